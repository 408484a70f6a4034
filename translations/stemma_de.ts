<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>Add a Key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name of the key:</source>
        <translation>&amp;Name des Schlüssels:</translation>
    </message>
    <message>
        <source>The Secret, as the Application Has It in Its Settings</source>
        <translation>Das Geheimnis, wie es in den Einstellungen der Anwendung steht</translation>
    </message>
    <message>
        <source>It is &amp;typed here</source>
        <translation>Es wird hier ge&amp;tippt</translation>
    </message>
    <message>
        <source>It is in a &amp;file</source>
        <translation>Es steht in einer &amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>Ein neues &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>File &amp;path:</source>
        <translation>Datei&amp;pfad:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Datei mit dem Geheimnis wählen</translation>
    </message>
    <message>
        <source>&amp;Derivation:</source>
        <translation>A&amp;bleitung:</translation>
    </message>
    <message>
        <source>Sa&amp;lt:</source>
        <translation>Sal&amp;z:</translation>
    </message>
    <message>
        <source>text, hex:… or base64:…</source>
        <translation>Text, hex:… oder base64:…</translation>
    </message>
    <message>
        <source>&amp;Iterations:</source>
        <translation>&amp;Iterationen:</translation>
    </message>
    <message>
        <source>&amp;Only read with it; go on writing with the present key</source>
        <translation>Nur damit &amp;lesen; weiter mit dem bisherigen Schlüssel schreiben</translation>
    </message>
    <message>
        <source>Find the D&amp;erivation</source>
        <translation>Ableitung &amp;finden</translation>
    </message>
    <message>
        <source>Try every derivation known on values of the database</source>
        <translation>Alle bekannten Ableitungen an Werten der Datenbank probieren</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation>&amp;Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Info of &amp;HKDF:</source>
        <translation>Info von &amp;HKDF:</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;New Revision From the Models…</source>
        <translation>&amp;Neue Revision aus den Modellen…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go To or Do</source>
        <translation>Suchen und Ausführen</translation>
    </message>
    <message>
        <source>Search for a command, a connection or a revision</source>
        <translation>Befehl, Verbindung oder Revision suchen</translation>
    </message>
    <message>
        <source>A command, a connection, or # and a revision</source>
        <translation>Ein Befehl, eine Verbindung oder # und eine Revision</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts trägt diesen Namen.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>&amp;Credential set:</source>
        <translation>&amp;Satz von Zugangsdaten:</translation>
    </message>
    <message>
        <source>What the values of each column are</source>
        <translation>Was die Werte jeder Spalte sind</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of the set</source>
        <translation>Schlüssel des Satzes</translation>
    </message>
    <message>
        <source>What the Application Is Deployed With</source>
        <translation>Womit die Anwendung ausgerollt wird</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Womit die Anwendung ausgerollt wird</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>An example of a declaration</source>
        <translation>Beispiel einer Deklaration</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the revision</source>
        <translation>Details der Revision</translation>
    </message>
    <message>
        <source>Message of the revision</source>
        <translation>Beschreibung der Revision</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Overview of the revision</source>
        <translation>Übersicht über die Revision</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Follows:</source>
        <translation>Folgt auf:</translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Hängt ab von:</translation>
    </message>
    <message>
        <source>Followed by:</source>
        <translation>Nachfolger:</translation>
    </message>
    <message>
        <source>Branch:</source>
        <translation>Branch:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Datenbanken:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>Geschrieben von:</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Geändert von:</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Hochmigrieren</translation>
    </message>
    <message>
        <source>Sc&amp;ript for:</source>
        <translation>Skri&amp;pt für:</translation>
    </message>
    <message>
        <source>Statements that upgrade</source>
        <translation>Anweisungen zum Hochmigrieren</translation>
    </message>
    <message>
        <source>Down&amp;grade</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Statements that downgrade</source>
        <translation>Anweisungen zum Zurücksetzen</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Runs of this revision</source>
        <translation>Läufe dieser Revision</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>The revision&apos;s Python</source>
        <translation>Python der Revision</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Collect Diagnostics</source>
        <translation>Diagnose zusammenstellen</translation>
    </message>
    <message>
        <source>This is all that the report holds. Passwords and keys are not in it; nothing is sent anywhere. Save it and give it to whoever helps you.</source>
        <translation>Das ist alles, was der Bericht enthält. Passwörter und Schlüssel sind nicht darin; es wird nichts versendet. Speichern Sie ihn und geben Sie ihn der Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the project</source>
        <translation>Historie des Projekts</translation>
    </message>
    <message>
        <source>Problems of the project</source>
        <translation>Probleme des Projekts</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Historie durchsuchen</translation>
    </message>
    <message>
        <source>Search id, message, author and SQL</source>
        <translation>ID, Beschreibung, Autor und SQL durchsuchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Branch that is shown</source>
        <translation>Angezeigter Branch</translation>
    </message>
    <message>
        <source>Show one branch only</source>
        <translation>Nur einen Branch anzeigen</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>A project is a directory with migrations and a stemma.toml or an alembic.ini.</source>
        <translation>Ein Projekt ist ein Verzeichnis mit Migrationen und einer stemma.toml oder alembic.ini.</translation>
    </message>
    <message>
        <source>There are no revisions yet</source>
        <translation>Noch keine Revisionen vorhanden</translation>
    </message>
    <message>
        <source>The first revision you write will show up here.</source>
        <translation>Die erste Revision, die Sie schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Das Projekt wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>.env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>.env, .pgpass, pg_service.conf, alembic.ini oder ein Export</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file to import from</source>
        <translation>Datei für den Import auswählen</translation>
    </message>
    <message>
        <source>&amp;Connections found:</source>
        <translation>&amp;Gefundene Verbindungen:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation>Was sich nicht importieren lässt</translation>
    </message>
    <message>
        <source>Connections found in the file</source>
        <translation>In der Datei gefundene Verbindungen</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>No job has run yet. What is started in this window appears here with its progress and its log.</source>
        <translation>Noch ist kein Auftrag gelaufen. Was in diesem Fenster gestartet wird, erscheint hier mit Fortschritt und Protokoll.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Running and finished jobs; Escape stops the selected one.</source>
        <translation>Laufende und beendete Aufträge; Escape hält den ausgewählten an.</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Beendete Aufträge entfernen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Signs of the History</source>
        <translation>Zeichen der Historie</translation>
    </message>
    <message>
        <source>What each sign of the history means</source>
        <translation>Was jedes Zeichen der Historie bedeutet</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>&amp;All jobs</source>
        <translation>&amp;Alle Aufträge</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>Angezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Jobs and Log</source>
        <translation>Aufträge und Protokoll</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Show the history of a project directory</source>
        <translation>Historie eines Projektverzeichnisses anzeigen</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Save a connection to a database in the vault</source>
        <translation>Verbindung zu einer Datenbank im Tresor speichern</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>Verbindung bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Ausgewählte Verbindung ändern</translation>
    </message>
    <message>
        <source>D&amp;uplicate Connection…</source>
        <translation>Verbindung &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Add a connection like the selected one</source>
        <translation>Verbindung nach dem Muster der ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Connection</source>
        <translation>Verbindung &amp;entfernen</translation>
    </message>
    <message>
        <source>Forget the selected connection; its database is not touched</source>
        <translation>Ausgewählte Verbindung vergessen; ihre Datenbank bleibt unberührt</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>From .env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>Aus .env, .pgpass, pg_service.conf, alembic.ini oder einem Export</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>Verbindungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Ohne Passwörter</translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation>&amp;Tresor…</translation>
    </message>
    <message>
        <source>Where the connections rest, and how to unlock it</source>
        <translation>Wo die Verbindungen liegen und wie sie entsperrt werden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Stemma</source>
        <translation>Stemma verlassen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>All connections and where they stand</source>
        <translation>Alle Verbindungen und ihr Stand</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historie</translation>
    </message>
    <message>
        <source>The history of the selected connection</source>
        <translation>Historie der ausgewählten Verbindung</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>The first page: demo, project, connection</source>
        <translation>Die erste Seite: Demo, Projekt, Verbindung</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the databases and the project again</source>
        <translation>Datenbanken und Projekt neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation>Su&amp;chen und Ausführen…</translation>
    </message>
    <message>
        <source>Find a command, a connection or a revision by its name</source>
        <translation>Befehl, Verbindung oder Revision anhand des Namens finden</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put panes and columns back to where they were at first</source>
        <translation>Bereiche und Spalten wieder anordnen wie zu Beginn</translation>
    </message>
    <message>
        <source>&amp;New Revision…</source>
        <translation>&amp;Neue Revision…</translation>
    </message>
    <message>
        <source>Write a new script that follows a head</source>
        <translation>Neues Skript schreiben, das auf einen Head folgt</translation>
    </message>
    <message>
        <source>&amp;Merge Heads…</source>
        <translation>Heads &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Write a revision that joins the heads</source>
        <translation>Revision schreiben, die die Heads vereint</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>The sample project on a SQLite file of its own</source>
        <translation>Das Beispielprojekt mit eigener SQLite-Datei</translation>
    </message>
    <message>
        <source>&amp;Notify When a Long Job Ends</source>
        <translation>Ende langer Aufträge &amp;melden</translation>
    </message>
    <message>
        <source>A notification of the desktop, while this window is not in front</source>
        <translation>Benachrichtigung auf dem Desktop, solange dieses Fenster nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>Alle Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Collect Diagnostics…</source>
        <translation>&amp;Diagnose zusammenstellen…</translation>
    </message>
    <message>
        <source>Versions, settings and messages for whoever helps, without secrets</source>
        <translation>Versionen, Einstellungen und Meldungen für Helfende, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>Ü&amp;ber Stemma</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Version, Lizenz und verwendete Komponenten</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>What the stored credentials of the selected connection are under</source>
        <translation>Unter welchen Schlüsseln die gespeicherten Zugangsdaten der gewählten Verbindung liegen</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Whether the database is what the scripts and the models say</source>
        <translation>Ob die Datenbank dem entspricht, was Skripte und Modelle sagen</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge heads</source>
        <translation>Heads zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Heads to join:</source>
        <translation>&amp;Zu vereinende Heads:</translation>
    </message>
    <message>
        <source>M&amp;essage:</source>
        <translation>B&amp;eschreibung:</translation>
    </message>
    <message>
        <source>Merge, and the names of the heads</source>
        <translation>Merge und die Namen der Heads</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>Branch-&amp;Label:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Heads to merge</source>
        <translation>Heads, die zusammengeführt werden</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>NewRevisionSheet</name>
    <message>
        <source>New revision</source>
        <translation>Neue Revision</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>What the revision does, in one line</source>
        <translation>Was die Revision tut, in einer Zeile</translation>
    </message>
    <message>
        <source>&amp;Follows:</source>
        <translation>&amp;Folgt auf:</translation>
    </message>
    <message>
        <source>&amp;Allow a new branch after a revision that has followers</source>
        <translation>&amp;Neuen Branch nach einer Revision erlauben, die bereits Nachfolger hat</translation>
    </message>
    <message>
        <source>&amp;Depends on:</source>
        <translation>&amp;Hängt ab von:</translation>
    </message>
    <message>
        <source>Revisions of other branches, separated by commas</source>
        <translation>Revisionen anderer Branches, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>Branch-&amp;Label:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Datei öffnen</translation>
    </message>
    <message>
        <source>C&amp;reate revision</source>
        <translation>Revision &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Generate it from the models and the database</source>
        <translation>Aus &amp;Modellen und Datenbank erzeugen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Name, environment, revision or state</source>
        <translation>Name, Umgebung, Revision oder Zustand</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>Alle &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Connections and where they stand</source>
        <translation>Verbindungen und ihr Stand</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>Um&amp;gebung:</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Wo die Datenbank liegt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>En&amp;gine:</source>
        <translation>Datenbanks&amp;ystem:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>db.example.org, or a directory for a local socket</source>
        <translation>db.example.org oder ein Verzeichnis für einen lokalen Socket</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>5432</source>
        <translation>5432</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>&amp;CA certificate:</source>
        <translation>&amp;CA-Zertifikat:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <translation>CA-Zertifikat auswählen</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>Client-&amp;Zertifikat:</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Client-Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>Client-Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>Choose the client key</source>
        <translation>Client-Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase:</source>
        <translation>Pa&amp;ssphrase des Schlüssels:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>Role to act as after the login</source>
        <translation>Rolle, die nach der Anmeldung angenommen wird</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Datenbankdatei auswählen</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Database &amp;URL:</source>
        <translation>Datenbank-&amp;URL:</translation>
    </message>
    <message>
        <source>What the URL says</source>
        <translation>Was die URL besagt</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Forget the saved one</source>
        <translation>Gespeichertes vergessen</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>Pro&amp;jekt:</translation>
    </message>
    <message>
        <source>Directory with stemma.toml or alembic.ini</source>
        <translation>Verzeichnis mit stemma.toml oder alembic.ini</translation>
    </message>
    <message>
        <source>Choose the project directory</source>
        <translation>Projektverzeichnis auswählen</translation>
    </message>
    <message>
        <source>Onl&amp;y reading: nothing can be changed through this connection</source>
        <translation>Nur l&amp;esend: Über diese Verbindung lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Connect t&amp;imeout:</source>
        <translation>Verbindungs-&amp;Timeout:</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>Sperr-Timeout:</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>Anweisungs-Timeout:</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Prüfungen der Verbindung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Review the new revision</source>
        <translation>Neue Revision durchsehen</translation>
    </message>
    <message>
        <source>&amp;Script:</source>
        <translation>S&amp;kript:</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Stellen, die anzusehen sind</translation>
    </message>
    <message>
        <source>The script that was written</source>
        <translation>Das geschriebene Skript</translation>
    </message>
    <message>
        <source>&amp;Delete File</source>
        <translation>Datei &amp;löschen</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>In der &amp;Historie zeigen</translation>
    </message>
</context>
<context>
    <name>RotationWizard</name>
    <message>
        <source>What the values of each column are</source>
        <translation>Was die Werte jeder Spalte sind</translation>
    </message>
    <message>
        <source>Write &amp;under:</source>
        <translation>Schreiben &amp;unter:</translation>
    </message>
    <message>
        <source>Rows per second at &amp;most:</source>
        <translation>Zeilen pro Sekunde &amp;höchstens:</translation>
    </message>
    <message>
        <source>&amp;Encrypt plaintext that is met on the way</source>
        <translation>&amp;Klartext, der dabei auftaucht, verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Set aside what no key opens, however much it is</source>
        <translation>Beiseitel&amp;egen, was kein Schlüssel öffnet, wie viel es auch ist</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>S&amp;icherungsdatei:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where the backup goes</source>
        <translation>Wählen, wohin die Sicherung kommt</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>I have a backup of my own, or &amp;want none</source>
        <translation>Ich habe eine eigene Sicherung &amp;oder will keine</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>Solange beide Schlüssel in Gebrauch sind</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Womit die Anwendung ausgerollt wird</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>Was der Auftrag gemeldet hat</translation>
    </message>
    <message>
        <source>Report of the job</source>
        <translation>Bericht des Auftrags</translation>
    </message>
    <message>
        <source>Where Plaintext Survives</source>
        <translation>Wo Klartext überdauert</translation>
    </message>
    <message>
        <source>Run the Chosen S&amp;teps</source>
        <translation>Ausgewählte Schri&amp;tte ausführen</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Connections at wor&amp;k:</source>
        <translation>Verbindungen bei der Ar&amp;beit:</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>A step without a transaction was interrupted. How is it to be resumed?</source>
        <translation>Ein Schritt ohne Transaktion wurde unterbrochen. Wie soll er fortgesetzt werden?</translation>
    </message>
    <message>
        <source>Run the interrupted statement &amp;again, then the rest</source>
        <translation>Die &amp;unterbrochene Anweisung erneut ausführen, dann den Rest</translation>
    </message>
    <message>
        <source>The statement took &amp;effect: go on behind it</source>
        <translation>Die Anweisung hat ge&amp;wirkt: dahinter fortfahren</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation>SQL aller Schritte</translation>
    </message>
    <message>
        <source>&amp;Failed statement</source>
        <translation>&amp;Fehlgeschlagene Anweisung</translation>
    </message>
    <message>
        <source>The statement that failed, and what the server said</source>
        <translation>Die fehlgeschlagene Anweisung und die Meldung des Servers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>Neu &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts by menu</source>
        <translation>Tastenkürzel nach Menü</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where does each database stand?</source>
        <translation>Auf welchem Stand ist jede Datenbank?</translation>
    </message>
    <message>
        <source>Stemma shows the history of a database schema as a graph, and moves databases along it: forward, back, and with a preview of every statement.</source>
        <translation>Stemma zeigt die Historie eines Datenbankschemas als Graphen und bewegt Datenbanken darin: vorwärts, rückwärts und mit Vorschau auf jede Anweisung.</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>The migrations of a small application, on a SQLite file of their own</source>
        <translation>Die Migrationen einer kleinen Anwendung mit eigener SQLite-Datei</translation>
    </message>
    <message>
        <source>&amp;Open a Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>A directory with stemma.toml or alembic.ini; its history is shown without a database, too</source>
        <translation>Ein Verzeichnis mit stemma.toml oder alembic.ini; die Historie wird auch ohne Datenbank angezeigt</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>&amp;Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>A PostgreSQL or SQLite database, kept in the keychain of this computer</source>
        <translation>Eine PostgreSQL- oder SQLite-Datenbank, hinterlegt im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>From a .env, .pgpass, pg_service.conf or alembic.ini file, or from an export</source>
        <translation>Aus einer Datei .env, .pgpass, pg_service.conf oder alembic.ini oder aus einem Export</translation>
    </message>
</context>
<context>
    <name>TargetHeader</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>Where Connections Are Kept</source>
        <translation>Wo Verbindungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>Schlüssel&amp;bund verwenden</translation>
    </message>
    <message>
        <source>Unlock a &amp;vault file</source>
        <translation>&amp;Tresordatei entsperren</translation>
    </message>
    <message>
        <source>&amp;Make a new vault file</source>
        <translation>&amp;Neue Tresordatei anlegen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the vault file</source>
        <translation>Tresordatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Wiederholung:</translation>
    </message>
    <message>
        <source>What the passphrase is for</source>
        <translation>Wozu die Passphrase dient</translation>
    </message>
    <message>
        <source>The passphrase cannot be recovered: without it the vault file stays closed for ever.</source>
        <translation>Die Passphrase lässt sich nicht wiederherstellen: Ohne sie bleibt die Tresordatei für immer verschlossen.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of a vault file</source>
        <translation>P&amp;assphrase einer Tresordatei ändern</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>Neue Passphra&amp;se:</translation>
    </message>
</context>
<context>
    <name>cli::Branches</name>
    <message>
        <source>Revisions that several others follow</source>
        <translation>Revisionen mit mehreren Nachfolgern</translation>
    </message>
    <message>
        <source>There are no branch points: no revision is followed by more than one other.</source>
        <translation>Es gibt keine Verzweigungspunkte: Auf keine Revision folgt mehr als eine andere.</translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message>
        <source>Exit 3 when a revision is pending or a script of an applied one was edited, is missing or unknown</source>
        <translation>Endet mit 3, wenn eine Revision aussteht oder das Skript einer angewendeten geändert wurde, fehlt oder unbekannt ist</translation>
    </message>
    <message>
        <source>Alembic projects: do not compare the models with the database</source>
        <translation>Alembic-Projekte: Modelle nicht mit der Datenbank vergleichen</translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>Diese Rolle darf das Laufprotokoll nicht lesen, geänderte Skripte blieben also unbemerkt: GRANT SELECT ON stemma_run, stemma_step.</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2.</source>
        <translation>Datenbank nicht initialisiert: %1 hat keine Tabelle %2.</translation>
    </message>
    <message numerus="yes">
        <source>Target database is not up to date: %n revision(s) pending.</source>
        <translation>
            <numerusform>Die Zieldatenbank ist nicht auf dem neuesten Stand: %n Revision ausstehend.</numerusform>
            <numerusform>Die Zieldatenbank ist nicht auf dem neuesten Stand: %n Revisionen ausstehend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is up to date, and every applied script is as it was applied.</source>
        <translation>%1 ist auf dem neuesten Stand, und jedes angewendete Skript ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n revision(s) it is not known whether they are applied.</source>
        <translation>
            <numerusform>Bei %n Revision ist nicht bekannt, ob sie angewendet ist.</numerusform>
            <numerusform>Bei %n Revisionen ist nicht bekannt, ob sie angewendet sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Global options</source>
        <translation>Globale Optionen</translation>
    </message>
    <message>
        <source>The project; default: the nearest directory upwards with stemma.toml or alembic.ini</source>
        <translation>Das Projekt; Standard: das nächste übergeordnete Verzeichnis mit stemma.toml oder alembic.ini</translation>
    </message>
    <message>
        <source>A saved profile: database, password, environment and project</source>
        <translation>Ein gespeichertes Profil: Datenbank, Passwort, Umgebung und Projekt</translation>
    </message>
    <message>
        <source>Where profiles rest: keychain or file:PATH; default: STEMMA_VAULT, else the keychain</source>
        <translation>Wo Profile liegen: keychain oder file:PATH; Standard: STEMMA_VAULT, sonst der Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase of a vault file: prompt, fd:N, file:PATH or env:NAME</source>
        <translation>Passphrase einer Tresordatei: prompt, fd:N, file:PATH oder env:NAME</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name; else STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</source>
        <translation>sqlite:PATH oder postgresql://user@host:port/name; sonst STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>Ein JSON-Dokument auf stdout</translation>
    </message>
    <message>
        <source>Answer confirmations; production still needs --confirm</source>
        <translation>Rückfragen bejahen; Produktion verlangt dennoch --confirm</translation>
    </message>
    <message>
        <source>The name of the profile or project, to go ahead on a production database</source>
        <translation>Name des Profils oder Projekts, um auf einer Produktionsdatenbank fortzufahren</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Mehr ausgeben</translation>
    </message>
    <message>
        <source>Say only what went wrong</source>
        <translation>Nur Fehler ausgeben</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>Den Befehl &apos;%1&apos; gibt es nicht</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands, `stemma help COMMAND` its options.</source>
        <translation>`stemma help` zeigt die Befehle, `stemma help COMMAND` die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Shows, moves and checks databases along their migration history.</source>
        <translation>Zeigt, bewegt und prüft Datenbanken entlang ihrer Migrationshistorie.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Version ausgeben</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end</source>
        <translation>Die Standardausgabe konnte nicht vollständig geschrieben werden</translation>
    </message>
    <message>
        <source>What arrived is cut short: do not use it. Is the disk full?</source>
        <translation>Was ankam, ist abgeschnitten und darf nicht verwendet werden. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>cli::Completion</name>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>Ein Vervollständigungsskript für bash, zsh oder fish ausgeben</translation>
    </message>
</context>
<context>
    <name>cli::CredentialAccess</name>
    <message>
        <source>Keys from a file (mode 0600) instead of the vault; else STEMMA_KEYS_FILE</source>
        <translation>Schlüssel aus einer Datei (Modus 0600) statt aus dem Tresor; sonst STEMMA_KEYS_FILE</translation>
    </message>
    <message>
        <source>There is no key for &apos;%1&apos; in %2</source>
        <translation>Für &apos;%1&apos; gibt es keinen Schlüssel (%2)</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from prompt` adds the one that the application uses.</source>
        <translation>`stemma keys add %1 ID --from prompt` fügt den hinzu, den die Anwendung verwendet.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3, %4 values</source>
        <comment>%1 is a set, %3 a table</comment>
        <translation>%1: %2 Zeilen von %3, %4 Werte</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 plaintext</source>
        <translation>%1 Klartext</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 to be written anew</source>
        <translation>%1 neu zu schreiben</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 null</translation>
    </message>
    <message>
        <source>(primary)</source>
        <translation>(primär)</translation>
    </message>
    <message>
        <source>last written %1</source>
        <translation>zuletzt geschrieben %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are set aside; `stemma credentials retry %1` tries them again.</source>
        <translation>
            <numerusform>%n Wert ist zurückgestellt; `stemma credentials retry %1` versucht ihn erneut.</numerusform>
            <numerusform>%n Werte sind zurückgestellt; `stemma credentials retry %1` versucht sie erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Credentials</name>
    <message>
        <source>Encrypt, rotate and verify stored credentials</source>
        <translation>Gespeicherte Zugangsdaten verschlüsseln, umschlüsseln und prüfen</translation>
    </message>
    <message>
        <source>A credential set that stemma.toml declares</source>
        <translation>Ein in stemma.toml deklarierter Satz von Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsJob</name>
    <message>
        <source>Write under this key; default: the primary</source>
        <translation>Unter diesem Schlüssel schreiben; Standard: der primäre</translation>
    </message>
    <message>
        <source>Connections at work</source>
        <translation>Gleichzeitig arbeitende Verbindungen</translation>
    </message>
    <message>
        <source>Rows of a transaction</source>
        <translation>Zeilen je Transaktion</translation>
    </message>
    <message>
        <source>Go no faster than this</source>
        <translation>Nicht schneller als so</translation>
    </message>
    <message>
        <source>Seconds after which a silent worker&apos;s part is taken over</source>
        <translation>Sekunden, nach denen der Teil eines stummen Workers übernommen wird</translation>
    </message>
    <message>
        <source>Look, rehearse some rows, and change nothing</source>
        <translation>Nachsehen, einige Zeilen proben und nichts ändern</translation>
    </message>
    <message>
        <source>Set aside what no key opens, however much it is</source>
        <translation>Zurückstellen, was kein Schlüssel öffnet, wie viel es auch ist</translation>
    </message>
    <message>
        <source>Encrypt plaintext that is met on the way</source>
        <translation>Unterwegs angetroffenen Klartext verschlüsseln</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; to key %3</source>
        <translation>%1 von &apos;%2&apos; auf Schlüssel %3</translation>
    </message>
    <message>
        <source>Encrypt what is still plaintext</source>
        <translation>Verschlüsseln, was noch Klartext ist</translation>
    </message>
    <message>
        <source>Write values under other keys anew under the primary one</source>
        <translation>Werte unter anderen Schlüsseln neu unter dem primären schreiben</translation>
    </message>
    <message>
        <source>Try the values again that were set aside</source>
        <translation>Zurückgestellte Werte erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be written, in about %1 s.</source>
        <translation>
            <numerusform>%n Zeile würde geschrieben, in etwa %1 s.</numerusform>
            <numerusform>%n Zeilen würden geschrieben, in etwa %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written under key %1 in %2 s.</source>
        <translation>
            <numerusform>%n Zeile unter Schlüssel %1 geschrieben, in %2 s.</numerusform>
            <numerusform>%n Zeilen unter Schlüssel %1 geschrieben, in %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are plaintext and were left as they are: `stemma credentials encrypt %1`.</source>
        <translation>
            <numerusform>%n Wert ist Klartext und wurde belassen: `stemma credentials encrypt %1`.</numerusform>
            <numerusform>%n Werte sind Klartext und wurden belassen: `stemma credentials encrypt %1`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</source>
        <translation>
            <numerusform>%n Wert wurde zurückgestellt: Kein Schlüssel öffnet ihn, oder die Datenbank hat ihn abgewiesen. Fügen Sie den fehlenden Schlüssel hinzu, danach `stemma credentials retry %1`.</numerusform>
            <numerusform>%n Werte wurden zurückgestellt: Kein Schlüssel öffnet sie, oder die Datenbank hat sie abgewiesen. Fügen Sie den fehlenden Schlüssel hinzu, danach `stemma credentials retry %1`.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then run this again.</source>
        <translation>Eine Instanz der Anwendung schreibt noch unter einem anderen Schlüssel, zuletzt um %1. Verteilen Sie den neuen Schlüssel überall und starten Sie dies dann erneut.</translation>
    </message>
    <message>
        <source>Next: `stemma credentials verify %1`.</source>
        <translation>Weiter mit `stemma credentials verify %1`.</translation>
    </message>
    <message>
        <source>Not every value is as it should be: `stemma credentials status %1` counts them.</source>
        <translation>Nicht jeder Wert ist, wie er sein soll: `stemma credentials status %1` zählt sie.</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsStatus</name>
    <message>
        <source>Count the values by what they are under</source>
        <translation>Werte danach zählen, worunter sie stehen</translation>
    </message>
    <message>
        <source>Find out how the application derives its key</source>
        <translation>Herausfinden, wie die Anwendung ihren Schlüssel ableitet</translation>
    </message>
    <message>
        <source>%1: derived by %2; opens %3 of %4 tokens tried</source>
        <translation>%1: abgeleitet mit %2; öffnet %3 von %4 probierten Token</translation>
    </message>
    <message numerus="yes">
        <source>%1: no derivation known opens any of the %n token(s) tried</source>
        <translation>
            <numerusform>%1: Keine bekannte Ableitung öffnet das %n probierte Token</numerusform>
            <numerusform>%1: Keine bekannte Ableitung öffnet eines der %n probierten Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsVerify</name>
    <message>
        <source>Prove that every value opens under the primary key</source>
        <translation>Nachweisen, dass sich jeder Wert mit dem primären Schlüssel öffnen lässt</translation>
    </message>
    <message>
        <source>Have a sample opened by this Python&apos;s `cryptography`, too</source>
        <translation>Eine Stichprobe auch mit `cryptography` dieses Pythons öffnen lassen</translation>
    </message>
</context>
<context>
    <name>cli::Current</name>
    <message>
        <source>Where the database stands</source>
        <translation>Auf welchem Stand die Datenbank ist</translation>
    </message>
    <message>
        <source>Exit 3 unless it is on all head revisions</source>
        <translation>Endet mit 3, wenn sie nicht auf allen Head-Revisionen steht</translation>
    </message>
    <message>
        <source>Current revision(s) for %1:</source>
        <translation>Aktuelle Revision(en) von %1:</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2. `stemma upgrade` creates the schema; if the schema is there already, `stemma stamp REVISION` records where it stands.</source>
        <translation>Datenbank nicht initialisiert: %1 hat keine Tabelle %2. `stemma upgrade` legt das Schema an; ist es schon vorhanden, hält `stemma stamp REVISION` seinen Stand fest.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending.</source>
        <translation>
            <numerusform>%n Revision ausstehend.</numerusform>
            <numerusform>%n Revisionen ausstehend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>Diese Rolle darf das Laufprotokoll nicht lesen, geänderte Skripte blieben also unbemerkt: GRANT SELECT ON stemma_run, stemma_step.</translation>
    </message>
</context>
<context>
    <name>cli::DatabaseUrl</name>
    <message>
        <source>The database URL on the command line holds a password, and every user of this computer can read argument lists</source>
        <translation>Die Datenbank-URL auf der Befehlszeile enthält ein Passwort, und jeder Benutzer dieses Rechners kann Argumentlisten lesen</translation>
    </message>
    <message>
        <source>Leave it out and be asked for it, or give the URL through STEMMA_DATABASE_URL, or use a profile or ~/.pgpass. Change the password if others may have seen it.</source>
        <translation>Lassen Sie es weg, dann wird danach gefragt, übergeben Sie die URL in STEMMA_DATABASE_URL oder verwenden Sie ein Profil oder ~/.pgpass. Ändern Sie das Passwort, falls andere es gesehen haben könnten.</translation>
    </message>
    <message>
        <source>No database is named</source>
        <translation>Keine Datenbank angegeben</translation>
    </message>
    <message>
        <source>Use `--database URL` (for example sqlite:app.db or postgresql://user@host/name), set STEMMA_DATABASE_URL or DATABASE_URL in the environment or the project&apos;s .env, or write `database = ...` into stemma.toml.</source>
        <translation>Verwenden Sie `--database URL` (zum Beispiel sqlite:app.db oder postgresql://user@host/name), setzen Sie STEMMA_DATABASE_URL oder DATABASE_URL in der Umgebung oder der .env des Projekts, oder schreiben Sie `database = ...` in stemma.toml.</translation>
    </message>
</context>
<context>
    <name>cli::Doctor</name>
    <message>
        <source>Check the installation, the project and the database, and say what to do</source>
        <translation>Installation, Projekt und Datenbank prüfen und sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
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
        <translation>Tresor</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s); %1</source>
        <translation>
            <numerusform>%n Profil; %1</numerusform>
            <numerusform>%n Profile; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1</source>
        <translation>
            <numerusform>%n Profil (%1)</numerusform>
            <numerusform>%n Profile (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n revision(s), %2</source>
        <translation>
            <numerusform>%1: %n Revision, %2</numerusform>
            <numerusform>%1: %n Revisionen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Several heads: %1</source>
        <translation>Mehrere Heads: %1</translation>
    </message>
    <message>
        <source>`stemma merge -m MESSAGE` joins them; `upgrade heads` applies all.</source>
        <translation>`stemma merge -m MESSAGE` führt sie zusammen; `upgrade heads` wendet alle an.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>Versionstabelle</translation>
    </message>
    <message>
        <source>Database not initialised: there is no table %1</source>
        <translation>Datenbank nicht initialisiert: Es gibt keine Tabelle %1</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; `stemma stamp REVISION` records a schema that is there already.</source>
        <translation>`stemma upgrade` legt das Schema an; `stemma stamp REVISION` hält den Stand eines vorhandenen Schemas fest.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n revision(s) pending</source>
        <translation>
            <numerusform>%1 auf %2, %n Revision ausstehend</numerusform>
            <numerusform>%1 auf %2, %n Revisionen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Alembic</source>
        <translation>Alembic</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
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
        <translation>Sie arbeitet auf dieser Datenbank</translation>
    </message>
    <message>
        <source>It works on this database, and runs once for every step</source>
        <translation>Sie arbeitet auf dieser Datenbank und läuft einmal je Schritt</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1, none changed</source>
        <translation>
            <numerusform>%n Eintrag in %1, unverändert</numerusform>
            <numerusform>%n Einträge in %1, keiner verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential set</source>
        <translation>Satz von Zugangsdaten</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>%1 bei %2, bei %n Revision ist nicht bekannt, ob sie angewendet ist</numerusform>
            <numerusform>%1 bei %2, bei %n Revisionen ist nicht bekannt, ob sie angewendet sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Downgrade</name>
    <message>
        <source>Run revisions backward</source>
        <translation>Revisionen rückwärts ausführen</translation>
    </message>
    <message>
        <source>The revision to go back to, base, -N, label@base</source>
        <translation>Die Revision, auf die zurückgesetzt wird, base, -N, label@base</translation>
    </message>
    <message>
        <source>Print the SQL instead, FROM:TO</source>
        <translation>Stattdessen das SQL ausgeben, FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::ErrorReport</name>
    <message numerus="yes">
        <source>... %n more line(s)</source>
        <translation>
            <numerusform>... %n weitere Zeile</numerusform>
            <numerusform>... %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source> (SQLSTATE %1)</source>
        <translation> (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>`-v` shows Python&apos;s traceback.</source>
        <translation>`-v` zeigt Pythons Traceback.</translation>
    </message>
    <message>
        <source>%1 A command uses a vault file with --vault file:PATH, or as STEMMA_VAULT says.</source>
        <translation>%1 Ein Befehl nimmt mit --vault file:PATH oder nach STEMMA_VAULT eine Tresordatei.</translation>
    </message>
</context>
<context>
    <name>cli::Heads</name>
    <message>
        <source>Revisions that nothing follows</source>
        <translation>Revisionen ohne Nachfolger</translation>
    </message>
    <message>
        <source>Leave out heads that something depends on</source>
        <translation>Heads weglassen, von denen etwas abhängt</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>The commands, or one command&apos;s options</source>
        <translation>Die Befehle oder die Optionen eines Befehls</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>Den Befehl &apos;%1&apos; gibt es nicht</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands.</source>
        <translation>`stemma help` zeigt die Befehle.</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>Every revision, newest first, as a graph</source>
        <translation>Alle Revisionen als Graph, die neueste zuerst</translation>
    </message>
    <message>
        <source>Only these: A:B, A:, :B, -3:current</source>
        <translation>Nur diese: A:B, A:, :B, -3:current</translation>
    </message>
    <message>
        <source>Fail when the database cannot say where it stands</source>
        <translation>Scheitern, wenn der Stand der Datenbank nicht zu ermitteln ist</translation>
    </message>
    <message>
        <source>Alembic&apos;s lines instead of a graph</source>
        <translation>Zeilen wie bei Alembic statt eines Graphen</translation>
    </message>
    <message>
        <source>Without the database&apos;s position: %1</source>
        <translation>Ohne den Stand der Datenbank: %1</translation>
    </message>
    <message>
        <source>%1 is at base</source>
        <translation>%1 steht auf base</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 steht auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 revision(s) pending</source>
        <translation>
            <numerusform>%n von %1 Revisionen ausstehend</numerusform>
            <numerusform>%n von %1 Revisionen ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n of %1 revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>bei %n von %1 Revisionen ist nicht bekannt, ob sie angewendet ist</numerusform>
            <numerusform>bei %n von %1 Revisionen ist nicht bekannt, ob sie angewendet sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message>
        <source>Write a native project from this Alembic project, and prove that it does the same</source>
        <translation>Aus diesem Alembic-Projekt ein natives schreiben und nachweisen, dass es dasselbe bewirkt</translation>
    </message>
    <message>
        <source>What to import: alembic</source>
        <translation>Was importiert wird: alembic</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be imported</source>
        <translation>&apos;%1&apos; lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>There is `stemma import alembic DIRECTORY`.</source>
        <translation>Es gibt `stemma import alembic DIRECTORY`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n revision(s) to %1, for %2.</source>
        <translation>
            <numerusform>%n Revision nach %1 geschrieben, für %2.</numerusform>
            <numerusform>%n Revisionen nach %1 geschrieben, für %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The downgrade of %1 is marked irreversible, in %2: %3</source>
        <translation>Das Downgrade von %1 ist als unumkehrbar markiert, in %2: %3</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema, up and down again.</source>
        <translation>Nachgewiesen: Auf Wegwerfdatenbanken erzeugen beide Projekte dasselbe Schema, hin und wieder zurück.</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema. The way back was not compared.</source>
        <translation>Nachgewiesen: Auf Wegwerfdatenbanken erzeugen beide Projekte dasselbe Schema. Der Rückweg wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>The two projects do not make the same schema:</source>
        <translation>Die beiden Projekte erzeugen nicht dasselbe Schema:</translation>
    </message>
    <message>
        <source>Not proven: the projects could not be compared.</source>
        <translation>Nicht nachgewiesen: Die Projekte ließen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Write the rest of %1 by hand, in %2: %3</source>
        <translation>Den Rest von %1 in %2 von Hand schreiben: %3</translation>
    </message>
</context>
<context>
    <name>cli::Init</name>
    <message>
        <source>Write a new project: stemma.toml and migrations/</source>
        <translation>Ein neues Projekt schreiben: stemma.toml und migrations/</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Next: `stemma create &quot;initial schema&quot;`, fill the script in, then `stemma -d sqlite:app.db upgrade`.</source>
        <translation>Weiter: `stemma create &quot;initial schema&quot;`, das Skript ausfüllen, dann `stemma -d sqlite:app.db upgrade`.</translation>
    </message>
    <message>
        <source>Where; default: here, or where -C says</source>
        <translation>Wohin; Vorgabe: hierher oder wohin -C zeigt</translation>
    </message>
</context>
<context>
    <name>cli::KeychainLibrary</name>
    <message>
        <source>The part of Stemma that speaks to keychains cannot be loaded.</source>
        <translation>Der Teil von Stemma, der mit Schlüsselbunden spricht, kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>Install Stemma anew, whole; or keep the connections in a vault file: --vault file:PATH.</source>
        <translation>Installieren Sie Stemma neu und vollständig; oder bewahren Sie die Verbindungen in einer Tresordatei auf: --vault file:PFAD.</translation>
    </message>
</context>
<context>
    <name>cli::Keys</name>
    <message>
        <source>The keys of a credential set</source>
        <translation>Die Schlüssel eines Satzes von Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>cli::KeysAdd</name>
    <message>
        <source>Add a key; it becomes the primary one</source>
        <translation>Einen Schlüssel hinzufügen; er wird der primäre</translation>
    </message>
    <message>
        <source>A name for the key, a date for example</source>
        <translation>Ein Name für den Schlüssel, zum Beispiel ein Datum</translation>
    </message>
    <message>
        <source>prompt, fd:N, file:PATH, env:NAME or generate</source>
        <translation>prompt, fd:N, file:PATH, env:NAME oder generate</translation>
    </message>
    <message>
        <source>How the application makes its key of the secret; default: raw</source>
        <translation>Wie die Anwendung aus dem Geheimnis ihren Schlüssel bildet; Standard: raw</translation>
    </message>
    <message>
        <source>TEXT, hex:... or base64:...</source>
        <translation>TEXT, hex:... oder base64:...</translation>
    </message>
    <message>
        <source>Of PBKDF2</source>
        <translation>Für PBKDF2</translation>
    </message>
    <message>
        <source>Of HKDF</source>
        <translation>Für HKDF</translation>
    </message>
    <message>
        <source>Read with it, and go on writing with the present one</source>
        <translation>Damit lesen und weiterhin mit dem bisherigen schreiben</translation>
    </message>
    <message>
        <source>Secret of key %1:</source>
        <translation>Geheimnis des Schlüssels %1:</translation>
    </message>
    <message>
        <source>Added key %1 with the fingerprint %2.</source>
        <translation>Schlüssel %1 mit dem Fingerabdruck %2 hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>cli::KeysEnd</name>
    <message>
        <source>Take a key out of the ring for good; no value may be under it</source>
        <translation>Einen Schlüssel endgültig aus dem Ring nehmen; kein Wert darf darunter stehen</translation>
    </message>
    <message>
        <source>Keep a key for old backups only; no value may be under it</source>
        <translation>Einen Schlüssel nur für alte Backups behalten; kein Wert darf darunter stehen</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Removed key %1.</source>
        <translation>Schlüssel %1 entfernt.</translation>
    </message>
    <message>
        <source>Retired key %1.</source>
        <translation>Schlüssel %1 außer Dienst gestellt.</translation>
    </message>
</context>
<context>
    <name>cli::KeysExport</name>
    <message>
        <source>Write a key&apos;s secret for the application&apos;s deployment</source>
        <translation>Das Geheimnis eines Schlüssels für das Deployment der Anwendung schreiben</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>A new file (mode 0600)</source>
        <translation>Eine neue Datei (Modus 0600)</translation>
    </message>
    <message>
        <source>There is no key &apos;%1&apos;</source>
        <translation>Den Schlüssel &apos;%1&apos; gibt es nicht</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Vorhanden sind: %1</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>Das Geheimnis des Schlüssels %1 steht in %2; entfernen Sie die Datei, sobald die Anwendung es hat.</translation>
    </message>
</context>
<context>
    <name>cli::KeysList</name>
    <message>
        <source>The keys of a set, without their secrets</source>
        <translation>Die Schlüssel eines Satzes, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Key %1 has written over two thousand million values; rotate to a new one.</source>
        <translation>Mit Schlüssel %1 wurden über zwei Milliarden Werte geschrieben; schlüsseln Sie auf einen neuen um.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no keys in %2.</source>
        <translation>&apos;%1&apos; hat keine Schlüssel (%2).</translation>
    </message>
</context>
<context>
    <name>cli::Log</name>
    <message>
        <source>The run log: who changed this database, when and how it ended</source>
        <translation>Das Laufprotokoll: wer diese Datenbank wann geändert hat und wie es ausging</translation>
    </message>
    <message>
        <source>The steps of this run; its id may be cut short</source>
        <translation>Die Schritte dieses Laufs; die ID darf gekürzt sein</translation>
    </message>
    <message>
        <source>How many runs; default: 20</source>
        <translation>Wie viele Läufe; Standard: 20</translation>
    </message>
    <message>
        <source>No run is on record in %1.</source>
        <translation>In %1 ist kein Lauf verzeichnet.</translation>
    </message>
    <message>
        <source>Several runs begin with &apos;%1&apos;</source>
        <translation>Mehrere Läufe beginnen mit &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Geben Sie mehr von der ID an.</translation>
    </message>
    <message>
        <source>No run of %1 begins with &apos;%2&apos;</source>
        <translation>Kein Lauf von %1 beginnt mit &apos;%2&apos;</translation>
    </message>
    <message>
        <source>`stemma log` lists the runs.</source>
        <translation>`stemma log` zeigt die Läufe.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) done</source>
        <translation>
            <numerusform>%n Anweisung erledigt</numerusform>
            <numerusform>%n Anweisungen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>finished by run %1</source>
        <translation>beendet von Lauf %1</translation>
    </message>
</context>
<context>
    <name>cli::Merge</name>
    <message>
        <source>Write a script that joins heads</source>
        <translation>Ein Skript schreiben, das Heads zusammenführt</translation>
    </message>
    <message>
        <source>The revisions to join; default: heads</source>
        <translation>Die zu vereinenden Revisionen; Standard: heads</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Was die Revision tut</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>Ein Label für den Branch</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>Die ID, statt einer neuen</translation>
    </message>
    <message>
        <source>Allow revisions that have followers</source>
        <translation>Revisionen mit Nachfolgern erlauben</translation>
    </message>
</context>
<context>
    <name>cli::Migrating</name>
    <message>
        <source>Up to date: the database is at %1.</source>
        <translation>Auf dem neuesten Stand: Die Datenbank steht auf %1.</translation>
    </message>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>Nichts zu tun: Die Datenbank steht auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>%n Revision angewendet; die Datenbank steht auf %1.</numerusform>
            <numerusform>%n Revisionen angewendet; die Datenbank steht auf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>%n Revision zurückgesetzt; die Datenbank steht auf %1.</numerusform>
            <numerusform>%n Revisionen zurückgesetzt; die Datenbank steht auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>Gestempelt; die Datenbank steht auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed before the connection was lost. `stemma current` tells where the database stands.</source>
        <translation>
            <numerusform>%n Schritt wurde committet, bevor die Verbindung abbrach. `stemma current` zeigt, wo die Datenbank steht.</numerusform>
            <numerusform>%n Schritte wurden committet, bevor die Verbindung abbrach. `stemma current` zeigt, wo die Datenbank steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The failed revision left nothing behind.</source>
        <translation>
            <numerusform>%n Schritt von %1 wurde committet; die Datenbank steht auf %2. Die fehlgeschlagene Revision hat nichts hinterlassen.</numerusform>
            <numerusform>%n Schritte von %1 wurden committet; die Datenbank steht auf %2. Die fehlgeschlagene Revision hat nichts hinterlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run only the plan with this digest, as `plan` printed it</source>
        <translation>Nur den Plan mit diesem Digest ausführen, wie `plan` ihn ausgegeben hat</translation>
    </message>
    <message>
        <source>Go on with a step that was interrupted, running its next statement again</source>
        <translation>Einen unterbrochenen Schritt fortsetzen und seine nächste Anweisung erneut ausführen</translation>
    </message>
    <message>
        <source>Go on behind that statement, which did take effect</source>
        <translation>Hinter dieser Anweisung fortfahren, da sie gewirkt hat</translation>
    </message>
    <message>
        <source>--expect was given an empty digest</source>
        <translation>--expect hat einen leeren Digest erhalten</translation>
    </message>
    <message>
        <source>Did the `stemma plan` before it fail?</source>
        <translation>Ist das vorangehende `stemma plan` fehlgeschlagen?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), from %1 to %2</source>
        <translation>
            <numerusform>%n Schritt, von %1 nach %2</numerusform>
            <numerusform>%n Schritte, von %1 nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION %1: %2. Type the name to go ahead:</source>
        <translation>PRODUKTION %1: %2. Geben Sie den Namen ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is marked as production, and its name was not given</source>
        <translation>&apos;%1&apos; ist als Produktion markiert, und der Name wurde nicht angegeben</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, then go on with --resume. If the object is as it should be, go on with --resume-after.</source>
        <translation>Ist dies ein Index, dessen Aufbau unterbrochen wurde, so ist er vorhanden, aber ungültig: Entfernen Sie ihn mit DROP INDEX und setzen Sie mit --resume fort. Ist das Objekt, wie es sein soll, setzen Sie mit --resume-after fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2.</source>
        <translation>
            <numerusform>%n von %1 Schritten wurde festgeschrieben; die Datenbank steht bei %2.</numerusform>
            <numerusform>%n von %1 Schritten wurden festgeschrieben; die Datenbank steht bei %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>
            <numerusform>%n von %1 Schritten wurde festgeschrieben; die Datenbank steht bei %2. Die Transaktion der fehlgeschlagenen Revision wurde zurückgerollt.</numerusform>
            <numerusform>%n von %1 Schritten wurden festgeschrieben; die Datenbank steht bei %2. Die Transaktion der fehlgeschlagenen Revision wurde zurückgerollt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</source>
        <translation>
            <numerusform>%n Schritt wurde festgeschrieben; die Datenbank steht bei %1. Ein Teil der fehlgeschlagenen Revision kann geblieben sein: machen Sie ihn rückgängig, dann führt `stemma upgrade --resume` die ganze Revision noch einmal aus.</numerusform>
            <numerusform>%n Schritte wurden festgeschrieben; die Datenbank steht bei %1. Ein Teil der fehlgeschlagenen Revision kann geblieben sein: machen Sie ihn rückgängig, dann führt `stemma upgrade --resume` die ganze Revision noch einmal aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation>
            <numerusform>%n Schritt wurde festgeschrieben; die Datenbank steht bei %1. Die gescheiterte Revision läuft ohne Transaktion: `stemma log %2` sagt, wie weit sie kam, `stemma upgrade --resume` macht weiter.</numerusform>
            <numerusform>%n Schritte wurden festgeschrieben; die Datenbank steht bei %1. Die gescheiterte Revision läuft ohne Transaktion: `stemma log %2` sagt, wie weit sie kam, `stemma upgrade --resume` macht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>--sql prints whole steps, so there is none to go on with</source>
        <translation>--sql gibt ganze Schritte aus, also gibt es keinen, mit dem weiterzumachen wäre</translation>
    </message>
    <message>
        <source>Leave out --resume and --resume-after, or --sql.</source>
        <translation>Lassen Sie --resume und --resume-after weg, oder --sql.</translation>
    </message>
    <message>
        <source>Look at `%1`, then add `--confirm %2`. Nothing was changed.</source>
        <translation>Sehen Sie sich `%1` an und fügen Sie dann `--confirm %2` hinzu. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>cli::Plan</name>
    <message>
        <source>Show the steps of an upgrade, downgrade or stamp and do nothing</source>
        <translation>Die Schritte von Upgrade, Downgrade oder Stamp zeigen und nichts tun</translation>
    </message>
    <message>
        <source>Where to; default of an upgrade: head</source>
        <translation>Wohin; Standard bei Upgrade: head</translation>
    </message>
    <message>
        <source>Stamp: as if the version table were emptied first</source>
        <translation>Stamp: als würde die Versionstabelle zuerst geleert</translation>
    </message>
    <message>
        <source>The plan of a downgrade or stamp needs a target</source>
        <translation>Der Plan für Downgrade oder Stamp braucht ein Ziel</translation>
    </message>
    <message>
        <source>Only a stamp takes several targets</source>
        <translation>Nur Stamp nimmt mehrere Ziele</translation>
    </message>
    <message>
        <source>For example `stemma plan downgrade -1`.</source>
        <translation>Zum Beispiel `stemma plan downgrade -1`.</translation>
    </message>
    <message>
        <source>[no transaction]</source>
        <translation>[ohne Transaktion]</translation>
    </message>
    <message>
        <source>[irreversible: %1]</source>
        <translation>[unumkehrbar: %1]</translation>
    </message>
    <message>
        <source>[cannot run: %1]</source>
        <translation>[nicht ausführbar: %1]</translation>
    </message>
    <message>
        <source>Database  %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>From      %1</source>
        <translation>Von       %1</translation>
    </message>
    <message>
        <source>To        %1</source>
        <translation>Nach      %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>  -  empty the version table</source>
        <translation>  -  Versionstabelle leeren</translation>
    </message>
    <message numerus="yes">
        <source>(%n statement(s))</source>
        <translation>
            <numerusform>(%n Anweisung)</numerusform>
            <numerusform>(%n Anweisungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be refused: %1</source>
        <translation>Es würde verweigert: %1</translation>
    </message>
    <message>
        <source>Digest    %1</source>
        <translation>Digest    %1</translation>
    </message>
    <message>
        <source>--purge is for the plan of a stamp</source>
        <translation>--purge gehört zum Plan eines Stempelns</translation>
    </message>
    <message>
        <source>For example `stemma plan stamp --purge head`.</source>
        <translation>Zum Beispiel `stemma plan stamp --purge head`.</translation>
    </message>
    <message>
        <source>It would be refused: scripts of the project cannot be used.</source>
        <translation>Es würde verweigert: Skripte des Projekts sind nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>[its downgrade is empty]</source>
        <translation>[das Downgrade ist leer]</translation>
    </message>
</context>
<context>
    <name>cli::Profile</name>
    <message>
        <source>Saved connections, kept in the keychain or a vault file</source>
        <translation>Gespeicherte Verbindungen, im Schlüsselbund oder in einer Tresordatei</translation>
    </message>
    <message>
        <source>The profile&apos;s name</source>
        <translation>Der Name des Profils</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAccess</name>
    <message>
        <source>There is no vault file %1</source>
        <translation>Die Tresordatei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>`stemma profile add` makes it.</source>
        <translation>`stemma profile add` legt sie an.</translation>
    </message>
    <message>
        <source>The vault file %1 is locked, and nobody can be asked for its passphrase</source>
        <translation>Die Tresordatei %1 ist gesperrt, und niemand kann nach der Passphrase gefragt werden</translation>
    </message>
    <message>
        <source>Give it by --passphrase-from fd:N, file:PATH or env:NAME.</source>
        <translation>Geben Sie sie mit --passphrase-from fd:N, file:PATH oder env:NAME an.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase von %1:</translation>
    </message>
    <message>
        <source>A passphrase for the new vault file %1:</source>
        <translation>Eine Passphrase für die neue Tresordatei %1:</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAdd</name>
    <message>
        <source>Save a connection under a name</source>
        <translation>Eine Verbindung unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos; in %2.</source>
        <translation>&apos;%1&apos; gespeichert (%2).</translation>
    </message>
</context>
<context>
    <name>cli::ProfileEdit</name>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name, without a password</source>
        <translation>sqlite:PATH oder postgresql://user@host/name, ohne Passwort</translation>
    </message>
    <message>
        <source>development, test, staging or production; default for a new one: development</source>
        <translation>development, test, staging oder production; Standard bei neuen: development</translation>
    </message>
    <message>
        <source>Nothing can be changed through it</source>
        <translation>Darüber lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Directory of its project; empty for none</source>
        <translation>Verzeichnis des Projekts; leer: keines</translation>
    </message>
    <message>
        <source>PostgreSQL: SET ROLE after the login; empty for none</source>
        <translation>PostgreSQL: SET ROLE nach der Anmeldung; leer: keine</translation>
    </message>
    <message>
        <source>For example 10s; empty for the default</source>
        <translation>Zum Beispiel 10s; leer: Standardwert</translation>
    </message>
    <message>
        <source>Of each statement&apos;s locks</source>
        <translation>Für die Sperren jeder Anweisung</translation>
    </message>
    <message>
        <source>Of each statement</source>
        <translation>Für jede Anweisung</translation>
    </message>
    <message>
        <source>The password: prompt, fd:N, file:PATH, env:NAME, or none to forget it</source>
        <translation>Das Passwort: prompt, fd:N, file:PATH, env:NAME oder none, um es zu vergessen</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s TLS key, in the same forms</source>
        <translation>Die Passphrase des TLS-Schlüssels des Clients, in denselben Formen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no environment</source>
        <translation>&apos;%1&apos; ist keine Umgebung</translation>
    </message>
    <message>
        <source>Write development, test, staging or production.</source>
        <translation>Schreiben Sie development, test, staging oder production.</translation>
    </message>
    <message>
        <source>There is no directory %1</source>
        <translation>Das Verzeichnis %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Name the directory that holds stemma.toml or alembic.ini.</source>
        <translation>Nennen Sie das Verzeichnis, das stemma.toml oder alembic.ini enthält.</translation>
    </message>
    <message>
        <source>%1 has no value that is a time</source>
        <translation>Der Wert von %1 ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
    <message>
        <source>Passphrase of the TLS key:</source>
        <translation>Passphrase des TLS-Schlüssels:</translation>
    </message>
    <message>
        <source>Change what is given and leave the rest</source>
        <translation>Ändern, was angegeben ist, und den Rest belassen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; gespeichert.</translation>
    </message>
    <message>
        <source>The saved password was for another server or user and is forgotten; --password-from gives a new one.</source>
        <translation>Das gespeicherte Passwort galt einem anderen Server oder Benutzer und ist vergessen; --password-from gibt ein neues an.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileExport</name>
    <message>
        <source>Write all profiles without their secrets to a file</source>
        <translation>Alle Profile ohne ihre Geheimnisse in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check the directory, the rights and the disk.</source>
        <translation>Prüfen Sie Verzeichnis, Rechte und Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) without secrets to %1.</source>
        <translation>
            <numerusform>%n Profil ohne Geheimnisse nach %1 geschrieben.</numerusform>
            <numerusform>%n Profile ohne Geheimnisse nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es bereits</translation>
    </message>
    <message>
        <source>Add --yes to replace it. Nothing was changed.</source>
        <translation>Mit --yes wird sie ersetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it? (yes/no)</source>
        <translation>%1 gibt es bereits. Ersetzen? (yes/no)</translation>
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
        <translation>Alle Verbindungen aus .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml oder einem Export speichern</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s): %1</source>
        <translation>
            <numerusform>%n Profil importiert: %1</numerusform>
            <numerusform>%n Profile importiert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileList</name>
    <message>
        <source>Names and environments; the vault stays closed</source>
        <translation>Namen und Umgebungen; der Tresor bleibt geschlossen</translation>
    </message>
    <message>
        <source>No profile is saved. `stemma profile add NAME --url URL` saves one.</source>
        <translation>Kein Profil ist gespeichert. `stemma profile add NAME --url URL` speichert eines.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileRemove</name>
    <message>
        <source>Forget a profile and its secrets; the database stays</source>
        <translation>Ein Profil und seine Geheimnisse vergessen; die Datenbank bleibt</translation>
    </message>
    <message>
        <source>Removing was not confirmed</source>
        <translation>Das Entfernen wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>Fügen Sie --yes hinzu, um fortzufahren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Removed &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; entfernt.</translation>
    </message>
    <message>
        <source>Forget &apos;%1&apos; and its password? (yes/no)</source>
        <translation>&apos;%1&apos; und das zugehörige Passwort vergessen? (ja/nein)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>cli::ProfileShow</name>
    <message>
        <source>All of one but its secrets</source>
        <translation>Alles zu einem Profil außer den Geheimnissen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Umgebung:</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rolle:</translation>
    </message>
    <message>
        <source>Access:</source>
        <translation>Zugriff:</translation>
    </message>
    <message>
        <source>only reading</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lesend und schreibend</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Projekt:</translation>
    </message>
    <message>
        <source>Connect timeout:</source>
        <translation>Verbindungs-Timeout:</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>Sperr-Timeout:</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>Anweisungs-Timeout:</translation>
    </message>
</context>
<context>
    <name>cli::ProfileTest</name>
    <message>
        <source>Test a connection step by step and say what fails</source>
        <translation>Eine Verbindung Schritt für Schritt prüfen und sagen, was scheitert</translation>
    </message>
</context>
<context>
    <name>cli::ProgressPrinter</name>
    <message>
        <source>statement %1 of %2</source>
        <translation>Anweisung %1 von %2</translation>
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
        <translation>Alles löschen und hochmigrieren; nur bei Entwicklungsdatenbanken</translation>
    </message>
    <message>
        <source>Where to; default: heads</source>
        <translation>Wohin; Standard: heads</translation>
    </message>
    <message>
        <source>Reset was not confirmed</source>
        <translation>Das Zurücksetzen auf Anfang wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>Fügen Sie --yes hinzu, um fortzufahren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This drops everything in %1. Go ahead? (yes/no)</source>
        <translation>Dies löscht alles in %1. Fortfahren? (ja/nein)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Reset is for development databases, and the profile &apos;%1&apos; says &apos;%2&apos;</source>
        <translation>Reset ist für Entwicklungsdatenbanken, und das Profil &apos;%1&apos; sagt &apos;%2&apos;</translation>
    </message>
    <message>
        <source>The more dangerous one of what the profile and stemma.toml say counts. `stemma profile edit %1 --environment development` changes the profile, if its database is one. Nothing was changed.</source>
        <translation>Von dem, was Profil und stemma.toml sagen, gilt das Gefährlichere. `stemma profile edit %1 --environment development` ändert das Profil, wenn seine Datenbank eine ist. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>cli::Rollback</name>
    <message>
        <source>Roll the last revision back, or N</source>
        <translation>Die letzte Revision zurücksetzen, oder N</translation>
    </message>
    <message>
        <source>How many; default: 1</source>
        <translation>Wie viele; Standard: 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of revisions: give a whole number, 1 or more, or use `stemma downgrade REVISION`</source>
        <translation>&apos;%1&apos; ist keine Anzahl von Revisionen: geben Sie eine ganze Zahl an, 1 oder mehr, oder nehmen Sie `stemma downgrade REVISION`</translation>
    </message>
</context>
<context>
    <name>cli::SecretSource</name>
    <message>
        <source>The secret in %1 could not be read</source>
        <translation>Das Geheimnis in %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It may have up to 64 KiB. Is the file descriptor open for reading?</source>
        <translation>Es darf bis zu 64 KiB groß sein. Ist der Dateideskriptor zum Lesen geöffnet?</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>Die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The variable %1 is not set</source>
        <translation>Die Variable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Set it, or give the secret another way: prompt, fd:N, file:PATH.</source>
        <translation>Setzen Sie sie, oder geben Sie das Geheimnis auf anderem Weg an: prompt, fd:N, file:PATH.</translation>
    </message>
    <message>
        <source>A secret is needed and nobody can be asked: this is no terminal</source>
        <translation>Ein Geheimnis wird gebraucht, und niemand kann gefragt werden: Dies ist kein Terminal</translation>
    </message>
    <message>
        <source>Give it by fd:N, file:PATH or env:NAME.</source>
        <translation>Geben Sie es mit fd:N, file:PATH oder env:NAME an.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This does not say where a secret comes from</source>
        <translation>Das besagt nicht, woher ein Geheimnis kommt</translation>
    </message>
    <message>
        <source>Write prompt, fd:N, file:PATH or env:NAME; never the secret itself.</source>
        <translation>Schreiben Sie prompt, fd:N, file:PATH oder env:NAME; nie das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden Eingaben stimmen nicht überein</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>Das Geheimnis ist leer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Others than its owner may read the secret in %1</source>
        <translation>Andere als der Eigentümer dürfen das Geheimnis in %1 lesen</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1. Where that cannot be done, hand the open file over: fd:3 3&lt;%1</source>
        <translation>Dieses Recht entziehen: chmod 600 %1. Wo das nicht geht, die geöffnete Datei übergeben: fd:3 3&lt;%1</translation>
    </message>
</context>
<context>
    <name>cli::Shell</name>
    <message>
        <source>The profile &apos;%1&apos; only reads</source>
        <translation>Das Profil &apos;%1&apos; ist nur lesend</translation>
    </message>
    <message>
        <source>Use another profile, or `stemma profile edit %1 --read-write` if that is what you want. Nothing was changed.</source>
        <translation>Verwenden Sie ein anderes Profil oder, wenn Sie das so wollen, `stemma profile edit %1 --read-write`. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source>One revision, with its description</source>
        <translation>Eine Revision mit ihrer Beschreibung</translation>
    </message>
    <message>
        <source>A revision, head, current, -N</source>
        <translation>Eine Revision, head, current, -N</translation>
    </message>
    <message>
        <source>Print its script as well</source>
        <translation>Auch ihr Skript ausgeben</translation>
    </message>
</context>
<context>
    <name>cli::Stamp</name>
    <message>
        <source>Set the version table without running scripts</source>
        <translation>Die Versionstabelle setzen, ohne Skripte auszuführen</translation>
    </message>
    <message>
        <source>Revisions, heads, base; several for several branches</source>
        <translation>Revisionen, heads, base; mehrere bei mehreren Branches</translation>
    </message>
    <message>
        <source>Print the SQL instead</source>
        <translation>Stattdessen das SQL ausgeben</translation>
    </message>
    <message>
        <source>Empty the version table first: the way out when it holds a revision nobody has</source>
        <translation>Die Versionstabelle zuerst leeren: der Ausweg, wenn darin eine Revision steht, die niemand hat</translation>
    </message>
    <message>
        <source>Accept the present text of these applied revisions instead</source>
        <translation>Stattdessen den jetzigen Text dieser angewendeten Revisionen anerkennen</translation>
    </message>
</context>
<context>
    <name>cli::Upgrade</name>
    <message>
        <source>Run revisions forward</source>
        <translation>Revisionen vorwärts ausführen</translation>
    </message>
    <message>
        <source>A revision, head, heads, label@head, +N; default: head</source>
        <translation>Eine Revision, head, heads, label@head, +N; Standard: head</translation>
    </message>
    <message>
        <source>Print the SQL instead, TARGET or FROM:TO</source>
        <translation>Stattdessen das SQL ausgeben, TARGET oder FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::WriteRevision</name>
    <message>
        <source>Write a new script: `revision -m`</source>
        <translation>Ein neues Skript schreiben: `revision -m`</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Was die Revision tut</translation>
    </message>
    <message>
        <source>Write a new script</source>
        <translation>Ein neues Skript schreiben</translation>
    </message>
    <message>
        <source>What it follows: a revision, head, base, label@head; default: head</source>
        <translation>Worauf sie folgt: eine Revision, head, base, label@head; Standard: head</translation>
    </message>
    <message>
        <source>Allow a head that has followers: a new branch</source>
        <translation>Einen Vorgänger mit Nachfolgern erlauben: ein neuer Branch</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>Ein Label für den Branch</translation>
    </message>
    <message>
        <source>A revision that must be applied before; repeatable</source>
        <translation>Eine Revision, die vorher angewendet sein muss; mehrfach möglich</translation>
    </message>
    <message>
        <source>Alembic projects: fill it with what the models have and the database has not</source>
        <translation>Alembic-Projekte: füllen mit dem, was die Modelle haben und die Datenbank nicht</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>Die ID, statt einer neuen</translation>
    </message>
    <message>
        <source>--autogenerate is for Alembic projects, which have models to compare with</source>
        <translation>--autogenerate ist für Alembic-Projekte; nur sie haben Modelle zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>cli::Writing</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>credentials::Text</name>
    <message>
        <source>%1 could not open the sample.</source>
        <translation>%1 konnte die Stichprobe nicht öffnen.</translation>
    </message>
    <message>
        <source>Name the application&apos;s own interpreter, which has the package `cryptography`: --app /srv/app/venv/bin/python.</source>
        <translation>Nennen Sie den Interpreter der Anwendung selbst, der das Paket `cryptography` hat: --app /srv/app/venv/bin/python.</translation>
    </message>
    <message>
        <source>Going on with job %1, begun on %2.</source>
        <translation>Auftrag %1 wird fortgesetzt, begonnen am %2.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n worker(s): %1</source>
        <translation>
            <numerusform>Weiter mit %n Worker: %1</numerusform>
            <numerusform>Weiter mit %n Workern: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Waiting: a standby has fallen behind.</source>
        <translation>Warten: Ein Standby ist im Rückstand.</translation>
    </message>
    <message>
        <source>The job could not be noted in the audit log: %1</source>
        <translation>Der Auftrag konnte nicht im Audit-Protokoll vermerkt werden: %1</translation>
    </message>
    <message>
        <source>The application needs one key: Fernet(%1).</source>
        <translation>Die Anwendung braucht einen Schlüssel: Fernet(%1).</translation>
    </message>
    <message>
        <source>While both keys are in use, the application reads with both. First, so that every instance can read the new key:</source>
        <translation>Solange beide Schlüssel in Gebrauch sind, liest die Anwendung mit beiden. Zuerst, damit jede Instanz den neuen Schlüssel lesen kann:</translation>
    </message>
    <message>
        <source>Then, so that it writes with the new one:</source>
        <translation>Danach, damit sie mit dem neuen schreibt:</translation>
    </message>
    <message>
        <source>When `verify` has passed twice, with the longest life of an instance in between:</source>
        <translation>Wenn `verify` zweimal erfolgreich war, mit der längsten Lebensdauer einer Instanz dazwischen:</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in dead row versions and free pages, the write-ahead log, replicas, base backups, dumps and the blocks of the disk.</source>
        <translation>Der Klartext steht nicht mehr in den Zeilen, überdauert aber anderswo: in toten Zeilenversionen und freien Seiten, im Write-Ahead-Log, in Replikaten, Base-Backups, Dumps und den Blöcken des Datenträgers.</translation>
    </message>
    <message>
        <source>Deleted content was overwritten in the file. To be thorough: `VACUUM`, and `PRAGMA wal_checkpoint(TRUNCATE)` where the file is in WAL mode.</source>
        <translation>Gelöschter Inhalt wurde in der Datei überschrieben. Um gründlich zu sein: `VACUUM` und, wenn die Datei im WAL-Modus ist, `PRAGMA wal_checkpoint(TRUNCATE)`.</translation>
    </message>
    <message>
        <source>Against the first of these: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL locks the table and needs as much space again).</source>
        <translation>Gegen das Erste davon: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL sperrt die Tabelle und braucht noch einmal so viel Platz).</translation>
    </message>
    <message>
        <source>The remedy for secrets that have been in plaintext is to issue new ones.</source>
        <translation>Gegen Geheimnisse, die im Klartext gestanden haben, hilft nur, neue auszustellen.</translation>
    </message>
    <message>
        <source>The secret is no Fernet key: it must be base64 of 32 bytes.</source>
        <translation>Das Geheimnis ist kein Fernet-Schlüssel: Es muss Base64 von 32 Bytes sein.</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends in &apos;=&apos;. If the application makes its key from the secret, name how: --derive sha256, pbkdf2, ...</source>
        <translation>Ein Schlüssel hat 44 Zeichen und endet auf &apos;=&apos;. Bildet die Anwendung ihren Schlüssel aus dem Geheimnis, geben Sie an, wie: --derive sha256, pbkdf2, ...</translation>
    </message>
    <message>
        <source>The secret is shorter than 32 bytes.</source>
        <translation>Das Geheimnis ist kürzer als 32 Bytes.</translation>
    </message>
    <message>
        <source>Truncating needs 32 bytes; &apos;pad-nul&apos;, &apos;pad-space&apos; and &apos;repeat&apos; fill up shorter secrets.</source>
        <translation>Abschneiden setzt 32 Bytes voraus; &apos;pad-nul&apos;, &apos;pad-space&apos; und &apos;repeat&apos; füllen kürzere Geheimnisse auf.</translation>
    </message>
    <message>
        <source>There is no derivation &apos;%1&apos;.</source>
        <translation>Die Ableitung &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>These are known: %1. `stemma credentials status SET --detect` finds the one in use.</source>
        <translation>Bekannt sind: %1. `stemma credentials status SET --detect` findet die verwendete.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the number of iterations.</source>
        <translation>&apos;%1&apos; braucht die Anzahl der Iterationen.</translation>
    </message>
    <message>
        <source>It stands in the application&apos;s source, beside the salt: often 100000, 390000 or 480000.</source>
        <translation>Sie steht im Quelltext der Anwendung neben dem Salt: oft 100000, 390000 oder 480000.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n iterations</source>
        <translation>
            <numerusform>%1, %n Iteration</numerusform>
            <numerusform>%1, %n Iterationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>Is the setting that the application reads it from set here, too?</source>
        <translation>Ist die Einstellung, aus der die Anwendung es liest, auch hier gesetzt?</translation>
    </message>
    <message>
        <source>There is no key to write with for &apos;%1&apos;.</source>
        <translation>Für &apos;%1&apos; gibt es keinen Schlüssel zum Schreiben.</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from ...` adds one; without a keychain, name a file with --keys-file.</source>
        <translation>`stemma keys add %1 ID --from ...` fügt einen hinzu; ohne Schlüsselbund nennen Sie mit --keys-file eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Encryption failed (wrong SECRET_KEY): %n value(s) of &apos;%1&apos; look encrypted and open under none of the keys.</source>
        <translation>
            <numerusform>Verschlüsselung fehlgeschlagen (falscher SECRET_KEY): %n Wert von &apos;%1&apos; sieht verschlüsselt aus und öffnet sich mit keinem der Schlüssel.</numerusform>
            <numerusform>Verschlüsselung fehlgeschlagen (falscher SECRET_KEY): %n Werte von &apos;%1&apos; sehen verschlüsselt aus und öffnen sich mit keinem der Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the key that they are under: `stemma keys add %1 ID --from ...`. Nothing was changed.</source>
        <translation>Fügen Sie den Schlüssel hinzu, unter dem sie stehen: `stemma keys add %1 ID --from ...`. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key ring of &apos;%1&apos; has no key &apos;%2&apos;.</source>
        <translation>Der Schlüsselring von &apos;%1&apos; hat keinen Schlüssel &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It is empty: `stemma keys add %1 ID --from ...` adds one.</source>
        <translation>Er ist leer: `stemma keys add %1 ID --from ...` fügt einen hinzu.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Er enthält: %1.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is the one that new values are written with.</source>
        <translation>Mit dem Schlüssel &apos;%1&apos; werden neue Werte geschrieben.</translation>
    </message>
    <message>
        <source>Add its successor first and rotate to it.</source>
        <translation>Fügen Sie zuerst seinen Nachfolger hinzu und schlüsseln Sie auf diesen um.</translation>
    </message>
    <message>
        <source>Key &apos;%1&apos;</source>
        <translation>Schlüssel &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; has another fingerprint when it is derived anew.</source>
        <translation>Der Schlüssel &apos;%1&apos; hat bei erneuter Ableitung einen anderen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The key ring is damaged: add the key again.</source>
        <translation>Der Schlüsselring ist beschädigt: Fügen Sie den Schlüssel erneut hinzu.</translation>
    </message>
    <message>
        <source>The ring of &apos;%1&apos; has a key &apos;%2&apos; already.</source>
        <translation>Der Ring von &apos;%1&apos; hat bereits einen Schlüssel &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Give the new one another id; a date is a good one.</source>
        <translation>Geben Sie dem neuen eine andere ID; gut geeignet ist ein Datum.</translation>
    </message>
    <message>
        <source>This is the key &apos;%1&apos; once more: both have the fingerprint %2.</source>
        <translation>Das ist noch einmal der Schlüssel &apos;%1&apos;: Beide haben den Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>A rotation to it would change nothing. Is the setting of the application the old one still?</source>
        <translation>Darauf umzuschlüsseln würde nichts ändern. Ist die Einstellung der Anwendung noch die alte?</translation>
    </message>
    <message>
        <source>The key ring in the vault is damaged.</source>
        <translation>Der Schlüsselring im Tresor ist beschädigt.</translation>
    </message>
    <message>
        <source>Add the keys again from where the application has them: `stemma keys add`. The database is not concerned.</source>
        <translation>Fügen Sie die Schlüssel erneut von dort hinzu, wo die Anwendung sie hat: `stemma keys add`. Die Datenbank ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Prüfen Sie den Pfad und den Eigentümer.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>Die Schlüsseldatei %1 ist für andere lesbar.</translation>
    </message>
    <message>
        <source>Take the right away: chmod 600 %1. If anybody else had an account on this machine meanwhile, take new keys.</source>
        <translation>Entziehen Sie das Recht: chmod 600 %1. Hatte inzwischen sonst jemand ein Konto auf diesem Rechner, nehmen Sie neue Schlüssel.</translation>
    </message>
    <message>
        <source>A key is written as [[key]], and below it id = &quot;...&quot;, secret = &quot;...&quot; and, where the application derives it, derive = &quot;...&quot;.</source>
        <translation>Ein Schlüssel wird als [[key]] geschrieben, darunter id = &quot;...&quot;, secret = &quot;...&quot; und, wenn die Anwendung ihn ableitet, derive = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>This key has no id, or no secret.</source>
        <translation>Dieser Schlüssel hat keine ID oder kein Geheimnis.</translation>
    </message>
    <message>
        <source>The key file has a table that is not [[key]].</source>
        <translation>Die Schlüsseldatei hat eine Tabelle, die nicht [[key]] ist.</translation>
    </message>
    <message>
        <source>The line is not NAME = VALUE below a [[key]].</source>
        <translation>Die Zeile ist kein NAME = WERT unter einem [[key]].</translation>
    </message>
    <message>
        <source>The text does not end on its line.</source>
        <translation>Der Text endet nicht in seiner Zeile.</translation>
    </message>
    <message>
        <source>The value is neither a text in quotes nor a whole number.</source>
        <translation>Der Wert ist weder ein Text in Anführungszeichen noch eine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is more behind the text&apos;s closing quote.</source>
        <translation>Hinter dem schließenden Anführungszeichen des Textes steht noch etwas.</translation>
    </message>
    <message>
        <source>A backslash begins an escape that key files do not have; write the value in single quotes.</source>
        <translation>Ein Backslash leitet eine Escape-Sequenz ein, die es in Schlüsseldateien nicht gibt; setzen Sie den Wert in einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here, or its value is of another kind.</source>
        <translation>&apos;%1&apos; ist hier nicht bekannt, oder der Wert ist von anderer Art.</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>The key file %1 is yours to change.</source>
        <translation>Die Schlüsseldatei %1 zu ändern ist Ihre Sache.</translation>
    </message>
    <message>
        <source>Edit it: the newest key stands first and is the one that is written with. `stemma keys add` puts one there.</source>
        <translation>Bearbeiten Sie sie: Der neueste Schlüssel steht zuerst, mit ihm wird geschrieben. `stemma keys add` trägt dort einen ein.</translation>
    </message>
    <message>
        <source>The key file %1 could not be written.</source>
        <translation>Die Schlüsseldatei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>from descriptor %1</source>
        <translation>aus Deskriptor %1</translation>
    </message>
    <message>
        <source>The cryptographic library failed at %1.</source>
        <translation>Die Kryptobibliothek ist bei %1 gescheitert.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL 3 and its default provider.</source>
        <translation>Prüfen Sie die Installation von OpenSSL 3 und dessen Standard-Provider.</translation>
    </message>
    <message>
        <source>The server may log the parameters of statements, and this role cannot switch it off. Stemma sends encrypted values only, but the application&apos;s own statements carry plaintext: look at what the log has of them.</source>
        <translation>Der Server protokolliert möglicherweise die Parameter von Anweisungen, und diese Rolle kann das nicht abschalten. Stemma sendet nur verschlüsselte Werte, doch die Anweisungen der Anwendung selbst enthalten Klartext: Sehen Sie nach, was davon im Protokoll steht.</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>eine Sicht</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>eine materialisierte Sicht</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>eine Fremdtabelle</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>keine Tabelle</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched, each update writes the index again, and the table will grow.</source>
        <translation>Der Index %1 liegt auf Spalte %2: Verschlüsselte Werte lassen sich nicht durchsuchen, jedes UPDATE schreibt den Index neu, und die Tabelle wird wachsen.</translation>
    </message>
    <message>
        <source>The trigger %1 will fire for every row.</source>
        <translation>Der Trigger %1 wird für jede Zeile ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</source>
        <translation>
            <numerusform>%n Sitzung hat seit über einer Minute eine Transaktion offen: Solange sie dauert, bleiben tote Zeilen liegen und die Tabelle wächst.</numerusform>
            <numerusform>%n Sitzungen haben seit über einer Minute eine Transaktion offen: Solange das dauert, bleiben tote Zeilen liegen und die Tabelle wächst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys tried: %1.</source>
        <translation>Probierte Schlüssel: %1.</translation>
    </message>
    <message>
        <source>The values name keys whose fingerprints begin with: %1.</source>
        <translation>Die Werte nennen Schlüssel, deren Fingerabdrücke so beginnen: %1.</translation>
    </message>
    <message>
        <source>The last job on this database wrote under the key &apos;%1&apos; with the fingerprint %2, on %3.</source>
        <translation>Der letzte Auftrag auf dieser Datenbank schrieb unter dem Schlüssel &apos;%1&apos; mit dem Fingerabdruck %2, am %3.</translation>
    </message>
    <message>
        <source>A Fernet token does not say which key it is under, and no job has left a record here.</source>
        <translation>Ein Fernet-Token besagt nicht, unter welchem Schlüssel es steht, und kein Auftrag hat hier einen Eintrag hinterlassen.</translation>
    </message>
    <message>
        <source>Encryption failed (wrong SECRET_KEY): %1 of the %2 values looked at open under none of the keys.</source>
        <translation>Verschlüsselung fehlgeschlagen (falscher SECRET_KEY): %1 der %2 untersuchten Werte öffnen sich mit keinem der Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote them (`stemma keys add %1 ID --from ...`), derived as the application does: `stemma credentials status %1 --detect` tries the usual ways. If they are lost for good, go on with --accept-unreadable: they are set aside and left as they are.</source>
        <translation>Es wurde nichts geändert. Fügen Sie den Schlüssel hinzu, den die Anwendung hatte, als sie die Werte schrieb (`stemma keys add %1 ID --from ...`), abgeleitet wie in der Anwendung: `stemma credentials status %1 --detect` probiert die üblichen Wege. Sind die Werte endgültig verloren, fahren Sie mit --accept-unreadable fort: Sie werden zurückgestellt und belassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Stopped between two batches.</source>
        <translation>Zwischen zwei Blöcken angehalten.</translation>
    </message>
    <message>
        <source>The same command goes on where this one stopped.</source>
        <translation>Derselbe Befehl setzt fort, wo dieser angehalten hat.</translation>
    </message>
    <message>
        <source>The database refused a value (SQLSTATE %1).</source>
        <translation>Die Datenbank hat einen Wert abgewiesen (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>Look at the constraints and triggers of the table.</source>
        <translation>Sehen Sie sich die Constraints und Trigger der Tabelle an.</translation>
    </message>
    <message>
        <source>The self-test of %1 failed; nothing was touched.</source>
        <translation>Der Selbsttest von %1 ist fehlgeschlagen; es wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The cryptographic library gives wrong answers: check the installation of OpenSSL, then the memory of this machine.</source>
        <translation>Die Kryptobibliothek liefert falsche Ergebnisse: Prüfen Sie die Installation von OpenSSL, dann den Arbeitsspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names the table %2, which is not there.</source>
        <translation>Der Satz von Zugangsdaten &apos;%1&apos; nennt die Tabelle %2, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Is a revision pending that makes it? Otherwise mend [credentials.%1] in stemma.toml.</source>
        <translation>Steht eine Revision aus, die sie anlegt? Andernfalls berichtigen Sie [credentials.%1] in stemma.toml.</translation>
    </message>
    <message>
        <source>The table %1 has no column &apos;%2&apos;.</source>
        <translation>Die Tabelle %1 hat keine Spalte &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It has: %1. Mend [credentials.%2] in stemma.toml.</source>
        <translation>Vorhanden sind: %1. Berichtigen Sie [credentials.%2] in stemma.toml.</translation>
    </message>
    <message>
        <source>%1 is %2, whose rows belong to other tables.</source>
        <translation>%1 ist %2, deren Zeilen zu anderen Tabellen gehören.</translation>
    </message>
    <message>
        <source>Name the table that holds the rows.</source>
        <translation>Nennen Sie die Tabelle, die die Zeilen enthält.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key and no other unique key without nulls.</source>
        <translation>Die Tabelle %1 hat weder einen Primärschlüssel noch einen anderen eindeutigen Schlüssel ohne NULL-Werte.</translation>
    </message>
    <message>
        <source>Rows must be told apart to be changed safely: add a primary key.</source>
        <translation>Zeilen müssen unterscheidbar sein, um sicher geändert zu werden: Fügen Sie einen Primärschlüssel hinzu.</translation>
    </message>
    <message>
        <source>No unique index of %1 is on exactly %2, without nulls.</source>
        <translation>Kein eindeutiger Index von %1 liegt auf genau %2, ohne NULL-Werte.</translation>
    </message>
    <message>
        <source>Leave `key` out to take the primary key.</source>
        <translation>Lassen Sie `key` weg, dann gilt der Primärschlüssel.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is generated from others.</source>
        <translation>Die Spalte %1 von %2 wird aus anderen generiert.</translation>
    </message>
    <message>
        <source>Name the columns that it is made of.</source>
        <translation>Nennen Sie die Spalten, aus denen sie gebildet wird.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is part of the key: it cannot be encrypted.</source>
        <translation>Die Spalte %1 von %2 ist Teil des Schlüssels: Sie kann nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Give the table a key that is no secret.</source>
        <translation>Geben Sie der Tabelle einen Schlüssel, der kein Geheimnis ist.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has the type %3; encrypted values are text or bytes.</source>
        <translation>Die Spalte %1 von %2 hat den Typ %3; verschlüsselte Werte sind Text oder Bytes.</translation>
    </message>
    <message>
        <source>Change its type to text first.</source>
        <translation>Ändern Sie ihren Typ zuerst auf text.</translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation>eine virtuelle Tabelle</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched.</source>
        <translation>Der Index %1 liegt auf Spalte %2: Verschlüsselte Werte lassen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Column %1 of %2 takes %3 characters; an encrypted value of it has up to %4.</source>
        <translation>Die Spalte %1 von %2 fasst %3 Zeichen; ein verschlüsselter Wert daraus hat bis zu %4.</translation>
    </message>
    <message>
        <source>Nothing was changed. Widen it first, best in a revision of its own: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</source>
        <translation>Es wurde nichts geändert. Verbreitern Sie sie zuerst, am besten in einer eigenen Revision: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table or no columns.</source>
        <translation>Der Satz von Zugangsdaten &apos;%1&apos; nennt keine Tabelle oder keine Spalten.</translation>
    </message>
    <message>
        <source>Write table = &quot;...&quot; and columns = [&quot;...&quot;] below [credentials.%1] in stemma.toml.</source>
        <translation>Schreiben Sie table = &quot;...&quot; und columns = [&quot;...&quot;] unter [credentials.%1] in stemma.toml.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the table were given up after %1 attempts.</source>
        <translation>
            <numerusform>%n Teil der Tabelle wurde nach %1 Versuchen aufgegeben.</numerusform>
            <numerusform>%n Teile der Tabelle wurden nach %1 Versuchen aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another worker has taken over this part of the table.</source>
        <translation>Ein anderer Worker hat diesen Teil der Tabelle übernommen.</translation>
    </message>
    <message>
        <source>Look at what ended the workers, then run the command again.</source>
        <translation>Sehen Sie nach, was die Worker beendet hat, und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>This one was away for longer than its lease; nothing was lost.</source>
        <translation>Dieser war länger weg als seine Frist; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Waiting for the lease of %1 until %2.</source>
        <translation>Es wird bis %2 auf die Frist von %1 gewartet.</translation>
    </message>
    <message>
        <source>Another job is writing &apos;%1&apos; under another key.</source>
        <translation>Ein anderer Auftrag schreibt „%1“ unter einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide for one key. Nothing was changed.</source>
        <translation>Warten Sie, bis er beendet ist, und entscheiden Sie sich dann für einen Schlüssel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file must not be there yet.</source>
        <translation>Die Datei darf noch nicht da sein.</translation>
    </message>
    <message>
        <source>In a key file the newest key is the primary one</source>
        <translation>In einer Schlüsseldatei ist der neueste Schlüssel der primäre</translation>
    </message>
    <message>
        <source>Write it behind the other by hand, or add it now and use `--to`.</source>
        <translation>Schreiben Sie ihn von Hand hinter den anderen, oder fügen Sie ihn jetzt hinzu und verwenden `--to`.</translation>
    </message>
    <message>
        <source>Writes the file anew, without free pages.</source>
        <translation>Schreibt die Datei neu, ohne freie Seiten.</translation>
    </message>
    <message>
        <source>It needs as much space again, and keeps writers out.</source>
        <translation>Das braucht noch einmal so viel Platz und sperrt Schreibende aus.</translation>
    </message>
    <message>
        <source>Empties the write-ahead log beside the file.</source>
        <translation>Leert das Write-Ahead-Log neben der Datei.</translation>
    </message>
    <message>
        <source>Replaces the samples of plaintext in the statistics.</source>
        <translation>Ersetzt die Klartextproben in den Statistiken.</translation>
    </message>
    <message>
        <source>Writes the table and its indexes anew, without dead rows.</source>
        <translation>Schreibt die Tabelle und ihre Indizes neu, ohne tote Zeilen.</translation>
    </message>
    <message>
        <source>It locks the table, and needs as much space again.</source>
        <translation>Das sperrt die Tabelle und braucht noch einmal so viel Platz.</translation>
    </message>
    <message>
        <source>Writes all pages, so that old log files can be reused.</source>
        <translation>Schreibt alle Seiten, sodass alte Logdateien wiederverwendet werden können.</translation>
    </message>
    <message>
        <source>It needs the right of pg_checkpoint.</source>
        <translation>Das braucht das Recht von pg_checkpoint.</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>Verified: %1 of %2 values open under key %3, none under any other.</source>
        <translation>Geprüft: %1 von %2 Werten öffnen sich unter dem Schlüssel %3, keiner unter einem anderen.</translation>
    </message>
    <message>
        <source>Not done: %1 of %2 values open under key %3 as they should.</source>
        <translation>Nicht fertig: %1 von %2 Werten öffnen sich, wie sie sollen, unter dem Schlüssel %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of &apos;%1&apos; are under key %2</source>
        <translation>
            <numerusform>%n Wert von „%1“ liegt unter dem Schlüssel %2</numerusform>
            <numerusform>%n Werte von „%1“ liegen unter dem Schlüssel %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate them first: `stemma credentials rotate %1`.</source>
        <translation>Schlüsseln Sie sie zuerst um: `stemma credentials rotate %1`.</translation>
    </message>
    <message>
        <source>Python opened %1 of %2 tokens, to the same text.</source>
        <translation>Python hat %1 von %2 Token geöffnet, mit demselben Text.</translation>
    </message>
    <message>
        <source>The audit file %1 cannot be written: %2.</source>
        <translation>Die Prüfdatei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Mend what the reason says; XDG_STATE_HOME names another directory for it.</source>
        <translation>Die genannte Ursache beheben; XDG_STATE_HOME gibt ein anderes Verzeichnis dafür an.</translation>
    </message>
    <message>
        <source>The audit file %1 is a link, or others may write to it.</source>
        <translation>Die Prüfdatei %1 ist ein Link, oder andere dürfen in sie schreiben.</translation>
    </message>
    <message>
        <source>Look at what is in it, then: chmod 600 %1</source>
        <translation>Den Inhalt ansehen, dann: chmod 600 %1</translation>
    </message>
    <message>
        <source>The audit file was changed: line %1 does not follow the one before it.</source>
        <translation>Die Prüfdatei wurde verändert: Zeile %1 folgt nicht auf die vorige.</translation>
    </message>
    <message>
        <source>Compare it with the records in stemma_credential_audit beside the tables.</source>
        <translation>Mit den Einträgen in stemma_credential_audit neben den Tabellen vergleichen.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>ihr Verzeichnis kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The audit file cannot be read: %1.</source>
        <translation>Die Prüfdatei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in the write-ahead log or journal beside the file, copies and backups of it, dumps and the blocks of the disk.</source>
        <translation>Der Klartext steht nicht mehr in den Zeilen, überlebt aber anderswo: im Write-Ahead-Log oder Journal neben der Datei, in Kopien und Sicherungen der Datei, in Dumps und in den Blöcken der Platte.</translation>
    </message>
</context>
<context>
    <name>database::Text</name>
    <message>
        <source>Another run has changed the database in the meantime: look at the current revision and plan again.</source>
        <translation>Ein anderer Lauf hat die Datenbank inzwischen geändert: Sehen Sie sich die aktuelle Revision an und planen Sie neu.</translation>
    </message>
    <message>
        <source>In a user name, password or database name write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.</source>
        <translation>Schreiben Sie in Benutzernamen, Passwort oder Datenbanknamen %40 für @, %3A für :, %2F für /, %3F für ?, %23 für # und %25 für %.</translation>
    </message>
    <message>
        <source>The database URL contains a zero byte.</source>
        <translation>Die Datenbank-URL enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>The value of the parameter &quot;ssl&quot; is not a known one.</source>
        <translation>Der Wert des Parameters &quot;ssl&quot; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Write sslmode= and one of disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>Schreiben Sie sslmode= und disable, allow, prefer, require, verify-ca oder verify-full.</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know.</source>
        <translation>Die Datenbank-URL hat einen Parameter, den PostgreSQL nicht kennt.</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know: &quot;%1&quot;.</source>
        <translation>Die Datenbank-URL hat einen Parameter, den PostgreSQL nicht kennt: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The nearest that it knows is &quot;%1&quot;.</source>
        <translation>Der ähnlichste bekannte ist &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Run again when the server is back: a run goes on from the last finished revision.</source>
        <translation>Starten Sie erneut, wenn der Server wieder da ist: Ein Lauf setzt nach der letzten abgeschlossenen Revision fort.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed on request.</source>
        <translation>Die Verbindung zu %1 wurde auf Wunsch geschlossen.</translation>
    </message>
    <message>
        <source>The server rolls back what was not committed as soon as it notices. Look at the current revision before the next run.</source>
        <translation>Der Server rollt zurück, was nicht committet war, sobald er es bemerkt. Sehen Sie sich vor dem nächsten Lauf die aktuelle Revision an.</translation>
    </message>
    <message>
        <source>%1 did not answer the request to cancel the statement; the connection was closed.</source>
        <translation>%1 hat nicht auf die Aufforderung reagiert, die Anweisung abzubrechen; die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>libpq does not understand the database URL.</source>
        <translation>libpq versteht die Datenbank-URL nicht.</translation>
    </message>
    <message>
        <source>Check its parameters against the list in libpq&apos;s documentation.</source>
        <translation>Vergleichen Sie ihre Parameter mit der Liste in der Dokumentation von libpq.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Der Verbindungsaufbau wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no memory left for a connection.</source>
        <translation>Für eine Verbindung ist kein Speicher mehr frei.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; version %2 is the oldest that is supported.</source>
        <translation>Auf dem Server läuft PostgreSQL %1; unterstützt wird ab Version %2.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use another tool for this database.</source>
        <translation>Aktualisieren Sie den Server, oder verwenden Sie für diese Datenbank ein anderes Werkzeug.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in.</source>
        <translation>%1@%2 konnte sich nicht anmelden.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server asks for a password and none was supplied.</source>
        <translation>%1@%2 konnte sich nicht anmelden: Der Server verlangt ein Passwort, und es wurde keines übergeben.</translation>
    </message>
    <message>
        <source>Save the password in a profile, or in the password file that libpq reads (~/.pgpass).</source>
        <translation>Speichern Sie das Passwort in einem Profil oder in der Passwortdatei, die libpq liest (~/.pgpass).</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused the password that was supplied.</source>
        <translation>%1@%2 konnte sich nicht anmelden: Der Server hat das übergebene Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused without asking for a password.</source>
        <translation>%1@%2 konnte sich nicht anmelden: Der Server hat abgelehnt, ohne nach einem Passwort zu fragen.</translation>
    </message>
    <message>
        <source>Check the user name, and the server&apos;s pg_hba.conf for a line that lets this client in.</source>
        <translation>Prüfen Sie den Benutzernamen und ob eine Zeile in der pg_hba.conf des Servers diesen Client zulässt.</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>Die Datenbank %1 gibt es auf %2 nicht.</translation>
    </message>
    <message>
        <source>Check the name at the end of the URL, or create the database.</source>
        <translation>Prüfen Sie den Namen am Ende der URL, oder legen Sie die Datenbank an.</translation>
    </message>
    <message>
        <source>%1 has no connection left for %2.</source>
        <translation>%1 hat keine freie Verbindung für %2.</translation>
    </message>
    <message>
        <source>Close other sessions, or raise max_connections or the role&apos;s limit.</source>
        <translation>Schließen Sie andere Sitzungen, oder erhöhen Sie max_connections oder das Limit der Rolle.</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2 on %3.</source>
        <translation>%1 darf sich nicht mit der Datenbank %2 auf %3 verbinden.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT CONNECT ON DATABASE %1 TO %2.</source>
        <translation>Bitten Sie den Eigentümer um: GRANT CONNECT ON DATABASE %1 TO %2.</translation>
    </message>
    <message>
        <source>%1 is starting up or shutting down.</source>
        <translation>%1 fährt gerade hoch oder herunter.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused the session.</source>
        <translation>%1 hat die Sitzung abgelehnt.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s words.</source>
        <translation>Die Meldung des Servers steht in den Details.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Der Hostname %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Prüfen Sie Schreibweise, Netzwerk und VPN.</translation>
    </message>
    <message>
        <source>No server listens at %1, port %2.</source>
        <translation>Auf %1, Port %2, nimmt kein Server Verbindungen an.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates (sslrootcert, sslcert, sslkey) in the URL or the service file.</source>
        <translation>Prüfen Sie sslmode und die Zertifikate (sslrootcert, sslcert, sslkey) in der URL oder der Service-Datei.</translation>
    </message>
    <message>
        <source>No connection to %1, port %2.</source>
        <translation>Keine Verbindung zu %1, Port %2.</translation>
    </message>
    <message>
        <source>The detail holds libpq&apos;s words.</source>
        <translation>Die Meldung von libpq steht in den Details.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is no COPY in the direction asked for.</source>
        <translation>Die Anweisung ist kein COPY in der verlangten Richtung.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>COPY from or to the client cannot be part of a script.</source>
        <translation>COPY vom oder zum Client kann nicht Teil eines Skripts sein.</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY with a file on the server.</source>
        <translation>Verwenden Sie INSERT oder COPY mit einer Datei auf dem Server.</translation>
    </message>
    <message>
        <source>Another run is at work on %1.</source>
        <translation>Auf %1 arbeitet ein anderer Lauf.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or allow a longer wait.</source>
        <translation>Warten Sie, bis er beendet ist, oder erlauben Sie eine längere Wartezeit.</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 of the server, %4, since %5).</source>
        <translation>Auf %1 arbeitet ein anderer Lauf: %2 (Prozess %3 des Servers, %4, seit %5).</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 from %6 (process %3 of the server, %4, since %5).</source>
        <translation>Auf %1 arbeitet ein anderer Lauf: %2 von %6 (Prozess %3 des Servers, %4, seit %5).</translation>
    </message>
    <message>
        <source>Waiting for another run was cancelled.</source>
        <translation>Das Warten auf einen anderen Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object. Try again when it has finished, or allow a longer lock timeout.</source>
        <translation>Eine andere Sitzung hält eine Sperre auf dem Objekt. Versuchen Sie es erneut, wenn sie beendet ist, oder erlauben Sie einen längeren Sperr-Timeout.</translation>
    </message>
    <message>
        <source>Allow a longer statement timeout, or split the work.</source>
        <translation>Erlauben Sie einen längeren Anweisungs-Timeout, oder teilen Sie die Arbeit auf.</translation>
    </message>
    <message>
        <source>Run as the owner of the object, or have the right granted.</source>
        <translation>Führen Sie den Lauf als Eigentümer des Objekts aus, oder lassen Sie sich das Recht erteilen.</translation>
    </message>
    <message>
        <source>The session may only read: the profile says so, or the server is a standby. Connect to the primary, without the read-only option.</source>
        <translation>Die Sitzung darf nur lesen: Das Profil legt es so fest, oder der Server ist ein Standby. Verbinden Sie sich mit dem Primärserver, ohne die Option für nur lesenden Zugriff.</translation>
    </message>
    <message>
        <source>Free space on the server, then run again.</source>
        <translation>Schaffen Sie Platz auf dem Server und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Mark the section with `transaction:false`, so that its statements run outside a transaction.</source>
        <translation>Markieren Sie den Abschnitt mit `transaction:false`, damit seine Anweisungen außerhalb einer Transaktion laufen.</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>Die Anweisung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Another session cancelled the statement.</source>
        <translation>Eine andere Sitzung hat die Anweisung abgebrochen.</translation>
    </message>
    <message>
        <source>Ask who did, then run again.</source>
        <translation>Klären Sie, wer es war, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Cancelled: the transaction was rolled back.</source>
        <translation>Abgebrochen: Die Transaktion wurde zurückgerollt.</translation>
    </message>
    <message>
        <source>A statement of the script has ended the transaction.</source>
        <translation>Eine Anweisung des Skripts hat die Transaktion beendet.</translation>
    </message>
    <message>
        <source>Leave BEGIN, COMMIT and ROLLBACK to the runner.</source>
        <translation>Überlassen Sie BEGIN, COMMIT und ROLLBACK der Ausführung durch Stemma.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the transaction was being committed: the outcome is not known.</source>
        <translation>Die Verbindung zu %1 ist während des Commits der Transaktion abgebrochen: Der Ausgang ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the current revision: it says whether the step was committed.</source>
        <translation>Sehen Sie sich die aktuelle Revision an: Sie zeigt, ob der Schritt committet wurde.</translation>
    </message>
    <message>
        <source>Write the rows as INSERT statements, or load them with psql.</source>
        <translation>Schreiben Sie die Zeilen als INSERT-Anweisungen, oder laden Sie sie mit psql.</translation>
    </message>
    <message>
        <source>Put the statements of that file into this one.</source>
        <translation>Übernehmen Sie die Anweisungen jener Datei in diese.</translation>
    </message>
    <message>
        <source>Run the statements with EXECUTE in a DO block instead.</source>
        <translation>Führen Sie die Anweisungen stattdessen mit EXECUTE in einem DO-Block aus.</translation>
    </message>
    <message>
        <source>A script runs on the database that the URL or profile names.</source>
        <translation>Ein Skript läuft auf der Datenbank, die URL oder Profil nennen.</translation>
    </message>
    <message>
        <source>A string that begins here is never closed.</source>
        <translation>Eine Zeichenkette, die hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it with &apos;. A quote inside a string is written twice.</source>
        <translation>Schließen Sie sie mit &apos;. Ein Anführungszeichen innerhalb einer Zeichenkette wird verdoppelt.</translation>
    </message>
    <message>
        <source>A quoted name that begins here is never closed.</source>
        <translation>Ein Name in Anführungszeichen, der hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it with the sign that belongs to %1.</source>
        <translation>Schließen Sie ihn mit dem Zeichen, das zu %1 gehört.</translation>
    </message>
    <message>
        <source>A dollar-quoted string that begins here is never closed.</source>
        <translation>Eine Zeichenkette in Dollar-Quoting, die hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>It ends at the very tag it began with, letter for letter.</source>
        <translation>Sie endet mit genau dem Tag, mit dem sie begann, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>A comment that begins here is never closed.</source>
        <translation>Ein Kommentar, der hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it with */. Comments inside comments need a */ each.</source>
        <translation>Schließen Sie ihn mit */. Kommentare in Kommentaren brauchen jeweils ein eigenes */.</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL: the script goes to the server as it is.</source>
        <translation>Entfernen Sie es, oder drücken Sie es in SQL aus: Das Skript geht unverändert an den Server.</translation>
    </message>
    <message>
        <source>%1 is a command of psql, not SQL.</source>
        <translation>%1 ist ein Befehl von psql, kein SQL.</translation>
    </message>
    <message>
        <source>COPY from or to the client (%1) cannot run in a script.</source>
        <translation>COPY vom oder zum Client (%1) kann nicht in einem Skript laufen.</translation>
    </message>
    <message>
        <source>DELIMITER is a command of the MariaDB client, not SQL.</source>
        <translation>DELIMITER ist ein Befehl des MariaDB-Clients, kein SQL.</translation>
    </message>
    <message>
        <source>Remove it: bodies of functions and triggers need none here.</source>
        <translation>Entfernen Sie es: Rümpfe von Funktionen und Triggern brauchen hier keines.</translation>
    </message>
    <message>
        <source>A line that begins with a dot is a command of the sqlite3 shell, not SQL.</source>
        <translation>Eine Zeile, die mit einem Punkt beginnt, ist ein Befehl der sqlite3-Shell, kein SQL.</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL.</source>
        <translation>Entfernen Sie sie, oder drücken Sie es in SQL aus.</translation>
    </message>
    <message>
        <source>The script contains a zero byte.</source>
        <translation>Das Skript enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Speichern Sie die Datei als UTF-8-Text.</translation>
    </message>
    <message>
        <source>Close the other program, or allow a longer lock timeout.</source>
        <translation>Schließen Sie das andere Programm, oder erlauben Sie einen längeren Sperr-Timeout.</translation>
    </message>
    <message>
        <source>%1 is locked by another run: %2 (process %3 on %4).</source>
        <translation>%1 ist durch einen anderen Lauf gesperrt: %2 (Prozess %3 auf %4).</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>Check the rights of %1 and of its directory, and that the profile is not read-only.</source>
        <translation>Prüfen Sie die Rechte von %1 und dem Verzeichnis und dass das Profil nicht nur lesend ist.</translation>
    </message>
    <message>
        <source>Free space on the disk of %1, then run again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von %1 und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is no SQLite database: file is not a database.</source>
        <translation>%1 ist keine SQLite-Datenbank: file is not a database.</translation>
    </message>
    <message>
        <source>Check the path. An encrypted database cannot be opened either.</source>
        <translation>Prüfen Sie den Pfad. Auch eine verschlüsselte Datenbank lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restore a backup, or see what `sqlite3 %1 .recover` saves.</source>
        <translation>Spielen Sie ein Backup ein, oder sehen Sie, was `sqlite3 %1 .recover` rettet.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read and written, with its directory.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und samt Verzeichnis gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The disk or file system of %1 failed; look at the system&apos;s log.</source>
        <translation>Der Datenträger oder das Dateisystem von %1 hat versagt; sehen Sie im Systemprotokoll nach.</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 on %4, since %5).</source>
        <translation>Auf %1 arbeitet ein anderer Lauf: %2 (Prozess %3 auf %4, seit %5).</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation>Die Sperrdatei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>A run needs the right to write in the directory of the database.</source>
        <translation>Ein Lauf braucht das Recht, im Verzeichnis der Datenbank zu schreiben.</translation>
    </message>
    <message>
        <source>%1 is a directory.</source>
        <translation>%1 ist ein Verzeichnis.</translation>
    </message>
    <message>
        <source>Name the database file in it.</source>
        <translation>Nennen Sie die Datenbankdatei darin.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>Bitten Sie den Eigentümer um das Leserecht.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>Die Datenbankdatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no directory %1 for the database.</source>
        <translation>Das Verzeichnis %1 für die Datenbank gibt es nicht.</translation>
    </message>
    <message>
        <source>Make the directory, or check the path.</source>
        <translation>Legen Sie das Verzeichnis an, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Waiting for the lock of %1 was cancelled.</source>
        <translation>Das Warten auf die Sperre von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The statement ran longer than the statement timeout.</source>
        <translation>Die Anweisung lief länger als der Anweisungs-Timeout.</translation>
    </message>
    <message>
        <source>The SQLite URL has a parameter that is not known.</source>
        <translation>Die SQLite-URL hat einen unbekannten Parameter.</translation>
    </message>
    <message>
        <source>Leave out what follows the ?. To open the database read-only, use the option of that name.</source>
        <translation>Lassen Sie weg, was auf das ? folgt. Um die Datenbank nur lesend zu öffnen, verwenden Sie die gleichnamige Option.</translation>
    </message>
    <message>
        <source>The SQLite URL has two slashes.</source>
        <translation>Die SQLite-URL hat zwei Schrägstriche.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, sqlite:///PATH for a relative path, or sqlite:////PATH for an absolute one.</source>
        <translation>Schreiben Sie sqlite:PATH, sqlite:///PATH für einen relativen Pfad oder sqlite:////PATH für einen absoluten.</translation>
    </message>
    <message>
        <source>The SQLite URL names no file.</source>
        <translation>Die SQLite-URL nennt keine Datei.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH.</source>
        <translation>Schreiben Sie sqlite:PATH.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own file: addresses are not understood.</source>
        <translation>Die SQLite-eigenen file:-Adressen werden nicht verstanden.</translation>
    </message>
    <message>
        <source>An IPv6 address in the database URL lacks its ].</source>
        <translation>Einer IPv6-Adresse in der Datenbank-URL fehlt die ].</translation>
    </message>
    <message>
        <source>After the ] of an IPv6 address stands no port.</source>
        <translation>Hinter der ] einer IPv6-Adresse steht kein Port.</translation>
    </message>
    <message>
        <source>The port in the database URL is not a number from 1 to 65535. IPv6 addresses stand in brackets: [::1].</source>
        <translation>Der Port in der Datenbank-URL ist keine Zahl von 1 bis 65535. IPv6-Adressen stehen in eckigen Klammern: [::1].</translation>
    </message>
    <message>
        <source>A parameter of the database URL has no value.</source>
        <translation>Ein Parameter der Datenbank-URL hat keinen Wert.</translation>
    </message>
    <message>
        <source>The database name in the URL contains a bare @.</source>
        <translation>Der Datenbankname in der URL enthält ein uncodiertes @.</translation>
    </message>
    <message>
        <source>Write name=value pairs with spaces between them, and put a value that contains spaces in single quotes.</source>
        <translation>Schreiben Sie Paare name=wert mit Leerzeichen dazwischen, und setzen Sie Werte mit Leerzeichen in einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quoted value in the database URL is never closed.</source>
        <translation>Ein Wert in Anführungszeichen in der Datenbank-URL wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it with &apos;. Inside, write \&apos; for a quote.</source>
        <translation>Schließen Sie ihn mit &apos;. Innerhalb schreiben Sie \&apos; für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The database URL does not say which engine it is for.</source>
        <translation>Die Datenbank-URL besagt nicht, für welches Datenbanksystem sie gilt.</translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation>Für eine SQLite-Datei schreiben Sie sqlite:%1</translation>
    </message>
    <message>
        <source>For PostgreSQL write postgresql: before the parameters.</source>
        <translation>Für PostgreSQL schreiben Sie postgresql: vor die Parameter.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH or postgresql://USER@HOST/DATABASE.</source>
        <translation>Schreiben Sie sqlite:PATH oder postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>Die Datenbank-URL ist leer.</translation>
    </message>
    <message>
        <source>MariaDB and MySQL are not supported yet.</source>
        <translation>MariaDB und MySQL werden noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>PostgreSQL and SQLite are.</source>
        <translation>PostgreSQL und SQLite werden unterstützt.</translation>
    </message>
    <message>
        <source>The database URL is for &apos;%1&apos;, an engine that is not known.</source>
        <translation>Die Datenbank-URL gilt für &apos;%1&apos;, ein unbekanntes Datenbanksystem.</translation>
    </message>
    <message>
        <source>It begins with sqlite: or postgresql:.</source>
        <translation>Sie beginnt mit sqlite: oder postgresql:.</translation>
    </message>
    <message>
        <source>The version table %1 may not be read by this user.</source>
        <translation>Die Versionstabelle %1 darf von diesem Benutzer nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1.</source>
        <translation>Bitten Sie den Eigentümer um: GRANT SELECT ON %1.</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when updating &apos;%2&apos; to &apos;%3&apos; in &apos;%4&apos;; %1 found</source>
        <translation>Online-Migration hat beim Ändern von &apos;%2&apos; auf &apos;%3&apos; in &apos;%4&apos; genau eine Zeile erwartet; %1 gefunden</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when deleting &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>Online-Migration hat beim Löschen von &apos;%2&apos; in &apos;%3&apos; genau eine Zeile erwartet; %1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>After the step the table &apos;%2&apos; should hold %n row(s), but it holds %1: the script or another session has written to it</source>
        <translation>
            <numerusform>Nach dem Schritt sollte die Tabelle &apos;%2&apos; %n Zeile enthalten, sie enthält aber %1: Das Skript oder eine andere Sitzung hat in sie geschrieben</numerusform>
            <numerusform>Nach dem Schritt sollte die Tabelle &apos;%2&apos; %n Zeilen enthalten, sie enthält aber %1: Das Skript oder eine andere Sitzung hat in sie geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected one row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>In &apos;%3&apos; wurde eine Zeile für &apos;%2&apos; erwartet; gefunden: %1</translation>
    </message>
    <message>
        <source>Expected no row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>In &apos;%3&apos; wurde keine Zeile für &apos;%2&apos; erwartet; gefunden: %1</translation>
    </message>
    <message>
        <source>Expected no row in &apos;%2&apos;; %1 found</source>
        <translation>In &apos;%2&apos; wurde keine Zeile erwartet; gefunden: %1</translation>
    </message>
    <message>
        <source>The table %1 is marked dirty: golang-migrate began the version %2 and did not finish it</source>
        <translation>Die Tabelle %1 ist als „dirty“ markiert: golang-migrate hat die Version %2 begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>The table %1 says that Flyway ran %2 and failed</source>
        <translation>Laut Tabelle %1 hat Flyway %2 ausgeführt und ist daran gescheitert</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands, as `migrate force` does.</source>
        <translation>Sehen Sie in der Datenbank nach und machen Sie rückgängig oder beenden Sie, was halb getan ist. Dann sagt `stemma stamp REVISION`, wo sie steht, wie es `migrate force` tut.</translation>
    </message>
    <message>
        <source>The table %1 is not the one that %2 makes: %3</source>
        <translation>Die Tabelle %1 ist nicht die, die %2 anlegt: %3</translation>
    </message>
    <message>
        <source>Does &apos;format&apos; in stemma.toml name the right tool, and &apos;version_table&apos; its table?</source>
        <translation>Nennt „format“ in stemma.toml das richtige Werkzeug und „version_table“ dessen Tabelle?</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands and removes the row, as `flyway repair` does.</source>
        <translation>Sehen Sie in der Datenbank nach und machen Sie rückgängig oder fertig, was halb getan ist. Dann sagt `stemma stamp REVISION`, wo sie steht, und entfernt die Zeile wie `flyway repair`.</translation>
    </message>
    <message>
        <source>The client library of PostgreSQL (libpq) cannot be loaded.</source>
        <translation>Die Clientbibliothek von PostgreSQL (libpq) kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>Install it: the package is called libpq5 on Debian and Ubuntu.</source>
        <translation>Bitte installieren: Unter Debian und Ubuntu heißt das Paket libpq5.</translation>
    </message>
    <message>
        <source>Check the path. The first upgrade makes a new database.</source>
        <translation>Prüfen Sie den Pfad. Das erste Upgrade legt eine neue Datenbank an.</translation>
    </message>
</context>
<context>
    <name>desktop::AddKeyDialog</name>
    <message>
        <source>The newest key of %1 is the one that new values are written with. The keys before it go on reading.</source>
        <translation>Mit dem neuesten Schlüssel von %1 werden neue Werte geschrieben. Die Schlüssel davor lesen weiter.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Trying every derivation known. That takes some seconds.</source>
        <translation>Alle bekannten Ableitungen werden probiert. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>Warten auf den Tresor. Möglicherweise stellt er eine Frage.</translation>
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
        <translation>%1, aus %2</translation>
    </message>
</context>
<context>
    <name>desktop::CheckList</name>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>The check found something.</source>
        <translation>Die Prüfung hat etwas gefunden.</translation>
    </message>
    <message>
        <source>The project and the database are being compared…</source>
        <translation>Projekt und Datenbank werden verglichen…</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>Es konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>Ausstehend: %1</translation>
    </message>
    <message>
        <source>The database is not initialised.</source>
        <translation>Die Datenbank ist nicht initialisiert.</translation>
    </message>
    <message>
        <source>The database is up to date, every applied script is as it was applied, and the models have nothing that it has not.</source>
        <translation>Die Datenbank ist auf dem neuesten Stand, jedes angewendete Skript ist unverändert, und die Modelle haben nichts, was sie nicht hat.</translation>
    </message>
    <message>
        <source>The database is up to date, and every applied script is as it was applied.</source>
        <translation>Die Datenbank ist auf dem neuesten Stand, und jedes angewendete Skript ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>The models and the database differ in %n place(s).</source>
        <translation>
            <numerusform>Modelle und Datenbank unterscheiden sich an %n Stelle.</numerusform>
            <numerusform>Modelle und Datenbank unterscheiden sich an %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>%n Punkt ist nicht, wie er sein soll.</numerusform>
            <numerusform>%n Punkte sind nicht, wie sie sein sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py nennt keine Modelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>The models are compared once that is settled.</source>
        <translation>Die Modelle werden verglichen, sobald das geklärt ist.</translation>
    </message>
    <message>
        <source>Not known whether it is applied: %1</source>
        <translation>Unbekannt, ob angewendet: %1</translation>
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
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a directory that you may write to.</source>
        <translation>Wählen Sie ein Verzeichnis, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Export Connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The next start of Stemma speaks it.</source>
        <translation>Gilt ab dem nächsten Start von Stemma.</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Open the &amp;Vault…</source>
        <translation>&amp;Tresor öffnen…</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>Verbindung bea&amp;rbeiten…</translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionSource</name>
    <message>
        <source>The connection %1 names no project directory.</source>
        <translation>Die Verbindung %1 nennt kein Projektverzeichnis.</translation>
    </message>
    <message>
        <source>Edit the connection and choose the directory that holds stemma.toml or alembic.ini.</source>
        <translation>Bearbeiten Sie die Verbindung und wählen Sie das Verzeichnis, das stemma.toml oder alembic.ini enthält.</translation>
    </message>
    <message>
        <source>The project directory %1 is gone.</source>
        <translation>Das Projektverzeichnis %1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Put it back, or edit the connection and choose another.</source>
        <translation>Stellen Sie es wieder her, oder bearbeiten Sie die Verbindung und wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The demo&apos;s file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 der Demo kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>desktop::CredentialsPage</name>
    <message>
        <source>Co&amp;unt Again</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>Wählen Sie eine Verbindung, deren Datenbank erreichbar ist.</translation>
    </message>
    <message>
        <source>This project declares no credential set: a table with columns whose values are encrypted. Add lines such as these to %1, with the names of your table, and refresh. Keys never stand there.</source>
        <translation>Dieses Projekt deklariert keinen Satz von Zugangsdaten: eine Tabelle mit Spalten, deren Werte verschlüsselt sind. Fügen Sie solche Zeilen mit den Namen Ihrer Tabelle zu %1 hinzu, und aktualisieren Sie. Schlüssel stehen dort nie.</translation>
    </message>
    <message>
        <source>This project has no stemma.toml. Credential sets are declared there: a table with columns whose values are encrypted. Keys never stand there.</source>
        <translation>Dieses Projekt hat keine stemma.toml. Dort werden Sätze von Zugangsdaten deklariert: eine Tabelle mit Spalten, deren Werte verschlüsselt sind. Schlüssel stehen dort nie.</translation>
    </message>
    <message>
        <source>Look at %1 on %2</source>
        <translation>%1 auf %2 ansehen</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Die Schlüssel werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>The keys rest in %1.</source>
        <translation>Die Schlüssel liegen in: %1.</translation>
    </message>
    <message>
        <source>Table %1, its first %2 rows</source>
        <translation>Tabelle %1, ihre ersten %2 Zeilen</translation>
    </message>
    <message>
        <source>Table %1, %2 rows</source>
        <translation>Tabelle %1, %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside until a key opens them.</source>
        <translation>
            <numerusform>%Ln Wert ist beiseitegelegt, bis ein Schlüssel ihn öffnet.</numerusform>
            <numerusform>%Ln Werte sind beiseitegelegt, bis ein Schlüssel sie öffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were counted.</source>
        <translation>Nur die ersten %1 Zeilen wurden gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext.</source>
        <translation>
            <numerusform>%Ln Wert ist Klartext.</numerusform>
            <numerusform>%Ln Werte sind Klartext.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote these values, derived as the application does.</source>
        <translation>Nichts wurde geändert. Fügen Sie den Schlüssel hinzu, den die Anwendung hatte, als sie diese Werte schrieb, abgeleitet wie in der Anwendung.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Verschlüsseln…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>&amp;Umschlüsseln…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Try What Was Set &amp;Aside Again…</source>
        <translation>&amp;Beiseitegelegtes erneut versuchen…</translation>
    </message>
    <message>
        <source>Add &amp;Key…</source>
        <translation>Schlüssel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Reti&amp;re Key</source>
        <translation>Schlüssel &amp;ausmustern</translation>
    </message>
    <message>
        <source>E&amp;xport Key…</source>
        <translation>Schlüssel e&amp;xportieren…</translation>
    </message>
    <message>
        <source>The project declares no credential set.</source>
        <translation>Das Projekt deklariert keinen Satz von Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 ist eine nur lesende Verbindung: Darüber lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The set has no key yet.</source>
        <translation>Der Satz hat noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>No value is set aside.</source>
        <translation>Kein Wert ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation>Wählen Sie einen Schlüssel.</translation>
    </message>
    <message>
        <source>New values are written with this key: add another one first.</source>
        <translation>Mit diesem Schlüssel werden neue Werte geschrieben: Fügen Sie zuerst einen anderen hinzu.</translation>
    </message>
    <message>
        <source>This key is retired already.</source>
        <translation>Dieser Schlüssel ist schon ausgemustert.</translation>
    </message>
    <message>
        <source>Retire key %1 of %2</source>
        <translation>Schlüssel %1 von %2 ausmustern</translation>
    </message>
    <message>
        <source>Verify %1 on %2</source>
        <translation>%1 auf %2 prüfen</translation>
    </message>
    <message>
        <source>Write the secret of key %1</source>
        <translation>Das Geheimnis des Schlüssels %1 schreiben</translation>
    </message>
    <message>
        <source>Export key %1 of %2</source>
        <translation>Schlüssel %1 von %2 exportieren</translation>
    </message>
    <message>
        <source>Count A&amp;ll</source>
        <translation>Alle &amp;zählen</translation>
    </message>
    <message>
        <source>O&amp;pen the Vault…</source>
        <translation>&amp;Tresor öffnen…</translation>
    </message>
    <message>
        <source>Add T&amp;hat Key…</source>
        <translation>Diesen Sch&amp;lüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Check with &amp;Python…</source>
        <translation>Mit &amp;Python prüfen …</translation>
    </message>
    <message>
        <source>Remove Ke&amp;y…</source>
        <translation>Schl&amp;üssel entfernen …</translation>
    </message>
    <message>
        <source>Remove key %1 of %2</source>
        <translation>Schlüssel %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Remove Key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove key %1 from the ring of %2?</source>
        <translation>Schlüssel %1 aus dem Schlüsselring von %2 entfernen?</translation>
    </message>
    <message>
        <source>Its secret is gone for good: backups whose values are under it can no longer be read with this ring. A retired key stays for them. First all values are looked at: while one is under the key, it stays.</source>
        <translation>Sein Geheimnis ist dann endgültig weg: Sicherungen, deren Werte darunter stehen, sind mit diesem Schlüsselring nicht mehr lesbar. Ein ausgemusterter Schlüssel bleibt für sie erhalten. Zuerst werden alle Werte angesehen: Solange einer unter dem Schlüssel steht, bleibt er.</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>Schlüssel &amp;entfernen</translation>
    </message>
    <message>
        <source>Check with Python</source>
        <translation>Mit Python prüfen</translation>
    </message>
    <message>
        <source>Python of the application, with its package cryptography:</source>
        <translation>Python der Anwendung, mit ihrem Paket cryptography:</translation>
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
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>No revision is selected</source>
        <translation>Keine Revision ausgewählt</translation>
    </message>
    <message>
        <source>The run logs are being read.</source>
        <translation>Die Laufprotokolle werden gelesen.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The header of the script could only be read in part.</source>
        <translation>Der Kopf des Skripts ließ sich nur teilweise lesen.</translation>
    </message>
    <message>
        <source>The script was edited after it was applied: it is no longer the text that the database has.</source>
        <translation>Das Skript wurde nach dem Anwenden geändert: Es ist nicht mehr der Text, den die Datenbank hat.</translation>
    </message>
    <message>
        <source>nothing, it is a base</source>
        <translation>nichts, sie ist eine Basis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>database, its environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation>%1 steht hier.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat sie.</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 hat sie nicht.</translation>
    </message>
    <message>
        <source>It cannot be rolled back.</source>
        <translation>Sie lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>It cannot be rolled back: %1</source>
        <translation>Sie lässt sich nicht zurücksetzen: %1</translation>
    </message>
    <message>
        <source>It runs outside a transaction.</source>
        <translation>Sie läuft außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>every other engine</source>
        <translation>jedes andere Datenbanksystem</translation>
    </message>
    <message>
        <source>There is nothing to run: it cannot be rolled back.</source>
        <translation>Es gibt nichts auszuführen: Sie lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; the rest is in the file.</source>
        <translation>Nur der Anfang wird angezeigt; der Rest steht in der Datei.</translation>
    </message>
    <message>
        <source>No run log mentions this revision.</source>
        <translation>Kein Laufprotokoll erwähnt diese Revision.</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>Das Alembic des Projekts schreibt das SQL…</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>Das SQL kann nicht gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>desktop::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
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
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryBinding</name>
    <message>
        <source>it is written for a database, and none is open</source>
        <translation>es wird für eine Datenbank geschrieben, und keine ist geöffnet</translation>
    </message>
    <message>
        <source>Open a connection of this project.</source>
        <translation>Öffnen Sie eine Verbindung dieses Projekts.</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>SQL schreiben</translation>
    </message>
    <message>
        <source>Look for Alembic</source>
        <translation>Alembic suchen</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryModel</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Branch: %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here.</source>
        <translation>%1 (%2) steht hier.</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message>
        <source>All branches</source>
        <translation>Alle Branches</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n revisions is pending, of this branch and has these words.</source>
        <translation>
            <numerusform>Von %n Revision ist keine ausstehend, aus diesem Branch und mit diesen Wörtern.</numerusform>
            <numerusform>Von %n Revisionen ist keine ausstehend, aus diesem Branch und mit diesen Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Show &amp;Hits Only</source>
        <translation>Nur &amp;Treffer anzeigen</translation>
    </message>
    <message>
        <source>Pendin&amp;g Only</source>
        <translation>Nur &amp;ausstehende</translation>
    </message>
    <message>
        <source>Go to Where It &amp;Stands</source>
        <translation>&amp;Zum aktuellen Stand gehen</translation>
    </message>
    <message>
        <source>Selected &amp;Before</source>
        <translation>&amp;Vorher ausgewählte</translation>
    </message>
    <message>
        <source>Selected &amp;After</source>
        <translation>&amp;Danach ausgewählte</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>Z&amp;oom zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>As &amp;Text…</source>
        <translation>Als &amp;Text…</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>Als &amp;SVG…</translation>
    </message>
    <message>
        <source>As P&amp;NG…</source>
        <translation>Als P&amp;NG…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Historie exportieren</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>%1 wird geschrieben.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Signs of the Histor&amp;y…</source>
        <translation>Zeichen der H&amp;istorie…</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Ctrl with up and down goes along the lines, Ctrl with left and right to the other parents of a merge.</source>
        <translation>Strg mit Auf und Ab folgt den Linien, Strg mit Links und Rechts führt zu den anderen Eltern eines Merges.</translation>
    </message>
</context>
<context>
    <name>desktop::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>Die Datei enthält keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>desktop::JobList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
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
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
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
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>After %1. %2</source>
        <translation>Nach %1. %2</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>desktop::JobsPane</name>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1 wird angehalten.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Clear This Job</source>
        <translation>Diesen Auftrag &amp;entfernen</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Jobs</source>
        <translation>&amp;Beendete Aufträge entfernen</translation>
    </message>
</context>
<context>
    <name>desktop::KeyModel</name>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, %2, fingerprint %3</source>
        <translation>%1, %2, Fingerabdruck %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Values under it</source>
        <translation>Werte darunter</translation>
    </message>
    <message>
        <source>Written with it</source>
        <translation>Damit geschrieben</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>schreibt und liest</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
</context>
<context>
    <name>desktop::Legend</name>
    <message>
        <source>Applied to the database of the connection</source>
        <translation>Auf die Datenbank der Verbindung angewendet</translation>
    </message>
    <message>
        <source>Pending: not applied yet</source>
        <translation>Ausstehend: noch nicht angewendet</translation>
    </message>
    <message>
        <source>The database stands here</source>
        <translation>Hier steht die Datenbank</translation>
    </message>
    <message>
        <source>Head: no revision follows it</source>
        <translation>Head: Keine Revision folgt darauf</translation>
    </message>
    <message>
        <source>Base: it follows no revision</source>
        <translation>Basis: Sie folgt auf keine Revision</translation>
    </message>
    <message>
        <source>Merge: it follows several</source>
        <translation>Zusammenführung: Sie folgt auf mehrere</translation>
    </message>
    <message>
        <source>Its script cannot be read</source>
        <translation>Ihr Skript ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not known whether it is applied</source>
        <translation>Unbekannt, ob angewendet</translation>
    </message>
</context>
<context>
    <name>desktop::LogFile</name>
    <message>
        <source>The log could not be saved as %1.</source>
        <translation>Das Protokoll konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>desktop::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
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
        <translation>Zeilen der Stufe %1 anzeigen, insgesamt %2</translation>
    </message>
    <message>
        <source>No line matches the search and the levels.</source>
        <translation>Keine Zeile entspricht der Suche und den Stufen.</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Noch wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Text (*.txt *.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Das Protokoll wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Open a Project</source>
        <translation>Projekt öffnen</translation>
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
        <translation>Die Verbindung %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close Stemma?</source>
        <translation>Stemma schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n Auftrag läuft noch.</numerusform>
            <numerusform>%n Aufträge laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Either way the database is left at a revision boundary, and says at which.</source>
        <translation>In jedem Fall bleibt die Datenbank an einer Revisionsgrenze stehen und gibt an, an welcher.</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Geöffnet lassen</translation>
    </message>
    <message>
        <source>Stop &amp;After This Step and Close</source>
        <translation>&amp;Nach diesem Schritt anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Interrupt the Statement and Close</source>
        <translation>&amp;Anweisung unterbrechen und schließen</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>Über Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Shows where every database stands, and moves it along its migration history.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, libpq, SQLite, OpenSSL and QtKeychain.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Zeigt, auf welchem Stand jede Datenbank ist, und bewegt sie entlang ihrer Migrationshistorie.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Gebaut mit Qt %2, libpq, SQLite, OpenSSL und QtKeychain.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The vault in which the connections rest is locked.</source>
        <translation>Der Tresor, in dem die Verbindungen liegen, ist gesperrt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>desktop::MergeSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>The history of this project has only one head.</source>
        <translation>Die Historie dieses Projekts hat nur einen Head.</translation>
    </message>
    <message>
        <source>Write the merge</source>
        <translation>Merge schreiben</translation>
    </message>
    <message>
        <source>The merge %1 was written.</source>
        <translation>Der Merge %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>It joins the heads; SQL of its own it needs only where they contradict each other: %1</source>
        <translation>Er vereint die Heads; eigenes SQL braucht er nur, wo sie einander widersprechen: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n head(s)</source>
        <translation>
            <numerusform>%n Head zusa&amp;mmenführen</numerusform>
            <numerusform>%n Heads zusa&amp;mmenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Sho&amp;w Details</source>
        <translation>Details &amp;anzeigen</translation>
    </message>
</context>
<context>
    <name>desktop::NewRevisionSheet</name>
    <message>
        <source>%1 (head): %2</source>
        <translation>%1 (Head): %2</translation>
    </message>
    <message>
        <source>Nothing: the first revision of a history</source>
        <translation>Nichts: die erste Revision einer Historie</translation>
    </message>
    <message>
        <source>%1 has followers already.</source>
        <translation>%1 hat bereits Nachfolger.</translation>
    </message>
    <message>
        <source>A revision after it begins a new branch, which &quot;Allow a new branch&quot; permits.</source>
        <translation>Eine Revision danach beginnt einen neuen Branch, was &quot;Neuen Branch erlauben&quot; gestattet.</translation>
    </message>
    <message>
        <source>Write the revision</source>
        <translation>Revision schreiben</translation>
    </message>
    <message>
        <source>Revision %1 was written.</source>
        <translation>Die Revision %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Fill in its SQL: %1</source>
        <translation>Füllen Sie ihr SQL aus: %1</translation>
    </message>
    <message>
        <source>Made by Alembic</source>
        <translation>Von Alembic vergeben</translation>
    </message>
    <message>
        <source>Models are compared with a database: open a connection.</source>
        <translation>Modelle werden mit einer Datenbank verglichen: Öffnen Sie eine Verbindung.</translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py nennt keine Modelle zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>desktop::Operation</name>
    <message>
        <source>Upgrade to &amp;Head</source>
        <translation>Bis zum &amp;Head hochmigrieren</translation>
    </message>
    <message>
        <source>&amp;Upgrade to Here</source>
        <translation>Bis hierher hoch&amp;migrieren</translation>
    </message>
    <message>
        <source>Roll &amp;Back to Here</source>
        <translation>Bis hierher &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Roll Back &amp;One</source>
        <translation>Um &amp;eine zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Stamp Here</source>
        <translation>Hier &amp;stempeln</translation>
    </message>
    <message>
        <source>Upgrade %1 to head</source>
        <translation>%1 bis zum Head hochmigrieren</translation>
    </message>
    <message>
        <source>Upgrade %1 to %2</source>
        <translation>%1 auf %2 hochmigrieren</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Roll %1 back by one revision</source>
        <translation>%1 um eine Revision zurücksetzen</translation>
    </message>
    <message>
        <source>Stamp %1 at %2</source>
        <translation>%1 auf %2 stempeln</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n revision(s)</source>
        <translation>
            <numerusform>%n Revision &amp;hochmigrieren</numerusform>
            <numerusform>%n Revisionen &amp;hochmigrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n revision(s)</source>
        <translation>
            <numerusform>%n Revision &amp;zurücksetzen</numerusform>
            <numerusform>%n Revisionen &amp;zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stamp without running anything</source>
        <translation>&amp;Stempeln, ohne etwas auszuführen</translation>
    </message>
</context>
<context>
    <name>desktop::OperationCommands</name>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>Wählen Sie eine Verbindung, deren Datenbank erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 ist eine nur lesende Verbindung: Darüber lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Select a revision in the history.</source>
        <translation>Wählen Sie eine Revision in der Historie aus.</translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation>Hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Nichts ist angewendet.</translation>
    </message>
    <message>
        <source>Open a project, or choose a connection.</source>
        <translation>Öffnen Sie ein Projekt, oder wählen Sie eine Verbindung.</translation>
    </message>
    <message>
        <source>The selected revision is applied already.</source>
        <translation>Die ausgewählte Revision ist schon angewendet.</translation>
    </message>
    <message>
        <source>The selected revision is not applied.</source>
        <translation>Die ausgewählte Revision ist nicht angewendet.</translation>
    </message>
    <message>
        <source>The database stands at the selected revision.</source>
        <translation>Die Datenbank steht auf der ausgewählten Revision.</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewModel</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Edited scripts</source>
        <translation>Geänderte Skripte</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the project</source>
        <translation>
            <numerusform>%n Problem im Projekt</numerusform>
            <numerusform>%n Probleme im Projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending</source>
        <translation>
            <numerusform>%n Revision ausstehend</numerusform>
            <numerusform>%n Revisionen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>connection, environment, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4</source>
        <comment>connection, environment, revision, state</comment>
        <translation>%1, %2, auf %3: %4</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>No file yet; the first upgrade makes it</source>
        <translation>Noch keine Datei; das erste Upgrade legt sie an</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewPage</name>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Keine Verbindung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Your connections will stand here: each database, its revision and what is pending.</source>
        <translation>Hier werden Ihre Verbindungen stehen: jede Datenbank, ihre Revision und was aussteht.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>&amp;Verbindung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileDialog</name>
    <message>
        <source>New Connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Saving; the keychain may ask a question.</source>
        <translation>Wird gespeichert; der Schlüsselbund stellt möglicherweise eine Frage.</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Close without saving what was typed?</source>
        <translation>Schließen, ohne die Eingaben zu speichern?</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileForm</name>
    <message>
        <source>As the server and libpq agree</source>
        <translation>Wie Server und libpq es aushandeln</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>Gespeichert; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The password of the URL was moved to its own field.</source>
        <translation>Das Passwort der URL wurde in ein eigenes Feld übernommen.</translation>
    </message>
</context>
<context>
    <name>desktop::ReviewSheet</name>
    <message>
        <source>Revision %1 was written.</source>
        <translation>Die Revision %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file was changed since it is shown here.</source>
        <translation>Die Datei wurde geändert, seit sie hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Whoever changed it may want it: delete it by hand.</source>
        <translation>Wer sie geändert hat, braucht sie vielleicht: Löschen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The file cannot be deleted: %1.</source>
        <translation>Die Datei kann nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>Read the script</source>
        <translation>Skript lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read it before it runs. %n place(s) to look at:</source>
        <translation>
            <numerusform>Lesen Sie sie, bevor sie läuft. %n Stelle ist anzusehen:</numerusform>
            <numerusform>Lesen Sie sie, bevor sie läuft. %n Stellen sind anzusehen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it before it runs. Nothing in it drops, renames or narrows anything that Stemma can see.</source>
        <translation>Lesen Sie sie, bevor sie läuft. Nichts darin löscht, benennt um oder engt etwas ein, soweit Stemma es sieht.</translation>
    </message>
    <message>
        <source>Delete the script</source>
        <translation>Skript löschen</translation>
    </message>
</context>
<context>
    <name>desktop::RotationWizard</name>
    <message>
        <source>A copy of the whole file, as it is now, that only you may read.</source>
        <translation>Eine Kopie der ganzen Datei, wie sie jetzt ist, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A dump of the whole database by pg_dump, as it is now, that only you may read. Other sessions go on working.</source>
        <translation>Ein Dump der ganzen Datenbank mit pg_dump, wie sie jetzt ist, den nur Sie lesen dürfen. Andere Sitzungen arbeiten weiter.</translation>
    </message>
    <message>
        <source>While Plaintext and Encrypted Values Are Mixed</source>
        <translation>Solange Klartext und verschlüsselte Werte gemischt sind</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>Solange beide Schlüssel in Gebrauch sind</translation>
    </message>
    <message>
        <source>While the job runs, the application meets encrypted values beside plaintext. Every instance must be able to read both before it begins, and must write encrypted values.</source>
        <translation>Während der Auftrag läuft, trifft die Anwendung auf verschlüsselte Werte neben Klartext. Jede Instanz muss vorher beides lesen können und verschlüsselte Werte schreiben.</translation>
    </message>
    <message>
        <source>While the job runs, the application meets values under the old key beside values under the new one. Deploy these lines in this order: every instance reads both keys before the job begins, and drops the old one when it is over.</source>
        <translation>Während der Auftrag läuft, trifft die Anwendung auf Werte unter dem alten Schlüssel neben Werten unter dem neuen. Rollen Sie diese Zeilen in dieser Reihenfolge aus: Jede Instanz liest beide Schlüssel, bevor der Auftrag beginnt, und gibt den alten auf, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>There is no way back to plaintext. Keep the key: without it the values are lost.</source>
        <translation>Zurück zum Klartext führt kein Weg. Bewahren Sie den Schlüssel auf: Ohne ihn sind die Werte verloren.</translation>
    </message>
    <message>
        <source>There is a way back until the old key is retired: the same job, with the old key chosen to write under.</source>
        <translation>Bis der alte Schlüssel ausgemustert ist, gibt es einen Weg zurück: derselbe Auftrag, mit dem alten Schlüssel zum Schreiben.</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>The backup is being made. The list of jobs can stop it.</source>
        <translation>Die Sicherung wird erstellt. In der Auftragsliste lässt sie sich stoppen.</translation>
    </message>
    <message>
        <source>%1: %2. To restore: %3</source>
        <translation>%1: %2. Wiederherstellen: %3</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>The job is being stopped.</source>
        <translation>Der Auftrag wird gestoppt.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Paused. The batches that were written stay written; other sessions go on working.</source>
        <translation>Pausiert. Geschriebene Stapel bleiben geschrieben; andere Sitzungen arbeiten weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rows, what is being done</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 rows per second, for %2 so far</source>
        <translation>%1 Zeilen pro Sekunde, bisher %2</translation>
    </message>
    <message>
        <source>About %1 remaining</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>The job was stopped.</source>
        <translation>Der Auftrag wurde gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and stay so; going on does the rest.</source>
        <translation>
            <numerusform>%Ln Zeile wurde geschrieben und bleibt es; beim Weitermachen folgt der Rest.</numerusform>
            <numerusform>%Ln Zeilen wurden geschrieben und bleiben es; beim Weitermachen folgt der Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it does, what it costs: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clean up after plaintext on %1</source>
        <translation>Nach Klartext auf %1 aufräumen</translation>
    </message>
    <message>
        <source>The steps run; the list of jobs can stop them.</source>
        <translation>Die Schritte laufen; in der Auftragsliste lassen sie sich stoppen.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>&amp;Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
    <message>
        <source>Closing this leaves the job running in the list of jobs.</source>
        <translation>Nach dem Schließen läuft der Auftrag in der Auftragsliste weiter.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Backup, and two keys at a time</source>
        <translation>Sicherung, und zwei Schlüssel zugleich</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Seite %1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Looking at the values, and rehearsing some rows in a transaction that is rolled back…</source>
        <translation>Die Werte werden angesehen und einige Zeilen in einer Transaktion geprobt, die zurückgerollt wird…</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 rows</source>
        <translation>Angesehen: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be as it is.</source>
        <translation>Nichts wurde geändert, und so kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Close this, and add the key that the application had when it wrote these values. If it is lost for good, such values can be set aside.</source>
        <translation>Schließen Sie dies, und fügen Sie den Schlüssel hinzu, den die Anwendung hatte, als sie diese Werte schrieb. Ist er endgültig verloren, können solche Werte beiseitegelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside and are tried again.</source>
        <translation>
            <numerusform>%Ln Wert ist beiseitegelegt und wird erneut versucht.</numerusform>
            <numerusform>%Ln Werte sind beiseitegelegt und werden erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: no value has to change.</source>
        <translation>Es ist nichts zu tun: Kein Wert muss sich ändern.</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3. One connection takes about %4, and the write-ahead log grows by about %5.</source>
        <translation>Etwa %1 von %2 Zeilen werden unter dem Schlüssel %3 geschrieben. Eine Verbindung braucht etwa %4, und das Write-Ahead-Log wächst um etwa %5.</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3, in about %4.</source>
        <translation>Etwa %1 von %2 Zeilen werden unter dem Schlüssel %3 geschrieben, in etwa %4.</translation>
    </message>
    <message>
        <source>The backup that was made before, %1, has it too: remove the file once it is not needed any more.</source>
        <translation>Auch die zuvor angelegte Sicherung %1 enthält ihn: Löschen Sie die Datei, sobald sie nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>desktop::RunPreview</name>
    <message>
        <source>changes the version table only</source>
        <translation>ändert nur die Versionstabelle</translation>
    </message>
    <message>
        <source>cannot be rolled back: %1</source>
        <translation>lässt sich nicht zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>each statement for itself, without a transaction</source>
        <translation>jede Anweisung für sich, ohne Transaktion</translation>
    </message>
</context>
<context>
    <name>desktop::RunSheet</name>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>&amp;Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The database was not reached.</source>
        <translation>Die Datenbank wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 steht auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) on %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n Schritt auf %1, von %2 nach %3.</numerusform>
            <numerusform>%n Schritte auf %1, von %2 nach %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The database stands where it is wanted already.</source>
        <translation>Die Datenbank steht bereits auf dem gewünschten Stand.</translation>
    </message>
    <message>
        <source>%1 is read-only: this is only a preview.</source>
        <translation>%1 ist nur lesend: Dies ist lediglich eine Vorschau.</translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then choose how to go on.</source>
        <translation>Sehen Sie sich die Datenbank an: Die Anweisung nach diesen hat möglicherweise gewirkt. Wählen Sie dann, wie fortgefahren wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this plan cannot be rolled back afterwards: %1</source>
        <translation>
            <numerusform>%n Revision dieses Plans lässt sich danach nicht zurücksetzen: %1</numerusform>
            <numerusform>%n Revisionen dieses Plans lassen sich danach nicht zurücksetzen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>Der Lauf wird angehalten.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind erledigt.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 of %4 statements done</source>
        <translation>Schritt %1 von %2, %3 von %4 Anweisungen erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>Reading the project and the database…</source>
        <translation>Projekt und Datenbank werden gelesen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error, its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>Das Alembic des Projekts schreibt das SQL…</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>SQL schreiben</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>Das SQL kann nicht gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>desktop::RunWork</name>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>Nichts zu tun: Die Datenbank steht auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>%n Revision angewendet; die Datenbank steht auf %1.</numerusform>
            <numerusform>%n Revisionen angewendet; die Datenbank steht auf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>%n Revision zurückgesetzt; die Datenbank steht auf %1.</numerusform>
            <numerusform>%n Revisionen zurückgesetzt; die Datenbank steht auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>Gestempelt; die Datenbank steht auf %1.</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, plan again and run the statement again. If the object is as it should be, plan again and go on behind the statement.</source>
        <translation>Ist dies ein Index, dessen Aufbau unterbrochen wurde, so ist er vorhanden, aber ungültig: Entfernen Sie ihn mit DROP INDEX, planen Sie neu und führen Sie die Anweisung erneut aus. Ist das Objekt, wie es sein soll, planen Sie neu und fahren Sie hinter der Anweisung fort.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Es wurde nichts begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed.</source>
        <translation>
            <numerusform>%n Schritt von %1 wurde committet.</numerusform>
            <numerusform>%n Schritte von %1 wurden committet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Where the database stands is not known: it cannot be reached.</source>
        <translation>%1 Wo die Datenbank steht, ist nicht bekannt: Sie ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The revision that was interrupted runs without a transaction and is unfinished: plan again to resume it.</source>
        <translation>%1 Die Datenbank steht auf %2. Die unterbrochene Revision läuft ohne Transaktion und ist unvollendet: Planen Sie neu, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>%1 The database is at %2.</source>
        <translation>%1 Die Datenbank steht auf %2.</translation>
    </message>
    <message>
        <source>%1 The database is at %2; the failed revision left nothing behind.</source>
        <translation>%1 Die Datenbank steht auf %2; die fehlgeschlagene Revision hat nichts hinterlassen.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 ist nur lesend: Dort darf nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. A part of the failed revision may have stayed behind: undo it; planned again, the whole revision runs once more.</source>
        <translation>%1 Die Datenbank steht bei %2. Ein Teil der fehlgeschlagenen Revision kann geblieben sein: machen Sie ihn rückgängig; neu geplant läuft die ganze Revision noch einmal.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>%1 Die Datenbank steht bei %2. Die Transaktion der fehlgeschlagenen Revision wurde zurückgerollt.</translation>
    </message>
</context>
<context>
    <name>desktop::Settings</name>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>Die Einstellungen können nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Sizes and choices are kept until Stemma is closed. Make the directory writable to keep them longer.</source>
        <translation>Größen und Auswahl gelten, bis Stemma geschlossen wird. Damit sie länger gelten, das Verzeichnis beschreibbar machen.</translation>
    </message>
</context>
<context>
    <name>desktop::StepModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Schritt %1: %2, %3</translation>
    </message>
    <message>
        <source>Version table only</source>
        <translation>Nur Versionstabelle</translation>
    </message>
    <message>
        <source>One transaction</source>
        <translation>Eine Transaktion</translation>
    </message>
    <message>
        <source>Without a transaction</source>
        <translation>Ohne Transaktion</translation>
    </message>
    <message>
        <source>Irreversible: %1</source>
        <translation>Unumkehrbar: %1</translation>
    </message>
    <message>
        <source>Can be rolled back</source>
        <translation>Zurücksetzbar</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>Nicht ausführbar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Erledigt in %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rolling back undoes nothing: its downgrade is empty</source>
        <translation>Zurückrollen macht nichts rückgängig: das Downgrade ist leer</translation>
    </message>
</context>
<context>
    <name>desktop::StopButton</name>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Nach diesem Schritt anhalten</translation>
    </message>
    <message>
        <source>&amp;Interrupt statement</source>
        <translation>Anweisung &amp;unterbrechen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>The step that runs now is finished; the database then stands at its revision.</source>
        <translation>Der laufende Schritt wird zu Ende geführt; die Datenbank steht dann auf dessen Revision.</translation>
    </message>
    <message>
        <source>The server cancels what it is doing and rolls the step back; a step without a transaction stays open and can be resumed.</source>
        <translation>Der Server bricht ab, was er gerade tut, und rollt den Schritt zurück; ein Schritt ohne Transaktion bleibt offen und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The connection is closed without waiting. The server rolls back what was not committed when it notices.</source>
        <translation>Die Verbindung wird ohne Warten geschlossen. Der Server rollt zurück, was nicht committet war, sobald er es bemerkt.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Wird unterbrochen…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Verbindung wird getrennt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desktop::TargetHeader</name>
    <message>
        <source>Alembic project</source>
        <translation>Alembic-Projekt</translation>
    </message>
    <message>
        <source>Native SQL project</source>
        <translation>Natives SQL-Projekt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of project, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>Not initialised; %n revision(s) pending</source>
        <translation>
            <numerusform>Nicht initialisiert; %n Revision ausstehend</numerusform>
            <numerusform>Nicht initialisiert; %n Revisionen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>At the base</source>
        <translation>Auf der Basis</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1, auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n revision(s) pending</source>
        <translation>
            <numerusform>%1; %n Revision ausstehend</numerusform>
            <numerusform>%1; %n Revisionen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Where it stands is not known</source>
        <translation>Stand unbekannt</translation>
    </message>
    <message>
        <source>No connection: the history without a database</source>
        <translation>Keine Verbindung: die Historie ohne Datenbank</translation>
    </message>
    <message>
        <source>Alembic %1 project</source>
        <translation>Alembic-%1-Projekt</translation>
    </message>
    <message>
        <source>Alembic project, no Alembic found</source>
        <translation>Alembic-Projekt, kein Alembic gefunden</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>%1-Projekt</translation>
    </message>
    <message>
        <source>%1; what is pending is not known</source>
        <translation>%1; was aussteht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 does not exist yet.</source>
        <translation>%1 gibt es noch nicht.</translation>
    </message>
    <message>
        <source>The first upgrade makes it. If it should be there, correct the path of the connection.</source>
        <translation>Das erste Upgrade legt sie an. Sollte sie schon da sein, berichtigen Sie den Pfad der Verbindung.</translation>
    </message>
</context>
<context>
    <name>desktop::ValuesModel</name>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of value, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>desktop::VaultDialog</name>
    <message>
        <source>Make Vault File</source>
        <translation>Tresordatei anlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>Warten auf den Tresor. Möglicherweise stellt er eine Frage.</translation>
    </message>
    <message>
        <source>Use the Keychain</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
</context>
<context>
    <name>desktop::WritingSheet</name>
    <message>
        <source>Read the project</source>
        <translation>Projekt einlesen</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the script…</source>
        <translation>Das Alembic des Projekts schreibt das Skript…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The project&apos;s env.py chose to write no script.</source>
        <translation>Das env.py des Projekts hat entschieden, kein Skript zu schreiben.</translation>
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
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Wählen Sie einen anderen Ort für die Datei.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The history is too long for one PNG picture.</source>
        <translation>Die Historie ist zu lang für ein einzelnes PNG-Bild.</translation>
    </message>
    <message>
        <source>Filter it to fewer revisions, or export it as SVG or PDF.</source>
        <translation>Filtern Sie sie auf weniger Revisionen, oder exportieren Sie sie als SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Für das Bild ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1: page %2 of %3, part %4 of %5 from the left</source>
        <translation>%1: Seite %2 von %3, Teil %4 von %5 von links</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>step %1 of the plan</source>
        <translation>Schritt %1 des Plans</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n revisions</source>
        <translation>
            <numerusform>Merge von %n Revision</numerusform>
            <numerusform>Merge von %n Revisionen</numerusform>
        </translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>Verzweigungspunkt</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Branch %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here</source>
        <translation>%1 (%2) steht hier</translation>
    </message>
    <message>
        <source>%1 stands at revision %2, which no script of this project has.</source>
        <translation>%1 steht auf Revision %2, die kein Skript dieses Projekts hat.</translation>
    </message>
</context>
<context>
    <name>desktop::rotation::Text</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 rows were seen and %2 were written, with %3 values, in %4: %5 rows per second.</source>
        <translation>%1 Zeilen wurden gesehen und %2 geschrieben, mit %3 Werten, in %4: %5 Zeilen pro Sekunde.</translation>
    </message>
    <message numerus="yes">
        <source>The application was first for %Ln row(s), which were judged again.</source>
        <translation>
            <numerusform>Bei %Ln Zeile war die Anwendung schneller; sie wurde neu beurteilt.</numerusform>
            <numerusform>Bei %Ln Zeilen war die Anwendung schneller; sie wurden neu beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext and were left as they are.</source>
        <translation>
            <numerusform>%Ln Wert ist Klartext und blieb, wie er ist.</numerusform>
            <numerusform>%Ln Werte sind Klartext und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside: no key opens them, or the database refused them. Add the key that is missing, then try them again.</source>
        <translation>
            <numerusform>%Ln Wert ist beiseitegelegt: Kein Schlüssel öffnet ihn, oder die Datenbank hat ihn abgelehnt. Fügen Sie den fehlenden Schlüssel hinzu, und versuchen Sie es erneut.</numerusform>
            <numerusform>%Ln Werte sind beiseitegelegt: Kein Schlüssel öffnet sie, oder die Datenbank hat sie abgelehnt. Fügen Sie den fehlenden Schlüssel hinzu, und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then rotate again.</source>
        <translation>Eine Instanz der Anwendung schreibt noch unter einem anderen Schlüssel, zuletzt um %1. Rollen Sie den neuen Schlüssel überall aus, und schlüsseln Sie dann erneut um.</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4</source>
        <comment>connection, environment, times</comment>
        <translation>%1 (%2), von %3 bis %4</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Where plaintext survives</source>
        <translation>Wo Klartext überdauert</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Womit die Anwendung ausgerollt wird</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be written.</source>
        <translation>
            <numerusform>%Ln Zeile würde geschrieben.</numerusform>
            <numerusform>%Ln Zeilen würden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written under key %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde unter dem Schlüssel %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden unter dem Schlüssel %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying with keys derived anew.</source>
        <translation>Es wird mit neu abgeleiteten Schlüsseln geprüft.</translation>
    </message>
    <message>
        <source>The values could not be verified: %1</source>
        <translation>Die Werte konnten nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 ist nur lesend: Dort darf nichts geändert werden.</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Die Sicherung ist in %1.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done.</source>
        <translation>
            <numerusform>%n Schritt wurde erledigt.</numerusform>
            <numerusform>%n Schritte wurden erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <translation>&amp;Verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Umschlüsseln</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Encrypt %1 on %2</source>
        <translation>%1 auf %2 verschlüsseln</translation>
    </message>
    <message>
        <source>Rotate %1 on %2</source>
        <translation>%1 auf %2 umschlüsseln</translation>
    </message>
    <message>
        <source>Try again what was set aside of %1 on %2</source>
        <translation>Beiseitegelegtes von %1 auf %2 erneut versuchen</translation>
    </message>
    <message>
        <source>The batch at hand is finished. What is written stays; going on later does the rest.</source>
        <translation>Der laufende Stapel wird beendet. Geschriebenes bleibt; der Rest folgt beim Weitermachen.</translation>
    </message>
    <message>
        <source>The server rolls the batch at hand back. What was written before stays; going on later does the rest.</source>
        <translation>Der Server rollt den laufenden Stapel zurück. Früher Geschriebenes bleibt; der Rest folgt beim Weitermachen.</translation>
    </message>
    <message>
        <source>%1 has no place for keys.</source>
        <translation>%1 hat keinen Ort für Schlüssel.</translation>
    </message>
    <message>
        <source>Save it as a connection: its keys then rest in the vault.</source>
        <translation>Speichern Sie es als Verbindung: Die Schlüssel liegen dann im Tresor.</translation>
    </message>
    <message>
        <source>There is no key for %1 in %2 yet.</source>
        <translation>Für %1 gibt es in %2 noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add the one that the application uses: without it nobody can tell what the values are under.</source>
        <translation>Fügen Sie den hinzu, den die Anwendung verwendet: Ohne ihn lässt sich nicht sagen, worunter die Werte liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were looked at.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 wurde angesehen.</numerusform>
            <numerusform>%Ln Zeilen von %1 wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 is retired: kept for old backups only.</source>
        <translation>Schlüssel %1 ist ausgemustert: nur für alte Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>The key %1 is no longer in the ring.</source>
        <translation>Der Schlüssel %1 ist nicht mehr im Schlüsselring.</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>Das Geheimnis des Schlüssels %1 ist in %2; entfernen Sie die Datei, wenn die Anwendung es hat.</translation>
    </message>
    <message>
        <source>Key %1 was added, with the fingerprint %2.</source>
        <translation>Schlüssel %1 wurde hinzugefügt, mit dem Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>%1 opens %2 of the %3 values tried.</source>
        <translation>%1 öffnet %2 der %3 probierten Werte.</translation>
    </message>
    <message>
        <source>The database holds no encrypted value to try it on.</source>
        <translation>Die Datenbank enthält keinen verschlüsselten Wert zum Probieren.</translation>
    </message>
    <message numerus="yes">
        <source>No derivation known opens any of the %Ln value(s) tried.</source>
        <translation>
            <numerusform>Keine bekannte Ableitung öffnet den probierten Wert (%Ln).</numerusform>
            <numerusform>Keine bekannte Ableitung öffnet einen der %Ln probierten Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the database is changed by it, nor by stopping it.</source>
        <translation>Weder dadurch noch durch das Anhalten ändert sich etwas in der Datenbank.</translation>
    </message>
    <message>
        <source>Values, as they were found before writing</source>
        <translation>Werte, wie sie vor dem Schreiben vorgefunden wurden</translation>
    </message>
    <message>
        <source>Go On does the rest, and so does the same job later.</source>
        <translation>„Fortfahren“ erledigt den Rest, und später derselbe Auftrag ebenso.</translation>
    </message>
    <message>
        <source>Key %1 was removed.</source>
        <translation>Schlüssel %1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and the window starts with fresh settings; no connection is lost.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie wurde als %1 beiseitegelegt, und das Fenster startet mit neuen Einstellungen; keine Verbindung geht verloren.</translation>
    </message>
    <message>
        <source>Shows where every database stands, and moves it along its migration history.</source>
        <translation>Zeigt, auf welchem Stand jede Datenbank ist, und bewegt sie entlang ihrer Migrationshistorie.</translation>
    </message>
    <message>
        <source>Open the demo.</source>
        <translation>Die Demo öffnen.</translation>
    </message>
    <message>
        <source>Directory of a project to show.</source>
        <translation>Verzeichnis eines anzuzeigenden Projekts.</translation>
    </message>
    <message>
        <source>Stemma needs a display for its window, and there is none: neither DISPLAY nor WAYLAND_DISPLAY is set. The command stemma does the same without a window.</source>
        <translation>Stemma braucht für sein Fenster eine Anzeige, und es gibt keine: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. Der Befehl stemma kann dasselbe ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>migration::AlembicDriver</name>
    <message>
        <source>No Python with Alembic was found for %1</source>
        <translation>Für %1 wurde kein Python mit Alembic gefunden</translation>
    </message>
    <message>
        <source>Install the project&apos;s requirements, activate its environment, or name the interpreter in stemma.toml: `python = &quot;.../bin/python&quot;` in the table [alembic].</source>
        <translation>Installieren Sie die Abhängigkeiten des Projekts, aktivieren Sie seine Umgebung, oder nennen Sie den Interpreter in stemma.toml: `python = &quot;.../bin/python&quot;` in der Tabelle [alembic].</translation>
    </message>
    <message>
        <source>Alembic %1 with SQLAlchemy %2 and Python %3, %4 (%5)</source>
        <translation>Alembic %1 mit SQLAlchemy %2 und Python %3, %4 (%5)</translation>
    </message>
    <message>
        <source>The time limit for a revision has passed</source>
        <translation>Das Zeitlimit für eine Revision ist abgelaufen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The Python process that ran Alembic ended unexpectedly (%1)</source>
        <translation>Der Python-Prozess, der Alembic ausführte, endete unerwartet (%1)</translation>
    </message>
    <message>
        <source>The database stands where the last committed revision left it; `stemma current` tells.</source>
        <translation>Die Datenbank steht dort, wo die letzte committete Revision sie hinterlassen hat; `stemma current` zeigt es.</translation>
    </message>
    <message>
        <source>The driver of Alembic answered &apos;%1&apos; where &apos;%2&apos; was expected</source>
        <translation>Der Treiber von Alembic antwortete &apos;%1&apos;, wo &apos;%2&apos; erwartet wurde</translation>
    </message>
    <message>
        <source>%1 (%2); another Python is used</source>
        <translation>%1 (%2); ein anderes Python wird verwendet</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFault</name>
    <message>
        <source>The interpreter is %1 (%2). Install the project&apos;s requirements there; name another one with `python` in the table [alembic] of stemma.toml; or, when %3 is a package of the project, put its directory into prepend_sys_path.</source>
        <translation>Der Interpreter ist %1 (%2). Installieren Sie dort die Abhängigkeiten des Projekts; nennen Sie einen anderen mit `python` in der Tabelle [alembic] von stemma.toml; oder nehmen Sie, wenn %3 ein Paket des Projekts ist, dessen Verzeichnis in prepend_sys_path auf.</translation>
    </message>
    <message>
        <source>%1 (%2) has no module &apos;%3&apos;</source>
        <translation>%1 (%2) hat kein Modul &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Install it there: `%1 -m pip install alembic`. Or name another interpreter with `python` in the table [alembic] of stemma.toml.</source>
        <translation>Installieren Sie es dort: `%1 -m pip install alembic`. Oder nennen Sie einen anderen Interpreter mit `python` in der Tabelle [alembic] von stemma.toml.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 kann nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>Alembic imports every revision before it runs one. Nothing was changed.</source>
        <translation>Alembic importiert alle Revisionen, bevor es eine ausführt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>env.py cannot work with its database: %1</source>
        <translation>env.py kann nicht mit ihrer Datenbank arbeiten: %1</translation>
    </message>
    <message>
        <source>The address comes from env.py itself where it does not take the one that it was given; `url` in the table [alembic] of stemma.toml says how it is given.</source>
        <translation>Die Adresse kommt aus env.py selbst, wenn sie die übergebene nicht übernimmt; `url` in der Tabelle [alembic] von stemma.toml legt fest, wie sie übergeben wird.</translation>
    </message>
    <message>
        <source>env.py failed: %1</source>
        <translation>env.py ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>env.py failed in %1: %2</source>
        <translation>env.py ist in %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>`stemma upgrade` brings it there first.</source>
        <translation>`stemma upgrade` bringt sie zuerst dorthin.</translation>
    </message>
    <message>
        <source>Alembic cannot read its configuration: %1</source>
        <translation>Alembic kann seine Konfiguration nicht lesen: %1</translation>
    </message>
    <message>
        <source>The interpreter is %1 (%2).</source>
        <translation>Der Interpreter ist %1 (%2).</translation>
    </message>
    <message>
        <source>Mend env.py, or what it needs from its surroundings.</source>
        <translation>Bringen Sie env.py in Ordnung oder das, was es von seiner Umgebung braucht.</translation>
    </message>
    <message>
        <source>Alembic cannot write the revision: %1</source>
        <translation>Alembic kann die Revision nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFiles</name>
    <message>
        <source>It drops the table %1 with all its rows.</source>
        <translation>Sie löscht die Tabelle %1 mit allen Zeilen.</translation>
    </message>
    <message>
        <source>It drops the column %1 with all its values.</source>
        <translation>Sie löscht die Spalte %1 mit allen Werten.</translation>
    </message>
    <message>
        <source>It renames %1; an application that still runs uses the old name.</source>
        <translation>Sie benennt %1 um; eine noch laufende Anwendung verwendet den alten Namen.</translation>
    </message>
    <message>
        <source>It makes %1 NOT NULL, which fails where a row has no value.</source>
        <translation>Sie macht %1 zu NOT NULL, was scheitert, wo eine Zeile keinen Wert hat.</translation>
    </message>
    <message>
        <source>It adds %1 as NOT NULL without a server default, which fails when the table has rows.</source>
        <translation>Sie fügt %1 als NOT NULL ohne Server-Standardwert hinzu, was scheitert, wenn die Tabelle Zeilen hat.</translation>
    </message>
    <message>
        <source>The models have a table %1, and the database has not.</source>
        <translation>Die Modelle haben eine Tabelle %1, die Datenbank nicht.</translation>
    </message>
    <message>
        <source>The database has a table %1, and the models have not.</source>
        <translation>Die Datenbank hat eine Tabelle %1, die Modelle nicht.</translation>
    </message>
    <message>
        <source>The models have a column %1 (%2), and the database has not.</source>
        <translation>Die Modelle haben eine Spalte %1 (%2), die Datenbank nicht.</translation>
    </message>
    <message>
        <source>The database has a column %1 (%2), and the models have not.</source>
        <translation>Die Datenbank hat eine Spalte %1 (%2), die Modelle nicht.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL in the database and nullable in the models.</source>
        <translation>%1 ist in der Datenbank NOT NULL und lässt in den Modellen NULL zu.</translation>
    </message>
    <message>
        <source>%1 is nullable in the database and NOT NULL in the models.</source>
        <translation>%1 lässt in der Datenbank NULL zu und ist in den Modellen NOT NULL.</translation>
    </message>
    <message>
        <source>%1 is %2 in the database and %3 in the models.</source>
        <translation>%1 ist in der Datenbank %2 und in den Modellen %3.</translation>
    </message>
    <message>
        <source>%1: the database has %2, the models have %3 (%4).</source>
        <translation>%1: Die Datenbank hat %2, die Modelle haben %3 (%4).</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 auf %2 (%3)</translation>
    </message>
    <message>
        <source>The models have what the database has not: %1 %2.</source>
        <translation>Die Modelle haben, was die Datenbank nicht hat: %1 %2.</translation>
    </message>
    <message>
        <source>The database has what the models have not: %1 %2.</source>
        <translation>Die Datenbank hat, was die Modelle nicht haben: %1 %2.</translation>
    </message>
    <message>
        <source>env.py names no models to compare with</source>
        <translation>env.py nennt keine Modelle zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSession</name>
    <message>
        <source>no revision</source>
        <translation>keine Revision</translation>
    </message>
    <message>
        <source>A database in memory cannot be reached by the project&apos;s Alembic</source>
        <translation>Eine Datenbank im Arbeitsspeicher ist für das Alembic des Projekts nicht erreichbar</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>env.py ended without running any migrations</source>
        <translation>env.py endete, ohne Migrationen auszuführen</translation>
    </message>
    <message>
        <source>It must call context.run_migrations(). Nothing was changed.</source>
        <translation>Sie muss context.run_migrations() aufrufen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>env.py keeps the versions in %1, and Stemma reads %2</source>
        <translation>env.py führt die Versionen in %1, Stemma liest %2</translation>
    </message>
    <message>
        <source>Write version_table and version_table_schema into a stemma.toml with a table [alembic]. Nothing was changed.</source>
        <translation>Schreiben Sie version_table und version_table_schema in eine stemma.toml mit einer Tabelle [alembic]. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and Stemma finds it at %2</source>
        <translation>env.py findet die Datenbank auf %1, Stemma findet sie auf %2</translation>
    </message>
    <message>
        <source>They read different tables of one database (look at search_path), or somebody migrates it right now. Nothing was changed.</source>
        <translation>Sie lesen verschiedene Tabellen derselben Datenbank (sehen Sie sich search_path an), oder jemand migriert sie gerade. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>env.py migrates another database as well: %1, at %2</source>
        <translation>env.py migriert noch eine weitere Datenbank: %1, auf %2</translation>
    </message>
    <message>
        <source>env.py works on another database than %1: on %2</source>
        <translation>env.py arbeitet auf einer anderen Datenbank als %1: auf %2</translation>
    </message>
    <message>
        <source>The settings say that env.py finds its database by itself. Nothing was changed.</source>
        <translation>Den Einstellungen zufolge findet env.py ihre Datenbank selbst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The address was given as %1, and env.py does not use it. Say how it learns of the database with `url` in the table [alembic] of stemma.toml, or name that database. Nothing was changed.</source>
        <translation>Die Adresse wurde als %1 übergeben, und env.py verwendet sie nicht. Legen Sie mit `url` in der Tabelle [alembic] von stemma.toml fest, wie sie von der Datenbank erfährt, oder nennen Sie jene Datenbank. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The address of %1 is not at hand, and the project&apos;s Alembic needs it</source>
        <translation>Die Adresse von %1 ist nicht zur Hand, und das Alembic des Projekts braucht sie</translation>
    </message>
    <message>
        <source>Open the database by its URL or its profile. Nothing was changed.</source>
        <translation>Öffnen Sie die Datenbank über ihre URL oder ihr Profil. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>env.py keeps the version table in another schema than Stemma reads it from: its current schema is %1, and Stemma&apos;s is %2</source>
        <translation>env.py führt die Versionstabelle in einem anderen Schema als dem, aus dem Stemma sie liest: sein aktuelles Schema ist %1, das von Stemma %2</translation>
    </message>
    <message>
        <source>env.py sets search_path by itself. Give Stemma the same: the URL takes `options=-csearch_path=%1`. Nothing was changed.</source>
        <translation>env.py setzt search_path selbst. Geben Sie Stemma denselben: die URL nimmt `options=-csearch_path=%1`. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSteps</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The %1 of %2, begun at %3</source>
        <translation>Das %1 von %2, begonnen um %3</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>env.py ended without running the revision</source>
        <translation>env.py endete, ohne die Revision auszuführen</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and the plan begins at %2</source>
        <translation>env.py findet die Datenbank auf %1, der Plan beginnt bei %2</translation>
    </message>
    <message>
        <source>env.py works on another database now: %1</source>
        <translation>env.py arbeitet jetzt auf einer anderen Datenbank: %1</translation>
    </message>
    <message>
        <source>The revision was not begun.</source>
        <translation>Die Revision wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Alembic reported the revision as done, but %1 is at %2 and not at %3</source>
        <translation>Alembic hat die Revision als erledigt gemeldet, doch %1 steht auf %2 und nicht auf %3</translation>
    </message>
    <message>
        <source>env.py migrated another database, or its transaction was rolled back: look for what it executes before context.configure().</source>
        <translation>env.py hat eine andere Datenbank migriert, oder die Transaktion wurde zurückgerollt: Sehen Sie nach, was vor context.configure() ausgeführt wird.</translation>
    </message>
    <message>
        <source>A part of the revision may have been committed: look at the database. `--resume` runs the whole revision again.</source>
        <translation>Ein Teil der Revision wurde möglicherweise committet: Sehen Sie sich die Datenbank an. `--resume` führt die ganze Revision erneut aus.</translation>
    </message>
    <message>
        <source>Somebody else has moved the database to %1 meanwhile, and the revision was rolled back</source>
        <translation>Jemand anderes hat die Datenbank inzwischen auf %1 gebracht, und die Revision wurde zurückgerollt</translation>
    </message>
    <message>
        <source>Look who migrates it, and plan again.</source>
        <translation>Sehen Sie nach, wer sie migriert, und planen Sie neu.</translation>
    </message>
    <message>
        <source>%1, was interrupted; the whole revision is run again.</source>
        <translation>%1, wurde unterbrochen; die ganze Revision wird noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>%1, was interrupted, and the version table says that it is done; it is recorded so now.</source>
        <translation>%1, wurde unterbrochen, und laut Versionstabelle ist sie ausgeführt; so steht es jetzt im Protokoll.</translation>
    </message>
    <message>
        <source>%1, was interrupted before it was committed; the database is at %2.</source>
        <translation>%1, wurde vor dem Festschreiben unterbrochen; die Datenbank steht bei %2.</translation>
    </message>
    <message>
        <source>Revision %1 was committed to %2 before that.</source>
        <translation>Revision %1 wurde vorher in %2 festgeschrieben.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the revision ran; whether it was committed is not known</source>
        <translation>Die Verbindung zu %1 ging verloren, während die Revision lief; ob sie festgeschrieben wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>`stemma current` tells where the database stands; the next run says what became of the revision.</source>
        <translation>`stemma current` sagt, wo die Datenbank steht; der nächste Lauf sagt, was aus der Revision geworden ist.</translation>
    </message>
    <message>
        <source>env.py connects with AUTOCOMMIT: every statement is committed at once. A revision that fails, or is stopped, leaves behind what it had done by then.</source>
        <translation>env.py verbindet sich mit AUTOCOMMIT: Jede Anweisung wird sofort festgeschrieben. Eine Revision, die fehlschlägt oder angehalten wird, hinterlässt, was sie bis dahin getan hat.</translation>
    </message>
</context>
<context>
    <name>migration::Backup</name>
    <message>
        <source>pg_dump did not finish: %1</source>
        <translation>pg_dump wurde nicht fertig: %1</translation>
    </message>
    <message>
        <source>Make a backup by other means, or go on without one.</source>
        <translation>Sichern Sie auf anderem Weg, oder machen Sie ohne Sicherung weiter.</translation>
    </message>
    <message>
        <source>There is no pg_dump on this computer.</source>
        <translation>Auf diesem Rechner gibt es kein pg_dump.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs, or make a backup by other means.</source>
        <translation>Installieren Sie die Client-Programme von PostgreSQL, oder sichern Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>Die Sicherung wurde gestoppt; es gibt keine.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Choose another name: a backup replaces nothing.</source>
        <translation>Wählen Sie einen anderen Namen: Eine Sicherung ersetzt nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a directory that is yours.</source>
        <translation>Wählen Sie ein Verzeichnis, das Ihnen gehört.</translation>
    </message>
    <message>
        <source>Put the file in the database&apos;s place.</source>
        <translation>Legen Sie die Datei an die Stelle der Datenbank.</translation>
    </message>
</context>
<context>
    <name>migration::ChildProcess</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionLog</name>
    <message>
        <source>a session that cannot be seen with this role</source>
        <translation>eine Sitzung, die mit dieser Rolle nicht sichtbar ist</translation>
    </message>
    <message>
        <source>Waiting for a lock for %1 s, held by %2</source>
        <translation>Seit %1 s Warten auf eine Sperre, gehalten von: %2</translation>
    </message>
    <message>
        <source>Another runner works on this database; waiting for %1 s for %2</source>
        <translation>Auf dieser Datenbank arbeitet ein anderer Lauf; seit %1 s Warten auf: %2</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionTest</name>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>The service file says where: %1.</source>
        <translation>Die Service-Datei gibt das Ziel an: %1.</translation>
    </message>
    <message>
        <source>A socket of this computer.</source>
        <translation>Ein Socket dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>In memory: everything is gone when the connection is closed.</source>
        <translation>Im Arbeitsspeicher: Mit dem Schließen der Verbindung ist alles weg.</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2.</source>
        <translation>Verschlüsselt: %1, %2.</translation>
    </message>
    <message>
        <source>A local socket needs no encryption.</source>
        <translation>Ein lokaler Socket braucht keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; sslmode=verify-full would insist on it.</source>
        <translation>Die Verbindung ist nicht verschlüsselt; sslmode=verify-full würde darauf bestehen.</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>There is no %1 yet: nothing was migrated here.</source>
        <translation>Es gibt noch keine %1: Hier wurde nichts migriert.</translation>
    </message>
    <message>
        <source>At base.</source>
        <translation>Auf base.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Auf %1.</translation>
    </message>
    <message>
        <source>The profile only reads.</source>
        <translation>Das Profil ist nur lesend.</translation>
    </message>
    <message>
        <source>The file and its directory may be written.</source>
        <translation>Die Datei und ihr Verzeichnis dürfen geschrieben werden.</translation>
    </message>
    <message>
        <source>The file or its directory may not be written: nothing can be migrated here.</source>
        <translation>Die Datei oder ihr Verzeichnis darf nicht geschrieben werden: Hier lässt sich nichts migrieren.</translation>
    </message>
    <message>
        <source>There is no schema in which tables could be made.</source>
        <translation>Es gibt kein Schema, in dem sich Tabellen anlegen ließen.</translation>
    </message>
    <message>
        <source>Tables may be made in the schema %1.</source>
        <translation>Im Schema %1 dürfen Tabellen angelegt werden.</translation>
    </message>
    <message>
        <source>This user may not make tables in the schema %1 or not change its version table: looking is possible, migrating is not.</source>
        <translation>Dieser Benutzer darf im Schema %1 keine Tabellen anlegen oder die Versionstabelle nicht ändern: Ansehen ist möglich, Migrieren nicht.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>In Ordnung.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>Versionstabelle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Not known: no session was opened.</source>
        <translation>Nicht bekannt: Es wurde keine Sitzung geöffnet.</translation>
    </message>
</context>
<context>
    <name>migration::CredentialSets</name>
    <message>
        <source>The project declares no credential set &apos;%1&apos;</source>
        <translation>Das Projekt deklariert keinen Satz von Zugangsdaten &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Declare it in stemma.toml: [credentials.%1] with table and columns.</source>
        <translation>Deklarieren Sie ihn in stemma.toml: [credentials.%1] mit table und columns.</translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation>Deklariert sind: %1.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; has the unknown format &apos;%2&apos;</source>
        <translation>Der Satz von Zugangsdaten &apos;%1&apos; hat das unbekannte Format &apos;%2&apos;</translation>
    </message>
    <message>
        <source>`format` is &quot;fernet&quot; or &quot;aead&quot;.</source>
        <translation>`format` ist &quot;fernet&quot; oder &quot;aead&quot;.</translation>
    </message>
    <message>
        <source>`sources` may name sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails and vault.</source>
        <translation>`sources` darf sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails und vault nennen.</translation>
    </message>
</context>
<context>
    <name>migration::CredentialStep</name>
    <message>
        <source>The revision encrypts the credential set &apos;%1&apos;, and there are no keys at hand</source>
        <translation>Die Revision verschlüsselt den Satz von Zugangsdaten &apos;%1&apos;, und es sind keine Schlüssel zur Hand</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it with `stemma upgrade`, which has the keys of the vault.</source>
        <translation>Es wurde nichts geändert. Führen Sie sie mit `stemma upgrade` aus, das die Schlüssel des Tresors hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows yet: nothing to encrypt</source>
        <translation>&apos;%1&apos; hat noch keine Zeilen: nichts zu verschlüsseln</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted %n value(s) of &apos;%1&apos; under key %2</source>
        <translation>
            <numerusform>%n Wert von &apos;%1&apos; unter Schlüssel %2 verschlüsselt</numerusform>
            <numerusform>%n Werte von &apos;%1&apos; unter Schlüssel %2 verschlüsselt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Explain</name>
    <message>
        <source> on branch %1</source>
        <translation> auf Branch %1</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) deleted %5; `git checkout %1^ -- %5` brings it back.</source>
        <translation>Git kennt sie: Commit %1%2 (%3, %4) hat %5 gelöscht; `git checkout %1^ -- %5` holt die Datei zurück.</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) has %5; `git checkout %1 -- %5` brings it here.</source>
        <translation>Git kennt sie: Commit %1%2 (%3, %4) enthält %5; `git checkout %1 -- %5` holt die Datei hierher.</translation>
    </message>
    <message>
        <source>This project&apos;s git history does not know it either.</source>
        <translation>Auch die Git-Historie dieses Projekts kennt sie nicht.</translation>
    </message>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>Die ähnlichsten IDs in diesem Projekt: %1.</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; for a database whose schema is there already, `stemma stamp REVISION` records which revision it is at.</source>
        <translation>`stemma upgrade` legt das Schema an; bei einer Datenbank mit vorhandenem Schema hält `stemma stamp REVISION` fest, auf welcher Revision sie steht.</translation>
    </message>
    <message>
        <source>The heads are %1. Name the one that is meant, or join them with `stemma merge`.</source>
        <translation>Die Heads sind %1. Nennen Sie den gemeinten, oder führen Sie sie mit `stemma merge` zusammen.</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table: `stemma check` compares it with the models; when the schema really is that of a revision, `stemma stamp REVISION` says so without running anything.</source>
        <translation>Die Datenbank hat dieses Objekt schon, sie kann also weiter sein als ihre Versionstabelle: `stemma check` vergleicht sie mit den Modellen; wenn das Schema wirklich das einer Revision ist, hält `stemma stamp REVISION` das fest, ohne etwas auszuführen.</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table. Look at the object there: when it is what the revision makes, `stemma stamp REVISION` says so without running anything; otherwise mend the script, or drop the object.</source>
        <translation>Die Datenbank hat dieses Objekt schon, sie kann also weiter sein als ihre Versionstabelle. Sehen Sie sich das Objekt dort an: wenn es das ist, was die Revision anlegt, hält `stemma stamp REVISION` das fest, ohne etwas auszuführen; sonst berichtigen Sie das Skript oder löschen Sie das Objekt.</translation>
    </message>
</context>
<context>
    <name>migration::ImportAlembic</name>
    <message>
        <source>%1 is no Alembic project</source>
        <translation>%1 ist kein Alembic-Projekt</translation>
    </message>
    <message>
        <source>%1 holds a project already</source>
        <translation>%1 enthält bereits ein Projekt</translation>
    </message>
    <message>
        <source>Name a new directory. Nothing was changed.</source>
        <translation>Nennen Sie ein neues Verzeichnis. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The rest is Python that offline mode cannot write (%1).
%2
Write its SQL in place of the next statement.</source>
        <translation>Der Rest ist Python, das der Offline-Modus nicht schreiben kann (%1).
%2
Schreiben Sie sein SQL anstelle der nächsten Anweisung.</translation>
    </message>
    <message>
        <source>Applying both projects to scratch databases, up and down</source>
        <translation>Beide Projekte werden auf Wegwerf-Datenbanken angewendet, hin und zurück</translation>
    </message>
</context>
<context>
    <name>migration::ImportProof</name>
    <message>
        <source>The new project</source>
        <translation>Das neue Projekt</translation>
    </message>
    <message>
        <source>The Alembic project</source>
        <translation>Das Alembic-Projekt</translation>
    </message>
    <message>
        <source>Scratch database</source>
        <translation>Wegwerfdatenbank</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped: %2</source>
        <translation>Die Wegwerf-Datenbank %1 ließ sich nicht löschen: %2</translation>
    </message>
</context>
<context>
    <name>migration::ImportedUrls</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what it holds.</source>
        <translation>Der Name von %1 verrät nicht, was darin steht.</translation>
    </message>
    <message>
        <source>Known are .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml and the .json of an export.</source>
        <translation>Bekannt sind .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml und die .json eines Exports.</translation>
    </message>
</context>
<context>
    <name>migration::Interpreter</name>
    <message>
        <source>Poetry&apos;s environment for %1</source>
        <translation>Poetry-Umgebung für %1</translation>
    </message>
    <message>
        <source>Pipenv&apos;s environment for %1</source>
        <translation>Pipenv-Umgebung für %1</translation>
    </message>
    <message>
        <source>stemma.toml</source>
        <translation>stemma.toml</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>Verzeichnis %1</translation>
    </message>
    <message>
        <source>python3 of the path</source>
        <translation>python3 im Suchpfad</translation>
    </message>
    <message>
        <source>the program alembic</source>
        <translation>Programm alembic</translation>
    </message>
</context>
<context>
    <name>migration::LinePlan</name>
    <message>
        <source>Revision %1 was never applied to %2, though the later %3 was</source>
        <translation>Die Revision %1 wurde auf %2 nie angewendet, die spätere %3 dagegen schon</translation>
    </message>
    <message>
        <source>`stemma upgrade` runs it now, out of order, as %1 does; `stemma stamp %2` takes it as applied.</source>
        <translation>`stemma upgrade` führt sie jetzt außer der Reihe aus, wie %1 es tut; `stemma stamp %2` nimmt sie als angewendet.</translation>
    </message>
    <message>
        <source>%1 refuses this too, unless told otherwise: give the file a newer version; or apply it by hand and say so with `stemma stamp %2`.</source>
        <translation>Auch %1 lehnt das ab, solange nichts anderes gesagt ist: Geben Sie der Datei eine neuere Version; oder wenden Sie sie von Hand an und sagen Sie es mit `stemma stamp %2`.</translation>
    </message>
    <message>
        <source>%1 is not possible: the revisions of a %2 project are a line, without branches</source>
        <translation>%1 ist nicht möglich: Die Revisionen eines %2-Projekts sind eine Linie ohne Verzweigungen</translation>
    </message>
    <message>
        <source>Files of two people that met in one directory are put in order by their versions: rename the one that is to come later.</source>
        <translation>Dateien zweier Personen, die in einem Verzeichnis zusammenkommen, ordnen ihre Versionen: Benennen Sie die um, die später kommen soll.</translation>
    </message>
    <message>
        <source>Revision %1 belongs to the baseline of %2: %3 never ran it there, so nothing rolls it back</source>
        <translation>Die Revision %1 gehört zur Baseline von %2: %3 hat sie dort nie ausgeführt, also setzt nichts sie zurück</translation>
    </message>
    <message>
        <source>`stemma downgrade %1` goes back to the baseline. Nothing was changed.</source>
        <translation>`stemma downgrade %1` geht bis zur Baseline zurück. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is older than the baseline of %2, which stands for %3 and all before it</source>
        <translation>%1 ist älter als die Baseline von %2, die für %3 und alles davor steht</translation>
    </message>
    <message>
        <source>`stemma stamp --purge %1` empties the table first, and the baseline goes with it. Nothing was changed.</source>
        <translation>`stemma stamp --purge %1` leert die Tabelle zuerst, und die Baseline geht mit. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>migration::Offline</name>
    <message>
        <source>Revision %1 is a Python script, whose SQL only Alembic can print</source>
        <translation>Revision %1 ist ein Python-Skript, dessen SQL nur Alembic ausgeben kann</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>Revision %1 lässt sich nicht zurücksetzen: %2</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>es wurde kein Downgrade geschrieben</translation>
    </message>
    <message>
        <source>Revision %1 encrypts the credential set &apos;%2&apos;, which SQL cannot do by itself</source>
        <translation>Revision %1 verschlüsselt den Satz von Zugangsdaten &apos;%2&apos;, was SQL allein nicht kann</translation>
    </message>
    <message>
        <source>Print the revisions before and after it, and run this one with `stemma upgrade`.</source>
        <translation>Geben Sie die Revisionen davor und danach aus, und führen Sie diese mit `stemma upgrade` aus.</translation>
    </message>
</context>
<context>
    <name>migration::PreparedPlan</name>
    <message>
        <source>Revision %1 has no upgrade for %2</source>
        <translation>Revision %1 hat kein Upgrade für %2</translation>
    </message>
    <message>
        <source>Revision %1 has no downgrade for %2</source>
        <translation>Revision %1 hat kein Downgrade für %2</translation>
    </message>
    <message>
        <source>Add a section `-- migrate:%1 %2`, or a plain `-- migrate:%1`.</source>
        <translation>Fügen Sie einen Abschnitt `-- migrate:%1 %2` oder ein einfaches `-- migrate:%1` hinzu.</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>es wurde kein Downgrade geschrieben</translation>
    </message>
    <message>
        <source>its downgrade raises an error</source>
        <translation>das Downgrade löst einen Fehler aus</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>Revision %1 lässt sich nicht zurücksetzen: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or write a new revision that undoes what can be undone.</source>
        <translation>Es wurde nichts geändert. Spielen Sie ein Backup ein, oder schreiben Sie eine neue Revision, die rückgängig macht, was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The revision id &apos;%1&apos; has %2 characters; the version table&apos;s column takes %3</source>
        <translation>Die Revisions-ID &apos;%1&apos; hat %2 Zeichen; die Spalte der Versionstabelle fasst %3</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten the id, or widen the column: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</source>
        <translation>Es wurde nichts geändert. Kürzen Sie die ID, oder verbreitern Sie die Spalte: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</translation>
    </message>
    <message>
        <source>The section encrypts the credential set &apos;%1&apos; and has no transaction to do it in</source>
        <translation>Der Abschnitt verschlüsselt den Satz von Zugangsdaten &apos;%1&apos; und hat dafür keine Transaktion</translation>
    </message>
    <message>
        <source>Take `transaction:false` out of the marker, or put the step into a revision of its own. Nothing was changed.</source>
        <translation>Nehmen Sie `transaction:false` aus der Markierung, oder verlegen Sie den Schritt in eine eigene Revision. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The script must not begin or end transactions itself: every revision runs in one of its own</source>
        <translation>Das Skript darf selbst keine Transaktionen beginnen oder beenden: Jede Revision läuft in einer eigenen</translation>
    </message>
    <message>
        <source>This statement cannot run inside a transaction</source>
        <translation>Diese Anweisung kann nicht in einer Transaktion laufen</translation>
    </message>
    <message>
        <source>Remove the statement. Nothing was changed.</source>
        <translation>Entfernen Sie die Anweisung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mark the section `transaction:false`, best in a revision that holds nothing else. Nothing was changed.</source>
        <translation>Markieren Sie den Abschnitt mit `transaction:false`, am besten in einer Revision, die sonst nichts enthält. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>migration::Reachability</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>Der Hostname %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Resolving the host name %1 takes too long.</source>
        <translation>Das Auflösen des Hostnamens %1 dauert zu lange.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Prüfen Sie Schreibweise, Netzwerk und VPN.</translation>
    </message>
    <message>
        <source>Nothing listens at this port.</source>
        <translation>An diesem Port nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde kam keine Antwort.</numerusform>
            <numerusform>Innerhalb von %n Sekunden kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>Der Host ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>migration::RenderedSql</name>
    <message>
        <source>Its SQL cannot be told without running it: %1</source>
        <translation>Ihr SQL lässt sich nicht ermitteln, ohne sie auszuführen: %1</translation>
    </message>
    <message>
        <source>It is a data migration, or asks the database what is there.</source>
        <translation>Sie ist eine Datenmigration oder fragt die Datenbank, was vorhanden ist.</translation>
    </message>
    <message>
        <source>env.py has no offline mode</source>
        <translation>env.py hat keinen Offline-Modus</translation>
    </message>
    <message>
        <source>In offline mode env.py works for %1</source>
        <translation>Im Offline-Modus arbeitet env.py für %1</translation>
    </message>
    <message>
        <source>It must call context.configure() with the URL that it was given when context.is_offline_mode() is true.</source>
        <translation>Sie muss context.configure() mit der übergebenen URL aufrufen, wenn context.is_offline_mode() wahr ist.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>es wurde kein Downgrade geschrieben</translation>
    </message>
</context>
<context>
    <name>migration::Request</name>
    <message>
        <source>`stemma stamp --purge %1` empties the table first.</source>
        <translation>`stemma stamp --purge %1` leert die Tabelle zuerst.</translation>
    </message>
    <message>
        <source>--resume-after is for SQL scripts, whose statements are on record</source>
        <translation>--resume-after ist für SQL-Skripte, deren Anweisungen verzeichnet sind</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>Die angeforderte Revision %1 überschneidet sich mit anderen angeforderten Revisionen %2</translation>
    </message>
    <message>
        <source>%1 stands on %2 already: name only the newest of each branch.</source>
        <translation>%1 baut bereits auf %2 auf: Nennen Sie nur die neueste jedes Branches.</translation>
    </message>
</context>
<context>
    <name>migration::Reset</name>
    <message>
        <source>Reset drops everything, and nothing marks %1 as a development database</source>
        <translation>Reset löscht alles, und nichts kennzeichnet %1 als Entwicklungsdatenbank</translation>
    </message>
    <message>
        <source>Put `environment = &quot;development&quot;` into stemma.toml if it is one. Nothing was changed.</source>
        <translation>Schreiben Sie `environment = &quot;development&quot;` in stemma.toml, falls es eine ist. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n object(s)</source>
        <translation>
            <numerusform>%n Objekt gelöscht</numerusform>
            <numerusform>%n Objekte gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is one, put `environment = &quot;development&quot;` and below it a line `[alembic]` into a stemma.toml beside %1. Nothing was changed.</source>
        <translation>Wenn sie eine ist, schreiben Sie `environment = &quot;development&quot;` und darunter eine Zeile `[alembic]` in eine stemma.toml neben %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reset drops everything, and %1 is marked as &apos;%2&apos;, not as a development database</source>
        <translation>Reset löscht alles, und %1 ist als &apos;%2&apos; gekennzeichnet, nicht als Entwicklungsdatenbank</translation>
    </message>
    <message>
        <source>`environment` of stemma.toml and the profile&apos;s count, the more dangerous of the two. Nothing was changed.</source>
        <translation>Es zählen `environment` in stemma.toml und die Umgebung des Profils, und zwar die gefährlichere von beiden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The project has no revisions, so nothing could build %1 again</source>
        <translation>Das Projekt hat keine Revisionen, also könnte nichts %1 wieder aufbauen</translation>
    </message>
    <message>
        <source>Is it the right project? Its scripts are looked for in %1. Nothing was changed.</source>
        <translation>Ist es das richtige Projekt? Seine Skripte werden in %1 gesucht. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>migration::Runner</name>
    <message numerus="yes">
        <source>Run %1: %n step(s) on %2</source>
        <translation>
            <numerusform>Lauf %1: %n Schritt auf %2</numerusform>
            <numerusform>Lauf %1: %n Schritte auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is over</source>
        <translation>Lauf %1 ist beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>The database moved or a script changed. Nothing was done; look at the plan again.</source>
        <translation>Die Datenbank hat sich bewegt, oder ein Skript wurde geändert. Es wurde nichts getan; sehen Sie sich den Plan erneut an.</translation>
    </message>
    <message>
        <source>Revision %1 is not applied to %2, so there is no text to accept</source>
        <translation>Revision %1 ist auf %2 nicht angewendet, es gibt also keinen Text anzuerkennen</translation>
    </message>
    <message>
        <source>`stemma check` lists the edited scripts by their full ids.</source>
        <translation>`stemma check` zeigt die geänderten Skripte mit ihren vollständigen IDs.</translation>
    </message>
    <message>
        <source>The present text of %1 is accepted</source>
        <translation>Der jetzige Text von %1 ist anerkannt</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) changed after the plan had been agreed to: %1</source>
        <translation>
            <numerusform>%n Skript wurde nach der Zustimmung zum Plan geändert: %1</numerusform>
            <numerusform>%n Skripte wurden nach der Zustimmung zum Plan geändert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan now has other steps than those that were agreed to</source>
        <translation>Der Plan hat jetzt andere Schritte als die, denen zugestimmt wurde</translation>
    </message>
    <message>
        <source>The plan is not the one that was agreed to</source>
        <translation>Der Plan ist nicht der, dem zugestimmt wurde</translation>
    </message>
    <message>
        <source>Its digest is %1, agreed was %2.</source>
        <translation>Sein Digest ist %1, zugestimmt wurde %2.</translation>
    </message>
</context>
<context>
    <name>migration::ScriptWriting</name>
    <message>
        <source>There is nothing to merge: %1 is the only head</source>
        <translation>Es gibt nichts zusammenzuführen: %1 ist der einzige Head</translation>
    </message>
    <message>
        <source>`stemma heads` lists the heads.</source>
        <translation>`stemma heads` zeigt die Heads.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Merge %1</translation>
    </message>
</context>
<context>
    <name>migration::Standing</name>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>Die ähnlichsten IDs in diesem Projekt: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;: the table %2 of %3 holds this row, and no script of the project has the id</source>
        <translation>Revision &apos;%1&apos; nicht auffindbar: Die Tabelle %2 von %3 enthält diese Zeile, und kein Skript des Projekts hat die ID</translation>
    </message>
    <message>
        <source>The %1 of %2 was begun by Alembic at %3 and never ended; a part of it may have been committed</source>
        <translation>Das %1 von %2 wurde um %3 von Alembic begonnen und nie beendet; ein Teil davon wurde möglicherweise committet</translation>
    </message>
    <message>
        <source>Look at the database and undo that part. Then `stemma %1 --resume` runs the whole revision again; or finish it by hand and settle it with `stemma stamp`.</source>
        <translation>Sehen Sie sich die Datenbank an und machen Sie diesen Teil rückgängig. Danach führt `stemma %1 --resume` die ganze Revision erneut aus; oder schließen Sie sie von Hand ab und halten Sie das mit `stemma stamp` fest.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement(s) of it are done</source>
        <translation>
            <numerusform>Das %1 von %2, das ohne Transaktion läuft, wurde um %3 begonnen und nie beendet; %n Anweisung davon ist erledigt</numerusform>
            <numerusform>Das %1 von %2, das ohne Transaktion läuft, wurde um %3 begonnen und nie beendet; %n Anweisungen davon sind erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then `stemma %1 --resume` runs it and the rest, or `--resume-after` takes it as done and goes on behind it.</source>
        <translation>Sehen Sie sich die Datenbank an: Die Anweisung nach diesen hat möglicherweise gewirkt. Danach führt `stemma %1 --resume` sie und den Rest aus, oder `--resume-after` nimmt sie als erledigt und fährt dahinter fort.</translation>
    </message>
    <message>
        <source>Revision %1 was applied to %2, but its script is gone</source>
        <translation>Revision %1 wurde auf %2 angewendet, ihr Skript ist aber nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The script of revision %1 was edited after it had been applied to %2</source>
        <translation>Das Skript der Revision %1 wurde nach dem Anwenden auf %2 geändert</translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new revision; or, when the database already agrees with the new text, accept it with `stemma stamp --accept-edited %1`.</source>
        <translation>Stellen Sie die Datei wieder her und bringen Sie die Änderung in einer neuen Revision unter; oder erkennen Sie den neuen Text, wenn die Datenbank ihm bereits entspricht, mit `stemma stamp --accept-edited %1` an.</translation>
    </message>
    <message>
        <source>Bring its script back; or, when it is gone for good, say with `stemma stamp --purge REVISION` where the database stands.</source>
        <translation>Bringen Sie das Skript zurück; oder sagen Sie, wenn es endgültig fort ist, mit `stemma stamp --purge REVISION`, wo die Datenbank steht.</translation>
    </message>
</context>
<context>
    <name>migration::StepRunner</name>
    <message>
        <source>The script of revision %1 changed after the plan had been made</source>
        <translation>Das Skript der Revision %1 hat sich geändert, nachdem der Plan erstellt war</translation>
    </message>
    <message>
        <source>Look at the plan again, then run it.</source>
        <translation>Sehen Sie sich den Plan erneut an und führen Sie ihn dann aus.</translation>
    </message>
    <message numerus="yes">
        <source>The %n statement(s) of revision %1 that are done are not the ones that its script begins with now</source>
        <translation>
            <numerusform>Die %n erledigte Anweisung der Revision %1 ist nicht die, mit der ihr Skript jetzt beginnt</numerusform>
            <numerusform>Die %n erledigten Anweisungen der Revision %1 sind nicht die, mit denen ihr Skript jetzt beginnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them; what comes behind may change. Or finish the step by hand and settle it with `stemma stamp`.</source>
        <translation>Stellen Sie sie wieder her; was dahinter kommt, darf sich ändern. Oder schließen Sie den Schritt von Hand ab und halten Sie das mit `stemma stamp` fest.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1; trying revision %2 again in %3 s (%4 of %5)</source>
        <translation>%1; Revision %2 wird in %3 s erneut versucht (%4 von %5)</translation>
    </message>
    <message>
        <source>Statement %1 of %2 is done: %3</source>
        <translation>Anweisung %1 von %2 ist fertig: %3</translation>
    </message>
    <message>
        <source>To run: statement %1 of %2: %3</source>
        <translation>Auszuführen: Anweisung %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>profiles::Text</name>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The vault file cannot be changed now.</source>
        <translation>Die Tresordatei kann gerade nicht geändert werden.</translation>
    </message>
    <message>
        <source>Another program is changing it. Try again.</source>
        <translation>Ein anderes Programm ändert sie. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its directory must be writable.</source>
        <translation>Ihr Verzeichnis muss beschreibbar sein.</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>Tresordatei %1</translation>
    </message>
    <message>
        <source>The directory of the vault file cannot be made.</source>
        <translation>Das Verzeichnis der Tresordatei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation>Es gibt bereits eine Tresordatei.</translation>
    </message>
    <message>
        <source>Unlock it, or name another place.</source>
        <translation>Entsperren Sie sie, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 has no such item.</source>
        <translation>%1: Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Was it saved in another vault?</source>
        <translation>Wurde er in einem anderen Tresor gespeichert?</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Entsperren Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>There is no vault file %1.</source>
        <translation>Die Tresordatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path, or make it.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>The vault file cannot be read: %1.</source>
        <translation>Die Tresordatei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Prüfen Sie, wem sie gehört.</translation>
    </message>
    <message>
        <source>Others than its owner may read the vault file %1.</source>
        <translation>Andere als der Eigentümer dürfen die Tresordatei %1 lesen.</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1</source>
        <translation>Entziehen Sie dieses Recht: chmod 600 %1</translation>
    </message>
    <message>
        <source>The vault file is too large to be one.</source>
        <translation>Die Datei ist zu groß für eine Tresordatei.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>Die Tresordatei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>What it held before is still there. Check rights and disk.</source>
        <translation>Ihr bisheriger Inhalt ist noch vorhanden. Prüfen Sie Rechte und Datenträger.</translation>
    </message>
    <message>
        <source>The contents of the vault file cannot be read.</source>
        <translation>Der Inhalt der Tresordatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The service %1 cannot be used: %2</source>
        <translation>Der Service %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The file %1 is too large to hold connections.</source>
        <translation>Die Datei %1 ist zu groß, um Verbindungen zu enthalten.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Line %1 is not host:port:database:user:password.</source>
        <translation>Zeile %1 ist nicht host:port:database:user:password.</translation>
    </message>
    <message>
        <source>Line %1 has a * and names no single database.</source>
        <translation>Zeile %1 hat ein * und nennt keine einzelne Datenbank.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This line of the service file is neither [service] nor name=value below one.</source>
        <translation>Diese Zeile der Service-Datei ist weder [service] noch ein name=wert darunter.</translation>
    </message>
    <message>
        <source>Mend the line, or take it out.</source>
        <translation>Berichtigen Sie die Zeile, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The file is not an export of profiles that this Stemma can read.</source>
        <translation>Die Datei ist kein Profilexport, den dieses Stemma lesen kann.</translation>
    </message>
    <message>
        <source>`stemma profile export FILE` writes one.</source>
        <translation>`stemma profile export FILE` schreibt einen.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it (it asks for the password of your login), then try again.</source>
        <translation>Entsperren Sie ihn (er fragt nach Ihrem Anmeldepasswort) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain has no such item.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Was it removed there, or saved in another vault?</source>
        <translation>Wurde er dort entfernt oder in einem anderen Tresor gespeichert?</translation>
    </message>
    <message>
        <source>The keychain did not remove the item.</source>
        <translation>Der Schlüsselbund hat den Eintrag nicht entfernt.</translation>
    </message>
    <message>
        <source>Remove it in the program that shows your keychain.</source>
        <translation>Entfernen Sie ihn in dem Programm, das Ihren Schlüsselbund anzeigt.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow Stemma to use the item.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie Stemma, den Eintrag zu verwenden.</translation>
    </message>
    <message>
        <source>The keychain does not let Stemma in.</source>
        <translation>Der Schlüsselbund lässt Stemma nicht zu.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Waiting for the keychain was cancelled.</source>
        <translation>Das Warten auf den Schlüsselbund wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind others. Answer it, then try again.</source>
        <translation>Möglicherweise fragt er in einem verdeckten Fenster nach seinem Passwort. Antworten Sie dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A profile cannot be read: its member &quot;%1&quot; is missing or of the wrong kind.</source>
        <translation>Ein Profil kann nicht gelesen werden: Sein Element &quot;%1&quot; fehlt oder ist von falscher Art.</translation>
    </message>
    <message>
        <source>Save the profile anew.</source>
        <translation>Speichern Sie das Profil neu.</translation>
    </message>
    <message>
        <source>The profile was saved by a newer Stemma.</source>
        <translation>Das Profil wurde von einem neueren Stemma gespeichert.</translation>
    </message>
    <message>
        <source>Use that version, or save the profile anew.</source>
        <translation>Verwenden Sie jene Version, oder speichern Sie das Profil neu.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;.</source>
        <translation>Das Profil &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>The list of profiles %1 cannot be read: %2.</source>
        <translation>Die Profilliste %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. The one before it is shown; what was there is in %1.</source>
        <translation>Die Profilliste war beschädigt. Angezeigt wird die vorherige; der beschädigte Inhalt liegt in %1.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and has begun anew. What was there is in %1; the vault still holds the profiles themselves.</source>
        <translation>Die Profilliste war beschädigt und wurde neu begonnen. Ihr Inhalt liegt in %1; die Profile selbst sind noch im Tresor.</translation>
    </message>
    <message>
        <source>Profile &apos;%1&apos;</source>
        <translation>Profil &apos;%1&apos;</translation>
    </message>
    <message>
        <source>None is saved yet: `stemma profile add NAME --url URL`.</source>
        <translation>Noch ist keines gespeichert: `stemma profile add NAME --url URL`.</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>Die ähnlichsten sind: %1.</translation>
    </message>
    <message>
        <source>This cannot be the name of a profile.</source>
        <translation>Das kann nicht der Name eines Profils sein.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters, none of them a control character, no blank at its ends and no dash in front.</source>
        <translation>Ein Name hat 1 bis 100 Zeichen, darunter keine Steuerzeichen, keine Leerzeichen an den Enden und keinen Bindestrich am Anfang.</translation>
    </message>
    <message>
        <source>There is a profile &apos;%1&apos; already.</source>
        <translation>Es gibt bereits ein Profil &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie jenes.</translation>
    </message>
    <message>
        <source>The URL of a profile must hold no password.</source>
        <translation>Die URL eines Profils darf kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>Give the password apart from it.</source>
        <translation>Geben Sie das Passwort gesondert an.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1.</source>
        <translation>Die Profilliste kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check rights and disk. The list is as it was.</source>
        <translation>Prüfen Sie Rechte und Datenträger. Die Liste ist unverändert.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>ihr Verzeichnis kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>ein anderes Programm schreibt sie gerade</translation>
    </message>
    <message>
        <source>OpenSSL could not do the encryption.</source>
        <translation>OpenSSL konnte die Verschlüsselung nicht durchführen.</translation>
    </message>
    <message>
        <source>Is there enough memory?</source>
        <translation>Ist genug Speicher frei?</translation>
    </message>
    <message>
        <source>The file is not a vault of Stemma, or it was damaged.</source>
        <translation>Die Datei ist kein Tresor von Stemma, oder sie wurde beschädigt.</translation>
    </message>
    <message>
        <source>Check the path, or bring the file back from a backup.</source>
        <translation>Prüfen Sie den Pfad, oder holen Sie die Datei aus einem Backup zurück.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault file.</source>
        <translation>Die Passphrase öffnet die Tresordatei nicht.</translation>
    </message>
    <message>
        <source>Type it again. If it is surely right, the file was changed by somebody or something: bring it back from a backup.</source>
        <translation>Geben Sie sie erneut ein. Ist sie sicher richtig, wurde die Datei von jemandem oder etwas verändert: Holen Sie sie aus einem Backup zurück.</translation>
    </message>
    <message>
        <source>The vault file was written by a newer Stemma.</source>
        <translation>Die Tresordatei wurde von einem neueren Stemma geschrieben.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no vault.</source>
        <translation>&apos;%1&apos; bezeichnet keinen Tresor.</translation>
    </message>
    <message>
        <source>Write keychain or file:PATH.</source>
        <translation>Schreiben Sie keychain oder file:PATH.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a newer Stemma.</source>
        <translation>Die Liste der Profile wurde von einem neueren Stemma geschrieben.</translation>
    </message>
    <message>
        <source>The list of profiles %1 was gone. The one before it is shown.</source>
        <translation>Die Liste der Profile %1 war verschwunden. Die vorige wird gezeigt.</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (for example gnome-keyring or KWallet), or keep the connections in a vault file. Over SSH and in containers there mostly is no keychain.</source>
        <translation>Den Schlüsselbund der Arbeitsumgebung starten (etwa gnome-keyring oder KWallet) oder die Verbindungen in einer Tresordatei aufbewahren. Über SSH und in Containern gibt es meist keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Look at its settings for Stemma, or keep the connections in a vault file.</source>
        <translation>Die Einstellungen des Schlüsselbunds für Stemma ansehen oder die Verbindungen in einer Tresordatei aufbewahren.</translation>
    </message>
</context>
<context>
    <name>revisions::Text</name>
    <message>
        <source>Each of these comes after the next one: %1. Change the parents or dependencies of one of them.</source>
        <translation>Jede davon folgt auf die nächste: %1. Ändern Sie bei einer davon die Eltern oder Abhängigkeiten.</translation>
    </message>
    <message>
        <source>Dependency cycle is detected in revisions (%1)</source>
        <translation>Zyklische Abhängigkeit zwischen Revisionen erkannt (%1)</translation>
    </message>
    <message>
        <source>Cycle is detected in revisions (%1)</source>
        <translation>Zyklus zwischen Revisionen erkannt (%1)</translation>
    </message>
    <message>
        <source>Not a valid downgrade target from current heads</source>
        <translation>Kein gültiges Downgrade-Ziel von den aktuellen Heads aus</translation>
    </message>
    <message>
        <source>Nothing above the target is on the way to %1; name a revision of the branch before the @.</source>
        <translation>Oberhalb des Ziels liegt nichts auf dem Weg zu %1; nennen Sie vor dem @ eine Revision des Branches.</translation>
    </message>
    <message>
        <source>Revision Nothing to drop is not an ancestor of revision %1</source>
        <translation>Revision Nothing to drop ist kein Vorfahre der Revision %1</translation>
    </message>
    <message>
        <source>The target is not applied. `stemma current` shows what is.</source>
        <translation>Das Ziel ist nicht angewendet. `stemma current` zeigt, was es ist.</translation>
    </message>
    <message>
        <source>Range revision not allowed</source>
        <translation>Revisionsbereich nicht erlaubt</translation>
    </message>
    <message>
        <source>A range needs --sql; without it the database says where it stands.</source>
        <translation>Ein Bereich braucht --sql; ohne diese Option sagt die Datenbank, wo sie steht.</translation>
    </message>
    <message>
        <source>downgrade -1 from multiple heads is ambiguous; this usage will be disallowed in a future release.</source>
        <translation>downgrade -1 von mehreren Heads aus ist mehrdeutig; diese Verwendung wird in einer künftigen Version nicht mehr erlaubt sein.</translation>
    </message>
    <message>
        <source>downgrade with --sql requires &lt;fromrev&gt;:&lt;torev&gt;</source>
        <translation>downgrade mit --sql verlangt &lt;fromrev&gt;:&lt;torev&gt;</translation>
    </message>
    <message>
        <source>A script cannot ask the database where it stands.</source>
        <translation>Ein Skript kann die Datenbank nicht fragen, wo sie steht.</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>Zeichen &apos;%1&apos; in der Revisionskennung &apos;%2&apos; nicht erlaubt</translation>
    </message>
    <message>
        <source>These characters are part of the identifier grammar (+, - and : count and span, @ names a branch). Use letters, digits, _ and dots.</source>
        <translation>Diese Zeichen gehören zur Grammatik der Kennungen (+, - und : zählen und bilden Bereiche, @ nennt einen Branch). Verwenden Sie Buchstaben, Ziffern, _ und Punkte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1</source>
        <translation>Aus dem Dateinamen %1 ließ sich keine Revisions-ID ermitteln</translation>
    </message>
    <message>
        <source>Write the id into the header of the file.</source>
        <translation>Schreiben Sie die ID in den Kopf der Datei.</translation>
    </message>
    <message>
        <source>A revision cannot come after itself; name another one in %1.</source>
        <translation>Eine Revision kann nicht auf sich selbst folgen; nennen Sie in %1 eine andere.</translation>
    </message>
    <message>
        <source>Self-loop is detected in revisions (%1)</source>
        <translation>Selbstbezug in Revisionen erkannt (%1)</translation>
    </message>
    <message>
        <source>Dependency self-loop is detected in revisions (%1)</source>
        <translation>Abhängigkeit von sich selbst in Revisionen erkannt (%1)</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once</source>
        <translation>Revision %1 ist mehrfach vorhanden</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once: in %2 and in %3</source>
        <translation>Revision %1 ist mehrfach vorhanden: in %2 und in %3</translation>
    </message>
    <message>
        <source>Give one of them an id of its own, and name it as the parent where it was meant.</source>
        <translation>Geben Sie einer davon eine eigene ID, und nennen Sie diese als Elternrevision, wo sie gemeint war.</translation>
    </message>
    <message>
        <source>Branch name &apos;%1&apos; in revision %2 already used by revision %3</source>
        <translation>Branch-Name &apos;%1&apos; in Revision %2 wird bereits von Revision %3 verwendet</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names. Rename the label in %1 or what %2 calls the same.</source>
        <translation>Labels und IDs teilen sich eine Namensliste. Benennen Sie das Label in %1 um oder das, was in %2 genauso heißt.</translation>
    </message>
    <message>
        <source>Revision %1 referenced from %2 is not present</source>
        <translation>Revision %1, auf die %2 verweist, ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The file name was used as the id: the revision in %1 is %2.</source>
        <translation>Der Dateiname wurde als ID verwendet: Die Revision in %1 ist %2.</translation>
    </message>
    <message>
        <source>A dependency must be a whole id or a branch label; %1 begins so.</source>
        <translation>Eine Abhängigkeit muss eine vollständige ID oder ein Branch-Label sein; %1 beginnt so.</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision.</source>
        <translation>Stellen Sie die fehlende Datei wieder her, oder nennen Sie eine andere Revision.</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision. Near it: %1.</source>
        <translation>Stellen Sie die fehlende Datei wieder her, oder nennen Sie eine andere Revision. Ähnlich: %1.</translation>
    </message>
    <message>
        <source>History range requires [start]:[end], [start]:, or :[end]</source>
        <translation>Der Bereich der Historie verlangt [start]:[end], [start]: oder :[end]</translation>
    </message>
    <message>
        <source>Write one colon between two identifiers; either may be left out.</source>
        <translation>Schreiben Sie einen Doppelpunkt zwischen zwei Kennungen; jede der beiden darf fehlen.</translation>
    </message>
    <message>
        <source>Revision %1 is not an ancestor of revision %2</source>
        <translation>Revision %1 ist kein Vorfahre der Revision %2</translation>
    </message>
    <message>
        <source>The start must come before the end on one line of revisions.</source>
        <translation>Der Anfang muss auf derselben Linie von Revisionen vor dem Ende liegen.</translation>
    </message>
    <message>
        <source>Database is not on all head revisions</source>
        <translation>Die Datenbank steht nicht auf allen Head-Revisionen</translation>
    </message>
    <message>
        <source>The heads are %1.</source>
        <translation>Die Heads sind %1.</translation>
    </message>
    <message>
        <source>Walked too far</source>
        <translation>Zu weit gegangen</translation>
    </message>
    <message>
        <source>The steps lead below the first revision; use base for a new root.</source>
        <translation>Die Schritte führen unter die erste Revision; verwenden Sie base für eine neue Wurzel.</translation>
    </message>
    <message>
        <source>Duplicate head revisions specified</source>
        <translation>Head-Revisionen doppelt angegeben</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1 ist mehrfach genannt.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head revision; please specify --splice to create a new branch from this revision</source>
        <translation>Revision %1 ist keine Head-Revision; geben Sie --splice an, um von dieser Revision aus einen neuen Branch anzulegen</translation>
    </message>
    <message>
        <source>%1 comes after it already.</source>
        <translation>%1 folgt bereits darauf.</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;</source>
        <translation>Revision &apos;%1&apos; nicht auffindbar</translation>
    </message>
    <message>
        <source>A dependency must be a revision; it names the base.</source>
        <translation>Eine Abhängigkeit muss eine Revision sein; diese nennt die Basis.</translation>
    </message>
    <message>
        <source>The new revision has the id of the one that it follows.</source>
        <translation>Die neue Revision hat die ID derjenigen, auf die sie folgt.</translation>
    </message>
    <message>
        <source>The id is taken by %1; choose another.</source>
        <translation>Die ID ist durch %1 belegt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names; choose another label.</source>
        <translation>Labels und IDs teilen sich eine Namensliste; wählen Sie ein anderes Label.</translation>
    </message>
    <message>
        <source>The version table holds %1 more than once; a step that moves that row will fail. Stamp the table with --purge to set it right.</source>
        <translation>Die Versionstabelle enthält %1 mehrfach; ein Schritt, der diese Zeile bewegt, wird scheitern. Stempeln Sie die Tabelle mit --purge, um sie zu berichtigen.</translation>
    </message>
    <message>
        <source>Write from:to with both ends, as in base:head.</source>
        <translation>Schreiben Sie from:to mit beiden Enden, etwa base:head.</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify a single target revision</source>
        <translation>Es gibt mehrere Heads; geben Sie eine einzelne Zielrevision an</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.</source>
        <translation>Es gibt mehrere Heads; geben Sie die Head-Revision an, auf der die neue Revision aufbauen soll, oder führen Sie die Heads zusammen.</translation>
    </message>
    <message>
        <source>Multiple head revisions are present for given argument &apos;%1&apos;; please specify a specific target revision, &apos;&lt;branchname&gt;@%1&apos; to narrow to a specific head, or &apos;heads&apos; for all heads</source>
        <translation>Für das Argument &apos;%1&apos; gibt es mehrere Head-Revisionen; geben Sie eine bestimmte Zielrevision an, &apos;&lt;branchname&gt;@%1&apos; für einen bestimmten Head oder &apos;heads&apos; für alle Heads</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid upgrade target from current head(s)</source>
        <translation>Ziel %1 ist vom aktuellen Head aus kein gültiges Upgrade-Ziel</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid downgrade target from current head(s)</source>
        <translation>Ziel %1 ist vom aktuellen Head aus kein gültiges Downgrade-Ziel</translation>
    </message>
    <message>
        <source>Requested range %1:%2 does not refer to ancestor/descendant revisions along the same branch</source>
        <translation>Der angeforderte Bereich %1:%2 umfasst keine Vorfahren und Nachfahren entlang desselben Branches</translation>
    </message>
    <message>
        <source>Ambiguous walk</source>
        <translation>Weg nicht eindeutig</translation>
    </message>
    <message>
        <source>The way forks into %1. Name the one that is meant instead of a number of steps.</source>
        <translation>Der Weg gabelt sich in %1. Nennen Sie die gemeinte Revision statt einer Anzahl von Schritten.</translation>
    </message>
    <message>
        <source>Relative revision %1 didn&apos;t produce %2 migrations</source>
        <translation>Relative Revision %1 ergab nicht %2 Migrationen</translation>
    </message>
    <message>
        <source>`stemma history -i` shows where the database stands and how far the way goes.</source>
        <translation>`stemma history -i` zeigt, wo die Datenbank steht und wie weit der Weg reicht.</translation>
    </message>
    <message>
        <source>There are fewer revisions on that way than steps.</source>
        <translation>Auf diesem Weg liegen weniger Revisionen als Schritte.</translation>
    </message>
    <message>
        <source>Multiple heads are present for given argument &apos;%1&apos;; %2</source>
        <translation>Für das Argument &apos;%1&apos; gibt es mehrere Heads; %2</translation>
    </message>
    <message>
        <source>The heads are %1. Name one of them, or merge them into one revision.</source>
        <translation>Die Heads sind %1. Nennen Sie einen davon, oder führen Sie sie zu einer Revision zusammen.</translation>
    </message>
    <message>
        <source>The version table names %1, which no revision file has. Get the file that was applied, or set the table right by stamping it with --purge.</source>
        <translation>Die Versionstabelle nennt %1, wofür es keine Revisionsdatei gibt. Beschaffen Sie die angewendete Datei, oder berichtigen Sie die Tabelle, indem Sie sie mit --purge stempeln.</translation>
    </message>
    <message>
        <source>No such branch: &apos;%1&apos;</source>
        <translation>Den Branch gibt es nicht: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Revision %1 is not a member of branch &apos;%2&apos;</source>
        <translation>Revision %1 gehört nicht zum Branch &apos;%2&apos;</translation>
    </message>
    <message>
        <source>A branch holds a revision, all above and all below it.</source>
        <translation>Ein Branch umfasst eine Revision und alle darüber und darunter.</translation>
    </message>
    <message>
        <source>Multiple revisions start with &apos;%1&apos;: &apos;%2&apos;...</source>
        <translation>Mehrere Revisionen beginnen mit &apos;%1&apos;: &apos;%2&apos;...</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) begin so; write more of the one that is meant.</source>
        <translation>
            <numerusform>%n Name beginnt so; schreiben Sie mehr von dem gemeinten.</numerusform>
            <numerusform>%n Namen beginnen so; schreiben Sie mehr von dem gemeinten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;; please ensure at least four characters are present for partial revision identifier matches</source>
        <translation>Revision oder Branch &apos;%1&apos; gibt es nicht; gekürzte Revisionskennungen brauchen mindestens vier Zeichen</translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;</source>
        <translation>Revision oder Branch &apos;%1&apos; gibt es nicht</translation>
    </message>
    <message>
        <source>`stemma history` lists the revisions there are.</source>
        <translation>`stemma history` zeigt die vorhandenen Revisionen.</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>Stamp operation with --sql only supports a single starting revision at a time</source>
        <translation>Stempeln mit --sql unterstützt nur eine Ausgangsrevision auf einmal</translation>
    </message>
    <message>
        <source>Write one script per starting revision.</source>
        <translation>Schreiben Sie je Ausgangsrevision ein Skript.</translation>
    </message>
    <message>
        <source>Ambiguous upgrade from multiple current revisions</source>
        <translation>Upgrade von mehreren aktuellen Revisionen aus ist mehrdeutig</translation>
    </message>
    <message>
        <source>Say which branch goes up, as in branch@+1, or name the revision.</source>
        <translation>Geben Sie an, welcher Branch hochmigriert wird, etwa branch@+1, oder nennen Sie die Revision.</translation>
    </message>
    <message>
        <source>Nothing of branch %1 is applied, so there is nothing to count steps from.</source>
        <translation>Von Branch %1 ist nichts angewendet, es gibt also keinen Ausgangspunkt, um Schritte zu zählen.</translation>
    </message>
    <message>
        <source>Several current revisions are on branch %1; name the revision to go back to.</source>
        <translation>Mehrere aktuelle Revisionen liegen auf Branch %1; nennen Sie die Revision, auf die zurückgesetzt werden soll.</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>Die angeforderte Revision %1 überschneidet sich mit anderen angeforderten Revisionen %2</translation>
    </message>
    <message>
        <source>%1 comes after the others and implies them. Where the version table holds them all, stamp it with --purge and the revisions it is really at.</source>
        <translation>%1 folgt auf die anderen und schließt sie ein. Enthält die Versionstabelle sie alle, stempeln Sie sie mit --purge und den Revisionen, auf denen die Datenbank wirklich steht.</translation>
    </message>
    <message>
        <source>A branch label cannot hold a comma: &apos;%1&apos;</source>
        <translation>Ein Branch-Label kann kein Komma enthalten: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Commas stand between the labels of a revision. Give one label.</source>
        <translation>Kommas stehen zwischen den Labels einer Revision. Geben Sie ein Label an.</translation>
    </message>
</context>
<context>
    <name>scripts::Text</name>
    <message>
        <source>No &apos;script_location&apos; key found in configuration.</source>
        <translation>Kein Schlüssel &apos;script_location&apos; in der Konfiguration gefunden.</translation>
    </message>
    <message>
        <source>Add &apos;script_location = %(here)s/&apos; and the directory of env.py to the section for Alembic.</source>
        <translation>Fügen Sie dem Abschnitt für Alembic &apos;script_location = %(here)s/&apos; und das Verzeichnis von env.py hinzu.</translation>
    </message>
    <message>
        <source>The script location &apos;%1&apos; is inside a Python package.</source>
        <translation>Das Skriptverzeichnis &apos;%1&apos; liegt in einem Python-Paket.</translation>
    </message>
    <message>
        <source>Stemma reads directories: name it as a path, for example %(here)s/migrations.</source>
        <translation>Stemma liest Verzeichnisse: Geben Sie es als Pfad an, zum Beispiel %(here)s/migrations.</translation>
    </message>
    <message>
        <source>No path_separator found in configuration; &apos;version_locations&apos; is split at blanks and commas, as older versions of Alembic did.</source>
        <translation>Kein path_separator in der Konfiguration gefunden; &apos;version_locations&apos; wird an Leerzeichen und Kommas getrennt, wie bei älteren Versionen von Alembic.</translation>
    </message>
    <message>
        <source>The key &apos;version_path_separator&apos; is deprecated; use &apos;path_separator&apos;.</source>
        <translation>Der Schlüssel &apos;version_path_separator&apos; ist veraltet; verwenden Sie &apos;path_separator&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for path_separator; expected &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</source>
        <translation>&apos;%1&apos; ist kein gültiger Wert für path_separator; erwartet wird &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</translation>
    </message>
    <message>
        <source>&apos;truncate_slug_length&apos; must be a whole number.</source>
        <translation>&apos;truncate_slug_length&apos; muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1. Be sure the &apos;revision&apos; variable is declared inside the script.</source>
        <translation>Aus dem Dateinamen %1 ließ sich keine Revisions-ID ermitteln. Stellen Sie sicher, dass die Variable &apos;revision&apos; im Skript deklariert ist.</translation>
    </message>
    <message>
        <source>Files that are not revisions belong outside the version directory.</source>
        <translation>Dateien, die keine Revisionen sind, gehören nicht in das Versionsverzeichnis.</translation>
    </message>
    <message>
        <source>module &apos;%1&apos; has no attribute &apos;down_revision&apos;</source>
        <translation>Modul &apos;%1&apos; hat kein Attribut &apos;down_revision&apos;</translation>
    </message>
    <message>
        <source>Add down_revision = None for a first revision, else the id of the revision before it.</source>
        <translation>Fügen Sie down_revision = None für eine erste Revision hinzu, sonst die ID der Revision davor.</translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; cannot be read without running the file.</source>
        <translation>Der Wert von &apos;%1&apos; kann nicht gelesen werden, ohne die Datei auszuführen.</translation>
    </message>
    <message>
        <source>Write it as a literal: a text in quotes, None, or a tuple of texts.</source>
        <translation>Schreiben Sie ihn als Literal: ein Text in Anführungszeichen, None oder ein Tupel von Texten.</translation>
    </message>
    <message>
        <source>A string or bracket begins here and never ends.</source>
        <translation>Eine Zeichenkette oder Klammer beginnt hier und endet nie.</translation>
    </message>
    <message>
        <source>Python cannot read the file either; correct the line.</source>
        <translation>Auch Python kann die Datei nicht lesen; berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; of [alembic] is not known.</source>
        <translation>Der Schlüssel &apos;%1&apos; von [alembic] ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in double quotes.</source>
        <translation>&apos;%1&apos; muss ein Text in doppelten Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>&apos;url&apos; of [alembic] says how env.py learns of the database, and &apos;%1&apos; is none of the ways.</source>
        <translation>&apos;url&apos; von [alembic] legt fest, wie env.py von der Datenbank erfährt, und &apos;%1&apos; ist keiner der Wege.</translation>
    </message>
    <message>
        <source>&quot;env:NAME&quot; sets a variable, &quot;x:NAME&quot; hands over -x NAME=..., &quot;ini&quot; replaces sqlalchemy.url, &quot;none&quot; leaves it to env.py.</source>
        <translation>&quot;env:NAME&quot; setzt eine Variable, &quot;x:NAME&quot; übergibt -x NAME=..., &quot;ini&quot; ersetzt sqlalchemy.url, &quot;none&quot; überlässt es env.py.</translation>
    </message>
    <message>
        <source>%1: the variable %2 that &apos;database&apos; refers to is not set.</source>
        <translation>%1: Die Variable %2, auf die &apos;database&apos; verweist, ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 has a table [alembic], but there is no alembic.ini beside it.</source>
        <translation>%1 hat eine Tabelle [alembic], aber daneben liegt keine alembic.ini.</translation>
    </message>
    <message>
        <source>Name Alembic&apos;s file with &apos;config&apos; in that table.</source>
        <translation>Nennen Sie die Datei von Alembic mit &apos;config&apos; in dieser Tabelle.</translation>
    </message>
    <message>
        <source>There is no project in %1 or above it: no stemma.toml, no alembic.ini and no pyproject.toml with [tool.alembic].</source>
        <translation>In %1 und darüber gibt es kein Projekt: keine stemma.toml, keine alembic.ini und keine pyproject.toml mit [tool.alembic].</translation>
    </message>
    <message>
        <source>Name the project with --project, or make one with &apos;stemma init&apos;.</source>
        <translation>Nennen Sie das Projekt mit --project, oder legen Sie eines mit &apos;stemma init&apos; an.</translation>
    </message>
    <message>
        <source>A set is written as [credentials.NAME] with table = &quot;...&quot; and columns = [&quot;...&quot;]; key, format, bound, prefix, sources and encrypt_empty may follow.</source>
        <translation>Ein Satz wird als [credentials.NAME] mit table = &quot;...&quot; und columns = [&quot;...&quot;] geschrieben; key, format, bound, prefix, sources und encrypt_empty dürfen folgen.</translation>
    </message>
    <message>
        <source>&apos;credentials.%1&apos; must be a table.</source>
        <translation>&apos;credentials.%1&apos; muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;.</source>
        <translation>Ein Satz von Zugangsdaten kennt keinen Schlüssel &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Ein Satz von Zugangsdaten kennt keinen Schlüssel &apos;%1&apos;; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a value of another kind.</source>
        <translation>&apos;%1&apos; hat einen Wert anderer Art.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table, or no columns.</source>
        <translation>Der Satz von Zugangsdaten &apos;%1&apos; nennt keine Tabelle oder keine Spalten.</translation>
    </message>
    <message>
        <source>Write NAME=value; quote a value that holds blanks, quotes or a &apos;#&apos;.</source>
        <translation>Schreiben Sie NAME=wert; setzen Sie Werte mit Leerzeichen, Anführungszeichen oder &apos;#&apos; in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This line of the environment file is not an assignment.</source>
        <translation>Diese Zeile der Umgebungsdatei ist keine Zuweisung.</translation>
    </message>
    <message>
        <source>This line of the environment file has no &apos;=&apos;.</source>
        <translation>Diese Zeile der Umgebungsdatei hat kein &apos;=&apos;.</translation>
    </message>
    <message>
        <source>There is text after the closing quote.</source>
        <translation>Hinter dem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>The quoted value that begins here never ends.</source>
        <translation>Der Wert in Anführungszeichen, der hier beginnt, endet nie.</translation>
    </message>
    <message>
        <source>The environment file is not UTF-8.</source>
        <translation>Die Umgebungsdatei ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for example 500ms, 5s, 10min or 2h; 0 means no limit.</source>
        <translation>Schreiben Sie eine ganze Zahl und eine Einheit, zum Beispiel 500ms, 5s, 10min oder 2h; 0 bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>env.py computes &apos;%1&apos;; Stemma uses &apos;%2&apos;.</source>
        <translation>env.py berechnet &apos;%1&apos;; Stemma verwendet &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>Zeichen &apos;%1&apos; in der Revisionskennung &apos;%2&apos; nicht erlaubt</translation>
    </message>
    <message>
        <source>The revision identifier has %1 characters; at most %2 are possible.</source>
        <translation>Die Revisionskennung hat %1 Zeichen; möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>Lines are &apos;[section]&apos;, &apos;key = value&apos; or comments.</source>
        <translation>Zeilen sind &apos;[section]&apos;, &apos;key = value&apos; oder Kommentare.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Die Datei ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>%1:%2: the key &apos;%3&apos; was set before.</source>
        <translation>%1:%2: Der Schlüssel &apos;%3&apos; wurde bereits gesetzt.</translation>
    </message>
    <message>
        <source>There is text before the first section.</source>
        <translation>Vor dem ersten Abschnitt steht Text.</translation>
    </message>
    <message>
        <source>This line is not &apos;key = value&apos;.</source>
        <translation>Diese Zeile ist nicht &apos;key = value&apos;.</translation>
    </message>
    <message>
        <source>%1:%2: a &apos;%&apos; that is no %(name)s is written &apos;%%&apos;.</source>
        <translation>%1:%2: Ein &apos;%&apos;, das kein %(name)s ist, wird &apos;%%&apos; geschrieben.</translation>
    </message>
    <message>
        <source>%1 is a project already: it has %2.</source>
        <translation>%1 ist bereits ein Projekt: Es hat %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another directory.</source>
        <translation>Es wurde nichts geändert. Wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory %1 is there already and is not empty.</source>
        <translation>Das Verzeichnis %1 ist bereits vorhanden und nicht leer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away, or write %1 by hand.</source>
        <translation>Es wurde nichts geändert. Verschieben Sie es, oder schreiben Sie %1 von Hand.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the rights of the directory above it.</source>
        <translation>Prüfen Sie die Rechte des übergeordneten Verzeichnisses.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be listed: %2.</source>
        <translation>Das Verzeichnis %1 kann nicht aufgelistet werden: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Path doesn&apos;t exist: %1.</source>
        <translation>Den Pfad gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>Correct &apos;script_location&apos; in %1.</source>
        <translation>Berichtigen Sie &apos;script_location&apos; in %1.</translation>
    </message>
    <message>
        <source>Make the directory, or correct &apos;scripts&apos; in %1.</source>
        <translation>Legen Sie das Verzeichnis an, oder berichtigen Sie &apos;scripts&apos; in %1.</translation>
    </message>
    <message>
        <source>%1 is compiled; its header cannot be read without running Python.</source>
        <translation>%1 ist kompiliert; der Kopf lässt sich nicht lesen, ohne Python auszuführen.</translation>
    </message>
    <message>
        <source>Put the source file beside it.</source>
        <translation>Legen Sie die Quelldatei daneben.</translation>
    </message>
    <message>
        <source>Line %1: %2 Names that use the label are not found.</source>
        <translation>Zeile %1: %2 Namen, die das Label verwenden, werden nicht gefunden.</translation>
    </message>
    <message>
        <source>File %1 loaded twice! ignoring. Please ensure the version locations are unique.</source>
        <translation>Datei %1 doppelt geladen; sie wird übergangen. Stellen Sie sicher, dass die Versionsverzeichnisse eindeutig sind.</translation>
    </message>
    <message>
        <source>&apos;scripts&apos; must name a directory, or several in an array.</source>
        <translation>&apos;scripts&apos; muss ein Verzeichnis nennen oder mehrere in einem Array.</translation>
    </message>
    <message>
        <source>For example scripts = &apos;migrations&apos; or scripts = [&apos;core&apos;, &apos;plugins&apos;].</source>
        <translation>Zum Beispiel scripts = &apos;migrations&apos; oder scripts = [&apos;core&apos;, &apos;plugins&apos;].</translation>
    </message>
    <message>
        <source>&apos;recursive&apos; must be true or false.</source>
        <translation>&apos;recursive&apos; muss true oder false sein.</translation>
    </message>
    <message>
        <source>&apos;revision_ids&apos; must be &apos;date&apos; or &apos;random&apos;.</source>
        <translation>&apos;revision_ids&apos; muss &apos;date&apos; oder &apos;random&apos; sein.</translation>
    </message>
    <message>
        <source>&apos;date&apos; gives 20260215_0003, &apos;random&apos; gives 12 hex digits.</source>
        <translation>&apos;date&apos; ergibt 20260215_0003, &apos;random&apos; ergibt 12 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>&apos;version_table&apos; must not be empty.</source>
        <translation>&apos;version_table&apos; darf nicht leer sein.</translation>
    </message>
    <message>
        <source>&apos;environment&apos; must be one of %1.</source>
        <translation>&apos;environment&apos; muss eines von diesen sein: %1.</translation>
    </message>
    <message>
        <source>&apos;lock_retries&apos; must be a whole number from 0 to %1.</source>
        <translation>&apos;lock_retries&apos; muss eine ganze Zahl von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>&apos;credentials&apos; must be a table.</source>
        <translation>&apos;credentials&apos; muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>A credential set is a table such as [credentials.amazon_ads].</source>
        <translation>Ein Satz von Zugangsdaten ist eine Tabelle wie [credentials.amazon_ads].</translation>
    </message>
    <message>
        <source>&apos;alembic&apos; must be a table.</source>
        <translation>&apos;alembic&apos; muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known.</source>
        <translation>%1: Der Schlüssel &apos;%2&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known; did you mean &apos;%3&apos;?</source>
        <translation>%1: Der Schlüssel &apos;%2&apos; ist nicht bekannt; meinten Sie &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>source code string cannot contain null bytes</source>
        <translation>Quelltext darf keine Nullbytes enthalten</translation>
    </message>
    <message>
        <source>The file is damaged or is not text; restore it.</source>
        <translation>Die Datei ist beschädigt oder kein Text; stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or declare its encoding in the first line.</source>
        <translation>Speichern Sie sie als UTF-8, oder deklarieren Sie ihre Codierung in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The encoding &apos;%1&apos; of the file cannot be read.</source>
        <translation>Die Codierung &apos;%1&apos; der Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The header says &apos;%1:&apos; twice.</source>
        <translation>Der Kopf enthält &apos;%1:&apos; zweimal.</translation>
    </message>
    <message>
        <source>Keep one of the two lines; several ids are separated by commas.</source>
        <translation>Behalten Sie eine der beiden Zeilen; mehrere IDs werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;, for example 20260215_0003.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, &apos;_&apos; und &apos;.&apos;, zum Beispiel 20260215_0003.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration.</source>
        <translation>&apos;%1&apos; ist keine Dauer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one identifier.</source>
        <translation>&apos;%1&apos; ist nicht eine einzelne Kennung.</translation>
    </message>
    <message>
        <source>Separate several identifiers with commas.</source>
        <translation>Trennen Sie mehrere Kennungen durch Kommas.</translation>
    </message>
    <message>
        <source>The header has no &apos;Revision ID:&apos;.</source>
        <translation>Im Kopf fehlt &apos;Revision ID:&apos;.</translation>
    </message>
    <message>
        <source>Add a comment line such as &apos;-- Revision ID: 20260215_0003&apos; before the first &apos;-- migrate:&apos; line.</source>
        <translation>Fügen Sie vor der ersten Zeile &apos;-- migrate:&apos; eine Kommentarzeile wie &apos;-- Revision ID: 20260215_0003&apos; ein.</translation>
    </message>
    <message>
        <source>A section begins with &apos;-- migrate:up&apos; or &apos;-- migrate:down&apos;, in lower case; an engine (postgresql, sqlite, mariadb), &apos;transaction:false&apos; and, for down, &apos;irreversible: reason&apos; may follow.</source>
        <translation>Ein Abschnitt beginnt mit &apos;-- migrate:up&apos; oder &apos;-- migrate:down&apos;, in Kleinbuchstaben; ein Datenbanksystem (postgresql, sqlite, mariadb), &apos;transaction:false&apos; und, bei down, &apos;irreversible: reason&apos; dürfen folgen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a marker line.</source>
        <translation>&apos;%1&apos; ist in einer Markierungszeile nicht bekannt.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>The marker names two engines, %1 and %2.</source>
        <translation>Die Markierung nennt zwei Datenbanksysteme, %1 und %2.</translation>
    </message>
    <message>
        <source>Write one section for each engine.</source>
        <translation>Schreiben Sie je Datenbanksystem einen Abschnitt.</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a marker.</source>
        <translation>&apos;-- %1&apos; ist keine Markierung.</translation>
    </message>
    <message>
        <source>Only a downgrade can be irreversible.</source>
        <translation>Nur ein Downgrade kann unumkehrbar sein.</translation>
    </message>
    <message>
        <source>Move &apos;irreversible:&apos; to a &apos;-- migrate:down&apos; line.</source>
        <translation>Versetzen Sie &apos;irreversible:&apos; in eine Zeile &apos;-- migrate:down&apos;.</translation>
    </message>
    <message>
        <source>&apos;irreversible:&apos; has no reason.</source>
        <translation>Bei &apos;irreversible:&apos; fehlt die Begründung.</translation>
    </message>
    <message>
        <source>Say on the same line why there is no way back; whoever tries to roll back will read it.</source>
        <translation>Schreiben Sie in dieselbe Zeile, warum es keinen Rückweg gibt; wer zurückzusetzen versucht, wird es lesen.</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a credential step.</source>
        <translation>&apos;-- %1&apos; ist kein Schritt für Zugangsdaten.</translation>
    </message>
    <message>
        <source>Write &apos;-- credentials:encrypt&apos; and the name of one set that stemma.toml declares.</source>
        <translation>Schreiben Sie &apos;-- credentials:encrypt&apos; und den Namen eines Satzes, den stemma.toml deklariert.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor; the line is the first that is not.</source>
        <translation>Speichern Sie sie in Ihrem Editor als UTF-8; die Zeile ist die erste, die es nicht ist.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>Die Datei enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; UTF-16 does not work.</source>
        <translation>Speichern Sie sie als UTF-8-Text; UTF-16 funktioniert nicht.</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- migrate:&apos; line.</source>
        <translation>Vor der ersten Zeile &apos;-- migrate:&apos; steht Text.</translation>
    </message>
    <message>
        <source>Put the statements after a line &apos;-- migrate:up&apos;, and make everything before it a comment.</source>
        <translation>Setzen Sie die Anweisungen hinter eine Zeile &apos;-- migrate:up&apos;, und machen Sie alles davor zum Kommentar.</translation>
    </message>
    <message>
        <source>A string or comment begins here and never ends.</source>
        <translation>Eine Zeichenkette oder ein Kommentar beginnt hier und endet nie.</translation>
    </message>
    <message>
        <source>Close it: up to the end of the file, every line belongs to it.</source>
        <translation>Fügen Sie das schließende Zeichen ein: Bis zum Ende der Datei gehört jede Zeile dazu.</translation>
    </message>
    <message>
        <source>This section has the same marker as the one on line %1.</source>
        <translation>Dieser Abschnitt hat dieselbe Markierung wie der in Zeile %1.</translation>
    </message>
    <message>
        <source>Join the two, or name an engine in one of the markers.</source>
        <translation>Vereinen Sie die beiden, oder nennen Sie in einer der Markierungen ein Datenbanksystem.</translation>
    </message>
    <message>
        <source>A credential step stands before the first &apos;-- migrate:&apos; line.</source>
        <translation>Ein Schritt für Zugangsdaten steht vor der ersten Zeile &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>Move it into the section that it belongs to.</source>
        <translation>Versetzen Sie ihn in den Abschnitt, zu dem er gehört.</translation>
    </message>
    <message>
        <source>The script has no &apos;-- migrate:up&apos; section.</source>
        <translation>Das Skript hat keinen Abschnitt &apos;-- migrate:up&apos;.</translation>
    </message>
    <message>
        <source>Add a line &apos;-- migrate:up&apos; and the statements of the upgrade after it.</source>
        <translation>Fügen Sie eine Zeile &apos;-- migrate:up&apos; und danach die Anweisungen des Upgrades hinzu.</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>es wurde kein Downgrade geschrieben</translation>
    </message>
    <message>
        <source>The file name does not begin with the revision&apos;s id, %1; the header decides.</source>
        <translation>Der Dateiname beginnt nicht mit der ID der Revision, %1; es gilt der Kopf.</translation>
    </message>
    <message>
        <source>The id has %1 characters; the version table that Alembic makes holds %2.</source>
        <translation>Die ID hat %1 Zeichen; die von Alembic angelegte Versionstabelle fasst %2.</translation>
    </message>
    <message>
        <source>There is no &apos;-- migrate:down&apos; section: the revision cannot be rolled back.</source>
        <translation>Es gibt keinen Abschnitt &apos;-- migrate:down&apos;: Die Revision lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>Line %1: an irreversible section holds text that never runs.</source>
        <translation>Zeile %1: Ein unumkehrbarer Abschnitt enthält Text, der nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>Line %1 looks like a marker but stands inside a string or comment.</source>
        <translation>Zeile %1 sieht wie eine Markierung aus, steht aber in einer Zeichenkette oder einem Kommentar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the directory and the free space.</source>
        <translation>Prüfen Sie die Rechte des Verzeichnisses und den freien Platz.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>das Verzeichnis dafür kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is there already; it was not touched.</source>
        <translation>%1 ist bereits vorhanden und blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>Die Datei ist kein gültiges TOML.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: name = &quot;value&quot;.</source>
        <translation>Texte stehen in doppelten Anführungszeichen: name = &quot;value&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML.</source>
        <translation>Die Datei kann nicht als TOML gelesen werden.</translation>
    </message>
    <message>
        <source>Can&apos;t locate timezone: %1</source>
        <translation>Zeitzone nicht auffindbar: %1</translation>
    </message>
    <message>
        <source>Write a name such as UTC or Europe/Berlin.</source>
        <translation>Schreiben Sie einen Namen wie UTC oder Europe/Berlin.</translation>
    </message>
    <message>
        <source>Multiple version locations present, please specify --version-path</source>
        <translation>Es gibt mehrere Versionsverzeichnisse; geben Sie --version-path an</translation>
    </message>
    <message>
        <source>A new root could go into any of %1.</source>
        <translation>Eine neue Wurzel könnte in jedes von diesen: %1.</translation>
    </message>
    <message>
        <source>The script would not say what it should; nothing was written.</source>
        <translation>Das Skript würde nicht besagen, was es soll; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Version %1 may need another script.py.mako: it must hold the variables revision, down_revision, branch_labels and depends_on.</source>
        <translation>Version %1 braucht möglicherweise eine andere script.py.mako: Sie muss die Variablen revision, down_revision, branch_labels und depends_on enthalten.</translation>
    </message>
    <message>
        <source>The revision has no id.</source>
        <translation>Die Revision hat keine ID.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, &apos;_&apos; und &apos;.&apos;.</translation>
    </message>
    <message>
        <source>Two files have the version %1: %2 and %3.</source>
        <translation>Zwei Dateien haben die Version %1: %2 und %3.</translation>
    </message>
    <message>
        <source>Give one of them a version of its own.</source>
        <translation>Geben Sie einer davon eine eigene Version.</translation>
    </message>
    <message>
        <source>%1 is passed over: %2 expects names such as %3.</source>
        <translation>%1 wird übergangen: %2 erwartet Namen wie %3.</translation>
    </message>
    <message>
        <source>%1 undoes the version %2, which no file makes.</source>
        <translation>%1 macht die Version %2 rückgängig, die keine Datei herstellt.</translation>
    </message>
    <message>
        <source>Restore the file of the upgrade, or remove this one.</source>
        <translation>Stellen Sie die Datei des Upgrades wieder her, oder entfernen Sie diese.</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- %1&apos; line.</source>
        <translation>Vor der ersten Zeile „-- %1“ steht Text.</translation>
    </message>
    <message>
        <source>%1 refuses such a file: put the statements behind a marker.</source>
        <translation>%1 lehnt eine solche Datei ab: Stellen Sie die Anweisungen hinter eine Markierung.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first marker and never runs.</source>
        <translation>Zeile %1 steht vor der ersten Markierung und wird nie ausgeführt.</translation>
    </message>
    <message>
        <source>goose puts variables of the environment into this script, which Stemma does not</source>
        <translation>goose setzt Umgebungsvariablen in dieses Skript ein, Stemma tut das nicht</translation>
    </message>
    <message>
        <source>Run it with goose. Nothing was changed.</source>
        <translation>Führen Sie es mit goose aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The marker &apos;%1&apos; is not known.</source>
        <translation>Die Markierung „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 knows &apos;-- %2&apos; and &apos;-- %3&apos;.</source>
        <translation>%1 kennt „-- %2“ und „-- %3“.</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>Fassen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>StatementBegin stands outside of a section, or inside of another statement.</source>
        <translation>StatementBegin steht außerhalb eines Abschnitts oder in einer anderen Anweisung.</translation>
    </message>
    <message>
        <source>Put it behind &apos;-- %1&apos; or a StatementEnd.</source>
        <translation>Stellen Sie es hinter „-- %1“ oder ein StatementEnd.</translation>
    </message>
    <message>
        <source>This StatementEnd has no StatementBegin.</source>
        <translation>Zu diesem StatementEnd fehlt das StatementBegin.</translation>
    </message>
    <message>
        <source>Add it, or remove this line.</source>
        <translation>Fügen Sie es hinzu, oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The StatementBegin on this line has no StatementEnd.</source>
        <translation>Zum StatementBegin in dieser Zeile fehlt das StatementEnd.</translation>
    </message>
    <message>
        <source>Add a line &apos;-- %1&apos; behind the statement.</source>
        <translation>Fügen Sie hinter der Anweisung eine Zeile „-- %1“ ein.</translation>
    </message>
    <message>
        <source>The script has no &apos;-- %1&apos; section.</source>
        <translation>Das Skript hat keinen Abschnitt „-- %1“.</translation>
    </message>
    <message>
        <source>Add such a line and the statements of the upgrade after it.</source>
        <translation>Fügen Sie eine solche Zeile ein und dahinter die Anweisungen des Upgrades.</translation>
    </message>
    <message>
        <source>Flyway puts something in place of ${...} in this script, which Stemma does not</source>
        <translation>Flyway ersetzt ${...} in diesem Skript, Stemma tut das nicht</translation>
    </message>
    <message>
        <source>Run it with Flyway. Nothing was changed.</source>
        <translation>Führen Sie es mit Flyway aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is a migration in Go, which only the project&apos;s own goose can run</source>
        <translation>%1 ist eine Migration in Go, die nur das goose des Projekts ausführen kann</translation>
    </message>
    <message>
        <source>Run it there, then go on here. Nothing was changed.</source>
        <translation>Führen Sie sie dort aus, und machen Sie dann hier weiter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;format&apos; must be &apos;stemma&apos; or the name of another tool: %1.</source>
        <translation>„format“ muss „stemma“ oder der Name eines anderen Werkzeugs sein: %1.</translation>
    </message>
    <message>
        <source>It says whose names and markers the scripts have, and whose table keeps what is applied.</source>
        <translation>Das sagt, wessen Namen und Markierungen die Skripte haben und in wessen Tabelle steht, was angewendet ist.</translation>
    </message>
    <message>
        <source>A %1 project is a line: a revision follows the newest one and has neither labels nor dependencies.</source>
        <translation>Ein %1-Projekt ist eine Linie: Eine Revision folgt auf die neueste und hat weder Labels noch Abhängigkeiten.</translation>
    </message>
    <message>
        <source>Leave out --head, --splice, --branch-label and --depends-on.</source>
        <translation>Lassen Sie --head, --splice, --branch-label und --depends-on weg.</translation>
    </message>
    <message>
        <source>The version %1 does not come behind %2.</source>
        <translation>Die Version %1 kommt nicht hinter %2.</translation>
    </message>
    <message>
        <source>%1 expects names such as %2, and the newest last.</source>
        <translation>%1 erwartet Namen wie %2, die neueste zuletzt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a duration, for example &quot;5s&quot;.</source>
        <translation>&apos;%1&apos; muss eine Dauer sein, zum Beispiel &quot;5s&quot;.</translation>
    </message>
    <message>
        <source>%1 stands beside %2 and does not say which of the two projects is meant.</source>
        <translation>%1 steht neben %2 und sagt nicht, welches der beiden Projekte gemeint ist.</translation>
    </message>
    <message>
        <source>Add a line `[alembic]` at its end for the Alembic project, or `scripts = &quot;migrations&quot;` at its top for a project of SQL scripts.</source>
        <translation>Fügen Sie am Ende eine Zeile `[alembic]` für das Alembic-Projekt hinzu, oder am Anfang `scripts = &quot;migrations&quot;` für ein Projekt aus SQL-Skripten.</translation>
    </message>
</context>
</TS>
