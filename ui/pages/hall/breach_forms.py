"""The forms of 个人信息泄露: one is recorded, and who was told of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.acts.complaining import above
from app.acts.record_breach import RecordBreachDraft
from app.acts.tell_breach import TellBreachDraft
from app.domain.breach_terms import BreachData, BreachTo
from app.domain.breaches import fold_breach
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, NumberField, TicksField
from ui.forms.kept_form import KeptForm
from ui.words import capital, joint, options_of, short_day, word


class RecordBreachForm(KeptForm):
    """What happened; never whose data they were."""

    form = "breaches.record"

    def __init__(self, tools: Tools, world: World) -> None:
        self._data = TicksField(self.tr("泄露的是哪几类信息"), options_of(BreachData), columns=2)
        directory = world.lookup.directory
        areas = [area for org in above(world.station.org, world) if (area := directory.area(org))]
        self._superiors = TicksField(self.tr("报给哪一级上级（不选，只在本单位）"), [(a.code, a.name) for a in areas])
        self._people = NumberField(
            self.tr("大约涉及多少人"), unit=self.tr("人"), required=True, side="spread", width=90
        )
        fields: dict[str, Field] = {
            "noticed_on": DateField(self.tr("哪天发现的"), lambda: world.today, required=True, side="top"),
            "what": LongTextField(self.tr("出了什么事"), required=True, side="top", lines=(2, 6)),
            "data": self._data,
            "people": self._people,
            "cause": LongTextField(self.tr("原因"), required=True, side="top", lines=(1, 4)),
            "harm": LongTextField(self.tr("可能造成的危害"), required=True, side="top", lines=(1, 4)),
            "measures": LongTextField(
                self.tr("采取的补救措施，本人可以怎样防范"), required=True, side="top", lines=(2, 6)
            ),
            "superiors": self._superiors,
        }
        words = self.tr("只写出了什么事、涉及多少人，不写是谁：名字、电话、证件号都不写。记下以后再一样一样记告知。")
        super().__init__(tools, words, self.tr("记下"), fields)
        fields["noticed_on"].set_value(world.today)

    def heading(self) -> str:
        return self.tr("个人信息泄露记录")

    def draft(self) -> RecordBreachDraft:
        noticed_on, what, cause, harm, measures = (
            self.text(name) for name in ("noticed_on", "what", "cause", "harm", "measures")
        )
        return RecordBreachDraft(
            self.id, noticed_on, what, self._data.ids(), self._people.text(), cause, harm, measures,
            self._superiors.ids(),
        )  # fmt: skip


class TellBreachForm(KeptForm):
    """What is on record, whom it was told to, and who is still to be told."""

    form = "breaches.tell"

    def __init__(self, tools: Tools, world: World, row: AgendaRow, entries: Sequence[Any]) -> None:
        state = fold_breach(entries)
        assert state.known is not None
        waiting = [(to.code, capital(word(to))) for to in state.open_to()]
        fields: dict[str, Field] = {
            "to": ChoiceField(self.tr("告知谁"), waiting, required=True, side="top"),
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top"),
            "how": LongTextField(
                self.tr("怎样告知的"), side="top", lines=(2, 4), hint=self.tr("如：逐个打电话；书面报区网信办")
            ),
            "why_not": LongTextField(
                self.tr("不告知本人的，写为什么不会造成危害（第五十七条）"), side="top", lines=(2, 4)
            ),
        }
        known = state.known
        said = [
            self.tr("出了什么事：{text}").format(text=known.what),
            self.tr("原因：{text}").format(text=known.cause),
            self.tr("可能造成的危害：{text}").format(text=known.harm),
            self.tr("补救措施：{text}").format(text=known.measures),
            *(self._told(one) for one in state.told.values()),
        ]
        super().__init__(tools, "\n".join(said), self.tr("记下"), fields, row.subject.id)
        fields["on"].set_value(world.today)
        if not waiting:
            for field in fields.values():
                field.hide()
            self.save.hide()

    def _told(self, told: Any) -> str:
        to, day = capital(word(BreachTo.of(told.to))), short_day(date.fromisoformat(told.on))
        if told.why_not:
            return self.tr("{day}：{to}不告知，{why}").format(day=day, to=to, why=told.why_not)
        return self.tr("{day}告知了{to}：{how}").format(day=day, to=to, how=told.how)

    def heading(self) -> str:
        return joint("，").join((self.tr("个人信息泄露"), self.tr("告知")))

    def draft(self) -> TellBreachDraft:
        return TellBreachDraft(self.id, self._about, *(self.text(name) for name in self.fields))
