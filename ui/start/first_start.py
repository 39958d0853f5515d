"""The first start: which station, who, which password. One minute, and the desk is ready; or practise first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from app.domain.problems import QT_TRANSLATE_NOOP
from ui import style
from ui.fields.choice_field import ChoiceField
from ui.fields.password_field import PasswordField
from ui.fields.text_field import TextField
from ui.fields.type_ahead_field import TypeAheadField
from ui.icons import Icon, window_icon
from ui.parts.boxes import box, clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.candidate_list import Candidate
from ui.parts.labels import ElidedLabel, Label
from ui.parts.segmented import Segmented
from ui.start.brand_panel import LEAST_ROOM, BrandPanel
from ui.start.password_words import LEAST, strength

Recovery = Literal["print", "save", "none"]

FORM_WIDTH = 640
LARGE_PERCENT = 150


POSTS = (
    QT_TRANSLATE_NOOP("Word", "接访员"),
    QT_TRANSLATE_NOOP("Word", "办理人员"),
    QT_TRANSLATE_NOOP("Word", "站长"),
    QT_TRANSLATE_NOOP("Word", "负责人"),
)
"""Posts to choose from; kept, and printed, in Chinese."""


@dataclass(frozen=True, slots=True)
class FirstStartDraft:
    """What the first start asks: organisation code, the first user's name and post, password, what becomes of the
    recovery sheet. `admission`: the code of somebody whom the hall knows already."""

    org: str
    name: str
    post: str
    password: str
    recovery: Recovery
    admission: str = ""


class FirstStartWindow(QWidget):
    """Asks; main.py does. start_asked(FirstStartDraft) · practice_asked() · restore_asked(Path of a backup) ·
    folder_asked(Path) · language_asked("zh"|"en") · scale_asked(percent). After language or scale changed, rebuild().
    """

    start_asked = Signal(object)
    practice_asked = Signal()
    restore_asked = Signal(object)
    folder_asked = Signal(object)
    language_asked = Signal(str)
    scale_asked = Signal(int)

    def __init__(self, folder: Path, language: str = "zh") -> None:
        super().__init__()
        self._folder = folder
        self._language = language
        self.setProperty("box", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(window_icon())
        self._outer = row(gap=0)
        self.setLayout(self._outer)
        self.resize(1366, 768)
        self._build()

    # ---------- building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("红棉接访台"))
        self._station = TypeAheadField(
            self.tr("接访点"),
            _look_up,
            hint=self.tr("如：黄花岗，或 hhg"),
            side="none",
            height=36,
        )
        self._name = TextField(self.tr("姓名"), side="top", height=36)
        posts = [(post, QCoreApplication.translate("Word", post)) for post in POSTS]
        self._post = ChoiceField(self.tr("岗位"), posts, side="top", height=36)
        self._post.set_value(POSTS[0])
        self._password = PasswordField(self.tr("密码"), height=36)
        self._again = PasswordField(self.tr("再输一遍"), height=36)
        self._again.entered.connect(self._start)
        self._strength = Label("", style.SMALL, "soft")
        self._password.edited.connect(self._judge)
        self._again.edited.connect(lambda: self._again.set_error(""))
        self._recovery = Segmented(
            [("print", self.tr("打印出来")), ("save", self.tr("存成 PDF")), ("none", self.tr("先不要"))],
            "print",
            name=self.tr("恢复单"),
        )
        self._admission = TextField(self.tr("系统管理员给的入台码"), side="top", height=36, hint=self.tr("7 组"))
        self._admission.hide()
        self._trouble = Label("", tone="alarm_ink", wrap=True)
        self._trouble.hide()
        brand = BrandPanel(self)
        brand.setVisible(self.width() >= style.px(LEAST_ROOM))
        self._outer.addWidget(brand)
        self._outer.addWidget(self._form_side(), 1)
        self._judge()
        self._fit()
        self._station.setFocus()

    def _form_side(self) -> QWidget:
        form = column(
            Label(self.tr("头一次使用，先认一下地方和人"), style.FIGURE, bold=True),
            Label(self.tr("大约一分钟。以后每天只要输一次密码。"), tone="soft"),
            10,
            *self._steps(),
            self._trouble,
            None,
            gap=8,
            margins=(0, 40, 0, 0),
        )
        holder = QWidget()
        holder.setLayout(form)
        self._asked = scrolled(_centred(holder))
        side = QWidget()
        # below what scrolls: at 大字 on a small screen it would be out of sight
        inside = column(self._asked, _centred(self._buttons()), None, self._foot(), gap=0)
        inside.setStretch(0, 1000)
        side.setLayout(inside)
        return side

    def _fit(self) -> None:
        """The buttons stand right below what is asked."""
        self._asked.setMaximumHeight(self._asked.widget().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _steps(self) -> Sequence[QWidget]:
        people = row(self._name, self._post, gap=12)
        passwords = row(self._password, self._again, gap=12)
        for field in (self._station, self._name, self._post, self._password, self._again):
            field.keep_room()
        for pair in (people, passwords):
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
        never = Label(self.tr("密码谁也找不回来，忘了只能凭恢复单打开。"), style.SMALL, "soft")
        hints = row(self._strength, Icon("info", 14), never, None, gap=5)
        note = self.tr("至少 {least} 个字，中文也行").format(least=LEAST)
        sheet = row(
            Label(self.tr("恢复单")),
            self._recovery,
            Label(self.tr("封好交站长保管"), style.SMALL, "soft", wrap=True),
            gap=12,
        )
        sheet.setStretch(2, 1)
        return (
            _step("1", self.tr("您在哪个接访点"), self.tr("输站名或拼音首字母"), self._station),
            _step(
                "2", self.tr("您怎么称呼"), self.tr("会印在回执的“接谈人”一栏"), column(people, self._admission, gap=6)
            ),
            _step("3", self.tr("定一个密码"), note, column(passwords, hints, 4, sheet, gap=6)),
        )

    def _buttons(self) -> QWidget:
        self._begin = Button(self.tr("开始使用"), "primary", icon="arrow-right", key="Ctrl+Return", height=44)
        self._begin.clicked.connect(self._start)
        practise = Button(self.tr("先演练一下"), icon="smiley", height=44)
        practise.clicked.connect(self.practice_asked)
        ask = Label(self.tr("还不想填真的？"), style.SMALL, "soft")
        explain = Label(
            self.tr("演练用的全是编出来的人，每张纸都印“演练”二字，与真的分开存放。"), style.SMALL, "soft", wrap=True
        )
        explain.setAlignment(Qt.AlignmentFlag.AlignRight)
        holder = QWidget()
        holder.setLayout(column(row(self._begin, None, ask, practise), explain, gap=6, margins=(32, 8, 0, 12)))
        return holder

    def _foot(self) -> QWidget:
        kept = ElidedLabel(self.tr("数据放在：{folder}").format(folder=self._folder), style.SMALL, "soft")
        move = Button(self.tr("换个地方"), "link", height=30)
        move.clicked.connect(self._choose_folder)
        other = Button("English" if self._language == "zh" else "中文", "link", icon="translate", height=30)
        other.clicked.connect(lambda: self.language_asked.emit("en" if self._language == "zh" else "zh"))
        large = style.percent() > 100
        size = Button(self.tr("常规字号") if large else self.tr("大字"), "link", icon="text-aa", height=30)
        size.clicked.connect(lambda: self.scale_asked.emit(100 if large else LARGE_PERCENT))
        restore = Button(self.tr("从备份恢复"), "link", icon="clock-counter-clockwise", height=30)
        restore.clicked.connect(self._choose_backup)
        return box(row(kept, move, None, other, size, restore, gap=4, margins=(24, 4, 24, 8)))

    def rebuild(self, folder: Path, language: str) -> None:
        """Build anew in the language and scale in force; what was typed stays."""
        kept = (self._station.shown(), self._name.text(), self._password.text(), self._again.text())
        recovery, admission = self._recovery.value(), self._admission.text()
        self._folder, self._language = folder, language
        clear(self._outer)
        self._build()
        for field, value in zip((self._station, self._name, self._password, self._again), kept, strict=True):
            field.set_value(value)
        self._recovery.set_value(recovery)
        self._admission.set_value(admission)
        self._admission.setVisible(bool(admission))
        self._judge()

    # ---------- acting

    def _judge(self) -> None:
        words, enough = strength(self._password.text())
        self._strength.setText(words)
        self._strength.setVisible(bool(words))
        self._strength.set_tone("leaf_ink" if enough else "soft")
        self._password.set_error("")

    def _start(self) -> None:
        """Say beside the first field that is not right what is missing, or hand the draft over."""
        problems = (
            (self._station, self._station.value() is None, self.tr("请从列出的接访点里选一个")),
            (self._name, not self._name.text().strip(), self.tr("请写上您的姓名")),
            (
                self._password,
                len(self._password.text()) < LEAST,
                self.tr("密码至少要 {least} 个字").format(least=LEAST),
            ),
            (self._again, self._again.text() != self._password.text(), self.tr("两遍不一样，请再输一遍")),
        )
        wrong = [field for field, missing, _ in problems if missing]
        for field, missing, words in problems:
            field.set_error(words if missing else "")
        if wrong:
            wrong[0].setFocus()
            return
        self._trouble.hide()
        self._admission.set_error("")
        self._begin.set_reason(self.tr("正在准备，请稍候"))
        self.start_asked.emit(
            FirstStartDraft(
                str(self._station.value()),
                self._name.text().strip(),
                str(self._post.value()),
                self._password.text(),
                self._recovery.value(),  # type: ignore[arg-type]
                self._admission.text(),
            )
        )

    def refuse(self, words: str) -> None:
        """It could not be done: say why and let the clerk try again."""
        self._trouble.setText(words)
        self._trouble.show()
        self._fit()
        self._begin.set_reason("")

    def ask_for(self, field: str, words: str) -> None:
        """What else is needed: "admission", of somebody whom the hall knows already."""
        if field != "admission":
            self.refuse(words)
            return
        self._begin.set_reason("")
        self._admission.show()
        self._admission.set_error(words)
        self._admission.setFocus()
        self._fit()

    def _choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(self, self.tr("数据放在哪个文件夹"), str(self._folder.parent))
        if chosen:
            self.folder_asked.emit(Path(chosen))

    def _choose_backup(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选备份文件"))
        if chosen:
            self.restore_asked.emit(Path(chosen))


def _centred(content: QWidget) -> QWidget:
    """The content in the middle, no wider than the form."""
    content.setMaximumWidth(style.px(FORM_WIDTH))
    middle = QWidget()
    line = row(None, content, None, margins=(24, 0, 24, 0))
    line.setStretch(1, 100)
    middle.setLayout(line)
    return middle


def _look_up(text: str, deliver: Callable[[Sequence[Candidate]], object]) -> None:
    """Candidates for the station; the table is imported and read with the first key, not before the window is painted."""
    from ui.start.stations import find_stations

    deliver(find_stations(text))


def _step(number: str, title: str, note: str, content: QWidget | QLayout) -> QWidget:
    """One step of the form: its number, its title with a soft note, and the fields under them."""
    figure = Label(number, style.PAGE, "soft", face="kai")
    figure.setFixedWidth(style.px(24))
    head = row(figure, Label(title, style.TITLE, bold=True), Label(note, tone="soft"), None)
    holder = QWidget()
    holder.setLayout(column(head, row(content, margins=(32, 0, 0, 0)), gap=8, margins=(0, 4, 0, 6)))
    return holder
