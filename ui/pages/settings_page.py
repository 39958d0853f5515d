"""设置: the station, this computer, printers, holidays, the directory, safety, people, about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.desk import Desk
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import Changes, Maintenance
from ui import style
from ui.acts.act_panel import Tools
from ui.copies import Copies
from ui.exchange import Exchanges
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import Page
from ui.pages.settings.about_section import AboutSection
from ui.pages.settings.approval_section import ApprovalSection
from ui.pages.settings.audit_section import AuditSection
from ui.pages.settings.centre_section import CentreSection
from ui.pages.settings.deadlines_section import DeadlinesSection
from ui.pages.settings.holidays_section import HolidaysSection
from ui.pages.settings.machine_section import MachineSection
from ui.pages.settings.people_section import PeopleSection
from ui.pages.settings.practice_section import PracticeSection
from ui.pages.settings.printer_section import PrinterSection
from ui.pages.settings.safety_section import SafetySection
from ui.pages.settings.section import Section
from ui.pages.settings.station_section import StationSection
from ui.pages.settings.units_section import UnitsSection
from ui.pages.settings.wording_section import WordingSection
from ui.parts.boxes import CLEAR, box, column, row, scrolled
from ui.parts.states import BusyState, ErrorState
from ui.preview.printing import Printer
from ui.rail import RailItem

STATION, MACHINE, PRINTER, HOLIDAYS, DEADLINES = "station", "machine", "printer", "holidays", "deadlines"
UNITS, SAFETY, PEOPLE, APPROVAL, ABOUT = "units", "safety", "people", "approval", "about"
WORDING, CENTRE, PRACTICE, AUDIT = "wording", "centre", "practice", "audit"
LIST_WIDTH = 176


class SettingsPage(Page):
    """activate(section key, or that and a field of it). change(key, value) keeps a setting of this computer and puts it in force."""

    help_topic = "settings"

    def __init__(
        self,
        lane: Lane,
        desk: Desk,
        messages: Messages,
        printer: Printer,
        maintenance: Maintenance,
        change: Callable[[str, str], object],
        exchanges: Exchanges,
        copies: Copies,
        practise_year: Callable[[], object],
    ) -> None:
        super().__init__()
        self._tools = Tools(lane, desk, messages, printer)
        self._maintenance, self._change, self._exchanges, self._copies = maintenance, change, exchanges, copies
        self._practise_year = practise_year
        self._world: World | None = None
        self._key = STATION
        self._focused = ""
        self._sections: dict[str, Section] = {}
        self._build()

    def _build(self) -> None:
        names = (
            (STATION, self.tr("本站"), "house-line"),
            (MACHINE, self.tr("本机"), "desktop"),
            (PRINTER, self.tr("打印机"), "printer"),
            (HOLIDAYS, self.tr("节假日"), "calendar-x"),
            (DEADLINES, self.tr("期限"), "calendar-check"),
            (UNITS, self.tr("单位名录"), "buildings"),
            (WORDING, self.tr("文书措辞"), "text-aa"),
            (SAFETY, self.tr("备份与核对"), "shield-check"),
            (CENTRE, self.tr("入网与大厅"), "cloud"),
            (PEOPLE, self.tr("人员"), "users"),
            (APPROVAL, self.tr("审批"), "circle-wavy-check"),
            (AUDIT, self.tr("审计"), "eye"),
            (ABOUT, self.tr("关于"), "info"),
        )
        if self._tools.desk.station.practice:
            names = (*names[:-1], (PRACTICE, self.tr("演练厅"), "smiley"), names[-1])
        self.items = {key: RailItem(title, icon, "") for key, title, icon in names}
        for key, item in self.items.items():
            item.clicked.connect(partial(self.show_section, key))
        listing = QWidget()
        listing.setLayout(column(*self.items.values(), None, gap=0, margins=(0, 8, 0, 8)))
        self._listing = scrolled(listing)
        self._listing.verticalScrollBar().rangeChanged.connect(self._show_current)
        listed = box(column(self._listing, gap=0), "card")
        listed.setFixedWidth(style.px(LIST_WIDTH))
        self._stack = QStackedWidget()
        self._stack.addWidget(BusyState(self.tr("正在取设置")))
        self.panel = self.side_panel()
        whole = row(listed, self._stack, gap=8, margins=(16, 16, 0, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, tuple):
            argument, self._focused = argument
        if isinstance(argument, str) and argument in self.items:
            self._key = argument
        self._tools.lane.read(
            self._tools.desk.world, owner=self, on_rows=self._begin, on_unavailable=self._fail, key="world"
        )

    def resume_argument(self) -> object:
        """The section, and which of its fields is being chosen in: a change of the look builds the window anew."""
        section = self._sections.get(self._key)
        fields = section.fields if isinstance(section, MachineSection) else {}
        here = self.focusWidget()
        return self._key, next((name for name, field in fields.items() if here and field.isAncestorOf(here)), "")

    def on_changed(self, changes: Changes) -> None:
        if any(
            kind.startswith(("setting.", "unit.", "user.", "calendar.", "wording.", "numbers."))
            for kind in changes.kinds
        ):
            self.activate()

    def _begin(self, world: World) -> None:
        self._world = world
        self.show_section(self._key)
        section, name = self._sections[self._key], self._focused
        self._focused = ""
        if isinstance(section, MachineSection | StationSection) and name in section.fields:
            section.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("设置没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.addWidget(failed)
        self._stack.setCurrentWidget(failed)

    def show_section(self, key: str, _checked: bool = False) -> None:
        """Bring a section to the front, built when it is first asked for."""
        if self._world is None:
            return
        self.panel.close_panel()
        self._key = key
        for name, item in self.items.items():
            item.setChecked(name == key)
            if item.hasFocus():
                # come here another way, the keys are not left on another entry
                self.items[key].setFocus()
        self._show_current()
        if key not in self._sections:
            self._sections[key] = self._made(key, self._world)
            self._stack.addWidget(self._framed(self._sections[key]))
        section = self._sections[key]
        section.show_world(self._world)
        self._stack.setCurrentIndex(1 + list(self._sections).index(key))

    def _show_current(self, *_: object) -> None:
        """Where the list is higher than its place, the section in front is the one that is seen in it."""
        self._listing.ensureWidgetVisible(self.items[self._key], 0, style.px(CLEAR))

    @staticmethod
    def _framed(section: Section) -> QWidget:
        holder = QWidget()
        line = row(section, None, gap=0)
        line.setStretch(0, 1000)
        holder.setLayout(line)
        if section.foot is None:
            return scrolled(holder)
        framed = QWidget()
        framed.setLayout(column(scrolled(holder), section.foot, gap=0))
        return framed

    def _made(self, key: str, world: World) -> Section:
        tools, panel, change, maintenance = self._tools, self.panel, self._change, self._maintenance
        makers: dict[str, Callable[[], Section]] = {
            STATION: lambda: StationSection(tools, panel, world),
            MACHINE: lambda: MachineSection(tools, panel, world, change),
            PRINTER: lambda: PrinterSection(tools, panel, world, change),
            HOLIDAYS: lambda: HolidaysSection(tools, panel, world),
            DEADLINES: lambda: DeadlinesSection(tools, panel, world),
            UNITS: lambda: UnitsSection(tools, panel, world),
            WORDING: lambda: WordingSection(tools, panel, world),
            SAFETY: lambda: SafetySection(tools, panel, world, maintenance, self._copies, change),
            CENTRE: lambda: CentreSection(tools, panel, world, self._exchanges, maintenance.move_to_hall),
            APPROVAL: lambda: ApprovalSection(tools, panel, world),
            PEOPLE: lambda: PeopleSection(tools, panel, world, maintenance, at_hall=bool(self._exchanges.door.hall)),
            PRACTICE: self._practice_section,
            AUDIT: lambda: AuditSection(tools, panel, world),
            ABOUT: lambda: AboutSection(tools, panel, world),
        }
        return makers[key]()

    def _practice_section(self) -> Section:
        section = PracticeSection(self._tools, self.panel)
        section.year_asked.connect(self._practise_year)
        return section
