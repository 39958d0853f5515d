"""Acts in whose words a promise may stand: what sounds like one is asked about once, and one key opens its fields beside it."""

from __future__ import annotations

from app.acts.promise_along import Promised
from ui.acts.act_panel import ActPanel
from ui.acts.heard_promise import HeardPromise
from ui.acts.promise_fields import TEXT, PromiseFields
from ui.acts.staff import ask_staff
from ui.fields import LongTextField


class PromisingPanel(ActPanel):
    """A panel whose field `heard_in` may have a promise in it; a subclass calls `add_promise` in `build`."""

    heard_in = "text"

    def add_promise(self) -> None:
        """The question, hidden until it is due, and the fields, hidden until it is answered with yes."""
        world = self.sheet.world
        heard_in = self.fields[self.heard_in]
        assert isinstance(heard_in, LongTextField)
        self.promise = PromiseFields(lambda: world.today, ask_staff(world), self)
        self.promise.denied.connect(self._no_promise)
        self.question = HeardPromise(heard_in, world.lookup.promise_words, lambda: not self.promise.is_open)
        self.question.taken.connect(self.promise.take)
        self.question.denied.connect(self._no_promise)
        self.body.addWidget(self.question)
        for name, field in self.promise.fields.items():
            self.add(name, field)
        self.promise.stand_in(self.body)

    def promised(self) -> tuple[Promised, ...]:
        """What is typed of a promise, nothing where its fields are not open."""
        return self.promise.promised()

    def fit_fields(self) -> None:
        super().fit_fields()
        if TEXT in self.fields:
            self.promise.fit()

    def open_promise(self) -> None:
        """Its fields, with the words that sounded like one."""
        self.promise.take(self.question.settle())

    def _no_promise(self) -> None:
        self.question.settle()
        self.promise.put_away()
        self.fields[self.heard_in].setFocus()
