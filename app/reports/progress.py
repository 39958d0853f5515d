"""What a petitioner is shown on inquiry (domain.md 7.4): registration, transfers, papers, each with its day, and what is due.

Nothing else: no text, no name, no officer, no category.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.case_clocks import running
from app.domain.envelope import CHINA
from app.domain.terms import DocumentKind, Step
from app.domain.world import World
from app.ports import CaseFile

_SHOWN = {
    kind.code for kind in (DocumentKind.ACCEPTANCE, DocumentKind.DECLINE, DocumentKind.TRANSFER, DocumentKind.REPLY)
}


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One thing that happened: its day and its words."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Lines in order of their days, how far it has come, and the next date with what it is for (None: none runs)."""

    number: str
    step: str
    lines: tuple[ProgressLine, ...]
    next_on: date | None
    next_words: str


def progress(file: CaseFile, world: World) -> Progress:
    """The public progress of a case."""
    case = file.case
    lines = []
    if case.registered_at:
        lines.append(ProgressLine(case.registered_at.astimezone(CHINA).date(), "已登记"))
    moves = {(t.on, t.to_name) for d in case.demands.values() for t in d.transfers}
    lines += [ProgressLine(on, f"转送{name}") for on, name in moves]
    taken = {(d.acceptance.on, d.acceptance.handler_name) for d in case.demands.values() if d.acceptance}
    lines += [ProgressLine(on, f"{name}受理") for on, name in taken]
    for document in case.documents.values():
        if document.kind in _SHOWN and not document.voided:
            words = f"{DocumentKind.name_of(document.kind)}（{document.number}）"
            lines.append(ProgressLine(document.issued_at.astimezone(CHINA).date(), f"出具{words}"))
            lines += [ProgressLine(d.on, f"{words}送达") for d in document.deliveries]
    if case.closed_on:
        lines.append(ProgressLine(case.closed_on, Step.CLOSED.chinese))
    clocks = sorted(running(case, world.lookup), key=lambda c: c.clock.due)
    return Progress(
        case.number,
        case.step.chinese,
        tuple(sorted(lines, key=lambda line: line.day)),
        clocks[0].clock.due if clocks else None,
        f"{clocks[0].rule.end}的最后一天" if clocks else "",
    )
