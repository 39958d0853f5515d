"""What is counted of a case: on which day, of which body, how it ended. 研判 adds these up and never looks at a case.

Matters are counted, and what offices did with them; nothing here is about a person. What became void stays counted as
received (domain.md 11), and is counted once more as void.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, SetGoing, ended
from app.domain.demand import DemandState
from app.domain.folding import entry_day
from app.domain.going import HANDLING, NOTICE, NOTICE_TRANSFERRED, SIMPLE_HANDLING
from app.domain.kinds import TalkNoted
from app.domain.procedure_terms import SuggestionOutcome
from app.domain.publications import reached_on
from app.domain.terms import Term
from app.domain.world import Lookup

NOTICES = frozenset((NOTICE, NOTICE_TRANSFERRED))
ANSWERS = frozenset((HANDLING, SIMPLE_HANDLING))
"""The clocks that an answer ends."""
_ADOPTED = frozenset((SuggestionOutcome.ADOPTED.code, SuggestionOutcome.PARTLY.code))
MOST_CONTACT_DAYS = 10
"""Working days after acceptance up to which the first talk with the petitioner is counted; how many of them are in time is a
setting ([D], domain.md 6)."""


class Measure(Term):
    """What is counted."""

    FIRST = ("first", "初次信访", "first petitions")
    REPEAT = ("repeat", "重复信访", "repeat petitions")
    DECLINED = ("declined", "不予受理", "not accepted")
    DECLINED_FINALLY = ("declined_finally", "不再受理", "no further acceptance")
    VOIDED = ("voided", "作废", "voided")
    ANSWERED = ("answered", "答复", "answered")
    REACHED = ("reached", "送到信访人的答复", "answers that reached the petitioner")
    PUBLISHED = ("published", "公开的答复", "answers made public")
    ACCEPTED = ("accepted", "初次信访受理", "first petitions accepted")
    CONTACTED = ("contacted", "按时联系信访人", "petitioner contacted in time")
    TOLD_IN_TIME = ("told_in_time", "按期告知", "told in time")
    TOLD_LATE = ("told_late", "超期告知", "told late")
    DONE_IN_TIME = ("done_in_time", "按期办结", "finished in time")
    DONE_LATE = ("done_late", "超期办结", "finished late")
    AGAINST = ("against", "被反映的单位", "units complained of")
    TRANSFERRED = ("transferred", "转送", "transferred")
    ENTRUSTED = ("entrusted", "交办", "entrusted")
    SUPERVISED = ("supervised", "督办", "supervised")
    ADVISED = ("advised", "提出建议", "recommendations made")
    ADOPTED = ("adopted", "建议采纳", "recommendations adopted")
    SETTLED = ("settled", "化解", "settled")


class Dimension(Term):
    """By what a count is split."""

    TOTAL = ("total", "合计", "total")
    CHANNEL = ("channel", "信访形式", "channel")
    CATEGORY = ("category", "内容分类", "category")
    PLACE = ("place", "地点", "place")
    BODY = ("body", "承办单位", "handling unit")
    OUTCOME = ("outcome", "办理结果", "outcome")
    ISSUE = ("issue", "一类事在一个地方", "issue at a place")


_EVERY = frozenset((Dimension.CHANNEL, Dimension.CATEGORY, Dimension.PLACE, Dimension.BODY))
_AT_A_PLACE = _EVERY | {Dimension.ISSUE}
SPLIT: Mapping[str, frozenset[Dimension]] = {
    Measure.FIRST.code: _AT_A_PLACE,
    Measure.REPEAT.code: _AT_A_PLACE,
    Measure.DECLINED.code: _AT_A_PLACE,
    Measure.DECLINED_FINALLY.code: _AT_A_PLACE,
    Measure.VOIDED.code: _AT_A_PLACE,
    Measure.ANSWERED.code: _EVERY | {Dimension.OUTCOME},
    Measure.AGAINST.code: frozenset((Dimension.BODY,)),
    Measure.ADVISED.code: frozenset((Dimension.OUTCOME,)),
    Measure.ADOPTED.code: frozenset((Dimension.OUTCOME,)),
    Measure.SETTLED.code: frozenset((Dimension.OUTCOME,)),
}
"""Measure → by what it is split; the others are counted as a whole only. The outcome of a recommendation is its kind, that of
what was settled its level."""


ISSUE_JOINT = "@"


def issue_code(category: str, place: str) -> str:
    """The code of `Dimension.ISSUE`: a content category in an organisation's area."""
    return f"{category}{ISSUE_JOINT}{place}"


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that is counted. `part` names the demand or clock it is of; `amount` is people, or days it took."""

    measure: str
    part: str
    on: date
    amount: int = 0
    body: str = ""
    """Name of the body, empty for our own station."""
    outcome: str = ""


def contacted_within(days: int) -> tuple[str, ...]:
    """The measures of a first talk within so many working days after acceptance: one a day, so that the setting may change and
    nothing is counted anew."""
    return tuple(f"{Measure.CONTACTED.code}.{n}" for n in range(days + 1))


_CONTACTED = contacted_within(MOST_CONTACT_DAYS)


def counted(case: CaseState, handler: str, lookup: Lookup, gone: SetGoing) -> tuple[Counted, ...]:
    """All that is counted of a case that was received; `handler` is who has it in hand, `gone` what was set going on it."""
    received = case.received_on
    assert received is not None
    repeat = any(d.link for d in case.demands.values())
    sort = Measure.REPEAT if repeat else Measure.FIRST
    found = [Counted(sort.code, "", received, case.headcount, handler)]
    if case.voided:
        void_on = case.voiding.on if case.voiding else received
        return (*found, Counted(Measure.VOIDED.code, "", void_on, case.headcount, handler))
    for d in case.open_demands:
        found += _of_demand(case, d, handler, received, lookup)
    if (closing := case.closing) and closing.level:
        found.append(Counted(Measure.SETTLED.code, "", closing.on, 0, handler, closing.level))
    found += _of_offices(case, lookup)
    found += (_of_clock(c) for c in ended(gone, lookup, NOTICES | ANSWERS))
    return tuple(found)


def _of_demand(case: CaseState, d: DemandState, handler: str, received: date, lookup: Lookup) -> Iterator[Counted]:
    if d.decline:
        yield Counted(Measure.DECLINED.code, d.id, d.decline.on, case.headcount, handler)
    if d.final_decline:
        yield Counted(Measure.DECLINED_FINALLY.code, d.id, d.final_decline.on, case.headcount, handler)
    if answer := _answer(d):
        on, body, outcome = answer
        yield Counted(Measure.ANSWERED.code, d.id, on, (on - received).days, body or handler, outcome)
    # what is confidential is never made public, and so is not among the answers that might be
    if (reached := reached_on(case, d)) and not case.restricted:
        yield Counted(Measure.REACHED.code, d.id, reached, 0, handler)
        if d.publication:
            yield Counted(Measure.PUBLISHED.code, d.id, reached, 0, handler)
    if d.acceptance:
        accepted = d.acceptance.on
        yield Counted(Measure.ACCEPTED.code, d.id, accepted, (accepted - received).days, handler)
        talks = [entry_day(e) for e in case.entries if isinstance(e.body, TalkNoted)]
        first = min((day for day in talks if day >= received), default=None)
        lasts = (lookup.calendar.add_working_days(accepted, n) for n in range(MOST_CONTACT_DAYS + 1))
        code = next((code for code, last in zip(_CONTACTED, lasts, strict=True) if first and first <= last), "")
        if code:
            yield Counted(code, d.id, accepted, 0, handler)


def _of_offices(case: CaseState, lookup: Lookup) -> Iterator[Counted]:
    """What Art. 41 wants told: units complained of, what was sent, supervised, recommended and adopted."""
    received = case.received_on
    assert received is not None
    for d in case.open_demands:
        if against := lookup.directory.body(d.against):
            yield Counted(Measure.AGAINST.code, d.id, received, 0, against.name)
        for place, sent in enumerate(d.outgoing):
            if not sent.assists:
                measure = Measure.ENTRUSTED if sent.due_on else Measure.TRANSFERRED
                yield Counted(measure.code, f"{d.id} {place}", sent.on, 0, sent.to_name)
    for s in case.supervisions.values():
        yield Counted(Measure.SUPERVISED.code, s.id, s.on, 0, s.unit_name)
    for a in case.advices.values():
        yield Counted(Measure.ADVISED.code, a.id, a.on, 0, a.to_name, a.kind)
        if a.answered_on and a.adoption in _ADOPTED:
            yield Counted(Measure.ADOPTED.code, a.id, a.answered_on, 0, a.to_name, a.kind)


def _answer(d: DemandState) -> tuple[date, str, str] | None:
    """Day, body and outcome of the first answer."""
    reply = next(iter(d.earlier_replies), d.reply)
    if reply:
        return reply.on, reply.unit_name, reply.point.outcome if reply.point else ""
    other = d.answer or d.suggestion
    return (other.on, "", "") if other else None


def _of_clock(c: CaseClock) -> Counted:
    """A notice or answer that was owed and given, on the last day that it was due."""
    late = c.clock.finished_on is not None and c.clock.finished_on > c.clock.due
    if c.rule.id in NOTICES:
        measure = Measure.TOLD_LATE if late else Measure.TOLD_IN_TIME
    else:
        measure = Measure.DONE_LATE if late else Measure.DONE_IN_TIME
    return Counted(measure.code, c.key, c.clock.due)
