"""下访·家访 over a real desk, by keys."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.acts.correct import CorrectDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.domain.hall_terms import What
from app.domain.kinds import Going, OutreachPrinted
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from app.reports.booked_today import booked_today
from tests.app.acts.outreach_steps import at_home, came_of, case_of, elsewhere, plan, visit_rows
from tests.app.acts.test_enlist_helper import enlist
from tests.app.acts.test_record_site import record
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, LATE, LI, hall
from ui.acts.promise_fields import DUE, OWNER, TEXT
from ui.page import CASE
from ui.pages.hall.outreach_forms import CallOffForm, CloseDayForm, PlanOutreachForm, VisitResultForm, WaitingVisit
from ui.pages.hall.outreach_words import standing
from ui.pages.hall.sheet_view import SheetView
from ui.pages.hall.tiles import tiles
from ui.pages.hall.visits_field import ELSEWHERE, HOME
from ui.pages.outreach_page import COMING, PAST, OutreachPage
from ui.parts.labels import Label
from ui.preview.rasterize import page_lines

LATER = {"starts": "15:00", "ends": "16:30", "place": "云鹤社区"}


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, part=None):
    page = OutreachPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None)
    return page


def shown(page, *columns):
    return [[page.model.index(row, c).data() for c in columns] for row in range(page.model.rowCount())]


def _right_of(button, page):
    return button.mapTo(page, button.rect().bottomRight()).x()


def printed(stage):
    return [e for e in stage.desk.read(EntriesQuery("outreach")) if isinstance(e.body, OutreachPrinted)]


def test_a_day_is_planned_by_keys_and_a_home_visit_asks_for_the_agreement(stage):
    helper = enlist(stage.desk)
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(PlanOutreachForm))
    form = page.findChild(PlanOutreachForm)
    buttons = (*page.buttons, page.export, page.print_list)
    # no button hides beside the form, once the head has wrapped
    stage.wait(lambda: all(_right_of(button, page) < page.room() for button in buttons))
    assert all(button.isVisible() for button in buttons)
    form.fields["place"].setFocus()
    stage.type("水荫社区")
    form.fields["going"].setFocus()
    stage.type("陈伯年、何美仪")
    field = form.fields["visits"]
    first = field._rows[0]
    first.case.setFocus()
    stage.type("440104014-20260928")
    stage.wait(lambda: first.case._list.isVisible())
    stage.key(Qt.Key.Key_Return)
    assert first.case.value() == stage.cases[LATE]
    assert first.case.text() == "黎**，外墙瓷片脱落没有修", "who and what, not the number"
    assert len(field._rows) == 2, "the next one stands ready"
    stage.save()
    stage.wait(lambda: "怎样同意" in field.error())
    first.agreed_on.setFocus()
    stage.type("10-17")
    first.how.set_value("phone")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 2)
    assert shown(page, 2, 3) == [
        ["水荫社区", "下访日"], ["　1　外墙瓷片脱落没有修", "家里（10月17日 电话里同意）"],
    ]  # fmt: skip
    (planned,) = (e.body for e in stage.desk.read(EntriesQuery("outreach")))
    assert planned.going == (Going("陈伯年", helper), Going("何美仪"))


def test_a_change_moves_a_visit_forward_and_leaves_one_out(stage):
    plan(stage.desk, at_home(stage.cases[LATE]), elsewhere(stage.cases[FAR]))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(PlanOutreachForm))
    form = page.findChild(PlanOutreachForm)
    rows = form.fields["visits"]._rows
    assert [made.where.value() for made in rows] == [HOME, ELSEWHERE, HOME]
    rows[1].up.click()
    rows[1].case.set_value(None)
    form.fields["reason"].set_value("他那天不在")
    form.submit()
    stage.wait(lambda: [r.line.case for r in visit_rows(stage.desk)] == [stage.cases[FAR]])


def test_the_cursor_goes_to_the_day_that_was_just_planned(stage):
    plan(stage.desk, on="2026-10-21")
    page = opened(stage, COMING)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(PlanOutreachForm))
    form = page.findChild(PlanOutreachForm)
    form.fields["on"].set_value("2026-10-28")
    for name, words in (("place", "云鹤社区"), ("going", "何美仪")):
        form.fields[name].setFocus()
        stage.type(words)
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 2)
    stage.wait(lambda: page.table.current_row().line.place == "云鹤社区")


def test_what_came_of_it_is_recorded_and_the_day_reconciled(stage):
    case = stage.cases[LATE]
    plan(stage.desk, at_home(case))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_W, ALT)
    stage.wait(lambda: page.findChild(CloseDayForm))
    refused = page.findChild(CloseDayForm)
    refused.submit()
    stage.wait(lambda: any("1 次走访有 1 次还没有结果" in label.text() for label in refused.foot.findChildren(Label)))
    asked = refused.findChild(WaitingVisit)
    assert "外墙瓷片脱落没有修" in asked.accessibleName() and refused.first() is asked
    asked.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(VisitResultForm))
    form = page.findChild(VisitResultForm)
    form.fields["step"].set_value("met")
    form.fields["text"].setFocus()
    stage.type("坐下来谈了")
    form.fields[TEXT].setFocus()
    stage.type("三天内来看墙")
    form.fields[OWNER].set_value("王敏")
    form.fields[DUE].setFocus()
    stage.type("2026-10-22")
    stage.save()
    stage.wait(lambda: shown(page, 5)[-1:] == [["见到了，有承诺"]])
    (given,) = stage.desk.read(AgendaQuery((What.PROMISE.code,)))
    assert given.line.case == case
    kept = KeepPromiseDraft(stage.desk.new_id(), case, ("", ""), given.line.part, f"陪{LI.name}看过了", "2026-10-19")
    stage.lane.run(stage.desk.do, kept)
    stage.wait(lambda: shown(page, 5)[-1:] == [["见到了；10月19日兑现：陪黎**看过了"]])
    there = case_of(stage.desk, channel="outreach")
    stage.key(Qt.Key.Key_W, ALT)
    stage.wait(lambda: any("taken" in form.fields for form in page.findChildren(CloseDayForm)))
    close = page.findChildren(CloseDayForm)[-1]
    assert close.draft().taken == (there,)
    close.submit()
    stage.wait(lambda: shown(page, 5)[:1] == [["已对账，走访 1 次，登记 1 件"]])


def test_enter_on_a_visit_that_has_its_result_leads_to_the_case(stage):
    plan(stage.desk, at_home(stage.cases[LATE]))
    stage.desk.do(came_of(stage.desk, visit_rows(stage.desk)[0]))
    page = opened(stage)
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert went == [(CASE, stage.cases[LATE])]
    page.activate(PAST)
    stage.wait(lambda: page.model.rowCount() == 0)


def test_before_leaving_the_route_is_printed_and_what_is_lacking_is_said(stage, monkeypatch):
    plan(stage.desk, at_home(stage.cases[LATE]), elsewhere(stage.cases[FAR]))
    banners, said = [], []
    stage.messages.banner_shown.connect(lambda key, text: banners.append((text.title, text.text)))
    stage.messages.status_said.connect(said.append)
    page = opened(stage)
    stage.wait(lambda: page.model.rowCount() == 3)
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: page.findChild(SheetView))
    assert said == ["2 户的资料都在这台电脑上，可以出门"] and banners == []
    page.findChild(SheetView).send.setFocus()
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: stage.printer.jobs)
    assert stage.printer.jobs[0].title == "走访路线单"
    stage.wait(lambda: printed(stage))
    (entry,) = printed(stage)
    assert entry.body.sha256 == hashlib.sha256(stage.printer.jobs[0].pdf).hexdigest()
    assert entry.body.copy in "".join(page_lines(stage.printer.jobs[0].pdf)[0])
    assert (entry.envelope.actor, entry.envelope.at.date()) == (stage.desk.actor.id, stage.desk.world().today)
    stage.wait(lambda: "下访日，路线单 10:21 印过" in [page.model.index(0, n).data() for n in range(6)])
    monkeypatch.setattr(
        type(stage.desk),
        "missing_scans",
        lambda desk, case: frozenset("ab") if case.id == stage.cases[FAR] else frozenset(),
    )
    page.table.setFocus()
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: banners)
    assert banners == [("1 户还缺东西，先同步再出门", "第 2 户 二次供水发黄：还有 2 份扫描件没有取回")]


def test_a_station_is_taken_from_the_list_and_the_list_is_one_press_away(stage):
    record(stage.desk, name="云鹤社区广场")
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(PlanOutreachForm))
    form = page.findChild(PlanOutreachForm)
    place = form.fields["place"]
    place.setFocus()
    stage.type("云鹤")
    stage.wait(lambda: place._list.isVisible())
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert place.text() == "云鹤社区广场"
    form.stations_asked.emit()
    stage.wait(lambda: ("sites", None) in stage.led_to)


def test_the_tile_tells_of_all_places_of_the_day(stage):
    tile = next(tile for tile in tiles() if tile.page == "outreach")
    plan(stage.desk, at_home(stage.cases[LATE]), on="2026-10-21")
    plan(stage.desk, on="2026-10-21", **LATER)
    assert tile.standing(stage.desk) == "下一次 10月21日，2 处"
    plan(stage.desk, at_home(stage.cases[LATE]), elsewhere(stage.cases[FAR]))
    assert tile.standing(stage.desk) == "今天：2 次走访有 2 次还没有结果"
    plan(stage.desk, elsewhere(stage.cases[CAME_TODAY]), **LATER)
    assert tile.standing(stage.desk) == "今天：2 处，3 次走访，3 次还没有结果"


def test_another_day_begins_as_one_that_was(stage):
    plan(stage.desk, elsewhere(stage.cases[LATE]))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_D, ALT)
    stage.wait(lambda: page.findChild(PlanOutreachForm))
    form = page.findChild(PlanOutreachForm)
    assert (form.fields["place"].text(), form.text("going"), form.text("starts")) == (
        "水荫社区", "何美仪、谭启明律师", "09:00",
    )  # fmt: skip
    assert form.fields["visits"].visits() == () and form.about == ""
    form.fields["on"].set_value(date(2026, 10, 26))
    form.submit()
    stage.wait(lambda: len(stage.desk.read(AgendaQuery((What.OUTREACH.code,)))) == 2)


def test_what_was_restricted_meanwhile_is_in_no_count(stage):
    case, tile = stage.cases[LATE], next(tile for tile in tiles() if tile.page == "outreach")
    plan(stage.desk, elsewhere(case), elsewhere(stage.cases[FAR]))
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    stage.desk.do(CorrectDraft(stage.desk.new_id(), case, changes, reason="问清楚了"))
    one = "1 次走访有 1 次还没有结果"
    assert tile.standing(stage.desk) == f"今天：{one}"
    page = opened(stage)
    assert [row[1] for row in shown(page, 5, 5)] == [one, "还没有结果"]
    assert shown(page, 2)[1][0].startswith("　1　"), "no number is left out"
    (row,) = booked_today(stage.desk.read, stage.desk.world())
    assert standing(row) == one


def test_of_a_day_that_is_still_to_come_nothing_is_recorded_and_it_is_said_at_once(stage):
    plan(stage.desk, at_home(stage.cases[LATE]), on="2026-10-21")
    said, back = [], []
    stage.messages.status_said.connect(said.append)
    page = opened(stage, COMING)
    page.led_back.connect(back.append)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_W, ALT)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert said == ["还没有到这一天。到了那天几点都可以记，不用等到约好的钟点。"] * 2
    assert not page.findChildren(CloseDayForm) and not page.findChildren(VisitResultForm)
    stage.key(Qt.Key.Key_Escape)
    assert back == ["hall"]


def test_a_day_is_called_off_as_a_whole_and_stays_with_the_reason(stage):
    plan(stage.desk, at_home(stage.cases[LATE]), elsewhere(stage.cases[FAR]))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChild(CallOffForm))
    stage.type("台风")
    stage.save()
    stage.wait(lambda: shown(page, 2, 5) == [["水荫社区", "已取消：台风"]])
    stage.wait(page.table.hasFocus)
    said: list[str] = []
    stage.messages.status_said.connect(said.append)
    for key in (Qt.Key.Key_W, Qt.Key.Key_P, Qt.Key.Key_Z):
        stage.key(key, ALT)
    stage.key(Qt.Key.Key_Return)
    assert not page._drawer.isVisible(), "there is nothing more to do on it"
    assert said == ["这一天已经取消，不再改；要去的，另排一天。"] * 4, "and it says why, whatever is tried"
