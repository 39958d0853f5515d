"""出门前: what a laptop lacks for a day outside is told visit by visit."""

from __future__ import annotations

from app.acts.correct import CorrectDraft
from app.desk import Desk
from app.domain.case import CaseState
from app.reports.before_leaving import Lacking, Pack, before_leaving
from tests.app.acts.outreach_steps import at_home, case_of, elsewhere, plan


def nothing_missing(case: CaseState) -> frozenset[str]:
    return frozenset()


def test_where_everything_is_here_nothing_is_lacking(desk: Desk) -> None:
    day = plan(desk, at_home(case_of(desk)), elsewhere(case_of(desk, "水管漏水。")))
    assert before_leaving(desk.read, desk.missing_scans, day) == Pack(2)


def test_scans_that_were_not_fetched_are_counted_for_their_visit(desk: Desk) -> None:
    one, two = case_of(desk), case_of(desk, "水管漏水。")
    day = plan(desk, at_home(one), elsewhere(two))

    def missing(case: CaseState) -> frozenset[str]:
        return frozenset({"a", "b"}) if case.id == two else frozenset()

    assert before_leaving(desk.read, missing, day).lacking == (Lacking(2, "水管漏水", 2),)


def test_a_case_that_is_not_here_is_lacking_and_not_named(desk: Desk) -> None:
    one, two = case_of(desk), case_of(desk, "水管漏水。")
    day = plan(desk, at_home(one), elsewhere(two))

    def read(query: object) -> object:
        return None if getattr(query, "id", "") == two else desk.read(query)  # type: ignore[arg-type]

    assert before_leaving(read, nothing_missing, day).lacking == (Lacking(2),)


def test_what_was_restricted_meanwhile_is_not_told_of(desk: Desk) -> None:
    case, other = case_of(desk, "收了礼。"), case_of(desk, "水管漏水。")
    day = plan(desk, at_home(case), elsewhere(other))
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, changes, reason="问清楚了"))

    def missing(case: CaseState) -> frozenset[str]:
        return frozenset({"a"})

    assert before_leaving(desk.read, missing, day) == Pack(1, (Lacking(1, "水管漏水", 1),))


def test_a_day_without_visits_needs_nothing(desk: Desk) -> None:
    assert before_leaving(desk.read, nothing_missing, plan(desk)) == Pack(0)
