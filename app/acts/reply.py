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
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind, Outcome
from app.domain.world import World

NOT_ACCEPTED = template("reply.not_accepted", QT_TRANSLATE_NOOP("Problem", "要先受理，才能出处理意见书。"))
NOT_HANDLER = template("reply.not_handler", QT_TRANSLATE_NOOP("Problem", "由{handler}出具，本站只能催问。"))
ANSWERED = template("reply.answered", QT_TRANSLATE_NOOP("Problem", "受理的诉求都已经答复。"))
POINT_MISSING = template("reply.point", QT_TRANSLATE_NOOP("Problem", "诉求 {demand} 还没有答复，每一项都要答到。"))
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
    return [d for d in case.open_demands if d.acceptance and not d.reply]


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


def _point_problems(i: int, point: ReplyPoint) -> list[Problem]:
    at = f"points.{i}"
    problems = required(point.findings, f"{at}.findings", QT_TRANSLATE_NOOP("Word", "查明的事实"))
    problems += required(point.basis, f"{at}.basis", QT_TRANSLATE_NOOP("Word", "依据的法律法规"))
    problems += required(point.opinion, f"{at}.opinion", QT_TRANSLATE_NOOP("Word", "处理意见"))
    if point.outcome not in {o.code for o in Outcome}:
        problems.append(Problem(NO_OUTCOME, f"{at}.outcome"))
    for name in ("findings", "basis", "opinion"):
        problems += silence_problem(getattr(point, name), f"{at}.{name}")
    return problems


def check(draft: ReplyDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: every accepted demand answered, basis, outcome, review body named."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    given = {p.demand for p in draft.points}
    problems += [Problem(POINT_MISSING, "points", {"demand": d.id}) for d in answerable(case) if d.id not in given]
    for i, point in enumerate(draft.points):
        problems += _point_problems(i, point)
    return problems + required(draft.review_body, "review_body", QT_TRANSLATE_NOOP("Word", "可以申请复查的上一级机关"))


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


ACT = Act("reply", "答复", ReplyDraft, reads_case, check, decide, allowed)
