"""What a measurement says: a figure with its reference from the same run, its target, and the machine it ran on."""

from __future__ import annotations

import json
import math
import os
import platform
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Home:
    """A home to be measured, and the id of the case in it that has very many entries."""

    folder: Path
    password: str = field(repr=False)
    long_case: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. `samples` and `reference_samples` are in `unit` unless `value` is a ratio of them."""

    name: str
    value: float
    unit: str
    target: float
    """What `value` must reach; at most this, or with `at_least` at least."""
    samples: Sequence[float] = ()
    reference: str = ""
    """What it is compared with, in words."""
    reference_samples: Sequence[float] = ()
    at_least: bool = False
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is reached."""
        return self.value >= self.target if self.at_least else self.value <= self.target

    def told(self) -> dict[str, Any]:
        """The figure as the report carries it."""
        line: dict[str, Any] = {
            "name": self.name,
            "value": _short(self.value),
            "unit": self.unit,
            "target": f"{'>=' if self.at_least else '<='} {self.target:g}",
            "met": self.met,
        }
        if self.samples:
            line |= spread(self.samples)
        if self.reference_samples:
            line["reference"] = {"what": self.reference} | spread(self.reference_samples)
        if self.samples and self.reference_samples:
            line["ratio"] = _short(statistics.median(self.samples) / statistics.median(self.reference_samples))
        return line | ({"note": self.note} if self.note else {})


def spread(samples: Sequence[float]) -> dict[str, float]:
    """How measured values are spread: their number, p50, p95, p99."""
    parts = {f"p{part}": _short(percentile(samples, part)) for part in (50, 95, 99)}
    return {"samples": len(samples), **parts}


def percentile(samples: Sequence[float], part: float) -> float:
    """The value that `part` percent of the samples do not exceed; the samples must not be empty."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(len(ordered) * part / 100) - 1)]


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


@contextmanager
def written(out: Path, version: str, cases: int) -> Iterator[list[Figure]]:
    """Collects figures and writes them to `out` as JSON at the end. Raises OSError."""
    began, figures = time.monotonic(), list[Figure]()
    yield figures
    whole = {
        "version": version,
        "machine": machine(),
        "cases": cases,
        "seconds": round(time.monotonic() - began),
        "met": sum(figure.met for figure in figures),
        "of": len(figures),
        "figures": [figure.told() for figure in figures],
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def machine() -> dict[str, Any]:
    """What the figures depend on. Load is that of the last minute, the run itself included."""
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "screen": os.environ.get("QT_QPA_PLATFORM", "display"),
        "note": "references come from the same run; ratios are of medians of alternating runs",
    }


def _short(value: float) -> float:
    return round(value, 3 if abs(value) < 10 else 1)
