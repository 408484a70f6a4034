"""Stemma on an Alembic project as it is, beside `alembic` on the same one.

Reading commands are compared with the one of Alembic that answers the same: `alembic current`, and
`alembic history` with `--indicate-current` where Stemma's `history` says where the database stands.
Running is compared with `alembic upgrade head`, which Stemma has the project's own Alembic do, a
step at a time.
"""

import re
import shutil
from pathlib import Path

import projects
import report
from measure import StopWatch
from server import Server
from tools import ENGINES, Command, Place

# Stemma's words, whether they ask the database, and the peer's words for the same.
READING = {
    "current": (["current"], True, "current"),
    "history": (["history"], True, "history --indicate-current"),
    "files": (["history"], False, "history"),
    "plan": (["plan", "upgrade", "head"], True, "current"),
    "check": (["check"], True, "current"),
}
READING_FACTOR = 20
READINGS = 3  # In each round, of each.
STEP_FACTOR = 1.1
STEP_SECONDS = 0.020
HEADING = "## Alembic projects"


def commands(program: Path, project: Path, place: Place):
    """How each of both is asked."""
    address = {"DATABASE_URL": place.url("postgresql+psycopg2")}

    def stemma(words: list, asks: bool = True) -> Command:
        database = ["-d", place.url()] if asks else []
        return Command([program, "-C", project, *database, *words])

    def alembic(words: list) -> Command:
        return Command(["alembic", *words], address, project)

    return stemma, alembic


def measure(watch: StopWatch, program: Path, server: Server, scratch: Path, size: int,
            rounds: int) -> None:
    """Interleaved: both run all revisions onto an empty database, then read where it stands."""
    project = scratch / "ownalembic"
    projects.write_alembic(project, size)
    for number in range(1, rounds + 1):
        for engine in ENGINES:
            print(f"round {number} of {rounds}: {engine}, an Alembic project", flush=True)
            for name in ("alembic", "stemma"):
                place = Place(engine, f"own_{name}", scratch / "databases" / f"own_{name}", server)
                place.recreate()
                stemma, alembic = commands(program, project, place)
                ask = alembic if name == "alembic" else stemma
                watch.run((engine, "own apply", name), ask(["upgrade", "head"]))
            # Both read the database that Stemma has left, so that neither has less to look at.
            # The first of each is not measured: the server is still busy with what was written.
            for turn in range(READINGS + 1):
                for work, (words, asks, peer) in READING.items():
                    key = (engine, f"own {work}", "stemma")
                    watch.run(key if turn > 0 else None, stemma(words, asks))
                for peer in dict.fromkeys(peer for _, _, peer in READING.values()):
                    key = (engine, f"own {peer}", "alembic")
                    watch.run(key if turn > 0 else None, alembic(peer.split()))
    shutil.rmtree(project)


def reading_rows(samples: dict, size: int) -> list:
    rows = []
    for engine in ENGINES:
        for work, (words, asks, peer) in READING.items():
            if not asks and engine != ENGINES[0]:
                continue
            theirs = samples[engine, f"own {peer}", "alembic"].time
            ours = samples[engine, f"own {work}", "stemma"].time
            factor = theirs / ours
            shown = f"{factor:.1f} ×" if factor >= READING_FACTOR else f"**{factor:.1f} ×**"
            where = report.ENGINE_NAMES[engine] if asks else "No database"
            rows.append([f"{where}: `{' '.join(words)}`, {size:,} applied",
                         f"{report.duration(theirs)} (`{peer}`)", report.duration(ours), shown,
                         f"{READING_FACTOR} ×"])
    return rows


def running_rows(samples: dict, size: int) -> list:
    rows = []
    for engine in ENGINES:
        theirs = samples[engine, "own apply", "alembic"].time
        ours = samples[engine, "own apply", "stemma"].time
        limit = STEP_FACTOR * theirs + STEP_SECONDS * size
        shown = report.duration(ours) if ours <= limit else f"**{report.duration(ours)}**"
        step = (ours - STEP_FACTOR * theirs) / size
        rows.append([f"{report.ENGINE_NAMES[engine]}: run {size:,} revisions",
                     report.duration(theirs), shown, report.duration(limit),
                     f"{max(step, 0) * 1000:.1f} ms"])
    return rows


def section(samples: dict, rounds: int, size: int, versions: list) -> str:
    """The part of the report, from its heading on."""
    return f"""{HEADING}

Stemma on a project of {size:,} Python revisions as it is, beside `alembic` on the same project in
the same {rounds} rounds, in each of which everything was read {READINGS} times; medians. It reads
headers where Alembic imports every file, and runs the project's own Alembic in one child process,
with its run log and a look at the version table around every step.

- Machine: {report.machine()}
- Versions: {", ".join(versions)}

{report.table(["reading", "alembic", "Stemma", "faster", "aim"], reading_rows(samples, size))}

In bold what misses its aim. Most of what the reading commands take is the start of the program and,
for PostgreSQL, of libpq with the two dozen libraries behind it.

{report.table(["running", "alembic", "Stemma", "limit", "above 1.1 ×, per step"],
              running_rows(samples, size))}
"""


def replaced(text: str, part: str) -> str:
    """The report `text` with `part` in place of the section that it had, or at its end."""
    pattern = re.compile(rf"^{re.escape(HEADING)}\n.*?(?=^## |\Z)", re.M | re.S)
    if pattern.search(text):
        return pattern.sub(lambda _: part + "\n", text).rstrip() + "\n"
    return text.rstrip() + "\n\n" + part
