"""请领导接访: which case may be put before whom; over a real desk."""

from __future__ import annotations

from datetime import timedelta

from app.acts.correct import CorrectDraft
from app.acts.put_before_leader import PutBeforeLeaderDraft
from app.acts.recuse import RecuseDraft
from app.desk import Desk
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.reception_steps import TURNED, came_of, day_row, plan, put, visit_rows
from tests.app.acts.test_record_campaign import refused
from tests.conftest import FixedClock


def asked(desk: Desk, case: str, reception: str) -> list[tuple[str, str]]:
    return refused(desk, PutBeforeLeaderDraft(desk.new_id(), case, reception))


def test_the_matter_stands_under_its_day_and_carries_its_case(desk: Desk) -> None:
    case, reception = case_of(desk), plan(desk)
    row = put(desk, case, reception)
    assert (row.line.case, row.line.title, row.line.state, row.line.owner_name) == (case, "", "open", "周启明")
    assert ((day_row(desk).line.detail or {})["visits"], len(visit_rows(desk))) == (1, 1)
    assert asked(desk, case, reception) == [("reception.twice", "case")]


def test_what_is_wrong_is_named(desk: Desk, clock: FixedClock) -> None:
    reception = plan(desk)
    assert asked(desk, "", reception) == [("reception.no_case", "case")]
    assert asked(desk, "f" * 32, reception) == [("case.not_found", "case")]
    assert asked(desk, case_of(desk), "f" * 32) == [("reception.unknown", "")]
    for text in ("水管漏水。", "路灯不亮。"):
        put(desk, case_of(desk, text), reception)
    third = case_of(desk, "井盖松动。")
    assert asked(desk, third, reception) == [("reception.full", "")]
    clock.now += timedelta(days=2)
    assert asked(desk, third, reception) == [("reception.over", "")]


def test_an_accusation_is_on_no_calendar_be_the_leader_its_reader(desk: Desk) -> None:
    accusing = case_of(desk, "收钱办证。", legal_class="accusation", against="440104000-housing", against_text="科长")
    assert asked(desk, accusing, plan(desk)) == [("reception.restricted", "case")]
    own = plan(desk, on="2026-10-21", leader=desk.actor.id, leader_name=desk.actor.name)
    assert asked(desk, accusing, own) == [("reception.restricted", "case")]
    assert visit_rows(desk) == ()


def test_the_seat_of_what_was_restricted_since_is_free(desk: Desk) -> None:
    reception = plan(desk, seats="1")
    first, second = case_of(desk, "水管漏水。"), case_of(desk, "路灯不亮。")
    put(desk, first, reception)
    assert asked(desk, second, reception) == [("reception.full", "")]
    desk.do(CorrectDraft(desk.new_id(), first, TURNED, reason="是反映队长收钱的"))
    put(desk, second, reception)


def test_what_was_taken_off_the_list_leaves_its_seat(desk: Desk) -> None:
    reception = plan(desk, seats="1")
    desk.do(came_of(desk, put(desk, case_of(desk, "水管漏水。"), reception), step="left_out", text="已经办好了"))
    put(desk, case_of(desk, "路灯不亮。"), reception)


def test_a_leader_who_stays_away_from_it_does_not_hear_it(desk: Desk) -> None:
    case = case_of(desk)
    desk.do(RecuseDraft(desk.new_id(), case, "", "周启明", "petitioner", "是亲戚"))
    assert asked(desk, case, plan(desk)) == [("assign.recused", "case")]
