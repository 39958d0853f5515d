"""A form is refused when others wrote meanwhile what its act may not pass over; both words stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.acts.accept import AcceptDraft
from app.acts.close import CloseDraft
from app.acts.correct import CorrectDraft
from app.acts.talk import TalkDraft
from app.desk import Desk
from app.domain.envelope import Subject
from app.domain.history import Seen
from app.domain.problems import Problem
from app.ports import Refused
from tests.app.desks import accepted, accusation, colleague, day, desk_in, file_of, visit
from tests.conftest import FixedClock
from tests.halls import two_desks

Desks = tuple[Desk, Desk]


@contextmanager
def one_file(folder: Path, clock: FixedClock) -> Iterator[Desks]:
    """A colleague at the same file, as an exchange in the background or a second window would be."""
    with desk_in(folder / "home", clock) as desk:
        yield desk, colleague(desk)


@pytest.fixture(params=[one_file, two_desks], ids=["one file", "a hall"])
def desks(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock, hall_password: None) -> Iterator[Desks]:
    made: Callable[[Path, FixedClock], Any] = request.param
    with made(tmp_path, clock) as pair:
        yield pair


def shown(desk: Desk, case: str) -> Seen:
    """What a form that is opened now shows."""
    file = file_of(desk, case)
    people = {Subject("petitioner", id_): state.frontier for id_, state in file.people.items()}
    return {Subject("case", case): file.case.frontier, **people}


def correction(desk: Desk, case: str, **changes: str) -> CorrectDraft:
    return CorrectDraft(desk.new_id(), case, changes, reason="写错了")


def refusal(desk: Desk, draft: Any, seen: Seen) -> list[Problem]:
    with pytest.raises(Refused) as refused:
        desk.do(draft, seen)
    return list(refused.value.problems)


def registered(desk: Desk) -> str:
    return desk.do(visit(desk)).case


def test_the_same_field_is_not_written_over_unseen(desks: Desks, clock: FixedClock) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen, before = shown(mine, case), file_of(mine, case).case.title
    clock.advance(minutes=10)
    theirs.do(correction(theirs, case, title="电梯停工三个月"))
    draft = correction(mine, case, title="加装电梯停工")
    (problem,) = refusal(mine, draft, seen)
    assert (problem.code, problem.field) == ("case.field_moved", "title")
    assert problem.values == {
        "who": theirs.actor.name,
        "where": f"{theirs.station.desk_tag} 台",
        "when": "10:31",
        "old": before,
        "theirs": "电梯停工三个月",
        "mine": "加装电梯停工",
    }
    assert file_of(mine, case).case.title == "电梯停工三个月"
    mine.do(draft, shown(mine, case))
    assert (file_of(theirs, case).case.title, file_of(theirs, case).case.conflicts) == ("加装电梯停工", {})


def test_different_fields_of_two_corrections_both_stand(desks: Desks) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen = shown(mine, case)
    theirs.do(correction(theirs, case, title="电梯停工三个月"))
    mine.do(correction(mine, case, headcount="3"), seen)
    found = file_of(theirs, case).case
    assert (found.title, found.headcount, found.conflicts) == ("电梯停工三个月", 3, {})


def test_what_both_say_alike_bars_nobody(desks: Desks) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen = shown(mine, case)
    theirs.do(correction(theirs, case, headcount="3"))
    assert mine.do(correction(mine, case, headcount="3"), seen).changes.subjects


def test_contact_data_of_a_person_is_compared_masked(desks: Desks) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen, who = shown(mine, case), file_of(mine, case).case.people[0].petitioner
    draft = CorrectDraft(mine.new_id(), case, {}, {who: {"phone": "13800001234"}}, "换号")
    theirs.do(CorrectDraft(theirs.new_id(), case, {}, {who: {"phone": "13800005678"}}, "换号"))
    (problem,) = refusal(mine, draft, seen)
    assert (problem.code, problem.field) == ("case.field_moved", f"people.{who}.phone")
    said = [problem.values[name] for name in ("old", "theirs", "mine")]
    assert said == ["138****7719", "138****5678", "138****1234"]


def test_the_copy_of_a_person_in_a_restricted_case_is_compared_too(tmp_path: Path, clock: FixedClock) -> None:
    with desk_in(tmp_path / "home", clock) as desk:
        case = desk.do(accusation(desk)).case
        seen = shown(desk, case)
        draft = CorrectDraft(desk.new_id(), case, {}, {"1": {"phone": "13800001234"}}, "换号")
        desk.do(CorrectDraft(desk.new_id(), case, {}, {"1": {"phone": "13800005678"}}, "换号"))
        (problem,) = refusal(desk, draft, seen)
        assert (problem.field, problem.values["theirs"]) == ("people.1.phone", "138****5678")


def test_a_step_taken_meanwhile_is_looked_at_first(desks: Desks, clock: FixedClock) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen = shown(mine, case)
    clock.advance(days=1)
    theirs.do(correction(theirs, case, **{"demand.1.text": "电梯停工四个月，请求复工。"}))
    clock.now += timedelta(days=1)
    draft = AcceptDraft(mine.new_id(), case, accepted_on=day(mine.clock()))
    (problem,) = refusal(mine, draft, seen)
    assert (problem.code, problem.values["when"]) == ("case.moved_on", "10-20 10:21")
    (moved,) = mine.moved_on(draft, seen)
    assert str(moved.headline) == "更正诉求内容"
    assert next(str(fact) for fact in moved.facts).endswith("→ 电梯停工四个月，请求复工。")
    assert mine.do(draft, shown(mine, case)).documents


def test_two_who_take_the_same_step_learn_of_each_other(desks: Desks) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen = shown(mine, case)
    accepted(theirs, case)
    draft = AcceptDraft(mine.new_id(), case, accepted_on=day(mine.clock()))
    assert {problem.code for problem in refusal(mine, draft, seen)} == {"case.moved_on"}
    assert len(file_of(mine, case).case.documents) == 1


def test_what_is_noted_beside_the_procedure_bars_no_step_and_is_barred_by_none(desks: Desks) -> None:
    mine, theirs = desks
    case = registered(mine)
    seen = shown(mine, case)
    theirs.do(TalkDraft(theirs.new_id(), case, with_whom="何永强", text="说起停工的事。"))
    mine.do(AcceptDraft(mine.new_id(), case, accepted_on=day(mine.clock())), seen)
    mine.do(TalkDraft(mine.new_id(), case, with_whom="何永强", text="盼着复工。"), seen)
    assert len([e for e in file_of(mine, case).case.entries if e.envelope.kind == "talk.noted"]) == 2


def test_a_form_that_says_nothing_of_what_it_showed_is_checked_as_before(desks: Desks) -> None:
    mine, theirs = desks
    case = registered(mine)
    accepted(theirs, case)
    problems = refusal(mine, CloseDraft(mine.new_id(), case, "办好了。"), {})
    assert "case.moved_on" not in {problem.code for problem in problems}
