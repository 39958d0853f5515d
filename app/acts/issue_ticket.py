"""取号: a number for what somebody comes for; what they need stands on a subject of its own, which nobody else receives."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import NeedsTold, TicketIssued
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_BUSINESS = template("ticket.business", QT_TRANSLATE_NOOP("Problem", "请选来办什么。"))
UNKNOWN_PRIORITY = template("ticket.priority", QT_TRANSLATE_NOOP("Problem", "没有这一种优先，请重新选。"))
UNKNOWN_NEED = template("ticket.need", QT_TRANSLATE_NOOP("Problem", "没有这一项照顾，请重新选。"))


@dataclass(frozen=True, slots=True)
class IssueTicketDraft:
    """`ticket`: the id of the new ticket, made when the form opens."""

    id: str
    ticket: str
    business: str = ""
    priority: str = ""
    needs: tuple[str, ...] = ()


def check(draft: IssueTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    lists = world.lookup.queue
    problems = [] if lists.business(draft.business) else [Problem(NO_BUSINESS, "business")]
    if draft.priority and draft.priority not in {one.code for one in lists.priorities}:
        problems.append(Problem(UNKNOWN_PRIORITY, "priority"))
    if not set(draft.needs) <= {one.code for one in lists.needs}:
        problems.append(Problem(UNKNOWN_NEED, "needs"))
    return problems


def decide(draft: IssueTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.issued`, and `needs.told` to no organisation at all: also where nothing was said, so that not even this can be
    told apart once the day is closed."""
    body = TicketIssued(ids.ticket_number(draft.business), draft.business, world.today.isoformat())
    issued = NewEntry(draft.id, Subject("ticket", draft.ticket), body, Routing((world.station.org,)))
    said = NeedsTold(draft.priority, draft.needs)
    return [issued, NewEntry(ids.entry(), Subject("needs", draft.ticket), said, Routing())]


ACT = Act("issue_ticket", "取号", IssueTicketDraft, reads_nothing, check, decide)
