"""Is this the matter that was brought before? A proposal with its reasons; the clerk decides (重复信访, Art. 19(3), 36).

Nothing here counts people or visits: only one demand is held against one earlier case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.case import CaseState
from app.domain.terms import Term

_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{2,}|[0-9A-Za-z]{3,}")
_EMPTY_WORDS = re.compile(
    "请求 希望 要求 反映 投诉 问题 情况 我们 我家 我是 他们 你们 没有 现在 已经 一直 政府 部门 有关 相关 领导 解决 处理 "
    "协调 尽快 给予 帮助 感谢 谢谢 这个 那个 因为 所以 但是 而且 可以 不能 年来 多次 至今 位于 居住 街道 社区 广州市".replace(
        " ", "|"
    )
)
"""Words that stand in every petition and say nothing of the matter."""

LEAST_PAIRS = 4
LEAST_SHARE = 0.3


class SameMatter(Term):
    """Why two petitions look like one matter; the codes stand in `case.linked`."""

    PERSON = ("same_person", "同一人", "same person")
    PLACE = ("same_place", "同一处", "same place")
    CATEGORY = ("same_category", "同一类", "same category")
    WORDS = ("same_words", "说的话相近", "similar words")


@dataclass(frozen=True, slots=True)
class Likeness:
    """An earlier case that looks like the same matter, and why (codes of `SameMatter`, strongest first)."""

    case: str
    reasons: tuple[str, ...]


def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring characters of a text, without the words that stand in every petition."""
    telling = _EMPTY_WORDS.sub(" ", text.lower())
    return frozenset(run[i : i + 2] for run in _RUN.findall(telling) for i in range(len(run) - 1))


def same_words(one: str, other: str) -> bool:
    """Whether two texts share enough of their pairs: at least 4, and 3 in 10 of the shorter text's."""
    first, second = pairs(one), pairs(other)
    shared = len(first & second)
    return shared >= LEAST_PAIRS and shared >= LEAST_SHARE * min(len(first), len(second))


def likeness(text: str, category: str, place: str, case: CaseState, *, same_person: bool) -> Likeness | None:
    """Hold a typed demand against an earlier case; None when they do not look like one matter.

    One matter is: the same person and the same category, place or words; or the same place and category; or nearly the
    same words about the same place or category (a neighbour speaking of the same thing).
    """
    best: set[SameMatter] = set()
    for demand in case.demands.values():
        found = {SameMatter.PERSON} if same_person else set()
        if place and demand.place == place:
            found.add(SameMatter.PLACE)
        if category and demand.category == category:
            found.add(SameMatter.CATEGORY)
        if same_words(text, f"{case.title}\n{demand.text}"):
            found.add(SameMatter.WORDS)
        best = max(best, found, key=len)
    if len(best) < 2:
        return None
    return Likeness(case.id, tuple(reason.code for reason in SameMatter if reason in best))
