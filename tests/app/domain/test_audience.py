"""Who receives what, example by example and against the rule told step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.domain.audience import line_of, receivers, shares
from app.domain.envelope import Routing
from tests.db.sync.histories import NAMES, routings, trees

CITY, YUEXIU, LIWAN, HUANGHUAGANG, DADONG = "440100000", "440104000", "440103000", "440104014", "440104016"
TREE = {CITY: "440000000", YUEXIU: CITY, LIWAN: CITY, HUANGHUAGANG: YUEXIU, DADONG: YUEXIU}


def opened(*orgs: str) -> Routing:
    return Routing(orgs)


def listed(*orgs: str) -> Routing:
    return Routing(orgs, restricted=True)


def test_a_line_goes_up_to_the_city_and_no_further() -> None:
    assert line_of(HUANGHUAGANG, TREE) == (HUANGHUAGANG, YUEXIU, CITY)
    assert line_of(CITY, TREE) == (CITY,)
    assert line_of("999999999", TREE) == ("999999999",)


def test_an_open_subject_goes_to_those_named_and_all_above() -> None:
    assert shares([opened(HUANGHUAGANG)], TREE) == {HUANGHUAGANG: 1, YUEXIU: 1, CITY: 1}
    # the neighbour under the same district hears nothing of it
    assert DADONG not in shares([opened(HUANGHUAGANG)] * 3, TREE)


def test_who_comes_later_receives_it_from_the_first_entry() -> None:
    assert shares([opened(HUANGHUAGANG), opened(), opened(LIWAN)], TREE) == {
        HUANGHUAGANG: 3, YUEXIU: 3, CITY: 3, LIWAN: 3,
    }  # fmt: skip


def test_a_restricted_subject_goes_to_its_list_alone() -> None:
    assert shares([listed(HUANGHUAGANG, CITY)], TREE) == {HUANGHUAGANG: 1, CITY: 1}


def test_a_subject_stays_restricted_whatever_comes_afterwards() -> None:
    assert shares([listed(HUANGHUAGANG), opened(LIWAN)], TREE) == {HUANGHUAGANG: 2}
    assert receivers([listed(HUANGHUAGANG), opened(LIWAN), listed(LIWAN)], TREE) == {HUANGHUAGANG, LIWAN}


def test_a_subject_that_is_closed_ends_for_those_not_listed() -> None:
    history = [opened(HUANGHUAGANG), opened(HUANGHUAGANG), listed(HUANGHUAGANG, LIWAN)]
    assert shares(history, TREE) == {HUANGHUAGANG: 3, LIWAN: 3, YUEXIU: 2, CITY: 2}
    assert receivers(history, TREE) == {HUANGHUAGANG, LIWAN}


def test_a_subject_that_names_nobody_goes_nowhere() -> None:
    assert shares([], TREE) == shares([opened(), listed()], TREE) == {}


def step_by_step(history: Sequence[Routing], tree: Mapping[str, str]) -> dict[str, int]:
    """The rule as it is told: one entry after the other, each new organisation filled up from the beginning."""
    has: dict[str, int] = {}
    members: set[str] = set()
    restricted = False
    for count, routing in enumerate(history, 1):
        if routing.restricted and not restricted:
            restricted, members = True, set()
        if routing.restricted:
            members |= set(routing.orgs)
        elif not restricted:
            members |= set(routing.orgs)
            for _ in tree:
                members |= {tree[org] for org in members if tree.get(org) in tree}
        has |= dict.fromkeys(members, count)
    return has


@given(st.data())
def test_the_rule_is_what_is_told(data: st.DataObject) -> None:
    tree = data.draw(trees())
    history = data.draw(st.lists(routings(tree), max_size=6))
    assert shares(history, tree) == step_by_step(history, tree)


@given(st.data())
def test_nobody_unlisted_receives_a_restricted_entry(data: st.DataObject) -> None:
    tree = data.draw(trees())
    history = data.draw(st.lists(routings(tree), max_size=6))
    first = next((n for n, routing in enumerate(history) if routing.restricted), len(history))
    named = {org for routing in history if routing.restricted for org in routing.orgs}
    for org, count in shares(history, tree).items():
        assert org in named or count <= first
        assert org in NAMES
