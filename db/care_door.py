"""How a desk cares for its store, as windows see it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.domain.entries import Body
from app.domain.kinds import AccountRecovered, KeyRotated
from app.domain.kinds.audit import WITHOUT_LOCK
from app.ports import Maintenance
from db.admission import new_admission
from db.keys import check_new_password, read_keys
from db.rekeying import check_slots, is_due, rekey
from db.second_lock import check_unlocked, drop_locks, locks_of, offer_code, set_code, set_stick
from db.slots import change_password, give_slot, is_password, take_slot
from db.store import SqlStore


def care_door(store: SqlStore, new_sheet: Callable[[], bytes], note: Callable[[Body], None]) -> Maintenance:
    """The care of an opened store. `new_sheet` makes a new recovery secret and draws its sheet: the store draws nothing.
    `note` writes down for whoever audits what is done."""
    return Maintenance(
        verify=store.verify,
        check_password=partial(is_password, store),
        change_password=lambda old, new: change_password(store, store.user, old, new),
        check_new_password=check_new_password,
        give_password=partial(_give, store),
        new_admission=new_admission,
        take_password=partial(take_slot, store),
        new_recovery=new_sheet,
        locks=partial(locks_of, store),
        offer_code=lambda: offer_code(dict(read_keys(store.home.keys).users).get(store.user, "")),
        set_code=partial(set_code, store),
        set_stick=partial(set_stick, store),
        drop_locks=partial(_drop_locks, store, note),
        rekey=partial(_rekey, store, note),
        rekey_due=partial(is_due, store),
        move_to_hall=store.move_to_hall,
    )


def _give(store: SqlStore, user: str, name: str, password: str) -> None:
    check_unlocked(store, user, name)
    give_slot(store, user, name, password)


def _drop_locks(store: SqlStore, note: Callable[[Body], None], user: str) -> None:
    """Written down before it is done. Raises Unavailable."""
    note(AccountRecovered(user, WITHOUT_LOCK))
    drop_locks(store, user)


def _rekey(store: SqlStore, note: Callable[[Body], None]) -> None:
    """Written down before it is begun. Raises Refused, Unavailable."""
    check_slots(read_keys(store.home.keys))
    note(KeyRotated("file"))
    rekey(store)
