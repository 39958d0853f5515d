"""What the papers take from a case file: who issues, to whom, about what. Each paper's own facts stand in its file.

Dates on papers with legal effect are statutory last days, counted without the holiday table: a calendar that is put
right later must not change a paper that has been handed over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.acts.act import day_format_problems, document_mark
from app.acts.interest import against_us
from app.documents.notice import About, Came, Issuer, NoticeDemand, both_numbers
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.envelope import CHINA
from app.domain.kinds import Person
from app.domain.petitioner import PetitionerState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import NOTICES, DocumentState
from app.domain.terms import BodyKind, Channel, DocumentKind, LegalClass, PartyRole
from app.domain.world import World
from app.ports import CaseFile, Refused

NOT_ISSUED = template(
    "document.not_issued", QT_TRANSLATE_NOOP("Problem", "这一件还没有出过{paper}，先办那一步再来打印。")
)
Then = Mapping[str, tuple[CaseFile, World]]
"""By the entry of an act, the case and the world as it saw them."""
TOWNSHIP = "township"
SENDER = "转送单位"
"""Who sent a matter to us, where nobody wrote it down."""


def office_name(world: World) -> str:
    """Full name of the body that issues papers here: the petition office, in a township its government.

    An inner office of a township issues nothing in its own name (domain.md 8, row 13).
    """
    directory, org = world.lookup.directory, world.station.org
    line = directory.line_of(org)
    body = directory.body(org)
    if line and line[-1].level == TOWNSHIP:
        body = next((b for b in directory.bodies_of(org) if b.kind is BodyKind.GOVERNMENT), body)
    return "".join(area.name for area in line[:-1]) + (body.name if body else world.station.name)


def station_name(world: World) -> str:
    """Full name of the reception station, as forms and receipts carry it: 广州市越秀区黄花岗街道接访站."""
    line = world.lookup.directory.line_of(world.station.org)
    return ("".join(area.name for area in line) or world.station.name) + "接访站"


def received_on(case: CaseState) -> date:
    """The day the petition came. Raises Refused for a case whose registration has not arrived yet."""
    if case.received_on is None:
        raise Refused([Problem(NOT_ISSUED, values={"paper": DocumentKind.RECEIPT.chinese})])
    return case.received_on


def numbers_of(case: CaseState) -> str:
    """The numbers of a case as a paper names them."""
    return both_numbers(case.number, case.official_number)


def known_channel(case: CaseState) -> str:
    """The channel's code; one that only a newer program knows is treated as transferred in."""
    return case.channel if case.channel in {c.code for c in Channel} else Channel.TRANSFERRED_IN.code


def addressees(file: CaseFile) -> tuple[str, ...]:
    """Full names of those a notice goes to: petitioner and representatives; agents receive on their behalf."""
    named = [name for role, name in _names(file.case, file.people) if role != PartyRole.AGENT.code and name]
    return tuple(named) or ("信访人",)


def _names(case: CaseState, people: dict[str, PetitionerState]) -> list[tuple[str, str]]:
    parties = sorted(case.people, key=lambda p: p.role != PartyRole.MAIN.code)
    return [(party.role, person_of(party.petitioner, party.person, people).name) for party in parties]


def person_of(petitioner: str, copy: Person | None, people: dict[str, PetitionerState]) -> Person:
    """The person of a party; an unknown one (not arrived yet) has no name."""
    if copy is not None:
        return copy
    return people[petitioner].person if petitioner in people else Person(name="")


def about_paper(
    file: CaseFile, world: World, document: DocumentState, contact: str = "", to: tuple[str, ...] = ()
) -> About:
    """The head of a numbered paper; `to`: the bodies it goes to, none: the petitioner and the representatives."""
    settings = world.settings
    issued = document.issued_at.astimezone(CHINA).date()
    return About(
        issuer=Issuer(
            name=office_name(world),
            contact=contact or settings.get("contact", ""),
            red_mark=settings.get("red_mark", "yes") == "yes",
        ),
        number=number_of(document, world),
        dated=issued if document.number else None,
        case_number=file.case.number,
        official_number=file.case.official_number,
        addressees=to or addressees(file),
        received_on=received_on(file.case),
        channel=Channel.name_of(file.case.channel),
        restricted=file.case.restricted,
        accuses=file.case.accuses,
        against_us=bool(against_us(file.case, world)),
        came=came_in(file.case),
        inquiry_code=_code_untold(file.case),
        replaced=_replaced(file.case, document),
    )


def _replaced(case: CaseState, document: DocumentState) -> tuple[str, ...]:
    """The 受理告知书 of an acceptance that was taken back, for the first notice after that."""
    place = {entry.id: number for number, entry in enumerate(case.entries)}
    found: dict[str, None] = {}
    for demand in (d for d in concerned(case, document) if d.former):
        back = place[demand.former.entry] if demand.former else 0
        papers = [p for p in case.documents.values() if p.kind in NOTICES and demand.id in p.demands]
        since = next((p for p in papers if place[p.entry] > back), None)
        if since == document:
            void = (p for p in papers if p.voided and place[p.entry] < back)
            found |= {f"{DocumentKind.name_of(p.kind)}（{p.number}）": None for p in void}
    return tuple(found)


def came_in(case: CaseState) -> Came | None:
    """Who sent a case on to us, as registered; None for what the petitioner put before us."""
    if case.channel != Channel.TRANSFERRED_IN.code:
        return None
    sent = case.details.get("sent_date", "").strip()
    # what was written before this day was checked may hold anything
    on = date.fromisoformat(sent) if not day_format_problems(sent, "") else None
    return Came(case.details.get("from_unit", "") or SENDER, on)


def _code_untold(case: CaseState) -> str:
    """The 查询码 of a case that was sent on to us, until a receipt of ours gave it; a report or accusation has none."""
    told = case.restricted or came_in(case) is None or case.copies(DocumentKind.RECEIPT.code)
    return "" if told else case.inquiry_code


def number_of(document: DocumentState, world: World) -> str:
    """文号 of a paper; a draft carries the mark and the year with room for the serial."""
    kind = next(kind for kind in DocumentKind if kind.code == document.kind)
    year = document.issued_at.astimezone(CHINA).year
    return document.number or f"{document_mark(kind, world)}〔{year}〕　　号"


def concerned(case: CaseState, document: DocumentState) -> Sequence[DemandState]:
    """The demands that a paper is about."""
    return [case.demands[id_] for id_ in document.demands if id_ in case.demands]


def noticed_demand(demand: DemandState) -> NoticeDemand:
    """A demand as a notice names it."""
    known = demand.legal_class in {c.code for c in LegalClass}
    return NoticeDemand(demand.text, demand.legal_class if known else LegalClass.UNCLASSIFIED.code)


def told_to_a_body(case: CaseState, demand: DemandState) -> NoticeDemand:
    """A demand as a letter to the body that has it names it: in the words of the copy, where that went instead of the case."""
    copy = case.anonymous.get(demand.outgoing[-1].copy) if demand.outgoing else None
    said = next((d.text for d in copy.demands if d.id == demand.id), "") if copy else ""
    return replace(noticed_demand(demand), text=said) if said else noticed_demand(demand)


def not_issued(document: DocumentState) -> Refused:
    """What to raise when the act behind a numbered paper has not happened."""
    return Refused([Problem(NOT_ISSUED, values={"paper": DocumentKind.name_of(document.kind)})])


def not_made(kind: DocumentKind) -> Refused:
    """What to raise when the act behind a paper without a number has not happened."""
    return Refused([Problem(NOT_ISSUED, values={"paper": kind.chinese})])
