"""卷宗目录: what the dossier of a closed case holds, in the order in which it is bound (domain.md 11).

It lists as paper only what can be bound: what was handed over, printed, or can be printed. What stands in the record alone is
listed as that, so that nobody looks for its page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import received_on, station_name
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.kinds import InvestigationRecorded
from app.domain.procedure_terms import Retention
from app.domain.records import DocumentState
from app.domain.terms import SENT, DocumentKind
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=11, leading=18, label=26 * MM, title=22)
SMALL = 9.5
D = DocumentKind
ROUTING = (
    D.TRANSFER_LETTER, D.ENTRUST_LETTER, D.TAKE_BACK_LETTER, D.OBJECTION, D.OBJECTION_DECISION, D.URGENT_REPORT, D.DISPUTE_REQUEST,
)  # fmt: skip
HEARING = (
    D.HEARING_NOTICE, D.HEARING_CANCELLATION, D.MEDIATION_AGREEMENT, D.OWN_MEDIATION_AGREEMENT, D.RECONCILIATION_AGREEMENT,
)  # fmt: skip
OPINIONS = (D.REPLY, D.REVIEW_OPINION, D.REREVIEW_OPINION)
LAST = (D.COMPLETION_REPORT, D.SUPERVISION_LETTER, D.ADVICE, D.MINUTES, D.THANKS)
_LATER = {kind.code for kind in (*ROUTING, *HEARING, *OPINIONS, *LAST)}


@dataclass(frozen=True, slots=True)
class DossierItem:
    """One thing in the dossier: `name` is a key of the wording with what it names, or the title of a paper."""

    name: str
    of: str = ""
    number: str = ""
    day: str = ""
    pages: int = 0
    """0: not counted here."""
    voided: bool = False
    on_paper: bool = True
    """False: it stands in the record alone."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What the contents say."""

    station: str
    number: str
    subject: str
    dossier: str
    """The number of the dossier, once it is archived."""
    retention: str
    items: tuple[DossierItem, ...]


def content(file: CaseFile, world: World) -> Dossier:
    """What the 卷宗目录 of a case says."""
    case = file.case
    return Dossier(
        station=station_name(world),
        number=case.number,
        subject=case.title,
        dossier=case.archiving.dossier if case.archiving else "",
        # on paper a number and its unit stand closed
        retention=Retention.name_of(case.archiving.retention).replace(" ", "") if case.archiving else "",
        items=tuple(_items(case)),
    )


def _items(case: CaseState) -> Iterator[DossierItem]:
    """Registration, materials, notices with their proofs, routing, investigation, hearings, opinions, visits, the rest."""
    yield DossierItem("registration", day=chinese_date(received_on(case)))
    yield from _printed(case, D.STATEMENT)
    for material in case.materials:
        yield DossierItem("material", material.name, pages=material.pages)
    papers = sorted(case.documents.values(), key=lambda d: d.issued_at)
    yield from _papers(case, papers, [d.kind for d in papers if d.kind not in _LATER])
    yield from _papers(case, papers, [kind.code for kind in ROUTING])
    for entry in case.entries:
        if isinstance(entry.body, InvestigationRecorded):
            day = chinese_date(date.fromisoformat(entry.body.investigated_on))
            yield DossierItem("investigation", day=day, on_paper=False)
    yield from _records(case)
    yield from _papers(case, papers, [kind.code for kind in HEARING])
    yield from _papers(case, papers, [kind.code for kind in OPINIONS])
    yield from _visits(case)
    if case.ratings:
        yield DossierItem("rated", on_paper=False)
    yield from _papers(case, papers, [kind.code for kind in LAST])
    yield DossierItem("log", on_paper=False)


def _printed(case: CaseState, kind: D) -> Iterator[DossierItem]:
    """A form that is filled in on paper: in the file when it left the desk."""
    if case.copies(kind.code):
        yield DossierItem(kind.chinese)


def _records(case: CaseState) -> Iterator[DossierItem]:
    """The record of all hearings held here, and that of all mediations, each one paper."""
    held = [h.last_on for h in case.hearings.values() if h.ours and h.held_entry and h.last_on]
    if held:
        yield DossierItem(D.HEARING_RECORD.chinese, day=chinese_date(held[-1]))
    yield from _printed(case, D.MEDIATION_REQUEST)
    if case.mediations:
        yield DossierItem("mediation", day=chinese_date([*case.mediations.values()][-1].opened_on))


def _visits(case: CaseState) -> Iterator[DossierItem]:
    """Return visits as far as somebody was asked or did not wish one. The record on paper is that of the last."""
    visits = list(case.return_visits.values())
    for visit in visits:
        if visit.attempts or not visit.agreed:
            day = visit.attempts[-1].on if visit.attempts else visit.planned_on
            yield DossierItem("return_visit", day=chinese_date(day), on_paper=visit is visits[-1] or not visit.agreed)


def _papers(case: CaseState, papers: list[DocumentState], kinds: list[str]) -> Iterator[DossierItem]:
    """The papers of these kinds, each followed by the proofs that it was delivered."""
    for paper in (p for kind in dict.fromkeys(kinds) for p in papers if p.kind == kind):
        name, issued = DocumentKind.name_of(paper.kind), chinese_date(paper.issued_at.astimezone(CHINA))
        # what is void is not printed any more
        bound = not paper.voided or case.copies(paper.kind, paper.id) > 0
        yield DossierItem(
            name, number=paper.committee or paper.number, day=issued, voided=bool(paper.voided), on_paper=bound
        )
        for delivery in paper.deliveries if paper.kind not in SENT else ():
            yield DossierItem("proof", name, day=chinese_date(delivery.on))


def dossier_pdf(paper: Dossier, editions: Words, marks: Marks) -> bytes:
    """The contents. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["dossier"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    form.title(words.say("title"), paper.station)
    form.row("编号", paper.number)
    form.row("事项", paper.subject)
    if paper.dossier:
        form.row("卷号", f"{paper.dossier}　　保管期限：{paper.retention}")
    form.gap(6)
    table = Table(form, LOOK.size, LOOK.leading)
    heads = (("序号", 0.08), ("材料名称", 0.26), ("文号", 0.36), ("日期", 0.21), ("页数", 0.09))
    table.row([Cell(head, share, label=True) for head, share in heads])
    for number, item in enumerate(paper.items, 1):
        name = _name(item, words)
        pages = (str(item.pages) if item.pages else "") if item.on_paper else words.say("unbound")
        texts = (str(number), name, item.number, item.day, pages)
        table.row([Cell(text, share) for text, (_, share) in zip(texts, heads, strict=True)])
    if not all(item.on_paper for item in paper.items):
        form.gap(6)
        form.paragraph(words.say("unbound_hint", 电子=words.say("unbound")), size=SMALL)
    form.gap(14)
    form.room(LOOK.leading * 3)
    for key in ("archivist_signs", "checker_signs"):
        form.paragraph(words.say(key))
        form.gap(6)
    return form.finish()


def _name(item: DossierItem, words: Wording) -> str:
    if item.name == "material":
        return words.say("material", 名称=item.of)
    if item.name == "proof":
        return words.say("proof", 文书=item.of)
    name = words.say(item.name) if item.name in words.edition.texts else item.name
    return words.say("voided", 名称=name) if item.voided else name


SAMPLE = Dossier(
    sample.STATION,
    sample.CASE_NUMBER,
    "加装电梯停工三个月",
    "2026-XF-017",
    "30年",
    (
        DossierItem("registration", day="2026年10月12日"),
        DossierItem("material", "征求意见表", pages=5),
        DossierItem("受理告知书", number="黄花岗信访受〔2026〕6号", day="2026年10月19日"),
        DossierItem("proof", "受理告知书", day="2026年10月19日"),
        DossierItem("investigation", day="2026年10月21日", on_paper=False),
        DossierItem("处理意见书", number="黄花岗信访复〔2026〕3号", day="2026年11月2日"),
        DossierItem("处理意见书", number="黄花岗信访复〔2026〕2号", day="2026年11月2日", voided=True, on_paper=False),
        DossierItem("return_visit", day="2026年11月10日"),
        DossierItem("rated", on_paper=False),
        DossierItem("log", on_paper=False),
    ),
)
