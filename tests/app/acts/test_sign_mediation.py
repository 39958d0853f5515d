"""协议签名: in force with the signatures of all, the mediator's and the committee's seal (MED 29)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.sign_mediation import MEDIATOR, OWN_MEDIATOR, OWN_SEAL, PARTIES, SEAL, SignMediationDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.terms import Step
from app.ports import CaseFileQuery
from app.ports.agenda import AgendaQuery
from app.reports.own_duties import own_duties
from app.reports.promises_due import promises_due
from tests.app.acts.handling import AGREED, OPENED, at, in_hand, mediating
from tests.app.acts.meetings import BENCH, called
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.app.desks import accepted, visit
from tests.builders import ON_CASE, lookup

NOW, DAY = at(8, 24), "2026-10-19"
GOOD = SignMediationDraft(NEW, CASE, "m1", (PARTIES, MEDIATOR, SEAL), "2026-08-24")


def test_with_everything_under_it_it_is_in_force_and_the_court_may_be_asked() -> None:
    signed, *promises = bodies(GOOD, mediating(AGREED), NOW)
    assert signed == k.MediationSigned("m1", "2026-08-24")
    assert all(isinstance(one, k.PromiseMade) for one in promises)
    state = carried_out(GOOD, mediating(AGREED), NOW).file().case
    assert (state.step, state.mediations["m1"].effective_on) == (Step.HANDLING, date(2026, 8, 24))
    [window] = [c.clock for c in case_clocks(state, lookup()) if c.rule.id == "MED-30"]
    assert window.statutory_last_day == date(2026, 9, 23)


@pytest.mark.parametrize("lacking", [PARTIES, MEDIATOR, SEAL])
def test_whatever_is_lacking_it_is_not_in_force(lacking: str) -> None:
    signed = tuple(key for key in GOOD.signed if key != lacking)
    assert codes(replace(GOOD, signed=signed), mediating(AGREED), NOW) == [("mediation.unsigned", "signed")]


def test_before_our_own_body_its_mediator_signs_and_it_seals_and_no_court_is_asked() -> None:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, committee=""), at=at(8, 6))
    journal.add(ON_CASE, AGREED, at=at(8, 20))
    whole = replace(GOOD, signed=(PARTIES, OWN_MEDIATOR, OWN_SEAL))
    for lacking in whole.signed:
        signed = tuple(key for key in whole.signed if key != lacking)
        assert codes(replace(whole, signed=signed), journal, NOW) == [("mediation.unsigned_own", "signed")]
    state = carried_out(whole, journal, NOW).file().case
    assert "MED-30" not in {c.rule.id for c in case_clocks(state, lookup())}


def test_between_the_two_their_signatures_are_enough() -> None:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, way="reconciliation", mediators="", committee=""), at=at(8, 6))
    journal.add(ON_CASE, AGREED, at=at(8, 20))
    assert codes(replace(GOOD, signed=(PARTIES,)), journal, NOW) == []
    assert codes(replace(GOOD, signed=()), journal, NOW) == [("mediation.unsigned_two", "signed")]


def test_first_agreed_then_signed() -> None:
    assert codes(GOOD, mediating(), NOW) == [("mediation.not_agreed", "mediation")]
    assert codes(GOOD, in_hand(), NOW) == [("mediation.none", "")]


@pytest.mark.parametrize(
    ("day", "problem"),
    [("2026-08-19", "date.before"), ("2026-08-25", "date.future"), ("2026-08-21", "date.late")],
)
def test_the_day_is_no_earlier_than_the_terms(day: str, problem: str) -> None:
    [(code, _)] = codes(replace(GOOD, effective_on=day), mediating(AGREED), NOW)
    assert code == problem


def test_what_it_names_a_day_for_is_a_promise_on_the_case(desk: Desk) -> None:
    case = agreed(
        desk,
        (
            k.Duty("海珠电梯公司", "外移井道", "2026-10-30"),
            k.Duty("一楼", "让出通道"),
            k.Duty("何永强", "交测量费", "2026-11-02"),
        ),
    )
    mediation = next(iter(file(desk, case).mediations))
    desk.do(SignMediationDraft(desk.new_id(), case, mediation, (PARTIES, MEDIATOR, SEAL), "2026-10-19"))
    # the sides owe it each other: nothing of it is a promise of ours
    assert desk.read(AgendaQuery((What.PROMISE.code,), case=case)) == ()
    rows = desk.read(AgendaQuery((What.SIDES_DUTY.code,), case=case, by_until=True))
    told = [
        (row.line.title, row.line.owner_name, str(row.line.until), (row.line.detail or {})["given_in"]) for row in rows
    ]
    assert told == [
        ("外移井道", "海珠电梯公司", "2026-10-30", "agreement"), ("交测量费", "何**", "2026-11-02", "agreement"),
    ]  # fmt: skip
    assert [one.owner_name for one in file(desk, case).promises.values()] == ["海珠电梯公司", "何永强"]
    desk.clock.now += timedelta(days=30)
    # asked after as promises, and not a second time as days of the agreement
    assert [row.line.title for row in promises_due(desk.read, desk.world())] == ["外移井道", "交测量费"]
    assert own_duties(desk.read, desk.world()) == ()


def test_what_was_promised_at_a_meeting_about_it_is_promised_once(desk: Desk) -> None:
    duty = k.Duty("施工单位", "外移井道", "2026-10-30")
    case = agreed(desk, (duty,))
    meeting = called(desk, cases=(case,))
    desk.clock.now += timedelta(days=1)
    terms = WriteClausesDraft(desk.new_id(), meeting, (duty,))
    desk.do(terms)
    for party in (BENCH.first, BENCH.second):
        desk.do(InitialClausesDraft(desk.new_id(), meeting, terms.id, (1,), party, "代表", "2026-10-20"))
    mediation = next(iter(file(desk, case).mediations))
    desk.do(SignMediationDraft(desk.new_id(), case, mediation, (PARTIES, MEDIATOR, SEAL), "2026-10-20"))
    rows = desk.read(AgendaQuery((What.PROMISE.code,), case=case))
    assert [row.subject for row in rows] == [Subject("meeting", meeting)]


def opened(desk: Desk) -> str:
    """The id of a case on which a mediation goes on."""
    case = desk.do(visit(desk)).case
    accepted(desk, case)
    consent = (DAY, "申请书签名", DAY, "电话录音")
    with_whom = ("海珠电梯公司", "", *consent, "梁桂芳", "调委会", DAY)
    desk.do(OpenMediationDraft(desk.new_id(), case, (), "mediation", BOTH, "", *with_whom))
    return case


def agreed(desk: Desk, duties: tuple[k.Duty, ...]) -> str:
    """The id of a case with terms that wait for their signatures."""
    case = opened(desk)
    (mediation,) = file(desk, case).mediations
    desk.do(AgreeMediationDraft(desk.new_id(), case, mediation, "停工。", "井道。", "施工单位负责。", duties))
    return case


def file(desk: Desk, case: str) -> CaseState:
    found = desk.read(CaseFileQuery(case))
    assert found is not None
    return found.case
