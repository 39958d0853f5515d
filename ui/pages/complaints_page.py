"""服务投诉: complaints about our own service; what is not answered yet first. Nobody is named here, neither side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.complaint_terms import ComplaintAbout, ComplaintStep, ComplaintWay, Found
from app.domain.hall_terms import What
from app.domain.world import World
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Opens, Part
from ui.pages.hall.complaint_forms import CorrectComplaintForm, RecordComplaintForm, SettleComplaintForm
from ui.parts.button import Button
from ui.parts.deadline import DeadlineLook, deadline_look, deadline_room
from ui.words import capital, day_words, word_of

OPEN, YEAR, ALL = "open", "year", "all"
_CODE = (What.COMPLAINT.code,)


class ComplaintsPage(AgendaPage):
    """Enter opens one: what happened, and what was found. activate("year") shows what the figure on 今日 counts."""

    help_topic = "complaints"
    giving_way = ("way", "settled_on", "owner")
    lines = ("complaint",)

    def heading(self) -> str:
        return self.tr("服务投诉")

    def words(self) -> str:
        return self.tr("对我们自己服务的投诉，属不属实都算一条；不记是谁投诉的")

    def parts(self) -> Sequence[Part]:
        note = self.tr("有人对我们的服务不满意，按“记一条”写下来，由别的同事来查、来回复。")

        def waiting(world: World) -> AgendaQuery:
            return AgendaQuery(_CODE, (ComplaintStep.OPEN.code,), by_until=True)

        def year(world: World) -> AgendaQuery:
            return AgendaQuery(_CODE, on_from=date(world.today.year, 1, 1), descending=True, org=world.station.org)

        def every(world: World) -> AgendaQuery:
            return AgendaQuery(_CODE, descending=True)

        return (
            Part(OPEN, self.tr("还没有回复"), waiting, (self.tr("没有等着回复的投诉"), note)),
            Part(YEAR, self.tr("今年"), year, (self.tr("今年还没有投诉"), note)),
            Part(ALL, self.tr("全部"), every, (self.tr("还没有投诉"), note)),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天"), lambda r: day_words(r.line.on, self.now().today), 96, whole=True),
            Column("about", self.tr("哪方面"), self._about, stretch=True),
            Column("way", self.tr("怎样来的"), self._way, 104, tone=lambda r: "soft"),
            Column("owner", self.tr("谁来查"), lambda r: r.line.owner_name, 96, most=160, whole=True),
            Column("left", self.tr("最迟哪天回复"), lambda r: "", deadline_room(), deadline=self._due),
            Column("found", self.tr("查下来"), self._found, 120, most=200),
            Column("settled_on", self.tr("哪天回复的"), self._settled_on, 104, whole=True, tone=lambda r: "soft"),
        ]

    def _about(self, r: AgendaRow) -> str:
        return capital(word_of(ComplaintAbout, (r.line.detail or {})["about"]))

    def _way(self, r: AgendaRow) -> str:
        return capital(word_of(ComplaintWay, (r.line.detail or {})["way"]))

    def _due(self, r: AgendaRow) -> DeadlineLook:
        if r.line.state == ComplaintStep.SETTLED.code:
            return DeadlineLook(capital(word_of(ComplaintStep, r.line.state)), "leaf", "check-circle", chip=False)
        return deadline_look(r.line.until, self.now().today)

    def _found(self, r: AgendaRow) -> str:
        found = (r.line.detail or {})["found"]
        return capital(word_of(Found, found) if found else word_of(ComplaintStep, r.line.state))

    def _settled_on(self, r: AgendaRow) -> str:
        day = (r.line.detail or {})["settled_on"]
        return day_words(date.fromisoformat(day), self.now().today) if day else ""

    def enter(self) -> str:
        return self.tr("看写了什么，记查到的和怎样回复的")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("记一条"), "plus", "Alt+N", self._record, primary=True)
        self.right: Button = self.button(self.tr("更正"), "pencil-simple", "Alt+G", self._correct)

    def _record(self) -> None:
        if self.listed is not None:
            self.show_form(self.tr("记一条服务投诉"), RecordComplaintForm(self.tools, self.now()))

    def forms(self) -> Mapping[str, Opens]:
        return {
            "complaints.record": self.new_or_row(self._record),
            "complaints.settle": self.new_or_row(self.to_table),
            "complaints.correct": self.on_row(self._correct),
        }

    def open_row(self, row_: AgendaRow) -> None:
        self._with_entries(row_, self.tr("一条服务投诉"), SettleComplaintForm)

    def _correct(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow):
            self._with_entries(found, self.tr("更正这一条"), CorrectComplaintForm)

    def _with_entries(
        self, row_: AgendaRow, title: str, form: type[SettleComplaintForm | CorrectComplaintForm]
    ) -> None:
        def show(entries: tuple[object, ...]) -> None:
            self.show_form(title, form(self.tools, self.now(), row_, entries))

        asked = EntriesQuery("complaint", row_.subject.id)
        self.tools.lane.read(self.tools.desk.read, asked, owner=self, on_rows=show, key="complaint")
