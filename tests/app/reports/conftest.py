"""Some weeks of a practice hall, lived once, for the tests that count them anew with pandas."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

import main
from app.console.program import FirstStart
from app.desk import Desk
from app.practice_login import PRACTICE_NAME, PRACTICE_ORG, PRACTICE_PASSWORD
from app.practice_year import fill_year
from tests.builders import NOW
from tests.conftest import FixedClock

LENGTH = timedelta(days=100)


@pytest.fixture(scope="package")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Read only."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(main, "now", FixedClock(NOW))
        order = FirstStart(tmp_path_factory.mktemp("work") / "hall", PRACTICE_ORG, PRACTICE_NAME, PRACTICE_PASSWORD)
        made = main.create_desk(order, practice=True)
        fill_year(made, length=LENGTH)
    # the clock of the desk alone stands still from here on: other tests run before the last of these
    yield made
    made.store.close()
