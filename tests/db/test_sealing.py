"""What is sealed opens with its key for its purpose only; what is signed is signed by one key."""

from __future__ import annotations

import pytest

from db.sealing import Unsealable, is_signed, new_key, public_key, seal, sign, unseal

KEY, OTHER = bytes(range(32)), bytes(32)


def test_a_sealed_body_opens_with_its_key_and_purpose() -> None:
    assert unseal(KEY, seal(KEY, "何永强".encode(), b"entry 1"), b"entry 1") == "何永强".encode()


def test_the_same_body_is_never_sealed_twice_alike() -> None:
    assert seal(KEY, b"body", b"") != seal(KEY, b"body", b"")


@pytest.mark.parametrize(
    ("key", "change", "purpose"),
    [
        (OTHER, lambda sealed: sealed, b"entry 1"),
        (KEY, lambda sealed: sealed, b"entry 2"),
        (KEY, lambda sealed: sealed[:-1], b"entry 1"),
        (KEY, lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1]), b"entry 1"),
        (KEY, lambda sealed: bytes([sealed[0] ^ 1]) + sealed[1:], b"entry 1"),
        (KEY, lambda sealed: b"short", b"entry 1"),
        (KEY, lambda sealed: b"", b"entry 1"),
    ],
)
def test_everything_else_does_not_open(key: bytes, change: object, purpose: bytes) -> None:
    sealed = seal(KEY, b"body", b"entry 1")
    with pytest.raises(Unsealable):
        unseal(key, change(sealed), purpose)  # type: ignore[operator]


def test_a_signature_is_of_one_key_over_one_message() -> None:
    signature = sign(KEY, b"message")
    assert len(signature) == 64
    assert is_signed(public_key(KEY), signature, b"message")
    assert not is_signed(public_key(OTHER), signature, b"message")
    assert not is_signed(public_key(KEY), signature, b"massage")
    assert not is_signed(public_key(KEY), bytes(64), b"message")
    assert not is_signed(b"no key", signature, b"message")


def test_keys_are_random() -> None:
    assert len({new_key() for _ in range(20)}) == 20
    assert len(new_key()) == 32
