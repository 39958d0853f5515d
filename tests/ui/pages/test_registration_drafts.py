"""Nothing typed is lost: drafts are kept while typing, survive the program, and cannot register twice."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.domain import kinds as k
from app.ports import CaseFileQuery, DraftsQuery
from db.home import Home
from tests.db.desks import opened
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.registration_stage import HE, ID, staged
from ui.forms.registration.draft_json import FormState, from_json, to_json
from ui.forms.registration.draft_keeper import PAUSE_MS, state_of


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


FULL = FormState(
    RegisterDraft(
        "e1",
        "c1",
        "letter",
        "2026-10-16",
        (PersonDraft(HE, petitioner="p1"), PersonDraft(replace(HE, name="𬎆"), "agent", authority="委托书")),
        3,
        (DemandDraft("甲\n乙", "100200", triage=k.Triage("no", "yes"), link="c0", link_reasons=("same_person",)),),
        (k.Material("m1", "照片", 2, blob="b", key="k", size=9, media_type="image/png"),),
        {"postmark_date": "2026-10-12"},
        address_unclear=True,
    ),
    person=1,
    not_same=frozenset({(0, "c9")}),
)


def test_a_form_comes_back_from_its_json_as_it_was():
    assert from_json(to_json(FULL)) == FULL


def test_fields_of_a_newer_program_are_passed_over():
    value = json.loads(to_json(FULL))
    value["draft"]["later"] = value["draft"]["people"][0]["person"]["later"] = 1
    assert from_json(json.dumps(value)) == FULL


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"draft": 1}'])
def test_what_is_no_form_is_refused(text):
    with pytest.raises(ValueError):
        from_json(text)


def test_typing_is_kept_without_pressing_anything(stage):
    assert PAUSE_MS <= 1500
    stage.type("4401")
    stage.wait(stage.drafts)
    assert state_of(stage.drafts()[0]).draft.people[0].person.id_number == "4401"
    stage.wait(lambda: any(words.startswith("已存草稿") for words in stage.said))


def test_what_is_said_to_be_kept_is_the_form_in_front(stage):
    stage.type("4401")
    stage.key(Qt.Key.Key_S, CTRL)
    stage.wait(lambda: stage.said and stage.said[-1].startswith("已存草稿"))
    stage.type("04")
    stage.key(Qt.Key.Key_F4)
    assert stage.said[-1] == ""
    stage.wait(lambda: state_of(stage.drafts()[0]).draft.people[0].person.id_number == "440104")
    stage.wait(lambda: len(stage.page._others()) == 1)
    assert stage.said[-1] == ""


def test_an_untouched_form_is_no_draft(stage):
    stage.key(Qt.Key.Key_S, CTRL)
    stage.key(Qt.Key.Key_F4)
    stage.key(Qt.Key.Key_F3)
    assert not stage.page.keeper._pause.isActive()
    assert stage.drafts() == ()


def test_what_was_kept_is_there_when_the_program_is_killed(stage, tmp_path):
    stage.visit()
    stage.key(Qt.Key.Key_S, CTRL)
    stage.wait(stage.drafts)
    before = stage.form.state()
    # the files as a kill leaves them: nothing closed, nothing checkpointed
    shutil.copytree(tmp_path / "home", tmp_path / "killed")
    (tmp_path / "killed" / "lock").unlink(missing_ok=True)
    with opened(Home(tmp_path / "killed")) as store:
        kept = state_of(store.read(DraftsQuery(), store.user)[0])
    assert kept.draft == before.draft


def test_a_resumed_draft_keeps_its_ids_and_registers_once(stage):
    stage.visit()
    stage.key(Qt.Key.Key_S, CTRL)
    stage.wait(stage.drafts)
    row = stage.drafts()[0]
    case = stage.saved()
    stage.wait(lambda: not stage.drafts())
    # as if the program had been killed between the act and dropping the draft
    stage.page.activate(row)
    assert stage.form.draft().case == case
    assert stage.saved() == case
    entries = stage.desk.read(CaseFileQuery(case)).case.entries
    assert sum(isinstance(e.body, k.CaseRegistered) for e in entries) == 1


def test_several_at_once_and_each_can_be_resumed(stage):
    stage.type(ID)
    stage.key(Qt.Key.Key_F4)
    stage.person.name.setFocus()
    stage.type("黄小燕")
    stage.key(Qt.Key.Key_F5)
    stage.wait(lambda: len(stage.drafts()) == 2)
    stage.wait(lambda: stage.page.drafts.text() == "草稿 2")
    stage.page.drafts.click()
    stage.enter()
    stage.wait(lambda: stage.form.draft().channel == "letter")
    assert stage.person.name.text() == "黄小燕"
    assert stage.page.drafts.text() == "草稿 1"


def test_a_draft_can_be_thrown_away(stage):
    stage.type(ID)
    stage.key(Qt.Key.Key_F3)
    stage.wait(stage.drafts)
    stage.wait(lambda: stage.page.drafts.text() == "草稿 1")
    stage.page.drafts.click()
    stage.key(Qt.Key.Key_Backtab)
    stage.enter()
    stage.wait(lambda: not stage.drafts())
    assert stage.page.drafts.text() == "草稿"


def test_saving_drops_the_draft(stage):
    stage.visit()
    stage.key(Qt.Key.Key_S, CTRL)
    stage.wait(stage.drafts)
    stage.saved()
    stage.wait(lambda: not stage.drafts())


def test_large_type_builds_the_page_anew_with_everything_on_it(stage):
    stage.visit()
    stage.key(Qt.Key.Key_D, ALT)
    stage.type("第二件")
    before = stage.page.resume_argument()
    stage.page.can_close()
    stage.page.close()
    stage.open().activate(before)
    assert stage.form.state() == before
    assert stage.demand.text.text() == "第二件"


@pytest.mark.parametrize("text", ["[" * 100_000, "[]", '{"draft": {"people": [5]}}', '{"draft": 5}'])
def test_a_text_that_is_no_form_is_said_to_be_none(text):
    with pytest.raises(ValueError):
        from_json(text)
