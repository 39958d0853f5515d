"""`bench` from end to end on a small home: every figure of the table is there with what it is compared with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import main


@pytest.mark.long
def test_the_bench_tells_every_figure(tmp_path: Path) -> None:
    out = tmp_path / "bench.json"
    assert main.bench(out, 300) == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    names = " / ".join(line["name"] for line in told["figures"])
    for word in ("lock", "form ready", "saved", "keystroke", "receipt", "letter", "jump", "filter", "search: name",
                 "case page", "rebuild", "memory", "growth", "page of deadlines", "reckoned",
                 "研判: hot", "研判: quarters", "brief pdf", "roster", "docket", "leaders", "practice hall", "with sealing", "with signing",
                 "with an entry of the audit"):  # fmt: skip
        assert word in names
    for line in told["figures"]:
        assert {"value", "unit", "target", "met", "p50", "p95", "p99"} <= line.keys()
    without = sorted(line["name"] for line in told["figures"] if "reference" not in line)
    assert without == [
        "password entered to form ready",
        "practice hall with a year in it",
        "running clocks reckoned anew",
        "window's longest pauses while rebuilding, p99",
        "window's longest pauses while reckoning, p99",
    ]
