"""The ballot box: voices wait here until five about the same body in the same quarter have come together.

Only then are they written into the journal, all five at once, in an order that has nothing to do with the order of the
ratings, and only when the desk is next opened: whoever sits there must not see by what is suddenly to be sent that somebody has rated. Until then they lie sealed on this machine as nobody's drafts, without a time. Beside the box lies the list of the rounds
that have had their voice, so that each has one: nothing of it stands on a case. Decision 0012 says what remains.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from app.desk import Desk
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import RatingGiven
from app.domain.procedure_terms import FEWEST_VOICES, Rated
from app.domain.rating import bodies, period_of, rateable
from app.domain.world import World
from app.ports import CaseFileQuery, DraftRow, DraftsQuery

BOX, ROLL = "ballot-box", "ballot-roll"
"""The box is nobody, and so is the list beside it: no user is called so, and no user's drafts show what lies in them."""
_NO_TIME = datetime.combine(date(2000, 1, 1), datetime.min.time(), CHINA)


@dataclass(frozen=True, slots=True)
class Question:
    """One body that a visitor may rate now. `round`: what stands on the list once they have, unreadable."""

    rated: Rated
    body: str
    name: str
    round: str


def new_ballot() -> str:
    """The name of a ballot: random, without a time in it."""
    return secrets.token_hex(16)


def questions(desk: Desk, cases: Iterable[str]) -> tuple[Question, ...]:
    """Whom the visitor of these cases may rate and has not yet, each body once. Raises Unavailable."""
    world, had = desk.world(), _roll(desk)
    files = filter(None, (desk.read(CaseFileQuery(case)) for case in cases))
    found: dict[tuple[Rated, str], Question] = {}
    for file in files:
        for one in _rounds(file.case, world):
            if one.round not in had:
                found.setdefault((one.rated, one.body), one)
    return tuple(found.values())


def _rounds(case: CaseState, world: World) -> Iterator[Question]:
    for d in rateable(case, world):
        for rated, (body, name) in bodies(case, d, world).items():
            if (d.id, d.round, rated.code) not in case.ratings:
                told = hashlib.sha256(f"{case.id}|{d.id}|{d.round}|{rated.code}".encode()).hexdigest()
                yield Question(rated, body, name, told)


def drop_in(desk: Desk, question: Question, value: str, ballot: str) -> None:
    """Drop a voice into the box, and note that this round has had it. The same ballot twice counts once. Raises Unavailable."""
    if question.round in _roll(desk):
        return
    voice = RatingGiven(question.rated.code, question.body, period_of(desk.clock().date()), value, "")
    desk.store.save_draft(DraftRow(ballot, BOX, "", json.dumps(asdict(voice), ensure_ascii=False), _NO_TIME, BOX))
    _note(desk, question.round)


def _roll(desk: Desk) -> frozenset[str]:
    """The rounds that have had their voice, from every desk of the hall."""
    rows = desk.store.read(DraftsQuery(), ROLL)
    return frozenset(told for row in rows for told in json.loads(row.payload))


def _note(desk: Desk, told: str) -> None:
    """In one row of this desk, sorted: the order in which they came is nowhere."""
    row = f"{ROLL}-{desk.station.desk_tag}"
    mine: list[str] = next(
        (json.loads(one.payload) for one in desk.store.read(DraftsQuery(), ROLL) if one.id == row), []
    )
    desk.store.save_draft(DraftRow(row, ROLL, "", json.dumps(sorted({*mine, told})), _NO_TIME, ROLL))


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
