"""不再受理: the same fact and reason after 复核 (Art. 36(3)); explanation and help go on (Art. 37). The visit stays registered and counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    DATE_FORMAT,
    NO_DEMAND,
    READ_ONLY,
    VOIDED,
    Act,
    Ids,
    States,
    checked_case,
    chosen,
    issue,
    on_case,
    required,
)
from app.acts.in_hand import petition_matters
from app.acts.undecided import nothing_left, undecided
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Subject
from app.domain.kinds import CaseDeclinedFinally, Opinion
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import CopySeen, ReviewStage
from app.domain.records import JoinedVisit
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

OPINIONS = (DocumentKind.REPLY, DocumentKind.REVIEW_OPINION, DocumentKind.REREVIEW_OPINION)
"""Reply, review, re-review: what went before, in its order."""
NOTHING_LEFT = template(
    "decline_finally.nothing",
    QT_TRANSLATE_NOOP("Problem", "这一件的诉求还在办理，没有复核终结，不能不再受理（第三十六条第三款）。"),
)
OTHER_WAY = template(
    "decline_finally.other_way",
    QT_TRANSLATE_NOOP(
        "Problem",
        "不再受理只用在按信访程序办理、已经复核的诉求上（第三十一条第（六）项、第三十六条第三款）；这一件走别的途径。",
    ),
)
NOT_RENEWED = template(
    "decline_finally.not_renewed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "复核已经终结，信访人还没有再来。他仍以同一事实和理由再提出来的，先登记、并入这一件，再出不再受理告知书（第三十六条第三款）。",
    ),
)
NOT_FINAL = template(
    "decline_finally.not_final",
    QT_TRANSLATE_NOOP(
        "Problem",
        "还没有看到复核意见，不能不再受理（第三十六条第三款）。请写上复核意见书的文号和日期，或者选那一件已经复核终结的。",
    ),
)
EARLIER_NOT_FINAL = template(
    "decline_finally.earlier",
    QT_TRANSLATE_NOOP("Problem", "那一件没有复核终结，不能据此不再受理（第三十六条第三款）。"),
)
NOT_SEEN = template(
    "decline_finally.not_seen",
    QT_TRANSLATE_NOOP("Problem", "只报文号不能据此不再受理：请选见过原件，还是扫描件已经存入材料。"),
)
NO_SCAN = template(
    "decline_finally.no_scan",
    QT_TRANSLATE_NOOP("Problem", "这一件的材料里还没有扫描件，请先用“补材料”存入复核意见书的扫描件。"),
)
LATER = template("decline_finally.later", QT_TRANSLATE_NOOP("Problem", "意见书的日期在这次收到以后，请核对。"))


@dataclass(frozen=True, slots=True)
class DeclineFinallyDraft:
    """Which demands; which earlier case was final (id), or the opinions as typed; the explanation and the help."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    earlier: str = ""
    opinions: tuple[Opinion, ...] = ()
    explanation: str = ""
    help: str = ""


def reads(draft: DeclineFinallyDraft) -> tuple[Subject, ...]:
    """The case, and the earlier one when it is named."""
    return (Subject("case", draft.case), *((Subject("case", draft.earlier),) if draft.earlier else ()))


def refusable(case: CaseState, world: World, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands of the petition procedure that are final here, or still ours and not settled yet; of a closed
    case only the final ones."""
    own, open_ = petition_matters(chosen(case, demands)), [] if case.closed_on else undecided(case, world)
    return [d for d in own if (renewed(case, d) if d.final else d in open_)]


def renewed(case: CaseState, demand: DemandState) -> JoinedVisit | None:
    """The last registration that brought a matter forward again after its 复核: what the notice answers (Art. 36(3))."""
    spoken = [r.decided_on for r in demand.reviews if r.stage == ReviewStage.REREVIEW.code and r.decided_on]
    since = max(spoken, default=None)
    later = (v for v in case.joined.values() if since and v.received_at.astimezone(CHINA).date() >= since)
    return max(later, key=lambda visit: visit.received_at, default=None)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be declined for good; a final matter can be after 办结 too, whenever it comes again."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if refusable(case, world):
        return None
    if any(d.final for d in petition_matters(case.open_demands)):
        return Problem(NOT_RENEWED)
    return nothing_left(case, world, NOTHING_LEFT) if petition_matters(case.open_demands) else Problem(OTHER_WAY)


def opinions_of(case: CaseState, demand: DemandState) -> tuple[Opinion, ...]:
    """The opinions given on a demand: those of our papers, and those of other bodies as recorded with the review."""
    kinds = [kind.code for kind in OPINIONS]
    papers = {
        d.kind: Opinion(d.kind, d.number, d.issued_at.astimezone(CHINA).date().isoformat())
        for d in case.documents.values()
        if d.kind in kinds and demand.id in d.demands and not d.voided
    }
    for reply in (*demand.earlier_replies, demand.reply):
        if reply and reply.unit_name:
            known = Opinion(DocumentKind.REPLY.code, reply.number, reply.on.isoformat())
            papers.setdefault(DocumentKind.REPLY.code, known)
    for review in demand.reviews:
        again = review.stage == ReviewStage.REREVIEW.code
        kind = (DocumentKind.REREVIEW_OPINION if again else DocumentKind.REVIEW_OPINION).code
        if review.decided_on and not review.refused:
            papers.setdefault(kind, Opinion(kind, review.number, review.decided_on.isoformat()))
    return tuple(sorted(papers.values(), key=lambda opinion: kinds.index(opinion.document_kind)))


def _known(draft: DeclineFinallyDraft, demand: DemandState, states: States) -> tuple[Opinion, ...]:
    """The opinions that make a demand final: its own, the earlier case's, or as typed."""
    if demand.final:
        return opinions_of(states.files[draft.case].case, demand)
    earlier = states.case(draft.earlier)
    final = next((d for d in earlier.demands.values() if d.final), None) if earlier else None
    return opinions_of(earlier, final) if earlier and final else draft.opinions


def check(draft: DeclineFinallyDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = refusable(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    if not all(d.final for d in demands):
        problems += _finality_problems(draft, case, states)
    problems += required(draft.explanation, "explanation", QT_TRANSLATE_NOOP("Word", "不再受理的说明"))
    problems += required(draft.help, "help", QT_TRANSLATE_NOOP("Word", "还能怎样帮他"))
    return problems + silence_problem(draft.explanation, "explanation") + silence_problem(draft.help, "help")


def _finality_problems(draft: DeclineFinallyDraft, case: CaseState, states: States) -> list[Problem]:
    if draft.earlier:
        earlier = states.case(draft.earlier)
        final = earlier is not None and any(d.final for d in earlier.demands.values())
        return [] if final else [Problem(EARLIER_NOT_FINAL, "earlier")]
    problems = []
    for place, opinion in enumerate(draft.opinions):
        problems += required(opinion.number, f"opinions.{place}.number", QT_TRANSLATE_NOOP("Word", "文号"))
        try:
            day = date.fromisoformat(opinion.issued_on)
        except ValueError:
            problems.append(Problem(DATE_FORMAT, f"opinions.{place}.issued_on"))
            continue
        if case.received_on and day > case.received_on:
            problems.append(Problem(LATER, f"opinions.{place}.issued_on"))
    rereviewed = [i for i, o in enumerate(draft.opinions) if o.document_kind == DocumentKind.REREVIEW_OPINION.code]
    if not rereviewed:
        problems.append(Problem(NOT_FINAL, "opinions"))
    return problems + [p for place in rereviewed for p in _unproved(draft.opinions[place], f"opinions.{place}", case)]


def _unproved(opinion: Opinion, at: str, case: CaseState) -> list[Problem]:
    """What the final word of another body still lacks: who said it, and that somebody here saw the paper."""
    problems = required(opinion.unit, f"{at}.unit", QT_TRANSLATE_NOOP("Word", "作出复核意见的机关"))
    if opinion.seen not in {seen.code for seen in CopySeen}:
        problems.append(Problem(NOT_SEEN, f"{at}.seen"))
    elif opinion.seen == CopySeen.SCAN.code and not any(material.blob for material in case.materials):
        problems.append(Problem(NO_SCAN, f"{at}.seen"))
    return problems


def decide(draft: DeclineFinallyDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.declined_finally` and 不再受理告知书."""
    case = states.files[draft.case].case
    demands = refusable(case, world, draft.demands)
    opinions = (opinion for d in demands for opinion in _known(draft, d, states))
    fact = CaseDeclinedFinally(
        demands=tuple(d.id for d in demands),
        opinions=tuple(dict.fromkeys(opinions)),
        explanation=draft.explanation.strip(),
        help=draft.help.strip(),
        declined_on=world.today.isoformat(),
    )
    return [on_case(case, fact, draft.id), issue(DocumentKind.DECLINE_FINALLY, case, demands, world, ids)]


ACT = Act(
    "decline_finally",
    "不再受理",
    DeclineFinallyDraft,
    reads,
    check,
    decide,
    allowed,
    issues=(DocumentKind.DECLINE_FINALLY,),
)
