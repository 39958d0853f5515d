"""The proof of a deadline: its steps, its strip of days, its words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.calendar import Calendar, SpecialDay, chinese_date
from app.domain.chinese import article_name, chinese_number
from app.domain.deadlines import Clock, Extension, Pause, SegmentKind, StatusCode, clock
from app.domain.proof import deadline_answer, proof, proof_text, status_text
from app.domain.proof_strip import Mark
from app.domain.proof_words import STATUS_TEMPLATES
from app.domain.rules import DaysSet
from app.world_loader import load_lookup

LOOKUP = load_lookup()
CALENDAR, RULES = LOOKUP.calendar, LOOKUP.rules
EXTENSION = Extension(30, "局负责人", date(2026, 9, 28))


def going(rule: str, start: date, extension: Extension | None = None) -> Clock:
    return clock(RULES[rule], start, CALENDAR, extension)


def test_the_story_of_an_extended_clock() -> None:
    card = proof(going("HND-60", date(2026, 8, 5), EXTENSION))
    assert [(s.code, s.day) for s in card.steps] == [
        ("start", date(2026, 8, 5)),
        ("calendar_days", date(2026, 10, 4)),
        ("rolled", date(2026, 10, 8)),
        ("extended", date(2026, 11, 3)),
        ("not_rolled", date(2026, 11, 3)),
    ]
    assert [(s.code, s.day) for s in card.what_if] == [("without_extension", date(2026, 10, 4))]
    assert card.article == "《信访工作条例》第三十四条"
    assert card.lines()[2] == (
        "3. 遇休息日顺延：2026年10月8日 周四（10月4日是国庆节假期，顺延到下一个上班日，参照民法典第二百零三条）"
    )


def test_what_would_be_if_it_were_extended() -> None:
    (step,) = proof(going("HND-60", date(2026, 8, 5))).what_if
    assert (step.title, step.day) == ("如果批准延长 30 日", date(2026, 11, 3))
    assert proof(going("DSP-15", date(2026, 8, 5))).what_if == ()
    assert proof(going("HND-60", date(2026, 8, 5)).finished(date(2026, 9, 1))).what_if == ()


def test_the_strip_of_days() -> None:
    strip = proof(going("HND-60", date(2026, 8, 5), EXTENSION)).strip
    assert len(strip) == 14 * 7
    assert (strip[0].day, strip[-1].day) == (date(2026, 8, 3), date(2026, 11, 8))
    by_day = {cell.day: cell for cell in strip}
    assert {d.isoformat(): c.mark for d, c in by_day.items() if c.mark is not Mark.NONE} == {
        "2026-08-05": Mark.START,
        "2026-09-20": Mark.MAKEUP,
        "2026-10-04": Mark.STATUTORY,
        "2026-10-05": Mark.SKIPPED,
        "2026-10-06": Mark.SKIPPED,
        "2026-10-07": Mark.SKIPPED,
        "2026-10-08": Mark.ROLLED,
        "2026-10-10": Mark.MAKEUP,
        "2026-11-03": Mark.LAST,
    }
    assert by_day[date(2026, 8, 5)].segment is None
    assert by_day[date(2026, 10, 4)].segment is SegmentKind.RUN
    assert by_day[date(2026, 10, 5)].segment is SegmentKind.EXTENDED
    assert by_day[date(2026, 10, 5)].holiday == "国庆节"
    assert by_day[date(2026, 11, 4)].segment is None


def test_days_that_are_no_working_days_are_skipped_on_the_strip() -> None:
    strip = proof(going("OBJ-5W", date(2026, 9, 28))).strip
    assert [c.day.day for c in strip if c.mark is Mark.SKIPPED] == [1, 2, 3, 4, 5, 6, 7]
    assert [s.values.get("skipped") for s in proof(going("OBJ-5W", date(2026, 9, 28))).steps] == [None, "7"]


def test_a_provisional_day_says_so() -> None:
    c = going("HND-60", date(2026, 11, 5))
    card = proof(c)
    assert card.steps[-1].code == "provisional"
    assert "2027 年放假安排还没有公布" in proof_text(card)
    assert "（暂定）" in proof_text(card)
    assert card.sources == ((2026, "国务院办公厅放假通知"),)


def test_a_start_before_the_law_says_so() -> None:
    assert proof(going("HND-60", date(2022, 4, 30))).steps[-1].code == "earlier_rule"
    assert proof(going("HND-60", date(2022, 5, 1))).steps[-1].code != "earlier_rule"


def test_a_hearing_stands_before_the_count() -> None:
    pause = Pause(date(2026, 8, 10), date(2026, 8, 14), "复核听证")
    card = proof(clock(RULES["RRV-30"], date(2026, 8, 5), CALENDAR, pauses=[pause]))
    assert [s.code for s in card.steps] == ["start", "paused", "calendar_days", "not_rolled"]
    assert card.steps[1].detail == "复核听证，这 5 日不计算在期限内"


def test_every_rule_can_be_told_from_every_weekday() -> None:
    for rule in RULES:
        for i in range(7):
            card = proof(going(rule, date(2026, 9, 21) + timedelta(days=i)))
            assert "{" not in proof_text(card, "条文")
            assert card.strip[0].day.weekday() == 0 and card.strip[-1].day.weekday() == 6


def test_the_command_s_answer() -> None:
    answer = deadline_answer(going("HND-60", date(2026, 8, 5)), LOOKUP.articles["34"])
    lines = answer.pop("proof")
    assert answer == {
        "rule": "HND-60",
        "start": "2026-08-05",
        "statutory_last_day": "2026-10-04",
        "due": "2026-10-08",
        "provisional": False,
    }
    assert isinstance(lines, list)
    assert lines[0] == "办理 60 日　《信访工作条例》第三十四条"
    assert any("自受理之日起60日内办结" in line for line in lines)


def codes(c: Clock, newest: Calendar | None = None) -> list[str]:
    return [step.code for step in proof(c, newest).steps]


def test_days_that_no_law_fixes_are_said_to_be_the_station_s_own() -> None:
    assert "by_default" in codes(going("OBJ-DEC", date(2026, 8, 5)))
    assert "by_default" not in codes(going("OBJ-5W", date(2026, 8, 5)))
    rules = RULES.with_days([DaysSet(date(2026, 7, 31), "OBJ-DEC", 3)])
    step = next(s for s in proof(clock(rules["OBJ-DEC"], date(2026, 8, 5), CALENDAR)).steps if s.code == "by_setting")
    assert step.detail == "这个天数没有核到法律原文，本单位从 2026年8月1日 周六起这样设置"


def test_the_law_of_its_day_stands_on_the_card() -> None:
    card = proof(clock(RULES.at("HND-60", date(2019, 12, 2)), date(2019, 12, 2), CALENDAR))
    assert card.article == "《信访条例》（2005 年）第三十三条"
    assert "本行政机关负责人批准" in LOOKUP.articles[card.clock.rule.article]


def test_a_later_notice_is_told_whether_it_moved_the_day_or_came_too_late() -> None:
    notice = [SpecialDay(date(2027, 1, n), False, "元旦", "通知") for n in (1, 2, 3, 4)]
    notice.append(SpecialDay(date(2027, 10, 1), False, "国庆节", "通知"))
    for entered_on, code in ((date(2026, 11, 20), "calendar_moved"), (date(2027, 2, 1), "calendar_kept")):
        newest = CALENDAR.with_notice(2027, notice, entered_on)
        c = clock(RULES["HND-60"], date(2026, 11, 5), newest)
        step = next(s for s in proof(c, newest).steps if s.code == code)
        assert chinese_date(entered_on) in step.detail
    assert "calendar_moved" not in codes(going("HND-60", date(2026, 8, 5)))


def test_what_if_a_holiday_is_announced_is_asked_where_a_year_is_not_known() -> None:
    card = proof(going("DSP-15", date(2027, 4, 16)))
    assert [(s.code, s.day) for s in card.what_if] == [("if_holiday", date(2027, 5, 4))]
    assert card.what_if[0].title == "如果公布 5月3日也放假"


@pytest.mark.parametrize(
    ("rule", "code"),
    [("MED-1M", "months"), ("PIA-3Y", "years"), ("URG-1", "hours"), ("ASG-FB", "as_set"), ("REP-5", "at_once")],
)
def test_other_ways_of_counting_have_their_step(rule: str, code: str) -> None:
    lines = proof_text(proof(going(rule, date(2026, 3, 16))))
    assert code in codes(going(rule, date(2026, 3, 16))) and "{" not in lines


@pytest.mark.parametrize(
    ("number", "words"), [(1, "一"), (10, "十"), (19, "十九"), (20, "二十"), (34, "三十四"), (99, "九十九")]
)
def test_numbers_of_articles(number: int, words: str) -> None:
    assert chinese_number(number) == words


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("34", "第三十四条"),
        ("23(2)", "第二十三条第二款"),
        ("31(六)", "第三十一条第（六）项"),
        ("22(1)(三)", "第二十二条第一款第（三）项"),
        ("2005/33", "第三十三条"),
        ("CPL/95", "第九十五条"),
        ("", ""),
    ],
)
def test_names_of_articles(key: str, name: str) -> None:
    assert article_name(key) == name


@pytest.mark.parametrize(
    ("rule", "start", "finished", "today", "words"),
    [
        ("HND-60", "2026-08-05", None, "2026-10-01", "剩 3 天，周日"),
        ("HND-60", "2026-08-05", None, "2026-10-04", "今天到期"),
        ("HND-60", "2026-08-05", None, "2026-10-06", "遇休息日顺延，还剩 2 天，周四"),
        ("HND-60", "2026-08-05", None, "2026-10-11", "超期 3 天"),
        ("HND-60", "2026-08-05", "2026-08-18", "2026-10-11", "已办结，用了 13 天"),
        ("HND-60", "2026-08-05", "2026-10-10", "2026-10-11", "已办结，超期 2 天"),
        ("RVW-APP", "2026-09-01", None, "2026-10-11", "期限已过 3 天"),
        ("RVW-APP", "2026-09-01", "2026-09-08", "2026-10-11", "第 7 天提出"),
        ("RVW-APP", "2026-09-01", "2026-10-09", "2026-10-11", "过期 1 天提出"),
    ],
)
def test_how_a_clock_stands_in_words(rule: str, start: str, finished: str | None, today: str, words: str) -> None:
    c = going(rule, date.fromisoformat(start)).finished(date.fromisoformat(finished) if finished else None)
    assert status_text(c.status(date.fromisoformat(today))) == words


def test_every_standing_has_words() -> None:
    assert set(STATUS_TEMPLATES) == set(StatusCode)
