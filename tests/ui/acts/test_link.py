"""并入原件 as a panel: an earlier case is found by typing, and the reasons are said."""

from __future__ import annotations

import pytest

from app.acts.accept import AcceptDraft
from app.acts.link import LinkDraft
from app.acts.note import NoteDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.reply import ReplyDraft
from app.ports import CaseFileQuery
from tests.builders import NOT_LITIGATED
from tests.ui.pages.registration_stage import CATEGORY, HE, LIFT_AGAIN, staged
from ui.acts.act_panel import Tools
from ui.acts.link import LinkPanel
from ui.case_sheet import load_sheet


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


@pytest.fixture
def cases(stage):
    """(the later case, the earlier one)."""
    earlier = stage.earlier_visit()
    petitioner = stage.desk.read(CaseFileQuery(earlier)).case.people[0].petitioner
    demand = DemandDraft(LIFT_AGAIN, CATEGORY, triage=NOT_LITIGATED, legal_class="appeal_6")
    draft = RegisterDraft(
        stage.desk.new_id(), stage.desk.new_id(), people=(PersonDraft(HE, petitioner=petitioner),), demands=(demand,)
    )
    stage.desk.do(draft)
    return draft.case, earlier


def panel(stage, kind, case):
    tools = Tools(stage.lane, stage.desk, stage.messages, stage.printer)
    made = kind(tools, load_sheet(stage.desk, case))
    stage.page.layout().addWidget(made)
    made.show()
    return made


def link(stage, case):
    return stage.desk.read(CaseFileQuery(case)).case.demands["1"].link


def test_linked_from_the_case_page_with_the_reasons_said(stage, cases):
    later, earlier = cases
    made = panel(stage, LinkPanel, later)
    number = stage.desk.read(CaseFileQuery(earlier)).case.number
    made.target.editor().setFocus()
    stage.choose(number)
    stage.wait(lambda: made.reasons())
    assert made.reasons() == ("same_person", "same_category", "same_words")
    done = []
    made.done.connect(done.append)
    made.submit()
    stage.wait(lambda: done)
    assert link(stage, later).case == earlier


def test_without_a_target_it_is_said_beside_the_field(stage, cases):
    made = panel(stage, LinkPanel, cases[0])
    made.submit()
    assert made.target.error()
    assert link(stage, cases[0]) is None


def test_where_an_answer_may_be_written_the_linked_cases_are_at_hand(stage, cases):
    """Desk and page hold a letter against the same cases; while nothing is answered none is read."""
    later, earlier = cases
    stage.desk.do(LinkDraft(stage.desk.new_id(), later, "1", earlier, ("same_person",)))
    assert set(load_sheet(stage.desk, earlier).states.files) == {earlier}
    stage.desk.do(AcceptDraft(stage.desk.new_id(), earlier, accepted_on="2026-10-19"))
    draft = ReplyDraft(stage.desk.new_id(), earlier)
    assert set(load_sheet(stage.desk, earlier).states.files) == {earlier, later}
    assert set(stage.desk.states(draft).files) == {earlier, later}
    unlike = NoteDraft(stage.desk.new_id(), earlier)
    assert set(stage.desk.states(unlike).files) == {earlier}
