"""A source-governance project on a desk, for the tests of its acts."""

from __future__ import annotations

from dataclasses import replace

from app.acts.start_project import StartProjectDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.builders import ORG

PROJECT = StartProjectDraft("", "", "加装电梯停工", "030600", ORG, "补偿没有统一的说法", "", (), "", "住建局老陈")
MEASURE = {"text": "定一份补偿参考办法", "owner_name": "住建局老陈", "due_on": "2026-11-30"}


def begun(desk: Desk, **changes: object) -> str:
    """A project; its id."""
    draft = replace(PROJECT, id=desk.new_id(), **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.project or draft.id


def lines(desk: Desk, what: What = What.PROJECT) -> tuple[AgendaRow, ...]:
    """Its lines."""
    return desk.read(AgendaQuery((what.code,)))
