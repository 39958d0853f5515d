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
from app.acts.sent import NO_TRANSFER, named, running, unless
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import DeliveryRecorded, TransferReceived
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState, Transfer
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


def waiting(case: CaseState) -> list[Transfer]:
    """What we sent and nobody has signed for."""
    return [t for t in running(case) if not t.incoming and t.received_on is None]


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
    receiver = draft.receiver.strip()
    on, fact = back_dated(draft.received_on, world), TransferReceived(draft.sent, draft.received_on, receiver)
    written = [on_case(case, fact, draft.id, happened_on=on)]
    if letter := _letter(case, draft.sent):
        arrived = DeliveryRecorded(letter.id, DeliveryWay.HAND.code, draft.received_on, receiver)
        written.append(on_case(case, arrived, ids.entry(), happened_on=on))
    return written + explained_late(case, draft.id, draft.received_on, draft.late_reason, world, ids)


def _letter(case: CaseState, sent: str) -> DocumentState | None:
    """The 转送函 or 交办函 that was issued with a transfer: the first one after its entry."""
    after = [e.id for e in case.entries]
    after = after[after.index(sent) + 1 :]
    letters = (d for d in case.documents.values() if d.kind in SIGNED_FOR and d.entry in after)
    return min(
        (d for d in letters if not d.deliveries and not d.voided), key=lambda d: after.index(d.entry), default=None
    )


ACT = Act("sign_for", "签收", SignForDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
