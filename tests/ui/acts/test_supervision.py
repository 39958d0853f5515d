"""The acts of supervision as panels, by keys: proposed, confirmed, answered, raised, ended; advice; order at the hall."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from app.acts.entrust import EntrustDraft
from app.acts.station import AddUnitDraft
from tests.builders import NOW

CENTRE = "440104014-centre"


def overdue(stage):
    """Entrusted a month ago; the day has passed and no report came."""
    stage.desk.clock.now = NOW - timedelta(days=40)
    case = stage.registered()
    day = (NOW - timedelta(days=10)).date().isoformat()
    stage.desk.do(
        AddUnitDraft(stage.desk.new_id(), CENTRE, "黄花岗街道综合服务中心", "other", superior="440104014-government")
    )
    stage.desk.do(EntrustDraft(stage.desk.new_id(), case, (), CENTRE, "由住建部门负责", "查清", day))
    stage.desk.clock.now = NOW
    return case


def supervised(stage, case):
    page = stage.open(case)
    stage.panel_of("supervise")
    stage.saved()
    stage.wait(lambda: page._sheet.case.supervisions)
    return page


def test_the_morning_proposes_and_the_clerk_confirms_with_one_key(stage):
    case = overdue(stage)
    stage.open(case)
    panel = stage.panel_of("supervise")
    assert panel.grounds.ids() == ("no_feedback",)
    assert "还没有收到办结报告" in panel.text("facts")
    assert panel.unit.value() == CENTRE
    stage.saved()
    (found,) = stage.case(case).supervisions.values()
    assert (found.level, found.unit, found.due_on) == ("reminded", CENTRE, date(2026, 11, 3))
    assert [d.kind for d in stage.case(case).documents.values()][-1] != "supervision_letter", "a reminder has no paper"


def test_without_a_proposal_a_ground_is_chosen_by_hand(stage):
    case = stage.registered()
    stage.open(case)
    panel = stage.panel_of("supervise")
    stage.save()
    assert panel.other.error() and panel.unit.error() and panel.fields["facts"].error()


def test_it_is_answered_raised_and_ended(stage):
    case = overdue(stage)
    page = supervised(stage, case)
    panel = stage.panel_of("answer_supervision")
    stage.write(panel, text="已派人查看。")
    stage.saved()
    stage.wait(lambda: next(iter(page._sheet.case.supervisions.values())).answers)
    panel = stage.panel_of("raise_supervision")
    stage.write(panel, reason="没有说明结果。")
    stage.save()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "print_paper")
    assert [d.kind for d in stage.case(case).documents.values()][-1] == "supervision_letter"
    stage.key(Qt.Key.Key_Escape)
    panel = stage.panel_of("close_supervision")
    stage.write(panel, result="到现场看过，已经复工。")
    stage.saved()
    (found,) = stage.case(case).supervisions.values()
    assert (found.level, found.result) == ("supervised", "到现场看过，已经复工。")


def test_a_proposal_that_was_looked_into_is_put_aside(stage):
    case = overdue(stage)
    page = stage.open((case, "put_aside_fault", {"fault": "no_feedback"}))
    stage.wait(lambda: page.panel() is not None)
    panel = page.panel()
    assert "办结报告" in panel._facts.text()
    stage.write(panel, reason="纸质报告昨天已经收到。")
    stage.saved()
    assert stage.case(case).put_aside == {("no_feedback", "1")}


def test_an_advice_and_its_answer(stage):
    case = overdue(stage)
    page = stage.open(case)
    panel = stage.panel_of("advise")
    stage.choose(panel, "kind")
    stage.write(panel, cause="没有专人负责。", proposal="指定专人。")
    stage.save()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "print_paper")
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: page._sheet.case.advices)
    panel = stage.panel_of("answer_advice")
    stage.choose(panel, "adoption")
    stage.write(panel, text="已指定专人。")
    stage.saved()
    (advice,) = stage.case(case).advices.values()
    assert (advice.adoption, advice.answer) == ("adopted", "已指定专人。")


def test_order_at_the_hall_and_the_petitioners_own_words(stage):
    case = stage.registered()
    page = stage.open(case)
    panel = stage.panel_of("record_incident")
    stage.choose(panel, "conduct")
    stage.write(panel, text="下班后没有离开。", persuaded_by="王敏，说明明天八点半再来。")
    stage.saved()
    stage.wait(lambda: page._sheet.case.incidents)
    panel = stage.panel_of("answer_incident")
    stage.write(panel, words="在等家人来接。")
    stage.saved()
    (incident,) = stage.case(case).incidents.values()
    assert (incident.police, incident.answer) == (False, "在等家人来接。")
