"""期限 over a real desk: the strip, the spans, the groups, and where a row leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from app.acts.accept import AcceptDraft
from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.transfer import TransferDraft
from app.domain.envelope import CHINA
from app.domain.kinds import Duty
from app.ports import CaseRow
from tests.app.desks import signed_as_before
from tests.builders import TODAY, world
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, LATE, TODAY_DUE, hall
from ui.acts.act_panel import Tools
from ui.fields import Candidate
from ui.pages.cases.columns import deadline
from ui.pages.cases.conditions import selection_words
from ui.pages.deadlines.agreed_list import AgreedList
from ui.pages.deadlines.reading import ALL, BY_DAY, BY_OFFICER, BY_UNIT, grouped, in_hand, read_due
from ui.pages.deadlines.reading import LATE as LATE_SPAN
from ui.pages.deadlines.reading import TODAY as TODAY_SPAN
from ui.pages.deadlines.reassign_form import ReassignForm
from ui.pages.deadlines_page import DeadlinesPage
from ui.pages.today.line_item import LineItem
from ui.preview.pdf_view import PdfView


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, argument=None):
    page = DeadlinesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page._stack.currentIndex() != 1)
    return page


def test_the_list_is_not_printed_before_it_was_read(stage):
    page = DeadlinesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    page.print.click()
    assert page.sheet.isHidden()
    stage.wait(lambda: page._stack.currentIndex() != 1)


def shown(page):
    return [page._model.row(n).case.id for n in range(page._model.rowCount())]


def ids(stage, *matters):
    return [stage.cases[matter] for matter in matters]


def test_days_and_spans_are_counted(stage):
    due = read_due(stage.desk, ALL, BY_DAY)
    assert due.counts == {"today": 1, "week": 1, "late": 1, "all": 4}
    assert len(due.days) == 28 and due.days[0].day == TODAY
    assert {day.day: day.count for day in due.days if day.count} == {
        TODAY: 1, date(2026, 10, 31): 1, date(2026, 11, 3): 1,
    }  # fmt: skip
    assert [case.id for case in due.rows] == ids(stage, LATE, TODAY_DUE, FAR, CAME_TODAY)


def test_what_rolled_over_a_weekend_is_counted_today_and_shown_when_today_is_chosen(stage):
    """31 October is a Saturday: on Monday it is due that day, and stands on the strip nowhere else."""
    monday = date(2026, 11, 2)
    stage.desk.clock.now = datetime(2026, 11, 2, 9, tzinfo=CHINA)
    due = read_due(stage.desk, monday, BY_DAY)
    assert due.counts["today"] == 1
    assert [day.count for day in due.days if day.day == monday] == [1]
    assert [case.id for case in due.rows] == ids(stage, FAR)
    tuesday = read_due(stage.desk, monday + timedelta(days=1), BY_DAY)
    assert [case.id for case in tuesday.rows] == ids(stage, CAME_TODAY)


def test_of_a_holiday_in_the_strip_the_first_working_day_after_it_has_all(stage):
    """Received on 21 September the 15 days end on 6 October, in the holiday; 8 October is worked."""
    stage.desk.clock.now = datetime(2026, 9, 21, 9, tzinfo=CHINA)
    stage.registered("路灯不亮。")
    stage.desk.clock.now = datetime(2026, 10, 8, 9, tzinfo=CHINA)
    counts = {day.day: day.count for day in read_due(stage.desk, ALL, BY_DAY).days if day.count}
    assert counts[date(2026, 10, 8)] == 1 and date(2026, 10, 6) not in counts


def test_spans_are_chosen_by_keys(stage):
    page = opened(stage, TODAY_SPAN)
    assert shown(page) == ids(stage, TODAY_DUE)
    page.span.setFocus()
    stage.key(Qt.Key.Key_Left)
    stage.wait(lambda: shown(page) == ids(stage, LATE))
    assert page.resume_argument() == LATE_SPAN


def test_what_is_overdue_is_the_first_thing_seen(stage):
    page = opened(stage)
    assert shown(page)[:2] == ids(stage, LATE, TODAY_DUE)


def test_a_day_of_the_strip_shows_what_falls_on_it(stage):
    page = opened(stage)
    page.strip.setFocus()
    stage.key(Qt.Key.Key_Right)
    stage.wait(lambda: shown(page) == ids(stage, TODAY_DUE))
    assert page.strip.accessibleDescription() == "10月19日 周一，1 件到期"
    stage.key(Qt.Key.Key_Right)
    stage.wait(lambda: "这一段没有到期的" in stage.words())


def test_cases_without_an_officer_come_first(stage):
    page = opened(stage, ALL)
    page.way._choose(BY_OFFICER)
    stage.wait(lambda: page.reassign.isVisible() and page._model.index(0, 0).data() == "还没有指定，3 件")
    assert shown(page) == ids(stage, TODAY_DUE, FAR, CAME_TODAY, LATE)
    groups = [page._model.index(n, 0).data() for n in range(4)]
    assert groups == ["还没有指定，3 件", "", "", "王敏，1 件"]


def test_a_row_opens_its_case_and_the_proof_of_its_day(stage):
    page = opened(stage, LATE_SPAN)
    stage.wait(lambda: page.table.hasFocus())
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Space)
    [opened_case, proof] = stage.led_to
    assert opened_case == stage.cases[LATE]
    assert proof == ("proof", (stage.cases[LATE], "DSP-15"))


def test_who_owes_a_notice_is_our_station_wherever_the_matter_has_gone(stage):
    desk = stage.desk
    desk.do(TransferDraft(desk.new_id(), stage.cases[LATE], to="440104000-housing", reason="属于该单位的职责"))
    page = opened(stage, LATE_SPAN)
    due = page._model.row(0)
    assert (due.case.due_rule, due.case.handler) == ("NTC-15", "越秀区住房和城乡建设局")
    owes = [column.key for column in page._model.columns].index("owes")
    assert page._model.index(0, owes).data() == "本站"
    assert deadline(due.case, desk.world()).tip == "书面告知 15 日，该本站办"
    assert page._model.headerData(0, Qt.Orientation.Horizontal) == "哪天到期"
    page.way._choose(BY_UNIT)
    stage.wait(lambda: page._model.headerData(0, Qt.Orientation.Horizontal) == "该谁办")
    assert page._model.index(0, 0).data() == "本站，1 件"


def test_the_tip_of_a_deadline_says_how_much_of_its_time_is_used(stage):
    row = next(case for case in read_due(stage.desk, ALL, BY_DAY).rows if case.id == stage.cases[TODAY_DUE])
    look = deadline(replace(row, due_on=TODAY + timedelta(3)), stage.desk.world())
    assert look.tip == "转送 15 日，该本站办，期限已用 83%，警告"


def test_no_deadlines_at_all_is_good_news(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as stage:
        page = opened(stage, LATE_SPAN)
        assert "没有超期的" in stage.words()
        assert page._words.text() == "超期 0 件，今天到期 0 件"


def test_on_one_day_what_nobody_has_in_hand_comes_first():
    day, moment = date(2026, 10, 20), datetime(2026, 10, 5, tzinfo=CHINA)
    rows = [
        CaseRow(id_, "", "", "", 1, "", "", "", "registered", "", officer, due, "DSP-15", moment, day, False, False)
        for id_, officer, due in (("a", "王敏", day), ("b", "", day), ("c", "王敏", TODAY))
    ]
    assert [due.case.id for due in grouped(rows, BY_DAY, world())] == ["c", "b", "a"]


def test_the_work_of_somebody_away_goes_on_in_one_step(stage):
    page = opened(stage, LATE_SPAN)
    page.way._choose(BY_OFFICER)
    stage.wait(lambda: page.reassign.isVisible() and page.table.current_row() is not None)
    page.reassign.click()
    stage.wait(lambda: page.panel.findChild(ReassignForm) is not None)
    form = page.panel.findChild(ReassignForm)
    assert "王敏手上的 1 件" in stage.words()
    form.submit()
    stage.wait(lambda: form.officer.error() == "请写上承办人姓名。")
    form.officer.set_value(Candidate("", "李文彬"))
    form.submit()
    stage.wait(lambda: page.panel.isHidden() and stage.case(stage.cases[LATE]).officer_name == "李文彬")


def test_what_is_not_ticked_stays(stage):
    rows = in_hand(stage.desk, "", "")
    form = ReassignForm(page_tools(stage), stage.desk.world(), "", rows)
    form.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert form.draft().cases == tuple(row.id for row in rows[1:])
    form.deleteLater()


def page_tools(stage):
    return Tools(stage.lane, stage.desk, stage.messages, stage.printer)


def test_the_printed_list_is_what_is_shown(stage, printer):
    other = date(2026, 10, 31)
    page = opened(stage, other)
    assert shown(page) == ids(stage, FAR)
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: page.sheet.findChild(PdfView) and page.sheet.findChild(PdfView).pdf())
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: printer.jobs)
    words = pypdfium2.PdfDocument(printer.jobs[0].pdf)[0].get_textpage().get_text_bounded()
    assert "期限清单" in words and "家事台账" not in words and "2026-10-31" in words and "还剩 12 天" in words
    assert "10月31日" in words and FAR.rstrip("。") in words
    assert TODAY_DUE.rstrip("。") not in words and LATE.rstrip("。") not in words
    page.activate(ALL)
    stage.wait(lambda: len(shown(page)) == 4)
    assert selection_words(page._chosen(), page._now(), {}) == "期限：所有的；在办"
    page.activate(date(2026, 10, 20))
    stage.wait(lambda: page.print.reason() == "这一段没有到期的")


def agreement(stage, case, by):
    """Both sides agreed on a day, before our own body."""
    desk, today = stage.desk, TODAY.isoformat()
    desk.do(AcceptDraft(desk.new_id(), case, accepted_on=today))
    opened_ = OpenMediationDraft(
        desk.new_id(), case, (), "mediation", BOTH, "", "一楼住户", "", today, "签名", today, "签名", "罗秀英", "", today,
        host="organ",
    )  # fmt: skip
    desk.do(opened_)
    terms = (Duty("施工单位", "外移井道", by.isoformat()),)
    desk.do(AgreeMediationDraft(desk.new_id(), case, opened_.id, "停工。", "井道。", "施工单位。", terms))
    signed_as_before(desk, case, opened_.id, today)


def test_what_two_sides_agreed_on_stands_beside_the_periods_of_the_law(stage):
    page = opened(stage)
    assert not page.agreed.isVisible()
    before = read_due(stage.desk, ALL, BY_DAY).counts
    agreement(stage, stage.cases[FAR], TODAY + timedelta(days=9))
    due = read_due(stage.desk, ALL, BY_DAY)
    assert (due.counts, [duty.on for duty in due.agreed]) == (before, [TODAY + timedelta(days=9)]), "counted with none"
    page.activate()
    stage.wait(page.agreed.isVisible)
    stage.key(Qt.Key.Key_Y, ALT)
    stage.wait(lambda: page.findChildren(AgreedList))
    [line] = page.findChildren(LineItem)
    assert line.accessibleName() == "二次供水发黄，约好最迟 10月28日 周三，何**"
    stage.wait(line.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.desk.clock.now += timedelta(days=10)
    page.activate()
    stage.wait(lambda: page._now().today > TODAY)
    stage.key(Qt.Key.Key_Y, ALT)
    stage.wait(lambda: any(one.isVisible() for one in page.findChildren(LineItem)))
    line = next(one for one in page.findChildren(LineItem) if one.isVisible())
    assert "请问一问做了没有" in line.accessibleName()
    stage.wait(line.hasFocus)
    stage.key(Qt.Key.Key_Return)
    case = stage.cases[FAR]
    assert stage.led_to == [("case", case), ("case", (case, "note_execution"))]
