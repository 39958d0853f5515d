"""回执: the A5 paper a petitioner takes home: number, inquiry code, what was handed over, what happens next, how to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.documents import sample
from app.documents.fonts import Chain
from app.documents.form import A5_LOOK, Form
from app.documents.sheet import A5, HAIR, MM, SOFT, Marks
from app.documents.wording import Wording, Words, chinese_moment
from app.domain.calendar import chinese_date
from app.domain.number import inquiry_code_text

QR_SIDE = 24 * MM
HERE, HERE_AND_ABOVE = "本站", "本站或者上级接访站"
"""Where the matter is known and may be asked about."""


@dataclass(frozen=True, slots=True)
class MaterialLine:
    """One material handed over."""

    name: str
    pages: int
    original: bool


@dataclass(frozen=True, slots=True)
class MergedInto:
    """The earlier case that a demand of this registration follows (重复信访)."""

    number: str
    registered_on: date
    demands: tuple[int, ...] = ()
    """Places on the receipt of the demands it is about; empty: of all."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What happens next, as the key of the wording without "next_", and with which demands, as above."""

    key: str
    demands: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says. `who` is masked already; a restricted case has no inquiry code and shows no demands."""

    channel: str
    """Code of `terms.Channel`."""
    station: str
    number: str
    inquiry_code: str
    who: str
    received_at: datetime
    demands: tuple[str, ...]
    materials: tuple[MaterialLine, ...]
    next_steps: tuple[NextStep, ...]
    """None when every demand is merged."""
    due: date
    """Last day to be routed or told the way (Art. 22)."""
    officer: str
    """Empty: written in by hand."""
    contact: str = ""
    """Whom to call, as the station wrote it."""
    place: str = ""
    """Address and hours of the station, as it wrote them."""
    asked_above: bool = False
    """The stations above answer to the inquiry code too."""
    window: str = ""
    merged: tuple[MergedInto, ...] = ()
    changes: tuple[str, ...] = ()
    """Who left and who came since, masked already."""
    restricted: bool = False
    against_us: bool = False
    """It complains of this station: nobody is sent back here with it."""
    code: str = ""
    """Of the QR code (`receipt_code`); empty: the number alone."""


def receipt_pdf(receipt: Receipt, editions: Words, marks: Marks) -> bytes:
    """The receipt. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["receipt"]
    form = Form(A5, words.paper, marks, A5_LOOK, running=f"{words.paper}　{receipt.number}")
    form.title(words.say(f"title_{receipt.channel}"), receipt.station)
    form.rule(0.9)
    form.gap(5)
    _identity(form, receipt, words)
    form.gap(4)
    form.rule(0.5, HAIR)
    form.section(words.say("about"))
    if receipt.restricted:
        form.paragraph(words.say("about_restricted"))
    else:
        form.numbered(receipt.demands)
    _materials(form, receipt, words)
    form.section(words.say("next"))
    for text in _next(receipt, words):
        form.paragraph(text)
    form.section(words.say("ask"))
    form.paragraph(_ask(receipt, words))
    if receipt.contact:
        form.paragraph(words.say("contact", 联系方式=receipt.contact), colour=SOFT)
    if receipt.place:
        form.paragraph(words.say("place", 地址和时间=receipt.place), colour=SOFT)
    _foot(form, receipt, words)
    return form.finish()


def _ask(receipt: Receipt, words: Wording) -> str:
    """Where to ask how it goes on: where the matter is known, and never at whom it complains of."""
    if receipt.restricted:
        return words.say("ask_against_us" if receipt.against_us else "ask_restricted")
    return words.say("ask_here", 到哪里=HERE_AND_ABOVE if receipt.asked_above else HERE)


def _identity(form: Form, receipt: Receipt, words: Wording) -> None:
    """Number, code, person and time, beside the QR code."""
    top = form.y
    form.narrowed = QR_SIDE + 4 * MM
    form.row("编号", receipt.number, chain=Chain.HEADING)
    if receipt.inquiry_code:
        form.row("查询码", inquiry_code_text(receipt.inquiry_code), size=16, chain=Chain.HEADING)
    form.row(words.say(f"who_{receipt.channel}"), receipt.who)
    form.row("时间", chinese_moment(receipt.received_at))
    for change in receipt.changes:
        form.row("后来更换", change)
    form.narrowed = 0.0
    form.sheet.qr(form.right - QR_SIDE, top + 3, QR_SIDE, receipt.code or receipt.number)
    form.y = max(form.y, top + QR_SIDE + 3) + 2 * MM


def _materials(form: Form, receipt: Receipt, words: Wording) -> None:
    form.section(words.say("materials"))
    if not receipt.materials:
        form.paragraph(words.say("no_materials"))
    for material in receipt.materials:
        name = words.say("original" if material.original else "copy", 名称=material.name)
        form.item(name, words.say("pages", 页数=str(material.pages)))


def _next(receipt: Receipt, words: Wording) -> list[str]:
    merged = [
        (into.demands, words.say("merged", 登记日=chinese_date(into.registered_on), 原编号=into.number))
        for into in receipt.merged
    ]
    due = chinese_date(receipt.due)
    steps = [(step.demands, words.say(f"next_{step.key}", 最后一天=due)) for step in receipt.next_steps]
    return [_of_demands(places, text, words) for places, text in (*merged, *steps)]


def _of_demands(places: tuple[int, ...], text: str, words: Wording) -> str:
    return words.say("next_of", 哪几项="、".join(map(str, places)), 怎么办=text) if places else text


def _foot(form: Form, receipt: Receipt, words: Wording) -> None:
    """The tear line with officer and signature, at the foot of the last page."""
    form.gap(8)
    form.room(form.look.leading * 2.2)
    form.y = max(form.y, form.bottom - form.look.leading * 2.2)
    form.rule(0.5, HAIR, (3, 2))
    form.gap(form.look.leading * 0.6)
    middle = form.y + form.look.leading / 2
    if receipt.officer:
        key = "officer_window" if receipt.window else "officer"
        form.sheet.text(
            form.left, middle, words.say(key, 姓名=receipt.officer, 窗口=receipt.window), form.look.size, colour=SOFT
        )
    else:
        form.sign_line(words.say("officer_blank"), form.left, 44 * MM)
    form.sign_line(words.say(f"who_{receipt.channel}") + words.say("signed_for"), form.right - 52 * MM, 52 * MM)
    form.gap(form.look.leading)


SAMPLE = Receipt(
    channel="visit",
    station=sample.STATION,
    number=sample.CASE_NUMBER,
    inquiry_code="4827193605",
    who="何**",
    received_at=sample.MOMENT,
    demands=tuple(demand.text for demand in sample.DEMANDS),
    materials=(MaterialLine("购房合同", 12, False),),
    next_steps=(NextStep("route"),),
    due=date(2026, 11, 3),
    officer="王敏",
    contact=sample.TO_CITIZEN.issuer.contact,
)
