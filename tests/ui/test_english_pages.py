"""The whole album of the desk in English: no Chinese stands on any scene but what people typed, places, units and the law."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.practice_stage import PASSWORD, each_page, practising, unlocked
from tests.ui.screen_reader import Typed, fields_of_papers, said_on
from ui.demo import shots_conflicts, shots_states
from ui.demo.hand import SETTLE_MS, Hand
from ui.demo.shots import Album
from ui.session import Session

SAID = (
    *("王敏", "梁静", "信访人甲", "接谈人", "演练", "中文", "简体中文", "、", "号"),
    *(shots_states.LONG_NAME, shots_states.LONG_TEXT, "又来问加装电梯哪天复工，一楼住户愿意再谈一次。"),
    *shots_states.WHOM,
    *(*shots_conflicts.TITLES, *shots_conflicts.REASONS),
    *("打电话通知他来领告知书", "潜水艇", "不是这一句", "等了一个多小时", "没有人说清楚要带什么材料"),
)
"""What the album types, and what an English text quotes."""
AT_LEAST_MS = 10
RAW, WORDING = "case-raw", "settings-wording"
"""The entries as they are stored; the texts of the papers, with their fields as chips."""


class Reader(Hand):
    """Reads each scene instead of taking its picture."""

    def __init__(self, session: Session) -> None:
        assert session.window is not None
        super().__init__(session.window)
        self.session, self._asking = session, QObject()
        self.scenes: list[str] = []
        self.said: dict[str, str] = {}
        """Every text that was read, with the first scene that showed it."""

    def settle(self, ms: int = SETTLE_MS) -> None:
        """Until what was asked of the desk has come, and what was asked for because of it: nothing is painted for a picture."""
        lane, end = self.session.lane, time.monotonic() + ms / 1000
        for _ in range(3):
            came: list[object] = []
            lane.read(list, owner=self._asking, on_rows=came.append)
            lane.run(list, owner=self._asking, on_done=came.append)
            super().settle(AT_LEAST_MS)
            while len(came) < 2 and time.monotonic() < end:
                super().settle(AT_LEAST_MS)

    def shot(self, name: str) -> Path | None:
        self.scenes.append(name)
        if name != RAW:
            for text in said_on(self.window):
                self.said.setdefault(text, name)
        return None


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    with practising(tmp_path / "home", qapp, "en") as session:
        yield session


def test_no_scene_speaks_chinese(session: Session, qtbot: QtBot) -> None:
    unlocked(session, qtbot)
    reader = Reader(session)
    Album(session, reader, PASSWORD).take()
    typed = Typed(session.desk(), SAID)
    fields = fields_of_papers()
    left = {
        (scene, text)
        for text, scene in reader.said.items()
        if typed.left(text) and not (scene == WORDING and any(name in text for name in fields))
    }
    assert len(reader.scenes) > 100
    assert left == set()


LOST = {
    ("Pages", "家事台账"): {"家事台账"},
    ("CaseColumns", "承办单位"): {"承办单位"},
    ("Timeline", "受理，由{handler}办理"): {"受理", "由", "办理"},
    ("Word", "办理 60 日"): {"办理", "日"},
}
"""Texts whose English is lost, with the Chinese that is then read: of the rail, a table, the timeline, a rule."""


@pytest.fixture
def forgetful(tmp_path: Path) -> Iterator[None]:
    """A translator before the desk's own that says these texts in Chinese again."""
    messages = "".join(
        f"<context><name>{context}</name><message><source>{source}</source><translation>{source}</translation>"
        "</message></context>"
        for context, source in LOST
    )
    ts = tmp_path / "lost.ts"
    ts.write_text(f'<TS version="2.1" language="en_GB">{messages}</TS>', encoding="utf-8")
    subprocess.run([Path(sys.executable).with_name("pyside6-lrelease"), "-silent", ts], check=True)
    lost = QTranslator()
    assert lost.load(str(ts.with_suffix(".qm")))
    QCoreApplication.installTranslator(lost)
    yield
    QCoreApplication.removeTranslator(lost)


def test_english_that_is_lost_is_seen(session: Session, forgetful: None, qtbot: QtBot) -> None:
    window, desk = unlocked(session, qtbot), session.desk()
    typed = Typed(desk, SAID)
    read = {text for _ in each_page(window, desk, qtbot) for text in said_on(window)}
    left = {run for text in read for run in typed.left(text)}
    assert left == set().union(*LOST.values())
