"""Which acts usually come next, by how far the case has come: what the desk shows first. What may be done is the acts' own word."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.legal_ways import DECIDED_ELSEWHERE
from app.domain.terms import Channel, Step

_ROUTES = (
    "accept",
    "transfer",
    "entrust",
    "decline",
    "guide",
    "answer",
    "use_simple",
    "decide_suggestion",
    "file_objection",
    "link",
)
_HANDLING = (
    "hold_hearing",
    "cancel_hearing",
    "investigate",
    "open_mediation",
    "extend",
    "call_hearing",
    "decide_suggestion",
    "answer",
)
EXECUTION = "note_execution"
_AFTER = ("request_review", "note_execution", "plan_return_visit", "make_return_visit")

NEXT: Mapping[Step, tuple[str, ...]] = {
    Step.REGISTERED: _ROUTES,
    Step.TRANSFERRED: ("sign_for", "decide_objection", "supervise", "take_back"),
    Step.ENTRUSTED: ("report_completion", "sign_for", "decide_objection", "supervise", "take_back"),
    Step.ACCEPTED: _HANDLING,
    Step.HANDLING: _HANDLING,
    Step.MEDIATING: ("sign_mediation", "note_mediation", "plan_mediation", "agree_mediation", "end_mediation"),
    Step.REPLIED: ("request_review",),
    Step.DELIVERED: _AFTER,
    Step.ANSWERED: ("thank",),
    Step.IN_REVIEW: ("hold_hearing", "cancel_hearing", "call_hearing", "decide_review", "record_review"),
    Step.REVIEWED: ("note_execution", "record_reply", "request_review", "plan_return_visit"),
    Step.IN_REREVIEW: (
        "hold_hearing",
        "cancel_hearing",
        "call_hearing",
        "decide_review",
        "record_review",
        "record_hearing",
    ),
    Step.FINAL: ("note_execution", "decline_finally", "plan_return_visit", "make_return_visit"),
    Step.CLOSED: (
        "record_reply",
        "archive",
        "make_return_visit",
        "request_review",
        "thank",
        "reopen",
        "note_execution",
    ),
    Step.ARCHIVED: ("reopen", "note_execution"),
}
"""By the case's step, names of acts in the order in which they are shown."""
WAITING = (
    "issue_letter",
    "approve_letter",
    "return_letter",
    "delegate_letter",
    "confirm_void",
    "refuse_void",
    "confirm_review_void",
    "refuse_review_void",
    "answer_supervision",
    "close_supervision",
    "answer_advice",
    "keep_promise",
)
"""Acts that somebody waits for: shown first wherever they may be done."""


def next_steps(case: CaseState) -> tuple[str, ...]:
    """The names of the acts that usually come next for this case."""
    coming = NEXT.get(case.step, ())
    if case.step is Step.REGISTERED and case.channel != Channel.LETTER.code and _is_decided_elsewhere(case):
        coming = ("guide", *(name for name in coming if name != "guide"))
    if case.step in (Step.ACCEPTED, Step.HANDLING) and any(d.is_accusation for d in case.open_demands):
        coming = (*coming, "transfer")
    if "answer" in coming and any(_told_without_paper(demand) for demand in case.open_demands):
        coming = ("answer", *(name for name in coming if name != "answer"))
    if EXECUTION in coming:
        # an opinion on paper alone settles nothing (Art. 32): before anything is closed, what came of it
        owed = any(demand.unexecuted for demand in case.open_demands)
        coming = ((EXECUTION,) if owed else ()) + tuple(name for name in coming if name != EXECUTION)
    if any(demand.left_standing for demand in case.open_demands):
        # handled again: the answer before goes on to hold, and may be complained of
        coming = (*coming, "request_review")
    if case.restricted and any(demand.public for demand in case.open_demands):
        # what nobody may learn of stands in public: before anything else it is taken down
        coming = ("take_down_answer", *coming)
    return (*WAITING, *coming)


def _told_without_paper(demand: DemandState) -> bool:
    """简易办理 of one who wants no paper: what comes next is the answer itself."""
    simple = demand.simple
    return simple is not None and simple.left_on is None and not simple.wants_paper and demand.answered_on is None


def _is_decided_elsewhere(case: CaseState) -> bool:
    """Whether another procedure decides all of it: who comes in person is shown the way (Art. 20(2), 22(2), 31)."""
    return all(demand.legal_class in DECIDED_ELSEWHERE for demand in case.open_demands)
