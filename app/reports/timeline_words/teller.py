"""What each entry of a case says on the timeline: icon, headline, who and where, words, papers. One small function a kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.entries import Body
from app.domain.envelope import CHINA
from app.domain.kinds import Party, Person
from app.domain.masking import is_unit, mask_name, mask_names, mask_receiver
from app.domain.summary import persons
from app.domain.terms import IdKind
from app.domain.world import World
from app.ports import CaseFile
from app.reports.phrase import Phrase

_NAMES_APART = re.compile(r"[^\s、，,；;（）()：:]+")
LONGEST_PERSON = 4
"""Characters; longer ones without a dot are units or descriptions."""
_NOBODY = re.compile(
    "住户|业主|居民|单位|公司|物业|施工|社区|街道|双方|各方|一方|对方|邻居|家属|家人|代表|[局厂店院所站队]$|委会$|中心$"
)
"""Words in a short name that say it is no person's."""
_ROLES = {"本人", "代理人", "代表", "家属", "同住家属", "邻居", "单位", "单位收发室"}
"""Words for a receiver that name nobody and need no mask."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper or scan that belongs to an item; `document` opens a numbered paper, `case` another case."""

    text: Phrase
    icon: str = "paperclip"
    document: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one entry says. `essential`: shown already at 要点."""

    icon: str
    headline: Phrase
    words: str = ""
    facts: tuple[Phrase, ...] = ()
    """Lines under the words."""
    attachments: tuple[Attachment, ...] = ()
    essential: bool = True
    tone: str = "neutral"


@dataclass(slots=True)
class Teller:
    """Who tells: the case, what is known of the world, names of staff, and whether names may be shown in full."""

    file: CaseFile
    world: World
    actors: Mapping[str, str]
    revealed: bool = False
    values: dict[str, str] = field(default_factory=dict)
    """Case fields as corrected so far, so that a correction can say what stood there before."""
    entry: str = ""
    """Id of the entry that is being told."""
    _names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        people = persons(self.file.case.everybody, self.file.people)
        self._names = tuple(person.name for person in people)

    def masked(self, text: str) -> str:
        """A text with the names of the case's people masked, unless they were revealed."""
        return text if self.revealed else mask_names(text, self._names)

    def named(self, parties: Sequence[Party]) -> str:
        """People of the case by name, masked unless they were revealed."""
        return "、".join(self.masked(p.name) if p.name else IdKind.NONE.chinese for p in self.persons(parties))

    def persons(self, parties: Sequence[Party]) -> tuple[Person, ...]:
        """The people behind these parties, the main petitioner first."""
        return persons(parties, self.file.people)

    def somebody(self, name: str) -> str:
        """A receiver or partner of a talk: masked unless the word names nobody."""
        return name if self.revealed or name in _ROLES or self._is_body(name) else mask_receiver(name)

    def _is_body(self, name: str) -> bool:
        """Whether a body of the directory is called so: 住建局 alone might be a person's name."""
        return any(name == body.name or name in body.aliases for body in self.world.lookup.directory.bodies)

    def others(self, names: str) -> str:
        """Names of people and units outside the case: what may be a person's name is masked, a unit's stays."""
        if self.revealed:
            return names
        return _NAMES_APART.sub(lambda found: self._outsider(found.group()), self.masked(names))

    def _outsider(self, name: str) -> str:
        person = (len(name) <= LONGEST_PERSON or "·" in name) and not _NOBODY.search(name)
        return mask_name(name) if person and name not in _ROLES and not is_unit(name) and "*" not in name else name

    def several(self) -> bool:
        """Whether demands must be told apart."""
        return len(self.file.case.demands) > 1


def moment_text(moment: datetime) -> str:
    """10:24, at +08:00."""
    return f"{moment.astimezone(CHINA):%H:%M}"


Tellers = dict[type[Body], Callable[[Teller, Any], Telling]]
"""Body class → its words."""
