"""The audit as a file that proves itself: each entry with what was hashed and signed, checked without any desk.

What an entry says stands in it as it was read; of logins and looks the key that opens them goes along, so that the words are
proved too. The key of a case is never in it.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, select

from app.domain.envelope import entry_hash, signed_bytes
from app.ports.audit import AuditChecked, AuditFilter, AuditReportQuery
from db.audit import FOR_THE_AUDIT, page
from db.bodies import encoded
from db.journal import CLEAR, body_of, envelope_of
from db.sealing import Unsealable, is_signed
from db.tables import journal, origins, subject_keys

FORMAT: Final = "KAPOK-AUDIT-1"
_COLUMNS = (*CLEAR, "prev", "sealed", "hash", "signature")


def written(connection: Connection, query: AuditReportQuery) -> bytes:
    """The file, oldest entry first."""
    asked = select(*(journal.c[name] for name in _COLUMNS), subject_keys.c.key).outerjoin(
        subject_keys, subject_keys.c.id == journal.c.key_id
    )
    rows = connection.execute(page(connection, asked, query.which).order_by(journal.c.no)).all()
    writers = {row[1] for row in rows}
    keys = connection.execute(select(origins.c.id, origins.c.public_key).where(origins.c.id.in_(writers)))
    told = {
        "format": FORMAT,
        "origins": {id_: _text(key) for id_, key in keys},
        "entries": [told for row in rows if (told := _entry(row)) and _is_asked(told, query.which)],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _is_asked(told: Mapping[str, Any], which: AuditFilter) -> bool:
    """What only the opened words tell."""
    return not which.over or bool((told["says"] or {}).get("over"))


def _entry(row: Any) -> dict[str, Any]:
    *clear, prev, sealed, hash_, signature, key = row
    envelope = envelope_of(clear)
    told: dict[str, Any] = dict(zip(CLEAR, clear, strict=True))
    told |= {
        name: _text(value) for name, value in zip(_COLUMNS[len(CLEAR) :], (prev, sealed, hash_, signature), strict=True)
    }
    body = body_of(envelope, sealed, key) if key else None
    told["says"] = json.loads(encoded(body)) if body is not None else None
    # nothing of a petitioner is sealed with these keys
    if key and envelope.subject.kind in FOR_THE_AUDIT:
        told["key"] = _text(key)
    return told


def checked(data: bytes) -> AuditChecked:
    """What became of such a file: how many entries, which of them are not as they were written, who signed. Raises ValueError for
    what is no such file."""
    told = json.loads(data)
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise ValueError("no audit report")
    try:
        signers = {origin: b64decode(key) for origin, key in told["origins"].items()}
        damage = [str(entry["id"]) for entry in told["entries"] if not _is_whole(entry, signers)]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no audit report") from error
    return AuditChecked(len(told["entries"]), tuple(damage), tuple(key.hex() for key in signers.values()))


def _is_whole(entry: dict[str, Any], signers: dict[str, bytes]) -> bool:
    try:
        envelope = envelope_of([entry[name] for name in CLEAR])
        prev, sealed, hash_, signature = (b64decode(entry[name], validate=True) for name in _COLUMNS[len(CLEAR) :])
        whole = hash_ == entry_hash(envelope, prev, sealed) and is_signed(
            signers[envelope.origin], signature, signed_bytes(hash_)
        )
        if not whole or "key" not in entry:
            return whole and envelope.subject.kind not in FOR_THE_AUDIT
        body = body_of(envelope, sealed, b64decode(entry["key"], validate=True))
        return body is not None and json.loads(encoded(body)) == entry["says"]
    except (ValueError, Unsealable):
        return False


def _text(value: bytes) -> str:
    return b64encode(value).decode()
