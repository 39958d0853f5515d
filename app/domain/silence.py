"""Words that trade help for silence. No paper, term, aid or rating may be conditional on not petitioning (domain.md, Never built)."""

from __future__ import annotations

import re

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template

FORBIDDEN = template(
    "reply.forbidden",
    QT_TRANSLATE_NOOP("Problem", "信里不能写“{words}”：帮助不能拿不再信访作条件，请删去。"),
)
FORBIDDEN_WORDS = ("息诉罢访", "息访", "罢访", "不再信访", "不再上访", "停止信访", "停止上访")

_PROMISE = re.compile(
    "(?:承诺|保证|答应|同意|表示|写下)[^，。；]{0,8}不(?:再|得|会)?[^，。；]{0,6}(?:上访|信访|投诉|反映问题)"
)
"""A promise not to petition, in whatever words."""


def silence_problem(text: str, field: str) -> list[Problem]:
    """The problem of words that trade help for silence; blanks and line ends between them hide nothing."""
    joined = "".join(text.split())
    found = next((words for words in FORBIDDEN_WORDS if words in joined), "")
    if not found and (promise := _PROMISE.search(joined)):
        found = promise.group()
    return [Problem(FORBIDDEN, field, {"words": found})] if found else []
