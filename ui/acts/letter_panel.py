"""What the panels on a letter before its number share: which letter, what was said of it so far, its page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.acts import ACTS
from app.acts.approving import awaiting, stands_for
from app.acts.draft_text import read_draft
from app.desk import Desk
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.terms import DocumentKind
from app.ports import Refused
from app.reports.changed_passages import Passage, changed_passages
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.changed_since import ChangedSince
from ui.acts.one_of_field import OneOfField
from ui.acts.paper_panel import PaperPanel, seen_words
from ui.case_sheet import CaseSheet
from ui.messages import sentence
from ui.parts.labels import Label
from ui.preview.rasterize import page_lines
from ui.words import capital, joint, word_of


class LetterPanel(PaperPanel):
    """Base. A subclass says what is asked besides, and makes the draft."""

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        super().__init__(tools, sheet, preset)
        self._look()

    def letters(self) -> Sequence[LetterState]:
        """The letters this act may be about: as a rule those that wait for this actor's decision."""
        return awaiting(self.case, self.sheet.world)

    def ask(self) -> None:
        self._letters = {letter.id: letter for letter in self.letters()}
        choices = [(letter.id, _name(letter)) for letter in self._letters.values()]
        self.letter = OneOfField(self.tr("哪一份"), choices)
        self.letter.edited.connect(self._look)
        self.add("letter", self.letter)
        self._said = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._said)
        self._since = ChangedSince()
        self.body.addWidget(self._since)
        self.ask_more()
        self.over.setText(seen_words())
        self.over.show()

    def ask_more(self) -> None:
        """Add what this act asks besides."""

    def heading(self) -> str:
        words = super().heading()
        return joint("：").join((words, _name(self._chosen()))) if len(self._letters) == 1 else words

    def _chosen(self) -> LetterState:
        return self._letters[str(self.letter.value())]

    def _look(self) -> None:
        """The page of the letter chosen, and who sent it with which words."""
        letter = self._chosen()
        names = self.sheet.staff
        writer = self.tr("{who} 送审").format(who=names.get(letter.by, ""))
        notes = [f"{names.get(user, '')}：{note or self.tr('同意')}" for user, note, _ in letter.notes]
        self._said.setText("\n".join([writer, *notes]))
        back = stands_for(self.case, letter)
        told = self.tr("上次退回（{who}）：{note}")
        self._since.say(told.format(who=names.get(back.notes[-1][0], ""), note=back.returned) if back else "")
        self.look(letter.kind, partial(self._read, letter))

    def _read(self, letter: LetterState) -> None:
        if letter is self._chosen():
            back = stands_for(self.case, letter)
            self.tools.lane.read(draft_page, self.tools.desk, letter, back, owner=self, on_rows=self._shown, key="page")

    def _shown(self, page: DraftPage) -> None:
        self.view.show_pdf(page.pdf)
        if page.problems:
            self._said.setText("\n".join(sentence(problem) for problem in page.problems))
        if page.changes is not None:
            self._since.show_changes(page.changes)


UNREADABLE = template(
    "letter.unreadable",
    QT_TRANSLATE_NOOP("Problem", "这一份的内容本程序读不通，多半是另一版的程序写的，没有显示。请退回，重新写一份。"),
)


def _name(letter: LetterState) -> str:
    return capital(word_of(DocumentKind, letter.kind))


@dataclass(frozen=True, slots=True)
class DraftPage:
    """The page of a submitted letter, or why it cannot be shown any more; and where another one was sent back before it,
    what reads otherwise on it now."""

    pdf: bytes
    problems: tuple[Problem, ...] = ()
    changes: tuple[Passage, ...] | None = None


def draft_page(desk: Desk, letter: LetterState, back: LetterState | None = None) -> DraftPage:
    """The page of a letter; `back`: the one that was sent back before it."""
    try:
        pdf = _page(desk, letter)
    except Refused as refused:
        return DraftPage(b"", refused.problems)
    return DraftPage(pdf, changes=_changes(desk, back, pdf) if back else None)


def _changes(desk: Desk, back: LetterState, pdf: bytes) -> tuple[Passage, ...] | None:
    try:
        return changed_passages(_words(_page(desk, back)), _words(pdf))
    except Refused:
        # what the case has become since leaves no page for what was written then: there is nothing to hold this one against
        return None


def _page(desk: Desk, letter: LetterState) -> bytes:
    try:
        draft = read_draft(ACTS[letter.act].draft, letter.content)
    except (KeyError, ValueError) as error:
        raise Refused([Problem(UNREADABLE)]) from error
    # under an id of its own: the submitted one stands in the journal already
    return desk.preview(replace(draft, id=desk.new_id()), letter.kind)


def _words(pdf: bytes) -> str:
    """All that is set on a paper, without the mark across its pages and their numbers."""
    return "".join(
        line.strip() for page in page_lines(pdf) for line in page if not _OF_THE_PAGE.fullmatch(line.strip())
    )


_OF_THE_PAGE = re.compile(r"(演练)?草稿|— ?\d+ ?—")
