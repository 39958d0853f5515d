"""How a desk cares for its store, as windows see it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.ports import Maintenance
from db.keys import check_new_password
from db.slots import change_password, give_slot, is_password, take_slot
from db.store import SqlStore


def care_door(store: SqlStore, new_sheet: Callable[[], bytes]) -> Maintenance:
    """The care of an opened store. `new_sheet` makes a new recovery secret and draws its sheet: the store draws nothing."""
    return Maintenance(
        verify=store.verify,
        check_password=partial(is_password, store),
        change_password=lambda old, new: change_password(store, store.user, old, new),
        check_new_password=check_new_password,
        give_password=partial(give_slot, store),
        take_password=partial(take_slot, store),
        new_recovery=new_sheet,
        move_to_hall=store.move_to_hall,
    )
