"""The way to the centre as the windows see it. What speaks to a server is loaded when it is first needed: most desks are in
no exchange, and none has to wait for it at its start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Station
from app.ports import CentreDoor, Changes, Enrolled, Exchange, PacketDoor, PacketRead, PacketWritten, Progress, Refused
from db.server import Server
from db.store import SqlStore
from db.sync.kept import enrolment_of, past_exchanges

PRACTICE = template(
    "enrol.practice", QT_TRANSLATE_NOOP("Problem", "这一台是演练用的，里面的人都是编出来的，不能入网。")
)


def centre_door(
    store: SqlStore, station: Station, now: Callable[[], datetime], settings: Callable[[], Mapping[str, str]]
) -> CentreDoor:
    """The door of a desk of this station."""
    stopped = Event()

    def enrolled() -> Enrolled | None:
        found = enrolment_of(store)
        return (
            Enrolled(found.org, found.kind, found.role, Server(found.url).place, not found.password) if found else None
        )

    def enter(file: Path, isolated: bool = False) -> None:
        from db.sync.enrolling import enrol_by_file

        if station.practice:
            raise Refused([Problem(PRACTICE, "file")])
        enrol_by_file(store, file, station.org, now(), isolated=isolated)

    def exchange() -> Exchange:
        from db.sync.exchange import synchronise

        return synchronise(store, now, lambda: not stopped.is_set(), scan_days=int(settings()["scan_days"]))

    hall = store.hall.place if store.hall else ""
    return CentreDoor(
        enrolled,
        enter,
        exchange,
        stopped.set,
        lambda: past_exchanges(store),
        partial(_ask_again, store, now),
        partial(_new_identity, store, now),
        partial(_fetch_scan, store),
        _packets(store, now),
        hall,
    )


def _ask_again(store: SqlStore, now: Callable[[], datetime]) -> Changes:
    from db.sync.asking import ask_again

    return ask_again(store, now())


def _new_identity(store: SqlStore, now: Callable[[], datetime]) -> int:
    from db.sync.reorigin import reorigin

    return reorigin(store, now())


def _fetch_scan(store: SqlStore, name: str, case: str, progress: Progress) -> bool:
    from db.scans import Named
    from db.sync.attachments import fetch_scan

    return fetch_scan(store, Named(name, case), progress)


def _packets(store: SqlStore, now: Callable[[], datetime]) -> PacketDoor:
    def partners_here() -> tuple[str, ...]:
        from db.sync.packing import partners

        return partners(store)

    def write(file: Path, org: str) -> PacketWritten:
        from db.sync.packing import write_packet

        return write_packet(store, file, org, now())

    def read(file: Path, keep: bool) -> PacketRead:
        from db.sync.asking import judge_again
        from db.sync.unpacking import read_packet

        found = read_packet(store, file, now(), keep=keep)
        if keep:
            judge_again(store, now())
        return found

    return PacketDoor(partners_here, write, lambda file: read(file, False), lambda file: read(file, True))
