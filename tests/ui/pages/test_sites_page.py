"""站点 over a real desk, by keys: one written down, put right, closed; a list read from a table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.app.acts.test_record_site import record, site_rows
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.hall.site_forms import CloseSiteForm, SiteForm
from ui.pages.sites_page import ALL, SitesPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = SitesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    return page


def test_a_form_asked_for_while_the_rows_are_on_their_way_opens_once_they_are_there(stage):
    page = SitesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    assert page.listed is None
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(SiteForm) and page.findChild(SiteForm).isVisible())


def test_one_is_written_down_put_right_and_closed_by_keys(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(SiteForm))
    for name, words in (("name", "水荫社区 10 号工作室"), ("address", "水荫横路 12 号"), ("contact", "何美仪")):
        page.findChild(SiteForm).fields[name].setFocus()
        stage.type(words)
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    columns = [c.key for c in page.model.columns]
    assert [page.model.index(0, columns.index(c)).data() for c in ("org", "name", "address", "contact", "standing")] == [
        "黄花岗街道", "水荫社区 10 号工作室", "水荫横路 12 号", "何美仪", "在用",
    ]  # fmt: skip
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(SiteForm) and page.findChild(SiteForm).text("name") == "水荫社区 10 号工作室")
    form = page.findChild(SiteForm)
    assert form.fields["org"].text() == "越秀区黄花岗街道"
    form.fields["hours"].set_value("每月 10 日上午")
    form.fields["reason"].set_value("定了时间")
    form.submit()
    stage.wait(lambda: site_rows(stage.desk)[0].line.detail["hours"] == "每月 10 日上午")
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChild(CloseSiteForm))
    page.findChild(CloseSiteForm).fields["reason"].set_value("社区搬了")
    page.findChild(CloseSiteForm).submit()
    stage.wait(lambda: page.model.rowCount() == 0)


def test_among_those_in_use_how_a_station_is_leaves_its_room_to_when_it_is_open(stage):
    record(stage.desk, name="水荫社区")
    page = opened(stage)
    standing = [c.key for c in page.model.columns].index("standing")
    assert page.table.isColumnHidden(standing)
    page.activate(ALL)
    stage.wait(lambda: page.listed.part == ALL)
    assert not page.table.isColumnHidden(standing)


def test_a_list_is_read_from_a_table_and_what_is_wrong_with_it_is_said(stage, tmp_path):
    record(stage.desk, name="水荫社区")
    page, said, banners = opened(stage), [], []
    stage.messages.status_said.connect(said.append)
    stage.messages.banner_shown.connect(lambda key, text: banners.append(text.text))
    (tmp_path / "list.csv").write_text("站点,地址\n水荫社区,水荫横路 12 号\n云鹤社区广场,\n", encoding="gb18030")
    page.take(tmp_path / "list.csv")
    stage.wait(lambda: said == ["新列进 1 处站点"] and page.model.rowCount() == 2)
    page.take(tmp_path / "list.csv")
    stage.wait(lambda: banners)
    assert banners == ["这些站点都已经在名单里，没有新的。"]
    (tmp_path / "no.xlsx").write_bytes(b"no table")
    page.take(tmp_path / "no.xlsx")
    stage.wait(lambda: len(banners) == 2)
    assert "打不开" in banners[1]
