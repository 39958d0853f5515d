"""Files that come from outside on a stick or by mail: packets, enrolment files, key slots, backups, releases, and what lies in them."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from app.domain.envelope import Routing, packed
from app.ports import Refused, Unavailable
from db import clear_keys
from db.absorbing import _judged, from_text
from db.backup_file import about_backup, wrong_members
from db.bodies import decoded, encoded
from db.boxes import box_public, wrap
from db.certificates import Certificate, Enrolment, certificate_for, token_for, vouched
from db.home import Home
from db.keys import KeyFile, Slot, _check
from db.releases.packet import read_packet, unpack
from db.releases.tree import Manifest
from db.restore import unpack as unpack_backup
from db.sealing import public_key, seal, sign
from db.sync.packet_file import MAGIC, Head, parsed
from db.sync.unpacking import opened, parcel_of
from tests.builders import NOW
from tests.fuzz.mutations import text_of
from tests.fuzz.targets import Target

ISSUER, WRITER, READER, SIGNER = (bytes([number]) * 32 for number in (1, 2, 3, 4))
ISSUER_PUBLIC = public_key(ISSUER).hex()
ORG, ORIGIN = "440104014", "0" * 31 + "1"
TOKEN, TOKEN_SIGNATURE = token_for(ISSUER, "kapok_a", ORG)
ENROLMENT = Enrolment(
    "postgresql://kapok_a@nowhere/kapok", "kapok_a", ORG, "station", "c1", ISSUER_PUBLIC, TOKEN_SIGNATURE, "once", TOKEN, "ab" * 32
)  # fmt: skip
CERTIFICATE = certificate_for(ENROLMENT, ORIGIN, WRITER)
ENTRY: dict[str, Any] = {
    "id": "e1", "origin": ORIGIN, "seq": 1, "at": "2026-10-19T10:00:00.000+08:00", "happened_on": "", "hlc": 5, "org": ORG,
    "actor": "a" * 32, "subject_kind": "case", "subject_id": "c" * 32, "parents": "", "kind": "case.noted", "version": 1,
    "routing": Routing((ORG,)).text(), "key_id": "k1", "prev": "00" * 32, "sealed": "ab" * 40, "hash": "cd" * 32, "signature": "ef" * 64,
}  # fmt: skip


def _json(value: Any) -> dict[str, Any]:
    return json.loads(json.dumps(dataclasses.asdict(value)))  # type: ignore[no-any-return]


# ---------- packets

PACKET: dict[str, Any] = {
    "head": _json(Head("", ORG, 1, NOW.isoformat())),
    "certificate": _json(CERTIFICATE),
    "pages": [
        {"has": {ORIGIN: [[1, 4]]}, "wants": ["k2"], "answers": [ORIGIN, 1], "certificates": [[CERTIFICATE.text(), ""]]},
        {"keys": [["k1", "case", "c" * 32, "ab" * 32]], "entries": [json.dumps(ENTRY), ENTRY]},
    ],
}  # fmt: skip


def packet_of(value: Any) -> bytes:
    """A packet by a certified desk that holds these pages, whatever they are."""
    whole = value if isinstance(value, dict) else {}
    head, certificate = whole.get("head"), whole.get("certificate")
    pages = whole.get("pages") if isinstance(whole.get("pages"), list) else [whole.get("pages")]
    box, key = box_public(READER), b"\5" * 32
    if isinstance(head, dict):
        text = CERTIFICATE.text() if certificate == PACKET["certificate"] else text_of(certificate).decode()
        head = {"certificate": text, "keys": {box.hex(): wrap(box, "packet", key).hex()}} | {
            name: item for name, item in head.items() if item not in ("", {})
        }
    line = text_of(head) + b"\n"
    data = MAGIC + line
    for place, page in enumerate(pages or ()):
        if isinstance(page, dict) and isinstance(page.get("entries"), list):
            texts = [text_of(one).decode() if isinstance(one, dict) else one for one in page["entries"]]
            plain = text_of(page | {"entries": texts})
        else:
            plain = text_of(page)
        sealed = seal(key, zlib.compress(plain, 1), MAGIC + packed([line, str(place).encode()]))
        data += struct.pack(">I", len(sealed)) + sealed
    return data + sign(WRITER, hashlib.sha256(data).digest())


def read_a_packet(data: bytes, folder: Path) -> None:
    about, pages = opened(parsed(data, ISSUER_PUBLIC), READER)
    json.dumps(dataclasses.asdict(about))
    for page in pages:
        try:
            parcel = parcel_of(page)
        except ValueError:
            continue
        for row in parcel.rows:
            _judged(row, (ORG, public_key(WRITER)))


def read_an_entry(data: bytes, folder: Path) -> None:
    _judged(from_text(data.decode()), (ORG, public_key(WRITER)))


# ---------- who is who


def enrolment_of(value: Any) -> bytes:
    """Signed by the issuer for what it says of its role and station, as far as it says so."""
    if isinstance(value, dict):
        role, org = value.get("role"), value.get("org")
        if isinstance(role, str) and isinstance(org, str) and role.isascii() and org.isascii():
            secret, signature = token_for(ISSUER, role, org)
            value = (
                value | {"token_secret": secret, "token_signature": signature}
                if value.get("token_secret") == TOKEN
                else value
            )
    return text_of(value)


def certificate_by(value: Any) -> bytes:
    """Vouched for by the enrolment, as far as its keys can be signed."""
    if isinstance(value, dict) and all(
        isinstance(value.get(name), str) for name in ("origin", "public_key", "box_key")
    ):
        try:
            value = value | {
                "origin_signature": vouched(
                    ENROLMENT, value["origin"], value["public_key"], value["box_key"]
                ).origin_signature
            }
        except ValueError:
            return text_of(value)
    return text_of(value)


# ---------- key slots

KEYS = KeyFile(
    ORG,
    False,
    (
        Slot("a" * 32, "王敏", "ab" * 16, "cd" * 60),
        Slot("recovery", "", "ab" * 16, "cd" * 92, public="ef" * 32, secret="cd" * 60, next="cd" * 92),
    ),
)


def keys_of(value: Any) -> bytes:
    """With the hash that belongs to it."""
    if isinstance(value, dict):
        value = {name: item for name, item in value.items() if name != "check"}
        value["check"] = _check(value)
    return text_of(value)


def read_keys(data: bytes, folder: Path) -> None:
    (folder / "keys.json").write_bytes(data)
    users, _, _ = clear_keys.users_of(folder), clear_keys.can_recover(folder), clear_keys.org_of(folder)
    assert all(isinstance(part, str) for user in users for part in user)
    for slot in KeyFile.parse(data).slots:
        assert slot.passes <= 8 and slot.memory_kib <= 262_144


# ---------- backups

BACKUP: dict[str, Any] = {
    "manifest": {
        "format": 1, "origin": ORIGIN, "entries": 4, "with_blobs": True, "written": NOW.isoformat(), "series": "",
        "files": {"kapok.db": "", "keys.json": "", "blobs/" + "a" * 64: ""},
    },
    "keys": _json(KEYS),
    "members": {"kapok.db": "SQLite", "blobs/" + "a" * 64: "scan"},
    "compression": 0,
}  # fmt: skip


def backup_of(value: Any) -> bytes:
    """A backup with the hashes that belong to its members, as far as it names them."""
    whole = value if isinstance(value, dict) else {}
    named = whole.get("members") if isinstance(whole.get("members"), dict) else {}
    members = {name: str(item).encode("utf-8", "replace") for name, item in named.items()} | {
        "keys.json": keys_of(whole.get("keys"))
    }
    manifest = whole.get("manifest")
    if isinstance(manifest, dict) and isinstance(manifest.get("files"), dict):
        hashes = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
        told = {name: item or hashes.get(name, "") for name, item in manifest["files"].items()}
        manifest = manifest | {"files": told | {name: hashes[name] for name in named if name not in told}}
    compression = zipfile.ZIP_DEFLATED if whole.get("compression") else zipfile.ZIP_STORED
    out = BytesIO()
    with zipfile.ZipFile(out, "w", compression) as packed_:
        for name, data in (members | {"manifest.json": text_of(manifest)}).items():
            packed_.writestr(zipfile.ZipInfo(name.encode("utf-8", "replace").decode()), data, compression)
    return out.getvalue()


def read_a_backup(data: bytes, folder: Path) -> None:
    file, new = folder / "desk.kapok", folder / "new"
    file.write_bytes(data)
    new.mkdir(exist_ok=True)
    about_backup(file, NOW)
    wrong_members(file)
    unpack_backup(file, Home(new))


# ---------- releases

FILES = (("main.py", b"print()\n"), ("app/a.py", b"x = 1\n"))
RELEASE = {
    "manifest": _json(
        Manifest("0.2.0", "0.1.0", "r0031", public_key(SIGNER).hex(), ("msgspec==0.22.0",), tuple((n, len(d), hashlib.sha256(d).hexdigest()) for n, d in FILES))
    ),
    "contents": "".join(data.decode() for _, data in FILES),
}  # fmt: skip


def release_of(value: Any) -> bytes:
    """Rightly signed, whatever it says."""
    whole = value if isinstance(value, dict) else {}
    head = b"KAPOK-RELEASE-1\n" + text_of(whole.get("manifest")) + b"\n"
    return head + sign(SIGNER, head) + str(whole.get("contents")).encode("utf-8", "replace")


def read_a_release(data: bytes, folder: Path) -> None:
    file = folder / "x.kpu"
    file.write_bytes(data)
    unpack(read_packet(file, public_key(SIGNER).hex()), folder / "release")


# ---------- bodies of entries


def read_a_body(data: bytes, folder: Path) -> None:
    for kind, version in (("case.corrected", 1), ("case.registered", 1), ("wording.changed", 1)):
        body = decoded(kind, version, data)
        if body is not None:
            encoded(body)


OF_FILES = (
    Target("packet", read_a_packet, (Refused,), values=(PACKET,), built=packet_of),
    Target("entry", read_an_entry, (ValueError,), values=(ENTRY,)),
    Target("enrolment", lambda data, _: Enrolment.parse(data), (ValueError,), values=(_json(ENROLMENT),), built=enrolment_of),
    Target(
        "certificate", lambda data, _: Certificate.checked(data.decode(), ISSUER_PUBLIC), (ValueError,),
        values=(json.loads(CERTIFICATE.text()),), built=certificate_by,
    ),
    Target("keys", read_keys, (ValueError,), values=(_json(KEYS),), built=keys_of),
    Target("backup", read_a_backup, (Unavailable,), values=(BACKUP,), built=backup_of),
    Target("release", read_a_release, (Refused, Unavailable), values=(RELEASE,), built=release_of),
    Target(
        "body", read_a_body, (ValueError,),
        values=({"changes": {"title": "漏水", "demands.1.text": "修"}, "reason": "听错了"}, {"paper": "reply", "texts": {"a": "b"}}),
    ),
)  # fmt: skip
