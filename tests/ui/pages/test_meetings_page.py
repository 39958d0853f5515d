"""议事 and the page of one meeting over a real desk, by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.acts.answer_proposal import AnswerProposalDraft
from app.acts.call_hearing import CallHearingDraft
from app.acts.call_meeting import CallMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.make_proposal import MakeProposalDraft
from app.domain.hall_terms import What
from app.domain.kinds import Decided, PartyStance
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import BENCH, CONSULTATION, called, meeting
from tests.app.desks import accepted
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.hall_stage import hall
from ui.acts.promises_field import PromiseTold
from ui.fields import TextField
from ui.pages.hall.agenda_page import Part
from ui.pages.hall.promise_words import leads_to
from ui.pages.hall.sheet_view import SheetView
from ui.pages.meeting.day_forms import AbsenceForm, InviteForm, PostponeForm
from ui.pages.meeting.doing import DoingCard
from ui.pages.meeting.minutes_form import MinutesForm
from ui.pages.meeting.plan_form import CallMeetingForm
from ui.pages.meeting.promise_forms import KeepPromiseForm, MovePromiseForm, TakeBackPromiseForm
from ui.pages.meeting.talk_forms import AnswerForm, ClausesForm, InitialForm, ProposalForm, RoundForm
from ui.pages.meeting_page import MeetingPage
from ui.pages.meetings_page import COMING, MeetingsPage, clashes, read_docket
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.tags import Tag

ASKED = AgendaQuery((What.MEETING.code,))


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def docket(stage, part=None):
    page = MeetingsPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None)
    return page


def opened(stage, id_):
    page = MeetingPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, id_)
    stage.wait(lambda: page.sheet is not None)
    return page


def said(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisibleTo(page))


def test_a_meeting_is_called_by_keys(stage):
    page = docket(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CallMeetingForm)
    for name, value in {"kind": "bench", "level": "community", "expected": 14}.items():
        form.fields[name].set_value(value)
    for name, words in {
        "title": "加装电梯", "on": "2026-10-20", "times": "9:30-11:00", "place": "小广场", "chair": "陈建国",
        "first": "楼上", "second": "一楼", "agenda": "先听两边",
    }.items():  # fmt: skip
        form.fields[name].setFocus()
        stage.type(words)
    went, told = [], []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    stage.messages.status_said.connect(told.append)
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    (row,) = stage.desk.read(ASKED)
    assert (row.line.title, row.line.owner_name, row.line.at) == ("加装电梯", "陈建国", "09:30-11:00")
    assert went == [("meeting", row.subject.id)], "whoever called it goes on with asking people"
    assert told[-1].startswith("已存好"), "not that a draft of it was kept"
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert went == [("meeting", row.subject.id)] * 2


def test_refused_the_keys_go_to_the_first_field_that_is_wrong(stage):
    page = docket(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CallMeetingForm)
    for name, value in {
        "kind": "bench", "level": "community", "title": "加装电梯", "on": "2026-10-20", "times": "9:30-11:00",
        "place": "小广场", "chair": "陈建国", "first": "楼上", "agenda": "先听两边",
    }.items():  # fmt: skip
        form.fields[name].set_value(value)
    form.fields["agenda"].setFocus()
    stage.save()
    stage.wait(lambda: form.fields["second"].error())
    assert form.fields["second"].isAncestorOf(stage.focus())


def test_a_meeting_held_this_morning_is_written_down_by_saying_why_only_now(stage):
    page = docket(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CallMeetingForm)
    for name, words in {"on": "10-19", "times": "8:30-9:30"}.items():
        form.fields[name].setFocus()
        stage.type(words)
    assert form.fields["reason"].isVisibleTo(form)
    form.fields["reason"].set_value("在楼下临时开的")
    assert form.draft().reason == "在楼下临时开的"
    form.fields["times"].setFocus()
    stage.key(Qt.Key.Key_A, CTRL)
    stage.type("15:00-16:00")
    assert not form.fields["reason"].isVisibleTo(form)


def test_a_meeting_of_bodies_asks_for_no_sides(stage):
    page = docket(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CallMeetingForm)
    form.fields["first"].set_value("楼上")
    form.fields["kind"].set_value("conference")
    form.fields["kind"].edited.emit()
    assert not form.fields["first"].isVisibleTo(form)
    draft = form.draft()
    assert isinstance(draft, CallMeetingDraft)
    assert draft.first == ""


def test_a_hearing_on_the_docket_leads_to_its_case(stage):
    case = stage.registered("物业费涨价。")
    accepted(stage.desk, case)
    who = ("周立民", "许静文、黄工", "双方", "王敏")
    stage.desk.do(CallHearingDraft(stage.desk.new_id(), case, (), "涨价", "2026-10-20", "10:00", "三楼", *who))
    page = docket(stage, "coming")
    stage.wait(lambda: page.model.rowCount() == 1)
    went = []
    page.open_case.connect(went.append)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert went == [case]


def test_what_two_stations_put_into_one_room_is_marked(stage):
    called(stage.desk)
    called(stage.desk, times="13:00-14:00")
    rows = stage.desk.read(ASKED)
    assert clashes(rows) == frozenset()
    moved = replace(rows[1], line=replace(rows[1].line, at="10:00-12:00"))
    assert len(clashes((rows[0], moved))) == 2


def test_who_was_told_and_what_was_put_off_is_seen(stage):
    id_ = called(stage.desk)
    page = opened(stage, id_)
    page.setFocus()
    stage.key(Qt.Key.Key_Q, ALT)
    form = page.findChild(InviteForm)
    assert form.fields["names"].ids() == meeting(stage.desk, id_).addressees
    form.submit()
    stage.wait(lambda: page.sheet.meeting.told and page.doing.isAncestorOf(stage.focus()))
    stage.key(Qt.Key.Key_G, ALT)
    form = page.findChild(PostponeForm)
    form.fields["on"].set_value("2026-10-22")
    form.fields["reason"].set_value("下雨")
    form.submit()
    stage.wait(lambda: "下雨" in said(page))


def test_only_what_may_be_done_is_offered(stage):
    page = opened(stage, called(stage.desk, CONSULTATION))
    card = page.findChild(DoingCard)
    assert card.isVisibleTo(page)
    page.setFocus()
    stage.key(Qt.Key.Key_W, ALT)
    # it is still to come: nobody can have stayed away
    assert page.findChild(AbsenceForm) is None


def test_it_is_put_right_on_its_own_page(stage):
    id_ = called(stage.desk)
    page = opened(stage, id_)
    page.setFocus()
    stage.key(Qt.Key.Key_E, ALT)
    form = page.findChild(CallMeetingForm)
    assert (form.text("title"), form.text("times"), form.text("guests")) == (BENCH.title, "09:30-11:00", BENCH.guests)
    form.fields["place"].set_value("居委会二楼")
    form.fields["reason"].set_value("下雨")
    form.submit()
    stage.wait(lambda: meeting(stage.desk, id_).place == "居委会二楼")
    assert meeting(stage.desk, id_).bodies == ("水荫社区居委会",)


def test_what_was_decided_is_minuted_by_keys_and_kept(stage):
    id_ = called(stage.desk, on="2026-10-19", times="11:00-12:00")
    page = opened(stage, id_)
    page.setFocus()
    stage.key(Qt.Key.Key_J, ALT)
    form = page.findChild(MinutesForm)
    first = form.fields["items"].findChildren(TextField)[0]
    assert first.text() == "先听两边说"
    cells = form.fields["items"]._items[1].cells
    form.fields["came"].setFocus()
    stage.key(Qt.Key.Key_Space)
    form.fields["people"].setFocus()
    seen = []
    for _ in range(11):
        stage.key(Qt.Key.Key_Tab)
        seen.append(stage.focus())
    each = [cell.editor() for item in form.fields["items"]._items for cell in item.cells]
    assert seen == [*each, form.fields["note"].editor()], "from item to item, then to what stands below them"
    stage.key(Qt.Key.Key_A, ALT)
    assert form.fields["items"]._items[2].cells[0].editor() is stage.focus()
    for cell, words in zip(cells[1:], ("愿意让", "重出图纸", "王敏", "10-28"), strict=True):
        cell.setFocus()
        stage.type(words)
    stage.save()
    stage.wait(lambda: page.sheet.meeting.held_on and "重出图纸" in said(page))
    assert meeting(stage.desk, id_).came == (BENCH.first,)
    stage.wait(lambda: "到会" in [tag.text() for tag in page.findChildren(Tag)])
    (row,) = stage.desk.read(AgendaQuery((What.PROMISE.code,)))
    assert (row.line.owner, str(row.line.until)) == (stage.desk.actor.id, "2026-10-28")
    assert leads_to(row) == ("meeting", (id_, row.line.part))
    stage.wait(lambda: page.doing.isAncestorOf(stage.focus()))
    stage.key(Qt.Key.Key_D, ALT)
    form = page.findChild(KeepPromiseForm)
    assert form.findChild(PromiseTold).words() == (
        "重出图纸\n10月19日在“加装电梯复工，一楼住户的采光怎么办”上答应七楼以上住户、一楼住户的，最迟10月28日（含当日），王敏办"
    )
    form.fields["text"].set_value("图纸送到了")
    form.submit()
    stage.wait(lambda: "10月19日兑现：图纸送到了" in said(page))


def test_the_promise_that_was_opened_is_the_one_that_is_kept(stage):
    id_ = called(stage.desk, on="2026-10-19", times="11:00-12:00")
    decided = tuple(Decided(f"第{n}项", "", f"做第{n}件", "王敏", f"2026-10-2{n}") for n in (1, 2))
    stage.desk.do(HoldMeetingDraft(stage.desk.new_id(), id_, "2026-10-19", "9", decided, "", ""))
    later = max(stage.desk.read(AgendaQuery((What.PROMISE.code,))), key=lambda row: row.line.until)
    page = opened(stage, leads_to(later)[1])
    stage.wait(lambda: page.findChild(KeepPromiseForm))
    form = page.findChild(KeepPromiseForm)
    assert form.text("promise") == later.line.part
    assert form.findChild(PromiseTold).words().startswith("做第2件\n")
    assert form.fields["text"].isAncestorOf(stage.focus())


def test_a_promise_of_a_meeting_is_moved_and_taken_back_there(stage):
    id_ = called(stage.desk, on="2026-10-19", times="11:00-12:00")
    item = Decided("看图纸", "", "重出图纸", "加装单位", "2026-10-28")
    stage.desk.do(HoldMeetingDraft(stage.desk.new_id(), id_, "2026-10-19", "", (item,)))
    page = opened(stage, id_)
    page.setFocus()
    stage.key(Qt.Key.Key_C, ALT)
    form = page.findChild(MovePromiseForm)
    assert form.fields["owner"].text() == "加装单位"
    form.fields["due_on"].set_value("2027-01-05")
    form.fields["reason"].set_value("设计单位放假")
    form.submit()
    stage.wait(lambda: [one.moved for one in page.sheet.meeting.promises.values() if one.moved])
    stage.wait(lambda: page.doing.isAncestorOf(stage.focus()))
    stage.key(Qt.Key.Key_H, ALT)
    form = page.findChild(TakeBackPromiseForm)
    assert form.findChild(PromiseTold).words().endswith("最迟2027年1月5日（含当日），加装单位办，原来说的是10月28日")
    form.fields["reason"].set_value("图纸不用改了")
    form.fields["told_on"].set_value("2026-10-19")
    form.submit()
    stage.wait(lambda: "10月19日收回：图纸不用改了" in said(page))


def test_rounds_proposals_and_marks_are_taken_on_the_page(stage):
    id_ = called(stage.desk, on="2026-10-19", times="11:00-12:00")
    page = opened(stage, id_)
    page.setFocus()

    def form_of(key, kind):
        stage.key(key, ALT)
        return page.findChildren(kind)[-1]

    def done(form, there):
        form.submit()
        stage.wait(lambda: there(page.sheet.meeting) and page.doing.isAncestorOf(stage.focus()))

    form = form_of(Qt.Key.Key_T, RoundForm)
    form.fields["positions"].set_value([["七楼以上住户", "马上复工", "老人下不了楼"]])
    done(form, lambda meeting: meeting.rounds)
    form = form_of(Qt.Key.Key_F, ProposalForm)
    form.fields["text"].set_value("井道外移")
    form.fields["by"].set_value("施工单位")
    done(form, lambda meeting: meeting.proposals)
    form = form_of(Qt.Key.Key_X, AnswerForm)
    stage.wait(lambda form=form: form.fields["stances"].isAncestorOf(stage.focus()))
    form.fields["stances"].set_value([["一楼住户", "thinks", "要看图纸"]])
    done(form, lambda meeting: next(iter(meeting.proposals.values())).stances)
    # what was said so far stands there again
    form = form_of(Qt.Key.Key_X, AnswerForm)
    assert form.fields["stances"].stances()[0].words == "要看图纸"
    form.left.emit()
    form = form_of(Qt.Key.Key_K, ClausesForm)
    assert not [label for label in form.findChildren(Label) if "空着" in label.text()], "each clause has its day"
    form.fields["clauses"].set_value([["施工单位", "井道外移", "2026-11-20"]])
    done(form, lambda meeting: meeting.clauses)
    for party in ("七楼以上住户", "一楼住户"):
        form = form_of(Qt.Key.Key_Y, InitialForm)
        assert (form.text("party"), form.fields["clauses"].ids()) == (party, ("1",))
        form.fields["signed_by"].set_value("代表")
        done(form, lambda meeting, party=party: party in meeting.clauses[0].initials)
    assert page.sheet.meeting.agreed
    for words in ("在意的是：老人下不了楼", "要看图纸", "1. 施工单位：井道外移"):
        stage.wait(lambda words=words: words in said(page))


def test_many_bodies_stand_below_each_other(stage):
    bodies = "、".join(f"第{n}局" for n in range(1, 7))
    id_ = called(stage.desk, CONSULTATION, bodies=bodies, on="2026-10-19", times="11:00-12:00")
    desk = stage.desk
    desk.do(MakeProposalDraft(desk.new_id(), id_, "并联办理", "街道"))
    proposal = next(iter(meeting(desk, id_).proposals))
    said_ = (PartyStance("第6局", "accepts", "要补材料"),)
    desk.do(AnswerProposalDraft(desk.new_id(), id_, proposal, said_, "2026-10-19"))
    page = opened(stage, id_)
    stage.wait(lambda: "第6局：同意，要补材料" in said(page))


def test_the_docket_and_the_papers_of_a_meeting_are_shown_as_they_print(stage):
    id_ = called(stage.desk)
    page = docket(stage, "week")
    page.setFocus()
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: page.findChildren(SheetView))
    page = opened(stage, id_)
    page.setFocus()
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: page.findChildren(SheetView))
    view = page.findChild(SheetView)
    view.send.click()
    stage.wait(lambda: stage.printer.jobs)
    # nobody's name in the printer's queue
    assert [job.title for job in stage.printer.jobs] == ["请柬"]


def test_more_than_a_table_holds_is_told_and_not_cut_silently(stage):
    for day in range(20, 24):
        called(stage.desk, on=f"2026-10-{day}")
    page = docket(stage, COMING)
    stage.wait(lambda: page.model.rowCount() == 4)
    assert "列出 4 条" in [label.text() for label in page.findChildren(Label)]
    few = Part(COMING, "", lambda world: AgendaQuery((What.MEETING.code,), limit=3), ("", ""))
    page.show_listed(read_docket(stage.desk, few))
    assert page.model.rowCount() == 3
    assert "只列出前 3 条，后面还有" in [label.text() for label in page.findChildren(Label)]


def test_what_leads_on_a_meeting_that_is_over_is_what_waits_never_a_talk_that_was_not_held(stage):
    id_ = called(stage.desk, CONSULTATION, on="2026-10-19", times="11:00-12:00")
    item = Decided("看图纸", "", "重出图纸", "区住建局", "2026-10-28")
    stage.desk.do(HoldMeetingDraft(stage.desk.new_id(), id_, "2026-10-19", "", (item,)))
    page = opened(stage, id_)
    first = page.doing.findChildren(Button)[0]
    assert (first.text(), first._kind) == ("承诺兑现", "primary")
    (promise,) = page.sheet.meeting.promises
    stage.desk.do(KeepPromiseDraft(stage.desk.new_id(), "", ("meeting", id_), promise, "图纸送到了", "2026-10-19"))
    page = opened(stage, id_)
    words = [button.text() for button in page.doing.findChildren(Button)]
    assert words.index("谈一轮") > words.index("改纪要")
    assert not [button for button in page.doing.findChildren(Button) if button._kind == "primary"]
    talked = called(stage.desk, on="2026-10-19", times="14:00-15:00")
    page = opened(stage, talked)
    assert page.doing.findChildren(Button)[0].text() == "记纪要"
