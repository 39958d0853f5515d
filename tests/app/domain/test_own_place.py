"""How people speak of their own township: recognised in short words, not where 街道 is the road or another place."""

from __future__ import annotations

import pytest

from app.domain.own_place import speaks_of
from tests.builders import world

DIRECTORY = world().lookup.directory
STREET = DIRECTORY.area("440104014")
TOWN = next(area for area in DIRECTORY.areas if area.level == "township" and area.name.endswith("镇"))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("黄花岗街道的一位副主任", True),
        ("黄花岗街道城管科的老李", True),
        ("街道办主任", True),
        ("街道的科长", True),
        ("我们街道的书记", True),
        ("本街道一位副主任", True),
        ("现街道办科员", True),
        ("东山街道的主任", False),
        ("光塔街道办副主任", False),
        ("南方某街道", False),
        ("在街道上收费的城管", False),
        ("黄花岗街道永福社区的书记", False),
        ("街道水荫社区居委会主任", False),
        ("街道环卫站的站长", False),
        ("区城管局局长", False),
        ("", False),
    ],
)
def test_the_township_is_known_by_its_short_names(text: str, meant: bool) -> None:
    assert STREET is not None
    assert speaks_of(text, STREET, bare=True) is meant


def test_without_its_name_it_may_be_another_one() -> None:
    assert STREET is not None
    assert not speaks_of("街道办副主任", STREET, bare=False)
    assert speaks_of("黄花岗街道副主任", STREET, bare=False)


def test_a_town_is_called_otherwise_and_a_district_has_no_such_words() -> None:
    assert speaks_of("镇政府的副镇长", TOWN, bare=True) and speaks_of(f"{TOWN.name}的书记", TOWN, bare=False)
    assert not speaks_of("古镇的饭店", TOWN, bare=True)
    district = DIRECTORY.area("440104000")
    assert district is not None and not speaks_of("区政府", district, bare=True)
