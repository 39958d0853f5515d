"""申请复查、复核: the petitioner asks the 上一级机关 within 30 days of having the answer in hand (Art. 35, 36).

The window closes on the later day, and what was posted before it closes is in time. What comes later only the body that is asked
decides on: where that is us we take it with the reason written down, as the station has set ([D]), or refuse it in a notice;
for another body it is recorded that it is late, and passed on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    day_problems,
    issue,
    on_day,
    picked,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.reviewing import askable, is_no_superior, is_our_body, stage_chosen, stages, window
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import ReviewRequested
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReviewStage
from app.domain.terms import DocumentKind
from app.domain.world import World

TAKE, REFUSE = "take", "refuse"
RUNNING = template("review.running", QT_TRANSLATE_NOOP("Problem", "已经在复查或者复核，等意见出来。"))
FINAL = template(
    "review.final",
    QT_TRANSLATE_NOOP(
        "Problem", "复核已经终结，同一事实和理由不再受理（第三十六条）。人来了照样登记，可以告知救助途径。"
    ),
)
NOT_ANSWERED = template(
    "review.not_answered", QT_TRANSLATE_NOOP("Problem", "处理意见书出来以后，才能申请复查（第三十五条）。")
)
WHICH_STAGE = template(
    "review.which_stage",
    QT_TRANSLATE_NOOP("Problem", "请选：对新的处理意见申请复查，还是对原来的复查意见申请复核。两个期限各走各的。"),
)
TWO_STAGES = template(
    "review.two_stages", QT_TRANSLATE_NOOP("Problem", "所选的诉求有的该复查、有的该复核，请分开申请。")
)
SAME_BODY = template(
    "review.same_body",
    QT_TRANSLATE_NOOP("Problem", "复查、复核由上一级机关、单位办（第三十五条、第三十六条），不能还是原来那个单位。"),
)
POSTED_LATER = template("review.posted", QT_TRANSLATE_NOOP("Problem", "邮戳日期不会晚于收到的日子，请核对。"))
TOO_LATE = template(
    "review.late",
    QT_TRANSLATE_NOOP("Problem", "申请最迟 {day}（含当日），这份晚了。请选收下还是不收，并写明原因。"),
)
NEVER_LATE = template(
    "review.never_late", QT_TRANSLATE_NOOP("Problem", "按本单位设置，过了期限的申请不收。请告知信访人，并写明原因。")
)
PARTLY_LATE = template(
    "review.partly_late", QT_TRANSLATE_NOOP("Problem", "所选的诉求有的还在期限内、有的已经过了，请分开申请。")
)


@dataclass(frozen=True, slots=True)
class RequestReviewDraft:
    """Which demands, of whom, what is asked for, when it came."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    body: str = ""
    """Code of the body asked, empty when it is not in the directory."""
    body_name: str = ""
    request: str = ""
    received_on: str = ""
    posted_on: str = ""
    """ISO day of the postmark, for a request that came by post."""
    late: str = ""
    """Out of time only: TAKE or REFUSE."""
    window_reason: str = ""
    """Why it came too late, or why it is not taken."""
    late_reason: str = ""
    """Why it is entered only now, when it was received before today."""
    stage: str = ""
    """Code of `ReviewStage`, where both may be asked for."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be asked for now; the petitioner's window stays open after 办结."""
    if (problem := case_stands(case, world)) or askable(case):
        return problem
    if case.running_reviews:
        return Problem(RUNNING)
    return Problem(FINAL if any(d.final for d in case.open_demands) else NOT_ANSWERED)


def concerned(case: CaseState, ids: Sequence[str]) -> list[DemandState]:
    """The demands the draft names; none named: all for which something may be asked."""
    return picked(askable(case), ids)


def lapsed(demands: Sequence[DemandState], stage: str, asked_on: date, world: World) -> list[DemandState]:
    """The demands whose window had closed on the day that counts."""
    clocks = ((d, window(d, stage_chosen(d, stage), world)) for d in demands)
    return [d for d, clock in clocks if clock and asked_on > clock.due]


def tells(draft: RequestReviewDraft, case: CaseState, world: World) -> list[Told]:
    """The body that is asked."""
    return [ToBody("body", draft.body)]


def check(draft: RequestReviewDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = concerned(case, draft.demands)
    if not demands:
        return [Problem(NO_DEMAND, "demands")]
    if any(len(open_ := stages(d)) > 1 and draft.stage not in {stage.code for stage in open_} for d in demands):
        return [Problem(WHICH_STAGE, "stage")]
    if len({stage_chosen(d, draft.stage) for d in demands}) > 1:
        return [Problem(TWO_STAGES, "demands")]
    problems += required(draft.body_name, "body", QT_TRANSLATE_NOOP("Word", "向哪个机关、单位申请"))
    problems += _body_problems(draft, demands, world)
    problems += required(draft.request, "request", QT_TRANSLATE_NOOP("Word", "申请的请求和理由"))
    days = _day_problems(draft, demands, world)
    return problems + (days or _window_problems(draft, demands, world))


def _body_problems(draft: RequestReviewDraft, demands: Sequence[DemandState], world: World) -> list[Problem]:
    before = {_decided_by(d, stage_chosen(d, draft.stage)) for d in demands}
    handlers = {d.acceptance.handler for d in demands if d.acceptance}
    handlers |= {d.in_force.reply.unit for d in demands if d.in_force.reply}
    directory = world.lookup.directory
    if any(is_no_superior(draft.body, earlier, directory) for earlier in before | handlers):
        return [Problem(SAME_BODY, "body")]
    return []


def _day_problems(draft: RequestReviewDraft, demands: Sequence[DemandState], world: World) -> list[Problem]:
    earliest, what = (
        max(_answered_on(d, stage_chosen(d, draft.stage)) for d in demands),
        QT_TRANSLATE_NOOP("Word", "答复的日子"),
    )
    problems = act_day_problems(draft.received_on, draft.late_reason, "received_on", world, earliest, what)
    if draft.posted_on:
        problems += day_problems(draft.posted_on, "posted_on", world, earliest, what)
        if not problems and draft.posted_on > draft.received_on:
            problems.append(Problem(POSTED_LATER, "posted_on"))
    return problems


def _decided_by(demand: DemandState, stage: ReviewStage | None) -> str:
    """The body whose 复查 a 复核 is about."""
    last = demand.in_force.review
    return last.body if last and stage is ReviewStage.REREVIEW else ""


def _answered_on(demand: DemandState, stage: ReviewStage | None) -> date:
    now = demand.in_force
    if stage is ReviewStage.REREVIEW and now.review and now.review.decided_on:
        return now.review.decided_on
    assert now.reply is not None
    return now.reply.on


def _window_problems(draft: RequestReviewDraft, demands: Sequence[DemandState], world: World) -> list[Problem]:
    late = lapsed(demands, draft.stage, date.fromisoformat(draft.posted_on or draft.received_on), world)
    if not late:
        return []
    if len(late) < len(demands):
        return [Problem(PARTLY_LATE, "demands")]
    if not is_our_body(draft.body, world):
        return required(draft.window_reason, "window_reason", QT_TRANSLATE_NOOP("Word", "信访人说的晚了的原因"))
    if draft.late == TAKE and world.settings["late_review"] == "no":
        return [Problem(NEVER_LATE, "late")]
    if draft.late not in (TAKE, REFUSE):
        due = max(clock.due for d in late if (clock := window(d, stage_chosen(d, draft.stage), world)))
        return [Problem(TOO_LATE, "late", {"day": chinese_date(due)})]
    return required(draft.window_reason, "window_reason", QT_TRANSLATE_NOOP("Word", "原因"))


def decide(draft: RequestReviewDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`review.requested`; taken or, too late, refused by us with a 不予受理告知书."""
    case = states.files[draft.case].case
    demands = concerned(case, draft.demands)
    stage, asked_on = stage_chosen(demands[0], draft.stage), date.fromisoformat(draft.posted_on or draft.received_on)
    late = bool(lapsed(demands, draft.stage, asked_on, world))
    refused = late and draft.late == REFUSE and is_our_body(draft.body, world)
    body = world.lookup.directory.body(draft.body)
    fact = ReviewRequested(
        review=draft.id,
        stage=stage.code if stage else "",
        demands=tuple(d.id for d in demands),
        body=draft.body,
        body_name=draft.body_name.strip(),
        request=draft.request.strip(),
        received_on=draft.received_on,
        posted_on=draft.posted_on,
        late_reason=draft.window_reason.strip() if late else "",
        refused=refused,
    )
    org = body.org if body and not refused else ""
    written = on_day(case, fact, draft, draft.received_on, world, ids, org)
    return written + ([issue(DocumentKind.DECLINE, case, demands, world, ids)] if refused else [])


ACT = Act(
    "request_review",
    "申请复查复核",
    RequestReviewDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.DECLINE,),
    tells=tells,
    bearing=Bearing.MOVES,
)
