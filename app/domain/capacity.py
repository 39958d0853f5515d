"""收件身份: as what our station received a demand, as a petition office or as the competent body (domain.md 1, fact 1).

A petition office registers and routes (Art. 22); every other body tells the petitioner and handles (Art. 23). The office of a
city or district is the one and nothing else. A township's station is both: it says so for each demand, and sets what it
usually is; no article says that, so it is the station's to set.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.terms import Capacity, LegalClass
from app.domain.world import World

SETTING = "capacity"
"""Key of the setting that says as what a township's station usually receives."""


def only_petition_office(world: World) -> bool:
    """Whether our station is a petition office and nothing else, so that nobody is asked in which capacity it receives."""
    return world.lookup.directory.only_petition_office(world.station.org)


def usual(world: World, legal_class: str = "", against: str = "") -> Capacity:
    """In which capacity our station usually receives. An accusation is handed on, and what is against one of our own bodies
    goes to those above (Art. 22(2), 28(3))."""
    own = against in world.lookup.directory.own_bodies(world.station.org)
    if own or legal_class == LegalClass.ACCUSATION.code or only_petition_office(world):
        return Capacity.PETITION_OFFICE
    return Capacity.of(world.settings[SETTING])


def is_settled(demand: DemandState) -> bool:
    """Whether something was decided on the demand as what we are: then its capacity stays what it was."""
    return demand.decided or demand.sent is not None


def received_as(case: CaseState, demand: DemandState, world: World) -> str:
    """Code of the capacity that binds us now; empty where nobody said, where it was transferred to us (Art. 23(3) has its
    own rules), and where the matter is no longer at the station that received it."""
    elsewhere = case.org != world.station.org or demand.incoming is not None
    sent_home = demand.sent is not None and demand.sent.to in world.lookup.directory.own_bodies(world.station.org)
    return "" if elsewhere or sent_home else demand.capacity


def sent_to_us(case: CaseState, demand: DemandState, world: World) -> bool:
    """Whether a demand was sent to us as the body whose duty it is: it goes back by an objection, not on to somebody beside us
    (Art. 23(3)). A petition office passes on whatever reaches it (Art. 22(1))."""
    return not only_petition_office(world) and (demand.incoming is not None or case.org != world.station.org)


def as_competent_body(demand: DemandState) -> bool:
    """Whether what we write about a demand stands on Art. 23 instead of Art. 22."""
    return demand.capacity == Capacity.COMPETENT_BODY.code


def basis(demands: Sequence[DemandState], to: str) -> str:
    """Key of the article on which a competent body sends demands to a body; empty for what goes out under Art. 22, from a
    petition office or where nobody said."""
    if not demands or not all(as_competent_body(d) for d in demands):
        return ""
    return "30(1)" if all(d.is_accusation for d in demands) else _of_23(demands, to)


def sending_basis(case: CaseState, demands: Sequence[DemandState], to: str, world: World) -> str:
    """Key of the article on which we send demands to a body, as `basis`; what was sent to us as the body whose duty it is goes
    on as a competent body's does."""
    if all(sent_to_us(case, d, world) and not d.is_accusation for d in demands):
        return _of_23(demands, to)
    return basis(demands, to)


def _of_23(demands: Sequence[DemandState], to: str) -> str:
    return "24(1)" if all(is_led_by(d, to) for d in demands) else "23(1)"


def is_led_by(demand: DemandState, to: str) -> bool:
    """Whether this body was fixed as the lead of what several concern (Art. 24)."""
    return demand.lead is not None and demand.lead.lead.code == to
