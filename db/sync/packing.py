"""Writing a ferry packet (摆渡包): for the desks of one organisation, everything of this record that they may have and lack.

What they have is known by their own packets alone: each says what its writer had and which keys it lacked. So a packet that was
lost is in the next one as well, and one that comes late brings nothing that would harm.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.domain.audience import line_of
from app.domain.envelope import moment_text
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import PacketWritten, Refused
from db.absorbing import WIRE, as_text
from db.certificates import Certificate, Enrolment, certificate_beside, certificate_for
from db.errors import worldly
from db.files import write_whole
from db.store import SqlStore
from db.sync.acknowledging import acknowledge
from db.sync.kept import enrolment_of
from db.sync.packet_file import Head, written
from db.sync.share import Share, ranges, share_of, within
from db.tables import certificates, journal, origins, packets, subject_keys

NOT_ENROLLED = template(
    "packet.not_enrolled",
    QT_TRANSLATE_NOOP("Problem", "本台还没有入网，摆渡包没有人会认。请先用入网文件入网；没有网络也可以。"),
)
NOBODY = template("packet.nobody", QT_TRANSLATE_NOOP("Problem", "没有上级可给，也不认得别的单位。请写明给哪个单位。"))
FILE_THERE = template(
    "packet.file_there", QT_TRANSLATE_NOOP("Problem", "{place} 已经有了，没有覆盖。请换个文件名，或先把它移走。")
)
PAGE = 500
"""Entries sealed together."""
FULL = 16 << 20
"""Characters of entries after which a page is full all the same; whoever reads takes four times as many."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the desks of an organisation said last: (origin, number) of their packet, what they have, which keys they lack."""

    packet: tuple[str, int] | None
    has: dict[str, list[list[int]]]
    wants: frozenset[str]


def own_enrolment(store: SqlStore) -> Enrolment:
    """How this desk is enrolled. Raises Refused when it is not."""
    if (found := enrolment_of(store)) is None:
        raise Refused([Problem(NOT_ENROLLED)])
    return found


def partners(store: SqlStore) -> tuple[str, ...]:
    """Whom a packet can be written for: who wrote to this desk last, then those above, then all others that are known."""
    enrolment = own_enrolment(store)
    above = line_of(enrolment.org, store.lookup.directory.parents)[1:]
    with store.reading() as connection:
        known = set(_desks(connection, store.origin))
        wrote = [org for _, org in _read_here(connection, enrolment.org)]
    ordered = (*wrote, *(org for org in above if org in known), *above, *sorted(known))
    return tuple(dict.fromkeys(ordered))


def write_packet(store: SqlStore, file: Path, org: str, now: datetime) -> PacketWritten:
    """Write the next packet for an organisation, the first of `partners` when it is not named. Raises Refused, Unavailable."""
    enrolment = own_enrolment(store)
    if not (org := org or next(iter(partners(store)), "")):
        raise Refused([Problem(NOBODY, "for")])
    if file.exists():
        raise Refused([Problem(FILE_THERE, "file", {"place": str(file)})])
    acknowledge(store, enrolment.org, now)
    # its number is given first: should the power fail before it lies there, it is told as missing and the next one has it all
    no = _next_number(store, org, now)
    with store.reading() as connection:
        boxes = _desks(connection, store.origin).get(org, ())
        share = share_of(connection, org, store.lookup.directory.parents) if boxes else Share()
        said = last_said(connection, org, enrolment.org)
        due = [entry for entry in share.entries if not within(said.has, entry[1], entry[2])]
        own = certificate_for(enrolment, store.origin, store.secret_key).text()
        pages = _pages(connection, share, said, due, _vouched_for(store, connection, enrolment, due))
        head = Head(own, org, no, moment_text(now))
        data = written(head, store.secret_key, boxes, pages if boxes else iter(()))
    with worldly(file):
        write_whole(file, data)
    return PacketWritten(file, org, no, len(due), len(boxes), store.scans.waiting())


def _next_number(store: SqlStore, org: str, now: datetime) -> int:
    with store.record() as connection:
        latest = select(func.max(packets.c.no)).where(packets.c.origin == store.origin, packets.c.org == org)
        no: int = 1 + (connection.scalar(latest) or 0)
        row = {"origin": store.origin, "org": org, "no": no, "at": moment_text(now), "hash": b"", "told": b""}
        connection.execute(insert(packets).values(row))
    return no


def last_said(connection: Connection, org: str, own: str) -> Said:
    """What an organisation said last in a packet that was read here."""
    for (origin, no), from_org in _read_here(connection, own):
        if from_org == org:
            this = packets.c.origin == origin, packets.c.org == own, packets.c.no == no
            told = json.loads(connection.scalars(select(packets.c.told).where(*this)).one())
            return Said((origin, no), told["has"], frozenset(told["wants"]))
    return Said(None, {}, frozenset())


def _read_here(connection: Connection, own: str) -> list[tuple[tuple[str, int], str]]:
    """((origin, number), organisation) of the newest packet of every desk that wrote to this one, the last read first."""
    here = select(origins.c.id)
    found = connection.execute(
        select(packets.c.origin, packets.c.no, certificates.c.org)
        .join(certificates, certificates.c.origin == packets.c.origin)
        .where(packets.c.org == own, packets.c.told != b"", packets.c.origin.not_in(here))
        .order_by(packets.c.at.desc())
    )
    return [((origin, no), org) for origin, no, org in found]


def _desks(connection: Connection, own: str) -> dict[str, tuple[str, ...]]:
    """Organisation → box keys of its desks that are known here and not shut out."""
    known = select(certificates.c.text).where(certificates.c.revoked_at == "", certificates.c.origin != own)
    found: dict[str, tuple[str, ...]] = {}
    for text in connection.scalars(known.order_by(certificates.c.origin)):
        one = Certificate.read(text)
        found[one.org] = (*found.get(one.org, ()), one.box_key)
    return found


def _vouched_for(
    store: SqlStore, connection: Connection, enrolment: Enrolment, due: Collection[tuple[int, str, int, str]]
) -> list[list[str]]:
    """[certificate, moment of revocation or ""] of everybody who wrote one of these entries."""
    writers = {origin for _, origin, _, _ in due} - {store.origin}
    known = connection.execute(select(certificates).where(certificates.c.origin.in_(writers))).all()
    ours = connection.execute(
        select(origins.c.id, origins.c.public_key).where(origins.c.id.in_(writers - {row.origin for row in known}))
    )
    fresh = [certificate_beside(enrolment, row.id, row.public_key, store.secret_key).text() for row in ours]
    return [[row.text, row.revoked_at] for row in known] + [[text, ""] for text in fresh]


def _pages(
    connection: Connection, share: Share, said: Said, due: list[tuple[int, str, int, str]], known: list[list[str]]
) -> Iterator[dict[str, Any]]:
    """First what this record has and lacks and who is who, then entries in their order, each page with its keys."""
    have = ranges([(origin, seq) for _, origin, seq, _ in share.entries])
    yield {"has": have, "wants": sorted(share.closed_here), "answers": said.packet, "certificates": known}
    given: set[str] = set()
    wanted = set(said.wants)
    for start in range(0, max(len(due), bool(wanted)), PAGE):
        some = due[start : start + PAGE]
        wanted |= {key_id for *_, key_id in some}
        keys = _keys(connection, (wanted & share.keys) - given)
        given |= {id_ for id_, *_ in keys}
        for texts in _in_pages(_entries(connection, [no for no, *_ in some])):
            yield {"keys": keys, "entries": texts}
            keys = []
        wanted = set()


def _in_pages(texts: Iterable[str]) -> Iterator[list[str]]:
    """Entries as they fill one page after the other; a page without any where there are none."""
    page, size = list[str](), 0
    for text in texts:
        if page and size + len(text) > FULL:
            yield page
            page, size = [], 0
        page.append(text)
        size += len(text)
    yield page


def _keys(connection: Connection, ids: Collection[str]) -> list[list[str]]:
    rows = connection.execute(select(subject_keys).where(subject_keys.c.id.in_(ids)).order_by(subject_keys.c.id))
    return [[row.id, row.subject_kind, row.subject_id, row.key.hex()] for row in rows]


def _entries(connection: Connection, numbers: Collection[int]) -> list[str]:
    columns = [journal.c[name] for name in WIRE]
    rows = connection.execute(select(*columns).where(journal.c.no.in_(numbers)).order_by(journal.c.no)).mappings()
    return [as_text(dict(row)) for row in rows]
