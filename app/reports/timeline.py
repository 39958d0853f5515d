"""The timeline of a case: its entries as items in plain words, newest first, at three zooms, with days between.

要点 shows what moved the matter, 全部 everything that was done, 原始 each entry with its kind, ids and fields.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from app.domain.calendar import chinese_date
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.folding import entry_day
from app.domain.kinds import CaseRegistered, DocumentIssued, LatenessExplained, ReplyImported
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.world import World
from app.ports import CaseFile
from app.reports.oddities import oddities
from app.reports.phrase import Phrase, plain
from app.reports.timeline_words import Attachment, Teller, Telling, moment_text, paper, tell

LEAST_GAP = 2
"""Days between two items from which on the gap is said."""


class Zoom(Enum):
    """How much the timeline shows."""

    ESSENTIAL = "essential"
    ALL = "all"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One thing that happened, or (`odd`) something that does not fit together, with what to do."""

    entry: str
    day: date
    at: datetime
    icon: str
    headline: Phrase
    where: tuple[Phrase, ...] = ()
    """Who, where, when: 王敏 · 黄花岗街道 · 10:24."""
    words: str = ""
    facts: tuple[Phrase, ...] = ()
    """Lines under the words."""
    attachments: tuple[Attachment, ...] = ()
    essential: bool = True
    tone: str = "neutral"
    odd: bool = False
    acts: tuple[str, ...] = ()
    """Names of the acts that put an oddity right."""


def timeline(
    file: CaseFile, world: World, actors: Mapping[str, str], zoom: Zoom = Zoom.ALL, *, revealed: bool = False
) -> tuple[TimelineItem, ...]:
    """The items of a case, newest first. `actors`: user id → name; `revealed`: names of petitioners in full."""
    teller = Teller(file, world, actors, revealed)
    if zoom is Zoom.RAW:
        return tuple(_raw(entry, teller) for entry in reversed(file.case.entries))
    items = [*_told(file.case.entries, teller), *_odd_items(file, teller)]
    items.sort(key=lambda item: item.day)
    items.reverse()
    return tuple(item for item in items if item.essential or zoom is Zoom.ALL)


def gap(newer: TimelineItem, older: TimelineItem) -> int:
    """Days between two neighbours of the timeline; 0 when there is nothing worth saying."""
    days = (newer.day - older.day).days
    return days if days >= LEAST_GAP else 0


def _told(entries: Sequence[Entry], teller: Teller) -> Iterator[TimelineItem]:
    """Items in the order of the entries; papers stand with the act that issued them, a reason with what it explains."""
    before: tuple[Entry, Telling] | None = None
    for entry in entries:
        if isinstance(entry.body, LatenessExplained):
            continue
        if before and isinstance(entry.body, DocumentIssued) and _same_moment(before[0], entry):
            told = dataclasses.replace(before[1], attachments=(*before[1].attachments, paper(teller, entry.body)))
            before = before[0], told
            continue
        if before:
            yield _item(*before, teller)
        before = (entry, tell(teller, entry))
    if before:
        yield _item(*before, teller)


def _same_moment(act: Entry, issued: Entry) -> bool:
    return act.envelope.at == issued.envelope.at and act.envelope.actor == issued.envelope.actor


def _item(entry: Entry, told: Telling, teller: Teller) -> TimelineItem:
    return TimelineItem(
        entry=entry.id,
        day=_day(entry),
        at=entry.envelope.at,
        icon=told.icon,
        headline=told.headline,
        where=_where(entry, teller),
        words=told.words,
        facts=(*_which(entry, teller), *told.facts, *_why_late(entry, teller)),
        attachments=told.attachments,
        essential=told.essential,
        tone=told.tone,
    )


_WHICH = QT_TRANSLATE_NOOP("Timeline", "诉求 {demands}")


def _which(entry: Entry, teller: Teller) -> Iterator[Phrase]:
    """Of several demands the ones that an act was about, where it was not about all."""
    known, about = teller.file.case.demands, getattr(entry.body, "demands", ())
    found = [demand for demand in known if demand in about]
    if found and len(found) < len(known):
        yield Phrase(_WHICH, {"demands": "、".join(found)})


_WHY_LATE = QT_TRANSLATE_NOOP("Timeline", "补记的原因：{why}")


def _why_late(entry: Entry, teller: Teller) -> Iterator[Phrase]:
    if why := teller.file.case.explained_late.get(entry.id):
        yield Phrase(_WHY_LATE, {"why": teller.masked(why)})


def _day(entry: Entry) -> date:
    """The day a thing took place; what was taken over from elsewhere stands on its own day."""
    match entry.body:
        case CaseRegistered(received_at=received):
            return datetime.fromisoformat(received).astimezone(CHINA).date()
        case ReplyImported(replied_on=on):
            return date.fromisoformat(on)
        case _:
            return entry_day(entry)


_LATER = QT_TRANSLATE_NOOP("Timeline", "{day}补记")


def _where(entry: Entry, teller: Teller) -> tuple[Phrase, ...]:
    written = entry.envelope.at.astimezone(CHINA)
    place = teller.world.lookup.directory.place_name(entry.envelope.org)
    late = written.date() != _day(entry)
    when = Phrase(_LATER, {"day": chinese_date(written.date())}) if late else plain(moment_text(entry.envelope.at))
    return (*map(plain, filter(None, (teller.actors.get(entry.envelope.actor, ""), place))), when)


def _odd_items(file: CaseFile, teller: Teller) -> Iterator[TimelineItem]:
    by_id = {entry.id: entry for entry in file.case.entries}
    world = teller.world
    for odd in oddities(file, world, teller.actors, revealed=teller.revealed):
        entry = by_id.get(odd.entry)
        at = entry.envelope.at if entry else world.now
        day = odd.day or (_day(entry) if entry else world.today)
        yield TimelineItem(
            odd.entry, day, at, "warning", odd.headline, facts=odd.advice, tone="amber", odd=True, acts=odd.acts
        )


def _raw(entry: Entry, teller: Teller) -> TimelineItem:
    """An entry as it is stored, without hashes and seals; people of the journal stay ids."""
    e = entry.envelope
    written = e.at.astimezone(CHINA)
    head = [
        f"{e.kind} v{e.version}",
        f"id {e.id}",
        f"origin {e.origin} seq {e.seq} hlc {e.hlc}",
        f"parents {' '.join(e.parents) or '-'}",
    ]
    where = (teller.actors.get(e.actor, e.actor), e.org, f"{written:%Y-%m-%d %H:%M:%S}")
    return TimelineItem(
        entry.id,
        written.date(),
        e.at,
        "brackets-curly",
        tell(teller, entry).headline,
        tuple(map(plain, where)),
        "\n".join([*head, *_fields(entry, teller)]),
        essential=False,
    )


_NEVER_RAW = {"key", "person", "people", "inquiry_code", "seal", "sha256"}
"""Keys of scans, people and the inquiry code are shown nowhere but where they are asked for."""


_NAMES = {"receiver", "with_whom"}
"""Fields that hold somebody's name and nothing else."""


def _fields(entry: Entry, teller: Teller) -> Iterable[str]:
    if entry.body is None:
        return
    assert dataclasses.is_dataclass(entry.body)
    for f in dataclasses.fields(entry.body):
        value = getattr(entry.body, f.name)
        if f.name not in _NEVER_RAW and value not in ("", (), {}, None):
            mask = teller.somebody if f.name in _NAMES else teller.masked
            yield f"{f.name} = {mask(_plain_value(value))}"


def _plain_value(value: object) -> str:
    if dataclasses.is_dataclass(value):
        inner = {f.name: getattr(value, f.name) for f in dataclasses.fields(value) if f.name not in _NEVER_RAW}
        return (
            "{"
            + ", ".join(f"{name}={_plain_value(v)}" for name, v in inner.items() if v not in ("", (), {}, None))
            + "}"
        )
    if isinstance(value, tuple):
        return "[" + ", ".join(_plain_value(v) for v in value) + "]"
    return str(value)
