"""红棉评比 over a real desk, by keys: a round, a nomination with its evidence, a second voice, the decision, the certificate."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.receive_thanks import ReceiveThanksDraft
from app.acts.second_award import SecondAwardDraft
from app.domain.hall_terms import AwardStep, What
from app.ports.agenda import AgendaQuery
from tests.app.acts.award_steps import colleague, line, nominated, opened, seconded
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from tests.ui.pages.test_hall_drafts import kept
from ui.pages.award.view import NominationView
from ui.pages.awards_page import GIVEN, NOMINATED, AwardsPage
from ui.pages.hall.award_forms import DecideForm, DeclineForm, NominateForm, OpenAwardForm
from ui.pages.hall.sheet_view import SheetView
from ui.pages.today.line_item import LineItem


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def shown(stage, part=NOMINATED):
    page = AwardsPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None)
    page.setFocus()
    return page


def test_a_round_and_a_nomination_with_what_the_record_shows(stage):
    desk = stage.desk
    letter = ReceiveThanksDraft(desk.new_id(), "", "letter", "办得快。", "", "接待窗口", "", "2026-10-12")
    desk.do(letter)
    page = shown(stage)
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(OpenAwardForm)
    form.fields["title"].setFocus()
    stage.type("第四季度")
    form.submit()
    stage.wait(lambda: desk.read(AgendaQuery((What.AWARD_ROUND.code,))))
    page.setFocus()
    stage.key(Qt.Key.Key_T, ALT)
    stage.wait(lambda: page.findChild(NominateForm))
    form = page.findChild(NominateForm)
    form.fields["name"].setFocus()
    stage.type("接待窗口")
    evidence = form.fields["evidence"]
    stage.wait(lambda: evidence._boxes)
    evidence._boxes[0][0].setChecked(True)
    form.fields["reason"].set_value("说到做到")
    form.submit()
    stage.wait(lambda: page.model.rowCount() == 1)
    assert len((page.listed.rows[0].line.detail or {})["evidence"]) == 1
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(NominationView))
    view = page.findChild(NominationView)
    assert view.decide.isHidden() and view.paper.isHidden(), "nobody has seconded it"
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    view.findChild(LineItem).pressed.emit()
    assert went == [("thanks", None)]


def test_it_is_decided_and_its_certificate_prints(stage):
    desk = stage.desk
    nomination = seconded(desk, opened(desk))
    page = shown(stage)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(NominationView))
    page.findChild(NominationView).decide.click()
    form = page.findChild(DecideForm)
    form.fields["answer"].set_value("give")
    form.fields["deciders"].set_value("黎志远、陈国强")
    form.fields["reason"].set_value("看得到")
    form.submit()
    stage.wait(lambda: line(desk, nomination).line.state == AwardStep.GIVEN.code)
    page = shown(stage, GIVEN)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(NominationView))
    page.findChild(NominationView).paper.click()
    stage.wait(lambda: page.findChild(SheetView))


def test_whoever_declines_is_in_no_list(stage):
    desk = stage.desk
    award = opened(desk)
    own = nominated(desk, award, kind="person", name=desk.actor.name, user=desk.actor.id)
    colleague(desk).do(SecondAwardDraft(desk.new_id(), award, own, "看到的"))
    page = shown(stage)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(NominationView))
    page.findChild(NominationView).decline.click()
    page.findChild(DeclineForm).submit()
    stage.wait(lambda: page.model.rowCount() == 0)
    assert shown(stage, GIVEN).model.rowCount() == 0


def test_a_half_written_form_is_gone_on_with(stage):
    desk = stage.desk
    award = opened(desk)
    nomination = seconded(desk, award)
    drafts = (
        (kept(stage, "awards.decide", nomination, reason="看得到"), DecideForm),
        (kept(stage, "awards.nominate", award, reason="说到做到"), NominateForm),
        (kept(stage, "awards.open", award, note="怎样待人"), OpenAwardForm),
    )
    for draft, form in drafts:
        page = AwardsPage(stage.lane, desk, stage.messages, stage.printer)
        stage.put(page, draft)
        stage.wait(lambda page=page, form=form: page.findChild(form))
        assert page.findChild(form).about in (nomination, award)
