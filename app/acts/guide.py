"""引导到法定途径: to which body, by which procedure, with a slip in hand (Art. 20(2), 22(2), 31(1)-(5)). The visit stays registered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    checked_case,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.leak import Named, ToBody, Told
from app.acts.undecided import undecided, undecided_left
from app.domain.capacity import as_competent_body
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseCorrected, CaseGuided, UnitLocated
from app.domain.legal_ways import LegalWay, ways_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import Channel, DocumentKind, LegalClass
from app.domain.world import World

NO_OTHER_WAY = template(
    "guide.no_way",
    QT_TRANSLATE_NOOP(
        "Problem", "这件事没有别的法定程序，应当受理、转送或者直接答复，不能只引导（第三十一条第（六）项）。"
    ),
)
ACCUSATION = template(
    "guide.accusation",
    QT_TRANSLATE_NOOP("Problem", "检举控告由我们按管理权限转送纪检监察机关，不引导信访人自己去（第二十二条第二款）。"),
)
LETTER = template(
    "guide.letter",
    QT_TRANSLATE_NOOP(
        "Problem", "来信反映涉法涉诉问题的，由我们转送同级政法部门，不用信访人自己跑（第二十二条第二款）。"
    ),
)
NO_WAY = template("guide.way", QT_TRANSLATE_NOOP("Problem", "请选走哪一条法定途径。"))


@dataclass(frozen=True, slots=True)
class GuideDraft:
    """Which demands go which way (code in `Lookup.ways`), to whom, where that is and what to do there."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    way: str = ""
    to: str = ""
    """Code of the body, empty when the directory does not know it."""
    to_name: str = ""
    address: str = ""
    procedure: str = ""


def guidable(case: CaseState, world: World) -> list[DemandState]:
    """The demands that another legal procedure is open for."""
    return [] if case.accuses else [d for d in undecided(case, world) if ways_of(d, world.lookup.ways)]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no demand can be guided to another procedure now."""
    if problem := undecided_left(case, world):
        return problem
    if case.accuses:
        return Problem(ACCUSATION)
    return None if guidable(case, world) else Problem(NO_OTHER_WAY)


def _way_problems(way: LegalWay | None, demands: Sequence[DemandState], case: CaseState) -> list[Problem]:
    if way is None:
        return [Problem(NO_WAY, "way")]
    ours_to_send = not all(as_competent_body(d) for d in demands)
    if way.legal_class == LegalClass.APPEAL_1.code and case.channel == Channel.LETTER.code and ours_to_send:
        return [Problem(LETTER, "way")]
    return [] if all(way.fits(d) for d in demands) else [Problem(NO_OTHER_WAY, "way")]


def tells(draft: GuideDraft, case: CaseState, world: World) -> list[Told]:
    """Nobody but the petitioner, who is sent there: no accuser is sent to the accused."""
    return [ToBody("to", draft.to)] if draft.to else [Named("to_name", draft.to_name)]


def check(draft: GuideDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = undecided(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    problems += _way_problems(world.lookup.ways.get(draft.way), demands, case)
    problems += required(draft.to_name, "to_name", QT_TRANSLATE_NOOP("Word", "去哪个单位"))
    problems += required(draft.address, "address", QT_TRANSLATE_NOOP("Word", "地址"))
    return problems + required(draft.procedure, "procedure", QT_TRANSLATE_NOOP("Word", "怎么去办")) or silence_problem(
        draft.procedure, "procedure"
    )


def decide(draft: GuideDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.guided` and 引导函; the class of the way where the demand had another, and an address learnt for the next one."""
    case = states.files[draft.case].case
    demands = undecided(case, world, draft.demands)
    way = world.lookup.ways[draft.way]
    fact = CaseGuided(
        demands=tuple(d.id for d in demands),
        to=draft.to,
        to_name=draft.to_name.strip(),
        address=draft.address.strip(),
        procedure=draft.procedure.strip(),
        guided_on=world.today.isoformat(),
    )
    classes = {f"demand.{d.id}.legal_class": way.legal_class for d in demands if d.legal_class != way.legal_class}
    corrected = [on_case(case, CaseCorrected(classes, "引导时分类"), ids.entry())] if classes else []
    slip = issue(DocumentKind.GUIDANCE, case, demands, world, ids)
    return [*corrected, on_case(case, fact, draft.id), slip, *_learnt(fact, world, ids)]


def _learnt(fact: CaseGuided, world: World, ids: Ids) -> list[NewEntry]:
    body = world.lookup.directory.body(fact.to)
    if body is None or body.address == fact.address:
        return []
    located = UnitLocated(body.code, fact.address)
    return [NewEntry(ids.entry(), Subject("unit", body.code), located, Routing((world.station.org,)))]


ACT = Act(
    "guide",
    "引导到法定途径",
    GuideDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.GUIDANCE,),
    tells=tells,
)
