"""限知: what a correction closes that was registered openly and turns out to be a report or accusation (Art. 30). No act itself.

The case is restricted where it stands, before anything is said of why. Decision 0029.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.acts.act import Ids, on_case
from app.acts.in_hand import in_hand
from app.acts.put_right import corrected
from app.acts.register import readers_of
from app.acts.register_check import NOBODY_ACCUSED
from app.domain.capacity import is_settled, usual
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseRestricted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

STAYS_RESTRICTED = template(
    "correct.restricted",
    QT_TRANSLATE_NOOP(
        "Problem", "检举控告不能改成别的类别：限知悉人的不会再放开（第三十条）。不是检举控告的，请另行登记。"
    ),
)
ALREADY_DECIDED = template(
    "correct.accusation_late",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这项诉求已经转送、交办或者作了别的决定，别人已经看到，改成检举控告挡不住了。请另行登记一件检举控告（F3），这一件照原来的办完。",
    ),
)
CLOSES = template(
    "correct.closes",
    QT_TRANSLATE_NOOP(
        "Problem",
        "改成检举控告，保存后整件限知悉人：只有您、建台人看得到，别人用“加入知悉名单”加；回执上的查询码不再能用；改不回来。",
    ),
)


def accuses_now(case: CaseState, changes: Mapping[str, str]) -> list[DemandState]:
    """The demands that these changes make reports or accusations, as they stand after them."""
    after = corrected(case, changes).demands
    return [after[d.id] for d in case.demands.values() if not d.is_accusation and after[d.id].is_accusation]


def class_problems(case: CaseState, changes: Mapping[str, str], world: World) -> list[Problem]:
    """Why a demand does not become, or stay, a report or accusation: what others have seen is not closed any more, and whom
    it accuses has to be known, so that it can be kept from them."""
    after = corrected(case, changes).demands
    left = (d for d in case.demands.values() if d.is_accusation and not after[d.id].is_accusation)
    problems = [Problem(STAYS_RESTRICTED, f"demand.{d.id}.legal_class") for d in left]
    ours = [d.id for d in in_hand(case, world)]
    for now in accuses_now(case, changes):
        # by who was asked for help too; and what was merged into another case is read there
        seen = now.link is not None or any(not t.returned for t in now.outgoing)
        if seen or (is_settled(now) and now.id not in ours):
            problems.append(Problem(ALREADY_DECIDED, f"demand.{now.id}.legal_class"))
        elif not (now.against or now.against_text.strip()):
            problems.append(Problem(NOBODY_ACCUSED, f"demand.{now.id}.against"))
    return problems


def closes(case: CaseState, changes: Mapping[str, str]) -> list[Problem]:
    """What the correction does to an open case, to be looked at before it is saved."""
    return [Problem(CLOSES)] if accuses_now(case, changes) and not case.restricted else []


def handed_on(case: CaseState, changes: Mapping[str, str], world: World) -> dict[str, str]:
    """The capacity that an accusation has unless the clerk says otherwise: it goes on by 管理权限 (decision 0024)."""
    named = {f"demand.{d.id}.capacity": d for d in accuses_now(case, changes) if d.capacity}
    return {at: usual(world, d.legal_class, d.against).code for at, d in named.items() if at not in changes}


def closing(case: CaseState, changes: Mapping[str, str], world: World, ids: Ids) -> list[NewEntry]:
    """`case.restricted`, before anything is written that is not for everybody; nothing where the case is so already."""
    accusing = accuses_now(case, changes)
    if not accusing or case.restricted:
        return []
    return [on_case(case, CaseRestricted(readers_of(accusing, world)), ids.entry())]
