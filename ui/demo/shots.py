"""Every page and dialog as a picture, in every look: to be looked at before a clerk has to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from app.domain.spans import SpanKind
from app.ports import CaseRow, CaseSort, CasesQuery
from ui import application, style
from ui.demo.hand import Hand
from ui.demo.run import close
from ui.demo.shots_conflicts import conflict_scenes
from ui.demo.shots_people import People
from ui.demo.shots_states import FRESH, SETTLED_MS, States, open_page, wait_for_panel
from ui.demo.shots_visitor import visitor_scenes
from ui.demo.tray import PaperTray
from ui.doors import Doors
from ui.fields.password_field import PasswordField
from ui.forms.registration.repeat_card import RepeatCard
from ui.main_window import MainWindow
from ui.pages.analysis.words import RATES, WORK
from ui.pages.analysis_page import AnalysisPage
from ui.pages.registration_page import RegistrationPage
from ui.parts.candidate_list import CandidateList
from ui.session import Session

PAGES = (
    "today", "cases", "letters", "deadlines", "supervision", "hall", "queue", "facilities",
    "roster", "liaison", "helpers", "backlog", "outreach", "sites", "groups", "service_days",
    "service_day", "receptions", "complaints", "breaches", "erasures", "promises", "campaigns", "project", "awards", "thanks",
    "analysis", "meetings", "conferences", "settings",
)  # fmt: skip
"""As the album shows them, one after the other."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way the screen may look."""

    name: str
    width: int
    height: int
    theme: str = "light"
    scale: str = "100"
    language: str = "zh"


LOOKS = (
    Look("1366-light", 1366, 768),
    Look("1366-dark", 1366, 768, "dark"),
    Look("1366-large", 1366, 768, scale="150"),
    Look("1366-english", 1366, 768, language="en"),
    Look("1920-light", 1920, 1080),
    Look("1920-dark", 1920, 1080, "dark"),
    Look("1920-large", 1920, 1080, scale="150"),
)


class Album:
    """The scenes of one look."""

    def __init__(self, session: Session, hand: Hand, password: str) -> None:
        self.session, self.hand, self._password = session, hand, password

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return cast(MainWindow, self.session.window)

    def take(self) -> None:
        """All scenes after the lock. Raises NotShown."""
        self.pages()
        self.registration()
        self.case()
        States(self.session, self.hand).take()
        People(self.session, self.hand, self._password).take()
        self.frame()

    def _go(self, key: str, argument: object = None) -> None:
        open_page(self.session, self.hand, key, argument)

    def pages(self) -> None:
        """The pages as they open."""
        for key in PAGES:
            self._go(key)
            if isinstance(page := self.window.page(), AnalysisPage):
                self.hand.wait("drawn", lambda page=page: page.drawn and page.picture.is_drawn())
            self.hand.shot(key)
        for part in (WORK, RATES):
            self._go("analysis", (part, SpanKind.QUARTER, None))
            page = cast(AnalysisPage, self.window.page())
            self.hand.wait(part, lambda page=page, part=part: page.drawn and page.drawn.part == part)
            self.hand.settle()
            self.hand.shot(f"analysis-{part}")

    def registration(self) -> None:
        """An empty form, what is missing, a repeat proposed, a saved visit with its receipt."""
        self._go("registration", "letter")
        self.hand.shot("registration-letter")
        self._go("registration", "visit")
        self.hand.shot("registration-empty")
        self.hand.press("Ctrl+Return")
        self.hand.shot("registration-missing")
        page = cast(RegistrationPage, self.window.page())
        self.hand.press("F6")
        self.hand.fill(page.form.people.person.name, "何永强")
        self.hand.wait("recognised", lambda: page.live.found().people)
        self.hand.press("Alt+1")
        demand = page.form.demands.demand
        self.hand.fill(demand.text, "又来问加装电梯哪天复工，一楼住户愿意再谈一次。")
        self.hand.fill(demand.category, "jzsc")
        self.hand.wait("category", lambda: self.hand.find(CandidateList))
        self.hand.shot("registration-category")
        self.hand.press("Return")
        self.hand.wait("repeat proposed", lambda: self.hand.find(RepeatCard))
        self.hand.shot("registration-repeat")
        visitor_scenes(self.session, self.hand, page)
        begun = page.form.draft().id
        page.keeper.forget()
        page.open_new("visit")
        page.keeper.drop(begun)

    def _rows(self) -> tuple[CaseRow, ...]:
        return self.session.desk().read(CasesQuery(sort=CaseSort.RECEIVED, descending=True))

    def case(self) -> None:
        """A case that is being handled, one just registered with the panel of every act, the proof, the reply."""
        rows = self._rows()
        handled = next(row for row in rows if row.step == "handling")
        fresh = next(row for row in rows if row.step == "registered" and row.channel == "visit")
        answered = next(row for row in rows if row.step == "delivered")
        for name, row in (("handled", handled), ("answered", answered), ("fresh", fresh)):
            self._go("case", row.id)
            self.hand.shot(f"case-{name}")
        for act in FRESH:
            self._go("case", (fresh.id, act))
            wait_for_panel(self.hand, act)
            self.hand.shot(f"act-{act}")
            self.hand.press("Escape")
            self.hand.settle(SETTLED_MS)
        conflict_scenes(self.session, self.hand, fresh.id)
        self._go("proof", (handled.id, "HND-60"))
        self.hand.shot("proof")
        self._go("reply", handled.id)
        self.hand.settle(1200)
        self.hand.shot("reply")

    def frame(self) -> None:
        """What belongs to the window: finding, help, keys, the lock."""
        self._go("today")
        self.hand.press("Ctrl+K")
        self.hand.type("hyq")
        self.hand.wait("found", lambda: self.hand.find(CandidateList))
        self.hand.shot("found")
        self.hand.press("Escape")
        self._go("registration")
        self.hand.press("F1")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("help")
        self.hand.press("Escape")
        self.hand.press("Ctrl+/")
        self.hand.settle(SETTLED_MS)
        self.hand.shot("keys")
        self.hand.press("Escape")
        self.window.lock()
        self.hand.settle(SETTLED_MS)
        self.hand.shot("lock")
        self.hand.type("不是这一句")
        self.hand.press("Return")
        refused = cast(PasswordField, self.hand.find(PasswordField))
        self.hand.wait("password refused", refused.error)
        self.hand.shot("lock-refused")


@contextmanager
def _session(home: Path, doors: Doors, look: Look, tray: PaperTray) -> Iterator[Session]:
    app = QApplication.instance() or application.create(["kapok"])
    style.apply(cast(QApplication, app), cast(style.Theme, look.theme), int(look.scale))
    application.set_language(look.language)
    session = Session(cast(QApplication, app), home, doors, tray)
    session.start()
    try:
        yield session
    finally:
        close(session)


def take_shots(out: Path, home: Path, doors: Doors, practise: Callable[[], None], password: str) -> int:
    """Take every scene in every look into `out`; answers how many pictures were taken. Raises NotShown.

    `home` is an empty place, where `practise` then sets up a practice desk that `password` opens.
    """
    tray, count = PaperTray(out / "papers"), 0
    for look in LOOKS:
        with _session(home / "none", doors, look, tray) as session:
            count += _first_window(session, out, look)
    practise()
    _join(home, doors, password)
    for look in LOOKS:
        with _session(home, doors, look, tray) as session:
            hand = _opened(session, out, look, password)
            Album(session, hand, password).take()
            count += len(hand.taken)
    return count


def _join(home: Path, doors: Doors, password: str) -> None:
    """A colleague has a password of the desk, and a recovery sheet was made: the lock offers both."""
    mine = doors.users(home)[0][0]
    opened = doors.open(home, mine, password)
    colleague = next(member for member in opened.desk.world().staff if member.id != mine)
    opened.maintenance.give_password(colleague.id, colleague.name, password)
    opened.maintenance.new_recovery()
    opened.desk.store.close()


def _first_window(session: Session, out: Path, look: Look) -> int:
    assert session.window is not None
    session.change("language", look.language)
    session.window.resize(look.width, look.height)
    hand = Hand(session.window, out / look.name / "start")
    hand.shot("first-start")
    return len(hand.taken)


def _opened(session: Session, out: Path, look: Look, password: str) -> Hand:
    assert session.window is not None
    session.window.resize(look.width, look.height)
    hand = Hand(session.window, out / look.name)
    hand.shot("unlock")
    hand.type(password)
    hand.press("Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    for key, value in (("theme", look.theme), ("scale", look.scale), ("language", look.language)):
        session.change(key, value)
    hand.window = session.window
    hand.window.resize(look.width, look.height)
    hand.settle(SETTLED_MS)
    return hand
