"""泄露告知: whom we told of a breach, when and how; or why the people need not be told (个人信息保护法 Art. 57).

The authority is told in every case. The people need not be where what was done keeps all harm from them; the authority may ask for
it all the same, and then they are told after all.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, back_dated, day_problems, required
from app.acts.record_breach import number_problems
from app.domain.breach_terms import BreachTo
from app.domain.breaches import BreachState
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import BreachTold
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNKNOWN = template("breach.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一条，可能还没有传到本机。"))
NO_TO = template("breach.to", QT_TRANSLATE_NOOP("Problem", "请选告知的是谁；已经告知过的不用再记。"))
AUTHORITY = template(
    "breach.authority", QT_TRANSLATE_NOOP("Problem", "网信部门一定要告知（第五十七条）；可以不告知的只有本人。")
)
BOTH = template("breach.both", QT_TRANSLATE_NOOP("Problem", "告知了就写怎样告知的，没有告知才写为什么，两样只写一样。"))


@dataclass(frozen=True, slots=True)
class TellBreachDraft:
    """Of which breach, who was told, when, how; or why the people were not."""

    id: str
    breach: str
    to: str = ""
    on: str = ""
    how: str = ""
    why_not: str = ""


def reads(draft: TellBreachDraft) -> tuple[Subject, ...]:
    """The breach."""
    return (Subject("breach", draft.breach),)


def check(draft: TellBreachDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state: BreachState | None = states.others.get(Subject("breach", draft.breach))
    if state is None or state.known is None:
        return [Problem(UNKNOWN)]
    if state.read_only:
        return [Problem(READ_ONLY)]
    problems = [] if draft.to in {to.code for to in state.open_to()} else [Problem(NO_TO, "to")]
    problems += day_problems(draft.on, "on", world, None, "")
    problems += number_problems(draft.how, "how") + number_problems(draft.why_not, "why_not")
    if not draft.why_not.strip():
        return problems + required(draft.how, "how", QT_TRANSLATE_NOOP("Word", "怎样告知的"))
    if draft.to == BreachTo.AUTHORITY.code:
        return [*problems, Problem(AUTHORITY, "why_not")]
    return [*problems, Problem(BOTH, "how")] if draft.how.strip() else problems


def decide(draft: TellBreachDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`breach.told`, to all who have the breach."""
    subject = Subject("breach", draft.breach)
    body = BreachTold(draft.to, draft.on, draft.how.strip(), draft.why_not.strip())
    routing = Routing(states.others[subject].routing.orgs, restricted=True)
    return [NewEntry(draft.id, subject, body, routing, back_dated(draft.on, world))]


ACT = Act("tell_breach", "泄露告知", TellBreachDraft, reads, check, decide)
