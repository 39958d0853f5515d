"""Two desks of one hall, each in its window, over one real PostgreSQL: what one does the other sees, and nobody is disturbed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import main
from app.acts.correct import CorrectDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.talk import TalkDraft
from app.console.program import FirstStart
from app.desk import Desk
from app.ports import CasesQuery, CountQuery
from tests import postgres
from tests.builders import HE, NOT_LITIGATED
from tests.commands import PASSWORD
from tests.db.desks import new_hall
from tests.db.sync.centres import HUANGHUAGANG
from ui import colleagues
from ui.acts.meanwhile import Meanwhile
from ui.demo.hand import Hand
from ui.demo.run import close
from ui.main_window import MainWindow
from ui.pages.case_page import CasePage
from ui.pages.cases_page import CasesPage
from ui.pages.registration.papers_panel import PapersPanel
from ui.pages.registration_page import RegistrationPage
from ui.pages.settings.centre_section import CentreSection
from ui.pages.settings.hall_form import HallForm
from ui.pages.today_page import TodayPage
from ui.parts.banner import Banner
from ui.parts.candidate_list import CandidateList
from ui.parts.labels import Label
from ui.parts.tags import Tag
from ui.session import Session
from ui.start.lock_window import LockWindow

pytestmark = pytest.mark.usefixtures("hall_password")


class Sat:
    """A desk in its window, and whoever sits there."""

    def __init__(self, session: Session, hand: Hand) -> None:
        self.session, self.hand = session, hand

    @property
    def window(self) -> MainWindow:
        return cast(MainWindow, self.session.window)

    @property
    def desk(self) -> Desk:
        return self.session.desk()

    def take_keys(self) -> None:
        """The keys go to this window now."""
        self.window.activateWindow()
        self.hand.wait("keys", lambda: QApplication.activeWindow() is self.window)

    def open(self, case: str) -> CasePage:
        """Show a case."""
        self.window.go("case", case)
        page = cast(CasePage, self.window.page())
        self.hand.wait("case", page.is_ready)
        return page

    def until_answered(self) -> None:
        """Wait until all that the window has asked of the database is answered, and what it asked because of the answers."""
        self.hand.wait("answered", lambda: not self.session.lane._jobs)

    def said(self) -> str:
        """All words in labels that are seen."""
        return "\n".join(label.text() for label in self.window.findChildren(Label) if label.isVisible())

    def tags(self) -> list[str]:
        """The words in tags that are seen."""
        return [tag.text() for tag in self.window.findChildren(Tag) if tag.isVisible()]


@contextmanager
def sat(app: QApplication, home: Path, name: str, tag: str, url: str, printer: object) -> Iterator[Sat]:
    main.init(FirstStart(home, HUANGHUAGANG, name, PASSWORD, tag, store=url))
    session = Session(app, home, main.doors(), printer)  # type: ignore[arg-type]
    session.start()
    hand = Hand(cast(LockWindow, session.window))
    # not by keys: those go to the window that stands already
    cast(LockWindow, session.window).unlock_asked.emit("", PASSWORD)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    hand.window = cast(MainWindow, session.window)
    hand.window.resize(1366, 768)
    yield Sat(session, hand)
    close(session)


@pytest.fixture
def hall(qapp: QApplication, tmp_path: Path, printer, monkeypatch) -> Iterator[tuple[Sat, Sat]]:
    monkeypatch.setattr(colleagues, "EVERY_MS", 60)
    monkeypatch.setattr(colleagues, "GONE_MS", 60)
    url = postgres.shared().url(new_hall(), postgres.DESK)
    with ExitStack() as stack:
        first = stack.enter_context(sat(qapp, tmp_path / "first", "王敏", "F0", url, printer))
        yield first, stack.enter_context(sat(qapp, tmp_path / "second", "李青", "F1", url, printer))


def registered(desk: Desk, name: str = "何永强", text: str = "加装电梯停工三个月，请求协调复工。") -> str:
    demand = DemandDraft(text, category="030600", place="440104014015", triage=NOT_LITIGATED, legal_class="appeal_6")
    draft = RegisterDraft(
        desk.new_id(), desk.new_id(), people=(PersonDraft(replace(HE, name=name)),), demands=(demand,)
    )
    return desk.do(draft).case


def test_a_visitor_of_one_desk_is_registered_handed_the_receipt_and_found_at_the_other(hall, printer) -> None:
    one, other = hall
    other.window.go("cases")
    register = cast(CasesPage, other.window.page())
    other.hand.wait("empty register", lambda: "0 件" in register._words.text())
    one.take_keys()
    one.hand.press("F3")
    one.hand.wait("form", lambda: isinstance(one.window.page(), RegistrationPage))
    form = cast(RegistrationPage, one.window.page()).form
    one.hand.press("F6")
    one.hand.fill(form.people.person.name, "何永强")
    one.hand.fill(form.people.person.phone, "13800007719")
    one.hand.fill(form.people.person.address, "水荫横路 12 号 602")
    one.hand.focus(form.demands.demand.text)
    one.hand.type("加装电梯停工三个月，请求协调复工。")
    one.hand.focus(form.demands.demand.category)
    one.hand.type("zfbz")
    one.hand.wait("category", lambda: one.hand.find(CandidateList))
    one.hand.press("Return")
    for field in form.demands.demand.triage.values():
        one.hand.focus(field)
        one.hand.press("Left", 2)
    one.hand.press("Alt+Q")
    one.hand.press("Ctrl+Return")
    one.hand.wait("receipt", lambda: (papers := one.hand.find(PapersPanel)) and papers.print.isEnabled())
    one.hand.press("Ctrl+P")
    one.hand.wait("printed", lambda: len(printer.jobs) == 1)
    # at the other desk it comes into the register by itself
    other.hand.wait("came", lambda: register.table.current_row() is not None)
    assert register.table.current_row().who == "何**"
    other.take_keys()
    other.hand.press("Ctrl+K")
    other.hand.type("hyq")
    other.hand.wait("found", lambda: other.hand.find(CandidateList))
    other.hand.press("Return")
    other.hand.wait("case", lambda: isinstance(other.window.page(), CasePage) and other.window.page().is_ready())
    assert other.desk.read(CountQuery()) == one.desk.read(CountQuery()) == 1
    for sitting in hall:
        assert sitting.desk.store.verify().damage == ()


def test_who_has_the_same_case_open_is_seen_while_they_have_it(hall) -> None:
    one, other = hall
    case = registered(one.desk)
    one.open(case)
    page = other.open(case)
    other.hand.wait("seen", lambda: "王敏（F0 台）正在看" in other.tags())
    one.hand.wait("seen", lambda: "李青（F1 台）正在看" in one.tags())
    cast(CasePage, one.window.page()).open_act("talk")
    other.hand.wait("writes", lambda: "王敏（F0 台）正在写" in other.tags())
    one.window.lock()
    other.hand.wait("gone", lambda: not any("台）" in words for words in other.tags()))
    one.window.go("today")
    assert page.case_id() == case


def test_an_open_case_follows_what_the_other_desk_writes_and_keeps_place_and_words(hall) -> None:
    one, other = hall
    case = registered(one.desk)
    page = other.open(case)
    other.take_keys()
    page._timeline.setFocus()
    other.hand.press("Down")
    here = page._timeline._items[page._timeline._current].entry
    one.desk.do(TalkDraft(one.desk.new_id(), case, with_whom="何永强", text="说起停工的事。"))
    other.hand.wait("came", lambda: len(page._timeline._items) == 2)
    assert page._timeline.hasFocus()
    assert page._timeline._current == 1 and page._timeline._items[1].entry == here
    page.open_act("correct")
    panel = page.panel()
    assert panel is not None
    other.hand.fill(panel.fields["title"], "加装电梯停工")
    one.desk.do(CorrectDraft(one.desk.new_id(), case, {"title": "电梯停工三个月"}, reason="听错了"))
    other.hand.wait("told", lambda: other.hand.find(Meanwhile))
    assert panel.fields["title"].editor().hasFocus()
    assert panel.draft().changes == {"title": "加装电梯停工"}


def test_lists_stay_on_their_row_and_the_focus_where_it_is(hall) -> None:
    one, other = hall
    first = registered(one.desk)
    registered(one.desk, "周景行", "小区化粪池外溢，两周没有人清理。")
    other.window.go("cases")
    page = cast(CasesPage, other.window.page())
    other.hand.wait("register", lambda: page._model.rowCount() == 2)
    page._sort_by("received_at", True)
    other.hand.wait(
        "both", lambda: (last := page._model.row(1)) and last.id == first and page.table.currentIndex().row() == 0
    )
    other.take_keys()
    page.table.setFocus()
    other.hand.press("Down")
    assert page.table.current_row().id == first
    registered(one.desk, "曾玉兰", "公交站牌迁移以后绕行太远。")
    other.hand.wait("third", lambda: page._model.rowCount() == 3 and page._model.row(2) is not None)
    other.hand.wait("same row", lambda: page.table.current_row() and page.table.current_row().id == first)
    assert page.table.currentIndex().row() == 2
    assert page.table.hasFocus()


def test_today_is_told_anew_and_the_line_in_hand_keeps_the_focus(hall) -> None:
    one, other = hall
    case = registered(one.desk)
    other.window.go("today")
    page = cast(TodayPage, other.window.page())
    other.hand.wait("came", lambda: page._model.rowCount() == 1 and page._figures.count() > 1)
    other.take_keys()
    card = page._figures.itemAt(1).widget()
    card.setFocus(Qt.FocusReason.TabFocusReason)
    registered(one.desk, "周景行", "小区化粪池外溢，两周没有人清理。")
    other.hand.wait("second", lambda: page._model.rowCount() == 2)
    other.hand.wait("anew", lambda: page._figures.itemAt(1).widget() is not card)
    assert page._figures.itemAt(1).widget().hasFocus()
    assert case in {row.id for row in other.desk.read(CasesQuery())}


def test_a_database_that_is_gone_is_told_once_and_what_was_missed_comes_when_it_is_back(hall) -> None:
    one, other = hall
    other.window.go("cases")
    page = cast(CasesPage, other.window.page())
    other.hand.wait("register", lambda: page._words.text())
    # else the counts of the rail, which are on their way, tell of it too
    other.until_answered()
    server = postgres.shared()
    server.stop()
    try:
        other.hand.wait("told", lambda: other.hand.find(Banner))
        other.hand.settle(400)
        (banner,) = [each for each in other.window.findChildren(Banner) if each.isVisible()]
        assert banner.accessibleName().startswith("看不到别的台写了什么")
    finally:
        server.start()
    registered(one.desk)
    other.hand.wait("quiet", lambda: other.hand.find(Banner) is None)
    other.hand.wait("came", lambda: page._model.rowCount() == 1)


def test_a_station_moves_into_a_hall_from_its_settings_page_by_an_address_that_holds_no_password(
    qapp: QApplication, tmp_path: Path, printer
) -> None:
    with sat(qapp, tmp_path / "home", "王敏", "F0", "", printer) as one:
        case = registered(one.desk)
        one.window.go("settings", "centre")
        one.hand.wait("section", lambda: one.hand.find(CentreSection))
        section = one.hand.find(CentreSection)
        assert section is not None
        one.hand.focus(section.move)
        one.hand.press("Return")
        one.hand.wait("form", lambda: one.hand.find(HallForm))
        address = postgres.shared().url(new_hall(), postgres.DESK)
        one.hand.type(address.replace("@", f":{postgres.PASSWORD}@"))
        one.hand.press("Ctrl+Return")
        one.hand.wait("refused", lambda: "不能写密码" in one.said())
        assert one.desk.store.hall is None
        one.hand.press("Ctrl+A")
        one.hand.type(address)
        one.hand.press("Ctrl+Return")
        one.hand.wait("moved", lambda: "资料搬到大厅数据库了" in one.said())
        assert one.desk.store.hall is not None
        assert section.move.reason() == "已经搬过去了，请关掉接访台再打开"
        one.open(case)
        assert one.desk.store.verify().damage == ()
