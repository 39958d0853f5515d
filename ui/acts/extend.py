"""延期: by how many days, why, who approved it; what the last day becomes is said before it is done."""

from __future__ import annotations

from app.acts.extend import ExtendDraft, extendable, handling_clocks, heads, most_days, named_head
from app.domain.deadlines import Clock, Extension, clock
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.acts.staff import ask_staff
from ui.fields import Candidate, LongTextField, NumberField, TypeAheadField
from ui.parts.deadline import weekday
from ui.parts.labels import Label
from ui.words import day_words, run_on


class ExtendPanel(ActPanel):
    """延期."""

    act = "extend"
    wide = 460

    def build(self) -> None:
        self.verb = self.tr("延期，出告知书")
        world, most = self.sheet.world, most_days(self.case, self.sheet.world)
        self.demands = DemandsField(self.tr("哪几项诉求延期"), extendable(self.case, world))
        self.demands.edited.connect(self.fit_fields)
        self.add("demands", self.demands)
        self.days = NumberField(
            self.tr("延长几天"), unit=self.tr("天，最多 {most} 天").format(most=most), side="top", required=True
        )
        self.days.set_value(most)
        self.days.edited.connect(self.fit_fields)
        self.add("days", self.days)
        self._until = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._until)
        hint = self.tr("情况怎样复杂、还要做什么；会写给信访人看")
        self.add("reason", LongTextField(self.tr("延期的理由"), required=True, hint=hint, side="top", lines=(3, 8)))
        ask = ask_staff(world, heads(self.case, world))
        self.approver = TypeAheadField(self.tr("哪位负责人批准"), ask, required=True, side="top")
        self.add("approver", self.approver)
        if known := heads(self.case, world):
            self.approver.set_value(Candidate(known[0].id, known[0].name, known[0].post))
        self.approver.chosen.connect(lambda _: self.fit_fields())
        self._printed = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._printed)
        if self.submits:
            self.say(self.tr("送审以后由这位负责人本人同意，同意的那天就是批准的日子（第三十四条）。"))
        else:
            self.add_day("approved_on", self.tr("哪天批准的"))

    def fit_fields(self) -> None:
        super().fit_fields()
        world, days = self.sheet.world, self.days.number() or 0
        chosen = set(self.demands.ids())
        clocks = [c.clock for c in handling_clocks(self.case, world) if not chosen or chosen & set(c.demands)]
        head = named_head(self.draft(), self.case, world)
        printed = self.tr("告知书上印：经{post}{name}批准").format(post=head.post, name=head.name) if head else ""
        self._printed.setText(printed)
        self._until.setText("\n".join(dict.fromkeys(self._until_words(clock, days) for clock in clocks)))

    def _until_words(self, c: Clock, days: int) -> str:
        """The day as it stands and the one that takes its place, and whether that one may still move."""
        today = self.sheet.world.today
        longer = clock(c.rule, c.start, c.calendar, Extension(days, ""), c.pauses)
        old, new = (f"{day_words(day, today)} {weekday(day)}" for day in (c.base_last_day, longer.statutory_last_day))
        told = self.tr("原定最迟 {old}（含当日）办结，延长后最迟 {new}（含当日）；从法定最后一天往后加，只能延一次。")
        words = told.format(old=old, new=new)
        if longer.unannounced:
            unsure = self.tr("{year} 年的放假安排还没有公布，延长后的这一天是暂定的。").format(year=longer.unannounced)
            words = run_on(words, unsure)
        return words

    def draft(self) -> ExtendDraft:
        on, late = ("", "") if self.submits else (self.text("approved_on"), self.text("late_reason"))
        demands, days = self.demands.ids(), self.days.number()
        return ExtendDraft(self.id, self.case.id, demands, days, self.text("reason"), self.approver.text(), on, late)
