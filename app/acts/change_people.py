"""更换代表、代理人: who speaks for the matter from now on; at most five representatives (Art. 20).

After 办结 too: whoever goes on may still ask for a 复查 or 复核 in the days that the other had."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_stands,
    checked_case,
    on_case,
    reads_case,
    required,
    routing,
)
from app.acts.interest import Bearing
from app.acts.register import parties_of
from app.acts.register_check import AGENT_PAPER, MOST_REPRESENTATIVES, SIXTH
from app.acts.register_draft import PersonDraft
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import Party, PeopleChanged
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import PartyRole, main_term
from app.domain.values import parse_phone
from app.domain.world import World

NO_CHANGE = template("people.same", QT_TRANSLATE_NOOP("Problem", "人没有变。请去掉不再代表的，或者写上新来的。"))
ONE_MAIN = template(
    "people.one_main", QT_TRANSLATE_NOOP("Problem", "要有一位{main}。换{main}的，请去掉原来那位，新来的选“{main}”。")
)

NO_PROOF = template(
    "people.proof",
    QT_TRANSLATE_NOOP("Problem", "请写明凭什么由他来：其余人的推选书、继承人的证明，或者别的凭据（第二十条）。"),
)


@dataclass(frozen=True, slots=True)
class ChangePeopleDraft:
    """Who stays, who is new, and why."""

    id: str
    case: str
    keep: tuple[str, ...] = ()
    """Places of the people who stay, "0" first."""
    added: tuple[PersonDraft, ...] = ()
    reason: str = ""
    proof: str = ""
    """凭据 of whoever comes as main petitioner or representative; an agent brings a paper of its own."""


def kept(case: CaseState, draft: ChangePeopleDraft) -> list[Party]:
    """The people who stay."""
    return [party for place, party in enumerate(case.people) if str(place) in draft.keep]


def check(draft: ChangePeopleDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_stands)
    if case is None or problems:
        return problems
    staying = kept(case, draft)
    if not draft.added and len(staying) == len(case.people):
        return [Problem(NO_CHANGE, "keep")]
    for i, typed in enumerate(draft.added):
        problems += _person_problems(typed, f"added.{i}")
    roles = [*(party.role for party in staying), *(typed.role for typed in draft.added)]
    if roles.count(PartyRole.MAIN.code) != 1:
        problems.append(Problem(ONE_MAIN, "keep", {"main": main_term(case.channel).chinese}))
    if len([role for role in roles if role != PartyRole.AGENT.code]) > MOST_REPRESENTATIVES:
        problems.append(Problem(SIXTH, "keep"))
    if any(typed.role != PartyRole.AGENT.code for typed in draft.added) and not draft.proof.strip():
        problems.append(Problem(NO_PROOF, "proof"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "更换的原因"))


def _person_problems(typed: PersonDraft, at: str) -> list[Problem]:
    problems = required(typed.person.name, f"{at}.name", QT_TRANSLATE_NOOP("Word", "姓名"))
    if typed.person.phone:
        phone = parse_phone(typed.person.phone, f"{at}.phone")
        problems += [phone] if isinstance(phone, Problem) else []
    if typed.role == PartyRole.AGENT.code and not typed.authority.strip():
        problems.append(Problem(AGENT_PAPER, f"{at}.authority"))
    return problems


def decide(draft: ChangePeopleDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`petitioner.recorded` for who is new, then `people.changed`."""
    case = states.files[draft.case].case
    added, recorded = parties_of(draft.added, states, ids, routing(case))
    fact = PeopleChanged((*kept(case, draft), *added), draft.reason.strip(), draft.proof.strip())
    return [*recorded, on_case(case, fact, draft.id)]


ACT = Act(
    "change_people",
    "更换代表、代理人",
    ChangePeopleDraft,
    reads_case,
    check,
    decide,
    case_stands,
    bearing=Bearing.MOVES,
)
