"""群众屏: what the visitor across the counter sees of a registration, and what the clerk hears of the answer."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from app.ballots import Question
from app.domain.coming import Coming
from app.domain.kinds import Person
from app.domain.procedure_terms import Rated
from app.visitor_screen import RIGHTS, Outcome, Said
from ui.demo.hand import Hand
from ui.for_visitor import Answers, ForVisitor
from ui.main_window import MainWindow
from ui.pages.registration_page import RegistrationPage
from ui.session import Session
from ui.visitor.display import VisitorDisplay
from ui.visitor.window import VisitorWindow

LI = Person("黎惠芳", phone="13800002468")
SAID = (
    Said("people.0.name", LI.name),
    Said("people.0.phone", LI.phone[-4:]),
    Said("demands.0.text", "水荫路8号楼道渗水三个月没有修，找过物业两次，请协调物业来修。"),
    Said("demands.0.place", "黄花岗街道 水荫路8号"),
)


def visitor_scenes(session: Session, hand: Hand, page: RegistrationPage) -> None:
    """The screen while it is recorded, with something to be changed, after saving, and to be signed; then what the clerk reads."""
    window = cast(MainWindow, session.window)
    (display,) = window.findChildren(VisitorDisplay)
    display.toggle()
    assert display.window is not None
    size, display_window, hand.window = window.size(), display.window, display.window
    display_window.resize(size)
    _show(session, hand, display_window)
    hand.window = window
    display.toggle()
    window.activateWindow()
    hand.settle()
    page.visitor._put_right("people.0.name")
    hand.shot("registration-visitor-says")
    page.visitor._agree()
    hand.shot("registration-visitor-agrees")


def _show(session: Session, hand: Hand, window: VisitorWindow) -> None:
    desk = session.desk()
    world = desk.world()
    texts = desk.lookup.editions.on("rights", world.today).texts
    told = Outcome(
        "", "440104014-20261019-0009", (Coming("tell", world.today + timedelta(days=15)),),
        tuple(texts[key] for key in RIGHTS),
    )  # fmt: skip
    none = Answers(lambda: None, lambda part: None, lambda picture: None)
    scenes = {
        "blank": None,
        "recorded": ForVisitor("a", none, SAID),
        "to-change": ForVisitor("a", none, SAID, frozenset({"people.0.phone"})),
        "registered": ForVisitor("a", none, SAID, outcome=told),
    }
    for name, visit in scenes.items():
        window.show_visit(visit)
        hand.shot(f"visitor-{name}")
    window._sign(True)
    hand.shot("visitor-sign")
    window.show_visit(None)
    window.ask((Question(Rated.UNIT, "", "越秀区住房和城乡建设局", ""),))
    hand.shot("visitor-rating")
    window._thank()
    hand.shot("visitor-thanks")
    window.end_asking()
