"""走访结果: the talk and the promise stand on the case; over a real desk."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.acts.promise_along import Promised
from app.acts.recuse import RecuseDraft
from app.desk import Desk
from app.domain.kinds import TalkNoted
from app.ports import CaseFileQuery, EntriesQuery
from app.ports.agenda import AgendaRow
from tests.app.acts.outreach_steps import at_home, came_of, case_of, day_row, elsewhere, plan, visit_rows
from tests.app.acts.test_record_campaign import refused
from tests.conftest import FixedClock


@pytest.fixture
def visit(desk: Desk) -> AgendaRow:
    """A home visit of today."""
    plan(desk, at_home(case_of(desk)))
    (row,) = visit_rows(desk)
    return row


def test_what_was_said_and_promised_stands_on_the_case(desk: Desk, visit: AgendaRow) -> None:
    desk.do(came_of(desk, visit, promised=(Promised("约一楼两户谈一次", "", "王敏", "2026-10-26"),)))
    file = desk.read(CaseFileQuery(visit.line.case))
    assert file is not None
    assert [(p.text, p.given_in, str(p.made_on)) for p in file.case.promises.values()] == [
        ("约一楼两户谈一次", "home", "2026-10-19")
    ]
    entries = desk.read(EntriesQuery("case", visit.line.case))
    assert [e.body.text for e in entries if isinstance(e.body, TalkNoted)] == ["又爬楼，膝盖痛。"]
    (row,) = visit_rows(desk)
    assert row.line.detail is not None
    assert (row.line.state, row.line.detail["promised"], row.line.detail["why"]) == ("met", True, "")
    assert (day_row(desk).line.detail or {})["open"] == 0
    assert refused(desk, came_of(desk, visit)) == [("outreach.told", "")], "once met, more of it is a talk on the case"


def test_nobody_at_home_says_why_and_may_be_met_later(desk: Desk, visit: AgendaRow) -> None:
    assert refused(desk, came_of(desk, visit, step="not_met", text=" ")) == [("text.empty", "text")]
    desk.do(came_of(desk, visit, step="not_met", text="敲门没有人应"))
    (row,) = visit_rows(desk)
    assert (row.line.state, (row.line.detail or {})["why"]) == ("not_met", "敲门没有人应")
    desk.do(came_of(desk, visit))
    assert visit_rows(desk)[0].line.state == "met"


def test_what_is_wrong_is_named(desk: Desk, visit: AgendaRow) -> None:
    assert refused(desk, came_of(desk, visit, step="")) == [("outreach.step", "step")]
    assert refused(desk, came_of(desk, visit, text="")) == [("text.empty", "text")]
    assert refused(desk, came_of(desk, visit, visit="f" * 32)) == [("outreach.visit_gone", "")]
    assert refused(desk, came_of(desk, visit, promised=(Promised("回话", "", "王敏", "2026-10-18"),))) == [
        ("promise.past", "promised.due_on")
    ]
    silence = came_of(desk, visit, promised=(Promised("不再上访就给办低保", "", "王敏", "2026-10-26"),))
    assert refused(desk, silence) == [("reply.forbidden", "promised.text")]


def test_whoever_stays_away_notes_the_visit_and_promises_nothing(desk: Desk, visit: AgendaRow) -> None:
    desk.do(RecuseDraft(desk.new_id(), visit.line.case, desk.actor.id, desk.actor.name, "officer", "本人是业主"))
    promise = Promised("回话", "", "黎主任", "2026-10-26")
    assert refused(desk, came_of(desk, visit, promised=(promise,))) == [("case.recused", "")]
    desk.do(came_of(desk, visit))


def test_not_before_the_day_and_later_with_the_reason(desk: Desk, clock: FixedClock) -> None:
    plan(desk, elsewhere(case_of(desk)), on="2026-10-20")
    (row,) = visit_rows(desk)
    assert refused(desk, came_of(desk, row)) == [("outreach.not_yet", "")]
    clock.now += timedelta(days=2)
    assert refused(desk, came_of(desk, row)) == [("date.late", "late_reason")]
    desk.do(came_of(desk, row, late_reason="回来太晚"))
    assert visit_rows(desk)[0].line.state == "met"


def test_on_its_day_whoever_came_before_the_hour_is_recorded(desk: Desk) -> None:
    plan(desk, at_home(case_of(desk)), starts="15:00", ends="16:30")
    desk.do(came_of(desk, visit_rows(desk)[0]))
    assert visit_rows(desk)[0].line.state == "met"
