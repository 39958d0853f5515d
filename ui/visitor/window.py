"""The window on the display that faces the visitor. It shows one visit, and nothing of anybody as soon as that is over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ballots import Question
from ui import icons
from ui.for_visitor import ForVisitor
from ui.parts.boxes import clear
from ui.visitor.asking import Asking, Thanks
from ui.visitor.signature_pad import signed_picture
from ui.visitor.views import Neutral, OutcomeView, Recorded, Signing

SMALLEST = (800, 500)
ACROSS, DOWN = 160, 90
"""Units of the window: what is drawn grows with the display."""
PATIENCE_MS, THANKS_MS = 90_000, 8_000
"""A question nobody answers goes away, and so do the thanks."""


class VisitorWindow(QWidget):
    """`moment`: now in words, for the foot of what was signed. Esc closes it where it stands on the clerk's own screen.

    `rated` carries a question and the answer; nothing else leaves the window of what was rated, nor that it was.
    On a display of its own it never takes the keys: a touch there must not lead the clerk's typing away.
    """

    rated = Signal(object, str)

    def __init__(self, station: str, moment: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("box", "ground")
        self.setWindowIcon(icons.window_icon())
        self.setWindowTitle(self.tr("群众屏"))
        self.setMinimumSize(*SMALLEST)
        self._station, self._moment = station, moment
        self._visit: ForVisitor | None = None
        self._choosing = self._signing = False
        self._questions: tuple[Question, ...] = ()
        self._thanking = self._trouble = False
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.end_asking)
        self._whole = QVBoxLayout(self)
        self.view: QWidget = Neutral(station, 8)
        self._lay()

    def show_visit(self, visit: ForVisitor | None) -> None:
        """Show a visit as it stands now; None: nothing of anybody."""
        before, self._visit = self._visit, visit
        if visit is not None:
            self.end_asking()
        if visit is None or before is None or before.about != visit.about:
            self._choosing = self._signing = False
        elif before.outcome is not visit.outcome or (visit.wrong != before.wrong and self._choosing):
            self._choosing = False
        if visit is not None and visit.signed:
            self._signing = False
        if not self._signing:
            self._lay()

    def unit(self) -> float:
        """Of what is drawn, in real pixels."""
        return min(self.width() / ACROSS, self.height() / DOWN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where it has the keys: 1 says that it is right, 2 that something is to be changed."""
        match event.key(), self.view:
            case Qt.Key.Key_1, Recorded() as shown:
                shown.agreed.emit()
            case Qt.Key.Key_2, Recorded() as shown:
                shown.looks.emit(True)
            case Qt.Key.Key_Escape, _:
                self.close()
            case _:
                super().keyPressEvent(event)

    # ---------- what stands there

    def _lay(self) -> None:
        clear(self._whole)
        side = round(self.unit() * 5)
        self._whole.setContentsMargins(side, side, side, side)
        self.view = self._made()
        self._whole.addWidget(self.view)

    def _made(self) -> QWidget:
        told, unit = self._visit, self.unit()
        if told is None or not (told.said or told.outcome):
            return self._without_visit(unit)
        if self._signing:
            return self._signing_view(told)
        if told.outcome is not None:
            outcome = OutcomeView(told, unit)
            outcome.sign_asked.connect(partial(self._sign, True))
            return outcome
        recorded = Recorded(told, unit, self.width() - 2 * unit * 5, choosing=self._choosing)
        recorded.agreed.connect(told.answers.agree, Qt.ConnectionType.QueuedConnection)
        recorded.wrong.connect(self._tell_wrong, Qt.ConnectionType.QueuedConnection)
        recorded.looks.connect(self._look, Qt.ConnectionType.QueuedConnection)
        return recorded

    def _without_visit(self, unit: float) -> QWidget:
        if self._thanking:
            return Thanks(unit, trouble=self._trouble)
        if not self._questions:
            return Neutral(self._station, unit)
        asking = Asking(self._questions[0], unit)
        asking.given.connect(self._give, Qt.ConnectionType.QueuedConnection)
        asking.left.connect(self._thank, Qt.ConnectionType.QueuedConnection)
        return asking

    # ---------- the rating

    def ask(self, questions: Sequence[Question]) -> None:
        """The clerk has turned away: ask, one after the other. The next visit ends it."""
        if self._visit is None:
            self._questions, self._thanking, self._trouble = tuple(questions), False, False
            self._patience.start(PATIENCE_MS)
            self._lay()

    def say_lost(self) -> None:
        """A voice could not be kept: said here, and nowhere else."""
        self._trouble = True
        if self._visit is None:
            self._thank()

    def end_asking(self) -> None:
        """Nothing is asked any more."""
        self._patience.stop()
        self._questions, self._thanking, self._trouble = (), False, False
        self._lay()

    def _give(self, value: str) -> None:
        if self._questions:
            question, *rest = self._questions
            self._questions = tuple(rest)
            self.rated.emit(question, value)
            self._patience.start(PATIENCE_MS)
            if rest:
                self._lay()
            else:
                self._thank()

    def _thank(self) -> None:
        self._questions, self._thanking = (), True
        self._patience.start(THANKS_MS)
        self._lay()

    def _look(self, choosing: bool) -> None:
        """The visitor looks for what is wrong, or has found that nothing is."""
        self._choosing = choosing
        self._lay()

    def _tell_wrong(self, part: str) -> None:
        if self._visit is not None:
            self._look(False)
            self._visit.answers.put_right(part)

    # ---------- the signature

    def _sign(self, signing: bool) -> None:
        self._signing = signing
        self._lay()

    def _signing_view(self, told: ForVisitor) -> Signing:
        view = Signing(self.unit())
        view.left.connect(partial(self._sign, False), Qt.ConnectionType.QueuedConnection)
        view.signed.connect(partial(self._hand_in, view, told), Qt.ConnectionType.QueuedConnection)
        return view

    def _hand_in(self, view: Signing, told: ForVisitor) -> None:
        shown = Recorded(told, 8, 800, choosing=False)
        rows = [(shown.label(one), one.words or self.tr("照上次留的")) for one in told.said]
        shown.deleteLater()
        foot = self.tr("来访人在群众屏上看过、签名：{time}").format(time=self._moment())
        number = told.outcome.number if told.outcome else ""
        picture = signed_picture(self.tr("登记内容确认 {number}").format(number=number), rows, foot, view.pad)
        self._sign(False)
        told.answers.sign(picture)
