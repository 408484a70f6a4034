#!/usr/bin/env python3
"""Measures Stemma against bare floors and the peers that Debian packages, in one command.

Builds the release preset, writes a chain of small revisions in the layout of every tool, starts a
private PostgreSQL server, runs every piece of work in interleaved rounds, and prints a Markdown
report. Without --quick the report is also kept as docs/benchmarks.md.
"""

import argparse
import shutil
import subprocess
import tempfile
from pathlib import Path

import ownalembic
import projects
import report
from measure import StopWatch
from server import Server
from tools import ENGINES, PEERS, Command, Floor, Place, Stemma, Tool, installed

SOURCE = Path(__file__).resolve().parents[2]
BUILD = SOURCE / "build/release"

# What is asked of a database that has the base load applied.
READING = ("current", "nothing", "history")


def build(*targets: str) -> None:
    if not (BUILD / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "release", "-DSTEMMA_TESTS=OFF"], cwd=SOURCE,
                       check=True)
    subprocess.run(["cmake", "--build", BUILD, "--target", *targets], check=True)


def measure_tool_round(watch: StopWatch, tool: Tool, place: Place) -> None:
    """One round: the base load onto an empty database, the reading commands on top of it, then
    one revision more and back."""
    base, more = tool.root / "base", tool.root / "more"
    engine = place.engine

    def run(work: str, project: Path, key: str) -> None:
        watch.run((engine, key, tool.name), tool.command(work, project, place))

    place.recreate()
    run("upgrade", base, "apply")
    for work in READING:
        run(work, base, work)
    run("upgrade", more, "one")
    run("downgrade", more, "back")


def measure_against_peers(watch: StopWatch, tools: list, server: Server, scratch: Path,
                          rounds: int) -> None:
    for number in range(1, rounds + 1):
        for engine in ENGINES:
            for tool in tools:
                print(f"round {number} of {rounds}: {engine}, {tool.name}", flush=True)
                name = tool.name.replace("-", "_")
                place = Place(engine, name, scratch / "databases" / name, server)
                measure_tool_round(watch, tool, place)


def measure_growth(watch: StopWatch, stemma: Stemma, scratch: Path, sizes: tuple,
                   rounds: int) -> None:
    """Load, check and plan: `check` finds everything pending on an empty database (exit 3)."""
    empty = scratch / "empty.db"
    empty.touch()
    for size in sizes:
        print(f"writing {size:,} revisions", flush=True)
        projects.write_stemma(scratch / f"grown{size}", size)
    for number in range(1, rounds + 1):
        for size in sizes:
            print(f"round {number} of {rounds}: {size:,} revisions", flush=True)
            target = ["-C", scratch / f"grown{size}", "-d", f"sqlite:{empty}"]
            for words, accepted in ((["plan", "upgrade", "head"], (0,)), (["check"], (3,)),
                                    (["history"], (0,))):
                watch.run(("growth", words[0], size),
                          Command([stemma.program, *target, *words]), accepted)


def graph_benchmark() -> str:
    """What the graph benchmark prints: its curve by shape and size, without files."""
    return subprocess.run([BUILD / "bench/bench_graph"], check=True, text=True,
                          capture_output=True).stdout


def keep(part: str) -> None:
    """Puts the section of Alembic projects into the report that is there."""
    path = SOURCE / "docs/benchmarks.md"
    path.write_text(ownalembic.replaced(path.read_text(), part))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each measurement (5)")
    parser.add_argument("--quick", action="store_true",
                        help="two rounds of 100 revisions; prints only")
    parser.add_argument("--only-alembic", action="store_true",
                        help="only the section of Alembic projects")
    options = parser.parse_args()
    rounds = 2 if options.quick else options.rounds
    size = 100 if options.quick else 1000
    sizes = (1_000, 10_000) if options.quick else (10_000, 100_000)

    only = options.only_alembic
    build(*(("stemma", "timed") if only else ("bench",)))
    scratch = Path(tempfile.mkdtemp(prefix="stemma-bench-"))
    scratch.chmod(0o755)  # The server may run under another account.
    try:
        watch = StopWatch(BUILD / "bench/timed", scratch)
        stemma = Stemma(scratch, size, BUILD)
        if only:
            with Server(scratch) as server:
                ownalembic.measure(watch, stemma.program, server, scratch, size, rounds)
                part = ownalembic.section(watch.samples, rounds, size, report.versions(server))
            print(part)
            if not options.quick:
                keep(part)
            return
        tools = [Floor(scratch, size, BUILD), stemma,
                 *(peer(scratch, size) for peer in PEERS if installed(peer))]
        for tool in tools:
            tool.write_projects()
        with Server(scratch) as server:
            measure_against_peers(watch, tools, server, scratch, rounds)
            ownalembic.measure(watch, stemma.program, server, scratch, size, rounds)
            versions = report.versions(server)
        measure_growth(watch, stemma, scratch, sizes, rounds)
        text = report.write(watch.samples, rounds, size, sizes, versions, graph_benchmark())
        part = ownalembic.section(watch.samples, rounds, size, versions)
        text = ownalembic.replaced(text, part)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    print(text)
    if not options.quick:
        (SOURCE / "docs/benchmarks.md").write_text(text)


if __name__ == "__main__":
    main()
