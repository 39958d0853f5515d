"""Putting a new release in force, step by step. The power may fail after and within each: until the pointer is replaced the old
release is in force, afterwards the new one, and nothing but that one small file decides it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.version import VERSION, numbers_of
from app.ports import CountQuery, Refused, Upgraded
from db.backup import safety_backup
from db.errors import worldly
from db.files import sync_folder
from db.home import Home
from db.migrations import HEAD
from db.releases.packet import Packet, read_packet, unpack
from db.releases.place import ROOT, Place
from db.releases.tree import Manifest, packages_of
from db.releases.trial import Trial
from db.restore import unpack as unpack_backup
from db.store import SqlStore

NOT_NEWER = template(
    "upgrade.not_newer",
    QT_TRANSLATE_NOOP("Problem", "升级包是 {found}，这里已经是 {own}，没有换。要退回前一版，用 upgrade --back。"),
)
TOO_FAR = template(
    "upgrade.too_far",
    QT_TRANSLATE_NOOP("Problem", "从 {own} 不能直接升到 {found}，要先升到 {least} 以上。没有换，请按顺序升级。"),
)
OTHER_LIBRARIES = template(
    "upgrade.libraries",
    QT_TRANSLATE_NOOP(
        "Problem",
        "新版 {found} 要用别的程序库（{names}），升级包里不带，没有换。请管理员把新版装到另一个文件夹；资料不用动。",
    ),
)
NOT_IN_FORCE = template(
    "upgrade.not_in_force",
    QT_TRANSLATE_NOOP("Problem", "现在生效的是 {current}，不是这一份（{own}）。请用生效的那一份升级。"),
)
_TOLD_NAMES = 5


@dataclass
class Upgrading:
    """One upgrade of an installation, with an open desk whose home is locked meanwhile."""

    place: Place
    store: SqlStore
    file: Path
    environment: Mapping[str, str] = field(repr=False)
    """In which a command opens this desk."""
    backup: Path = field(init=False)

    def run(self) -> Upgraded:
        """Do it. Raises Refused and Unavailable; then the old release stays in force."""
        self.judge()
        try:
            self.bring()
            self.back_up()
            self.try_out()
        except BaseException:
            self.forget()
            raise
        self.switch()
        self.tidy()
        return Upgraded(self.manifest.version, VERSION, self.backup)

    @cached_property
    def _packet(self) -> Packet:
        return read_packet(self.file, self.place.trusted())

    @property
    def manifest(self) -> Manifest:
        """What the packet says of its release."""
        return self._packet.manifest

    @property
    def _release(self) -> Path:
        return self.place.release(self.manifest.version)

    def judge(self) -> None:
        """Whether this release may follow the one in force. Raises Refused, Unavailable."""
        new, (current, _) = self.manifest, self.place.in_force()
        told = {"own": VERSION, "found": new.version, "least": new.least, "current": current}
        if current != VERSION:
            raise Refused([Problem(NOT_IN_FORCE, "file", told)])
        if numbers_of(new.version) <= numbers_of(VERSION) or new.revision < HEAD:
            raise Refused([Problem(NOT_NEWER, "file", told)])
        if numbers_of(new.least) > numbers_of(VERSION):
            raise Refused([Problem(TOO_FAR, "file", told)])
        if others := sorted(set(new.packages) ^ set(packages_of(ROOT))):
            names = "、".join(others[:_TOLD_NAMES])
            raise Refused([Problem(OTHER_LIBRARIES, "file", told | {"names": names})])

    def bring(self) -> None:
        """Unpack it beside the others; its folder has its name only when it is whole."""
        growing = self.place.growing
        with worldly(self.place.releases):
            shutil.rmtree(growing, ignore_errors=True)
            growing.mkdir()
            unpack(self._packet, growing)
            shutil.rmtree(self._release, ignore_errors=True)
            growing.rename(self._release)
            sync_folder(self.place.releases)

    def back_up(self) -> None:
        """A backup of the desk as the old release leaves it."""
        self.backup = safety_backup(self.store.original(), "upgrade")

    def try_out(self) -> None:
        """Let the new release open a copy of the desk. Raises Refused when it cannot."""
        copy = Home(self.store.home.trial)
        cases = self.store.read(CountQuery(), self.store.user)
        with worldly(copy.folder):
            shutil.rmtree(copy.folder, ignore_errors=True)
            copy.folder.mkdir()
            try:
                unpack_backup(self.backup, copy)
                main, version = self._release / "main.py", self.manifest.version
                Trial(main, version, copy.folder, self.store.user, self.environment).run(cases)
            finally:
                shutil.rmtree(copy.folder, ignore_errors=True)

    def forget(self) -> None:
        """Leave no trace of a release that was not put in force."""
        self.place.keep(*self.place.in_force())

    def switch(self) -> None:
        """Put it in force."""
        self.place.switch(self.manifest.version, VERSION)

    def tidy(self) -> None:
        """Keep the release before it, and none that is older."""
        self.place.keep(self.manifest.version, VERSION)
