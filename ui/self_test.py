"""What the self-test asks of Qt: screen fonts, printers, input methods. Works without a display and without a window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.preview.printing import system_printer
from ui.style import FONT_FILES, RESOURCES

_PLUGIN = "platforminputcontextplugin"


def unloadable_fonts() -> list[str]:
    """Names of the screen's fonts that Qt cannot load."""
    application = _application()
    ids = {name: QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name)) for name in FONT_FILES["sans"]}
    for id_ in ids.values():
        QFontDatabase.removeApplicationFont(id_)
    del application
    return [name for name, id_ in ids.items() if id_ < 0]


def printers() -> list[str]:
    """The printers of this machine, the usual one first."""
    application = _application()
    names = system_printer().names()
    del application
    return names


def input_methods() -> list[str]:
    """What QT_IM_MODULE may say on Linux: the plug-ins that came with Qt."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    return sorted(path.name.removeprefix("lib").partition(_PLUGIN)[0] for path in folder.glob(f"*{_PLUGIN}*"))


def _application() -> QCoreApplication:
    """The running application, or one of its own, offscreen where no display is."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication([])
