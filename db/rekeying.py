"""Another key for the encrypted file, so that whoever lost their slot opens no later copy of it with what they remember.

The key slots hold both keys before the file has the new one, and the file changes in one transaction: whenever it is cut off, one of
the two opens it. What was copied before opens with what opened it then.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from db.backup_file import is_key
from db.engine import connect
from db.errors import unavailable, worldly
from db.home import Home
from db.key_slot import OpenSlot
from db.keys import KEYS_DAMAGED, RECOVERY, KeyFile, read_keys
from db.sealing import new_key
from db.store import SqlStore

OLD_SLOTS = template(
    "rekey.old_slots",
    QT_TRANSLATE_NOOP(
        "Problem",
        "数据的钥匙现在还换不了：{names}升级以后还没有打开过这一台。各人用自己的密码打开一次，或者由系统管理员给一个新密码，再来换。",
    ),
)
OLD_SHEET = template(
    "rekey.old_sheet",
    QT_TRANSLATE_NOOP("Problem", "数据的钥匙现在还换不了：手里的恢复单是升级以前做的。请先重新做一张恢复单，再来换。"),
)


def is_due(store: SqlStore) -> bool:
    """Whether somebody without a slot may know the file's key."""
    return read_keys(store.home.keys).due


def rekey(store: SqlStore) -> None:
    """Give the open file another key, known to those who have a slot. Nobody reads or writes meanwhile.

    Raises Refused while a slot of an older program is left, Unavailable; then the file has one of the two keys, and opens.
    """
    key = new_key()
    with store.closed() as old:
        keys = read_keys(store.home.keys).settled(old)
        check_slots(keys)
        try:
            prepared = keys.preparing(key)
        except ValueError as error:
            raise unavailable(KEYS_DAMAGED, store.home.keys) from error
        with worldly(store.home.database):
            prepared.write(store.home.keys)
            try:
                _give(store.home.database, old, key)
            finally:
                store.reopen_with(fitting(store.home.database, (old, key)))
            prepared.settled(key).write(store.home.keys)


def check_slots(keys: KeyFile) -> None:
    """Raises Refused while the slot of somebody, or the sheet, is one of an older program: only its password tells its key."""
    old = [slot for slot in keys.slots if not slot.public]
    if names := "、".join(slot.name for slot in old if slot.id != RECOVERY):
        raise Refused([Problem(OLD_SLOTS, values={"names": names})])
    if old:
        raise Refused([Problem(OLD_SHEET)])


def _give(file: Path, old: bytes, new: bytes) -> None:
    """Write every page anew, in one transaction, and leave none under the old key beside the file."""
    connection = connect(file, old)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def fitting(file: Path, keys: Sequence[bytes]) -> bytes:
    """The one of these keys that opens the file; the first where none does, so that the file's own trouble is told."""
    return next((key for key in keys[1:] if is_key(file, key)), keys[0])


def settled_key(home: Home, keys: KeyFile, opened: OpenSlot) -> bytes:
    """The file's key by an opened slot. What a cut off change left in the slots is put right, and a slot of an older
    program is lifted. Raises Unavailable."""
    key = fitting(home.database, opened.keys)
    now = keys.holding(opened.slot).settled(key)
    if now != keys:
        with worldly(home.keys):
            now.write(home.keys)
    return key
