"""The days beside the spine of a timeline: those of another year have room for it, in either language."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics

from ui import application, style
from ui.pages.case.timeline_layout import GUTTER_RIGHT, gutter_words

JANUARY = date(2027, 1, 8)


def test_the_year_of_another_one_stands_under_its_day(qtbot):
    assert gutter_words(date(2026, 12, 30), JANUARY) == ("12月30日", "2026年 周三")
    assert gutter_words(date(2027, 1, 4), JANUARY) == ("1月4日", "周一")
    assert gutter_words(JANUARY, JANUARY) == ("今天", "周五")
    assert gutter_words(date(2026, 12, 31), date(2027, 1, 1)) == ("昨天", "周四")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_day_is_cut(qtbot, language):
    application.set_language(language)
    try:
        for month in range(1, 13):
            day, below = gutter_words(date(2025, month, 28), JANUARY)
            assert QFontMetrics(style.font()).horizontalAdvance(day) <= style.px(GUTTER_RIGHT)
            assert QFontMetrics(style.font(style.SMALL)).horizontalAdvance(below) <= style.px(GUTTER_RIGHT)
    finally:
        application.set_language("zh")
