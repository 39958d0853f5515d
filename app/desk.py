"""The Desk, the one front door: `do` a draft, `read` a query, `render` a paper. Built by `main` and by tests only.

`do` is one transaction: read the subjects the act names, check, decide, give numbered papers the hash of their bytes,
append, commit. A refused act leaves no trace; what was touched comes back as `Changes`, the only notification there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from app.acts import act_of
from app.acts.act import Act, Ids, States
from app.acts.approving import approval_problems
from app.acts.confirm_numbers import numbers_problems
from app.acts.matching import matching
from app.acts.reading import states_of
from app.acts.sharing import sharing
from app.barred import Barred, asked_name, barred, told_to_all, unanswered
from app.cleaning import cleaned
from app.desk_papers import DeskPapers, after, hashed
from app.domain.case import CaseState
from app.domain.entries import Body, Entry, NewEntry
from app.domain.envelope import Envelope, Routing, Subject
from app.domain.history import Seen
from app.domain.kinds import (
    AuditRead,
    CaseRegistered,
    DocumentIssued,
    LoginFailed,
    ProgressAsked,
    SessionOpened,
    TryRefused,
)
from app.domain.number import CaseNumber
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Actor, Lookup, Station, World
from app.forgetting import appended
from app.ids import ActIds, uuid7
from app.own_world import OwnWorlds
from app.ports import (
    CaseFile,
    CaseFileQuery,
    Changes,
    Clock,
    DraftRow,
    EntriesQuery,
    News,
    ProgressQuery,
    Query,
    Refused,
    Store,
    Unavailable,
    Watching,
    Work,
    WrongTriesQuery,
)
from app.ports.audit import AuditQuery, AuditReportQuery
from app.reports.asked_number import asked_number

if TYPE_CHECKING:
    from app.reports.moved_on import Moved

T = TypeVar("T")
NOTHING_SHOWN: Seen = {}
"""What a form showed that was opened on nothing that is stored."""
ALL = 100
SLICE = 400
"""Clocks reckoned before the clerk's turn comes again: some milliseconds."""
RECKONED = "clocks.reckoned"
MUST_WAIT = template("inquiry.wait", QT_TRANSLATE_NOOP("Problem", "查询码输错了 {count} 次，请过 {minutes} 分钟再试。"))
NO_MATCH = template(
    "inquiry.no_match",
    QT_TRANSLATE_NOOP("Problem", "编号和查询码对不上。查询码在回执上，编号的下一行那串大号数字；请对着回执再核一遍。"),
)


@dataclass(frozen=True, slots=True)
class Done:
    """What an act wrote: what changed, which case it was about, and for a registration its number and inquiry code."""

    changes: Changes
    case: str = ""
    number: str = ""
    inquiry_code: str = ""
    documents: tuple[str, ...] = ()
    """Ids of the papers it issued."""
    removed: int = 0
    """How many unprintable characters were taken out of the draft; the clerk is told."""


@dataclass(slots=True)
class Desk(DeskPapers):
    """Everything a screen or a command may ask for. One desk serves one user."""

    store: Store
    lookup: Lookup
    station: Station
    actor: Actor
    clock: Clock
    machine: Mapping[str, str] = field(default_factory=dict)
    """Settings of this computer."""
    _owed: list[Body] = field(init=False, default_factory=list)
    """What could not be written down when this desk was opened: it is written before anything else is."""
    session: str = field(init=False, default="")
    """Id of this login, from the first thing written down about it."""
    _worlds: OwnWorlds = field(init=False)
    _last: World | None = field(init=False, default=None)
    """The world as it was last asked for: questions are answered by its rights."""

    def __post_init__(self) -> None:
        self._worlds = OwnWorlds(self.lookup, self.station)

    # ---------- the world

    def world(self) -> World:
        """Now, who, where, and what the resources and the station's own settings, units and words say."""
        return self._world(self._now(), self._of_kind)

    def _world(self, now: datetime, of_kind: Callable[[str], Iterable[Entry]]) -> World:
        self._last = self._worlds.at(now, self.actor, self.machine, of_kind)
        return self._last

    def _now(self) -> datetime:
        """To the millisecond, as entries keep it: what is decided now must be what a rebuild reads."""
        moment = self.clock()
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def _world_then(self, act: Envelope, units: tuple[str, ...] | None) -> World:
        return self._worlds.at(act.at, self.actor, self.machine, self._of_kind, act.hlc, units)

    def _of_kind(self, kind: str) -> tuple[Entry, ...]:
        return self.read(EntriesQuery(kind))

    # ---------- acts

    def new_id(self) -> str:
        """An id for a form that opens: a second save of the same form cannot write twice."""
        return uuid7(self.clock())

    def states(self, draft: Any) -> States:
        """What an act's `check` needs while the form is being filled."""
        return states_of(act_of(draft), draft, self._stored, self.read, self.actor)

    def check(self, draft: Any) -> list[Problem]:
        """The problems of a draft as it stands, without writing."""
        world = self.world()
        return barred(draft, world) or act_of(draft).check(draft, self.states(draft), world)

    def do(self, draft: Any, seen: Seen = NOTHING_SHOWN) -> Done:
        """Carry an act out durably. Raises Refused with the problems, Unavailable when the world is in the way.

        `seen`: what the form showed; where others wrote meanwhile what this act has to look at first, it is refused.
        """
        now = self._now()
        try:
            with self._noting(now) as (work, _):
                done = self._carried_out(draft, work, self._world(now, work.of_kind), seen)
        except Barred as barred:
            self.note(barred.tried)
            raise
        # it may have moved rights
        self._last = None
        return done

    def moved_on(self, draft: Any, seen: Seen) -> tuple[Moved, ...]:
        """What others have written since a form showed this, as far as its act has to look at it first. Raises Unavailable."""
        return self._moved_on(draft, seen, self.states(draft), self._stored, self.world())

    def _moved_on(self, draft: Any, seen: Seen, states: States, entries_of: Any, world: World) -> tuple[Moved, ...]:
        from app.reports.moved_on import moved_on

        file = states.files.get(getattr(draft, "case", ""))
        return moved_on(act_of(draft), draft, seen, entries_of, file, world) if file else ()

    def do_all(self, drafts: Sequence[Any]) -> list[Done | Refused]:
        """Many acts that issue no papers in one transaction; a refused one stands among the answers and stops no other.

        Raises Unavailable, then none of them was written.
        """
        now, outcomes = self._now(), list[Done | Refused]()
        with self._noting(now) as (work, _):
            world = self._world(now, work.of_kind)
            for draft in drafts:
                try:
                    outcomes.append(self._carried_out(draft, work, world))
                except Refused as refused:
                    outcomes.append(refused)
        self._last = None
        for outcome in outcomes:
            if isinstance(outcome, Barred):
                self.note(outcome.tried)
        return outcomes

    def open_session(self, way: str) -> Problem | None:
        """Write down that whoever sits here came in, and how often somebody tried to before; `way`: "window", or the command.

        Answers what is in the way of it, a full disk: what is there can be looked at and saved elsewhere all the same, and
        nothing else is written before this.
        """
        wrong = self.store.wrong_before
        self._owed += [*((LoginFailed(wrong),) if wrong else ()), SessionOpened(way)]
        try:
            with self._noting(self._now()):
                return None
        except Unavailable as unavailable:
            return unavailable.problem

    def note(self, body: Body) -> None:
        """Write down what is no act on any matter, for the eyes of whoever audits alone (`kinds/audit.py`); it goes to no
        other organisation. Raises Unavailable."""
        with self._noting(self._now()) as (work, noted):
            work.append([noted(body)])

    @contextmanager
    def _noting(self, now: datetime) -> Iterator[tuple[Work, Callable[[Body], NewEntry]]]:
        """A transaction that begins with what is owed, and what makes an entry about this login."""
        self.session = self.session or uuid7(now)
        about, routing = Subject("session", self.session), Routing((self.station.org,), restricted=True)

        def noted(body: Body) -> NewEntry:
            return NewEntry(uuid7(now), about, body, routing)

        with self.store.write(now, self.actor.id, self.station.org) as work:
            work.append([noted(body) for body in self._owed])
            yield work, noted
        self._owed.clear()

    def _carried_out(self, draft: Any, work: Work, world: World, seen: Seen = NOTHING_SHOWN) -> Done:
        draft, removed = cleaned(draft)
        act = act_of(draft)
        if work.has(draft.id):
            return self._done_before(draft, work)
        if problems := barred(draft, world):
            raise Barred(problems, TryRefused("act", act.name))
        states = states_of(act, draft, work.entries, work.agenda, self.actor)
        if seen and (moved := self._moved_on(draft, seen, states, work.entries, world)):
            raise Refused([problem for one in moved for problem in one.problems()])
        if problems := act.check(draft, states, world):
            raise Refused(problems)
        ids = ActIds(world, work.next_serial, work.seal_number)
        entries = self._decided(act, draft, states, world, ids)
        entries += sharing(entries, states.files, work.entries, ids)
        entries = matching(entries, states.people, work.match_key, world)
        return _done(draft, appended(work, entries, draft), entries, removed)

    def _decided(self, act: Act, draft: Any, states: States, world: World, ids: Ids) -> list[NewEntry]:
        entries = act.decide(draft, states, world, ids)
        issued = [e for e in entries if isinstance(e.body, DocumentIssued)]
        if not issued:
            return entries
        undeclared = {e.body.document_kind for e in issued} - {kind.code for kind in act.issues}  # type: ignore[attr-defined]
        assert not undeclared, f"{act.name} issues {undeclared} and does not say so in `issues`"
        if problems := numbers_problems(world) or approval_problems(act, states.files[draft.case].case, world):
            raise Refused(problems)
        file = after(states.files[draft.case], entries, world)
        return [hashed(e, file, world) if e in issued else e for e in entries]

    def _done_before(self, draft: Any, work: Work) -> Done:
        """The same form saved again: answer what the first time wrote."""
        case = getattr(draft, "case", "")
        entries = work.entries(Subject("case", case)) if case else ()
        registered = next((e.body for e in entries if isinstance(e.body, CaseRegistered)), None)
        if registered is None:
            return Done(Changes(), case)
        return Done(Changes(), case, registered.number, registered.inquiry_code)

    def _stored(self, subject: Subject) -> tuple[Entry, ...]:
        if subject.kind != "case":
            return self.store.read(EntriesQuery(subject.kind, subject.id), self.actor.id)
        file = self.store.read(CaseFileQuery(subject.id), self.actor.id)
        return file.case.entries if file else ()

    # ---------- reading

    def read(self, query: Query[T]) -> T:
        """Answer a query as far as this user may see. Raises Refused (not for this user's duty), Unavailable."""
        asked: Query[T] = cleaned(query)[0]
        if not told_to_all(asked) and (problems := unanswered(asked, self._last or self.world())):
            refused = Barred(problems, TryRefused("question", asked_name(asked)))
            self.note(refused.tried)
            raise refused
        if isinstance(asked, AuditQuery | AuditReportQuery):
            # whoever audits is audited
            self.note(AuditRead(exported=isinstance(asked, AuditReportQuery)))
        return self.store.read(asked, self.actor.id)

    def look_round(self, watching: Watching) -> News | None:
        """What the other desks of the hall do while this is open here; None where there are none. Raises Unavailable."""
        return self.store.look_round(self.actor.id, watching)

    def keep_own(self, name: str, text: str) -> None:
        """Keep something of whoever sits here on this machine, encrypted: it may hold what somebody searched for."""
        self.store.keep(f"{name}:{self.actor.id}", text.encode())

    def own(self, name: str) -> str:
        """What they kept under this name; empty when nothing was."""
        return self.store.kept(f"{name}:{self.actor.id}").decode()

    def save_draft(self, draft: DraftRow) -> None:
        """Keep an unfinished form on this machine."""
        self.store.save_draft(replace(draft, actor=self.actor.id, saved_at=self.clock()))

    def drop_draft(self, draft_id: str) -> None:
        """Forget an unfinished form."""
        self.store.drop_draft(draft_id)

    def ask_progress(self, number: str, code: str) -> CaseFile:
        """Desk inquiry by number or its end and inquiry code, recorded. Raises Refused: no match, or too many wrong tries."""
        world = self.world()
        parsed = asked_number(number, self.read)
        if isinstance(parsed, Problem):
            raise Refused([parsed])
        wait = timedelta(minutes=int(world.settings["inquiry_wait"]))
        wrong = self.read(WrongTriesQuery(str(parsed), world.now - wait))
        if len(wrong) >= int(world.settings["inquiry_tries"]):
            minutes = max(1, -(-int((wrong[0] + wait - world.now).total_seconds()) // 60))
            raise Refused([Problem(MUST_WAIT, "code", {"count": str(len(wrong)), "minutes": str(minutes)})])
        file = self.read(ProgressQuery(str(parsed), code))
        self._record_inquiry(parsed, file is not None, world)
        if file is None:
            raise Refused([Problem(NO_MATCH, "code")])
        return file

    def _record_inquiry(self, number: CaseNumber, matched: bool, world: World) -> None:
        body, subject = ProgressAsked(str(number), matched), Subject("inquiry", str(number))
        entry = NewEntry(uuid7(world.now), subject, body, Routing((self.station.org,)))
        with self.store.write(world.now, self.actor.id, self.station.org) as work:
            work.append([entry])

    def recompute(self) -> Changes | int:
        """A slice of the running clocks reckoned anew; the hundredths done while some are left. Raises Unavailable."""
        done = self.store.recompute(SLICE)
        if done is None:
            return Changes()
        return (
            done if done < ALL else Changes(frozenset({Subject("calendar", self.station.org)}), frozenset({RECKONED}))
        )

    # ---------- scans

    def put_scan(self, data: bytes) -> tuple[str, str]:
        """Keep a scan encrypted; answers (its name, its key) for a Material. Raises Unavailable."""
        return self.store.scans.put(data)

    def get_scan(self, blob: str, key: str) -> bytes:
        """A scan back. Raises Unavailable when it is missing or damaged."""
        return self.store.scans.get(blob, key)

    def missing_scans(self, case: CaseState) -> frozenset[str]:
        """The scans of a case that are not here. Raises Unavailable."""
        return self.store.scans.missing(material.blob for material in case.materials if material.blob)


def _done(draft: Any, changes: Changes, entries: Sequence[NewEntry], removed: int) -> Done:
    registered = next((e.body for e in entries if isinstance(e.body, CaseRegistered)), None)
    return Done(
        changes,
        getattr(draft, "case", ""),
        registered.number if registered else "",
        registered.inquiry_code if registered else "",
        tuple(e.body.document for e in entries if isinstance(e.body, DocumentIssued)),
        removed,
    )
