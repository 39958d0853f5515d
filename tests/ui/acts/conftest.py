"""What the tests of the panels share: a case page over a desk of its own."""

from __future__ import annotations

import pytest

from tests.ui.pages.case_stage import case_staged


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made
