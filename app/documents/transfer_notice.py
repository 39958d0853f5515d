"""转送告知书: to which body the petition went, and what happens there (Art. 22, 23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, ask_progress, numbered_letter, say_on_basis, told
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.capacity import basis
from app.domain.demand import DemandState
from app.domain.records import DocumentState
from app.domain.terms import BodyKind, LegalClass
from app.domain.world import World
from app.ports import CaseFile

_OWN_RULES = (BodyKind.DISCIPLINE, BodyKind.COURT, BodyKind.PROCURATORATE, BodyKind.POLICE)
"""政法 and 纪检监察 bodies."""


@dataclass(frozen=True, slots=True)
class TransferNotice:
    """What the notice says."""

    about: About
    demands: tuple[NoticeDemand, ...]
    to_name: str
    transferred_on: date
    reason: str
    basis: str = ""
    """Key of the article a competent body stands on; empty: Art. 22, as its words say."""
    own_rules: bool = False
    """See `follows_own_rules`."""


def follows_own_rules(demands: Sequence[DemandState], to: str, world: World) -> bool:
    """Whether the body tells the petitioner by its own rules, not within 15 days (Art. 23(4)): 涉法涉诉, and of an accusation
    the 政法 and 纪检监察 bodies, nobody else who has the authority for it."""
    classes, body = {d.legal_class for d in demands}, world.lookup.directory.body(to)
    bound = body is None or body.kind in _OWN_RULES
    return LegalClass.APPEAL_1.code in classes or (bound and LegalClass.ACCUSATION.code in classes)


def content(file: CaseFile, world: World, document: DocumentState) -> TransferNotice:
    """What the 转送告知书 says."""
    demands = concerned(file.case, document)
    sent = next((d.outgoing[-1] for d in demands if d.outgoing), None)
    if sent is None:
        raise not_issued(document)
    return TransferNotice(
        about=about_paper(file, world, document),
        demands=tuple(noticed_demand(d) for d in demands),
        to_name=sent.to_name,
        transferred_on=sent.on,
        reason=sent.reason,
        basis=basis(demands, sent.to),
        own_rules=follows_own_rules(demands, sent.to, world),
    )


def letter(notice: TransferNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, common = editions["transfer"], editions["notices"]
    about = notice.about
    going = say_on_basis(
        words,
        "going",
        notice.basis,
        转送日=chinese_date(notice.transferred_on),
        去向单位=notice.to_name,
        转送理由=notice.reason.strip().rstrip("。；"),
    )
    paragraphs = [
        words.say("opening", 收到日=chinese_date(about.received_on), 信访形式=about.channel, 编号=about.numbers),
        *told(notice.demands, about, common),
        going,
        words.say("then_own_rules" if notice.own_rules else "then", 去向单位=notice.to_name),
        ask_progress(common, about),
    ]
    return numbered_letter(editions, "transfer", about, words.say("title"), paragraphs)


SAMPLE = TransferNotice(
    sample.TO_CITIZEN, sample.DEMANDS, "越秀区住房和城乡建设局", sample.DAY, "加装电梯由住建部门负责"
)
