"""Entries for the eyes of whoever audits alone: who came in and went, what was tried and refused, who read the audit.

Each login is a subject of its own (`session`), so that no ledger grows with the years; none is routed beyond its own
organisation.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("session.opened")
@dataclass(frozen=True, slots=True)
class SessionOpened(Body):
    """Somebody opened the desk."""

    way: str
    """"window", or the command that was run."""


@kind("session.locked")
@dataclass(frozen=True, slots=True)
class SessionLocked(Body):
    """The lock was put before the desk."""


@kind("session.unlocked")
@dataclass(frozen=True, slots=True)
class SessionUnlocked(Body):
    """And taken away by the password."""


@kind("session.closed")
@dataclass(frozen=True, slots=True)
class SessionClosed(Body):
    """The desk was closed, or handed to a colleague."""


@kind("login.failed")
@dataclass(frozen=True, slots=True)
class LoginFailed(Body):
    """Wrong passwords before the right one, told as soon as there is something open to write it in."""

    count: int


@kind("try.refused")
@dataclass(frozen=True, slots=True)
class TryRefused(Body):
    """Something was tried that is not for this duty. Names of the program, never what was typed."""

    what: str
    """"act", "question" or "door"."""
    name: str


@kind("audit.read")
@dataclass(frozen=True, slots=True)
class AuditRead(Body):
    """Whoever audits has read; this too is on record."""

    exported: bool = False


@kind("list.printed")
@dataclass(frozen=True, slots=True)
class ListPrinted(Body):
    """A list or another paper about no single case was sent to the printer."""

    title: str
    """As it stands on the paper: names nobody."""
    sha256: str
    """Of the PDF."""
    copy: str = ""
    """What stands across an internal one, so that it leads back to this entry."""


@kind("list.exported")
@dataclass(frozen=True, slots=True)
class ListExported(Body):
    """A list or a brief was written to a file."""

    title: str


@kind("key.rotated")
@dataclass(frozen=True, slots=True)
class KeyRotated(Body):
    """A key was replaced by another one."""

    what: str
    """"file": the key of a desk's encrypted file, begun when this was written."""


@kind("recovery.renewed")
@dataclass(frozen=True, slots=True)
class RecoveryRenewed(Body):
    """A new recovery sheet was made, and an older one of this desk opens nothing any more."""


BY_SHEET, BY_TWO, WITHOUT_LOCK = "sheet", "administrators", "lock"
"""How somebody was let in again."""


@kind("account.recovered")
@dataclass(frozen=True, slots=True)
class AccountRecovered(Body):
    """Somebody who could not come in was given a way in."""

    user: str
    """Id of whoever has it now."""
    way: str
    """"sheet": a new password by the recovery sheet; "administrators": by two of them; "lock": the second lock came off."""
    by: tuple[str, ...] = ()
    """Ids of the administrators."""


@kind("person.recognised")
@dataclass(frozen=True, slots=True)
class PersonRecognised(Body):
    """While registering, somebody was recognised who was here before, and what was known of them filled the form."""

    petitioner: str
