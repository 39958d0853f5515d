"""Labels in too little room: one breaks, one is whole or not there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.parts.labels import ClausesLabel, TwoLineLabel, WholeLabel


def test_a_title_goes_on_in_a_second_line_and_never_in_a_third(qtbot: QtBot) -> None:
    title = TwoLineLabel("楼上卫生间渗水，天花发霉，同楼上谈不拢，请求帮助协调")
    qtbot.addWidget(title)
    one = title.heightForWidth(2000)
    assert title.heightForWidth(title.sizeHint().width()) == one
    assert title.heightForWidth(200) == title.heightForWidth(60) == 2 * one
    title.resize(60, 2 * one)
    title.grab()
    assert title.toolTip() == title.text(), "what is cut after all is told to who asks"


def test_a_remark_stands_whole_or_not_at_all(qtbot: QtBot) -> None:
    remark = WholeLabel("新的在上，5 条")
    qtbot.addWidget(remark)
    assert _colours(remark, remark.sizeHint().width()) > 1
    assert _colours(remark, remark.sizeHint().width() // 2) == 1


def test_in_little_room_the_first_clauses_are_said_whole(qtbot: QtBot) -> None:
    label = ClausesLabel("最久等了 24 分钟，今天取号 7 位")
    qtbot.addWidget(label)
    wide = label.sizeHint().width() + 1
    first = label.fontMetrics().horizontalAdvance("最久等了 24 分钟") + 1
    assert [label.fitting(width) for width in (wide, wide - 10, first)] == [
        label.text(), "最久等了 24 分钟", "最久等了 24 分钟"
    ]  # fmt: skip
    assert label.fitting(first - 10).endswith("…")
    label.resize(first, 24)
    label.grab()
    assert label.toolTip() == label.text()


def _colours(widget: QWidget, width: int) -> int:
    widget.resize(width, 24)
    picture = widget.grab().toImage()
    return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})
