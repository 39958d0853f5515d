"""Names, numbers and dates of the letter held against its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from app.domain.calendar import chinese_date
from app.domain.letter_check.parts import Checked, Facts, Finding, Part, Role, error, warning
from app.domain.masking import SURNAMES
from app.domain.number import CaseNumber, parse_case_number
from app.domain.problems import QT_TRANSLATE_NOOP, template

OTHER_NAME = template(
    "letter.other_name",
    QT_TRANSLATE_NOOP("Problem", "信是写给{expected}的，这里称呼的是“{name}”，请核对是不是从别的信里抄来的。"),
)
NEARLY_NAME = template(
    "letter.nearly_name", QT_TRANSLATE_NOOP("Problem", "这里写的是“{name}”，登记的名字是“{expected}”，差一个字。")
)
OTHER_NUMBER = template(
    "letter.other_number",
    QT_TRANSLATE_NOOP("Problem", "编号 {number} 不是这一件的（这一件是 {expected}），请核对。"),
)
WRONG_NUMBER = template(
    "letter.wrong_number", QT_TRANSLATE_NOOP("Problem", "编号 {number} 有一位写错了，这一件是 {expected}。")
)
NO_SUCH_DAY = template("letter.no_such_day", QT_TRANSLATE_NOOP("Problem", "没有“{day}”这一天，请核对。"))
OTHER_ACCEPTANCE = template(
    "letter.other_acceptance",
    QT_TRANSLATE_NOOP("Problem", "信里写{day}受理，登记的受理日是{expected}，请核对。"),
)
OTHER_DAY = template(
    "letter.other_day", QT_TRANSLATE_NOOP("Problem", "信里写您于{day}来信来访，登记的是{expected}，请核对。")
)
NOT_YET = template(
    "letter.not_yet",
    QT_TRANSLATE_NOOP("Problem", "调查核实写的是已经查过的事，{day}还没有到，请核对日期。"),
)
ID_NUMBER = template(
    "letter.id_number",
    QT_TRANSLATE_NOOP("Problem", "信里有身份证号（尾号 {tail}）。信会经过许多人的手，请删去。"),
)

_HONORIFIC = "(?:先生|女士|同志|老师|阿姨|大哥|大姐|小姐)"
_GREETED = re.compile(
    rf"^\s*(?:尊敬的)?(?:信访人|网友)?[“\"]?([{SURNAMES}][\u4e00-\u9fff]{{0,3}}?){_HONORIFIC}[”\"]?\s*[：:，,！!]"
)
_TITLED = re.compile(
    rf"(?:信访人|申请人|来访人|来信人)([{SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=[，,。、；（(反向于提到来称的])"
)
_NUMBER = re.compile(r"(?<![0-9A-Z])\d{9}-\d{8}-[0-9A-Z]{8}(?![0-9A-Z])")
_DATE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_ACCEPTED = re.compile(rf"{_DATE.pattern}(?:依法|决定|正式|予以|已|，){{0,3}}受理")
_CAME = re.compile(rf"[您你]\s*于\s*{_DATE.pattern}[^。；\d]{{0,24}}?(?:来访|来信|来电|反映|提出|信访|投诉|咨询|留言)")
_ID = re.compile(r"(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?![\dXx])")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U000323af·]+")
SHORTEST_NAME = 3


def fact_findings(letter: Checked, facts: Facts) -> Iterator[Finding]:
    """What the texts say otherwise than the file."""
    for part in letter.parts:
        yield from _names(part, facts)
        yield from _numbers(part, facts)
        yield from _days(part, facts)
        if found := _ID.search(part.text):
            yield warning(ID_NUMBER, part.field, tail=found.group()[-4:])


def _names(part: Part, facts: Facts) -> Iterator[Finding]:
    if not facts.names:
        return
    expected = "、".join(facts.names)
    for found in (*_GREETED.finditer(part.text), *_TITLED.finditer(part.text)):
        name = found.group(1)
        if not any(known.startswith(name) or name.startswith(known) for known in facts.names):
            yield error(OTHER_NAME, part.field, name=name, expected=expected)
    for known in facts.names:
        yield from _nearly(part, known, facts)


def _nearly(part: Part, known: str, facts: Facts) -> Iterator[Finding]:
    """A name of three or more characters written with one other character in it."""
    if len(known) < SHORTEST_NAME or not _HAN.fullmatch(known):
        return
    for start in (found.start() for found in re.finditer(re.escape(known[0]), part.text)):
        window = part.text[start : start + len(known)]
        differs = sum(a != b for a, b in zip(window, known, strict=False))
        if len(window) == len(known) and differs == 1 and window not in facts.names:
            yield warning(NEARLY_NAME, part.field, name=window, expected=known)


def _numbers(part: Part, facts: Facts) -> Iterator[Finding]:
    if not facts.numbers:
        return
    for number in _NUMBER.findall(part.text):
        if number in facts.numbers:
            continue
        right = isinstance(parse_case_number(number), CaseNumber)
        yield error(OTHER_NUMBER if right else WRONG_NUMBER, part.field, number=number, expected=facts.numbers[0])


def _days(part: Part, facts: Facts) -> Iterator[Finding]:
    for found in _DATE.finditer(part.text):
        day = _day(found)
        if day is None:
            yield error(NO_SUCH_DAY, part.field, day=found.group())
        elif part.role is Role.FINDINGS and day > facts.today:
            yield warning(NOT_YET, part.field, day=found.group())
    for found in _ACCEPTED.finditer(part.text):
        day = _day(found)
        if facts.accepted_on and day and day != facts.accepted_on:
            yield error(OTHER_ACCEPTANCE, part.field, day=chinese_date(day), expected=chinese_date(facts.accepted_on))
    for found in _CAME.finditer(part.text):
        day = _day(found)
        if facts.received and day and day not in facts.received:
            expected = "、".join(chinese_date(day) for day in facts.received)
            yield warning(OTHER_DAY, part.field, day=chinese_date(day), expected=expected)


def _day(found: re.Match[str]) -> date | None:
    year, month, day = map(int, found.groups()[:3])
    try:
        return date(year, month, day)
    except ValueError:
        return None
