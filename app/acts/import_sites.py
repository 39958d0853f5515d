"""站点名单读入: the stations of a table, or of the list that this program kept as a setting before; each name once."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing
from app.acts.record_site import ELSEWHERE, RecordSiteDraft, all_sites, org_in, recorded
from app.acts.station import SetDraft, decide_set
from app.domain.entries import NewEntry
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.values import parse_phone
from app.domain.world import World
from app.ports.agenda import AgendaQuery
from app.settings import STATIONS

NOTHING_NEW = template("site.nothing_new", QT_TRANSLATE_NOOP("Problem", "这些站点都已经在名单里，没有新的。"))
PHONE = template("site.phone", QT_TRANSLATE_NOOP("Problem", "“{name}”的电话“{phone}”读不懂，请在表格里改好再读。"))


@dataclass(frozen=True, slots=True)
class ImportSitesDraft:
    """`sites`: as in RecordSiteDraft, their ids empty. `carried`: from the setting, which is emptied by it."""

    id: str
    sites: tuple[RecordSiteDraft, ...] = ()
    carried: bool = False


def new_ones(draft: ImportSitesDraft, states: States, world: World) -> tuple[RecordSiteDraft, ...]:
    """Those that are not on the list yet, each once."""
    known = {(row.line.title, (row.line.detail or {})["org"]) for row in states.lines}
    found: dict[tuple[str, str], RecordSiteDraft] = {}
    for site in draft.sites:
        place = (site.name.strip(), org_in(site.org, world))
        if place not in known and place[0]:
            found.setdefault(place, site)
    return tuple(found.values())


def check(draft: ImportSitesDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft, the first of each kind."""
    for site in draft.sites:
        if not org_in(site.org, world):
            return [Problem(ELSEWHERE, values={"org": site.org.strip()})]
        if site.phone.strip() and isinstance(parse_phone(site.phone), Problem):
            return [Problem(PHONE, values={"name": site.name, "phone": site.phone})]
    return [] if draft.carried or new_ones(draft, states, world) else [Problem(NOTHING_NEW)]


def decide(draft: ImportSitesDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`site.recorded` for each new one; when it was carried over `setting.changed`, so that the list is in one place."""
    found = new_ones(draft, states, world)
    first = ids.entry() if draft.carried else draft.id
    names = [first, *(ids.entry() for _ in found[1:])]
    entries = [recorded(site, name, name, world) for site, name in zip(found, names, strict=False)]
    return (decide_set(SetDraft(draft.id, STATIONS, ""), states, world, ids) if draft.carried else []) + entries


def on_agenda(draft: ImportSitesDraft, states: States) -> tuple[AgendaQuery, ...]:
    """Which names there are already."""
    return (all_sites(),)


ACT = Act("import_sites", "站点名单读入", ImportSitesDraft, reads_nothing, check, decide, on_agenda=on_agenda)
