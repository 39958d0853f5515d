"""The words of the papers as data: editions with a day from which they hold, delivered with the program or by the station.

A template knows named fields in braces and nothing else: there is nothing in it that could run. An edition never changes
once it is in use; a paper names the editions it was issued with, and is set with them for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Any

from app.domain.kinds.wording import WordingChanged

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]+)\}")


class Format(Enum):
    """How a paper is laid out (GB/T 9704-2012 for the first two)."""

    FILE = "file"
    """文件格式: mark 35 mm below the upper edge of the type area, one red rule."""
    LETTER = "letter"
    """信函格式 (10.1): mark 30 mm from the upper edge of the paper, red double rules, no number on the first page."""
    NOTICE = "notice"
    """A notice to a citizen: like a file, with its mark at the upper edge of the type area."""
    FORM = "form"
    """No official letter: receipt, register form, proof of delivery."""


@dataclass(frozen=True, slots=True)
class Required:
    """What the law or the trade asks of a paper, so that no edition may be without it."""

    name: str
    """In words for the clerk: "三十日内可以申请复查，写明向哪个机关"."""
    texts: tuple[str, ...]
    """Keys of the templates it stands in; each must hold all of `holds`."""
    holds: tuple[str, ...]
    """Words and fields; "30日|三十日" is either."""

    def missing(self, text: str) -> list[str]:
        """What a template lacks of it."""
        joined = "".join(text.split())
        return [hold for hold in self.holds if not any(choice in joined for choice in hold.split("|"))]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the words of one paper. Fields are named in Chinese, as the clerk would name what is missing."""

    name: str
    """Of the file in resources/wording, "reply"."""
    paper: str
    """What the paper is called."""
    version: str
    effective_from: date
    texts: Mapping[str, str]
    format: Format = Format.FORM
    size: str = "A4"
    required: tuple[Required, ...] = ()
    base: str = ""
    """The delivered edition that a station's own one was made from; empty for a delivered one."""


def fields_of(text: str) -> tuple[str, ...]:
    """The fields of a template in their order, each once."""
    return tuple(dict.fromkeys(name for name in _FIELD.findall(text) if name))


def filled(text: str, values: Mapping[str, str]) -> tuple[str, str]:
    """A template with its fields filled in, and the first field that has no value (empty: all have).

    What stands in a field is text and nothing else: braces in it are not read again, line feeds begin no paragraph.
    """
    missing: list[str] = []

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        if name is None:
            return found.group()[0]
        given = " ".join(values.get(name, "").split())
        if not given:
            missing.append(name)
        return given

    return _FIELD.sub(value, text), missing[0] if missing else ""


def edition(name: str, data: Mapping[str, Any]) -> Edition:
    """A delivered edition from its parsed file. Raises KeyError, ValueError, TypeError when it is not well formed."""
    effective = data["effective_from"]
    if not isinstance(effective, date):
        raise TypeError(f"{name}: effective_from is a date")
    required = [Required(r["name"], tuple(r["texts"]), tuple(r["holds"])) for r in data.get("required", ())]
    return _complete(
        Edition(
            name,
            data["paper"],
            data["version"],
            effective,
            dict(data["texts"]),
            Format(data.get("format", "form")),
            data.get("size", "A4"),
            tuple(required),
        )
    )


def later_edition(before: Edition, data: Mapping[str, Any]) -> Edition:
    """A delivered edition that says some texts anew and the rest as `before`. Raises as `edition`."""
    if unknown := data["texts"].keys() - before.texts.keys():
        raise ValueError(f"{before.name}: {sorted(unknown)[0]} is no text of the edition before")
    texts = {**before.texts, **data["texts"]}
    return _complete(replace(before, version=data["version"], effective_from=data["effective_from"], texts=texts))


def _complete(found: Edition) -> Edition:
    texts = (*found.texts.values(), *(hold for one in found.required for hold in one.holds))
    if not all(isinstance(text, str) for text in texts):
        raise TypeError(f"{found.name}: what it says is text")
    lacking = [r.name for r in found.required for key in r.texts if r.missing(found.texts[key])]
    if lacking:
        raise ValueError(f"{found.name}: lacks what it requires: {lacking[0]}")
    return found


@dataclass(frozen=True, slots=True)
class Editions:
    """All editions known here: the delivered ones by name, and the station's own changes in the order of the journal."""

    delivered: Mapping[str, tuple[Edition, ...]]
    own: tuple[Edition, ...] = field(default=())
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What the texts are called, by paper and key; under "every" what holds for all papers."""

    def called(self, name: str, key: str) -> str:
        """What the clerk calls a text of a paper: 标题, 称谓. Raises KeyError for one without a name."""
        return self.names.get(name, {}).get(key) or self.names["every"][key]

    def with_changes(self, changes: Iterable[WordingChanged]) -> Editions:
        """With the changes of a station; one whose base is not here (a newer program's) waits for that program."""
        own = list(self.own)
        for change in changes:
            base = self._delivered(change.paper, change.base)
            if base is None:
                continue
            day = date.fromisoformat(change.effective_from)
            texts = {**base.texts, **{key: text for key, text in change.texts.items() if key in base.texts}}
            own.append(replace(base, version=change.edition, effective_from=day, texts=texts, base=change.base))
        return replace(self, own=tuple(own))

    def of(self, name: str) -> Sequence[Edition]:
        """All editions of a paper, the delivered ones first. Raises KeyError for a paper that has no words here."""
        return (*self.delivered[name], *(own for own in self.own if own.name == name))

    def on(self, name: str, day: date) -> Edition:
        """The edition in force on a day: the latest to take effect; of several on one day the one written last.

        Raises KeyError for a paper that has no words here. Before the first edition took effect the first one serves.
        """
        return _latest(self.of(name), day)

    def delivered_on(self, name: str, day: date) -> Edition:
        """The delivered edition in force on a day, whatever the station made of it. Raises KeyError as `on`."""
        return _latest(self.delivered[name], day)

    def named(self, name: str, version: str) -> Edition | None:
        """A certain edition; None when it has not arrived here. Raises KeyError as `of`."""
        return next((e for e in self.of(name) if e.version == version), None)

    def _delivered(self, name: str, version: str) -> Edition | None:
        return next((e for e in self.delivered.get(name, ()) if e.version == version), None)


def _latest(editions: Sequence[Edition], day: date) -> Edition:
    in_force = [e for e in editions if e.effective_from <= day]
    if not in_force:
        return editions[0]
    latest = max(e.effective_from for e in in_force)
    return [e for e in in_force if e.effective_from == latest][-1]
