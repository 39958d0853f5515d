"""个人信息泄露记录: what leaked, when it was noticed, of how many people, why, and what was done at once (个人信息保护法 Art. 57)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, day_problems, reads_nothing, required
from app.acts.complaining import above
from app.domain.breach_terms import BreachData
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import BreachRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_DATA = template("breach.data", QT_TRANSLATE_NOOP("Problem", "请选泄露的是哪几类信息。"))
NO_PEOPLE = template(
    "breach.people", QT_TRANSLATE_NOOP("Problem", "涉及多少人请写 1 以上的整数，估计的也行；不写是谁。")
)
NAMES = template(
    "breach.number", QT_TRANSLATE_NOOP("Problem", "这里不写电话、证件号，也不写是谁：只写出了什么事、怎样补救。")
)
NOT_ABOVE = template("breach.superior", QT_TRANSLATE_NOOP("Problem", "请选报给哪一级上级，或者只在本单位。"))
_NUMBER = re.compile(r"\d{8,}")
"""So many digits in a row are a telephone or an ID card."""
MOST = 100_000_000
TEXTS = {
    "what": QT_TRANSLATE_NOOP("Word", "出了什么事"),
    "cause": QT_TRANSLATE_NOOP("Word", "原因"),
    "harm": QT_TRANSLATE_NOOP("Word", "可能造成的危害"),
    "measures": QT_TRANSLATE_NOOP("Word", "采取的补救措施"),
}


@dataclass(frozen=True, slots=True)
class RecordBreachDraft:
    """When it was noticed, what happened, which data of how many people; to which organisations above it goes."""

    id: str
    noticed_on: str = ""
    what: str = ""
    data: tuple[str, ...] = ()
    people: str = ""
    cause: str = ""
    harm: str = ""
    measures: str = ""
    superiors: tuple[str, ...] = ()


def check(draft: RecordBreachDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. Whose data they were stands nowhere: that would be one more leak."""
    problems = day_problems(draft.noticed_on, "noticed_on", world, None, "")
    if not draft.data or not {*draft.data} <= {one.code for one in BreachData}:
        problems.append(Problem(NO_DATA, "data"))
    typed = draft.people.strip()
    if not (typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= MOST):
        problems.append(Problem(NO_PEOPLE, "people"))
    for name, what in TEXTS.items():
        text = getattr(draft, name)
        problems += required(text, name, what) or number_problems(text, name)
    if not {*draft.superiors} <= {*above(world.station.org, world)}:
        problems.append(Problem(NOT_ABOVE, "superiors"))
    return problems


def number_problems(text: str, field: str) -> list[Problem]:
    """That a text says by a number who somebody is."""
    return [Problem(NAMES, field)] if _NUMBER.search(text) else []


def decide(draft: RecordBreachDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`breach.recorded`, to this organisation and expressly to those above that were named, to nobody else."""
    body = BreachRecorded(
        draft.noticed_on, draft.what.strip(), draft.data, int(draft.people), draft.cause.strip(), draft.harm.strip(),
        draft.measures.strip(),
    )  # fmt: skip
    routing = Routing((world.station.org, *draft.superiors), restricted=True)
    return [NewEntry(draft.id, Subject("breach", draft.id), body, routing, back_dated(draft.noticed_on, world))]


ACT = Act("record_breach", "个人信息泄露记录", RecordBreachDraft, reads_nothing, check, decide)
