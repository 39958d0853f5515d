"""这可能是: earlier petitioners by what has been typed, with the reasons; Alt+1 … Alt+5 recognises one."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.terms import Sex, Step
from app.ports import WhoRow
from ui import style
from ui.icons import Icon
from ui.parts.boxes import clear, column, line, row
from ui.parts.card import Card
from ui.parts.flow import FlowLayout
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import ElidedLabel, Label
from ui.parts.tags import Tag
from ui.words import capital, joint, spoken, word

MOST = 5
REASONS = {
    "id_number": QT_TRANSLATE_NOOP("WhoCard", "证件号相同"),
    "phone": QT_TRANSLATE_NOOP("WhoCard", "电话相同"),
    "name": QT_TRANSLATE_NOOP("WhoCard", "姓名相同"),
    "initials": QT_TRANSLATE_NOOP("WhoCard", "拼音首字母相同"),
    "address": QT_TRANSLATE_NOOP("WhoCard", "住址相同"),
}


def age_words(birth: str, today: date) -> str:
    """ "64 岁" of an ISO day of birth, empty when there is none."""
    if not birth:
        return ""
    day = date.fromisoformat(birth)
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    return QCoreApplication.translate("WhoCard", "{age} 岁").format(age=years)


class _WhoView(QFrame):
    """One earlier petitioner. A click is the same as the key."""

    pressed = Signal()

    def __init__(self, number: int, person: WhoRow, today: date, *, recognised: bool) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sex = word(Sex.of(person.sex)) if person.sex in ("0", "1") else ""
        facts = joint("，").join(fact for fact in (person.name, sex, age_words(person.birth, today)) if fact)
        self.setAccessibleName(f"Alt {number} {facts}")
        head = row(ElidedLabel(facts), None, gap=8)
        if recognised:
            # a fact, and beside the key what it does now
            head.addWidget(Icon("check-circle", 16, "leaf_ink"))
            head.addWidget(Label(self.tr("已认定"), style.SMALL, "leaf_ink"))
        head.addWidget(Label(self.tr("撤回") if recognised else self.tr("就是这一位"), style.SMALL, "sky_ink"))
        head.addWidget(Keycap(f"Alt+{number}"))
        chips = QWidget()
        flow = FlowLayout(chips, gap=4)
        for reason in person.reasons:
            words = QCoreApplication.translate("WhoCard", REASONS.get(reason, reason))
            flow.addWidget(Tag(words, "sky"))
        stack = column(head, chips, gap=5)
        if person.cases:
            stack.addWidget(ElidedLabel(self._brought(person), style.SMALL, "soft"))
        stack.setContentsMargins(*(style.px(side) for side in (16, 10, 16, 10)))
        self.setLayout(stack)

    def _brought(self, person: WhoRow) -> str:
        """What they brought before; never how often."""
        first = person.cases[0]
        return capital(
            self.tr("{step}：{title}").format(step=spoken(Step.standing(first.step, first.apart)), title=first.title)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class WhoCard(Card):
    """The list. `recognised` carries the WhoRow chosen."""

    recognised = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("这可能是"), self.tr("按输入的比对"), padded=False, parent=parent)
        self._people: tuple[WhoRow, ...] = ()
        words = self.tr("这可能是：选第 {number} 位")
        self._keys = [
            shortcut(self, f"Alt+{number}", words.format(number=number), partial(self._choose, number))
            for number in range(1, MOST + 1)
        ]
        self._shown: object = None
        self.show_people((), (), date.min, asked=False)

    def show_people(
        self, people: tuple[WhoRow, ...], petitioners: tuple[str, ...], today: date, *, asked: bool
    ) -> None:
        """Show the rows; those whose petitioner the clerk recognised are marked. `asked`: whether anything was looked
        up at all, or nothing is typed yet."""
        if self._shown == (shown := (people, petitioners, today, asked)):
            # said again while the clerk types on: built anew it would flicker
            return
        self._shown = shown
        self._people = people[:MOST]
        for number, key in enumerate(self._keys, 1):
            key.setEnabled(number <= len(self._people))
        clear(self.body)
        for number, person in enumerate(self._people, 1):
            if number > 1:
                self.body.addWidget(line())
            view = _WhoView(number, person, today, recognised=person.petitioner in petitioners)
            view.pressed.connect(lambda number=number: self._choose(number))
            self.body.addWidget(view)
        if not self._people:
            before = self.tr("输入证件、姓名、电话或住址，以前来过的会列在这里。")
            nobody = self.tr("查过了，没有找到以前来过的人。接着登记就行。")
            empty = Label(nobody if asked else before, tone="soft", wrap=True)
            frame = QWidget()
            frame.setLayout(column(empty, margins=(16, 12, 16, 14)))
            self.body.addWidget(frame)

    def people(self) -> tuple[WhoRow, ...]:
        """The rows shown."""
        return self._people

    def _choose(self, number: int) -> None:
        self.recognised.emit(self._people[number - 1])
