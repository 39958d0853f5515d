"""Other programs that move what was written from one place to another, on the same machine and in the same run.

`eventsourcing` (PyPI) keeps events in the same PostgreSQL; PouchDB replicates documents to and from express-pouchdb over HTTP,
with the database of either side in files (it does not wait for the disk, as ours does).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.measuring import Figure
from tests import postgres
from tests.commands import ROOT

DOCUMENTS = 20_000
AHEAD = 1.5
"""So many times faster than PouchDB."""
HERE = Path(__file__).parent
_WAIT = 900


def peer_figures(folder: Path, pushed: float, pulled: float) -> Iterator[Figure]:
    """Beside our entries a second, up and down."""
    if events := _events_kept():
        yield Figure(
            "push beside eventsourcing on the same PostgreSQL, 500 events a save",
            pushed / events,
            "times",
            0.5,
            at_least=True,
            note=f"{events:.0f} events/s there; it neither verifies, routes nor numbers them for their receivers",
        )
    if documents := _documents_replicated(folder / "pouchdb"):
        for name, ours, theirs in (("push", pushed, documents["to"]), ("pull", pulled, documents["from"])):
            yield Figure(
                f"{name} beside PouchDB and express-pouchdb, {DOCUMENTS} documents of the same size",
                ours / theirs,
                "times",
                AHEAD,
                at_least=True,
                note=f"{theirs:.0f} documents/s there",
            )


def _events_kept() -> float:
    """Events a second; 0 where it cannot be installed."""
    uv = ROOT / ".tools" / "bin" / "uv"
    needed = ("--with", "eventsourcing[postgres]", "--with", "psycopg[binary]")
    server = postgres.shared()
    environment = {
        "PERSISTENCE_MODULE": "eventsourcing.postgres",
        "POSTGRES_DBNAME": server.new_database(),
        "POSTGRES_HOST": "127.0.0.1",
        "POSTGRES_PORT": str(server.port),
        "POSTGRES_USER": postgres.SUPERUSER,
        "POSTGRES_PASSWORD": postgres.PASSWORD,
    }
    command = [str(uv), "run", "--no-project", "--isolated", *needed, "python", str(HERE / "eventsourcing_peer.py")]
    return _rates([*command, str(DOCUMENTS)], environment).get("kept", 0.0)


def _documents_replicated(folder: Path) -> Mapping[str, float]:
    """Documents a second "to" the other side and "from" it; empty where it cannot be installed."""
    folder.mkdir(parents=True)
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return {}
    shutil.copy(HERE / "pouchdb_peer.js", folder)
    installing = [npm, "install", "--no-audit", "--no-fund", "--silent", "pouchdb", "express-pouchdb", "express@4"]
    if subprocess.run(installing, cwd=folder, timeout=_WAIT, check=False).returncode:
        return {}
    return _rates([node, "pouchdb_peer.js", str(DOCUMENTS)], {}, folder)


def _rates(command: Sequence[str], environment: Mapping[str, str], folder: Path | None = None) -> dict[str, float]:
    """What a peer's program says in its last line, as JSON; empty, and said so, where it does not run."""
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, timeout=_WAIT, check=False
    )
    if done.returncode:
        sys.stderr.write(f"left out: {Path(command[0]).name}: {done.stderr.strip()[-400:]}\n")
        return {}
    rates: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return rates
