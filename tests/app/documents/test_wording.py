"""The words of the papers: editions, fields, and what no paper may say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.documents.wording import Wording, Words, chinese_numeral
from app.domain.calendar import chinese_date
from app.domain.silence import FORBIDDEN_WORDS
from app.domain.wording import Edition, Editions
from app.ports import Refused, Unavailable
from app.world_loader import delivered_wordings
from tests.builders import TODAY, lookup

PAPERS = sorted(delivered_wordings())
LABELS = ("重点人员", "缠访", "闹访", "无理", "不得再", "放弃信访", "保证不", "息诉")
FIRST = Edition("reply", "处理意见书", "2026.1", date(2026, 1, 1), {"t": "{姓名}：依第一版"})
LATER = replace(FIRST, version="2027.1", effective_from=date(2027, 1, 1), texts={"t": "{姓名}：依第二版"})


@pytest.mark.parametrize("name", PAPERS)
def test_no_paper_trades_help_for_silence_or_labels_a_person(name: str) -> None:
    words = " ".join(text for edition in delivered_wordings()[name] for text in edition.texts.values())
    for condition in (*FORBIDDEN_WORDS, *LABELS):
        assert condition not in words


@pytest.mark.parametrize("name", PAPERS)
def test_templates_name_only_well_formed_fields(name: str) -> None:
    for edition in delivered_wordings()[name]:
        for text in edition.texts.values():
            assert not re.search(r"[{}]", re.sub(r"\{[\u4e00-\u9fff]+\}", "", text)), text


def test_a_missing_field_is_named() -> None:
    words = Wording(replace(FIRST, texts={"t": "编号{编号}，由{承办单位}办理"}))
    with pytest.raises(Refused) as caught:
        words.say("t", 编号="1", 承办单位=" ")
    assert caught.value.problems[0].field == "承办单位"
    assert caught.value.problems[0].values == {"paper": "处理意见书", "field": "承办单位"}


def test_fields_are_text_and_nothing_else() -> None:
    words = Wording(replace(FIRST, texts={"t": "{姓名}：{{甲}}"}))
    assert words.say("t", 姓名="{密码}\n一、王") == "{密码} 一、王：{甲}"


@pytest.mark.parametrize("attack", ["{0.__class__}", "{姓名.__init__.__globals__}", "%(姓名)s", "${姓名}", "{{姓名}}", "{姓名!r:>99999999}"])  # fmt: skip
def test_nothing_in_a_template_or_a_field_can_run(attack: str) -> None:
    assert Wording(FIRST).say("t", 姓名=attack) == f"{attack}：依第一版"
    given = {"姓名": "何永强"}
    words = Wording(replace(FIRST, texts={"t": attack}))
    if attack in ("{0.__class__}", "{姓名.__init__.__globals__}", "{姓名!r:>99999999}"):
        with pytest.raises(Refused):  # a name like any other, and nobody gave it a value
            words.say("t", **given)
    else:
        assert "class" not in words.say("t", **given)


def test_the_edition_in_force_is_the_latest_to_take_effect() -> None:
    editions = Editions({"reply": (FIRST, LATER)})
    assert editions.on("reply", date(2026, 12, 31)) == FIRST
    assert editions.on("reply", date(2027, 1, 1)) == LATER
    assert editions.on("reply", date(2025, 1, 1)) == FIRST


def test_a_paper_keeps_the_editions_it_names_whatever_comes_later() -> None:
    editions = Editions({"reply": (FIRST, LATER)})
    named = Words(editions, date(2026, 10, 19)).named("reply")
    assert named == "reply=2026.1"
    assert Words(editions, date(2028, 1, 1), named)["reply"].say("t", 姓名="何") == "何：依第一版"
    assert Words(editions, date(2028, 1, 1), "2026.1")["reply"].edition == FIRST  # as early entries say it
    assert Words(editions, date(2028, 1, 1))["reply"].edition == LATER


def test_an_edition_that_is_not_here_is_named_in_words() -> None:
    with pytest.raises(Refused) as caught:
        Words(Editions({"reply": (FIRST,)}), TODAY, "reply=本站2026-10-19-a3f1")["reply"]
    assert caught.value.problems[0].values == {"paper": "处理意见书", "edition": "本站2026-10-19-a3f1"}


def test_several_editions_stand_beside_each_other_as_files(tmp_path: Path) -> None:
    folder = tmp_path / "wording"
    folder.mkdir()
    head = 'paper = "回执"\nversion = "{}"\neffective_from = {}\n[texts]\ntitle = "{}"\n'
    (folder / "receipt.toml").write_text(head.format("2026.1", "2026-01-01", "旧"), "utf-8")
    (folder / "receipt@2027.1.toml").write_text(head.format("2027.1", "2027-03-01", "新"), "utf-8")
    editions = Editions(delivered_wordings(tmp_path))
    assert list(editions.delivered) == ["receipt"]
    assert editions.on("receipt", date(2027, 3, 1)).texts["title"] == "新"
    assert editions.on("receipt", date(2027, 3, 1) - timedelta(1)).texts["title"] == "旧"


def later_receipt(folder: Path, texts: str) -> Edition:
    """The edition of 2027 of a receipt that says these texts anew."""
    (folder / "wording").mkdir()
    (folder / "wording" / "receipt.toml").write_text(
        'paper = "回执"\nversion = "2026.1"\neffective_from = 2026-01-01\nsize = "A5"\n'
        '[texts]\ntitle = "回执"\nask = "报查询码"\n[[required]]\nname = "查询码"\ntexts = ["ask"]\nholds = ["查询码"]',
        "utf-8",
    )
    head = f'version = "2027.1"\neffective_from = 2027-01-01\n[texts]\n{texts}'
    (folder / "wording" / "receipt@2027.1.toml").write_text(head, "utf-8")
    return Editions(delivered_wordings(folder)).on("receipt", date(2027, 1, 1))


def test_a_later_edition_says_anew_only_what_it_changes(tmp_path: Path) -> None:
    later = later_receipt(tmp_path, 'title = "新回执"')
    assert (later.version, later.size, later.paper) == ("2027.1", "A5", "回执")
    assert later.texts == {"title": "新回执", "ask": "报查询码"}


@pytest.mark.parametrize("texts", ['ask = "来问"', 'asks = "报查询码"'])
def test_a_later_edition_keeps_what_is_required_and_knows_its_texts(tmp_path: Path, texts: str) -> None:
    with pytest.raises(Unavailable) as caught:
        later_receipt(tmp_path, texts)
    assert caught.value.problem.values["file"] == "wording/receipt@2027.1.toml"


@pytest.mark.parametrize(
    "broken",
    [
        'paper = "回执"',
        'paper = "回执"\nversion = "1"\neffective_from = "2026-01-01"\n[texts]\nt = "x"',
        'paper = "回执"\nversion = "1"\neffective_from = 2026-01-01\nformat = "poster"\n[texts]\nt = "x"',
        'paper = "回执"\nversion = "1"\neffective_from = 2026-01-01\n[texts]\nt = "x"\n'
        '[[required]]\nname = "查询码"\ntexts = ["t"]\nholds = ["查询码"]',
    ],
)
def test_unreadable_wording_is_said_in_words(tmp_path: Path, broken: str) -> None:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "receipt.toml").write_text(broken, "utf-8")
    with pytest.raises(Unavailable) as caught:
        delivered_wordings(tmp_path)["receipt"]
    assert caught.value.problem.values["file"] == "wording/receipt.toml"


def test_words_that_are_not_there_are_said_to_be_missing() -> None:
    with pytest.raises(Unavailable) as caught:
        Words(Editions({}), TODAY)["receipt"]
    assert caught.value.problem.values == {"file": "receipt.toml"}


def test_versions_of_a_paper_differ_and_their_order_is_by_day() -> None:
    for name in PAPERS:
        editions = lookup().editions.delivered[name]
        assert len({edition.version for edition in editions}) == len(editions)
        assert all(" " not in edition.version and "=" not in edition.version for edition in editions)
        assert [e.effective_from for e in editions] == sorted(e.effective_from for e in editions)


@pytest.mark.parametrize("name", PAPERS)
def test_each_text_of_a_paper_has_a_name_of_its_own(name: str) -> None:
    editions = lookup().editions
    called = [editions.called(name, key) for key in editions.on(name, TODAY).texts]
    assert len(set(called)) == len(called)


def test_no_text_has_two_names_and_no_name_is_left_over() -> None:
    editions = lookup().editions
    texts = {(name, key) for name in PAPERS for key in editions.on(name, TODAY).texts}
    own = {(name, key) for name, names in editions.names.items() for key in names if name != "every"}
    assert own <= texts
    assert {key for name, key in texts - own} == editions.names["every"].keys()


LAST_DAYS = ("最后一天", "限办日", "反馈日", "重办日", "原定日", "新期限")


@pytest.mark.parametrize("name", [name for name in PAPERS if name != "proof_card"])
def test_a_last_day_is_said_to_count_itself(name: str) -> None:
    for text in lookup().editions.on(name, TODAY).texts.values():
        for day in LAST_DAYS:
            assert text.count(f"{{{day}}}") == text.count(f"最迟{{{day}}}（含当日）"), text


@pytest.mark.parametrize("name", PAPERS)
def test_on_paper_days_and_years_are_written_closed(name: str) -> None:
    for text in lookup().editions.on(name, TODAY).texts.values():
        assert not re.search(r"[\d}] +[年月日]|[年月日内起] +[\d{]", text), text


@pytest.mark.parametrize(("number", "text"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (34, "三十四")])
def test_numerals(number: int, text: str) -> None:
    assert chinese_numeral(number) == text


def test_dates_have_no_leading_zeros() -> None:
    assert chinese_date(date(2026, 3, 5)) == "2026年3月5日"
