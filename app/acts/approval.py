"""Approval of a letter before it gets its number: submitted, agreed or sent back step by step, delegated, recalled, issued.

Which kinds of papers need it, and whose agreement in which order, is the station's to set: one to four roles a kind.
What is agreed is one text and no other: `issue_letter` carries out the very draft that was submitted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.acts.act import NOT_FOUND, READ_ONLY, Act, Ids, States, case_open, on_case, reads_case, required
from app.acts.draft_text import draft_text, read_draft
from app.acts.leak import Told, colleague
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import (
    ApprovalStep,
    LetterApproved,
    LetterDelegated,
    LetterIssued,
    LetterRecalled,
    LetterReturned,
    LetterSubmitted,
)
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.terms import DocumentKind, Role
from app.domain.world import World

NEEDED = template("letter.needed", QT_TRANSLATE_NOOP("Problem", "{paper}要先送审，审批同意以后才编号出具。"))
NOBODY = template(
    "letter.nobody", QT_TRANSLATE_NOOP("Problem", "审批要{role}同意，本站还没有别人是{role}，请先在设置里的人员指定。")
)
NO_CHAIN = template("letter.no_chain", QT_TRANSLATE_NOOP("Problem", "{paper}不用送审，可以直接出具。"))
UNDER_WAY = template("letter.under_way", QT_TRANSLATE_NOOP("Problem", "同一份文书正在审批，等有了结果再送。"))
NOT_WAITING = template("letter.not_waiting", QT_TRANSLATE_NOOP("Problem", "没有等着审批的文书。"))
NOT_YOURS = template("letter.not_yours", QT_TRANSLATE_NOOP("Problem", "这一步等{who}审。"))
OWN = template("letter.own", QT_TRANSLATE_NOOP("Problem", "自己写的文书要请别人审。"))
NOT_APPROVED = template("letter.not_approved", QT_TRANSLATE_NOOP("Problem", "没有审批同意、等着出具的文书。"))
NOT_WRITER = template("letter.not_writer", QT_TRANSLATE_NOOP("Problem", "只有送审的人能撤回。"))
NO_DELEGATE = template("letter.no_delegate", QT_TRANSLATE_NOOP("Problem", "请选委托给本站的哪一位，不能是送审的人。"))
_AGAIN = ("issue_letter", "void_paper")
"""Acts that issue what was agreed before."""


@dataclass(frozen=True, slots=True)
class SubmitLetterDraft:
    """A letter-issuing act as it would be done: its name and its draft as text."""

    id: str
    case: str
    act: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class DecideLetterDraft:
    """A decision on the letter whose step is awaited; `note` is asked for where it is sent back."""

    id: str
    case: str
    letter: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ApproveLetterDraft(DecideLetterDraft):
    """同意."""


@dataclass(frozen=True, slots=True)
class ReturnLetterDraft(DecideLetterDraft):
    """退回修改."""


@dataclass(frozen=True, slots=True)
class RecallLetterDraft(DecideLetterDraft):
    """撤回送审."""


@dataclass(frozen=True, slots=True)
class DelegateLetterDraft(DecideLetterDraft):
    """委托: somebody else decides this step; `note` is the reason."""

    to: str = ""


@dataclass(frozen=True, slots=True)
class IssueLetterDraft:
    """Issue what was agreed."""

    id: str
    case: str
    letter: str = ""


def chain(kind: DocumentKind, world: World) -> tuple[Role, ...]:
    """Whose agreement a kind of paper needs here, in order; none: it is issued at once."""
    return tuple(Role.of(code) for code in world.settings.get(f"approval_{kind.code}", "").split(",") if code)


def needs_approval(act: Act, world: World) -> DocumentKind | None:
    """The first kind of paper this act issues that must be agreed to before."""
    if act.name in _AGAIN:
        return None
    return next((kind for kind in act.issues if chain(kind, world)), None)


def approval_problems(act: Act, world: World) -> list[Problem]:
    """Why an act may not issue its papers directly."""
    kind = needs_approval(act, world)
    return [Problem(NEEDED, values={"paper": kind.chinese})] if kind else []


def submission(act: Act, draft: Any) -> SubmitLetterDraft:
    """The submission of an act's draft, under the draft's own id."""
    return SubmitLetterDraft(draft.id, draft.case, act.name, draft_text(draft))


# ---------- submit


def _act(name: str) -> Act | None:
    from app.acts import ACTS  # the list of all acts, this one among them

    return ACTS.get(name)


def _reads_inner(draft: SubmitLetterDraft) -> tuple[Subject, ...]:
    act = _act(draft.act)
    return act.reads(read_draft(act.draft, draft.content)) if act else reads_case(draft)


def check_submit(draft: SubmitLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of the submission: those of the act itself, and whether the station can decide it."""
    act, case = _act(draft.act), states.case(draft.case)
    if act is None or case is None:
        return [Problem(NOT_FOUND)]
    kind = needs_approval(act, world)
    if kind is None:
        return [Problem(NO_CHAIN, values={"paper": act.term})]
    if any(letter.awaiting and letter.act == act.name for letter in case.letters.values()):
        return [Problem(UNDER_WAY)]
    problems = act.check(read_draft(act.draft, draft.content), states, world)
    others = [m for m in world.staff if not m.left and m.id != world.actor.id]
    missing = (role for role in chain(kind, world) if not any(role.code in m.roles for m in others))
    return problems + [Problem(NOBODY, values={"role": role.chinese}) for role in missing]


def decide_submit(draft: SubmitLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.submitted`."""
    act = _act(draft.act)
    assert act is not None
    kind = needs_approval(act, world)
    assert kind is not None
    digest = hashlib.sha256(draft.content.encode()).hexdigest()
    steps = tuple(ApprovalStep(role.code) for role in chain(kind, world))
    body = LetterSubmitted(draft.id, act.name, kind.code, draft.content, digest, steps)
    return [on_case(states.files[draft.case].case, body, draft.id)]


# ---------- decide


def awaiting(case: CaseState, world: World) -> list[LetterState]:
    """The letters of a case whose next decision is this actor's to take."""
    return [letter for letter in case.letters.values() if letter.awaiting and not _not_mine(letter, world)]


def _not_mine(letter: LetterState, world: World) -> Problem | None:
    """Why this actor does not decide the step that is awaited."""
    step = letter.awaiting
    assert step is not None
    if letter.by == world.actor.id:
        return Problem(OWN)
    mine = step.user == world.actor.id if step.user else step.role in world.actor.roles
    return None if mine else Problem(NOT_YOURS, values={"who": step.name or Role.name_of(step.role)})


def allowed_decide(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing for this actor to decide."""
    if case.read_only:
        return Problem(READ_ONLY)
    waiting = [letter for letter in case.letters.values() if letter.awaiting]
    if not waiting:
        return Problem(NOT_WAITING)
    return None if awaiting(case, world) else _not_mine(waiting[0], world)


def _chosen(draft: DecideLetterDraft, states: States) -> tuple[CaseState | None, LetterState | None]:
    case = states.case(draft.case)
    return case, case.letters.get(draft.letter) if case else None


def check_decide(draft: DecideLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a decision."""
    case, letter = _chosen(draft, states)
    if case is None:
        return [Problem(NOT_FOUND)]
    if letter is None or letter.awaiting is None:
        return [Problem(NOT_WAITING, "letter")]
    problem = _not_mine(letter, world)
    return [problem] if problem else []


def check_return(draft: ReturnLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of sending back: what is to be changed must be said."""
    return check_decide(draft, states, world) + required(draft.note, "note", QT_TRANSLATE_NOOP("Word", "要改什么"))


def tells_delegate(draft: DelegateLetterDraft, case: CaseState, world: World) -> list[Told]:
    """The colleague who decides instead."""
    return [colleague("to", m.id, m.name, world) for m in world.staff if m.id == draft.to]


def check_delegate(draft: DelegateLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a delegation: to a colleague, not to the one who submitted, with the reason."""
    problems = check_decide(draft, states, world)
    if problems:
        return problems
    _, letter = _chosen(draft, states)
    here = {m.id for m in world.staff if not m.left} - {world.actor.id, letter.by if letter else ""}
    if draft.to not in here:
        problems.append(Problem(NO_DELEGATE, "to"))
    return problems + required(draft.note, "note", QT_TRANSLATE_NOOP("Word", "委托的原因"))


def allowed_recall(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to recall."""
    if case.read_only:
        return Problem(READ_ONLY)
    waiting = [letter for letter in case.letters.values() if letter.awaiting]
    if not waiting:
        return Problem(NOT_WAITING)
    return None if any(letter.by == world.actor.id for letter in waiting) else Problem(NOT_WRITER)


def check_recall(draft: RecallLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a recall: only by whoever submitted, while it is not decided."""
    case, letter = _chosen(draft, states)
    if case is None:
        return [Problem(NOT_FOUND)]
    if letter is None or letter.awaiting is None:
        return [Problem(NOT_WAITING, "letter")]
    return [] if letter.by == world.actor.id else [Problem(NOT_WRITER)]


def _deciding(body: Callable[[DecideLetterDraft, LetterState, World], Any]) -> Callable[..., list[NewEntry]]:
    def decide(draft: DecideLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
        case, letter = _chosen(draft, states)
        assert case is not None and letter is not None
        return [on_case(case, body(draft, letter, world), draft.id)]

    return decide


def _delegated(draft: DecideLetterDraft, letter: LetterState, world: World) -> LetterDelegated:
    assert isinstance(draft, DelegateLetterDraft) and letter.awaiting is not None
    to = next(m for m in world.staff if m.id == draft.to)
    return LetterDelegated(
        letter.id, letter.turn, replace(letter.awaiting, user=to.id, name=to.name), draft.note.strip()
    )


# ---------- issue


def approved(case: CaseState) -> list[LetterState]:
    """Letters that everybody agreed to and that are not issued yet."""
    return [letter for letter in case.letters.values() if letter.approved and not letter.issued_entry]


def allowed_issue(case: CaseState, world: World) -> Problem | None:
    """Why nothing agreed waits to be issued."""
    if problem := case_open(case, world):
        return problem
    return None if approved(case) else Problem(NOT_APPROVED)


def _inner(draft: IssueLetterDraft, states: States) -> tuple[Act, Any] | None:
    case = states.case(draft.case)
    letter = next((found for found in approved(case) if found.id == draft.letter), None) if case else None
    act = _act(letter.act) if letter else None
    if letter is None or act is None:
        return None
    return act, replace(read_draft(act.draft, letter.content), id=draft.id)


def check_issue(draft: IssueLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of issuing: the case may have moved on since."""
    found = _inner(draft, states)
    return [Problem(NOT_APPROVED, "letter")] if found is None else found[0].check(found[1], states, world)


def decide_issue(draft: IssueLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """What the agreed act decides, and `letter.issued`."""
    found = _inner(draft, states)
    assert found is not None
    issued = on_case(states.files[draft.case].case, LetterIssued(draft.letter), ids.entry())
    return [*found[0].decide(found[1], states, world, ids), issued]


SUBMIT = Act("submit_letter", "送审", SubmitLetterDraft, _reads_inner, check_submit, decide_submit)
APPROVE = Act(
    "approve_letter", "审批同意", ApproveLetterDraft, reads_case, check_decide,
    _deciding(lambda d, letter, world: LetterApproved(letter.id, letter.turn, d.note.strip())), allowed_decide,
)  # fmt: skip
RETURN = Act(
    "return_letter", "退回修改", ReturnLetterDraft, reads_case, check_return,
    _deciding(lambda d, letter, world: LetterReturned(letter.id, letter.turn, d.note.strip())), allowed_decide,
)  # fmt: skip
DELEGATE = Act(
    "delegate_letter",
    "委托审批",
    DelegateLetterDraft,
    reads_case,
    check_delegate,
    _deciding(_delegated),
    allowed_decide,
    tells=tells_delegate,
)
RECALL = Act(
    "recall_letter", "撤回送审", RecallLetterDraft, reads_case, check_recall,
    _deciding(lambda d, letter, world: LetterRecalled(letter.id, d.note.strip())), allowed_recall,
)  # fmt: skip
ISSUE = Act(
    "issue_letter", "出具", IssueLetterDraft, reads_case, check_issue, decide_issue, allowed_issue, tuple(DocumentKind)
)
