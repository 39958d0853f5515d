"""答复: the 处理意见书, point by point for every accepted demand (Art. 32), with the way to a review (Art. 35)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    coming_day_problems,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.in_hand import ANSWERED, WITHDRAWN, all_withdrawn, in_hand, petition_matters, waiting
from app.acts.leak import Named, Told, by_our_station
from app.acts.note_execution import PROMISED_BEFORE
from app.acts.reviewing import OWN_REMEDY, remedy_problem
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import ReplyIssued, ReplyPoint
from app.domain.letter_check import Checked, Finding, Part, Role, check_letter, facts_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import DocumentKind, LegalClass, Outcome
from app.domain.world import World

NOT_ACCEPTED = template("reply.not_accepted", QT_TRANSLATE_NOOP("Problem", "要先受理，才能出处理意见书。"))
BY_ITS_CLASS = {
    LegalClass.SUGGESTION.code: template(
        "reply.suggestion",
        QT_TRANSLATE_NOOP("Problem", "建议意见不出处理意见书，研究论证以后用“建议意见答复”（第二十九条）。"),
    ),
    LegalClass.ACCUSATION.code: template(
        "reply.accusation",
        QT_TRANSLATE_NOOP(
            "Problem",
            "检举控告依规依纪依法办理和反馈，不出处理意见书，也不走复查、复核（第三十条）。反馈用“直接答复”。",
        ),
    ),
}
OTHER_WAY = template(
    "reply.other_way",
    QT_TRANSLATE_NOOP(
        "Problem",
        "处理意见书只用在按信访程序办理的诉求上（第三十一条第（六）项、第三十二条）；这一件走别的途径，办的结果用“直接答复”告诉信访人。",
    ),
)
NOT_HANDLER = template("reply.not_handler", QT_TRANSLATE_NOOP("Problem", "由{handler}出具，本站只能催问。"))
NOT_INVESTIGATED = template(
    "reply.not_investigated",
    QT_TRANSLATE_NOOP(
        "Problem", "诉求 {demands} 没有调查核实的记录。第三十一条第（六）项要求先调查核实，请看看是不是漏记了。"
    ),
)
NO_MEDIATION = template(
    "reply.no_mediation",
    QT_TRANSLATE_NOOP(
        "Problem", "还没有问过双方愿不愿意调解（第三十三条；调解优先是本单位设置）。不适合调解的，照样可以出。"
    ),
)
NO_OUTCOME = template("reply.outcome", QT_TRANSLATE_NOOP("Problem", "请选结论：支持、解释说明或者不予支持。"))


@dataclass(frozen=True, slots=True)
class ReplyDraft:
    """One point for each demand answered, the review body, whom to ask."""

    id: str
    case: str
    points: tuple[ReplyPoint, ...] = ()
    review_body: str = ""
    contact: str = ""


def replyable(case: CaseState, world: World) -> list[DemandState]:
    """The demands in our hands that end with a 处理意见书: those of the petition procedure, no others (Art. 31(6), 32)."""
    return petition_matters(in_hand(case, world))


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no reply can be issued here now."""
    if problem := case_open(case, world):
        return problem
    if replyable(case, world):
        return None
    if others := in_hand(case, world):
        return Problem(BY_ITS_CLASS.get(others[0].legal_class, OTHER_WAY))
    if elsewhere := [d.acceptance for d in waiting(case) if d.acceptance]:
        return Problem(NOT_HANDLER, values={"handler": elsewhere[0].handler_name})
    answered = any(d.reply for d in case.open_demands)
    return Problem(ANSWERED if answered else WITHDRAWN if all_withdrawn(case) else NOT_ACCEPTED)


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
    demands = replyable(file.case, world)
    facts = facts_of(file.case, file.people, [d.id for d in demands], world, states.linked(file.case))
    letter = check_letter(Checked(DocumentKind.REPLY.code, letter_parts(draft), tuple(undrawable)), facts)
    remedy = remedy_problem(draft.review_body, world)
    return (
        *letter,
        *([Finding(remedy, remedy.code == OWN_REMEDY)] if remedy else []),
        *_procedure_findings(draft, demands, world),
    )


def _procedure_findings(draft: ReplyDraft, demands: Sequence[DemandState], world: World) -> Iterator[Finding]:
    """What should have come before the answer; it is asked about, never a bar."""
    at = {point.demand: f"points.{i}" for i, point in enumerate(draft.points)}
    own = [d for d in demands if d.id in at]
    if blind := [d for d in own if not d.investigations]:
        named = {"demands": "、".join(d.id for d in blind)}
        yield Finding(Problem(NOT_INVESTIGATED, f"{at[blind[0].id]}.findings", named), False)
    unasked = [d for d in own if not d.mediations and not d.mediation_refusals]
    if unasked and world.settings["mediation_first"] == "yes":
        yield Finding(Problem(NO_MEDIATION, f"{at[unasked[0].id]}.opinion"), False)


def _point_problems(i: int, point: ReplyPoint, world: World) -> list[Problem]:
    at = f"points.{i}"
    problems = required(point.findings, f"{at}.findings", QT_TRANSLATE_NOOP("Word", "查明的事实"))
    if point.outcome not in {o.code for o in Outcome}:
        problems.append(Problem(NO_OUTCOME, f"{at}.outcome"))
    if point.promised_on:
        problems += coming_day_problems(point.promised_on, f"{at}.promised_on", world, PROMISED_BEFORE)
    return problems


def tells(draft: ReplyDraft, case: CaseState, world: World) -> list[Told]:
    """Our own station, which answers, and whom the petitioner may ask next."""
    return [*by_our_station(draft, case, world), Named("review_body", draft.review_body)]


def check(draft: ReplyDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: facts and outcome of every point, and the errors of the reply checker."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    for i, point in enumerate(draft.points):
        problems += _point_problems(i, point, world)
    return problems + [found.problem for found in findings(draft, states, world) if found.blocks]


def decide(draft: ReplyDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reply.issued` and its 处理意见书."""
    case = states.files[draft.case].case
    given = {p.demand for p in draft.points}
    demands = [d for d in replyable(case, world) if d.id in given]
    open_ids = {d.id for d in demands}
    fact = ReplyIssued(
        points=tuple(p for p in draft.points if p.demand in open_ids),
        review_body=draft.review_body.strip(),
        replied_on=world.today.isoformat(),
        contact=draft.contact.strip(),
    )
    return [on_case(case, fact, draft.id), issue(DocumentKind.REPLY, case, demands, world, ids)]


ACT = Act(
    "reply",
    "答复",
    ReplyDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.REPLY,),
    tells=tells,
    reads_linked=True,
)
