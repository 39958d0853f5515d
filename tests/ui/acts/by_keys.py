"""A panel opened beside its case, filled and saved by keys, for the tests of the panels."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.parts.candidate_list import CandidateList


def opened(stage, case, act):
    """The panel of an act beside its case."""
    page = stage.open((case, act))
    stage.wait(lambda: page.panel() is not None)
    return page.panel()


def fill(stage, panel, name, words):
    """Empty a field and type into it, as a clerk does who comes by Tab."""
    panel.fields[name].editor().setFocus()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type(words)


def pick(stage, panel, name, initials):
    """Take the first candidate for some initials."""
    fill(stage, panel, name, initials)
    stage.wait(lambda: any(box.isVisible() for box in stage.page.window().findChildren(CandidateList)))
    stage.key(Qt.Key.Key_Return)


def saved(stage, case, kind):
    """Ctrl+Enter, and the entry is on the disk."""
    stage.save()
    stage.wait(lambda: kind in stage.kinds("case"))
    return stage.case(case)


def of_class(stage, legal_class, **fields):
    """A case with one demand of this class."""
    return stage.registered(legal_class=legal_class, **fields)
