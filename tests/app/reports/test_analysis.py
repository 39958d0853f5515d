"""What came in a span, by what it is split."""

from __future__ import annotations

from app.domain.counted import Dimension
from app.domain.spans import SpanKind, span
from app.ports.figures import FigureRow
from app.reports.analysis import volumes
from tests.builders import TODAY, world


def test_categories_stand_in_the_order_of_their_list_not_by_how_much_came() -> None:
    here, october = world(), span(SpanKind.MONTH, TODAY)
    rows = tuple(
        FigureRow(october.first, code, "first", count, 0)
        for code, count in (("", 40), ("030600", 30), ("010100", 2), ("030100", 1), ("020100", 20))
    )
    found = volumes(lambda _: rows, Dimension.CATEGORY, october, here)
    first = [here.lookup.categories.get(code).name for code in ("010000", "020000", "030000")]
    assert [one.name for one in found] == [*first, "没有分类"]
    assert [one.total for one in found] == [2, 20, 31, 40]


def test_our_own_station_stands_once_whether_it_accepted_or_nobody_has_yet() -> None:
    here = world()
    october = span(SpanKind.MONTH, TODAY)
    rows = tuple(
        FigureRow(october.first, code, "first", count, 0)
        for code, count in (("", 12), (here.station.name, 20), ("区住建局", 2))
    )
    found = volumes(lambda _: rows, Dimension.BODY, october, here)
    assert [(one.name, one.total) for one in found] == [(here.station.name, 32), ("区住建局", 2)]
    assert found[0].codes == ("", here.station.name)
