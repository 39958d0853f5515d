"""去身份: who petitions is taken out of a text, and it is proved that nothing of them remains.

What names somebody is looked for the way it may be written: apart, in full-width signs, with Chinese digits, in part, as 何某 or
老何, by initials. What other people are called, homophones, whole pinyin and what only neighbours would understand no program
finds: a person reads the copy before it goes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from app.domain.kinds import Party, Person
from app.domain.masking import COMPOUND_SURNAMES, down_to_community
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import PartyRole

NAME = QT_TRANSLATE_NOOP("Word", "姓名")
NUMBER = QT_TRANSLATE_NOOP("Word", "证件号码")
PHONE = QT_TRANSLATE_NOOP("Word", "电话")
ADDRESS = QT_TRANSLATE_NOOP("Word", "住址")
BIRTH = QT_TRANSLATE_NOOP("Word", "出生日期")
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_OF_AN_ID, _OF_A_PHONE = 6, 7
"""So many digits of a number in a row are enough to find whose it is."""
_DIGITS = {
    **dict(zip("零一二三四五六七八九", "0123456789", strict=True)),
    **dict(zip("壹贰叁肆伍陆柒捌玖", "123456789", strict=True)),
    **dict(zip("貳參陸", "236", strict=True)),
    "〇": "0", "○": "0", "◯": "0", "幺": "1", "两": "2", "兩": "2",
}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100}
_NUMERALS = frozenset((*_DIGITS, *_TENS))
_CALLED = "某某|某|先生|女士|小姐|老师|师傅|阿姨|叔叔|叔|伯伯|伯|婆婆|阿婆|阿公|大爷|大妈|大姐|大哥|大叔|大婶|姨|婶|姐|哥|同志|生|太太|太|氏|姓|家|老板|医生"
_FONDLY = "哥|叔|姐|姨|伯|婶|仔|嫂|妹|弟"
_PART = re.compile(r"[^\W\d]{1,10}?(?:大道|路|街|巷|弄|里|坊|新村|村|花园|小区|大厦|公寓|大院|苑|园|庭|轩|阁|城|湾)")
_HOUSE = "(?:号|栋|座|幢|单元|楼|层|大院|院|之|梯|门|房|室|户){0,2}"
_NUMBERED = rf"{_HOUSE}(?:[a-z]?\d+[a-z]?{_HOUSE})*"
_UP_TO_A_NUMBER = re.compile(r"[^\W\d]*")
_TAIL = re.compile(r"(?:尾号|尾数|[后末][4四]位数?)(?:是|为)?(\d{3,4})(?!\d)")
_ANYBODYS = re.compile(r"(?<!\d)(?:\d{17}[\dx]|1[3-9]\d{9})(?!\d)")


@dataclass(frozen=True, slots=True)
class Identity:
    """What somebody of a case can be known by, each as it is looked for; `token` stands for them in a copy."""

    token: str
    names: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    """Patterns: 何某, 老何, 阿强."""
    masked: tuple[str, ...] = ()
    """Patterns of the text as it is written: 何**, 何×强."""
    initials: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    """Patterns."""
    birth: str = ""
    """A pattern."""


@dataclass(frozen=True, slots=True)
class Remain:
    """A place in a text that still says who it is, and what of them it says."""

    start: int
    end: int
    what: str
    token: str


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text without signs and spaces, in one width, in small letters; each of its characters with its place in the text."""

    text: str
    at: tuple[tuple[int, int], ...] = field(repr=False)

    def remain(self, start: int, end: int, what: str, token: str) -> Remain:
        return Remain(self.at[start][0], self.at[end - 1][1], what, token)


def tokens(parties: Sequence[Party]) -> tuple[str, ...]:
    """What each of these people is called in a copy: 信访人甲, 信访人乙, 代理人丙."""
    return tuple(
        f"{'代理人' if party.role == PartyRole.AGENT.code else '信访人'}{_stem(place)}"
        for place, party in enumerate(parties)
    )


def _stem(place: int) -> str:
    return _STEMS[place] if place < len(_STEMS) else str(place + 1)


def identity(token: str, person: Person, initials_of: Callable[[str], str], accused: str = "") -> Identity:
    """How somebody is looked for. `accused`: the words for whom the matter is about; a surname, a given name or a street that stands
    in them too says nothing of the petitioner by itself, or nobody could say any more whom it is about."""
    name = _bare(person.name).text
    number, phone = _counted(person.id_number).text, _counted(person.phone.partition("-")[0]).text
    whole_phone = _counted(person.phone).text
    if person.organisation:
        return Identity(
            token, _of_a_unit(name), numbers=_kept(number), phones=_kept(phone, whole_phone),
            addresses=_places(person.address, accused),
        )  # fmt: skip
    surname = _surname(name)
    known = surname and surname not in accused
    return Identity(
        token,
        names=tuple(one for one in _names(name, surname) if one == name or one not in accused),
        called=_called(name, surname) if known else (),
        masked=_masked(name, surname) if known else (),
        initials=_initials(name, surname, initials_of),
        numbers=_kept(number),
        phones=_kept(phone, whole_phone),
        addresses=_places(person.address, accused),
        birth=_born(person.birth),
    )


def remains(text: str, people: Iterable[Identity]) -> tuple[Remain, ...]:
    """Every place of a text that says who one of these people is, or a number like an ID's or a mobile phone's, whosever it is; the
    first place first. Empty: nothing of them remains."""
    bare, counted = _bare(text), _counted(text)
    found = [remain for who in people for remain in _of_one(text, bare, counted, who)]
    found += [
        counted.remain(*m.span(), PHONE if len(m[0]) == 11 else NUMBER, "") for m in _ANYBODYS.finditer(counted.text)
    ]
    return tuple(sorted(set(found), key=lambda one: (one.start, -one.end, not one.token, one.what, one.token)))


def cleaned(text: str, people: Sequence[Identity]) -> str:
    """The text with tokens where it says who they are. What still remains `remains` tells."""
    for _ in range(9):
        found = taken_out(text, people)
        if not found:
            break
        text = _replaced(text, found)
    return text


def taken_out(text: str, people: Sequence[Identity]) -> tuple[Remain, ...]:
    """The places as they are replaced: those that overlap, or follow each other and say the same, are one, called after the first."""
    whole: list[Remain] = []
    for one in remains(text, people):
        last = whole[-1] if whole else None
        if last and (one.start < last.end or (one.start == last.end and one.what == last.what)):
            whole[-1] = replace(last, end=max(last.end, one.end))
        else:
            whole.append(one)
    return tuple(whole)


def _replaced(text: str, found: Sequence[Remain]) -> str:
    parts, end = list[str](), 0
    for one in found:
        parts += [text[end : one.start], one.token if one.what == NAME and one.token else f"〔{one.what}〕"]
        end = one.end
    return "".join((*parts, text[end:]))


# ---------- how a text is read


def _bare(text: str) -> _Plain:
    """Letters and digits alone."""
    said = [(each, place) for place, char in enumerate(text) for each in unicodedata.normalize("NFKC", char).casefold()]
    kept = [(each, (place, place + 1)) for each, place in said if unicodedata.category(each)[0] in "LN"]
    return _Plain("".join(each for each, _ in kept), tuple(at for _, at in kept))


def _counted(text: str) -> _Plain:
    """The same with every number in digits: 十八号 is 18号, 一三八 is 138."""
    chars: list[str] = []
    places: list[tuple[int, int]] = []
    run: list[tuple[str, int]] = []

    def end_run() -> None:
        if run:
            span = (run[0][1], run[-1][1] + 1)
            worth = _value([char for char, _ in run])
            for n, digit in enumerate(worth):
                chars.append(digit)
                places.append(span if len(worth) != len(run) else (run[n][1], run[n][1] + 1))
            run.clear()

    for place, char in enumerate(text):
        for each in unicodedata.normalize("NFKC", char).casefold():
            if each in _NUMERALS:
                run.append((each, place))
            elif unicodedata.category(each)[0] in "LN":
                end_run()
                chars.append(each)
                places.append((place, place + 1))
    end_run()
    return _Plain("".join(chars), tuple(places))


def _value(run: Sequence[str]) -> str:
    """The digits of a Chinese number: spelled one by one, or with its tens and hundreds."""
    if not any(char in _TENS for char in run):
        return "".join(_DIGITS[char] for char in run)
    total, one = 0, 0
    for char in run:
        if char in _TENS:
            total += (one or 1) * _TENS[char]
            one = 0
        else:
            one = int(_DIGITS[char])
    return str(total + one)


# ---------- what somebody is known by


def _kept(*values: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if len(value) > 3))


def _surname(name: str) -> str:
    if not name or name.isascii():
        return ""
    return name[:2] if len(name) > 2 and name[:2] in COMPOUND_SURNAMES else name[:1]


def _names(name: str, surname: str) -> tuple[str, ...]:
    """The whole name, and what is given of it where that is more than one character."""
    given = name.removeprefix(surname) if surname else ""
    return tuple(one for one in (name, given) if len(one) > 1)


def _of_a_unit(name: str) -> tuple[str, ...]:
    """An organisation's whole name, and what is its own in it."""
    core = re.sub(r"^.*?(?:省|市|区|县)(?=.{2})", "", name)
    core = re.sub(r"(?:股份|有限|责任|公司|集团|厂|店|部|中心|合作社)+$", "", core)
    return tuple(dict.fromkeys(one for one in (name, core) if len(one) > 1))


def _called(name: str, surname: str) -> tuple[str, ...]:
    s, last = re.escape(surname), re.escape(name[-1])
    ways = [f"{s}(?:{_CALLED})", f"[老小阿]{s}"]
    if len(name) > len(surname):
        ways += [f"阿{last}", f"{last}(?:{_FONDLY})"]
    return tuple(ways)


def _masked(name: str, surname: str) -> tuple[str, ...]:
    s, last = re.escape(surname), re.escape(name[-1])
    return (rf"{s}\s*[*×xX＊○〇_□■·]{{1,4}}\s*(?:{last})?",)


def _initials(name: str, surname: str, initials_of: Callable[[str], str]) -> tuple[str, ...]:
    if not surname:
        return ()
    whole = _bare(initials_of(name)).text
    given = whole[len(surname) :]
    usual = (whole, given + whole[: len(surname)])
    beside = f"{surname}{given}"
    return tuple(one for one in (*usual, beside) if len(one) > 1)


def _born(birth: str) -> str:
    parts = birth.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return ""
    year, month, day = (int(part) for part in parts)
    return rf"(?<!\d){year}年?0?{month}月?0?{day}(?!\d)"


def _places(address: str, accused: str) -> tuple[str, ...]:
    """Patterns of an address: as a whole, every name in it below the 街道 and the community, and its numbers together."""
    plain = _counted(address).text
    if len(plain) < 2:
        return ()
    rest = address.strip()[len(down_to_community(address)) :]
    named = [_counted(part).text for part in _PART.findall(_bare(rest).text)]
    street = _counted(_UP_TO_A_NUMBER.match(_bare(rest).text)[0]).text  # type: ignore[index]
    theirs = _counted(accused).text
    small = [part for part in (*named, street) if len(part) > 2 and part not in theirs]
    numbers = re.findall(r"[a-z]?\d+[a-z]?", _counted(rest).text)
    patterns = [re.escape(plain), *(f"{re.escape(part)}{_NUMBERED}" for part in small)]
    patterns += [rf"{re.escape(part)}(?=\d){_NUMBERED}" for part in named if len(part) == 2 or part in theirs]
    patterns += [rf"(?<!\d){one}{_between(one, two)}{two}(?!\d){_NUMBERED}" for one, two in pairwise(numbers)]
    if len(numbers) > 2:
        patterns.append(rf"(?<!\d){_HOUSE.join(numbers)}(?!\d){_HOUSE}")
    patterns += [rf"(?:住在|家住|住址|地址|住|家在)(?:是|为)?{one}(?!\d)(?:号|栋|座|幢|房|室)" for one in numbers]
    return tuple(dict.fromkeys(patterns))


def _between(one: str, two: str) -> str:
    """What stands between two numbers of a house; where they are as short as any number, something does."""
    return _HOUSE if len(one + two) > 3 else _HOUSE.replace("{0,", "{1,")


# ---------- where it stands


def _of_one(text: str, bare: _Plain, counted: _Plain, who: Identity) -> Iterator[Remain]:
    for name in who.names:
        for m in re.finditer(re.escape(name), bare.text):
            yield bare.remain(*m.span(), NAME, who.token)
    for pattern in who.called:
        for m in re.finditer(pattern, bare.text):
            yield bare.remain(*m.span(), NAME, who.token)
    for pattern in who.masked:
        for m in re.finditer(pattern, text):
            yield Remain(*m.span(), NAME, who.token)
    for m in re.finditer("[a-z]+", bare.text):
        before = max(m.start() - 1, 0)
        if m[0] in who.initials:
            yield bare.remain(*m.span(), NAME, who.token)
        elif bare.text[before : m.end()] in who.initials:
            yield bare.remain(before, m.end(), NAME, who.token)
    yield from _numbers(counted, who)
    for pattern in who.addresses:
        for m in re.finditer(pattern, counted.text):
            yield counted.remain(*m.span(), ADDRESS, who.token)
    if who.birth:
        for m in re.finditer(who.birth, counted.text):
            yield counted.remain(*m.span(), BIRTH, who.token)


def _numbers(counted: _Plain, who: Identity) -> Iterator[Remain]:
    for numbers, least, what in ((who.numbers, _OF_AN_ID, NUMBER), (who.phones, _OF_A_PHONE, PHONE)):
        for number in numbers:
            for start, end in _shared(counted.text, number, min(least, len(number))):
                yield counted.remain(start, end, what, who.token)
            for m in _TAIL.finditer(counted.text):
                if number.endswith(m[1]):
                    yield counted.remain(*m.span(), what, who.token)


def _shared(text: str, number: str, least: int) -> Iterator[tuple[int, int]]:
    """The stretches of a text that say so many characters of a number in a row, each as long as it goes on."""
    pieces = {number[at : at + least] for at in range(len(number) - least + 1)}
    hits = [at for at in range(len(text) - least + 1) if text[at : at + least] in pieces]
    start = None
    for n, at in enumerate(hits):
        start = at if start is None else start
        if n + 1 == len(hits) or hits[n + 1] != at + 1:
            yield start, at + least
            start = None
