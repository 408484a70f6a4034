"""A private PostgreSQL server with its default, durable settings, reached by a socket only."""

import os
import shutil
import subprocess
from pathlib import Path

SUPERUSER = "postgres"


def newest_binaries() -> Path:
    """The directory of the newest server that Debian has installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"),
                   key=lambda path: int(path.parts[4]))
    if not found:
        raise SystemExit("No PostgreSQL server is installed: apt-get install postgresql-15")
    return found[-1].parent


class Server:
    """A context manager: the server runs inside it. PostgreSQL refuses to run as root, so root
    hands it to the account that Debian made for it."""

    def __init__(self, root: Path):
        self.socket = root / "server"
        self._data = self.socket / "data"
        self._binaries = newest_binaries()
        self._as_user = ["runuser", "-u", SUPERUSER, "--"] if os.geteuid() == 0 else []

    def __enter__(self) -> "Server":
        self.socket.mkdir()
        if self._as_user:
            shutil.chown(self.socket, SUPERUSER)
        self._run("initdb", "--auth=trust", "-U", SUPERUSER, "-E", "UTF8", "--locale=C.UTF-8")
        settings = f"-k {self.socket} -c listen_addresses= -c unix_socket_permissions=0700"
        self._run("pg_ctl", "-w", "-l", str(self.socket / "log"), "-o", settings, "start")
        return self

    def __exit__(self, *_) -> None:
        self._run("pg_ctl", "-m", "fast", "-w", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([*self._as_user, str(self._binaries / program), "-D", str(self._data),
                        *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/")

    def sql(self, statement: str) -> str:
        command = ["psql", "-X", "-A", "-t", "-q", "-h", str(self.socket), "-U", SUPERUSER,
                   "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-c", statement]
        return subprocess.run(command, check=True, text=True, capture_output=True).stdout.strip()

    def fresh_database(self, name: str) -> None:
        self.sql(f"DROP DATABASE IF EXISTS {name}")
        self.sql(f"CREATE DATABASE {name}")

    def version(self) -> str:
        return self.sql("SHOW server_version").split()[0]
