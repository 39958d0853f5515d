"""宣传与培训 over a real desk, by keys; and the tiles that lead to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.acts.record_campaign import RecordCampaignDraft
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.builders import HE
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.campaigns_page import CampaignsPage
from ui.pages.hall.campaign_forms import CampaignForm
from ui.pages.hall_page import HallPage

ASKED = AgendaQuery((What.CAMPAIGN.code,))


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = CampaignsPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    return page


def test_one_is_recorded_and_put_right_by_keys(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CampaignForm)
    form.fields["way"].set_value("board")
    form.fields["title"].setFocus()
    stage.type("进社区")
    form.fields["count"].setFocus()
    stage.type("12")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    stage.wait(lambda: not stage.drafts())
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    form = page.findChildren(CampaignForm)[-1]
    assert (form.text("title"), form.text("count")) == ("进社区", "12")
    form.fields["count"].set_value(14)
    form.fields["reason"].set_value("漏了两块")
    form.submit()
    stage.wait(lambda: stage.desk.read(ASKED)[0].line.detail["count"] == 14)


def test_what_was_typed_is_kept_and_offered_again(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(CampaignForm)
    form.fields["title"].setFocus()
    stage.type("半句")
    stage.wait(stage.drafts)
    again = opened(stage)
    again.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = again.findChild(CampaignForm)
    stage.wait(
        lambda: (
            form.findChildren(type(form.save)) and any("接着写" in b.text() for b in form.findChildren(type(form.save)))
        )
    )
    next(b for b in form.findChildren(type(form.save)) if "接着写" in b.text()).click()
    assert form.text("title") == "半句"


def test_a_tile_says_how_it_stands_and_leads_to_its_page(stage):
    page = HallPage(stage.lane, stage.desk, stage.messages, stage.printer)
    went = []
    page.navigate.connect(lambda key, argument: went.append(key))
    stage.put(page, None)
    assert page.cards[0].hasFocus() and page._columns == 3
    for key, place in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Up, 0)):
        stage.key(key)
        assert page.cards[place].hasFocus()
    card = next(card for card in page.cards if card.tile.page == "campaigns")
    card.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert went == ["campaigns"]
    about = next(label for label in card.findChildren(QLabel) if label.text() == card.tile.about)
    low = card.height()
    about.setText(card.tile.about * 6)
    stage.wait(lambda: card.height() > low)


def test_a_petitioner_is_masked_in_the_list_and_not_in_what_is_put_right(stage):
    stage.registered("楼道堆物没有人管。")
    told = ("event", f"{HE.name}讲老楼的事", "2026-10-16", "小广场", "1", "20", "")
    stage.desk.do(RecordCampaignDraft(stage.desk.new_id(), "", *told))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    assert page.model.index(0, 2).data() == "何**讲老楼的事"
    assert page._to_leave().rows[0][1][2] == "何**讲老楼的事"
    stage.key(Qt.Key.Key_Return)
    assert page.findChild(CampaignForm).text("title") == f"{HE.name}讲老楼的事"


def test_what_is_counted_has_its_unit_by_kind(stage):
    page = opened(stage)
    page._add()
    form = page.findChild(CampaignForm)
    for way, unit in (("board", "块"), ("handbook", "份"), ("push", "条"), ("training", "场")):
        form.fields["way"].set_value(way)
        form.fields["way"].edited.emit()
        assert form._count._unit.text() == unit
