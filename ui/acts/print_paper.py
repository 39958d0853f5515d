"""打印: the paper as it will come out, and a copy of it on the printer. Every copy is recorded, a second one with its reason."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from app.acts.act import READ_ONLY, case_open
from app.acts.print_paper import PrintPaperDraft
from app.acts.print_route import PrintRouteDraft
from app.acts.withdraw import withdrawable
from app.desk import Desk, Done
from app.desk_papers import Paper
from app.domain.case import paper_key
from app.domain.document_marks import is_marked
from app.domain.rating import rateable
from app.domain.records import DocumentState
from app.domain.terms import SENT, Channel, DocumentKind
from app.ids import copy_code
from app.ports import Refused
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.paper_panel import PaperPanel, seen_words
from ui.acts.rendered import PaperTrouble, Rendered, rendered
from ui.case_sheet import CaseSheet
from ui.fields import ChoiceField, TextField
from ui.messages import sentence
from ui.parts.labels import Label
from ui.preview.printing import Printer, PrintJob
from ui.words import capital, joint, options_of, word, word_of


def papers_of(sheet: CaseSheet) -> list[tuple[str, str]]:
    """(value, words) of what can be printed of a case: a kind, a document's id, or delivery_proof/document's id."""
    case = sheet.case
    kinds = [DocumentKind.RECEIPT, DocumentKind.PROGRESS_SLIP, DocumentKind.REGISTRATION_FORM, DocumentKind.RIGHTS]
    kinds += [DocumentKind.BRIEFING]
    kinds += [DocumentKind.STATEMENT] if case.channel != Channel.LETTER.code else []
    kinds += _after(sheet)
    papers = options_of(kinds)
    proof = DocumentKind.DELIVERY_PROOF
    for document in case.documents.values():
        if document.voided:
            continue
        papers.append((document.id, capital(f"{word_of(DocumentKind, document.kind)} {document.known_by}")))
        if document.kind not in SENT:
            papers.append((paper_key(proof.code, document.id), capital(f"{word(proof)} {document.known_by}")))
    return papers


def _after(sheet: CaseSheet) -> list[DocumentKind]:
    """The papers without a number that come later, as far as there is something to put on them."""
    case, refused = sheet.case, sheet.refused
    papers = {
        DocumentKind.HEARING_RECORD: any(hearing.ours and hearing.held_entry for hearing in case.hearings.values()),
        DocumentKind.MEDIATION_REQUEST: bool(case.mediations) or refused.get("open_mediation", READ_ONLY) is None,
        DocumentKind.MEDIATION_RECORD: bool(case.mediations),
        DocumentKind.RETURN_VISIT_RECORD: bool(case.return_visits),
        DocumentKind.DATA_SHEET: bool(case.data_requests),
        DocumentKind.RATING_FORM: bool(rateable(case, sheet.world)),
        DocumentKind.WITHDRAWAL_FORM: case_open(case, sheet.world) is None and bool(withdrawable(case)),
        DocumentKind.DOSSIER: case.closing is not None,
    }
    return [kind for kind, there in papers.items() if there]


class PrintPaperPanel(PaperPanel):
    """打印. preset {"paper": value of papers_of}."""

    act = "print_paper"
    icon = "printer"

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        self._pdf = b""
        self._looked: set[Paper] = set()
        super().__init__(tools, sheet, preset)
        self._trouble = PaperTrouble(self.save)
        self.body.addWidget(self._trouble)
        self._show()

    def ask(self) -> None:
        self.paper = ChoiceField(self.tr("哪一份"), papers_of(self.sheet), label_width=52)
        self.paper.set_value(papers_of(self.sheet)[0][0])
        self.paper.edited.connect(self._show)
        self.add("paper", self.paper)
        self.reason = TextField(
            self.tr("原因"), required=True, label_width=52, hint=self.tr("再打印的原因，如：卡纸、遗失")
        )
        self.add("reason", self.reason)
        self.holder = TextField(
            self.tr("给谁"), required=True, label_width=52, hint=self.tr("内部的一份，谁拿着，如：李主任")
        )
        self.add("holder", self.holder)
        self._more = Label("", style.SMALL, "sky_ink", wrap=True)
        self.body.addWidget(self._more)
        self.over.setText(seen_words())
        self.verb = self.tr("打印")

    def keep_draft(self) -> None:
        """A print has no draft."""

    def _chosen(self) -> tuple[str, str]:
        """Kind and document of the paper chosen."""
        kind, _, document = str(self.paper.value()).partition("/")
        if own := self.case.documents.get(kind):
            return own.kind, own.id
        return kind, document

    def _show(self) -> None:
        kind, document = self._chosen()
        self.reason.setVisible(self.case.copies(kind, document) > 0)
        self.reason.set_error("")
        self.holder.setVisible(is_marked(kind, bool(document), self.case.copies(kind, document)))
        self.holder.set_error("")
        rest = joint("、").join(word_of(DocumentKind, paper.kind) for paper in self._beside())
        self._more.setText(self.tr("印完这一份，接着印{papers}。").format(papers=rest))
        self._more.setVisible(bool(rest))
        self._trouble.hide()
        self.save.set_reason(self.tr("正在排版"))
        paper = Paper(self.case.id, kind, document)
        # only the receipt, which lies about on the counter, has its names masked
        self.over.setVisible(kind != DocumentKind.RECEIPT.code)
        if self.over.isHidden() or paper in self._looked:
            self._read(paper)
        else:
            self._looked.add(paper)
            self.look(kind, partial(self._read, paper))

    def _read(self, paper: Paper) -> None:
        if (paper.kind, paper.document) == self._chosen():
            self.tools.lane.read(rendered, self.tools.desk, paper, owner=self, on_rows=self._shown, key="page")

    def _shown(self, paper: Rendered) -> None:
        self._pdf = paper.pdf
        self.view.show_pdf(paper.pdf)
        self.save.set_reason("\n".join(sentence(problem) for problem in paper.problems))
        self._trouble.show_paper(paper)

    def submit(self) -> None:
        if self.check() or self._trouble.is_accepted():
            super().submit()

    def draft(self) -> PrintPaperDraft:
        kind, document = self._chosen()
        digest = hashlib.sha256(self._pdf).hexdigest()
        return PrintPaperDraft(self.id, self.case.id, kind, document, self.text("reason"), digest, self.text("holder"))

    def work(self) -> Callable[[], Done]:
        title = f"{word_of(DocumentKind, self._chosen()[0])} {self.case.number}"
        job = PrintJob(self._pdf, title)
        return partial(print_and_record, self.tools.desk, self.tools.printer, job, self.draft())

    def after(self, done: Done) -> None:
        self.id = self.tools.desk.new_id()
        self.tools.messages.status(self.tr("已送去打印"))
        super().after(replace(done, documents=tuple(paper.id for paper in self._beside())))

    def _beside(self) -> list[DocumentState]:
        """The papers that came out together with the one chosen, as a 转送函 with its notice, and were not printed yet."""
        own = self.case.documents.get(self._chosen()[1])
        together = (d for d in self.case.documents.values() if own and d is not own and d.issued_at == own.issued_at)
        return [d for d in together if not d.voided and not self.case.copies(d.kind, d.id)]


def print_and_record(desk: Desk, printer: Printer, job: PrintJob, draft: PrintPaperDraft | PrintRouteDraft) -> Done:
    """Send a paper to the printer and record the copy; nothing is recorded when the printer did not take it.

    Raises Refused before anything is printed, Unavailable when there is no printer.
    """
    if problems := desk.check(draft):
        raise Refused(problems)
    if isinstance(draft, PrintPaperDraft):
        job = replace(job, pdf=desk.leaving(job.pdf, draft))
    else:
        draft = replace(draft, copy=copy_code())
        job = replace(job, pdf=desk.marked(job.pdf, draft.copy))
    printer.print_pdf(job, desk.machine.get("printer", ""))
    return desk.do(replace(draft, sha256=hashlib.sha256(job.pdf).hexdigest()))
