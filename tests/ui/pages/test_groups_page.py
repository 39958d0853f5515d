"""编组 over a real desk, by keys: one formed and put right, a list of 2,168 people read and shown."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts.form_group import all_groups
from app.acts.import_sites import ImportSitesDraft
from tests.app.acts.test_form_group import GROUP, form, member_rows
from tests.app.acts.test_import_sites import named
from tests.app.acts.test_record_site import record
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.groups_page import ALL, GROUPS, PEOPLE, GroupsPage
from ui.pages.hall.group_forms import EndGroupForm, GroupForm, ReadGroupsForm

STATIONS, EACH = 271, 8


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage, part=None):
    page = GroupsPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None)
    return page


def shown(page, row):
    return [page.model.index(row, column).data() for column in range(page.model.columnCount())]


def new_form(stage, page):
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(GroupForm))
    return page.findChild(GroupForm)


def test_one_is_formed_put_right_and_ended_by_keys(stage):
    record(stage.desk)
    page = opened(stage)
    made = new_form(stage, page)
    made.fields["name"].setFocus()
    stage.type("水荫一组")
    made.fields["sites"].setFocus()
    stage.type("水荫")
    stage.wait(made.fields["sites"].find._list.isVisible)
    stage.key(Qt.Key.Key_Return)
    made.fields["members"].set_value("何美仪，人大代表，区人大常委会\n谭启明，律师")
    typed = {"contact": "何美仪", "phone": "13800002019", "officer_name": "王敏", "term_to": "2026-12-31"}
    for name, words in typed.items():
        made.fields[name].setFocus()
        stage.type(words)
    stage.save()
    stage.wait(lambda: "先问一声" in made.fields["agreed_on"].error())
    made.fields["agreed_on"].setFocus()
    stage.type("10-12")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    assert shown(page, 0)[:4] == ["水荫一组", "2 位", "", "水荫社区 10 号工作室"]
    assert shown(page, 0)[4:] == ["每月 10 日 09:00-11:30", "12月31日", "王敏", "何美仪 138 0000 2019"]
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: any(form.text("name") == "水荫一组" for form in page.findChildren(GroupForm)))
    again = page.findChildren(GroupForm)[-1]
    told = (again.text("members"), again.text("term_to"), again.fields["officer_name"].text())
    assert told == ("何美仪，人大代表，区人大常委会\n谭启明，律师", "2026-12-31", "王敏")
    again.fields["members"].set_value("何美仪，人大代表，区人大常委会")
    again.fields["reason"].set_value("律师换届")
    again.submit()
    stage.wait(lambda: len(member_rows(stage.desk)) == 1 and page.table.hasFocus())
    stage.key(Qt.Key.Key_Z, ALT)
    stage.wait(lambda: page.findChild(EndGroupForm))
    page.findChild(EndGroupForm).fields["reason"].set_value("换届")
    page.findChild(EndGroupForm).submit()
    stage.wait(lambda: page.model.rowCount() == 0)


def test_one_whose_term_is_over_is_listed_with_those_that_ended(stage):
    record(stage.desk)
    form(stage.desk, term_to="2026-10-19")
    stage.desk.clock.now += timedelta(days=1)
    page = opened(stage, ALL)
    stage.wait(lambda: page.model.rowCount() == 1)
    assert shown(page, 0)[4:6] == ["", "10月19日 已满"]
    page.activate(GROUPS)
    stage.wait(lambda: page.listed.part == GROUPS)
    assert page.model.rowCount() == 0


def test_a_list_of_all_groups_of_a_district_is_read_and_shown(stage, tmp_path):
    stage.desk.do(ImportSitesDraft(stage.desk.new_id(), named(*(f"第{n}站" for n in range(STATIONS)))))
    rows = [f"第{n}组,第{n}站,何美仪,人大代表,单位{m}" for n in range(STATIONS) for m in range(EACH)]
    (tmp_path / "groups.csv").write_text("编组,站点,姓名,身份,单位\n" + "\n".join(rows), encoding="utf-8")
    page = opened(stage)
    page.take(tmp_path / "groups.csv")
    stage.wait(lambda: page.findChild(ReadGroupsForm))
    page.findChild(ReadGroupsForm).fields["agreed_on"].set_value(stage.desk.world().today)
    page.findChild(ReadGroupsForm).submit()
    stage.wait(lambda: page.model.rowCount() == STATIONS)
    page.activate(PEOPLE)
    stage.wait(lambda: page.model.rowCount() == STATIONS * (EACH + 1))
    assert shown(page, 1)[:3] == ["　何美仪", "人大代表", "单位0"]
    assert len(stage.desk.read(all_groups())) == STATIONS


def test_what_cannot_be_read_is_said(stage, tmp_path):
    page, banners = opened(stage), []
    stage.messages.banner_shown.connect(lambda key, text: banners.append(text.text))
    (tmp_path / "no.csv").write_text("站点\n水荫社区", encoding="utf-8")
    page.take(tmp_path / "no.csv")
    stage.wait(lambda: banners)
    assert "一人一行" in banners[0]


def test_in_the_list_each_stands_under_the_group(stage):
    record(stage.desk)
    form(stage.desk)
    form(stage.desk, name="水荫二组", members=GROUP.members[1:])
    page = opened(stage, PEOPLE)
    stage.wait(lambda: page.model.rowCount() == 5)
    assert [shown(page, row)[0] for row in range(5)] == ["水荫一组", "　何美仪", "　谭启明", "水荫二组", "　谭启明"]
