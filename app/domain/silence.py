"""Words that trade help for silence. No paper, term, aid or rating may be conditional on not petitioning (domain.md, Never built)."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template

FORBIDDEN = template(
    "reply.forbidden",
    QT_TRANSLATE_NOOP("Problem", "信里不能写“{words}”：帮助不能拿不再信访作条件，请删去。"),
)
FORBIDDEN_WORDS = ("息诉罢访", "息访", "罢访", "不再信访", "不再上访", "停止信访", "停止上访")


def silence_problem(text: str, field: str) -> list[Problem]:
    """The problem of words that trade help for silence; blanks and line ends between them hide nothing."""
    joined = "".join(text.split())
    return [Problem(FORBIDDEN, field, {"words": words}) for words in FORBIDDEN_WORDS if words in joined][:1]
