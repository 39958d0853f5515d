"""Who may open a home: the key slots beside its file, given, taken and tried while the store is open."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.problems import Problem
from app.domain.staff import Member
from app.ports import Unavailable
from db.errors import worldly
from db.keys import WRONG_PASSWORD, KeyFile, read_keys
from db.store import SqlStore
from db.tries import counted


def change_password(store: SqlStore, user: str, old: str, new: str) -> None:
    """Give a user a new password. Raises Unavailable when the old one is wrong, Refused when the new one is too short."""
    keys = _keys(store)
    _write(store, keys.with_own(keys.open(user, old), new))


def give_slot(store: SqlStore, user: str, name: str, password: str) -> None:
    """A key slot for a member of staff, or a new password for one. Raises Refused when the password is too short."""
    _write(store, _keys(store).with_user(user, name, password, store.original().key))


def take_slot(store: SqlStore, user: str) -> None:
    """Take a member's key slot away; the file is to be given another key then (db/rekeying.py)."""
    _write(store, _keys(store).without_user(user))


def take_slots_of(store: SqlStore, staff: Iterable[Member]) -> None:
    """Take the slots of those who left, at another desk of the hall for instance, where this one was not open."""
    before = keys = _keys(store)
    for member in staff:
        if member.left:
            keys = keys.without_user(member.id)
    if keys != before:
        _write(store, keys)


def set_recovery(store: SqlStore, secret: str) -> None:
    """Make the recovery slot, or replace it: an older sheet opens nothing any more."""
    _write(store, _keys(store).with_recovery(secret, store.original().key))


def is_password(store: SqlStore, password: str) -> bool:
    """Whether this opens the slot of whoever opened this store. Raises Unavailable while it is too early to try again."""
    slot = next((slot for slot in _keys(store).slots if slot.id == store.user), None)
    try:
        with counted(store.home, store.user) as right:
            if slot is None or slot.opened(password) is None:
                raise Unavailable(Problem(WRONG_PASSWORD))
            right()
    except Unavailable as refused:
        if refused.problem.code != WRONG_PASSWORD:
            raise
        return False
    return True


def _keys(store: SqlStore) -> KeyFile:
    """As the open file has its key, whatever a change of it that did not come through left there."""
    return read_keys(store.home.keys).settled(store.original().key)


def _write(store: SqlStore, keys: KeyFile) -> None:
    with worldly(store.home.keys):
        keys.write(store.home.keys)
