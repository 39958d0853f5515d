"""别处的听证: the days of a hearing that another body held at a 复查 or 复核; at a 复核 they are not counted (Art. 36)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    back_dated,
    case_stands,
    checked_case,
    day_problems,
    explained_late,
    on_case,
    reads_case,
    required,
)
from app.acts.decide_review import WHICH
from app.acts.hearings import STAGES
from app.acts.in_hand import order_problems
from app.acts.interest import Bearing
from app.acts.reviewing import asked_of_us, stage_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import HearingCalled, HearingHeld
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Review
from app.domain.world import World

NONE_ELSEWHERE = template(
    "hearing.none_elsewhere",
    QT_TRANSLATE_NOOP("Problem", "没有由别的机关、单位办的复查、复核；本站自己的听证请先通知听证。"),
)


@dataclass(frozen=True, slots=True)
class RecordHearingDraft:
    """At which review, from which day to which, and how we know."""

    id: str
    case: str
    review: str = ""
    first_on: str = ""
    last_on: str = ""
    told: str = ""
    """The notice, letter or call from which the days are known."""
    result: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the last day lies before today."""


def elsewhere(case: CaseState, world: World) -> list[Review]:
    """Reviews that other bodies were asked for, also decided ones: what a hearing took counts afterwards too."""
    return [r for r in case.reviews.values() if not r.refused and not r.voided and not asked_of_us(r, world)]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to record."""
    if (problem := case_stands(case, world)) or elsewhere(case, world):
        return problem
    return Problem(NONE_ELSEWHERE)


def check(draft: RecordHearingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    review = next((r for r in elsewhere(case, world) if r.id == draft.review), None)
    if review is None:
        return [Problem(WHICH, "review")]
    problems += _day_problems(draft, review, world)
    return problems + required(draft.told, "told", QT_TRANSLATE_NOOP("Word", "凭什么知道的"))


def _day_problems(draft: RecordHearingDraft, review: Review, world: World) -> list[Problem]:
    what = QT_TRANSLATE_NOOP("Word", "收到申请的日子")
    problems = day_problems(draft.first_on, "first_on", world, review.received_on, what)
    problems += act_day_problems(draft.last_on, draft.late_reason, "last_on", world, None, "")
    problems += order_problems(draft.first_on, draft.last_on, "first_on", QT_TRANSLATE_NOOP("Word", "结束的日子"))
    if review.decided_on and not problems:
        decided = QT_TRANSLATE_NOOP("Word", "出意见的日子")
        problems += order_problems(draft.last_on, review.decided_on.isoformat(), "last_on", decided)
    return problems


def decide(draft: RecordHearingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`hearing.called` of that body, and `hearing.held`."""
    case = states.files[draft.case].case
    review = case.reviews[draft.review]
    called = HearingCalled(
        hearing=draft.id,
        stage=STAGES[stage_of(review)].code,
        demands=review.demands,
        matter=review.request,
        at=datetime.combine(date.fromisoformat(draft.first_on), time(), CHINA).isoformat(),
        place=review.body_name,
        chair="",
        hearers=(),
        parties="",
    )
    held = HearingHeld(draft.id, draft.first_on, draft.last_on, draft.told.strip(), draft.result.strip())
    entry = ids.entry()
    return [
        on_case(case, called, draft.id, happened_on=back_dated(draft.first_on, world)),
        on_case(case, held, entry, happened_on=back_dated(draft.last_on, world)),
        *explained_late(case, entry, draft.last_on, draft.late_reason, world, ids),
    ]


ACT = Act(
    "record_hearing", "登记别处的听证", RecordHearingDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES
)
