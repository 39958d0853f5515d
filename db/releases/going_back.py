"""Going back to the release before the one in force. It is the work of that release: it alone can say what it can open.

Where the newer one has lifted the desk's file, the file as it was just before takes its place. It goes on as an origin of its own,
as after every restore: entries written since are not lost but lie in the file put aside, and the centre may have them.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.version import VERSION
from app.domain.world import Lookup
from app.ports import Peeked, Refused, WentBack
from db.backup import before
from db.backup_file import is_key
from db.errors import FILE_BUSY, unavailable, worldly
from db.files import sync_folder
from db.founding import open_again, successor
from db.home import Home
from db.keys import read_keys
from db.migrations import HEAD
from db.opening import growing, locked
from db.peeking import peek
from db.rekeying import settled_key
from db.releases.place import ROOT, Place
from db.restore import aside_of, checked, unpack

NO_FORMER = template("back.no_former", QT_TRANSLATE_NOOP("Problem", "这里没有留着前一版，退不回去。"))
IN_A_HALL = template(
    "back.hall",
    QT_TRANSLATE_NOOP(
        "Problem", "这一台的资料在大厅数据库里，已经由新版升上来，退回前一版就打不开。请管理员先处理大厅。"
    ),
)
NO_BACKUP = template(
    "back.no_backup",
    QT_TRANSLATE_NOOP(
        "Problem",
        "数据文件已经由新版升上来（第 {found} 版，前一版到第 {known} 版），升级以前的备份又不在了，退不回去。",
    ),
)
UNSENT = template(
    "back.unsent",
    QT_TRANSLATE_NOOP(
        "Problem",
        "升级以后写了 {count} 条记录，还没有传到市中心，前一版读不了它们。请先同步，或写一个摆渡包交给大厅；"
        "一定要退的，加 --anyway：它们留在放到一边的文件里，不会删。",
    ),
)
FORMER_RUNS = template(
    "back.by_former",
    QT_TRANSLATE_NOOP("Problem", "退回前一版要由前一版（{former}）自己来做，请用 {place} 里的 main.py。"),
)


@dataclass(slots=True)
class GoingBack:
    """One return of an installation and the desk of a home to the release of this program."""

    place: Place
    home: Home
    lookup: Lookup
    now: Callable[[], datetime]
    anyway: bool = False
    """Whether entries that nobody else has may be put aside."""
    lost: int = field(default=0, init=False)
    aside: Path | None = field(default=None, init=False)

    def run(self, user: str, password: Callable[[], str]) -> WentBack:
        """Do it; the password is asked for where a desk stands. Raises Refused and Unavailable, then the newer one stays in force."""
        current, former = self.place.in_force()
        if former != VERSION or self.place.release(former) != ROOT:
            told = {"former": former, "place": str(self.place.release(former))}
            raise Refused([Problem(FORMER_RUNS if former else NO_FORMER, values=told)])
        if self.home.exists:
            with locked(self.home) as lock:
                keys, typed = read_keys(self.home.keys), password()
                opened = keys.open(user, typed)
                self.back_to_own_tables(opened.slot.id, settled_key(self.home, keys, opened), typed)
                self.place.switch(VERSION, "")
                lock.release()
        else:
            self.place.switch(VERSION, "")
        return WentBack(VERSION, current, self.aside, self.lost)

    def back_to_own_tables(self, user: str, key: bytes, password: str) -> None:
        """Let the desk's file be one that this program can open, if it is not. Raises Refused, Unavailable."""
        now = peek(self.home, key)
        if now.revision <= HEAD:
            return
        log = self.home.database.with_name(self.home.database.name + "-wal")
        if log.exists() and log.stat().st_size:
            # somebody reads the file, so its log was not put back into it, and would be read into the one that takes its place
            raise unavailable(FILE_BUSY, self.home.database)
        if self.home.hall.exists():
            raise Refused([Problem(IN_A_HALL)])
        backups = before(self.home, "migration")
        if not backups:
            raise Refused([Problem(NO_BACKUP, values={"found": now.revision, "known": HEAD})])
        with worldly(self.home.folder), growing(self.home) as new:
            manifest = unpack(backups[-1], new)
            if changed := not is_key(new.database, key):
                # the file was given another key since: that backup opens with what opened it then
                _, key = read_keys(new.keys).unlock(user, password)
            self._judge(now, peek(new, key))
            with checked(new, key, backups[-1], manifest, self.lookup) as connection:
                open_again(connection, successor(connection), self.now(), user, self.lookup)
            if not changed:
                # today's passwords open it: its key is the same
                shutil.copyfile(self.home.keys, new.keys)
            self.aside = self._put_beside()

    def _judge(self, now: Peeked, then: Peeked) -> None:
        """What was written since and is nowhere else; that somebody opened the desk meanwhile keeps nobody from going back, and
        stays in the file that is put aside. Raises Refused."""
        known = max(now.there, then.seq if then.origin == now.origin else 0)
        self.lost = max(0, now.seq - known - sum(seq > known for seq in now.logins))
        if self.lost and not self.anyway:
            raise Refused([Problem(UNSENT, values={"count": str(self.lost)})])

    def _put_beside(self) -> Path:
        """The lifted file under another name as well: the desk has a file at every moment."""
        aside = aside_of(self.home)
        for path in (self.home.keys, self.home.database):
            _same_file(path, aside / path.name)
        sync_folder(aside)
        return aside


def _same_file(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:
        # a disk that knows no second names
        shutil.copyfile(path, other)
