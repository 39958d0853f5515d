"""委托审批: a colleague decides this step instead, who has the same duty or is a head of the unit; so what the law leaves to
the head (Art. 34) stays with a head."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts import approving
from app.acts.act import Act, Ids, States, on_case, reads_case, required
from app.acts.add_reader import outside
from app.acts.approving import LetterDraft, allowed
from app.acts.interest import colleague_problem
from app.acts.leak import Told, colleague
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import LetterDelegated
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.staff import Member
from app.domain.terms import DocumentKind, Role
from app.domain.world import World

NOT_HEAD = template(
    "letter.not_head",
    QT_TRANSLATE_NOOP("Problem", "延期要经本单位负责人批准（第三十四条），只能委托给“人员”里指定的另一位负责人。"),
)
NO_DELEGATE = template("letter.no_delegate", QT_TRANSLATE_NOOP("Problem", "请选委托给本站的哪一位，不能是送审的人。"))

NOT_ENTITLED = template(
    "letter.not_entitled",
    QT_TRANSLATE_NOOP("Problem", "{name}不是“{role}”，也不是单位负责人，不能代审这一步。请选有这个职责的同事。"),
)
UNSEEN = template(
    "letter.delegate_unseen",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这一件限知悉人查看，{name}不在知悉名单里，看不到它。请先用“加入知悉名单”（别的事 › 办理）加上，再委托。",
    ),
)


@dataclass(frozen=True, slots=True)
class DelegateLetterDraft(LetterDraft):
    """To whom (id of a colleague); `note` is the reason."""

    to: str = ""


def may_stand_in(member: Member, letter: LetterState) -> bool:
    """Whether this colleague may decide the step that is awaited."""
    return letter.awaiting is not None and bool({letter.awaiting.role, Role.HEAD.code} & set(member.roles))


def tells(draft: DelegateLetterDraft, case: CaseState, world: World) -> list[Told]:
    """The colleague who decides instead."""
    return [colleague("to", m.id, m.name, world) for m in world.staff if m.id == draft.to]


def check(draft: DelegateLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a delegation: to a colleague, not to the one who submitted, with the reason."""
    if problems := approving.check(draft, states, world):
        return problems
    case = states.files[draft.case].case
    letter = case.letters[draft.letter]
    assert letter.awaiting is not None
    others = [m for m in world.staff if not m.left and m.id not in (world.actor.id, letter.by)]
    here = {m.id: m.name for m in others}
    if draft.to in [m.id for m in outside(case, world)] and draft.to in here:
        problems = [Problem(UNSEEN, "to", {"name": here[draft.to]})]
    elif draft.to in here and _needs_head(letter) and not _is_head(draft.to, world):
        problems = [Problem(NOT_HEAD, "to")]
    elif draft.to in here and not any(may_stand_in(m, letter) for m in others if m.id == draft.to):
        role = Role.name_of(letter.awaiting.role)
        problems = [Problem(NOT_ENTITLED, "to", {"name": here[draft.to], "role": role})]
    elif draft.to in here:
        problems = colleague_problem(case, draft.to, here[draft.to], "to", world)
    else:
        problems = [Problem(NO_DELEGATE, "to")]
    return problems + required(draft.note, "note", QT_TRANSLATE_NOOP("Word", "委托的原因"))


def _needs_head(letter: LetterState) -> bool:
    """Whether the law wants the head's own agreement at this step: of an extension (Art. 34)."""
    step = letter.awaiting
    return letter.kind == DocumentKind.EXTENSION.code and step is not None and step.role == Role.HEAD.code


def _is_head(user: str, world: World) -> bool:
    return any(m.id == user and Role.HEAD.code in m.roles for m in world.staff)


def decide(draft: DelegateLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.delegated`."""
    case = states.files[draft.case].case
    letter, to = case.letters[draft.letter], next(m for m in world.staff if m.id == draft.to)
    assert letter.awaiting is not None
    step = replace(letter.awaiting, user=to.id, name=to.name)
    return [on_case(case, LetterDelegated(letter.id, letter.turn, step, draft.note.strip()), draft.id)]


ACT = Act("delegate_letter", "委托审批", DelegateLetterDraft, reads_case, check, decide, allowed, tells=tells)
