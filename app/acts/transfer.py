"""转送: send demands to the body that has the power, and tell the petitioner where (Art. 22, 23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.acts.acceptance_back import taken_back
from app.acts.accusing import community_problem, needs_authority
from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    checked_case,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.capacity import sending_problem
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.make_anonymous_copy import identities, remains_problems
from app.acts.sent import papers_of
from app.acts.take_back import fetched
from app.acts.undecided import nothing_to_send, to_send, with_the_accused
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseTransferred, CopySent, IdentityLeftOut
from app.domain.leading import co_units
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import BodyKind, DocumentKind
from app.domain.world import World

BODY_UNKNOWN = template("transfer.body", QT_TRANSLATE_NOOP("Problem", "请从单位名录里选一个单位。"))
SUCCEEDED = template(
    "transfer.succeeded",
    QT_TRANSLATE_NOOP("Problem", "{unit}已经撤销，由{successor}继续行使职权（第二十四条第二款），请改选它。"),
)
ABOLISHED = template(
    "transfer.abolished",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}已经撤销，名录里还没有继续行使其职权的单位；职责不清的，由本级党委和政府指定（第二十四条第二款）。",
    ),
)
ONLY_DISCIPLINE = template(
    "transfer.only_discipline",
    QT_TRANSLATE_NOOP(
        "Problem", "这件检举控告本单位已经受理，只能转送有管理权限的纪检监察机关（第二十二条第二款、第三十条）。"
    ),
)
NO_COPY = template(
    "transfer.no_copy", QT_TRANSLATE_NOOP("Problem", "这一份抄件里没有要转的诉求，请另做一份去身份抄件。")
)
STALE_COPY = template(
    "transfer.stale_copy",
    QT_TRANSLATE_NOOP("Problem", "抄件做好以后信访人的资料有补充，现在看得出是谁了，请另做一份去身份抄件。"),
)
WITH_IDENTITY = template(
    "transfer.with_identity",
    QT_TRANSLATE_NOOP("Problem", "这样转，信访人是谁会随件传过去。能不说是谁的，先做一份去身份抄件，转抄件。"),
)


@dataclass(frozen=True, slots=True)
class TransferDraft:
    """Which demands go where, and why."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    to: str = ""
    reason: str = ""
    authority: str = ""
    """Why an accusation is for this body, which is no discipline body, or one that belongs to the unit accused."""
    copy: str = ""
    """Of a restricted case: the copy without who petitions that goes, instead of the case; empty: the case itself."""


def asked_for_help(to: str, demands: Sequence[DemandState], world: World) -> bool:
    """Whether sending there asks a committee of self-government for help and is no 转送, 交办: what is owed stays with us."""
    return world.lookup.directory.only_assists(to) and not any(d.is_accusation for d in demands)


def body_problems(to: str, field_name: str, world: World) -> list[Problem]:
    """Why a matter cannot go to the body with this code: not in the directory, or abolished (Art. 24(2))."""
    directory = world.lookup.directory
    body = directory.body(to)
    if body is None:
        return [Problem(BODY_UNKNOWN, field_name)]
    if not body.abolished:
        return []
    heir = directory.acting(to)
    if heir is None or heir.abolished:
        return [Problem(ABOLISHED, field_name, {"unit": body.name})]
    return [Problem(SUCCEEDED, field_name, {"unit": body.name, "successor": heir.name})]


def tells(draft: TransferDraft, case: CaseState, world: World) -> list[Told]:
    """The body, which gets the 转送函, and the units that take part where it leads: they get a copy."""
    nameless = draft.copy in case.anonymous
    return [replace(told, nameless=nameless) for told in told_with(draft.to, to_send(case, world, draft.demands))]


def told_with(to: str, demands: Sequence[DemandState]) -> list[ToBody]:
    """The bodies that hear of these demands when they go to this one."""
    return [ToBody("to", to), *(ToBody("to", unit.code) for unit in co_units(demands, to))]


def orgs_with(to: str, demands: Sequence[DemandState], world: World) -> list[str]:
    """The organisations these demands go to with this body."""
    bodies = (world.lookup.directory.body(code) for code in (to, *(unit.code for unit in co_units(demands, to))))
    return [body.org for body in bodies if body]


def check(draft: TransferDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, nothing_to_send)
    if case is None or problems:
        return problems
    demands = to_send(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    elif problem := sending_problem(case, demands, draft.to, world):
        problems.append(problem)
    problems += body_problems(draft.to, "to", world)
    if any(d.acceptance for d in demands) and not _is_discipline(draft.to, world):
        problems.append(Problem(ONLY_DISCIPLINE, "to"))
    elif problem := community_problem(case, draft.to, world):
        problems.append(problem)
    elif needs_authority(case, draft.to, world):
        problems += required(draft.authority, "authority", QT_TRANSLATE_NOOP("Word", "凭什么由它办"))
    if draft.copy:
        problems += _copy_problems(draft, demands, states, world)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "转送的理由")) or silence_problem(
        draft.reason, "reason"
    )


def _copy_problems(draft: TransferDraft, demands: Sequence[DemandState], states: States, world: World) -> list[Problem]:
    """Why the copy cannot go: it says nothing of a demand, or it, or what is written beside it, names somebody as they are known
    by now."""
    file = states.files[draft.case]
    copy = file.case.anonymous.get(draft.copy)
    if copy is None or not {d.id for d in demands} <= {d.id for d in copy.demands}:
        return [Problem(NO_COPY, "copy")]
    people = identities(file, world)
    words = (*(text for d in copy.demands for text in (d.text, d.against_text)), *copy.materials)
    stale = any(remains_problems(text, "copy", people) for text in words)
    return [*([Problem(STALE_COPY, "copy")] if stale else []), *remains_problems(draft.reason, "reason", people)]


def copies_for(case: CaseState, demands: Sequence[DemandState]) -> list[IdentityLeftOut]:
    """The copies that say all of these demands, the newest first."""
    wanted = {d.id for d in demands}
    return [copy for copy in reversed(case.anonymous.values()) if wanted <= {d.id for d in copy.demands}]


def asks(draft: TransferDraft, states: States, world: World) -> list[Problem]:
    """That a restricted case itself is about to go, with who petitions."""
    case = states.case(draft.case)
    return [Problem(WITH_IDENTITY, "copy")] if case and case.restricted and not draft.copy else []


def _is_discipline(to: str, world: World) -> bool:
    body = world.lookup.directory.body(to)
    return body is None or body.kind is BodyKind.DISCIPLINE


def decide(draft: TransferDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.transferred`, 转送告知书 to the petitioner and 转送函 to the body; an accusation that we took on, or
    that lies with the accused, is taken back first."""
    case = states.files[draft.case].case
    demands = to_send(case, world, draft.demands)
    body = world.lookup.directory.body(draft.to)
    name = body.name if body else draft.to
    fact = CaseTransferred(
        demands=tuple(d.id for d in demands),
        to=draft.to,
        to_name=name,
        reason=draft.reason.strip(),
        transferred_on=world.today.isoformat(),
        authority=draft.authority.strip() if needs_authority(case, draft.to, world) else "",
        assists=asked_for_help(draft.to, demands, world),
    )
    orgs = orgs_with(draft.to, demands, world)
    if draft.copy:
        fact = replace(fact, copy=draft.copy, copied_to=tuple(org for org in orgs if org != world.station.org))
    papers = papers_of(case, DocumentKind.TRANSFER_LETTER)
    return [
        *taken_back(case, demands, fact.reason, world, ids),
        *_from_the_accused(case, demands, fact.reason, world, ids),
        on_case(case, fact, draft.id, *([] if draft.copy else orgs)),
        *([_copy_sent(case, fact, orgs, world, ids)] if draft.copy else []),
        *(issue(kind, case, demands, world, ids) for kind in papers),
    ]


def _copy_sent(case: CaseState, fact: CaseTransferred, orgs: Sequence[str], world: World, ids: Ids) -> NewEntry:
    """The copy as a subject of its own, so that whoever gets it never gets a key of the case; for each sending another one, so that
    nobody learns who else got it."""
    copy = case.anonymous[fact.copy]
    demands = tuple(d for d in copy.demands if d.id in fact.demands)
    body = CopySent(
        case.number,
        demands,
        copy.materials,
        copy.people,
        fact.to,
        fact.to_name,
        fact.transferred_on,
        world.station.name,
    )
    route = Routing(tuple(dict.fromkeys((world.station.org, *orgs))), restricted=True)
    return NewEntry(ids.entry(), Subject("copy", ids.entry()), body, route)


def _from_the_accused(
    case: CaseState, demands: Sequence[DemandState], reason: str, world: World, ids: Ids
) -> list[NewEntry]:
    """An accusation that lies with whom it is about comes away from there with a 收回函, also when it was signed for (Art. 30)."""
    lying = with_the_accused(case, demands, world)
    return [entry for sent in lying for entry in fetched(case, sent, reason, ids.entry(), world, ids)]


ACT = Act(
    "transfer",
    "转送",
    TransferDraft,
    reads_case,
    check,
    decide,
    nothing_to_send,
    issues=(
        DocumentKind.TRANSFER,
        DocumentKind.TRANSFER_LETTER,
        DocumentKind.TAKE_BACK_NOTICE,
        DocumentKind.TAKE_BACK_LETTER,
    ),
    tells=tells,
    bearing=Bearing.MOVES,
    asks=asks,
)
