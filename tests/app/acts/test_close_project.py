"""源头治理结项: only when no measure is left open; over a real desk."""

from __future__ import annotations

import pytest

from app.acts.add_measure import AddMeasureDraft
from app.acts.close_project import CloseProjectDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.desk import Desk
from app.domain.hall_terms import ProjectStep, What
from app.ports import Refused
from tests.app.acts.projects import MEASURE, begun, lines


def refused(desk: Desk, draft: object) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as caught:
        desk.do(draft)
    return [(p.code, p.field) for p in caught.value.problems]


def test_it_is_over_when_its_measures_are(desk: Desk) -> None:
    project = begun(desk)
    desk.do(AddMeasureDraft(desk.new_id(), project, **MEASURE))
    close = CloseProjectDraft(desk.new_id(), project, "办法已经印发")
    assert refused(desk, close) == [("project.undone", "")]
    promise = lines(desk, What.PROMISE)[0].line.part
    desk.do(KeepPromiseDraft(desk.new_id(), "", ("project", project), promise, "已经印发", "2026-10-19"))
    assert refused(desk, CloseProjectDraft(desk.new_id(), project)) == [("text.empty", "findings")]
    desk.do(close)
    [row] = lines(desk)
    assert (row.line.state, (row.line.detail or {})["findings"]) == (ProjectStep.CLOSED.code, "办法已经印发")
    assert refused(desk, AddMeasureDraft(desk.new_id(), project, **MEASURE)) == [("project.closed", "")]
