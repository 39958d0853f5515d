"""简易办理: why it fits, and whether the petitioner wants paper."""

from __future__ import annotations

from app.acts.use_simple import NOT_WANTED, WANTED, UseSimpleDraft, fitting
from app.domain.deadlines import clock
from app.domain.going import SIMPLE_HANDLING
from app.domain.last_day import last_day_of
from app.domain.procedure_terms import SimpleGround
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, TextField
from ui.words import day_words, options_of, provisional


class UseSimplePanel(ActPanel):
    """简易办理."""

    act = "use_simple"

    def build(self) -> None:
        world = self.sheet.world
        self.demands = DemandsField(self.tr("简易办理哪几项诉求"), fitting(self.case, self.sheet.world))
        self.add("demands", self.demands)
        grounds = options_of(SimpleGround)
        self.add("ground", ChoiceField(self.tr("为什么适用"), grounds, required=True, side="top", hint=self.tr("请选")))
        answers = [(NOT_WANTED, self.tr("不要，电话、网络告诉就行")), (WANTED, self.tr("要书面的"))]
        asked = ChoiceField(
            self.tr("问过信访人，要不要书面的"), answers, required=True, side="top", hint=self.tr("请先问一问")
        )
        self.add("wants_paper", asked)
        contact = TextField(self.tr("联系人和电话"), side="top")
        contact.set_value(world.settings.get("contact", ""))
        self.add("contact", contact)
        rule = world.lookup.rules.at(SIMPLE_HANDLING, world.today)
        last = last_day_of(clock(rule, world.today, world.lookup.calendar), world.today)
        words = self.tr("从今天起受理，{count} 个工作日内答复，到 {day}（按本单位设置），能当场答复的当场答复。")
        self.say(words.format(count=rule.duration, day=day_words(last.day, world.today)))
        if unsure := provisional(last):
            self.say(unsure)
        self.say(self.tr("可能不予支持的，不用简易办理。不合适了，随时转为普通程序，期限从今天算。"))

    def draft(self) -> UseSimpleDraft:
        return UseSimpleDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            self.text("ground"),
            self.text("wants_paper"),
            self.text("contact"),
        )
