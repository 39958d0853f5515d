"""Acts on the staff of this station: somebody joins, gets another post or other roles, leaves.

Only the first user does this until administrators are named. Passwords are no business of an act: the key slot is made
beside it, after the act is on disk (db/keys.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import UserAdded, UserChanged, UserLeft
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import World

ONLY_FIRST = template("staff.only_first", QT_TRANSLATE_NOOP("Problem", "人员由建台人管理，请找{name}。"))
NAME_TAKEN = template(
    "staff.name_taken", QT_TRANSLATE_NOOP("Problem", "本站已经有一位{name}，请写得分得清，比如加上部门。")
)
UNKNOWN = template("staff.unknown", QT_TRANSLATE_NOOP("Problem", "本站没有这位同事。"))
ROLE_UNKNOWN = template("staff.role", QT_TRANSLATE_NOOP("Problem", "没有“{role}”这个角色。"))
NOT_THE_FIRST = template("staff.not_first", QT_TRANSLATE_NOOP("Problem", "建台人不能离开本台，请先指定别人。"))


@dataclass(frozen=True, slots=True)
class AddUserDraft:
    """Somebody joins; `user` is the new id."""

    id: str
    user: str
    name: str = ""
    post: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeUserDraft:
    """Another post, or other roles."""

    id: str
    user: str
    post: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeaveUserDraft:
    """Somebody works here no longer."""

    id: str
    user: str
    reason: str = ""


def _may(world: World) -> list[Problem]:
    if world.actor.id == world.station.first_user:
        return []
    first = next((m.name for m in world.staff if m.id == world.station.first_user), "")
    return [Problem(ONLY_FIRST, values={"name": first})]


def _roles(roles: tuple[str, ...]) -> list[Problem]:
    known = {role.code for role in Role}
    return [Problem(ROLE_UNKNOWN, "roles", {"role": role}) for role in roles if role not in known][:1]


def _member(user: str, world: World) -> Member | None:
    return next((m for m in world.staff if m.id == user and not m.left), None)


def check_add(draft: AddUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of somebody new: names tell the staff apart at the lock."""
    problems = _may(world) + required(draft.name, "name", QT_TRANSLATE_NOOP("Word", "姓名")) + _roles(draft.roles)
    if any(m.name == draft.name.strip() and not m.left for m in world.staff):
        problems.append(Problem(NAME_TAKEN, "name", {"name": draft.name.strip()}))
    return problems


def decide_add(draft: AddUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.added`."""
    return [_about(draft.id, draft.user, UserAdded(draft.name.strip(), draft.post.strip(), roles=draft.roles), world)]


def check_change(draft: ChangeUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of a change."""
    unknown = [] if _member(draft.user, world) else [Problem(UNKNOWN)]
    return _may(world) + unknown + _roles(draft.roles)


def decide_change(draft: ChangeUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.changed`."""
    return [_about(draft.id, draft.user, UserChanged(draft.post.strip(), draft.roles), world)]


def check_leave(draft: LeaveUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of somebody leaving: the first user stays until others can do what the first user does."""
    if draft.user == world.station.first_user:
        return [*_may(world), Problem(NOT_THE_FIRST)]
    return _may(world) + ([] if _member(draft.user, world) else [Problem(UNKNOWN)])


def decide_leave(draft: LeaveUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.left`."""
    return [_about(draft.id, draft.user, UserLeft(draft.reason.strip()), world)]


def _about(entry: str, user: str, body: UserAdded | UserChanged | UserLeft, world: World) -> NewEntry:
    return NewEntry(entry, Subject("user", user), body, Routing((world.station.org,)))


ADD_USER = Act("add_user", "增加人员", AddUserDraft, reads_nothing, check_add, decide_add)
CHANGE_USER = Act("change_user", "更改职务和角色", ChangeUserDraft, reads_nothing, check_change, decide_change)
LEAVE_USER = Act("leave_user", "离开本台", LeaveUserDraft, reads_nothing, check_leave, decide_leave)
