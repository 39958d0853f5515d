"""开箱统计: five papers and more about the same unit and quarter, counted by two; nothing of them points at anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.acts import ACTS
from app.acts.act import States
from app.acts.count_ratings import CountRatingsDraft
from app.ballots import BOX, let_out
from app.domain import kinds as k
from app.ports import DraftsQuery, EntriesQuery
from app.reports.ratings import ratings
from tests.app.desks import desk_in
from tests.app.test_ballots import Ticking, rated
from tests.builders import NOW, ORG, FixedIds, world

GOOD = CountRatingsDraft(
    "0192f3a4b5c67d8e9fa0b1c2d3e4f001",
    "office",
    "",
    "2026Q3",
    "3",
    "1",
    "2",
    " 排队久 \n\n没有人带路",
    " 陈志明 ",
    True,
)
ACT = ACTS["count_ratings"]
NOBODY = States()
LAST_QUARTER = timedelta(days=40)


def test_the_papers_become_voices_and_who_opened_the_box_is_kept() -> None:
    entries = ACT.decide(GOOD, NOBODY, world(), FixedIds())
    assert entries[0].body == k.RatingsCounted("office", ORG, "2026Q3", 6, "陈志明")
    voices = [entry.body for entry in entries[1:]]
    assert voices == [
        *[k.RatingGiven("office", ORG, "2026Q3", "0")] * 3,
        k.RatingGiven("office", ORG, "2026Q3", "1"),
        k.RatingGiven("office", ORG, "2026Q3", "2", "没有人带路"),
        k.RatingGiven("office", ORG, "2026Q3", "2", "排队久"),
    ]
    assert len({entry.subject for entry in entries}) == 7


def test_a_unit_is_rated_apart() -> None:
    unit = replace(GOOD, rated="unit", body="440104000-housing")
    assert ACT.check(unit, NOBODY, world()) == []
    counted = ACT.decide(unit, NOBODY, world(), FixedIds())[0].body
    assert isinstance(counted, k.RatingsCounted) and counted.body == "440104000-housing"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, satisfied="1"), ("count.few", "satisfied")),
        (replace(GOOD, satisfied=""), ("count.number", "satisfied")),
        (replace(GOOD, fairly="很多"), ("count.number", "fairly")),
        (replace(GOOD, dissatisfied="1001"), ("count.number", "dissatisfied")),
        (replace(GOOD, rated="unit"), ("count.who", "body")),
        (replace(GOOD, rated=""), ("count.who", "rated")),
        (replace(GOOD, period="2027Q1"), ("count.when", "period")),
        (replace(GOOD, period="2026"), ("count.when", "period")),
        (replace(GOOD, reasons="一\n二\n三"), ("count.reasons", "reasons")),
        (replace(GOOD, witness=""), ("text.empty", "witness")),
        (replace(GOOD, witness="王敏"), ("count.alone", "witness")),
        (replace(GOOD, agreed=False), ("count.agreed", "agreed")),
    ],
)
def test_what_is_wrong_is_named(draft: CountRatingsDraft, problem: tuple[str, str]) -> None:
    assert [(p.code, p.field) for p in ACT.check(draft, NOBODY, world())] == [problem]


def test_papers_and_the_screen_s_ballots_are_let_out_apart(tmp_path: Path) -> None:
    """Otherwise whoever counted the papers could read the few of the screen off the sum."""
    with desk_in(tmp_path / "home", Ticking()) as desk:
        desk.clock.now = NOW - LAST_QUARTER
        for _ in range(4):
            rated(desk)
        desk.clock.now = NOW
        desk.do(replace(GOOD, id=desk.new_id()))
        (cell,) = ratings(desk.read)
        assert (cell.total, cell.counts) == (6, {"0": 3, "1": 1, "2": 2})
        assert len(desk.store.read(DraftsQuery(), BOX)) == 4, "those of the screen wait for their own fifth"
        desk.clock.now = NOW - LAST_QUARTER
        rated(desk)
        let_out(desk)
        (cell,) = ratings(desk.read)
        assert cell.total == 11
        assert len(desk.read(EntriesQuery("ballots"))) == 1
        assert desk.store.verify().damage == ()
