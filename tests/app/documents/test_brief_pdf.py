"""How the parts of a brief stand on its pages."""

from __future__ import annotations

import pypdfium2
import pytest

from app.documents.brief_pdf import brief_pdf
from app.domain.pictures import Brief, Section, Table


@pytest.mark.parametrize("lines", range(21, 30))
def test_a_small_table_is_never_parted_by_the_end_of_a_page(lines: int) -> None:
    months = Table("逐月", ("哪个月", "收到"), tuple((f"2026年{month}月", "7") for month in range(1, 13)))
    paper = Brief("季度简报", "黄花岗街道", "2026年10月19日", (Section("收到", ("一句话。",) * lines, (), (months,)),))
    document = pypdfium2.PdfDocument(brief_pdf(paper))
    told = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    with_a_month = [text for text in told if "2026年1月" in text or "2026年12月" in text]
    assert len(with_a_month) == 1 and with_a_month[0].count("哪个月") == 1
