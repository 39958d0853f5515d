"""人民调解协议书: the sides; facts, what is disputed and who answers for it; who does what by when (MED 28-33)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.agree_mediation import paper_of
from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import not_issued, number_of, numbers_of, office_name
from app.documents.mediation_parties import (
    LABEL,
    TEXT,
    Side,
    duty_rows,
    mark_row,
    numbered,
    other_side,
    petitioner_side,
)
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Wording, Words
from app.domain.kinds import ClauseMark, Duty
from app.domain.records import DocumentState, Mediation
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=24 * MM, foot=18 * MM, size=12, leading=20, label=26 * MM, title=22)
SIGNED = (50.0, 45.0, 40.0)
"""Height of a row to sign in: the first, or a lower one where all of them then stand under the terms on one page."""
GAP = 6.0
HEADS = ("谁", "做什么、怎样做", "最迟哪天\n（含当日）")


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a 人民调解协议书, a 调解协议书 of our own body or a 和解协议书 says."""

    document_number: str
    case_number: str
    petitioner: Side
    other: Side
    facts: str
    dispute: str
    responsibility: str
    duties: tuple[Duty, ...]
    committee: str = ""
    """Whose paper it is: the committee's, or that of our own body; of a 和解 nobody's."""
    year: str = ""
    opening: str = ""
    """Its first words, where it stands on no single case."""
    marks: tuple[ClauseMark, ...] = ()
    """Which duties were marked at a meeting, by whom and when."""
    sides: tuple[str, str] = ("当事人", "对方")
    """What the two sides are called."""


def content(file: CaseFile, world: World, document: DocumentState) -> Agreement:
    """What the 协议书 says: the latest terms for these demands, as its act left them."""
    found = [m for m in file.case.mediations.values() if paper_of(m).code == document.kind]
    agreed = [m for m in found if m.agreed_on and m.demands == document.demands]
    if not agreed:
        raise not_issued(document)
    mediation: Mediation = agreed[-1]
    own = document.kind == DocumentKind.OWN_MEDIATION_AGREEMENT.code
    return Agreement(
        document_number=number_of(document, world),
        case_number=numbers_of(file.case),
        petitioner=petitioner_side(file),
        other=other_side(mediation),
        facts=mediation.facts,
        dispute=mediation.dispute,
        responsibility=mediation.responsibility,
        duties=mediation.duties,
        committee=office_name(world) if own else mediation.committee,
        year=str(mediation.agreed_on.year) if mediation.agreed_on else "",
        marks=mediation.marks,
    )


def mediation_agreement_pdf(paper: Agreement, editions: Words, marks: Marks) -> bytes:
    """The agreement. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["mediation_agreement"]
    form = agreement_form(paper, words, marks)
    signs = (
        *((side, "signs") for side in paper.sides),
        ("人民调解员", "mediator_signs"),
        ("记录人", "mediator_signs"),
        ("人民调解\n委 员 会", "seal"),
    )
    signatures(form, words, ("effect", "court", "free"), signs)
    return form.finish()


def signatures(form: Form, words: Wording, said: Sequence[str], signs: Sequence[tuple[str, str]]) -> None:
    """What the agreement does, and who signs it: its last words on the page of the signatures, never a page without words."""
    *before, last = [words.say(key) for key in said]
    for text in before:
        form.paragraph(text, indent=2)
    table = Table(form, LOOK.size, LOOK.leading)
    rows = [[Cell(label, LABEL, label=True), Cell("", TEXT, foot=words.say(foot))] for label, foot in signs]
    over = form.height(last, indent=2) + GAP
    taken = {each: over + sum(table.height(row, each) for row in rows) for each in SIGNED}
    each = next((each for each in SIGNED if taken[each] <= form.bottom - form.y), SIGNED[0])
    form.room(taken[each])
    form.paragraph(last, indent=2)
    form.gap(GAP)
    for row in rows:
        table.row(row, each)


def agreement_form(paper: Agreement, words: Wording, marks: Marks) -> Form:
    """What both kinds of agreements say, down to the rows of duties."""
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.case_number}".strip())
    form.title(words.say("title"), paper.committee)
    number = words.say("number", 文号=paper.document_number, 年=paper.year)
    form.sheet.text(form.right, form.y + LOOK.leading / 2, number, LOOK.size, align=1)
    form.gap(LOOK.leading)
    form.paragraph(paper.opening or words.say("opening", 编号=paper.case_number), indent=2)
    form.gap(4)
    table = Table(form, LOOK.size, LOOK.leading)
    for label, text in (
        (paper.sides[0], paper.petitioner.words),
        (paper.sides[1], paper.other.words),
        ("主要事实", paper.facts),
        ("争议事项", paper.dispute),
        ("各方责任", paper.responsibility),
    ):
        table.row([Cell(label, LABEL, label=True), Cell(text, TEXT)])
    duty_rows(table, numbered(paper.duties) if paper.marks else paper.duties, words.say("at_once"), HEADS)
    mark_row(table, paper.marks)
    form.gap(6)
    return form


SAMPLE = Agreement(
    "黄花岗信访调〔2026〕3号",
    sample.CASE_NUMBER,
    Side("何永强", "男，电话 13800007719，水荫横路 12 号 602"),
    Side("一楼住户代表", "水荫横路 12 号 102"),
    "水荫横路 12 号四月公示加装电梯后开工，七月因一楼住户反对停工。",
    "电梯井道的位置，一楼采光受影响怎样补偿。",
    "加装业主负责改图和补偿，施工单位负责外移井道，一楼住户配合施工。",
    (
        Duty("施工单位", "井道外移四十厘米，复工", "2026-11-09"),
        Duty("加装业主", "补偿一楼采光，转账到账", "2026-11-16"),
        Duty("一楼住户", "让出施工通道"),
    ),
    "黄花岗街道人民调解委员会",
    "2026",
)
