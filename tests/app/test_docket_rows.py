"""A case that turns out to be an accusation after a meeting on it was called: no list and no paper of the meeting names it any more."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from app.acts.change_people import ChangePeopleDraft
from app.acts.correct import CorrectDraft
from app.acts.register_draft import PersonDraft
from app.acts.staff import AddUserDraft
from app.desk import Desk
from app.docket_rows import DOCKET, docket_rows, shown_to_all
from app.domain.kinds import Person
from app.domain.world import Actor
from app.ports import Refused
from app.ports.agenda import AboutMeetingsQuery, AgendaQuery
from app.reports.found_around import found_around
from main import store_of
from tests.app.acts.meetings import BENCH, called, called_as_before, meeting
from tests.app.desks import file_of, visit
from tests.builders import HE
from tests.db.desks import raw

WEEK = "2026-10-19 2026-10-25"
Reads = Callable[[bytes], str]


def turned(desk: Desk, place: int = 1, **changes: str) -> str:
    """A meeting on two cases, of which one, by its place, was found to be an accusation afterwards."""
    cases = [desk.do(visit(desk)).case for _ in range(2)]
    id_ = called(desk, cases=tuple(cases), **changes)
    desk.do(
        CorrectDraft(
            desk.new_id(),
            cases[place],
            {"demand.1.legal_class": "accusation", "demand.1.against_text": "社区停车场的管理人员"},
            reason="问清楚了，是举报",
        )
    )
    return id_


def colleague(desk: Desk) -> Desk:
    """The desk with somebody at it who may not see it."""
    draft = AddUserDraft(desk.new_id(), desk.new_id(), "周慧敏", "接访员", ("reception",))
    desk.do(draft)
    return replace(desk, actor=Actor(draft.user, draft.name, draft.post, ("reception",)))


@pytest.mark.parametrize("place", [0, 1])
def test_whoever_sits_there_the_list_does_not_say_what_it_is_about(desk: Desk, place: int) -> None:
    turned(desk, place)
    for one in (desk, colleague(desk)):
        rows = docket_rows(one.read, AgendaQuery(DOCKET))
        assert [row for row in rows if not row.restricted] == []
        assert found_around(one.read, "采光", one.world()) == ()


@pytest.mark.parametrize("place", [0, 1])
def test_it_is_on_no_printed_docket(desk: Desk, text_of: Reads, place: int) -> None:
    turned(desk, place)
    called(desk, replace(BENCH, title="停车怎么排", place="议事厅", chair_name="梁桂芳", guests=""))
    for one in (desk, colleague(desk)):
        text = text_of(one.sheet("docket", WEEK))
        assert "停车怎么排" in text and "采光" not in text and "共1场" in text


@pytest.mark.parametrize("place", [0, 1])
def test_its_papers_are_not_printed(desk: Desk, place: int) -> None:
    id_ = turned(desk, place)
    for one, code in ((desk, "meeting.secret"), (colleague(desk), "meeting.gone")):
        with pytest.raises(Refused) as caught:
            one.sheet("meeting_invitations", f"{id_} invitation")
        assert [problem.code for problem in caught.value.problems] == [code]


def test_a_meeting_on_open_cases_is_told_as_before(desk: Desk) -> None:
    id_ = called(desk, cases=tuple(desk.do(visit(desk)).case for _ in range(3)))
    assert [(row.subject.id, row.restricted) for row in docket_rows(desk.read, AgendaQuery(DOCKET))] == [(id_, False)]


def test_a_meeting_whose_case_is_not_at_this_desk_is_told_and_printed(desk: Desk, text_of: Reads) -> None:
    called_as_before(desk, "电梯图纸变更由谁先审", (desk.new_id(), desk.new_id()))
    shown = shown_to_all(desk.read, desk.read(AgendaQuery(DOCKET)))
    assert [(row.line.title, row.restricted) for row in shown] == [("电梯图纸变更由谁先审", False)]
    assert "电梯图纸变更由谁先审" in text_of(desk.sheet("docket", WEEK))


@pytest.mark.parametrize("first", [True, False])
def test_of_a_case_elsewhere_and_one_that_is_closed_here_nothing_is_told(desk: Desk, first: bool) -> None:
    closed, elsewhere = meeting(desk, turned(desk)).cases[1], desk.new_id()
    id_ = called_as_before(desk, "另一件", (closed, elsewhere) if first else (elsewhere, closed))
    for one in (desk, colleague(desk)):
        shown = shown_to_all(one.read, one.read(AgendaQuery(DOCKET)))
        assert [row for row in shown if row.subject.id == id_ and not row.restricted] == []


def test_the_printed_docket_names_nobody_a_meeting_is_about(desk: Desk, text_of: Reads) -> None:
    one, two = desk.do(visit(desk, person=replace(HE, name="谢海燕"))).case, desk.do(visit(desk)).case
    called_as_before(desk, f"谢海燕、{HE.name}家加装电梯", (one, two))
    text = text_of(desk.sheet("docket", WEEK))
    assert "谢**、何**家加装电梯" in text and "谢海燕" not in text and HE.name not in text


def shown(desk: Desk, *what: str) -> list[tuple[str, str]]:
    """Title and whose it is of each line, as a screen shows them."""
    rows = shown_to_all(desk.read, desk.read(AgendaQuery(what or DOCKET)))
    return [(row.line.title, row.line.owner_name) for row in rows]


def test_who_is_called_otherwise_by_now_and_who_no_longer_speaks_for_the_case_is_named_nowhere(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    called_as_before(desk, f"{HE.name}、何永祥、何志远家加装电梯", (case,))
    assert shown(desk)[0][0] == "何**、何永祥、何志远家加装电梯"
    (he,) = file_of(desk, case).case.petitioners
    desk.do(CorrectDraft(desk.new_id(), case, person_changes={he: {"name": "何永祥"}}, reason="记错了"))
    assert shown(desk)[0][0] == f"{HE.name}、何**、何志远家加装电梯"
    son = PersonDraft(Person("何志远", phone="13800007720"), "main")
    desk.do(ChangePeopleDraft(desk.new_id(), case, (), (son,), "儿子接着办", "户口簿"))
    assert shown(desk)[0][0] == f"{HE.name}、何**、何**家加装电梯"
    desk.do(CorrectDraft(desk.new_id(), case, person_changes={he: {"name": HE.name}}, reason="原来没有记错"))
    assert shown(desk)[0][0] == "何**、何永祥、何**家加装电梯"
    assert desk.store.verify().damage == ()


def test_a_page_of_meetings_is_shown_without_folding_one(desk: Desk) -> None:
    cases = tuple(desk.do(visit(desk)).case for _ in range(2))
    for number in range(3):
        called_as_before(desk, f"{HE.name}家第 {number} 次", cases)
    rows, asked = desk.read(AgendaQuery(DOCKET)), []

    def read(query: object) -> object:
        asked.append(type(query))
        return desk.read(query)  # type: ignore[arg-type]

    titles = sorted(row.line.title for row in shown_to_all(read, rows))
    assert titles == [f"何**家第 {number} 次" for number in range(3)]
    assert asked == [AboutMeetingsQuery]


def test_a_meeting_stays_closed_when_part_of_its_accusation_does_not_open_here(desk: Desk) -> None:
    id_ = turned(desk)
    with closing(raw(store_of(desk).home)) as connection:
        connection.execute("DELETE FROM cases")
        connection.commit()
    rows = shown_to_all(desk.read, desk.read(AgendaQuery(DOCKET)))
    assert [(row.subject.id, row.restricted) for row in rows] == [(id_, True)]
