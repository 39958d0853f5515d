"""How fast 研判, its brief and the agenda are where the record is in a PostgreSQL, beside a hundredth of the cases there.

    python -m tests.bench.hall --out build/bench-hall.json [--cases 300000]

A station's ten years are invented in its file and moved into the database, as a hall begins.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import main as program
from app.domain.version import VERSION
from app.measuring import Figure, Home, written
from app.practice_login import PRACTICE_PASSWORD
from db.laying_out import init_hall
from db.measure.invented import invent
from tests import postgres
from ui.measure.picture_figures import measured, picture_figures


def at_hall(folder: Path, cases: int) -> Home:
    """A desk with so many cases, whose record is in a database of its own."""
    home = Home(folder, PRACTICE_PASSWORD)
    program.practice_desk(folder, alone=True).store.close()
    home.long_case = invent(folder, PRACTICE_PASSWORD, cases, program.lookup(), program.now())
    server = postgres.shared()
    database = server.new_database()
    init_hall(server.url(database), [postgres.DESK], program.lookup())
    desk = program.open_desk(folder, "", PRACTICE_PASSWORD)
    program.store_of(desk).move_to_hall(server.url(database, postgres.DESK))
    desk.store.close()
    with server.connect(database) as connection:
        # what autovacuum does within the first minutes
        connection.autocommit = True
        connection.execute("VACUUM ANALYZE")
    return home


def hall_figures(folder: Path, cases: int) -> Iterator[Figure]:
    """Of a hall with so many cases."""
    os.environ["PGPASSFILE"] = str(postgres.password_file(folder))
    few, many = at_hall(folder / "small", cases // 100), at_hall(folder / "large", cases)
    yield from picture_figures(measured(few), measured(many), " in PostgreSQL")


def main(arguments: list[str]) -> int:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(prog="tests.bench.hall", description="How fast the figures of a hall are.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cases", type=int, default=300_000)
    asked = parser.parse_args(arguments)
    server = postgres.for_desks(postgres.new_cluster(fsync="on", shared_buffers="256MB", max_wal_size="2GB"))
    postgres.shared = lambda: server  # type: ignore[assignment]
    began = time.monotonic()
    with TemporaryDirectory(prefix="kapok-") as scratch, written(asked.out, VERSION, asked.cases) as figures:
        for figure in hall_figures(Path(scratch), asked.cases):
            figures.append(figure)
            sys.stderr.write(f"{time.monotonic() - began:6.0f} s  {figure.told()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
