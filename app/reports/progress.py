"""What a petitioner is shown on inquiry (domain.md 7.4): registration, transfers, papers, 复查 and 复核, each with its day, and
what is due.

Nothing else: no text, no name, no officer, no category.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, running
from app.domain.envelope import CHINA
from app.domain.going import ADVICE
from app.domain.last_day import LastDay, last_day_of
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import ReviewStage
from app.domain.terms import DocumentKind, Step
from app.domain.world import World
from app.ports import CaseFile
from app.reports.phrase import Phrase, plain

_SHOWN = {
    kind.code
    for kind in (
        DocumentKind.ACCEPTANCE,
        DocumentKind.DECLINE,
        DocumentKind.DECLINE_FINALLY,
        DocumentKind.TRANSFER,
        DocumentKind.ENTRUST_NOTICE,
        DocumentKind.TAKE_BACK_NOTICE,
        DocumentKind.EXTENSION,
        DocumentKind.REPLY,
        DocumentKind.REVIEW_OPINION,
        DocumentKind.REREVIEW_OPINION,
    )
}
_OPINIONS = {
    ReviewStage.REVIEW.code: DocumentKind.REVIEW_OPINION,
    ReviewStage.REREVIEW.code: DocumentKind.REREVIEW_OPINION,
}
_REGISTERED = QT_TRANSLATE_NOOP("Timeline", "已登记")
_TRANSFERRED = QT_TRANSLATE_NOOP("Timeline", "转送{to}")
_ASKED_FOR_HELP = QT_TRANSLATE_NOOP("Timeline", "请{to}协助")
_TAKEN_BACK = QT_TRANSLATE_NOOP("Timeline", "从{unit}收回")
_ACCEPTED = QT_TRANSLATE_NOOP("Timeline", "{by}受理")
_ISSUED = QT_TRANSLATE_NOOP("Timeline", "出具{kind}（{number}）")
_POSTED = QT_TRANSLATE_NOOP("Timeline", "{kind}（{number}）已交寄，单号 {parcel}")
_DISPLAYED = QT_TRANSLATE_NOOP("Timeline", "{kind}（{number}）公告，{day}视为送达")
_DELIVERED = QT_TRANSLATE_NOOP("Timeline", "{kind}（{number}）送达")
_ASKED = QT_TRANSLATE_NOOP("Timeline", "向{body}申请{stage}")
_NOT_TAKEN = QT_TRANSLATE_NOOP("Timeline", "向{body}申请{stage}，超过期限没有收下")
_GIVEN = QT_TRANSLATE_NOOP("Timeline", "{by}出具{kind}（{number}）")
_VOIDED = QT_TRANSLATE_NOOP("Timeline", "登记有误，已经作废，请问接访人员")
_GOES_ON = QT_TRANSLATE_NOOP("Timeline", "登记有误，已经作废，这件事在 {number} 里接着办")
_LAST_DAY = QT_TRANSLATE_NOOP("Timeline", "{end}的最后一天")


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One thing that happened: its day and its words."""

    day: date
    words: Phrase


@dataclass(frozen=True, slots=True)
class Next:
    """The next date and what it is for; no date: none runs. `demand`, `step`: of one demand of several that went apart."""

    on: LastDay | None
    words: Phrase
    demand: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """Lines in order of their days, how far it has come, and what comes next: of each demand where they went apart."""

    number: str
    step: str
    lines: tuple[ProgressLine, ...]
    next: tuple[Next, ...]


def progress(file: CaseFile, world: World) -> Progress:
    """The public progress of a case."""
    case = file.case
    lines = []
    if case.registered_at:
        lines.append(ProgressLine(case.registered_at.astimezone(CHINA).date(), Phrase(_REGISTERED)))
    moves = {(t.on, t.to_name, t.assists) for d in case.demands.values() for t in d.outgoing}
    for on, name, helps in moves:
        lines.append(ProgressLine(on, Phrase(_ASKED_FOR_HELP if helps else _TRANSFERRED, {"to": name})))
    back = {(t.back_on, t.to_name) for d in case.demands.values() for t in d.outgoing if t.taken_back and t.back_on}
    lines += [ProgressLine(on, Phrase(_TAKEN_BACK, {"unit": name})) for on, name in back]
    taken = {(d.acceptance.on, d.acceptance.handler_name) for d in case.demands.values() if d.acceptance}
    lines += [ProgressLine(on, Phrase(_ACCEPTED, {"by": name})) for on, name in taken]
    for document in case.documents.values():
        if document.kind in _SHOWN and not document.voided and not document.to:
            paper = {"kind": DocumentKind.name_of(document.kind), "number": document.known_by}
            lines.append(ProgressLine(document.issued_at.astimezone(CHINA).date(), Phrase(_ISSUED, paper)))
            if posting := document.on_its_way:
                lines.append(ProgressLine(posting.on, Phrase(_POSTED, {**paper, "parcel": posting.parcel})))
            if display := document.on_display:
                served = {**paper, "day": chinese_date(display.served_on)}
                lines.append(ProgressLine(display.on, Phrase(_DISPLAYED, served)))
            lines += [ProgressLine(d.on, Phrase(_DELIVERED, paper)) for d in document.deliveries]
    lines += [*_answered_elsewhere(case), *_reviews(case)]
    if case.closed_on:
        lines.append(ProgressLine(case.closed_on, plain(Step.CLOSED.chinese)))
    if void := case.voiding:
        template = _GOES_ON if void.goes_on_in else _VOIDED
        lines.append(ProgressLine(void.on, Phrase(template, {"number": void.goes_on_in})))
    step = Step.standing(case.step.code, case.apart)
    return Progress(case.number, step, tuple(sorted(lines, key=lambda line: line.day)), _next(case, world))


def _answered_elsewhere(case: CaseState) -> Iterator[ProgressLine]:
    """The opinion of another unit, which is no paper of ours."""
    kind = DocumentKind.REPLY.chinese
    told = {(d.reply.on, d.reply.unit_name, d.reply.number, d.delivered_on) for d in case.demands.values() if d.reply}
    for on, unit, number, delivered_on in told:
        if number:
            yield from _given(unit, kind, number, on, delivered_on)


def _reviews(case: CaseState) -> Iterator[ProgressLine]:
    """复查 and 复核: asked for, and the opinions of other bodies; one of ours stands among our papers."""
    for review in (r for r in case.reviews.values() if not r.voided):
        asked = {"body": review.body_name, "stage": ReviewStage.name_of(review.stage)}
        yield ProgressLine(review.received_on, Phrase(_NOT_TAKEN if review.refused else _ASKED, asked))
        if review.decided_on and review.number:
            kind = _OPINIONS[review.stage].chinese
            yield from _given(review.body_name, kind, review.number, review.decided_on, review.delivered_on)


def _given(by: str, kind: str, number: str, on: date, delivered_on: date | None) -> Iterator[ProgressLine]:
    yield ProgressLine(on, Phrase(_GIVEN, {"by": by, "kind": kind, "number": number}))
    if delivered_on:
        yield ProgressLine(delivered_on, Phrase(_DELIVERED, {"kind": kind, "number": number}))


def _next(case: CaseState, world: World) -> tuple[Next, ...]:
    # what is asked of a unit by an advice is no step of the petitioner's own matter
    clocks = [c for c in running(case, world.lookup) if c.rule.id != ADVICE]
    if not case.apart:
        return _days(clocks, world)
    return tuple(
        replace(day, demand=d.id, step=d.step.chinese)
        for d in case.demands.values()
        for day in _days([c for c in clocks if d.id in c.demands], world)
    )


def _days(clocks: Sequence[CaseClock], world: World) -> tuple[Next, ...]:
    """Every day that has passed, and of the others the one to act by first; where nothing runs, that."""
    in_order = sorted(clocks, key=lambda c: c.clock.alarm_on)
    found = [Next(last_day_of(c.clock, world.today), Phrase(_LAST_DAY, {"end": c.rule.end})) for c in in_order]
    passed = [day for day in found if day.on and day.on.day < world.today]
    return (*passed, *[day for day in found if day not in passed][:1]) or (Next(None, Phrase("")),)
