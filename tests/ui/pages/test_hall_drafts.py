"""A half-written form of 群众工作: found again on 今日 and gone on with on its page, by keys; nothing typed is lost."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from app.acts.record_campaign import RecordCampaignDraft
from app.ports import DraftRow
from tests.app.acts.meetings import called
from tests.app.acts.outreach_steps import at_home, elsewhere, plan, visit_rows
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import FAR, LATE, hall
from ui.pages.campaigns_page import CampaignsPage
from ui.pages.hall.campaign_forms import CampaignForm
from ui.pages.hall.outreach_forms import PlanOutreachForm, VisitResultForm
from ui.pages.hall.site_forms import SiteForm
from ui.pages.meeting.day_forms import PostponeForm
from ui.pages.meeting.plan_form import CallMeetingForm
from ui.pages.meeting_page import MeetingPage
from ui.pages.meetings_page import MeetingsPage
from ui.pages.outreach_page import OutreachPage
from ui.pages.sites_page import SitesPage
from ui.pages.today_page import TodayPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def put(stage, kind, argument=None):
    page = kind(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    return page


def kept(stage, form, case, **fields):
    """A draft that was kept before."""
    payload = json.dumps({"case": case, "fields": fields}, ensure_ascii=False)
    row = DraftRow(stage.desk.new_id(), form, form, payload, stage.desk.clock(), stage.desk.actor.id)
    stage.desk.save_draft(row)
    return row


def test_what_was_typed_is_on_today_and_leads_to_its_page(stage):
    page = put(stage, CampaignsPage)
    stage.wait(lambda: page.listed is not None)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(CampaignForm))
    page.findChild(CampaignForm).fields["title"].setFocus()
    stage.type("夏夜宣讲")
    stage.wait(stage.drafts)
    today = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(today, None)
    stage.wait(lambda: today.drafts.isVisible())
    (draft,) = stage.drafts()
    today.drafts.resumed.emit(draft)
    assert stage.led_to[-1] == ("campaigns", draft)
    again = put(stage, CampaignsPage, draft)
    stage.wait(lambda: again.findChild(CampaignForm))
    form = again.findChild(CampaignForm)
    assert form.text("title") == "夏夜宣讲" and form.id == draft.id


def test_saving_what_was_taken_up_lets_the_draft_go(stage):
    draft = kept(
        stage, "campaigns.record", "", way="event", title="夏夜宣讲", on="2026-10-18", place="小广场", count="1"
    )
    page = put(stage, CampaignsPage, draft)
    stage.wait(lambda: page.findChild(CampaignForm))
    page.findChild(CampaignForm).submit()
    stage.wait(lambda: page.model.rowCount() == 1)
    stage.wait(lambda: not stage.drafts())


def test_a_form_of_a_line_opens_on_that_line_in_whatever_part_it_stands(stage):
    draft = RecordCampaignDraft(stage.desk.new_id(), "", "event", "摆摊", "2026-10-18", "小广场", "1")
    stage.desk.do(draft)
    page = put(stage, CampaignsPage, kept(stage, "campaigns.withdraw", draft.id, reason="记重了"))
    stage.wait(lambda: page._drawer.isVisible())
    day = plan(stage.desk, at_home(stage.cases[LATE]), elsewhere(stage.cases[FAR]), on="2026-10-23")
    outside = put(stage, OutreachPage, kept(stage, "outreach.plan", day, place="云鹤社区", reason="下雨"))
    stage.wait(lambda: outside.findChild(PlanOutreachForm))
    form = outside.findChild(PlanOutreachForm)
    assert (outside.switch.value(), form.about, form.fields["place"].text(), form.text("reason")) == (
        "coming",
        day,
        "云鹤社区",
        "下雨",
    )


def test_the_result_of_a_visit_opens_on_the_visit(stage):
    plan(stage.desk, at_home(stage.cases[LATE]), elsewhere(stage.cases[FAR]))
    second = visit_rows(stage.desk)[1].line.part
    page = put(stage, OutreachPage, kept(stage, "outreach.result", second, text="他说水不黄了。"))
    stage.wait(lambda: page.findChild(VisitResultForm))
    form = page.findChild(VisitResultForm)
    assert (form.about, form.text("text")) == (second, "他说水不黄了。")


def test_a_draft_of_a_meeting_opens_on_its_page(stage):
    today = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(today, None)
    id_ = called(stage.desk)
    put_off, fresh = (
        kept(stage, "meetings.postpone", id_, reason="下雨"),
        kept(stage, "meetings.call", "", title="停车"),
    )
    today.drafts.resumed.emit(put_off)
    today.drafts.resumed.emit(fresh)
    assert stage.led_to[-2:] == [("meeting", put_off), ("meetings", fresh)]
    meeting = put(stage, MeetingPage, put_off)
    stage.wait(lambda: meeting.findChild(PostponeForm))
    assert meeting.findChild(PostponeForm).text("reason") == "下雨"
    meetings = put(stage, MeetingsPage, fresh)
    stage.wait(lambda: meetings.findChild(CallMeetingForm))
    assert meetings.findChild(CallMeetingForm).text("title") == "停车"


def test_a_station_that_was_half_typed_opens_again(stage):
    page = put(stage, SitesPage, kept(stage, "sites.record", "", name="水荫社区"))
    stage.wait(lambda: page.findChild(SiteForm))
    assert page.findChild(SiteForm).text("name") == "水荫社区"


def test_a_form_that_its_page_opens_only_by_hand_takes_its_draft_up_then(stage):
    draft = RecordCampaignDraft(stage.desk.new_id(), "", "event", "摆摊", "2026-10-18", "小广场", "1")
    stage.desk.do(draft)
    page = put(stage, CampaignsPage, kept(stage, "campaigns.record", draft.id, title="摆摊两场"))
    page.forms = dict
    stage.wait(lambda: page.model.rowCount() == 1)
    page.open_row(page.table.current_row())
    stage.wait(lambda: page.findChild(CampaignForm))
    assert page.findChild(CampaignForm).text("title") == "摆摊两场"


def test_what_is_not_there_any_more_is_said_and_the_draft_stays(stage):
    said = []
    stage.messages.status_said.connect(said.append)
    draft = kept(stage, "outreach.plan", "f" * 32, place="云鹤社区")
    page = put(stage, OutreachPage, draft)
    stage.wait(lambda: said)
    assert said == ["草稿说的那一条不在这里了，草稿还在“今日”"]
    assert page.findChild(PlanOutreachForm) is None and [row.id for row in stage.drafts()] == [draft.id]
