"""家事台账: the register of cases over any number of rows; views, conditions, preview, export, printed list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, Changes, CountQuery, UsersQuery
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import TextField
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import RowsModel
from ui.page import Page
from ui.pages.cases.case_list import CaseList
from ui.pages.cases.case_preview import CasePreview, Seen, look_at, view_draft
from ui.pages.cases.columns import GIVING_WAY, LEAST_TITLE, case_columns, sort_words
from ui.pages.cases.condition_panel import ConditionPanel
from ui.pages.cases.conditions import Condition, conditions, selection_words, without
from ui.pages.cases.filter_bar import FilterBar
from ui.pages.cases.list_foot import ListFoot
from ui.pages.cases.nothing_found import nothing_found
from ui.pages.cases.output import SHEET_WIDTH, Output
from ui.pages.cases.views import (
    ALL,
    CONFLICTED,
    CONFLICTS,
    LATE,
    OPEN,
    VIEWS,
    View,
    counted,
    joined,
    kept_views,
    overdue,
    parted,
    standard_views,
    views_text,
)
from ui.pages.cases.views_panel import ViewsPanel
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label, page_title
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.parts.two_sides import TwoSides
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView

TEXT_PAUSE_MS = 250


class CasesPage(Page):
    """The register. activate(a CaseFilter, or VIEWS: with the views kept here beside it)."""

    help_topic = "cases"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._tools = Tools(lane, desk, messages, printer)
        self._world: World | None = None
        self._staff: Mapping[str, str] = {}
        self._view, self._extra = View("", ""), CaseFilter()
        self._sort, self._descending = CaseSort.DUE, False
        self._kept: tuple[View, ...] = ()
        self._all: int | None = None
        self._brought = ""
        """The text that the page was asked for from elsewhere, and nothing but it."""
        self._build()
        self._list.loaded.connect(self._on_loaded)
        self._list.counted.connect(self._on_counted)
        self._list.failed.connect(self._on_failed)

    # ---------- building

    def _build(self) -> None:
        self._model = RowsModel(case_columns(self._now))
        self.table = TableView(self._model)
        ColumnFit(self.table, self._model.columns, GIVING_WAY, LEAST_TITLE)
        self.table.setAccessibleName(self.tr("家事台账"))
        self._list = CaseList(self._tools, self._model, self)
        self.panel, self.sheet = self.side_panel(), self.side_panel(SHEET_WIDTH)
        self._output = Output(self._tools, self.sheet, self)
        self.table.opened.connect(lambda case: self.open_case.emit(case.id))
        self.table.previewed.connect(self._preview)
        self.table.sort_asked.connect(self._sort_by)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TEXT_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_text)
        whole = column(self._head(), self._views_row(), self._filter_row(), self._table_card(), gap=10, margins=16)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _head(self) -> QWidget:
        self._words = Label("", tone="soft")
        self.conflicts = Button("", "link", icon="git-diff", height=32)
        self.conflicts.clicked.connect(lambda: self.activate(CONFLICTS))
        self.conflicts.hide()
        self.export = Button(self.tr("导出"), icon="export", key="Ctrl+E", height=32)
        self.export.clicked.connect(self._export)
        self.print = Button(self.tr("打印清单"), icon="printer", key="Ctrl+P", height=32)
        self.print.clicked.connect(self._print)
        self.keep = Button(self.tr("常用视图"), "link", icon="bookmark-simple", height=32)
        self.keep.clicked.connect(self._show_views)
        said = QWidget()
        said.setLayout(row(page_title(self.tr("家事台账")), 4, self._words, self.conflicts, None, gap=12))
        return TwoSides(said, self.keep, self.export, self.print)

    def _views_row(self) -> QWidget:
        self.views = Segmented([("", "")], name=self.tr("视图"))
        self.views.chosen.connect(self._choose_view)
        self.text = TextField(self.tr("在结果里找"), hint=self.tr("在结果里找"), side="none", height=32,
                              beside=(Keycap("Ctrl+F"),))  # fmt: skip
        self.text.setMinimumWidth(style.px(130))
        self.text.setMaximumWidth(style.px(272))
        self.text.edited.connect(self._pause.start)
        self.text.entered.connect(self._look_for_text)
        shortcut(self, "Ctrl+F", self.tr("在结果里找"), self.text.setFocus)
        return TwoSides(self.views, self.text)

    def _filter_row(self) -> QWidget:
        self.bar = FilterBar()
        self.bar.removed.connect(self._drop_condition)
        self.bar.pressed.connect(self._show_conditions)
        return self.bar

    def _table_card(self) -> QWidget:
        card = Card(padded=False)
        self._stack = Stated(self.table, self.tr("正在取台账"))
        card.add(self._stack)
        card.body.setStretch(0, 1)
        self.foot = ListFoot(self.table)
        card.add(self.foot)
        return card

    def _now(self) -> World:
        assert self._world is not None
        return self._world

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        """Show a CaseFilter, or go on as before; what is asked again is read again."""
        self._tools.lane.read(
            self._read_world, owner=self, on_rows=lambda found: self._begin(found, argument), key="world",
            on_unavailable=self._on_failed,
        )  # fmt: skip

    def resume_argument(self) -> object:
        return self.filter()

    def on_changed(self, changes: Changes) -> None:
        if self._world is not None and any(subject.kind in ("case", "petitioner") for subject in changes.subjects):
            self.table.hold_row()
            self._list.refresh()
            self._count_views()

    def filter(self) -> CaseFilter:
        """Everything that is asked for now."""
        return joined(self._view.filter, self._extra)

    def query(self) -> CasesQuery:
        """What the table shows, from its first row."""
        return CasesQuery(self.filter(), self._sort, self._descending)

    def _read_world(self) -> tuple[World, Mapping[str, str], str]:
        desk = self._tools.desk
        return desk.world(), {user.id: user.name for user in desk.read(UsersQuery())}, desk.own(VIEWS)

    def _begin(self, found: tuple[World, Mapping[str, str], str], argument: object) -> None:
        first = self._world is None
        self._world, self._staff, kept = found
        today = self._world.today
        self._kept = kept_views(kept, today) if first else self._kept
        views = standard_views(today)
        if isinstance(argument, CaseFilter):
            asked = replace(argument, text="")
            self._view = next((view for view in views if view.filter == asked), views[-1])
            self._extra = parted(argument, self._view.filter)
            self._brought = argument.text if asked == CaseFilter() else ""
        else:
            if self._brought and self._extra.text == self._brought:
                # looked for from the command box: whoever comes back another way has not asked for it
                self._extra = replace(self._extra, text="")
            self._brought = ""
            key = OPEN if first else self._view.key
            self._view = next((view for view in views if view.key == key), self._view)
        self.text.set_value(self._extra.text)
        self._show()
        self._count_views()
        if argument == VIEWS:
            self._show_views()

    def _show(self) -> None:
        """Read what the view, the conditions and the order ask for."""
        self.table.let_go()
        self.views.set_value(self._view.key)
        self.bar.show_conditions(conditions(self._extra, self._now(), self._staff))
        self._list.show(self.query())

    def _on_loaded(self, rows: Sequence[CaseRow]) -> None:
        if rows:
            if self._stack.show_content():
                self.table.setFocus()
            self.table.select_first()
            self.table.scrollToTop()
        else:
            self._show_state(self._empty())

    def _on_counted(self, total: int) -> None:
        none = "" if total else self.tr("这里一件也没有")
        for button in (self.export, self.print):
            button.set_reason(none)
        words = self.tr("{count} 件符合，{order}")
        self.bar.set_words(words.format(count=f"{total:,}", order=sort_words(self._sort, descending=self._descending)))
        self.foot.set_total(total)
        if self._model.rowCount() == 0 and self._stack.shows_content():
            self._show_state(self._empty())

    def _on_failed(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("台账没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(lambda: self.activate(self.filter() if self._world else None))
        self._show_state(failed)

    def _empty(self) -> EmptyState:
        if self._all == 0:
            state = EmptyState(
                self.tr("台账里还没有家事"), self.tr("登记第一位来访人以后，就会列在这里。"), icon="notebook",
                action=self.tr("新来访"),
            )  # fmt: skip
            state.acted.connect(lambda: self.navigate.emit("registration", "visit"))
            return state
        return nothing_found(self._view, self._extra, self.activate)

    def _show_state(self, state: QWidget) -> None:
        focus = self.window().focusWidget()
        stranded = self.isVisible() and (focus is self.table or focus is None or not self.isAncestorOf(focus))
        self._stack.show_state(state)
        if stranded:
            self.text.setFocus()
        self.foot.set_total(0)

    def _count_views(self) -> None:
        lane, desk = self._tools.lane, self._tools.desk
        views, late = standard_views(self._now().today), overdue(self._now())

        def count() -> dict[str, int]:
            filters = {view.key: view.filter for view in views} | {LATE: late, CONFLICTED: CONFLICTS}
            return {key: desk.read(CountQuery(filter_)) for key, filter_ in filters.items()}

        lane.read(count, owner=self, on_rows=self._show_counts, key="views")

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._all = counts[ALL]
        if isinstance(self._stack.currentWidget(), EmptyState) and not self._model.rowCount():
            self._show_state(self._empty())
        self.views.set_options([(v.key, counted(v, counts)) for v in standard_views(self._now().today)])
        self.conflicts.setVisible(bool(counts[CONFLICTED]))
        self.conflicts.set_text(self.tr("两处改动 {count}").format(count=f"{counts[CONFLICTED]:,}"))
        words = self.tr("{all} 件，其中在办 {open} 件")
        self._words.setText(words.format(all=f"{counts[ALL]:,}", open=f"{counts[OPEN]:,}"))

    def _choose_view(self, key: object) -> None:
        self._view = next(view for view in standard_views(self._now().today) if view.key == key)
        self._extra = parted(self._extra, self._view.filter)
        self._show()

    def _take_conditions(self, extra: CaseFilter) -> None:
        self._extra = extra
        self.panel.close_panel()
        self._show()

    def _drop_condition(self, condition: Condition) -> None:
        self._extra = without(self._extra, condition)
        self._show()

    def _look_for_text(self) -> None:
        self._pause.stop()
        text = self.text.text().strip()
        if text != self._extra.text:
            self._extra = replace(self._extra, text=text)
            self._show()

    def _sort_by(self, sort: str, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self._show()

    def _show_conditions(self) -> None:
        if self._world is None:
            return
        panel = ConditionPanel(self._extra, self._now(), self._staff)
        panel.taken.connect(self._take_conditions)
        self.panel.show_content(self.tr("加条件"), panel, focus=panel.place)

    def _show_views(self) -> None:
        if self._world is None:
            return
        panel = ViewsPanel(self._kept, selection_words(self.filter(), self._now(), self._staff))
        panel.kept.connect(self._keep_view)
        panel.dropped.connect(lambda view: self._set_kept([v for v in self._kept if v != view], again=True))
        panel.chosen.connect(self._go_to_view)
        self.panel.show_content(self.tr("常用视图"), panel, focus=panel.name)

    def _keep_view(self, name: str) -> None:
        self._set_kept([*self._kept, View(f"kept:{name}", name, self.filter())])
        self.panel.close_panel()
        self._tools.messages.status(self.tr("已存为常用视图：{name}").format(name=name))

    def _set_kept(self, views: Sequence[View], *, again: bool = False) -> None:
        self._kept = tuple(views)
        text = views_text(self._kept, self._now().today)
        self._tools.lane.run(self._tools.desk.keep_own, VIEWS, text, owner=self)
        if again:
            self._show_views()

    def _go_to_view(self, view: View) -> None:
        self.panel.close_panel()
        self.activate(view.filter)

    # ---------- a row, the whole list

    def _preview(self, case: CaseRow) -> None:
        self._tools.lane.read(look_at, self._tools.desk, case, owner=self, on_rows=self._show_preview, key="preview")

    def _show_preview(self, seen: Seen | None) -> None:
        if seen is None:
            self._list.refresh()
            return
        self._tools.lane.run(self._tools.desk.do, view_draft(self._tools.desk, seen.row))
        preview = CasePreview(seen)
        preview.opened.connect(lambda: self.open_case.emit(seen.row.id))
        self.panel.show_content(self.tr("预览"), preview, focus=preview.open_button)

    def _export(self) -> None:
        if self._world is not None:
            self._output.export(self.query(), self._world)

    def _print(self) -> None:
        if self._world is not None:
            self._output.preview_list(self.query(), selection_words(self.filter(), self._world, self._staff))
