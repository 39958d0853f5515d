"""The reply checker: plain rules that hold a letter against its file and against the law. No AI, no judgement of people.

An error blocks numbering, a warning asks. Every finding names the field it is about, says what is wrong and what to do.
One way for all letters: the editor while it is written, the act that issues it, the approver.
"""

from __future__ import annotations

from app.domain.letter_check.earlier import earlier_findings
from app.domain.letter_check.facts import fact_findings
from app.domain.letter_check.law import law_findings
from app.domain.letter_check.of_case import facts_of
from app.domain.letter_check.parts import Checked, Earlier, Facts, Finding, Part, Role
from app.domain.letter_check.points import point_findings
from app.domain.letter_check.text import text_findings

__all__ = ["Checked", "Earlier", "Facts", "Finding", "Part", "Role", "check_letter", "facts_of"]

_RULES = (point_findings, law_findings, fact_findings, text_findings, earlier_findings)


def check_letter(letter: Checked, facts: Facts) -> tuple[Finding, ...]:
    """What is to be put right (errors first) and what is to be looked at again, in the order of the letter's parts."""
    found = [finding for rule in _RULES for finding in rule(letter, facts)]
    order = {part.field: place for place, part in enumerate(letter.parts)}
    known = dict.fromkeys(found)
    return tuple(sorted(known, key=lambda f: (not f.blocks, order.get(f.problem.field, len(order)))))
