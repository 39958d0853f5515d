"""The registration and the screen that faces the visitor: what the clerk hears of the answers, and the signature in the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ports import CaseFileQuery
from tests.ui.desk_stage import ALT
from tests.ui.pages.registration_stage import staged

PNG = b"\x89PNG signature"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        made.banners = {}
        made.messages.banner_shown.connect(made.banners.__setitem__)
        made.messages.banner_cleared.connect(lambda key: made.banners.pop(key, None))
        yield made


def told(stage):
    return {one.part: one.words for one in stage.page.for_visitor().said}


def banner(stage):
    return stage.banners.get("visitor")


def test_every_key_is_told_and_an_empty_form_tells_nothing(stage):
    assert stage.page.for_visitor() is None
    stage.visit()
    assert told(stage) == {"people.0.name": "梁秀珍", "demands.0.text": "楼道渗水三个月没有修，请协调物业来修。"}


def test_the_clerk_hears_at_once_what_is_to_be_changed_and_gets_there_by_one_press(stage):
    stage.visit()
    stage.page.for_visitor().answers.put_right("people.0.name")
    assert banner(stage).kind == "amber" and banner(stage).title == "来访人说要改：姓名"
    assert stage.page.for_visitor().wrong == {"people.0.name"}
    banner(stage).on_action()
    assert stage.focus() is stage.person.name.editor()
    stage.type("芳")
    assert banner(stage) is None and not stage.page.for_visitor().wrong
    assert told(stage)["people.0.name"] == "梁秀珍芳"


def test_what_is_not_among_the_rows_is_to_be_asked(stage):
    stage.visit()
    stage.page.for_visitor().answers.put_right("")
    assert "请问一句" in banner(stage).title and not banner(stage).action


def test_right_holds_only_for_the_words_that_were_there(stage):
    stage.visit()
    stage.page.for_visitor().answers.agree()
    assert banner(stage).kind == "leaf" and stage.page.for_visitor().agreed
    stage.person.name.setFocus()
    stage.type("芳")
    assert banner(stage) is None and not stage.page.for_visitor().agreed


def test_what_is_to_be_changed_holds_nothing_up(stage):
    stage.visit()
    stage.page.for_visitor().answers.put_right("people.0.name")
    stage.saved()
    assert banner(stage) is None


def test_who_is_recognised_is_not_shown_what_the_record_knows(stage):
    stage.earlier_visit()
    stage.key(Qt.Key.Key_F6)
    stage.type("何永强")
    stage.wait(lambda: stage.page.live.found().people)
    stage.key(Qt.Key.Key_1, ALT)
    stage.wait(lambda: stage.form.states().people)
    assert told(stage) == {"people.0.name": "何永强"}


def test_after_saving_it_tells_what_comes_and_a_signature_is_sealed_like_a_scan(stage):
    stage.visit()
    case = stage.saved()
    stage.wait(lambda: stage.page.for_visitor().outcome)
    stage.page.for_visitor().answers.sign(PNG)
    stage.wait(lambda: stage.page.for_visitor().signed)
    (material,) = stage.desk.read(CaseFileQuery(case)).case.materials
    assert (material.name, material.media_type) == ("来访人签名的登记内容", "image/png")
    assert stage.desk.get_scan(material.blob, material.key) == PNG
    kept = [file.read_bytes() for file in stage.desk.store.scans.folder.rglob("*") if file.is_file()]
    assert kept and not any(PNG in data for data in kept)


def test_the_next_visitor_finds_nothing_of_the_one_before(stage):
    stage.visit()
    stage.saved()
    stage.wait(lambda: stage.page.for_visitor().outcome)
    stage.key(Qt.Key.Key_F3)
    stage.wait(lambda: stage.form.is_blank())
    assert stage.page.for_visitor() is None


def test_an_accusation_and_a_letter_tell_nothing(stage):
    stage.visit()
    stage.demand.decide("accusation")
    assert stage.page.for_visitor() is None
    stage.page.open_new("letter")
    stage.form.people.person.name.set_value("梁秀珍")
    stage.page._on_edited()
    assert stage.page.for_visitor() is None
