"""转为普通程序: why the matter is not a simple one after all."""

from __future__ import annotations

from app.acts.leave_simple import LeaveSimpleDraft, simple
from app.domain.deadlines import Clock
from app.domain.deadlines import clock as reckoned
from app.domain.going import HANDLING, SIMPLE_HANDLING
from app.domain.last_day import last_day_of
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.fields import LongTextField
from ui.words import both_days, day_words, provisional


class LeaveSimplePanel(ActPanel):
    """转为普通程序."""

    act = "leave_simple"
    wide = 480

    def build(self) -> None:
        self.demands = DemandsField(self.tr("哪几项诉求"), simple(self.case))
        self.add("demands", self.demands)
        self.add("reason", LongTextField(self.tr("为什么转"), required=True, side="top", lines=(3, 8)))
        for clock in self.sheet.clocks:
            if clock.rule.id == SIMPLE_HANDLING and clock.clock.finished_on is None:
                for words in self._until(clock.clock):
                    self.say(words)
        self.say(self.tr("60 日从简易受理那天算起。"))
        if any(d.simple and not d.simple.wants_paper for d in simple(self.case)):
            self.say(self.tr("没有给过书面告知的，要补上。"))
            self.say(issued_words(self, DocumentKind.ACCEPTANCE))

    def _until(self, clock: Clock) -> list[str]:
        """The day of the simple procedure that is given up, and the one that takes its place; and whether they stand fast."""
        world = self.sheet.world
        ordinary = reckoned(world.lookup.rules.at(HANDLING, clock.start), clock.start, world.lookup.calendar)
        days = [last_day_of(each, world.today) for each in (clock, ordinary)]
        simple_day, day = (both_days(d) or day_words(d.day, world.today) for d in days)
        words = self.tr("简易办理的期限到 {simple}（{count} 个工作日，按本单位设置）；转为普通程序以后到 {day}。")
        unsure = dict.fromkeys(filter(None, map(provisional, days)))
        return [words.format(simple=simple_day, count=clock.rule.duration, day=day), *unsure]

    def draft(self) -> LeaveSimpleDraft:
        return LeaveSimpleDraft(self.id, self.case.id, self.demands.ids(), self.text("reason"))
