"""The one shape of the pages under 群众工作: what to see, a table of agenda lines, what may be done, a form beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from app.desk import Desk
from app.documents.hall.lists import HallList
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import Changes, DraftRow
from app.ports.agenda import AgendaQuery, AgendaRow
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.kept_draft import kept_of
from ui.forms.kept_form import KeptForm
from ui.forms.side_form import SideForm
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import Column, RowsModel
from ui.page import HALL, Page
from ui.pages.cases.columns import LEAST_TITLE
from ui.pages.hall.list_output import ListOutput, to_leave
from ui.pages.hall.wanted import Wanted
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import ElidedLabel, Label, WholeLabel, page_title
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.parts.two_sides import TwoSides
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import capital

FORM_WIDTH = 440
Opens = Callable[[AgendaRow | None], object]
"""Opens a form: on a row, or a new one."""


@dataclass(frozen=True, slots=True)
class Part:
    """One span or kind that the switch above the table shows; `empty`: (title, text) where there is nothing."""

    key: str
    words: str
    query: Callable[[World], AgendaQuery]
    empty: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """What was read: the rows of a part and the world they were read in."""

    part: str
    rows: tuple[AgendaRow, ...]
    world: World
    more: bool = False
    """There is more than a table can show."""


def read_listed(desk: Desk, part: Part) -> Listed:
    """The rows of a part; asked on the reading thread. Raises Unavailable."""
    world = desk.world()
    query = part.query(world)
    rows = desk.read(replace(query, limit=query.limit + 1))
    return Listed(part.key, rows[: query.limit], world, len(rows) > query.limit)


def _alone(part: Part, wanted: Wanted) -> Part:
    """Of a part what one subject has."""
    return replace(part, query=lambda world: replace(part.query(world), subject=wanted.id))


class AgendaPage(Page):
    """Base. A subclass says `heading`, `words`, its `parts`, `columns`, `giving_way`, `enter` (what Enter does, in words),
    puts buttons into `self.buttons` in `furnish`, and opens a row in `open_row`. activate(part key, the line that is wanted, or the draft that is gone on with)."""

    giving_way: tuple[str, ...] = ()
    """Keys of the columns that a narrow screen does without, the first one first."""
    reading: Callable[[Desk, Part], Listed] = staticmethod(read_listed)
    """How a part is read; asked on the reading thread."""
    lines: tuple[str, ...] = ()
    """Kinds of subjects at whose change the page reads again."""

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self.tools = Tools(lane, desk, messages, printer)
        self.listed: Listed | None = None
        self._parts = {part.key: part for part in self.parts()}
        self._part = next(iter(self._parts))
        self._awaited = False
        self._outdated = False
        """Something was written since the rows were read: they are on their way anew."""
        self._entered = ""
        """The line that was opened meanwhile, by its id in the table."""
        self._saved = Wanted("")
        """The line that was just written: the cursor goes to it."""
        self._unfinished: DraftRow | None = None
        """The draft that is to be gone on with once its form is open."""
        self._early: Callable[[], Any] | None = None
        """What was asked for before there were any rows."""
        self._offered: dict[str, QWidget] = {}
        """What the foot says of each of the keys of a row."""
        self.buttons: list[Button] = []
        self.furnish()
        self._build()

    # ---------- what a subclass says

    def heading(self) -> str:
        """Title of the page."""
        raise NotImplementedError

    def words(self) -> str:
        """One line beside the title: what the page is for."""
        return ""

    def parts(self) -> Sequence[Part]:
        """What the switch offers, the first one first shown."""
        raise NotImplementedError

    def columns(self) -> list[Column]:
        """Columns of the table; their functions get an AgendaRow, and may ask `now`."""
        raise NotImplementedError

    def enter(self) -> str:
        """What Enter does with a row."""
        return self.tr("打开")

    def furnish(self) -> None:
        """Make the buttons of the head."""

    def by_key(self) -> Sequence[tuple[str, str, Callable[[], Any]]]:
        """What else may be done with a row: its key, in words, and the doing; said in the foot of the table."""
        return ()

    def not_now(self, row_: AgendaRow) -> frozenset[str]:
        """The keys of `by_key` that have nothing to do on a row: the foot does not offer them there."""
        return frozenset()

    def open_row(self, row_: AgendaRow) -> None:
        """Enter, or a double click, on a row."""

    def forms(self) -> Mapping[str, Opens]:
        """How its forms are opened again for a draft, by the name of their drafts; the cursor stands on the row."""
        return {}

    def new_or_row(self, new: Callable[[], object]) -> Opens:
        """A form that is for a new line and, on a line, puts that right."""
        return lambda row_: self.open_row(row_) if row_ else new()

    @staticmethod
    def on_row(act: Callable[[], object]) -> Opens:
        """A form of the row that the cursor stands on."""
        return lambda _: act()

    # ---------- building

    def _build(self) -> None:
        self.switch = Segmented([(p.key, p.words) for p in self._parts.values()], self._part, name=self.tr("看哪些"))
        self.switch.chosen.connect(self.activate)
        if len(self._parts) < 2:
            # shown here, before it stands on the page, it would be a window of its own and take the keys
            self.switch.hide()
        self.model = RowsModel(self.columns())
        self.table = TableView(self.model)
        self._fit = ColumnFit(self.table, self.model.columns, self.giving_way, LEAST_TITLE)
        self.table.setAccessibleName(self.heading())
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_keys())
        self._stack = Stated(self.table, self.tr("正在取"))
        card = Card(padded=False)
        card.add(self._stack)
        card.body.setStretch(0, 1)
        card.add(self._foot())
        said = QWidget()
        said.setLayout(row(page_title(self.heading()), 4, WholeLabel(self.words(), tone="soft"), None, gap=12))
        head = TwoSides(said, *self.buttons)
        above = self.above()
        self._output = ListOutput(self.tools, self)
        self.export = Button(self.tr("导出"), icon="export", key="Ctrl+E", height=32)
        self.export.clicked.connect(lambda: self._output.export(self._to_leave(), self.now()))
        self.print_list = Button(self.tr("打印清单"), icon="printer", key="Ctrl+P", height=32)
        self.print_list.clicked.connect(lambda: self._output.preview(self._to_leave(), self.now()))
        for button in (self.export, self.print_list):
            button.set_reason(self.tr("正在取"))
        switch = TwoSides(self.switch, self.export, self.print_list)
        whole = column(head, switch, *above, card, gap=10, margins=16)
        whole.setStretch(whole.count() - 1, 1)
        self.setLayout(whole)
        self._drawer = self.side_panel(FORM_WIDTH)
        self._drawer.closed.connect(self.to_table)

    def above(self) -> Sequence[QWidget]:
        """What stands between the switch and the table; nothing on most pages."""
        return ()

    def _foot(self) -> QWidget:
        self._shown = Label("", style.SMALL, "soft")
        foot = QFrame()
        foot.setProperty("box", "foot")
        foot.setFixedHeight(style.px(34))
        told: list[QWidget] = [Keycap("Return"), ElidedLabel(self.enter(), style.SMALL, "soft")]
        for key, words, done in self.by_key():
            shortcut(self, key, words, done)
            offered = QWidget()
            offered.setLayout(row(Keycap(key), Label(capital(words), style.SMALL, "soft"), gap=6, margins=(6, 0, 0, 0)))
            self._offered[key] = offered
            told.append(offered)
        foot.setLayout(row(*told, None, self._shown, gap=6, margins=(14, 0, 16, 0)))
        return foot

    def _tell_keys(self) -> None:
        found = self.table.current_row()
        away = self.not_now(found) if isinstance(found, AgendaRow) else frozenset()
        for key, offered in self._offered.items():
            offered.setVisible(key not in away)

    def button(self, words: str, icon: str, key: str, pressed: Callable[[], Any], *, primary: bool = False) -> Button:
        """A button of the head."""
        made = Button(words, "primary" if primary else "secondary", icon=icon, key=key, height=32)
        made.clicked.connect(lambda: self._press(pressed))
        self.buttons.append(made)
        return made

    def _press(self, does: Callable[[], Any]) -> None:
        """What is asked for while the first rows are on their way is done once they are there."""
        if self.listed is None:
            self._early = does
        else:
            does()

    # ---------- what leaves the desk

    def _to_leave(self) -> HallList:
        """What is shown, with the filter it is shown by."""
        assert self.listed is not None
        part = self._parts[self.listed.part].words
        first = self.tr("{part}，只列前面的，后面还有").format(part=part)
        return to_leave(self.heading(), first if self.listed.more else part, self.model.columns, self.listed.rows)

    # ---------- what is shown

    def now(self) -> World:
        """The world the rows were read in."""
        assert self.listed is not None
        return self.listed.world

    def activate(self, argument: object = None) -> None:
        self._unfinished = argument if isinstance(argument, DraftRow) else None
        if isinstance(argument, DraftRow):
            argument = Wanted(kept_of(argument).case)
        if isinstance(argument, Wanted):
            self.tools.lane.read(
                partial(self._find, argument), owner=self, on_rows=partial(self._show_wanted, argument),
                on_unavailable=self._fail, key="listed",
            )  # fmt: skip
            return
        if argument in (None, self._part):
            # back on the page, or read anew: the cursor stays on its line
            self.table.hold_row()
        if isinstance(argument, str) and argument in self._parts:
            self._part = argument
            self.switch.set_value(argument)
        self.tools.lane.read(
            self.reading, self.tools.desk, self._parts[self._part], owner=self, on_rows=self._show_read,
            on_unavailable=self._fail, key="listed",
        )  # fmt: skip

    def _show_read(self, listed: Listed) -> None:
        """Show them, and open the line that was asked for while they were on their way, as it stands now."""
        self._outdated, entered, self._entered = False, self._entered, ""
        self.show_listed(listed)
        rows = self.listed.rows if self.listed else ()
        if found := next((one for one in rows if one.id == entered), None):
            self.open_row(found)
        early, self._early = self._early, None
        if early is not None and self.isVisible():
            early()

    def _find(self, wanted: Wanted) -> Listed:
        """The first part that has the line, the one in front before the others; where it stands behind more than a table shows,
        what its subject has alone. Asked on the reading thread. Raises Unavailable."""
        parts = sorted(self._parts.values(), key=lambda part: part.key != self._part)
        first, cut = None, list[Part]()
        for part in parts:
            listed = self.reading(self.tools.desk, part)
            if any(wanted.is_in(row) for row in listed.rows):
                return listed
            first = first or listed
            cut += [_alone(part, wanted)] if listed.more else []
        assert first is not None
        alone = (self.reading(self.tools.desk, part) for part in cut)
        return next((listed for listed in alone if any(wanted.is_in(row) for row in listed.rows)), first)

    def _show_wanted(self, wanted: Wanted, listed: Listed) -> None:
        self._part = listed.part
        self.switch.set_value(listed.part)
        self._show_read(listed)
        rows = self.listed.rows if self.listed else ()
        place = next((number for number, row in enumerate(rows) if wanted.is_in(row)), None)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self.to_table()
        if self._unfinished is not None:
            self._go_on(self._unfinished, rows[place] if place is not None else None)

    def _go_on(self, draft: DraftRow, row_: AgendaRow | None) -> None:
        """Open the form of a draft; where what it is about is not listed any more, say so."""
        if row_ is not None or not kept_of(draft).case:
            if (opens := self.forms().get(draft.form)) is not None:
                opens(row_)
        else:
            self.tools.messages.status(self.tr("草稿说的那一条不在这里了，草稿还在“今日”"))

    def go_back(self) -> None:
        self.led_back.emit(HALL)

    def resume_argument(self) -> object:
        return self._part

    def on_changed(self, changes: Changes) -> None:
        if self.listed is not None and any(s.kind in (*self.lines, "case") for s in changes.subjects):
            self.read_anew()

    def read_anew(self, argument: object = None) -> None:
        """Something was written; the cursor stays on its line, which is opened as it stands then."""
        self._outdated = True
        self.activate(argument)

    def show_listed(self, listed: Listed) -> None:
        """The rows came."""
        self.listed = listed
        self.model.set_rows(listed.rows)
        all_, first = self.tr("列出 {count} 条"), self.tr("只列出前 {count} 条，后面还有")
        self._shown.setText((first if listed.more else all_).format(count=len(listed.rows)))
        self._shown.set_tone("amber_ink" if listed.more else "soft")
        for button in (self.export, self.print_list):
            button.set_reason("" if listed.rows else self.tr("这里一条也没有"))
        if not listed.rows:
            self._stack.show_state(EmptyState(*self._parts[listed.part].empty))
            return
        if self._stack.show_content() or self._awaited:
            self.table.setFocus()
        self._awaited = False
        self.table.select_first()
        place = next((number for number, row in enumerate(listed.rows) if self._saved.is_in(row)), None)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))
            self._saved = Wanted("")

    def stay_at(self, id_: str) -> None:
        """The cursor goes to the line of this subject as soon as it is listed."""
        self._saved = Wanted(id_)

    def to_table(self) -> None:
        """The keys go to the table; where it shows nothing yet, as soon as it does."""
        self._awaited = not self.table.isVisible()
        (self.switch if self._awaited else self.table).setFocus()

    def _fail(self, problem: Problem) -> None:
        self._outdated, self._entered = False, ""
        failed = ErrorState(self.tr("没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    def _open(self, found: object) -> None:
        if isinstance(found, AgendaRow) and self._outdated:
            self._entered = found.id
        elif isinstance(found, AgendaRow):
            self.open_row(found)

    # ---------- the form beside it

    def show_form(self, title: str, form: SideForm) -> None:
        """Show a form beside the table; it goes away when it is on disk or not wanted. What is typed in a KeptForm is kept."""
        if isinstance(form, KeptForm):
            self._drawer.closed.connect(form.keep_now)
            draft, self._unfinished = self._unfinished, None
            if draft is not None and (draft.form, kept_of(draft).case) == (form.form, form.about):
                form.take_up(draft)
            form.done.connect(lambda: self.stay_at(form.about or form.id))
        self._output.put_away()
        form.done.connect(self._drawer.close_panel)
        form.left.connect(self._drawer.close_panel)
        self._drawer.show_content(title, form, form.first())
