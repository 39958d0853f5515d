"""What all numbered papers share: who issues them, to whom, about which case; and the letter made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.letter import Annex, Letter
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.chinese import article_name
from app.domain.number import inquiry_code_text


@dataclass(frozen=True, slots=True)
class Issuer:
    """The body that issues a paper."""

    name: str
    contact: str = ""
    """Whom to ask, with the telephone number, as the unit wrote it; printed as 附注."""
    red_mark: bool = True
    """False: printed on paper that carries the red head already (套红)."""


@dataclass(frozen=True, slots=True)
class Came:
    """Who sent the matter on to us, and when as far as that was said."""

    unit: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class About:
    """Head of a paper: its number and day, the case and those it is addressed to."""

    issuer: Issuer
    number: str
    """发文字号; a draft carries the mark and the year with room for the serial."""
    dated: date | None
    case_number: str
    addressees: tuple[str, ...]
    """Full names, of people or bodies: the paper goes to them and to nobody else."""
    received_on: date
    channel: str
    """Chinese term of the channel."""
    official_number: str = ""
    """正式编号, where the region has them."""
    restricted: bool = False
    """A report or accusation has no inquiry code to ask with, nor has what is kept secret."""
    accuses: bool = False
    against_us: bool = False
    """It complains of this station: nobody is sent back here with it."""
    came: Came | None = None
    """Of what was transferred to us: the petitioner put it before somebody else, and on another day."""
    inquiry_code: str = ""
    """For a petitioner to whom no receipt of ours gave it: the notice does."""
    replaced: tuple[str, ...] = ()
    """Papers that the petitioner may hold and that this one takes the place of, by kind and number."""

    @property
    def numbers(self) -> str:
        """The case number as the text carries it, with the official one behind it."""
        return both_numbers(self.case_number, self.official_number)


def both_numbers(number: str, official: str) -> str:
    """How a paper names a case: by the number of the receipt, and by the official one where there is one."""
    return f"{number}，正式编号：{official}" if official else number


@dataclass(frozen=True, slots=True)
class Official:
    """What some papers have besides their text. See `Letter` for each."""

    urgency: str = ""
    approver: str = ""
    copies: tuple[str, ...] = ()
    imprint: str = ""
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeDemand:
    """A demand named in a notice; `legal_class` is a code of `terms.LegalClass`."""

    text: str
    legal_class: str = ""


def numbered_letter(
    editions: Words, name: str, about: About, title: str, paragraphs: Sequence[str], official: Official | None = None
) -> Letter:
    """The letter of a paper, laid out as its wording `name` says. Raises Refused naming a missing field."""
    words, common = editions[name], editions["notices"]
    more = official or Official()
    contact = about.issuer.contact
    return Letter(
        kind=words.paper,
        mark=common.say("mark", 发文机关=about.issuer.name),
        number=about.number,
        title=title,
        addressee=common.say("addressee", 信访人="、".join(about.addressees)),
        paragraphs=[*paragraphs, *_replaced(about, common)],
        signer=common.say("signer", 发文机关=about.issuer.name),
        dated=about.dated,
        note=common.say("note", 联系方式=contact) if contact else "",
        case_number=about.case_number,
        format=words.format,
        size=words.edition.size,
        red_mark=about.issuer.red_mark,
        corner=(more.urgency,) if more.urgency else (),
        approver=more.approver,
        copies=more.copies,
        imprint=more.imprint,
        annexes=more.annexes,
    )


def _replaced(about: About, common: Wording) -> list[str]:
    return [common.say("replaced", 旧文书="、".join(about.replaced))] if about.replaced else []


def listed(demands: Sequence[NoticeDemand]) -> list[str]:
    """The demands as paragraphs: one as it is, several numbered 1. 2. (third level, GB/T 9704-2012 7.3.3)."""
    texts = [flowing(demand.text) for demand in demands]
    return texts if len(texts) == 1 else [f"{number}.{text}" for number, text in enumerate(texts, 1)]


def told(demands: Sequence[NoticeDemand], about: About, common: Wording) -> list[str]:
    """The demands as a notice to the petitioner has them: of a report or accusation not a word, for it lies in a letter box."""
    return [common.say("about_restricted")] if about.restricted else listed(demands)


def headed(heading: str, texts: Sequence[str]) -> list[str]:
    """What stands under a heading: a single text runs on behind it, several follow it."""
    return [heading + texts[0]] if len(texts) == 1 else [heading, *texts]


def flowing(text: str) -> str:
    """A text of several lines as one sentence of a letter, closed by a full stop."""
    joined = " ".join(text.split())
    return joined if joined.rstrip("”’").endswith(("。", "！", "？", "…")) else joined.rstrip("；;，,、.：:") + "。"


def say_opening(words: Wording, common: Wording, about: About, key: str = "opening", **fields: str) -> str:
    """How a paper begins: on which day and how the matter was put before us, or who sent it on to us and when."""
    if about.came is None:
        received = chinese_date(about.received_on)
        return words.say(key, 收到日=received, 信访形式=about.channel, 编号=about.numbers, **fields)
    return words.say(f"{key}_transferred", 转来=_came(about.came, about, common), 编号=about.numbers, **fields)


def _came(came: Came, about: About, common: Wording) -> str:
    known = {"转来单位": came.unit, "收到日": chinese_date(about.received_on)}
    return common.say("came", 转来日=chinese_date(came.on), **known) if came.on else common.say("came_undated", **known)


def say_on_basis(words: Wording, key: str, basis: str, **fields: str) -> str:
    """A text as a petition office says it, or, where a competent body stands on the article `basis`, as that one does."""
    if not basis:
        return words.say(key, **fields)
    return words.say(f"{key}_competent", 依据=article_name(basis), **fields)


def ask_progress(words: Wording, about: About) -> str:
    """How to ask about the case. The inquiry code itself stands there only where no receipt of ours gave it: letters pass
    through many hands (domain.md 7.4)."""
    if not about.restricted:
        return (
            words.say("ask_code", 查询码=inquiry_code_text(about.inquiry_code))
            if about.inquiry_code
            else words.say("ask")
        )
    return words.say("ask_against_us" if about.against_us else "ask_restricted")
