"""The papers of a desk: the first one with what must be imported and loaded for it, and warm ones. No window."""

from __future__ import annotations

import json
import sys

from app.desk import Desk, Paper
from app.domain.terms import DocumentKind
from app.measuring import milliseconds
from app.ports import CasesQuery, DocumentsQuery
from ui.preview import rasterize

WARM = 25


def papers(desk: Desk, first: str) -> None:
    """Set the receipt and the letter of reply, `first` before the other; prints milliseconds of each."""
    letter = desk.read(DocumentsQuery((DocumentKind.REPLY.code,)))[0]
    case = desk.read(CasesQuery())[0]
    wanted = {
        "receipt": Paper(case.id, DocumentKind.RECEIPT.code),
        "letter": Paper(letter.case, DocumentKind.REPLY.code, letter.id),
    }
    paper = wanted[first]
    at_first = milliseconds(lambda: desk.render(paper))
    warm = [milliseconds(lambda: desk.render(paper)) for _ in range(WARM)]
    pdf = desk.render(paper)
    drawn = [milliseconds(lambda: rasterize.page_image(pdf, 0, 96)) for _ in range(WARM)]
    sys.stdout.write(json.dumps({"first": at_first, "warm": warm, "drawn": drawn}) + "\n")
    desk.store.close()
