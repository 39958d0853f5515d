"""领导接访公告: what it says, on which paper, how large, and that no petitioner is in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pypdfium2
import pytest

from app.acts.correct import CorrectDraft
from app.acts.stand_down_reception import StandDownReceptionDraft
from app.desk import Desk
from app.documents.sheet import A4, MM
from app.ports import Refused
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.reception_steps import TURNED, plan, put
from tests.app.documents.test_meeting_papers import pages
from tests.builders import NOW

Reads = Callable[[bytes], str]
SPAN = "2026-10-19 2026-11-18"


def sizes(pdf: bytes) -> set[float]:
    """The sizes of type on the first page, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = document[0].get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_TEXT,))
        return {round(one.get_bounds()[3] - one.get_bounds()[1]) for one in found}
    finally:
        document.close()


def test_it_tells_who_when_where_and_what_is_welcome_and_no_petitioner(desk: Desk, text_of: Reads) -> None:
    put(desk, case_of(desk), plan(desk))
    pdf = desk.sheet("reception_notice", f"{SPAN} A4")
    text = text_of(pdf)
    for words in ("领导接访公告", "10月20日周二9:00—11:30", "周启明街道党工委书记", "黄花岗街道信访站1号室，接待2批"):
        assert words in text
    assert "欢迎来谈：加装电梯" in text
    for hidden in ("何永强", "何**", "电梯停了三个月"):
        assert hidden not in text
    assert pages(pdf) == [tuple(map(round, A4))]


def test_it_says_nothing_of_a_matter_that_was_restricted_since(desk: Desk, text_of: Reads) -> None:
    reception = plan(desk)
    before = text_of(desk.sheet("reception_notice", f"{SPAN} A4"))
    row = put(desk, case_of(desk), reception)
    desk.do(CorrectDraft(desk.new_id(), row.line.case, TURNED, reason="是反映队长收钱的"))
    assert text_of(desk.sheet("reception_notice", f"{SPAN} A4")) == before


def test_it_is_the_same_sheet_on_a3_and_half_as_large_again(desk: Desk, text_of: Reads) -> None:
    plan(desk)
    small, large = (desk.sheet("reception_notice", f"{SPAN} {paper}") for paper in ("A4", "A3"))
    assert text_of(small) == text_of(large)
    ((width, height),) = pages(large)
    assert (round(width / MM), round(height / MM)) == (297, 420)
    assert max(sizes(large)) > 1.3 * max(sizes(small))


def test_what_is_stood_down_is_said_in_one_line_until_its_day_has_passed(desk: Desk, text_of: Reads) -> None:
    first = plan(desk)
    plan(desk, leader_name="林曼华", on="2026-10-22")
    desk.do(StandDownReceptionDraft(desk.new_id(), first, "值守"))
    text = text_of(desk.sheet("reception_notice", f"{SPAN} A4"))
    assert "林曼华" in text and "10月20日周二周启明取消" in text
    assert text.index("取消") < text.index("林曼华") and "街道党工委书记" not in text.partition("林曼华")[0]
    assert "值守" not in text, "why is nobody's business on the street"
    desk.clock = lambda: NOW + timedelta(days=2)
    assert "周启明" not in text_of(desk.sheet("reception_notice", f"{SPAN} A4"))
    with pytest.raises(Refused, match=r"reception_notice\.none"):
        desk.sheet("reception_notice", "2027-01-01 2027-01-31 A4")


def test_a_month_full_of_days_goes_on_further_sheets(desk: Desk) -> None:
    for day in range(20, 30):
        plan(
            desk, on=f"2026-10-{day}", matters="物业服务、加装电梯、旧楼维修、占道经营、噪声扰民、学位、养老、医保" * 2
        )
    assert len(pages(desk.sheet("reception_notice", f"{SPAN} A4"))) > 1


def lowest(pdf: bytes, words: str) -> float:
    """How far above the lower edge a word of the first page stands, as a share of the page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        text = page.get_textpage()
        index, _ = text.search(words).get_next()
        return text.get_charbox(index)[1] / page.get_height()
    finally:
        document.close()


def test_a_notice_of_one_day_fills_its_sheet(desk: Desk) -> None:
    plan(desk)
    pdf = desk.sheet("reception_notice", f"{SPAN} A4")
    assert lowest(pdf, "欢迎来谈") < 0.45
