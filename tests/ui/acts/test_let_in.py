"""Who is given a restricted case is asked about before they are let in, and an accusation against its own clerk goes on (Art. 28, 30)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.staff import AddUserDraft
from app.domain.world import Actor
from app.ports import CaseFileQuery
from ui.parts.candidate_list import CandidateList


@pytest.fixture
def head(stage):
    """林海涛, the head of the unit."""
    id_ = stage.desk.new_id()
    stage.desk.do(AddUserDraft(stage.desk.new_id(), id_, "林海涛", "主任", ("head",)))
    return id_


def give(stage, panel, name):
    panel.fields[name].editor().setFocus()
    stage.type("lht")
    stage.wait(lambda: any(box.isVisible() for box in stage.page.window().findChildren(CandidateList)))
    stage.key(Qt.Key.Key_Return)


def test_who_is_assigned_without_seeing_the_case_is_asked_about_and_let_in(stage, head):
    case = stage.registered("某科长收红包。", legal_class="accusation", against="440104000-housing")
    stage.open(case)
    panel = stage.panel_of("assign")
    give(stage, panel, "officer_name")
    assert "林海涛还不在这一件的知悉名单里" in stage.words()
    stage.saved()
    assert head in stage.case(case).readers


def test_the_accused_clerk_stays_away_and_the_head_takes_over(stage, head):
    case = stage.registered("接访员收红包。", legal_class="accusation", against_text="接访员王敏")
    stage.open(case)
    panel = stage.panel_of("recuse")
    give(stage, panel, "successor_name")
    assert "林海涛还不在这一件的知悉名单里" in stage.words()
    stage.write(panel, reason="反映的是本人")
    stage.save()
    stage.wait(lambda: stage.desk.read(CaseFileQuery(case)) is None)
    stage.desk.actor = Actor(head, "林海涛", "主任", ("head",))
    assert stage.case(case).officer_name == "林海涛"
