"""归档."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.add_material import AddMaterialDraft
from app.acts.archive import ArchiveDraft
from app.documents import dossier
from app.domain import kinds as k
from app.domain.terms import Step
from app.reports.timeline import Zoom, timeline
from tests.app.acts.reviews import answered, at
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, closed, codes, replied
from tests.builders import ON_CASE, world

ARCHIVE = ArchiveDraft(NEW, CASE, "years_30", " 2026-XF-017 ", "2026-10-19")


def test_a_closed_case_goes_into_its_dossier() -> None:
    assert bodies(ARCHIVE, closed()) == [k.CaseArchived("years_30", "2026-XF-017", "2026-10-19")]
    assert carried_out(ARCHIVE, closed()).file().case.step is Step.ARCHIVED


def test_how_long_it_is_kept_is_spaced_on_the_screen_and_closed_on_paper() -> None:
    file = carried_out(ARCHIVE, closed()).file()
    told = timeline(file, world(), {}, Zoom.ESSENTIAL)[0]
    assert str(told.headline) == "归档，保管期限：30 年，卷号 2026-XF-017"
    assert dossier.content(file, world()).retention == "30年"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(ARCHIVE, retention=""), ("archive.retention", "retention")),
        (replace(ARCHIVE, dossier=""), ("text.empty", "dossier")),
        (replace(ARCHIVE, archived_on="2026-10-18", late_reason="记漏"), ("date.before", "archived_on")),
    ],
)
def test_what_is_wrong_is_named(draft: ArchiveDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, closed()) == [problem]


def test_only_what_is_closed_and_only_once() -> None:
    assert codes(ARCHIVE, replied()) == [("archive.not_closed", "")]
    assert codes(replace(ARCHIVE, id="a2"), carried_out(ARCHIVE, closed())) == [("archive.archived", "")]
    void = closed()
    void.add(ON_CASE, k.CaseVoided("x", "录重"))
    assert codes(ARCHIVE, void) == [("case.voided", "")]


def test_nothing_is_put_away_while_a_paper_is_owed_or_the_petitioner_may_still_ask() -> None:
    journal = answered()
    journal.add(ON_CASE, k.DocumentIssued("x", "extension", "延〔2026〕1号", ("1",), "", ""), at=at(9, 4))
    journal.add(ON_CASE, k.CaseClosed("已答复"), at=at(9, 5))
    day = replace(ARCHIVE, archived_on="2026-09-11")
    assert codes(day, journal, at(9, 11)) == [("open.untold", "")]
    journal.add(ON_CASE, k.DeliveryRecorded("x", "hand", "2026-09-11", "本人"), at=at(9, 11))
    assert codes(day, journal, at(9, 11)) == [("open.window", "")]
    assert codes(day, journal, at(10, 8)) == [("open.window", "")], "the last day of the petitioner is whole"
    assert codes(replace(ARCHIVE, archived_on="2026-10-09"), journal, at(10, 9)) == []


def test_what_is_handed_over_later_still_finds_its_place() -> None:
    late = AddMaterialDraft("m2", CASE, (k.Material("", "补交的照片"),))
    assert codes(late, carried_out(ARCHIVE, closed())) == []
