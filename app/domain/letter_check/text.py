"""The text itself: no promise not to petition, nothing left open, nothing that cannot be printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.letter_check.parts import Checked, Facts, Finding, Part, error, found_in
from app.domain.problems import QT_TRANSLATE_NOOP, template
from app.domain.silence import silence_problem

OPEN_PLACE = template(
    "letter.open_place", QT_TRANSLATE_NOOP("Problem", "这里还有没填好的地方：“{words}”，请补上或者删去。")
)
HIDDEN = template(
    "letter.hidden",
    QT_TRANSLATE_NOOP("Problem", "这里有看不见的字符（{code}），多半是从网页粘贴来的，请把“{words}”重新打一遍。"),
)
UNDRAWABLE = template("letter.undrawable", QT_TRANSLATE_NOOP("Problem", "“{chars}”印不出来，请换成能印的字。"))

_OPEN = re.compile(
    r"\{[^{}]*\}|[{}]|_{2,}|＿{2,}|(?<![A-Za-z0-9])[XxＸｘ×✕╳]{1,6}(?=[年月日省市区县镇村街路局委办])|…{3,}|\.{6,}|□|"
    r"(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9先女同老某])|[×✕╳]{2,}(?![先女同老])|"
    r"[（(【\[](?:请?填写?|待[定补填核查]|此处|略|空)[^）)】\]]{0,12}[）)】\]]|TODO|待补充"
)
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff\ufffd]"
)
AROUND = 6


def text_findings(letter: Checked, facts: Facts) -> Iterator[Finding]:
    """What may not stand in any letter."""
    for part in letter.parts:
        yield from (Finding(problem, True) for problem in silence_problem(part.text, part.field))
        if found := _OPEN.search(part.text):
            yield error(OPEN_PLACE, part.field, words=found_in(part.text, *found.span(), AROUND))
        if found := _HIDDEN.search(part.text):
            words = _HIDDEN.sub("", found_in(part.text, *found.span(), AROUND))
            yield error(HIDDEN, part.field, code=f"U+{ord(found.group()):04X}", words=words)
        yield from _undrawable(part, letter.undrawable)


def _undrawable(part: Part, chars: tuple[str, ...]) -> Iterator[Finding]:
    if here := "".join(char for char in chars if char in part.text):
        yield error(UNDRAWABLE, part.field, chars=here)
