"""研判 over a real desk, by keys: figures, their pictures, and the cases behind them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.counted import Dimension
from app.domain.spans import SpanKind
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, TODAY_DUE, hall
from ui.pages.analysis.counted_list import CountedList
from ui.pages.analysis.words import MONTHS, PARTS
from ui.pages.analysis_page import AnalysisPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, argument=None):
    page = AnalysisPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page.drawn is not None)
    return page


def test_the_month_is_counted_and_drawn(stage):
    page = opened(stage)
    assert (page.shown.whole.total, page.shown.whole.repeat) == (3, 0)
    assert [line.total for line in page.shown.lines][-2:] == [1, 3]
    assert page.picture.accessibleDescription()
    drawn = page.picture.grab().toImage()
    assert len({drawn.pixel(x, drawn.height() // 2) for x in range(drawn.width())}) > 1


@pytest.mark.parametrize("part", PARTS)
def test_every_part_says_what_it_counts(stage, part):
    page = opened(stage, (part, SpanKind.QUARTER, None))
    assert page.table.model().rowCount() == len(page.shown.lines) > 0
    assert page.shown.apart <= 0 or part == Dimension.BODY.code


def test_enter_opens_what_was_counted_and_enter_the_case(stage):
    page = opened(stage, (Dimension.CHANNEL.code, SpanKind.MONTH, None))
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    listed = page.findChild(CountedList)
    stage.wait(lambda: listed.model.rowCount() == 3)
    asked = []
    page.open_case.connect(asked.append)
    stage.key(Qt.Key.Key_Return)
    assert asked == [stage.cases[CAME_TODAY]]
    texts = {listed.model.index(row, 1).data() for row in range(3)}
    assert texts == {text.rstrip("。") for text in (CAME_TODAY, FAR, TODAY_DUE)}


def test_the_span_before_and_not_beyond_today(stage):
    page = opened(stage)
    first = page.shown
    page.table.setFocus()
    stage.key(Qt.Key.Key_Right, ALT)
    stage.key(Qt.Key.Key_Left, ALT)
    stage.wait(lambda: page.shown is not first)
    assert page.shown.span == first.span.moved(-1)
    assert page.shown.whole.total == 1
    assert page.resume_argument() == (MONTHS, SpanKind.MONTH, page.shown.span)
