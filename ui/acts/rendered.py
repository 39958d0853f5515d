"""A paper as it will come out, and words about what is wrong with it before it is printed."""

from __future__ import annotations

from dataclasses import dataclass

from app.desk import Desk
from app.desk_papers import Paper
from app.domain.problems import Problem
from app.ports import Refused
from ui import style
from ui.messages import sentence
from ui.parts.button import Button
from ui.parts.labels import Label

SHOWN = 20
"""So many of the characters that no font can print are named."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paper, or why there is none; and the characters that no font can print."""

    pdf: bytes
    problems: tuple[Problem, ...] = ()
    missing: tuple[str, ...] = ()


def rendered(desk: Desk, paper: Paper) -> Rendered:
    """The paper as it would leave the desk now, on the reading thread; a refusal is an answer here."""
    try:
        return Rendered(desk.render(paper, to_print=True), missing=desk.undrawable(paper))
    except Refused as refused:
        return Rendered(b"", refused.problems)


class PaperTrouble(Label):
    """Says why a paper cannot be printed, or which characters no font has. Those do not forbid it, a name is what it is;
    but the first press on the print button only turns it into 仍然打印."""

    def __init__(self, button: Button) -> None:
        super().__init__("", style.SMALL, "amber_ink", wrap=True)
        self._button, self._verb = button, button.text()
        self._open = False
        self.hide()

    def show_paper(self, paper: Rendered) -> None:
        """Judge the paper that is shown now."""
        words = "\n".join(sentence(problem) for problem in paper.problems)
        if paper.missing:
            chars = "".join(paper.missing[:SHOWN])
            words = self.tr("有印不出的字：{chars}。纸上印成〓，请先更正，或者用笔补上。").format(chars=chars)
        self._open = bool(paper.missing)
        self._button.set_text(self._verb)
        self.setText(words)
        self.setVisible(bool(words))

    def is_accepted(self) -> bool:
        """Whether the paper may be printed as it is; asked when the clerk presses print, False at the first press."""
        if not self._open:
            return True
        self._open = False
        self._button.set_text(self.tr("仍然打印"))
        return False
