"""One exchange with the centre: what is ours goes up, what is meant for us comes down, and only what was compared is believed.

The centre is asked each time how far it has us: nothing here remembers what was acknowledged, so a centre that was
restored from a backup gets again what it lost. Every step is one transaction on either side and may be cut anywhere;
the next exchange goes on from there.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby

from app.domain.audience import receivers
from app.domain.envelope import CHINA, FIRST_PREV, Subject
from app.ports import Changes, Exchange, ExchangeState, Unavailable
from db.absorbing import Cursor, Parcel, Row, SubjectKey
from db.boxes import unwrap, wrap
from db.certificates import Enrolment, certificate_beside, certificate_for
from db.sealing import Unsealable
from db.sheets import sheet_of
from db.store import SqlStore
from db.sync.acknowledging import acknowledge, asked, let_go
from db.sync.asking import judge_again
from db.sync.attachments import Attachments
from db.sync.enrolling import incarnations_of, is_shut_out, keep_incarnations
from db.sync.glance import nothing_happened
from db.sync.kept import enrolment_of, remember
from db.sync.link import CentreRefused, Link, Wrapped, linked
from db.sync.server import BUSY, DENIED, GONE
from db.sync.station import DIRECTORY, GIVEN, Station, keys_for
from db.sync.told import Told, numbered, suspected, write_down
from db.tables import MATCH_KEY

BATCH = 500
"""Entries in one transaction: some tenths of a second."""
GIVEN_BACK = 100
"""The same of others' entries: the centre verifies each signature, which takes it 25 ms."""
_AWAY = (GONE, BUSY, DENIED)
_SKEW = timedelta(minutes=5)


class _Stopped(Exception):
    """The exchange cannot go on; carries why."""

    def __init__(self, state: ExchangeState, about: str = "") -> None:
        super().__init__(state.value)
        self.state, self.about = state, about


class Exchanging:
    """One exchange of a station, or of all desks of a hall through one of them."""

    def __init__(
        self,
        store: SqlStore,
        link: Link,
        enrolment: Enrolment,
        now: Callable[[], datetime],
        wanted: Callable[[], bool],
        project: bool = True,
    ) -> None:
        self._project = project
        self._station, self._link, self._enrolment, self._now = Station(store), link, enrolment, now
        self._store, self._wanted = store, wanted
        self._parents = store.lookup.directory.parents
        self._pushed = self._pulled = self._refused = 0
        self._subjects: set[Subject] = set()
        self._kinds: set[str] = set()
        self.there: dict[str, int] = {}
        """How far the centre has each chain of this record: to be shown, not to be gone by."""
        self.least_version = ""  # of the program that the centre serves

    def run(self) -> Exchange:
        """Do it. Raises Unavailable when the own record is in the way; whatever else comes between is in the answer."""
        try:
            if (there := self._link.glance(self._store.origin)) and nothing_happened(
                there, self._store, self._enrolment
            ):
                self.there[self._store.origin], self.least_version = there.seq, there.least_version
                return self._told(self._whole(there.now))
            hello = self._link.hello()
            self.least_version = hello.least_version
            self._introduce()
            # before anything is read: what was read is then in no older centre that has this incarnation
            self._renew()
            self._learn()
            for origin in self._station.origins():
                self._bring_up(origin)
            self._write_down()
            self._tell_held()
            self._give_keys()
            self._take_keys()
            self._bring_down()
            self._judge_again()
            if self._give_back():
                self._bring_down()
            self._take_keys()
            self._subjects |= asked(self._store) | let_go(self._store, self._now())
            self._compare()
            return self._told(self._whole(hello.now))
        except _Stopped as stopped:
            return self._told(stopped.state, stopped.about)
        except CentreRefused as refused:
            return self._told(ExchangeState.of(refused.code), refused.about)

    def _whole(self, there: datetime) -> ExchangeState:
        """Of an exchange that left nothing, at a centre whose clock shows this."""
        skewed = abs(there - self._now()) > _SKEW
        return ExchangeState.CLOCK if skewed else ExchangeState.SYNCHRONISED

    def _told(self, state: ExchangeState, about: str = "") -> Exchange:
        changes = Changes(frozenset(self._subjects), frozenset(self._kinds))
        return Exchange(state, self._pushed, self._pulled, self._refused, about, changes)

    # ---------- who is who

    def _introduce(self) -> None:
        """Make the own origins known; what was let in by an older program, or goes on under another identity, has no match key yet."""
        match_key = Cursor(MATCH_KEY, 0, bytes.fromhex(self._enrolment.match_key))
        if self._station.cursor(MATCH_KEY) != match_key:
            self._receive(Parcel(cursor=match_key))
        secret = self._store.secret_key
        self._link.add_origin(certificate_for(self._enrolment, self._store.origin, secret))
        for origin, public in self._station.strangers_here():
            self._link.add_origin(certificate_beside(self._enrolment, origin, public, secret))
        if sheet := sheet_of(self._store):
            self._link.add_sheet(sheet.certificate(self._enrolment), sheet.before)

    def _learn(self) -> None:
        """Who the others are, and who was shut out."""
        at = self._station.cursor(DIRECTORY)
        if changed := self._link.directory(at.pos):
            told = [(text, revoked) for _, text, revoked in changed]
            here = Cursor(DIRECTORY, changed[-1][0], b"")
            self._receive(Parcel(certificates=told, issuer=self._enrolment.issuer, cursor=here))

    def _renew(self) -> None:
        """Begin under a new incarnation: whoever has the old one is a copy of this file."""
        said, asked = incarnations_of(self._store)
        becomes = asked or secrets.token_bytes(16)
        keep_incarnations(self._store, said, becomes)
        there = self._link.head(self._store.origin)[2]
        if said and there != said[-1] and (not asked or there != asked):
            self._begin_anew()
            if there in said or not there:
                self._link.brought_back()
        # a centre brought back from a backup has one that was ours before
        self._link.renew(self._store.origin, there if there in said else b"", becomes)
        keep_incarnations(self._store, [*said, becomes], b"")

    def _begin_anew(self) -> None:
        """The centre is an older one than that of the last exchange: ask it everything again, and look what it has lost.

        Kept before its incarnation is renewed, which would hide it.
        """
        for feed in (DIRECTORY, keys_for(self._store.origin)):
            self._receive(Parcel(cursor=Cursor(feed, 0, b"")))
        self._look_for_losses()

    def _look_for_losses(self) -> None:
        """Ask the centre about everything that it once was seen to have."""
        self._receive(Parcel(cursor=Cursor(GIVEN, 0, b"")))
        self._store.scans.ask_again()

    def _go_on(self) -> None:
        if not self._wanted():
            raise _Stopped(ExchangeState.GOING_ON)

    def _receive(self, parcel: Parcel) -> None:
        self._go_on()
        taken = self._store.receive(replace(parcel, project=self._project), self._now())
        self._pulled += taken.entries
        self._refused += len(taken.refused)
        self._subjects |= taken.changes.subjects
        self._kinds |= taken.changes.kinds

    # ---------- up

    def _bring_up(self, origin: str) -> None:
        """Let the centre have this origin's chain as far as it goes here."""
        there, hash_, _ = self._link.head(origin)
        end = self._station.end(origin)[0]
        # of the last step: it may have been cut before the centre was asked for its keys
        self._want_lost(origin, min(there, end) - BATCH, min(there, end))
        if there > end:
            # this file is older than the centre: first what was written here once is brought back
            while rows := self._link.pull_own(origin, self._station.end(origin)[0], BATCH):
                before = self._station.end(origin)[0]
                self._receive(Parcel(rows=rows))
                if (end := self._station.end(origin)[0]) == before:
                    raise _Stopped(ExchangeState.FORK, f"{origin} {before + 1}")
                self._want_lost(origin, before, end)
        if self._station.hash_at(origin, there) != hash_:
            raise _Stopped(ExchangeState.FORK, f"{origin} {there}")
        self.there[origin] = there
        while rows := self._station.entries(origin, there, BATCH):
            self._go_on()
            before, there = there, self._link.push(origin, rows)
            self.there[origin] = there
            self._pushed += len(rows)
            self._want_lost(origin, before, there)

    def _want_lost(self, origin: str, after: int, to: int) -> None:
        """Ask for the keys of own entries that were given back to this file, an older image; the centre believes that they are here."""
        if origin == self._store.origin and (lost := self._station.lost_keys(origin, after, to)):
            self._link.want_own_keys(origin, lost)

    def _write_down(self) -> None:
        """Write down what the centre tells of own cases, and let it have that at once: until then it tells it again."""
        after, told = "", list[Told]()
        while numbers := self._link.numbers(after, BATCH):
            told += [numbered(case, number) for case, number in numbers]
            after = numbers[-1][0]
        after = ""
        while found := self._link.suspicions(after, BATCH):
            told += [suspected(case, suspicion) for case, suspicion in found]
            after = found[-1][0] + found[-1][1].other
        for start in range(0, len(told), BATCH):
            self._go_on()
            written = write_down(self._store, told[start : start + BATCH], self._enrolment.org, self._now())
            self._subjects |= written.subjects
            self._kinds |= written.kinds
        done = acknowledge(self._store, self._enrolment.org, self._now())
        self._subjects |= done.subjects
        if told or done.subjects:
            self._bring_up(self._store.origin)

    def _give_back(self) -> int:
        """Bring the centre what others wrote and it does not have: it was lost there, or came here on a stick.

        Answers how much. What the centre once was asked about is not asked again.
        """
        given = 0
        while True:
            last, rows = self._station.of_others(self._station.cursor(GIVEN).pos, BATCH)
            if not rows:
                return given
            lacks = self._link.lacking([(row["origin"], row["seq"]) for row in rows])
            wanted = [row for row in rows if (row["origin"], row["seq"]) in lacks]
            # in the order in which they came: who may have them depends on it
            for origin, some in groupby(wanted, lambda row: str(row["origin"])):
                given += self._donate(origin, list(some))
            self._receive(Parcel(cursor=Cursor(GIVEN, last, b"")))

    def _donate(self, origin: str, rows: Sequence[Row]) -> int:
        self._link.donate_origin(self._station.certificate_text(origin))
        given = 0
        for start in range(0, len(rows), GIVEN_BACK):
            self._go_on()
            some = rows[start : start + GIVEN_BACK]
            given += self._link.donate(self._store.origin, self._station.held(row["key_id"] for row in some), some)
        return given

    # ---------- keys

    def _tell_held(self) -> None:
        """Tell of the keys that the centre thinks are due here and that are here: this file wrote with them under an
        identity that nobody has any more, or they were given before the centre was brought back."""
        after = ""
        while due := self._link.keys_due(self._store.origin, BATCH, after):
            if held := self._station.held(due):
                self._link.have_keys(self._store.origin, held)
            after = due[-1]

    def _give_keys(self) -> None:
        """Wrap the keys that others wait for, for those who by the record here may have them."""
        after = ""
        while wanted := self._link.keys_wanted(self._store.origin, BATCH, after):
            if given := self._wrapped(wanted):
                self._link.give_keys(self._store.origin, given)
            # behind those that are not given as well: they would stand before the others for ever
            after = "".join(wanted[-1])

    def _wrapped(self, wanted: Sequence[tuple[str, str]]) -> list[Wrapped]:
        """The keys for their receivers, without those that are not here and those whom, by what is known here, they are not for."""
        keys = self._station.keys(key_id for key_id, _ in wanted)
        certified = self._station.certificates(origin for _, origin in wanted)
        routings = self._station.routings(key.subject for key in keys.values())
        # a key may be here before anything of its subject: nobody is entitled to it by what is known here
        entitled = {subject: receivers(some, self._parents) for subject, some in routings.items()}
        return [
            Wrapped(key.id, key.subject, origin, wrap(bytes.fromhex(to.box_key), key.id, key.key))
            for key_id, origin in wanted
            if (key := keys.get(key_id)) and (to := certified.get(origin)) and to.org in entitled.get(key.subject, ())
        ]

    def _take_keys(self) -> None:
        feed = keys_for(self._store.origin)
        while arrived := self._link.keys(self._store.origin, self._station.cursor(feed).pos, BATCH):
            opened = {no: self._opened(one) for no, one in arrived}
            if spoilt := [no for no, key in opened.items() if key is None]:
                self._link.want_again(self._store.origin, spoilt)
            self._receive(Parcel(keys=[key for key in opened.values() if key], cursor=Cursor(feed, max(opened), b"")))

    def _opened(self, one: Wrapped) -> SubjectKey | None:
        """A wrapped key opened; None for one that was spoilt on the way."""
        try:
            return SubjectKey(one.key_id, one.subject, unwrap(self._store.secret_key, one.key_id, one.wrapped))
        except Unsealable:
            return None

    # ---------- down

    def _bring_down(self) -> None:
        """Take the own organisation's feed in, without a hole and each step with its running hash."""
        feed = self._enrolment.org
        at = self._station.cursor(feed)
        if self._link.feed_at(feed, at.pos) != at.h:
            # the centre does not have the feed as we have it (it was restored): from the beginning, nothing is doubled
            at = Cursor(feed, 0, FIRST_PREV)
            self._look_for_losses()
        while page := self._link.pull(feed, at.pos, BATCH):
            rows: list[Row] = []
            for pos, h, row in page:
                if pos != at.pos + 1:
                    raise _Stopped(ExchangeState.HOLE, str(at.pos + 1))
                at = Cursor(feed, pos, _running(at.h, row["hash"]))
                if at.h != h:
                    raise _Stopped(ExchangeState.TAMPERED, str(pos))
                rows.append(row)
            self._receive(Parcel(rows=rows, cursor=at))

    def _judge_again(self) -> None:
        """What lacked a certificate or what was before it may be good by now."""
        if taken := judge_again(self._store, self._now()):
            self._pulled += taken.entries
            self._subjects |= taken.changes.subjects
            self._kinds |= taken.changes.kinds

    def _compare(self) -> None:
        """Only what was compared is called synchronised."""
        # a file and a centre that both are older than what others have of it: no chain can go on over what nobody has any more
        if (waits := self._station.behind_a_hole()) and not self._store.hall:
            raise _Stopped(ExchangeState.FORK, "{} {}".format(*waits))
        for origin in self._station.origins():
            if self._link.head(origin)[:2] != self._station.end(origin):
                raise _Stopped(ExchangeState.GOING_ON)
        at = self._station.cursor(self._enrolment.org)
        if self._link.feed_head(at.feed) != (at.pos, at.h):
            raise _Stopped(ExchangeState.GOING_ON)


def _running(h: bytes, hash_: bytes) -> bytes:
    return hashlib.sha256(h + hash_).digest()


def _with_scans(
    done: Exchange, store: SqlStore, link: Link, wanted: Callable[[], bool], since: date | None
) -> Exchange:
    """The same exchange, with the scans that went over after the entries."""
    sent = Attachments(store, link, wanted).send()
    fetched = list(Attachments(store, link, wanted).fetch_recent(since)) if since else []
    seen = Changes(done.changes.subjects | {Subject("case", case) for case in fetched}, done.changes.kinds)
    waiting = store.scans.waiting()
    return replace(done, changes=seen, scans_sent=sent, scans_fetched=len(fetched), scans_waiting=waiting)


def synchronise(
    store: SqlStore,
    now: Callable[[], datetime],
    wanted: Callable[[], bool] = lambda: True,
    *,
    project: bool = True,
    scan_days: int = 0,
) -> Exchange:
    """One exchange of an enrolled desk, which ends at its next step when it is `wanted` no more.

    `project` False: a whole journal comes, and a rebuild follows. `scan_days`: of how many days back the scans of others are
    fetched, 0: none. Raises Unavailable when the own record is in the way.
    """
    enrolment = enrolment_of(store)
    if enrolment is None:
        return Exchange(ExchangeState.NOT_ENROLLED, 0, 0, 0)
    if not enrolment.password:
        return Exchange(ExchangeState.ISOLATED, 0, 0, 0)
    done = Exchange(ExchangeState.OFFLINE, 0, 0, 0)
    try:
        with linked(enrolment) as link:
            exchanging = Exchanging(store, link, enrolment, now, wanted, project)
            done = exchanging.run()
            remember(store, done, exchanging.there, exchanging.least_version, now())
            if done.is_whole or done.state is ExchangeState.GOING_ON:
                since = now().astimezone(CHINA).date() - timedelta(days=scan_days) if scan_days else None
                done = _with_scans(done, store, link, wanted, since)
            return done
    except CentreRefused as refused:
        return replace(done, state=ExchangeState.of(refused.code), about=refused.about)
    except Unavailable as error:
        why = error.problem.values.get("why", "")
        if error.problem.code not in _AWAY:
            raise
        state = ExchangeState.REVOKED if is_shut_out(error, enrolment) else ExchangeState.OFFLINE
        return replace(done, state=state, about=why)
