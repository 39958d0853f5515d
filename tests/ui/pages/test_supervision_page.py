"""督办 over a real desk: what is proposed, where each row leads, what runs, and what was entered late; by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.acts import ACTS
from app.acts.advise import AdviseDraft
from app.acts.answer_supervision import AnswerSupervisionDraft
from app.acts.decline import DeclineDraft
from app.acts.note import NoteDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.acts.supervise import SuperviseDraft
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseEntrusted
from app.domain.watch import FAULT, Watched
from app.ports import CaseFileQuery, CasesQuery, Changes
from tests.builders import HE, NOW, ORG, TODAY
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.hall_stage import hall
from ui import style
from ui.pages.hall.sheet_view import SheetView
from ui.pages.supervision.ratings_part import CountRatingsForm
from ui.pages.supervision.reading import LATE, OVERVIEW, RATINGS, WatchLine, leads_to, put_aside
from ui.pages.supervision.summary import FaultLine
from ui.pages.supervision_page import WIDE, SupervisionPage

COMMUNITY = "440104014015"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def overdue(stage, unit=COMMUNITY) -> str:
    """Straight into the store: an older program entrusted upward too."""
    stage.desk.clock.now = NOW - timedelta(days=40)
    case = stage.registered()
    sent, due = ((NOW - timedelta(days=days)).date().isoformat() for days in (40, 10))
    known = stage.desk.world().lookup.directory.body(unit)
    body = CaseEntrusted(("1",), unit, known.name, "由住建部门负责", "查清", sent, due)
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, ORG) as work:
        work.append([NewEntry(stage.desk.new_id(), Subject("case", case), body, Routing((ORG,)))])
    stage.desk.clock.now = NOW
    return case


def supervise(stage, case):
    stage.desk.do(
        SuperviseDraft(
            stage.desk.new_id(), case, (), "reminded", ("no_feedback",), COMMUNITY, "没有报告", "请报告", "2026-10-26"
        )
    )


def opened(stage, part=None):
    page = SupervisionPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page._watch is not None)
    return page


def cells(page, number=0):
    model = page._tables[page._part][1]
    return [model.index(number, n).data() for n in range(model.columnCount())]


def test_what_is_proposed_stands_by_fault_and_leads_to_its_act(stage):
    case = overdue(stage)
    page = opened(stage)
    assert cells(page, 0)[0] == "未按期书面告知，1 条" and cells(page, 0)[-2:] == ["本站", "先办好"]
    assert cells(page, 1)[0] == "未按规定反馈结果，1 条" and cells(page, 1)[-1] == "去督办"
    stage.wait(lambda: page.table.hasFocus())
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_N, ALT)
    assert stage.led_to == [
        ("case", case),
        ("case", (case, "supervise", {"grounds": ["no_feedback"]})),
        ("case", (case, "put_aside_fault", {"fault": "no_feedback"})),
    ]


def test_a_letter_that_is_not_out_while_its_day_comes_near_is_said(stage):
    stage.desk.do(AddUserDraft(stage.desk.new_id(), "c" * 32, "陈国强", "科长", ("approver",)))
    stage.desk.do(SetDraft(stage.desk.new_id(), "approval_decline", "approver"))
    stage.desk.clock.now = NOW - timedelta(days=13)
    case = stage.registered()
    decline = DeclineDraft(stage.desk.new_id(), case, (), "not_our_duty", "由区住建局办理。", "区住建局，水荫路 1 号")
    stage.desk.do(submission(ACTS["decline"], decline))
    opened(stage)
    assert "快到期 1 份" not in stage.words()
    stage.desk.clock.now = NOW
    opened(stage)
    stage.wait(lambda: "等审批、等出具的文书快到期 1 份，在“文书”页的“审批中”" in stage.words())


def test_the_demand_of_a_row_goes_along_where_it_is_known(stage):
    case = overdue(stage)
    [row] = [row for row in stage.desk.read(CasesQuery()) if row.id == case]
    line = WatchLine(row, Watched(FAULT, "not_executed", "2", "", "", TODAY), ours=True)
    assert put_aside(line) == (case, "put_aside_fault", {"fault": "not_executed 2"})


def test_a_review_of_ours_that_is_late_leads_to_its_opinion_and_one_from_above_to_those_above(stage):
    case = overdue(stage)
    [row] = [row for row in stage.desk.read(CasesQuery()) if row.id == case]
    late = Watched(FAULT, "review_late", "1", ORG, "黄花岗街道", TODAY)
    assert leads_to(WatchLine(row, late, ours=True), TODAY) == (case, "decide_review")
    assert leads_to(WatchLine(row, late, ours=False, beyond=True), TODAY) == (case, "report_upward")


def test_where_there_is_little_room_the_list_has_it_all(stage):
    overdue(stage)
    page = opened(stage)
    assert page.summary.isVisible()
    page.resize(style.px(WIDE) - 1, 600)
    stage.wait(page.summary.isHidden)
    page.activate(OVERVIEW)
    stage.wait(lambda: page._part == OVERVIEW and page.summary.isHidden())


def press(stage, page, name):
    def line():
        return next(one for one in page.summary.findChildren(FaultLine) if one.accessibleName() == name)

    stage.wait(lambda: line().isVisible())
    line().setFocus()
    stage.key(Qt.Key.Key_Return)


def test_a_fault_alone_and_all_again(stage):
    overdue(stage)
    page = opened(stage)
    press(stage, page, "未按规定反馈结果，1")
    stage.wait(lambda: page._watch.fault == "no_feedback")
    assert page._tables[FAULT][1].rowCount() == 1 and page.table.hasFocus()
    press(stage, page, "未按规定反馈结果，1")
    stage.wait(lambda: page._watch.fault == "" and page._tables[FAULT][1].rowCount() == 2)


def test_what_runs_and_what_waits_by_stage_with_its_days_and_what_comes_next(stage):
    case = overdue(stage)
    supervise(stage, case)
    stage.desk.do(AdviseDraft(stage.desk.new_id(), case, "improve", COMMUNITY, "事实", "原因", "建议"))
    page = opened(stage)
    page.parts.setFocus()
    stage.key(Qt.Key.Key_Right)
    stage.wait(lambda: page._watch.part == OVERVIEW)
    stage.wait(lambda: "正在督办 1 件" in stage.words())
    assert [(cells(page, n)[0], cells(page, n)[-1]) for n in (0, 1)] == [
        ("催办，1 件", "等反馈"), ("改进工作建议，1 件", "等书面反馈"),
    ]  # fmt: skip
    assert "0 天" in cells(page)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [("case", (case, "answer_supervision")), ("case", (case, "answer_advice"))]


def test_what_was_not_answered_in_time_goes_up_and_what_was_answered_is_looked_into(stage):
    case = overdue(stage)
    supervise(stage, case)
    stage.desk.clock.now = NOW + timedelta(days=9)
    page = opened(stage, OVERVIEW)
    stage.wait(lambda: page._tables[OVERVIEW][1].rowCount() == 1)
    assert (cells(page)[0], cells(page)[1], cells(page)[-1]) == ("催办，1 件", "9 天", "升一级督办")
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    running = next(iter(stage.desk.read(CaseFileQuery(case)).case.supervisions))
    stage.desk.do(AnswerSupervisionDraft(stage.desk.new_id(), case, running, "补报了", "2026-10-28"))
    page.on_changed(Changes())
    stage.wait(lambda: cells(page)[0] == "已反馈，等核实，1 件" and cells(page)[-1] == "核实、了结")
    assert page._to_leave().rows[0][1][2] == "已反馈"
    page._open(page.table.current_row())
    assert stage.led_to == [("case", (case, "raise_supervision")), ("case", (case, "close_supervision"))]


def test_what_was_entered_late_stands_with_both_days_and_a_masked_reason(stage):
    case = overdue(stage)
    draft = NoteDraft(stage.desk.new_id(), case, "phone", "问过。", "2026-10-15", "何永强住院，没顾上")
    stage.desk.do(draft)
    page = opened(stage, LATE)
    stage.wait(lambda: page._watch.part == LATE)
    row = cells(page)
    assert "办理记录" in row and "王敏" in row and "何**住院，没顾上" in row and "4 天" in row
    stage.wait(lambda: page.table.hasFocus())
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [case]


def test_nothing_to_supervise_is_told_warmly(stage):
    page = opened(stage)
    stage.wait(lambda: "今天没有要督办的" in stage.words())
    for part, words in ((OVERVIEW, "没有正在进行的督办"), (LATE, "没有补记的记录")):
        page.activate(part)
        stage.wait(lambda words=words: words in stage.words())


def test_an_act_elsewhere_takes_its_proposal_away(stage):
    case = overdue(stage)
    page = opened(stage)
    stage.wait(lambda: page._watch.proposals == 2)
    stage.lane.run(supervise, stage, case)
    stage.lane.run(stage.desk.do, NoteDraft(stage.desk.new_id(), case, "phone", "催过。", "2026-10-19"))
    stage.wait(lambda: page._watch.proposals == 1 and len(page._watch.supervisions) == 1)


def test_ratings_are_shown_five_together_and_papers_are_counted_by_keys(stage):
    page = opened(stage, RATINGS)
    stage.wait(lambda: "还没有满五份的评价" in stage.words())
    assert "没有人看得到是谁评的" in stage.words() and page.summary.isHidden()
    stage.key(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: page.findChildren(CountRatingsForm))
    [form] = page.findChildren(CountRatingsForm)
    for name, typed in (("satisfied", "2"), ("fairly", "1"), ("dissatisfied", "1")):
        form.fields[name].setFocus()
        stage.type(typed)
    form.fields["witness"].set_value("陈志明")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: "不满 5 份" in form.fields["satisfied"].error())
    form.fields["satisfied"].set_value("7")
    form.fields["reasons"].set_value("排队久")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: "由他打上勾" in form.fields["agreed"].error())
    form.fields["agreed"].setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: page._tables[RATINGS][1].rowCount() == 1)
    assert cells(page) == ["2026年第4季度", "信访部门", "本站", "9", "7", "1", "1", "89%", "排队久"]


def test_of_a_unit_above_us_it_is_reported_upward(stage):
    case = overdue(stage, "440104000-housing")
    page = opened(stage)
    assert cells(page, 1)[-1] == "报上一级"
    stage.wait(lambda: page.table.hasFocus())
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [("case", (case, "report_upward"))]


def test_where_the_form_is_higher_than_its_place_its_button_stays_in_sight(stage):
    page = opened(stage, RATINGS)
    page.resize(900, 420)
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: page.findChildren(CountRatingsForm))
    [form] = page.findChildren(CountRatingsForm)
    stage.wait(lambda: form.save.isVisible() and form.height() > 0)
    stage.wait(lambda: form.save.mapTo(page, form.save.rect().bottomLeft()).y() <= page.height())


def test_what_runs_is_printed_and_exported_without_what_is_restricted(stage, tmp_path, monkeypatch):
    case = overdue(stage)
    supervise(stage, case)
    page = opened(stage)
    stage.wait(lambda: page.print_list.isVisible())
    assert page._to_leave().title == "督办：今天的提示"
    assert all("条" not in row[1][0] for row in page._to_leave().rows), "no count, which would tell what is left out"
    page.activate(OVERVIEW)
    stage.wait(lambda: page._watch.part == OVERVIEW)
    stage.wait(lambda: page.print_list.isVisible() and not page.print_list.reason())
    page.setFocus()
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: page.findChild(SheetView))
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: stage.printer.jobs)
    assert stage.printer.jobs[0].title == "督办一览"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "清单"), ""))
    stage.wait(lambda: page.export.isVisible())
    page.setFocus()
    stage.key(Qt.Key.Key_E, CTRL)
    stage.wait((tmp_path / "清单.xlsx").exists)
    told = list(load_workbook(tmp_path / "清单.xlsx").active.values)
    assert "正在督办的和等反馈的建议" in told[0][0]
    assert told[2][0] == "催办" and "何**" in told[2] and HE.name not in str(told)
    secret = replace(page._watch.lines[0], case=replace(page._watch.lines[0].case, restricted=True))
    page._watch = replace(page._watch, lines=(secret,))
    assert page._to_leave().rows == []
