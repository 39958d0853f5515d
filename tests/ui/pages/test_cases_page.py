"""家事台账 by keys over a real desk: views, conditions, preview, text, order, export, printed list, many rows."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QFileDialog

from app.acts.note import NoteDraft
from app.domain.problems import Problem
from app.ports import CaseFilter, CaseSort, CasesQuery, Unavailable
from tests.builders import TODAY
from tests.ui.desk_stage import CTRL
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, LATE, TODAY_DUE, hall
from ui.pages.cases.case_preview import CasePreview
from ui.pages.cases.condition_panel import ConditionPanel
from ui.pages.cases.views import REPEATED, VIEWS
from ui.pages.cases.views_panel import ViewsPanel
from ui.pages.cases_page import CasesPage
from ui.parts.states import EmptyState, ErrorState
from ui.parts.tags import Chip
from ui.preview.pdf_view import PdfView
from ui.preview.printing import NO_PRINTER


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, argument=None):
    page = CasesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page._words.text())
    return page


def test_what_is_pressed_before_the_register_was_read_does_no_harm(stage):
    page = CasesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    page.keep.click()
    page.bar.more.click()
    assert page.panel.isHidden()
    stage.wait(lambda: page._words.text())


def titles(page):
    model = page.table.model()
    return [model.index(n, 1).data() for n in range(model.rowCount())]


def text_of(matter):
    return matter.rstrip("。")


def test_it_opens_with_what_is_in_hand_most_urgent_first_and_people_masked(stage):
    page = opened(stage)
    assert titles(page) == [text_of(t) for t in (LATE, TODAY_DUE, FAR, CAME_TODAY)]
    model = page.table.model()
    assert model.index(0, 0).data().startswith("超期")
    assert model.index(1, 0).data() == "今天到期"
    assert model.index(0, 2).data() == "黎**"
    assert "黎志辉" not in stage.words()
    assert page._words.text() == "4 件，其中在办 4 件"


def test_the_views_say_how_many_and_show_them(stage):
    page = opened(stage)
    assert dict(page.views._options)["soon"] == "超期 1，三日内到期 1"
    page.views.setFocus()
    stage.key(Qt.Key.Key_Right)
    stage.wait(lambda: titles(page) == [text_of(LATE), text_of(TODAY_DUE)])


def test_enter_opens_and_space_previews_with_the_look_recorded(stage):
    page = opened(stage)
    stage.key(Qt.Key.Key_Space)
    stage.wait(lambda: page.panel.findChild(CasePreview))
    assert LATE in stage.words() and "黎志辉" not in stage.words()
    stage.wait(lambda: stage.kinds("look") == ["case.viewed"])
    stage.key(Qt.Key.Key_Escape)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [stage.cases[TODAY_DUE]]


def test_a_panel_stands_beside_the_table_and_whole_columns_give_way(stage):
    page = opened(stage)
    page.resize(1198, 684)
    stage.wait(lambda: not page.table.isColumnHidden(len(page._model.columns) - 1))
    stage.key(Qt.Key.Key_Space)
    stage.wait(lambda: page.panel.findChild(CasePreview))
    edge = page.panel.x()
    stage.wait(lambda: page.table.mapTo(page, page.table.rect().topRight()).x() < edge)
    assert page.export.mapTo(page, page.export.rect().topRight()).x() < edge
    assert page.table.isColumnHidden(len(page._model.columns) - 1)
    for widget in (page.text, page.keep):
        stage.wait(lambda widget=widget: widget.isVisible() and widget.mapTo(page, widget.rect().topRight()).x() < edge)

    def middle(widget):
        return widget.mapTo(page, widget.rect().center()).y()

    # as many rows as without the panel: nothing goes into a line of its own
    stage.wait(
        lambda: abs(middle(page.text) - middle(page.views)) < 8 and abs(middle(page.keep) - middle(page.export)) < 8
    )
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: page.table.width() > 1100)


def test_words_are_looked_for_within_the_results(stage):
    page = opened(stage)
    stage.key(Qt.Key.Key_F, CTRL)
    stage.type("化粪池")
    stage.wait(lambda: titles(page) == [text_of(CAME_TODAY)])
    stage.wait(lambda: "1 件符合" in stage.words())


def test_of_nothing_there_is_nothing_to_export_or_to_open(stage):
    page = opened(stage)
    assert not page.export.reason() and page.foot._hints.isVisible()
    page.text.set_value("潜水艇")
    page._look_for_text()
    stage.wait(lambda: page.export.reason() == page.print.reason() == "这里一件也没有")
    assert not page.foot._hints.isVisible()
    page.text.set_value("")
    page._look_for_text()
    stage.wait(lambda: not page.export.reason() and page.foot._hints.isVisible())


def test_a_header_sorts_and_again_turns_round(stage):
    page = opened(stage)
    page.table.sort_asked.emit(CaseSort.LAST, False)
    stage.wait(lambda: page.query().sort == CaseSort.LAST and titles(page)[0] == text_of(TODAY_DUE))
    page.table.sort_asked.emit(CaseSort.LAST, True)
    stage.wait(lambda: titles(page)[-1] == text_of(TODAY_DUE))


def test_a_filter_handed_over_stands_in_chips_that_can_be_taken_away(stage):
    page = opened(stage, CaseFilter(open=True, linked=False, place="440104014"))
    chips = list(page.bar.findChildren(Chip))
    assert [chip.text() for chip in chips] == ["属地：越秀区黄花岗街道", "在办", "初次信访"]
    chips[0].setFocus()
    stage.key(Qt.Key.Key_Delete)
    stage.wait(lambda: page.filter().place == "")


def test_conditions_are_added_in_the_panel(stage):
    page = opened(stage)
    page.bar.more.setFocus()
    stage.key(Qt.Key.Key_Return)
    panel = page.panel.findChild(ConditionPanel)
    panel.officer.set_value(stage.desk.actor.id)
    panel.span.set_value(30)
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: titles(page) == [text_of(LATE)])
    assert "承办人：王敏" in {chip.text() for chip in page.bar.findChildren(Chip)}
    assert "登记：近 30 天" in {chip.text() for chip in page.bar.findChildren(Chip)}


def test_a_view_is_kept_on_this_computer_and_found_again(stage):
    page = opened(stage, CaseFilter(group=False))
    page.keep.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.panel.findChild(ViewsPanel))
    stage.type("小事")
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: stage.desk.own("views"))
    [kept] = json.loads(stage.desk.own("views"))
    assert kept == {"title": "小事", "filter": {"group": False}, "days": 0}
    page.keep.click()
    panel = page.panel.findChildren(ViewsPanel)[-1]
    panel.name.set_value("小事")
    panel.keep()
    assert panel.name.error() == "已经有叫这个名字的，请换一个。"


def test_a_new_case_is_shown_at_once(stage):
    page = opened(stage)
    case = stage.registered("新来的一件。")
    note = NoteDraft(stage.desk.new_id(), case, "走访", "到现场看过。")
    stage.lane.run(stage.desk.do, note)
    stage.wait(lambda: "新来的一件" in titles(page))


def test_nothing_found_says_what_next(stage):
    page = opened(stage, CaseFilter(text="没有这样的话"))
    stage.wait(lambda: isinstance(page._stack.currentWidget(), EmptyState))
    assert "没有找到“没有这样的话”" in stage.words()
    page._stack.currentWidget().acted.emit()
    stage.wait(lambda: len(titles(page)) == 4)


def test_nothing_found_in_a_part_leads_to_the_whole_with_the_same_words(stage):
    page = opened(stage, CaseFilter(open=True, due_to=TODAY - timedelta(days=3000), text="电梯"))
    stage.wait(lambda: isinstance(page._stack.currentWidget(), EmptyState))
    assert "这里没有找到“电梯”" in stage.words()
    page._stack.currentWidget().acted.emit()
    stage.wait(lambda: page.filter() == CaseFilter(text="电梯"))


def test_conditions_that_nothing_meets_and_an_empty_view_say_so(stage):
    page = opened(stage, CaseFilter(place="440104014001"))
    stage.wait(lambda: isinstance(page._stack.currentWidget(), EmptyState))
    assert "没有符合这些条件的家事" in stage.words()
    page._choose_view(REPEATED)
    page._extra = CaseFilter()
    page._show()
    stage.wait(lambda: "“重复信访”现在一件也没有" in stage.words())


def test_a_store_in_trouble_is_said_and_tried_again(stage, monkeypatch):
    page = opened(stage)
    read = stage.desk.store.read

    def refuse(query, viewer):
        if isinstance(query, CasesQuery):
            raise Unavailable(Problem(NO_PRINTER))
        return read(query, viewer)

    monkeypatch.setattr(stage.desk.store, "read", refuse)
    page.activate(CaseFilter())
    stage.wait(lambda: isinstance(page._stack.currentWidget(), ErrorState))
    monkeypatch.setattr(stage.desk.store, "read", read)
    page._stack.currentWidget().acted.emit()
    stage.wait(lambda: page._stack.currentIndex() == 0 and len(titles(page)) == 4)


def test_the_register_is_exported_masked(stage, tmp_path, monkeypatch):
    page = opened(stage)
    target = tmp_path / "台账"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    banners = []
    stage.messages.banner_shown.connect(lambda key, text: banners.append(text))
    stage.key(Qt.Key.Key_E, CTRL)
    stage.wait(lambda: banners and banners[-1].kind == "leaf")
    rows = list(load_workbook(tmp_path / "台账.xlsx").active.values)
    assert [row[1] for row in rows[1:]] == titles(page)
    assert "志辉" not in str(rows) and "1380000" not in str(rows)
    assert stage.left_the_desk() == ["exported 家事台账"]


def test_the_list_is_shown_as_it_prints_and_printed(stage, printer):
    page = opened(stage)
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: page.sheet.findChild(PdfView) and page.sheet.findChild(PdfView).pdf())
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: printer.jobs)
    assert printer.jobs[0].title == "家事台账清单"
    assert stage.left_the_desk() == ["printed 家事台账清单"]


def test_rows_beyond_the_first_page_come_when_they_are_seen(stage):
    for n in range(120):
        stage.registered(f"第 {n} 件事。")
    page = opened(stage)
    stage.wait(lambda: page.table.model().rowCount() == 124)
    page.table.scrollToBottom()
    last = page.table.model().index(123, 1)
    stage.wait(lambda: last.data() != "…")
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    page.table.selectionModel().setCurrentIndex(last, flag)
    assert page.table.current_row().title == last.data()
    stage.wait(lambda: "共 124 件" in stage.words())


def test_what_was_looked_for_from_elsewhere_is_gone_when_one_comes_back(stage):
    page = opened(stage, CaseFilter(text="化粪池"))
    stage.wait(lambda: titles(page) == [text_of(CAME_TODAY)])
    page.activate()
    stage.wait(lambda: len(titles(page)) == 4)
    assert page.text.text() == ""
    page.text.set_value("化粪池")
    page._look_for_text()
    stage.wait(lambda: titles(page) == [text_of(CAME_TODAY)])
    page._begin(page._read_world(), None)
    assert page.text.text() == "化粪池", "what was typed here stays"


def test_a_whole_field_is_chosen_among_the_conditions_and_the_first(stage):
    page = opened(stage, VIEWS)
    stage.wait(lambda: page.panel.findChild(ViewsPanel))
    page.bar.more.setFocus()
    stage.key(Qt.Key.Key_Return)
    panel = page.panel.findChildren(ConditionPanel)[-1]
    panel.category.setFocus()
    stage.type("城乡建设")
    stage.wait(lambda: panel.category._list.isVisible())
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: "类别：城乡建设（全部）" in {chip.text() for chip in page.bar.findChildren(Chip)})
    assert page.filter().category.endswith("0000")
