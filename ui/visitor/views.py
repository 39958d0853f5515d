"""What stands on the screen that faces the visitor: nothing of anybody, what is being recorded, what comes, where to sign."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QScroller, QWidget

from app.domain.coming import Coming
from app.domain.rules import Rule
from app.visitor_screen import Said
from ui.for_visitor import ForVisitor
from ui.icons import Icon
from ui.parts.boxes import box, column, row, scrolled
from ui.parts.pressable import Pressable
from ui.visitor.big import BigButton, BrandMark, Words, face
from ui.visitor.signature_pad import SignaturePad
from ui.words import article, long_day

ROWS = (1.3, 1.15, 1.0, 0.85, 0.7, 0.6)
"""How far the words of the rows may shrink so that all can be read at once; what is longer still is scrolled."""


def _big(*items: QWidget | int | None, gap: float = 0, across: bool = False) -> QFrame:
    """Items below each other, or side by side, with a gap in real pixels."""
    layout = (row if across else column)(*items, gap=0)
    layout.setSpacing(round(gap))
    return box(layout)


class Neutral(QWidget):
    """The hall's name and a welcome: before anybody is recorded, for what is not for a screen, and behind the lock."""

    def __init__(self, station: str, unit: float) -> None:
        super().__init__()
        words = Words(self.tr("欢迎您来，请坐，喝口水"), unit * 6, bold=True)
        name = Words(station, unit * 3, "soft")
        for label in (words, name):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(None, row(None, BrandMark(unit * 16), None), words, name, None, gap=24))


class SaidRow(Pressable):
    """One thing that is recorded; while the visitor looks for what is wrong it is pressed whole."""

    def __init__(self, label: str, one: Said, unit: float, share: float, *, wrong: bool, choosing: bool) -> None:
        super().__init__()
        self.one = one
        self.setProperty("box", "amber" if wrong else "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEnabled(choosing)
        title = Words(label, unit * 2.7, "soft")
        title.setFixedWidth(round(unit * 17))
        self.words = Words(one.words or self.tr("照您上次留的，没有变吧？"), unit * 3.8 * share, bold=True)
        parts: list[QWidget] = [title, self.words]
        if wrong:
            told = Words(self.tr("要改，已经告诉工作人员"), unit * 2.2, "amber_ink")
            told.setFixedWidth(round(unit * 26))
            parts.append(told)
        elif choosing:
            parts.append(Icon("pencil-simple", 34, "amber_ink"))
        inside = row(*parts, gap=0)
        inside.setSpacing(round(unit * 2))
        side = round(unit * 2)
        inside.setContentsMargins(side, round(unit * 1.2), side, round(unit * 1.2))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.setAccessibleName(f"{label} {one.words}")


class Recorded(QWidget):
    """What is being recorded, and the two answers. `agreed`; `looks`: something is to be changed, which is asked next;
    `wrong`(part): this one."""

    agreed = Signal()
    looks = Signal(bool)
    wrong = Signal(str)

    def __init__(self, visit: ForVisitor, unit: float, room: float, *, choosing: bool) -> None:
        super().__init__()
        self._visit, self._unit = visit, unit
        heading = self.tr("哪一处要改？点一下那一行") if choosing else self.tr("我们记的是这些，请您看一看")
        share = self._share(room)
        self.rows = [self._row(one, share, choosing=choosing) for one in visit.said]
        rows = _big(*self.rows, None, gap=unit * 1.4)
        area = scrolled(rows, follow=False)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        foot = self._choosing_foot() if choosing else self._answering_foot()
        whole = column(
            Words(heading, unit * 4, bold=True), area, Words(self._notice(), unit * 2.5, "soft"), foot, gap=0
        )
        whole.setSpacing(round(unit * 2))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _notice(self) -> str:
        """收集告知 (PIPL 17, 35), before anything is kept."""
        return self.tr("记下的只用来办您这件事，由本站和依法办理的单位用，按档案期限保存；您随时可以来查、来更正。")

    def _row(self, one: Said, share: float, *, choosing: bool) -> SaidRow:
        wrong = one.part in self._visit.wrong
        made = SaidRow(self.label(one), one, self._unit, share, wrong=wrong, choosing=choosing)
        made.pressed.connect(lambda: self.wrong.emit(one.part))
        return made

    def label(self, one: Said) -> str:
        """What a row tells; of several demands with its number."""
        names = {"name": self.tr("您的姓名"), "phone": self.tr("电话尾号"), "text": self.tr("您说的事"),
                 "place": self.tr("在什么地方")}  # fmt: skip
        of_demands = [part.part for part in self._visit.said if part.field == "text"]
        number = int(one.part.split(".")[1]) + 1
        several = len(of_demands) > 1 and one.part.startswith("demands")
        return f"{names[one.field]} {number}" if several else names[one.field]

    def _share(self, room: float) -> float:
        """How large the words of the rows are, so that they stand in this width and in the height that is left."""
        wide, high = room - self._unit * 27, self._unit * 50
        for share in ROWS:
            metrics = QFontMetrics(face(self._unit * 3.8 * share, bold=True))
            area, wrap = QRectF(0, 0, wide, 10_000), Qt.TextFlag.TextWordWrap
            tall = sum(
                metrics.boundingRect(area.toRect(), wrap, one.words or "　").height() for one in self._visit.said
            )
            if tall + len(self._visit.said) * self._unit * 3.8 <= high:
                return share
        return ROWS[-1]

    def _answering_foot(self) -> QWidget:
        right = BigButton(self.tr("对"), "check-circle", "leaf", self._unit * 11)
        change = BigButton(self.tr("要改"), "pencil-simple", "", self._unit * 11)
        right.clicked.connect(self.agreed)
        change.clicked.connect(lambda: self.looks.emit(True))
        if self._visit.agreed:
            told = Words(self.tr("好，您看过了，都对。想起要改的，随时说。"), self._unit * 3, "leaf_ink", bold=True)
            return _big(told, change, gap=self._unit * 3, across=True)
        return _big(right, change, gap=self._unit * 3, across=True)

    def _choosing_foot(self) -> QWidget:
        other = BigButton(self.tr("不在上面，我来说"), "chat-circle-text", "", self._unit * 11)
        back = BigButton(self.tr("都对，回去"), "arrow-left", "", self._unit * 11)
        other.clicked.connect(lambda: self.wrong.emit(""))
        back.clicked.connect(lambda: self.looks.emit(False))
        return _big(other, back, gap=self._unit * 3, across=True)


class OutcomeView(QWidget):
    """It is registered: the number, the days that concern the visitor, their rights; and the way to the signature."""

    sign_asked = Signal()

    def __init__(self, visit: ForVisitor, unit: float) -> None:
        super().__init__()
        told = visit.outcome
        assert told is not None
        left = _big(
            Words(self.tr("您的事，办到哪一步了") if told.standing else self.tr("登记好了"), unit * 4.6, bold=True),
            Words(self.tr("编号 {number}").format(number=told.number), unit * 2.8, "soft"),
            *(Words(text, unit * 3.6) for text in told.standing),
            *(Words(self._day(day), unit * 3.8, "kapok_ink", bold=True) for day in told.days),
            *((Words(self._answer(told.answer_within), unit * 3.2),) if told.answer_within else ()),
            None, gap=unit * 2,
        )  # fmt: skip
        heading = Words(self.tr("您可以"), unit * 3.4, bold=True)
        right = _big(heading, *(Words(text, unit * 3.1) for text in told.rights), None, gap=unit * 1.4)
        both = row(left, right, gap=0)
        both.setSpacing(round(unit * 6))
        both.setStretch(0, 5)
        both.setStretch(1, 6)
        whole = column(both, self._foot(visit, unit), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _day(self, day: Coming) -> str:
        what = {
            "tell": self.tr("书面告诉您由谁来办"),
            "answer": self.tr("书面答复您"),
            "redo": self.tr("重新处理、再答复您"),
            "review": self.tr("给您复查或者复核的意见"),
        }[day.key]
        late, due = self.tr("{what}：本来最迟 {day}，已经晚了，对不起"), self.tr("最迟 {day}（含当日），{what}")
        return (late if day.late else due).format(what=what, day=long_day(day.day))

    def _answer(self, rule: Rule) -> str:
        words = self.tr("受理以后，{count} 日内书面答复您（{article}）")
        return words.format(count=rule.duration, article=article(rule.article))

    def _foot(self, visit: ForVisitor, unit: float) -> QWidget:
        if visit.signed:
            return Words(self.tr("您的签名收好了，谢谢。"), unit * 3, "leaf_ink", bold=True)
        if not visit.said:
            return QWidget()
        sign = BigButton(self.tr("在这里签名"), "pen-nib", "kapok", unit * 11)
        sign.clicked.connect(self.sign_asked)
        note = Words(self.tr("不签也可以，不影响办理。"), unit * 2.4, "soft")
        return _big(sign, note, gap=unit * 3, across=True)


class Signing(QWidget):
    """The field to write in. `signed` when it is handed in, `left` when the visitor would rather not."""

    signed = Signal()
    left = Signal()

    def __init__(self, unit: float) -> None:
        super().__init__()
        self.pad = SignaturePad()
        self.done = BigButton(self.tr("签好了"), "check-circle", "leaf", unit * 11)
        self.again = BigButton(self.tr("重写"), "arrow-counter-clockwise", "", unit * 11)
        leave = BigButton(self.tr("不签了"), "x", "", unit * 11)
        self.done.clicked.connect(lambda: self.pad.strokes and self.signed.emit())
        self.again.clicked.connect(self.pad.clear)
        leave.clicked.connect(self.left)
        words = self.tr("请签名：表示您看过，记的是您说的")
        foot = _big(self.done, self.again, leave, gap=unit * 3, across=True)
        whole = column(Words(words, unit * 4, bold=True), self.pad, foot, gap=0)
        whole.setSpacing(round(unit * 2))
        whole.setStretch(1, 1)
        self.setLayout(whole)
