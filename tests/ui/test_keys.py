"""Every key that works stands in the list of keys with words, and no key of a page means two things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.practice_stage import each_page, practising, unlocked
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


def test_keys_are_made_in_the_one_place_that_asks_for_words() -> None:
    made = [file for file in (ROOT / "ui").rglob("*.py") if "QShortcut(" in file.read_text(encoding="utf-8")]
    assert [file.name for file in made] == ["keycap.py"]
