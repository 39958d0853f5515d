"""The sky strip below a demand: which legal route it follows and why; where nobody has said so yet, the keys that say it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import LegalClass
from ui import style
from ui.icons import Icon
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.narrow import lay

_ANSWERS = {
    LegalClass.APPEAL_1: QT_TRANSLATE_NOOP("Proposal", "走诉讼程序"),
    LegalClass.APPEAL_2: QT_TRANSLATE_NOOP("Proposal", "走仲裁程序"),
    LegalClass.APPEAL_4: QT_TRANSLATE_NOOP("Proposal", "走行政复议程序"),
    LegalClass.APPEAL_6: QT_TRANSLATE_NOOP("Proposal", "走信访程序"),
    LegalClass.UNCLASSIFIED: QT_TRANSLATE_NOOP("Proposal", "先不定"),
}
"""What the answers to the four questions can speak for, on the key that says so."""
_NO = QT_TRANSLATE_NOOP("Proposal", "不是，{class}")


class _Sentence(Label):
    """A sentence that asks for no more than one line until its width is known; then for as many as it fills."""

    def sizeHint(self) -> QSize:
        return QSize(style.px(200), self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class RouteStrip(QWidget):
    """`decided` carries the class that the clerk confirmed. What may be an accusation has keys of its own: whoever confirms
    the usual one a hundred times a day must not confirm this one by habit."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = Icon("path", 18, "sky_ink"), _Sentence("", tone="sky_ink", wrap=True)
        self._confirm = self._button("check", "Alt+Q")
        self._accuses = self._button("lock-simple", "Alt+J", self.tr("是检举控告"))
        self._not = self._button("x", "Alt+F")
        self._classes: tuple[LegalClass, ...] = ()
        self._confirm.clicked.connect(lambda: self._decide(0))
        self._accuses.clicked.connect(lambda: self._decide(0))
        self._not.clicked.connect(lambda: self._decide(1))
        said = row(self._icon, self._words, gap=10)
        said.setStretch(1, 1)
        keys = column(self._confirm, self._accuses, self._not, gap=3)
        self._line = row(said, keys, gap=10, margins=(12, 2, 12, 2))
        self._line.setStretch(0, 1)
        self.setLayout(column(box(self._line, "sky")))
        self.show_way("", ())

    @staticmethod
    def _button(icon: str, key: str, words: str = "") -> Button:
        made = Button(words, icon=icon, key=key, height=26, wide=True)
        # Enter goes from field to field and must not confirm anything on its way
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_way(self, words: str, classes: Sequence[LegalClass]) -> None:
        """Say where the demand goes; `classes`: what somebody still has to decide on, the proposed one first."""
        if words != self._words.text():
            self._words.setText(words)
            self.setAccessibleName(words)
        self._classes = tuple(classes)
        accusation = self._classes[:1] == (LegalClass.ACCUSATION,)
        self._confirm.setVisible(bool(self._classes) and not accusation)
        self._accuses.setVisible(accusation)
        self._not.setVisible(accusation and len(self._classes) > 1)
        if accusation and len(self._classes) > 1:
            no = QCoreApplication.translate("Proposal", _NO)
            self._not.set_text(no.format_map({"class": self._answer(self._classes[1])}))
        elif self._classes:
            self._confirm.set_text(self._answer(self._classes[0]))

    def set_narrow(self, *, narrow: bool) -> None:
        """In little room the keys stand below the words."""
        lay((self._line,), narrow=narrow)

    @staticmethod
    def _answer(legal_class: LegalClass) -> str:
        return QCoreApplication.translate("Proposal", _ANSWERS.get(legal_class, legal_class.chinese))

    def _decide(self, place: int) -> None:
        if place < len(self._classes):
            self.decided.emit(self._classes[place].code)
