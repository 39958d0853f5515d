"""延期: once, by no more than the rule grants, asked before the 60 days are over, approved by the head of the unit, and
told to the petitioner in the same step (Art. 34). Where the station has its extensions approved, the head agrees in person;
else who enters it says which head approved it, and when.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    issue,
    on_case,
    on_day,
    picked,
    reads_case,
    required,
)
from app.acts.approving import agreement, needs_approval
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
from app.domain.records import LetterState
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

NO_POST = template(
    "extend.no_post",
    QT_TRANSLATE_NOOP("Problem", "{name}的职务还没有写，要印在告知书上（第三十四条）。请先到“设置”的“人员”里写上。"),
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
    approved_on: str = ""
    """Empty where the head agrees to the letter in person: then it is the day on which they did."""
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
    letter = next((x for x in case.letters.values() if x.act == ACT.name and _is_under_way(x)), None)
    writer = letter.by if letter else world.actor.id  # not whoever agrees to it, or gives it its number
    return [m for m in world.staff if Role.HEAD.code in m.roles and not m.left and m.id != writer]


def _is_under_way(letter: LetterState) -> bool:
    return letter.awaiting is not None or (letter.approved and not letter.issued_entry)


def _agreed(case: CaseState) -> LetterState | None:
    """The extension that everybody agreed to and that has no number yet."""
    return next((x for x in case.letters.values() if x.act == ACT.name and x.approved and not x.issued_entry), None)


def is_agreed_to(case: CaseState, world: World) -> bool:
    """Whether the head agrees to the letter in person before it gets its number."""
    return needs_approval(ACT, case, world) is not None


def _confirmed(case: CaseState, world: World) -> tuple[Member, date] | None:
    """The head who agreed to it, and when."""
    letter = _agreed(case)
    found = agreement(case, letter, Role.HEAD) if letter else None
    member = next((m for m in world.staff if found and m.id == found[0]), None)
    return (member, found[1]) if member and found else None


def named_head(draft: ExtendDraft, case: CaseState, world: World) -> Member | None:
    """The head whom the draft names."""
    return next((m for m in heads(case, world) if m.name == draft.approver.strip()), None)


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
    return problems + _approval_problems(draft, case, world)


def _approval_problems(draft: ExtendDraft, case: CaseState, world: World) -> list[Problem]:
    """Problems of who approves it, and when; none where the head agreed to this very letter."""
    if _confirmed(case, world):
        return []
    problems = required(draft.approver, "approver", QT_TRANSLATE_NOOP("Word", "批准延期的单位负责人"))
    head = named_head(draft, case, world)
    if head is None and not problems:
        problems.append(Problem(NOT_HEAD, "approver"))
    elif head and not head.post.strip():
        problems.append(Problem(NO_POST, "approver", {"name": head.name}))
    if is_agreed_to(case, world):
        return problems
    what, since = QT_TRANSLATE_NOOP("Word", "受理的日子"), accepted_on(picked(extendable(case, world), draft.demands))
    return problems + act_day_problems(draft.approved_on, draft.late_reason, "approved_on", world, since, what)


def decide(draft: ExtendDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`handling.extended` and its 延期办理告知书 in the same step."""
    case = states.files[draft.case].case
    demands = picked(extendable(case, world), draft.demands)
    head, on = _confirmed(case, world) or (named_head(draft, case, world), None)
    assert draft.days is not None and head is not None
    in_person = on is not None or is_agreed_to(case, world)
    approved_on = (on or world.today).isoformat() if in_person else draft.approved_on
    fact = HandlingExtended(
        demands=tuple(d.id for d in demands),
        days=draft.days,
        reason=draft.reason.strip(),
        approver=head.name,
        approver_post=head.post.strip(),
        approved_on=approved_on,
    )
    # what the head agreed to in person is dated by the agreement itself: nothing is entered late
    written = [on_case(case, fact, draft.id)] if in_person else on_day(case, fact, draft, approved_on, world, ids)
    return [*written, issue(DocumentKind.EXTENSION, case, demands, world, ids)]


ACT = Act(
    "extend",
    "延期",
    ExtendDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.EXTENSION,),
    tells=tells,
    head=named_head,
)
