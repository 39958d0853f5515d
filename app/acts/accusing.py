"""检举控告 and the acts: who may take one on, and what is not for one (Art. 22(2), 30). No act itself.

It is 转送 to the discipline body with authority, never 交办, and taken on here only where whom it accuses is ours to manage.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.acts.leak import (
    ToBody,
    accused_units,
    bodies_in,
    first_name,
    leak_problems,
    only_discipline,
    sits_in_the_accused,
)
from app.acts.undecided import undecided_left
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import BodyKind
from app.domain.world import World

NOT_OURS = template(
    "accusing.not_ours",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是检举控告，被反映的不归本单位管理，不能受理。请转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。",
    ),
)
ONLY_SENT = template(
    "accusing.only_sent",
    QT_TRANSLATE_NOOP(
        "Problem", "检举控告不交办，只转送有管理权限的纪检监察机关（{first}）（第二十二条第二款）。请用“转送”。"
    ),
)
NOT_DECLINED = template(
    "accusing.not_declined",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是检举控告，不作不予受理，也不让信访人自己去找：由我们转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。请用“转送”。",
    ),
)
NOT_LED = template(
    "accusing.not_led",
    QT_TRANSLATE_NOOP(
        "Problem",
        "检举控告只转送有管理权限的纪检监察机关（{first}），不让别的单位牵头、配合，也不向它们催办、督办（第二十二条第二款、第三十条）。请用“转送”。",
    ),
)
COMMUNITY = template(
    "accusing.community",
    QT_TRANSLATE_NOOP(
        "Problem", "这是检举控告，{unit}没有管理权限，不能转给它（第三十条）。请转有管理权限的纪检监察机关（{first}）。"
    ),
)


def manages(demand: DemandState, world: World) -> bool:
    """Whether everybody whom a demand accuses works below our own organisation; somebody unknown does not."""
    units = accused_units(demand, world)
    return bool(units) and all(world.lookup.directory.is_subordinate(unit, world.station.org) for unit in units)


def named_beside(demand: DemandState, world: World) -> list[str]:
    """Units that the words of a demand name and that we do not manage: they may be accused too."""
    directory, org = world.lookup.directory, world.station.org
    own = directory.own_bodies(org)
    named = (body for body in bodies_in(demand.text, world) if body.code not in own)
    return [body.name for body in named if not directory.is_subordinate(body.code, org)]


def not_ours(case: CaseState, demands: Sequence[DemandState], world: World) -> Problem | None:
    """Why one of these demands is not for our station to take on: it accuses whom we do not manage (Art. 30)."""
    found = any(d.is_accusation and not manages(d, world) for d in demands)
    return _named(NOT_OURS, case, world) if found else None


def not_entrusted(case: CaseState, world: World) -> Problem | None:
    """Why nothing of the case can be entrusted now: nothing is left, or it is an accusation."""
    if problem := undecided_left(case, world):
        return problem
    return _of_an_accusation(ONLY_SENT, case, world)


def not_declined(case: CaseState, world: World) -> Problem | None:
    """Why nothing of the case can be declined now: nothing is left, or it is an accusation, which we hand on ourselves."""
    if problem := undecided_left(case, world):
        return problem
    return _of_an_accusation(NOT_DECLINED, case, world)


def not_led(case: CaseState, world: World) -> Problem | None:
    """Why no other units hear of an accusation: to lead, to take part, to be urged; None where the case is none."""
    return _of_an_accusation(NOT_LED, case, world)


def community_problem(case: CaseState, to: str, world: World) -> Problem | None:
    """Why an accusation is not for a residents' or villagers' committee: it has no authority over
    anybody accused. None where it may not get it anyway."""
    body = world.lookup.directory.body(to)
    accusing = [d for d in case.open_demands if d.is_accusation]
    if (
        body is None
        or body.kind is not BodyKind.COMMUNITY
        or not accusing
        or leak_problems(case, [ToBody("to", to)], world)
    ):
        return None
    units = [unit for d in accusing for unit in accused_units(d, world)]
    if units and all(unit != to and world.lookup.directory.is_same_or_below(to, unit) for unit in units):
        return None
    return Problem(COMMUNITY, "to", {"unit": body.name, "first": first_name(case, world)})


def needs_authority(case: CaseState, to: str, world: World) -> bool:
    """Whether it has to be said on what authority this body gets an accusation: it is no discipline body, or one that
    belongs to the unit accused. Never of a body that may not get it at all."""
    body = world.lookup.directory.body(to)
    if (
        body is None
        or not any(d.is_accusation for d in case.open_demands)
        or leak_problems(case, [ToBody("to", to)], world)
        or community_problem(case, to, world)
    ):
        return False
    return body.kind is not BodyKind.DISCIPLINE or sits_in_the_accused(case, to, world) is not None


def _of_an_accusation(code: str, case: CaseState, world: World) -> Problem | None:
    return _named(code, case, world) if any(d.is_accusation for d in case.open_demands) else None


def _named(code: str, case: CaseState, world: World) -> Problem:
    """The reason in the words for an accusation that nobody but a discipline body may get, else as the act says it."""
    if problem := only_discipline(case, world):
        return problem
    return Problem(code, "", {"first": first_name(case, world)})
