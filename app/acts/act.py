"""What every act has: a draft, what it reads, when it is allowed, its check and its decision.

An act never touches the store: `check` names the problems of a draft, `decide` answers the entries to write. Both are pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from app.acts.interest import Bearing, handed_down, interest_problem, settled_here
from app.acts.leak import UNLISTED, Told, leak_problems, only_discipline
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.document_marks import DOCUMENT_MARKS
from app.domain.entries import Body, Entry, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import (
    CaseNumbered,
    DocumentIssued,
    DocumentPrinted,
    DuplicateSettled,
    DuplicateSuspected,
    HandlingNoted,
    LatenessExplained,
    TalkNoted,
)
from app.domain.number import DocumentNumber
from app.domain.petitioner import PetitionerState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member
from app.domain.terms import DocumentKind, Role
from app.domain.world import World
from app.ports import CaseFile
from app.ports.agenda import AgendaQuery, AgendaRow

READ_ONLY = template(
    "case.read_only", QT_TRANSLATE_NOOP("Problem", "这一件里有新版本写下的内容，本机只能看。升级以后就能接着办。")
)
CLOSED = template("case.closed", QT_TRANSLATE_NOOP("Problem", "{day}已经办结。"))
VOIDED = template("case.voided", QT_TRANSLATE_NOOP("Problem", "已经作废，不再办理，仍然留存计数。"))
AWAITED = template(
    "case.awaited",
    QT_TRANSLATE_NOOP("Problem", "{paper}已经送审，等着“{who}”同意，不另写一份。要看、要改的，用“撤回送审”。"),
)
AGREED = template(
    "case.agreed", QT_TRANSLATE_NOOP("Problem", "{paper}已经审批同意，还没有出具，不另写一份。请用“出具审批过的文书”。")
)
DESTROYED = template("case.destroyed", QT_TRANSLATE_NOOP("Problem", "这一件已按期销毁，不能再办。"))
ALL_LINKED = template("case.all_linked", QT_TRANSLATE_NOOP("Problem", "已并入 {number}，请到原件里办。"))
NOT_FOUND = template("case.not_found", QT_TRANSLATE_NOOP("Problem", "找不到这一件，或者您没有查看它的权限。"))
NO_DEMAND = template("demands.none", QT_TRANSLATE_NOOP("Problem", "请至少选一项诉求。"))
EMPTY = template("text.empty", QT_TRANSLATE_NOOP("Problem", "请写上{what}。"))
DATE_FORMAT = template("date.format", QT_TRANSLATE_NOOP("Problem", "日期读不懂，请写成 2026-10-19 的样子。"))
DATE_EMPTY = template("date.empty", QT_TRANSLATE_NOOP("Problem", "请写上日期。"))
DATE_FUTURE = template("date.future", QT_TRANSLATE_NOOP("Problem", "日期在今天以后，请核对。"))
LATE_UNEXPLAINED = template(
    "date.late", QT_TRANSLATE_NOOP("Problem", "这一天在今天以前，请写明为什么今天才补记；两个日子都会写在时间线上。")
)
DATE_BEFORE = template("date.before", QT_TRANSLATE_NOOP("Problem", "日期早于{what}（{day}），请核对。"))


class Ids(Protocol):
    """Where new ids, numbers and codes come from; the only randomness and counters an act may use."""

    def entry(self) -> str:
        """A fresh UUIDv7, 32 hex digits."""

    def case_number(self, received_on: date, case_id: str) -> str:
        """The number of a new case by the grammar of domain.md 7.4."""

    def case_seal(self, number: str) -> str:
        """The signature of this desk over a case number, in hex, for the QR code of the receipt."""

    def inquiry_code(self) -> str:
        """A random 查询码, not derived from anything."""

    def document_serial(self, document_kind: str, year: int) -> int:
        """The next serial of this unit, kind and year; without holes."""

    def ticket_number(self, business: str) -> str:
        """The next number of today's queue for a business."""


@dataclass(frozen=True, slots=True)
class States:
    """The folded subjects that an act asked for with `reads`."""

    files: Mapping[str, CaseFile] = field(default_factory=dict)
    people: Mapping[str, PetitionerState] = field(default_factory=dict)
    others: Mapping[Subject, Any] = field(default_factory=dict)
    """The states of subjects that are neither case nor petitioner (`domain/subjects.py`)."""
    erased: frozenset[str] = frozenset()
    """Cases that it asked for and that were destroyed after their term."""
    lines: tuple[AgendaRow, ...] = ()
    """What the agenda says to the act's `on_agenda`."""

    def case(self, case_id: str) -> CaseState | None:
        """The case, or None when it is not there or may not be seen."""
        file = self.files.get(case_id)
        return file.case if file else None

    def linked(self, case: CaseState) -> list[CaseState]:
        """The cases linked with one, as far as they were read (`reads_linked`) and may be seen."""
        return [self.files[id_].case for id_ in case.linked if id_ in self.files]


def tells_nobody(draft: Any, case: CaseState, world: World) -> tuple[Told, ...]:
    """The common case: nobody learns of the case by the act."""
    return ()


def asks_nothing(draft: Any, states: States, world: World) -> tuple[Problem, ...]:
    """The common case: what passes the check needs no second look."""
    return ()


_BESIDE = (
    CaseNumbered,
    DuplicateSuspected,
    DuplicateSettled,
    TalkNoted,
    HandlingNoted,
    DocumentPrinted,
    LatenessExplained,
)
"""What is noted beside the procedure and changes nothing that another act stands on."""


def names_nobody(draft: Any, case: CaseState, world: World) -> Member | None:
    """The common case: whoever has the role of a step agrees to it."""
    return None


def minds_steps(draft: Any, entry: Entry) -> bool:
    """The common case: what was done meanwhile is to be looked at first, unless it was noted beside the procedure."""
    return not isinstance(entry.body, _BESIDE)


def minds_nothing(draft: Any, entry: Entry) -> bool:
    """An act that only adds: it stands beside whatever else was done meanwhile."""
    return False


@dataclass(frozen=True, slots=True)
class Act:
    """One business act: the same word in `app/acts`, `ui/acts`, its tests and its entry."""

    name: str
    term: str
    """The statutory Chinese term."""
    draft: type[Any]
    reads: Callable[[Any], tuple[Subject, ...]]
    own_check: Callable[[Any, States, World], list[Problem]]
    """The problems of a draft as far as this act alone goes; everybody asks `check`."""
    decide: Callable[[Any, States, World, Ids], list[NewEntry]]
    allowed: Callable[[CaseState, World], Problem | None] | None = None
    """For acts on a case: why it may not be done now; None: it may. Acts that open a case have no such question."""
    issues: tuple[DocumentKind, ...] = ()
    """The kinds of numbered papers it may issue: what an approval is asked for."""
    tells: Callable[[Any, CaseState, World], Iterable[Told]] = tells_nobody
    """Whom carrying a draft out would tell of the case (LEAK-0)."""
    bearing: Bearing = Bearing.SETTLES
    """How far it bears on the matter: who must stay away from it (Art. 28(3)). An act that says nothing settles something."""
    asks: Callable[[Any, States, World], Iterable[Problem]] = asks_nothing
    """What of a draft is to be looked at again; it never bars."""
    minds: Callable[[Any, Entry], bool] = minds_steps
    """Whether an entry that came after the form was opened bars its draft until the clerk has seen it."""
    head: Callable[[Any, CaseState, World], Member | None] = names_nobody
    """Which head of the unit has to agree to its letter in person, where the law asks for the head."""
    gives: bool = False
    """Whether it puts the case into somebody's hands otherwise than by 转送: closed to an accusation that only a discipline
    body may get."""
    unseen_by_head: bool = False
    """Whether the head of the unit may do it on a restricted case that they do not see."""
    reads_linked: bool = False
    """Whether the cases linked with its own are read too: a letter is held against what was answered there."""
    on_agenda: Callable[[Any, States], Iterable[AgendaQuery]] | None = None
    """What it asks the agenda, by what it has read: who and what is taken already."""

    def why_not(self, case: CaseState, world: World) -> Problem | None:
        """Why this actor may not do it on a case now: the law and the state of the case, else an interest of their own, else
        whom it accuses."""
        if case.erasure:
            return Problem(DESTROYED)
        problem = self.allowed(case, world) if self.allowed else None
        problem = problem or self._under_way(case)
        problem = problem or interest_problem(case, self.bearing, world)
        return problem or (only_discipline(case, world) if self.gives else None)

    def _under_way(self, case: CaseState) -> Problem | None:
        """A letter of this act is with those who approve, or agreed to and not issued yet: no second one is begun."""
        for letter in case.letters.values():
            if letter.act == self.name and not letter.issued_entry:
                paper = DocumentKind.name_of(letter.kind)
                if step := letter.awaiting:
                    return Problem(AWAITED, values={"paper": paper, "who": step.name or Role.name_of(step.role)})
                if letter.approved:
                    return Problem(AGREED, values={"paper": paper})
        return None

    def check(self, draft: Any, states: States, world: World) -> list[Problem]:
        """Problems of a draft: the act's own, the leaks that carrying it out would be (Art. 30, 46(5)), and an interest of
        whoever acts (Art. 28(3))."""
        named = getattr(draft, "cases", (getattr(draft, "case", ""),))
        if states.erased.intersection(named) or any((at := states.case(id_)) and at.erasure for id_ in named):
            return [Problem(DESTROYED)]
        problems = self.own_check(draft, states, world)
        places = {p.field for p in problems}
        cases = [case for id_ in named if (case := states.case(id_))]
        leaks = [leak for case in cases for leak in leak_problems(case, self.tells(draft, case, world), world)]
        problems += [leak for leak in leaks if leak.code != UNLISTED or leak.field not in places]
        if self.gives and not leaks:
            problems += [p for case in cases if (p := only_discipline(case, world)) and p not in problems]
        return problems + self._interests(draft, cases, {leak.field for leak in leaks}, world)

    def _interests(self, draft: Any, cases: Sequence[CaseState], said: set[str], world: World) -> list[Problem]:
        """What a direct interest forbids, where no leak has said as much."""
        found = [p for case in cases if (p := interest_problem(case, self.bearing, world))]
        if self.bearing is Bearing.MOVES:
            found += [p for case in cases for p in handed_down(case, self.tells(draft, case, world), world)]
        if self.bearing is Bearing.SETTLES and not found:
            named = getattr(draft, "demands", None)
            found += [p for case in cases if named is not None for p in settled_here(case, named, world)]
        return list({(p.code, p.field): p for p in found if p.field not in said}.values())


def reads_case(draft: Any) -> tuple[Subject, ...]:
    """The common case: an act reads the case its draft names."""
    return (Subject("case", draft.case),)


def reads_nothing(draft: Any) -> tuple[Subject, ...]:
    """No subject: an act that opens one, or one on what stands in the world (settings, staff, calendar, words)."""
    return ()


def case_open(case: CaseState, world: World) -> Problem | None:
    """Why nothing may be done on a case: read-only here, void, closed, or wholly linked to another."""
    if case.closed_on and not case.read_only and not case.voided:
        return Problem(CLOSED, values={"day": chinese_date(case.closed_on)})
    return case_stands(case, world)


def case_stands(case: CaseState, world: World) -> Problem | None:
    """Why not even what may follow after 办结 can be done: read-only here, void, or wholly linked to another."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if not case.open_demands:
        link = next(iter(case.demands.values())).link
        return Problem(ALL_LINKED, values={"number": link.number if link else ""})
    return None


def routing(case: CaseState, *more: str) -> Routing:
    """Where an entry of this case goes: the organisations it has been to and `more`, but for those that have a copy without who
    petitions; restricted ones only these."""
    orgs = dict.fromkeys([*case.orgs, *(org for org in more if org and org not in case.copied_to)])
    return Routing(tuple(orgs), case.restricted)


def on_case(case: CaseState, body: Body, entry_id: str, *more: str, happened_on: date | None = None) -> NewEntry:
    """An entry about this case."""
    return NewEntry(entry_id, Subject("case", case.id), body, routing(case, *more), happened_on)


def picked(demands: Sequence[DemandState], ids: Sequence[str]) -> list[DemandState]:
    """Those of the demands that a draft names; none named means all."""
    return [d for d in demands if not ids or d.id in ids]


def chosen(case: CaseState, demands: Sequence[str]) -> list[DemandState]:
    """The demands a draft names, own ones only; none named means all own ones."""
    return picked(case.open_demands, demands)


def checked_case(draft: Any, states: States, world: World, allowed: Any) -> tuple[CaseState | None, list[Problem]]:
    """The case of a draft and what forbids the act on it."""
    case = states.case(draft.case)
    if case is None:
        return None, [Problem(NOT_FOUND)]
    problem = allowed(case, world)
    return case, [problem] if problem else []


def required(value: str, field_name: str, what: str) -> list[Problem]:
    """The problem of an empty text."""
    return [] if value.strip() else [Problem(EMPTY, field_name, {"what": what})]


def day_format_problems(typed: str, field_name: str) -> list[Problem]:
    """The problem of a typed ISO day that is missing or cannot be read."""
    if not typed.strip():
        return [Problem(DATE_EMPTY, field_name)]
    try:
        date.fromisoformat(typed)
    except ValueError:
        return [Problem(DATE_FORMAT, field_name)]
    return []


def day_problems(typed: str, field_name: str, world: World, earliest: date | None, what: str) -> list[Problem]:
    """Problems of a typed ISO day: unreadable, in the future, before `earliest` (`what` names that day)."""
    if problems := day_format_problems(typed, field_name):
        return problems
    day = date.fromisoformat(typed)
    if day > world.today:
        return [Problem(DATE_FUTURE, field_name)]
    if earliest is not None and day < earliest:
        return [Problem(DATE_BEFORE, field_name, {"what": what, "day": chinese_date(earliest)})]
    return []


def coming_day_problems(typed: str, field_name: str, world: World, past: str) -> list[Problem]:
    """Problems of a day ahead of us: unreadable, or before today (`past` says what that would mean)."""
    if problems := day_format_problems(typed, field_name):
        return problems
    return [Problem(past, field_name)] if date.fromisoformat(typed) < world.today else []


def back_dated(typed: str, world: World) -> date | None:
    """The day of an act, for its envelope, when it lies before today; None for an act of today."""
    day = date.fromisoformat(typed)
    return day if day < world.today else None


def act_day_problems(
    typed: str, late_reason: str, field_name: str, world: World, earliest: date | None, what: str
) -> list[Problem]:
    """Problems of the day an act took place; one before today asks why it is entered only now."""
    problems = day_problems(typed, field_name, world, earliest, what)
    if not problems and back_dated(typed, world) and not late_reason.strip():
        problems.append(Problem(LATE_UNEXPLAINED, "late_reason"))
    return problems


def explained_late(case: CaseState, entry: str, typed: str, late_reason: str, world: World, ids: Ids) -> list[NewEntry]:
    """`lateness.explained` for the entry of a back-dated act, which then stands on the supervisor's list; else nothing."""
    if not back_dated(typed, world):
        return []
    return [on_case(case, LatenessExplained(entry, late_reason.strip()), ids.entry())]


def on_day(case: CaseState, body: Body, draft: Any, typed: str, world: World, ids: Ids, *more: str) -> list[NewEntry]:
    """The entry of an act that took place on the day typed; of an earlier day with why it is entered only now."""
    entry = on_case(case, body, draft.id, *more, happened_on=back_dated(typed, world))
    return [entry, *explained_late(case, draft.id, typed, draft.late_reason, world, ids)]


NUMBERED = tuple(DOCUMENT_MARKS)
"""The kinds of papers that carry a 文号."""


def document_mark(kind: DocumentKind, world: World) -> str:
    """机关代字 of a paper: the unit's own as set, with the letter of its kind (domain.md 8: to be supplied by each unit)."""
    return world.settings["document_mark"] + DOCUMENT_MARKS[kind]


def issue(
    kind: DocumentKind, case: CaseState, demands: Sequence[DemandState], world: World, ids: Ids, to: str = ""
) -> NewEntry:
    """A numbered paper for these demands; the desk fills in the hash of its bytes before it is written. `to`: the party it is
    for, where each has one of its own."""
    year = world.today.year
    number = DocumentNumber(document_mark(kind, world), year, ids.document_serial(kind.code, year))
    body = DocumentIssued(
        document=ids.entry(),
        document_kind=kind.code,
        number=str(number),
        demands=tuple(d.id for d in demands),
        wording="",
        sha256="",
        to=to,
    )
    return on_case(case, body, ids.entry())
