"""The care of a store as a desk offers it: checked, who opens it, where its record is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ports.store import Verification


@dataclass(frozen=True, slots=True)
class Maintenance:
    """Care of the store as plain functions; each runs on the writing lane and raises Refused or Unavailable."""

    verify: Callable[[], Verification]
    check_password: Callable[[str], bool]
    change_password: Callable[[str, str], None]
    """(old, new) of whoever is at the desk."""
    check_new_password: Callable[[str], None]
    """Refused when it is too short."""
    give_password: Callable[[str, str, str], None]
    """(user id, name, password): a member of staff may open this desk from now on, or has a new password."""
    new_admission: Callable[[], tuple[str, str]]
    """A code by which somebody known may set up a further desk of the hall, and the hash of it to be written down."""
    take_password: Callable[[str], None]
    """(user id): that member's password opens nothing any more."""
    new_recovery: Callable[[], bytes]
    """Make a new recovery secret, which voids the old one; answers the sheet as PDF."""
    rekey: Callable[[], None]
    """Give the file another key, known to those who have a password here."""
    rekey_due: Callable[[], bool]
    """Whether somebody who has no password any more may know the key."""
    move_to_hall: Callable[[str], str]
    """(address of an empty hall database) → its place: the record is kept there from now on."""
