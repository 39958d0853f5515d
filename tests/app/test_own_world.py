"""What a station tells of itself, over this computer's settings and the resources."""

from __future__ import annotations

import pytest

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.world import Station
from app.own_world import default_mark, own_settings
from tests.builders import ORG, Journal

STATION = Station(ORG, "黄花岗街道", "F0")


def test_the_station_goes_before_the_computer_and_both_before_the_defaults() -> None:
    journal = Journal()
    for value in ("8", "7"):
        journal.add(Subject("station", ORG), k.SettingChanged("lock_minutes", value))
    machine = {"lock_minutes": "9", "theme": "dark"}
    settings = own_settings(journal.entries, machine, STATION)
    assert (settings["lock_minutes"], settings["theme"], settings["language"]) == ("7", "dark", "zh")
    assert own_settings((), machine, STATION)["lock_minutes"] == "9"
    assert settings["document_mark"] == "黄花岗信访"


@pytest.mark.parametrize(
    ("station", "mark"),
    [("黄花岗街道", "黄花岗信访"), ("越秀区", "越秀信访"), ("广州市", "广州信访"), ("太和镇", "太和信访")],
)
def test_the_default_mark_is_the_short_name(station: str, mark: str) -> None:
    assert default_mark(station) == mark
