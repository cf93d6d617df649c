<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 ends of lines lead to nothing; draw them up to a box or a text</source>
        <translation>%1 bouts de ligne ne mènent à rien ; tracez-les jusqu&apos;à une boîte ou un texte</translation>
    </message>
    <message>
        <source>nothing in this text is a box, a connection or a tree; is it a drawing?</source>
        <translation>rien dans ce texte n&apos;est une boîte, une connexion ou un arbre ; est-ce un dessin ?</translation>
    </message>
    <message>
        <source>this drawing is too large to be read; split it into drawings of less than 8 million characters</source>
        <translation>ce dessin est trop grand ; divisez-le en dessins de moins de 8 millions de caractères</translation>
    </message>
    <message>
        <source>left as it is: only %1 % sure what this drawing means; straighten its boxes and lines by hand a little, then try again</source>
        <translation>laissé tel quel : le sens de ce dessin n&apos;est sûr qu&apos;à %1 % ; redressez un peu ses boîtes et lignes à la main, puis réessayez</translation>
    </message>
    <message>
        <source>left as it is: its lines contradict each other, one stands left of another in one row and right of it in the next</source>
        <translation>laissé tel quel : les lignes se contredisent, l&apos;une est à gauche de l&apos;autre sur une rangée et à droite sur la suivante</translation>
    </message>
    <message>
        <source>left as it is: straight, this drawing would not say the same; mend by hand what &apos;stratoplan check&apos; names</source>
        <translation>laissé tel quel : redressé, ce dessin ne dirait pas la même chose ; corrigez à la main ce que signale &apos;stratoplan check&apos;</translation>
    </message>
    <message>
        <source>left as it is: a line or border near row %1, column %2 cannot be made straight; lead it to a box or a text by hand</source>
        <translation>laissé tel quel : une ligne ou un bord près de la rangée %1, colonne %2 ne peut être redressé ; menez-le à la main jusqu&apos;à une boîte ou un texte</translation>
    </message>
    <message>
        <source>this twin no longer says what the diagram before it says (%1); &apos;stratoplan fmt --twins&apos; renews it, or take away the comment that binds them</source>
        <translation>ce jumeau ne dit plus la même chose que le diagramme qui le précède (%1) ; &apos;stratoplan fmt --twins&apos; le renouvelle, ou retirez le commentaire qui les lie</translation>
    </message>
    <message>
        <source>this is no valid JSON: %1; mend it at this place</source>
        <translation>JSON non valide : %1 ; corrigez-le à cet endroit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; add it</source>
        <translation>&apos;%1&apos; manque ; ajoutez-le</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2; change its value</source>
        <translation>&apos;%1&apos; doit être %2 ; changez sa valeur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing here; remove it or correct its spelling</source>
        <translation>&apos;%1&apos; ne signifie rien ici ; retirez-le ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind id; write family.name in small letters, as in aws.alb</source>
        <translation>&apos;%1&apos; n&apos;est pas un identifiant de type ; écrivez famille.nom en minuscules, comme aws.alb</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is described twice; keep one of them</source>
        <translation>le type &apos;%1&apos; est décrit deux fois ; gardez-en un</translation>
    </message>
    <message>
        <source>the diagram changed meanwhile; repeat the edit</source>
        <translation>le diagramme a changé entre-temps ; répétez la modification</translation>
    </message>
    <message>
        <source>%1 would lose an end; remove the connection too</source>
        <translation>%1 perdrait une extrémité ; retirez aussi la connexion</translation>
    </message>
    <message>
        <source>%1 cannot be inside itself; choose another container</source>
        <translation>%1 ne peut pas être à l&apos;intérieur de lui-même ; choisissez un autre conteneur</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken; choose another</source>
        <translation>l&apos;identifiant &apos;%1&apos; est pris ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in this diagram; &apos;stratoplan inspect&apos; lists the ids</source>
        <translation>il n&apos;y a pas de &apos;%1&apos; dans ce diagramme ; &apos;stratoplan inspect&apos; liste les identifiants</translation>
    </message>
    <message>
        <source>no %1 is drawn, so no %2 was written</source>
        <translation>aucun %1 n&apos;est dessiné, donc aucun %2 n&apos;a été écrit</translation>
    </message>
    <message>
        <source>the drawing names no account: %1 stands for it; put your own there, and in the bucket name &apos;%2&apos;</source>
        <translation>le dessin ne nomme aucun compte : %1 en tient lieu ; mettez le vôtre, aussi dans le nom de bucket &apos;%2&apos;</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>supposé : %1</translation>
    </message>
    <message>
        <source>left out: %1 has no Terraform here</source>
        <translation>omis : %1 n&apos;a pas de Terraform ici</translation>
    </message>
    <message>
        <source>fixed for this export, not in the drawing: %1: %2</source>
        <translation>corrigé pour cette exportation, pas dans le dessin : %1 : %2</translation>
    </message>
    <message>
        <source>the drawing names no image for %1: it is called %2, and the pipeline has to set its tag</source>
        <translation>le dessin ne nomme pas d&apos;image pour %1 : elle s&apos;appelle %2, et le pipeline doit poser son tag</translation>
    </message>
    <message>
        <source>the drawing does not say what &apos;%1&apos; runs: its command fails until you fill it in (%2)</source>
        <translation>le dessin ne dit pas ce qu&apos;exécute &apos;%1&apos; : sa commande échoue tant que vous ne la complétez pas (%2)</translation>
    </message>
    <message>
        <source>actions are named by their major version: pin those that are not your own to a commit</source>
        <translation>les actions sont nommées par leur version majeure : épinglez à un commit celles qui ne sont pas à vous</translation>
    </message>
    <message>
        <source>a drawing holds at most 2 000 connections and 64 levels; export this diagram as svg</source>
        <translation>un dessin contient au plus 2 000 connexions et 64 niveaux ; exportez ce diagramme en svg</translation>
    </message>
    <message>
        <source>found no way for the line from %1 to %2; it stands below the drawing as text</source>
        <translation>aucun chemin trouvé pour la ligne de %1 à %2 ; elle figure en texte sous le dessin</translation>
    </message>
    <message>
        <source>%1 connections are too many to route; they are drawn as straight lines</source>
        <translation>%1 connexions, c&apos;est trop pour les router ; elles sont tracées en lignes droites</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; Mermaid wants %2</source>
        <translation>&apos;%1&apos; n&apos;est pas attendu ici ; Mermaid veut %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand here; put the text that holds it into double quotes</source>
        <translation>&apos;%1&apos; ne peut pas être ici ; mettez entre guillemets doubles le texte qui le contient</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand in a text as it is; put the whole text into double quotes</source>
        <translation>&apos;%1&apos; ne peut pas figurer tel quel dans un texte ; mettez tout le texte entre guillemets doubles</translation>
    </message>
    <message>
        <source>a double quote may not stand inside a text; write #quot; instead</source>
        <translation>un guillemet double ne peut pas être dans un texte ; écrivez #quot;</translation>
    </message>
    <message>
        <source>the line ends too early; Mermaid wants %1</source>
        <translation>la ligne se termine trop tôt ; Mermaid veut %1</translation>
    </message>
    <message>
        <source>there are too many errors to read on; mend the first ones</source>
        <translation>trop d&apos;erreurs pour continuer la lecture ; corrigez les premières</translation>
    </message>
    <message>
        <source>this subgraph is not closed; add a line &apos;end&apos;</source>
        <translation>ce subgraph n&apos;est pas fermé ; ajoutez une ligne &apos;end&apos;</translation>
    </message>
    <message>
        <source>this subgraph has no name; give it an id or a title</source>
        <translation>ce subgraph n&apos;a pas de nom ; donnez-lui un identifiant ou un titre</translation>
    </message>
    <message>
        <source>nothing is open that &apos;end&apos; could close; remove it</source>
        <translation>rien n&apos;est ouvert que &apos;end&apos; puisse fermer ; retirez-le</translation>
    </message>
    <message>
        <source>there is no link number %1 yet; the numbers begin at 0 and %2 links stand above</source>
        <translation>il n&apos;y a pas encore de lien numéro %1 ; la numérotation commence à 0 et %2 figurent au-dessus</translation>
    </message>
    <message>
        <source>subgraph &apos;%1&apos; lies inside one of its own subgraphs; it is shown outside</source>
        <translation>le subgraph &apos;%1&apos; est dans l&apos;un des siens ; il est affiché à l&apos;extérieur</translation>
    </message>
    <message>
        <source>no kind of diagram is declared; begin with &apos;flowchart TD&apos; or &apos;stateDiagram-v2&apos;</source>
        <translation>aucun type de diagramme déclaré ; commencez par &apos;flowchart TD&apos; ou &apos;stateDiagram-v2&apos;</translation>
    </message>
    <message>
        <source>diagrams of the family &apos;%1&apos; are kept as they are; only flowcharts and state diagrams can be edited</source>
        <translation>les diagrammes de la famille &apos;%1&apos; sont gardés tels quels ; seuls les diagrammes de flux et d&apos;états sont modifiables</translation>
    </message>
    <message>
        <source>the front matter is no valid YAML; mend what stands between the &apos;---&apos; lines</source>
        <translation>l&apos;en-tête n&apos;est pas du YAML valide ; corrigez ce qui est entre les lignes &apos;---&apos;</translation>
    </message>
    <message>
        <source>what stands in the braces is no valid YAML; write name: value, name: value</source>
        <translation>le contenu des accolades n&apos;est pas du YAML valide ; écrivez nom: valeur, nom: valeur</translation>
    </message>
    <message>
        <source>there is no shape &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>il n&apos;y a pas de forme &apos;%1&apos; ; vouliez-vous dire &apos;%2&apos; ?</translation>
    </message>
    <message>
        <source>the word &apos;%1&apos; makes Mermaid take this for a C4 diagram; write it differently</source>
        <translation>à cause du mot &apos;%1&apos;, Mermaid le prend pour un diagramme C4 ; écrivez-le autrement</translation>
    </message>
    <message>
        <source>a state&apos;s name must be one word, not &apos;%1&apos;; write state &quot;long name&quot; as id</source>
        <translation>le nom d&apos;un état doit être un seul mot, pas &apos;%1&apos; ; écrivez state &quot;nom long&quot; as id</translation>
    </message>
    <message>
        <source>this composite state is not closed; add &apos;}&apos;</source>
        <translation>cet état composite n&apos;est pas fermé ; ajoutez &apos;}&apos;</translation>
    </message>
    <message>
        <source>composite state &apos;%1&apos; has more than one description; leave one</source>
        <translation>l&apos;état composite &apos;%1&apos; a plus d&apos;une description ; n&apos;en laissez qu&apos;une</translation>
    </message>
    <message>
        <source>the annotation &apos;%1&apos; is not understood; write ID name=value, or remove the line</source>
        <translation>l&apos;annotation &apos;%1&apos; n&apos;est pas comprise ; écrivez ID nom=valeur, ou retirez la ligne</translation>
    </message>
    <message>
        <source>the annotation is about &apos;%1&apos;, which is not in this diagram; remove the line</source>
        <translation>l&apos;annotation porte sur &apos;%1&apos;, absent de ce diagramme ; retirez la ligne</translation>
    </message>
    <message>
        <source>there is no component kind &apos;%1&apos;; &apos;stratoplan kinds&apos; lists them</source>
        <translation>il n&apos;y a pas de type de composant &apos;%1&apos; ; &apos;stratoplan kinds&apos; les liste</translation>
    </message>
    <message>
        <source>the text of this diagram cannot say this edit: %1; edit the text itself</source>
        <translation>le texte de ce diagramme ne peut pas exprimer cette modification : %1 ; modifiez le texte lui-même</translation>
    </message>
    <message>
        <source>this is no plan or state in JSON; write one with &apos;terraform show -json PLAN&apos;</source>
        <translation>ceci n&apos;est pas un plan ou un état en JSON ; écrivez-le avec &apos;terraform show -json PLAN&apos;</translation>
    </message>
    <message>
        <source>the plan holds no resource that the catalog knows; nothing is drawn</source>
        <translation>le plan ne contient aucune ressource connue du catalogue ; rien n&apos;est dessiné</translation>
    </message>
    <message>
        <source>%1 (%2) is in the plan, but not drawn</source>
        <translation>%1 (%2) est dans le plan, mais pas dessiné</translation>
    </message>
    <message>
        <source>%1 (%2) is drawn, but not in the plan</source>
        <translation>%1 (%2) est dessiné, mais pas dans le plan</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4 here and %5 in line %6; make both say the same</source>
        <translation>%1 (%2) : %3 vaut %4 ici et %5 à la ligne %6 ; faites dire la même chose aux deux</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is drawn as %4, but line %6 says %5; make both say the same</source>
        <translation>%1 (%2) : %3 est dessiné comme %4, mais la ligne %6 dit %5 ; faites dire la même chose aux deux</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid CIDR block</source>
        <translation>%1 : &apos;%2&apos; n&apos;est pas un bloc CIDR valide</translation>
    </message>
    <message>
        <source>%1: %2 has host bits set; AWS stores %3</source>
        <translation>%1 : %2 a des bits d&apos;hôte à 1 ; AWS enregistre %3</translation>
    </message>
    <message>
        <source>VPC %1: /%2 is not possible; AWS takes %3</source>
        <translation>VPC %1 : /%2 n&apos;est pas possible ; AWS accepte %3</translation>
    </message>
    <message>
        <source>Subnet %1: /%2 is not possible; AWS takes %3</source>
        <translation>Sous-réseau %1 : /%2 n&apos;est pas possible ; AWS accepte %3</translation>
    </message>
    <message>
        <source>Subnet %1 %2 is not inside VPC %3 %4</source>
        <translation>Le sous-réseau %1 %2 n&apos;est pas dans le VPC %3 %4</translation>
    </message>
    <message>
        <source>Subnets %1 %2 and %3 %4 overlap</source>
        <translation>Les sous-réseaux %1 %2 et %3 %4 se chevauchent</translation>
    </message>
    <message>
        <source>%1 and %2 use overlapping CIDRs and cannot be peered</source>
        <translation>%1 et %2 ont des CIDR qui se chevauchent et ne peuvent être appairés</translation>
    </message>
    <message>
        <source>Subnet %1 has %2 usable addresses; %3 are needed (AWS reserves 5)</source>
        <translation>Le sous-réseau %1 a %2 adresses utilisables ; il en faut %3 (AWS en réserve 5)</translation>
    </message>
    <message>
        <source>%1 is publicly routable address space</source>
        <translation>%1 est un espace d&apos;adresses public</translation>
    </message>
    <message>
        <source>%1 has no CIDR; %2 will be used on export</source>
        <translation>%1 n&apos;a pas de CIDR ; %2 sera utilisé à l&apos;export</translation>
    </message>
    <message>
        <source>Subnet %1 spans %2 AZs; a subnet lives in exactly one</source>
        <translation>Le sous-réseau %1 couvre %2 AZ ; un sous-réseau est dans une seule</translation>
    </message>
    <message>
        <source>Subnet %1: choose an availability zone</source>
        <translation>Sous-réseau %1 : choisissez une zone de disponibilité</translation>
    </message>
    <message>
        <source>%1 is not a zone of %2</source>
        <translation>%1 n&apos;est pas une zone de %2</translation>
    </message>
    <message>
        <source>VPC %1 is pinned to %2; a VPC spans the region – put the AZ on its subnets</source>
        <translation>Le VPC %1 est fixé à %2 ; un VPC couvre la région – mettez l&apos;AZ sur ses sous-réseaux</translation>
    </message>
    <message>
        <source>%1 cannot be placed inside %2</source>
        <translation>%1 ne peut pas être placé dans %2</translation>
    </message>
    <message>
        <source>%1 is drawn beside VPC %2; move the network elements inside it?</source>
        <translation>%1 est dessiné à côté du VPC %2 ; y déplacer les éléments réseau ?</translation>
    </message>
    <message>
        <source>VPC %1 has no subnets</source>
        <translation>Le VPC %1 n&apos;a pas de sous-réseaux</translation>
    </message>
    <message>
        <source>%1 needs a subnet; it is drawn directly in %2</source>
        <translation>%1 a besoin d&apos;un sous-réseau ; il est dessiné directement dans %2</translation>
    </message>
    <message>
        <source>No region given; %1 will be used</source>
        <translation>Aucune région indiquée ; %1 sera utilisée</translation>
    </message>
    <message>
        <source>Internet gateway %1 is inside %2; it attaches to the VPC</source>
        <translation>L&apos;Internet gateway %1 est dans %2 ; il s&apos;attache au VPC</translation>
    </message>
    <message>
        <source>Internet gateway %1 is not attached to a VPC</source>
        <translation>L&apos;Internet gateway %1 n&apos;est attaché à aucun VPC</translation>
    </message>
    <message>
        <source>VPC %1 has %2 internet gateways</source>
        <translation>Le VPC %1 a %2 Internet gateways</translation>
    </message>
    <message>
        <source>Public subnet %1 has no route to an internet gateway</source>
        <translation>Le sous-réseau public %1 n&apos;a pas de route vers un Internet gateway</translation>
    </message>
    <message>
        <source>Private subnet %1 has no egress route</source>
        <translation>Le sous-réseau privé %1 n&apos;a pas de route de sortie</translation>
    </message>
    <message>
        <source>NAT gateway %1 must be in a public subnet</source>
        <translation>Le NAT gateway %1 doit être dans un sous-réseau public</translation>
    </message>
    <message>
        <source>NAT gateway %1 has no internet gateway to send traffic to</source>
        <translation>Le NAT gateway %1 n&apos;a pas d&apos;Internet gateway vers lequel envoyer le trafic</translation>
    </message>
    <message>
        <source>Private subnets in %1 share one NAT gateway in %2; if %2 fails they lose egress</source>
        <translation>Les sous-réseaux privés de %1 partagent un NAT gateway dans %2 ; si %2 tombe, ils perdent la sortie</translation>
    </message>
    <message>
        <source>%1 uses a NAT gateway in %2: cross-AZ traffic</source>
        <translation>%1 utilise un NAT gateway dans %2 : trafic inter-AZ</translation>
    </message>
    <message>
        <source>Elastic IP %1 is not attached</source>
        <translation>L&apos;Elastic IP %1 n&apos;est pas associée</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>Route %1 : %2</translation>
    </message>
    <message>
        <source>%1 has no gateway endpoint; use an interface endpoint</source>
        <translation>%1 n&apos;a pas de gateway endpoint ; utilisez un interface endpoint</translation>
    </message>
    <message>
        <source>Traffic to %1 goes through NAT; add a VPC endpoint</source>
        <translation>Le trafic vers %1 passe par NAT ; ajoutez un VPC endpoint</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 through %3: peering is not transitive</source>
        <translation>%1 ne peut atteindre %2 par %3 : le peering n&apos;est pas transitif</translation>
    </message>
    <message>
        <source>Connect Internet to the internet gateway, not to %1</source>
        <translation>Connectez Internet à l&apos;Internet gateway, pas à %1</translation>
    </message>
    <message>
        <source>ALB %1 needs subnets in at least two AZs (has %2)</source>
        <translation>L&apos;ALB %1 a besoin de sous-réseaux dans au moins deux AZ (en a %2)</translation>
    </message>
    <message>
        <source>Internet-facing ALB %1 must use public subnets</source>
        <translation>L&apos;ALB public %1 doit utiliser des sous-réseaux publics</translation>
    </message>
    <message>
        <source>%1 is not attached to any subnet</source>
        <translation>%1 n&apos;est attaché à aucun sous-réseau</translation>
    </message>
    <message>
        <source>%1 has no target group for %2; one will be created</source>
        <translation>%1 n&apos;a pas de target group pour %2 ; il sera créé</translation>
    </message>
    <message>
        <source>Target group %1 must be of type %2 for %3</source>
        <translation>Le target group %1 doit être de type %2 pour %3</translation>
    </message>
    <message>
        <source>Target group %1 is shared by %2 and %3</source>
        <translation>Le target group %1 est partagé par %2 et %3</translation>
    </message>
    <message>
        <source>%1: HTTP listener without redirect to HTTPS</source>
        <translation>%1 : listener HTTP sans redirection vers HTTPS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: cross-zone balancing is off</source>
        <translation>%1 : la répartition entre zones est désactivée</translation>
    </message>
    <message>
        <source>%1 is too small for ALB %2; it needs a /27 with 8 free addresses</source>
        <translation>%1 est trop petit pour l&apos;ALB %2 ; il faut un /27 avec 8 adresses libres</translation>
    </message>
    <message>
        <source>%1 cannot reach private %2 directly; go through a load balancer</source>
        <translation>%1 ne peut pas atteindre directement %2, privé ; passez par un répartiteur</translation>
    </message>
    <message>
        <source>%1 → %2: an ALB can only be a target of an NLB</source>
        <translation>%1 → %2 : un ALB ne peut être la cible que d&apos;un NLB</translation>
    </message>
    <message>
        <source>%1 is not a VPC resource; move it out of %2</source>
        <translation>%1 n&apos;est pas une ressource VPC ; sortez-le de %2</translation>
    </message>
    <message>
        <source>%1 is a global service</source>
        <translation>%1 est un service global</translation>
    </message>
    <message>
        <source>WAF cannot be attached to %1</source>
        <translation>WAF ne peut pas être attaché à %1</translation>
    </message>
    <message>
        <source>Traffic does not flow through WAF; associate %1 with %2 and connect %2 → %3</source>
        <translation>Le trafic ne passe pas par WAF ; associez %1 à %2 et connectez %2 → %3</translation>
    </message>
    <message>
        <source>%1 is public and has no WAF</source>
        <translation>%1 est public et n&apos;a pas de WAF</translation>
    </message>
    <message>
        <source>%1 serves CloudFront and %2; a CloudFront web ACL cannot be shared</source>
        <translation>%1 sert CloudFront et %2 ; une web ACL CloudFront ne se partage pas</translation>
    </message>
    <message>
        <source>CloudFront cannot use %1 as an origin</source>
        <translation>CloudFront ne peut pas utiliser %1 comme origine</translation>
    </message>
    <message>
        <source>%1 behind CloudFront should use origin access control</source>
        <translation>%1 derrière CloudFront devrait utiliser origin access control</translation>
    </message>
    <message>
        <source>Certificate %1 must be in us-east-1 for CloudFront</source>
        <translation>Le certificat %1 doit être dans us-east-1 pour CloudFront</translation>
    </message>
    <message>
        <source>Route 53 cannot point at %1</source>
        <translation>Route 53 ne peut pas pointer vers %1</translation>
    </message>
    <message>
        <source>%1 region has no DNS failover path</source>
        <translation>La région %1 n&apos;a pas de chemin de bascule DNS</translation>
    </message>
    <message>
        <source>%1 is public as well as behind CloudFront</source>
        <translation>%1 est public et aussi derrière CloudFront</translation>
    </message>
    <message>
        <source>%1 is an AWS service; move it into the AWS cloud/region</source>
        <translation>%1 est un service AWS ; déplacez-le dans le cloud/la région AWS</translation>
    </message>
    <message>
        <source>%1 has no integration</source>
        <translation>%1 n&apos;a pas d&apos;intégration</translation>
    </message>
    <message>
        <source>%1 → %2 is not a possible connection</source>
        <translation>%1 → %2 n&apos;est pas une connexion possible</translation>
    </message>
    <message>
        <source>Request traffic enters from %1; reverse this edge?</source>
        <translation>Les requêtes arrivent de %1 ; inverser cette connexion ?</translation>
    </message>
    <message>
        <source>Security group %1 opens SSH (22) to the world</source>
        <translation>Le groupe de sécurité %1 ouvre SSH (22) au monde</translation>
    </message>
    <message>
        <source>Security group %1 opens RDP (3389) to the world</source>
        <translation>Le groupe de sécurité %1 ouvre RDP (3389) au monde</translation>
    </message>
    <message>
        <source>Security group %1 opens %2 to the world</source>
        <translation>Le groupe de sécurité %1 ouvre %2 au monde</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; has no source</source>
        <translation>La règle &apos;%1&apos; n&apos;a pas d&apos;origine</translation>
    </message>
    <message>
        <source>%1 in a private subnet allows %2 from anywhere; nothing can reach it, or a load balancer&apos;s group should be the source</source>
        <translation>%1 dans un sous-réseau privé autorise %2 de partout ; rien ne peut l&apos;atteindre, ou l&apos;origine devrait être le groupe d&apos;un répartiteur</translation>
    </message>
    <message>
        <source>%1 is reachable from the internet</source>
        <translation>%1 est accessible depuis Internet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 allows all egress</source>
        <translation>%1 autorise toute sortie</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; is covered by &apos;%2&apos;</source>
        <translation>La règle &apos;%1&apos; est couverte par &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest</source>
        <translation>%1 n&apos;est pas chiffré au repos</translation>
    </message>
    <message>
        <source>%1: traffic is not encrypted</source>
        <translation>%1 : le trafic n&apos;est pas chiffré</translation>
    </message>
    <message>
        <source>Enable rotation on %1</source>
        <translation>Activez la rotation sur %1</translation>
    </message>
    <message>
        <source>%1: property %2 looks like a secret; use Secrets Manager</source>
        <translation>%1 : la propriété %2 ressemble à un secret ; utilisez Secrets Manager</translation>
    </message>
    <message>
        <source>%1 uses %2 but no secret store is connected</source>
        <translation>%1 utilise %2 mais aucun coffre de secrets n&apos;est connecté</translation>
    </message>
    <message>
        <source>Policy %1 grants %2 on all resources</source>
        <translation>La politique %1 accorde %2 sur toutes les ressources</translation>
    </message>
    <message>
        <source>%1 should assume a role with OIDC</source>
        <translation>%1 devrait assumer un rôle avec OIDC</translation>
    </message>
    <message>
        <source>VPC %1: flow logs are off</source>
        <translation>VPC %1 : les flow logs sont désactivés</translation>
    </message>
    <message>
        <source>%1 has no IAM role</source>
        <translation>%1 n&apos;a pas de rôle IAM</translation>
    </message>
    <message>
        <source>%1: subnet group needs subnets in two AZs</source>
        <translation>%1 : le groupe de sous-réseaux a besoin de sous-réseaux dans deux AZ</translation>
    </message>
    <message>
        <source>%1 should be in private subnets</source>
        <translation>%1 devrait être dans des sous-réseaux privés</translation>
    </message>
    <message>
        <source>%1 has no standby in another AZ</source>
        <translation>%1 n&apos;a pas de secours dans une autre AZ</translation>
    </message>
    <message>
        <source>%1 cannot use standby %2; connect to the primary endpoint or a read replica</source>
        <translation>%1 ne peut pas utiliser le secours %2 ; connectez au point primaire ou à un réplica en lecture</translation>
    </message>
    <message>
        <source>%1 is only connected to read-only %2</source>
        <translation>%1 n&apos;est connecté qu&apos;à %2, en lecture seule</translation>
    </message>
    <message>
        <source>%1 has %2 replicas; the limit is 15</source>
        <translation>%1 a %2 réplicas ; la limite est 15</translation>
    </message>
    <message>
        <source>%1 cannot replicate to %2</source>
        <translation>%1 ne peut pas répliquer vers %2</translation>
    </message>
    <message>
        <source>%1 → %2: both are in %3</source>
        <translation>%1 → %2 : les deux sont dans %3</translation>
    </message>
    <message>
        <source>%1 has no subnet in %2</source>
        <translation>%1 n&apos;a pas de sous-réseau dans %2</translation>
    </message>
    <message>
        <source>%1 has a single node or no automatic failover</source>
        <translation>%1 a un seul nœud ou pas de bascule automatique</translation>
    </message>
    <message>
        <source>Subnet %1 is unused</source>
        <translation>Le sous-réseau %1 est inutilisé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid bucket name</source>
        <translation>&apos;%1&apos; n&apos;est pas un nom de bucket valide</translation>
    </message>
    <message>
        <source>Enable versioning on %1 for replication</source>
        <translation>Activez le versionnement sur %1 pour la réplication</translation>
    </message>
    <message>
        <source>%1 must be in %2</source>
        <translation>%1 doit être dans %2</translation>
    </message>
    <message>
        <source>%1: add a mount target in %2</source>
        <translation>%1 : ajoutez un mount target dans %2</translation>
    </message>
    <message>
        <source>State bucket %1: %2 missing</source>
        <translation>Bucket d&apos;état %1 : %2 manque</translation>
    </message>
    <message>
        <source>%1 uses one AZ</source>
        <translation>%1 utilise une seule AZ</translation>
    </message>
    <message>
        <source>%1 is a single point of failure</source>
        <translation>%1 est un point de défaillance unique</translation>
    </message>
    <message>
        <source>%1: min ≤ desired ≤ max is violated</source>
        <translation>%1 : min ≤ desired ≤ max n&apos;est pas respecté</translation>
    </message>
    <message>
        <source>Unknown instance type %1</source>
        <translation>Type d&apos;instance inconnu %1</translation>
    </message>
    <message>
        <source>%1 has a newer generation</source>
        <translation>%1 a une génération plus récente</translation>
    </message>
    <message>
        <source>%1/%2 is not a Fargate size</source>
        <translation>%1/%2 n&apos;est pas une taille Fargate</translation>
    </message>
    <message>
        <source>%1 is not in an ECS cluster</source>
        <translation>%1 n&apos;est pas dans un cluster ECS</translation>
    </message>
    <message>
        <source>%1 has public IPs</source>
        <translation>%1 a des IP publiques</translation>
    </message>
    <message>
        <source>EKS %1 needs subnets in two AZs</source>
        <translation>EKS %1 a besoin de sous-réseaux dans deux AZ</translation>
    </message>
    <message>
        <source>EKS %1 left standard support on %2</source>
        <translation>EKS %1 a quitté le support standard le %2</translation>
    </message>
    <message>
        <source>Node group %1 has nodes in one AZ</source>
        <translation>Le groupe de nœuds %1 a ses nœuds dans une seule AZ</translation>
    </message>
    <message>
        <source>%1 has no EKS cluster</source>
        <translation>%1 n&apos;a pas de cluster EKS</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2 : %3</translation>
    </message>
    <message>
        <source>%1 has no dead-letter queue</source>
        <translation>%1 n&apos;a pas de file de lettres mortes</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2</source>
        <translation>%1 ne peut pas être dans %2</translation>
    </message>
    <message>
        <source>A node does not belong to namespace %1; read as &apos;schedules pods of&apos;</source>
        <translation>Un nœud n&apos;appartient pas au namespace %1 ; lu comme &apos;planifie les pods de&apos;</translation>
    </message>
    <message>
        <source>%1 scales the group, not one node</source>
        <translation>%1 fait évoluer le groupe, pas un nœud</translation>
    </message>
    <message>
        <source>%1 is managed by AWS; no Terraform is generated</source>
        <translation>%1 est géré par AWS ; aucun Terraform n&apos;est généré</translation>
    </message>
    <message>
        <source>No monitoring component is connected</source>
        <translation>Aucun composant de surveillance n&apos;est connecté</translation>
    </message>
    <message>
        <source>%1 has no logs edge although %2 have</source>
        <translation>%1 n&apos;a pas de connexion de journaux alors que %2 en a</translation>
    </message>
    <message>
        <source>%1 notifies nobody</source>
        <translation>%1 n&apos;avertit personne</translation>
    </message>
    <message>
        <source>%1: retention is never-expire</source>
        <translation>%1 : la rétention n&apos;expire jamais</translation>
    </message>
    <message>
        <source>The account has no %1</source>
        <translation>Le compte n&apos;a pas de %1</translation>
    </message>
    <message>
        <source>Tier %1 is in one AZ</source>
        <translation>Le niveau %1 est dans une seule AZ</translation>
    </message>
    <message>
        <source>Losing %1 disconnects users from %2 components</source>
        <translation>La perte de %1 coupe les utilisateurs de %2 composants</translation>
    </message>
    <message>
        <source>%1 lacks the connection %2 its siblings have</source>
        <translation>%1 n&apos;a pas la connexion %2 qu&apos;ont ses voisins</translation>
    </message>
    <message>
        <source>%1 holds only data</source>
        <translation>%1 ne contient que des données</translation>
    </message>
    <message>
        <source>Two components export as %1</source>
        <translation>Deux composants s&apos;exportent comme %1</translation>
    </message>
    <message>
        <source>%1 is %2 characters; %3 allows %4</source>
        <translation>%1 fait %2 caractères ; %3 en permet %4</translation>
    </message>
    <message>
        <source>%1 lacks tags %2</source>
        <translation>%1 n&apos;a pas les tags %2</translation>
    </message>
    <message>
        <source>%1 and %2 look like the same component</source>
        <translation>%1 et %2 ressemblent au même composant</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 n&apos;est pas connecté</translation>
    </message>
    <message>
        <source>Dangling connection</source>
        <translation>Connexion pendante</translation>
    </message>
    <message>
        <source>%1 → %2 is drawn %3 times</source>
        <translation>%1 → %2 est dessiné %3 fois</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>No arrow head; read as %1</source>
        <translation>Pas de pointe de flèche ; lu comme %1</translation>
    </message>
    <message>
        <source>Pipeline has a cycle: %1</source>
        <translation>Le pipeline a un cycle : %1</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>%1 n&apos;a pas d&apos;origine</translation>
    </message>
    <message>
        <source>%1 deploys without tests</source>
        <translation>%1 déploie sans tests</translation>
    </message>
    <message>
        <source>Production deploy %1 has no approval before it</source>
        <translation>Le déploiement en production %1 n&apos;a pas d&apos;approbation avant lui</translation>
    </message>
    <message>
        <source>%1 has no artifact</source>
        <translation>%1 n&apos;a pas d&apos;artefact</translation>
    </message>
    <message>
        <source>%1 has no rollback</source>
        <translation>%1 n&apos;a pas de retour arrière</translation>
    </message>
    <message>
        <source>No failure notification</source>
        <translation>Pas d&apos;avis d&apos;échec</translation>
    </message>
    <message>
        <source>Gate %1: all branches lead to %2</source>
        <translation>Porte %1 : toutes les branches mènent à %2</translation>
    </message>
    <message>
        <source>%1 ends nowhere</source>
        <translation>%1 ne mène nulle part</translation>
    </message>
    <message>
        <source>%1 cannot deploy to %2</source>
        <translation>%1 ne peut pas déployer vers %2</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 est sauté</translation>
    </message>
    <message>
        <source>No security scan</source>
        <translation>Pas d&apos;analyse de sécurité</translation>
    </message>
    <message>
        <source>Scan the image before pushing it to %1</source>
        <translation>Analysez l&apos;image avant de la pousser vers %1</translation>
    </message>
    <message>
        <source>%1 is never reached</source>
        <translation>%1 n&apos;est jamais atteint</translation>
    </message>
    <message>
        <source>Argo CD reads manifests from Git; %1 → %2 is an image-update notification</source>
        <translation>Argo CD lit les manifestes depuis Git ; %1 → %2 est un avis de nouvelle image</translation>
    </message>
    <message>
        <source>Blue/green needs CodeDeploy and a second target group</source>
        <translation>Blue/green a besoin de CodeDeploy et d&apos;un second target group</translation>
    </message>
    <message>
        <source>State %1 %2</source>
        <translation>État %1 %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 appartient à %2</translation>
    </message>
    <message>
        <source>Runner %1 has no path to %2</source>
        <translation>Le runner %1 n&apos;a pas de chemin vers %2</translation>
    </message>
    <message>
        <source>Concurrent applies are possible: %1 is not locked</source>
        <translation>Des applications simultanées sont possibles : %1 n&apos;est pas verrouillé</translation>
    </message>
    <message>
        <source>Module cycle %1</source>
        <translation>Cycle de modules %1</translation>
    </message>
    <message>
        <source>the %1 that opens this diagram is never closed; close it with the same mark on a line of its own</source>
        <translation>le %1 qui ouvre ce diagramme n&apos;est jamais fermé ; fermez-le avec la même marque sur sa propre ligne</translation>
    </message>
    <message>
        <source>a changed drawing cannot be written back into its text yet; save the diagram as .stratoplan</source>
        <translation>un dessin modifié ne peut pas encore être réécrit dans son texte ; enregistrez le diagramme en .stratoplan</translation>
    </message>
    <message>
        <source>this text changed since the edit was made; repeat the edit</source>
        <translation>ce texte a changé depuis la modification ; répétez-la</translation>
    </message>
    <message>
        <source>the edit would end the code block around the diagram; leave out the closing mark</source>
        <translation>la modification terminerait le bloc de code du diagramme ; omettez la marque de fermeture</translation>
    </message>
    <message>
        <source>%1 diagrams cannot be edited yet; only flowcharts and state diagrams can</source>
        <translation>les diagrammes %1 ne peuvent pas encore être modifiés ; seulement les diagrammes de flux et d&apos;états</translation>
    </message>
    <message>
        <source>there is no diagram in this; name its format with --from</source>
        <translation>il n&apos;y a pas de diagramme ici ; nommez son format avec --from</translation>
    </message>
    <message>
        <source>this is not JSON (%1); a .stratoplan file is JSON</source>
        <translation>ceci n&apos;est pas du JSON (%1) ; un fichier .stratoplan est du JSON</translation>
    </message>
    <message>
        <source>this is no native diagram: &apos;%1&apos; is missing or wrong; a .stratoplan file begins with {&quot;stratoplan&quot;: 1</source>
        <translation>ceci n&apos;est pas un diagramme natif : &apos;%1&apos; manque ou est faux ; un fichier .stratoplan commence par {&quot;stratoplan&quot;: 1</translation>
    </message>
    <message>
        <source>version %1 of the native format is newer than this program; install a newer Stratoplan</source>
        <translation>la version %1 du format natif est plus récente que ce programme ; installez un Stratoplan plus récent</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2 is left out; check its spelling</source>
        <translation>la clé inconnue &apos;%1&apos; dans %2 est omise ; vérifiez son orthographe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is not %3; the default is taken</source>
        <translation>&apos;%1&apos; de %2 n&apos;est pas %3 ; la valeur par défaut est prise</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is there twice; the second record is left out</source>
        <translation>l&apos;identifiant &apos;%1&apos; figure deux fois ; le second est omis</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is not in this diagram; it is left out</source>
        <translation>%1 nomme &apos;%2&apos;, absent de ce diagramme ; omis</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside itself; it is put at the top</source>
        <translation>&apos;%1&apos; est à l&apos;intérieur de lui-même ; placé au niveau supérieur</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than 64 levels or holds more than 8 million values; no diagram needs that</source>
        <translation>ce JSON dépasse 64 niveaux ou 8 millions de valeurs ; aucun diagramme n&apos;en a besoin</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check the path and its permissions</source>
        <translation>%1 ne peut pas être lu : %2 ; vérifiez le chemin et ses droits</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; what stood there is unchanged</source>
        <translation>%1 ne peut pas être écrit : %2 ; ce qui s&apos;y trouvait est inchangé</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB; split it</source>
        <translation>%1 dépasse 256 Mo ; divisez-le</translation>
    </message>
    <message>
        <source>this is not YAML: %1; what stands before it is drawn</source>
        <translation>ceci n&apos;est pas du YAML : %1 ; ce qui précède est dessiné</translation>
    </message>
    <message>
        <source>the text of this diagram has errors; correct them before editing the picture</source>
        <translation>le texte de ce diagramme a des erreurs ; corrigez-les avant de modifier l&apos;image</translation>
    </message>
    <message>
        <source>%1 is mentioned in %2 and %3; kept in %2</source>
        <translation>%1 est mentionné dans %2 et %3 ; conservé dans %2</translation>
    </message>
    <message>
        <source>Text was decoded as Windows-1252 in %1 places; &apos;stratoplan fmt --repair-encoding&apos; restores it</source>
        <translation>Le texte a été lu comme Windows-1252 à %1 endroits ; &apos;stratoplan fmt --repair-encoding&apos; le rétablit</translation>
    </message>
    <message>
        <source>Border of %1 repaired (%2); &apos;stratoplan fmt&apos; straightens it</source>
        <translation>Bordure de %1 réparée (%2) ; &apos;stratoplan fmt&apos; la redresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; kept as generic box; if it is a component, choose its kind</source>
        <translation>&apos;%1&apos; reste une boîte générique ; si c&apos;est un composant, choisissez son type</translation>
    </message>
    <message>
        <source>%1 properties of %2 read from text</source>
        <translation>%1 propriétés de %2 lues dans le texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; will become %2 of %3</source>
        <translation>&apos;%1&apos; deviendra %2 de %3</translation>
    </message>
    <message>
        <source>Expanded %1 to %2</source>
        <translation>%1 développé en %2</translation>
    </message>
    <message>
        <source>%1 are known only once Terraform has run: put them in place of what ends in .invalid</source>
        <translation>%1 ne sont connus qu’une fois Terraform exécuté : les mettre à la place de ce qui finit par .invalid</translation>
    </message>
    <message>
        <source>found no drawing of this within %1 columns: it is %2 columns wide; allow it that many, or shorten its longest labels</source>
        <translation>aucun dessin ne tient en %1 colonnes : il en fait %2 ; accordez-lui cette largeur ou raccourcissez ses étiquettes les plus longues</translation>
    </message>
    <message>
        <source>the whole drawing is drawn anew, as this edit does not fit between what stands there; undo it if that is too much</source>
        <translation>tout le dessin est refait, car cette modification ne trouve pas de place dans l’existant ; annulez-la si c’est trop</translation>
    </message>
    <message>
        <source>a comment of a program can hold a drawing only; take --to ascii, or -o for a file of its own</source>
        <translation>un commentaire de programme ne peut contenir qu’un dessin ; prenez --to ascii, ou -o pour un fichier à part</translation>
    </message>
    <message>
        <source>the text around this drawing would get lost (&apos;%1&apos; is in no component); take -o for a file of its own</source>
        <translation>le texte autour de ce dessin serait perdu (&apos;%1&apos; n’est dans aucun composant) ; prenez -o pour un fichier à part</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CloudWatch</source>
        <translation>Ajouter CloudWatch</translation>
    </message>
    <message>
        <source>Add a VPC endpoint</source>
        <translation>Ajouter un VPC endpoint</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>Ajouter une file de lettres mortes</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter un rôle</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une origine</translation>
    </message>
    <message>
        <source>Add a subnet in a second zone</source>
        <translation>Ajouter un sous-réseau dans une seconde zone</translation>
    </message>
    <message>
        <source>Add a web ACL</source>
        <translation>Ajouter une web ACL</translation>
    </message>
    <message>
        <source>Add an OIDC provider</source>
        <translation>Ajouter un fournisseur OIDC</translation>
    </message>
    <message>
        <source>Add an internet gateway</source>
        <translation>Ajouter un Internet gateway</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Associate the web ACL</source>
        <translation>Associer la web ACL</translation>
    </message>
    <message>
        <source>Attach to the NAT gateway</source>
        <translation>Attacher au NAT gateway</translation>
    </message>
    <message>
        <source>Attach to the subnets</source>
        <translation>Attacher aux sous-réseaux</translation>
    </message>
    <message>
        <source>Connect to the function</source>
        <translation>Connecter à la fonction</translation>
    </message>
    <message>
        <source>Give it a web ACL of its own</source>
        <translation>Lui donner sa propre web ACL</translation>
    </message>
    <message>
        <source>Insert a target group</source>
        <translation>Insérer un target group</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Le garder privé</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>Make one load balancer of all zones</source>
        <translation>Un seul répartiteur pour toutes les zones</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>En faire un seul</translation>
    </message>
    <message>
        <source>Make them members of a cluster</source>
        <translation>En faire des membres d&apos;un cluster</translation>
    </message>
    <message>
        <source>Move into a subnet</source>
        <translation>Déplacer dans un sous-réseau</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Les numéroter</translation>
    </message>
    <message>
        <source>One target group a service</source>
        <translation>Un target group par service</translation>
    </message>
    <message>
        <source>Put a load balancer between</source>
        <translation>Placer un répartiteur entre les deux</translation>
    </message>
    <message>
        <source>Put the zone on its subnets</source>
        <translation>Mettre la zone sur ses sous-réseaux</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>Les mettre en ordre</translation>
    </message>
    <message>
        <source>Put them into a region</source>
        <translation>Les mettre dans une région</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Lire les secrets</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Route to a NAT gateway</source>
        <translation>Router vers un NAT gateway</translation>
    </message>
    <message>
        <source>Route to an internet gateway</source>
        <translation>Router vers un Internet gateway</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Le définir</translation>
    </message>
    <message>
        <source>Split into one subnet per zone</source>
        <translation>Diviser en un sous-réseau par zone</translation>
    </message>
    <message>
        <source>Stay within the limits</source>
        <translation>Rester dans les limites</translation>
    </message>
    <message>
        <source>Use us-east-1</source>
        <translation>Utiliser us-east-1</translation>
    </message>
    <message>
        <source>Draw each of them</source>
        <translation>Dessiner chacun</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Relier à %1</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>Déplacer dans %1</translation>
    </message>
    <message>
        <source>Move out of %1</source>
        <translation>Sortir de %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Rattacher à %1</translation>
    </message>
    <message>
        <source>Deploy to %1</source>
        <translation>Déployer vers %1</translation>
    </message>
    <message>
        <source>Draw the way back dotted</source>
        <translation>Tracer le retour en pointillé</translation>
    </message>
    <message>
        <source>Enable versioning</source>
        <translation>Activer la gestion des versions</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Garder la liste</translation>
    </message>
    <message>
        <source>Let only CloudFront in</source>
        <translation>Ne laisser entrer que CloudFront</translation>
    </message>
    <message>
        <source>Let only the load balancer in</source>
        <translation>Ne laisser entrer que le répartiteur</translation>
    </message>
    <message>
        <source>Lock with a lock file</source>
        <translation>Verrouiller par un fichier de verrou</translation>
    </message>
    <message>
        <source>Move into AWS</source>
        <translation>Déplacer dans AWS</translation>
    </message>
    <message>
        <source>Move into the VPC</source>
        <translation>Déplacer dans le VPC</translation>
    </message>
    <message>
        <source>Move out of the network</source>
        <translation>Sortir du réseau</translation>
    </message>
    <message>
        <source>Move out of the region</source>
        <translation>Sortir de la région</translation>
    </message>
    <message>
        <source>Move the source out of %1</source>
        <translation>Sortir la source de %1</translation>
    </message>
    <message>
        <source>Move to the VPC</source>
        <translation>Déplacer vers le VPC</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>One NAT gateway per zone</source>
        <translation>Une passerelle NAT par zone</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Mettre à l’échelle %1</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>Utiliser %1 s</translation>
    </message>
    <message>
        <source>Use origin access control</source>
        <translation>Utiliser le contrôle d’accès d’origine</translation>
    </message>
    <message>
        <source>Use type %1</source>
        <translation>Utiliser le type %1</translation>
    </message>
    <message>
        <source>Use zone %1</source>
        <translation>Utiliser la zone %1</translation>
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
        <translation>Dessin en texte</translation>
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
        <translation>Chart Helm</translation>
    </message>
    <message>
        <source>IAM policies</source>
        <translation>Stratégies IAM</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
    <message>
        <source>Graph as JSON</source>
        <translation>Graphe en JSON</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>All manifests</source>
        <translation>Tous les manifestes</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Texte Mermaid</translation>
    </message>
    <message>
        <source>Stratoplan diagram</source>
        <translation>Diagramme Stratoplan</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
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
        <translation>Journaux d’accès</translation>
    </message>
    <message>
        <source>account_id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>addon_name</source>
        <translation>Nom du module</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>Administrateurs</translation>
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
        <translation>Application</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>Approbateurs</translation>
    </message>
    <message>
        <source>args</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>asn</source>
        <translation>ASN</translation>
    </message>
    <message>
        <source>assign_public_ip</source>
        <translation>Attribuer une IP publique</translation>
    </message>
    <message>
        <source>assume</source>
        <translation>Qui peut l’endosser</translation>
    </message>
    <message>
        <source>at_rest</source>
        <translation>Chiffré au repos</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>auto_failover</source>
        <translation>Bascule automatique</translation>
    </message>
    <message>
        <source>auto_rollback</source>
        <translation>Retour arrière automatique</translation>
    </message>
    <message>
        <source>availability_mode</source>
        <translation>Mode de disponibilité</translation>
    </message>
    <message>
        <source>az</source>
        <translation>AZ</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Zone de disponibilité</translation>
    </message>
    <message>
        <source>az_count</source>
        <translation>Nombre d’AZ</translation>
    </message>
    <message>
        <source>backup_days</source>
        <translation>Conserver les sauvegardes</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>bgp_asn</source>
        <translation>ASN BGP</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Branches</translation>
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
        <translation>Offre</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Capacité</translation>
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
        <translation>Vérifications</translation>
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
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>client_cidr</source>
        <translation>CIDR des clients</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>Exécutions attendues</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>Connectivité</translation>
    </message>
    <message>
        <source>container_insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cpu_target</source>
        <translation>CPU cible</translation>
    </message>
    <message>
        <source>cross_region</source>
        <translation>Entre régions</translation>
    </message>
    <message>
        <source>cross_zone</source>
        <translation>Entre zones</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>datasources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>default_env</source>
        <translation>Environnement par défaut</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>deletion_days</source>
        <translation>Délai de suppression</translation>
    </message>
    <message>
        <source>deletion_protection</source>
        <translation>Protection contre la suppression</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>desired_count</source>
        <translation>Nombre souhaité</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Direction</translation>
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
        <translation>Document</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Encrypted root volume</source>
        <translation>Volume racine chiffré</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>endpoint_cidrs</source>
        <translation>CIDR du point de terminaison</translation>
    </message>
    <message>
        <source>endpoint_public</source>
        <translation>Point de terminaison public</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>engine_family</source>
        <translation>Famille de moteurs</translation>
    </message>
    <message>
        <source>engine_version</source>
        <translation>Version du moteur</translation>
    </message>
    <message>
        <source>env</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>env_type</source>
        <translation>Type d’environnement</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>Éphémère</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>external_ref</source>
        <translation>Référence externe</translation>
    </message>
    <message>
        <source>fail_on</source>
        <translation>Échoue à</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>hash_key</source>
        <translation>Clé de partition</translation>
    </message>
    <message>
        <source>health_check</source>
        <translation>Vérification d’état</translation>
    </message>
    <message>
        <source>health_path</source>
        <translation>Chemin de vérification</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Hôte</translation>
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
        <translation>Tags immuables</translation>
    </message>
    <message>
        <source>in_transit</source>
        <translation>Chiffré en transit</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>instance_class</source>
        <translation>Classe d’instance</translation>
    </message>
    <message>
        <source>instance_type</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>instance_types</source>
        <translation>Types d’instances</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervalle</translation>
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
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>key_name</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>launch_type</source>
        <translation>Type de lancement</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>lifecycle_keep</source>
        <translation>Images conservées</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>Écouteurs</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>log_types</source>
        <translation>Types de journaux</translation>
    </message>
    <message>
        <source>log_validation</source>
        <translation>Validation des journaux</translation>
    </message>
    <message>
        <source>logging</source>
        <translation>Journalisation</translation>
    </message>
    <message>
        <source>map_public_ip</source>
        <translation>Attribuer une IP publique</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>max_acu</source>
        <translation>ACU maximales</translation>
    </message>
    <message>
        <source>max_receive</source>
        <translation>Réceptions maximales</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>memory_mb</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>mfa</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>min_acu</source>
        <translation>ACU minimales</translation>
    </message>
    <message>
        <source>min_available</source>
        <translation>Minimum disponible</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modèle</translation>
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
        <translation>Multirégion</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>node_type</source>
        <translation>Type de nœud</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>on</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>os</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>ou_name</source>
        <translation>Nom de l’UO</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>permission_sets</source>
        <translation>Jeux d’autorisations</translation>
    </message>
    <message>
        <source>pitr</source>
        <translation>Restauration à un instant donné</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>private_dns</source>
        <translation>DNS privé</translation>
    </message>
    <message>
        <source>private_ips</source>
        <translation>IP privées</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>Privilégié</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>promotion_tier</source>
        <translation>Rang de promotion</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>provider_profile</source>
        <translation>Profil du fournisseur</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>Provisionneur</translation>
    </message>
    <message>
        <source>public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>public_block</source>
        <translation>Blocage de l’accès public</translation>
    </message>
    <message>
        <source>public_ip</source>
        <translation>IP publique</translation>
    </message>
    <message>
        <source>publicly_accessible</source>
        <translation>Accessible publiquement</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>range_key</source>
        <translation>Clé de tri</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Version publiée</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>repo</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>reserved_concurrency</source>
        <translation>Simultanéité réservée</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>retention_days</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>retention_s</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>root_volume</source>
        <translation>Volume racine</translation>
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
        <translation>Routes</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>runs_on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Environnement d’exécution</translation>
    </message>
    <message>
        <source>runtimes</source>
        <translation>Environnements d’exécution</translation>
    </message>
    <message>
        <source>sampling_rate</source>
        <translation>Taux d’échantillonnage</translation>
    </message>
    <message>
        <source>sans</source>
        <translation>Autres noms (SAN)</translation>
    </message>
    <message>
        <source>scan_on_push</source>
        <translation>Analyser à l’envoi</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>secondary_cidrs</source>
        <translation>CIDR secondaires</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>Sélecteur</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>sg</source>
        <translation>Groupe de sécurité</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>size_gb</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>source_dest_check</source>
        <translation>Vérifier source et destination</translation>
    </message>
    <message>
        <source>spec</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>spot_weight</source>
        <translation>Part de Spot</translation>
    </message>
    <message>
        <source>ssh_cidrs</source>
        <translation>CIDR pour SSH</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>static_routes</source>
        <translation>Routes statiques</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>storage_gb</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>Volume racine</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>Taints</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>target_capacity</source>
        <translation>Capacité cible</translation>
    </message>
    <message>
        <source>target_type</source>
        <translation>Type de cible</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>thumbprints</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>timeout_h</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>timeout_s</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>ttl</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>user_data</source>
        <translation>Données utilisateur</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>versioning</source>
        <translation>Gestion des versions</translation>
    </message>
    <message>
        <source>viewer_protocol</source>
        <translation>Protocole des visiteurs</translation>
    </message>
    <message>
        <source>vifs</source>
        <translation>VIF</translation>
    </message>
    <message>
        <source>visibility_s</source>
        <translation>Délai de visibilité</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>workdir</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>workflow_file</source>
        <translation>Fichier du workflow</translation>
    </message>
    <message>
        <source>workgroup</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>dns_hostnames</source>
        <translation>Noms d’hôtes DNS</translation>
    </message>
    <message>
        <source>dns_support</source>
        <translation>Résolution DNS</translation>
    </message>
    <message>
        <source>flow_logs</source>
        <translation>Journaux de flux</translation>
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
        <translation>Bloc IPv6</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>prefix_length</source>
        <translation>longueur de préfixe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>PropertyHelp</name>
    <message>
        <source>/12../22</source>
        <translation>de /12 à /22</translation>
    </message>
    <message>
        <source>/16../28 inside VPC, no overlap</source>
        <translation>de /16 à /28 dans le VPC, sans chevauchement</translation>
    </message>
    <message>
        <source>/16../28, canonical, RFC1918/6598 advised</source>
        <translation>de /16 à /28, sans bit après le préfixe, de préférence RFC 1918 ou 6598</translation>
    </message>
    <message>
        <source>3-63 S3 rules</source>
        <translation>3 à 63 caractères selon les règles de S3</translation>
    </message>
    <message>
        <source>AZ of region</source>
        <translation>AZ de la région</translation>
    </message>
    <message>
        <source>DNS-1123 label at most 63</source>
        <translation>libellé DNS-1123 de 63 signes au plus</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>au moins 1</translation>
    </message>
    <message>
        <source>at least 1; s3, alb, api gw, http</source>
        <translation>au moins une : S3, ALB, API Gateway ou HTTP</translation>
    </message>
    <message>
        <source>at least 2 distinct targets</source>
        <translation>au moins deux cibles distinctes</translation>
    </message>
    <message>
        <source>at least 2; first is source only</source>
        <translation>au moins deux ; la première n’est que la source</translation>
    </message>
    <message>
        <source>at least min</source>
        <translation>au moins le minimum</translation>
    </message>
    <message>
        <source>at most 32,[A-Za-z0-9-]</source>
        <translation>au plus 32 signes parmi A-Z, a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>fqdn</source>
        <translation>nom de domaine complet</translation>
    </message>
    <message>
        <source>in standard support at clock date</source>
        <translation>en support standard à ce jour</translation>
    </message>
    <message>
        <source>min..max</source>
        <translation>du minimum au maximum</translation>
    </message>
    <message>
        <source>multiple of AZs</source>
        <translation>multiple du nombre d’AZ</translation>
    </message>
    <message>
        <source>name ends .fifo</source>
        <translation>le nom finit par .fifo</translation>
    </message>
    <message>
        <source>no */* Allow</source>
        <translation>pas d’Allow sur */*</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>pas de secrets</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>impair</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>propriétaire/nom</translation>
    </message>
    <message>
        <source>rate()/cron()</source>
        <translation>rate() ou cron()</translation>
    </message>
    <message>
        <source>t3.large</source>
        <translation>par exemple t3.large</translation>
    </message>
    <message>
        <source>true only if intended</source>
        <translation>seulement si c’est voulu</translation>
    </message>
    <message>
        <source>units of one task, 1024 a vCPU</source>
        <translation>unités d’une tâche, 1024 par vCPU</translation>
    </message>
    <message>
        <source>valid Fargate pair</source>
        <translation>couple valide pour Fargate</translation>
    </message>
    <message>
        <source>/44../60 in steps of 4; Amazon gives a /56 of its own</source>
        <translation>de /44 à /60 par pas de 4 ; Amazon attribue un /56 à lui</translation>
    </message>
    <message>
        <source>a /64 inside the VPC&apos;s IPv6 block</source>
        <translation>un /64 dans le bloc IPv6 du VPC</translation>
    </message>
    <message>
        <source>dual-stack: a /64 beside the IPv4 block</source>
        <translation>double pile : un /64 à côté du bloc IPv4</translation>
    </message>
    <message>
        <source>dual-stack: an IPv6 block from Amazon beside the IPv4 one</source>
        <translation>double pile : un bloc IPv6 d’Amazon à côté du bloc IPv4</translation>
    </message>
    <message>
        <source>further blocks of the VPC</source>
        <translation>autres blocs du VPC</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 20 of a /20</source>
        <translation>bits du bloc, tant qu’aucune adresse n’est choisie : 20 pour un /20</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 24 of a /24</source>
        <translation>bits du bloc, tant qu’aucune adresse n’est choisie : 24 pour un /24</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
</TS>
