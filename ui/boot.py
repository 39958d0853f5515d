"""The application and its first window, in the look of this computer."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.homes import log_place
from app.log import log_to
from app.machine import load_machine
from app.settings import with_defaults
from ui import application
from ui.crash import CrashReporter
from ui.doors import Doors
from ui.session import Session


def boot(home: Path, doors: Doors) -> tuple[QApplication, Session]:
    """Build and show them; whoever runs the application ends the session."""
    machine = with_defaults(load_machine(home))
    app = application.create(sys.argv[:1], machine["theme"], int(machine["scale"]), machine["language"])
    crash = CrashReporter()
    crash.install()
    session = Session(app, home, doors)
    session.ended.connect(crash.uninstall)
    session.ended.connect(app.quit)
    if home.exists():
        log_to(log_place(home))
    session.start()
    return app, session
