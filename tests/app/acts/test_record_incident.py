"""现场秩序记录: neutral, of the case only, and it expires."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts import act_of
from app.acts.record_incident import RecordIncidentDraft
from app.domain import kinds as k
from app.domain.summary import summarise
from tests.app.acts.steps import NEW, bodies, carried_out, codes
from tests.app.acts.supervisions import incident
from tests.builders import NOW, FixedIds, lookup, registered, world

DRAFT = replace(incident(), id=NEW)


def test_it_expires_after_the_days_of_the_setting() -> None:
    (recorded,) = bodies(DRAFT, registered())
    year = date(2026, 10, 19) + timedelta(days=365)
    assert recorded == k.IncidentRecorded(NEW, "staying", "下班后没有离开。", "王敏", False, "2026-10-19", str(year))
    journal = registered()
    decided = act_of(DRAFT).decide(DRAFT, journal.states(), world(NOW, incident_days="30"), FixedIds())
    assert decided[0].body.expires_on == "2026-11-18"


def test_it_shows_in_no_list_and_is_found_by_no_search() -> None:
    plain, told = registered(), carried_out(DRAFT, registered())
    rows = [summarise(j.file().case, j.file().people, lookup()) for j in (plain, told)]
    assert rows[0] == rows[1]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DRAFT, conduct="rude"), ("incident.conduct", "conduct")),
        (replace(DRAFT, text=""), ("text.empty", "text")),
        (replace(DRAFT, persuaded_by=""), ("text.empty", "persuaded_by")),
        (replace(DRAFT, took_place_on="2026-10-20"), ("date.future", "took_place_on")),
        (replace(DRAFT, took_place_on="2026-10-18", late_reason="记漏"), ("date.before", "took_place_on")),
    ],
)
def test_what_is_wrong_is_named(draft: RecordIncidentDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]
