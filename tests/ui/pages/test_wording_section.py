"""设置 › 文书措辞: written by keys with chips, seen on the true page, saved as an act, and taken back."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.desk_papers import Paper
from app.domain.envelope import Subject
from app.domain.kinds import WordingChanged
from app.ports import EntriesQuery
from tests.builders import TODAY, lookup
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import CTRL
from tests.ui.exchange_stage import door_of
from tests.ui.pages.hall_stage import hall
from tests.ui.pages.test_settings_page import Care
from ui.exchange import Exchanges
from ui.pages.settings_page import SettingsPage

DELIVERED = lookup().editions.on("reply", TODAY).texts
CHIP = "{上一级机关}"


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


@pytest.fixture
def section(stage):
    care = Care()
    exchanges = Exchanges(stage.lane, stage.desk, door_of(stage.desk), stage.lane)
    page = SettingsPage(
        stage.lane, stage.desk, stage.messages, stage.printer, care.maintenance(), {}.__setitem__, exchanges,
        copies_of(stage.lane, stage.desk), lambda: None,
    )  # fmt: skip
    stage.put(page, "wording")
    stage.wait(lambda: "wording" in page._sections)
    section = page._sections["wording"]
    section.paper.set_value("reply")
    section.paper.edited.emit()
    stage.wait(section.view.pdf)
    return section


def editor(section, key="remedy_text"):
    section.fields[key].setFocus()
    return section.fields[key].editor()


def at_end(section, key="remedy_text"):
    found = editor(section, key)
    found.moveCursor(found.textCursor().MoveOperation.End)
    return found


def test_the_texts_of_another_paper_follow_the_day(stage, section):
    section.paper.set_value("receipt")
    section.paper.edited.emit()
    first = next(iter(section.fields.values())).editor()
    stage.wait(first.isVisible)
    section.since.editor().setFocus()
    stage.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first


def journal(stage):
    return [e.body for e in stage.desk.read(EntriesQuery("wording")) if isinstance(e.body, WordingChanged)]


def test_the_words_come_and_go_as_they_are(section):
    assert {key: field.text() for key, field in section.fields.items()} == dict(DELIVERED)
    assert not section.save.isEnabled()
    assert not section.back.isEnabled()


def test_each_text_is_called_by_what_it_says(section):
    assert section.fields["title"].label == "标题"
    assert section.fields["remedy_text"].label == "申请复查的权利"


def test_a_chip_is_deleted_whole_and_inserted_whole(stage, section):
    found, field = editor(section), section.fields["remedy_text"]
    place = found.document().toPlainText().index("\ufffc")
    cursor = found.textCursor()
    cursor.setPosition(place + 1)
    found.setTextCursor(cursor)
    stage.key(Qt.Key.Key_Backspace)
    assert field.text() == DELIVERED["remedy_text"].replace(CHIP, "")
    field.inserts[0].click()
    assert field.text() == DELIVERED["remedy_text"]
    stage.type("的")
    assert f"{CHIP}的" in field.text()
    assert found.hasFocus()


def test_what_is_typed_in_braces_is_text(stage, section):
    at_end(section)
    stage.type("{上一级机关}{密码}")
    assert section.fields["remedy_text"].text().endswith("{{上一级机关}}{{密码}}")


def test_copied_chips_are_pasted_as_chips_and_foreign_ones_as_text(stage, section):
    found, field = editor(section), section.fields["remedy_text"]
    found.selectAll()
    stage.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == DELIVERED["remedy_text"]
    stage.key(Qt.Key.Key_V, CTRL)
    assert field.text() == DELIVERED["remedy_text"]
    QApplication.clipboard().setText("一\n二{密码}")
    found.selectAll()
    stage.key(Qt.Key.Key_V, CTRL)
    assert field.text() == "一 二{{密码}}"


def test_the_sample_follows_and_what_is_saved_is_an_act_and_can_be_taken_back(stage, section):
    before = section.view.pdf()
    at_end(section)
    stage.type("请带身份证件。")
    stage.wait(lambda: section.view.pdf() != before)
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: journal(stage) and not section.save.isEnabled())
    [change] = journal(stage)
    assert change.texts == {"remedy_text": DELIVERED["remedy_text"] + "请带身份证件。"}
    assert stage.desk.read(EntriesQuery("wording"))[0].envelope.subject == Subject("wording", "440104014.reply")
    stage.wait(section.back.isEnabled)
    section.back.click()
    stage.wait(lambda: len(journal(stage)) == 2 and not section.back.isEnabled())
    assert section.fields["remedy_text"].text() == DELIVERED["remedy_text"]


def printed(stage, case):
    """The text of the latest paper as it goes to the printer."""
    paper = list(stage.case(case).documents.values())[-1]
    pdf = pypdfium2.PdfDocument(stage.desk.render(Paper(case, paper.kind, paper.id)))
    return "".join("".join(page.get_textpage().get_text_range() for page in pdf).split())


def test_what_is_written_here_stands_on_the_next_paper_and_not_on_the_one_that_is_out(stage, section):
    before = stage.answered()
    at_end(section)
    stage.type("来的时候请带身份证件。")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: journal(stage))
    after = stage.answered()
    assert "第三十五条）。来的时候请带身份证件。" in printed(stage, after)
    assert "身份证件" not in printed(stage, before)


def test_what_is_required_cannot_be_edited_away(stage, section):
    found = editor(section)
    found.selectAll()
    stage.type("您可以复查。")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: section.fields["remedy_text"].error())
    assert "不能没有“30日”和“上一级机关”和“第三十五条”" in section.fields["remedy_text"].error()
    assert not journal(stage)
