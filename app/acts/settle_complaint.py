"""服务投诉回复: what was found, what was put right, and how that was told. By who looks into it or the head, never by the one it
is about; of a whole unit by those above."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, required
from app.acts.complaining import by_own_head, not_theirs
from app.domain.complaint_terms import Found
from app.domain.complaints import ComplaintState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ComplaintSettled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNKNOWN = template("complaint.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这条投诉，可能还没有传到本机。"))
SETTLED = template("complaint.settled", QT_TRANSLATE_NOOP("Problem", "这条投诉已经回复过了。"))
NO_FOUND = template("complaint.found", QT_TRANSLATE_NOOP("Problem", "请选查下来属不属实。"))


@dataclass(frozen=True, slots=True)
class SettleComplaintDraft:
    """Which complaint, what was found and put right, how that was told."""

    id: str
    complaint: str
    found: str = ""
    text: str = ""
    told: str = ""
    reason: str = ""
    """Why the head answers what is about the whole unit; where nobody above is known."""


def reads(draft: SettleComplaintDraft) -> tuple[Subject, ...]:
    """The complaint."""
    return (Subject("complaint", draft.complaint),)


def check(draft: SettleComplaintDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state: ComplaintState | None = states.others.get(Subject("complaint", draft.complaint))
    if state is None or state.told is None:
        return [Problem(UNKNOWN)]
    if state.read_only:
        return [Problem(READ_ONLY)]
    if state.settled:
        return [Problem(SETTLED)]
    if problem := not_theirs(state, world):
        return [problem]
    problems = [] if draft.found in {one.code for one in Found} else [Problem(NO_FOUND, "found")]
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "查到什么、改了什么"))
    problems += required(draft.told, "told", QT_TRANSLATE_NOOP("Word", "怎样回复的"))
    if by_own_head(state, world):
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么由本单位负责人来回复"))
    return problems


def decide(draft: SettleComplaintDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`complaint.settled`, to all who have it."""
    state = states.others[Subject("complaint", draft.complaint)]
    body = ComplaintSettled(
        draft.found, draft.text.strip(), draft.told.strip(), world.today.isoformat(), draft.reason.strip()
    )
    return [NewEntry(draft.id, Subject("complaint", draft.complaint), body, state.routing)]


ACT = Act("settle_complaint", "服务投诉回复", SettleComplaintDraft, reads, check, decide)
