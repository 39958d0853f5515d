"""演练: a practice desk filled with invented people and matters, by the same acts that a clerk uses.

The days lie behind the present one, so that lists, clocks and timelines look as they do after two months of work.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from app.acts.accept import AcceptDraft
from app.acts.assign import AssignDraft
from app.acts.close import ASKED, CloseDraft
from app.acts.deliver import DeliverDraft
from app.acts.entrust import EntrustDraft
from app.acts.file_objection import FileObjectionDraft
from app.acts.note import NoteDraft
from app.acts.note_execution import NoteExecutionDraft
from app.acts.plan_return_visit import PlanReturnVisitDraft
from app.acts.propose_review_void import ProposeReviewVoidDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.publish_answer import PublishAnswerDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.reply import ReplyDraft
from app.acts.request_review import RequestReviewDraft
from app.acts.sign_for import SignForDraft
from app.acts.station import AddUnitDraft, SetDraft
from app.acts.talk import TalkDraft
from app.acts.transfer import TransferDraft
from app.acts.use_simple import UseSimpleDraft
from app.desk import Desk
from app.domain.kinds import Material, Person, ReplyPoint, SessionLocked, Triage
from app.domain.terms import BodyKind
from app.practice_awards import awards
from app.practice_hall import campaigns, complaints, facilities
from app.practice_handling import answered_below, call_hearing, investigate, mediate, sign
from app.practice_matters import MATTERS, Matter
from app.practice_meetings import meetings
from app.practice_outreach import outreach
from app.practice_people import come, enlist, liaison, roster
from app.practice_projects import projects
from app.practice_promises import promises
from app.practice_queue import queue
from app.practice_receptions import receptions
from app.practice_service_days import service_days
from app.practice_staff import COLLEAGUE, OFFICER, join, member, sitting
from app.practice_thanks import thanks
from app.practice_watching import supervise

NONE_OF_THEM = Triage("no", "no", "no", "no")
OBJECTION = "占道堆放由城市管理部门查处，依据是本市机构职责规定，本局没有处罚权，建议转城市管理部门。"


class _PastClock:
    """The desk's clock while it is filled: stands where it is put."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


def fill(desk: Desk, matters: tuple[Matter, ...] = MATTERS) -> None:
    """Write the invented matters into a practice desk. Raises ValueError for a desk that is none."""
    open_hall(desk, desk.clock() - timedelta(days=max(matter.days_ago for matter in matters) + 1))
    recent_weeks(desk, matters)


def open_hall(desk: Desk, on: datetime) -> None:
    """The people who work there, and a unit below it. Raises ValueError for a desk that is not for practice."""
    if not desk.station.practice:
        raise ValueError("only a practice desk is filled")
    present = desk.clock
    desk.clock = _PastClock(on)
    try:
        join(desk)
        desk.do(SetDraft(desk.new_id(), "contact", f"{desk.actor.name}，020-0000 0000"))
        _add_centre(desk)
    finally:
        desk.clock = present


def recent_weeks(desk: Desk, matters: tuple[Matter, ...] = MATTERS) -> None:
    """What came in the last weeks, and the work around it, up to this hour."""
    present = desk.clock
    desk.clock = _PastClock(present() - timedelta(days=max(matter.days_ago for matter in matters) + 1))
    try:
        roster(desk, enlist(desk), present().date())
        for i, matter in enumerate(sorted(matters, key=lambda matter: -matter.days_ago)):
            came = present() - timedelta(days=matter.days_ago)
            hour, minute = 9 + i % 3, 6 + 7 * (i % 8)
            if matter.days_ago:
                came = came.replace(hour=hour, minute=minute)
            clock = _PastClock(came)
            desk.clock = clock
            _live(desk, matter, clock, present())
    finally:
        desk.clock = present
    promises(desk)
    campaigns(desk)
    facilities(desk)
    complaints(desk)
    service_days(desk)
    outreach(desk)
    queue(desk)
    come(desk)
    meetings(desk)
    receptions(desk)
    liaison(desk)
    thanks(desk)
    projects(desk)
    awards(desk)


def _add_centre(desk: Desk) -> None:
    """An institution below the street: what a street entrusts and supervises lies below it (Art. 23)."""
    org = desk.station.org
    area = desk.world().lookup.directory.area(org)
    name = f"{area.name if area else ''}综合服务中心"
    code = desk.new_id()
    desk.do(AddUnitDraft(desk.new_id(), code, name, BodyKind.OTHER.code, org, f"{org}-government"))


def register_one(desk: Desk) -> None:
    """Register one more visitor, as a clerk's save does."""
    desk.do(registration(desk, MATTERS[1]))


def note_one(desk: Desk) -> None:
    """One entry for whoever audits."""
    desk.note(SessionLocked())


def registration(desk: Desk, matter: Matter) -> RegisterDraft:
    """The typed form of a matter."""
    main = Person(matter.name, phone=matter.phone, place=desk.station.org, address=matter.address)
    people = (PersonDraft(main), *(PersonDraft(Person(name), "representative") for name in matter.others))
    demand = DemandDraft(
        matter.text,
        matter.category,
        desk.station.org,
        triage=NONE_OF_THEM,
        legal_class=matter.legal_class,
        capacity=matter.capacity,
        against_text=matter.against,
    )
    return RegisterDraft(
        id=desk.new_id(),
        case=desk.new_id(),
        channel=matter.channel,
        people=people,
        headcount=matter.headcount,
        demands=(demand,),
        materials=tuple(Material("", name, pages) for name, pages in matter.materials),
        details=dict(matter.details),
    )


def _live(desk: Desk, matter: Matter, clock: _PastClock, present: datetime) -> None:
    """Walk a matter as far as its step."""
    # two others may see to the void of it: whoever registered it and asked for it may not
    others = ("void_proposed", "request_void_proposed", "accused")
    writer = sitting(desk, COLLEAGUE) if matter.step in others else desk
    case = writer.do(registration(desk, matter)).case

    def later(days: int) -> None:
        clock.moment = min(clock.moment + timedelta(days=days, minutes=37), present)

    if matter.step in ("transferred", "objected", "entrusted", "supervised"):
        later(2)
        _send(desk, case, matter, clock)
    if matter.step == "void_proposed":
        writer.do(ProposeVoidDraft(desk.new_id(), case, "同一个人当天录了两次，另一件已经在办。"))
    if matter.step == "asked_of_us":
        answered_below(desk, case, clock.moment.date())
    if matter.step == "request_void_proposed":
        asked = answered_below(writer, case, clock.moment.date())
        writer.do(ProposeReviewVoidDraft(desk.new_id(), case, asked, "申请书是寺右南路 5 号那一家的，记到这一件里了。"))
    if matter.step == "simple":
        desk.do(UseSimpleDraft(desk.new_id(), case, ground="daily", wants_paper="no"))
    if matter.step not in ("accepted", "delivered", "closed", "reviewed", "mediating", "signed", "heard"):
        return
    later(4)
    day = clock.moment.date().isoformat()
    notice = desk.do(AcceptDraft(desk.new_id(), case, accepted_on=day)).documents[0]
    desk.do(AssignDraft(desk.new_id(), case, member(desk, OFFICER).id, OFFICER))
    _deliver(desk, case, notice, matter, day)
    later(5)
    desk.do(NoteDraft(desk.new_id(), case, text="到现场看过，和当事各方分别谈了情况。", way="走访"))
    desk.do(TalkDraft(desk.new_id(), case, with_whom=matter.name, text="说起家里老人行动不便，盼着早点有个准信。"))
    if matter.step == "accepted":
        return
    later(9)
    if matter.step in ("mediating", "signed", "heard"):
        _settle(desk, case, matter, clock, present)
        return
    _answer(desk, case, matter, clock)


def _settle(desk: Desk, case: str, matter: Matter, clock: _PastClock, present: datetime) -> None:
    investigate(desk, case, clock.moment.date())
    if matter.step != "heard":
        agreed = mediate(desk, case, clock.moment.date())
        if matter.step == "signed":
            sign(desk, case, agreed, clock.moment.date())
        return
    clock.moment = present
    call_hearing(desk, case, present.date())


def _send(desk: Desk, case: str, matter: Matter, clock: _PastClock) -> None:
    """To the body that has the power: transferred, given back by it, or entrusted with a day."""
    directory, org = desk.world().lookup.directory, desk.station.org
    day, to = clock.moment.date(), directory.search_bodies("住房和城乡建设", org)[0].code
    if matter.step in ("entrusted", "supervised"):
        # a committee of residents is only asked for help
        below = (body for body in directory.bodies_of(org) if directory.is_subordinate(body.code, org))
        to = next(body.code for body in below if not body.only_assists)
        due = (day + timedelta(days=45)).isoformat()
        reason, asked = "多户老人反映同一事项", "查清原因，促成解决，并把结果告诉信访人"
        entrusted = EntrustDraft(desk.new_id(), case, to=to, reason=reason, requirement=asked, due_on=due)
        desk.do(entrusted)
        desk.do(SignForDraft(desk.new_id(), case, entrusted.id, day.isoformat(), "收发室"))
        if matter.step == "supervised":
            clock.moment += timedelta(days=48)
            supervise(desk, case, to, clock.moment.date())
        return
    desk.do(TransferDraft(desk.new_id(), case, to=to, reason="属于该单位的职责"))
    if matter.step == "objected":
        sent = desk.states(TransferDraft("", case)).files[case].case.demands["1"].outgoing[-1].entry
        desk.do(SignForDraft(desk.new_id(), case, sent, day.isoformat(), "收发室"))
        desk.do(FileObjectionDraft(desk.new_id(), case, sent, OBJECTION, filed_on=day.isoformat()))


def _answer(desk: Desk, case: str, matter: Matter, clock: _PastClock) -> None:
    point = ReplyPoint(
        demand="1",
        findings="经调取档案、走访当事人，反映的情况基本属实。",
        basis="《信访工作条例》第三十二条",
        outcome="supported",
        opinion="支持请求，由责任单位在十五日内办理，并告知结果。",
    )
    reply = desk.do(ReplyDraft(desk.new_id(), case, (point,), "越秀区人民政府", "李文彬，020-0000 0000")).documents[0]
    _deliver(desk, case, reply, matter, clock.moment.date().isoformat())
    if matter.step == "reviewed":
        clock.moment += timedelta(days=3)
        _review(desk, case, clock.moment.date())
    if matter.step == "closed":
        # carried out, and nobody asked for a 复查 in its time: nothing is open any more
        clock.moment += timedelta(days=35)
        done = ("done", "区人社局已经接续，当事人拿到回单。", clock.moment.date().isoformat())
        desk.do(NoteExecutionDraft(desk.new_id(), case, (), *done))
        agreed = "当面问过，说可以公开，不写名字。"
        public = ("website", "街道网站“信访答复”栏目", done[2], agreed, done[2])
        desk.do(PublishAnswerDraft(desk.new_id(), case, (), *public))
        solved = {"solved": "区人社局经办人，接续办结的回单"}
        ended = ("卡住的关系已经接续。", "当事人拿到回单，表示清楚。")
        told = CloseDraft(desk.new_id(), case, "已经按处理意见办好。", "", solved, *ended)
        desk.do(replace(told, settled="done", level="street", asked=ASKED))


def _review(desk: Desk, case: str, day: date) -> None:
    """The petitioner agrees to a return visit, and asks the district for a 复查."""
    on = (day + timedelta(days=7)).isoformat()
    agreed = PlanReturnVisitDraft(desk.new_id(), case, "yes", "送达时当面问过，愿意接电话", planned_on=on)
    desk.do(agreed)
    ask = "处理意见没有写明哪一天整改，请求复查。"
    body = desk.world().lookup.directory.superior(desk.station.org)
    name, code = ("越秀区人民政府", "") if body is None else (body.name, body.code)
    desk.do(RequestReviewDraft(desk.new_id(), case, (), code, name, ask, day.isoformat()))


def _deliver(desk: Desk, case: str, document: str, matter: Matter, day: str) -> None:
    desk.do(DeliverDraft(desk.new_id(), case, document, delivered_on=day, receiver=matter.name))
