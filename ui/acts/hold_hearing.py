"""听证笔录: from which day to which, what was said, what it led to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.acts.hearings import awaited
from app.acts.hold_hearing import HoldHearingDraft
from app.domain.envelope import CHINA
from app.domain.procedure_terms import HearingStage
from app.domain.records import Hearing
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, DateField, LongTextField
from ui.parts.deadline import weekday
from ui.words import capital, day_words, word, word_of


def hearing_words(hearing: Hearing, today: date) -> str:
    """A hearing by its stage, its time and its place."""
    at = hearing.at.astimezone(CHINA)
    values = {
        "stage": word_of(HearingStage, hearing.stage),
        "day": f"{day_words(at.date(), today)} {weekday(at.date())}",
    }
    words = QCoreApplication.translate("HoldHearingPanel", "{stage}，{day} {time}，{place}")
    return capital(words.format(**values, time=f"{at:%H:%M}", place=hearing.place))


class HoldHearingPanel(ActPanel):
    """听证笔录."""

    act = "hold_hearing"
    wide = 560

    def build(self) -> None:
        self.verb = self.tr("记下听证")
        world, hearings = self.sheet.world, awaited(self.case)
        options = [(h.id, hearing_words(h, world.today)) for h in hearings]
        self.hearing = ChoiceField(self.tr("哪一次听证"), options, required=True, side="top")
        self.add("hearing", self.hearing)
        if hearings:
            self.hearing.set_value(hearings[0].id)
        self.hearing.edited.connect(self._propose_day)
        self.add("first_on", DateField(self.tr("哪天开始"), lambda: world.today, required=True, side="top"))
        self.add_day("last_on", self.tr("哪天结束"))
        self._propose_day()
        if any(h.stage == HearingStage.REREVIEW.code for h in hearings):
            self.say(self.tr("复核听证从开始到结束这几天，不算在复核期限里（第三十六条）。"))
        hint = self.tr("各方怎样陈述、问答、质证，照实记")
        self.add(
            "minutes",
            LongTextField(
                capital(word(DocumentKind.HEARING_RECORD)), required=True, hint=hint, side="top", lines=(6, 16)
            ),
        )
        self.add("result", LongTextField(self.tr("听证的结果"), required=True, side="top", lines=(2, 8)))
        self.say(self.tr("记下以后在“打印”里出笔录，请主持人、听证员和各方签名。"))

    def _propose_day(self) -> None:
        """The day it was called for, on both days."""
        if called := self._called():
            for name in ("first_on", "last_on"):
                self.fields[name].set_value(called)
            self.fit_fields()

    def _called(self) -> date | None:
        chosen = next((h for h in awaited(self.case) if h.id == self.hearing.value()), None)
        return chosen.at.astimezone(CHINA).date() if chosen else None

    def barred(self) -> str:
        called, today = self._called(), self.sheet.world.today
        if called is None or called <= today:
            return ""
        return self.tr("通知的是 {day}，还没有到，开过以后再来记。").format(day=day_words(called, today))

    def draft(self) -> HoldHearingDraft:
        names = ("hearing", "first_on", "last_on", "minutes", "result", "late_reason")
        return HoldHearingDraft(self.id, self.case.id, *(self.text(name) for name in names))
