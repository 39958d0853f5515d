"""帮手登记: who helps, with what, until when, and that they agreed to be listed; put right on the same record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, day_format_problems, day_problems, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.helper_terms import HelperKind
from app.domain.helpers import HelperState
from app.domain.kinds import HelperEnlisted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.values import parse_person_name, parse_phone
from app.domain.world import World

NO_KIND = template("helper.kind", QT_TRANSLATE_NOOP("Problem", "请选是哪一种帮手。"))
UNKNOWN = template("helper.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这位帮手，可能还没有传到本机。"))
TERM_TURNED = template("helper.term_turned", QT_TRANSLATE_NOOP("Problem", "任期的最后一天在第一天以前，请核对。"))
TERM_OVER = template("helper.term_over", QT_TRANSLATE_NOOP("Problem", "这个任期已经过完了，最后一天请写今天或以后。"))
NOT_AGREED = template(
    "helper.not_agreed",
    QT_TRANSLATE_NOOP("Problem", "请写上本人是哪天同意列入名册的；没有问过本人，先问一声再列。"),
)


@dataclass(frozen=True, slots=True)
class EnlistHelperDraft:
    """Somebody who helps. `helper`: the record that is put right; empty for a new one."""

    id: str
    helper: str = ""
    helper_kind: str = ""
    name: str = ""
    unit: str = ""
    skills: tuple[str, ...] = ()
    dialects: tuple[str, ...] = ()
    phone: str = ""
    term_from: str = ""
    term_to: str = ""
    weekdays: tuple[str, ...] = ()
    agreed_on: str = ""
    note: str = ""
    reason: str = ""


def reads(draft: EnlistHelperDraft) -> tuple[Subject, ...]:
    """The record that is put right."""
    return (Subject("helper", draft.helper),) if draft.helper else ()


def helper_of(helper: str, states: States) -> HelperState | None:
    """The helper of a draft, where this program knows and can read them."""
    state: HelperState | None = states.others.get(Subject("helper", helper))
    return state if state and state.told and not state.read_only else None


def check(draft: EnlistHelperDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. Nobody is listed who did not agree to it (domain.md 11)."""
    if draft.helper and helper_of(draft.helper, states) is None:
        return [Problem(UNKNOWN)]
    problems = [] if draft.helper_kind in {kind.code for kind in HelperKind} else [Problem(NO_KIND, "helper_kind")]
    problems += _person_problems(draft) + _term_problems(draft, world)
    if not draft.agreed_on.strip():
        problems.append(Problem(NOT_AGREED, "agreed_on"))
    else:
        problems += day_problems(draft.agreed_on, "agreed_on", world, None, "")
    if draft.helper:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def _person_problems(draft: EnlistHelperDraft) -> list[Problem]:
    parsed = [parse_person_name(draft.name)]
    if draft.phone.strip():
        phone = parse_phone(draft.phone)
        parsed.append(phone if isinstance(phone, Problem) else "")
    return [found for found in parsed if isinstance(found, Problem)]


def _term_problems(draft: EnlistHelperDraft, world: World) -> list[Problem]:
    problems = day_format_problems(draft.term_from, "term_from") + day_format_problems(draft.term_to, "term_to")
    return problems or term_problems(draft.term_from, draft.term_to, world)


def term_problems(first: str, last: str, world: World) -> list[Problem]:
    """Problems of the first and the last day of a term, as far as they are written (fields `term_from`, `term_to`)."""
    problems = day_format_problems(first, "term_from") if first else []
    problems += day_format_problems(last, "term_to") if last else []
    if problems or not last:
        return problems
    if first and date.fromisoformat(last) < date.fromisoformat(first):
        return [Problem(TERM_TURNED, "term_to")]
    return [Problem(TERM_OVER, "term_to")] if date.fromisoformat(last) < world.today else []


def decide(draft: EnlistHelperDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`helper.enlisted`, to this station and those above it."""
    name, phone = parse_person_name(draft.name), parse_phone(draft.phone) if draft.phone.strip() else ""
    assert not isinstance(name, Problem)
    body = HelperEnlisted(
        draft.helper_kind, name, draft.unit.strip(), draft.skills, draft.dialects, getattr(phone, "number", ""),
        draft.term_from, draft.term_to, draft.weekdays, draft.agreed_on, draft.note.strip(), draft.reason.strip(),
    )  # fmt: skip
    return [NewEntry(draft.id, Subject("helper", draft.helper or draft.id), body, Routing((world.station.org,)))]


ACT = Act("enlist_helper", "帮手登记", EnlistHelperDraft, reads, check, decide)
