"""What the acts on 复查 and 复核 share: which stages may come next, how long it may be asked for, who decides (Art. 35, 36)."""

from __future__ import annotations

from app.domain.case import CaseState
from app.domain.deadlines import Clock, clock
from app.domain.demand import DemandState
from app.domain.going import REREVIEW_WINDOW, REVIEW_WINDOW
from app.domain.own_place import speaks_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReviewStage
from app.domain.records import Review
from app.domain.units import Directory
from app.domain.world import World

TOWNSHIP = "township"
_SHORTEST = 4
"""Characters of a name that says which body it is."""
OWN_REMEDY = template(
    "review.own_remedy",
    QT_TRANSLATE_NOOP(
        "Problem",
        "复查、复核由上一级机关、单位办（第三十五条、第三十六条），{body}是出意见的单位自己，或者同一个街道、乡镇里的单位，请写上一级。",
    ),
)
OTHER_REMEDY = template(
    "review.other_remedy",
    QT_TRANSLATE_NOOP("Problem", "复查一般向{usual}申请，这里写的是{body}：不是上一级的，信访人会白跑一趟。请核对。"),
)
_OURSELVES = ("本单位", "我单位", "本机关", "本站", "本局", "本办")
_WINDOWS = {ReviewStage.REVIEW: REVIEW_WINDOW, ReviewStage.REREVIEW: REREVIEW_WINDOW}


def stages(demand: DemandState) -> tuple[ReviewStage, ...]:
    """What may be asked for now: 复查 of an answer, 复核 of a 复查 opinion; both where a 复查 sent it back and it was answered
    anew. None: nothing."""
    now = demand.in_force
    last = now.review
    if demand.link or demand.withdrawal or demand.final or (last and last.running):
        return ()
    found = [ReviewStage.REVIEW] if now.reply and (last is None or last.sends_back) else []
    return (*found, *([ReviewStage.REREVIEW] if last and last.stage == ReviewStage.REVIEW.code else []))


def stage_chosen(demand: DemandState, wished: str) -> ReviewStage | None:
    """The stage that was chosen where both may be asked for, else the one there is."""
    open_ = stages(demand)
    return next((stage for stage in open_ if stage.code == wished), next(iter(open_), None))


def askable(case: CaseState) -> list[DemandState]:
    """The demands for which a 复查 or 复核 may be asked."""
    return [d for d in case.open_demands if stages(d)]


def window(demand: DemandState, stage: ReviewStage | None, world: World) -> Clock | None:
    """The time to ask for a stage in, which runs from the day the answer or opinion reached the petitioner; None before that
    day."""
    return window_of(demand, stage, world) if stage in stages(demand) else None


def window_of(demand: DemandState, stage: ReviewStage | None, world: World) -> Clock | None:
    """The same, also for what may not be asked for any more."""
    now = demand.in_force
    reached = now.delivered_on if stage is ReviewStage.REVIEW else now.review.delivered_on if now.review else None
    if stage is None or reached is None:
        return None
    return clock(world.lookup.rules.at(_WINDOWS[stage], reached), reached, world.lookup.calendar)


def proposed_body(demand: DemandState, stage: ReviewStage | None) -> str:
    """The 上一级机关 named in the answer, or in the 复查 opinion."""
    now = demand.in_force
    if stage is ReviewStage.REREVIEW:
        return now.review.remedy_body if now.review else ""
    return now.reply.review_body if now.reply else ""


def is_no_superior(asked: str, before: str, directory: Directory) -> bool:
    """Whether the body asked is the one that answered before, or an office of the same township: nobody reviews themselves."""
    body, own = directory.body(asked), directory.body(before)
    if body is None or own is None:
        return False
    return body.code == own.code or (own.level == TOWNSHIP and body.org == own.org)


def is_ourselves(name: str, world: World) -> bool:
    """Whether a 复查机关 as written is the very body that answers here: by name, as people say it, or an office of the same
    township."""
    directory, org, typed = world.lookup.directory, world.station.org, name.strip()
    area = directory.area(org)
    if typed in _OURSELVES or (area and speaks_of(typed, area, bare=True)):
        return True
    own = (b for b in directory.bodies_of(org) if b.name.endswith(typed) or typed.endswith(b.name))
    if len(typed) < _SHORTEST:
        return False
    return typed == world.station.name or any(is_no_superior(b.code, org, directory) for b in own)


def remedy_problem(name: str, world: World) -> Problem | None:
    """What is wrong with a 复查机关 as written in an opinion of ours, or to be looked at: OWN_REMEDY, OTHER_REMEDY or nothing."""
    typed, directory = name.strip(), world.lookup.directory
    if is_ourselves(typed, world):
        return Problem(OWN_REMEDY, "review_body", {"body": typed})
    above = [body.name for code in directory.superiors(world.station.org) if (body := directory.body(code))]
    usual = world.settings.get("review_body") or next(iter(above), "")
    if not typed or not usual or typed in (usual, *above):
        return None
    return Problem(OTHER_REMEDY, "review_body", {"usual": usual, "body": typed})


def is_our_body(code: str, world: World) -> bool:
    """Whether a body belongs to our own organisation."""
    body = world.lookup.directory.body(code)
    return body is not None and body.org == world.station.org


def asked_of_us(review: Review, world: World) -> bool:
    """Whether our own organisation was asked."""
    return is_our_body(review.body, world)


def stage_of(review: Review) -> ReviewStage:
    """The stage as a term."""
    return ReviewStage.of(review.stage)
