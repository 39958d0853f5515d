"""集中服务日: the notice of a station on A4 and A3, and the sheet on which who serves signs; no petitioner is on either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.acts.plan_outreach import PlanOutreachDraft
from app.desk import Desk
from app.documents.sheet import A4, MM
from app.domain.kinds import Going, GroupMember
from app.ports import Refused
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.service_steps import SQUARE, announce, planned, two_stations
from tests.app.acts.test_enlist_helper import enlist
from tests.app.acts.test_form_group import STATION, form
from tests.app.acts.test_record_site import record
from tests.app.documents.test_meeting_papers import pages
from tests.app.documents.test_reception_notice import sizes

Reads = Callable[[bytes], str]


def test_the_notice_says_what_where_when_and_who_receives(desk: Desk, text_of: Reads) -> None:
    one, _ = two_stations(desk)
    day = announce(desk)
    case_of(desk, channel="outreach")
    before = desk.sheet("service_notice", f"{day} {one} A4")
    planned(desk, day)
    text = text_of(desk.sheet("service_notice", f"{day} {one} A4"))
    for words in ("10号集中服务日", "2026年10月19日", "星期一", "9:00—11:30", "水荫社区10号工作室", "水荫横路12号",
                  "何美仪（人大代表）、谭启明（律师）", "社保、加装电梯", "不用预约", "咨询：何美仪02087700000"):  # fmt: skip
        assert words in text.replace("-", ""), words
    assert text_of(before) == text, "the group that serves there is on it before anybody has planned"
    for hidden in ("何永强", "邓嘉怡", "电梯停了三个月"):
        assert hidden not in text
    assert pages(before) == [tuple(map(round, A4))]


def test_it_is_the_same_on_a3_and_half_as_large_again(desk: Desk, text_of: Reads) -> None:
    one, _ = two_stations(desk)
    day = announce(desk, matters="")
    small, large = (desk.sheet("service_notice", f"{day} {one} {paper}") for paper in ("A4", "A3"))
    assert text_of(small) == text_of(large) and "都可以来谈" in text_of(small)
    ((width, height),) = pages(large)
    assert (round(width / MM), round(height / MM)) == (297, 420)
    assert max(sizes(large)) > 1.3 * max(sizes(small))


def test_a_notice_with_many_who_serve_and_long_words_stays_on_one_sheet(desk: Desk) -> None:
    site = record(desk, name="某某街道某某社区新时代文明实践站党群服务中心 10 号工作室")
    crowd = tuple(GroupMember(f"何美{n}", "cppcc_member", "") for n in range(60))
    form(desk, sites=("某某街道某某社区新时代文明实践站党群服务中心 10 号工作室",), members=crowd)
    day = announce(
        desk, title="全区 10 号工作室·党群连心桥集中服务日（第三季度）", matters="物业、养老、社保、学位、占道" * 6
    )
    assert len(pages(desk.sheet("service_notice", f"{day} {site} A4"))) == 1


def test_the_attendance_sheet_has_a_row_for_each_and_some_for_others(desk: Desk, text_of: Reads) -> None:
    one, two = two_stations(desk)
    day = announce(desk)
    text = text_of(desk.sheet("service_attendance", f"{day} {one}"))
    for words in (
        "集中服务日签到表",
        STATION.replace(" ", ""),
        "应到2位",
        "何美仪",
        "人大代表",
        "区人大常委会",
        "签到",
        "几点到的",
    ):
        assert words in text, words
    assert "邓嘉怡" in text_of(desk.sheet("service_attendance", f"{day} {two}"))
    ((width, height),) = pages(desk.sheet("service_attendance", f"{day} {one}"))
    assert (width, height) == (round(A4[1]), round(A4[0]))


def test_the_notice_names_only_who_agreed_to_be_listed(desk: Desk, text_of: Reads) -> None:
    one, two = two_stations(desk)
    record(desk, site=two, name=SQUARE, contact="彭志远", phone="13800002044", reason="换了联系人")
    enlist(desk, name="冯国强")
    day = announce(desk)
    for part in planned(desk, day):
        told = part.line.detail or {}
        going = (*(Going(name) for name in told["going"]), Going("彭志远"), Going("冯国强"))
        again = PlanOutreachDraft(
            desk.new_id(), part.subject.id, "outreach", "2026-10-19", "9:00", "11:30", part.line.place
        )
        desk.do(replace(again, going=going, reason="多去两位"))
    for site, member in ((one, "谭启明"), (two, "邓嘉怡")):
        text = text_of(desk.sheet("service_notice", f"{day} {site} A4"))
        assert member in text and "冯国强" in text
        assert "彭志远" not in text and "13800002044" not in text.replace("-", "").replace(" ", "")
        assert "彭志远" in text_of(desk.sheet("service_attendance", f"{day} {site}")), "who comes signs all the same"


def test_a_station_that_is_not_there_has_no_paper(desk: Desk) -> None:
    site = record(desk, name=SQUARE)
    for about in (f"{'f' * 32} {site} A4", f"{announce(desk)} {'f' * 32} A4"):
        with pytest.raises(Refused, match=r"service_day\.gone_paper"):
            desk.sheet("service_notice", about)
