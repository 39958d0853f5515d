"""The scenes of those who do not sit at the window: an approver's morning, and what is being approved."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from app.acts import ACTS
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.count_ratings import CountRatingsDraft
from app.acts.decline import DeclineDraft
from app.acts.recall_letter import RecallLetterDraft
from app.acts.return_letter import ReturnLetterDraft
from app.acts.staff import ChangeUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.domain.rating import period_of
from app.domain.terms import Role
from app.ports import LettersQuery, SearchQuery
from app.practice_staff import APPROVER, member
from app.reports.ratings import ratings
from ui.demo.hand import Hand
from ui.demo.shots_states import SETTLED_MS, open_page, wait_for_panel
from ui.main_window import MainWindow
from ui.pages.letters_page import WAITING, LettersPage
from ui.pages.supervision.reading import RATINGS
from ui.pages.today.let_in_form import LetInForm
from ui.pages.today.letters_card import decides, takes_up
from ui.pages.today.own_duties_card import OwnDutiesCard
from ui.session import Session
from ui.start.lock_window import LockWindow

ASKED = (
    ("沈立群", "劳动合同的补偿由劳动人事争议仲裁委员会仲裁，本街道没有这项职权。", "越秀区劳动人事争议仲裁委员会"),
    (
        "梁佩珊",
        "拖欠工资由区人力资源和社会保障局的劳动监察机构查处，本街道没有这项职权。",
        "越秀区人力资源和社会保障局",
    ),
)
"""Who brought what is declined, why, and where else to go (app/practice_matters.py)."""


class People:
    """Two declines of the clerk wait while an approver sits down; afterwards the clerk sits here again."""

    def __init__(self, session: Session, hand: Hand, password: str) -> None:
        self.session, self.hand, self._password = session, hand, password

    def take(self) -> None:
        """Take the pictures. Raises NotShown."""
        self.ratings()
        self._submit()
        self._hand_over()
        open_page(self.session, self.hand, "today")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("today-approver")
        self.hand.wait("what waits to be done", lambda: self.hand.find(OwnDutiesCard))
        self.hand.press("Alt+H")
        self.hand.press("Return")
        self.hand.wait("the form to let somebody in", lambda: self.hand.find(LetInForm))
        self.hand.settle(SETTLED_MS)
        self.hand.shot("today-let-in")
        self.hand.press("Escape")
        self._waiting("letters-waiting")
        desk = self.session.desk()
        open_page(self.session, self.hand, "case", decides(desk.read(LettersQuery())[0]))
        wait_for_panel(self.hand, "approve_letter")
        self.hand.settle(2 * SETTLED_MS)
        self.hand.shot("act-approve_letter-waiting")
        self.hand.press("Escape")
        self._decide()
        self._hand_over()
        self._told()
        desk = self.session.desk()
        desk.do(SetDraft(desk.new_id(), "approval_decline", ""))
        self._appoint(Role.APPROVER)

    def _hand_over(self) -> None:
        """A colleague takes the window over at the lock, with a password of their own."""
        size = self.hand.window.size()
        cast(MainWindow, self.hand.window).lock()
        self.hand.settle(SETTLED_MS)
        self.hand.press("Alt+U")
        self.hand.wait("the lock", lambda: isinstance(self.session.window, LockWindow))
        self.hand.window = cast(QWidget, self.session.window)
        self.hand.type(self._password)
        self.hand.press("Return")
        self.hand.wait("the colleague's window", lambda: isinstance(self.session.window, MainWindow))
        self.hand.window = cast(QWidget, self.session.window)
        self.hand.window.resize(size)
        self.hand.settle(SETTLED_MS)

    def _waiting(self, name: str) -> None:
        """What is on its way through the approval, on the page of papers."""
        open_page(self.session, self.hand, "letters")
        page = cast(MainWindow, self.session.window).page()
        assert isinstance(page, LettersPage)
        page.which.set_value(WAITING)
        page.which.chosen.emit(WAITING)
        self.hand.settle(2 * SETTLED_MS)
        self.hand.shot(name)
        page.which.set_value(False)

    def _decide(self) -> None:
        """One of the letters is agreed to, the other is sent back."""
        desk = self.session.desk()
        agreed, other = desk.read(LettersQuery())
        desk.do(ApproveLetterDraft(desk.new_id(), agreed.case, agreed.id))
        desk.do(ReturnLetterDraft(desk.new_id(), other.case, other.id, "写清楚去哪个窗口、找谁"))

    def _told(self) -> None:
        """What the writer sees of it; then both are taken back, so that every look begins the same."""
        desk = self.session.desk()
        open_page(self.session, self.hand, "today")
        self.hand.settle(2 * SETTLED_MS)
        self.hand.shot("today-came-back")
        self._waiting("letters-came-back")
        letters = desk.read(LettersQuery())
        returned = next(letter for letter in letters if letter.result == "returned")
        open_page(self.session, self.hand, "case", takes_up(returned, desk.world()))
        wait_for_panel(self.hand, "decline")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("act-decline-returned")
        self.hand.press("Escape")
        for letter in letters:
            desk.do(RecallLetterDraft(desk.new_id(), letter.case, letter.id))

    def ratings(self) -> None:
        """What the petitioners said, and the papers counted."""
        desk = self.session.desk()
        if not ratings(desk.read):
            period = period_of(desk.world().today)
            said = ("21", "6", "3", "等了一个多小时")
            desk.do(CountRatingsDraft(desk.new_id(), "office", "", period, *said, APPROVER, agreed=True))
            desk.do(
                CountRatingsDraft(
                    desk.new_id(), "unit", "440104000-housing", period, "4", "1", "1", "", APPROVER, agreed=True
                )
            )
        open_page(self.session, self.hand, "supervision", RATINGS)
        self.hand.settle(SETTLED_MS)
        self.hand.shot("supervision-ratings-told")
        self.hand.press("Alt+P")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("supervision-ratings-count")
        self.hand.press("Escape")

    def _appoint(self, *roles: Role) -> None:
        """The approver stands in for the head for this one morning, and is told what the head is told."""
        desk = self.session.desk()
        approver = member(desk, APPROVER)
        desk.do(ChangeUserDraft(desk.new_id(), approver.id, approver.post, tuple(role.code for role in roles)))

    def _submit(self) -> None:
        desk = self.session.desk()
        self._appoint(Role.APPROVER, Role.HEAD)
        desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))
        for name, why, instead in ASKED:
            case = desk.read(SearchQuery(name, 1))[0].row.id
            draft = DeclineDraft(desk.new_id(), case, (), "not_our_duty", why, instead)
            desk.do(submission(ACTS["decline"], draft))
