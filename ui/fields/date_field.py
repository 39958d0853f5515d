"""A day: typed in any usual way, or picked in a calendar."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from typing import Unpack

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui import style
from ui.fields.field import HEIGHT, Placed
from ui.fields.text_field import PADDING, TextField
from ui.parts.button import Button
from ui.parts.deadline import weekday
from ui.parts.labels import Label

_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WHOLE = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?")
NEAR_DAYS = 400
"""A day so near is called by its weekday too; one of birth is not."""
_SHORT = re.compile(r"(\d{1,2})\D(\d{1,2})\D?")
_NEAR = {"前天": -2, "昨天": -1, "今天": 0, "明天": 1, "后天": 2, "大后天": 3}
_WEEKDAY = re.compile(r"(上|下{0,2}|[本这]?)个?(?:周|星期|礼拜)([一二三四五六日天])")
_WEEKDAYS = "一二三四五六日"
EXAMPLE_DAYS = 7
"""So far off is the day that is given as an example where a field plans."""


def read_date(text: str, today: date, *, plans: bool = False) -> date | None:
    """The day somebody typed: 2026-10-19, 20261019, 2026/10/19, 2026年10月19日, 10-19 (this year), 明天, 周五 (of this week),
    下周三, or None. plans: a weekday of this week that is over is the next one."""
    plain = unicodedata.normalize("NFKC", text).replace(" ", "")
    if plain in _NEAR:
        return today + timedelta(days=_NEAR[plain])
    if found := _WEEKDAY.fullmatch(plain):
        return _weekday(found[1], _WEEKDAYS.index(found[2].replace("天", "日")), today, plans=plans)
    if found := _PACKED.fullmatch(plain) or _WHOLE.fullmatch(plain):
        parts = [int(part) for part in found.groups()]
    elif found := _SHORT.fullmatch(plain):
        parts = [today.year, *(int(part) for part in found.groups())]
    else:
        return None
    try:
        return date(*parts)
    except ValueError:
        return None


def _weekday(week: str, at: int, today: date, *, plans: bool) -> date:
    """A day (Monday is 0) of the week before, of this one, or of one of the next; weeks begin on Monday."""
    weeks = -1 if week == "上" else week.count("下")
    day = today + timedelta(days=at - today.weekday() + 7 * weeks)
    return day + timedelta(days=7) if plans and not week and day < today else day


class DateField(TextField):
    """A day; value() is a date, or None when nothing or no day is typed. Alt+Down or the button opens a calendar. Its
    weekday stands at the end of the line.

    today: gives the day "10-19" belongs to the year of, and where the calendar opens. hint: what stands in the empty
    field, where empty means something. plans: the day is one to come.
    """

    def __init__(
        self,
        label: str,
        today: Callable[[], date],
        *,
        hint: str = "",
        plans: bool = False,
        height: int = HEIGHT,
        **placed: Unpack[Placed],
    ) -> None:
        self._today, self._plans = today, plans
        self._open = Button("", icon="calendar-blank", height=height)
        super().__init__(
            label,
            hint=hint or QCoreApplication.translate("DateField", "年-月-日"),
            height=height,
            beside=(self._open,),
            **placed,
        )
        self._open.setFixedWidth(style.px(height))
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.setAccessibleName(self.tr("打开日历"))
        self._open.setToolTip(self.tr("打开日历，Alt+↓"))
        self._open.clicked.connect(self.open_calendar)
        self._line.setMinimumWidth(style.px(112))
        self._line.editingFinished.connect(self._settle)
        self._weekday = Label("", style.SMALL, "soft", parent=self._line)
        self._weekday.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.textChanged.connect(self._name_weekday)
        self._name_weekday()

    def value(self) -> object:
        return self.day()

    def day(self) -> date | None:
        """The day typed, None when there is none."""
        return read_date(self.text(), self._today(), plans=self._plans)

    def written(self) -> str:
        """The day as an act takes it, also while the field is not left yet; what is no day as it was typed."""
        return day.isoformat() if (day := self.day()) else self.text()

    def set_value(self, value: object) -> None:
        super().set_value(value.isoformat() if isinstance(value, date) else value)

    def weekday(self) -> str:
        """The weekday that stands beside the day; empty where none does."""
        return "" if self._weekday.isHidden() else self._weekday.text()

    def _name_weekday(self) -> None:
        day = self.day()
        near = day is not None and abs((day - self._today()).days) <= NEAR_DAYS
        self._weekday.setText(weekday(day) if day is not None and near else "")
        self._weekday.adjustSize()
        left = self._line.width() - self._weekday.width() - style.px(PADDING)
        self._weekday.move(left, (self._line.height() - self._weekday.height()) // 2)
        written = self._line.fontMetrics().horizontalAdvance(self.text()) + style.px(PADDING + 6)
        self._weekday.setVisible(near and left >= written)

    def understood(self) -> bool:
        """False when something is typed that is no day."""
        return not self.text().strip() or self.day() is not None

    def _settle(self) -> None:
        """On leaving: write the day out, or say in words what could not be read."""
        if day := self.day():
            self.set_value(day)
        self.set_error("" if self.understood() else self._not_read())

    def _not_read(self) -> str:
        """What to write instead: a day that this field might take."""
        day = self._today() + timedelta(days=EXAMPLE_DAYS if self._plans else 0)
        words = self.tr("没看懂这个日期，请写成 {whole} 或 {short}，也可以写“明天”“下周三”")
        return words.format(whole=day.isoformat(), short=f"{day.month}-{day.day}")

    def _hinted(self) -> str:
        return ""

    def _keys(self) -> str:
        day = self._today() + timedelta(days=EXAMPLE_DAYS if self._plans else 0)
        words = self.tr("写 {short}、{whole}，或者“明天”“周五”“下周三”；Alt+↓ 打开日历。")
        return words.format(whole=day.isoformat(), short=f"{day.month}-{day.day}")

    def open_calendar(self) -> None:
        """Show a calendar under the field."""
        # Qt's calendar is slow to import and seldom opened
        from ui.parts.calendar_popup import CalendarPopup

        popup = CalendarPopup(self._line, self.day() or self._today())
        popup.picked.connect(self._take)
        popup.left.connect(self._line.setFocus)

    def _take(self, day: date) -> None:
        self.set_value(day)
        self.set_error("")
        self._line.setFocus()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() == QEvent.Type.Resize:
            self._name_weekday()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)
