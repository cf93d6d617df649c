<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 ends of lines lead to nothing; draw them up to a box or a text</source>
        <translation>%1 extremos de línea no llevan a nada; dibújelos hasta una caja o un texto</translation>
    </message>
    <message>
        <source>nothing in this text is a box, a connection or a tree; is it a drawing?</source>
        <translation>nada en este texto es una caja, una conexión o un árbol; ¿es un dibujo?</translation>
    </message>
    <message>
        <source>this drawing is too large to be read; split it into drawings of less than 8 million characters</source>
        <translation>este dibujo es demasiado grande; divídalo en dibujos de menos de 8 millones de caracteres</translation>
    </message>
    <message>
        <source>left as it is: only %1 % sure what this drawing means; straighten its boxes and lines by hand a little, then try again</source>
        <translation>se deja como está: solo hay un %1 % de certeza sobre lo que significa; enderece un poco a mano cajas y líneas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>left as it is: its lines contradict each other, one stands left of another in one row and right of it in the next</source>
        <translation>se deja como está: las líneas se contradicen, una está a la izquierda de otra en una fila y a la derecha en la siguiente</translation>
    </message>
    <message>
        <source>left as it is: straight, this drawing would not say the same; mend by hand what &apos;stratoplan check&apos; names</source>
        <translation>se deja como está: enderezado, el dibujo no diría lo mismo; corrija a mano lo que indica &apos;stratoplan check&apos;</translation>
    </message>
    <message>
        <source>left as it is: a line or border near row %1, column %2 cannot be made straight; lead it to a box or a text by hand</source>
        <translation>se deja como está: una línea o borde cerca de la fila %1, columna %2 no se puede enderezar; llévelo a mano hasta una caja o un texto</translation>
    </message>
    <message>
        <source>this twin no longer says what the diagram before it says (%1); &apos;stratoplan fmt --twins&apos; renews it, or take away the comment that binds them</source>
        <translation>este gemelo ya no dice lo mismo que el diagrama anterior (%1); &apos;stratoplan fmt --twins&apos; lo renueva, o quite el comentario que los une</translation>
    </message>
    <message>
        <source>this is no valid JSON: %1; mend it at this place</source>
        <translation>no es JSON válido: %1; corríjalo en este punto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; add it</source>
        <translation>falta &apos;%1&apos;; añádalo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2; change its value</source>
        <translation>&apos;%1&apos; debe ser %2; cambie su valor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing here; remove it or correct its spelling</source>
        <translation>&apos;%1&apos; no significa nada aquí; quítelo o corrija su escritura</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind id; write family.name in small letters, as in aws.alb</source>
        <translation>&apos;%1&apos; no es un id de tipo; escriba familia.nombre en minúsculas, como aws.alb</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is described twice; keep one of them</source>
        <translation>el tipo &apos;%1&apos; está descrito dos veces; conserve uno</translation>
    </message>
    <message>
        <source>the diagram changed meanwhile; repeat the edit</source>
        <translation>el diagrama ha cambiado mientras tanto; repita la edición</translation>
    </message>
    <message>
        <source>%1 would lose an end; remove the connection too</source>
        <translation>%1 perdería un extremo; quite también la conexión</translation>
    </message>
    <message>
        <source>%1 cannot be inside itself; choose another container</source>
        <translation>%1 no puede estar dentro de sí mismo; elija otro contenedor</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken; choose another</source>
        <translation>el id &apos;%1&apos; ya está en uso; elija otro</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in this diagram; &apos;stratoplan inspect&apos; lists the ids</source>
        <translation>no hay &apos;%1&apos; en este diagrama; &apos;stratoplan inspect&apos; lista los ids</translation>
    </message>
    <message>
        <source>no %1 is drawn, so no %2 was written</source>
        <translation>no hay ningún %1 dibujado, así que no se escribió ningún %2</translation>
    </message>
    <message>
        <source>the drawing names no account: %1 stands for it; put your own there, and in the bucket name &apos;%2&apos;</source>
        <translation>el dibujo no nombra ninguna cuenta: la representa %1; ponga la suya, también en el nombre del bucket &apos;%2&apos;</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>supuesto: %1</translation>
    </message>
    <message>
        <source>left out: %1 has no Terraform here</source>
        <translation>omitido: %1 no tiene Terraform aquí</translation>
    </message>
    <message>
        <source>fixed for this export, not in the drawing: %1: %2</source>
        <translation>corregido para esta exportación, no en el dibujo: %1: %2</translation>
    </message>
    <message>
        <source>the drawing names no image for %1: it is called %2, and the pipeline has to set its tag</source>
        <translation>el dibujo no nombra imagen para %1: se llama %2, y el pipeline debe poner su etiqueta</translation>
    </message>
    <message>
        <source>the drawing does not say what &apos;%1&apos; runs: its command fails until you fill it in (%2)</source>
        <translation>el dibujo no dice qué ejecuta &apos;%1&apos;: su comando falla hasta que lo complete (%2)</translation>
    </message>
    <message>
        <source>actions are named by their major version: pin those that are not your own to a commit</source>
        <translation>las acciones se nombran por su versión mayor: fije a un commit las que no sean suyas</translation>
    </message>
    <message>
        <source>a drawing holds at most 2 000 connections and 64 levels; export this diagram as svg</source>
        <translation>un dibujo admite como máximo 2 000 conexiones y 64 niveles; exporte este diagrama como svg</translation>
    </message>
    <message>
        <source>found no way for the line from %1 to %2; it stands below the drawing as text</source>
        <translation>no se encontró camino para la línea de %1 a %2; está como texto bajo el dibujo</translation>
    </message>
    <message>
        <source>%1 connections are too many to route; they are drawn as straight lines</source>
        <translation>%1 conexiones son demasiadas para trazarlas; se dibujan como líneas rectas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; Mermaid wants %2</source>
        <translation>&apos;%1&apos; no se espera aquí; Mermaid quiere %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand here; put the text that holds it into double quotes</source>
        <translation>&apos;%1&apos; no puede estar aquí; ponga entre comillas dobles el texto que lo contiene</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand in a text as it is; put the whole text into double quotes</source>
        <translation>&apos;%1&apos; no puede estar así en un texto; ponga todo el texto entre comillas dobles</translation>
    </message>
    <message>
        <source>a double quote may not stand inside a text; write #quot; instead</source>
        <translation>no puede haber comillas dobles dentro de un texto; escriba #quot;</translation>
    </message>
    <message>
        <source>the line ends too early; Mermaid wants %1</source>
        <translation>la línea termina demasiado pronto; Mermaid quiere %1</translation>
    </message>
    <message>
        <source>there are too many errors to read on; mend the first ones</source>
        <translation>hay demasiados errores para seguir leyendo; corrija los primeros</translation>
    </message>
    <message>
        <source>this subgraph is not closed; add a line &apos;end&apos;</source>
        <translation>este subgraph no está cerrado; añada una línea &apos;end&apos;</translation>
    </message>
    <message>
        <source>this subgraph has no name; give it an id or a title</source>
        <translation>este subgraph no tiene nombre; dele un id o un título</translation>
    </message>
    <message>
        <source>nothing is open that &apos;end&apos; could close; remove it</source>
        <translation>no hay nada abierto que &apos;end&apos; pueda cerrar; quítelo</translation>
    </message>
    <message>
        <source>there is no link number %1 yet; the numbers begin at 0 and %2 links stand above</source>
        <translation>aún no hay conexión número %1; la cuenta empieza en 0 y arriba hay %2</translation>
    </message>
    <message>
        <source>subgraph &apos;%1&apos; lies inside one of its own subgraphs; it is shown outside</source>
        <translation>el subgraph &apos;%1&apos; está dentro de uno de los suyos; se muestra fuera</translation>
    </message>
    <message>
        <source>no kind of diagram is declared; begin with &apos;flowchart TD&apos; or &apos;stateDiagram-v2&apos;</source>
        <translation>no se declara ningún tipo de diagrama; empiece con &apos;flowchart TD&apos; o &apos;stateDiagram-v2&apos;</translation>
    </message>
    <message>
        <source>diagrams of the family &apos;%1&apos; are kept as they are; only flowcharts and state diagrams can be edited</source>
        <translation>los diagramas de la familia &apos;%1&apos; se dejan como están; solo se editan diagramas de flujo y de estados</translation>
    </message>
    <message>
        <source>the front matter is no valid YAML; mend what stands between the &apos;---&apos; lines</source>
        <translation>la cabecera no es YAML válido; corrija lo que hay entre las líneas &apos;---&apos;</translation>
    </message>
    <message>
        <source>what stands in the braces is no valid YAML; write name: value, name: value</source>
        <translation>lo que hay entre llaves no es YAML válido; escriba nombre: valor, nombre: valor</translation>
    </message>
    <message>
        <source>there is no shape &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>no hay forma &apos;%1&apos;; ¿quería decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>the word &apos;%1&apos; makes Mermaid take this for a C4 diagram; write it differently</source>
        <translation>por la palabra &apos;%1&apos; Mermaid lo toma por un diagrama C4; escríbala de otra forma</translation>
    </message>
    <message>
        <source>a state&apos;s name must be one word, not &apos;%1&apos;; write state &quot;long name&quot; as id</source>
        <translation>el nombre de un estado debe ser una palabra, no &apos;%1&apos;; escriba state &quot;nombre largo&quot; as id</translation>
    </message>
    <message>
        <source>this composite state is not closed; add &apos;}&apos;</source>
        <translation>este estado compuesto no está cerrado; añada &apos;}&apos;</translation>
    </message>
    <message>
        <source>composite state &apos;%1&apos; has more than one description; leave one</source>
        <translation>el estado compuesto &apos;%1&apos; tiene más de una descripción; deje una</translation>
    </message>
    <message>
        <source>the annotation &apos;%1&apos; is not understood; write ID name=value, or remove the line</source>
        <translation>no se entiende la anotación &apos;%1&apos;; escriba ID nombre=valor, o quite la línea</translation>
    </message>
    <message>
        <source>the annotation is about &apos;%1&apos;, which is not in this diagram; remove the line</source>
        <translation>la anotación trata de &apos;%1&apos;, que no está en este diagrama; quite la línea</translation>
    </message>
    <message>
        <source>there is no component kind &apos;%1&apos;; &apos;stratoplan kinds&apos; lists them</source>
        <translation>no hay tipo de componente &apos;%1&apos;; &apos;stratoplan kinds&apos; los lista</translation>
    </message>
    <message>
        <source>the text of this diagram cannot say this edit: %1; edit the text itself</source>
        <translation>el texto de este diagrama no puede expresar esta edición: %1; edite el propio texto</translation>
    </message>
    <message>
        <source>this is no plan or state in JSON; write one with &apos;terraform show -json PLAN&apos;</source>
        <translation>esto no es un plan o estado en JSON; escríbalo con &apos;terraform show -json PLAN&apos;</translation>
    </message>
    <message>
        <source>the plan holds no resource that the catalog knows; nothing is drawn</source>
        <translation>el plan no contiene ningún recurso que el catálogo conozca; no se dibuja nada</translation>
    </message>
    <message>
        <source>%1 (%2) is in the plan, but not drawn</source>
        <translation>%1 (%2) está en el plan, pero no dibujado</translation>
    </message>
    <message>
        <source>%1 (%2) is drawn, but not in the plan</source>
        <translation>%1 (%2) está dibujado, pero no en el plan</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4 here and %5 in line %6; make both say the same</source>
        <translation>%1 (%2): %3 es %4 aquí y %5 en la línea %6; haga que ambas digan lo mismo</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is drawn as %4, but line %6 says %5; make both say the same</source>
        <translation>%1 (%2): %3 está dibujado como %4, pero la línea %6 dice %5; haga que ambas digan lo mismo</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid CIDR block</source>
        <translation>%1: &apos;%2&apos; no es un bloque CIDR válido</translation>
    </message>
    <message>
        <source>%1: %2 has host bits set; AWS stores %3</source>
        <translation>%1: %2 tiene bits de host activos; AWS guarda %3</translation>
    </message>
    <message>
        <source>VPC %1: /%2 is not possible; AWS takes %3</source>
        <translation>VPC %1: /%2 no es posible; AWS admite %3</translation>
    </message>
    <message>
        <source>Subnet %1: /%2 is not possible; AWS takes %3</source>
        <translation>Subred %1: /%2 no es posible; AWS admite %3</translation>
    </message>
    <message>
        <source>Subnet %1 %2 is not inside VPC %3 %4</source>
        <translation>La subred %1 %2 no está dentro de la VPC %3 %4</translation>
    </message>
    <message>
        <source>Subnets %1 %2 and %3 %4 overlap</source>
        <translation>Las subredes %1 %2 y %3 %4 se solapan</translation>
    </message>
    <message>
        <source>%1 and %2 use overlapping CIDRs and cannot be peered</source>
        <translation>%1 y %2 usan CIDR solapados y no se pueden emparejar</translation>
    </message>
    <message>
        <source>Subnet %1 has %2 usable addresses; %3 are needed (AWS reserves 5)</source>
        <translation>La subred %1 tiene %2 direcciones utilizables; se necesitan %3 (AWS reserva 5)</translation>
    </message>
    <message>
        <source>%1 is publicly routable address space</source>
        <translation>%1 es espacio de direcciones público</translation>
    </message>
    <message>
        <source>%1 has no CIDR; %2 will be used on export</source>
        <translation>%1 no tiene CIDR; al exportar se usará %2</translation>
    </message>
    <message>
        <source>Subnet %1 spans %2 AZs; a subnet lives in exactly one</source>
        <translation>La subred %1 abarca %2 AZ; una subred está en exactamente una</translation>
    </message>
    <message>
        <source>Subnet %1: choose an availability zone</source>
        <translation>Subred %1: elija una zona de disponibilidad</translation>
    </message>
    <message>
        <source>%1 is not a zone of %2</source>
        <translation>%1 no es una zona de %2</translation>
    </message>
    <message>
        <source>VPC %1 is pinned to %2; a VPC spans the region – put the AZ on its subnets</source>
        <translation>La VPC %1 está fijada a %2; una VPC abarca la región: ponga la AZ en sus subredes</translation>
    </message>
    <message>
        <source>%1 cannot be placed inside %2</source>
        <translation>%1 no se puede colocar dentro de %2</translation>
    </message>
    <message>
        <source>%1 is drawn beside VPC %2; move the network elements inside it?</source>
        <translation>%1 está dibujado junto a la VPC %2; ¿mover dentro los elementos de red?</translation>
    </message>
    <message>
        <source>VPC %1 has no subnets</source>
        <translation>La VPC %1 no tiene subredes</translation>
    </message>
    <message>
        <source>%1 needs a subnet; it is drawn directly in %2</source>
        <translation>%1 necesita una subred; está dibujado directamente en %2</translation>
    </message>
    <message>
        <source>No region given; %1 will be used</source>
        <translation>No se indica región; se usará %1</translation>
    </message>
    <message>
        <source>Internet gateway %1 is inside %2; it attaches to the VPC</source>
        <translation>El internet gateway %1 está dentro de %2; se conecta a la VPC</translation>
    </message>
    <message>
        <source>Internet gateway %1 is not attached to a VPC</source>
        <translation>El internet gateway %1 no está conectado a ninguna VPC</translation>
    </message>
    <message>
        <source>VPC %1 has %2 internet gateways</source>
        <translation>La VPC %1 tiene %2 internet gateways</translation>
    </message>
    <message>
        <source>Public subnet %1 has no route to an internet gateway</source>
        <translation>La subred pública %1 no tiene ruta a un internet gateway</translation>
    </message>
    <message>
        <source>Private subnet %1 has no egress route</source>
        <translation>La subred privada %1 no tiene ruta de salida</translation>
    </message>
    <message>
        <source>NAT gateway %1 must be in a public subnet</source>
        <translation>El NAT gateway %1 debe estar en una subred pública</translation>
    </message>
    <message>
        <source>NAT gateway %1 has no internet gateway to send traffic to</source>
        <translation>El NAT gateway %1 no tiene internet gateway al que enviar tráfico</translation>
    </message>
    <message>
        <source>Private subnets in %1 share one NAT gateway in %2; if %2 fails they lose egress</source>
        <translation>Las subredes privadas de %1 comparten un NAT gateway en %2; si %2 falla pierden la salida</translation>
    </message>
    <message>
        <source>%1 uses a NAT gateway in %2: cross-AZ traffic</source>
        <translation>%1 usa un NAT gateway en %2: tráfico entre AZ</translation>
    </message>
    <message>
        <source>Elastic IP %1 is not attached</source>
        <translation>La Elastic IP %1 no está asociada</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>Ruta %1: %2</translation>
    </message>
    <message>
        <source>%1 has no gateway endpoint; use an interface endpoint</source>
        <translation>%1 no tiene gateway endpoint; use un interface endpoint</translation>
    </message>
    <message>
        <source>Traffic to %1 goes through NAT; add a VPC endpoint</source>
        <translation>El tráfico a %1 pasa por NAT; añada un VPC endpoint</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 through %3: peering is not transitive</source>
        <translation>%1 no llega a %2 a través de %3: el peering no es transitivo</translation>
    </message>
    <message>
        <source>Connect Internet to the internet gateway, not to %1</source>
        <translation>Conecte Internet al internet gateway, no a %1</translation>
    </message>
    <message>
        <source>ALB %1 needs subnets in at least two AZs (has %2)</source>
        <translation>El ALB %1 necesita subredes en al menos dos AZ (tiene %2)</translation>
    </message>
    <message>
        <source>Internet-facing ALB %1 must use public subnets</source>
        <translation>El ALB público %1 debe usar subredes públicas</translation>
    </message>
    <message>
        <source>%1 is not attached to any subnet</source>
        <translation>%1 no está en ninguna subred</translation>
    </message>
    <message>
        <source>%1 has no target group for %2; one will be created</source>
        <translation>%1 no tiene target group para %2; se creará uno</translation>
    </message>
    <message>
        <source>Target group %1 must be of type %2 for %3</source>
        <translation>El target group %1 debe ser de tipo %2 para %3</translation>
    </message>
    <message>
        <source>Target group %1 is shared by %2 and %3</source>
        <translation>El target group %1 lo comparten %2 y %3</translation>
    </message>
    <message>
        <source>%1: HTTP listener without redirect to HTTPS</source>
        <translation>%1: listener HTTP sin redirección a HTTPS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: cross-zone balancing is off</source>
        <translation>%1: el balanceo entre zonas está desactivado</translation>
    </message>
    <message>
        <source>%1 is too small for ALB %2; it needs a /27 with 8 free addresses</source>
        <translation>%1 es demasiado pequeña para el ALB %2; necesita un /27 con 8 direcciones libres</translation>
    </message>
    <message>
        <source>%1 cannot reach private %2 directly; go through a load balancer</source>
        <translation>%1 no llega directamente a %2, que es privado; use un balanceador</translation>
    </message>
    <message>
        <source>%1 → %2: an ALB can only be a target of an NLB</source>
        <translation>%1 → %2: un ALB solo puede ser destino de un NLB</translation>
    </message>
    <message>
        <source>%1 is not a VPC resource; move it out of %2</source>
        <translation>%1 no es un recurso de VPC; sáquelo de %2</translation>
    </message>
    <message>
        <source>%1 is a global service</source>
        <translation>%1 es un servicio global</translation>
    </message>
    <message>
        <source>WAF cannot be attached to %1</source>
        <translation>WAF no se puede asociar a %1</translation>
    </message>
    <message>
        <source>Traffic does not flow through WAF; associate %1 with %2 and connect %2 → %3</source>
        <translation>El tráfico no pasa por WAF; asocie %1 a %2 y conecte %2 → %3</translation>
    </message>
    <message>
        <source>%1 is public and has no WAF</source>
        <translation>%1 es público y no tiene WAF</translation>
    </message>
    <message>
        <source>%1 serves CloudFront and %2; a CloudFront web ACL cannot be shared</source>
        <translation>%1 sirve a CloudFront y a %2; una web ACL de CloudFront no se puede compartir</translation>
    </message>
    <message>
        <source>CloudFront cannot use %1 as an origin</source>
        <translation>CloudFront no puede usar %1 como origen</translation>
    </message>
    <message>
        <source>%1 behind CloudFront should use origin access control</source>
        <translation>%1 detrás de CloudFront debería usar origin access control</translation>
    </message>
    <message>
        <source>Certificate %1 must be in us-east-1 for CloudFront</source>
        <translation>El certificado %1 debe estar en us-east-1 para CloudFront</translation>
    </message>
    <message>
        <source>Route 53 cannot point at %1</source>
        <translation>Route 53 no puede apuntar a %1</translation>
    </message>
    <message>
        <source>%1 region has no DNS failover path</source>
        <translation>La región %1 no tiene ruta de conmutación por DNS</translation>
    </message>
    <message>
        <source>%1 is public as well as behind CloudFront</source>
        <translation>%1 es público y además está detrás de CloudFront</translation>
    </message>
    <message>
        <source>%1 is an AWS service; move it into the AWS cloud/region</source>
        <translation>%1 es un servicio de AWS; muévalo a la nube/región de AWS</translation>
    </message>
    <message>
        <source>%1 has no integration</source>
        <translation>%1 no tiene integración</translation>
    </message>
    <message>
        <source>%1 → %2 is not a possible connection</source>
        <translation>%1 → %2 no es una conexión posible</translation>
    </message>
    <message>
        <source>Request traffic enters from %1; reverse this edge?</source>
        <translation>Las peticiones entran desde %1; ¿invertir esta conexión?</translation>
    </message>
    <message>
        <source>Security group %1 opens SSH (22) to the world</source>
        <translation>El grupo de seguridad %1 abre SSH (22) a todo el mundo</translation>
    </message>
    <message>
        <source>Security group %1 opens RDP (3389) to the world</source>
        <translation>El grupo de seguridad %1 abre RDP (3389) a todo el mundo</translation>
    </message>
    <message>
        <source>Security group %1 opens %2 to the world</source>
        <translation>El grupo de seguridad %1 abre %2 a todo el mundo</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; has no source</source>
        <translation>La regla &apos;%1&apos; no tiene origen</translation>
    </message>
    <message>
        <source>%1 in a private subnet allows %2 from anywhere; nothing can reach it, or a load balancer&apos;s group should be the source</source>
        <translation>%1 en una subred privada permite %2 desde cualquier lugar; nada puede alcanzarlo, o el origen debería ser el grupo de un balanceador</translation>
    </message>
    <message>
        <source>%1 is reachable from the internet</source>
        <translation>%1 es accesible desde Internet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 allows all egress</source>
        <translation>%1 permite toda salida</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; is covered by &apos;%2&apos;</source>
        <translation>La regla &apos;%1&apos; está cubierta por &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest</source>
        <translation>%1 no está cifrado en reposo</translation>
    </message>
    <message>
        <source>%1: traffic is not encrypted</source>
        <translation>%1: el tráfico no está cifrado</translation>
    </message>
    <message>
        <source>Enable rotation on %1</source>
        <translation>Active la rotación en %1</translation>
    </message>
    <message>
        <source>%1: property %2 looks like a secret; use Secrets Manager</source>
        <translation>%1: la propiedad %2 parece un secreto; use Secrets Manager</translation>
    </message>
    <message>
        <source>%1 uses %2 but no secret store is connected</source>
        <translation>%1 usa %2 pero no hay conectado un almacén de secretos</translation>
    </message>
    <message>
        <source>Policy %1 grants %2 on all resources</source>
        <translation>La política %1 concede %2 sobre todos los recursos</translation>
    </message>
    <message>
        <source>%1 should assume a role with OIDC</source>
        <translation>%1 debería asumir un rol con OIDC</translation>
    </message>
    <message>
        <source>VPC %1: flow logs are off</source>
        <translation>VPC %1: los flow logs están desactivados</translation>
    </message>
    <message>
        <source>%1 has no IAM role</source>
        <translation>%1 no tiene rol de IAM</translation>
    </message>
    <message>
        <source>%1: subnet group needs subnets in two AZs</source>
        <translation>%1: el grupo de subredes necesita subredes en dos AZ</translation>
    </message>
    <message>
        <source>%1 should be in private subnets</source>
        <translation>%1 debería estar en subredes privadas</translation>
    </message>
    <message>
        <source>%1 has no standby in another AZ</source>
        <translation>%1 no tiene reserva en otra AZ</translation>
    </message>
    <message>
        <source>%1 cannot use standby %2; connect to the primary endpoint or a read replica</source>
        <translation>%1 no puede usar la reserva %2; conecte al extremo primario o a una réplica de lectura</translation>
    </message>
    <message>
        <source>%1 is only connected to read-only %2</source>
        <translation>%1 solo está conectado a %2, de solo lectura</translation>
    </message>
    <message>
        <source>%1 has %2 replicas; the limit is 15</source>
        <translation>%1 tiene %2 réplicas; el límite es 15</translation>
    </message>
    <message>
        <source>%1 cannot replicate to %2</source>
        <translation>%1 no puede replicar a %2</translation>
    </message>
    <message>
        <source>%1 → %2: both are in %3</source>
        <translation>%1 → %2: ambos están en %3</translation>
    </message>
    <message>
        <source>%1 has no subnet in %2</source>
        <translation>%1 no tiene subred en %2</translation>
    </message>
    <message>
        <source>%1 has a single node or no automatic failover</source>
        <translation>%1 tiene un solo nodo o no tiene conmutación automática</translation>
    </message>
    <message>
        <source>Subnet %1 is unused</source>
        <translation>La subred %1 no se usa</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid bucket name</source>
        <translation>&apos;%1&apos; no es un nombre de bucket válido</translation>
    </message>
    <message>
        <source>Enable versioning on %1 for replication</source>
        <translation>Active el versionado en %1 para la replicación</translation>
    </message>
    <message>
        <source>%1 must be in %2</source>
        <translation>%1 debe estar en %2</translation>
    </message>
    <message>
        <source>%1: add a mount target in %2</source>
        <translation>%1: añada un mount target en %2</translation>
    </message>
    <message>
        <source>State bucket %1: %2 missing</source>
        <translation>Bucket de estado %1: falta %2</translation>
    </message>
    <message>
        <source>%1 uses one AZ</source>
        <translation>%1 usa una sola AZ</translation>
    </message>
    <message>
        <source>%1 is a single point of failure</source>
        <translation>%1 es un punto único de fallo</translation>
    </message>
    <message>
        <source>%1: min ≤ desired ≤ max is violated</source>
        <translation>%1: no se cumple min ≤ desired ≤ max</translation>
    </message>
    <message>
        <source>Unknown instance type %1</source>
        <translation>Tipo de instancia desconocido %1</translation>
    </message>
    <message>
        <source>%1 has a newer generation</source>
        <translation>%1 tiene una generación más nueva</translation>
    </message>
    <message>
        <source>%1/%2 is not a Fargate size</source>
        <translation>%1/%2 no es un tamaño de Fargate</translation>
    </message>
    <message>
        <source>%1 is not in an ECS cluster</source>
        <translation>%1 no está en un clúster ECS</translation>
    </message>
    <message>
        <source>%1 has public IPs</source>
        <translation>%1 tiene IP públicas</translation>
    </message>
    <message>
        <source>EKS %1 needs subnets in two AZs</source>
        <translation>EKS %1 necesita subredes en dos AZ</translation>
    </message>
    <message>
        <source>EKS %1 left standard support on %2</source>
        <translation>EKS %1 dejó el soporte estándar el %2</translation>
    </message>
    <message>
        <source>Node group %1 has nodes in one AZ</source>
        <translation>El grupo de nodos %1 tiene nodos en una sola AZ</translation>
    </message>
    <message>
        <source>%1 has no EKS cluster</source>
        <translation>%1 no tiene clúster EKS</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1 has no dead-letter queue</source>
        <translation>%1 no tiene cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2</source>
        <translation>%1 no puede estar dentro de %2</translation>
    </message>
    <message>
        <source>A node does not belong to namespace %1; read as &apos;schedules pods of&apos;</source>
        <translation>Un nodo no pertenece al namespace %1; se lee como &apos;planifica pods de&apos;</translation>
    </message>
    <message>
        <source>%1 scales the group, not one node</source>
        <translation>%1 escala el grupo, no un nodo</translation>
    </message>
    <message>
        <source>%1 is managed by AWS; no Terraform is generated</source>
        <translation>%1 lo gestiona AWS; no se genera Terraform</translation>
    </message>
    <message>
        <source>No monitoring component is connected</source>
        <translation>No hay ningún componente de supervisión conectado</translation>
    </message>
    <message>
        <source>%1 has no logs edge although %2 have</source>
        <translation>%1 no tiene conexión de registros, aunque %2 sí</translation>
    </message>
    <message>
        <source>%1 notifies nobody</source>
        <translation>%1 no avisa a nadie</translation>
    </message>
    <message>
        <source>%1: retention is never-expire</source>
        <translation>%1: la retención no caduca nunca</translation>
    </message>
    <message>
        <source>The account has no %1</source>
        <translation>La cuenta no tiene %1</translation>
    </message>
    <message>
        <source>Tier %1 is in one AZ</source>
        <translation>La capa %1 está en una sola AZ</translation>
    </message>
    <message>
        <source>Losing %1 disconnects users from %2 components</source>
        <translation>Perder %1 desconecta a los usuarios de %2 componentes</translation>
    </message>
    <message>
        <source>%1 lacks the connection %2 its siblings have</source>
        <translation>A %1 le falta la conexión %2 que tienen sus hermanos</translation>
    </message>
    <message>
        <source>%1 holds only data</source>
        <translation>%1 solo contiene datos</translation>
    </message>
    <message>
        <source>Two components export as %1</source>
        <translation>Dos componentes se exportan como %1</translation>
    </message>
    <message>
        <source>%1 is %2 characters; %3 allows %4</source>
        <translation>%1 tiene %2 caracteres; %3 permite %4</translation>
    </message>
    <message>
        <source>%1 lacks tags %2</source>
        <translation>A %1 le faltan las etiquetas %2</translation>
    </message>
    <message>
        <source>%1 and %2 look like the same component</source>
        <translation>%1 y %2 parecen el mismo componente</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>Dangling connection</source>
        <translation>Conexión suelta</translation>
    </message>
    <message>
        <source>%1 → %2 is drawn %3 times</source>
        <translation>%1 → %2 está dibujado %3 veces</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>No arrow head; read as %1</source>
        <translation>Sin punta de flecha; se lee como %1</translation>
    </message>
    <message>
        <source>Pipeline has a cycle: %1</source>
        <translation>El pipeline tiene un ciclo: %1</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>%1 no tiene origen</translation>
    </message>
    <message>
        <source>%1 deploys without tests</source>
        <translation>%1 despliega sin pruebas</translation>
    </message>
    <message>
        <source>Production deploy %1 has no approval before it</source>
        <translation>El despliegue a producción %1 no tiene aprobación previa</translation>
    </message>
    <message>
        <source>%1 has no artifact</source>
        <translation>%1 no tiene artefacto</translation>
    </message>
    <message>
        <source>%1 has no rollback</source>
        <translation>%1 no tiene reversión</translation>
    </message>
    <message>
        <source>No failure notification</source>
        <translation>Sin aviso de fallo</translation>
    </message>
    <message>
        <source>Gate %1: all branches lead to %2</source>
        <translation>Puerta %1: todas las ramas llevan a %2</translation>
    </message>
    <message>
        <source>%1 ends nowhere</source>
        <translation>%1 no termina en nada</translation>
    </message>
    <message>
        <source>%1 cannot deploy to %2</source>
        <translation>%1 no puede desplegar en %2</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 se omite</translation>
    </message>
    <message>
        <source>No security scan</source>
        <translation>Sin análisis de seguridad</translation>
    </message>
    <message>
        <source>Scan the image before pushing it to %1</source>
        <translation>Analice la imagen antes de subirla a %1</translation>
    </message>
    <message>
        <source>%1 is never reached</source>
        <translation>Nunca se llega a %1</translation>
    </message>
    <message>
        <source>Argo CD reads manifests from Git; %1 → %2 is an image-update notification</source>
        <translation>Argo CD lee manifiestos de Git; %1 → %2 es un aviso de nueva imagen</translation>
    </message>
    <message>
        <source>Blue/green needs CodeDeploy and a second target group</source>
        <translation>Blue/green necesita CodeDeploy y un segundo target group</translation>
    </message>
    <message>
        <source>State %1 %2</source>
        <translation>Estado %1 %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 pertenece a %2</translation>
    </message>
    <message>
        <source>Runner %1 has no path to %2</source>
        <translation>El runner %1 no tiene camino a %2</translation>
    </message>
    <message>
        <source>Concurrent applies are possible: %1 is not locked</source>
        <translation>Son posibles aplicaciones simultáneas: %1 no está bloqueado</translation>
    </message>
    <message>
        <source>Module cycle %1</source>
        <translation>Ciclo de módulos %1</translation>
    </message>
    <message>
        <source>the %1 that opens this diagram is never closed; close it with the same mark on a line of its own</source>
        <translation>el %1 que abre este diagrama no se cierra; ciérrelo con la misma marca en una línea propia</translation>
    </message>
    <message>
        <source>a changed drawing cannot be written back into its text yet; save the diagram as .stratoplan</source>
        <translation>un dibujo cambiado aún no se puede escribir en su texto; guarde el diagrama como .stratoplan</translation>
    </message>
    <message>
        <source>this text changed since the edit was made; repeat the edit</source>
        <translation>este texto cambió desde la edición; repita la edición</translation>
    </message>
    <message>
        <source>the edit would end the code block around the diagram; leave out the closing mark</source>
        <translation>la edición terminaría el bloque de código del diagrama; omita la marca de cierre</translation>
    </message>
    <message>
        <source>%1 diagrams cannot be edited yet; only flowcharts and state diagrams can</source>
        <translation>los diagramas %1 aún no se pueden editar; solo diagramas de flujo y de estados</translation>
    </message>
    <message>
        <source>there is no diagram in this; name its format with --from</source>
        <translation>no hay diagrama aquí; indique su formato con --from</translation>
    </message>
    <message>
        <source>this is not JSON (%1); a .stratoplan file is JSON</source>
        <translation>esto no es JSON (%1); un archivo .stratoplan es JSON</translation>
    </message>
    <message>
        <source>this is no native diagram: &apos;%1&apos; is missing or wrong; a .stratoplan file begins with {&quot;stratoplan&quot;: 1</source>
        <translation>esto no es un diagrama nativo: &apos;%1&apos; falta o es incorrecto; un archivo .stratoplan empieza con {&quot;stratoplan&quot;: 1</translation>
    </message>
    <message>
        <source>version %1 of the native format is newer than this program; install a newer Stratoplan</source>
        <translation>la versión %1 del formato nativo es más nueva que este programa; instale un Stratoplan más nuevo</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2 is left out; check its spelling</source>
        <translation>la clave desconocida &apos;%1&apos; en %2 se omite; compruebe su escritura</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is not %3; the default is taken</source>
        <translation>&apos;%1&apos; de %2 no es %3; se toma el valor predeterminado</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is there twice; the second record is left out</source>
        <translation>el id &apos;%1&apos; aparece dos veces; se omite el segundo registro</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is not in this diagram; it is left out</source>
        <translation>%1 nombra &apos;%2&apos;, que no está en este diagrama; se omite</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside itself; it is put at the top</source>
        <translation>&apos;%1&apos; está dentro de sí mismo; se pone en el nivel superior</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than 64 levels or holds more than 8 million values; no diagram needs that</source>
        <translation>este JSON supera 64 niveles u 8 millones de valores; ningún diagrama lo necesita</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check the path and its permissions</source>
        <translation>%1 no se puede leer: %2; compruebe la ruta y sus permisos</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; what stood there is unchanged</source>
        <translation>%1 no se puede escribir: %2; lo que había allí no ha cambiado</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB; split it</source>
        <translation>%1 ocupa más de 256 MB; divídalo</translation>
    </message>
    <message>
        <source>this is not YAML: %1; what stands before it is drawn</source>
        <translation>esto no es YAML: %1; se dibuja lo que hay antes</translation>
    </message>
    <message>
        <source>the text of this diagram has errors; correct them before editing the picture</source>
        <translation>el texto de este diagrama tiene errores; corríjalos antes de editar la imagen</translation>
    </message>
    <message>
        <source>%1 is mentioned in %2 and %3; kept in %2</source>
        <translation>%1 se menciona en %2 y %3; se mantiene en %2</translation>
    </message>
    <message>
        <source>Text was decoded as Windows-1252 in %1 places; &apos;stratoplan fmt --repair-encoding&apos; restores it</source>
        <translation>El texto se leyó como Windows-1252 en %1 lugares; &apos;stratoplan fmt --repair-encoding&apos; lo restaura</translation>
    </message>
    <message>
        <source>Border of %1 repaired (%2); &apos;stratoplan fmt&apos; straightens it</source>
        <translation>Borde de %1 reparado (%2); &apos;stratoplan fmt&apos; lo endereza</translation>
    </message>
    <message>
        <source>&apos;%1&apos; kept as generic box; if it is a component, choose its kind</source>
        <translation>&apos;%1&apos; se mantiene como caja genérica; si es un componente, elija su tipo</translation>
    </message>
    <message>
        <source>%1 properties of %2 read from text</source>
        <translation>%1 propiedades de %2 leídas del texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; will become %2 of %3</source>
        <translation>&apos;%1&apos; se convertirá en %2 de %3</translation>
    </message>
    <message>
        <source>Expanded %1 to %2</source>
        <translation>%1 ampliado a %2</translation>
    </message>
    <message>
        <source>%1 are known only once Terraform has run: put them in place of what ends in .invalid</source>
        <translation>%1 solo se conocen cuando Terraform se ha ejecutado: ponlos en lugar de lo que termina en .invalid</translation>
    </message>
    <message>
        <source>found no drawing of this within %1 columns: it is %2 columns wide; allow it that many, or shorten its longest labels</source>
        <translation>no cabe ningún dibujo de esto en %1 columnas: tiene %2 columnas de ancho; permítale esas columnas o acorte sus etiquetas más largas</translation>
    </message>
    <message>
        <source>the whole drawing is drawn anew, as this edit does not fit between what stands there; undo it if that is too much</source>
        <translation>todo el dibujo se ha vuelto a dibujar, porque este cambio no cabe entre lo que hay; deshágalo si es demasiado</translation>
    </message>
    <message>
        <source>a comment of a program can hold a drawing only; take --to ascii, or -o for a file of its own</source>
        <translation>un comentario de un programa solo puede contener un dibujo; use --to ascii, o -o para un archivo propio</translation>
    </message>
    <message>
        <source>the text around this drawing would get lost (&apos;%1&apos; is in no component); take -o for a file of its own</source>
        <translation>el texto alrededor de este dibujo se perdería (&apos;%1&apos; no está en ningún componente); use -o para un archivo propio</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CloudWatch</source>
        <translation>Añadir CloudWatch</translation>
    </message>
    <message>
        <source>Add a VPC endpoint</source>
        <translation>Añadir un VPC endpoint</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>Añadir una cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir un rol</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir un origen</translation>
    </message>
    <message>
        <source>Add a subnet in a second zone</source>
        <translation>Añadir una subred en una segunda zona</translation>
    </message>
    <message>
        <source>Add a web ACL</source>
        <translation>Añadir una web ACL</translation>
    </message>
    <message>
        <source>Add an OIDC provider</source>
        <translation>Añadir un proveedor OIDC</translation>
    </message>
    <message>
        <source>Add an internet gateway</source>
        <translation>Añadir un internet gateway</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlos</translation>
    </message>
    <message>
        <source>Associate the web ACL</source>
        <translation>Asociar la web ACL</translation>
    </message>
    <message>
        <source>Attach to the NAT gateway</source>
        <translation>Asociar al NAT gateway</translation>
    </message>
    <message>
        <source>Attach to the subnets</source>
        <translation>Asociar a las subredes</translation>
    </message>
    <message>
        <source>Connect to the function</source>
        <translation>Conectar a la función</translation>
    </message>
    <message>
        <source>Give it a web ACL of its own</source>
        <translation>Darle una web ACL propia</translation>
    </message>
    <message>
        <source>Insert a target group</source>
        <translation>Insertar un target group</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Mantenerlo privado</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Conservar el primero</translation>
    </message>
    <message>
        <source>Make one load balancer of all zones</source>
        <translation>Un solo balanceador para todas las zonas</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>Unirlos en uno</translation>
    </message>
    <message>
        <source>Make them members of a cluster</source>
        <translation>Hacerlos miembros de un clúster</translation>
    </message>
    <message>
        <source>Move into a subnet</source>
        <translation>Mover a una subred</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Numerarlos</translation>
    </message>
    <message>
        <source>One target group a service</source>
        <translation>Un target group por servicio</translation>
    </message>
    <message>
        <source>Put a load balancer between</source>
        <translation>Poner un balanceador en medio</translation>
    </message>
    <message>
        <source>Put the zone on its subnets</source>
        <translation>Poner la zona en sus subredes</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>Ponerlos en orden</translation>
    </message>
    <message>
        <source>Put them into a region</source>
        <translation>Ponerlos en una región</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Leer secretos</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Route to a NAT gateway</source>
        <translation>Enrutar a un NAT gateway</translation>
    </message>
    <message>
        <source>Route to an internet gateway</source>
        <translation>Enrutar a un internet gateway</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarlo</translation>
    </message>
    <message>
        <source>Split into one subnet per zone</source>
        <translation>Dividir en una subred por zona</translation>
    </message>
    <message>
        <source>Stay within the limits</source>
        <translation>Respetar los límites</translation>
    </message>
    <message>
        <source>Use us-east-1</source>
        <translation>Usar us-east-1</translation>
    </message>
    <message>
        <source>Draw each of them</source>
        <translation>Dibujar cada uno</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>Mover dentro de %1</translation>
    </message>
    <message>
        <source>Move out of %1</source>
        <translation>Sacar de %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Conectar a %1</translation>
    </message>
    <message>
        <source>Deploy to %1</source>
        <translation>Desplegar en %1</translation>
    </message>
    <message>
        <source>Draw the way back dotted</source>
        <translation>Dibujar el regreso punteado</translation>
    </message>
    <message>
        <source>Enable versioning</source>
        <translation>Activar el control de versiones</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Conservar la lista</translation>
    </message>
    <message>
        <source>Let only CloudFront in</source>
        <translation>Dejar entrar solo a CloudFront</translation>
    </message>
    <message>
        <source>Let only the load balancer in</source>
        <translation>Dejar entrar solo al balanceador</translation>
    </message>
    <message>
        <source>Lock with a lock file</source>
        <translation>Bloquear con un archivo de bloqueo</translation>
    </message>
    <message>
        <source>Move into AWS</source>
        <translation>Mover dentro de AWS</translation>
    </message>
    <message>
        <source>Move into the VPC</source>
        <translation>Mover dentro de la VPC</translation>
    </message>
    <message>
        <source>Move out of the network</source>
        <translation>Sacar de la red</translation>
    </message>
    <message>
        <source>Move out of the region</source>
        <translation>Sacar de la región</translation>
    </message>
    <message>
        <source>Move the source out of %1</source>
        <translation>Sacar el origen de %1</translation>
    </message>
    <message>
        <source>Move to the VPC</source>
        <translation>Mover a la VPC</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>One NAT gateway per zone</source>
        <translation>Una puerta de enlace NAT por zona</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Escalar %1</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>Usar %1 s</translation>
    </message>
    <message>
        <source>Use origin access control</source>
        <translation>Usar control de acceso de origen</translation>
    </message>
    <message>
        <source>Use type %1</source>
        <translation>Usar el tipo %1</translation>
    </message>
    <message>
        <source>Use zone %1</source>
        <translation>Usar la zona %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>Text drawing</source>
        <translation>Dibujo de texto</translation>
    </message>
    <message>
        <source>AWS CodePipeline</source>
        <translation>AWS CodePipeline</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Amazon ECS</source>
        <translation>Amazon ECS</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Chart de Helm</translation>
    </message>
    <message>
        <source>IAM policies</source>
        <translation>Políticas de IAM</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
    <message>
        <source>Graph as JSON</source>
        <translation>Grafo en JSON</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>All manifests</source>
        <translation>Todos los manifiestos</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Texto Mermaid</translation>
    </message>
    <message>
        <source>Stratoplan diagram</source>
        <translation>Diagrama de Stratoplan</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Terragrunt</source>
        <translation>Terragrunt</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>access_logs</source>
        <translation>Registros de acceso</translation>
    </message>
    <message>
        <source>account_id</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>addon_name</source>
        <translation>Nombre del complemento</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>ami</source>
        <translation>AMI</translation>
    </message>
    <message>
        <source>api</source>
        <translation>API</translation>
    </message>
    <message>
        <source>app</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>Aprobadores</translation>
    </message>
    <message>
        <source>args</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>asn</source>
        <translation>ASN</translation>
    </message>
    <message>
        <source>assign_public_ip</source>
        <translation>Asignar IP pública</translation>
    </message>
    <message>
        <source>assume</source>
        <translation>Quién lo asume</translation>
    </message>
    <message>
        <source>at_rest</source>
        <translation>Cifrado en reposo</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>auto_failover</source>
        <translation>Conmutación automática</translation>
    </message>
    <message>
        <source>auto_rollback</source>
        <translation>Reversión automática</translation>
    </message>
    <message>
        <source>availability_mode</source>
        <translation>Modo de disponibilidad</translation>
    </message>
    <message>
        <source>az</source>
        <translation>AZ</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Zona de disponibilidad</translation>
    </message>
    <message>
        <source>az_count</source>
        <translation>Número de AZ</translation>
    </message>
    <message>
        <source>backup_days</source>
        <translation>Conservar copias</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>bgp_asn</source>
        <translation>ASN de BGP</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>brokers</source>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>buildspec</source>
        <translation>Buildspec</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>cidr</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>cidrs</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>circuit_breaker</source>
        <translation>Disyuntor</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>client_cidr</source>
        <translation>CIDR de clientes</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>Finalizaciones</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>container_insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cpu_target</source>
        <translation>Objetivo de CPU</translation>
    </message>
    <message>
        <source>cross_region</source>
        <translation>Entre regiones</translation>
    </message>
    <message>
        <source>cross_zone</source>
        <translation>Entre zonas</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>datasources</source>
        <translation>Orígenes de datos</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>default_env</source>
        <translation>Entorno predeterminado</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>deletion_days</source>
        <translation>Plazo de borrado</translation>
    </message>
    <message>
        <source>deletion_protection</source>
        <translation>Protección contra borrado</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>desired_count</source>
        <translation>Cantidad deseada</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>distro</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted root volume</source>
        <translation>Volumen raíz cifrado</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>endpoint_cidrs</source>
        <translation>CIDR del punto de conexión</translation>
    </message>
    <message>
        <source>endpoint_public</source>
        <translation>Punto de conexión público</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>engine_family</source>
        <translation>Familia del motor</translation>
    </message>
    <message>
        <source>engine_version</source>
        <translation>Versión del motor</translation>
    </message>
    <message>
        <source>env</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>env_type</source>
        <translation>Tipo de entorno</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>Efímero</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>external_ref</source>
        <translation>Referencia externa</translation>
    </message>
    <message>
        <source>fail_on</source>
        <translation>Falla con</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>hash_key</source>
        <translation>Clave de partición</translation>
    </message>
    <message>
        <source>health_check</source>
        <translation>Comprobación de estado</translation>
    </message>
    <message>
        <source>health_path</source>
        <translation>Ruta de comprobación</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>https</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>imdsv2</source>
        <translation>IMDSv2</translation>
    </message>
    <message>
        <source>immutable_tags</source>
        <translation>Etiquetas inmutables</translation>
    </message>
    <message>
        <source>in_transit</source>
        <translation>Cifrado en tránsito</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>instance_class</source>
        <translation>Clase de instancia</translation>
    </message>
    <message>
        <source>instance_type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>instance_types</source>
        <translation>Tipos de instancia</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>iops</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>key_name</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>launch_type</source>
        <translation>Tipo de lanzamiento</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>lifecycle_keep</source>
        <translation>Imágenes que se conservan</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>Agentes de escucha</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>log_types</source>
        <translation>Tipos de registro</translation>
    </message>
    <message>
        <source>log_validation</source>
        <translation>Validación de registros</translation>
    </message>
    <message>
        <source>logging</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>map_public_ip</source>
        <translation>Asignar IP pública</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>max_acu</source>
        <translation>ACU máximas</translation>
    </message>
    <message>
        <source>max_receive</source>
        <translation>Recepciones máximas</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>memory_mb</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>mfa</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>min_acu</source>
        <translation>ACU mínimas</translation>
    </message>
    <message>
        <source>min_available</source>
        <translation>Mínimo disponible</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>mtls</source>
        <translation>mTLS</translation>
    </message>
    <message>
        <source>multi_az</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>multi_region</source>
        <translation>Varias regiones</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>node_type</source>
        <translation>Tipo de nodo</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>on</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>os</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>ou_name</source>
        <translation>Nombre de la OU</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>permission_sets</source>
        <translation>Conjuntos de permisos</translation>
    </message>
    <message>
        <source>pitr</source>
        <translation>Recuperación a un momento dado</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>private_dns</source>
        <translation>DNS privado</translation>
    </message>
    <message>
        <source>private_ips</source>
        <translation>IP privadas</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>Con privilegios</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Sondas</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>promotion_tier</source>
        <translation>Nivel de promoción</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>provider_profile</source>
        <translation>Perfil del proveedor</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>Aprovisionador</translation>
    </message>
    <message>
        <source>public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>public_block</source>
        <translation>Bloqueo del acceso público</translation>
    </message>
    <message>
        <source>public_ip</source>
        <translation>IP pública</translation>
    </message>
    <message>
        <source>publicly_accessible</source>
        <translation>Accesible públicamente</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>range_key</source>
        <translation>Clave de ordenación</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>Grabador</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Versión publicada</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>repo</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>reserved_concurrency</source>
        <translation>Simultaneidad reservada</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>retention_days</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>retention_s</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>root_volume</source>
        <translation>Volumen raíz</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>rotation_days</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>runs_on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <source>runtimes</source>
        <translation>Entornos de ejecución</translation>
    </message>
    <message>
        <source>sampling_rate</source>
        <translation>Tasa de muestreo</translation>
    </message>
    <message>
        <source>sans</source>
        <translation>Nombres alternativos (SAN)</translation>
    </message>
    <message>
        <source>scan_on_push</source>
        <translation>Analizar al subir</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Esquema de acceso</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>secondary_cidrs</source>
        <translation>CIDR secundarios</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>sg</source>
        <translation>Grupo de seguridad</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>size_gb</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>source_dest_check</source>
        <translation>Comprobar origen y destino</translation>
    </message>
    <message>
        <source>spec</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>spot_weight</source>
        <translation>Peso de Spot</translation>
    </message>
    <message>
        <source>ssh_cidrs</source>
        <translation>CIDR para SSH</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>static_routes</source>
        <translation>Rutas estáticas</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>storage_gb</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>Volumen raíz</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>Taints</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>target_capacity</source>
        <translation>Capacidad objetivo</translation>
    </message>
    <message>
        <source>target_type</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>things</source>
        <translation>Cosas</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>thumbprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>timeout_h</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>timeout_s</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Desencadenador</translation>
    </message>
    <message>
        <source>ttl</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>Túneles</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>user_data</source>
        <translation>Datos de usuario</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>versioning</source>
        <translation>Control de versiones</translation>
    </message>
    <message>
        <source>viewer_protocol</source>
        <translation>Protocolo del visor</translation>
    </message>
    <message>
        <source>vifs</source>
        <translation>VIF</translation>
    </message>
    <message>
        <source>visibility_s</source>
        <translation>Tiempo de visibilidad</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>workdir</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>workflow_file</source>
        <translation>Archivo del flujo de trabajo</translation>
    </message>
    <message>
        <source>workgroup</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>dns_hostnames</source>
        <translation>Nombres de host DNS</translation>
    </message>
    <message>
        <source>dns_support</source>
        <translation>Resolución DNS</translation>
    </message>
    <message>
        <source>flow_logs</source>
        <translation>Registros de flujo</translation>
    </message>
    <message>
        <source>ipv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>ipv6_cidr</source>
        <translation>CIDR IPv6</translation>
    </message>
    <message>
        <source>IPv6 block</source>
        <translation>Bloque IPv6</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>prefix_length</source>
        <translation>longitud de prefijo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>PropertyHelp</name>
    <message>
        <source>/12../22</source>
        <translation>de /12 a /22</translation>
    </message>
    <message>
        <source>/16../28 inside VPC, no overlap</source>
        <translation>de /16 a /28 dentro de la VPC, sin solapes</translation>
    </message>
    <message>
        <source>/16../28, canonical, RFC1918/6598 advised</source>
        <translation>de /16 a /28, sin bits tras el prefijo, mejor de RFC 1918 o 6598</translation>
    </message>
    <message>
        <source>3-63 S3 rules</source>
        <translation>de 3 a 63 caracteres según las reglas de S3</translation>
    </message>
    <message>
        <source>AZ of region</source>
        <translation>AZ de la región</translation>
    </message>
    <message>
        <source>DNS-1123 label at most 63</source>
        <translation>etiqueta DNS-1123 de 63 como máximo</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>al menos 1</translation>
    </message>
    <message>
        <source>at least 1; s3, alb, api gw, http</source>
        <translation>al menos uno: S3, ALB, API Gateway o HTTP</translation>
    </message>
    <message>
        <source>at least 2 distinct targets</source>
        <translation>al menos dos destinos distintos</translation>
    </message>
    <message>
        <source>at least 2; first is source only</source>
        <translation>al menos dos; la primera es solo el origen</translation>
    </message>
    <message>
        <source>at least min</source>
        <translation>como mínimo el mínimo</translation>
    </message>
    <message>
        <source>at most 32,[A-Za-z0-9-]</source>
        <translation>como máximo 32 de A-Z, a-z, 0-9 y -</translation>
    </message>
    <message>
        <source>fqdn</source>
        <translation>nombre de dominio completo</translation>
    </message>
    <message>
        <source>in standard support at clock date</source>
        <translation>con soporte estándar hoy</translation>
    </message>
    <message>
        <source>min..max</source>
        <translation>del mínimo al máximo</translation>
    </message>
    <message>
        <source>multiple of AZs</source>
        <translation>múltiplo de las AZ</translation>
    </message>
    <message>
        <source>name ends .fifo</source>
        <translation>el nombre termina en .fifo</translation>
    </message>
    <message>
        <source>no */* Allow</source>
        <translation>sin Allow de */*</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>sin secretos</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>impar</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>propietario/nombre</translation>
    </message>
    <message>
        <source>rate()/cron()</source>
        <translation>rate() o cron()</translation>
    </message>
    <message>
        <source>t3.large</source>
        <translation>por ejemplo t3.large</translation>
    </message>
    <message>
        <source>true only if intended</source>
        <translation>solo si es intencionado</translation>
    </message>
    <message>
        <source>units of one task, 1024 a vCPU</source>
        <translation>unidades de una tarea, 1024 por vCPU</translation>
    </message>
    <message>
        <source>valid Fargate pair</source>
        <translation>pareja válida de Fargate</translation>
    </message>
    <message>
        <source>/44../60 in steps of 4; Amazon gives a /56 of its own</source>
        <translation>de /44 a /60 de 4 en 4; Amazon da un /56 propio</translation>
    </message>
    <message>
        <source>a /64 inside the VPC&apos;s IPv6 block</source>
        <translation>un /64 dentro del bloque IPv6 de la VPC</translation>
    </message>
    <message>
        <source>dual-stack: a /64 beside the IPv4 block</source>
        <translation>pila doble: un /64 junto al bloque IPv4</translation>
    </message>
    <message>
        <source>dual-stack: an IPv6 block from Amazon beside the IPv4 one</source>
        <translation>pila doble: un bloque IPv6 de Amazon junto al de IPv4</translation>
    </message>
    <message>
        <source>further blocks of the VPC</source>
        <translation>otros bloques de la VPC</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 20 of a /20</source>
        <translation>bits del bloque, mientras no se elige una dirección: 20 de un /20</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 24 of a /24</source>
        <translation>bits del bloque, mientras no se elige una dirección: 24 de un /24</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
</TS>
