"""公开答复: an answer that the petitioner has is made public, with their agreement on record. Its text is not kept here.

A report or accusation is never made public (Art. 30). Where it can be read is said without a name, a telephone or an ID.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    chosen,
    day_problems,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import AnswerPublished
from app.domain.masking import says_personal
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import PublicMedium
from app.domain.publications import reached_on, unpublished
from app.domain.summary import persons
from app.domain.world import World
from app.ports import CaseFile

RESTRICTED = template(
    "publish.restricted",
    QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事不公开答复，公开会让被反映的人知道（第三十条）。"),
)
NOTHING = template(
    "publish.nothing", QT_TRANSLATE_NOOP("Problem", "没有可以公开的答复：要先答复、送到信访人手里，公开过的不再记。")
)
NO_MEDIUM = template("publish.medium", QT_TRANSLATE_NOOP("Problem", "请选在什么地方公开的。"))
PERSONAL = template(
    "publish.personal",
    QT_TRANSLATE_NOOP(
        "Problem", "这里有信访人的姓名、电话或者证件号，公开的地方不能有，请删去；公开出去的，也请马上撤下来改好。"
    ),
)
AGREED_LATER = template(
    "publish.agreed_later", QT_TRANSLATE_NOOP("Problem", "要信访人先同意再公开，同意的日子不会晚于公开的日子，请核对。")
)


@dataclass(frozen=True, slots=True)
class PublishAnswerDraft:
    """Which demands, where and when their answers were made public, and how the petitioner agreed to it."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    medium: str = ""
    published_at: str = ""
    agreed_on: str = ""
    agreed_how: str = ""
    published_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def publishable(case: CaseState, demands: tuple[str, ...] = ()) -> list[DemandState]:
    """The chosen own demands whose answer the petitioner has and that is not public yet."""
    return unpublished(case, chosen(case, demands))


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no answer can be made public; after 办结 it can."""
    if problem := case_stands(case, world):
        return problem
    if case.restricted:
        return Problem(RESTRICTED)
    return None if publishable(case) else Problem(NOTHING)


def check(draft: PublishAnswerDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = publishable(case, draft.demands)
    if not demands:
        return [Problem(NO_DEMAND, "demands")]
    if draft.medium not in {medium.code for medium in PublicMedium}:
        problems.append(Problem(NO_MEDIUM, "medium"))
    problems += _place_problems(draft.published_at, states.files[draft.case])
    problems += required(draft.agreed_how, "agreed_how", QT_TRANSLATE_NOOP("Word", "信访人怎样同意的"))
    return problems + _day_problems(draft, case, demands, world)


def _place_problems(published_at: str, file: CaseFile) -> list[Problem]:
    """It stands where everybody can read it."""
    people = persons(file.case.everybody, file.people)
    if says_personal(published_at, (value for one in people for value in (one.name, one.phone, one.id_number))):
        return [Problem(PERSONAL, "published_at")]
    return required(published_at, "published_at", QT_TRANSLATE_NOOP("Word", "网址、栏目，或者哪一块公告栏"))


def _day_problems(
    draft: PublishAnswerDraft, case: CaseState, demands: Sequence[DemandState], world: World
) -> list[Problem]:
    """It is given, delivered and agreed to first, and made public then."""
    reached = max(day for d in demands if (day := reached_on(case, d)))
    what = QT_TRANSLATE_NOOP("Word", "答复送到的日子")
    published = act_day_problems(draft.published_on, draft.late_reason, "published_on", world, reached, what)
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    agreed = day_problems(draft.agreed_on, "agreed_on", world, case.received_on, what)
    if not (published or agreed) and draft.agreed_on > draft.published_on:
        return [Problem(AGREED_LATER, "agreed_on")]
    return agreed + published


def decide(draft: PublishAnswerDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`answer.published`."""
    case = states.files[draft.case].case
    demands = tuple(d.id for d in publishable(case, draft.demands))
    fact = AnswerPublished(
        demands, draft.medium, draft.published_at.strip(), draft.published_on, draft.agreed_on, draft.agreed_how.strip()
    )
    return on_day(case, fact, draft, draft.published_on, world, ids)


ACT = Act(
    "publish_answer", "公开答复", PublishAnswerDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES,
    minds=minds_nothing,
)  # fmt: skip
