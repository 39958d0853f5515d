"""What a correction does to what was decided before: an acceptance that no longer stands, an accusation that lies with whom it is
about, words that sound like an accusation. No act itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.acts.acceptance_back import acceptance_papers
from app.acts.accusing import manages
from app.acts.in_hand import in_hand
from app.acts.leak import accuses_us, first_name
from app.acts.undecided import lies_with_the_accused, may_accuse
from app.domain.accusing_words import speaks_of_one
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.legal_ways import DECIDED_ELSEWHERE
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import LegalClass
from app.domain.world import World

STAYS_OURS = template(
    "correct.stays_ours",
    QT_TRANSLATE_NOOP(
        "Problem",
        "反映的是本站自己，反映对象不能由本站改成别人（第二十八条第三款、第三十条），可以补上别的单位。登记错了的，请另行登记，这一件再作废。",
    ),
)
SOUNDS = template(
    "correct.sounds",
    QT_TRANSLATE_NOOP(
        "Problem",
        "改后的话像是检举控告。反映违纪违法的，就是检举控告（第三十条）：请把依法分类也改成检举控告。求解决、不服处理的，不是。",
    ),
)
TAKES_BACK = template(
    "correct.takes_back",
    QT_TRANSLATE_NOOP(
        "Problem",
        "更正以后，原来的受理不成立：收回受理，{paper}作废，原来告知的办理期限不再计，重新定去向。信访人手里有告知书的，要告诉他。",
    ),
)
TAKES_BACK_ACCUSATION = template(
    "correct.takes_back_accusation",
    QT_TRANSLATE_NOOP(
        "Problem",
        "更正以后，被反映的不归本单位管理：收回受理，{paper}作废，只能转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。",
    ),
)
LIES = template(
    "correct.lies",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这件检举控告现在在{unit}；更正以后，它就是被反映的单位或者它的下级。保存以后请马上收回，转送有管理权限的纪检监察机关（{first}）"
        "（第三十条）。",
    ),
)


def corrected(case: CaseState, changes: Mapping[str, str]) -> CaseState:
    """The case as it will stand with these fields of its demands put right."""
    demands = dict(case.demands)
    for path, value in changes.items():
        _, _, rest = path.partition("demand.")
        id_, _, name = rest.partition(".")
        if id_ in demands:
            changed: dict[str, Any] = {name: value}
            demands[id_] = replace(demands[id_], **changed)
    return replace(case, demands=demands)


def no_longer_ours(case: CaseState, after: CaseState, world: World) -> list[DemandState]:
    """What we took on and shall not have to handle as we told the petitioner: another way of the law, or somebody whom we do not
    manage."""
    return [d for d in in_hand(case, world) if _is_lost(d, after.demands[d.id], world)]


def _is_lost(before: DemandState, now: DemandState, world: World) -> bool:
    if now.is_accusation:
        return now != before and not manages(now, world)
    left_the_procedure = before.legal_class == LegalClass.APPEAL_6.code
    return now.legal_class != before.legal_class and (left_the_procedure or now.legal_class in DECIDED_ELSEWHERE)


def accused_problems(case: CaseState, changes: Mapping[str, str], world: World) -> list[Problem]:
    """The station does not correct itself out of what it is accused of; more units may be added."""
    after = corrected(case, changes)
    freed = {d.id for d in case.demands.values() if d.is_accusation and _is_freed(d, after.demands[d.id], world)}
    named = (
        name for name in changes if name.split(".")[-1] in ("against", "against_text") and name.split(".")[1] in freed
    )
    return [Problem(STAYS_OURS, name) for name in named]


def _is_freed(before: DemandState, now: DemandState, world: World) -> bool:
    return accuses_us(before, world) and not accuses_us(now, world)


def questions(case: CaseState, changes: Mapping[str, str], world: World) -> list[Problem]:
    """What is to be looked at before the correction is saved."""
    after = corrected(case, changes)
    sounding = [d for d in case.demands.values() if _begins_to_sound(d, after.demands[d.id])]
    found = [Problem(SOUNDS)] if sounding or denied(case, after) else []
    if lost := no_longer_ours(case, after, world):
        numbers = "、".join(paper.number for paper in acceptance_papers(case, lost))
        code = TAKES_BACK_ACCUSATION if lost[0].is_accusation else TAKES_BACK
        found.append(Problem(code, values={"paper": f"受理告知书{numbers}", "first": first_name(after, world)}))
    for demand in after.open_demands:
        sent = demand.sent
        if sent and lies_with_the_accused(after, demand, world) and not lies_with_the_accused(case, demand, world):
            found.append(Problem(LIES, values={"unit": sent.to_name, "first": first_name(after, world)}))
    return found


def denied(case: CaseState, after: CaseState) -> list[str]:
    """The unclassified demands whose words or class this correction changes so that they may accuse somebody: it is asked once,
    and whoever saves it all the same has said no to these words."""
    pairs = ((case.demands[id_], now) for id_, now in after.demands.items() if may_accuse(now))
    return [now.id for was, now in pairs if (was.text, was.legal_class) != (now.text, now.legal_class)]


def _begins_to_sound(before: DemandState, now: DemandState) -> bool:
    return not now.is_accusation and speaks_of_one(now.text) and not speaks_of_one(before.text)
