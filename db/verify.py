"""Verification: is every entry what its writer signed, is none missing, and do the projections say what the journal says.

Nothing is believed here: hashes are computed again from the stored columns, and each damage is named by origin and seq.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, func, select, text

from app.domain.envelope import FIRST_PREV, entry_hash, signed_bytes
from app.domain.kinds import materials_in
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, sentence, template
from app.domain.world import Lookup
from app.ports import Progress, Verification
from db.journal import CLEAR, WITH_KEYS, Journal, body_of, envelope_of
from db.projections import damaged
from db.recomputing import law_here
from db.scans import Scans
from db.sealing import Unsealable, is_signed
from db.tables import certificates, journal, origins
from db.writing import row_of

_FETCHED = 500
_EVERY = 200
"""Entries between two reports of progress."""


def _damage(code: str, words: str) -> str:
    return template("damage." + code, words)


PAGE = _damage("page", QT_TRANSLATE_NOOP("Problem", "数据文件里有损坏：{what}"))
HOLE = _damage("hole", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条之前缺了记录"))
CHAIN = _damage("chain", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条和前一条接不上"))
CLEAR_PART = _damage("clear", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条的写法被改过"))
HASH = _damage("hash", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条的内容和它的校验值不符"))
SIGNATURE = _damage("signature", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条的签名不符"))
ORIGIN = _damage("origin", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条的来源没有登记"))
SEAL = _damage("seal", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条的正文打不开"))
TAIL = _damage("tail", QT_TRANSLATE_NOOP("Problem", "{origin} 应有 {seq} 条记录，后面的不见了"))
SCAN = _damage("scan", QT_TRANSLATE_NOOP("Problem", "{origin} 第 {seq} 条的扫描件不在或者坏了（{what}）"))
ROWS = _damage("rows", QT_TRANSLATE_NOOP("Problem", "{what} 的列表内容和记录不一致，可用“重建”修好"))


def verify(connection: Connection, scans: Scans | None, lookup: Lookup, progress: Progress | None) -> Verification:
    """Check everything within one transaction; a cancelled check answers what it found so far.

    `scans` are those of the desk, None when they are not to be looked at. One that has not come yet is no damage.
    """
    if broken := [_found(PAGE, what=what) for what in _broken_pages(connection)]:
        return _told(0, 0, broken)
    past = Journal(connection)
    entries = past.count()
    total = entries + past.count("petitioner", "case")
    found: list[Problem] = []
    done = 0
    for done, damage in enumerate(_damaged_entries(connection, scans), 1):
        found += damage
        if progress and done % _EVERY == 0 and not progress(done, total):
            return _told(done, 0, found)
    # an entry that cannot even be read cannot be folded either
    if not any(problem.code == CLEAR_PART for problem in found):
        for folded, subjects in damaged(connection, past, law_here(connection, lookup)):
            done += folded
            found += [_found(ROWS, what=f"{subject.kind} {subject.id}") for subject in subjects]
            if progress and not progress(done, total):
                break
    pairs = select(journal.c.subject_kind, journal.c.subject_id).distinct().subquery()
    return _told(entries, connection.execute(select(func.count()).select_from(pairs)).scalar_one(), found)


def _found(code: str, **values: str | int) -> Problem:
    return Problem(code, values={key: str(value) for key, value in values.items()})


def _broken_pages(connection: Connection) -> list[str]:
    """Pages of the encrypted file that were not written so. A hall's server keeps checksums of its own."""
    if connection.dialect.name != "sqlite":
        return []
    return [row[0] for row in connection.execute(text("PRAGMA cipher_integrity_check"))]


def _told(entries: int, subjects: int, found: list[Problem]) -> Verification:
    return Verification(entries, subjects, tuple(map(sentence, found)))


def _damaged_entries(connection: Connection, scans: Scans | None) -> Iterator[list[Problem]]:
    """The damage of each entry, origin by origin; with the last entry also what is missing behind the ends."""
    whole = {row.id: row for row in connection.execute(select(origins))}
    public = {id_: row.public_key for id_, row in whole.items()} | _public_keys(connection)
    stored = WITH_KEYS.add_columns(journal.c.prev, journal.c.hash, journal.c.signature)
    rows = connection.execute(
        stored.order_by(journal.c.origin, journal.c.seq), execution_options={"yield_per": _FETCHED}
    )
    ends: dict[str, tuple[int, bytes]] = {}
    for row in rows:
        seq, hash_ = ends.get(row.origin, (0, FIRST_PREV))
        # of another station only those entries are here that concern this one
        gap = row.origin not in whole and row.seq != seq + 1
        codes = [] if gap else _chain_damage(row, seq, hash_)
        codes += _writer_damage(row, public.get(row.origin))
        problems = [_found(code, origin=row.origin, seq=row.seq) for code in codes]
        ends[row.origin] = row.seq, row.hash
        yield problems + _content_damage(connection, row, scans)
    tails = [(row.id, row.seq) for row in whole.values() if ends.get(row.id, (0, FIRST_PREV)) != (row.seq, row.hash)]
    if tails:
        yield [_found(TAIL, origin=origin, seq=seq) for origin, seq in tails]


def _chain_damage(row: Row[Any], seq: int, hash_: bytes) -> list[str]:
    if row.seq != seq + 1:
        return [HOLE]
    return [CHAIN] if row.prev != hash_ else []


def _public_keys(connection: Connection) -> dict[str, bytes]:
    """The keys of the certified origins."""
    found = connection.execute(select(certificates.c.origin, certificates.c.text))
    return {origin: bytes.fromhex(json.loads(text)["public_key"]) for origin, text in found}


def _writer_damage(row: Row[Any], public_key: bytes | None) -> list[str]:
    """What is wrong between the stored columns, the hash over them and the signature over the hash."""
    try:
        envelope = envelope_of(row)
        if row_of(envelope) != {name: getattr(row, name) for name in CLEAR}:
            return [CLEAR_PART]
        same = entry_hash(envelope, row.prev, row.sealed) == row.hash
    except (ValueError, KeyError, TypeError):
        return [CLEAR_PART]
    if public_key is None:
        return [ORIGIN]
    wrong = [] if same else [HASH]
    return wrong if is_signed(public_key, row.signature, signed_bytes(row.hash)) else [*wrong, SIGNATURE]


def _content_damage(connection: Connection, row: Row[Any], scans: Scans | None) -> list[Problem]:
    """What is wrong with the body and the scans it names. An erased body is no damage."""
    if row.key is None:
        return []
    try:
        body = body_of(envelope_of(row), row.sealed, row.key)
    except (Unsealable, ValueError, KeyError, TypeError):
        return [_found(SEAL, origin=row.origin, seq=row.seq)]
    if scans is None:
        return []
    names = [material.blob for material in materials_in(body) if material.blob]
    return [
        _found(SCAN, origin=row.origin, seq=row.seq, what=name) for name in names if scans.is_damaged(connection, name)
    ]
