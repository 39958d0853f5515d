"""One way to the file key: a password opens its owner's secret, and the key is wrapped for the public half of that secret.

So the file can be given another key without anybody's password: whoever has the file open wraps the new key for those who stay.
The cryptography is imported when a slot is opened: the lock window is painted before that.
"""

from __future__ import annotations

import hmac
import unicodedata
from dataclasses import dataclass, field, replace

_FIRST, _SECOND, _SEED = b"KAPOK-SLOT-1\n", b"KAPOK-SLOT-2\n", b"KAPOK-SEED-1\n"
# RFC 9106 asks for 64 MiB and three passes where memory is scarce; the rest is in every slot, so it can grow
_PASSES, _MEMORY_KIB, _LANES = 3, 65536, 2
# a backup names the cost of its own slots: of one that somebody made up no try may hang the desk or take its memory
_MOST_PASSES, _MOST_MEMORY_KIB, _MOST_LANES = 8, 262_144, 16
_LEAST_KIB_OF_LANE, _SALT_BYTES, _PUBLIC_BYTES = 8, range(8, 65), 32
_STICK_ID_BYTES = 4


class TooCostly(ValueError):
    """Key slots that ask for more memory or time than this program ever would."""


@dataclass(frozen=True, slots=True)
class OpenSlot:
    """A slot that its password opened."""

    slot: Slot
    """As it is written from now on: one of an older program is lifted."""
    secret: bytes = field(repr=False)
    """The owner's own: the key is wrapped for its public half."""
    keys: tuple[bytes, ...] = field(repr=False)
    """The file's key; while the file is given another one, that one as well."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The way of the user with this id and name, or of the recovery sheet (id "recovery", no name); bytes in hex."""

    id: str
    name: str
    salt: str
    wrapped: str
    """The file key, for `public`; of a slot that an older program made, sealed under the password itself."""
    passes: int = _PASSES
    memory_kib: int = _MEMORY_KIB
    lanes: int = _LANES
    public: str = ""
    """The public half of the owner's secret; empty: an older program made the slot."""
    secret: str = ""
    """The owner's secret, sealed under the password."""
    next: str = ""
    """While the file is given another key: that one, for `public`."""
    stick: str = ""
    """The id of the key file that the password needs beside it (db/sticks.py)."""
    seed: str = ""
    """What the telephone's codes are made from (db/second_factor.py), sealed for the owner; empty: no code is asked."""
    step: int = 0
    """Of the last code that was taken: it is not taken twice."""

    def check(self) -> None:
        """Raises TooCostly before any work is done for a slot that asks for too much, ValueError for one that is none."""
        if self.passes > _MOST_PASSES or self.memory_kib > _MOST_MEMORY_KIB or self.lanes > _MOST_LANES:
            raise TooCostly(self.id)
        least = self.passes >= 1 and self.lanes >= 1 and self.memory_kib >= _LEAST_KIB_OF_LANE * self.lanes
        if not least or len(bytes.fromhex(self.salt)) not in _SALT_BYTES or not bytes.fromhex(self.wrapped):
            raise ValueError("no slot")
        if len(bytes.fromhex(self.public)) != (_PUBLIC_BYTES if self.public else 0):
            raise ValueError("no public half")
        if len(bytes.fromhex(self.stick)) not in (0, _STICK_ID_BYTES) or (bytes.fromhex(self.seed) and not self.public):
            raise ValueError("no second factor")
        if bool(bytes.fromhex(self.secret)) != bool(self.public) or (bytes.fromhex(self.next) and not self.public):
            raise ValueError("half a slot")

    def opened(self, typed: str) -> OpenSlot | None:
        """What this secret opens, None when it is not the one. Raises Refused while its key file is not there."""
        from db.sealing import Unsealable, unseal

        sealing = self._sealing_key(typed)
        try:
            if not self.public:
                key = unseal(sealing, bytes.fromhex(self.wrapped), self._purpose(_FIRST))
                return self._lifted(sealing, key)
            secret = unseal(sealing, bytes.fromhex(self.secret), self._purpose(_SECOND))
            wraps = [self.wrapped, *([self.next] if self.next else [])]
            return OpenSlot(self, secret, tuple(self._unwrapped(secret, wrap) for wrap in wraps))
        except Unsealable:
            return None

    def _lifted(self, sealing: bytes, file_key: bytes) -> OpenSlot:
        """A slot of an older program: its owner is given a secret now, since the password is known at no other moment."""
        from db.sealing import new_key

        secret = new_key()
        return OpenSlot(self._sealed(sealing, secret).holding(file_key), secret, (file_key,))

    def under(self, typed: str, secret: bytes = b"") -> Slot:
        """This slot opened by these words from now on; `secret`: the owner's, where it is kept."""
        from db.sealing import new_key

        return self._sealed(self._sealing_key(typed), secret or new_key())

    def _sealed(self, sealing: bytes, secret: bytes) -> Slot:
        from db.boxes import box_public
        from db.sealing import seal

        sealed = seal(sealing, secret, self._purpose(_SECOND)).hex()
        return replace(self, public=box_public(secret).hex(), secret=sealed)

    def holding(self, file_key: bytes) -> Slot:
        """This slot with a file key, by its public half alone. Raises ValueError when that is none."""
        return replace(self, wrapped=self._wrap(file_key), next="")

    def preparing(self, next_key: bytes) -> Slot:
        """This slot with the key that the file is about to have, beside the one it has. Raises ValueError."""
        return replace(self, next=self._wrap(next_key))

    def asking_code(self, secret: bytes, seed: bytes, step: int) -> Slot:
        """This slot with the seed of a telephone's codes, that of `step` being used."""
        from db.sealing import seal

        return replace(self, seed=seal(_for_seed(secret), seed, self._purpose(_SEED)).hex(), step=step)

    def opened_seed(self, secret: bytes) -> bytes:
        """That seed, for whoever opened the slot. Raises Unsealable."""
        from db.sealing import unseal

        return unseal(_for_seed(secret), bytes.fromhex(self.seed), self._purpose(_SEED))

    def settled(self, *, changed: bool) -> Slot:
        """This slot with the one key that the file has."""
        return replace(self, wrapped=self.next if changed and self.next else self.wrapped, next="")

    def _wrap(self, key: bytes) -> str:
        from db.boxes import wrap

        return wrap(bytes.fromhex(self.public), self._about, key).hex()

    def _unwrapped(self, secret: bytes, wrapped: str) -> bytes:
        from db.boxes import unwrap

        return unwrap(secret, self._about, bytes.fromhex(wrapped))

    def _sealing_key(self, typed: str) -> bytes:
        from argon2.low_level import Type, hash_secret_raw

        words = unicodedata.normalize("NFC", typed).encode("utf-8", "surrogatepass")
        if self.stick:
            from db.sticks import mixed_in

            words += mixed_in(self.stick)
        salt = bytes.fromhex(self.salt)
        return hash_secret_raw(words, salt, self.passes, self.memory_kib, self.lanes, 32, Type.ID)

    def _purpose(self, format_: bytes) -> bytes:
        return format_ + f"{self.id}\n{self.name}".encode()

    @property
    def _about(self) -> str:
        return f"slot {self.id}"


def _for_seed(secret: bytes) -> bytes:
    """The owner's secret is the seed of a pair of keys; what it seals by itself is sealed under another one."""
    return hmac.digest(secret, _SEED, "sha256")
