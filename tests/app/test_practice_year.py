"""演练: the year of a practice hall is whole, the same for the same seed, and every page has something of it to show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

import main
from app.console.program import FirstStart
from app.desk import Desk
from app.domain.counted import Dimension
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.rates import RateKind
from app.domain.spans import SpanKind, span
from app.ports import CasesQuery, EntriesQuery
from app.ports.agenda import AgendaQuery
from app.practice_login import PRACTICE_NAME, PRACTICE_ORG, PRACTICE_PASSWORD
from app.practice_projects import PROJECTS
from app.practice_year import YEAR, fill_year
from app.practice_year.causes import CAUSES
from app.practice_year.matters import KINDS
from app.reports.analysis import months, volumes, whole
from app.reports.hot_issues import hot_issues
from app.reports.rates import rates
from app.reports.ratings import ratings
from tests.app.desks import desk_in
from tests.conftest import MORNING, FixedClock

SHORT = timedelta(days=100)
"""As long as the last weeks, so that what they build on is there."""
ALL = 5_000


def practice(home: Path) -> Desk:
    return main.create_desk(FirstStart(home, PRACTICE_ORG, PRACTICE_NAME, PRACTICE_PASSWORD), practice=True)


@pytest.fixture
def moment(clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    monkeypatch.setattr(main, "now", clock)
    return clock


@pytest.fixture
def desk(tmp_path: Path, moment: FixedClock) -> Iterator[Desk]:
    made = practice(tmp_path / "year")
    yield made
    made.store.close()


def content(desk: Desk) -> list[tuple[str, ...]]:
    """What a page can show, without the ids that are new at every filling."""
    cases = [(r.title, r.step, str(r.received_at), r.officer_name) for r in rows(desk)]
    lines = desk.read(AgendaQuery(tuple(what.code for what in What), limit=ALL))
    hall = [(r.line.what, r.line.title, str(r.line.on), r.line.at, r.line.state) for r in lines]
    return sorted(cases) + sorted(hall)


def rows(desk: Desk) -> tuple:
    return desk.read(CasesQuery(limit=ALL))


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A practice desk whose last weeks are filled; made once, and only looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(main, "now", FixedClock(MORNING))
        made = practice(tmp_path_factory.mktemp("short") / "home")
        fill_year(made, length=SHORT)
    yield made
    made.store.close()


def test_the_same_seed_makes_the_same_year_and_another_one_another(
    short: Desk, tmp_path: Path, moment: FixedClock
) -> None:
    told = [content(short)]
    for name, seed in (("two", 1), ("three", 8)):
        made = practice(tmp_path / name)
        fill_year(made, seed, length=SHORT)
        told.append(content(made))
        made.store.close()
    assert told[0] == told[1]
    assert told[0] != told[2]


def test_a_year_is_whole_and_every_page_has_something_of_it(desk: Desk, moment: FixedClock) -> None:
    lived: list[float] = []
    fill_year(desk, told=lived.append)
    assert desk.store.verify().damage == () and desk.clock is main.now
    assert lived == sorted(lived) and lived[0] >= 0 and 0.9 < lived[-1] <= 1
    steps = Counter(row.step for row in rows(desk))
    few = {"archived", "closed", "transferred", "handling", "delivered", "declined", "voided", "withdrawn", "reviewed"}
    assert few <= set(steps) and 200 < sum(steps.values()) < 500
    _the_hall_is_full(desk)
    _the_figures_are_there(desk)
    came = [row.received_at for row in rows(desk)]
    assert max(came) <= moment() and min(came) < moment() - YEAR


def _the_hall_is_full(desk: Desk) -> None:
    lines = desk.read(AgendaQuery(tuple(what.code for what in What), limit=ALL))
    kinds = Counter((row.line.what, row.line.state) for row in lines)
    wanted = {
        ("backlog", "planned"), ("campaign", "counted"), ("day", "closed"), ("helper", "ended"), ("helper", "serving"),
        ("meeting", "held"), ("meeting", "cancelled"), ("meeting", "coming"), ("outreach", "closed"), ("outreach", "planned"),
        ("outreach_visit", "met"), ("outreach_visit", "not_met"), ("promise", "kept"), ("promise", "open"),
        ("roster", "published"), ("shift", "present"), ("ticket", "served"), ("ticket", "skipped"), ("talk", ""), ("visit", ""),
        ("award", "given"), ("award_round", ""), ("complaint", "settled"), ("project", "open"), ("project", "closed"),
        ("reception", "coming"), ("reception", "stood_down"), ("reception_visit", "heard"), ("reception_visit", "not_come"),
        ("thanks", "kept"),
    }  # fmt: skip
    assert wanted <= set(kinds), wanted - set(kinds)
    assert any(row.line.what == "promise" and row.line.state == "open" and row.line.until for row in lines)


def _the_figures_are_there(desk: Desk) -> None:
    world = desk.world()
    quarter, month = span(SpanKind.QUARTER, world.today), span(SpanKind.MONTH, world.today)
    assert all(volume.total for volume in months(desk.read, month, world)[1:])
    everything = whole(desk.read, span(SpanKind.YEAR, world.today))
    assert everything.first and everything.repeat and everything.declined and everything.voided
    for dimension in (Dimension.CHANNEL, Dimension.CATEGORY, Dimension.BODY):
        assert len(volumes(desk.read, dimension, quarter, world)) > 2, dimension
    assert any(hot_issues(desk.read, over, world) for over in (quarter, quarter.moved(-1), month.moved(-1)))
    found = rates(desk.read, quarter.moved(-1), world)
    assert all(rate.below for rate in found) and next(rate for rate in found if rate.kind is RateKind.PUBLIC).above
    assert ratings(desk.read)


def test_acts_follow_each_other_as_their_days_do(short: Desk, moment: FixedClock) -> None:
    """Of every case before the last weeks: nothing was written before what it builds on."""
    earlier = {row.id for row in rows(short) if row.received_at < moment() - timedelta(days=90)}
    assert earlier
    stamps: dict[str, list] = {}
    for entry in (one for one in short.read(EntriesQuery("case")) if one.envelope.subject.id in earlier):
        stamps.setdefault(entry.envelope.subject.id, []).append(
            (entry.envelope.seq, entry.envelope.at.astimezone(CHINA))
        )
    for each in stamps.values():
        days = [at for _, at in sorted(each)]
        assert days == sorted(days)


def test_a_real_desk_gets_no_year(tmp_path: Path) -> None:
    with desk_in(tmp_path / "real") as desk:
        with pytest.raises(ValueError, match="practice"):
            fill_year(desk)
        assert rows(desk) == ()


def test_what_a_project_is_about_is_what_came_so_that_its_figures_say_something() -> None:
    came = {kind.category for kind in KINDS}
    assert {category for _, category, *_ in CAUSES} | {project.category for project in PROJECTS} <= came
