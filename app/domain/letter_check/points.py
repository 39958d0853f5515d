"""Every demand answered, and answered itself (Art. 32: 投诉请求、事实和理由、处理意见 point by point)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.domain.letter_check.parts import Checked, Facts, Finding, Part, Role, error, warning
from app.domain.problems import QT_TRANSLATE_NOOP, template
from app.domain.procedure_terms import ReviewConclusion
from app.domain.similar import pairs
from app.domain.terms import Outcome

UNANSWERED = template(
    "letter.unanswered", QT_TRANSLATE_NOOP("Problem", "诉求 {demand} 还没有答到，每一项都要有处理意见。")
)
ONLY_POINTS_ELSEWHERE = template(
    "letter.elsewhere",
    QT_TRANSLATE_NOOP("Problem", "这里只写了“{words}”。信访人手里只有这一封信，请把话写全。"),
)
BESIDE = template(
    "letter.beside",
    QT_TRANSLATE_NOOP("Problem", "答复里没有一处提到诉求 {demand} 说的事，请看看是不是答到了别的事上。"),
)
AGAINST_OUTCOME = template(
    "letter.against_outcome",
    QT_TRANSLATE_NOOP("Problem", "选的是“{outcome}”，文字里却写着“{words}”，请核对哪一个对。"),
)

_ELSEWHERE = re.compile(r"(同上|见上|如上|同前|略|详见(附件|上文|另件)|已(处理|办理|答复|解决)|无)[。.]?")
_NOT_SUPPORTED = re.compile("不予支持|不能支持|无法支持|不支持")
_SUPPORTED = re.compile("(?<!不)予以支持|(?<!不予)(?<!不)(?<!能)(?<!法)支持您的(诉求|请求)")
_AGAINST: Mapping[Outcome | ReviewConclusion, re.Pattern[str]] = {
    Outcome.SUPPORTED: _NOT_SUPPORTED,
    Outcome.NOT_SUPPORTED: _SUPPORTED,
    ReviewConclusion.UPHELD: re.compile("(?:应当?|予以|决定)(?:撤销|变更)"),
    ReviewConclusion.REVOKED: re.compile("(?:应当?|予以|决定)(?:维持|变更)"),
    ReviewConclusion.CHANGED: re.compile("(?:应当?|予以|决定)(?:维持|撤销)"),
}
LEAST_PAIRS_TO_JUDGE = 6


def point_findings(letter: Checked, facts: Facts) -> Iterator[Finding]:
    """Demands without an answer, answers that point elsewhere or beside, texts against the outcome chosen."""
    opinions = [part for part in letter.parts if part.role is Role.OPINION]
    if opinions:
        answered = {part.demand for part in opinions if part.text.strip() or not part.demand}
        at = {part.demand: part.field for part in opinions}
        for id_, _ in facts.demands:
            if not answered & {id_, ""}:
                yield error(UNANSWERED, at.get(id_, "points"), demand=id_)
    for part in letter.parts:
        if part.role is not Role.REMEDY_BODY and _ELSEWHERE.fullmatch(part.text.strip()):
            yield warning(ONLY_POINTS_ELSEWHERE, part.field, words=part.text.strip())
        yield from _against(part)
    yield from _beside(letter, facts)


def _against(part: Part) -> Iterator[Finding]:
    for chosen, pattern in _AGAINST.items():
        if part.outcome == chosen.code and (found := pattern.search(part.text)):
            yield warning(AGAINST_OUTCOME, part.field, outcome=chosen.chinese, words=found.group())


def _beside(letter: Checked, facts: Facts) -> Iterator[Finding]:
    """Answers that share no pair of characters with the demand: most likely pasted from another case."""
    for id_, text in facts.demands:
        parts = [
            p for p in letter.parts if p.demand in ("", id_) and p.role in (Role.BODY, Role.FINDINGS, Role.OPINION)
        ]
        said = pairs("\n".join(part.text for part in parts))
        asked = pairs(text)
        if len(asked) >= LEAST_PAIRS_TO_JUDGE and len(said) >= LEAST_PAIRS_TO_JUDGE and not asked & said:
            yield warning(BESIDE, parts[-1].field, demand=id_)
