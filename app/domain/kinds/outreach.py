"""下访、10 号集中服务日、家访: a day outside, the visits of it, what came of them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class Going:
    """Somebody who goes along."""

    name: str
    helper: str = ""
    """Id of the helper; empty for somebody who is not on the list of helpers."""


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """One visit, at its place in walking order. Where somebody lives stands on their case and is not repeated here."""

    visit: str
    case: str
    home: bool
    place: str
    """Where they meet, when it is not at home."""
    agreed_on: str
    """The day on which the petitioner agreed to be visited at home; empty elsewhere."""
    agreed_how: str
    """Code of `outreach_terms.AgreedHow`; empty elsewhere."""


@kind("outreach.planned", version=2)
@dataclass(frozen=True, slots=True)
class OutreachPlanned(Body):
    """A day outside. Planned again it replaces what was planned before; results stay with their visits."""

    way: str
    """Code of `outreach_terms.OutreachWay`."""
    on: str
    starts: str
    """ "09:00"."""
    ends: str
    place: str
    """The station, square or community where they set out or sit."""
    going: tuple[Going, ...]
    visits: tuple[PlannedVisit, ...]
    """In walking order."""
    note: str
    reason: str
    """Why it was changed; empty at first."""
    service_day: str
    """Id of the 集中服务日 that this is a station's part of; empty for a day of its own."""
    site: str
    """Id of the station, of such a part."""


@kind("outreach.visited")
@dataclass(frozen=True, slots=True)
class OutreachVisited(Body):
    """What came of a visit. What was talked about and promised stands on the case, to which it belongs."""

    visit: str
    step: str
    """Code of `outreach_terms.VisitStep`."""
    why: str
    """Why nobody was met, or nobody went."""
    talk: str = ""
    """The entry of the talk on the case; empty where nobody was met."""
    promised: bool = False


@kind("outreach.closed", version=2)
@dataclass(frozen=True, slots=True)
class OutreachClosed(Body):
    """The evening's reconciliation: every visit has a result, who came, which cases were taken there."""

    came: tuple[str, ...]
    """Names of those who went."""
    taken: tuple[str, ...]
    """Ids of the cases registered there."""
    note: str
    visitors: int
    """How many people came, those included who only asked; 0 where nobody counted."""


@kind("outreach.called_off")
@dataclass(frozen=True, slots=True)
class OutreachCalledOff(Body):
    """Nobody goes: the day with all its visits is off."""

    reason: str


@kind("outreach.printed")
@dataclass(frozen=True, slots=True)
class OutreachPrinted(Body):
    """The route, on which homes stand, left the house on paper; who printed it and when is in the envelope."""

    sha256: str
    """Of the bytes that were printed."""
    copy: str = ""
    """What stands across its pages (`ListPrinted`)."""
