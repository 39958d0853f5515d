"""What F1 shows: the words, and the quoted law with its items each on a line of its own."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.help import Explanation, explanation_view
from ui.parts.labels import Label


def test_the_items_of_an_article_stand_below_each_other(qtbot: QtBot) -> None:
    law = "分别按照下列方式处理：（一）转送；（二）交办。依照第二十二条第（三）项办理。"
    view = explanation_view(Explanation("登记", "照证件填。", "第二十二条", law))
    qtbot.addWidget(view)
    said = [label.text() for label in view.findChildren(Label)]
    assert "分别按照下列方式处理：\n（一）转送；\n（二）交办。依照第二十二条第（三）项办理。" in said
