"""One matter from the door to the archive over a real desk: registered, accepted, looked into, mediated in vain, heard,
extended, answered after two approvals, left behind with witnesses, reviewed, reviewed again with a hearing, closed, archived.

After each step its clocks and its papers are what the Regulation says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import pytest

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.archive import ArchiveDraft
from app.acts.call_hearing import CallHearingDraft
from app.acts.close import CloseDraft
from app.acts.deliver import DeliverDraft
from app.acts.end_mediation import EndMediationDraft
from app.acts.extend import ExtendDraft
from app.acts.hold_hearing import HoldHearingDraft
from app.acts.investigate import InvestigateDraft
from app.acts.issue_letter import IssueLetterDraft
from app.acts.note_mediation import NoteMediationDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.record_hearing import RecordHearingDraft
from app.acts.record_review import RecordReviewDraft
from app.acts.reply import ReplyDraft, findings
from app.acts.request_review import RequestReviewDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks
from app.domain.envelope import CHINA
from app.domain.kinds import ReplyPoint
from app.domain.meeting_terms import Level
from app.domain.spans import SpanKind, span
from app.domain.terms import DocumentKind, Step
from app.domain.world import Actor
from app.ports import Refused
from app.reports.settled import settled
from tests.app.desks import desk_in, file_of, visit
from tests.builders import lookup
from tests.conftest import FixedClock

LIFT, LAMP = "加装电梯停工三个月，请求协调复工。", "楼道路灯坏了，请求修好。"
SECTION, HEAD = "c" * 32, "d" * 32
DISTRICT, CITY = "440104000-government", "440100000-government"


@dataclass
class Matter:
    """A case at a desk whose clock is set day by day."""

    desk: Desk
    clock: FixedClock
    case: str = ""

    def on(self, month: int, day: int, hour: int = 10) -> str:
        """Go to a day of 2026; answers it as typed."""
        self.clock.now = datetime(2026, month, day, hour, tzinfo=CHINA)
        return self.clock.now.date().isoformat()

    def id(self) -> str:
        """A fresh id; the clock moves on a little, as it does."""
        self.clock.advance(seconds=1)
        return self.desk.new_id()

    @property
    def state(self) -> CaseState:
        """The case as it stands on the disk."""
        return file_of(self.desk, self.case).case

    def clocks(self) -> dict[str, tuple[str, str]]:
        """Of the first demand: rule → (statutory last day, finished on)."""
        found = [c for c in case_clocks(self.state, lookup()) if "1" in c.demands]
        return {c.rule.id: (str(c.clock.statutory_last_day), str(c.clock.finished_on or "")) for c in found}

    def papers(self) -> list[str]:
        """Kinds of the numbered papers, in the order in which they were issued."""
        return [d.kind for d in sorted(self.state.documents.values(), key=lambda d: d.issued_at)]

    def deliver(self, on: str, **how: str) -> None:
        """The latest paper reaches the petitioner."""
        latest = max(self.state.documents.values(), key=lambda d: d.issued_at).id
        draft = DeliverDraft(self.id(), self.case, latest, delivered_on=on, receiver="本人")
        self.desk.do(replace(draft, **how))  # type: ignore[arg-type]

    def as_(self, user: str, name: str, role: str) -> Desk:
        """The same desk with a colleague at it."""
        return replace(self.desk, actor=Actor(user, name, "", (role,)))


@pytest.fixture
def matter(tmp_path: Path, clock: FixedClock) -> Iterator[Matter]:
    with desk_in(tmp_path / "desk", clock) as desk:
        made = Matter(desk, clock)
        made.on(3, 2)
        desk.do(AddUserDraft(made.id(), SECTION, "陈国强", "科长", ("approver",)))
        desk.do(AddUserDraft(made.id(), HEAD, "林主任", "主任", ("head",)))
        for key, value in (("approval_reply", "approver,head"), ("document_mark", "黄花岗信访")):
            desk.do(SetDraft(made.id(), key, value))
        yield made


def test_from_the_door_to_the_archive(matter: Matter) -> None:
    received_and_accepted(matter)
    looked_into_and_mediated_in_vain(matter)
    heard_and_extended(matter)
    answered_after_two_approvals(matter)
    left_behind_with_witnesses(matter)
    reviewed_and_reviewed_again(matter)
    closed_and_archived(matter)
    nothing_was_lost(matter)


def received_and_accepted(m: Matter) -> None:
    m.on(3, 3)
    m.case = m.desk.do(visit(m.desk, LIFT, LAMP)).case
    late = {"SAT-LATE": ("2026-07-01", "")}
    assert m.clocks() == {"DSP-15": ("2026-03-18", ""), "NTC-15": ("2026-03-18", "")} | late
    assert m.papers() == []
    day = m.on(3, 5)
    m.desk.do(AcceptDraft(m.id(), m.case, accepted_on=day))
    assert m.clocks()["DSP-15"] == ("2026-03-18", day)
    assert m.clocks()["NTC-15"] == ("2026-03-18", ""), "written is not yet told"
    m.deliver(day)
    assert m.clocks()["NTC-15"] == ("2026-03-18", day)
    assert m.clocks()["HND-60"] == ("2026-05-04", "")
    assert (m.state.step, m.papers()) == (Step.ACCEPTED, ["acceptance"])


def looked_into_and_mediated_in_vain(m: Matter) -> None:
    day = m.on(3, 10)
    look = InvestigateDraft(
        m.id(), m.case, way="现场查看", asked="施工单位", findings="停工三个月属实，路灯两盏不亮。", investigated_on=day
    )
    m.desk.do(look)
    assert m.state.step is Step.HANDLING
    day = m.on(3, 16)
    opened = OpenMediationDraft(
        m.id(), m.case, ("1",), answer=BOTH, other_party="一楼住户", petitioner_consent_on=day,
        petitioner_evidence="申请书签名", other_consent_on=day, mediators="罗秀英", committee="黄花岗街道人民调解委员会",
        opened_on=day,
    )  # fmt: skip
    with pytest.raises(Refused) as refused:
        m.desk.do(opened)
    assert [p.field for p in refused.value.problems] == ["other_evidence"], "no mediation without both consents"
    opened = replace(opened, other_evidence="电话录音")
    m.desk.do(opened)
    assert (m.state.step, m.state.demands["2"].step) == (Step.HANDLING, Step.HANDLING)
    assert m.state.demands["1"].step is Step.MEDIATING
    assert m.clocks()["MED-1M"] == ("2026-04-16", "")
    assert m.clocks()["HND-60"] == ("2026-05-04", ""), "mediation does not stop the handling"
    day = m.on(3, 20)
    m.desk.do(NoteMediationDraft(m.id(), m.case, opened.id, "一楼要求补偿。", day))
    day = m.on(3, 27)
    m.desk.do(EndMediationDraft(m.id(), m.case, opened.id, "补偿没有谈拢。", ended_on=day))
    assert m.clocks()["MED-1M"] == ("2026-04-16", day)
    assert m.papers() == ["acceptance"]
    assert m.desk.render(Paper(m.case, DocumentKind.MEDIATION_RECORD.code))[:4] == b"%PDF"


def heard_and_extended(m: Matter) -> None:
    m.on(3, 30)
    call = CallHearingDraft(
        m.id(), m.case, ("1",), "电梯能不能复工", "2026-04-09", "9:30", "三楼", "周立民", "许静文、黄建业", "双方"
    )
    m.desk.do(call)
    m.deliver("2026-03-30")
    day = m.on(4, 9, 16)
    m.desk.do(HoldHearingDraft(m.id(), m.case, call.id, day, day, "各方都说了。", "改图以后可以复工。"))
    assert m.clocks()["HND-60"] == ("2026-05-04", ""), "only a hearing at the 复核 stops a clock"
    assert m.papers() == ["acceptance", "hearing_notice"]
    extension = ExtendDraft(m.id(), m.case, (), 30, "等改图。", "林主任", "2026-05-05")
    m.on(5, 5)
    with pytest.raises(Refused) as refused:
        m.desk.do(extension)
    assert [p.code for p in refused.value.problems] == ["extend.too_late"], "day 61"
    day = m.on(4, 28)
    m.desk.do(replace(extension, id=m.id(), approved_on=day))
    assert m.clocks()["HND-60"] == ("2026-06-03", "")
    m.deliver(day)
    assert m.papers() == ["acceptance", "hearing_notice", "extension"]


def answered_after_two_approvals(m: Matter) -> None:
    m.on(5, 20)
    points = (
        ReplyPoint("1", "停工三个月属实。", "《信访工作条例》第三十二条", "supported", "电梯十五日内复工。"),
        ReplyPoint(
            "2", "路灯由业委会管。", "《物业管理条例》第二条", "explained", "楼道路灯请业委会修，我们已经转告。"
        ),
    )
    reply = ReplyDraft(m.id(), m.case, points, "越秀区人民政府", "王敏，020-8333 0000")
    asked = {f.problem.code for f in findings(reply, m.desk.states(reply), m.desk.world()) if not f.blocks}
    assert "reply.not_investigated" not in asked
    assert "reply.no_mediation" in asked, "of the second demand nobody asked"
    with pytest.raises(Refused) as refused:
        m.desk.do(reply)
    assert [p.code for p in refused.value.problems] == ["letter.needed"]
    m.desk.do(submission(ACTS["reply"], reply))
    section, head = m.as_(SECTION, "陈国强", "approver"), m.as_(HEAD, "林主任", "head")
    with pytest.raises(Refused):
        head.do(ApproveLetterDraft(m.id(), m.case, reply.id))
    section.do(ApproveLetterDraft(m.id(), m.case, reply.id))
    head.do(ApproveLetterDraft(m.id(), m.case, reply.id))
    assert m.papers() == ["acceptance", "hearing_notice", "extension"], "agreed, not issued"
    day = m.on(5, 21)
    m.desk.do(IssueLetterDraft(m.id(), m.case, reply.id))
    assert m.clocks()["HND-60"] == ("2026-06-03", day)
    outcomes = [d.reply.point.outcome for d in m.state.demands.values() if d.reply and d.reply.point]
    assert (m.state.step, outcomes) == (Step.REPLIED, ["supported", "explained"])
    assert m.papers()[-1] == "reply"
    assert "RVW-APP" not in m.clocks(), "the window opens with the delivery"


def left_behind_with_witnesses(m: Matter) -> None:
    day = m.on(5, 22)
    with pytest.raises(Refused) as refused:
        m.deliver(day, way="left")
    assert [p.field for p in refused.value.problems] == ["refusal", "witnesses"]
    m.deliver(day, way="left", refusal="不认可意见", witnesses="社区居委会李工、派出所张警官")
    assert m.clocks()["RVW-APP"] == ("2026-06-21", "")
    assert m.state.step is Step.DELIVERED


def reviewed_and_reviewed_again(m: Matter) -> None:
    # 21 June ends a holiday: the window closes on the 22nd
    day = m.on(6, 22)
    review = RequestReviewDraft(m.id(), m.case, ("1",), DISTRICT, "越秀区人民政府", "请求写明复工的日期", day)
    m.desk.do(review)
    assert (m.clocks()["RVW-APP"][1], m.clocks()["RVW-30"]) == (day, ("2026-07-22", ""))
    assert m.state.demands["1"].step is Step.IN_REVIEW
    day = m.on(7, 20)
    upheld = RecordReviewDraft(
        m.id(), m.case, review.id, "upheld", "越府复〔2026〕5号", day, "维持。", "第三十五条", "广州市人民政府", "", day
    )
    m.desk.do(upheld)
    assert (m.clocks()["RVW-30"], m.clocks()["RRV-APP"]) == (("2026-07-22", day), ("2026-08-19", ""))
    day = m.on(8, 10)
    again = RequestReviewDraft(m.id(), m.case, ("1",), CITY, "广州市人民政府", "仍然不服", day)
    m.desk.do(again)
    assert m.clocks()["RRV-30"] == ("2026-09-09", "")
    day = m.on(8, 26)
    m.desk.do(RecordHearingDraft(m.id(), m.case, again.id, "2026-08-24", day, "穗府听〔2026〕2号", "意见一致"))
    assert m.clocks()["RRV-30"] == ("2026-09-12", ""), "three days of hearing are not counted"
    day = m.on(9, 11)
    m.desk.do(replace(upheld, id=m.id(), review=again.id, number="穗府复〔2026〕7号", decided_on=day, remedy_body="",
                      basis="第三十六条", reached_on=day))  # fmt: skip
    assert m.clocks()["RRV-30"] == ("2026-09-12", day)
    assert (m.state.demands["1"].final, m.state.demands["1"].step) == (True, Step.FINAL)


def closed_and_archived(m: Matter) -> None:
    m.on(9, 15)
    ended = {"matter": "复工", "heart": "老人能下楼了，高兴。", "despite": "已经复工，验收单还没有拿到"}
    ended |= {"settled": "partly", "level": "street", "asked": "asked"}
    draft = CloseDraft(m.id(), m.case, "电梯已经复工，路灯已经修好。", **ended)
    with pytest.raises(Refused) as refused:
        m.desk.do(draft)
    assert [p.code for p in refused.value.problems] == ["close.four"]
    m.desk.do(replace(draft, four={"explained": "王敏，面谈记录"}))
    assert (m.state.step, m.state.closed_on) == (Step.CLOSED, date(2026, 9, 15))
    september = span(SpanKind.MONTH, date(2026, 9, 1))
    levels = {one.level: one.count for one in settled(m.desk.read, september)}
    assert levels == {level: int(level is Level.STREET) for level in Level}
    day = m.on(9, 16)
    m.desk.do(ArchiveDraft(m.id(), m.case, "years_30", "2026-017", day))
    assert m.state.step is Step.ARCHIVED


def nothing_was_lost(m: Matter) -> None:
    assert m.papers() == ["acceptance", "hearing_notice", "extension", "reply"]
    for document in m.state.documents.values():
        pdf = m.desk.render(Paper(m.case, document.kind, document.id))
        assert hashlib.sha256(pdf).hexdigest() == document.sha256, document.kind
        assert document.deliveries
    for kind in (DocumentKind.HEARING_RECORD, DocumentKind.MEDIATION_RECORD, DocumentKind.DOSSIER):
        assert m.desk.render(Paper(m.case, kind.code))[:4] == b"%PDF"
    assert m.state.irregularities == []
    assert m.desk.store.verify().damage == ()
    late = {rule: c for rule, c in m.clocks().items() if c[1] and c[1] > c[0]}
    assert list(late) == ["RVW-APP"], "the petitioner asked on the rolled last day, which is in time"
