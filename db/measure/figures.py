"""The figures of the store. Each call is followed by its own statements on the raw driver: that is its reference."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from app.domain.counted import Dimension, Measure
from app.domain.spans import SpanKind, span, spans_to
from app.domain.terms import Channel
from app.domain.terms import Step as CaseStep
from app.measuring import Figure, milliseconds, percentile
from app.ports import CaseFilter, CaseSort, CasesQuery, Query, SearchQuery
from app.ports.figures import FiguresQuery
from db import writing
from db.keys import read_keys
from db.measure.invented import NEEDLE_ID, NEEDLE_NAME, NEEDLE_WORDS
from db.measure.raw import RawDriver, listened
from db.store import SqlStore
from db.tokens import values_of

RAW = "the same statements on the raw driver"
ROUNDS, IN_A_ROUND = 4, 40
"""Registrations: blocks that take turns with their references, so that a busy moment hits both."""
READS = 60
LEAST_GUARDED = {"sealing": 0.9, "signing": 0.9, "an entry of the audit": 0.5}
"""Of the rate without it, what a registration is to keep."""
_PAYLOAD = bytes(700)
"""As long as a sealed registration."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, how a registration is saved in it, and how an entry of the audit."""

    store: SqlStore
    password: str = field(repr=False)
    register: Callable[[], object]
    note: Callable[[], object]
    """Writes one entry for whoever audits."""

    @property
    def key(self) -> bytes:
        """The file's key."""
        return read_keys(self.store.home.keys).unlock(self.store.user, self.password)[1]

    def driver(self) -> RawDriver:
        """The same file without what stands over it."""
        return RawDriver(self.store.home.database, self.key)

    def ask(self, query: Query[object]) -> object:
        """What a screen's question costs."""
        return self.store.read(query, self.store.user)


def store_figures(small: Opened, large: Opened, today: date) -> Iterator[Figure]:
    """All of them. Leaves hundreds of registrations behind."""
    yield from _saving(small)
    yield _growth_of_saving(small, large)
    yield from _reading(large, today)
    yield from _protecting(small)


@dataclass(slots=True)
class _Timed:
    """Milliseconds of calls and of their statements alone."""

    calls: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)

    def block(self, work: Callable[[], object], times: int, raw: RawDriver) -> None:
        """Some calls, each followed by one that is listened to (which takes time of its own), then those statements."""
        each = []
        for _ in range(times):
            self.calls.append(milliseconds(work))
            with listened() as steps:
                work()
            each.append(steps)
        for steps in each:
            self.raw.append(milliseconds(partial(raw.repeat, steps)))


def _saving(opened: Opened) -> Iterator[Figure]:
    """One registration saved, against its statements on a copy of the file as it is now, and bare commits there."""
    timed, bare = _Timed(), list[float]()
    with (
        TemporaryDirectory() as folder,
        opened.driver() as own,
        RawDriver(own.copied(Path(folder) / "twin.db"), opened.key) as twin,
    ):
        twin.make_bare()
        for _ in range(ROUNDS):
            timed.block(opened.register, IN_A_ROUND, twin)
            bare += [milliseconds(lambda: twin.commit_bare(_PAYLOAD)) for _ in range(IN_A_ROUND)]
    for target, what, reference in ((0.5, RAW, timed.raw), (0.15, "bare single-row commits", bare)):
        rate = median(reference) / median(timed.calls)
        yield Figure(
            f"registration saved, against {what}", rate, "x the rate", target, timed.calls, f"{what}, ms", reference,
            at_least=True, note="samples in ms",
        )  # fmt: skip


def _growth_of_saving(small: Opened, large: Opened) -> Figure:
    few, many = list[float](), list[float]()
    for _ in range(ROUNDS):
        few += [milliseconds(small.register) for _ in range(IN_A_ROUND)]
        many += [milliseconds(large.register) for _ in range(IN_A_ROUND)]
    what = "the same with a hundredth of the cases, ms"
    return Figure(
        "growth of a registration", median(many) / median(few), "x", 1.3, many, what, few, note="samples in ms"
    )


def _protecting(opened: Opened) -> Iterator[Figure]:
    """What sealing, signing and an entry of the audit beside it cost a registration. Leaves entries that nobody can read."""

    def audited() -> None:
        opened.register()
        opened.note()

    plain: tuple[tuple[str, dict[str, object]], ...] = (
        ("sealing", {"seal": lambda key, body, purpose: body}),
        ("signing", {"sign": lambda secret, message: bytes(64)}),
    )
    for what, instead in plain:
        yield _cost(what, opened.register, opened.register, instead)
    yield _cost("an entry of the audit", audited, opened.register, {})


def _cost(what: str, work: Callable[[], object], cheaper: Callable[[], object], instead: dict[str, object]) -> Figure:
    """The rate with a protection beside the rate without, in turns; `instead`: what takes its place in `db.writing`."""
    guarded, bare = list[float](), list[float]()
    for _ in range(ROUNDS):
        guarded += [milliseconds(work) for _ in range(IN_A_ROUND)]
        with _replaced(instead):
            bare += [milliseconds(cheaper) for _ in range(IN_A_ROUND)]
    rate = median(bare) / median(guarded)
    return Figure(
        f"registration saved with {what}", rate, "x the rate", LEAST_GUARDED[what], guarded, "the same without, ms", bare,
        at_least=True, note="samples in ms",
    )  # fmt: skip


@contextmanager
def _replaced(instead: dict[str, object]) -> Iterator[None]:
    own = {name: getattr(writing, name) for name in instead}
    try:
        for name, made in instead.items():
            setattr(writing, name, made)
        yield
    finally:
        for name, made in own.items():
            setattr(writing, name, made)


def _reading(opened: Opened, today: date) -> Iterator[Figure]:
    """Register and search, p95 of many different questions."""
    with opened.driver() as raw:
        for name, make, target in _Questions(raw, today).kinds():
            timed = _Timed()
            for _ in range(READS):
                timed.block(partial(opened.ask, make()), 1, raw)
            yield Figure(f"{name}, p95", percentile(timed.calls, 95), "ms", target, timed.calls, RAW, timed.raw)


class _Questions:
    """What a clerk asks of the register and types into the command box: often found, seldom found, never found."""

    def __init__(self, raw: RawDriver, today: date) -> None:
        self._random, self._today = random.Random(7), today
        self._count: int = raw.ask("SELECT count(*) FROM cases")[0][0]
        lately = "ORDER BY no DESC LIMIT 3000"
        keys = [row[0] for row in raw.ask(f"SELECT found_by FROM cases {lately}")]
        self._names = [value for text in keys for value in values_of("name", text)]
        self._ids = [value for text in keys for value in values_of("id_number", text)]
        self._texts = [row[0] for row in raw.ask(f"SELECT text FROM cases {lately}") if row[0]]
        self._categories = [row[0] for row in raw.ask("SELECT DISTINCT category FROM cases LIMIT 200")]
        issues = "SELECT DISTINCT code FROM figures WHERE dimension = 'issue' LIMIT 3"
        self._issues = tuple(row[0] for row in raw.ask(issues))
        self._places = [row[0] for row in raw.ask("SELECT DISTINCT place FROM cases LIMIT 200")]

    def kinds(self) -> Sequence[tuple[str, Callable[[], Query[object]], float]]:
        """(name, maker of one question, milliseconds to reach)."""
        pick = self._random
        return (
            ("register: a page in any order", lambda: self._page(CaseFilter(), 0), 60),
            ("register: a jump in any order", lambda: self._page(CaseFilter(), pick.randrange(self._count)), 60),
            ("register: a filter in any order", lambda: self._page(self._filter(), 0), 150),
            ("search: name", lambda: SearchQuery(pick.choice([*self._names[:20], NEEDLE_NAME])), 100),
            ("search: tail of an ID", lambda: SearchQuery(pick.choice([*self._ids[:20], NEEDLE_ID])[-4:]), 100),
            ("search: 1 character", lambda: SearchQuery(self._piece(1)), 100),
            ("search: 2 characters", lambda: SearchQuery(self._piece(2)), 100),
            ("search: 4 characters", lambda: SearchQuery(self._piece(4)), 100),
            ("analysis: sums of five quarters", self._sums, 100),
        )

    def _sums(self) -> FiguresQuery:
        quarters = spans_to(span(SpanKind.QUARTER, self._today), 5)
        measures = tuple(measure.code for measure in Measure)
        dimension = self._random.choice(list(Dimension))
        # of issues at places nobody asks for all at once, but for those of a project
        codes = self._issues if dimension is Dimension.ISSUE else ()
        return FiguresQuery(dimension, quarters[0].first, quarters[-1].last, measures, codes)

    def _page(self, wanted: CaseFilter, offset: int) -> CasesQuery:
        pick = self._random
        return CasesQuery(wanted, pick.choice(CaseSort.ALL), pick.random() < 0.5, offset)

    def _filter(self) -> CaseFilter:
        pick, month = self._random, self._today - timedelta(days=30 * self._random.randrange(1, 100))
        return pick.choice(
            (
                CaseFilter(open=True),
                CaseFilter(steps=(pick.choice((CaseStep.ACCEPTED, CaseStep.REGISTERED)).code,)),
                CaseFilter(channels=(pick.choice(list(Channel)).code,)),
                CaseFilter(category=pick.choice(self._categories)),
                CaseFilter(category=pick.choice(self._categories)[:2] + "0000"),
                CaseFilter(place=pick.choice(self._places)),
                CaseFilter(place=pick.choice(self._places)[:6]),
                CaseFilter(received_from=month, received_to=month + timedelta(days=30)),
                CaseFilter(due_from=self._today, due_to=self._today + timedelta(days=7)),
                CaseFilter(group=True),
                CaseFilter(open=True, place=pick.choice(self._places)[:6], channels=(Channel.VISIT.code,)),
            )
        )

    def _piece(self, length: int) -> str:
        """Out of a text, or characters of it in an order that hardly any text has, or a needle."""
        pick, text = self._random, self._random.choice(self._texts)
        start = pick.randrange(len(text) - length)
        there = text[start : start + length]
        return pick.choice((there, there, "".join(pick.choices(text, k=length)), NEEDLE_WORDS[:length]))
