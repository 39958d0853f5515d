"""A round of the service award as it stands, and its lines on the agenda: the round, and each nomination. No score, no rank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import AwardStep, What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class Nomination:
    """One nomination now."""

    told: k.AwardNominated
    by: str
    """User id of who nominated."""
    seconded: dict[str, str] = field(default_factory=dict)
    """User id of who agreed → their words."""
    declined: str = ""
    decided: k.AwardDecided | None = None

    @property
    def step(self) -> AwardStep:
        """How far it has come. What was declined is never given."""
        if self.declined:
            return AwardStep.DECLINED
        if self.decided:
            return AwardStep.GIVEN if self.decided.given else AwardStep.NOT_GIVEN
        return AwardStep.SECONDED if self.seconded else AwardStep.NOMINATED

    @property
    def open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.step in (AwardStep.NOMINATED, AwardStep.SECONDED)


@dataclass(slots=True)
class AwardState:
    """One round now."""

    id: str
    told: k.AwardOpened | None = None
    nominations: dict[str, Nomination] = field(default_factory=dict)
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def fold_award(entries: Sequence[Entry]) -> AwardState:
    """Fold one round's entries. Never raises; of two decisions made apart the first in order counts."""
    state = AwardState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.AwardOpened() as told:
                state.told = told
            case k.AwardNominated() as told:
                state.nominations[told.nomination] = Nomination(told, entry.envelope.actor)
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                _take(state, entry)
    return state


def _take(state: AwardState, entry: Entry) -> None:
    body = entry.body
    if not isinstance(body, k.AwardSeconded | k.AwardDeclined | k.AwardDecided):
        return
    one = state.nominations.get(body.nomination)
    if one is None:
        return
    match body:
        case k.AwardSeconded():
            one.seconded[entry.envelope.actor] = body.words
        case k.AwardDeclined():
            one.declined = body.words
        case k.AwardDecided():
            one.decided = one.decided or body


def award_lines(state: AwardState) -> Iterator[AgendaLine]:
    """The round over its days, then each nomination: teams before persons, each in the order of the names."""
    if (told := state.told) is None:
        return
    first, last = date.fromisoformat(told.first), date.fromisoformat(told.last)
    yield AgendaLine(state.id, What.AWARD_ROUND.code, told.title, first, last, detail={"note": told.note})
    for one in state.nominations.values():
        said, decided = one.told, one.decided
        detail = {
            "team": said.team, "reason": said.reason, "round": told.title, "by": one.by,
            "seconded": sorted(one.seconded), "seconded_words": list(one.seconded.values()),
            "evidence": [[e.what, e.subject_kind, e.subject_id, e.part] for e in said.evidence],
            "deciders": list(decided.deciders) if decided else [], "why": decided.reason if decided else "",
            "decided_on": decided.decided_on if decided else "",
        }  # fmt: skip
        yield AgendaLine(
            said.nomination, What.AWARD.code, said.name, first, last, at="0" if said.team else "1",
            state=one.step.code, owner=said.user, owner_name=said.name, detail=detail,
        )  # fmt: skip


AWARD = SubjectKind(fold_award, award_lines)
