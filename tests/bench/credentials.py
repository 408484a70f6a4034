#!/usr/bin/env python3
"""Measures encrypting, rotating and verifying stored credentials, in one command.

Fills a table with rows of three Fernet tokens and rotates them on a private PostgreSQL server
with default, durable settings, and in an SQLite file, beside the floors of the same run: one
server-side UPDATE that writes the same columns anew, a COPY that is read and thrown away, and the
loop of a Python data migration. Without --quick the report is kept as
docs/benchmarks-credentials.md.
"""

import argparse
import shutil
import sqlite3
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from measure import StopWatch
from report import machine
from run import BUILD, SOURCE, build
from server import SUPERUSER, Server
from tools import Command

COLUMNS = ("client_id", "client_secret", "refresh_token")
REWRITE = "UPDATE {} SET " + ", ".join(f"{c} = {c} || ''" for c in COLUMNS)
PROJECT = """name = "bench"

[credentials.{0}]
table = "{0}"
columns = ["client_id", "client_secret", "refresh_token"]
"""
KEYS = """[[key]]
id = "{}"
secret = "the SECRET_KEY of {}"
derive = "sha256"

"""
# What people write today: a data migration over the application's own library.
PYTHON_LOOP = """
import base64, hashlib, sys
import psycopg2
from cryptography.fernet import Fernet
def key(secret):
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(secret.encode()).digest()))
old, new = key("the SECRET_KEY of 2025"), key("the SECRET_KEY of 2026")
connection = psycopg2.connect(sys.argv[1])
cursor = connection.cursor()
cursor.execute("SELECT id, client_id, client_secret, refresh_token FROM " + sys.argv[2])
for row in cursor.fetchall():
    tokens = [new.encrypt(old.decrypt(t.encode())).decode() for t in row[1:]]
    cursor.execute("UPDATE " + sys.argv[2] + " SET client_id = %s, client_secret = %s, "
                   "refresh_token = %s WHERE id = %s", (*tokens, row[0]))
connection.commit()
"""


@dataclass
class Line:
    """One row of the report: what was done, how fast, and how that stands to its floor."""

    work: str
    rows: int
    seconds: float
    floor: str = ""
    floor_rate: float = 0
    least: float = 0

    def text(self) -> str:
        rate = self.rows / self.seconds
        cells = [self.work, f"{self.rows:,}", f"{self.seconds:.1f} s", f"{rate:,.0f}"]
        if self.floor:
            ratio = rate / self.floor_rate
            shown = f"{ratio:.2f} ×" if ratio >= self.least else f"**{ratio:.2f} ×**"
            cells += [f"{self.floor}: {self.floor_rate:,.0f}", shown, f"{self.least} ×"]
        else:
            cells += ["", "", ""]
        return "| " + " | ".join(cells) + " |"


class Bench:
    """The project, its key files, and the commands that are measured."""

    def __init__(self, scratch: Path, server: Server):
        self.scratch = scratch
        self.server = server
        self.watch = StopWatch(BUILD / "bench/timed", scratch)
        self.lines: list[Line] = []
        self.sizes: list[str] = []
        self.keys = scratch / "keys.toml"

    def measure(self, name: str, arguments: list, accepted=(0,)) -> tuple[float, float]:
        """Seconds and peak MB of one process."""
        print(name, flush=True)
        self.watch.run((name,), Command(arguments), accepted)
        sample = self.watch.samples[(name,)]
        return sample.seconds[-1], sample.peak

    def write_keys(self, *years: str) -> None:
        self.keys.write_text("".join(KEYS.format(year, year) for year in years))
        self.keys.chmod(0o600)

    def stemma(self, verb: str, url: str, table: str, *more: str) -> list:
        project = self.scratch / f"project-{table}"
        project.mkdir(exist_ok=True)
        (project / "stemma.toml").write_text(PROJECT.format(table))
        return [BUILD / "bin/stemma", "-C", project, "-d", url, "credentials", verb, table,
                "--keys-file", self.keys, *more]

    def psql(self, statement: str) -> list:
        return ["psql", "-X", "-q", "-h", self.server.socket, "-U", SUPERUSER, "-d", "bench",
                "-v", "ON_ERROR_STOP=1", "-c", statement]

    def sql(self, statement: str) -> str:
        done = subprocess.run([*map(str, self.psql(statement)), "-A", "-t"], check=True, text=True,
                              capture_output=True)
        return done.stdout.strip()

    def url(self) -> str:
        return f"postgresql:///bench?host={self.server.socket}&user={SUPERUSER}"

    def keywords(self) -> str:
        return f"host={self.server.socket} dbname=bench user={SUPERUSER}"

    def copy(self, name: str, rows: int) -> None:
        """A compact copy of the first rows of the encrypted table, as the floor and the rotation
        both begin with."""
        self.sql(f"CREATE TABLE {name} AS SELECT * FROM tokens WHERE id <= {rows} ORDER BY id")
        self.sql(f"ALTER TABLE {name} ADD PRIMARY KEY (id)")
        self.sql(f"VACUUM ANALYZE {name}")
        self.sql("CHECKPOINT")


def fill(bench: Bench, rows: int) -> None:
    """A table of plaintext, encrypted under the key of last year."""
    bench.sql("CREATE TABLE tokens (id bigint PRIMARY KEY, client_id text, client_secret text, "
              "refresh_token text)")
    bench.sql("INSERT INTO tokens SELECT i, 'client-' || i, 'secret-' || md5(i::text), "
              f"'refresh-' || md5(i::text) FROM generate_series(1, {rows}) i")
    bench.sql("VACUUM ANALYZE tokens")
    bench.write_keys("2025")
    seconds, _ = bench.measure("encrypt", bench.stemma("encrypt", bench.url(), "tokens",
                                                       "--workers", "2"))
    bench.lines.append(Line("PostgreSQL: `encrypt`, two workers", rows, seconds))


def measure_postgresql(bench: Bench, rows: int, few: int) -> None:
    fill(bench, rows)
    bench.copy("floor", rows)
    seconds, _ = bench.measure("UPDATE", bench.psql(REWRITE.format("floor")))
    floor_rate = rows / seconds
    bench.sql("DROP TABLE floor")

    bench.copy("python", few)
    seconds, _ = bench.measure("python", ["/usr/bin/python3", "-c", PYTHON_LOOP, bench.keywords(),
                                          "python"])
    python_rate = few / seconds
    bench.sql("DROP TABLE python")

    bench.write_keys("2026", "2025")
    bench.copy("few", few)
    _, peak = bench.measure("rotate few", bench.stemma("rotate", bench.url(), "few",
                                                       "--workers", "2"))
    bench.sizes.append(f"`rotate` of {few:,} rows: {peak:.0f} MB")

    bench.copy("many", rows)
    size = "SELECT pg_table_size('many')"
    before = int(bench.sql(size))
    seconds, peak = bench.measure("rotate", bench.stemma("rotate", bench.url(), "many",
                                                         "--workers", "2"))
    growth = int(bench.sql(size)) / before - 1
    bench.lines.append(Line("PostgreSQL: `rotate`, two workers", rows, seconds, "one UPDATE",
                            floor_rate, 1.0))
    bench.lines.append(Line("the same", rows, seconds, "Python loop", python_rate, 25))
    bench.sizes.append(f"`rotate` of {rows:,} rows: {peak:.0f} MB (limit 100)")
    bench.sizes.append(f"the table grew by {growth:.1%} (limit 20 %)")

    columns = ", ".join(COLUMNS)
    seconds, _ = bench.measure("COPY", bench.psql(f"COPY (SELECT {columns} FROM many) TO STDOUT"))
    copy_rate = rows / seconds
    seconds, peak = bench.measure("verify", bench.stemma("verify", bench.url(), "many"))
    bench.lines.append(Line("PostgreSQL: `verify`", rows, seconds, "COPY", copy_rate, 0.7))
    bench.sizes.append(f"`verify` of {rows:,} rows: {peak:.0f} MB (limit 100)")


def measure_sqlite(bench: Bench, rows: int) -> None:
    file, copy = bench.scratch / "many.db", bench.scratch / "floor.db"
    tokens = subprocess.run(list(map(str, bench.psql("COPY tokens TO STDOUT"))), check=True,
                            text=True, capture_output=True).stdout
    database = sqlite3.connect(file)
    database.execute("CREATE TABLE many (id INTEGER PRIMARY KEY, client_id TEXT, "
                     "client_secret TEXT, refresh_token TEXT)")
    database.executemany("INSERT INTO many VALUES (?, ?, ?, ?)",
                         (line.split("\t") for line in tokens.splitlines()))
    database.commit()
    database.close()
    shutil.copy(file, copy)
    seconds, _ = bench.measure("SQLite UPDATE", ["sqlite3", copy, REWRITE.format("many")])
    floor_rate = rows / seconds
    seconds, peak = bench.measure("SQLite rotate", bench.stemma("rotate", f"sqlite:{file}", "many"))
    bench.lines.append(Line("SQLite: `rotate`", rows, seconds, "one UPDATE", floor_rate, 0.7))
    bench.sizes.append(f"SQLite: `rotate` of {rows:,} rows: {peak:.0f} MB (limit 100)")


def report(bench: Bench) -> str:
    return "\n".join([
        "# Benchmarks of credential jobs", "",
        f"Written by `tests/bench/credentials.py` on {date.today()}; run it again to measure here.",
        "", "Rows of three Fernet tokens. Each figure is one whole process; the floors are of the",
        "same run. In bold what misses its limit.", "",
        f"- Machine: {machine()}", f"- PostgreSQL {bench.server.version()}, default settings", "",
        "| work | rows | time | rows/s | floor, rows/s | to the floor | at least |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
        *(line.text() for line in bench.lines), "", "## Memory and growth", "",
        *(f"- {size}" for size in bench.sizes), "", "## What these floors are", "",
        "- On PostgreSQL the floor writes what it has just read, in one statement, inside the server.",
        "  A rotation must take each value out of the server and decide, open, seal and read it back;",
        "  its update names the version of every row, so that the application loses no write; and the",
        "  table is looked through once more at the end. Where commits cost little, as on this machine,",
        "  the ratio is the processor's share of that work, and two cores are not enough for 1.0.",
        "- SQLite does not write a page whose bytes stay the same: this UPDATE writes nothing at all, and",
        "  no job that changes the values can come near it.", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the table (1000000)")
    parser.add_argument("--quick", action="store_true", help="20,000 rows; prints only")
    options = parser.parse_args()
    rows = 20_000 if options.quick else options.rows
    build("stemma", "timed")
    scratch = Path(tempfile.mkdtemp(prefix="stemma-bench-"))
    scratch.chmod(0o755)  # The server may run under another account.
    try:
        with Server(scratch) as server:
            bench = Bench(scratch, server)
            server.fresh_database("bench")
            measure_postgresql(bench, rows, min(rows, 100_000))
            measure_sqlite(bench, rows)
            text = report(bench)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    print(text)
    if not options.quick:
        (SOURCE / "docs/benchmarks-credentials.md").write_text(text)


if __name__ == "__main__":
    main()
