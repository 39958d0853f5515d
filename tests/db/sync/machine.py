"""Stations, their disks and a real centre, to which anything may happen in any order; and what must hold when it is quiet again.

A station keeps its promise (an act that was confirmed to the clerk) as long as one disk in the world has it: where a copy is
put in a disk's place, what was on that disk alone is gone with it, and is not asked for.
"""

from __future__ import annotations

import hashlib
import itertools
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg
from sqlalchemy import delete, select

from app.domain.audience import shares
from app.domain.entries import NewEntry
from app.domain.envelope import FIRST_PREV, Routing, Subject
from app.domain.erasing import ERASED, keys_to_go
from app.domain.kinds import CaseArchived, ErasureProposed, PetitionerShared, SubjectErased, TalkNoted
from app.ids import uuid7
from app.ports import CaseFileQuery, CasesQuery, Exchange, ExchangeState
from db.journal import Journal
from db.store import SqlStore
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.sync.link import Link
from db.sync.reorigin import reorigin
from db.tables import feed_cursors, journal, subject_keys
from tests import postgres
from tests.builders import NOW, lookup
from tests.db.desks import registration
from tests.db.sync.centres import new_place
from tests.db.sync.stations import station

ROUNDS = 8
_PROPOSED = ErasureProposed("years_10", "2012-06-01", "2022-12-31")
_WHOLE = (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK)


@dataclass(slots=True)
class Machine:
    """One installation: its disk, and the desk that is open on it."""

    folder: Path
    org: str
    stack: ExitStack = field(default_factory=ExitStack)
    store: SqlStore = field(init=False)

    def open(self) -> None:
        """Switch it on."""
        self.store = self.stack.enter_context(station(self.folder, self.org))

    def close(self) -> None:
        """Switch it off."""
        self.stack.close()

    def ids(self) -> set[str]:
        """The entries that its disk has."""
        with self.store.reading() as connection:
            return set(connection.scalars(select(journal.c.id)))

    def places(self) -> set[tuple[str, int]]:
        """(origin, seq) of all entries that are here."""
        with self.store.reading() as connection:
            return {(row.origin, row.seq) for row in connection.execute(select(journal.c.origin, journal.c.seq))}

    def own_ids(self) -> set[str]:
        """Those among them that this machine wrote, or sends up as its own."""
        with self.store.reading() as connection:
            return set(connection.scalars(select(journal.c.id).where(journal.c.origin == self.store.origin)))


class World:
    """The centre and the machines, with all that was promised to a clerk."""

    def __init__(self, folder: Path, orgs: tuple[str, ...]) -> None:
        self.folder, self.place = folder, new_place()
        self.machines: list[Machine] = []
        self.promised: set[str] = set()
        self._numbers = itertools.count(1)
        self._old_disks: dict[int, Path] = {}
        self._old_centre = ""
        for org in orgs:
            machine = self._new(folder / f"machine-{next(self._numbers)}", org)
            enrol(machine.store, self.place.enrol(org), org)

    def _new(self, folder: Path, org: str) -> Machine:
        machine = Machine(folder, org)
        machine.open()
        self.machines.append(machine)
        return machine

    def close(self) -> None:
        """Switch everything off and take it away."""
        for machine in self.machines:
            machine.close()
        for database in {self.place.database, self._old_centre} - {""}:
            postgres.shared().drop(database)

    # ---------- what people do

    def register(self, who: int, restricted: bool) -> None:
        """A visitor comes."""
        machine, serial = self.machines[who], next(self._numbers)
        entries = registration(NOW + timedelta(minutes=serial), serial)
        self._write(machine, [(e.subject, e.body, e.id) for e in entries], Routing((machine.org,), restricted), serial)

    def note(self, who: int, case: int, to: str = "") -> None:
        """Something is added to one of the cases that are seen here; `to` brings another organisation in, with the petitioner."""
        machine, serial = self.machines[who], next(self._numbers)
        seen = sorted(row.id for row in machine.store.read(CasesQuery(limit=1000), machine.store.user))
        file = machine.store.read(CaseFileQuery(seen[case % len(seen)]), machine.store.user) if seen else None
        if file is None or file.case.erasure:
            return
        orgs = tuple(sorted({machine.org, to} - {""}))
        said = (Subject("case", file.case.id), TalkNoted("何永强", f"第{serial}次联系。"), uuid7(NOW))
        self._write(machine, [said], Routing(orgs, file.case.restricted), serial)
        if to and not file.case.restricted:
            for person in file.people:
                shared = (Subject("petitioner", person), PetitionerShared(file.case.id), uuid7(NOW))
                self._write(machine, [shared], Routing((to,)), serial)

    def erase(self, who: int, case: int) -> None:
        """One of the cases that this organisation registered is archived, its term is over, and two people have it destroyed."""
        machine, at = self.machines[who], NOW + timedelta(minutes=next(self._numbers))
        store = machine.store
        files = [
            store.read(CaseFileQuery(row.id), store.user) for row in store.read(CasesQuery(limit=1000), store.user)
        ]
        own = sorted(
            (f.case for f in files if f and f.case.org == machine.org and not f.case.erasure), key=lambda c: c.id
        )
        if not own:
            return
        state = own[case % len(own)]
        subject, route = Subject("case", state.id), Routing((machine.org,), state.restricted)
        said = [(CaseArchived("years_10", "1", "2012-06-01"), store.user), (_PROPOSED, "c" * 32)]
        for body, actor in said:
            with store.write(at, actor, machine.org) as work:
                entry = NewEntry(uuid7(NOW), subject, body, route)
                work.append([entry])
                self.promised.add(entry.id)
        gone = NewEntry(uuid7(NOW), subject, erased_body(state.number, state.readers), route)
        with store.write(at, store.user, machine.org) as work:
            work.erase(gone)
        self.promised.add(gone.id)

    def _write(self, machine: Machine, entries: list[tuple[Subject, Any, str]], route: Routing, serial: int) -> None:
        at = NOW + timedelta(minutes=serial)
        with machine.store.write(at, machine.store.user, machine.org) as work:
            work.append([NewEntry(id_, subject, body, route) for subject, body, id_ in entries])
        self.promised |= {id_ for _, _, id_ in entries}

    def exchange(self, who: int, line: AbstractContextManager[None] | None = None) -> Exchange:
        """One exchange; a machine that finds that another has its identity takes one of its own."""
        machine = self.machines[who]
        with line or nullcontext():
            done = synchronise(machine.store, lambda: NOW)
        if done.state is ExchangeState.FORK:
            reorigin(machine.store, NOW)
            self.restart(who)
        return done

    # ---------- what happens to them

    def cut(self, who: int, after: int, answered: bool) -> None:
        """The line breaks at a call of an exchange: before the centre has it, or after, when only the answer is lost."""
        self.exchange(who, broken(after, answered))

    def restart(self, who: int) -> None:
        """Off and on."""
        self.machines[who].close()
        self.machines[who].open()

    def forget_place(self, who: int) -> None:
        """How far it has read its feed is lost."""
        with self.machines[who].store.record() as connection:
            connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == self.machines[who].org))

    def clone(self, who: int) -> None:
        """Its disk is copied into another machine, which works on beside it."""
        machine = self.machines[who]
        machine.close()
        copy = self.folder / f"machine-{next(self._numbers)}"
        shutil.copytree(machine.folder, copy)
        machine.open()
        self._new(copy, machine.org)

    def keep_disk(self, who: int) -> None:
        """An image of its disk is put aside."""
        machine = self.machines[who]
        machine.close()
        self._old_disks[who] = self.folder / f"image-{next(self._numbers)}"
        shutil.copytree(machine.folder, self._old_disks[who])
        machine.open()

    def bring_back_disk(self, who: int) -> None:
        """The image takes its place: what only this disk had is gone."""
        if who not in self._old_disks:
            return
        machine = self.machines[who]
        machine.close()
        shutil.rmtree(machine.folder)
        shutil.copytree(self._old_disks[who], machine.folder)
        machine.open()
        self._forget_what_nobody_has()

    def keep_centre(self) -> None:
        """The centre is backed up, in the place of the last backup."""
        if self._old_centre:
            postgres.shared().drop(self._old_centre)
        self._old_centre = postgres.shared().new_database(self.place.database)

    def bring_back_centre(self) -> None:
        """The backup takes its place: what no machine sends up as its own is gone."""
        if self._old_centre:
            postgres.shared().replace(self.place.database, self._old_centre)
            self._old_centre = ""
            self._forget_what_nobody_has()

    def _at_centre(self) -> set[str]:
        return {id_ for (id_,) in self.place.look("SELECT id FROM journal")}

    def _forget_what_nobody_has(self) -> None:
        self.promised &= self._at_centre().union(*(machine.own_ids() for machine in self.machines))

    # ---------- what must hold

    def settle(self) -> None:
        """Exchange until everybody has everything; fails when that does not come."""
        for _ in range(ROUNDS):
            done = [self.exchange(who) for who in range(len(self.machines))]
            if all(one.state in _WHOLE and not one.pushed and not one.changes.subjects for one in done):
                return
        raise AssertionError(f"not quiet after {ROUNDS} rounds: {[(one.state.value, one.about) for one in done]}")

    def check(self) -> None:
        """Nothing promised is missing, nothing is there twice, everybody has what is theirs and not an entry more."""
        assert self.promised <= self._at_centre()
        self._check_chains()
        due = self._due()
        for org in {machine.org for machine in self.machines}:
            assert self._feed(org) == due.get(org, set())
        for machine in self.machines:
            assert machine.store.verify().damage == ()
            assert due.get(machine.org, set()) <= machine.ids()
            assert machine.ids() - due.get(machine.org, set()) - machine.own_ids() - self._written_by(machine) == set()
        self._check_erased()
        for org in {machine.org for machine in self.machines}:
            same = [_timelines(machine.store) for machine in self.machines if machine.org == org]
            assert same.count(same[0]) == len(same)

    def _check_erased(self) -> None:
        """Of what two people had destroyed no machine has a key, nor tells anything; at the centre no key waits or lies ready."""
        for (case,) in self.place.look("SELECT id FROM erased_subject"):
            for machine in self.machines:
                assert told_of(machine.store, case) == [], (machine.folder.name, case)
        for table in ("key_want", "wrapped_key"):
            left = f"SELECT count(*) FROM {table} k JOIN erased_key e USING (key_id) WHERE e.org = ''"
            assert self.place.look(left) == [(0,)], table

    def _check_chains(self) -> None:
        """The chains at the centre lack only what went with a disk and a centre, and nobody has any more; each entry stands once."""
        rows = self.place.look("SELECT origin, seq, prev, hash FROM journal ORDER BY origin, seq")
        heads = {origin: (seq, hash_) for origin, seq, hash_ in self.place.look("SELECT origin, seq, hash FROM origin")}
        kept = set().union(*(machine.places() for machine in self.machines))
        for origin, group in itertools.groupby(rows, key=lambda row: row[0]):
            end, last, whole = (0, FIRST_PREV), 0, True
            for _, seq, prev, hash_ in group:
                lost = {(origin, missing) for missing in range(last + 1, seq)}
                assert not lost & kept
                whole, last = whole and not lost, seq
                if whole:
                    assert prev == end[1]
                    end = (seq, hash_)
            assert heads[origin] == end
        ((entries, distinct),) = self.place.look("SELECT count(*), count(DISTINCT id) FROM journal WHERE NOT again")
        assert entries == distinct

    def _feed(self, org: str) -> set[str]:
        rows = self.place.look(
            "SELECT f.pos, f.h, j.hash, j.id FROM feed f JOIN journal j USING (origin, seq) WHERE f.org = %s ORDER BY pos",
            org,
        )
        h = FIRST_PREV
        for number, (pos, running, hash_, _) in enumerate(rows, 1):
            h = hashlib.sha256(h + hash_).digest()
            assert (pos, running) == (number, h)
        assert len({id_ for *_, id_ in rows}) == len(rows)
        return {id_ for *_, id_ in rows}

    def _due(self) -> dict[str, set[str]]:
        """Who should have what, by the rule in Python over what the centre took in, in its order."""
        parents = lookup().directory.parents
        rows = self.place.look(
            "SELECT subject_kind, subject_id, id, routing FROM journal WHERE NOT again"
            " ORDER BY subject_kind, subject_id, received_at, origin, seq"
        )
        due: dict[str, set[str]] = {}
        for _, group in itertools.groupby(rows, key=lambda row: row[:2]):
            entries = list(group)
            parted = shares([Routing.parse(routing) for *_, routing in entries], parents)
            for org, count in parted.items():
                due.setdefault(org, set()).update(id_ for *_, id_, _ in entries[:count])
        return due

    def _written_by(self, machine: Machine) -> set[str]:
        """What the machine's own organisation wrote: a restricted matter of a desk that has another identity now."""
        return {id_ for (id_,) in self.place.look("SELECT id FROM journal WHERE org = %s", machine.org)}


def erased_body(number: str, readers: tuple[str, ...] = ()) -> SubjectErased:
    """What is left of a case; proposed by somebody whom nobody here is."""
    days = ("2012-03-05", "2012-06-01", "years_10", "2022-12-31")
    return SubjectErased(number, *days, "c" * 32, "2026-10-19", readers=readers)


def told_of(store: SqlStore, case: str) -> list[str]:
    """The kinds of what can still be read of an erased case, and the ids of its keys that are still here."""
    with store.reading() as connection:
        entries = Journal(connection).entries(Subject("case", case))
        ids = keys_to_go([entry.envelope for entry in entries])
        held = list(connection.scalars(select(subject_keys.c.id).where(subject_keys.c.id.in_(ids))))
    stays = {entry.envelope.key_id for entry in entries if entry.envelope.kind == ERASED}
    return [e.envelope.kind for e in entries if e.body and e.envelope.key_id not in stays] + held


def _timelines(store: SqlStore) -> dict[str, list[str]]:
    cases = [row.id for row in store.read(CasesQuery(limit=1000), store.user)]
    files = {case: store.read(CaseFileQuery(case), store.user) for case in cases}
    return {case: [entry.id for entry in file.case.entries] for case, file in files.items() if file}


@contextmanager
def broken(after: int, answered: bool) -> Iterator[None]:
    """The line to the centre breaks at the call of this number."""
    calls = itertools.count(1)
    ask = Link._rows

    def asked(link: Link, call: str, *values: object, **how: bool) -> list[tuple[Any, ...]]:
        if next(calls) < after:
            return ask(link, call, *values, **how)
        if answered:
            ask(link, call, *values, **how)
        raise psycopg.OperationalError("the line is cut")

    with patch.object(Link, "_rows", asked):
        yield
