"""个人信息请求, and what became of them."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import Folding, Steps
from app.domain.records import DataRequest


def _asked(f: Folding, body: k.DataAsked, entry: Entry) -> None:
    on = date.fromisoformat(body.asked_on)
    party = f.state.people[body.place] if body.place < len(f.state.people) else None
    f.state.data_requests[body.request] = DataRequest(
        body.request, body.place, party, body.wants, body.text, on, entry.id
    )


def _answered(f: Folding, body: k.DataAnswered, entry: Entry) -> None:
    if (request := f.earlier(f.state.data_requests.get(body.request), entry)) and not request.answer:
        request.answer, request.answer_text = body.answer, body.text
        request.answered_on = date.fromisoformat(body.answered_on)


STEPS: Steps = {k.DataAsked: _asked, k.DataAnswered: _answered}
