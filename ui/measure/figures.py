"""The figures of the windows: probes run in fresh processes, each as often as its spread asks, and what came of them."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from statistics import median
from typing import Any

from app.measuring import Figure, Home, percentile
from ui.measure.picture_figures import measured, picture_figures, practice_figure
from ui.measure.probes import ENTERED
from ui.measure.process import process

STARTS, FORMS, FIRST_PAPERS = 7, 3, 3
_EMPTY = "from ui.measure.painted import empty; empty()"
_PAINTED = (
    "import sys, main; from pathlib import Path; app, session = main.boot(Path(sys.argv[1]));"
    "from ui.measure.painted import tell; tell(app, session.window)"
)
_PROBE = (
    "import sys, main; from pathlib import Path; home, probe, *rest = sys.argv[1:]; booted = main.boot(Path(home));"
    "from ui.measure.probes import PROBES; PROBES[probe](booted, *rest)"
)
_PAPERS = (
    "import sys, main; from pathlib import Path; from ui.measure.papers import papers;"
    "home, password, first = sys.argv[1:]; papers(main.open_desk(Path(home), '', password), first)"
)
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \| +([\w.]+)")


def window_figures(small: Home, large: Home) -> Iterator[Figure]:
    """All of them. Neither home has projections yet: the rebuild that is measured makes them."""
    yield from _rebuilds(small, large)
    yield from _starts(small)
    yield _first_form(large)
    yield _keystrokes(large)
    yield from _papers(small)
    yield from _case_pages(small, large)
    yield _memory(large)
    yield from picture_figures(measured(small), measured(large))
    yield practice_figure()


# ---------- a process of its own


def _probe(name: str, home: Home, *arguments: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(process(_PROBE, str(home.folder), name, home.password, *arguments)[0])
    return said


def _painted_after(code: str, *arguments: str) -> float:
    """Milliseconds from the start of a process to its first paint."""
    started = time.time()
    return (float(process(code, *arguments)[0]) - started) * 1000


# ---------- the figures


def _starts(home: Home) -> Iterator[Figure]:
    """Lock and first start against an empty window; they take turns, so that a busy moment hits all."""
    for _ in range(2):
        # bytecode and the disk's cache
        _painted_after(_PAINTED, str(home.folder))
        _painted_after(_PAINTED, str(home.folder / "none"))
    lock, first, empty = [], [], []
    for _ in range(STARTS):
        empty.append(_painted_after(_EMPTY))
        lock.append(_painted_after(_PAINTED, str(home.folder)))
        first.append(_painted_after(_PAINTED, str(home.folder / "none")))
    for name, samples in (("start to painted lock", lock), ("start to painted first start", first)):
        yield Figure(
            name,
            median(samples) / median(empty),
            "x",
            2.0,
            samples,
            "an empty PySide6 window, ms",
            empty,
            note="samples in ms",
        )


def _first_form(home: Home) -> Figure:
    samples = [_probe("first_form", home)["form"] / 1000 for _ in range(FORMS)]
    return Figure("password entered to form ready", median(samples), "s", 1.0, samples, note=_imports(home))


def _imports(home: Home) -> str:
    """Which packages' imports stand between password and form, by Python's own account of a further run."""
    said = process(_PROBE, str(home.folder), "first_form", home.password, options=("-X", "importtime"))
    taken: Counter[str] = Counter()
    for line in said[1].partition(ENTERED)[2].splitlines():
        if match := _IMPORT.match(line):
            taken[match[2].partition(".")[0]] += int(match[1]) // 1000
    whole = json.loads(said[0])["form"]
    shares = ", ".join(f"{name} {ms} ms" for name, ms in taken.most_common(8) if ms)
    return f"in a run that times imports ({whole:.0f} ms): imports {sum(taken.values())} ms, of it {shares}"


def _keystrokes(home: Home) -> Figure:
    said = _probe("keystrokes", home)
    return Figure(
        "keystroke in the registration form, p99",
        percentile(said["form"], 99),
        "ms",
        16,
        said["form"],
        "the same key in a bare QLineEdit of this window",
        said["bare"],
    )


def _papers(home: Home) -> Iterator[Figure]:
    for paper in ("receipt", "letter"):
        runs = [json.loads(process(_PAPERS, str(home.folder), home.password, paper)[0]) for _ in range(FIRST_PAPERS)]
        drawn = [taken for run in runs for taken in run["drawn"]]
        warm, first = [taken for run in runs for taken in run["warm"]], [run["first"] for run in runs]
        reference = "its first page drawn by pypdfium2"
        yield Figure(f"{paper}, warm", median(warm), "ms", 40, warm, reference, drawn)
        yield Figure(f"{paper}, the first of a process", median(first), "ms", 300, first, reference, drawn)
    checked = [taken for run in runs for taken in run["checked"]]
    yield Figure("reply checker, a letter of 30,000 characters", median(checked), "ms", 30, checked, reference, drawn)


def _case_pages(few: Home, many: Home) -> Iterator[Figure]:
    small = _probe("case_page", few, few.long_case)
    large = _probe("case_page", many, many.long_case)
    shown = large["shown"]
    yield Figure(
        "case page with 200 entries", median(shown), "ms", 80, shown, "reading and folding it alone", large["read"]
    )
    growth = median(shown) / median(small["shown"])
    yield Figure(
        "growth of the case page", growth, "x", 1.3, shown, "the same with a hundredth of the cases", small["shown"]
    )


def _rebuilds(few: Home, many: Home) -> Iterator[Figure]:
    small = _probe("rebuilding", few)
    large = _probe("rebuilding", many)
    yield Figure(
        "rebuild of all projections",
        large["rate"],
        "entries/s",
        10_000,
        [large["rate"]],
        "the same with a hundredth of the cases, entries/s",
        [small["rate"]],
        at_least=True,
        note=f"{large['entries']} entries in {large['seconds']:.0f} s; {large['before']:.0f} s before for the safety copy",
    )
    yield Figure(
        "window's longest pauses while rebuilding, p99", percentile(large["gaps"], 99), "ms", 50, large["gaps"]
    )


def deadline_figures(home: Home) -> Iterator[Figure]:
    """The page of deadlines, and all running clocks reckoned anew, in a home where every case is open."""
    said = _probe("deadlines", home)
    page = said["page"]
    yield Figure("page of deadlines, p95", percentile(page, 95), "ms", 100, page, "its reading alone", said["read"])
    yield Figure(
        "running clocks reckoned anew", said["seconds"], "s", 20, [said["seconds"]], note=f"{said['clocks']} clocks"
    )
    gaps = said["gaps"]
    yield Figure("window's longest pauses while reckoning, p99", percentile(gaps, 99), "ms", 60, gaps)


def taking_in_figures(home: Home, entries: int) -> Iterator[Figure]:
    """A new desk that takes in so many entries with its window open, in a home that was let in and has taken in nothing."""
    said = _probe("taking_in", home)
    yield Figure(
        "a new desk with 100,000 entries is ready, its window open",
        100_000 * said["seconds"] / entries,
        "s",
        40,
        note=f"from {entries} entries and {said['cases']} cases in {said['seconds']:.0f} s, in proportion",
    )
    gaps = said["gaps"]
    yield Figure("window's longest pauses while taking in, p99", percentile(gaps, 99), "ms", 60, gaps)


def _memory(home: Home) -> Figure:
    said = _probe("memory", home)
    if said["now"] is None:
        return Figure("memory with the register open", float("nan"), "MB", 260, note="this system tells no figure")
    return Figure(
        "memory with the register open", said["now"], "MB", 260, [said["now"]], "the lock window alone", [said["lock"]],
        note=f"{said['cases']} cases; highest of the run {said['peak']:.0f} MB",
    )  # fmt: skip
