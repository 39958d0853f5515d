"""Scans (扫描件): each encrypted with a key of its own, which stands in the entry that names it, sealed for whoever receives its case.

At a station they are files, at a hall rows of its database, where every desk of the hall opens them. The centre has the same bytes
and no key. Most cases that come from elsewhere come without their scans: those are fetched when they are wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock

from sqlalchemy import Column, Connection, Integer, MetaData, Table, false, func, insert, select, update

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.scan_kinds import MOST, TOO_LARGE
from app.ports import Unavailable
from db.blobs import blob_names, blob_path, has_blob, named_by, read_blob, write_blob
from db.errors import unavailable, worldly
from db.metadata import ORDERED, bytes_column
from db.projection_tables import case_scans, cases
from db.sealing import Unsealable, new_key, seal, unseal
from db.tables import scans

BLOB_MISSING = template(
    "blob_missing",
    QT_TRANSLATE_NOOP(
        "Problem", "这份扫描件的文件不在了（{place}）。登记内容不受影响。请从备份里找回，或者请来访人再给一次原件。"
    ),
)
BLOB_DAMAGED = template(
    "blob_damaged",
    QT_TRANSLATE_NOOP(
        "Problem", "这份扫描件的文件坏了（{place}）。登记内容不受影响。请从备份里找回，或者请来访人再给一次原件。"
    ),
)
PIECE = 256 << 10
"""So many bytes travel at once."""
_PURPOSE = b"KAPOK-BLOB-1\n"
_MANY = 500
scan_pieces = Table(
    "scan_pieces",
    MetaData(),
    Column("name", ORDERED, primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    bytes_column("bytes"),
)
"""Only at a hall."""
Transaction = Callable[[], AbstractContextManager[Connection]]


@dataclass(frozen=True, slots=True)
class Named:
    """A scan by its name, and the case that names it."""

    name: str
    case: str


class Scans:
    """app.ports.Scans of one desk."""

    def __init__(self, folder: Path, record: Transaction, reading: Transaction, *, at_hall: bool) -> None:
        self.folder = folder
        self._record, self._reading, self._at_hall = record, reading, at_hall
        self._coming: set[str] = set()
        self._turn = Lock()

    def put(self, data: bytes) -> tuple[str, str]:
        """Keep a scan; answers (hash of the encrypted bytes, key as hex). Raises Unavailable."""
        key = new_key()
        sealed = seal(key, data, _PURPOSE)
        if len(sealed) > MOST:
            raise Unavailable(Problem(TOO_LARGE, values={"size": str(len(data) >> 20), "most": str(MOST >> 20)}))
        name = named_by(sealed)
        self.keep(name, sealed)
        return name, key.hex()

    def get(self, name: str, key: str) -> bytes:
        """A scan back. Raises Unavailable when it is not here or damaged."""
        path = blob_path(self.folder, name)
        with self._reading() as connection:
            sealed = self.sealed(connection, name)
        if sealed is None:
            raise unavailable(BLOB_MISSING, path)
        try:
            return unseal(bytes.fromhex(key), sealed, _PURPOSE)
        except (Unsealable, ValueError) as error:
            raise unavailable(BLOB_DAMAGED, path) from error

    def missing(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these are not here."""
        asked = frozenset(names)
        if not self._at_hall:
            return frozenset(name for name in asked if not blob_path(self.folder, name).exists())
        here = select(scan_pieces.c.name).where(scan_pieces.c.n == 0, scan_pieces.c.name.in_(asked))
        with self._reading() as connection:
            return asked.difference(connection.scalars(here))

    # ---------- the encrypted bytes

    def sealed(self, connection: Connection, name: str) -> bytes | None:
        """The encrypted bytes as they lie here, None when they do not."""
        if not self._at_hall:
            return read_blob(self.folder, name)
        pieces = select(scan_pieces.c.bytes).where(scan_pieces.c.name == name).order_by(scan_pieces.c.n)
        return b"".join(connection.scalars(pieces)) or None

    def keep(self, name: str, sealed: bytes, *, at_centre: bool = False) -> None:
        """Keep encrypted bytes that have this name. Raises Unavailable."""
        if not self._at_hall:
            write_blob(self.folder, name, sealed)
        with self._record() as connection:
            if self._at_hall:
                there = set(connection.scalars(select(scan_pieces.c.n).where(scan_pieces.c.name == name)))
                rows = [{"name": name, "n": n, "bytes": piece} for n, piece in enumerate(pieces_of(sealed))]
                for row in rows:
                    if row["n"] not in there:
                        connection.execute(insert(scan_pieces).values(row))
            _note(connection, name, len(sealed), at_centre)

    @contextmanager
    def coming(self, name: str) -> Iterator[bool]:
        """While one is brought here; False when that is being done already."""
        with self._turn:
            alone = name not in self._coming
            self._coming.add(name)
        try:
            yield alone
        finally:
            if alone:
                self._coming.discard(name)

    def is_damaged(self, connection: Connection, name: str) -> bool:
        """Whether it was here once and is gone, or is here and not as it was."""
        sealed = self.sealed(connection, name)
        if sealed is None:
            return connection.scalar(select(scans.c.name).where(scans.c.name == name)) is not None
        return named_by(sealed) != name

    def take_in(self) -> None:
        """Note the files that nobody noted: of an older program, from a backup; at a hall they go into its database."""
        with worldly(self.folder):
            there = list(blob_names(self.folder))
        if self._at_hall:
            for name in there:
                self._carry(name)
            return
        with self._reading() as connection:
            known = set(connection.scalars(select(scans.c.name)))
        sizes = {name: blob_path(self.folder, name).stat().st_size for name in there if name not in known}
        if sizes:
            with self._record() as connection:
                rows = [{"name": name, "size": size, "at_centre": False} for name, size in sizes.items()]
                connection.execute(insert(scans), rows)

    def _carry(self, name: str) -> None:
        sealed = read_blob(self.folder, name)
        if sealed and named_by(sealed) == name:
            self.keep(name, sealed)
            blob_path(self.folder, name).unlink()

    def copy_out(self, connection: Connection, folder: Path) -> None:
        """All scans of a hall as files, those that are not there yet. Raises Unavailable."""
        sizes = select(scan_pieces.c.name, func.sum(func.length(scan_pieces.c.bytes))).group_by(scan_pieces.c.name)
        for name, size in connection.execute(sizes).all():
            if not has_blob(folder, name, size):
                write_blob(folder, name, self.sealed(connection, name) or b"")

    def forget(self, names: Iterable[str]) -> None:
        """Take these away: of something erased, which nobody can open any more. At a hall their bytes stay, without a key."""
        gone = sorted(names)
        with self._record() as connection:
            connection.execute(update(scans).where(scans.c.name.in_(gone)).values(at_centre=True))
        if not self._at_hall:
            with worldly(self.folder):
                for name in gone:
                    blob_path(self.folder, name).unlink(missing_ok=True)

    # ---------- what the exchange asks

    def unsent(self, after: str) -> Sequence[Named]:
        """Scans that are or were here and that the centre was not seen to have, by name, a page of them."""
        page = (
            select(scans.c.name, func.min(cases.c.id))
            .join(case_scans, case_scans.c.name == scans.c.name)
            .join(cases, cases.c.no == case_scans.c.no)
            .where(scans.c.at_centre == false(), scans.c.name > after)
            .group_by(scans.c.name)
            .order_by(scans.c.name)
            .limit(_MANY)
        )
        with self._reading() as connection:
            return [Named(*row) for row in connection.execute(page)]

    def waiting(self) -> int:
        """How many of them there are in all."""
        named = select(case_scans.c.name).distinct().subquery()
        count = select(func.count()).select_from(scans).join(named, named.c.name == scans.c.name)
        with self._reading() as connection:
            return connection.scalar(count.where(scans.c.at_centre == false())) or 0

    def note_at_centre(self, names: Sequence[str]) -> None:
        """The centre has these."""
        with self._record() as connection:
            connection.execute(update(scans).where(scans.c.name.in_(names)).values(at_centre=True))

    def ask_again(self) -> None:
        """The centre is not the one that was asked: it may have lost some."""
        with self._record() as connection:
            connection.execute(update(scans).values(at_centre=False))

    def wanted(self, since: date) -> Sequence[Named]:
        """Scans named since this day that never were here, the newest first."""
        never = case_scans.c.name.not_in(select(scans.c.name))
        found = (
            select(case_scans.c.name, cases.c.id)
            .join(cases, cases.c.no == case_scans.c.no)
            .where(case_scans.c.kept_on >= since, never)
            .order_by(case_scans.c.kept_on.desc(), case_scans.c.name)
        )
        with self._reading() as connection:
            return [Named(*row) for row in connection.execute(found)]


def pieces_of(sealed: bytes) -> list[bytes]:
    """As they travel."""
    return [sealed[at : at + PIECE] for at in range(0, len(sealed), PIECE)]


def _note(connection: Connection, name: str, size: int, at_centre: bool) -> None:
    known = connection.execute(update(scans).where(scans.c.name == name).values(at_centre=at_centre)).rowcount
    if not known:
        connection.execute(insert(scans).values(name=name, size=size, at_centre=at_centre))
