"""回访: reached or not, what was said, what is still open."""

from __future__ import annotations

from app.acts.make_return_visit import NO, YES, MakeReturnVisitDraft, current
from app.domain.procedure_terms import ReturnVisitWay
from app.domain.records import ReturnVisit
from ui.acts.promise_along import PromisingPanel
from ui.fields import ChoiceField, LongTextField
from ui.parts.deadline import weekday
from ui.parts.labels import Label
from ui.words import counted, day_words, options_of, word_of


class MakeReturnVisitPanel(PromisingPanel):
    """记回访."""

    act = "make_return_visit"

    def build(self) -> None:
        self.verb = self.tr("记下")
        visit = current(self.case, self.sheet.world)
        if visit:
            self._say_planned(visit)
            if visit.attempts:
                missed = self.tr(
                    "已经试过 {count} 天，满 {most} 天没有人接就不再打扰（按本单位设置）；一天几次只算一次。"
                )
                self.say(missed.format(count=visit.tried, most=self.sheet.world.settings["return_visit_attempts"]))
        answers = [(YES, self.tr("联系上了")), (NO, self.tr("没有人接、没有见到"))]
        self.reached = ChoiceField(self.tr("联系上了吗"), answers, required=True, side="top")
        self.reached.edited.connect(self.fit_fields)
        self.add("reached", self.reached)
        way = ChoiceField(self.tr("怎样回访"), options_of(ReturnVisitWay), required=True, side="top")
        way.set_value(visit.way if visit else ReturnVisitWay.PHONE.code)
        self.add("way", way)
        self.add("text", LongTextField(self.tr("信访人说了什么"), required=True, side="top", lines=(4, 10)))
        self.add_promise()
        self.add("unresolved", LongTextField(self.tr("还有什么没有解决"), side="top", lines=(2, 6)))
        self.add_day("made_on", self.tr("哪天回访的"))

    def _say_planned(self, visit: ReturnVisit) -> None:
        """What was agreed, and by how many days it is late."""
        today = self.sheet.world.today
        day = f"{day_words(visit.planned_on, today)} {weekday(visit.planned_on)}"
        late = (today - visit.planned_on).days
        if late > 0:
            words = counted(self.tr("约好的日子已过 {days} 天，先向信访人说明为什么晚了。").format(days=late))
            self.body.addWidget(Label(words, tone="amber_ink", wrap=True))
        words = self.tr("约好 {day}，{way}。信访人的意思：{agreement}")
        self.say(words.format(day=day, way=word_of(ReturnVisitWay, visit.way), agreement=visit.agreement))

    def fit_fields(self) -> None:
        super().fit_fields()
        for name in ("text", "unresolved"):
            self.fields[name].setVisible(self.reached.value() != NO)

    def draft(self) -> MakeReturnVisitDraft:
        typed = (self.text(name) for name in ("way", "reached", "text", "unresolved", "made_on", "late_reason"))
        return MakeReturnVisitDraft(self.id, self.case.id, *typed, self.promised())
