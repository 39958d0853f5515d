"""A second lock before somebody's desk, if they want one: a code from the telephone, or a key file on a stick.

Whoever has one puts it on; it is taken off by the security administrator, with an entry, or falls with a password recovered.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import CodeOffer, Refused, Unavailable
from db.errors import worldly
from db.key_slot import OpenSlot, Slot
from db.keys import RECOVERY, read_keys
from db.second_factor import accepted, address, new_seed, shown
from db.sticks import file_name, new_stick
from db.store import SqlStore

CODE_NEEDED = template("code.needed", QT_TRANSLATE_NOOP("Problem", "再输手机上现在显示的 6 位数字。"))
CODE_WRONG = template(
    "code.wrong",
    QT_TRANSLATE_NOOP(
        "Problem", "数字对不上，或者已经用过。请等手机换下一组再输；老是不对，看看电脑和手机的时间差没差。"
    ),
)
STICK_PLACE = template(
    "stick.place",
    QT_TRANSLATE_NOOP("Problem", "{place} 不在插着的 U 盘最上面一层，以后找不到，没有做。请选 U 盘本身。"),
)
LOCKED = template(
    "locks.on", QT_TRANSLATE_NOOP("Problem", "{name}装了第二把锁，给新密码以前，请安全管理员先把它取下。")
)
NO_SHEET = template(
    "locks.no_sheet",
    QT_TRANSLATE_NOOP("Problem", "还没有恢复单，手机或者 U 盘一丢就再也打不开。请先到“备份与核对”里做一张恢复单。"),
)
CODE, STICK = "code", "stick"


def passed(opened: OpenSlot, code: str, now: float) -> OpenSlot:
    """An opened slot past its second lock, with the code that was taken written in it.

    Raises Refused while the code is still to be typed, Unavailable for a wrong one.
    """
    slot = opened.slot
    if not slot.seed:
        return opened
    if not code.strip():
        raise Refused([Problem(CODE_NEEDED, "code")])
    step = accepted(slot.opened_seed(opened.secret), code, now, slot.step)
    if step is None:
        raise Unavailable(Problem(CODE_WRONG, "code"))
    return replace(opened, slot=replace(slot, step=step))


def locks_of(store: SqlStore, user: str) -> tuple[str, ...]:
    """Which second locks somebody has here."""
    slot = _slot(store, user)
    if slot is None:
        return ()
    return tuple(lock for lock, on in ((CODE, slot.seed), (STICK, slot.stick)) if on)


def check_unlocked(store: SqlStore, user: str, name: str) -> None:
    """Raises Refused where a new password from somebody else would take a second lock off behind its owner's back."""
    if locks_of(store, user):
        raise Refused([Problem(LOCKED, values={"name": name})])


def offer_code(name: str) -> CodeOffer:
    """What a telephone is to be told, kept nowhere until `set_code`."""
    seed = new_seed()
    return CodeOffer(seed.hex(), shown(seed), address(seed, name))


def set_code(store: SqlStore, password: str, seed: str, code: str, now: Callable[[], float] = time.time) -> None:
    """Let whoever is at the desk be asked for a code from now on. Raises Unavailable (password), Refused (code, no sheet)."""
    opened = _own(store, password)
    step = accepted(bytes.fromhex(seed), code, now(), 0)
    if step is None:
        raise Refused([Problem(CODE_WRONG, "code")])
    _write(store, opened.slot.asking_code(opened.secret, bytes.fromhex(seed), step))


def set_stick(store: SqlStore, password: str, folder: Path) -> None:
    """Write a key file into the folder of a stick, without which the password of whoever is at the desk opens nothing from
    now on. Raises Unavailable (password, stick), Refused (the folder is none of a stick, no sheet)."""
    opened = _own(store, password)
    stick = new_stick(folder)
    try:
        slot = replace(opened.slot, stick=stick).under(password, opened.secret)
    except Refused as refused:
        (folder / file_name(stick)).unlink(missing_ok=True)
        raise Refused([Problem(STICK_PLACE, "place", {"place": str(folder)})]) from refused
    _write(store, slot)


def drop_locks(store: SqlStore, user: str) -> None:
    """Take somebody's second locks off. Without the stick their password opens nothing: they need a new one then."""
    if slot := _slot(store, user):
        _write(store, replace(slot, stick="", seed="", step=0))


def _own(store: SqlStore, password: str) -> OpenSlot:
    """The slot of whoever is at the desk, who can be let in again when the telephone or the stick is lost."""
    keys = read_keys(store.home.keys)
    if not any(slot.id == RECOVERY for slot in keys.slots):
        raise Refused([Problem(NO_SHEET)])
    return keys.open(store.user, password)


def _slot(store: SqlStore, user: str) -> Slot | None:
    return next((slot for slot in read_keys(store.home.keys).slots if slot.id == user), None)


def _write(store: SqlStore, slot: Slot) -> None:
    with worldly(store.home.keys):
        read_keys(store.home.keys).holding(slot).settled(store.original().key).write(store.home.keys)
