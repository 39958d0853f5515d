"""What stands in a section of the settings where its button is not for whoever sits here: greyed, with whose it is."""

from __future__ import annotations

from app.domain.problems import Problem
from ui import style
from ui.messages import sentence
from ui.parts.button import Button
from ui.parts.labels import Label


def bar(problem: Problem | None, *buttons: Button) -> Label:
    """Grey the buttons where the table of rights (domain/rights.py) says no, and answer the line that says so: to be put
    below them, hidden where it says yes."""
    words = sentence(problem) if problem else ""
    for button in buttons:
        button.bar(words)
    line = Label(words, style.SMALL, "soft", wrap=True)
    line.setVisible(bool(words))
    return line
