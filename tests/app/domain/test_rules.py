"""The rules table: every row is there, each with its edition, and only what no law fixes can be set."""

from __future__ import annotations

import re
from datetime import date

import pytest

from app.domain.rules import CountedIn, DaysSet
from app.settings import days_setting
from app.world_loader import load_lookup

LOOKUP = load_lookup()
RULES = LOOKUP.rules
TABLE = """
REG-1 DSP-15 DSP-TIER-N DSP-TIER-P DSP-TIER-C DSP-TIER-D NTC-SPOT NTC-15 NTC-15T OBJ-5W OBJ-DEC CO-24 HND-60 HND-EXT
ASG-FB ASG-SUB ASG-IN RVW-APP RVW-30 RRV-APP RRV-30 FIN-1 DUP-1 REP-5 LAW-1 DIS-1 LEAK-0 REC-1 URG-1 URG-1P SUP-1 SUP-FB ANN-1 SMP-ACC
SMP-PASS SMP-10 SAT-OPEN SAT-LATE MED-30 MED-1M LOG-6M PIA-3Y ACC-15 SAT-WAIT SUP-VST RVW-REDO DLV-30 SGN-15 OWN-15
REO-30
"""
"""domain.md 4, its two rows with several numbers split into one rule a number, what it says below on 受理之日, the day on which SAT-LATE opens, and how many visits section 9 means, the day that a review sets, the days of an entrusting under Art. 23(1) and of what was entrusted to us, when a public notice counts as delivery, after how long nobody signed for a letter, nobody decided what nobody can be told of, and nobody handled again what was reopened."""


def test_every_row_of_the_table_is_there_and_no_other() -> None:
    assert set(RULES) == set(TABLE.split())


def test_what_the_regulation_fixes() -> None:
    days = {id_: RULES[id_].duration for id_ in RULES if RULES[id_].confidence == "F" and RULES[id_].duration}
    assert days == {
        "DSP-15": 15, "NTC-15": 15, "NTC-15T": 15, "OBJ-5W": 5, "HND-60": 60, "HND-EXT": 30, "RVW-APP": 30, "RVW-30": 30,
        "RRV-APP": 30, "RRV-30": 30, "DIS-1": 15, "MED-30": 30, "LOG-6M": 6, "PIA-3Y": 3,
    }  # fmt: skip
    in_working_days = {id_ for id_ in RULES if RULES[id_].unit is CountedIn.WORKING_DAYS and not RULES[id_].settable}
    assert in_working_days == {"OBJ-5W"}, "the Regulation knows one limit in working days"
    assert {id_ for id_ in RULES if RULES[id_].pausable} == {"RRV-30"}, "only the hearing of a re-review suspends"
    assert {id_: RULES[id_].extension_days for id_ in RULES if RULES[id_].extension_days} == {"HND-60": 30}
    assert {id_ for id_ in RULES if RULES[id_].window} == {
        "OBJ-5W",
        "RVW-APP",
        "RRV-APP",
        "SAT-OPEN",
        "SAT-LATE",
        "MED-30",
    }
    assert all(edition.window is RULES.is_window(id_) for id_ in RULES for edition in RULES.editions(id_))


def test_every_article_named_has_its_wording() -> None:
    editions = [rule for id_ in RULES for rule in RULES.editions(id_)]
    assert all(rule.article in LOOKUP.articles for rule in editions if rule.article)
    assert all(rule.article for rule in editions if rule.law.startswith(("《信访工作条例》", "《信访条例》")))


@pytest.mark.parametrize(
    "id_", [i for i in RULES if RULES[i].confidence == "F" and RULES[i].article and RULES[i].duration]
)
def test_the_number_stands_in_the_law_s_own_words(id_: str) -> None:
    for edition in RULES.editions(id_):
        words = LOOKUP.articles[edition.article]
        assert str(edition.duration) in re.findall(r"(\d+)(?:日|个工作日)", words) or id_ == "DIS-1", id_


def test_the_edition_of_the_day_holds() -> None:
    assert RULES.at("HND-60", date(2022, 4, 30)).article == "2005/33"
    assert RULES.at("HND-60", date(2022, 5, 1)).article == "34"
    assert RULES.at("HND-60", date(2000, 1, 1)).article == "2005/33", "before the first, the first"
    old = RULES.at("HND-60", date(2019, 1, 1))
    assert (old.duration, old.name, old.extension_days) == (60, "办理 60 日", 30), (
        "what it does not name is the newest's"
    )


def test_what_a_law_fixes_cannot_be_set() -> None:
    changed = RULES.with_days([DaysSet(date(2026, 1, 1), "HND-60", 90), DaysSet(date(2026, 1, 1), "NO-SUCH", 1)])
    assert dict(changed) == dict(RULES)


def test_two_changes_on_one_day_leave_the_later() -> None:
    day = date(2026, 6, 1)
    changed = RULES.with_days([DaysSet(day, "SMP-ACC", 5), DaysSet(day, "SMP-ACC", 4)])
    assert changed.at("SMP-ACC", date(2026, 6, 2)).duration == 4 and changed.at("SMP-ACC", day).duration == 3
    assert changed["SMP-ACC"].set_here and not RULES["SMP-ACC"].set_here


def test_the_setting_of_a_rule() -> None:
    setting = days_setting(RULES["SMP-ACC"])
    assert (setting.key, setting.default, setting.title) == ("days.SMP-ACC", "3", "简易受理")
    assert setting.valid("4") and not setting.valid("0") and not setting.valid("400") and not setting.valid("x")
