"""What the acts of handling share: the demands our own organisation handles now, and why there is none."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.acts.act import case_open
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import LegalClass
from app.domain.world import World

NOT_ACCEPTED = template("handling.not_accepted", QT_TRANSLATE_NOOP("Problem", "要先受理，才能往下办。"))
NOT_HERE = template("handling.not_here", QT_TRANSLATE_NOOP("Problem", "由{handler}办理，本站只能催问。"))
WITHDRAWN = template("handling.withdrawn", QT_TRANSLATE_NOOP("Problem", "诉求已经由信访人撤回。"))
ANSWERED = template("handling.answered", QT_TRANSLATE_NOOP("Problem", "受理的诉求都已经答复。"))
RESTRICTED = template(
    "handling.restricted",
    QT_TRANSLATE_NOOP(
        "Problem", "这是检举控告，有关情况不能让被反映的人和单位知道（第三十条），不能请双方坐到一起，也不写会议纪要。"
    ),
)
OTHER_WAY = template(
    "handling.other_way",
    QT_TRANSLATE_NOOP(
        "Problem", "听证、调解用在按信访程序办理的诉求上（第三十一条第（六）项、第三十三条）；这一件走别的途径。"
    ),
)
BEFORE = template("handling.day_order", QT_TRANSLATE_NOOP("Problem", "这一天应当不晚于{what}（{day}），请核对。"))


def in_hand(case: CaseState, world: World) -> list[DemandState]:
    """The demands we accepted that still wait for their answer."""
    return [d for d in waiting(case) if d.acceptance and d.acceptance.handler == world.station.org]


def waiting(case: CaseState) -> list[DemandState]:
    """The accepted demands that still wait for their answer, wherever they are handled."""
    return [d for d in case.open_demands if d.acceptance and not (d.reply or d.withdrawal or d.suggestion or _told(d))]


def _told(demand: DemandState) -> bool:
    """Whether it ended with a plain answer; one in the simple procedure may still get its paper."""
    return demand.answer is not None and demand.simple is None


def nothing_in_hand(case: CaseState, world: World) -> Problem | None:
    """Why nothing of the case is handled here now."""
    if problem := case_open(case, world):
        return problem
    if in_hand(case, world):
        return None
    if elsewhere := [d.acceptance for d in waiting(case) if d.acceptance]:
        return Problem(NOT_HERE, values={"handler": elsewhere[0].handler_name})
    answered = any(d.reply or d.suggestion for d in case.open_demands)
    return Problem(ANSWERED if answered else WITHDRAWN if all_withdrawn(case) else NOT_ACCEPTED)


def all_withdrawn(case: CaseState) -> bool:
    """Whether nothing is left to handle because the petitioner withdrew it."""
    return all(d.withdrawal for d in case.open_demands)


def petition_matters(demands: Iterable[DemandState]) -> list[DemandState]:
    """Those that run by the petition procedure itself (Art. 31(6))."""
    return [d for d in demands if d.legal_class == LegalClass.APPEAL_6.code]


def by_another_way(case: CaseState, world: World) -> list[DemandState]:
    """The demands in our hands that run by another way of the law: their result is told, not decided in a 处理意见书."""
    without = (LegalClass.APPEAL_6.code, LegalClass.UNCLASSIFIED.code, LegalClass.SUGGESTION.code)
    return [d for d in in_hand(case, world) if d.legal_class not in without]


def nothing_to_settle(case: CaseState, world: World) -> Problem | None:
    """Why the sides cannot be brought together: nothing in hand, a report or accusation, or another way of the law."""
    if problem := nothing_in_hand(case, world):
        return problem
    if case.accuses:
        return Problem(RESTRICTED)
    return None if petition_matters(in_hand(case, world)) else Problem(OTHER_WAY)


def accepted_on(demands: Iterable[DemandState]) -> date | None:
    """The latest day on which one of these demands was accepted."""
    return max((d.acceptance.on for d in demands if d.acceptance), default=None)


def order_problems(first: str, last: str, field_name: str, what: str) -> list[Problem]:
    """The problem of two readable ISO days that stand the wrong way round; `what` names the later one."""
    try:
        earlier, later = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return []
    return [Problem(BEFORE, field_name, {"what": what, "day": chinese_date(later)})] if earlier > later else []
