"""编组: deputies, committee members, lawyers, mediators who serve at one or more stations. They agreed to be named there."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class GroupMember:
    """Somebody of a group: by name and office alone; only the contact has a telephone here."""

    name: str
    member_kind: str
    """Code of `helper_terms.HelperKind`."""
    unit: str
    site: str = ""
    """Id of the station at which they sit, where the group has several."""
    helper: str = ""
    """Id of the helper; empty for somebody who is not on the list of helpers."""


@kind("group.formed")
@dataclass(frozen=True, slots=True)
class GroupFormed(Body):
    """A group and who is in it. Formed again on the same subject it replaces what was written before."""

    name: str
    sites: tuple[str, ...]
    """Ids of the stations where it serves."""
    contact: str
    phone: str
    days: tuple[str, ...]
    """Days of the month on which it is on duty, "10"."""
    starts: str
    ends: str
    members: tuple[GroupMember, ...]
    agreed_on: str
    """The day by which all of them had agreed to be listed."""
    reason: str = ""
    """Why it was written anew; empty at first."""
    term_from: str = ""
    """The first day on which it serves; empty where nobody said."""
    term_to: str = ""
    """Its last day, that day included: deputies serve for a term. Empty: until it is ended."""
    officer_name: str = ""
    """Who of our staff keeps in touch with it; empty: nobody was named."""


@kind("group.ended")
@dataclass(frozen=True, slots=True)
class GroupEnded(Body):
    """It serves no longer; who was in it is not shown any more."""

    ended_on: str
    """The last day."""
    reason: str
