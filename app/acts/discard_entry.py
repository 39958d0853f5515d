"""放弃: an entry that came from elsewhere and was not believed will not be asked for any more. Somebody says why, and that stays."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import EntryDiscarded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

WHICH = template("discard.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一条没收进来的记录。"))
REASON = QT_TRANSLATE_NOOP("Problem", "为什么不要它")


@dataclass(frozen=True, slots=True)
class DiscardEntryDraft:
    """Which entry, as the quarantine has it, and why nobody waits for it."""

    id: str
    entry: str = ""
    origin: str = ""
    seq: int = 0
    why: str = ""
    """Why it was not believed: the code."""
    reason: str = ""


def check(draft: DiscardEntryDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: which one, and why."""
    which = [] if draft.entry else [Problem(WHICH, "entry")]
    return which + required(draft.reason, "reason", REASON)


def decide(draft: DiscardEntryDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`quarantine.discarded`."""
    body = EntryDiscarded(draft.origin, draft.seq, draft.why, draft.reason.strip())
    return [NewEntry(draft.id, Subject("quarantine", draft.entry), body, Routing((world.station.org,)))]


ACT = Act("discard_entry", "放弃没收进来的记录", DiscardEntryDraft, reads_nothing, check, decide)
