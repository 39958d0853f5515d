"""What the tests of the centre share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.db.sync.centres import Place, Station, new_place


@pytest.fixture
def place() -> Place:
    """A fresh centre."""
    return new_place()


@pytest.fixture
def station(place: Place) -> Iterator[Callable[[str], Station]]:
    """Lets stations in and connects them, until the test ends."""
    with ExitStack() as stack:
        yield lambda org: stack.enter_context(place.station(org))
