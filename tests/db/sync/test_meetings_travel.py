"""A meeting and its promises: at the organisations of its bodies and of who takes something on, there and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.acts import act_of
from app.acts.call_meeting import CallMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.reading import states_of
from app.acts.uninvite_from_meeting import UninviteFromMeetingDraft
from app.docket_rows import DOCKET, docket_rows
from app.domain.audience import receivers
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.kinds import CaseRestricted, Decided
from app.domain.meetings import fold_meeting
from app.domain.world import World
from app.ids import uuid7
from app.ports import CasesQuery, EntriesQuery
from app.ports.agenda import AgendaQuery
from app.reports.booked_today import booked_today
from app.reports.promises_due import promises_due
from db.store import SqlStore
from tests.builders import NOW, FixedIds, lookup, world
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, LIWAN, YUEXIU
from tests.db.sync.stations import fill
from tests.db.sync.sticks import Let, Stick, introduce

HOUSING, OFFICE, DADONG_OFFICE = "越秀区住房和城乡建设局", "黄花岗街道办事处", "建设街道办事处"
TREE = lookup().directory.parents


def at(org: str, days: int = 0) -> World:
    here = world(NOW + timedelta(days=days))
    return replace(here, station=replace(here.station, org=org))


def do(store: SqlStore, org: str, draft: Any, days: int = 0) -> None:
    act, here = act_of(draft), at(org, days)
    with store.write(here.now, store.user, org) as work:
        states = states_of(act, draft, work.entries, work.agenda, here.actor)
        assert act.check(draft, states, here) == []
        work.append(act.decide(draft, states, here, FixedIds(int(draft.id[-6:], 16))))


def conference(bodies: str, cases: tuple[str, ...] = ()) -> CallMeetingDraft:
    on = (NOW + timedelta(days=1)).date().isoformat()
    return CallMeetingDraft(
        uuid7(NOW), "", "conference", "district", "电梯图纸变更由谁先审", on, "9:30-11:00", "三楼会议室", "", "陈建国", "", "",
        bodies, "", "", cases, "图纸变更", "王敏",
    )  # fmt: skip


def minutes(meeting: str, owner: str) -> HoldMeetingDraft:
    on = (NOW + timedelta(days=1)).date()
    item = Decided("图纸变更", "", "先并联审图", owner, (on + timedelta(days=2)).isoformat())
    return HoldMeetingDraft(uuid7(NOW + timedelta(days=1)), meeting, on.isoformat(), "9", (item,))


def routings(store: SqlStore, meeting: str) -> Sequence[Routing]:
    return [entry.envelope.routing for entry in store.read(EntriesQuery("meeting", meeting), store.user)]


def due(store: SqlStore, org: str) -> list[str]:
    return [row.line.title for row in promises_due(lambda query: store.read(query, store.user), at(org, 1))]


def listed(store: SqlStore) -> list[str]:
    return [row.line.title for row in store.read(AgendaQuery((What.PROMISE.code,)), store.user)]


def test_taken_out_one_by_one_and_asked_again_it_is_one_meeting_wherever_it_is(isolated: Let, stick: Stick) -> None:
    district, township, neighbour = isolated(YUEXIU), isolated(HUANGHUAGANG), isolated(DADONG)
    introduce((district, YUEXIU), (township, HUANGHUAGANG), (neighbour, DADONG))
    both = f"{OFFICE}、{DADONG_OFFICE}、荔湾区司法局"
    call = conference(both)

    def do_here(draft: Any) -> None:
        do(district, YUEXIU, draft)
        stick.carry(district, township, HUANGHUAGANG)
        stick.carry(district, neighbour, DADONG)

    do_here(call)
    do_here(UninviteFromMeetingDraft(uuid7(NOW), call.id, ("荔湾区司法局",), "请错了"))
    do_here(UninviteFromMeetingDraft(uuid7(NOW), call.id, (DADONG_OFFICE,), "也请错了"))
    do_here(replace(call, id=uuid7(NOW), meeting=call.id, place="二楼", bodies=OFFICE, reason="三楼有会"))
    assert [places(one, call.id) for one in (district, township, neighbour)] == ["二楼", "二楼", "三楼会议室"]
    do_here(replace(call, id=uuid7(NOW), meeting=call.id, bodies=f"{OFFICE}、{DADONG_OFFICE}", reason="还是要来"))
    do_here(UninviteFromMeetingDraft(uuid7(NOW), call.id, (OFFICE,), "不用来了"))
    do_here(replace(call, id=uuid7(NOW), meeting=call.id, place="四楼", bodies=DADONG_OFFICE, reason="二楼有会"))
    assert [places(one, call.id) for one in (district, township, neighbour)] == ["四楼", "三楼会议室", "四楼"]
    for store in (district, township, neighbour):
        assert store.verify().damage == ()
        before = store.read(AgendaQuery((What.MEETING.code,)), store.user)
        store.rebuild()
        assert store.read(AgendaQuery((What.MEETING.code,)), store.user) == before
    here, there = (
        fold_meeting(store.read(EntriesQuery("meeting", call.id), store.user)) for store in (district, neighbour)
    )
    assert here == there, "whoever is asked again has it from its first word"


def places(store: SqlStore, meeting: str) -> str:
    """Where the one meeting is that a station knows of."""
    (row,) = store.read(AgendaQuery((What.MEETING.code,)), store.user)
    assert row.subject == Subject("meeting", meeting)
    return row.line.place


@pytest.mark.parametrize(
    ("bodies", "there"),
    [
        ("物业公司", {YUEXIU, CITY}),
        (OFFICE, {YUEXIU, CITY, HUANGHUAGANG}),
        (f"{OFFICE}、{HOUSING}、建设街道办事处", {YUEXIU, CITY, HUANGHUAGANG, DADONG}),
        ("荔湾区司法局", {YUEXIU, CITY, LIWAN}),
        # of this name there is one in 黄花岗 and one elsewhere: nobody is meant until the place is said
        ("东环社区居民委员会", {YUEXIU, CITY}),
        ("越秀区黄花岗街道东环社区居民委员会", {YUEXIU, CITY, HUANGHUAGANG}),
    ],
)
def test_it_goes_to_the_organisations_of_its_bodies_and_those_above(
    isolated: Let, bodies: str, there: set[str]
) -> None:
    store, call = isolated(YUEXIU), conference(bodies)
    do(store, YUEXIU, call)
    assert receivers(routings(store, call.id), TREE) == there


def test_what_a_body_takes_on_is_on_its_desk(isolated: Let, stick: Stick) -> None:
    district, township, neighbour = isolated(YUEXIU), isolated(HUANGHUAGANG), isolated(DADONG)
    introduce((district, YUEXIU), (township, HUANGHUAGANG), (neighbour, DADONG))
    call = conference(HOUSING)
    do(district, YUEXIU, call)
    do(district, YUEXIU, minutes(call.id, OFFICE), 1)
    stick.carry(district, township, HUANGHUAGANG)
    stick.carry(district, neighbour, DADONG)
    assert due(township, HUANGHUAGANG) == listed(township) == ["先并联审图"]
    assert listed(neighbour) == []
    # whoever gave it to them asks after it; the city has it in its list alone
    assert due(district, YUEXIU) == ["先并联审图"]
    assert promises_due(lambda query: district.read(query, district.user), at(CITY, 1)) == ()


def test_what_a_bureau_takes_on_is_on_the_desk_of_its_district(isolated: Let, stick: Stick) -> None:
    district, township = isolated(YUEXIU), isolated(HUANGHUAGANG)
    introduce((district, YUEXIU), (township, HUANGHUAGANG))
    call = conference("派出所")
    do(township, HUANGHUAGANG, call)
    do(township, HUANGHUAGANG, minutes(call.id, HOUSING), 1)
    stick.carry(township, district)
    assert due(district, YUEXIU) == ["先并联审图"]


def test_where_its_case_is_not_it_is_told_on_the_screen(isolated: Let, stick: Stick) -> None:
    district, township = isolated(YUEXIU), isolated(HUANGHUAGANG)
    introduce((district, YUEXIU), (township, HUANGHUAGANG))
    fill(district, YUEXIU, 1)
    (case,) = district.read(CasesQuery(), district.user)
    call = conference(OFFICE, (case.id,))
    do(district, YUEXIU, call)
    stick.carry(district, township, HUANGHUAGANG)

    def read(query: Any) -> Any:
        return township.read(query, township.user)

    there = at(HUANGHUAGANG, 1)
    assert read(CasesQuery()) == ()
    (row,) = booked_today(read, there)
    assert (row.line.title, row.restricted) == (call.title, False)
    assert docket_rows(read, AgendaQuery(DOCKET)) == (row,)


def test_nothing_written_after_a_case_was_closed_goes_to_anybody(isolated: Let) -> None:
    store = isolated(YUEXIU)
    fill(store, YUEXIU, 1)
    (row,) = store.read(CasesQuery(), store.user)
    call = conference(OFFICE, (row.id,))
    do(store, YUEXIU, call)
    assert receivers(routings(store, call.id), TREE) == {YUEXIU, CITY, HUANGHUAGANG}
    with store.write(NOW, store.user, YUEXIU) as work:
        closing, secret = CaseRestricted((store.user,)), Routing((YUEXIU,), restricted=True)
        work.append([NewEntry(uuid7(NOW), Subject("case", row.id), closing, secret)])
    do(store, YUEXIU, minutes(call.id, OFFICE), 1)
    found = routings(store, call.id)
    assert [route.restricted for route in found] == [False, True, True]
    assert receivers(found, TREE) == {YUEXIU}
