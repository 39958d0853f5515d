"""Every page of 群众工作 prints what it lists and exports it, by the same two keys; what only the screen may say stays there."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.acts.issue_ticket import IssueTicketDraft
from app.acts.promise import PromiseDraft
from app.acts.receive_thanks import ReceiveThanksDraft
from app.ports.audit import AuditFilter, AuditQuery
from tests.app.acts.test_enlist_helper import enlist
from tests.app.acts.test_form_group import form
from tests.app.acts.test_record_site import record
from tests.ui.desk_stage import CTRL
from tests.ui.pages.hall_stage import LATE, hall
from ui.help_topics import explain
from ui.pages.awards_page import AwardsPage
from ui.pages.backlog_page import BacklogPage
from ui.pages.breaches_page import BreachesPage
from ui.pages.campaigns_page import CampaignsPage
from ui.pages.complaints_page import ComplaintsPage
from ui.pages.conferences_page import ConferencesPage
from ui.pages.erasures_page import ErasuresPage
from ui.pages.facilities_page import FacilitiesPage
from ui.pages.groups_page import GroupsPage
from ui.pages.hall.agenda_page import AgendaPage
from ui.pages.hall.list_output import to_leave
from ui.pages.hall.sheet_view import SheetView
from ui.pages.helpers_page import HelpersPage
from ui.pages.liaison_page import LiaisonPage
from ui.pages.meetings_page import MeetingsPage
from ui.pages.outreach_page import OutreachPage
from ui.pages.project_page import ProjectPage
from ui.pages.promises_page import PromisesPage
from ui.pages.queue_page import QueuePage
from ui.pages.receptions_page import ReceptionsPage
from ui.pages.service_day_page import ServiceDayPage
from ui.pages.service_days_page import ServiceDaysPage
from ui.pages.sites_page import SitesPage
from ui.pages.sponsored_page import SponsoredPage
from ui.pages.thanks_page import ThanksPage
from ui.parts.button import Button
from ui.preview.rasterize import page_lines

PAGES = (
    AwardsPage, BacklogPage, BreachesPage, CampaignsPage, ComplaintsPage, ConferencesPage, ErasuresPage, FacilitiesPage, GroupsPage, HelpersPage,
    LiaisonPage, MeetingsPage, OutreachPage, ProjectPage, PromisesPage, QueuePage, ReceptionsPage, ServiceDayPage,
    ServiceDaysPage, SitesPage, SponsoredPage, ThanksPage,
)  # fmt: skip


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, page_type):
    page = page_type(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    page.setFocus()
    return page


def promise(stage, text):
    desk = stage.desk
    desk.do(PromiseDraft(desk.new_id(), stage.cases[LATE], text, desk.actor.id, desk.actor.name, "2026-10-23"))


def leaving(page):
    """What would leave the desk: the headings, and each row by its heading."""
    shown = to_leave("", "", page.model.columns, page.listed.rows)
    titles = [title for title, _ in shown.columns]
    return titles, [dict(zip(titles, texts, strict=True)) for _, texts in shown.rows]


def test_all_pages_of_this_shape_are_asked_here():
    assert set(PAGES) == set(AgendaPage.__subclasses__())


@pytest.mark.parametrize("page_type", PAGES)
def test_no_other_button_has_these_keys_and_the_help_tells_them(stage, page_type):
    page = opened(stage, page_type)
    keys = [button.key() for button in page.findChildren(Button)]
    assert (keys.count("Ctrl+P"), keys.count("Ctrl+E")) == (1, 1)
    articles = type("Any", (dict,), {"__missing__": lambda self, key: ""})()
    told = explain(page.help_topic, articles)
    assert told and "Ctrl+P 把列出来的印成清单" in told.text


def test_the_list_is_shown_as_it_prints_printed_and_away_again(stage):
    promise(stage, "三天内回电话")
    page = opened(stage, PromisesPage)
    stage.wait(lambda: page.model.rowCount() == 1)
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: page.findChild(SheetView))
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: stage.printer.jobs)
    assert stage.printer.jobs[0].title == "承诺台账"
    assert stage.left_the_desk() == ["printed 承诺台账"]
    [row] = stage.desk.store.read(AuditQuery(AuditFilter(kinds=("list.printed",))), stage.desk.actor.id)
    assert row.entry.body.copy in "".join(page_lines(stage.printer.jobs[0].pdf)[0])
    stage.wait(lambda: not page.findChild(SheetView))


def test_the_list_is_exported_with_the_filter_it_is_shown_by_and_masked(stage, tmp_path, monkeypatch):
    promise(stage, "请黎志辉来签字")
    page = opened(stage, PromisesPage)
    stage.wait(lambda: page.model.rowCount() == 1)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "清单"), ""))
    banners = []
    stage.messages.banner_shown.connect(lambda key, text: banners.append(text))
    stage.key(Qt.Key.Key_E, CTRL)
    stage.wait(lambda: banners and banners[-1].kind == "leaf")
    rows = list(load_workbook(tmp_path / "清单.xlsx").active.values)
    assert stage.left_the_desk() == ["exported 承诺台账"]
    assert rows[0][0].startswith("承诺台账") and "待兑现，2026年10月19日" in rows[0][0]
    assert rows[1][:3] == ("最迟哪天", "还有几天", "答应了什么")
    assert rows[2][0] == "10月23日" and rows[2][2] == "请黎**来签字"


def test_where_nothing_is_listed_there_is_nothing_to_print(stage):
    page = opened(stage, PromisesPage)
    stage.wait(lambda: page.print_list.reason() == "这里一条也没有")
    assert page.export.reason() == "这里一条也没有"


def test_what_a_visitor_needs_does_not_leave_with_the_numbers(stage):
    stage.desk.do(IssueTicketDraft(stage.desk.new_id(), stage.desk.new_id(), "B", "elderly"))
    page = opened(stage, QueuePage)
    stage.wait(lambda: page.model.rowCount() == 1)
    titles, (row,) = leaving(page)
    assert "优先和照顾" not in titles and "老年人" not in str(row) and row["号"] == "B001"


def test_the_phone_of_a_helper_and_who_sent_thanks_leave_masked(stage):
    enlist(stage.desk)
    _, (row,) = leaving(opened(stage, HelpersPage))
    assert row["电话"] == "138****2011"
    draft = ReceiveThanksDraft(
        stage.desk.new_id(), "", "letter", "水管换好了。", "吴先生", "接待窗口", "", "2026-10-12"
    )
    stage.desk.do(draft)
    _, (row,) = leaving(opened(stage, ThanksPage))
    assert row["谁送的"] == "吴**"


def test_the_phone_of_whom_to_ask_for_in_a_group_leaves_masked(stage):
    record(stage.desk)
    form(stage.desk)
    page = opened(stage, GroupsPage)
    stage.wait(lambda: page.model.rowCount() == 1)
    _, (row,) = leaving(page)
    assert row["找谁"] == "何美仪 138****2019"


def test_what_is_restricted_is_not_even_asked_for_its_words(stage):
    promise(stage, "当面说清楚")
    page = opened(stage, PromisesPage)
    stage.wait(lambda: page.model.rowCount() == 1)
    (row,) = page.listed.rows
    secret = type(row)(row.subject, row.org, row.line, row.case_number, row.case_title, restricted=True)
    assert to_leave("", "", page.model.columns, [secret]).rows == []
