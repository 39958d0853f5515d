"""家常话: what was talked about with the petitioner; possible at any time, also after closing."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    READ_ONLY,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    minds_nothing,
    on_day,
    required,
)
from app.acts.enlist_helper import UNKNOWN, helper_of
from app.acts.interest import Bearing
from app.acts.promise_along import Promised, along_problems, promised_along, tells_owner
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import GivenIn
from app.domain.kinds import TalkNoted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

CONFIDENTIAL = template(
    "talk.confidential",
    QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事只在知悉名单里谈，不请帮手；请把帮手这一栏去掉。"),
)


@dataclass(frozen=True, slots=True)
class TalkDraft:
    """With whom, and the words. `talked_on`: ISO day, if not today."""

    id: str
    case: str
    with_whom: str = ""
    text: str = ""
    talked_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    helper: str = ""
    """Id of the helper who talked with them."""
    promised: tuple[Promised, ...] = ()
    """What was promised in it, if anything."""


def reads(draft: TalkDraft) -> tuple[Subject, ...]:
    """The case, and the helper."""
    return (Subject("case", draft.case), *((Subject("helper", draft.helper),) if draft.helper else ()))


def allowed(case: CaseState, world: World) -> Problem | None:
    """Talking is never over; only a case this program cannot read wholly is left alone."""
    return Problem(READ_ONLY) if case.read_only else None


def check(draft: TalkDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.talked_on:
        what = QT_TRANSLATE_NOOP("Word", "收到的日子")
        problems += act_day_problems(draft.talked_on, draft.late_reason, "talked_on", world, case.received_on, what)
    if draft.helper and case.restricted:
        problems.append(Problem(CONFIDENTIAL, "helper"))
    elif draft.helper and helper_of(draft.helper, states) is None:
        problems.append(Problem(UNKNOWN, "helper"))
    problems += along_problems(draft.promised, case, world)
    return problems + required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "聊了什么"))


def decide(draft: TalkDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`talk.noted`; both days show when it is entered later."""
    case = states.files[draft.case].case
    talked = draft.talked_on or world.today.isoformat()
    helper = helper_of(draft.helper, states)
    fact = TalkNoted(draft.with_whom.strip(), draft.text.strip(), draft.helper, helper.name if helper else "")
    along = promised_along(draft.promised, case, GivenIn.TALK.code, draft.talked_on, world, ids)
    return on_day(case, fact, draft, talked, world, ids) + along


ACT = Act(
    "talk",
    "家常话",
    TalkDraft,
    reads,
    check,
    decide,
    allowed,
    bearing=Bearing.TAKES_IN,
    minds=minds_nothing,
    tells=tells_owner,
)
