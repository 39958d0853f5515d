"""推定受理: a late or missing notice gains nobody time, and what nobody handles yet is not presumed to be taken on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain import kinds as k
from app.domain.case_clocks import CaseClock, begun, case_clocks
from app.domain.entries import Body
from app.domain.envelope import CHINA
from app.domain.proof import proof
from app.domain.rules import DaysSet
from tests.builders import ON_CASE, Journal, lookup, registered

JULY = datetime(2026, 7, 24, 9, tzinfo=CHINA)
"""Fifteen days later is Saturday 8 August; sixty days from there end on Wednesday 7 October, in the holiday."""
PRESUMED = date(2026, 8, 8)
HERE = ("440104014", "黄花岗街道")
BUREAU = ("440104000-housing", "越秀区住房和建设局")


def handling(*bodies: Body, **changes: object) -> CaseClock | None:
    journal = Journal()
    registered(journal, at=JULY, **changes)
    for body in bodies:
        journal.add(ON_CASE, body)
    return _handling(journal)


def _handling(journal: Journal) -> CaseClock | None:
    found = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "HND-60"]
    return found[0] if found else None


def accepted(on: str, handler: tuple[str, str] = HERE) -> k.CaseAccepted:
    return k.CaseAccepted(("1",), on, *handler)


def test_a_notice_in_time_is_the_day_itself() -> None:
    found = handling(accepted("2026-08-08"))
    assert found is not None and (found.clock.start, found.presumed) == (PRESUMED, None)


def test_a_late_notice_of_ours_does_not_move_the_day_and_both_stay_visible() -> None:
    found = handling(accepted("2026-08-20"))
    assert found is not None and found.presumed is not None
    assert found.clock.start == PRESUMED and found.clock.statutory_last_day == date(2026, 10, 7)
    assert (found.presumed.received_on, found.presumed.noticed_on) == (date(2026, 7, 24), date(2026, 8, 20))
    steps = {step.code: step for step in proof(found.clock, presumed=found.presumed).steps}
    assert [steps[code].day for code in ("presumed_received", "noticed_late", "presumed")] == [
        date(2026, 7, 24), date(2026, 8, 20), PRESUMED,
    ]  # fmt: skip
    assert "start" not in steps and "第 15 日" in steps["presumed"].detail
    assert "推定受理：2026年8月8日 周六" in "\n".join(proof(found.clock, presumed=found.presumed).lines())


def test_what_came_to_us_and_was_not_objected_to_runs_without_a_notice() -> None:
    found = handling(channel="transferred_in")
    assert found is not None and found.presumed is not None and found.clock.start == PRESUMED
    assert begun([found], date(2026, 8, 7)) == () and begun([found], PRESUMED) == (found,)


def test_where_we_lead_it_runs_without_a_notice() -> None:
    lead = k.LeadFixed(
        ("1",),
        k.UnitName("440104014-government", "黄花岗街道办事处"),
        (k.UnitName(*BUREAU),),
        "agreement",
        "",
        "2026-07-27",
    )
    found = handling(lead)
    assert found is not None and found.clock.start == PRESUMED
    assert handling(replace(lead, lead=k.UnitName(*BUREAU))) is None


def test_what_merely_lies_at_the_desk_is_handled_by_nobody_yet() -> None:
    assert handling() is None


@pytest.mark.parametrize(
    "body",
    [
        k.CaseTransferred(("1",), *BUREAU, "职权", "2026-07-30"),
        k.CaseDeclined(("1",), "not_ours", "不属于职权", "住建局", ""),
    ],
)
def test_what_went_another_way_before_is_not_presumed(body: Body) -> None:
    journal = Journal()
    registered(journal, at=JULY, channel="transferred_in")
    journal.add(ON_CASE, body, at=datetime(2026, 7, 30, 9, tzinfo=CHINA))
    assert _handling(journal) is None


def test_an_objection_holds_it_and_one_not_agreed_to_lets_it_run_from_the_same_day() -> None:
    journal = Journal()
    registered(journal, at=JULY, channel="transferred_in")
    [came] = journal.file().case.open_demands[0].transfers
    objection = journal.add(ON_CASE, k.TransferObjected(came.entry, "不属于本单位职权", "", "", "2026-07-30"))
    assert _handling(journal) is None
    agreed = Journal()
    agreed.entries += journal.entries
    journal.add(ON_CASE, k.ObjectionDecided(objection.id, False, "", "", "2026-08-12"))
    found = _handling(journal)
    assert found is not None and found.clock.start == PRESUMED
    agreed.add(ON_CASE, k.ObjectionDecided(objection.id, True, "", "", "2026-08-12"))
    assert _handling(agreed) is None


def test_another_body_that_accepted_is_taken_at_its_word() -> None:
    found = handling(accepted("2026-08-20", BUREAU))
    assert found is not None and (found.clock.start, found.presumed) == (date(2026, 8, 20), None)


def test_where_no_notice_is_owed_none_is_late() -> None:
    for changes in ({"address_unclear": True}, {"late": True}):
        found = handling(accepted("2026-08-20"), **changes)
        assert found is not None and found.presumed is None
    other = (k.Demand("1", "请依法裁决", category="030600", legal_class="appeal_4"),)
    assert handling(channel="transferred_in", demands=other) is None


def test_the_days_are_the_stations_and_hold_for_what_is_received_from_the_next_day_on() -> None:
    def start(set_on: date) -> date:
        rules = lookup().rules.with_days([DaysSet(set_on, "ACC-15", 20)])
        journal = Journal()
        registered(journal, at=JULY, channel="transferred_in")
        clocks = case_clocks(journal.file().case, replace(lookup(), rules=rules))
        return next(c.clock.start for c in clocks if c.rule.id == "HND-60")

    assert start(date(2026, 7, 23)) == date(2026, 8, 13)
    assert start(date(2026, 7, 24)) == PRESUMED


def test_a_found_letter_that_is_ours_runs_although_nobody_can_be_told() -> None:
    """Art. 23(2) asks for no notice where nobody left a name; the days are the same, or it could lie for ever."""
    for changes in ({"capacity": "competent_body"}, {"channel": "transferred_in"}):
        found = handling(address_unclear=True, **changes)
        assert found is not None and found.clock.start == PRESUMED and found.presumed is not None
        late = handling(accepted("2026-08-20"), address_unclear=True, **changes)
        assert late is not None and late.clock.start == PRESUMED, "a late acceptance begins nothing anew"
        in_time = handling(accepted("2026-08-01"), address_unclear=True, **changes)
        assert in_time is not None and in_time.presumed is None
    assert handling(address_unclear=True, capacity="petition_office") is None, "that one is to be sent on (Art. 22)"


def test_nobody_is_asked_to_rate_what_came_without_a_name() -> None:
    journal = registered(Journal(), at=JULY, address_unclear=True, capacity="competent_body")
    assert "SAT-LATE" not in {c.rule.id for c in case_clocks(journal.file().case, lookup())}
