"""Every key that works stands in the list of keys with words, and no key of a page means two things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.hall_terms import What
from app.ports import CasesQuery
from app.ports.agenda import AgendaQuery
from tests.ui.practice_stage import each_page, practising, unlocked
from ui.help import keys_within
from ui.parts.keycap import Keycap, key_text
from ui.parts.labels import Label
from ui.session import Session

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    with practising(tmp_path / "home", qapp, "zh") as session:
        yield session


def working_keys(window: QWidget) -> list[str]:
    """The keys that Qt would answer now."""
    keys = [key for key in window.findChildren(QShortcut) if key.isEnabled()]
    owners = [(key, key.parent()) for key in keys]
    return [key_text(key.key().toString()) for key, owner in owners if isinstance(owner, QWidget) and owner.isVisible()]


def test_every_key_of_every_page_is_listed_with_words(session: Session, qtbot: QtBot) -> None:
    window = unlocked(session, qtbot)
    for page in each_page(window, session.desk(), qtbot):
        keys = working_keys(window)
        assert not [key for key, times in Counter(keys).items() if times > 1], page
        window._show_keys()
        panel = window._frame.panel
        listed = [cap.accessibleName() for cap in panel.findChildren(Keycap) if cap.isVisible()]
        assert set(keys) - set(listed) == set(), page
        assert len(listed) == len(set(listed)), page
        words = [label.text() for label in panel.findChildren(Label) if label.isVisible()]
        assert all(words), page
        if page in ("case", "reply", "registration"):
            assert {"case": "Alt A", "reply": "Esc", "registration": "Alt PgUp"}[page] in listed
        window._frame.panel.close_panel()


def alt_keys(page: QWidget) -> set[str]:
    return {key for key in keys_within(page) if key.startswith("Alt+")}


def test_what_f1_says_of_every_page_names_its_keys(session: Session, qtbot: QtBot) -> None:
    window = unlocked(session, qtbot)
    handled = next(row.id for row in session.desk().read(CasesQuery()) if row.step == "handling")
    meeting = session.desk().read(AgendaQuery((What.MEETING.code,), limit=1))[0].subject.id
    shows: dict[str, object] = {"case": handled, "reply": handled, "proof": (handled, ""), "meeting": meeting}
    found: dict[str, int] = {}
    for page in window._specs:
        window.go(page, shows.get(page))
        window.page().setFocus()
        if page in ("case", "meeting"):
            qtbot.waitUntil(lambda: bool(alt_keys(window.page())), timeout=20_000)
        own = alt_keys(window.page())
        window._frame.explain_focus()
        panel = window._frame.panel
        told = {cap.accessibleName() for cap in panel.findChildren(Keycap) if cap.isVisible()}
        assert {key_text(key) for key in own} - told == set(), page
        found[page] = len(own)
        panel.close_panel()
    assert min(found[page] for page in ("queue", "outreach", "service_day", "meeting", "case")) > 2


def test_keys_are_made_in_the_one_place_that_asks_for_words() -> None:
    made = [file for file in (ROOT / "ui").rglob("*.py") if "QShortcut(" in file.read_text(encoding="utf-8")]
    assert [file.name for file in made] == ["keycap.py"]
