"""The ballot box: what was said leaves it five at a time, and nothing of it points at a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.acts.rate import RateDraft
from app.ballots import BOX, new_ballot, take
from app.desk import Desk
from app.domain.kinds import RatingGiven
from app.ports import DraftsQuery, EntriesQuery, Refused
from app.reports.ratings import ratings
from tests.app.desks import accepted, answered, delivered, desk_in, file_of, visit
from tests.builders import NOW, ORG


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


def voice(value: str = "0", reason: str = "", period: str = "2026Q4") -> RatingGiven:
    return RatingGiven("office", ORG, period, value, reason)


def rated(desk: Desk, value: str = "0", reason: str = "", period: str = "2026Q4") -> str:
    case = rateable(desk)
    draft = RateDraft(desk.new_id(), case, "1", ("office",))
    take(desk, draft, {new_ballot(): voice(value, reason, period)})
    return case


def given(desk: Desk):
    return desk.read(EntriesQuery("rating"))


def test_four_voices_stay_in_the_box_and_the_fifth_lets_all_out_together(desk: Desk) -> None:
    cases = [rated(desk, value) for value in "0012"]
    assert given(desk) == () and ratings(desk.read) == ()
    assert all(file_of(desk, case).case.ratings == {("1", 1, "office")} for case in cases)
    assert desk.read(DraftsQuery()) == (), "no user's drafts show what lies in the box"
    rated(desk, "2", "窗口没有人")
    assert len(given(desk)) == 5 and desk.store.read(DraftsQuery(), BOX) == ()
    (cell,) = ratings(desk.read)
    assert (cell.total, cell.counts, cell.reasons) == (5, {"0": 2, "1": 1, "2": 2}, ("窗口没有人",))
    assert cell.content == 0.6


def test_nothing_of_a_voice_points_at_its_case(desk: Desk) -> None:
    cases = [rated(desk) for _ in range(5)]
    entries = given(desk)
    assert len({entry.envelope.subject.id for entry in entries}) == 5
    assert {entry.envelope.at for entry in entries} == {entries[0].envelope.at}, "all at one moment"
    assert [e.envelope.seq for e in entries] == list(range(entries[0].envelope.seq, entries[0].envelope.seq + 5))
    assert [e.id for e in sorted(entries, key=lambda e: e.envelope.seq)] == sorted(e.id for e in entries)
    plain = "".join(str(entry) for entry in entries)
    assert not any(case in plain or file_of(desk, case).case.number in plain for case in cases)


def test_quarters_and_bodies_wait_apart(desk: Desk) -> None:
    for period in ("2026Q3", "2026Q4"):
        for _ in range(3):
            rated(desk, period=period)
    assert given(desk) == () and len(desk.store.read(DraftsQuery(), BOX)) == 6


def test_a_refused_rating_leaves_no_ballot(desk: Desk) -> None:
    case = rated(desk)
    with pytest.raises(Refused):
        take(desk, RateDraft(desk.new_id(), case, "1", ("office",)), {new_ballot(): voice()})
    assert len(desk.store.read(DraftsQuery(), BOX)) == 1


def test_the_same_screen_saved_twice_counts_once(desk: Desk) -> None:
    case = rateable(desk)
    draft, ballots = RateDraft(desk.new_id(), case, "1", ("office",)), {new_ballot(): voice()}
    take(desk, draft, ballots)
    take(desk, draft, ballots)
    assert len(desk.store.read(DraftsQuery(), BOX)) == 1


def test_the_file_still_verifies_and_rebuilds(desk: Desk) -> None:
    for _ in range(5):
        rated(desk)
    assert desk.store.verify().damage == ()
    desk.store.rebuild()
    assert len(given(desk)) == 5
