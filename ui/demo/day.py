"""The scripted day: a new desk, three visitors and a letter, a case from the door to its end. Real windows, keys only.

Every step waits for what the clerk would see before going on, so the day passes on a slow machine too; what does not
come raises NotShown with the name of what was waited for. All people are invented.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.procedure_terms import ExecutionState
from app.ports import CasesQuery, CountQuery
from ui.acts.act_panel import ActPanel
from ui.acts.offers import OFFERS
from ui.acts.reply import ReplyForm
from ui.demo.hand import Hand
from ui.demo.tray import PaperTray
from ui.forms.registration.repeat_card import RepeatCard
from ui.main_window import MainWindow
from ui.pages.case.timeline_view import TimelineView
from ui.pages.case_page import CasePage
from ui.pages.inquiry_page import InquiryPage
from ui.pages.registration.papers_panel import PapersPanel
from ui.pages.registration_page import RegistrationPage
from ui.pages.reply_page import ReplyPage
from ui.parts.button import Button
from ui.parts.candidate_list import CandidateList
from ui.session import Session
from ui.start.first_start import FirstStartWindow

PASSWORD = "木棉花开 2026"


class Day:
    """The steps share the session, the hand and the tray."""

    def __init__(self, session: Session, hand: Hand, tray: PaperTray) -> None:
        self.session, self.hand, self.tray = session, hand, tray

    def run(self) -> None:
        """The whole day. Raises NotShown."""
        self.first_start()
        self.without_papers()
        self.group_of_seven()
        self.letter()
        self.repeat()
        self.accept()
        self.handle()
        self.answer()
        self.deliver_and_close()
        self.look_around()

    # ---------- what is in front

    @property
    def window(self) -> MainWindow:
        """The main window."""
        window = self.session.window
        assert isinstance(window, MainWindow)
        return window

    @property
    def page(self) -> Any:
        """The page in front."""
        return self.window.page()

    def _count(self) -> int:
        return self.session.desk().read(CountQuery())

    # ---------- the morning

    def first_start(self) -> None:
        """Choose the station by initials, name, password twice."""
        window, hand = self.session.window, self.hand
        assert isinstance(window, FirstStartWindow)
        hand.shot("first-start")
        hand.type("hhg")
        hand.wait("station", lambda: hand.find(CandidateList))
        hand.shot("first-start-station")
        hand.press("Return")
        hand.type("王敏")
        hand.press("Tab", 2)
        hand.type(PASSWORD)
        hand.press("Tab")
        hand.type(PASSWORD)
        hand.shot("first-start-ready")
        hand.press("Ctrl+Return")
        hand.wait("main window", lambda: isinstance(self.session.window, MainWindow))
        hand.window = self.window
        self.window.resize(1366, 768)
        hand.wait("recovery sheet", lambda: len(self.tray.papers) == 1)
        hand.shot("today-empty")

    # ---------- visitors

    def _new(self, key: str) -> RegistrationPage:
        self.hand.press(key)
        self.hand.wait("registration page", lambda: isinstance(self.page, RegistrationPage))
        page = self.page
        assert isinstance(page, RegistrationPage)
        return page

    def _save_and_print(self, page: RegistrationPage, name: str) -> None:
        """Ctrl+Enter, then the receipt on paper."""
        before, printed = self._count(), len(self.tray.papers)
        self.hand.press("Ctrl+Return")
        self.hand.wait("registered", lambda: self._count() == before + 1)
        self.hand.wait("receipt shown", lambda: (papers := self.hand.find(PapersPanel)) and papers.print.isEnabled())
        self.hand.shot(f"{name}-saved")
        self.hand.press("Ctrl+P")
        self.hand.wait("receipt printed", lambda: len(self.tray.papers) == printed + 1)

    def _demand(self, page: RegistrationPage, text: str, category: str) -> None:
        demand = page.form.demands.demand
        self.hand.focus(demand.text)
        self.hand.type(text)
        self.hand.focus(demand.category)
        self.hand.type(category)
        self.hand.wait("category", lambda: self.hand.find(CandidateList))
        self.hand.press("Return")

    def without_papers(self) -> None:
        """A visitor who shows no papers: one key, and the registration goes on."""
        page = self._new("F3")
        self.hand.shot("registration-empty")
        self.hand.press("F6")
        person = page.form.people.person
        self.hand.fill(person.name, "何永强")
        self.hand.fill(person.phone, "13800007719")
        self.hand.fill(person.address, "水荫横路 12 号 602")
        self._demand(
            page,
            "加装电梯停工三个月，请求协调复工。2026 年 4 月公示后开工，7 月起一楼住户反对，井道敞着，老人上下不便。",
            "zfbz",
        )
        for field in page.form.demands.demand.triage.values():
            self.hand.focus(field)
            self.hand.press("Left", 2)
        self.hand.shot("class-proposed")
        self.hand.press("Alt+Q")
        self.hand.focus(page.form.materials.name)
        self.hand.type("征求意见表")
        self.hand.press("Return")
        self.hand.type("5")
        self.hand.press("Return")
        self.hand.shot("registration-filled")
        self._save_and_print(page, "visitor-1")

    def group_of_seven(self) -> None:
        """Seven came; two speak for them; the others are counted, not recorded."""
        page = self._new("F3")
        self.hand.press("F6")
        people = page.form.people
        self.hand.fill(people.person.name, "周景行")
        self.hand.fill(people.person.phone, "13800001377")
        self.hand.fill(people.person.address, "水荫四横路 2 号")
        self.hand.press("Alt+A")
        self.hand.press("F6")
        self.hand.fill(people.person.name, "罗志斌")
        self.hand.fill(people.headcount, "7")
        self._demand(page, "小区化粪池外溢，两周没有人清理，臭气进屋。请求尽快清理并查明原因。", "csjs")
        self.hand.shot("group-of-seven")
        self._save_and_print(page, "visitor-2")

    def letter(self) -> None:
        """A letter is a letter from home: registered with its postmark."""
        page = self._new("F4")
        person = page.form.people.person
        self.hand.fill(person.name, "曾玉兰")
        self.hand.fill(person.address, "农林下路 40 号")
        self._demand(page, "公交站牌迁移以后绕行太远，老人过马路不安全，请求把站牌移回原处。", "jtys")
        self.hand.shot("letter")
        self._save_and_print(page, "letter")

    def repeat(self) -> None:
        """The first visitor comes again about the same matter: recognised, linked by the clerk, counted all the same."""
        page = self._new("F3")
        self.hand.press("F6")
        self.hand.fill(page.form.people.person.name, "何永强")
        self.hand.wait("recognised", lambda: page.live.found().people)
        self.hand.press("Alt+1")
        self._demand(page, "又来问加装电梯哪天复工，一楼住户愿意再谈一次。", "zfbz")
        self.hand.wait("repeat proposed", lambda: self.hand.find(RepeatCard))
        self.hand.shot("repeat-proposed")
        self.hand.press("Alt+R")
        self.hand.wait("linked", lambda: bool(page.form.draft().demands[0].link))
        self.hand.shot("repeat-linked")
        self._save_and_print(page, "visitor-3")

    # ---------- a case to its end

    def _find(self) -> None:
        """A month later: find the case by the initials of a name."""
        self.hand.press("Ctrl+K")
        self.hand.type("hyq")
        self.hand.wait("found", lambda: self.hand.find(CandidateList))
        self.hand.shot("found-by-initials")
        self.hand.press("Return")
        self.hand.wait("case page", lambda: isinstance(self.page, CasePage) and self.hand.find(TimelineView))

    def _act(self, key: str, name: str) -> Any:
        """Open an act's panel by its key; while the page reads the case anew a key may find nothing yet, so press again."""

        def opened() -> bool:
            if self.hand.find(ActPanel) is None:
                self.hand.press(key)
                self.hand.settle(200)
            return self.hand.find(ActPanel) is not None

        self.hand.wait(f"panel of {name}", opened)
        return self.hand.find(ActPanel)

    def accept(self) -> None:
        """受理, and the notice on paper."""
        self._open_first()
        self.hand.shot("case")
        self._act("Alt+S", "accept")
        self.hand.shot("accept")
        printed = len(self.tray.papers)
        self.hand.press("Ctrl+Return")
        self.hand.wait("notice shown", lambda: (panel := self.hand.find(ActPanel)) and panel.act == "print_paper")
        self.hand.settle(400)
        self.hand.shot("notice")
        self.hand.press("Ctrl+Return")
        self.hand.wait("notice printed", lambda: len(self.tray.papers) == printed + 1)
        self._deliver("何永强")

    def _open_first(self) -> None:
        self._find()
        first = self.session.desk().read(CasesQuery(sort="number"))[0]
        if self.page.resume_argument() != first.id:
            self.window.go("case", first.id)
            self.hand.wait("first case", lambda: self.hand.find(TimelineView))
            self.hand.settle(500)

    def _deliver(self, receiver: str) -> None:
        self.hand.wait("panel closed", lambda: self.hand.find(ActPanel) is None)
        panel = self._act("Alt+H", "deliver")
        for asked in ("way", "refused"):
            self.hand.focus(panel.fields[asked])
            self.hand.press("Down")
        self.hand.fill(panel.fields["receiver"], receiver)
        self.hand.shot("deliver")
        self.hand.press("Ctrl+Return")
        self.hand.wait("delivered", lambda: self.hand.find(ActPanel) is None)

    def handle(self) -> None:
        """办理记录 and 家常话."""
        panel = self._act("Alt+R", "note")
        self.hand.fill(panel.fields["text"], "到现场看过井道，和一楼两户、施工单位分别谈了，约好二十日前再碰一次头。")
        self.hand.press("Ctrl+Return")
        self.hand.wait("noted", lambda: self.hand.find(ActPanel) is None)
        panel = self._act("Alt+J", "talk")
        self.hand.fill(panel.fields["text"], "何先生说母亲八十二岁，每天下楼透气要人背。盼着入冬前能通。")
        self.hand.press("Ctrl+Return")
        self.hand.wait("talk noted", lambda: self.hand.find(ActPanel) is None)
        self.hand.shot("case-handled")

    def answer(self) -> None:
        """处理意见书: every demand answered, the true page beside it."""

        def opened() -> bool:
            if not isinstance(self.page, ReplyPage):
                # as at `_act`: while the page reads the case anew the key may find nothing yet
                self.hand.press("Alt+D")
                self.hand.settle(200)
            return isinstance(self.page, ReplyPage) and self.hand.find(ReplyForm) is not None

        self.hand.wait("reply page", opened)
        form = self.hand.find(ReplyForm)
        assert form is not None
        words = {
            "findings": "经现场查看并向施工单位、一楼住户核实，停工系井道采光方案未谈妥所致，情况属实。",
            "basis": "《信访工作条例》第三十二条",
            "opinion": "支持复工请求。由建设单位改用浅色玻璃井道，二十日内恢复施工，并书面告知住户。",
        }
        for name, text in words.items():
            self.hand.fill(form.fields[f"points.0.{name}"], text)
        self.hand.focus(form.fields["points.0.outcome"])
        self.hand.press("Left", 2)
        if not form.text("review_body"):
            self.hand.fill(form.fields["review_body"], "越秀区人民政府")
        self.hand.settle(1500)
        self.hand.shot("reply")
        self.hand.press("Ctrl+Return")
        self.hand.wait("asked once", lambda: self.hand.find(ReplyForm) is None or "看过了" in form.save.text())
        self.hand.press("Ctrl+Return")
        self.hand.wait("issued", lambda: self.hand.find(ReplyForm) is None)
        self.hand.settle(800)
        self.hand.shot("reply-issued")
        printed = len(self.tray.papers)
        self.hand.press("Ctrl+P")
        self.hand.wait("reply printed", lambda: len(self.tray.papers) == printed + 1)

    def deliver_and_close(self) -> None:
        """送达, then how the opinion was carried out, then 办结, which was refused before."""
        self._deliver("何永强")
        self._carried_out()
        panel = self._act("Alt+W", "close")
        self.hand.fill(panel.fields["despite"], "当天复工，何先生当面说不申请复查。")
        self.hand.fill(panel.fields["result"], "已按处理意见复工，何先生到场看过，表示满意。")
        self.hand.fill(panel.fields["matter"], "电梯已经复工，井道口装了围挡。")
        for name, place in (("settled", 1), ("level", 3), ("asked", 1)):
            self.hand.focus(panel.fields[name])
            self.hand.press("Down", place)
        self.hand.fill(panel.fields["heart"], "老人看到工人进场，放心了。")
        self.hand.fill(panel.fields["four.solved"], "施工单位，复工照片两张。")
        self.hand.shot("case-closing")
        self.hand.press("Ctrl+Return")
        self.hand.wait("closed", lambda: self.hand.find(ActPanel) is None)
        self.hand.settle(300)
        self.hand.shot("case-closed")

    def _carried_out(self) -> None:
        """记执行情况, which has no key of its own: from the first of the acts down to it."""
        words = OFFERS["note_execution"].text()

        def reached() -> bool:
            self.hand.press("Tab")
            return isinstance(there := QApplication.focusWidget(), Button) and words in there.text()

        self.hand.press("Alt+A")
        self.hand.wait("记执行情况", reached)
        panel = self._act("Return", "note_execution")
        self.hand.focus(panel.fields["state"])
        self.hand.press("Down", len(ExecutionState))
        self.hand.fill(panel.fields["text"], "施工队已经进场，井道口装了围挡。")
        self.hand.shot("case-carried-out")
        self.hand.press("Ctrl+Return")
        self.hand.wait("carried out", lambda: self.hand.find(ActPanel) is None)
        self.hand.settle(300)

    # ---------- the evening

    def look_around(self) -> None:
        """The other pages, and the lock at the end of the day."""
        for key, name in (("Ctrl+1", "today"), ("Ctrl+3", "cases"), ("Ctrl+4", "letters"), ("Ctrl+5", "deadlines")):
            self.hand.press(key)
            self.hand.settle(700)
            self.hand.shot(name)
        self.hand.press("Ctrl+K")
        self.hand.type("cjd")
        self.hand.wait("inquiry offered", lambda: self.hand.find(CandidateList))
        self.hand.press("Return")
        self.hand.wait("inquiry page", lambda: isinstance(self.page, InquiryPage))
        self.hand.shot("inquiry")
        self.hand.press("Ctrl+L")
        self.hand.wait("locked", self.window.is_locked)
        self.hand.shot("locked")
        self.hand.type(PASSWORD)
        self.hand.press("Return")
        self.hand.wait("unlocked", lambda: not self.window.is_locked())
