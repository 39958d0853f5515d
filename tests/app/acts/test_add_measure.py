"""治理措施: a promise on its project; over a real desk."""

from __future__ import annotations

import pytest

from app.acts.add_measure import AddMeasureDraft
from app.desk import Desk
from app.domain.hall_terms import GivenIn, What
from app.ports import Refused
from tests.app.acts.projects import MEASURE, begun, lines


def test_it_stands_among_the_promises(desk: Desk) -> None:
    project = begun(desk)
    desk.do(AddMeasureDraft(desk.new_id(), project, **MEASURE))
    [row] = lines(desk, What.PROMISE)
    assert (row.subject.kind, row.subject.id, row.line.title) == ("project", project, MEASURE["text"])
    assert (row.line.detail or {})["given_in"] == GivenIn.PROJECT.code
    [one] = lines(desk)
    assert [(one.line.detail or {})[name] for name in ("measures", "undone")] == [1, 1]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"text": ""}, ("text.empty", "text")),
        ({"owner_name": ""}, ("promise.no_owner", "owner")),
        ({"due_on": "2026-10-01"}, ("promise.past", "due_on")),
        ({"project": "f" * 32}, ("project.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    project = begun(desk)
    with pytest.raises(Refused) as caught:
        desk.do(AddMeasureDraft(desk.new_id(), **{"project": project, **MEASURE, **changes}))
    assert [(p.code, p.field) for p in caught.value.problems] == [problem]
