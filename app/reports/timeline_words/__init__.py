"""What each entry of a case says on the timeline: icon, headline, who and where, words, papers. One small function a kind."""

from __future__ import annotations

from app.domain.entries import Entry
from app.domain.history import needs_newer_program
from app.domain.problems import QT_TRANSLATE_NOOP
from app.reports.phrase import Phrase
from app.reports.timeline_words import (
    aftercare,
    approval,
    data_requests,
    handling,
    papers,
    promising,
    registration,
    review,
    routing,
    supervision,
)
from app.reports.timeline_words.papers import paper
from app.reports.timeline_words.teller import Attachment, Teller, Tellers, Telling, moment_text

__all__ = ["TELLERS", "Attachment", "Teller", "Telling", "moment_text", "paper", "tell"]

_PARTS = (registration, routing, handling, papers, approval, review, aftercare, supervision, promising, data_requests)
TELLERS: Tellers = {body: words for part in _PARTS for body, words in part.TELLERS.items()}

NEWER = QT_TRANSLATE_NOOP("Timeline", "这一条由新版本写下，升级以后才能看")
ERASED = QT_TRANSLATE_NOOP("Timeline", "这一条的内容已经按规定清除")
_OTHER = QT_TRANSLATE_NOOP("Timeline", "其他记录（{kind}）")


def tell(t: Teller, entry: Entry) -> Telling:
    """The words of an entry."""
    t.entry = entry.id
    if entry.body is None:
        newer = needs_newer_program(entry)
        return Telling("lock", Phrase(NEWER if newer else ERASED), essential=newer)
    teller = TELLERS.get(type(entry.body))
    return teller(t, entry.body) if teller else _plain(entry)


def _plain(entry: Entry) -> Telling:
    return Telling("dots-three", Phrase(_OTHER, {"kind": entry.envelope.kind}), essential=False)
