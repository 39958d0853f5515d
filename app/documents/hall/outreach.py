"""走访路线单: the visits of a day in walking order: whom, where, about what, what was promised and is still owed, and what came of it.

It leaves the house on paper: who somebody is and where they live stands on it only once they agreed to be visited there; of all
others the matter, and that it waits at the station. Names are masked, and a visit about a restricted case is not there (Art. 30).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from app.docket_rows import names_of
from app.documents import set_sheet
from app.documents.from_case import person_of, station_name
from app.documents.list_sheet import ListPaper, list_pdf
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.hall_terms import PromiseStep
from app.domain.kinds import PlannedVisit
from app.domain.masking import mask_name, mask_names
from app.domain.outreach import OutreachState, fold_outreach
from app.domain.outreach_terms import AgreedHow, OutreachWay
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import PartyRole
from app.domain.world import World
from app.outreach_rows import shown_visits
from app.ports import CaseFile, CaseFileQuery, EntriesQuery, Refused

GONE = template("outreach.gone_paper", QT_TRANSLATE_NOOP("Problem", "找不到这一天的下访，印不出来。"))
COLUMNS = (
    ("第几处", 15.0), ("哪一家", 22.0), ("在哪里", 62.0), ("哪一件", 60.0), ("答应了还没办的", 60.0), ("当场记", 48.0),
)  # fmt: skip

AT_STATION = "站点等候"
ROOM = 48.0
"""In points: what came of a visit is written into its row."""


def outreach_route(read: Any, world: World, about: str) -> bytes:
    """`about`: id of the day. Raises Refused, Unavailable."""
    entries = read(EntriesQuery("outreach", about))
    day = fold_outreach(entries) if entries else None
    if day is None or day.told is None:
        raise Refused([Problem(GONE)])
    words = Words(world.lookup.editions, world.today)["outreach_route"]
    shown = [one for one in (day.visit(id_) for id_ in shown_visits(read, day.id)) if one]
    rows = [
        (str(number), *_row(one, read(CaseFileQuery(one.case)), words, world), words.say("result"))
        for number, one in enumerate(shown, 1)
    ]
    head = _head(day, sum(not _agreed(one) for one in shown), words)
    paper = ListPaper(COLUMNS, rows, station_name(world), head, world.now, world.actor.name, ROOM)
    return set_sheet(lambda marks: list_pdf(paper, words, marks), world)


def _head(day: OutreachState, waiting: int, words: Wording) -> str:
    assert day.told is not None
    told, names = day.told, "、".join(one.name for one in day.told.going)
    others = f"{words.say('waiting', 件数=str(waiting))}，" if waiting else ""
    way = OutreachWay.name_of(told.way)
    return f"{chinese_date(day.on)} {told.starts} 至 {told.ends}，{told.place}，{way}，{others}同去：{names}"


def _row(one: PlannedVisit, file: CaseFile | None, words: Wording, world: World) -> tuple[str, str, str, str]:
    if file is None:
        return "", "", words.say("away"), ""
    names = names_of([file])
    what = (mask_names(file.case.title, names), mask_names(_owed(file, words), names))
    if not _agreed(one):
        return "", f"{AT_STATION}：{one.place}" if one.place else AT_STATION, *what
    party = next((p for p in file.case.people if p.role == PartyRole.MAIN.code), None)
    person = person_of(party.petitioner, party.person, file.people) if party else None
    return (
        mask_name(person.name) if person else "",
        _home(one, person.address if person else "", words),
        *what,
    )


def _agreed(one: PlannedVisit) -> bool:
    """Whether somebody is visited at home, as they agreed to."""
    return one.home and bool(one.agreed_on)


def _home(one: PlannedVisit, address: str, words: Wording) -> str:
    day = chinese_date(date.fromisoformat(one.agreed_on))
    return words.say("home", 地址=address or "—", 日子=day, 方式=AgreedHow.name_of(one.agreed_how))


def _owed(file: CaseFile, words: Wording) -> str:
    """What was promised last and is still owed."""
    owed = [one for one in file.case.promises.values() if one.step is PromiseStep.OPEN]
    if not owed:
        return words.say("nothing")
    last = max(owed, key=lambda one: (one.made_on, one.due_on))
    return words.say("promised", 事=last.text, 日子=chinese_date(last.due_on))
