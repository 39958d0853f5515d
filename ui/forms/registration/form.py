"""The left side of the page: the cards that make up a RegisterDraft, checked with every key, and the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.acts import register, register_check
from app.acts.act import States
from app.acts.register_draft import RegisterDraft
from app.domain.problems import Problem
from ui import style
from ui.fields import Field
from ui.forms.registration.demands_card import DemandsCard
from ui.forms.registration.draft_json import FormState
from ui.forms.registration.foot import Foot
from ui.forms.registration.materials_card import MaterialsCard
from ui.forms.registration.people_card import PeopleCard
from ui.forms.registration.promise_card import PromiseCard
from ui.forms.registration.surroundings import Surroundings
from ui.lane import Lane
from ui.messages import sentence
from ui.parts.boxes import column, line, scrolled
from ui.parts.narrow import is_narrow
from ui.parts.scroll_edge import HEIGHT as FADE
from ui.scans import PutScan

WHOLE = "demands"
"""Place of what is wrong with the demands together; the strip below them says it."""


class RegistrationForm(QWidget):
    """One registration being typed. `edited` after every change; `looked_elsewhere` when another person or demand is
    in the fields. Nothing here reads the store: states of recognised people and cases are handed in."""

    edited = Signal()
    looked_elsewhere = Signal()

    def __init__(self, around: Surroundings, lane: Lane, put_scan: PutScan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._states = States()
        self._state = FormState(RegisterDraft("", ""))
        self._problems: list[Problem] = []
        self._touched: set[str] = set()
        self._typing = ""
        self._filling = False
        self.people = PeopleCard(around)
        self.demands = DemandsCard(around)
        self.promise = PromiseCard(around)
        self.materials = MaterialsCard(lane, put_scan)
        self.foot = Foot()
        cards = QWidget()
        whole = (self.people, self.demands, self.promise, self.materials)
        cards.setLayout(column(*whole, None, gap=6, margins=(0, 0, 4, 0)))
        self._area = scrolled(cards)
        self._edge = line()
        # the hairline keeps its place, or showing it would itself make the cards too high
        self._area.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: style.mark(self._edge, "box", "line" if most > 0 else "none")
        )
        self._area.verticalScrollBar().rangeChanged.connect(self._show_question)
        self.setLayout(column(self._area, self._edge, self.foot, gap=0))
        for card in whole:
            card.edited.connect(self._on_edited)
        for tick in (self.people.person.unclear, self.people.person.secret):
            tick.toggled.connect(self._on_edited)
        self.people.person_shown.connect(self._on_shown)
        self.demands.demand_shown.connect(self._on_shown)
        self._hear()
        QApplication.instance().focusChanged.connect(self._on_focus)

    def _hear(self) -> None:
        """What was said at the counter and sounds like a promise opens its card."""
        said, fields = self.demands.demand.said, self.promise.promise
        said.taken.connect(self.promise.take)
        fields.shown.connect(self.demands.demand.set_promised)
        fields.denied.connect(self.demands.demand.text.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = is_narrow(self.width())
        for part in (self.people, self.demands, self.materials, self.foot):
            part.set_narrow(narrow=narrow)

    def _show_question(self) -> None:
        """What the answers lead to, and the keys that say so, come into sight with the class and the questions; a promise
        with its fields."""
        demand = self.demands.demand
        if any(field.editor().hasFocus() for field in self.promise.fields().values()):
            self._area.ensureWidgetVisible(self.promise, 0, style.px(FADE))
        if any(field.editor().hasFocus() for field in (demand.legal_class, *demand.triage.values())):
            self._area.ensureWidgetVisible(demand.strip, 0, style.px(FADE))

    # ---------- the draft

    def state(self) -> FormState:
        """The form as it stands."""
        return replace(self._state, person=self.people.current(), demand=self.demands.current())

    def draft(self) -> RegisterDraft:
        """What is typed."""
        return self._state.draft

    def show_state(self, state: FormState) -> None:
        """Show a form, a new one or one typed earlier."""
        draft = state.draft
        self._state, self._touched = state, set()
        self._filling = True
        person = self.people.person
        for tick, ticked in ((person.unclear, draft.address_unclear), (person.secret, draft.secret)):
            tick.blockSignals(True)
            tick.setChecked(ticked)
            tick.blockSignals(False)
        self.people.channel.show_values(draft.details, draft.received_at)
        self.people.show_people(draft.people, draft.headcount, draft.channel, state.person)
        self.demands.demand.set_channel(draft.channel)
        self.demands.show_demands(draft.demands, state.demand)
        self.promise.show_promised(draft.promised)
        self.materials.show_materials(draft.materials)
        self._filling = False
        self._state = replace(state, draft=self._gathered())
        self._check()
        self._area.verticalScrollBar().setValue(0)

    def set_channel(self, channel: str) -> None:
        """The same registration came another way."""
        self._state = replace(self._state, draft=replace(self._state.draft, channel=channel))
        self.people.set_channel(channel)
        self.demands.demand.set_channel(channel)
        self._on_edited()

    def set_ticket(self, ticket: str) -> None:
        """The number of the queue that the visit came with."""
        self._state = replace(self._state, draft=replace(self._state.draft, ticket=ticket))

    def set_not_same(self, case: str) -> None:
        """The clerk said that the shown demand is another matter than this earlier case."""
        pair = (self.demands.current(), case)
        self._state = replace(self._state, not_same=self._state.not_same | {pair})
        self.demands.set_link("", ())

    def set_states(self, states: States) -> None:
        """What the store knows of recognised people and linked cases."""
        self._states = states
        self.people.set_known(states.people)
        self._check()

    def states(self) -> States:
        """What was last handed in."""
        return self._states

    def is_blank(self) -> bool:
        """Whether nothing worth keeping has been typed."""
        draft = self._state.draft
        people = any(p.person.name or p.person.id_number or p.person.phone or p.person.address for p in draft.people)
        typed = people or any(d.text or d.category for d in draft.demands) or draft.materials
        return not typed and self.people.channel.is_blank()

    def _gathered(self) -> RegisterDraft:
        return replace(
            self._state.draft,
            people=self.people.people(),
            headcount=self.people.count(),
            demands=self.demands.demands(),
            promised=self.promise.promised(),
            materials=self.materials.materials(),
            details=self.people.channel.details(),
            received_at=self.people.channel.received_at(),
            address_unclear=self.people.person.unclear.isChecked(),
            secret=self.people.person.secret.isChecked(),
        )

    def _on_edited(self) -> None:
        self._state = replace(self._state, draft=self._gathered())
        here = QApplication.focusWidget()
        self._typing = next((path for path, field in self.fields().items() if field.editor() is here), "")
        self._check()
        self.edited.emit()

    def _on_shown(self) -> None:
        if self._filling:
            return
        self._state = replace(self._state, draft=self._gathered())
        self._show_stars()
        self._show_errors()
        self.looked_elsewhere.emit()

    # ---------- problems

    def problems(self) -> list[Problem]:
        """What is still missing, in the order of the page."""
        return self._problems

    def show_refusal(self, problems: Sequence[Problem]) -> None:
        """Saving was refused: say everything beside its field and go to the first."""
        self._problems = list(problems)
        self._typing = ""
        self._touched |= {problem.field for problem in problems}
        self._mark()
        self.go_to(problems[0].field)

    def go_to(self, path: str) -> None:
        """Bring the field of a problem to the front and give it the focus."""
        parts = path.split(".")
        if parts[0] == "people" and len(parts) > 2:
            self.people.show_person(int(parts[1]))
        if parts[0] == "demands" and len(parts) > 2:
            self.demands.show_demand(int(parts[1]))
        (self.demands.apart.button if path == WHOLE else self._field(path)).setFocus()

    def fields(self) -> dict[str, Field]:
        """Every field on the screen by its path in RegisterDraft, in the order of the eye."""
        return {**self.people.fields(), **self.demands.fields(), **self.promise.fields(), **self.materials.fields()}

    def _field(self, path: str) -> Field:
        fields = self.fields()
        nearest = {"people": self.people.person.name}
        link = path.endswith(".link")
        return fields.get(path) or (self.demands.demand.text if link else nearest.get(path, self.people.person.number))

    def _check(self) -> None:
        self._problems = register.check(self._state.draft, self._states, self._around.world)
        self._mark()

    def _mark(self) -> None:
        self.foot.show_problems(self._problems, self._state.draft)
        self.foot.show_secret(secret=self._state.draft.secret)
        places = {p.field.split(".")[1] for p in self._problems if p.field.startswith(f"{WHOLE}.")}
        self.demands.set_marks({int(place) for place in places})
        self.demands.apart.show_mixed(mixed=any(p.field == WHOLE for p in self._problems))
        self._show_stars()
        self._show_errors()

    def _show_stars(self) -> None:
        """What must not stay empty has its star, by the same rule that refuses."""
        needed = register_check.needed(self._state.draft)
        self.people.set_needed(needed)
        self.demands.set_needed(needed)

    def _show_errors(self) -> None:
        """Words beside the fields that the clerk has left, not while one is typed into; the number of the card has its
        place in the card's head."""
        spoken_of = self._touched - {self._typing, WHOLE}
        said = {self._field(p.field): p for p in reversed(self._problems) if p.field in spoken_of}
        for field in self.fields().values():
            words = sentence(said[field]) if field in said else ""
            if field is self.people.person.number and self.people.person.card() is not None:
                words = ""
            if words != field.error():
                field.set_error(words)

    def _on_focus(self, before: QWidget | None, _now: QWidget | None) -> None:
        """A field that was left with something in it may be spoken of, and one that saving refused is again."""
        for path, field in self.fields().items():
            if field.editor() is before:
                self._typing = ""
                self._touched |= {path} if field.value() not in ("", None) else set()
                self._show_errors()
                self.people.show_status()
        self._show_question()
