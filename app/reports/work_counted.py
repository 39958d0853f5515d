"""What is counted of the work around the cases, and how: one line each, read by the screen, the briefs and Excel alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from app.domain.complaint_terms import ComplaintStep
from app.domain.hall_terms import (
    AwardStep,
    BacklogCause,
    BacklogStep,
    CampaignStep,
    CampaignWay,
    FacilityStep,
    GivenIn,
    ProjectStep,
    PromiseStep,
    SponsorStep,
    ThanksStep,
    ThanksWay,
    TicketStep,
    What,
)
from app.domain.helper_terms import HelperStep
from app.domain.meeting_terms import Level, MeetingKind, MeetingStep
from app.domain.outreach_terms import STANDING, OutreachWay, VisitStep
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.reception_terms import HeardStep, ReceptionStep
from app.domain.roster_terms import ShiftStep
from app.domain.service_terms import GroupStep, SiteStep
from app.domain.terms import Term
from app.domain.work_terms import Topic


class Day(Enum):
    """Which day of a line has to lie in the span."""

    ON = "on"
    UNTIL = "until"
    NONE = ""


class When(Enum):
    """The same, and on which side of today."""

    DONE = "done"
    """The day it is on, up to today."""
    DUE = "due"
    """The day by which it is due, or its last."""
    OVERDUE = "overdue"
    """The same, before today."""
    AHEAD = "ahead"
    """The same, from today on."""
    NOW = "now"
    """None: as it stands now."""
    LASTING = "lasting"
    """None either: of what stands now, that whose last day has not passed."""

    @property
    def day(self) -> Day:
        """Which day it is."""
        return {When.DONE: Day.ON, When.NOW: Day.NONE}.get(self, Day.UNTIL)


class Way(Enum):
    """What of the lines is told."""

    LINES = "lines"
    SUBJECTS = "subjects"
    SUM = "sum"
    MEAN = "mean"
    MOST = "most"


MINUTES = (Way.MEAN, Way.MOST)


@dataclass(frozen=True, slots=True)
class Counting:
    """A figure that is counted from lines of the agenda."""

    topic: Topic
    what: What
    name: str
    how: str
    states: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    """Of the detail."""
    when: When = When.DONE
    way: Way = Way.LINES
    of: str = ""
    """The number of the detail that is added up."""
    term: str = ""
    """Stands in the name, in Chinese."""
    personal: bool = False
    """It counts people or their matters: no number below five leaves the desk."""


def countings() -> tuple[Counting, ...]:
    """All of them, in the order in which they are told."""
    parts = (
        _meetings,
        _outreach,
        _groups,
        _promises,
        _leaders,
        _helpers,
        _queue,
        _thanks,
        _campaigns,
        _backlog,
        _others,
    )
    return tuple(one for part in parts for one in part())


def pictured() -> tuple[Counting, ...]:
    """What a picture shows side by side: work of the hall itself, of about the same number, so that one scale does for all."""

    def one(topic: Topic, what: What, *steps: Term, name: Term | None = None) -> Counting:
        return Counting(topic, what, (name or topic).chinese, "", _codes(*steps))

    held = MeetingStep.HELD
    return (
        one(Topic.MEETINGS, What.MEETING, held),
        one(Topic.MEETINGS, What.HEARING, held, name=What.HEARING),
        one(Topic.MEETINGS, What.MEDIATION, held, name=What.MEDIATION),
        one(Topic.OUTREACH, What.OUTREACH, *STANDING),
        one(Topic.PROMISES, What.PROMISE),
        one(Topic.LEADERS, What.RECEPTION, ReceptionStep.COMING),
        one(Topic.TALKS, What.VISIT, name=What.VISIT),
        one(Topic.CAMPAIGNS, What.CAMPAIGN, CampaignStep.COUNTED),
    )


def _codes(*terms: Term) -> tuple[str, ...]:
    return tuple(term.code for term in terms)


def _meetings() -> Iterator[Counting]:
    held = QT_TRANSLATE_NOOP("Work", "开过的，算在开的那天；一次会算一次，议了几件事也是一次。")
    kind, level = QT_TRANSLATE_NOOP("Work", "{term}"), QT_TRANSLATE_NOOP("Work", "在{term}开的会")
    done, topic = _codes(MeetingStep.HELD), Topic.MEETINGS
    for one in MeetingKind:
        yield Counting(topic, What.MEETING, kind, held, done, (("kind", one.code),), term=one.chinese)
    for at in Level:
        how = QT_TRANSLATE_NOOP("Work", "开过的会，按在哪一级开，算在开的那天；在哪一级开都好，不排名。")
        yield Counting(topic, What.MEETING, level, how, done, (("level", at.code),), term=at.chinese)
    yield Counting(topic, What.HEARING, kind, held, done, term=What.HEARING.chinese)
    yield Counting(topic, What.MEDIATION, kind, held, done, term=What.MEDIATION.chinese)
    yield Counting(
        topic, What.MEETING, QT_TRANSLATE_NOOP("Work", "改期"),
        QT_TRANSLATE_NOOP("Work", "会改过几次日子，算在现在定的（开过的是开的）那天。"), way=Way.SUM, of="put_off",
    )  # fmt: skip
    yield Counting(
        topic, What.MEETING, QT_TRANSLATE_NOOP("Work", "请了没有来"),
        QT_TRANSLATE_NOOP("Work", "请了没有来、写明原因的有几个；算在会的那天，不记是谁。"), way=Way.SUM, of="missed", personal=True,
    )  # fmt: skip
    yield Counting(
        topic, What.MEETING, QT_TRANSLATE_NOOP("Work", "不开了"),
        QT_TRANSLATE_NOOP("Work", "写明原因、不开了的会，算在原定的那天。"), _codes(MeetingStep.CANCELLED),
    )  # fmt: skip


def _outreach() -> Iterator[Counting]:
    topic, visit = Topic.OUTREACH, What.OUTREACH_VISIT
    days = QT_TRANSLATE_NOOP("Work", "安排了的，算在出去的那天，到今天为止；一天几组算几次，取消了的不算。")
    for one in OutreachWay:
        name = QT_TRANSLATE_NOOP("Work", "{term}")
        yield Counting(
            topic, What.OUTREACH, name, days, _codes(*STANDING), fields=(("way", one.code),), term=one.chinese
        )
    how = QT_TRANSLATE_NOOP("Work", "路线上的一处算一处，按晚上对账写的结果，算在出去的那天；到家里去都是先同意了的。")
    met = _codes(VisitStep.MET)
    at_home, elsewhere = QT_TRANSLATE_NOOP("Work", "到家里，见到了"), QT_TRANSLATE_NOOP("Work", "到别处，见到了")
    for name, home in ((at_home, "1"), (elsewhere, "0")):
        yield Counting(topic, visit, name, how, met, (("home", home),), personal=True)
    for step, name in (
        (VisitStep.NOT_MET, QT_TRANSLATE_NOOP("Work", "走访，没有见到")),
        (VisitStep.NOT_HELD, QT_TRANSLATE_NOOP("Work", "走访，没有去")),
        (VisitStep.OPEN, QT_TRANSLATE_NOOP("Work", "走访，还没有结果")),
    ):
        yield Counting(topic, visit, name, how, _codes(step), personal=True)
    yield Counting(
        topic, What.OUTREACH_TAKEN, QT_TRANSLATE_NOOP("Work", "当场收下的事"),
        QT_TRANSLATE_NOOP("Work", "在外面当场登记的件数，按晚上对账写的。"), personal=True,
    )  # fmt: skip
    yield Counting(
        topic, What.OUTREACH, QT_TRANSLATE_NOOP("Work", "到站点来的人次"),
        QT_TRANSLATE_NOOP("Work", "来了多少人，按晚上对账写的数相加，不记是谁。"), way=Way.SUM, of="visitors", personal=True,
    )  # fmt: skip


def _groups() -> Iterator[Counting]:
    topic, now = Topic.OUTREACH, When.NOW
    yield Counting(
        topic, What.SITE, QT_TRANSLATE_NOOP("Work", "在用的站点"),
        QT_TRANSLATE_NOOP("Work", "现在在用的站点：集中服务日就在这些地方。"), _codes(SiteStep.OPEN), when=now,
    )  # fmt: skip
    yield Counting(
        topic, What.GROUP, QT_TRANSLATE_NOOP("Work", "编组"),
        QT_TRANSLATE_NOOP("Work", "现在编好的组：两代表一委员和律师。"), _codes(GroupStep.SERVING), when=now,
    )  # fmt: skip
    yield Counting(
        topic, What.GROUP_MEMBER, QT_TRANSLATE_NOOP("Work", "编进组的人"),
        QT_TRANSLATE_NOOP("Work", "现在编进组的两代表一委员和律师，一人在几组算几次。"), _codes(GroupStep.SERVING), when=now,
    )  # fmt: skip


def _promises() -> Iterator[Counting]:
    def one(name: str, how: str, *steps: PromiseStep, late: str = "", when: When = When.DUE) -> Counting:
        fields = (("late", late),) if late else ()
        return Counting(Topic.PROMISES, What.PROMISE, name, how, _codes(*steps), fields, when)

    due = QT_TRANSLATE_NOOP("Work", "说好的日子落在这段时间的承诺；改过日子的按改定的日子。")
    given = QT_TRANSLATE_NOOP("Work", "写下的承诺，算在答应的那天；后来说明收回的也算答应过。")
    yield one(QT_TRANSLATE_NOOP("Work", "答应的"), given, when=When.DONE)
    yield one(QT_TRANSLATE_NOOP("Work", "到期，按时兑现"), due, PromiseStep.KEPT, late="0")
    yield one(QT_TRANSLATE_NOOP("Work", "到期，过了日子兑现"), due, PromiseStep.KEPT, late="1")
    yield one(QT_TRANSLATE_NOOP("Work", "到期，说明后收回"), due, PromiseStep.TAKEN_BACK)
    yield one(QT_TRANSLATE_NOOP("Work", "过了日子，还没有兑现"), due, PromiseStep.OPEN, when=When.OVERDUE)
    yield one(QT_TRANSLATE_NOOP("Work", "还没有到日子"), due, PromiseStep.OPEN, when=When.AHEAD)


def _leaders() -> Iterator[Counting]:
    topic, visit = Topic.LEADERS, What.RECEPTION_VISIT
    day = QT_TRANSLATE_NOOP("Work", "排了接访的日子，到今天为止；取消的另算。")
    yield Counting(topic, What.RECEPTION, QT_TRANSLATE_NOOP("Work", "接访日"), day, _codes(ReceptionStep.COMING))
    yield Counting(
        topic, What.RECEPTION, QT_TRANSLATE_NOOP("Work", "接访日，取消"), day, _codes(ReceptionStep.STOOD_DOWN)
    )
    matter = QT_TRANSLATE_NOOP("Work", "排到领导面前的事，一件算一件，算在接访那天。")
    yield Counting(topic, visit, QT_TRANSLATE_NOOP("Work", "接了的事"), matter, _codes(HeardStep.HEARD), personal=True)
    yield Counting(
        topic, visit, QT_TRANSLATE_NOOP("Work", "信访人没有来"), matter, _codes(HeardStep.NOT_COME), personal=True
    )
    yield Counting(
        topic, visit, QT_TRANSLATE_NOOP("Work", "当面交办"),
        QT_TRANSLATE_NOOP("Work", "接访时领导交办的，有人落实、有日子的，一项算一项。"), way=Way.SUM, of="instructed", personal=True,
    )  # fmt: skip
    yield Counting(
        topic, What.PROMISE, QT_TRANSLATE_NOOP("Work", "批示交办"),
        QT_TRANSLATE_NOOP("Work", "批示里有人落实、有日子的，一项算一项，算在批示那天。"),
        fields=(("given_in", GivenIn.INSTRUCTION.code),), personal=True,
    )  # fmt: skip


def _helpers() -> Iterator[Counting]:
    shift = QT_TRANSLATE_NOOP("Work", "值班表上的班，到今天为止；取消的不算。")
    on = (ShiftStep.PLANNED, ShiftStep.GAP, ShiftStep.PRESENT, ShiftStep.DONE)
    for name, steps in (
        (QT_TRANSLATE_NOOP("Work", "排的班"), on),
        (QT_TRANSLATE_NOOP("Work", "签到的班"), (ShiftStep.PRESENT, ShiftStep.DONE)),
        (QT_TRANSLATE_NOOP("Work", "缺人的班"), (ShiftStep.GAP,)),
    ):
        yield Counting(Topic.ROSTER, What.SHIFT, name, shift, _codes(*steps))
    yield Counting(
        Topic.TALKS, What.HELPER, QT_TRANSLATE_NOOP("Work", "在任的帮手"),
        QT_TRANSLATE_NOOP("Work", "现在在任的：志愿者、老友记、律师、心理咨询师、乡贤、网格员、代表委员。"),
        _codes(HelperStep.SERVING), when=When.LASTING,
    )  # fmt: skip
    yield Counting(
        Topic.TALKS, What.TALK, QT_TRANSLATE_NOOP("Work", "帮手谈话"),
        QT_TRANSLATE_NOOP("Work", "帮手和信访人的谈话，一次算一次；不按人数，不比多少。"), personal=True,
    )  # fmt: skip
    yield Counting(
        Topic.TALKS, What.VISIT, QT_TRANSLATE_NOOP("Work", "直联走访"),
        QT_TRANSLATE_NOOP("Work", "直联干部到镇街走访，一次算一次。"),
    )  # fmt: skip
    yield Counting(
        Topic.TALKS, What.VISIT, QT_TRANSLATE_NOOP("Work", "走访到的镇街"),
        QT_TRANSLATE_NOOP("Work", "这段时间有直联干部走访过的镇街，一个算一个。"), way=Way.SUBJECTS,
    )  # fmt: skip


def _queue() -> Iterator[Counting]:
    def one(name: str, how: str, *steps: TicketStep, way: Way = Way.LINES) -> Counting:
        of = "waited" if way in MINUTES else ""
        return Counting(Topic.QUEUE, What.TICKET, name, how, _codes(*steps), way=way, of=of, personal=True)

    day = QT_TRANSLATE_NOOP("Work", "取号算在取号那天；一个号算一个，不记是谁。")
    wait = QT_TRANSLATE_NOOP("Work", "从取号到第一次叫号，叫到就是第一次接触；没有叫到的不算。")
    yield one(QT_TRANSLATE_NOOP("Work", "取号"), day)
    yield one(QT_TRANSLATE_NOOP("Work", "取号，接待了"), day, TicketStep.SERVED)
    yield one(QT_TRANSLATE_NOOP("Work", "取号，叫了没有来"), day, TicketStep.SKIPPED)
    yield one(QT_TRANSLATE_NOOP("Work", "平均等候"), wait, way=Way.MEAN)
    yield one(QT_TRANSLATE_NOOP("Work", "最长等候"), wait, way=Way.MOST)


def _thanks() -> Iterator[Counting]:
    how = QT_TRANSLATE_NOOP("Work", "留存的感谢，算在收到那天；收回的不算。")
    for way in ThanksWay:
        name, fields = QT_TRANSLATE_NOOP("Work", "{term}"), (("way", way.code),)
        kept = _codes(ThanksStep.KEPT)
        yield Counting(Topic.THANKS, What.THANKS, name, how, kept, fields, term=way.chinese, personal=True)


def _campaigns() -> Iterator[Counting]:
    how = QT_TRANSLATE_NOOP("Work", "宣传与培训里写的数量相加，算在做的那天；记错的不计。")
    for way in CampaignWay:
        yield Counting(
            Topic.CAMPAIGNS, What.CAMPAIGN, QT_TRANSLATE_NOOP("Work", "{term}"), how, _codes(CampaignStep.COUNTED),
            (("way", way.code),), way=Way.SUM, of="count", term=way.chinese,
        )  # fmt: skip
    yield Counting(
        Topic.CAMPAIGNS, What.CAMPAIGN, QT_TRANSLATE_NOOP("Work", "参加、领到的人次"),
        QT_TRANSLATE_NOOP("Work", "宣传与培训里写的人数相加。"), _codes(CampaignStep.COUNTED), way=Way.SUM, of="people",
    )  # fmt: skip


def _backlog() -> Iterator[Counting]:
    how = QT_TRANSLATE_NOOP("Work", "现在有化解方案的积案，按方案里写的原因。")
    for cause in BacklogCause:
        yield Counting(
            Topic.BACKLOG, What.BACKLOG, QT_TRANSLATE_NOOP("Work", "有方案：{term}"), how, _codes(BacklogStep.PLANNED),
            (("cause", cause.code),), When.NOW, term=cause.chinese, personal=True,
        )  # fmt: skip
    yield Counting(
        Topic.BACKLOG, What.BACKLOG, QT_TRANSLATE_NOOP("Work", "办结的积案"),
        QT_TRANSLATE_NOOP("Work", "有过方案、这段时间办结的积案。"), _codes(BacklogStep.SETTLED), personal=True,
    )  # fmt: skip
    yield from _sponsored()


def _sponsored() -> Iterator[Counting]:
    how = QT_TRANSLATE_NOOP("Work", "现在有人包案、没有办结的，按写下的哪一级；不按谁来包。")
    runs, now = _codes(SponsorStep.RUNS), When.NOW
    for level in Level:
        yield Counting(
            Topic.BACKLOG, What.SPONSORED, QT_TRANSLATE_NOOP("Work", "{term}级包案"), how, runs, (("kind", level.code),), now,
            term=level.chinese, personal=True,
        )  # fmt: skip
    yield Counting(
        Topic.BACKLOG, What.SPONSORED, QT_TRANSLATE_NOOP("Work", "包案，没有写哪一级"), how, runs, (("kind", ""),), now, personal=True,
    )  # fmt: skip


def _others() -> Iterator[Counting]:
    project, now = QT_TRANSLATE_NOOP("Work", "以前、以后收到多少，看“治理”那一栏。"), When.NOW
    for step in ProjectStep:
        when = now if step is ProjectStep.OPEN else When.DUE
        name = QT_TRANSLATE_NOOP("Work", "项目，{term}")
        yield Counting(Topic.PROJECTS, What.PROJECT, name, project, _codes(step), when=when, term=step.chinese)
    complaint = QT_TRANSLATE_NOOP("Work", "对我们自己服务的投诉，算在提的那天；检举控告另走，不在这里。")
    for one in ComplaintStep:
        name = QT_TRANSLATE_NOOP("Work", "服务投诉，{term}")
        yield Counting(Topic.SERVICE, What.COMPLAINT, name, complaint, _codes(one), term=one.chinese, personal=True)
    yield Counting(
        Topic.SERVICE, What.AWARD, QT_TRANSLATE_NOOP("Work", "授予的红棉"),
        QT_TRANSLATE_NOOP("Work", "评比期的最后一天落在这段时间、定了授予的提名；不排名。"), _codes(AwardStep.GIVEN), when=When.DUE,
    )  # fmt: skip
    facility = QT_TRANSLATE_NOOP("Work", "各厅现在写明的，合在一起数。")
    for there in FacilityStep:
        name = QT_TRANSLATE_NOOP("Work", "设施，{term}")
        yield Counting(Topic.FACILITIES, What.FACILITY, name, facility, _codes(there), when=now, term=there.chinese)
