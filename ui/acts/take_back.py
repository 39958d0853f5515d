"""收回: which transfer or assignment, and why; what goes out with it is said first."""

from __future__ import annotations

from app.acts.take_back import TakeBackDraft, notice_of, to_take_back
from app.domain.terms import DocumentKind
from ui.acts.issued_words import issued_words
from ui.acts.sent_panel import SentPanel
from ui.fields import LongTextField


class TakeBackPanel(SentPanel):
    """收回."""

    act = "take_back"

    def build(self) -> None:
        found = to_take_back(self.case, self.sheet.world)
        self.add_sent(self.tr("收回哪一次"), found)
        hint = self.tr("如：属于街道自己的职责，转送时看错了")
        self.add("reason", LongTextField(self.tr("收回的理由"), required=True, side="top", hint=hint, lines=(3, 8)))
        told = any(notice_of(self.case, sent) for sent in found)
        if not self.case.restricted:
            on_both = self.tr("理由会印在收回函和收回告知书上，对方单位和信访人看得到。")
            self.say(on_both if told else self.tr("理由会印在收回函上，对方单位看得到。"))
        notice = (DocumentKind.TAKE_BACK_NOTICE,) if told else ()
        self.say(issued_words(self, *notice, DocumentKind.TAKE_BACK_LETTER))
        self.say(self.tr("收回以后由本站重新定去向，原来的期限照走。"))

    def draft(self) -> TakeBackDraft:
        return TakeBackDraft(self.id, self.case.id, self.text("sent"), self.text("reason"))
