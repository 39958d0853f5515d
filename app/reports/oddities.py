"""What does not fit together or is late in a case, in words, with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.acts.interest import against_us
from app.acts.leak import first_name
from app.acts.plan_return_visit import pending
from app.acts.print_paper import receipt_outdated_by
from app.acts.undecided import lies_with_the_accused, undecided
from app.domain.capacity import is_settled
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, running
from app.domain.chinese import short_day, weekday_text
from app.domain.deadlines import StatusCode
from app.domain.folding import (
    CONCURRENT_STEP,
    TWICE_NUMBERED,
    TWICE_REGISTERED,
    UNKNOWN_DEMAND,
    UNKNOWN_EARLIER,
    UNREADABLE_VALUE,
    entry_day,
)
from app.domain.going import (
    ACCUSED_DISPATCH,
    ADVICE,
    DISPATCH,
    FEEDBACK,
    FEEDBACK_BELOW,
    FEEDBACK_OWED,
    HANDLING,
    MEDIATION,
    NOTICE,
    NOTICE_TRANSFERRED,
    OBJECTION_DECISION,
    REDO,
    REOPENED,
    REREVIEW,
    REVIEW,
    SIGNING,
    SIMPLE_ACCEPTANCE,
    SIMPLE_HANDLING,
    SIMPLE_PASSING,
    UNTOLD,
)
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import Irregularity
from app.domain.world import World
from app.ports import CaseFile
from app.reports.conflicts import Choice, field_conflicts
from app.reports.phrase import Phrase

_WORDS = {
    CONCURRENT_STEP: (
        QT_TRANSLATE_NOOP("Timeline", "两处同时办了同一步（{step}）"),
        QT_TRANSLATE_NOOP("Timeline", "请与对方核对，以实际为准，在这里记一笔。"),
        ("note",),
    ),
    UNKNOWN_DEMAND: (
        QT_TRANSLATE_NOOP("Timeline", "有一条记录指向没有登记的诉求（{demand}）"),
        QT_TRANSLATE_NOOP("Timeline", "请核对原件后更正。"),
        ("correct",),
    ),
    UNKNOWN_EARLIER: (
        QT_TRANSLATE_NOOP("Timeline", "有一条记录接着另一条写，前面那一条还没有到"),
        QT_TRANSLATE_NOOP("Timeline", "等对方的记录传来就好；传齐了还这样，请与对方核对。"),
        ("note",),
    ),
    TWICE_REGISTERED: (
        QT_TRANSLATE_NOOP("Timeline", "这一件有两条登记记录，先到的一条有效"),
        QT_TRANSLATE_NOOP("Timeline", "请核对是否重复登记。"),
        ("note",),
    ),
    TWICE_NUMBERED: (
        QT_TRANSLATE_NOOP("Timeline", "这一件有两个正式编号（{first}、{other}）"),
        QT_TRANSLATE_NOOP("Timeline", "两个都查得到；请问市中心库的管理员，以哪个为准记一笔。"),
        ("note",),
    ),
    UNREADABLE_VALUE: (
        QT_TRANSLATE_NOOP("Timeline", "有一条记录里的日期或数字读不懂"),
        QT_TRANSLATE_NOOP("Timeline", "请对照原件补记一条更正。"),
        ("correct",),
    ),
}
"""Irregularity → what happened, what to do, the acts that do it."""
_NOTIFYING = ("deliver", "accept", "transfer", "guide", "decline")
_LATE_ACTS = {
    DISPATCH: ("accept", "transfer", "entrust", "guide", "decline", "report_upward"),
    ACCUSED_DISPATCH: ("transfer",),
    NOTICE: _NOTIFYING,
    NOTICE_TRANSFERRED: _NOTIFYING,
    OBJECTION_DECISION: ("decide_objection",),
    UNTOLD: ("correct", "accept", "transfer", "entrust", "answer"),
    SIGNING: ("sign_for", "take_back"),
    SIMPLE_ACCEPTANCE: ("use_simple", "accept", "decline"),
    SIMPLE_PASSING: ("transfer",),
    SIMPLE_HANDLING: ("answer", "reply"),
    HANDLING: ("reply",),
    FEEDBACK: ("report_completion",),
    FEEDBACK_BELOW: ("report_completion",),
    FEEDBACK_OWED: ("report_completion",),
    REVIEW: ("decide_review", "record_review"),
    REREVIEW: ("decide_review", "record_review"),
    REDO: ("reply", "note_execution"),
    REOPENED: ("reply", "answer", "close"),
    ADVICE: ("answer_advice",),
    MEDIATION: ("agree_mediation", "end_mediation"),
}
"""The rule whose day has passed → the acts that end its clock: a button beside a hint does what the hint says."""
RETURNS_TO_SUPERVISOR = 2
_AGAINST_US = QT_TRANSLATE_NOOP("Timeline", "反映的是本站自己")
_AGAINST_US_ADVICE = QT_TRANSLATE_NOOP(
    "Timeline", "被反映的人不办自己的事（第二十八条第三款）。请报上级或者转上一级；要回避的同事请先记回避。"
)
_ACCUSES_US_ADVICE = QT_TRANSLATE_NOOP(
    "Timeline", "检举控告只能转有管理权限的纪检监察机关（第二十二条第二款、第三十条）；要回避的同事请先记回避。"
)
_TAKEN_BACK = QT_TRANSLATE_NOOP("Timeline", "受理已经收回，信访人手里的受理告知书不作数了")
_NOT_PROCEDURE_ADVICE = QT_TRANSLATE_NOOP(
    "Timeline",
    "{on}受理，{back}更正以后不再这样办，原来告知的办理期限不再计。请引导、转送，或者按现在的分类重新受理，把新的告知书交给信访人。",
)
_NOT_OURS_ADVICE = QT_TRANSLATE_NOOP(
    "Timeline",
    "{on}受理，{back}更正以后被反映的不归本单位管理。只能转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。",
)
_WITH_THE_ACCUSED = QT_TRANSLATE_NOOP("Timeline", "检举控告在{unit}手里，它就是被反映的单位或者它的下级")
_WITH_THE_ACCUSED_ADVICE = QT_TRANSLATE_NOOP(
    "Timeline", "请马上收回材料，转送有管理权限的纪检监察机关（{first}）（第三十条）。"
)
_RECEIPT = QT_TRANSLATE_NOOP("Timeline", "收件身份改过了，信访人手里的回执还是原来的说法")
_RECEIPT_ADVICE = QT_TRANSLATE_NOOP("Timeline", "请打一份新回执交给信访人。")
_RETURNED = QT_TRANSLATE_NOOP("Timeline", "退回了 {count} 次（{units}），列入督办")
_RETURNED_ADVICE = QT_TRANSLATE_NOOP(
    "Timeline", "请负责督办的同事定：协商不成的，报共同的上一级机关决定，或者请联席会议协调（第二十四条第一款）。"
)
_ELSEWHERE = QT_TRANSLATE_NOOP("Word", "别处")
_DECIDE = QT_TRANSLATE_NOOP("Timeline", "都留着。请核对以哪个为准，一处一处定下来。")
SETTLE = "settle"
"""The panel where they are decided."""
_HURRY = QT_TRANSLATE_NOOP("Timeline", "还差这一步：{end}，请尽快办。{consequence}。")
_MISSED = QT_TRANSLATE_NOOP("Timeline", "约好 {day}回访，已过 {days} 天")
_MISSED_ADVICE = QT_TRANSLATE_NOOP("Timeline", "请联系信访人，说明为什么晚了，记下回访。")


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something to look after: the headline says what, the advice what to do, `acts` which acts do it."""

    entry: str
    headline: Phrase
    advice: tuple[Phrase, ...]
    acts: tuple[str, ...]
    day: date | None = None
    """Where it stands on the timeline, if not on the day of its entry."""


def oddities(file: CaseFile, world: World, actors: Mapping[str, str], *, revealed: bool = False) -> Iterator[Oddity]:
    """Irregularities of the fold, fields two people changed apart, and clocks that have run out."""
    case = file.case
    yield from map(_irregular, case.irregularities)
    yield from _conflicts(file, world, actors, revealed)
    yield from _against_us(case, world)
    yield from _with_the_accused(case, world)
    yield from _taken_back(case, world)
    yield from _receipt_outdated(case)
    yield from _returned_twice(case)
    yield from _missed_visits(case, world)
    yield from _late(case, world)


def concurrent_steps(case: CaseState) -> tuple[Oddity, ...]:
    """Steps that two places took without knowing of each other: facts, which nobody can choose between."""
    return tuple(_irregular(found) for found in case.irregularities if found.code == CONCURRENT_STEP)


def _irregular(found: Irregularity) -> Oddity:
    what, advice, acts = _WORDS[found.code]
    return Oddity(found.entry, Phrase(what, found.values), (Phrase(advice),), acts)


def _against_us(case: CaseState, world: World) -> Iterator[Oddity]:
    """A complaint about the station is not for the station to settle (Art. 28(3), 30)."""
    if case.closed_on or not any(not d.decided and not d.sent for d in against_us(case, world)):
        return
    acts: tuple[str, ...] = ("transfer", "report_upward", "recuse")
    advice = _AGAINST_US_ADVICE
    if case.accuses:
        acts, advice = ("transfer", "recuse"), _ACCUSES_US_ADVICE
    yield Oddity(case.entries[0].id, Phrase(_AGAINST_US), (Phrase(advice),), acts)


def _with_the_accused(case: CaseState, world: World) -> Iterator[Oddity]:
    """A correction showed that an accusation lies with whom it is about (Art. 30)."""
    for demand in case.open_demands:
        if demand.sent and lies_with_the_accused(case, demand, world):
            headline = Phrase(_WITH_THE_ACCUSED, {"unit": demand.sent.to_name})
            advice = Phrase(_WITH_THE_ACCUSED_ADVICE, {"first": first_name(case, world)})
            yield Oddity(demand.sent.entry, headline, (advice,), ("transfer",))


def _taken_back(case: CaseState, world: World) -> Iterator[Oddity]:
    """What we took on and routed no further since: the petitioner holds a paper that is wrong now."""
    for demand in undecided(case, world):
        if former := demand.former:
            days = {"on": short_day(former.acceptance.on), "back": short_day(former.on)}
            words = _NOT_OURS_ADVICE if demand.is_accusation else _NOT_PROCEDURE_ADVICE
            acts = ("transfer",) if demand.is_accusation else ("guide", "transfer", "accept")
            advice = Phrase(words, days | {"first": first_name(case, world)})
            yield Oddity(former.entry, Phrase(_TAKEN_BACK), (advice,), acts)


def _receipt_outdated(case: CaseState) -> Iterator[Oddity]:
    """What we owe the petitioner is another thing now than their receipt says (Art. 22, 23)."""
    entry = receipt_outdated_by(case)
    if entry and not case.closed_on and any(not is_settled(d) for d in case.open_demands):
        yield Oddity(entry, Phrase(_RECEIPT), (Phrase(_RECEIPT_ADVICE),), ("print_paper",))


def _returned_twice(case: CaseState) -> Iterator[Oddity]:
    """A second return goes to the supervisor: somebody has to say who handles it."""
    for demand in case.open_demands:
        returned = [t for t in demand.outgoing if t.given_back_on]
        if len(returned) < RETURNS_TO_SUPERVISOR or demand.decided or case.closed_on:
            continue
        values = {"units": "、".join(dict.fromkeys(t.to_name for t in returned)), "count": str(len(returned))}
        advice = (Phrase(_RETURNED_ADVICE),)
        acts = ("raise_dispute", "fix_lead", "report_upward")
        yield Oddity(returned[-1].entry, Phrase(_RETURNED, values), advice, acts, returned[-1].given_back_on)


def _missed_visits(case: CaseState, world: World) -> Iterator[Oddity]:
    """A return visit that was promised to the petitioner for a day that has passed."""
    for visit in pending(case, world):
        days = (world.today - visit.planned_on).days
        if days > 0:
            values = {"day": f"{short_day(visit.planned_on)} {weekday_text(visit.planned_on)}", "days": str(days)}
            advice = (Phrase(_MISSED_ADVICE),)
            yield Oddity(visit.entry, Phrase(_MISSED, values), advice, ("make_return_visit",), visit.planned_on)


def _conflicts(file: CaseFile, world: World, actors: Mapping[str, str], revealed: bool) -> Iterator[Oddity]:
    for found in field_conflicts(file, world, actors, revealed=revealed):
        lines = [
            Phrase(QT_TRANSLATE_NOOP("Timeline", "{who}：{value}"), {"who": _who(choice), "value": choice.shown})
            for choice in found.choices
        ]
        template = (
            QT_TRANSLATE_NOOP("Timeline", "{whose}的{what}两处改得不一样")
            if found.whose
            else QT_TRANSLATE_NOOP("Timeline", "{what}两处改得不一样")
        )
        headline = Phrase(template, {"what": found.what, "whose": found.whose})
        yield Oddity(found.newest.id, headline, (*lines, Phrase(_DECIDE)), (SETTLE,), entry_day(found.newest))


def _who(choice: Choice) -> str:
    return "、".join(dict.fromkeys(writer.who or writer.place or _ELSEWHERE for writer, _ in choice.written))


def _late(case: CaseState, world: World) -> Iterator[Oddity]:
    for c in running(case, world.lookup):
        status = c.clock.status(world.today)
        if status.code is not StatusCode.OVERDUE:
            continue
        values = {"rule": c.rule.name, "days": str(status.days)}
        headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{rule}的期限已过 {days} 天"), values)
        advice = Phrase(_HURRY, {"end": c.rule.end, "consequence": c.rule.consequence})
        yield Oddity(c.start_entry, headline, (advice,), _ending(c, case), c.clock.due)


def _ending(c: CaseClock, case: CaseState) -> tuple[str, ...]:
    """The acts that end a clock; where the direction is fixed, of a notice only that it was delivered."""
    acts = _LATE_ACTS.get(c.rule.id, ())
    fixed = all(d.sent or d.decided for d in case.demands.values() if d.id in c.demands)
    unreached = any(not paper.voided and not paper.deliveries for paper in case.documents.values())
    return ("deliver",) if acts is _NOTIFYING and fixed and unreached else acts
