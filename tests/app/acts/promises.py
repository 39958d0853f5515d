"""A promise that was given, for the tests of what may come of it."""

from __future__ import annotations

from app.acts.promise import PromiseDraft
from tests.app.acts.steps import CASE, NEW, carried_out
from tests.builders import USER, Journal, registered

GIVEN = PromiseDraft(NEW, CASE, " 三天内回电话 ", USER, "王敏", "2026-10-22", "call")


def given() -> tuple[Journal, str]:
    journal = carried_out(GIVEN, registered())
    (promise,) = journal.states().files[CASE].case.promises
    return journal, promise
