"""复核意见书: as the 复查意见书, and the last word: the same fact and reason is no longer accepted (Art. 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.documents import review_opinion
from app.documents.letter import Letter
from app.documents.notice import Official, numbered_letter
from app.documents.reply import subject_of, titled
from app.documents.review_opinion import Heard, ReviewPaper, content, copied_to, paragraphs
from app.documents.wording import Words

__all__ = ["SAMPLE", "content", "letter"]


def letter(paper: ReviewPaper, editions: Words) -> Letter:
    """The 复核意见书. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words = editions["rereview_opinion"]
    title = titled(words, subject_of(paper.subject))
    official = Official(copies=copied_to(paper, paper.before, paper.handler))
    texts = paragraphs(paper, words, words.say("final"), ("heard_on", "not_counted"))
    return numbered_letter(editions, "rereview_opinion", paper.about, title, texts, official)


SAMPLE = replace(
    review_opinion.SAMPLE,
    before="越秀区人民政府",
    before_number="越府信访复查〔2026〕5号",
    basis="《信访工作条例》第三十六条",
    conclusion="upheld",
    opinion="",
    redo_by=None,
    remedy_body="",
    hearings=(
        Heard(
            date(2026, 10, 13),
            date(2026, 10, 14),
            "原处理意见写没写明复工日期",
            "周立民",
            "听证员一致认为：原处理意见没有写明日期，复查意见已经补正。",
        ),
    ),
)
