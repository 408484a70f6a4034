# The child's side of AlembicDriver: runs a project's own Alembic and speaks JSON lines.
#
# Requests come in on what was standard input (`requests`, which whoever runs this text has
# opened), answers go out on what was standard output; the project's own output all goes to
# standard error. It runs behind the text of review.py. Credentials arrive in the first request only:
# they are never part of an argument list, of a file, or of the environment that the process was
# started with. Works with Alembic from 1.6 and SQLAlchemy from 1.3 on.
import functools
import io
import json
import os
import queue
import signal
import sys
import threading
import time
import traceback
import weakref

answers = os.fdopen(os.dup(1), "wb", 0)
os.dup2(2, 1)
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
sys.stdout.reconfigure(line_buffering=True)


class Stopped(BaseException):
    """Ends a run of env.py from inside; env.py's own `except Exception` must not catch it."""


class Place:
    """What is being done, for the account of an error."""

    phase = "start"
    revision = ""
    root = ""
    ours = False  # The database that whoever started us is connected to.


def say(event, **fields):
    fields["event"] = event
    answers.write(json.dumps(fields, default=str).encode() + b"\n")


# Requests, and the two that are obeyed at once


incoming = queue.Queue()
connections = []  # Weak references to DBAPI connections.
cancelled = threading.Event()


def interrupt_statements():
    for reference in list(connections):
        connection = reference()
        for name in ("cancel", "interrupt"):
            method = getattr(connection, name, None)
            if method is not None:
                try:
                    method()
                except Exception:
                    pass


def listen():
    for line in iter(requests.readline, b""):
        request = json.loads(line)
        if request.get("do") == "cancel":
            cancelled.set()
            interrupt_statements()
            signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        else:
            incoming.put(request)
    # Whoever started us is gone: nobody reads the account of what would still be done.
    interrupt_statements()
    os._exit(1)


def remember(connection, _record=None):
    try:
        connections.append(weakref.ref(connection))
    except TypeError:
        pass


# Errors


def in_project(path):
    if path.startswith("<"):
        return False
    path = os.path.realpath(path)
    inside = path.startswith(os.path.realpath(Place.root) + os.sep)
    return inside and "site-packages" not in path and "dist-packages" not in path


def position(error):
    """File and line of the project that an error is about; the deepest frame of its own code."""
    if isinstance(error, SyntaxError) and error.filename and in_project(error.filename):
        return error.filename, error.lineno or 0
    frames = [f for f in traceback.extract_tb(error.__traceback__) if in_project(f.filename)]
    return (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)


def account(error):
    file, line = position(error)
    original = getattr(error, "orig", None)
    code = getattr(original, "pgcode", None) or getattr(original, "sqlstate", None)
    text = str(error)
    if original is not None:  # SQLAlchemy's text has the statement and a link behind it.
        text = str(original)
    return dict(
        type=type(error).__name__,
        message=text.strip(),
        phase=Place.phase,
        revision=Place.revision,
        module=getattr(error, "name", None) or "",
        statement=str(getattr(error, "statement", None) or ""),
        sqlstate=str(code or ""),
        cancelled=cancelled.is_set(),
        file=file,
        line=line,
        traceback="".join(traceback.format_exception(type(error), error, error.__traceback__)),
    )


def say_error(error):
    say("error", **account(error))


# The project


def watch_configure():
    """Has a say in what env.py configures, whichever command runs it."""
    from alembic.runtime.environment import EnvironmentContext

    plain = EnvironmentContext.configure

    def configure(self, *arguments, **keywords):
        if getattr(self, "stemma_transactions", False):
            keywords["transaction_per_migration"] = True
            keywords["on_version_apply"] = with_witness(keywords.get("on_version_apply"))
        if self.is_offline_mode():
            # With any other, every percent sign is written twice.
            keywords["dialect_opts"] = dict(keywords.get("dialect_opts") or {}, paramstyle="named")
        keywords["include_object"] = without_run_log(keywords.get("include_object"))
        return plain(self, *arguments, **keywords)

    EnvironmentContext.configure = configure


def with_witness(callbacks):
    """The project's `on_version_apply`, and behind it what tells that the version table has moved."""
    if callbacks is None:
        callbacks = ()
    elif not isinstance(callbacks, (list, tuple, set, frozenset)):
        callbacks = (callbacks,)

    def tell(ctx, **_about):
        if not Place.ours:
            return
        transaction = ""
        if ctx.dialect.name == "postgresql":  # By this number the server knows what became of it.
            transaction = str(ask(ctx.connection, "SELECT txid_current()")[0][0])
        say("applied", transaction=transaction)

    return tuple(callbacks) + (tell,)


class Project:
    def __init__(self, start):
        Place.phase = "import"
        import alembic
        import alembic.config
        import sqlalchemy
        import sqlalchemy.pool

        sqlalchemy.event.listen(sqlalchemy.pool.Pool, "connect", remember)
        watch_configure()
        watch_autocommit()
        self.options = start.get("x", [])
        self.config_file = start.get("config")
        self.toml_file = start.get("toml") or start.get("tomlBeside")
        self.needs_toml = "toml" in start
        self.url = self.with_driver(start.get("url", ""))
        self.replaces_setting = start.get("setting", False)
        for name, value in start.get("environment", {}).items():
            os.environ[name] = self.with_driver(value)
        for name in start.get("optionNames", []):
            self.options.append(name + "=" + self.url)
        say(
            "hello",
            python=".".join(str(part) for part in sys.version_info[:3]),
            alembic=alembic.__version__,
            sqlalchemy=sqlalchemy.__version__,
            executable=sys.executable,
        )
        self.script = None

    @staticmethod
    def with_driver(url):
        """The URL with a driver that is installed, where it names none."""
        if not url.startswith("postgresql:"):
            return url
        from importlib.util import find_spec

        for driver in ("psycopg2", "psycopg", "asyncpg", "pg8000"):
            if find_spec(driver) is not None:
                return "postgresql+" + driver + url[len("postgresql") :]
        return url

    def configuration(self, **more):
        from argparse import Namespace

        from alembic.config import Config

        Place.phase = "config"
        options = Namespace(
            x=self.options, name="alembic", config=self.config_file, raiseerr=False, cmd=None,
            sql=False, tag=None, autogenerate=False, verbose=False, quiet=False,
        )
        if self.toml_file:
            from inspect import signature

            if "toml_file" in signature(Config).parameters:  # Since 1.16.
                more["toml_file"] = self.toml_file
            elif self.needs_toml:
                raise RuntimeError("this version of Alembic does not read pyproject.toml")
        config = Config(self.config_file, cmd_opts=options, stdout=sys.stderr, **more)
        if self.replaces_setting:
            config.set_main_option("sqlalchemy.url", self.url.replace("%", "%%"))
        return config

    def load(self, config):
        """Imports every revision, once; env.py is run as often as it takes."""
        from alembic.script import ScriptDirectory

        if self.script is None:
            Place.phase = "load"
            script = ScriptDirectory.from_config(config)
            script.get_heads()
            self.script = script
        Place.phase = "env"
        return self.script

    def run_env(self, config, fn, transactions=False, **options):
        """Runs env.py with `fn` as the work; every step is a transaction of its own."""
        from alembic.runtime.environment import EnvironmentContext

        script = self.load(config)
        environment = EnvironmentContext(config, script, fn=fn, **options)
        environment.stemma_transactions = transactions
        with environment:
            script.run_env()
        Place.phase = "start"


def without_run_log(wanted):
    """The project's `include_object`, without Stemma's run log and what SQLite makes for it."""

    def include(item, name, kind, reflected, other):
        ours = name in ("stemma_run", "stemma_step") or str(name).startswith("sqlite_")
        if kind == "table" and reflected and ours:
            return False
        return wanted is None or wanted(item, name, kind, reflected, other)

    return include


POSTGRES_IDENTITY = (
    "SELECT current_database()::text, d.oid::text, to_char(pg_postmaster_start_time() AT TIME "
    "ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), pg_backend_pid()::text, (SELECT to_char("
    "a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') FROM pg_stat_activity AS a "
    "WHERE a.pid = pg_backend_pid()) FROM pg_database AS d WHERE d.datname = current_database()"
)


TABLE_IDENTITY = (
    "SELECT coalesce(CAST(CAST(to_regclass(CAST(:name AS text)) AS oid) AS text), ''), "
    "coalesce(CAST(current_schema() AS text), '')"
)


def ask(connection, sql, **values):
    from sqlalchemy import text

    return [list(row) for row in connection.execute(text(sql), values).fetchall()]


def identity(context):
    """Which database a migration context works on, in words that two connections can compare."""
    name = context.dialect.name
    told = {"dialect": name, "display": "", "key": "", "backend": 0, "since": ""}
    if name == "postgresql":
        database, oid, started, pid, since = ask(context.connection, POSTGRES_IDENTITY)[0]
        told.update(display=database, key=database + "/" + oid + "/" + started)
        told.update(backend=int(pid), since=since or "")
        name = context.dialect.identifier_preparer.format_table(context._version)
        table, current = ask(context.connection, TABLE_IDENTITY, name=name)[0]
        told.update(tableKey=table, current=current)
    elif name == "sqlite":
        files = [row[2] for row in ask(context.connection, "PRAGMA database_list") if row[1] == "main"]
        path = os.path.realpath(files[0]) if files and files[0] else ""
        told.update(display=path or ":memory:")
        if path:
            status = os.stat(path)
            told.update(key=str(status.st_dev) + "/" + str(status.st_ino))
    return told


def described(rows, context):
    return dict(
        identity(context),
        rows=sorted(rows or ()),
        table=context.version_table,
        schema=context.version_table_schema or "",
        external=bool(getattr(context, "_in_external_transaction", False)),
        transactional=bool(context.impl.transactional_ddl),
    )


# What can be asked for


def probe(project, _request):
    contexts = []

    def look(rows, context):
        contexts.append(described(rows, context))
        return []

    project.run_env(project.configuration(), look, dont_mutate=True)
    say("contexts", contexts=contexts)


def watch_autocommit():
    """Tells when a revision commits on its own: a crash behind that leaves a part of it."""
    from alembic.runtime.migration import MigrationContext

    plain = MigrationContext.autocommit_block

    def watched(self):
        if not self.as_sql:
            say("autocommit")
        return plain(self)

    MigrationContext.autocommit_block = watched


def commits_alone(connection):
    """Whether each statement of a connection is a transaction of its own, as env.py has made it."""
    levels = [
        connection.get_execution_options().get("isolation_level"),
        getattr(connection.dialect, "isolation_level", None),  # SQLAlchemy 1.4
        getattr(connection.dialect, "_on_connect_isolation_level", None),  # 2.0
    ]
    driver = getattr(connection.connection, "dbapi_connection", connection.connection)
    return "AUTOCOMMIT" in levels or getattr(driver, "autocommit", False) is True


def step_of(script, revision, upgrade):
    from alembic.runtime.migration import MigrationStep

    Place.phase, Place.revision = "step", revision
    make = MigrationStep.upgrade_from_script if upgrade else MigrationStep.downgrade_from_script
    step = make(script.revision_map, script.get_revision(revision))
    body = step.migration_fn

    Place.phase, Place.revision = "env", ""

    @functools.wraps(body)
    def marked(*arguments, **keywords):
        Place.phase, Place.revision = "step", revision
        return body(*arguments, **keywords)

    step.migration_fn = marked
    return step


def steps_elsewhere(script, revision, rows, upgrade):
    """The same move in another database of the project, which may stand elsewhere."""
    if upgrade:
        return script._upgrade_revs(revision, rows)
    return [step_of(script, revision, False)] if revision in rows else []


def run(project, request):
    """Runs steps one by one, each after a "go"; says "stepped" behind the commit of each."""
    upgrade = request["upgrade"]

    def go():
        answer = incoming.get()
        if answer["do"] != "go":
            raise Stopped()
        return answer

    def work(rows, context):
        say("context", **described(rows, context))
        Place.ours = go().get("ours", True)
        if not Place.ours:
            yield from steps_elsewhere(project.script, request["steps"][0], rows, upgrade)
            return
        for revision in request["steps"]:
            go()
            if commits_alone(context.connection):
                say("autocommit", always=True)
            begun = time.monotonic()
            yield step_of(project.script, revision, upgrade)
            Place.phase, Place.revision = "env", ""
            say("stepped", revision=revision, ms=int((time.monotonic() - begun) * 1000))

    try:
        project.run_env(
            project.configuration(), work, transactions=True,
            destination_rev=request.get("target"), starting_rev=None, as_sql=False, tag=None,
        )
    except Stopped:
        pass
    say("finished")


opened = set()


def note_files():
    """From here on, what of the project is read: SQL that is rendered depends on it."""

    def note(event, arguments):
        if event == "open" and isinstance(arguments[0], str):
            opened.add(arguments[0])

    if hasattr(sys, "addaudithook"):  # Since 3.8.
        sys.addaudithook(note)


def files_read():
    modules = {getattr(m, "__file__", None) for m in list(sys.modules.values())}
    paths = {os.path.realpath(path) for path in opened | modules if path}
    cached = os.sep + "__pycache__" + os.sep
    return sorted(p for p in paths if cached not in p and in_project(p) and os.path.isfile(p))


def load(project, _request):
    note_files()
    project.load(project.configuration())
    say("loaded")


def render(project, request):
    """The SQL of one step, by offline mode: what is written while its body runs, nothing else."""
    buffer = io.StringIO()
    found = {}

    def work(_rows, context):
        step = step_of(project.script, request["revision"], request["upgrade"])
        body = step.migration_fn

        @functools.wraps(body)
        def captured(*arguments, **keywords):
            begin = buffer.tell()
            try:
                body(*arguments, **keywords)
            except BaseException as error:  # What was written before it is still worth telling.
                if cancelled.is_set():
                    raise
                found.update(fault=account(error))
            found.update(text=buffer.getvalue()[begin:], dialect=context.dialect.name)
            raise Stopped()

        step.migration_fn = captured
        return [step]

    script = project.load(project.configuration())
    down = script.get_revision(request["revision"])._normalized_down_revisions
    start = (tuple(down)[0] if down else None) if request["upgrade"] else request["revision"]
    try:
        project.run_env(
            project.configuration(output_buffer=buffer), work, as_sql=True,
            starting_rev=start, destination_rev=request["revision"], tag=None,
        )
    except Stopped:
        pass
    Place.phase = "start"
    told = {"text": None, "dialect": "", "fault": None, "files": files_read()}
    say("sql", **dict(told, **found))


def write(project, request):
    """`alembic revision` and `alembic merge`: the project's templates, hooks and metadata."""
    from alembic import command

    config = project.configuration()
    keywords = dict(request["arguments"])
    project.load(config)  # What cannot be imported is told as such.
    runs_env = config.get_main_option("revision_environment") == "true"
    Place.phase = "env" if keywords.get("autogenerate") or runs_env else "write"
    if request["do"] == "merge":
        written = command.merge(config, **keywords)
    else:
        config.cmd_opts.autogenerate = bool(keywords.get("autogenerate"))
        written = command.revision(config, **keywords)
    scripts = written if isinstance(written, (list, tuple)) else [written]
    project.script = None
    say(
        "written",
        scripts=[
            {"revision": s.revision, "path": s.path, "warnings": warnings_of(s.path)}
            for s in scripts if s is not None
        ],
    )


WORK = {
    "probe": probe, "run": run, "sql": render, "revision": write, "merge": write, "load": load,
    "compare": compare,
}


def main():
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    start = json.loads(requests.readline())
    Place.root = start["root"]
    # As the program `alembic`: the project's directory is on the path where its own settings say.
    sys.path[:] = [entry for entry in sys.path if entry]
    sys.argv[:] = ["alembic"]
    threading.Thread(target=listen, daemon=True).start()
    try:
        project = Project(start)
    except BaseException as error:
        say_error(error)
        return
    while True:
        try:
            request = incoming.get()
            if request["do"] == "quit":
                return
            Place.phase, Place.revision = "start", ""
            WORK[request["do"]](project, request)
        except BaseException as error:
            say_error(error)
            if cancelled.is_set():
                return


main()
sys.stdout.flush()
sys.stderr.flush()
os._exit(0)
