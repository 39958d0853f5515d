"""源头治理: causes of an issue at a place, the work on them, and how much came before and since. Never of a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.hall_terms import ProjectStep, PromiseStep, What
from app.ports import DraftRow
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.projects import ProjectFigures, project_figures
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part
from ui.pages.hall.liaison_forms import KeptPromiseForm
from ui.pages.hall.measure_forms import DropMeasureForm, MeasureForm, MoveMeasureForm
from ui.pages.hall.project_forms import Beginning, CloseProjectForm, StartProjectForm
from ui.pages.hall.project_words import measures_words, place_words
from ui.pages.hall.wanted import Wanted
from ui.pages.project.view import ProjectView
from ui.words import day_words

OPEN, MEASURES, CLOSED = "open", "measures", "closed"
KIND = "project"


class ProjectPage(AgendaPage):
    """activate(part key, the id of a project, or what a new one begins with). Enter shows a project with its figures; of a
    measure it says that it is done."""

    help_topic = "project"
    giving_way = ("owner", "on")
    lines = (KIND,)

    def heading(self) -> str:
        return self.tr("源头治理")

    def words(self) -> str:
        return self.tr("找根源，定措施，看前后")

    def parts(self) -> Sequence[Part]:
        def of(step: ProjectStep, words: str, empty: tuple[str, str]) -> Part:
            asked = AgendaQuery((What.PROJECT.code,), (step.code,), descending=True)
            return Part(step.code, words, lambda _: asked, empty)

        first = self.tr("按“立项”写下第一个；研判的“热点”里也可以直接立项。")
        # the projects with them: each measure says whose it is
        measures = AgendaQuery((What.PROMISE.code, What.PROJECT.code), (PromiseStep.OPEN.code,), by_until=True)
        nothing = (self.tr("没有在办的措施"), self.tr("在“在治理”里选一个项目，按“加措施”。"))
        return (
            of(ProjectStep.OPEN, self.tr("在治理"), (self.tr("还没有项目"), first)),
            Part(MEASURES, self.tr("措施"), lambda _: measures, nothing),
            of(ProjectStep.CLOSED, self.tr("已结项"), (self.tr("还没有结项的"), "")),
        )

    def columns(self) -> list[Column]:
        return [
            Column("title", self.tr("治理什么事，做什么"), lambda r: r.line.title, 200, stretch=True),
            Column("where", self.tr("在哪里，哪一类；哪个项目"), self._where, 260, most=420, tone=lambda r: "soft"),
            Column("on", self.tr("哪天起"), lambda r: self._day(r), 96, whole=True),
            Column("owner", self.tr("谁"), lambda r: r.line.owner_name, 96, most=160, whole=True),
            Column("measures", self.tr("措施"), self._measures, 120, whole=True),
        ]

    def _where(self, r: AgendaRow) -> str:
        if r.line.what == What.PROJECT.code:
            return place_words(r, self.now())
        return self._titles.get(r.subject.id, "")

    def _day(self, r: AgendaRow) -> str:
        return day_words(r.line.on, self.now().today) if r.line.on else ""

    def _measures(self, r: AgendaRow) -> str:
        if r.line.what == What.PROJECT.code:
            return measures_words(r)
        day = day_words(r.line.until, self.now().today) if r.line.until else ""
        return self.tr("最迟 {day}").format(day=day)

    def enter(self) -> str:
        return self.tr("看项目；措施记兑现")

    def furnish(self) -> None:
        self.add = self.button(self.tr("立项"), "plus", "Alt+N", self._begin, primary=True)
        self.more = self.button(self.tr("加措施"), "list-plus", "Alt+M", self._measure)

    def by_key(self) -> Sequence[tuple[str, str, Callable[[], Any]]]:
        return (
            ("Alt+E", self.tr("更正、改期"), self._put_right),
            ("Alt+Z", self.tr("结项、收回"), self._close),
        )

    def activate(self, argument: object = None) -> None:
        """A measure leads here with the id of its project: to the measures; a hot issue with what a project begins with."""
        if isinstance(argument, Beginning):
            super().activate(OPEN)
            self._form_of(argument)
            return
        known = argument is None or isinstance(argument, DraftRow | Wanted) or argument in self._parts
        super().activate(argument if known else MEASURES)

    def show_listed(self, listed: Listed) -> None:
        """Of the promises only the measures."""
        own = [row for row in listed.rows if row.subject.kind == KIND]
        self._titles = {row.subject.id: row.line.title for row in own if row.line.what == What.PROJECT.code}
        shown = What.PROMISE if listed.part == MEASURES else What.PROJECT
        rows = tuple(row for row in own if row.line.what == shown.code)
        super().show_listed(replace(listed, rows=rows))

    # ---------- what may be done

    def forms(self) -> Mapping[str, Opens]:
        return {
            "project.start": lambda row_: self._put_right() if row_ else self._begin(),
            "project.measure": self.on_row(self._measure),
            "project.move": self.on_row(self._put_right),
            "project.drop": self.on_row(self._close),
            "project.close": self.on_row(self._close),
        }

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.what == What.PROMISE.code:
            self.show_form(self.tr("措施办完了"), KeptPromiseForm(self.tools, row_, self._given(row_)))
            return
        desk, world = self.tools.desk, self.now()
        self.tools.lane.read(
            project_figures, desk.read, row_, world, owner=self, on_rows=self._show_project, key="project"
        )

    def _given(self, r: AgendaRow) -> str:
        assert r.line.on is not None
        return self.tr("{day}定下的措施").format(day=day_words(r.line.on, self.now().today))

    def _show_project(self, found: ProjectFigures) -> None:
        view = ProjectView(self.tools, found, self.now())
        view.opened.connect(self.open_case)
        self._drawer.show_content(found.row.line.title, view, view.listed.table if view.listed else None)

    def _current(self) -> AgendaRow | None:
        found = self.table.current_row()
        is_open = isinstance(found, AgendaRow) and found.line.what == What.PROJECT.code
        return found if is_open and found.line.state == ProjectStep.OPEN.code else None

    def _begin(self) -> None:
        self._form_of(Beginning())

    def _form_of(self, begun: Beginning) -> None:
        title = self.tr("更正项目") if begun.row else self.tr("源头治理立项")
        self.show_form(title, StartProjectForm(self.tools, self.tools.desk.world(), begun))

    def _measure(self) -> None:
        if row_ := self._current():
            self.show_form(self.tr("加一项措施"), MeasureForm(self.tools, self.now(), row_))

    def _measure_chosen(self) -> AgendaRow | None:
        found = self.table.current_row()
        return found if isinstance(found, AgendaRow) and found.line.what == What.PROMISE.code else None

    def _put_right(self) -> None:
        if measure := self._measure_chosen():
            self.show_form(self.tr("措施改期、换人"), MoveMeasureForm(self.tools, self.now(), measure))
        elif row_ := self._current():
            asked = AgendaQuery((What.PROJECT_CASE.code,), subject=row_.subject.id)
            self.tools.lane.read(
                self.tools.desk.read,
                asked,
                owner=self,
                on_rows=lambda rows: self._put_right_with(row_, rows),
                key="cases",
            )

    def _put_right_with(self, row_: AgendaRow, rows: tuple[AgendaRow, ...]) -> None:
        detail = row_.line.detail or {}
        cases = tuple((one.line.case, f"{one.case_number} {one.case_title}") for one in rows)
        self._form_of(Beginning(detail["issue"], detail["category"], detail["place"], cases, row_))

    def _close(self) -> None:
        if measure := self._measure_chosen():
            self.show_form(self.tr("收回措施"), DropMeasureForm(self.tools, self.now(), measure))
        elif row_ := self._current():
            self.show_form(self.tr("源头治理结项"), CloseProjectForm(self.tools, row_))
