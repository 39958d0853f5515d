"""World: everything an act or a screen may know besides the draft and the state. Frozen; made anew for each command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.domain.confirmed_numbers import Numbers
from app.domain.envelope import CHINA
from app.domain.promise_words import PromiseWords

if TYPE_CHECKING:
    from app.domain.calendar import Calendar
    from app.domain.categories import Categories
    from app.domain.legal_ways import LegalWay
    from app.domain.queue import QueueLists
    from app.domain.rules import Rules
    from app.domain.staff import Member
    from app.domain.units import Directory
    from app.domain.wording import Editions


@dataclass(frozen=True, slots=True)
class Lookup:
    """What the resources say: law, calendar, organisations, categories, pinyin initials. Read once by `world_loader`."""

    calendar: Calendar
    rules: Rules
    articles: Mapping[str, str]
    """Article key ("34") → its wording."""
    directory: Directory
    categories: Categories
    initials: Mapping[str, str]
    """Character → first letter of its pinyin, lower case."""
    plain_words: frozenset[str]
    """Words and names of places that hold a surname's character and name nobody (`domain.said`)."""
    editions: Editions
    """The words of the papers."""
    ways: Mapping[str, LegalWay]
    """The legal ways of 分类处理 by code."""
    promise_words: PromiseWords
    """What sounds like a promise."""
    queue: QueueLists
    """Businesses, priority classes and needs of the hall's queue."""

    def initials_of(self, text: str) -> str:
        """Pinyin initials of a Chinese text, "何永强" → "hyq"; other characters are left as they are, in lower case."""
        return "".join(self.initials.get(char, char) for char in text).lower()

    def name_initials(self, name: str) -> str:
        """Pinyin initials of a person's name; the surname in its own reading, "曾国英" → "zgy"."""
        surname = self.initials.get(f"^{name[:1]}")
        return surname + self.initials_of(name[1:]) if surname else self.initials_of(name)


@dataclass(frozen=True, slots=True)
class Station:
    """This installation: the organisation it serves and its desk."""

    org: str
    """9-digit organisation code."""
    name: str
    desk_tag: str
    practice: bool = False
    """演练: invented people, every paper marked."""
    first_user: str = ""
    """Id of the first user, who may do everything one station needs until administrators are named."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts."""

    id: str
    name: str
    post: str = ""
    roles: tuple[str, ...] = ()
    """Codes of `terms.Role`."""


@dataclass(frozen=True, slots=True)
class World:
    """Now, where, who, and what the resources say."""

    now: datetime
    station: Station
    actor: Actor
    lookup: Lookup
    settings: Mapping[str, str] = field(default_factory=dict)
    staff: tuple[Member, ...] = ()
    """Who works here, those who left among them."""
    numbers: Numbers = field(default_factory=Numbers)
    """Whether 文号 may be given."""
    desks: Mapping[str, str] = field(default_factory=dict)
    """Origin → desk tag, of the desks here."""
    units: tuple[str, ...] = ()
    """Of each desk that wrote of units, the last such entry in the directory."""

    @property
    def today(self) -> date:
        """The day at +08:00."""
        return self.now.astimezone(CHINA).date()

    def working_day_in(self, days: str) -> date:
        """So many days of a setting from today, or the first day after on which offices work: nobody is asked to come or
        to answer on a rest day."""
        return self.lookup.calendar.next_working_day(self.today + timedelta(days=int(self.settings[days])))
