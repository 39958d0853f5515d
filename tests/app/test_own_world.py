"""What a station tells of itself, over this computer's settings and the resources."""

from __future__ import annotations

import pytest

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.world import Station
from app.own_world import default_mark, own_lookup, own_settings, own_staff
from tests.builders import ORG, Journal, lookup

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


def test_what_another_station_says_of_itself_holds_there_and_not_here() -> None:
    elsewhere = Journal(org="440105002")
    elsewhere.add(Subject("station", "440105002"), k.SettingChanged("return_visit_days", "30"))
    elsewhere.add(Subject("station", "440105002"), k.SettingChanged("days.SMP-ACC", "9"))
    elsewhere.add(Subject("user", "u1"), k.UserAdded("林芳", "科员", roles=("approver",)))
    assert own_settings(elsewhere.entries, {}, STATION)["return_visit_days"] == "7"
    assert own_lookup(elsewhere.entries, lookup(), STATION).rules["SMP-ACC"].duration == 3
    assert own_staff(elsewhere.entries, STATION) == ()
    there = Station("440105002", "海珠区江南中街道", "A1")
    assert own_settings(elsewhere.entries, {}, there)["return_visit_days"] == "30"
    assert own_lookup(elsewhere.entries, lookup(), there).rules["SMP-ACC"].duration == 9
    assert [member.name for member in own_staff(elsewhere.entries, there)] == ["林芳"]


@pytest.mark.parametrize(
    ("station", "mark"),
    [("黄花岗街道", "黄花岗信访"), ("越秀区", "越秀信访"), ("广州市", "广州信访"), ("太和镇", "太和信访")],
)
def test_the_default_mark_is_the_short_name(station: str, mark: str) -> None:
    assert default_mark(station) == mark
