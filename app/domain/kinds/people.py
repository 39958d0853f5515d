"""Entries about petitioners, and the person they record."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class Person:
    """A petitioner as recorded. Minimum by law: name and address (Art. 19); nothing is asked that no duty needs."""

    name: str
    id_kind: str = "none"
    id_number: str = ""
    sex: str = ""
    birth: str = ""
    """ISO date or empty."""
    phone: str = ""
    place: str = ""
    """Community or township code of the home, or empty."""
    address: str = ""
    organisation: bool = False


@kind("petitioner.recorded")
@dataclass(frozen=True, slots=True)
class PetitionerRecorded(Body):
    """A person or organisation came to us for the first time."""

    person: Person


@kind("petitioner.shared")
@dataclass(frozen=True, slots=True)
class PetitionerShared(Body):
    """A matter that names the person went to further organisations; the routing says which, so that the person follows."""

    case: str


@kind("petitioner.corrected")
@dataclass(frozen=True, slots=True)
class PetitionerCorrected(Body):
    """Fields of a person put right; holds for all the person's cases."""

    changes: dict[str, str]
    reason: str
