"""The recovery sheet at the centre: whoever holds it opens on a new machine what no other station has a key of.

From the secret on the sheet follows a pair of keys. Its public half is kept here and made known as one who only receives; the keys
of what nobody else has are wrapped for it, as for any other. The secret is on the paper alone.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.boxes import box_public
from db.certificates import Certificate, Enrolment, vouched
from db.keys import new_recovery, parse_recovery
from db.sealing import KEY_BYTES, public_key
from db.slots import set_recovery
from db.store import SqlStore

_KEPT = "sheet"
_PURPOSE = b"KAPOK-SHEET-1"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The public half of a recovery sheet; keys in hex."""

    origin: str
    public_key: str
    box_key: str
    before: tuple[str, ...] = ()
    """The sheets of this desk that it replaced, which are to be given nothing more."""

    @classmethod
    def of(cls, secret: bytes) -> Sheet:
        """By the signing key that follows from the secret."""
        public = public_key(secret)
        return cls(hashlib.sha256(_PURPOSE + public).hexdigest()[:32], public.hex(), box_public(secret).hex())

    def certificate(self, enrolment: Enrolment) -> Certificate:
        """As the enrolment of this desk vouches for it."""
        return vouched(enrolment, self.origin, self.public_key, self.box_key)


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """Both halves, where the sheet was typed in."""

    secret_key: bytes = field(repr=False)

    @classmethod
    def typed(cls, code: str) -> OpenSheet:
        """By the code on the sheet. Raises Refused when it is mistyped."""
        # 130 random bits: no guess is made harder by a slow derivation
        return cls(HKDF(SHA256(), KEY_BYTES, None, _PURPOSE).derive(parse_recovery(code).encode()))

    @property
    def public(self) -> Sheet:
        """What the others know of it."""
        return Sheet.of(self.secret_key)


def sheet_of(store: SqlStore) -> Sheet | None:
    """The sheet of this desk; None where none was made, or an older program made it."""
    if not (text := store.kept(_KEPT)):
        return None
    values = json.loads(text)
    return Sheet(values["origin"], values["public_key"], values["box_key"], tuple(values["before"]))


def renew_sheet(store: SqlStore) -> str:
    """Let the desk be opened by a new code, and by no older sheet; answers the code. Raises Unavailable."""
    code, last = new_recovery(), sheet_of(store)
    new = replace(OpenSheet.typed(code).public, before=(*last.before, last.origin) if last else ())
    values = {"origin": new.origin, "public_key": new.public_key, "box_key": new.box_key, "before": new.before}
    # kept first: of a sheet that then cannot be made nobody has the secret
    store.keep(_KEPT, json.dumps(values).encode())
    set_recovery(store, code)
    return code
