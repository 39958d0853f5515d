"""The forms of 红棉评比: a round, a nomination with its evidence, a second voice, the decision, and declining."""

from __future__ import annotations

from datetime import date

from app.acts.decide_award import GIVE, NOT, DecideAwardDraft
from app.acts.decline_award import DeclineAwardDraft
from app.acts.nominate_award import PERSON, TEAM, NominateAwardDraft
from app.acts.open_award import OpenAwardDraft
from app.acts.second_award import SecondAwardDraft
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff, known_user
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.evidence_field import EvidenceField


class OpenAwardForm(KeptForm):
    """Which days are looked at."""

    form = "awards.open"

    def __init__(self, tools: Tools, world: World, row: AgendaRow | None = None) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "title": TextField(
                self.tr("这一轮叫什么"), required=True, side="top", hint=self.tr("如：2026年第四季度红棉信访评比")
            ),
            "first": DateField(self.tr("看哪一天起的事"), lambda: world.today, required=True, side="top"),
            "last": DateField(self.tr("看到哪一天"), lambda: world.today, required=True, side="top"),
            "note": LongTextField(self.tr("看什么"), side="top", lines=(2, 5)),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("评的是怎样待人、怎样做事，不看件数，不排名。集体在前，个人在后。")
        super().__init__(
            tools, words, self.tr("改") if row else self.tr("开这一轮"), fields, row.subject.id if row else ""
        )
        self._show(world, row)

    def _show(self, world: World, row: AgendaRow | None) -> None:
        line = row.line if row else None
        values: dict[str, object] = {
            "title": line.title if line else "",
            "first": line.on if line else date(world.today.year, 1, 1),
            "last": line.until if line else world.today,
            "note": (line.detail or {})["note"] if line else "",
        }
        for name, value in values.items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("红棉评比：{title}").format(title=self.text("title"))

    def draft(self) -> OpenAwardDraft:
        names = ("title", "first", "last", "note")
        reason = self.text("reason") if self._row else ""
        return OpenAwardDraft(self.id, self._about, *(self.text(name) for name in names), reason)


class NominateForm(KeptForm):
    """Whom, why, and what of the record shows it."""

    form = "awards.nominate"

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        self._world, self._row = world, row
        self._kind = ChoiceField(
            self.tr("集体还是个人"), [(TEAM, self.tr("集体")), (PERSON, self.tr("个人"))], required=True, side="top"
        )
        hint = self.tr("集体写班组、窗口的名字；个人从本站选，别处的写姓名")
        self._name = TypeAheadField(
            self.tr("提名谁"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self._evidence = EvidenceField(self.tr("记录里看得到的，用得上的打勾"), tools, world, row)
        fields: dict[str, Field] = {
            "kind": self._kind,
            "name": self._name,
            "reason": LongTextField(self.tr("为什么提名，证书上也这样写"), required=True, side="top", lines=(3, 8)),
            "evidence": self._evidence,
        }
        words = self.tr("“{title}”。写看到的事；提名的人和本人以外，还要有一位同事附议。").format(title=row.line.title)
        super().__init__(tools, words, self.tr("提名"), fields, row.subject.id)
        self._kind.set_value(TEAM)
        self._kind.edited.connect(self._look)
        self._name.edited.connect(self._look)
        self._name.chosen.connect(lambda _: self._look())

    def _look(self) -> None:
        self._evidence.ask_for(team=self._kind.value() == TEAM, name=self._name.text().strip(), user=self._user())

    def _user(self) -> str:
        return known_user(self._name, self._world)

    def heading(self) -> str:
        return self.tr("提名：{name}").format(name=self._name.text())

    def draft(self) -> NominateAwardDraft:
        return NominateAwardDraft(
            self.id, self._about, self.text("kind"), self._name.text(), self._user(), self.text("reason"),
            self._evidence.picked(),
        )  # fmt: skip


class SecondForm(KeptForm):
    """What somebody else saw."""

    form = "awards.second"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "words": LongTextField(self.tr("您看到了什么"), required=True, side="top", lines=(2, 6))
        }
        super().__init__(
            tools, self.tr("提名：{name}").format(name=row.line.title), self.tr("附议"), fields, row.line.part
        )

    def heading(self) -> str:
        return self.tr("附议：{name}").format(name=self._row.line.title)

    def draft(self) -> SecondAwardDraft:
        return SecondAwardDraft(self.id, self._row.subject.id, self._row.line.part, self.text("words"))


class DecideForm(KeptForm):
    """Given or not, by whom, why."""

    form = "awards.decide"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        answers = [(GIVE, self.tr("授")), (NOT, self.tr("这次不授"))]
        fields: dict[str, Field] = {
            "answer": ChoiceField(self.tr("授不授"), answers, required=True, side="top"),
            "deciders": TextField(
                self.tr("谁评定的"), required=True, side="top", hint=self.tr("至少两位，用顿号隔开；不能有本人")
            ),
            "reason": LongTextField(self.tr("为什么这样定"), required=True, side="top", lines=(2, 6)),
        }
        words = self.tr("提名：{name}。不授的不列出来，记录还在。").format(name=row.line.title)
        super().__init__(tools, words, self.tr("定下来"), fields, row.line.part)

    def heading(self) -> str:
        return self.tr("评定：{name}").format(name=self._row.line.title)

    def draft(self) -> DecideAwardDraft:
        typed = (self.text(name) for name in ("answer", "deciders", "reason"))
        return DecideAwardDraft(self.id, self._row.subject.id, self._row.line.part, *typed)


class DeclineForm(KeptForm):
    """The one nominated would rather not."""

    form = "awards.decline"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        fields: dict[str, Field] = {"words": LongTextField(self.tr("想说的话，可以不写"), side="top", lines=(2, 5))}
        words = self.tr("谢绝了就不再列出来，别人看不到原因。")
        super().__init__(tools, words, self.tr("谢绝"), fields, row.line.part)

    def heading(self) -> str:
        return self.tr("谢绝：{name}").format(name=self._row.line.title)

    def draft(self) -> DeclineAwardDraft:
        return DeclineAwardDraft(self.id, self._row.subject.id, self._row.line.part, self.text("words"))
