"""Entries about the approval of a letter before it gets its number: one to four steps, in order."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class ApprovalStep:
    """Whose turn it is: anybody with this role, or after a delegation one user, with the name at that time."""

    role: str
    """Code of `terms.Role`."""
    user: str = ""
    name: str = ""


@kind("letter.submitted")
@dataclass(frozen=True, slots=True)
class LetterSubmitted(Body):
    """送审: a letter as it would be issued; what is approved is this text and no other."""

    letter: str
    act: str
    """Name of the act that issues it."""
    document_kind: str
    content: str
    """The draft of that act as JSON."""
    digest: str
    """SHA-256 of the content."""
    steps: tuple[ApprovalStep, ...]


@kind("letter.approved")
@dataclass(frozen=True, slots=True)
class LetterApproved(Body):
    """同意: the next step, or the last one."""

    letter: str
    step: int
    note: str = ""


@kind("letter.returned")
@dataclass(frozen=True, slots=True)
class LetterReturned(Body):
    """退回修改, with what is to be changed."""

    letter: str
    step: int
    note: str


@kind("letter.delegated")
@dataclass(frozen=True, slots=True)
class LetterDelegated(Body):
    """委托: somebody else decides this step."""

    letter: str
    step: int
    to: ApprovalStep
    reason: str


@kind("letter.issued")
@dataclass(frozen=True, slots=True)
class LetterIssued(Body):
    """What was agreed has been carried out; its paper has its number."""

    letter: str


@kind("letter.recalled")
@dataclass(frozen=True, slots=True)
class LetterRecalled(Body):
    """撤回送审 by the one who submitted it."""

    letter: str
    reason: str
