"""通知听证: matter, time, place, chair and hearers, told in writing beforehand (Art. 31, 36). For 重大、复杂、疑难 matters;
whether one is, the unit says, nothing here measures it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    day_format_problems,
    issue,
    on_case,
    picked,
    reads_case,
    required,
)
from app.acts.hearing_parties import addressees
from app.acts.hearings import hearable, stages
from app.acts.in_hand import OTHER_WAY, RESTRICTED, in_hand, nothing_in_hand
from app.acts.interest import recused
from app.acts.leak import Told, in_words
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import HearingCalled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

TWO_STAGES = template(
    "hearing.stages", QT_TRANSLATE_NOOP("Problem", "这几项诉求不在同一个环节（办理、复查、复核），请分开听证。")
)
TIME_FORMAT = template("hearing.time", QT_TRANSLATE_NOOP("Problem", "几点读不懂，请写成 9:30 的样子。"))
TIME_PAST = template(
    "hearing.past",
    QT_TRANSLATE_NOOP("Problem", "这个时间已经过了。听证要先书面通知；没有通知就开了的会，请记在办理情况里。"),
)
FEW_HEARERS = template(
    "hearing.hearers", QT_TRANSLATE_NOOP("Problem", "听证员要有多位，请至少写 {count} 位（按本单位设置），用顿号隔开。")
)
CHAIR_HANDLES = template(
    "hearing.chair", QT_TRANSLATE_NOOP("Problem", "{name}是这一件的承办人，不能主持听证，请另请一位主持。")
)
HEARER_HANDLES = template(
    "hearing.hearer", QT_TRANSLATE_NOOP("Problem", "{name}是这一件的承办人，不能当听证员，请另请一位。")
)
RECUSED = template("hearing.recused", QT_TRANSLATE_NOOP("Problem", "{name}已经回避（第二十八条），不能参加听证。"))
_APART = re.compile(r"[、，,；;\s]+")
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:：]([0-5]\d)|[时点](?:([0-5]\d)分?)?)")


@dataclass(frozen=True, slots=True)
class CallHearingDraft:
    """When and where which demands are heard, before whom."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    matter: str = ""
    day: str = ""
    time: str = ""
    """9:30."""
    place: str = ""
    chair: str = ""
    hearers: str = ""
    """Names with 、 between."""
    parties: str = ""
    contact: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no hearing can be called here now."""
    if problem := case_open(case, world):
        return problem
    if case.accuses:
        return Problem(RESTRICTED)
    if hearable(case, world):
        return None
    return Problem(OTHER_WAY) if in_hand(case, world) else nothing_in_hand(case, world)


def hearers_of(typed: str) -> tuple[str, ...]:
    """The names of a typed list."""
    return tuple(dict.fromkeys(name for name in _APART.split(typed.strip()) if name))


def moment_of(day: str, time: str) -> datetime | None:
    """The moment of a readable day and time."""
    found = _TIME.fullmatch(time.strip().replace(" ", ""))
    if found is None or day_format_problems(day, "day"):
        return None
    minute = found[2] or found[3] or "00"
    return datetime.fromisoformat(f"{day}T{int(found[1]):02}:{minute}:00").replace(tzinfo=CHINA)


def tells(draft: CallHearingDraft, case: CaseState, world: World) -> list[Told]:
    """Whoever is called, and before whom."""
    return [*in_words("chair", draft.chair), *in_words("hearers", draft.hearers), *in_words("parties", draft.parties)]


def check(draft: CallHearingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands, known = picked(hearable(case, world), draft.demands), stages(case, world)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    elif len({known[d.id] for d in demands}) > 1:
        problems.append(Problem(TWO_STAGES, "demands"))
    problems += required(draft.matter, "matter", QT_TRANSLATE_NOOP("Word", "听证的事项")) or silence_problem(
        draft.matter, "matter"
    )
    problems += _when_problems(draft, world)
    problems += required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "听证的地点"))
    problems += _who_problems(draft, case, world)
    return problems + required(draft.parties, "parties", QT_TRANSLATE_NOOP("Word", "通知哪些当事人"))


def _when_problems(draft: CallHearingDraft, world: World) -> list[Problem]:
    if problems := day_format_problems(draft.day, "day"):
        return problems
    moment = moment_of(draft.day, draft.time)
    if moment is None:
        return [Problem(TIME_FORMAT, "time")]
    return [] if moment > world.now else [Problem(TIME_PAST, "day")]


def _who_problems(draft: CallHearingDraft, case: CaseState, world: World) -> list[Problem]:
    chair, hearers, least = draft.chair.strip(), hearers_of(draft.hearers), world.settings["hearers"]
    problems = required(chair, "chair", QT_TRANSLATE_NOOP("Word", "谁主持"))
    if chair and chair == case.officer_name:
        problems.append(Problem(CHAIR_HANDLES, "chair", {"name": chair}))
    if case.officer_name and case.officer_name in hearers:
        problems.append(Problem(HEARER_HANDLES, "hearers", {"name": case.officer_name}))
    if len(set(hearers) - {chair}) < int(least):
        problems.append(Problem(FEW_HEARERS, "hearers", {"count": least}))
    for field_name, names in (("chair", (chair,)), ("hearers", hearers)):
        problems += [Problem(RECUSED, field_name, {"name": name}) for name in names if recused(case, "", name)]
    return problems


def decide(draft: CallHearingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`hearing.called` and a 听证通知书 for each party."""
    file = states.files[draft.case]
    case, demands = file.case, picked(hearable(file.case, world), draft.demands)
    stage = stages(case, world)[demands[0].id]
    moment = moment_of(draft.day, draft.time)
    assert moment is not None
    parties = addressees(draft.parties, stage, demands, file, world)
    untyped = [name for name in parties if name not in draft.parties]
    fact = HearingCalled(
        hearing=draft.id,
        stage=stage.code,
        demands=tuple(d.id for d in demands),
        matter=draft.matter.strip(),
        at=moment.isoformat(),
        place=draft.place.strip(),
        chair=draft.chair.strip(),
        hearers=hearers_of(draft.hearers),
        parties="、".join([draft.parties.strip().rstrip("。"), *untyped]),
        contact=draft.contact.strip(),
    )
    notices = [issue(DocumentKind.HEARING_NOTICE, case, demands, world, ids, to) for to in parties]
    return [on_case(case, fact, draft.id), *notices]


ACT = Act(
    "call_hearing", "通知听证", CallHearingDraft, reads_case, check, decide, allowed,
    issues=(DocumentKind.HEARING_NOTICE,), tells=tells,
)  # fmt: skip
