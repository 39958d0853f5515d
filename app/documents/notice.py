"""What all notices and opinions share: who issues them, to whom, about which case; and the letter made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.letter import Letter, letter_pdf
from app.documents.sheet import Marks
from app.documents.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Issuer:
    """The body that issues a paper."""

    name: str
    contact: str = ""
    """Whom to ask, with the telephone number, as the unit wrote it; printed as 附注."""
    red_mark: bool = True
    """False: printed on paper that carries the red head already (套红)."""


@dataclass(frozen=True, slots=True)
class About:
    """Head of a notice: its number and day, the case and the people it is addressed to."""

    issuer: Issuer
    number: str
    """发文字号; a draft carries the mark and the year with room for the serial."""
    dated: date | None
    case_number: str
    people: tuple[str, ...]
    """Full names: the notice goes to them and to nobody else."""
    received_on: date
    channel: str
    """Chinese term of the channel."""
    restricted: bool = False
    """A report or accusation has no inquiry code to ask with."""


@dataclass(frozen=True, slots=True)
class NoticeDemand:
    """A demand named in a notice; `legal_class` is a code of `terms.LegalClass`."""

    text: str
    legal_class: str = ""


def notice_pdf(
    kind: str, about: About, title: str, paragraphs: Sequence[str], marks: Marks, *, is_file: bool = False
) -> bytes:
    """Set a notice. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    common = wording("notices")
    people = "、".join(about.people)
    note = common.say("note", 联系方式=about.issuer.contact) if about.issuer.contact else ""
    letter = Letter(
        kind=kind,
        mark=common.say("mark", 发文机关=about.issuer.name),
        number=about.number,
        title=title,
        addressee=common.say("addressee", 信访人=people),
        paragraphs=paragraphs,
        signer=common.say("signer", 发文机关=about.issuer.name),
        dated=about.dated,
        note=note,
        case_number=about.case_number,
        is_file=is_file,
        red_mark=about.issuer.red_mark,
    )
    return letter_pdf(letter, marks)


def listed(demands: Sequence[NoticeDemand]) -> list[str]:
    """The demands as paragraphs: one as it is, several numbered 1. 2. (third level, GB/T 9704-2012 7.3.3)."""
    texts = [flowing(demand.text) for demand in demands]
    return texts if len(texts) == 1 else [f"{number}.{text}" for number, text in enumerate(texts, 1)]


def flowing(text: str) -> str:
    """A text of several lines as one sentence of a letter, closed by a full stop."""
    joined = " ".join(text.split())
    return joined if joined.rstrip("”’").endswith(("。", "！", "？", "…")) else joined.rstrip("；;，,、.：:") + "。"


def ask_progress(words: Wording, about: About) -> str:
    """How to ask about the case; never the inquiry code itself: letters pass through many hands."""
    return words.say("ask_restricted" if about.restricted else "ask")
