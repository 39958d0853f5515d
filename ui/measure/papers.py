"""The papers of a desk: the first one with what must be imported and loaded for it, warm ones, and the reply checker. No window."""

from __future__ import annotations

import json
import sys
from datetime import date

from app.desk import Desk
from app.desk_papers import Paper
from app.domain.letter_check import Checked, Facts, Part, Role, check_letter
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
    checked = [milliseconds(_long_letter_checked) for _ in range(WARM)]
    sys.stdout.write(json.dumps({"first": at_first, "warm": warm, "drawn": drawn, "checked": checked}) + "\n")
    desk.store.close()


def _long_letter_checked() -> None:
    """The reply checker over five demands of 2,000 characters with answers as long: more than any real letter."""
    text = (
        "经查，水荫横路12号加装电梯于2026年7月15日停工，何永强等住户反映属实，依《物业管理条例》第三十五条办理。" * 40
    )
    points = tuple(
        Part(f"points.{i}.{role.value}", f"{i}{text}", role, str(i), "supported")
        for i in range(5)
        for role in (Role.FINDINGS, Role.BASIS, Role.OPINION)
    )
    facts = Facts(
        date(2026, 10, 19),
        tuple((str(i), text) for i in range(5)),
        ("何永强",),
        received=(date(2026, 10, 12),),
        remedy_days={"复查": 30},
    )
    check_letter(Checked("reply", points), facts)
