"""演练: what was promised to the people of some invented matters: overdue, due soon, far off, kept, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.acts.keep_promise import KeepPromiseDraft
from app.acts.promise import PromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from app.desk import Desk
from app.domain.hall_terms import GivenIn, PromiseStep
from app.ports import CaseFileQuery, SearchQuery
from app.practice_staff import COLLEAGUE, OFFICER, member


@dataclass(frozen=True, slots=True)
class Promised:
    """To whom, what, by whom, how many days ago, due in how many days from today; how it ended, and in which words."""

    to: str
    text: str
    owner: str
    days_ago: int
    due_in: int
    given_in: GivenIn = GivenIn.TALK
    ended: PromiseStep = PromiseStep.OPEN
    words: str = ""


_PROMISES = (
    Promised("何永强", "约一楼两户坐下来谈一次，定下复工的日子", OFFICER, 16, -2, GivenIn.HOME),
    Promised("黎广生", "请鉴定单位来看外墙，先把楼下的人行道围起来", OFFICER, 5, 2, GivenIn.CALL),
    Promised("陈惠芳", "楼上的水管换好以后，上门看一次还漏不漏", COLLEAGUE, 3, 12, GivenIn.HOME),
    Promised(
        "陈惠芳", "三天以内请维修队上门看漏水", OFFICER, 20, -17, GivenIn.CALL, PromiseStep.KEPT,
        "维修队第二天就上门，查到是楼上的水管接头。",
    ),
    Promised(
        "冯建业", "月底以前拿到工龄核对的结果", OFFICER, 24, -4, GivenIn.TALK, PromiseStep.TAKEN_BACK,
        "原单位的档案还在调，月底以前拿不到，当面说明了，一有结果当天告诉他。",
    ),
)  # fmt: skip


def promises(desk: Desk) -> None:
    """Give them on their days, to those of these people whose matters are there, and end those that ended."""
    present = desk.clock
    now = present()
    try:
        for one in _PROMISES:
            if hits := desk.read(SearchQuery(one.to, 1)):
                _give(desk, hits[0].row.id, one, now)
    finally:
        desk.clock = present


def _give(desk: Desk, case: str, one: Promised, now: datetime) -> None:
    given, due = now - timedelta(days=one.days_ago), now + timedelta(days=one.due_in)
    desk.clock = lambda: given
    owner, id_ = member(desk, one.owner), desk.new_id()
    desk.do(PromiseDraft(id_, case, one.text, owner.id, owner.name, due.date().isoformat(), one.given_in.code))
    if one.ended is PromiseStep.OPEN:
        return
    file = desk.read(CaseFileQuery(case))
    assert file is not None
    promise = next(made.id for made in file.case.promises.values() if made.entry == id_)
    day = due - timedelta(days=1)
    desk.clock = lambda: day
    end = KeepPromiseDraft if one.ended is PromiseStep.KEPT else TakeBackPromiseDraft
    desk.do(end(desk.new_id(), case, ("", ""), promise, one.words, day.date().isoformat()))
