"""The key that signs releases: its secret half in a file of whoever makes them, its public half in a file for every station."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from app.domain.bounded import parsed_json
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from db.errors import worldly
from db.files import beginning
from db.sealing import KEY_BYTES, new_key, public_key
from db.sync.issuer import write_secret

NO_KEY = template(
    "release.no_key",
    QT_TRANSLATE_NOOP("Problem", "{place} 不是{what}，或者写坏了。请换上 release key 写出来的那一份。"),
)
_SECRET, _PUBLIC = "kapok release key", "kapok release signer"
_WHAT = {_SECRET: "发布密钥文件", _PUBLIC: "发布人的公钥文件"}


def write_new_key(place: Path) -> Path:
    """Make a key; answers where its public half lies, beside it. Raises Refused when a file is there already, Unavailable."""
    secret, public = new_key(), place.with_name(place.name + ".pub")
    _write(public, _PUBLIC, public_key(secret))
    _write(place, _SECRET, secret)
    return public


def read_secret(place: Path) -> bytes:
    """The secret half. Raises Unavailable."""
    return _read(place, _SECRET)


def read_signer(place: Path) -> str:
    """The public half, hex. Raises Unavailable."""
    return _read(place, _PUBLIC).hex()


def fingerprint(signer: str) -> str:
    """A public half as people compare it on the telephone: four groups of four."""
    digest = hashlib.sha256(bytes.fromhex(signer)).hexdigest()[:16].upper()
    return " ".join(digest[i : i + 4] for i in range(0, 16, 4))


def _write(place: Path, kind: str, key: bytes) -> None:
    write_secret(place, json.dumps({"kind": kind, "key": key.hex()}))


def _read(place: Path, kind: str) -> bytes:
    with worldly(place):
        text = beginning(place)
    try:
        told = parsed_json(text)
        key = bytes.fromhex(told["key"])
        if told["kind"] != kind or len(key) != KEY_BYTES:
            raise ValueError(kind)
    except (ValueError, KeyError, TypeError) as error:
        values = {"place": str(place), "what": _WHAT[kind]}
        raise Unavailable(Problem(NO_KEY, "key", values)) from error
    return key
