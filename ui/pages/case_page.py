"""一件家事: what the matter is, how its days stand, what happened, what may be done now.

Opening a case is recorded after it is painted. An act opens as a panel over the right side; nothing is modal.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.acts.look import ViewDraft
from app.acts.next_steps import next_steps
from app.desk import Desk, Done
from app.domain.alarm import shares
from app.domain.case_clocks import unit_days
from app.domain.envelope import Subject
from app.domain.kinds import Material
from app.domain.problems import Problem
from app.ports import Changes, Present, Watching
from app.reports.timeline import Zoom, timeline
from ui import style
from ui.acts.act_panel import ActPanel, Tools
from ui.acts.offers import OFFERS
from ui.acts.panels import PANELS, act_of
from ui.acts.settle import SettlePanel
from ui.case_sheet import CaseSheet
from ui.exchange import Exchanges
from ui.for_visitor import ForVisitor
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import CASES, Page
from ui.pages.case.across import Across
from ui.pages.case.actions import Actions
from ui.pages.case.clock_cards import ClockCards
from ui.pages.case.documents_list import DocumentsList
from ui.pages.case.erased import Erased, erased_state, read_case
from ui.pages.case.head import CaseHead
from ui.pages.case.materials_list import MaterialsList
from ui.pages.case.notices import notices
from ui.pages.case.present_line import PresentLine
from ui.pages.case.promises_list import PromisesList
from ui.pages.case.reveal import Reveal
from ui.pages.case.scan_view import VIEW_WIDTH, ScanView
from ui.pages.case.timeline_view import TimelineView
from ui.pages.case.told import Told
from ui.pages.case.unit_days import UnitDays
from ui.parts.boxes import box, clear, column, scrolled
from ui.parts.card import Card
from ui.parts.same_focus import focus_stays
from ui.parts.segmented import Segmented
from ui.parts.side_panel import SidePanel
from ui.parts.states import BusyState, EmptyState, ErrorState
from ui.preview.printing import Printer

REPLY, PROOF = "reply", "proof"
"""Page keys of the reply's editor (argument: case id) and of the proof card (argument: (case id, rule id))."""
SIDE_WIDTH, SIDE_SHARE = 376, 0.36
MARGIN = 16
LEAST_WIDTH = 290
"""Of what stands beside an open act, px at 100 %: one clock card and its margins. Never less than its widest part."""


class CasePage(Page):
    """One case. activate(case id), or activate((case id, act name, preset of its fields)) to open that act's panel too."""

    help_topic = "case"

    def __init__(
        self, lane: Lane, desk: Desk, messages: Messages, printer: Printer, exchanges: Exchanges | None = None
    ) -> None:
        super().__init__()
        self._tools, self._exchanges = Tools(lane, desk, messages, printer), exchanges
        self._case = ""
        self._wanted: tuple[str, dict[str, Any]] | None = None
        self._zoom = Zoom.ESSENTIAL
        self._sheet: CaseSheet | None = None
        self._reading = False
        """The case is being read: what stands here may be older than what was just written."""
        self._acted = False
        """An act of this page was saved, and nothing was opened since."""
        self._panel: ActPanel | None = None
        self._build()

    # ---------- building

    def _build(self) -> None:
        self._head = CaseHead()
        self._head.correct_asked.connect(lambda: self.open_act("correct"))
        self._head.print_asked.connect(lambda: self.open_act("print_paper"))
        self._head.reveal_asked.connect(self._ask_reveal)
        self._reveal = Reveal(self._tools)
        self._reveal.changed.connect(self._on_reveal)
        self._across = Across(self._tools, self)
        self._across.changed.connect(self.told)
        self._head.across_asked.connect(lambda: self._across.show_case(self._case))
        self._present = PresentLine()
        self._notices = column(gap=8)
        self._clocks = ClockCards()
        self._clocks.opened.connect(lambda rule: self.navigate.emit(PROOF, (self._case, rule)))
        told = Told(self._timeline_card(), self._timeline, self._side())
        parts = (self._head, self._present, self._reveal, self._notices, self._clocks, told)
        inside = column(*parts, gap=10, margins=(MARGIN, 10, MARGIN, 10))
        inside.setStretch(len(parts) - 1, 1)
        self._stack = QStackedWidget()
        self._area = scrolled(box(inside), follow=False)
        told.stand_in(self._area)
        self._stack.addWidget(self._area)
        self._stack.addWidget(BusyState(self.tr("正在打开")))
        missing = EmptyState(
            self.tr("打不开这一件"), self.tr("编号不在本站，或者您没有查看它的权限。"), icon="lock-simple"
        )
        self._stack.addWidget(missing)
        self._failed = QWidget()
        self._failed.setLayout(column(gap=0))
        self._stack.addWidget(self._failed)
        self._whole = column(self._stack, gap=0)
        self.setLayout(self._whole)
        self._drawer = SidePanel(self, least=self._least_beside)
        self._drawer.closed.connect(self._keep_panel)
        self._drawer.opens.connect(self._stand_aside)
        self._drawer.covers.connect(self._make_room)

    def _timeline_card(self) -> QWidget:
        zooms = [(Zoom.ESSENTIAL, self.tr("要点")), (Zoom.ALL, self.tr("全部")), (Zoom.RAW, self.tr("原始"))]
        self._zooms = Segmented(zooms, self._zoom, name=self.tr("时间线显示多少"))
        self._zooms.chosen.connect(self._set_zoom)
        self._timeline_box = Card(self.tr("时间线"), right=(self._zooms,), padded=False)
        self._timeline = TimelineView()
        self._timeline.paper_asked.connect(self._open_paper)
        self._timeline.case_asked.connect(self.open_case)
        self._timeline.act_asked.connect(self.open_act)
        self._timeline_box.body.addWidget(self._timeline, 1)
        return self._timeline_box

    def _side(self) -> QScrollArea:
        self._actions, self._days, self._papers = Actions(), UnitDays(), DocumentsList()
        self._actions.asked.connect(self.open_act)
        self._papers.opened.connect(self._open_paper)
        self._promises = PromisesList()
        self._promises.opened.connect(lambda one: self.open_act("keep_promise", {"promise": one}))
        self._materials = MaterialsList(self._tools, self._exchanges)
        self._materials.opened.connect(self._show_scan)
        holder = QWidget()
        parts = (self._promises, self._actions, self._papers, self._materials, self._actions.others, self._days)
        holder.setLayout(column(*parts, None, gap=10))
        self._beside = scrolled(holder)
        return self._beside

    # ---------- what the window tells

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, tuple):
            argument, *wanted = argument
            self._wanted = (wanted[0], wanted[1] if len(wanted) > 1 else {})
        if isinstance(argument, str) and argument:
            self._drawer.close_panel()
            self._reveal.conceal()
            self._across.forget()
            if argument != self._case:
                # the next case is told in plain words again
                self._clocks.fold()
                self._zoom = Zoom.ESSENTIAL
                self._zooms.set_value(self._zoom)
            self._case, self._sheet, self._acted = argument, None, False
            self._present.show_nobody()
            self._stack.setCurrentIndex(1)
            self._load(first=True)
        elif self._case:
            self._load()

    def on_changed(self, changes: Changes) -> None:
        people = set(self._sheet.file.people) if self._sheet else set()
        concerned = {Subject("case", self._case), *(Subject("petitioner", p) for p in people)}
        if self._case and changes.subjects & concerned:
            self._load()

    def for_visitor(self) -> ForVisitor | None:
        return self._across.visit()

    def watching(self) -> Watching:
        return Watching(self._case if self._sheet else "", self._panel is not None)

    def show_present(self, present: tuple[Present, ...]) -> None:
        if self._sheet is not None:
            self._present.show_present(present, self._sheet.world)

    def can_close(self) -> bool:
        if self._panel is not None:
            self._panel.keep_now()
        return True

    def go_back(self) -> None:
        self.led_back.emit(CASES)

    def resume_argument(self) -> object:
        return (self._case, self._panel.offer or self._panel.act) if self._panel else self._case or None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # in 大字 the timeline keeps the larger part
        self._beside.setFixedWidth(min(style.px(SIDE_WIDTH), round(self.width() * SIDE_SHARE)))

    def _stand_aside(self) -> None:
        """Beside an open act the case stays readable from its head and to its edge; the list of acts rests meanwhile."""
        self._beside.hide()
        self._head.set_beside_act(beside=True)
        self._area.verticalScrollBar().setValue(0)

    def set_covered(self, covered: int) -> None:
        """What lies beside the page as a whole, over an open act too, moves nothing while one is open."""
        if self._drawer.isHidden():
            if covered:
                self._stand_aside()
            self._make_room(covered)

    def _make_room(self, covered: int) -> None:
        self._whole.setContentsMargins(0, 0, covered if covered < self.width() else 0, 0)
        if not covered:
            self._beside.show()
            self._head.set_beside_act(beside=False)

    def _least_beside(self) -> int:
        """Counted part by part: the layout above them has not heard yet of what has just been put away."""
        notices = (item.widget() for i in range(self._notices.count()) if (item := self._notices.itemAt(i)))
        parts = [*notices, self._timeline_box, *((self._reveal,) if self._reveal.isVisible() else ())]
        widest = max(self._head.least_width(), *(part.minimumSizeHint().width() for part in parts if part))
        bar = self._area.verticalScrollBar().sizeHint().width()
        return max(style.px(LEAST_WIDTH), widest + 2 * style.px(MARGIN) + bar)

    def case_id(self) -> str:
        """The case shown or being opened."""
        return self._case

    def sheet(self) -> CaseSheet | None:
        """The case that stands on the page."""
        return self._sheet

    def is_ready(self) -> bool:
        """Whether the case stands on the page."""
        return self._sheet is not None

    def panel(self) -> ActPanel | None:
        """The act that is open beside the case."""
        return self._panel

    # ---------- reading and showing

    def _load(self, *, first: bool = False) -> None:
        self._reading = True
        self._tools.lane.read(
            read_case, self._tools.desk, self._case, owner=self,
            on_rows=lambda sheet: self.show_sheet(sheet, first=first), on_unavailable=self._unavailable,
        )  # fmt: skip

    def show_sheet(self, sheet: object, *, first: bool = False) -> None:
        """Show a case as it was read; None: it is not there or may not be seen. first: it was just opened."""
        self._reading = False
        if isinstance(sheet, Erased):
            self._sheet = None
            self._show_state(erased_state(sheet))
            return
        if not isinstance(sheet, CaseSheet):
            self._sheet = None
            self._stack.setCurrentIndex(2)
            return
        self._sheet = sheet
        with focus_stays(self):
            self._show_all()
        self._stack.setCurrentIndex(0)
        if first:
            self._area.verticalScrollBar().setValue(0)
            self._timeline.to_top()
            self._timeline.setFocus(Qt.FocusReason.OtherFocusReason)
            view = ViewDraft(self._tools.desk.new_id(), self._case)
            self._tools.lane.run(self._tools.desk.do, view, background=True)
        if self._panel is not None and self._panel.seen != sheet.seen:
            self._panel.look_again()
        if self._acted and self._timeline.hasFocus():
            self._timeline.to_newest()
        if wanted := self._wanted:
            self._wanted = None
            self.open_act(*wanted)

    def _unavailable(self, problem: Problem) -> None:
        self._reading = False
        state = ErrorState(self.tr("现在打不开这一件"), sentence(problem), action=self.tr("再试一次"))
        state.acted.connect(lambda: self._load(first=True))
        self._show_state(state)

    def _show_state(self, state: EmptyState) -> None:
        layout = self._failed.layout()
        assert layout is not None
        clear(layout)
        layout.addWidget(state)
        self._stack.setCurrentIndex(3)

    def _show_all(self) -> None:
        assert self._sheet is not None
        case, world = self._sheet.case, self._sheet.world
        clear(self._notices)
        for notice in notices(self._sheet):
            notice.case_asked.connect(self.open_case)
            notice.act_asked.connect(self.open_act)
            self._notices.addWidget(notice)
        self._clocks.show_clocks(self._sheet.clocks, world.today, len(case.open_demands), shares(world.settings))
        self._actions.show_acts(self._sheet.refused, next_steps(case))
        self._promises.show_promises(case, world)
        self._papers.show_papers(case)
        self._materials.show_materials(case.id, case.materials, self._sheet.missing_scans)
        self._days.show_days(unit_days(case, world.today))
        self._show_people()

    def _show_people(self) -> None:
        """Head and timeline: what changes when names are shown or masked."""
        if self._sheet is None:
            return
        revealed = self._reveal.is_revealed()
        self._head.show_sheet(self._sheet, revealed=revealed)
        file, world, staff = self._sheet.file, self._sheet.world, self._sheet.staff
        items = timeline(file, world, staff, self._zoom, revealed=revealed)
        refused = self._sheet.refused
        acts = {
            name: (offer.text(), offer.icon) for name, offer in OFFERS.items() if refused.get(act_of(name), 0) is None
        }
        self._timeline.show_items(items, world.today, acts)
        note = self.tr("新的在上，{count} 条").format(count=len(items))
        self._timeline_box.set_note(note)

    def _set_zoom(self, zoom: object) -> None:
        assert isinstance(zoom, Zoom)
        self._zoom = zoom
        self._show_people()
        self._timeline.to_top()

    def _on_reveal(self, revealed: bool) -> None:
        self._show_people()
        if isinstance(self._panel, SettlePanel):
            self._panel.show_revealed(revealed=revealed)
        self._head.focus_reveal()

    def _ask_reveal(self) -> None:
        if self._sheet is not None:
            self._reveal.ask(self._sheet)

    # ---------- acts

    def open_act(self, name: str, preset: dict[str, Any] | None = None) -> None:
        """Open the panel of an act; the reply has a page of its own."""
        if self._sheet is None:
            return
        if self._reading:
            # a panel opened on the older state would take the clerk's own last act for somebody else's
            self._wanted = name, preset or {}
            return
        if name == REPLY:
            self.navigate.emit(REPLY, self._case)
            return
        self._keep_panel()
        self._acted = False
        self._show_panel(PANELS[name](self._tools, self._sheet, preset))

    def _show_panel(self, panel: ActPanel) -> None:
        panel.done.connect(self._act_done)
        panel.left.connect(self._drawer.close_panel)
        panel.instead.connect(self.open_act)
        panel.anew.connect(lambda sheet: self._show_panel(panel.reopened(sheet)))
        if isinstance(panel, SettlePanel):
            panel.show_revealed(revealed=self._reveal.is_revealed())
        panel.stand_in(self._drawer)
        self._panel = panel

    def _open_paper(self, document: str) -> None:
        self.open_act("print_paper", {"paper": document})

    def _show_scan(self, material: Material, data: bytes) -> None:
        self._keep_panel()
        self._drawer.set_width(VIEW_WIDTH)
        self._drawer.show_content(material.name, ScanView(material, data))

    def _act_done(self, done: Done) -> None:
        self._panel = None
        self._drawer.close_panel()
        # the button that opened the panel goes when the case is read again; what was done stands in the timeline
        self._acted = True
        self._timeline.to_newest()
        if done.removed:
            words = self.tr("去掉了 {count} 个打印不出的字符").format(count=done.removed)
            self._tools.messages.status(words)
        if done.documents and self._case == done.case:
            self._wanted = ("print_paper", {"paper": done.documents[0]})
            self._load()

    def _keep_panel(self) -> None:
        if self._panel is not None:
            self._panel.keep_now()
            self._panel = None
            self._tools.messages.status("")
