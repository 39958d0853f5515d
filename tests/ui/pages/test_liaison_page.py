"""直联 over a real desk, by keys: a township without anybody, an officer, a visit with a promise, the promise kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.test_link_liaison import link
from tests.builders import ORG, lookup
from tests.ui.pages.hall_stage import hall
from ui.pages.hall.liaison_forms import KeptPromiseForm, LinkForm, ReadLiaisonsForm, VisitForm
from ui.pages.liaison_page import ENDED, LATE, PROMISES, LiaisonPage
from ui.parts.labels import Label


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = LiaisonPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.model.rowCount() == 1 and page.table.hasFocus())
    return page


def cell(page, column):
    place = [c.key for c in page.model.columns].index(column)
    return page.model.index(0, place).data()


def test_the_map_of_the_city_has_all_townships_of_its_districts():
    assert len(lookup().directory.townships("440100000")) == 176
    assert [area.code for area in lookup().directory.townships(ORG)] == [ORG]


def test_what_is_opened_before_it_was_read_anew_is_opened_as_it_stands_now(stage):
    page = opened(stage)
    done = link(stage.desk)
    page.on_changed(done.changes)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(VisitForm))
    assert page.findChild(LinkForm) is None


def test_an_officer_is_named_and_visits_by_keys(stage):
    page = opened(stage)
    assert (cell(page, "district"), cell(page, "officer")) == ("越秀区", "还没有人")
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(LinkForm)
    form.fields["officer_name"].setFocus()
    stage.type("周建国")
    stage.save()
    stage.wait(lambda: cell(page, "officer") == "周建国")
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(VisitForm)
    for name, words in (
        ("findings", "台阶要修。"),
        ("promise", "月底前修好台阶"),
        ("owner_name", "周建国"),
        ("due_on", "2026-10-30"),
    ):
        form.fields[name].setFocus()
        stage.type(words)
    stage.save()
    stage.wait(lambda: cell(page, "words") == "台阶要修。")
    page.activate(ORG)
    stage.wait(lambda: page.listed.part == PROMISES and page.model.rowCount() == 1)
    assert (cell(page, "words"), cell(page, "last")) == ("月底前修好台阶", "最迟 10月30日")
    page.open_row(page.table.current_row())
    form = page.findChild(KeptPromiseForm)
    told = "月底前修好台阶\n10月19日走访黄花岗街道时答应的，最迟10月30日（含当日），周建国办"
    assert told in [label.text() for label in form.findChildren(Label)]
    form.fields["text"].setFocus()
    stage.type("修好了")
    stage.save()
    asked = AgendaQuery((What.PROMISE.code,))
    stage.wait(lambda: stage.desk.read(asked)[0].line.state == "kept")
    page.activate(ENDED)
    stage.wait(lambda: page.listed.part == ENDED)
    assert (cell(page, "words"), cell(page, "last")) == ("月底前修好台阶；10月19日兑现：修好了", "已兑现")


def test_a_visit_that_is_overdue_by_the_setting_is_seen(stage):
    link(stage.desk, since="2026-09-19")
    page = opened(stage)
    page.activate(LATE)
    stage.wait(lambda: page.listed.part == LATE)
    assert page.model.rowCount() == 0, "thirty days are not over on the thirtieth"
    stage.desk.clock.now += timedelta(days=1)
    page.activate(LATE)
    stage.wait(lambda: page.model.rowCount() == 1)
    assert cell(page, "last") == "还没有走访过"


def test_a_list_of_officers_is_read_from_a_table_after_a_look_at_it(stage, tmp_path):
    page, banners = opened(stage), []
    stage.messages.banner_shown.connect(lambda key, text: banners.append(text.text))
    assert page._sums.text().endswith("还有 1 个没有人")
    (tmp_path / "no.csv").write_text("某街道,林慧", encoding="utf-8")
    page.take(tmp_path / "no.csv")
    stage.wait(lambda: banners)
    assert "某街道" in banners[0]
    (tmp_path / "list.csv").write_text("镇街,干部\n黄花岗街道,林慧", encoding="utf-8")
    page.take(tmp_path / "list.csv")
    stage.wait(lambda: page.findChild(ReadLiaisonsForm))
    page.findChild(ReadLiaisonsForm).submit()
    stage.wait(lambda: cell(page, "officer") == "林慧")
    assert page._sums.text() == "1 位干部直联 1 个镇街"
