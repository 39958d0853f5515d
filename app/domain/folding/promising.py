"""Promises given in a case."""

from __future__ import annotations

from app.domain.entries import Body, Entry
from app.domain.folding.context import Folding, Steps
from app.domain.promises import BODIES, take


def _promise(f: Folding, body: Body, entry: Entry) -> None:
    take(f.state.promises, entry)


STEPS: Steps = dict.fromkeys(BODIES, _promise)
