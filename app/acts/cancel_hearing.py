"""取消、改期听证: a hearing that was called is not held as called; whoever was called in writing is told in writing.

No clock moves: only the days on which a hearing of a 复核 was really held are not counted (Art. 36). A new day is called anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, case_open, checked_case, issue, on_case, picked, reads_case, required
from app.acts.hearings import awaited
from app.acts.hold_hearing import NONE_CALLED, WHICH
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import DocumentVoided, HearingCancelled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState, Hearing
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

AGAIN = template("hearing.again", QT_TRANSLATE_NOOP("Problem", "请选是改期再开，还是不开了。"))
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class CancelHearingDraft:
    """Which hearing, why, and whether another day is going to be called."""

    id: str
    case: str
    hearing: str = ""
    reason: str = ""
    again: str = ""
    """YES or NO."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is no hearing to cancel."""
    if problem := case_open(case, world):
        return problem
    return None if awaited(case) else Problem(NONE_CALLED)


def notices_of(case: CaseState, hearing: Hearing) -> list[DocumentState]:
    """The 听证通知书 of a hearing that stand, one for each party: made with the call, or in their place."""
    place = {entry.id: number for number, entry in enumerate(case.entries)}
    about = [h for h in case.hearings.values() if set(h.demands) & set(hearing.demands)]

    def called_by(notice: DocumentState) -> Hearing | None:
        return next((h for h in reversed(about) if place[h.entry] < place[notice.entry]), None)

    standing = [d for d in case.documents.values() if d.kind == DocumentKind.HEARING_NOTICE.code and not d.voided]
    return [d for d in standing if set(d.demands) & set(hearing.demands) and called_by(d) is hearing]


def was_told(case: CaseState, notice: DocumentState) -> bool:
    """Whether a notice has left the desk, so that its party waits for that day."""
    return case.has_left(notice)


def check(draft: CancelHearingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.hearing not in {hearing.id for hearing in awaited(case)}:
        problems.append(Problem(WHICH, "hearing"))
    if draft.again not in (YES, NO):
        problems.append(Problem(AGAIN, "again"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "不按时开的原因")) or silence_problem(
        draft.reason, "reason"
    )


def decide(draft: CancelHearingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`hearing.cancelled`; for each notice that has left the desk a 听证取消通知书 to the same party, any other is void."""
    case = states.files[draft.case].case
    hearing = case.hearings[draft.hearing]
    reason = draft.reason.strip()
    written = [on_case(case, HearingCancelled(hearing.id, reason, draft.again == YES), draft.id)]
    demands = picked(list(case.demands.values()), hearing.demands)
    for notice in notices_of(case, hearing):
        if was_told(case, notice):
            written.append(issue(DocumentKind.HEARING_CANCELLATION, case, demands, world, ids, notice.to))
        else:
            written.append(on_case(case, DocumentVoided(notice.id, reason), ids.entry()))
    return written


ACT = Act(
    "cancel_hearing",
    "取消、改期听证",
    CancelHearingDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.HEARING_CANCELLATION,),
    bearing=Bearing.MOVES,
)
