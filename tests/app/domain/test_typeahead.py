"""Type-ahead: words, initials, order."""

from __future__ import annotations

from app.domain.typeahead import TypeAhead, Words

INDEX = TypeAhead(
    [
        Words("a", ("永福社区", "永福社区居民委员会"), ("yfsq",), "越秀区黄花岗街道", "yxqhhgjd"),
        Words("b", ("永福正街社区",), ("yfzjsq",), "荔湾区", "lwq"),
        Words("c", ("黄花岗街道",), ("hhgjd",), "越秀区", "yxq"),
    ]
)


def test_by_text_and_by_initials() -> None:
    assert INDEX.search("永福", 9) == ("a", "b")
    assert INDEX.search("YFSQ", 9) == ("a",)
    assert INDEX.search("ｙｆ", 9) == ("a", "b")


def test_every_word_must_occur() -> None:
    assert INDEX.search("黄花岗 永福", 9) == ("a",)
    assert INDEX.search("yx yf", 9) == ("a",)
    assert INDEX.search("黄花岗 正街", 9) == ()


def test_what_begins_so_comes_before_what_lies_in_it() -> None:
    assert INDEX.search("黄花岗", 9) == ("c", "a")


def test_a_nearer_one_may_come_first() -> None:
    assert INDEX.search("永福", 9, lambda item: 0 if item == "b" else 5) == ("b", "a")


def test_nothing_typed_gives_the_first_by_rank_in_order() -> None:
    assert INDEX.search(" ", 2) == ("a", "b")
    assert INDEX.search("", 1, lambda item: item != "c") == ("c",)
