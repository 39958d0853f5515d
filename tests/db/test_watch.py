"""What there is to watch over, from a real file: faults of clocks and of the record, what was dealt with, and who may see."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.acts.advise import AdviseDraft
from app.acts.entrust import EntrustDraft
from app.acts.put_aside_fault import PutAsideFaultDraft
from app.acts.report_upward import ReportUpwardDraft
from app.acts.station import AddUnitDraft, SetDraft
from app.acts.supervise import SuperviseDraft
from app.desk import Desk
from app.domain.kinds import Recipient
from app.domain.watch import ADVICE, FAULT, SUPERVISION
from app.domain.world import Actor, Station
from app.ports import WatchCountsQuery, WatchQuery
from tests.builders import NOW, ORG, lookup, visit_draft
from tests.db.desks import new_desk, new_hall_desk, opened

CENTRE = "440104014-centre"
EARLIER = NOW - timedelta(days=40)
DUE = (NOW - timedelta(days=10)).date()


class Moving:
    """A clock that a test sets, moving a millisecond each time."""

    def __init__(self) -> None:
        self.now = EARLIER

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture(params=[new_desk, new_hall_desk], ids=["a file", "a hall"])
def desk(request: pytest.FixtureRequest, tmp_path: Path, hall_password: None):
    with opened(request.param(tmp_path / "home")) as store:
        station = Station(ORG, "黄花岗街道", "F0", first_user=store.user)
        desk = Desk(store, lookup(), station, Actor(store.user, "王敏", "接访员"), Moving())
        desk.do(AddUnitDraft(desk.new_id(), CENTRE, "黄花岗街道综合服务中心", "other", superior="440104014-government"))
        yield desk


def entrusted(desk: Desk) -> str:
    draft = visit_draft(desk.new_id(), desk.new_id())
    desk.do(draft)
    desk.do(EntrustDraft(desk.new_id(), draft.case, (), CENTRE, "由住建部门负责", "查清", DUE.isoformat()))
    return draft.case


def counts(desk: Desk) -> dict[tuple[str, str], int]:
    return {(what, code): n for what, code, n in desk.read(WatchCountsQuery(NOW.date()))}


def agrees(desk: Desk) -> bool:
    return desk.store.verify().damage == ()


def test_what_ran_out_is_counted_until_a_person_dealt_with_it(desk: Desk) -> None:
    cases = [entrusted(desk) for _ in range(3)]
    desk.clock.now = NOW
    assert counts(desk) == {(FAULT, "no_feedback"): 3, (FAULT, "not_notified"): 3}
    found = desk.read(WatchQuery(FAULT, NOW.date(), "no_feedback"))
    assert [row.id for row, _ in found] == cases
    assert {(one.unit_name, one.since) for _, one in found} == {("黄花岗街道综合服务中心", DUE + timedelta(days=1))}
    assert [one.unit_name for _, one in desk.read(WatchQuery(FAULT, NOW.date(), "not_notified", limit=1))] == [""]
    desk.do(PutAsideFaultDraft(desk.new_id(), cases[0], "no_feedback 1", "报告昨天收到"))
    draft = SuperviseDraft(
        desk.new_id(), cases[1], (), "reminded", ("no_feedback",), CENTRE, "没有报告", "请报告", "2026-11-03"
    )
    desk.do(draft)
    assert counts(desk) == {(FAULT, "no_feedback"): 1, (FAULT, "not_notified"): 3, (SUPERVISION, "reminded"): 1}
    ((row, one),) = desk.read(WatchQuery(SUPERVISION, NOW.date()))
    assert (row.id, one.unit, str(one.due)) == (cases[1], CENTRE, "2026-11-03")
    assert agrees(desk)


def test_nothing_is_proposed_on_the_last_day_itself(desk: Desk) -> None:
    entrusted(desk)
    assert desk.read(WatchCountsQuery(DUE)) == desk.read(WatchCountsQuery(DUE - timedelta(days=1)))
    assert (FAULT, "no_feedback", 1) in desk.read(WatchCountsQuery(DUE + timedelta(days=1)))


def test_a_rebuild_says_the_same(desk: Desk) -> None:
    case = entrusted(desk)
    desk.clock.now = NOW
    desk.do(PutAsideFaultDraft(desk.new_id(), case, "no_feedback 1", "报告昨天收到"))
    before = counts(desk)
    desk.store.rebuild()
    assert counts(desk) == before == {(FAULT, "not_notified"): 1}


def test_what_a_station_sets_changes_nothing_of_the_same_day(desk: Desk) -> None:
    """Hours of a report, visits without an answer, the answer to an advice: found before the setting, and by a rebuild."""
    case, now = entrusted(desk), f"{EARLIER:%F %H:%M}"
    told = Recipient("中共黄花岗街道工作委员会", "phone", now, "440104014-committee")
    desk.do(
        ReportUpwardDraft(
            desk.new_id(), case, "urgent", (told,), now, "院门口", "7", "聚集", "已劝导", "王敏", "陈志远"
        )
    )
    desk.do(AdviseDraft(desk.new_id(), case, "improve", CENTRE, "事实", "原因", "建议"))
    for rule, days in (("URG-1", "48"), ("SUP-FB", "5"), ("SUP-VST", "1")):
        desk.do(SetDraft(desk.new_id(), f"days.{rule}", days))
        assert agrees(desk), rule
    ((_, one),) = desk.read(WatchQuery(ADVICE, NOW.date()))
    assert one.due == EARLIER.date() + timedelta(days=30)
    desk.clock.now += timedelta(days=1)
    desk.do(AdviseDraft(desk.new_id(), case, "improve", CENTRE, "事实", "原因", "建议"))
    assert agrees(desk)
    assert {one.due for _, one in desk.read(WatchQuery(ADVICE, NOW.date()))} == {
        EARLIER.date() + timedelta(days=30),
        EARLIER.date() + timedelta(days=6),
    }
