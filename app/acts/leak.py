"""LEAK-0: nothing of a report or accusation reaches the accused, their unit or anything below it; no override (Art. 30, 46(5)).

The one mechanism. An act names in `Act.tells` whom its draft would tell of the case, and `Act.check` adds the problems found
here. What is looked at is the whole case, whichever demands are chosen: materials and timeline go together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.discipline import asked_about, sits_in
from app.domain.leading import co_units
from app.domain.own_place import speaks_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState
from app.domain.terms import BodyKind, DocumentKind
from app.domain.units import Body, is_within
from app.domain.world import World

ACCUSED = template(
    "leak.accused",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是检举控告，不能转给被反映的单位或者它的下级（第三十条）。请转有管理权限的纪检监察机关（{first}）。",
    ),
)
UNKNOWN = template(
    "leak.unknown",
    QT_TRANSLATE_NOOP("Problem", "还没有写明被反映的是哪个单位，只能转纪检监察机关（{first}）（第三十条）。"),
)
UNLISTED = template(
    "leak.unlisted",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是检举控告，名录里没有的单位，认不出是不是被反映的单位或者它的下级，不能转给它（第三十条）。请从名录里选。",
    ),
)
OWN = template(
    "leak.own",
    QT_TRANSLATE_NOOP(
        "Problem", "反映的是本站自己，只能转有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。"
    ),
)
PERSON = template(
    "leak.person",
    QT_TRANSLATE_NOOP("Problem", "这是检举控告，不能交给被反映的人，也不能交给被反映的单位的人（第三十条）。"),
)
NAMED = template(
    "leak.named",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这里写了被反映的单位或者它的下级。检举控告不能让它知道，也不让信访人去找它（第三十条），请改写。",
    ),
)

KEPT_FROM = template(
    "secret.kept_from",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这一件是保密的，不让被反映的单位和它的下级知道是谁反映的，不能转给它。请转它的上级，或者另做一份去掉身份的抄件给它。",
    ),
)
KEPT_FROM_PERSON = template(
    "secret.kept_from_person",
    QT_TRANSLATE_NOOP("Problem", "这一件是保密的，不能交给被反映的人，也不能交给被反映的单位的人。"),
)
KEPT_FROM_NAMED = template(
    "secret.kept_from_named",
    QT_TRANSLATE_NOOP("Problem", "这里写了被反映的单位或者它的下级。这一件是保密的，不能让它知道，请改写。"),
)

SUPERIOR = QT_TRANSLATE_NOOP("Word", "上一级纪检监察机关")
ONLY_OWN = template(
    "leak.only_own",
    QT_TRANSLATE_NOOP(
        "Problem",
        "反映的是本站自己，只能转送有管理权限的纪检监察机关（第二十二条第二款、第三十条）。请用“转送”。",
    ),
)
ONLY_UNKNOWN = template(
    "leak.only_unknown",
    QT_TRANSLATE_NOOP(
        "Problem",
        "还没有写明被反映的是哪个单位，只能转送纪检监察机关（第三十条）。请用“转送”；归本单位管的，先按“更正”从名录里选是哪个单位"
        "（名录里没有，到“设置”的“单位名录”里加上、写明归谁管），再受理。",
    ),
)


@dataclass(frozen=True, slots=True)
class ToBody:
    """A body that gets something of the case; `field`: where the draft names it. Unknown is as good as accused."""

    field: str
    code: str
    nameless: bool = False
    """It gets a copy without who petitions: of what is kept secret for its petitioner that tells nothing."""


@dataclass(frozen=True, slots=True)
class ToPerson:
    """Somebody, or several, who get something of the case: by name, and where known by the organisation they work in."""

    field: str
    name: str
    org: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Units in the clerk's words: the petitioner is sent there, or they take part."""

    field: str
    text: str


Told = ToBody | ToPerson | Named


class Accusation(Protocol):
    """A demand that accuses, typed or folded: the unit chosen, and what was written of the accused."""

    @property
    def against(self) -> str: ...

    @property
    def against_text(self) -> str: ...


_BETWEEN_NAMES = re.compile(r"[\s、，,；;。]+")


def by_our_station(draft: object, case: CaseState, world: World) -> list[Told]:
    """For `Act.tells` of what is handled here: nobody handles what accuses them or those above them."""
    return [ToBody("", world.station.org)]


def in_words(field_name: str, text: str) -> list[Told]:
    """Those who take part, units and people alike, as the clerk wrote them."""
    return [Named(field_name, text), ToPerson(field_name, text)]


def colleague(field_name: str, user: str, name: str, world: World) -> ToPerson:
    """An officer: a user of this station works here, of anybody else only the name is known."""
    return ToPerson(field_name, name, world.station.org if user else "")


def addressees(case: CaseState, document: str) -> list[Told]:
    """The bodies that a paper is addressed to, for a paper that goes to bodies: by what was sent, or reported."""
    paper = case.documents.get(document)
    if paper is None:
        return []
    if paper.kind == DocumentKind.URGENT_REPORT.code:
        return [ToBody("document", r.code) for report in case.reports for r in report.recipients]
    if paper.kind == DocumentKind.DISPUTE_REQUEST.code:
        disputes = [d.dispute for d in _concerned(case, paper) if d.dispute]
        return [ToBody("document", unit.code) for one in disputes for unit in (one.to, *one.units)]
    if paper.kind not in _TO_THE_UNIT:
        return []
    sent = [(d, d.outgoing[-1].to) for d in _concerned(case, paper) if d.outgoing]
    return [ToBody("document", code) for d, to in sent for code in (to, *(u.code for u in co_units([d], to)))]


_TO_THE_UNIT = (DocumentKind.TRANSFER_LETTER.code, DocumentKind.ENTRUST_LETTER.code)


def _concerned(case: CaseState, paper: DocumentState) -> list[DemandState]:
    return [case.demands[id_] for id_ in paper.demands if id_ in case.demands]


def leak_problems(case: CaseState, told: Iterable[Told], world: World) -> list[Problem]:
    """The leaks that telling these would be, one for each place in the draft; only a restricted case can leak."""
    if not case.restricted:
        return []
    found: dict[str, Problem] = {}
    for one in told:
        for demand in _accusing(case) or case.demands.values():
            code = _leak(demand, one, world) if demand.is_accusation else _told_of_a_secret(demand, one, world)
            if one.field not in found and code:
                found[one.field] = Problem(code, one.field)
    values = {"first": first_name(case, world)} if found else {}
    return [replace(problem, values=values) for problem in found.values()]


def first_asked(case: CaseState, world: World) -> Body | None:
    """The discipline body to begin with: above all units that are accused, above our own station where none is known, and
    none that is accused itself."""
    directory, accusations = world.lookup.directory, _accusing(case)
    units = [u for accusation in accusations for u in accused_units(accusation, world)] or [world.station.org]
    found = [body for unit in units if (body := asked_about(directory, unit))]
    highest = min(found, key=lambda body: len(directory.line_of(body.org)), default=None)
    while highest and any(_body_leak(accusation, highest.code, world) for accusation in accusations):
        highest = directory.body(highest.superior)
    return highest


def first_name(case: CaseState, world: World) -> str:
    """The name of the discipline body to begin with, or the words for whichever stands above."""
    first = first_asked(case, world)
    return first.name if first else SUPERIOR


def sits_in_the_accused(case: CaseState, code: str, world: World) -> Body | None:
    """The accused unit that a discipline body belongs to, so that those above it are to be asked first."""
    directory, units = world.lookup.directory, (u for d in _accusing(case) for u in accused_units(d, world))
    return next((directory.body(unit) for unit in units if sits_in(directory, code, unit)), None)


def only_discipline(case: CaseState, world: World) -> Problem | None:
    """Why nobody but a discipline body may get the case, and that by 转送 alone (Art. 22(2)): it accuses our own station, or
    it is not known whom."""
    accusations = _accusing(case) if case.restricted else []
    if any(accuses_us(accusation, world) for accusation in accusations):
        return Problem(ONLY_OWN)
    unknown = any(world.lookup.directory.body(accusation.against) is None for accusation in accusations)
    return Problem(ONLY_UNKNOWN) if unknown else None


def _accusing(case: CaseState) -> list[DemandState]:
    return [d for d in case.demands.values() if d.is_accusation]


def _leak(accusation: DemandState, told: Told, world: World) -> str:
    """The code of the problem, empty when nothing leaks."""
    match told:
        case ToBody(code=code):
            return _body_leak(accusation, code, world)
        case ToPerson(name=name, org=org):
            accused = any(word in accusation.against_text for word in _names(name))
            return PERSON if accused or (org and _body_leak(accusation, org, world) in (ACCUSED, OWN)) else ""
        case Named(text=text):
            units = accused_units(accusation, world)
            return NAMED if any(_below(units, body.code, world) for body in bodies_in(text, world)) else ""


_OF_A_SECRET = {ACCUSED: KEPT_FROM, PERSON: KEPT_FROM_PERSON, NAMED: KEPT_FROM_NAMED}


def _told_of_a_secret(demand: DemandState, told: Told, world: World) -> str:
    """The code of the problem where a case is kept secret and accuses nobody (保密): whom it complains of does not learn who did.
    Our own station knows already, and somebody has to answer; where nobody is complained of it goes to whoever answers it."""
    ours = world.lookup.directory.own_bodies(world.station.org)
    if isinstance(told, ToBody) and (told.nameless or told.code in ours):
        return ""
    if isinstance(told, ToPerson) and told.org in ours:
        told = replace(told, org="")
    return _OF_A_SECRET.get(_leak(demand, told, world), "")


def _names(text: str) -> list[str]:
    """The words between the stops of a list of people, each long enough to be a name."""
    return [word for word in _BETWEEN_NAMES.split(text) if len(word) > 1]


def accuses_us(accusation: Accusation, world: World) -> bool:
    """Whether our own station is among the units accused."""
    return bool(world.lookup.directory.own_bodies(world.station.org) & set(accused_units(accusation, world)))


def over_the_accused(case: CaseState, world: World) -> bool:
    """Whether our station is a unit accused or stands above one, as far as a record says so: whoever looks at the case from here
    is a colleague or a superior of the accused, and the audit is told (Art. 30)."""
    directory, org = world.lookup.directory, world.station.org
    own, units = directory.own_bodies(org), (u for d in _accusing(case) for u in accused_units(d, world))
    return case.restricted and any(unit in own or directory.is_subordinate(unit, org) for unit in units)


def accused_units(accusation: Accusation, world: World) -> tuple[str, ...]:
    """The units accused, as far as they are known: the one chosen, those that the words for the accused name (where
    somebody works or leads), and our own where the words speak of our township, or where nothing is chosen and they name a
    colleague. Decision 0017."""
    directory, text = world.lookup.directory, accusation.against_text
    known = [accusation.against] if directory.body(accusation.against) else []
    named = tuple(bodies_in(text, world))
    colleague_named = not known and any(len(m.name) > 1 and m.name in text for m in world.staff)
    if colleague_named or _speaks_of_us(accusation, named, world):
        known.append(world.station.org)
    return tuple(dict.fromkeys([*known, *(body.code for body in named)]))


def _speaks_of_us(accusation: Accusation, named: Sequence[Body], world: World) -> bool:
    """Whether the words speak of our township; without its name only where the unit chosen is no other township's."""
    directory, org, text = world.lookup.directory, world.station.org, accusation.against_text
    area, chosen = directory.area(org), directory.body(accusation.against)
    if area is None:
        return False
    for name in (n for body in named for n in (body.name, *body.aliases) if area.name in n):
        text = text.replace(name, "，")
    near = chosen is None or is_within(chosen.org, org) or is_within(org, chosen.org)
    return speaks_of(text, area, bare=near)


def _body_leak(accusation: DemandState, code: str, world: World) -> str:
    directory, accused = world.lookup.directory, accused_units(accusation, world)
    body = directory.body(code)
    discipline = body is not None and body.kind is BodyKind.DISCIPLINE
    chosen = directory.body(accusation.against) is not None
    if body is None:
        return UNLISTED if chosen else UNKNOWN
    if _below(accused, code, world):
        return ACCUSED
    if not discipline and accuses_us(accusation, world):
        return OWN
    return "" if chosen or discipline else UNKNOWN


def _below(accused: Iterable[str], code: str, world: World) -> bool:
    """Whether a unit is one of the accused or below one."""
    return any(world.lookup.directory.is_same_or_below(unit, code) for unit in accused)


def bodies_in(text: str, world: World) -> Iterator[Body]:
    """The bodies that a text names; of several in one another only the longest, 越秀区纪委监委 is not 越秀区."""
    found = [b for b in world.lookup.directory.bodies if any(n and n in text for n in (b.name, *b.aliases))]
    for body in found:
        if not any(body.name != other.name and body.name in other.name for other in found):
            yield body
