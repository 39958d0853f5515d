"""What people of a case asked of the data that we keep about them, and what became of it."""

from __future__ import annotations

from app.domain import kinds as k
from app.domain.data_terms import DataAnswer, DataWant
from app.domain.problems import QT_TRANSLATE_NOOP
from app.reports.phrase import Phrase
from app.reports.timeline_words.teller import Teller, Tellers, Telling


def _asked(t: Teller, body: k.DataAsked) -> Telling:
    wants = "、".join(DataWant.name_of(code) for code in body.wants)
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "个人信息请求：{wants}"), {"wants": wants})
    return Telling("identification-card", headline, t.masked(body.text), essential=False)


def _answered(t: Teller, body: k.DataAnswered) -> Telling:
    values = {"answer": DataAnswer.name_of(body.answer)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "个人信息请求答复：{answer}"), values)
    return Telling("identification-card", headline, t.masked(body.text), essential=False)


TELLERS: Tellers = {k.DataAsked: _asked, k.DataAnswered: _answered}
