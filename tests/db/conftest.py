"""What the tests of the store share: an empty shelf on every database the desk works with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.db.shelf import DATABASES, Shelf, shelf


@pytest.fixture(params=DATABASES)
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelf]:
    """An empty shelf; each test that asks for it runs once a database."""
    with shelf(tmp_path, request.param) as empty:
        yield empty
