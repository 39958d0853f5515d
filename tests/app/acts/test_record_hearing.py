"""别处的听证: its days are not counted at a 复核 (Art. 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.record_hearing import RecordHearingDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.deadlines import StatusCode
from tests.app.acts.handling import at, in_hand, under_review
from tests.app.acts.reviews import CITY, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, Journal, lookup

NOW = at(12, 5)
GOOD = RecordHearingDraft(NEW, CASE, "r2", "2026-12-03", "2026-12-05", " 穗府听〔2026〕2号 ", " 意见一致 ")


def running() -> Journal:
    """复查 upheld by the district, 复核 asked of the city on 20 November."""
    journal = reviewed("upheld")
    asked = k.ReviewRequested("r2", "rereview", ("1",), CITY, "广州市人民政府", "仍然不服", "2026-11-20")
    journal.add(ON_CASE, asked, at=at(11, 20))
    return journal


def rereview(journal: Journal) -> date:
    return next(c.clock.statutory_last_day for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "RRV-30")


def test_its_days_are_recorded_with_how_we_know_and_not_counted() -> None:
    called, held = bodies(GOOD, running(), NOW)
    assert isinstance(called, k.HearingCalled) and (called.stage, called.place, called.chair) == (
        "rereview", "广州市人民政府", "",
    )  # fmt: skip
    assert held == k.HearingHeld(NEW, "2026-12-03", "2026-12-05", "穗府听〔2026〕2号", "意见一致")
    assert rereview(running()) == date(2026, 12, 20)
    assert rereview(carried_out(GOOD, running(), NOW)) == date(2026, 12, 23)


def test_afterwards_too_so_that_nothing_looks_late_that_was_not() -> None:
    journal = running()
    decided = k.ReviewDecided("r2", "upheld", "", "第三十六条", "维持。", "", "2026-12-23", "", "穗复〔2026〕7号")
    journal.add(ON_CASE, decided, at=at(12, 23))
    draft = replace(GOOD, late_reason="意见书里才看到")

    def status() -> StatusCode:
        clocks = case_clocks(journal.file().case, lookup())
        return next(c.clock.status(date(2026, 12, 24)).code for c in clocks if c.rule.id == "RRV-30")

    assert status() is StatusCode.DONE_LATE
    carried_out(draft, journal, at(12, 24))
    assert status() is StatusCode.DONE
    after = replace(draft, id=NEW[:-1] + "2", first_on="2026-12-23", last_on="2026-12-24", late_reason="")
    assert codes(after, journal, at(12, 24)) == [("handling.day_order", "last_on")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"review": ""}, ("review.which", "review")),
        ({"first_on": ""}, ("date.empty", "first_on")),
        ({"first_on": "2026-11-19"}, ("date.before", "first_on")),
        ({"last_on": "2026-12-06"}, ("date.future", "last_on")),
        ({"last_on": "2026-12-04"}, ("date.late", "late_reason")),
        (
            {"first_on": "2026-12-05", "last_on": "2026-12-04", "late_reason": "断网"},
            ("handling.day_order", "first_on"),
        ),
        ({"told": " "}, ("text.empty", "told")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), running(), NOW) == [problem]  # type: ignore[arg-type]


def test_our_own_hearings_are_called_not_recorded() -> None:
    assert codes(GOOD, under_review("rereview"), NOW) == [("hearing.none_elsewhere", "")]
    assert codes(GOOD, in_hand(), NOW) == [("hearing.none_elsewhere", "")]
