"""What is typed on the registration page: the draft of a registration, its people and demands."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.acts.promise_along import Promised
from app.domain.kinds import Material, Person, Triage
from app.domain.terms import Channel, LegalClass, PartyRole

NAME = "register"
"""Of the act, and of its form in the drafts' table."""


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """One person at the desk. `petitioner`: the earlier petitioner the clerk recognised, or empty for a new one."""

    person: Person
    role: str = PartyRole.MAIN.code
    petitioner: str = ""
    authority: str = ""


@dataclass(frozen=True, slots=True)
class DemandDraft:
    """One demand as typed; `link` is the earlier case it belongs to, `link_reasons` why (as shown to the clerk)."""

    text: str = ""
    category: str = ""
    place: str = ""
    place_detail: str = ""
    against: str = ""
    against_text: str = ""
    legal_class: str = ""
    """The class the clerk decided on, `unclassified` to leave it open; empty: nobody has said anything of it."""
    triage: Triage = field(default_factory=Triage)
    capacity: str = ""
    """Code of `terms.Capacity`; empty: nobody said, as in a message that is taken in."""
    no_accusation: bool = False
    """Asked whether it is an accusation, the clerk said no."""
    link: str = ""
    link_reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterDraft:
    """Everything on the registration page. `id` and `case` are made when the form opens: saving twice registers once."""

    id: str
    case: str
    channel: str = Channel.VISIT.code
    received_at: str = ""
    """ISO moment or day; empty: now."""
    people: tuple[PersonDraft, ...] = ()
    headcount: int = 1
    demands: tuple[DemandDraft, ...] = ()
    materials: tuple[Material, ...] = ()
    details: dict[str, str] = field(default_factory=dict)
    address_unclear: bool = False
    title: str = ""
    late: bool = False
    source: str = ""
    ticket: str = ""
    """Id of the queue's ticket that this visit came with."""
    promised: tuple[Promised, ...] = ()
    """What our clerk promised while the matter was told, if anything."""
    secret: bool = False
    """保密: it is to be kept for a few though it accuses nobody, because the petitioner asks so or it tells of what is private."""


def restricted(draft: RegisterDraft) -> bool:
    """Whether the registration is there for a named list only, as a whole: it accuses somebody, or is to be kept secret."""
    return draft.secret or any(d.legal_class == LegalClass.ACCUSATION.code for d in draft.demands)
