"""Figures: their spread, their target, and the report they stand in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.measuring import Figure, percentile, written


@pytest.mark.parametrize(("part", "value"), [(50, 50), (95, 95), (99, 99), (100, 100)])
def test_a_percentile_is_a_sample_that_so_many_do_not_exceed(part: float, value: float) -> None:
    assert percentile([float(n) for n in range(100, 0, -1)], part) == value
    assert percentile([3.0], part) == 3


def test_a_figure_is_met_at_its_target_and_not_beyond() -> None:
    assert Figure("slow", 60, "ms", 60).met
    assert not Figure("slow", 60.1, "ms", 60).met
    assert Figure("fast", 0.5, "x", 0.5, at_least=True).met
    assert not Figure("fast", 0.49, "x", 0.5, at_least=True).met


def test_the_report_tells_each_figure_beside_its_reference(tmp_path: Path) -> None:
    out = tmp_path / "new" / "bench.json"
    with written(out, "1.2.3", 300) as figures:
        figures.append(Figure("a page", 4, "ms", 60, [2, 4, 6], "the raw driver", [1, 2, 3]))
    told = json.loads(out.read_text(encoding="utf-8"))
    assert (told["version"], told["cases"], told["met"], told["of"]) == ("1.2.3", 300, 1, 1)
    assert told["machine"]["cores"]
    (line,) = told["figures"]
    assert line["target"] == "<= 60"
    assert (line["p50"], line["p99"], line["reference"]["p50"], line["ratio"]) == (4, 6, 2, 2)
