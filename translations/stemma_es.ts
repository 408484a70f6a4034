<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>Add a Key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>&amp;Name of the key:</source>
        <translation>&amp;Nombre de la clave:</translation>
    </message>
    <message>
        <source>The Secret, as the Application Has It in Its Settings</source>
        <translation>El secreto, tal como figura en la configuración de la aplicación</translation>
    </message>
    <message>
        <source>It is &amp;typed here</source>
        <translation>Se &amp;escribe aquí</translation>
    </message>
    <message>
        <source>It is in a &amp;file</source>
        <translation>Está en un &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>C&amp;rear uno nuevo</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secreto:</translation>
    </message>
    <message>
        <source>File &amp;path:</source>
        <translation>R&amp;uta del archivo:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>Elegir el archivo con el secreto</translation>
    </message>
    <message>
        <source>&amp;Derivation:</source>
        <translation>&amp;Derivación:</translation>
    </message>
    <message>
        <source>Sa&amp;lt:</source>
        <translation>Sa&amp;l:</translation>
    </message>
    <message>
        <source>text, hex:… or base64:…</source>
        <translation>texto, hex:… o base64:…</translation>
    </message>
    <message>
        <source>&amp;Iterations:</source>
        <translation>&amp;Iteraciones:</translation>
    </message>
    <message>
        <source>&amp;Only read with it; go on writing with the present key</source>
        <translation>Solo leer con ella; se&amp;guir escribiendo con la clave actual</translation>
    </message>
    <message>
        <source>Find the D&amp;erivation</source>
        <translation>&amp;Buscar la derivación</translation>
    </message>
    <message>
        <source>Try every derivation known on values of the database</source>
        <translation>Probar todas las derivaciones conocidas con valores de la base de datos</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation>Añadir cla&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Info of &amp;HKDF:</source>
        <translation>Info de &amp;HKDF:</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Comprobar &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;New Revision From the Models…</source>
        <translation>&amp;Nueva revisión a partir de los modelos…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go To or Do</source>
        <translation>Ir a o ejecutar</translation>
    </message>
    <message>
        <source>Search for a command, a connection or a revision</source>
        <translation>Buscar un comando, una conexión o una revisión</translation>
    </message>
    <message>
        <source>A command, a connection, or # and a revision</source>
        <translation>Un comando, una conexión, o # y una revisión</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>&amp;Credential set:</source>
        <translation>Con&amp;junto de credenciales:</translation>
    </message>
    <message>
        <source>What the values of each column are</source>
        <translation>Qué son los valores de cada columna</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys of the set</source>
        <translation>Claves del conjunto</translation>
    </message>
    <message>
        <source>What the Application Is Deployed With</source>
        <translation>Con qué se despliega la aplicación</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Con qué se despliega la aplicación</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>An example of a declaration</source>
        <translation>Ejemplo de una declaración</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the revision</source>
        <translation>Detalles de la revisión</translation>
    </message>
    <message>
        <source>Message of the revision</source>
        <translation>Mensaje de la revisión</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Overview of the revision</source>
        <translation>Resumen de la revisión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Follows:</source>
        <translation>Sigue a:</translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Depende de:</translation>
    </message>
    <message>
        <source>Followed by:</source>
        <translation>Seguida por:</translation>
    </message>
    <message>
        <source>Branch:</source>
        <translation>Rama:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Creada:</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bases de datos:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>Escrita por:</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>Modificada por:</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Mi&amp;grar</translation>
    </message>
    <message>
        <source>Sc&amp;ript for:</source>
        <translation>Scrip&amp;t para:</translation>
    </message>
    <message>
        <source>Statements that upgrade</source>
        <translation>Sentencias de migración</translation>
    </message>
    <message>
        <source>Down&amp;grade</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Statements that downgrade</source>
        <translation>Sentencias de reversión</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>Ejecucio&amp;nes</translation>
    </message>
    <message>
        <source>Runs of this revision</source>
        <translation>Ejecuciones de esta revisión</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>The revision&apos;s Python</source>
        <translation>Python de la revisión</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Collect Diagnostics</source>
        <translation>Recopilar diagnósticos</translation>
    </message>
    <message>
        <source>This is all that the report holds. Passwords and keys are not in it; nothing is sent anywhere. Save it and give it to whoever helps you.</source>
        <translation>Esto es todo lo que contiene el informe. No incluye contraseñas ni claves, y no se envía nada a ningún sitio. Guárdelo y entrégueselo a quien le preste ayuda.</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the project</source>
        <translation>Historial del proyecto</translation>
    </message>
    <message>
        <source>Problems of the project</source>
        <translation>Problemas del proyecto</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search id, message, author and SQL</source>
        <translation>Buscar en id, mensaje, autor y SQL</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Branch that is shown</source>
        <translation>Rama mostrada</translation>
    </message>
    <message>
        <source>Show one branch only</source>
        <translation>Mostrar una sola rama</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>A project is a directory with migrations and a stemma.toml or an alembic.ini.</source>
        <translation>Un proyecto es un directorio con migraciones y un archivo stemma.toml o alembic.ini.</translation>
    </message>
    <message>
        <source>There are no revisions yet</source>
        <translation>Todavía no hay revisiones</translation>
    </message>
    <message>
        <source>The first revision you write will show up here.</source>
        <translation>La primera revisión que escriba aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Borrar filtro</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Leyendo el proyecto…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>.env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>.env, .pgpass, pg_service.conf, alembic.ini o una exportación</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file to import from</source>
        <translation>Elegir el archivo que se va a importar</translation>
    </message>
    <message>
        <source>&amp;Connections found:</source>
        <translation>&amp;Conexiones encontradas:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation>Lo que no se puede importar</translation>
    </message>
    <message>
        <source>Connections found in the file</source>
        <translation>Conexiones encontradas en el archivo</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>No job has run yet. What is started in this window appears here with its progress and its log.</source>
        <translation>Todavía no se ha ejecutado ninguna tarea. Lo que se inicie en esta ventana aparecerá aquí con su progreso y su registro.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Running and finished jobs; Escape stops the selected one.</source>
        <translation>Tareas en curso y terminadas; Escape detiene la seleccionada.</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>Quitar las tareas terminadas</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Signs of the History</source>
        <translation>Signos del historial</translation>
    </message>
    <message>
        <source>What each sign of the history means</source>
        <translation>Qué significa cada signo del historial</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>&amp;All jobs</source>
        <translation>&amp;Todas las tareas</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Jobs and Log</source>
        <translation>Tareas y registro</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Show the history of a project directory</source>
        <translation>Muestra el historial de un directorio de proyecto</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>Aña&amp;dir conexión…</translation>
    </message>
    <message>
        <source>Save a connection to a database in the vault</source>
        <translation>Guarda una conexión a una base de datos en el almacén de secretos</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>Modifica la conexión seleccionada</translation>
    </message>
    <message>
        <source>D&amp;uplicate Connection…</source>
        <translation>D&amp;uplicar conexión…</translation>
    </message>
    <message>
        <source>Add a connection like the selected one</source>
        <translation>Añade una conexión como la seleccionada</translation>
    </message>
    <message>
        <source>&amp;Remove Connection</source>
        <translation>&amp;Quitar conexión</translation>
    </message>
    <message>
        <source>Forget the selected connection; its database is not touched</source>
        <translation>Olvida la conexión seleccionada; su base de datos no se toca</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importar conexiones…</translation>
    </message>
    <message>
        <source>From .env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>Desde .env, .pgpass, pg_service.conf, alembic.ini o una exportación</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>E&amp;xportar conexiones…</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Sin contraseñas</translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation>Al&amp;macén de secretos…</translation>
    </message>
    <message>
        <source>Where the connections rest, and how to unlock it</source>
        <translation>Dónde se guardan las conexiones y cómo se desbloquea</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Stemma</source>
        <translation>Sale de Stemma</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vista &amp;general</translation>
    </message>
    <message>
        <source>All connections and where they stand</source>
        <translation>Todas las conexiones y su estado</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>The history of the selected connection</source>
        <translation>El historial de la conexión seleccionada</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>The first page: demo, project, connection</source>
        <translation>La primera página: demo, proyecto, conexión</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Read the databases and the project again</source>
        <translation>Vuelve a leer las bases de datos y el proyecto</translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation>Ir a o ejec&amp;utar…</translation>
    </message>
    <message>
        <source>Find a command, a connection or a revision by its name</source>
        <translation>Busca un comando, una conexión o una revisión por su nombre</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put panes and columns back to where they were at first</source>
        <translation>Devuelve paneles y columnas a su posición inicial</translation>
    </message>
    <message>
        <source>&amp;New Revision…</source>
        <translation>&amp;Nueva revisión…</translation>
    </message>
    <message>
        <source>Write a new script that follows a head</source>
        <translation>Escribe un script nuevo que sigue a una cabeza</translation>
    </message>
    <message>
        <source>&amp;Merge Heads…</source>
        <translation>&amp;Fusionar cabezas…</translation>
    </message>
    <message>
        <source>Write a revision that joins the heads</source>
        <translation>Escribe una revisión que une las cabezas</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>The sample project on a SQLite file of its own</source>
        <translation>El proyecto de ejemplo, en un archivo SQLite propio</translation>
    </message>
    <message>
        <source>&amp;Notify When a Long Job Ends</source>
        <translation>&amp;Notificar al terminar una tarea larga</translation>
    </message>
    <message>
        <source>A notification of the desktop, while this window is not in front</source>
        <translation>Una notificación del escritorio cuando esta ventana no está en primer plano</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>Todos los comandos y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Collect Diagnostics…</source>
        <translation>&amp;Recopilar diagnósticos…</translation>
    </message>
    <message>
        <source>Versions, settings and messages for whoever helps, without secrets</source>
        <translation>Versiones, ajustes y mensajes para quien preste ayuda, sin secretos</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>&amp;Acerca de Stemma</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Versión, licencia y componentes en los que se basa</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Credenciales</translation>
    </message>
    <message>
        <source>What the stored credentials of the selected connection are under</source>
        <translation>Bajo qué claves están las credenciales guardadas de la conexión elegida</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>C&amp;omprobar…</translation>
    </message>
    <message>
        <source>Whether the database is what the scripts and the models say</source>
        <translation>Si la base de datos es lo que dicen los scripts y los modelos</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge heads</source>
        <translation>Fusionar cabezas</translation>
    </message>
    <message>
        <source>&amp;Heads to join:</source>
        <translation>Cabe&amp;zas que se unen:</translation>
    </message>
    <message>
        <source>M&amp;essage:</source>
        <translation>&amp;Mensaje:</translation>
    </message>
    <message>
        <source>Merge, and the names of the heads</source>
        <translation>Fusión y los nombres de las cabezas</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>&amp;Etiqueta de rama:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Abrir archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Heads to merge</source>
        <translation>Cabezas que se fusionan</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
</context>
<context>
    <name>NewRevisionSheet</name>
    <message>
        <source>New revision</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Mensaje:</translation>
    </message>
    <message>
        <source>What the revision does, in one line</source>
        <translation>Qué hace la revisión, en una línea</translation>
    </message>
    <message>
        <source>&amp;Follows:</source>
        <translation>&amp;Sigue a:</translation>
    </message>
    <message>
        <source>&amp;Allow a new branch after a revision that has followers</source>
        <translation>&amp;Permitir una rama nueva tras una revisión que ya tiene sucesoras</translation>
    </message>
    <message>
        <source>&amp;Depends on:</source>
        <translation>&amp;Depende de:</translation>
    </message>
    <message>
        <source>Revisions of other branches, separated by commas</source>
        <translation>Revisiones de otras ramas, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>&amp;Etiqueta de rama:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Abrir archivo</translation>
    </message>
    <message>
        <source>C&amp;reate revision</source>
        <translation>C&amp;rear revisión</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Generate it from the models and the database</source>
        <translation>&amp;Generarla a partir de los modelos y la base de datos</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Name, environment, revision or state</source>
        <translation>Nombre, entorno, revisión o estado</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>Actualiza&amp;r todo</translation>
    </message>
    <message>
        <source>Connections and where they stand</source>
        <translation>Conexiones y su estado</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Ubicación de la base de datos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>En&amp;gine:</source>
        <translation>&amp;Motor:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>db.example.org, or a directory for a local socket</source>
        <translation>db.example.org, o un directorio para un socket local</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>5432</source>
        <translation>5432</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>U&amp;suario:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>&amp;CA certificate:</source>
        <translation>Certificado de la C&amp;A:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <translation>Elegir el certificado de la CA</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>Certificado de c&amp;liente:</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Elegir el certificado de cliente</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>Cla&amp;ve de cliente:</translation>
    </message>
    <message>
        <source>Choose the client key</source>
        <translation>Elegir la clave de cliente</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase:</source>
        <translation>Frase de c&amp;ontraseña de la clave:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rol:</translation>
    </message>
    <message>
        <source>Role to act as after the login</source>
        <translation>Rol que se adopta tras iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Elegir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Database &amp;URL:</source>
        <translation>UR&amp;L de la base de datos:</translation>
    </message>
    <message>
        <source>What the URL says</source>
        <translation>Contenido de la URL</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Forget the saved one</source>
        <translation>Olvidar la guardada</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>Pro&amp;yecto:</translation>
    </message>
    <message>
        <source>Directory with stemma.toml or alembic.ini</source>
        <translation>Directorio con stemma.toml o alembic.ini</translation>
    </message>
    <message>
        <source>Choose the project directory</source>
        <translation>Elegir el directorio del proyecto</translation>
    </message>
    <message>
        <source>Onl&amp;y reading: nothing can be changed through this connection</source>
        <translation>Solo lec&amp;tura: no se puede modificar nada a través de esta conexión</translation>
    </message>
    <message>
        <source>Connect t&amp;imeout:</source>
        <translation>Tiempo límite de cone&amp;xión:</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>Tiempo límite de bloqueo:</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>Tiempo límite de sentencia:</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Comprobaciones de la conexión</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Review the new revision</source>
        <translation>Revisar la nueva revisión</translation>
    </message>
    <message>
        <source>&amp;Script:</source>
        <translation>&amp;Script:</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Lugares que conviene mirar</translation>
    </message>
    <message>
        <source>The script that was written</source>
        <translation>El script que se escribió</translation>
    </message>
    <message>
        <source>&amp;Delete File</source>
        <translation>&amp;Eliminar archivo</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>Abrir en el edito&amp;r</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar en el &amp;historial</translation>
    </message>
</context>
<context>
    <name>RotationWizard</name>
    <message>
        <source>What the values of each column are</source>
        <translation>Qué son los valores de cada columna</translation>
    </message>
    <message>
        <source>Write &amp;under:</source>
        <translation>Escribir &amp;bajo:</translation>
    </message>
    <message>
        <source>Rows per second at &amp;most:</source>
        <translation>&amp;Filas por segundo como máximo:</translation>
    </message>
    <message>
        <source>&amp;Encrypt plaintext that is met on the way</source>
        <translation>Cifrar el &amp;texto sin cifrar que aparezca</translation>
    </message>
    <message>
        <source>&amp;Set aside what no key opens, however much it is</source>
        <translation>A&amp;partar lo que ninguna clave abre, por mucho que sea</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>&amp;Archivo de copia:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where the backup goes</source>
        <translation>Elegir adónde va la copia</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>Hacer la copia a&amp;hora</translation>
    </message>
    <message>
        <source>I have a backup of my own, or &amp;want none</source>
        <translation>Tengo una copia &amp;propia o no quiero ninguna</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>Mientras ambas claves están en uso</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Con qué se despliega la aplicación</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>Lo que dijo la tarea</translation>
    </message>
    <message>
        <source>Report of the job</source>
        <translation>Informe de la tarea</translation>
    </message>
    <message>
        <source>Where Plaintext Survives</source>
        <translation>Dónde sobrevive el texto sin cifrar</translation>
    </message>
    <message>
        <source>Run the Chosen S&amp;teps</source>
        <translation>Ejecutar los pasos elegi&amp;dos</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Guardar como &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Connections at wor&amp;k:</source>
        <translation>Cone&amp;xiones en uso:</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>A step without a transaction was interrupted. How is it to be resumed?</source>
        <translation>Se interrumpió un paso sin transacción. ¿Cómo debe reanudarse?</translation>
    </message>
    <message>
        <source>Run the interrupted statement &amp;again, then the rest</source>
        <translation>Ejecutar de n&amp;uevo la sentencia interrumpida y después el resto</translation>
    </message>
    <message>
        <source>The statement took &amp;effect: go on behind it</source>
        <translation>La sentencia surtió &amp;efecto: continuar a partir de la siguiente</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation>SQL de todos los pasos</translation>
    </message>
    <message>
        <source>&amp;Failed statement</source>
        <translation>Sentencia &amp;fallida</translation>
    </message>
    <message>
        <source>The statement that failed, and what the server said</source>
        <translation>La sentencia que falló y la respuesta del servidor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>&amp;Planificar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts by menu</source>
        <translation>Atajos de teclado por menú</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where does each database stand?</source>
        <translation>¿En qué punto está cada base de datos?</translation>
    </message>
    <message>
        <source>Stemma shows the history of a database schema as a graph, and moves databases along it: forward, back, and with a preview of every statement.</source>
        <translation>Stemma muestra el historial de un esquema de base de datos como un grafo y mueve las bases de datos a lo largo de él: hacia delante, hacia atrás y con una vista previa de cada sentencia.</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>The migrations of a small application, on a SQLite file of their own</source>
        <translation>Las migraciones de una pequeña aplicación, en un archivo SQLite propio</translation>
    </message>
    <message>
        <source>&amp;Open a Project…</source>
        <translation>A&amp;brir un proyecto…</translation>
    </message>
    <message>
        <source>A directory with stemma.toml or alembic.ini; its history is shown without a database, too</source>
        <translation>Un directorio con stemma.toml o alembic.ini; su historial se muestra incluso sin base de datos</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>&amp;Añadir una conexión…</translation>
    </message>
    <message>
        <source>A PostgreSQL or SQLite database, kept in the keychain of this computer</source>
        <translation>Una base de datos PostgreSQL o SQLite, guardada en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importar conexiones…</translation>
    </message>
    <message>
        <source>From a .env, .pgpass, pg_service.conf or alembic.ini file, or from an export</source>
        <translation>Desde un archivo .env, .pgpass, pg_service.conf o alembic.ini, o desde una exportación</translation>
    </message>
</context>
<context>
    <name>TargetHeader</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>Where Connections Are Kept</source>
        <translation>Dónde se guardan las conexiones</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>Usar el &amp;llavero</translation>
    </message>
    <message>
        <source>Unlock a &amp;vault file</source>
        <translation>Desbloquear un archivo de al&amp;macén de secretos</translation>
    </message>
    <message>
        <source>&amp;Make a new vault file</source>
        <translation>&amp;Crear un archivo de almacén de secretos</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the vault file</source>
        <translation>Elegir el archivo del almacén de secretos</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Repetir:</translation>
    </message>
    <message>
        <source>What the passphrase is for</source>
        <translation>Para qué sirve la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase cannot be recovered: without it the vault file stays closed for ever.</source>
        <translation>La frase de contraseña no se puede recuperar: sin ella, el archivo del almacén de secretos queda cerrado para siempre.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of a vault file</source>
        <translation>Cambiar la frase de contraseña de un archi&amp;vo de almacén de secretos</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Nueva frase de contraseña:</translation>
    </message>
</context>
<context>
    <name>cli::Branches</name>
    <message>
        <source>Revisions that several others follow</source>
        <translation>Revisiones a las que siguen varias otras</translation>
    </message>
    <message>
        <source>There are no branch points: no revision is followed by more than one other.</source>
        <translation>No hay puntos de bifurcación: a ninguna revisión le sigue más de una.</translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message>
        <source>Exit 3 when a revision is pending or a script of an applied one was edited, is missing or unknown</source>
        <translation>Termina con 3 si hay una revisión pendiente o si el script de una aplicada fue modificado, falta o es desconocido</translation>
    </message>
    <message>
        <source>Alembic projects: do not compare the models with the database</source>
        <translation>Proyectos Alembic: no compara los modelos con la base de datos</translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>Este rol no puede leer el registro de ejecuciones, por lo que no se detectarían scripts modificados: GRANT SELECT ON stemma_run, stemma_step.</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2.</source>
        <translation>Base de datos sin inicializar: %1 no tiene la tabla %2.</translation>
    </message>
    <message numerus="yes">
        <source>Target database is not up to date: %n revision(s) pending.</source>
        <translation>
            <numerusform>La base de datos de destino no está al día: %n revisión pendiente.</numerusform>
            <numerusform>La base de datos de destino no está al día: %n revisiones pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is up to date, and every applied script is as it was applied.</source>
        <translation>%1 está al día y todos los scripts aplicados siguen tal como se aplicaron.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n revision(s) it is not known whether they are applied.</source>
        <translation>
            <numerusform>De %n revisión no se sabe si está aplicada.</numerusform>
            <numerusform>De %n revisiones no se sabe si están aplicadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Global options</source>
        <translation>Opciones globales</translation>
    </message>
    <message>
        <source>The project; default: the nearest directory upwards with stemma.toml or alembic.ini</source>
        <translation>El proyecto; por defecto: el directorio superior más cercano con stemma.toml o alembic.ini</translation>
    </message>
    <message>
        <source>A saved profile: database, password, environment and project</source>
        <translation>Un perfil guardado: base de datos, contraseña, entorno y proyecto</translation>
    </message>
    <message>
        <source>Where profiles rest: keychain or file:PATH; default: STEMMA_VAULT, else the keychain</source>
        <translation>Dónde se guardan los perfiles: keychain o file:PATH; por defecto: STEMMA_VAULT o, si no, el llavero</translation>
    </message>
    <message>
        <source>Passphrase of a vault file: prompt, fd:N, file:PATH or env:NAME</source>
        <translation>Frase de contraseña de un archivo de almacén: prompt, fd:N, file:PATH o env:NAME</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name; else STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</source>
        <translation>sqlite:PATH o postgresql://user@host:port/name; si no, STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>Un documento JSON en la salida estándar</translation>
    </message>
    <message>
        <source>Answer confirmations; production still needs --confirm</source>
        <translation>Responde a las confirmaciones; producción sigue exigiendo --confirm</translation>
    </message>
    <message>
        <source>The name of the profile or project, to go ahead on a production database</source>
        <translation>El nombre del perfil o del proyecto, para continuar en una base de datos de producción</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Da más información</translation>
    </message>
    <message>
        <source>Say only what went wrong</source>
        <translation>Informa solo de los errores</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>No existe el comando &apos;%1&apos;</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands, `stemma help COMMAND` its options.</source>
        <translation>`stemma help` muestra los comandos; `stemma help COMMAND`, sus opciones.</translation>
    </message>
    <message>
        <source>Shows, moves and checks databases along their migration history.</source>
        <translation>Muestra, mueve y comprueba bases de datos a lo largo de su historial de migraciones.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Muestra la versión</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Muestra esta ayuda</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end</source>
        <translation>No se pudo escribir la salida estándar hasta el final</translation>
    </message>
    <message>
        <source>What arrived is cut short: do not use it. Is the disk full?</source>
        <translation>Lo recibido está truncado: no lo utilice. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>cli::Completion</name>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>Genera un script de autocompletado para bash, zsh o fish</translation>
    </message>
</context>
<context>
    <name>cli::CredentialAccess</name>
    <message>
        <source>Keys from a file (mode 0600) instead of the vault; else STEMMA_KEYS_FILE</source>
        <translation>Claves de un archivo (modo 0600) en lugar del almacén; si no, STEMMA_KEYS_FILE</translation>
    </message>
    <message>
        <source>There is no key for &apos;%1&apos; in %2</source>
        <translation>No hay ninguna clave para &apos;%1&apos; en %2</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from prompt` adds the one that the application uses.</source>
        <translation>`stemma keys add %1 ID --from prompt` añade la que usa la aplicación.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3, %4 values</source>
        <comment>%1 is a set, %3 a table</comment>
        <translation>%1: %2 filas de %3, %4 valores</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 plaintext</source>
        <translation>%1 en texto plano</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 ilegibles</translation>
    </message>
    <message>
        <source>%1 to be written anew</source>
        <translation>%1 por reescribir</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vacíos</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 nulos</translation>
    </message>
    <message>
        <source>(primary)</source>
        <translation>(primaria)</translation>
    </message>
    <message>
        <source>last written %1</source>
        <translation>última escritura: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are set aside; `stemma credentials retry %1` tries them again.</source>
        <translation>
            <numerusform>Hay %n valor apartado; `stemma credentials retry %1` vuelve a intentarlo.</numerusform>
            <numerusform>Hay %n valores apartados; `stemma credentials retry %1` vuelve a intentarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Credentials</name>
    <message>
        <source>Encrypt, rotate and verify stored credentials</source>
        <translation>Cifra, rota y verifica credenciales almacenadas</translation>
    </message>
    <message>
        <source>A credential set that stemma.toml declares</source>
        <translation>Un conjunto de credenciales declarado en stemma.toml</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsJob</name>
    <message>
        <source>Write under this key; default: the primary</source>
        <translation>Escribe con esta clave; por defecto: la primaria</translation>
    </message>
    <message>
        <source>Connections at work</source>
        <translation>Conexiones en paralelo</translation>
    </message>
    <message>
        <source>Rows of a transaction</source>
        <translation>Filas por transacción</translation>
    </message>
    <message>
        <source>Go no faster than this</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>Seconds after which a silent worker&apos;s part is taken over</source>
        <translation>Segundos tras los que se reasigna la parte de un proceso sin actividad</translation>
    </message>
    <message>
        <source>Look, rehearse some rows, and change nothing</source>
        <translation>Examina, ensaya con algunas filas y no modifica nada</translation>
    </message>
    <message>
        <source>Set aside what no key opens, however much it is</source>
        <translation>Aparta lo que no abre ninguna clave, por mucho que sea</translation>
    </message>
    <message>
        <source>Encrypt plaintext that is met on the way</source>
        <translation>Cifra el texto plano que encuentre a su paso</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; to key %3</source>
        <translation>%1 de &apos;%2&apos; a la clave %3</translation>
    </message>
    <message>
        <source>Encrypt what is still plaintext</source>
        <translation>Cifra lo que sigue en texto plano</translation>
    </message>
    <message>
        <source>Write values under other keys anew under the primary one</source>
        <translation>Reescribe con la clave primaria los valores cifrados con otras claves</translation>
    </message>
    <message>
        <source>Try the values again that were set aside</source>
        <translation>Vuelve a intentar los valores que se apartaron</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be written, in about %1 s.</source>
        <translation>
            <numerusform>Se escribiría %n fila, en unos %1 s.</numerusform>
            <numerusform>Se escribirían %n filas, en unos %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written under key %1 in %2 s.</source>
        <translation>
            <numerusform>%n fila escrita con la clave %1 en %2 s.</numerusform>
            <numerusform>%n filas escritas con la clave %1 en %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are plaintext and were left as they are: `stemma credentials encrypt %1`.</source>
        <translation>
            <numerusform>%n valor está en texto plano y se dejó como estaba: `stemma credentials encrypt %1`.</numerusform>
            <numerusform>%n valores están en texto plano y se dejaron como estaban: `stemma credentials encrypt %1`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</source>
        <translation>
            <numerusform>Se apartó %n valor: ninguna clave lo abre o la base de datos lo rechazó. Añada la clave que falta y después ejecute `stemma credentials retry %1`.</numerusform>
            <numerusform>Se apartaron %n valores: ninguna clave los abre o la base de datos los rechazó. Añada la clave que falta y después ejecute `stemma credentials retry %1`.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then run this again.</source>
        <translation>Una instancia de la aplicación sigue escribiendo con otra clave; la última vez: %1. Despliegue la clave nueva en todas partes y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Next: `stemma credentials verify %1`.</source>
        <translation>A continuación: `stemma credentials verify %1`.</translation>
    </message>
    <message>
        <source>Not every value is as it should be: `stemma credentials status %1` counts them.</source>
        <translation>No todos los valores están como deben: `stemma credentials status %1` los cuenta.</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsStatus</name>
    <message>
        <source>Count the values by what they are under</source>
        <translation>Cuenta los valores según la clave con la que están cifrados</translation>
    </message>
    <message>
        <source>Find out how the application derives its key</source>
        <translation>Averigua cómo deriva la aplicación su clave</translation>
    </message>
    <message>
        <source>%1: derived by %2; opens %3 of %4 tokens tried</source>
        <translation>%1: derivada mediante %2; abre %3 de %4 tokens probados</translation>
    </message>
    <message numerus="yes">
        <source>%1: no derivation known opens any of the %n token(s) tried</source>
        <translation>
            <numerusform>%1: ninguna derivación conocida abre el %n token probado</numerusform>
            <numerusform>%1: ninguna derivación conocida abre alguno de los %n tokens probados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsVerify</name>
    <message>
        <source>Prove that every value opens under the primary key</source>
        <translation>Demuestra que todos los valores se abren con la clave primaria</translation>
    </message>
    <message>
        <source>Have a sample opened by this Python&apos;s `cryptography`, too</source>
        <translation>Hace que también la `cryptography` de este Python abra una muestra</translation>
    </message>
</context>
<context>
    <name>cli::Current</name>
    <message>
        <source>Where the database stands</source>
        <translation>En qué punto está la base de datos</translation>
    </message>
    <message>
        <source>Exit 3 unless it is on all head revisions</source>
        <translation>Termina con 3 si no está en todas las revisiones de cabeza</translation>
    </message>
    <message>
        <source>Current revision(s) for %1:</source>
        <translation>Revisiones actuales de %1:</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2. `stemma upgrade` creates the schema; if the schema is there already, `stemma stamp REVISION` records where it stands.</source>
        <translation>Base de datos sin inicializar: %1 no tiene la tabla %2. `stemma upgrade` crea el esquema; si el esquema ya existe, `stemma stamp REVISION` registra en qué punto está.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending.</source>
        <translation>
            <numerusform>%n revisión pendiente.</numerusform>
            <numerusform>%n revisiones pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>Este rol no puede leer el registro de ejecuciones, por lo que no se detectarían scripts modificados: GRANT SELECT ON stemma_run, stemma_step.</translation>
    </message>
</context>
<context>
    <name>cli::DatabaseUrl</name>
    <message>
        <source>The database URL on the command line holds a password, and every user of this computer can read argument lists</source>
        <translation>La URL de la base de datos indicada en la línea de comandos contiene una contraseña, y cualquier usuario de este equipo puede leer las listas de argumentos</translation>
    </message>
    <message>
        <source>Leave it out and be asked for it, or give the URL through STEMMA_DATABASE_URL, or use a profile or ~/.pgpass. Change the password if others may have seen it.</source>
        <translation>Omítala y se le preguntará, indique la URL mediante STEMMA_DATABASE_URL, o use un perfil o ~/.pgpass. Cambie la contraseña si otros han podido verla.</translation>
    </message>
    <message>
        <source>No database is named</source>
        <translation>No se indicó ninguna base de datos</translation>
    </message>
    <message>
        <source>Use `--database URL` (for example sqlite:app.db or postgresql://user@host/name), set STEMMA_DATABASE_URL or DATABASE_URL in the environment or the project&apos;s .env, or write `database = ...` into stemma.toml.</source>
        <translation>Use `--database URL` (por ejemplo, sqlite:app.db o postgresql://user@host/name), defina STEMMA_DATABASE_URL o DATABASE_URL en el entorno o en el .env del proyecto, o escriba `database = ...` en stemma.toml.</translation>
    </message>
</context>
<context>
    <name>cli::Doctor</name>
    <message>
        <source>Check the installation, the project and the database, and say what to do</source>
        <translation>Comprueba la instalación, el proyecto y la base de datos, e indica qué hacer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Stemma %1, Qt %2, libpq %3.%4</source>
        <translation>Stemma %1, Qt %2, libpq %3.%4</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Almacén de secretos</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s); %1</source>
        <translation>
            <numerusform>%n perfil; %1</numerusform>
            <numerusform>%n perfiles; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1</source>
        <translation>
            <numerusform>%n perfil en %1</numerusform>
            <numerusform>%n perfiles en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n revision(s), %2</source>
        <translation>
            <numerusform>%1: %n revisión, %2</numerusform>
            <numerusform>%1: %n revisiones, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Several heads: %1</source>
        <translation>Varias cabezas: %1</translation>
    </message>
    <message>
        <source>`stemma merge -m MESSAGE` joins them; `upgrade heads` applies all.</source>
        <translation>`stemma merge -m MESSAGE` las une; `upgrade heads` las aplica todas.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>Tabla de versiones</translation>
    </message>
    <message>
        <source>Database not initialised: there is no table %1</source>
        <translation>Base de datos sin inicializar: no existe la tabla %1</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; `stemma stamp REVISION` records a schema that is there already.</source>
        <translation>`stemma upgrade` crea el esquema; `stemma stamp REVISION` registra un esquema que ya existe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n revision(s) pending</source>
        <translation>
            <numerusform>%1 en %2, %n revisión pendiente</numerusform>
            <numerusform>%1 en %2, %n revisiones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Alembic</source>
        <translation>Alembic</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
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
        <translation>Funciona con esta base de datos</translation>
    </message>
    <message>
        <source>It works on this database, and runs once for every step</source>
        <translation>Funciona con esta base de datos y se ejecuta una vez por paso</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1, none changed</source>
        <translation>
            <numerusform>%n registro en %1, sin cambios</numerusform>
            <numerusform>%n registros en %1, ninguno modificado</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential set</source>
        <translation>Conjunto de credenciales</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>%1 en %2, de %n revisión no se sabe si está aplicada</numerusform>
            <numerusform>%1 en %2, de %n revisiones no se sabe si están aplicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Downgrade</name>
    <message>
        <source>Run revisions backward</source>
        <translation>Ejecuta revisiones hacia atrás</translation>
    </message>
    <message>
        <source>The revision to go back to, base, -N, label@base</source>
        <translation>La revisión a la que se vuelve, base, -N, label@base</translation>
    </message>
    <message>
        <source>Print the SQL instead, FROM:TO</source>
        <translation>Muestra el SQL en su lugar, FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::ErrorReport</name>
    <message numerus="yes">
        <source>... %n more line(s)</source>
        <translation>
            <numerusform>... %n línea más</numerusform>
            <numerusform>... %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Error:</translation>
    </message>
    <message>
        <source> (SQLSTATE %1)</source>
        <translation> (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Siguiente paso:</translation>
    </message>
    <message>
        <source>`-v` shows Python&apos;s traceback.</source>
        <translation>`-v` muestra el traceback de Python.</translation>
    </message>
    <message>
        <source>%1 A command uses a vault file with --vault file:PATH, or as STEMMA_VAULT says.</source>
        <translation>%1 Un comando usa un archivo de almacén de secretos con --vault file:PATH o según STEMMA_VAULT.</translation>
    </message>
</context>
<context>
    <name>cli::Heads</name>
    <message>
        <source>Revisions that nothing follows</source>
        <translation>Revisiones a las que no sigue ninguna</translation>
    </message>
    <message>
        <source>Leave out heads that something depends on</source>
        <translation>Omite las cabezas de las que algo depende</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>The commands, or one command&apos;s options</source>
        <translation>Los comandos o las opciones de un comando</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>No existe el comando &apos;%1&apos;</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands.</source>
        <translation>`stemma help` muestra los comandos.</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>Every revision, newest first, as a graph</source>
        <translation>Todas las revisiones, de la más reciente a la más antigua, como grafo</translation>
    </message>
    <message>
        <source>Only these: A:B, A:, :B, -3:current</source>
        <translation>Solo estas: A:B, A:, :B, -3:current</translation>
    </message>
    <message>
        <source>Fail when the database cannot say where it stands</source>
        <translation>Falla si la base de datos no puede indicar en qué punto está</translation>
    </message>
    <message>
        <source>Alembic&apos;s lines instead of a graph</source>
        <translation>Las líneas de Alembic en lugar de un grafo</translation>
    </message>
    <message>
        <source>Without the database&apos;s position: %1</source>
        <translation>Sin la posición de la base de datos: %1</translation>
    </message>
    <message>
        <source>%1 is at base</source>
        <translation>%1 está en base</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 revision(s) pending</source>
        <translation>
            <numerusform>%n de %1 revisiones pendiente</numerusform>
            <numerusform>%n de %1 revisiones pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n of %1 revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>de %n de %1 revisiones no se sabe si está aplicada</numerusform>
            <numerusform>de %n de %1 revisiones no se sabe si están aplicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message>
        <source>Write a native project from this Alembic project, and prove that it does the same</source>
        <translation>Escribe un proyecto nativo a partir de este proyecto Alembic y demuestra que hace lo mismo</translation>
    </message>
    <message>
        <source>What to import: alembic</source>
        <translation>Qué se importa: alembic</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Dónde escribirlo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be imported</source>
        <translation>&apos;%1&apos; no se puede importar</translation>
    </message>
    <message>
        <source>There is `stemma import alembic DIRECTORY`.</source>
        <translation>Existe `stemma import alembic DIRECTORY`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n revision(s) to %1, for %2.</source>
        <translation>
            <numerusform>Se escribió %n revisión en %1, para %2.</numerusform>
            <numerusform>Se escribieron %n revisiones en %1, para %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The downgrade of %1 is marked irreversible, in %2: %3</source>
        <translation>La reversión de %1 está marcada como irreversible, en %2: %3</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema, up and down again.</source>
        <translation>Demostrado: en bases de datos temporales, ambos proyectos crean el mismo esquema, hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema. The way back was not compared.</source>
        <translation>Demostrado: en bases de datos temporales, ambos proyectos crean el mismo esquema. El camino de vuelta no se comparó.</translation>
    </message>
    <message>
        <source>The two projects do not make the same schema:</source>
        <translation>Los dos proyectos no crean el mismo esquema:</translation>
    </message>
    <message>
        <source>Not proven: the projects could not be compared.</source>
        <translation>Sin demostrar: no se pudieron comparar los proyectos.</translation>
    </message>
    <message>
        <source>Write the rest of %1 by hand, in %2: %3</source>
        <translation>Escribir a mano el resto de %1, en %2: %3</translation>
    </message>
</context>
<context>
    <name>cli::Init</name>
    <message>
        <source>Write a new project: stemma.toml and migrations/</source>
        <translation>Escribe un proyecto nuevo: stemma.toml y migrations/</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Next: `stemma create &quot;initial schema&quot;`, fill the script in, then `stemma -d sqlite:app.db upgrade`.</source>
        <translation>A continuación: `stemma create &quot;initial schema&quot;`, complete el script y después `stemma -d sqlite:app.db upgrade`.</translation>
    </message>
    <message>
        <source>Where; default: here, or where -C says</source>
        <translation>Dónde; por defecto: aquí, o donde indique -C</translation>
    </message>
</context>
<context>
    <name>cli::KeychainLibrary</name>
    <message>
        <source>The part of Stemma that speaks to keychains cannot be loaded.</source>
        <translation>No se puede cargar la parte de Stemma que habla con los llaveros.</translation>
    </message>
    <message>
        <source>Install Stemma anew, whole; or keep the connections in a vault file: --vault file:PATH.</source>
        <translation>Instale Stemma de nuevo, completo; o guarde las conexiones en un archivo de almacén de secretos: --vault file:RUTA.</translation>
    </message>
</context>
<context>
    <name>cli::Keys</name>
    <message>
        <source>The keys of a credential set</source>
        <translation>Las claves de un conjunto de credenciales</translation>
    </message>
</context>
<context>
    <name>cli::KeysAdd</name>
    <message>
        <source>Add a key; it becomes the primary one</source>
        <translation>Añade una clave, que pasa a ser la primaria</translation>
    </message>
    <message>
        <source>A name for the key, a date for example</source>
        <translation>Un nombre para la clave, por ejemplo una fecha</translation>
    </message>
    <message>
        <source>prompt, fd:N, file:PATH, env:NAME or generate</source>
        <translation>prompt, fd:N, file:PATH, env:NAME o generate</translation>
    </message>
    <message>
        <source>How the application makes its key of the secret; default: raw</source>
        <translation>Cómo obtiene la aplicación su clave a partir del secreto; por defecto: raw</translation>
    </message>
    <message>
        <source>TEXT, hex:... or base64:...</source>
        <translation>TEXT, hex:... o base64:...</translation>
    </message>
    <message>
        <source>Of PBKDF2</source>
        <translation>De PBKDF2</translation>
    </message>
    <message>
        <source>Of HKDF</source>
        <translation>De HKDF</translation>
    </message>
    <message>
        <source>Read with it, and go on writing with the present one</source>
        <translation>Lee con ella y sigue escribiendo con la actual</translation>
    </message>
    <message>
        <source>Secret of key %1:</source>
        <translation>Secreto de la clave %1:</translation>
    </message>
    <message>
        <source>Added key %1 with the fingerprint %2.</source>
        <translation>Se añadió la clave %1 con la huella %2.</translation>
    </message>
</context>
<context>
    <name>cli::KeysEnd</name>
    <message>
        <source>Take a key out of the ring for good; no value may be under it</source>
        <translation>Elimina definitivamente una clave del juego; no debe quedar ningún valor cifrado con ella</translation>
    </message>
    <message>
        <source>Keep a key for old backups only; no value may be under it</source>
        <translation>Conserva una clave solo para copias de seguridad antiguas; no debe quedar ningún valor cifrado con ella</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Removed key %1.</source>
        <translation>Se eliminó la clave %1.</translation>
    </message>
    <message>
        <source>Retired key %1.</source>
        <translation>Se retiró la clave %1.</translation>
    </message>
</context>
<context>
    <name>cli::KeysExport</name>
    <message>
        <source>Write a key&apos;s secret for the application&apos;s deployment</source>
        <translation>Escribe el secreto de una clave para el despliegue de la aplicación</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>A new file (mode 0600)</source>
        <translation>Un archivo nuevo (modo 0600)</translation>
    </message>
    <message>
        <source>There is no key &apos;%1&apos;</source>
        <translation>No existe la clave &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>El secreto de la clave %1 está en %2; elimine el archivo cuando la aplicación lo tenga.</translation>
    </message>
</context>
<context>
    <name>cli::KeysList</name>
    <message>
        <source>The keys of a set, without their secrets</source>
        <translation>Las claves de un conjunto, sin sus secretos</translation>
    </message>
    <message>
        <source>Key %1 has written over two thousand million values; rotate to a new one.</source>
        <translation>La clave %1 ha escrito más de dos mil millones de valores; rote a una nueva.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no keys in %2.</source>
        <translation>&apos;%1&apos; no tiene claves en %2.</translation>
    </message>
</context>
<context>
    <name>cli::Log</name>
    <message>
        <source>The run log: who changed this database, when and how it ended</source>
        <translation>El registro de ejecuciones: quién modificó esta base de datos, cuándo y cómo terminó</translation>
    </message>
    <message>
        <source>The steps of this run; its id may be cut short</source>
        <translation>Los pasos de esta ejecución; su id puede abreviarse</translation>
    </message>
    <message>
        <source>How many runs; default: 20</source>
        <translation>Cuántas ejecuciones; por defecto: 20</translation>
    </message>
    <message>
        <source>No run is on record in %1.</source>
        <translation>No hay ninguna ejecución registrada en %1.</translation>
    </message>
    <message>
        <source>Several runs begin with &apos;%1&apos;</source>
        <translation>Varias ejecuciones empiezan por &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Indique más caracteres del id.</translation>
    </message>
    <message>
        <source>No run of %1 begins with &apos;%2&apos;</source>
        <translation>Ninguna ejecución de %1 empieza por &apos;%2&apos;</translation>
    </message>
    <message>
        <source>`stemma log` lists the runs.</source>
        <translation>`stemma log` muestra las ejecuciones.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>por %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) done</source>
        <translation>
            <numerusform>%n sentencia ejecutada</numerusform>
            <numerusform>%n sentencias ejecutadas</numerusform>
        </translation>
    </message>
    <message>
        <source>finished by run %1</source>
        <translation>terminado por la ejecución %1</translation>
    </message>
</context>
<context>
    <name>cli::Merge</name>
    <message>
        <source>Write a script that joins heads</source>
        <translation>Escribe un script que une cabezas</translation>
    </message>
    <message>
        <source>The revisions to join; default: heads</source>
        <translation>Las revisiones que se unen; por defecto: heads</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Qué hace la revisión</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>Una etiqueta para la rama</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>El id, en lugar de uno nuevo</translation>
    </message>
    <message>
        <source>Allow revisions that have followers</source>
        <translation>Permite revisiones que tienen sucesoras</translation>
    </message>
</context>
<context>
    <name>cli::Migrating</name>
    <message>
        <source>Up to date: the database is at %1.</source>
        <translation>Al día: la base de datos está en %1.</translation>
    </message>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>Nada que hacer: la base de datos está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Se aplicó %n revisión; la base de datos está en %1.</numerusform>
            <numerusform>Se aplicaron %n revisiones; la base de datos está en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Se revirtió %n revisión; la base de datos está en %1.</numerusform>
            <numerusform>Se revirtieron %n revisiones; la base de datos está en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>Marcada (stamp); la base de datos está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed before the connection was lost. `stemma current` tells where the database stands.</source>
        <translation>
            <numerusform>Se confirmó %n paso antes de perderse la conexión. `stemma current` indica en qué punto está la base de datos.</numerusform>
            <numerusform>Se confirmaron %n pasos antes de perderse la conexión. `stemma current` indica en qué punto está la base de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The failed revision left nothing behind.</source>
        <translation>
            <numerusform>Se confirmó %n paso de %1; la base de datos está en %2. La revisión fallida no dejó rastro.</numerusform>
            <numerusform>Se confirmaron %n pasos de %1; la base de datos está en %2. La revisión fallida no dejó rastro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run only the plan with this digest, as `plan` printed it</source>
        <translation>Ejecuta solo el plan con este digest, tal como lo mostró `plan`</translation>
    </message>
    <message>
        <source>Go on with a step that was interrupted, running its next statement again</source>
        <translation>Continúa un paso interrumpido y repite su siguiente sentencia</translation>
    </message>
    <message>
        <source>Go on behind that statement, which did take effect</source>
        <translation>Continúa tras esa sentencia, que sí surtió efecto</translation>
    </message>
    <message>
        <source>--expect was given an empty digest</source>
        <translation>--expect recibió un digest vacío</translation>
    </message>
    <message>
        <source>Did the `stemma plan` before it fail?</source>
        <translation>¿Falló el `stemma plan` anterior?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), from %1 to %2</source>
        <translation>
            <numerusform>%n paso, de %1 a %2</numerusform>
            <numerusform>%n pasos, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION %1: %2. Type the name to go ahead:</source>
        <translation>PRODUCCIÓN %1: %2. Escriba el nombre para continuar:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is marked as production, and its name was not given</source>
        <translation>&apos;%1&apos; está marcada como producción y no se indicó su nombre</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, then go on with --resume. If the object is as it should be, go on with --resume-after.</source>
        <translation>Si se trata de un índice cuya construcción se interrumpió, existe pero no es válido: elimínelo con DROP INDEX y continúe con --resume. Si el objeto está como debe, continúe con --resume-after.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2.</source>
        <translation>
            <numerusform>Se confirmó %n paso de %1; la base de datos está en %2.</numerusform>
            <numerusform>Se confirmaron %n pasos de %1; la base de datos está en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>
            <numerusform>Se confirmó %n paso de %1; la base de datos está en %2. La transacción de la revisión fallida se deshizo.</numerusform>
            <numerusform>Se confirmaron %n pasos de %1; la base de datos está en %2. La transacción de la revisión fallida se deshizo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</source>
        <translation>
            <numerusform>Se confirmó %n paso; la base de datos está en %1. Puede haber quedado una parte de la revisión fallida: deshágala, y `stemma upgrade --resume` ejecuta otra vez la revisión entera.</numerusform>
            <numerusform>Se confirmaron %n pasos; la base de datos está en %1. Puede haber quedado una parte de la revisión fallida: deshágala, y `stemma upgrade --resume` ejecuta otra vez la revisión entera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation>
            <numerusform>Se confirmó %n paso; la base de datos está en %1. La revisión fallida se ejecuta sin transacción: `stemma log %2` dice hasta dónde llegó, `stemma upgrade --resume` continúa.</numerusform>
            <numerusform>Se confirmaron %n pasos; la base de datos está en %1. La revisión fallida se ejecuta sin transacción: `stemma log %2` dice hasta dónde llegó, `stemma upgrade --resume` continúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>--sql prints whole steps, so there is none to go on with</source>
        <translation>--sql escribe pasos enteros, así que no hay ninguno que continuar</translation>
    </message>
    <message>
        <source>Leave out --resume and --resume-after, or --sql.</source>
        <translation>Omita --resume y --resume-after, o bien --sql.</translation>
    </message>
    <message>
        <source>Look at `%1`, then add `--confirm %2`. Nothing was changed.</source>
        <translation>Mire `%1` y añada después `--confirm %2`. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>cli::Plan</name>
    <message>
        <source>Show the steps of an upgrade, downgrade or stamp and do nothing</source>
        <translation>Muestra los pasos de un upgrade, downgrade o stamp sin hacer nada</translation>
    </message>
    <message>
        <source>Where to; default of an upgrade: head</source>
        <translation>Destino; por defecto en un upgrade: head</translation>
    </message>
    <message>
        <source>Stamp: as if the version table were emptied first</source>
        <translation>Stamp: como si antes se vaciara la tabla de versiones</translation>
    </message>
    <message>
        <source>The plan of a downgrade or stamp needs a target</source>
        <translation>El plan de un downgrade o stamp necesita un destino</translation>
    </message>
    <message>
        <source>Only a stamp takes several targets</source>
        <translation>Solo stamp admite varios destinos</translation>
    </message>
    <message>
        <source>For example `stemma plan downgrade -1`.</source>
        <translation>Por ejemplo, `stemma plan downgrade -1`.</translation>
    </message>
    <message>
        <source>[no transaction]</source>
        <translation>[sin transacción]</translation>
    </message>
    <message>
        <source>[irreversible: %1]</source>
        <translation>[irreversible: %1]</translation>
    </message>
    <message>
        <source>[cannot run: %1]</source>
        <translation>[no se puede ejecutar: %1]</translation>
    </message>
    <message>
        <source>Database  %1</source>
        <translation>Base de datos  %1</translation>
    </message>
    <message>
        <source>From      %1</source>
        <translation>Desde          %1</translation>
    </message>
    <message>
        <source>To        %1</source>
        <translation>Hasta          %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>  -  empty the version table</source>
        <translation>  -  vaciar la tabla de versiones</translation>
    </message>
    <message numerus="yes">
        <source>(%n statement(s))</source>
        <translation>
            <numerusform>(%n sentencia)</numerusform>
            <numerusform>(%n sentencias)</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be refused: %1</source>
        <translation>Se rechazaría: %1</translation>
    </message>
    <message>
        <source>Digest    %1</source>
        <translation>Digest         %1</translation>
    </message>
    <message>
        <source>--purge is for the plan of a stamp</source>
        <translation>--purge es para el plan de un stamp</translation>
    </message>
    <message>
        <source>For example `stemma plan stamp --purge head`.</source>
        <translation>Por ejemplo `stemma plan stamp --purge head`.</translation>
    </message>
    <message>
        <source>It would be refused: scripts of the project cannot be used.</source>
        <translation>Se rechazaría: hay scripts del proyecto que no se pueden usar.</translation>
    </message>
    <message>
        <source>[its downgrade is empty]</source>
        <translation>[su reversión está vacía]</translation>
    </message>
</context>
<context>
    <name>cli::Profile</name>
    <message>
        <source>Saved connections, kept in the keychain or a vault file</source>
        <translation>Conexiones guardadas en el llavero o en un archivo de almacén de secretos</translation>
    </message>
    <message>
        <source>The profile&apos;s name</source>
        <translation>El nombre del perfil</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAccess</name>
    <message>
        <source>There is no vault file %1</source>
        <translation>No existe el archivo de almacén de secretos %1</translation>
    </message>
    <message>
        <source>`stemma profile add` makes it.</source>
        <translation>`stemma profile add` lo crea.</translation>
    </message>
    <message>
        <source>The vault file %1 is locked, and nobody can be asked for its passphrase</source>
        <translation>El archivo de almacén de secretos %1 está bloqueado y no hay a quién pedir su frase de contraseña</translation>
    </message>
    <message>
        <source>Give it by --passphrase-from fd:N, file:PATH or env:NAME.</source>
        <translation>Indíquela con --passphrase-from fd:N, file:PATH o env:NAME.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Frase de contraseña de %1:</translation>
    </message>
    <message>
        <source>A passphrase for the new vault file %1:</source>
        <translation>Frase de contraseña para el nuevo archivo de almacén de secretos %1:</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAdd</name>
    <message>
        <source>Save a connection under a name</source>
        <translation>Guarda una conexión con un nombre</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos; in %2.</source>
        <translation>Se guardó &apos;%1&apos; en %2.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileEdit</name>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name, without a password</source>
        <translation>sqlite:PATH o postgresql://user@host/name, sin contraseña</translation>
    </message>
    <message>
        <source>development, test, staging or production; default for a new one: development</source>
        <translation>development, test, staging o production; por defecto para uno nuevo: development</translation>
    </message>
    <message>
        <source>Nothing can be changed through it</source>
        <translation>No se puede modificar nada a través de él</translation>
    </message>
    <message>
        <source>Directory of its project; empty for none</source>
        <translation>Directorio de su proyecto; vacío: ninguno</translation>
    </message>
    <message>
        <source>PostgreSQL: SET ROLE after the login; empty for none</source>
        <translation>PostgreSQL: SET ROLE tras iniciar sesión; vacío: ninguno</translation>
    </message>
    <message>
        <source>For example 10s; empty for the default</source>
        <translation>Por ejemplo, 10s; vacío: valor por defecto</translation>
    </message>
    <message>
        <source>Of each statement&apos;s locks</source>
        <translation>De los bloqueos de cada sentencia</translation>
    </message>
    <message>
        <source>Of each statement</source>
        <translation>De cada sentencia</translation>
    </message>
    <message>
        <source>The password: prompt, fd:N, file:PATH, env:NAME, or none to forget it</source>
        <translation>La contraseña: prompt, fd:N, file:PATH, env:NAME, o none para olvidarla</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s TLS key, in the same forms</source>
        <translation>La frase de contraseña de la clave TLS del cliente, en las mismas formas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no environment</source>
        <translation>&apos;%1&apos; no es un entorno</translation>
    </message>
    <message>
        <source>Write development, test, staging or production.</source>
        <translation>Escriba development, test, staging o production.</translation>
    </message>
    <message>
        <source>There is no directory %1</source>
        <translation>No existe el directorio %1</translation>
    </message>
    <message>
        <source>Name the directory that holds stemma.toml or alembic.ini.</source>
        <translation>Indique el directorio que contiene stemma.toml o alembic.ini.</translation>
    </message>
    <message>
        <source>%1 has no value that is a time</source>
        <translation>El valor de %1 no es un tiempo</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>Passphrase of the TLS key:</source>
        <translation>Frase de contraseña de la clave TLS:</translation>
    </message>
    <message>
        <source>Change what is given and leave the rest</source>
        <translation>Modifica lo indicado y deja lo demás como está</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>Se guardó &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The saved password was for another server or user and is forgotten; --password-from gives a new one.</source>
        <translation>La contraseña guardada era de otro servidor o usuario y se ha olvidado; --password-from da una nueva.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileExport</name>
    <message>
        <source>Write all profiles without their secrets to a file</source>
        <translation>Escribe en un archivo todos los perfiles sin sus secretos</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>Check the directory, the rights and the disk.</source>
        <translation>Compruebe el directorio, los permisos y el disco.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) without secrets to %1.</source>
        <translation>
            <numerusform>Se escribió %n perfil sin secretos en %1.</numerusform>
            <numerusform>Se escribieron %n perfiles sin secretos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>Add --yes to replace it. Nothing was changed.</source>
        <translation>Añada --yes para reemplazarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it? (yes/no)</source>
        <translation>%1 ya existe. ¿Reemplazarlo? (yes/no)</translation>
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
        <translation>Guarda todas las conexiones de un .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml o exportación</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s): %1</source>
        <translation>
            <numerusform>Se importó %n perfil: %1</numerusform>
            <numerusform>Se importaron %n perfiles: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileList</name>
    <message>
        <source>Names and environments; the vault stays closed</source>
        <translation>Nombres y entornos; el almacén de secretos sigue cerrado</translation>
    </message>
    <message>
        <source>No profile is saved. `stemma profile add NAME --url URL` saves one.</source>
        <translation>No hay ningún perfil guardado. `stemma profile add NAME --url URL` guarda uno.</translation>
    </message>
</context>
<context>
    <name>cli::ProfileRemove</name>
    <message>
        <source>Forget a profile and its secrets; the database stays</source>
        <translation>Olvida un perfil y sus secretos; la base de datos permanece</translation>
    </message>
    <message>
        <source>Removing was not confirmed</source>
        <translation>No se confirmó la eliminación</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>Añada --yes para continuar. No se modificó nada.</translation>
    </message>
    <message>
        <source>Removed &apos;%1&apos;.</source>
        <translation>Se eliminó &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Forget &apos;%1&apos; and its password? (yes/no)</source>
        <translation>¿Olvidar &apos;%1&apos; y su contraseña? (sí/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>cli::ProfileShow</name>
    <message>
        <source>All of one but its secrets</source>
        <translation>Todo sobre un perfil salvo sus secretos</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Entorno:</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardada</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rol:</translation>
    </message>
    <message>
        <source>Access:</source>
        <translation>Acceso:</translation>
    </message>
    <message>
        <source>only reading</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Proyecto:</translation>
    </message>
    <message>
        <source>Connect timeout:</source>
        <translation>Tiempo límite de conexión:</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>Tiempo límite de bloqueo:</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>Tiempo límite de sentencia:</translation>
    </message>
</context>
<context>
    <name>cli::ProfileTest</name>
    <message>
        <source>Test a connection step by step and say what fails</source>
        <translation>Prueba una conexión paso a paso e indica qué falla</translation>
    </message>
</context>
<context>
    <name>cli::ProgressPrinter</name>
    <message>
        <source>statement %1 of %2</source>
        <translation>sentencia %1 de %2</translation>
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
        <translation>Elimina todo y migra de nuevo; solo bases de datos de desarrollo</translation>
    </message>
    <message>
        <source>Where to; default: heads</source>
        <translation>Destino; por defecto: heads</translation>
    </message>
    <message>
        <source>Reset was not confirmed</source>
        <translation>No se confirmó el reinicio</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>Añada --yes para continuar. No se modificó nada.</translation>
    </message>
    <message>
        <source>This drops everything in %1. Go ahead? (yes/no)</source>
        <translation>Esto elimina todo lo que hay en %1. ¿Continuar? (sí/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Reset is for development databases, and the profile &apos;%1&apos; says &apos;%2&apos;</source>
        <translation>Reset es para bases de datos de desarrollo, y el perfil &apos;%1&apos; dice &apos;%2&apos;</translation>
    </message>
    <message>
        <source>The more dangerous one of what the profile and stemma.toml say counts. `stemma profile edit %1 --environment development` changes the profile, if its database is one. Nothing was changed.</source>
        <translation>De lo que dicen el perfil y stemma.toml cuenta lo más peligroso. `stemma profile edit %1 --environment development` cambia el perfil, si su base de datos lo es. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>cli::Rollback</name>
    <message>
        <source>Roll the last revision back, or N</source>
        <translation>Revierte la última revisión, o N</translation>
    </message>
    <message>
        <source>How many; default: 1</source>
        <translation>Cuántas; por defecto: 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of revisions: give a whole number, 1 or more, or use `stemma downgrade REVISION`</source>
        <translation>&apos;%1&apos; no es un número de revisiones: indique un número entero, 1 o más, o use `stemma downgrade REVISION`</translation>
    </message>
</context>
<context>
    <name>cli::SecretSource</name>
    <message>
        <source>The secret in %1 could not be read</source>
        <translation>No se pudo leer el secreto de %1</translation>
    </message>
    <message>
        <source>It may have up to 64 KiB. Is the file descriptor open for reading?</source>
        <translation>Puede tener hasta 64 KiB. ¿Está abierto para lectura el descriptor de archivo?</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>No se puede leer el archivo %1</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>The variable %1 is not set</source>
        <translation>La variable %1 no está definida</translation>
    </message>
    <message>
        <source>Set it, or give the secret another way: prompt, fd:N, file:PATH.</source>
        <translation>Defínala o indique el secreto de otra manera: prompt, fd:N, file:PATH.</translation>
    </message>
    <message>
        <source>A secret is needed and nobody can be asked: this is no terminal</source>
        <translation>Se necesita un secreto y no hay a quién pedirlo: esto no es un terminal</translation>
    </message>
    <message>
        <source>Give it by fd:N, file:PATH or env:NAME.</source>
        <translation>Indíquelo mediante fd:N, file:PATH o env:NAME.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se modificó nada.</translation>
    </message>
    <message>
        <source>This does not say where a secret comes from</source>
        <translation>Esto no indica de dónde procede un secreto</translation>
    </message>
    <message>
        <source>Write prompt, fd:N, file:PATH or env:NAME; never the secret itself.</source>
        <translation>Escriba prompt, fd:N, file:PATH o env:NAME; nunca el secreto mismo.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Repita:</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Inténtelo de nuevo. No se modificó nada.</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>El secreto está vacío</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Others than its owner may read the secret in %1</source>
        <translation>Otros además de su propietario pueden leer el secreto de %1</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1. Where that cannot be done, hand the open file over: fd:3 3&lt;%1</source>
        <translation>Quite ese permiso: chmod 600 %1. Si no es posible, entregue el archivo abierto: fd:3 3&lt;%1</translation>
    </message>
</context>
<context>
    <name>cli::Shell</name>
    <message>
        <source>The profile &apos;%1&apos; only reads</source>
        <translation>El perfil &apos;%1&apos; es de solo lectura</translation>
    </message>
    <message>
        <source>Use another profile, or `stemma profile edit %1 --read-write` if that is what you want. Nothing was changed.</source>
        <translation>Use otro perfil, o `stemma profile edit %1 --read-write` si es lo que desea. No se modificó nada.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se modificó nada.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source>One revision, with its description</source>
        <translation>Una revisión, con su descripción</translation>
    </message>
    <message>
        <source>A revision, head, current, -N</source>
        <translation>Una revisión, head, current, -N</translation>
    </message>
    <message>
        <source>Print its script as well</source>
        <translation>Muestra también su script</translation>
    </message>
</context>
<context>
    <name>cli::Stamp</name>
    <message>
        <source>Set the version table without running scripts</source>
        <translation>Fija la tabla de versiones sin ejecutar scripts</translation>
    </message>
    <message>
        <source>Revisions, heads, base; several for several branches</source>
        <translation>Revisiones, heads, base; varias para varias ramas</translation>
    </message>
    <message>
        <source>Print the SQL instead</source>
        <translation>Muestra el SQL en su lugar</translation>
    </message>
    <message>
        <source>Empty the version table first: the way out when it holds a revision nobody has</source>
        <translation>Vacía antes la tabla de versiones: la salida cuando contiene una revisión que nadie tiene</translation>
    </message>
    <message>
        <source>Accept the present text of these applied revisions instead</source>
        <translation>Acepta en su lugar el texto actual de estas revisiones aplicadas</translation>
    </message>
</context>
<context>
    <name>cli::Upgrade</name>
    <message>
        <source>Run revisions forward</source>
        <translation>Ejecuta revisiones hacia delante</translation>
    </message>
    <message>
        <source>A revision, head, heads, label@head, +N; default: head</source>
        <translation>Una revisión, head, heads, label@head, +N; por defecto: head</translation>
    </message>
    <message>
        <source>Print the SQL instead, TARGET or FROM:TO</source>
        <translation>Muestra el SQL en su lugar, TARGET o FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::WriteRevision</name>
    <message>
        <source>Write a new script: `revision -m`</source>
        <translation>Escribe un script nuevo: `revision -m`</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Qué hace la revisión</translation>
    </message>
    <message>
        <source>Write a new script</source>
        <translation>Escribe un script nuevo</translation>
    </message>
    <message>
        <source>What it follows: a revision, head, base, label@head; default: head</source>
        <translation>A qué sigue: una revisión, head, base, label@head; por defecto: head</translation>
    </message>
    <message>
        <source>Allow a head that has followers: a new branch</source>
        <translation>Permite una cabeza que tiene sucesoras: una rama nueva</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>Una etiqueta para la rama</translation>
    </message>
    <message>
        <source>A revision that must be applied before; repeatable</source>
        <translation>Una revisión que debe aplicarse antes; repetible</translation>
    </message>
    <message>
        <source>Alembic projects: fill it with what the models have and the database has not</source>
        <translation>Proyectos Alembic: lo completa con lo que está en los modelos y no en la base de datos</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>El id, en lugar de uno nuevo</translation>
    </message>
    <message>
        <source>--autogenerate is for Alembic projects, which have models to compare with</source>
        <translation>--autogenerate es para proyectos Alembic, que tienen modelos con los que comparar</translation>
    </message>
</context>
<context>
    <name>cli::Writing</name>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>credentials::Text</name>
    <message>
        <source>%1 could not open the sample.</source>
        <translation>%1 no pudo abrir la muestra.</translation>
    </message>
    <message>
        <source>Name the application&apos;s own interpreter, which has the package `cryptography`: --app /srv/app/venv/bin/python.</source>
        <translation>Indique el intérprete de la propia aplicación, que tiene el paquete `cryptography`: --app /srv/app/venv/bin/python.</translation>
    </message>
    <message>
        <source>Going on with job %1, begun on %2.</source>
        <translation>Se continúa la tarea %1, iniciada el %2.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n worker(s): %1</source>
        <translation>
            <numerusform>Se continúa con %n proceso de trabajo: %1</numerusform>
            <numerusform>Se continúa con %n procesos de trabajo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Waiting: a standby has fallen behind.</source>
        <translation>En espera: un servidor en espera (standby) se ha retrasado.</translation>
    </message>
    <message>
        <source>The job could not be noted in the audit log: %1</source>
        <translation>No se pudo anotar la tarea en el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>The application needs one key: Fernet(%1).</source>
        <translation>La aplicación necesita una clave: Fernet(%1).</translation>
    </message>
    <message>
        <source>While both keys are in use, the application reads with both. First, so that every instance can read the new key:</source>
        <translation>Mientras ambas claves estén en uso, la aplicación lee con las dos. Primero, para que todas las instancias puedan leer la clave nueva:</translation>
    </message>
    <message>
        <source>Then, so that it writes with the new one:</source>
        <translation>Después, para que escriba con la nueva:</translation>
    </message>
    <message>
        <source>When `verify` has passed twice, with the longest life of an instance in between:</source>
        <translation>Cuando `verify` haya concluido bien dos veces, separadas por la vida máxima de una instancia:</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in dead row versions and free pages, the write-ahead log, replicas, base backups, dumps and the blocks of the disk.</source>
        <translation>El texto plano ya no está en las filas, pero sobrevive en otros lugares: en versiones muertas de filas y páginas libres, el registro de escritura anticipada (WAL), las réplicas, las copias de seguridad base, los volcados y los bloques del disco.</translation>
    </message>
    <message>
        <source>Deleted content was overwritten in the file. To be thorough: `VACUUM`, and `PRAGMA wal_checkpoint(TRUNCATE)` where the file is in WAL mode.</source>
        <translation>El contenido eliminado se sobrescribió en el archivo. Para mayor seguridad: `VACUUM`, y `PRAGMA wal_checkpoint(TRUNCATE)` si el archivo está en modo WAL.</translation>
    </message>
    <message>
        <source>Against the first of these: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL locks the table and needs as much space again).</source>
        <translation>Contra lo primero: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL bloquea la tabla y vuelve a necesitar el mismo espacio).</translation>
    </message>
    <message>
        <source>The remedy for secrets that have been in plaintext is to issue new ones.</source>
        <translation>El remedio para secretos que han estado en texto plano es emitir otros nuevos.</translation>
    </message>
    <message>
        <source>The secret is no Fernet key: it must be base64 of 32 bytes.</source>
        <translation>El secreto no es una clave Fernet: debe ser base64 de 32 bytes.</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends in &apos;=&apos;. If the application makes its key from the secret, name how: --derive sha256, pbkdf2, ...</source>
        <translation>Una clave tiene 44 caracteres y termina en &apos;=&apos;. Si la aplicación obtiene su clave a partir del secreto, indique cómo: --derive sha256, pbkdf2, ...</translation>
    </message>
    <message>
        <source>The secret is shorter than 32 bytes.</source>
        <translation>El secreto tiene menos de 32 bytes.</translation>
    </message>
    <message>
        <source>Truncating needs 32 bytes; &apos;pad-nul&apos;, &apos;pad-space&apos; and &apos;repeat&apos; fill up shorter secrets.</source>
        <translation>Para truncar se necesitan 32 bytes; &apos;pad-nul&apos;, &apos;pad-space&apos; y &apos;repeat&apos; completan secretos más cortos.</translation>
    </message>
    <message>
        <source>There is no derivation &apos;%1&apos;.</source>
        <translation>No existe la derivación &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>These are known: %1. `stemma credentials status SET --detect` finds the one in use.</source>
        <translation>Se conocen estas: %1. `stemma credentials status SET --detect` encuentra la que está en uso.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the number of iterations.</source>
        <translation>&apos;%1&apos; necesita el número de iteraciones.</translation>
    </message>
    <message>
        <source>It stands in the application&apos;s source, beside the salt: often 100000, 390000 or 480000.</source>
        <translation>Figura en el código fuente de la aplicación, junto a la sal: a menudo 100000, 390000 o 480000.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n iterations</source>
        <translation>
            <numerusform>%1, %n iteración</numerusform>
            <numerusform>%1, %n iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>El secreto está vacío.</translation>
    </message>
    <message>
        <source>Is the setting that the application reads it from set here, too?</source>
        <translation>¿Está definido también aquí el ajuste del que la aplicación lo lee?</translation>
    </message>
    <message>
        <source>There is no key to write with for &apos;%1&apos;.</source>
        <translation>No hay ninguna clave con la que escribir para &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from ...` adds one; without a keychain, name a file with --keys-file.</source>
        <translation>`stemma keys add %1 ID --from ...` añade una; sin llavero, indique un archivo con --keys-file.</translation>
    </message>
    <message numerus="yes">
        <source>Encryption failed (wrong SECRET_KEY): %n value(s) of &apos;%1&apos; look encrypted and open under none of the keys.</source>
        <translation>
            <numerusform>El cifrado falló (SECRET_KEY incorrecta): %n valor de &apos;%1&apos; parece cifrado y no se abre con ninguna de las claves.</numerusform>
            <numerusform>El cifrado falló (SECRET_KEY incorrecta): %n valores de &apos;%1&apos; parecen cifrados y no se abren con ninguna de las claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the key that they are under: `stemma keys add %1 ID --from ...`. Nothing was changed.</source>
        <translation>Añada la clave con la que están cifrados: `stemma keys add %1 ID --from ...`. No se modificó nada.</translation>
    </message>
    <message>
        <source>The key ring of &apos;%1&apos; has no key &apos;%2&apos;.</source>
        <translation>El juego de claves de &apos;%1&apos; no tiene la clave &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It is empty: `stemma keys add %1 ID --from ...` adds one.</source>
        <translation>Está vacío: `stemma keys add %1 ID --from ...` añade una.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Contiene: %1.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is the one that new values are written with.</source>
        <translation>La clave &apos;%1&apos; es aquella con la que se escriben los valores nuevos.</translation>
    </message>
    <message>
        <source>Add its successor first and rotate to it.</source>
        <translation>Añada primero su sucesora y rote a ella.</translation>
    </message>
    <message>
        <source>Key &apos;%1&apos;</source>
        <translation>Clave &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; has another fingerprint when it is derived anew.</source>
        <translation>La clave &apos;%1&apos; tiene otra huella cuando se deriva de nuevo.</translation>
    </message>
    <message>
        <source>The key ring is damaged: add the key again.</source>
        <translation>El juego de claves está dañado: añada la clave otra vez.</translation>
    </message>
    <message>
        <source>The ring of &apos;%1&apos; has a key &apos;%2&apos; already.</source>
        <translation>El juego de &apos;%1&apos; ya tiene una clave &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Give the new one another id; a date is a good one.</source>
        <translation>Asigne otro id a la nueva; una fecha es buena opción.</translation>
    </message>
    <message>
        <source>This is the key &apos;%1&apos; once more: both have the fingerprint %2.</source>
        <translation>Esta es otra vez la clave &apos;%1&apos;: ambas tienen la huella %2.</translation>
    </message>
    <message>
        <source>A rotation to it would change nothing. Is the setting of the application the old one still?</source>
        <translation>Rotar a ella no cambiaría nada. ¿Conserva la aplicación el ajuste antiguo?</translation>
    </message>
    <message>
        <source>The key ring in the vault is damaged.</source>
        <translation>El juego de claves del almacén de secretos está dañado.</translation>
    </message>
    <message>
        <source>Add the keys again from where the application has them: `stemma keys add`. The database is not concerned.</source>
        <translation>Añada de nuevo las claves desde donde las tiene la aplicación: `stemma keys add`. La base de datos no se ve afectada.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de claves %1.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Compruebe la ruta y su propietario.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>Otros usuarios pueden leer el archivo de claves %1.</translation>
    </message>
    <message>
        <source>Take the right away: chmod 600 %1. If anybody else had an account on this machine meanwhile, take new keys.</source>
        <translation>Retire el permiso: chmod 600 %1. Si entretanto alguien más tenía una cuenta en este equipo, use claves nuevas.</translation>
    </message>
    <message>
        <source>A key is written as [[key]], and below it id = &quot;...&quot;, secret = &quot;...&quot; and, where the application derives it, derive = &quot;...&quot;.</source>
        <translation>Una clave se escribe como [[key]] y, debajo, id = &quot;...&quot;, secret = &quot;...&quot; y, si la aplicación la deriva, derive = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>This key has no id, or no secret.</source>
        <translation>Esta clave no tiene id o no tiene secreto.</translation>
    </message>
    <message>
        <source>The key file has a table that is not [[key]].</source>
        <translation>El archivo de claves contiene una tabla que no es [[key]].</translation>
    </message>
    <message>
        <source>The line is not NAME = VALUE below a [[key]].</source>
        <translation>La línea no tiene la forma NAME = VALUE bajo un [[key]].</translation>
    </message>
    <message>
        <source>The text does not end on its line.</source>
        <translation>El texto no termina en su línea.</translation>
    </message>
    <message>
        <source>The value is neither a text in quotes nor a whole number.</source>
        <translation>El valor no es ni un texto entre comillas ni un número entero.</translation>
    </message>
    <message>
        <source>There is more behind the text&apos;s closing quote.</source>
        <translation>Hay algo más tras las comillas de cierre del texto.</translation>
    </message>
    <message>
        <source>A backslash begins an escape that key files do not have; write the value in single quotes.</source>
        <translation>Una barra invertida inicia un escape que los archivos de claves no admiten; escriba el valor entre comillas simples.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here, or its value is of another kind.</source>
        <translation>&apos;%1&apos; no se conoce aquí, o su valor es de otro tipo.</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>el archivo de claves %1</translation>
    </message>
    <message>
        <source>The key file %1 is yours to change.</source>
        <translation>El archivo de claves %1 debe modificarlo usted.</translation>
    </message>
    <message>
        <source>Edit it: the newest key stands first and is the one that is written with. `stemma keys add` puts one there.</source>
        <translation>Edítelo: la clave más reciente va la primera y es la que se usa para escribir. `stemma keys add` la coloca ahí.</translation>
    </message>
    <message>
        <source>The key file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo de claves %1.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>El archivo está como antes.</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>No es un archivo regular.</translation>
    </message>
    <message>
        <source>from descriptor %1</source>
        <translation>del descriptor %1</translation>
    </message>
    <message>
        <source>The cryptographic library failed at %1.</source>
        <translation>La biblioteca criptográfica falló en %1.</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL 3 and its default provider.</source>
        <translation>Compruebe la instalación de OpenSSL 3 y su proveedor predeterminado.</translation>
    </message>
    <message>
        <source>The server may log the parameters of statements, and this role cannot switch it off. Stemma sends encrypted values only, but the application&apos;s own statements carry plaintext: look at what the log has of them.</source>
        <translation>Es posible que el servidor registre los parámetros de las sentencias, y este rol no puede desactivarlo. Stemma solo envía valores cifrados, pero las sentencias de la propia aplicación llevan texto plano: compruebe qué contiene el registro del servidor.</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>una vista</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>una vista materializada</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>una tabla foránea</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>ninguna tabla</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched, each update writes the index again, and the table will grow.</source>
        <translation>El índice %1 está sobre la columna %2: no se puede buscar en valores cifrados, cada actualización vuelve a escribir el índice y la tabla crecerá.</translation>
    </message>
    <message>
        <source>The trigger %1 will fire for every row.</source>
        <translation>El trigger %1 se disparará con cada fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</source>
        <translation>
            <numerusform>%n sesión tiene una transacción abierta desde hace más de un minuto: mientras dure, las filas muertas permanecen y la tabla crece.</numerusform>
            <numerusform>%n sesiones tienen una transacción abierta desde hace más de un minuto: mientras dure, las filas muertas permanecen y la tabla crece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys tried: %1.</source>
        <translation>Claves probadas: %1.</translation>
    </message>
    <message>
        <source>The values name keys whose fingerprints begin with: %1.</source>
        <translation>Los valores mencionan claves cuyas huellas empiezan por: %1.</translation>
    </message>
    <message>
        <source>The last job on this database wrote under the key &apos;%1&apos; with the fingerprint %2, on %3.</source>
        <translation>La última tarea en esta base de datos escribió con la clave &apos;%1&apos;, de huella %2, el %3.</translation>
    </message>
    <message>
        <source>A Fernet token does not say which key it is under, and no job has left a record here.</source>
        <translation>Un token Fernet no indica con qué clave está cifrado, y ninguna tarea ha dejado constancia aquí.</translation>
    </message>
    <message>
        <source>Encryption failed (wrong SECRET_KEY): %1 of the %2 values looked at open under none of the keys.</source>
        <translation>El cifrado falló (SECRET_KEY incorrecta): %1 de los %2 valores examinados no se abren con ninguna de las claves.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote them (`stemma keys add %1 ID --from ...`), derived as the application does: `stemma credentials status %1 --detect` tries the usual ways. If they are lost for good, go on with --accept-unreadable: they are set aside and left as they are.</source>
        <translation>No se modificó nada. Añada la clave que tenía la aplicación cuando los escribió (`stemma keys add %1 ID --from ...`), derivada igual que en la aplicación: `stemma credentials status %1 --detect` prueba los métodos habituales. Si se han perdido definitivamente, continúe con --accept-unreadable: se apartan y se dejan como están.</translation>
    </message>
    <message>
        <source>Stopped between two batches.</source>
        <translation>Detenido entre dos lotes.</translation>
    </message>
    <message>
        <source>The same command goes on where this one stopped.</source>
        <translation>El mismo comando continúa donde este se detuvo.</translation>
    </message>
    <message>
        <source>The database refused a value (SQLSTATE %1).</source>
        <translation>La base de datos rechazó un valor (SQLSTATE %1).</translation>
    </message>
    <message>
        <source>Look at the constraints and triggers of the table.</source>
        <translation>Revise las restricciones y los triggers de la tabla.</translation>
    </message>
    <message>
        <source>The self-test of %1 failed; nothing was touched.</source>
        <translation>La autocomprobación de %1 falló; no se tocó nada.</translation>
    </message>
    <message>
        <source>The cryptographic library gives wrong answers: check the installation of OpenSSL, then the memory of this machine.</source>
        <translation>La biblioteca criptográfica da resultados erróneos: compruebe la instalación de OpenSSL y después la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names the table %2, which is not there.</source>
        <translation>El conjunto de credenciales &apos;%1&apos; hace referencia a la tabla %2, que no existe.</translation>
    </message>
    <message>
        <source>Is a revision pending that makes it? Otherwise mend [credentials.%1] in stemma.toml.</source>
        <translation>¿Está pendiente una revisión que la crea? Si no, corrija [credentials.%1] en stemma.toml.</translation>
    </message>
    <message>
        <source>The table %1 has no column &apos;%2&apos;.</source>
        <translation>La tabla %1 no tiene la columna &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It has: %1. Mend [credentials.%2] in stemma.toml.</source>
        <translation>Tiene: %1. Corrija [credentials.%2] en stemma.toml.</translation>
    </message>
    <message>
        <source>%1 is %2, whose rows belong to other tables.</source>
        <translation>%1 es %2, cuyas filas pertenecen a otras tablas.</translation>
    </message>
    <message>
        <source>Name the table that holds the rows.</source>
        <translation>Indique la tabla que contiene las filas.</translation>
    </message>
    <message>
        <source>The table %1 has no primary key and no other unique key without nulls.</source>
        <translation>La tabla %1 no tiene clave primaria ni otra clave única sin nulos.</translation>
    </message>
    <message>
        <source>Rows must be told apart to be changed safely: add a primary key.</source>
        <translation>Las filas deben poder distinguirse para modificarlas con seguridad: añada una clave primaria.</translation>
    </message>
    <message>
        <source>No unique index of %1 is on exactly %2, without nulls.</source>
        <translation>Ningún índice único de %1 está exactamente sobre %2, sin nulos.</translation>
    </message>
    <message>
        <source>Leave `key` out to take the primary key.</source>
        <translation>Omita `key` para usar la clave primaria.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is generated from others.</source>
        <translation>La columna %1 de %2 se genera a partir de otras.</translation>
    </message>
    <message>
        <source>Name the columns that it is made of.</source>
        <translation>Indique las columnas de las que se compone.</translation>
    </message>
    <message>
        <source>Column %1 of %2 is part of the key: it cannot be encrypted.</source>
        <translation>La columna %1 de %2 forma parte de la clave: no se puede cifrar.</translation>
    </message>
    <message>
        <source>Give the table a key that is no secret.</source>
        <translation>Asigne a la tabla una clave que no sea secreta.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has the type %3; encrypted values are text or bytes.</source>
        <translation>La columna %1 de %2 es de tipo %3; los valores cifrados son texto o bytes.</translation>
    </message>
    <message>
        <source>Change its type to text first.</source>
        <translation>Cambie antes su tipo a text.</translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation>una tabla virtual</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched.</source>
        <translation>El índice %1 está sobre la columna %2: no se puede buscar en valores cifrados.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se modificó nada.</translation>
    </message>
    <message>
        <source>Column %1 of %2 takes %3 characters; an encrypted value of it has up to %4.</source>
        <translation>La columna %1 de %2 admite %3 caracteres; un valor cifrado suyo tiene hasta %4.</translation>
    </message>
    <message>
        <source>Nothing was changed. Widen it first, best in a revision of its own: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</source>
        <translation>No se modificó nada. Amplíela primero, preferiblemente en una revisión propia: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table or no columns.</source>
        <translation>El conjunto de credenciales &apos;%1&apos; no indica tabla o columnas.</translation>
    </message>
    <message>
        <source>Write table = &quot;...&quot; and columns = [&quot;...&quot;] below [credentials.%1] in stemma.toml.</source>
        <translation>Escriba table = &quot;...&quot; y columns = [&quot;...&quot;] bajo [credentials.%1] en stemma.toml.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the table were given up after %1 attempts.</source>
        <translation>
            <numerusform>Se abandonó %n parte de la tabla tras %1 intentos.</numerusform>
            <numerusform>Se abandonaron %n partes de la tabla tras %1 intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another worker has taken over this part of the table.</source>
        <translation>Otro proceso de trabajo se ha hecho cargo de esta parte de la tabla.</translation>
    </message>
    <message>
        <source>Look at what ended the workers, then run the command again.</source>
        <translation>Averigüe qué terminó con los procesos de trabajo y ejecute de nuevo el comando.</translation>
    </message>
    <message>
        <source>This one was away for longer than its lease; nothing was lost.</source>
        <translation>Este estuvo ausente más tiempo que su plazo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Waiting for the lease of %1 until %2.</source>
        <translation>Se espera el plazo de %1 hasta %2.</translation>
    </message>
    <message>
        <source>Another job is writing &apos;%1&apos; under another key.</source>
        <translation>Otra tarea está escribiendo «%1» con otra clave.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide for one key. Nothing was changed.</source>
        <translation>Espere a que termine y decídase entonces por una clave. No se modificó nada.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>The file must not be there yet.</source>
        <translation>El archivo no debe existir todavía.</translation>
    </message>
    <message>
        <source>In a key file the newest key is the primary one</source>
        <translation>En un archivo de claves, la clave más reciente es la primaria</translation>
    </message>
    <message>
        <source>Write it behind the other by hand, or add it now and use `--to`.</source>
        <translation>Escríbala a mano detrás de la otra, o añádala ahora y use `--to`.</translation>
    </message>
    <message>
        <source>Writes the file anew, without free pages.</source>
        <translation>Reescribe el archivo, sin páginas libres.</translation>
    </message>
    <message>
        <source>It needs as much space again, and keeps writers out.</source>
        <translation>Necesita otro tanto de espacio y bloquea las escrituras.</translation>
    </message>
    <message>
        <source>Empties the write-ahead log beside the file.</source>
        <translation>Vacía el registro de escritura anticipada junto al archivo.</translation>
    </message>
    <message>
        <source>Replaces the samples of plaintext in the statistics.</source>
        <translation>Sustituye las muestras sin cifrar en las estadísticas.</translation>
    </message>
    <message>
        <source>Writes the table and its indexes anew, without dead rows.</source>
        <translation>Reescribe la tabla y sus índices, sin filas muertas.</translation>
    </message>
    <message>
        <source>It locks the table, and needs as much space again.</source>
        <translation>Bloquea la tabla y necesita otro tanto de espacio.</translation>
    </message>
    <message>
        <source>Writes all pages, so that old log files can be reused.</source>
        <translation>Escribe todas las páginas, para que puedan reutilizarse los registros antiguos.</translation>
    </message>
    <message>
        <source>It needs the right of pg_checkpoint.</source>
        <translation>Necesita el permiso de pg_checkpoint.</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>mirando</translation>
    </message>
    <message>
        <source>Verified: %1 of %2 values open under key %3, none under any other.</source>
        <translation>Verificado: %1 de %2 valores se abren con la clave %3, ninguno con otra.</translation>
    </message>
    <message>
        <source>Not done: %1 of %2 values open under key %3 as they should.</source>
        <translation>Sin terminar: %1 de %2 valores se abren como deben con la clave %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of &apos;%1&apos; are under key %2</source>
        <translation>
            <numerusform>%n valor de «%1» está bajo la clave %2</numerusform>
            <numerusform>%n valores de «%1» están bajo la clave %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate them first: `stemma credentials rotate %1`.</source>
        <translation>Rótelos primero: `stemma credentials rotate %1`.</translation>
    </message>
    <message>
        <source>Python opened %1 of %2 tokens, to the same text.</source>
        <translation>Python abrió %1 de %2 tokens, con el mismo texto.</translation>
    </message>
    <message>
        <source>The audit file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de auditoría %1: %2.</translation>
    </message>
    <message>
        <source>Mend what the reason says; XDG_STATE_HOME names another directory for it.</source>
        <translation>Corrija la causa indicada; XDG_STATE_HOME designa otro directorio para él.</translation>
    </message>
    <message>
        <source>The audit file %1 is a link, or others may write to it.</source>
        <translation>El archivo de auditoría %1 es un enlace, o bien otros pueden escribir en él.</translation>
    </message>
    <message>
        <source>Look at what is in it, then: chmod 600 %1</source>
        <translation>Examine su contenido y después: chmod 600 %1</translation>
    </message>
    <message>
        <source>The audit file was changed: line %1 does not follow the one before it.</source>
        <translation>El archivo de auditoría fue modificado: la línea %1 no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Compare it with the records in stemma_credential_audit beside the tables.</source>
        <translation>Compárelo con los registros de stemma_credential_audit junto a las tablas.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>no se puede crear su directorio</translation>
    </message>
    <message>
        <source>The audit file cannot be read: %1.</source>
        <translation>No se puede leer el archivo de auditoría: %1.</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in the write-ahead log or journal beside the file, copies and backups of it, dumps and the blocks of the disk.</source>
        <translation>El texto en claro ya no está en las filas, pero sobrevive en otros sitios: en el registro de escritura anticipada o el diario junto al archivo, en copias y respaldos de este, en volcados y en los bloques del disco.</translation>
    </message>
</context>
<context>
    <name>database::Text</name>
    <message>
        <source>Another run has changed the database in the meantime: look at the current revision and plan again.</source>
        <translation>Otra ejecución ha modificado la base de datos entretanto: compruebe la revisión actual y planifique de nuevo.</translation>
    </message>
    <message>
        <source>In a user name, password or database name write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.</source>
        <translation>En un nombre de usuario, una contraseña o un nombre de base de datos, escriba %40 en lugar de @, %3A en lugar de :, %2F en lugar de /, %3F en lugar de ?, %23 en lugar de # y %25 en lugar de %.</translation>
    </message>
    <message>
        <source>The database URL contains a zero byte.</source>
        <translation>La URL de la base de datos contiene un byte cero.</translation>
    </message>
    <message>
        <source>The value of the parameter &quot;ssl&quot; is not a known one.</source>
        <translation>El valor del parámetro &quot;ssl&quot; no es ninguno de los conocidos.</translation>
    </message>
    <message>
        <source>Write sslmode= and one of disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>Escriba sslmode= y uno de disable, allow, prefer, require, verify-ca y verify-full.</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know.</source>
        <translation>La URL de la base de datos tiene un parámetro que PostgreSQL no conoce.</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know: &quot;%1&quot;.</source>
        <translation>La URL de la base de datos tiene un parámetro que PostgreSQL no conoce: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The nearest that it knows is &quot;%1&quot;.</source>
        <translation>El más parecido que conoce es &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>Run again when the server is back: a run goes on from the last finished revision.</source>
        <translation>Ejecute de nuevo cuando el servidor vuelva a estar disponible: una ejecución continúa a partir de la última revisión terminada.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed on request.</source>
        <translation>La conexión con %1 se cerró a petición.</translation>
    </message>
    <message>
        <source>The server rolls back what was not committed as soon as it notices. Look at the current revision before the next run.</source>
        <translation>El servidor revierte lo no confirmado en cuanto lo detecta. Compruebe la revisión actual antes de la siguiente ejecución.</translation>
    </message>
    <message>
        <source>%1 did not answer the request to cancel the statement; the connection was closed.</source>
        <translation>%1 no respondió a la petición de cancelar la sentencia; se cerró la conexión.</translation>
    </message>
    <message>
        <source>libpq does not understand the database URL.</source>
        <translation>libpq no entiende la URL de la base de datos.</translation>
    </message>
    <message>
        <source>Check its parameters against the list in libpq&apos;s documentation.</source>
        <translation>Contraste sus parámetros con la lista de la documentación de libpq.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Se canceló la conexión.</translation>
    </message>
    <message>
        <source>There is no memory left for a connection.</source>
        <translation>No queda memoria para una conexión.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; version %2 is the oldest that is supported.</source>
        <translation>El servidor ejecuta PostgreSQL %1; la versión %2 es la más antigua que se admite.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use another tool for this database.</source>
        <translation>Actualice el servidor o use otra herramienta para esta base de datos.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in.</source>
        <translation>%1@%2 no pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server asks for a password and none was supplied.</source>
        <translation>%1@%2 no pudo iniciar sesión: el servidor pide una contraseña y no se proporcionó ninguna.</translation>
    </message>
    <message>
        <source>Save the password in a profile, or in the password file that libpq reads (~/.pgpass).</source>
        <translation>Guarde la contraseña en un perfil o en el archivo de contraseñas que lee libpq (~/.pgpass).</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused the password that was supplied.</source>
        <translation>%1@%2 no pudo iniciar sesión: el servidor rechazó la contraseña proporcionada.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused without asking for a password.</source>
        <translation>%1@%2 no pudo iniciar sesión: el servidor la rechazó sin pedir contraseña.</translation>
    </message>
    <message>
        <source>Check the user name, and the server&apos;s pg_hba.conf for a line that lets this client in.</source>
        <translation>Compruebe el nombre de usuario y si el pg_hba.conf del servidor tiene una línea que permita el acceso a este cliente.</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>No existe la base de datos %1 en %2.</translation>
    </message>
    <message>
        <source>Check the name at the end of the URL, or create the database.</source>
        <translation>Compruebe el nombre al final de la URL o cree la base de datos.</translation>
    </message>
    <message>
        <source>%1 has no connection left for %2.</source>
        <translation>%1 no tiene conexiones disponibles para %2.</translation>
    </message>
    <message>
        <source>Close other sessions, or raise max_connections or the role&apos;s limit.</source>
        <translation>Cierre otras sesiones, o aumente max_connections o el límite del rol.</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2 on %3.</source>
        <translation>%1 no tiene permiso para conectarse a la base de datos %2 en %3.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT CONNECT ON DATABASE %1 TO %2.</source>
        <translation>Pida a su propietario: GRANT CONNECT ON DATABASE %1 TO %2.</translation>
    </message>
    <message>
        <source>%1 is starting up or shutting down.</source>
        <translation>%1 está arrancando o deteniéndose.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en unos instantes.</translation>
    </message>
    <message>
        <source>%1 refused the session.</source>
        <translation>%1 rechazó la sesión.</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s words.</source>
        <translation>El detalle contiene el mensaje del servidor.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>No se pudo resolver el nombre de host %1.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Compruebe la ortografía, la red y la VPN.</translation>
    </message>
    <message>
        <source>No server listens at %1, port %2.</source>
        <translation>Ningún servidor escucha en %1, puerto %2.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Compruebe el host y el puerto, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Compruebe la red, la VPN y el cortafuegos.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates (sslrootcert, sslcert, sslkey) in the URL or the service file.</source>
        <translation>Compruebe sslmode y los certificados (sslrootcert, sslcert, sslkey) en la URL o en el archivo de servicios.</translation>
    </message>
    <message>
        <source>No connection to %1, port %2.</source>
        <translation>Sin conexión con %1, puerto %2.</translation>
    </message>
    <message>
        <source>The detail holds libpq&apos;s words.</source>
        <translation>El detalle contiene el mensaje de libpq.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Sin conexión con %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 no respondió en %n segundo.</numerusform>
            <numerusform>%1 no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is no COPY in the direction asked for.</source>
        <translation>La sentencia no es un COPY en la dirección solicitada.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Se canceló la copia.</translation>
    </message>
    <message>
        <source>COPY from or to the client cannot be part of a script.</source>
        <translation>COPY desde o hacia el cliente no puede formar parte de un script.</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY with a file on the server.</source>
        <translation>Use INSERT, o COPY con un archivo del servidor.</translation>
    </message>
    <message>
        <source>Another run is at work on %1.</source>
        <translation>Hay otra ejecución en curso en %1.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or allow a longer wait.</source>
        <translation>Espere a que termine o permita una espera más larga.</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 of the server, %4, since %5).</source>
        <translation>Hay otra ejecución en curso en %1: %2 (proceso %3 del servidor, %4, desde %5).</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 from %6 (process %3 of the server, %4, since %5).</source>
        <translation>Hay otra ejecución en curso en %1: %2 desde %6 (proceso %3 del servidor, %4, en curso desde %5).</translation>
    </message>
    <message>
        <source>Waiting for another run was cancelled.</source>
        <translation>Se canceló la espera de otra ejecución.</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object. Try again when it has finished, or allow a longer lock timeout.</source>
        <translation>Otra sesión mantiene un bloqueo sobre el objeto. Inténtelo de nuevo cuando termine o permita un tiempo límite de bloqueo mayor.</translation>
    </message>
    <message>
        <source>Allow a longer statement timeout, or split the work.</source>
        <translation>Permita un tiempo límite de sentencia mayor o divida el trabajo.</translation>
    </message>
    <message>
        <source>Run as the owner of the object, or have the right granted.</source>
        <translation>Ejecute como propietario del objeto o solicite que le concedan el permiso.</translation>
    </message>
    <message>
        <source>The session may only read: the profile says so, or the server is a standby. Connect to the primary, without the read-only option.</source>
        <translation>La sesión es de solo lectura: así lo indica el perfil, o el servidor es un standby. Conéctese al primario, sin la opción de solo lectura.</translation>
    </message>
    <message>
        <source>Free space on the server, then run again.</source>
        <translation>Libere espacio en el servidor y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Mark the section with `transaction:false`, so that its statements run outside a transaction.</source>
        <translation>Marque la sección con `transaction:false` para que sus sentencias se ejecuten fuera de una transacción.</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>La sentencia se canceló.</translation>
    </message>
    <message>
        <source>Another session cancelled the statement.</source>
        <translation>Otra sesión canceló la sentencia.</translation>
    </message>
    <message>
        <source>Ask who did, then run again.</source>
        <translation>Averigüe quién lo hizo y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled: the transaction was rolled back.</source>
        <translation>Cancelado: la transacción se revirtió.</translation>
    </message>
    <message>
        <source>A statement of the script has ended the transaction.</source>
        <translation>Una sentencia del script ha terminado la transacción.</translation>
    </message>
    <message>
        <source>Leave BEGIN, COMMIT and ROLLBACK to the runner.</source>
        <translation>Deje BEGIN, COMMIT y ROLLBACK a cargo de Stemma.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the transaction was being committed: the outcome is not known.</source>
        <translation>Se perdió la conexión con %1 mientras se confirmaba la transacción: se desconoce el resultado.</translation>
    </message>
    <message>
        <source>Look at the current revision: it says whether the step was committed.</source>
        <translation>Compruebe la revisión actual: indica si el paso se confirmó.</translation>
    </message>
    <message>
        <source>Write the rows as INSERT statements, or load them with psql.</source>
        <translation>Escriba las filas como sentencias INSERT o cárguelas con psql.</translation>
    </message>
    <message>
        <source>Put the statements of that file into this one.</source>
        <translation>Incluya en este archivo las sentencias del otro.</translation>
    </message>
    <message>
        <source>Run the statements with EXECUTE in a DO block instead.</source>
        <translation>Ejecute en su lugar las sentencias con EXECUTE en un bloque DO.</translation>
    </message>
    <message>
        <source>A script runs on the database that the URL or profile names.</source>
        <translation>Un script se ejecuta en la base de datos que indica la URL o el perfil.</translation>
    </message>
    <message>
        <source>A string that begins here is never closed.</source>
        <translation>Una cadena que empieza aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>Close it with &apos;. A quote inside a string is written twice.</source>
        <translation>Ciérrela con &apos;. Dentro de una cadena, una comilla se escribe dos veces.</translation>
    </message>
    <message>
        <source>A quoted name that begins here is never closed.</source>
        <translation>Un nombre entrecomillado que empieza aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>Close it with the sign that belongs to %1.</source>
        <translation>Ciérrelo con el signo que corresponde a %1.</translation>
    </message>
    <message>
        <source>A dollar-quoted string that begins here is never closed.</source>
        <translation>Una cadena delimitada por dólares que empieza aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>It ends at the very tag it began with, letter for letter.</source>
        <translation>Termina exactamente con la misma etiqueta con la que empezó, letra por letra.</translation>
    </message>
    <message>
        <source>A comment that begins here is never closed.</source>
        <translation>Un comentario que empieza aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>Close it with */. Comments inside comments need a */ each.</source>
        <translation>Ciérrelo con */. Los comentarios anidados necesitan un */ cada uno.</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL: the script goes to the server as it is.</source>
        <translation>Elimínelo o expréselo en SQL: el script llega al servidor tal como está.</translation>
    </message>
    <message>
        <source>%1 is a command of psql, not SQL.</source>
        <translation>%1 es un comando de psql, no SQL.</translation>
    </message>
    <message>
        <source>COPY from or to the client (%1) cannot run in a script.</source>
        <translation>COPY desde o hacia el cliente (%1) no se puede ejecutar en un script.</translation>
    </message>
    <message>
        <source>DELIMITER is a command of the MariaDB client, not SQL.</source>
        <translation>DELIMITER es un comando del cliente de MariaDB, no SQL.</translation>
    </message>
    <message>
        <source>Remove it: bodies of functions and triggers need none here.</source>
        <translation>Elimínelo: aquí los cuerpos de funciones y triggers no lo necesitan.</translation>
    </message>
    <message>
        <source>A line that begins with a dot is a command of the sqlite3 shell, not SQL.</source>
        <translation>Una línea que empieza por un punto es un comando del shell sqlite3, no SQL.</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL.</source>
        <translation>Elimínela o exprésela en SQL.</translation>
    </message>
    <message>
        <source>The script contains a zero byte.</source>
        <translation>El script contiene un byte cero.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Guarde el archivo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Close the other program, or allow a longer lock timeout.</source>
        <translation>Cierre el otro programa o permita un tiempo límite de bloqueo mayor.</translation>
    </message>
    <message>
        <source>%1 is locked by another run: %2 (process %3 on %4).</source>
        <translation>%1 está bloqueada por otra ejecución: %2 (proceso %3 en %4).</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 está bloqueada por otro programa.</translation>
    </message>
    <message>
        <source>Check the rights of %1 and of its directory, and that the profile is not read-only.</source>
        <translation>Compruebe los permisos de %1 y de su directorio, y que el perfil no sea de solo lectura.</translation>
    </message>
    <message>
        <source>Free space on the disk of %1, then run again.</source>
        <translation>Libere espacio en el disco de %1 y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no SQLite database: file is not a database.</source>
        <translation>%1 no es una base de datos SQLite: file is not a database.</translation>
    </message>
    <message>
        <source>Check the path. An encrypted database cannot be opened either.</source>
        <translation>Compruebe la ruta. Una base de datos cifrada tampoco se puede abrir.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañada: %2.</translation>
    </message>
    <message>
        <source>Restore a backup, or see what `sqlite3 %1 .recover` saves.</source>
        <translation>Restaure una copia de seguridad o pruebe qué rescata `sqlite3 %1 .recover`.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read and written, with its directory.</source>
        <translation>Compruebe que el archivo exista y que tanto él como su directorio se puedan leer y escribir.</translation>
    </message>
    <message>
        <source>The disk or file system of %1 failed; look at the system&apos;s log.</source>
        <translation>El disco o el sistema de archivos de %1 falló; consulte el registro del sistema.</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 on %4, since %5).</source>
        <translation>Hay otra ejecución en curso en %1: %2 (proceso %3 en %4, desde %5).</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de bloqueo %1: %2.</translation>
    </message>
    <message>
        <source>A run needs the right to write in the directory of the database.</source>
        <translation>Una ejecución necesita permiso de escritura en el directorio de la base de datos.</translation>
    </message>
    <message>
        <source>%1 is a directory.</source>
        <translation>%1 es un directorio.</translation>
    </message>
    <message>
        <source>Name the database file in it.</source>
        <translation>Indique el archivo de base de datos que contiene.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>No hay permiso para leer %1.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>Pida a su propietario permiso de lectura.</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>No existe el archivo de base de datos %1.</translation>
    </message>
    <message>
        <source>There is no directory %1 for the database.</source>
        <translation>No existe el directorio %1 para la base de datos.</translation>
    </message>
    <message>
        <source>Make the directory, or check the path.</source>
        <translation>Cree el directorio o compruebe la ruta.</translation>
    </message>
    <message>
        <source>Waiting for the lock of %1 was cancelled.</source>
        <translation>Se canceló la espera del bloqueo de %1.</translation>
    </message>
    <message>
        <source>The statement ran longer than the statement timeout.</source>
        <translation>La sentencia superó el tiempo límite de sentencia.</translation>
    </message>
    <message>
        <source>The SQLite URL has a parameter that is not known.</source>
        <translation>La URL de SQLite tiene un parámetro desconocido.</translation>
    </message>
    <message>
        <source>Leave out what follows the ?. To open the database read-only, use the option of that name.</source>
        <translation>Omita lo que sigue al ?. Para abrir la base de datos en solo lectura, use la opción correspondiente.</translation>
    </message>
    <message>
        <source>The SQLite URL has two slashes.</source>
        <translation>La URL de SQLite tiene dos barras.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, sqlite:///PATH for a relative path, or sqlite:////PATH for an absolute one.</source>
        <translation>Escriba sqlite:PATH, sqlite:///PATH para una ruta relativa o sqlite:////PATH para una absoluta.</translation>
    </message>
    <message>
        <source>The SQLite URL names no file.</source>
        <translation>La URL de SQLite no indica ningún archivo.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH.</source>
        <translation>Escriba sqlite:PATH.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own file: addresses are not understood.</source>
        <translation>No se admiten las direcciones file: propias de SQLite.</translation>
    </message>
    <message>
        <source>An IPv6 address in the database URL lacks its ].</source>
        <translation>A una dirección IPv6 de la URL de la base de datos le falta el ].</translation>
    </message>
    <message>
        <source>After the ] of an IPv6 address stands no port.</source>
        <translation>Tras el ] de una dirección IPv6 no hay ningún puerto.</translation>
    </message>
    <message>
        <source>The port in the database URL is not a number from 1 to 65535. IPv6 addresses stand in brackets: [::1].</source>
        <translation>El puerto de la URL de la base de datos no es un número del 1 al 65535. Las direcciones IPv6 van entre corchetes: [::1].</translation>
    </message>
    <message>
        <source>A parameter of the database URL has no value.</source>
        <translation>Un parámetro de la URL de la base de datos no tiene valor.</translation>
    </message>
    <message>
        <source>The database name in the URL contains a bare @.</source>
        <translation>El nombre de la base de datos en la URL contiene un @ sin codificar.</translation>
    </message>
    <message>
        <source>Write name=value pairs with spaces between them, and put a value that contains spaces in single quotes.</source>
        <translation>Escriba pares name=value separados por espacios y ponga entre comillas simples los valores que contengan espacios.</translation>
    </message>
    <message>
        <source>A quoted value in the database URL is never closed.</source>
        <translation>Un valor entrecomillado de la URL de la base de datos no se cierra nunca.</translation>
    </message>
    <message>
        <source>Close it with &apos;. Inside, write \&apos; for a quote.</source>
        <translation>Ciérrelo con &apos;. Dentro, escriba \&apos; para una comilla.</translation>
    </message>
    <message>
        <source>The database URL does not say which engine it is for.</source>
        <translation>La URL de la base de datos no indica para qué motor es.</translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation>Para un archivo SQLite escriba sqlite:%1</translation>
    </message>
    <message>
        <source>For PostgreSQL write postgresql: before the parameters.</source>
        <translation>Para PostgreSQL escriba postgresql: delante de los parámetros.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH or postgresql://USER@HOST/DATABASE.</source>
        <translation>Escriba sqlite:PATH o postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>La URL de la base de datos está vacía.</translation>
    </message>
    <message>
        <source>MariaDB and MySQL are not supported yet.</source>
        <translation>MariaDB y MySQL no se admiten todavía.</translation>
    </message>
    <message>
        <source>PostgreSQL and SQLite are.</source>
        <translation>PostgreSQL y SQLite sí.</translation>
    </message>
    <message>
        <source>The database URL is for &apos;%1&apos;, an engine that is not known.</source>
        <translation>La URL de la base de datos es para &apos;%1&apos;, un motor desconocido.</translation>
    </message>
    <message>
        <source>It begins with sqlite: or postgresql:.</source>
        <translation>Debe empezar por sqlite: o postgresql:.</translation>
    </message>
    <message>
        <source>The version table %1 may not be read by this user.</source>
        <translation>Este usuario no tiene permiso para leer la tabla de versiones %1.</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1.</source>
        <translation>Pida a su propietario: GRANT SELECT ON %1.</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when updating &apos;%2&apos; to &apos;%3&apos; in &apos;%4&apos;; %1 found</source>
        <translation>La migración en línea esperaba encontrar una fila al actualizar &apos;%2&apos; a &apos;%3&apos; en &apos;%4&apos;; se encontraron %1</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when deleting &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>La migración en línea esperaba encontrar una fila al eliminar &apos;%2&apos; en &apos;%3&apos;; se encontraron %1</translation>
    </message>
    <message numerus="yes">
        <source>After the step the table &apos;%2&apos; should hold %n row(s), but it holds %1: the script or another session has written to it</source>
        <translation>
            <numerusform>Tras el paso, la tabla &apos;%2&apos; debería contener %n fila, pero contiene %1: el script u otra sesión ha escrito en ella</numerusform>
            <numerusform>Tras el paso, la tabla &apos;%2&apos; debería contener %n filas, pero contiene %1: el script u otra sesión ha escrito en ella</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected one row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>Se esperaba una fila para «%2» en «%3»; encontradas: %1</translation>
    </message>
    <message>
        <source>Expected no row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>No se esperaba ninguna fila para «%2» en «%3»; encontradas: %1</translation>
    </message>
    <message>
        <source>Expected no row in &apos;%2&apos;; %1 found</source>
        <translation>No se esperaba ninguna fila en «%2»; encontradas: %1</translation>
    </message>
    <message>
        <source>The table %1 is marked dirty: golang-migrate began the version %2 and did not finish it</source>
        <translation>La tabla %1 está marcada como «dirty»: golang-migrate empezó la versión %2 y no la terminó</translation>
    </message>
    <message>
        <source>The table %1 says that Flyway ran %2 and failed</source>
        <translation>Según la tabla %1, Flyway ejecutó %2 y falló</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands, as `migrate force` does.</source>
        <translation>Mire la base de datos y deshaga o termine lo que quedó a medias. Después `stemma stamp REVISION` dice en qué punto está, como hace `migrate force`.</translation>
    </message>
    <message>
        <source>The table %1 is not the one that %2 makes: %3</source>
        <translation>La tabla %1 no es la que crea %2: %3</translation>
    </message>
    <message>
        <source>Does &apos;format&apos; in stemma.toml name the right tool, and &apos;version_table&apos; its table?</source>
        <translation>¿Nombra «format» en stemma.toml la herramienta correcta, y «version_table» su tabla?</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands and removes the row, as `flyway repair` does.</source>
        <translation>Mire la base de datos y deshaga o termine lo que quedó a medias. Después `stemma stamp REVISION` dice dónde está y elimina la fila, como hace `flyway repair`.</translation>
    </message>
    <message>
        <source>The client library of PostgreSQL (libpq) cannot be loaded.</source>
        <translation>No se puede cargar la biblioteca cliente de PostgreSQL (libpq).</translation>
    </message>
    <message>
        <source>Install it: the package is called libpq5 on Debian and Ubuntu.</source>
        <translation>Instálela: el paquete se llama libpq5 en Debian y Ubuntu.</translation>
    </message>
    <message>
        <source>Check the path. The first upgrade makes a new database.</source>
        <translation>Compruebe la ruta. La primera migración crea una base de datos nueva.</translation>
    </message>
</context>
<context>
    <name>desktop::AddKeyDialog</name>
    <message>
        <source>The newest key of %1 is the one that new values are written with. The keys before it go on reading.</source>
        <translation>La clave más reciente de %1 es la que escribe los valores nuevos. Las anteriores siguen leyendo.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>Trying every derivation known. That takes some seconds.</source>
        <translation>Se prueban todas las derivaciones conocidas. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>Esperando al almacén de secretos. Es posible que haga una pregunta.</translation>
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
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>desktop::CheckList</name>
    <message>
        <source>to come</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
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
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está como debe.</translation>
    </message>
    <message>
        <source>The check found something.</source>
        <translation>La comprobación encontró algo.</translation>
    </message>
    <message>
        <source>The project and the database are being compared…</source>
        <translation>Se comparan el proyecto y la base de datos…</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>No se pudo comprobar.</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>Pendiente: %1</translation>
    </message>
    <message>
        <source>The database is not initialised.</source>
        <translation>La base de datos no está inicializada.</translation>
    </message>
    <message>
        <source>The database is up to date, every applied script is as it was applied, and the models have nothing that it has not.</source>
        <translation>La base de datos está al día, cada script aplicado sigue como se aplicó y los modelos no tienen nada que a ella le falte.</translation>
    </message>
    <message>
        <source>The database is up to date, and every applied script is as it was applied.</source>
        <translation>La base de datos está al día y cada script aplicado sigue como se aplicó.</translation>
    </message>
    <message numerus="yes">
        <source>The models and the database differ in %n place(s).</source>
        <translation>
            <numerusform>Los modelos y la base de datos difieren en %n lugar.</numerusform>
            <numerusform>Los modelos y la base de datos difieren en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>%n cosa no está como debe.</numerusform>
            <numerusform>%n cosas no están como deben.</numerusform>
        </translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py no nombra modelos con los que comparar.</translation>
    </message>
    <message>
        <source>The models are compared once that is settled.</source>
        <translation>Los modelos se comparan en cuanto eso esté resuelto.</translation>
    </message>
    <message>
        <source>Not known whether it is applied: %1</source>
        <translation>No se sabe si está aplicada: %1</translation>
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
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose a directory that you may write to.</source>
        <translation>Elija un directorio en el que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>Export Connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The next start of Stemma speaks it.</source>
        <translation>Se aplicará la próxima vez que se inicie Stemma.</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>Open the &amp;Vault…</source>
        <translation>Abrir el al&amp;macén de secretos…</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionSource</name>
    <message>
        <source>The connection %1 names no project directory.</source>
        <translation>La conexión %1 no indica ningún directorio de proyecto.</translation>
    </message>
    <message>
        <source>Edit the connection and choose the directory that holds stemma.toml or alembic.ini.</source>
        <translation>Edite la conexión y elija el directorio que contiene stemma.toml o alembic.ini.</translation>
    </message>
    <message>
        <source>The project directory %1 is gone.</source>
        <translation>El directorio de proyecto %1 ya no existe.</translation>
    </message>
    <message>
        <source>Put it back, or edit the connection and choose another.</source>
        <translation>Restáurelo o edite la conexión y elija otro.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>No se puede crear el directorio %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1 de la demo: %2.</translation>
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
        <translation>Con&amp;tar de nuevo</translation>
    </message>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>Elija una conexión cuya base de datos sea accesible.</translation>
    </message>
    <message>
        <source>This project declares no credential set: a table with columns whose values are encrypted. Add lines such as these to %1, with the names of your table, and refresh. Keys never stand there.</source>
        <translation>Este proyecto no declara ningún conjunto de credenciales: una tabla con columnas cuyos valores están cifrados. Añada líneas como estas a %1, con los nombres de su tabla, y actualice. Las claves nunca están ahí.</translation>
    </message>
    <message>
        <source>This project has no stemma.toml. Credential sets are declared there: a table with columns whose values are encrypted. Keys never stand there.</source>
        <translation>Este proyecto no tiene stemma.toml. Ahí se declaran los conjuntos de credenciales: una tabla con columnas cuyos valores están cifrados. Las claves nunca están ahí.</translation>
    </message>
    <message>
        <source>Look at %1 on %2</source>
        <translation>Examinar %1 en %2</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Leyendo las claves…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>The keys rest in %1.</source>
        <translation>Las claves están en %1.</translation>
    </message>
    <message>
        <source>Table %1, its first %2 rows</source>
        <translation>Tabla %1, sus primeras %2 filas</translation>
    </message>
    <message>
        <source>Table %1, %2 rows</source>
        <translation>Tabla %1, %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside until a key opens them.</source>
        <translation>
            <numerusform>%Ln valor está apartado hasta que una clave lo abra.</numerusform>
            <numerusform>%Ln valores están apartados hasta que una clave los abra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were counted.</source>
        <translation>Solo se contaron las primeras %1 filas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext.</source>
        <translation>
            <numerusform>%Ln valor está sin cifrar.</numerusform>
            <numerusform>%Ln valores están sin cifrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote these values, derived as the application does.</source>
        <translation>No se ha cambiado nada. Añada la clave que tenía la aplicación cuando escribió estos valores, derivada como lo hace la aplicación.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>Ci&amp;frar…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>&amp;Rotar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Try What Was Set &amp;Aside Again…</source>
        <translation>&amp;Intentar de nuevo lo apartado…</translation>
    </message>
    <message>
        <source>Add &amp;Key…</source>
        <translation>&amp;Añadir clave…</translation>
    </message>
    <message>
        <source>Reti&amp;re Key</source>
        <translation>R&amp;etirar clave</translation>
    </message>
    <message>
        <source>E&amp;xport Key…</source>
        <translation>E&amp;xportar clave…</translation>
    </message>
    <message>
        <source>The project declares no credential set.</source>
        <translation>El proyecto no declara ningún conjunto de credenciales.</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 es una conexión de solo lectura: no se puede modificar nada a través de ella.</translation>
    </message>
    <message>
        <source>The set has no key yet.</source>
        <translation>El conjunto aún no tiene clave.</translation>
    </message>
    <message>
        <source>No value is set aside.</source>
        <translation>Ningún valor está apartado.</translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation>Seleccione una clave.</translation>
    </message>
    <message>
        <source>New values are written with this key: add another one first.</source>
        <translation>Los valores nuevos se escriben con esta clave: añada primero otra.</translation>
    </message>
    <message>
        <source>This key is retired already.</source>
        <translation>Esta clave ya está retirada.</translation>
    </message>
    <message>
        <source>Retire key %1 of %2</source>
        <translation>Retirar la clave %1 de %2</translation>
    </message>
    <message>
        <source>Verify %1 on %2</source>
        <translation>Verificar %1 en %2</translation>
    </message>
    <message>
        <source>Write the secret of key %1</source>
        <translation>Escribir el secreto de la clave %1</translation>
    </message>
    <message>
        <source>Export key %1 of %2</source>
        <translation>Exportar la clave %1 de %2</translation>
    </message>
    <message>
        <source>Count A&amp;ll</source>
        <translation>Contar to&amp;do</translation>
    </message>
    <message>
        <source>O&amp;pen the Vault…</source>
        <translation>Abrir el almacé&amp;n…</translation>
    </message>
    <message>
        <source>Add T&amp;hat Key…</source>
        <translation>Añadir esa c&amp;lave…</translation>
    </message>
    <message>
        <source>Check with &amp;Python…</source>
        <translation>Comprobar con &amp;Python…</translation>
    </message>
    <message>
        <source>Remove Ke&amp;y…</source>
        <translation>&amp;Quitar la clave…</translation>
    </message>
    <message>
        <source>Remove key %1 of %2</source>
        <translation>Quitar la clave %1 de %2</translation>
    </message>
    <message>
        <source>Remove Key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Remove key %1 from the ring of %2?</source>
        <translation>¿Quitar la clave %1 del juego de claves de %2?</translation>
    </message>
    <message>
        <source>Its secret is gone for good: backups whose values are under it can no longer be read with this ring. A retired key stays for them. First all values are looked at: while one is under the key, it stays.</source>
        <translation>Su secreto desaparece para siempre: las copias de seguridad cuyos valores dependen de ella ya no podrán leerse con este juego de claves. Una clave retirada se conserva para ellas. Primero se examinan todos los valores: mientras uno dependa de la clave, esta se queda.</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>&amp;Quitar la clave</translation>
    </message>
    <message>
        <source>Check with Python</source>
        <translation>Comprobar con Python</translation>
    </message>
    <message>
        <source>Python of the application, with its package cryptography:</source>
        <translation>Python de la aplicación, con su paquete cryptography:</translation>
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
        <translation>Migración</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>No revision is selected</source>
        <translation>No hay ninguna revisión seleccionada</translation>
    </message>
    <message>
        <source>The run logs are being read.</source>
        <translation>Se están leyendo los registros de ejecuciones.</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>The header of the script could only be read in part.</source>
        <translation>La cabecera del script solo se pudo leer en parte.</translation>
    </message>
    <message>
        <source>The script was edited after it was applied: it is no longer the text that the database has.</source>
        <translation>El script se modificó después de aplicarse: ya no es el texto que tiene la base de datos.</translation>
    </message>
    <message>
        <source>nothing, it is a base</source>
        <translation>a ninguna, es una base</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>database, its environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation>%1 está aquí.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 la tiene.</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 no la tiene.</translation>
    </message>
    <message>
        <source>It cannot be rolled back.</source>
        <translation>No se puede revertir.</translation>
    </message>
    <message>
        <source>It cannot be rolled back: %1</source>
        <translation>No se puede revertir: %1</translation>
    </message>
    <message>
        <source>It runs outside a transaction.</source>
        <translation>Se ejecuta fuera de una transacción.</translation>
    </message>
    <message>
        <source>every other engine</source>
        <translation>todos los demás motores</translation>
    </message>
    <message>
        <source>There is nothing to run: it cannot be rolled back.</source>
        <translation>No hay nada que ejecutar: no se puede revertir.</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>No hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; the rest is in the file.</source>
        <translation>Solo se muestra el principio; el resto está en el archivo.</translation>
    </message>
    <message>
        <source>No run log mentions this revision.</source>
        <translation>Ningún registro de ejecuciones menciona esta revisión.</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>El Alembic del proyecto escribe el SQL…</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>El SQL no se puede mostrar: %1</translation>
    </message>
</context>
<context>
    <name>desktop::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnósticos</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
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
        <translation>Entorno: %1</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryBinding</name>
    <message>
        <source>it is written for a database, and none is open</source>
        <translation>se escribe para una base de datos y no hay ninguna abierta</translation>
    </message>
    <message>
        <source>Open a connection of this project.</source>
        <translation>Abra una conexión de este proyecto.</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>Escribir el SQL</translation>
    </message>
    <message>
        <source>Look for Alembic</source>
        <translation>Buscar Alembic</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryModel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Rama: %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here.</source>
        <translation>%1 (%2) está aquí.</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message>
        <source>All branches</source>
        <translation>Todas las ramas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n revisions is pending, of this branch and has these words.</source>
        <translation>
            <numerusform>La única revisión (%n) no está pendiente, no es de esta rama o no contiene estas palabras.</numerusform>
            <numerusform>Ninguna de las %n revisiones está pendiente, es de esta rama y contiene estas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Show &amp;Hits Only</source>
        <translation>Mostrar solo &amp;coincidencias</translation>
    </message>
    <message>
        <source>Pendin&amp;g Only</source>
        <translation>Solo pendien&amp;tes</translation>
    </message>
    <message>
        <source>Go to Where It &amp;Stands</source>
        <translation>Ir a la &amp;posición actual</translation>
    </message>
    <message>
        <source>Selected &amp;Before</source>
        <translation>Seleccionada an&amp;terior</translation>
    </message>
    <message>
        <source>Selected &amp;After</source>
        <translation>Seleccionada si&amp;guiente</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>&amp;Restablecer zoom</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>As &amp;Text…</source>
        <translation>Como &amp;texto…</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>Como &amp;SVG…</translation>
    </message>
    <message>
        <source>As P&amp;NG…</source>
        <translation>Como P&amp;NG…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>Se está escribiendo %1.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Signs of the Histor&amp;y…</source>
        <translation>Si&amp;gnos del historial…</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Ctrl with up and down goes along the lines, Ctrl with left and right to the other parents of a merge.</source>
        <translation>Ctrl con arriba y abajo recorre las líneas; Ctrl con izquierda y derecha pasa a los otros padres de una fusión.</translation>
    </message>
</context>
<context>
    <name>desktop::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>El archivo no contiene ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>desktop::JobList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
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
        <translation>Destino</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>%1: tarea terminada</translation>
    </message>
    <message>
        <source>After %1. %2</source>
        <translation>Tras %1. %2</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: tarea detenida</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: la tarea falló</translation>
    </message>
</context>
<context>
    <name>desktop::JobsPane</name>
    <message>
        <source>%1 is being stopped.</source>
        <translation>%1: deteniendo la tarea.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Clear This Job</source>
        <translation>&amp;Quitar esta tarea</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Jobs</source>
        <translation>Quitar las tareas &amp;terminadas</translation>
    </message>
</context>
<context>
    <name>desktop::KeyModel</name>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1, %2, fingerprint %3</source>
        <translation>%1, %2, huella %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Values under it</source>
        <translation>Valores bajo ella</translation>
    </message>
    <message>
        <source>Written with it</source>
        <translation>Escritos con ella</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>escribe y lee</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
</context>
<context>
    <name>desktop::Legend</name>
    <message>
        <source>Applied to the database of the connection</source>
        <translation>Aplicada a la base de datos de la conexión</translation>
    </message>
    <message>
        <source>Pending: not applied yet</source>
        <translation>Pendiente: aún no aplicada</translation>
    </message>
    <message>
        <source>The database stands here</source>
        <translation>La base de datos está aquí</translation>
    </message>
    <message>
        <source>Head: no revision follows it</source>
        <translation>Cabeza (head): ninguna revisión la sigue</translation>
    </message>
    <message>
        <source>Base: it follows no revision</source>
        <translation>Base: no sigue a ninguna revisión</translation>
    </message>
    <message>
        <source>Merge: it follows several</source>
        <translation>Fusión: sigue a varias</translation>
    </message>
    <message>
        <source>Its script cannot be read</source>
        <translation>No se puede leer su script</translation>
    </message>
    <message>
        <source>Not known whether it is applied</source>
        <translation>No se sabe si está aplicada</translation>
    </message>
</context>
<context>
    <name>desktop::LogFile</name>
    <message>
        <source>The log could not be saved as %1.</source>
        <translation>No se pudo guardar el registro como %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Mostrar las líneas del nivel %1, %2 en total</translation>
    </message>
    <message>
        <source>No line matches the search and the levels.</source>
        <translation>Ninguna línea coincide con la búsqueda y los niveles.</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texto (*.txt *.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>El registro se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Open a Project</source>
        <translation>Abrir un proyecto</translation>
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
        <translation>Se quitó la conexión %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close Stemma?</source>
        <translation>¿Cerrar Stemma?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>Hay %n tarea en curso.</numerusform>
            <numerusform>Hay %n tareas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Either way the database is left at a revision boundary, and says at which.</source>
        <translation>En ambos casos la base de datos queda en un límite entre revisiones e indica en cuál.</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Mantener abierto</translation>
    </message>
    <message>
        <source>Stop &amp;After This Step and Close</source>
        <translation>Detener &amp;tras este paso y cerrar</translation>
    </message>
    <message>
        <source>&amp;Interrupt the Statement and Close</source>
        <translation>&amp;Interrumpir la sentencia y cerrar</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>Acerca de Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Shows where every database stands, and moves it along its migration history.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, libpq, SQLite, OpenSSL and QtKeychain.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Muestra en qué punto está cada base de datos y la mueve a lo largo de su historial de migraciones.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Basado en Qt %2, libpq, SQLite, OpenSSL y QtKeychain.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The vault in which the connections rest is locked.</source>
        <translation>El almacén en el que están las conexiones está bloqueado.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
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
        <translation>No hay nada que fusionar.</translation>
    </message>
    <message>
        <source>The history of this project has only one head.</source>
        <translation>El historial de este proyecto tiene una sola cabeza.</translation>
    </message>
    <message>
        <source>Write the merge</source>
        <translation>Escribir la fusión</translation>
    </message>
    <message>
        <source>The merge %1 was written.</source>
        <translation>Se escribió la fusión %1.</translation>
    </message>
    <message>
        <source>It joins the heads; SQL of its own it needs only where they contradict each other: %1</source>
        <translation>Une las cabezas; solo necesita SQL propio donde estas se contradicen: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n head(s)</source>
        <translation>
            <numerusform>&amp;Fusionar %n cabeza</numerusform>
            <numerusform>&amp;Fusionar %n cabezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Sho&amp;w Details</source>
        <translation>Mos&amp;trar detalles</translation>
    </message>
</context>
<context>
    <name>desktop::NewRevisionSheet</name>
    <message>
        <source>%1 (head): %2</source>
        <translation>%1 (head): %2</translation>
    </message>
    <message>
        <source>Nothing: the first revision of a history</source>
        <translation>A ninguna: la primera revisión de un historial</translation>
    </message>
    <message>
        <source>%1 has followers already.</source>
        <translation>%1 ya tiene sucesoras.</translation>
    </message>
    <message>
        <source>A revision after it begins a new branch, which &quot;Allow a new branch&quot; permits.</source>
        <translation>Una revisión posterior a ella inicia una rama nueva, lo que permite la opción &quot;Permitir una rama nueva&quot;.</translation>
    </message>
    <message>
        <source>Write the revision</source>
        <translation>Escribir la revisión</translation>
    </message>
    <message>
        <source>Revision %1 was written.</source>
        <translation>Se escribió la revisión %1.</translation>
    </message>
    <message>
        <source>Fill in its SQL: %1</source>
        <translation>Complete su SQL: %1</translation>
    </message>
    <message>
        <source>Made by Alembic</source>
        <translation>La asigna Alembic</translation>
    </message>
    <message>
        <source>Models are compared with a database: open a connection.</source>
        <translation>Los modelos se comparan con una base de datos: abra una conexión.</translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py no nombra modelos con los que comparar.</translation>
    </message>
</context>
<context>
    <name>desktop::Operation</name>
    <message>
        <source>Upgrade to &amp;Head</source>
        <translation>Migrar a la &amp;cabeza (head)</translation>
    </message>
    <message>
        <source>&amp;Upgrade to Here</source>
        <translation>Mi&amp;grar hasta aquí</translation>
    </message>
    <message>
        <source>Roll &amp;Back to Here</source>
        <translation>&amp;Revertir hasta aquí</translation>
    </message>
    <message>
        <source>Roll Back &amp;One</source>
        <translation>Revertir &amp;una</translation>
    </message>
    <message>
        <source>&amp;Stamp Here</source>
        <translation>&amp;Marcar aquí (stamp)</translation>
    </message>
    <message>
        <source>Upgrade %1 to head</source>
        <translation>Migrar %1 a la cabeza (head)</translation>
    </message>
    <message>
        <source>Upgrade %1 to %2</source>
        <translation>Migrar %1 a %2</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>Revertir %1 a %2</translation>
    </message>
    <message>
        <source>Roll %1 back by one revision</source>
        <translation>Revertir %1 una revisión</translation>
    </message>
    <message>
        <source>Stamp %1 at %2</source>
        <translation>Marcar %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n revision(s)</source>
        <translation>
            <numerusform>&amp;Migrar %n revisión</numerusform>
            <numerusform>&amp;Migrar %n revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n revision(s)</source>
        <translation>
            <numerusform>&amp;Revertir %n revisión</numerusform>
            <numerusform>&amp;Revertir %n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stamp without running anything</source>
        <translation>Ma&amp;rcar (stamp) sin ejecutar nada</translation>
    </message>
</context>
<context>
    <name>desktop::OperationCommands</name>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>Elija una conexión cuya base de datos sea accesible.</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 es una conexión de solo lectura: no se puede modificar nada a través de ella.</translation>
    </message>
    <message>
        <source>Select a revision in the history.</source>
        <translation>Seleccione una revisión en el historial.</translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation>No disponible aquí.</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>No hay nada aplicado.</translation>
    </message>
    <message>
        <source>Open a project, or choose a connection.</source>
        <translation>Abra un proyecto o elija una conexión.</translation>
    </message>
    <message>
        <source>The selected revision is applied already.</source>
        <translation>La revisión seleccionada ya está aplicada.</translation>
    </message>
    <message>
        <source>The selected revision is not applied.</source>
        <translation>La revisión seleccionada no está aplicada.</translation>
    </message>
    <message>
        <source>The database stands at the selected revision.</source>
        <translation>La base de datos está en la revisión seleccionada.</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewModel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Edited scripts</source>
        <translation>Scripts modificados</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the project</source>
        <translation>
            <numerusform>%n problema en el proyecto</numerusform>
            <numerusform>%n problemas en el proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending</source>
        <translation>
            <numerusform>%n revisión pendiente</numerusform>
            <numerusform>%n revisiones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>connection, environment, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4</source>
        <comment>connection, environment, revision, state</comment>
        <translation>%1, %2, en %3: %4</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>El almacén está bloqueado</translation>
    </message>
    <message>
        <source>No file yet; the first upgrade makes it</source>
        <translation>Aún no hay archivo; la primera migración lo crea</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewPage</name>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Ninguna conexión coincide con «%1».</translation>
    </message>
    <message>
        <source>Your connections will stand here: each database, its revision and what is pending.</source>
        <translation>Aquí aparecerán sus conexiones: cada base de datos, su revisión y lo que está pendiente.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>&amp;Añadir una conexión…</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileDialog</name>
    <message>
        <source>New Connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Saving; the keychain may ask a question.</source>
        <translation>Guardando; es posible que el llavero haga una pregunta.</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>Close without saving what was typed?</source>
        <translation>¿Cerrar sin guardar lo escrito?</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileForm</name>
    <message>
        <source>As the server and libpq agree</source>
        <translation>Lo que acuerden el servidor y libpq</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>Guardada; escriba para sustituirla</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>The password of the URL was moved to its own field.</source>
        <translation>La contraseña de la URL se trasladó a su propio campo.</translation>
    </message>
</context>
<context>
    <name>desktop::ReviewSheet</name>
    <message>
        <source>Revision %1 was written.</source>
        <translation>Se escribió la revisión %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The file was changed since it is shown here.</source>
        <translation>El archivo se modificó desde que se muestra aquí.</translation>
    </message>
    <message>
        <source>Whoever changed it may want it: delete it by hand.</source>
        <translation>Quien lo modificó quizá lo quiera: elimínelo a mano.</translation>
    </message>
    <message>
        <source>The file cannot be deleted: %1.</source>
        <translation>El archivo no se puede eliminar: %1.</translation>
    </message>
    <message>
        <source>Read the script</source>
        <translation>Leer el script</translation>
    </message>
    <message numerus="yes">
        <source>Read it before it runs. %n place(s) to look at:</source>
        <translation>
            <numerusform>Léala antes de ejecutarla. %n lugar que conviene mirar:</numerusform>
            <numerusform>Léala antes de ejecutarla. %n lugares que conviene mirar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it before it runs. Nothing in it drops, renames or narrows anything that Stemma can see.</source>
        <translation>Léala antes de ejecutarla. Nada en ella elimina, renombra ni restringe algo que Stemma pueda ver.</translation>
    </message>
    <message>
        <source>Delete the script</source>
        <translation>Eliminar el script</translation>
    </message>
</context>
<context>
    <name>desktop::RotationWizard</name>
    <message>
        <source>A copy of the whole file, as it is now, that only you may read.</source>
        <translation>Una copia de todo el archivo, tal como está ahora, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>A dump of the whole database by pg_dump, as it is now, that only you may read. Other sessions go on working.</source>
        <translation>Un volcado de toda la base de datos con pg_dump, tal como está ahora, que solo usted puede leer. Las demás sesiones siguen trabajando.</translation>
    </message>
    <message>
        <source>While Plaintext and Encrypted Values Are Mixed</source>
        <translation>Mientras se mezclan valores cifrados y sin cifrar</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>Mientras ambas claves están en uso</translation>
    </message>
    <message>
        <source>While the job runs, the application meets encrypted values beside plaintext. Every instance must be able to read both before it begins, and must write encrypted values.</source>
        <translation>Mientras la tarea se ejecuta, la aplicación encuentra valores cifrados junto a texto sin cifrar. Cada instancia debe poder leer ambos antes de empezar, y debe escribir valores cifrados.</translation>
    </message>
    <message>
        <source>While the job runs, the application meets values under the old key beside values under the new one. Deploy these lines in this order: every instance reads both keys before the job begins, and drops the old one when it is over.</source>
        <translation>Mientras la tarea se ejecuta, la aplicación encuentra valores bajo la clave antigua junto a valores bajo la nueva. Despliegue estas líneas en este orden: cada instancia lee ambas claves antes de empezar y deja la antigua al terminar.</translation>
    </message>
    <message>
        <source>There is no way back to plaintext. Keep the key: without it the values are lost.</source>
        <translation>No hay vuelta al texto sin cifrar. Conserve la clave: sin ella los valores se pierden.</translation>
    </message>
    <message>
        <source>There is a way back until the old key is retired: the same job, with the old key chosen to write under.</source>
        <translation>Hay vuelta atrás hasta que se retire la clave antigua: la misma tarea, eligiendo la clave antigua para escribir.</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de %1</translation>
    </message>
    <message>
        <source>The backup is being made. The list of jobs can stop it.</source>
        <translation>Se está haciendo la copia. Se puede detener en la lista de tareas.</translation>
    </message>
    <message>
        <source>%1: %2. To restore: %3</source>
        <translation>%1: %2. Para restaurar: %3</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>No hay copia de seguridad.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The job is being stopped.</source>
        <translation>La tarea se está deteniendo.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Paused. The batches that were written stay written; other sessions go on working.</source>
        <translation>En pausa. Los lotes escritos se conservan; las demás sesiones siguen trabajando.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rows, what is being done</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 rows per second, for %2 so far</source>
        <translation>%1 filas por segundo, desde hace %2</translation>
    </message>
    <message>
        <source>About %1 remaining</source>
        <translation>Quedan unos %1</translation>
    </message>
    <message>
        <source>The job was stopped.</source>
        <translation>La tarea se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and stay so; going on does the rest.</source>
        <translation>
            <numerusform>Se escribió %Ln fila, que se conserva; al continuar se hace el resto.</numerusform>
            <numerusform>Se escribieron %Ln filas, que se conservan; al continuar se hace el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it does, what it costs: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clean up after plaintext on %1</source>
        <translation>Limpiar el texto sin cifrar en %1</translation>
    </message>
    <message>
        <source>The steps run; the list of jobs can stop them.</source>
        <translation>Los pasos se ejecutan; se pueden detener en la lista de tareas.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Documento JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>tan rápido como se pueda</translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>&amp;Escriba %1 para confirmar:</translation>
    </message>
    <message>
        <source>Closing this leaves the job running in the list of jobs.</source>
        <translation>Al cerrar, la tarea sigue en la lista de tareas.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Backup, and two keys at a time</source>
        <translation>Copia de seguridad, y dos claves a la vez</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Página %1 de %2: %3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Looking at the values, and rehearsing some rows in a transaction that is rolled back…</source>
        <translation>Se examinan los valores y se ensayan algunas filas en una transacción que se revierte…</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 rows</source>
        <translation>Examinadas: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be as it is.</source>
        <translation>No se ha cambiado nada, y así no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Close this, and add the key that the application had when it wrote these values. If it is lost for good, such values can be set aside.</source>
        <translation>Cierre esto y añada la clave que tenía la aplicación cuando escribió estos valores. Si se ha perdido para siempre, esos valores se pueden apartar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside and are tried again.</source>
        <translation>
            <numerusform>%Ln valor está apartado y se intenta de nuevo.</numerusform>
            <numerusform>%Ln valores están apartados y se intentan de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: no value has to change.</source>
        <translation>No hay nada que hacer: ningún valor tiene que cambiar.</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3. One connection takes about %4, and the write-ahead log grows by about %5.</source>
        <translation>Se escribirán unas %1 de %2 filas bajo la clave %3. Una conexión tarda unos %4, y el registro de escritura anticipada crece unos %5.</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3, in about %4.</source>
        <translation>Se escribirán unas %1 de %2 filas bajo la clave %3, en unos %4.</translation>
    </message>
    <message>
        <source>The backup that was made before, %1, has it too: remove the file once it is not needed any more.</source>
        <translation>La copia de seguridad hecha antes, %1, también lo contiene: borre el archivo cuando ya no haga falta.</translation>
    </message>
</context>
<context>
    <name>desktop::RunPreview</name>
    <message>
        <source>changes the version table only</source>
        <translation>solo modifica la tabla de versiones</translation>
    </message>
    <message>
        <source>cannot be rolled back: %1</source>
        <translation>no se puede revertir: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>each statement for itself, without a transaction</source>
        <translation>cada sentencia por separado, sin transacción</translation>
    </message>
</context>
<context>
    <name>desktop::RunSheet</name>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>&amp;Escriba %1 para confirmar:</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The database was not reached.</source>
        <translation>No se pudo acceder a la base de datos.</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) on %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n paso en %1, de %2 a %3.</numerusform>
            <numerusform>%n pasos en %1, de %2 a %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The database stands where it is wanted already.</source>
        <translation>La base de datos ya está donde se desea.</translation>
    </message>
    <message>
        <source>%1 is read-only: this is only a preview.</source>
        <translation>%1 es de solo lectura: esto es solo una vista previa.</translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then choose how to go on.</source>
        <translation>Compruebe la base de datos: es posible que la sentencia siguiente a estas haya surtido efecto. Después elija cómo continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this plan cannot be rolled back afterwards: %1</source>
        <translation>
            <numerusform>%n revisión de este plan no se podrá revertir después: %1</numerusform>
            <numerusform>%n revisiones de este plan no se podrán revertir después: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>Deteniendo la ejecución.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todos los pasos han terminado.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 of %4 statements done</source>
        <translation>Paso %1 de %2, %3 de %4 sentencias ejecutadas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Duración: %1.</translation>
    </message>
    <message>
        <source>Reading the project and the database…</source>
        <translation>Leyendo el proyecto y la base de datos…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error, its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>El Alembic del proyecto escribe el SQL…</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>Escribir el SQL</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>El SQL no se puede mostrar: %1</translation>
    </message>
</context>
<context>
    <name>desktop::RunWork</name>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>Nada que hacer: la base de datos está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Se aplicó %n revisión; la base de datos está en %1.</numerusform>
            <numerusform>Se aplicaron %n revisiones; la base de datos está en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>Se revirtió %n revisión; la base de datos está en %1.</numerusform>
            <numerusform>Se revirtieron %n revisiones; la base de datos está en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>Marcada (stamp); la base de datos está en %1.</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, plan again and run the statement again. If the object is as it should be, plan again and go on behind the statement.</source>
        <translation>Si se trata de un índice cuya construcción se interrumpió, existe pero no es válido: elimínelo con DROP INDEX, planifique de nuevo y vuelva a ejecutar la sentencia. Si el objeto está como debe, planifique de nuevo y continúe a partir de la sentencia siguiente.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>No se inició nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed.</source>
        <translation>
            <numerusform>Se confirmó %n paso de %1.</numerusform>
            <numerusform>Se confirmaron %n pasos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Where the database stands is not known: it cannot be reached.</source>
        <translation>%1 Se desconoce en qué punto está la base de datos: no se puede acceder a ella.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The revision that was interrupted runs without a transaction and is unfinished: plan again to resume it.</source>
        <translation>%1 La base de datos está en %2. La revisión interrumpida se ejecuta sin transacción y está sin terminar: planifique de nuevo para reanudarla.</translation>
    </message>
    <message>
        <source>%1 The database is at %2.</source>
        <translation>%1 La base de datos está en %2.</translation>
    </message>
    <message>
        <source>%1 The database is at %2; the failed revision left nothing behind.</source>
        <translation>%1 La base de datos está en %2; la revisión fallida no dejó rastro.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 es de solo lectura: allí no se puede modificar nada.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. A part of the failed revision may have stayed behind: undo it; planned again, the whole revision runs once more.</source>
        <translation>%1 La base de datos está en %2. Puede haber quedado una parte de la revisión fallida: deshágala; al planificar de nuevo se ejecuta otra vez la revisión entera.</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>%1 La base de datos está en %2. La transacción de la revisión fallida se deshizo.</translation>
    </message>
</context>
<context>
    <name>desktop::Settings</name>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>No se pueden guardar los ajustes en %1.</translation>
    </message>
    <message>
        <source>Sizes and choices are kept until Stemma is closed. Make the directory writable to keep them longer.</source>
        <translation>Los tamaños y las elecciones se conservan hasta que se cierre Stemma. Permita escribir en el directorio para conservarlos más tiempo.</translation>
    </message>
</context>
<context>
    <name>desktop::StepModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Paso %1: %2, %3</translation>
    </message>
    <message>
        <source>Version table only</source>
        <translation>Solo la tabla de versiones</translation>
    </message>
    <message>
        <source>One transaction</source>
        <translation>Una transacción</translation>
    </message>
    <message>
        <source>Without a transaction</source>
        <translation>Sin transacción</translation>
    </message>
    <message>
        <source>Irreversible: %1</source>
        <translation>Irreversible: %1</translation>
    </message>
    <message>
        <source>Can be rolled back</source>
        <translation>Se puede revertir</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>No se puede ejecutar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Terminado en %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Camino de vuelta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rolling back undoes nothing: its downgrade is empty</source>
        <translation>Revertir no deshace nada: su reversión está vacía</translation>
    </message>
</context>
<context>
    <name>desktop::StopButton</name>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Detener tras este paso</translation>
    </message>
    <message>
        <source>&amp;Interrupt statement</source>
        <translation>&amp;Interrumpir la sentencia</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Desc&amp;onectar</translation>
    </message>
    <message>
        <source>The step that runs now is finished; the database then stands at its revision.</source>
        <translation>El paso en curso se termina; la base de datos queda entonces en la revisión de ese paso.</translation>
    </message>
    <message>
        <source>The server cancels what it is doing and rolls the step back; a step without a transaction stays open and can be resumed.</source>
        <translation>El servidor cancela lo que está haciendo y revierte el paso; un paso sin transacción queda abierto y se puede reanudar.</translation>
    </message>
    <message>
        <source>The connection is closed without waiting. The server rolls back what was not committed when it notices.</source>
        <translation>La conexión se cierra sin esperar. El servidor revierte lo no confirmado cuando lo detecta.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Interrumpiendo…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
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
        <translation>Proyecto Alembic</translation>
    </message>
    <message>
        <source>Native SQL project</source>
        <translation>Proyecto SQL nativo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of project, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Not initialised; %n revision(s) pending</source>
        <translation>
            <numerusform>Sin inicializar; %n revisión pendiente</numerusform>
            <numerusform>Sin inicializar; %n revisiones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>At the base</source>
        <translation>En la base</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1, al día</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n revision(s) pending</source>
        <translation>
            <numerusform>%1; %n revisión pendiente</numerusform>
            <numerusform>%1; %n revisiones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer todavía</translation>
    </message>
    <message>
        <source>Where it stands is not known</source>
        <translation>Se desconoce en qué punto está</translation>
    </message>
    <message>
        <source>No connection: the history without a database</source>
        <translation>Sin conexión: el historial sin base de datos</translation>
    </message>
    <message>
        <source>Alembic %1 project</source>
        <translation>Proyecto de Alembic %1</translation>
    </message>
    <message>
        <source>Alembic project, no Alembic found</source>
        <translation>Proyecto de Alembic, no se encontró Alembic</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>Proyecto de %1</translation>
    </message>
    <message>
        <source>%1; what is pending is not known</source>
        <translation>%1; no se sabe qué está pendiente</translation>
    </message>
    <message>
        <source>%1 does not exist yet.</source>
        <translation>%1 aún no existe.</translation>
    </message>
    <message>
        <source>The first upgrade makes it. If it should be there, correct the path of the connection.</source>
        <translation>La primera migración lo crea. Si ya debería existir, corrija la ruta de la conexión.</translation>
    </message>
</context>
<context>
    <name>desktop::ValuesModel</name>
    <message>
        <source>Under %1</source>
        <translation>Bajo %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
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
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>desktop::VaultDialog</name>
    <message>
        <source>Make Vault File</source>
        <translation>Crear archivo de almacén</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>Esperando al almacén de secretos. Es posible que haga una pregunta.</translation>
    </message>
    <message>
        <source>Use the Keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>desktop::WritingSheet</name>
    <message>
        <source>Read the project</source>
        <translation>Leer el proyecto</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the script…</source>
        <translation>El Alembic del proyecto escribe el script…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The project&apos;s env.py chose to write no script.</source>
        <translation>El env.py del proyecto decidió no escribir ningún script.</translation>
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
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Elija otra ubicación para el archivo.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>The history is too long for one PNG picture.</source>
        <translation>El historial es demasiado largo para una sola imagen PNG.</translation>
    </message>
    <message>
        <source>Filter it to fewer revisions, or export it as SVG or PDF.</source>
        <translation>Fíltrelo para reducir las revisiones o expórtelo como SVG o PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>No hay memoria suficiente para la imagen.</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: página %2 de %3</translation>
    </message>
    <message>
        <source>%1: page %2 of %3, part %4 of %5 from the left</source>
        <translation>%1: página %2 de %3, parte %4 de %5 desde la izquierda</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>step %1 of the plan</source>
        <translation>paso %1 del plan</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n revisions</source>
        <translation>
            <numerusform>fusión de %n revisión</numerusform>
            <numerusform>fusión de %n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>punto de ramificación</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>rama %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here</source>
        <translation>%1 (%2) está aquí</translation>
    </message>
    <message>
        <source>%1 stands at revision %2, which no script of this project has.</source>
        <translation>%1 está en la revisión %2, que no figura en ningún script de este proyecto.</translation>
    </message>
</context>
<context>
    <name>desktop::rotation::Text</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Bajo %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 rows were seen and %2 were written, with %3 values, in %4: %5 rows per second.</source>
        <translation>Se vieron %1 filas y se escribieron %2, con %3 valores, en %4: %5 filas por segundo.</translation>
    </message>
    <message numerus="yes">
        <source>The application was first for %Ln row(s), which were judged again.</source>
        <translation>
            <numerusform>La aplicación se adelantó en %Ln fila, que se evaluó de nuevo.</numerusform>
            <numerusform>La aplicación se adelantó en %Ln filas, que se evaluaron de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext and were left as they are.</source>
        <translation>
            <numerusform>%Ln valor está sin cifrar y se dejó como está.</numerusform>
            <numerusform>%Ln valores están sin cifrar y se dejaron como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside: no key opens them, or the database refused them. Add the key that is missing, then try them again.</source>
        <translation>
            <numerusform>%Ln valor está apartado: ninguna clave lo abre o la base de datos lo rechazó. Añada la clave que falta e inténtelo de nuevo.</numerusform>
            <numerusform>%Ln valores están apartados: ninguna clave los abre o la base de datos los rechazó. Añada la clave que falta e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then rotate again.</source>
        <translation>Una instancia de la aplicación sigue escribiendo bajo otra clave, la última vez a las %1. Despliegue la clave nueva en todas partes y rote otra vez.</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4</source>
        <comment>connection, environment, times</comment>
        <translation>%1 (%2), de %3 a %4</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Where plaintext survives</source>
        <translation>Dónde sobrevive el texto sin cifrar</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>Con qué se despliega la aplicación</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be written.</source>
        <translation>
            <numerusform>Se escribiría %Ln fila.</numerusform>
            <numerusform>Se escribirían %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written under key %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila bajo la clave %1.</numerusform>
            <numerusform>Se escribieron %Ln filas bajo la clave %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying with keys derived anew.</source>
        <translation>Verificando con claves derivadas de nuevo.</translation>
    </message>
    <message>
        <source>The values could not be verified: %1</source>
        <translation>No se pudieron verificar los valores: %1</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 es de solo lectura: allí no se puede modificar nada.</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>La copia está en %1.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done.</source>
        <translation>
            <numerusform>Se hizo %n paso.</numerusform>
            <numerusform>Se hicieron %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <translation>Ci&amp;frar</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotar</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>I&amp;ntentar de nuevo</translation>
    </message>
    <message>
        <source>Encrypt %1 on %2</source>
        <translation>Cifrar %1 en %2</translation>
    </message>
    <message>
        <source>Rotate %1 on %2</source>
        <translation>Rotar %1 en %2</translation>
    </message>
    <message>
        <source>Try again what was set aside of %1 on %2</source>
        <translation>Intentar de nuevo lo apartado de %1 en %2</translation>
    </message>
    <message>
        <source>The batch at hand is finished. What is written stays; going on later does the rest.</source>
        <translation>El lote en curso se termina. Lo escrito se conserva; al continuar después se hace el resto.</translation>
    </message>
    <message>
        <source>The server rolls the batch at hand back. What was written before stays; going on later does the rest.</source>
        <translation>El servidor revierte el lote en curso. Lo escrito antes se conserva; al continuar después se hace el resto.</translation>
    </message>
    <message>
        <source>%1 has no place for keys.</source>
        <translation>%1 no tiene lugar para claves.</translation>
    </message>
    <message>
        <source>Save it as a connection: its keys then rest in the vault.</source>
        <translation>Guárdelo como conexión: sus claves estarán entonces en el almacén.</translation>
    </message>
    <message>
        <source>There is no key for %1 in %2 yet.</source>
        <translation>Aún no hay clave para %1 en %2.</translation>
    </message>
    <message>
        <source>Add the one that the application uses: without it nobody can tell what the values are under.</source>
        <translation>Añada la que usa la aplicación: sin ella no se puede saber bajo qué clave están los valores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were looked at.</source>
        <translation>
            <numerusform>Se examinó %Ln fila de %1.</numerusform>
            <numerusform>Se examinaron %Ln filas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 is retired: kept for old backups only.</source>
        <translation>La clave %1 está retirada: se conserva solo para copias antiguas.</translation>
    </message>
    <message>
        <source>The key %1 is no longer in the ring.</source>
        <translation>La clave %1 ya no está en el juego de claves.</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>El secreto de la clave %1 está en %2; elimine el archivo cuando la aplicación lo tenga.</translation>
    </message>
    <message>
        <source>Key %1 was added, with the fingerprint %2.</source>
        <translation>Se añadió la clave %1, con la huella %2.</translation>
    </message>
    <message>
        <source>%1 opens %2 of the %3 values tried.</source>
        <translation>%1 abre %2 de los %3 valores probados.</translation>
    </message>
    <message>
        <source>The database holds no encrypted value to try it on.</source>
        <translation>La base de datos no tiene ningún valor cifrado con que probarlo.</translation>
    </message>
    <message numerus="yes">
        <source>No derivation known opens any of the %Ln value(s) tried.</source>
        <translation>
            <numerusform>Ninguna derivación conocida abre el valor probado (%Ln).</numerusform>
            <numerusform>Ninguna derivación conocida abre ninguno de los %Ln valores probados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the database is changed by it, nor by stopping it.</source>
        <translation>Ni esto ni detenerlo cambia nada en la base de datos.</translation>
    </message>
    <message>
        <source>Values, as they were found before writing</source>
        <translation>Valores, tal como se encontraron antes de escribir</translation>
    </message>
    <message>
        <source>Go On does the rest, and so does the same job later.</source>
        <translation>Continuar hace el resto, y más tarde también el mismo trabajo.</translation>
    </message>
    <message>
        <source>Key %1 was removed.</source>
        <translation>Se quitó la clave %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and the window starts with fresh settings; no connection is lost.</source>
        <translation>El archivo de ajustes estaba dañado. Se apartó como %1 y la ventana arranca con ajustes nuevos; no se pierde ninguna conexión.</translation>
    </message>
    <message>
        <source>Shows where every database stands, and moves it along its migration history.</source>
        <translation>Muestra en qué punto está cada base de datos y la mueve a lo largo de su historial de migraciones.</translation>
    </message>
    <message>
        <source>Open the demo.</source>
        <translation>Abre la demo.</translation>
    </message>
    <message>
        <source>Directory of a project to show.</source>
        <translation>Directorio del proyecto que se muestra.</translation>
    </message>
    <message>
        <source>Stemma needs a display for its window, and there is none: neither DISPLAY nor WAYLAND_DISPLAY is set. The command stemma does the same without a window.</source>
        <translation>Stemma necesita una pantalla para su ventana y no hay ninguna: ni DISPLAY ni WAYLAND_DISPLAY están definidas. El comando stemma hace lo mismo sin ventana.</translation>
    </message>
</context>
<context>
    <name>migration::AlembicDriver</name>
    <message>
        <source>No Python with Alembic was found for %1</source>
        <translation>No se encontró ningún Python con Alembic para %1</translation>
    </message>
    <message>
        <source>Install the project&apos;s requirements, activate its environment, or name the interpreter in stemma.toml: `python = &quot;.../bin/python&quot;` in the table [alembic].</source>
        <translation>Instale los requisitos del proyecto, active su entorno o indique el intérprete en stemma.toml: `python = &quot;.../bin/python&quot;` en la tabla [alembic].</translation>
    </message>
    <message>
        <source>Alembic %1 with SQLAlchemy %2 and Python %3, %4 (%5)</source>
        <translation>Alembic %1 con SQLAlchemy %2 y Python %3, %4 (%5)</translation>
    </message>
    <message>
        <source>The time limit for a revision has passed</source>
        <translation>Se agotó el tiempo límite de una revisión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The Python process that ran Alembic ended unexpectedly (%1)</source>
        <translation>El proceso de Python que ejecutaba Alembic terminó de forma inesperada (%1)</translation>
    </message>
    <message>
        <source>The database stands where the last committed revision left it; `stemma current` tells.</source>
        <translation>La base de datos está donde la dejó la última revisión confirmada; `stemma current` lo indica.</translation>
    </message>
    <message>
        <source>The driver of Alembic answered &apos;%1&apos; where &apos;%2&apos; was expected</source>
        <translation>El controlador de Alembic respondió &apos;%1&apos; cuando se esperaba &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 (%2); another Python is used</source>
        <translation>%1 (%2); se usa otro Python</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFault</name>
    <message>
        <source>The interpreter is %1 (%2). Install the project&apos;s requirements there; name another one with `python` in the table [alembic] of stemma.toml; or, when %3 is a package of the project, put its directory into prepend_sys_path.</source>
        <translation>El intérprete es %1 (%2). Instale en él los requisitos del proyecto; indique otro con `python` en la tabla [alembic] de stemma.toml; o, si %3 es un paquete del proyecto, añada su directorio a prepend_sys_path.</translation>
    </message>
    <message>
        <source>%1 (%2) has no module &apos;%3&apos;</source>
        <translation>%1 (%2) no tiene el módulo &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Install it there: `%1 -m pip install alembic`. Or name another interpreter with `python` in the table [alembic] of stemma.toml.</source>
        <translation>Instálelo en él: `%1 -m pip install alembic`. O indique otro intérprete con `python` en la tabla [alembic] de stemma.toml.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>No se puede importar %1: %2</translation>
    </message>
    <message>
        <source>Alembic imports every revision before it runs one. Nothing was changed.</source>
        <translation>Alembic importa todas las revisiones antes de ejecutar una. No se modificó nada.</translation>
    </message>
    <message>
        <source>env.py cannot work with its database: %1</source>
        <translation>env.py no puede trabajar con su base de datos: %1</translation>
    </message>
    <message>
        <source>The address comes from env.py itself where it does not take the one that it was given; `url` in the table [alembic] of stemma.toml says how it is given.</source>
        <translation>La dirección procede del propio env.py cuando este no toma la que se le da; `url` en la tabla [alembic] de stemma.toml indica cómo se le da.</translation>
    </message>
    <message>
        <source>env.py failed: %1</source>
        <translation>env.py falló: %1</translation>
    </message>
    <message>
        <source>env.py failed in %1: %2</source>
        <translation>env.py falló en %1: %2</translation>
    </message>
    <message>
        <source>`stemma upgrade` brings it there first.</source>
        <translation>`stemma upgrade` la lleva antes hasta allí.</translation>
    </message>
    <message>
        <source>Alembic cannot read its configuration: %1</source>
        <translation>Alembic no puede leer su configuración: %1</translation>
    </message>
    <message>
        <source>The interpreter is %1 (%2).</source>
        <translation>El intérprete es %1 (%2).</translation>
    </message>
    <message>
        <source>Mend env.py, or what it needs from its surroundings.</source>
        <translation>Corrija env.py, o lo que necesita de su entorno.</translation>
    </message>
    <message>
        <source>Alembic cannot write the revision: %1</source>
        <translation>Alembic no puede escribir la revisión: %1</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFiles</name>
    <message>
        <source>It drops the table %1 with all its rows.</source>
        <translation>Elimina la tabla %1 con todas sus filas.</translation>
    </message>
    <message>
        <source>It drops the column %1 with all its values.</source>
        <translation>Elimina la columna %1 con todos sus valores.</translation>
    </message>
    <message>
        <source>It renames %1; an application that still runs uses the old name.</source>
        <translation>Cambia el nombre de %1; una aplicación que siga en marcha usa el nombre antiguo.</translation>
    </message>
    <message>
        <source>It makes %1 NOT NULL, which fails where a row has no value.</source>
        <translation>Convierte %1 en NOT NULL, lo que falla si alguna fila no tiene valor.</translation>
    </message>
    <message>
        <source>It adds %1 as NOT NULL without a server default, which fails when the table has rows.</source>
        <translation>Añade %1 como NOT NULL sin valor predeterminado en el servidor, lo que falla si la tabla tiene filas.</translation>
    </message>
    <message>
        <source>The models have a table %1, and the database has not.</source>
        <translation>Los modelos tienen la tabla %1 y la base de datos no.</translation>
    </message>
    <message>
        <source>The database has a table %1, and the models have not.</source>
        <translation>La base de datos tiene la tabla %1 y los modelos no.</translation>
    </message>
    <message>
        <source>The models have a column %1 (%2), and the database has not.</source>
        <translation>Los modelos tienen la columna %1 (%2) y la base de datos no.</translation>
    </message>
    <message>
        <source>The database has a column %1 (%2), and the models have not.</source>
        <translation>La base de datos tiene la columna %1 (%2) y los modelos no.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL in the database and nullable in the models.</source>
        <translation>%1 es NOT NULL en la base de datos y admite nulos en los modelos.</translation>
    </message>
    <message>
        <source>%1 is nullable in the database and NOT NULL in the models.</source>
        <translation>%1 admite nulos en la base de datos y es NOT NULL en los modelos.</translation>
    </message>
    <message>
        <source>%1 is %2 in the database and %3 in the models.</source>
        <translation>%1 es %2 en la base de datos y %3 en los modelos.</translation>
    </message>
    <message>
        <source>%1: the database has %2, the models have %3 (%4).</source>
        <translation>%1: la base de datos tiene %2; los modelos, %3 (%4).</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 sobre %2 (%3)</translation>
    </message>
    <message>
        <source>The models have what the database has not: %1 %2.</source>
        <translation>Los modelos tienen algo que falta en la base de datos: %1 %2.</translation>
    </message>
    <message>
        <source>The database has what the models have not: %1 %2.</source>
        <translation>La base de datos tiene algo que falta en los modelos: %1 %2.</translation>
    </message>
    <message>
        <source>env.py names no models to compare with</source>
        <translation>env.py no nombra modelos con los que comparar</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSession</name>
    <message>
        <source>no revision</source>
        <translation>ninguna revisión</translation>
    </message>
    <message>
        <source>A database in memory cannot be reached by the project&apos;s Alembic</source>
        <translation>El Alembic del proyecto no puede acceder a una base de datos en memoria</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>env.py ended without running any migrations</source>
        <translation>env.py terminó sin ejecutar ninguna migración</translation>
    </message>
    <message>
        <source>It must call context.run_migrations(). Nothing was changed.</source>
        <translation>Debe llamar a context.run_migrations(). No se modificó nada.</translation>
    </message>
    <message>
        <source>env.py keeps the versions in %1, and Stemma reads %2</source>
        <translation>env.py guarda las versiones en %1 y Stemma lee %2</translation>
    </message>
    <message>
        <source>Write version_table and version_table_schema into a stemma.toml with a table [alembic]. Nothing was changed.</source>
        <translation>Escriba version_table y version_table_schema en un stemma.toml con una tabla [alembic]. No se modificó nada.</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and Stemma finds it at %2</source>
        <translation>env.py encuentra la base de datos en %1 y Stemma la encuentra en %2</translation>
    </message>
    <message>
        <source>They read different tables of one database (look at search_path), or somebody migrates it right now. Nothing was changed.</source>
        <translation>Leen tablas distintas de una misma base de datos (revise search_path), o alguien la está migrando en este momento. No se modificó nada.</translation>
    </message>
    <message>
        <source>env.py migrates another database as well: %1, at %2</source>
        <translation>env.py migra además otra base de datos: %1, en %2</translation>
    </message>
    <message>
        <source>env.py works on another database than %1: on %2</source>
        <translation>env.py trabaja con una base de datos distinta de %1: con %2</translation>
    </message>
    <message>
        <source>The settings say that env.py finds its database by itself. Nothing was changed.</source>
        <translation>Según los ajustes, env.py encuentra su base de datos por sí mismo. No se modificó nada.</translation>
    </message>
    <message>
        <source>The address was given as %1, and env.py does not use it. Say how it learns of the database with `url` in the table [alembic] of stemma.toml, or name that database. Nothing was changed.</source>
        <translation>La dirección se indicó como %1 y env.py no la usa. Indique cómo se le comunica la base de datos con `url` en la tabla [alembic] de stemma.toml, o indique esa base de datos. No se modificó nada.</translation>
    </message>
    <message>
        <source>The address of %1 is not at hand, and the project&apos;s Alembic needs it</source>
        <translation>La dirección de %1 no está disponible, y el Alembic del proyecto la necesita</translation>
    </message>
    <message>
        <source>Open the database by its URL or its profile. Nothing was changed.</source>
        <translation>Abra la base de datos por su URL o su perfil. No se modificó nada.</translation>
    </message>
    <message>
        <source>env.py keeps the version table in another schema than Stemma reads it from: its current schema is %1, and Stemma&apos;s is %2</source>
        <translation>env.py tiene la tabla de versiones en otro esquema que aquel del que Stemma la lee: su esquema actual es %1 y el de Stemma es %2</translation>
    </message>
    <message>
        <source>env.py sets search_path by itself. Give Stemma the same: the URL takes `options=-csearch_path=%1`. Nothing was changed.</source>
        <translation>env.py fija search_path por su cuenta. Dé a Stemma el mismo: la URL admite `options=-csearch_path=%1`. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSteps</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The %1 of %2, begun at %3</source>
        <translation>La operación %1 de %2, iniciada el %3</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>env.py ended without running the revision</source>
        <translation>env.py terminó sin ejecutar la revisión</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and the plan begins at %2</source>
        <translation>env.py encuentra la base de datos en %1 y el plan empieza en %2</translation>
    </message>
    <message>
        <source>env.py works on another database now: %1</source>
        <translation>env.py trabaja ahora con otra base de datos: %1</translation>
    </message>
    <message>
        <source>The revision was not begun.</source>
        <translation>La revisión no se inició.</translation>
    </message>
    <message>
        <source>Alembic reported the revision as done, but %1 is at %2 and not at %3</source>
        <translation>Alembic dio la revisión por terminada, pero %1 está en %2 y no en %3</translation>
    </message>
    <message>
        <source>env.py migrated another database, or its transaction was rolled back: look for what it executes before context.configure().</source>
        <translation>env.py migró otra base de datos, o su transacción se revirtió: busque qué ejecuta antes de context.configure().</translation>
    </message>
    <message>
        <source>A part of the revision may have been committed: look at the database. `--resume` runs the whole revision again.</source>
        <translation>Es posible que se haya confirmado una parte de la revisión: compruebe la base de datos. `--resume` ejecuta de nuevo la revisión completa.</translation>
    </message>
    <message>
        <source>Somebody else has moved the database to %1 meanwhile, and the revision was rolled back</source>
        <translation>Entretanto, alguien ha llevado la base de datos a %1, y la revisión se deshizo</translation>
    </message>
    <message>
        <source>Look who migrates it, and plan again.</source>
        <translation>Mire quién la migra y planifique de nuevo.</translation>
    </message>
    <message>
        <source>%1, was interrupted; the whole revision is run again.</source>
        <translation>%1, se interrumpió; la revisión entera se ejecuta otra vez.</translation>
    </message>
    <message>
        <source>%1, was interrupted, and the version table says that it is done; it is recorded so now.</source>
        <translation>%1, se interrumpió, y la tabla de versiones dice que está hecha; así queda registrado ahora.</translation>
    </message>
    <message>
        <source>%1, was interrupted before it was committed; the database is at %2.</source>
        <translation>%1, se interrumpió antes de confirmarse; la base de datos está en %2.</translation>
    </message>
    <message>
        <source>Revision %1 was committed to %2 before that.</source>
        <translation>La revisión %1 se confirmó antes en %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the revision ran; whether it was committed is not known</source>
        <translation>Se perdió la conexión con %1 mientras se ejecutaba la revisión; no se sabe si se confirmó</translation>
    </message>
    <message>
        <source>`stemma current` tells where the database stands; the next run says what became of the revision.</source>
        <translation>`stemma current` dice dónde está la base de datos; la próxima ejecución dice qué fue de la revisión.</translation>
    </message>
    <message>
        <source>env.py connects with AUTOCOMMIT: every statement is committed at once. A revision that fails, or is stopped, leaves behind what it had done by then.</source>
        <translation>env.py se conecta con AUTOCOMMIT: cada sentencia se confirma al instante. Una revisión que falla o se detiene deja lo que había hecho hasta entonces.</translation>
    </message>
</context>
<context>
    <name>migration::Backup</name>
    <message>
        <source>pg_dump did not finish: %1</source>
        <translation>pg_dump no terminó: %1</translation>
    </message>
    <message>
        <source>Make a backup by other means, or go on without one.</source>
        <translation>Haga una copia por otros medios o continúe sin ella.</translation>
    </message>
    <message>
        <source>There is no pg_dump on this computer.</source>
        <translation>No hay pg_dump en este equipo.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs, or make a backup by other means.</source>
        <translation>Instale los programas cliente de PostgreSQL o haga una copia por otros medios.</translation>
    </message>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>La copia se detuvo; no hay ninguna.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>Choose another name: a backup replaces nothing.</source>
        <translation>Elija otro nombre: una copia no reemplaza nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Choose a directory that is yours.</source>
        <translation>Elija un directorio que sea suyo.</translation>
    </message>
    <message>
        <source>Put the file in the database&apos;s place.</source>
        <translation>Ponga el archivo en el lugar de la base de datos.</translation>
    </message>
</context>
<context>
    <name>migration::ChildProcess</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>código de salida %1</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionLog</name>
    <message>
        <source>a session that cannot be seen with this role</source>
        <translation>una sesión que este rol no puede ver</translation>
    </message>
    <message>
        <source>Waiting for a lock for %1 s, held by %2</source>
        <translation>Esperando un bloqueo desde hace %1 s, retenido por %2</translation>
    </message>
    <message>
        <source>Another runner works on this database; waiting for %1 s for %2</source>
        <translation>Otro proceso trabaja en esta base de datos; esperando desde hace %1 s a %2</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1, en curso desde %2</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionTest</name>
    <message>
        <source>Not tried.</source>
        <translation>Sin probar.</translation>
    </message>
    <message>
        <source>The service file says where: %1.</source>
        <translation>El archivo de servicios indica dónde: %1.</translation>
    </message>
    <message>
        <source>A socket of this computer.</source>
        <translation>Un socket de este equipo.</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 acepta conexiones.</translation>
    </message>
    <message>
        <source>In memory: everything is gone when the connection is closed.</source>
        <translation>En memoria: todo desaparece al cerrar la conexión.</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2.</source>
        <translation>Cifrada: %1, %2.</translation>
    </message>
    <message>
        <source>A local socket needs no encryption.</source>
        <translation>Un socket local no necesita cifrado.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; sslmode=verify-full would insist on it.</source>
        <translation>La conexión no está cifrada; sslmode=verify-full lo exigiría.</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>There is no %1 yet: nothing was migrated here.</source>
        <translation>Todavía no existe %1: aquí no se ha migrado nada.</translation>
    </message>
    <message>
        <source>At base.</source>
        <translation>En base.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>The profile only reads.</source>
        <translation>El perfil es de solo lectura.</translation>
    </message>
    <message>
        <source>The file and its directory may be written.</source>
        <translation>Hay permiso de escritura en el archivo y su directorio.</translation>
    </message>
    <message>
        <source>The file or its directory may not be written: nothing can be migrated here.</source>
        <translation>No hay permiso de escritura en el archivo o en su directorio: aquí no se puede migrar nada.</translation>
    </message>
    <message>
        <source>There is no schema in which tables could be made.</source>
        <translation>No hay ningún esquema en el que crear tablas.</translation>
    </message>
    <message>
        <source>Tables may be made in the schema %1.</source>
        <translation>Se pueden crear tablas en el esquema %1.</translation>
    </message>
    <message>
        <source>This user may not make tables in the schema %1 or not change its version table: looking is possible, migrating is not.</source>
        <translation>Este usuario no puede crear tablas en el esquema %1 o no puede modificar su tabla de versiones: es posible consultar, pero no migrar.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>Tabla de versiones</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Not known: no session was opened.</source>
        <translation>No se sabe: no se abrió ninguna sesión.</translation>
    </message>
</context>
<context>
    <name>migration::CredentialSets</name>
    <message>
        <source>The project declares no credential set &apos;%1&apos;</source>
        <translation>El proyecto no declara el conjunto de credenciales &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Declare it in stemma.toml: [credentials.%1] with table and columns.</source>
        <translation>Declárelo en stemma.toml: [credentials.%1] con table y columns.</translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation>Declara: %1.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; has the unknown format &apos;%2&apos;</source>
        <translation>El conjunto de credenciales &apos;%1&apos; tiene el formato desconocido &apos;%2&apos;</translation>
    </message>
    <message>
        <source>`format` is &quot;fernet&quot; or &quot;aead&quot;.</source>
        <translation>`format` es &quot;fernet&quot; o &quot;aead&quot;.</translation>
    </message>
    <message>
        <source>`sources` may name sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails and vault.</source>
        <translation>`sources` admite sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails y vault.</translation>
    </message>
</context>
<context>
    <name>migration::CredentialStep</name>
    <message>
        <source>The revision encrypts the credential set &apos;%1&apos;, and there are no keys at hand</source>
        <translation>La revisión cifra el conjunto de credenciales &apos;%1&apos; y no hay claves disponibles</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it with `stemma upgrade`, which has the keys of the vault.</source>
        <translation>No se modificó nada. Ejecútela con `stemma upgrade`, que dispone de las claves del almacén de secretos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows yet: nothing to encrypt</source>
        <translation>&apos;%1&apos; no tiene filas todavía: nada que cifrar</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted %n value(s) of &apos;%1&apos; under key %2</source>
        <translation>
            <numerusform>Se cifró %n valor de &apos;%1&apos; con la clave %2</numerusform>
            <numerusform>Se cifraron %n valores de &apos;%1&apos; con la clave %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Explain</name>
    <message>
        <source> on branch %1</source>
        <translation> en la rama %1</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) deleted %5; `git checkout %1^ -- %5` brings it back.</source>
        <translation>Git la conoce: el commit %1%2 (%3, %4) eliminó %5; `git checkout %1^ -- %5` lo recupera.</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) has %5; `git checkout %1 -- %5` brings it here.</source>
        <translation>Git la conoce: el commit %1%2 (%3, %4) tiene %5; `git checkout %1 -- %5` lo trae aquí.</translation>
    </message>
    <message>
        <source>This project&apos;s git history does not know it either.</source>
        <translation>El historial de git de este proyecto tampoco la conoce.</translation>
    </message>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>Los id más parecidos de este proyecto: %1.</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; for a database whose schema is there already, `stemma stamp REVISION` records which revision it is at.</source>
        <translation>`stemma upgrade` crea el esquema; si el esquema de la base de datos ya existe, `stemma stamp REVISION` registra en qué revisión está.</translation>
    </message>
    <message>
        <source>The heads are %1. Name the one that is meant, or join them with `stemma merge`.</source>
        <translation>Las cabezas son %1. Indique la que corresponde, o únalas con `stemma merge`.</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table: `stemma check` compares it with the models; when the schema really is that of a revision, `stemma stamp REVISION` says so without running anything.</source>
        <translation>La base de datos ya tiene este objeto, así que puede ir por delante de su tabla de versiones: `stemma check` la compara con los modelos; si el esquema es de verdad el de una revisión, `stemma stamp REVISION` lo anota sin ejecutar nada.</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table. Look at the object there: when it is what the revision makes, `stemma stamp REVISION` says so without running anything; otherwise mend the script, or drop the object.</source>
        <translation>La base de datos ya tiene este objeto, así que puede ir por delante de su tabla de versiones. Mire el objeto: si es lo que crea la revisión, `stemma stamp REVISION` lo anota sin ejecutar nada; si no, corrija el script o elimine el objeto.</translation>
    </message>
</context>
<context>
    <name>migration::ImportAlembic</name>
    <message>
        <source>%1 is no Alembic project</source>
        <translation>%1 no es un proyecto Alembic</translation>
    </message>
    <message>
        <source>%1 holds a project already</source>
        <translation>%1 ya contiene un proyecto</translation>
    </message>
    <message>
        <source>Name a new directory. Nothing was changed.</source>
        <translation>Indique un directorio nuevo. No se modificó nada.</translation>
    </message>
    <message>
        <source>The rest is Python that offline mode cannot write (%1).
%2
Write its SQL in place of the next statement.</source>
        <translation>El resto es Python que el modo sin conexión no puede escribir (%1).
%2
Escriba su SQL en lugar de la siguiente instrucción.</translation>
    </message>
    <message>
        <source>Applying both projects to scratch databases, up and down</source>
        <translation>Aplicando ambos proyectos a bases de datos desechables, hacia adelante y hacia atrás</translation>
    </message>
</context>
<context>
    <name>migration::ImportProof</name>
    <message>
        <source>The new project</source>
        <translation>El proyecto nuevo</translation>
    </message>
    <message>
        <source>The Alembic project</source>
        <translation>El proyecto Alembic</translation>
    </message>
    <message>
        <source>Scratch database</source>
        <translation>Base de datos temporal</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped: %2</source>
        <translation>La base de datos desechable %1 no se pudo eliminar: %2</translation>
    </message>
</context>
<context>
    <name>migration::ImportedUrls</name>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what it holds.</source>
        <translation>El nombre de %1 no permite saber qué contiene.</translation>
    </message>
    <message>
        <source>Known are .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml and the .json of an export.</source>
        <translation>Se conocen .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml y el .json de una exportación.</translation>
    </message>
</context>
<context>
    <name>migration::Interpreter</name>
    <message>
        <source>Poetry&apos;s environment for %1</source>
        <translation>el entorno de Poetry para %1</translation>
    </message>
    <message>
        <source>Pipenv&apos;s environment for %1</source>
        <translation>el entorno de Pipenv para %1</translation>
    </message>
    <message>
        <source>stemma.toml</source>
        <translation>stemma.toml</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>el directorio %1</translation>
    </message>
    <message>
        <source>python3 of the path</source>
        <translation>python3 de PATH</translation>
    </message>
    <message>
        <source>the program alembic</source>
        <translation>el programa alembic</translation>
    </message>
</context>
<context>
    <name>migration::LinePlan</name>
    <message>
        <source>Revision %1 was never applied to %2, though the later %3 was</source>
        <translation>La revisión %1 nunca se aplicó a %2, aunque la posterior %3 sí</translation>
    </message>
    <message>
        <source>`stemma upgrade` runs it now, out of order, as %1 does; `stemma stamp %2` takes it as applied.</source>
        <translation>`stemma upgrade` la ejecuta ahora, fuera de orden, como hace %1; `stemma stamp %2` la da por aplicada.</translation>
    </message>
    <message>
        <source>%1 refuses this too, unless told otherwise: give the file a newer version; or apply it by hand and say so with `stemma stamp %2`.</source>
        <translation>También %1 lo rechaza, salvo que se le indique otra cosa: dé al archivo una versión más nueva; o aplíquelo a mano y dígalo con `stemma stamp %2`.</translation>
    </message>
    <message>
        <source>%1 is not possible: the revisions of a %2 project are a line, without branches</source>
        <translation>%1 no es posible: las revisiones de un proyecto %2 son una línea, sin ramas</translation>
    </message>
    <message>
        <source>Files of two people that met in one directory are put in order by their versions: rename the one that is to come later.</source>
        <translation>Los archivos de dos personas que coinciden en un directorio se ordenan por sus versiones: cambie el nombre del que deba ir después.</translation>
    </message>
    <message>
        <source>Revision %1 belongs to the baseline of %2: %3 never ran it there, so nothing rolls it back</source>
        <translation>La revisión %1 pertenece a la baseline de %2: %3 nunca la ejecutó allí, así que nada la revierte</translation>
    </message>
    <message>
        <source>`stemma downgrade %1` goes back to the baseline. Nothing was changed.</source>
        <translation>`stemma downgrade %1` vuelve a la baseline. No se modificó nada.</translation>
    </message>
    <message>
        <source>%1 is older than the baseline of %2, which stands for %3 and all before it</source>
        <translation>%1 es anterior a la baseline de %2, que representa %3 y todo lo anterior</translation>
    </message>
    <message>
        <source>`stemma stamp --purge %1` empties the table first, and the baseline goes with it. Nothing was changed.</source>
        <translation>`stemma stamp --purge %1` vacía antes la tabla, y con ella la baseline. No se modificó nada.</translation>
    </message>
</context>
<context>
    <name>migration::Offline</name>
    <message>
        <source>Revision %1 is a Python script, whose SQL only Alembic can print</source>
        <translation>La revisión %1 es un script de Python, cuyo SQL solo puede mostrar Alembic</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>La revisión %1 no se puede revertir: %2</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>no se escribió ninguna reversión</translation>
    </message>
    <message>
        <source>Revision %1 encrypts the credential set &apos;%2&apos;, which SQL cannot do by itself</source>
        <translation>La revisión %1 cifra el conjunto de credenciales &apos;%2&apos;, algo que el SQL no puede hacer por sí solo</translation>
    </message>
    <message>
        <source>Print the revisions before and after it, and run this one with `stemma upgrade`.</source>
        <translation>Muestre las revisiones anteriores y posteriores, y ejecute esta con `stemma upgrade`.</translation>
    </message>
</context>
<context>
    <name>migration::PreparedPlan</name>
    <message>
        <source>Revision %1 has no upgrade for %2</source>
        <translation>La revisión %1 no tiene migración para %2</translation>
    </message>
    <message>
        <source>Revision %1 has no downgrade for %2</source>
        <translation>La revisión %1 no tiene reversión para %2</translation>
    </message>
    <message>
        <source>Add a section `-- migrate:%1 %2`, or a plain `-- migrate:%1`.</source>
        <translation>Añada una sección `-- migrate:%1 %2`, o simplemente `-- migrate:%1`.</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>no se escribió ninguna reversión</translation>
    </message>
    <message>
        <source>its downgrade raises an error</source>
        <translation>su reversión lanza un error</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>La revisión %1 no se puede revertir: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or write a new revision that undoes what can be undone.</source>
        <translation>No se modificó nada. Restaure una copia de seguridad o escriba una revisión nueva que deshaga lo que se pueda deshacer.</translation>
    </message>
    <message>
        <source>The revision id &apos;%1&apos; has %2 characters; the version table&apos;s column takes %3</source>
        <translation>El id de revisión &apos;%1&apos; tiene %2 caracteres; la columna de la tabla de versiones admite %3</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten the id, or widen the column: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</source>
        <translation>No se modificó nada. Acorte el id o amplíe la columna: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</translation>
    </message>
    <message>
        <source>The section encrypts the credential set &apos;%1&apos; and has no transaction to do it in</source>
        <translation>La sección cifra el conjunto de credenciales &apos;%1&apos; y no tiene una transacción en la que hacerlo</translation>
    </message>
    <message>
        <source>Take `transaction:false` out of the marker, or put the step into a revision of its own. Nothing was changed.</source>
        <translation>Quite `transaction:false` del marcador o traslade el paso a una revisión propia. No se modificó nada.</translation>
    </message>
    <message>
        <source>The script must not begin or end transactions itself: every revision runs in one of its own</source>
        <translation>El script no debe iniciar ni terminar transacciones por su cuenta: cada revisión se ejecuta en una propia</translation>
    </message>
    <message>
        <source>This statement cannot run inside a transaction</source>
        <translation>Esta sentencia no se puede ejecutar dentro de una transacción</translation>
    </message>
    <message>
        <source>Remove the statement. Nothing was changed.</source>
        <translation>Elimine la sentencia. No se modificó nada.</translation>
    </message>
    <message>
        <source>Mark the section `transaction:false`, best in a revision that holds nothing else. Nothing was changed.</source>
        <translation>Marque la sección con `transaction:false`, preferiblemente en una revisión que no contenga nada más. No se modificó nada.</translation>
    </message>
</context>
<context>
    <name>migration::Reachability</name>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>No se pudo resolver el nombre de host %1.</translation>
    </message>
    <message>
        <source>Resolving the host name %1 takes too long.</source>
        <translation>La resolución del nombre de host %1 tarda demasiado.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Compruebe la ortografía, la red y la VPN.</translation>
    </message>
    <message>
        <source>Nothing listens at this port.</source>
        <translation>Nada escucha en este puerto.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Compruebe el host y el puerto, y si el servidor está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>No hubo respuesta en %n segundo.</numerusform>
            <numerusform>No hubo respuesta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Compruebe la red, la VPN y el cortafuegos.</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>No se puede acceder al host.</translation>
    </message>
</context>
<context>
    <name>migration::RenderedSql</name>
    <message>
        <source>Its SQL cannot be told without running it: %1</source>
        <translation>Su SQL no se puede conocer sin ejecutarla: %1</translation>
    </message>
    <message>
        <source>It is a data migration, or asks the database what is there.</source>
        <translation>Es una migración de datos o consulta a la base de datos qué contiene.</translation>
    </message>
    <message>
        <source>env.py has no offline mode</source>
        <translation>env.py no tiene modo sin conexión</translation>
    </message>
    <message>
        <source>In offline mode env.py works for %1</source>
        <translation>En modo sin conexión, env.py trabaja para %1</translation>
    </message>
    <message>
        <source>It must call context.configure() with the URL that it was given when context.is_offline_mode() is true.</source>
        <translation>Debe llamar a context.configure() con la URL recibida cuando context.is_offline_mode() es verdadero.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>no se escribió la reversión</translation>
    </message>
</context>
<context>
    <name>migration::Request</name>
    <message>
        <source>`stemma stamp --purge %1` empties the table first.</source>
        <translation>`stemma stamp --purge %1` vacía antes la tabla.</translation>
    </message>
    <message>
        <source>--resume-after is for SQL scripts, whose statements are on record</source>
        <translation>--resume-after es para scripts SQL, cuyas sentencias quedan registradas</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>La revisión solicitada %1 se solapa con otras revisiones solicitadas %2</translation>
    </message>
    <message>
        <source>%1 stands on %2 already: name only the newest of each branch.</source>
        <translation>%1 ya se apoya en %2: indique solo la más reciente de cada rama.</translation>
    </message>
</context>
<context>
    <name>migration::Reset</name>
    <message>
        <source>Reset drops everything, and nothing marks %1 as a development database</source>
        <translation>El reinicio elimina todo y nada indica que %1 sea una base de datos de desarrollo</translation>
    </message>
    <message>
        <source>Put `environment = &quot;development&quot;` into stemma.toml if it is one. Nothing was changed.</source>
        <translation>Escriba `environment = &quot;development&quot;` en stemma.toml si lo es. No se modificó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n object(s)</source>
        <translation>
            <numerusform>Se eliminó %n objeto</numerusform>
            <numerusform>Se eliminaron %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is one, put `environment = &quot;development&quot;` and below it a line `[alembic]` into a stemma.toml beside %1. Nothing was changed.</source>
        <translation>Si lo es, ponga `environment = &quot;development&quot;` y debajo una línea `[alembic]` en un stemma.toml junto a %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reset drops everything, and %1 is marked as &apos;%2&apos;, not as a development database</source>
        <translation>Reset lo elimina todo, y %1 está marcada como &apos;%2&apos;, no como base de datos de desarrollo</translation>
    </message>
    <message>
        <source>`environment` of stemma.toml and the profile&apos;s count, the more dangerous of the two. Nothing was changed.</source>
        <translation>Cuentan `environment` de stemma.toml y el entorno del perfil, el más peligroso de los dos. No se cambió nada.</translation>
    </message>
    <message>
        <source>The project has no revisions, so nothing could build %1 again</source>
        <translation>El proyecto no tiene revisiones, así que nada podría volver a crear %1</translation>
    </message>
    <message>
        <source>Is it the right project? Its scripts are looked for in %1. Nothing was changed.</source>
        <translation>¿Es el proyecto correcto? Sus scripts se buscan en %1. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>migration::Runner</name>
    <message numerus="yes">
        <source>Run %1: %n step(s) on %2</source>
        <translation>
            <numerusform>Ejecución %1: %n paso en %2</numerusform>
            <numerusform>Ejecución %1: %n pasos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is over</source>
        <translation>La ejecución %1 ha finalizado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>The database moved or a script changed. Nothing was done; look at the plan again.</source>
        <translation>La base de datos se ha movido o un script ha cambiado. No se hizo nada; revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>Revision %1 is not applied to %2, so there is no text to accept</source>
        <translation>La revisión %1 no está aplicada en %2, por lo que no hay ningún texto que aceptar</translation>
    </message>
    <message>
        <source>`stemma check` lists the edited scripts by their full ids.</source>
        <translation>`stemma check` muestra los scripts modificados con sus id completos.</translation>
    </message>
    <message>
        <source>The present text of %1 is accepted</source>
        <translation>Se acepta el texto actual de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) changed after the plan had been agreed to: %1</source>
        <translation>
            <numerusform>%n script cambió después de aceptarse el plan: %1</numerusform>
            <numerusform>%n scripts cambiaron después de aceptarse el plan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan now has other steps than those that were agreed to</source>
        <translation>El plan tiene ahora pasos distintos de los aceptados</translation>
    </message>
    <message>
        <source>The plan is not the one that was agreed to</source>
        <translation>El plan no es el que se aceptó</translation>
    </message>
    <message>
        <source>Its digest is %1, agreed was %2.</source>
        <translation>Su resumen es %1; el aceptado era %2.</translation>
    </message>
</context>
<context>
    <name>migration::ScriptWriting</name>
    <message>
        <source>There is nothing to merge: %1 is the only head</source>
        <translation>No hay nada que fusionar: %1 es la única cabeza</translation>
    </message>
    <message>
        <source>`stemma heads` lists the heads.</source>
        <translation>`stemma heads` muestra las cabezas.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusión de %1</translation>
    </message>
</context>
<context>
    <name>migration::Standing</name>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>Los id más parecidos de este proyecto: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;: the table %2 of %3 holds this row, and no script of the project has the id</source>
        <translation>No se encuentra la revisión identificada por &apos;%1&apos;: la tabla %2 de %3 contiene esta fila y ningún script del proyecto tiene ese id</translation>
    </message>
    <message>
        <source>The %1 of %2 was begun by Alembic at %3 and never ended; a part of it may have been committed</source>
        <translation>Alembic inició la operación %1 de %2 el %3 y nunca terminó; es posible que se haya confirmado una parte</translation>
    </message>
    <message>
        <source>Look at the database and undo that part. Then `stemma %1 --resume` runs the whole revision again; or finish it by hand and settle it with `stemma stamp`.</source>
        <translation>Compruebe la base de datos y deshaga esa parte. Después, `stemma %1 --resume` ejecuta de nuevo la revisión completa; o termínela a mano y regístrelo con `stemma stamp`.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement(s) of it are done</source>
        <translation>
            <numerusform>La operación %1 de %2, que se ejecuta sin transacción, se inició el %3 y nunca terminó; se ha ejecutado %n sentencia</numerusform>
            <numerusform>La operación %1 de %2, que se ejecuta sin transacción, se inició el %3 y nunca terminó; se han ejecutado %n sentencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then `stemma %1 --resume` runs it and the rest, or `--resume-after` takes it as done and goes on behind it.</source>
        <translation>Compruebe la base de datos: es posible que la sentencia siguiente a estas haya surtido efecto. Después, `stemma %1 --resume` ejecuta esa y el resto, o `--resume-after` la da por ejecutada y continúa a partir de la siguiente.</translation>
    </message>
    <message>
        <source>Revision %1 was applied to %2, but its script is gone</source>
        <translation>La revisión %1 se aplicó en %2, pero su script ya no existe</translation>
    </message>
    <message>
        <source>The script of revision %1 was edited after it had been applied to %2</source>
        <translation>El script de la revisión %1 se modificó después de aplicarse en %2</translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new revision; or, when the database already agrees with the new text, accept it with `stemma stamp --accept-edited %1`.</source>
        <translation>Restaure el archivo y traslade el cambio a una revisión nueva; o, si la base de datos ya concuerda con el texto nuevo, acéptelo con `stemma stamp --accept-edited %1`.</translation>
    </message>
    <message>
        <source>Bring its script back; or, when it is gone for good, say with `stemma stamp --purge REVISION` where the database stands.</source>
        <translation>Recupere su script; o, si ya no existe, indique con `stemma stamp --purge REVISION` dónde está la base de datos.</translation>
    </message>
</context>
<context>
    <name>migration::StepRunner</name>
    <message>
        <source>The script of revision %1 changed after the plan had been made</source>
        <translation>El script de la revisión %1 cambió después de elaborarse el plan</translation>
    </message>
    <message>
        <source>Look at the plan again, then run it.</source>
        <translation>Revise el plan de nuevo y después ejecútelo.</translation>
    </message>
    <message numerus="yes">
        <source>The %n statement(s) of revision %1 that are done are not the ones that its script begins with now</source>
        <translation>
            <numerusform>La %n sentencia ejecutada de la revisión %1 no es la primera de su script actual</numerusform>
            <numerusform>Las %n sentencias ejecutadas de la revisión %1 no son las primeras de su script actual</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them; what comes behind may change. Or finish the step by hand and settle it with `stemma stamp`.</source>
        <translation>Restáurelas; lo que viene detrás puede cambiar. O termine el paso a mano y regístrelo con `stemma stamp`.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1; trying revision %2 again in %3 s (%4 of %5)</source>
        <translation>%1; nuevo intento de la revisión %2 en %3 s (%4 de %5)</translation>
    </message>
    <message>
        <source>Statement %1 of %2 is done: %3</source>
        <translation>La sentencia %1 de %2 está hecha: %3</translation>
    </message>
    <message>
        <source>To run: statement %1 of %2: %3</source>
        <translation>Por ejecutar: sentencia %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>profiles::Text</name>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>The vault file cannot be changed now.</source>
        <translation>El archivo del almacén de secretos no se puede modificar ahora.</translation>
    </message>
    <message>
        <source>Another program is changing it. Try again.</source>
        <translation>Otro programa lo está modificando. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its directory must be writable.</source>
        <translation>Debe haber permiso de escritura en su directorio.</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>el archivo de almacén de secretos %1</translation>
    </message>
    <message>
        <source>The directory of the vault file cannot be made.</source>
        <translation>No se puede crear el directorio del archivo del almacén de secretos.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Indique otra ubicación.</translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation>Ya existe un archivo de almacén de secretos.</translation>
    </message>
    <message>
        <source>Unlock it, or name another place.</source>
        <translation>Desbloquéelo o indique otra ubicación.</translation>
    </message>
    <message>
        <source>%1 has no such item.</source>
        <translation>%1 no tiene ese elemento.</translation>
    </message>
    <message>
        <source>Was it saved in another vault?</source>
        <translation>¿Se guardó en otro almacén de secretos?</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Desbloquéelo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no vault file %1.</source>
        <translation>No existe el archivo de almacén de secretos %1.</translation>
    </message>
    <message>
        <source>Check the path, or make it.</source>
        <translation>Compruebe la ruta o créelo.</translation>
    </message>
    <message>
        <source>The vault file cannot be read: %1.</source>
        <translation>No se puede leer el archivo del almacén de secretos: %1.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Compruebe quién es su propietario.</translation>
    </message>
    <message>
        <source>Others than its owner may read the vault file %1.</source>
        <translation>Otros usuarios, además del propietario, pueden leer el archivo de almacén de secretos %1.</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1</source>
        <translation>Retire ese permiso: chmod 600 %1</translation>
    </message>
    <message>
        <source>The vault file is too large to be one.</source>
        <translation>El archivo es demasiado grande para ser un almacén de secretos.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo del almacén de secretos: %1.</translation>
    </message>
    <message>
        <source>What it held before is still there. Check rights and disk.</source>
        <translation>Lo que contenía antes sigue ahí. Compruebe los permisos y el disco.</translation>
    </message>
    <message>
        <source>The contents of the vault file cannot be read.</source>
        <translation>No se puede leer el contenido del archivo del almacén de secretos.</translation>
    </message>
    <message>
        <source>The service %1 cannot be used: %2</source>
        <translation>No se puede usar el servicio %1: %2</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>The file %1 is too large to hold connections.</source>
        <translation>El archivo %1 es demasiado grande para contener conexiones.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is not host:port:database:user:password.</source>
        <translation>La línea %1 no tiene la forma host:port:database:user:password.</translation>
    </message>
    <message>
        <source>Line %1 has a * and names no single database.</source>
        <translation>La línea %1 tiene un * y no indica una base de datos concreta.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This line of the service file is neither [service] nor name=value below one.</source>
        <translation>Esta línea del archivo de servicios no es ni [service] ni name=value bajo uno.</translation>
    </message>
    <message>
        <source>Mend the line, or take it out.</source>
        <translation>Corrija la línea o elimínela.</translation>
    </message>
    <message>
        <source>The file is not an export of profiles that this Stemma can read.</source>
        <translation>El archivo no es una exportación de perfiles que esta versión de Stemma pueda leer.</translation>
    </message>
    <message>
        <source>`stemma profile export FILE` writes one.</source>
        <translation>`stemma profile export FILE` escribe una.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it (it asks for the password of your login), then try again.</source>
        <translation>Desbloquéelo (pide la contraseña de su inicio de sesión) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>Ningún llavero responde en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain has no such item.</source>
        <translation>El llavero no tiene ese elemento.</translation>
    </message>
    <message>
        <source>Was it removed there, or saved in another vault?</source>
        <translation>¿Se eliminó allí o se guardó en otro almacén de secretos?</translation>
    </message>
    <message>
        <source>The keychain did not remove the item.</source>
        <translation>El llavero no eliminó el elemento.</translation>
    </message>
    <message>
        <source>Remove it in the program that shows your keychain.</source>
        <translation>Elimínelo en el programa que muestra su llavero.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Se denegó el acceso al llavero.</translation>
    </message>
    <message>
        <source>Try again and allow Stemma to use the item.</source>
        <translation>Inténtelo de nuevo y permita que Stemma use el elemento.</translation>
    </message>
    <message>
        <source>The keychain does not let Stemma in.</source>
        <translation>El llavero no permite el acceso a Stemma.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>Waiting for the keychain was cancelled.</source>
        <translation>Se canceló la espera del llavero.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>El llavero no respondió en %n segundo.</numerusform>
            <numerusform>El llavero no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind others. Answer it, then try again.</source>
        <translation>Es posible que esté pidiendo su contraseña en una ventana detrás de otras. Respóndala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A profile cannot be read: its member &quot;%1&quot; is missing or of the wrong kind.</source>
        <translation>No se puede leer un perfil: su campo &quot;%1&quot; falta o es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Save the profile anew.</source>
        <translation>Guarde el perfil de nuevo.</translation>
    </message>
    <message>
        <source>The profile was saved by a newer Stemma.</source>
        <translation>El perfil se guardó con una versión más reciente de Stemma.</translation>
    </message>
    <message>
        <source>Use that version, or save the profile anew.</source>
        <translation>Use esa versión o guarde el perfil de nuevo.</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;.</source>
        <translation>No existe el perfil &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The list of profiles %1 cannot be read: %2.</source>
        <translation>No se puede leer la lista de perfiles %1: %2.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. The one before it is shown; what was there is in %1.</source>
        <translation>La lista de perfiles estaba dañada. Se muestra la anterior; lo que había está en %1.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and has begun anew. What was there is in %1; the vault still holds the profiles themselves.</source>
        <translation>La lista de perfiles estaba dañada y se ha empezado una nueva. Lo que había está en %1; el almacén de secretos conserva los perfiles.</translation>
    </message>
    <message>
        <source>Profile &apos;%1&apos;</source>
        <translation>Perfil &apos;%1&apos;</translation>
    </message>
    <message>
        <source>None is saved yet: `stemma profile add NAME --url URL`.</source>
        <translation>Todavía no hay ninguno guardado: `stemma profile add NAME --url URL`.</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>Los más parecidos son: %1.</translation>
    </message>
    <message>
        <source>This cannot be the name of a profile.</source>
        <translation>Esto no puede ser el nombre de un perfil.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters, none of them a control character, no blank at its ends and no dash in front.</source>
        <translation>Un nombre tiene de 1 a 100 caracteres, sin caracteres de control, sin espacios en los extremos y sin guion al principio.</translation>
    </message>
    <message>
        <source>There is a profile &apos;%1&apos; already.</source>
        <translation>Ya existe un perfil &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Elija otro nombre o edite ese perfil.</translation>
    </message>
    <message>
        <source>The URL of a profile must hold no password.</source>
        <translation>La URL de un perfil no debe contener ninguna contraseña.</translation>
    </message>
    <message>
        <source>Give the password apart from it.</source>
        <translation>Indique la contraseña por separado.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1.</source>
        <translation>No se puede escribir la lista de perfiles: %1.</translation>
    </message>
    <message>
        <source>Check rights and disk. The list is as it was.</source>
        <translation>Compruebe los permisos y el disco. La lista está como estaba.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>no se puede crear su directorio</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>otro programa la está escribiendo</translation>
    </message>
    <message>
        <source>OpenSSL could not do the encryption.</source>
        <translation>OpenSSL no pudo realizar el cifrado.</translation>
    </message>
    <message>
        <source>Is there enough memory?</source>
        <translation>¿Hay memoria suficiente?</translation>
    </message>
    <message>
        <source>The file is not a vault of Stemma, or it was damaged.</source>
        <translation>El archivo no es un almacén de secretos de Stemma o está dañado.</translation>
    </message>
    <message>
        <source>Check the path, or bring the file back from a backup.</source>
        <translation>Compruebe la ruta o recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault file.</source>
        <translation>La frase de contraseña no abre el archivo del almacén de secretos.</translation>
    </message>
    <message>
        <source>Type it again. If it is surely right, the file was changed by somebody or something: bring it back from a backup.</source>
        <translation>Escríbala de nuevo. Si con seguridad es la correcta, alguien o algo ha alterado el archivo: recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault file was written by a newer Stemma.</source>
        <translation>El archivo del almacén de secretos se escribió con una versión más reciente de Stemma.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no vault.</source>
        <translation>&apos;%1&apos; no designa ningún almacén de secretos.</translation>
    </message>
    <message>
        <source>Write keychain or file:PATH.</source>
        <translation>Escriba keychain o file:PATH.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a newer Stemma.</source>
        <translation>La lista de perfiles la escribió una versión más reciente de Stemma.</translation>
    </message>
    <message>
        <source>The list of profiles %1 was gone. The one before it is shown.</source>
        <translation>La lista de perfiles %1 había desaparecido. Se muestra la anterior.</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (for example gnome-keyring or KWallet), or keep the connections in a vault file. Over SSH and in containers there mostly is no keychain.</source>
        <translation>Inicie el llavero de su escritorio (por ejemplo gnome-keyring o KWallet) o guarde las conexiones en un archivo de almacén de secretos. Por SSH y en contenedores casi nunca hay llavero.</translation>
    </message>
    <message>
        <source>Look at its settings for Stemma, or keep the connections in a vault file.</source>
        <translation>Revise sus ajustes para Stemma o guarde las conexiones en un archivo de almacén de secretos.</translation>
    </message>
</context>
<context>
    <name>revisions::Text</name>
    <message>
        <source>Each of these comes after the next one: %1. Change the parents or dependencies of one of them.</source>
        <translation>Cada una de estas va después de la siguiente: %1. Cambie los padres o las dependencias de una de ellas.</translation>
    </message>
    <message>
        <source>Dependency cycle is detected in revisions (%1)</source>
        <translation>Se detectó un ciclo de dependencias en las revisiones (%1)</translation>
    </message>
    <message>
        <source>Cycle is detected in revisions (%1)</source>
        <translation>Se detectó un ciclo en las revisiones (%1)</translation>
    </message>
    <message>
        <source>Not a valid downgrade target from current heads</source>
        <translation>No es un destino válido de reversión desde las cabezas actuales</translation>
    </message>
    <message>
        <source>Nothing above the target is on the way to %1; name a revision of the branch before the @.</source>
        <translation>Nada por encima del destino está en el camino hacia %1; indique una revisión de la rama antes de la @.</translation>
    </message>
    <message>
        <source>Revision Nothing to drop is not an ancestor of revision %1</source>
        <translation>La revisión «nada que eliminar» no es antecesora de la revisión %1</translation>
    </message>
    <message>
        <source>The target is not applied. `stemma current` shows what is.</source>
        <translation>El destino no está aplicado. `stemma current` muestra lo que sí lo está.</translation>
    </message>
    <message>
        <source>Range revision not allowed</source>
        <translation>No se admite un rango de revisiones</translation>
    </message>
    <message>
        <source>A range needs --sql; without it the database says where it stands.</source>
        <translation>Un rango necesita --sql; sin esa opción, la base de datos indica en qué punto está.</translation>
    </message>
    <message>
        <source>downgrade -1 from multiple heads is ambiguous; this usage will be disallowed in a future release.</source>
        <translation>downgrade -1 desde varias cabezas es ambiguo; este uso dejará de admitirse en una versión futura.</translation>
    </message>
    <message>
        <source>downgrade with --sql requires &lt;fromrev&gt;:&lt;torev&gt;</source>
        <translation>downgrade con --sql requiere &lt;fromrev&gt;:&lt;torev&gt;</translation>
    </message>
    <message>
        <source>A script cannot ask the database where it stands.</source>
        <translation>Un script no puede preguntar a la base de datos en qué punto está.</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>Caracteres &apos;%1&apos; no permitidos en el identificador de revisión &apos;%2&apos;</translation>
    </message>
    <message>
        <source>These characters are part of the identifier grammar (+, - and : count and span, @ names a branch). Use letters, digits, _ and dots.</source>
        <translation>Estos caracteres forman parte de la gramática de los identificadores (+, - y : cuentan y abarcan; @ designa una rama). Use letras, dígitos, _ y puntos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1</source>
        <translation>No se pudo determinar el id de revisión a partir del nombre de archivo %1</translation>
    </message>
    <message>
        <source>Write the id into the header of the file.</source>
        <translation>Escriba el id en la cabecera del archivo.</translation>
    </message>
    <message>
        <source>A revision cannot come after itself; name another one in %1.</source>
        <translation>Una revisión no puede ir después de sí misma; indique otra en %1.</translation>
    </message>
    <message>
        <source>Self-loop is detected in revisions (%1)</source>
        <translation>Se detectó un bucle de una revisión consigo misma (%1)</translation>
    </message>
    <message>
        <source>Dependency self-loop is detected in revisions (%1)</source>
        <translation>Se detectó una dependencia de una revisión consigo misma (%1)</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once</source>
        <translation>La revisión %1 está presente más de una vez</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once: in %2 and in %3</source>
        <translation>La revisión %1 está presente más de una vez: en %2 y en %3</translation>
    </message>
    <message>
        <source>Give one of them an id of its own, and name it as the parent where it was meant.</source>
        <translation>Asigne a una de ellas un id propio e indíquela como padre donde corresponda.</translation>
    </message>
    <message>
        <source>Branch name &apos;%1&apos; in revision %2 already used by revision %3</source>
        <translation>El nombre de rama &apos;%1&apos; de la revisión %2 ya lo usa la revisión %3</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names. Rename the label in %1 or what %2 calls the same.</source>
        <translation>Las etiquetas y los id comparten una misma lista de nombres. Cambie el nombre de la etiqueta en %1 o de lo que se llama igual en %2.</translation>
    </message>
    <message>
        <source>Revision %1 referenced from %2 is not present</source>
        <translation>La revisión %1, a la que hace referencia %2, no está presente</translation>
    </message>
    <message>
        <source>The file name was used as the id: the revision in %1 is %2.</source>
        <translation>Se usó el nombre de archivo como id: la revisión de %1 es %2.</translation>
    </message>
    <message>
        <source>A dependency must be a whole id or a branch label; %1 begins so.</source>
        <translation>Una dependencia debe ser un id completo o una etiqueta de rama; %1 empieza así.</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision.</source>
        <translation>Restaure el archivo que falta o indique otra revisión.</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision. Near it: %1.</source>
        <translation>Restaure el archivo que falta o indique otra revisión. Parecidas: %1.</translation>
    </message>
    <message>
        <source>History range requires [start]:[end], [start]:, or :[end]</source>
        <translation>El rango del historial requiere [start]:[end], [start]: o :[end]</translation>
    </message>
    <message>
        <source>Write one colon between two identifiers; either may be left out.</source>
        <translation>Escriba dos puntos entre dos identificadores; se puede omitir cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Revision %1 is not an ancestor of revision %2</source>
        <translation>La revisión %1 no es antecesora de la revisión %2</translation>
    </message>
    <message>
        <source>The start must come before the end on one line of revisions.</source>
        <translation>El inicio debe ir antes que el final en una misma línea de revisiones.</translation>
    </message>
    <message>
        <source>Database is not on all head revisions</source>
        <translation>La base de datos no está en todas las revisiones de cabeza</translation>
    </message>
    <message>
        <source>The heads are %1.</source>
        <translation>Las cabezas son %1.</translation>
    </message>
    <message>
        <source>Walked too far</source>
        <translation>Se avanzó demasiado</translation>
    </message>
    <message>
        <source>The steps lead below the first revision; use base for a new root.</source>
        <translation>Los pasos llevan más allá de la primera revisión; use base para una raíz nueva.</translation>
    </message>
    <message>
        <source>Duplicate head revisions specified</source>
        <translation>Se indicaron revisiones de cabeza duplicadas</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1 se indicó más de una vez.</translation>
    </message>
    <message>
        <source>Revision %1 is not a head revision; please specify --splice to create a new branch from this revision</source>
        <translation>La revisión %1 no es una cabeza; indique --splice para crear una rama nueva desde esta revisión</translation>
    </message>
    <message>
        <source>%1 comes after it already.</source>
        <translation>%1 ya va después de ella.</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;</source>
        <translation>No se encuentra la revisión identificada por &apos;%1&apos;</translation>
    </message>
    <message>
        <source>A dependency must be a revision; it names the base.</source>
        <translation>Una dependencia debe ser una revisión; esta indica la base.</translation>
    </message>
    <message>
        <source>The new revision has the id of the one that it follows.</source>
        <translation>La revisión nueva tiene el id de aquella a la que sigue.</translation>
    </message>
    <message>
        <source>The id is taken by %1; choose another.</source>
        <translation>%1 ya usa ese id; elija otro.</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names; choose another label.</source>
        <translation>Las etiquetas y los id comparten una misma lista de nombres; elija otra etiqueta.</translation>
    </message>
    <message>
        <source>The version table holds %1 more than once; a step that moves that row will fail. Stamp the table with --purge to set it right.</source>
        <translation>La tabla de versiones contiene %1 más de una vez; un paso que mueva esa fila fallará. Marque la tabla con stamp y --purge para corregirla.</translation>
    </message>
    <message>
        <source>Write from:to with both ends, as in base:head.</source>
        <translation>Escriba from:to con ambos extremos, como en base:head.</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify a single target revision</source>
        <translation>Hay varias cabezas; indique una única revisión de destino</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.</source>
        <translation>Hay varias cabezas; indique la cabeza en la que debe basarse la revisión nueva o realice una fusión.</translation>
    </message>
    <message>
        <source>Multiple head revisions are present for given argument &apos;%1&apos;; please specify a specific target revision, &apos;&lt;branchname&gt;@%1&apos; to narrow to a specific head, or &apos;heads&apos; for all heads</source>
        <translation>Hay varias revisiones de cabeza para el argumento &apos;%1&apos;; indique una revisión de destino concreta, &apos;&lt;branchname&gt;@%1&apos; para limitarse a una cabeza concreta o &apos;heads&apos; para todas las cabezas</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid upgrade target from current head(s)</source>
        <translation>El destino %1 no es válido para migrar desde las cabezas actuales</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid downgrade target from current head(s)</source>
        <translation>El destino %1 no es válido para revertir desde las cabezas actuales</translation>
    </message>
    <message>
        <source>Requested range %1:%2 does not refer to ancestor/descendant revisions along the same branch</source>
        <translation>El rango solicitado %1:%2 no corresponde a revisiones antecesoras y descendientes de una misma rama</translation>
    </message>
    <message>
        <source>Ambiguous walk</source>
        <translation>Recorrido ambiguo</translation>
    </message>
    <message>
        <source>The way forks into %1. Name the one that is meant instead of a number of steps.</source>
        <translation>El camino se bifurca en %1. Indique la revisión deseada en lugar de un número de pasos.</translation>
    </message>
    <message>
        <source>Relative revision %1 didn&apos;t produce %2 migrations</source>
        <translation>La revisión relativa %1 no produjo %2 migraciones</translation>
    </message>
    <message>
        <source>`stemma history -i` shows where the database stands and how far the way goes.</source>
        <translation>`stemma history -i` muestra en qué punto está la base de datos y hasta dónde llega el camino.</translation>
    </message>
    <message>
        <source>There are fewer revisions on that way than steps.</source>
        <translation>En ese camino hay menos revisiones que pasos.</translation>
    </message>
    <message>
        <source>Multiple heads are present for given argument &apos;%1&apos;; %2</source>
        <translation>Hay varias cabezas para el argumento &apos;%1&apos;; %2</translation>
    </message>
    <message>
        <source>The heads are %1. Name one of them, or merge them into one revision.</source>
        <translation>Las cabezas son %1. Indique una de ellas o fusiónelas en una revisión.</translation>
    </message>
    <message>
        <source>The version table names %1, which no revision file has. Get the file that was applied, or set the table right by stamping it with --purge.</source>
        <translation>La tabla de versiones indica %1, que no figura en ningún archivo de revisión. Consiga el archivo que se aplicó o corrija la tabla marcándola con stamp y --purge.</translation>
    </message>
    <message>
        <source>No such branch: &apos;%1&apos;</source>
        <translation>No existe la rama &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Revision %1 is not a member of branch &apos;%2&apos;</source>
        <translation>La revisión %1 no pertenece a la rama &apos;%2&apos;</translation>
    </message>
    <message>
        <source>A branch holds a revision, all above and all below it.</source>
        <translation>Una rama contiene una revisión, todas las que están por encima y todas las que están por debajo de ella.</translation>
    </message>
    <message>
        <source>Multiple revisions start with &apos;%1&apos;: &apos;%2&apos;...</source>
        <translation>Varias revisiones empiezan por &apos;%1&apos;: &apos;%2&apos;...</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) begin so; write more of the one that is meant.</source>
        <translation>
            <numerusform>%n nombre empieza así; escriba más caracteres del deseado.</numerusform>
            <numerusform>%n nombres empiezan así; escriba más caracteres del deseado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;; please ensure at least four characters are present for partial revision identifier matches</source>
        <translation>No existe la revisión o rama &apos;%1&apos;; indique al menos cuatro caracteres para buscar por un identificador de revisión parcial</translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;</source>
        <translation>No existe la revisión o rama &apos;%1&apos;</translation>
    </message>
    <message>
        <source>`stemma history` lists the revisions there are.</source>
        <translation>`stemma history` muestra las revisiones que existen.</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>Parecidas: %1.</translation>
    </message>
    <message>
        <source>Stamp operation with --sql only supports a single starting revision at a time</source>
        <translation>La operación stamp con --sql solo admite una revisión de partida a la vez</translation>
    </message>
    <message>
        <source>Write one script per starting revision.</source>
        <translation>Escriba un script por cada revisión de partida.</translation>
    </message>
    <message>
        <source>Ambiguous upgrade from multiple current revisions</source>
        <translation>Migración ambigua desde varias revisiones actuales</translation>
    </message>
    <message>
        <source>Say which branch goes up, as in branch@+1, or name the revision.</source>
        <translation>Indique qué rama avanza, como en branch@+1, o indique la revisión.</translation>
    </message>
    <message>
        <source>Nothing of branch %1 is applied, so there is nothing to count steps from.</source>
        <translation>No hay nada aplicado de la rama %1, por lo que no hay desde dónde contar los pasos.</translation>
    </message>
    <message>
        <source>Several current revisions are on branch %1; name the revision to go back to.</source>
        <translation>Hay varias revisiones actuales en la rama %1; indique la revisión a la que se vuelve.</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>La revisión solicitada %1 se solapa con otras revisiones solicitadas %2</translation>
    </message>
    <message>
        <source>%1 comes after the others and implies them. Where the version table holds them all, stamp it with --purge and the revisions it is really at.</source>
        <translation>%1 va después de las demás y las implica. Si la tabla de versiones las contiene todas, márquela con stamp y --purge en las revisiones en las que realmente está.</translation>
    </message>
    <message>
        <source>A branch label cannot hold a comma: &apos;%1&apos;</source>
        <translation>Una etiqueta de rama no puede contener una coma: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Commas stand between the labels of a revision. Give one label.</source>
        <translation>Las comas separan las etiquetas de una revisión. Indique una sola etiqueta.</translation>
    </message>
</context>
<context>
    <name>scripts::Text</name>
    <message>
        <source>No &apos;script_location&apos; key found in configuration.</source>
        <translation>No se encontró la clave &apos;script_location&apos; en la configuración.</translation>
    </message>
    <message>
        <source>Add &apos;script_location = %(here)s/&apos; and the directory of env.py to the section for Alembic.</source>
        <translation>Añada &apos;script_location = %(here)s/&apos; y el directorio de env.py a la sección de Alembic.</translation>
    </message>
    <message>
        <source>The script location &apos;%1&apos; is inside a Python package.</source>
        <translation>La ubicación de scripts &apos;%1&apos; está dentro de un paquete de Python.</translation>
    </message>
    <message>
        <source>Stemma reads directories: name it as a path, for example %(here)s/migrations.</source>
        <translation>Stemma lee directorios: indíquela como ruta, por ejemplo %(here)s/migrations.</translation>
    </message>
    <message>
        <source>No path_separator found in configuration; &apos;version_locations&apos; is split at blanks and commas, as older versions of Alembic did.</source>
        <translation>No se encontró path_separator en la configuración; &apos;version_locations&apos; se divide por espacios y comas, como hacían las versiones anteriores de Alembic.</translation>
    </message>
    <message>
        <source>The key &apos;version_path_separator&apos; is deprecated; use &apos;path_separator&apos;.</source>
        <translation>La clave &apos;version_path_separator&apos; está obsoleta; use &apos;path_separator&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for path_separator; expected &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</source>
        <translation>&apos;%1&apos; no es un valor válido para path_separator; se esperaba &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</translation>
    </message>
    <message>
        <source>&apos;truncate_slug_length&apos; must be a whole number.</source>
        <translation>&apos;truncate_slug_length&apos; debe ser un número entero.</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1. Be sure the &apos;revision&apos; variable is declared inside the script.</source>
        <translation>No se pudo determinar el id de revisión a partir del nombre de archivo %1. Asegúrese de que la variable &apos;revision&apos; esté declarada en el script.</translation>
    </message>
    <message>
        <source>Files that are not revisions belong outside the version directory.</source>
        <translation>Los archivos que no son revisiones deben estar fuera del directorio de versiones.</translation>
    </message>
    <message>
        <source>module &apos;%1&apos; has no attribute &apos;down_revision&apos;</source>
        <translation>el módulo &apos;%1&apos; no tiene el atributo &apos;down_revision&apos;</translation>
    </message>
    <message>
        <source>Add down_revision = None for a first revision, else the id of the revision before it.</source>
        <translation>Añada down_revision = None para una primera revisión o, si no, el id de la revisión anterior.</translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; cannot be read without running the file.</source>
        <translation>El valor de &apos;%1&apos; no se puede leer sin ejecutar el archivo.</translation>
    </message>
    <message>
        <source>Write it as a literal: a text in quotes, None, or a tuple of texts.</source>
        <translation>Escríbalo como literal: un texto entre comillas, None o una tupla de textos.</translation>
    </message>
    <message>
        <source>A string or bracket begins here and never ends.</source>
        <translation>Una cadena o un paréntesis empieza aquí y no termina nunca.</translation>
    </message>
    <message>
        <source>Python cannot read the file either; correct the line.</source>
        <translation>Python tampoco puede leer el archivo; corrija la línea.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; of [alembic] is not known.</source>
        <translation>La clave &apos;%1&apos; de [alembic] es desconocida.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in double quotes.</source>
        <translation>&apos;%1&apos; debe ser un texto entre comillas dobles.</translation>
    </message>
    <message>
        <source>&apos;url&apos; of [alembic] says how env.py learns of the database, and &apos;%1&apos; is none of the ways.</source>
        <translation>&apos;url&apos; de [alembic] indica cómo se comunica la base de datos a env.py, y &apos;%1&apos; no es ninguna de las formas admitidas.</translation>
    </message>
    <message>
        <source>&quot;env:NAME&quot; sets a variable, &quot;x:NAME&quot; hands over -x NAME=..., &quot;ini&quot; replaces sqlalchemy.url, &quot;none&quot; leaves it to env.py.</source>
        <translation>&quot;env:NAME&quot; define una variable, &quot;x:NAME&quot; pasa -x NAME=..., &quot;ini&quot; sustituye sqlalchemy.url, &quot;none&quot; lo deja a cargo de env.py.</translation>
    </message>
    <message>
        <source>%1: the variable %2 that &apos;database&apos; refers to is not set.</source>
        <translation>%1: la variable %2 a la que hace referencia &apos;database&apos; no está definida.</translation>
    </message>
    <message>
        <source>%1 has a table [alembic], but there is no alembic.ini beside it.</source>
        <translation>%1 tiene una tabla [alembic], pero no hay ningún alembic.ini junto a él.</translation>
    </message>
    <message>
        <source>Name Alembic&apos;s file with &apos;config&apos; in that table.</source>
        <translation>Indique el archivo de Alembic con &apos;config&apos; en esa tabla.</translation>
    </message>
    <message>
        <source>There is no project in %1 or above it: no stemma.toml, no alembic.ini and no pyproject.toml with [tool.alembic].</source>
        <translation>No hay ningún proyecto en %1 ni por encima: ni stemma.toml, ni alembic.ini, ni pyproject.toml con [tool.alembic].</translation>
    </message>
    <message>
        <source>Name the project with --project, or make one with &apos;stemma init&apos;.</source>
        <translation>Indique el proyecto con --project o cree uno con &apos;stemma init&apos;.</translation>
    </message>
    <message>
        <source>A set is written as [credentials.NAME] with table = &quot;...&quot; and columns = [&quot;...&quot;]; key, format, bound, prefix, sources and encrypt_empty may follow.</source>
        <translation>Un conjunto se escribe como [credentials.NAME] con table = &quot;...&quot; y columns = [&quot;...&quot;]; pueden seguir key, format, bound, prefix, sources y encrypt_empty.</translation>
    </message>
    <message>
        <source>&apos;credentials.%1&apos; must be a table.</source>
        <translation>&apos;credentials.%1&apos; debe ser una tabla.</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;.</source>
        <translation>Un conjunto de credenciales no tiene la clave &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>Un conjunto de credenciales no tiene la clave &apos;%1&apos;; ¿quiso decir &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a value of another kind.</source>
        <translation>&apos;%1&apos; tiene un valor de otro tipo.</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table, or no columns.</source>
        <translation>El conjunto de credenciales &apos;%1&apos; no indica tabla o columnas.</translation>
    </message>
    <message>
        <source>Write NAME=value; quote a value that holds blanks, quotes or a &apos;#&apos;.</source>
        <translation>Escriba NAME=value; entrecomille los valores que contengan espacios, comillas o &apos;#&apos;.</translation>
    </message>
    <message>
        <source>This line of the environment file is not an assignment.</source>
        <translation>Esta línea del archivo de entorno no es una asignación.</translation>
    </message>
    <message>
        <source>This line of the environment file has no &apos;=&apos;.</source>
        <translation>Esta línea del archivo de entorno no tiene &apos;=&apos;.</translation>
    </message>
    <message>
        <source>There is text after the closing quote.</source>
        <translation>Hay texto tras las comillas de cierre.</translation>
    </message>
    <message>
        <source>The quoted value that begins here never ends.</source>
        <translation>El valor entrecomillado que empieza aquí no termina nunca.</translation>
    </message>
    <message>
        <source>The environment file is not UTF-8.</source>
        <translation>El archivo de entorno no es UTF-8.</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for example 500ms, 5s, 10min or 2h; 0 means no limit.</source>
        <translation>Escriba un número entero y una unidad, por ejemplo 500ms, 5s, 10min o 2h; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>env.py computes &apos;%1&apos;; Stemma uses &apos;%2&apos;.</source>
        <translation>env.py calcula &apos;%1&apos;; Stemma usa &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>Caracteres &apos;%1&apos; no permitidos en el identificador de revisión &apos;%2&apos;</translation>
    </message>
    <message>
        <source>The revision identifier has %1 characters; at most %2 are possible.</source>
        <translation>El identificador de revisión tiene %1 caracteres; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>Lines are &apos;[section]&apos;, &apos;key = value&apos; or comments.</source>
        <translation>Las líneas son &apos;[section]&apos;, &apos;key = value&apos; o comentarios.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>El archivo no es UTF-8.</translation>
    </message>
    <message>
        <source>%1:%2: the key &apos;%3&apos; was set before.</source>
        <translation>%1:%2: la clave &apos;%3&apos; ya se había definido.</translation>
    </message>
    <message>
        <source>There is text before the first section.</source>
        <translation>Hay texto antes de la primera sección.</translation>
    </message>
    <message>
        <source>This line is not &apos;key = value&apos;.</source>
        <translation>Esta línea no tiene la forma &apos;key = value&apos;.</translation>
    </message>
    <message>
        <source>%1:%2: a &apos;%&apos; that is no %(name)s is written &apos;%%&apos;.</source>
        <translation>%1:%2: un &apos;%&apos; que no forma parte de %(name)s se escribe &apos;%%&apos;.</translation>
    </message>
    <message>
        <source>%1 is a project already: it has %2.</source>
        <translation>%1 ya es un proyecto: tiene %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another directory.</source>
        <translation>No se modificó nada. Elija otro directorio.</translation>
    </message>
    <message>
        <source>The directory %1 is there already and is not empty.</source>
        <translation>El directorio %1 ya existe y no está vacío.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away, or write %1 by hand.</source>
        <translation>No se modificó nada. Trasládelo a otro lugar o escriba %1 a mano.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>No se puede crear el directorio %1.</translation>
    </message>
    <message>
        <source>Check the rights of the directory above it.</source>
        <translation>Compruebe los permisos del directorio superior.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be listed: %2.</source>
        <translation>No se puede listar el directorio %1: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>Path doesn&apos;t exist: %1.</source>
        <translation>La ruta no existe: %1.</translation>
    </message>
    <message>
        <source>Correct &apos;script_location&apos; in %1.</source>
        <translation>Corrija &apos;script_location&apos; en %1.</translation>
    </message>
    <message>
        <source>Make the directory, or correct &apos;scripts&apos; in %1.</source>
        <translation>Cree el directorio o corrija &apos;scripts&apos; en %1.</translation>
    </message>
    <message>
        <source>%1 is compiled; its header cannot be read without running Python.</source>
        <translation>%1 está compilado; su cabecera no se puede leer sin ejecutar Python.</translation>
    </message>
    <message>
        <source>Put the source file beside it.</source>
        <translation>Coloque el archivo fuente junto a él.</translation>
    </message>
    <message>
        <source>Line %1: %2 Names that use the label are not found.</source>
        <translation>Línea %1: %2 Los nombres que usan la etiqueta no se encuentran.</translation>
    </message>
    <message>
        <source>File %1 loaded twice! ignoring. Please ensure the version locations are unique.</source>
        <translation>El archivo %1 se cargó dos veces; se ignora. Asegúrese de que las ubicaciones de versiones sean únicas.</translation>
    </message>
    <message>
        <source>&apos;scripts&apos; must name a directory, or several in an array.</source>
        <translation>&apos;scripts&apos; debe indicar un directorio, o varios en un array.</translation>
    </message>
    <message>
        <source>For example scripts = &apos;migrations&apos; or scripts = [&apos;core&apos;, &apos;plugins&apos;].</source>
        <translation>Por ejemplo, scripts = &apos;migrations&apos; o scripts = [&apos;core&apos;, &apos;plugins&apos;].</translation>
    </message>
    <message>
        <source>&apos;recursive&apos; must be true or false.</source>
        <translation>&apos;recursive&apos; debe ser true o false.</translation>
    </message>
    <message>
        <source>&apos;revision_ids&apos; must be &apos;date&apos; or &apos;random&apos;.</source>
        <translation>&apos;revision_ids&apos; debe ser &apos;date&apos; o &apos;random&apos;.</translation>
    </message>
    <message>
        <source>&apos;date&apos; gives 20260215_0003, &apos;random&apos; gives 12 hex digits.</source>
        <translation>&apos;date&apos; produce 20260215_0003; &apos;random&apos;, 12 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>&apos;version_table&apos; must not be empty.</source>
        <translation>&apos;version_table&apos; no debe estar vacío.</translation>
    </message>
    <message>
        <source>&apos;environment&apos; must be one of %1.</source>
        <translation>&apos;environment&apos; debe ser uno de %1.</translation>
    </message>
    <message>
        <source>&apos;lock_retries&apos; must be a whole number from 0 to %1.</source>
        <translation>&apos;lock_retries&apos; debe ser un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>&apos;credentials&apos; must be a table.</source>
        <translation>&apos;credentials&apos; debe ser una tabla.</translation>
    </message>
    <message>
        <source>A credential set is a table such as [credentials.amazon_ads].</source>
        <translation>Un conjunto de credenciales es una tabla como [credentials.amazon_ads].</translation>
    </message>
    <message>
        <source>&apos;alembic&apos; must be a table.</source>
        <translation>&apos;alembic&apos; debe ser una tabla.</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known.</source>
        <translation>%1: la clave &apos;%2&apos; es desconocida.</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known; did you mean &apos;%3&apos;?</source>
        <translation>%1: la clave &apos;%2&apos; es desconocida; ¿quiso decir &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>source code string cannot contain null bytes</source>
        <translation>la cadena de código fuente no puede contener bytes nulos</translation>
    </message>
    <message>
        <source>The file is damaged or is not text; restore it.</source>
        <translation>El archivo está dañado o no es texto; restáurelo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or declare its encoding in the first line.</source>
        <translation>Guárdelo como UTF-8 o declare su codificación en la primera línea.</translation>
    </message>
    <message>
        <source>The encoding &apos;%1&apos; of the file cannot be read.</source>
        <translation>No se puede leer la codificación &apos;%1&apos; del archivo.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The header says &apos;%1:&apos; twice.</source>
        <translation>La cabecera contiene &apos;%1:&apos; dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the two lines; several ids are separated by commas.</source>
        <translation>Conserve una de las dos líneas; varios id se separan con comas.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;, for example 20260215_0003.</source>
        <translation>Use letras, dígitos, &apos;_&apos; y &apos;.&apos;, por ejemplo 20260215_0003.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration.</source>
        <translation>&apos;%1&apos; no es una duración.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one identifier.</source>
        <translation>&apos;%1&apos; no es un único identificador.</translation>
    </message>
    <message>
        <source>Separate several identifiers with commas.</source>
        <translation>Separe varios identificadores con comas.</translation>
    </message>
    <message>
        <source>The header has no &apos;Revision ID:&apos;.</source>
        <translation>La cabecera no tiene &apos;Revision ID:&apos;.</translation>
    </message>
    <message>
        <source>Add a comment line such as &apos;-- Revision ID: 20260215_0003&apos; before the first &apos;-- migrate:&apos; line.</source>
        <translation>Añada una línea de comentario como &apos;-- Revision ID: 20260215_0003&apos; antes de la primera línea &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>A section begins with &apos;-- migrate:up&apos; or &apos;-- migrate:down&apos;, in lower case; an engine (postgresql, sqlite, mariadb), &apos;transaction:false&apos; and, for down, &apos;irreversible: reason&apos; may follow.</source>
        <translation>Una sección empieza por &apos;-- migrate:up&apos; o &apos;-- migrate:down&apos;, en minúsculas; pueden seguir un motor (postgresql, sqlite, mariadb), &apos;transaction:false&apos; y, para down, &apos;irreversible: motivo&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a marker line.</source>
        <translation>&apos;%1&apos; es desconocido en una línea de marcador.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>¿Quiso decir &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>The marker names two engines, %1 and %2.</source>
        <translation>El marcador indica dos motores, %1 y %2.</translation>
    </message>
    <message>
        <source>Write one section for each engine.</source>
        <translation>Escriba una sección para cada motor.</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a marker.</source>
        <translation>&apos;-- %1&apos; no es un marcador.</translation>
    </message>
    <message>
        <source>Only a downgrade can be irreversible.</source>
        <translation>Solo una reversión puede ser irreversible.</translation>
    </message>
    <message>
        <source>Move &apos;irreversible:&apos; to a &apos;-- migrate:down&apos; line.</source>
        <translation>Traslade &apos;irreversible:&apos; a una línea &apos;-- migrate:down&apos;.</translation>
    </message>
    <message>
        <source>&apos;irreversible:&apos; has no reason.</source>
        <translation>&apos;irreversible:&apos; no tiene motivo.</translation>
    </message>
    <message>
        <source>Say on the same line why there is no way back; whoever tries to roll back will read it.</source>
        <translation>Indique en la misma línea por qué no hay vuelta atrás; lo leerá quien intente revertir.</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a credential step.</source>
        <translation>&apos;-- %1&apos; no es un paso de credenciales.</translation>
    </message>
    <message>
        <source>Write &apos;-- credentials:encrypt&apos; and the name of one set that stemma.toml declares.</source>
        <translation>Escriba &apos;-- credentials:encrypt&apos; y el nombre de un conjunto declarado en stemma.toml.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor; the line is the first that is not.</source>
        <translation>Guárdelo como UTF-8 en su editor; la línea es la primera que no lo es.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>El archivo contiene un byte NUL.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; UTF-16 does not work.</source>
        <translation>Guárdelo como texto UTF-8; UTF-16 no funciona.</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- migrate:&apos; line.</source>
        <translation>Hay texto antes de la primera línea &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>Put the statements after a line &apos;-- migrate:up&apos;, and make everything before it a comment.</source>
        <translation>Coloque las sentencias después de una línea &apos;-- migrate:up&apos; y convierta en comentario todo lo anterior.</translation>
    </message>
    <message>
        <source>A string or comment begins here and never ends.</source>
        <translation>Una cadena o un comentario empieza aquí y no termina nunca.</translation>
    </message>
    <message>
        <source>Close it: up to the end of the file, every line belongs to it.</source>
        <translation>Ciérrelo: todas las líneas hasta el final del archivo forman parte de él.</translation>
    </message>
    <message>
        <source>This section has the same marker as the one on line %1.</source>
        <translation>Esta sección tiene el mismo marcador que la de la línea %1.</translation>
    </message>
    <message>
        <source>Join the two, or name an engine in one of the markers.</source>
        <translation>Una las dos o indique un motor en uno de los marcadores.</translation>
    </message>
    <message>
        <source>A credential step stands before the first &apos;-- migrate:&apos; line.</source>
        <translation>Hay un paso de credenciales antes de la primera línea &apos;-- migrate:&apos;.</translation>
    </message>
    <message>
        <source>Move it into the section that it belongs to.</source>
        <translation>Trasládelo a la sección a la que pertenece.</translation>
    </message>
    <message>
        <source>The script has no &apos;-- migrate:up&apos; section.</source>
        <translation>El script no tiene sección &apos;-- migrate:up&apos;.</translation>
    </message>
    <message>
        <source>Add a line &apos;-- migrate:up&apos; and the statements of the upgrade after it.</source>
        <translation>Añada una línea &apos;-- migrate:up&apos; y, después, las sentencias de la migración.</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>no se escribió ninguna reversión</translation>
    </message>
    <message>
        <source>The file name does not begin with the revision&apos;s id, %1; the header decides.</source>
        <translation>El nombre de archivo no empieza por el id de la revisión, %1; prevalece la cabecera.</translation>
    </message>
    <message>
        <source>The id has %1 characters; the version table that Alembic makes holds %2.</source>
        <translation>El id tiene %1 caracteres; la tabla de versiones que crea Alembic admite %2.</translation>
    </message>
    <message>
        <source>There is no &apos;-- migrate:down&apos; section: the revision cannot be rolled back.</source>
        <translation>No hay sección &apos;-- migrate:down&apos;: la revisión no se puede revertir.</translation>
    </message>
    <message>
        <source>Line %1: an irreversible section holds text that never runs.</source>
        <translation>Línea %1: una sección irreversible contiene texto que nunca se ejecuta.</translation>
    </message>
    <message>
        <source>Line %1 looks like a marker but stands inside a string or comment.</source>
        <translation>La línea %1 parece un marcador, pero está dentro de una cadena o un comentario.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the directory and the free space.</source>
        <translation>Compruebe los permisos del directorio y el espacio libre.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo regular</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>no se puede crear su directorio</translation>
    </message>
    <message>
        <source>%1 is there already; it was not touched.</source>
        <translation>%1 ya existe; no se tocó.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>Elija otro nombre o elimine antes el archivo.</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>El archivo no es TOML válido.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: name = &quot;value&quot;.</source>
        <translation>Los textos van entre comillas dobles: name = &quot;value&quot;.</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML.</source>
        <translation>El archivo no se puede leer como TOML.</translation>
    </message>
    <message>
        <source>Can&apos;t locate timezone: %1</source>
        <translation>No se encuentra la zona horaria: %1</translation>
    </message>
    <message>
        <source>Write a name such as UTC or Europe/Berlin.</source>
        <translation>Escriba un nombre como UTC o Europe/Berlin.</translation>
    </message>
    <message>
        <source>Multiple version locations present, please specify --version-path</source>
        <translation>Hay varias ubicaciones de versiones; indique --version-path</translation>
    </message>
    <message>
        <source>A new root could go into any of %1.</source>
        <translation>Una raíz nueva podría ir en cualquiera de %1.</translation>
    </message>
    <message>
        <source>The script would not say what it should; nothing was written.</source>
        <translation>El script no contendría lo que debe; no se escribió nada.</translation>
    </message>
    <message>
        <source>Version %1 may need another script.py.mako: it must hold the variables revision, down_revision, branch_labels and depends_on.</source>
        <translation>La versión %1 puede necesitar otro script.py.mako: debe contener las variables revision, down_revision, branch_labels y depends_on.</translation>
    </message>
    <message>
        <source>The revision has no id.</source>
        <translation>La revisión no tiene id.</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Use letras, dígitos, &apos;_&apos; y &apos;.&apos;.</translation>
    </message>
    <message>
        <source>Two files have the version %1: %2 and %3.</source>
        <translation>Dos archivos tienen la versión %1: %2 y %3.</translation>
    </message>
    <message>
        <source>Give one of them a version of its own.</source>
        <translation>Dé a uno de ellos una versión propia.</translation>
    </message>
    <message>
        <source>%1 is passed over: %2 expects names such as %3.</source>
        <translation>%1 se pasa por alto: %2 espera nombres como %3.</translation>
    </message>
    <message>
        <source>%1 undoes the version %2, which no file makes.</source>
        <translation>%1 deshace la versión %2, que ningún archivo crea.</translation>
    </message>
    <message>
        <source>Restore the file of the upgrade, or remove this one.</source>
        <translation>Restaure el archivo de la actualización o elimine este.</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- %1&apos; line.</source>
        <translation>Hay texto antes de la primera línea «-- %1».</translation>
    </message>
    <message>
        <source>%1 refuses such a file: put the statements behind a marker.</source>
        <translation>%1 rechaza un archivo así: ponga las sentencias detrás de una marca.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first marker and never runs.</source>
        <translation>La línea %1 está antes de la primera marca y nunca se ejecuta.</translation>
    </message>
    <message>
        <source>goose puts variables of the environment into this script, which Stemma does not</source>
        <translation>goose inserta variables de entorno en este script, cosa que Stemma no hace</translation>
    </message>
    <message>
        <source>Run it with goose. Nothing was changed.</source>
        <translation>Ejecútelo con goose. No se cambió nada.</translation>
    </message>
    <message>
        <source>The marker &apos;%1&apos; is not known.</source>
        <translation>La marca «%1» no se conoce.</translation>
    </message>
    <message>
        <source>%1 knows &apos;-- %2&apos; and &apos;-- %3&apos;.</source>
        <translation>%1 conoce «-- %2» y «-- %3».</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>Una los dos.</translation>
    </message>
    <message>
        <source>StatementBegin stands outside of a section, or inside of another statement.</source>
        <translation>StatementBegin está fuera de una sección o dentro de otra sentencia.</translation>
    </message>
    <message>
        <source>Put it behind &apos;-- %1&apos; or a StatementEnd.</source>
        <translation>Póngalo detrás de «-- %1» o de un StatementEnd.</translation>
    </message>
    <message>
        <source>This StatementEnd has no StatementBegin.</source>
        <translation>Este StatementEnd no tiene StatementBegin.</translation>
    </message>
    <message>
        <source>Add it, or remove this line.</source>
        <translation>Añádalo o elimine esta línea.</translation>
    </message>
    <message>
        <source>The StatementBegin on this line has no StatementEnd.</source>
        <translation>El StatementBegin de esta línea no tiene StatementEnd.</translation>
    </message>
    <message>
        <source>Add a line &apos;-- %1&apos; behind the statement.</source>
        <translation>Añada una línea «-- %1» detrás de la sentencia.</translation>
    </message>
    <message>
        <source>The script has no &apos;-- %1&apos; section.</source>
        <translation>El script no tiene ninguna sección «-- %1».</translation>
    </message>
    <message>
        <source>Add such a line and the statements of the upgrade after it.</source>
        <translation>Añada esa línea y, detrás, las sentencias de la actualización.</translation>
    </message>
    <message>
        <source>Flyway puts something in place of ${...} in this script, which Stemma does not</source>
        <translation>Flyway sustituye ${...} en este script, cosa que Stemma no hace</translation>
    </message>
    <message>
        <source>Run it with Flyway. Nothing was changed.</source>
        <translation>Ejecútelo con Flyway. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is a migration in Go, which only the project&apos;s own goose can run</source>
        <translation>%1 es una migración en Go, que solo el goose del proyecto puede ejecutar</translation>
    </message>
    <message>
        <source>Run it there, then go on here. Nothing was changed.</source>
        <translation>Ejecútela allí y después continúe aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>&apos;format&apos; must be &apos;stemma&apos; or the name of another tool: %1.</source>
        <translation>«format» debe ser «stemma» o el nombre de otra herramienta: %1.</translation>
    </message>
    <message>
        <source>It says whose names and markers the scripts have, and whose table keeps what is applied.</source>
        <translation>Dice de quién son los nombres y las marcas de los scripts, y en qué tabla consta lo aplicado.</translation>
    </message>
    <message>
        <source>A %1 project is a line: a revision follows the newest one and has neither labels nor dependencies.</source>
        <translation>Un proyecto %1 es una línea: una revisión sigue a la más reciente y no tiene etiquetas ni dependencias.</translation>
    </message>
    <message>
        <source>Leave out --head, --splice, --branch-label and --depends-on.</source>
        <translation>Omita --head, --splice, --branch-label y --depends-on.</translation>
    </message>
    <message>
        <source>The version %1 does not come behind %2.</source>
        <translation>La versión %1 no va detrás de %2.</translation>
    </message>
    <message>
        <source>%1 expects names such as %2, and the newest last.</source>
        <translation>%1 espera nombres como %2, el más nuevo al final.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a duration, for example &quot;5s&quot;.</source>
        <translation>&apos;%1&apos; debe ser una duración, por ejemplo &quot;5s&quot;.</translation>
    </message>
    <message>
        <source>%1 stands beside %2 and does not say which of the two projects is meant.</source>
        <translation>%1 está junto a %2 y no dice cuál de los dos proyectos se quiere.</translation>
    </message>
    <message>
        <source>Add a line `[alembic]` at its end for the Alembic project, or `scripts = &quot;migrations&quot;` at its top for a project of SQL scripts.</source>
        <translation>Añada al final una línea `[alembic]` para el proyecto de Alembic, o al principio `scripts = &quot;migrations&quot;` para un proyecto de scripts SQL.</translation>
    </message>
</context>
</TS>
