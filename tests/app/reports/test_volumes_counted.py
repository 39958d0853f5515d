"""What 研判 tells by month and dimension is what pandas counts over the folded cases of a practice hall."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.desk import Desk
from app.domain.counted import Dimension
from app.domain.spans import SpanKind, span
from app.domain.terms import Channel
from app.ports import CaseFileQuery, CasesQuery
from app.ports.figures import FiguresQuery
from app.reports.analysis import BESIDE, RECEIVED, volumes, whole

Row = dict[str, Any]
MEASURES = (*RECEIVED, *BESIDE)
EVER = (date(2026, 1, 1), date(2026, 12, 31))
DIMENSIONS = (Dimension.CHANNEL, Dimension.CATEGORY, Dimension.PLACE, Dimension.BODY)


def came(desk: Desk) -> Any:
    """One row for each thing counted of a case, as pandas has them, which is imported only here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import pandas
    return pandas.DataFrame([row for case in _cases(desk) for row in _counted(case)])


def _cases(desk: Desk) -> Iterator[Any]:
    for row in desk.read(CasesQuery(limit=5_000)):
        yield desk.read(CaseFileQuery(row.id)).case


def _counted(case: Any) -> Iterator[Row]:
    first = next(iter(case.demands.values()))
    about = {
        "channel": case.channel, "category": first.category, "place": first.place[:9], "body": case.handler,
        "restricted": case.restricted, "amount": case.headcount,
    }  # fmt: skip
    repeat = any(demand.link for demand in case.demands.values())
    yield about | {"measure": "repeat" if repeat else "first", "on": case.received_on}
    if case.voided:
        yield about | {"measure": "voided", "on": case.voiding.on}
        return
    for demand in case.open_demands:
        if demand.decline:
            yield about | {"measure": "declined", "on": demand.decline.on}
        if demand.final_decline:
            yield about | {"measure": "declined_finally", "on": demand.final_decline.on}


def by_month(rows: Any, code: str = "") -> dict[tuple[Any, ...], tuple[int, int]]:
    """(month, code, measure) → (count, sum of amounts)."""
    rows = rows.assign(month=[day.replace(day=1) for day in rows["on"]], code=rows[code] if code else "")
    found = rows.groupby(["month", "code", "measure"])["amount"].agg(["count", "sum"])
    return {key: (int(row["count"]), int(row["sum"])) for key, row in found.iterrows()}


def test_every_month_of_every_dimension_is_what_pandas_counts(hall: Desk) -> None:
    rows = came(hall)
    assert {"first", "repeat", "declined"} <= set(rows["measure"])
    assert rows["restricted"].any() and not rows["restricted"].all()
    asked = {Dimension.TOTAL: by_month(rows)}
    asked |= {dimension: by_month(rows[~rows["restricted"]], dimension.code) for dimension in DIMENSIONS}
    for dimension, wanted in asked.items():
        found = hall.read(FiguresQuery(dimension, *EVER, MEASURES))
        assert {(r.month, r.code, r.measure): (r.count, r.amount) for r in found} == wanted, dimension
        assert len({code for _, code, _ in wanted}) > (dimension not in (Dimension.TOTAL, Dimension.PLACE)), dimension


def test_every_name_of_a_span_is_what_pandas_counts(hall: Desk) -> None:
    rows, world = came(hall), hall.world()
    categories, short = world.lookup.categories, world.lookup.directory.short_name
    for over in (span(kind, world.today).moved(step) for kind in SpanKind for step in (0, -1)):
        here = rows[(rows["on"] >= over.first) & (rows["on"] <= over.last)]
        assert whole(hall.read, over).total == int(here["measure"].isin(RECEIVED).sum())
        here = here[~here["restricted"]]
        names = {
            Dimension.CHANNEL: here["channel"].map(Channel.name_of),
            Dimension.CATEGORY: here["category"].map(lambda code: categories.get(code[:2] + "0000").name),
            Dimension.BODY: here["body"].map(
                lambda name: short(name, world.station.org) if name else world.station.name
            ),
        }
        for dimension, named in names.items():
            counts = here.assign(name=named).groupby(["name", "measure"]).size().to_dict()
            for one in volumes(hall.read, dimension, over, world):
                told = (one.first, one.repeat, one.declined, one.declined_finally, one.voided)
                assert told == tuple(counts.pop((one.name, measure), 0) for measure in MEASURES), (dimension, one.name)
            assert counts == {}, (dimension, over.name)
