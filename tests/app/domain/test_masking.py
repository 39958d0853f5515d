from __future__ import annotations

import pytest

from app.domain.masking import mask_address, mask_id, mask_name, mask_phone


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
        ("", ""),
    ],
)
def test_name_shows_only_the_surname(name: str, masked: str) -> None:
    assert mask_name(name) == masked


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
        ("水荫横路 12 号 602", "**"),
        ("", ""),
    ],
)
def test_address_ends_at_the_community(address: str, masked: str) -> None:
    assert mask_address(address) == masked


def test_house_numbers_never_show() -> None:
    assert "602" not in mask_address("黄埔区镇龙大道 12 号 602 房")
