"""演练: a matter that the street handles itself: accepted, looked into, answered, now and then late; or lying for long."""

from __future__ import annotations

from dataclasses import replace

from app.acts.accept import AcceptDraft
from app.acts.archive import ArchiveDraft
from app.acts.assign import AssignDraft
from app.acts.close import ASKED, NOT_ASKED, CloseDraft
from app.acts.deliver import DeliverDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.make_return_visit import MakeReturnVisitDraft
from app.acts.note import NoteDraft
from app.acts.note_execution import NoteExecutionDraft
from app.acts.plan_backlog import PlanBacklogDraft
from app.acts.plan_return_visit import PlanReturnVisitDraft
from app.acts.promise import PromiseDraft
from app.acts.publish_answer import PublishAnswerDraft
from app.acts.record_review import RecordReviewDraft
from app.acts.reply import ReplyDraft
from app.acts.request_review import RequestReviewDraft
from app.acts.talk import TalkDraft
from app.acts.thank import ThankDraft
from app.domain.hall_terms import BacklogCause
from app.domain.kinds import ReplyPoint
from app.domain.meeting_terms import Level
from app.domain.procedure_terms import PublicMedium, Settled
from app.ports import CaseFileQuery
from app.practice_handling import investigate, mediate, sign
from app.practice_year.diary import Life
from app.practice_year.matters import Kind, Way
from app.practice_year.people import Neighbour
from app.practice_year.service import thanked
from app.practice_year.street import Street

REVIEW_BODY = "越秀区人民政府"
CONTACT = "李文彬，020-0000 0000"
DESPITE = "说过的事另外记着，办结以后照样兑现。"
CARRIED_OUT = "责任单位办好了，打电话核对过，信访人说弄好了。"
LATE, REVIEWED, REVOKED, THANKED, PROMISED, KEPT, VISITED_AGAIN, ASKED_FOR, DONE, THANKS_CAME, PUBLISHED = (
    7,
    8,
    25,
    6,
    35,
    85,
    30,
    60,
    85,
    10,
    35,
)
"""Of a hundred."""
PLANNED = 65
"""Of a hundred 积案; the others wait for somebody to plan them."""
PROMISES = ("三天以内回电话，说清楚谁来办", "下周同物业一起上门看一次", "请维修队约好时间上门", "月底前把进度写给您")
PUBLIC = (
    (PublicMedium.WEBSITE, "街道网站“信访答复”栏目"),
    (PublicMedium.ACCOUNT, "街道公众号“有问有答”"),
    (PublicMedium.HALL, "接待厅东侧公告栏"),
)
NOTES = ("打电话给物业，说好哪天一起去看。", "同社区的同志碰了头，各家的说法对上了。", "催过责任单位，已经派人。")


def deliver(street: Street, case: str, document: str, who: Neighbour) -> None:
    """Hand a paper over."""
    street.do(DeliverDraft(street.id(), case, document, delivered_on=street.today, receiver=who.name))


def handled(street: Street, case: str, who: Neighbour, kind: Kind) -> Life:
    """Accepted, looked into, perhaps talked over between neighbours, and answered."""
    yield from _accepted(street, case, who)
    street.visitable.append(case)
    if street.happens(PROMISED):
        yield from _promised(street, case)
    yield street.days(5, 15)
    investigate(street.desk, case, street.diary.today)
    if kind.way is Way.MEDIATED:
        yield from _mediated(street, case)
    yield street.days(8, 20)
    if street.happens(LATE):
        yield street.days(50, 70)
    yield from _answered(street, case, who, kind)


def lies(street: Street, case: str, who: Neighbour) -> Life:
    """Accepted, and then nothing moves; once it is a 积案 it has a plan."""
    yield from _accepted(street, case, who)
    street.visitable.append(case)
    yield 150
    helper = street.helpers[0][0]
    street.do(
        TalkDraft(street.id(), case, who.name, "讲了一个上午，最放不下的是当年答应过的话没有人认。", helper=helper)
    )
    yield 190
    cause = street.chance.choice((BacklogCause.HISTORY, BacklogCause.BODIES, BacklogCause.MONEY)).code
    plan = "先把当年的材料找齐，再请住建、规划两家坐到一起定一个办法。"
    yield 30
    if not street.happens(PLANNED):
        return
    owner = street.chance.choice(street.officers)
    street.do(PlanBacklogDraft(street.id(), case, cause, plan, owner.id, owner.name, street.later(45)))


def published(street: Street, case: str) -> None:
    """An answer is made public, where the petitioner agrees to that."""
    if street.happens(PUBLISHED):
        medium, at = street.chance.choice(PUBLIC)
        how = "当面问过，说可以公开，不写名字。"
        street.do(PublishAnswerDraft(street.id(), case, (), medium.code, at, street.today, how, street.today))


def _accepted(street: Street, case: str, who: Neighbour) -> Life:
    yield street.days(2, 12)
    notice = street.do(AcceptDraft(street.id(), case, accepted_on=street.today)).documents[0]
    officer = street.chance.choice(street.officers)
    street.do(AssignDraft(street.id(), case, officer.id, officer.name))
    yield street.days(1, 4)
    deliver(street, case, notice, who)
    street.do(TalkDraft(street.id(), case, who.name, "说起家里的难处，盼着早点有个准信。"))
    street.do(NoteDraft(street.id(), case, text=street.chance.choice(NOTES)))


def _promised(street: Street, case: str) -> Life:
    """Something is promised, and mostly kept, now and then after its day."""
    owner, made = street.chance.choice(street.officers), street.id()
    words = street.chance.choice(PROMISES)
    street.do(PromiseDraft(made, case, words, owner.id, owner.name, street.later(7), "call"))
    yield street.days(3, 10)
    if street.happens(KEPT):
        file = street.desk.read(CaseFileQuery(case))
        assert file is not None
        promise = next(one.id for one in file.case.promises.values() if one.entry == made)
        street.do(
            KeepPromiseDraft(street.id(), case, ("", ""), promise, "照说的做了，打电话告诉了信访人。", street.today)
        )


def _mediated(street: Street, case: str) -> Life:
    agreed = mediate(street.desk, case, street.diary.today)
    yield street.days(2, 8)
    sign(street.desk, case, agreed, street.diary.today)


def _answered(street: Street, case: str, who: Neighbour, kind: Kind) -> Life:
    promised_on = street.later(15)
    point = ReplyPoint("1", kind.finding, "《信访工作条例》第三十二条", "supported", kind.opinion, promised_on)
    reply = street.do(ReplyDraft(street.id(), case, (point,), REVIEW_BODY, CONTACT)).documents[0]
    yield street.days(1, 4)
    deliver(street, case, reply, who)
    agreed = ("yes", "送达时当面问过，愿意接电话") if street.happens(VISITED_AGAIN) else ("no", "说不用再问")
    street.do(
        PlanReturnVisitDraft(street.id(), case, *agreed, planned_on=street.later(20) if agreed[0] == "yes" else "")
    )
    if street.happens(REVIEWED):
        yield from _reviewed(street, case)
        return
    yield street.days(12, 20)
    done = "late" if street.happens(LATE) else "done"
    if done == "late":
        yield 40
    street.do(NoteExecutionDraft(street.id(), case, (), "done", CARRIED_OUT, street.today))
    yield 8
    if agreed[0] == "yes":
        street.do(MakeReturnVisitDraft(street.id(), case, "phone", "yes", "说弄好了，家里清静多了。", "", street.today))
    yield 12
    yield from _closed(street, case, who)


def _closed(street: Street, case: str, who: Neighbour) -> Life:
    published(street, case)
    solved = {"solved": "责任单位，办结的回单和现场照片"}
    asked = street.happens(ASKED_FOR)
    ended = ("反映的事情办好了，现场核对过。", "信访人说，总算能睡个安稳觉。" if asked else "")
    told = CloseDraft(street.id(), case, "已经按处理意见办好。", "", solved, *ended, DESPITE)
    level = street.chance.choice((Level.GRID, Level.COMMUNITY, Level.COMMUNITY, Level.STREET))
    settled = Settled.DONE if street.happens(DONE) else Settled.PARTLY
    street.do(replace(told, settled=settled.code, level=level.code, asked=ASKED if asked else NOT_ASKED))
    if street.happens(THANKED):
        yield 2
        words = "那天她一趟趟打电话催维修队，换好了还专门上来看一眼，谢谢。"
        for letter in street.do(ThankDraft(street.id(), case, "黄花岗街道办事处", words)).documents:
            deliver(street, case, letter, who)
    if street.happens(THANKS_CAME):
        yield 3
        thanked(street, case, street.chance.choice(street.officers).name)
    yield 60
    street.do(ArchiveDraft(street.id(), case, "years_10", f"{street.diary.today.year}-信访-{case[-4:]}", street.today))


def _reviewed(street: Street, case: str) -> Life:
    """The petitioner asks the district, which upholds the opinion or sends it back."""
    yield street.days(5, 20)
    body = street.desk.lookup.directory.superior(street.desk.station.org)
    name, code = (REVIEW_BODY, "") if body is None else (body.name, body.code)
    request = RequestReviewDraft(
        street.id(), case, (), code, name, "处理意见没有写明谁来验收，请求复查。", street.today
    )
    street.do(request)
    yield street.days(18, 26)
    conclusion = "changed" if street.happens(REVOKED) else "upheld"
    number = f"越府信复〔{street.diary.today.year}〕{street.days(1, 60)}号"
    street.do(RecordReviewDraft(
        street.id(), case, request.id, conclusion, number, street.today, "原处理意见事实清楚，补充写明由物业验收。",
        "《信访工作条例》第三十五条", "广州市人民政府", "", street.today,
    ))  # fmt: skip
