"""Writes the same chain of small revisions in the layout of every tool that is measured.

Odd revisions create a table and an index, even ones alter the table before them, so that each is
small, real work that both engines do with the same words.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Revision:
    """One revision of the chain; `parent` is empty for the first."""

    id: str
    parent: str
    up: str
    down: str


def revision_id(number: int) -> str:
    return f"r{number:06}"


def chain(count: int):
    """Yields revisions 1 to `count`, each on top of the one before."""
    for number in range(1, count + 1):
        table = f"t{(number + 1) // 2:06}"
        if number % 2:
            up = (
                f"CREATE TABLE {table} (id integer PRIMARY KEY, name text NOT NULL);\n"
                f"CREATE INDEX {table}_name_idx ON {table} (name);\n"
            )
            down = f"DROP TABLE {table};\n"
        else:
            up = f"ALTER TABLE {table} ADD COLUMN state text NOT NULL DEFAULT 'new';\n"
            down = f"ALTER TABLE {table} DROP COLUMN state;\n"
        yield Revision(revision_id(number), revision_id(number - 1) if number > 1 else "", up, down)


def write_floor(root: Path, count: int) -> None:
    for folder in ("up", "down"):
        (root / folder).mkdir(parents=True)
    for revision in chain(count):
        (root / "up" / f"{revision.id}.sql").write_text(revision.up)
        (root / "down" / f"{revision.id}.sql").write_text(revision.down)


def write_stemma(root: Path, count: int) -> None:
    root.mkdir(parents=True)
    (root / "stemma.toml").write_text('name = "bench"\nscripts = "."\n')
    for revision in chain(count):
        (root / f"{revision.id}_step.sql").write_text(
            f"-- Step {revision.id}\n--\n"
            f"-- Revision ID: {revision.id}\n"
            f"-- Revises: {revision.parent}\n"
            "-- Branch Labels:\n-- Depends On:\n"
            "-- Create Date: 2026-01-01 00:00:00+00:00\n\n"
            f"-- migrate:up\n{revision.up}\n-- migrate:down\n{revision.down}"
        )


ALEMBIC_ENV = '''\
import os
from alembic import context
from sqlalchemy import create_engine, pool

with create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
'''


def write_alembic(root: Path, count: int) -> None:
    """The generic template's shape: its header, and `op.execute` for each statement."""
    versions = root / "env" / "versions"
    versions.mkdir(parents=True)
    (root / "alembic.ini").write_text("[alembic]\nscript_location = env\n")
    (root / "env" / "env.py").write_text(ALEMBIC_ENV)

    def body(sql: str) -> str:
        return "".join(f'    op.execute("{line.rstrip(";")}")\n' for line in sql.splitlines())

    for revision in chain(count):
        (versions / f"{revision.id}_step.py").write_text(
            f'"""Step {revision.id}"""\n\nfrom alembic import op\n\n'
            f"revision = {revision.id!r}\ndown_revision = {revision.parent or None!r}\n"
            "branch_labels = None\ndepends_on = None\n\n\n"
            f"def upgrade():\n{body(revision.up)}\n\ndef downgrade():\n{body(revision.down)}"
        )


def write_sql_migrate(root: Path, count: int) -> None:
    """The data source comes from the environment, as sql-migrate allows."""
    (root / "migrations").mkdir(parents=True)
    for dialect in ("postgres", "sqlite3"):
        (root / f"{dialect}.yml").write_text(
            f"development:\n  dialect: {dialect}\n"
            "  datasource: ${BENCH_DATASOURCE}\n  dir: migrations\n"
        )
    for revision in chain(count):
        (root / "migrations" / f"{revision.id}.sql").write_text(
            f"-- +migrate Up\n{revision.up}\n-- +migrate Down\n{revision.down}"
        )


def write_sqitch(root: Path, count: int) -> None:
    """Scripts without their own transaction would not be sqitch's way, so they have one."""
    for folder in ("deploy", "revert"):
        (root / folder).mkdir(parents=True)
    (root / "sqitch.conf").write_text("[core]\n\tengine = pg\n")
    plan = ["%syntax-version=1.0.0", "%project=bench", ""]
    for revision in chain(count):
        plan.append(f"{revision.id} 2026-01-01T00:00:00Z Bench <bench@example.org> # step")
        for folder, sql in (("deploy", revision.up), ("revert", revision.down)):
            (root / folder / f"{revision.id}.sql").write_text(f"BEGIN;\n{sql}COMMIT;\n")
    (root / "sqitch.plan").write_text("\n".join(plan) + "\n")
