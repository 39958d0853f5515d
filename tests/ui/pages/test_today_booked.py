"""今天约好的 on 今日, driven by keys over a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.promise import PromiseDraft
from tests.app.acts.meetings import called
from tests.app.acts.reception_steps import plan as plan_reception
from tests.app.acts.service_steps import announce
from tests.builders import TODAY
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import FAR, hall
from ui.page import MEETING, SERVICE_DAY
from ui.pages.hall.wanted import Wanted
from ui.pages.today.figure_card import FigureCard
from ui.pages.today.line_item import LineItem
from ui.pages.today_page import TodayPage
from ui.parts.button import Button
from ui.parts.card import Card


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage):
    page = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(page, None)
    stage.wait(page.booked.isVisible)
    return page


def test_what_is_fixed_for_today_leads_to_where_it_is_gone_on_with(stage):
    reception = plan_reception(stage.desk, on=TODAY.isoformat(), times="14:30-17:00")
    meeting = called(stage.desk, on=TODAY.isoformat(), times="19:30-21:00")
    page = opened(stage)
    first, second = page.booked.findChildren(LineItem)
    assert first.accessibleName() == ("14:30，领导接访：周启明（街道党工委书记），黄花岗街道信访站 1 号室，接待 2 批")
    assert second.accessibleName().startswith("19:30，板凳会：加装电梯复工")
    stage.key(Qt.Key.Key_Y, ALT)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Down)
    assert second.hasFocus()
    page.activate()
    stage.wait(lambda: second not in page.booked.findChildren(LineItem))
    first, second = page.booked.findChildren(LineItem)
    assert second.hasFocus(), "lines that are read anew keep whoever walks them"
    stage.key(Qt.Key.Key_Return)
    for _ in range(2):
        stage.key(Qt.Key.Key_Up)
    assert isinstance(stage.focus(), FigureCard), "above the first line stand the figures"
    assert stage.led_to == [("receptions", Wanted(reception)), (MEETING, meeting)]


def test_the_receptions_of_a_full_day_leave_room_for_what_is_fixed(stage):
    called(stage.desk, on=TODAY.isoformat(), times="19:30-21:00")
    for n in range(20):
        stage.registered(f"第{n}位来说的事。")
    page = opened(stage)
    page.resize(1200, 700)
    stage.wait(lambda: page.booked.isVisible() and page._model.rowCount() == 21)
    bottom = page.booked.mapTo(page, page.booked.rect().bottomLeft()).y()
    assert bottom <= page.height()


def test_a_service_day_leads_to_its_stations(stage):
    day = announce(stage.desk)
    page = opened(stage)
    (line,) = page.booked.findChildren(LineItem)
    assert line.accessibleName() == "09:00，10 号集中服务日，各站点一起开门"
    line.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(SERVICE_DAY, day)]


def test_beside_a_panel_that_leaves_little_room_nothing_of_the_page_is_cut(stage):
    called(stage.desk, on=TODAY.isoformat(), times="19:30-21:00")
    page = opened(stage)
    page.resize(560, 700)
    shown = [*page.findChildren(Card), *(b for b in page.findChildren(Button) if b.key() in ("F3", "F4", "F5"))]

    def cut():
        there = [one for one in shown if one.isVisible()]
        return [one for one in there if one.mapTo(page, one.rect().topRight()).x() > page.width()]

    stage.wait(lambda: len([one for one in shown if one.isVisible()]) > 5 and not cut())


def test_promises_have_the_room_of_a_high_page_and_thanks_stand_with_what_is_fixed(stage):
    called(stage.desk, on=TODAY.isoformat(), times="19:30-21:00")
    desk, due = stage.desk, TODAY.isoformat()
    for n in range(5):
        draft = PromiseDraft(desk.new_id(), stage.cases[FAR], f"第{n}件", desk.actor.id, desk.actor.name, due)
        desk.do(draft)
    page = opened(stage)
    stage.wait(page.promises.isVisible)

    def seen():
        bottom = page.promises.mapToGlobal(page.promises.rect().bottomLeft()).y()
        return sum(
            one.mapToGlobal(one.rect().bottomLeft()).y() <= bottom for one in page.promises.findChildren(LineItem)
        )

    for height, lines in ((1000, 4), (640, 2)):
        page.resize(1600, height)
        stage.wait(lambda lines=lines: seen() == lines)
    page.thanks.show()
    stage.wait(lambda: page.thanks.x() == page.booked.x() and page.thanks.y() > page.booked.y())
