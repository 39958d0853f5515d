"""答复: the 处理意见书, point by point for every accepted demand (Art. 32), with the way to a review (Art. 35)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    issue,
    on_case,
    reads_case,
    required,
)
from app.domain.case import CaseState, DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import ReplyIssued, ReplyPoint
from app.domain.letter_check import Checked, Finding, Part, Role, check_letter, facts_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import DocumentKind, Outcome
from app.domain.world import World

NOT_ACCEPTED = template("reply.not_accepted", QT_TRANSLATE_NOOP("Problem", "要先受理，才能出处理意见书。"))
NOT_HANDLER = template("reply.not_handler", QT_TRANSLATE_NOOP("Problem", "由{handler}出具，本站只能催问。"))
ANSWERED = template("reply.answered", QT_TRANSLATE_NOOP("Problem", "受理的诉求都已经答复。"))
NO_OUTCOME = template("reply.outcome", QT_TRANSLATE_NOOP("Problem", "请选处理意见：支持、解释说明或者不予支持。"))


@dataclass(frozen=True, slots=True)
class ReplyDraft:
    """One point for each demand answered, the review body, whom to ask."""

    id: str
    case: str
    points: tuple[ReplyPoint, ...] = ()
    review_body: str = ""
    contact: str = ""


def answerable(case: CaseState) -> list[DemandState]:
    """Accepted demands without an answer yet."""
    return [d for d in case.open_demands if d.acceptance and not d.reply and not d.withdrawal]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no reply can be issued here now."""
    if problem := case_open(case, world):
        return problem
    open_ = answerable(case)
    if not open_:
        answered = any(d.reply for d in case.open_demands)
        return Problem(ANSWERED if answered else NOT_ACCEPTED)
    others = [d.acceptance for d in open_ if d.acceptance and d.acceptance.handler != world.station.org]
    if len(others) == len(open_):
        return Problem(NOT_HANDLER, values={"handler": others[0].handler_name})
    return None


def letter_parts(draft: ReplyDraft) -> tuple[Part, ...]:
    """The draft as the reply checker reads it."""
    parts: list[Part] = []
    for i, point in enumerate(draft.points):
        at = f"points.{i}"
        parts += [
            Part(f"{at}.findings", point.findings, Role.FINDINGS, point.demand),
            Part(f"{at}.basis", point.basis, Role.BASIS, point.demand),
            Part(f"{at}.opinion", point.opinion, Role.OPINION, point.demand, point.outcome),
        ]
    return (*parts, Part("review_body", draft.review_body, Role.REMEDY_BODY), Part("contact", draft.contact))


def findings(draft: ReplyDraft, states: States, world: World, undrawable: Sequence[str] = ()) -> tuple[Finding, ...]:
    """What the reply checker finds in the draft; `undrawable`: characters that no font can print, where known."""
    file = states.files.get(draft.case)
    if file is None:
        return ()
    facts = facts_of(file.case, file.people, world.today, [d.id for d in answerable(file.case)])
    return check_letter(Checked(DocumentKind.REPLY.code, letter_parts(draft), tuple(undrawable)), facts)


def _point_problems(i: int, point: ReplyPoint) -> list[Problem]:
    at = f"points.{i}"
    problems = required(point.findings, f"{at}.findings", QT_TRANSLATE_NOOP("Word", "查明的事实"))
    if point.outcome not in {o.code for o in Outcome}:
        problems.append(Problem(NO_OUTCOME, f"{at}.outcome"))
    return problems


def check(draft: ReplyDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: facts and outcome of every point, and the errors of the reply checker."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    for i, point in enumerate(draft.points):
        problems += _point_problems(i, point)
    return problems + [found.problem for found in findings(draft, states, world) if found.blocks]


def _concerned(case: CaseState, points: Sequence[ReplyPoint]) -> list[DemandState]:
    given = {p.demand for p in points}
    return [d for d in answerable(case) if d.id in given]


def decide(draft: ReplyDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reply.issued` and its 处理意见书."""
    case = states.files[draft.case].case
    demands = _concerned(case, draft.points)
    open_ids = {d.id for d in demands}
    fact = ReplyIssued(
        points=tuple(p for p in draft.points if p.demand in open_ids),
        review_body=draft.review_body.strip(),
        replied_on=world.today.isoformat(),
        contact=draft.contact.strip(),
    )
    return [on_case(case, fact, draft.id), issue(DocumentKind.REPLY, case, demands, world, ids)]


ACT = Act("reply", "答复", ReplyDraft, reads_case, check, decide, allowed, issues=(DocumentKind.REPLY,))
