<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 ends of lines lead to nothing; draw them up to a box or a text</source>
        <translation>%1 Linienenden führen ins Leere; bis zu einem Kasten oder Text zeichnen</translation>
    </message>
    <message>
        <source>nothing in this text is a box, a connection or a tree; is it a drawing?</source>
        <translation>nichts in diesem Text ist ein Kasten, eine Verbindung oder ein Baum; ist es eine Zeichnung?</translation>
    </message>
    <message>
        <source>this drawing is too large to be read; split it into drawings of less than 8 million characters</source>
        <translation>diese Zeichnung ist zu groß zum Lesen; in Zeichnungen unter 8 Millionen Zeichen teilen</translation>
    </message>
    <message>
        <source>left as it is: only %1 % sure what this drawing means; straighten its boxes and lines by hand a little, then try again</source>
        <translation>unverändert gelassen: nur zu %1 % sicher, was diese Zeichnung bedeutet; Kästen und Linien etwas von Hand richten und nochmals versuchen</translation>
    </message>
    <message>
        <source>left as it is: its lines contradict each other, one stands left of another in one row and right of it in the next</source>
        <translation>unverändert gelassen: die Zeilen widersprechen sich, eine steht in einer Zeile links von einer anderen und in der nächsten rechts davon</translation>
    </message>
    <message>
        <source>left as it is: straight, this drawing would not say the same; mend by hand what &apos;stratoplan check&apos; names</source>
        <translation>unverändert gelassen: begradigt würde diese Zeichnung nicht dasselbe sagen; von Hand beheben, was &apos;stratoplan check&apos; nennt</translation>
    </message>
    <message>
        <source>left as it is: a line or border near row %1, column %2 cannot be made straight; lead it to a box or a text by hand</source>
        <translation>unverändert gelassen: eine Linie oder ein Rand bei Zeile %1, Spalte %2 lässt sich nicht begradigen; von Hand zu einem Kasten oder Text führen</translation>
    </message>
    <message>
        <source>this twin no longer says what the diagram before it says (%1); &apos;stratoplan fmt --twins&apos; renews it, or take away the comment that binds them</source>
        <translation>dieser Zwilling sagt nicht mehr dasselbe wie das Diagramm davor (%1); &apos;stratoplan fmt --twins&apos; erneuert ihn, oder den verbindenden Kommentar entfernen</translation>
    </message>
    <message>
        <source>this is no valid JSON: %1; mend it at this place</source>
        <translation>kein gültiges JSON: %1; an dieser Stelle beheben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; add it</source>
        <translation>&apos;%1&apos; fehlt; hinzufügen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2; change its value</source>
        <translation>&apos;%1&apos; muss %2 sein; Wert ändern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing here; remove it or correct its spelling</source>
        <translation>&apos;%1&apos; bedeutet hier nichts; entfernen oder Schreibweise berichtigen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind id; write family.name in small letters, as in aws.alb</source>
        <translation>&apos;%1&apos; ist keine Kennung einer Art; familie.name in Kleinbuchstaben schreiben, wie aws.alb</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is described twice; keep one of them</source>
        <translation>die Art &apos;%1&apos; ist zweimal beschrieben; eine davon behalten</translation>
    </message>
    <message>
        <source>the diagram changed meanwhile; repeat the edit</source>
        <translation>das Diagramm hat sich inzwischen geändert; die Bearbeitung wiederholen</translation>
    </message>
    <message>
        <source>%1 would lose an end; remove the connection too</source>
        <translation>%1 würde ein Ende verlieren; auch die Verbindung entfernen</translation>
    </message>
    <message>
        <source>%1 cannot be inside itself; choose another container</source>
        <translation>%1 kann nicht in sich selbst liegen; anderen Container wählen</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken; choose another</source>
        <translation>die Kennung &apos;%1&apos; ist vergeben; eine andere wählen</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in this diagram; &apos;stratoplan inspect&apos; lists the ids</source>
        <translation>&apos;%1&apos; gibt es in diesem Diagramm nicht; &apos;stratoplan inspect&apos; listet die Kennungen</translation>
    </message>
    <message>
        <source>no %1 is drawn, so no %2 was written</source>
        <translation>es ist kein %1 gezeichnet, daher wurde kein %2 geschrieben</translation>
    </message>
    <message>
        <source>the drawing names no account: %1 stands for it; put your own there, and in the bucket name &apos;%2&apos;</source>
        <translation>die Zeichnung nennt kein Konto: %1 steht dafür; das eigene einsetzen, auch im Bucket-Namen &apos;%2&apos;</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>left out: %1 has no Terraform here</source>
        <translation>ausgelassen: %1 hat hier kein Terraform</translation>
    </message>
    <message>
        <source>fixed for this export, not in the drawing: %1: %2</source>
        <translation>für diesen Export korrigiert, nicht in der Zeichnung: %1: %2</translation>
    </message>
    <message>
        <source>the drawing names no image for %1: it is called %2, and the pipeline has to set its tag</source>
        <translation>die Zeichnung nennt kein Image für %1: es heißt %2, und die Pipeline muss das Tag setzen</translation>
    </message>
    <message>
        <source>the drawing does not say what &apos;%1&apos; runs: its command fails until you fill it in (%2)</source>
        <translation>die Zeichnung sagt nicht, was &apos;%1&apos; ausführt: der Befehl schlägt fehl, bis er ausgefüllt ist (%2)</translation>
    </message>
    <message>
        <source>actions are named by their major version: pin those that are not your own to a commit</source>
        <translation>Actions sind mit ihrer Hauptversion genannt: fremde auf einen Commit festlegen</translation>
    </message>
    <message>
        <source>a drawing holds at most 2 000 connections and 64 levels; export this diagram as svg</source>
        <translation>eine Zeichnung fasst höchstens 2 000 Verbindungen und 64 Ebenen; dieses Diagramm als svg exportieren</translation>
    </message>
    <message>
        <source>found no way for the line from %1 to %2; it stands below the drawing as text</source>
        <translation>kein Weg für die Linie von %1 nach %2 gefunden; sie steht als Text unter der Zeichnung</translation>
    </message>
    <message>
        <source>%1 connections are too many to route; they are drawn as straight lines</source>
        <translation>%1 Verbindungen sind zu viele, um sie zu führen; sie werden als gerade Linien gezeichnet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; Mermaid wants %2</source>
        <translation>&apos;%1&apos; wird hier nicht erwartet; Mermaid möchte %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand here; put the text that holds it into double quotes</source>
        <translation>&apos;%1&apos; darf hier nicht stehen; den Text, der es enthält, in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand in a text as it is; put the whole text into double quotes</source>
        <translation>&apos;%1&apos; darf so nicht in einem Text stehen; den ganzen Text in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a double quote may not stand inside a text; write #quot; instead</source>
        <translation>ein doppeltes Anführungszeichen darf nicht im Text stehen; #quot; schreiben</translation>
    </message>
    <message>
        <source>the line ends too early; Mermaid wants %1</source>
        <translation>die Zeile endet zu früh; Mermaid möchte %1</translation>
    </message>
    <message>
        <source>there are too many errors to read on; mend the first ones</source>
        <translation>zu viele Fehler zum Weiterlesen; die ersten beheben</translation>
    </message>
    <message>
        <source>this subgraph is not closed; add a line &apos;end&apos;</source>
        <translation>dieser subgraph ist nicht geschlossen; eine Zeile &apos;end&apos; hinzufügen</translation>
    </message>
    <message>
        <source>this subgraph has no name; give it an id or a title</source>
        <translation>dieser subgraph hat keinen Namen; eine Kennung oder einen Titel geben</translation>
    </message>
    <message>
        <source>nothing is open that &apos;end&apos; could close; remove it</source>
        <translation>nichts ist offen, was &apos;end&apos; schließen könnte; entfernen</translation>
    </message>
    <message>
        <source>there is no link number %1 yet; the numbers begin at 0 and %2 links stand above</source>
        <translation>eine Verbindung Nummer %1 gibt es noch nicht; die Zählung beginnt bei 0, und darüber stehen %2</translation>
    </message>
    <message>
        <source>subgraph &apos;%1&apos; lies inside one of its own subgraphs; it is shown outside</source>
        <translation>subgraph &apos;%1&apos; liegt in einem seiner eigenen subgraphs; er wird außerhalb gezeigt</translation>
    </message>
    <message>
        <source>no kind of diagram is declared; begin with &apos;flowchart TD&apos; or &apos;stateDiagram-v2&apos;</source>
        <translation>keine Diagrammart angegeben; mit &apos;flowchart TD&apos; oder &apos;stateDiagram-v2&apos; beginnen</translation>
    </message>
    <message>
        <source>diagrams of the family &apos;%1&apos; are kept as they are; only flowcharts and state diagrams can be edited</source>
        <translation>Diagramme der Familie &apos;%1&apos; bleiben, wie sie sind; nur Flussdiagramme und Zustandsdiagramme sind bearbeitbar</translation>
    </message>
    <message>
        <source>the front matter is no valid YAML; mend what stands between the &apos;---&apos; lines</source>
        <translation>der Kopf der Datei ist kein gültiges YAML; beheben, was zwischen den &apos;---&apos;-Zeilen steht</translation>
    </message>
    <message>
        <source>what stands in the braces is no valid YAML; write name: value, name: value</source>
        <translation>was in den Klammern steht, ist kein gültiges YAML; name: wert, name: wert schreiben</translation>
    </message>
    <message>
        <source>there is no shape &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>es gibt keine Form &apos;%1&apos;; war &apos;%2&apos; gemeint?</translation>
    </message>
    <message>
        <source>the word &apos;%1&apos; makes Mermaid take this for a C4 diagram; write it differently</source>
        <translation>wegen des Worts &apos;%1&apos; hält Mermaid dies für ein C4-Diagramm; anders schreiben</translation>
    </message>
    <message>
        <source>a state&apos;s name must be one word, not &apos;%1&apos;; write state &quot;long name&quot; as id</source>
        <translation>der Name eines Zustands muss ein Wort sein, nicht &apos;%1&apos;; state &quot;langer Name&quot; as id schreiben</translation>
    </message>
    <message>
        <source>this composite state is not closed; add &apos;}&apos;</source>
        <translation>dieser zusammengesetzte Zustand ist nicht geschlossen; &apos;}&apos; hinzufügen</translation>
    </message>
    <message>
        <source>composite state &apos;%1&apos; has more than one description; leave one</source>
        <translation>der zusammengesetzte Zustand &apos;%1&apos; hat mehr als eine Beschreibung; eine lassen</translation>
    </message>
    <message>
        <source>the annotation &apos;%1&apos; is not understood; write ID name=value, or remove the line</source>
        <translation>die Anmerkung &apos;%1&apos; ist unverständlich; ID name=wert schreiben oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>the annotation is about &apos;%1&apos;, which is not in this diagram; remove the line</source>
        <translation>die Anmerkung betrifft &apos;%1&apos;, das es in diesem Diagramm nicht gibt; die Zeile entfernen</translation>
    </message>
    <message>
        <source>there is no component kind &apos;%1&apos;; &apos;stratoplan kinds&apos; lists them</source>
        <translation>es gibt keine Komponentenart &apos;%1&apos;; &apos;stratoplan kinds&apos; listet sie</translation>
    </message>
    <message>
        <source>the text of this diagram cannot say this edit: %1; edit the text itself</source>
        <translation>der Text dieses Diagramms kann diese Bearbeitung nicht ausdrücken: %1; den Text selbst bearbeiten</translation>
    </message>
    <message>
        <source>this is no plan or state in JSON; write one with &apos;terraform show -json PLAN&apos;</source>
        <translation>dies ist kein Plan oder Zustand in JSON; mit &apos;terraform show -json PLAN&apos; schreiben</translation>
    </message>
    <message>
        <source>the plan holds no resource that the catalog knows; nothing is drawn</source>
        <translation>der Plan enthält keine Ressource, die der Katalog kennt; nichts wird gezeichnet</translation>
    </message>
    <message>
        <source>%1 (%2) is in the plan, but not drawn</source>
        <translation>%1 (%2) ist im Plan, aber nicht gezeichnet</translation>
    </message>
    <message>
        <source>%1 (%2) is drawn, but not in the plan</source>
        <translation>%1 (%2) ist gezeichnet, aber nicht im Plan</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4 here and %5 in line %6; make both say the same</source>
        <translation>%1 (%2): %3 ist hier %4 und in Zeile %6 %5; beide sollten dasselbe sagen</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is drawn as %4, but line %6 says %5; make both say the same</source>
        <translation>%1 (%2): %3 ist als %4 gezeichnet, aber Zeile %6 sagt %5; beide sollten dasselbe sagen</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid CIDR block</source>
        <translation>%1: &apos;%2&apos; ist kein gültiger CIDR-Block</translation>
    </message>
    <message>
        <source>%1: %2 has host bits set; AWS stores %3</source>
        <translation>%1: %2 hat gesetzte Hostbits; AWS speichert %3</translation>
    </message>
    <message>
        <source>VPC %1: /%2 is not possible; AWS takes %3</source>
        <translation>VPC %1: /%2 ist nicht möglich; AWS nimmt %3</translation>
    </message>
    <message>
        <source>Subnet %1: /%2 is not possible; AWS takes %3</source>
        <translation>Subnetz %1: /%2 ist nicht möglich; AWS nimmt %3</translation>
    </message>
    <message>
        <source>Subnet %1 %2 is not inside VPC %3 %4</source>
        <translation>Subnetz %1 %2 liegt nicht in VPC %3 %4</translation>
    </message>
    <message>
        <source>Subnets %1 %2 and %3 %4 overlap</source>
        <translation>Die Subnetze %1 %2 und %3 %4 überlappen sich</translation>
    </message>
    <message>
        <source>%1 and %2 use overlapping CIDRs and cannot be peered</source>
        <translation>%1 und %2 haben überlappende CIDRs und sind nicht koppelbar</translation>
    </message>
    <message>
        <source>Subnet %1 has %2 usable addresses; %3 are needed (AWS reserves 5)</source>
        <translation>Subnetz %1 hat %2 nutzbare Adressen; %3 werden gebraucht (AWS reserviert 5)</translation>
    </message>
    <message>
        <source>%1 is publicly routable address space</source>
        <translation>%1 ist öffentlich gerouteter Adressraum</translation>
    </message>
    <message>
        <source>%1 has no CIDR; %2 will be used on export</source>
        <translation>%1 hat kein CIDR; beim Export wird %2 verwendet</translation>
    </message>
    <message>
        <source>Subnet %1 spans %2 AZs; a subnet lives in exactly one</source>
        <translation>Subnetz %1 erstreckt sich über %2 AZs; ein Subnetz liegt in genau einer</translation>
    </message>
    <message>
        <source>Subnet %1: choose an availability zone</source>
        <translation>Subnetz %1: Availability Zone wählen</translation>
    </message>
    <message>
        <source>%1 is not a zone of %2</source>
        <translation>%1 ist keine Zone von %2</translation>
    </message>
    <message>
        <source>VPC %1 is pinned to %2; a VPC spans the region – put the AZ on its subnets</source>
        <translation>VPC %1 ist auf %2 festgelegt; ein VPC umfasst die Region – die AZ gehört zu seinen Subnetzen</translation>
    </message>
    <message>
        <source>%1 cannot be placed inside %2</source>
        <translation>%1 kann nicht in %2 liegen</translation>
    </message>
    <message>
        <source>%1 is drawn beside VPC %2; move the network elements inside it?</source>
        <translation>%1 ist neben VPC %2 gezeichnet; die Netzelemente hineinverschieben?</translation>
    </message>
    <message>
        <source>VPC %1 has no subnets</source>
        <translation>VPC %1 hat keine Subnetze</translation>
    </message>
    <message>
        <source>%1 needs a subnet; it is drawn directly in %2</source>
        <translation>%1 braucht ein Subnetz; gezeichnet ist es direkt in %2</translation>
    </message>
    <message>
        <source>No region given; %1 will be used</source>
        <translation>Keine Region angegeben; %1 wird verwendet</translation>
    </message>
    <message>
        <source>Internet gateway %1 is inside %2; it attaches to the VPC</source>
        <translation>Internet-Gateway %1 liegt in %2; es gehört an das VPC</translation>
    </message>
    <message>
        <source>Internet gateway %1 is not attached to a VPC</source>
        <translation>Internet-Gateway %1 hängt an keinem VPC</translation>
    </message>
    <message>
        <source>VPC %1 has %2 internet gateways</source>
        <translation>VPC %1 hat %2 Internet-Gateways</translation>
    </message>
    <message>
        <source>Public subnet %1 has no route to an internet gateway</source>
        <translation>Das öffentliche Subnetz %1 hat keine Route zu einem Internet-Gateway</translation>
    </message>
    <message>
        <source>Private subnet %1 has no egress route</source>
        <translation>Das private Subnetz %1 hat keinen Weg nach außen</translation>
    </message>
    <message>
        <source>NAT gateway %1 must be in a public subnet</source>
        <translation>NAT-Gateway %1 muss in einem öffentlichen Subnetz liegen</translation>
    </message>
    <message>
        <source>NAT gateway %1 has no internet gateway to send traffic to</source>
        <translation>NAT-Gateway %1 hat kein Internet-Gateway, an das es weiterleitet</translation>
    </message>
    <message>
        <source>Private subnets in %1 share one NAT gateway in %2; if %2 fails they lose egress</source>
        <translation>Private Subnetze in %1 teilen ein NAT-Gateway in %2; fällt %2 aus, verlieren sie den Weg nach außen</translation>
    </message>
    <message>
        <source>%1 uses a NAT gateway in %2: cross-AZ traffic</source>
        <translation>%1 nutzt ein NAT-Gateway in %2: Verkehr zwischen AZs</translation>
    </message>
    <message>
        <source>Elastic IP %1 is not attached</source>
        <translation>Elastic IP %1 ist nicht zugeordnet</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>Route %1: %2</translation>
    </message>
    <message>
        <source>%1 has no gateway endpoint; use an interface endpoint</source>
        <translation>%1 hat keinen Gateway-Endpunkt; einen Interface-Endpunkt verwenden</translation>
    </message>
    <message>
        <source>Traffic to %1 goes through NAT; add a VPC endpoint</source>
        <translation>Verkehr zu %1 läuft über NAT; einen VPC-Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 through %3: peering is not transitive</source>
        <translation>%1 erreicht %2 nicht über %3: Peering ist nicht transitiv</translation>
    </message>
    <message>
        <source>Connect Internet to the internet gateway, not to %1</source>
        <translation>Internet mit dem Internet-Gateway verbinden, nicht mit %1</translation>
    </message>
    <message>
        <source>ALB %1 needs subnets in at least two AZs (has %2)</source>
        <translation>ALB %1 braucht Subnetze in mindestens zwei AZs (hat %2)</translation>
    </message>
    <message>
        <source>Internet-facing ALB %1 must use public subnets</source>
        <translation>Das öffentliche ALB %1 muss öffentliche Subnetze verwenden</translation>
    </message>
    <message>
        <source>%1 is not attached to any subnet</source>
        <translation>%1 hängt an keinem Subnetz</translation>
    </message>
    <message>
        <source>%1 has no target group for %2; one will be created</source>
        <translation>%1 hat keine Zielgruppe für %2; eine wird angelegt</translation>
    </message>
    <message>
        <source>Target group %1 must be of type %2 for %3</source>
        <translation>Zielgruppe %1 muss für %3 vom Typ %2 sein</translation>
    </message>
    <message>
        <source>Target group %1 is shared by %2 and %3</source>
        <translation>Zielgruppe %1 wird von %2 und %3 geteilt</translation>
    </message>
    <message>
        <source>%1: HTTP listener without redirect to HTTPS</source>
        <translation>%1: HTTP-Listener ohne Umleitung auf HTTPS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: cross-zone balancing is off</source>
        <translation>%1: zonenübergreifende Verteilung ist aus</translation>
    </message>
    <message>
        <source>%1 is too small for ALB %2; it needs a /27 with 8 free addresses</source>
        <translation>%1 ist zu klein für ALB %2; es braucht ein /27 mit 8 freien Adressen</translation>
    </message>
    <message>
        <source>%1 cannot reach private %2 directly; go through a load balancer</source>
        <translation>%1 erreicht das private %2 nicht direkt; über einen Load Balancer gehen</translation>
    </message>
    <message>
        <source>%1 → %2: an ALB can only be a target of an NLB</source>
        <translation>%1 → %2: ein ALB kann nur Ziel eines NLB sein</translation>
    </message>
    <message>
        <source>%1 is not a VPC resource; move it out of %2</source>
        <translation>%1 ist keine VPC-Ressource; aus %2 herausverschieben</translation>
    </message>
    <message>
        <source>%1 is a global service</source>
        <translation>%1 ist ein globaler Dienst</translation>
    </message>
    <message>
        <source>WAF cannot be attached to %1</source>
        <translation>WAF kann nicht an %1 hängen</translation>
    </message>
    <message>
        <source>Traffic does not flow through WAF; associate %1 with %2 and connect %2 → %3</source>
        <translation>Verkehr fließt nicht durch WAF; %1 zu %2 zuordnen und %2 → %3 verbinden</translation>
    </message>
    <message>
        <source>%1 is public and has no WAF</source>
        <translation>%1 ist öffentlich und hat kein WAF</translation>
    </message>
    <message>
        <source>%1 serves CloudFront and %2; a CloudFront web ACL cannot be shared</source>
        <translation>%1 dient CloudFront und %2; eine CloudFront-Web-ACL kann nicht geteilt werden</translation>
    </message>
    <message>
        <source>CloudFront cannot use %1 as an origin</source>
        <translation>CloudFront kann %1 nicht als Ursprung verwenden</translation>
    </message>
    <message>
        <source>%1 behind CloudFront should use origin access control</source>
        <translation>%1 hinter CloudFront sollte Origin Access Control verwenden</translation>
    </message>
    <message>
        <source>Certificate %1 must be in us-east-1 for CloudFront</source>
        <translation>Zertifikat %1 muss für CloudFront in us-east-1 liegen</translation>
    </message>
    <message>
        <source>Route 53 cannot point at %1</source>
        <translation>Route 53 kann nicht auf %1 zeigen</translation>
    </message>
    <message>
        <source>%1 region has no DNS failover path</source>
        <translation>Region %1 hat keinen DNS-Ausweichpfad</translation>
    </message>
    <message>
        <source>%1 is public as well as behind CloudFront</source>
        <translation>%1 ist öffentlich und zugleich hinter CloudFront</translation>
    </message>
    <message>
        <source>%1 is an AWS service; move it into the AWS cloud/region</source>
        <translation>%1 ist ein AWS-Dienst; in die AWS-Cloud/Region verschieben</translation>
    </message>
    <message>
        <source>%1 has no integration</source>
        <translation>%1 hat keine Anbindung</translation>
    </message>
    <message>
        <source>%1 → %2 is not a possible connection</source>
        <translation>%1 → %2 ist keine mögliche Verbindung</translation>
    </message>
    <message>
        <source>Request traffic enters from %1; reverse this edge?</source>
        <translation>Anfragen kommen von %1; die Verbindung umkehren?</translation>
    </message>
    <message>
        <source>Security group %1 opens SSH (22) to the world</source>
        <translation>Sicherheitsgruppe %1 öffnet SSH (22) für alle</translation>
    </message>
    <message>
        <source>Security group %1 opens RDP (3389) to the world</source>
        <translation>Sicherheitsgruppe %1 öffnet RDP (3389) für alle</translation>
    </message>
    <message>
        <source>Security group %1 opens %2 to the world</source>
        <translation>Sicherheitsgruppe %1 öffnet %2 für alle</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; has no source</source>
        <translation>Regel &apos;%1&apos; hat keine Quelle</translation>
    </message>
    <message>
        <source>%1 in a private subnet allows %2 from anywhere; nothing can reach it, or a load balancer&apos;s group should be the source</source>
        <translation>%1 in einem privaten Subnetz erlaubt %2 von überall; nichts kann es erreichen, oder die Gruppe eines Load Balancers sollte die Quelle sein</translation>
    </message>
    <message>
        <source>%1 is reachable from the internet</source>
        <translation>%1 ist aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 allows all egress</source>
        <translation>%1 erlaubt jeden Verkehr nach außen</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; is covered by &apos;%2&apos;</source>
        <translation>Regel &apos;%1&apos; ist in &apos;%2&apos; enthalten</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest</source>
        <translation>%1 ist im Ruhezustand nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1: traffic is not encrypted</source>
        <translation>%1: Verkehr ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Enable rotation on %1</source>
        <translation>Rotation für %1 einschalten</translation>
    </message>
    <message>
        <source>%1: property %2 looks like a secret; use Secrets Manager</source>
        <translation>%1: die Eigenschaft %2 sieht wie ein Geheimnis aus; Secrets Manager verwenden</translation>
    </message>
    <message>
        <source>%1 uses %2 but no secret store is connected</source>
        <translation>%1 verwendet %2, aber kein Geheimnisspeicher ist verbunden</translation>
    </message>
    <message>
        <source>Policy %1 grants %2 on all resources</source>
        <translation>Richtlinie %1 gewährt %2 auf alle Ressourcen</translation>
    </message>
    <message>
        <source>%1 should assume a role with OIDC</source>
        <translation>%1 sollte eine Rolle mit OIDC annehmen</translation>
    </message>
    <message>
        <source>VPC %1: flow logs are off</source>
        <translation>VPC %1: Flow Logs sind aus</translation>
    </message>
    <message>
        <source>%1 has no IAM role</source>
        <translation>%1 hat keine IAM-Rolle</translation>
    </message>
    <message>
        <source>%1: subnet group needs subnets in two AZs</source>
        <translation>%1: die Subnetzgruppe braucht Subnetze in zwei AZs</translation>
    </message>
    <message>
        <source>%1 should be in private subnets</source>
        <translation>%1 sollte in privaten Subnetzen liegen</translation>
    </message>
    <message>
        <source>%1 has no standby in another AZ</source>
        <translation>%1 hat keine Reserve in einer anderen AZ</translation>
    </message>
    <message>
        <source>%1 cannot use standby %2; connect to the primary endpoint or a read replica</source>
        <translation>%1 kann die Reserve %2 nicht verwenden; mit dem primären Endpunkt oder einer Lesereplik verbinden</translation>
    </message>
    <message>
        <source>%1 is only connected to read-only %2</source>
        <translation>%1 ist nur mit dem nur lesbaren %2 verbunden</translation>
    </message>
    <message>
        <source>%1 has %2 replicas; the limit is 15</source>
        <translation>%1 hat %2 Repliken; höchstens 15</translation>
    </message>
    <message>
        <source>%1 cannot replicate to %2</source>
        <translation>%1 kann nicht nach %2 replizieren</translation>
    </message>
    <message>
        <source>%1 → %2: both are in %3</source>
        <translation>%1 → %2: beide liegen in %3</translation>
    </message>
    <message>
        <source>%1 has no subnet in %2</source>
        <translation>%1 hat kein Subnetz in %2</translation>
    </message>
    <message>
        <source>%1 has a single node or no automatic failover</source>
        <translation>%1 hat nur einen Knoten oder keine automatische Übernahme</translation>
    </message>
    <message>
        <source>Subnet %1 is unused</source>
        <translation>Subnetz %1 ist unbenutzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid bucket name</source>
        <translation>&apos;%1&apos; ist kein gültiger Bucket-Name</translation>
    </message>
    <message>
        <source>Enable versioning on %1 for replication</source>
        <translation>Versionierung von %1 für die Replikation einschalten</translation>
    </message>
    <message>
        <source>%1 must be in %2</source>
        <translation>%1 muss in %2 liegen</translation>
    </message>
    <message>
        <source>%1: add a mount target in %2</source>
        <translation>%1: ein Mount-Ziel in %2 hinzufügen</translation>
    </message>
    <message>
        <source>State bucket %1: %2 missing</source>
        <translation>Zustands-Bucket %1: %2 fehlt</translation>
    </message>
    <message>
        <source>%1 uses one AZ</source>
        <translation>%1 verwendet eine AZ</translation>
    </message>
    <message>
        <source>%1 is a single point of failure</source>
        <translation>%1 ist ein einzelner Ausfallpunkt</translation>
    </message>
    <message>
        <source>%1: min ≤ desired ≤ max is violated</source>
        <translation>%1: min ≤ desired ≤ max ist verletzt</translation>
    </message>
    <message>
        <source>Unknown instance type %1</source>
        <translation>Unbekannter Instanztyp %1</translation>
    </message>
    <message>
        <source>%1 has a newer generation</source>
        <translation>Für %1 gibt es eine neuere Generation</translation>
    </message>
    <message>
        <source>%1/%2 is not a Fargate size</source>
        <translation>%1/%2 ist keine Fargate-Größe</translation>
    </message>
    <message>
        <source>%1 is not in an ECS cluster</source>
        <translation>%1 liegt in keinem ECS-Cluster</translation>
    </message>
    <message>
        <source>%1 has public IPs</source>
        <translation>%1 hat öffentliche IPs</translation>
    </message>
    <message>
        <source>EKS %1 needs subnets in two AZs</source>
        <translation>EKS %1 braucht Subnetze in zwei AZs</translation>
    </message>
    <message>
        <source>EKS %1 left standard support on %2</source>
        <translation>EKS %1 ist seit %2 nicht mehr im Standardsupport</translation>
    </message>
    <message>
        <source>Node group %1 has nodes in one AZ</source>
        <translation>Knotengruppe %1 hat Knoten in einer AZ</translation>
    </message>
    <message>
        <source>%1 has no EKS cluster</source>
        <translation>%1 hat keinen EKS-Cluster</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1 has no dead-letter queue</source>
        <translation>%1 hat keine Dead-Letter-Queue</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2</source>
        <translation>%1 kann nicht in %2 liegen</translation>
    </message>
    <message>
        <source>A node does not belong to namespace %1; read as &apos;schedules pods of&apos;</source>
        <translation>Ein Knoten gehört nicht zum Namespace %1; gelesen als &apos;plant Pods von&apos;</translation>
    </message>
    <message>
        <source>%1 scales the group, not one node</source>
        <translation>%1 skaliert die Gruppe, nicht einen Knoten</translation>
    </message>
    <message>
        <source>%1 is managed by AWS; no Terraform is generated</source>
        <translation>%1 wird von AWS verwaltet; kein Terraform wird erzeugt</translation>
    </message>
    <message>
        <source>No monitoring component is connected</source>
        <translation>Keine Überwachungskomponente ist verbunden</translation>
    </message>
    <message>
        <source>%1 has no logs edge although %2 have</source>
        <translation>%1 hat keine Verbindung zu Protokollen, %2 aber schon</translation>
    </message>
    <message>
        <source>%1 notifies nobody</source>
        <translation>%1 benachrichtigt niemanden</translation>
    </message>
    <message>
        <source>%1: retention is never-expire</source>
        <translation>%1: die Aufbewahrung läuft nie ab</translation>
    </message>
    <message>
        <source>The account has no %1</source>
        <translation>Das Konto hat kein %1</translation>
    </message>
    <message>
        <source>Tier %1 is in one AZ</source>
        <translation>Schicht %1 liegt in einer AZ</translation>
    </message>
    <message>
        <source>Losing %1 disconnects users from %2 components</source>
        <translation>Fällt %1 aus, verlieren Benutzer %2 Komponenten</translation>
    </message>
    <message>
        <source>%1 lacks the connection %2 its siblings have</source>
        <translation>%1 fehlt die Verbindung %2, die seine Geschwister haben</translation>
    </message>
    <message>
        <source>%1 holds only data</source>
        <translation>%1 enthält nur Daten</translation>
    </message>
    <message>
        <source>Two components export as %1</source>
        <translation>Zwei Komponenten werden als %1 exportiert</translation>
    </message>
    <message>
        <source>%1 is %2 characters; %3 allows %4</source>
        <translation>%1 hat %2 Zeichen; %3 erlaubt %4</translation>
    </message>
    <message>
        <source>%1 lacks tags %2</source>
        <translation>%1 fehlen die Tags %2</translation>
    </message>
    <message>
        <source>%1 and %2 look like the same component</source>
        <translation>%1 und %2 sehen nach derselben Komponente aus</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>Dangling connection</source>
        <translation>Lose Verbindung</translation>
    </message>
    <message>
        <source>%1 → %2 is drawn %3 times</source>
        <translation>%1 → %2 ist %3-mal gezeichnet</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>No arrow head; read as %1</source>
        <translation>Keine Pfeilspitze; gelesen als %1</translation>
    </message>
    <message>
        <source>Pipeline has a cycle: %1</source>
        <translation>Die Pipeline hat einen Kreis: %1</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>%1 hat keine Quelle</translation>
    </message>
    <message>
        <source>%1 deploys without tests</source>
        <translation>%1 rollt ohne Tests aus</translation>
    </message>
    <message>
        <source>Production deploy %1 has no approval before it</source>
        <translation>Vor dem Ausrollen %1 in die Produktion fehlt eine Freigabe</translation>
    </message>
    <message>
        <source>%1 has no artifact</source>
        <translation>%1 hat kein Artefakt</translation>
    </message>
    <message>
        <source>%1 has no rollback</source>
        <translation>%1 hat keine Rücknahme</translation>
    </message>
    <message>
        <source>No failure notification</source>
        <translation>Keine Benachrichtigung bei Fehlschlag</translation>
    </message>
    <message>
        <source>Gate %1: all branches lead to %2</source>
        <translation>Schranke %1: alle Zweige führen zu %2</translation>
    </message>
    <message>
        <source>%1 ends nowhere</source>
        <translation>%1 führt nirgendwohin</translation>
    </message>
    <message>
        <source>%1 cannot deploy to %2</source>
        <translation>%1 kann nicht nach %2 ausrollen</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 wird übersprungen</translation>
    </message>
    <message>
        <source>No security scan</source>
        <translation>Kein Sicherheits-Scan</translation>
    </message>
    <message>
        <source>Scan the image before pushing it to %1</source>
        <translation>Das Image scannen, bevor es nach %1 gelangt</translation>
    </message>
    <message>
        <source>%1 is never reached</source>
        <translation>%1 wird nie erreicht</translation>
    </message>
    <message>
        <source>Argo CD reads manifests from Git; %1 → %2 is an image-update notification</source>
        <translation>Argo CD liest Manifeste aus Git; %1 → %2 ist eine Nachricht über ein neues Image</translation>
    </message>
    <message>
        <source>Blue/green needs CodeDeploy and a second target group</source>
        <translation>Blue/green braucht CodeDeploy und eine zweite Zielgruppe</translation>
    </message>
    <message>
        <source>State %1 %2</source>
        <translation>Zustand %1 %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 gehört zu %2</translation>
    </message>
    <message>
        <source>Runner %1 has no path to %2</source>
        <translation>Runner %1 hat keinen Weg zu %2</translation>
    </message>
    <message>
        <source>Concurrent applies are possible: %1 is not locked</source>
        <translation>Gleichzeitige Läufe sind möglich: %1 ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Module cycle %1</source>
        <translation>Kreis der Module %1</translation>
    </message>
    <message>
        <source>the %1 that opens this diagram is never closed; close it with the same mark on a line of its own</source>
        <translation>das %1, das dieses Diagramm öffnet, wird nie geschlossen; mit demselben Zeichen in einer eigenen Zeile schließen</translation>
    </message>
    <message>
        <source>a changed drawing cannot be written back into its text yet; save the diagram as .stratoplan</source>
        <translation>eine geänderte Zeichnung kann noch nicht in ihren Text zurückgeschrieben werden; das Diagramm als .stratoplan speichern</translation>
    </message>
    <message>
        <source>this text changed since the edit was made; repeat the edit</source>
        <translation>dieser Text hat sich seit der Bearbeitung geändert; die Bearbeitung wiederholen</translation>
    </message>
    <message>
        <source>the edit would end the code block around the diagram; leave out the closing mark</source>
        <translation>die Bearbeitung würde den Codeblock um das Diagramm beenden; das schließende Zeichen weglassen</translation>
    </message>
    <message>
        <source>%1 diagrams cannot be edited yet; only flowcharts and state diagrams can</source>
        <translation>%1-Diagramme können noch nicht bearbeitet werden; nur Flussdiagramme und Zustandsdiagramme</translation>
    </message>
    <message>
        <source>there is no diagram in this; name its format with --from</source>
        <translation>hierin ist kein Diagramm; das Format mit --from nennen</translation>
    </message>
    <message>
        <source>this is not JSON (%1); a .stratoplan file is JSON</source>
        <translation>dies ist kein JSON (%1); eine .stratoplan-Datei ist JSON</translation>
    </message>
    <message>
        <source>this is no native diagram: &apos;%1&apos; is missing or wrong; a .stratoplan file begins with {&quot;stratoplan&quot;: 1</source>
        <translation>dies ist kein natives Diagramm: &apos;%1&apos; fehlt oder ist falsch; eine .stratoplan-Datei beginnt mit {&quot;stratoplan&quot;: 1</translation>
    </message>
    <message>
        <source>version %1 of the native format is newer than this program; install a newer Stratoplan</source>
        <translation>Version %1 des nativen Formats ist neuer als dieses Programm; ein neueres Stratoplan installieren</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2 is left out; check its spelling</source>
        <translation>der unbekannte Schlüssel &apos;%1&apos; in %2 wird ausgelassen; Schreibweise prüfen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is not %3; the default is taken</source>
        <translation>&apos;%1&apos; von %2 ist nicht %3; die Vorgabe gilt</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is there twice; the second record is left out</source>
        <translation>die Kennung &apos;%1&apos; kommt zweimal vor; der zweite Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is not in this diagram; it is left out</source>
        <translation>%1 nennt &apos;%2&apos;, das es in diesem Diagramm nicht gibt; ausgelassen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside itself; it is put at the top</source>
        <translation>&apos;%1&apos; liegt in sich selbst; auf die oberste Ebene gesetzt</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than 64 levels or holds more than 8 million values; no diagram needs that</source>
        <translation>dieses JSON ist tiefer als 64 Ebenen oder hält mehr als 8 Millionen Werte; kein Diagramm braucht das</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check the path and its permissions</source>
        <translation>%1 ist nicht lesbar: %2; Pfad und Rechte prüfen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; what stood there is unchanged</source>
        <translation>%1 ist nicht beschreibbar: %2; was dort stand, ist unverändert</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB; split it</source>
        <translation>%1 ist größer als 256 MB; teilen</translation>
    </message>
    <message>
        <source>this is not YAML: %1; what stands before it is drawn</source>
        <translation>dies ist kein YAML: %1; was davor steht, wird gezeichnet</translation>
    </message>
    <message>
        <source>the text of this diagram has errors; correct them before editing the picture</source>
        <translation>der Text dieses Diagramms hat Fehler; vor dem Bearbeiten des Bilds beheben</translation>
    </message>
    <message>
        <source>%1 is mentioned in %2 and %3; kept in %2</source>
        <translation>%1 wird in %2 und %3 genannt; bleibt in %2</translation>
    </message>
    <message>
        <source>Text was decoded as Windows-1252 in %1 places; &apos;stratoplan fmt --repair-encoding&apos; restores it</source>
        <translation>Der Text wurde an %1 Stellen als Windows-1252 gelesen; &apos;stratoplan fmt --repair-encoding&apos; stellt ihn wieder her</translation>
    </message>
    <message>
        <source>Border of %1 repaired (%2); &apos;stratoplan fmt&apos; straightens it</source>
        <translation>Rand von %1 ausgebessert (%2); &apos;stratoplan fmt&apos; zieht ihn gerade</translation>
    </message>
    <message>
        <source>&apos;%1&apos; kept as generic box; if it is a component, choose its kind</source>
        <translation>&apos;%1&apos; bleibt ein allgemeiner Kasten; ist es eine Komponente, wählen Sie deren Art</translation>
    </message>
    <message>
        <source>%1 properties of %2 read from text</source>
        <translation>%1 Eigenschaften von %2 aus dem Text gelesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; will become %2 of %3</source>
        <translation>&apos;%1&apos; wird zu %2 von %3</translation>
    </message>
    <message>
        <source>Expanded %1 to %2</source>
        <translation>%1 zu %2 erweitert</translation>
    </message>
    <message>
        <source>%1 are known only once Terraform has run: put them in place of what ends in .invalid</source>
        <translation>%1 sind erst bekannt, wenn Terraform gelaufen ist: an die Stelle dessen setzen, was auf .invalid endet</translation>
    </message>
    <message>
        <source>found no drawing of this within %1 columns: it is %2 columns wide; allow it that many, or shorten its longest labels</source>
        <translation>In %1 Spalten passt diese Zeichnung nicht: Sie ist %2 Spalten breit. Erlauben Sie ihr so viele, oder kürzen Sie die längsten Beschriftungen</translation>
    </message>
    <message>
        <source>the whole drawing is drawn anew, as this edit does not fit between what stands there; undo it if that is too much</source>
        <translation>die ganze Zeichnung ist neu gezeichnet, da diese Änderung zwischen dem Vorhandenen keinen Platz hat; machen Sie sie rückgängig, wenn das zu viel ist</translation>
    </message>
    <message>
        <source>a comment of a program can hold a drawing only; take --to ascii, or -o for a file of its own</source>
        <translation>ein Kommentar eines Programms kann nur eine Zeichnung enthalten; nehmen Sie --to ascii, oder -o für eine eigene Datei</translation>
    </message>
    <message>
        <source>the text around this drawing would get lost (&apos;%1&apos; is in no component); take -o for a file of its own</source>
        <translation>der Text um diese Zeichnung ginge verloren (&apos;%1&apos; steht in keiner Komponente); nehmen Sie -o für eine eigene Datei</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CloudWatch</source>
        <translation>CloudWatch hinzufügen</translation>
    </message>
    <message>
        <source>Add a VPC endpoint</source>
        <translation>VPC-Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>Dead-Letter-Queue hinzufügen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a subnet in a second zone</source>
        <translation>Subnetz in einer zweiten Zone hinzufügen</translation>
    </message>
    <message>
        <source>Add a web ACL</source>
        <translation>Web-ACL hinzufügen</translation>
    </message>
    <message>
        <source>Add an OIDC provider</source>
        <translation>OIDC-Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Add an internet gateway</source>
        <translation>Internet-Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Associate the web ACL</source>
        <translation>Web-ACL zuordnen</translation>
    </message>
    <message>
        <source>Attach to the NAT gateway</source>
        <translation>Am NAT-Gateway anbringen</translation>
    </message>
    <message>
        <source>Attach to the subnets</source>
        <translation>An die Subnetze anschließen</translation>
    </message>
    <message>
        <source>Connect to the function</source>
        <translation>Mit der Funktion verbinden</translation>
    </message>
    <message>
        <source>Give it a web ACL of its own</source>
        <translation>Eigene Web-ACL geben</translation>
    </message>
    <message>
        <source>Insert a target group</source>
        <translation>Zielgruppe einfügen</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Privat halten</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Das erste behalten</translation>
    </message>
    <message>
        <source>Make one load balancer of all zones</source>
        <translation>Ein Load Balancer für alle Zonen</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>Zu einem zusammenfassen</translation>
    </message>
    <message>
        <source>Make them members of a cluster</source>
        <translation>Zu Mitgliedern eines Clusters machen</translation>
    </message>
    <message>
        <source>Move into a subnet</source>
        <translation>In ein Subnetz verschieben</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Durchnummerieren</translation>
    </message>
    <message>
        <source>One target group a service</source>
        <translation>Eine Zielgruppe je Dienst</translation>
    </message>
    <message>
        <source>Put a load balancer between</source>
        <translation>Load Balancer dazwischensetzen</translation>
    </message>
    <message>
        <source>Put the zone on its subnets</source>
        <translation>Zone auf die Subnetze setzen</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <source>Put them into a region</source>
        <translation>In eine Region setzen</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Geheimnisse lesen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Route to a NAT gateway</source>
        <translation>Zu einem NAT-Gateway leiten</translation>
    </message>
    <message>
        <source>Route to an internet gateway</source>
        <translation>Zu einem Internet-Gateway leiten</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Split into one subnet per zone</source>
        <translation>In ein Subnetz je Zone teilen</translation>
    </message>
    <message>
        <source>Stay within the limits</source>
        <translation>Grenzen einhalten</translation>
    </message>
    <message>
        <source>Use us-east-1</source>
        <translation>us-east-1 verwenden</translation>
    </message>
    <message>
        <source>Draw each of them</source>
        <translation>Jede davon zeichnen</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Move out of %1</source>
        <translation>Aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>An %1 anbinden</translation>
    </message>
    <message>
        <source>Deploy to %1</source>
        <translation>Nach %1 ausrollen</translation>
    </message>
    <message>
        <source>Draw the way back dotted</source>
        <translation>Den Rückweg gepunktet zeichnen</translation>
    </message>
    <message>
        <source>Enable versioning</source>
        <translation>Versionierung einschalten</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Die Liste behalten</translation>
    </message>
    <message>
        <source>Let only CloudFront in</source>
        <translation>Nur CloudFront hereinlassen</translation>
    </message>
    <message>
        <source>Let only the load balancer in</source>
        <translation>Nur den Load Balancer hereinlassen</translation>
    </message>
    <message>
        <source>Lock with a lock file</source>
        <translation>Mit einer Sperrdatei sperren</translation>
    </message>
    <message>
        <source>Move into AWS</source>
        <translation>Nach AWS verschieben</translation>
    </message>
    <message>
        <source>Move into the VPC</source>
        <translation>In die VPC verschieben</translation>
    </message>
    <message>
        <source>Move out of the network</source>
        <translation>Aus dem Netz herausnehmen</translation>
    </message>
    <message>
        <source>Move out of the region</source>
        <translation>Aus der Region herausnehmen</translation>
    </message>
    <message>
        <source>Move the source out of %1</source>
        <translation>Die Quelle aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>Move to the VPC</source>
        <translation>In die VPC verschieben</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>One NAT gateway per zone</source>
        <translation>Ein NAT-Gateway je Zone</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>%1 skalieren</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>%1 s verwenden</translation>
    </message>
    <message>
        <source>Use origin access control</source>
        <translation>Origin Access Control verwenden</translation>
    </message>
    <message>
        <source>Use type %1</source>
        <translation>Typ %1 verwenden</translation>
    </message>
    <message>
        <source>Use zone %1</source>
        <translation>Zone %1 verwenden</translation>
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
        <translation>Textzeichnung</translation>
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
        <translation>Helm-Chart</translation>
    </message>
    <message>
        <source>IAM policies</source>
        <translation>IAM-Richtlinien</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
    <message>
        <source>Graph as JSON</source>
        <translation>Graph als JSON</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>All manifests</source>
        <translation>Alle Manifeste</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid-Text</translation>
    </message>
    <message>
        <source>Stratoplan diagram</source>
        <translation>Stratoplan-Diagramm</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
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
        <translation>Zugriffsprotokolle</translation>
    </message>
    <message>
        <source>account_id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>addon_name</source>
        <translation>Name des Add-ons</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Aliasse</translation>
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
        <translation>App</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>Genehmigende</translation>
    </message>
    <message>
        <source>args</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>asn</source>
        <translation>ASN</translation>
    </message>
    <message>
        <source>assign_public_ip</source>
        <translation>Öffentliche IP zuweisen</translation>
    </message>
    <message>
        <source>assume</source>
        <translation>Wer sie annehmen darf</translation>
    </message>
    <message>
        <source>at_rest</source>
        <translation>Ruhend verschlüsselt</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>auto_failover</source>
        <translation>Automatisches Failover</translation>
    </message>
    <message>
        <source>auto_rollback</source>
        <translation>Automatisches Zurückrollen</translation>
    </message>
    <message>
        <source>availability_mode</source>
        <translation>Verfügbarkeitsmodus</translation>
    </message>
    <message>
        <source>az</source>
        <translation>AZ</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Verfügbarkeitszone</translation>
    </message>
    <message>
        <source>az_count</source>
        <translation>Anzahl AZs</translation>
    </message>
    <message>
        <source>backup_days</source>
        <translation>Sicherungen aufbewahren</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>bgp_asn</source>
        <translation>BGP-ASN</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>brokers</source>
        <translation>Broker</translation>
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
        <translation>Paket</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>cidr</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>cidrs</source>
        <translation>CIDRs</translation>
    </message>
    <message>
        <source>circuit_breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>client_cidr</source>
        <translation>Client-CIDR</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>container_insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cpu_target</source>
        <translation>CPU-Ziel</translation>
    </message>
    <message>
        <source>cross_region</source>
        <translation>Regionsübergreifend</translation>
    </message>
    <message>
        <source>cross_zone</source>
        <translation>Zonenübergreifend</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>datasources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>default_env</source>
        <translation>Vorgegebene Umgebung</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>deletion_days</source>
        <translation>Löschfrist</translation>
    </message>
    <message>
        <source>deletion_protection</source>
        <translation>Löschschutz</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>desired_count</source>
        <translation>Gewünschte Anzahl</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>distro</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted root volume</source>
        <translation>Verschlüsseltes Root-Volume</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>endpoint_cidrs</source>
        <translation>CIDRs des Endpunkts</translation>
    </message>
    <message>
        <source>endpoint_public</source>
        <translation>Endpunkt öffentlich</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>engine_family</source>
        <translation>Engine-Familie</translation>
    </message>
    <message>
        <source>engine_version</source>
        <translation>Engine-Version</translation>
    </message>
    <message>
        <source>env</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>env_type</source>
        <translation>Umgebungstyp</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>Kurzlebig</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>external_ref</source>
        <translation>Externer Verweis</translation>
    </message>
    <message>
        <source>fail_on</source>
        <translation>Scheitert bei</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>hash_key</source>
        <translation>Partitionsschlüssel</translation>
    </message>
    <message>
        <source>health_check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>health_path</source>
        <translation>Pfad der Zustandsprüfung</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>imdsv2</source>
        <translation>IMDSv2</translation>
    </message>
    <message>
        <source>immutable_tags</source>
        <translation>Unveränderliche Tags</translation>
    </message>
    <message>
        <source>in_transit</source>
        <translation>Bei Übertragung verschlüsselt</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>instance_class</source>
        <translation>Instanzklasse</translation>
    </message>
    <message>
        <source>instance_type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>instance_types</source>
        <translation>Instanztypen</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
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
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key_name</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>launch_type</source>
        <translation>Starttyp</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>lifecycle_keep</source>
        <translation>Images aufbewahren</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>log_types</source>
        <translation>Protokollarten</translation>
    </message>
    <message>
        <source>log_validation</source>
        <translation>Protokolle prüfen</translation>
    </message>
    <message>
        <source>logging</source>
        <translation>Protokollierung</translation>
    </message>
    <message>
        <source>map_public_ip</source>
        <translation>Öffentliche IP vergeben</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>max_acu</source>
        <translation>Höchste ACU</translation>
    </message>
    <message>
        <source>max_receive</source>
        <translation>Höchste Empfangsversuche</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>memory_mb</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>mfa</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>min_acu</source>
        <translation>Niedrigste ACU</translation>
    </message>
    <message>
        <source>min_available</source>
        <translation>Mindestens verfügbar</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
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
        <translation>Mehrere Regionen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>node_type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>os</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>ou_name</source>
        <translation>Name der OU</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>permission_sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>pitr</source>
        <translation>Wiederherstellung zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>Plug-ins</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>private_dns</source>
        <translation>Privates DNS</translation>
    </message>
    <message>
        <source>private_ips</source>
        <translation>Private IPs</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Sonden</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>promotion_tier</source>
        <translation>Beförderungsrang</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>provider_profile</source>
        <translation>Profil des Anbieters</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>Provisioner</translation>
    </message>
    <message>
        <source>public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>public_block</source>
        <translation>Öffentlichen Zugriff sperren</translation>
    </message>
    <message>
        <source>public_ip</source>
        <translation>Öffentliche IP</translation>
    </message>
    <message>
        <source>publicly_accessible</source>
        <translation>Öffentlich erreichbar</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>range_key</source>
        <translation>Sortierschlüssel</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>repo</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>reserved_concurrency</source>
        <translation>Reservierte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>retention_days</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>retention_s</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>root_volume</source>
        <translation>Root-Volume</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>rotation_days</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>runs_on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>runtimes</source>
        <translation>Laufzeitumgebungen</translation>
    </message>
    <message>
        <source>sampling_rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>sans</source>
        <translation>Weitere Namen (SAN)</translation>
    </message>
    <message>
        <source>scan_on_push</source>
        <translation>Beim Push prüfen</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>secondary_cidrs</source>
        <translation>Weitere CIDRs</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>sg</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>size_gb</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source_dest_check</source>
        <translation>Quelle und Ziel prüfen</translation>
    </message>
    <message>
        <source>spec</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>spot_weight</source>
        <translation>Anteil Spot</translation>
    </message>
    <message>
        <source>ssh_cidrs</source>
        <translation>CIDRs für SSH</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>static_routes</source>
        <translation>Statische Routen</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>storage_gb</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>Root-Volume</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>Taints</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target_capacity</source>
        <translation>Zielkapazität</translation>
    </message>
    <message>
        <source>target_type</source>
        <translation>Zieltyp</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>thumbprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>timeout_h</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>timeout_s</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>ttl</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>user_data</source>
        <translation>Startskript</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>versioning</source>
        <translation>Versionierung</translation>
    </message>
    <message>
        <source>viewer_protocol</source>
        <translation>Protokoll der Betrachter</translation>
    </message>
    <message>
        <source>vifs</source>
        <translation>VIFs</translation>
    </message>
    <message>
        <source>visibility_s</source>
        <translation>Sichtbarkeitsfrist</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>workdir</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>workflow_file</source>
        <translation>Workflow-Datei</translation>
    </message>
    <message>
        <source>workgroup</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>dns_hostnames</source>
        <translation>DNS-Hostnamen</translation>
    </message>
    <message>
        <source>dns_support</source>
        <translation>DNS-Auflösung</translation>
    </message>
    <message>
        <source>flow_logs</source>
        <translation>Flow Logs</translation>
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
        <translation>IPv6-CIDR</translation>
    </message>
    <message>
        <source>IPv6 block</source>
        <translation>IPv6-Block</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>Mandantenfähigkeit</translation>
    </message>
    <message>
        <source>prefix_length</source>
        <translation>Präfixlänge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>PropertyHelp</name>
    <message>
        <source>/12../22</source>
        <translation>/12 bis /22</translation>
    </message>
    <message>
        <source>/16../28 inside VPC, no overlap</source>
        <translation>/16 bis /28 innerhalb der VPC, ohne Überschneidung</translation>
    </message>
    <message>
        <source>/16../28, canonical, RFC1918/6598 advised</source>
        <translation>/16 bis /28, ohne Bits hinter dem Präfix, am besten aus RFC 1918 oder 6598</translation>
    </message>
    <message>
        <source>3-63 S3 rules</source>
        <translation>3 bis 63 Zeichen nach den Regeln von S3</translation>
    </message>
    <message>
        <source>AZ of region</source>
        <translation>AZ der Region</translation>
    </message>
    <message>
        <source>DNS-1123 label at most 63</source>
        <translation>DNS-1123-Name, höchstens 63 Zeichen</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>at least 1; s3, alb, api gw, http</source>
        <translation>mindestens einer: S3, ALB, API Gateway oder HTTP</translation>
    </message>
    <message>
        <source>at least 2 distinct targets</source>
        <translation>mindestens zwei verschiedene Ziele</translation>
    </message>
    <message>
        <source>at least 2; first is source only</source>
        <translation>mindestens zwei; die erste ist nur die Quelle</translation>
    </message>
    <message>
        <source>at least min</source>
        <translation>mindestens das Minimum</translation>
    </message>
    <message>
        <source>at most 32,[A-Za-z0-9-]</source>
        <translation>höchstens 32 Zeichen aus A-Z, a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>fqdn</source>
        <translation>vollständiger Domainname</translation>
    </message>
    <message>
        <source>in standard support at clock date</source>
        <translation>heute noch im Standardsupport</translation>
    </message>
    <message>
        <source>min..max</source>
        <translation>vom Minimum bis zum Maximum</translation>
    </message>
    <message>
        <source>multiple of AZs</source>
        <translation>Vielfaches der AZs</translation>
    </message>
    <message>
        <source>name ends .fifo</source>
        <translation>der Name endet auf .fifo</translation>
    </message>
    <message>
        <source>no */* Allow</source>
        <translation>kein Allow für */*</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>keine Geheimnisse</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>ungerade</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>Besitz/Name</translation>
    </message>
    <message>
        <source>rate()/cron()</source>
        <translation>rate() oder cron()</translation>
    </message>
    <message>
        <source>t3.large</source>
        <translation>zum Beispiel t3.large</translation>
    </message>
    <message>
        <source>true only if intended</source>
        <translation>nur, wenn es gewollt ist</translation>
    </message>
    <message>
        <source>units of one task, 1024 a vCPU</source>
        <translation>Einheiten einer Task, 1024 je vCPU</translation>
    </message>
    <message>
        <source>valid Fargate pair</source>
        <translation>gültiges Paar für Fargate</translation>
    </message>
    <message>
        <source>/44../60 in steps of 4; Amazon gives a /56 of its own</source>
        <translation>/44 bis /60 in Vierersprüngen; Amazon vergibt ein eigenes /56</translation>
    </message>
    <message>
        <source>a /64 inside the VPC&apos;s IPv6 block</source>
        <translation>ein /64 im IPv6-Block der VPC</translation>
    </message>
    <message>
        <source>dual-stack: a /64 beside the IPv4 block</source>
        <translation>Dual-Stack: ein /64 neben dem IPv4-Block</translation>
    </message>
    <message>
        <source>dual-stack: an IPv6 block from Amazon beside the IPv4 one</source>
        <translation>Dual-Stack: ein IPv6-Block von Amazon neben dem IPv4-Block</translation>
    </message>
    <message>
        <source>further blocks of the VPC</source>
        <translation>weitere Blöcke der VPC</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 20 of a /20</source>
        <translation>Bits des Blocks, solange keine Adresse gewählt ist: 20 bei einem /20</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 24 of a /24</source>
        <translation>Bits des Blocks, solange keine Adresse gewählt ist: 24 bei einem /24</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
</TS>
