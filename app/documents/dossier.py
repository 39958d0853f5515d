"""卷宗目录: what the dossier of a closed case holds, in the order in which it is bound (domain.md 11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=11, leading=18, label=26 * MM, title=22)
D = DocumentKind
ROUTING = (
    D.TRANSFER_LETTER, D.ENTRUST_LETTER, D.TAKE_BACK_LETTER, D.OBJECTION, D.OBJECTION_DECISION, D.URGENT_REPORT, D.DISPUTE_REQUEST,
)  # fmt: skip
HEARING = (
    D.HEARING_NOTICE, D.HEARING_CANCELLATION, D.HEARING_RECORD, D.MEDIATION_REQUEST, D.MEDIATION_RECORD, D.MEDIATION_AGREEMENT, D.OWN_MEDIATION_AGREEMENT,
    D.RECONCILIATION_AGREEMENT,
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
    for material in case.materials:
        yield DossierItem("material", material.name, pages=material.pages)
    papers = sorted(case.documents.values(), key=lambda d: d.issued_at)
    yield from _papers(papers, [d.kind for d in papers if d.kind not in _LATER])
    yield from _papers(papers, [kind.code for kind in ROUTING])
    for entry in case.entries:
        if isinstance(entry.body, InvestigationRecorded):
            yield DossierItem("investigation", day=chinese_date(entry.envelope.at.astimezone(CHINA)))
    for mediation in case.mediations.values():
        yield DossierItem("mediation", day=chinese_date(mediation.opened_on))
    yield from _papers(papers, [kind.code for kind in HEARING])
    yield from _papers(papers, [kind.code for kind in OPINIONS])
    for visit in case.return_visits.values():
        yield DossierItem("return_visit", day=chinese_date(visit.planned_on))
    if case.ratings:
        yield DossierItem("rated")
    yield from _papers(papers, [kind.code for kind in LAST])
    yield DossierItem("log")


def _papers(papers: list[DocumentState], kinds: list[str]) -> Iterator[DossierItem]:
    """The papers of these kinds, each followed by the proofs that it was delivered."""
    for paper in (p for kind in dict.fromkeys(kinds) for p in papers if p.kind == kind):
        name, issued = DocumentKind.name_of(paper.kind), chinese_date(paper.issued_at.astimezone(CHINA))
        yield DossierItem(name, number=paper.number, day=issued, voided=bool(paper.voided))
        for delivery in paper.deliveries:
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
        texts = (str(number), name, item.number, item.day, str(item.pages) if item.pages else "")
        table.row([Cell(text, share) for text, (_, share) in zip(texts, heads, strict=True)])
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
        DossierItem("处理意见书", number="黄花岗信访复〔2026〕3号", day="2026年11月2日"),
        DossierItem("处理意见书", number="黄花岗信访复〔2026〕2号", day="2026年11月2日", voided=True),
        DossierItem("return_visit", day="2026年11月10日"),
        DossierItem("log"),
    ),
)
