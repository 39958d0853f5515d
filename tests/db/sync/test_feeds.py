"""Feeds: each organisation has the entries that are for it, without a gap, whatever joins later; nobody has one more."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audience import shares
from app.domain.envelope import Routing, Subject
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, LIWAN, YUEXIU, Place, Row, Station, new_place
from tests.db.sync.histories import NAMES, routings, trees

Enter = Callable[[str], Station]
CASE, OTHER = Subject("case", "c" * 32), Subject("case", "d" * 32)


def ids(rows: Sequence[Row]) -> list[str]:
    return [row["id"] for row in rows]


def test_an_open_case_goes_up_the_line(station: Enter) -> None:
    here, district, city, neighbour = (station(org) for org in (HUANGHUAGANG, YUEXIU, CITY, DADONG))
    writer = here.writer()
    rows = [writer.entry(CASE) for _ in range(3)]
    here.push(rows)
    assert here.received() == district.received() == city.received() == ids(rows)
    assert neighbour.received() == []


def test_whom_a_case_is_transferred_to_has_it_from_the_beginning(station: Enter) -> None:
    here, there, above = station(HUANGHUAGANG), station(DADONG), station(LIWAN)
    writer, reply = here.writer(), there.writer()
    before, other = [writer.entry(CASE) for _ in range(3)], writer.entry(OTHER)
    here.push([*before, other])
    transfer = writer.entry(CASE, HUANGHUAGANG, DADONG)
    here.push([transfer])
    assert there.received() == ids([*before, transfer])
    answer = reply.entry(CASE, HUANGHUAGANG, DADONG)
    there.push([answer])
    assert here.received() == ids([*before, other, transfer, answer])
    assert above.received() == []


def test_a_restricted_case_goes_to_its_list_and_whoever_is_listed_later(station: Enter) -> None:
    here, district, city, there = (station(org) for org in (HUANGHUAGANG, YUEXIU, CITY, LIWAN))
    writer = here.writer()
    first = [writer.entry(CASE, HUANGHUAGANG, CITY, restricted=True), writer.entry(CASE, CITY, restricted=True)]
    here.push(first)
    later = writer.entry(CASE, HUANGHUAGANG, LIWAN, restricted=True)
    here.push([later])
    assert here.received() == city.received() == there.received() == ids([*first, later])
    assert district.received() == []


def test_a_case_that_becomes_restricted_ends_for_the_others(station: Enter) -> None:
    here, district, there = station(HUANGHUAGANG), station(YUEXIU), station(LIWAN)
    writer = here.writer()
    rows = [
        writer.entry(CASE),
        writer.entry(CASE, HUANGHUAGANG, restricted=True),
        writer.entry(CASE, HUANGHUAGANG, YUEXIU, LIWAN),
        writer.entry(CASE, HUANGHUAGANG, restricted=True),
    ]
    here.push(rows)
    assert here.received() == ids(rows)
    assert district.received() == ids(rows[:1])
    assert there.received() == []
    # listed at last, it has the whole
    more = writer.entry(CASE, HUANGHUAGANG, YUEXIU, restricted=True)
    here.push([more])
    assert sorted(district.received()) == sorted(ids([*rows, more]))


def test_an_organisation_the_tree_does_not_know_yet_misses_nothing(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    here.push([writer.entry(CASE, HUANGHUAGANG, "440199000")])
    assert place.look("SELECT n FROM feed_head WHERE org = '440199000'") == [(1,)]


def test_pages_go_on_where_the_last_one_ended(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    rows = [writer.entry(CASE) for _ in range(7)]
    here.push(rows)
    pages = [here.pull(after, 3) for after in (0, 3, 6, 7)]
    assert [[row[0] for row in page] for page in pages] == [[1, 2, 3], [4, 5, 6], [7], []]
    assert here.ask("SELECT centre.feed_at(%s, 3)", here.org) == [(pages[0][2][1],)]
    assert here.ask("SELECT centre.feed_at(%s, 8)", here.org) == [(None,)]


# ---------- the rule here and in app/domain/audience.py are one


@pytest.fixture(scope="module")
def stage() -> Iterator[tuple[Place, Station, Station]]:
    """A centre for many examples, each with organisations and subjects of its own."""
    with ExitStack() as stack:
        place = new_place()
        yield place, *(stack.enter_context(place.station(org)) for org in (HUANGHUAGANG, LIWAN))


_numbers = itertools.count(1)


@st.composite
def histories(draw: st.DrawFn) -> tuple[dict[str, str], list[tuple[int, int, Routing]]]:
    """A tree; then which station writes about which of three subjects, for whom."""
    tree = draw(trees())
    step = st.tuples(st.integers(0, 1), st.integers(0, 2), routings(tree))
    return tree, draw(st.lists(step, min_size=1, max_size=12))


def test_feeds_are_what_the_rule_says(stage: tuple[Place, Station, Station]) -> None:
    place, *stations = stage

    @settings(max_examples=60)
    @given(histories(), st.lists(st.integers(1, 4), min_size=12, max_size=12))
    def compare(history: tuple[dict[str, str], list[tuple[int, int, Routing]]], sizes: list[int]) -> None:
        tree, steps = history
        example = next(_numbers)
        own = {name: f"{example:04d}{name[4:]}" for name in NAMES}
        plant(place, {own[org]: own.get(parent, "") for org, parent in tree.items()})
        writers = [one.writer() for one in stations]
        arrived: dict[Subject, list[tuple[str, Routing]]] = {}
        for number, batch in in_batches(steps, sizes):
            rows = []
            for _, subject, routing in batch:
                on = Subject("case", f"{example:030d}{subject:02d}")
                renamed = Routing(tuple(own[org] for org in routing.orgs), routing.restricted)
                rows.append(writers[number].entry(on, routing=renamed))
                arrived.setdefault(on, []).append((rows[-1]["id"], renamed))
            stations[number].push(rows)
        parents = {own[org]: own.get(parent, "") for org, parent in tree.items()}
        for org in own.values():
            assert feed(place, org) == due(org, arrived, parents)

    compare()


def in_batches(
    steps: Sequence[tuple[int, int, Routing]], sizes: Sequence[int]
) -> Iterator[tuple[int, list[tuple[int, int, Routing]]]]:
    """Steps of one writer in a row, in pushes of at most these sizes."""
    ahead, limits = list(steps), iter(sizes)
    while ahead:
        writer, batch = next(itertools.groupby(ahead[: next(limits)], lambda step: step[0]))
        taken = list(batch)
        ahead = ahead[len(taken) :]
        yield writer, taken


def plant(place: Place, tree: Mapping[str, str]) -> None:
    """Further organisations of the centre's tree."""
    lines: dict[str, list[str]] = {}
    for org, parent in tree.items():
        lines[org] = [org, *lines.get(parent, [])]
        place.look("INSERT INTO org VALUES (%s, %s, 'township', %s) RETURNING code", org, parent, lines[org])


def feed(place: Place, org: str) -> dict[Subject, list[str]]:
    """What a feed has of each subject, in its order."""
    found: dict[Subject, list[str]] = {}
    query = """SELECT j.subject_kind, j.subject_id, j.id FROM feed f JOIN journal j USING (origin, seq)
        WHERE f.org = %s ORDER BY f.pos"""
    for kind, subject, id_ in place.look(query, org):
        found.setdefault(Subject(kind, subject), []).append(id_)
    return {subject: sorted(entries) for subject, entries in found.items()}


def due(
    org: str, arrived: Mapping[Subject, Sequence[tuple[str, Routing]]], parents: Mapping[str, str]
) -> dict[Subject, list[str]]:
    """What it should have."""
    found = {}
    for subject, entries in arrived.items():
        count = shares([routing for _, routing in entries], parents).get(org, 0)
        if count:
            found[subject] = sorted(id_ for id_, _ in entries[:count])
    return found


def test_positions_and_hashes_of_all_those_feeds_are_whole(stage: tuple[Place, Station, Station]) -> None:
    place, *_ = stage
    holes = """SELECT org FROM feed_head h WHERE n <> (SELECT count(*) FROM feed f WHERE f.org = h.org)
        OR n <> (SELECT coalesce(max(pos), 0) FROM feed f WHERE f.org = h.org)
        OR n > 0 AND h <> (SELECT f.h FROM feed f WHERE f.org = h.org AND f.pos = h.n)"""
    assert place.look(holes) == []
    broken = """SELECT f.org, f.pos FROM feed f JOIN journal j USING (origin, seq)
        LEFT JOIN feed b ON b.org = f.org AND b.pos = f.pos - 1
        WHERE f.h <> sha256(coalesce(b.h, decode(repeat('00', 32), 'hex')) || j.hash)"""
    assert place.look(broken) == []
    exactly = """SELECT a.org, j.origin, j.seq FROM audience a
        JOIN journal j ON (j.subject_kind, j.subject_id) = (a.kind, a.id) AND (a.listed OR NOT j.restricted)
        EXCEPT SELECT org, origin, seq FROM feed"""
    assert place.look(exactly) == []
