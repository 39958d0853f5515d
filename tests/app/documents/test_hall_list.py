"""The list of a page of 群众工作 on paper and in Excel: nobody's name, nothing restricted, on A4 across, over many pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pypdfium2
from openpyxl import load_workbook

from app.acts.correct import CorrectDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.promise import PromiseDraft
from app.desk import Desk
from app.documents.fonts import Chain
from app.documents.hall.lists import HallList, hall_list_excel, hall_list_pdf, list_columns
from app.documents.lines import natural_width
from app.documents.list_sheet import PADDING, SIZE
from app.documents.sheet import MM
from app.domain.hall_terms import What
from app.domain.kinds import Decided
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.meetings import called_as_before
from tests.app.desks import visit
from tests.builders import HE

Reads = Callable[[bytes], str]
COLUMNS = (("答应了什么", 300.0), ("谁", 100.0))


def promised(desk: Desk, *texts: str) -> str:
    """A case with promises; answers its id."""
    case = desk.do(visit(desk)).case
    for text in texts:
        desk.do(PromiseDraft(desk.new_id(), case, text, desk.actor.id, desk.actor.name, "2026-10-23"))
    return case


def shown(rows: tuple[AgendaRow, ...]) -> HallList:
    return HallList("承诺台账", "待兑现", COLUMNS, [(row, (row.line.title, row.line.owner_name)) for row in rows])


def rows(desk: Desk, what: What = What.PROMISE) -> tuple[AgendaRow, ...]:
    return desk.read(AgendaQuery((what.code,)))


def test_the_paper_says_what_day_where_from_and_how_many(desk: Desk, text_of: Reads) -> None:
    promised(desk, "三天内回电话", "约一楼坐下来谈")
    pdf = hall_list_pdf(shown(rows(desk)), desk.read, desk.world())
    text = text_of(pdf)
    for words in (
        "承诺台账",
        "黄花岗街道",
        "待兑现，2026年10月19日，共2条",
        "答应了什么",
        "三天内回电话",
        "约一楼坐下来谈",
        "第1页，共1页",
    ):
        assert words in text, words
    width, height = pypdfium2.PdfDocument(pdf)[0].get_size()
    assert (round(width), round(height)) == (842, 595)


def test_whoever_the_words_name_is_masked_on_paper_and_in_the_file(desk: Desk, text_of: Reads) -> None:
    promised(desk, f"请{HE.name}来签字")
    text = text_of(hall_list_pdf(shown(rows(desk)), desk.read, desk.world()))
    told = str(list(load_workbook(BytesIO(hall_list_excel(shown(rows(desk)), desk.read, desk.world()))).active.values))
    for said in (text, told):
        assert HE.name not in said and "请何**来签字" in said


def test_of_a_meeting_the_people_of_all_its_cases_are_masked(desk: Desk, text_of: Reads) -> None:
    cases = tuple(desk.do(visit(desk)).case for _ in range(2))
    called_as_before(desk, f"{HE.name}家的采光", cases)
    text = text_of(hall_list_pdf(shown(rows(desk, What.MEETING)), desk.read, desk.world()))
    assert HE.name not in text and "何**家的采光" in text


def test_a_meeting_whose_case_is_elsewhere_and_what_was_promised_at_it_leave_all_the_same(
    desk: Desk, text_of: Reads
) -> None:
    id_ = called_as_before(desk, "电梯图纸变更由谁先审", (desk.new_id(),))
    desk.clock.now += timedelta(days=1)
    item = Decided("图纸变更", "", "先并联审图", "王敏", "2026-10-23")
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-20", "9", (item,)))
    for what, words in ((What.MEETING, "电梯图纸变更由谁先审"), (What.PROMISE, "先并联审图")):
        listed = shown(rows(desk, what))
        assert words in text_of(hall_list_pdf(listed, desk.read, desk.world()))
        book = load_workbook(BytesIO(hall_list_excel(listed, desk.read, desk.world())))
        assert words in str(list(book.active.values))


def test_what_turned_out_to_be_an_accusation_is_on_neither(desk: Desk, text_of: Reads) -> None:
    case = promised(desk, "当面说清楚")
    before = rows(desk)
    told = {"demand.1.legal_class": "accusation", "demand.1.against_text": "社区停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, told, reason="问清楚了，是举报"))
    # also where the screen still shows what was read before
    for listed in (before, rows(desk)):
        text = text_of(hall_list_pdf(shown(listed), desk.read, desk.world()))
        assert "当面说清楚" not in text and "共0条" in text
        book = load_workbook(BytesIO(hall_list_excel(shown(listed), desk.read, desk.world())))
        assert "当面说清楚" not in str(list(book.active.values))


def test_a_long_list_goes_on_over_pages_and_numbers_are_numbers(desk: Desk, text_of: Reads) -> None:
    promised(desk, "三天内回电话")
    (row,) = rows(desk)
    many = HallList(
        "宣传与培训", "全部", (("是什么", 200.0), ("数量", 60.0)), [(row, (f"=第{n}场", "1,081")) for n in range(60)]
    )
    pdf = hall_list_pdf(many, desk.read, desk.world())
    pages = len(pypdfium2.PdfDocument(pdf))
    assert pages > 1 and f"第{pages}页，共{pages}页" in text_of(pdf)
    sheet = load_workbook(BytesIO(hall_list_excel(many, desk.read, desk.world()))).active
    assert [cell.value for cell in sheet[3]] == ["'=第0场", 1081]
    assert "全部，2026年10月19日" in sheet["A1"].value


def test_a_column_that_is_narrow_on_the_screen_has_room_for_its_words_on_paper() -> None:
    said = ("天台防水层老化，顶楼几户下雨就漏，请求维修", "街道综合服务中心", "还没有记纪要")
    narrow = HallList("督办一览", "", (("说的事", 400.0), ("哪个单位", 60.0), ("进展", 40.0)), ())
    columns = list_columns(narrow, [said])
    for words, (title, width) in zip(said, columns, strict=True):
        assert natural_width(words, Chain.BODY, SIZE) <= width * MM - 2 * PADDING, title
    assert round(sum(width for _, width in columns)) == 267
    long = list_columns(narrow, [(said[0] * 5, said[1], said[2])])
    assert [round(width) for _, width in long][1:] != [round(width) for _, width in columns][1:]
    assert natural_width(said[1], Chain.BODY, SIZE) <= long[1][1] * MM - 2 * PADDING, (
        "the long one wraps, not the short"
    )
