"""The question whether what was just typed is a promise, right below where it was typed; one key says yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.promise_words import PromiseWords, promise_in
from ui.fields import LongTextField
from ui.parts.banner import Banner
from ui.parts.boxes import column, row
from ui.parts.button import Button

KEY = "Alt+C"


class HeardPromise(QWidget):
    """Listens to a field. `taken` carries the sentence that is a promise, `denied` says that it is none; either way this field
    is not asked about again. `wanted`: whether its promise is not written yet."""

    taken = Signal(str)
    denied = Signal()

    def __init__(self, source: LongTextField, words: PromiseWords, wanted: Callable[[], bool]) -> None:
        super().__init__()
        self._source, self._words, self._wanted = source, words, wanted
        self._answered = False
        self.yes = Button(self.tr("记成承诺"), icon="handshake", key=KEY, height=30)
        self.yes.clicked.connect(self._take)
        self.no = Button(self.tr("不是承诺"), "link", height=30)
        self.no.clicked.connect(self._deny)
        asked = Banner("amber", self.tr("这里像是一句承诺，要记进承诺台账吗？"))
        self.setLayout(column(asked, row(self.yes, self.no, None, gap=8), gap=6))
        self.hide()
        source.edited.connect(self._listen)

    def stand_below(self, layout: QBoxLayout, *, stop: bool = True) -> None:
        """Stand below its field, in a column that holds it, and come after it for the keys; without a `stop` they go on to the
        next field, and only its own key answers it."""
        layout.insertWidget(layout.indexOf(self._source) + 1, self)
        if not stop:
            for button in (self.yes, self.no):
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return
        self.setTabOrder(self._source.editor(), self.yes)
        self.setTabOrder(self.yes, self.no)

    def begin_anew(self) -> None:
        """Other words stand in its field: they are asked about as soon as they are typed on."""
        self._answered = False
        self.hide()

    def settle(self) -> str:
        """Ask no more; the sentence that sounded like a promise, "" where none does."""
        self._answered = True
        self.hide()
        return promise_in(self._source.text(), self._words)

    def _listen(self) -> None:
        heard = not self._answered and self._wanted() and bool(promise_in(self._source.text(), self._words))
        if heard:
            # the key leads to one of them
            for other in self.window().findChildren(HeardPromise):
                other.setVisible(other is self)
        self.setVisible(heard)

    def _take(self) -> None:
        self.taken.emit(self.settle())

    def _deny(self) -> None:
        self.settle()
        self._source.setFocus()
        self.denied.emit()
