"""A restore rehearsed: the backup is unpacked beside the desk, verified as a restore verifies it, and held against the record.

Nothing of it stays, and nothing of it is ever in clear: it is the encrypted file itself, opened with the key of that backup.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select

from app.domain.entries import Entry
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import OriginCount, Rehearsal
from db.backup_file import Manifest
from db.errors import unavailable, worldly
from db.home import Home
from db.journal import Journal
from db.keys import read_keys
from db.projection_tables import cases
from db.projections import damaged
from db.recomputing import law_here
from db.restore import checked, scans_of, unpack
from db.store import SqlStore
from db.tables import journal

OTHER_RECORD = template(
    "rehearsal.other",
    QT_TRANSLATE_NOOP("Problem", "{place} 是好的，但不是这一站的备份：里面的记录和这里没有一条相同。请另选一份。"),
)
DIFFERS = template("rehearsal.differs", QT_TRANSLATE_NOOP("Problem", "有 {count} 条记录，备份里和现在不是同样的内容"))
HOLES = template("rehearsal.holes", QT_TRANSLATE_NOOP("Problem", "备份中间缺 {count} 条现在有的记录"))
ROWS_DIFFER = template(
    "rehearsal.rows", QT_TRANSLATE_NOOP("Problem", "有 {count} 件，恢复出来的列表和现在的记录对不上")
)
_FETCHED = 500


def rehearse(store: SqlStore, file: Path, user: str, password: str, now: datetime) -> Rehearsal:
    """Restore a backup into a scratch home and compare it with the record. Raises Refused, Unavailable."""
    with worldly(store.home.folder), _scratch(store.home) as new:
        manifest = unpack(file, new)
        _, key = read_keys(new.keys).unlock(user, password)
        scans = scans_of(file, manifest, new)
        with (
            checked(new, key, file, manifest, store.lookup, scans if scans.is_dir() else None) as there,
            store.long_reading() as here,
        ):
            common = _Common(there, here)
            if not common.ids:
                raise unavailable(OTHER_RECORD, file)
            return _told(common, manifest, now, _wrong(common, store))


@contextmanager
def _scratch(home: Home) -> Iterator[Home]:
    """A home of no lasting inside the real one, on the disk that has room for it; what a cut one left goes first."""
    shutil.rmtree(home.rehearsal, ignore_errors=True)
    home.rehearsal.mkdir(mode=0o700)
    try:
        yield Home(home.rehearsal)
    finally:
        shutil.rmtree(home.rehearsal, ignore_errors=True)


@dataclass(slots=True)
class _Common:
    """What two records have in common, entry by entry, in the order in which they arrived here."""

    there: Connection
    here: Connection
    ids: set[str] = field(default_factory=set)
    differing: int = 0
    missing: list[str] = field(default_factory=list)
    """When each entry of the record that the backup does not have was written."""
    holes: int = 0
    """Of those, the ones that arrived before an entry that it has."""
    ahead: int = 0

    def __post_init__(self) -> None:
        rows = self.there.execute(select(journal.c.id, journal.c.origin, journal.c.hash))
        left = {row.id: (row.origin, row.hash) for row in rows}
        columns = (journal.c.no, journal.c.id, journal.c.origin, journal.c.hash, journal.c.at)
        stored = select(*columns).order_by(journal.c.no)
        for row in self.here.execute(stored, execution_options={"yield_per": _FETCHED}):
            if (found := left.pop(row.id, None)) is None:
                self.missing.append(row.at)
                continue
            self.ids.add(row.id)
            self.holes = len(self.missing)
            # what was signed anew, under another identity, has another hash and the same content
            self.differing += found[0] == row.origin and found[1] != row.hash
        self.ahead = len(left)


class _Shared(Journal):
    """The record as far as the backup has it: the past before what came later, and without what was erased since."""

    def __init__(self, connection: Connection, ids: Set[str]) -> None:
        super().__init__(connection)
        self._ids = ids

    def each(self, subject_kind: str) -> Iterator[tuple[Entry, ...]]:
        for entries in super().each(subject_kind):
            shared = tuple(entry for entry in entries if entry.id in self._ids)
            if shared and all(entry.body is not None for entry in shared):
                yield shared


def _wrong(common: _Common, store: SqlStore) -> tuple[Problem, ...]:
    law = law_here(common.there, store.lookup)
    rows = sum(len(wrong) for _, wrong in damaged(common.there, _Shared(common.here, common.ids), law))
    found = ((DIFFERS, common.differing), (HOLES, common.holes), (ROWS_DIFFER, rows))
    return tuple(Problem(code, values={"count": str(count)}) for code, count in found if count)


def _told(common: _Common, manifest: Manifest, now: datetime, wrong: tuple[Problem, ...]) -> Rehearsal:
    there, here = _counts(common.there), _counts(common.here)
    last = select(journal.c.at).where(journal.c.origin == manifest.origin).order_by(journal.c.seq.desc()).limit(1)
    at = common.there.scalar(last)
    return Rehearsal(
        cases=common.there.scalar(select(func.count()).select_from(cases)) or 0,
        entries=there.total(),
        last=datetime.fromisoformat(at) if at else None,
        origins=tuple(OriginCount(id_, there[id_], here[id_]) for id_ in sorted({*there, *here})),
        behind=len(common.missing),
        since=datetime.fromisoformat(common.missing[0]) if common.missing else None,
        ahead=common.ahead,
        days=(now - manifest.written).days if manifest.written else None,
        wrong=wrong,
    )


def _counts(connection: Connection) -> Counter[str]:
    counted = select(journal.c.origin, func.count()).group_by(journal.c.origin)
    return Counter({row[0]: row[1] for row in connection.execute(counted)})
