"""The figures of 研判, of its brief, of the agenda and of the practice hall, each beside the same over a hundredth of the cases."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from app.measuring import Figure, Home, percentile
from ui.measure.process import process
from ui.pages.analysis.words import PARTS

RUNS = 2
_PICTURES = (
    "import sys, main; from pathlib import Path; from ui.measure.pictures import pictures;"
    "pictures(main.open_desk(Path(sys.argv[1]), '', sys.argv[2]))"
)
_YEAR = (
    "import sys, time, main; from pathlib import Path; began = time.perf_counter();"
    "main.practise_year(Path(sys.argv[1]), lambda done: None); print(time.perf_counter() - began)"
)
Samples = Mapping[str, Sequence[float]]
FEWER = "the same with a hundredth of the cases, ms"
_READ = (
    ("roster", "roster of a month"),
    ("roster of the month before", "roster of the month before"),
    ("docket", "docket of a week"),
    ("leaders", "leaders' reception days to come"),
    ("leaders before", "leaders' reception days before"),
    ("meetings", "meetings, 500 of them"),
    ("promises", "promises, 500 of them"),
    ("today", "what is fixed and promised for today"),
)


def measured(home: Home) -> Samples:
    """Milliseconds of each picture and list, by its name, from processes of their own."""
    runs = [json.loads(process(_PICTURES, str(home.folder), home.password)[0]) for _ in range(RUNS)]
    return {name: [taken for run in runs for taken in run[name]] for name in runs[0]}


def picture_figures(few: Samples, many: Samples, where: str = "") -> Iterator[Figure]:
    """Of two homes' samples."""
    for part in PARTS:
        taken, what = many[part], f"picture of 研判{where}: {part}, any span, p95"
        yield Figure(what, percentile(taken, 95), "ms", 300, taken, FEWER, few[part])
    for name in ("brief pdf", "brief word"):
        taken = many[name]
        yield Figure(
            f"{name} of a quarter with its pictures{where}", median(taken), "ms", 3000, taken, FEWER, few[name]
        )
    for name, words in _READ:
        yield Figure(f"{words}{where}, p95", percentile(many[name], 95), "ms", 100, many[name], FEWER, few[name])


def practice_figure() -> Figure:
    """The year of a practice hall, from nothing."""
    with TemporaryDirectory(prefix="kapok-") as folder:
        seconds = float(process(_YEAR, str(Path(folder) / "year"))[0])
    return Figure("practice hall with a year in it", seconds, "s", 60, [seconds])
