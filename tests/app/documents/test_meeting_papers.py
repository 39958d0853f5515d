"""请柬, 纪要, 约定 and 议事日程: what they say, how many pages, of which size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest

from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.note_absence import NoteAbsenceDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.documents import list_sheet
from app.documents.fonts import Chain
from app.documents.hall.docket import COLUMNS as DOCKET
from app.documents.lines import natural_width
from app.documents.sheet import A4, A5, MM
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import Decided, Duty, WordingChanged
from app.ports import Refused
from tests.app.acts.meetings import CONSULTATION, called, meeting, refused
from tests.builders import ORG

Reads = Callable[[bytes], str]
ITEMS = (
    Decided("看图纸", "规划说可以并联。", "三天内出意见", "区规划局", "2026-11-04"),
    Decided("施工时间", "", "只在白天施工", "", ""),
)


def pages(pdf: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    found = [tuple(round(side) for side in page.get_size()) for page in document]
    document.close()
    return found  # type: ignore[return-value]


def test_everybody_asked_gets_a_page_of_their_own(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk)
    pdf = desk.sheet("meeting_invitations", f"{id_} invitation")
    # the body has a notice of its own
    assert pages(pdf) == [tuple(map(round, A5))] * (len(meeting(desk, id_).addressees) - 1)
    text = text_of(pdf)
    for words in ("一楼住户：", "2026年10月20日09:30至11:00", "先听两边说", "来不来由您自己定"):
        assert words in text
    assert "原来定的日子改了" not in text
    # who else is asked is told by side and unit; no guest is named to others
    assert text.count("许静文（律师）") == 1
    desk.do(PostponeMeetingDraft(desk.new_id(), id_, "2026-10-22", "14:00-15:00", "居委会", "下雨"))
    text = text_of(desk.sheet("meeting_invitations", f"{id_} reminder"))
    assert "会前提醒" in text and "原来定的日子改了" in text and "2026年10月22日14:00至15:00" in text


def test_a_body_gets_a_plain_notice_of_its_own(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk, CONSULTATION, guests="邓律师")
    pdf = desk.sheet("meeting_notices", f"{id_} invitation")
    assert pages(pdf) == [tuple(map(round, A5))] * 2
    text = text_of(pdf)
    for words in ("会议通知", "区住建局：", "请派熟悉情况", "区规划和自然资源局、邓律师", "王敏"):
        assert words in text
    for words in ("信访的权利", "要人接送", "来不来由您自己定", "请您来坐坐"):
        assert words not in text
    (person,) = pages(desk.sheet("meeting_invitations", f"{id_} invitation"))
    text = text_of(desk.sheet("meeting_invitations", f"{id_} invitation"))
    assert person == tuple(map(round, A5)) and "邓律师：" in text and "来不来由您自己定" in text
    # where sides sit down no guest is named to the body either
    assert "许静文" not in text_of(desk.sheet("meeting_notices", f"{called(desk)} invitation"))
    text = text_of(desk.sheet("meeting_notices", f"{id_} reminder"))
    assert "会前提醒" in text and "前些天通知过" not in text
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, ("区住建局",), told_on="2026-10-19"))
    assert text_of(desk.sheet("meeting_notices", f"{id_} reminder")).count("前些天通知过") == 1


def test_only_who_was_asked_is_reminded_of_it(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk)
    assert "前些天请过您" not in text_of(desk.sheet("meeting_invitations", f"{id_} reminder"))
    first = meeting(desk, id_).addressees[0]
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, (first,), told_on="2026-10-19"))
    assert text_of(desk.sheet("meeting_invitations", f"{id_} reminder")).count("前些天请过您") == 1


def test_the_minutes_say_who_does_what_by_which_day(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk, CONSULTATION)
    with pytest.raises(Refused, match=r"meeting\.not_held"):
        desk.sheet("meeting_minutes", id_)
    desk.clock.now = datetime(2026, 10, 21, 17, 0, tzinfo=CHINA)  # type: ignore[attr-defined]
    desk.do(NoteAbsenceDraft(desk.new_id(), id_, "区住建局", "另有会"))
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-21", "9", ITEMS, ""))
    pdf = desk.sheet("meeting_minutes", id_)
    assert pages(pdf) == [tuple(map(round, A4))]
    text = text_of(pdf)
    for words in (
        "会商纪要",
        "本单位填写",
        "请了区住建局、区规划和自然资源局",
        "到会9人",
        "区住建局（另有会）",
        "2026年11月4日",
        "只在白天施工",
    ):
        assert words in text
    again = HoldMeetingDraft(desk.new_id(), id_, "2026-10-21", "9", ITEMS, "", "补上谁来了", ("区规划和自然资源局",))
    assert refused(desk, replace(again, came=("别的局",))) == [("meeting.stranger", "came")]
    desk.do(again)
    text = text_of(desk.sheet("meeting_minutes", id_))
    assert "到会区规划和自然资源局，共9人" in text and "请了" not in text and "区住建局（另有会）" in text


def test_minutes_printed_again_say_what_they_said(desk: Desk, text_of: Reads) -> None:
    id_, later = called(desk, CONSULTATION), called(desk, CONSULTATION, on="2026-10-28")
    desk.clock.now = datetime(2026, 10, 21, 17, 0, tzinfo=CHINA)  # type: ignore[attr-defined]
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-21", "9", ITEMS, ""))
    first = desk.sheet("meeting_minutes", id_)
    base = desk.world().lookup.editions.on("meeting_minutes", desk.world().today)
    words = WordingChanged(
        "meeting_minutes", "本站2026-10-22", base.version, "2026-10-22", {"signs": "盖章：　　年　　月　　日"}
    )
    with desk.store.write(desk.clock(), desk.actor.id, desk.station.org) as work:
        work.append([NewEntry(desk.new_id(), Subject("wording", f"{ORG}.meeting_minutes"), words, Routing((ORG,)))])
    desk.clock.now = datetime(2026, 10, 28, 17, 0, tzinfo=CHINA)  # type: ignore[attr-defined]
    desk.do(HoldMeetingDraft(desk.new_id(), later, "2026-10-28", "9", ITEMS, ""))
    assert text_of(desk.sheet("meeting_minutes", id_)) == text_of(first) and "盖章" not in text_of(first)
    assert "盖章" in text_of(desk.sheet("meeting_minutes", later))


def test_long_minutes_go_over_pages(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION)
    desk.clock.now = datetime(2026, 10, 21, 17, 0, tzinfo=CHINA)  # type: ignore[attr-defined]
    items = tuple(replace(ITEMS[0], title=f"第{n}件", discussion="逐条说明。" * 40) for n in range(12))
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-21", "", items, ""))
    assert len(pages(desk.sheet("meeting_minutes", id_))) > 1


def test_the_clauses_leave_room_for_every_mark(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk)
    with pytest.raises(Refused, match=r"meeting\.no_clauses"):
        desk.sheet("meeting_terms", id_)
    desk.do(WriteClausesDraft(desk.new_id(), id_, (Duty("施工单位", "井道外移", "2027-01-05"),)))
    assert text_of(desk.sheet("meeting_terms", id_)).count("画押：") == 2
    terms = meeting(desk, id_).terms
    desk.do(InitialClausesDraft(desk.new_id(), id_, terms, (1,), "一楼住户", "何姨", "2026-10-19"))
    text = text_of(desk.sheet("meeting_terms", id_))
    assert text.count("画押：") == 1 and "何姨" in text and "2027年1月5日" in text
    assert "信访、诉讼、仲裁的权利" in text


def test_many_bodies_mark_below(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk, CONSULTATION, bodies="、".join(f"第{n}局" for n in range(1, 7)))
    desk.do(WriteClausesDraft(desk.new_id(), id_, (Duty("第1局", "先审图纸", "2026-11-05"),)))
    text = text_of(desk.sheet("meeting_terms", id_))
    assert all(f"第{n}局" in text for n in range(1, 7))
    assert "哪一方都不因为" not in text and "各按自己的职责去办" in text


def test_the_docket_is_a_list_of_matters(desk: Desk, text_of: Reads) -> None:
    called(desk)
    called(desk, CONSULTATION)
    text = text_of(desk.sheet("docket", "2026-10-19 2026-10-25"))
    assert "2026年10月19日至2026年10月25日，共2场" in text
    assert "10月20日周二" in text and "板凳会" in text
    assert "这几天没有会" in text_of(desk.sheet("docket", "2026-12-28 2027-01-03"))


def test_who_chairs_and_how_far_it_is_stand_on_one_line_of_the_docket() -> None:
    for heading, words in (
        ("主持", "梁桂芳（居委会主任）"),
        ("进展", "还没有记纪要"),
        ("几点", "09:00-11:30"),
        ("哪天", "12月26日 周四"),
    ):
        room = dict(DOCKET)[heading] * MM - 2 * list_sheet.PADDING
        assert natural_width(words, Chain.BODY, list_sheet.SIZE) <= room, heading


def test_the_docket_says_what_was_not_minuted(desk: Desk, text_of: Reads) -> None:
    called(desk)
    desk.clock.now = datetime(2026, 10, 20, 12, 0, tzinfo=CHINA)  # type: ignore[attr-defined]
    text = text_of(desk.sheet("docket", "2026-10-19 2026-10-25"))
    assert "还没有记纪要" in text.replace("\n", "") and "待开" not in text


def test_what_bodies_marked_stands_in_their_minutes(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk, CONSULTATION, on="2026-10-19", times="11:00-12:00")
    duty = Duty("区住建局", "先审图纸", "2026-11-05")
    later = Duty("区规划和自然资源局", "再复核", "2026-11-06")
    desk.do(WriteClausesDraft(desk.new_id(), id_, (duty, later)))
    state = meeting(desk, id_)
    for party, by in zip(state.parties, ("冯工", "何队"), strict=True):
        desk.do(InitialClausesDraft(desk.new_id(), id_, state.terms, (1, 2), party, by, "2026-10-19"))
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-19", "9", ITEMS, ""))
    text = text_of(desk.sheet("meeting_minutes", id_))
    assert "1.区住建局" in text and "2.区规划和自然资源局" in text
    assert "第1、2条：区住建局，冯工，2026年10月19日；区规划和自然资源局，何队，2026年10月19日" in text
    # a committee settles nothing between bodies
    assert "人民调解委员会" not in text_of(desk.sheet("meeting_terms", id_))
