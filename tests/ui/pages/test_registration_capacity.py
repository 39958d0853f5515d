"""收件身份 in the form: it stands as usual without a key, one key changes it, and some are never asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.acts.station import SetDraft
from app.domain.world import Station
from app.ports import CaseFileQuery
from tests.ui.desk_stage import ALT
from tests.ui.pages.registration_stage import staged, words_of
from ui import application
from ui.forms.registration.draft_keeper import state_of

OFFICE, COMPETENT = "petition_office", "competent_body"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def shown(stage):
    """What the form says it is received as; "" where it does not ask."""
    field = stage.demand.capacity
    return field.shown() if field.isVisible() else ""


def kept(stage):
    case = stage.desk.read(CaseFileQuery(stage.saved())).case
    return case.demands["1"].capacity


def test_as_usual_it_costs_no_key(stage):
    stage.visit()
    assert shown(stage) == COMPETENT
    passed = set()
    for _ in range(30):
        passed.add(QApplication.focusWidget())
        stage.key(Qt.Key.Key_Tab)
    assert stage.demand.triage["review"].editor() in passed and stage.demand.capacity.editor() not in passed
    assert kept(stage) == COMPETENT


@pytest.fixture
def english(qapp):
    application.set_language("en")
    yield
    application.set_language("zh")


@pytest.mark.parametrize("demands", [1, 2])
def test_its_name_and_its_words_stand_whole_in_english_too(english, stage, demands):
    for _ in range(demands - 1):
        stage.page.form.demands.add_demand()
    field, combo = stage.demand.capacity, stage.demand.capacity.editor()
    stage.wait(lambda: "Received as" in words_of(field) and combo.width() >= combo.sizeHint().width())


def test_one_key_goes_there_and_the_strip_says_what_follows(stage):
    stage.visit()
    stage.demand.decide("appeal_6")
    assert "15 日内告知" in stage.demand.route_words()
    stage.key(Qt.Key.Key_G, ALT)
    assert stage.focus() is stage.demand.capacity.editor()
    stage.key(Qt.Key.Key_Up)
    assert shown(stage) == OFFICE
    assert "15 日内转送" in stage.demand.route_words() and "告知" not in stage.demand.route_words()
    assert kept(stage) == OFFICE
    assert "作为信访部门（登记、转送）" in words_of(stage.page.summary)


def test_what_was_chosen_stays_with_its_demand_and_its_draft(stage):
    stage.visit()
    stage.key(Qt.Key.Key_G, ALT)
    stage.key(Qt.Key.Key_Up)
    stage.page.form.demands.add_demand()
    stage.wait(lambda: shown(stage) == COMPETENT)
    assert stage.demand.capacity.parentWidget() is stage.page.form.demands, "the tabs have taken its place in the head"
    stage.page.form.demands.show_demand(0)
    assert shown(stage) == OFFICE
    stage.page._keep()
    stage.wait(lambda: stage.drafts())
    again = state_of(stage.drafts()[0])
    assert [d.capacity for d in again.draft.demands] == [OFFICE, ""]


def test_the_station_s_setting_is_what_stands_there(stage):
    stage.desk.do(SetDraft(stage.desk.new_id(), "capacity", OFFICE))
    stage.page._read_world()
    stage.wait(lambda: shown(stage) == OFFICE)
    stage.visit()
    assert kept(stage) == OFFICE


def test_an_accusation_stands_as_the_petition_office_s(stage):
    stage.visit()
    stage.demand.decide("accusation")
    assert shown(stage) == OFFICE
    stage.demand.decide("appeal_6")
    assert shown(stage) == COMPETENT


def test_of_what_was_transferred_to_us_and_of_a_petition_office_nobody_is_asked(stage):
    stage.page._on_channel("transferred_in")
    assert shown(stage) == ""
    stage.page._on_channel("visit")
    assert shown(stage) == COMPETENT
    office = replace(stage.page._around.last, station=Station("440104000", "越秀区信访局", "F0"))
    stage.page._take_world((office, stage.page._around.outside))
    assert shown(stage) == ""
