"""What a clock card says on each kind of day, and how its bar is filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case_clocks import CaseClock, most_urgent_first
from app.domain.deadlines import Extension, clock
from tests.builders import lookup
from ui import style
from ui.pages.case.clock_card import LEAST_WIDTH, ClockCard, _fitting
from ui.pages.case.clock_cards import ClockCards
from ui.pages.case.clock_face import BarPart, bar_parts, clock_face, grants

BOUNDS = (50, 75, 85, 99)


def handling(start: date, finished: date | None = None, extension: Extension | None = None) -> CaseClock:
    rule = lookup().rules["HND-60"]
    return CaseClock(clock(rule, start, lookup().calendar, extension, finished_on=finished), ("1",), "e")


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2026, 9, 1), ("还剩 33 天", "最迟 10月4日 周日答复", "sky")),  # 27 of 60 days: 45 %
        (date(2026, 9, 4), ("还剩 30 天", "最迟 10月4日 周日答复", "sky")),
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


def test_a_narrow_card_drops_the_level_first_then_the_weekday_and_never_the_day() -> None:
    face = clock_face(handling(date(2026, 8, 5)), date(2026, 9, 19), BOUNDS)
    assert (face.fact, *face.briefs) == (
        "警告，最迟 10月4日 周日答复",
        "最迟 10月4日 周日答复",
        "最迟 10月4日答复",
        "最迟 10月4日",
        "10月4日",
    )
    assert face.level == "警告"
    early = clock_face(handling(date(2026, 8, 5)), date(2026, 9, 4), BOUNDS)
    assert early.level == "预警" and "预警" not in early.fact, "told to who asks: a calm card raises no alarm"
    assert clock_face(handling(date(2026, 8, 5), date(2026, 8, 9)), date(2026, 9, 1)).briefs[-1] == "8月9日"


def test_a_day_of_another_year_says_so_as_long_as_there_is_room() -> None:
    face = clock_face(handling(date(2026, 11, 10)), date(2026, 11, 27))
    assert (face.fact, *face.briefs) == (
        "最迟 2027年1月9日 周六答复",
        "最迟 2027年1月9日答复",
        "最迟 1月9日答复",
        "最迟 1月9日",
        "1月9日",
    )
    assert clock_face(handling(date(2026, 11, 10)), date(2027, 1, 4)).fact == "最迟 1月9日 周六答复"
    late = clock_face(handling(date(2026, 10, 10)), date(2027, 1, 4))
    assert late.fact == "2026年12月9日到期"


def test_the_narrowest_card_shows_its_day_whole(qapp: QApplication) -> None:
    font, verdict = style.font(), style.font(style.PAGE, bold=True)
    for language in ("zh_CN", "en"):
        QLocale.setDefault(QLocale(language))
        for today in (date(2026, 9, 19), date(2026, 10, 2)):
            face = clock_face(handling(date(2026, 8, 5)), today, BOUNDS)
            room = style.px(LEAST_WIDTH - 30 - 28 - 10) - QFontMetrics(verdict).horizontalAdvance(face.verdict)
            assert "…" not in _fitting(font, room, face.fact, *face.briefs), (language, today)


def test_a_finished_clock_keeps_quiet_about_days_that_might_have_been(qtbot: QtBot) -> None:
    def told(finished: date | None) -> list[str]:
        card = ClockCard(handling(date(2026, 11, 10), finished), date(2026, 11, 20), "", BOUNDS)
        qtbot.addWidget(card)
        return list(card._last_words())

    assert told(date(2026, 11, 15)) == ["2027年1月9日", "1月9日"]
    assert told(None)[0] == "1月9日，遇休息日，可顺延到 1月11日，暂定，2027 年放假还没公布"
    assert all("1月9日" in words for words in told(None))


def test_an_amber_card_has_an_amber_bar() -> None:
    parts, _ = bar_parts(handling(date(2026, 8, 5)), date(2026, 10, 2), warns=True)
    assert {part.tone for part in parts} == {"amber"}


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


def test_a_petitioner_who_asks_late_is_in_nobody_s_arrears() -> None:
    asked = of_rule("RVW-APP", date(2026, 7, 10), date(2026, 8, 17))
    face = clock_face(asked, TODAY_9, BOUNDS)
    assert (face.verdict, face.fact, face.tone) == ("晚了 7 天", "8月17日提出", "soft")
    assert clock_face(of_rule("RVW-APP", date(2026, 7, 10), date(2026, 7, 10)), TODAY_9).verdict == "当天提出"
    assert clock_face(of_rule("DSP-15", date(2026, 7, 10), date(2026, 7, 10)), TODAY_9).verdict == "当天办好"


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


TODAY_9 = date(2026, 9, 1)


def of_rule(rule: str, start: date, finished: date | None = None) -> CaseClock:
    return CaseClock(clock(lookup().rules[rule], start, lookup().calendar, finished_on=finished), ("1",), "e")


EIGHT = (
    of_rule("DSP-15", date(2026, 7, 1), date(2026, 7, 5)),
    of_rule("NTC-15", date(2026, 7, 1), date(2026, 7, 5)),
    of_rule("OBJ-5W", date(2026, 7, 6), date(2026, 7, 8)),
    of_rule("RVW-APP", date(2026, 7, 10)),  # lapsed
    of_rule("RVW-APP", date(2026, 8, 20)),
    handling(date(2026, 8, 5)),
    handling(date(2026, 6, 5)),  # overdue
    of_rule("SUP-FB", date(2026, 8, 6)),
)


def test_what_runs_and_is_due_first_comes_first() -> None:
    ordered = most_urgent_first(EIGHT, TODAY_9)
    assert [EIGHT.index(c) for c in ordered] == [6, 7, 5, 4, 3, 2, 0, 1]


def test_many_clocks_take_one_row_and_the_others_open_by_a_key(qtbot: QtBot) -> None:
    cards = ClockCards()
    qtbot.addWidget(cards)
    cards.resize(1100, 130)
    cards.show()
    cards.show_clocks(EIGHT, TODAY_9, 1)
    seen = [card for card in cards.cards() if card.isVisible()]
    assert len(seen) == 4 and len({card.y() for card in seen}) == 1
    assert cards._more.text() == "另 4 个时限"
    cards.resize(620, 130)
    qtbot.waitUntil(lambda: sum(card.isVisible() for card in cards.cards()) == 2)
    assert cards._more.text() == "另 6 个时限，2 个还在走"
    cards._more.setFocus()
    qtbot.keyClick(cards._more, Qt.Key.Key_Return)
    assert all(card.isVisible() for card in cards.cards())
    cards.fold()
    assert sum(card.isVisible() for card in cards.cards()) == 2
    cards.show_clocks(EIGHT[:2], TODAY_9, 1)
    assert not cards._more.isVisible()
    cards.hide()


def test_an_article_stands_whole_beside_the_name_or_not_at_all(qtbot: QtBot) -> None:
    extended = handling(date(2026, 8, 5), extension=Extension(30, "主任"))
    card = ClockCard(extended, TODAY_9, "诉求 1、2", BOUNDS)
    qtbot.addWidget(card)
    name = "办理 60 日，延 30 日，诉求 1、2"
    assert card.top_words(style.px(LEAST_WIDTH - 30)) == (name, "")
    assert card.top_words(style.px(400)) == (name, "第三十四条")


def test_what_was_entered_only_later_says_both_days_and_is_not_green():
    done = handling(date(2026, 8, 5), date(2026, 8, 20))
    assert clock_face(done, date(2027, 1, 28)).tone == "leaf"
    face = clock_face(replace(done, entered_on=date(2026, 12, 28)), date(2027, 1, 28))
    assert (face.tone, face.fact) == ("amber", "2026年8月20日答复，2026年12月28日才补记")
    assert face.briefs[-1] == "12月28日才补记"
    parts, _ = bar_parts(replace(done, entered_on=date(2026, 12, 28)), date(2027, 1, 28))
    assert {part.tone for part in parts} == {"amber"}
