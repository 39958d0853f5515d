"""服务日按编组排上: a part for each of our stations, with who serves there; the evening counts each matter at one of them."""

from __future__ import annotations

from dataclasses import replace

from app.acts.close_site import CloseSiteDraft
from app.acts.import_groups import ImportGroupsDraft
from app.acts.import_sites import ImportSitesDraft
from app.acts.plan_service_parts import PlanServicePartsDraft
from app.desk import Desk
from app.domain.kinds import Going, GroupMember
from app.domain.upcasts import lifted
from app.service_day import service_day
from tests.app.acts.outreach_steps import PLAN, case_of
from tests.app.acts.service_steps import SQUARE, announce, closed, part_rows, planned, two_stations
from tests.app.acts.test_form_group import STATION, form
from tests.app.acts.test_import_groups import STATIONS, many
from tests.app.acts.test_import_sites import named
from tests.app.acts.test_record_campaign import refused
from tests.app.acts.test_record_site import record
from tests.builders import NOW, TODAY


def part(desk: Desk, day: str, site: str, **changes: object) -> object:
    draft = replace(
        PLAN, id=desk.new_id(), way="service_day", place=SQUARE, going=(Going("邓嘉怡"),), service_day=day, site=site
    )
    return replace(draft, **changes)  # type: ignore[arg-type]


def test_each_station_has_its_part_with_the_people_of_its_group(desk: Desk) -> None:
    one, two = two_stations(desk)
    day = announce(desk)
    square, studio = planned(desk, day)
    assert (square.line.place, studio.line.place, studio.line.at) == (SQUARE, STATION, "09:00-11:30")
    assert square.line.detail is not None and studio.line.detail is not None
    assert (square.line.detail["going"], studio.line.detail["going"]) == (["邓嘉怡"], ["何美仪", "谭启明"])
    assert [(r.line.detail or {})["service_day"] for r in (square, studio)] == [day, day]
    assert {(r.line.detail or {})["site"] for r in (square, studio)} == {one, two}
    assert refused(desk, PlanServicePartsDraft(desk.new_id(), day)) == [("service_parts.nothing", "")]
    assert desk.store.verify().damage == ()


def test_in_a_group_of_several_stations_each_goes_where_they_are_named(desk: Desk) -> None:
    record(desk, name=STATION), record(desk, name=SQUARE)
    there = (GroupMember("何美仪", "deputy", "", STATION), GroupMember("谭启明", "lawyer", "", SQUARE))
    form(desk, sites=(STATION, SQUARE), members=there)
    square, studio = planned(desk, announce(desk))
    assert (square.line.owner_name, studio.line.owner_name) == ("谭启明", "何美仪")


def test_all_stations_of_a_district_are_planned_at_once(desk: Desk) -> None:
    desk.do(ImportSitesDraft(desk.new_id(), named(*(f"第{n}站" for n in range(STATIONS)))))
    desk.do(ImportGroupsDraft(desk.new_id(), many(), "2026-10-12"))
    day = announce(desk)
    assert len(planned(desk, day)) == STATIONS
    found = service_day(desk.read, day)
    assert found is not None and (len(found.spots), found.planned, found.held) == (STATIONS, STATIONS, 0)


def test_nothing_is_planned_for_a_day_that_is_over_or_unknown(desk: Desk) -> None:
    two_stations(desk)
    day = announce(desk)
    assert refused(desk, PlanServicePartsDraft(desk.new_id(), "f" * 32)) == [("service_day.unknown", "")]
    desk.clock = lambda: NOW.replace(day=25)
    assert refused(desk, PlanServicePartsDraft(desk.new_id(), day)) == [("service_parts.over", "")]


def test_one_station_is_planned_by_itself_once_and_on_that_day(desk: Desk) -> None:
    site = record(desk, name=SQUARE)
    day = announce(desk)
    assert refused(desk, part(desk, day, site, on="2026-10-20")) == [("outreach.other_day", "on")]
    assert refused(desk, part(desk, "f" * 32, site)) == [("service_day.unknown", "")]
    desk.do(part(desk, day, site))
    assert refused(desk, part(desk, day, site)) == [("outreach.part_twice", "place")]
    (row,) = part_rows(desk)
    again = part(desk, "", "", outreach=row.subject.id, going=(Going("何美仪"),), reason="换人")
    assert refused(desk, replace(again, id=desk.new_id(), on="2026-10-20")) == [("outreach.other_day", "on")]  # type: ignore[type-var]
    desk.do(again)
    (row,) = part_rows(desk)
    assert row.line.owner_name == "何美仪" and (row.line.detail or {})["service_day"] == day


def test_the_evening_counts_who_came_and_each_matter_once(desk: Desk) -> None:
    two_stations(desk)
    day = announce(desk)
    square, studio = planned(desk, day)
    case = case_of(desk, channel="outreach")
    for typed in ("七", "-1", "1000001"):
        assert refused(desk, closed(desk, studio, visitors=typed)) == [("outreach.number", "visitors")]
    desk.do(closed(desk, studio, taken=(case,)))
    assert refused(desk, closed(desk, square, taken=(case,))) == [("outreach.elsewhere", "taken")]
    desk.do(closed(desk, square, came=(), visitors=""))
    found = service_day(desk.read, day)
    assert found is not None
    assert (found.held, found.planned, found.came, found.total("visitors"), found.total("taken")) == (2, 0, 2, 7, 1)
    assert [count for _, count in found.went] == [1]


def test_a_station_counts_on_the_days_on_which_it_was_in_use(desk: Desk) -> None:
    _, two = two_stations(desk)
    today, later = announce(desk), announce(desk, on="2026-11-10")
    desk.do(CloseSiteDraft(desk.new_id(), two, TODAY.isoformat(), "搬走"))
    counted = [len(found.spots) for day in (today, later) if (found := service_day(desk.read, day))]
    assert counted == [2, 1]


def test_two_who_are_called_the_same_serve_at_two_stations(desk: Desk) -> None:
    record(desk, name=STATION), record(desk, name=SQUARE)
    form(desk)
    form(desk, name="云鹤组", sites=(SQUARE,))
    day = announce(desk)
    assert len(planned(desk, day)) == 2
    desk.do(replace(PLAN, id=desk.new_id(), going=(Going("何美仪"),)))


def test_days_of_older_programs_are_read_as_days_of_their_own() -> None:
    planned_then = lifted("outreach.planned", 1, {"way": "outreach", "reason": "下雨"}, 2)
    assert planned_then == {"way": "outreach", "reason": "下雨", "service_day": "", "site": ""}
    assert lifted("outreach.closed", 1, {"note": ""}, 2) == {"note": "", "visitors": 0}
