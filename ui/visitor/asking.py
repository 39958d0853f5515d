"""满意度评价 on the screen that faces the visitor: asked once the clerk has turned away, one body after the other, no default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ballots import Question
from app.domain.procedure_terms import Rated, Satisfaction
from ui.parts.boxes import column, row
from ui.visitor.big import BigButton, BrandMark, Words
from ui.words import options_of

_MARKS = {
    Satisfaction.SATISFIED.code: "smiley",
    Satisfaction.FAIRLY.code: "smiley-meh",
    Satisfaction.DISSATISFIED.code: "smiley-sad",
}


class Asking(QWidget):
    """One question; `given` carries the code of Satisfaction, `left` that nothing is said."""

    given = Signal(str)
    left = Signal()

    def __init__(self, question: Question, unit: float) -> None:
        super().__init__()
        titles = {
            Rated.OFFICE: self.tr("您对信访部门（{name}）的接待"),
            Rated.UNIT: self.tr("您对责任单位（{name}）的办理"),
        }
        title = Words(titles[question.rated].format(name=question.name), unit * 5, bold=True)
        words = Words(self.tr("不记名：满五份才统计，没有人看得到是谁评的、评没评。"), unit * 3)
        freely = Words(self.tr("满意不满意，都不影响您的事怎样办。"), unit * 3)
        choices = row(gap=0)
        choices.setSpacing(round(unit * 3))
        for code, said in options_of(Satisfaction):
            button = BigButton(said, _MARKS[code], "", unit * 16)
            button.clicked.connect(lambda _=False, code=code: self.given.emit(code))
            # alike in width: none of them is proposed
            choices.addWidget(button, 1)
        leave = BigButton(self.tr("我不评价"), "x", "", unit * 9)
        leave.clicked.connect(self.left)
        whole = column(Words(self.tr("请您评价"), unit * 3.4, "kapok_ink", bold=True), title, words, freely, gap=0)
        whole.setSpacing(round(unit * 2))
        whole.addStretch(1)
        whole.addLayout(choices)
        whole.addSpacing(round(unit * 3))
        whole.addLayout(row(leave, None))
        whole.addStretch(1)
        self.setLayout(whole)


class Thanks(QWidget):
    """It is in the box, or was not wanted: the same words. `trouble`: it could not be kept."""

    def __init__(self, unit: float, *, trouble: bool) -> None:
        super().__init__()
        lost = self.tr("对不起，刚才的评价没有收进去。愿意的话，请填一张评价表，投进评价箱。")
        words = Words(lost if trouble else self.tr("谢谢您，慢走"), unit * (4 if trouble else 6), bold=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(None, row(None, BrandMark(unit * 16), None), words, None, gap=24))
