"""站点登记: where days outside are held, who is to be asked for, and whose desk keeps its days; put right on the same record."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.kinds import SiteRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.service_terms import SiteStep
from app.domain.sites import SiteState
from app.domain.units import is_within
from app.domain.values import parse_phone
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

UNKNOWN = template("site.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这处站点，可能还没有传到本机。"))
TWICE = template("site.twice", QT_TRANSLATE_NOOP("Problem", "“{name}”已经在名单里，请在那一处上按回车更正。"))
ELSEWHERE = template("site.elsewhere", QT_TRANSLATE_NOOP("Problem", "“{org}”不是本站范围里的镇街，请写全称。"))
MOST = 20_000
"""A city's stations are some thousands."""


@dataclass(frozen=True, slots=True)
class RecordSiteDraft:
    """A station. `site`: the record that is put right; empty for a new one. `org`: code or whole name of the township it lies
    in; empty: it is our own."""

    id: str
    site: str = ""
    name: str = ""
    address: str = ""
    org: str = ""
    hours: str = ""
    contact: str = ""
    phone: str = ""
    reason: str = ""


def reads(draft: RecordSiteDraft) -> tuple[Subject, ...]:
    """The record that is put right."""
    return (Subject("site", draft.site),) if draft.site else ()


def site_of(site: str, states: States) -> tuple[SiteState | None, list[Problem]]:
    """The station of a draft, or why nothing can be done with it."""
    state: SiteState | None = states.others.get(Subject("site", site))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    return (None, [Problem(READ_ONLY)]) if state.read_only else (state, [])


def all_sites() -> AgendaQuery:
    """The stations that are in use."""
    return AgendaQuery((What.SITE.code,), (SiteStep.OPEN.code,), limit=MOST)


def org_in(typed: str, world: World) -> str:
    """The code of the township that is meant; empty for none of ours."""
    if not typed.strip():
        return world.station.org
    directory, own = world.lookup.directory, world.station.org
    if directory.area(typed.strip()) and is_within(typed.strip(), own):
        return typed.strip()
    named = (area.code for area in directory.areas if typed.strip() in (area.name, directory.place_name(area.code)))
    found = {code for code in named if is_within(code, own)}
    return found.pop() if len(found) == 1 else ""


def check(draft: RecordSiteDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: each name stands once in a township."""
    if draft.site:
        state, problems = site_of(draft.site, states)
        if state is None:
            return problems
    problems = required(draft.name, "name", QT_TRANSLATE_NOOP("Word", "站点名称"))
    org = org_in(draft.org, world)
    problems += [] if org else [Problem(ELSEWHERE, "org", {"org": draft.org.strip()})]
    if draft.phone.strip() and isinstance(phone := parse_phone(draft.phone), Problem):
        problems.append(phone)
    if any(row.subject.id != draft.site and same(row, draft.name, org) for row in states.lines):
        problems.append(Problem(TWICE, "name", {"name": draft.name.strip()}))
    if draft.site:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def same(row: AgendaRow, name: str, org: str) -> bool:
    """Whether a station on the list is the one of this name in this township."""
    return row.line.title == name.strip() and (row.line.detail or {})["org"] == org


def decide(draft: RecordSiteDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`site.recorded`, to this station, those above it and the township it lies in."""
    return [recorded(draft, draft.site or draft.id, draft.id, world)]


def recorded(draft: RecordSiteDraft, site: str, entry: str, world: World) -> NewEntry:
    """The entry of a station that was checked."""
    phone, org = parse_phone(draft.phone) if draft.phone.strip() else "", org_in(draft.org, world)
    body = SiteRecorded(
        draft.name.strip(), draft.address.strip(), org, draft.hours.strip(), draft.contact.strip(),
        getattr(phone, "number", ""), draft.reason.strip(),
    )  # fmt: skip
    return NewEntry(entry, Subject("site", site), body, Routing(tuple(dict.fromkeys((world.station.org, org)))))


def on_agenda(draft: RecordSiteDraft, states: States) -> tuple[AgendaQuery, ...]:
    """Which names there are already."""
    return (all_sites(),)


ACT = Act("record_site", "站点登记", RecordSiteDraft, reads, check, decide, on_agenda=on_agenda)
