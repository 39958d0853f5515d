"""演练: an invented matter that is supervised, with an advice, an entry written late, and order at the hall noted."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.advise import AdviseDraft
from app.acts.note import NoteDraft
from app.acts.record_incident import RecordIncidentDraft
from app.acts.supervise import SuperviseDraft
from app.desk import Desk
from app.domain.procedure_terms import AdviceKind, Conduct, Fault, SupervisionLevel


def supervise(desk: Desk, case: str, unit: str, day: date) -> None:
    """The unit did not answer in time: reminded, and advised how to do better."""
    opened = SuperviseDraft(
        id=desk.new_id(),
        case=case,
        level=SupervisionLevel.REMINDED.code,
        grounds=(Fault.NO_FEEDBACK.code,),
        unit=unit,
        facts="交办以后到期没有收到办结报告，电话问过，说在走内部流程。",
        requirement="请尽快查清，促成维修，书面答复信访人，并提交办结报告",
        due_on=(day + timedelta(days=15)).isoformat(),
    )
    desk.do(opened)
    facts = ("同一小区三栋楼都报过修，每栋由不同的人答复，说法不一。", "没有明确由谁统一答复。")
    proposal = "同一小区的报修由一个科室统一答复，两个工作日内告知查看的时间。"
    desk.do(AdviseDraft(desk.new_id(), case, AdviceKind.IMPROVE.code, unit, *facts, proposal))
    two_days_ago = (day - timedelta(days=2)).isoformat()
    desk.do(NoteDraft(desk.new_id(), case, "电话", "电话催过承办科室。", two_days_ago, "当天系统升级，没有记成"))
    told = ("下班以后没有离开，说要等一个准信。", "王敏，当面说明并约好第二天回电话")
    desk.do(RecordIncidentDraft(desk.new_id(), case, Conduct.STAYING.code, *told, took_place_on=day.isoformat()))
