"""What a clock card says on each kind of day, and how its bar is filled."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case_clocks import CaseClock
from app.domain.deadlines import Extension, clock
from tests.builders import lookup
from ui import style
from ui.pages.case.clock_cards import ClockCards, _fitting
from ui.pages.case.clock_face import BarPart, bar_parts, clock_face, grants

BOUNDS = (50, 75, 85, 99)


def handling(start: date, finished: date | None = None, extension: Extension | None = None) -> CaseClock:
    rule = lookup().rules["HND-60"]
    return CaseClock(clock(rule, start, lookup().calendar, extension, finished_on=finished), ("1",), "e")


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 9, 1), ("还剩 33 天", "最迟 10月4日 周日答复", "sky")),  # 27 of 60 days: 45 %
        (date(2026, 9, 4), ("还剩 30 天", "预警，最迟 10月4日 周日答复", "sky")),
        (date(2026, 9, 19), ("还剩 15 天", "警告，最迟 10月4日 周日答复", "amber")),
        (date(2026, 10, 2), ("还剩 2 天", "严重警告，最迟 10月4日 周日答复", "amber")),
        (date(2026, 10, 4), ("今天到期", "今天答复", "amber")),
        (date(2026, 10, 6), ("还剩 2 天", "顺延到 10月8日 周四", "amber")),
        (date(2026, 10, 8), ("今天到期", "今天答复", "amber")),
        (date(2026, 10, 10), ("超期 2 天", "10月8日到期", "alarm")),
    ],
)
def test_a_running_clock(today: date, said: tuple[str, str, str]) -> None:
    face = clock_face(handling(date(2026, 8, 5)), today, BOUNDS)
    assert (face.verdict, face.fact, face.tone) == said


def test_an_extended_clock_names_its_extension() -> None:
    start = date(2026, 8, 5)
    assert clock_face(handling(start), start).name == "办理 60 日"
    assert clock_face(handling(start, extension=Extension(20, "主任")), start).name == "办理 60 日，延 20 日"


def test_days_that_no_law_fixes_are_called_the_station_s_own() -> None:
    rule = lookup().rules["OBJ-DEC"]
    decision = CaseClock(clock(rule, date(2026, 8, 3), lookup().calendar), (), "e")
    assert clock_face(decision, date(2026, 8, 3)).article == "按本单位设置"


def test_a_narrow_card_does_without_the_weekday() -> None:
    assert clock_face(handling(date(2026, 8, 5)), date(2026, 9, 1)).brief == "最迟 10月4日答复"


def test_words_that_have_no_room_give_way_to_fewer(qapp: QApplication) -> None:
    font = style.font()
    room = QFontMetrics(font).horizontalAdvance("顺延到 1月11日")
    assert _fitting(font, room, "1月9日，顺延到 1月11日", "顺延到 1月11日") == "顺延到 1月11日"
    assert _fitting(font, 2 * room, "1月9日，顺延到 1月11日", "顺延到 1月11日") == "1月9日，顺延到 1月11日"
    assert _fitting(font, room / 2, "1月9日，顺延到 1月11日", "顺延到 1月11日").endswith("…")


def test_fewer_clocks_fill_the_row_that_more_filled_before(qtbot: QtBot) -> None:
    cards, one = ClockCards(), handling(date(2026, 8, 5))
    qtbot.addWidget(cards)
    cards.resize(1200, 100)
    cards.show()
    cards.show_clocks([one] * 4, date(2026, 9, 1), 1)
    cards.show_clocks([one], date(2026, 9, 1), 1)
    qtbot.waitUntil(lambda: cards.cards()[0].width() == cards.width())
    cards.hide()


def test_a_finished_clock_says_the_days_used_in_leaf() -> None:
    face = clock_face(handling(date(2026, 8, 5), date(2026, 9, 30)), date(2026, 10, 19))
    assert (face.verdict, face.fact, face.tone) == ("用了 56 天", "9月30日答复", "leaf")


def test_a_late_finish_stays_visible() -> None:
    face = clock_face(handling(date(2026, 8, 5), date(2026, 10, 12)), date(2026, 10, 19))
    assert (face.verdict, face.tone) == ("超期 4 天", "alarm")


def test_a_petitioners_time_is_never_called_overdue() -> None:
    rule = lookup().rules["RVW-APP"]
    window = CaseClock(clock(rule, date(2026, 8, 3), lookup().calendar), ("1",), "e")
    face = clock_face(window, date(2026, 10, 19))
    assert (face.verdict, face.tone) == ("已过 47 天", "soft")


def test_the_bar_shows_run_and_extension_apart() -> None:
    extended = handling(date(2026, 8, 5), extension=Extension(30, "局负责人批准"))
    parts, here = bar_parts(extended, date(2026, 10, 19))
    assert parts == [BarPart(0.0, 60 / 90, "sky"), BarPart(60 / 90, 75 / 90, "amber")]
    assert here == 75 / 90
    assert grants(extended) == "60 日 + 延长 30 日"


def test_nothing_is_filled_on_the_first_day() -> None:
    assert bar_parts(handling(date(2026, 8, 5)), date(2026, 8, 5)) == ([], 0.0)
