"""集中服务日 over a real desk, by keys: announced, planned from the groups, reconciled in the evening, its papers printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.plan_service_parts import PlanServicePartsDraft
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.service_steps import SQUARE, announce, closed, part_rows, planned, two_stations
from tests.app.acts.test_form_group import STATION
from tests.app.acts.test_record_site import record
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.page import OUTREACH, SERVICE_DAY, SERVICE_DAYS
from ui.pages.hall.outreach_forms import CloseDayForm
from ui.pages.hall.poster_view import PosterView
from ui.pages.hall.service_forms import AnnounceForm, CallOffForm, CallOffPartsForm, PartForm
from ui.pages.hall.sheet_view import SheetView
from ui.pages.hall.wanted import Wanted
from ui.pages.service_day_page import HELD, NOT_PLANNED, ServiceDayPage
from ui.pages.service_days_page import ServiceDaysPage
from ui.pages.today.line_item import LineItem


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage, kind=ServiceDayPage, argument=None):
    page = kind(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page.listed is not None)
    return page


def cells(page, column):
    place = [c.key for c in page.model.columns].index(column)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def test_a_day_is_announced_put_right_and_called_off_by_keys(stage):
    two_stations(stage.desk)
    page = opened(stage, ServiceDaysPage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(AnnounceForm))
    form = page.findChild(AnnounceForm)
    assert form.text("title") == "10 号集中服务日" and form.text("on") == "2026-11-10"
    form.fields["matters"].setFocus()
    stage.type("社保、加装电梯")
    stage.save()
    stage.wait(lambda: cells(page, "standing") == ["2 处站点，已办 0 处"])
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_G, ALT)
    stage.wait(lambda: any("reason" in form.fields for form in page.findChildren(AnnounceForm)))
    again = next(form for form in page.findChildren(AnnounceForm) if "reason" in form.fields)
    again.fields["starts"].set_value("14:30")
    again.fields["ends"].set_value("17:00")
    again.fields["reason"].set_value("改到下午")
    again.submit()
    stage.wait(lambda: cells(page, "at") == ["14:30-17:00"])
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to[-1][0] == SERVICE_DAY
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChild(CallOffForm))
    page.findChild(CallOffForm).fields["reason"].set_value("台风")
    page.findChild(CallOffForm).submit()
    stage.wait(lambda: cells(page, "standing") == ["已取消：台风"])


def test_all_stations_are_planned_at_once_and_one_without_a_group_by_itself(stage):
    two_stations(stage.desk)
    record(stage.desk, name="区庄社区")
    announce(stage.desk)
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    assert cells(page, "standing") == ["还没有排"] * 3
    asked = []
    stage.messages.asked.connect(asked.append)
    page.table.selectRow(2)
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: asked)
    assert asked[0].title == "把 2 处站点排上？" and "云鹤社区广场：邓嘉怡\n" in asked[0].text
    assert "不在里面的：区庄社区，没有编组；" in asked[0].text
    assert cells(page, "standing") == ["还没有排"] * 3, "nothing is planned before it is agreed to"
    names = cells(page, "name")
    asked[0].on_yes()
    stage.wait(lambda: cells(page, "standing").count("已排上") == 2)
    assert cells(page, "name") == names and page.table.currentIndex().row() == 2, "nothing moves under the eye"
    assert cells(page, "going") == ["邓嘉怡", "", "何美仪、谭启明"]
    assert cells(page, "group") == ["云鹤组", "", "水荫一组"]
    page.activate(NOT_PLANNED)
    stage.wait(lambda: cells(page, "name") == ["区庄社区"])
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(PartForm))
    form = page.findChild(PartForm)
    assert (form.fields["place"].text(), form.text("on"), form.text("starts")) == ("区庄社区", "2026-10-19", "09:00")
    form.fields["going"].setFocus()
    stage.type("陈伯年")
    stage.save()
    stage.wait(lambda: len(part_rows(stage.desk)) == 3 and page.model.rowCount() == 0)


def test_what_was_planned_at_once_is_called_off_at_once_or_one_by_one(stage):
    two_stations(stage.desk)
    day = announce(stage.desk)
    planned(stage.desk, day)
    page = opened(stage, argument=day)
    stage.wait(page.table.hasFocus)
    page.table.selectRow(1)
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChild(CallOffPartsForm))
    stage.type("停电")
    stage.save()
    stage.wait(lambda: cells(page, "standing") == ["已排上", "取消了：停电"])
    assert page.table.currentIndex().row() == 1
    stage.wait(page.table.hasFocus)
    asked = []
    stage.messages.asked.connect(asked.append)
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: asked)
    assert asked[-1].title == "把取消了的 1 处再排上？", "what was called off is not among what was never planned"
    asked[-1].on_yes()
    stage.wait(lambda: cells(page, "standing") == ["已排上"] * 2)
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChildren(CallOffPartsForm)[-1].isVisible())
    form = page.findChildren(CallOffPartsForm)[-1]
    form.fields["which"].set_value("all")
    form.fields["reason"].set_value("排错了")
    form.submit()
    stage.wait(lambda: cells(page, "standing") == ["取消了：排错了"] * 2)


def test_what_cannot_be_planned_is_said(stage):
    record(stage.desk)
    announce(stage.desk)
    banners = []
    stage.messages.banner_shown.connect(lambda key, text: banners.append(text.text))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: banners)
    assert "还没有编组的人" in banners[0]


def test_a_day_still_to_come_is_not_reconciled_and_the_next_one_proposed_is_free(stage):
    two_stations(stage.desk)
    day = announce(stage.desk, on="2026-11-10")
    planned(stage.desk, day)
    said = []
    stage.messages.status_said.connect(said.append)
    page = opened(stage, argument=day)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_W, ALT)
    assert "还没有到这一天" in said[-1] and not page.findChildren(CloseDayForm)
    days = opened(stage, ServiceDaysPage)
    stage.wait(days.table.hasFocus)
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: days.findChild(AnnounceForm))
    assert days.findChild(AnnounceForm).text("on") == "2026-12-10"


def test_the_evening_is_reconciled_and_what_was_taken_is_seen(stage):
    two_stations(stage.desk)
    day = announce(stage.desk)
    square, studio = planned(stage.desk, day)
    case = case_of(stage.desk, channel="outreach", at=STATION)
    stage.desk.do(closed(stage.desk, square))
    page = opened(stage, argument=day)
    stage.wait(page.table.hasFocus)
    page.table.selectRow(1)
    stage.key(Qt.Key.Key_W, ALT)
    stage.wait(lambda: page.findChild(CloseDayForm))
    form = page.findChild(CloseDayForm)
    assert form.fields["taken"].ids() == (case,), "what was registered with this station as its place stands ready"
    form.fields["visitors"].setFocus()
    stage.type("12")
    stage.save()
    stage.wait(lambda: "2 处站点，已办 2 处" in page._sums.text())
    assert "来了群众 19 人，登记 1 件" in page._sums.text()
    assert page._went.text().startswith("登记的去了哪里：") and "1 件" in page._went.text()
    page.activate(HELD)
    stage.wait(lambda: page.listed.part == HELD)
    page.table.setFocus()
    page.table.selectRow(1)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(LineItem))
    page.findChild(LineItem).pressed.emit()
    assert case in stage.led_to
    assert studio.subject.id in {row.subject.id for row in part_rows(stage.desk)}


def test_a_planned_station_leads_to_its_day_and_the_days_are_one_key_away(stage):
    two_stations(stage.desk)
    day = announce(stage.desk)
    square, _ = planned(stage.desk, day)
    page = opened(stage, argument=day)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to[-1] == (OUTREACH, Wanted(square.subject.id))
    stage.key(Qt.Key.Key_L, ALT)
    assert stage.led_to[-1] == (SERVICE_DAYS, None)


def test_the_notice_and_the_attendance_sheet_are_printed(stage):
    two_stations(stage.desk)
    announce(stage.desk)
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    assert cells(page, "name")[0] == SQUARE
    # read anew, it is still the day that is shown
    page.activate(None)
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: page.findChild(PosterView) and page.findChild(SheetView))
    page.findChild(SheetView).send.click()
    stage.wait(lambda: [job.title for job in stage.printer.jobs] == ["集中服务日公告"])
    page.table.setFocus()
    stage.key(Qt.Key.Key_Q, ALT)
    stage.wait(lambda: any(view._title == "集中服务日签到表" for view in page.findChildren(SheetView)))
    next(view for view in page.findChildren(SheetView) if view._title == "集中服务日签到表").send.click()
    stage.wait(lambda: [job.title for job in stage.printer.jobs][1:] == ["集中服务日签到表"])


def test_where_no_day_was_announced_it_says_how_to(stage):
    page = opened(stage)
    assert "还没有发布过" in page._sums.text()


def test_a_day_that_was_looked_at_stays_while_others_write_and_the_tile_leads_to_the_nearest(stage):
    two_stations(stage.desk)
    today, later = announce(stage.desk), announce(stage.desk, on="2026-11-10", title="下个月的")
    page = opened(stage, argument=later)
    assert "下个月的" in page._sums.text()
    page.on_changed(stage.desk.do(PlanServicePartsDraft(stage.desk.new_id(), later)).changes)
    stage.wait(lambda: cells(page, "standing") == ["已排上"] * 2)
    assert "下个月的" in page._sums.text()
    page.activate(None)
    stage.wait(lambda: "10 号集中服务日" in page._sums.text())
    assert page._day == today
