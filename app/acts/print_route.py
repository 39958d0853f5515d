"""打印路线单: the homes that stand on it leave the house on paper, so it is written down who printed it, and when."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.acts.outreaching import UNKNOWN, on_outreach
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import OutreachPrinted
from app.domain.problems import Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class PrintRouteDraft:
    """Of which day; `sha256` of the bytes that were printed, `copy` what stands across them."""

    id: str
    outreach: str
    sha256: str = ""
    copy: str = ""


def reads(draft: PrintRouteDraft) -> tuple[Subject, ...]:
    """The day."""
    return (Subject("outreach", draft.outreach),)


def check(draft: PrintRouteDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft; a day that was reconciled may be printed again, which is written down as well."""
    state = states.others.get(Subject("outreach", draft.outreach))
    return [] if state is not None and state.told is not None else [Problem(UNKNOWN)]


def decide(draft: PrintRouteDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`outreach.printed`."""
    return [on_outreach(draft.outreach, OutreachPrinted(draft.sha256, draft.copy), draft.id, world)]


ACT = Act("print_route", "打印路线单", PrintRouteDraft, reads, check, decide)
