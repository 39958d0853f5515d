"""收到感谢, on a case and without one; over a real desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.acts.receive_thanks import ReceiveThanksDraft, thanked
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Material, Thanked
from app.ports import CaseFileQuery, Refused
from app.ports.agenda import AgendaQuery
from app.reports.thanks import own_thanks
from tests.app.acts.steps import CASE, NEW, accused, codes
from tests.app.desks import visit
from tests.builders import registered

LETTER = ReceiveThanksDraft("", "", "letter", "水管三天就换好了。", "", "接待窗口", "", "2026-10-12")
THANKED = AgendaQuery((What.THANKED.code,))


def received(desk: Desk, **changes: object) -> str:
    draft = replace(LETTER, id=desk.new_id(), **changes)
    desk.do(draft)
    return draft.id


def test_without_a_case_it_stands_by_itself_for_team_and_person(desk: Desk) -> None:
    own = desk.actor
    received(desk, staff=f"{own.name}、外单位的老李", from_name="吴先生")
    rows = desk.read(THANKED)
    assert [(r.line.owner_name, r.line.owner, (r.line.detail or {})["team"]) for r in rows] == [
        ("接待窗口", "", True), (own.name, own.id, False), ("外单位的老李", "", False),
    ]  # fmt: skip
    [letter] = desk.read(AgendaQuery((What.THANKS.code,)))
    assert (letter.line.title, (letter.line.detail or {})["from"]) == (LETTER.text, "吴先生")
    assert desk.store.verify().damage == ()


def test_it_is_shown_once_to_whoever_earned_it_and_for_two_weeks(desk: Desk) -> None:
    received(desk, staff=desk.actor.name)
    received(desk, teams="", staff="外单位的老李")
    world = desk.world()
    assert [row.line.title for row in own_thanks(desk.read, world)] == [LETTER.text], "team and person: one letter"
    later = replace(world, now=world.now + timedelta(days=15))
    assert own_thanks(desk.read, later) == ()


def test_on_a_case_it_goes_with_the_case_and_its_scan_to_the_materials(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    scan = Material("", "感谢信", 1, False, *desk.put_scan(b"%PDF-1.4"))
    received(desk, case=case, materials=(scan,))
    file = desk.read(CaseFileQuery(case))
    assert file is not None
    assert [m.name for m in file.case.materials][-1] == "感谢信"
    assert [row.line.case for row in desk.read(THANKED)] == [case]
    desk.store.rebuild()
    assert desk.store.verify().damage == ()


def test_a_name_that_two_of_the_staff_have_is_nobodys(desk: Desk) -> None:
    world = desk.world()
    twice = replace(world, staff=(*world.staff, replace(world.staff[0], id="another")))
    assert thanked(replace(LETTER, staff=world.staff[0].name), twice)[1] == Thanked(world.staff[0].name)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"way": ""}, ("thanks.way", "way")),
        ({"text": " "}, ("text.empty", "text")),
        ({"text": "保证以后不再上访，谢谢"}, ("reply.forbidden", "text")),
        ({"teams": "、 "}, ("thanks.nobody", "teams")),
        ({"came_on": "2026-12-30"}, ("date.future", "came_on")),
        ({"case": "f" * 32}, ("thanks.gone", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    with pytest.raises(Refused) as caught:
        received(desk, **changes)
    assert [(p.code, p.field) for p in caught.value.problems] == [problem]


def test_a_report_or_accusation_takes_none() -> None:
    draft = replace(LETTER, id=NEW, case=CASE)
    assert codes(draft, accused("440104000-housing")) == [("thanks.restricted", "")]
    assert codes(draft, registered()) == []
