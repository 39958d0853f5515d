"""Stations without a network, and the sticks between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.ports import PacketRead, Refused
from db.absorbing import Parcel
from db.store import SqlStore
from db.sync.packing import write_packet
from db.sync.unpacking import read_packet
from db.tables import journal
from tests.builders import NOW
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of

Let = Callable[[str], SqlStore]


def introduce(*desks: tuple[SqlStore, str]) -> None:
    """Let each know the others, as an enrolment file does."""
    known = [(certificate_of(store, org), "") for store, org in desks]
    for store, _ in desks:
        store.receive(Parcel(certificates=known, issuer=ISSUER_PUBLIC), NOW)


class Stick:
    """A USB stick."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.count = folder, 0

    def write(self, store: SqlStore, org: str = "") -> Path:
        self.count += 1
        return write_packet(store, self.folder / f"{self.count}.kpk", org, NOW).file

    def carry(self, writer: SqlStore, reader: SqlStore, org: str = "") -> PacketRead:
        """Write a packet here and read it there."""
        return read(reader, self.write(writer, org))


def read(store: SqlStore, file: Path, keep: bool = True) -> PacketRead:
    return read_packet(store, file, NOW, keep=keep)


def refused_by(store: SqlStore, file: Path) -> str:
    with pytest.raises(Refused) as refused:
        read(store, file)
    return refused.value.problems[0].code


def count(store: SqlStore) -> int:
    with store.reading() as connection:
        return connection.scalar(select(func.count()).select_from(journal)) or 0
