"""The chime before a number: played by the system's own player, nothing more is shipped for it; silent where there is none."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QProcess

from ui.style import RESOURCES

CHIME = RESOURCES / "sounds" / "chime.wav"
PLAYERS = (("paplay", ()), ("aplay", ("-q",)), ("afplay", ()))
"""Programs of Linux and macOS with what they need before the file; the first that is there plays."""


def play_chime() -> bool:
    """Play it beside what goes on; answers whether there is a player."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(CHIME), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return True
    for name, before in PLAYERS:
        if found := shutil.which(name):
            player = QProcess()
            player.setProgram(found)
            player.setArguments([*before, str(CHIME)])
            player.setStandardOutputFile(QProcess.nullDevice())
            player.setStandardErrorFile(QProcess.nullDevice())
            player.startDetached()
            return True
    return False
