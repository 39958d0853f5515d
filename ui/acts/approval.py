"""审批: the letter as it will come out, and 同意, 退回, 委托, 撤回 or 出具 beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.acts import ACTS
from app.acts.approval import (
    ApproveLetterDraft,
    DelegateLetterDraft,
    IssueLetterDraft,
    RecallLetterDraft,
    ReturnLetterDraft,
    approved,
    awaiting,
)
from app.acts.draft_text import read_draft
from app.desk import Desk
from app.domain.problems import Problem
from app.domain.records import LetterState
from app.domain.terms import DocumentKind
from app.ports import Refused
from ui import style
from ui.acts.act_panel import ActPanel, Tools
from ui.acts.one_of_field import OneOfField
from ui.acts.staff import ask_staff
from ui.case_sheet import CaseSheet
from ui.fields import LongTextField, TypeAheadField
from ui.messages import sentence
from ui.parts.boxes import column
from ui.parts.labels import Label
from ui.preview.pdf_view import PdfView
from ui.words import word_of


class LetterPanel(ActPanel):
    """Base: which letter, what was said of it so far, its page. A subclass says which letters and makes the draft."""

    wide = 620
    fills = True

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        super().__init__(tools, sheet, preset)
        self._show()

    def letters(self) -> Sequence[LetterState]:
        """The letters this act may be about."""
        raise NotImplementedError

    def build(self) -> None:
        self._letters = {letter.id: letter for letter in self.letters()}
        choices = [(letter.id, word_of(DocumentKind, letter.kind)) for letter in self._letters.values()]
        self.letter = OneOfField(self.tr("哪一份"), choices)
        self.letter.edited.connect(self._show)
        self.add("letter", self.letter)
        self._said = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._said)
        self.ask()
        self.view = PdfView()
        holder = QWidget()
        holder.setLayout(column(self.view))
        self.body.addWidget(holder, 1)

    def ask(self) -> None:
        """Add what this act asks besides."""

    def _chosen(self) -> LetterState:
        return self._letters[str(self.letter.value())]

    def _show(self) -> None:
        letter = self._chosen()
        names = self.sheet.staff
        writer = self.tr("{who} 送审").format(who=names.get(letter.by, ""))
        notes = [f"{names.get(user, '')}：{note or self.tr('同意')}" for user, note, _ in letter.notes]
        self._said.setText("\n".join([writer, *notes]))
        self.tools.lane.read(_page, self.tools.desk, letter, owner=self, on_rows=self._shown, key="page")

    def _shown(self, found: tuple[bytes, tuple[Problem, ...]]) -> None:
        pdf, problems = found
        self.view.show_pdf(pdf)
        if problems:
            self._said.setText("\n".join(sentence(problem) for problem in problems))


def _page(desk: Desk, letter: LetterState) -> tuple[bytes, tuple[Problem, ...]]:
    """The page of a submitted letter, or why it cannot be shown any more."""
    try:
        draft = read_draft(ACTS[letter.act].draft, letter.content)
        # under an id of its own: the submitted one stands in the journal already
        return desk.preview(replace(draft, id=desk.new_id())), ()
    except Refused as refused:
        return b"", refused.problems


class ApproveLetterPanel(LetterPanel):
    """同意."""

    act = "approve_letter"

    def letters(self) -> Sequence[LetterState]:
        return awaiting(self.case, self.sheet.world)

    def ask(self) -> None:
        self.add("note", LongTextField(self.tr("审批意见，可以不写"), side="top", lines=(1, 4)))
        self.verb = self.tr("同意")

    def draft(self) -> ApproveLetterDraft:
        return ApproveLetterDraft(self.id, self.case.id, self._chosen().id, self.text("note"))


class ReturnLetterPanel(LetterPanel):
    """退回修改."""

    act = "return_letter"
    icon = "arrow-u-up-left"

    def letters(self) -> Sequence[LetterState]:
        return awaiting(self.case, self.sheet.world)

    def ask(self) -> None:
        self.add("note", LongTextField(self.tr("要改什么"), required=True, side="top", lines=(2, 6)))

    def draft(self) -> ReturnLetterDraft:
        return ReturnLetterDraft(self.id, self.case.id, self._chosen().id, self.text("note"))


class DelegateLetterPanel(LetterPanel):
    """委托审批."""

    act = "delegate_letter"
    icon = "users"

    def letters(self) -> Sequence[LetterState]:
        return awaiting(self.case, self.sheet.world)

    def ask(self) -> None:
        world = self.sheet.world
        others = (m for m in world.staff if m.id != world.actor.id)
        self.to = TypeAheadField(self.tr("委托给谁"), ask_staff(world, others), required=True, side="top")
        self.add("to", self.to)
        self.add("note", LongTextField(self.tr("委托的原因"), required=True, side="top", lines=(1, 4)))

    def draft(self) -> DelegateLetterDraft:
        to = str(self.to.value() or "")
        return DelegateLetterDraft(self.id, self.case.id, self._chosen().id, self.text("note"), to)


class RecallLetterPanel(LetterPanel):
    """撤回送审."""

    act = "recall_letter"
    icon = "arrow-u-up-left"

    def letters(self) -> Sequence[LetterState]:
        me = self.sheet.world.actor.id
        return [letter for letter in self.case.letters.values() if letter.awaiting and letter.by == me]

    def ask(self) -> None:
        self.add("note", LongTextField(self.tr("撤回的原因，可以不写"), side="top", lines=(1, 4)))

    def draft(self) -> RecallLetterDraft:
        return RecallLetterDraft(self.id, self.case.id, self._chosen().id, self.text("note"))


class IssueLetterPanel(LetterPanel):
    """出具: what was agreed gets its number."""

    act = "issue_letter"
    icon = "circle-wavy-check"

    def letters(self) -> Sequence[LetterState]:
        return approved(self.case)

    def ask(self) -> None:
        self.verb = self.tr("出具并编号")

    def draft(self) -> IssueLetterDraft:
        return IssueLetterDraft(self.id, self.case.id, self._chosen().id)
