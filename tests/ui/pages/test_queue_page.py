"""叫号 over a real desk, by keys: a number is taken, called, held, back again; F3 ends it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.acts.issue_ticket import IssueTicketDraft
from app.queue_today import queue_today
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.hall.calls_window import CallsWindow
from ui.pages.hall.queue_forms import IssueForm, OpenForm, ServeForm, SkipForm, TransferForm
from ui.pages.hall.sheet_view import SheetView
from ui.pages.queue_page import ALL, QueuePage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.banners = []
        made.messages.banner_shown.connect(lambda _key, text: made.banners.append(text.title))
        yield made


def opened(stage, *priorities):
    for priority in priorities:
        stage.desk.do(IssueTicketDraft(stage.desk.new_id(), stage.desk.new_id(), "A", priority))
    page = QueuePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    page.setFocus()
    return page


def states(stage):
    found = queue_today(stage.desk.read, stage.desk.world())
    return {place.line.title: place.line.state for place in found}


def form(page, kind):
    return page.findChildren(kind)[-1]


def test_a_number_is_taken_by_keys_and_said_needs_stand_beside_it(stage):
    page = opened(stage)
    stage.key(Qt.Key.Key_N, ALT)
    typed = form(page, IssueForm)
    typed.fields["needs"].set_value(("wheelchair",))
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    assert "轮椅" in page.model.index(0, 2).data()
    stage.wait(lambda: page.findChildren(SheetView))
    stage.save()
    stage.wait(lambda: stage.printer.jobs)
    assert [job.title for job in stage.printer.jobs] == ["排队小票"]
    assert not stage.drafts()


def test_the_next_is_called_held_and_stands_in_the_queue_again(stage):
    page = opened(stage, "", "elderly", "")
    stage.key(Qt.Key.Key_F9)
    stage.wait(lambda: page.called is not None)
    assert page.called.line.title == "A002"
    stage.key(Qt.Key.Key_R, ALT)
    stage.wait(lambda: page.called.line.detail["calls"] == 2)
    stage.key(Qt.Key.Key_G, ALT)
    stage.wait(lambda: states(stage)["A002"] == "held")
    stage.wait(lambda: page.called is None)
    kept = next(r for r in page.listed.rows if r.line.title == "A002")
    page.open_row(kept)
    stage.wait(lambda: [place.line.title for place in page.order] == ["A001", "A003", "A002"])


def test_a_number_goes_to_another_window_or_is_not_called_any_more(stage):
    page = opened(stage, "", "")
    stage.key(Qt.Key.Key_F9)
    stage.wait(lambda: page.called is not None)
    stage.key(Qt.Key.Key_Y, ALT)
    form(page, TransferForm).fields["window"].setFocus()
    stage.type("2号窗口")
    stage.save()
    stage.wait(lambda: page.called is None)
    stage.key(Qt.Key.Key_F9)
    stage.wait(lambda: page.called is not None)
    assert page.called.line.title == "A002", "the other number is the other window's"
    stage.key(Qt.Key.Key_Z, ALT)
    form(page, SkipForm).fields["reason"].setFocus()
    stage.type("有急事先走")
    stage.save()
    stage.wait(lambda: states(stage)["A002"] == "skipped")
    page.activate(ALL)
    stage.wait(lambda: page.listed.part == ALL)
    assert page.model.rowCount() == 2


def test_what_is_to_be_registered_asks_why_it_is_not(stage):
    page = opened(stage, "")
    stage.key(Qt.Key.Key_F9)
    stage.wait(lambda: page.called is not None)
    stage.key(Qt.Key.Key_W, ALT)
    form(page, ServeForm).submit()
    stage.wait(lambda: "登记" in form(page, ServeForm).fields["reason"].error())
    form(page, ServeForm).fields["reason"].set_value("走错门")
    form(page, ServeForm).submit()
    stage.wait(lambda: states(stage) == {"A001": "served"})


def test_a_window_that_serves_one_business_passes_over_the_others_and_says_which_it_calls(stage):
    stage.desk.machine |= {"window_business": "B"}
    page = opened(stage, "", "elderly")
    assert "本窗口只叫：查进度、补材料、取文书" in " ".join(
        label.text() for label in page.waiting_card.findChildren(QLabel)
    )
    said = []
    stage.messages.status_said.connect(said.append)
    stage.key(Qt.Key.Key_F9)
    assert said == ["等的都不是本窗口办的"]
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: stage.banners)
    assert "本窗口不办" in stage.banners[0]
    stage.desk.do(IssueTicketDraft(stage.desk.new_id(), stage.desk.new_id(), "B"))
    page.activate()
    stage.wait(lambda: len(page.order) == 3)
    stage.key(Qt.Key.Key_F9)
    stage.wait(lambda: page.called is not None)
    assert page.called.line.title == "B001"


def test_nobody_waits_and_the_key_says_so(stage):
    opened(stage)
    said = []
    stage.messages.status_said.connect(said.append)
    stage.key(Qt.Key.Key_F9)
    assert said == ["没有人在等"]


def test_the_calling_window_shows_the_last_four_calls_and_chimes_for_a_new_one(stage, qtbot):
    page = opened(stage, "", "", "", "", "")
    heard = []
    window = CallsWindow(stage.lane, stage.desk, page, lambda: heard.append(window.calls[0].number))
    window.show_beside()
    stage.wait(lambda: window.calls == ())
    for number in range(5):
        page.next.click()
        stage.wait(lambda number=number: page.called is not None and page.called.line.title == f"A00{number + 1}")
        stage.wait(lambda number=number: len(heard) == number + 1)
    assert [call.number for call in window.calls] == ["A005", "A004", "A003", "A002"]
    page.now_card.buttons["recall"].click()
    stage.wait(lambda: heard == ["A001", "A002", "A003", "A004", "A005", "A005"])
    stage.desk.do(IssueTicketDraft(stage.desk.new_id(), stage.desk.new_id(), "B"))
    page.activate()
    stage.wait(lambda: len(page.order) == 1)
    assert len(heard) == 6, "a number that is taken is not called"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_before_the_doors_open_what_is_missing_is_written_down(stage):
    page = opened(stage)
    assert page.opening.isVisible()
    stage.key(Qt.Key.Key_K, ALT)
    typed = form(page, OpenForm)
    typed.fields["checked"].set_value(("screen", "printer", "seats", "access", "notices"))
    stage.save()
    stage.wait(lambda: "药箱" in typed.fields["note"].error())
    typed.fields["note"].set_value("药箱过期，王敏上午补")
    typed.submit()
    stage.wait(lambda: not page.opening.isVisible())
