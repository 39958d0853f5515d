"""The forms of 值班表: a shift planned, swapped, missed, taken out; who came and went; the month published."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.acts.attend_shift import AttendShiftDraft
from app.acts.drop_shift import DropShiftDraft
from app.acts.miss_shift import MissShiftDraft
from app.acts.plan_shift import PlanShiftDraft
from app.acts.publish_roster import PublishRosterDraft
from app.acts.swap_shift import SwapShiftDraft
from app.domain.agenda import AgendaLine
from app.domain.envelope import CHINA
from app.domain.roster_terms import Attendance, ShiftStep
from app.domain.rosters import month_end
from app.roster_month import Month, Shift
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TicksField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.helper_forms import weekdays
from ui.parts.deadline import weekday
from ui.words import joint, short_day

WEEKLY, AGREED = "weekly", "agreed"
MORNING = ("09:00", "11:30")


def day_of(shift: Shift) -> str:
    """11月27日 周五 09:00-11:30."""
    return f"{short_day(shift.on)} {weekday(shift.on)} {shift.line.at}"


class ShiftForm(KeptForm):
    """New shifts on a day and if wanted every week after, or one that is put right."""

    form = "roster.plan"

    def __init__(self, tools: Tools, month: Month, day: date, shift: Shift | None = None) -> None:
        self._month, self._shift = month, shift
        fields: dict[str, Field] = {
            # a day typed without its year is one of the month that is shown, also beyond the new year
            "days": DateField(self.tr("哪天"), lambda: day, required=True, side="top"),
            "starts": TextField(self.tr("几点开始"), required=True, side="top"),
            "ends": TextField(self.tr("几点结束"), required=True, side="top"),
            "place": TextField(self.tr("在哪里"), required=True, side="top", hint=self.tr("工作室、窗口、社区")),
            "helper": ChoiceField(self.tr("谁值班"), self._people(), side="top"),
        }
        if shift is None:
            weekly = [(WEEKLY, self.tr("到月底，每周的这一天都排"))]
            fields["weekly"] = TicksField("", weekly)
        elif month.published:
            fields["reason"] = LongTextField(self.tr("公布以后为什么要改"), required=True, side="top", lines=(2, 4))
        super().__init__(tools, "", self.tr("排上"), fields, shift.id if shift else "")
        self._show(day)

    def _people(self) -> list[tuple[object, str]]:
        said = dict(weekdays())

        def words(one: AgendaLine) -> str:
            days = joint("、").join(said[day] for day in (one.detail or {})["weekdays"])
            return f"{one.title}（{days}）" if days else one.title

        return [("", self.tr("还没有人")), *((one.part, words(one)) for one in self._month.helpers)]

    def _show(self, day: date) -> None:
        """What stands there; a new one begins like the last one of the month."""
        shift = self._shift or next(iter(reversed(self._month.shifts)), None)
        starts, ends = shift.times if shift else MORNING
        values: dict[str, Any] = {
            "days": day,
            "starts": starts,
            "ends": ends,
            "place": shift.line.place if shift else "",
        }
        values["helper"] = self._shift.line.owner if self._shift else ""
        for name, value in values.items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("排班：{day}").format(day=self.text("days"))

    def _days(self) -> tuple[str, ...]:
        day, weekly = self.fields["days"].value(), self.fields.get("weekly")
        if not isinstance(day, date) or not isinstance(weekly, TicksField) or not weekly.ids():
            return (self.text("days"),) if self.text("days") else ()
        left = (month_end(day) - day).days // 7
        return tuple((day + timedelta(days=7 * n)).isoformat() for n in range(left + 1))

    def draft(self) -> PlanShiftDraft:
        reason = self.text("reason") if "reason" in self.fields else ""
        return PlanShiftDraft(
            self.id, self._month.roster, self._about, self._days(), self.text("starts"), self.text("ends"),
            self.text("place"), self.text("helper"), reason,
        )  # fmt: skip


class SwapForm(KeptForm):
    """Who takes a shift, and which one they give for it."""

    form = "roster.swap"

    def __init__(self, tools: Tools, month: Month, shift: Shift) -> None:
        self._month, self._shift = month, shift
        today, mine = month.world.today, shift.line.owner
        self._others = [
            one for one in month.shifts
            if one.on >= today and one.line.state == ShiftStep.PLANNED.code and one.line.owner not in ("", mine)
        ]  # fmt: skip
        people: list[tuple[object, str]] = [(one.part, one.title) for one in month.helpers if one.part != mine]
        back: list[tuple[object, str]] = [("", self.tr("不用还，只是代班"))]
        back += [(one.id, f"{one.line.owner_name}，{day_of(one)}") for one in self._others]
        fields: dict[str, Field] = {
            "takes": ChoiceField(self.tr("谁来接"), people, required=True, side="top"),
            "other": ChoiceField(self.tr("拿哪一班来换"), back, side="top"),
            "reason": TextField(self.tr("为什么换"), required=True, side="top"),
            "agreed": TicksField("", [(AGREED, self.tr("两位都问过了，都同意"))]),
        }
        words = self.tr("{name}的这一班：{day}。").format(name=shift.line.owner_name, day=day_of(shift))
        super().__init__(tools, words, self.tr("换班"), fields, shift.id)
        fields["other"].set_value("")
        fields["other"].edited.connect(self._follow)

    def _follow(self) -> None:
        """Whoever has the shift that is given in exchange is who takes this one."""
        if other := next((one for one in self._others if one.id == self.text("other")), None):
            self.fields["takes"].set_value(other.line.owner)

    def heading(self) -> str:
        return self.tr("换班：{day}").format(day=day_of(self._shift))

    def draft(self) -> SwapShiftDraft:
        agreed = self.fields["agreed"]
        assert isinstance(agreed, TicksField)
        return SwapShiftDraft(
            self.id, self._month.roster, self._shift.id, self._shift.line.owner, self.text("takes"),
            self.text("other"), bool(agreed.ids()), self.text("reason"),
        )  # fmt: skip


class AttendForm(KeptForm):
    """When somebody came, or went."""

    form = "roster.attend"

    def __init__(self, tools: Tools, month: Month, shift: Shift) -> None:
        self._month, self._shift = month, shift
        came = shift.line.state == ShiftStep.PRESENT.code
        self.way = Attendance.OUT if came else Attendance.IN
        fields: dict[str, Field] = {"at": TextField(self.tr("几点"), required=True, side="top")}
        words = self.tr("{name}，{day}。").format(name=shift.line.owner_name, day=day_of(shift))
        super().__init__(tools, words, self.tr("签退") if came else self.tr("签到"), fields, shift.id)
        fields["at"].set_value(f"{tools.desk.clock().astimezone(CHINA):%H:%M}")

    def heading(self) -> str:
        return self.tr("签到签退：{day}").format(day=day_of(self._shift))

    def draft(self) -> AttendShiftDraft:
        return AttendShiftDraft(self.id, self._month.roster, self._shift.id, self.way.code, self.text("at"))


class _WhyForm(KeptForm):
    """Base of what needs nothing but the reason."""

    def __init__(
        self, tools: Tools, month: Month, shift: Shift, words: str, verb: str, label: str, hint: str = ""
    ) -> None:
        self._month, self._shift = month, shift
        fields: dict[str, Field] = {"reason": LongTextField(label, required=True, side="top", lines=(2, 4), hint=hint)}
        super().__init__(tools, words, verb, fields, shift.id)


class MissForm(_WhyForm):
    """Why somebody cannot come."""

    form = "roster.miss"

    def __init__(self, tools: Tools, month: Month, shift: Shift) -> None:
        words = self.tr("{name}来不了{day}这一班，这一班就缺人了，记得再请一位。").format(
            name=shift.line.owner_name, day=day_of(shift)
        )
        hint = self.tr("如：家里有事。不写病情")
        super().__init__(tools, month, shift, words, self.tr("记来不了"), self.tr("为什么来不了"), hint)

    def heading(self) -> str:
        return self.tr("请假缺勤：{day}").format(day=day_of(self._shift))

    def draft(self) -> MissShiftDraft:
        return MissShiftDraft(self.id, self._month.roster, self._shift.id, self.text("reason"))


class DropForm(_WhyForm):
    """Why there is no such shift."""

    form = "roster.drop"

    def __init__(self, tools: Tools, month: Month, shift: Shift) -> None:
        words = self.tr("{day}这一班取消，值班表上不再有它。").format(day=day_of(shift))
        super().__init__(tools, month, shift, words, self.tr("取消这一班"), self.tr("为什么取消"))

    def heading(self) -> str:
        return self.tr("取消一班：{day}").format(day=day_of(self._shift))

    def draft(self) -> DropShiftDraft:
        return DropShiftDraft(self.id, self._month.roster, self._shift.id, self.text("reason"))


class PublishForm(KeptForm):
    """The month hangs on the wall; what has nobody yet is said first."""

    form = "roster.publish"

    def __init__(self, tools: Tools, month: Month) -> None:
        self._month = month
        gaps = month.gaps()
        words = self.tr("公布以后，再改要写明为什么。")
        if gaps:
            missing = joint("；").join(day_of(one) for one in gaps[:5])
            words = self.tr("还有 {count} 班没有人：{days}。").format(count=len(gaps), days=missing) + "\n" + words
        fields: dict[str, Field] = {"note": TextField(self.tr("附一句话"), side="top")}
        super().__init__(tools, words, self.tr("公布"), fields, month.roster)

    def heading(self) -> str:
        return self.tr("公布值班表")

    def draft(self) -> PublishRosterDraft:
        return PublishRosterDraft(self.id, self._month.roster, self.text("note"))
