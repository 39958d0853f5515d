"""The main window over pages that only note what they are told, worked by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.homes import LEAST_FREE
from app.ports import CaseRow, Changes, SearchHit
from ui.command_box import Command
from ui.fields import TextField
from ui.help import Explanation
from ui.lane import Lane
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.page import Badge, Page, PageSpec
from ui.parts.boxes import column
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.services import Services
from ui.status_bar import Identity

MOMENT = datetime(2026, 10, 19, 10, 21, tzinfo=timezone(timedelta(hours=8)))
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class Seen:
    """What the pages were told."""

    built: list[str] = field(default_factory=list)
    activated: list[tuple[str, object]] = field(default_factory=list)
    changes: list[tuple[str, Changes]] = field(default_factory=list)
    may_close: bool = True


class SomePage(Page):
    """A page with one field and one act."""

    help_topic = "page"

    def __init__(self, key: str, seen: Seen) -> None:
        super().__init__()
        self._key, self._seen = key, seen
        seen.built.append(key)
        self.name = TextField("姓名")
        self.name.set_help("name")
        self.act = Button("新来访", "primary", key="F3")
        self.setLayout(column(self.name, self.act, None))

    def activate(self, argument: object = None) -> None:
        self._seen.activated.append((self._key, argument))

    def on_changed(self, changes: Changes) -> None:
        self._seen.changes.append((self._key, changes))

    def can_close(self) -> bool:
        return self._seen.may_close

    def resume_argument(self) -> object:
        return self.name.text()


def _hit(case: str, matched: str) -> SearchHit:
    row = CaseRow(
        case, f"440104014-20260724-{case}", "加装电梯", "何**", 1, "visit", "", "", "", "", "", None, "",
        MOMENT, date(2026, 10, 19), linked=False, restricted=False,
    )  # fmt: skip
    return SearchHit(row, matched)


def _search(text: str) -> Sequence[SearchHit]:
    return (_hit("text-hit", "text"), _hit("name-hit", "name")) if text == "hyq" else ()


@dataclass(slots=True)
class Desk:
    """The window under test with everything around it."""

    window: MainWindow
    messages: Messages
    lane: Lane
    seen: Seen

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def labels(self) -> list[str]:
        return [each.text() for each in self.window.findChildren(Label) if each.isVisible()]


@contextmanager
def windowed(qtbot: QtBot, lane: Lane, clock: Callable[[], datetime]) -> Iterator[Desk]:
    """The window over pages that only note what they are told; closed afterwards."""
    seen, messages = Seen(), Messages()

    def spec(key: str, title: str, **more: object) -> PageSpec:
        return PageSpec(key, title, "house", lambda: SomePage(key, seen), **more)  # type: ignore[arg-type]

    pages = [
        spec("today", "今日"),
        spec("cases", "家事台账", badge=lambda: Badge(3, "超期 1，三日内到期 2")),
        spec("settings", "设置", at_foot=True),
        spec("case", "一件家事", under="cases"),
    ]
    services = Services(
        clock,
        _search,
        lambda password: password == "木棉花开",
        lambda: False,
        lambda: False,
        lambda topic: (
            Explanation("姓名怎么填", "照证件填", (("第十八条", "应当客观真实"),)) if topic == "name" else None
        ),
        lambda: LEAST_FREE,
    )
    window = MainWindow(
        lane, messages, Identity("黄花岗街道", "u1", "王敏"), pages, [Command("新来访", "plus", "cases", "new", "xlf")],
        services,
    )  # fmt: skip
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.go("today")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.page().setFocus()
    yield Desk(window, messages, lane, seen)
    seen.may_close = True
    window.close()
