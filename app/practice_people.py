"""演练: the people who help at the practice hall, and this month's roster. All invented."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.attend_shift import AttendShiftDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.link_liaison import LinkLiaisonDraft
from app.acts.plan_shift import PlanShiftDraft
from app.acts.publish_roster import PublishRosterDraft
from app.acts.swap_shift import SwapShiftDraft
from app.acts.visit_liaison import VisitLiaisonDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.hall_terms import PromiseStep, What
from app.domain.helper_terms import Dialect as D
from app.domain.helper_terms import HelperKind as H
from app.domain.helper_terms import Skill as S
from app.domain.roster_terms import Attendance
from app.domain.rosters import month_end, roster_id
from app.ports.agenda import AgendaQuery
from app.roster_month import on_duty

_PHONE = "138000020{:02}"
_HELPERS = (
    (H.RETIRED, "陈伯年", "老友记倾计工作室", (S.NEIGHBOURS, S.HOUSING), (D.CANTONESE, D.MANDARIN), "135", 300),
    (H.RETIRED, "梁玉兰", "老友记倾计工作室", (S.WELFARE, S.NEIGHBOURS), (D.CANTONESE, D.HAKKA), "24", 300),
    (H.RETIRED, "罗志强", "老友记倾计工作室", (S.LABOUR,), (D.CANTONESE, D.MANDARIN, D.SIYI), "15", 300),
    (H.VOLUNTEER, "吴晓岚", "水荫社区", (S.WELFARE,), (D.CANTONESE, D.SIGN), "36", 120),
    (H.LAWYER, "谭启明", "粤和律师事务所", (S.LAW, S.LAND), (D.CANTONESE, D.MANDARIN, D.ENGLISH), "2", 200),
    (H.COUNSELLOR, "沈若云", "街道心理服务站", (S.MIND,), (D.MANDARIN, D.TEOCHEW), "4", 200),
    (H.ELDER, "黄炳坤", "黄花岗社区", (S.NEIGHBOURS, S.LAND), (D.CANTONESE,), "", 400),
    (H.GRID_WORKER, "邓嘉怡", "水荫社区第三网格", (S.NEIGHBOURS,), (D.CANTONESE, D.MANDARIN), "12345", 400),
    (H.DEPUTY, "何美仪", "区人大代表", (S.SCHOOL, S.HEALTH), (D.CANTONESE, D.MANDARIN), "3", 500),
)
"""(kind, name, unit, skills, dialects, weekdays, days that their term runs longer than the shortest)."""


STUDIO, WINDOW = "倾计工作室", "接待大厅"
MORNING, AFTERNOON = ("09:00", "11:30"), ("14:30", "17:00")
TERM_DAYS, SUNDAY = 120, 6
OFFICER = "周建国"
_VISITS = (
    (75, "水荫社区问加装电梯的多，一楼和楼上各有道理，想听人把政策讲明白。", "请住建局来社区讲一次加装电梯的政策", 3),
    (41, "议事厅坐满了人，停车的事大家愿意先试行一个月。", "", 0),
    (12, "试行的停车办法大家认，夜里消防通道还有车。", "请交警一起把消防通道的标线画好", 18),
)
"""(days ago, findings, promise, days until it is due)."""


def enlist(desk: Desk) -> tuple[str, ...]:
    """They are enlisted; answers their ids in this order."""
    today, ids = desk.world().today, list[str]()
    for number, (kind, name, unit, skills, dialects, weekdays, days) in enumerate(_HELPERS, 11):
        draft = EnlistHelperDraft(
            desk.new_id(), "", kind.code, name, unit, tuple(s.code for s in skills), tuple(d.code for d in dialects),
            _PHONE.format(number), today.isoformat(), (today + timedelta(days=TERM_DAYS + days)).isoformat(),
            tuple(weekdays), today.isoformat(),
        )  # fmt: skip
        desk.do(draft)
        ids.append(draft.id)
    return tuple(ids)


def roster(desk: Desk, helpers: tuple[str, ...], present: date) -> None:
    """The month of this day, as it was planned before it began: the last shift has nobody, two were exchanged."""
    month, bench = (
        roster_id(desk.station.org, present),
        [(one, row[5]) for one, row in zip(helpers, _HELPERS, strict=True)],
    )
    days = [present.replace(day=n) for n in range(1, month_end(present).day + 1)]
    planned: list[tuple[str, str]] = []
    for day in (day for day in days if day.weekday() < SUNDAY):
        there = [one for one, weekdays in bench if str(day.isoweekday()) in weekdays][:3]
        for helper, hours, place in zip(there, (MORNING, AFTERNOON, MORNING), (STUDIO, STUDIO, WINDOW), strict=False):
            draft = PlanShiftDraft(desk.new_id(), month, "", (day.isoformat(),), *hours, place, helper)
            desk.do(draft)
            planned.append((draft.id, helper))
    desk.do(PlanShiftDraft(desk.new_id(), month, "", (days[-1].isoformat(),), *AFTERNOON, WINDOW))
    desk.do(PublishRosterDraft(desk.new_id(), month))
    (one, gives), (other, takes) = planned[0], planned[3]
    desk.do(SwapShiftDraft(desk.new_id(), month, one, gives, takes, other, agreed=True, reason="那天要带孙子打预防针"))


def come(desk: Desk) -> None:
    """Whoever is on duty now has come."""
    world = desk.world()
    for shift in on_duty(desk.read, world):
        at = f"{world.now.astimezone(CHINA):%H:%M}"
        month = roster_id(desk.station.org, world.today)
        desk.do(AttendShiftDraft(desk.new_id(), month, shift.id, Attendance.IN.code, at))


def liaison(desk: Desk) -> None:
    """The officer who keeps in touch with this street, and three visits; one promise is kept, one is open."""
    today, township = desk.world().today, desk.station.org
    if not desk.read(AgendaQuery((What.LIAISON.code,), subject=township)):
        since = (today - timedelta(days=TERM_DAYS)).isoformat()
        desk.do(LinkLiaisonDraft(desk.new_id(), township, "", OFFICER, since))
    for days, findings, promise, due in _VISITS:
        due_on = (today + timedelta(days=due)).isoformat() if promise else ""
        on = (today - timedelta(days=days)).isoformat()
        owner, aspects = OFFICER if promise else "", ("culture", "handling", "platform")[: 1 + days % 3]
        desk.do(VisitLiaisonDraft(desk.new_id(), township, on, findings, promise, owner, due_on, aspects))
    first = desk.read(AgendaQuery((What.PROMISE.code,), (PromiseStep.OPEN.code,), subject=township))[0]
    about = (first.subject.kind, first.subject.id)
    kept = KeepPromiseDraft(
        desk.new_id(), about=about, promise=first.line.part, text="请住建局的同志来讲了一晚", kept_on=today.isoformat()
    )
    desk.do(kept)
