"""协议签名 at a meeting: all have signed the agreement that was made there, from that day it holds."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, day_problems
from app.acts.agree_meeting import COMMITTEE, RECONCILIATION
from app.acts.agree_meeting import SIGNED as ALREADY
from app.acts.meetings import not_cancelled, on_meeting, reads_meeting
from app.acts.sign_mediation import (
    MEDIATOR,
    OWN_MEDIATOR,
    OWN_SEAL,
    PARTIES,
    SEAL,
    SIGNS,
    UNSIGNED,
    UNSIGNED_OWN,
    UNSIGNED_TWO,
)
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingSigned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_AGREED = template(
    "agreement.none", QT_TRANSLATE_NOOP("Problem", "这次会还没有出协议书，先“出协议书”再请各方签名。")
)
ON_CASE = template("agreement.on_case", QT_TRANSLATE_NOOP("Problem", "协议书在那件家事上，请到那里记“协议签名”。"))


@dataclass(frozen=True, slots=True)
class SignMeetingDraft:
    """What stands under the agreement of which meeting, and since which day."""

    id: str
    meeting: str
    signed: tuple[str, ...] = ()
    """Keys of `sign_mediation.SIGNS`."""
    signed_on: str = ""


def needed(paper: str) -> tuple[str, ...]:
    """What must stand under an agreement of this kind."""
    if paper == RECONCILIATION:
        return (PARTIES,)
    return (PARTIES, MEDIATOR, SEAL) if paper == COMMITTEE else (PARTIES, OWN_MEDIATOR, OWN_SEAL)


def check(draft: SignMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    if meeting.agreement is None:
        return [Problem(NOT_AGREED)]
    if meeting.agreement.said.case or meeting.agreement.signed_on:
        return [Problem(ON_CASE if meeting.agreement.said.case else ALREADY)]
    paper = meeting.agreement.said.paper
    if lacking := [SIGNS[key] for key in needed(paper) if key not in draft.signed]:
        code = UNSIGNED if paper == COMMITTEE else UNSIGNED_OWN
        alone = Problem(UNSIGNED_TWO, "signed")
        problems.append(alone if paper == RECONCILIATION else Problem(code, "signed", {"lacking": lacking[0]}))
    what = QT_TRANSLATE_NOOP("Word", "谈成的日子")
    return problems + day_problems(draft.signed_on, "signed_on", world, meeting.agreement.on, what)


def decide(draft: SignMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.signed`."""
    fact = MeetingSigned(draft.signed_on)
    return [on_meeting(draft, states, fact, happened_on=back_dated(draft.signed_on, world))]


ACT = Act("sign_meeting", "协议签名", SignMeetingDraft, reads_meeting, check, decide)
