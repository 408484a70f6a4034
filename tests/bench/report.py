"""The Markdown report of one run: ratios to the floors and to the peers, memory, growth."""

import os
import platform
import re
import subprocess
from datetime import date
from pathlib import Path

from server import Server
from tools import ENGINES, PEERS, installed

# Rows of the table: key, words, and how far above the floor Stemma may be.
WORKS = (
    ("apply", "apply {size:,} revisions", 1.15),
    ("current", "`current`, {size:,} applied", 1.5),
    ("nothing", "`upgrade`, nothing to do", 1.5),
    ("history", "`history`, {size:,} applied", 1.5),
    ("one", "apply one on top of {size:,}", 1.5),
    ("back", "roll one back", 1.5),
)
ENGINE_NAMES = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}
GROWTH_LIMIT = 12
READING_FACTOR_OVER_ALEMBIC = 12
MEMORY_LIMITS = {1_000: 30, 100_000: 250}


def duration(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def table(header: list, rows: list) -> str:
    lines = ["| " + " | ".join(header) + " |", "| --- " + "| ---: " * (len(header) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def verdict(value: float, limit: float) -> str:
    """A figure in bold where it misses its limit, so that a reader finds it."""
    return f"{value:.2f} ×" if value <= limit else f"**{value:.2f} ×**"


def peer_cell(samples: dict, engine: str, work: str, peer, size: int) -> str:
    """A peer's time and how many times Stemma's it is, where both did the same work."""
    if not installed(peer):
        return "not installed"
    time = samples[engine, work, peer.name].time
    if work == "apply" and min(size, peer.size) != size:
        return f"{duration(time)} ({peer.size} only)"
    return f"{duration(time)} ({time / samples[engine, work, 'stemma'].time:.1f} ×)"


def time_rows(samples: dict, size: int) -> list:
    rows = []
    for engine in ENGINES:
        for work, words, limit in WORKS:
            floor = samples[engine, work, "floor"].time
            stemma = samples[engine, work, "stemma"].time
            rows.append([f"{ENGINE_NAMES[engine]}: {words.format(size=size)}", duration(floor),
                         duration(stemma), verdict(stemma / floor, limit), f"{limit:.2f} ×",
                         *(peer_cell(samples, engine, work, peer, size) for peer in PEERS)])
    return rows


def memory_rows(samples: dict, size: int, sizes: tuple) -> list:
    def peak(keys) -> float:
        return max(samples[key].peak for key in keys)

    def row(words: str, megabytes: float, limit: int | None) -> list:
        figure = f"{megabytes:.0f} MB"
        if limit is not None and megabytes > limit:
            figure = f"**{figure}**"
        return [words, figure, f"{limit} MB" if limit else ""]

    # The Alembic projects have a table of their own: their peak is that of Alembic's process.
    ours = [key for key in samples if not key[1].startswith("own ")]
    names = [name for _, work, name in ours if work == "apply"]
    rows = []
    for name in dict.fromkeys(names):
        limit = MEMORY_LIMITS.get(size) if name == "stemma" else None
        rows.append(row(f"{name}, {size:,} revisions",
                        peak(key for key in ours if key[2] == name), limit))
    for grown in sizes:
        rows.append(row(f"stemma, {grown:,} revisions (load, check, plan, history)",
                        peak(key for key in samples if key[0] == "growth" and key[2] == grown),
                        MEMORY_LIMITS.get(grown)))
    return rows


def growth_rows(samples: dict, sizes: tuple) -> list:
    rows = []
    for work, words in (("plan", "load and plan"), ("check", "load and check"),
                        ("history", "load and list")):
        times = [samples["growth", work, size].time for size in sizes]
        factor = times[1] / times[0]
        rows.append([words, duration(times[0]), duration(times[1]),
                     verdict(factor, GROWTH_LIMIT), f"{GROWTH_LIMIT} ×"])
    return rows


def reading_sentence(samples: dict) -> str:
    """The smallest factor by which a reading command is ahead of Alembic's."""
    if not any(name == "alembic" for _, _, name in samples):
        return "Alembic is not installed."
    factor = min(samples[engine, work, "alembic"].time / samples[engine, work, "stemma"].time
                 for engine in ENGINES for work in ("current", "nothing", "history"))
    return (f"Reading and doing nothing is at least {factor:.0f} times faster than `alembic` "
            f"(the aim is {READING_FACTOR_OVER_ALEMBIC}).")


def first_line(*command: str) -> str:
    text = subprocess.run(command, check=True, text=True, capture_output=True).stdout
    return text.splitlines()[0].strip()


def package_version(package: str) -> str:
    """The upstream version of an installed Debian package, without what Debian adds to it."""
    text = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], text=True,
                          capture_output=True).stdout
    return re.sub(r"^\d+:|-[^-]*$|\+.*", "", text)


def versions(server: Server) -> list:
    """What was measured, each with its version."""
    return [f"PostgreSQL {server.version()}", f"SQLite {package_version('libsqlite3-0')}",
            f"Qt {package_version('libqt6core6')}", f"libpq {package_version('libpq5')}",
            f"GCC {first_line('g++', '-dumpfullversion')}",
            *(f"{peer.name} {package_version(peer.packages[0])}" for peer in PEERS
              if installed(peer))]


def machine() -> str:
    """Processor, memory and kernel; nothing that names the machine."""
    cpu = re.search(r"^model name\s*:\s*(.*)$", Path("/proc/cpuinfo").read_text(), re.M)
    memory = int(re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())[1])
    return (f"{os.cpu_count()} cores of {cpu[1] if cpu else platform.machine()}, "
            f"{memory / 2**20:.0f} GiB of memory, Linux {platform.release().split('-')[0]}")


def write(samples: dict, rounds: int, size: int, sizes: tuple, versions: list, graph: str) -> str:
    worst = max(sample.spread for key, sample in samples.items() if key[2] == "stemma")
    small, large = sizes
    return f"""# Benchmarks

Written by `tests/bench/run.py` on {date.today():%Y-%m-%d}; run it again to measure here.

Every figure is the median of {rounds} rounds of whole processes, one after another and interleaved,
with durable default settings of both databases. The floor is a bare loop over libpq or sqlite3: one
connection, one round trip and one transaction per revision, and for the reading commands a process
that only reads the version table. Stemma writes its run log all the while. In bold what misses its
limit. Between the fastest and the slowest round of one row lies at most a factor of {worst:.1f}.

- Machine: {machine()}
- Versions: {", ".join(versions)}

## Time

In brackets how many times Stemma's time a peer needs.

{table(["work", "floor", "Stemma", "to the floor", "limit", *(peer.name for peer in PEERS)],
       time_rows(samples, size))}

{reading_sentence(samples)}
sqitch is given {min(size, 100)} changes, because it starts a client for each.

## Peak memory

{table(["process", "peak", "limit"], memory_rows(samples, size, sizes))}

## Growth

{table(["work", f"{small:,} revisions", f"{large:,} revisions", "factor", "limit"],
       growth_rows(samples, sizes))}

## The graph alone

Building and asking the revision graph in memory, without files:

```text
{graph.strip()}
```
"""
