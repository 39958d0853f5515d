"""What the tests of windows share: the desk's look, an input method, a lane that is closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ports import Unavailable
from tests.ui import desk_stage
from ui import style
from ui.lane import Lane
from ui.preview.printing import PrintJob


@pytest.fixture(autouse=True)
def _desk_look(qapp: QApplication) -> Iterator[None]:
    """Every window test begins in the light theme at 100 %."""
    QLocale.setDefault(QLocale("zh_CN"))
    if style.percent() != 100 or style.colour("ground").lightness() < 128 or not qapp.styleSheet():
        style.apply(qapp, "light", 100)
    yield


@pytest.fixture
def commit() -> Callable[[str], None]:
    """Type as a Chinese input method does, into the widget in focus."""
    return desk_stage.commit


class PrinterThatKeeps:
    """Stands for the hall's printer: keeps the jobs instead of printing them."""

    def __init__(self) -> None:
        self.jobs: list[PrintJob] = []
        self.trouble: Unavailable | None = None

    def names(self) -> list[str]:
        return ["Hall"]

    def print_pdf(self, job: PrintJob, name: str = "") -> None:
        if self.trouble is not None:
            raise self.trouble
        self.jobs.append(job)


@pytest.fixture
def printer() -> PrinterThatKeeps:
    """A printer without paper; set `trouble` to make it fail."""
    return PrinterThatKeeps()


@pytest.fixture
def lane() -> Iterator[Lane]:
    """A lane; its threads are gone when the test is over."""
    made = Lane()
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., None]]:
    """show(widget, …): the widgets below each other in an active window, the focus on the first."""
    forms: list[QWidget] = []

    def put(*widgets: QWidget) -> None:
        form = QWidget()
        forms.append(form)
        stack = QVBoxLayout(form)
        for widget in widgets:
            stack.addWidget(widget)
        qtbot.addWidget(form)
        form.resize(700, 500)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        widgets[0].setFocus()
        qtbot.waitUntil(lambda: form.focusWidget() is not None)

    yield put
    for form in forms:
        form.close()
