"""Who may be let in where an accusation is about the very clerk who took it down: somebody has to hand it to the discipline
body, and of all who see it none may (Art. 22(2), 28(3)). No act itself.

The head of the unit or its first user, when the accusation names neither of them nor their post. Against the station itself
they still settle nothing: what is left to them is 转送.
"""

from __future__ import annotations

from app.acts.interest import complained_of, naming_words, recused
from app.acts.leak import Told, accuses_us, colleague
from app.domain.case import CaseState
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import World


def stand_ins(case: CaseState, world: World) -> list[Member]:
    """The colleagues who may take such an accusation over; nobody for any other case."""
    accusing = [d for d in case.open_demands if d.is_accusation and accuses_us(d, world)]
    readers = [m for m in world.staff if m.id in case.readers]
    named = any(complained_of(case, m.name, world) for m in readers)
    if not (accusing and named) or any(_may_act(m, case, world) for m in readers):
        return []
    words = "\n".join(map(naming_words, accusing))
    chiefs = (m for m in world.staff if m.first or Role.HEAD.code in m.roles)
    return [m for m in chiefs if _may_act(m, case, world) and not (m.post and m.post in words)]


def _may_act(member: Member, case: CaseState, world: World) -> bool:
    stays_away = recused(case, member.id, member.name) or complained_of(case, member.name, world)
    return not (member.left or stays_away)


def given_to(field: str, user: str, name: str, case: CaseState, world: World) -> list[Told]:
    """For `Act.tells`: the colleague who gets the case, unless it is theirs to take over."""
    return [] if user in {m.id for m in stand_ins(case, world)} else [colleague(field, user, name, world)]
