"""Keys of subjects on their way: wrapped for one receiving origin, so that nobody between can open a body.

An origin has one secret, its signing key; the key others wrap for is derived from it (X25519 by HKDF-SHA256), so that a
station has nothing more to lose. A wrapped key is an ephemeral X25519 public key and the AES-256-GCM under the HKDF of
the shared secret, both public keys bound in, as RFC 9180 does it.
"""

from __future__ import annotations

from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.sealing import KEY_BYTES, Unsealable, seal, unseal

_OWN = b"KAPOK-BOX-1"
_PURPOSE = b"KAPOK-WRAP-1\n"


@lru_cache(4)
def _private(secret: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(_derived(secret, _OWN))


def box_public(secret: bytes) -> bytes:
    """The 32 bytes others wrap keys with, of the origin with this signing key."""
    return _private(secret).public_key().public_bytes_raw()


def is_box_key(public: bytes) -> bool:
    """Whether keys can be wrapped with these bytes: of a point that somebody made up the cryptography refuses every key."""
    try:
        _private(bytes(KEY_BYTES)).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return False
    return True


def wrap(receiver: bytes, key_id: str, key: bytes) -> bytes:
    """A subject key that only the owner of this box key can unwrap. Raises ValueError for what is no box key."""
    ephemeral = X25519PrivateKey.generate()
    public = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(receiver))
    return public + seal(_derived(shared, public + receiver), key, _purpose(key_id))


def unwrap(secret: bytes, key_id: str, wrapped: bytes) -> bytes:
    """The subject key, with the signing key of the origin it was wrapped for. Raises Unsealable."""
    public, sealed = wrapped[:KEY_BYTES], wrapped[KEY_BYTES:]
    try:
        shared = _private(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as error:
        raise Unsealable from error
    return unseal(_derived(shared, public + box_public(secret)), sealed, _purpose(key_id))


def _derived(secret: bytes, about: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, None, about).derive(secret)


def _purpose(key_id: str) -> bytes:
    return _PURPOSE + key_id.encode()
