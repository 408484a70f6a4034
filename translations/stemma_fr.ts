<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>Add a Key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>&amp;Name of the key:</source>
        <translation>&amp;Nom de la clé :</translation>
    </message>
    <message>
        <source>The Secret, as the Application Has It in Its Settings</source>
        <translation>Le secret, tel qu&apos;il figure dans les paramètres de l&apos;application</translation>
    </message>
    <message>
        <source>It is &amp;typed here</source>
        <translation>Il est &amp;saisi ici</translation>
    </message>
    <message>
        <source>It is in a &amp;file</source>
        <translation>Il est dans un &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>En &amp;créer un nouveau</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>S&amp;ecret :</translation>
    </message>
    <message>
        <source>File &amp;path:</source>
        <translation>C&amp;hemin du fichier :</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Choisir le fichier qui contient le secret</translation>
    </message>
    <message>
        <source>&amp;Derivation:</source>
        <translation>&amp;Dérivation :</translation>
    </message>
    <message>
        <source>Sa&amp;lt:</source>
        <translation>Se&amp;l :</translation>
    </message>
    <message>
        <source>text, hex:… or base64:…</source>
        <translation>texte, hex:… ou base64:…</translation>
    </message>
    <message>
        <source>&amp;Iterations:</source>
        <translation>&amp;Itérations :</translation>
    </message>
    <message>
        <source>&amp;Only read with it; go on writing with the present key</source>
        <translation>Lire seulement avec elle ; c&amp;ontinuer d&apos;écrire avec la clé actuelle</translation>
    </message>
    <message>
        <source>Find the D&amp;erivation</source>
        <translation>&amp;Trouver la dérivation</translation>
    </message>
    <message>
        <source>Try every derivation known on values of the database</source>
        <translation>Essayer toutes les dérivations connues sur des valeurs de la base</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation>&amp;Ajouter la clé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Info of &amp;HKDF:</source>
        <translation>Info de H&amp;KDF :</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;New Revision From the Models…</source>
        <translation>&amp;Nouvelle révision à partir des modèles…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go To or Do</source>
        <translation>Atteindre ou exécuter</translation>
    </message>
    <message>
        <source>Search for a command, a connection or a revision</source>
        <translation>Rechercher une commande, une connexion ou une révision</translation>
    </message>
    <message>
        <source>A command, a connection, or # and a revision</source>
        <translation>Une commande, une connexion, ou # suivi d&apos;une révision</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>&amp;Credential set:</source>
        <translation>&amp;Jeu d&apos;identifiants :</translation>
    </message>
    <message>
        <source>What the values of each column are</source>
        <translation>Ce que sont les valeurs de chaque colonne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys of the set</source>
        <translation>Clés du jeu</translation>
    </message>
    <message>
        <source>What the Application Is Deployed With</source>
        <translation>Ce avec quoi l&apos;application est déployée</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Ce avec quoi l&apos;application est déployée</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>An example of a declaration</source>
        <translation>Exemple de déclaration</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the revision</source>
        <translation>Détails de la révision</translation>
    </message>
    <message>
        <source>Message of the revision</source>
        <translation>Message de la révision</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Overview of the revision</source>
        <translation>Aperçu de la révision</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Follows:</source>
        <translation>Suit&#xa0;:</translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Dépend de&#xa0;:</translation>
    </message>
    <message>
        <source>Followed by:</source>
        <translation>Suivie par&#xa0;:</translation>
    </message>
    <message>
        <source>Branch:</source>
        <translation>Branche&#xa0;:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Créée le&#xa0;:</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bases de données&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>Écrite par&#xa0;:</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Modifiée par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Mi&amp;gration</translation>
    </message>
    <message>
        <source>Sc&amp;ript for:</source>
        <translation>Script po&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Statements that upgrade</source>
        <translation>Instructions de la migration</translation>
    </message>
    <message>
        <source>Down&amp;grade</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Statements that downgrade</source>
        <translation>Instructions du retour en arrière</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>&amp;Exécutions</translation>
    </message>
    <message>
        <source>Runs of this revision</source>
        <translation>Exécutions de cette révision</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>The revision&apos;s Python</source>
        <translation>Python de la révision</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Collect Diagnostics</source>
        <translation>Recueillir les informations de diagnostic</translation>
    </message>
    <message>
        <source>This is all that the report holds. Passwords and keys are not in it; nothing is sent anywhere. Save it and give it to whoever helps you.</source>
        <translation>Voici tout ce que contient le rapport. Il ne comporte ni mot de passe ni clé&#xa0;; rien n&apos;est envoyé nulle part. Enregistrez-le et remettez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the project</source>
        <translation>Historique du projet</translation>
    </message>
    <message>
        <source>Problems of the project</source>
        <translation>Problèmes du projet</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tous les problèmes</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Search id, message, author and SQL</source>
        <translation>Rechercher dans l&apos;identifiant, le message, l&apos;auteur et le SQL</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Branch that is shown</source>
        <translation>Branche affichée</translation>
    </message>
    <message>
        <source>Show one branch only</source>
        <translation>N&apos;afficher qu&apos;une branche</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n&apos;est ouvert</translation>
    </message>
    <message>
        <source>A project is a directory with migrations and a stemma.toml or an alembic.ini.</source>
        <translation>Un projet est un répertoire contenant des migrations et un fichier stemma.toml ou alembic.ini.</translation>
    </message>
    <message>
        <source>There are no revisions yet</source>
        <translation>Il n&apos;y a pas encore de révision</translation>
    </message>
    <message>
        <source>The first revision you write will show up here.</source>
        <translation>La première révision que vous écrirez apparaîtra ici.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Lecture du projet…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>.env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>.env, .pgpass, pg_service.conf, alembic.ini ou un export</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file to import from</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>&amp;Connections found:</source>
        <translation>&amp;Connexions trouvées&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation>Éléments impossibles à importer</translation>
    </message>
    <message>
        <source>Connections found in the file</source>
        <translation>Connexions trouvées dans le fichier</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>No job has run yet. What is started in this window appears here with its progress and its log.</source>
        <translation>Aucune tâche n&apos;a encore été exécutée. Celles qui sont lancées dans cette fenêtre apparaissent ici avec leur progression et leur journal.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Running and finished jobs; Escape stops the selected one.</source>
        <translation>Tâches en cours et terminées&#xa0;; Échap arrête la tâche sélectionnée.</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Retirer les tâches terminées</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Signs of the History</source>
        <translation>Signes de l’historique</translation>
    </message>
    <message>
        <source>What each sign of the history means</source>
        <translation>Ce que signifie chaque signe de l’historique</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>&amp;All jobs</source>
        <translation>&amp;Toutes les tâches</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la dernière ligne visible</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Jobs and Log</source>
        <translation>Tâches et journal</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Show the history of a project directory</source>
        <translation>Afficher l&apos;historique d&apos;un répertoire de projet</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Save a connection to a database in the vault</source>
        <translation>Enregistrer dans le coffre une connexion à une base de données</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Modifier la connexion sélectionnée</translation>
    </message>
    <message>
        <source>D&amp;uplicate Connection…</source>
        <translation>D&amp;upliquer la connexion…</translation>
    </message>
    <message>
        <source>Add a connection like the selected one</source>
        <translation>Ajouter une connexion semblable à celle qui est sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Remove Connection</source>
        <translation>&amp;Supprimer la connexion</translation>
    </message>
    <message>
        <source>Forget the selected connection; its database is not touched</source>
        <translation>Oublier la connexion sélectionnée&#xa0;; sa base de données reste intacte</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>From .env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>Depuis .env, .pgpass, pg_service.conf, alembic.ini ou un export</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>E&amp;xporter les connexions…</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Sans les mots de passe</translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation>&amp;Coffre…</translation>
    </message>
    <message>
        <source>Where the connections rest, and how to unlock it</source>
        <translation>L&apos;emplacement des connexions et la manière de le déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Stemma</source>
        <translation>Quitter Stemma</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>All connections and where they stand</source>
        <translation>Toutes les connexions et leur état</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>The history of the selected connection</source>
        <translation>L&apos;historique de la connexion sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>The first page: demo, project, connection</source>
        <translation>La première page&#xa0;: démonstration, projet, connexion</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Read the databases and the project again</source>
        <translation>Relire les bases de données et le projet</translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation>A&amp;tteindre ou exécuter…</translation>
    </message>
    <message>
        <source>Find a command, a connection or a revision by its name</source>
        <translation>Trouver par son nom une commande, une connexion ou une révision</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>Put panes and columns back to where they were at first</source>
        <translation>Remettre les volets et les colonnes à leur place d&apos;origine</translation>
    </message>
    <message>
        <source>&amp;New Revision…</source>
        <translation>&amp;Nouvelle révision…</translation>
    </message>
    <message>
        <source>Write a new script that follows a head</source>
        <translation>Écrire un nouveau script à la suite d&apos;une tête</translation>
    </message>
    <message>
        <source>&amp;Merge Heads…</source>
        <translation>&amp;Fusionner les têtes…</translation>
    </message>
    <message>
        <source>Write a revision that joins the heads</source>
        <translation>Écrire une révision qui réunit les têtes</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Ouvrir &amp;la démonstration</translation>
    </message>
    <message>
        <source>The sample project on a SQLite file of its own</source>
        <translation>Le projet d&apos;exemple sur son propre fichier SQLite</translation>
    </message>
    <message>
        <source>&amp;Notify When a Long Job Ends</source>
        <translation>Avertir à la fi&amp;n d&apos;une longue tâche</translation>
    </message>
    <message>
        <source>A notification of the desktop, while this window is not in front</source>
        <translation>Une notification du bureau lorsque cette fenêtre n&apos;est pas au premier plan</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>Toutes les commandes et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Collect Diagnostics…</source>
        <translation>Recueillir les informations de dia&amp;gnostic…</translation>
    </message>
    <message>
        <source>Versions, settings and messages for whoever helps, without secrets</source>
        <translation>Versions, réglages et messages pour la personne qui vous aide, sans aucun secret</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>À &amp;propos de Stemma</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Version, licence et composants utilisés</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Identifiants</translation>
    </message>
    <message>
        <source>What the stored credentials of the selected connection are under</source>
        <translation>Sous quelles clés sont les identifiants enregistrés de la connexion choisie</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Whether the database is what the scripts and the models say</source>
        <translation>Si la base de données est ce que disent les scripts et les modèles</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge heads</source>
        <translation>Fusionner les têtes</translation>
    </message>
    <message>
        <source>&amp;Heads to join:</source>
        <translation>&amp;Têtes à réunir&#xa0;:</translation>
    </message>
    <message>
        <source>M&amp;essage:</source>
        <translation>&amp;Message&#xa0;:</translation>
    </message>
    <message>
        <source>Merge, and the names of the heads</source>
        <translation>Fusion, suivi du nom des têtes</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>Étiquette de &amp;branche&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Heads to merge</source>
        <translation>Têtes à fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>F&amp;usionner</translation>
    </message>
</context>
<context>
    <name>NewRevisionSheet</name>
    <message>
        <source>New revision</source>
        <translation>Nouvelle révision</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Message&#xa0;:</translation>
    </message>
    <message>
        <source>What the revision does, in one line</source>
        <translation>Ce que fait la révision, en une ligne</translation>
    </message>
    <message>
        <source>&amp;Follows:</source>
        <translation>&amp;Suit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Allow a new branch after a revision that has followers</source>
        <translation>&amp;Autoriser une nouvelle branche après une révision qui a déjà des suivantes</translation>
    </message>
    <message>
        <source>&amp;Depends on:</source>
        <translation>&amp;Dépend de&#xa0;:</translation>
    </message>
    <message>
        <source>Revisions of other branches, separated by commas</source>
        <translation>Révisions d&apos;autres branches, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>Étiquette de &amp;branche&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>C&amp;reate revision</source>
        <translation>&amp;Créer la révision</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Generate it from the models and the database</source>
        <translation>&amp;Générer à partir des modèles et de la base</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Name, environment, revision or state</source>
        <translation>Nom, environnement, révision ou état</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>Connections and where they stand</source>
        <translation>Connexions et leur état</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>En&amp;vironnement&#xa0;:</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Emplacement de la base de données</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>En&amp;gine:</source>
        <translation>&amp;Moteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>db.example.org, or a directory for a local socket</source>
        <translation>db.example.org, ou un répertoire pour un socket local</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>5432</source>
        <translation>5432</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;CA certificate:</source>
        <translation>Certificat de l&apos;&amp;AC&#xa0;:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <translation>Choisir le certificat de l&apos;AC</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>Certificat c&amp;lient&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Choisir le certificat client</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>Clé cl&amp;iente&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the client key</source>
        <translation>Choisir la clé cliente</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase:</source>
        <translation>Phra&amp;se secrète de la clé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Role to act as after the login</source>
        <translation>Rôle à prendre après la connexion</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Choisir le fichier de base de données</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Database &amp;URL:</source>
        <translation>UR&amp;L de la base de données&#xa0;:</translation>
    </message>
    <message>
        <source>What the URL says</source>
        <translation>Contenu de l&apos;URL</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Forget the saved one</source>
        <translation>Oublier celui qui est enregistré</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>Pro&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>Directory with stemma.toml or alembic.ini</source>
        <translation>Répertoire contenant stemma.toml ou alembic.ini</translation>
    </message>
    <message>
        <source>Choose the project directory</source>
        <translation>Choisir le répertoire du projet</translation>
    </message>
    <message>
        <source>Onl&amp;y reading: nothing can be changed through this connection</source>
        <translation>L&amp;ecture seule&#xa0;: rien ne peut être modifié par cette connexion</translation>
    </message>
    <message>
        <source>Connect t&amp;imeout:</source>
        <translation>&amp;Délai de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>Délai d&apos;attente des verrous&#xa0;:</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>Délai d&apos;exécution des instructions&#xa0;:</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Vérifications de la connexion</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arr&amp;êter</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Review the new revision</source>
        <translation>Relire la nouvelle révision</translation>
    </message>
    <message>
        <source>&amp;Script:</source>
        <translation>&amp;Script :</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Endroits à examiner</translation>
    </message>
    <message>
        <source>The script that was written</source>
        <translation>Le script qui a été écrit</translation>
    </message>
    <message>
        <source>&amp;Delete File</source>
        <translation>Supprimer &amp;le fichier</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>&amp;Ouvrir dans l&apos;éditeur</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Afficher dans l&apos;histori&amp;que</translation>
    </message>
</context>
<context>
    <name>RotationWizard</name>
    <message>
        <source>What the values of each column are</source>
        <translation>Ce que sont les valeurs de chaque colonne</translation>
    </message>
    <message>
        <source>Write &amp;under:</source>
        <translation>Écrire &amp;sous :</translation>
    </message>
    <message>
        <source>Rows per second at &amp;most:</source>
        <translation>&amp;Lignes par seconde au plus :</translation>
    </message>
    <message>
        <source>&amp;Encrypt plaintext that is met on the way</source>
        <translation>Chi&amp;ffrer le texte en clair rencontré</translation>
    </message>
    <message>
        <source>&amp;Set aside what no key opens, however much it is</source>
        <translation>&amp;Mettre de côté ce qu&apos;aucune clé n&apos;ouvre, quelle qu&apos;en soit la quantité</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>F&amp;ichier de sauvegarde :</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where the backup goes</source>
        <translation>Choisir où va la sauvegarde</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>I have a backup of my own, or &amp;want none</source>
        <translation>J&apos;ai ma &amp;propre sauvegarde, ou n&apos;en veux pas</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>Tant que les deux clés sont utilisées</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Ce avec quoi l&apos;application est déployée</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>Ce que la tâche a dit</translation>
    </message>
    <message>
        <source>Report of the job</source>
        <translation>Rapport de la tâche</translation>
    </message>
    <message>
        <source>Where Plaintext Survives</source>
        <translation>Où subsiste le texte en clair</translation>
    </message>
    <message>
        <source>Run the Chosen S&amp;teps</source>
        <translation>E&amp;xécuter les étapes choisies</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Connections at wor&amp;k:</source>
        <translation>&amp;Connexions au travail :</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>A step without a transaction was interrupted. How is it to be resumed?</source>
        <translation>Une étape sans transaction a été interrompue. Comment faut-il la reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Run the interrupted statement &amp;again, then the rest</source>
        <translation>Exécuter de nouve&amp;au l&apos;instruction interrompue, puis le reste</translation>
    </message>
    <message>
        <source>The statement took &amp;effect: go on behind it</source>
        <translation>L&apos;instruction a pris &amp;effet&#xa0;: continuer après elle</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation>SQL de toutes les étapes</translation>
    </message>
    <message>
        <source>&amp;Failed statement</source>
        <translation>&amp;Instruction en échec</translation>
    </message>
    <message>
        <source>The statement that failed, and what the server said</source>
        <translation>L&apos;instruction en échec et la réponse du serveur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>&amp;Replanifier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts by menu</source>
        <translation>Raccourcis clavier par menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where does each database stand?</source>
        <translation>Où en est chaque base de données&#xa0;?</translation>
    </message>
    <message>
        <source>Stemma shows the history of a database schema as a graph, and moves databases along it: forward, back, and with a preview of every statement.</source>
        <translation>Stemma présente l&apos;historique d&apos;un schéma de base de données sous forme de graphe et y déplace les bases&#xa0;: en avant, en arrière, et avec un aperçu de chaque instruction.</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>Essayer la &amp;démonstration</translation>
    </message>
    <message>
        <source>The migrations of a small application, on a SQLite file of their own</source>
        <translation>Les migrations d&apos;une petite application, sur leur propre fichier SQLite</translation>
    </message>
    <message>
        <source>&amp;Open a Project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>A directory with stemma.toml or alembic.ini; its history is shown without a database, too</source>
        <translation>Un répertoire contenant stemma.toml ou alembic.ini&#xa0;; son historique s&apos;affiche aussi sans base de données</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>A PostgreSQL or SQLite database, kept in the keychain of this computer</source>
        <translation>Une base PostgreSQL ou SQLite, conservée dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>From a .env, .pgpass, pg_service.conf or alembic.ini file, or from an export</source>
        <translation>Depuis un fichier .env, .pgpass, pg_service.conf ou alembic.ini, ou depuis un export</translation>
    </message>
</context>
<context>
    <name>TargetHeader</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>Where Connections Are Kept</source>
        <translation>Lieu de conservation des connexions</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>Utiliser le &amp;trousseau</translation>
    </message>
    <message>
        <source>Unlock a &amp;vault file</source>
        <translation>Dé&amp;verrouiller un fichier coffre</translation>
    </message>
    <message>
        <source>&amp;Make a new vault file</source>
        <translation>&amp;Créer un nouveau fichier coffre</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the vault file</source>
        <translation>Choisir le fichier coffre</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>What the passphrase is for</source>
        <translation>À quoi sert la phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase cannot be recovered: without it the vault file stays closed for ever.</source>
        <translation>La phrase secrète ne peut pas être récupérée&#xa0;: sans elle, le fichier coffre reste fermé à jamais.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of a vault file</source>
        <translation>Changer la phrase &amp;secrète d’un fichier coffre</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Nouvelle phrase secrète :</translation>
    </message>
</context>
<context>
    <name>cli::Branches</name>
    <message>
        <source>Revisions that several others follow</source>
        <translation>Révisions que plusieurs autres suivent</translation>
    </message>
    <message>
        <source>There are no branch points: no revision is followed by more than one other.</source>
        <translation>Il n’y a pas de point de branchement : aucune révision n’est suivie de plus d’une autre.</translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message>
        <source>Exit 3 when a revision is pending or a script of an applied one was edited, is missing or unknown</source>
        <translation>Code de sortie 3 si une révision est en attente ou si le script d&apos;une révision appliquée a été modifié, manque ou est inconnu</translation>
    </message>
    <message>
        <source>Alembic projects: do not compare the models with the database</source>
        <translation>Projets Alembic&#xa0;: ne pas comparer les modèles à la base de données</translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>Ce rôle ne peut pas lire le journal des exécutions&#xa0;; les scripts modifiés passeraient inaperçus&#xa0;: GRANT SELECT ON stemma_run, stemma_step.</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2.</source>
        <translation>Base de données non initialisée&#xa0;: %1 n&apos;a pas de table %2.</translation>
    </message>
    <message numerus="yes">
        <source>Target database is not up to date: %n revision(s) pending.</source>
        <translation>
            <numerusform>La base de données cible n&apos;est pas à jour&#xa0;: %n révision en attente.</numerusform>
            <numerusform>La base de données cible n&apos;est pas à jour&#xa0;: %n révisions en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is up to date, and every applied script is as it was applied.</source>
        <translation>%1 est à jour, et chaque script appliqué est tel qu&apos;il a été appliqué.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n revision(s) it is not known whether they are applied.</source>
        <translation>
            <numerusform>Pour %n révision, on ne sait pas si elle est appliquée.</numerusform>
            <numerusform>Pour %n révisions, on ne sait pas si elles sont appliquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Global options</source>
        <translation>Options globales</translation>
    </message>
    <message>
        <source>The project; default: the nearest directory upwards with stemma.toml or alembic.ini</source>
        <translation>Le projet&#xa0;; par défaut&#xa0;: le répertoire parent le plus proche contenant stemma.toml ou alembic.ini</translation>
    </message>
    <message>
        <source>A saved profile: database, password, environment and project</source>
        <translation>Un profil enregistré&#xa0;: base de données, mot de passe, environnement et projet</translation>
    </message>
    <message>
        <source>Where profiles rest: keychain or file:PATH; default: STEMMA_VAULT, else the keychain</source>
        <translation>Emplacement des profils&#xa0;: keychain ou file:PATH&#xa0;; par défaut&#xa0;: STEMMA_VAULT, sinon le trousseau</translation>
    </message>
    <message>
        <source>Passphrase of a vault file: prompt, fd:N, file:PATH or env:NAME</source>
        <translation>Phrase secrète d&apos;un fichier coffre&#xa0;: prompt, fd:N, file:PATH ou env:NAME</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name; else STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</source>
        <translation>sqlite:PATH ou postgresql://user@host:port/name&#xa0;; sinon STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>Un seul document JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>Answer confirmations; production still needs --confirm</source>
        <translation>Répondre aux confirmations&#xa0;; la production exige toujours --confirm</translation>
    </message>
    <message>
        <source>The name of the profile or project, to go ahead on a production database</source>
        <translation>Le nom du profil ou du projet, pour agir sur une base de production</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Donner plus de détails</translation>
    </message>
    <message>
        <source>Say only what went wrong</source>
        <translation>N&apos;afficher que les erreurs</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;existe pas</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands, `stemma help COMMAND` its options.</source>
        <translation>`stemma help` affiche la liste des commandes, `stemma help COMMAND` les options de l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Shows, moves and checks databases along their migration history.</source>
        <translation>Affiche, déplace et vérifie des bases de données le long de leur historique de migrations.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end</source>
        <translation>La sortie standard n&apos;a pas pu être écrite jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>What arrived is cut short: do not use it. Is the disk full?</source>
        <translation>Ce qui est arrivé est tronqué&#xa0;: ne l&apos;utilisez pas. Le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>cli::Completion</name>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>Afficher un script de complétion pour bash, zsh ou fish</translation>
    </message>
</context>
<context>
    <name>cli::CredentialAccess</name>
    <message>
        <source>Keys from a file (mode 0600) instead of the vault; else STEMMA_KEYS_FILE</source>
        <translation>Clés lues dans un fichier (mode 0600) plutôt que dans le coffre&#xa0;; sinon STEMMA_KEYS_FILE</translation>
    </message>
    <message>
        <source>There is no key for &apos;%1&apos; in %2</source>
        <translation>Il n&apos;y a pas de clé pour «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from prompt` adds the one that the application uses.</source>
        <translation>`stemma keys add %1 ID --from prompt` ajoute celle qu&apos;utilise l&apos;application.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3, %4 values</source>
        <comment>%1 is a set, %3 a table</comment>
        <translation>%1&#xa0;: %2 lignes de %3, %4 valeurs</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>%1 plaintext</source>
        <translation>%1 en clair</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 illisible(s)</translation>
    </message>
    <message>
        <source>%1 to be written anew</source>
        <translation>%1 à réécrire</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vide(s)</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 NULL</translation>
    </message>
    <message>
        <source>(primary)</source>
        <translation>(principale)</translation>
    </message>
    <message>
        <source>last written %1</source>
        <translation>dernière écriture %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are set aside; `stemma credentials retry %1` tries them again.</source>
        <translation>
            <numerusform>%n valeur est mise de côté&#xa0;; `stemma credentials retry %1` la réessaie.</numerusform>
            <numerusform>%n valeurs sont mises de côté&#xa0;; `stemma credentials retry %1` les réessaie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Credentials</name>
    <message>
        <source>Encrypt, rotate and verify stored credentials</source>
        <translation>Chiffrer les identifiants stockés, en changer la clé et les vérifier</translation>
    </message>
    <message>
        <source>A credential set that stemma.toml declares</source>
        <translation>Un jeu d&apos;identifiants déclaré dans stemma.toml</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsJob</name>
    <message>
        <source>Write under this key; default: the primary</source>
        <translation>Écrire sous cette clé&#xa0;; par défaut&#xa0;: la principale</translation>
    </message>
    <message>
        <source>Connections at work</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Rows of a transaction</source>
        <translation>Lignes par transaction</translation>
    </message>
    <message>
        <source>Go no faster than this</source>
        <translation>Débit à ne pas dépasser</translation>
    </message>
    <message>
        <source>Seconds after which a silent worker&apos;s part is taken over</source>
        <translation>Secondes après lesquelles la part d&apos;un processus muet est reprise</translation>
    </message>
    <message>
        <source>Look, rehearse some rows, and change nothing</source>
        <translation>Examiner, essayer sur quelques lignes et ne rien modifier</translation>
    </message>
    <message>
        <source>Set aside what no key opens, however much it is</source>
        <translation>Mettre de côté ce qu&apos;aucune clé n&apos;ouvre, quelle qu&apos;en soit la quantité</translation>
    </message>
    <message>
        <source>Encrypt plaintext that is met on the way</source>
        <translation>Chiffrer les valeurs en clair rencontrées en chemin</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; to key %3</source>
        <translation>%1 de «&#xa0;%2&#xa0;» vers la clé %3</translation>
    </message>
    <message>
        <source>Encrypt what is still plaintext</source>
        <translation>Chiffrer ce qui est encore en clair</translation>
    </message>
    <message>
        <source>Write values under other keys anew under the primary one</source>
        <translation>Réécrire sous la clé principale les valeurs placées sous d&apos;autres clés</translation>
    </message>
    <message>
        <source>Try the values again that were set aside</source>
        <translation>Réessayer les valeurs mises de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be written, in about %1 s.</source>
        <translation>
            <numerusform>%n ligne serait écrite, en %1 s environ.</numerusform>
            <numerusform>%n lignes seraient écrites, en %1 s environ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written under key %1 in %2 s.</source>
        <translation>
            <numerusform>%n ligne écrite sous la clé %1 en %2 s.</numerusform>
            <numerusform>%n lignes écrites sous la clé %1 en %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are plaintext and were left as they are: `stemma credentials encrypt %1`.</source>
        <translation>
            <numerusform>%n valeur est en clair et a été laissée telle quelle&#xa0;: `stemma credentials encrypt %1`.</numerusform>
            <numerusform>%n valeurs sont en clair et ont été laissées telles quelles&#xa0;: `stemma credentials encrypt %1`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</source>
        <translation>
            <numerusform>%n valeur a été mise de côté&#xa0;: aucune clé ne l&apos;ouvre, ou la base de données l&apos;a refusée. Ajoutez la clé qui manque, puis `stemma credentials retry %1`.</numerusform>
            <numerusform>%n valeurs ont été mises de côté&#xa0;: aucune clé ne les ouvre, ou la base de données les a refusées. Ajoutez la clé qui manque, puis `stemma credentials retry %1`.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then run this again.</source>
        <translation>Une instance de l&apos;application écrit encore sous une autre clé (dernière fois&#xa0;: %1). Déployez la nouvelle clé partout, puis relancez cette commande.</translation>
    </message>
    <message>
        <source>Next: `stemma credentials verify %1`.</source>
        <translation>Ensuite&#xa0;: `stemma credentials verify %1`.</translation>
    </message>
    <message>
        <source>Not every value is as it should be: `stemma credentials status %1` counts them.</source>
        <translation>Toutes les valeurs ne sont pas comme elles doivent être : `stemma credentials status %1` les compte.</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsStatus</name>
    <message>
        <source>Count the values by what they are under</source>
        <translation>Compter les valeurs selon la clé sous laquelle elles se trouvent</translation>
    </message>
    <message>
        <source>Find out how the application derives its key</source>
        <translation>Trouver comment l&apos;application dérive sa clé</translation>
    </message>
    <message>
        <source>%1: derived by %2; opens %3 of %4 tokens tried</source>
        <translation>%1&#xa0;: dérivée par %2&#xa0;; ouvre %3 des %4 jetons essayés</translation>
    </message>
    <message numerus="yes">
        <source>%1: no derivation known opens any of the %n token(s) tried</source>
        <translation>
            <numerusform>%1&#xa0;: aucune dérivation connue n&apos;ouvre le jeton essayé (%n)</numerusform>
            <numerusform>%1&#xa0;: aucune dérivation connue n&apos;ouvre l&apos;un des %n jetons essayés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsVerify</name>
    <message>
        <source>Prove that every value opens under the primary key</source>
        <translation>Prouver que chaque valeur s&apos;ouvre sous la clé principale</translation>
    </message>
    <message>
        <source>Have a sample opened by this Python&apos;s `cryptography`, too</source>
        <translation>Faire aussi ouvrir un échantillon par le `cryptography` de ce Python</translation>
    </message>
</context>
<context>
    <name>cli::Current</name>
    <message>
        <source>Where the database stands</source>
        <translation>Où en est la base de données</translation>
    </message>
    <message>
        <source>Exit 3 unless it is on all head revisions</source>
        <translation>Code de sortie 3 si elle n&apos;est pas à toutes les têtes</translation>
    </message>
    <message>
        <source>Current revision(s) for %1:</source>
        <translation>Révision(s) actuelle(s) de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2. `stemma upgrade` creates the schema; if the schema is there already, `stemma stamp REVISION` records where it stands.</source>
        <translation>Base de données non initialisée&#xa0;: %1 n&apos;a pas de table %2. `stemma upgrade` crée le schéma&#xa0;; si le schéma existe déjà, `stemma stamp REVISION` enregistre où il en est.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending.</source>
        <translation>
            <numerusform>%n révision en attente.</numerusform>
            <numerusform>%n révisions en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>Ce rôle ne peut pas lire le journal des exécutions&#xa0;; les scripts modifiés passeraient inaperçus&#xa0;: GRANT SELECT ON stemma_run, stemma_step.</translation>
    </message>
</context>
<context>
    <name>cli::DatabaseUrl</name>
    <message>
        <source>The database URL on the command line holds a password, and every user of this computer can read argument lists</source>
        <translation>L&apos;URL de base de données donnée en ligne de commande contient un mot de passe, et tout utilisateur de cet ordinateur peut lire les listes d&apos;arguments</translation>
    </message>
    <message>
        <source>Leave it out and be asked for it, or give the URL through STEMMA_DATABASE_URL, or use a profile or ~/.pgpass. Change the password if others may have seen it.</source>
        <translation>Omettez-le et laissez-vous le demander, donnez l&apos;URL par STEMMA_DATABASE_URL, ou utilisez un profil ou ~/.pgpass. Changez le mot de passe si d&apos;autres ont pu le voir.</translation>
    </message>
    <message>
        <source>No database is named</source>
        <translation>Aucune base de données n&apos;est indiquée</translation>
    </message>
    <message>
        <source>Use `--database URL` (for example sqlite:app.db or postgresql://user@host/name), set STEMMA_DATABASE_URL or DATABASE_URL in the environment or the project&apos;s .env, or write `database = ...` into stemma.toml.</source>
        <translation>Utilisez `--database URL` (par exemple sqlite:app.db ou postgresql://user@host/name), définissez STEMMA_DATABASE_URL ou DATABASE_URL dans l&apos;environnement ou dans le fichier .env du projet, ou écrivez `database = ...` dans stemma.toml.</translation>
    </message>
</context>
<context>
    <name>cli::Doctor</name>
    <message>
        <source>Check the installation, the project and the database, and say what to do</source>
        <translation>Vérifier l&apos;installation, le projet et la base de données, et dire quoi faire</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Stemma %1, Qt %2, libpq %3.%4</source>
        <translation>Stemma %1, Qt %2, libpq %3.%4</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s); %1</source>
        <translation>
            <numerusform>%n profil&#xa0;; %1</numerusform>
            <numerusform>%n profils&#xa0;; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1</source>
        <translation>
            <numerusform>%n profil dans %1</numerusform>
            <numerusform>%n profils dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n revision(s), %2</source>
        <translation>
            <numerusform>%1&#xa0;: %n révision, %2</numerusform>
            <numerusform>%1&#xa0;: %n révisions, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Several heads: %1</source>
        <translation>Plusieurs têtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>`stemma merge -m MESSAGE` joins them; `upgrade heads` applies all.</source>
        <translation>`stemma merge -m MESSAGE` les réunit&#xa0;; `upgrade heads` les applique toutes.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>Table de version</translation>
    </message>
    <message>
        <source>Database not initialised: there is no table %1</source>
        <translation>Base de données non initialisée&#xa0;: il n&apos;y a pas de table %1</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; `stemma stamp REVISION` records a schema that is there already.</source>
        <translation>`stemma upgrade` crée le schéma&#xa0;; `stemma stamp REVISION` enregistre un schéma qui existe déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n revision(s) pending</source>
        <translation>
            <numerusform>%1 à %2, %n révision en attente</numerusform>
            <numerusform>%1 à %2, %n révisions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Alembic</source>
        <translation>Alembic</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, d&apos;après %2</translation>
    </message>
    <message>
        <source>Alembic %1, SQLAlchemy %2, Python %3</source>
        <translation>Alembic %1, SQLAlchemy %2, Python %3</translation>
    </message>
    <message>
        <source>env.py</source>
        <translation>env.py</translation>
    </message>
    <message>
        <source>It works on this database</source>
        <translation>Il fonctionne sur cette base de données</translation>
    </message>
    <message>
        <source>It works on this database, and runs once for every step</source>
        <translation>Il fonctionne sur cette base de données et s&apos;exécute une fois par étape</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1, none changed</source>
        <translation>
            <numerusform>%n enregistrement dans %1, inchangé</numerusform>
            <numerusform>%n enregistrements dans %1, aucun modifié</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential set</source>
        <translation>Jeu d&apos;identifiants</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>%1 à %2, pour %n révision on ne sait pas si elle est appliquée</numerusform>
            <numerusform>%1 à %2, pour %n révisions on ne sait pas si elles sont appliquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Downgrade</name>
    <message>
        <source>Run revisions backward</source>
        <translation>Exécuter les révisions en arrière</translation>
    </message>
    <message>
        <source>The revision to go back to, base, -N, label@base</source>
        <translation>La révision à laquelle revenir, base, -N, label@base</translation>
    </message>
    <message>
        <source>Print the SQL instead, FROM:TO</source>
        <translation>Afficher plutôt le SQL, FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::ErrorReport</name>
    <message numerus="yes">
        <source>... %n more line(s)</source>
        <translation>
            <numerusform>... %n ligne de plus</numerusform>
            <numerusform>... %n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Erreur&#xa0;:</translation>
    </message>
    <message>
        <source> (SQLSTATE %1)</source>
        <translation> (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>`-v` shows Python&apos;s traceback.</source>
        <translation>`-v` affiche la trace d&apos;appels de Python.</translation>
    </message>
    <message>
        <source>%1 A command uses a vault file with --vault file:PATH, or as STEMMA_VAULT says.</source>
        <translation>%1 Une commande utilise un fichier coffre avec --vault file:PATH ou selon STEMMA_VAULT.</translation>
    </message>
</context>
<context>
    <name>cli::Heads</name>
    <message>
        <source>Revisions that nothing follows</source>
        <translation>Révisions que rien ne suit</translation>
    </message>
    <message>
        <source>Leave out heads that something depends on</source>
        <translation>Omettre les têtes dont dépend une autre révision</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>The commands, or one command&apos;s options</source>
        <translation>Les commandes, ou les options de l&apos;une d&apos;elles</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;existe pas</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands.</source>
        <translation>`stemma help` affiche la liste des commandes.</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>Every revision, newest first, as a graph</source>
        <translation>Toutes les révisions, la plus récente d&apos;abord, sous forme de graphe</translation>
    </message>
    <message>
        <source>Only these: A:B, A:, :B, -3:current</source>
        <translation>Seulement celles-ci&#xa0;: A:B, A:, :B, -3:current</translation>
    </message>
    <message>
        <source>Fail when the database cannot say where it stands</source>
        <translation>Échouer si la base de données ne peut dire où elle en est</translation>
    </message>
    <message>
        <source>Alembic&apos;s lines instead of a graph</source>
        <translation>Les lignes d&apos;Alembic au lieu d&apos;un graphe</translation>
    </message>
    <message>
        <source>Without the database&apos;s position: %1</source>
        <translation>Sans la position de la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is at base</source>
        <translation>%1 est à la base</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 est à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 revision(s) pending</source>
        <translation>
            <numerusform>%n révision sur %1 en attente</numerusform>
            <numerusform>%n révisions sur %1 en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n of %1 revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>pour %n des %1 révisions, on ne sait pas si elle est appliquée</numerusform>
            <numerusform>pour %n des %1 révisions, on ne sait pas si elles sont appliquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message>
        <source>Write a native project from this Alembic project, and prove that it does the same</source>
        <translation>Écrire un projet natif à partir de ce projet Alembic et prouver qu&apos;il fait la même chose</translation>
    </message>
    <message>
        <source>What to import: alembic</source>
        <translation>Ce qu&apos;il faut importer&#xa0;: alembic</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Où l&apos;écrire</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be imported</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé</translation>
    </message>
    <message>
        <source>There is `stemma import alembic DIRECTORY`.</source>
        <translation>Il y a `stemma import alembic DIRECTORY`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n revision(s) to %1, for %2.</source>
        <translation>
            <numerusform>%n révision écrite dans %1, pour %2.</numerusform>
            <numerusform>%n révisions écrites dans %1, pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The downgrade of %1 is marked irreversible, in %2: %3</source>
        <translation>Le retour en arrière de %1 est marqué comme irréversible, dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema, up and down again.</source>
        <translation>Prouvé&#xa0;: sur des bases temporaires, les deux projets produisent le même schéma, à l&apos;aller comme au retour.</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema. The way back was not compared.</source>
        <translation>Prouvé&#xa0;: sur des bases temporaires, les deux projets produisent le même schéma. Le retour n&apos;a pas été comparé.</translation>
    </message>
    <message>
        <source>The two projects do not make the same schema:</source>
        <translation>Les deux projets ne produisent pas le même schéma&#xa0;:</translation>
    </message>
    <message>
        <source>Not proven: the projects could not be compared.</source>
        <translation>Non prouvé&#xa0;: les projets n&apos;ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Write the rest of %1 by hand, in %2: %3</source>
        <translation>Écrire le reste de %1 à la main, dans %2 : %3</translation>
    </message>
</context>
<context>
    <name>cli::Init</name>
    <message>
        <source>Write a new project: stemma.toml and migrations/</source>
        <translation>Écrire un nouveau projet&#xa0;: stemma.toml et migrations/</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Next: `stemma create &quot;initial schema&quot;`, fill the script in, then `stemma -d sqlite:app.db upgrade`.</source>
        <translation>Ensuite&#xa0;: `stemma create &quot;initial schema&quot;`, complétez le script, puis `stemma -d sqlite:app.db upgrade`.</translation>
    </message>
    <message>
        <source>Where; default: here, or where -C says</source>
        <translation>Où ; par défaut : ici, ou là où -C l’indique</translation>
    </message>
</context>
<context>
    <name>cli::KeychainLibrary</name>
    <message>
        <source>The part of Stemma that speaks to keychains cannot be loaded.</source>
        <translation>La partie de Stemma qui parle aux trousseaux ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>Install Stemma anew, whole; or keep the connections in a vault file: --vault file:PATH.</source>
        <translation>Réinstallez Stemma en entier ; ou gardez les connexions dans un fichier coffre : --vault file:CHEMIN.</translation>
    </message>
</context>
<context>
    <name>cli::Keys</name>
    <message>
        <source>The keys of a credential set</source>
        <translation>Les clés d&apos;un jeu d&apos;identifiants</translation>
    </message>
</context>
<context>
    <name>cli::KeysAdd</name>
    <message>
        <source>Add a key; it becomes the primary one</source>
        <translation>Ajouter une clé&#xa0;; elle devient la principale</translation>
    </message>
    <message>
        <source>A name for the key, a date for example</source>
        <translation>Un nom pour la clé, par exemple une date</translation>
    </message>
    <message>
        <source>prompt, fd:N, file:PATH, env:NAME or generate</source>
        <translation>prompt, fd:N, file:PATH, env:NAME ou generate</translation>
    </message>
    <message>
        <source>How the application makes its key of the secret; default: raw</source>
        <translation>Comment l&apos;application tire sa clé du secret&#xa0;; par défaut&#xa0;: raw</translation>
    </message>
    <message>
        <source>TEXT, hex:... or base64:...</source>
        <translation>TEXT, hex:... ou base64:...</translation>
    </message>
    <message>
        <source>Of PBKDF2</source>
        <translation>Pour PBKDF2</translation>
    </message>
    <message>
        <source>Of HKDF</source>
        <translation>Pour HKDF</translation>
    </message>
    <message>
        <source>Read with it, and go on writing with the present one</source>
        <translation>L&apos;utiliser en lecture et continuer d&apos;écrire avec la clé actuelle</translation>
    </message>
    <message>
        <source>Secret of key %1:</source>
        <translation>Secret de la clé %1&#xa0;:</translation>
    </message>
    <message>
        <source>Added key %1 with the fingerprint %2.</source>
        <translation>Clé %1 ajoutée, d&apos;empreinte %2.</translation>
    </message>
</context>
<context>
    <name>cli::KeysEnd</name>
    <message>
        <source>Take a key out of the ring for good; no value may be under it</source>
        <translation>Retirer définitivement une clé du jeu&#xa0;; aucune valeur ne doit s&apos;y trouver</translation>
    </message>
    <message>
        <source>Keep a key for old backups only; no value may be under it</source>
        <translation>Ne garder une clé que pour d&apos;anciennes sauvegardes&#xa0;; aucune valeur ne doit s&apos;y trouver</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Removed key %1.</source>
        <translation>Clé %1 supprimée.</translation>
    </message>
    <message>
        <source>Retired key %1.</source>
        <translation>Clé %1 mise hors service.</translation>
    </message>
</context>
<context>
    <name>cli::KeysExport</name>
    <message>
        <source>Write a key&apos;s secret for the application&apos;s deployment</source>
        <translation>Écrire le secret d&apos;une clé pour le déploiement de l&apos;application</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>A new file (mode 0600)</source>
        <translation>Un nouveau fichier (mode 0600)</translation>
    </message>
    <message>
        <source>There is no key &apos;%1&apos;</source>
        <translation>Il n&apos;y a pas de clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>Le secret de la clé %1 est dans %2&#xa0;; supprimez ce fichier lorsque l&apos;application l&apos;a reçu.</translation>
    </message>
</context>
<context>
    <name>cli::KeysList</name>
    <message>
        <source>The keys of a set, without their secrets</source>
        <translation>Les clés d&apos;un jeu, sans leurs secrets</translation>
    </message>
    <message>
        <source>Key %1 has written over two thousand million values; rotate to a new one.</source>
        <translation>La clé %1 a écrit plus de deux milliards de valeurs&#xa0;; passez à une nouvelle clé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no keys in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de clé dans %2.</translation>
    </message>
</context>
<context>
    <name>cli::Log</name>
    <message>
        <source>The run log: who changed this database, when and how it ended</source>
        <translation>Le journal des exécutions&#xa0;: qui a modifié cette base, quand et avec quel résultat</translation>
    </message>
    <message>
        <source>The steps of this run; its id may be cut short</source>
        <translation>Les étapes de cette exécution&#xa0;; son identifiant peut être abrégé</translation>
    </message>
    <message>
        <source>How many runs; default: 20</source>
        <translation>Nombre d&apos;exécutions&#xa0;; par défaut&#xa0;: 20</translation>
    </message>
    <message>
        <source>No run is on record in %1.</source>
        <translation>Aucune exécution n&apos;est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Several runs begin with &apos;%1&apos;</source>
        <translation>Plusieurs exécutions commencent par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Donnez une plus grande partie de l&apos;identifiant.</translation>
    </message>
    <message>
        <source>No run of %1 begins with &apos;%2&apos;</source>
        <translation>Aucune exécution de %1 ne commence par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>`stemma log` lists the runs.</source>
        <translation>`stemma log` affiche la liste des exécutions.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>par %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) done</source>
        <translation>
            <numerusform>%n instruction exécutée</numerusform>
            <numerusform>%n instructions exécutées</numerusform>
        </translation>
    </message>
    <message>
        <source>finished by run %1</source>
        <translation>terminée par l&apos;exécution %1</translation>
    </message>
</context>
<context>
    <name>cli::Merge</name>
    <message>
        <source>Write a script that joins heads</source>
        <translation>Écrire un script qui réunit des têtes</translation>
    </message>
    <message>
        <source>The revisions to join; default: heads</source>
        <translation>Les révisions à réunir&#xa0;; par défaut&#xa0;: heads</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Ce que fait la révision</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>Une étiquette pour la branche</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>L&apos;identifiant, au lieu d&apos;un nouveau</translation>
    </message>
    <message>
        <source>Allow revisions that have followers</source>
        <translation>Autoriser les révisions qui ont des suivantes</translation>
    </message>
</context>
<context>
    <name>cli::Migrating</name>
    <message>
        <source>Up to date: the database is at %1.</source>
        <translation>À jour&#xa0;: la base de données est à %1.</translation>
    </message>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>Rien à faire&#xa0;: la base de données est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>%n révision appliquée&#xa0;; la base de données est à %1.</numerusform>
            <numerusform>%n révisions appliquées&#xa0;; la base de données est à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Retour en arrière de %n révision&#xa0;; la base de données est à %1.</numerusform>
            <numerusform>Retour en arrière de %n révisions&#xa0;; la base de données est à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>Marquage effectué&#xa0;; la base de données est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed before the connection was lost. `stemma current` tells where the database stands.</source>
        <translation>
            <numerusform>%n étape a été validée avant la perte de la connexion. `stemma current` indique où en est la base de données.</numerusform>
            <numerusform>%n étapes ont été validées avant la perte de la connexion. `stemma current` indique où en est la base de données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The failed revision left nothing behind.</source>
        <translation>
            <numerusform>%n étape sur %1 a été validée&#xa0;; la base de données est à %2. La révision en échec n&apos;a rien laissé derrière elle.</numerusform>
            <numerusform>%n étapes sur %1 ont été validées&#xa0;; la base de données est à %2. La révision en échec n&apos;a rien laissé derrière elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run only the plan with this digest, as `plan` printed it</source>
        <translation>N&apos;exécuter que le plan de cette empreinte, telle que `plan` l&apos;a affichée</translation>
    </message>
    <message>
        <source>Go on with a step that was interrupted, running its next statement again</source>
        <translation>Reprendre une étape interrompue en réexécutant son instruction suivante</translation>
    </message>
    <message>
        <source>Go on behind that statement, which did take effect</source>
        <translation>Continuer après cette instruction, qui a bien pris effet</translation>
    </message>
    <message>
        <source>--expect was given an empty digest</source>
        <translation>L&apos;empreinte donnée à --expect est vide</translation>
    </message>
    <message>
        <source>Did the `stemma plan` before it fail?</source>
        <translation>La commande `stemma plan` précédente a-t-elle échoué&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), from %1 to %2</source>
        <translation>
            <numerusform>%n étape, de %1 à %2</numerusform>
            <numerusform>%n étapes, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION %1: %2. Type the name to go ahead:</source>
        <translation>PRODUCTION %1&#xa0;: %2. Saisissez le nom pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is marked as production, and its name was not given</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme production, et son nom n&apos;a pas été donné</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, then go on with --resume. If the object is as it should be, go on with --resume-after.</source>
        <translation>S&apos;il s&apos;agit d&apos;un index dont la construction a été interrompue, il existe mais n&apos;est pas valide&#xa0;: supprimez-le par DROP INDEX, puis continuez avec --resume. Si l&apos;objet est tel qu&apos;il doit être, continuez avec --resume-after.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2.</source>
        <translation>
            <numerusform>%n étape sur %1 a été validée ; la base de données est à %2.</numerusform>
            <numerusform>%n étapes sur %1 ont été validées ; la base de données est à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>
            <numerusform>%n étape sur %1 a été validée ; la base de données est à %2. La transaction de la révision échouée a été annulée.</numerusform>
            <numerusform>%n étapes sur %1 ont été validées ; la base de données est à %2. La transaction de la révision échouée a été annulée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</source>
        <translation>
            <numerusform>%n étape a été validée ; la base de données est à %1. Une partie de la révision échouée a pu rester : défaites-la, puis `stemma upgrade --resume` exécute de nouveau la révision entière.</numerusform>
            <numerusform>%n étapes ont été validées ; la base de données est à %1. Une partie de la révision échouée a pu rester : défaites-la, puis `stemma upgrade --resume` exécute de nouveau la révision entière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation>
            <numerusform>%n étape a été validée ; la base de données est à %1. La révision en échec s&apos;exécute sans transaction : `stemma log %2` dit jusqu&apos;où elle est allée, `stemma upgrade --resume` continue.</numerusform>
            <numerusform>%n étapes ont été validées ; la base de données est à %1. La révision en échec s&apos;exécute sans transaction : `stemma log %2` dit jusqu&apos;où elle est allée, `stemma upgrade --resume` continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>--sql prints whole steps, so there is none to go on with</source>
        <translation>--sql écrit des étapes entières, il n&apos;y en a donc aucune à reprendre</translation>
    </message>
    <message>
        <source>Leave out --resume and --resume-after, or --sql.</source>
        <translation>Omettez --resume et --resume-after, ou bien --sql.</translation>
    </message>
    <message>
        <source>Look at `%1`, then add `--confirm %2`. Nothing was changed.</source>
        <translation>Regardez `%1`, puis ajoutez `--confirm %2`. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>cli::Plan</name>
    <message>
        <source>Show the steps of an upgrade, downgrade or stamp and do nothing</source>
        <translation>Afficher les étapes d&apos;une migration, d&apos;un retour en arrière ou d&apos;un marquage sans rien faire</translation>
    </message>
    <message>
        <source>Where to; default of an upgrade: head</source>
        <translation>Cible&#xa0;; par défaut pour une migration&#xa0;: head</translation>
    </message>
    <message>
        <source>Stamp: as if the version table were emptied first</source>
        <translation>Marquage&#xa0;: comme si la table de version était d&apos;abord vidée</translation>
    </message>
    <message>
        <source>The plan of a downgrade or stamp needs a target</source>
        <translation>Le plan d&apos;un retour en arrière ou d&apos;un marquage exige une cible</translation>
    </message>
    <message>
        <source>Only a stamp takes several targets</source>
        <translation>Seul un marquage accepte plusieurs cibles</translation>
    </message>
    <message>
        <source>For example `stemma plan downgrade -1`.</source>
        <translation>Par exemple `stemma plan downgrade -1`.</translation>
    </message>
    <message>
        <source>[no transaction]</source>
        <translation>[sans transaction]</translation>
    </message>
    <message>
        <source>[irreversible: %1]</source>
        <translation>[irréversible&#xa0;: %1]</translation>
    </message>
    <message>
        <source>[cannot run: %1]</source>
        <translation>[exécution impossible&#xa0;: %1]</translation>
    </message>
    <message>
        <source>Database  %1</source>
        <translation>Base      %1</translation>
    </message>
    <message>
        <source>From      %1</source>
        <translation>De        %1</translation>
    </message>
    <message>
        <source>To        %1</source>
        <translation>À         %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>  -  empty the version table</source>
        <translation>  -  vider la table de version</translation>
    </message>
    <message numerus="yes">
        <source>(%n statement(s))</source>
        <translation>
            <numerusform>(%n instruction)</numerusform>
            <numerusform>(%n instructions)</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be refused: %1</source>
        <translation>Il serait refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Digest    %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>--purge is for the plan of a stamp</source>
        <translation>--purge concerne le plan d&apos;un marquage (stamp)</translation>
    </message>
    <message>
        <source>For example `stemma plan stamp --purge head`.</source>
        <translation>Par exemple `stemma plan stamp --purge head`.</translation>
    </message>
    <message>
        <source>It would be refused: scripts of the project cannot be used.</source>
        <translation>Cela serait refusé : des scripts du projet sont inutilisables.</translation>
    </message>
    <message>
        <source>[its downgrade is empty]</source>
        <translation>[son retour est vide]</translation>
    </message>
</context>
<context>
    <name>cli::Profile</name>
    <message>
        <source>Saved connections, kept in the keychain or a vault file</source>
        <translation>Connexions enregistrées, conservées dans le trousseau ou un fichier coffre</translation>
    </message>
    <message>
        <source>The profile&apos;s name</source>
        <translation>Le nom du profil</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAccess</name>
    <message>
        <source>There is no vault file %1</source>
        <translation>Il n&apos;y a pas de fichier coffre %1</translation>
    </message>
    <message>
        <source>`stemma profile add` makes it.</source>
        <translation>`stemma profile add` le crée.</translation>
    </message>
    <message>
        <source>The vault file %1 is locked, and nobody can be asked for its passphrase</source>
        <translation>Le fichier coffre %1 est verrouillé, et personne n&apos;est là pour en donner la phrase secrète</translation>
    </message>
    <message>
        <source>Give it by --passphrase-from fd:N, file:PATH or env:NAME.</source>
        <translation>Donnez-la par --passphrase-from fd:N, file:PATH ou env:NAME.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Phrase secrète de %1&#xa0;:</translation>
    </message>
    <message>
        <source>A passphrase for the new vault file %1:</source>
        <translation>Phrase secrète pour le nouveau fichier coffre %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAdd</name>
    <message>
        <source>Save a connection under a name</source>
        <translation>Enregistrer une connexion sous un nom</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos; in %2.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré dans %2.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileEdit</name>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name, without a password</source>
        <translation>sqlite:PATH ou postgresql://user@host/name, sans mot de passe</translation>
    </message>
    <message>
        <source>development, test, staging or production; default for a new one: development</source>
        <translation>development, test, staging ou production&#xa0;; par défaut pour un nouveau profil&#xa0;: development</translation>
    </message>
    <message>
        <source>Nothing can be changed through it</source>
        <translation>Rien ne peut être modifié par son intermédiaire</translation>
    </message>
    <message>
        <source>Directory of its project; empty for none</source>
        <translation>Répertoire de son projet&#xa0;; vide pour aucun</translation>
    </message>
    <message>
        <source>PostgreSQL: SET ROLE after the login; empty for none</source>
        <translation>PostgreSQL&#xa0;: SET ROLE après la connexion&#xa0;; vide pour aucun</translation>
    </message>
    <message>
        <source>For example 10s; empty for the default</source>
        <translation>Par exemple 10s&#xa0;; vide pour la valeur par défaut</translation>
    </message>
    <message>
        <source>Of each statement&apos;s locks</source>
        <translation>Pour les verrous de chaque instruction</translation>
    </message>
    <message>
        <source>Of each statement</source>
        <translation>Pour chaque instruction</translation>
    </message>
    <message>
        <source>The password: prompt, fd:N, file:PATH, env:NAME, or none to forget it</source>
        <translation>Le mot de passe&#xa0;: prompt, fd:N, file:PATH, env:NAME, ou none pour l&apos;oublier</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s TLS key, in the same forms</source>
        <translation>La phrase secrète de la clé TLS cliente, sous les mêmes formes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no environment</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un environnement</translation>
    </message>
    <message>
        <source>Write development, test, staging or production.</source>
        <translation>Écrivez development, test, staging ou production.</translation>
    </message>
    <message>
        <source>There is no directory %1</source>
        <translation>Il n&apos;y a pas de répertoire %1</translation>
    </message>
    <message>
        <source>Name the directory that holds stemma.toml or alembic.ini.</source>
        <translation>Indiquez le répertoire qui contient stemma.toml ou alembic.ini.</translation>
    </message>
    <message>
        <source>%1 has no value that is a time</source>
        <translation>La valeur de %1 n&apos;est pas une durée</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the TLS key:</source>
        <translation>Phrase secrète de la clé TLS&#xa0;:</translation>
    </message>
    <message>
        <source>Change what is given and leave the rest</source>
        <translation>Modifier ce qui est donné et laisser le reste</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>The saved password was for another server or user and is forgotten; --password-from gives a new one.</source>
        <translation>Le mot de passe enregistré valait pour un autre serveur ou utilisateur et est oublié ; --password-from en donne un nouveau.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileExport</name>
    <message>
        <source>Write all profiles without their secrets to a file</source>
        <translation>Écrire dans un fichier tous les profils sans leurs secrets</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check the directory, the rights and the disk.</source>
        <translation>Vérifiez le répertoire, les droits et le disque.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) without secrets to %1.</source>
        <translation>
            <numerusform>%n profil écrit sans secrets dans %1.</numerusform>
            <numerusform>%n profils écrits sans secrets dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>Add --yes to replace it. Nothing was changed.</source>
        <translation>Ajoutez --yes pour le remplacer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it? (yes/no)</source>
        <translation>%1 existe déjà. Le remplacer ? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>cli::ProfileImport</name>
    <message>
        <source>Save every connection of a .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml or export</source>
        <translation>Enregistrer toutes les connexions d&apos;un .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml ou export</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s): %1</source>
        <translation>
            <numerusform>%n profil importé&#xa0;: %1</numerusform>
            <numerusform>%n profils importés&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileList</name>
    <message>
        <source>Names and environments; the vault stays closed</source>
        <translation>Noms et environnements&#xa0;; le coffre reste fermé</translation>
    </message>
    <message>
        <source>No profile is saved. `stemma profile add NAME --url URL` saves one.</source>
        <translation>Aucun profil n&apos;est enregistré. `stemma profile add NAME --url URL` en enregistre un.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileRemove</name>
    <message>
        <source>Forget a profile and its secrets; the database stays</source>
        <translation>Oublier un profil et ses secrets&#xa0;; la base de données reste</translation>
    </message>
    <message>
        <source>Removing was not confirmed</source>
        <translation>La suppression n&apos;a pas été confirmée</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>Ajoutez --yes pour continuer. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Removed &apos;%1&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Forget &apos;%1&apos; and its password? (yes/no)</source>
        <translation>Oublier «&#xa0;%1&#xa0;» et son mot de passe&#xa0;? (oui/non)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>cli::ProfileShow</name>
    <message>
        <source>All of one but its secrets</source>
        <translation>Tout d&apos;un profil, sauf ses secrets</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Access:</source>
        <translation>Accès&#xa0;:</translation>
    </message>
    <message>
        <source>only reading</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Projet&#xa0;:</translation>
    </message>
    <message>
        <source>Connect timeout:</source>
        <translation>Délai de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>Délai des verrous&#xa0;:</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>Délai des instructions&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli::ProfileTest</name>
    <message>
        <source>Test a connection step by step and say what fails</source>
        <translation>Tester une connexion pas à pas et dire ce qui échoue</translation>
    </message>
</context>
<context>
    <name>cli::ProgressPrinter</name>
    <message>
        <source>statement %1 of %2</source>
        <translation>instruction %1 sur %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>cli::Reset</name>
    <message>
        <source>Drop everything and upgrade; development databases only</source>
        <translation>Tout supprimer et migrer&#xa0;; bases de développement uniquement</translation>
    </message>
    <message>
        <source>Where to; default: heads</source>
        <translation>Cible&#xa0;; par défaut&#xa0;: heads</translation>
    </message>
    <message>
        <source>Reset was not confirmed</source>
        <translation>La réinitialisation n&apos;a pas été confirmée</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>Ajoutez --yes pour continuer. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This drops everything in %1. Go ahead? (yes/no)</source>
        <translation>Cette commande supprime tout dans %1. Continuer&#xa0;? (oui/non)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Reset is for development databases, and the profile &apos;%1&apos; says &apos;%2&apos;</source>
        <translation>Reset est fait pour les bases de données de développement, et le profil &apos;%1&apos; dit &apos;%2&apos;</translation>
    </message>
    <message>
        <source>The more dangerous one of what the profile and stemma.toml say counts. `stemma profile edit %1 --environment development` changes the profile, if its database is one. Nothing was changed.</source>
        <translation>De ce que disent le profil et stemma.toml, c&apos;est le plus dangereux qui compte. `stemma profile edit %1 --environment development` modifie le profil, si sa base de données en est une. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>cli::Rollback</name>
    <message>
        <source>Roll the last revision back, or N</source>
        <translation>Revenir en arrière de la dernière révision, ou de N</translation>
    </message>
    <message>
        <source>How many; default: 1</source>
        <translation>Combien&#xa0;; par défaut&#xa0;: 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of revisions: give a whole number, 1 or more, or use `stemma downgrade REVISION`</source>
        <translation>&apos;%1&apos; n&apos;est pas un nombre de révisions : donnez un nombre entier, 1 ou plus, ou utilisez `stemma downgrade REVISION`</translation>
    </message>
</context>
<context>
    <name>cli::SecretSource</name>
    <message>
        <source>The secret in %1 could not be read</source>
        <translation>Le secret dans %1 n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>It may have up to 64 KiB. Is the file descriptor open for reading?</source>
        <translation>Il peut compter jusqu&apos;à 64 Kio. Le descripteur de fichier est-il ouvert en lecture&#xa0;?</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>Le fichier %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>The variable %1 is not set</source>
        <translation>La variable %1 n&apos;est pas définie</translation>
    </message>
    <message>
        <source>Set it, or give the secret another way: prompt, fd:N, file:PATH.</source>
        <translation>Définissez-la, ou donnez le secret autrement&#xa0;: prompt, fd:N, file:PATH.</translation>
    </message>
    <message>
        <source>A secret is needed and nobody can be asked: this is no terminal</source>
        <translation>Un secret est nécessaire et personne n&apos;est là pour le donner&#xa0;: ceci n&apos;est pas un terminal</translation>
    </message>
    <message>
        <source>Give it by fd:N, file:PATH or env:NAME.</source>
        <translation>Donnez-le par fd:N, file:PATH ou env:NAME.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This does not say where a secret comes from</source>
        <translation>Ceci n&apos;indique pas d&apos;où vient un secret</translation>
    </message>
    <message>
        <source>Write prompt, fd:N, file:PATH or env:NAME; never the secret itself.</source>
        <translation>Écrivez prompt, fd:N, file:PATH ou env:NAME&#xa0;; jamais le secret lui-même.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Les deux saisies diffèrent</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Recommencez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>Le secret est vide</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Others than its owner may read the secret in %1</source>
        <translation>D’autres que son propriétaire peuvent lire le secret dans %1</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1. Where that cannot be done, hand the open file over: fd:3 3&lt;%1</source>
        <translation>Retirez ce droit : chmod 600 %1. Si c’est impossible, transmettez le fichier ouvert : fd:3 3&lt;%1</translation>
    </message>
</context>
<context>
    <name>cli::Shell</name>
    <message>
        <source>The profile &apos;%1&apos; only reads</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est en lecture seule</translation>
    </message>
    <message>
        <source>Use another profile, or `stemma profile edit %1 --read-write` if that is what you want. Nothing was changed.</source>
        <translation>Utilisez un autre profil, ou `stemma profile edit %1 --read-write` si c&apos;est bien ce que vous voulez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source>One revision, with its description</source>
        <translation>Une révision, avec sa description</translation>
    </message>
    <message>
        <source>A revision, head, current, -N</source>
        <translation>Une révision, head, current, -N</translation>
    </message>
    <message>
        <source>Print its script as well</source>
        <translation>Afficher aussi son script</translation>
    </message>
</context>
<context>
    <name>cli::Stamp</name>
    <message>
        <source>Set the version table without running scripts</source>
        <translation>Fixer la table de version sans exécuter de scripts</translation>
    </message>
    <message>
        <source>Revisions, heads, base; several for several branches</source>
        <translation>Révisions, heads, base&#xa0;; plusieurs pour plusieurs branches</translation>
    </message>
    <message>
        <source>Print the SQL instead</source>
        <translation>Afficher plutôt le SQL</translation>
    </message>
    <message>
        <source>Empty the version table first: the way out when it holds a revision nobody has</source>
        <translation>Vider d&apos;abord la table de version&#xa0;: l&apos;issue quand elle contient une révision que personne n&apos;a</translation>
    </message>
    <message>
        <source>Accept the present text of these applied revisions instead</source>
        <translation>Accepter plutôt le texte actuel de ces révisions appliquées</translation>
    </message>
</context>
<context>
    <name>cli::Upgrade</name>
    <message>
        <source>Run revisions forward</source>
        <translation>Exécuter les révisions en avant</translation>
    </message>
    <message>
        <source>A revision, head, heads, label@head, +N; default: head</source>
        <translation>Une révision, head, heads, label@head, +N&#xa0;; par défaut&#xa0;: head</translation>
    </message>
    <message>
        <source>Print the SQL instead, TARGET or FROM:TO</source>
        <translation>Afficher plutôt le SQL, TARGET ou FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::WriteRevision</name>
    <message>
        <source>Write a new script: `revision -m`</source>
        <translation>Écrire un nouveau script&#xa0;: `revision -m`</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Ce que fait la révision</translation>
    </message>
    <message>
        <source>Write a new script</source>
        <translation>Écrire un nouveau script</translation>
    </message>
    <message>
        <source>What it follows: a revision, head, base, label@head; default: head</source>
        <translation>Ce qu&apos;elle suit&#xa0;: une révision, head, base, label@head&#xa0;; par défaut&#xa0;: head</translation>
    </message>
    <message>
        <source>Allow a head that has followers: a new branch</source>
        <translation>Autoriser une tête qui a des suivantes&#xa0;: une nouvelle branche</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>Une étiquette pour la branche</translation>
    </message>
    <message>
        <source>A revision that must be applied before; repeatable</source>
        <translation>Une révision à appliquer auparavant&#xa0;; répétable</translation>
    </message>
    <message>
        <source>Alembic projects: fill it with what the models have and the database has not</source>
        <translation>Projets Alembic&#xa0;: la remplir avec ce que les modèles ont et que la base n&apos;a pas</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>L&apos;identifiant, au lieu d&apos;un nouveau</translation>
    </message>
    <message>
        <source>--autogenerate is for Alembic projects, which have models to compare with</source>
        <translation>--autogenerate est réservé aux projets Alembic, qui ont des modèles à comparer</translation>
    </message>
</context>
<context>
    <name>cli::Writing</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>credentials::Text</name>
    <message>
        <source>%1 could not open the sample.</source>
        <translation>%1 n&apos;a pas pu ouvrir l&apos;échantillon.</translation>
    </message>
    <message>
        <source>Name the application&apos;s own interpreter, which has the package `cryptography`: --app /srv/app/venv/bin/python.</source>
        <translation>Indiquez l&apos;interpréteur de l&apos;application, celui qui a le paquet `cryptography` : --app /srv/app/venv/bin/python.</translation>
    </message>
    <message>
        <source>Going on with job %1, begun on %2.</source>
        <translation>Reprise de la tâche %1, commencée le %2.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n worker(s): %1</source>
        <translation>
            <numerusform>Poursuite avec %n processus de travail&#xa0;: %1</numerusform>
            <numerusform>Poursuite avec %n processus de travail&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Waiting: a standby has fallen behind.</source>
        <translation>En attente&#xa0;: un serveur secondaire a pris du retard.</translation>
    </message>
    <message>
        <source>The job could not be noted in the audit log: %1</source>
        <translation>La tâche n&apos;a pas pu être notée dans le journal d&apos;audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The application needs one key: Fernet(%1).</source>
        <translation>L&apos;application a besoin d&apos;une seule clé&#xa0;: Fernet(%1).</translation>
    </message>
    <message>
        <source>While both keys are in use, the application reads with both. First, so that every instance can read the new key:</source>
        <translation>Tant que les deux clés servent, l&apos;application lit avec les deux. D&apos;abord, pour que chaque instance puisse lire la nouvelle clé&#xa0;:</translation>
    </message>
    <message>
        <source>Then, so that it writes with the new one:</source>
        <translation>Puis, pour qu&apos;elle écrive avec la nouvelle&#xa0;:</translation>
    </message>
    <message>
        <source>When `verify` has passed twice, with the longest life of an instance in between:</source>
        <translation>Une fois que `verify` a réussi deux fois, à un intervalle égal à la plus longue durée de vie d&apos;une instance&#xa0;:</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in dead row versions and free pages, the write-ahead log, replicas, base backups, dumps and the blocks of the disk.</source>
        <translation>Le texte en clair n&apos;est plus dans les lignes, mais il subsiste ailleurs&#xa0;: dans les versions mortes des lignes et les pages libres, le journal de transactions (WAL), les réplicas, les sauvegardes de base, les dumps et les blocs du disque.</translation>
    </message>
    <message>
        <source>Deleted content was overwritten in the file. To be thorough: `VACUUM`, and `PRAGMA wal_checkpoint(TRUNCATE)` where the file is in WAL mode.</source>
        <translation>Le contenu supprimé a été écrasé dans le fichier. Pour aller au bout&#xa0;: `VACUUM`, et `PRAGMA wal_checkpoint(TRUNCATE)` si le fichier est en mode WAL.</translation>
    </message>
    <message>
        <source>Against the first of these: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL locks the table and needs as much space again).</source>
        <translation>Contre les premières&#xa0;: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL verrouille la table et demande autant d&apos;espace supplémentaire).</translation>
    </message>
    <message>
        <source>The remedy for secrets that have been in plaintext is to issue new ones.</source>
        <translation>Le remède pour les secrets qui ont été en clair est d&apos;en émettre de nouveaux.</translation>
    </message>
    <message>
        <source>The secret is no Fernet key: it must be base64 of 32 bytes.</source>
        <translation>Le secret n&apos;est pas une clé Fernet&#xa0;: il doit s&apos;agir de 32 octets en base64.</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends in &apos;=&apos;. If the application makes its key from the secret, name how: --derive sha256, pbkdf2, ...</source>
        <translation>Une clé compte 44 caractères et se termine par «&#xa0;=&#xa0;». Si l&apos;application tire sa clé du secret, indiquez comment&#xa0;: --derive sha256, pbkdf2, ...</translation>
    </message>
    <message>
        <source>The secret is shorter than 32 bytes.</source>
        <translation>Le secret compte moins de 32 octets.</translation>
    </message>
    <message>
        <source>Truncating needs 32 bytes; &apos;pad-nul&apos;, &apos;pad-space&apos; and &apos;repeat&apos; fill up shorter secrets.</source>
        <translation>La troncature demande 32 octets&#xa0;; &apos;pad-nul&apos;, &apos;pad-space&apos; et &apos;repeat&apos; complètent les secrets plus courts.</translation>
    </message>
    <message>
        <source>There is no derivation &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de dérivation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These are known: %1. `stemma credentials status SET --detect` finds the one in use.</source>
        <translation>Dérivations connues&#xa0;: %1. `stemma credentials status SET --detect` trouve celle qui est utilisée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the number of iterations.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin du nombre d&apos;itérations.</translation>
    </message>
    <message>
        <source>It stands in the application&apos;s source, beside the salt: often 100000, 390000 or 480000.</source>
        <translation>Il figure dans le code source de l&apos;application, à côté du sel&#xa0;: souvent 100000, 390000 ou 480000.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n iterations</source>
        <translation>
            <numerusform>%1, %n itération</numerusform>
            <numerusform>%1, %n itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Le secret est vide.</translation>
    </message>
    <message>
        <source>Is the setting that the application reads it from set here, too?</source>
        <translation>Le paramètre où l&apos;application le lit est-il aussi défini ici&#xa0;?</translation>
    </message>
    <message>
        <source>There is no key to write with for &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de clé d&apos;écriture pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from ...` adds one; without a keychain, name a file with --keys-file.</source>
        <translation>`stemma keys add %1 ID --from ...` en ajoute une&#xa0;; sans trousseau, indiquez un fichier par --keys-file.</translation>
    </message>
    <message numerus="yes">
        <source>Encryption failed (wrong SECRET_KEY): %n value(s) of &apos;%1&apos; look encrypted and open under none of the keys.</source>
        <translation>
            <numerusform>Échec du chiffrement (mauvaise SECRET_KEY)&#xa0;: %n valeur de «&#xa0;%1&#xa0;» semble chiffrée et ne s&apos;ouvre sous aucune des clés.</numerusform>
            <numerusform>Échec du chiffrement (mauvaise SECRET_KEY)&#xa0;: %n valeurs de «&#xa0;%1&#xa0;» semblent chiffrées et ne s&apos;ouvrent sous aucune des clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the key that they are under: `stemma keys add %1 ID --from ...`. Nothing was changed.</source>
        <translation>Ajoutez la clé sous laquelle elles se trouvent&#xa0;: `stemma keys add %1 ID --from ...`. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The key ring of &apos;%1&apos; has no key &apos;%2&apos;.</source>
        <translation>Le jeu de clés de «&#xa0;%1&#xa0;» n&apos;a pas de clé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is empty: `stemma keys add %1 ID --from ...` adds one.</source>
        <translation>Il est vide&#xa0;: `stemma keys add %1 ID --from ...` en ajoute une.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is the one that new values are written with.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est celle qui sert à écrire les nouvelles valeurs.</translation>
    </message>
    <message>
        <source>Add its successor first and rotate to it.</source>
        <translation>Ajoutez d&apos;abord celle qui lui succède et passez à celle-ci.</translation>
    </message>
    <message>
        <source>Key &apos;%1&apos;</source>
        <translation>Clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; has another fingerprint when it is derived anew.</source>
        <translation>La clé «&#xa0;%1&#xa0;» a une autre empreinte lorsqu&apos;elle est dérivée de nouveau.</translation>
    </message>
    <message>
        <source>The key ring is damaged: add the key again.</source>
        <translation>Le jeu de clés est endommagé&#xa0;: ajoutez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The ring of &apos;%1&apos; has a key &apos;%2&apos; already.</source>
        <translation>Le jeu de clés de «&#xa0;%1&#xa0;» a déjà une clé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give the new one another id; a date is a good one.</source>
        <translation>Donnez à la nouvelle un autre identifiant&#xa0;; une date convient bien.</translation>
    </message>
    <message>
        <source>This is the key &apos;%1&apos; once more: both have the fingerprint %2.</source>
        <translation>C&apos;est encore la clé «&#xa0;%1&#xa0;»&#xa0;: les deux ont l&apos;empreinte %2.</translation>
    </message>
    <message>
        <source>A rotation to it would change nothing. Is the setting of the application the old one still?</source>
        <translation>Passer à cette clé ne changerait rien. Le paramètre de l&apos;application est-il encore l&apos;ancien&#xa0;?</translation>
    </message>
    <message>
        <source>The key ring in the vault is damaged.</source>
        <translation>Le jeu de clés du coffre est endommagé.</translation>
    </message>
    <message>
        <source>Add the keys again from where the application has them: `stemma keys add`. The database is not concerned.</source>
        <translation>Ajoutez de nouveau les clés depuis l&apos;endroit où l&apos;application les prend&#xa0;: `stemma keys add`. La base de données n&apos;est pas concernée.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Le fichier de clés %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Vérifiez le chemin et son propriétaire.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>D&apos;autres utilisateurs peuvent lire le fichier de clés %1.</translation>
    </message>
    <message>
        <source>Take the right away: chmod 600 %1. If anybody else had an account on this machine meanwhile, take new keys.</source>
        <translation>Retirez-leur ce droit&#xa0;: chmod 600 %1. Si quelqu&apos;un d&apos;autre avait entre-temps un compte sur cette machine, prenez de nouvelles clés.</translation>
    </message>
    <message>
        <source>A key is written as [[key]], and below it id = &quot;...&quot;, secret = &quot;...&quot; and, where the application derives it, derive = &quot;...&quot;.</source>
        <translation>Une clé s&apos;écrit [[key]], suivi de id = &quot;...&quot;, secret = &quot;...&quot; et, si l&apos;application la dérive, derive = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>This key has no id, or no secret.</source>
        <translation>Cette clé n&apos;a pas d&apos;identifiant, ou pas de secret.</translation>
    </message>
    <message>
        <source>The key file has a table that is not [[key]].</source>
        <translation>Le fichier de clés a une table qui n&apos;est pas [[key]].</translation>
    </message>
    <message>
        <source>The line is not NAME = VALUE below a [[key]].</source>
        <translation>La ligne n&apos;est pas de la forme NAME = VALUE sous un [[key]].</translation>
    </message>
    <message>
        <source>The text does not end on its line.</source>
        <translation>Le texte ne se termine pas sur sa ligne.</translation>
    </message>
    <message>
        <source>The value is neither a text in quotes nor a whole number.</source>
        <translation>La valeur n&apos;est ni un texte entre guillemets ni un nombre entier.</translation>
    </message>
    <message>
        <source>There is more behind the text&apos;s closing quote.</source>
        <translation>Il y a autre chose après le guillemet fermant du texte.</translation>
    </message>
    <message>
        <source>A backslash begins an escape that key files do not have; write the value in single quotes.</source>
        <translation>Une barre oblique inverse introduit un échappement que les fichiers de clés ne connaissent pas&#xa0;; écrivez la valeur entre apostrophes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here, or its value is of another kind.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu ici, ou sa valeur est d&apos;un autre type.</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>le fichier de clés %1</translation>
    </message>
    <message>
        <source>The key file %1 is yours to change.</source>
        <translation>C&apos;est à vous de modifier le fichier de clés %1.</translation>
    </message>
    <message>
        <source>Edit it: the newest key stands first and is the one that is written with. `stemma keys add` puts one there.</source>
        <translation>Modifiez-le&#xa0;: la clé la plus récente vient en premier et sert à écrire. `stemma keys add` y en place une.</translation>
    </message>
    <message>
        <source>The key file %1 could not be written.</source>
        <translation>Le fichier de clés %1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Le fichier est tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>from descriptor %1</source>
        <translation>depuis le descripteur %1</translation>
    </message>
    <message>
        <source>The cryptographic library failed at %1.</source>
        <translation>La bibliothèque cryptographique a échoué à %1.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL 3 and its default provider.</source>
        <translation>Vérifiez l&apos;installation d&apos;OpenSSL 3 et de son fournisseur par défaut.</translation>
    </message>
    <message>
        <source>The server may log the parameters of statements, and this role cannot switch it off. Stemma sends encrypted values only, but the application&apos;s own statements carry plaintext: look at what the log has of them.</source>
        <translation>Le serveur peut journaliser les paramètres des instructions, et ce rôle ne peut pas l&apos;en empêcher. Stemma n&apos;envoie que des valeurs chiffrées, mais les instructions de l&apos;application contiennent du texte en clair&#xa0;: regardez ce que le journal en a gardé.</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>une vue</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>une vue matérialisée</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>une table étrangère</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>pas une table</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched, each update writes the index again, and the table will grow.</source>
        <translation>L&apos;index %1 porte sur la colonne %2&#xa0;: les valeurs chiffrées ne se prêtent pas à la recherche, chaque mise à jour réécrit l&apos;index, et la table va grossir.</translation>
    </message>
    <message>
        <source>The trigger %1 will fire for every row.</source>
        <translation>Le déclencheur %1 va s&apos;exécuter pour chaque ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</source>
        <translation>
            <numerusform>%n session a une transaction ouverte depuis plus d&apos;une minute&#xa0;: tant qu&apos;elle dure, les lignes mortes restent et la table grossit.</numerusform>
            <numerusform>%n sessions ont une transaction ouverte depuis plus d&apos;une minute&#xa0;: tant qu&apos;elle dure, les lignes mortes restent et la table grossit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys tried: %1.</source>
        <translation>Clés essayées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The values name keys whose fingerprints begin with: %1.</source>
        <translation>Les valeurs désignent des clés dont l&apos;empreinte commence par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last job on this database wrote under the key &apos;%1&apos; with the fingerprint %2, on %3.</source>
        <translation>La dernière tâche sur cette base de données a écrit sous la clé «&#xa0;%1&#xa0;», d&apos;empreinte %2, le %3.</translation>
    </message>
    <message>
        <source>A Fernet token does not say which key it is under, and no job has left a record here.</source>
        <translation>Un jeton Fernet n&apos;indique pas sous quelle clé il se trouve, et aucune tâche n&apos;a laissé de trace ici.</translation>
    </message>
    <message>
        <source>Encryption failed (wrong SECRET_KEY): %1 of the %2 values looked at open under none of the keys.</source>
        <translation>Échec du chiffrement (mauvaise SECRET_KEY)&#xa0;: sur les %2 valeurs examinées, %1 ne s&apos;ouvrent sous aucune des clés.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote them (`stemma keys add %1 ID --from ...`), derived as the application does: `stemma credentials status %1 --detect` tries the usual ways. If they are lost for good, go on with --accept-unreadable: they are set aside and left as they are.</source>
        <translation>Rien n&apos;a été modifié. Ajoutez la clé que l&apos;application avait lorsqu&apos;elle les a écrites (`stemma keys add %1 ID --from ...`), dérivée comme le fait l&apos;application&#xa0;: `stemma credentials status %1 --detect` essaie les méthodes courantes. Si elles sont définitivement perdues, continuez avec --accept-unreadable&#xa0;: elles sont mises de côté et laissées telles quelles.</translation>
    </message>
    <message>
        <source>Stopped between two batches.</source>
        <translation>Arrêté entre deux lots.</translation>
    </message>
    <message>
        <source>The same command goes on where this one stopped.</source>
        <translation>La même commande reprend là où celle-ci s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>The database refused a value (SQLSTATE %1).</source>
        <translation>La base de données a refusé une valeur (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>Look at the constraints and triggers of the table.</source>
        <translation>Examinez les contraintes et les déclencheurs de la table.</translation>
    </message>
    <message>
        <source>The self-test of %1 failed; nothing was touched.</source>
        <translation>L&apos;autotest de %1 a échoué&#xa0;; rien n&apos;a été touché.</translation>
    </message>
    <message>
        <source>The cryptographic library gives wrong answers: check the installation of OpenSSL, then the memory of this machine.</source>
        <translation>La bibliothèque cryptographique donne des résultats faux&#xa0;: vérifiez l&apos;installation d&apos;OpenSSL, puis la mémoire de cette machine.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names the table %2, which is not there.</source>
        <translation>Le jeu d&apos;identifiants «&#xa0;%1&#xa0;» désigne la table %2, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Is a revision pending that makes it? Otherwise mend [credentials.%1] in stemma.toml.</source>
        <translation>Une révision qui la crée est-elle en attente&#xa0;? Sinon, corrigez [credentials.%1] dans stemma.toml.</translation>
    </message>
    <message>
        <source>The table %1 has no column &apos;%2&apos;.</source>
        <translation>La table %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It has: %1. Mend [credentials.%2] in stemma.toml.</source>
        <translation>Elle contient&#xa0;: %1. Corrigez [credentials.%2] dans stemma.toml.</translation>
    </message>
    <message>
        <source>%1 is %2, whose rows belong to other tables.</source>
        <translation>%1 est %2, dont les lignes appartiennent à d&apos;autres tables.</translation>
    </message>
    <message>
        <source>Name the table that holds the rows.</source>
        <translation>Indiquez la table qui contient les lignes.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key and no other unique key without nulls.</source>
        <translation>La table %1 n&apos;a ni clé primaire ni autre clé unique sans valeurs NULL.</translation>
    </message>
    <message>
        <source>Rows must be told apart to be changed safely: add a primary key.</source>
        <translation>Pour être modifiées sans risque, les lignes doivent être distinguables&#xa0;: ajoutez une clé primaire.</translation>
    </message>
    <message>
        <source>No unique index of %1 is on exactly %2, without nulls.</source>
        <translation>Aucun index unique de %1 ne porte exactement sur %2, sans valeurs NULL.</translation>
    </message>
    <message>
        <source>Leave `key` out to take the primary key.</source>
        <translation>Omettez `key` pour prendre la clé primaire.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is generated from others.</source>
        <translation>La colonne %1 de %2 est générée à partir d&apos;autres colonnes.</translation>
    </message>
    <message>
        <source>Name the columns that it is made of.</source>
        <translation>Indiquez les colonnes dont elle est formée.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is part of the key: it cannot be encrypted.</source>
        <translation>La colonne %1 de %2 fait partie de la clé&#xa0;: elle ne peut pas être chiffrée.</translation>
    </message>
    <message>
        <source>Give the table a key that is no secret.</source>
        <translation>Donnez à la table une clé qui n&apos;est pas secrète.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has the type %3; encrypted values are text or bytes.</source>
        <translation>La colonne %1 de %2 est de type %3&#xa0;; les valeurs chiffrées sont du texte ou des octets.</translation>
    </message>
    <message>
        <source>Change its type to text first.</source>
        <translation>Changez d&apos;abord son type en text.</translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation>une table virtuelle</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched.</source>
        <translation>L&apos;index %1 porte sur la colonne %2&#xa0;: les valeurs chiffrées ne se prêtent pas à la recherche.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Column %1 of %2 takes %3 characters; an encrypted value of it has up to %4.</source>
        <translation>La colonne %1 de %2 accepte %3 caractères&#xa0;; une fois chiffrée, une de ses valeurs en compte jusqu&apos;à %4.</translation>
    </message>
    <message>
        <source>Nothing was changed. Widen it first, best in a revision of its own: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</source>
        <translation>Rien n&apos;a été modifié. Élargissez-la d&apos;abord, de préférence dans une révision à part&#xa0;: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table or no columns.</source>
        <translation>Le jeu d&apos;identifiants «&#xa0;%1&#xa0;» n&apos;indique pas de table ou pas de colonnes.</translation>
    </message>
    <message>
        <source>Write table = &quot;...&quot; and columns = [&quot;...&quot;] below [credentials.%1] in stemma.toml.</source>
        <translation>Écrivez table = &quot;...&quot; et columns = [&quot;...&quot;] sous [credentials.%1] dans stemma.toml.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the table were given up after %1 attempts.</source>
        <translation>
            <numerusform>%n partie de la table a été abandonnée après %1 tentatives.</numerusform>
            <numerusform>%n parties de la table ont été abandonnées après %1 tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another worker has taken over this part of the table.</source>
        <translation>Un autre processus de travail a repris cette partie de la table.</translation>
    </message>
    <message>
        <source>Look at what ended the workers, then run the command again.</source>
        <translation>Cherchez ce qui a mis fin aux workers, puis relancez la commande.</translation>
    </message>
    <message>
        <source>This one was away for longer than its lease; nothing was lost.</source>
        <translation>Celui-ci s’est absenté plus longtemps que son bail ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Waiting for the lease of %1 until %2.</source>
        <translation>Attente de la fin du bail de %1 jusqu’à %2.</translation>
    </message>
    <message>
        <source>Another job is writing &apos;%1&apos; under another key.</source>
        <translation>Une autre tâche écrit « %1 » sous une autre clé.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide for one key. Nothing was changed.</source>
        <translation>Attendez qu’elle soit terminée, puis choisissez une seule clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n&apos;a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file must not be there yet.</source>
        <translation>Le fichier ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>In a key file the newest key is the primary one</source>
        <translation>Dans un fichier de clés, la clé la plus récente est la clé primaire</translation>
    </message>
    <message>
        <source>Write it behind the other by hand, or add it now and use `--to`.</source>
        <translation>Écrivez-la à la main derrière l&apos;autre, ou ajoutez-la maintenant et utilisez `--to`.</translation>
    </message>
    <message>
        <source>Writes the file anew, without free pages.</source>
        <translation>Réécrit le fichier, sans pages libres.</translation>
    </message>
    <message>
        <source>It needs as much space again, and keeps writers out.</source>
        <translation>Il faut autant d&apos;espace en plus, et les écritures sont bloquées.</translation>
    </message>
    <message>
        <source>Empties the write-ahead log beside the file.</source>
        <translation>Vide le journal d&apos;écriture anticipée à côté du fichier.</translation>
    </message>
    <message>
        <source>Replaces the samples of plaintext in the statistics.</source>
        <translation>Remplace les échantillons de texte en clair dans les statistiques.</translation>
    </message>
    <message>
        <source>Writes the table and its indexes anew, without dead rows.</source>
        <translation>Réécrit la table et ses index, sans lignes mortes.</translation>
    </message>
    <message>
        <source>It locks the table, and needs as much space again.</source>
        <translation>La table est verrouillée, et il faut autant d&apos;espace en plus.</translation>
    </message>
    <message>
        <source>Writes all pages, so that old log files can be reused.</source>
        <translation>Écrit toutes les pages, pour que les anciens journaux soient réutilisables.</translation>
    </message>
    <message>
        <source>It needs the right of pg_checkpoint.</source>
        <translation>Il faut le droit de pg_checkpoint.</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>Verified: %1 of %2 values open under key %3, none under any other.</source>
        <translation>Vérifié : %1 valeurs sur %2 s&apos;ouvrent avec la clé %3, aucune avec une autre.</translation>
    </message>
    <message>
        <source>Not done: %1 of %2 values open under key %3 as they should.</source>
        <translation>Pas terminé : %1 valeurs sur %2 s&apos;ouvrent comme il faut avec la clé %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of &apos;%1&apos; are under key %2</source>
        <translation>
            <numerusform>%n valeur de « %1 » est sous la clé %2</numerusform>
            <numerusform>%n valeurs de « %1 » sont sous la clé %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate them first: `stemma credentials rotate %1`.</source>
        <translation>Changez d&apos;abord leur clé : `stemma credentials rotate %1`.</translation>
    </message>
    <message>
        <source>Python opened %1 of %2 tokens, to the same text.</source>
        <translation>Python a ouvert %1 jetons sur %2, avec le même texte.</translation>
    </message>
    <message>
        <source>The audit file %1 cannot be written: %2.</source>
        <translation>Le fichier d’audit %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Mend what the reason says; XDG_STATE_HOME names another directory for it.</source>
        <translation>Corrigez la cause indiquée ; XDG_STATE_HOME désigne un autre répertoire pour ce fichier.</translation>
    </message>
    <message>
        <source>The audit file %1 is a link, or others may write to it.</source>
        <translation>Le fichier d’audit %1 est un lien, ou d’autres peuvent y écrire.</translation>
    </message>
    <message>
        <source>Look at what is in it, then: chmod 600 %1</source>
        <translation>Examinez son contenu, puis : chmod 600 %1</translation>
    </message>
    <message>
        <source>The audit file was changed: line %1 does not follow the one before it.</source>
        <translation>Le fichier d’audit a été modifié : la ligne %1 ne fait pas suite à la précédente.</translation>
    </message>
    <message>
        <source>Compare it with the records in stemma_credential_audit beside the tables.</source>
        <translation>Comparez-le avec les enregistrements de stemma_credential_audit à côté des tables.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>son répertoire ne peut pas être créé</translation>
    </message>
    <message>
        <source>The audit file cannot be read: %1.</source>
        <translation>Le fichier d’audit ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in the write-ahead log or journal beside the file, copies and backups of it, dumps and the blocks of the disk.</source>
        <translation>Le texte en clair n’est plus dans les lignes, mais il survit ailleurs : dans le journal à écriture anticipée ou le journal d’annulation à côté du fichier, ses copies et sauvegardes, les exports et les blocs du disque.</translation>
    </message>
</context>
<context>
    <name>database::Text</name>
    <message>
        <source>Another run has changed the database in the meantime: look at the current revision and plan again.</source>
        <translation>Une autre exécution a modifié la base de données entre-temps&#xa0;: regardez la révision actuelle et replanifiez.</translation>
    </message>
    <message>
        <source>In a user name, password or database name write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.</source>
        <translation>Dans un nom d&apos;utilisateur, un mot de passe ou un nom de base de données, écrivez %40 pour @, %3A pour :, %2F pour /, %3F pour ?, %23 pour # et %25 pour %.</translation>
    </message>
    <message>
        <source>The database URL contains a zero byte.</source>
        <translation>L&apos;URL de la base de données contient un octet nul.</translation>
    </message>
    <message>
        <source>The value of the parameter &quot;ssl&quot; is not a known one.</source>
        <translation>La valeur du paramètre «&#xa0;ssl&#xa0;» n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Write sslmode= and one of disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>Écrivez sslmode= suivi de disable, allow, prefer, require, verify-ca ou verify-full.</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know.</source>
        <translation>L&apos;URL de la base de données comporte un paramètre que PostgreSQL ne connaît pas.</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know: &quot;%1&quot;.</source>
        <translation>L&apos;URL de la base de données comporte un paramètre que PostgreSQL ne connaît pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The nearest that it knows is &quot;%1&quot;.</source>
        <translation>Le plus proche qu&apos;il connaisse est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>Run again when the server is back: a run goes on from the last finished revision.</source>
        <translation>Relancez l&apos;exécution au retour du serveur&#xa0;: elle reprend après la dernière révision terminée.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed on request.</source>
        <translation>La connexion à %1 a été fermée sur demande.</translation>
    </message>
    <message>
        <source>The server rolls back what was not committed as soon as it notices. Look at the current revision before the next run.</source>
        <translation>Le serveur annule ce qui n&apos;était pas validé dès qu&apos;il s&apos;en aperçoit. Regardez la révision actuelle avant la prochaine exécution.</translation>
    </message>
    <message>
        <source>%1 did not answer the request to cancel the statement; the connection was closed.</source>
        <translation>%1 n&apos;a pas répondu à la demande d&apos;annulation de l&apos;instruction&#xa0;; la connexion a été fermée.</translation>
    </message>
    <message>
        <source>libpq does not understand the database URL.</source>
        <translation>libpq ne comprend pas l&apos;URL de la base de données.</translation>
    </message>
    <message>
        <source>Check its parameters against the list in libpq&apos;s documentation.</source>
        <translation>Comparez ses paramètres à la liste de la documentation de libpq.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>There is no memory left for a connection.</source>
        <translation>Il n&apos;y a plus de mémoire pour une connexion.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; version %2 is the oldest that is supported.</source>
        <translation>Le serveur utilise PostgreSQL %1&#xa0;; la plus ancienne version prise en charge est la %2.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use another tool for this database.</source>
        <translation>Mettez le serveur à niveau, ou utilisez un autre outil pour cette base de données.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in.</source>
        <translation>%1@%2 n&apos;a pas pu se connecter.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server asks for a password and none was supplied.</source>
        <translation>%1@%2 n&apos;a pas pu se connecter&#xa0;: le serveur demande un mot de passe et aucun n&apos;a été fourni.</translation>
    </message>
    <message>
        <source>Save the password in a profile, or in the password file that libpq reads (~/.pgpass).</source>
        <translation>Enregistrez le mot de passe dans un profil, ou dans le fichier de mots de passe que lit libpq (~/.pgpass).</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused the password that was supplied.</source>
        <translation>%1@%2 n&apos;a pas pu se connecter&#xa0;: le serveur a refusé le mot de passe fourni.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused without asking for a password.</source>
        <translation>%1@%2 n&apos;a pas pu se connecter&#xa0;: le serveur a refusé sans demander de mot de passe.</translation>
    </message>
    <message>
        <source>Check the user name, and the server&apos;s pg_hba.conf for a line that lets this client in.</source>
        <translation>Vérifiez le nom d&apos;utilisateur, et qu&apos;une ligne du fichier pg_hba.conf du serveur admet ce client.</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>Il n&apos;y a pas de base de données %1 sur %2.</translation>
    </message>
    <message>
        <source>Check the name at the end of the URL, or create the database.</source>
        <translation>Vérifiez le nom à la fin de l&apos;URL, ou créez la base de données.</translation>
    </message>
    <message>
        <source>%1 has no connection left for %2.</source>
        <translation>%1 n&apos;a plus de connexion disponible pour %2.</translation>
    </message>
    <message>
        <source>Close other sessions, or raise max_connections or the role&apos;s limit.</source>
        <translation>Fermez d&apos;autres sessions, ou augmentez max_connections ou la limite du rôle.</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2 on %3.</source>
        <translation>%1 n&apos;a pas le droit de se connecter à la base de données %2 sur %3.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT CONNECT ON DATABASE %1 TO %2.</source>
        <translation>Demandez à son propriétaire&#xa0;: GRANT CONNECT ON DATABASE %1 TO %2.</translation>
    </message>
    <message>
        <source>%1 is starting up or shutting down.</source>
        <translation>%1 est en cours de démarrage ou d&apos;arrêt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 refused the session.</source>
        <translation>%1 a refusé la session.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s words.</source>
        <translation>Le détail contient la réponse du serveur.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Le nom d&apos;hôte %1 n&apos;a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Vérifiez l&apos;orthographe, le réseau et le VPN.</translation>
    </message>
    <message>
        <source>No server listens at %1, port %2.</source>
        <translation>Aucun serveur n&apos;écoute sur %1, port %2.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Vérifiez l&apos;hôte et le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Aucune connexion chiffrée à %1 n&apos;a pu être établie.</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates (sslrootcert, sslcert, sslkey) in the URL or the service file.</source>
        <translation>Vérifiez sslmode et les certificats (sslrootcert, sslcert, sslkey) dans l&apos;URL ou le fichier de service.</translation>
    </message>
    <message>
        <source>No connection to %1, port %2.</source>
        <translation>Pas de connexion à %1, port %2.</translation>
    </message>
    <message>
        <source>The detail holds libpq&apos;s words.</source>
        <translation>Le détail contient le message de libpq.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Pas de connexion à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 n&apos;a pas répondu en %n seconde.</numerusform>
            <numerusform>%1 n&apos;a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is no COPY in the direction asked for.</source>
        <translation>L&apos;instruction n&apos;est pas un COPY dans le sens demandé.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>La copie a été annulée.</translation>
    </message>
    <message>
        <source>COPY from or to the client cannot be part of a script.</source>
        <translation>Un COPY depuis ou vers le client ne peut pas faire partie d&apos;un script.</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY with a file on the server.</source>
        <translation>Utilisez INSERT, ou COPY avec un fichier du serveur.</translation>
    </message>
    <message>
        <source>Another run is at work on %1.</source>
        <translation>Une autre exécution est en cours sur %1.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or allow a longer wait.</source>
        <translation>Attendez qu&apos;elle soit terminée, ou autorisez une attente plus longue.</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 of the server, %4, since %5).</source>
        <translation>Une autre exécution est en cours sur %1&#xa0;: %2 (processus %3 du serveur, %4, depuis %5).</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 from %6 (process %3 of the server, %4, since %5).</source>
        <translation>Une autre exécution est en cours sur %1&#xa0;: %2 depuis %6 (processus %3 du serveur, %4, commencée à %5).</translation>
    </message>
    <message>
        <source>Waiting for another run was cancelled.</source>
        <translation>L&apos;attente d&apos;une autre exécution a été annulée.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object. Try again when it has finished, or allow a longer lock timeout.</source>
        <translation>Une autre session détient un verrou sur l&apos;objet. Réessayez lorsqu&apos;elle aura fini, ou autorisez un délai d&apos;attente des verrous plus long.</translation>
    </message>
    <message>
        <source>Allow a longer statement timeout, or split the work.</source>
        <translation>Autorisez un délai d&apos;exécution des instructions plus long, ou divisez le travail.</translation>
    </message>
    <message>
        <source>Run as the owner of the object, or have the right granted.</source>
        <translation>Exécutez en tant que propriétaire de l&apos;objet, ou faites-vous accorder le droit.</translation>
    </message>
    <message>
        <source>The session may only read: the profile says so, or the server is a standby. Connect to the primary, without the read-only option.</source>
        <translation>La session est en lecture seule&#xa0;: le profil l&apos;exige, ou le serveur est un serveur secondaire. Connectez-vous au primaire, sans l&apos;option de lecture seule.</translation>
    </message>
    <message>
        <source>Free space on the server, then run again.</source>
        <translation>Libérez de l&apos;espace sur le serveur, puis relancez.</translation>
    </message>
    <message>
        <source>Mark the section with `transaction:false`, so that its statements run outside a transaction.</source>
        <translation>Marquez la section par `transaction:false`, afin que ses instructions s&apos;exécutent hors transaction.</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>L&apos;instruction a été annulée.</translation>
    </message>
    <message>
        <source>Another session cancelled the statement.</source>
        <translation>Une autre session a annulé l&apos;instruction.</translation>
    </message>
    <message>
        <source>Ask who did, then run again.</source>
        <translation>Demandez qui l&apos;a fait, puis relancez.</translation>
    </message>
    <message>
        <source>Cancelled: the transaction was rolled back.</source>
        <translation>Annulé&#xa0;: la transaction a été annulée par ROLLBACK.</translation>
    </message>
    <message>
        <source>A statement of the script has ended the transaction.</source>
        <translation>Une instruction du script a mis fin à la transaction.</translation>
    </message>
    <message>
        <source>Leave BEGIN, COMMIT and ROLLBACK to the runner.</source>
        <translation>Laissez à l&apos;exécuteur le soin de BEGIN, COMMIT et ROLLBACK.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the transaction was being committed: the outcome is not known.</source>
        <translation>La connexion à %1 a été perdue pendant la validation de la transaction&#xa0;: le résultat n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Look at the current revision: it says whether the step was committed.</source>
        <translation>Regardez la révision actuelle&#xa0;: elle indique si l&apos;étape a été validée.</translation>
    </message>
    <message>
        <source>Write the rows as INSERT statements, or load them with psql.</source>
        <translation>Écrivez les lignes sous forme d&apos;instructions INSERT, ou chargez-les avec psql.</translation>
    </message>
    <message>
        <source>Put the statements of that file into this one.</source>
        <translation>Placez les instructions de ce fichier dans celui-ci.</translation>
    </message>
    <message>
        <source>Run the statements with EXECUTE in a DO block instead.</source>
        <translation>Exécutez plutôt les instructions par EXECUTE dans un bloc DO.</translation>
    </message>
    <message>
        <source>A script runs on the database that the URL or profile names.</source>
        <translation>Un script s&apos;exécute sur la base de données que désigne l&apos;URL ou le profil.</translation>
    </message>
    <message>
        <source>A string that begins here is never closed.</source>
        <translation>Une chaîne qui commence ici n&apos;est jamais fermée.</translation>
    </message>
    <message>
        <source>Close it with &apos;. A quote inside a string is written twice.</source>
        <translation>Fermez-la par &apos;. À l&apos;intérieur d&apos;une chaîne, l&apos;apostrophe se double.</translation>
    </message>
    <message>
        <source>A quoted name that begins here is never closed.</source>
        <translation>Un nom entre guillemets qui commence ici n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it with the sign that belongs to %1.</source>
        <translation>Fermez-le par le signe qui correspond à %1.</translation>
    </message>
    <message>
        <source>A dollar-quoted string that begins here is never closed.</source>
        <translation>Une chaîne délimitée par des dollars qui commence ici n&apos;est jamais fermée.</translation>
    </message>
    <message>
        <source>It ends at the very tag it began with, letter for letter.</source>
        <translation>Elle se termine exactement par l&apos;étiquette qui l&apos;a ouverte, à la lettre près.</translation>
    </message>
    <message>
        <source>A comment that begins here is never closed.</source>
        <translation>Un commentaire qui commence ici n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it with */. Comments inside comments need a */ each.</source>
        <translation>Fermez-le par */. Chaque commentaire imbriqué demande son propre */.</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL: the script goes to the server as it is.</source>
        <translation>Supprimez-la, ou exprimez-la en SQL&#xa0;: le script est envoyé tel quel au serveur.</translation>
    </message>
    <message>
        <source>%1 is a command of psql, not SQL.</source>
        <translation>%1 est une commande de psql, pas du SQL.</translation>
    </message>
    <message>
        <source>COPY from or to the client (%1) cannot run in a script.</source>
        <translation>Un COPY depuis ou vers le client (%1) ne peut pas s&apos;exécuter dans un script.</translation>
    </message>
    <message>
        <source>DELIMITER is a command of the MariaDB client, not SQL.</source>
        <translation>DELIMITER est une commande du client MariaDB, pas du SQL.</translation>
    </message>
    <message>
        <source>Remove it: bodies of functions and triggers need none here.</source>
        <translation>Supprimez-la&#xa0;: les corps de fonctions et de déclencheurs n&apos;en ont pas besoin ici.</translation>
    </message>
    <message>
        <source>A line that begins with a dot is a command of the sqlite3 shell, not SQL.</source>
        <translation>Une ligne qui commence par un point est une commande du shell sqlite3, pas du SQL.</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL.</source>
        <translation>Supprimez-la, ou exprimez-la en SQL.</translation>
    </message>
    <message>
        <source>The script contains a zero byte.</source>
        <translation>Le script contient un octet nul.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Enregistrez le fichier en texte UTF-8.</translation>
    </message>
    <message>
        <source>Close the other program, or allow a longer lock timeout.</source>
        <translation>Fermez l&apos;autre programme, ou autorisez un délai d&apos;attente des verrous plus long.</translation>
    </message>
    <message>
        <source>%1 is locked by another run: %2 (process %3 on %4).</source>
        <translation>%1 est verrouillé par une autre exécution&#xa0;: %2 (processus %3 sur %4).</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>Check the rights of %1 and of its directory, and that the profile is not read-only.</source>
        <translation>Vérifiez les droits de %1 et de son répertoire, et que le profil n&apos;est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Free space on the disk of %1, then run again.</source>
        <translation>Libérez de l&apos;espace sur le disque de %1, puis relancez.</translation>
    </message>
    <message>
        <source>%1 is no SQLite database: file is not a database.</source>
        <translation>%1 n&apos;est pas une base SQLite&#xa0;: file is not a database.</translation>
    </message>
    <message>
        <source>Check the path. An encrypted database cannot be opened either.</source>
        <translation>Vérifiez le chemin. Une base chiffrée ne peut pas non plus être ouverte.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Restore a backup, or see what `sqlite3 %1 .recover` saves.</source>
        <translation>Restaurez une sauvegarde, ou voyez ce que récupère `sqlite3 %1 .recover`.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read and written, with its directory.</source>
        <translation>Vérifiez que le fichier existe et que l&apos;on peut le lire et l&apos;écrire, ainsi que son répertoire.</translation>
    </message>
    <message>
        <source>The disk or file system of %1 failed; look at the system&apos;s log.</source>
        <translation>Le disque ou le système de fichiers de %1 a connu une défaillance&#xa0;; consultez le journal du système.</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 on %4, since %5).</source>
        <translation>Une autre exécution est en cours sur %1&#xa0;: %2 (processus %3 sur %4, depuis %5).</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation>Le fichier de verrou %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A run needs the right to write in the directory of the database.</source>
        <translation>Une exécution a besoin du droit d&apos;écriture dans le répertoire de la base de données.</translation>
    </message>
    <message>
        <source>%1 is a directory.</source>
        <translation>%1 est un répertoire.</translation>
    </message>
    <message>
        <source>Name the database file in it.</source>
        <translation>Indiquez le fichier de base de données qu&apos;il contient.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Il n&apos;y a pas de fichier de base de données %1.</translation>
    </message>
    <message>
        <source>There is no directory %1 for the database.</source>
        <translation>Il n&apos;y a pas de répertoire %1 pour la base de données.</translation>
    </message>
    <message>
        <source>Make the directory, or check the path.</source>
        <translation>Créez le répertoire, ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Waiting for the lock of %1 was cancelled.</source>
        <translation>L&apos;attente du verrou de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The statement ran longer than the statement timeout.</source>
        <translation>L&apos;instruction a dépassé le délai d&apos;exécution des instructions.</translation>
    </message>
    <message>
        <source>The SQLite URL has a parameter that is not known.</source>
        <translation>L&apos;URL SQLite comporte un paramètre inconnu.</translation>
    </message>
    <message>
        <source>Leave out what follows the ?. To open the database read-only, use the option of that name.</source>
        <translation>Omettez ce qui suit le ?. Pour ouvrir la base en lecture seule, utilisez l&apos;option prévue à cet effet.</translation>
    </message>
    <message>
        <source>The SQLite URL has two slashes.</source>
        <translation>L&apos;URL SQLite comporte deux barres obliques.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, sqlite:///PATH for a relative path, or sqlite:////PATH for an absolute one.</source>
        <translation>Écrivez sqlite:PATH, sqlite:///PATH pour un chemin relatif, ou sqlite:////PATH pour un chemin absolu.</translation>
    </message>
    <message>
        <source>The SQLite URL names no file.</source>
        <translation>L&apos;URL SQLite ne désigne aucun fichier.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH.</source>
        <translation>Écrivez sqlite:PATH.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own file: addresses are not understood.</source>
        <translation>Les adresses file: propres à SQLite ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>An IPv6 address in the database URL lacks its ].</source>
        <translation>Il manque le ] d&apos;une adresse IPv6 dans l&apos;URL de la base de données.</translation>
    </message>
    <message>
        <source>After the ] of an IPv6 address stands no port.</source>
        <translation>Ce qui suit le ] d&apos;une adresse IPv6 n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>The port in the database URL is not a number from 1 to 65535. IPv6 addresses stand in brackets: [::1].</source>
        <translation>Le port de l&apos;URL de la base de données n&apos;est pas un nombre de 1 à 65535. Les adresses IPv6 s&apos;écrivent entre crochets&#xa0;: [::1].</translation>
    </message>
    <message>
        <source>A parameter of the database URL has no value.</source>
        <translation>Un paramètre de l&apos;URL de la base de données n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>The database name in the URL contains a bare @.</source>
        <translation>Le nom de base de données de l&apos;URL contient un @ non encodé.</translation>
    </message>
    <message>
        <source>Write name=value pairs with spaces between them, and put a value that contains spaces in single quotes.</source>
        <translation>Écrivez des paires name=value séparées par des espaces, et mettez entre apostrophes une valeur qui contient des espaces.</translation>
    </message>
    <message>
        <source>A quoted value in the database URL is never closed.</source>
        <translation>Une valeur entre apostrophes de l&apos;URL de la base de données n&apos;est jamais fermée.</translation>
    </message>
    <message>
        <source>Close it with &apos;. Inside, write \&apos; for a quote.</source>
        <translation>Fermez-la par &apos;. À l&apos;intérieur, écrivez \&apos; pour une apostrophe.</translation>
    </message>
    <message>
        <source>The database URL does not say which engine it is for.</source>
        <translation>L&apos;URL de la base de données n&apos;indique pas à quel moteur elle s&apos;adresse.</translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation>Pour un fichier SQLite, écrivez sqlite:%1</translation>
    </message>
    <message>
        <source>For PostgreSQL write postgresql: before the parameters.</source>
        <translation>Pour PostgreSQL, écrivez postgresql: devant les paramètres.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH or postgresql://USER@HOST/DATABASE.</source>
        <translation>Écrivez sqlite:PATH ou postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>L&apos;URL de la base de données est vide.</translation>
    </message>
    <message>
        <source>MariaDB and MySQL are not supported yet.</source>
        <translation>MariaDB et MySQL ne sont pas encore pris en charge.</translation>
    </message>
    <message>
        <source>PostgreSQL and SQLite are.</source>
        <translation>PostgreSQL et SQLite le sont.</translation>
    </message>
    <message>
        <source>The database URL is for &apos;%1&apos;, an engine that is not known.</source>
        <translation>L&apos;URL de la base de données est destinée à «&#xa0;%1&#xa0;», un moteur inconnu.</translation>
    </message>
    <message>
        <source>It begins with sqlite: or postgresql:.</source>
        <translation>Elle commence par sqlite: ou postgresql:.</translation>
    </message>
    <message>
        <source>The version table %1 may not be read by this user.</source>
        <translation>Cet utilisateur ne peut pas lire la table de version %1.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1.</source>
        <translation>Demandez à son propriétaire&#xa0;: GRANT SELECT ON %1.</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when updating &apos;%2&apos; to &apos;%3&apos; in &apos;%4&apos;; %1 found</source>
        <translation>La migration en ligne devait trouver une seule ligne en passant de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;» dans «&#xa0;%4&#xa0;»&#xa0;; lignes trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when deleting &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>La migration en ligne devait trouver une seule ligne en supprimant «&#xa0;%2&#xa0;» dans «&#xa0;%3&#xa0;»&#xa0;; lignes trouvées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>After the step the table &apos;%2&apos; should hold %n row(s), but it holds %1: the script or another session has written to it</source>
        <translation>
            <numerusform>Après l&apos;étape, la table «&#xa0;%2&#xa0;» devrait contenir %n ligne, mais elle en contient %1&#xa0;: le script ou une autre session y a écrit</numerusform>
            <numerusform>Après l&apos;étape, la table «&#xa0;%2&#xa0;» devrait contenir %n lignes, mais elle en contient %1&#xa0;: le script ou une autre session y a écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected one row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>Une ligne était attendue pour « %2 » dans « %3 » ; trouvé : %1</translation>
    </message>
    <message>
        <source>Expected no row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>Aucune ligne n&apos;était attendue pour « %2 » dans « %3 » ; trouvé : %1</translation>
    </message>
    <message>
        <source>Expected no row in &apos;%2&apos;; %1 found</source>
        <translation>Aucune ligne n&apos;était attendue dans « %2 » ; trouvé : %1</translation>
    </message>
    <message>
        <source>The table %1 is marked dirty: golang-migrate began the version %2 and did not finish it</source>
        <translation>La table %1 est marquée « dirty » : golang-migrate a commencé la version %2 sans la terminer</translation>
    </message>
    <message>
        <source>The table %1 says that Flyway ran %2 and failed</source>
        <translation>D&apos;après la table %1, Flyway a exécuté %2 et a échoué</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands, as `migrate force` does.</source>
        <translation>Examinez la base et annulez ou terminez ce qui est à moitié fait. Puis `stemma stamp REVISION` dit où elle en est, comme le fait `migrate force`.</translation>
    </message>
    <message>
        <source>The table %1 is not the one that %2 makes: %3</source>
        <translation>La table %1 n&apos;est pas celle que crée %2 : %3</translation>
    </message>
    <message>
        <source>Does &apos;format&apos; in stemma.toml name the right tool, and &apos;version_table&apos; its table?</source>
        <translation>« format » dans stemma.toml nomme-t-il le bon outil, et « version_table » sa table ?</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands and removes the row, as `flyway repair` does.</source>
        <translation>Examinez la base et annulez ou terminez ce qui est à moitié fait. Ensuite, `stemma stamp REVISION` indique où elle en est et supprime la ligne, comme `flyway repair`.</translation>
    </message>
    <message>
        <source>The client library of PostgreSQL (libpq) cannot be loaded.</source>
        <translation>La bibliothèque cliente de PostgreSQL (libpq) ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>Install it: the package is called libpq5 on Debian and Ubuntu.</source>
        <translation>Installez-la : le paquet s’appelle libpq5 sous Debian et Ubuntu.</translation>
    </message>
    <message>
        <source>Check the path. The first upgrade makes a new database.</source>
        <translation>Vérifiez le chemin. La première migration crée une nouvelle base de données.</translation>
    </message>
</context>
<context>
    <name>desktop::AddKeyDialog</name>
    <message>
        <source>The newest key of %1 is the one that new values are written with. The keys before it go on reading.</source>
        <translation>La clé la plus récente de %1 sert à écrire les nouvelles valeurs. Les précédentes continuent de lire.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Trying every derivation known. That takes some seconds.</source>
        <translation>Toutes les dérivations connues sont essayées. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>En attente du coffre. Il posera peut-être une question.</translation>
    </message>
</context>
<context>
    <name>desktop::AlembicEngine</name>
    <message>
        <source>Alembic %1, SQLAlchemy %2, Python %3</source>
        <translation>Alembic %1, SQLAlchemy %2, Python %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, d&apos;après %2</translation>
    </message>
</context>
<context>
    <name>desktop::CheckList</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>desktop::CheckSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est comme il se doit.</translation>
    </message>
    <message>
        <source>The check found something.</source>
        <translation>La vérification a trouvé quelque chose.</translation>
    </message>
    <message>
        <source>The project and the database are being compared…</source>
        <translation>Comparaison du projet et de la base de données…</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>La vérification n&apos;a pas pu se faire.</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>The database is not initialised.</source>
        <translation>La base de données n&apos;est pas initialisée.</translation>
    </message>
    <message>
        <source>The database is up to date, every applied script is as it was applied, and the models have nothing that it has not.</source>
        <translation>La base de données est à jour, chaque script appliqué est tel qu&apos;il fut appliqué, et les modèles n&apos;ont rien qu&apos;elle n&apos;ait pas.</translation>
    </message>
    <message>
        <source>The database is up to date, and every applied script is as it was applied.</source>
        <translation>La base de données est à jour, et chaque script appliqué est tel qu&apos;il fut appliqué.</translation>
    </message>
    <message numerus="yes">
        <source>The models and the database differ in %n place(s).</source>
        <translation>
            <numerusform>Les modèles et la base de données diffèrent en %n endroit.</numerusform>
            <numerusform>Les modèles et la base de données diffèrent en %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>%n point n&apos;est pas comme il se doit.</numerusform>
            <numerusform>%n points ne sont pas comme il se doit.</numerusform>
        </translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py ne nomme aucun modèle à comparer.</translation>
    </message>
    <message>
        <source>The models are compared once that is settled.</source>
        <translation>Les modèles seront comparés une fois cela réglé.</translation>
    </message>
    <message>
        <source>Not known whether it is applied: %1</source>
        <translation>On ne sait pas si elle est appliquée : %1</translation>
    </message>
</context>
<context>
    <name>desktop::CommandPalette</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionCommands</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a directory that you may write to.</source>
        <translation>Choisissez un répertoire où vous avez le droit d&apos;écrire.</translation>
    </message>
    <message>
        <source>Export Connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The next start of Stemma speaks it.</source>
        <translation>Prise en compte au prochain démarrage de Stemma.</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Open the &amp;Vault…</source>
        <translation>Ouvrir le &amp;coffre…</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionSource</name>
    <message>
        <source>The connection %1 names no project directory.</source>
        <translation>La connexion %1 n&apos;indique pas de répertoire de projet.</translation>
    </message>
    <message>
        <source>Edit the connection and choose the directory that holds stemma.toml or alembic.ini.</source>
        <translation>Modifiez la connexion et choisissez le répertoire qui contient stemma.toml ou alembic.ini.</translation>
    </message>
    <message>
        <source>The project directory %1 is gone.</source>
        <translation>Le répertoire de projet %1 a disparu.</translation>
    </message>
    <message>
        <source>Put it back, or edit the connection and choose another.</source>
        <translation>Remettez-le en place, ou modifiez la connexion et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Le répertoire %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The demo&apos;s file %1 cannot be written: %2.</source>
        <translation>Le fichier de démonstration %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>desktop::CredentialsPage</name>
    <message>
        <source>Co&amp;unt Again</source>
        <translation>Rec&amp;ompter</translation>
    </message>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>Choisissez une connexion dont la base de données est joignable.</translation>
    </message>
    <message>
        <source>This project declares no credential set: a table with columns whose values are encrypted. Add lines such as these to %1, with the names of your table, and refresh. Keys never stand there.</source>
        <translation>Ce projet ne déclare aucun jeu d&apos;identifiants : une table dont certaines colonnes sont chiffrées. Ajoutez des lignes comme celles-ci à %1, avec les noms de votre table, puis actualisez. Les clés n&apos;y figurent jamais.</translation>
    </message>
    <message>
        <source>This project has no stemma.toml. Credential sets are declared there: a table with columns whose values are encrypted. Keys never stand there.</source>
        <translation>Ce projet n&apos;a pas de stemma.toml. C&apos;est là que se déclarent les jeux d&apos;identifiants : une table dont certaines colonnes sont chiffrées. Les clés n&apos;y figurent jamais.</translation>
    </message>
    <message>
        <source>Look at %1 on %2</source>
        <translation>Examiner %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Lecture des clés…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>The keys rest in %1.</source>
        <translation>Les clés sont dans %1.</translation>
    </message>
    <message>
        <source>Table %1, its first %2 rows</source>
        <translation>Table %1, ses %2 premières lignes</translation>
    </message>
    <message>
        <source>Table %1, %2 rows</source>
        <translation>Table %1, %2 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside until a key opens them.</source>
        <translation>
            <numerusform>%Ln valeur est mise de côté jusqu&apos;à ce qu&apos;une clé l&apos;ouvre.</numerusform>
            <numerusform>%Ln valeurs sont mises de côté jusqu&apos;à ce qu&apos;une clé les ouvre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were counted.</source>
        <translation>Seules les %1 premières lignes ont été comptées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext.</source>
        <translation>
            <numerusform>%Ln valeur est en clair.</numerusform>
            <numerusform>%Ln valeurs sont en clair.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote these values, derived as the application does.</source>
        <translation>Rien n&apos;a été modifié. Ajoutez la clé que l&apos;application avait quand elle a écrit ces valeurs, dérivée comme le fait l&apos;application.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>Chi&amp;ffrer…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>Changer la &amp;clé…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Try What Was Set &amp;Aside Again…</source>
        <translation>&amp;Réessayer les valeurs mises de côté…</translation>
    </message>
    <message>
        <source>Add &amp;Key…</source>
        <translation>&amp;Ajouter une clé…</translation>
    </message>
    <message>
        <source>Reti&amp;re Key</source>
        <translation>Re&amp;tirer la clé</translation>
    </message>
    <message>
        <source>E&amp;xport Key…</source>
        <translation>E&amp;xporter la clé…</translation>
    </message>
    <message>
        <source>The project declares no credential set.</source>
        <translation>Le projet ne déclare aucun jeu d&apos;identifiants.</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 est une connexion en lecture seule&#xa0;: rien ne peut être modifié par son intermédiaire.</translation>
    </message>
    <message>
        <source>The set has no key yet.</source>
        <translation>Le jeu n&apos;a pas encore de clé.</translation>
    </message>
    <message>
        <source>No value is set aside.</source>
        <translation>Aucune valeur n&apos;est mise de côté.</translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation>Sélectionnez une clé.</translation>
    </message>
    <message>
        <source>New values are written with this key: add another one first.</source>
        <translation>Les nouvelles valeurs sont écrites avec cette clé : ajoutez-en d&apos;abord une autre.</translation>
    </message>
    <message>
        <source>This key is retired already.</source>
        <translation>Cette clé est déjà retirée.</translation>
    </message>
    <message>
        <source>Retire key %1 of %2</source>
        <translation>Retirer la clé %1 de %2</translation>
    </message>
    <message>
        <source>Verify %1 on %2</source>
        <translation>Vérifier %1 sur %2</translation>
    </message>
    <message>
        <source>Write the secret of key %1</source>
        <translation>Écrire le secret de la clé %1</translation>
    </message>
    <message>
        <source>Export key %1 of %2</source>
        <translation>Exporter la clé %1 de %2</translation>
    </message>
    <message>
        <source>Count A&amp;ll</source>
        <translation>Tout com&amp;pter</translation>
    </message>
    <message>
        <source>O&amp;pen the Vault…</source>
        <translation>Ouvrir &amp;le coffre…</translation>
    </message>
    <message>
        <source>Add T&amp;hat Key…</source>
        <translation>Ajo&amp;uter cette clé…</translation>
    </message>
    <message>
        <source>Check with &amp;Python…</source>
        <translation>Vérifier avec P&amp;ython…</translation>
    </message>
    <message>
        <source>Remove Ke&amp;y…</source>
        <translation>&amp;Supprimer la clé…</translation>
    </message>
    <message>
        <source>Remove key %1 of %2</source>
        <translation>Supprimer la clé %1 de %2</translation>
    </message>
    <message>
        <source>Remove Key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Remove key %1 from the ring of %2?</source>
        <translation>Supprimer la clé %1 du jeu de clés de %2 ?</translation>
    </message>
    <message>
        <source>Its secret is gone for good: backups whose values are under it can no longer be read with this ring. A retired key stays for them. First all values are looked at: while one is under the key, it stays.</source>
        <translation>Son secret disparaît définitivement : les sauvegardes dont les valeurs en dépendent ne pourront plus être lues avec ce jeu de clés. Une clé retirée leur reste disponible. Toutes les valeurs sont d’abord examinées : tant qu’une seule dépend de la clé, elle reste.</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>&amp;Supprimer la clé</translation>
    </message>
    <message>
        <source>Check with Python</source>
        <translation>Vérifier avec Python</translation>
    </message>
    <message>
        <source>Python of the application, with its package cryptography:</source>
        <translation>Python de l’application, avec son paquet cryptography :</translation>
    </message>
</context>
<context>
    <name>desktop::DetailsPane</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>No revision is selected</source>
        <translation>Aucune révision n&apos;est sélectionnée</translation>
    </message>
    <message>
        <source>The run logs are being read.</source>
        <translation>Lecture des journaux des exécutions en cours.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>The header of the script could only be read in part.</source>
        <translation>L&apos;en-tête du script n&apos;a pu être lu qu&apos;en partie.</translation>
    </message>
    <message>
        <source>The script was edited after it was applied: it is no longer the text that the database has.</source>
        <translation>Le script a été modifié après avoir été appliqué&#xa0;: ce n&apos;est plus le texte qu&apos;a reçu la base de données.</translation>
    </message>
    <message>
        <source>nothing, it is a base</source>
        <translation>rien, c&apos;est une base</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>database, its environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation>%1 en est ici.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 l&apos;a.</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>It cannot be rolled back.</source>
        <translation>Elle ne permet pas de revenir en arrière.</translation>
    </message>
    <message>
        <source>It cannot be rolled back: %1</source>
        <translation>Elle ne permet pas de revenir en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>It runs outside a transaction.</source>
        <translation>Elle s&apos;exécute hors transaction.</translation>
    </message>
    <message>
        <source>every other engine</source>
        <translation>tout autre moteur</translation>
    </message>
    <message>
        <source>There is nothing to run: it cannot be rolled back.</source>
        <translation>Il n&apos;y a rien à exécuter&#xa0;: elle ne permet pas de revenir en arrière.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Il n&apos;y a rien à exécuter.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; the rest is in the file.</source>
        <translation>Seul le début est affiché&#xa0;; le reste est dans le fichier.</translation>
    </message>
    <message>
        <source>No run log mentions this revision.</source>
        <translation>Aucun journal des exécutions ne mentionne cette révision.</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>L&apos;Alembic du projet écrit le SQL…</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>Le SQL ne peut pas être affiché : %1</translation>
    </message>
</context>
<context>
    <name>desktop::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Enregistrer les informations de diagnostic</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>desktop::DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>desktop::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryBinding</name>
    <message>
        <source>it is written for a database, and none is open</source>
        <translation>il s&apos;écrit pour une base de données, et aucune n&apos;est ouverte</translation>
    </message>
    <message>
        <source>Open a connection of this project.</source>
        <translation>Ouvrez une connexion de ce projet.</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>Écrire le SQL</translation>
    </message>
    <message>
        <source>Look for Alembic</source>
        <translation>Chercher Alembic</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryModel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Branche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here.</source>
        <translation>%1 (%2) en est ici.</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message>
        <source>All branches</source>
        <translation>Toutes les branches</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n revisions is pending, of this branch and has these words.</source>
        <translation>
            <numerusform>La seule révision (%n) n&apos;est pas à la fois en attente, de cette branche et porteuse de ces mots.</numerusform>
            <numerusform>Aucune des %n révisions n&apos;est à la fois en attente, de cette branche et porteuse de ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Show &amp;Hits Only</source>
        <translation>N&apos;afficher que les rés&amp;ultats</translation>
    </message>
    <message>
        <source>Pendin&amp;g Only</source>
        <translation>En attente seu&amp;lement</translation>
    </message>
    <message>
        <source>Go to Where It &amp;Stands</source>
        <translation>Aller à la position &amp;actuelle</translation>
    </message>
    <message>
        <source>Selected &amp;Before</source>
        <translation>Sélection précé&amp;dente</translation>
    </message>
    <message>
        <source>Selected &amp;After</source>
        <translation>Sélection sui&amp;vante</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoo&amp;m arrière</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>Ré&amp;initialiser le zoom</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>As &amp;Text…</source>
        <translation>En &amp;texte…</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>En &amp;SVG…</translation>
    </message>
    <message>
        <source>As P&amp;NG…</source>
        <translation>En P&amp;NG…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>Écriture de %1 en cours.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Signs of the Histor&amp;y…</source>
        <translation>Signes de l’histori&amp;que…</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Ctrl with up and down goes along the lines, Ctrl with left and right to the other parents of a merge.</source>
        <translation>Ctrl avec haut et bas suit les lignes, Ctrl avec gauche et droite mène aux autres parents d&apos;une fusion.</translation>
    </message>
</context>
<context>
    <name>desktop::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>Le fichier ne contient aucune connexion.</translation>
    </message>
</context>
<context>
    <name>desktop::JobList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a job ended, when it began</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desktop::JobNotifier</name>
    <message>
        <source>%1 is done</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>After %1. %2</source>
        <translation>Après %1. %2</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desktop::JobsPane</name>
    <message>
        <source>%1 is being stopped.</source>
        <translation>Arrêt en cours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Clear This Job</source>
        <translation>&amp;Retirer cette tâche</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Jobs</source>
        <translation>Retirer les tâches &amp;terminées</translation>
    </message>
</context>
<context>
    <name>desktop::KeyModel</name>
    <message>
        <source>not counted</source>
        <translation>non comptées</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1, %2, fingerprint %3</source>
        <translation>%1, %2, empreinte %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Dérivation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Values under it</source>
        <translation>Valeurs sous elle</translation>
    </message>
    <message>
        <source>Written with it</source>
        <translation>Écrites avec elle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>écrit et lit</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>lit seulement</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
</context>
<context>
    <name>desktop::Legend</name>
    <message>
        <source>Applied to the database of the connection</source>
        <translation>Appliquée à la base de la connexion</translation>
    </message>
    <message>
        <source>Pending: not applied yet</source>
        <translation>En attente : pas encore appliquée</translation>
    </message>
    <message>
        <source>The database stands here</source>
        <translation>La base se trouve ici</translation>
    </message>
    <message>
        <source>Head: no revision follows it</source>
        <translation>Tête (head) : aucune révision ne la suit</translation>
    </message>
    <message>
        <source>Base: it follows no revision</source>
        <translation>Base : elle ne suit aucune révision</translation>
    </message>
    <message>
        <source>Merge: it follows several</source>
        <translation>Fusion : elle en suit plusieurs</translation>
    </message>
    <message>
        <source>Its script cannot be read</source>
        <translation>Son script ne peut pas être lu</translation>
    </message>
    <message>
        <source>Not known whether it is applied</source>
        <translation>On ne sait pas si elle est appliquée</translation>
    </message>
</context>
<context>
    <name>desktop::LogFile</name>
    <message>
        <source>The log could not be saved as %1.</source>
        <translation>Le journal n&apos;a pas pu être enregistré sous %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>desktop::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>desktop::LogPane</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show lines of the level %1, %2 in all</source>
        <translation>Afficher les lignes de niveau %1, %2 au total</translation>
    </message>
    <message>
        <source>No line matches the search and the levels.</source>
        <translation>Aucune ligne ne correspond à la recherche et aux niveaux.</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Rien n&apos;a encore été journalisé.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texte (*.txt *.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Le journal a été enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Open a Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>%1 (%2) — Stemma</source>
        <comment>connection, environment</comment>
        <translation>%1 (%2) — Stemma</translation>
    </message>
    <message>
        <source>%1 — Stemma</source>
        <comment>project</comment>
        <translation>%1 — Stemma</translation>
    </message>
    <message>
        <source>The connection %1 was removed.</source>
        <translation>La connexion %1 a été supprimée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close Stemma?</source>
        <translation>Fermer Stemma&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n tâche est encore en cours.</numerusform>
            <numerusform>%n tâches sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Either way the database is left at a revision boundary, and says at which.</source>
        <translation>Dans les deux cas, la base de données est laissée à une limite de révision et indique laquelle.</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Garder ouvert</translation>
    </message>
    <message>
        <source>Stop &amp;After This Step and Close</source>
        <translation>Arrêter &amp;après cette étape et fermer</translation>
    </message>
    <message>
        <source>&amp;Interrupt the Statement and Close</source>
        <translation>&amp;Interrompre l&apos;instruction et fermer</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>À propos de Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Shows where every database stands, and moves it along its migration history.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, libpq, SQLite, OpenSSL and QtKeychain.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Montre où en est chaque base de données et la déplace le long de son historique de migrations.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Repose sur Qt %2, libpq, SQLite, OpenSSL et QtKeychain.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The vault in which the connections rest is locked.</source>
        <translation>Le coffre qui contient les connexions est verrouillé.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>desktop::MergeSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Il n&apos;y a rien à fusionner.</translation>
    </message>
    <message>
        <source>The history of this project has only one head.</source>
        <translation>L&apos;historique de ce projet n&apos;a qu&apos;une seule tête.</translation>
    </message>
    <message>
        <source>Write the merge</source>
        <translation>Écrire la fusion</translation>
    </message>
    <message>
        <source>The merge %1 was written.</source>
        <translation>La fusion %1 a été écrite.</translation>
    </message>
    <message>
        <source>It joins the heads; SQL of its own it needs only where they contradict each other: %1</source>
        <translation>Elle réunit les têtes&#xa0;; elle n&apos;a besoin de son propre SQL que là où celles-ci se contredisent&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n head(s)</source>
        <translation>
            <numerusform>F&amp;usionner %n tête</numerusform>
            <numerusform>F&amp;usionner %n têtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Sho&amp;w Details</source>
        <translation>Affic&amp;her les détails</translation>
    </message>
</context>
<context>
    <name>desktop::NewRevisionSheet</name>
    <message>
        <source>%1 (head): %2</source>
        <translation>%1 (head)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing: the first revision of a history</source>
        <translation>Rien&#xa0;: la première révision d&apos;un historique</translation>
    </message>
    <message>
        <source>%1 has followers already.</source>
        <translation>%1 a déjà des suivantes.</translation>
    </message>
    <message>
        <source>A revision after it begins a new branch, which &quot;Allow a new branch&quot; permits.</source>
        <translation>Une révision à sa suite commence une nouvelle branche, ce que permet «&#xa0;Autoriser une nouvelle branche&#xa0;».</translation>
    </message>
    <message>
        <source>Write the revision</source>
        <translation>Écrire la révision</translation>
    </message>
    <message>
        <source>Revision %1 was written.</source>
        <translation>La révision %1 a été écrite.</translation>
    </message>
    <message>
        <source>Fill in its SQL: %1</source>
        <translation>Complétez son SQL&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made by Alembic</source>
        <translation>Attribué par Alembic</translation>
    </message>
    <message>
        <source>Models are compared with a database: open a connection.</source>
        <translation>Les modèles se comparent à une base de données : ouvrez une connexion.</translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py ne nomme aucun modèle à comparer.</translation>
    </message>
</context>
<context>
    <name>desktop::Operation</name>
    <message>
        <source>Upgrade to &amp;Head</source>
        <translation>Migrer jusqu&apos;à &amp;head</translation>
    </message>
    <message>
        <source>&amp;Upgrade to Here</source>
        <translation>&amp;Migrer jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Roll &amp;Back to Here</source>
        <translation>Revenir en arrière jusqu&apos;&amp;ici</translation>
    </message>
    <message>
        <source>Roll Back &amp;One</source>
        <translation>Revenir en arrière d&apos;&amp;une révision</translation>
    </message>
    <message>
        <source>&amp;Stamp Here</source>
        <translation>Marquer (&amp;stamp) ici</translation>
    </message>
    <message>
        <source>Upgrade %1 to head</source>
        <translation>Migrer %1 jusqu&apos;à head</translation>
    </message>
    <message>
        <source>Upgrade %1 to %2</source>
        <translation>Migrer %1 jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>Revenir en arrière sur %1 jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>Roll %1 back by one revision</source>
        <translation>Revenir en arrière d&apos;une révision sur %1</translation>
    </message>
    <message>
        <source>Stamp %1 at %2</source>
        <translation>Marquer %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n revision(s)</source>
        <translation>
            <numerusform>&amp;Migrer de %n révision</numerusform>
            <numerusform>&amp;Migrer de %n révisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n revision(s)</source>
        <translation>
            <numerusform>&amp;Revenir en arrière de %n révision</numerusform>
            <numerusform>&amp;Revenir en arrière de %n révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stamp without running anything</source>
        <translation>Mar&amp;quer sans rien exécuter</translation>
    </message>
</context>
<context>
    <name>desktop::OperationCommands</name>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>Choisissez une connexion dont la base de données est joignable.</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 est une connexion en lecture seule&#xa0;: rien ne peut être modifié par son intermédiaire.</translation>
    </message>
    <message>
        <source>Select a revision in the history.</source>
        <translation>Sélectionnez une révision dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation>Non disponible ici.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Rien n&apos;est appliqué.</translation>
    </message>
    <message>
        <source>Open a project, or choose a connection.</source>
        <translation>Ouvrez un projet ou choisissez une connexion.</translation>
    </message>
    <message>
        <source>The selected revision is applied already.</source>
        <translation>La révision sélectionnée est déjà appliquée.</translation>
    </message>
    <message>
        <source>The selected revision is not applied.</source>
        <translation>La révision sélectionnée n’est pas appliquée.</translation>
    </message>
    <message>
        <source>The database stands at the selected revision.</source>
        <translation>La base de données est à la révision sélectionnée.</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewModel</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Edited scripts</source>
        <translation>Scripts modifiés</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the project</source>
        <translation>
            <numerusform>%n problème dans le projet</numerusform>
            <numerusform>%n problèmes dans le projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending</source>
        <translation>
            <numerusform>%n révision en attente</numerusform>
            <numerusform>%n révisions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>connection, environment, state</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4</source>
        <comment>connection, environment, revision, state</comment>
        <translation>%1, %2, à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Le coffre est verrouillé</translation>
    </message>
    <message>
        <source>No file yet; the first upgrade makes it</source>
        <translation>Pas encore de fichier ; la première migration le crée</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewPage</name>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Aucune connexion ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your connections will stand here: each database, its revision and what is pending.</source>
        <translation>Vos connexions apparaîtront ici&#xa0;: chaque base de données, sa révision et ce qui est en attente.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileDialog</name>
    <message>
        <source>New Connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Saving; the keychain may ask a question.</source>
        <translation>Enregistrement&#xa0;; le trousseau posera peut-être une question.</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Close without saving what was typed?</source>
        <translation>Fermer sans enregistrer ce qui a été saisi ?</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileForm</name>
    <message>
        <source>As the server and libpq agree</source>
        <translation>Selon l&apos;accord entre le serveur et libpq</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>Enregistré&#xa0;; saisissez du texte pour le remplacer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The password of the URL was moved to its own field.</source>
        <translation>Le mot de passe de l&apos;URL a été déplacé dans le champ prévu à cet effet.</translation>
    </message>
</context>
<context>
    <name>desktop::ReviewSheet</name>
    <message>
        <source>Revision %1 was written.</source>
        <translation>La révision %1 a été écrite.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file was changed since it is shown here.</source>
        <translation>Le fichier a été modifié depuis qu&apos;il est affiché ici.</translation>
    </message>
    <message>
        <source>Whoever changed it may want it: delete it by hand.</source>
        <translation>Celui qui l&apos;a modifié y tient peut-être : supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The file cannot be deleted: %1.</source>
        <translation>Le fichier ne peut pas être supprimé : %1.</translation>
    </message>
    <message>
        <source>Read the script</source>
        <translation>Lire le script</translation>
    </message>
    <message numerus="yes">
        <source>Read it before it runs. %n place(s) to look at:</source>
        <translation>
            <numerusform>À lire avant de l&apos;exécuter. %n endroit à examiner :</numerusform>
            <numerusform>À lire avant de l&apos;exécuter. %n endroits à examiner :</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it before it runs. Nothing in it drops, renames or narrows anything that Stemma can see.</source>
        <translation>À lire avant de l&apos;exécuter. Rien n&apos;y supprime, ne renomme ni ne restreint quoi que ce soit que Stemma puisse voir.</translation>
    </message>
    <message>
        <source>Delete the script</source>
        <translation>Supprimer le script</translation>
    </message>
</context>
<context>
    <name>desktop::RotationWizard</name>
    <message>
        <source>A copy of the whole file, as it is now, that only you may read.</source>
        <translation>Une copie du fichier entier, tel qu&apos;il est maintenant, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>A dump of the whole database by pg_dump, as it is now, that only you may read. Other sessions go on working.</source>
        <translation>Un export de toute la base par pg_dump, telle qu&apos;elle est maintenant, que vous seul pouvez lire. Les autres sessions continuent.</translation>
    </message>
    <message>
        <source>While Plaintext and Encrypted Values Are Mixed</source>
        <translation>Tant que texte en clair et valeurs chiffrées sont mêlés</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>Tant que les deux clés sont utilisées</translation>
    </message>
    <message>
        <source>While the job runs, the application meets encrypted values beside plaintext. Every instance must be able to read both before it begins, and must write encrypted values.</source>
        <translation>Pendant la tâche, l&apos;application rencontre des valeurs chiffrées à côté de texte en clair. Chaque instance doit pouvoir lire les deux avant le début, et écrire des valeurs chiffrées.</translation>
    </message>
    <message>
        <source>While the job runs, the application meets values under the old key beside values under the new one. Deploy these lines in this order: every instance reads both keys before the job begins, and drops the old one when it is over.</source>
        <translation>Pendant la tâche, l&apos;application rencontre des valeurs sous l&apos;ancienne clé à côté de valeurs sous la nouvelle. Déployez ces lignes dans cet ordre : chaque instance lit les deux clés avant le début, et abandonne l&apos;ancienne à la fin.</translation>
    </message>
    <message>
        <source>There is no way back to plaintext. Keep the key: without it the values are lost.</source>
        <translation>Il n&apos;y a pas de retour au texte en clair. Conservez la clé : sans elle, les valeurs sont perdues.</translation>
    </message>
    <message>
        <source>There is a way back until the old key is retired: the same job, with the old key chosen to write under.</source>
        <translation>Le retour est possible jusqu&apos;au retrait de l&apos;ancienne clé : la même tâche, avec l&apos;ancienne clé choisie pour écrire.</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>The backup is being made. The list of jobs can stop it.</source>
        <translation>La sauvegarde est en cours. La liste des tâches permet de l&apos;arrêter.</translation>
    </message>
    <message>
        <source>%1: %2. To restore: %3</source>
        <translation>%1 : %2. Pour restaurer : %3</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Il n&apos;y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The job is being stopped.</source>
        <translation>La tâche est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Paused. The batches that were written stay written; other sessions go on working.</source>
        <translation>En pause. Les lots écrits le restent ; les autres sessions continuent.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rows, what is being done</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 rows per second, for %2 so far</source>
        <translation>%1 lignes par seconde, depuis %2</translation>
    </message>
    <message>
        <source>About %1 remaining</source>
        <translation>Environ %1 restant</translation>
    </message>
    <message>
        <source>The job was stopped.</source>
        <translation>La tâche a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and stay so; going on does the rest.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite et le reste ; continuer fait le reste.</numerusform>
            <numerusform>%Ln lignes ont été écrites et le restent ; continuer fait le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it does, what it costs: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clean up after plaintext on %1</source>
        <translation>Nettoyer le texte en clair sur %1</translation>
    </message>
    <message>
        <source>The steps run; the list of jobs can stop them.</source>
        <translation>Les étapes s&apos;exécutent ; la liste des tâches permet de les arrêter.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Document JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>&amp;Saisissez %1 pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Closing this leaves the job running in the list of jobs.</source>
        <translation>Fermer laisse la tâche continuer dans la liste des tâches.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Backup, and two keys at a time</source>
        <translation>Sauvegarde, et deux clés à la fois</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Page %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Regarder à nouveau</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Looking at the values, and rehearsing some rows in a transaction that is rolled back…</source>
        <translation>Examen des valeurs, et répétition sur quelques lignes dans une transaction annulée…</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 rows</source>
        <translation>Examen : %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be as it is.</source>
        <translation>Rien n&apos;a été modifié, et rien ne peut l&apos;être en l&apos;état.</translation>
    </message>
    <message>
        <source>Close this, and add the key that the application had when it wrote these values. If it is lost for good, such values can be set aside.</source>
        <translation>Fermez cette fenêtre, et ajoutez la clé que l&apos;application avait quand elle a écrit ces valeurs. Si elle est définitivement perdue, ces valeurs peuvent être mises de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside and are tried again.</source>
        <translation>
            <numerusform>%Ln valeur est mise de côté et sera réessayée.</numerusform>
            <numerusform>%Ln valeurs sont mises de côté et seront réessayées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: no value has to change.</source>
        <translation>Il n&apos;y a rien à faire : aucune valeur ne doit changer.</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3. One connection takes about %4, and the write-ahead log grows by about %5.</source>
        <translation>Environ %1 lignes sur %2 seront écrites sous la clé %3. Une connexion prend environ %4, et le journal d&apos;écriture anticipée grandit d&apos;environ %5.</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3, in about %4.</source>
        <translation>Environ %1 lignes sur %2 seront écrites sous la clé %3, en %4 environ.</translation>
    </message>
    <message>
        <source>The backup that was made before, %1, has it too: remove the file once it is not needed any more.</source>
        <translation>La sauvegarde faite auparavant, %1, le contient aussi : supprimez le fichier dès qu’il n’est plus nécessaire.</translation>
    </message>
</context>
<context>
    <name>desktop::RunPreview</name>
    <message>
        <source>changes the version table only</source>
        <translation>ne modifie que la table de version</translation>
    </message>
    <message>
        <source>cannot be rolled back: %1</source>
        <translation>pas de retour en arrière possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>each statement for itself, without a transaction</source>
        <translation>chaque instruction séparément, sans transaction</translation>
    </message>
</context>
<context>
    <name>desktop::RunSheet</name>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>&amp;Saisissez %1 pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The database was not reached.</source>
        <translation>La base de données n&apos;a pas pu être jointe.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 est à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) on %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n étape sur %1, de %2 à %3.</numerusform>
            <numerusform>%n étapes sur %1, de %2 à %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The database stands where it is wanted already.</source>
        <translation>La base de données est déjà à la position voulue.</translation>
    </message>
    <message>
        <source>%1 is read-only: this is only a preview.</source>
        <translation>%1 est en lecture seule&#xa0;: ceci n&apos;est qu&apos;un aperçu.</translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then choose how to go on.</source>
        <translation>Examinez la base de données&#xa0;: l&apos;instruction qui suit celles-ci a pu prendre effet. Choisissez ensuite comment continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this plan cannot be rolled back afterwards: %1</source>
        <translation>
            <numerusform>%n révision de ce plan ne permettra pas de revenir en arrière ensuite&#xa0;: %1</numerusform>
            <numerusform>%n révisions de ce plan ne permettront pas de revenir en arrière ensuite&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>L&apos;exécution est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Toutes les étapes sont terminées.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 of %4 statements done</source>
        <translation>Étape %1 sur %2, %3 instructions sur %4 exécutées</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading the project and the database…</source>
        <translation>Lecture du projet et de la base de données…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error, its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>L&apos;Alembic du projet écrit le SQL…</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>Écrire le SQL</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>Le SQL ne peut pas être affiché : %1</translation>
    </message>
</context>
<context>
    <name>desktop::RunWork</name>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>Rien à faire&#xa0;: la base de données est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>%n révision appliquée&#xa0;; la base de données est à %1.</numerusform>
            <numerusform>%n révisions appliquées&#xa0;; la base de données est à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Retour en arrière de %n révision&#xa0;; la base de données est à %1.</numerusform>
            <numerusform>Retour en arrière de %n révisions&#xa0;; la base de données est à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>Marquage effectué&#xa0;; la base de données est à %1.</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, plan again and run the statement again. If the object is as it should be, plan again and go on behind the statement.</source>
        <translation>S&apos;il s&apos;agit d&apos;un index dont la construction a été interrompue, il existe mais n&apos;est pas valide&#xa0;: supprimez-le par DROP INDEX, replanifiez et exécutez de nouveau l&apos;instruction. Si l&apos;objet est tel qu&apos;il doit être, replanifiez et continuez après l&apos;instruction.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Rien n&apos;a été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed.</source>
        <translation>
            <numerusform>%n étape sur %1 a été validée.</numerusform>
            <numerusform>%n étapes sur %1 ont été validées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Where the database stands is not known: it cannot be reached.</source>
        <translation>%1 On ne sait pas où en est la base de données&#xa0;: elle est injoignable.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The revision that was interrupted runs without a transaction and is unfinished: plan again to resume it.</source>
        <translation>%1 La base de données est à %2. La révision interrompue s&apos;exécute sans transaction et reste inachevée&#xa0;: replanifiez pour la reprendre.</translation>
    </message>
    <message>
        <source>%1 The database is at %2.</source>
        <translation>%1 La base de données est à %2.</translation>
    </message>
    <message>
        <source>%1 The database is at %2; the failed revision left nothing behind.</source>
        <translation>%1 La base de données est à %2&#xa0;; la révision en échec n&apos;a rien laissé derrière elle.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 est en lecture seule : rien ne doit y être modifié.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. A part of the failed revision may have stayed behind: undo it; planned again, the whole revision runs once more.</source>
        <translation>%1 La base de données est à %2. Une partie de la révision échouée a pu rester : défaites-la ; planifiée de nouveau, la révision entière s&apos;exécute encore une fois.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>%1 La base de données est à %2. La transaction de la révision échouée a été annulée.</translation>
    </message>
</context>
<context>
    <name>desktop::Settings</name>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>Les réglages ne peuvent pas être écrits dans %1.</translation>
    </message>
    <message>
        <source>Sizes and choices are kept until Stemma is closed. Make the directory writable to keep them longer.</source>
        <translation>Les tailles et les choix sont gardés jusqu’à la fermeture de Stemma. Rendez le répertoire accessible en écriture pour les garder plus longtemps.</translation>
    </message>
</context>
<context>
    <name>desktop::StepModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Étape %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Version table only</source>
        <translation>Table de version seulement</translation>
    </message>
    <message>
        <source>One transaction</source>
        <translation>Une transaction</translation>
    </message>
    <message>
        <source>Without a transaction</source>
        <translation>Sans transaction</translation>
    </message>
    <message>
        <source>Irreversible: %1</source>
        <translation>Irréversible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can be rolled back</source>
        <translation>Retour en arrière possible</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>Exécution impossible</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécutée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Terminée en %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Mode d&apos;exécution</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rolling back undoes nothing: its downgrade is empty</source>
        <translation>Le retour en arrière n’annule rien : son retour est vide</translation>
    </message>
</context>
<context>
    <name>desktop::StopButton</name>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Arrêter après cette étape</translation>
    </message>
    <message>
        <source>&amp;Interrupt statement</source>
        <translation>&amp;Interrompre l&apos;instruction</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>The step that runs now is finished; the database then stands at its revision.</source>
        <translation>L&apos;étape en cours est menée à son terme&#xa0;; la base de données se trouve ensuite à la révision de celle-ci.</translation>
    </message>
    <message>
        <source>The server cancels what it is doing and rolls the step back; a step without a transaction stays open and can be resumed.</source>
        <translation>Le serveur abandonne ce qu&apos;il est en train de faire et annule l&apos;étape&#xa0;; une étape sans transaction reste ouverte et peut être reprise.</translation>
    </message>
    <message>
        <source>The connection is closed without waiting. The server rolls back what was not committed when it notices.</source>
        <translation>La connexion est fermée sans attendre. Le serveur annule ce qui n&apos;était pas validé lorsqu&apos;il s&apos;en aperçoit.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desktop::TargetHeader</name>
    <message>
        <source>Alembic project</source>
        <translation>Projet Alembic</translation>
    </message>
    <message>
        <source>Native SQL project</source>
        <translation>Projet SQL natif</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of project, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Not initialised; %n revision(s) pending</source>
        <translation>
            <numerusform>Non initialisée&#xa0;; %n révision en attente</numerusform>
            <numerusform>Non initialisée&#xa0;; %n révisions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>At the base</source>
        <translation>À la base</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1, à jour</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n revision(s) pending</source>
        <translation>
            <numerusform>%1&#xa0;; %n révision en attente</numerusform>
            <numerusform>%1&#xa0;; %n révisions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Where it stands is not known</source>
        <translation>Position inconnue</translation>
    </message>
    <message>
        <source>No connection: the history without a database</source>
        <translation>Sans connexion&#xa0;: l&apos;historique sans base de données</translation>
    </message>
    <message>
        <source>Alembic %1 project</source>
        <translation>Projet Alembic %1</translation>
    </message>
    <message>
        <source>Alembic project, no Alembic found</source>
        <translation>Projet Alembic, aucun Alembic trouvé</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>%1; what is pending is not known</source>
        <translation>%1 ; on ne sait pas ce qui est en attente</translation>
    </message>
    <message>
        <source>%1 does not exist yet.</source>
        <translation>%1 n’existe pas encore.</translation>
    </message>
    <message>
        <source>The first upgrade makes it. If it should be there, correct the path of the connection.</source>
        <translation>La première migration le crée. S’il devrait déjà exister, corrigez le chemin de la connexion.</translation>
    </message>
</context>
<context>
    <name>desktop::ValuesModel</name>
    <message>
        <source>Under %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of value, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its values</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>desktop::VaultDialog</name>
    <message>
        <source>Make Vault File</source>
        <translation>Créer le fichier coffre</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>En attente du coffre. Il posera peut-être une question.</translation>
    </message>
    <message>
        <source>Use the Keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
</context>
<context>
    <name>desktop::WritingSheet</name>
    <message>
        <source>Read the project</source>
        <translation>Lire le projet</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the script…</source>
        <translation>L&apos;Alembic du projet écrit le script…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The project&apos;s env.py chose to write no script.</source>
        <translation>Le env.py du projet a choisi de n&apos;écrire aucun script.</translation>
    </message>
</context>
<context>
    <name>desktop::history::Text</name>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Choisissez un autre emplacement pour le fichier.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;export a été annulé.</translation>
    </message>
    <message>
        <source>The history is too long for one PNG picture.</source>
        <translation>L&apos;historique est trop long pour une seule image PNG.</translation>
    </message>
    <message>
        <source>Filter it to fewer revisions, or export it as SVG or PDF.</source>
        <translation>Filtrez-le pour réduire le nombre de révisions, ou exportez-le en SVG ou en PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour l&apos;image.</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1&#xa0;: page %2 sur %3</translation>
    </message>
    <message>
        <source>%1: page %2 of %3, part %4 of %5 from the left</source>
        <translation>%1&#xa0;: page %2 sur %3, partie %4 sur %5 à partir de la gauche</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>step %1 of the plan</source>
        <translation>étape %1 du plan</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n revisions</source>
        <translation>
            <numerusform>fusion de %n révision</numerusform>
            <numerusform>fusion de %n révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>point de branchement</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branche %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here</source>
        <translation>%1 (%2) en est ici</translation>
    </message>
    <message>
        <source>%1 stands at revision %2, which no script of this project has.</source>
        <translation>%1 est à la révision %2, qui n&apos;est celle d&apos;aucun script de ce projet.</translation>
    </message>
</context>
<context>
    <name>desktop::rotation::Text</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Dérivation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 rows were seen and %2 were written, with %3 values, in %4: %5 rows per second.</source>
        <translation>%1 lignes ont été vues et %2 écrites, avec %3 valeurs, en %4 : %5 lignes par seconde.</translation>
    </message>
    <message numerus="yes">
        <source>The application was first for %Ln row(s), which were judged again.</source>
        <translation>
            <numerusform>L&apos;application a été plus rapide pour %Ln ligne, qui a été jugée à nouveau.</numerusform>
            <numerusform>L&apos;application a été plus rapide pour %Ln lignes, qui ont été jugées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext and were left as they are.</source>
        <translation>
            <numerusform>%Ln valeur est en clair et a été laissée telle quelle.</numerusform>
            <numerusform>%Ln valeurs sont en clair et ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside: no key opens them, or the database refused them. Add the key that is missing, then try them again.</source>
        <translation>
            <numerusform>%Ln valeur est mise de côté : aucune clé ne l&apos;ouvre, ou la base l&apos;a refusée. Ajoutez la clé manquante, puis réessayez.</numerusform>
            <numerusform>%Ln valeurs sont mises de côté : aucune clé ne les ouvre, ou la base les a refusées. Ajoutez la clé manquante, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then rotate again.</source>
        <translation>Une instance de l&apos;application écrit encore sous une autre clé, la dernière fois à %1. Déployez la nouvelle clé partout, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4</source>
        <comment>connection, environment, times</comment>
        <translation>%1 (%2), de %3 à %4</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Where plaintext survives</source>
        <translation>Où subsiste le texte en clair</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Ce avec quoi l&apos;application est déployée</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be written.</source>
        <translation>
            <numerusform>%Ln ligne serait écrite.</numerusform>
            <numerusform>%Ln lignes seraient écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written under key %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite sous la clé %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites sous la clé %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying with keys derived anew.</source>
        <translation>Vérification avec des clés dérivées à nouveau.</translation>
    </message>
    <message>
        <source>The values could not be verified: %1</source>
        <translation>Les valeurs n&apos;ont pas pu être vérifiées : %1</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 est en lecture seule : rien ne doit y être modifié.</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>La sauvegarde est dans %1.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1 : fait</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done.</source>
        <translation>
            <numerusform>%n étape a été faite.</numerusform>
            <numerusform>%n étapes ont été faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <translation>Chi&amp;ffrer</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Changer la c&amp;lé</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Encrypt %1 on %2</source>
        <translation>Chiffrer %1 sur %2</translation>
    </message>
    <message>
        <source>Rotate %1 on %2</source>
        <translation>Changer la clé de %1 sur %2</translation>
    </message>
    <message>
        <source>Try again what was set aside of %1 on %2</source>
        <translation>Réessayer ce qui est mis de côté de %1 sur %2</translation>
    </message>
    <message>
        <source>The batch at hand is finished. What is written stays; going on later does the rest.</source>
        <translation>Le lot en cours est terminé. Ce qui est écrit reste ; continuer plus tard fait le reste.</translation>
    </message>
    <message>
        <source>The server rolls the batch at hand back. What was written before stays; going on later does the rest.</source>
        <translation>Le serveur annule le lot en cours. Ce qui était écrit reste ; continuer plus tard fait le reste.</translation>
    </message>
    <message>
        <source>%1 has no place for keys.</source>
        <translation>%1 n&apos;a pas de place pour des clés.</translation>
    </message>
    <message>
        <source>Save it as a connection: its keys then rest in the vault.</source>
        <translation>Enregistrez-le comme connexion : ses clés seront alors dans le coffre.</translation>
    </message>
    <message>
        <source>There is no key for %1 in %2 yet.</source>
        <translation>Il n&apos;y a pas encore de clé pour %1 dans %2.</translation>
    </message>
    <message>
        <source>Add the one that the application uses: without it nobody can tell what the values are under.</source>
        <translation>Ajoutez celle que l&apos;application utilise : sans elle, nul ne peut dire sous quelle clé sont les valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were looked at.</source>
        <translation>
            <numerusform>%Ln ligne de %1 a été examinée.</numerusform>
            <numerusform>%Ln lignes de %1 ont été examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 is retired: kept for old backups only.</source>
        <translation>La clé %1 est retirée : conservée seulement pour d&apos;anciennes sauvegardes.</translation>
    </message>
    <message>
        <source>The key %1 is no longer in the ring.</source>
        <translation>La clé %1 n&apos;est plus dans le jeu de clés.</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>Le secret de la clé %1 est dans %2 ; supprimez le fichier quand l&apos;application l&apos;a.</translation>
    </message>
    <message>
        <source>Key %1 was added, with the fingerprint %2.</source>
        <translation>La clé %1 a été ajoutée, avec l&apos;empreinte %2.</translation>
    </message>
    <message>
        <source>%1 opens %2 of the %3 values tried.</source>
        <translation>%1 ouvre %2 des %3 valeurs essayées.</translation>
    </message>
    <message>
        <source>The database holds no encrypted value to try it on.</source>
        <translation>La base ne contient aucune valeur chiffrée pour l&apos;essayer.</translation>
    </message>
    <message numerus="yes">
        <source>No derivation known opens any of the %Ln value(s) tried.</source>
        <translation>
            <numerusform>Aucune dérivation connue n&apos;ouvre la valeur essayée (%Ln).</numerusform>
            <numerusform>Aucune dérivation connue n&apos;ouvre une des %Ln valeurs essayées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the database is changed by it, nor by stopping it.</source>
        <translation>Ni cela ni son arrêt ne change quoi que ce soit dans la base de données.</translation>
    </message>
    <message>
        <source>Values, as they were found before writing</source>
        <translation>Valeurs, telles que trouvées avant l&apos;écriture</translation>
    </message>
    <message>
        <source>Go On does the rest, and so does the same job later.</source>
        <translation>Continuer fait le reste, et la même tâche plus tard aussi.</translation>
    </message>
    <message>
        <source>Key %1 was removed.</source>
        <translation>La clé %1 a été supprimée.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and the window starts with fresh settings; no connection is lost.</source>
        <translation>Le fichier de réglages était endommagé. Il a été mis de côté sous le nom %1, et la fenêtre démarre avec de nouveaux réglages&#xa0;; aucune connexion n&apos;est perdue.</translation>
    </message>
    <message>
        <source>Shows where every database stands, and moves it along its migration history.</source>
        <translation>Montre où en est chaque base de données et la déplace le long de son historique de migrations.</translation>
    </message>
    <message>
        <source>Open the demo.</source>
        <translation>Ouvrir la démonstration.</translation>
    </message>
    <message>
        <source>Directory of a project to show.</source>
        <translation>Répertoire d&apos;un projet à afficher.</translation>
    </message>
    <message>
        <source>Stemma needs a display for its window, and there is none: neither DISPLAY nor WAYLAND_DISPLAY is set. The command stemma does the same without a window.</source>
        <translation>Stemma a besoin d’un affichage pour sa fenêtre et il n’y en a pas : ni DISPLAY ni WAYLAND_DISPLAY n’est défini. La commande stemma fait la même chose sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>migration::AlembicDriver</name>
    <message>
        <source>No Python with Alembic was found for %1</source>
        <translation>Aucun Python avec Alembic n&apos;a été trouvé pour %1</translation>
    </message>
    <message>
        <source>Install the project&apos;s requirements, activate its environment, or name the interpreter in stemma.toml: `python = &quot;.../bin/python&quot;` in the table [alembic].</source>
        <translation>Installez les dépendances du projet, activez son environnement, ou indiquez l&apos;interpréteur dans stemma.toml&#xa0;: `python = &quot;.../bin/python&quot;` dans la table [alembic].</translation>
    </message>
    <message>
        <source>Alembic %1 with SQLAlchemy %2 and Python %3, %4 (%5)</source>
        <translation>Alembic %1 avec SQLAlchemy %2 et Python %3, %4 (%5)</translation>
    </message>
    <message>
        <source>The time limit for a revision has passed</source>
        <translation>Le délai accordé à une révision est écoulé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The Python process that ran Alembic ended unexpectedly (%1)</source>
        <translation>Le processus Python qui exécutait Alembic s&apos;est terminé de façon inattendue (%1)</translation>
    </message>
    <message>
        <source>The database stands where the last committed revision left it; `stemma current` tells.</source>
        <translation>La base de données est là où l&apos;a laissée la dernière révision validée&#xa0;; `stemma current` l&apos;indique.</translation>
    </message>
    <message>
        <source>The driver of Alembic answered &apos;%1&apos; where &apos;%2&apos; was expected</source>
        <translation>Le pilote d&apos;Alembic a répondu «&#xa0;%1&#xa0;» alors que «&#xa0;%2&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>%1 (%2); another Python is used</source>
        <translation>%1 (%2) ; un autre Python est utilisé</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFault</name>
    <message>
        <source>The interpreter is %1 (%2). Install the project&apos;s requirements there; name another one with `python` in the table [alembic] of stemma.toml; or, when %3 is a package of the project, put its directory into prepend_sys_path.</source>
        <translation>L&apos;interpréteur est %1 (%2). Installez-y les dépendances du projet&#xa0;; indiquez-en un autre par `python` dans la table [alembic] de stemma.toml&#xa0;; ou, si %3 est un paquet du projet, ajoutez son répertoire à prepend_sys_path.</translation>
    </message>
    <message>
        <source>%1 (%2) has no module &apos;%3&apos;</source>
        <translation>%1 (%2) n&apos;a pas de module «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Install it there: `%1 -m pip install alembic`. Or name another interpreter with `python` in the table [alembic] of stemma.toml.</source>
        <translation>Installez-le à cet endroit&#xa0;: `%1 -m pip install alembic`. Ou indiquez un autre interpréteur par `python` dans la table [alembic] de stemma.toml.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Alembic imports every revision before it runs one. Nothing was changed.</source>
        <translation>Alembic importe toutes les révisions avant d&apos;en exécuter une. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>env.py cannot work with its database: %1</source>
        <translation>env.py ne peut pas travailler avec sa base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address comes from env.py itself where it does not take the one that it was given; `url` in the table [alembic] of stemma.toml says how it is given.</source>
        <translation>L&apos;adresse vient d&apos;env.py lui-même s&apos;il ne prend pas celle qu&apos;on lui a donnée&#xa0;; `url` dans la table [alembic] de stemma.toml indique comment la lui donner.</translation>
    </message>
    <message>
        <source>env.py failed: %1</source>
        <translation>env.py a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>env.py failed in %1: %2</source>
        <translation>env.py a échoué dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>`stemma upgrade` brings it there first.</source>
        <translation>`stemma upgrade` l&apos;y amène d&apos;abord.</translation>
    </message>
    <message>
        <source>Alembic cannot read its configuration: %1</source>
        <translation>Alembic ne peut pas lire sa configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>The interpreter is %1 (%2).</source>
        <translation>L&apos;interpréteur est %1 (%2).</translation>
    </message>
    <message>
        <source>Mend env.py, or what it needs from its surroundings.</source>
        <translation>Corrigez env.py, ou ce dont il a besoin autour de lui.</translation>
    </message>
    <message>
        <source>Alembic cannot write the revision: %1</source>
        <translation>Alembic ne peut pas écrire la révision : %1</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFiles</name>
    <message>
        <source>It drops the table %1 with all its rows.</source>
        <translation>Elle supprime la table %1 avec toutes ses lignes.</translation>
    </message>
    <message>
        <source>It drops the column %1 with all its values.</source>
        <translation>Elle supprime la colonne %1 avec toutes ses valeurs.</translation>
    </message>
    <message>
        <source>It renames %1; an application that still runs uses the old name.</source>
        <translation>Elle renomme %1&#xa0;; une application encore en marche utilise l&apos;ancien nom.</translation>
    </message>
    <message>
        <source>It makes %1 NOT NULL, which fails where a row has no value.</source>
        <translation>Elle rend %1 NOT NULL, ce qui échoue si une ligne n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>It adds %1 as NOT NULL without a server default, which fails when the table has rows.</source>
        <translation>Elle ajoute %1 en NOT NULL sans valeur par défaut côté serveur, ce qui échoue si la table contient des lignes.</translation>
    </message>
    <message>
        <source>The models have a table %1, and the database has not.</source>
        <translation>Les modèles ont une table %1 que la base de données n&apos;a pas.</translation>
    </message>
    <message>
        <source>The database has a table %1, and the models have not.</source>
        <translation>La base de données a une table %1 que les modèles n&apos;ont pas.</translation>
    </message>
    <message>
        <source>The models have a column %1 (%2), and the database has not.</source>
        <translation>Les modèles ont une colonne %1 (%2) que la base de données n&apos;a pas.</translation>
    </message>
    <message>
        <source>The database has a column %1 (%2), and the models have not.</source>
        <translation>La base de données a une colonne %1 (%2) que les modèles n&apos;ont pas.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL in the database and nullable in the models.</source>
        <translation>%1 est NOT NULL dans la base de données et accepte NULL dans les modèles.</translation>
    </message>
    <message>
        <source>%1 is nullable in the database and NOT NULL in the models.</source>
        <translation>%1 accepte NULL dans la base de données et est NOT NULL dans les modèles.</translation>
    </message>
    <message>
        <source>%1 is %2 in the database and %3 in the models.</source>
        <translation>%1 est %2 dans la base de données et %3 dans les modèles.</translation>
    </message>
    <message>
        <source>%1: the database has %2, the models have %3 (%4).</source>
        <translation>%1&#xa0;: la base de données a %2, les modèles ont %3 (%4).</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>The models have what the database has not: %1 %2.</source>
        <translation>Les modèles ont ce que la base de données n&apos;a pas&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>The database has what the models have not: %1 %2.</source>
        <translation>La base de données a ce que les modèles n&apos;ont pas&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>env.py names no models to compare with</source>
        <translation>env.py ne nomme aucun modèle à comparer</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSession</name>
    <message>
        <source>no revision</source>
        <translation>aucune révision</translation>
    </message>
    <message>
        <source>A database in memory cannot be reached by the project&apos;s Alembic</source>
        <translation>L&apos;Alembic du projet ne peut pas atteindre une base de données en mémoire</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>env.py ended without running any migrations</source>
        <translation>env.py s&apos;est terminé sans exécuter de migration</translation>
    </message>
    <message>
        <source>It must call context.run_migrations(). Nothing was changed.</source>
        <translation>Il doit appeler context.run_migrations(). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>env.py keeps the versions in %1, and Stemma reads %2</source>
        <translation>env.py conserve les versions dans %1, et Stemma lit %2</translation>
    </message>
    <message>
        <source>Write version_table and version_table_schema into a stemma.toml with a table [alembic]. Nothing was changed.</source>
        <translation>Écrivez version_table et version_table_schema dans un stemma.toml avec une table [alembic]. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and Stemma finds it at %2</source>
        <translation>env.py trouve la base de données à %1, et Stemma la trouve à %2</translation>
    </message>
    <message>
        <source>They read different tables of one database (look at search_path), or somebody migrates it right now. Nothing was changed.</source>
        <translation>Ils lisent des tables différentes d&apos;une même base de données (voyez search_path), ou quelqu&apos;un la migre en ce moment. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>env.py migrates another database as well: %1, at %2</source>
        <translation>env.py migre aussi une autre base de données&#xa0;: %1, à %2</translation>
    </message>
    <message>
        <source>env.py works on another database than %1: on %2</source>
        <translation>env.py travaille sur une autre base de données que %1&#xa0;: sur %2</translation>
    </message>
    <message>
        <source>The settings say that env.py finds its database by itself. Nothing was changed.</source>
        <translation>D&apos;après les réglages, env.py trouve lui-même sa base de données. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The address was given as %1, and env.py does not use it. Say how it learns of the database with `url` in the table [alembic] of stemma.toml, or name that database. Nothing was changed.</source>
        <translation>L&apos;adresse a été donnée par %1, et env.py ne l&apos;utilise pas. Indiquez comment il en prend connaissance par `url` dans la table [alembic] de stemma.toml, ou désignez cette base de données. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The address of %1 is not at hand, and the project&apos;s Alembic needs it</source>
        <translation>L’adresse de %1 n’est pas disponible, et l’Alembic du projet en a besoin</translation>
    </message>
    <message>
        <source>Open the database by its URL or its profile. Nothing was changed.</source>
        <translation>Ouvrez la base de données par son URL ou son profil. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>env.py keeps the version table in another schema than Stemma reads it from: its current schema is %1, and Stemma&apos;s is %2</source>
        <translation>env.py tient la table des versions dans un autre schéma que celui où Stemma la lit : son schéma courant est %1, celui de Stemma est %2</translation>
    </message>
    <message>
        <source>env.py sets search_path by itself. Give Stemma the same: the URL takes `options=-csearch_path=%1`. Nothing was changed.</source>
        <translation>env.py fixe search_path lui-même. Donnez le même à Stemma : l&apos;URL accepte `options=-csearch_path=%1`. Rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSteps</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The %1 of %2, begun at %3</source>
        <translation>L&apos;opération «&#xa0;%1&#xa0;» de %2, commencée à %3</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>env.py ended without running the revision</source>
        <translation>env.py s&apos;est terminé sans exécuter la révision</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and the plan begins at %2</source>
        <translation>env.py trouve la base de données à %1, et le plan commence à %2</translation>
    </message>
    <message>
        <source>env.py works on another database now: %1</source>
        <translation>env.py travaille maintenant sur une autre base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The revision was not begun.</source>
        <translation>La révision n&apos;a pas été commencée.</translation>
    </message>
    <message>
        <source>Alembic reported the revision as done, but %1 is at %2 and not at %3</source>
        <translation>Alembic a signalé la révision comme terminée, mais %1 est à %2 et non à %3</translation>
    </message>
    <message>
        <source>env.py migrated another database, or its transaction was rolled back: look for what it executes before context.configure().</source>
        <translation>env.py a migré une autre base de données, ou sa transaction a été annulée&#xa0;: cherchez ce qu&apos;il exécute avant context.configure().</translation>
    </message>
    <message>
        <source>A part of the revision may have been committed: look at the database. `--resume` runs the whole revision again.</source>
        <translation>Une partie de la révision a pu être validée&#xa0;: examinez la base de données. `--resume` réexécute la révision entière.</translation>
    </message>
    <message>
        <source>Somebody else has moved the database to %1 meanwhile, and the revision was rolled back</source>
        <translation>Quelqu&apos;un d&apos;autre a entre-temps amené la base de données à %1, et la révision a été annulée</translation>
    </message>
    <message>
        <source>Look who migrates it, and plan again.</source>
        <translation>Voyez qui la migre, puis planifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1, was interrupted; the whole revision is run again.</source>
        <translation>%1, a été interrompu ; la révision entière est exécutée de nouveau.</translation>
    </message>
    <message>
        <source>%1, was interrupted, and the version table says that it is done; it is recorded so now.</source>
        <translation>%1, a été interrompu, et la table des versions dit que c&apos;est fait ; c&apos;est désormais consigné ainsi.</translation>
    </message>
    <message>
        <source>%1, was interrupted before it was committed; the database is at %2.</source>
        <translation>%1, a été interrompu avant d&apos;être validé ; la base de données est à %2.</translation>
    </message>
    <message>
        <source>Revision %1 was committed to %2 before that.</source>
        <translation>La révision %1 a été validée sur %2 auparavant.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the revision ran; whether it was committed is not known</source>
        <translation>La connexion à %1 a été perdue pendant que la révision s&apos;exécutait ; on ne sait pas si elle a été validée</translation>
    </message>
    <message>
        <source>`stemma current` tells where the database stands; the next run says what became of the revision.</source>
        <translation>`stemma current` dit où en est la base de données ; la prochaine exécution dit ce qu&apos;est devenue la révision.</translation>
    </message>
    <message>
        <source>env.py connects with AUTOCOMMIT: every statement is committed at once. A revision that fails, or is stopped, leaves behind what it had done by then.</source>
        <translation>env.py se connecte en AUTOCOMMIT : chaque instruction est validée aussitôt. Une révision qui échoue ou qui est arrêtée laisse ce qu’elle avait fait jusque-là.</translation>
    </message>
</context>
<context>
    <name>migration::Backup</name>
    <message>
        <source>pg_dump did not finish: %1</source>
        <translation>pg_dump n&apos;a pas terminé : %1</translation>
    </message>
    <message>
        <source>Make a backup by other means, or go on without one.</source>
        <translation>Faites une sauvegarde autrement, ou continuez sans.</translation>
    </message>
    <message>
        <source>There is no pg_dump on this computer.</source>
        <translation>Il n&apos;y a pas de pg_dump sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs, or make a backup by other means.</source>
        <translation>Installez les programmes clients de PostgreSQL, ou faites une sauvegarde autrement.</translation>
    </message>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>La sauvegarde a été arrêtée ; il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Il existe déjà un fichier %1.</translation>
    </message>
    <message>
        <source>Choose another name: a backup replaces nothing.</source>
        <translation>Choisissez un autre nom : une sauvegarde ne remplace rien.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose a directory that is yours.</source>
        <translation>Choisissez un répertoire qui vous appartient.</translation>
    </message>
    <message>
        <source>Put the file in the database&apos;s place.</source>
        <translation>Mettez le fichier à la place de la base.</translation>
    </message>
</context>
<context>
    <name>migration::ChildProcess</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 ne peut pas être lancé&#xa0;: %2</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>code de sortie %1</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionLog</name>
    <message>
        <source>a session that cannot be seen with this role</source>
        <translation>une session que ce rôle ne peut pas voir</translation>
    </message>
    <message>
        <source>Waiting for a lock for %1 s, held by %2</source>
        <translation>En attente d&apos;un verrou depuis %1 s, détenu par %2</translation>
    </message>
    <message>
        <source>Another runner works on this database; waiting for %1 s for %2</source>
        <translation>Un autre exécuteur travaille sur cette base de données&#xa0;; en attente depuis %1 s de %2</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionTest</name>
    <message>
        <source>Not tried.</source>
        <translation>Non essayé.</translation>
    </message>
    <message>
        <source>The service file says where: %1.</source>
        <translation>Le fichier de service indique où&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A socket of this computer.</source>
        <translation>Un socket de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 accepte les connexions.</translation>
    </message>
    <message>
        <source>In memory: everything is gone when the connection is closed.</source>
        <translation>En mémoire&#xa0;: tout disparaît à la fermeture de la connexion.</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2.</source>
        <translation>Chiffrée&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>A local socket needs no encryption.</source>
        <translation>Un socket local n&apos;a pas besoin de chiffrement.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; sslmode=verify-full would insist on it.</source>
        <translation>La connexion n&apos;est pas chiffrée&#xa0;; sslmode=verify-full l&apos;exigerait.</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>There is no %1 yet: nothing was migrated here.</source>
        <translation>Il n&apos;y a pas encore de %1&#xa0;: rien n&apos;a été migré ici.</translation>
    </message>
    <message>
        <source>At base.</source>
        <translation>À la base.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>The profile only reads.</source>
        <translation>Le profil est en lecture seule.</translation>
    </message>
    <message>
        <source>The file and its directory may be written.</source>
        <translation>Le fichier et son répertoire sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>The file or its directory may not be written: nothing can be migrated here.</source>
        <translation>Le fichier ou son répertoire n&apos;est pas accessible en écriture&#xa0;: rien ne peut être migré ici.</translation>
    </message>
    <message>
        <source>There is no schema in which tables could be made.</source>
        <translation>Il n&apos;y a pas de schéma où créer des tables.</translation>
    </message>
    <message>
        <source>Tables may be made in the schema %1.</source>
        <translation>Des tables peuvent être créées dans le schéma %1.</translation>
    </message>
    <message>
        <source>This user may not make tables in the schema %1 or not change its version table: looking is possible, migrating is not.</source>
        <translation>Cet utilisateur ne peut pas créer de tables dans le schéma %1 ou ne peut pas en modifier la table de version&#xa0;: la consultation est possible, la migration ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>En ordre.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>Table de version</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Not known: no session was opened.</source>
        <translation>Inconnu : aucune session n’a été ouverte.</translation>
    </message>
</context>
<context>
    <name>migration::CredentialSets</name>
    <message>
        <source>The project declares no credential set &apos;%1&apos;</source>
        <translation>Le projet ne déclare pas de jeu d&apos;identifiants «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Declare it in stemma.toml: [credentials.%1] with table and columns.</source>
        <translation>Déclarez-le dans stemma.toml&#xa0;: [credentials.%1] avec table et columns.</translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation>Il déclare&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; has the unknown format &apos;%2&apos;</source>
        <translation>Le jeu d&apos;identifiants «&#xa0;%1&#xa0;» a le format inconnu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>`format` is &quot;fernet&quot; or &quot;aead&quot;.</source>
        <translation>`format` vaut &quot;fernet&quot; ou &quot;aead&quot;.</translation>
    </message>
    <message>
        <source>`sources` may name sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails and vault.</source>
        <translation>`sources` peut indiquer sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails et vault.</translation>
    </message>
</context>
<context>
    <name>migration::CredentialStep</name>
    <message>
        <source>The revision encrypts the credential set &apos;%1&apos;, and there are no keys at hand</source>
        <translation>La révision chiffre le jeu d&apos;identifiants «&#xa0;%1&#xa0;», et aucune clé n&apos;est disponible</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it with `stemma upgrade`, which has the keys of the vault.</source>
        <translation>Rien n&apos;a été modifié. Exécutez-la par `stemma upgrade`, qui dispose des clés du coffre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows yet: nothing to encrypt</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas encore de lignes&#xa0;: rien à chiffrer</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted %n value(s) of &apos;%1&apos; under key %2</source>
        <translation>
            <numerusform>%n valeur de «&#xa0;%1&#xa0;» chiffrée sous la clé %2</numerusform>
            <numerusform>%n valeurs de «&#xa0;%1&#xa0;» chiffrées sous la clé %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Explain</name>
    <message>
        <source> on branch %1</source>
        <translation> sur la branche %1</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) deleted %5; `git checkout %1^ -- %5` brings it back.</source>
        <translation>Git la connaît&#xa0;: le commit %1%2 (%3, %4) a supprimé %5&#xa0;; `git checkout %1^ -- %5` le rétablit.</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) has %5; `git checkout %1 -- %5` brings it here.</source>
        <translation>Git la connaît&#xa0;: le commit %1%2 (%3, %4) contient %5&#xa0;; `git checkout %1 -- %5` l&apos;apporte ici.</translation>
    </message>
    <message>
        <source>This project&apos;s git history does not know it either.</source>
        <translation>L&apos;historique git de ce projet ne la connaît pas non plus.</translation>
    </message>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>Les identifiants les plus proches dans ce projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; for a database whose schema is there already, `stemma stamp REVISION` records which revision it is at.</source>
        <translation>`stemma upgrade` crée le schéma&#xa0;; pour une base de données dont le schéma existe déjà, `stemma stamp REVISION` enregistre la révision à laquelle elle se trouve.</translation>
    </message>
    <message>
        <source>The heads are %1. Name the one that is meant, or join them with `stemma merge`.</source>
        <translation>Les têtes sont %1. Indiquez celle que vous voulez, ou réunissez-les avec `stemma merge`.</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table: `stemma check` compares it with the models; when the schema really is that of a revision, `stemma stamp REVISION` says so without running anything.</source>
        <translation>La base de données a déjà cet objet, elle peut donc être en avance sur sa table de version : `stemma check` la compare aux modèles ; si le schéma est vraiment celui d&apos;une révision, `stemma stamp REVISION` le note sans rien exécuter.</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table. Look at the object there: when it is what the revision makes, `stemma stamp REVISION` says so without running anything; otherwise mend the script, or drop the object.</source>
        <translation>La base de données a déjà cet objet, elle peut donc être en avance sur sa table de version. Regardez l&apos;objet : si c&apos;est ce que crée la révision, `stemma stamp REVISION` le note sans rien exécuter ; sinon, corrigez le script ou supprimez l&apos;objet.</translation>
    </message>
</context>
<context>
    <name>migration::ImportAlembic</name>
    <message>
        <source>%1 is no Alembic project</source>
        <translation>%1 n&apos;est pas un projet Alembic</translation>
    </message>
    <message>
        <source>%1 holds a project already</source>
        <translation>%1 contient déjà un projet</translation>
    </message>
    <message>
        <source>Name a new directory. Nothing was changed.</source>
        <translation>Indiquez un nouveau répertoire. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The rest is Python that offline mode cannot write (%1).
%2
Write its SQL in place of the next statement.</source>
        <translation>Le reste est du Python que le mode hors ligne ne peut pas écrire (%1).
%2
Écrivez son SQL à la place de l’instruction suivante.</translation>
    </message>
    <message>
        <source>Applying both projects to scratch databases, up and down</source>
        <translation>Application des deux projets à des bases jetables, dans les deux sens</translation>
    </message>
</context>
<context>
    <name>migration::ImportProof</name>
    <message>
        <source>The new project</source>
        <translation>Le nouveau projet</translation>
    </message>
    <message>
        <source>The Alembic project</source>
        <translation>Le projet Alembic</translation>
    </message>
    <message>
        <source>Scratch database</source>
        <translation>Base temporaire</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped: %2</source>
        <translation>La base jetable %1 n’a pas pu être supprimée : %2</translation>
    </message>
</context>
<context>
    <name>migration::ImportedUrls</name>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what it holds.</source>
        <translation>Le nom de %1 n&apos;indique pas ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Known are .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml and the .json of an export.</source>
        <translation>Sont connus .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml et le .json d&apos;un export.</translation>
    </message>
</context>
<context>
    <name>migration::Interpreter</name>
    <message>
        <source>Poetry&apos;s environment for %1</source>
        <translation>Environnement Poetry pour %1</translation>
    </message>
    <message>
        <source>Pipenv&apos;s environment for %1</source>
        <translation>Environnement Pipenv pour %1</translation>
    </message>
    <message>
        <source>stemma.toml</source>
        <translation>stemma.toml</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>le répertoire %1</translation>
    </message>
    <message>
        <source>python3 of the path</source>
        <translation>python3 du PATH</translation>
    </message>
    <message>
        <source>the program alembic</source>
        <translation>le programme alembic</translation>
    </message>
</context>
<context>
    <name>migration::LinePlan</name>
    <message>
        <source>Revision %1 was never applied to %2, though the later %3 was</source>
        <translation>La révision %1 n&apos;a jamais été appliquée à %2, alors que %3, plus récente, l&apos;a été</translation>
    </message>
    <message>
        <source>`stemma upgrade` runs it now, out of order, as %1 does; `stemma stamp %2` takes it as applied.</source>
        <translation>`stemma upgrade` l&apos;exécute maintenant, hors de l&apos;ordre, comme le fait %1 ; `stemma stamp %2` la considère comme appliquée.</translation>
    </message>
    <message>
        <source>%1 refuses this too, unless told otherwise: give the file a newer version; or apply it by hand and say so with `stemma stamp %2`.</source>
        <translation>%1 le refuse aussi, sauf indication contraire : donnez au fichier une version plus récente ; ou appliquez-le à la main et dites-le avec `stemma stamp %2`.</translation>
    </message>
    <message>
        <source>%1 is not possible: the revisions of a %2 project are a line, without branches</source>
        <translation>%1 est impossible : les révisions d&apos;un projet %2 forment une ligne, sans branches</translation>
    </message>
    <message>
        <source>Files of two people that met in one directory are put in order by their versions: rename the one that is to come later.</source>
        <translation>Les fichiers de deux personnes réunis dans un répertoire sont ordonnés par leurs versions : renommez celui qui doit venir après.</translation>
    </message>
    <message>
        <source>Revision %1 belongs to the baseline of %2: %3 never ran it there, so nothing rolls it back</source>
        <translation>La révision %1 fait partie de la baseline de %2 : %3 ne l&apos;y a jamais exécutée, donc rien ne l&apos;annule</translation>
    </message>
    <message>
        <source>`stemma downgrade %1` goes back to the baseline. Nothing was changed.</source>
        <translation>`stemma downgrade %1` revient à la baseline. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is older than the baseline of %2, which stands for %3 and all before it</source>
        <translation>%1 est plus ancienne que la baseline de %2, qui vaut pour %3 et tout ce qui précède</translation>
    </message>
    <message>
        <source>`stemma stamp --purge %1` empties the table first, and the baseline goes with it. Nothing was changed.</source>
        <translation>`stemma stamp --purge %1` vide d&apos;abord la table, et la baseline avec elle. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>migration::Offline</name>
    <message>
        <source>Revision %1 is a Python script, whose SQL only Alembic can print</source>
        <translation>La révision %1 est un script Python, dont seul Alembic peut afficher le SQL</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>La révision %1 ne permet pas de revenir en arrière&#xa0;: %2</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>aucun retour en arrière n&apos;a été écrit</translation>
    </message>
    <message>
        <source>Revision %1 encrypts the credential set &apos;%2&apos;, which SQL cannot do by itself</source>
        <translation>La révision %1 chiffre le jeu d&apos;identifiants «&#xa0;%2&#xa0;», ce que SQL ne peut pas faire seul</translation>
    </message>
    <message>
        <source>Print the revisions before and after it, and run this one with `stemma upgrade`.</source>
        <translation>Affichez les révisions qui la précèdent et la suivent, et exécutez celle-ci par `stemma upgrade`.</translation>
    </message>
</context>
<context>
    <name>migration::PreparedPlan</name>
    <message>
        <source>Revision %1 has no upgrade for %2</source>
        <translation>La révision %1 n&apos;a pas de migration pour %2</translation>
    </message>
    <message>
        <source>Revision %1 has no downgrade for %2</source>
        <translation>La révision %1 n&apos;a pas de retour en arrière pour %2</translation>
    </message>
    <message>
        <source>Add a section `-- migrate:%1 %2`, or a plain `-- migrate:%1`.</source>
        <translation>Ajoutez une section `-- migrate:%1 %2`, ou un simple `-- migrate:%1`.</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>aucun retour en arrière n&apos;a été écrit</translation>
    </message>
    <message>
        <source>its downgrade raises an error</source>
        <translation>son retour en arrière lève une erreur</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>La révision %1 ne permet pas de revenir en arrière&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or write a new revision that undoes what can be undone.</source>
        <translation>Rien n&apos;a été modifié. Restaurez une sauvegarde, ou écrivez une nouvelle révision qui défait ce qui peut l&apos;être.</translation>
    </message>
    <message>
        <source>The revision id &apos;%1&apos; has %2 characters; the version table&apos;s column takes %3</source>
        <translation>L&apos;identifiant de révision «&#xa0;%1&#xa0;» compte %2 caractères&#xa0;; la colonne de la table de version en accepte %3</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten the id, or widen the column: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</source>
        <translation>Rien n&apos;a été modifié. Raccourcissez l&apos;identifiant, ou élargissez la colonne&#xa0;: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</translation>
    </message>
    <message>
        <source>The section encrypts the credential set &apos;%1&apos; and has no transaction to do it in</source>
        <translation>La section chiffre le jeu d&apos;identifiants «&#xa0;%1&#xa0;» et n&apos;a pas de transaction pour le faire</translation>
    </message>
    <message>
        <source>Take `transaction:false` out of the marker, or put the step into a revision of its own. Nothing was changed.</source>
        <translation>Retirez `transaction:false` du marqueur, ou placez l&apos;étape dans une révision à part. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The script must not begin or end transactions itself: every revision runs in one of its own</source>
        <translation>Le script ne doit ni ouvrir ni terminer lui-même de transaction&#xa0;: chaque révision s&apos;exécute dans la sienne</translation>
    </message>
    <message>
        <source>This statement cannot run inside a transaction</source>
        <translation>Cette instruction ne peut pas s&apos;exécuter dans une transaction</translation>
    </message>
    <message>
        <source>Remove the statement. Nothing was changed.</source>
        <translation>Supprimez l&apos;instruction. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Mark the section `transaction:false`, best in a revision that holds nothing else. Nothing was changed.</source>
        <translation>Marquez la section par `transaction:false`, de préférence dans une révision qui ne contient rien d&apos;autre. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>migration::Reachability</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Le nom d&apos;hôte %1 n&apos;a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Resolving the host name %1 takes too long.</source>
        <translation>La résolution du nom d&apos;hôte %1 prend trop de temps.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Vérifiez l&apos;orthographe, le réseau et le VPN.</translation>
    </message>
    <message>
        <source>Nothing listens at this port.</source>
        <translation>Rien n&apos;écoute sur ce port.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Vérifiez l&apos;hôte et le port, et que le serveur fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>Il n&apos;y a pas eu de réponse en %n seconde.</numerusform>
            <numerusform>Il n&apos;y a pas eu de réponse en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>L&apos;hôte est injoignable.</translation>
    </message>
</context>
<context>
    <name>migration::RenderedSql</name>
    <message>
        <source>Its SQL cannot be told without running it: %1</source>
        <translation>Son SQL ne peut pas être connu sans l&apos;exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is a data migration, or asks the database what is there.</source>
        <translation>C&apos;est une migration de données, ou elle interroge la base de données sur ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>env.py has no offline mode</source>
        <translation>env.py n&apos;a pas de mode hors ligne</translation>
    </message>
    <message>
        <source>In offline mode env.py works for %1</source>
        <translation>En mode hors ligne, env.py travaille pour %1</translation>
    </message>
    <message>
        <source>It must call context.configure() with the URL that it was given when context.is_offline_mode() is true.</source>
        <translation>Il doit appeler context.configure() avec l&apos;URL qui lui a été donnée lorsque context.is_offline_mode() est vrai.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>aucun retour en arrière n’a été écrit</translation>
    </message>
</context>
<context>
    <name>migration::Request</name>
    <message>
        <source>`stemma stamp --purge %1` empties the table first.</source>
        <translation>`stemma stamp --purge %1` vide d&apos;abord la table.</translation>
    </message>
    <message>
        <source>--resume-after is for SQL scripts, whose statements are on record</source>
        <translation>--resume-after est réservé aux scripts SQL, dont les instructions sont enregistrées</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>La révision demandée %1 recoupe d&apos;autres révisions demandées %2</translation>
    </message>
    <message>
        <source>%1 stands on %2 already: name only the newest of each branch.</source>
        <translation>%1 repose déjà sur %2&#xa0;: n&apos;indiquez que la plus récente de chaque branche.</translation>
    </message>
</context>
<context>
    <name>migration::Reset</name>
    <message>
        <source>Reset drops everything, and nothing marks %1 as a development database</source>
        <translation>La réinitialisation supprime tout, et rien ne marque %1 comme base de développement</translation>
    </message>
    <message>
        <source>Put `environment = &quot;development&quot;` into stemma.toml if it is one. Nothing was changed.</source>
        <translation>Écrivez `environment = &quot;development&quot;` dans stemma.toml si c&apos;en est une. Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n object(s)</source>
        <translation>
            <numerusform>%n objet supprimé</numerusform>
            <numerusform>%n objets supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is one, put `environment = &quot;development&quot;` and below it a line `[alembic]` into a stemma.toml beside %1. Nothing was changed.</source>
        <translation>Si c&apos;en est une, mettez `environment = &quot;development&quot;` et en dessous une ligne `[alembic]` dans un stemma.toml à côté de %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Reset drops everything, and %1 is marked as &apos;%2&apos;, not as a development database</source>
        <translation>Reset supprime tout, et %1 est signalée comme &apos;%2&apos;, pas comme base de données de développement</translation>
    </message>
    <message>
        <source>`environment` of stemma.toml and the profile&apos;s count, the more dangerous of the two. Nothing was changed.</source>
        <translation>Comptent `environment` de stemma.toml et l&apos;environnement du profil, le plus dangereux des deux. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The project has no revisions, so nothing could build %1 again</source>
        <translation>Le projet n&apos;a pas de révisions, rien ne pourrait donc reconstruire %1</translation>
    </message>
    <message>
        <source>Is it the right project? Its scripts are looked for in %1. Nothing was changed.</source>
        <translation>Est-ce le bon projet ? Ses scripts sont cherchés dans %1. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>migration::Runner</name>
    <message numerus="yes">
        <source>Run %1: %n step(s) on %2</source>
        <translation>
            <numerusform>Exécution %1&#xa0;: %n étape sur %2</numerusform>
            <numerusform>Exécution %1&#xa0;: %n étapes sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is over</source>
        <translation>L&apos;exécution %1 est terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>The database moved or a script changed. Nothing was done; look at the plan again.</source>
        <translation>La base de données s&apos;est déplacée ou un script a changé. Rien n&apos;a été fait&#xa0;; examinez de nouveau le plan.</translation>
    </message>
    <message>
        <source>Revision %1 is not applied to %2, so there is no text to accept</source>
        <translation>La révision %1 n&apos;est pas appliquée à %2, il n&apos;y a donc pas de texte à accepter</translation>
    </message>
    <message>
        <source>`stemma check` lists the edited scripts by their full ids.</source>
        <translation>`stemma check` affiche les scripts modifiés avec leurs identifiants complets.</translation>
    </message>
    <message>
        <source>The present text of %1 is accepted</source>
        <translation>Le texte actuel de %1 est accepté</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) changed after the plan had been agreed to: %1</source>
        <translation>
            <numerusform>%n script a changé après l’accord donné au plan : %1</numerusform>
            <numerusform>%n scripts ont changé après l’accord donné au plan : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan now has other steps than those that were agreed to</source>
        <translation>Le plan a maintenant d’autres étapes que celles qui ont été acceptées</translation>
    </message>
    <message>
        <source>The plan is not the one that was agreed to</source>
        <translation>Le plan n’est pas celui qui a été accepté</translation>
    </message>
    <message>
        <source>Its digest is %1, agreed was %2.</source>
        <translation>Son condensat est %1, celui accepté était %2.</translation>
    </message>
</context>
<context>
    <name>migration::ScriptWriting</name>
    <message>
        <source>There is nothing to merge: %1 is the only head</source>
        <translation>Il n&apos;y a rien à fusionner&#xa0;: %1 est la seule tête</translation>
    </message>
    <message>
        <source>`stemma heads` lists the heads.</source>
        <translation>`stemma heads` affiche la liste des têtes.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusion de %1</translation>
    </message>
</context>
<context>
    <name>migration::Standing</name>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>Les identifiants les plus proches dans ce projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;: the table %2 of %3 holds this row, and no script of the project has the id</source>
        <translation>Impossible de trouver la révision identifiée par «&#xa0;%1&#xa0;»&#xa0;: la table %2 de %3 contient cette ligne, et aucun script du projet n&apos;a cet identifiant</translation>
    </message>
    <message>
        <source>The %1 of %2 was begun by Alembic at %3 and never ended; a part of it may have been committed</source>
        <translation>L&apos;opération «&#xa0;%1&#xa0;» de %2 a été commencée par Alembic à %3 et ne s&apos;est jamais terminée&#xa0;; une partie a pu en être validée</translation>
    </message>
    <message>
        <source>Look at the database and undo that part. Then `stemma %1 --resume` runs the whole revision again; or finish it by hand and settle it with `stemma stamp`.</source>
        <translation>Examinez la base de données et défaites cette partie. `stemma %1 --resume` réexécute ensuite la révision entière&#xa0;; ou achevez-la à la main et réglez la question par `stemma stamp`.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement(s) of it are done</source>
        <translation>
            <numerusform>L&apos;opération «&#xa0;%1&#xa0;» de %2, qui s&apos;exécute sans transaction, a été commencée à %3 et ne s&apos;est jamais terminée&#xa0;; %n de ses instructions est exécutée</numerusform>
            <numerusform>L&apos;opération «&#xa0;%1&#xa0;» de %2, qui s&apos;exécute sans transaction, a été commencée à %3 et ne s&apos;est jamais terminée&#xa0;; %n de ses instructions sont exécutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then `stemma %1 --resume` runs it and the rest, or `--resume-after` takes it as done and goes on behind it.</source>
        <translation>Examinez la base de données&#xa0;: l&apos;instruction qui suit celles-ci a pu prendre effet. `stemma %1 --resume` l&apos;exécute ensuite avec le reste, ou `--resume-after` la tient pour faite et continue après elle.</translation>
    </message>
    <message>
        <source>Revision %1 was applied to %2, but its script is gone</source>
        <translation>La révision %1 a été appliquée à %2, mais son script a disparu</translation>
    </message>
    <message>
        <source>The script of revision %1 was edited after it had been applied to %2</source>
        <translation>Le script de la révision %1 a été modifié après avoir été appliqué à %2</translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new revision; or, when the database already agrees with the new text, accept it with `stemma stamp --accept-edited %1`.</source>
        <translation>Restaurez le fichier et placez la modification dans une nouvelle révision&#xa0;; ou, si la base de données correspond déjà au nouveau texte, acceptez-le par `stemma stamp --accept-edited %1`.</translation>
    </message>
    <message>
        <source>Bring its script back; or, when it is gone for good, say with `stemma stamp --purge REVISION` where the database stands.</source>
        <translation>Rétablissez son script ; ou, s&apos;il a disparu pour de bon, indiquez avec `stemma stamp --purge REVISION` où en est la base.</translation>
    </message>
</context>
<context>
    <name>migration::StepRunner</name>
    <message>
        <source>The script of revision %1 changed after the plan had been made</source>
        <translation>Le script de la révision %1 a changé après l&apos;établissement du plan</translation>
    </message>
    <message>
        <source>Look at the plan again, then run it.</source>
        <translation>Examinez de nouveau le plan, puis exécutez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The %n statement(s) of revision %1 that are done are not the ones that its script begins with now</source>
        <translation>
            <numerusform>L&apos;instruction déjà exécutée (%n) de la révision %1 n&apos;est pas celle par laquelle son script commence maintenant</numerusform>
            <numerusform>Les %n instructions déjà exécutées de la révision %1 ne sont pas celles par lesquelles son script commence maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them; what comes behind may change. Or finish the step by hand and settle it with `stemma stamp`.</source>
        <translation>Rétablissez-les&#xa0;; ce qui suit peut changer. Ou achevez l&apos;étape à la main et réglez la question par `stemma stamp`.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1; trying revision %2 again in %3 s (%4 of %5)</source>
        <translation>%1&#xa0;; nouvel essai de la révision %2 dans %3 s (%4 sur %5)</translation>
    </message>
    <message>
        <source>Statement %1 of %2 is done: %3</source>
        <translation>L&apos;instruction %1 sur %2 est faite : %3</translation>
    </message>
    <message>
        <source>To run: statement %1 of %2: %3</source>
        <translation>À exécuter : instruction %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>profiles::Text</name>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>The vault file cannot be changed now.</source>
        <translation>Le fichier coffre ne peut pas être modifié pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Another program is changing it. Try again.</source>
        <translation>Un autre programme est en train de le modifier. Réessayez.</translation>
    </message>
    <message>
        <source>Its directory must be writable.</source>
        <translation>Son répertoire doit être accessible en écriture.</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>le fichier coffre %1</translation>
    </message>
    <message>
        <source>The directory of the vault file cannot be made.</source>
        <translation>Le répertoire du fichier coffre ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation>Il existe déjà un fichier coffre.</translation>
    </message>
    <message>
        <source>Unlock it, or name another place.</source>
        <translation>Déverrouillez-le, ou indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 has no such item.</source>
        <translation>%1 n&apos;a pas d&apos;élément de ce nom.</translation>
    </message>
    <message>
        <source>Was it saved in another vault?</source>
        <translation>A-t-il été enregistré dans un autre coffre&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>Verrouillé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Déverrouillez-le avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>There is no vault file %1.</source>
        <translation>Il n&apos;y a pas de fichier coffre %1.</translation>
    </message>
    <message>
        <source>Check the path, or make it.</source>
        <translation>Vérifiez le chemin, ou créez-le.</translation>
    </message>
    <message>
        <source>The vault file cannot be read: %1.</source>
        <translation>Le fichier coffre ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>Others than its owner may read the vault file %1.</source>
        <translation>D&apos;autres que son propriétaire peuvent lire le fichier coffre %1.</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1</source>
        <translation>Retirez-leur ce droit&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>The vault file is too large to be one.</source>
        <translation>Le fichier coffre est trop volumineux pour en être un.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>Le fichier coffre ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What it held before is still there. Check rights and disk.</source>
        <translation>Ce qu&apos;il contenait auparavant est toujours là. Vérifiez les droits et le disque.</translation>
    </message>
    <message>
        <source>The contents of the vault file cannot be read.</source>
        <translation>Le contenu du fichier coffre ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The service %1 cannot be used: %2</source>
        <translation>Le service %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>The file %1 is too large to hold connections.</source>
        <translation>Le fichier %1 est trop volumineux pour contenir des connexions.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 is not host:port:database:user:password.</source>
        <translation>La ligne %1 n&apos;est pas de la forme host:port:database:user:password.</translation>
    </message>
    <message>
        <source>Line %1 has a * and names no single database.</source>
        <translation>La ligne %1 comporte un * et ne désigne pas une base de données unique.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>This line of the service file is neither [service] nor name=value below one.</source>
        <translation>Cette ligne du fichier de service n&apos;est ni [service] ni un name=value placé sous l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Mend the line, or take it out.</source>
        <translation>Corrigez la ligne, ou retirez-la.</translation>
    </message>
    <message>
        <source>The file is not an export of profiles that this Stemma can read.</source>
        <translation>Le fichier n&apos;est pas un export de profils que ce Stemma sache lire.</translation>
    </message>
    <message>
        <source>`stemma profile export FILE` writes one.</source>
        <translation>`stemma profile export FILE` en écrit un.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it (it asks for the password of your login), then try again.</source>
        <translation>Déverrouillez-le (il demande le mot de passe de votre session), puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>Aucun trousseau ne répond dans cette session.</translation>
    </message>
    <message>
        <source>The keychain has no such item.</source>
        <translation>Le trousseau n&apos;a pas d&apos;élément de ce nom.</translation>
    </message>
    <message>
        <source>Was it removed there, or saved in another vault?</source>
        <translation>Y a-t-il été supprimé, ou a-t-il été enregistré dans un autre coffre&#xa0;?</translation>
    </message>
    <message>
        <source>The keychain did not remove the item.</source>
        <translation>Le trousseau n&apos;a pas supprimé l&apos;élément.</translation>
    </message>
    <message>
        <source>Remove it in the program that shows your keychain.</source>
        <translation>Supprimez-le dans le programme qui affiche votre trousseau.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>L&apos;accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>Try again and allow Stemma to use the item.</source>
        <translation>Réessayez et autorisez Stemma à utiliser l&apos;élément.</translation>
    </message>
    <message>
        <source>The keychain does not let Stemma in.</source>
        <translation>Le trousseau ne laisse pas entrer Stemma.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>Waiting for the keychain was cancelled.</source>
        <translation>L&apos;attente du trousseau a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Le trousseau n&apos;a pas répondu en %n seconde.</numerusform>
            <numerusform>Le trousseau n&apos;a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind others. Answer it, then try again.</source>
        <translation>Il demande peut-être son mot de passe dans une fenêtre cachée derrière d&apos;autres. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>A profile cannot be read: its member &quot;%1&quot; is missing or of the wrong kind.</source>
        <translation>Un profil ne peut pas être lu&#xa0;: son membre «&#xa0;%1&#xa0;» manque ou n&apos;est pas du bon type.</translation>
    </message>
    <message>
        <source>Save the profile anew.</source>
        <translation>Enregistrez de nouveau le profil.</translation>
    </message>
    <message>
        <source>The profile was saved by a newer Stemma.</source>
        <translation>Le profil a été enregistré par un Stemma plus récent.</translation>
    </message>
    <message>
        <source>Use that version, or save the profile anew.</source>
        <translation>Utilisez cette version, ou enregistrez de nouveau le profil.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of profiles %1 cannot be read: %2.</source>
        <translation>La liste des profils %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. The one before it is shown; what was there is in %1.</source>
        <translation>La liste des profils était endommagée. La précédente est affichée&#xa0;; ce qui s&apos;y trouvait est dans %1.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and has begun anew. What was there is in %1; the vault still holds the profiles themselves.</source>
        <translation>La liste des profils était endommagée et a été recommencée. Ce qui s&apos;y trouvait est dans %1&#xa0;; le coffre contient toujours les profils eux-mêmes.</translation>
    </message>
    <message>
        <source>Profile &apos;%1&apos;</source>
        <translation>Profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None is saved yet: `stemma profile add NAME --url URL`.</source>
        <translation>Aucun n&apos;est encore enregistré&#xa0;: `stemma profile add NAME --url URL`.</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>Les plus proches sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This cannot be the name of a profile.</source>
        <translation>Ceci ne peut pas être le nom d&apos;un profil.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters, none of them a control character, no blank at its ends and no dash in front.</source>
        <translation>Un nom compte de 1 à 100 caractères, sans caractère de contrôle, sans espace aux extrémités et sans tiret en tête.</translation>
    </message>
    <message>
        <source>There is a profile &apos;%1&apos; already.</source>
        <translation>Il existe déjà un profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Choisissez un autre nom, ou modifiez celui-là.</translation>
    </message>
    <message>
        <source>The URL of a profile must hold no password.</source>
        <translation>L&apos;URL d&apos;un profil ne doit pas contenir de mot de passe.</translation>
    </message>
    <message>
        <source>Give the password apart from it.</source>
        <translation>Donnez le mot de passe à part.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1.</source>
        <translation>La liste des profils ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check rights and disk. The list is as it was.</source>
        <translation>Vérifiez les droits et le disque. La liste est telle qu&apos;elle était.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>son répertoire ne peut pas être créé</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>un autre programme est en train de l&apos;écrire</translation>
    </message>
    <message>
        <source>OpenSSL could not do the encryption.</source>
        <translation>OpenSSL n&apos;a pas pu effectuer le chiffrement.</translation>
    </message>
    <message>
        <source>Is there enough memory?</source>
        <translation>Y a-t-il assez de mémoire&#xa0;?</translation>
    </message>
    <message>
        <source>The file is not a vault of Stemma, or it was damaged.</source>
        <translation>Le fichier n&apos;est pas un coffre de Stemma, ou il a été endommagé.</translation>
    </message>
    <message>
        <source>Check the path, or bring the file back from a backup.</source>
        <translation>Vérifiez le chemin, ou restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault file.</source>
        <translation>La phrase secrète n&apos;ouvre pas le fichier coffre.</translation>
    </message>
    <message>
        <source>Type it again. If it is surely right, the file was changed by somebody or something: bring it back from a backup.</source>
        <translation>Saisissez-la de nouveau. Si elle est certainement juste, quelqu&apos;un ou quelque chose a modifié le fichier&#xa0;: restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault file was written by a newer Stemma.</source>
        <translation>Le fichier coffre a été écrit par un Stemma plus récent.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no vault.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas de coffre.</translation>
    </message>
    <message>
        <source>Write keychain or file:PATH.</source>
        <translation>Écrivez keychain ou file:PATH.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a newer Stemma.</source>
        <translation>La liste des profils a été écrite par une version plus récente de Stemma.</translation>
    </message>
    <message>
        <source>The list of profiles %1 was gone. The one before it is shown.</source>
        <translation>La liste des profils %1 avait disparu. La précédente est affichée.</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (for example gnome-keyring or KWallet), or keep the connections in a vault file. Over SSH and in containers there mostly is no keychain.</source>
        <translation>Démarrez le trousseau de votre bureau (par exemple gnome-keyring ou KWallet), ou gardez les connexions dans un fichier coffre. Par SSH et dans les conteneurs, il n’y a le plus souvent pas de trousseau.</translation>
    </message>
    <message>
        <source>Look at its settings for Stemma, or keep the connections in a vault file.</source>
        <translation>Vérifiez ses réglages pour Stemma, ou gardez les connexions dans un fichier coffre.</translation>
    </message>
</context>
<context>
    <name>revisions::Text</name>
    <message>
        <source>Each of these comes after the next one: %1. Change the parents or dependencies of one of them.</source>
        <translation>Chacune d&apos;elles vient après la suivante&#xa0;: %1. Changez les parents ou les dépendances de l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Dependency cycle is detected in revisions (%1)</source>
        <translation>Cycle de dépendances détecté dans les révisions (%1)</translation>
    </message>
    <message>
        <source>Cycle is detected in revisions (%1)</source>
        <translation>Cycle détecté dans les révisions (%1)</translation>
    </message>
    <message>
        <source>Not a valid downgrade target from current heads</source>
        <translation>Cible de retour en arrière non valide depuis les têtes actuelles</translation>
    </message>
    <message>
        <source>Nothing above the target is on the way to %1; name a revision of the branch before the @.</source>
        <translation>Rien au-dessus de la cible n&apos;est sur le chemin de %1&#xa0;; indiquez avant le @ une révision de la branche.</translation>
    </message>
    <message>
        <source>Revision Nothing to drop is not an ancestor of revision %1</source>
        <translation>Rien à supprimer&#xa0;: la cible n&apos;est pas un ancêtre de la révision %1</translation>
    </message>
    <message>
        <source>The target is not applied. `stemma current` shows what is.</source>
        <translation>La cible n&apos;est pas appliquée. `stemma current` montre ce qui l&apos;est.</translation>
    </message>
    <message>
        <source>Range revision not allowed</source>
        <translation>Plage de révisions non autorisée</translation>
    </message>
    <message>
        <source>A range needs --sql; without it the database says where it stands.</source>
        <translation>Une plage exige --sql&#xa0;; sans cette option, c&apos;est la base de données qui dit où elle en est.</translation>
    </message>
    <message>
        <source>downgrade -1 from multiple heads is ambiguous; this usage will be disallowed in a future release.</source>
        <translation>downgrade -1 depuis plusieurs têtes est ambigu&#xa0;; cet usage sera interdit dans une version future.</translation>
    </message>
    <message>
        <source>downgrade with --sql requires &lt;fromrev&gt;:&lt;torev&gt;</source>
        <translation>downgrade avec --sql exige &lt;fromrev&gt;:&lt;torev&gt;</translation>
    </message>
    <message>
        <source>A script cannot ask the database where it stands.</source>
        <translation>Un script ne peut pas demander à la base de données où elle en est.</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>Caractère(s) «&#xa0;%1&#xa0;» non autorisé(s) dans l&apos;identifiant de révision «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>These characters are part of the identifier grammar (+, - and : count and span, @ names a branch). Use letters, digits, _ and dots.</source>
        <translation>Ces caractères font partie de la syntaxe des identifiants (+, - et&#xa0;: comptent et délimitent, @ désigne une branche). Utilisez des lettres, des chiffres, _ et des points.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1</source>
        <translation>Impossible de déterminer l&apos;identifiant de révision à partir du nom de fichier %1</translation>
    </message>
    <message>
        <source>Write the id into the header of the file.</source>
        <translation>Écrivez l&apos;identifiant dans l&apos;en-tête du fichier.</translation>
    </message>
    <message>
        <source>A revision cannot come after itself; name another one in %1.</source>
        <translation>Une révision ne peut pas venir après elle-même&#xa0;; indiquez-en une autre dans %1.</translation>
    </message>
    <message>
        <source>Self-loop is detected in revisions (%1)</source>
        <translation>Boucle sur soi-même détectée dans les révisions (%1)</translation>
    </message>
    <message>
        <source>Dependency self-loop is detected in revisions (%1)</source>
        <translation>Dépendance envers soi-même détectée dans les révisions (%1)</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once</source>
        <translation>La révision %1 est présente plus d&apos;une fois</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once: in %2 and in %3</source>
        <translation>La révision %1 est présente plus d&apos;une fois&#xa0;: dans %2 et dans %3</translation>
    </message>
    <message>
        <source>Give one of them an id of its own, and name it as the parent where it was meant.</source>
        <translation>Donnez à l&apos;une d&apos;elles un identifiant propre, et indiquez-la comme parent là où c&apos;est elle qui est visée.</translation>
    </message>
    <message>
        <source>Branch name &apos;%1&apos; in revision %2 already used by revision %3</source>
        <translation>Le nom de branche «&#xa0;%1&#xa0;» de la révision %2 est déjà utilisé par la révision %3</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names. Rename the label in %1 or what %2 calls the same.</source>
        <translation>Étiquettes et identifiants partagent une même liste de noms. Renommez l&apos;étiquette de %1 ou ce que %2 nomme de même.</translation>
    </message>
    <message>
        <source>Revision %1 referenced from %2 is not present</source>
        <translation>La révision %1, référencée par %2, n&apos;est pas présente</translation>
    </message>
    <message>
        <source>The file name was used as the id: the revision in %1 is %2.</source>
        <translation>Le nom de fichier a été pris pour identifiant&#xa0;: la révision de %1 est %2.</translation>
    </message>
    <message>
        <source>A dependency must be a whole id or a branch label; %1 begins so.</source>
        <translation>Une dépendance doit être un identifiant complet ou une étiquette de branche&#xa0;; %1 commence ainsi.</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision.</source>
        <translation>Restaurez le fichier manquant, ou indiquez une autre révision.</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision. Near it: %1.</source>
        <translation>Restaurez le fichier manquant, ou indiquez une autre révision. Noms proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>History range requires [start]:[end], [start]:, or :[end]</source>
        <translation>La plage d&apos;historique doit être de la forme [start]:[end], [start]: ou :[end]</translation>
    </message>
    <message>
        <source>Write one colon between two identifiers; either may be left out.</source>
        <translation>Écrivez un deux-points entre deux identifiants&#xa0;; l&apos;un ou l&apos;autre peut être omis.</translation>
    </message>
    <message>
        <source>Revision %1 is not an ancestor of revision %2</source>
        <translation>La révision %1 n&apos;est pas un ancêtre de la révision %2</translation>
    </message>
    <message>
        <source>The start must come before the end on one line of revisions.</source>
        <translation>Le début doit précéder la fin sur une même ligne de révisions.</translation>
    </message>
    <message>
        <source>Database is not on all head revisions</source>
        <translation>La base de données n&apos;est pas à toutes les têtes</translation>
    </message>
    <message>
        <source>The heads are %1.</source>
        <translation>Les têtes sont %1.</translation>
    </message>
    <message>
        <source>Walked too far</source>
        <translation>Parcours trop long</translation>
    </message>
    <message>
        <source>The steps lead below the first revision; use base for a new root.</source>
        <translation>Les pas mènent au-dessous de la première révision&#xa0;; utilisez base pour une nouvelle racine.</translation>
    </message>
    <message>
        <source>Duplicate head revisions specified</source>
        <translation>Têtes indiquées en double</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1 est indiquée plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head revision; please specify --splice to create a new branch from this revision</source>
        <translation>La révision %1 n&apos;est pas une tête&#xa0;; indiquez --splice pour créer une nouvelle branche à partir de cette révision</translation>
    </message>
    <message>
        <source>%1 comes after it already.</source>
        <translation>%1 vient déjà après elle.</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;</source>
        <translation>Impossible de trouver la révision identifiée par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A dependency must be a revision; it names the base.</source>
        <translation>Une dépendance doit être une révision&#xa0;; celle-ci désigne la base.</translation>
    </message>
    <message>
        <source>The new revision has the id of the one that it follows.</source>
        <translation>La nouvelle révision a le même identifiant que celle qu&apos;elle suit.</translation>
    </message>
    <message>
        <source>The id is taken by %1; choose another.</source>
        <translation>L&apos;identifiant est pris par %1&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names; choose another label.</source>
        <translation>Étiquettes et identifiants partagent une même liste de noms&#xa0;; choisissez une autre étiquette.</translation>
    </message>
    <message>
        <source>The version table holds %1 more than once; a step that moves that row will fail. Stamp the table with --purge to set it right.</source>
        <translation>La table de version contient %1 plus d&apos;une fois&#xa0;; une étape qui déplace cette ligne échouera. Marquez la table avec --purge pour la corriger.</translation>
    </message>
    <message>
        <source>Write from:to with both ends, as in base:head.</source>
        <translation>Écrivez from:to avec les deux extrémités, comme dans base:head.</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify a single target revision</source>
        <translation>Il y a plusieurs têtes&#xa0;; indiquez une seule révision cible</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.</source>
        <translation>Il y a plusieurs têtes&#xa0;; indiquez la tête sur laquelle doit reposer la nouvelle révision, ou effectuez une fusion.</translation>
    </message>
    <message>
        <source>Multiple head revisions are present for given argument &apos;%1&apos;; please specify a specific target revision, &apos;&lt;branchname&gt;@%1&apos; to narrow to a specific head, or &apos;heads&apos; for all heads</source>
        <translation>Il y a plusieurs têtes pour l&apos;argument «&#xa0;%1&#xa0;»&#xa0;; indiquez une révision cible précise, «&#xa0;&lt;branchname&gt;@%1&#xa0;» pour se limiter à une tête, ou «&#xa0;heads&#xa0;» pour toutes les têtes</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid upgrade target from current head(s)</source>
        <translation>%1 n&apos;est pas une cible de migration valide depuis les têtes actuelles</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid downgrade target from current head(s)</source>
        <translation>%1 n&apos;est pas une cible de retour en arrière valide depuis les têtes actuelles</translation>
    </message>
    <message>
        <source>Requested range %1:%2 does not refer to ancestor/descendant revisions along the same branch</source>
        <translation>La plage demandée %1:%2 ne relie pas une révision à son ancêtre ou à sa descendante sur une même branche</translation>
    </message>
    <message>
        <source>Ambiguous walk</source>
        <translation>Parcours ambigu</translation>
    </message>
    <message>
        <source>The way forks into %1. Name the one that is meant instead of a number of steps.</source>
        <translation>Le chemin bifurque vers %1. Indiquez la révision visée au lieu d&apos;un nombre de pas.</translation>
    </message>
    <message>
        <source>Relative revision %1 didn&apos;t produce %2 migrations</source>
        <translation>La révision relative %1 n&apos;a pas donné %2 migrations</translation>
    </message>
    <message>
        <source>`stemma history -i` shows where the database stands and how far the way goes.</source>
        <translation>`stemma history -i` montre où en est la base de données et jusqu&apos;où va le chemin.</translation>
    </message>
    <message>
        <source>There are fewer revisions on that way than steps.</source>
        <translation>Il y a moins de révisions que de pas sur ce chemin.</translation>
    </message>
    <message>
        <source>Multiple heads are present for given argument &apos;%1&apos;; %2</source>
        <translation>Il y a plusieurs têtes pour l&apos;argument «&#xa0;%1&#xa0;»&#xa0;; %2</translation>
    </message>
    <message>
        <source>The heads are %1. Name one of them, or merge them into one revision.</source>
        <translation>Les têtes sont %1. Indiquez l&apos;une d&apos;elles, ou fusionnez-les en une seule révision.</translation>
    </message>
    <message>
        <source>The version table names %1, which no revision file has. Get the file that was applied, or set the table right by stamping it with --purge.</source>
        <translation>La table de version désigne %1, qui ne figure dans aucun fichier de révision. Procurez-vous le fichier qui a été appliqué, ou corrigez la table en la marquant avec --purge.</translation>
    </message>
    <message>
        <source>No such branch: &apos;%1&apos;</source>
        <translation>Branche inexistante&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Revision %1 is not a member of branch &apos;%2&apos;</source>
        <translation>La révision %1 n&apos;appartient pas à la branche «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A branch holds a revision, all above and all below it.</source>
        <translation>Une branche comprend une révision, tout ce qui est au-dessus et tout ce qui est au-dessous d&apos;elle.</translation>
    </message>
    <message>
        <source>Multiple revisions start with &apos;%1&apos;: &apos;%2&apos;...</source>
        <translation>Plusieurs révisions commencent par «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;»...</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) begin so; write more of the one that is meant.</source>
        <translation>
            <numerusform>%n nom commence ainsi&#xa0;; écrivez davantage de celui qui est visé.</numerusform>
            <numerusform>%n noms commencent ainsi&#xa0;; écrivez davantage de celui qui est visé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;; please ensure at least four characters are present for partial revision identifier matches</source>
        <translation>Révision ou branche inexistante&#xa0;: «&#xa0;%1&#xa0;»&#xa0;; un identifiant de révision abrégé doit compter au moins quatre caractères</translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;</source>
        <translation>Révision ou branche inexistante&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>`stemma history` lists the revisions there are.</source>
        <translation>`stemma history` affiche la liste des révisions existantes.</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>Noms proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stamp operation with --sql only supports a single starting revision at a time</source>
        <translation>Un marquage avec --sql n&apos;accepte qu&apos;une révision de départ à la fois</translation>
    </message>
    <message>
        <source>Write one script per starting revision.</source>
        <translation>Écrivez un script par révision de départ.</translation>
    </message>
    <message>
        <source>Ambiguous upgrade from multiple current revisions</source>
        <translation>Migration ambiguë depuis plusieurs révisions actuelles</translation>
    </message>
    <message>
        <source>Say which branch goes up, as in branch@+1, or name the revision.</source>
        <translation>Indiquez quelle branche avance, comme dans branch@+1, ou désignez la révision.</translation>
    </message>
    <message>
        <source>Nothing of branch %1 is applied, so there is nothing to count steps from.</source>
        <translation>Rien de la branche %1 n&apos;est appliqué&#xa0;; il n&apos;y a donc rien à partir de quoi compter les pas.</translation>
    </message>
    <message>
        <source>Several current revisions are on branch %1; name the revision to go back to.</source>
        <translation>Plusieurs révisions actuelles sont sur la branche %1&#xa0;; indiquez la révision à laquelle revenir.</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>La révision demandée %1 recoupe d&apos;autres révisions demandées %2</translation>
    </message>
    <message>
        <source>%1 comes after the others and implies them. Where the version table holds them all, stamp it with --purge and the revisions it is really at.</source>
        <translation>%1 vient après les autres et les implique. Si la table de version les contient toutes, marquez-la avec --purge et les révisions auxquelles elle se trouve réellement.</translation>
    </message>
    <message>
        <source>A branch label cannot hold a comma: &apos;%1&apos;</source>
        <translation>Une étiquette de branche ne peut pas contenir de virgule : &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Commas stand between the labels of a revision. Give one label.</source>
        <translation>Les virgules séparent les étiquettes d&apos;une révision. Donnez une seule étiquette.</translation>
    </message>
</context>
<context>
    <name>scripts::Text</name>
    <message>
        <source>No &apos;script_location&apos; key found in configuration.</source>
        <translation>Aucune clé «&#xa0;script_location&#xa0;» dans la configuration.</translation>
    </message>
    <message>
        <source>Add &apos;script_location = %(here)s/&apos; and the directory of env.py to the section for Alembic.</source>
        <translation>Ajoutez «&#xa0;script_location = %(here)s/&#xa0;» suivi du répertoire d&apos;env.py à la section destinée à Alembic.</translation>
    </message>
    <message>
        <source>The script location &apos;%1&apos; is inside a Python package.</source>
        <translation>L&apos;emplacement des scripts «&#xa0;%1&#xa0;» est à l&apos;intérieur d&apos;un paquet Python.</translation>
    </message>
    <message>
        <source>Stemma reads directories: name it as a path, for example %(here)s/migrations.</source>
        <translation>Stemma lit des répertoires&#xa0;: indiquez-le comme chemin, par exemple %(here)s/migrations.</translation>
    </message>
    <message>
        <source>No path_separator found in configuration; &apos;version_locations&apos; is split at blanks and commas, as older versions of Alembic did.</source>
        <translation>Aucun path_separator dans la configuration&#xa0;; «&#xa0;version_locations&#xa0;» est découpé aux espaces et aux virgules, comme le faisaient les anciennes versions d&apos;Alembic.</translation>
    </message>
    <message>
        <source>The key &apos;version_path_separator&apos; is deprecated; use &apos;path_separator&apos;.</source>
        <translation>La clé «&#xa0;version_path_separator&#xa0;» est obsolète&#xa0;; utilisez «&#xa0;path_separator&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for path_separator; expected &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur valide pour path_separator&#xa0;; valeurs attendues&#xa0;: &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</translation>
    </message>
    <message>
        <source>&apos;truncate_slug_length&apos; must be a whole number.</source>
        <translation>«&#xa0;truncate_slug_length&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1. Be sure the &apos;revision&apos; variable is declared inside the script.</source>
        <translation>Impossible de déterminer l&apos;identifiant de révision à partir du nom de fichier %1. Assurez-vous que la variable «&#xa0;revision&#xa0;» est déclarée dans le script.</translation>
    </message>
    <message>
        <source>Files that are not revisions belong outside the version directory.</source>
        <translation>Les fichiers qui ne sont pas des révisions ont leur place hors du répertoire des versions.</translation>
    </message>
    <message>
        <source>module &apos;%1&apos; has no attribute &apos;down_revision&apos;</source>
        <translation>le module «&#xa0;%1&#xa0;» n&apos;a pas d&apos;attribut «&#xa0;down_revision&#xa0;»</translation>
    </message>
    <message>
        <source>Add down_revision = None for a first revision, else the id of the revision before it.</source>
        <translation>Ajoutez down_revision = None pour une première révision, sinon l&apos;identifiant de la révision précédente.</translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; cannot be read without running the file.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» ne peut pas être lue sans exécuter le fichier.</translation>
    </message>
    <message>
        <source>Write it as a literal: a text in quotes, None, or a tuple of texts.</source>
        <translation>Écrivez-la sous forme littérale&#xa0;: un texte entre guillemets, None, ou un tuple de textes.</translation>
    </message>
    <message>
        <source>A string or bracket begins here and never ends.</source>
        <translation>Une chaîne ou une parenthèse commence ici et ne se termine jamais.</translation>
    </message>
    <message>
        <source>Python cannot read the file either; correct the line.</source>
        <translation>Python ne peut pas non plus lire le fichier&#xa0;; corrigez la ligne.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; of [alembic] is not known.</source>
        <translation>La clé «&#xa0;%1&#xa0;» de [alembic] n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in double quotes.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>&apos;url&apos; of [alembic] says how env.py learns of the database, and &apos;%1&apos; is none of the ways.</source>
        <translation>«&#xa0;url&#xa0;» de [alembic] indique comment env.py prend connaissance de la base de données, et «&#xa0;%1&#xa0;» n&apos;est pas l&apos;une des manières possibles.</translation>
    </message>
    <message>
        <source>&quot;env:NAME&quot; sets a variable, &quot;x:NAME&quot; hands over -x NAME=..., &quot;ini&quot; replaces sqlalchemy.url, &quot;none&quot; leaves it to env.py.</source>
        <translation>&quot;env:NAME&quot; définit une variable, &quot;x:NAME&quot; transmet -x NAME=..., &quot;ini&quot; remplace sqlalchemy.url, &quot;none&quot; laisse faire env.py.</translation>
    </message>
    <message>
        <source>%1: the variable %2 that &apos;database&apos; refers to is not set.</source>
        <translation>%1&#xa0;: la variable %2 à laquelle se réfère «&#xa0;database&#xa0;» n&apos;est pas définie.</translation>
    </message>
    <message>
        <source>%1 has a table [alembic], but there is no alembic.ini beside it.</source>
        <translation>%1 a une table [alembic], mais il n&apos;y a pas d&apos;alembic.ini à côté.</translation>
    </message>
    <message>
        <source>Name Alembic&apos;s file with &apos;config&apos; in that table.</source>
        <translation>Indiquez le fichier d&apos;Alembic par «&#xa0;config&#xa0;» dans cette table.</translation>
    </message>
    <message>
        <source>There is no project in %1 or above it: no stemma.toml, no alembic.ini and no pyproject.toml with [tool.alembic].</source>
        <translation>Il n&apos;y a pas de projet dans %1 ni au-dessus&#xa0;: ni stemma.toml, ni alembic.ini, ni pyproject.toml avec [tool.alembic].</translation>
    </message>
    <message>
        <source>Name the project with --project, or make one with &apos;stemma init&apos;.</source>
        <translation>Indiquez le projet par --project, ou créez-en un par &apos;stemma init&apos;.</translation>
    </message>
    <message>
        <source>A set is written as [credentials.NAME] with table = &quot;...&quot; and columns = [&quot;...&quot;]; key, format, bound, prefix, sources and encrypt_empty may follow.</source>
        <translation>Un jeu s&apos;écrit [credentials.NAME] avec table = &quot;...&quot; et columns = [&quot;...&quot;]&#xa0;; key, format, bound, prefix, sources et encrypt_empty peuvent suivre.</translation>
    </message>
    <message>
        <source>&apos;credentials.%1&apos; must be a table.</source>
        <translation>«&#xa0;credentials.%1&#xa0;» doit être une table.</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;.</source>
        <translation>Un jeu d&apos;identifiants n&apos;a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Un jeu d&apos;identifiants n&apos;a pas de clé «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a value of another kind.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur d&apos;un autre type.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table, or no columns.</source>
        <translation>Le jeu d&apos;identifiants «&#xa0;%1&#xa0;» n&apos;indique pas de table, ou pas de colonnes.</translation>
    </message>
    <message>
        <source>Write NAME=value; quote a value that holds blanks, quotes or a &apos;#&apos;.</source>
        <translation>Écrivez NAME=value&#xa0;; mettez entre guillemets une valeur qui contient des espaces, des guillemets ou un «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>This line of the environment file is not an assignment.</source>
        <translation>Cette ligne du fichier d&apos;environnement n&apos;est pas une affectation.</translation>
    </message>
    <message>
        <source>This line of the environment file has no &apos;=&apos;.</source>
        <translation>Cette ligne du fichier d&apos;environnement n&apos;a pas de «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>There is text after the closing quote.</source>
        <translation>Il y a du texte après le guillemet fermant.</translation>
    </message>
    <message>
        <source>The quoted value that begins here never ends.</source>
        <translation>La valeur entre guillemets qui commence ici ne se termine jamais.</translation>
    </message>
    <message>
        <source>The environment file is not UTF-8.</source>
        <translation>Le fichier d&apos;environnement n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for example 500ms, 5s, 10min or 2h; 0 means no limit.</source>
        <translation>Écrivez un nombre entier et une unité, par exemple 500ms, 5s, 10min ou 2h&#xa0;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>env.py computes &apos;%1&apos;; Stemma uses &apos;%2&apos;.</source>
        <translation>env.py calcule «&#xa0;%1&#xa0;»&#xa0;; Stemma utilise «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>Caractère(s) «&#xa0;%1&#xa0;» non autorisé(s) dans l&apos;identifiant de révision «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The revision identifier has %1 characters; at most %2 are possible.</source>
        <translation>L&apos;identifiant de révision compte %1 caractères&#xa0;; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>Lines are &apos;[section]&apos;, &apos;key = value&apos; or comments.</source>
        <translation>Les lignes sont &apos;[section]&apos;, &apos;key = value&apos; ou des commentaires.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Le fichier n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>%1:%2: the key &apos;%3&apos; was set before.</source>
        <translation>%1:%2&#xa0;: la clé «&#xa0;%3&#xa0;» a déjà été définie.</translation>
    </message>
    <message>
        <source>There is text before the first section.</source>
        <translation>Il y a du texte avant la première section.</translation>
    </message>
    <message>
        <source>This line is not &apos;key = value&apos;.</source>
        <translation>Cette ligne n&apos;est pas de la forme &apos;key = value&apos;.</translation>
    </message>
    <message>
        <source>%1:%2: a &apos;%&apos; that is no %(name)s is written &apos;%%&apos;.</source>
        <translation>%1:%2&#xa0;: un &apos;%&apos; qui n&apos;est pas un %(name)s s&apos;écrit &apos;%%&apos;.</translation>
    </message>
    <message>
        <source>%1 is a project already: it has %2.</source>
        <translation>%1 est déjà un projet&#xa0;: il contient %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another directory.</source>
        <translation>Rien n&apos;a été modifié. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>The directory %1 is there already and is not empty.</source>
        <translation>Le répertoire %1 existe déjà et n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away, or write %1 by hand.</source>
        <translation>Rien n&apos;a été modifié. Déplacez-le, ou écrivez %1 à la main.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Le répertoire %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the rights of the directory above it.</source>
        <translation>Vérifiez les droits du répertoire parent.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be listed: %2.</source>
        <translation>Le contenu du répertoire %1 ne peut pas être listé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Path doesn&apos;t exist: %1.</source>
        <translation>Le chemin n&apos;existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct &apos;script_location&apos; in %1.</source>
        <translation>Corrigez «&#xa0;script_location&#xa0;» dans %1.</translation>
    </message>
    <message>
        <source>Make the directory, or correct &apos;scripts&apos; in %1.</source>
        <translation>Créez le répertoire, ou corrigez «&#xa0;scripts&#xa0;» dans %1.</translation>
    </message>
    <message>
        <source>%1 is compiled; its header cannot be read without running Python.</source>
        <translation>%1 est compilé&#xa0;; son en-tête ne peut pas être lu sans exécuter Python.</translation>
    </message>
    <message>
        <source>Put the source file beside it.</source>
        <translation>Placez le fichier source à côté.</translation>
    </message>
    <message>
        <source>Line %1: %2 Names that use the label are not found.</source>
        <translation>Ligne %1&#xa0;: %2 Les noms qui utilisent cette étiquette ne sont pas trouvés.</translation>
    </message>
    <message>
        <source>File %1 loaded twice! ignoring. Please ensure the version locations are unique.</source>
        <translation>Fichier %1 chargé deux fois&#xa0;; il est ignoré. Assurez-vous que les emplacements de versions sont uniques.</translation>
    </message>
    <message>
        <source>&apos;scripts&apos; must name a directory, or several in an array.</source>
        <translation>«&#xa0;scripts&#xa0;» doit indiquer un répertoire, ou plusieurs dans un tableau.</translation>
    </message>
    <message>
        <source>For example scripts = &apos;migrations&apos; or scripts = [&apos;core&apos;, &apos;plugins&apos;].</source>
        <translation>Par exemple scripts = &apos;migrations&apos; ou scripts = [&apos;core&apos;, &apos;plugins&apos;].</translation>
    </message>
    <message>
        <source>&apos;recursive&apos; must be true or false.</source>
        <translation>«&#xa0;recursive&#xa0;» doit valoir true ou false.</translation>
    </message>
    <message>
        <source>&apos;revision_ids&apos; must be &apos;date&apos; or &apos;random&apos;.</source>
        <translation>«&#xa0;revision_ids&#xa0;» doit valoir &apos;date&apos; ou &apos;random&apos;.</translation>
    </message>
    <message>
        <source>&apos;date&apos; gives 20260215_0003, &apos;random&apos; gives 12 hex digits.</source>
        <translation>&apos;date&apos; donne 20260215_0003, &apos;random&apos; donne 12 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>&apos;version_table&apos; must not be empty.</source>
        <translation>«&#xa0;version_table&#xa0;» ne doit pas être vide.</translation>
    </message>
    <message>
        <source>&apos;environment&apos; must be one of %1.</source>
        <translation>«&#xa0;environment&#xa0;» doit valoir l&apos;un de %1.</translation>
    </message>
    <message>
        <source>&apos;lock_retries&apos; must be a whole number from 0 to %1.</source>
        <translation>«&#xa0;lock_retries&#xa0;» doit être un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>&apos;credentials&apos; must be a table.</source>
        <translation>«&#xa0;credentials&#xa0;» doit être une table.</translation>
    </message>
    <message>
        <source>A credential set is a table such as [credentials.amazon_ads].</source>
        <translation>Un jeu d&apos;identifiants est une table telle que [credentials.amazon_ads].</translation>
    </message>
    <message>
        <source>&apos;alembic&apos; must be a table.</source>
        <translation>«&#xa0;alembic&#xa0;» doit être une table.</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known.</source>
        <translation>%1&#xa0;: la clé «&#xa0;%2&#xa0;» n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known; did you mean &apos;%3&apos;?</source>
        <translation>%1&#xa0;: la clé «&#xa0;%2&#xa0;» n&apos;est pas connue&#xa0;; vouliez-vous dire «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>source code string cannot contain null bytes</source>
        <translation>le code source ne peut pas contenir d&apos;octets nuls</translation>
    </message>
    <message>
        <source>The file is damaged or is not text; restore it.</source>
        <translation>Le fichier est endommagé ou n&apos;est pas du texte&#xa0;; restaurez-le.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or declare its encoding in the first line.</source>
        <translation>Enregistrez-le en UTF-8, ou déclarez son encodage à la première ligne.</translation>
    </message>
    <message>
        <source>The encoding &apos;%1&apos; of the file cannot be read.</source>
        <translation>L&apos;encodage «&#xa0;%1&#xa0;» du fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The header says &apos;%1:&apos; twice.</source>
        <translation>L&apos;en-tête contient deux fois «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>Keep one of the two lines; several ids are separated by commas.</source>
        <translation>Gardez l&apos;une des deux lignes&#xa0;; plusieurs identifiants se séparent par des virgules.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;, for example 20260215_0003.</source>
        <translation>Utilisez des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», par exemple 20260215_0003.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one identifier.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant unique.</translation>
    </message>
    <message>
        <source>Separate several identifiers with commas.</source>
        <translation>Séparez plusieurs identifiants par des virgules.</translation>
    </message>
    <message>
        <source>The header has no &apos;Revision ID:&apos;.</source>
        <translation>L&apos;en-tête n&apos;a pas de &apos;Revision ID:&apos;.</translation>
    </message>
    <message>
        <source>Add a comment line such as &apos;-- Revision ID: 20260215_0003&apos; before the first &apos;-- migrate:&apos; line.</source>
        <translation>Ajoutez une ligne de commentaire telle que &apos;-- Revision ID: 20260215_0003&apos; avant la première ligne &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>A section begins with &apos;-- migrate:up&apos; or &apos;-- migrate:down&apos;, in lower case; an engine (postgresql, sqlite, mariadb), &apos;transaction:false&apos; and, for down, &apos;irreversible: reason&apos; may follow.</source>
        <translation>Une section commence par &apos;-- migrate:up&apos; ou &apos;-- migrate:down&apos;, en minuscules&#xa0;; un moteur (postgresql, sqlite, mariadb), &apos;transaction:false&apos; et, pour down, &apos;irreversible: reason&apos; peuvent suivre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a marker line.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu dans une ligne de marqueur.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The marker names two engines, %1 and %2.</source>
        <translation>Le marqueur indique deux moteurs, %1 et %2.</translation>
    </message>
    <message>
        <source>Write one section for each engine.</source>
        <translation>Écrivez une section par moteur.</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a marker.</source>
        <translation>&apos;-- %1&apos; n&apos;est pas un marqueur.</translation>
    </message>
    <message>
        <source>Only a downgrade can be irreversible.</source>
        <translation>Seul un retour en arrière peut être irréversible.</translation>
    </message>
    <message>
        <source>Move &apos;irreversible:&apos; to a &apos;-- migrate:down&apos; line.</source>
        <translation>Déplacez &apos;irreversible:&apos; vers une ligne &apos;-- migrate:down&apos;.</translation>
    </message>
    <message>
        <source>&apos;irreversible:&apos; has no reason.</source>
        <translation>&apos;irreversible:&apos; n&apos;a pas de raison.</translation>
    </message>
    <message>
        <source>Say on the same line why there is no way back; whoever tries to roll back will read it.</source>
        <translation>Indiquez sur la même ligne pourquoi le retour est impossible&#xa0;; quiconque tentera de revenir en arrière le lira.</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a credential step.</source>
        <translation>&apos;-- %1&apos; n&apos;est pas une étape d&apos;identifiants.</translation>
    </message>
    <message>
        <source>Write &apos;-- credentials:encrypt&apos; and the name of one set that stemma.toml declares.</source>
        <translation>Écrivez &apos;-- credentials:encrypt&apos; suivi du nom d&apos;un jeu déclaré dans stemma.toml.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor; the line is the first that is not.</source>
        <translation>Enregistrez-le en UTF-8 dans votre éditeur&#xa0;; cette ligne est la première qui ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>Le fichier contient un octet NUL.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; UTF-16 does not work.</source>
        <translation>Enregistrez-le en texte UTF-8&#xa0;; UTF-16 ne convient pas.</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- migrate:&apos; line.</source>
        <translation>Il y a du texte avant la première ligne &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>Put the statements after a line &apos;-- migrate:up&apos;, and make everything before it a comment.</source>
        <translation>Placez les instructions après une ligne &apos;-- migrate:up&apos;, et mettez en commentaire tout ce qui la précède.</translation>
    </message>
    <message>
        <source>A string or comment begins here and never ends.</source>
        <translation>Une chaîne ou un commentaire commence ici et ne se termine jamais.</translation>
    </message>
    <message>
        <source>Close it: up to the end of the file, every line belongs to it.</source>
        <translation>Fermez-le&#xa0;: jusqu&apos;à la fin du fichier, chaque ligne en fait partie.</translation>
    </message>
    <message>
        <source>This section has the same marker as the one on line %1.</source>
        <translation>Cette section a le même marqueur que celle de la ligne %1.</translation>
    </message>
    <message>
        <source>Join the two, or name an engine in one of the markers.</source>
        <translation>Réunissez les deux, ou indiquez un moteur dans l&apos;un des marqueurs.</translation>
    </message>
    <message>
        <source>A credential step stands before the first &apos;-- migrate:&apos; line.</source>
        <translation>Une étape d&apos;identifiants se trouve avant la première ligne &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>Move it into the section that it belongs to.</source>
        <translation>Déplacez-la dans la section à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>The script has no &apos;-- migrate:up&apos; section.</source>
        <translation>Le script n&apos;a pas de section &apos;-- migrate:up&apos;.</translation>
    </message>
    <message>
        <source>Add a line &apos;-- migrate:up&apos; and the statements of the upgrade after it.</source>
        <translation>Ajoutez une ligne &apos;-- migrate:up&apos; suivie des instructions de la migration.</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>aucun retour en arrière n&apos;a été écrit</translation>
    </message>
    <message>
        <source>The file name does not begin with the revision&apos;s id, %1; the header decides.</source>
        <translation>Le nom de fichier ne commence pas par l&apos;identifiant de la révision, %1&#xa0;; c&apos;est l&apos;en-tête qui décide.</translation>
    </message>
    <message>
        <source>The id has %1 characters; the version table that Alembic makes holds %2.</source>
        <translation>L&apos;identifiant compte %1 caractères&#xa0;; la table de version que crée Alembic en contient %2.</translation>
    </message>
    <message>
        <source>There is no &apos;-- migrate:down&apos; section: the revision cannot be rolled back.</source>
        <translation>Il n&apos;y a pas de section &apos;-- migrate:down&apos;&#xa0;: la révision ne permet pas de revenir en arrière.</translation>
    </message>
    <message>
        <source>Line %1: an irreversible section holds text that never runs.</source>
        <translation>Ligne %1&#xa0;: une section irréversible contient du texte qui ne s&apos;exécute jamais.</translation>
    </message>
    <message>
        <source>Line %1 looks like a marker but stands inside a string or comment.</source>
        <translation>La ligne %1 ressemble à un marqueur mais se trouve dans une chaîne ou un commentaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the directory and the free space.</source>
        <translation>Vérifiez les droits du répertoire et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>son répertoire ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 is there already; it was not touched.</source>
        <translation>%1 existe déjà&#xa0;; rien n&apos;y a été changé.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Choisissez un autre nom, ou supprimez d&apos;abord le fichier.</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>Le fichier n&apos;est pas du TOML valide.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: name = &quot;value&quot;.</source>
        <translation>Les textes s&apos;écrivent entre guillemets doubles&#xa0;: name = &quot;value&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML.</source>
        <translation>Le fichier ne peut pas être lu comme du TOML.</translation>
    </message>
    <message>
        <source>Can&apos;t locate timezone: %1</source>
        <translation>Fuseau horaire introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a name such as UTC or Europe/Berlin.</source>
        <translation>Écrivez un nom tel que UTC ou Europe/Berlin.</translation>
    </message>
    <message>
        <source>Multiple version locations present, please specify --version-path</source>
        <translation>Il y a plusieurs emplacements de versions&#xa0;; indiquez --version-path</translation>
    </message>
    <message>
        <source>A new root could go into any of %1.</source>
        <translation>Une nouvelle racine pourrait aller dans n&apos;importe lequel de %1.</translation>
    </message>
    <message>
        <source>The script would not say what it should; nothing was written.</source>
        <translation>Le script ne dirait pas ce qu&apos;il doit dire&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Version %1 may need another script.py.mako: it must hold the variables revision, down_revision, branch_labels and depends_on.</source>
        <translation>La version %1 demande peut-être un autre script.py.mako&#xa0;: il doit contenir les variables revision, down_revision, branch_labels et depends_on.</translation>
    </message>
    <message>
        <source>The revision has no id.</source>
        <translation>La révision n&apos;a pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Utilisez des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>Two files have the version %1: %2 and %3.</source>
        <translation>Deux fichiers ont la version %1 : %2 et %3.</translation>
    </message>
    <message>
        <source>Give one of them a version of its own.</source>
        <translation>Donnez à l&apos;un d&apos;eux une version qui lui soit propre.</translation>
    </message>
    <message>
        <source>%1 is passed over: %2 expects names such as %3.</source>
        <translation>%1 est ignoré : %2 attend des noms tels que %3.</translation>
    </message>
    <message>
        <source>%1 undoes the version %2, which no file makes.</source>
        <translation>%1 annule la version %2, qu&apos;aucun fichier n&apos;établit.</translation>
    </message>
    <message>
        <source>Restore the file of the upgrade, or remove this one.</source>
        <translation>Restaurez le fichier de la mise à niveau, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- %1&apos; line.</source>
        <translation>Du texte précède la première ligne « -- %1 ».</translation>
    </message>
    <message>
        <source>%1 refuses such a file: put the statements behind a marker.</source>
        <translation>%1 refuse un tel fichier : placez les instructions après un marqueur.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first marker and never runs.</source>
        <translation>La ligne %1 précède le premier marqueur et ne s&apos;exécute jamais.</translation>
    </message>
    <message>
        <source>goose puts variables of the environment into this script, which Stemma does not</source>
        <translation>goose insère des variables d&apos;environnement dans ce script, ce que Stemma ne fait pas</translation>
    </message>
    <message>
        <source>Run it with goose. Nothing was changed.</source>
        <translation>Exécutez-le avec goose. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The marker &apos;%1&apos; is not known.</source>
        <translation>Le marqueur « %1 » est inconnu.</translation>
    </message>
    <message>
        <source>%1 knows &apos;-- %2&apos; and &apos;-- %3&apos;.</source>
        <translation>%1 connaît « -- %2 » et « -- %3 ».</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>Réunissez les deux.</translation>
    </message>
    <message>
        <source>StatementBegin stands outside of a section, or inside of another statement.</source>
        <translation>StatementBegin se trouve hors d&apos;une section, ou dans une autre instruction.</translation>
    </message>
    <message>
        <source>Put it behind &apos;-- %1&apos; or a StatementEnd.</source>
        <translation>Placez-le après « -- %1 » ou un StatementEnd.</translation>
    </message>
    <message>
        <source>This StatementEnd has no StatementBegin.</source>
        <translation>Ce StatementEnd n&apos;a pas de StatementBegin.</translation>
    </message>
    <message>
        <source>Add it, or remove this line.</source>
        <translation>Ajoutez-le, ou supprimez cette ligne.</translation>
    </message>
    <message>
        <source>The StatementBegin on this line has no StatementEnd.</source>
        <translation>Le StatementBegin de cette ligne n&apos;a pas de StatementEnd.</translation>
    </message>
    <message>
        <source>Add a line &apos;-- %1&apos; behind the statement.</source>
        <translation>Ajoutez une ligne « -- %1 » après l&apos;instruction.</translation>
    </message>
    <message>
        <source>The script has no &apos;-- %1&apos; section.</source>
        <translation>Le script n&apos;a pas de section « -- %1 ».</translation>
    </message>
    <message>
        <source>Add such a line and the statements of the upgrade after it.</source>
        <translation>Ajoutez cette ligne et, après elle, les instructions de la mise à niveau.</translation>
    </message>
    <message>
        <source>Flyway puts something in place of ${...} in this script, which Stemma does not</source>
        <translation>Flyway remplace ${...} dans ce script, ce que Stemma ne fait pas</translation>
    </message>
    <message>
        <source>Run it with Flyway. Nothing was changed.</source>
        <translation>Exécutez-le avec Flyway. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a migration in Go, which only the project&apos;s own goose can run</source>
        <translation>%1 est une migration en Go, que seul le goose du projet peut exécuter</translation>
    </message>
    <message>
        <source>Run it there, then go on here. Nothing was changed.</source>
        <translation>Exécutez-la là-bas, puis continuez ici. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&apos;format&apos; must be &apos;stemma&apos; or the name of another tool: %1.</source>
        <translation>« format » doit être « stemma » ou le nom d&apos;un autre outil : %1.</translation>
    </message>
    <message>
        <source>It says whose names and markers the scripts have, and whose table keeps what is applied.</source>
        <translation>Il dit de qui les scripts suivent les noms et les marqueurs, et quelle table garde ce qui est appliqué.</translation>
    </message>
    <message>
        <source>A %1 project is a line: a revision follows the newest one and has neither labels nor dependencies.</source>
        <translation>Un projet %1 est une ligne : une révision suit la plus récente et n&apos;a ni étiquettes ni dépendances.</translation>
    </message>
    <message>
        <source>Leave out --head, --splice, --branch-label and --depends-on.</source>
        <translation>Omettez --head, --splice, --branch-label et --depends-on.</translation>
    </message>
    <message>
        <source>The version %1 does not come behind %2.</source>
        <translation>La version %1 ne vient pas après %2.</translation>
    </message>
    <message>
        <source>%1 expects names such as %2, and the newest last.</source>
        <translation>%1 attend des noms tels que %2, le plus récent en dernier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a duration, for example &quot;5s&quot;.</source>
        <translation>&apos;%1&apos; doit être une durée, par exemple &quot;5s&quot;.</translation>
    </message>
    <message>
        <source>%1 stands beside %2 and does not say which of the two projects is meant.</source>
        <translation>%1 se trouve à côté de %2 et ne dit pas lequel des deux projets est voulu.</translation>
    </message>
    <message>
        <source>Add a line `[alembic]` at its end for the Alembic project, or `scripts = &quot;migrations&quot;` at its top for a project of SQL scripts.</source>
        <translation>Ajoutez à la fin une ligne `[alembic]` pour le projet Alembic, ou au début `scripts = &quot;migrations&quot;` pour un projet de scripts SQL.</translation>
    </message>
</context>
</TS>
