"""演练: leaders who receive people once a month, what they leave to whom, and what becomes of it; now and then one is called away."""

from __future__ import annotations

from datetime import date

from app.acts.keep_promise import KeepPromiseDraft
from app.acts.plan_reception import PlanReceptionDraft
from app.acts.put_before_leader import PutBeforeLeaderDraft
from app.acts.record_reception import RecordReceptionDraft
from app.acts.stand_down_reception import StandDownReceptionDraft
from app.domain.hall_terms import PromiseStep, What
from app.domain.kinds import Duty
from app.domain.reception_terms import HeardStep
from app.ports.agenda import AgendaQuery
from app.practice_receptions import DIRECTOR, DISTRICT, SECRETARY
from app.practice_year.diary import Life
from app.practice_year.outside import stands
from app.practice_year.street import Street

LEADERS = ((SECRETARY, "street"), (DIRECTOR, "street"), (DISTRICT, "district"))
AWAY, CAME, LEFT_TO, KEPT = 10, 80, 60, 85
"""Of a hundred."""
TOLD_BEFORE, MATTERS = 12, 3
"""Days, more than any holidays last; and how many matters are put before a leader."""
SAID = (
    ("听完了。先把这户的难处解决，再谈怎么分摊。", "约物业和住户一起上门看一次"),
    ("材料不用再让群众跑，社区陪着办。", "陪同到窗口把材料补齐"),
    ("两个部门坐到一起，月底以前给一个说法。", "请两个部门开一次会商"),
)


def reception(street: Street, on: date) -> Life:
    """Planned some days ahead; what was promised is mostly kept."""
    leader, level = LEADERS[on.month % len(LEADERS)]
    plan = PlanReceptionDraft(
        street.id(),
        "",
        "",
        *leader,
        level,
        on.isoformat(),
        "9:00-11:30",
        street.desk.station.name,
        "1 号接待室",
        "5",
        "",
    )
    street.do(plan)
    for case in [case for case in street.visitable[-2 * MATTERS :] if stands(street, case)][-MATTERS:]:
        street.do(PutBeforeLeaderDraft(street.id(), case, plan.id))
    yield (on - street.diary.today).days
    if street.happens(AWAY):
        street.do(StandDownReceptionDraft(street.id(), plan.id, "全区防汛值守，改期再约"))
        return
    heard = [case for row in _matters(street, plan.id) if (case := _heard(street, plan.id, *row))]
    yield street.days(8, 18)
    for case in heard:
        _kept(street, case)


def _matters(street: Street, reception: str) -> list[tuple[str, str]]:
    rows = street.desk.read(AgendaQuery((What.RECEPTION_VISIT.code,), subject=reception))
    # in the order in which they were put, that of their ids is another one each time
    return [(row.line.case, row.line.part) for row in sorted(rows, key=lambda row: (row.line.detail or {})["number"])]


def _heard(street: Street, reception: str, case: str, visit: str) -> str:
    """What came of one of them; the case, if something was left to somebody."""
    came = street.happens(CAME) and stands(street, case)
    text, task = street.chance.choice(SAID)
    owner = street.chance.choice(street.officers)
    duties = (Duty(owner.name, task, street.later(14)),) if came and street.happens(LEFT_TO) else ()
    step, words = (HeardStep.HEARD, text) if came else (HeardStep.NOT_COME, "打过电话，说改天再来。")
    street.do(RecordReceptionDraft(street.id(), case, reception, visit, step.code, words, duties))
    return case if duties else ""


def _kept(street: Street, case: str) -> None:
    rows = street.desk.read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code), (PromiseStep.OPEN.code,), case=case))
    for row in sorted(rows, key=lambda row: (row.line.title, row.line.until)):
        if row.subject.id == case and street.happens(KEPT):
            words = "办到了，打电话告诉了信访人。"
            street.do(KeepPromiseDraft(street.id(), case, ("", ""), row.line.part, words, street.today))
