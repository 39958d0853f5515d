"""The pages of an encrypted file and of the log beside it, decrypted: what somebody with the file key finds who looks at bytes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, IV, HMAC, SALT = 8192, 16, 32, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def plain_bytes(database: Path, key: bytes) -> bytes:
    """All pages of the file and its log in clear; nothing of them is understood."""
    log = database.with_name(database.name + "-wal")
    return b"".join([*_pages(database.read_bytes(), key), *_frames(log, key)])


def _pages(data: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(data) - PAGE + 1, PAGE):
        yield _plain(data[start : start + PAGE], key, first=start == 0)


def _frames(log: Path, key: bytes) -> Iterator[bytes]:
    data = log.read_bytes() if log.exists() else b""
    for start in range(WAL_HEADER, len(data), FRAME_HEADER + PAGE):
        number = int.from_bytes(data[start : start + 4], "big")
        yield _plain(data[start + FRAME_HEADER : start + FRAME_HEADER + PAGE], key, first=number == 1)


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    end = PAGE - IV - HMAC
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV])).decryptor()
    body = page[SALT if first else 0 : end]
    return cipher.update(body) + cipher.finalize()
