"""演练: two source-governance projects: one under way with measures, one that is closed; begun on their days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.acts.add_measure import AddMeasureDraft
from app.acts.close_project import CloseProjectDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.start_project import StartProjectDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from app.practice_staff import OFFICER, member


@dataclass(frozen=True, slots=True)
class _Project:
    """What, which category, why, the measures with the days they are due in from the beginning; findings of one that is closed."""

    title: str
    category: str
    cause: str
    days_ago: int
    measures: tuple[tuple[str, int], ...]
    findings: str = ""


PROJECTS = (
    _Project(
        "老楼加装电梯反复停工", "030900", "一楼住户的补偿没有统一的说法，谈好一栋停一栋。", 130,
        (("和住建部门一起定一份补偿参考办法", 60), ("三个社区各开一场板凳会，先谈后建", 150)),
    ),
    _Project(
        "雨季化粪池外溢", "030500", "老管网口径小，清掏没有固定的日子。", 210,
        (("雨季以前全部清掏一遍", 30), ("每季度清掏，日子贴在楼道", 60)),
        "换了三段主管，清掏的日子贴在楼道；下一个雨季再看。",
    ),
)  # fmt: skip


def projects(desk: Desk) -> None:
    """Begin them on their days."""
    present = desk.clock
    now = present()
    try:
        for one in PROJECTS:
            _live(desk, one, now)
    finally:
        desk.clock = present


def _live(desk: Desk, one: _Project, now: datetime) -> None:
    lead, id_, begun = member(desk, OFFICER), desk.new_id(), now - timedelta(days=one.days_ago)
    desk.clock = _at(begun)
    where = (one.category, desk.station.org)
    desk.do(StartProjectDraft(id_, "", one.title, *where, one.cause, "", (), lead.id, lead.name))
    for text, days in one.measures:
        due = (begun + timedelta(days=days)).date().isoformat()
        desk.do(AddMeasureDraft(desk.new_id(), id_, text, lead.id, lead.name, due))
    for row in desk.read(AgendaQuery((What.PROMISE.code,), subject=id_)):
        assert row.line.until is not None
        if row.line.until < now.date():
            desk.clock = _at(now - timedelta(days=(now.date() - row.line.until).days))
            kept = row.line.until.isoformat()
            desk.do(KeepPromiseDraft(desk.new_id(), "", ("project", id_), row.line.part, "已经做到。", kept))
    if one.findings:
        desk.do(CloseProjectDraft(desk.new_id(), id_, one.findings))


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
