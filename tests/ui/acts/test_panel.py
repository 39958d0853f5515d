"""What every panel of an act does: it takes the keys when it opens, and says what is missing when it is saved empty."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.terms import Step
from ui.acts.panels import PANELS
from ui.demo.shots_states import ON_LETTERS


class Shown(QObject):
    """Keeps the windows that come up."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp):
    found = Shown()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_panel_opens_without_a_window_of_its_own_and_takes_the_keys(stage, shown, language):
    QLocale.setDefault(QLocale(language))  # English has sentences more
    page = stage.open(stage.answered())
    shown.windows.clear()
    for act in (act for act in PANELS if act not in ON_LETTERS):
        panel = stage.panel_of(act)
        assert panel.isAncestorOf(QApplication.focusWidget()), act
        assert not shown.windows, (act, shown.windows)
    assert page.isActiveWindow()


def test_saved_empty_it_says_what_is_missing_beside_each_field_how_many_and_goes_to_the_first(stage):
    case = stage.registered()
    stage.open(case).resize(1198, 360)
    panel = stage.panel_of("decline")
    stage.save()
    missing = [name for name in panel.fields if panel.fields[name].error()]
    assert missing == ["ground", "explanation", "go_to"]
    assert all(panel.fields[name]._error.isVisible() for name in missing)
    assert "还有 3 处要补或要改" in stage.words()
    assert panel.fields["ground"].isAncestorOf(stage.focus())
    QApplication.processEvents()
    assert panel.save.visibleRegion().boundingRect().height() == panel.save.height(), "the foot stays in sight"
    assert stage.case(case).step is Step.REGISTERED
