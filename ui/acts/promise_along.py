"""Acts in whose words a promise may stand: what sounds like one is asked about once, and one key opens its fields beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.acts.promise_along import Promised
from app.domain.promise_words import promise_in
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import DateField, LongTextField, TypeAheadField
from ui.parts.banner import Banner
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label

TEXT, DUE, OWNER = "promised.text", "promised.due_on", "promised.owner"
KEY = "Alt+C"


class PromisingPanel(ActPanel):
    """A panel whose field `heard_in` may have a promise in it; a subclass calls `add_promise` in `build`."""

    heard_in = "text"

    def add_promise(self) -> None:
        """The question, hidden until it is due, and the fields, hidden until it is answered with yes."""
        self._answered = False
        world = self.sheet.world
        self.question = QWidget()
        self._yes = Button(self.tr("记成承诺"), icon="handshake", key=KEY, height=30)
        self._yes.clicked.connect(self.open_promise)
        self._no = Button(self.tr("不是承诺"), "link", height=30)
        self._no.clicked.connect(self._no_promise)
        asked = Banner("amber", self.tr("这里像是一句承诺，要记进承诺台账吗？"))
        self.question.setLayout(column(asked, row(self._yes, self._no, None, gap=8), gap=6))
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
        self.question.hide()
        self.fields[self.heard_in].edited.connect(self._listen)
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

    def _listen(self) -> None:
        heard = promise_in(self.text(self.heard_in), self.sheet.world.lookup.promise_words)
        self.question.setVisible(bool(heard) and not self._answered and not self._open)

    def open_promise(self) -> None:
        """Its fields, with the words that sounded like one."""
        heard = promise_in(self.text(self.heard_in), self.sheet.world.lookup.promise_words)
        self._answered = True
        self.question.hide()
        self.show_promise(shown=True)
        if not self.text(TEXT):
            self.fields[TEXT].set_value(heard)
        self.fields[DUE if heard else TEXT].setFocus()

    def _no_promise(self) -> None:
        self._answered = True
        self.question.hide()
        self.fields[TEXT].set_value("")
        self.show_promise(shown=False)
        self.fields[self.heard_in].setFocus()

    def show_promise(self, *, shown: bool) -> None:
        """Show its fields, or put them away."""
        self._open = shown
        for part in (*self._parts, *(self.fields[name] for name in (TEXT, DUE, OWNER))):
            part.setVisible(shown)
