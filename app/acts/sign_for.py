"""签收: the unit has what was transferred or entrusted to it; its own clocks start with this day (Art. 23(3))."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    back_dated,
    checked_case,
    explained_late,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.sent import NO_TRANSFER, named, papers_with, unless, waiting
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import DeliveryRecorded, TransferReceived
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import SIGNED_FOR, DeliveryWay
from app.domain.world import World

NOTHING_SENT = template("sign_for.nothing", QT_TRANSLATE_NOOP("Problem", "没有等着对方签收的转送、交办。"))


@dataclass(frozen=True, slots=True)
class SignForDraft:
    """Which transfer (id of its entry), on which day, who signed there."""

    id: str
    case: str
    sent: str = ""
    received_on: str = ""
    receiver: str = ""
    late_reason: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to sign for."""
    return unless(waiting(case), case, world, Problem(NOTHING_SENT))


def check(draft: SignForDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    sent = named(draft.sent, waiting(case))
    if sent is None:
        return [Problem(NO_TRANSFER, "sent")]
    day = QT_TRANSLATE_NOOP("Word", "转送的日子")
    problems += act_day_problems(draft.received_on, draft.late_reason, "received_on", world, sent.on, day)
    return problems + required(draft.receiver, "receiver", QT_TRANSLATE_NOOP("Word", "谁签收的"))


def decide(draft: SignForDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`transfer.received`; the letter that went with it has arrived too."""
    case = states.files[draft.case].case
    sent = named(draft.sent, waiting(case))
    assert sent is not None
    receiver = draft.receiver.strip()
    on, fact = back_dated(draft.received_on, world), TransferReceived(draft.sent, draft.received_on, receiver)
    written = [on_case(case, fact, draft.id, happened_on=on)]
    if letter := next((d for d in papers_with(case, sent, SIGNED_FOR) if not (d.deliveries or d.voided)), None):
        arrived = DeliveryRecorded(letter.id, DeliveryWay.HAND.code, draft.received_on, receiver)
        written.append(on_case(case, arrived, ids.entry(), happened_on=on))
    return written + explained_late(case, draft.id, draft.received_on, draft.late_reason, world, ids)


ACT = Act("sign_for", "签收", SignForDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
