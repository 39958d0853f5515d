"""What F1 shows: the words, the quoted law with its items each on a line of its own, and that nothing is asked in vain."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import ui
from app.world_loader import load_lookup
from ui.acts.panels import PANELS
from ui.help import Explanation, explanation_view
from ui.help_acts import ACT_TOPICS, SAME
from ui.help_topics import TOPICS, act_topic, explain
from ui.parts.labels import Label

ARTICLES = load_lookup().articles


def said(explanation: Explanation, qtbot: QtBot) -> list[str]:
    view = explanation_view(explanation)
    qtbot.addWidget(view)
    return [label.text() for label in view.findChildren(Label)]


def test_the_items_of_an_article_stand_below_each_other(qtbot: QtBot) -> None:
    law = "分别按照下列方式处理：（一）转送；（二）交办。依照第二十二条第（三）项办理。"
    words = said(Explanation("登记", "照证件填。", (("第二十二条", law),)), qtbot)
    assert "分别按照下列方式处理：\n（一）转送；\n（二）交办。依照第二十二条第（三）项办理。" in words


def test_the_legal_class_quotes_every_class_and_says_who_decides(qtbot: QtBot) -> None:
    found = explain("register.legal_class", ARTICLES)
    assert found is not None
    words = said(found, qtbot)
    assert [number for number, _ in found.laws] == [
        "第二十九条",
        "第三十条第一款",
        *(f"第三十一条第（{item}）项" for item in "一二三四五六"),
    ]
    assert f"第三十一条第（三）项：{ARTICLES['31(三)']}" in words
    assert "由您定" in found.text and "Alt+Q" in found.text


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_every_topic_can_be_said_with_its_articles(topic: str) -> None:
    found = explain(topic, ARTICLES)
    assert found is not None and found.title and found.text
    assert all(number and law for number, law in found.laws)


def named_topics() -> set[str]:
    """Topics that pages and fields name in the code."""
    found: set[str] = set()
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "help_topic" for t in node.targets):
                found.add(ast.literal_eval(node.value))
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "set_help":
                found |= {arg.value for arg in node.args if isinstance(arg, ast.Constant)}
    return found - {""}


def test_no_page_or_field_names_a_topic_without_words() -> None:
    assert named_topics() > {"registration", "register.headcount"}
    assert named_topics() <= set(TOPICS)


def test_the_topics_of_acts_name_acts_that_have_a_panel() -> None:
    acts = {panel.act for panel in PANELS.values()} | {"reply", "act"}
    assert {name.partition(".")[0] for name in (*ACT_TOPICS, *SAME)} <= acts
    assert {act_topic(*name.split(".", 1)) for name in SAME} == set(SAME.values())


def test_what_is_put_right_is_explained_as_when_it_was_registered() -> None:
    assert act_topic("correct", "demand.1.legal_class") == "register.legal_class"
    assert act_topic("correct", "people.p1.phone") == "register.phone"
    assert act_topic("correct", "title") == act_topic("note", "text") == ""


def test_the_help_of_the_analysis_is_in_parts_that_are_read_one_by_one():
    text = TOPICS["analysis"][1]
    assert max(map(len, text.split("\n"))) < 160 and text.count("\n") == 2
