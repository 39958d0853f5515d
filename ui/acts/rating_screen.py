"""The petitioner's own screen: it covers everything of the clerk, has no default, and forgets what was chosen when it closes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.procedure_terms import Rated, Satisfaction
from ui import icons, style
from ui.acts.big_choice import BigChoice
from ui.fields import LongTextField
from ui.icons import Icon
from ui.parts.boxes import column, row, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import options_of

WIDTH = 760


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: who is rated."""

    rated: Rated
    name: str


@dataclass(frozen=True, slots=True)
class Given:
    """One answer."""

    rated: Rated
    value: str
    reason: str


class Question(QWidget):
    """满意, 基本满意, 不满意 about one body, nothing chosen; a reason may be written where it is 不满意."""

    chosen = Signal()

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        titles = {
            Rated.OFFICE: self.tr("您对信访部门（{name}）的接待"),
            Rated.UNIT: self.tr("您对责任单位（{name}）的办理"),
        }
        title = titles[asked.rated].format(name=asked.name)
        self.switch = BigChoice(options_of(Satisfaction), title)
        self.switch.chosen.connect(self._on_chosen)
        self.reason = LongTextField(self.tr("哪里不满意（愿意写就写，不要写姓名）"), side="top", lines=(2, 4))
        self.reason.hide()
        self.setLayout(column(Label(title, style.TITLE, bold=True, wrap=True), self.switch, self.reason, gap=10))

    def _on_chosen(self) -> None:
        self.reason.setVisible(self.switch.value() == Satisfaction.DISSATISFIED.code)
        self.chosen.emit()

    def given(self) -> Given | None:
        """What was chosen; None: nothing."""
        value = self.switch.value()
        if value is None:
            return None
        said = self.reason.text().strip() if value == Satisfaction.DISSATISFIED.code else ""
        return Given(self.asked.rated, value, said)


class RatingScreen(QWidget):
    """A window of its own over the whole screen. `given` carries the answers; `left` that nothing was said and the
    screen was handed back; `finished` that the clerk took the screen back."""

    given = Signal(tuple)
    left = Signal()
    finished = Signal()

    def __init__(self, about: str, questions: Sequence[Asked], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("满意度评价"))
        self.setWindowIcon(icons.window_icon())
        self.setAutoFillBackground(True)
        self._over = False
        self.questions = [Question(asked) for asked in questions]
        self._layers = QStackedWidget()
        self._layers.addWidget(self._asking(about))
        self._layers.addWidget(self._thanking())
        self.setLayout(column(self._layers, gap=0))
        self._allow()

    def _asking(self, about: str) -> QWidget:
        self.hand_in = Button(self.tr("交上去"), "primary", key="Ctrl+Return", height=48)
        self.hand_in.clicked.connect(self._hand_in)
        self.decline = Button(self.tr("我不评价"), height=48)
        self.decline.clicked.connect(self._decline)
        self.trouble = Label("", tone="alarm_ink", wrap=True)
        self.trouble.hide()
        for question in self.questions:
            question.chosen.connect(self._allow)
        intro = self.tr("请您自己评价。不记名：满五份才统计，没有人知道是谁评的。满意不满意，都不影响您的事怎样办。")
        parts = column(
            Label(self.tr("请您评价"), style.FIGURE, face="kai"),
            Label(about, style.TITLE, "soft", wrap=True),
            Label(intro, style.TITLE, wrap=True),
            8,
            *self.questions,
            8,
            self.trouble,
            row(self.hand_in, self.decline, None, gap=12),
            gap=16,
        )
        return _centred(parts)

    def _thanking(self) -> QWidget:
        self.back = Button(self.tr("工作人员继续"), height=48)
        self.back.clicked.connect(self._finish)
        words = self.tr("您说的话没有留在这台屏幕上。请把屏幕还给工作人员。")
        flower = Icon("heart", 48, "kapok_ink")
        parts = column(
            row(flower, None), Label(self.tr("谢谢您"), style.FIGURE, face="kai"),
            Label(words, style.TITLE, wrap=True), 8, row(self.back, None), gap=16,
        )  # fmt: skip
        return _centred(parts)

    def start(self) -> None:
        """Cover the screen and wait for the petitioner."""
        self.showFullScreen()
        self.activateWindow()
        self.questions[0].switch.setFocus()

    def thank(self) -> None:
        """It is on disk: nothing of it stays on the screen."""
        self._layers.setCurrentIndex(1)
        for question in self.questions:
            question.switch.set_value(None)
            question.reason.set_value("")
        self.back.setFocus()

    def say(self, words: str) -> None:
        """It could not be kept: say so in words; what was chosen stays."""
        self.trouble.setText(words)
        self.trouble.show()
        self.hand_in.setEnabled(True)

    def _allow(self) -> None:
        self.hand_in.setEnabled(any(question.given() for question in self.questions))

    def _hand_in(self) -> None:
        self.hand_in.setEnabled(False)
        self.given.emit(tuple(filter(None, (question.given() for question in self.questions))))

    def _decline(self) -> None:
        self.thank()
        self.left.emit()

    def _finish(self) -> None:
        self._over = True
        self.close()
        self.finished.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        # only the button gives the screen back: Alt+F4 must not open the clerk's work to the visitor
        event.setAccepted(self._over)


def _centred(parts: QVBoxLayout) -> QWidget:
    inner = QWidget()
    inner.setLayout(parts)
    inner.setFixedWidth(
        min(style.px(WIDTH), QGuiApplication.primaryScreen().availableGeometry().width() - style.px(64))
    )
    holder = QWidget()
    holder.setLayout(column(None, row(None, inner, None), None, margins=(32, 24, 32, 24)))
    return scrolled(holder)
