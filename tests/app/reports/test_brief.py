"""Briefs over a real desk: their parts, no small cell, and the same as PDF, Word and Excel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from itertools import product

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

from app.acts.advise import AdviseDraft
from app.acts.freeze_rates import FreezeRatesDraft
from app.acts.link import LinkDraft
from app.acts.receive_thanks import ReceiveThanksDraft
from app.acts.record_campaign import RecordCampaignDraft
from app.acts.transfer import TransferDraft
from app.desk import Desk
from app.documents.brief_excel import brief_excel
from app.documents.brief_pdf import LEFT, PADDING, RIGHT, SMALL, brief_pdf, column_widths
from app.documents.brief_word import brief_word
from app.documents.fonts import Chain
from app.documents.lines import natural_width
from app.domain.counted import Dimension
from app.domain.kinds import FrozenRate
from app.domain.pictures import Brief, Picture, Section, Shape, Table
from app.domain.spans import Span, SpanKind, span
from app.domain.work_terms import Topic
from app.ports.agenda import AgendaSum, AgendaSumsQuery
from app.reports.analysis import Volume
from app.reports.brief import brief, gathered, yearly
from app.reports.rates import rates
from app.reports.small_cells import Sum, cell, cells
from app.reports.told_pictures import bars_as_told, fields_as_told, stacked_as_told
from app.reports.unrestricted import restricted
from app.reports.work import Worked
from app.reports.work_brief import figures_table, units_table
from tests.app.desks import accusation, visit
from tests.builders import NOW, world

OVER = span(SpanKind.MONTH, date(2026, 10, 19))
YEAR = span(SpanKind.YEAR, date(2026, 10, 19))


def made(desk: Desk, over: Span = OVER) -> Brief:
    for n in range(6):
        desk.do(visit(desk, f"加装电梯停工{n}。"))
    desk.do(visit(desk, "路灯不亮。", channel="call"))
    return (brief if over is OVER else yearly)(desk.read, over, desk.world())


def volume(name: str, total: int) -> Volume:
    return Volume(name, OVER, Dimension.PLACE, (name,), total)


def tables(paper: Brief) -> dict[str, Table]:
    return {table.title: table for section in paper.sections for table in section.tables}


def test_small_cells_are_gathered_and_told_as_small() -> None:
    found = gathered([volume("a", 7), volume("b", 3), volume("c", 4), volume("d", 0)])
    assert [(v.name, v.total) for v in found] == [("a", 7), ("其余", 7)]
    assert [(v.name, v.total) for v in gathered([volume("a", 9), volume("b", 6), volume("c", 1)])] == [
        ("a", 9),
        ("其余", 7),
    ]
    assert [cell(n) for n in (0, 1, 4, 5, 1200)] == ["0", "少于5", "少于5", "5", "1,200"]


def test_a_brief_says_what_came_and_lists_it(desk: Desk) -> None:
    paper = made(desk)
    assert "收到信访 7 件、7 人次，其中初次信访 7 件" in paper.sections[0].texts[0]
    rows = tables(paper)["按信访形式"].rows
    assert [row[:2] for row in rows] == [("其余", "7")], "of seven in all and six visits one call would follow"
    assert len(tables(paper)["八项指标"].rows) == 8


def test_no_total_less_its_parts_tells_how_many_were_restricted(desk: Desk) -> None:
    desk.do(accusation(desk))
    for paper in (made(desk), yearly(desk.read, YEAR, desk.world())):
        assert "收到信访 7 件、7 人次，其中初次信访 7 件" in paper.sections[0].texts[0]
        assert "保密的另有" not in "".join(paper.sections[0].texts)
        assert "合计和分项都不含保密的信访" in paper.sections[0].texts[-1]
        assert tables(paper)["逐月"].rows[-1][:2] == ("2026年10月", "7")
        eight = {row[0]: row for row in tables(paper)["八项指标"].rows}
        assert eight["重复信访率"][3] == "7", "a rate says it as well"
    assert [
        picture.series[0].values[-1] for _, picture in brief(desk.read, OVER, desk.world()).sections[0].pictures
    ] == [7]
    for _ in range(4):
        desk.do(accusation(desk))
    paper = brief(desk.read, OVER, desk.world())
    assert "收到信访 7 件" in paper.sections[0].texts[0] and "保密的另有 5 件" in paper.sections[0].texts[-1]


def test_a_longer_paper_tells_no_small_number_of_one_of_its_months(desk: Desk) -> None:
    for _ in range(5):
        desk.do(accusation(desk))
    desk.clock = lambda: NOW + timedelta(days=31)
    desk.do(accusation(desk))
    assert [restricted(desk.read, over) for over in (OVER, OVER.moved(1), YEAR)] == [5, 0, 0]


def test_a_frozen_rate_is_printed_without_what_is_restricted(desk: Desk) -> None:
    desk.do(accusation(desk))
    for n in range(6):
        desk.do(visit(desk, f"加装电梯停工{n}。"))
    desk.clock = lambda: NOW + timedelta(days=31)
    kept = tuple(FrozenRate(one.kind.code, one.above, one.below) for one in rates(desk.read, OVER, desk.world()))
    desk.do(FreezeRatesDraft(desk.new_id(), OVER.first.isoformat(), kept))
    table = {row[0]: row for row in tables(brief(desk.read, OVER, desk.world()))["八项指标"].rows}
    assert table["重复信访率"][3] == "6"


def test_no_small_cell_follows_from_the_totals_beside_it() -> None:
    assert cells([(9,), (2,), (7,), (0,)]) == [("9",), ("少于5",), ("不单列",), ("0",)]
    assert cells([(1,), (1,), (8,)]) == [("少于5",), ("少于5",), ("不单列",)], "two that come to two are one each"
    assert cells([(12, 11, 1), (6, 6, 0)], [Sum(0, (1, 2))]) == [("12", "不单列", "少于5"), ("6", "不单列", "0")]
    assert cells([(3,)]) == [("少于5",)] and cells([]) == []


def test_a_picture_tells_nothing_that_the_table_beside_it_withholds() -> None:
    """Two halls whose tables read alike have the same picture: so measuring it tells no more than they do."""
    counts = (0, 1, 3, 4, 5, 9)
    each = [(first + repeat, first, repeat) for first in counts for repeat in counts]
    seen: dict[object, object] = {}
    hidden = 0
    for row, other in product(each, repeat=2):
        told = cells([row, other, (40, 31, 9)], [Sum(0, (1, 2))])
        picture = stacked_as_told(Shape.COLUMNS, "甲乙丙", told)
        assert seen.setdefault(tuple(told), picture) == picture
        for at, (whole, *parts) in enumerate(told):
            drawn = [series.values[at] for series in picture.series]
            assert sum(value or 0 for value in drawn) == (int(whole) if whole.isdigit() else 0)
            assert drawn[:2] in ([None, None], [int(words) if words.isdigit() else "" for words in parts])
            hidden += drawn[:2] == [None, None]
    assert len(seen) < len(each) ** 2 and hidden


def test_names_and_townships_that_are_drawn_together_are_told_each() -> None:
    many = bars_as_told([f"第{n}处" for n in range(25)], [("9", "9", "0")] * 24 + [("少于5", "不单列", "少于5")])
    assert (many.labels[-1], many.told[-1]) == ("其余", "不单列")
    assert all(series.values[-1] is None for series in many.series)
    drawn = fields_as_told(
        Picture(Shape.CELLS, ("上季", "本季"), ()), {"东区": [("9", "7"), ("6", "少于5")], "西区": [("1,200", "8")]}
    )
    assert [one.values for one in drawn.series] == [(15, None), (1200, 8)] and drawn.told == ("不单列", "8")


def test_what_a_brief_draws_is_what_its_tables_tell(desk: Desk) -> None:
    for n in range(6):
        desk.do(visit(desk, f"加装电梯停工{n}。"))
    lamp = desk.do(visit(desk, "路灯不亮。"))
    again = desk.do(visit(desk, "路灯还是不亮。"))
    desk.do(LinkDraft(desk.new_id(), again.case, "1", lamp.case))
    paper = brief(desk.read, OVER, desk.world())
    row = tables(paper)["逐月"].rows[-1]
    assert row[1:4] == ("8", "不单列", "少于5")
    ((_, picture),) = paper.sections[0].pictures
    assert [(one.name, one.values[-1]) for one in picture.series] == [
        ("初次信访", None), ("重复信访", None), ("不分开说", 8),
    ]  # fmt: skip
    assert picture.told[-1] == "8"


def test_neither_words_nor_rates_nor_advices_tell_a_small_number(desk: Desk) -> None:
    for n in range(3):
        desk.do(visit(desk, f"加装电梯停工{n}。"))
    district = desk.do(visit(desk, "扶手电梯坏了。"))
    desk.do(TransferDraft(desk.new_id(), district.case, to="440104000-housing", reason="属其职权"))
    desk.do(AdviseDraft(desk.new_id(), district.case, "improve", "440104000-housing", "事实", "原因", "建议"))
    paper = yearly(desk.read, YEAR, desk.world())
    assert tables(paper)["三项建议（第四十条）"].rows[0][:2] == ("改进工作建议", "少于5")
    assert "收到信访 少于5 件、少于5 人次" in paper.sections[0].texts[0]
    assert "转送 少于5 项次" in paper.sections[1].texts[0]
    numbers = [text for name, table in tables(paper).items() for row in table.rows for text in row[1:4]]
    assert not {"1", "2", "3", "4"} & set(numbers)
    assert all(row[1] in ("—", "不单列") for row in tables(paper)["八项指标"].rows)


def test_the_work_around_the_cases_stands_in_a_brief(desk: Desk) -> None:
    for way, count in (("board", "3"), ("training", "1")):
        desk.do(RecordCampaignDraft(desk.new_id(), "", way, "条例进社区", "2026-10-12", "水荫社区", count, "", ""))
    for n in range(3):
        desk.do(ReceiveThanksDraft(desk.new_id(), "", "letter", f"谢谢你们{n}。", "", "前台", "", "2026-10-12"))
    paper = made(desk)
    (section,) = [one for one in paper.sections if one.title == "八、群众工作"]
    ((caption, picture),) = section.pictures
    assert (caption, picture.series[-1].values) == ("最近做的群众工作，同一把尺", (0, 0, 0, 0, 0, 2))
    rows = {row[1]: row for row in tables(paper)["群众工作"].rows}
    assert rows["宣传栏"] == ("宣传与培训", "宣传栏", "3", "0", "3"), "what the hall did itself is told as it is"
    assert rows["感谢信"] == ("感谢", "感谢信", "少于5", "0", "少于5"), "whoever thanked is somebody"
    how = dict(tables(paper)["群众工作怎么算"].rows)
    assert how["宣传栏，培训"].startswith("宣传与培训里写的数量相加")
    assert "各单位的群众工作" not in tables(paper), "there is one unit"


def test_no_small_number_of_people_follows_from_the_figures_beside_it() -> None:
    def figure(name: str, now: int, *, minutes: bool = False) -> Worked:
        return Worked(Topic.QUEUE, name, "等候" if minutes else "取号", now, 0, 99, minutes=minutes, personal=True)

    found = [figure("取号", 60), figure("接待了", 57), figure("没有来", 3), figure("平均等候", 12, minutes=True)]
    rows = [row[2] for row in figures_table(found, OVER, world()).rows]
    assert rows == ["60", "不单列", "少于5", "12 分钟"]
    few = [figure("取号", 3), figure("平均等候", 12, minutes=True)]
    assert [row[2] for row in figures_table(few, OVER, world()).rows] == ["少于5", "不单列"]


def test_a_year_that_is_both_spans_together_gives_no_small_number_away() -> None:
    found = [Worked(Topic.TALKS, "帮手谈话", "谈话", 4, 5, 9, personal=True)]
    assert figures_table(found, OVER, world()).rows[0][2:] == ("少于5", "不单列", "9")


def test_units_stand_in_the_order_of_the_directory_without_a_small_number_of_people() -> None:
    def read(query: AgendaSumsQuery) -> list[AgendaSum]:
        assert query.by == ("org", "what", "state")
        counted = (("440104012", "meeting", "held", 2), ("440104012", "talk", "", 3), ("440104007", "talk", "", 30))
        return [AgendaSum(by, count, ()) for *by, count in counted]

    (table,) = units_table(read, OVER, world())
    talks = table.head.index("帮手谈话")
    assert [row[talks] for row in table.rows] == ["不单列", "少于5"]
    assert [row[1] for row in table.rows] == ["0", "2"]


def test_the_yearly_report_has_the_four_parts_of_the_law(desk: Desk) -> None:
    paper = made(desk, YEAR)
    law = "".join(desk.world().lookup.articles["41"].split())
    titles = [section.title for section in paper.sections]
    assert len(titles) == 4
    for title, number in zip(titles, "一二三四", strict=True):
        assert title.startswith(f"{number}、")
    assert titles[0][2:] in law
    assert "转送、交办、督办情况" in law
    assert "提出改进工作、完善政策、追究责任建议以及被采纳情况" in law
    assert "其他应当报告的事项" in law


def test_all_three_files_say_the_same(desk: Desk, text_of: Callable[[bytes], str]) -> None:
    paper = made(desk)
    pdf = brief_pdf(paper)
    assert brief_pdf(paper) == pdf
    said = text_of(pdf)
    word = Document(BytesIO(brief_word(paper)))
    written = "".join(p.text for p in word.paragraphs)
    written += "".join(c.text for t in word.tables for row in t.rows for c in row.cells)
    book = load_workbook(BytesIO(brief_excel(paper)))
    for section in paper.sections:
        assert "".join(section.title.split()) in said
        assert section.title in written
        for table in section.tables:
            assert table.title[:20] in "".join(book.sheetnames) or table.title.split("（")[0] in "".join(
                book.sheetnames
            )
            for row in table.rows:
                assert "".join(row[0].split()) in said
                assert row[0] in written
    assert len(word.inline_shapes) == sum(len(section.pictures) for section in paper.sections) > 0


def test_every_page_stands_within_its_margins(desk: Desk) -> None:
    rows = tuple((f"第 {n} 行", *["1,234"] * 6) for n in range(120))
    many = Brief("简报", "站", "今天", (Section("一、多", ("话" * 400,), (), (Table("多", ("名", *"abcdef"), rows),)),))
    document = pypdfium2.PdfDocument(brief_pdf(many))
    assert len(document) >= 4
    for page in document:
        left, bottom, right, top = page.get_bbox()
        text = page.get_textpage()
        boxes = [text.get_charbox(n) for n in range(text.count_chars())]
        assert min(box[0] for box in boxes) > 60
        assert max(box[2] for box in boxes) < right - left - 60
        assert min(box[1] for box in boxes) > 30
        assert max(box[3] for box in boxes) < top - bottom - 60
        text.close()
        page.close()
    document.close()


def test_a_sheet_takes_numbers_as_numbers_and_no_formula() -> None:
    table = Table("表", ("名", "数"), (("=HYPERLINK()", "1,234"), ("-", "+3.5")))
    sheet = load_workbook(BytesIO(brief_excel(Brief("b", "s", "d", (Section("x", (), (), (table,)),)))))["表"]
    assert [[c.value for c in row] for row in sheet["A3:B4"]] == [["'=HYPERLINK()", 1234], ["'-", 3.5]]


def test_every_table_of_the_page_is_in_the_file(desk: Desk) -> None:
    paper = made(desk)
    assert set(tables(paper)) == {
        "逐月", "按内容分类", "按地点", "按信访形式", "按承办单位", "答复的结果", "热点", "八项指标",
            "群众工作", "源头治理", "群众工作怎么算",
    }  # fmt: skip
    assert tables(paper)["逐月"].rows[-1][:2] == ("2026年10月", "7")


def test_a_district_tells_of_every_township(desk: Desk) -> None:
    made(desk)
    world = desk.world()
    district = replace(world, station=replace(world.station, org="440104000", name="越秀区"))
    found = brief(desk.read, OVER, district)
    towns = tables(found)["各镇街逐季"]
    assert len(towns.rows) > 10
    assert towns.head[-3:] == ("不予受理", "不再受理", "作废")
    assert [row[-4:] for row in towns.rows if row[0] == "黄花岗街道"] == [("7", "0", "0", "0")]
    assert any(caption == "最近五个季度收到的信访" for section in found.sections for caption, _ in section.pictures)
    assert brief_pdf(found)[:4] == b"%PDF"


def test_the_word_file_is_a4_and_nothing_of_it_goes_beyond_its_edges(desk: Desk) -> None:
    word = Document(BytesIO(brief_word(made(desk))))
    page = word.sections[0]
    room = page.page_width - page.left_margin - page.right_margin
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert all(picture.width <= room + 100 for picture in word.inline_shapes)
    for table in word.tables:
        cells = table.rows[0].cells
        assert abs(sum(cell.width for cell in cells) - room) < 20_000 and len({cell.width for cell in cells}) > 1
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None, "its headings come again on the next page"


def test_a_column_gets_what_it_has_to_say_and_the_longest_gives_way() -> None:
    rows = (("老楼加装电梯反复停工而且很长很长", "黄花岗街道", "不满五件", "0", "0", "1 / 2", "在治理"),)
    table = Table("源头治理", ("治理什么事", "在哪里", "以前六个月", "不予受理", "不再受理", "措施", "到哪一步"), rows)
    widths = column_widths(table)
    for head, text, width in list(zip(table.head, rows[0], widths, strict=True))[1:]:
        assert width >= max(natural_width(words, Chain.HEADING, SMALL) for words in (head, text)) + 2 * PADDING
    assert round(sum(widths), 3) == round(RIGHT - LEFT, 3)


@pytest.mark.parametrize("lines", range(16, 26))
def test_the_title_of_a_part_never_stands_alone_at_the_end_of_a_page(lines: int) -> None:
    table = Table("八项指标", ("指标", "是多少"), tuple((f"第{n}项", "7") for n in range(8)))
    parts = (Section("一、话", ("一句话。",) * lines), Section("七、八项指标", (), (), (table,)))
    document = pypdfium2.PdfDocument(brief_pdf(Brief("简报", "站", "今天", parts)))
    told = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert all(("七、" in text) == ("第0项" in text) for text in told)
