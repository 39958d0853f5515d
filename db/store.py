"""The desk's store, behind app.ports.Store: one encrypted file with journal and projections, or, at a desk of a hall, the
hall's database with them, and the file for what is the desk's own: its origin's signing key and its drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import TypeVar

from sqlalchemy import Connection, delete, insert, select

from app.domain.in_force import SUBJECTS
from app.domain.needs import FORGOTTEN
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import DraftRow, News, Progress, Query, Refused, Verification, Watching
from db import drafts, recomputing, restored
from db.absorbing import Parcel, Taken, take_parcel
from db.backup import Original, safety_backup, write_backup
from db.engine import large_cache, reading_engine, waiting_for_no_disk, writing_engine
from db.erasing import Gone
from db.errors import worldly
from db.files import write_whole
from db.forgetting import empty_log
from db.gate import Gate
from db.hall import Hall
from db.home import Home, HomeLock
from db.journal import Journal, Kept
from db.kept_words import forget_words
from db.law import Law
from db.lifting import catch_up, lift_file, lift_hall, rebuild_all
from db.lookout import Lookout
from db.moving import bring_into, carry_into
from db.own_clock import apart, moved_back
from db.projections import RebuildCancelled
from db.reading import Reader
from db.scans import Scans
from db.tables import local_secrets, origins
from db.tidying import is_untidy, tidy
from db.verify import verify
from db.writing import SqlWork, Writer

T = TypeVar("T")
_AT_ONCE = 5000
"""Clocks reckoned in one transaction where nobody waits for the desk."""


IN_A_HALL = template("hall.in_one", QT_TRANSLATE_NOOP("Problem", "这一台的资料已经在大厅数据库里。"))


class SqlStore:
    """app.ports.Store over SQL. Threads that write take turns; reads go over connections of their own."""

    def __init__(
        self, home: Home, key: bytes, lookup: Lookup, lock: HomeLock, user: str = "", hall: Hall | None = None
    ) -> None:
        """Open a home whose lock is held and whose file key is known. Raises Unavailable, then the lock stays held.

        `user` is the id of whoever's password opened it, empty for the recovery sheet; `hall` is where the record is kept,
        None: in the file.
        """
        self.home, self.user = home, user
        self.wrong_before = 0
        """Passwords that opened nothing before the one that opened this."""
        self._key, self._own_law, self._lock = key, lookup, lock
        self._own = Original(home, key)
        self._origin, self.secret_key = "", b""
        self.unasked = False
        """It was brought back from a backup and does not know yet what was destroyed since."""
        self._kept: Kept = {}
        self._lookout: Lookout | None = None
        # not left to SQLite: who is refused the lock there tries again after a while, and may find it taken each time
        self._turn = RLock()
        self._gate = Gate()
        self._connect(hall)

    def _connect(self, hall: Hall | None) -> None:
        self.hall, home = hall, self.home
        self._law = Law(self._own_law, shared=hall is not None)
        if hall:
            self._writer, self._reader = hall.writing_engine(), hall.reading_engine()
        self._open_file()
        try:
            lift_file(home, self._key, self._own, self._file, self._own_law)
            if hall:
                lift_hall(hall, self._file, self._own_law)
            with self._worldly():
                catch_up(self._writer, self._own_law)
            self.take_identity()
            with self._worldly():
                self._lookout = Lookout(hall) if hall else None
            self.scans = Scans(home.blobs, self.record, self.reading, at_hall=hall is not None)
            self.scans.take_in()
            with self.own_file() as connection:
                self._drafts_key = drafts.drafts_key(connection)
            with self.reading() as connection:
                self.unasked = restored.is_unasked(connection)
        except BaseException:
            self._disconnect()
            raise

    def _open_file(self) -> None:
        self._file = writing_engine(self.home.database, self._key)
        if not self.hall:
            self._writer, self._reader = self._file, reading_engine(self.home.database, self._key)

    @contextmanager
    def closed(self) -> Iterator[bytes]:
        """While the file is given another key: nobody has it open. Gives the one it has. Raises Unavailable (in use)."""
        with self._turn, self._gate.shut():
            self._file.dispose()
            if not self.hall:
                self._reader.dispose()
            try:
                yield self._key
            finally:
                self._open_file()

    def reopen_with(self, key: bytes) -> None:
        """The key by which the file is opened when what is done to it `closed` is over."""
        self._key, self._own = key, Original(self.home, key)

    def take_identity(self) -> None:
        """Write as the origin that the file says, from now on."""
        own = select(origins.c.id, origins.c.secret_key).where(origins.c.secret_key.is_not(None))
        with self.own_file() as connection:
            self._origin, self.secret_key = connection.execute(own).one()

    def _worldly(self) -> AbstractContextManager[None]:
        """What goes wrong with the record, in words."""
        return self.hall.worldly() if self.hall else worldly(self.home.database)

    @property
    def lookup(self) -> Lookup:
        """What the program itself knows, before what the entries here change in it."""
        return self._own_law

    @property
    def origin(self) -> str:
        """The id of this installation's file."""
        return self._origin

    # ---------- acts and questions

    @contextmanager
    def write(self, now: datetime, actor: str, org: str) -> Iterator[SqlWork]:
        """Begin one act's transaction. Raises Unavailable."""
        # entries keep milliseconds; what is computed now must be what a rebuild computes
        now = now.replace(microsecond=now.microsecond // 1000 * 1000)
        writer = Writer(self._origin, self.secret_key, now, actor, org)
        with self.record() as connection:
            work = SqlWork(connection, writer, self._law.by(connection), self._kept)
            yield work
            if work.moves_days:
                recomputing.begin(connection)
                self._law.forget()
        if work.forgets:
            self._kept.pop(FORGOTTEN, None)
            with self._turn, self._worldly():
                empty_log(self._writer)
            self._after_forgetting([work.gone])

    def receive(self, parcel: Parcel, now: datetime) -> Taken:
        """Take in what came from elsewhere, in one transaction. Raises Unavailable."""
        with self.record() as connection:
            taken = self._taken(connection, parcel, now)
        self._after_forgetting([taken.gone])
        return taken

    def _after_forgetting(self, some: Sequence[Gone]) -> None:
        """What is not in the record goes as well, and the log beside the file, in whose older pages the keys still stand."""
        cases = {case.id for gone in some for case in gone.cases}
        if any(gone.cases or gone.let_go for gone in some):
            with self._turn, self._worldly():
                empty_log(self._writer)
            self.scans.forget({name for gone in some for name in gone.scans})
            with self.reading() as connection:
                restored.remember(connection, self.home)
            with self.own_file() as connection:
                drafts.drop_about(connection, self._drafts_key, cases)
                forget_words(connection, {word for gone in some for word in gone.words})

    def tidy(self) -> None:
        """Rid the file of what an erasure left behind in it, once; nothing where nothing was erased. Raises Unavailable."""
        with self.reading() as connection:
            due = not self.hall and is_untidy(connection)
        if due:
            with self._turn, self._worldly():
                tidy(self._writer)

    def receive_all(
        self,
        parcels: Iterable[Parcel],
        now: datetime,
        look: Callable[[Connection, Sequence[Taken]], T],
        *,
        keep: bool,
    ) -> T:
        """Take parcels in within one transaction, look at what came of it, and keep it or leave no trace.

        Raises Unavailable.
        """
        with (
            self._turn,
            self._worldly(),
            self._writer.connect() as connection,
            connection.begin() as transaction,
        ):
            taken = [self._taken(connection, parcel, now) for parcel in parcels]
            found = look(connection, taken)
            if not keep:
                transaction.rollback()
                self._law.forget()
        if keep:
            self._after_forgetting([one.gone for one in taken])
        return found

    def _taken(self, connection: Connection, parcel: Parcel, now: datetime) -> Taken:
        taken = take_parcel(connection, parcel, now, self._law.by(connection))
        if taken.moves_days:
            recomputing.begin(connection)
        if any(subject.kind in SUBJECTS for subject in taken.changes.subjects):
            self._law.forget()
        return taken

    def recompute(self, most: int) -> int | None:
        """Reckon about `most` running clocks anew when the law has changed; answers how many hundredths are done.

        None when there was nothing to do. Raises Unavailable; what was done before stays done.
        """
        with self.record() as connection:
            return self._law.reckon(connection, most)

    def read(self, query: Query[T], viewer: str) -> T:
        """Answer a query for this user. Raises Unavailable."""
        if isinstance(query, drafts.ASKED):
            with self.own_reading() as connection:
                return drafts.answer(connection, self._drafts_key, query, viewer)  # type: ignore[return-value]
        with self.reading() as connection:
            reader = Reader(connection, Journal(connection, self._kept), viewer)
            found: T = restored.answered(reader, query, self._origin) if self.unasked else reader.read(query)
            return found

    def look_round(self, actor: str, watching: Watching) -> News | None:
        """What the other desks of the hall do; None where there are none. Raises Unavailable."""
        if self._lookout is None:
            return None
        with self._worldly():
            return self._lookout.look(self._origin, actor, watching)

    @contextmanager
    def record(self) -> Iterator[Connection]:
        """One transaction of writing in the record, for what is no act. Raises Unavailable."""
        with self._turn, self._worldly(), self._writer.begin() as connection:
            yield connection

    def waiting_for_no_disk(self) -> AbstractContextManager[None]:
        """While a home is built that takes a place only once it is whole."""
        return waiting_for_no_disk(self._file)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One transaction of reading in the record, for what is no question of a screen. Raises Unavailable."""
        with self._gate.inside(), self._worldly(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def long_reading(self) -> Iterator[Connection]:
        """As `reading`, over a connection of its own: for what takes minutes and must not hold a screen's up."""
        with self._gate.inside():
            engine = self.hall.reading_engine() if self.hall else reading_engine(self.home.database, self._key)
            try:
                with self._worldly(), engine.begin() as connection:
                    yield connection
            finally:
                engine.dispose()

    # ---------- what is local to this machine

    @contextmanager
    def own_file(self) -> Iterator[Connection]:
        """One transaction of writing in the file of this desk alone. Raises Unavailable."""
        with self._turn, worldly(self.home.database), self._file.begin() as connection:
            yield connection

    @contextmanager
    def own_reading(self) -> Iterator[Connection]:
        """One transaction of reading in the file of this desk alone. Raises Unavailable."""
        with self._gate.inside(), worldly(self.home.database):
            local = self._file if self.hall else self._reader
            with local.begin() as connection:
                yield connection

    def keep(self, name: str, value: bytes) -> None:
        """Keep something of this desk's own in its encrypted file, under a name; it goes nowhere else. Raises Unavailable."""
        with self.own_file() as connection:
            connection.execute(delete(local_secrets).where(local_secrets.c.name == name))
            connection.execute(insert(local_secrets).values(name=name, value=value))

    def kept(self, name: str) -> bytes:
        """What was kept under this name; empty when nothing was. Raises Unavailable."""
        with self.own_reading() as connection:
            return connection.scalar(select(local_secrets.c.value).where(local_secrets.c.name == name)) or b""

    def save_draft(self, draft: DraftRow) -> None:
        """Keep or replace a draft. Raises Unavailable."""
        with self.own_file() as connection:
            drafts.save(connection, self._drafts_key, draft)

    def drop_draft(self, draft_id: str) -> None:
        """Forget a draft."""
        with self.own_file() as connection:
            drafts.drop(connection, draft_id)

    # ---------- safety

    def clock_warning(self, now: datetime) -> Problem | None:
        """The words for a clock that cannot be right; a warning, nothing is refused for it. Raises Unavailable."""
        with self.reading() as connection:
            return apart(connection, now) if self.hall else moved_back(connection, self._origin, now)

    def verify(self, progress: Progress | None = None) -> Verification:
        """Check every signature, hash, chain and seal, and the projections against a rebuild."""
        while (self.recompute(_AT_ONCE) or recomputing.DONE) < recomputing.DONE:
            pass
        with self.reading() as connection:
            return verify(connection, self.scans, self._own_law, progress)

    def rebuild(self, progress: Progress | None = None) -> int:
        """Compute all projections from the journal again; answers the number of entries folded, 0 when cancelled."""
        if not self.hall:
            safety_backup(self._own, "rebuild")
        with (
            self._turn,
            self._worldly(),
            self._writer.connect() as connection,
            large_cache(connection),
            connection.begin() as transaction,
        ):
            try:
                return rebuild_all(connection, self._law.by(connection), progress)
            except RebuildCancelled:
                transaction.rollback()
                return 0

    def original(self) -> Original:
        """What a backup is a copy of: at a hall its whole record beside the own file."""
        return replace(self._own, fill=self._bring_hall if self.hall else None, keeping=self._keeping_key)

    @contextmanager
    def _keeping_key(self) -> Iterator[bytes]:
        """While it is copied with its key slots nobody gives the file another key."""
        with self._gate.inside():
            yield self._key

    def backup(self, target: Path, now: datetime | None = None) -> None:
        """Write a complete copy with its key slots to one file, which says when. Raises Unavailable."""
        write_backup(self.original(), target, about={"written": now.isoformat()} if now else None)

    def _bring_hall(self, copy: Path, scans: Path) -> None:
        """The hall's record into a copy of the own file, which is then a station's, and its scans into a folder."""
        with self._worldly(), self._reader.begin() as source:
            bring_into(copy, self._key, source, self._own_law)
            self.scans.copy_out(source, scans)

    def move_to_hall(self, url: str) -> str:
        """Keep this station's record in a hall's database from now on, where other desks may join; answers its place.

        Whatever happens, the record is whole in one of the two. Raises Refused (no address, in a hall already, another record is
        there), Unavailable.
        """
        hall = Hall.at(url)
        if self.hall:
            raise Refused([Problem(IN_A_HALL, "store")])
        safety_backup(self._own, "hall")
        # nobody writes into the file any more once its record was carried away
        with self._turn:
            with worldly(self.home.database):
                carry_into(hall, self._file, self._own_law)
                write_whole(self.home.hall, hall.url.encode())
            self._disconnect()
            self._connect(hall)
        return hall.place

    def close(self) -> None:
        """Close the file and let the next program in."""
        self._disconnect()
        self._lock.release()

    def _disconnect(self) -> None:
        # the writer last: the last one to leave puts the log back into the file, which a reader may not
        if self._lookout:
            self._lookout.close()
        self._reader.dispose()
        self._writer.dispose()
        self._file.dispose()
