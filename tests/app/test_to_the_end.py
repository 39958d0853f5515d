"""Matters from the door to their last word, over a real desk: each act on its own day, by the clock of the Regulation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.acts.accept import AcceptDraft
from app.acts.close import CloseDraft
from app.acts.decline_finally import DeclineFinallyDraft
from app.acts.deliver import DeliverDraft
from app.acts.note_execution import NoteExecutionDraft
from app.acts.record_review import RecordReviewDraft
from app.acts.reply import ReplyDraft
from app.acts.request_review import RequestReviewDraft
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, case_clocks
from app.domain.deadlines import StatusCode
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import HearingCalled, HearingHeld, ReplyPoint
from app.domain.terms import Step
from app.ports import CountQuery, Refused
from app.reports.back_dated import back_dated
from tests.app.desks import desk_in, file_of, visit
from tests.builders import ORG, lookup

GOVERNMENT, CITY = ("440104000-government", "越秀区人民政府"), ("440100000-government", "广州市人民政府")
BASIS = "《信访工作条例》第三十二条"


class Days:
    """A desk whose day is set by hand."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.case, self._minutes = desk, "", 0

    def on(self, day: str) -> Days:
        """It is this day now; every act a minute later than the one before."""
        self.day = day
        self.desk.clock = self._clock
        return self

    def _clock(self) -> datetime:
        self._minutes += 1
        return datetime.fromisoformat(f"{self.day}T09:00:00+08:00") + timedelta(minutes=self._minutes % 480)

    def do(self, kind: type[Any], **fields: Any) -> Any:
        """Carry an act out on the case."""
        return self.desk.do(kind(id=self.desk.new_id(), case=self.case, **fields))

    def refused(self, kind: type[Any], **fields: Any) -> list[str]:
        """The codes with which an act is refused."""
        with pytest.raises(Refused) as refused:
            self.do(kind, **fields)
        return [problem.code for problem in refused.value.problems]

    @property
    def state(self) -> CaseState:
        """The case now."""
        return file_of(self.desk, self.case).case

    def clock(self, rule: str) -> CaseClock:
        """The clock of a rule."""
        return next(c for c in case_clocks(self.state, lookup()) if c.rule.id == rule)


@pytest.fixture
def days(tmp_path: Path) -> Iterator[Days]:
    with desk_in(tmp_path / "home") as desk:
        yield Days(desk)


def replied(days: Days, accepted: str, answered: str, outcome: str = "supported") -> Days:
    """Registered and accepted on one day, answered on another; the paper waits for its delivery."""
    days.on(accepted)
    days.case = days.desk.do(visit(days.desk)).case
    days.do(AcceptDraft, accepted_on=accepted)
    point = ReplyPoint("1", "情况属实。", BASIS, outcome, "十五日内办理。")
    days.on(answered).do(ReplyDraft, points=(point,), review_body=GOVERNMENT[1], contact="王敏，020-0000 0000")
    return days


def paper(days: Days, kind: str) -> str:
    return next(d.id for d in reversed(list(days.state.documents.values())) if d.kind == kind)


def delivered(days: Days, on: str, **changes: Any) -> None:
    fields = {"document": paper(days, "reply"), "delivered_on": on, "receiver": "本人", **changes}
    days.do(DeliverDraft, **fields)


def asked(days: Days, body: tuple[str, str], **changes: Any) -> str:
    """复查 or 复核 asked for today; answers the id of the review."""
    fields = {"body": body[0], "body_name": body[1], "request": "请求写明日期。", "received_on": days.day, **changes}
    days.do(RequestReviewDraft, **fields)
    return list(days.state.reviews)[-1]


def recorded(days: Days, review: str, conclusion: str, number: str, remedy: str, **changes: Any) -> None:
    days.do(
        RecordReviewDraft, review=review, conclusion=conclusion, number=number, decided_on=days.day,
        opinion="见意见书。", remedy_body=remedy, reached_on=days.day, **changes,
    )  # fmt: skip


def final(days: Days) -> Days:
    """Answered, reviewed and reviewed again; the last word is spoken."""
    replied(days, "2026-03-02", "2026-04-20")
    days.on("2026-04-21")
    delivered(days, "2026-04-21")
    days.on("2026-05-08")
    review = asked(days, GOVERNMENT)
    recorded(days.on("2026-06-01"), review, "upheld", "越复〔2026〕5号", CITY[1])
    days.on("2026-06-15")
    again = asked(days, CITY)
    recorded(days.on("2026-07-10"), again, "upheld", "穗复〔2026〕7号", "")
    return days


def test_an_answer_posted_on_day_sixty_is_in_time_and_its_window_opens_on_the_day_of_the_return_slip(
    days: Days,
) -> None:
    """Accepted on 20 August: 11 days left in August, 30 in September, 19 in October make 60."""
    replied(days, "2026-08-20", "2026-10-19")
    handling = days.clock("HND-60").clock
    assert (handling.statutory_last_day, handling.finished_on) == (date(2026, 10, 19), date(2026, 10, 19))
    assert handling.status(date(2026, 10, 23)).code is StatusCode.DONE
    assert days.refused(CloseDraft, result="已答复") == ["close.not_delivered"]
    days.on("2026-10-23")
    assert days.refused(
        DeliverDraft, document=paper(days, "reply"), way="post", delivered_on="2026-10-21", receiver="本人", posted_on="2026-10-19"
    ) == ["date.late"]  # fmt: skip
    delivered(days, "2026-10-21", way="post", posted_on="2026-10-19", parcel="1098", late_reason="回执今天才寄回")
    window = days.clock("RVW-APP").clock
    assert (window.start, window.due) == (date(2026, 10, 21), date(2026, 11, 20))
    (late,) = back_dated(days.desk.read, {})
    assert (str(late.happened_on), str(late.entered_on), late.reason) == ("2026-10-21", "2026-10-23", "回执今天才寄回")


def test_a_day_later_it_is_late_whatever_is_entered(days: Days) -> None:
    replied(days, "2026-08-20", "2026-10-20")
    handling = days.clock("HND-60").clock
    assert handling.status(date(2026, 10, 20)).code is StatusCode.DONE_LATE
    assert days.refused(
        DeliverDraft, document=paper(days, "reply"), delivered_on="2026-10-19", receiver="本人", late_reason="记漏"
    ) == ["date.before"]  # fmt: skip


@pytest.mark.parametrize(("day", "in_time"), [("2026-10-08", True), ("2026-10-09", False)])
def test_a_review_on_the_rolled_last_day_and_on_the_day_after(days: Days, day: str, in_time: bool) -> None:
    """Delivered on 4 September: the thirtieth day lies in the October holidays and rolls to the 8th."""
    replied(days, "2026-08-03", "2026-09-03")
    days.on("2026-09-04")
    delivered(days, "2026-09-04")
    days.on(day)
    ask = {"body": GOVERNMENT[0], "body_name": GOVERNMENT[1], "request": "不服。", "received_on": day}
    if not in_time:
        assert days.refused(RequestReviewDraft, **ask) == ["text.empty"], "the other body decides whether it takes it"
        ask |= {"window_reason": "住院，有病历"}
    days.do(RequestReviewDraft, **ask)
    assert days.state.step is Step.IN_REVIEW
    assert days.clock("RVW-30").clock.start == date.fromisoformat(day)
    assert days.clock("RVW-APP").clock.status(date(2026, 10, 9)).code is (
        StatusCode.DONE if in_time else StatusCode.DONE_LATE
    )


def test_the_days_of_a_rereview_hearing_are_not_counted(days: Days) -> None:
    replied(days, "2026-03-02", "2026-04-20")
    days.on("2026-04-21")
    delivered(days, "2026-04-21")
    days.on("2026-05-08")
    review = asked(days, GOVERNMENT)
    recorded(days.on("2026-06-01"), review, "upheld", "越复〔2026〕5号", CITY[1])
    days.on("2026-06-15")
    again = asked(days, CITY)
    assert days.clock("RRV-30").clock.statutory_last_day == date(2026, 7, 15)
    called = HearingCalled(
        "h1", "rereview", ("1",), "电梯", "2026-07-06T09:00:00+08:00", "二楼", "陈主任", ("何律师",), "双方"
    )
    held = HearingHeld("h1", "2026-07-06", "2026-07-08", "笔录", "意见一致")
    days.on("2026-07-08")
    route, subject = Routing((ORG,)), Subject("case", days.case)
    with days.desk.store.write(days.desk.clock(), days.desk.actor.id, ORG) as work:
        work.append([NewEntry(days.desk.new_id(), subject, body, route) for body in (called, held)])
    assert days.clock("RRV-30").clock.statutory_last_day == date(2026, 7, 18)
    recorded(days.on("2026-07-17"), again, "changed", "穗复〔2026〕7号", "")
    assert days.clock("RRV-30").clock.status(date(2026, 7, 17)).code is StatusCode.DONE
    assert (days.state.step, days.state.demands["1"].final) == (Step.FINAL, True)


def test_after_the_last_word_the_same_person_is_registered_counted_and_helped(days: Days) -> None:
    first = final(days).case
    assert days.state.step is Step.FINAL
    assert days.refused(
        RequestReviewDraft, body=CITY[0], body_name=CITY[1], request="还是不服。", received_on="2026-07-10"
    ) == ["review.final"]  # fmt: skip
    days.do(
        CloseDraft,
        result="复核终结",
        four={"explained": "王敏，当面说明"},
        matter="维持",
        settled="not",
        heart="还不认可",
        asked="asked",
        despite="已终结",
    )
    days.on("2026-08-03")
    days.case = days.desk.do(visit(days.desk)).case
    assert days.desk.read(CountQuery()) == 2 and days.state.step is Step.REGISTERED
    done = days.do(
        DeclineFinallyDraft,
        earlier=first,
        explanation="同一事实和理由已经复核。",
        help="可以申请临时救助，我们帮您联系。",
    )
    assert days.state.step is Step.DECLINED_FINALLY
    pdf = days.desk.render(Paper(days.case, "decline_finally", done.documents[0]))
    assert pdf.startswith(b"%PDF")
    assert not [c for c in case_clocks(days.state, lookup()) if c.rule.id in ("HND-60", "RVW-APP")]
    assert days.desk.read(CountQuery()) == 2


def test_what_was_supported_and_not_carried_out_is_not_called_solved(days: Days) -> None:
    replied(days, "2026-08-03", "2026-09-03")
    days.on("2026-09-04")
    delivered(days, "2026-09-04")
    days.on("2026-09-25").do(NoteExecutionDraft, state="not_yet", text="施工队没有进场。", noted_on="2026-09-25")
    assert days.state.demands["1"].unexecuted
    words = {
        "result": "已答复",
        "matter": "还没有复工",
        "settled": "not",
        "heart": "不满意",
        "asked": "asked",
        "despite": "信访人等不及",
    }
    assert days.refused(CloseDraft, four={"solved": "施工单位"}, **words) == ["close.not_executed"]
    days.on("2026-10-12").do(NoteExecutionDraft, state="done", text="已复工，有照片。", noted_on="2026-10-12")
    days.do(
        CloseDraft,
        four={"solved": "施工单位，复工照片"},
        **(words | {"matter": "已复工", "settled": "done", "level": "street", "heart": "满意"}),
    )
    assert days.state.step is Step.CLOSED


def test_what_a_review_revokes_is_answered_anew_and_can_be_reviewed_anew(days: Days) -> None:
    replied(days, "2026-03-02", "2026-04-20")
    days.on("2026-04-21")
    delivered(days, "2026-04-21")
    days.do(
        CloseDraft,
        result="已答复",
        four={"explained": "王敏"},
        matter="已答复",
        settled="not",
        heart="不认可",
        asked="asked",
        despite="先结",
    )
    days.on("2026-05-08")
    review = asked(days, GOVERNMENT)
    recorded(days.on("2026-06-01"), review, "revoked", "越复〔2026〕5号", CITY[1], redo_by="2026-07-01")
    assert days.state.step is Step.HANDLING and days.clock("HND-60").clock.finished_on == date(2026, 4, 20)
    point = ReplyPoint("1", "停工原因已经查明。", BASIS, "supported", "6月30日前复工。")
    days.on("2026-06-20").do(ReplyDraft, points=(point,), review_body=GOVERNMENT[1], contact="王敏，020-0000 0000")
    delivered(days, "2026-06-20")
    assert [reply.on for reply in days.state.demands["1"].earlier_replies] == [date(2026, 4, 20)]
    days.on("2026-07-06")
    assert asked(days, GOVERNMENT, stage="review") != review and days.state.step is Step.IN_REVIEW
