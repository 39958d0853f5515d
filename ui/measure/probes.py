"""The probes: each is called with a booted session in a process of its own, and prints one JSON object."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.desk import RECKONED
from app.measuring import milliseconds
from app.ports import CaseSort, CasesQuery, CountQuery
from ui.measure.clerk import entered, inside, live, turn, typed_password, until
from ui.pages.case_page import CasePage
from ui.session import Session

Booted = tuple[QApplication, Session]
ENTERED = "=== entered ==="
"""Parts what was imported before the password from what came after."""
KEYSTROKES, PAUSE_SECONDS = 200, 0.06
"""A very fast typist."""
OPENINGS = 20


def _tell(**said: Any) -> None:
    sys.stdout.write(json.dumps(said) + "\n")


def first_form(booted: Booted, password: str) -> None:
    """Password entered → registration form ready for typing, in milliseconds."""
    _, session = booted
    hand = typed_password(session, password)
    sys.stderr.write(ENTERED + "\n")
    started = time.perf_counter()
    QTest.keyClick(hand._target(), "\r")
    window = inside(session)
    at_window = time.perf_counter()
    window.go("registration")
    until("the form", lambda: _focus_is_on(window.page()))
    ready = time.perf_counter()
    _tell(form=(ready - started) * 1000, window=(at_window - started) * 1000)
    session.end()


def _focus_is_on(page: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus) and page.isVisible()


def keystrokes(booted: Booted, password: str) -> None:
    """Keys in the registration form and in a bare line of text, each until it is painted, in milliseconds."""
    from ui.pages.registration_page import RegistrationPage

    _, session = booted
    window = entered(session, password)
    window.go("registration")
    until("the form", lambda: _focus_is_on(window.page()))
    page = window.page()
    assert isinstance(page, RegistrationPage)
    live(1)
    form: list[float] = []
    for field in (page.form.people.person.name, page.form.people.person.address, page.form.demands.demand.text):
        field.setFocus()
        live(0.3)
        form += _typed(KEYSTROKES // 3)
    bare = QLineEdit(window)
    bare.show()
    bare.setFocus()
    live(0.2)
    _tell(form=form, bare=_typed(KEYSTROKES // 3))
    session.end()


def _typed(times: int) -> list[float]:
    taken = []
    for number in range(times):
        target = QApplication.focusWidget()
        key = "abcdefghij klmnopqrst uvwxyz"[number % 28]
        taken.append(milliseconds(lambda target=target, key=key: (QTest.keyClick(target, key), turn())))
        live(PAUSE_SECONDS)
    return taken


def case_page(booted: Booted, password: str, case: str) -> None:
    """A case opened from elsewhere until it is painted, in milliseconds; and the reading behind it."""
    from ui.case_sheet import load_sheet

    _, session = booted
    window = entered(session, password)
    live(1)
    others = [
        row.id for row in session.desk().read(CasesQuery(sort=CaseSort.NUMBER, limit=OPENINGS + 1)) if row.id != case
    ]
    shown, read = [], []
    for other in others[:OPENINGS]:
        _open(window, other)
        live(0.3)
        shown.append(milliseconds(lambda: _open(window, case)))
        live(0.3)
        read.append(milliseconds(lambda: load_sheet(session.desk(), case)))
    _tell(shown=shown, read=read)
    session.end()


def _open(window: Any, case: str) -> None:
    window.go("case", case)
    page = window.page()
    assert isinstance(page, CasePage)
    until("the case", page.is_ready)


@contextmanager
def _gaps(window: QWidget) -> Iterator[list[float]]:
    """The milliseconds between the window's turns while the block runs."""
    gaps: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    timer = QTimer(window)
    timer.timeout.connect(tick)
    timer.start(5)
    yield gaps
    timer.stop()


def rebuilding(booted: Booted, password: str) -> None:
    """A rebuild on the lane while the window lives: entries a second, and the gaps between the window's turns."""
    _, session = booted
    window = entered(session, password)
    steps: list[tuple[float, int]] = []
    ended: list[object] = []

    def progress(done: int, of: int) -> bool:
        steps.append((time.perf_counter(), done))
        return True

    started = time.perf_counter()
    with _gaps(window) as gaps:
        session.lane.run(session.desk().store.rebuild, progress, on_done=ended.append)
        while not ended:
            QApplication.processEvents()
            time.sleep(0.0005)
    # the commit counts; without it nothing has been rebuilt
    end = time.perf_counter()
    (first, folded), (_, total) = steps[0], steps[-1]
    _tell(rate=(total - folded) / (end - first), entries=total, seconds=end - first, before=first - started, gaps=gaps)
    session.end()


def taking_in(booted: Booted, password: str) -> None:
    """All exchanges that a new desk needs, while its window lives: how long, and the gaps between the window's turns."""
    from ui.exchange import Exchanges

    _, session = booted
    window = entered(session, password)
    window.go("cases")
    (exchanges,) = session.findChildren(Exchanges)
    until("the enrolment", lambda: exchanges.standing.enrolled)
    started = time.perf_counter()
    with _gaps(window) as gaps:
        while not (exchanges.done and exchanges.done.is_whole):
            exchanges.run_now()
            QApplication.processEvents()
            time.sleep(0.0005)
    _tell(seconds=time.perf_counter() - started, cases=session.desk().read(CountQuery()), gaps=gaps)
    session.end()


def memory(booted: Booted, password: str) -> None:
    """Resident megabytes with the register of all cases open and moved through."""
    _, session = booted
    before = _resident("VmRSS")
    window = entered(session, password)
    window.go("cases")
    live(2)
    page: Any = window.page()
    for part in (0.5, 0.9, 0.1):
        page.table.verticalScrollBar().setValue(int(page.table.verticalScrollBar().maximum() * part))
        live(1)
    count = session.desk().read(CountQuery())
    _tell(now=_resident("VmRSS"), peak=_resident("VmHWM"), lock=before, cases=count)
    session.end()


def _resident(name: str) -> float | None:
    """A line of the kernel's account of this process in MB; None where there is no such account."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def deadlines(booted: Booted, password: str) -> None:
    """The page of deadlines from a choice to its rows, in milliseconds; then all clocks reckoned anew while it stands."""
    from app.acts.station import SetDraft
    from app.ports import ClocksQuery
    from ui.pages.deadlines.reading import ALL, BY_DAY, LATE, TODAY, WEEK, read_due

    _, session = booted
    window = entered(session, password)
    window.go("deadlines")
    page: Any = window.page()
    live(1)
    spans = (TODAY, WEEK, LATE, ALL, session.desk().world().today) * 6
    shown = [milliseconds(lambda span=span: _asked(page, span)) for span in spans]
    read = [milliseconds(lambda span=span: read_due(session.desk(), span, BY_DAY)) for span in spans]
    clocks = sum(count for _, count in session.desk().read(ClocksQuery()))
    reckoned: list[object] = []
    session.lane.changed.connect(lambda changes: reckoned.extend(changes.kinds & {RECKONED}))
    started = time.perf_counter()
    with _gaps(window) as gaps:
        session.lane.run(session.desk().do, SetDraft(session.desk().new_id(), "days.SMP-ACC", "4"))
        while not reckoned:
            QApplication.processEvents()
            time.sleep(0.0005)
    _tell(page=shown, read=read, clocks=clocks, seconds=time.perf_counter() - started, gaps=gaps)
    session.end()


def _asked(page: Any, span: object) -> None:
    before = page._due
    page._ask(span)
    until("the page of deadlines", lambda: page._due is not before)


PROBES: dict[str, Callable[..., None]] = {
    probe.__name__: probe for probe in (first_form, keystrokes, case_page, rebuilding, taking_in, memory, deadlines)
}
