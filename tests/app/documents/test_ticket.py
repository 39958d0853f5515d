"""排队小票: 80 mm wide, number, how many before, what to have ready; no name and nothing of what was needed."""

from __future__ import annotations

import pypdfium2
import pytest

from app.desk import Desk
from app.documents.hall.ticket import PAGE
from app.ports import Refused
from tests.app.acts.queue_steps import take


def test_it_says_the_number_and_how_many_are_before(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    first, urgent, last = take(desk), take(desk, "A", "pregnant", ("medicine",)), take(desk)
    pdf = desk.sheet("ticket", last)
    document = pypdfium2.PdfDocument(pdf)
    size, pages = document[0].get_size(), len(document)
    document.close()
    assert (pages, [round(side) for side in size]) == (1, [round(side) for side in PAGE])
    text = text_of(pdf)
    assert "A003" in text and "前面还有2位" in text and "身份证件" in text and "60分钟以内" in text
    assert "前面还有1位" in text_of(desk.sheet("ticket", first))
    said = text_of(desk.sheet("ticket", urgent))
    assert "前面没有人" in said
    assert "孕" not in said and "药箱" not in said


def test_everything_stands_on_the_paper(desk: Desk) -> None:
    document = pypdfium2.PdfDocument(desk.sheet("ticket", take(desk, "B")))
    page = document[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(i) for i in range(text.count_chars())]
    text.close()
    page.close()
    document.close()
    assert min(left for left, *_ in boxes) >= 0
    assert max(right for _, _, right, _ in boxes) <= PAGE[0]
    assert min(bottom for _, bottom, *_ in boxes if bottom) >= 0


def test_a_number_that_is_not_here_has_no_slip(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.sheet("ticket", "f" * 32)
