"""Random trees of organisations, and routings over them."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from app.domain.envelope import Routing

NAMES = tuple(f"4401{n:05d}" for n in range(8))
STRANGER = NAMES[-1]
"""In no tree, but named now and then."""


@st.composite
def trees(draw: st.DrawFn) -> dict[str, str]:
    """Two to seven organisations, each under one before it; the first under something outside."""
    count = draw(st.integers(2, len(NAMES) - 1))
    tree = {NAMES[0]: "440000000"}
    for n in range(1, count):
        tree[NAMES[n]] = NAMES[draw(st.integers(0, n - 1))]
    return tree


def routings(tree: Mapping[str, str]) -> st.SearchStrategy[Routing]:
    """Where an entry goes: mostly open, mostly within the tree."""
    orgs = st.lists(st.sampled_from([*tree, STRANGER]), max_size=3, unique=True)
    return st.builds(Routing, orgs.map(tuple), st.sampled_from([False, False, False, True]))
