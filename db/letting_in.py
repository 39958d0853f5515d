"""Whoever forgot their password is let in again: by the recovery sheet, or by two administrators with their own passwords.

Written down before the new password is made; a second lock that stood before the desk falls with the old one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.domain.entries import Body
from app.domain.kinds import AccountRecovered
from app.domain.kinds.audit import BY_SHEET, BY_TWO
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rights import vouching_problem
from app.domain.world import Lookup, World
from app.ports import Refused
from db.home import Home
from db.keys import RECOVERY, check_new_password, read_keys
from db.opening import hall_of, standing
from db.rekeying import settled_key
from db.slots import give_slot
from db.store import SqlStore
from db.tries import counted

Known = tuple[str, str]
"""A user's id and password."""
Two = tuple[Known, Known]
"""The system administrator and the security administrator."""
NOT_YET = template(
    "recover.by_one", QT_TRANSLATE_NOOP("Problem", "两位管理员要是两个人，各输各的密码。请另一位也来，或者用恢复单。")
)


class DeskBehind(Protocol):
    """The desk over an opened store."""

    def world(self) -> World:
        """Who works here, and who has which duty."""

    def note(self, body: Body) -> None:
        """Write down what is done."""


D = TypeVar("D", bound=DeskBehind)


def let_in(home: Home, user: str, by: str | Two, password: str, lookup: Lookup, build: Callable[[SqlStore], D]) -> D:
    """The desk opened for a user under a new password, by the code on the recovery sheet or by the two administrators.

    Raises Refused (also for somebody who left), Unavailable; then the old password stays.
    """
    check_new_password(password)
    with standing(home) as lock:
        keys = read_keys(home.keys)
        id_ = keys.id_of(user)
        key, vouching = _opened_by_sheet(home, by) if isinstance(by, str) else _opened_by_two(home, by)
        store = SqlStore(home, key, lookup, lock, vouching[0] if vouching else id_, hall_of(home))
        try:
            desk = build(store)
            if vouching and (problem := vouching_problem(vouching, id_, desk.world())):
                raise Refused([problem])
            desk.note(AccountRecovered(id_, BY_TWO if vouching else BY_SHEET, vouching))
            give_slot(store, id_, dict(keys.users)[id_], password)
            store.user = id_
            return build(store) if vouching else desk
        except BaseException:
            store.close()
            raise


def _opened_by_sheet(home: Home, code: str) -> tuple[bytes, tuple[str, ...]]:
    """The file key, and the ids of those who vouch: nobody has to."""
    keys = read_keys(home.keys)
    with counted(home, RECOVERY) as right:
        opened = keys.open_by_sheet(code)
        right()
    return settled_key(home, keys, opened), ()


def _opened_by_two(home: Home, by: Two) -> tuple[bytes, tuple[str, ...]]:
    """The same with the ids of the two."""
    keys = read_keys(home.keys)
    system, security = ((keys.id_of(user), password) for user, password in by)
    if system[0] == security[0]:
        raise Refused([Problem(NOT_YET)])
    key = _opened_by(home, *system)
    _opened_by(home, *security)
    return key, (system[0], security[0])


def _opened_by(home: Home, user: str, password: str) -> bytes:
    """The file key by one of the two: together they stand for the code that each may be asked. Raises Refused, Unavailable."""
    keys = read_keys(home.keys)
    with counted(home, user) as right:
        opened = keys.open(user, password)
        right()
    return settled_key(home, keys, opened)
