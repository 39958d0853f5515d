"""源头治理立项: about an issue and a place, never about a person; over a real desk."""

from __future__ import annotations

import pytest

from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import Refused
from tests.app.acts.projects import begun, lines
from tests.app.desks import accusation, visit
from tests.builders import HE, ORG


def refused(desk: Desk, **changes: object) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as caught:
        begun(desk, **changes)
    return [(p.code, p.field) for p in caught.value.problems]


def test_it_stands_on_the_agenda_with_its_cases_and_is_put_right_there(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    project = begun(desk, cases=(case,), issue="加装电梯")
    [row] = lines(desk)
    assert (row.line.title, row.line.owner_name, row.line.state) == ("加装电梯停工", "住建局老陈", "open")
    assert [one.line.case for one in lines(desk, What.PROJECT_CASE)] == [case]
    began = row.line.on
    assert refused(desk, project=project, title="改") == [("text.empty", "reason")]
    begun(desk, project=project, title="老楼加装电梯停工", reason="写得准些")
    [row] = lines(desk)
    assert (row.line.title, row.line.on, row.subject.id) == ("老楼加装电梯停工", began, project)
    desk.store.rebuild()
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": " "}, ("text.empty", "title")),
        ({"cause": ""}, ("text.empty", "cause")),
        ({"category": "999999"}, ("project.category", "category")),
        ({"place": "999999999"}, ("project.place", "place")),
        ({"owner_name": " "}, ("promise.no_owner", "owner")),
        ({"cases": ("f" * 32,)}, ("case.not_found", "cases")),
        ({"project": "f" * 32}, ("project.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert refused(desk, **changes) == [problem]


@pytest.mark.parametrize("field", ["title", "cause"])
def test_it_names_nobody_of_its_cases(desk: Desk, field: str) -> None:
    case = desk.do(visit(desk)).case
    assert refused(desk, cases=(case,), **{field: f"{HE.name}一再来"}) == [("project.named", field)]


def test_a_report_or_accusation_is_linked_to_none(desk: Desk) -> None:
    secret = desk.do(accusation(desk)).case
    assert refused(desk, cases=(secret,)) in ([("project.restricted", "cases")], [("case.not_found", "cases")])


def test_the_place_may_be_as_large_as_a_district(desk: Desk) -> None:
    begun(desk, place=ORG[:6] + "000")
    assert len(lines(desk)) == 1
