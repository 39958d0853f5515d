"""The forms of 领导接访: a day planned or moved, stood down, a matter put before the leader, what came of it."""

from __future__ import annotations

from app.acts.plan_reception import PlanReceptionDraft
from app.acts.put_before_leader import PutBeforeLeaderDraft
from app.acts.record_reception import RecordReceptionDraft
from app.acts.stand_down_reception import StandDownReceptionDraft
from app.domain.meeting_terms import Level
from app.domain.reception_terms import HeardStep
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.duties_field import DutiesField
from ui.acts.found_cases import ask_cases
from ui.acts.staff import ask_staff, known_user
from ui.fields import Candidate, ChoiceField, DateField, Field, LongTextField, TextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.reception_words import leader
from ui.words import capital, options_of, short_day, word

MORNING, SEATS = "9:00-11:30", "5"


class PlanReceptionForm(KeptForm):
    """A new reception day, or one that is moved or put right."""

    form = "receptions.plan"

    def __init__(self, tools: Tools, world: World, row: AgendaRow | None = None) -> None:
        self._row, self._world = row, world
        hint = self.tr("本站的人可以选，别处的领导写姓名")
        self._leader = TypeAheadField(
            self.tr("哪位领导"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        fields: dict[str, Field] = {
            "leader": self._leader,
            "post": TextField(self.tr("职务"), required=True, side="top", hint=self.tr("街道党工委书记、副区长")),
            "level": ChoiceField(self.tr("哪一级"), options_of(Level), required=True, side="top"),
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top", plans=True),
            "times": TextField(self.tr("几点到几点"), required=True, side="top", hint=MORNING),
            "place": TextField(self.tr("在哪里接访"), required=True, side="top"),
            "window": TextField(self.tr("几号窗、哪一间"), side="top"),
            "seats": TextField(self.tr("接待几批"), required=True, side="top"),
            "matters": LongTextField(
                self.tr("欢迎来谈哪些事"), side="top", lines=(2, 5), hint=self.tr("空着就是都欢迎")
            ),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("会印在公告上的：姓名、职务、哪天几点、在哪里、欢迎谈的事。不要写信访人的姓名。")
        super().__init__(
            tools, words, self.tr("改好了") if row else self.tr("排上"), fields, row.subject.id if row else ""
        )
        self._show()

    def _show(self) -> None:
        """What stands there; a new one begins as a morning in this hall."""
        station = self._world.station.name
        values: dict[str, object] = {"times": MORNING, "seats": SEATS, "place": station, "level": Level.STREET.code}
        if self._row is not None:
            line, detail = self._row.line, self._row.line.detail or {}
            named = Candidate(line.owner, line.owner_name) if line.owner else line.owner_name
            values = {
                "leader": named,
                "on": line.on,
                "times": line.at,
                "place": detail["hall"],
                "seats": str(detail["seats"]),
            }
            values |= {name: detail[name] for name in ("post", "level", "window", "matters")}
        for name, value in values.items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("领导接访：{day}").format(day=self.text("on"))

    def draft(self) -> PlanReceptionDraft:
        names = ("post", "level", "on", "times", "place", "window", "seats", "matters")
        reason = self.text("reason") if self._row else ""
        user = known_user(self._leader, self._world)
        return PlanReceptionDraft(
            self.id, self._about, user, self._leader.text(), *(self.text(name) for name in names), reason
        )


class StandDownForm(KeptForm):
    """Why it is not held."""

    form = "receptions.stand_down"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        why = LongTextField(self.tr("为什么取消"), required=True, side="top", lines=(2, 5))
        count = (row.line.detail or {})["open"]
        told = self.tr("排了的 {count} 件，请逐一告诉信访人，另约一天。").format(count=count) if count else ""
        words = self.tr("取消的还留在日程里，注明原因；贴出去的公告请换下来。")
        super().__init__(tools, words + told, self.tr("取消"), {"reason": why}, row.subject.id)

    def heading(self) -> str:
        return self.tr("取消接访：{leader}").format(leader=leader(self._row))

    def draft(self) -> StandDownReceptionDraft:
        return StandDownReceptionDraft(self.id, self._about, self.text("reason"))


class PutCaseForm(KeptForm):
    """Which case is put before the leader."""

    form = "receptions.put"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        hint = self.tr("编号、姓名，或者内容里的字")
        self._case = TypeAheadField(self.tr("哪一件"), ask_cases(tools, self), required=True, side="top", hint=hint)
        assert row.line.on is not None
        words = self.tr("{leader}，{day} {at}。排上以后，请告诉信访人来的时间；给领导的“前情一页”按 Alt+B 打印。")
        said = words.format(leader=leader(row), day=short_day(row.line.on), at=row.line.at)
        super().__init__(tools, said, self.tr("排上"), {"case": self._case}, row.subject.id)

    def heading(self) -> str:
        return self.tr("请领导接访：{leader}").format(leader=leader(self._row))

    def draft(self) -> PutBeforeLeaderDraft:
        return PutBeforeLeaderDraft(self.id, str(self._case.value() or ""), self._about)


class HeardForm(KeptForm):
    """Whether it was heard, what the leader said, who carries out what by when."""

    form = "receptions.heard"

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        self._row = row
        steps = [(step.code, capital(word(step))) for step in HeardStep if step is not HeardStep.OPEN]
        hint = self.tr("没有交办的空着；每一行都要有人、有事、有最迟的日子（当日也算）。")
        self._duties = DutiesField(self.tr("交给谁办"), world.today, hint, required=False)
        fields: dict[str, Field] = {
            "step": ChoiceField(self.tr("接了没有"), steps, required=True, side="top"),
            "text": LongTextField(
                self.tr("领导怎样答复的；没有接的，写为什么"), required=True, side="top", lines=(4, 10)
            ),
            "duties": self._duties,
        }
        if row.line.on is not None and row.line.on < world.today:
            late = self.tr("为什么今天才记")
            fields["late_reason"] = LongTextField(late, required=True, side="top", lines=(2, 3))
        words = self.tr("{case}：答复和交办记在那一件里，交办的进承诺台账，到期会提醒。").format(case=row.case_title)
        super().__init__(tools, words, self.tr("记下结果"), fields, row.line.part)
        self.listen("text", world, lambda: not self._duties.duties(), self._duties.add_task)

    def heading(self) -> str:
        return self.tr("接访结果")

    def draft(self) -> RecordReceptionDraft:
        late = self.text("late_reason") if "late_reason" in self.fields else ""
        return RecordReceptionDraft(
            self.id, self._row.line.case, self._row.subject.id, self._row.line.part, self.text("step"),
            self.text("text"), self._duties.duties(), late,
        )  # fmt: skip
