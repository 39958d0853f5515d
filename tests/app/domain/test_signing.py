"""等签收: how long a letter that nobody signs for is waited for, and what shows that somebody has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.rules import DaysSet
from tests.app.domain.test_going import BUREAU, SUBJECT, case_with, ends, transferred
from tests.builders import lookup


def test_a_letter_that_nobody_signs_for_is_waited_for_until_somebody_has_it() -> None:
    journal = case_with(transferred())
    assert ends(journal)["SGN-15"] == ("2026-08-14", "")
    [clock] = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "SGN-15"]
    assert clock.rule.settable and clock.rule.confidence == "D", "no law gives these days: the station sets them"
    [sent] = [e.id for e in journal.of(SUBJECT) if isinstance(e.body, k.CaseTransferred)]
    journal.add(SUBJECT, k.TransferReceived(sent, "2026-08-03", "收发室"))
    assert ends(journal)["SGN-15"] == ("2026-08-14", "2026-08-03")


def test_what_the_unit_did_with_a_letter_says_that_it_has_it() -> None:
    journal = case_with(k.CaseEntrusted(("1",), *BUREAU, "职权", "办结并报告", "2026-07-27", "2026-09-05"))
    assert ends(journal)["SGN-15"] == ("2026-08-11", "")
    [sent] = [e.id for e in journal.of(SUBJECT) if isinstance(e.body, k.CaseEntrusted)]
    journal.add(SUBJECT, k.CompletionReported(sent, "已解决", "现场处理", "支持", "1", "2026-08-05"))
    assert ends(journal)["SGN-15"] == ("2026-08-11", "2026-08-05")
    ours = case_with(transferred(), k.CaseAccepted(("1",), "2026-08-05", "440104014", "黄花岗街道"))
    assert ends(ours)["SGN-15"] == ("2026-08-14", "2026-08-05")


def test_a_station_that_waits_longer_for_the_signature_sets_its_own_days() -> None:
    rules = lookup().rules.with_days([DaysSet(date(2026, 7, 1), "SGN-15", 20)])
    [clock] = [
        c
        for c in case_clocks(case_with(transferred()).file().case, replace(lookup(), rules=rules))
        if c.rule.id == "SGN-15"
    ]
    assert clock.clock.alarm_on == date(2026, 8, 19) and clock.rule.set_here
