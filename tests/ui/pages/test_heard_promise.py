"""What sounds like a promise at a meeting, on a visit or before a leader is asked about right there; one key writes it where it is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.promise_along import Promised
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import called
from tests.app.acts.outreach_steps import at_home
from tests.app.acts.outreach_steps import plan as plan_outside
from tests.app.acts.reception_steps import plan as plan_reception
from tests.app.acts.reception_steps import put
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import LATE, hall
from ui.acts.heard_promise import HeardPromise
from ui.acts.promise_fields import DUE, OWNER, TEXT
from ui.forms.registration.draft_json import from_json, to_json
from ui.pages.hall.liaison_forms import LinkForm, VisitForm
from ui.pages.hall.outreach_forms import VisitResultForm
from ui.pages.hall.reception_forms import HeardForm
from ui.pages.liaison_page import LiaisonPage
from ui.pages.meeting.minutes_form import MinutesForm
from ui.pages.meeting.talk_forms import RoundForm
from ui.pages.meeting_page import MeetingPage
from ui.pages.outreach_page import OutreachPage
from ui.pages.receptions_page import ReceptionsPage
from ui.pages.registration_page import RegistrationPage

WORDS, PROMISE = "说起外墙。我们会尽快请人来看。", "我们会尽快请人来看"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def page_of(stage, kind, argument=None):
    page = kind(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    return page


def row_form(stage, page, kind, *, down):
    stage.wait(page.table.hasFocus)
    for _ in range(down):
        stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(kind))
    return page.findChild(kind)


def asked(form):
    return [one for one in form.findChildren(HeardPromise) if one.isVisible()]


def heard(stage, form, field):
    """The words are typed into a field, and it is said that they are a promise."""
    field.setFocus()
    stage.type(WORDS)
    assert len(asked(form)) == 1
    stage.key(Qt.Key.Key_Tab)
    assert stage.focus() is asked(form)[0].yes, "the next key finds the question"
    stage.key(Qt.Key.Key_C, ALT)
    assert asked(form) == []


def kept(stage):
    return [row.line.title for row in stage.desk.read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code)))]


def test_on_a_home_visit(stage):
    plan_outside(stage.desk, at_home(stage.cases[LATE]))
    form = row_form(stage, page_of(stage, OutreachPage), VisitResultForm, down=1)
    form.fields["step"].set_value("met")
    heard(stage, form, form.fields["text"])
    assert form.text(TEXT) == PROMISE
    stage.type("王敏")
    form.fields[DUE].setFocus()
    stage.type("2026-10-22")
    stage.save()
    stage.wait(lambda: kept(stage) == [PROMISE])


def test_before_a_leader(stage):
    put(stage.desk, stage.cases[LATE], plan_reception(stage.desk, on="2026-10-19", times="10:30-11:30"))
    form = row_form(stage, page_of(stage, ReceptionsPage), HeardForm, down=1)
    form.fields["step"].set_value("heard")
    heard(stage, form, form.fields["text"])
    stage.type("王敏")
    for _ in range(2):
        stage.key(Qt.Key.Key_Tab)
    stage.type("2026-10-28")
    stage.save()
    stage.wait(lambda: kept(stage) == [PROMISE])


def test_on_a_visit_to_a_township(stage):
    page = page_of(stage, LiaisonPage)
    link = row_form(stage, page, LinkForm, down=0)
    link.fields["officer_name"].setFocus()
    stage.type("周建国")
    stage.save()
    stage.wait(lambda: not page.findChildren(LinkForm))
    form = row_form(stage, page, VisitForm, down=0)
    heard(stage, form, form.fields["findings"])
    assert form.text("promise") == PROMISE
    stage.type("周建国")
    form.fields["due_on"].setFocus()
    stage.type("2026-10-30")
    stage.save()
    stage.wait(lambda: kept(stage) == [PROMISE])


@pytest.mark.parametrize("said_in", ["note", "positions"])
def test_in_a_round_of_talks(stage, said_in):
    page = page_of(stage, MeetingPage, called(stage.desk, on="2026-10-19", times="11:00-12:00"))
    stage.wait(lambda: page.sheet is not None)
    page.setFocus()
    stage.key(Qt.Key.Key_T, ALT)
    form = page.findChild(RoundForm)
    party, (wants, _) = next(iter(form.fields["positions"].cells.items()))
    heard(stage, form, form.fields["note"] if said_in == "note" else wants)
    assert form.text(TEXT) == PROMISE and form.fields[DUE].isVisible()
    stage.type("2026-10-30")
    if said_in == "note":
        form.fields[OWNER].setFocus()
        stage.type("王敏")
    stage.save()
    stage.wait(lambda: kept(stage) == [PROMISE])
    (row,) = stage.desk.read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code)))
    assert row.line.owner_name == ("王敏" if said_in == "note" else party)


def registering(stage, channel):
    page = RegistrationPage(stage.lane, stage.desk, stage.messages, stage.printer, stage.desk.put_scan)
    stage.put(page, channel)
    page.form.demands.demand.text.setFocus()
    stage.type(WORDS)
    return page


def test_while_a_call_is_registered(stage):
    page = registering(stage, "call")
    assert len(asked(page.form)) == 1
    stage.key(Qt.Key.Key_Tab)
    assert stage.focus() is page.form.demands.demand.category.editor(), "the keys go on to the next field"
    stage.key(Qt.Key.Key_C, ALT)
    assert asked(page.form) == [] and page.form.promise.fields()[DUE].editor() is stage.focus()
    stage.type("2026-10-22")
    stage.key(Qt.Key.Key_Return)
    assert stage.focus() is page.form.promise.fields()[OWNER].editor()
    assert page.form.draft().promised == (Promised(PROMISE, "", "", "2026-10-22"),)
    assert "promised.owner" in {problem.field for problem in page.form.problems()}
    kept_form = from_json(to_json(page.form.state()))
    page.open_new("visit")
    assert page.form.promise.isHidden() and page.form.draft().promised == ()
    page.resume(kept_form)
    assert page.form.promise.isVisible()
    assert page.form.draft().promised == (Promised(PROMISE, "", "", "2026-10-22"),)
    page.form.promise.promise.away.click()
    assert page.form.promise.isHidden() and page.form.draft().promised == ()


def test_in_a_letter_nobody_of_ours_promised_anything(stage):
    assert asked(registering(stage, "letter").form) == []


def test_at_a_meeting_in_an_item_and_in_what_else_is_noted(stage):
    page = page_of(stage, MeetingPage, called(stage.desk, on="2026-10-19", times="11:00-12:00"))
    stage.wait(lambda: page.sheet is not None)
    page.setFocus()
    stage.key(Qt.Key.Key_J, ALT)
    form = page.findChild(MinutesForm)
    form.fields["people"].setFocus()
    stage.type("6")
    field = form.fields["items"]
    heard(stage, form, field._items[0].cells[1])
    assert field._items[0].cells[2].text() == PROMISE
    stage.type("王敏")
    field._items[0].cells[4].setFocus()
    stage.type("10-28")
    heard(stage, form, form.fields["note"])
    last = field._items[-1]
    assert last.cells[2].text() == PROMISE and last.cells[3].isAncestorOf(stage.focus())
    last.cells[0].setFocus()
    stage.type("外墙")
    last.cells[3].setFocus()
    stage.type("王敏")
    last.cells[4].setFocus()
    stage.type("10-29")
    stage.save()
    stage.wait(lambda: kept(stage) == [PROMISE, PROMISE])


def test_one_question_at_a_time_and_none_that_was_answered(stage):
    page = page_of(stage, MeetingPage, called(stage.desk, on="2026-10-19", times="11:00-12:00"))
    stage.wait(lambda: page.sheet is not None)
    page.setFocus()
    stage.key(Qt.Key.Key_J, ALT)
    form = page.findChild(MinutesForm)
    items = form.fields["items"]._items
    for item in items[:2]:
        item.cells[1].setFocus()
        stage.type(WORDS)
        assert len(asked(form)) == 1
    (question,) = asked(form)
    question.no.click()
    stage.type("我们一定会尽快。")
    assert asked(form) == [] and items[1].cells[2].text() == ""
