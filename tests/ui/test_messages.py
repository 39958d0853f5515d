"""The one mouth: what pages say arrives as signals, problems in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.domain.problems import Problem
from ui.messages import BannerText, Messages, sentence
from ui.preview.printing import NO_PRINTER


def test_a_problem_becomes_a_banner_in_words(qtbot: QtBot) -> None:
    messages = Messages()
    with qtbot.waitSignal(messages.banner_shown) as shown:
        messages.problem(Problem(NO_PRINTER))
    key, banner = shown.args
    assert key == NO_PRINTER
    assert isinstance(banner, BannerText)
    assert banner.title == sentence(Problem(NO_PRINTER))
    assert "打印机" in banner.title


def test_a_banner_without_key_is_known_by_its_title(qtbot: QtBot) -> None:
    messages = Messages()
    with qtbot.waitSignal(messages.banner_shown) as shown:
        messages.banner("sky", "提醒")
    assert shown.args[0] == "提醒"


def test_where_the_world_went_wrong_is_one_press_away(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[str] = []
    answers = [True, False]

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return answers.pop(0)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    messages = Messages()
    with qtbot.waitSignal(messages.banner_shown) as shown:
        messages.problem(Problem("disk_full", values={"place": str(tmp_path / "kapok.db")}))
    banner = shown.args[1]
    assert banner.action == "打开那个文件夹" and str(tmp_path) in banner.title
    banner.on_action()
    assert opened == [str(tmp_path)]
    with qtbot.waitSignal(messages.status_said) as said:
        banner.on_action()
    assert said.args == ["那个文件夹打不开"]
