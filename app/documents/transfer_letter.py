"""转送函: to the unit, with what it needs to act: who, what, why, what is asked, and secrecy (Art. 22, 23, 30)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, told_to_a_body
from app.documents.letter import Annex, Letter
from app.documents.notice import (
    About,
    NoticeDemand,
    Official,
    flowing,
    headed,
    listed,
    numbered_letter,
    say_opening,
)
from app.documents.transfer_notice import (
    as_asked,
    follows_own_rules,
    led,
    paragraph_of_22,
    what_follows,
)
from app.documents.wording import Wording, Words
from app.domain.capacity import sending_basis
from app.domain.case import CaseState
from app.domain.chinese import article_name
from app.domain.kinds import Material, Person
from app.domain.leading import leading
from app.domain.records import DocumentState, Lead, Transfer
from app.domain.summary import persons_of
from app.domain.values import phone_text
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class UnitLetter:
    """What a letter to the unit says, 转送函 and 交办函 alike; `sent` names the day, the reason, and for 交办 the rest."""

    about: About
    people: tuple[str, ...]
    """Each with telephone and address; empty where the identity stays with us (a report or accusation)."""
    demands: tuple[NoticeDemand, ...]
    sent: Transfer
    materials: tuple[str, ...]
    basis: str = ""
    """Key of the article a competent body stands on; empty: Art. 22, as a petition office."""
    paragraph: str = "第一款"
    """See `paragraph_of_22`."""
    identity_kept: bool = False
    """Whether we know who petitions, and tell it only on request."""
    lead: Lead | None = None
    """By which it leads what several units share; those that take part get a copy."""
    own_rules: bool = False
    """Whether the body tells the petitioner by its own rules (Art. 23(4))."""
    assists: bool = False
    """It is asked for help alone, see `TransferNotice`."""


def content(file: CaseFile, world: World, document: DocumentState) -> UnitLetter:
    """What the letter says."""
    demands = concerned(file.case, document)
    sent = next((d.outgoing[-1] for d in demands if d.outgoing), None)
    if sent is None:
        raise not_issued(document)
    people = [person for person in persons_of(file.case, file.people) if person.name]
    return UnitLetter(
        about=about_paper(file, world, document, to=(sent.to_name,)),
        people=() if file.case.restricted else tuple(map(_described, people)),
        identity_kept=file.case.restricted and bool(people),
        demands=tuple(told_to_a_body(file.case, d) for d in demands),
        sent=sent,
        materials=_materials(file.case, sent),
        basis=sending_basis(file.case, demands, sent.to, world),
        paragraph=paragraph_of_22(demands, sent.to, world),
        lead=leading(demands, sent.to),
        own_rules=follows_own_rules(demands, sent.to, world),
        assists=sent.assists,
    )


def _materials(case: CaseState, sent: Transfer) -> tuple[str, ...]:
    """What goes with it; of a copy without who petitions what its materials are called there."""
    if sent.copy in case.anonymous:
        return tuple(f"{name}（遮去姓名、住址、号码以后的）" for name in case.anonymous[sent.copy].materials)
    return tuple(_listed(material) for material in case.materials)


def _described(person: Person) -> str:
    facts = (
        person.name,
        f"电话：{phone_text(person.phone)}" if person.phone else "",
        person.address and f"住址：{person.address}",
    )
    return "，".join(fact for fact in facts if fact)


def _listed(material: Material) -> str:
    return f"{material.name}（{material.pages}页）"


def body(letter: UnitLetter, words: Wording, common: Wording, asked: Sequence[str]) -> list[str]:
    """The paragraphs; what Art. 23 asks of the unit follows the last of `asked`."""
    article = article_name(letter.basis) if letter.basis else f"第二十二条{letter.paragraph}"
    key = "opening_competent" if letter.basis and not letter.about.came else "opening"
    key = as_asked("opening", assists=True) if letter.assists else key
    return [
        say_opening(words, common, letter.about, key, 依据=article, 款项=letter.paragraph),
        words.say("who") + _who(letter, words),
        *headed(words.say("demands"), listed(letter.demands)),
        flowing(words.say(as_asked("reason", assists=letter.assists), 理由=letter.sent.reason)),
        *led(letter.lead, common, "led_unit"),
        *asked[:-1],
        asked[-1] + words.say(what_follows(own_rules=letter.own_rules, assists=letter.assists)),
        words.say("secret") + words.say("secret_words"),
    ]


def _who(letter: UnitLetter, words: Wording) -> str:
    """Who petitions: of an accusation only whom the unit may ask for it, if anybody said who they are."""
    if letter.about.restricted:
        return words.say("who_restricted" if letter.identity_kept else "who_nameless")
    return flowing(words.say("who_open", 信访人="；".join(letter.people) or "没有留下姓名"))


def official(letter: UnitLetter) -> Official:
    """The materials that go with it, and who gets a copy."""
    copies = tuple(unit.name for unit in letter.lead.others) if letter.lead else ()
    return Official(copies=copies, annexes=tuple(Annex(material) for material in letter.materials))


def letter(content: UnitLetter, editions: Words) -> Letter:
    """The 转送函. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words = editions["transfer_letter"]
    title, ask = (words.say(as_asked(key, assists=content.assists)) for key in ("title", "ask"))
    paragraphs = body(content, words, editions["notices"], [ask])
    return numbered_letter(editions, "transfer_letter", content.about, title, paragraphs, official(content))


SAMPLE = UnitLetter(
    sample.to_body("越秀区住房和城乡建设局"),
    ("何永强，电话：13800007719，住址：水荫横路 12 号 602",),
    sample.DEMANDS,
    Transfer("", "越秀区住房和城乡建设局", sample.DAY, "加装电梯由住建部门负责", ""),
    ("加装电梯协议（6页）",),
)
