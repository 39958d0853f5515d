"""The ballot box: voices wait here until five about the same body in the same quarter have come together.

Only then are they written into the journal, all five at once, in an order that has nothing to do with the order of the
ratings. Until then they lie sealed on this machine as nobody's drafts, without a time. Decision 0012 says what remains.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime

from app.acts.rate import RateDraft
from app.cleaning import cleaned
from app.desk import Desk, Done
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import RatingGiven
from app.domain.procedure_terms import FEWEST_VOICES
from app.ports import DraftRow, DraftsQuery

BOX = "ballot-box"
"""The box is nobody: no user is called so, and no user's drafts show what lies in it."""
_NO_TIME = datetime.combine(date(2000, 1, 1), datetime.min.time(), CHINA)

Voices = Mapping[str, RatingGiven]
"""Ballot → voice. A ballot's name is random; a second save of the same screen drops it in once."""


def new_ballot() -> str:
    """The name of a ballot: random, without a time in it."""
    return secrets.token_hex(16)


def take(desk: Desk, draft: RateDraft, voices: Voices) -> Done:
    """Record on the case that was rated, and drop the voices into the box. Raises Refused, Unavailable; then none is kept."""
    for ballot, voice in voices.items():
        payload = json.dumps(asdict(cleaned(voice)[0]), ensure_ascii=False)
        desk.store.save_draft(DraftRow(ballot, BOX, "", payload, _NO_TIME, BOX))
    try:
        done = desk.do(draft)
    except BaseException:
        for ballot in voices:
            desk.store.drop_draft(ballot)
        raise
    let_out(desk)
    return done


def let_out(desk: Desk) -> None:
    """Write every five and more of a kind into the journal; they leave the box when they stand there. Raises Unavailable."""
    waiting: dict[tuple[str, str, str], list[tuple[str, RatingGiven]]] = {}
    for row in desk.store.read(DraftsQuery(), BOX):
        voice = RatingGiven(**json.loads(row.payload))
        waiting.setdefault((voice.rated, voice.body, voice.period), []).append((row.id, voice))
    for together in waiting.values():
        if len(together) >= FEWEST_VOICES:
            _write(desk, sorted(together))


def _write(desk: Desk, together: Sequence[tuple[str, RatingGiven]]) -> None:
    """In the order of their random names, each on a subject of its own."""
    route = Routing((desk.station.org,))
    entries = [NewEntry(ballot, Subject("rating", ballot), voice, route) for ballot, voice in together]
    with desk.store.write(desk.clock(), BOX, desk.station.org) as work:
        work.append(entries)
    for ballot, _ in together:
        desk.store.drop_draft(ballot)
