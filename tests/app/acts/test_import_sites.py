"""站点名单读入: each once; and what was a setting until 2026 becomes records, and the setting is empty."""

from __future__ import annotations

from app.acts.import_sites import ImportSitesDraft
from app.acts.record_site import RecordSiteDraft
from app.acts.station import SetDraft
from app.carried_sites import carry_sites
from app.desk import Desk
from app.settings import STATIONS
from tests.app.acts.test_record_campaign import refused
from tests.app.acts.test_record_site import record, site_rows


def named(*names: str, **changes: str) -> tuple[RecordSiteDraft, ...]:
    return tuple(RecordSiteDraft("", "", name, **changes) for name in names)


def titles(desk: Desk) -> list[str]:
    return sorted(row.line.title for row in site_rows(desk))


def test_two_hundred_and_seventy_one_are_written_down_at_once(desk: Desk) -> None:
    desk.do(ImportSitesDraft(desk.new_id(), named(*(f"第{n}站" for n in range(271)))))
    assert len(site_rows(desk)) == 271
    assert desk.store.verify().damage == ()


def test_what_is_there_already_or_stands_twice_is_not_written_again(desk: Desk) -> None:
    record(desk, name="水荫社区")
    desk.do(ImportSitesDraft(desk.new_id(), named("水荫社区", "云鹤社区", "云鹤社区")))
    assert titles(desk) == ["云鹤社区", "水荫社区"]
    assert refused(desk, ImportSitesDraft(desk.new_id(), named("水荫社区"))) == [("site.nothing_new", "")]


def test_a_list_with_a_strange_township_or_telephone_is_refused_whole(desk: Desk) -> None:
    assert refused(desk, ImportSitesDraft(desk.new_id(), named("甲", org="某街道"))) == [("site.elsewhere", "")]
    assert refused(desk, ImportSitesDraft(desk.new_id(), named("甲", phone="12"))) == [("site.phone", "")]
    assert site_rows(desk) == ()


def test_the_list_that_was_a_setting_is_carried_over_once_and_is_nowhere_else(desk: Desk) -> None:
    assert carry_sites(desk) is None
    record(desk, name="水荫社区")
    desk.do(SetDraft(desk.new_id(), STATIONS, "水荫社区，水荫横路 12 号\n云鹤社区广场\n区庄社区，环市东路"))
    assert carry_sites(desk) is not None
    assert titles(desk) == sorted(("云鹤社区广场", "区庄社区", "水荫社区"))
    assert desk.world().settings[STATIONS] == ""
    assert carry_sites(desk) is None
    assert len(site_rows(desk)) == 3


def test_a_setting_that_names_only_what_is_known_is_emptied_too(desk: Desk) -> None:
    record(desk, name="水荫社区")
    desk.do(SetDraft(desk.new_id(), STATIONS, "水荫社区"))
    assert carry_sites(desk) is not None
    assert desk.world().settings[STATIONS] == "" and len(site_rows(desk)) == 1
