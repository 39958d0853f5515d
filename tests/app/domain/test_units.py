"""The directory: codes, places, bodies, the leak rule, changes; the categories."""

from __future__ import annotations

import pytest

from app.domain.kinds import UnitAbolished, UnitAdded, UnitRenamed
from app.domain.terms import BodyKind
from app.domain.units import is_within, org_code, org_prefix
from app.world_loader import load_lookup

LOOKUP = load_lookup()
DIRECTORY = LOOKUP.directory
CITY, DISTRICT, TOWNSHIP, COMMUNITY = "440100000", "440104000", "440104014", "440104014001"


# ---------- codes and areas


@pytest.mark.parametrize(
    ("code", "prefix"),
    [
        ("440000000", "44"),
        (CITY, "4401"),
        (DISTRICT, "440104"),
        (TOWNSHIP, TOWNSHIP),
        ("440104010", "440104010"),  # ends in a zero of its own
        (COMMUNITY, COMMUNITY),
    ],
)
def test_what_everything_in_an_organisation_begins_with(code: str, prefix: str) -> None:
    assert org_prefix(code) == prefix


def test_within() -> None:
    assert all(is_within(code, CITY) for code in (CITY, DISTRICT, TOWNSHIP, COMMUNITY))
    assert is_within(COMMUNITY, TOWNSHIP) and is_within(TOWNSHIP, TOWNSHIP)
    assert not is_within(TOWNSHIP, "440103000") and not is_within(DISTRICT, TOWNSHIP)
    assert not is_within("440104011", "440104010")


def test_every_area_of_the_city_is_there() -> None:
    levels = [area.level for area in DIRECTORY.areas]
    assert {level: levels.count(level) for level in levels} == {
        "city": 1,
        "district": 11,
        "township": 176,
        "community": 2849,
    }
    assert len(DIRECTORY.children("")) == 1 and len(DIRECTORY.children(CITY)) == 11
    assert len(DIRECTORY.children("440104")) == 18


def test_areas_are_found_padded_or_not() -> None:
    assert org_code("4401") == CITY
    assert DIRECTORY.area("4401") is DIRECTORY.area(CITY)
    assert DIRECTORY.area("999999") is None
    assert [area.name for area in DIRECTORY.line_of(TOWNSHIP)] == ["广州市", "越秀区", "黄花岗街道"]


def test_names_of_places() -> None:
    assert DIRECTORY.place_name(COMMUNITY) == "越秀区黄花岗街道永福社区"
    assert DIRECTORY.place_name(COMMUNITY, within=TOWNSHIP) == "永福社区"
    assert DIRECTORY.place_name(TOWNSHIP, within=TOWNSHIP) == "黄花岗街道"
    assert DIRECTORY.place_name(CITY) == "广州市"
    assert DIRECTORY.place_name("000") == ""


def test_type_ahead_for_places_prefers_the_near_ones() -> None:
    assert DIRECTORY.search_areas("yfsq", near=TOWNSHIP)[0].code == COMMUNITY
    assert DIRECTORY.search_areas("黄花岗 水荫")[0].short == "水荫社区"
    assert DIRECTORY.search_areas("越秀", near=TOWNSHIP)[0].code == DISTRICT
    assert DIRECTORY.search_areas("", near=TOWNSHIP)[0].code == TOWNSHIP
    assert DIRECTORY.search_areas("没有这个地方") == ()


def test_no_area_s_initials_are_missing_or_wrong() -> None:
    from pypinyin import Style, lazy_pinyin

    for area in DIRECTORY.areas:
        spoken = lazy_pinyin(area.short, style=Style.FIRST_LETTER, errors=lambda text: text)
        assert area.initials == "".join(spoken).lower(), area.name


# ---------- bodies


def test_the_station_s_own_body_is_its_petition_office() -> None:
    body = DIRECTORY.body(TOWNSHIP)
    assert body is not None
    assert (body.name, body.kind, body.generic) == ("黄花岗街道信访办", BodyKind.PETITION_OFFICE, True)


def test_towns_and_streets_are_called_differently() -> None:
    names = [body.name for body in DIRECTORY.bodies_of("440113120")]
    assert names[:4] == ["石碁镇人民政府", "中共石碁镇委员会", "石碁镇信访办", "石碁镇纪委"]
    assert DIRECTORY.bodies_of(TOWNSHIP)[0].name == "黄花岗街道办事处"


def test_every_kind_of_body_is_there_on_city_and_district_level() -> None:
    for org in (CITY, DISTRICT):
        kinds = {body.kind for body in DIRECTORY.bodies_of(org)}
        assert kinds == set(BodyKind) - {BodyKind.COMMUNITY}


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("越秀区住房和城乡建设局", "区住建局"),
        ("广州市住房和城乡建设局", "市住建局"),
        ("荔湾区住房和城乡建设局", "荔湾区住建局"),
        ("越秀区人民政府", "区政府"),
        ("广州市公安局越秀区分局", "区公安分局"),
        ("黄花岗街道办事处", "街道办"),
        ("永福社区居民委员会", "永福社区"),
        ("某某公司", "某某公司"),
        ("越秀区", "越秀区"),
    ],
)
def test_a_unit_is_called_as_people_of_the_place_call_it(name: str, short: str) -> None:
    assert DIRECTORY.short_name(name, TOWNSHIP) == short


def test_a_unit_that_was_renamed_is_called_by_its_new_name() -> None:
    renamed = DIRECTORY.with_changes([UnitRenamed("440104000-housing", "越秀区城市建设局")], lambda name: "")
    assert renamed.short_name("越秀区城市建设局", TOWNSHIP) == "区城市建设局"


@pytest.mark.parametrize(
    ("code", "above"),
    [
        ("440104014-government", "越秀区人民政府"),
        (TOWNSHIP, "越秀区人民政府"),
        ("440104014-police", "广州市公安局越秀区分局"),
        ("440104000-housing", "广州市住房和城乡建设局"),
        ("440100000-housing", "广东省住房和城乡建设厅"),
        (CITY, "广东省人民政府"),
        (COMMUNITY, "黄花岗街道办事处"),
    ],
)
def test_who_is_asked_for_review(code: str, above: str) -> None:
    body = DIRECTORY.superior(code)
    assert body is not None and body.name == above


def test_every_body_has_one_above_up_to_the_province() -> None:
    for body in DIRECTORY.bodies:
        assert DIRECTORY.superior(body.code) is not None or body.level == "province", body.name


def test_codes_are_routable_and_names_are_complete() -> None:
    for body in DIRECTORY.bodies:
        assert body.code.isascii() and body.code.startswith(body.org)
        assert "{" not in body.name and len(body.initials) == 1 + len(body.aliases)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zjj", "440104000-housing"),
        ("住建局", "440104000-housing"),
        ("公安", "440104000-police"),
        ("纪委", "440104000-discipline"),
        ("广州市 住建", "440100000-housing"),
        ("天河区 法院", "440106000-court"),
        ("信访办", TOWNSHIP),
    ],
)
def test_type_ahead_for_bodies(typed: str, first: str) -> None:
    assert DIRECTORY.search_bodies(typed, near=TOWNSHIP)[0].code == first


# ---------- the leak rule (Art. 30)


@pytest.mark.parametrize(
    ("accused", "candidate", "blocked"),
    [
        ("440104000-housing", "440104000-housing", True),
        ("440104000-housing", "440100000-housing", False),
        ("440104000-housing", "440104000-discipline", False),
        ("440100000-housing", "440104000-housing", True),  # the same line below it
        ("440104000-police", "440104014-police", True),
        ("440104000-government", TOWNSHIP, True),  # everything in its area
        ("440104000-government", "440104000-housing", True),
        ("440104000-government", COMMUNITY, True),
        ("440104000-committee", "440104014-government", True),
        ("440104000-government", "440104000-discipline", False),  # answers to its own line
        ("440104000-government", CITY, False),
        ("440104000-government", "440103000-government", False),
        ("440104000-discipline", "440104000-discipline", True),
        ("440104000-discipline", "440104014-discipline", True),
        ("440104000-discipline", "440100000-discipline", False),
        ("440104014-government", TOWNSHIP, True),  # its own petition office
        (COMMUNITY, TOWNSHIP, False),
        ("440104014-government", COMMUNITY, True),
        ("nowhere", "440104000-discipline", True),  # what cannot be ruled out must not leak
        ("440104000-housing", "nowhere", True),
    ],
)
def test_who_may_not_hear_of_an_accusation(accused: str, candidate: str, blocked: bool) -> None:
    assert DIRECTORY.is_same_or_below(accused, candidate) is blocked


# ---------- changes


def test_a_place_s_own_units() -> None:
    added = UnitAdded("440104000-x1", "越秀区城市更新中心", "bureau", DISTRICT, "440104000-housing")
    directory = DIRECTORY.with_changes([added], LOOKUP.initials_of)
    body = directory.body("440104000-x1")
    assert body is not None
    assert (body.level, body.kind, body.generic) == ("district", BodyKind.BUREAU, False)
    assert directory.search_bodies("csgx", near=TOWNSHIP)[0] is body
    assert directory.is_same_or_below("440104000-housing", "440104000-x1")
    assert not directory.is_same_or_below("440104000-x1", "440104000-housing")
    assert DIRECTORY.body("440104000-x1") is None


def test_a_renamed_unit_is_found_by_both_names() -> None:
    directory = DIRECTORY.with_changes([UnitRenamed("440104000-housing", "越秀区住房建设局")], LOOKUP.initials_of)
    body = directory.body("440104000-housing")
    assert body is not None and (body.name, body.generic) == ("越秀区住房建设局", False)
    for typed in ("越秀区住房建设局", "越秀区住房和城乡建设局", "yxqzfjsj", "yxqzjj"):
        assert directory.search_bodies(typed)[0] is body


def test_an_abolished_unit_stays_known_but_is_not_offered() -> None:
    changes = [
        UnitAdded("440104000-x1", "越秀区综合局", "bureau", DISTRICT, "440100000-housing"),
        UnitAbolished("440104000-housing", successor="440104000-x1"),
        UnitAbolished("440100000-housing", successor="440100000-planning"),
    ]
    directory = DIRECTORY.with_changes(changes, LOOKUP.initials_of)
    old = directory.body("440104000-housing")
    assert old is not None and old.abolished
    assert old not in directory.search_bodies("住建局") and old not in directory.bodies_of(DISTRICT)
    assert directory.is_same_or_below("440104000-housing", "440104000-x1")
    above = directory.superior("440104000-x1")
    assert above is not None and above.code == "440100000-planning"


def test_without_changes_nothing_is_made_anew() -> None:
    assert DIRECTORY.with_changes([], LOOKUP.initials_of) is DIRECTORY


def test_changes_that_fit_nothing_change_nothing() -> None:
    changes = [
        UnitRenamed("nowhere", "某局"),
        UnitAbolished("nowhere"),
        UnitAdded("x", "某局", "new_kind", "000000000"),
    ]
    directory = DIRECTORY.with_changes(changes, LOOKUP.initials_of)
    assert directory.body("nowhere") is None
    added = directory.body("x")
    assert added is not None and (added.kind, added.level) == (BodyKind.OTHER, "")
    loop = [UnitAbolished(CITY, DISTRICT), UnitAbolished(DISTRICT, CITY)]
    assert DIRECTORY.with_changes(loop, LOOKUP.initials_of).superior(COMMUNITY) is not None


# ---------- categories


def test_categories() -> None:
    categories = LOOKUP.categories
    assert len(categories.children()) == 17
    assert categories.name("030400") == "城乡建设 › 村镇建设"
    assert categories.name("030000") == "城乡建设"
    assert categories.name("777777") == "777777"
    assert categories.get("777777") is None
    assert categories.children("990000")[0].name == "表达感谢"
    assert categories.search("ldgx")[0].name == "劳动关系"
    # initials of a whole group mean what is in it, before names that only have them somewhere inside
    assert {found.parent for found in categories.search("jj", 8)} == {"090000"}
    assert [found.name for found in categories.search("jt", 3)][:2] == ["交通管理", "交通运输"]
    assert categories.search("城乡建设 安全")[0].code == "030100"
    assert sum(len(categories.children(c.code)) for c in categories.children()) == 128
