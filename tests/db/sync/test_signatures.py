"""Ed25519 as the centre's own program verifies it: right where `cryptography` is, and wrong where it is."""

from __future__ import annotations

import random

import pytest

from db.sealing import is_signed, public_key, sign
from tests import postgres
from tests.db.sync.centres import Place

L = 2**252 + 27742317777372353535851937790883648493
# RFC 8032, 7.1: secret, public, message, signature
VECTORS = (
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
)


@pytest.fixture
def ask(place: Place):
    with postgres.shared().connect(place.database) as connection:
        connection.execute("SET search_path = centre")

        def ask(public: bytes, signature: bytes, message: bytes) -> bool:
            row = connection.execute("SELECT is_signed(%s, %s, %s)", [public, signature, message]).fetchone()
            assert row is not None
            return bool(row[0])

        yield ask


def test_the_vectors_of_the_standard(ask) -> None:
    for secret, public, message, signature in VECTORS:
        values = bytes.fromhex(public), bytes.fromhex(signature), bytes.fromhex(message)
        assert public_key(bytes.fromhex(secret)) == values[0]
        assert ask(*values)


def test_what_one_believes_the_other_does(ask) -> None:
    dice = random.Random(8032)
    for _ in range(40):
        secret, message = dice.randbytes(32), dice.randbytes(dice.randint(0, 200))
        public, signature = public_key(secret), sign(secret, message)
        assert ask(public, signature, message)
        place = dice.randrange(512)
        spoilt = bytearray(signature)
        spoilt[place // 8] ^= 1 << place % 8
        assert ask(public, bytes(spoilt), message) == is_signed(public, bytes(spoilt), message) == False  # noqa: E712
        assert not ask(public, signature, message + b"x")
        assert not ask(public_key(dice.randbytes(32)), signature, message)
        noise = dice.randbytes(32), dice.randbytes(64)
        assert ask(*noise, message) == is_signed(*noise, message)


def test_no_second_signature_can_be_made_of_one(ask) -> None:
    secret, message = bytes(range(32)), b"x"
    signature = sign(secret, message)
    higher = int.from_bytes(signature[32:], "little") + L
    assert not ask(public_key(secret), signature[:32] + higher.to_bytes(32, "little"), message)
    for short in (signature[:63], signature + b"x", b""):
        assert not ask(public_key(secret), short, message)
    for no_point in (b"\xff" * 32, (2).to_bytes(32, "little"), (2**255 - 19).to_bytes(32, "little")):
        assert ask(no_point, signature, message) == is_signed(no_point, signature, message) == False  # noqa: E712
