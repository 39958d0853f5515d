"""Words that trade help for silence. No paper, term, aid or rating may be conditional on not petitioning (domain.md, Never built).

What the petitioner says of his own accord is recorded as he says it: his own words are not asked here.
"""

from __future__ import annotations

import re

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template

FORBIDDEN = template(
    "reply.forbidden",
    QT_TRANSLATE_NOOP("Problem", "这里不能写“{words}”：帮助不能拿不再信访作条件，请删去。"),
)
FORBIDDEN_WORDS = ("息诉罢访", "罢访", "不再信访", "不再上访", "停止信访", "停止上访")

_PETITION = "信访|上访|走访|来访"
_REMEDIES = "复查|复核|诉讼|起诉|上诉|申诉|复议|仲裁"
_OFFICES = "政府|街道|镇里|村里|居委会|社区|单位|领导|部门|本站|我们"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        "|".join(FORBIDDEN_WORDS),
        # the same two characters stand in 信息诉求, 信息访问, 暂停访问
        "(?<!信)息诉|(?<![信休])息访(?![问客谈])|停访(?![问谈])",
        # a promise not to petition, in whatever words
        f"(?:承诺|保证|答应|同意|表示|写下)[^，。；]{{0,8}}不(?:再|得|会)?[^，。；]{{0,6}}(?:{_PETITION}|投诉|反映问题)",
        f"(?:承诺|保证|答应|写下)[^，。；]{{0,8}}不(?:再|得|会|去|向|提起|提出|申请)[^，。；]{{0,6}}(?:{_REMEDIES}|举报)",
        f"不再(?:[到去向来找赴就因提进越继重反][^，。；]{{0,12}})?(?:{_PETITION}|反映)(?![出了])",
        f"不再[^，。；]{{0,4}}找[^，。；]{{0,6}}(?:{_OFFICES})",
        f"(?<!不)(?<!没有)(?<!并未)放弃[^，。；]{{0,8}}(?:{_PETITION}|{_REMEDIES}|投诉|举报)",
        f"(?:(?<!可)以|凭|须|必须|应当|先|承诺|保证)[^，。；申]{{0,4}}撤回[^，。；]{{0,6}}(?:{_PETITION}|诉求|投诉|举报|申请)",
        f"撤回[^，。；]{{0,6}}(?:{_PETITION}|诉求|投诉|举报|申请)[^，。；]{{0,4}}(?:作?为(?:前提|条件)|才)",
    )
)
_WITHDRAWING = re.compile(f"撤回[^，。；]{{0,6}}(?:{_PETITION}|诉求|投诉|举报|{_REMEDIES})")
"""In a term that two sides agree on it is a price, whatever stands around it."""


def silence_problem(text: str, field: str) -> list[Problem]:
    """The problem of words that trade help for silence; blanks and line ends between them hide nothing."""
    return _problem(text, field, _PATTERNS)


def bargain_problem(text: str, field: str) -> list[Problem]:
    """The same of a term of an agreement, in which nobody withdraws his petition for anything either."""
    return _problem(text, field, (*_PATTERNS, _WITHDRAWING))


def _problem(text: str, field: str, patterns: tuple[re.Pattern[str], ...]) -> list[Problem]:
    joined = "".join(text.split())
    found = next((match.group() for pattern in patterns if (match := pattern.search(joined))), "")
    return [Problem(FORBIDDEN, field, {"words": found})] if found else []
