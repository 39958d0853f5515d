"""The words of the papers: versions, fields, and what no paper may say."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app.documents import WORDING
from app.documents.wording import Wording, chinese_numeral, wording
from app.domain.calendar import chinese_date
from app.ports import Refused, Unavailable

FOLDER = Path("resources/wording")
PAPERS = [path.stem for path in FOLDER.glob("*.toml") if "texts" in tomllib.loads(path.read_text("utf-8"))]
CONDITIONS = ("息诉", "息访", "罢访", "不再信访", "不再上访", "不得再", "停止信访", "放弃信访", "保证不")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_all_wording_has_the_version_kept_with_papers(path: Path) -> None:
    assert tomllib.loads(path.read_text("utf-8"))["version"] == WORDING


@pytest.mark.parametrize("name", PAPERS)
def test_no_paper_trades_help_for_silence_or_labels_a_person(name: str) -> None:
    words = " ".join(wording(name).texts.values())
    for condition in (*CONDITIONS, "重点人员", "缠访", "闹访", "无理"):
        assert condition not in words


@pytest.mark.parametrize("name", PAPERS)
def test_templates_name_only_well_formed_fields(name: str) -> None:
    for text in wording(name).texts.values():
        assert not re.search(r"[{}]", re.sub(r"\{[\u4e00-\u9fff]+\}", "", text)), text


def test_a_missing_field_is_named() -> None:
    words = Wording("回执", "1", {"t": "编号{编号}，由{承办单位}办理"})
    with pytest.raises(Refused) as caught:
        words.say("t", 编号="1", 承办单位=" ")
    assert caught.value.problems[0].field == "承办单位"
    assert caught.value.problems[0].values == {"paper": "回执", "field": "承办单位"}


def test_fields_are_text_and_nothing_else() -> None:
    words = Wording("回执", "1", {"t": "{姓名}：{{甲}}"})
    assert words.say("t", 姓名="{密码}\n一、王") == "{密码} 一、王：{甲}"


def test_unreadable_wording_is_said_in_words() -> None:
    with pytest.raises(Unavailable):
        wording("line-breaks")


@pytest.mark.parametrize(("number", "text"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (34, "三十四")])
def test_numerals(number: int, text: str) -> None:
    assert chinese_numeral(number) == text


def test_dates_have_no_leading_zeros() -> None:
    from datetime import date

    assert chinese_date(date(2026, 3, 5)) == "2026年3月5日"
