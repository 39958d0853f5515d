"""Language and look as the settings say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui import application, style
from ui.fields import TextField


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[None]:
    application.set_language("en")
    yield
    application.set_language("zh")


def test_qt_speaks_chinese_too(qtbot: QtBot) -> None:
    application.set_language("zh")
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    menu = editor.createStandardContextMenu()
    words = "".join(action.text() for action in menu.actions())
    menu.deleteLater()
    assert "撤" in words
    assert "Undo" not in words


def test_english_labels_have_more_room(qtbot: QtBot, in_english: None) -> None:
    assert QLocale().language() == QLocale.Language.English
    field = TextField("Address")
    qtbot.addWidget(field)
    field.resize(600, 40)
    field.show()
    assert field.editor().mapTo(field, field.editor().rect().topLeft()).x() > style.px(76)
    field.hide()


def test_the_language_can_be_changed_back(qtbot: QtBot, in_english: None) -> None:
    application.set_language("zh")
    assert QLocale().language() == QLocale.Language.Chinese
    assert len(application._translators) <= 1
