<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>Stratoplan %1</source>
        <translation>Stratoplan %1</translation>
    </message>
    <message>
        <source>The visual architecture designer: Mermaid and text drawings opened as what they mean, edited, checked and exported.</source>
        <translation>Der visuelle Architektur-Designer: Mermaid und Textzeichnungen, geöffnet als das, was sie bedeuten, bearbeitet, geprüft und exportiert.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. All icons and themes are drawn for this program.</source>
        <translation>Lizenziert unter der Apache License 2.0. Alle Symbole und Farbschemata wurden für dieses Programm gezeichnet.</translation>
    </message>
    <message>
        <source>It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) and JSON for Modern C++ (MIT).</source>
        <translation>Es baut auf Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) und JSON for Modern C++ (MIT) auf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>Text &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>Neu vom Datent&amp;räger laden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>&amp;Nochmals exportieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiede&amp;rholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Löschen und wiede&amp;r verbinden</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Select all c&amp;omponents</source>
        <translation>Alle K&amp;omponenten auswählen</translation>
    </message>
    <message>
        <source>Select all &amp;lines</source>
        <translation>A&amp;lle Linien auswählen</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>&amp;Gleiche Art auswählen</translation>
    </message>
    <message>
        <source>Select what is &amp;connected</source>
        <translation>&amp;Verbundenes auswählen</translation>
    </message>
    <message>
        <source>Select all &amp;downstream</source>
        <translation>Alles Nachfolgen&amp;de auswählen</translation>
    </message>
    <message>
        <source>Copy st&amp;yle</source>
        <translation>&amp;Stil kopieren</translation>
    </message>
    <message>
        <source>Paste sty&amp;le</source>
        <translation>Sti&amp;l einfügen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt drawing</source>
        <translation>Als Te&amp;xtzeichnung kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Terraform</source>
        <translation>&amp;Als Terraform kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>&amp;Als Mermaid kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Al&amp;s SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als Bild ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Origin&amp;algröße</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>&amp;Diagramm einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Au&amp;swahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minikarte</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Q&amp;uelltext</translation>
    </message>
    <message>
        <source>&amp;Hide panels</source>
        <translation>&amp;Bedienfelder ausblenden</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Pre&amp;sentation</source>
        <translation>Prä&amp;sentation</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie da&amp;s System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Next &amp;diagram</source>
        <translation>Nächstes &amp;Diagramm</translation>
    </message>
    <message>
        <source>Pre&amp;vious diagram</source>
        <translation>&amp;Vorheriges Diagramm</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächs&amp;ter Tab</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Vorheriger Ta&amp;b</translation>
    </message>
    <message>
        <source>Another &amp;view of this document</source>
        <translation>&amp;Weitere Ansicht dieses Dokuments</translation>
    </message>
    <message>
        <source>View this document in a new &amp;window</source>
        <translation>&amp;Dieses Dokument in neuem Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Move this tab to a new window</source>
        <translation>&amp;Diesen Tab in ein neues Fenster verschieben</translation>
    </message>
    <message>
        <source>Show &amp;overlays</source>
        <translation>Ü&amp;berlagerungen zeigen</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the container</source>
        <translation>Auf den &amp;Container konzentrieren</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Au&amp;swählen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Component…</source>
        <translation>&amp;Komponente…</translation>
    </message>
    <message>
        <source>Con&amp;tainer</source>
        <translation>Con&amp;tainer</translation>
    </message>
    <message>
        <source>&amp;Arrange everything</source>
        <translation>&amp;Alles anordnen</translation>
    </message>
    <message>
        <source>Arrange inside the &amp;selection</source>
        <translation>Innerhalb der Au&amp;swahl anordnen</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>Ano&amp;rdnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Move with the arrow keys</source>
        <translation>&amp;Mit den Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>S&amp;hrink to content</source>
        <translation>Auf In&amp;halt verkleinern</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>&amp;Gleiche Größe</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Collapse or e&amp;xpand</source>
        <translation>&amp;Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Reset ro&amp;ute</source>
        <translation>Linienführ&amp;ung zurücksetzen</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>&amp;Nach vorn</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>&amp;Nach hinten</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gr&amp;uppierung aufheben</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Mitten ausri&amp;chten</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Oben ausrich&amp;ten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>&amp;Auf halber Höhe ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Waagerec&amp;ht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Senkrecht &amp;verteilen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Vorheriges &amp;Problem</translation>
    </message>
    <message>
        <source>Apply &amp;fix</source>
        <translation>&amp;Korrektur anwenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;About Stratoplan</source>
        <translation>Ü&amp;ber Stratoplan</translation>
    </message>
    <message>
        <source>Whole s&amp;ystem</source>
        <translation>Ganzes S&amp;ystem</translation>
    </message>
    <message>
        <source>Compare with a &amp;Terraform plan…</source>
        <translation>Mit einem &amp;Terraform-Plan vergleichen…</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>Hier einfü&amp;gen</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>&amp;Verknüpfung öffnen</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied %1 to the clipboard</source>
        <translation>%1 in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The text on the clipboard is no diagram: neither Mermaid nor a drawing.</source>
        <translation>Der Text in der Zwischenablage ist kein Diagramm: weder Mermaid noch eine Zeichnung.</translation>
    </message>
    <message>
        <source>This diagram has nothing to say as %1</source>
        <translation>Dieses Diagramm hat als %1 nichts zu sagen</translation>
    </message>
    <message>
        <source>the diagram as Mermaid</source>
        <translation>Das Diagramm als Mermaid</translation>
    </message>
    <message>
        <source>the diagram as SVG</source>
        <translation>Das Diagramm als SVG</translation>
    </message>
    <message>
        <source>a picture of the diagram</source>
        <translation>Ein Bild des Diagramms</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Repair the encoding</source>
        <translation>Zeichenkodierung reparieren</translation>
    </message>
</context>
<context>
    <name>IconPacks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons of the pack</source>
        <translation>Symbole des Pakets</translation>
    </message>
    <message>
        <source>The program&apos;s own icons are shown. A pack is a folder of SVG or PNG files with an icons.json that says which kind wears which.</source>
        <translation>Gezeigt werden die Symbole des Programms. Ein Paket ist ein Ordner mit SVG- oder PNG-Dateien und einer icons.json, die sagt, welche Art welches trägt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n icons</source>
        <translation>
            <numerusform>%1: %n Symbol</numerusform>
            <numerusform>%1: %n Symbole</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>Symbolpaket</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Folder of the icon pack</source>
        <translation>Ordner des Symbolpakets</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2 components, %3 connections</source>
        <translation>%1: %2 Komponenten, %3 Verbindungen</translation>
    </message>
    <message>
        <source>%1 diagrams; the first is a %2</source>
        <translation>%1 Diagramme; das erste ist %2</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Text importieren</translation>
    </message>
    <message>
        <source>Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them.</source>
        <translation>Mermaid, eine Zeichnung aus Kästen und Pfeilen oder Markdown mit solchen einfügen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>No diagram is recognised in this text yet.</source>
        <translation>In diesem Text ist noch kein Diagramm zu erkennen.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Make a member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Nicht mehr Mitglied</translation>
    </message>
    <message>
        <source>&amp;Member of</source>
        <translation>&amp;Mitglied von</translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation>&amp;Anderer Name…</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>Name of the security group, zone or environment:</source>
        <translation>Name der Sicherheitsgruppe, Zone oder Umgebung:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Boundaries</source>
        <translation>Abgrenzungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>Öff. Subnetz</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>Priv. Subnetz</translation>
    </message>
    <message>
        <source>Data subnet</source>
        <translation>Datensubnetz</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>App balancer</source>
        <translation>App-Verteiler</translation>
    </message>
    <message>
        <source>Net balancer</source>
        <translation>Netz-Verteiler</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Internet gw</source>
        <translation>Internet-GW</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>DNS-Zone</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Transit gw</source>
        <translation>Transit-GW</translation>
    </message>
    <message>
        <source>Compute, containers</source>
        <translation>Rechnen, Container</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Scaling group</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
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
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Cluster DB</source>
        <translation>Cluster-DB</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Ereignisbus</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-Gateway</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Web-Firewall</translation>
    </message>
    <message>
        <source>Security grp</source>
        <translation>Sicherheitsgr.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
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
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
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
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Plain component</source>
        <translation>Einfache Komponente</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>Mit neuer Komponente verbinden…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>gehört woanders hin</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Paste style</source>
        <translation>Stil einfügen</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>This component has no link to the web.</source>
        <translation>Diese Komponente hat keinen Link ins Web.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Allow it and mark it red</source>
        <translation>Erlauben und rot markieren</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Verhindern</translation>
    </message>
    <message>
        <source>A drop that the catalog forbids</source>
        <translation>Ablegen, das der Katalog verbietet</translation>
    </message>
    <message>
        <source>Snap to grid and guides</source>
        <translation>An Raster und Hilfslinien einrasten</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Reopen what was open at the last end</source>
        <translation>Beim Start öffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>Symbolpaket</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben der Ansicht</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>Gezogenes kopieren</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>Entlang einer Achse bewegen</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <translation>Ohne Einrasten bewegen</translation>
    </message>
    <message>
        <source>Move without changing the container</source>
        <translation>Bewegen, ohne den Container zu wechseln</translation>
    </message>
    <message>
        <source>Nudge the selection</source>
        <translation>Auswahl schrittweise verschieben</translation>
    </message>
    <message>
        <source>First component of a container; edit a component</source>
        <translation>Erste Komponente eines Containers; Komponente bearbeiten</translation>
    </message>
    <message>
        <source>Select the container around</source>
        <translation>Umgebenden Container auswählen</translation>
    </message>
    <message>
        <source>Cancel the gesture, or select nothing</source>
        <translation>Geste abbrechen oder nichts auswählen</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Einen Befehl wählen, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>This one cannot be changed.</source>
        <translation>Dieser ist nicht änderbar.</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>Weggenommen von: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Three-tier VPC</source>
        <translation>VPC mit drei Schichten</translation>
    </message>
    <message>
        <source>Two zones, six subnets</source>
        <translation>Zwei Zonen, sechs Subnetze</translation>
    </message>
    <message>
        <source>ECS Fargate service</source>
        <translation>ECS-Fargate-Dienst</translation>
    </message>
    <message>
        <source>Balancer, tasks, database</source>
        <translation>Verteiler, Tasks, Datenbank</translation>
    </message>
    <message>
        <source>EKS platform</source>
        <translation>EKS-Plattform</translation>
    </message>
    <message>
        <source>Cluster, nodes, ingress</source>
        <translation>Cluster, Knoten, Ingress</translation>
    </message>
    <message>
        <source>CI/CD pipeline</source>
        <translation>CI/CD-Pipeline</translation>
    </message>
    <message>
        <source>From commit to production</source>
        <translation>Vom Commit zur Produktion</translation>
    </message>
    <message>
        <source>Serverless API</source>
        <translation>Serverlose API</translation>
    </message>
    <message>
        <source>Gateway, functions, table</source>
        <translation>Gateway, Funktionen, Tabelle</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::AddressMap</name>
    <message>
        <source>Address space</source>
        <translation>Adressraum</translation>
    </message>
    <message>
        <source>%1 % of %2 used</source>
        <translation>%1 % von %2 belegt</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BusyBar</name>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ChecksPage</name>
    <message>
        <source>Nothing was found in this diagram.</source>
        <translation>In diesem Diagramm wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Hier wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ColorField</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsDock</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsModel</name>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3</source>
        <translation>%1
Zeilen %2–%3</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 · 1 component</source>
        <translation>%1 · 1 Komponente</translation>
    </message>
    <message>
        <source>%1 · %2 components</source>
        <translation>%1 · %2 Komponenten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>All diagrams of this document as one, each component once.
To be looked at only: it follows the diagrams.</source>
        <translation>Alle Diagramme dieses Dokuments als eines, jede Komponente einmal.
Nur zum Ansehen: Es folgt den Diagrammen.</translation>
    </message>
    <message>
        <source>all diagrams as one · read-only</source>
        <translation>alle Diagramme als eines · schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DifferenceDialog</name>
    <message>
        <source>What changed in %1</source>
        <translation>Was sich in %1 geändert hat</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>Bild des Unterschieds</translation>
    </message>
    <message>
        <source>Added is what another program wrote, removed is what stands here only.</source>
        <translation>Hinzugefügt ist, was ein anderes Programm schrieb; entfernt ist, was nur hier steht.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier steht</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>%1 hinzugefügt, %2 entfernt, %3 geändert.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DocumentPage</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Repair the encoding</source>
        <translation>Zeichenkodierung reparieren</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Diagrams are Mermaid blocks, drawings of boxes, or a whole Mermaid file.</source>
        <translation>In dieser Datei wurde kein Diagramm gefunden. Diagramme sind Mermaid-Blöcke, Zeichnungen aus Kästen oder eine ganze Mermaid-Datei.</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Its text was read in the wrong encoding, which may hide one.</source>
        <translation>In dieser Datei wurde kein Diagramm gefunden. Ihr Text wurde in der falschen Zeichenkodierung gelesen, was eines verdecken kann.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Wie das Farbschema</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Box drawing</source>
        <translation>Rahmenzeichen</translation>
    </message>
    <message>
        <source>Plain ASCII</source>
        <translation>Reines ASCII</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>All %1 diagrams of the document</source>
        <translation>Alle %1 Diagramme des Dokuments</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>This format has nothing to say about this diagram.</source>
        <translation>Dieses Format hat über dieses Diagramm nichts zu sagen.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>edited by hand: stays, the new one is written beside it</source>
        <translation>von Hand geändert: bleibt, die neue Fassung kommt daneben</translation>
    </message>
    <message>
        <source>not made here: stays</source>
        <translation>nicht hier erzeugt: bleibt</translation>
    </message>
    <message>
        <source>Replace files that were edited by hand or not made here</source>
        <translation>Dateien ersetzen, die von Hand geändert oder nicht hier erzeugt wurden</translation>
    </message>
    <message>
        <source>Files that were not made here stand in the way. Replace them, or choose another folder.</source>
        <translation>Dateien, die nicht hier erzeugt wurden, stehen im Weg. Ersetzen Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Kept, since edited by hand: %1. What was made stands beside, as .new</source>
        <translation>Behalten, da von Hand geändert: %1. Das Erzeugte steht daneben, als .new</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FileCommands</name>
    <message>
        <source>Diagrams (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;All files (*)</source>
        <translation>Diagramme (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>Unbenannt %1</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>sie ist größer als 256 MB</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Saving replaces those changes by yours.</source>
        <translation>Beim Speichern ersetzen Ihre Änderungen die fremden.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 is read-only; save it under another name</source>
        <translation>%1 ist schreibgeschützt; unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Save diagram as…</source>
        <translation>Diagramm speichern unter…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Reload %1 from disk</source>
        <translation>%1 neu vom Datenträger laden</translation>
    </message>
    <message>
        <source>Your unsaved changes are lost.</source>
        <translation>Ihre nicht gespeicherten Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 was moved or deleted. What you see is kept here until you close it.</source>
        <translation>%1 wurde verschoben oder gelöscht. Was Sie sehen, bleibt hier, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und Sie haben eigene Änderungen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>Was sich in %1 geändert hat</translation>
    </message>
    <message>
        <source>Only text around the diagrams, or their arrangement.</source>
        <translation>Nur Text um die Diagramme herum oder ihre Anordnung.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Your changes are lost if you don&apos;t save them.</source>
        <translation>Ohne Speichern gehen Ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The kinds of this project are not all right</source>
        <translation>Die Arten dieses Projekts sind nicht alle in Ordnung</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Terraform plans and states (*.json);;All files (*)</source>
        <translation>Terraform-Pläne und -Zustände (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Could not open the plan</source>
        <translation>Der Plan konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is no plan or state of Terraform in JSON; write one with &apos;terraform show -json&apos;.</source>
        <translation>Das ist kein Plan oder Zustand von Terraform in JSON; schreiben Sie einen mit &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>Diagram and plan show the same.</source>
        <translation>Diagramm und Plan zeigen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between diagram and plan</source>
        <translation>
            <numerusform>%n Unterschied zwischen Diagramm und Plan</numerusform>
            <numerusform>%n Unterschiede zwischen Diagramm und Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>The icons of this project are not all right</source>
        <translation>Die Symbole dieses Projekts sind nicht alle in Ordnung</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FindBar</name>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace in all that was found, as one step</source>
        <translation>In allem Gefundenen ersetzen, als ein Schritt</translation>
    </message>
    <message>
        <source>Replace here and go on (Enter)</source>
        <translation>Hier ersetzen und weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Find name, kind, CIDR…</source>
        <translation>Name, Art, CIDR suchen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::HistoryView</name>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation>Seiten des Inspektors</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorHeader</name>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>Connection · %1</source>
        <translation>Verbindung · %1</translation>
    </message>
    <message>
        <source>and %1 connections</source>
        <translation>und %1 Verbindungen</translation>
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
        <translation>Stratoplan endete, bevor %1 gespeichert war. So stand es um %2; speichern Sie es, um es zu behalten.</translation>
    </message>
    <message>
        <source>Drawing of %1</source>
        <translation>Zeichnung von %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::KindChooser</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::LayoutNotice</name>
    <message numerus="yes">
        <source>Laying out %n component(s)…</source>
        <translation>
            <numerusform>%n Komponente wird angeordnet…</numerusform>
            <numerusform>%n Komponenten werden angeordnet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::MainWindow</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Choose a diagram (Ctrl+PgUp, Ctrl+PgDown)</source>
        <translation>Diagramm wählen (Strg+Bild auf, Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Strg+W)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Wiede&amp;rholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiede&amp;rholen</translation>
    </message>
    <message>
        <source>Diagram %1 of %2</source>
        <translation>Diagramm %1 von %2</translation>
    </message>
    <message>
        <source> (view %1)</source>
        <translation> (Ansicht %1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 selected · %2 inside</source>
        <translation>%1 ausgewählt · %2 darin</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 components, %2 connections</source>
        <translation>%1 Komponenten, %2 Verbindungen</translation>
    </message>
    <message>
        <source>Grid %1 · snap on</source>
        <translation>Raster %1 · Einrasten an</translation>
    </message>
    <message>
        <source>Grid hidden</source>
        <translation>Raster ausgeblendet</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 · source in sync</source>
        <translation>%1 · Quelltext stimmt überein</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>the diagram as text</source>
        <translation>Das Diagramm als Text</translation>
    </message>
    <message>
        <source>the diagram as Terraform</source>
        <translation>Das Diagramm als Terraform</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No component is a member of anything</source>
        <translation>Keine Komponente ist Mitglied von etwas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>&amp;Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>Ü&amp;berlagerungen</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>Kopieren al&amp;s</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Follows the diagrams</source>
        <translation>Folgt den Diagrammen</translation>
    </message>
    <message>
        <source>Esc ends the presentation</source>
        <translation>Esc beendet die Präsentation</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>In anderen Container verschieben</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteDock</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Add to the diagram</source>
        <translation>Dem Diagramm hinzufügen</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteModel</name>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere…</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PickList</name>
    <message>
        <source>Nothing has such a name</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems in this diagram</source>
        <translation>Keine Probleme in diesem Diagramm</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertiesForm</name>
    <message>
        <source>Top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <translation>Von unten nach oben</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>Titel setzen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Beschriftung setzen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Art setzen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Set by you, kept in a comment of the source</source>
        <translation>Von Ihnen gesetzt, steht als Kommentar im Quelltext</translation>
    </message>
    <message>
        <source>Recognised from the name</source>
        <translation>Am Namen erkannt</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>In anderen Container verschieben</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Nothing (top level)</source>
        <translation>Nichts (oberste Ebene)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>As outside</source>
        <translation>Wie außen</translation>
    </message>
    <message>
        <source>Set direction</source>
        <translation>Richtung setzen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Stated in the document</source>
        <translation>Im Dokument angegeben</translation>
    </message>
    <message>
        <source>Line %1, under &quot;%2&quot;</source>
        <translation>Zeile %1, unter „%2“</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertyField</name>
    <message>
        <source>Resource name</source>
        <translation>Ressourcenname</translation>
    </message>
    <message>
        <source>A block such as 10.0.0.0/16, with no bits set behind the prefix</source>
        <translation>Ein Block wie 10.0.0.0/16, ohne gesetzte Bits hinter dem Präfix</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Not of the form that this takes</source>
        <translation>Nicht in der Form, die hier gilt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · Zeilen %2–%3</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StartPage</name>
    <message>
        <source>Draw cloud and CI/CD architecture that stays text: Mermaid and drawings in Markdown, opened as what they mean.</source>
        <translation>Cloud- und CI/CD-Architektur zeichnen, die Text bleibt: Mermaid und Zeichnungen in Markdown, geöffnet als das, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Markdown, Mermaid, a text drawing or a Stratoplan file</source>
        <translation>Markdown, Mermaid, eine Textzeichnung oder eine Stratoplan-Datei</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Ein leeres Diagramm</translation>
    </message>
    <message>
        <source>Paste Mermaid or a drawing of boxes and arrows</source>
        <translation>Mermaid oder eine Zeichnung aus Kästen und Pfeilen einfügen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A storefront on AWS: network, services, delivery</source>
        <translation>Ein Webshop auf AWS: Netzwerk, Dienste, Auslieferung</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StyleForm</name>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Abgerundet</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadion</translation>
    </message>
    <message>
        <source>Subroutine</source>
        <translation>Unterprogramm</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Select components to give them a shape and colours of your own.</source>
        <translation>Komponenten auswählen, um ihnen eigene Form und Farben zu geben.</translation>
    </message>
    <message>
        <source>Set shape</source>
        <translation>Form setzen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colours are written into the source as a style line. Known components blend them with their own look, so that every label stays readable.</source>
        <translation>Farben werden als style-Zeile in den Quelltext geschrieben. Bekannte Komponenten mischen sie mit ihrem eigenen Aussehen, damit jede Beschriftung lesbar bleibt.</translation>
    </message>
    <message>
        <source>Set colour</source>
        <translation>Farbe setzen</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::WholeSystem</name>
    <message>
        <source>System of %1</source>
        <translation>System von %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Breadcrumb</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::CanvasView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2 incoming, %3 outgoing</source>
        <translation>%1; %2 eingehend, %3 ausgehend</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und wieder verbinden</translation>
    </message>
    <message>
        <source>Reset route</source>
        <translation>Linienführung zurücksetzen</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Shrink to content</source>
        <translation>Auf Inhalt verkleinern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>die oberste Ebene</translation>
    </message>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>Dieses Diagramm ist schreibgeschützt: zuerst seinen Text in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2</source>
        <translation>%1 kann nicht in %2 stehen</translation>
    </message>
    <message>
        <source>%1 belongs into a container</source>
        <translation>%1 gehört in einen Container</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>In %1 verschieben</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Verschieben um einen Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a VPC here, or paste Mermaid or ASCII</source>
        <translation>Ein VPC hierher ziehen oder Mermaid oder ASCII einfügen</translation>
    </message>
    <message>
        <source>Move · arrows by a step, Ctrl by eight, Shift by one unit · Enter puts down · Esc puts back</source>
        <translation>Bewegen · Pfeile um einen Schritt, Strg um acht, Umschalt um eine Einheit · Eingabe setzt ab · Esc setzt zurück</translation>
    </message>
    <message>
        <source>Select · to the right what is inside, to the left what is touched · Shift adds</source>
        <translation>Auswählen · nach rechts das Umschlossene, nach links das Berührte · Umschalt fügt hinzu</translation>
    </message>
    <message>
        <source>Move the line · double-click it to write on it · Esc puts it back</source>
        <translation>Linie bewegen · Doppelklick beschriftet sie · Esc setzt zurück</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Linie bewegen</translation>
    </message>
    <message>
        <source>Connect · drop on a component, or on empty space for a new one</source>
        <translation>Verbinden · auf eine Komponente ziehen, oder ins Leere für eine neue</translation>
    </message>
    <message>
        <source>Reconnect · drop on another component</source>
        <translation>Neu verbinden · auf eine andere Komponente ziehen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect · drag from one component to another · Esc ends</source>
        <translation>Verbinden · von einer Komponente zu einer anderen ziehen · Esc beendet</translation>
    </message>
    <message>
        <source>Connect · click the component that the line goes to</source>
        <translation>Verbinden · die Komponente anklicken, zu der die Linie führt</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Shift keeps to an axis · Alt suspends snapping · Space keeps the container</source>
        <translation>Bewegen · Strg kopiert · Umschalt hält eine Achse · Alt ohne Einrasten · Leertaste behält den Container</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Insert into a line</source>
        <translation>In eine Linie einfügen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Place %1 · click where it goes · Shift places more · Esc ends</source>
        <translation>%1 setzen · dorthin klicken · Umschalt setzt mehrere · Esc beendet</translation>
    </message>
    <message>
        <source>Resize · Alt suspends snapping</source>
        <translation>Größe ändern · Alt ohne Einrasten</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>In a text drawing the words of a line stand among its characters and cannot be moved.</source>
        <translation>In einer Textzeichnung stehen die Wörter einer Linie zwischen ihren Zeichen und lassen sich nicht verschieben.</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>Beschriftung verschieben</translation>
    </message>
    <message>
        <source>Move the label along its line or off it · Alt: no snapping · Esc puts it back</source>
        <translation>Beschriftung auf der Linie oder neben sie schieben · Alt: kein Einrasten · Esc setzt sie zurück</translation>
    </message>
    <message>
        <source>Locked components stay: unlock them first.</source>
        <translation>Gesperrte Komponenten bleiben: Heben Sie zuerst die Sperre auf.</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Document</name>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>Dieses Diagramm ist schreibgeschützt: zuerst seinen Text in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Auto-layout</source>
        <translation>Automatisch anordnen</translation>
    </message>
    <message>
        <source>This diagram is read-only: it was made from others.</source>
        <translation>Dieses Diagramm ist schreibgeschützt: Es wurde aus anderen gemacht.</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::MiniMap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
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
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>Diagramm einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
