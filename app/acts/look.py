"""查看: opening a case and showing masked data are acts too, kept in a ledger of looks per case and month."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NOT_FOUND, Act, Ids, States, reads_case, required
from app.acts.interest import Bearing
from app.acts.leak import over_the_accused
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseViewed, PersonRevealed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class ViewDraft:
    """A case was opened."""

    id: str
    case: str


@dataclass(frozen=True, slots=True)
class RevealDraft:
    """Masked names, numbers and phones of a case are shown in full, for a reason."""

    id: str
    case: str
    reason: str = ""


def look_subject(case_id: str, world: World) -> Subject:
    """The ledger of looks at a case in this month, so that looks do not swell the case."""
    return Subject("look", f"{case_id}.{world.today:%Y-%m}")


def _found(draft: ViewDraft | RevealDraft, states: States) -> list[Problem]:
    return [] if states.case(draft.case) else [Problem(NOT_FOUND)]


def _route(world: World) -> Routing:
    """To no other organisation, nor to what is above: who looked is for whoever audits here."""
    return Routing((world.station.org,), restricted=True)


def check_view(draft: ViewDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    return _found(draft, states)


def decide_view(draft: ViewDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.viewed`."""
    body = CaseViewed(draft.case, over_the_accused(states.files[draft.case].case, world))
    return [NewEntry(draft.id, look_subject(draft.case, world), body, _route(world))]


def check_reveal(draft: RevealDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: asks no more than a reason."""
    return _found(draft, states) or required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "查看的原因"))


def decide_reveal(draft: RevealDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`person.revealed`."""
    over = over_the_accused(states.files[draft.case].case, world)
    body = PersonRevealed(draft.case, draft.reason.strip(), over)
    return [NewEntry(draft.id, look_subject(draft.case, world), body, _route(world))]


VIEW = Act("view", "查看", ViewDraft, reads_case, check_view, decide_view, bearing=Bearing.TAKES_IN)
REVEAL = Act("reveal", "看全名", RevealDraft, reads_case, check_reveal, decide_reveal, bearing=Bearing.TAKES_IN)
