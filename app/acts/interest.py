"""回避 by the program (Art. 28(3)): who has a direct interest in a case, and what they may still do on it.

An officer who was recused or whom the case complains of takes in what is brought and reports upward. A station that is
complained of hands the matter on, to nobody below itself, and settles nothing of it. Decision 0016.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from app.acts.leak import ToBody, Told, accused_units
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import LegalClass
from app.domain.world import World

RECUSED = template(
    "case.recused", QT_TRANSLATE_NOOP("Problem", "您在这一件里已经回避，由别的同事办（第二十八条第三款）。")
)
NAMED = template(
    "interest.named",
    QT_TRANSLATE_NOOP(
        "Problem", "这一件反映的是您，不能由您办（第二十八条第三款）。请记回避、交给别的同事，或者报请上级。"
    ),
)
STATION = template(
    "interest.station",
    QT_TRANSLATE_NOOP(
        "Problem",
        "反映的是本站自己，不能由本站办（第二十八条第三款）。请转送上一级，或者用“报请、报告”；不是投诉本站的，请先更正。",
    ),
)
ACCUSED = template(
    "interest.accused",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是反映本站的检举控告，不能由本站办，只能转有管理权限的纪检监察机关（第二十二条第二款、第三十条）。",
    ),
)
BELOW = template(
    "interest.below",
    QT_TRANSLATE_NOOP(
        "Problem", "反映的是本站自己，不能交给本站或者本站的下级办（第二十八条第三款）。请选上一级的机关、单位。"
    ),
)
COLLEAGUE_RECUSED = template(
    "assign.recused", QT_TRANSLATE_NOOP("Problem", "这位同事在这一件里已经回避，请另选一位（第二十八条第三款）。")
)
COLLEAGUE_NAMED = template(
    "assign.named", QT_TRANSLATE_NOOP("Problem", "这一件反映的就是这位同事，请另选一位（第二十八条第三款）。")
)
_NO_COMPLAINT = tuple(c.code for c in (LegalClass.SUGGESTION, LegalClass.QUESTION, LegalClass.THANKS))
_HANDLERS = ("to", "lead", "others")
"""Fields of drafts that say who is to handle it."""


class Bearing(Enum):
    """How far an act bears on a matter, and so who has to stay away from it."""

    TAKES_IN = 1
    """Takes in what is brought, shows it, or reports it upward: open to whoever is at the window."""
    MOVES = 2
    """Hands the matter on or writes its course: not by an officer with a direct interest."""
    SETTLES = 3
    """Settles something of the matter: not by a station complained of, before that demand is in other hands, and of that
    demand itself never."""


def recused(case: CaseState, officer: str, name: str) -> bool:
    """Whether an officer, a user of this station or by name somebody elsewhere, has to stay away from a case."""
    return any(r.officer == officer if r.officer and officer else r.officer_name == name for r in case.recusals)


def complained_of(case: CaseState, name: str, world: World) -> bool:
    """Whether a complaint about this station, or about nobody knows which unit, names somebody."""
    about_us = [d for d in _complaints(case) if d.against in ("", *_own(world))]
    return len(name) > 1 and any(name in naming_words(d) for d in about_us)


def naming_words(demand: DemandState) -> str:
    """Where a complaint says of whom it is; an accusation also in its text, which whoever it names must not handle."""
    return f"{demand.against_text}\n{demand.text}" if demand.is_accusation else demand.against_text


def colleague_problem(case: CaseState, officer: str, name: str, field: str, world: World) -> list[Problem]:
    """Why a case cannot be given to somebody who works here or elsewhere."""
    if recused(case, officer, name):
        return [Problem(COLLEAGUE_RECUSED, field)]
    return [Problem(COLLEAGUE_NAMED, field)] if complained_of(case, name, world) else []


def against_us(case: CaseState, world: World) -> list[DemandState]:
    """The complaints about our own station, an accusation also by what its words name. What those above sent to us, knowing
    of whom it complains, they decided."""
    mine = _own(world)
    return [d for d in _complaints(case) if mine & _units(d, world) and (d.incoming is None or d.given_back)]


def interest_problem(case: CaseState, bearing: Bearing, world: World) -> Problem | None:
    """Why an act that bears so far on the case cannot be done by this actor at this station."""
    if bearing is Bearing.TAKES_IN:
        return None
    if recused(case, world.actor.id, world.actor.name):
        return Problem(RECUSED)
    if complained_of(case, world.actor.name, world):
        return Problem(NAMED)
    settles = bearing is Bearing.SETTLES
    return _ours(case) if settles and any(d.sent is None for d in against_us(case, world)) else None


def settled_here(case: CaseState, demands: Sequence[str], world: World) -> list[Problem]:
    """The problem of settling demands that complain of the station, wherever they are by now; none named means all."""
    ours = [d for d in against_us(case, world) if not demands or d.id in demands]
    return [_ours(case, "demands")] if ours else []


def _ours(case: CaseState, field: str = "") -> Problem:
    """That the station is complained of, with the way out: an accusation has only one."""
    return Problem(ACCUSED if case.accuses else STATION, field)


def handed_down(case: CaseState, told: Iterable[Told], world: World) -> list[Problem]:
    """The problems of giving a complaint about the station to the station or to somebody below it."""
    if not against_us(case, world):
        return []
    directory, mine = world.lookup.directory, _own(world)
    fields = [
        one.field
        for one in told
        if isinstance(one, ToBody) and one.field in _HANDLERS and directory.body(one.code)
        if any(directory.is_same_or_below(own, one.code) for own in mine)
    ]
    return [Problem(BELOW, field) for field in dict.fromkeys(fields)]


def _complaints(case: CaseState) -> list[DemandState]:
    return [d for d in case.open_demands if d.legal_class not in _NO_COMPLAINT]


def _units(demand: DemandState, world: World) -> set[str]:
    """The units complained of: the one chosen; of an accusation those that its words name count as well."""
    words = accused_units(demand, world) if demand.is_accusation else ()
    return {demand.against, *words}


def _own(world: World) -> frozenset[str]:
    return world.lookup.directory.own_bodies(world.station.org)
