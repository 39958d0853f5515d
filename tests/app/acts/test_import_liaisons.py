"""直联名单读入: 161 officers and 176 townships at once, at the city; what is linked already stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.acts.import_liaisons import ImportLiaisonsDraft
from app.acts.link_liaison import LinkLiaisonDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from app.reports.liaison_table import read_liaisons
from tests.app.acts.test_link_liaison import ASKED, link
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

CITY, OFFICERS, TOWNSHIPS = "440100000", 161, 176


def at_the_city(desk: Desk) -> Desk:
    return replace(desk, station=replace(desk.station, org=CITY))


def test_the_officers_of_a_whole_city_are_read_from_a_table(desk: Desk, tmp_path: Path) -> None:
    city = at_the_city(desk)
    directory = city.world().lookup.directory
    rows = [
        f"{directory.place_name(area.code)},周建国{number % OFFICERS}"
        for number, area in enumerate(directory.townships(CITY))
    ]
    assert len(rows) == TOWNSHIPS
    (tmp_path / "list.csv").write_text("镇街,直联干部\n" + "\n".join(rows), encoding="gb18030")
    links = read_liaisons(tmp_path / "list.csv", city.world())
    city.do(ImportLiaisonsDraft(city.new_id(), links, "2026-09-01"))
    found = city.read(AgendaQuery((What.LIAISON.code,), limit=500))
    assert (len(found), len({row.line.owner_name for row in found})) == (TOWNSHIPS, OFFICERS)
    assert city.store.verify().damage == ()


def test_what_is_linked_stays_and_what_is_wrong_is_named(desk: Desk) -> None:
    link(desk)
    other = LinkLiaisonDraft("", ORG, "", "林慧")
    assert refused(desk, ImportLiaisonsDraft(desk.new_id(), (other,), "2026-10-01")) == [("liaison.nothing_new", "")]
    assert [row.line.owner_name for row in desk.read(ASKED)] == ["周建国"]


def test_a_day_ahead_and_a_township_elsewhere_are_refused(desk: Desk) -> None:
    ours, elsewhere = LinkLiaisonDraft("", ORG, "", "林慧"), LinkLiaisonDraft("", "440106001", "", "林慧")
    assert refused(desk, ImportLiaisonsDraft(desk.new_id(), (ours,), "2026-10-20")) == [("date.future", "since")]
    assert refused(desk, ImportLiaisonsDraft(desk.new_id(), (elsewhere,), "2026-10-01")) == [
        ("liaison.not_ours", "township")
    ]


@pytest.mark.parametrize(("text", "code"), [("镇街,干部\n", "liaisons.empty"), ("某街道,林慧\n", "liaisons.unknown")])
def test_a_table_that_names_no_township_of_ours_is_refused(desk: Desk, tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        read_liaisons(tmp_path / "list.csv", desk.world())
    assert [problem.code for problem in caught.value.problems] == [code]
