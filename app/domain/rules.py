"""The rules of time as data (resources/law/rules.toml): each row is an edition with the day from which it is in force.

The edition in force on the day a clock starts holds for that clock to its end. Days that no law text fixes are settings
of the station; a changed one is a further edition, in force from the day of the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

_DAY = timedelta(days=1)
SETTING_PREFIX = "days."
"""`days.OBJ-DEC` is the setting of that rule's days."""


class CountedIn(Enum):
    """What a rule counts."""

    CALENDAR_DAYS = "C"
    WORKING_DAYS = "W"
    MONTHS = "M"
    YEARS = "Y"
    HOURS = "H"
    AT_ONCE = "I"
    AS_SET = "S"
    """A day written in the letter that sets it."""
    TIMES = "N"
    """How often something happens, no time at all."""
    NOTHING = "-"
    """A duty or a limit without any time."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One edition of a row of the rules table (domain.md 4). Texts are Chinese, as shown."""

    id: str
    name: str
    law: str
    article: str
    """Key of the article's wording ("23(2)", of another law "2005/33", "CPL/95(1)"), empty where its text was not at hand."""
    duration: int
    unit: CountedIn
    start: str
    """The event that starts the clock."""
    end: str
    """The event that ends it."""
    consequence: str
    confidence: str
    """F read in the law, F- in a secondary source, M remembered, D our own design."""
    effective_from: date | None
    is_clock: bool = True
    """Shown as a running clock; the others are duties on the spot."""
    window: bool = False
    """A right, the petitioner's or our own objection: it closes on the later day, never on the earlier one, and nobody who
    lets it pass is in arrears."""
    opens_by: str = ""
    """Id of the rule whose days after the start such a right opens."""
    opens_after: int = 0
    """Those days, as `Rules` found them in force."""
    extension: str = ""
    """Id of the rule by which the head of the unit may add days, once."""
    extension_days: int = 0
    """How many days at most: the duration of that rule."""
    pausable: bool = False
    """Whether days may be left out of the count (a hearing, Art. 36)."""
    set_here: bool = False
    """This edition's days come from the station's own setting."""

    @property
    def settable(self) -> bool:
        """Whether its days are the station's to set: no law text fixes them."""
        return self.confidence != "F" and self.unit not in (CountedIn.NOTHING, CountedIn.AT_ONCE, CountedIn.AS_SET)

    @property
    def setting(self) -> str:
        """The key of the setting that holds its days, where they are settable."""
        return f"{SETTING_PREFIX}{self.id}"


@dataclass(frozen=True, slots=True)
class DaysSet:
    """The station set the days of a rule on a day; they hold from the next one on."""

    on: date
    rule: str
    days: int


def _since(rule: Rule) -> date:
    return rule.effective_from or date.min


class Rules(Mapping[str, Rule]):
    """All rules by id, each as its newest edition; `at` answers the edition of a day."""

    __slots__ = ("_editions",)

    def __init__(self, editions: Iterable[Rule]) -> None:
        """Of two editions of one rule that begin on the same day the later one given holds."""
        by_id: dict[str, list[Rule]] = {}
        for edition in editions:
            by_id.setdefault(edition.id, []).append(edition)
        self._editions = {id_: tuple(sorted(rows, key=_since)) for id_, rows in by_id.items()}

    def __getitem__(self, id_: str) -> Rule:
        newest = self._editions[id_][-1]
        return replace(newest, opens_after=self[newest.opens_by].duration) if newest.opens_by else newest

    def __iter__(self) -> Iterator[str]:
        return iter(self._editions)

    def __len__(self) -> int:
        return len(self._editions)

    def at(self, id_: str, on: date) -> Rule:
        """The edition in force on a day; before the first one, the first. Raises KeyError for an unknown rule."""
        editions = self._editions[id_]
        found = next((edition for edition in reversed(editions) if _since(edition) <= on), editions[0])
        return replace(found, opens_after=self.at(found.opens_by, on).duration) if found.opens_by else found

    def is_window(self, id_: str) -> bool:
        """Whether a rule is a right and no duty of the office; all its editions agree on that. Raises KeyError for an unknown one."""
        return self._editions[id_][-1].window

    def editions(self, id_: str) -> tuple[Rule, ...]:
        """All editions of a rule, oldest first."""
        return self._editions[id_]

    def with_days(self, changes: Iterable[DaysSet]) -> Rules:
        """These rules with what the station has set, each from the next day on: what began before, on the day itself too,
        is found by a rebuild as it was found then. What a law fixes, and what is unknown here, stays as it is."""
        editions = [rule for rows in self._editions.values() for rule in rows]
        editions += [
            replace(self[change.rule], duration=change.days, effective_from=change.on + _DAY, set_here=True)
            for change in changes
            if change.rule in self and self[change.rule].settable
        ]
        return Rules(editions)
