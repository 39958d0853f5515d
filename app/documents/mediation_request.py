"""人民调解申请书（受理登记表）: the sides, the dispute, the consent of each, rights and duties (MED 17, 23, 24).

It is printed before both have agreed, too: their signatures on it are the consent.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import office_name, received_on
from app.documents.mediation_parties import LABEL, TEXT, Side, other_side, petitioner_side
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.procedure_terms import MediationWay
from app.domain.records import Mediation
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=24 * MM, foot=16 * MM, size=12, leading=20, label=26 * MM, title=20)
SIGNED, HINT = 46.0, 46.0
"""Height of a row to sign in, and of what is said under them."""


@dataclass(frozen=True, slots=True)
class MediationRequest:
    """What stands on the form; what is not known yet is left empty for the pen."""

    number: str
    received_on: str
    petitioner: Side
    other: Side
    dispute: str
    consents: tuple[tuple[str, str], ...]
    """(day, evidence) of the petitioner and of the other side; none before both have agreed."""
    mediators: str
    committee: str
    own: bool = False
    """Whether our own body mediates, so that the law on committees is not quoted."""


def content(file: CaseFile, world: World) -> MediationRequest:
    """What the 申请书 says: of the latest 调解, or before there is one, of what is in dispute."""
    case = file.case
    mediation = _latest(case)
    ids = mediation.demands if mediation else tuple(d.id for d in case.open_demands)
    return MediationRequest(
        number=case.number,
        received_on=chinese_date(received_on(case)),
        petitioner=petitioner_side(file),
        other=other_side(mediation) if mediation else Side(""),
        dispute="\n".join(" ".join(case.demands[id_].text.split()) for id_ in ids if id_ in case.demands),
        consents=_consents(mediation) if mediation else (),
        mediators=mediation.mediators if mediation else "",
        committee=_host(mediation, world),
        own=mediation is not None and not mediation.by_committee,
    )


def _host(mediation: Mediation | None, world: World) -> str:
    if mediation is None:
        return ""
    return mediation.committee if mediation.by_committee else office_name(world)


def _latest(case: CaseState) -> Mediation | None:
    third = [m for m in case.mediations.values() if m.way == MediationWay.MEDIATION.code]
    return third[-1] if third else None


def _consents(mediation: Mediation) -> tuple[tuple[str, str], ...]:
    return (
        (chinese_date(mediation.petitioner_consent_on), mediation.petitioner_evidence),
        (chinese_date(mediation.other_consent_on), mediation.other_evidence),
    )


def mediation_request_pdf(paper: MediationRequest, editions: Words, marks: Marks) -> bytes:
    """The form. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["mediation_request"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    own = "_own" if paper.own else ""
    form.title(words.say(f"title{own}"), paper.committee)
    form.paragraph(words.say("to"))
    form.gap(4)
    table = Table(form, LOOK.size, LOOK.leading)
    consents = [words.say("consent", 日期=day, 凭据=evidence) for day, evidence in paper.consents] or ["", ""]
    said = (
        ("当事人", paper.petitioner.words, 0.0),
        ("同意调解", consents[0], 0.0),
        ("对方", paper.other.words, 0.0),
        ("同意调解", consents[1], 0.0),
        ("纠纷简要\n情　　况", paper.dispute, 60.0),
        ("来源", words.say("source", 编号=paper.number, 收到日=paper.received_on), 0.0),
        ("调解员", paper.mediators, 0.0),
        ("权利义务", "\n".join(words.say(key) for key in (f"rights{own}", f"duties{own}", "free")), 0.0),
    )
    signs = ("当事人", "对方", "受理人")
    rows = [((Cell(label, LABEL, label=True), Cell(text, TEXT)), least) for label, text, least in said]
    table.rows_over(rows, len(signs) * SIGNED + HINT)
    for label in signs:
        table.row([Cell(label, LABEL, label=True), Cell("", TEXT, foot=words.say("signs"))], SIGNED)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9.5)
    return form.finish()


SAMPLE = MediationRequest(
    sample.CASE_NUMBER,
    "2026年10月12日",
    Side("何永强", "男，电话 13800007719，水荫横路 12 号 602"),
    Side("一楼住户代表", "水荫横路 12 号 102"),
    "加装电梯停工三个月，请求协调复工。",
    (("2026年10月19日", "当面签名"), ("2026年10月20日", "电话同意，有录音")),
    "罗秀英",
    "黄花岗街道人民调解委员会",
)
