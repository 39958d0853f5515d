"""The forms of 直联: who keeps in touch with a township, a visit, a promise that was kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from app.acts.import_liaisons import ImportLiaisonsDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.link_liaison import LinkLiaisonDraft
from app.acts.visit_liaison import VisitLiaisonDraft
from app.domain.hall_terms import LiaisonAspect
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.promises_field import until_words
from ui.acts.staff import ask_staff
from ui.fields import DateField, Field, LongTextField, TextField, TicksField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.forms.side_form import SideForm
from ui.words import options_of


class LinkForm(KeptForm):
    """Who it is from now on."""

    form = "liaison.link"

    def __init__(self, tools: Tools, world: World, row: AgendaRow, township: str) -> None:
        self._township = township
        today = tools.desk.clock().date
        hint = self.tr("本站的人可以选，别处的人写姓名")
        fields: dict[str, Field] = {
            "officer_name": TypeAheadField(
                self.tr("由谁直联"), ask_staff(world), required=True, free=True, side="top", hint=hint
            ),
            "since": DateField(self.tr("从哪天起"), today, required=True, side="top"),
        }
        if row.line.owner_name:
            fields["reason"] = LongTextField(self.tr("为什么换人"), required=True, side="top", lines=(2, 4))
        now = self.tr("{township}现在由{officer}直联。").format(township=township, officer=row.line.owner_name)
        nobody = self.tr("{township}还没有直联的干部。").format(township=township)
        super().__init__(tools, now if row.line.owner_name else nobody, self.tr("定下来"), fields, row.subject.id)
        fields["since"].set_value(today())

    def heading(self) -> str:
        return self.tr("定直联干部：{township}").format(township=self._township)

    def draft(self) -> LinkLiaisonDraft:
        officer = self.fields["officer_name"]
        assert isinstance(officer, TypeAheadField)
        reason = self.text("reason") if "reason" in self.fields else ""
        return LinkLiaisonDraft(
            self.id, self._about, str(officer.value() or ""), officer.text(), self.text("since"), reason
        )


class VisitForm(KeptForm):
    """What was found, and what was promised."""

    form = "liaison.visit"

    def __init__(self, tools: Tools, world: World, row: AgendaRow, township: str) -> None:
        self._township = township
        today = tools.desk.clock().date
        fields: dict[str, Field] = {
            "visited_on": DateField(self.tr("哪天去的"), today, required=True, side="top"),
            "aspects": TicksField(self.tr("看了哪几样"), options_of(LiaisonAspect), columns=3),
            "findings": LongTextField(self.tr("看到、听到什么"), required=True, side="top", lines=(4, 10)),
            "promise": LongTextField(
                self.tr("答应了什么"), side="top", lines=(2, 4), hint=self.tr("没有答应什么，下面三栏都空着")
            ),
            "owner_name": TextField(self.tr("谁来办"), side="top"),
            "due_on": DateField(self.tr("最迟哪天"), today, side="top", plans=True),
        }
        words = self.tr("{township}，{officer}。写事情，不写对哪一位来访人的看法。").format(
            township=township, officer=row.line.owner_name
        )
        super().__init__(tools, words, self.tr("记走访"), fields, row.subject.id)
        fields["visited_on"].set_value(today())
        self.listen("findings", world, lambda: not self.text("promise"), self._promise)

    def _promise(self, heard: str) -> None:
        self.fields["promise"].set_value(heard)
        self.fields["owner_name"].setFocus()

    def heading(self) -> str:
        return self.tr("直联走访：{township}").format(township=self._township)

    def draft(self) -> VisitLiaisonDraft:
        names = ("visited_on", "findings", "promise", "owner_name", "due_on")
        ticks = self.fields["aspects"]
        assert isinstance(ticks, TicksField)
        return VisitLiaisonDraft(self.id, self._about, *(self.text(name) for name in names), ticks.ids())


class KeptPromiseForm(KeptForm):
    """What was done about a promise. `given`: when and where it was given, in words."""

    form = "liaison.kept"

    def __init__(self, tools: Tools, row: AgendaRow, given: str) -> None:
        self._row = row
        today = tools.desk.clock().date
        fields: dict[str, Field] = {
            "text": LongTextField(self.tr("怎么兑现的"), required=True, side="top", lines=(3, 6)),
            "kept_on": DateField(self.tr("哪天兑现的"), today, required=True, side="top"),
        }
        super().__init__(tools, self._told(given, today()), self.tr("记兑现"), fields, row.line.part)
        fields["kept_on"].set_value(today())

    def _told(self, given: str, today: date) -> str:
        """What was promised, when and where, by when and whose it is."""
        line = self._row.line
        assert line.until is not None
        return f"{line.title}\n{until_words(given, line.until, line.owner_name, today)}"

    def heading(self) -> str:
        return self.tr("承诺兑现：{title}").format(title=self._row.line.title)

    def draft(self) -> KeepPromiseDraft:
        about = (self._row.subject.kind, self._row.subject.id)
        return KeepPromiseDraft(
            self.id, about=about, promise=self._row.line.part, text=self.text("text"), kept_on=self.text("kept_on")
        )


class ReadLiaisonsForm(SideForm):
    """A list that was read, to be looked at before it is written down; and from when all of them keep in touch."""

    def __init__(self, tools: Tools, links: Sequence[LinkLiaisonDraft], path: Path) -> None:
        self._links = tuple(links)
        officers = len({link.officer_name for link in links})
        words = self.tr(
            "“{file}”里有 {officers} 位干部、{townships} 个镇街。已经有人直联的不动，只加还没有人的。"
        ).format(file=path.name, officers=officers, townships=len({link.township for link in links}))
        today = tools.desk.clock().date
        fields: dict[str, Field] = {"since": DateField(self.tr("从哪天起"), today, required=True, side="top")}
        super().__init__(tools, words, self.tr("定下来"), fields)
        fields["since"].set_value(today())

    def work(self) -> Callable[[], object]:
        return partial(self.tools.desk.do, ImportLiaisonsDraft(self.id, self._links, self.text("since")))
