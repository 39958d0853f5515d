"""Bodies as the bytes that are sealed: canonical UTF-8 JSON, keys sorted, no white space; older versions lifted on reading."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec

import app.domain.kinds  # noqa: F401  (fills the registry)
from app.domain.entries import KINDS, Body
from app.domain.upcasts import lifted

_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_encoder = msgspec.json.Encoder(order="sorted")


@cache
def _decoder(kind: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(KINDS[kind][0])


def encoded(body: Body) -> bytes:
    """The canonical bytes of a body. Raises UnicodeEncodeError for a text that was not cleaned."""
    return _encoder.encode(body)


def decoded(kind: str, version: int, plain: bytes) -> Body | None:
    """The body, None when this program does not know the kind or version. Raises ValueError when it is malformed."""
    known = KINDS.get(kind)
    if known is None or version > known[1]:
        return None
    if _NUL.search(plain):
        raise ValueError("a character that no store of a hall keeps")
    try:
        if version == known[1]:
            body: Body = _decoder(kind).decode(plain)
            return body
        older = msgspec.json.decode(plain, type=dict[str, Any])
        return msgspec.convert(lifted(kind, version, older, known[1]), known[0])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        # of an older shape it is only known once it is lifted; what was signed may still be no body at all
        raise ValueError(f"no {kind}") from error
