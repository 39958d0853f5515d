"""备份与核对 by keys over a real desk: a backup to a file, one looked at, the second copies, a restore rehearsed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.problems import Problem
from app.ports import CopiesStanding, Unavailable
from app.settings import COPY_FOLDER
from db.rekeying import OLD_SHEET
from tests.builders import NOW
from tests.commands import PASSWORD
from tests.ui.copies_stage import backups_of, chooses, copies_of
from tests.ui.desk_stage import CTRL
from tests.ui.exchange_stage import door_of
from tests.ui.pages.hall_stage import hall
from tests.ui.pages.test_settings_page import Care
from ui.copies import AFTER_TROUBLE
from ui.copy_line import CopyLine
from ui.exchange import Exchanges
from ui.pages.settings.rehearsal_card import RehearsalForm
from ui.pages.settings_page import SettingsPage
from ui.pages.today.notices import Notices


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.machine = {}
        yield made


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def place_of(stage):
    return lambda: Path(stage.machine[COPY_FOLDER]) if stage.machine.get(COPY_FOLDER) else None


def opened(stage, door=None, care=None):
    copies = copies_of(stage.lane, stage.desk, place_of(stage), door)
    page = SettingsPage(
        stage.lane, stage.desk, stage.messages, stage.printer, (care or Care()).maintenance(), stage.machine.__setitem__,
        Exchanges(stage.lane, stage.desk, door_of(stage.desk), stage.lane), copies, lambda: None,
    )  # fmt: skip
    stage.put(page, "safety")
    stage.wait(lambda: "safety" in page._sections and page._sections["safety"].isVisible())
    return page, page._sections["safety"]


def test_the_key_of_the_data_is_changed_and_says_when_it_waits(stage):
    care = Care()
    care.due, care.wrong = True, Problem(OLD_SHEET)
    _page, section = opened(stage, care=care)
    asked = []
    stage.messages.asked.connect(asked.append)
    stage.wait(lambda: "有人离开以后还没有换过" in stage.words())
    press(stage, section.rekey.change)
    stage.wait(lambda: asked)
    asked[0].on_yes()
    stage.wait(lambda: "手里的恢复单是升级以前做的" in stage.words())
    care.wrong = None
    press(stage, section.rekey.change)
    stage.wait(lambda: len(asked) == 2)
    asked[1].on_yes()
    stage.wait(lambda: care.rekeyed == 1 and "换好了。" in stage.words())


def press(stage, button):
    stage.wait(lambda: button.isVisible() and button.isEnabled())
    button.setFocus()
    stage.key(Qt.Key.Key_Space)


def test_the_age_of_the_last_backup_is_told(stage):
    told = CopiesStanding(last=NOW - timedelta(days=3))
    _page, section = opened(stage, replace(backups_of(stage.desk), standing=lambda place: told))
    stage.wait(lambda: "已经过了 3 天，请现在备份一份。" in stage.words())
    told = CopiesStanding()
    section.show_world(stage.desk.world())
    stage.wait(lambda: "还没有备份过" in stage.words())


def test_a_backup_is_written_to_a_file_and_then_looked_at(stage, stick, monkeypatch):
    stage.registered()
    _page, section = opened(stage)
    chooses(monkeypatch, "getSaveFileName", stick / "备份")
    press(stage, section.backup.now)
    stage.wait(lambda: (stick / "备份.kapok").exists() and not section.backup.now.reason())
    chooses(monkeypatch, "getOpenFileName", stick / "备份.kapok")
    press(stage, section.backup.check)
    stage.wait(lambda: "完好：每一部分都和清单一样，加密的数据文件也读得通。" in stage.words())
    data = bytearray((stick / "备份.kapok").read_bytes())
    data[len(data) // 2] ^= 1
    (stick / "备份.kapok").write_bytes(data)
    stage.wait(lambda: not section.backup.check.reason())
    press(stage, section.backup.check)
    stage.wait(lambda: "这份备份有 1 处不对" in stage.words() and "kapok.db" in stage.words())
    (stick / "备份.kapok").write_bytes(b"no backup at all")
    stage.wait(lambda: not section.backup.check.reason())
    press(stage, section.backup.check)
    stage.wait(lambda: "不完整或者改动过" in stage.words())


def test_a_stick_is_chosen_written_at_once_and_left_again(stage, stick, monkeypatch):
    stage.registered()
    _page, section = opened(stage)
    assert "还没有第二份" in stage.words()
    chooses(monkeypatch, "getExistingDirectory", stick)
    press(stage, section.second.choose)
    stage.wait(lambda: section.second.said.text() == "上次写第二份：10:21")
    assert stage.machine == {COPY_FOLDER: str(stick)}
    assert [path.name for path in stick.rglob("*.kapok")] == [
        f"kapok-{stage.desk.station.org}-{stage.desk.station.desk_tag}-2026-10-19.kapok"
    ]
    assert section.second.same_disk.isVisible(), "in this test both lie on one disk"
    press(stage, section.second.stop)
    stage.wait(lambda: "还没有第二份" in stage.words())
    assert stage.machine == {COPY_FOLDER: ""}
    assert list(stick.rglob("*.kapok")), "what is there stays"


def test_a_stick_that_is_away_is_a_quiet_word_and_after_a_week_a_line_on_today(stage, stick):
    stage.machine[COPY_FOLDER] = str(stick)
    copies = copies_of(stage.lane, stage.desk, place_of(stage))
    line, notices = CopyLine(copies), Notices()
    stage.qtbot.addWidget(line)
    stage.qtbot.addWidget(notices)
    copies.changed.connect(lambda: notices.show_copies(copies))
    copies.begin()
    stage.wait(lambda: copies.standing.second is not None)
    assert line.isHidden() and notices.isHidden()
    (stick).rename(stick.with_name("elsewhere"))
    copies.write()
    stage.wait(lambda: not line.isHidden())
    assert line.words.text() == "U 盘不在，上次第二份：10:21"
    assert notices.isHidden()
    stage.desk.clock.now = NOW + timedelta(days=8)
    copies.look()
    stage.wait(lambda: not notices.isHidden())
    led = []
    notices.leads.connect(lambda *where: led.append(where))
    notices._copies.itemAt(0).widget().acted.emit()
    assert led == [("settings", "safety")]
    stick.with_name("elsewhere").rename(stick)
    copies.write()
    stage.wait(lambda: notices.isHidden() and line.isHidden())
    copies.close()


def test_a_full_stick_is_told_once_and_tried_again_later(stage, stick):
    stage.machine[COPY_FOLDER] = str(stick)
    full, tries = Problem("second.full", values={"place": str(stick)}), []

    def second(place, again):
        tries.append(again)
        raise Unavailable(full)

    copies = copies_of(stage.lane, stage.desk, place_of(stage), replace(backups_of(stage.desk), second=second))
    failed, looks, line = [], [], CopyLine(copies)
    stage.qtbot.addWidget(line)
    copies.failed.connect(failed.append)
    copies.changed.connect(lambda: looks.append(line.words.text()))
    copies.write()
    stage.wait(lambda: len(looks) == 1)
    assert "满了，今天的第二份没有写成" in line.words.text() and not line.isHidden()
    copies._look_round()
    stage.wait(lambda: len(looks) == 2)
    assert len(tries) == 1, "not every five minutes: each try copies everything"
    stage.desk.clock.now = NOW + AFTER_TROUBLE + timedelta(minutes=1)
    copies._look_round()
    stage.wait(lambda: len(looks) == 3)
    assert (len(tries), failed) == (2, [full])


def test_a_restore_is_rehearsed_by_password_and_its_day_is_told(stage, stick, monkeypatch):
    stage.registered()
    stage.desk.store.backup(stick / "desk.kapok", NOW)
    stage.registered("楼上漏水。")
    page, section = opened(stage)
    stage.wait(lambda: "还没有演练过" in stage.words())
    chooses(monkeypatch, "getOpenFileName", stick / "desk.kapok")
    press(stage, section.rehearsal.rehearse)
    stage.wait(lambda: page.panel.findChild(RehearsalForm))
    form = page.panel.findChild(RehearsalForm)
    stage.key(Qt.Key.Key_Return, CTRL)
    assert form.fields["password"].error() == "请输密码。"
    form.fields["password"].set_value("不是这个密码吧")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: "密码不对" in stage.words())
    assert "还没有演练过" in stage.words()
    stage.wait(lambda: page.panel.isHidden() and not section.rehearsal.rehearse.reason())
    press(stage, section.rehearsal.rehearse)
    stage.wait(lambda: not page.panel.isHidden())
    form = page.panel.findChildren(RehearsalForm)[-1]
    form.fields["password"].setFocus()
    form.fields["password"].set_value(PASSWORD)
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: "能恢复：1 件，最后一笔是 2026-10-19 10:21 记的。" in stage.words())
    assert "比现在少 2 笔，都是 2026-10-19 10:21 起记的" in stage.words()
    stage.wait(lambda: "上次演练：10月19日，能恢复。" in stage.words())
    stage.desk.clock.now = NOW + timedelta(days=91, hours=1)
    section.show_world(stage.desk.world())
    stage.wait(lambda: "已经 91 天，请再练一次" in stage.words())
