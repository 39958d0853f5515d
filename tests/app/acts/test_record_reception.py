"""接访结果: what the leader said stands on the case, what was left to somebody is a promise; over a real desk."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.acts.correct import CorrectDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.recuse import RecuseDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.kinds import Duty, InstructionGiven
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.reception_steps import TURNED, came_of, day_row, plan, put, visit_rows
from tests.app.acts.test_record_campaign import refused
from tests.conftest import FixedClock


@pytest.fixture
def visit(desk: Desk, clock: FixedClock) -> AgendaRow:
    """A matter put before the leader, on the morning of that day."""
    row = put(desk, case_of(desk), plan(desk))
    clock.now = datetime(2026, 10, 20, 12, 0, tzinfo=CHINA)
    return row


def promises(desk: Desk) -> tuple[AgendaRow, ...]:
    return desk.read(AgendaQuery((What.PROMISE.code,)))


def test_what_was_said_and_left_to_somebody_stands_on_the_case(desk: Desk, visit: AgendaRow) -> None:
    desk.do(came_of(desk, visit))
    (said,) = (e.body for e in desk.read(EntriesQuery("case", visit.line.case)) if isinstance(e.body, InstructionGiven))
    assert (said.leader_name, said.post, said.text, said.reception) == (
        "周启明", "街道党工委书记", "月底以前坐下来谈。", visit.subject.id,
    )  # fmt: skip
    (promise,) = promises(desk)
    assert (promise.line.title, promise.line.owner, str(promise.line.until), promise.line.case) == (
        "约一楼两户谈一次", desk.actor.id, "2026-10-30", visit.line.case,
    )  # fmt: skip
    assert (promise.line.detail or {})["given_in"] == "reception"
    (row,) = visit_rows(desk)
    assert (row.line.state, (row.line.detail or {})["instructed"]) == ("heard", 1)
    assert (day_row(desk).line.detail or {})["open"] == 0
    assert refused(desk, came_of(desk, visit)) == [("reception.done", "")]


def test_what_was_done_of_it_ends_it(desk: Desk, visit: AgendaRow, clock: FixedClock) -> None:
    desk.do(came_of(desk, visit))
    clock.now += timedelta(days=3)
    (promise,) = promises(desk)
    done = KeepPromiseDraft(
        desk.new_id(), visit.line.case, promise=promise.line.part, text="谈了，同意复工", kept_on="2026-10-23"
    )
    desk.do(done)
    assert promises(desk)[0].line.state == "kept"


def test_who_did_not_come_says_why_and_the_seat_of_what_is_taken_off_is_free(desk: Desk, visit: AgendaRow) -> None:
    assert refused(desk, came_of(desk, visit, step="not_come", text=" ")) == [("text.empty", "text")]
    desk.do(came_of(desk, visit, step="left_out", text="已经办好了"))
    assert (day_row(desk).line.detail or {})["visits"] == 0
    assert promises(desk) == (), "nothing is left to anybody by what was not heard"


def test_what_is_wrong_is_named(desk: Desk, visit: AgendaRow) -> None:
    assert refused(desk, came_of(desk, visit, step="")) == [("reception.step", "step")]
    assert refused(desk, came_of(desk, visit, visit="f" * 32)) == [("reception.gone", "")]
    assert refused(desk, came_of(desk, visit, text="")) == [("text.empty", "text")]
    half = came_of(desk, visit, duties=(Duty("王敏", "谈一次", ""),))
    assert refused(desk, half) == [("instruction.half", "duties")]
    late = came_of(desk, visit, duties=(Duty("王敏", "谈一次", "2026-10-19"),))
    assert refused(desk, late) == [("promise.past", "duties")]
    silence = came_of(desk, visit, duties=(Duty("王敏", "不再上访就办低保", "2026-10-30"),))
    assert refused(desk, silence) == [("reply.forbidden", "duties")]


def test_not_before_the_day_and_later_with_the_reason(desk: Desk, clock: FixedClock) -> None:
    row = put(desk, case_of(desk), plan(desk))
    assert refused(desk, came_of(desk, row)) == [("reception.not_yet", "step")]
    clock.now = datetime(2026, 10, 22, 9, 0, tzinfo=CHINA)
    assert refused(desk, came_of(desk, row)) == [("date.late", "late_reason")]
    desk.do(came_of(desk, row, late_reason="昨天停电"))
    assert visit_rows(desk)[0].line.state == "heard"


def test_whoever_stays_away_notes_it_and_leaves_nothing_to_anybody(desk: Desk, visit: AgendaRow) -> None:
    desk.do(RecuseDraft(desk.new_id(), visit.line.case, desk.actor.id, desk.actor.name, "officer", "本人是业主"))
    assert refused(desk, came_of(desk, visit, duties=(Duty("黎主任", "谈一次", "2026-10-30"),))) == [
        ("case.recused", "")
    ]
    desk.do(came_of(desk, visit, duties=()))


@pytest.mark.parametrize("step", ["heard", "not_come", "left_out"])
def test_of_what_was_restricted_since_nothing_more_is_written_on_the_day(
    desk: Desk, visit: AgendaRow, step: str
) -> None:
    desk.do(CorrectDraft(desk.new_id(), visit.line.case, TURNED, reason="是反映队长收钱的"))
    before = desk.read(EntriesQuery("reception", visit.subject.id))
    assert refused(desk, came_of(desk, visit, step=step, text="反映队长收钱")) == [("reception.restricted", "")]
    assert desk.read(EntriesQuery("reception", visit.subject.id)) == before
