"""Receipts are checked against the certificates of the desks that are known here; no network is asked."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from app.domain.receipt_code import parse_receipt_code, sealed_bytes
from app.domain.units import org_code
from app.ports.receipts import ReceiptQuery, ReceiptSeen, Standing
from db.certificates import Certificate
from db.journal import own_org
from db.sealing import is_signed
from db.tables import certificates, origins


def seen(connection: Connection, query: ReceiptQuery) -> ReceiptSeen | None:
    """What the signature on a receipt says."""
    read = parse_receipt_code(query.code)
    if read is None:
        return None
    number, signature = read
    desks = list(_desks(connection, number.org))
    message = sealed_bytes(str(number))
    stopped = [out for public, out in desks if is_signed(public, signature, message)]
    standing = Standing.NOT_SIGNED if desks else Standing.UNKNOWN_DESKS
    if stopped:
        standing = Standing.STOPPED if all(stopped) else Standing.OURS
    return ReceiptSeen(str(number), number.org, standing)


def _desks(connection: Connection, org: str) -> Iterator[tuple[bytes, bool]]:
    """(public key, whether it was shut out) of the desks of an organisation that are known here."""
    known = select(certificates.c.org, certificates.c.text, certificates.c.revoked_at)
    for of, text, revoked_at in connection.execute(known):
        if org_code(of) == org:
            yield bytes.fromhex(Certificate.read(text).public_key), bool(revoked_at)
    if org_code(own_org(connection)) == org:
        # nobody vouches for the desks that are here
        own = select(origins.c.public_key).where(origins.c.id.not_in(select(certificates.c.origin)))
        yield from ((public, False) for (public,) in connection.execute(own))
