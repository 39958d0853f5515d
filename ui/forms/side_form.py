"""What every form in a side panel beside a page has: fields by the names of a draft, one button, a way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.problems import Problem
from app.domain.world import World
from ui.acts.act_panel import Tools
from ui.acts.heard_promise import HeardPromise
from ui.acts.panel_foot import PanelFoot
from ui.fields import DateField, Field, LongTextField
from ui.messages import sentence
from ui.parts.boxes import column, line, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label


class SideForm(QWidget):
    """Base. `done` when it is on disk, `left` when it is not wanted."""

    done = Signal()
    left = Signal()

    def __init__(self, tools: Tools, words: str, verb: str, fields: dict[str, Field]) -> None:
        super().__init__()
        self.tools, self.fields = tools, fields
        self.id = tools.desk.new_id()
        self.save = Button(verb, "primary", icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self.submit)
        self.foot = PanelFoot(self.save)
        self.foot.left.connect(self.left)
        said = (Label(words, tone="soft", wrap=True),) if words else ()
        self._holder = QWidget()
        self._holder.setLayout(column(*said, *fields.values(), None, gap=12, margins=16))
        whole = column(scrolled(self._holder), line(), self.foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def heightForWidth(self, width: int) -> int:
        """In a place too low for all of it the fields scroll, and the foot stays in sight."""
        layout = self.layout()
        assert layout is not None
        return layout.totalMinimumHeightForWidth(width)

    def listen(self, name: str, world: World, wanted: Callable[[], bool], taken: Callable[[str], None]) -> None:
        """Ask below a field whether what sounds like a promise is one, while it is `wanted`; `taken` writes it where it belongs."""
        field = self.fields[name]
        assert isinstance(field, LongTextField)
        heard = HeardPromise(field, world.lookup.promise_words, wanted)
        heard.stand_below(self.holder)
        heard.taken.connect(taken)

    @property
    def holder(self) -> QBoxLayout:
        """The column that has the fields."""
        layout = self._holder.layout()
        assert isinstance(layout, QBoxLayout)
        return layout

    def first(self) -> QWidget:
        """Where typing begins, else the button; where there is only something to read, the way out."""
        places = (*self.fields.values(), self.save)
        return next((place for place in places if not place.isHidden()), self.foot.leave)

    def text(self, name: str) -> str:
        """What a field says, as text."""
        field = self.fields[name]
        return field.written() if isinstance(field, DateField) else str(field.value() or "")

    def work(self) -> Callable[[], object]:
        """What the lane carries out, taken from the fields now."""
        raise NotImplementedError

    def submit(self) -> None:
        """Let it be done."""
        self.show_problems(())
        self.foot.set_busy(busy=True)
        self.tools.lane.run(
            self.work(), owner=self, on_done=lambda _: self.saved(), on_refused=self.refused,
            on_unavailable=self.show_unavailable, on_end=lambda: self.foot.set_busy(busy=False),
        )  # fmt: skip

    def saved(self) -> None:
        """It is on disk."""
        self.done.emit()

    def show_unavailable(self, problem: Problem) -> None:
        """Why it could not be done at all."""
        self.tools.messages.problem(problem)

    def refused(self, problems: tuple[Problem, ...]) -> None:
        """What is wrong; the keys go to the first field that is."""
        self.show_problems(problems)
        wrong = next((field for field in self.fields.values() if field.error()), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each beside its field, the rest above the button."""
        for name, field in self.fields.items():
            field.set_error(next((sentence(p) for p in problems if p.field == name), ""))
        rest = [sentence(p) for p in problems if p.field not in self.fields]
        self.foot.say_problems("\n".join(rest), len(problems) - len(rest))
