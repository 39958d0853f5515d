"""The Qt application: look, language, and what every window of the process shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import style
from ui.collector import Collector

_translators: list[QTranslator] = []


def create(
    arguments: Sequence[str], theme: style.Theme = "system", percent: int = 100, language: str = "zh"
) -> QApplication:
    """The one QApplication, looking as the settings say. percent: 大字, 100-200; language: "zh" or "en"."""
    # as an option: setStyle() hands a QStyle back, and making that class with its five hundred numbers takes 4 ms
    app = QApplication([*arguments, "-style=fusion"])
    app.setApplicationName("kapok-desk")
    app.setDesktopFileName("kapok-desk")
    Collector(app)
    set_language(language)
    style.apply(app, theme, percent)
    return app


def set_language(language: str) -> None:
    """Put a language in force for what is built from now on: "zh" as it is written in the source, "en" translated.

    Qt's own few words (context menus, file dialogs) follow. Windows that stand must be built anew.
    """
    app = QCoreApplication.instance()
    assert app is not None
    while _translators:
        app.removeTranslator(_translators.pop())
    locale = QLocale("en_GB" if language == "en" else "zh_CN")
    QLocale.setDefault(locale)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(f"{qt}/qtbase_{locale.name()}.qm" if language != "en" else "")
    if language != "zh":
        _install(str(style.RESOURCES / "translations" / f"kapok_{language}.qm"))


def _install(path: str) -> None:
    translator = QTranslator()
    if path and translator.load(path):
        QCoreApplication.installTranslator(translator)
        _translators.append(translator)
