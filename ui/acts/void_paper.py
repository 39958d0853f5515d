"""作废: a spoilt paper keeps its number, marked void; the same paper is issued again under a new one."""

from __future__ import annotations

from app.acts.void_paper import VoidPaperDraft, voidable
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, LongTextField
from ui.words import capital, word_of


class VoidPaperPanel(ActPanel):
    """作废."""

    act = "void_paper"

    def build(self) -> None:
        papers = [(d.id, capital(f"{word_of(DocumentKind, d.kind)} {d.known_by}")) for d in voidable(self.case)]
        self.add("document", ChoiceField(self.tr("哪一份文书"), papers, required=True, side="top"))
        self.add("reason", LongTextField(self.tr("作废的原因"), required=True, side="top", lines=(3, 6)))
        self.say(
            self.tr(
                "编号留着，标明作废，不会少一个号；同一份文书用新的编号再出一份。处理意见书和复查、复核意见书不自动再出："
                "作废以后回到原来那一步改好再出，原来的话都在。"
            )
        )

    def draft(self) -> VoidPaperDraft:
        return VoidPaperDraft(self.id, self.case.id, self.text("document"), self.text("reason"))
