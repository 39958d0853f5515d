"""编组: who serves together at which stations, with one to be asked for; put right on the same record, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.acts.act import READ_ONLY, Act, Ids, States, day_problems, required
from app.acts.enlist_helper import term_problems
from app.acts.record_site import all_sites
from app.acts.rostering import NO_TIME, clock_time
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.groups import GroupState
from app.domain.hall_terms import What
from app.domain.helper_terms import HelperKind, HelperStep
from app.domain.kinds import GroupFormed, GroupMember
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.service_terms import GroupStep
from app.domain.values import parse_person_name, parse_phone
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

UNKNOWN = template("group.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一组，可能还没有传到本机。"))
TWICE = template("group.twice", QT_TRANSLATE_NOOP("Problem", "“{name}”已经有了，请在那一组上按回车更正。"))
NO_SITE = template("group.no_site", QT_TRANSLATE_NOOP("Problem", "请写上在哪处站点服务，至少一处。"))
SITE = template(
    "group.site", QT_TRANSLATE_NOOP("Problem", "站点名单里没有“{site}”，请先在“站点”里加上，或者核对名称。")
)
SAME_SITES = template(
    "group.same_sites", QT_TRANSLATE_NOOP("Problem", "有几处站点都叫“{site}”，请先在“站点”里把名称写成不同的。")
)
NOBODY = template("group.nobody", QT_TRANSLATE_NOOP("Problem", "请写上组里有谁，至少一位。"))
KIND = template(
    "group.kind", QT_TRANSLATE_NOOP("Problem", "{name}是哪一种没有写，请写成党代表、人大代表、政协委员、律师等。")
)
NAME = template("group.name", QT_TRANSLATE_NOOP("Problem", "“{name}”不像姓名，请核对。"))
PLACE = template(
    "group.place", QT_TRANSLATE_NOOP("Problem", "{name}写在“{site}”，这一组不管那一处；请改站点，或者把站点加到组里。")
)
DAYS = template("group.days", QT_TRANSLATE_NOOP("Problem", "值班日请写 1 到 31 的数，几天的用顿号隔开，如：10、25。"))
TURNED = template("group.turned", QT_TRANSLATE_NOOP("Problem", "结束的时间要在开始的时间以后。"))
NOT_AGREED = template(
    "group.not_agreed",
    QT_TRANSLATE_NOOP("Problem", "请写上他们是哪天都同意列入并公布姓名的；没有问过的，先问一声再列。"),
)
MOST = 20_000


@dataclass(frozen=True, slots=True)
class FormGroupDraft:
    """A group. `group`: the record that is put right; empty for a new one. `sites` by their names, and so the `site` of each
    of the members."""

    id: str
    group: str = ""
    name: str = ""
    sites: tuple[str, ...] = ()
    contact: str = ""
    phone: str = ""
    days: tuple[str, ...] = ()
    starts: str = ""
    ends: str = ""
    members: tuple[GroupMember, ...] = ()
    agreed_on: str = ""
    reason: str = ""
    term_from: str = ""
    term_to: str = ""
    """Its last day, if it serves for a term."""
    officer_name: str = ""
    """Who of our staff keeps in touch with it."""


def reads(draft: FormGroupDraft) -> tuple[Subject, ...]:
    """The record that is put right."""
    return (Subject("group", draft.group),) if draft.group else ()


def group_of(group: str, states: States) -> tuple[GroupState | None, list[Problem]]:
    """The group of a draft, or why nothing can be done with it."""
    state: GroupState | None = states.others.get(Subject("group", group))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    return (None, [Problem(READ_ONLY)]) if state.read_only else (state, [])


def all_groups(on: date | None = None) -> AgendaQuery:
    """The groups that serve; with a day, of those only the ones whose term is not over before it."""
    return AgendaQuery((What.GROUP.code,), (GroupStep.SERVING.code,), lasting=on, limit=MOST)


def groups_with_people(on: date) -> AgendaQuery:
    """The groups that serve on a day, and who is in them."""
    return AgendaQuery((What.GROUP.code, What.GROUP_MEMBER.code), (GroupStep.SERVING.code,), lasting=on, limit=MOST)


def asked() -> tuple[AgendaQuery, ...]:
    """What a group is held against: the stations, the groups and the helpers there are."""
    return (all_sites(), all_groups(), AgendaQuery((What.HELPER.code,), (HelperStep.SERVING.code,), limit=MOST))


def on_agenda(draft: FormGroupDraft, states: States) -> tuple[AgendaQuery, ...]:
    """The stations, groups and helpers there are."""
    return asked()


def check(draft: FormGroupDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. Nobody is listed who did not agree to it (domain.md 11)."""
    if draft.group:
        state, problems = group_of(draft.group, states)
        if state is None:
            return problems
    problems = group_problems(draft, states) + term_problems(draft.term_from, draft.term_to, world)
    if not draft.agreed_on.strip():
        problems.append(Problem(NOT_AGREED, "agreed_on"))
    else:
        problems += day_problems(draft.agreed_on, "agreed_on", world, None, "")
    if draft.group:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def group_problems(draft: FormGroupDraft, states: States) -> list[Problem]:
    """Problems of a group by itself and among the others."""
    problems = required(draft.name, "name", QT_TRANSLATE_NOOP("Word", "组名"))
    if any(row.line.title == draft.name.strip() and row.subject.id != draft.group for row in _of(What.GROUP, states)):
        problems.append(Problem(TWICE, "name", {"name": draft.name.strip()}))
    problems += [] if draft.sites else [Problem(NO_SITE, "sites")]
    problems += [problem for site in draft.sites if (problem := _site_problem(site, states))][:1]
    problems += required(draft.contact, "contact", QT_TRANSLATE_NOOP("Word", "联系人"))
    if draft.phone.strip() and isinstance(phone := parse_phone(draft.phone), Problem):
        problems.append(phone)
    return problems + _time_problems(draft) + _member_problems(draft)


def _of(what: What, states: States) -> list[AgendaRow]:
    return [row for row in states.lines if row.line.what == what.code]


def _ids(site: str, states: States) -> list[str]:
    return [row.subject.id for row in _of(What.SITE, states) if row.line.title == site.strip()]


def _site_problem(site: str, states: States) -> Problem | None:
    found = _ids(site, states)
    if len(found) == 1:
        return None
    return Problem(SAME_SITES if found else SITE, "sites", {"site": site.strip()})


def _time_problems(draft: FormGroupDraft) -> list[Problem]:
    if not all(day.isdecimal() and 1 <= int(day) <= 31 for day in draft.days):
        return [Problem(DAYS, "days")]
    if not (draft.starts.strip() or draft.ends.strip()):
        return []
    starts, ends = clock_time(draft.starts), clock_time(draft.ends)
    problems = [Problem(NO_TIME, name) for name, time in (("starts", starts), ("ends", ends)) if not time]
    return problems or ([] if starts < ends else [Problem(TURNED, "ends")])


def _member_problems(draft: FormGroupDraft) -> list[Problem]:
    """The first thing that is wrong with the people."""
    if not draft.members:
        return [Problem(NOBODY, "members")]
    kinds, here = {kind.code for kind in HelperKind}, {site.strip() for site in draft.sites}
    for one in draft.members:
        if isinstance(parse_person_name(one.name), Problem):
            return [Problem(NAME, "members", {"name": one.name})]
        if one.member_kind not in kinds:
            return [Problem(KIND, "members", {"name": one.name})]
        if one.site.strip() and one.site.strip() not in here:
            return [Problem(PLACE, "members", {"name": one.name, "site": one.site.strip()})]
    return []


def decide(draft: FormGroupDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`group.formed`, to this station, those above it and the townships its stations lie in."""
    return [formed(draft, draft.group or draft.id, draft.id, states, world)]


def formed(draft: FormGroupDraft, group: str, entry: str, states: States, world: World) -> NewEntry:
    """The entry of a group that was checked."""
    phone = parse_phone(draft.phone) if draft.phone.strip() else ""
    sites = tuple(dict.fromkeys(_ids(site, states)[0] for site in draft.sites))
    helpers = _of(What.HELPER, states)
    body = GroupFormed(
        draft.name.strip(), sites, draft.contact.strip(), getattr(phone, "number", ""),
        tuple(sorted({str(int(day)) for day in draft.days}, key=int)), clock_time(draft.starts),
        clock_time(draft.ends), tuple(_member(one, helpers, states) for one in draft.members), draft.agreed_on,
        draft.reason.strip(), draft.term_from, draft.term_to, draft.officer_name.strip(),
    )  # fmt: skip
    orgs = ((row.line.detail or {})["org"] for row in _of(What.SITE, states) if row.subject.id in sites)
    return NewEntry(entry, Subject("group", group), body, Routing(tuple(dict.fromkeys((world.station.org, *orgs)))))


def _member(one: GroupMember, helpers: Sequence[AgendaRow], states: States) -> GroupMember:
    """Somebody as they are kept: at the id of their station, and known as the helper who alone is called so."""
    found = [row.subject.id for row in helpers if row.line.title == one.name.strip()]
    site = _ids(one.site, states)[0] if one.site.strip() else ""
    helper = found[0] if len(found) == 1 else ""
    return replace(one, name=one.name.strip(), unit=one.unit.strip(), site=site, helper=helper)


ACT = Act("form_group", "编组", FormGroupDraft, reads, check, decide, on_agenda=on_agenda)
