"""去身份抄件: a restricted matter without who petitions, for whoever else has to act on it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class CopiedDemand:
    """What is asked for, in words that name no petitioner."""

    id: str
    text: str
    legal_class: str
    category: str = ""
    against: str = ""
    against_text: str = ""


@kind("identity.left_out")
@dataclass(frozen=True, slots=True)
class IdentityLeftOut(Body):
    """A copy was made, looked through, and proved to name nobody; told to the readers of its case alone."""

    copy: str
    demands: tuple[CopiedDemand, ...]
    materials: tuple[str, ...]
    people: tuple[str, ...]
    """信访人甲, 信访人乙 …: what stands for each of the case's people, in their order."""
    holder: str
    """Id of the user who keeps who they are."""
    holder_name: str


@kind("copy.sent")
@dataclass(frozen=True, slots=True)
class CopySent(Body):
    """The copy itself, a subject of its own with a key of its own: whoever gets it gets nothing of the case it was made from."""

    number: str
    """Of the case, to ask by."""
    demands: tuple[CopiedDemand, ...]
    materials: tuple[str, ...]
    people: tuple[str, ...]
    to: str
    to_name: str
    sent_on: str
    kept_by: str
    """The station that keeps who they are."""
