"""帮手 over a real desk, by keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts.talk import TalkDraft
from app.domain.spans import SpanKind, span
from app.reports.work import work
from tests.app.acts.test_enlist_helper import ASKED, enlist
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.hall.helper_forms import EndHelperForm, HelperForm
from ui.pages.hall.tiles import tiles
from ui.pages.helpers_page import ALL, HelpersPage
from ui.pages.today.line_item import LineItem


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = HelpersPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    return page


def shown(page):
    return [
        [page.model.index(row, c).data() for c in range(page.model.columnCount())]
        for row in range(page.model.rowCount())
    ]


def test_somebody_is_enlisted_by_keys_and_put_right(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(HelperForm)
    form.fields["helper_kind"].set_value("lawyer")
    form.fields["name"].setFocus()
    stage.type("谭启明")
    form.fields["skills"].set_value(("law", "land"))
    form.fields["weekdays"].set_value(("2",))
    form.fields["term_to"].setFocus()
    stage.type("2027-10-18")
    stage.save()
    stage.wait(lambda: "同意" in form.fields["agreed_on"].error())
    form.fields["agreed_on"].setFocus()
    stage.type("2026-10-16")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    assert shown(page) == [["谭启明", "律师", "", "法律、土地征收", "", "周二", "", "2027年10月18日"]]
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    form = page.findChildren(HelperForm)[-1]
    assert (form.text("name"), form.ticked("skills"), form.text("term_to")) == ("谭启明", ("law", "land"), "2027-10-18")


def test_whoever_left_stands_only_among_all(stage):
    enlist(stage.desk)
    page = opened(stage)
    stage.wait(lambda: page.model.rowCount() == 1)
    page.setFocus()
    stage.key(Qt.Key.Key_Z, ALT)
    form = page.findChild(EndHelperForm)
    form.fields["reason"].setFocus()
    stage.type("回乡下住")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 0)
    page.activate(ALL)
    stage.wait(lambda: page.model.rowCount() == 1)
    assert shown(page)[0][-2:] == ["", "10月19日 离任"]
    assert stage.desk.read(ASKED)[0].line.detail["ended"] == "回乡下住"


def test_the_cases_somebody_talked_on_are_read_and_opened(stage):
    helper, case = enlist(stage.desk), stage.registered("楼道堆物没有人管。")
    stage.desk.do(TalkDraft(stage.desk.new_id(), case, "本人", "说起楼道的事。", helper=helper))
    page = opened(stage)
    stage.wait(lambda: page.model.rowCount() == 1)
    went = []
    page.open_case.connect(went.append)
    page.setFocus()
    stage.key(Qt.Key.Key_T, ALT)
    stage.wait(lambda: page.findChild(LineItem) is not None)
    page.findChild(LineItem).setFocus()
    stage.key(Qt.Key.Key_Return)
    assert went == [case]


def test_whoever_s_term_is_over_serves_no_longer_in_any_count(stage):
    enlist(stage.desk)
    enlist(stage.desk, name="梁桂芳", term_from="2025-11-01", term_to="2026-10-20")
    stage.desk.clock.now += timedelta(days=2)
    tile = next(one for one in tiles() if one.page == "helpers")
    assert tile.standing(stage.desk) == "在任 1 位"
    for kind in (SpanKind.MONTH, SpanKind.YEAR):
        figures = work(stage.desk.read, span(kind, stage.desk.world().today), stage.desk.world())
        serving = next(one for one in figures if one.words == "在任的帮手")
        assert (serving.now, serving.before, serving.year) == (1, None, None)
        assert [row.line.title for row in stage.desk.read(serving.asked)] == ["陈伯年"]
