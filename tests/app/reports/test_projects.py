"""What came before a project began and since: whole months, its own issue and place alone, no small cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.acts.decline import DeclineDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.ports import CaseFilter, CaseSort, CasesQuery
from app.reports.projects import Stretch, projects
from tests.app.acts.projects import begun
from tests.app.desks import visit
from tests.builders import HE, ORG
from tests.conftest import FixedClock


def came(desk: Desk, clock: FixedClock, month: int, count: int, category: str = "030600") -> None:
    """So many petitions in a month."""
    for n in range(count):
        clock.now = datetime(2026, month, 3 + n, 10, 0, tzinfo=CHINA)
        draft = visit(desk, "加装电梯停工。", person=replace(HE, name=f"林{month}{n}", phone=f"138{month:02}{n:06}"))
        (demand,) = draft.demands
        desk.do(replace(draft, demands=(replace(demand, category=category),)))


def declined(desk: Desk, category: str) -> None:
    """The last of a category that came is not accepted."""
    last = desk.read(CasesQuery(CaseFilter(category=category), sort=CaseSort.RECEIVED, descending=True, limit=1))[0]
    draft = DeclineDraft(desk.new_id(), last.id, ("1",), "not_our_duty", "不归本街道管。", "越秀区人民法院")
    desk.do(draft)


def test_before_and_since_are_counted_of_the_issue_at_the_place(desk: Desk, clock: FixedClock) -> None:
    came(desk, clock, 5, 6)
    came(desk, clock, 6, 6)
    declined(desk, "030600")
    came(desk, clock, 6, 2, "010100")
    declined(desk, "010100")
    clock.now = datetime(2026, 7, 15, 9, 0, tzinfo=CHINA)
    begun(desk, place=ORG[:6] + "000")
    came(desk, clock, 7, 1)
    came(desk, clock, 8, 5)
    came(desk, clock, 9, 1)
    clock.now = datetime(2026, 10, 19, 9, 0, tzinfo=CHINA)
    [found] = projects(desk.read, desk.world())
    assert (found.before, found.since) == (Stretch(6, 12), Stretch(2, 6)), "the month it began in is in neither"
    assert (found.before.average, found.since.average) == (2.0, 3.0)
    assert found.every.count == 19
    assert len(desk.read(found.asked)) == 19
    assert found.beside == (1, 0, 0), "one of June was declined, one of another issue as well"
    assert desk.store.verify().damage == ()


def test_a_small_cell_is_not_told_and_a_month_that_is_not_over_not_counted(desk: Desk, clock: FixedClock) -> None:
    came(desk, clock, 9, 4)
    clock.now = datetime(2026, 10, 5, 9, 0, tzinfo=CHINA)
    begun(desk, category="030000")
    [found] = projects(desk.read, desk.world())
    assert (found.before, found.before.told) == (Stretch(6, 4), False), (
        "a first-level category takes its second levels in"
    )
    assert found.since == Stretch(0, 0)
    assert not found.every.told
