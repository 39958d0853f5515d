"""Entries about papers: issued, printed, voided, delivered."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("document.issued")
@dataclass(frozen=True, slots=True)
class DocumentIssued(Body):
    """A paper with legal effect, numbered; rendering the case as of this entry gives these very bytes."""

    document: str
    document_kind: str
    number: str
    """文号, 穗黄信访〔2026〕12号."""
    demands: tuple[str, ...]
    wording: str
    sha256: str
    seen: tuple[str, ...] = ()
    """The entries of the people it may name beyond which its writer had seen none; theirs are subjects of their own."""
    to: str = ""
    """Whom it goes to, of papers that an act issues one for each of several parties; empty: as its kind says."""
    units: tuple[str, ...] | None = None
    """Of each desk that wrote of units, the last such entry that its writer had seen; None: an older program did not say."""


@kind("document.printed")
@dataclass(frozen=True, slots=True)
class DocumentPrinted(Body):
    """A copy left the desk; from the second on with a reason."""

    document_kind: str
    document: str = ""
    reason: str = ""
    sha256: str = ""
    copy: int = 0
    """Which one it is, 1 first; 0 before they were counted."""
    holder: str = ""
    """Who has it, of an internal copy alone: a petitioner's is theirs."""


@kind("document.voided")
@dataclass(frozen=True, slots=True)
class DocumentVoided(Body):
    """A spoilt paper: its number stays, marked void."""

    document: str
    reason: str


@kind("document.posted")
@dataclass(frozen=True, slots=True)
class DocumentPosted(Body):
    """交寄: a paper went to the post under this number; it is delivered only once the proof of that comes back."""

    document: str
    posted_on: str
    parcel: str
    """单号 of the registered letter or EMS."""


@kind("document.sent_back")
@dataclass(frozen=True, slots=True)
class DocumentSentBack(Body):
    """退回: the post brought a paper back, so that it was not delivered and waits for another way."""

    document: str
    back_on: str
    why: str
    posted_on: str
    parcel: str


@kind("document.displayed")
@dataclass(frozen=True, slots=True)
class DocumentDisplayed(Body):
    """公告: a paper that reached nobody in another way hangs in public; it counts as served on `served_on`, not before."""

    document: str
    displayed_on: str
    displayed_at: str
    """Where it hangs or appeared."""
    why: str
    """Why no other way worked, as the file has to say (CPL Art. 95)."""
    served_on: str


@kind("delivery.recorded")
@dataclass(frozen=True, slots=True)
class DeliveryRecorded(Body):
    """送达: when and how the petitioner received a paper; each way with what it has to show."""

    document: str
    way: str
    delivered_on: str
    receiver: str
    relation: str = ""
    """In the clerk's words, beside `taken_as`."""
    refused: bool = False
    witnesses: str = ""
    note: str = ""
    posted_on: str = ""
    parcel: str = ""
    """单号 of the registered letter or EMS."""
    taken_as: str = ""
    """Code of `terms.Taker`, where somebody else took it."""
    refusal: str = ""
    """拒收事由, as the proof of delivery states it (CPL Art. 89)."""
    sent_to: str = ""
    """The number or address that an electronic delivery reached."""
    consent: str = ""
    """When and how the petitioner agreed to that (CPL Art. 90)."""
    displayed_on: str = ""
    displayed_at: str = ""
    why: str = ""
    """Of a public notice what `document.displayed` says."""
