"""A record that all parties sign: its rows, what signing means, a place for each; no signature stands alone on a page."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.form import Form
from app.documents.table import Cell, Table
from app.documents.wording import Wording

LABEL, TEXT = 0.18, 0.82
SIGNED = 46.0
GAP, SMALL = 6.0, 9.5


def signed_record(form: Form, rows: Sequence[tuple[str, str, float]], signs: Sequence[str], words: Wording) -> None:
    """Rows of label, text and least height, the hint, and who signs. Raises Refused naming a missing field."""
    table = Table(form, form.look.size, form.look.leading)
    signed = len(signs) * SIGNED + 3 * form.look.leading
    table.rows_over(
        [((Cell(label, LABEL, label=True), Cell(text, TEXT)), least) for label, text, least in rows], signed
    )
    form.gap(GAP)
    form.paragraph(words.say("hint"), size=SMALL)
    form.gap(GAP)
    for label in signs:
        table.row([Cell(label, LABEL, label=True), Cell("", TEXT, foot=words.say("signs"))], SIGNED)
