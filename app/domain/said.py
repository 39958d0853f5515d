"""What titles say, for 热点: their words without names, and the pairs of characters that stand side by side in them.

What a case keeps of its title is here: without the names of its own people and of whoever is named with an office, and
without words that say nothing. Names of others are not known when a case is written; whoever counts takes them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import add

from app.domain.masking import COMPOUND_SURNAMES, SURNAMES

_WORDS = re.compile(r"[A-Za-z0-9\u4e00-\u9fff]+")
EMPTY_WORDS = re.compile(
    "反映|咨询|投诉|建议|请求|希望|问题|关于|有关|严重|什么|怎么|如何|没有|不能|何时|能否|是否|可以|进行|情况|相关|部门|领导|"
    "尽快|解决|加强|要求|为何|多久|处理|影响|存在|需要"
)
"""Said of anything."""
_EMPTY_ENDS = frozenset(
    "的了是在和与及有不未无我们你他她它这那被把给也都就还要请求对于向从将等为以到个一多太很再又上下里中后前问"
)
_EMPTY_STARTS = _EMPTY_ENDS | {"县", "区"}
"""What follows the name of a place without a break: 县农村 of 东县农村."""
_IN_OFFICE = re.compile(
    rf"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}])(?:某{{1,2}}|[\u4e00-\u9fff]{{0,2}}?"
    "(?:书记|主任|局长|镇长|县长|区长|市长|乡长|村长|科长|处长|所长|站长|队长|校长|院长|园长|会长|组长|部长|厅长|董事长|"
    "经理|总监|老板|老师|医生|警官|法官|律师|教授|师傅|先生|女士|同志))"
)
"""Somebody by surname and office: whoever it is, a word that many say of them is no issue."""


def said_of(title: str, names: Iterable[str]) -> str:
    """The words of a title, parted by spaces."""
    return " ".join(_WORDS.findall(EMPTY_WORDS.sub(" ", _IN_OFFICE.sub(" ", Names(names).taken_out(title)))))


class Names:
    """Names of people, to be taken out of what is said; tens of thousands in a city's year."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {name for name in names if len(name) > 1}
        self._lengths = sorted(set(map(len, self._names)), reverse=True)
        self.beginnings = frozenset(name[:2] for name in self._names)
        """Only what says one of these can say a name, and hardly anything does."""

    def taken_out(self, said: str) -> str:
        """Without any of them, the longer ones first."""
        for length in self._lengths:
            pieces = {said[at : at + length] for at in range(len(said) - length + 1)}
            for name in sorted(pieces & self._names):
                said = said.replace(name, " ")
        return said


def pairs(said: str) -> set[str]:
    """All the two characters that stand side by side."""
    return set(map(add, said, said[1:]))


def is_telling(pair: str) -> bool:
    """Whether a pair may stand for an issue: two Chinese characters, of which neither says nothing at its end."""
    start, end = pair[0], pair[1]
    return start > "\u4e00" < end and start not in _EMPTY_STARTS and end not in _EMPTY_ENDS


def trimmed(words: str) -> str:
    """Without what says nothing at its ends."""
    return words.lstrip("".join(_EMPTY_STARTS)).rstrip("".join(_EMPTY_ENDS))
