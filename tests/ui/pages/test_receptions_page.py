"""领导接访 over a real desk, by keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts.correct import CorrectDraft
from app.acts.plan_backlog import PlanBacklogDraft
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.reception_steps import TURNED, day_row, plan, put, visit_rows
from tests.builders import NOW
from tests.ui.desk_stage import ALT, NONE
from tests.ui.pages.hall_stage import FAR, LATE, hall
from ui.page import CASE
from ui.pages.case_page import CasePage
from ui.pages.hall.poster_view import PosterView
from ui.pages.hall.reception_forms import HeardForm, PlanReceptionForm, PutCaseForm, StandDownForm
from ui.pages.hall.sheet_view import SheetView
from ui.pages.receptions_page import ReceptionsPage
from ui.parts.states import EmptyState


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, part=None):
    page = ReceptionsPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None)
    return page


def shown(page, *columns):
    return [[page.model.index(row, c).data() for c in columns] for row in range(page.model.rowCount())]


def test_a_day_is_planned_by_keys_and_a_case_put_on_it(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(PlanReceptionForm))
    form = page.findChild(PlanReceptionForm)
    for name, text in (("leader", "周启明"), ("post", "街道党工委书记"), ("on", "10-20")):
        form.fields[name].setFocus()
        stage.type(text)
    stage.save()
    stage.wait(lambda: shown(page, 2, 6) == [["周启明（街道党工委书记）", "接待 5 批，还没有排"]])
    stage.key(Qt.Key.Key_J, ALT)
    stage.wait(lambda: page.findChild(PutCaseForm))
    put_form = page.findChild(PutCaseForm)
    put_form.fields["case"].setFocus()
    stage.type("440104014-20260928")
    stage.wait(lambda: put_form.fields["case"]._list.isVisible())
    stage.key(Qt.Key.Key_Return)
    stage.save()
    stage.wait(lambda: shown(page, 2, 6)[1:] == [["　1　外墙瓷片脱落没有修", "等接访"]])
    assert [r.line.case for r in visit_rows(stage.desk)] == [stage.cases[LATE]]


def test_what_the_leader_left_to_somebody_is_a_promise_of_the_case(stage):
    put(stage.desk, stage.cases[LATE], plan(stage.desk, on="2026-10-19", times="10:30-11:30"))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(HeardForm))
    form = page.findChild(HeardForm)
    form.fields["step"].set_value("heard")
    form.fields["text"].setFocus()
    stage.type("月底以前修好")
    form.fields["duties"].setFocus()
    for text in ("王敏", "请鉴定单位来看墙", "2026-10-28"):
        stage.type(text)
        stage.key(Qt.Key.Key_Tab)
    stage.save()
    stage.wait(lambda: shown(page, 6)[1:] == [["接了，交办 1 项"]])
    (promise,) = stage.desk.read(AgendaQuery((What.PROMISE.code,)))
    assert (promise.line.case, promise.line.owner) == (stage.cases[LATE], stage.desk.actor.id)
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    stage.key(Qt.Key.Key_O, ALT)
    stage.key(Qt.Key.Key_B, ALT)
    assert went == [(CASE, stage.cases[LATE]), (CASE, (stage.cases[LATE], "print_paper", {"paper": "briefing"}))]


def test_a_day_is_stood_down_with_its_reason(stage):
    put(stage.desk, stage.cases[FAR], plan(stage.desk))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChild(StandDownForm))
    assert page._drawer.accessibleName() == "取消接访：10月20日"
    assert page._offered["Alt+Z"].isVisible()
    stage.type("防汛值守")
    stage.save()
    stage.wait(lambda: shown(page, 6)[:1] == [["取消了：防汛值守"]])
    assert day_row(stage.desk).line.state == "stood_down"
    stage.wait(page._offered["Alt+Z"].isHidden)
    said = []
    stage.messages.status_said.connect(said.append)
    for key, modifier in ((Qt.Key.Key_J, ALT), (Qt.Key.Key_Z, ALT), (Qt.Key.Key_Return, NONE)):
        stage.key(key, modifier)
    assert said == ["这一天已经取消"] * 3 and page._drawer.isHidden()
    stage.key(Qt.Key.Key_Down)
    assert page._offered["Alt+Z"].isHidden(), "nor on a matter of it"


def test_the_notice_is_shown_as_it_will_print_and_says_when_there_is_none(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: any("没有可以贴的" in one.accessibleName() for one in page.findChildren(EmptyState)))
    stage.key(Qt.Key.Key_Escape)
    plan(stage.desk)
    page.activate()
    stage.wait(lambda: page.model.rowCount() == 1)
    stage.key(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: page.findChild(SheetView))
    sheet = page.findChild(SheetView)
    stage.wait(lambda: page._output._panel.isVisible() and sheet.send.isVisible())  # as wide as a list that prints
    beside = page.findChild(PosterView).paper
    assert (
        abs(beside.mapTo(page, beside.rect().center()).y() - sheet.send.mapTo(page, sheet.send.rect().center()).y()) < 3
    )


def test_who_sponsors_a_case_stands_beside_it_and_on_its_head(stage):
    stage.desk.clock.now = NOW + timedelta(days=362)
    case, on = stage.cases[LATE], (NOW + timedelta(days=363)).date().isoformat()
    review = (NOW + timedelta(days=380)).date().isoformat()
    stage.desk.do(PlanBacklogDraft(stage.desk.new_id(), case, "money", "先垫付", "", "梁副区长", review))
    put(stage.desk, case, plan(stage.desk, on=on))
    page = opened(stage)
    stage.wait(lambda: shown(page, 5) == [[""], ["梁副区长"]])
    head = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(head, case)
    stage.wait(lambda: "包案：梁副区长 至11月3日" in stage.words())


def test_what_was_restricted_since_is_gone_from_its_day_from_the_count_and_from_the_briefing(stage):
    reception = plan(stage.desk)
    for case in (stage.cases[LATE], stage.cases[FAR]):
        put(stage.desk, case, reception)
    stage.desk.do(CorrectDraft(stage.desk.new_id(), stage.cases[LATE], TURNED, reason="是反映队长收钱的"))
    page = opened(stage)
    stage.wait(lambda: page.model.rowCount() == 2)
    assert shown(page, 6) == [["接待 2 批，排了 1 件"], ["等接访"]]
    assert stage.cases[LATE] not in {row.line.case for row in page.listed.rows}, "no Alt+O, no Alt+B"
    assert "外墙瓷片" not in stage.words() and "限知悉" not in stage.words()
