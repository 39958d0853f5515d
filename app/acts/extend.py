"""延期: once, by no more than the rule grants, asked before the 60 days are over, approved by the head of the unit, and
told to the petitioner in the same step (Art. 34).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    issue,
    on_day,
    picked,
    reads_case,
    required,
)
from app.acts.in_hand import accepted_on, in_hand, nothing_in_hand
from app.acts.leak import Told, in_words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, case_clocks
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.going import HANDLING
from app.domain.kinds import HandlingExtended
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.staff import Member
from app.domain.terms import DocumentKind, Role
from app.domain.world import World

NO_CLOCK = template(
    "extend.no_clock",
    QT_TRANSLATE_NOOP("Problem", "这一件没有在走的办理期限（第三十四条只管第三十一条第（六）项的诉求），用不着延期。"),
)
ONCE = template(
    "extend.once",
    QT_TRANSLATE_NOOP("Problem", "已经延过一次，最迟 {day}（含当日）办结；第三十四条只许延长一次，请尽快答复。"),
)
TOO_LATE = template(
    "extend.too_late",
    QT_TRANSLATE_NOOP(
        "Problem", "办理期限 {day}已经满了。延期要在期满以前批准、告知（第三十四条），现在只能尽快答复，超期如实记录。"
    ),
)
DAYS = template("extend.days", QT_TRANSLATE_NOOP("Problem", "延长 1 到 {most} 日（第三十四条），请写一个整数。"))


NOT_HEAD = template(
    "extend.not_head",
    QT_TRANSLATE_NOOP(
        "Problem", "延期要经本单位负责人批准（第三十四条）；请选“人员”里指定的负责人，写的人不能自己批。"
    ),
)
NO_HEAD = template(
    "extend.no_head",
    QT_TRANSLATE_NOOP(
        "Problem",
        "延期要经本单位负责人批准，写的人不能自己批（第三十四条）。本站还没有指定别的单位负责人，请先到“设置”的“人员”里指定。",
    ),
)


@dataclass(frozen=True, slots=True)
class ExtendDraft:
    """For which demands, by how many days, why, and which head of the unit approved it on which day."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    days: int | None = None
    reason: str = ""
    approver: str = ""
    approver_post: str = ""
    approved_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def handling_clocks(case: CaseState, world: World) -> list[CaseClock]:
    """The running handling clocks of the demands in hand."""
    ids = {d.id for d in in_hand(case, world)}
    found = (c for c in case_clocks(case, world.lookup) if c.rule.id == HANDLING and c.clock.finished_on is None)
    return [c for c in found if ids & set(c.demands)]


def extendable(case: CaseState, world: World) -> list[DemandState]:
    """Demands whose 60 days run, are not over today, and were not extended yet."""
    open_ = [c for c in handling_clocks(case, world) if not c.clock.extension and world.today <= c.clock.base_last_day]
    ids = {id_ for c in open_ for id_ in c.demands}
    return [d for d in in_hand(case, world) if d.id in ids]


def most_days(case: CaseState, world: World) -> int:
    """What the rule grants at most."""
    clocks = handling_clocks(case, world)
    return min((c.rule.extension_days for c in clocks), default=0)


def heads(case: CaseState, world: World) -> list[Member]:
    """Members of staff who are head of the unit and did not write it: who may approve an extension (Art. 34)."""
    agreed = (x.by for x in case.letters.values() if x.act == ACT.name and x.approved and not x.issued_entry)
    writer = next(agreed, world.actor.id)  # what was agreed to is not written by whoever gives it its number
    return [m for m in world.staff if Role.HEAD.code in m.roles and not m.left and m.id != writer]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be extended now, with the article."""
    if problem := nothing_in_hand(case, world):
        return problem
    if extendable(case, world):
        return None if heads(case, world) else Problem(NO_HEAD)
    clocks = handling_clocks(case, world)
    if not clocks:
        return Problem(NO_CLOCK)
    last = clocks[0].clock
    if last.extension:
        return Problem(ONCE, values={"day": chinese_date(last.statutory_last_day)})
    return Problem(TOO_LATE, values={"day": chinese_date(last.base_last_day)})


def tells(draft: ExtendDraft, case: CaseState, world: World) -> list[Told]:
    """The head of the unit who approves."""
    return in_words("approver", draft.approver)


def check(draft: ExtendDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = picked(extendable(case, world), draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    most = most_days(case, world)
    if draft.days is None or not 1 <= draft.days <= most:
        problems.append(Problem(DAYS, "days", {"most": str(most)}))
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "延期的理由，要告知信访人"))
    problems += silence_problem(draft.reason, "reason")
    problems += required(draft.approver, "approver", QT_TRANSLATE_NOOP("Word", "批准延期的单位负责人"))
    if draft.approver.strip() and draft.approver.strip() not in {m.name for m in heads(case, world)}:
        problems.append(Problem(NOT_HEAD, "approver"))
    problems += required(draft.approver_post, "approver_post", QT_TRANSLATE_NOOP("Word", "批准人的职务"))
    what = QT_TRANSLATE_NOOP("Word", "受理的日子")
    return problems + act_day_problems(
        draft.approved_on, draft.late_reason, "approved_on", world, accepted_on(demands), what
    )


def decide(draft: ExtendDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`handling.extended` and its 延期办理告知书 in the same step."""
    case = states.files[draft.case].case
    demands = picked(extendable(case, world), draft.demands)
    assert draft.days is not None
    fact = HandlingExtended(
        demands=tuple(d.id for d in demands),
        days=draft.days,
        reason=draft.reason.strip(),
        approver=draft.approver.strip(),
        approver_post=draft.approver_post.strip(),
        approved_on=draft.approved_on,
    )
    return [
        *on_day(case, fact, draft, draft.approved_on, world, ids),
        issue(DocumentKind.EXTENSION, case, demands, world, ids),
    ]


ACT = Act(
    "extend", "延期", ExtendDraft, reads_case, check, decide, allowed, issues=(DocumentKind.EXTENSION,), tells=tells
)
