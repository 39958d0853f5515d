"""A wrapped key opens for the one origin it was wrapped for, under its own id, and for nobody else."""

from __future__ import annotations

import pytest

from db.boxes import box_public, unwrap, wrap
from db.sealing import Unsealable, new_key

SECRET, OTHER, KEY = bytes(range(32)), bytes(range(1, 33)), bytes(range(2, 34))
WRAPPED = wrap(box_public(SECRET), "k1", KEY)


def test_the_receiver_unwraps_it() -> None:
    assert unwrap(SECRET, "k1", WRAPPED) == KEY


def test_the_box_key_follows_from_the_signing_key() -> None:
    assert box_public(SECRET) == box_public(SECRET) != box_public(OTHER)
    assert box_public(SECRET).hex() == BOX


BOX = "3a5a7d0ab6563d4c31a2ea433988f62da779a895b4c1009c5892431978560622"


@pytest.mark.parametrize(
    ("secret", "key_id", "change"),
    [
        (OTHER, "k1", lambda wrapped: wrapped),
        (SECRET, "k2", lambda wrapped: wrapped),
        (SECRET, "k1", lambda wrapped: wrapped[:-1]),
        (SECRET, "k1", lambda wrapped: bytes([wrapped[0] ^ 1]) + wrapped[1:]),
        (SECRET, "k1", lambda wrapped: wrapped[:40] + bytes([wrapped[40] ^ 1]) + wrapped[41:]),
        (SECRET, "k1", lambda wrapped: b""),
    ],
)
def test_nobody_else_does(secret, key_id, change) -> None:
    with pytest.raises(Unsealable):
        unwrap(secret, key_id, change(WRAPPED))


def test_two_wrappings_of_one_key_differ() -> None:
    box = box_public(new_key())
    assert wrap(box, "k1", KEY) != wrap(box, "k1", KEY)
