"""What was sent to a unit, or came to us, and where it stands: what 签收, 异议, 核实 and 办结报告 share. No act itself."""

from __future__ import annotations

from collections.abc import Collection

from app.acts.act import Ids, case_open, issue
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState, Transfer
from app.domain.terms import DocumentKind
from app.domain.world import World

NO_TRANSFER = template("sent.none", QT_TRANSLATE_NOOP("Problem", "请选是哪一次转送、交办。"))


def papers_of(case: CaseState, letter: DocumentKind) -> tuple[DocumentKind, ...]:
    """What goes out with a transfer: the letter to the body, and before it the notice to the petitioner, unless nobody
    knows whom to tell or where (Art. 23(2))."""
    entrusted = letter is DocumentKind.ENTRUST_LETTER
    notice = DocumentKind.ENTRUST_NOTICE if entrusted else DocumentKind.TRANSFER
    return (letter,) if case.address_unclear else (notice, letter)


def transfers(case: CaseState) -> list[Transfer]:
    """Every transfer and assignment of the case's own demands, each once, first to last."""
    return list({t.entry: t for d in case.open_demands for t in d.transfers}.values())


def running(case: CaseState) -> list[Transfer]:
    """Those that neither came back nor were settled by a 办结报告."""
    return [t for t in transfers(case) if not t.returned and t.completion is None]


def named(entry: str, among: list[Transfer]) -> Transfer | None:
    """The transfer that an entry made, when it is among those."""
    return next((t for t in among if t.entry == entry), None)


def waiting(case: CaseState) -> list[Transfer]:
    """What we sent and nobody has signed for."""
    return [t for t in running(case) if not t.incoming and t.received_on is None]


def papers_with(case: CaseState, sent: Transfer, kinds: Collection[str]) -> list[DocumentState]:
    """The papers of these kinds that were issued on what a transfer sent, after it and before it was taken back, in their order."""
    order = {e.id: place for place, e in enumerate(case.entries)}
    about = {d.id for d in concerned(case, sent)}
    papers = (d for d in case.documents.values() if d.kind in kinds and about & set(d.demands))
    end = order[sent.taken_back.entry] if sent.taken_back else len(order)
    return sorted((d for d in papers if order[sent.entry] < order[d.entry] < end), key=lambda d: order[d.entry])


def concerned(case: CaseState, transfer: Transfer) -> list[DemandState]:
    """The demands that a transfer sent."""
    return [d for d in case.open_demands if any(t.entry == transfer.entry for t in d.transfers)]


def received_by_us(transfer: Transfer, case: CaseState, world: World) -> bool:
    """Whether we are the unit that received it, and what it says goes out under our name: it went to one of our own bodies,
    or another station sent it to a body of our area. What we send to those below us is theirs."""
    if transfer.incoming:
        return True
    directory, org = world.lookup.directory, world.station.org
    body = directory.body(transfer.to)
    by_another = any(e.id == transfer.entry and e.envelope.org != org for e in case.entries)
    return transfer.to in directory.own_bodies(org) or (by_another and body is not None and body.org == org)


def our_paper(
    kind: DocumentKind, transfer: Transfer, case: CaseState, world: World, ids: Ids, *, receiver: bool
) -> list[NewEntry]:
    """The paper of what the receiver says, or else the sender, when that is us; what others say we only record."""
    ours = received_by_us(transfer, case, world) == receiver
    return [issue(kind, case, concerned(case, transfer), world, ids)] if ours else []


def unless(found: list[Transfer], case: CaseState, world: World, problem: Problem) -> Problem | None:
    """Why nothing can be done on the case now: it is not open, or there is no such transfer."""
    return case_open(case, world) or (None if found else problem)
