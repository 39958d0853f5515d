"""Every deadline of hand_computed.toml: the program must come to the day that was worked out by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.domain.deadlines import Extension, Pause, clock
from app.world_loader import load_lookup

CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").with_stem("hand_computed").read_text("utf-8")
)["case"]
LOOKUP = load_lookup()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']} {case['start']}")
def test_by_hand(case: dict[str, Any]) -> None:
    found = clock(
        LOOKUP.rules.at(case["rule"], case["start"]),
        case["start"],
        LOOKUP.calendar,
        Extension(case["extension"], "负责人批准") if "extension" in case else None,
        [Pause(*case["pause"], "听证")] if "pause" in case else (),
        set_for=case.get("set_for"),
    )
    days = (found.statutory_last_day, found.due, found.provisional)
    assert days == (case["statutory"], case["due"], case.get("provisional", False)), case["working"]


def test_there_are_enough_and_each_has_its_working() -> None:
    assert len(CASES) >= 40
    assert all(case["working"] for case in CASES)
    assert {"2026-10-10", "2024-02-29"} <= {str(case["due"]) for case in CASES}, "make-up days and leap days"
