"""The scenes of those who do not sit at the window: an approver's morning, and what is being approved."""

from __future__ import annotations

from app.acts import ACTS
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.count_ratings import CountRatingsDraft
from app.acts.decline import DeclineDraft
from app.acts.rate import period_of
from app.acts.recall_letter import RecallLetterDraft
from app.acts.return_letter import ReturnLetterDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.domain.world import Actor
from app.ports import CaseFilter, CasesQuery, LettersQuery
from app.reports.ratings import ratings
from ui.demo.hand import Hand
from ui.demo.shots_states import SETTLED_MS, open_page, wait_for_panel
from ui.pages.letters_page import WAITING, LettersPage
from ui.pages.supervision.reading import RATINGS
from ui.pages.today.letters_card import decides, takes_up
from ui.session import Session

APPROVER = Actor("c" * 32, "陈国强", "科长", ("approver",))


class People:
    """Two declines of the clerk wait while an approver sits down; afterwards the clerk sits here again."""

    def __init__(self, session: Session, hand: Hand) -> None:
        self.session, self.hand = session, hand

    def take(self) -> None:
        """Take the pictures. Raises NotShown."""
        self.ratings()
        desk = self.session.desk()
        clerk = desk.actor
        self._submit()
        desk.actor = APPROVER
        open_page(self.session, self.hand, "today")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("today-approver")
        open_page(self.session, self.hand, "letters")
        page = self.session.window.page()
        assert isinstance(page, LettersPage)
        page.which.set_value(WAITING)
        page.which.chosen.emit(WAITING)
        self.hand.settle(2 * SETTLED_MS)
        self.hand.shot("letters-waiting")
        page.which.set_value(False)
        open_page(self.session, self.hand, "case", decides(desk.read(LettersQuery())[0]))
        wait_for_panel(self.hand, "approve_letter")
        self.hand.settle(2 * SETTLED_MS)
        self.hand.shot("act-approve_letter-waiting")
        self.hand.press("Escape")
        self._decide()
        desk.actor = clerk
        self._told()
        desk.do(SetDraft(desk.new_id(), "approval_decline", ""))

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
        open_page(self.session, self.hand, "letters")
        page = self.session.window.page()
        assert isinstance(page, LettersPage)
        page.which.set_value(WAITING)
        page.which.chosen.emit(WAITING)
        self.hand.settle(2 * SETTLED_MS)
        self.hand.shot("letters-came-back")
        page.which.set_value(False)
        letters = desk.read(LettersQuery())
        returned = next(letter for letter in letters if letter.result == "returned")
        open_page(self.session, self.hand, "case", takes_up(returned))
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
            desk.do(CountRatingsDraft(desk.new_id(), "office", "", period, *said, "陈国强"))
            desk.do(CountRatingsDraft(desk.new_id(), "unit", "440104000-housing", period, "4", "1", "1", "", "陈国强"))
        open_page(self.session, self.hand, "supervision", RATINGS)
        self.hand.settle(SETTLED_MS)
        self.hand.shot("supervision-ratings-told")
        self.hand.press("Alt+P")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("supervision-ratings-count")
        self.hand.press("Escape")

    def _submit(self) -> None:
        desk = self.session.desk()
        if APPROVER.id not in {member.id for member in desk.world().staff}:
            desk.do(AddUserDraft(desk.new_id(), APPROVER.id, APPROVER.name, APPROVER.post, APPROVER.roles))
        desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))
        for row in desk.read(CasesQuery(CaseFilter(steps=("registered",), channels=("visit",)), limit=2)):
            why = "住房补贴由区住房和城乡建设局办理，本街道没有这项职权。"
            draft = DeclineDraft(desk.new_id(), row.id, (), "not_our_duty", why, "越秀区住房和城乡建设局")
            desk.do(submission(ACTS["decline"], draft))
