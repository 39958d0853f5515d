"""The talks that helpers had with the people of a case, as lines of the agenda: read by case, never counted or ranked."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.agenda import AgendaLine
from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.kinds import TalkNoted


def talk_lines(case: CaseState) -> Iterator[AgendaLine]:
    """A line for each talk with a helper; what was said stays on the case."""
    for entry in case.entries:
        body = entry.body
        if isinstance(body, TalkNoted) and body.helper:
            on = entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()
            yield AgendaLine(
                entry.id, What.TALK.code, "", on, owner=body.helper, owner_name=body.helper_name, case=case.id
            )
