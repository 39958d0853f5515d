"""The file of a ferry packet (摆渡包): who wrote it for whom, in clear; everything else sealed; the whole signed.

    KAPOK-PACKET-1 ⏎  head (JSON in one line) ⏎  pages (each its length, 4 bytes, and its sealed bytes)  signature (64 bytes)

A page is compressed JSON, sealed with a key of this packet, which is wrapped for every desk that may open it. No page can be
moved, left out or put into another packet: the head and its place are bound to it, and the signature covers them all.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from app.domain.bounded import inflated, parsed_json
from app.domain.envelope import CHINA, packed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from db.boxes import box_public, unwrap, wrap
from db.certificates import Certificate
from db.sealing import Unsealable, is_signed, new_key, seal, sign, unseal
from db.shaped import shaped

NO_PACKET = template("packet.none", QT_TRANSLATE_NOOP("Problem", "这个文件不是摆渡包，没有读它。请核对文件。"))
DAMAGED = template(
    "packet.damaged",
    QT_TRANSLATE_NOOP("Problem", "这个摆渡包不完整或者改动过，没有收。请重新拷一次；还不行，请对方再写一包。"),
)
NEWER = template(
    "packet.newer", QT_TRANSLATE_NOOP("Problem", "这个摆渡包是新版程序写的，没有收。请先升级本台的程序，再读一次。")
)
STRANGER = template(
    "packet.stranger",
    QT_TRANSLATE_NOOP("Problem", "写这个摆渡包的电脑没有本市中心的证明，没有收。请问清是谁给的；不要再插那个 U 盘。"),
)
OTHER_ORG = template(
    "packet.other_org", QT_TRANSLATE_NOOP("Problem", "这个摆渡包是给 {org} 的，不是给本站的，没有收。")
)
NO_KEY = template(
    "packet.no_key",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这个摆渡包不是封给这一台的：写的时候那边还不认得这一台。请先从这一台写一个摆渡包带过去，再请对方写一包回来。",
    ),
)
FORMAT = 1
MOST_PAGE = 64 << 20
"""Bytes of a page once it is unpacked; whoever writes begins the next one long before."""
MOST_NO = 1_000_000
"""Packets of a desk for an organisation: those that are missing before one are counted."""
MAGIC = b"KAPOK-PACKET-1\n"
_LENGTH = struct.Struct(">I")
_SIGNATURE = 64
_PURPOSE = "packet"


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in clear: nothing of anybody but the desks."""

    certificate: str
    """Of the desk that wrote it."""
    org: str
    """For whom."""
    no: int
    written_at: str
    keys: dict[str, str] = field(default_factory=dict)
    """Box key of a desk that may open it → the packet's key, wrapped for it; hex."""
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet whose signature is right."""

    head: Head
    writer: Certificate
    hash: bytes
    _line: bytes
    _pages: tuple[bytes, ...]

    def pages(self, secret: bytes) -> Iterator[Any]:
        """What it holds, for the desk with this signing key. Raises Refused when it was not meant to open it."""
        if not self._pages:
            return
        wrapped = self.head.keys.get(box_public(secret).hex())
        if wrapped is None:
            raise Refused([Problem(NO_KEY, "file")])
        try:
            key = unwrap(secret, _PURPOSE, bytes.fromhex(wrapped))
            for place, sealed in enumerate(self._pages):
                plain = inflated(unseal(key, sealed, _purpose(self._line, place)), MOST_PAGE)
                yield parsed_json(plain, MOST_PAGE)
        except (Unsealable, ValueError) as error:
            raise Refused([Problem(DAMAGED, "file")]) from error


def written(head: Head, secret: bytes, receivers: Sequence[str], pages: Iterator[Any]) -> bytes:
    """The bytes of a packet for the desks with these box keys; for none of them it only says who wrote it."""
    key = new_key()
    wrapped = {box: wrap(bytes.fromhex(box), _PURPOSE, key).hex() for box in receivers}
    line = json.dumps(asdict(head) | {"keys": wrapped}, ensure_ascii=False).encode() + b"\n"
    parts = [MAGIC, line]
    for place, page in enumerate(pages):
        plain = zlib.compress(json.dumps(page, ensure_ascii=False).encode())
        sealed = seal(key, plain, _purpose(line, place))
        parts += [_LENGTH.pack(len(sealed)), sealed]
    whole = b"".join(parts)
    return whole + sign(secret, hashlib.sha256(whole).digest())


def parsed(data: bytes, issuer: str) -> Packet:
    """Read what `written` wrote, by a desk that this issuer vouches for. Raises Refused."""
    if not data.startswith(MAGIC):
        raise Refused([Problem(NO_PACKET, "file")])
    whole, signature = data[:-_SIGNATURE], data[-_SIGNATURE:]
    line = whole[len(MAGIC) : whole.find(b"\n", len(MAGIC)) + 1]
    head = _head(line)
    try:
        writer = Certificate.checked(head.certificate, issuer)
    except ValueError as error:
        raise Refused([Problem(STRANGER, "file")]) from error
    digest = hashlib.sha256(whole).digest()
    if not is_signed(bytes.fromhex(writer.public_key), signature, digest):
        raise Refused([Problem(DAMAGED, "file")])
    return Packet(head, writer, digest, line, tuple(_pages(whole, len(MAGIC) + len(line))))


def _head(line: bytes) -> Head:
    try:
        told = parsed_json(line)
        if isinstance(told, dict) and isinstance(told.get("format"), int) and told["format"] > FORMAT:
            raise Refused([Problem(NEWER, "file")])
        head = shaped(Head, told)
        datetime.fromisoformat(head.written_at).astimezone(CHINA)
        if not 1 <= head.no <= MOST_NO:
            raise ValueError("no number of a packet")
    except (ValueError, OverflowError) as error:
        raise Refused([Problem(DAMAGED, "file")]) from error
    return head


def _pages(whole: bytes, at: int) -> Iterator[bytes]:
    while at < len(whole):
        if len(whole) - at < _LENGTH.size:
            raise Refused([Problem(DAMAGED, "file")])
        (length,) = _LENGTH.unpack_from(whole, at)
        at += _LENGTH.size
        yield whole[at : at + length]
        at += length


def _purpose(line: bytes, place: int) -> bytes:
    return MAGIC + packed([line, str(place).encode()])
