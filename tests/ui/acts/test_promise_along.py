"""What sounds like a promise in a talk is asked about once; one key opens its fields, and both are saved together."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.desk_stage import ALT
from ui.acts.promise_fields import DUE, OWNER, TEXT

WORDS = "说起漏水。我们会在下周三以前给您答复。"


def talking(stage):
    stage.open(stage.accepted())
    return stage.panel_of("talk")


def test_it_is_asked_once_and_saved_together(stage):
    panel = talking(stage)
    assert panel.question.isHidden() and panel.fields[TEXT].isHidden()
    panel.fields["text"].setFocus()
    stage.type(WORDS)
    assert panel.question.isVisible()
    stage.key(Qt.Key.Key_C, ALT)
    assert panel.question.isHidden() and panel.fields[DUE].isVisible()
    assert panel.fields[TEXT].text() == "我们会在下周三以前给您答复"
    panel.fields[DUE].set_value("2026-10-28")
    panel.fields[OWNER].setFocus()
    stage.type("王敏")
    stage.save()
    case = stage.page.case_id()
    stage.wait(lambda: stage.case(case).promises)
    (promise,) = stage.case(case).promises.values()
    assert (promise.text, str(promise.due_on), promise.given_in) == ("我们会在下周三以前给您答复", "2026-10-28", "talk")
    assert stage.kinds("case")[-2:] == ["talk.noted", "promise.made"]


def test_a_day_typed_short_counts_also_before_its_field_is_left(stage):
    panel = talking(stage)
    panel.fields["text"].setFocus()
    stage.type(WORDS)
    stage.key(Qt.Key.Key_C, ALT)
    panel.fields[OWNER].setFocus()
    stage.type("王敏")
    panel.fields[DUE].setFocus()
    stage.type("10.28")
    stage.save()
    case = stage.page.case_id()
    stage.wait(lambda: stage.case(case).promises or panel.fields[DUE].error())
    assert [str(one.due_on) for one in stage.case(case).promises.values()] == ["2026-10-28"]


def test_who_says_no_is_not_asked_again_and_nothing_is_promised(stage):
    panel = talking(stage)
    panel.fields["text"].setFocus()
    stage.type(WORDS)
    panel.question.no.click()
    assert panel.question.isHidden()
    stage.type("我们一定尽快。")
    assert panel.question.isHidden() and panel.promised() == ()
    stage.save()
    stage.wait(lambda: "talk.noted" in stage.kinds("case"))
    assert stage.case(stage.page.case_id()).promises == {}


def test_who_does_not_answer_may_save_all_the_same(stage):
    panel = talking(stage)
    panel.fields["text"].setFocus()
    stage.type(WORDS)
    assert panel.question.isVisible()
    stage.save()
    stage.wait(lambda: "talk.noted" in stage.kinds("case"))


def test_a_draft_that_is_taken_up_again_shows_its_promise(stage):
    panel = talking(stage)
    panel.take_up(panel.id, {"text": WORDS, TEXT: "给您答复"})
    panel.fit_fields()
    assert panel.fields[TEXT].isVisible() and panel.promised()[0].text == "给您答复"


def test_the_other_acts_with_words_of_a_talk_ask_too(stage):
    stage.open(stage.accepted())
    panel = stage.panel_of("note")
    panel.fields["text"].setFocus()
    stage.type(WORDS)
    assert panel.question.isVisible()
