"""The forms of 下访·家访: a day planned, what came of a visit, the evening's reconciliation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.acts.call_off_outreach import CallOffOutreachDraft
from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.promise_along import Promised
from app.acts.record_outreach_visit import RecordOutreachVisitDraft
from app.domain.agenda import AgendaLine
from app.domain.kinds import Going
from app.domain.outreach_terms import OutreachWay, VisitStep
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.taken_there import Taken
from ui.acts.act_panel import Tools
from ui.acts.promise_fields import DUE, OWNER, TEXT
from ui.acts.staff import ask_staff
from ui.fields import ChoiceField, DateField, Field, LongTextField, NumberField, TextField, TicksField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.outreach_words import about, standing
from ui.pages.hall.site_forms import ask_sites
from ui.pages.hall.visits_field import ELSEWHERE, HOME, VisitsField
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.labels import ElidedLabel, Label
from ui.parts.pressable import Pressable
from ui.words import capital, options_of, short_day, word

MORNING = ("09:00", "11:30")
_BETWEEN = re.compile(r"[、，,；;\s]+")


class PlanOutreachForm(KeptForm):
    """A new day outside, or one that is put right. `helpers`: who serves, so that a name written is known; `sites`: the
    stations."""

    form = "outreach.plan"
    stations_asked = Signal()

    def __init__(
        self,
        tools: Tools,
        world: World,
        helpers: Sequence[AgendaLine],
        sites: Sequence[AgendaRow],
        row: AgendaRow | None = None,
        visits: Sequence[AgendaRow] = (),
    ) -> None:
        self._row, self._helpers = row, helpers
        self._visits = VisitsField(self.tr("走访哪几家"), tools, world.today)
        listed = Button("", icon="list-bullets", height=34)
        listed.setAccessibleName(self.tr("站点名单"))
        listed.setToolTip(self.tr("站点名单：看、改、读入"))
        hint = self.tr("社区、广场、工作站")
        self._place = TypeAheadField(
            self.tr("站点"), ask_sites(world, sites), free=True, required=True, side="top", hint=hint, beside=(listed,)
        )
        fields: dict[str, Field] = {
            "way": ChoiceField(self.tr("哪一种"), options_of(OutreachWay), required=True, side="top"),
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top", plans=True),
            "starts": TextField(self.tr("几点开始"), required=True, side="top"),
            "ends": TextField(self.tr("几点结束"), required=True, side="top"),
            "place": self._place,
            "going": TextField(self.tr("谁去"), required=True, side="top", hint=self.tr("几位的，用顿号隔开")),
            "visits": self._visits,
            "note": LongTextField(self.tr("备注"), side="top", lines=(2, 4)),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        super().__init__(tools, "", self.tr("排上"), fields, row.subject.id if row else "")
        listed.clicked.connect(self.stations_asked)
        self._show(world, visits)

    def _show(self, world: World, visits: Sequence[AgendaRow]) -> None:
        """What stands there; a new one begins as a morning of today."""
        starts, ends = self._row.line.at.split("-") if self._row else MORNING
        values: dict[str, object] = {
            "on": world.today,
            "starts": starts,
            "ends": ends,
            "way": OutreachWay.OUTREACH.code,
        }
        if self._row is not None:
            line, detail = self._row.line, self._row.line.detail or {}
            values |= {"on": line.on, "way": detail["way"], "place": line.place, "note": detail["note"]}
            values |= {"going": line.owner_name, "visits": [_texts(one) for one in visits]}
        for name, value in values.items():
            self.fields[name].set_value(value)

    def begin_like(self, row: AgendaRow) -> None:
        """As another day was: its kind, hours, place and people; whom to visit is asked anew."""
        starts, ends = row.line.at.split("-")
        values = {"way": (row.line.detail or {})["way"], "starts": starts, "ends": ends, "place": row.line.place}
        for name, value in (values | {"going": row.line.owner_name}).items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("下访安排：{day}").format(day=self.text("on"))

    def _going(self) -> tuple[Going, ...]:
        """The names written; one that a single helper has is that helper."""
        names = dict.fromkeys(name for name in _BETWEEN.split(self.text("going")) if name)
        ids = {name: [one.part for one in self._helpers if one.title == name] for name in names}
        return tuple(Going(name, found[0] if len(found) == 1 else "") for name, found in ids.items())

    def draft(self) -> PlanOutreachDraft:
        reason = self.text("reason") if self._row else ""
        texts = (*(self.text(name) for name in ("way", "on", "starts", "ends")), self._place.text())
        return PlanOutreachDraft(
            self.id, self._about, *texts, self._going(), self._visits.visits(), self._visits.dropped(),
            self.text("note"), reason,
        )  # fmt: skip


def _texts(row: AgendaRow) -> list[str]:
    """A visit as its row of the form begins."""
    line, detail = row.line, row.line.detail or {}
    where = HOME if detail["home"] else ELSEWHERE
    return [line.part, line.case, about(row), where, line.place, detail["agreed_on"], detail["agreed_how"]]


class VisitResultForm(KeptForm):
    """Whether they were met, what was talked about, what was promised."""

    form = "outreach.result"

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        self._row = row
        steps = [(step.code, capital(word(step))) for step in VisitStep if step is not VisitStep.OPEN]
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self._owner = TypeAheadField(self.tr("谁来办"), ask_staff(world), free=True, side="top", hint=hint)
        fields: dict[str, Field] = {
            "step": ChoiceField(self.tr("见到了没有"), steps, required=True, side="top"),
            "text": LongTextField(
                self.tr("聊了什么；没有见到、没有去的，写为什么"), required=True, side="top", lines=(4, 10)
            ),
            "with_whom": TextField(self.tr("和谁聊"), side="top", hint=self.tr("本人、家属，或者姓名")),
            TEXT: LongTextField(self.tr("答应了什么"), side="top", lines=(2, 4), hint=self.tr("没有答应的，空着")),
            OWNER: self._owner,
            DUE: DateField(self.tr("最迟哪天（含当日）"), lambda: world.today, side="top"),
        }
        if row.line.on is not None and row.line.on < world.today:
            late = self.tr("为什么今天才记")
            fields["late_reason"] = LongTextField(late, required=True, side="top", lines=(2, 3))
        words = self.tr("{case}：聊的和答应的写在这里，会记到那一件的时间线上。").format(case=about(row))
        super().__init__(tools, words, self.tr("记下结果"), fields, row.line.part)
        for step in (VisitStep.MET, VisitStep.NOT_MET, VisitStep.NOT_HELD):
            if row.line.state == step.code:
                fields["step"].set_value(step.code)
        self.listen("text", world, lambda: not self.text(TEXT), self._promise)

    def _promise(self, heard: str) -> None:
        self.fields[TEXT].set_value(heard)
        self._owner.setFocus()

    def heading(self) -> str:
        return self.tr("走访结果")

    def draft(self) -> RecordOutreachVisitDraft:
        late = self.text("late_reason") if "late_reason" in self.fields else ""
        return RecordOutreachVisitDraft(
            self.id, self._row.line.case, self._row.subject.id, self._row.line.part, self.text("step"),
            self.text("with_whom"), self.text("text"), self._promised(), late,
        )  # fmt: skip

    def _promised(self) -> tuple[Promised, ...]:
        """Nothing where all its fields are empty."""
        one = Promised(self.text(TEXT), str(self._owner.value() or ""), self._owner.text(), self.text(DUE))
        return (one,) if one.text.strip() or one.owner_name.strip() or one.due_on else ()


class CallOffForm(KeptForm):
    """Why nobody goes on a day."""

    form = "outreach.call_off"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么取消"), required=True, side="top", lines=(2, 5))
        }
        words = self.tr(
            "这一天连同排的几户一起取消，谁去的时间空出来；这一条注明取消，还留在这里。约好在家里等的，请先告诉一声。"
        )
        super().__init__(tools, words, self.tr("就这样取消"), fields, row.subject.id)

    def heading(self) -> str:
        assert self._row.line.on is not None
        return self.tr("下访取消：{day}").format(day=short_day(self._row.line.on))

    def draft(self) -> CallOffOutreachDraft:
        return CallOffOutreachDraft(self.id, (self._about,), self.text("reason"))


class WaitingVisit(Pressable):
    """A visit without a result; pressed whole."""

    def __init__(self, matter: str) -> None:
        super().__init__()
        self.setProperty("box", "card")
        told = self.tr("去记结果")
        words = row(ElidedLabel(matter), Label(told, tone="sky_ink"), gap=12, margins=(12, 8, 12, 8))
        words.setStretch(0, 1)
        self.setLayout(words)
        self.setAccessibleName(f"{matter} {told}")


class CloseDayForm(KeptForm):
    """Who came, and which matters were taken there: those registered as 下访 on that day stand ready."""

    form = "outreach.close"

    visit_asked = Signal(object)
    """What came of this visit is to be written first."""

    def __init__(self, tools: Tools, row: AgendaRow, taken: Taken, waiting: Sequence[AgendaRow] = ()) -> None:
        self._row = row
        detail = row.line.detail or {}
        self._came = TicksField(self.tr("谁到了"), [(name, name) for name in detail["going"]], ticked=True, columns=2)
        there = [(one.id, f"{one.number[-8:]} {one.title}") for one in taken.rows]
        self._taken = TicksField(self.tr("在那里登记的下访"), there)
        self._taken.set_value(taken.likely)
        fields: dict[str, Field] = {"came": self._came}
        if there:
            fields["taken"] = self._taken
        if detail["way"] != OutreachWay.HOME.code:
            fields["visitors"] = NumberField(
                self.tr("来了多少群众（连只问问的）"), unit=self.tr("人"), side="spread", width=90
            )
        fields["note"] = LongTextField(self.tr("备注"), side="top", lines=(2, 4))
        super().__init__(tools, standing(row), self.tr("对好了"), fields, row.subject.id)
        for place, visit in enumerate(waiting, 1):
            item = WaitingVisit(about(visit))
            item.pressed.connect(partial(self.visit_asked.emit, visit))
            self.holder.insertWidget(place, item)

    def first(self) -> QWidget:
        return self.findChild(WaitingVisit) or super().first()

    def heading(self) -> str:
        assert self._row.line.on is not None
        return self.tr("下访对账：{day}").format(day=short_day(self._row.line.on))

    def draft(self) -> CloseOutreachDayDraft:
        taken = self._taken.ids() if "taken" in self.fields else ()
        visitors = self.fields.get("visitors")
        told = visitors.text() if isinstance(visitors, NumberField) else ""
        return CloseOutreachDayDraft(self.id, self._about, self._came.ids(), taken, self.text("note"), told)
