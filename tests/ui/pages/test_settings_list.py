"""设置: the list of its sections, 关于, and how numbers are asked."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.version import VERSION
from tests.ui.pages.hall_stage import hall
from tests.ui.pages.test_settings_page import Care, opened
from ui import application, style
from ui.pages.settings.about_section import FONTS, SHIPPED, licences, told


@pytest.fixture
def care():
    return Care()


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.machine = {}
        yield made


def test_what_the_program_is_stands_there_in_the_language_of_the_desk(stage, care):
    _page, section = opened(stage, care, "about")
    said = [label.text() for label in section.findChildren(QLabel)]
    assert f"版本 {VERSION}，2026年11月27日" in said
    assert [text for text in said if "可以免费使用、修改、分发" in text]
    assert {"sqlalchemy, alembic", "MIT", "LXGWWenKai-Light.ttf", "OFL-1.1"} <= set(said)
    assert not [text for text in said if "under which licence" in text or "a test reads" in text or "|" in text]


def test_every_package_and_font_that_is_shipped_is_told():
    page = (style.RESOURCES / "docs" / "licences.md").read_text("utf-8")
    listed = [*licences(page, SHIPPED), *licences(page, FONTS)]
    assert len(listed) == 33 and all(what and licence for what, licence in listed)


def test_between_the_names_of_licences_the_screen_speaks_its_own_language(qapp):
    page = (style.RESOURCES / "docs" / "licences.md").read_text("utf-8")
    said = " ".join(told(licence) for part in (SHIPPED, FONTS) for _, licence in licences(page, part))
    assert "LGPL-3.0（动态链接，可以替换）" in said and "Apache-2.0 或 BSD-3-Clause" in said
    words = set(re.findall(r"(?<![\w-])[a-z]+(?![\w-])", said))
    assert not {"contains", "or", "and", "the", "domain", "licence", "linked", "symbols"} & words
    application.set_language("en")
    assert told("MIT; contains X (MIT)") == "MIT; contains X (MIT)"
    application.set_language("zh")


def test_the_section_in_front_is_seen_in_a_list_that_is_higher_than_its_place(stage, care):
    page, _section = opened(stage, care, "station")
    page.resize(900, 420)
    for key in ("about", "station"):
        page.show_section(key)
        stage.wait(lambda: page._listing.verticalScrollBar().maximum() > 0)
        item, place = page.items[key], page._listing.viewport()
        top = item.mapTo(place, item.rect().topLeft()).y()
        assert top >= 0 and top + item.height() <= place.height()
    page.items["about"].setFocus()
    page.show_section("units")
    assert page.items["units"].hasFocus()


def test_a_number_that_is_set_has_its_unit_behind_it(stage, care):
    opened(stage, care, "deadlines")
    assert {"%", "日", "个工作日"} <= set(stage.words().split())


def test_why_nothing_can_be_saved_yet_is_said_beside_the_button(stage, care):
    _page, section = opened(stage, care, "station")
    assert "还没有改动" in stage.words()
    section.fields["contact"].set_value("020-0000 0000")
    section.fields["contact"].edited.emit()
    assert "还没有改动" not in stage.words() and section.save.isEnabled()
