"""The command box: what is found by which beginning, tail or word, in which order, and what a hit may show."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.ports import SearchQuery
from db.search import excerpt
from db.tokens import in_fts5, phrases, words_of
from db.word_index import CREATE_WORDS
from tests.builders import CASE, NOW, PETITIONER, number, registered
from tests.db.shelf import Shelf

HE = k.Person("何永强", "resident", "11010519491231002X", phone="13800007719")
OUYANG = k.Person("欧阳靖堃", "other", "E00000001", phone="02083000000-12")


@pytest.fixture
def store(bare: Shelf) -> Shelf:
    return bare


def add(store: Shelf, n: int, *texts: str, person: k.Person = HE) -> None:
    """The n-th case, received n days before today."""
    at = NOW - timedelta(days=n)
    case = CASE[:-1] + str(n)
    registered(
        store.history,
        case=case,
        at=at,
        texts=texts,
        person=person,
        petitioner=PETITIONER[:-1] + str(n),
        number=number(at.date(), serial=n + 1, case=case),
    )


def found(store: Shelf, text: str, **query: int) -> list[tuple[int, str]]:
    return [(int(hit.row.id[-1]), hit.matched) for hit in store.ask(SearchQuery(text, **query))]


@pytest.fixture
def hall(store: Shelf) -> Shelf:
    add(store, 0, "公积金提取被拒，请求说明理由。")
    add(store, 1, "公，积金一栏填错；何永强去过WTO中心", person=OUYANG)
    add(store, 2, "小区噪音扰民\n夜间施工", person=k.Person("John Smith"))
    store.lay_out()
    return store


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("何永强", [(0, "name"), (1, "text")]),
        ("何", [(0, "name"), (1, "text")]),
        ("永强", [(0, "name"), (1, "text")]),
        ("欧阳", [(1, "name")]),
        ("hyq", [(0, "initials")]),
        ("HY", [(0, "initials")]),
        ("john s", [(2, "initials")]),
        ("002X", [(0, "id_tail")]),
        ("11010519491231002x", [(0, "id_tail")]),
        ("e00000001", [(1, "id_tail")]),
        ("7719", [(0, "phone_tail")]),
        ("７７１９", [(0, "phone_tail")]),
        ("公积金", [(0, "text")]),
        ("公", [(0, "text"), (1, "text")]),
        ("积金", [(0, "text"), (1, "text")]),
        ("公，积", [(1, "text")]),
        ("公积金 理由", [(0, "text")]),
        ("理由 公积金", [(0, "text")]),
        ("wto", [(1, "text")]),
        ("扰民夜间", [(2, "text")]),
        ("，", [(0, "text"), (1, "text")]),
        ('"', []),
        ("没有的", []),
        ("", []),
        (" \n", []),
        ("\u200b", []),
        ("a' OR 1=1 --", []),
        ('公积金" OR "噪音', []),
        ("噪音*", []),
    ],
)
def test_what_is_found_by_what(hall, typed, expected):
    assert found(hall, typed) == expected


def test_a_number_is_found_by_beginning_and_end(hall):
    plain = hall.history.file(CASE[:-1] + "1").case.number
    for typed in (plain, plain.lower(), plain.replace("-", ""), plain[:18], plain[-5:], plain[-8:].lower()):
        assert found(hall, typed) == [(1, "number")]


def test_a_document_number_is_found_whatever_its_brackets(hall):
    issued = k.DocumentIssued("d1", "reply", "黄花岗信访〔2026〕12号", ("1",), "1", "0" * 64)
    hall.history.add(Subject("case", CASE[:-1] + "2"), issued)
    hall.lay_out()
    for typed in ("黄花岗信访〔2026〕12号", "黄花岗信访(2026)12", "〔2026〕12号"):
        assert found(hall, typed) == [(2, "number")]


def test_the_newest_come_first_and_no_more_than_asked_for(store):
    for n in (3, 0, 2, 1):
        add(store, n, "路灯不亮")
    store.lay_out()
    assert [n for n, _ in found(store, "路灯")] == [0, 1, 2, 3]
    assert [n for n, _ in found(store, "何永强")] == [0, 1, 2, 3]
    assert [n for n, _ in found(store, "路灯", limit=2)] == [0, 1]
    assert [n for n, _ in found(store, "何", limit=2)] == [0, 1]


def test_rare_characters_and_emoji_are_words_like_any(store):
    rare = "㛃䶮𠅤𬎆𰻝😀①"
    add(store, 0, rare)
    store.lay_out()
    for character in rare:
        assert found(store, character) == [(0, "text")]
    assert found(store, rare[2:5]) == [(0, "text")]


def test_a_pasted_page_is_no_error(hall):
    assert found(hall, "公积金提取被拒，请求说明理由。" * 300) == []


def test_a_hit_shows_the_words_around_it_and_no_name(hall):
    [hit] = [hit for hit in hall.ask(SearchQuery("理由")) if hit.matched == "text"]
    assert "请求说明理由" in hit.excerpt
    assert [hit.excerpt for hit in hall.ask(SearchQuery("何永强")) if hit.matched == "name"] == [""]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("甲" * 30 + "公积金" + "乙" * 30, "公积金", "…" + "甲" * 20 + "公积金" + "乙" * 20 + "…"),
        ("何永强的公积金", "公积金", "何**的公积金"),
        ("欧阳靖堃与何永强的公积金", "公积金", "欧阳**与何**的公积金"),
        ("请找何永强", "永强", "请找何**"),
        ("何永强" + "甲" * 19 + "公积金", "公积金", "…**" + "甲" * 19 + "公积金"),
        ("电话13800007719，公积金", "公积金", "电话**，公积金"),
        ("证11010519491231002X公积金", "公积金", "证**公积金"),
        ("2026年公积金", "公积金", "2026年公积金"),
        ("公积\n金", "公积金", "公积金"),
        ("停发的事\n单位停发公积金\n请尽快", "公积金", "单位停发公积金"),
        ("去WTO中心", "wto", "去WTO中心"),
        ("a.b", ".", "a.b"),
    ],
)
def test_names_and_long_numbers_are_masked_before_the_text_is_cut(text, query, expected):
    assert excerpt(text, query, ["何永强", "欧阳靖堃"]) == expected


# ---------- the property behind it all


@given(st.text('公积金，。 \nab“”"*-^:', max_size=30), st.text('公积金，。ab“”"*-^:', min_size=1, max_size=4))
def test_a_phrase_is_found_exactly_where_it_stands(text, phrase):
    connection = dbapi2.connect(":memory:")
    connection.execute(CREATE_WORDS)
    connection.execute("INSERT INTO case_words (rowid, words) VALUES (1, ?)", (words_of(text),))
    hits = connection.execute(
        "SELECT rowid FROM case_words WHERE case_words MATCH ?", (in_fts5(phrases(phrase)),)
    ).fetchall()
    connection.close()
    assert bool(hits) == (phrase in "".join(text.split()))
