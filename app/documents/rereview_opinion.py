"""复核意见书: as the 复查意见书, and the last word: the same fact and reason is no longer accepted (Art. 36)."""

from __future__ import annotations

from dataclasses import replace

from app.documents import review_opinion
from app.documents.letter import Letter
from app.documents.notice import numbered_letter
from app.documents.reply import subject_of, titled
from app.documents.review_opinion import ReviewPaper, content, paragraphs
from app.documents.wording import Words

__all__ = ["SAMPLE", "content", "letter"]


def letter(paper: ReviewPaper, editions: Words) -> Letter:
    """The 复核意见书. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words = editions["rereview_opinion"]
    title = titled(words, subject_of(paper.subject))
    return numbered_letter(
        editions, "rereview_opinion", paper.about, title, paragraphs(paper, words, words.say("final"))
    )


SAMPLE = replace(
    review_opinion.SAMPLE,
    before="越秀区人民政府",
    before_number="越府信访复查〔2026〕5号",
    basis="《信访工作条例》第三十六条",
    conclusion="upheld",
    opinion="",
    redo_by=None,
    remedy_body="",
)
