"""Whoever forgot their password is let in by the sheet or by two administrators, on record before it is done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from app.domain.kinds import AccountRecovered
from app.domain.rights import NOT_HERE, NOT_THEIRS
from app.domain.staff import Member
from app.domain.terms import Role
from app.ports import Refused, Unavailable
from db.home import Home
from db.key_slot import Slot
from db.keys import new_recovery, read_keys
from db.letting_in import NOT_YET, let_in
from db.opening import open_store
from db.slots import set_recovery
from db.store import SqlStore
from tests.builders import lookup
from tests.commands import PASSWORD
from tests.db.desks import Behind, file_key, new_desk, opened

NEW = "忘了以后新定的密码"
PEOPLE = {"王敏": PASSWORD, "沈立": "沈立自己定的密码", "安宁": "安宁自己定的密码", "梁静": "梁静自己定的密码"}
STAFF = tuple(
    Member(id_, name, "", roles=roles)
    for id_, name, roles in (
        ("b" * 32, "沈立", (Role.SYSTEM_ADMIN.code,)),
        ("c" * 32, "安宁", (Role.SECURITY_ADMIN.code,)),
        ("d" * 32, "梁静", ()),
    )
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A desk for four people, whose slots are weak: it is not Argon2 that is tested."""
    made = new_desk(tmp_path / "desk")
    keys = read_keys(made.keys)
    for id_, name in ((keys.slots[0].id, "王敏"), *((m.id, m.name) for m in STAFF)):
        keys = keys.holding(Slot(id_, name, "ab" * 16, "", 1, 8, 1).under(PEOPLE[name]).holding(file_key()))
    keys.write(made.keys)
    return made


def staff(home: Home) -> tuple[Member, ...]:
    return (Member(read_keys(home.keys).users[0][0], "王敏", "", first=True), *STAFF)


def two(home: Home, system: str, security: str, user: str = "梁静", **wrong: str) -> Behind:
    passwords = PEOPLE | wrong
    by = ((system, passwords[system]), (security, passwords[security]))
    build = partial(Behind, staff=staff(home))
    behind = let_in(home, user, by, NEW, lookup(), build)
    behind.store.close()
    return behind


def test_two_administrators_give_a_colleague_a_new_password(home: Home) -> None:
    noted = list[AccountRecovered]()

    class Kept(Behind):
        def note(self, body: AccountRecovered) -> None:  # type: ignore[override]
            assert read_keys(home.keys).unlock("梁静", PEOPLE["梁静"]), "written down before it is done"
            noted.append(body)

    by = (("沈立", PEOPLE["沈立"]), ("安宁", PEOPLE["安宁"]))
    behind = let_in(home, "梁静", by, NEW, lookup(), partial(Kept, staff=staff(home)))
    assert behind.store.user == "d" * 32, "the desk is opened for her"
    behind.store.close()
    assert noted == [AccountRecovered("d" * 32, "administrators", ("b" * 32, "c" * 32))]
    open_store(home, NEW, lookup(), "梁静").close()
    with pytest.raises(Unavailable, match="wrong_password"):
        open_store(home, PEOPLE["梁静"], lookup(), "梁静")


@pytest.mark.parametrize(
    ("system", "security", "problem"),
    [
        ("安宁", "沈立", NOT_THEIRS),
        ("沈立", "王敏", NOT_THEIRS),
        ("王敏", "安宁", NOT_THEIRS),
        ("沈立", "沈立", NOT_YET),
    ],
)
def test_only_those_two_and_each_for_their_own_duty(home: Home, system: str, security: str, problem: str) -> None:
    with pytest.raises(Refused) as caught:
        two(home, system, security)
    assert [p.code for p in caught.value.problems] == [problem]
    open_store(home, PEOPLE["梁静"], lookup(), "梁静").close()


@pytest.mark.parametrize("whose", ["沈立", "安宁"])
def test_a_wrong_password_of_either_is_none(home: Home, whose: str) -> None:
    with pytest.raises(Unavailable, match="wrong_password"):
        two(home, "沈立", "安宁", **{whose: "不是这个密码吧"})
    open_store(home, PEOPLE["梁静"], lookup(), "梁静").close()


def test_nobody_who_does_not_work_here_is_given_one(home: Home) -> None:
    gone = tuple(Member(m.id, m.name, "", roles=m.roles, left=m.name == "梁静") for m in staff(home))
    by = (("沈立", PEOPLE["沈立"]), ("安宁", PEOPLE["安宁"]))
    with pytest.raises(Refused, match=NOT_HERE):
        let_in(home, "梁静", by, NEW, lookup(), partial(Behind, staff=gone))
    with pytest.raises(Refused, match=r"password\.short"):
        let_in(home, "梁静", by, "短", lookup(), partial(Behind, staff=gone))


def test_the_sheet_is_on_record_too_and_a_desk_that_cannot_be_built_keeps_the_old_password(home: Home) -> None:
    sheet = new_recovery()
    with opened(home) as store:
        set_recovery(store, sheet)
    # v2 of the sheet costs a real Argon2, once here and once below

    def left(store: SqlStore) -> Behind:
        raise Refused([])

    with pytest.raises(Refused):
        let_in(home, "梁静", sheet, NEW, lookup(), left)
    open_store(home, PEOPLE["梁静"], lookup(), "梁静").close()
    behind = let_in(home, "梁静", sheet, NEW, lookup(), Behind)
    assert behind.noted == [AccountRecovered("d" * 32, "sheet", ())]
    behind.store.close()
    open_store(home, NEW, lookup(), "梁静").close()
