"""分类处理: which legal way a demand can be guided to, by its class and the four questions of the desk (Art. 20(2), 31(1)-(5))."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.demand import DemandState
from app.domain.terms import Answer, LegalClass
from app.domain.units import Body, Directory

DECIDED_ELSEWHERE = tuple(
    legal_class.code
    for legal_class in (LegalClass.APPEAL_1, LegalClass.APPEAL_2, LegalClass.APPEAL_3, LegalClass.APPEAL_4)
)
"""Classes that another procedure decides: guided there, or sent to whom it concerns (Art. 20(2), 22(2), 31(1)-(4))."""
OTHER_PROCEDURES = (*DECIDED_ELSEWHERE, LegalClass.APPEAL_5.code)
"""Classes for which another procedure than the petition procedure exists."""


@dataclass(frozen=True, slots=True)
class LegalWay:
    """One way (resources/law/ways.toml): for which class, by which article, to which line of work, how to go about it."""

    code: str
    name: str
    legal_class: str
    article: str
    procedure: str
    body: str = ""
    """Line of work of the body that receives it; empty where only the clerk can tell."""
    level: str = ""
    """The lowest level that has it, where the nearest one of the line is not the right one."""
    question: str = ""
    """The triage question whose "yes" leads here."""

    def fits(self, demand: DemandState) -> bool:
        """Whether a demand may be guided here: by its class or by an answer; one without a class may go any way."""
        return self.meant(demand) or demand.legal_class == LegalClass.UNCLASSIFIED.code

    def meant(self, demand: DemandState) -> bool:
        """Whether its class or an answer of the desk already speaks for this way."""
        return self.answered(demand) or demand.legal_class == self.legal_class

    def answered(self, demand: DemandState) -> bool:
        """Whether the answers of the desk lead here: it is running there already."""
        return bool(self.question) and getattr(demand.triage, self.question) == Answer.YES.code

    def receiver(self, directory: Directory, org: str) -> Body | None:
        """The body of the directory that receives it, the nearest to the station."""
        line = directory.line_of(org)
        near = next((area.code for area in line if area.level == self.level), org)
        return directory.nearest(self.body, near) if self.body else None


def ways_of(demand: DemandState, ways: Mapping[str, LegalWay]) -> tuple[LegalWay, ...]:
    """The ways a demand may be guided to; the one that its answers speak for comes first."""
    found = [way for way in ways.values() if way.fits(demand)]
    return tuple(sorted(found, key=lambda way: not way.answered(demand)))
