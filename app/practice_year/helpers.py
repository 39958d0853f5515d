"""演练: who helps in the year, the rosters of its months, and the officer who keeps in touch with the street."""

from __future__ import annotations

from datetime import date

from app.acts.attend_shift import AttendShiftDraft
from app.acts.end_helper import EndHelperDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.link_liaison import LinkLiaisonDraft
from app.acts.miss_shift import MissShiftDraft
from app.acts.plan_shift import PlanShiftDraft
from app.acts.publish_roster import PublishRosterDraft
from app.acts.visit_liaison import VisitLiaisonDraft
from app.domain.hall_terms import PromiseStep, What
from app.domain.helper_terms import Dialect, HelperKind, Skill
from app.domain.rosters import month_end, roster_id
from app.ports.agenda import AgendaQuery
from app.practice_people import OFFICER
from app.practice_year.diary import Life
from app.practice_year.street import Street

BENCH = (
    (HelperKind.RETIRED, "老友记倾计工作室", Skill.NEIGHBOURS, Dialect.CANTONESE),
    (HelperKind.RETIRED, "老友记倾计工作室", Skill.HOUSING, Dialect.HAKKA),
    (HelperKind.LAWYER, "越秀律师服务团", Skill.LAW, Dialect.MANDARIN),
    (HelperKind.COUNSELLOR, "街道心理服务站", Skill.MIND, Dialect.TEOCHEW),
    (HelperKind.VOLUNTEER, "永福社区", Skill.WELFARE, Dialect.CANTONESE),
    (HelperKind.GRID_WORKER, "云鹤社区第一网格", Skill.NEIGHBOURS, Dialect.CANTONESE),
    (HelperKind.ELDER, "犀牛北社区", Skill.LAND, Dialect.SIYI),
    (HelperKind.DEPUTY, "区人大代表", Skill.SCHOOL, Dialect.MANDARIN),
)
TERM, SHIFTS, ABSENT = 540, 8, 7
FINDINGS = (
    ("议事厅来了三十多人，多数问停车和加装电梯。", "请住建局来讲一次加装电梯的政策"),
    ("社区的调解员说，一楼住户最怕挡光，想先看图纸。", ""),
    ("老人饭堂的送餐比上次准时，街坊认。", "请民政局把送餐补贴的办法发到社区"),
    ("夜里消防通道还有车，交警来划了线。", ""),
)


def bench(street: Street) -> Life:
    """They are enlisted; after some months one of them moves away."""
    helpers = []
    for number, (kind, unit, skill, dialect) in enumerate(BENCH):
        draft = EnlistHelperDraft(
            street.id(), "", kind.code, street.people.name(), unit, (skill.code,), (dialect.code,),
            f"138000031{number:02}", street.today, street.later(TERM), (str(number % 5 + 1),), street.today,
        )  # fmt: skip
        street.do(draft)
        helpers.append((draft.id, draft.name))
    street.helpers.extend(helpers)
    yield 200
    leaving = street.helpers.pop()
    street.do(EndHelperDraft(street.id(), leaving[0], street.today, "搬到佛山和女儿住，来不了了，谢谢大家。"))


def roster(street: Street, first: date) -> Life:
    """The roster of a month, planned before it begins, and lived day by day."""
    month = roster_id(street.desk.station.org, first)
    calendar, shifts = street.desk.lookup.calendar, list[tuple[date, str, str]]()
    open_days = [d for n in range(1, month_end(first).day + 1) if calendar.is_working(d := first.replace(day=n))]
    for on in sorted(street.chance.sample(open_days, SHIFTS)):
        helper, name = street.chance.choice(street.helpers)
        draft = PlanShiftDraft(street.id(), month, "", (on.isoformat(),), "09:00", "11:30", "倾计工作室", helper)
        street.do(draft)
        shifts.append((on, draft.id, name))
    street.do(PublishRosterDraft(street.id(), month))
    for on, shift, _ in shifts:
        yield (on - street.diary.today).days
        if street.happens(ABSENT):
            street.do(MissShiftDraft(street.id(), month, shift, "家里老人住院"))
            continue
        street.do(AttendShiftDraft(street.id(), month, shift, "in", "09:00"))


def liaison(street: Street) -> Life:
    """An officer of the district keeps in touch with the street: a visit every quarter, and what was promised there."""
    township, officer = street.desk.station.org, OFFICER
    street.do(LinkLiaisonDraft(street.id(), township, "", officer, street.today, ""))
    for findings, promise in FINDINGS:
        yield street.days(60, 80)
        owner, due_on = (officer, street.later(20)) if promise else ("", "")
        street.do(VisitLiaisonDraft(street.id(), township, street.today, findings, promise, owner, due_on))
        if promise:
            yield street.days(10, 25)
            words = "办法发下来了，社区贴在楼道里。"
            for row in street.desk.read(AgendaQuery((What.PROMISE.code,), (PromiseStep.OPEN.code,), subject=township)):
                about = (row.subject.kind, row.subject.id)
                street.do(KeepPromiseDraft(street.id(), "", about, row.line.part, words, street.today))
