"""Acts on the station itself: settings, and the directory of bodies."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import SettingChanged, UnitAbolished, UnitAdded, UnitRenamed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rules import SETTING_PREFIX
from app.domain.terms import BodyKind
from app.domain.world import World
from app.settings import SETTINGS, Setting, days_setting

SETTING_UNKNOWN = template("setting.unknown", QT_TRANSLATE_NOOP("Problem", "没有“{key}”这项设置。"))
SETTING_VALUE = template("setting.value", QT_TRANSLATE_NOOP("Problem", "“{title}”不能这样写：{value}。"))
UNIT_UNKNOWN = template("unit.unknown", QT_TRANSLATE_NOOP("Problem", "名录里没有这个单位。"))
UNIT_KIND = template("unit.kind", QT_TRANSLATE_NOOP("Problem", "请选单位的性质。"))


@dataclass(frozen=True, slots=True)
class SetDraft:
    """A setting of the station."""

    id: str
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class AddUnitDraft:
    """A body joins the directory; its code is its subject id."""

    id: str
    code: str
    name: str = ""
    body_kind: str = BodyKind.BUREAU.code
    org: str = ""
    superior: str = ""


@dataclass(frozen=True, slots=True)
class RenameUnitDraft:
    """A body has a new name."""

    id: str
    code: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class AbolishUnitDraft:
    """A body ends; `successor` goes on with its duties (Art. 24)."""

    id: str
    code: str
    successor: str = ""


def _route(world: World) -> Routing:
    return Routing((world.station.org,))


def _days(key: str, world: World) -> Setting | None:
    """The setting of a rule's days; None for what a law fixes."""
    rule = world.lookup.rules.get(key.removeprefix(SETTING_PREFIX)) if key.startswith(SETTING_PREFIX) else None
    return days_setting(rule) if rule is not None and rule.settable else None


def check_set(draft: SetDraft, states: States, world: World) -> list[Problem]:
    """Problems of a setting: unknown, or a value it cannot have."""
    setting = SETTINGS.get(draft.key) or _days(draft.key, world)
    if setting is None:
        return [Problem(SETTING_UNKNOWN, "key", {"key": draft.key})]
    if not setting.valid(draft.value):
        return [Problem(SETTING_VALUE, "value", {"title": setting.title, "value": draft.value})]
    return []


def decide_set(draft: SetDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`setting.changed`."""
    subject = Subject("station", world.station.org)
    return [NewEntry(draft.id, subject, SettingChanged(draft.key, draft.value), _route(world))]


def check_add(draft: AddUnitDraft, states: States, world: World) -> list[Problem]:
    """Problems of a new body."""
    problems = required(draft.name, "name", QT_TRANSLATE_NOOP("Word", "单位名称"))
    if draft.body_kind not in {kind.code for kind in BodyKind}:
        problems.append(Problem(UNIT_KIND, "body_kind"))
    return problems


def decide_add(draft: AddUnitDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`unit.added`."""
    org = draft.org or world.station.org
    body = UnitAdded(draft.code, draft.name.strip(), draft.body_kind, org, draft.superior)
    return [NewEntry(draft.id, Subject("unit", draft.code), body, _route(world))]


def _known(code: str, world: World) -> list[Problem]:
    return [] if world.lookup.directory.body(code) else [Problem(UNIT_UNKNOWN, "code")]


def check_rename(draft: RenameUnitDraft, states: States, world: World) -> list[Problem]:
    """Problems of a new name."""
    return _known(draft.code, world) + required(draft.name, "name", QT_TRANSLATE_NOOP("Word", "单位名称"))


def decide_rename(draft: RenameUnitDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`unit.renamed`."""
    body = UnitRenamed(draft.code, draft.name.strip())
    return [NewEntry(draft.id, Subject("unit", draft.code), body, _route(world))]


def check_abolish(draft: AbolishUnitDraft, states: States, world: World) -> list[Problem]:
    """Problems of an end: both bodies must be known."""
    return _known(draft.code, world) + (_known(draft.successor, world) if draft.successor else [])


def decide_abolish(draft: AbolishUnitDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`unit.abolished`."""
    body = UnitAbolished(draft.code, draft.successor)
    return [NewEntry(draft.id, Subject("unit", draft.code), body, _route(world))]


SET = Act("set", "设置", SetDraft, reads_nothing, check_set, decide_set)
ADD_UNIT = Act("add_unit", "增加单位", AddUnitDraft, reads_nothing, check_add, decide_add)
RENAME_UNIT = Act("rename_unit", "单位更名", RenameUnitDraft, reads_nothing, check_rename, decide_rename)
ABOLISH_UNIT = Act("abolish_unit", "撤销单位", AbolishUnitDraft, reads_nothing, check_abolish, decide_abolish)
