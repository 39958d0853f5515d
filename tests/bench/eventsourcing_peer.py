"""Runs with `eventsourcing` installed and nothing of ours: keeps so many events, 500 a save, and prints how many a second."""

import json
import sys
import time

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event

TEXT = "字" * 130
"""391 bytes, as a sealed entry has on average."""
AT_ONCE = 500


class Case(Aggregate):
    """A case with what was noted on it."""

    @event("Noted")
    def note(self, text: str) -> None:
        """Something is added."""
        self.last = text


application = Application()
started = time.perf_counter()
count = 0
while count < int(sys.argv[1]):
    case = Case()
    for _ in range(AT_ONCE - 1):
        case.note(TEXT)
    application.save(case)
    count += AT_ONCE
print(json.dumps({"kept": count / (time.perf_counter() - started)}))  # noqa: T201
