"""Reading a ferry packet (摆渡包): the same checks as an exchange, the same quarantine; looked at first, then kept or not.

A packet comes by hand, late, twice or never. What it brings is judged entry by entry; its number serves to tell people what
they have in their hands.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain
from pathlib import Path

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from app.domain.audience import line_of
from app.domain.envelope import Subject, moment_text
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Changes, PacketCase, PacketRead, PacketSeries, Refused
from db.absorbing import Parcel, SubjectKey, Taken, from_text
from db.certificates import Certificate, Enrolment
from db.errors import worldly
from db.journal import Journal
from db.projections import cases_naming
from db.reading import Reader
from db.sealing import KEY_BYTES
from db.store import SqlStore
from db.sync.acknowledging import asked, let_go
from db.sync.packet_file import DAMAGED, MAGIC, NO_PACKET, OTHER_ORG, STRANGER, Packet, parsed
from db.sync.packing import own_enrolment
from db.tables import certificates, journal, origins, packets

REVOKED = template(
    "packet.revoked",
    QT_TRANSLATE_NOOP("Problem", "写这个摆渡包的那一台已经停用，没有收。请问清包是从哪里来的，并告诉管理员。"),
)


@dataclass(frozen=True, slots=True)
class About:
    """The first page: what the writer has and lacks, which packet it goes by, who is who. Empty: it did not know for whom to seal."""

    has: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    wants: list[str] = field(default_factory=list)
    answers: tuple[str, int] | None = None
    certificates: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """Every other page: (id, kind and id of what it is of, hex) of each key, and entries as text."""

    keys: list[tuple[str, str, str, str]]
    entries: list[str]


def read_packet(store: SqlStore, file: Path, now: datetime, *, keep: bool) -> PacketRead:
    """Take a packet in, or with `keep` False only see what that would come to. Raises Refused, Unavailable."""
    enrolment = own_enrolment(store)
    packet = parsed(_bytes_of(file), enrolment.issuer)
    _check(store, enrolment, packet)
    about, pages = opened(packet, store.secret_key)
    with store.reading() as connection:
        last: int = connection.scalar(select(func.max(journal.c.no))) or 0
        series = _series(connection, enrolment.org, packet, about)

    def look(connection: Connection, taken: Sequence[Taken]) -> PacketRead:
        if not series.again:
            _remember(connection, enrolment.org, packet, about, now)
        return _told(connection, store.user, packet, series, taken, last, sum(len(page.entries) for page in pages))

    parcels = _parcels(enrolment, store.lookup.directory.parents, packet, about, pages)
    read = store.receive_all(parcels, now, look, keep=keep)
    shown = asked(store) | let_go(store, now) if keep else frozenset()
    return replace(read, changes=Changes(read.changes.subjects | shown, read.changes.kinds))


def _bytes_of(file: Path) -> bytes:
    """The whole file, when it begins like a packet: whatever else lies on a stick is not read into memory."""
    with worldly(file), file.open("rb") as source:
        if source.read(len(MAGIC)) != MAGIC:
            raise Refused([Problem(NO_PACKET, "file")])
        return MAGIC + source.read()


def opened(packet: Packet, secret: bytes) -> tuple[About, list[Page]]:
    """What a packet holds for the desk with this signing key. Raises Refused when it is not for it, or not as it should be."""
    first, *others = [*packet.pages(secret)] or [{}]
    try:
        # a field that a newer program added is passed over, as its entries are kept until there is that program
        return msgspec.convert(first, About), [msgspec.convert(page, Page) for page in others]
    except ValueError as error:
        raise Refused([Problem(DAMAGED, "file")]) from error


def _check(store: SqlStore, enrolment: Enrolment, packet: Packet) -> None:
    """Whether it is for here, and from somebody who may still write."""
    if packet.head.org != enrolment.org:
        area = store.lookup.directory.area(packet.head.org)
        raise Refused([Problem(OTHER_ORG, "file", {"org": area.name if area else packet.head.org})])
    with store.reading() as connection:
        known = connection.execute(
            select(certificates).where(certificates.c.origin == packet.writer.origin)
        ).one_or_none()
    if known and Certificate.read(known.text).public_key != packet.writer.public_key:
        raise Refused([Problem(STRANGER, "file")])
    if known and known.revoked_at:
        raise Refused([Problem(REVOKED, "file")])


def _parcels(
    enrolment: Enrolment, parents: Mapping[str, str], packet: Packet, about: About, pages: Sequence[Page]
) -> Iterator[Parcel]:
    """First who is who, then the pages. That somebody is shut out is believed from above alone."""
    from_above = packet.writer.org in line_of(enrolment.org, parents)
    known = [(text, revoked if from_above else "") for text, revoked in about.certificates]
    yield Parcel(certificates=[(packet.head.certificate, ""), *known], issuer=enrolment.issuer)
    for page in pages:
        try:
            parcel = parcel_of(page)
        except ValueError as error:
            raise Refused([Problem(DAMAGED, "file")]) from error
        yield parcel


def parcel_of(page: Page) -> Parcel:
    """A page as it is taken in. Raises ValueError for what is no key and no entry."""
    keys = [SubjectKey(id_, Subject(kind, about), bytes.fromhex(key)) for id_, kind, about, key in page.keys]
    if any(len(one.key) != KEY_BYTES or "\0" in one.id + one.subject.kind + one.subject.id for one in keys):
        raise ValueError("no key")
    return Parcel(rows=[from_text(text) for text in page.entries], keys=keys)


# ---------- the series


def _series(connection: Connection, own: str, packet: Packet, about: About) -> PacketSeries:
    of_writer = packets.c.origin == packet.writer.origin, packets.c.org == own
    read = {row.no: row.hash for row in connection.execute(select(packets.c.no, packets.c.hash).where(*of_writer))}
    no = packet.head.no
    return PacketSeries(
        tuple(sorted(set(range(1, no)) - set(read))),
        max(read, default=0),
        read.get(no) == packet.hash,
        no in read and read[no] != packet.hash,
        _answers_this(connection, about.answers),
    )


def _answers_this(connection: Connection, answers: tuple[str, int] | None) -> bool:
    """Whether a packet that was written here is what it goes by: else what it leaves out need not be here."""
    if answers is None:
        return True
    origin, no = answers
    ours = packets.c.origin == origin, packets.c.no == no, packets.c.origin.in_(select(origins.c.id))
    return connection.scalar(select(packets.c.no).where(*ours).limit(1)) is not None


def _remember(connection: Connection, own: str, packet: Packet, about: About, now: datetime) -> None:
    """That it was read; what its writer said is kept of its newest packet alone."""
    origin, no = packet.writer.origin, packet.head.no
    of_writer = packets.c.origin == origin, packets.c.org == own
    newest = connection.scalar(select(func.max(packets.c.no)).where(*of_writer)) or 0
    told = b""
    if no >= newest:
        connection.execute(update(packets).where(*of_writer).values(told=b""))
        told = json.dumps({"has": about.has, "wants": about.wants}).encode()
    connection.execute(delete(packets).where(*of_writer, packets.c.no == no))
    row = {"origin": origin, "org": own, "no": no, "at": moment_text(now), "hash": packet.hash, "told": told}
    connection.execute(insert(packets).values(row))


# ---------- what it comes to


def _told(
    connection: Connection,
    viewer: str,
    packet: Packet,
    series: PacketSeries,
    taken: Sequence[Taken],
    last: int,
    carried: int,
) -> PacketRead:
    subjects = frozenset(chain.from_iterable(one.changes.subjects for one in taken))
    changes = Changes(subjects, frozenset(chain.from_iterable(one.changes.kinds for one in taken)))
    refused = tuple(chain.from_iterable(one.refused for one in taken))
    entries = sum(one.entries for one in taken)
    cases, hidden = _cases(Reader(connection, Journal(connection), viewer), subjects, last)
    head, writer = packet.head, packet.writer
    return PacketRead(
        writer.org,
        writer.origin,
        head.no,
        datetime.fromisoformat(head.written_at),
        entries,
        carried - entries - len(refused),
        refused,
        cases,
        hidden,
        series,
        changes,
    )


def _cases(reader: Reader, subjects: frozenset[Subject], last: int) -> tuple[tuple[PacketCase, ...], int]:
    """The cases that are concerned, and how many of them whoever asks may not see."""
    people = {subject.id for subject in subjects if subject.kind == "petitioner"}
    ids = {subject.id for subject in subjects if subject.kind == "case"} | cases_naming(reader.connection, people)
    found, hidden = list[PacketCase](), 0
    for id_ in sorted(ids):
        file = reader.file(id_)
        if file is None:
            continue
        if not reader.may_see(file.case):
            hidden += 1
            continue
        both = (*file.case.conflicts, *chain.from_iterable(person.conflicts for person in file.people.values()))
        found.append(PacketCase(id_, file.case.number, _is_new(reader.connection, id_, last), both))
    return tuple(found), hidden


def _is_new(connection: Connection, case: str, last: int) -> bool:
    before = journal.c.subject_kind == "case", journal.c.subject_id == case, journal.c.no <= last
    return connection.scalar(select(journal.c.no).where(*before).limit(1)) is None
