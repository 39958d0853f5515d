"""Cases with a unit to supervise, for the tests of the acts of supervision."""

from __future__ import annotations

from dataclasses import replace

from app.acts.advise import AdviseDraft
from app.acts.record_incident import RecordIncidentDraft
from app.acts.supervise import SuperviseDraft
from app.domain import kinds as k
from tests.app.acts.reviews import at
from tests.app.acts.steps import carried_out
from tests.builders import CASE, ON_CASE, FixedIds, Journal, registered

COMMUNITY = "440104014015"
_IDS = FixedIds(0xD1_0000)
NOW = at(10, 19)


def entrusted(**changes: object) -> Journal:
    """Received on 3 August, entrusted to a community with 9 October as its day; nothing came back."""
    journal = registered(at=at(8, 3), **changes)
    sent = k.CaseEntrusted(
        ("1",), COMMUNITY, "水荫社区居民委员会", "由住建部门负责", "查清", "2026-08-10", "2026-10-09"
    )
    journal.add(ON_CASE, sent, at=at(8, 10))
    return journal


def supervision(level: str = "supervised") -> SuperviseDraft:
    """What a clerk writes on the morning of 19 October."""
    return SuperviseDraft(
        _IDS.entry(), CASE, (), level, ("no_feedback",), COMMUNITY, " 到期没有办结报告。 ", " 请查清。 ", "2026-11-03"
    )


def supervised(level: str = "supervised") -> Journal:
    """The unit is being supervised."""
    return carried_out(supervision(level), entrusted(), NOW)


def advice() -> AdviseDraft:
    """改进工作建议."""
    return AdviseDraft(_IDS.entry(), CASE, "improve", COMMUNITY, " 停工没有告知。 ", "责任不明", "三日内张贴说明")


def incident() -> RecordIncidentDraft:
    """Somebody stayed after closing time."""
    return RecordIncidentDraft(_IDS.entry(), CASE, "staying", " 下班后没有离开。 ", "王敏", False, "2026-10-19")


def running_one(journal: Journal) -> str:
    """The id of its supervision."""
    return next(iter(journal.file().case.supervisions))


def complaining_of_us() -> Journal:
    """A visit that complains of the station itself."""
    journal = entrusted()
    first = next(e for e in journal.entries if isinstance(e.body, k.CaseRegistered))
    demands = tuple(replace(d, against=journal.org) for d in first.body.demands)  # type: ignore[union-attr]
    place = journal.entries.index(first)
    journal.entries[place] = replace(first, body=replace(first.body, demands=demands))  # type: ignore[type-var]
    return journal
