"""别处的处理意见: what another unit answered, as the petitioner brings it along to ask us, or those above, for a 复查 (Art. 35)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    case_open,
    case_stands,
    checked_case,
    chosen,
    day_problems,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.undecided import ALL_DECIDED
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import ReplyImported
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

ACCUSED = template(
    "record_reply.accusation",
    QT_TRANSLATE_NOOP("Problem", "检举控告不走复查、复核，按有关规定处理（第三十条）。"),
)
OURS = template(
    "record_reply.ours",
    QT_TRANSLATE_NOOP("Problem", "这是本单位的答复，在原来那一件里申请复查就行，不用再记。"),
)


@dataclass(frozen=True, slots=True)
class RecordReplyDraft:
    """Which demands, who answered, the opinion on paper, when it reached the petitioner, and whom it names for a 复查."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    unit: str = ""
    """Code of the unit that answered, empty when it is not in the directory."""
    unit_name: str = ""
    number: str = ""
    replied_on: str = ""
    delivered_on: str = ""
    """ISO day; empty while nobody knows it: the time for a 复查 runs from it."""
    text: str = ""
    review_body: str = ""


def recordable(case: CaseState, ids: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands that nobody has answered or taken on here, what a unit was entrusted with and reported on, and those
    that the other unit is to answer anew."""
    free = (
        d for d in chosen(case, ids) if d.awaited_elsewhere or not (d.decided or _with_another(d) or case.closed_on)
    )
    return [d for d in free if not d.is_accusation]


def _with_another(demand: DemandState) -> bool:
    """Whether a unit has it that has not yet told us what came of it."""
    return demand.sent is not None and demand.sent.completion is None


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to record; what is answered anew after a 复查 is recorded after 办结 too."""
    awaited = any(d.awaited_elsewhere for d in case.open_demands)
    if problem := (case_stands if awaited else case_open)(case, world):
        return problem
    if recordable(case):
        return None
    return Problem(ACCUSED if case.accuses else ALL_DECIDED)


def check(draft: RecordReplyDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not recordable(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    body = world.lookup.directory.body(draft.unit)
    if body is not None and body.org == world.station.org and body.leads_area:
        problems.append(Problem(OURS, "unit"))
    problems += required(draft.unit_name, "unit", QT_TRANSLATE_NOOP("Word", "哪个单位答复的"))
    problems += required(draft.number, "number", QT_TRANSLATE_NOOP("Word", "意见书的文号"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "意见的内容"))
    return problems + _day_problems(draft, recordable(case, draft.demands), world)


def _day_problems(draft: RecordReplyDraft, demands: Sequence[DemandState], world: World) -> list[Problem]:
    """What we sent there was answered after that: an older day would settle what was still to be decided here."""
    sent_on = max((d.sent.on for d in demands if d.sent), default=None)
    problems = day_problems(draft.replied_on, "replied_on", world, sent_on, QT_TRANSLATE_NOOP("Word", "交办的日子"))
    what = QT_TRANSLATE_NOOP("Word", "意见书上的日期")
    if problems or not draft.delivered_on:
        return problems
    return day_problems(draft.delivered_on, "delivered_on", world, date.fromisoformat(draft.replied_on), what)


def decide(draft: RecordReplyDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reply.imported` with its unit and number: no paper of ours, and nothing of our own handling begins with it."""
    case = states.files[draft.case].case
    fact = ReplyImported(
        text=draft.text.strip(),
        replied_on=draft.replied_on,
        demands=tuple(d.id for d in recordable(case, draft.demands)),
        unit=draft.unit,
        unit_name=draft.unit_name.strip(),
        number=draft.number.strip(),
        delivered_on=draft.delivered_on,
        review_body=draft.review_body.strip(),
    )
    return [on_case(case, fact, draft.id)]


ACT = Act(
    "record_reply",
    "登记别处的处理意见",
    RecordReplyDraft,
    reads_case,
    check,
    decide,
    allowed,
    bearing=Bearing.MOVES,
)
