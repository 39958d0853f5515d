"""The program on this computer as the commands see it: how it stands, its releases, and how a desk is taken off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import cast

from sqlcipher3.dbapi2 import sqlite_version

from app.domain.problems import Problem
from app.domain.version import is_version
from app.domain.world import Lookup
from app.ports import Condition, Peeked, Refused, Release, Store, Upgraded, Upkeep, WentBack, Wiping
from db import audit_report
from db.backup import newest_backup
from db.clear_keys import org_of
from db.home import Home, network_share
from db.keys import read_keys
from db.migrations import HEAD
from db.peeking import peek
from db.rekeying import fitting
from db.releases import keys
from db.releases.going_back import GoingBack
from db.releases.packet import write_packet
from db.releases.place import ROOT, Place, install
from db.releases.tree import manifest_of
from db.releases.upgrading import Upgrading
from db.sealing import public_key
from db.store import SqlStore
from db.sync.centre import NO_VERSION
from db.wiping import wipe


def condition(home: Home, user: str = "", password: str | None = None) -> Condition:
    """How a home stands; of its file with a password alone."""

    def ask() -> Peeked | None:
        if password is None or not home.exists:
            return None
        return peek(home, fitting(home.database, read_keys(home.keys).open(user, password).keys))

    return Condition(network_share(home.folder), sqlite_version, newest_backup(home), HEAD, ask, _signer)


def _signer() -> str:
    return keys.fingerprint(Place.of_this_program().trusted())


def upkeep_of(lookup: Callable[[], Lookup], now: Callable[[], datetime]) -> Upkeep:
    """All of it; the law is read when going back needs it."""

    def back(home: Path, user: str, password: Callable[[], str], anyway: bool) -> WentBack:
        return GoingBack(Place.of_this_program(), Home(home), lookup(), now, anyway).run(user, password)

    return Upkeep(
        keys.write_new_key,
        _write,
        install,
        lambda file: keys.fingerprint(Place.of_this_program().trust(file)),
        _upgrade,
        _former_main,
        back,
        audit_report.checked,
        lambda home: Wiping(org_of(home) or home.absolute().name, lambda: wipe(Home(home))),
    )


def _write(file: Path, key: Path, least: str) -> Release:
    if not is_version(least):
        raise Refused([Problem(NO_VERSION, "least", {"version": least})])
    secret = keys.read_secret(key)
    manifest = manifest_of(ROOT, public_key(secret).hex(), least)
    write_packet(ROOT, manifest, secret, file)
    return Release(manifest.version, manifest.revision, keys.fingerprint(manifest.signer), file)


def _upgrade(store: Store, file: Path, environment: Mapping[str, str]) -> Upgraded:
    return Upgrading(Place.of_this_program(), cast(SqlStore, store), file, environment).run()


def _former_main() -> Path | None:
    place = Place.of_this_program()
    _, former = place.in_force()
    return place.release(former) / "main.py" if former and place.release(former) != ROOT else None
