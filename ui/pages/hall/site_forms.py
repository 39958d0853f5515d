"""The forms of 站点, and the stations as candidates where a day outside is planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.acts.close_site import CloseSiteDraft
from app.acts.record_site import RecordSiteDraft
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.ask_lookup import ask_places, place_candidate
from ui.fields import Candidate, DateField, Field, LongTextField, TextField, TypeAheadField
from ui.forms.kept_form import KeptForm

MOST = 8
"""Candidates that have room."""


def ask_sites(world: World, known: Sequence[AgendaRow]) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for a place, by its name, its address or pinyin initials."""
    initials = world.lookup.initials_of

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        wanted = typed.lower()
        lines = (row.line for row in known)
        found = (s for s in lines if typed in f"{s.title}{s.place}" or initials(s.title).startswith(wanted))
        deliver(
            [Candidate(s.title, s.title, s.place, icon="map-pin") for s, _ in zip(found, range(MOST), strict=False)]
        )

    return ask


class SiteForm(KeptForm):
    """A new station, or one that is put right."""

    form = "sites.record"

    def __init__(self, tools: Tools, world: World, row: AgendaRow | None = None) -> None:
        self._row = row
        self._org = TypeAheadField(
            self.tr("在哪个镇街"),
            ask_places(world),
            side="top",
            hint=self.tr("当天由这个镇街的接访台来记；空着就是本站"),
        )
        fields: dict[str, Field] = {
            "name": TextField(self.tr("站点名称"), required=True, side="top", hint=self.tr("如：水荫社区 10 号工作室")),
            "address": TextField(self.tr("地址"), side="top"),
            "org": self._org,
            "hours": TextField(self.tr("什么时候开"), side="top", hint=self.tr("如：每月 10 日 9:00-11:30")),
            "contact": TextField(self.tr("联系人"), side="top"),
            "phone": TextField(self.tr("电话"), side="top"),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        super().__init__(tools, "", self.tr("记下"), fields, row.subject.id if row else "")
        self._show(world)

    def _show(self, world: World) -> None:
        if self._row is None:
            return
        line, detail = self._row.line, self._row.line.detail or {}
        self._org.set_value(place_candidate(detail["org"], world))
        values = {"name": line.title, "address": line.place, "contact": line.owner_name}
        for name, value in (values | {"hours": detail["hours"], "phone": detail["phone"]}).items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("站点：{name}").format(name=self.text("name"))

    def draft(self) -> RecordSiteDraft:
        org = str(self._org.value() or self._org.text())
        reason = self.text("reason") if self._row else ""
        return RecordSiteDraft(
            self.id, self._about, self.text("name"), self.text("address"), org, self.text("hours"),
            self.text("contact"), self.text("phone"), reason,
        )  # fmt: skip


class CloseSiteForm(KeptForm):
    """From when nothing is held there any more, and why."""

    form = "sites.close"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._name = row.line.title
        today = tools.desk.clock().date
        fields: dict[str, Field] = {
            "closed_on": DateField(self.tr("最后一天"), today, required=True, side="top"),
            "reason": LongTextField(self.tr("为什么撤"), required=True, side="top", lines=(2, 5)),
        }
        words = self.tr("“{name}”以后不再排下访和服务日；办过的日子还留着。").format(name=self._name)
        super().__init__(tools, words, self.tr("撤掉这一处"), fields, row.subject.id)
        fields["closed_on"].set_value(today())

    def heading(self) -> str:
        return self.tr("站点撤销：{name}").format(name=self._name)

    def draft(self) -> CloseSiteDraft:
        return CloseSiteDraft(self.id, self._about, self.text("closed_on"), self.text("reason"))
