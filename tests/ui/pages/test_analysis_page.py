"""研判 over a real desk, by keys: figures, their pictures, and the cases behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.acts.record_campaign import RecordCampaignDraft
from app.documents.pictures import least_height
from app.domain.counted import Dimension
from app.domain.pictures import Series
from app.domain.rates import RateKind
from app.domain.spans import SpanKind, span
from tests.builders import HE, NOW
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, TODAY_DUE, hall
from ui import style
from ui.pages.analysis.brief_panel import BriefPanel
from ui.pages.analysis.choices import choices_of
from ui.pages.analysis.counted_list import CountedList
from ui.pages.analysis.rate_words import rate_definition, still_words
from ui.pages.analysis.words import HOT, MONTHS, PARTS, PROJECTS, RATES, WORK
from ui.pages.analysis.worked_list import WorkedList
from ui.pages.analysis_page import AnalysisPage
from ui.pages.supervision.reading import RATINGS


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
    assert page.table.model().rowCount() == len(page.shown.lines)
    assert page.shown.lines or part in (HOT, PROJECTS, WORK)
    assert page.shown.apart <= 0 or part == Dimension.BODY.code


def test_on_a_wide_page_the_list_beside_it_has_room_for_a_matter(stage):
    page = opened(stage, (Dimension.CHANNEL.code, SpanKind.MONTH, None))
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    listed = page.findChild(CountedList)
    for wide, low in ((1750, 600), (1180, 400)):
        page.resize(style.px(wide), style.px(700))
        stage.wait(lambda low=low: low <= listed.width() / style.px(1) <= low + 100)


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


def test_a_picture_of_many_bars_keeps_the_height_its_labels_need(stage):
    page = opened(stage, (Dimension.CATEGORY.code, SpanKind.MONTH, None))
    labels = tuple(f"第{n}类" for n in range(18))
    picture = replace(page.shown.picture, labels=labels, series=(Series("初次信访", (1,) * 18),), told=())
    page.show_shown(replace(page.shown, picture=picture))
    page.resize(1180, 620)
    stage.wait(lambda: page.picture.height() >= least_height(picture, style.px(style.SMALL)))
    page.show_shown(
        replace(page.shown, picture=replace(picture, labels=labels[:2], series=(Series("初次信访", (1, 1)),)))
    )
    stage.wait(lambda: page.picture.height() < least_height(picture, style.px(style.SMALL)))


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


def test_a_rate_opens_what_is_above_and_below_and_a_month_that_is_over_is_frozen(stage):
    page = opened(stage, (RATES, SpanKind.MONTH, span(SpanKind.MONTH, date(2026, 9, 1))))
    lines = {line.kind: line for line in page.shown.lines}
    assert len(lines) == len(RateKind)
    assert lines[RateKind.REPEAT].words == "0.0%"
    assert not page.freeze.isHidden()
    page.freeze.click()
    stage.wait(lambda: page.shown.lines[0].frozen_on is not None)
    assert page.freeze.isHidden()
    page.table.select_first()
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert page.findChild(CountedList).switch.isVisible()
    page.table.setFocus()
    stage.wait(page.table.hasFocus)
    page.table.selectRow(page.table.model().rowCount() - 1)
    assert page.table.current_row().kind is RateKind.SATISFIED
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to[-1] == ("supervision", RATINGS), "of voices only sums are listed"


def test_how_the_figure_at_the_cursor_is_counted_is_told_whole(stage):
    page = opened(stage, (RATES, SpanKind.MONTH, None))
    page.table.setFocus()
    stage.wait(page.table.hasFocus)
    told = set()
    for rate in page.shown.lines:
        assert rate_definition(rate.kind) in page._how.text()
        assert page._how.height() >= page._how.heightForWidth(page._how.width())
        told.add(page._how.text())
        stage.key(Qt.Key.Key_Down)
    assert len(told) == len(RateKind)
    page.activate((MONTHS, SpanKind.MONTH, None))
    stage.wait(lambda: page.shown.part == MONTHS)
    assert page._how.isHidden()


def test_what_may_be_is_offered_for_what_is_due(stage):
    page = opened(stage, (RATES, SpanKind.MONTH, None))
    told = page.shown.lines[0]
    assert (told.kind, told.below, sum(count for _, count in told.due)) == (RateKind.TOLD, 1, 1)
    words = still_words(told, page.shown.span, page.shown.world)
    assert "1 件" in words
    assert words.endswith("50.0%")
    choices = choices_of(told, page.shown.span, page.shown.world.today)
    assert [choice.count for choice in choices] == [0, 0, 1, 1]
    listed = CountedList(stage.lane, stage.desk, "", choices)
    stage.qtbot.addWidget(listed)
    stage.wait(lambda: listed.model.headerData(0, Qt.Orientation.Horizontal) == "期限到哪天")


def test_the_work_around_the_cases_is_counted_and_its_list_leads_home(stage):
    told = RecordCampaignDraft(stage.desk.new_id(), "", "board", "宣传栏", "2026-10-12", "水荫社区", "1081", "", "")
    stage.desk.do(told)
    page = opened(stage, (WORK, SpanKind.MONTH, None))
    boards = next(line for line in page.shown.lines if line.words == "宣传栏")
    assert (boards.now, boards.before, boards.year) == (1081, 0, 1081)
    assert "宣传栏 1,081" in page.picture.accessibleDescription()
    page.table.setCurrentIndex(page.table.model().index(page.shown.lines.index(boards), 0))
    assert "记错的不计" in page._how.text()
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    listed = page.findChild(WorkedList)
    stage.wait(lambda: listed.model.rowCount() == 1)
    assert [listed.model.index(0, column).data() for column in (1, 2)] == ["宣传栏", "1,081"]
    assert listed.table.isColumnHidden(3), "one unit alone needs no column"
    stage.key(Qt.Key.Key_Return)
    [(page_key, wanted)] = stage.led_to
    assert (page_key, wanted.is_in(listed.model.row(0))) == ("campaigns", True)


def test_nothing_of_another_part_stands_there_until_the_picture_is_drawn(stage):
    page = opened(stage, (HOT, SpanKind.MONTH, None))
    assert not page._stack.shows_content(), "there is no hot issue, and it is said"
    page.activate((Dimension.CHANNEL.code, SpanKind.MONTH, None))
    stage.wait(lambda: page.shown.part == Dimension.CHANNEL.code)
    assert page._stack.shows_content()
    stage.wait(lambda: page.drawn is page.shown)
    page.activate((Dimension.CATEGORY.code, SpanKind.MONTH, None))
    stage.wait(lambda: page.shown.part == Dimension.CATEGORY.code)
    assert page.drawn is page.shown or not page.picture.accessibleDescription()


def test_columns_follow_the_span(stage):
    page = opened(stage, (WORK, SpanKind.MONTH, None))
    page.table.setFocus()
    stage.key(Qt.Key.Key_Left, ALT)
    stage.wait(lambda: page.shown.span.first.month == 9)
    stage.wait(page.table.hasFocus)
    page.activate((WORK, SpanKind.YEAR, None))
    stage.wait(lambda: page.shown.span.kind is SpanKind.YEAR)
    assert [column.key for column in page.table.model().columns] == ["topic", "name", "count", "before"]


def test_words_said_more_often_than_usual_open_their_cases(stage):
    for n in range(6):
        stage.came(
            f"充电桩{'坏停响漏烫断'[n]}。",
            replace(HE, name=f"{'赵钱孙李周吴'[n]}某", phone=f"1380000200{n}"),
            2026,
            10,
            12,
        )
    stage.desk.clock.now = NOW
    page = opened(stage, (HOT, SpanKind.MONTH, None))
    (issue,) = page.shown.lines
    assert (issue.words, issue.count, issue.usual, issue.warned) == ("充电桩", 6, 0.0, True)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(CountedList).model.rowCount() == 6)


@pytest.mark.parametrize("which", ["pdf", "word", "excel"])
def test_a_brief_is_saved_whole(stage, which, tmp_path, monkeypatch):
    suffix = {"pdf": ".pdf", "word": ".docx", "excel": ".xlsx"}[which]
    target = tmp_path / f"brief{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    page = opened(stage)
    page.table.setFocus()
    stage.key(Qt.Key.Key_B, ALT)
    panel = page.findChild(BriefPanel)
    getattr(panel, which).click()
    stage.wait(target.exists)
    assert target.read_bytes()[:2] in (b"%P", b"PK")
    assert [path.name for path in tmp_path.glob("*half")] == []
    assert [told.partition(" ")[0] for told in stage.left_the_desk()] == ["exported"]


def test_what_stands_beside_the_figures_goes_with_them(stage):
    page = opened(stage)
    for choose in (lambda: page._choose_part(RATES), lambda: page._choose_kind(SpanKind.QUARTER.code)):
        page._brief()
        page.parts.setFocus()
        choose()
        assert page._drawer.isHidden() and page.parts.hasFocus()
        page._brief()
        page.activate()
        assert page._drawer.isVisible(), "the same figures again leave it"


@pytest.mark.parametrize(("percent", "least"), [(100, 7), (150, 3)])
def test_the_list_is_seen_with_its_picture(stage, qapp, percent, least):
    style.apply(qapp, "light", percent)
    page = opened(stage)
    page.resize(1198, 684)
    row = style.px(32)
    stage.wait(lambda: page.table.visibleRegion().boundingRect().height() >= least * row)
