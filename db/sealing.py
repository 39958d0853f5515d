"""The algorithms of the journal, each with one name: AES-256-GCM seals, Ed25519 signs, both with random 32-byte keys."""

from __future__ import annotations

import secrets
from functools import lru_cache

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12


class Unsealable(Exception):
    """The bytes were not sealed with this key for this purpose, or have been changed since."""


def new_key() -> bytes:
    """A random key for `seal` or `sign`."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, plain: bytes, purpose: bytes) -> bytes:
    """12 bytes of random nonce and the AES-256-GCM of `plain`; `purpose` is bound to it without being in it."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, purpose)


def unseal(key: bytes, sealed: bytes, purpose: bytes) -> bytes:
    """What was sealed. Raises Unsealable."""
    if len(sealed) < _NONCE_BYTES:
        raise Unsealable
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose)
    except InvalidTag as error:
        raise Unsealable from error


@lru_cache(4)
def signing_key(secret: bytes) -> Ed25519PrivateKey:
    """The signing key of 32 secret bytes; making it costs more than signing with it."""
    return Ed25519PrivateKey.from_private_bytes(secret)


def public_key(secret: bytes) -> bytes:
    """The 32 bytes others verify with."""
    return signing_key(secret).public_key().public_bytes_raw()


def sign(secret: bytes, message: bytes) -> bytes:
    """The Ed25519 signature, 64 bytes."""
    return signing_key(secret).sign(message)


@lru_cache(64)
def _verifier(public: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of `public` signed this message."""
    try:
        _verifier(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
