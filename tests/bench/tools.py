"""How each measured tool is asked for each piece of work, on each engine."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import projects
from server import SUPERUSER, Server

ENGINES = ("postgresql", "sqlite")


@dataclass
class Place:
    """A database of one tool: on a server, or a file in a directory of its own, where sqitch
    also keeps its registry."""

    engine: str
    name: str
    root: Path
    server: Server

    @property
    def file(self) -> Path:
        return self.root / "bench.db"

    def recreate(self) -> None:
        if self.engine == "postgresql":
            self.server.fresh_database(self.name)
        else:
            shutil.rmtree(self.root, ignore_errors=True)
            self.root.mkdir(parents=True)

    def keywords(self) -> str:
        return f"host={self.server.socket} dbname={self.name} user={SUPERUSER}"

    def url(self, scheme: str = "postgresql") -> str:
        if self.engine == "sqlite":
            return f"sqlite:///{self.file}"
        return f"{scheme}:///{self.name}?host={self.server.socket}&user={SUPERUSER}"


@dataclass
class Command:
    """A command line with what it adds to the environment, and where it runs."""

    arguments: list
    environment: dict = field(default_factory=dict)
    directory: Path | None = None


class Tool:
    """One tool: `size` revisions are its base load, and `root` holds its two projects, the base
    load and one revision more. `command` answers None for work that it has no command for."""

    name = ""
    size = 1000

    def __init__(self, root: Path, size: int):
        self.root = root / self.name
        self.size = min(size, self.size)

    def write_projects(self) -> None:
        for folder, count in (("base", self.size), ("more", self.size + 1)):
            self.write(self.root / folder, count)

    def write(self, root: Path, count: int) -> None:
        raise NotImplementedError

    def command(self, work: str, project: Path, place: Place) -> Command | None:
        raise NotImplementedError


class Floor(Tool):
    name = "floor"

    def __init__(self, root: Path, size: int, build: Path):
        super().__init__(root, size)
        self._programs = {"postgresql": build / "bench/floor_pq",
                          "sqlite": build / "bench/floor_sqlite"}

    def write(self, root, count):
        projects.write_floor(root, count)

    def command(self, work, project, place):
        target = place.keywords() if place.engine == "postgresql" else place.file
        mode = work if work in ("upgrade", "downgrade") else "noop"
        return Command([self._programs[place.engine], target, mode, project])


class Stemma(Tool):
    name = "stemma"

    def __init__(self, root: Path, size: int, build: Path):
        super().__init__(root, size)
        self.program = build / "bin/stemma"

    def write(self, root, count):
        projects.write_stemma(root, count)

    def command(self, work, project, place):
        words = {"upgrade": ["upgrade", "head"], "nothing": ["upgrade", "head"],
                 "downgrade": ["downgrade", "-1"]}.get(work, [work])
        return Command([self.program, "-C", project, "-d", place.url(), *words])


class Alembic(Tool):
    name = "alembic"
    packages = ("alembic", "python3-psycopg2")

    def write(self, root, count):
        projects.write_alembic(root, count)

    def command(self, work, project, place):
        words = {"upgrade": ["upgrade", "head"], "nothing": ["upgrade", "head"],
                 "downgrade": ["downgrade", "-1"]}.get(work, [work])
        return Command(["alembic", *words],
                       {"DATABASE_URL": place.url("postgresql+psycopg2")}, project)


class SqlMigrate(Tool):
    name = "sql-migrate"
    packages = ("sql-migrate",)

    def write(self, root, count):
        projects.write_sql_migrate(root, count)

    def command(self, work, project, place):
        word = {"upgrade": "up", "nothing": "up", "downgrade": "down"}.get(work, "status")
        dialect = "postgres" if place.engine == "postgresql" else "sqlite3"
        source = (place.keywords() + " sslmode=disable" if place.engine == "postgresql"
                  else str(place.file))
        return Command(["sql-migrate", word, f"-config={dialect}.yml"],
                       {"BENCH_DATASOURCE": source}, project)


class Sqitch(Tool):
    """A hundred changes are enough to see it: each of them starts a psql or sqlite3."""

    name = "sqitch"
    packages = ("sqitch", "libdbd-pg-perl", "libdbd-sqlite3-perl")
    size = 100

    def write(self, root, count):
        projects.write_sqitch(root, count)

    def command(self, work, project, place):
        target = (f"db:pg:{place.name}" if place.engine == "postgresql"
                  else f"db:sqlite:{place.file}")
        words = {"upgrade": ["deploy"], "nothing": ["deploy"], "history": ["log"],
                 "current": ["status"], "downgrade": ["revert", "-y", "--to", "@HEAD^"]}[work]
        return Command(["sqitch", *words, target],
                       {"PGHOST": str(place.server.socket), "PGUSER": SUPERUSER,
                        "SQITCH_FULLNAME": "Bench", "SQITCH_EMAIL": "bench@example.org"}, project)


PEERS = (Alembic, SqlMigrate, Sqitch)


def installed(tool: type[Tool]) -> bool:
    return shutil.which(tool.name) is not None


def clean_environment() -> dict:
    """The caller's environment without what would lead a tool to another database."""
    return {name: value for name, value in os.environ.items()
            if not name.startswith(("PG", "STEMMA_", "SQITCH_")) and name != "DATABASE_URL"}
