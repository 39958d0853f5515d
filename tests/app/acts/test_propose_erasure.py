"""提请销毁: only when the term is over, by the setting of the unit, and never of what is kept for ever."""

from __future__ import annotations

from dataclasses import replace

from app.domain import kinds as k
from tests.app.acts.steps import bodies, closed, codes, newer
from tests.app.acts.test_erase import LAST, OVER, PROPOSE, archived


def test_it_is_proposed_from_the_first_day_after_its_term_and_not_a_day_before() -> None:
    assert codes(PROPOSE, archived(), LAST) == [("erasure.not_yet", "")]
    assert bodies(PROPOSE, archived(), OVER) == [k.ErasureProposed("years_10", "2026-10-19", "2036-12-31")]


def test_a_unit_may_keep_a_class_longer_and_what_is_kept_for_ever_is_never_destroyed() -> None:
    assert codes(PROPOSE, archived(), OVER, retention_years_10="15") == [("erasure.not_yet", "")]
    assert codes(PROPOSE, archived("years_30"), OVER) == [("erasure.not_yet", "")]
    assert codes(PROPOSE, archived("permanent"), OVER.replace(year=2200)) == [("erasure.for_ever", "")]


def test_what_is_in_no_archive_or_in_that_of_another_unit_is_not_destroyed() -> None:
    assert codes(PROPOSE, closed(), OVER) == [("erasure.not_archived", "")]
    assert codes(PROPOSE, newer(), OVER) == [("case.read_only", "")]
    journal = archived()
    last = journal.entries[-1]
    journal.entries[-1] = replace(last, envelope=replace(last.envelope, org="440104000"))
    assert codes(PROPOSE, journal, OVER) == [("erasure.not_ours", "")]


def test_what_does_not_open_here_is_proposed_by_nobody() -> None:
    journal = archived()
    journal.entries[1] = replace(journal.entries[1], body=None)
    assert codes(PROPOSE, journal, OVER)[0][0] in ("erasure.sealed", "erasure.not_archived")
