"""The file of an upgrade packet (升级包): what the release says of itself, signed, then its files one after the other.

    KAPOK-RELEASE-1 ⏎  manifest (JSON in one line) ⏎  signature (64 bytes)  contents

The signature covers everything before it, the manifest the length and hash of every file: nothing can be changed, left out or added.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from app.domain.bounded import is_inside, parsed_json
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from db.errors import worldly
from db.releases.keys import fingerprint
from db.releases.tree import FILES, FOLDERS, FORMAT, Manifest
from db.sealing import is_signed, sign
from db.shaped import shaped

NO_PACKET = template("upgrade.none", QT_TRANSLATE_NOOP("Problem", "这个文件不是升级包，没有用它。请核对文件。"))
DAMAGED = template(
    "upgrade.damaged",
    QT_TRANSLATE_NOOP("Problem", "这个升级包不完整或者改动过，没有用它，现在的程序没有动。请重新拷一次。"),
)
FORMAT_NEWER = template(
    "upgrade.format_newer",
    QT_TRANSLATE_NOOP("Problem", "这个升级包的写法比本程序新，没有用它。请先用中间的版本升级。"),
)
STRANGER = template(
    "upgrade.stranger",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这个升级包是别人签发的（{found}），这里只信 {trusted}，没有用它。请问清是谁给的；不要再插那个 U 盘。",
    ),
)
_MAGIC = b"KAPOK-RELEASE-1\n"
_SIGNATURE = 64
_MOST_TOLD = 4 << 20
"""Bytes of a manifest: a file that is none would else be read whole."""
_SIZES = range(1 << 40)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet whose signature is right; its files are checked as they are unpacked."""

    file: Path
    manifest: Manifest
    contents_at: int


def write_packet(root: Path, manifest: Manifest, secret: bytes, target: Path) -> None:
    """Write the packet of the release in `root`. Raises Refused when a file changed meanwhile, Unavailable."""
    head = _MAGIC + json.dumps(asdict(manifest), ensure_ascii=False).encode() + b"\n"
    beside = target.with_name(target.name + ".part")
    with worldly(target):
        try:
            with beside.open("wb") as sink:
                sink.write(head + sign(secret, head))
                for name, size, hash_ in manifest.files:
                    with (root / name).open("rb") as source:
                        _copy(source, sink, size, hash_)
                sink.flush()
                os.fsync(sink.fileno())
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


def read_packet(file: Path, trusted: str) -> Packet:
    """Read what a packet says of itself, by this signer (hex). Raises Refused, Unavailable."""
    with worldly(file), file.open("rb") as source:
        if source.read(len(_MAGIC)) != _MAGIC:
            raise Refused([Problem(NO_PACKET, "file")])
        line, signature = source.readline(_MOST_TOLD), source.read(_SIGNATURE)
        contents_at = source.tell()
    try:
        told = parsed_json(line, _MOST_TOLD)
        if isinstance(told, dict) and isinstance(told.get("format"), int) and told["format"] > FORMAT:
            raise Refused([Problem(FORMAT_NEWER, "file")])
        manifest = shaped(Manifest, told)
        signer = bytes.fromhex(manifest.signer)
        if not _is_of_a_release(manifest):
            raise ValueError("no files of a release")
    except ValueError as error:
        raise Refused([Problem(DAMAGED, "file")]) from error
    if manifest.signer != trusted:
        values = {"found": fingerprint(manifest.signer), "trusted": fingerprint(trusted)}
        raise Refused([Problem(STRANGER, "file", values)])
    if not is_signed(signer, signature, _MAGIC + line):
        raise Refused([Problem(DAMAGED, "file")])
    return Packet(file, manifest, contents_at)


def _is_of_a_release(manifest: Manifest) -> bool:
    """Whether its files lie where files of the program lie, each once; whoever has signed it."""
    names = [name for name, _, _ in manifest.files]
    placed = all(name in FILES or (name.partition("/")[0] in FOLDERS and "/" in name) for name in names)
    sized = all(size in _SIZES for _, size, _ in manifest.files)
    return placed and sized and len({*names}) == len(names) and all(map(is_inside, names))


def unpack(packet: Packet, folder: Path) -> None:
    """Put the files into a new folder, durably and each checked by its hash. Raises Refused (damaged), Unavailable."""
    with worldly(folder), packet.file.open("rb") as source:
        source.seek(packet.contents_at)
        for name, size, hash_ in packet.manifest.files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as sink:
                _copy(source, sink, size, hash_)
                sink.flush()
                os.fsync(sink.fileno())
        if source.read(1):
            raise Refused([Problem(DAMAGED, "file")])


def _copy(source: IO[bytes], sink: IO[bytes], size: int, hash_: str) -> None:
    digest = hashlib.sha256()
    while size and (chunk := source.read(min(size, _CHUNK))):
        size -= len(chunk)
        digest.update(chunk)
        sink.write(chunk)
    if size or digest.hexdigest() != hash_:
        raise Refused([Problem(DAMAGED, "file")])
