"""撤回信访事项申请书: printed for the petitioner to fill in and sign by hand; nothing of it is decided for them."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import addressees, office_name
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Words
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=12, leading=21, label=26 * MM, title=22)
REASON_CELL, SIGNED, HINT = 150.0, 46.0, 46.0


@dataclass(frozen=True, slots=True)
class WithdrawalForm:
    """What stands on the form before it is filled in."""

    office: str
    number: str
    who: str
    demands: tuple[str, ...]


def content(file: CaseFile, world: World) -> WithdrawalForm:
    """What the 申请书 says."""
    case = file.case
    demands = tuple(" ".join(d.text.split()) for d in case.open_demands if d.withdrawal is None)
    return WithdrawalForm(office_name(world), case.number, "、".join(addressees(file)), demands)


def withdrawal_form_pdf(paper: WithdrawalForm, editions: Words, marks: Marks) -> bytes:
    """The form. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["withdrawal_form"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    form.title(words.say("title"))
    form.paragraph(words.say("to", 单位=paper.office))
    form.gap(4)
    table = Table(form, LOOK.size, LOOK.leading)
    asked = "\n".join(words.say("demand", 诉求=demand) for demand in paper.demands)
    for label, text, least in (
        ("编号", paper.number, 0.0),
        ("申请人", paper.who, 0.0),
        ("申请撤回\n的诉求", asked, 60.0),
        ("撤回的\n理　由", "", REASON_CELL),
    ):
        table.row([Cell(label, 0.18, label=True), Cell(text, 0.82)], least)
    table.row([Cell("说明", 0.18, label=True), Cell(words.say("own_will"), 0.82)], below=2 * SIGNED + HINT)
    table.row([Cell("申请人", 0.18, label=True), Cell("", 0.82, foot=words.say("petitioner_signs"))], SIGNED)
    table.row([Cell("收件人", 0.18, label=True), Cell("", 0.82, foot=words.say("clerk_signs"))], SIGNED)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9.5)
    return form.finish()


SAMPLE = WithdrawalForm(
    sample.TO_CITIZEN.issuer.name, sample.CASE_NUMBER, "何永强", tuple(demand.text for demand in sample.DEMANDS)
)
