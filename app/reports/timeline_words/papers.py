"""Papers and their approval."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import DeliveryWay, DocumentKind, Taker
from app.reports.phrase import Phrase, plain
from app.reports.timeline_words.teller import Attachment, Teller, Tellers, Telling


def _issued(t: Teller, body: k.DocumentIssued) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "出具{kind}"), {"kind": DocumentKind.name_of(body.document_kind)})
    return Telling("file-text", headline, attachments=(paper(t, body),), essential=False)


def paper(t: Teller, body: k.DocumentIssued) -> Attachment:
    """A numbered paper as an attachment: 受理告知书 黄花岗信访受〔2026〕1号."""
    words = plain(f"{DocumentKind.name_of(body.document_kind)} {t.file.case.documents[body.document].known_by}")
    return Attachment(words, "file-text", document=body.document)


def _printed(t: Teller, body: k.DocumentPrinted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "打印{kind}"), {"kind": DocumentKind.name_of(body.document_kind)})
    again = Phrase(QT_TRANSLATE_NOOP("Timeline", "再次打印：{reason}"), {"reason": t.masked(body.reason)})
    return Telling("printer", headline, facts=(again,) if body.reason else (), essential=False)


def _voided(t: Teller, body: k.DocumentVoided) -> Telling:
    document = t.file.case.documents.get(body.document)
    values = {"paper": f"{DocumentKind.name_of(document.kind)} {document.known_by}" if document else ""}
    return Telling("file-x", Phrase(QT_TRANSLATE_NOOP("Timeline", "作废{paper}"), values), t.masked(body.reason))


def _posted(t: Teller, body: k.DocumentPosted) -> Telling:
    document = t.file.case.documents.get(body.document)
    values = {"kind": DocumentKind.name_of(document.kind) if document else ""}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}已交寄，等回执"), values)
    return Telling("envelope-simple", headline, facts=(_posting(body.posted_on, body.parcel),))


def _posting(posted_on: str, parcel: str) -> Phrase:
    posted = {"day": chinese_date(date.fromisoformat(posted_on)), "parcel": parcel}
    if parcel:
        return Phrase(QT_TRANSLATE_NOOP("Timeline", "{day}交寄，单号 {parcel}"), posted)
    return Phrase(QT_TRANSLATE_NOOP("Timeline", "{day}交寄，没有单号"), posted)


def _delivered(t: Teller, body: k.DeliveryRecorded) -> Telling:
    document = t.file.case.documents.get(body.document)
    values = {"kind": DocumentKind.name_of(document.kind) if document else "", "way": DeliveryWay.name_of(body.way)}
    template = (
        QT_TRANSLATE_NOOP("Timeline", "{kind}拒收，{way}")
        if body.refused
        else QT_TRANSLATE_NOOP("Timeline", "{kind}送达，{way}")
    )
    return Telling("handshake", Phrase(template, values), t.masked(body.note), tuple(_shown(t, body)), tone="leaf")


def _shown(t: Teller, body: k.DeliveryRecorded) -> Iterator[Phrase]:
    """What the delivery has to show, by its way."""
    if body.receiver:
        relation = "，".join(
            text for text in (Taker.name_of(body.taken_as) if body.taken_as else "", body.relation) if text
        )
        receiver = {"receiver": t.somebody(body.receiver), "relation": relation}
        yield (
            Phrase(QT_TRANSLATE_NOOP("Timeline", "收件人：{receiver}（{relation}）"), receiver)
            if relation
            else Phrase(QT_TRANSLATE_NOOP("Timeline", "收件人：{receiver}"), receiver)
        )
    if body.posted_on:
        yield _posting(body.posted_on, body.parcel)
    if body.displayed_on:
        yield from _display(t, body)
    for words, text in (
        (QT_TRANSLATE_NOOP("Timeline", "发到：{text}"), body.sent_to if t.revealed else ""),
        (QT_TRANSLATE_NOOP("Timeline", "同意电子送达：{text}"), body.consent),
        (QT_TRANSLATE_NOOP("Timeline", "拒收的原因：{text}"), body.refusal),
        (QT_TRANSLATE_NOOP("Timeline", "见证：{text}"), body.witnesses),
    ):
        if text:
            yield Phrase(words, {"text": t.masked(text)})


def _sent_back(t: Teller, body: k.DocumentSentBack) -> Telling:
    document = t.file.case.documents.get(body.document)
    values = {"kind": DocumentKind.name_of(document.kind) if document else ""}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}被邮局退回，没有送达"), values)
    return Telling(
        "arrow-u-up-left", headline, t.masked(body.why), (_posting(body.posted_on, body.parcel),), tone="amber"
    )


def _displayed(t: Teller, body: k.DocumentDisplayed) -> Telling:
    document = t.file.case.documents.get(body.document)
    day = chinese_date(date.fromisoformat(body.served_on))
    values = {"kind": DocumentKind.name_of(document.kind) if document else "", "day": day}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}公告送达，{day}视为送达"), values)
    return Telling("megaphone", headline, facts=tuple(_display(t, body)))


def _display(t: Teller, body: k.DocumentDisplayed | k.DeliveryRecorded) -> Iterator[Phrase]:
    shown = {"day": chinese_date(date.fromisoformat(body.displayed_on)), "where": t.masked(body.displayed_at)}
    yield Phrase(QT_TRANSLATE_NOOP("Timeline", "{day}起公告：{where}"), shown)
    yield Phrase(QT_TRANSLATE_NOOP("Timeline", "为什么公告：{text}"), {"text": t.masked(body.why)})


TELLERS: Tellers = {
    k.DocumentIssued: _issued,
    k.DocumentPrinted: _printed,
    k.DocumentVoided: _voided,
    k.DocumentPosted: _posted,
    k.DocumentSentBack: _sent_back,
    k.DocumentDisplayed: _displayed,
    k.DeliveryRecorded: _delivered,
}
