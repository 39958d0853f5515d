"""Each way to come: where typing begins, what must not stay empty, and that no number is asked for twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.kinds import Going
from app.domain.terms import Channel
from tests.app.acts.outreach_steps import plan
from tests.app.acts.test_record_site import record
from tests.ui.pages.registration_stage import ID, staged, words_of
from ui.parts.candidate_list import Candidate

CALLED = "13800007719"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def field_in_focus(stage):
    focus = stage.focus()
    return next((path for path, field in stage.form.fields().items() if field.isAncestorOf(focus)), "")


@pytest.mark.parametrize("channel", [c.code for c in Channel if c is not Channel.VISIT])
def test_typing_begins_in_the_first_field_and_enter_comes_by_them_all(stage, channel):
    stage.page.open_new(channel)
    paths = list(stage.form.fields())
    passed = []
    for _ in range(paths.index("people.0.name") + 1):
        passed.append(field_in_focus(stage))
        stage.enter()
    assert passed == paths[: len(passed)]


def test_a_visit_begins_at_the_number_of_the_card(stage):
    stage.page.open_new("call")
    stage.page.open_new("visit")
    assert field_in_focus(stage) == "people.0.id_number"


def test_what_was_sent_on_says_by_whom(stage):
    stage.page.open_new("transferred_in")
    stage.save()
    sender = stage.form.fields()["details.from_unit"]
    assert stage.focus() is sender.editor() and sender.required and sender.error() == "请写上转来单位。"
    assert stage.form.foot.words() == "还差 3 处，先写转来单位"
    stage.type("越秀区信访局")
    assert "details.from_unit" not in {p.field for p in stage.form.problems()}


def test_who_sent_it_on_is_found_by_initials_and_one_that_nobody_knows_stays_as_typed(stage):
    for typed, kept in (("yxqxfj", "越秀区信访局"), ("外省某联席会议办公室", "外省某联席会议办公室")):
        stage.page.open_new("transferred_in")
        stage.form.fields()["details.from_unit"].setFocus()
        stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        stage.type(typed)
        stage.enter()
        assert stage.form.draft().details["from_unit"] == kept


def test_where_somebody_calls_from_they_are_called_back(stage):
    stage.page.open_new("call")
    stage.type(CALLED[:-1] + "8")
    stage.enter()
    stage.form.fields()["details.calling_number"].setFocus()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type(CALLED)
    stage.enter()
    assert stage.person.phone.text() == "138 0000 7719"
    assert stage.form.draft().people[0].person.phone == CALLED
    assert stage.focus() is stage.person.kind.editor()


def test_another_number_to_call_back_stays_and_so_does_the_next_caller_s(stage):
    stage.page.open_new("call")
    stage.person.phone.setFocus()
    stage.type("02083330000")
    number = stage.form.fields()["details.calling_number"]
    number.setFocus()
    stage.type(CALLED)
    stage.enter()
    assert stage.person.phone.text() == "020-83330000"
    number.setFocus()
    stage.page.open_new("call")
    assert stage.person.phone.text() == "" == stage.form.fields()["details.calling_number"].text()


def test_a_number_that_is_none_fills_nothing(stage):
    stage.page.open_new("call")
    stage.type("号码隐藏")
    stage.enter()
    assert stage.person.phone.text() == "" and stage.form.draft().details == {"calling_number": "号码隐藏"}


def test_beside_no_papers_the_box_says_that_it_may_stay_empty(stage):
    number = stage.person.number.editor()
    assert number.placeholderText() == ""
    stage.key(Qt.Key.Key_F6)
    assert number.placeholderText() == "有号码就写，没有就空着"
    number.setFocus()
    stage.type(ID)
    assert number.placeholderText() == ""


def test_only_where_somebody_stands_here_papers_can_be_shown_or_not(stage):
    shown = {}
    for channel in Channel:
        stage.page.open_new(channel.code)
        stage.person.kind.set_value("none")
        shown[channel.code] = stage.person.kind.editor().currentText()
    assert {code for code, words in shown.items() if words == "未出示证件"} == {"visit", "outreach"}
    assert set(shown.values()) == {"未出示证件", "没有提供号码"}


def test_nobody_is_told_off_while_they_mend_it(stage):
    category = stage.demand.category
    stage.save()
    assert category.error() == "请选内容分类。"
    category.setFocus()
    stage.type("jz")
    assert category.error() == ""
    stage.key(Qt.Key.Key_Escape)
    stage.person.name.setFocus()
    assert category.error() == "请选内容分类。"


def test_what_is_taken_outside_has_its_place_from_where_the_station_is_today_or_from_the_stations(stage):
    record(stage.desk, name="云鹤社区广场")
    plan(stage.desk, place="水荫社区")
    stage.open()
    stage.wait(lambda: stage.page._around.outside.stations)
    stage.page.open_new("outreach")
    place = stage.form.fields()["details.outreach_place"]
    assert place.text() == "水荫社区" and stage.form.is_blank(), "what stands ready is not typed"
    place.setFocus()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("云鹤")
    stage.wait(lambda: place._list.isVisible())
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert stage.form.draft().details == {"outreach_place": "云鹤社区广场"} and not stage.form.is_blank()


def test_of_two_places_on_one_day_none_is_taken_for_granted(stage):
    for place, going in (("水荫社区", "何美仪"), ("云鹤社区", "谭启明律师")):
        plan(stage.desk, place=place, going=(Going(going),))
    stage.open()
    stage.wait(lambda: len(stage.page._around.outside.today) == 2)
    stage.page.open_new("outreach")
    place = stage.form.fields()["details.outreach_place"]
    assert place.text() == ""
    place.setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.wait(lambda: place._list.isVisible())
    assert [(row.text, row.detail) for row in place._list._rows if isinstance(row, Candidate)] == [
        ("水荫社区", "今天在这里"), ("云鹤社区", "今天在这里"),
    ]  # fmt: skip


@pytest.mark.parametrize(("channel", "told"), [("visit", True), ("call", True), ("letter", False)])
def test_whoever_is_there_is_told_what_becomes_of_their_data(stage, channel, told):
    stage.page.open_new(channel)
    assert ("办这件事用" in words_of(stage.form)) is told
