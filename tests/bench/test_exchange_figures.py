"""The measurement itself runs, on little and without the peers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import exchange


@pytest.mark.long
def test_every_figure_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "peer_figures", lambda *_: iter(()))
    figures = list(exchange.exchange_figures(tmp_path, 20))
    assert len(figures) == 6
    assert all(figure.value > 0 for figure in figures)
