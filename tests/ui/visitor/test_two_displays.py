"""群众屏 on a real second display: there in full, and neither showing nor touching it leads the clerk's typing away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SCREENS = [
    {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {
        "name": "visitor",
        "x": 1366,
        "y": 0,
        "width": 1920,
        "height": 1080,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    },
]
STORY = """
import json
from datetime import datetime
from types import SimpleNamespace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from app.visitor_screen import Said
from ui import application
from ui.for_visitor import Answers, ForVisitor
from ui.lane import Lane
from ui.visitor.big import BigButton
from ui.visitor.display import VisitorDisplay

app = application.create(["kapok"])
agreed = []
answers = Answers(lambda: agreed.append(True), lambda part: None, lambda picture: None)
visit = ForVisitor("a", answers, (Said("people.0.name", "He"),))
hall, empty = SimpleNamespace(name="hall"), SimpleNamespace(read=lambda *_: ())
desk = SimpleNamespace(machine={"visitor_screen": "second"}, station=hall, clock=datetime.now, store=empty)
owner = QLineEdit()
owner.show()
owner.activateWindow()
owner.setFocus()
lane = Lane()
display = VisitorDisplay(lane, desk, lambda: visit, owner)
display.look()
app.processEvents()
window = display.window
QTest.mouseClick(window.view.findChildren(BigButton)[0], Qt.MouseButton.LeftButton)
app.processEvents()
QTest.keyClicks(app.focusWidget(), "typed on")
told = {"screen": window.screen().name(), "full": window.isFullScreen(), "agreed": agreed, "typed": owner.text()}
desk.machine["visitor_screen"] = "off"
display.look()
told["off"] = window.isVisible()
lane.close()
owner.close()
print(json.dumps(told))
"""


def test_it_stands_on_the_other_display_in_full_and_takes_no_keys(tmp_path: Path) -> None:
    displays = tmp_path / "screens.json"
    displays.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={displays}"}
    done = subprocess.run([sys.executable, "-c", STORY], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    assert told == {"screen": "visitor", "full": True, "agreed": [True], "typed": "typed on", "off": False}
    assert "requestActivate" not in done.stderr
