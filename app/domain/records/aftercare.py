"""After the reply: return visits, withdrawal, closing, archive, voids."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.domain.kinds import Party


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at a return visit."""

    on: date
    way: str
    reached: bool
    text: str
    unresolved: str
    entry: str


@dataclass(slots=True)
class ReturnVisit:
    """回访: planned, then one or several attempts."""

    id: str
    way: str
    planned_on: date
    agreed: bool
    agreement: str
    entry: str
    attempts: list[Attempt] = field(default_factory=list)

    def over(self, most: int) -> bool:
        """Somebody was reached, or nobody answered so many times, or it was not wished."""
        return not self.agreed or any(a.reached for a in self.attempts) or self.tried >= most

    @property
    def tried(self) -> int:
        """On how many days nobody answered: several calls on one day are one attempt."""
        return len({a.on for a in self.attempts})


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """撤回, signed by the petitioner."""

    on: date
    words: str
    paper: str
    entry: str


@dataclass(frozen=True, slots=True)
class PeopleChange:
    """更换代表、代理人: who spoke for the case before and after, and whom of the former death took."""

    on: date
    before: tuple[Party, ...]
    after: tuple[Party, ...]
    died: tuple[Party, ...]
    entry: str

    @property
    def left(self) -> tuple[Party, ...]:
        """Who takes no part any more."""
        return tuple(party for party in self.before if party not in self.after)

    @property
    def joined(self) -> tuple[Party, ...]:
        """Who came new."""
        return tuple(party for party in self.after if party not in self.before)


@dataclass(frozen=True, slots=True)
class Reopening:
    """重新办理."""

    on: date
    entry: str


@dataclass(frozen=True, slots=True)
class Closing:
    """办结, with 三到位一处理 and 事心双解."""

    on: date
    result: str
    note: str
    four: dict[str, str]
    matter: str
    heart: str
    entry: str
    settled: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Archiving:
    """归档."""

    on: date
    retention: str
    dossier: str
    entry: str


@dataclass(frozen=True, slots=True)
class Voiding:
    """作废 of the registration, and under which number the matter goes on."""

    on: date
    goes_on_in: str
    entry: str


@dataclass(frozen=True, slots=True)
class VoidProposal:
    """A void that waits for a second person."""

    by: str
    reason: str
    entry: str
    on: date
    goes_on_in: str = ""
    """Number of the registration under which the matter goes on."""
