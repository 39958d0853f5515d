"""导入: one petition of another system, taken over as 补录 with its own dates; importing it again changes nothing."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.acts.register import title_of
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseRegistered, Demand, Party, Person, PetitionerRecorded, ReplyImported
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Channel, LegalClass, PartyRole
from app.domain.text import one_line
from app.domain.world import World

REPLY_EARLIER = template("import.reply_earlier", QT_TRANSLATE_NOOP("Problem", "答复日期早于来信日期。"))
REPLY_DATE = template("import.reply_date", QT_TRANSLATE_NOOP("Problem", "有答复，但没有答复日期。"))
_SPACE = uuid.UUID("6b61706f-6b2d-4465-b36b-2d696d706f72")
"""Our own name space: the same source and number always give the same ids."""


def import_id(source: str, number: str, part: str) -> str:
    """The id of a part ("case", "entry", "reply" …) of an imported petition: a UUIDv5, 32 hex digits."""
    return uuid.uuid5(_SPACE, "\x1f".join((source, number, part))).hex


@dataclass(frozen=True, slots=True)
class ImportPetitionDraft:
    """One row, already read: moments and days as values, texts as they came."""

    id: str
    case: str
    source: str
    number: str
    author: str
    subject: str
    received_at: datetime
    content: str
    reply: str = ""
    replied_at: datetime | None = None


def draft_of(
    source: str,
    number: str,
    author: str,
    subject: str,
    received_at: datetime,
    content: str,
    reply: str,
    replied_at: datetime | None,
) -> ImportPetitionDraft:
    """A draft with the ids that its source and number give."""
    ids = (import_id(source, number, "registered"), import_id(source, number, "case"))
    return ImportPetitionDraft(*ids, source, number, author, subject, received_at, content, reply, replied_at)


def check(draft: ImportPetitionDraft, states: States, world: World) -> list[Problem]:
    """Problems of a row: empty text, a reply without date or on an earlier calendar day than its letter."""
    problems = required(draft.number, "number", QT_TRANSLATE_NOOP("Word", "编号")) + required(
        draft.content, "content", QT_TRANSLATE_NOOP("Word", "内容")
    )
    if draft.reply.strip() and draft.replied_at is None:
        problems.append(Problem(REPLY_DATE, "replied_at"))
    if draft.replied_at is not None and draft.replied_at.date() < draft.received_at.date():
        problems.append(Problem(REPLY_EARLIER, "replied_at"))
    return problems


def decide(draft: ImportPetitionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`petitioner.recorded` (once for each author of the source), `case.registered` as 补录, and the historic reply."""
    route = Routing((world.station.org,))
    case, received = Subject("case", draft.case), draft.received_at
    petitioner = import_id(draft.source, draft.author, "petitioner")
    person = Person(name=one_line(draft.author))
    registered = CaseRegistered(
        number=ids.case_number(received.date(), draft.case),
        inquiry_code=ids.inquiry_code(),
        channel=Channel.ONLINE.code,
        received_at=received.isoformat(),
        title=one_line(draft.subject) or title_of(draft.content),
        people=(Party(PartyRole.MAIN.code, petitioner=petitioner),),
        headcount=1,
        demands=(Demand("1", draft.content, legal_class=LegalClass.UNCLASSIFIED.code),),
        details={"platform_number": draft.number},
        late=True,
        source=f"{draft.source}:{draft.number}",
        address_unclear=True,
    )
    entries = [
        NewEntry(
            import_id(draft.source, draft.author, "recorded"),
            Subject("petitioner", petitioner),
            PetitionerRecorded(person),
            route,
        ),
        NewEntry(draft.id, case, registered, route, received.date()),
    ]
    if draft.reply.strip() and draft.replied_at is not None:
        replied = draft.replied_at.date()
        body = ReplyImported(draft.reply, replied.isoformat())
        entries.append(NewEntry(import_id(draft.source, draft.number, "reply"), case, body, route, replied))
    return entries


ACT = Act("import_petition", "导入", ImportPetitionDraft, reads_nothing, check, decide)
