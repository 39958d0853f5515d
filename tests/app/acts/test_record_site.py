"""站点登记: written down, put right, refused; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.record_site import RecordSiteDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

STUDIO = RecordSiteDraft(
    "", "", "水荫社区 10 号工作室", "水荫横路 12 号", "", "每月 10 日 9:00-11:30", "何美仪", "020-87700000"
)


def record(desk: Desk, **changes: str) -> str:
    draft = replace(STUDIO, id=desk.new_id(), **changes)
    desk.do(draft)
    return draft.site or draft.id


def site_rows(desk: Desk) -> tuple[AgendaRow, ...]:
    return desk.read(AgendaQuery((What.SITE.code,)))


def test_it_stands_on_the_agenda_and_is_put_right_there(desk: Desk) -> None:
    site = record(desk)
    (row,) = site_rows(desk)
    assert (row.subject.id, row.line.title, row.line.place, row.line.owner_name, row.line.until) == (
        site, "水荫社区 10 号工作室", "水荫横路 12 号", "何美仪", None,
    )  # fmt: skip
    assert row.line.detail == {"org": ORG, "hours": "每月 10 日 9:00-11:30", "phone": "02087700000"}
    assert refused(desk, replace(STUDIO, id=desk.new_id(), site=site)) == [("text.empty", "reason")]
    record(desk, site=site, contact="谭启明", reason="换了联系人")
    assert [row.line.owner_name for row in site_rows(desk)] == ["谭启明"]
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": " "}, ("text.empty", "name")),
        ({"org": "天河区"}, ("site.elsewhere", "org")),
        ({"org": "440106000"}, ("site.elsewhere", "org")),
        ({"phone": "12"}, ("phone.format", "phone")),
        ({"site": "f" * 32, "reason": "改"}, ("site.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(STUDIO, id=desk.new_id(), **changes)) == [problem]


def test_a_name_stands_once_in_a_township_also_when_another_is_renamed_to_it(desk: Desk) -> None:
    record(desk)
    assert refused(desk, replace(STUDIO, id=desk.new_id())) == [("site.twice", "name")]
    other = record(desk, name="云鹤社区广场")
    assert refused(desk, replace(STUDIO, id=desk.new_id(), site=other, reason="改名")) == [("site.twice", "name")]


def test_the_township_is_taken_by_its_whole_name_and_told_of_it(desk: Desk) -> None:
    record(desk, org="黄花岗街道")
    record(desk, name="云鹤社区", org="越秀区黄花岗街道")
    for entry in desk.read(EntriesQuery("site")):
        assert entry.body.org == ORG and ORG in entry.envelope.routing.orgs
