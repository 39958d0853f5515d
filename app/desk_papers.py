"""The papers of a desk: drawn anew from the record each time, a numbered one always with the bytes of its issue.

That is why it tells the case and the world as the act that issued it saw them (as_of.py), never as they are by now.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from app.acts import act_of
from app.acts.act import NOT_FOUND, States
from app.acts.print_paper import PrintPaperDraft, said_before
from app.as_of import case_as_of, written_by
from app.cleaning import cleaned
from app.domain.document_marks import is_marked
from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Envelope, Subject
from app.domain.foreseen import foreseen
from app.domain.kinds import DocumentIssued
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ids import ActIds, uncounted, unsealed
from app.ports import CaseFile, CaseFileQuery, CasesQuery, Query, Refused

T = TypeVar("T")
COPY = "第 {copy} 份　给{holder}"
NOT_PRINTABLE = template("render.not_yet", QT_TRANSLATE_NOOP("Problem", "这一件还没有{paper}。"))


@dataclass(frozen=True, slots=True)
class Paper:
    """Which paper: a numbered one by `document`, else its `kind`; a proof card also by `rule`."""

    case: str
    kind: str
    document: str = ""
    rule: str = ""


class DeskPapers(ABC):
    """The part of a desk that draws papers; what it needs of the desk stands first."""

    __slots__ = ()

    @abstractmethod
    def read(self, query: Query[T]) -> T:
        """Answer a query as far as this user may see."""

    @abstractmethod
    def world(self) -> World:
        """Now, who, where, and what the resources and the station say."""

    @abstractmethod
    def states(self, draft: Any) -> States:
        """What an act needs to know of what is stored."""

    @abstractmethod
    def _world_then(self, act: Envelope, units: tuple[str, ...] | None) -> World:
        """The world as of an act; `units`: what it had seen of the units (`DocumentIssued`), None: they go by the clock."""

    @abstractmethod
    def _stored(self, subject: Subject) -> tuple[Entry, ...]:
        """The entries of a subject as far as this user may see."""

    def render(self, paper: Paper, *, to_print: bool = False) -> bytes:
        """The PDF of a paper. A numbered one comes out as it was issued, byte for byte. Raises Refused, Unavailable.

        `to_print`: as it leaves the desk now: a further copy of a numbered paper says so in the margin above.
        """
        from app.documents import copy_mark, render, render_proof_card

        file = self._file(paper.case)
        kind, then, world, document = self._as_issued(file, paper)
        if kind is DocumentKind.PROOF_CARD:
            return render_proof_card(then, world, paper.rule)
        mark = copy_mark(file.case, kind, document, self.world().today) if to_print and document else ""
        return render(kind, then, world, document, mark, self._acts_told(kind, file))

    def _file(self, case: str) -> CaseFile:
        file = self.read(CaseFileQuery(case))
        if file is None:
            raise Refused([Problem(NOT_FOUND)])
        return file

    def _as_issued(self, file: CaseFile, paper: Paper) -> tuple[DocumentKind, CaseFile, World, DocumentState | None]:
        """Which kind of paper, and the case and the world that it tells of: for a numbered one those of its issue."""
        kind = DocumentKind.of(paper.kind)
        if not paper.document:
            handed_over = said_before(file.case, kind)
            return kind, *(self._as_of(file, handed_over) if handed_over else (file, self.world())), None
        document = file.case.documents.get(paper.document)
        if document is None:
            raise Refused([Problem(NOT_PRINTABLE, values={"paper": DocumentKind.name_of(paper.kind)})])
        if kind is DocumentKind.DELIVERY_PROOF:
            return kind, replace(self._as_of(file, document.entry)[0], people=file.people), self.world(), document
        return DocumentKind.of(document.kind), *self._as_of(file, document.entry, document), document

    def _acts_told(self, kind: DocumentKind, file: CaseFile) -> dict[str, tuple[CaseFile, World]]:
        """The acts that a paper of several tells, each with the case and the world as it saw them."""
        from app.documents import acts_told

        return {entry: self._as_of(file, entry) for entry in acts_told(kind, file.case)}

    def render_list(self, query: CasesQuery, selection: str, *, deadlines: bool = False) -> bytes:
        """The 家事台账清单 of a page of the register, or with `deadlines` its 期限清单, masked; `selection` says which filters
        chose it. Raises Unavailable."""
        from app.documents import render_case_list, render_due_list
        from app.reports.export import leaving_the_desk

        render = render_due_list if deadlines else render_case_list
        return render(self.read(leaving_the_desk(query)), selection, self.world())

    def leaving(self, pdf: bytes, draft: PrintPaperDraft) -> bytes:
        """A paper of a case as this copy of it leaves the desk: an internal one says whose it is, all others are as they are.

        Raises Refused, Unavailable.
        """
        copies = self._file(draft.case).case.copies(draft.document_kind, draft.document)
        if not is_marked(draft.document_kind, bool(draft.document), copies):
            return pdf
        return self.marked(pdf, COPY.format(copy=copies + 1, holder=draft.holder.strip()))

    def marked(self, pdf: bytes, copy: str) -> bytes:
        """An internal paper with unit, clerk, moment and copy across each page. Raises Unavailable when a font cannot be read."""
        from app.documents import render_internal_copy
        from app.documents.wording import chinese_moment

        world = self.world()
        unit = world.lookup.directory.place_name(world.station.org) or world.station.name
        return render_internal_copy(pdf, f"{unit}　{world.actor.name}　{chinese_moment(world.now)}　{copy}")

    def sheet(self, name: str, about: str) -> bytes:
        """A paper of the work around the cases, of a day or a subject. Raises Refused, Unavailable."""
        from app.documents.hall import sheet

        return sheet(name, about, self.read, self.world())

    def undrawable(self, paper: Paper) -> tuple[str, ...]:
        """Characters of a paper that no font can draw, to be named to the clerk before printing."""
        from app.documents import undrawable

        told = self._as_issued(file := self._file(paper.case), paper)
        return undrawable(*told, self._acts_told(told[0], file))

    def preview(self, draft: Any, kind: str = "") -> bytes:
        """The paper that an act would issue, of several that of this kind, else the first; marked 草稿, without a number.
        Raises Refused when the draft cannot be laid out."""
        from app.documents import render

        draft, _ = cleaned(draft)
        act, world = act_of(draft), self.world()
        states = self.states(draft)
        entries = act.decide(draft, states, world, ActIds(world, uncounted, unsealed))
        issued = [e.body for e in entries if isinstance(e.body, DocumentIssued)]
        body = next((paper for paper in issued if paper.document_kind == kind), issued[0])
        file = after(states.files[draft.case], entries, world)
        document = replace(file.case.documents[body.document], number="")
        return render(DocumentKind.of(body.document_kind), file, world, document)

    def _as_of(self, file: CaseFile, entry: str, paper: DocumentState | None = None) -> tuple[CaseFile, World]:
        """The case and the world as the act of an entry saw them."""
        seen, units = (paper.seen, paper.units) if paper else ((), None)
        then, act = case_as_of(file, entry, seen, self._stored)
        return then, written_by(act, self._world_then(act, units))


def after(file: CaseFile, entries: Sequence[NewEntry], world: World) -> CaseFile:
    """The case as it will stand once these entries are appended."""
    return CaseFile(foreseen(file.case, entries, world), file.people)


def hashed(entry: NewEntry, file: CaseFile, world: World) -> NewEntry:
    """The entry that issues a numbered paper, with the hash of its bytes and what they rest on; `file` holds the paper already."""
    from app.documents import editions_in_force, render

    body = entry.body
    assert isinstance(body, DocumentIssued)
    kind = DocumentKind.of(body.document_kind)
    wording = editions_in_force(kind, world)
    document = replace(file.case.documents[body.document], wording=wording)
    seen = tuple(id_ for known in file.people.values() for id_ in known.frontier)
    sha256 = hashlib.sha256(render(kind, file, world, document)).hexdigest()
    return replace(entry, body=replace(body, wording=wording, sha256=sha256, seen=seen, units=world.units))
