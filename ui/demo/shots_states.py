"""The scenes beside the plain pages: what is empty, wrong, busy, saved, revealed, undone, and what the world does to us."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.problems import Problem
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, DraftsQuery, SearchQuery
from app.reports.oddities import SETTLE
from ui.acts.act_panel import ActPanel
from ui.acts.panels import PANELS
from ui.crash import CrashDialog
from ui.demo.hand import Hand
from ui.main_window import MainWindow
from ui.page import Page
from ui.pages.cases_page import CasesPage
from ui.pages.inquiry_page import InquiryPage
from ui.pages.registration.papers_panel import PapersPanel
from ui.pages.registration_page import RegistrationPage
from ui.pages.settings.wording_section import WordingSection
from ui.pages.settings_page import SettingsPage
from ui.pages.supervision.reading import PARTS
from ui.pages.today_page import TodayPage
from ui.parts.button import Button
from ui.parts.candidate_list import CandidateList
from ui.parts.segmented import Segmented
from ui.session import Session
from ui.start.recovery_window import RecoveryWindow

SETTLED_MS = 500
FRESH = (
    "accept",
    "decline",
    "transfer",
    "assign",
    "note",
    "talk",
    "add_material",
    "correct",
    "print_paper",
    "link",
    "entrust",
    "use_simple",
    "fix_lead",
    "raise_dispute",
    "report_upward",
    "decline_finally",
    "recuse",
    "keep_secret",
    "minute_meeting",
    "propose_void",
    "record_death",
    "change_people",
    "withdraw",
    "thank",
    "record_reply",
)
"""Acts whose panel a fresh case shows."""
ON_LETTERS = ("approve_letter", "return_letter", "delegate_letter", "recall_letter", "issue_letter")
"""Acts on a letter that waits for approval: the practice hall has set none, so there is nothing to show."""
ACCUSER = "贺建平"
"""Who brought the one accusation of the practice hall."""
BROUGHT_BY = {
    "investigate": "钟婉仪",
    "open_mediation": "钟婉仪",
    "extend": "钟婉仪",
    "call_hearing": "钟婉仪",
    "hold_hearing": "邝子健",
    "cancel_hearing": "邝子健",
    "add_reader": ACCUSER,
    "make_anonymous_copy": ACCUSER,
    "note_mediation": "袁佩仪",
    "agree_mediation": "袁佩仪",
    "sign_mediation": "袁佩仪",
    "end_mediation": "袁佩仪",
    "decide_suggestion": "蔡丽华",
    "guide": "沈立群",
    "answer": "谭慧娟",
    "sign_for": "彭国栋",
    "take_back": "彭国栋",
    "decide_objection": "冯小满",
    "report_completion": "区慕兰",
    "leave_simple": "骆家辉",
    "request_review": "冯建业",
    "note_execution": "冯建业",
    "publish_answer": "冯建业",
    "take_down_answer": "吴启明",
    "plan_return_visit": "冯建业",
    "close": "冯建业",
    "make_return_visit": "唐月娥",
    "record_review": "唐月娥",
    "decide_review": "罗慧芬",
    "archive": "吴启明",
    "reopen": "吴启明",
    "confirm_void": "杜若兰",
    "refuse_void": "杜若兰",
    "propose_review_void": "罗慧芬",
    "confirm_review_void": "莫淑贤",
    "refuse_review_void": "莫淑贤",
    "supervise": "温婉珍",
    "put_aside_fault": "温婉珍",
    "advise": "温婉珍",
    "record_incident": "温婉珍",
    "raise_supervision": "潘志明",
    "answer_supervision": "潘志明",
    "close_supervision": "潘志明",
    "answer_advice": "潘志明",
    "answer_incident": "潘志明",
}
"""Acts that one matter of the practice hall is there for, by the name of who brought it (app/practice_matters.py)."""
WHOM = ("东山社区干部", "黄花岗街道办的一位副主任")
"""Those of whom a demand complains: of another unit, and of this station."""
LONG_NAME = "阿卜杜热西提·买买提依明·古丽扎尔"
LONG_TEXT = (
    "楼上住户在公共走廊堆放杂物并给电动车充电，多次劝说没有结果，请求街道派人查看，限期清走，并书面告知结果。" * 3
)


P = TypeVar("P", bound=Page)


def open_page(session: Session, hand: Hand, key: str, argument: object = None) -> None:
    """Open a page and let it read."""
    cast(MainWindow, session.window).go(key, argument)
    hand.settle(SETTLED_MS)


def wait_for_panel(hand: Hand, act: str) -> None:
    """Until the panel of an act stands there and takes the keys. Raises NotShown."""

    def stands() -> bool:
        panel, focus = hand.find(ActPanel), QApplication.focusWidget()
        return (
            panel is not None and (panel.offer or panel.act) == act and focus is not None and panel.isAncestorOf(focus)
        )

    hand.wait(f"keys in the panel of {act}", stands)
    hand.settle(SETTLED_MS)


class States:
    """More scenes of one look; each leaves the desk as the next finds it."""

    def __init__(self, session: Session, hand: Hand) -> None:
        self.session, self.hand = session, hand

    def take(self) -> None:
        """All of them. Raises NotShown."""
        self.today()
        self.lists()
        self.channels()
        self.classes()
        self.registered()
        self.case()
        self.acts()
        self.supervision()
        self.settings()
        self.world()

    def _go(self, key: str, argument: object = None) -> None:
        open_page(self.session, self.hand, key, argument)

    def _page(self, kind: type[P]) -> P:
        """The page in front, which is of this kind."""
        page = self.hand.find(kind)
        assert page is not None
        return page

    def _shot(self, name: str, act: Callable[[], object] | None = None) -> None:
        if act is not None:
            act()
            self.hand.settle(400)
        self.hand.shot(name)

    def today(self) -> None:
        """A button under the mouse, and one held down."""
        self._go("today")
        page = self._page(TodayPage)
        over, down = [button for button in page.findChildren(Button) if button.key() in ("F4", "F5")]
        over.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        down.setDown(True)
        self._shot("today-pressed")
        over.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        down.setDown(False)

    def lists(self) -> None:
        """The register previewing, asked for more, with its views, and finding nothing; an inquiry that fails."""
        self._go("cases")
        page = self._page(CasesPage)
        self.hand.focus(page.table)
        self._shot("cases-preview", lambda: self.hand.press("Space"))
        self.hand.press("Escape")
        self._shot("cases-conditions", page.bar.more.click)
        self.hand.press("Escape")
        self._shot("cases-views", page.keep.click)
        self.hand.press("Escape")
        self._go("cases", CaseFilter(text="潜水艇"))
        self.hand.shot("cases-nothing")
        self._go("cases", CaseFilter(open=True))
        self._go("inquiry", self._rows()[0].number)
        inquiry = self._page(InquiryPage)
        inquiry.code.set_value("12345678")
        self._shot("inquiry-refused", inquiry.ask)

    def channels(self) -> None:
        """The other ways to come, and a second demand that lacks something."""
        for channel in ("call", "online", "outreach", "transferred_in"):
            self._go("registration", channel)
            self.hand.shot(f"registration-{channel}")
        page = self._visit(LONG_NAME, LONG_TEXT)
        self._shot("registration-two-demands", lambda: self.hand.press("Alt+D"))
        page.form.demands.remove_demand()
        page.form.foot.set_busy(True)
        self._shot("registration-busy")
        page.form.foot.set_busy(False)
        begun = page.form.draft().id
        page.open_new("visit")
        self.hand.settle(400)
        self._shot("registration-drafts", page.drafts.click)
        self.hand.press("Escape")
        page.keeper.drop(begun)

    def classes(self) -> None:
        """Who decides the legal class: proposed after four no, perhaps an accusation, one, and one beside another demand."""
        kept = {row.id for row in self.session.desk().read(DraftsQuery())}
        page = self._visit("何永强", "社区干部把公用停车位租给亲戚，租金不入账，请求查处。")
        demands = page.form.demands
        for field in demands.demand.triage.values():
            field.set_value("no")
            field.edited.emit()
        self._shot("registration-class-proposed")
        self._shot("registration-class-missing", lambda: self.hand.press("Ctrl+Return"))
        demands.demand.against.set_value(WHOM[0])
        self._shot("registration-class-accusation", lambda: demands.demand.against.edited.emit())
        self._shot("registration-class-accused", lambda: self.hand.press("Alt+J"))
        demands.demand.against.set_value(WHOM[1])
        self._shot("registration-accuses-us", lambda: demands.demand.against.edited.emit())
        self.hand.press("Alt+D")
        self.hand.fill(demands.demand.text, "楼下排水沟堵了，请派人疏通。")
        self.hand.fill(demands.demand.category, "jzsc")
        self.hand.wait("category", lambda: self.hand.find(CandidateList))
        self._shot("registration-two-kinds", lambda: self.hand.press("Return"))
        self._shot("registration-apart", lambda: self.hand.press("Alt+K"))
        page.open_new("visit")
        self.hand.settle(400)
        for row in self.session.desk().read(DraftsQuery()):
            if row.id not in kept:
                page.keeper.drop(row.id)

    def _visit(self, name: str, text: str) -> RegistrationPage:
        """A visit without papers, typed to the end."""
        self._go("registration", "visit")
        page = self._page(RegistrationPage)
        self.hand.press("F6")
        self.hand.fill(page.form.people.person.name, name)
        self.hand.fill(page.form.people.person.phone, "13800002266")
        self.hand.fill(page.form.people.person.address, "水荫四横路 18 号之三大院东座 1602")
        self.hand.fill(page.form.demands.demand.text, text)
        self.hand.fill(page.form.demands.demand.category, "jzsc")
        self.hand.wait("category", lambda: self.hand.find(CandidateList))
        self.hand.press("Return")
        return page

    def registered(self) -> None:
        """A visit with a long name, saved; the panel shows its receipt."""
        self._visit(LONG_NAME, LONG_TEXT)
        self.hand.press("Ctrl+Return")
        self.hand.wait("receipt", lambda: (papers := self.hand.find(PapersPanel)) and papers.print.isEnabled())
        self._shot("registration-saved")

    def _rows(self) -> tuple[CaseRow, ...]:
        return self.session.desk().read(CasesQuery(sort=CaseSort.RECEIVED, descending=True))

    def _row(self, step: str) -> CaseRow:
        return next(row for row in self._rows() if row.step == step)

    def case(self) -> None:
        """The long-named case, names shown for a reason, the other zooms of a timeline, a closed case."""
        self._go("case", self._rows()[0].id)
        self.hand.shot("case-long")
        self._shot("case-reason", lambda: self.hand.press("Alt+M"))
        self.hand.type("打电话通知他来领告知书")
        self._shot("case-revealed", lambda: self.hand.press("Return"))
        self._go("case", self._row("handling").id)
        zooms = self.hand.find(Segmented)
        assert zooms is not None
        self.hand.focus(zooms)
        for zoom in ("all", "raw"):
            self._shot(f"case-{zoom}", lambda: self.hand.press("Right"))
        self._go("case", self._row("closed").id)
        self.hand.shot("case-closed")
        self._go("case", self._case_for("add_reader"))
        self.hand.shot("case-restricted")

    def acts(self) -> None:
        """The panels that a fresh case does not offer, on an answered one, and a panel that lacks everything."""
        for act in (act for act in PANELS if act not in (*FRESH, *ON_LETTERS, SETTLE)):
            self._go("case", (self._case_for(act), act))
            wait_for_panel(self.hand, act)
            self._shot(f"act-{act}")
            self.hand.press("Escape")
        self._go("case", (self._row("registered").id, "decline"))
        wait_for_panel(self.hand, "decline")
        self._shot("act-decline-missing", lambda: self.hand.press("Ctrl+Return"))
        self.hand.press("Escape")

    def _case_for(self, act: str) -> str:
        if name := BROUGHT_BY.get(act):
            return self.session.desk().read(SearchQuery(name, 1))[0].row.id
        return self._row("transferred" if act == "deliver" else "delivered").id

    def supervision(self) -> None:
        """The parts beside what the morning proposes."""
        for part in PARTS[1:]:
            self._go("supervision", part)
            self.hand.shot(f"supervision-{part}")

    def settings(self) -> None:
        """Every section."""
        self._go("settings")
        for key in self._page(SettingsPage).items:
            self._go("settings", key)
            if (section := self.hand.find(WordingSection)) is not None:
                self.hand.wait("sample", section.view.pdf)
            self.hand.shot(f"settings-{key}")

    def world(self) -> None:
        """What the world does to us, our own bug, a forgotten password."""
        messages = self.session.messages
        self._go("today")
        messages.problem(Problem("disk_full", values={"place": "D:\\kapok\\kapok.db"}))
        self._shot("banner")
        messages.clear("disk_full")
        crash = CrashDialog("ValueError at today_page.py:120 _show")
        self._shot_of(crash, "crash")
        users = [("a", "王敏"), ("b", "陈国强"), ("c", "梁静")]
        recovery = RecoveryWindow("黄花岗街道", users, "c", by_sheet=True)
        recovery.resize(self.hand.window.size())
        self._shot_of(recovery, "recovery")

    def _shot_of(self, window: RecoveryWindow | CrashDialog, name: str) -> None:
        """A picture of another window, which then closes."""
        desk, self.hand.window = self.hand.window, window
        window.show()
        self._shot(name)
        window.close()
        window.deleteLater()
        self.hand.window = desk
        desk.activateWindow()
