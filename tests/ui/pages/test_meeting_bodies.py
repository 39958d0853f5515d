"""A meeting and its bodies, the conferences of the townships, and from the clauses of a meeting to the agreement of its case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.write_clauses import WriteClausesDraft
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.kinds import Decided, Duty, MeetingUninvited
from app.domain.world import Station
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from app.reports.booked_today import booked_today
from app.reports.promises_due import promises_due
from app.reports.work import Worked
from app.reports.work_counted import Topic
from tests.app.acts.meetings import BENCH, CONSULTATION, called, called_as_before, meeting
from tests.app.desks import accepted, visit
from tests.builders import HE
from tests.ui.desk_stage import ALT
from tests.ui.pages.test_meetings_page import docket, opened, said, stage
from ui.acts.agree_mediation import AgreeMediationPanel
from ui.around import around
from ui.pages.analysis.worked_list import WorkedList
from ui.pages.case_page import CasePage
from ui.pages.conferences_page import ConferencesPage
from ui.pages.hall.sheet_view import SheetView
from ui.pages.meeting.agreement_forms import AgreeMeetingForm, SignMeetingForm
from ui.pages.meeting.day_forms import UninviteForm
from ui.pages.meeting.plan_form import CallMeetingForm
from ui.pages.promises_page import PromisesPage
from ui.parts.button import Button
from ui.parts.tags import Tag

__all__ = ["stage"]


def test_a_body_is_chosen_from_the_directory_or_written_and_says_whether_it_is_reached(stage):
    page = docket(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    field = page.findChild(CallMeetingForm).fields["bodies"]
    field.find.setFocus()
    stage.type("越秀区住房和城乡建设局")
    stage.key(Qt.Key.Key_Return)
    stage.type("水荫物业、街坊会")
    stage.key(Qt.Key.Key_Return)
    assert field.find.text() and "名录里没有“水荫物业、街坊会”" in said(field), "it is asked about before it is kept"
    stage.key(Qt.Key.Key_Return)
    assert not field.find.text() and "再按一次" not in said(field)
    stage.type("东环社区居民委员会")
    assert field.names() == ("越秀区住房和城乡建设局", "水荫物业", "街坊会", "东环社区居民委员会")
    field.find._settle()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Return):
        stage.key(key)
    stage.wait(lambda: said(field).count("名录里没有，传不到那里，会议通知请另送") == 2)
    # a line that was just put there is seen with the next events only
    for told in ("同步后传到越秀区信访局", "同名的不止一个，请从列表里选带地名的"):
        stage.wait(lambda told=told: told in said(field))
    away = next(b for b in field.findChildren(Button) if b.accessibleName() == "去掉 水荫物业")
    away.click()
    assert field.value() == ["越秀区住房和城乡建设局", "街坊会", "东环社区居民委员会"]


def test_the_first_body_is_lit_by_words_as_by_initials_and_a_bare_word_is_not_saved_unasked(stage):
    page = docket(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CallMeetingForm)
    field = form.fields["bodies"]
    for typed in ("越秀区住房", "zjj"):
        field.find.setFocus()
        stage.type(typed)
        stage.key(Qt.Key.Key_Return)
    assert field.names()[0] == "越秀区住房和城乡建设局" and len(field.names()) == 2 and not field.find.text()
    stage.type("水荫物业")
    stage.save()
    assert field.find.text() == "水荫物业" and "再按一次" in said(field) and not form.fields["title"].error()
    assert field.find.editor() is stage.focus()
    stage.save()
    stage.wait(lambda: form.fields["title"].error())
    assert field.names()[-1] == "水荫物业" and not field.find.text()


def test_whom_nothing_reaches_is_said_as_long_as_something_is_to_be_brought_there(stage):
    id_ = called(stage.desk, CONSULTATION, on="2026-10-20", bodies="越秀区住房和城乡建设局、水荫物业")
    page = opened(stage, id_)
    stage.wait(lambda: said(page).count("名录里没有，传不到那里，会议通知请另送") == 1)
    stage.desk.clock.now += timedelta(days=2)
    stage.desk.do(HoldMeetingDraft(stage.desk.new_id(), id_, "2026-10-20", "", (Decided("看图纸", "", "并联"),)))
    page = opened(stage, id_)
    stage.wait(lambda: said(page).count("名录里没有，传不到那里，纪要请另送") == 1)


def test_the_conferences_of_the_townships_by_keys(stage):
    id_ = called(stage.desk, CONSULTATION, kind="conference", on="2026-10-20")
    page = ConferencesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None and page.table.hasFocus())
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    stage.key(Qt.Key.Key_Return)
    assert went == [("meeting", id_)]
    stage.wait(lambda: "1 个镇街，0 个开过" in said(page))


def test_the_clauses_of_one_case_go_into_its_agreement(stage):
    case = stage.desk.do(visit(stage.desk)).case
    accepted(stage.desk, case)
    id_ = called(stage.desk, cases=(case,))
    stage.desk.clock.now += timedelta(days=1)
    page = opened(stage, id_)
    clause = Duty("施工单位", "外移井道", "2026-11-30")
    assert "出协议书" not in words_of(page)
    stage.desk.do(WriteClausesDraft(stage.desk.new_id(), id_, (clause,)))
    marked(stage, id_)
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    page.activate()
    stage.wait(lambda: "出协议书，先开调解" in words_of(page))
    assert "出协议书" not in words_of(page), "it stands on the case alone"
    page.doing.focus_first()
    stage.key(Qt.Key.Key_B, ALT)
    # consent is never taken from a meeting: it is asked for on the case
    (asked, (where, act, typed)) = went.pop()
    assert (asked, where, act) == ("case", case, "open_mediation") and set(typed) == {"mediators", "opened_on"}
    consent = ("2026-10-20", "申请书签名", "2026-10-20", "电话录音")
    with_whom = ("物业公司", "", *consent, "梁桂芳", "调委会", "2026-10-20")
    stage.desk.do(OpenMediationDraft(stage.desk.new_id(), case, (), "mediation", BOTH, "", *with_whom))
    page.activate()
    stage.wait(lambda: "出协议书" in words_of(page))
    stage.key(Qt.Key.Key_B, ALT)
    lead = went.pop()
    show = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(show, lead[1])
    stage.wait(lambda: show.findChildren(AgreeMediationPanel))
    (panel,) = show.findChildren(AgreeMediationPanel)
    assert panel.draft().duties == (clause,) and panel.draft().dispute == BENCH.title
    assert panel.draft().meeting == id_ and "逐条画的押一起印在协议书上" in said(panel)
    stage.desk.do(replace(panel.draft(), facts="停工。", responsibility="施工单位负责。"))
    page = opened(stage, id_)
    stage.wait(lambda: "协议书在这件家事上" in said(page))


def marked(stage, id_) -> None:
    """Both sides mark the one clause."""
    terms = meeting(stage.desk, id_).terms
    for party, by in ((BENCH.first, "陈伯"), (BENCH.second, "何姨")):
        on = stage.desk.world().today.isoformat()
        stage.desk.do(InitialClausesDraft(stage.desk.new_id(), id_, terms, (1,), party, by, on))


def test_of_no_case_the_agreement_is_made_and_signed_by_keys(stage):
    id_ = called(stage.desk, on="2026-10-19", times="11:00-12:00")
    stage.desk.do(WriteClausesDraft(stage.desk.new_id(), id_, (Duty("施工单位", "外移井道", "2026-11-30"),)))
    marked(stage, id_)
    page = opened(stage, id_)
    assert "已开" in tags_of(page) and "待开" not in tags_of(page) and "请人、提醒" not in words_of(page)
    assert "请柬" not in [button.text() for button in page.papers.findChildren(Button)]
    page.setFocus()
    stage.key(Qt.Key.Key_B, ALT)
    (form,) = page.findChildren(AgreeMeetingForm)
    form.fields["paper"].set_value("mediation_agreement")
    form.fields["paper"].edited.emit()
    assert form.fields["committee"].isVisibleTo(form) and form.fields["first_consent"].isVisibleTo(form)
    form.fields["paper"].set_value("reconciliation_agreement")
    form.fields["paper"].edited.emit()
    assert not form.fields["committee"].isVisibleTo(form) and not form.fields["first_consent"].isVisibleTo(form)
    assert (form.text("first_by"), form.text("second_by"), form.text("dispute")) == ("陈伯", "何姨", BENCH.title)
    for name in ("facts", "responsibility"):
        form.fields[name].setFocus()
        stage.type("楼上外移井道")
    stage.save()
    stage.wait(lambda: "等各方签名" in tags_of(page) and page.doing.isAncestorOf(stage.focus()))
    stage.key(Qt.Key.Key_I, ALT)
    (form,) = page.findChildren(SignMeetingForm)
    form.fields["signed"].set_value(("parties",))
    stage.save()
    stage.wait(lambda: "签齐，从这天起算数" in tags_of(page))
    stage.wait(lambda: not {"出协议书", "改协议书", "协议签名"} & set(words_of(page)))
    stage.wait(lambda: page.doing.isAncestorOf(stage.focus()))
    stage.key(Qt.Key.Key_O, ALT)
    stage.wait(lambda: page.findChildren(SheetView))


def tags_of(page) -> str:
    return "\n".join(tag.text() for tag in page.findChildren(Tag))


def test_at_a_desk_that_only_received_it_nothing_is_offered_that_is_refused(stage):
    id_ = called(stage.desk)
    stage.desk.clock.now += timedelta(days=1)
    item = Decided("看图纸", "", "重出图纸", "加装单位", "2026-10-28")
    stage.desk.do(HoldMeetingDraft(stage.desk.new_id(), id_, "2026-10-20", "12", (item,)))
    station = Station("440103000", "荔湾区", "L1", first_user=stage.desk.station.first_user)
    stage.desk = replace(stage.desk, station=station)
    page = opened(stage, id_)
    stage.wait(lambda: words_of(page) == ["承诺兑现", "承诺改期", "承诺收回"])
    # a line that was just put there is seen with the next events only
    stage.wait(lambda: "黄花岗街道召集的" in said(page.doing))


def test_a_body_is_no_longer_asked_and_sees_nothing_later(stage):
    near, far = "越秀区住房和城乡建设局", "荔湾区司法局"
    id_ = called(stage.desk, CONSULTATION, bodies=f"{near}、{far}")
    page = opened(stage, id_)
    page.setFocus()
    stage.key(Qt.Key.Key_R, ALT)
    (form,) = page.findChildren(UninviteForm)
    for name, told in ((near, "记录照样收得到"), (far, "以后的记录到不了")):
        form.fields["names"].set_value((name,))
        form.fields["names"].edited.emit()
        stage.wait(lambda told=told: told in said(form))
    form.fields["reason"].setFocus()
    stage.type("请错了")
    told = []
    stage.messages.status_said.connect(told.append)
    stage.save()
    stage.wait(lambda: "不再请" in tags_of(page) and "请错了" in said(page))
    assert "以前收到的还留在那些单位" in told[-1]
    assert meeting(stage.desk, id_).bodies == (near,)
    there = as_it_has_it_who_was_taken_out(stage.desk, id_)
    station = Station("440103000", "荔湾区", "L1", first_user=stage.desk.station.first_user)
    stage.desk = replace(stage.desk, station=station)
    page = opened(stage, there)
    stage.wait(lambda: not words_of(page) and "这次会不再请这里了" in said(page.doing))
    assert not page.papers.isVisibleTo(page)
    listed = docket(stage, "coming")
    places = {row.subject.id: place for place, row in enumerate(listed.listed.rows)}
    assert listed.model.index(places[there], 7).data() == "不再请"


def as_it_has_it_who_was_taken_out(desk, id_: str) -> str:
    """Another meeting on another day, of which as much is here as that station received."""
    entries = desk.read(EntriesQuery("meeting", id_))
    taken_out = next(n for n, entry in enumerate(entries, 1) if isinstance(entry.body, MeetingUninvited))
    on = Subject("meeting", desk.new_id())
    with desk.store.write(desk.clock(), desk.actor.id, desk.station.org) as work:
        bodies = [replace(entries[0].body, on="2026-10-23"), *(entry.body for entry in entries[1:taken_out])]
        work.append([NewEntry(desk.new_id(), on, body, entries[0].envelope.routing) for body in bodies])
    return on.id


def words_of(page) -> list[str]:
    return [button.text() for button in page.doing.findChildren(Button)]


def test_an_older_title_names_nobody_in_the_list(stage):
    case = stage.desk.do(visit(stage.desk)).case
    called_as_before(stage.desk, f"{HE.name}家加装电梯", (case,))
    page = docket(stage)
    assert [row.line.title for row in page.listed.rows] == ["何**家加装电梯"]
    assert [found.title for found in around(stage.desk, "加装电梯")] == ["何**家加装电梯"]
    assert counted_lines(stage, What.MEETING) == ["何**家加装电梯"]
    stage.desk.clock.now += timedelta(days=1)
    assert [row.line.title for row in booked_today(stage.desk.read, stage.desk.world())] == ["何**家加装电梯"]


def test_an_older_promise_given_at_a_meeting_names_nobody(stage):
    desk = stage.desk
    id_ = called(desk)
    duty = Duty("加装单位", f"给{HE.name}家装百叶窗", "2026-10-28")
    terms = WriteClausesDraft(desk.new_id(), id_, (duty,))
    desk.do(terms)
    for party in (BENCH.first, BENCH.second):
        desk.do(InitialClausesDraft(desk.new_id(), id_, terms.id, (1,), party, "何姨", "2026-10-19"))
    # only now is it said which case it is about: to older programs any text was good
    called(desk, meeting=id_, cases=(desk.do(visit(desk)).case,), reason="补上是哪一件")
    page = PromisesPage(stage.lane, desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    told = "给何**家装百叶窗"
    assert [row.line.title for row in page.listed.rows] == [told]
    assert [row.line.title for row in promises_due(desk.read, desk.world())] == [told]
    assert [found.title for found in around(desk, "百叶窗")] == [told]
    assert counted_lines(stage, What.PROMISE) == [told]


def counted_lines(stage, what) -> list[str]:
    """What stands in the list behind a figure of 研判."""
    figure = Worked(Topic.MEETINGS, "", "", 1, asked=AgendaQuery((what.code,)))
    listed = WorkedList(stage.lane, stage.desk, "", figure)
    stage.qtbot.addWidget(listed)
    stage.wait(lambda: listed.model.rowCount())
    return [listed.model.index(row, 1).data() for row in range(listed.model.rowCount())]
