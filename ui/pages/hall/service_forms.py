"""The forms of 集中服务日: a day announced or called off, and a station's part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QWidget

from app.acts.announce_service_day import AnnounceServiceDayDraft
from app.acts.call_off_outreach import CallOffOutreachDraft
from app.acts.call_off_service_day import CallOffServiceDayDraft
from app.acts.plan_outreach import PlanOutreachDraft
from app.domain.agenda import AgendaLine
from app.domain.outreach_terms import OutreachWay
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.outreach_forms import PlanOutreachForm
from ui.words import short_day

MORNING = ("09:00", "11:30")
ONE, ALL = "one", "all"
"""What is called off of a service day: the part of one station, of all."""


class AnnounceForm(KeptForm):
    """A new day, with the one that is `proposed`, or one that is put right."""

    form = "service_days.announce"

    def __init__(self, tools: Tools, world: World, row: AgendaRow | None = None, proposed: date | None = None) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "title": TextField(self.tr("叫什么"), required=True, side="top", hint=self.tr("印在公告上")),
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top", plans=True),
            "starts": TextField(self.tr("几点开始"), required=True, side="top"),
            "ends": TextField(self.tr("几点结束"), required=True, side="top"),
            "matters": LongTextField(
                self.tr("欢迎来谈什么"), side="top", lines=(2, 5), hint=self.tr("空着，就是什么都可以来谈")
            ),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("发布以后，下面各镇街的接访台都看得到；每处站点各记各的，回来就汇到这里。")
        super().__init__(tools, words, self.tr("发布"), fields, row.subject.id if row else "")
        self._show(proposed)

    def _show(self, proposed: date | None) -> None:
        values: dict[str, object] = {
            "title": self.tr("10 号集中服务日"), "on": proposed, "starts": MORNING[0], "ends": MORNING[1],
        }  # fmt: skip
        if self._row is not None:
            line = self._row.line
            starts, _, ends = line.at.partition("-")
            values = {"title": line.title, "on": line.on, "starts": starts, "ends": ends}
            values["matters"] = (line.detail or {})["matters"]
        for name, value in values.items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("集中服务日：{day}").format(day=self.text("on"))

    def draft(self) -> AnnounceServiceDayDraft:
        texts = (self.text(name) for name in ("title", "on", "starts", "ends", "matters"))
        return AnnounceServiceDayDraft(self.id, self._about, *texts, self.text("reason") if self._row else "")


class CallOffForm(KeptForm):
    """Why it is not held."""

    form = "service_days.call_off"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么取消"), required=True, side="top", lines=(2, 5))
        }
        words = self.tr("取消会告诉下面各镇街；已经贴出的公告，请各站点换下来。")
        super().__init__(tools, words, self.tr("取消这一次"), fields, row.subject.id)

    def heading(self) -> str:
        assert self._row.line.on is not None
        return self.tr("集中服务日取消：{day}").format(day=short_day(self._row.line.on))

    def draft(self) -> CallOffServiceDayDraft:
        return CallOffServiceDayDraft(self.id, self._about, self.text("reason"))


@dataclass(frozen=True, slots=True)
class Place:
    """A station on a service day whose part is to be planned; `going`: who of its groups serves there."""

    day: AgendaRow
    site: AgendaRow
    going: tuple[str, ...]


class PartForm(PlanOutreachForm):
    """A station's part of a service day; its day, hours, place and people stand ready."""

    form = "service_day.part"

    def __init__(self, tools: Tools, world: World, helpers: Sequence[AgendaLine], place: Place) -> None:
        self._place_on = place
        super().__init__(tools, world, helpers, (place.site,))
        # the day has a form of this kind for each of its stations
        self._about = place.site.subject.id
        starts, _, ends = place.day.line.at.partition("-")
        values = {"way": OutreachWay.SERVICE_DAY.code, "on": place.day.line.on, "starts": starts, "ends": ends}
        for name, value in (values | {"place": place.site.line.title, "going": "、".join(place.going)}).items():
            self.fields[name].set_value(value)

    def first(self) -> QWidget:
        """The rest stands ready."""
        return self.fields["going"]

    def draft(self) -> PlanOutreachDraft:
        day, site = self._place_on.day.subject.id, self._place_on.site.subject.id
        return replace(super().draft(), outreach="", service_day=day, site=site)


class CallOffPartsForm(KeptForm):
    """Where nobody goes on a service day, and why: at the station in front, or at all that are planned here."""

    form = "service_day.call_off"

    def __init__(self, tools: Tools, day: AgendaRow, parts: Sequence[AgendaRow], front: AgendaRow | None) -> None:
        self._day, self._parts, self._front = day, parts, front
        choices = [(ONE, front.line.place)] if front else []
        if len(parts) > len(choices):
            choices.append((ALL, self.tr("本站排的 {count} 处都取消").format(count=len(parts))))
        fields: dict[str, Field] = {
            "which": ChoiceField(self.tr("取消哪里"), choices, required=True, side="top"),
            "reason": LongTextField(self.tr("为什么取消"), required=True, side="top", lines=(2, 5)),
        }
        words = self.tr("谁去的时间空出来；还是要办的，在那一处上按回车再排。已经对账的不动。")
        about = front.line.detail["site"] if front and front.line.detail else ""
        super().__init__(tools, words, self.tr("就这样取消"), fields, about)
        fields["which"].set_value(choices[0][0])

    def first(self) -> QWidget:
        """The station in front is meant, as a rule."""
        return self.fields["reason"] if self._front else super().first()

    def heading(self) -> str:
        assert self._day.line.on is not None
        return self.tr("服务日取消几处：{day}").format(day=short_day(self._day.line.on))

    def draft(self) -> CallOffOutreachDraft:
        whole = self.text("which") == ALL or self._front is None
        parts = self._parts if whole else (self._front,)
        return CallOffOutreachDraft(self.id, tuple(one.subject.id for one in parts if one), self.text("reason"))
