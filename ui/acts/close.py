"""办结: how the matter ended; for what was answered also 三到位一处理 (Art. 27), and matter and heart apart."""

from __future__ import annotations

from app.acts.close import ASKED, NOT_ASKED, SOMETHING, CloseDraft, was_answered
from app.acts.open_points import open_points
from app.domain.meeting_terms import Level
from app.domain.procedure_terms import FourEnds, Settled
from ui.acts.promise_along import PromisingPanel
from ui.acts.promise_fields import TEXT
from ui.fields import ChoiceField, LongTextField
from ui.messages import sentence
from ui.parts.banner import Banner
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import capital, options_of, word


class ClosePanel(PromisingPanel):
    """办结. Its promise is opened by a button, too: who goes there once more, and on which day."""

    act = "close"
    heard_in = "heart"

    def build(self) -> None:
        if points := open_points(self.case, self.sheet.world):
            words = "\n".join(map(sentence, points))
            self.body.addWidget(Banner("amber", self.tr("还有这些没有了结，能先办的请先办"), words))
            why = self.tr("为什么现在就办结")
            self.add("despite", LongTextField(why, required=True, side="top", lines=(2, 5)))
        self.add("result", LongTextField(self.tr("办结情况"), required=True, side="top", lines=(3, 8)))
        if was_answered(self.case):
            self._matter()
            self._heart()
            self._ends()
        self.add("note", LongTextField(self.tr("备注"), side="top", lines=(1, 4)))
        self.say(self.tr("办结以后还可以记家常话、补材料、更正。信访人再来，照样登记。"))

    def _matter(self) -> None:
        self.body.addWidget(Label(self.tr("事了"), bold=True))
        self.settled = ChoiceField(self.tr("事情办到哪一步"), options_of(Settled), required=True, side="top")
        self.settled.edited.connect(self.fit_fields)
        self.add("settled", self.settled)
        self.add("matter", LongTextField(self.tr("事情解决得怎样"), required=True, side="top", lines=(2, 6)))
        self.add("level", ChoiceField(self.tr("在哪一级化解的"), options_of(Level), required=True, side="top"))

    def _heart(self) -> None:
        self.body.addWidget(Label(self.tr("心结"), bold=True))
        answers = [(ASKED, self.tr("问过了")), (NOT_ASKED, self.tr("没有问"))]
        self.asked = ChoiceField(self.tr("问过信访人心里怎么想吗"), answers, required=True, side="top")
        self.asked.edited.connect(self.fit_fields)
        self.add("asked", self.asked)
        hint = self.tr("照原话写，好的不好的都写")
        self.add(
            "heart", LongTextField(self.tr("信访人自己怎么说"), required=True, side="top", hint=hint, lines=(2, 6))
        )
        self.more = Button(self.tr("我们再去看一次：谁去、哪天"), icon="calendar-plus", key="Alt+Y", height=30)
        self.more.clicked.connect(self.open_promise)
        self.body.addWidget(self.more)
        self.add_promise()
        self.promise.shown.connect(self.more.setHidden)
        self.say(self.tr("心里放没放下，不影响办结，也不影响帮忙；这里写我们还能做什么，不给人下结论。"))

    def _ends(self) -> None:
        self.say(self.tr("三到位一处理（第二十七条）：用得上的写，至少一项；写明谁办的、凭什么。"))
        for end in FourEnds:
            hint = self.tr("谁办的，凭什么")
            self.add(f"four.{end.code}", LongTextField(capital(word(end)), side="top", hint=hint, lines=(1, 4)))

    def fit_fields(self) -> None:
        super().fit_fields()
        if "asked" in self.fields:
            self.fields["level"].setVisible(self.settled.value() in SOMETHING)
            self.fields["heart"].setVisible(self.asked.value() == ASKED)

    def draft(self) -> CloseDraft:
        names = ("result", "note", "matter", "heart", "despite", "settled", "level", "asked")
        said = {name: self.text(name) for name in names if name in self.fields}
        ends = {end.code: self.text(f"four.{end.code}") for end in FourEnds if f"four.{end.code}" in self.fields}
        promised = self.promised() if TEXT in self.fields else ()
        return CloseDraft(self.id, self.case.id, four=ends, promised=promised, **said)
