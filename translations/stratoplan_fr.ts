<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>About</name>
    <message>
        <source>Stratoplan %1</source>
        <translation>Stratoplan %1</translation>
    </message>
    <message>
        <source>The visual architecture designer: Mermaid and text drawings opened as what they mean, edited, checked and exported.</source>
        <translation>Le concepteur visuel d&apos;architectures : Mermaid et dessins en texte ouverts pour ce qu&apos;ils signifient, modifiés, vérifiés et exportés.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. All icons and themes are drawn for this program.</source>
        <translation>Sous licence Apache License 2.0. Toutes les icônes et tous les thèmes sont dessinés pour ce programme.</translation>
    </message>
    <message>
        <source>It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) and JSON for Modern C++ (MIT).</source>
        <translation>Il repose sur Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) et JSON for Modern C++ (MIT).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;Importer du texte…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>&amp;Recharger depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>&amp;Exporter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>Supp&amp;rimer et reconnecter</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Ne rien sélecti&amp;onner</translation>
    </message>
    <message>
        <source>Select all c&amp;omponents</source>
        <translation>Sélecti&amp;onner tous les composants</translation>
    </message>
    <message>
        <source>Select all &amp;lines</source>
        <translation>Sé&amp;lectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>&amp;Sélectionner le même type</translation>
    </message>
    <message>
        <source>Select what is &amp;connected</source>
        <translation>Séle&amp;ctionner ce qui est connecté</translation>
    </message>
    <message>
        <source>Select all &amp;downstream</source>
        <translation>&amp;Sélectionner tout l&apos;aval</translation>
    </message>
    <message>
        <source>Copy st&amp;yle</source>
        <translation>Copier le st&amp;yle</translation>
    </message>
    <message>
        <source>Paste sty&amp;le</source>
        <translation>Co&amp;ller le style</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt drawing</source>
        <translation>Copier comme dessin en te&amp;xte</translation>
    </message>
    <message>
        <source>Copy as &amp;Terraform</source>
        <translation>&amp;Copier en Terraform</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>&amp;Copier en Mermaid</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier en &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Co&amp;pier comme image</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rechercher le précédent</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Z&amp;oom arrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>T&amp;aille réelle</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>&amp;Ajuster le diagramme</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Aju&amp;ster la sélection</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minicarte</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>&amp;Hide panels</source>
        <translation>&amp;Masquer les panneaux</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Pre&amp;sentation</source>
        <translation>Pré&amp;sentation</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Next &amp;diagram</source>
        <translation>&amp;Diagramme suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious diagram</source>
        <translation>&amp;Diagramme précédent</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Ongle&amp;t suivant</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>&amp;Onglet précédent</translation>
    </message>
    <message>
        <source>Another &amp;view of this document</source>
        <translation>Autre &amp;vue de ce document</translation>
    </message>
    <message>
        <source>View this document in a new &amp;window</source>
        <translation>&amp;Voir ce document dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Move this tab to a new window</source>
        <translation>&amp;Déplacer cet onglet dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;overlays</source>
        <translation>&amp;Afficher les calques</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the container</source>
        <translation>Se &amp;concentrer sur le conteneur</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Component…</source>
        <translation>&amp;Composant…</translation>
    </message>
    <message>
        <source>Con&amp;tainer</source>
        <translation>Con&amp;teneur</translation>
    </message>
    <message>
        <source>&amp;Arrange everything</source>
        <translation>&amp;Tout disposer</translation>
    </message>
    <message>
        <source>Arrange inside the &amp;selection</source>
        <translation>Di&amp;sposer dans la sélection</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>Reme&amp;ttre d&apos;aplomb</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Move with the arrow keys</source>
        <translation>&amp;Déplacer avec les flèches</translation>
    </message>
    <message>
        <source>S&amp;hrink to content</source>
        <translation>&amp;Réduire au contenu</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>&amp;Même taille</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>Verr&amp;ouiller</translation>
    </message>
    <message>
        <source>Collapse or e&amp;xpand</source>
        <translation>&amp;Réduire ou développer</translation>
    </message>
    <message>
        <source>Reset ro&amp;ute</source>
        <translation>&amp;Réinitialiser le tracé</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>&amp;Mettre au premier plan</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>&amp;Mettre à l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Dégro&amp;uper</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>A&amp;ligner à gauche</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Aligner les &amp;centres</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>Ali&amp;gner à droite</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Aligner en hau&amp;t</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Aligner les &amp;milieux</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Répartir &amp;horizontalement</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Problème précédent</translation>
    </message>
    <message>
        <source>Apply &amp;fix</source>
        <translation>&amp;Appliquer la correction</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Stratoplan</source>
        <translation>À &amp;propos de Stratoplan</translation>
    </message>
    <message>
        <source>Whole s&amp;ystem</source>
        <translation>S&amp;ystème entier</translation>
    </message>
    <message>
        <source>Compare with a &amp;Terraform plan…</source>
        <translation>Comparer avec un plan &amp;Terraform…</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>Coller &amp;ici</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Ouvrir le lie&amp;n</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Distribute</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Même taille</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied %1 to the clipboard</source>
        <translation>%1 : copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>The text on the clipboard is no diagram: neither Mermaid nor a drawing.</source>
        <translation>Le texte du presse-papiers n&apos;est pas un diagramme : ni Mermaid ni un dessin.</translation>
    </message>
    <message>
        <source>This diagram has nothing to say as %1</source>
        <translation>Ce diagramme n&apos;a rien à dire en %1</translation>
    </message>
    <message>
        <source>the diagram as Mermaid</source>
        <translation>Le diagramme en Mermaid</translation>
    </message>
    <message>
        <source>the diagram as SVG</source>
        <translation>Le diagramme en SVG</translation>
    </message>
    <message>
        <source>a picture of the diagram</source>
        <translation>Une image du diagramme</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 remarques</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Repair the encoding</source>
        <translation>Réparer l’encodage</translation>
    </message>
</context>
<context>
    <name>IconPacks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons of the pack</source>
        <translation>Icônes du jeu</translation>
    </message>
    <message>
        <source>The program&apos;s own icons are shown. A pack is a folder of SVG or PNG files with an icons.json that says which kind wears which.</source>
        <translation>Les icônes du programme sont affichées. Un jeu est un dossier de fichiers SVG ou PNG avec un icons.json qui dit quel type porte laquelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n icons</source>
        <translation>
            <numerusform>%1 : %n icône</numerusform>
            <numerusform>%1 : %n icônes</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>Jeu d’icônes</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Celles du programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Folder of the icon pack</source>
        <translation>Dossier du jeu d’icônes</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2 components, %3 connections</source>
        <translation>%1 : %2 composants, %3 connexions</translation>
    </message>
    <message>
        <source>%1 diagrams; the first is a %2</source>
        <translation>%1 diagrammes ; le premier : %2</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Importer du texte</translation>
    </message>
    <message>
        <source>Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them.</source>
        <translation>Collez du Mermaid, un dessin de boîtes et de flèches ou du Markdown qui en contient.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Insérer ici</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>No diagram is recognised in this text yet.</source>
        <translation>Aucun diagramme n&apos;est encore reconnu dans ce texte.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Make a member</source>
        <translation>Rendre membre</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>N&apos;est plus membre</translation>
    </message>
    <message>
        <source>&amp;Member of</source>
        <translation>&amp;Membre de</translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation>&amp;Autre nom…</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Name of the security group, zone or environment:</source>
        <translation>Nom du groupe de sécurité, de la zone ou de l&apos;environnement :</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Boundaries</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <translation>S.-rés. public</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>S.-rés. privé</translation>
    </message>
    <message>
        <source>Data subnet</source>
        <translation>S.-rés. données</translation>
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
        <translation>Étape</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>App balancer</source>
        <translation>Répart. appl.</translation>
    </message>
    <message>
        <source>Net balancer</source>
        <translation>Répart. réseau</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Internet gw</source>
        <translation>Passer. internet</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>Zone DNS</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Transit gw</source>
        <translation>Passer. transit</translation>
    </message>
    <message>
        <source>Compute, containers</source>
        <translation>Calcul, conteneurs</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Scaling group</source>
        <translation>Groupe d&apos;échelle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Cluster DB</source>
        <translation>BD cluster</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Syst. de fichiers</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus d&apos;événements</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>Passerelle API</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux données</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Pare-feu web</translation>
    </message>
    <message>
        <source>Security grp</source>
        <translation>Gr. de sécurité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
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
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déploiement</translation>
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
        <translation>Général</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Plain component</source>
        <translation>Composant simple</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>Connecter à un nouveau…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>a sa place ailleurs</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Paste style</source>
        <translation>Coller le style</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Mettre à l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>This component has no link to the web.</source>
        <translation>Ce composant n’a pas de lien vers le web.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Allow it and mark it red</source>
        <translation>L&apos;autoriser et le marquer en rouge</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>L&apos;empêcher</translation>
    </message>
    <message>
        <source>A drop that the catalog forbids</source>
        <translation>Un dépôt que le catalogue interdit</translation>
    </message>
    <message>
        <source>Snap to grid and guides</source>
        <translation>Aligner sur la grille et les guides</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reopen what was open at the last end</source>
        <translation>Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>Jeu d’icônes</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom au pointeur</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>Copier ce qui est glissé</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>Déplacer le long d&apos;un axe</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <translation>Déplacer sans aligner</translation>
    </message>
    <message>
        <source>Move without changing the container</source>
        <translation>Déplacer sans changer de conteneur</translation>
    </message>
    <message>
        <source>Nudge the selection</source>
        <translation>Décaler la sélection</translation>
    </message>
    <message>
        <source>First component of a container; edit a component</source>
        <translation>Premier composant d&apos;un conteneur ; modifier un composant</translation>
    </message>
    <message>
        <source>Select the container around</source>
        <translation>Sélectionner le conteneur englobant</translation>
    </message>
    <message>
        <source>Cancel the gesture, or select nothing</source>
        <translation>Annuler le geste ou ne rien sélectionner</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Choisissez une commande pour lui donner d&apos;autres touches.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>This one cannot be changed.</source>
        <translation>Celle-ci ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>Retiré de : %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Three-tier VPC</source>
        <translation>VPC à trois niveaux</translation>
    </message>
    <message>
        <source>Two zones, six subnets</source>
        <translation>Deux zones, six sous-réseaux</translation>
    </message>
    <message>
        <source>ECS Fargate service</source>
        <translation>Service ECS Fargate</translation>
    </message>
    <message>
        <source>Balancer, tasks, database</source>
        <translation>Répartiteur, tâches, base de données</translation>
    </message>
    <message>
        <source>EKS platform</source>
        <translation>Plateforme EKS</translation>
    </message>
    <message>
        <source>Cluster, nodes, ingress</source>
        <translation>Cluster, nœuds, ingress</translation>
    </message>
    <message>
        <source>CI/CD pipeline</source>
        <translation>Pipeline CI/CD</translation>
    </message>
    <message>
        <source>From commit to production</source>
        <translation>Du commit à la production</translation>
    </message>
    <message>
        <source>Serverless API</source>
        <translation>API sans serveur</translation>
    </message>
    <message>
        <source>Gateway, functions, table</source>
        <translation>Passerelle, fonctions, table</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::AddressMap</name>
    <message>
        <source>Address space</source>
        <translation>Espace d&apos;adresses</translation>
    </message>
    <message>
        <source>%1 % of %2 used</source>
        <translation>%1 % de %2 utilisés</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Sous-réseau</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisables</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BusyBar</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ChecksPage</name>
    <message>
        <source>Nothing was found in this diagram.</source>
        <translation>Rien n&apos;a été trouvé dans ce diagramme.</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Rien n&apos;a été trouvé ici.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ColorField</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsDock</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsModel</name>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramme %1</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3</source>
        <translation>%1
Lignes %2–%3</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · pas encore lu</translation>
    </message>
    <message>
        <source>%1 · 1 component</source>
        <translation>%1 · 1 composant</translation>
    </message>
    <message>
        <source>%1 · %2 components</source>
        <translation>%1 · %2 composants</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>All diagrams of this document as one, each component once.
To be looked at only: it follows the diagrams.</source>
        <translation>Tous les diagrammes de ce document en un seul, chaque composant une fois.
À regarder seulement : il suit les diagrammes.</translation>
    </message>
    <message>
        <source>all diagrams as one · read-only</source>
        <translation>tous les diagrammes en un · lecture seule</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DifferenceDialog</name>
    <message>
        <source>What changed in %1</source>
        <translation>Ce qui a changé dans %1</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>Image de la différence</translation>
    </message>
    <message>
        <source>Added is what another program wrote, removed is what stands here only.</source>
        <translation>Ajouté : ce qu&apos;un autre programme a écrit ; retiré : ce qui n&apos;est qu&apos;ici.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>%1 ajoutés, %2 supprimés, %3 modifiés.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DocumentPage</name>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Repair the encoding</source>
        <translation>Réparer l’encodage</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Diagrams are Mermaid blocks, drawings of boxes, or a whole Mermaid file.</source>
        <translation>Aucun diagramme dans ce fichier. Un diagramme est un bloc Mermaid, un dessin de boîtes ou un fichier Mermaid entier.</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Its text was read in the wrong encoding, which may hide one.</source>
        <translation>Aucun diagramme dans ce fichier. Son texte a été lu dans un mauvais encodage, ce qui peut en cacher un.</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Comme le thème</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Box drawing</source>
        <translation>Caractères de cadre</translation>
    </message>
    <message>
        <source>Plain ASCII</source>
        <translation>ASCII simple</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>All %1 diagrams of the document</source>
        <translation>Les %1 diagrammes du document</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>This format has nothing to say about this diagram.</source>
        <translation>Ce format n&apos;a rien à dire sur ce diagramme.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>%1 fichiers écrits dans %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>edited by hand: stays, the new one is written beside it</source>
        <translation>modifié à la main : conservé, le nouveau est écrit à côté</translation>
    </message>
    <message>
        <source>not made here: stays</source>
        <translation>non produit ici : conservé</translation>
    </message>
    <message>
        <source>Replace files that were edited by hand or not made here</source>
        <translation>Remplacer les fichiers modifiés à la main ou non produits ici</translation>
    </message>
    <message>
        <source>Files that were not made here stand in the way. Replace them, or choose another folder.</source>
        <translation>Des fichiers qui n’ont pas été produits ici sont déjà là. Remplacez-les ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Kept, since edited by hand: %1. What was made stands beside, as .new</source>
        <translation>Conservés car modifiés à la main : %1. Le résultat est à côté, en .new</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FileCommands</name>
    <message>
        <source>Diagrams (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;All files (*)</source>
        <translation>Diagrammes (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>Sans titre %1</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>il dépasse 256 Mo</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>Insérer le texte</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>Saving replaces those changes by yours.</source>
        <translation>L&apos;enregistrement remplace ces modifications par les vôtres.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>%1 is read-only; save it under another name</source>
        <translation>%1 est en lecture seule ; enregistrez-le sous un autre nom</translation>
    </message>
    <message>
        <source>Save diagram as…</source>
        <translation>Enregistrer le diagramme sous…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Reload %1 from disk</source>
        <translation>Recharger %1 depuis le disque</translation>
    </message>
    <message>
        <source>Your unsaved changes are lost.</source>
        <translation>Vos modifications non enregistrées seront perdues.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>%1 was moved or deleted. What you see is kept here until you close it.</source>
        <translation>%1 a été déplacé ou supprimé. Ce que vous voyez reste ici jusqu&apos;à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 a été modifié par un autre programme, et vous avez vos propres modifications.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>Ce qui a changé dans %1</translation>
    </message>
    <message>
        <source>Only text around the diagrams, or their arrangement.</source>
        <translation>Seulement du texte autour des diagrammes, ou leur disposition.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>Your changes are lost if you don&apos;t save them.</source>
        <translation>Sans enregistrement, vos modifications seront perdues.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The kinds of this project are not all right</source>
        <translation>Les types de ce projet ne sont pas tous corrects</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Terraform plans and states (*.json);;All files (*)</source>
        <translation>Plans et états Terraform (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Could not open the plan</source>
        <translation>Impossible d&apos;ouvrir le plan</translation>
    </message>
    <message>
        <source>It is no plan or state of Terraform in JSON; write one with &apos;terraform show -json&apos;.</source>
        <translation>Ce n&apos;est ni un plan ni un état de Terraform en JSON ; écrivez-en un avec &apos;terraform show -json&apos;.</translation>
    </message>
    <message>
        <source>Diagram and plan show the same.</source>
        <translation>Le diagramme et le plan montrent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between diagram and plan</source>
        <translation>
            <numerusform>%n différence entre le diagramme et le plan</numerusform>
            <numerusform>%n différences entre le diagramme et le plan</numerusform>
        </translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>The icons of this project are not all right</source>
        <translation>Les icônes de ce projet ne sont pas toutes correctes</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FindBar</name>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace in all that was found, as one step</source>
        <translation>Remplacer dans tout ce qui a été trouvé, en une étape</translation>
    </message>
    <message>
        <source>Replace here and go on (Enter)</source>
        <translation>Remplacer ici et continuer (Entrée)</translation>
    </message>
    <message>
        <source>Find name, kind, CIDR…</source>
        <translation>Rechercher nom, type, CIDR…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::HistoryView</name>
    <message>
        <source>As opened</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation>Pages de l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorHeader</name>
    <message>
        <source>1 component</source>
        <translation>1 composant</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Connection · %1</source>
        <translation>Connexion · %1</translation>
    </message>
    <message>
        <source>and %1 connections</source>
        <translation>et %1 connexions</translation>
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
        <translation>Stratoplan s&apos;est arrêté avant que %1 soit enregistré. Voici son état à %2 ; enregistrez-le pour le garder.</translation>
    </message>
    <message>
        <source>Drawing of %1</source>
        <translation>Dessin de %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::KindChooser</name>
    <message>
        <source>Mixed</source>
        <translation>Divers</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::LayoutNotice</name>
    <message numerus="yes">
        <source>Laying out %n component(s)…</source>
        <translation>
            <numerusform>Disposition de %n composant…</numerusform>
            <numerusform>Disposition de %n composants…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::MainWindow</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Choose a diagram (Ctrl+PgUp, Ctrl+PgDown)</source>
        <translation>Choisir un diagramme (Ctrl+PgPréc, Ctrl+PgSuiv)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Ann&amp;uler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Diagram %1 of %2</source>
        <translation>Diagramme %1 sur %2</translation>
    </message>
    <message>
        <source> (view %1)</source>
        <translation> (vue %1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 selected · %2 inside</source>
        <translation>%1 sélectionné · %2 à l&apos;intérieur</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionné</translation>
    </message>
    <message>
        <source>%1 components, %2 connections</source>
        <translation>%1 composants, %2 connexions</translation>
    </message>
    <message>
        <source>Grid %1 · snap on</source>
        <translation>Grille %1 · alignement actif</translation>
    </message>
    <message>
        <source>Grid hidden</source>
        <translation>Grille masquée</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1 · source in sync</source>
        <translation>%1 · source synchronisée</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>the diagram as text</source>
        <translation>Le diagramme en texte</translation>
    </message>
    <message>
        <source>the diagram as Terraform</source>
        <translation>Le diagramme en Terraform</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>No component is a member of anything</source>
        <translation>Aucun composant n&apos;est membre de quoi que ce soit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>&amp;Nouveau depuis un modèle</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouv&amp;rir un récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Calques</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Follows the diagrams</source>
        <translation>Suit les diagrammes</translation>
    </message>
    <message>
        <source>Esc ends the presentation</source>
        <translation>Échap termine la présentation</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>Déplacer dans un autre conteneur</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteDock</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>Rechercher un composant</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Add to the diagram</source>
        <translation>Ajouter au diagramme</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteModel</name>
    <message>
        <source>1 component</source>
        <translation>1 composant</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 de plus…</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PickList</name>
    <message>
        <source>Nothing has such a name</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems in this diagram</source>
        <translation>Aucun problème dans ce diagramme</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertiesForm</name>
    <message>
        <source>Top to bottom</source>
        <translation>De haut en bas</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <translation>De bas en haut</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>Définir le titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Placées à la main</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiques</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Définir le libellé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Pointillée</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Épaisse</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Définir le type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Set by you, kept in a comment of the source</source>
        <translation>Défini par vous, gardé dans un commentaire de la source</translation>
    </message>
    <message>
        <source>Recognised from the name</source>
        <translation>Reconnu d&apos;après le nom</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>Déplacer dans un autre conteneur</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Nothing (top level)</source>
        <translation>Rien (niveau supérieur)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>As outside</source>
        <translation>Comme l&apos;extérieur</translation>
    </message>
    <message>
        <source>Set direction</source>
        <translation>Définir la direction</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Stated in the document</source>
        <translation>Indiqué dans le document</translation>
    </message>
    <message>
        <source>Line %1, under &quot;%2&quot;</source>
        <translation>Ligne %1, sous « %2 »</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertyField</name>
    <message>
        <source>Resource name</source>
        <translation>Nom de la ressource</translation>
    </message>
    <message>
        <source>A block such as 10.0.0.0/16, with no bits set behind the prefix</source>
        <translation>Un bloc comme 10.0.0.0/16, sans bits à 1 après le préfixe</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Not of the form that this takes</source>
        <translation>Pas de la forme attendue ici</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Divers</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · lignes %2–%3</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StartPage</name>
    <message>
        <source>Draw cloud and CI/CD architecture that stays text: Mermaid and drawings in Markdown, opened as what they mean.</source>
        <translation>Dessinez une architecture cloud et CI/CD qui reste du texte : Mermaid et dessins en Markdown, ouverts pour ce qu&apos;ils signifient.</translation>
    </message>
    <message>
        <source>Markdown, Mermaid, a text drawing or a Stratoplan file</source>
        <translation>Markdown, Mermaid, un dessin en texte ou un fichier Stratoplan</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>Un diagramme vide</translation>
    </message>
    <message>
        <source>Paste Mermaid or a drawing of boxes and arrows</source>
        <translation>Coller du Mermaid ou un dessin de boîtes et de flèches</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A storefront on AWS: network, services, delivery</source>
        <translation>Une boutique sur AWS : réseau, services, livraison</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StyleForm</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Subroutine</source>
        <translation>Sous-programme</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Cylindre</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Select components to give them a shape and colours of your own.</source>
        <translation>Sélectionnez des composants pour leur donner une forme et des couleurs.</translation>
    </message>
    <message>
        <source>Set shape</source>
        <translation>Définir la forme</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Colours are written into the source as a style line. Known components blend them with their own look, so that every label stays readable.</source>
        <translation>Les couleurs sont écrites dans la source comme ligne style. Les composants connus les mêlent à leur propre aspect, pour que chaque libellé reste lisible.</translation>
    </message>
    <message>
        <source>Set colour</source>
        <translation>Définir la couleur</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::WholeSystem</name>
    <message>
        <source>System of %1</source>
        <translation>Système de %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Breadcrumb</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::CanvasView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2 incoming, %3 outgoing</source>
        <translation>%1 ; %2 entrantes, %3 sortantes</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Supprimer et reconnecter</translation>
    </message>
    <message>
        <source>Reset route</source>
        <translation>Réinitialiser le tracé</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>Réduire ou développer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Remettre d&apos;aplomb</translation>
    </message>
    <message>
        <source>Shrink to content</source>
        <translation>Réduire au contenu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>le niveau supérieur</translation>
    </message>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>Ce diagramme est en lecture seule : corrigez d&apos;abord son texte.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2</source>
        <translation>%1 ne peut pas être dans %2</translation>
    </message>
    <message>
        <source>%1 belongs into a container</source>
        <translation>%1 doit être dans un conteneur</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>Déplacer dans %1</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Déplacer au niveau supérieur</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Décaler</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a VPC here, or paste Mermaid or ASCII</source>
        <translation>Glissez un VPC ici, ou collez du Mermaid ou de l&apos;ASCII</translation>
    </message>
    <message>
        <source>Move · arrows by a step, Ctrl by eight, Shift by one unit · Enter puts down · Esc puts back</source>
        <translation>Déplacer · flèches d&apos;un pas, Ctrl de huit, Maj d&apos;une unité · Entrée pose · Échap remet</translation>
    </message>
    <message>
        <source>Select · to the right what is inside, to the left what is touched · Shift adds</source>
        <translation>Sélectionner · vers la droite ce qui est dedans, vers la gauche ce qui est touché · Maj ajoute</translation>
    </message>
    <message>
        <source>Move the line · double-click it to write on it · Esc puts it back</source>
        <translation>Déplacer la ligne · double-clic pour y écrire · Échap la remet</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Déplacer la ligne</translation>
    </message>
    <message>
        <source>Connect · drop on a component, or on empty space for a new one</source>
        <translation>Connecter · déposez sur un composant, ou dans le vide pour un nouveau</translation>
    </message>
    <message>
        <source>Reconnect · drop on another component</source>
        <translation>Reconnecter · déposez sur un autre composant</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Connect · drag from one component to another · Esc ends</source>
        <translation>Connecter · glissez d&apos;un composant à un autre · Échap termine</translation>
    </message>
    <message>
        <source>Connect · click the component that the line goes to</source>
        <translation>Connecter · cliquez sur le composant où va la ligne</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Shift keeps to an axis · Alt suspends snapping · Space keeps the container</source>
        <translation>Déplacer · Ctrl copie · Maj garde un axe · Alt sans alignement · Espace garde le conteneur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Insert into a line</source>
        <translation>Insérer dans une ligne</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Place %1 · click where it goes · Shift places more · Esc ends</source>
        <translation>Placer %1 · cliquez où il va · Maj en place d&apos;autres · Échap termine</translation>
    </message>
    <message>
        <source>Resize · Alt suspends snapping</source>
        <translation>Redimensionner · Alt sans alignement</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>In a text drawing the words of a line stand among its characters and cannot be moved.</source>
        <translation>Dans un dessin en texte, les mots d’une ligne se trouvent parmi ses caractères et ne peuvent pas être déplacés.</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>Déplacer le libellé</translation>
    </message>
    <message>
        <source>Move the label along its line or off it · Alt: no snapping · Esc puts it back</source>
        <translation>Déplacez le libellé le long de sa ligne ou à côté · Alt : sans magnétisme · Échap le remet</translation>
    </message>
    <message>
        <source>Locked components stay: unlock them first.</source>
        <translation>Les composants verrouillés restent : déverrouillez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Document</name>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>Ce diagramme est en lecture seule : corrigez d&apos;abord son texte.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Auto-layout</source>
        <translation>Disposition automatique</translation>
    </message>
    <message>
        <source>This diagram is read-only: it was made from others.</source>
        <translation>Ce diagramme est en lecture seule : il est fait à partir d&apos;autres.</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::MiniMap</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
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
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom à 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>Ajuster le diagramme</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
