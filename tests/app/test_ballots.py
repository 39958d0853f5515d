"""The ballot box: what was said leaves it five at a time, and nothing of it points at a case."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.acts import ACTS
from app.ballots import BOX, ROLL, Question, drop_in, let_out, new_ballot, questions
from app.desk import Desk
from app.domain.procedure_terms import Rated
from app.ports import DraftsQuery, EntriesQuery
from app.reports.ratings import ratings
from tests.app.desks import accepted, accusation, answered, delivered, desk_in, file_of, visit
from tests.builders import NOW
from ui.case_sheet import load_sheet


class Ticking:
    """A clock that moves a second each time it is asked."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home", Ticking()) as made:
        yield made


def rateable(desk: Desk) -> str:
    case = desk.do(visit(desk)).case
    accepted(desk, case)
    delivered(desk, case, answered(desk, case).documents[0])
    return case


def office(desk: Desk, case: str) -> Question:
    return next(one for one in questions(desk, [case]) if one.rated is Rated.OFFICE)


def rated(desk: Desk, value: str = "0") -> str:
    case = rateable(desk)
    drop_in(desk, office(desk, case), value, new_ballot())
    return case


def in_box(desk: Desk):
    return desk.store.read(DraftsQuery(), BOX)


def given(desk: Desk):
    return desk.read(EntriesQuery("rating"))


def test_four_voices_stay_in_the_box_and_the_fifth_lets_all_out_together(desk: Desk) -> None:
    for value in "0012":
        rated(desk, value)
    assert given(desk) == () and ratings(desk.read) == ()
    assert desk.read(DraftsQuery()) == (), "no user's drafts show what lies in the box"
    rated(desk, "2")
    assert given(desk) == () and len(in_box(desk)) == 5, "nothing moves while the clerk sits there"
    let_out(desk)
    assert len(given(desk)) == 5 and in_box(desk) == ()
    (cell,) = ratings(desk.read)
    assert (cell.total, cell.counts) == (5, {"0": 2, "1": 1, "2": 2})
    assert cell.content == 0.6


def test_nothing_of_a_voice_points_at_its_case(desk: Desk) -> None:
    cases = [rated(desk) for _ in range(5)]
    let_out(desk)
    entries = given(desk)
    assert len({entry.envelope.subject.id for entry in entries}) == 5
    assert {entry.envelope.at for entry in entries} == {entries[0].envelope.at}, "all at one moment"
    assert [e.envelope.seq for e in entries] == list(range(entries[0].envelope.seq, entries[0].envelope.seq + 5))
    assert [e.id for e in sorted(entries, key=lambda e: e.envelope.seq)] == sorted(e.id for e in entries)
    plain = "".join(str(entry) for entry in entries)
    assert not any(case in plain or file_of(desk, case).case.number in plain for case in cases)


def test_a_case_says_neither_how_it_was_rated_nor_that_it_was(desk: Desk) -> None:
    case, other = rateable(desk), rateable(desk)
    before = file_of(desk, case), desk.read(EntriesQuery("case", case)), desk.read(EntriesQuery("look"))
    drop_in(desk, office(desk, case), "2", new_ballot())
    assert (file_of(desk, case), desk.read(EntriesQuery("case", case)), desk.read(EntriesQuery("look"))) == before
    assert load_sheet(desk, case).refused == load_sheet(desk, other).refused
    assert "rate" not in ACTS


def test_the_list_of_rounds_names_no_case_and_keeps_no_order_and_no_time(desk: Desk) -> None:
    cases = [rated(desk) for _ in range(4)]
    (row,) = desk.store.read(DraftsQuery(), ROLL)
    listed = json.loads(row.payload)
    assert len(listed) == 4 and listed == sorted(listed)
    assert not any(case in row.payload for case in cases)
    assert {one.saved_at for one in (row, *in_box(desk))} == {row.saved_at}


def test_each_round_is_asked_once_and_the_unit_apart(desk: Desk) -> None:
    case = rateable(desk)
    asked = questions(desk, [case])
    assert {one.rated for one in asked} == {Rated.OFFICE, Rated.UNIT}
    drop_in(desk, asked[0], "0", new_ballot())
    assert [one.rated for one in questions(desk, [case])] == [asked[1].rated]
    drop_in(desk, asked[0], "2", new_ballot())
    assert len(in_box(desk)) == 1, "a second voice of the same round is none"


def test_of_several_cases_each_body_is_asked_about_once(desk: Desk) -> None:
    both = [rateable(desk), rateable(desk)]
    assert len(questions(desk, both)) == len({(one.rated, one.body) for one in questions(desk, both)})


def test_what_is_not_yet_to_be_rated_or_restricted_is_not_asked(desk: Desk) -> None:
    fresh, secret = desk.do(visit(desk)).case, desk.do(accusation(desk)).case
    assert questions(desk, [fresh, secret, "none"]) == ()


def test_the_same_ballot_dropped_in_twice_counts_once(desk: Desk) -> None:
    case, ballot = rateable(desk), new_ballot()
    asked = office(desk, case)
    drop_in(desk, asked, "0", ballot)
    drop_in(desk, asked, "0", ballot)
    assert len(in_box(desk)) == 1


def test_quarters_wait_apart(desk: Desk) -> None:
    for quarter in (0, 1):
        desk.clock.now = NOW + timedelta(days=92 * quarter)
        for _ in range(3):
            rated(desk)
    let_out(desk)
    assert given(desk) == () and len(in_box(desk)) == 6


def test_the_file_still_verifies_and_rebuilds(desk: Desk) -> None:
    for _ in range(5):
        rated(desk)
    let_out(desk)
    assert desk.store.verify().damage == ()
    desk.store.rebuild()
    assert len(given(desk)) == 5
