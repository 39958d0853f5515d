"""开一次会: the form of a new meeting, and of one that is put right."""

from __future__ import annotations

from dataclasses import replace

from app.acts.call_meeting import CallMeetingDraft
from app.acts.meetings import PAST, when_problems
from app.domain.meeting_terms import Level, MeetingKind
from app.domain.world import World
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff, known_user
from ui.fields import Candidate, ChoiceField, DateField, Field, LongTextField, NumberField, TextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.cases_field import CasesField
from ui.pages.meeting.bodies_field import BodiesField
from ui.pages.meeting.reading import MeetingSheet
from ui.words import options_of

OF_SIDES = frozenset(kind.code for kind in MeetingKind if kind.of_sides)


class CallMeetingForm(KeptForm):
    """A new meeting, or one that is put right."""

    form = "meetings.call"

    def __init__(self, tools: Tools, world: World, sheet: MeetingSheet | None = None) -> None:
        self._sheet, self._world = sheet, world
        fields = {**self._what(tools), **self._who(tools, world), **self._more(tools)}
        why = self.tr("为什么要改") if sheet else self.tr("已经开过的，为什么现在才记")
        fields["reason"] = LongTextField(why, required=True, side="top", lines=(2, 4))
        verb = self.tr("定下来") if sheet is None else self.tr("改好了")
        super().__init__(tools, "", verb, fields, sheet.meeting.id if sheet else "")
        for name in ("kind", "on", "times"):
            fields[name].edited.connect(self._fit)
        self._show(world)

    def _what(self, tools: Tools) -> dict[str, Field]:
        return {
            "kind": ChoiceField(self.tr("哪一种会"), options_of(MeetingKind), required=True, side="top"),
            "level": ChoiceField(self.tr("在哪一级开"), options_of(Level), required=True, side="top"),
            "title": TextField(self.tr("议什么事"), required=True, side="top", hint=self.tr("不写信访人的姓名")),
            "on": DateField(self.tr("哪天"), lambda: tools.desk.clock().date(), required=True, side="top"),
            "times": TextField(self.tr("几点到几点"), required=True, side="top", hint="9:30-11:00"),
            "place": TextField(
                self.tr("在哪里开"), required=True, side="top", hint=self.tr("哪里的哪个房间、哪块地方")
            ),
        }

    def _who(self, tools: Tools, world: World) -> dict[str, Field]:
        anybody = self.tr("本站的人可以选，别处的人写姓名")
        return {
            "chair": TypeAheadField(
                self.tr("谁主持"), ask_staff(world), required=True, free=True, side="top", hint=anybody
            ),
            "first": TextField(self.tr("一方"), required=True, side="top", hint=self.tr("如：七楼以上住户")),
            "second": TextField(self.tr("另一方"), required=True, side="top", hint=self.tr("如：一楼住户")),
            "bodies": BodiesField(self.tr("请哪些单位"), world),
            "guests": LongTextField(
                self.tr("还请谁"), hint=self.tr("律师、代表、街坊里说得上话的；用顿号隔开"), side="top", lines=(1, 4)
            ),
            "expected": NumberField(self.tr("大约来多少人"), unit=self.tr("人"), side="spread", width=90),
        }

    def _more(self, tools: Tools) -> dict[str, Field]:
        return {
            "agenda": LongTextField(self.tr("议程"), required=True, hint=self.tr("一行一件"), side="top", lines=(3, 8)),
            "cases": CasesField(self.tr("关于哪几件家事（可以不写）"), tools),
            "contact": TextField(self.tr("有事找谁"), side="top", hint=self.tr("姓名和电话，印在请柬上")),
        }

    def _show(self, world: World) -> None:
        if self._sheet is None:
            self.fields["contact"].set_value(world.settings["contact"])
            self._fit()
            return
        meeting = self._sheet.meeting
        values = {
            "kind": meeting.kind, "level": meeting.level, "title": meeting.title, "on": meeting.on, "times": meeting.at,
            "place": meeting.place, "first": meeting.first, "second": meeting.second,
            "chair": Candidate(meeting.chair, meeting.chair_name) if meeting.chair else meeting.chair_name,
            "bodies": meeting.bodies, "guests": "、".join(meeting.guests),
            "expected": meeting.expected or None, "agenda": "\n".join(meeting.agenda), "contact": meeting.contact,
            "cases": [(one.id, f"{one.number} {one.title}") for one in self._sheet.cases],
        }  # fmt: skip
        for name, value in values.items():
            self.fields[name].set_value(value)
        self._fit()

    def _fit(self) -> None:
        """Two sides are asked for where two sides sit down, bodies where bodies do; the reason where there has to be one."""
        sides = self.fields["kind"].value() in (None, *OF_SIDES)
        for name in ("first", "second"):
            self.fields[name].setVisible(sides)
        self.fields["bodies"].set_required(required=not sides)
        now = replace(self._world, now=self.tools.desk.clock())
        over = any(p.code == PAST for p in when_problems(self.text("on"), self.text("times"), now))
        self.fields["reason"].setVisible(self._sheet is not None or over)

    def heading(self) -> str:
        return self.tr("会：{title}").format(title=self.text("title"))

    def text(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, NumberField):
            return field.text()
        return super().text(name) if field.isVisibleTo(self) or name not in ("first", "second", "reason") else ""

    def submit(self) -> None:
        """A body that is in no directory is confirmed before."""
        bodies = self.fields["bodies"]
        assert isinstance(bodies, BodiesField)
        if bodies.settle():
            super().submit()
        else:
            bodies.setFocus()

    def draft(self) -> CallMeetingDraft:
        chair, cases, bodies = self.fields["chair"], self.fields["cases"], self.fields["bodies"]
        assert isinstance(chair, TypeAheadField) and isinstance(cases, CasesField) and isinstance(bodies, BodiesField)
        what = (self.text(name) for name in ("kind", "level", "title", "on", "times", "place"))
        sides, others = ([self.text(n) for n in names] for names in (("first", "second"), ("guests", "expected")))
        return CallMeetingDraft(
            self.id, self._about, *what, known_user(chair, self._world), chair.text(), *sides,
            "、".join(bodies.names()), *others, cases.ids(),
            self.text("agenda"), self.text("contact"), self.text("reason"),
        )  # fmt: skip
