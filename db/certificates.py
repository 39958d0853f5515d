"""Who is who among the stations: the centre's issuer vouches for an enrolment, the enrolment for its origins.

Nothing the centre's database says of an origin is believed without this chain, for keys are wrapped by it. The issuer's
secret key lies with the administrator, not in the database.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace

from app.domain.bounded import parsed_json
from app.domain.envelope import packed
from db.boxes import box_public, is_box_key
from db.sealing import is_signed, new_key, public_key, sign
from db.shaped import shaped

_TOKEN_MAGIC = b"KAPOK-TOKEN-1\n"
_ORIGIN_MAGIC = b"KAPOK-ORIGIN-1\n"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What an enrolment file carries and an enrolled station keeps: the way to the centre, and the right to vouch."""

    url: str
    """Without a password."""
    role: str
    org: str
    kind: str
    """"station" or "hall"."""
    centre: str
    """The centre's id."""
    issuer: str
    """Its public key, hex, like all keys here."""
    token_signature: str
    password: str = field(repr=False)
    """In the file: good for the first connection, which sets another."""
    token_secret: str = field(repr=False)
    match_key: str = field(repr=False)
    """Keys the tokens by which the centre finds duplicates without reading."""
    known: tuple[str, ...] = ()
    """Certificates of the desks above, in the file alone: a packet can be written for them without a network."""
    format: int = FORMAT

    def text(self) -> str:
        """As the file and the station keep it."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    @classmethod
    def parse(cls, text: str | bytes) -> Enrolment:
        """Read what `text` wrote. Raises ValueError for anything else, or what the issuer did not sign."""
        found = shaped(cls, parsed_json(text))
        if found.format != FORMAT or not found._is_signed() or not bytes.fromhex(found.match_key):
            raise ValueError("not an enrolment")
        return found

    def _is_signed(self) -> bool:
        token = public_key(bytes.fromhex(self.token_secret))
        signed = _token_bytes(self.role, self.org, token)
        return is_signed(bytes.fromhex(self.issuer), bytes.fromhex(self.token_signature), signed)

    def with_password(self, password: str) -> Enrolment:
        """As the station keeps it: with the password that only it knows."""
        return replace(self, password=password, known=())


@dataclass(frozen=True, slots=True)
class Certificate:
    """An origin as its station's enrolment vouches for it; keys and signatures in hex."""

    origin: str
    org: str
    role: str
    public_key: str
    box_key: str
    token: str
    token_signature: str
    origin_signature: str

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """What never changes of an origin; its station may be enrolled anew and vouch for it again."""
        return self.origin, self.org, self.public_key, self.box_key

    def text(self) -> str:
        """As the centre keeps it."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def read(cls, text: str) -> Certificate:
        """Read a certificate that was checked when it came."""
        return shaped(cls, parsed_json(text))

    @classmethod
    def checked(cls, text: str, issuer: str) -> Certificate:
        """Read a certificate and check its chain. Raises ValueError."""
        found = cls.read(text)
        token = bytes.fromhex(found.token)
        by_issuer = _token_bytes(found.role, found.org, token)
        by_token = _origin_bytes(found.origin, found.org, found.public_key, found.box_key)
        whole = is_signed(bytes.fromhex(issuer), bytes.fromhex(found.token_signature), by_issuer)
        if not whole or not is_signed(token, bytes.fromhex(found.origin_signature), by_token):
            raise ValueError("not certified")
        if not is_box_key(bytes.fromhex(found.box_key)):
            raise ValueError("no box key")
        return found


def token_for(issuer_secret: bytes, role: str, org: str) -> tuple[str, str]:
    """A fresh token key of an enrolment and the issuer's signature over it, both hex: for the enrolment file."""
    secret = new_key()
    return secret.hex(), sign(issuer_secret, _token_bytes(role, org, public_key(secret))).hex()


def certificate_for(enrolment: Enrolment, origin: str, secret_key: bytes) -> Certificate:
    """The enrolment vouches for an origin whose signing key is here."""
    return certificate_beside(enrolment, origin, public_key(secret_key), secret_key)


def certificate_beside(enrolment: Enrolment, origin: str, known: bytes, secret_key: bytes) -> Certificate:
    """The same for another origin whose chain is here, another desk of the hall or what this desk was before, by its public
    key: what comes to it is opened with this desk's."""
    return vouched(enrolment, origin, known.hex(), box_public(secret_key).hex())


def vouched(enrolment: Enrolment, origin: str, public: str, box: str) -> Certificate:
    """The enrolment vouches for these two keys of an origin."""
    token = bytes.fromhex(enrolment.token_secret)
    signature = sign(token, _origin_bytes(origin, enrolment.org, public, box)).hex()
    return Certificate(
        origin,
        enrolment.org,
        enrolment.role,
        public,
        box,
        public_key(token).hex(),
        enrolment.token_signature,
        signature,
    )


def _token_bytes(role: str, org: str, token: bytes) -> bytes:
    return _TOKEN_MAGIC + packed([role.encode(), org.encode(), token])


def _origin_bytes(origin: str, org: str, public: str, box: str) -> bytes:
    return _ORIGIN_MAGIC + packed([origin.encode(), org.encode(), bytes.fromhex(public), bytes.fromhex(box)])
