<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>Stratoplan %1</source>
        <translation>Stratoplan %1</translation>
    </message>
    <message>
        <source>The visual architecture designer: Mermaid and text drawings opened as what they mean, edited, checked and exported.</source>
        <translation>El diseñador visual de arquitecturas: Mermaid y dibujos de texto abiertos como lo que significan, editados, comprobados y exportados.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. All icons and themes are drawn for this program.</source>
        <translation>Con licencia Apache License 2.0. Todos los iconos y temas se han dibujado para este programa.</translation>
    </message>
    <message>
        <source>It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) and JSON for Modern C++ (MIT).</source>
        <translation>Se basa en Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) y JSON for Modern C++ (MIT).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;Importar texto…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gu&amp;ardar como…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>&amp;Recargar del disco</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>&amp;Exportar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Elimina&amp;r y reconectar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>N&amp;o seleccionar nada</translation>
    </message>
    <message>
        <source>Select all c&amp;omponents</source>
        <translation>Selecci&amp;onar todos los componentes</translation>
    </message>
    <message>
        <source>Select all &amp;lines</source>
        <translation>Se&amp;leccionar todas las líneas</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>&amp;Seleccionar el mismo tipo</translation>
    </message>
    <message>
        <source>Select what is &amp;connected</source>
        <translation>Sele&amp;ccionar lo conectado</translation>
    </message>
    <message>
        <source>Select all &amp;downstream</source>
        <translation>Seleccionar to&amp;do lo que sigue</translation>
    </message>
    <message>
        <source>Copy st&amp;yle</source>
        <translation>&amp;Copiar estilo</translation>
    </message>
    <message>
        <source>Paste sty&amp;le</source>
        <translation>Pegar esti&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt drawing</source>
        <translation>Copiar como dibujo de te&amp;xto</translation>
    </message>
    <message>
        <source>Copy as &amp;Terraform</source>
        <translation>&amp;Copiar como Terraform</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Copiar co&amp;mo Mermaid</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copiar como &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Co&amp;piar como imagen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Buscar siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Buscar anterior</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ajust&amp;es…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Alejar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>T&amp;amaño real</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>&amp;Ajustar diagrama</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Aju&amp;star selección</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Código f&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Hide panels</source>
        <translation>&amp;Ocultar paneles</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Pre&amp;sentation</source>
        <translation>Pre&amp;sentación</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Á&amp;rea siguiente</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Next &amp;diagram</source>
        <translation>&amp;Diagrama siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious diagram</source>
        <translation>&amp;Diagrama anterior</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Pes&amp;taña siguiente</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>&amp;Pestaña anterior</translation>
    </message>
    <message>
        <source>Another &amp;view of this document</source>
        <translation>Otra &amp;vista de este documento</translation>
    </message>
    <message>
        <source>View this document in a new &amp;window</source>
        <translation>&amp;Ver este documento en una ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Move this tab to a new window</source>
        <translation>&amp;Mover esta pestaña a una ventana nueva</translation>
    </message>
    <message>
        <source>Show &amp;overlays</source>
        <translation>M&amp;ostrar superposiciones</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the container</source>
        <translation>&amp;Centrarse en el contenedor</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Component…</source>
        <translation>&amp;Componente…</translation>
    </message>
    <message>
        <source>Con&amp;tainer</source>
        <translation>Con&amp;tenedor</translation>
    </message>
    <message>
        <source>&amp;Arrange everything</source>
        <translation>Orden&amp;ar todo</translation>
    </message>
    <message>
        <source>Arrange inside the &amp;selection</source>
        <translation>Ordenar dentro de la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>&amp;Enderezar</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Move with the arrow keys</source>
        <translation>&amp;Mover con las flechas</translation>
    </message>
    <message>
        <source>S&amp;hrink to content</source>
        <translation>&amp;Reducir al contenido</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>&amp;Mismo tamaño</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>Bl&amp;oquear</translation>
    </message>
    <message>
        <source>Collapse or e&amp;xpand</source>
        <translation>Contraer o e&amp;xpandir</translation>
    </message>
    <message>
        <source>Reset ro&amp;ute</source>
        <translation>&amp;Restablecer trazado</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>Traer al &amp;frente</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>&amp;Enviar al fondo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Desagr&amp;upar</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>A&amp;linear a la izquierda</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Alinear &amp;centros</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>&amp;Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Alinear arriba</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Alinear a &amp;media altura</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Problema anterior</translation>
    </message>
    <message>
        <source>Apply &amp;fix</source>
        <translation>&amp;Aplicar corrección</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Stratoplan</source>
        <translation>&amp;Acerca de Stratoplan</translation>
    </message>
    <message>
        <source>Whole s&amp;ystem</source>
        <translation>S&amp;istema completo</translation>
    </message>
    <message>
        <source>Compare with a &amp;Terraform plan…</source>
        <translation>Comparar con un plan de &amp;Terraform…</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>Pegar aq&amp;uí</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Abrir e&amp;nlace</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Mismo tamaño</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied %1 to the clipboard</source>
        <translation>%1: copiado al portapapeles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>The text on the clipboard is no diagram: neither Mermaid nor a drawing.</source>
        <translation>El texto del portapapeles no es un diagrama: ni Mermaid ni un dibujo.</translation>
    </message>
    <message>
        <source>This diagram has nothing to say as %1</source>
        <translation>Este diagrama no tiene nada que decir como %1</translation>
    </message>
    <message>
        <source>the diagram as Mermaid</source>
        <translation>El diagrama como Mermaid</translation>
    </message>
    <message>
        <source>the diagram as SVG</source>
        <translation>El diagrama como SVG</translation>
    </message>
    <message>
        <source>a picture of the diagram</source>
        <translation>Una imagen del diagrama</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Repair the encoding</source>
        <translation>Reparar la codificación</translation>
    </message>
</context>
<context>
    <name>IconPacks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons of the pack</source>
        <translation>Iconos del paquete</translation>
    </message>
    <message>
        <source>The program&apos;s own icons are shown. A pack is a folder of SVG or PNG files with an icons.json that says which kind wears which.</source>
        <translation>Se muestran los iconos del programa. Un paquete es una carpeta de archivos SVG o PNG con un icons.json que dice qué tipo lleva cuál.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n icons</source>
        <translation>
            <numerusform>%1: %n icono</numerusform>
            <numerusform>%1: %n iconos</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>Paquete de iconos</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Los del programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Folder of the icon pack</source>
        <translation>Carpeta del paquete de iconos</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2 components, %3 connections</source>
        <translation>%1: %2 componentes, %3 conexiones</translation>
    </message>
    <message>
        <source>%1 diagrams; the first is a %2</source>
        <translation>%1 diagramas; el primero es %2</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Importar texto</translation>
    </message>
    <message>
        <source>Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them.</source>
        <translation>Pegue Mermaid, un dibujo de cajas y flechas o Markdown que los contenga.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Insertar aquí</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>No diagram is recognised in this text yet.</source>
        <translation>Todavía no se reconoce ningún diagrama en este texto.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Make a member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>&amp;Member of</source>
        <translation>&amp;Miembro de</translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation>&amp;Otro nombre…</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <source>Name of the security group, zone or environment:</source>
        <translation>Nombre del grupo de seguridad, zona o entorno:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>Subred pública</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>Subred privada</translation>
    </message>
    <message>
        <source>Data subnet</source>
        <translation>Subred de datos</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>App balancer</source>
        <translation>Balanc. apps</translation>
    </message>
    <message>
        <source>Net balancer</source>
        <translation>Balanc. red</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Internet gw</source>
        <translation>GW internet</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>Zona DNS</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Transit gw</source>
        <translation>GW tránsito</translation>
    </message>
    <message>
        <source>Compute, containers</source>
        <translation>Cómputo, contenedores</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Scaling group</source>
        <translation>Grupo escalado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Cluster DB</source>
        <translation>BD clúster</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sist. de archivos</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus de eventos</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo datos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Firewall web</translation>
    </message>
    <message>
        <source>Security grp</source>
        <translation>Grupo segur.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Plain component</source>
        <translation>Componente simple</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>Conectar con un nuevo…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>va en otro lugar</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Paste style</source>
        <translation>Pegar estilo</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Enviar al fondo</translation>
    </message>
    <message>
        <source>This component has no link to the web.</source>
        <translation>Este componente no tiene enlace a la web.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Allow it and mark it red</source>
        <translation>Permitirlo y marcarlo en rojo</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Impedirlo</translation>
    </message>
    <message>
        <source>A drop that the catalog forbids</source>
        <translation>Colocación que el catálogo prohíbe</translation>
    </message>
    <message>
        <source>Snap to grid and guides</source>
        <translation>Ajustar a cuadrícula y guías</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Reopen what was open at the last end</source>
        <translation>Reabrir lo que estaba abierto al salir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>Paquete de iconos</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar la vista</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>Copiar lo arrastrado</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>Mover a lo largo de un eje</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <translation>Mover sin ajustar</translation>
    </message>
    <message>
        <source>Move without changing the container</source>
        <translation>Mover sin cambiar de contenedor</translation>
    </message>
    <message>
        <source>Nudge the selection</source>
        <translation>Desplazar la selección un paso</translation>
    </message>
    <message>
        <source>First component of a container; edit a component</source>
        <translation>Primer componente de un contenedor; editar un componente</translation>
    </message>
    <message>
        <source>Select the container around</source>
        <translation>Seleccionar el contenedor que lo rodea</translation>
    </message>
    <message>
        <source>Cancel the gesture, or select nothing</source>
        <translation>Cancelar el gesto o no seleccionar nada</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Elija un comando para darle otras teclas.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>This one cannot be changed.</source>
        <translation>Este no se puede cambiar.</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>Quitado de: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Three-tier VPC</source>
        <translation>VPC de tres capas</translation>
    </message>
    <message>
        <source>Two zones, six subnets</source>
        <translation>Dos zonas, seis subredes</translation>
    </message>
    <message>
        <source>ECS Fargate service</source>
        <translation>Servicio ECS Fargate</translation>
    </message>
    <message>
        <source>Balancer, tasks, database</source>
        <translation>Balanceador, tareas, base de datos</translation>
    </message>
    <message>
        <source>EKS platform</source>
        <translation>Plataforma EKS</translation>
    </message>
    <message>
        <source>Cluster, nodes, ingress</source>
        <translation>Clúster, nodos, ingress</translation>
    </message>
    <message>
        <source>CI/CD pipeline</source>
        <translation>Pipeline de CI/CD</translation>
    </message>
    <message>
        <source>From commit to production</source>
        <translation>Del commit a producción</translation>
    </message>
    <message>
        <source>Serverless API</source>
        <translation>API sin servidor</translation>
    </message>
    <message>
        <source>Gateway, functions, table</source>
        <translation>Gateway, funciones, tabla</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::AddressMap</name>
    <message>
        <source>Address space</source>
        <translation>Espacio de direcciones</translation>
    </message>
    <message>
        <source>%1 % of %2 used</source>
        <translation>%1 % de %2 en uso</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizables</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BusyBar</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ChecksPage</name>
    <message>
        <source>Nothing was found in this diagram.</source>
        <translation>No se ha encontrado nada en este diagrama.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Aquí no se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ColorField</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsDock</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsModel</name>
    <message>
        <source>Diagram %1</source>
        <translation>Diagrama %1</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3</source>
        <translation>%1
Líneas %2–%3</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · aún sin leer</translation>
    </message>
    <message>
        <source>%1 · 1 component</source>
        <translation>%1 · 1 componente</translation>
    </message>
    <message>
        <source>%1 · %2 components</source>
        <translation>%1 · %2 componentes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>All diagrams of this document as one, each component once.
To be looked at only: it follows the diagrams.</source>
        <translation>Todos los diagramas de este documento como uno, cada componente una vez.
Solo para ver: sigue a los diagramas.</translation>
    </message>
    <message>
        <source>all diagrams as one · read-only</source>
        <translation>todos los diagramas como uno · solo lectura</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DifferenceDialog</name>
    <message>
        <source>What changed in %1</source>
        <translation>Qué ha cambiado en %1</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>Imagen de la diferencia</translation>
    </message>
    <message>
        <source>Added is what another program wrote, removed is what stands here only.</source>
        <translation>Añadido es lo que escribió otro programa; eliminado, lo que solo está aquí.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>%1 añadidos, %2 eliminados, %3 cambiados.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DocumentPage</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Repair the encoding</source>
        <translation>Reparar la codificación</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Diagrams are Mermaid blocks, drawings of boxes, or a whole Mermaid file.</source>
        <translation>No se encontró ningún diagrama en este archivo. Son diagramas los bloques Mermaid, los dibujos de cajas o un archivo Mermaid completo.</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Its text was read in the wrong encoding, which may hide one.</source>
        <translation>No se encontró ningún diagrama en este archivo. Su texto se leyó con una codificación equivocada, lo que puede ocultar uno.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Como el tema</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Box drawing</source>
        <translation>Dibujo de cajas</translation>
    </message>
    <message>
        <source>Plain ASCII</source>
        <translation>ASCII simple</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>All %1 diagrams of the document</source>
        <translation>Los %1 diagramas del documento</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>reemplaza</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>This format has nothing to say about this diagram.</source>
        <translation>Este formato no tiene nada que decir sobre este diagrama.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>%1 archivos escritos en %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>edited by hand: stays, the new one is written beside it</source>
        <translation>modificado a mano: se conserva, el nuevo se escribe al lado</translation>
    </message>
    <message>
        <source>not made here: stays</source>
        <translation>no generado aquí: se conserva</translation>
    </message>
    <message>
        <source>Replace files that were edited by hand or not made here</source>
        <translation>Reemplazar los archivos modificados a mano o no generados aquí</translation>
    </message>
    <message>
        <source>Files that were not made here stand in the way. Replace them, or choose another folder.</source>
        <translation>Hay archivos que no se generaron aquí. Reemplácelos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Kept, since edited by hand: %1. What was made stands beside, as .new</source>
        <translation>Conservados por estar modificados a mano: %1. Lo generado está al lado, como .new</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FileCommands</name>
    <message>
        <source>Diagrams (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;All files (*)</source>
        <translation>Diagramas (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>Sin título %1</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>ocupa más de 256 MB</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>Insertar texto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>Otro programa ha cambiado %1</translation>
    </message>
    <message>
        <source>Saving replaces those changes by yours.</source>
        <translation>Al guardar, sus cambios reemplazan a los otros.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>%1 is read-only; save it under another name</source>
        <translation>%1 es de solo lectura; guárdelo con otro nombre</translation>
    </message>
    <message>
        <source>Save diagram as…</source>
        <translation>Guardar diagrama como…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Reload %1 from disk</source>
        <translation>Recargar %1 del disco</translation>
    </message>
    <message>
        <source>Your unsaved changes are lost.</source>
        <translation>Se perderán sus cambios sin guardar.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>%1 was moved or deleted. What you see is kept here until you close it.</source>
        <translation>%1 se ha movido o eliminado. Lo que ve se conserva aquí hasta que lo cierre.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>Otro programa ha cambiado %1, y usted tiene cambios propios.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>Qué ha cambiado en %1</translation>
    </message>
    <message>
        <source>Only text around the diagrams, or their arrangement.</source>
        <translation>Solo texto alrededor de los diagramas, o su disposición.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Your changes are lost if you don&apos;t save them.</source>
        <translation>Si no los guarda, sus cambios se perderán.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The kinds of this project are not all right</source>
        <translation>No todos los tipos de este proyecto son correctos</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Terraform plans and states (*.json);;All files (*)</source>
        <translation>Planes y estados de Terraform (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Could not open the plan</source>
        <translation>No se pudo abrir el plan</translation>
    </message>
    <message>
        <source>It is no plan or state of Terraform in JSON; write one with &apos;terraform show -json&apos;.</source>
        <translation>No es un plan ni un estado de Terraform en JSON; escriba uno con &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>Diagram and plan show the same.</source>
        <translation>El diagrama y el plan muestran lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between diagram and plan</source>
        <translation>
            <numerusform>%n diferencia entre el diagrama y el plan</numerusform>
            <numerusform>%n diferencias entre el diagrama y el plan</numerusform>
        </translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>The icons of this project are not all right</source>
        <translation>Los iconos de este proyecto no están todos bien</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FindBar</name>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace in all that was found, as one step</source>
        <translation>Reemplazar en todo lo encontrado, en un solo paso</translation>
    </message>
    <message>
        <source>Replace here and go on (Enter)</source>
        <translation>Reemplazar aquí y seguir (Intro)</translation>
    </message>
    <message>
        <source>Find name, kind, CIDR…</source>
        <translation>Buscar nombre, tipo, CIDR…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::HistoryView</name>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation>Páginas del inspector</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorHeader</name>
    <message>
        <source>1 component</source>
        <translation>1 componente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>Connection · %1</source>
        <translation>Conexión · %1</translation>
    </message>
    <message>
        <source>and %1 connections</source>
        <translation>y %1 conexiones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::Journal</name>
    <message>
        <source>Stratoplan ended before %1 was saved. This is how it stood at %2; save it to keep it.</source>
        <translation>Stratoplan terminó antes de guardar %1. Así estaba a las %2; guárdelo para conservarlo.</translation>
    </message>
    <message>
        <source>Drawing of %1</source>
        <translation>Dibujo de %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::KindChooser</name>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::LayoutNotice</name>
    <message numerus="yes">
        <source>Laying out %n component(s)…</source>
        <translation>
            <numerusform>Disponiendo %n componente…</numerusform>
            <numerusform>Disponiendo %n componentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::MainWindow</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Choose a diagram (Ctrl+PgUp, Ctrl+PgDown)</source>
        <translation>Elegir un diagrama (Ctrl+RePág, Ctrl+AvPág)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Cerrar (Ctrl+W)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Diagram %1 of %2</source>
        <translation>Diagrama %1 de %2</translation>
    </message>
    <message>
        <source> (view %1)</source>
        <translation> (vista %1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>%1 selected · %2 inside</source>
        <translation>%1 seleccionado · %2 dentro</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionado</translation>
    </message>
    <message>
        <source>%1 components, %2 connections</source>
        <translation>%1 componentes, %2 conexiones</translation>
    </message>
    <message>
        <source>Grid %1 · snap on</source>
        <translation>Cuadrícula %1 · ajuste activado</translation>
    </message>
    <message>
        <source>Grid hidden</source>
        <translation>Cuadrícula oculta</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 · source in sync</source>
        <translation>%1 · código fuente sincronizado</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>the diagram as text</source>
        <translation>El diagrama como texto</translation>
    </message>
    <message>
        <source>the diagram as Terraform</source>
        <translation>El diagrama como Terraform</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>No component is a member of anything</source>
        <translation>Ningún componente es miembro de nada</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nuevo desde plan&amp;tilla</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ab&amp;rir reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>Superp&amp;osiciones</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Org&amp;anizar</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Follows the diagrams</source>
        <translation>Sigue los diagramas</translation>
    </message>
    <message>
        <source>Esc ends the presentation</source>
        <translation>Esc termina la presentación</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>Mover a otro contenedor</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteDock</name>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Buscar componentes</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Add to the diagram</source>
        <translation>Añadir al diagrama</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteModel</name>
    <message>
        <source>1 component</source>
        <translation>1 componente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PickList</name>
    <message>
        <source>Nothing has such a name</source>
        <translation>Nada se llama así</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems in this diagram</source>
        <translation>Sin problemas en este diagrama</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertiesForm</name>
    <message>
        <source>Top to bottom</source>
        <translation>De arriba abajo</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <translation>De abajo arriba</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>Poner título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Puestas a mano</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automáticas</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Poner etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Poner %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Punteada</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Gruesa</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Poner tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Set by you, kept in a comment of the source</source>
        <translation>Puesto por usted, guardado en un comentario del código fuente</translation>
    </message>
    <message>
        <source>Recognised from the name</source>
        <translation>Reconocido por el nombre</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>Mover a otro contenedor</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Nothing (top level)</source>
        <translation>Nada (nivel superior)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>As outside</source>
        <translation>Como el exterior</translation>
    </message>
    <message>
        <source>Set direction</source>
        <translation>Poner dirección</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stated in the document</source>
        <translation>Indicado en el documento</translation>
    </message>
    <message>
        <source>Line %1, under &quot;%2&quot;</source>
        <translation>Línea %1, en «%2»</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertyField</name>
    <message>
        <source>Resource name</source>
        <translation>Nombre del recurso</translation>
    </message>
    <message>
        <source>A block such as 10.0.0.0/16, with no bits set behind the prefix</source>
        <translation>Un bloque como 10.0.0.0/16, sin bits activos tras el prefijo</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Al menos %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>Not of the form that this takes</source>
        <translation>No tiene la forma que se espera aquí</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · líneas %2–%3</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StartPage</name>
    <message>
        <source>Draw cloud and CI/CD architecture that stays text: Mermaid and drawings in Markdown, opened as what they mean.</source>
        <translation>Dibuje arquitecturas de nube y CI/CD que siguen siendo texto: Mermaid y dibujos en Markdown, abiertos como lo que significan.</translation>
    </message>
    <message>
        <source>Markdown, Mermaid, a text drawing or a Stratoplan file</source>
        <translation>Markdown, Mermaid, un dibujo de texto o un archivo de Stratoplan</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Un diagrama vacío</translation>
    </message>
    <message>
        <source>Paste Mermaid or a drawing of boxes and arrows</source>
        <translation>Pegar Mermaid o un dibujo de cajas y flechas</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A storefront on AWS: network, services, delivery</source>
        <translation>Una tienda en AWS: red, servicios, entrega</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StyleForm</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeado</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Subroutine</source>
        <translation>Subrutina</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Cilindro</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexágono</translation>
    </message>
    <message>
        <source>Select components to give them a shape and colours of your own.</source>
        <translation>Seleccione componentes para darles forma y colores propios.</translation>
    </message>
    <message>
        <source>Set shape</source>
        <translation>Poner forma</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colours are written into the source as a style line. Known components blend them with their own look, so that every label stays readable.</source>
        <translation>Los colores se escriben en el código fuente como una línea style. Los componentes conocidos los mezclan con su propio aspecto, para que toda etiqueta siga siendo legible.</translation>
    </message>
    <message>
        <source>Set colour</source>
        <translation>Poner color</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::WholeSystem</name>
    <message>
        <source>System of %1</source>
        <translation>Sistema de %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Breadcrumb</name>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::CanvasView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2 incoming, %3 outgoing</source>
        <translation>%1; %2 entrantes, %3 salientes</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Eliminar y reconectar</translation>
    </message>
    <message>
        <source>Reset route</source>
        <translation>Restablecer trazado</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Contraer o expandir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Shrink to content</source>
        <translation>Reducir al contenido</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>el nivel superior</translation>
    </message>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>Este diagrama es de solo lectura: corrija antes su texto.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Dentro de %1</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2</source>
        <translation>%1 no puede estar en %2</translation>
    </message>
    <message>
        <source>%1 belongs into a container</source>
        <translation>%1 debe estar en un contenedor</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Mover al nivel superior</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Desplazar un paso</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a VPC here, or paste Mermaid or ASCII</source>
        <translation>Arrastre aquí una VPC, o pegue Mermaid o ASCII</translation>
    </message>
    <message>
        <source>Move · arrows by a step, Ctrl by eight, Shift by one unit · Enter puts down · Esc puts back</source>
        <translation>Mover · flechas un paso, Ctrl ocho, Mayús una unidad · Intro suelta · Esc devuelve</translation>
    </message>
    <message>
        <source>Select · to the right what is inside, to the left what is touched · Shift adds</source>
        <translation>Seleccionar · a la derecha lo encerrado, a la izquierda lo tocado · Mayús añade</translation>
    </message>
    <message>
        <source>Move the line · double-click it to write on it · Esc puts it back</source>
        <translation>Mover la línea · doble clic para escribir en ella · Esc la devuelve</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Mover línea</translation>
    </message>
    <message>
        <source>Connect · drop on a component, or on empty space for a new one</source>
        <translation>Conectar · suelte sobre un componente, o en el vacío para uno nuevo</translation>
    </message>
    <message>
        <source>Reconnect · drop on another component</source>
        <translation>Reconectar · suelte sobre otro componente</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Connect · drag from one component to another · Esc ends</source>
        <translation>Conectar · arrastre de un componente a otro · Esc termina</translation>
    </message>
    <message>
        <source>Connect · click the component that the line goes to</source>
        <translation>Conectar · haga clic en el componente al que va la línea</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Shift keeps to an axis · Alt suspends snapping · Space keeps the container</source>
        <translation>Mover · Ctrl copia · Mayús mantiene un eje · Alt sin ajuste · Espacio mantiene el contenedor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Insert into a line</source>
        <translation>Insertar en una línea</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Place %1 · click where it goes · Shift places more · Esc ends</source>
        <translation>Colocar %1 · haga clic donde va · Mayús coloca más · Esc termina</translation>
    </message>
    <message>
        <source>Resize · Alt suspends snapping</source>
        <translation>Cambiar tamaño · Alt sin ajuste</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>In a text drawing the words of a line stand among its characters and cannot be moved.</source>
        <translation>En un dibujo de texto, las palabras de una línea están entre sus caracteres y no se pueden mover.</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Move the label along its line or off it · Alt: no snapping · Esc puts it back</source>
        <translation>Mueve la etiqueta por su línea o fuera de ella · Alt: sin ajuste · Esc la devuelve</translation>
    </message>
    <message>
        <source>Locked components stay: unlock them first.</source>
        <translation>Los componentes bloqueados se quedan: desbloquéelos primero.</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Document</name>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>Este diagrama es de solo lectura: corrija antes su texto.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Auto-layout</source>
        <translation>Disposición automática</translation>
    </message>
    <message>
        <source>This diagram is read-only: it was made from others.</source>
        <translation>Este diagrama es de solo lectura: se hizo a partir de otros.</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::MiniMap</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::ZoomPill</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>Ajustar el diagrama</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
