"""The one mouth: what pages say arrives as signals, problems in words."""

from __future__ import annotations

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
