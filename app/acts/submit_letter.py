"""送审: a letter-issuing act as it would be done is laid before those who have to agree."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from app.acts.act import NOT_FOUND, Act, Ids, States, on_case, reads_case
from app.acts.add_reader import outside
from app.acts.approving import act_named, chain, needs_approval, waiting
from app.acts.draft_text import draft_text, read_draft
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ApprovalStep, LetterSubmitted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Role
from app.domain.world import World

NOBODY = template(
    "letter.nobody",
    QT_TRANSLATE_NOOP("Problem", "这一份要“{role}”同意，本站还没有别的同事担任，请先到“设置”的“人员”里指定。"),
)
UNSEEN = template(
    "letter.unseen",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这一件限知悉人查看，要审的{role}{names}不在知悉名单里，看不到它，会一直没有人审。请先用“加入知悉名单”（别的事 › 办理）加上。",
    ),
)
NO_CHAIN = template("letter.no_chain", QT_TRANSLATE_NOOP("Problem", "{paper}不用送审，可以直接出具。"))
UNDER_WAY = template("letter.under_way", QT_TRANSLATE_NOOP("Problem", "同一份文书正在审批，等有了结果再送。"))


@dataclass(frozen=True, slots=True)
class SubmitLetterDraft:
    """The act that will issue the letter: its name and its draft as text."""

    id: str
    case: str
    act: str = ""
    content: str = ""


def submission(act: Act, draft: Any) -> SubmitLetterDraft:
    """The submission of an act's draft, under the draft's own id."""
    return SubmitLetterDraft(draft.id, draft.case, act.name, draft_text(draft))


def _reads(draft: SubmitLetterDraft) -> tuple[Subject, ...]:
    act = act_named(draft.act)
    return act.reads(read_draft(act.draft, draft.content)) if act else reads_case(draft)


def check(draft: SubmitLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of the submission: those of the act itself, and whether the station can decide it."""
    act, case = act_named(draft.act), states.case(draft.case)
    if act is None or case is None:
        return [Problem(NOT_FOUND)]
    kind = needs_approval(act, case, world)
    if kind is None:
        return [Problem(NO_CHAIN, values={"paper": act.term})]
    if any(letter.act == act.name for letter in waiting(case)):
        return [Problem(UNDER_WAY)]
    problems = act.check(read_draft(act.draft, draft.content), states, world)
    return problems + [p for role in chain(kind, world) if (p := _undecidable(case, role, world))]


def _undecidable(case: CaseState, role: Role, world: World) -> Problem | None:
    """Why a step would wait for ever: nobody else has the role, or nobody who has it sees the case."""
    named = [m for m in world.staff if not m.left and m.id != world.actor.id and role.code in m.roles]
    if not named:
        return Problem(NOBODY, values={"role": role.chinese})
    unseen = outside(case, world)
    names = "、".join(m.name for m in named)
    return Problem(UNSEEN, values={"role": role.chinese, "names": names}) if all(m in unseen for m in named) else None


def decide(draft: SubmitLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.submitted`."""
    act = act_named(draft.act)
    assert act is not None
    case = states.files[draft.case].case
    kind = needs_approval(act, case, world)
    assert kind is not None
    digest = hashlib.sha256(draft.content.encode()).hexdigest()
    head = act.head(read_draft(act.draft, draft.content), case, world)
    named = {Role.HEAD: ApprovalStep(Role.HEAD.code, head.id, head.name)} if head else {}
    steps = tuple(named.get(role, ApprovalStep(role.code)) for role in chain(kind, world))
    body = LetterSubmitted(draft.id, act.name, kind.code, draft.content, digest, steps)
    return [on_case(case, body, draft.id)]


ACT = Act("submit_letter", "送审", SubmitLetterDraft, _reads, check, decide, bearing=Bearing.MOVES)
