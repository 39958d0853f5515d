"""The State Council's notice entered at the station."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.act import States
from app.acts.announce_holidays import ACT, AnnounceHolidaysDraft, law_with
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.holidays import NOTICE_2026, NOTICE_2027
from tests.builders import ORG, FixedIds, world

NEW = "0192f3a4b5c67d8e9fa0b1c2d3e4f001"
DRAFT = AnnounceHolidaysDraft(NEW, "2027", NOTICE_2027, "国办发明电〔2026〕9号")


def test_a_notice_becomes_an_entry_of_its_year() -> None:
    assert ACT.check(DRAFT, States(), world()) == []
    [entry] = ACT.decide(DRAFT, States(), world(), FixedIds())
    assert (entry.id, entry.subject) == (NEW, Subject("calendar", f"{ORG}.2027"))
    assert isinstance(entry.body, k.CalendarAnnounced) and entry.body.source == "国办发明电〔2026〕9号"
    assert k.CalendarDay("2027-02-13", True, "春节") in entry.body.days


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"year": ""}, ("notice.year", "year")),
        ({"year": "2003"}, ("notice.year", "year")),
        ({"year": "2029"}, ("notice.year", "year")),
        ({"source": " "}, ("text.empty", "source")),
        ({"text": "还没有通知"}, ("notice.nothing", "text")),
        ({"text": NOTICE_2027.replace("共7天", "共6天", 1)}, ("notice.count", "text")),
        ({"year": "2026", "text": NOTICE_2026}, ("notice.same", "text")),
    ],
)
def test_what_is_wrong_stands_at_its_field(changes: dict[str, str], problem: tuple[str, str]) -> None:
    found = ACT.check(replace(DRAFT, **changes), States(), world())
    assert [(p.code, p.field) for p in found] == [problem]


def test_the_law_with_it_can_be_looked_at_before() -> None:
    law = law_with(DRAFT, world())
    assert law.calendar.announced(2027) and law.calendar.entered_on == world().today
    assert not world().lookup.calendar.announced(2027)
