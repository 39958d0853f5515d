"""Whoever stands at the counter may read along: lists keep what an accusation is about for its own page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.acts.correct import CorrectDraft
from app.acts.receive_thanks import ReceiveThanksDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.talk import TalkDraft
from app.acts.transfer import TransferDraft
from app.ports import DraftsQuery, SearchQuery
from app.reports.thanks import own_thanks
from tests.app.acts.test_enlist_helper import enlist
from tests.builders import HE
from tests.ui.copies_stage import copies_of
from tests.ui.pages.hall_stage import HallStage, hall
from ui.command_box import CommandBox
from ui.forms.registration.draft_json import FormState
from ui.forms.registration.draft_keeper import draft_row
from ui.page import Page
from ui.pages.cases_page import CasesPage
from ui.pages.deadlines_page import DeadlinesPage
from ui.pages.helpers_page import HelpersPage
from ui.pages.letters_page import LettersPage
from ui.pages.thanks_page import ThanksPage
from ui.pages.today.line_item import LineItem
from ui.pages.today.thanks_card import ThanksCard
from ui.pages.today_page import TodayPage
from ui.words import RESTRICTED

ACCUSED, ORDINARY = "反映某科室收礼", "楼道灯不亮"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.registered(ORDINARY + "。")
        made.cases = {ACCUSED: made.registered(ACCUSED + "。", legal_class="accusation", against_text="某科室")}
        yield made


def _put(stage: HallStage, kind: Callable[..., Page], *more: object) -> Page:
    page = kind(stage.lane, stage.desk, stage.messages, stage.printer, *more)
    return stage.put(page, None)


def _titles(page: Page) -> set[str]:
    model = page.table.model()
    place = next(n for n, column in enumerate(model.columns) if column.key == "title")
    return {model.index(row, place).data() for row in range(model.rowCount())}


@pytest.mark.parametrize("kind", [TodayPage, CasesPage, DeadlinesPage])
def test_a_table_says_only_that_it_is_restricted(stage, kind):
    more = {TodayPage: (copies_of(stage.lane, stage.desk),)}.get(kind, ())
    page = _put(stage, kind, *more)
    stage.wait(lambda: page.table.model().rowCount() == 2 and None not in _titles(page))
    assert _titles(page) == {ORDINARY, RESTRICTED}
    if kind is TodayPage:
        stage.wait(lambda: page._closing)
        page._clear.click()
        stage.wait(lambda: page._drawer.findChildren(LineItem))
        assert ACCUSED not in " ".join(line.accessibleName() for line in page._drawer.findChildren(LineItem))


def test_its_paper_is_listed_without_what_it_is_about_and_its_page_says_it(stage):
    case = stage.cases[ACCUSED]
    desk = stage.desk
    desk.do(TransferDraft(desk.new_id(), case, to="440104000-discipline", reason="按管理权限转送"))
    page = _put(stage, LettersPage)
    stage.wait(lambda: page._model.rowCount() and page.table.current_row())
    assert {row.restricted for row in page._model.rows_here()} == {True}
    assert _titles(page) == {RESTRICTED}
    stage.open(case)
    assert stage.page._head._title.text() == ACCUSED


def test_the_command_box_finds_it_and_does_not_say_it(stage):
    hits = stage.desk.read(SearchQuery("收礼"))
    assert [hit.row.title for hit in hits] == [ACCUSED]
    box = CommandBox(stage.lane, lambda _: hits, ())
    stage.qtbot.addWidget(box)
    (candidate,) = box._case_candidates(hits)
    assert RESTRICTED in candidate.text and "收礼" not in candidate.text


def test_a_draft_of_it_is_kept_under_no_more(stage):
    demand = DemandDraft(ACCUSED, legal_class="accusation")
    draft = RegisterDraft(stage.desk.new_id(), stage.desk.new_id(), people=(PersonDraft(HE),), demands=(demand,))
    stage.desk.save_draft(draft_row(FormState(draft), stage.desk))
    (kept,) = stage.desk.read(DraftsQuery())
    assert kept.title == f"来访 {RESTRICTED}"
    _put(stage, TodayPage, copies_of(stage.lane, stage.desk))
    stage.wait(lambda: f"来访 {RESTRICTED}" in stage.words())


def test_thanks_and_talks_of_a_case_that_became_restricted_say_neither_what_it_is_about_nor_who_came(stage):
    desk, case = stage.desk, stage.registered("物业帮忙清走了楼道的杂物。")
    helper = enlist(desk)
    desk.do(TalkDraft(desk.new_id(), case, "本人", "说起楼道的事。", helper=helper))
    thanks = ReceiveThanksDraft(
        desk.new_id(), case, "letter", "杂物清走了。", "吴先生", "", desk.actor.name, "2026-10-19"
    )
    desk.do(thanks)
    turned = {"demand.1.legal_class": "accusation", "demand.1.against_text": "社区的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, turned, reason="问清楚了，是举报"))
    page = _put(stage, ThanksPage)
    stage.wait(lambda: page.model.rowCount() == 1)
    assert _titles(page) == {RESTRICTED}
    assert "吴先生" not in " ".join(str(page.model.index(0, n).data()) for n in range(page.model.columnCount()))
    (row,), card = own_thanks(desk.read, desk.world()), ThanksCard()
    assert card.title(row) == RESTRICTED and "吴先生" not in card.about(row, desk.world())
    helpers = _put(stage, HelpersPage)
    stage.wait(lambda: helpers.model.rowCount() == 1)
    helpers.talks.click()
    stage.wait(lambda: helpers.findChild(LineItem) is not None)
    said = helpers.findChild(LineItem).accessibleName()
    assert RESTRICTED in said and "楼道" not in said and "2026" not in said
