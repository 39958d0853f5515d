"""Acts in whose words a promise may stand: what sounds like one is asked about once, and one key opens its fields beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.acts.promise_along import Promised
from ui.acts.act_panel import ActPanel
from ui.acts.heard_promise import HeardPromise
from ui.acts.staff import ask_staff
from ui.fields import DateField, LongTextField, TypeAheadField
from ui.parts.button import Button
from ui.parts.labels import Label

TEXT, DUE, OWNER = "promised.text", "promised.due_on", "promised.owner"


class PromisingPanel(ActPanel):
    """A panel whose field `heard_in` may have a promise in it; a subclass calls `add_promise` in `build`."""

    heard_in = "text"

    def add_promise(self) -> None:
        """The question, hidden until it is due, and the fields, hidden until it is answered with yes."""
        world = self.sheet.world
        heard_in = self.fields[self.heard_in]
        assert isinstance(heard_in, LongTextField)
        self.question = HeardPromise(heard_in, world.lookup.promise_words, lambda: not self._open)
        self.question.taken.connect(self._take)
        self.question.denied.connect(self._no_promise)
        self._head = Label(self.tr("记进承诺台账"), bold=True)
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self._away = Button(self.tr("不记成承诺"), "link", height=28, flush=True)
        self._away.clicked.connect(self._no_promise)
        self._parts: list[QWidget] = [self._head, self._away]
        self.body.addWidget(self.question)
        self.body.addWidget(self._head)
        self.add(TEXT, LongTextField(self.tr("答应了什么"), required=True, side="top", lines=(2, 5)))
        self.add(DUE, DateField(self.tr("最迟哪天（含当日）"), lambda: world.today, required=True, side="top"))
        self.add(
            OWNER, TypeAheadField(self.tr("谁来办"), ask_staff(world), required=True, free=True, side="top", hint=hint)
        )
        self.body.addWidget(self._away)
        self.show_promise(shown=False)

    def promised(self) -> tuple[Promised, ...]:
        """What is typed of a promise, nothing where its fields are not open."""
        owner = self.fields[OWNER]
        assert isinstance(owner, TypeAheadField)
        if not self._open:
            return ()
        return (Promised(self.text(TEXT), str(owner.value() or ""), owner.text(), self.text(DUE)),)

    def fit_fields(self) -> None:
        super().fit_fields()
        # a draft that is taken up again may have had a promise in it
        if TEXT in self.fields and self.text(TEXT):
            self.show_promise(shown=True)

    def open_promise(self) -> None:
        """Its fields, with the words that sounded like one."""
        self._take(self.question.settle())

    def _take(self, heard: str) -> None:
        self.show_promise(shown=True)
        if not self.text(TEXT):
            self.fields[TEXT].set_value(heard)
        self.fields[DUE if heard else TEXT].setFocus()

    def _no_promise(self) -> None:
        self.question.settle()
        self.fields[TEXT].set_value("")
        self.show_promise(shown=False)
        self.fields[self.heard_in].setFocus()

    def show_promise(self, *, shown: bool) -> None:
        """Show its fields, or put them away."""
        self._open = shown
        for part in (*self._parts, *(self.fields[name] for name in (TEXT, DUE, OWNER))):
            part.setVisible(shown)
