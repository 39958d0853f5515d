"""编组: formed, put right, refused; over a real desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts.form_group import FormGroupDraft, all_groups, groups_with_people
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import GroupMember
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.test_enlist_helper import enlist
from tests.app.acts.test_record_campaign import refused
from tests.app.acts.test_record_site import record
from tests.builders import TODAY

DEPUTY = GroupMember("何美仪", "deputy", "区人大常委会")
LAWYER = GroupMember("谭启明", "lawyer", "粤和律师事务所")
STATION = "水荫社区 10 号工作室"
GROUP = FormGroupDraft(
    "", "", "水荫一组", (STATION,), "何美仪", "13800002019", ("10",), "9:00", "11:30", (DEPUTY, LAWYER), "2026-10-12"
)


def form(desk: Desk, **changes: object) -> str:
    draft = replace(GROUP, id=desk.new_id(), **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.group or draft.id


def member_rows(desk: Desk) -> list[AgendaRow]:
    return sorted(desk.read(AgendaQuery((What.GROUP_MEMBER.code,), limit=5000)), key=lambda row: row.line.part)


def test_the_group_and_its_people_stand_on_the_agenda_and_are_put_right_there(desk: Desk) -> None:
    site = record(desk)
    group = form(desk)
    (row,) = desk.read(all_groups())
    assert (row.subject.id, row.line.title, row.line.owner_name, row.line.at) == (
        group, "水荫一组", "何美仪", "09:00-11:30",
    )  # fmt: skip
    assert row.line.detail == {
        "sites": [site], "days": ["10"], "phone": "13800002019", "members": 2, "agreed_on": "2026-10-12",
        "term_from": "", "officer": "",
    }  # fmt: skip
    assert [(one.line.title, one.line.place, one.line.owner_name) for one in member_rows(desk)] == [
        ("何美仪", "区人大常委会", "水荫一组"), ("谭启明", "粤和律师事务所", "水荫一组"),
    ]  # fmt: skip
    assert refused(desk, replace(GROUP, id=desk.new_id(), group=group)) == [("text.empty", "reason")]
    form(desk, group=group, members=(DEPUTY,), reason="律师换届")
    assert [one.line.title for one in member_rows(desk)] == ["何美仪"]
    assert desk.store.verify().damage == ()


def test_a_term_ends_by_itself_after_its_day(desk: Desk) -> None:
    record(desk)
    group = form(desk, term_from="2026-10-01", term_to="2026-10-20", officer_name="王敏")
    (row,) = desk.read(all_groups(TODAY))
    assert row.line.until == date(2026, 10, 20)
    assert row.line.detail is not None and row.line.detail["officer"] == "王敏"
    assert [bool(desk.read(groups_with_people(date(2026, 10, day)))) for day in (20, 21)] == [True, False]
    desk.clock.now += timedelta(days=2)  # type: ignore[attr-defined]
    assert refused(desk, replace(GROUP, id=desk.new_id())) == [("group.twice", "name")]
    again = replace(GROUP, id=desk.new_id(), group=group, reason="换届", term_to="2026-10-20")
    assert refused(desk, again) == [("helper.term_over", "term_to")]
    form(desk, group=group, reason="换届", term_to="2031-10-20")
    assert desk.read(all_groups(desk.world().today))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"term_to": "2026-10-18"}, ("helper.term_over", "term_to")),
        ({"term_from": "2026-12-01", "term_to": "2026-11-01"}, ("helper.term_turned", "term_to")),
        ({"term_from": "去年"}, ("date.format", "term_from")),
        ({"name": " "}, ("text.empty", "name")),
        ({"sites": ()}, ("group.no_site", "sites")),
        ({"sites": ("没有的站点",)}, ("group.site", "sites")),
        ({"contact": ""}, ("text.empty", "contact")),
        ({"phone": "12"}, ("phone.format", "phone")),
        ({"days": ("32",)}, ("group.days", "days")),
        ({"days": ("初十",)}, ("group.days", "days")),
        ({"starts": "上午"}, ("roster.time", "starts")),
        ({"ends": "8:00"}, ("group.turned", "ends")),
        ({"members": ()}, ("group.nobody", "members")),
        ({"members": (GroupMember(" ", "deputy", ""),)}, ("group.name", "members")),
        ({"members": (GroupMember("何美仪", "", ""),)}, ("group.kind", "members")),
        ({"members": (replace(DEPUTY, site="云鹤社区"),)}, ("group.place", "members")),
        ({"agreed_on": ""}, ("group.not_agreed", "agreed_on")),
        ({"agreed_on": "2026-10-20"}, ("date.future", "agreed_on")),
        ({"group": "f" * 32, "reason": "改"}, ("group.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    record(desk)
    assert refused(desk, replace(GROUP, id=desk.new_id(), **changes)) == [problem]  # type: ignore[arg-type]


def test_a_name_stands_once(desk: Desk) -> None:
    record(desk)
    form(desk)
    assert refused(desk, replace(GROUP, id=desk.new_id())) == [("group.twice", "name")]


def test_in_a_group_of_several_stations_each_sits_at_one_and_a_helper_is_known(desk: Desk) -> None:
    one, two = record(desk), record(desk, name="云鹤社区广场")
    helper = enlist(desk, name="陈伯年")
    there = (replace(DEPUTY, site="云鹤社区广场"), GroupMember("陈伯年", "retired", "", STATION))
    form(desk, sites=(STATION, "云鹤社区广场"), members=there)
    (entry,) = desk.read(EntriesQuery("group"))
    assert entry.body.sites == (one, two)
    assert [(m.site, m.helper) for m in entry.body.members] == [(two, ""), (one, helper)]
