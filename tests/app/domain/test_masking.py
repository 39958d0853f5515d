"""What lists may show of names, papers, phones and addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.masking import is_unit, mask_address, mask_id, mask_name, mask_phone, mask_receiver
from app.world_loader import load_lookup


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("何永强", "何**"),
        ("何强", "何**"),
        ("欧阳靖堃", "欧阳**"),
        ("欧阳", "欧**"),
        ("諸葛明", "諸葛**"),
        ("阿卜杜拉·买买提", "阿**"),
        ("𠅤𬎆", "𠅤**"),
        ("J. Smith", "J**"),
        ("陈业主", "陈业主"),
        ("欧阳房东", "欧阳房东"),
        ("何强邻居", "何**"),
        ("陈业", "陈**"),
        ("", ""),
    ],
)
def test_name_shows_only_the_surname(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    "name",
    [
        "收发室",
        "传达室",
        "办公室",
        "区住建局",
        "越秀区人民政府",
        "广州市某某公司",
        "门卫",
        "信访科",
        "文书科",
        "区住建局信访科",
        "楼上住户",
        "三楼住户",
        "一楼",
        "隔壁商户",
        "双方",
    ],
)
def test_a_room_or_a_unit_is_nobody_s_name(name: str) -> None:
    assert is_unit(name)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("收发室", "收发室"),
        ("收发室 刘敏", "收发室 刘**"),
        ("收发室刘敏", "收发室刘**"),
        ("刘敏（区住建局信访科）", "刘**（区住建局信访科）"),
        ("刘敏", "刘**"),
        ("约翰 史密斯", "约**"),
    ],
)
def test_the_room_stays_and_whoever_stands_beside_it_is_masked(words: str, shown: str) -> None:
    assert mask_receiver(words) == shown


@pytest.mark.parametrize(
    "name",
    [
        "何永强",
        "王科",
        "李小处",
        "陈建办",
        "张一局",
        "刘海厅",
        "欧阳中心",
        "阿卜杜拉·买买提",
        "何强邻居",
        "陈业主",
        "刘楼上",
        "",
    ],
)
def test_what_might_be_a_person_stays_masked(name: str) -> None:
    assert not is_unit(name)


@pytest.mark.parametrize(
    ("number", "masked"),
    [("440104196208174416", "440***********4416"), ("E00000078", "E******78"), ("12", "**"), ("", "")],
)
def test_id_shows_its_ends(number: str, masked: str) -> None:
    assert mask_id(number) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("13800001234", "138****1234"),
        ("02083000000", "020****0000"),
        ("02083001234-8012", "020****1234"),
        ("83001234", "****1234"),
        ("123", "***"),
    ],
)
def test_phone_shows_its_tail(number: str, masked: str) -> None:
    assert mask_phone(number) == masked


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("越秀区黄花岗街道水荫社区 水荫横路 12 号 602", "越秀区黄花岗街道水荫社区"),
        ("广东省广州市增城区新塘镇白石村1号", "广东省广州市增城区新塘镇白石村"),
        ("番禺区石楼镇亚运大道 1 号", "番禺区石楼镇"),
        ("天河区中山大道西 89 号", "天河区"),
        ("广州市越秀区东风东路街道口小学旁", "广州市越秀区"),
        ("番禺区市桥街道 1 号", "番禺区市桥街道"),
        ("越秀区水荫小区 3 栋", "越秀区"),
        ("水荫横路 12 号小区 3 栋", "**"),
        ("水荫横路 12 号 602", "**"),
        ("", ""),
    ],
)
def test_address_ends_at_the_community(address: str, masked: str) -> None:
    assert mask_address(address) == masked


@given(
    st.lists(
        st.sampled_from([*"越秀水荫村镇道号栋路小区市县街横12３五 ", "街道", "社区", "大道", "小区"]), max_size=14
    ).map("".join)
)
def test_what_follows_the_community_never_shows(address: str) -> None:
    masked = mask_address(address)
    assert not any(character.isdigit() for character in masked)
    assert not set(masked) & set("号栋") and not masked.endswith("小区")
    assert masked == "" or masked == "**" or masked.endswith(("区", "市", "县", "镇", "街道", "村"))


def test_every_place_of_the_directory_shows_and_the_rest_does_not() -> None:
    directory = load_lookup().directory
    for area in directory.areas:
        name = directory.place_name(area.code)
        if name.endswith(("街道", "镇", "社区", "村")) and "广州市" not in name:
            masked = mask_address(f"{name} 横路 12 号")
            assert name.startswith(masked) and len(masked) > len("越秀区"), name
