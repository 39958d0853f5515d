"""The table of rights: whole, asked of every act and every question for every duty, and never without somebody for a duty."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from app.acts import ACTS
from app.acts.act import States
from app.acts.reply import ReplyDraft
from app.acts.staff import (
    ADMIN_ALONE,
    LAST_ADMIN,
    NOT_ONESELF,
    NOT_THE_FIRST,
    ROLES_LATER,
    AddUserDraft,
    ChangeUserDraft,
    LeaveUserDraft,
    check_add,
    check_change,
    check_leave,
    decide_change,
    decide_leave,
)
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.barred import asked_first, asked_name, barred
from app.console.journal import rebuild, verify
from app.console.output import Output
from app.desk import Desk
from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.rights import (
    ADMINISTRATORS,
    HALL,
    MAY_ASK,
    MAY_DO,
    MAY_OPEN,
    NOBODYS,
    NOT_YOURS,
    Duties,
    duties,
    query_problem,
)
from app.domain.staff import Member, fold_staff
from app.domain.terms import Role
from app.domain.world import Actor, World
from app.own_world import LEFT
from app.ports import BackupDoor, CasesQuery, CentreDoor, Maintenance, Refused
from app.ports.audit import AuditFilter, AuditQuery
from db.care_door import care_door
from db.drafts import ASKED
from db.reading import _ANSWERS
from tests.app.desks import desk_in, visit
from tests.builders import ORG, USER, FixedIds, Journal, world
from tests.db.test_restricted import NOBODY_SEES, QUERIES
from tests.rights_matrix import PAGE, matrix
from tests.stub_drafts import stub

FIRST = Member(USER, "王敏", "接访员", first=True)
THREE = tuple(Member(role.code, role.chinese, "", roles=(role.code,)) for role in ADMINISTRATORS)
"""One each, so that the first user is no administrator any more."""
DUTIES: Mapping[str, tuple[Role, ...]] = {"nothing said": (), **{role.code: (role,) for role in Role}}
REFUSED = {NOT_YOURS, NOBODYS}


def at(*roles: Role, staff: tuple[Member, ...] = (FIRST, *THREE)) -> World:
    """A hall at whose desk a colleague with these roles sits."""
    me = Member("me", "何静", "", roles=tuple(role.code for role in roles))
    return replace(world(), actor=Actor("me", "何静"), staff=(*staff, me))


def first(*staff: Member) -> World:
    """The first user at the desk, with this staff."""
    return replace(world(), staff=staff or (FIRST,))


def codes(problems: object) -> list[str]:
    return [p.code for p in problems]  # type: ignore[attr-defined]


# ---------- the table


def test_the_table_names_every_act_and_every_question_and_no_other() -> None:
    assert set(MAY_DO) == set(ACTS)
    assert {name.partition(":")[0] for name in MAY_ASK} == {query.__name__ for query in (*_ANSWERS, *ASKED)}


@pytest.mark.parametrize("having", DUTIES)
def test_no_administrator_does_or_sees_anything_of_a_case(having: str) -> None:
    roles = DUTIES[having]
    of_cases = {act for act in MAY_DO if "case" in getattr(ACTS[act].draft, "__dataclass_fields__", {})}
    seen = ("CaseFileQuery", "CasesQuery", "WhoQuery", "EntriesQuery:case", "EntriesQuery:petitioner")
    apart = bool(set(roles) & set(ADMINISTRATORS))
    assert bool([act for act in of_cases if not barred(stub(ACTS[act]), at(*roles))]) != apart
    assert bool([asked for asked in seen if query_problem(asked, at(*roles)) is None]) != apart


def test_nobody_on_the_staff_but_the_audit_administrator_reads_who_looked() -> None:
    readers = {having for having, roles in DUTIES.items() if query_problem("EntriesQuery:look", at(*roles)) is None}
    assert readers == {"audit_admin"}


def test_a_receptionist_may_not_write_a_reply_and_may_not_send_one_for_approval_either() -> None:
    reply = ReplyDraft("e1", "c1")
    letter = submission(ACTS["reply"], reply)
    assert codes(barred(letter, at(Role.RECEPTION))) == [NOT_YOURS]
    assert barred(letter, at(Role.HANDLER)) == []


@pytest.mark.parametrize(
    ("key", "who"),
    [
        ("approval_reply", {"head", "security_admin"}),
        ("lock_minutes", {"security_admin"}),
        ("contact", {"head", "system_admin"}),
    ],
)
def test_what_a_setting_opens_says_who_sets_it(key: str, who: set[str]) -> None:
    draft = SetDraft("e1", key, "")
    assert {having for having, roles in DUTIES.items() if not barred(draft, at(*roles))} == who


def test_the_refusal_says_whose_it_is_and_whom_to_ask() -> None:
    (problem,) = barred(AddUserDraft("e1", "u9", "李敏"), at(Role.RECEPTION))
    assert problem.values == {"who": "系统管理员", "names": "系统管理员"}
    (problem,) = barred(stub(ACTS["reassign"]), at(Role.RECEPTION))
    assert (problem.code, problem.values) == (NOBODYS, {"who": "审批、单位负责人"})


# ---------- duties


def test_until_somebody_is_named_the_first_user_does_what_a_station_needs() -> None:
    assert duties(first()) == HALL | set(ADMINISTRATORS)
    system, security, _ = THREE
    assert duties(first(FIRST, system)) == (HALL | set(ADMINISTRATORS)) - {Role.SYSTEM_ADMIN}
    assert duties(first(FIRST, system, security)) == {Role.RECEPTION, Role.HANDLER, Role.AUDIT_ADMIN}
    assert duties(first(FIRST, *THREE)) == {Role.RECEPTION, Role.HANDLER}
    gone = replace(security, left=True)
    assert Role.SECURITY_ADMIN in duties(first(FIRST, system, gone))


def test_whoever_left_has_no_duty_and_whoever_has_none_given_receives_and_handles() -> None:
    assert duties(at()) == {Role.RECEPTION, Role.HANDLER}
    left = Member("me", "何静", "", roles=("head",), left=True)
    assert duties(replace(at(), staff=(FIRST, left))) == frozenset()


def test_an_administrator_stands_alone_and_nobody_decides_on_themselves() -> None:
    both = ("system_admin", "audit_admin")
    for roles in (both, ("security_admin", "reception")):
        assert codes(
            check_change(ChangeUserDraft("e1", "me", "", roles), States(), replace(at(), actor=Actor(USER, "王敏")))
        ) == [ADMIN_ALONE]
    other = Member("e2", "周敏", "", roles=("security_admin",))
    here = replace(at(staff=(FIRST, *THREE, other)), actor=Actor("security_admin", "安全管理员"))
    assert codes(check_change(ChangeUserDraft("e1", "security_admin", "", ("head",)), States(), here)) == [NOT_ONESELF]
    assert codes(check_change(ChangeUserDraft("e1", "system_admin", "", ("head",)), States(), here)) == [LAST_ADMIN]


def test_roles_are_given_by_whoever_keeps_security() -> None:
    draft = AddUserDraft("e1", "u9", "李敏", roles=("head",))
    assert codes(check_add(draft, States(), replace(at(), actor=Actor("system_admin", "系统管理员")))) == [ROLES_LATER]
    assert check_add(draft, States(), first()) == []


ROLES = [(), *((role.code,) for role in Role), ("reception", "handler"), ("system_admin", "head")]
CHANGES = st.tuples(st.sampled_from(["change", "leave"]), st.integers(0, 4), st.integers(0, 4), st.sampled_from(ROLES))


@given(st.lists(CHANGES, max_size=25))
def test_whatever_is_changed_every_duty_is_somebodys_and_no_administrator_has_two(
    changes: list[tuple[str, int, int, tuple[str, ...]]],
) -> None:
    people = [USER, *(f"u{n}" for n in range(1, 5))]
    journal = Journal()
    journal.add(Subject("user", USER), k.UserAdded("王敏", "", first=True))
    for id_ in people[1:]:
        journal.add(Subject("user", id_), k.UserAdded(id_, ""))
    for number, (what, who, whom, roles) in enumerate(changes):
        here = replace(world(), staff=fold_staff(journal.entries), actor=Actor(people[who], ""))
        if what == "change":
            draft = ChangeUserDraft(f"e{number}", people[whom], "", roles)
            allowed = not barred(draft, here) and not check_change(draft, States(), here)
            journal.write(decide_change(draft, States(), here, FixedIds()) if allowed else [])
        else:
            gone = LeaveUserDraft(f"e{number}", people[whom])
            allowed = not barred(gone, here) and not check_leave(gone, States(), here)
            journal.write(decide_leave(gone, States(), here, FixedIds()) if allowed else [])
    staff = fold_staff(journal.entries)
    having = [duties(replace(world(), staff=staff), member.id) for member in staff]
    assert all(any(role in each for each in having) for role in ADMINISTRATORS)
    for member in staff:
        assert len(member.roles) == 1 or not {role.code for role in ADMINISTRATORS} & set(member.roles)
    assert not [m for m in staff if m.left and duties(replace(world(), staff=staff), m.id)]


def test_the_first_user_goes_when_the_three_are_there() -> None:
    draft = LeaveUserDraft("e1", USER)
    assert codes(check_leave(draft, States(), first(FIRST, *THREE[:2]))) == [NOT_THE_FIRST]
    assert check_leave(draft, States(), first(FIRST, *THREE)) == []


def test_whoever_set_the_station_up_anew_after_a_loss_does_what_the_first_user_did() -> None:
    anew = Member("anew", "李青", "", first=True)
    here = replace(world(), staff=(FIRST, anew), actor=Actor("anew", "李青"))
    assert duties(here) == HALL | set(ADMINISTRATORS)
    assert check_leave(LeaveUserDraft("e1", USER), States(), here) == [], "the other one is there"


# ---------- at the door


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Desk]]:
    """One desk with somebody for every duty, and one for whom nothing was said."""
    with desk_in(tmp_path_factory.mktemp("rights") / "home") as desk:
        with desk.store.write(desk.clock(), desk.actor.id, ORG) as work:
            for having, roles in DUTIES.items():
                added = k.UserAdded(f"何{having}", "", roles=tuple(role.code for role in roles))
                work.append([NewEntry(desk.new_id(), Subject("user", f"who-{having}"), added, Routing((ORG,)))])
        yield lambda having: replace(desk, actor=Actor(f"who-{having}", ""))


def only_these_are_new(desk: Desk, before: int, tried: list[k.TryRefused]) -> bool:
    """Whether nothing was written since but that these were tried, each once, by whoever sits at the desk."""
    new = desk.store.verify().entries - before
    found = desk.store.read(AuditQuery(AuditFilter(desk.actor.id, ("try.refused",)), limit=new or 1), desk.actor.id)
    return new == len(tried) and [row.entry.body for row in reversed(found[:new])] == tried


def of(having: str) -> Duties:
    return frozenset(DUTIES[having]) or frozenset({Role.RECEPTION, Role.HANDLER})


@pytest.mark.parametrize("having", DUTIES)
def test_every_act_is_refused_at_the_door_to_whom_the_table_does_not_allow_it(
    hall: Callable[[str], Desk], having: str
) -> None:
    desk, tried = hall(having), list[k.TryRefused]()
    before = desk.store.verify().entries
    for name, act in ACTS.items():
        draft = SetDraft("e1", "approval_reply", "") if name == "set" else stub(act)
        who = MAY_DO[name] if name != "set" else {Role.HEAD, Role.SECURITY_ADMIN}
        if who & of(having):
            assert barred(draft, desk.world()) == [], name
            continue
        assert set(codes(desk.check(draft))) <= REFUSED, name
        with pytest.raises(Refused) as refused:
            desk.do(draft)
        assert set(codes(refused.value.problems)) <= REFUSED, name
        tried.append(k.TryRefused("act", name))
    assert only_these_are_new(desk, before, tried)


@pytest.mark.parametrize("having", DUTIES)
def test_every_question_is_answered_to_whom_the_table_allows_it_alone(hall: Callable[[str], Desk], having: str) -> None:
    desk = hall(having)
    for query in (each for asked in (QUERIES, NOBODY_SEES) for each_ in asked.values() for each in each_):
        if MAY_ASK[asked_name(query)] & of(having):
            desk.read(query)
            continue
        with pytest.raises(Refused) as refused:
            desk.read(query)
        assert set(codes(refused.value.problems)) <= REFUSED, query


def test_what_another_desk_took_away_holds_at_the_next_act(hall: Callable[[str], Desk]) -> None:
    desk = hall("moved")

    def write(body: k.UserAdded | k.UserChanged) -> None:
        with desk.store.write(desk.clock(), USER, ORG) as work:
            work.append([NewEntry(desk.new_id(), Subject("user", desk.actor.id), body, Routing((ORG,)))])

    write(k.UserAdded("何调动", ""))
    desk.read(CasesQuery())
    write(k.UserChanged("", ("audit_admin",)))
    with pytest.raises(Refused):
        desk.do(visit(desk))
    with pytest.raises(Refused):
        desk.read(CasesQuery())


def test_whoever_left_opens_nothing_though_the_password_still_does(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home") as desk, desk.store.write(desk.clock(), desk.actor.id, ORG) as work:
        gone = NewEntry(desk.new_id(), Subject("user", desk.actor.id), k.UserLeft(""), Routing((ORG,)))
        work.append([gone])
    with pytest.raises(Refused) as refused, desk_in(tmp_path / "home"):
        pass
    assert codes(refused.value.problems) == [LEFT]


# ---------- the doors of the record as a whole

TO_ALL = {
    "Maintenance.check_password", "Maintenance.change_password", "Maintenance.check_new_password",
    "Maintenance.new_admission", "Maintenance.rekey_due", "Maintenance.locks",
    "Maintenance.offer_code", "Maintenance.set_code", "Maintenance.set_stick", "BackupDoor.daily",
    "BackupDoor.second", "BackupDoor.standing", "BackupDoor.about", "CentreDoor.enrolled", "CentreDoor.exchange",
    "CentreDoor.stop", "CentreDoor.past", "CentreDoor.fetch_scan", "CentreDoor.packets", "CentreDoor.hall",
    "PacketDoor.partners",
}  # fmt: skip
"""One's own password, what runs by itself, and how things stand; a door within a door is asked for itself."""
COMMANDS = {"rebuild"}


def doors_of(desk: Desk) -> tuple[Maintenance, BackupDoor, CentreDoor]:
    return (
        asked_first(care_door(main.store_of(desk), lambda: b"", desk.note), desk),
        main.backups().door(desk),
        main.towards_centre(desk),
    )


def test_every_door_is_in_the_table_or_open_to_all(hall: Callable[[str], Desk]) -> None:
    doors = [*doors_of(hall("head")), doors_of(hall("head"))[2].packets]
    names = {f"{type(door).__name__}.{field.name}" for door in doors for field in fields(door)}
    assert names | COMMANDS == {*MAY_OPEN, *TO_ALL}
    assert not set(MAY_OPEN) & TO_ALL


@pytest.mark.parametrize("having", DUTIES)
def test_every_door_is_shut_to_whom_the_table_does_not_name(hall: Callable[[str], Desk], having: str) -> None:
    desk, tried = hall(having), list[k.TryRefused]()
    before = desk.store.verify().entries
    doors = doors_of(desk)
    for door in (*doors, doors[2].packets):
        for field in fields(door):
            who = MAY_OPEN.get(f"{type(door).__name__}.{field.name}")
            if who is None or who & of(having):
                continue
            with pytest.raises(Refused) as refused:
                getattr(door, field.name)(*(None,) * 9)
            assert set(codes(refused.value.problems)) <= REFUSED, field.name
            tried.append(k.TryRefused("door", f"{type(door).__name__}.{field.name}"))
    assert only_these_are_new(desk, before, tried)


def test_what_the_table_allows_goes_through(hall: Callable[[str], Desk], tmp_path: Path) -> None:
    desk = replace(hall("head"), actor=Actor("who-audit_admin", ""))
    care, _, _ = doors_of(desk)
    assert care.verify().entries > 0
    for having, command, code in (
        ("reception", verify, None),
        ("system_admin", verify, 0),
        ("audit_admin", rebuild, None),
    ):
        at_it, out = replace(desk, actor=Actor(f"who-{having}", "")), Output(as_json=False)
        if code is None:
            with pytest.raises(Refused):
                command(at_it, Namespace(), out)
        else:
            assert command(at_it, Namespace(), out) == code


def test_the_page_of_the_documents_says_what_the_table_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == matrix(), "python -m tests.rights_matrix"
