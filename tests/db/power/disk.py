"""A disk as a power cut leaves it: what was made durable is there; of the rest each sector may be or not.

Read from the log of shim.c. A name is there as soon as it is made or removed: the store's engine makes folders durable itself.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
WRITTEN, TRUNCATED, SYNCED, REMOVED, PROMISED = "W", "T", "S", "U", "P"
_HEAD = struct.Struct("<cHQI")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done: to which file, where, with what."""

    kind: str
    file: str
    offset: int
    data: bytes


def steps(log: Path) -> Iterator[Step]:
    """What the shim wrote down, in its order."""
    told = memoryview(log.read_bytes())
    at = 0
    while at < len(told):
        kind, named, offset, length = _HEAD.unpack_from(told, at)
        at += 15
        name = bytes(told[at : at + named]).decode()
        at += named
        yield Step(kind.decode(), Path(name).name, offset, bytes(told[at : at + length]))
        at += length


@dataclass(slots=True)
class Disk:
    """The files of one folder: what lasts, and what is on its way."""

    lasting: dict[str, bytearray]
    on_the_way: dict[str, list[Step]] = field(default_factory=dict)

    def do(self, step: Step) -> None:
        """Follow one step."""
        if step.kind == SYNCED:
            lasting = self.lasting.setdefault(step.file, bytearray())
            for one in self.on_the_way.pop(step.file, []):
                _apply(lasting, one)
        elif step.kind == REMOVED:
            self.lasting.pop(step.file, None)
            self.on_the_way.pop(step.file, None)
        elif step.kind in (WRITTEN, TRUNCATED):
            self.on_the_way.setdefault(step.file, []).append(step)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files after a power cut now."""
        left = {name: bytearray(data) for name, data in self.lasting.items()}
        for name, pending in self.on_the_way.items():
            data = left.setdefault(name, bytearray())
            for step in pending:
                for part in _parts(step):
                    if chance.random() < 0.5:
                        _apply(data, part)
        return {name: bytes(data) for name, data in left.items()}


def _parts(step: Step) -> Iterator[Step]:
    """What of a step reaches the disk apart from the rest: whole sectors."""
    if step.kind == TRUNCATED:
        yield step
        return
    end = step.offset + len(step.data)
    at = step.offset
    while at < end:
        until = min(end, (at // SECTOR + 1) * SECTOR)
        yield Step(step.kind, step.file, at, step.data[at - step.offset : until - step.offset])
        at = until


def _apply(data: bytearray, step: Step) -> None:
    if step.kind == TRUNCATED:
        del data[step.offset :]
        data.extend(bytes(step.offset - len(data)))
        return
    if len(data) < step.offset:
        data.extend(bytes(step.offset - len(data)))
    data[step.offset : step.offset + len(step.data)] = step.data
