"""Measures whole processes: wall time and peak memory."""

import shlex
import statistics
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from tools import Command, clean_environment


@dataclass
class Samples:
    """What the rounds of one measurement gave."""

    seconds: list = field(default_factory=list)
    kibibytes: list = field(default_factory=list)

    @property
    def time(self) -> float:
        return statistics.median(self.seconds)

    @property
    def peak(self) -> float:
        """The largest peak memory of any round, in MB."""
        return max(self.kibibytes) * 1024 / 1e6

    @property
    def spread(self) -> float:
        """How far the slowest round lies above the fastest, as a factor."""
        return max(self.seconds) / min(self.seconds)


class StopWatch:
    """Runs commands under the `timed` program and keeps their samples by key."""

    def __init__(self, timed: Path, scratch: Path):
        self._timed = timed
        self._report = scratch / "report"
        self._output = scratch / "output"
        self.samples: dict[tuple, Samples] = defaultdict(Samples)

    def run(self, key: tuple | None, command: Command, accepted=(0,)) -> None:
        """Runs `command` and stops the benchmark when its exit code is none of `accepted`.
        A `key` of None runs without measuring."""
        arguments = [str(part) for part in command.arguments]
        with self._output.open("wb") as output:
            subprocess.run([self._timed, self._report, *arguments], check=True,
                           stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                           cwd=command.directory,
                           env=clean_environment() | command.environment)
        seconds, kibibytes, code = self._report.read_text().split()
        if int(code) not in accepted:
            text = self._output.read_text(errors="replace")[-2000:]
            raise SystemExit(f"{shlex.join(arguments)} ended with {code}:\n{text}")
        if key is not None:
            self.samples[key].seconds.append(float(seconds))
            self.samples[key].kibibytes.append(int(kibibytes))
