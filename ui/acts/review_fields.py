"""What the panels on 复查 and 复核 opinions share: which review, its conclusion, the day set for handling anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.acts.reviewing import stage_of
from app.domain.kinds.review import NOT_TAKEN
from app.domain.procedure_terms import ReviewConclusion
from app.domain.records import Review
from app.domain.world import World
from ui.acts.one_of_field import OneOfField
from ui.fields import ChoiceField
from ui.words import capital, day_words, options_of, word


def review_field(reviews: Sequence[Review], world: World) -> OneOfField:
    """Which review."""
    words = QCoreApplication.translate("ReviewFields", "{stage}，{body}，{day}收到")
    options = [
        (
            r.id,
            capital(words.format(stage=word(stage_of(r)), body=r.body_name, day=day_words(r.received_on, world.today))),
        )
        for r in reviews
    ]
    return OneOfField(QCoreApplication.translate("ReviewFields", "哪一次复查、复核"), options)


def conclusion_field(*, late: bool = False) -> ChoiceField:
    """维持, 撤销, 变更; of what came too late also that the other body did not take it on. Nothing is chosen for the clerk."""
    label = QCoreApplication.translate("ReviewFields", "结论")
    not_taken = (NOT_TAKEN, QCoreApplication.translate("ReviewFields", "没有收，过了期限"))
    options = [*options_of(ReviewConclusion), *([not_taken] if late else [])]
    return ChoiceField(label, options, required=True, side="top")
