"""The measurement of a hall itself runs, on little."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import hall
from ui.pages.analysis.words import PARTS


@pytest.mark.long
def test_every_figure_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", "")
    figures = list(hall.hall_figures(tmp_path, 600))
    assert len(figures) == len(PARTS) + 7
    assert all(figure.value > 0 and figure.reference_samples for figure in figures)
