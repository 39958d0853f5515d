"""值班表 for the wall: one page across, names and places without telephones, gaps in words, 草稿 until it is published."""

from __future__ import annotations

from datetime import date

import pypdfium2

from app.acts.publish_roster import PublishRosterDraft
from app.desk import Desk
from app.documents.sheet import A4
from app.domain.rosters import roster_id
from tests.app.acts.roster_steps import MONTH, chen, plan
from tests.builders import ORG


def test_it_fits_one_page_and_says_what_is_missing(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    helper = chen(desk)
    plan(desk, helper)
    plan(desk, starts="14:00", ends="17:00")
    pdf = desk.sheet("roster", "2026-10-01")
    document = pypdfium2.PdfDocument(pdf)
    size, pages = document[0].get_size(), len(document)
    document.close()
    assert (pages, [round(side) for side in size]) == (1, [round(A4[1]), round(A4[0])])
    text = text_of(pdf)
    assert "2026年10月值班表" in text
    assert "09:00-11:30陈伯年" in text and "倾计工作室" in text and "14:00-17:00待补" in text
    assert "2011" not in text
    assert "草稿" in text
    desk.do(PublishRosterDraft(desk.new_id(), MONTH))
    assert "草稿" not in text_of(desk.sheet("roster", "2026-10-01"))


def test_a_day_with_more_than_it_holds_says_how_many(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    for number in range(12):
        plan(desk, place=f"第{number}社区")
    text = text_of(desk.sheet("roster", "2026-10-01"))
    assert text.count("待补") + int(text.partition("另有")[2].partition("班")[0]) == 12


def test_a_month_of_six_weeks_says_where_to_go_as_well(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    november = roster_id(ORG, date(2026, 11, 1))
    for starts, ends in (("9:00", "11:30"), ("12:00", "14:00"), ("14:30", "17:00")):
        plan(desk, roster=november, days=("2026-11-03",), starts=starts, ends=ends)
    assert text_of(desk.sheet("roster", "2026-11-01")).count("倾计工作室") == 3
