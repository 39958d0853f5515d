"""The right side while the clerk types: who this may be, whether it is the same matter, what was said before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.acts.register_draft import restricted
from app.ports import Query, WhoQuery
from app.roster_month import on_duty
from ui.forms.registration.draft_json import FormState
from ui.forms.registration.duty_card import DutyCard
from ui.forms.registration.live_reading import Found, Question, look
from ui.forms.registration.past_card import PastCard
from ui.forms.registration.repeat_card import RepeatCard
from ui.forms.registration.surroundings import Surroundings
from ui.forms.registration.who_card import WhoCard
from ui.lane import Lane
from ui.parts.boxes import column, scrolled

PAUSE_MS = 200


class LivePanel(QWidget):
    """Asks the store a little after the last key; a newer question supersedes an older one.

    recognised(WhoRow): the clerk says who it is · link_asked(case id, reasons) and new_asked(case id): what the shown
    demand is · undo_asked: not linked after all · open_case(case id).
    """

    recognised = Signal(object)
    link_asked = Signal(str, object)
    new_asked = Signal(str)
    undo_asked = Signal()
    open_case = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        lane: Lane,
        read: Callable[[Query[object]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around, self._lane, self._read = around, lane, read
        self._state: FormState | None = None
        self._asked: Question | None = None
        self._found = Found()
        self._demand = -1
        self.who, self.repeat, self.past, self.duty = WhoCard(), RepeatCard(), PastCard(), DutyCard()
        cards = QWidget()
        cards.setLayout(column(self.who, self.repeat, self.past, self.duty, None, gap=12))
        self.setLayout(column(scrolled(cards)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.who.recognised.connect(self.recognised)
        self.repeat.link_asked.connect(self._link)
        self.repeat.new_asked.connect(self._new)
        self.repeat.undo_asked.connect(self.undo_asked)
        self.past.open_asked.connect(self.open_case)

    def follow(self, state: FormState) -> None:
        """The form changed; look again in a moment."""
        self._state = state
        self._show_repeat()
        self._show_duty(state)
        if self.question(state) != self._asked:
            self._pause.start()

    def _show_duty(self, state: FormState) -> None:
        """Nobody else is brought to an accusation."""
        if restricted(state.draft):
            self.duty.hide()
        else:
            self.duty.show_category(state.draft.demands[state.demand].category)

    def forget(self) -> None:
        """A new form: nothing of the person before may be seen."""
        self._pause.stop()
        self._asked = None
        self._demand = -1
        self._take(Found())
        self._lane.read(
            on_duty, self._read, self._around.world, owner=self.duty, on_rows=self.duty.show_shifts, key="duty"
        )

    def stop(self) -> None:
        """Ask nothing more."""
        self._pause.stop()

    def found(self) -> Found:
        """What is shown."""
        return self._found

    def question(self, state: FormState) -> Question:
        """What to ask for the person and the demand in the fields."""
        draft, demand = state.draft, state.draft.demands[state.demand]
        person = draft.people[state.person].person
        who = WhoQuery(name=person.name, id_number=person.id_number, phone=person.phone, address=person.address)
        return Question(
            who,
            tuple(p.petitioner for p in draft.people if p.petitioner),
            demand.text,
            demand.category,
            demand.place,
            frozenset(case for place, case in state.not_same if place == state.demand),
        )

    def _ask(self) -> None:
        assert self._state is not None
        self._asked = self.question(self._state)
        self._demand = self._state.demand
        self._lane.read(look, self._read, self._asked, owner=self, on_rows=self._take, key="live")

    def _take(self, found: Found) -> None:
        self._found = found
        petitioners = self._asked.petitioners if self._asked else ()
        self.who.show_people(found.people, petitioners, self._around.world.today, asked=found.asked)
        if found.earlier:
            self.past.show_case(found.earlier.file, self._around.world)
        else:
            self.past.hide()
        self._show_repeat()

    def _show_repeat(self) -> None:
        """Ask about the demand that was looked up, or say what was decided on it."""
        self.repeat.hide()
        if self._state is None:
            return
        draft, place, earlier = self._state.draft, self._state.demand, self._found.earlier
        if linked := draft.demands[place].link:
            known = earlier is not None and earlier.file.case.id == linked
            self.repeat.confirm(earlier.file.case.number if earlier and known else "")
        elif earlier and earlier.likeness and self._may_ask(self._state, earlier.file.case.id):
            named = self.tr("诉求 {number} ").format(number=place + 1) if len(draft.demands) > 1 else ""
            self.repeat.ask(earlier, named, self._around.world)

    def _may_ask(self, state: FormState, case: str) -> bool:
        """Whether the clerk has not decided yet, and linking is possible at all: never for an accusation."""
        decided = (state.demand, case) in state.not_same
        return state.demand == self._demand and not decided and not restricted(state.draft)

    def _link(self) -> None:
        if (earlier := self._found.earlier) and earlier.likeness:
            self.link_asked.emit(earlier.file.case.id, earlier.likeness.reasons)

    def _new(self) -> None:
        if earlier := self._found.earlier:
            self.new_asked.emit(earlier.file.case.id)
