<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go To or Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a command, a connection or a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a connection, or # and a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends &amp;on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollowed by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Created:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Databases:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hanged by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ript for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down&amp;grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that downgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Collect Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the report holds. Passwords and keys are not in it; nothing is sent anywhere. Save it and give it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search id, message, author and SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one branch only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is a directory with migrations and a stemma.toml or an alembic.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no revisions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first revision you write will show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>No job has run yet. What is started in this window appears here with its progress and its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running and finished jobs; Escape stops the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history of a project directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a connection to a database in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection like the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the selected connection; its database is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From .env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the connections rest, and how to unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Stemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the selected connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page: demo, project, connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the databases and the project again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a connection or a revision by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put panes and columns back to where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Revision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new script that follows a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Heads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a revision that joins the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project on a SQLite file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify When a Long Job Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification of the desktop, while this window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings and messages for whoever helps, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heads to join:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;essage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge, and the names of the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRevisionSheet</name>
    <message>
        <source>New revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the revision does, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow a new branch after a revision that has followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depends on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of other branches, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, environment, revision or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;gine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.org, or a directory for a local socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CA certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role to act as after the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database &amp;URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the URL says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the saved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory with stemma.toml or alembic.ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onl&amp;y reading: nothing can be changed through this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect t&amp;imeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>A step without a transaction was interrupted. How is it to be resumed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the interrupted statement &amp;again, then the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement took &amp;effect: go on behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Failed statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement that failed, and what the server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where does each database stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemma shows the history of a database schema as a graph, and moves databases along it: forward, back, and with a preview of every statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migrations of a small application, on a SQLite file of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory with stemma.toml or alembic.ini; its history is shown without a database, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL or SQLite database, kept in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a .env, .pgpass, pg_service.conf or alembic.ini file, or from an export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetHeader</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Another worker has taken over this part of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was away for longer than its lease; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>Where Connections Are Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock a &amp;vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the passphrase is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be recovered: without it the vault file stays closed for ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Branches</name>
    <message>
        <source>Revisions that several others follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message>
        <source>Exit 3 when a revision is pending or a script of an applied one was edited, is missing or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic projects: do not compare the models with the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Target database is not up to date: %n revision(s) pending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is up to date, and every applied script is as it was applied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Global options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project; default: the nearest directory upwards with stemma.toml or alembic.ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved profile: database, password, environment and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where profiles rest: keychain or file:PATH; default: STEMMA_VAULT, else the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of a vault file: prompt, fd:N, file:PATH or env:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name; else STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer confirmations; production still needs --confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the profile or project, to go ahead on a production database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say only what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma help` lists the commands, `stemma help COMMAND` its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows, moves and checks databases along their migration history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is cut short: do not use it. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Completion</name>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CredentialAccess</name>
    <message>
        <source>Keys from a file (mode 0600) instead of the vault; else STEMMA_KEYS_FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for &apos;%1&apos; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from prompt` adds the one that the application uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows of %3, %4 values</source>
        <comment>%1 is a set, %3 a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plaintext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to be written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(primary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are set aside; `stemma credentials retry %1` tries them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Credentials</name>
    <message>
        <source>Encrypt, rotate and verify stored credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential set that stemma.toml declares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CredentialsJob</name>
    <message>
        <source>Write under this key; default: the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go no faster than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which a silent worker&apos;s part is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, rehearse some rows, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside what no key opens, however much it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt plaintext that is met on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; to key %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt what is still plaintext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write values under other keys anew under the primary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the values again that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be written, in about %1 s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written under key %1 in %2 s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are plaintext and were left as they are: `stemma credentials encrypt %1`.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: `stemma credentials verify %1`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CredentialsStatus</name>
    <message>
        <source>Count the values by what they are under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out how the application derives its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: derived by %2; opens %3 of %4 tokens tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: no derivation known opens any of the %n token(s) tried</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsVerify</name>
    <message>
        <source>Prove that every value opens under the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a sample opened by this Python&apos;s `cryptography`, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: %1 of %2 values open under key %3, none under any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1 of %2 values open under key %3 as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python opened %1 of %2 tokens, to the same text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Current</name>
    <message>
        <source>Where the database stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit 3 unless it is on all head revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current revision(s) for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2. `stemma upgrade` creates the schema; if the schema is there already, `stemma stamp REVISION` records where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::DatabaseUrl</name>
    <message>
        <source>The database URL on the command line holds a password, and every user of this computer can read argument lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out and be asked for it, or give the URL through STEMMA_DATABASE_URL, or use a profile or ~/.pgpass. Change the password if others may have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use `--database URL` (for example sqlite:app.db or postgresql://user@host/name), set STEMMA_DATABASE_URL or DATABASE_URL in the environment or the project&apos;s .env, or write `database = ...` into stemma.toml.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Doctor</name>
    <message>
        <source>Check the installation, the project and the database, and say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemma %1, Qt %2, libpq %3.%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s); %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n revision(s), %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma merge -m MESSAGE` joins them; `upgrade heads` applies all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database not initialised: there is no table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; `stemma stamp REVISION` records a schema that is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n revision(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic %1, SQLAlchemy %2, Python %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works on this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works on this database, and runs once for every step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Downgrade</name>
    <message>
        <source>Run revisions backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision to go back to, base, -N, label@base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the SQL instead, FROM:TO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ErrorReport</name>
    <message numerus="yes">
        <source>... %n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (SQLSTATE %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Heads</name>
    <message>
        <source>Revisions that nothing follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out heads that something depends on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>The commands, or one command&apos;s options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma help` lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>Every revision, newest first, as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these: A:B, A:, :B, -3:current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail when the database cannot say where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic&apos;s lines instead of a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the database&apos;s position: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 revision(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message>
        <source>Write a native project from this Alembic project, and prove that it does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to import: alembic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is `stemma import alembic DIRECTORY`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n revision(s) to %1, for %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the upgrade of %1 by hand, in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downgrade of %1 is marked irreversible, in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema, up and down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema. The way back was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two projects do not make the same schema:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: the projects could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Init</name>
    <message>
        <source>Write a new project: stemma.toml and migrations/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where; default: here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: `stemma create &quot;initial schema&quot;`, fill the script in, then `stemma -d sqlite:app.db upgrade`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Keys</name>
    <message>
        <source>The keys of a credential set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::KeysAdd</name>
    <message>
        <source>Add a key; it becomes the primary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the key, a date for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt, fd:N, file:PATH, env:NAME or generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the application makes its key of the secret; default: raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT, hex:... or base64:...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of PBKDF2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of HKDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with it, and go on writing with the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of key %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added key %1 with the fingerprint %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a key file the newest key is the primary one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it behind the other by hand, or add it now and use `--to`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::KeysEnd</name>
    <message>
        <source>Take a key out of the ring for good; no value may be under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a key for old backups only; no value may be under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of &apos;%1&apos; are under key %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate them first: `stemma credentials rotate %1`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::KeysExport</name>
    <message>
        <source>Write a key&apos;s secret for the application&apos;s deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file (mode 0600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must not be there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::KeysList</name>
    <message>
        <source>The keys of a set, without their secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 has written over two thousand million values; rotate to a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no keys in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Log</name>
    <message>
        <source>The run log: who changed this database, when and how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of this run; its id may be cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs; default: 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is on record in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs begin with &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of %1 begins with &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma log` lists the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Merge</name>
    <message>
        <source>Write a script that joins heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revisions to join; default: heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow revisions that have followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to merge: %1 is the only head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma heads` lists the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Migrating</name>
    <message>
        <source>Up to date: the database is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed before the connection was lost. `stemma current` tells where the database stands.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The failed revision left nothing behind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run only the plan with this digest, as `plan` printed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a step that was interrupted, running its next statement again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on behind that statement, which did take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expect was given an empty digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the `stemma plan` before it fail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), from %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION %1: %2. Type the name to go ahead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is marked as production, and its name was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `stemma plan`, then add `--confirm %1`. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, then go on with --resume. If the object is as it should be, go on with --resume-after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Plan</name>
    <message>
        <source>Show the steps of an upgrade, downgrade or stamp and do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; default of an upgrade: head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp: as if the version table were emptied first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of a downgrade or stamp needs a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a stamp takes several targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example `stemma plan downgrade -1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[no transaction]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[irreversible: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[cannot run: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  -  empty the version table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n statement(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It would be refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest    %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Profile</name>
    <message>
        <source>Saved connections, kept in the keychain or a vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileAccess</name>
    <message>
        <source>There is no vault file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma profile add` makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file %1 is locked, and nobody can be asked for its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it by --passphrase-from fd:N, file:PATH or env:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the new vault file %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileAdd</name>
    <message>
        <source>Save a connection under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileEdit</name>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development, test, staging or production; default for a new one: development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of its project; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL: SET ROLE after the login; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 10s; empty for the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each statement&apos;s locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password: prompt, fd:N, file:PATH, env:NAME, or none to forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s TLS key, in the same forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write development, test, staging or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the directory that holds stemma.toml or alembic.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value that is a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the TLS key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is given and leave the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileExport</name>
    <message>
        <source>Write all profiles without their secrets to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the directory, the rights and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) without secrets to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileImport</name>
    <message>
        <source>Save every connection of a .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileList</name>
    <message>
        <source>Names and environments; the vault stays closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is saved. `stemma profile add NAME --url URL` saves one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileRemove</name>
    <message>
        <source>Forget a profile and its secrets; the database stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing was not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &apos;%1&apos; and its password? (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileShow</name>
    <message>
        <source>All of one but its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProfileTest</name>
    <message>
        <source>Test a connection step by step and say what fails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProgressPrinter</name>
    <message>
        <source>statement %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Reset</name>
    <message>
        <source>Drop everything and upgrade; development databases only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; default: heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset was not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drops everything in %1. Go ahead? (yes/no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Rollback</name>
    <message>
        <source>Roll the last revision back, or N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many; default: 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::SecretSource</name>
    <message>
        <source>The secret in %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have up to 64 KiB. Is the file descriptor open for reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it, or give the secret another way: prompt, fd:N, file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is needed and nobody can be asked: this is no terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it by fd:N, file:PATH or env:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say where a secret comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write prompt, fd:N, file:PATH or env:NAME; never the secret itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Shell</name>
    <message>
        <source>The profile &apos;%1&apos; only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another profile, or `stemma profile edit %1 --read-write` if that is what you want. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source>One revision, with its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision, head, current, -N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print its script as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Stamp</name>
    <message>
        <source>Set the version table without running scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions, heads, base; several for several branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the SQL instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the version table first: the way out when it holds a revision nobody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the present text of these applied revisions instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Upgrade</name>
    <message>
        <source>Run revisions forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision, head, heads, label@head, +N; default: head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the SQL instead, TARGET or FROM:TO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::WriteRevision</name>
    <message>
        <source>Write a new script: `revision -m`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it follows: a revision, head, base, label@head; default: head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a head that has followers: a new branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision that must be applied before; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic projects: fill it with what the models have and the database has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--autogenerate is for Alembic projects, which have models to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Writing</name>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credentials::Text</name>
    <message>
        <source>%1 could not open the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the application&apos;s own interpreter, which has the package `cryptography`: --app /srv/app/venv/bin/python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with job %1, begun on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n worker(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: a standby has fallen behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job could not be noted in the audit log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application needs one key: Fernet(%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While both keys are in use, the application reads with both. First, so that every instance can read the new key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, so that it writes with the new one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When `verify` has passed twice, with the longest life of an instance in between:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in dead row versions and free pages, the write-ahead log, replicas, base backups, dumps and the blocks of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted content was overwritten in the file. To be thorough: `VACUUM`, and `PRAGMA wal_checkpoint(TRUNCATE)` where the file is in WAL mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the first of these: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL locks the table and needs as much space again).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remedy for secrets that have been in plaintext is to issue new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is no Fernet key: it must be base64 of 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has 44 characters and ends in &apos;=&apos;. If the application makes its key from the secret, name how: --derive sha256, pbkdf2, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is shorter than 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncating needs 32 bytes; &apos;pad-nul&apos;, &apos;pad-space&apos; and &apos;repeat&apos; fill up shorter secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no derivation &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are known: %1. `stemma credentials status SET --detect` finds the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the number of iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the application&apos;s source, beside the salt: often 100000, 390000 or 480000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n iterations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the setting that the application reads it from set here, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to write with for &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from ...` adds one; without a keychain, name a file with --keys-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Encryption failed (wrong SECRET_KEY): %n value(s) of &apos;%1&apos; look encrypted and open under none of the keys.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add the key that they are under: `stemma keys add %1 ID --from ...`. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring of &apos;%1&apos; has no key &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: `stemma keys add %1 ID --from ...` adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is the one that new values are written with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its successor first and rotate to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; has another fingerprint when it is derived anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring is damaged: add the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring of &apos;%1&apos; has a key &apos;%2&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new one another id; a date is a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key &apos;%1&apos; once more: both have the fingerprint %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation to it would change nothing. Is the setting of the application the old one still?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring in the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the keys again from where the application has them: `stemma keys add`. The database is not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the right away: chmod 600 %1. If anybody else had an account on this machine meanwhile, take new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is written as [[key]], and below it id = &quot;...&quot;, secret = &quot;...&quot; and, where the application derives it, derive = &quot;...&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has no id, or no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file has a table that is not [[key]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not NAME = VALUE below a [[key]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not end on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is neither a text in quotes nor a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more behind the text&apos;s closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash begins an escape that key files do not have; write the value in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here, or its value is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it: the newest key stands first and is the one that is written with. `stemma keys add` puts one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from descriptor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic library failed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL 3 and its default provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may log the parameters of statements, and this role cannot switch it off. Stemma sends encrypted values only, but the application&apos;s own statements carry plaintext: look at what the log has of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched, each update writes the index again, and the table will grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger %1 will fire for every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keys tried: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values name keys whose fingerprints begin with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last job on this database wrote under the key &apos;%1&apos; with the fingerprint %2, on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Fernet token does not say which key it is under, and no job has left a record here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed (wrong SECRET_KEY): %1 of the %2 values looked at open under none of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote them (`stemma keys add %1 ID --from ...`), derived as the application does: `stemma credentials status %1 --detect` tries the usual ways. If they are lost for good, go on with --accept-unreadable: they are set aside and left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped between two batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same command goes on where this one stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a value (SQLSTATE %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the constraints and triggers of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test of %1 failed; nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic library gives wrong answers: check the installation of OpenSSL, then the memory of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names the table %2, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a revision pending that makes it? Otherwise mend [credentials.%1] in stemma.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1. Mend [credentials.%2] in stemma.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, whose rows belong to other tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the table that holds the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no primary key and no other unique key without nulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows must be told apart to be changed safely: add a primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unique index of %1 is on exactly %2, without nulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave `key` out to take the primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of %2 is generated from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns that it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of %2 is part of the key: it cannot be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the table a key that is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of %2 has the type %3; encrypted values are text or bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its type to text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification could not be noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of %2 takes %3 characters; an encrypted value of it has up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Widen it first, best in a revision of its own: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table or no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write table = &quot;...&quot; and columns = [&quot;...&quot;] below [credentials.%1] in stemma.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the table were given up after %1 attempts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what ended the workers before; `attempts = 0` in stemma_credential_chunk lets them be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another worker has taken over this part of the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>database::Text</name>
    <message>
        <source>Another run has changed the database in the meantime: look at the current revision and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a user name, password or database name write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL contains a zero byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the parameter &quot;ssl&quot; is not a known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sslmode= and one of disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest that it knows is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again when the server is back: a run goes on from the last finished revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was closed on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rolls back what was not committed as soon as it notices. Look at the current revision before the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer the request to cancel the statement; the connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpq does not understand the database URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its parameters against the list in libpq&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory left for a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; version %2 is the oldest that is supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the server, or use another tool for this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@%2 could not log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server asks for a password and none was supplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the password in a profile, or in the password file that libpq reads (~/.pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused the password that was supplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused without asking for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, and the server&apos;s pg_hba.conf for a line that lets this client in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name at the end of the URL, or create the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connection left for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other sessions, or raise max_connections or the role&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT CONNECT ON DATABASE %1 TO %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starting up or shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server listens at %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sslmode and the certificates (sslrootcert, sslcert, sslkey) in the URL or the service file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail holds libpq&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is no COPY in the direction asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY from or to the client cannot be part of a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use INSERT, or COPY with a file on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, or allow a longer wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 of the server, %4, since %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 from %6 (process %3 of the server, %4, since %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another run was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session holds a lock on the object. Try again when it has finished, or allow a longer lock timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a longer statement timeout, or split the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as the owner of the object, or have the right granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session may only read: the profile says so, or the server is a standby. Connect to the primary, without the read-only option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the server, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the section with `transaction:false`, so that its statements run outside a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session cancelled the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who did, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the transaction was rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of the script has ended the transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave BEGIN, COMMIT and ROLLBACK to the runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the transaction was being committed: the outcome is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the current revision: it says whether the step was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows as INSERT statements, or load them with psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the statements of that file into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the statements with EXECUTE in a DO block instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script runs on the database that the URL or profile names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with &apos;. A quote inside a string is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted name that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with the sign that belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dollar-quoted string that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at the very tag it began with, letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with */. Comments inside comments need a */ each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL: the script goes to the server as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a command of psql, not SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY from or to the client (%1) cannot run in a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELIMITER is a command of the MariaDB client, not SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: bodies of functions and triggers need none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with a dot is a command of the sqlite3 shell, not SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script contains a zero byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or allow a longer lock timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another run: %2 (process %3 on %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of %1 and of its directory, and that the profile is not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk of %1, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no SQLite database: file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path. An encrypted database cannot be opened either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or see what `sqlite3 %1 .recover` saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and may be read and written, with its directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or file system of %1 failed; look at the system&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 on %4, since %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs the right to write in the directory of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the database file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path. `stemma upgrade` makes a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no directory %1 for the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the directory, or check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the lock of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement ran longer than the statement timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite URL has a parameter that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what follows the ?. To open the database read-only, use the option of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite URL has two slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sqlite:PATH, sqlite:///PATH for a relative path, or sqlite:////PATH for an absolute one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite URL names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sqlite:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s own file: addresses are not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address in the database URL lacks its ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the ] of an IPv6 address stands no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the database URL is not a number from 1 to 65535. IPv6 addresses stand in brackets: [::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the database URL has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database name in the URL contains a bare @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write name=value pairs with spaces between them, and put a value that contains spaces in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted value in the database URL is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with &apos;. Inside, write \&apos; for a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL does not say which engine it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For PostgreSQL write postgresql: before the parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sqlite:PATH or postgresql://USER@HOST/DATABASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB and MySQL are not supported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL and SQLite are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL is for &apos;%1&apos;, an engine that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with sqlite: or postgresql:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version table %1 may not be read by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online migration expected to match one row when updating &apos;%2&apos; to &apos;%3&apos; in &apos;%4&apos;; %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online migration expected to match one row when deleting &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After the step the table &apos;%2&apos; should hold %n row(s), but it holds %1: the script or another session has written to it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::CheckList</name>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::CommandPalette</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionCommands</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a directory that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start of Stemma speaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionSource</name>
    <message>
        <source>The connection %1 names no project directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection and choose the directory that holds stemma.toml or alembic.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project directory %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or edit the connection and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DetailsPane</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No revision is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run logs are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the script could only be read in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was edited after it was applied: it is no longer the text that the database has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, it is a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>database, its environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be rolled back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs outside a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to run: it cannot be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown; the rest is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run log mentions this revision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HistoryModel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message>
        <source>All branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n revisions is pending, of this branch and has these words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendin&amp;g only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where it &amp;stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As P&amp;NG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with up and down goes along the lines, Ctrl with left and right to the other parents of a merge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::JobList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::JobNotifier</name>
    <message>
        <source>%1 is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::JobsPane</name>
    <message>
        <source>%1 is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;finished jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::LogFile</name>
    <message>
        <source>The log could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::LogPane</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines of the level %1, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches the search and the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Open a Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) — Stemma</source>
        <comment>connection, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Stemma</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Stemma?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Either way the database is left at a revision boundary, and says at which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;After This Step and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interrupt the Statement and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Shows where every database stands, and moves it along its migration history.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, libpq, SQLite, OpenSSL and QtKeychain.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::MergeSheet</name>
    <message>
        <source>Read the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of this project has only one head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge %1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins the heads; SQL of its own it needs only where they contradict each other: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n head(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::NewRevisionSheet</name>
    <message>
        <source>Read the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (head): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the first revision of a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has followers already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision after it begins a new branch, which &quot;Allow a new branch&quot; permits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in its SQL: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::Operation</name>
    <message>
        <source>Upgrade to &amp;Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upgrade to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;Back to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll Back &amp;One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stamp Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade %1 to head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back by one revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n revision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n revision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stamp without running anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::OperationCommands</name>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a revision in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::OverviewModel</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the project</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>connection, environment, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4</source>
        <comment>connection, environment, revision, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::OverviewPage</name>
    <message>
        <source>No connection matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections will stand here: each database, its revision and what is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ProfileDialog</name>
    <message>
        <source>New Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving; the keychain may ask a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ProfileForm</name>
    <message>
        <source>As the server and libpq agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the URL was moved to its own field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::RunPreview</name>
    <message>
        <source>changes the version table only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be rolled back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each statement for itself, without a transaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::RunSheet</name>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) on %1, from %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stands where it is wanted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only: this is only a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then choose how to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this plan cannot be rolled back afterwards: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 of %4 statements done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the project and the database…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::RunWork</name>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, plan again and run the statement again. If the object is as it should be, plan again and go on behind the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Where the database stands is not known: it cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The database is at %2. The revision that was interrupted runs without a transaction and is unfinished: plan again to resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The database is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The database is at %2; the failed revision left nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ScriptWriting</name>
    <message>
        <source>There is nothing to merge: %1 is the only head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::StepModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version table only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irreversible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::StopButton</name>
    <message>
        <source>&amp;Stop after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interrupt statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that runs now is finished; the database then stands at its revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cancels what it is doing and rolls the step back; a step without a transaction stays open and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed without waiting. The server rolls back what was not committed when it notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::TargetHeader</name>
    <message>
        <source>Alembic project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native SQL project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of project, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not initialised; %n revision(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n revision(s) pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection: the history without a database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::VaultDialog</name>
    <message>
        <source>Make Vault File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::history::Text</name>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is too long for one PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter it to fewer revisions, or export it as SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: page %2 of %3, part %4 of %5 from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>merge of %n revisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>branch point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at revision %2, which no script of this project has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and the window starts with fresh settings; no connection is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where every database stands, and moves it along its migration history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of a project to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::AlembicDriver</name>
    <message>
        <source>No Python with Alembic was found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the project&apos;s requirements, activate its environment, or name the interpreter in stemma.toml: `python = &quot;.../bin/python&quot;` in the table [alembic].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic %1 with SQLAlchemy %2 and Python %3, %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit for a revision has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python process that ran Alembic ended unexpectedly (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stands where the last committed revision left it; `stemma current` tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver of Alembic answered &apos;%1&apos; where &apos;%2&apos; was expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::AlembicFault</name>
    <message>
        <source>Python&apos;s traceback is in the details. The interpreter is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter is %1 (%2). Install the project&apos;s requirements there; name another one with `python` in the table [alembic] of stemma.toml; or, when %3 is a package of the project, put its directory into prepend_sys_path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has no module &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it there: `%1 -m pip install alembic`. Or name another interpreter with `python` in the table [alembic] of stemma.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic imports every revision before it runs one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py cannot work with its database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address comes from env.py itself where it does not take the one that it was given; `url` in the table [alembic] of stemma.toml says how it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py failed in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s traceback is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma upgrade` brings it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic cannot read its configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::AlembicFiles</name>
    <message>
        <source>It drops the table %1 with all its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It drops the column %1 with all its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It renames %1; an application that still runs uses the old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes %1 NOT NULL, which fails where a row has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds %1 as NOT NULL without a server default, which fails when the table has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models have a table %1, and the database has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has a table %1, and the models have not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models have a column %1 (%2), and the database has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has a column %1 (%2), and the models have not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is NOT NULL in the database and nullable in the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nullable in the database and NOT NULL in the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 in the database and %3 in the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the database has %2, the models have %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models have what the database has not: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has what the models have not: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::AlembicSession</name>
    <message>
        <source>no revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database in memory cannot be reached by the project&apos;s Alembic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py ended without running any migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must call context.run_migrations(). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py keeps the versions in %1, and Stemma reads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write version_table and version_table_schema into a stemma.toml with a table [alembic]. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and Stemma finds it at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read different tables of one database (look at search_path), or somebody migrates it right now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py migrates another database as well: %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py works on another database than %1: on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings say that env.py finds its database by itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was given as %1, and env.py does not use it. Say how it learns of the database with `url` in the table [alembic] of stemma.toml, or name that database. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::AlembicSteps</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script of revision %1 changed after the plan had been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan again, then run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of %2, begun at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was interrupted right after it had been committed; it is recorded as done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was interrupted; the database stands at %2 and goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; trying revision %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py ended without running the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and the plan begins at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py works on another database now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision was not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alembic reported the revision as done, but %1 is at %2 and not at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py migrated another database, or its transaction was rolled back: look for what it executes before context.configure().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 was committed, and then: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the revision may have been committed: look at the database. `--resume` runs the whole revision again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::ChildProcess</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::ConnectionLog</name>
    <message>
        <source>a session that cannot be seen with this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a lock for %1 s, held by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another runner works on this database; waiting for %1 s for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::ConnectionTest</name>
    <message>
        <source>Not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service file says where: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory: everything is gone when the connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local socket needs no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted; sslmode=verify-full would insist on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 yet: nothing was migrated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its directory may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its directory may not be written: nothing can be migrated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema in which tables could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables may be made in the schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not make tables in the schema %1 or not change its version table: looking is possible, migrating is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::CredentialSets</name>
    <message>
        <source>The project declares no credential set &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it in stemma.toml: [credentials.%1] with table and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; has the unknown format &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`format` is &quot;fernet&quot; or &quot;aead&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`sources` may name sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails and vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::CredentialStep</name>
    <message>
        <source>The revision encrypts the credential set &apos;%1&apos;, and there are no keys at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Run it with `stemma upgrade`, which has the keys of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows yet: nothing to encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Encrypted %n value(s) of &apos;%1&apos; under key %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Explain</name>
    <message>
        <source> on branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) deleted %5; `git checkout %1^ -- %5` brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) has %5; `git checkout %1 -- %5` brings it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project&apos;s git history does not know it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table: `stemma check` compares them; when the schema really is that of a revision, `stemma stamp REVISION` says so without running anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; for a database whose schema is there already, `stemma stamp REVISION` records which revision it is at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::ImportAlembic</name>
    <message>
        <source>The upgrade was Python that offline mode cannot write as SQL: %1 (%2).
Write it here under a line `-- migrate:up`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Alembic project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a project already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new directory. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::ImportProof</name>
    <message>
        <source>The new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Alembic project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::ImportedUrls</name>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 does not tell what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml and the .json of an export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::Interpreter</name>
    <message>
        <source>Poetry&apos;s environment for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipenv&apos;s environment for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stemma.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python3 of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program alembic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::Offline</name>
    <message>
        <source>Revision %1 is a Python script, whose SQL only Alembic can print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 encrypts the credential set &apos;%2&apos;, which SQL cannot do by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the revisions before and after it, and run this one with `stemma upgrade`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::PreparedPlan</name>
    <message>
        <source>Revision %1 has no upgrade for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 has no downgrade for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section `-- migrate:%1 %2`, or a plain `-- migrate:%1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its downgrade raises an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or write a new revision that undoes what can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision id &apos;%1&apos; has %2 characters; the version table&apos;s column takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten the id, or widen the column: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section encrypts the credential set &apos;%1&apos; and has no transaction to do it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take `transaction:false` out of the marker, or put the step into a revision of its own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script must not begin or end transactions itself: every revision runs in one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement cannot run inside a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the statement. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the section `transaction:false`, best in a revision that holds nothing else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::Reachability</name>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolving the host name %1 takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::RenderedSql</name>
    <message>
        <source>Its SQL cannot be told without running it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a data migration, or asks the database what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py has no offline mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offline mode env.py works for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must call context.configure() with the URL that it was given when context.is_offline_mode() is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::Request</name>
    <message>
        <source>`stemma stamp --purge %1` empties the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume-after is for SQL scripts, whose statements are on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on %2 already: name only the newest of each branch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::Reset</name>
    <message>
        <source>Reset drops everything, and nothing marks %1 as a development database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put `environment = &quot;development&quot;` into stemma.toml if it is one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Runner</name>
    <message numerus="yes">
        <source>Run %1: %n step(s) on %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not the one that was agreed to: its digest is %1, agreed was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database moved or a script changed. Nothing was done; look at the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is not applied to %2, so there is no text to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma check` lists the edited scripts by their full ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present text of %1 is accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::Standing</name>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;: the table %2 of %3 holds this row, and no script of the project has the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of %2 was begun by Alembic at %3 and never ended; a part of it may have been committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the database and undo that part. Then `stemma %1 --resume` runs the whole revision again; or finish it by hand and settle it with `stemma stamp`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement(s) of it are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then `stemma %1 --resume` runs it and the rest, or `--resume-after` takes it as done and goes on behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 was applied to %2, but its script is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script of revision %1 was edited after it had been applied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new revision; or, when the database already agrees with the new text, accept it with `stemma stamp --accept-edited %1`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>migration::StepRunner</name>
    <message>
        <source>The script of revision %1 changed after the plan had been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan again, then run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n statement(s) of revision %1 that are done are not the ones that its script begins with now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them; what comes behind may change. Or finish the step by hand and settle it with `stemma stamp`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1 of %2 is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; trying revision %2 again in %3 s (%4 of %5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles::Text</name>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpq does not understand the database URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory must be writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of the vault file cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it saved in another vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others than its owner may read the vault file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it held before is still there. Check rights and disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of the vault file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to hold connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not host:port:database:user:password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a * and names no single database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of the service file is neither [service] nor name=value below one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an export of profiles that this Stemma can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma profile export FILE` writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (it asks for the password of your login), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (for example gnome-keyring or KWallet), or use a vault file: --vault file:PATH or STEMMA_VAULT. Over SSH and in containers there mostly is no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it removed there, or saved in another vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not remove the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it in the program that shows your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow Stemma to use the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not let Stemma in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its settings for Stemma, or use a vault file: --vault file:PATH or STEMMA_VAULT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind others. Answer it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot be read: its member &quot;%1&quot; is missing or of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was saved by a newer Stemma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or save the profile anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles was damaged. The one before it is shown; what was there is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles was damaged and has begun anew. What was there is in %1; the vault still holds the profiles themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is saved yet: `stemma profile add NAME --url URL`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters, none of them a control character, no blank at its ends and no dash in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile &apos;%1&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of a profile must hold no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check rights and disk. The list is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL could not do the encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there enough memory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a vault of Stemma, or it was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or bring the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the vault file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. If it is surely right, the file was changed by somebody or something: bring it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file was written by a newer Stemma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write keychain or file:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>revisions::Text</name>
    <message>
        <source>Each of these comes after the next one: %1. Change the parents or dependencies of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency cycle is detected in revisions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle is detected in revisions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid downgrade target from current heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above the target is on the way to %1; name a revision of the branch before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision Nothing to drop is not an ancestor of revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not applied. `stemma current` shows what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range revision not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs --sql; without it the database says where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downgrade -1 from multiple heads is ambiguous; this usage will be disallowed in a future release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downgrade with --sql requires &lt;fromrev&gt;:&lt;torev&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script cannot ask the database where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are part of the identifier grammar (+, - and : count and span, @ names a branch). Use letters, digits, _ and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id into the header of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision cannot come after itself; name another one in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-loop is detected in revisions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency self-loop is detected in revisions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is present more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is present more than once: in %2 and in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them an id of its own, and name it as the parent where it was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch name &apos;%1&apos; in revision %2 already used by revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and ids share one list of names. Rename the label in %1 or what %2 calls the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 referenced from %2 is not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name was used as the id: the revision in %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dependency must be a whole id or a branch label; %1 begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision. Near it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History range requires [start]:[end], [start]:, or :[end]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one colon between two identifiers; either may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is not an ancestor of revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start must come before the end on one line of revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database is not on all head revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps lead below the first revision; use base for a new root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate head revisions specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is not a head revision; please specify --splice to create a new branch from this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes after it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dependency must be a revision; it names the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new revision has the id of the one that it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is taken by %1; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and ids share one list of names; choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version table holds %1 more than once; a step that moves that row will fail. Stamp the table with --purge to set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from:to with both ends, as in base:head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify a single target revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple head revisions are present for given argument &apos;%1&apos;; please specify a specific target revision, &apos;&lt;branchname&gt;@%1&apos; to narrow to a specific head, or &apos;heads&apos; for all heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination %1 is not a valid upgrade target from current head(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination %1 is not a valid downgrade target from current head(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested range %1:%2 does not refer to ancestor/descendant revisions along the same branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way forks into %1. Name the one that is meant instead of a number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative revision %1 didn&apos;t produce %2 migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma history -i` shows where the database stands and how far the way goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer revisions on that way than steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple heads are present for given argument &apos;%1&apos;; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads are %1. Name one of them, or merge them into one revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version table names %1, which no revision file has. Get the file that was applied, or set the table right by stamping it with --purge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such branch: &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is not a member of branch &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch holds a revision, all above and all below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple revisions start with &apos;%1&apos;: &apos;%2&apos;...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) begin so; write more of the one that is meant.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;; please ensure at least four characters are present for partial revision identifier matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`stemma history` lists the revisions there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp operation with --sql only supports a single starting revision at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one script per starting revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous upgrade from multiple current revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which branch goes up, as in branch@+1, or name the revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of branch %1 is applied, so there is nothing to count steps from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several current revisions are on branch %1; name the revision to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes after the others and implies them. Where the version table holds them all, stamp it with --purge and the revisions it is really at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scripts::Text</name>
    <message>
        <source>No &apos;script_location&apos; key found in configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;script_location = %(here)s/&apos; and the directory of env.py to the section for Alembic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script location &apos;%1&apos; is inside a Python package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stemma reads directories: name it as a path, for example %(here)s/migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path_separator found in configuration; &apos;version_locations&apos; is split at blanks and commas, as older versions of Alembic did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;version_path_separator&apos; is deprecated; use &apos;path_separator&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for path_separator; expected &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;truncate_slug_length&apos; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1. Be sure the &apos;revision&apos; variable is declared inside the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not revisions belong outside the version directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module &apos;%1&apos; has no attribute &apos;down_revision&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add down_revision = None for a first revision, else the id of the revision before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; cannot be read without running the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a literal: a text in quotes, None, or a tuple of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string or bracket begins here and never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python cannot read the file either; correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a duration in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; of [alembic] is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;url&apos; of [alembic] says how env.py learns of the database, and &apos;%1&apos; is none of the ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;env:NAME&quot; sets a variable, &quot;x:NAME&quot; hands over -x NAME=..., &quot;ini&quot; replaces sqlalchemy.url, &quot;none&quot; leaves it to env.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the variable %2 that &apos;database&apos; refers to is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a table [alembic], but there is no alembic.ini beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name Alembic&apos;s file with &apos;config&apos; in that table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project in %1 or above it: no stemma.toml, no alembic.ini and no pyproject.toml with [tool.alembic].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the project with --project, or make one with &apos;stemma init&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set is written as [credentials.NAME] with table = &quot;...&quot; and columns = [&quot;...&quot;]; key, format, bound, prefix, sources and encrypt_empty may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;credentials.%1&apos; must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a value of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table, or no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=value; quote a value that holds blanks, quotes or a &apos;#&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of the environment file is not an assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of the environment file has no &apos;=&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after the closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted value that begins here never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment file is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for example 500ms, 5s, 10min or 2h; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>env.py computes &apos;%1&apos;; Stemma uses &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision identifier has %1 characters; at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are &apos;[section]&apos;, &apos;key = value&apos; or comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: the key &apos;%3&apos; was set before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text before the first section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not &apos;key = value&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: a &apos;%&apos; that is no %(name)s is written &apos;%%&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a project already: it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 is there already and is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away, or write %1 by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the directory above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be listed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path doesn&apos;t exist: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &apos;script_location&apos; in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the directory, or correct &apos;scripts&apos; in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compiled; its header cannot be read without running Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the source file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 Names that use the label are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 loaded twice! ignoring. Please ensure the version locations are unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;scripts&apos; must name a directory, or several in an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example scripts = &apos;migrations&apos; or scripts = [&apos;core&apos;, &apos;plugins&apos;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;recursive&apos; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;revision_ids&apos; must be &apos;date&apos; or &apos;random&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;date&apos; gives 20260215_0003, &apos;random&apos; gives 12 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;version_table&apos; must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;environment&apos; must be one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;lock_retries&apos; must be a whole number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;credentials&apos; must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential set is a table such as [credentials.amazon_ads].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;alembic&apos; must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known; did you mean &apos;%3&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source code string cannot contain null bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or is not text; restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, or declare its encoding in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &apos;%1&apos; of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says &apos;%1:&apos; twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two lines; several ids are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;, for example 20260215_0003.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several identifiers with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has no &apos;Revision ID:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment line such as &apos;-- Revision ID: 20260215_0003&apos; before the first &apos;-- migrate:&apos; line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section begins with &apos;-- migrate:up&apos; or &apos;-- migrate:down&apos;, in lower case; an engine (postgresql, sqlite, mariadb), &apos;transaction:false&apos; and, for down, &apos;irreversible: reason&apos; may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a marker line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marker names two engines, %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one section for each engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a downgrade can be irreversible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &apos;irreversible:&apos; to a &apos;-- migrate:down&apos; line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;irreversible:&apos; has no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on the same line why there is no way back; whoever tries to roll back will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a credential step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;-- credentials:encrypt&apos; and the name of one set that stemma.toml declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor; the line is the first that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; UTF-16 does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- migrate:&apos; line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the statements after a line &apos;-- migrate:up&apos;, and make everything before it a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string or comment begins here and never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it: up to the end of the file, every line belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section has the same marker as the one on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two, or name an engine in one of the markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential step stands before the first &apos;-- migrate:&apos; line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it into the section that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has no &apos;-- migrate:up&apos; section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line &apos;-- migrate:up&apos; and the statements of the upgrade after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name does not begin with the revision&apos;s id, %1; the header decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id has %1 characters; the version table that Alembic makes holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;-- migrate:down&apos; section: the revision cannot be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: an irreversible section holds text that never runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 looks like a marker but stands inside a string or comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the directory and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts stand in double quotes: name = &quot;value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t locate timezone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name such as UTC or Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple version locations present, please specify --version-path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new root could go into any of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script would not say what it should; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 may need another script.py.mako: it must hold the variables revision, down_revision, branch_labels and depends_on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
