"""演练: the invented matters that are mediated or heard, walked on by the same acts that a clerk uses."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.call_hearing import CallHearingDraft
from app.acts.investigate import InvestigateDraft
from app.acts.note_mediation import NoteMediationDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.record_reply import RecordReplyDraft
from app.acts.request_review import RequestReviewDraft
from app.acts.sign_mediation import MEDIATOR, PARTIES, SEAL, SignMediationDraft
from app.desk import Desk
from app.domain.kinds import Duty
from app.domain.procedure_terms import MediationWay


def investigate(desk: Desk, case: str, day: date) -> None:
    """Somebody went to see."""
    desk.do(
        InvestigateDraft(
            desk.new_id(),
            case,
            way="现场查看",
            asked="社区居委会、物业公司",
            findings="到现场看过，当事人说的情况属实，双方对责任说法不一。",
            evidence="现场照片 4 张、询问记录 2 份",
            investigated_on=day.isoformat(),
        )
    )


def mediate(desk: Desk, case: str, day: date) -> str:
    """Both sides agreed to talk, and found terms that wait for their signatures; answers the id of the mediation."""
    on = day.isoformat()
    opened = OpenMediationDraft(
        desk.new_id(), case, (), MediationWay.MEDIATION.code, BOTH, "", "楼上住户", "同楼 702 房",
        on, "申请书签名", on, "电话同意，有录音", "罗秀英", "黄花岗街道人民调解委员会", on,
    )  # fmt: skip
    desk.do(opened)
    desk.do(
        NoteMediationDraft(desk.new_id(), case, opened.id, "楼上愿意重做防水，楼下愿意自己粉刷，差在哪天做完。", on)
    )
    duties = (
        Duty("楼上住户", "重做卫生间防水，请物业验收", (day + timedelta(days=20)).isoformat()),
        Duty("楼下住户", "验收以后自己粉刷天花"),
    )
    facts = ("楼上卫生间渗水，楼下天花发霉。", "谁来修、修到什么程度。", "楼上负责防水，楼下负责粉刷。")
    desk.do(AgreeMediationDraft(desk.new_id(), case, opened.id, *facts, duties))
    return opened.id


def sign(desk: Desk, case: str, mediation: str, day: date) -> None:
    """All of them signed: who promised what by which day is asked about afterwards."""
    desk.do(SignMediationDraft(desk.new_id(), case, mediation, (PARTIES, MEDIATOR, SEAL), day.isoformat()))


def answered_below(desk: Desk, case: str, day: date) -> str:
    """A unit below us answered some weeks ago, and the petitioner comes to us for a 复查; answers the id of the request."""
    ours = desk.world().lookup.directory.body(f"{desk.station.org}-government")
    assert ours is not None
    answered, delivered = day - timedelta(days=14), day - timedelta(days=11)
    desk.do(
        RecordReplyDraft(
            desk.new_id(), case, (), "", "黄花岗街道综合养老服务中心", f"黄养老〔{answered.year}〕8号", answered.isoformat(),
            delivered.isoformat(), "送餐车辆检修，暂停送餐上门，恢复的日子另行通知。", ours.name,
        )
    )  # fmt: skip
    ask = "没有写明哪一天恢复，两位老人等不起，请求复查。"
    request = RequestReviewDraft(desk.new_id(), case, (), ours.code, ours.name, ask, day.isoformat())
    desk.do(request)
    return request.id


def call_hearing(desk: Desk, case: str, day: date) -> None:
    """A hearing is called for the week after the present one."""
    on = desk.world().lookup.calendar.next_working_day(day + timedelta(days=9))
    parties = "信访人、物业公司、业主委员会"
    desk.do(
        CallHearingDraft(
            desk.new_id(), case, (), "物业费涨价有没有经过业主大会", on.isoformat(), "9:30",
            "街道办事处三楼会议室", "周立民", "许静文、黄建业", parties, "李文彬，020-0000 0000",
        )
    )  # fmt: skip
