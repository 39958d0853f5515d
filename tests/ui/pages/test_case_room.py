"""一件家事: what has room beside what, at every width."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.case_stage import case_staged
from ui import style
from ui.pages.case.clock_card import LEAST_WIDTH
from ui.parts.side_panel import SidePanel


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def test_an_open_act_leaves_the_case_readable_to_its_edge(stage):
    page = stage.open(stage.delivered(stage.accepted()))
    before = [card.mapTo(page, card.rect().topRight()).x() for card in page._clocks.cards()]
    page.open_act("note")
    edge = page.width() - page._drawer.width()
    stage.wait(lambda: all(card.mapTo(page, card.rect().topRight()).x() < edge for card in page._clocks.cards()))
    assert page._head.mapTo(page, page._head.rect().topRight()).x() < edge < max(before)
    assert not page._beside.isVisible()
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: [card.mapTo(page, card.rect().topRight()).x() for card in page._clocks.cards()] == before)
    assert page._beside.isVisible()


def test_an_act_that_leaves_too_little_beside_it_covers_the_case_wholly(stage):
    page = stage.open(stage.accepted())
    page.resize(700, 600)
    page.open_act("print_paper")
    assert page._drawer.geometry() == page.rect()
    page.resize(1198, 684)
    assert page._drawer.x() > style.px(290)


def test_help_beside_the_case_gives_the_room_back_but_not_while_an_act_is_open(stage):
    page = stage.open(stage.accepted())
    panel = SidePanel(page)
    page.make_room(panel, 380)
    assert not page._beside.isVisible() and page._whole.contentsMargins().right() == 380
    page.make_room(panel, 0)
    assert page._beside.isVisible() and page._whole.contentsMargins().right() == 0
    page.open_act("note")
    page.make_room(panel, 380)
    page.make_room(panel, 0)
    assert not page._beside.isVisible() and page._whole.contentsMargins().right() == page._drawer.width()


def test_an_act_opens_beside_the_head_of_the_case(stage):
    page = stage.open(stage.delivered(stage.accepted()))
    page.resize(1000, 320)
    bar = page._area.verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.open_act("note")
    QApplication.processEvents()
    assert bar.value() == 0


def test_no_clock_card_stands_alone_in_its_row(stage):
    page = stage.open(stage.delivered(stage.accepted()))
    cards = page._clocks
    sheet = page._sheet
    for count in range(2, 6):
        some = (list(sheet.clocks) * 3)[:count]
        cards.show_clocks(some, sheet.world.today, 1)
        for wide in (1166, 760, 540):
            cards.resize(wide, cards.height())
            for _ in ("folded", "open"):
                cards.layout().activate()
                seen = [card for card in cards.cards() if card.isVisible()]
                tops = Counter(card.y() for card in seen)
                assert max(tops.values()) - min(tops.values()) <= 1
                assert all(card.width() >= style.px(LEAST_WIDTH) for card in seen)
                cards._more.click()
            cards.fold()
