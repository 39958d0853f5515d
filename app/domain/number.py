"""Numbers of the desk: the case number (domain.md 7.4), the official number of a region, the document number 代字〔2026〕12号, the inquiry code."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import date

from stdnum.iso7064 import mod_37_36

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.text import to_ascii

_MALFORMED = template(
    "case_number.malformed",
    QT_TRANSLATE_NOOP(
        "Problem", "“{typed}”不像一个编号。编号是这样的：440104014-20260724-F000134G，请照回执再看一遍。"
    ),
)
_MISTYPED = template(
    "case_number.mistyped",
    QT_TRANSLATE_NOOP("Problem", "编号“{typed}”里有一位抄错了（末位校验不符），请照回执再看一遍。"),
)
_BAD_DOCUMENT = template(
    "document_number.malformed",
    QT_TRANSLATE_NOOP("Problem", "“{typed}”不像发文字号。发文字号是这样的：越信访〔2026〕12号。"),
)
_BAD_CODE = template(
    "inquiry_code.malformed",
    QT_TRANSLATE_NOOP("Problem", "查询码是 8 到 10 位数字，请照回执再看一遍。"),
)

READABLE = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What numbers are made of: without O and I, which nobody tells from 0 and 1 on paper or on the telephone."""
_MISREAD = str.maketrans("OI", "01")
_PLACES = len(READABLE)
LEAST_TAIL, _TAIL, _DAY_AND_TAIL = 4, 8, 16
"""Characters of the end of a number: the fewest that may stand for it, those behind the last dash, and with the day."""
_DIGIT_SERIALS = 10_000
LAST_SERIAL = _DIGIT_SERIALS + (_PLACES - 10) * _PLACES**3 - 1
"""ZZZZ."""
_FORM = re.compile(r"(\d{9})-?(\d{8})-?([0-9A-Z]{2})(\d{4}|[A-Z][0-9A-Z]{3})([0-9A-Z])([0-9A-Z])")
_OFFICIAL_FORM = re.compile(r"(\d{9})-?((?:19|20)\d{2})-?(\d{6,9})")
_CLEAR = "number"
_SEAL = re.compile(r":[A-Za-z2-7]{103}\s*$")
"""What stands behind the number in the QR code of a receipt (`receipt_code`)."""
_GAPS = re.compile(r"[\s\u2010-\u2015\u2212]")
_DOCUMENT_FORM = re.compile(r"(\D+?)[〔\[(【]((?:19|20)\d{2})[〕\])】]第?([1-9]\d{0,8})号?")


def org_field(org: str) -> str:
    """The organisation's 9 digits as numbers carry them: 4401 → 440100000. Raises ValueError for a longer code."""
    if not org.isascii() or not org.isdigit() or len(org) > 9:
        raise ValueError(f"no organisation of 9 digits: {org}")
    return org.ljust(9, "0")


def serial_text(serial: int) -> str:
    """0001 … 9999, then A000 … ZZZZ. Raises ValueError outside of 1 … LAST_SERIAL."""
    if not 1 <= serial <= LAST_SERIAL:
        raise ValueError(f"no serial of four places: {serial}")
    if serial < _DIGIT_SERIALS:
        return f"{serial:04d}"
    rest, text = serial - _DIGIT_SERIALS, ""
    for _ in range(3):
        rest, place = divmod(rest, _PLACES)
        text = READABLE[place] + text
    return READABLE[10 + rest] + text


def serial_value(text: str) -> int:
    """What `serial_text` wrote."""
    if text[0].isdigit():
        return int(text)
    value = READABLE.index(text[0]) - 10
    for character in text[1:]:
        value = value * _PLACES + READABLE.index(character)
    return _DIGIT_SERIALS + value


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """`OOOOOOOOO-YYYYMMDD-DDSSSSUC`, taken apart; the check character C is computed."""

    org: str
    """9 digits."""
    received_on: date
    desk: str
    serial: int
    unique: str
    """One character taken from the case id: two desks with the same tag still differ."""

    @property
    def check(self) -> str:
        """The check character over all the others (ISO 7064 mod 37,36)."""
        day = self.received_on.strftime("%Y%m%d")
        return mod_37_36.calc_check_digit(f"{self.org}{day}{self._tail()}")

    def _tail(self) -> str:
        return f"{self.desk}{serial_text(self.serial)}{self.unique}"

    def __str__(self) -> str:
        return f"{self.org}-{self.received_on:%Y%m%d}-{self._tail()}{self.check}"


def make_case_number(org: str, received_on: date, desk: str, serial: int, case_id: str) -> CaseNumber:
    """The number of a new case. `org` of up to 9 digits, `desk` two letters or digits, `case_id` a UUID.

    Raises ValueError when one of them is none.
    """
    desk = desk.upper()
    if not is_desk_tag(desk):
        raise ValueError(f"a desk tag is two letters or digits, none of them O or I: {desk}")
    serial_text(serial)
    first = int(case_id.replace("-", ""), 16) % _PLACES
    # the check character may come out as O or I; then the next unique character gives another one
    uniques = READABLE[first:] + READABLE[:first]
    numbers = (CaseNumber(org_field(org), received_on, desk, serial, unique) for unique in uniques)
    return next(number for number in numbers if number.check in READABLE)


def is_desk_tag(tag: str) -> bool:
    """Whether these are two characters that numbers are made of."""
    return len(tag) == 2 and all(character in READABLE for character in tag)


def parse_case_number(typed: str) -> CaseNumber | Problem:
    """Read a number as people type it: lower case, full width, without dashes or with spaces, O for 0 and I for 1; or as a
    scanner reads it off a receipt."""
    text = _GAPS.sub("", _SEAL.sub("", to_ascii(typed))).upper().translate(_MISREAD)
    form = _FORM.fullmatch(text)
    malformed = Problem(_MALFORMED, "number", {"typed": typed.strip()})
    if form is None or not text.isascii():
        return malformed
    org, day, desk, serial, unique, check = form.groups()
    if mod_37_36.calc_check_digit(org + day + desk + serial + unique) != check:
        return Problem(_MISTYPED, "number", {"typed": typed.strip()})
    try:
        received_on = date(int(day[:4]), int(day[4:6]), int(day[6:]))
        serial_text(value := serial_value(serial))
        return CaseNumber(org, received_on, desk, value, unique)
    except ValueError:
        return malformed


def number_tail(typed: str) -> str:
    """The end of a number as it is stored, out of what people type; empty when it is too short or too long to be one."""
    text = _GAPS.sub("", to_ascii(typed)).replace("-", "").upper().translate(_MISREAD)
    if not re.fullmatch(f"[0-9A-Z]{{{LEAST_TAIL},{_DAY_AND_TAIL}}}", text):
        return ""
    day, tail = text[:-_TAIL], text[-_TAIL:]
    return f"{day}-{tail}" if day else tail


@dataclass(frozen=True, slots=True)
class OfficialNumber:
    """正式编号: what the centre counts for a region and year, without a gap; it stands beside the case number."""

    region: str
    """9 digits."""
    year: int
    serial: int

    def __str__(self) -> str:
        return f"{self.region}-{self.year}-{self.serial:06d}"

    @property
    def token(self) -> str:
        """As the clear part of an entry carries it to the centre (entry-format.md)."""
        return f"{_CLEAR}:{self.region}:{self.year}:{self.serial}"


def parse_official_number(typed: str) -> OfficialNumber | None:
    """Read an official number as people type it; None for anything else."""
    form = _OFFICIAL_FORM.fullmatch(_GAPS.sub("", to_ascii(typed)))
    return OfficialNumber(form[1], int(form[2]), int(form[3])) if form and int(form[3]) else None


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """发文字号: the unit's mark, the year, the serial of that year (GB/T 9704-2012, 7.2.5)."""

    mark: str
    year: int
    serial: int

    def __str__(self) -> str:
        return f"{self.mark}〔{self.year}〕{self.serial}号"


def parse_document_number(typed: str) -> DocumentNumber | Problem:
    """Read 代字〔2026〕12号, whatever brackets and widths were typed."""
    text = re.sub(r"\s", "", to_ascii(typed))
    form = _DOCUMENT_FORM.fullmatch(text)
    if form is None:
        return Problem(_BAD_DOCUMENT, "document_number", {"typed": typed.strip()})
    mark, year, serial = form.groups()
    return DocumentNumber(mark, int(year), int(serial))


def parse_inquiry_code(typed: str) -> str | Problem:
    """The 8 to 10 digits of a 查询码, however they were grouped."""
    digits = re.sub(r"[\s-]", "", to_ascii(typed))
    if not re.fullmatch("[0-9]{8,10}", digits):
        return Problem(_BAD_CODE, "inquiry_code")
    return digits


def inquiry_code_text(code: str) -> str:
    """A 查询码 as printed: 4827 1936 05."""
    return " ".join(code[i : i + 4] for i in range(0, len(code), 4))


def same_inquiry_code(typed: str, code: str) -> bool:
    """Whether the typed 查询码 is this one; takes the same time for every wrong one. An empty `code` matches nothing."""
    digits = parse_inquiry_code(typed)
    return isinstance(digits, str) and bool(code) and hmac.compare_digest(digits, code)
