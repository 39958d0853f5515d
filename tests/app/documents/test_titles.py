"""Titles: on as few lines as fit, cut between phrases, in the shape of a trapezoid or a diamond."""

from __future__ import annotations

import pytest

from app.documents.fonts import Chain
from app.documents.grid import MEASURE
from app.documents.lines import natural_width
from app.documents.titles import title_lines

ROOM = MEASURE - 44


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("信访事项受理告知书", ["信访事项受理告知书"]),
        (
            "关于张玥堃等三人反映住房公积金提取问题的处理意见书",
            ["关于张玥堃等三人反映", "住房公积金提取问题的处理意见书"],
        ),
        ("关于加装电梯停工问题的信访事项处理意见书", ["关于加装电梯停工问题的", "信访事项处理意见书"]),
    ],
)
def test_phrases_are_not_torn(title: str, lines: list[str]) -> None:
    assert title_lines(title, Chain.TITLE, 22, ROOM) == lines


def test_very_long_titles_still_fit() -> None:
    for count in (3, 9, 30):
        title = "关于" + "某某小区加装电梯停工、" * count + "问题的处理意见书"
        lines = title_lines(title, Chain.TITLE, 22, ROOM)
        assert "".join(lines) == title
        assert all(natural_width(line, Chain.TITLE, 22) <= ROOM + 22 for line in lines)
