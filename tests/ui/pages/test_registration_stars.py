"""The star says what the rule says: on every channel, as the form stands, starred is what is refused when empty."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.register_check import needed
from app.domain.terms import Channel, LegalClass
from tests.ui.pages.registration_stage import ID, staged, words_of
from ui import style
from ui.forms.registration.people_card import AGENT, REPRESENTATIVE

FILLED = {"id_number": ID, "name": "何永强", "address": "水荫路 8 号", "authority": "委托书一份"}


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def is_empty(field):
    return field.value() in ("", None)


def starred(form):
    """Paths with a star to be seen; that of the number stands beside the kind of paper."""
    number = f"people.{form.people.current()}.id_number"
    shown = {path for path, field in form.fields().items() if field._star and field._star.isVisibleTo(form)}
    return {number if path.endswith("id_kind") else path for path in shown}


def refused(form):
    """Paths of the fields that are shown, empty and refused."""
    fields = form.fields()
    return {p.field for p in form.problems() if p.field in fields and is_empty(fields[p.field])}


def agree(stage):
    """Whatever is empty now has its star exactly when it is refused, and the foot counts just these."""
    form = stage.form
    empty = {path for path, field in form.fields().items() if is_empty(field)}
    assert starred(form) & empty == refused(form)
    assert needed(form.draft()) & empty == refused(form)
    assert len(form.problems()) == len(refused(form))


def blank(_stage):
    """As it opens."""


def named(stage):
    stage.person.name.setFocus()
    stage.type("何永强")


def without_papers(stage):
    stage.key(Qt.Key.Key_F6)


def without_papers_but_named(stage):
    without_papers(stage)
    named(stage)


def unclear_where(stage):
    named(stage)
    stage.person.unclear.click()


def accusing(stage):
    stage.demand.legal_class.set_value(LegalClass.ACCUSATION.code)
    stage.demand.legal_class.edited.emit()


def uncounted(stage):
    stage.form.people.headcount.set_value("")
    stage.form.people.headcount.edited.emit()


WAYS = (blank, named, without_papers, without_papers_but_named, unclear_where, accusing, uncounted)


@pytest.mark.parametrize("channel", [channel.code for channel in Channel])
def test_starred_is_refused_when_empty_on_every_channel(stage, channel):
    for way in WAYS:
        stage.page.open_new(channel)
        way(stage)
        agree(stage)
    stage.page.channels.chosen.emit("visit")
    agree(stage)


@pytest.mark.parametrize("channel", ["visit", "letter"])
def test_each_filled_star_that_is_emptied_is_refused_and_nothing_else(stage, channel):
    stage.page.open_new(channel)
    named(stage)
    for path in ("id_number", "address"):
        field = stage.person.fields()[path]
        field.setFocus()
        stage.type(FILLED[path])
    before = {p.field for p in stage.form.problems()}
    for path in ("id_number", "name", "phone", "address"):
        field = stage.person.fields()[path]
        shown = field.value()
        field.set_value("")
        field.edited.emit()
        now = {p.field for p in stage.form.problems()} - before
        at = f"people.0.{path}"
        assert (at in now) == (at in starred(stage.form)), path
        field.set_value(shown)
        field.edited.emit()


def test_whoever_is_in_the_fields_has_their_own_stars(stage):
    stage.form.people.add_person(AGENT)
    assert "people.1.authority" in starred(stage.form) and "people.1.address" not in starred(stage.form)
    stage.form.people.add_person(REPRESENTATIVE)
    assert starred(stage.form) >= {"people.2.id_number", "people.2.name"}
    stage.form.people.show_person(0)
    assert starred(stage.form) >= {"people.0.id_number", "people.0.address"}


def test_a_letter_binds_its_demand_and_nobody_to_a_name(stage):
    stage.page.open_new("letter")
    assert starred(stage.form) == {"headcount", "demands.0.text", "demands.0.category"}
    assert stage.form.foot.words().replace("\n", "") == "还差 2 处，先写诉求的内容"
    named(stage)
    assert "people.0.address" in starred(stage.form)


@pytest.mark.parametrize(
    ("channel", "who"),
    [
        ("visit", ("来访人", "主访人")),
        ("letter", ("来信人", "来信人")),
        ("call", ("来电人", "来电人")),
        ("online", ("信访人", "信访人")),
        ("outreach", ("信访人", "主访人")),
        ("transferred_in", ("信访人", "信访人")),
    ],
)
def test_who_it_is_is_called_after_the_way_they_came(stage, channel, who):
    stage.page.open_new(channel)
    people = stage.form.people
    assert (people._title.text(), people._chip_list[0].accessibleName()) == who
    assert stage.person.read_card.isVisible() == (channel in ("visit", "outreach"))


def test_after_a_letter_the_number_of_a_visitor_is_read_whole_again(stage, qapp):
    style.apply(qapp, "light", 150)
    stage.page.close()
    page = stage.open()
    page.resize(1920 - style.px(168), 1000)
    for channel in ("letter", "visit"):
        page.open_new(channel)
    digits = stage.person.number.editor().fontMetrics().horizontalAdvance(ID)
    stage.wait(lambda: stage.person.number.editor().width() > digits + style.px(20))


def test_in_a_letter_a_number_that_is_taken_away_again_means_no_papers(stage):
    stage.page.open_new("letter")
    stage.person.number.setFocus()
    stage.type("4")
    assert stage.person.kind.value() == "resident" and "people.0.name" in starred(stage.form)
    stage.key(Qt.Key.Key_Backspace)
    assert stage.person.kind.value() == "none" and "people.0.name" not in starred(stage.form)


def test_a_visit_turned_into_a_letter_is_called_so_at_once(stage):
    named(stage)
    stage.page.channels.chosen.emit("letter")
    assert stage.form.people._chip_list[0].accessibleName() == "来信人 何永强"


def test_enter_takes_the_first_unit_also_of_whoever_types_faster_than_the_list_comes(stage):
    against = stage.demand.against
    against.setFocus()
    stage.type("zjj")
    stage.enter()
    assert against.text() == "越秀区住房和城乡建设局" and against.code()
    against.set_value("")
    against.setFocus()
    stage.type("住建局")
    stage.enter()
    assert against.text() == "越秀区住房和城乡建设局"


def test_a_name_that_no_unit_has_stays_and_escape_keeps_the_words_as_typed(stage):
    against = stage.demand.against
    against.setFocus()
    stage.type("黄科长")
    stage.enter()
    assert (against.code(), against.words()) == ("", "黄科长")
    against.setFocus()
    against.set_value("")
    stage.type("住建局")
    stage.wait(lambda: against._list.isVisible())
    stage.key(Qt.Key.Key_Escape)
    stage.enter()
    assert (against.code(), against.words()) == ("", "住建局")


def test_the_panel_says_whether_anybody_was_looked_for(stage):
    who = stage.page.live.who
    assert "以前来过的会列在这里" in words_of(who)
    without_papers(stage)
    stage.type("没来过")
    stage.wait(lambda: "没有找到以前来过的人" in words_of(who))
    stage.page.open_new("visit")
    stage.wait(lambda: "以前来过的会列在这里" in words_of(who))
