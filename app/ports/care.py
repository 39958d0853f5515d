"""The care of a store as a desk offers it: checked, who opens it, where its record is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.ports.store import Verification


@dataclass(frozen=True, slots=True)
class CodeOffer:
    """What a telephone is told that shall show codes for somebody; kept nowhere until one of them was typed."""

    seed: str = field(repr=False)
    shown: str = field(repr=False)
    """The same in letters, to be typed into the telephone."""
    address: str = field(repr=False)
    """For the picture that the telephone looks at."""


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
    locks: Callable[[str], tuple[str, ...]]
    """(user id) → which second locks they have here: "code", "stick"."""
    offer_code: Callable[[], CodeOffer]
    set_code: Callable[[str, str, str], None]
    """(password, seed, a code made of it): whoever is at the desk is asked for a code from now on."""
    set_stick: Callable[[str, Path], None]
    """(password, folder of a stick): a key file is written there, without which that password opens nothing."""
    drop_locks: Callable[[str], None]
    """(user id): their second locks come off."""
    rekey: Callable[[], None]
    """Give the file another key, known to those who have a password here."""
    rekey_due: Callable[[], bool]
    """Whether somebody who has no password any more may know the key."""
    move_to_hall: Callable[[str], str]
    """(address of an empty hall database) → its place: the record is kept there from now on."""
