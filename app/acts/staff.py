"""Acts on the staff of this station: somebody joins, gets another post or other roles, leaves.

Who adds and who decides on duties is in the table of rights (domain/rights.py). Passwords are no business of an act: the
key slot is made beside it, after the act is on disk (db/keys.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import UserAdded, UserAdmitted, UserChanged, UserLeft
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rights import ADMINISTRATORS, act_problem, is_first, named
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import World

NAME_TAKEN = template(
    "staff.name_taken", QT_TRANSLATE_NOOP("Problem", "本站已经有一位{name}，请写得分得清，比如加上部门。")
)
UNKNOWN = template("staff.unknown", QT_TRANSLATE_NOOP("Problem", "本站没有这位同事。"))
ROLE_UNKNOWN = template("staff.role", QT_TRANSLATE_NOOP("Problem", "没有“{role}”这个角色。"))
NOT_THE_FIRST = template(
    "staff.not_first", QT_TRANSLATE_NOOP("Problem", "系统、安全、审计管理员都定了人，建台人才能离开本台。")
)
ROLES_LATER = template("staff.roles_later", QT_TRANSLATE_NOOP("Problem", "在这里做什么由安全管理员定，请先不选。"))
ADMIN_ALONE = template(
    "staff.admin_alone",
    QT_TRANSLATE_NOOP("Problem", "系统管理员、安全管理员、审计管理员各归各：一人只能任一种，也不兼别的岗位。"),
)
LAST_ADMIN = template("staff.last_admin", QT_TRANSLATE_NOOP("Problem", "{role}现在只有{name}一位，请先定好接手的人。"))
NOT_ONESELF = template(
    "staff.not_oneself", QT_TRANSLATE_NOOP("Problem", "自己的岗位不由自己改，请另一位安全管理员来改。")
)


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


@dataclass(frozen=True, slots=True)
class AdmitUserDraft:
    """Somebody who works here may set up one further desk of the hall; `code`: the hash of what is handed over for it."""

    id: str
    user: str
    code: str = ""


def _roles(roles: tuple[str, ...]) -> list[Problem]:
    known = {role.code for role in Role}
    problems = [Problem(ROLE_UNKNOWN, "roles", {"role": role}) for role in roles if role not in known][:1]
    if len(roles) > 1 and {role.code for role in ADMINISTRATORS} & set(roles):
        problems.append(Problem(ADMIN_ALONE, "roles"))
    return problems


def _lost(user: str, keeping: tuple[str, ...], world: World) -> list[Problem]:
    """The administrators' duties that nobody would have any more: who is named hands on before going."""
    lost = [
        role
        for role in ADMINISTRATORS
        if role.code not in keeping and [m.id for m in named(role, world.staff)] == [user]
    ]
    name = next((m.name for m in world.staff if m.id == user), "")
    return [Problem(LAST_ADMIN, values={"role": role.chinese, "name": name}) for role in lost]


def _member(user: str, world: World) -> Member | None:
    return next((m for m in world.staff if m.id == user and not m.left), None)


def check_add(draft: AddUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of somebody new: names tell the staff apart at the lock."""
    problems = required(draft.name, "name", QT_TRANSLATE_NOOP("Word", "姓名")) + _roles(draft.roles)
    if draft.roles and act_problem("change_user", world):
        problems.append(Problem(ROLES_LATER, "roles"))
    if any(m.name == draft.name.strip() and not m.left for m in world.staff):
        problems.append(Problem(NAME_TAKEN, "name", {"name": draft.name.strip()}))
    return problems


def decide_add(draft: AddUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.added`."""
    return [_about(draft.id, draft.user, UserAdded(draft.name.strip(), draft.post.strip(), roles=draft.roles), world)]


def check_change(draft: ChangeUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of a change; who was named for it decides what others do here, not what they do themselves."""
    if _member(draft.user, world) is None:
        return [Problem(UNKNOWN)]
    own = draft.user == world.actor.id and named(Role.SECURITY_ADMIN, world.staff)
    return [*_roles(draft.roles), *_lost(draft.user, draft.roles, world), *([Problem(NOT_ONESELF)] if own else [])]


def decide_change(draft: ChangeUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.changed`."""
    return [_about(draft.id, draft.user, UserChanged(draft.post.strip(), draft.roles), world)]


def check_leave(draft: LeaveUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of somebody leaving: nobody goes whose duty nobody would have."""
    if _member(draft.user, world) is None:
        return [Problem(UNKNOWN)]
    others = [m for m in world.staff if m.id != draft.user and not m.left and is_first(m.id, world)]
    if is_first(draft.user, world) and not others and not all(named(role, world.staff) for role in ADMINISTRATORS):
        return [Problem(NOT_THE_FIRST)]
    return _lost(draft.user, (), world)


def decide_leave(draft: LeaveUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.left`."""
    return [_about(draft.id, draft.user, UserLeft(draft.reason.strip()), world)]


def check_admit(draft: AdmitUserDraft, states: States, world: World) -> list[Problem]:
    """Problems of letting somebody set up another desk."""
    return [] if _member(draft.user, world) else [Problem(UNKNOWN)]


def decide_admit(draft: AdmitUserDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`user.admitted`."""
    return [_about(draft.id, draft.user, UserAdmitted(draft.code), world)]


def _about(entry: str, user: str, body: UserAdded | UserAdmitted | UserChanged | UserLeft, world: World) -> NewEntry:
    return NewEntry(entry, Subject("user", user), body, Routing((world.station.org,)))


ADD_USER = Act("add_user", "增加人员", AddUserDraft, reads_nothing, check_add, decide_add)
CHANGE_USER = Act("change_user", "更改职务和角色", ChangeUserDraft, reads_nothing, check_change, decide_change)
LEAVE_USER = Act("leave_user", "离开本台", LeaveUserDraft, reads_nothing, check_leave, decide_leave)
ADMIT_USER = Act("admit_user", "准许另开一台", AdmitUserDraft, reads_nothing, check_admit, decide_admit)
