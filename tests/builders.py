"""Readable histories and worlds for tests: invented people, one fixed day, the real resources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache

from app.acts.act import States
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.domain import kinds as k
from app.domain.entries import Body, Entry, NewEntry, kind_of
from app.domain.envelope import CHINA, Envelope, Routing, Subject, hlc_next
from app.domain.folding import fold_case
from app.domain.history import history
from app.domain.number import make_case_number
from app.domain.petitioner import PetitionerState
from app.domain.staff import Member
from app.domain.world import Actor, Lookup, Station, World
from app.ports import CaseFile
from app.settings import with_defaults
from app.world_loader import load_lookup

NOW = datetime(2026, 10, 19, 10, 21, tzinfo=CHINA)
TODAY = NOW.date()
ORG = "440104014"
CASE = "0192f3a4b5c67d8e9fa0b1c2d3e40001"
ON_CASE = Subject("case", CASE)
PETITIONER = "0192f3a4b5c67d8e9fa0b1c2d3e40002"
USER = "0192f3a4b5c67d8e9fa0b1c2d3e40003"
MEETINGS = tuple(
    f"meeting.{what}" for what in (
        "called", "invited", "postponed", "missed", "cancelled", "held", "round_noted", "proposed", "answered",
        "terms_written", "initialled", "agreed", "signed", "uninvited", "gone_on", "part_opened", "carried_over",
    )
)  # fmt: skip
"""Of a meeting; meeting.minuted alone is about a case."""
ELSEWHERE = (
    "petitioner.", "person.", "case.viewed", "progress.", "station.", "numbers.", "user.", "setting.", "unit.", "rating.given", "ratings.", "rates.",
    "wording.", "calendar.", "quarantine.", "campaign.", "helper.", "ticket.", "needs.", "day.", "facility.", "roster.", "liaison.",
    "outreach.", "site.", "service_day.", "group.", "reception.", "project.", "award.", "complaint.", "breach.",
    "session.", "login.", "try.", "audit.", "list.", "key.", "recovery.", "account.", "shift.", "copy.", *MEETINGS,
)  # fmt: skip
"""Kinds of entries that are not about a case begin like this."""
NOT_LITIGATED = k.Triage("no", "no", "no", "no")


def number(day: date = TODAY, serial: int = 1, case: str = CASE) -> str:
    """A well-formed case number of the test station."""
    return str(make_case_number(ORG, day, "F0", serial, case))


HE = k.Person(
    name="何永强",
    id_kind="none",
    sex="1",
    phone="13800007719",
    place="440104014005",
    address="水荫横路 12 号 602",
)
"""An invented person."""


@cache
def lookup() -> Lookup:
    """The real resources, read once."""
    return load_lookup()


def world(now: datetime = NOW, **settings: str) -> World:
    """The test station's world: 黄花岗街道, user 王敏, who is also its first user; its head is 陈建国."""
    station = Station(ORG, "黄花岗街道", "F0", first_user=USER)
    values = with_defaults({"document_mark": "黄花岗信访", **settings})
    head = Member("0192f3a4b5c67d8e9fa0b1c2d3e40088", "陈建国", "主任", roles=("head",))
    return World(now, station, Actor(USER, "王敏", "接访员"), lookup(), values, staff=(head,))


class FixedIds:
    """Ids in a row, so that decisions can be compared; serials count up."""

    def __init__(self, start: int = 0xE5_0000) -> None:
        self._next, self._serials = start, dict[str, int]()

    def entry(self) -> str:
        self._next += 1
        return f"0192f3a4b5c67d8e9fa0b1c2d3{self._next:06x}"

    def case_number(self, received_on: date, case_id: str) -> str:
        return number(received_on, self.document_serial(str(received_on), 0), case_id)

    def case_seal(self, number: str) -> str:
        return ""

    def inquiry_code(self) -> str:
        return "4827193605"

    def document_serial(self, document_kind: str, year: int) -> int:
        self._serials[document_kind] = self._serials.get(document_kind, 0) + 1
        return self._serials[document_kind]


class Journal:
    """A journal in memory: entries of any subjects in one line, each seeing all before it."""

    def __init__(self, now: datetime = NOW, org: str = ORG) -> None:
        self.now, self.org = now, org
        self.entries: list[Entry] = []
        self._ids = FixedIds(0xA0_0000)
        self._hlc = 0

    def add(
        self,
        subject: Subject,
        body: Body,
        *,
        id: str = "",
        at: datetime | None = None,
        parents: Sequence[str] | None = None,
        routing: Routing | None = None,
        happened_on: date | None = None,
        origin: str = "00112233445566778899aabbccddeeff",
    ) -> Entry:
        """Append one body; `parents` None: what the subject's frontier is now."""
        moment = at or self.now
        self._hlc = hlc_next(self._hlc, moment)
        envelope = Envelope(
            id=id or self._ids.entry(),
            origin=origin,
            seq=len(self.entries) + 1,
            at=moment,
            happened_on=happened_on,
            hlc=self._hlc,
            org=self.org,
            actor=USER,
            subject=subject,
            parents=tuple(parents) if parents is not None else self._frontier(subject),
            kind=kind_of(body),
            version=1,
            routing=routing or Routing((self.org,)),
            key_id="",
        )
        self.entries.append(Entry(envelope, body))
        return self.entries[-1]

    def write(self, new: Sequence[NewEntry], at: datetime | None = None) -> None:
        """Append what an act decided."""
        for n in new:
            self.add(n.subject, n.body, id=n.id, at=at, parents=n.sees, routing=n.routing, happened_on=n.happened_on)

    def of(self, subject: Subject) -> tuple[Entry, ...]:
        """The entries of one subject."""
        return tuple(e for e in self.entries if e.envelope.subject == subject)

    def file(self, case: str = CASE) -> CaseFile:
        """The case folded, with its people."""
        from app.domain.petitioner import fold_petitioner

        state = fold_case(self.of(Subject("case", case)))
        people: dict[str, PetitionerState] = {
            id_: fold_petitioner(self.of(Subject("petitioner", id_))) for id_ in state.petitioners
        }
        return CaseFile(state, people)

    def states(self, *cases: str) -> States:
        """States for an act that reads these cases (all people included)."""
        files = {case: self.file(case) for case in cases or (CASE,)}
        return States(files, {id_: p for f in files.values() for id_, p in f.people.items()})

    def _frontier(self, subject: Subject) -> tuple[str, ...]:
        return history(self.of(subject)).frontier


def registered(
    journal: Journal | None = None,
    *,
    case: str = CASE,
    at: datetime | None = None,
    person: k.Person = HE,
    petitioner: str = PETITIONER,
    texts: Sequence[str] = ("加装电梯停工三个月，请求协调复工。",),
    capacity: str = "",
    **changes: object,
) -> Journal:
    """A journal with one registered visit; `changes` replace fields of CaseRegistered."""
    journal = journal or Journal()
    moment = at or journal.now
    demands = tuple(
        k.Demand(str(i + 1), text, "030600", ORG, legal_class="appeal_6", triage=NOT_LITIGATED, capacity=capacity)
        for i, text in enumerate(texts)
    )
    body = k.CaseRegistered(
        number=number(moment.date(), case=case),
        inquiry_code="4827193605",
        channel="visit",
        received_at=moment.isoformat(),
        title=texts[0].rstrip("。"),
        people=(k.Party("main", petitioner=petitioner),),
        headcount=1,
        demands=demands,
    )
    if not journal.of(Subject("petitioner", petitioner)):
        journal.add(Subject("petitioner", petitioner), k.PetitionerRecorded(person), at=moment)
    journal.add(Subject("case", case), replace(body, **changes), at=moment)  # type: ignore[arg-type]
    return journal


def visit_draft(
    entry: str = "0192f3a4b5c67d8e9fa0b1c2d3e40010",
    case: str = CASE,
    person: k.Person = HE,
    *texts: str,
    **changes: object,
) -> RegisterDraft:
    """A complete registration of one visitor."""
    demands = tuple(
        DemandDraft(text=text, category="030600", place=ORG, triage=NOT_LITIGATED, legal_class="appeal_6")
        for text in texts or ("加装电梯停工三个月，请求协调复工。",)
    )
    draft = RegisterDraft(entry, case, people=(PersonDraft(person),), demands=demands)
    return replace(draft, **changes)  # type: ignore[arg-type]
