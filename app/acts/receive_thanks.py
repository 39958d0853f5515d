"""收到感谢: a letter, a pennant or words that somebody sent us, on their case or without one; kept, and shown to those who earned it.

They come by themselves: no act asks for them, no figure wants them. Whom they are from is written only as far as they want it.
A report or accusation has none, so that nobody learns of it (Art. 30).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, back_dated, case_stands, day_problems, minds_nothing, on_case, required
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import ThanksWay
from app.domain.kinds import Material, Thanked, ThanksReceived
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.world import World

RESTRICTED = template(
    "thanks.restricted", QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事不记感谢，免得别人知道这件事（第三十条）。")
)
NO_WAY = template("thanks.way", QT_TRANSLATE_NOOP("Problem", "请选是信、锦旗，还是口头的。"))
NOBODY = template("thanks.nobody", QT_TRANSLATE_NOOP("Problem", "请写上谢的是谁：哪个班组、窗口，或者哪几位。"))
GONE = template("thanks.gone", QT_TRANSLATE_NOOP("Problem", "找不到这一件，或者您没有查看它的权限。"))
_BETWEEN = re.compile(r"[、，,；;\n]+")


@dataclass(frozen=True, slots=True)
class ReceiveThanksDraft:
    """What came. `case`: empty for what belongs to none. Names of several with 、 between them."""

    id: str
    case: str = ""
    way: str = ""
    text: str = ""
    from_name: str = ""
    teams: str = ""
    staff: str = ""
    came_on: str = ""
    materials: tuple[Material, ...] = ()


def reads(draft: ReceiveThanksDraft) -> tuple[Subject, ...]:
    """The case, where it belongs to one."""
    return (Subject("case", draft.case),) if draft.case else ()


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it takes no thanks; after 办结 it does."""
    if problem := case_stands(case, world):
        return problem
    return Problem(RESTRICTED) if case.restricted else None


def thanked(draft: ReceiveThanksDraft, world: World) -> tuple[Thanked, ...]:
    """Teams first, then persons; a name that one of the staff alone has is theirs."""
    found = [Thanked(name, team=True) for name in _names(draft.teams)]
    for name in _names(draft.staff):
        ids = [member.id for member in world.staff if member.name == name and not member.left]
        found.append(Thanked(name, ids[0] if len(ids) == 1 else ""))
    return tuple(found)


def _names(typed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in _BETWEEN.split(typed) if name.strip()))


def check(draft: ReceiveThanksDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    if draft.case:
        case = states.case(draft.case)
        problem = allowed(case, world) if case else Problem(GONE)
        if problem:
            return [problem]
    problems = [] if draft.way in {way.code for way in ThanksWay} else [Problem(NO_WAY, "way")]
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "谢的是什么事")) or silence_problem(
        draft.text, "text"
    )
    if not thanked(draft, world):
        problems.append(Problem(NOBODY, "teams"))
    return problems + day_problems(draft.came_on, "came_on", world, None, "")


def decide(draft: ReceiveThanksDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`thanks.received`, on the case or by itself."""
    materials = tuple(replace(m, id=m.id or ids.entry(), name=m.name.strip()) for m in draft.materials)
    fact = ThanksReceived(
        draft.id,
        draft.way,
        draft.text.strip(),
        draft.from_name.strip(),
        thanked(draft, world),
        draft.came_on,
        materials,
    )
    happened = back_dated(draft.came_on, world)
    if draft.case:
        return [on_case(states.files[draft.case].case, fact, draft.id, happened_on=happened)]
    return [NewEntry(draft.id, Subject("thanks", draft.id), fact, Routing((world.station.org,)), happened)]


ACT = Act(
    "receive_thanks", "收到感谢", ReceiveThanksDraft, reads, check, decide, allowed, bearing=Bearing.TAKES_IN,
    minds=minds_nothing,
)  # fmt: skip
