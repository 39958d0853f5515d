"""What the tests of the centre share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from db.store import SqlStore
from db.sync.enrolling import enrol, enrol_isolated
from db.sync.server import Centre
from tests import postgres
from tests.db.sync import stations
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place, Station, new_place
from tests.db.sync.stations import enrolment_of
from tests.db.sync.sticks import Let, Stick, introduce


@pytest.fixture
def place() -> Place:
    """A fresh centre."""
    return new_place()


@pytest.fixture
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stations' passwords, as the server knows them, cost it next to nothing: for tests that connect hundreds of times."""
    monkeypatch.setattr(
        Centre, "verifier", staticmethod(lambda connection, role, password: postgres.verifier(password))
    )


@pytest.fixture
def station(place: Place) -> Iterator[Callable[[str], Station]]:
    """Lets stations in and connects them, until the test ends."""
    with ExitStack() as stack:
        yield lambda org: stack.enter_context(place.station(org))


@pytest.fixture
def let_in(place: Place, tmp_path: Path) -> Iterator[Let]:
    """Opens a desk of an organisation and enrols it."""
    with ExitStack() as stack:

        def let(org: str) -> SqlStore:
            store = stack.enter_context(stations.station(tmp_path / org, org))
            enrol(store, place.enrol(org), org)
            return store

        yield let


@pytest.fixture
def isolated(tmp_path: Path) -> Iterator[Let]:
    """Opens a desk of an organisation that no network reaches, enrolled by the tests' issuer."""
    with ExitStack() as stack:

        def let(org: str) -> SqlStore:
            store = stack.enter_context(stations.station(tmp_path / org, org))
            enrol_isolated(store, enrolment_of(org), org)
            return store

        yield let


@pytest.fixture
def pair(isolated: Let) -> tuple[SqlStore, SqlStore]:
    """A township without a network, and its district."""
    township, district = isolated(HUANGHUAGANG), isolated(YUEXIU)
    introduce((township, HUANGHUAGANG), (district, YUEXIU))
    return township, district


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path)
