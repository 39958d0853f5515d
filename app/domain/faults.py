"""Faults of units that a case shows: the heads of Art. 40 and the faults of Art. 42-46, found anew each morning (domain.md 3, 9).

They are proposals: a person supervises the unit, or puts the proposal aside. About the conduct of units alone; visits are
looked at only for whether an answer lay between them, and stand in no list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, case_clocks
from app.domain.demand import ENDED, DemandState
from app.domain.envelope import CHINA
from app.domain.going import (
    ACCUSED_DISPATCH,
    AFTER_CLOSING,
    DISPATCH,
    FEEDBACK,
    FEEDBACK_BELOW,
    FEEDBACK_OWED,
    HANDLING,
    NOTICE,
    NOTICE_TRANSFERRED,
    OF_STATION,
    REDO,
    REREVIEW,
    REVIEW,
    REVIEW_WINDOW,
    SIMPLE_HANDLING,
)
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import Fault, ReportGround, ReportWay
from app.domain.records import UpwardReport
from app.domain.terms import Channel, DocumentKind
from app.domain.world import Lookup, World

CLOCK_FAULTS: Mapping[str, Fault] = {
    DISPATCH: Fault.NOT_ROUTED,
    ACCUSED_DISPATCH: Fault.NOT_ROUTED,
    NOTICE: Fault.NOT_NOTIFIED,
    NOTICE_TRANSFERRED: Fault.NOT_NOTIFIED,
    FEEDBACK: Fault.NO_FEEDBACK,
    FEEDBACK_BELOW: Fault.NO_FEEDBACK,
    FEEDBACK_OWED: Fault.NO_FEEDBACK,
    REDO: Fault.NOT_FINISHED,
    SIMPLE_HANDLING: Fault.NOT_FINISHED,
    HANDLING: Fault.NOT_FINISHED,
}
"""The rule whose day has passed → the fault of it."""
URGENT = "URG-1"
_IN_WRITING = (ReportWay.WRITTEN.code, ReportWay.SYSTEM.code)
VISITS = "SUP-VST"
"""So many visits on one matter without an answer in between say that the unit owes one."""
_NOT_HELD = QT_TRANSLATE_NOOP("Fault", "通知于{moment}举行听证，到现在没有听证笔录，也没有改期、取消的记录。")
_DAY = timedelta(days=1)
_LATE = {
    Fault.NOT_ROUTED: QT_TRANSLATE_NOOP(
        "Fault", "{start}收到，应当最迟{due}（含当日）转送、交办或者作出处理，到{today}还没有处理的记录（第二十二条）。"
    ),
    Fault.NOT_NOTIFIED: QT_TRANSLATE_NOOP(
        "Fault", "{start}收到，应当最迟{due}（含当日）书面告知信访人，到{today}还没有书面告知送达的记录（第二十三条）。"
    ),
    Fault.NO_FEEDBACK: QT_TRANSLATE_NOOP(
        "Fault", "{start}交办，要求最迟{due}（含当日）反馈办理结果，到{today}还没有收到办结报告（第二十二条）。"
    ),
    Fault.NOT_FINISHED: QT_TRANSLATE_NOOP(
        "Fault", "{start}受理，应当最迟{due}（含当日）办结，到{today}还没有作出处理意见（第三十四条）。"
    ),
}
_PRESUMED = QT_TRANSLATE_NOOP(
    "Fault",
    "没有按期出具受理告知书，按本单位设置从{start}起算，应当最迟{due}（含当日）办结，到{today}还没有作出处理意见（第三十四条）。",
)
_SIMPLE = QT_TRANSLATE_NOOP(
    "Fault", "{start}受理，按简易办理应当最迟{due}（含当日）办结，到{today}还没有答复（期限按本单位设置）。"
)
_REDO = QT_TRANSLATE_NOOP(
    "Fault",
    "{start}的复查、复核意见要求最迟{due}（含当日）重新处理，到{today}还没有重新作出处理意见，也没有执行到位的记录。",
)
_BELOW = QT_TRANSLATE_NOOP(
    "Fault",
    "{start}交办，要求最迟{due}（含当日）反馈办理结果，到{today}还没有收到办结报告（第二十三条；日子按交办函）。",
)
_OWED = QT_TRANSLATE_NOOP(
    "Fault",
    "{start}收到交办，要求最迟{due}（含当日）反馈办理结果，到{today}还没有办结报告的记录（第二十二条第一款第（三）项）。",
)
_OF_RULE = {FEEDBACK_BELOW: _BELOW, FEEDBACK_OWED: _OWED, SIMPLE_HANDLING: _SIMPLE, REDO: _REDO}
"""Where the rule says more than its fault."""
_UNEXECUTED = QT_TRANSLATE_NOOP(
    "Fault", "{day}的处理意见支持信访请求，{delivered}送达，到现在还没有执行到位的记录（第三十二条）。"
)
_PROMISED = QT_TRANSLATE_NOOP("Fault", "答应{promised}办好，到现在还没有执行到位的记录（第三十二条）。")
_REVIEWED = QT_TRANSLATE_NOOP("Fault", "{day}的复查、复核意见变更了处理，到现在还没有执行到位的记录（第三十二条）。")
_REVIEW_LATE = {
    REVIEW: QT_TRANSLATE_NOOP(
        "Fault", "{start}收到复查请求，应当最迟{due}（含当日）出复查意见，到现在还没有出的记录（第三十五条）。"
    ),
    REREVIEW: QT_TRANSLATE_NOOP(
        "Fault", "{start}收到复核请求，应当最迟{due}（含当日）出复核意见，到现在还没有出的记录（第三十六条）。"
    ),
}
_UNANSWERED = QT_TRANSLATE_NOOP(
    "Fault", "同一事项来过 {count} 次（第 {count} 次是{day}），其间没有给过答复（次数按本单位设置）。"
)
_RETURNED = QT_TRANSLATE_NOOP("Fault", "转送以后两次退回：{returned}（第二十三条）。")
_LATE_ENTRY = QT_TRANSLATE_NOOP("Fault", "有 {count} 条记录是事后补记的，最近一次补记在{day}，原因记在时间线上。")
_ENTERED_ONLY = QT_TRANSLATE_NOOP(
    "Fault", "{start}起算，应当最迟{due}（含当日）；记的是{done}办到，{entered}才补记，是不是按期请核实。"
)
_REPORT_LATE = QT_TRANSLATE_NOOP(
    "Fault",
    "{known}得知重大、紧急情况，应当在 {hours} 小时以内书面报告（第二十五条；时限按本单位设置），{told}才报告。",
)
_REPORT_MISSING = QT_TRANSLATE_NOOP(
    "Fault",
    "{known}得知重大、紧急情况，应当在 {hours} 小时以内书面报告（第二十五条；时限按本单位设置），没有书面报告的记录。",
)


@dataclass(frozen=True, slots=True)
class FaultFound:
    """One fault: of which demand ("" for the case), of which unit, since when, and the facts."""

    fault: Fault
    demand: str
    unit: str
    """Code of the body, of our own station its organisation."""
    unit_name: str
    since: date
    template: str
    """The facts, with places for `values`."""
    values: tuple[tuple[str, str], ...]

    @property
    def facts(self) -> str:
        """The facts in the words of a letter."""
        return self.template.format_map(dict(self.values))

    @property
    def key(self) -> str:
        """The fault and its demand: how a choice names it."""
        return f"{self.fault.code} {self.demand}"


def faults(case: CaseState, clocks: Sequence[CaseClock], world: World) -> tuple[FaultFound, ...]:
    """The faults of today that nobody has taken up or put aside yet, in the order of the procedure."""
    # the days set here for 简易办理 and the sixty of the law are one fault; the longer period says it
    overdue = {(f.key, f.unit): f for f in sorted(_overdue(case, clocks, world), key=lambda f: f.since)}
    found = (*overdue.values(), *shown(case, world.lookup))
    return tuple(f for f in found if f.since <= world.today and not is_settled(case, f.fault, f.demand))


def is_settled(case: CaseState, fault: Fault, demand: str) -> bool:
    """Whether a person took the proposal up or put it aside: it does not come again."""
    if (fault.code, demand) in case.put_aside:
        return True
    return any(fault.code in s.grounds and demand in ("", *s.demands) for s in case.supervisions.values())


def is_ours(unit: str, world: World) -> bool:
    """Whether the unit is our own station, which nobody here supervises."""
    return unit in world.lookup.directory.own_bodies(world.station.org)


# ---------- what a clock says


def _overdue(case: CaseState, clocks: Sequence[CaseClock], world: World) -> Iterator[FaultFound]:
    for c in clocks:
        fault = CLOCK_FAULTS.get(c.rule.id)
        if fault is None or c.clock.finished_on is not None or world.today <= c.clock.due:
            continue
        if case.closed_on and c.rule.id not in AFTER_CLOSING:
            continue
        template = _PRESUMED if c.presumed else _OF_RULE.get(c.rule.id, _LATE[fault])
        values = _values(
            start=chinese_date(c.clock.start), due=chinese_date(c.clock.due), today=chinese_date(world.today)
        )
        for id_ in c.demands:
            unit, name = responsible(case, case.demands[id_], world.lookup)
            if c.rule.id in OF_STATION:
                unit, name = _station(case, world.lookup)
            yield FaultFound(fault, id_, unit, name, c.clock.due + _DAY, template, values)


def responsible(case: CaseState, d: DemandState, lookup: Lookup) -> tuple[str, str]:
    """(code, name) of the unit that has a demand: who accepted it, else where it was sent last, else our own station."""
    if d.acceptance:
        return d.acceptance.handler, d.acceptance.handler_name
    if d.sent:
        return d.sent.to, d.sent.to_name
    if unit := d.answers_elsewhere:
        return unit
    return _station(case, lookup)


def _station(case: CaseState, lookup: Lookup) -> tuple[str, str]:
    body = lookup.directory.body(case.org)
    return case.org, body.name if body else ""


# ---------- what the record says


def shown(case: CaseState, lookup: Lookup) -> Iterator[FaultFound]:
    """The faults that need no running clock; `since` may lie ahead of today."""
    if case.received_at is None or case.voided:
        return
    for d in case.open_demands:
        yield from _unexecuted(case, d, lookup)
        if not case.closed_on:
            yield from _returned_twice(d)
    if not case.closed_on:
        yield from _unanswered(case, lookup)
        yield from _not_held(case, lookup)
        yield from _review_late(case, lookup)
    for report in case.reports:
        yield from _reported_late(case, report, lookup)
    yield from _entered_late(case, lookup)
    yield from _looks_in_time(case, lookup)


def _unexecuted(case: CaseState, d: DemandState, lookup: Lookup) -> Iterator[FaultFound]:
    """The day is past on which it was promised; or, where none was named, nobody asked for a review within the days that
    Art. 35 gives, or the review is over: the opinion is to be carried out."""
    now = d.in_force
    if not d.unexecuted or d.withdrawal or any(r.running for r in now.reviews):
        return
    unit, name = responsible(case, d, lookup)
    review = now.review if now.review and now.review.decided_on else None
    reviewed_on = (review.delivered_on or review.decided_on) if review else None
    if review and review.decided_on and reviewed_on and review.decided_entry == d.to_carry_out:
        start = reviewed_on
        template, values = _REVIEWED, _values(day=chinese_date(review.decided_on))
    elif now.reply and now.delivered_on:
        # an answer that was upheld may be complained of further; one given after a 复查 counts from its own delivery
        start = max(now.delivered_on, reviewed_on) if reviewed_on else now.delivered_on
        template = _UNEXECUTED
        values = _values(day=chinese_date(now.reply.on), delivered=chinese_date(now.delivered_on))
    else:
        return
    if (promised := d.promised_on) and promised >= start:
        values = _values(promised=chinese_date(promised))
        yield FaultFound(Fault.UNEXECUTED, d.id, unit, name, promised + _DAY, _PROMISED, values)
        return
    # counted without the table of holidays: the same whatever is announced later
    window = lookup.rules.at(REVIEW_WINDOW, start).duration * _DAY
    yield FaultFound(Fault.UNEXECUTED, d.id, unit, name, start + window + _DAY, template, values)


def _returned_twice(d: DemandState) -> Iterator[FaultFound]:
    """A second return goes to those above (Art. 23): two units say it is not theirs, and the person waits."""
    days = sorted(
        (o.decided_on, t.to, t.to_name) for t in d.outgoing for o in t.objections if o.agreed and o.decided_on
    )
    if len(days) < 2 or d.decided:
        return
    day, unit, name = days[-1]
    returned = "，".join(f"{name}（{chinese_date(on)}）" for on, _, name in days)
    yield FaultFound(Fault.RETURNED_TWICE, d.id, unit, name, day, _RETURNED, _values(returned=returned))


def _unanswered(case: CaseState, lookup: Lookup) -> Iterator[FaultFound]:
    """The third visit since the last answer, or whichever the station has set, while a demand still waits for one."""
    visits = [j.received_at for j in case.joined.values() if j.channel == Channel.VISIT.code]
    if case.channel == Channel.VISIT.code and case.received_at:
        visits.append(case.received_at)
    waiting = [d for d in case.open_demands if d.reply is None and d.step not in ENDED]
    if not (visits and waiting):
        return
    answered = max((day for d in case.open_demands for day in _answers(d)), default=date.min)
    days = sorted(day for v in visits if (day := v.astimezone(CHINA).date()) > answered)
    enough = ((n, day) for n, day in enumerate(days, 1) if n >= lookup.rules.at(VISITS, day).duration)
    if reached := next(enough, None):
        unit, name = responsible(case, waiting[0], lookup)
        count, day = reached
        values = _values(count=str(count), day=chinese_date(day))
        yield FaultFound(Fault.UNANSWERED, "", unit, name, day, _UNANSWERED, values)


def _not_held(case: CaseState, lookup: Lookup) -> Iterator[FaultFound]:
    """A hearing of ours whose day has passed: both sides came, or waited, and nothing says what became of it."""
    for hearing in case.hearings.values():
        if hearing.ours and hearing.last_on is None and not hearing.cancelled_entry:
            values = _values(moment=_moment(hearing.at))
            since = hearing.at.astimezone(CHINA).date() + _DAY
            yield FaultFound(Fault.HEARING_NOT_HELD, "", *_station(case, lookup), since, _NOT_HELD, values)


def _review_late(case: CaseState, lookup: Lookup) -> Iterator[FaultFound]:
    """A 复查 or 复核 whose thirty days are over (Art. 35, 36, 45): of the body that was asked, whoever handled the matter."""
    for c in case_clocks(case, lookup) if case.running_reviews else ():
        asked = ((id_, case.demands[id_].in_force.review) for id_ in c.demands if c.rule.id in _REVIEW_LATE)
        for id_, review in asked:
            if review and review.running and c.clock.finished_on is None:
                values = _values(start=chinese_date(c.clock.start), due=chinese_date(c.clock.due))
                since, words = c.clock.due + _DAY, _REVIEW_LATE[c.rule.id]
                yield FaultFound(Fault.REVIEW_LATE, id_, review.body, review.body_name, since, words, values)


def _answers(d: DemandState) -> list[date]:
    given = (d.answer, d.reply, d.suggestion, d.guidance, d.decline, d.final_decline, *d.earlier_replies)
    return [answer.on for answer in given if answer is not None]


def _reported_late(case: CaseState, report: UpwardReport, lookup: Lookup) -> Iterator[FaultFound]:
    """A grave and urgent matter is reported in writing within hours (Art. 25)."""
    if report.ground != ReportGround.URGENT.code or report.follows:
        return
    known = report.known_at.astimezone(CHINA)
    hours = lookup.rules.at(URGENT, known.date()).duration
    until = known + timedelta(hours=hours)
    written = [datetime.fromisoformat(r.at) for r in report.recipients if r.way in _IN_WRITING]
    told = min([*written, *_papers_of(case, report)], default=None)
    if told and told <= until:
        return
    template = _REPORT_LATE if told else _REPORT_MISSING
    values = _values(known=_moment(known), hours=str(hours), told=_moment(told) if told else "")
    yield FaultFound(Fault.CONCEALED, "", *_station(case, lookup), until.date() + _DAY, template, values)


def _looks_in_time(case: CaseState, lookup: Lookup) -> Iterator[FaultFound]:
    """What was entered only after its last day as done before it: somebody judges whether it was."""
    for c in case_clocks(case, lookup) if case.explained_late else ():
        fault, done = CLOCK_FAULTS.get(c.rule.id), c.clock.finished_on
        if fault is None or done is None or c.entered_on is None:
            continue
        days = (c.clock.start, c.clock.due, done, c.entered_on)
        values = _values(**dict(zip(("start", "due", "done", "entered"), map(chinese_date, days), strict=True)))
        for id_ in c.demands:
            unit, name = responsible(case, case.demands[id_], lookup)
            if c.rule.id in OF_STATION:
                unit, name = _station(case, lookup)
            yield FaultFound(fault, id_, unit, name, c.entered_on, _ENTERED_ONLY, values)


def _papers_of(case: CaseState, report: UpwardReport) -> list[datetime]:
    """When the paper of a report was issued, with it: that is a report in writing, whatever was telephoned before."""
    at = next(e.envelope.at for e in case.entries if e.id == report.entry)
    papers = (d for d in case.documents.values() if d.kind == DocumentKind.URGENT_REPORT.code and not d.voided)
    return [d.issued_at for d in papers if d.issued_at == at]


def _values(**values: str) -> tuple[tuple[str, str], ...]:
    return tuple(values.items())


def _moment(at: datetime) -> str:
    moment = at.astimezone(CHINA)
    return f"{chinese_date(moment.date())}{moment:%H}时{moment:%M}分"


def _entered_late(case: CaseState, lookup: Lookup) -> Iterator[FaultFound]:
    if case.explained_late:
        last = max(e.envelope.at.astimezone(CHINA).date() for e in case.entries if e.id in case.explained_late)
        values = _values(count=str(len(case.explained_late)), day=chinese_date(last))
        yield FaultFound(Fault.LATE_ENTRY, "", *_station(case, lookup), last, _LATE_ENTRY, values)
