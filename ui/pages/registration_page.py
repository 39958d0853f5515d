"""接待登记: one visit, letter, call … from the first key to the receipt, without a mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.acts import capacity
from app.acts.act import States
from app.acts.register_draft import DemandDraft, RegisterDraft
from app.desk import Desk, Done
from app.domain.envelope import CHINA
from app.domain.kinds import PersonRecognised
from app.domain.problems import Problem
from app.domain.terms import Channel, IdKind
from app.domain.values import ResidentId
from app.domain.world import World
from app.ports import Changes, DraftRow, WhoRow
from app.reports.outside_today import Outside
from app.settings import with_defaults
from ui import style
from ui.for_visitor import ForVisitor
from ui.forms.registration.apart import apart
from ui.forms.registration.draft_json import FormState
from ui.forms.registration.draft_keeper import DraftKeeper, state_of
from ui.forms.registration.form import RegistrationForm
from ui.forms.registration.live_panel import LivePanel
from ui.forms.registration.people_card import new_person
from ui.forms.registration.recognise import recognised
from ui.forms.registration.surroundings import Surroundings, read_surroundings
from ui.forms.registration.ticket_box import TicketBox
from ui.lane import Lane
from ui.messages import Messages
from ui.page import CASE, Page
from ui.pages.registration.drafts_list import DraftsList
from ui.pages.registration.papers_panel import PapersPanel
from ui.pages.registration.saved_summary import Saved, SavedSummary
from ui.pages.registration.visitor_side import VisitorSide
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.keycap import shortcut
from ui.parts.labels import page_title
from ui.parts.segmented import Segmented
from ui.preview.printing import Printer
from ui.scans import PutScan
from ui.words import options_of, word

RIGHT_LEAST, RIGHT_MOST = 300, 420
WIDE, LIVE_WIDE, PAPERS_WIDE = 1500, 480, 640
"""On a page this wide the right side may be wider without taking anything from the form."""
FORM = 655
"""Width (px at 100 %) that the form gets before the right side grows."""
BOTH = 850
"""Width from which form and right side stand beside a panel too."""
NEW_KEYS = {"F3": Channel.VISIT, "F4": Channel.LETTER, "F5": Channel.CALL}


def _load_regions() -> tuple[str, str]:
    """The table of regions takes a fifth of a second to load; by the first number it is there."""
    return ResidentId("440104190001010000").region


class RegistrationPage(Page):
    """The page. activate(): a channel code opens a new form, a DraftRow or a FormState goes on with one, None leaves
    it as it was. put_scan keeps a scan encrypted and answers (hash, key)."""

    help_topic = "registration"

    def __init__(
        self,
        lane: Lane,
        desk: Desk,
        messages: Messages,
        printer: Printer,
        put_scan: PutScan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._desk, self._messages, self._printer = lane, desk, messages, printer
        # the resources are in memory; settings and units follow from the reading thread
        first = World(desk.clock(), desk.station, desk.actor, desk.lookup, with_defaults({}))
        self._around = Surroundings(first, desk.clock)
        self._drafts: tuple[DraftRow, ...] = ()
        self._asked_states: tuple[object, ...] = ()
        self._next: FormState | None = None
        """What follows once the form in front is saved: the accusation that was taken out of it."""
        self.form = RegistrationForm(self._around, lane, put_scan)
        self.live = LivePanel(self._around, lane, desk.read)
        self.keeper = DraftKeeper(lane, desk, self)
        self.visitor = VisitorSide(self.form, self._around, lane, desk, messages)
        self.papers: PapersPanel | None = None
        self.summary: SavedSummary | None = None
        self._build()
        self._connect()
        self.open_new(Channel.VISIT.code)
        self._read_world()
        lane.read(_load_regions, owner=self, on_rows=lambda _: None, key="regions")

    # ---------- building

    def _build(self) -> None:
        channels = options_of(Channel)
        self.channels = Segmented(channels, Channel.VISIT.code, name=self.tr("信访形式"))
        self.channels.setToolTip(self.tr("F3 新来访，F4 新来信，F5 新来电"))
        self.drafts = Button(self.tr("草稿"), icon="files", height=32)
        self.ticket = TicketBox(self._lane, self._desk)
        self.ticket.joined.connect(self.form.set_ticket)
        header = row(page_title(self.tr("接待登记")), 4, self.channels, self.ticket, None, self.drafts, gap=12)
        writing = row(self.form, self.live, gap=10)
        writing.setStretch(0, 1)
        self._writing = QWidget()
        self._writing.setLayout(writing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._writing)
        whole = column(header, self._stack, gap=8, margins=(16, 9, 16, 3))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._panel = self.side_panel()
        for key, channel in NEW_KEYS.items():
            # on the saved view F3 stands on its own button
            words = self.tr("新{channel}").format(channel=word(channel))
            shortcut(self._writing if key == "F3" else self, key, words, partial(self.open_new, channel.code))

    def _connect(self) -> None:
        self.channels.chosen.connect(self._on_channel)
        self.drafts.clicked.connect(self._show_drafts)
        self.form.edited.connect(self._on_edited)
        self.form.looked_elsewhere.connect(lambda: self.live.follow(self.form.state()))
        self.form.demands.apart.asked.connect(self._part)
        self.form.foot.keep_asked.connect(self._keep)
        self.form.foot.save_asked.connect(self.save)
        self.live.recognised.connect(self._recognise)
        self.live.link_asked.connect(self.form.demands.set_link)
        self.live.new_asked.connect(self.form.set_not_same)
        self.live.undo_asked.connect(lambda: self.form.demands.set_link("", ()))
        self.live.open_case.connect(self.open_case)
        self.keeper.kept.connect(self._say_kept)
        self.keeper.counted.connect(self._count_drafts)
        self.visitor.changed.connect(self.told)
        self.visitor.go_asked.connect(self.form.go_to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_right()

    def _fit_right(self) -> None:
        """The right side is as wide as the form leaves it; beside a panel the form comes first."""
        room = self.room()
        left = max(room - style.px(42 + FORM), style.px(RIGHT_LEAST))
        wide = room >= style.px(WIDE)
        for side, most in ((self.live, LIVE_WIDE), (self.papers, PAPERS_WIDE)):
            if side is not None:
                side.setFixedWidth(min(left, style.px(most if wide else RIGHT_MOST)))
                side.setVisible(room == self.width() or room >= style.px(BOTH))

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._fit_right()

    # ---------- what the window calls

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, FormState):
            self.resume(argument)
        elif isinstance(argument, DraftRow):
            self.resume(state_of(argument))
        elif isinstance(argument, str):
            self.open_new(argument)
        if self._is_writing() and self.form.is_blank():
            self._focus_first()
        self.keeper.count()

    def on_changed(self, changes: Changes) -> None:
        if any(kind.startswith(("setting.", "unit.", "site.", "outreach.")) for kind in changes.kinds):
            self._read_world()

    def can_close(self) -> bool:
        self.keeper.keep_now()
        self.live.stop()
        return True

    def for_visitor(self) -> ForVisitor | None:
        return self.visitor.for_visitor()

    def resume_argument(self) -> object:
        return self.form.state() if self._is_writing() and not self.form.is_blank() else None

    # ---------- forms

    def open_new(self, channel: str) -> None:
        """A new form of this channel; what is typed in the one before stays as a draft."""
        self.keeper.keep_now()
        draft = RegisterDraft(
            self._desk.new_id(), self._desk.new_id(), channel, people=(new_person(channel),), demands=(DemandDraft(),)
        )
        self.resume(FormState(draft))
        if channel == Channel.VISIT.code:
            self.ticket.look()

    def resume(self, state: FormState) -> None:
        """Go on with a form under its own ids, so that it cannot be registered twice."""
        self.keeper.keep_now()
        self._messages.status("")
        self._panel.close_panel()
        self._leave_saved()
        self.ticket.forget()
        self.live.forget()
        self.channels.setEnabled(True)
        self.channels.set_value(state.draft.channel)
        self._next = None
        self._show_form(state)
        self._count_drafts(self._drafts)
        self._focus_first()

    def _show_form(self, state: FormState) -> None:
        self.form.show_state(state)
        self.form.demands.apart.set_waiting(waiting=self._next is not None)
        self._read_states()
        self.live.follow(self.form.state())
        self.visitor.follow()

    def _part(self) -> None:
        """The accusation becomes a form of its own: on the disk first, then out of this one, in front after it is saved."""
        rest, self._next = apart(self.form.state(), self._desk.new_id(), self._desk.new_id())
        for state in (self._next, rest):
            self.keeper.follow(state)
            self.keeper.keep_now()
        self._show_form(rest)
        self.form.demands.demand.text.setFocus()

    def _go_on(self) -> None:
        """The next visitor, or what is still to be registered of this one."""
        if self._next:
            self.resume(self._next)
        else:
            self.open_new(Channel.VISIT.code)

    def _focus_first(self) -> None:
        """Typing begins in the first field of the page; in those of a visitor at the number of the card, or at the name
        where there is no card."""
        person = self.form.people.person
        none = person.kind.value() == IdKind.NONE.code
        first = next(iter(self.form.people.channel.fields().values()), person.name if none else person.number)
        first.setFocus()

    def _is_writing(self) -> bool:
        return self._stack.currentWidget() is self._writing

    def _on_channel(self, channel: object) -> None:
        self.form.set_channel(str(channel))

    def _on_edited(self) -> None:
        state = self.form.state()
        if not self.form.is_blank():
            self.keeper.follow(state)
        self._read_states()
        self.live.follow(state)
        self.visitor.follow()

    # ---------- what the store knows

    def _read_world(self) -> None:
        self._lane.read(read_surroundings, self._desk, owner=self, on_rows=self._take_world, key="world")

    def _take_world(self, found: tuple[World, Outside]) -> None:
        self._around.last, self._around.outside = found
        self.form.demands.demand.refresh()

    def _read_states(self) -> None:
        """Recognised people and linked cases, read again only when they are others than before."""
        draft = self.form.draft()
        asked = tuple(p.petitioner for p in draft.people), tuple(d.link for d in draft.demands)
        if asked == self._asked_states:
            return
        self._asked_states = asked
        if any(map(any, asked)):
            self._lane.read(self._desk.states, draft, owner=self, on_rows=self._take_states, key="states")
        else:
            self.form.set_states(States())

    def _take_states(self, states: States) -> None:
        """Fill what is empty of newly recognised people."""
        self.form.set_states(states)
        for place, better in recognised(self.form.draft().people, states.people):
            self._lane.run(self._desk.note, PersonRecognised(better.petitioner))
            self.form.people.put(place, better)

    def _recognise(self, row_: WhoRow) -> None:
        """It is this one: remember who, fill what is empty. The same key again takes it back."""
        people = self.form.people
        draft = people.people()[people.current()]
        again = draft.petitioner == row_.petitioner
        people.put(people.current(), replace(draft, petitioner="" if again else row_.petitioner))

    # ---------- drafts

    def _keep(self) -> None:
        if self.form.is_blank():
            self._messages.status(self.tr("还是空的，没有要存的"))
            return
        self.keeper.follow(self.form.state())
        self.keeper.keep_now()

    def _say_kept(self, draft_id: str, at: datetime) -> None:
        """Said of the form in front only: of one that was left it would sound as if this one were kept."""
        if self._is_writing() and self.isVisible() and draft_id == self.form.draft().id:
            self._messages.status(self.tr("已存草稿 {time}").format(time=f"{at.astimezone(CHINA):%H:%M:%S}"))

    def _others(self) -> tuple[DraftRow, ...]:
        here = self.form.draft().id if self._is_writing() else ""
        return tuple(row_ for row_ in self._drafts if row_.id != here)

    def _count_drafts(self, rows: tuple[DraftRow, ...]) -> None:
        self._drafts = rows
        count = len(self._others())
        self.drafts.set_text(self.tr("草稿 {count}").format(count=count) if count else self.tr("草稿"))

    def _show_drafts(self) -> None:
        listed = DraftsList(self._others())
        listed.resumed.connect(lambda row_: self.resume(state_of(row_)))
        listed.dropped.connect(self._drop)
        self._panel.show_content(self.tr("写到一半的登记"), listed, listed.first)

    def _drop(self, draft_id: str) -> None:
        self.keeper.drop(draft_id)
        self._count_drafts(tuple(row_ for row_ in self._drafts if row_.id != draft_id))
        self._panel.close_panel()

    # ---------- saving

    def save(self) -> None:
        """Check, then register; with problems say them beside their fields and go to the first."""
        if problems := self.form.problems():
            self.form.show_refusal(problems)
            return
        self.keeper.keep_now()
        self.form.foot.set_busy(True)
        self.form.setEnabled(False)
        draft = capacity.said(self.form.draft(), self._around.last)
        self._lane.run(
            self._desk.do,
            draft,
            owner=self,
            on_done=lambda done: self._saved(draft, done),
            on_refused=self._refused,
            on_end=self._end_saving,
        )

    def _end_saving(self) -> None:
        self.form.setEnabled(True)
        self.form.foot.set_busy(False)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.form.show_refusal(problems)

    def _saved(self, draft: RegisterDraft, done: Done) -> None:
        self.keeper.forget()
        self.keeper.drop(draft.id)
        self.live.stop()
        linked = next((d.link for d in draft.demands if d.link), "")
        file = self.form.states().files.get(linked)
        at = self._desk.clock().astimezone(CHINA)
        saved = Saved(draft, done, f"{at:%H:%M:%S}", file.case.number if file else "")
        self._messages.status(self.tr("已存好 {time}").format(time=saved.at))
        self._show_saved(saved)

    def _show_saved(self, saved: Saved) -> None:
        self.summary = summary = SavedSummary(saved, self._around)
        summary.open_asked.connect(lambda: self.open_case.emit(saved.done.case))
        summary.correct_asked.connect(lambda: self.navigate.emit(CASE, (saved.done.case, "correct")))
        summary.unlink_asked.connect(lambda: self.navigate.emit(CASE, (saved.done.case, "unlink")))
        self.papers = PapersPanel(self._lane, self._desk, self._messages, self._printer)
        self.papers.next_asked.connect(self._go_on)
        if self._next:
            self.papers.next.set_text(self.tr("接着登记检举控告"))
        view = QWidget()
        both = row(summary, self.papers, gap=12)
        both.setStretch(0, 1)
        view.setLayout(both)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self._fit_right()
        self.channels.setEnabled(False)
        self.ticket.forget()
        self.papers.show_case(saved.done, saved.draft.channel)
        self.visitor.saved(saved.done)

    def _leave_saved(self) -> None:
        """The saved view is shown once; nothing of a visitor stays on the screen."""
        view = self._stack.currentWidget()
        if view is not self._writing:
            self._stack.setCurrentWidget(self._writing)
            self._stack.removeWidget(view)
            view.deleteLater()
            self.papers = self.summary = None
