"""更正服务投诉: what was written down wrongly is put right, with why; what stood there before stays to be read.

By who wrote it, who looks into it or the head, never by the one it is about. A colleague who was picked by mistake is put right as
well; who looks into it stays, and so does what is about the whole unit: those above look into that.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, day_problems, required
from app.acts.complaining import apart, complained_of, not_theirs
from app.acts.record_complaint import NO_ABOUT, NO_AGAINST, NO_WAY, OWN_MATTER, number_problems
from app.acts.settle_complaint import UNKNOWN
from app.domain.complaint_terms import ComplaintAbout, ComplaintAgainst, ComplaintWay
from app.domain.complaints import ComplaintState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ComplaintCorrected, ComplaintRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNIT_STAYS = template(
    "complaint.unit_stays",
    QT_TRANSLATE_NOOP(
        "Problem", "反映整个单位的由上级来查，不能和反映一位同事的互相改；记错了的，请另记一条，这一条照实回复。"
    ),
)
SAME = template("complaint.same", QT_TRANSLATE_NOOP("Problem", "和原来写的一样，没有要更正的。"))


@dataclass(frozen=True, slots=True)
class CorrectComplaintDraft:
    """Which complaint, how it should read, and why."""

    id: str
    complaint: str
    on: str = ""
    way: str = ""
    about: str = ""
    text: str = ""
    reason: str = ""
    against: str = ""
    """Whom it is about, where the wrong colleague stands there; empty: as it is."""


def reads(draft: CorrectComplaintDraft) -> tuple[Subject, ...]:
    """The complaint."""
    return (Subject("complaint", draft.complaint),)


def not_to_correct(state: ComplaintState, world: World) -> Problem | None:
    """Why this actor does not put it right."""
    if problem := apart(state, world):
        return problem
    return None if state.by == world.actor.id else not_theirs(state, world)


def check(draft: CorrectComplaintDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state: ComplaintState | None = states.others.get(Subject("complaint", draft.complaint))
    if state is None or state.told is None:
        return [Problem(UNKNOWN)]
    if state.read_only:
        return [Problem(READ_ONLY)]
    if problem := not_to_correct(state, world):
        return [problem]
    problems = day_problems(draft.on, "on", world, None, "")
    problems += [] if draft.way in {way.code for way in ComplaintWay} else [Problem(NO_WAY, "way")]
    problems += [] if draft.about in {one.code for one in ComplaintAbout} else [Problem(NO_ABOUT, "about")]
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "发生了什么"))
    problems += number_problems(draft.text)
    problems += _against_problems(draft, state.told, world)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么更正"))


def _against_problems(draft: CorrectComplaintDraft, told: ComplaintRecorded, world: World) -> list[Problem]:
    """Problems of whom it is about then: nobody comes to look into what is said of themselves."""
    against = draft.against or told.against
    if against != told.against:
        known = {*(one.code for one in ComplaintAgainst), *(m.id for m in world.staff)}
        if against not in known:
            return [Problem(NO_AGAINST, "against")]
        if ComplaintAgainst.UNIT.code in (against, told.against):
            return [Problem(UNIT_STAYS, "against")]
    if told.owner in {member.id for member in complained_of(against, draft.text, world)}:
        return [Problem(OWN_MATTER, "text" if against == told.against else "against")]
    now = (draft.on, draft.way, draft.about, draft.text.strip(), against)
    return [Problem(SAME, "text")] if now == (told.on, told.way, told.about, told.text, told.against) else []


def decide(draft: CorrectComplaintDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`complaint.corrected`, to all who have it."""
    subject = Subject("complaint", draft.complaint)
    told, text, reason = states.others[subject].told, draft.text.strip(), draft.reason.strip()
    against = "" if draft.against == told.against else draft.against
    body = ComplaintCorrected(draft.on, draft.way, draft.about, text, reason, against)
    return [NewEntry(draft.id, subject, body, states.others[subject].routing)]


ACT = Act("correct_complaint", "更正服务投诉", CorrectComplaintDraft, reads, check, decide)
