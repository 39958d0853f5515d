"""The key slots beside the encrypted file: its random key, wrapped once for every user and once for the recovery sheet.

A password only opens its slot (db/key_slot.py), so changing it touches this small file and never the data. The slots also say
whose desk this is, for the lock window.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import resources
from app.domain.bounded import parsed_json
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused, Unavailable
from db.errors import unavailable
from db.files import beginning, write_whole
from db.key_slot import OpenSlot, Slot, TooCostly
from db.shaped import shaped

WRONG_PASSWORD = template(
    "wrong_password",
    QT_TRANSLATE_NOOP("Problem", "密码不对，数据没有打开，也没有任何改动。请看看大小写和输入法，再输一遍。"),
)
WRONG_RECOVERY = template(
    "wrong_recovery",
    QT_TRANSLATE_NOOP("Problem", "恢复码对不上这一台。请对照恢复单逐组核对，注意看单子上写的是不是这一站。"),
)
RECOVERY_FORMAT = template(
    "recovery_format",
    QT_TRANSLATE_NOOP("Problem", "恢复码有抄错的地方：应是 7 组、每组 4 个字母或数字。请对照恢复单再看一遍。"),
)
KEYS_MISSING = template(
    "keys_missing",
    QT_TRANSLATE_NOOP("Problem", "钥匙文件 {place} 不见了，数据文件还在但打不开。请从备份里恢复；备份里带着钥匙。"),
)
KEYS_DAMAGED = template(
    "keys_damaged",
    QT_TRANSLATE_NOOP("Problem", "钥匙文件 {place} 被改动过，读不通；数据文件没有动。请从备份里恢复；备份里带着钥匙。"),
)
KEYS_COSTLY = template(
    "keys_costly",
    QT_TRANSLATE_NOOP(
        "Problem",
        "钥匙文件 {place} 要求试一次密码用的内存或者时间太多，不是本程序写的，没有试。请换一份备份；备份里带着钥匙。",
    ),
)
PASSWORD_SHORT = template("password.short", QT_TRANSLATE_NOOP("Problem", "密码至少 {least} 个字，什么字都可以。"))
PASSWORD_COMMON = template(
    "password.common", QT_TRANSLATE_NOOP("Problem", "这个密码太常见，别人一猜就中。请换一句只有您想得到的话。")
)
USER_UNKNOWN = template("user.unknown", QT_TRANSLATE_NOOP("Problem", "这一台没有叫“{name}”的用户。"))
USER_NEEDED = template("user.needed", QT_TRANSLATE_NOOP("Problem", "这一台有几位用户，请说明是哪一位。"))

LEAST_PASSWORD = 8
COMMON = Path(resources.__file__).parent / "org" / "common-passwords.txt"
"""Written by ourselves: rows of digits and of the keyboard, years, names and lucky numbers; small letters, one a line."""
RECOVERY = "recovery"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's alphabet: no I, L, O, U, so that a hand copy has one reading."""
_SECRET_LETTERS, _CHECK_LETTERS = 26, 2


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Whose desk this is, readable without a password, and the slots."""

    org: str
    practice: bool
    slots: tuple[Slot, ...] = ()
    due: bool = False
    """Somebody who has no slot any more may know the file's key: it is to be given another one (db/rekeying.py)."""

    coming: str = ""
    """While the file is given another key: which one, as `_mark_of` tells it."""

    @property
    def users(self) -> tuple[tuple[str, str], ...]:
        """(id, name) of everyone with a password, first user first."""
        return tuple((slot.id, slot.name) for slot in self.slots if slot.id != RECOVERY)

    def open(self, user: str, password: str) -> OpenSlot:
        """A user's slot. `user` is an id or a name, empty while there is only one.

        Raises Unavailable for a wrong password, Refused for an unknown user.
        """
        opened = self._slot_of(user).opened(password)
        if opened is None:
            raise Unavailable(Problem(WRONG_PASSWORD, "password"))
        return opened

    def unlock(self, user: str, password: str) -> tuple[str, bytes]:
        """The user's id and the file key. Raises as `open`."""
        opened = self.open(user, password)
        return opened.slot.id, opened.keys[0]

    def open_by_sheet(self, typed: str) -> OpenSlot:
        """The slot of the recovery sheet. Raises Refused when the code is mistyped, Unavailable when it is another's."""
        secret = parse_recovery(typed)
        opened = next((slot.opened(secret) for slot in self.slots if slot.id == RECOVERY), None)
        if opened is None:
            raise Unavailable(Problem(WRONG_RECOVERY, "recovery"))
        return opened

    def recover(self, typed: str) -> bytes:
        """The file key by the recovery sheet. Raises as `open_by_sheet`."""
        return self.open_by_sheet(typed).keys[0]

    def with_user(self, user: str, name: str, password: str, file_key: bytes) -> KeyFile:
        """With this user's slot made or replaced. Raises Refused when the password is too short."""
        check_new_password(password)
        return self.holding(_empty(user, name).under(password).holding(file_key))

    def with_own(self, opened: OpenSlot, password: str) -> KeyFile:
        """With a new password for whoever just opened their slot. Raises Refused when it is too short."""
        check_new_password(password)
        return self.holding(replace(opened.slot, salt=_salt()).under(password, opened.secret))

    def without_user(self, user: str) -> KeyFile:
        """Without this user's slot: that password opens nothing any more, but whoever opened it once may have the key."""
        left = tuple(slot for slot in self.slots if slot.id != user)
        return replace(self, slots=left, due=self.due or left != self.slots)

    def with_recovery(self, secret: str, file_key: bytes) -> KeyFile:
        """With the recovery slot made or replaced."""
        return self.holding(_empty(RECOVERY, "").under(parse_recovery(secret)).holding(file_key))

    def holding(self, new: Slot) -> KeyFile:
        """With a slot in the place of the one of its owner."""
        slots = {slot.id: slot for slot in self.slots} | {new.id: new}
        return replace(self, slots=tuple(slots.values()))

    def _slot_of(self, user: str) -> Slot:
        people = [slot for slot in self.slots if slot.id != RECOVERY]
        found = [slot for slot in people if not user or user in (slot.id, slot.name)]
        if not found:
            raise Refused([Problem(USER_UNKNOWN, "user", {"name": user})])
        if len(found) > 1:
            raise Refused([Problem(USER_NEEDED, "user")])
        return found[0]

    def preparing(self, key: bytes) -> KeyFile:
        """With the key that the file is about to have, beside the one it has. Raises ValueError for a slot that takes none."""
        return replace(self, slots=tuple(slot.preparing(key) for slot in self.slots), due=True, coming=_mark_of(key))

    def settled(self, key: bytes) -> KeyFile:
        """With the one key that the file has, where a change of it was cut off or is over."""
        if not self.coming:
            return self
        changed = self.coming == _mark_of(key)
        slots = tuple(slot.settled(changed=changed) for slot in self.slots)
        return replace(self, slots=slots, due=self.due and not changed, coming="")

    def id_of(self, user: str) -> str:
        """The id of a user named by id or name, or of the only one. Raises Refused."""
        return self._slot_of(user).id

    def text(self) -> str:
        """The file's text, with a hash that tells damage from a wrong password."""
        value = asdict(self)
        return json.dumps(value | {"check": _check(value)}, ensure_ascii=False, indent=1)

    @classmethod
    def parse(cls, text: str | bytes) -> KeyFile:
        """Read what `text` wrote. Raises ValueError when it was changed, TooCostly when no password of it may be tried."""
        value = parsed_json(text)
        if not isinstance(value, dict) or value.pop("check", "") != _check(value):
            raise ValueError("changed")
        found = shaped(cls, value)
        for slot in value.get("slots", ()):
            shaped(Slot, slot).check()
        return found

    def write(self, path: Path) -> None:
        """Replace the file durably: there is always a whole one. Raises OSError."""
        write_whole(path, self.text().encode())


def _mark_of(key: bytes) -> str:
    """Tells one random key from another without telling it."""
    return hashlib.sha256(b"KAPOK-KEY-1\n" + key).hexdigest()


def _empty(owner: str, name: str) -> Slot:
    return Slot(owner, name, _salt(), "")


def _salt() -> str:
    return secrets.token_hex(16)


def check_new_password(password: str) -> None:
    """Raises Refused when a password is too short to be one, or among the first that anybody would try."""
    if len(password) < LEAST_PASSWORD:
        raise Refused([Problem(PASSWORD_SHORT, "password", {"least": str(LEAST_PASSWORD)})])
    if unicodedata.normalize("NFKC", password).casefold() in COMMON.read_text(encoding="utf-8").splitlines():
        raise Refused([Problem(PASSWORD_COMMON, "password")])


def read_keys(path: Path) -> KeyFile:
    """The key slots of a home. Raises Unavailable when the file is missing, damaged, or asks for too much."""
    try:
        return KeyFile.parse(beginning(path))
    except FileNotFoundError as error:
        raise unavailable(KEYS_MISSING, path) from error
    except TooCostly as error:
        raise unavailable(KEYS_COSTLY, path) from error
    except ValueError as error:
        raise unavailable(KEYS_DAMAGED, path) from error


def new_recovery() -> str:
    """A recovery secret for the sheet: 7 groups of 4 letters and digits, 130 random bits and two check letters."""
    secret = "".join(secrets.choice(_LETTERS) for _ in range(_SECRET_LETTERS))
    whole = secret + _check_letters(secret)
    return "-".join(whole[i : i + 4] for i in range(0, len(whole), 4))


def parse_recovery(typed: str) -> str:
    """The secret from what was typed from the sheet: case, gaps, and O for 0, I or L for 1 do not matter. Raises Refused."""
    if (secret := secret_of(typed)) is None:
        raise Refused([Problem(RECOVERY_FORMAT, "recovery")])
    return secret


def secret_of(typed: str) -> str | None:
    """The secret of such a code however it was typed; None when it is mistyped."""
    text = unicodedata.normalize("NFKC", typed).upper().translate(str.maketrans("OIL", "011"))
    letters = "".join(char for char in text if char in _LETTERS)
    secret, check = letters[:_SECRET_LETTERS], letters[_SECRET_LETTERS:]
    whole = len(letters) == _SECRET_LETTERS + _CHECK_LETTERS and check == _check_letters(secret)
    return secret if whole else None


def _check_letters(secret: str) -> str:
    digest: Iterable[int] = hashlib.sha256(secret.encode()).digest()[:_CHECK_LETTERS]
    return "".join(_LETTERS[byte % 32] for byte in digest)


def _check(value: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
