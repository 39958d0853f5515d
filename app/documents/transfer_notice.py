"""转送告知书: to which body the petition went, and what happens there (Art. 22, 23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, ask_progress, numbered_letter, say_on_basis, say_opening, told
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.capacity import sending_basis
from app.domain.chinese import article_name
from app.domain.demand import DemandState
from app.domain.going import ACCUSED_DISPATCH, DISPATCH
from app.domain.leading import leading
from app.domain.procedure_terms import LeadDecider
from app.domain.records import DocumentState, Lead
from app.domain.terms import BodyKind, LegalClass
from app.domain.world import World
from app.ports import CaseFile

LITIGATION = "LAW-1"
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
    """Key of the article a competent body stands on; empty: Art. 22, as a petition office."""
    paragraph: str = "第一款"
    """See `paragraph_of_22`."""
    lead: Lead | None = None
    """By which the body leads what several units share."""
    own_rules: bool = False
    """See `follows_own_rules`."""
    assists: bool = False
    """It is asked for help alone (`Transfer.assists`): what is owed to the petitioner stays with us."""
    due_on: date | None = None
    """Of what was entrusted: until when the body reports back to us."""


def follows_own_rules(demands: Sequence[DemandState], to: str, world: World) -> bool:
    """Whether the body tells the petitioner by its own rules, not within 15 days (Art. 23(4)): 涉法涉诉, and of an accusation
    the 政法 and 纪检监察 bodies, nobody else who has the authority for it."""
    classes = {d.legal_class for d in demands}
    return LegalClass.APPEAL_1.code in classes or (_has_own_rules(to, world) and LegalClass.ACCUSATION.code in classes)


def paragraph_of_22(demands: Sequence[DemandState], to: str, world: World) -> str:
    """The 款 of Art. 22 on which a petition office sends demands to a body: to 政法 bodies 涉法涉诉, to 纪检监察 an accusation
    by the second, everything else by the first."""
    second = {LegalClass.APPEAL_1.code: LITIGATION, LegalClass.ACCUSATION.code: ACCUSED_DISPATCH}
    own = _has_own_rules(to, world)
    rules = [second.get(d.legal_class, DISPATCH) if own else DISPATCH for d in demands]
    articles = sorted({world.lookup.rules[rule].article for rule in rules})
    return "、".join(article_name(article).removeprefix("第二十二条") for article in articles)


def _has_own_rules(to: str, world: World) -> bool:
    body = world.lookup.directory.body(to)
    return body is None or body.kind in _OWN_RULES


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
        basis=sending_basis(file.case, demands, sent.to, world),
        paragraph=paragraph_of_22(demands, sent.to, world),
        lead=leading(demands, sent.to),
        own_rules=follows_own_rules(demands, sent.to, world),
        assists=sent.assists,
        due_on=sent.due_on,
    )


def letter(notice: TransferNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    going = say_on_basis(editions["transfer"], "going", notice.basis, 款项=notice.paragraph, **where(notice, editions))
    return told_where(notice, editions, "transfer", going)


def as_asked(key: str, *, assists: bool) -> str:
    """The text of that name, or the one in its place where the body is only asked for help."""
    return f"{key}_assist" if assists else key


def what_follows(*, own_rules: bool, assists: bool) -> str:
    """Which text says what the body does next."""
    return as_asked("then_own_rules" if own_rules and not assists else "then", assists=assists)


def where(notice: TransferNotice, editions: Words) -> dict[str, str]:
    """Where it went, when and why, as fields of the words; why an accusation went there would say what it is about."""
    by_authority = editions["notices"].say("reason_restricted") if notice.about.restricted else ""
    return {
        "转送日": chinese_date(notice.transferred_on),
        "去向单位": notice.to_name,
        "转送理由": by_authority or notice.reason.strip().rstrip("。；"),
    }


def told_where(notice: TransferNotice, editions: Words, name: str, going: str) -> Letter:
    """The notice set with the words `name`; `going` is its sentence on where the matter went."""
    words, common, about = editions[name], editions["notices"], notice.about
    paragraphs = [
        say_opening(words, common, about),
        *told(notice.demands, about, common),
        words.say("going_assist", **where(notice, editions)) if notice.assists else going,
        *led(notice.lead, common, "led_citizen"),
        words.say(what_follows(own_rules=notice.own_rules, assists=notice.assists), 去向单位=notice.to_name),
        ask_progress(common, about),
    ]
    return numbered_letter(editions, name, about, words.say(as_asked("title", assists=notice.assists)), paragraphs)


def led(lead: Lead | None, common: Wording, key: str) -> list[str]:
    """That the body leads what several units share, who decided it and who takes part (Art. 24); nothing where it leads none."""
    if lead is None or not lead.others:
        return []
    others, decided = "、".join(unit.name for unit in lead.others), LeadDecider.name_of(lead.decided_by)
    return [common.say(key, 牵头单位=lead.lead.name, 配合单位=others, 由谁确定=decided)]


SAMPLE = TransferNotice(
    sample.TO_CITIZEN, sample.DEMANDS, "越秀区住房和城乡建设局", sample.DAY, "加装电梯由住建部门负责"
)
