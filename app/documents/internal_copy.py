"""An internal paper as it leaves the desk: across each page in grey whose copy it is, so that one that gets about leads back.

It is laid over the finished pages: what a petitioner holds or signs never comes here (`document_marks`).
"""

from __future__ import annotations

from io import BytesIO

from app.documents.opened_pdf import opened
from app.documents.sheet import Marks, Sheet

_Size = tuple[float, float]


def marked_across(pdf: bytes, words: str) -> bytes:
    """The paper with these words across every page. Raises ValueError for bytes that are no PDF, Unavailable as `Sheet`."""
    with opened(pdf) as [document]:
        sizes: list[_Size] = [document.get_page_size(number) for number in range(len(document))]
    kinds = sorted(set(sizes))
    with opened(pdf, *(_mark(words, size) for size in kinds)) as [document, *marks]:
        drawn = {size: mark.page_as_xobject(0, document) for size, mark in zip(kinds, marks, strict=True)}
        for number, size in enumerate(sizes):
            page = document[number]
            page.insert_obj(drawn[size].as_pageobject())
            page.gen_content()
        whole = BytesIO()
        document.save(whole)
        return whole.getvalue()


def _mark(words: str, size: _Size) -> bytes:
    """A page with nothing on it but the words."""
    sheet = Sheet(size, "", Marks())
    sheet.across(words)
    return sheet.finish()
