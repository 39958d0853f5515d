"""Hot issues: plain counts of words, of five petitions and five petitioners, with where, and never a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from app.domain.said import is_telling, pairs, said_of
from app.domain.spans import SpanKind, span
from app.domain.staff import Member
from app.domain.world import World
from app.ports.said import BesideQuery, OftenQuery, SaidQuery, SaidRow, Usual, UsualQuery
from app.reports.hot_issues import Issue, hot_issues
from tests.builders import ORG, lookup, world

KNOWN = lookup().plain_words
OVER = span(SpanKind.MONTH, date(2026, 10, 19))


def found(
    now: Sequence[str],
    before: Sequence[str] = (),
    place: str = "",
    voice: str = "",
    at: World | None = None,
    names: str = "",
    beside: Mapping[str, set[int]] = MappingProxyType({}),
) -> tuple[Issue, ...]:
    """The issues of titles, each by a petitioner of its own, after the same titles in each of the spans before."""

    def read(query: Any) -> Any:
        if isinstance(query, UsualQuery):
            counts = Counter(pair for text in before for pair in pairs(said_of(text, (), KNOWN)))
            spans = len(query.spans) if before else 0
            return Usual(spans, {pair: counts[pair] * spans for pair in query.pairs if pair in counts})
        if isinstance(query, OftenQuery):
            said = Counter(pair for text in now for pair in pairs(said_of(text, (), KNOWN)) if is_telling(pair))
            return {pair: count for pair, count in said.items() if count >= query.least}
        if isinstance(query, BesideQuery):
            return {measure: frozenset(beside.get(measure, ())) for measure in query.measures}
        assert query == SaidQuery(OVER.first, OVER.last)
        return [SaidRow(n, said_of(text, (), KNOWN), voice or str(n), names, place) for n, text in enumerate(now)]

    return hot_issues(read, OVER, at or world())


def test_the_score_is_how_many_more_than_usual() -> None:
    (issue,) = found(["路灯坏"] * 12, ["路灯坏"] * 5)
    assert (issue.words, issue.count, issue.usual, issue.more, issue.warned) == ("路灯坏", 12, 5.0, 7.0, True)
    assert issue.cases == tuple(range(12))


def test_what_was_not_accepted_or_void_stands_beside_what_said_the_words() -> None:
    (issue,) = found(["路灯坏"] * 6, beside={"declined": {0, 2}, "voided": {1, 2, 99}})
    assert (issue.count, issue.beside) == (6, (2, 0, 2))


def test_what_is_as_often_as_usual_is_none() -> None:
    assert found(["路灯坏"] * 6, ["路灯坏"] * 6) == ()


def test_fewer_than_five_petitions_or_petitioners_are_none() -> None:
    assert found(["路灯坏"] * 4) == ()
    assert found(["路灯坏"] * 9, voice="one") == ()


def test_pieces_of_longer_words_say_nothing_of_their_own() -> None:
    issues = found(["反映二次供水发黄"] * 5 + ["咨询二次供水"] * 4)
    assert [issue.words for issue in issues] == ["二次供水", "二次供水发黄"]


def test_words_of_the_same_cases_are_one_issue_and_the_longest_of_them_is_shown() -> None:
    titles = [
        f"{place}旧楼加装电梯停工，{tail}井道敞着" for place, tail in zip("甲乙丙戊己庚", "子丑寅卯辰巳", strict=True)
    ]
    issues = found([*titles, "旧楼漏水", "旧楼停电", "旧楼要拆"])
    assert [(issue.words, issue.count) for issue in issues] == [("旧楼", 9), ("旧楼加装电梯停工", 6)]


def test_one_character_more_makes_no_issue() -> None:
    issues = found(["水荫路旧楼加装电梯停工"] * 5 + ["永福旧楼加装电梯停工"] * 4)
    assert [issue.words for issue in issues] == ["旧楼加装电梯停工", "水荫路旧楼加装电梯停工"]
    issues = found(["某路旧楼漏水"] * 5 + ["永福旧楼漏水"] * 5)
    assert "路旧楼漏水" not in [issue.words for issue in issues]
    issues = found(["甲公积金", "乙公积金", "丙公积金", "庚公积金", "戊公积金", "公积款"])
    assert [(issue.words, issue.count) for issue in issues] == [("公积金", 5)]


def test_what_is_shown_is_the_longest_word_of_all_and_counted_by_its_rarest_pair() -> None:
    (issue,) = found(["东门二次供水发黄", "西门二次供水浑浊"] * 3, ["一次供水通知"] * 3)
    assert (issue.words, issue.count, issue.usual) == ("门二次供水", 6, 0.0)
    assert issue.pair in ("门二", "二次")


def test_places_beside_the_words_stand_in_for_places_that_nobody_entered() -> None:
    (issue,) = (one for one in found(["A7县路灯坏", "A7县的路灯坏"] * 3) if "路灯坏" in one.words)
    assert issue.places == (("A7县", 6),)


def test_who_came_in_the_span_is_no_issue() -> None:
    words = [issue.words for issue in found(["何永强家的路灯坏"] * 6, names="何永强")]
    assert words == ["家的路灯坏"]


def test_where_is_told_of_five_and_more_only() -> None:
    name = world().lookup.directory.place_name(ORG, ORG)
    (issue,) = found(["路灯坏"] * 5, place=ORG)
    assert issue.places == ((name, 5),)
    assert found(["路灯坏"] * 5)[0].places == ()


def test_who_works_here_or_is_named_with_an_office_is_no_issue() -> None:
    here = world()
    clerk = replace(here, staff=(Member("u", "陈国强", "科长"),))
    for name in ("李建国书记", "欧阳靖堃主任", "王某局长", "张老师"):
        titles = [f"东风村{name}不公开账目"] * 8
        words = [issue.words for issue in found(titles, at=here)]
        assert words and not [one for one in words if set(name[:-2]) & set(one)], words
    words = [issue.words for issue in found(["窗口陈国强不回电话"] * 8, at=clerk)]
    assert words and not [one for one in words if "陈" in one or "国强" in one]


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("包工头张建国拖欠工资", {"包工头", "拖欠工资"}),
        ("张建国包工头拖欠工资", {"包工头拖欠工资"}),
        ("邻居李大明占用消防通道", {"邻居", "占用消防通道"}),
        ("老板陈志强不发工资", {"老板", "不发工资"}),
        ("张建国欠薪", {"欠薪"}),
        ("张伟欠薪", {"欠薪"}),
        ("欧阳靖堃打人", {"打人"}),
        ("詹志强强占通道", {"强占通道"}),
        ("司机王某某拒载", {"司机", "拒载"}),
        # a word across the border of what somebody is called hides no name: 东方, 师范, 长江, 主任, 主张
        ("房东方志强不退押金", {"房东", "不退押金"}),
        ("老师范建国补课", {"老师", "补课"}),
        ("村长江建国占地", {"村长", "占地"}),
        ("业主任建国养狗", {"业主", "养狗"}),
        ("业主张建国养狗", {"业主", "养狗"}),
    ],
)
def test_whoever_is_named_by_five_is_no_issue(title: str, left: set[str]) -> None:
    said = set(said_of(title, (), KNOWN).split())
    assert said == left
    shown = {issue.words for issue in found([title] * 5)}
    assert shown and all(any(words in part for part in left) for words in shown), shown


@pytest.mark.parametrize(
    "title",
    [
        "黄沙车超载",
        "高空抛物",
        "石牌污水外溢",
        "马路积水",
        "水泥厂粉尘",
        "业主高空抛物",
        "公司马上倒闭",
        "居民白天停水",
    ],
)
def test_words_and_places_that_begin_like_a_name_are_issues(title: str) -> None:
    (issue,) = found([title] * 5)
    assert (issue.words, issue.count) == (title, 5)


def test_without_the_words_that_are_known_every_surname_looks_like_a_name() -> None:
    assert said_of("马路积水", (), frozenset()) == "水"


@pytest.mark.parametrize(
    "where", ["云鹤", "永福", "南街", "水荫二横路", "老人", "清理", "人来", "督促清理", "强烈呼吁"]
)
def test_where_it_is_and_whom_it_is_about_are_no_issue_and_hide_none(where: str) -> None:
    said = [f"{where}{'东南西北门窗'[n]}水管漏" for n in range(6)]
    assert [issue.words for issue in found(said)] == ["水管漏"]
    assert found([f"{where}{what}" for what in ("坏灯", "积水", "堵车", "漏雨", "停电", "缺氧")]) == ()
