"""Reads the resources (law, calendar, organisations, categories, initials, words of papers) into a Lookup; the only place that parses them."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from app.domain.calendar import Calendar, SpecialDay
from app.domain.categories import Categories, Category
from app.domain.generic_bodies import BodyNames, BodyTemplate, generic_bodies
from app.domain.legal_ways import LegalWay
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.queue import Business, Facility, Named, Need, QueueLists
from app.domain.rules import CountedIn, Rule, Rules
from app.domain.terms import BodyKind
from app.domain.units import Area, Directory, org_code
from app.domain.wording import Edition, Editions, edition, later_edition
from app.domain.world import Lookup
from app.ports import Unavailable

_MISSING = template(
    "resource.missing",
    QT_TRANSLATE_NOOP(
        "Problem", "程序自带的文件 {file} 不见了。您的数据没有受影响，请重新安装本程序，或者请管理员补上这个文件。"
    ),
)
_BROKEN = template(
    "resource.broken",
    QT_TRANSLATE_NOOP(
        "Problem",
        "程序自带的文件 {file} 读不懂了（{why}）。您的数据没有受影响，请重新安装本程序，或者请管理员换上完好的文件。",
    ),
)

T = TypeVar("T")
_KIND_OF_PLACE = re.compile("(?:省|市|区|县|街道|镇|乡|社区|村)$")
BESIDE_THE_WORDS = frozenset({"line-breaks", "titles", "text-names"})
"""Files in their folder that are no paper: where lines may end, and what each text is called."""


def load_lookup(root: Traversable | None = None) -> Lookup:
    """Everything the resources say, from the installed `resources` package or from another folder like it.

    Raises Unavailable, naming the file, when one is missing or broken.
    """
    root = files("resources") if root is None else root
    areas = _read(root, "org/organisations.csv", _areas)
    templates = _read(root, "org/bodies.toml", _templates)
    # the province is there for its bodies, the 上一级机关 of the city's; nobody's station or place is the province
    here = {code: area for code, area in areas.items() if area.level != "province"}
    return Lookup(
        editions=Editions(delivered_wordings(root), names=_read(root, "wording/text-names.toml", _text_names)),
        calendar=_read(root, "law/calendar.csv", _calendar),
        rules=_read(root, "law/rules.toml", _rules),
        articles=_read(root, "law/articles.toml", _articles),
        directory=Directory(here, generic_bodies(areas.values(), templates)),
        categories=load_categories(root),
        initials=_read(root, "org/initials.txt", _initials),
        plain_words=_read(root, "org/plain-words.txt", _words) | frozenset(_names_of_places(areas.values())),
        ways=_read(root, "law/ways.toml", _ways),
        promise_words=_read(root, "org/promise-words.toml", _promise_words),
        queue=_read(root, "org/queue.toml", _queue),
    )


def load_categories(root: Traversable | None = None) -> Categories:
    """The content categories alone. Raises Unavailable, naming the file, when it is missing or broken."""
    return _read(files("resources") if root is None else root, "org/matter-categories.csv", _categories)


def delivered_wordings(root: Traversable | None = None) -> Mapping[str, tuple[Edition, ...]]:
    """The delivered editions of the words of the papers by name, read one by one as they are asked for."""
    return _WordingFiles(files("resources") if root is None else root)


class _WordingFiles(Mapping[str, tuple[Edition, ...]]):
    """The delivered editions of the words of the papers, each file read when its paper is first set.

    `reply.toml` is the first edition of its paper, `reply@2027.1.toml` a later one beside it, with what it says anew.
    """

    def __init__(self, root: Traversable) -> None:
        self._root = root
        self._read: dict[str, tuple[Edition, ...]] = {}
        self._names: dict[str, list[str]] | None = None

    def __getitem__(self, name: str) -> tuple[Edition, ...]:
        """The editions of a paper, the oldest first. Raises KeyError, Unavailable naming the file."""
        if name not in self._read:
            read: list[Edition] = []
            for file in self._files()[name]:
                before = read[-1] if read else None
                read.append(_read(self._root, f"wording/{file}", partial(_edition, name, before)))
            self._read[name] = tuple(sorted(read, key=lambda edition: edition.effective_from))
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files())

    def __len__(self) -> int:
        return len(self._files())

    def _files(self) -> dict[str, list[str]]:
        if self._names is None:
            self._names = {}
            for file in sorted(f.name for f in self._root.joinpath("wording").iterdir() if f.name.endswith(".toml")):
                name = file.removesuffix(".toml").partition("@")[0]
                if name not in BESIDE_THE_WORDS:
                    self._names.setdefault(name, []).append(file)
        return self._names


def _text_names(text: str) -> Mapping[str, Mapping[str, str]]:
    names = tomllib.loads(text)
    if "every" not in names:
        raise ValueError("no names that hold for every paper")
    return names


def _edition(name: str, before: Edition | None, text: str) -> Edition:
    data = tomllib.loads(text)
    return edition(name, data) if before is None else later_edition(before, data)


def _read(root: Traversable, name: str, parse: Callable[[str], T]) -> T:
    """Parse one file. What cannot be read or understood becomes Unavailable, naming the file."""
    try:
        return parse(root.joinpath(name).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise Unavailable(Problem(_MISSING, values={"file": name})) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        why = f"{type(error).__name__}: {error}"
        raise Unavailable(Problem(_BROKEN, values={"file": name, "why": why})) from error


def _rows(text: str) -> Iterator[dict[str, str]]:
    """The rows of a CSV file. Raises ValueError when there are none or one has too few or too many cells."""
    count = 0
    for count, row in enumerate(csv.DictReader(text.splitlines()), 1):
        if None in row or None in row.values():
            raise ValueError(f"row {count + 1}")
        yield row
    if not count:
        raise ValueError("no rows")


def _areas(text: str) -> dict[str, Area]:
    areas = [
        Area(
            org_code(row["code"]),
            org_code(row["parent_code"]) if row["parent_code"] else "",
            row["level"],
            row["name"],
            row["initials"],
        )
        for row in _rows(text)
    ]
    return {area.code: area for area in areas}


def _categories(text: str) -> Categories:
    return Categories(
        Category(r["code"], r["parent_code"], r["name"], r["initials"], r["english"]) for r in _rows(text)
    )


_WORKING = {"holiday": False, "workday": True}


def _calendar(text: str) -> Calendar:
    return Calendar.of(
        SpecialDay(date.fromisoformat(row["date"]), _WORKING[row["kind"]], row["name"], row["source"])
        for row in _rows(text)
    )


def _rules(text: str) -> Rules:
    """Every edition, an older one completed by the newest, extensions by the rule they name."""
    rows: list[dict[str, Any]] = tomllib.loads(text)["rule"]
    newest = {row["id"]: row for row in rows if "name" in row}
    days = {id_: row["duration"] for id_, row in newest.items()}
    return Rules(_rule(newest[row["id"]] | row, days) for row in rows)


def _rule(raw: dict[str, Any], days: dict[str, int]) -> Rule:
    known = {"article": "", "effective_from": None} | raw
    if not isinstance(known.get("duration", 0), int):
        raise TypeError(f"{raw['id']}: days are whole numbers")
    known["extension_days"] = days[raw["extension"]] if "extension" in raw else 0
    return Rule(**known | {"unit": CountedIn(raw["unit"])})


def _articles(text: str) -> dict[str, str]:
    return dict(tomllib.loads(text)["articles"])


def _ways(text: str) -> dict[str, LegalWay]:
    return {raw["code"]: LegalWay(**raw) for raw in tomllib.loads(text)["way"]}


def _queue(text: str) -> QueueLists:
    data = tomllib.loads(text)
    businesses = tuple(Business(**raw) for raw in data["business"])
    priorities, opening = (tuple(Named(**raw) for raw in data[name]) for name in ("priority", "opening"))
    needs = tuple(Need(**raw) for raw in data["need"])
    facilities = tuple(Facility(**raw | {"serves": tuple(raw.get("serves", ()))}) for raw in data["facility"])
    return QueueLists(businesses, priorities, needs, opening, facilities)


def _templates(text: str) -> tuple[BodyTemplate, ...]:
    return tuple(_template(raw) for raw in tomllib.loads(text)["body"])


def _template(raw: dict[str, Any]) -> BodyTemplate:
    levels: dict[str, BodyNames] = {
        level: BodyNames(tuple(raw[level]["names"]), tuple(raw[level]["initials"]))
        for level in ("province", "city", "district", "township", "town")
        if level in raw
    }
    return BodyTemplate(raw["code"], BodyKind.of(raw["kind"]), raw.get("superior", ""), levels)


def _promise_words(text: str) -> tuple[re.Pattern[str], ...]:
    words: list[str] = tomllib.loads(text)["words"]
    return tuple(map(re.compile, words))


def _initials(text: str) -> dict[str, str]:
    """Lines "a 阿啊…"; a line "^z 曾…" holds readings that are only used for surnames, keyed "^曾"."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        form = re.fullmatch(r"(\^?)([a-z]) ([^\x00-\x7f]+)", line)
        if form is None:
            raise ValueError(line[:9])
        surname, letter, characters = form.groups()
        found.update((surname + character, letter) for character in characters)
    if not found:
        raise ValueError("no characters")
    return found


def _words(text: str) -> frozenset[str]:
    """One a line, Chinese and of two characters and more."""
    words = frozenset(text.splitlines())
    if not words or (wrong := [word for word in words if not re.fullmatch(r"[\u4e00-\u9fff]{2,}", word)]):
        raise ValueError("no words" if not words else wrong[0][:9])
    return words


def _names_of_places(areas: Iterable[Area]) -> Iterator[str]:
    """With and without what kind of place it is: 石牌街道, 石牌."""
    for area in areas:
        yield area.short
        if len(name := _KIND_OF_PLACE.sub("", area.short)) > 1:
            yield name
