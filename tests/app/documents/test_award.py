"""荣誉证书: one page on A4 across, who, why and who decided, however long the reason."""

from __future__ import annotations

import pypdfium2
import pytest

from app.acts.decide_award import DecideAwardDraft
from app.acts.nominate_award import MOST
from app.desk import Desk
from app.documents.sheet import A4, MM
from tests.app.acts.award_steps import opened, seconded


@pytest.mark.parametrize("reason", ["说过哪天回话，就哪天回话", "一户一户上门听；" * (MOST // 8)])
def test_it_is_one_page_whose_words_have_room(desk: Desk, text_of, reason: str) -> None:  # type: ignore[no-untyped-def]
    award = opened(desk)
    nomination = seconded(desk, award, kind="person", name="欧阳文彬", reason=reason)
    desk.do(DecideAwardDraft(desk.new_id(), award, nomination, "give", "黎志远、陈国强", "看得到"))
    pdf = desk.sheet("award_certificate", f"{award} {nomination}")
    text = text_of(pdf)
    assert "欧阳文彬" in text and "评定：黎志远、陈国强" in text and "2026年10月19日" in text
    assert reason.rstrip("；") in text and "特发此证" in text
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    words = page.get_textpage()
    assert (len(document), [round(side) for side in page.get_size()]) == (1, [round(A4[1]), round(A4[0])])
    station = A4[0] - 166 * MM
    below = words.search("特发此证")
    index, count = below.get_next()
    assert min(words.get_charbox(n)[1] for n in range(index, index + count)) > station, "above the station's name"
    below.close()
    words.close()
    page.close()
    document.close()
