"""The State Council's notice, in the ways it has been written, against the table that other people made of it."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.holiday_notice import read_notice
from app.world_loader import load_lookup
from tests.app.holidays import NOTICE_2026, NOTICE_2027

CALENDAR = load_lookup().calendar
OF_2012 = """一、元旦：2012年1月1日至3日放假调休，共3天。2011年12月31日（星期六）上班。
二、春节：1月22日至28日放假调休，共7天。1月21日（星期六）、1月29日（星期日）上班。
三、清明节：4月2日至4日放假调休，共3天。3月31日（星期六）、4月1日（星期日）上班。
四、劳动节：4月29日至5月1日放假调休，共3天。4月28日（星期六）上班。
五、端午节：6月22日至24日放假公休，共3天。
六、中秋节、国庆节：9月30日至10月7日放假调休，共8天。9月29日（星期六）上班。"""


def codes(text: str, year: int = 2026) -> list[str]:
    return [problem.code for problem in read_notice(text, year, "通知").problems]


@pytest.mark.parametrize(("text", "year"), [(NOTICE_2026, 2026), (OF_2012, 2012)])
def test_a_notice_of_the_past_gives_the_table_of_its_year(text: str, year: int) -> None:
    notice = read_notice(text, year, "通知")
    assert not notice.problems
    days = {special.day: special.working for special in notice.days}
    assert all(CALENDAR.is_working(day) == working for day, working in days.items())
    special = {day for day, one in CALENDAR.days.items() if day.year == year and (one.working or day.weekday() < 5)}
    assert special <= set(days)


def test_new_year_may_be_worked_for_in_the_december_before() -> None:
    days = {special.day: special for special in read_notice(OF_2012, 2012, "通知").days}
    assert days[date(2011, 12, 31)].working and days[date(2011, 12, 31)].name == "元旦"


def test_a_line_typed_by_hand_is_enough_for_a_holiday() -> None:
    [first, *_, last] = read_notice("国庆节: 10月1日-7日放假。10月10日上班。", 2026, "通知").days
    assert (first.day, first.working, last.day, last.working) == (date(2026, 10, 1), False, date(2026, 10, 10), True)


def test_the_notice_of_another_year_is_noticed_by_its_weekdays() -> None:
    assert "notice.weekday" in codes(NOTICE_2026, 2027)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("放假调休，共7天", "放假调休，共8天", "notice.count"),
        ("10月10日（周六）上班", "10月10日（周日）上班", "notice.weekday"),
        ("2月28日（周六）上班", "2月30日（周六）上班", "notice.no_day"),
        ("三、清明节：4月4日（周六）至6日（周一）放假，共3天。", "", "notice.missing"),
    ],
)
def test_a_slip_is_named(old: str, new: str, code: str) -> None:
    assert old in NOTICE_2026
    assert codes(NOTICE_2026.replace(old, new)) == [code]


@pytest.mark.parametrize("text", ["", "放假", "国庆节放假七天", "一二三：四五六", "国庆节：上班"])
def test_what_names_no_day_is_not_guessed(text: str) -> None:
    assert codes(text) == ["notice.nothing"]


def test_the_invented_notice_for_2027_is_whole() -> None:
    assert codes(NOTICE_2027, 2027) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("国庆节：" + "1日" * 60_000, "notice.long"),
        ("国庆节：" + "10月1日" * 800 + "（" * 500, "notice.nothing"),
        ("国庆节：1000年1月1日至9999年12月31日放假，共3天。", "notice.count"),
        ("国庆节：10月1日放假，共" + "9" * 4400 + "天。", "notice.count"),
    ],
    ids=range(4),
)
def test_what_is_no_notice_is_told_at_once(text: str, code: str) -> None:
    notice = read_notice(text, 2026, "通知")
    assert code in [problem.code for problem in notice.problems]
    assert len(notice.days) <= 2
