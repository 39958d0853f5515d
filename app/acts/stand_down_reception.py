"""接访取消: a reception day that is not held, and why. Who was to be received is told, each of them."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.receiving import on_reception, reads_reception, reception_of
from app.domain.entries import NewEntry
from app.domain.kinds import ReceptionStoodDown
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.reception_terms import HeardStep
from app.domain.world import World

HELD = template("reception.held", QT_TRANSLATE_NOOP("Problem", "这一天已经有接访的结果，不能说没有接访过。"))


@dataclass(frozen=True, slots=True)
class StandDownReceptionDraft:
    """Which day, and why it is not held."""

    id: str
    reception: str
    reason: str = ""


def check(draft: StandDownReceptionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = reception_of(draft.reception, states)
    if state is None:
        return problems
    if any(one.step == HeardStep.HEARD.code for one in state.results.values()):
        return [Problem(HELD)]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么取消"))


def decide(draft: StandDownReceptionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reception.stood_down`."""
    return [on_reception(draft.reception, ReceptionStoodDown(draft.reason.strip()), draft.id, world)]


ACT = Act("stand_down_reception", "接访取消", StandDownReceptionDraft, reads_reception, check, decide)
