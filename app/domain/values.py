"""What is known of a person: resident ID, phone, names. Each is parsed and cleaned once, or it is said what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from stdnum import numdb
from stdnum.cn import ric
from stdnum.exceptions import ValidationError

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Sex
from app.domain.text import clean_text, one_line, to_ascii

_ID_LENGTH = template(
    "resident_id.length",
    QT_TRANSLATE_NOOP("Problem", "身份证号码是 18 位，这里是 {count} 位，请对照证件再看一遍。"),
)
_ID_OLD = template(
    "resident_id.old",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是 15 位的老号码，2013 年起已停用。请按现在的证件填 18 位；拿不出的，证件类型选“其他证件”照样登记。",
    ),
)
_ID_FORMAT = template(
    "resident_id.format",
    QT_TRANSLATE_NOOP("Problem", "身份证号码前 17 位都是数字，最后一位是数字或 X，请对照证件再看一遍。"),
)
_ID_CHECK = template(
    "resident_id.check",
    QT_TRANSLATE_NOOP("Problem", "身份证号码有一位对不上（末位校验不符），请对照证件再看一遍。"),
)
_ID_BIRTH = template(
    "resident_id.birth",
    QT_TRANSLATE_NOOP("Problem", "号码第 7 到 14 位写的出生日期“{birth}”不存在，请对照证件再看一遍。"),
)
_ID_FUTURE = template(
    "resident_id.future",
    QT_TRANSLATE_NOOP("Problem", "号码里的出生日期 {birth} 还没到，请对照证件再看一遍。"),
)
_PHONE_FORMAT = template(
    "phone.format",
    QT_TRANSLATE_NOOP("Problem", "“{typed}”不像电话号码。手机是 11 位，座机请带区号，例如 020-83000000。"),
)
_NAME_EMPTY = template("person_name.empty", QT_TRANSLATE_NOOP("Problem", "还没有填姓名。"))

_HAN = "\u3007\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN_GAP = re.compile(f"(?<=[{_HAN}]) (?=[{_HAN}])")
_DOTS = re.compile("[•・‧∙⋅･᛫]")
_HAN_DOT = re.compile(f"(?<=[{_HAN}])\\s*[·.．。]\\s*(?=[{_HAN}])")
_COUNTY = re.compile(r"(?:\[[0-9]*-([0-9]*)\])?([^,\[\]]+)")
_DASHES = re.compile("[-\u2010-\u2015\u2212]")
_CHINA = re.compile(r"^(?:\+86|0086|86(?=1[3-9]))-?")
_LANDLINE = re.compile(r"(0[12][0-9]|0[3-9][0-9]{2})?-?([2-9][0-9]{6,7})(?:-([0-9]{1,6}))?")
_OTHER_LINE = re.compile(r"\+[0-9]{6,15}|[48]00[0-9]{7}|1[0-9]{4}|9[0-9]{4,7}")
"""Foreign numbers, 400 and 800 lines, short service numbers such as 12345."""


@dataclass(frozen=True, slots=True)
class ResidentId:
    """A checked resident ID number of 18 places (GB 11643-1999) with what can be read from it."""

    number: str

    @property
    def birth(self) -> date:
        """Date of birth."""
        return ric.get_birth_date(self.number)

    @property
    def sex(self) -> Sex:
        """The 17th digit: odd male, even female."""
        return Sex.MALE if int(self.number[16]) % 2 else Sex.FEMALE

    def age(self, today: date) -> int:
        """Full years on `today`; someone born on 29 February is a year older from 1 March in common years."""
        birth = self.birth
        return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))

    @property
    def region(self) -> tuple[str, str]:
        """Province and county that gave the number out; empty texts for codes nobody knows."""
        # stdnum's own get_birth_place asks for the county of the birth year, but the first numbers were given out in
        # 1984, and it stumbles over 119999
        known = {key: value for _, part in numdb.get("cn/loc").info(self.number[:6]) for key, value in part.items()}
        counties = _COUNTY.findall(known.get("county", ""))
        since = max(self.birth.year, 1984)
        still = [name for end, name in counties if not end or int(end) >= since]
        return known.get("province", ""), (still or [name for _, name in counties] or [""])[0]


def parse_resident_id(typed: str, today: date, field: str = "id_number") -> ResidentId | Problem:
    """Read a resident ID number as typed or read by a card reader: spaces, full width and a small x are welcome.

    An unknown or abolished region is no reason to refuse a person. The birth may not lie after `today`.
    """
    number = re.sub(r"[\s-]", "", to_ascii(typed)).upper()
    if len(number) == 15 and number.isascii() and number.isdigit():
        return Problem(_ID_OLD, field)
    if len(number) != 18:
        return Problem(_ID_LENGTH, field, {"count": str(len(number))})
    if not re.fullmatch("[0-9]{17}[0-9X]", number):
        return Problem(_ID_FORMAT, field)
    if ric.calc_check_digit(number) != number[-1]:
        return Problem(_ID_CHECK, field)
    try:
        birth = ric.get_birth_date(number)
    except ValidationError:
        return Problem(_ID_BIRTH, field, {"birth": number[6:14]})
    if birth > today:
        return Problem(_ID_FUTURE, field, {"birth": birth.isoformat()})
    return ResidentId(number)


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: digits only, 86 taken off; an extension behind a dash; +country code where it is foreign."""

    number: str
    mobile: bool

    @property
    def tail(self) -> str:
        """The last four digits (of an extension line: of the line, not of the extension)."""
        return self.number.partition("-")[0][-4:]

    def __str__(self) -> str:
        """As printed: 138 0000 1234, 020-83000000; others as they are."""
        number = self.number
        if self.mobile:
            return f"{number[:3]} {number[3:7]} {number[7:]}"
        if not number.startswith("0"):
            return number
        area = 3 if number[1] in "12" else 4
        return f"{number[:area]}-{number[area:]}"


def parse_phone(typed: str, field: str = "phone") -> Phone | Problem:
    """Read a phone number: spaces, dashes, brackets, +86 and full-width digits are welcome."""
    text = _CHINA.sub("", re.sub(r"[\s()]", "", to_ascii(typed)))
    line, *extension = re.split(r"转|[xX#]|ext\.?", text, maxsplit=1)
    digits = _DASHES.sub("", line)
    if not extension and re.fullmatch(r"1[3-9][0-9]{9}", digits):
        return Phone(digits, mobile=True)
    dashed = f"{digits}-{extension[0]}" if extension else _DASHES.sub("-", line)
    landline = _LANDLINE.fullmatch(dashed) or _LANDLINE.fullmatch(digits)
    if landline:
        area, number, inner = (part or "" for part in landline.groups())
        return Phone(area + number + (f"-{inner}" if inner else ""), mobile=False)
    if not extension and _OTHER_LINE.fullmatch(digits):
        return Phone(digits, mobile=False)
    return Problem(_PHONE_FORMAT, field, {"typed": typed.strip()})


def phone_text(number: str) -> str:
    """A phone number as it is read aloud and printed; what is none stays as it is."""
    phone = parse_phone(number) if number.strip() else None
    return str(phone) if isinstance(phone, Phone) else number


def parse_person_name(typed: str, field: str = "name") -> str | Problem:
    """A person's name: trimmed, no gaps between Chinese characters, one kind of dot in 阿卜杜拉·买买提; nothing refused."""
    name = _HAN_DOT.sub("·", _DOTS.sub("·", one_line(typed)))
    return _HAN_GAP.sub("", name) or Problem(_NAME_EMPTY, field)


def parse_other_paper(typed: str) -> str:
    """The number of any other paper, as typed: ASCII, no white space, capital letters; no check is possible."""
    return re.sub(r"\s", "", to_ascii(clean_text(typed)[0])).upper()
