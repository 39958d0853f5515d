"""What is typed in a panel, as it is kept on this machine, and the offer to go on with what was kept before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.envelope import Subject
from app.domain.history import Seen
from app.ports import DraftRow
from ui.acts.offers import OFFERS
from ui.case_sheet import CaseSheet
from ui.parts.banner import Banner
from ui.parts.button import Button


@dataclass(frozen=True, slots=True)
class Kept:
    """The fields by their names, and what the case said when they were typed."""

    case: str
    fields: Mapping[str, Any]
    seen: Seen


def kept_row(id_: str, act: str, sheet: CaseSheet, fields: Mapping[str, Any], seen: Seen) -> DraftRow:
    """The row of a panel's draft."""
    said = [[subject.kind, subject.id, list(ids)] for subject, ids in seen.items()]
    payload = json.dumps({"case": sheet.case.id, "fields": fields, "seen": said}, ensure_ascii=False)
    title = f"{OFFERS[act].words} {sheet.case.number}"
    return DraftRow(id_, act, title, payload, sheet.world.now, sheet.world.actor.id)


def kept_of(row: DraftRow) -> Kept:
    """What was kept in a row."""
    kept = json.loads(row.payload)
    seen = {Subject(kind, id_): tuple(ids) for kind, id_, ids in kept.get("seen", ())}
    return Kept(str(kept.get("case", "")), kept["fields"], seen)


def earlier_of(rows: Iterable[DraftRow], act: str, case: str) -> DraftRow | None:
    """The first draft of an act on a case."""
    return next((row for row in rows if row.form == act and kept_of(row).case == case), None)


class EarlierBanner(Banner):
    """Asks whether to go on with it (`go_on`) or not (`forget`)."""

    def __init__(self, row: DraftRow) -> None:
        self.go_on = Button(QCoreApplication.translate("ActPanel", "接着写"), height=30)
        self.forget = Button(QCoreApplication.translate("ActPanel", "不要了"), "link", height=30)
        words = QCoreApplication.translate("ActPanel", "{when} 写到一半").format(when=f"{row.saved_at:%m-%d %H:%M}")
        super().__init__("sky", words, buttons=(self.go_on, self.forget))
