"""What a screen says: every word of a window that a reader sees or hears, and which of them the program itself says in Chinese."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.masking import mask_name
from app.domain.petitioner import Person
from app.domain.terms import Term
from app.domain.units import Directory
from app.domain.wording import fields_of
from app.ports import CaseFileQuery, CasesQuery
from app.ports.agenda import AgendaQuery
from app.ports.audit import AuditQuery
from app.reports.ratings import ratings
from app.world_loader import delivered_wordings, load_lookup
from ui.pages.case.timeline_layout import where_of
from ui.pages.case.timeline_view import TimelineView
from ui.parts.candidate_list import Candidate, CandidateList
from ui.parts.segmented import Segmented
from ui.words import capital, said

HAN = re.compile("[\u3400-\u9fff]")
RUN = re.compile("[\u3400-\u9fff]+")
MASKED = re.compile("[\u3400-\u9fff][*]+")
LEAST_PIECE = 6
"""Characters from which on the beginning of something typed is taken for it where the rest is cut."""
TS = Path(__file__).resolve().parents[2] / "resources" / "translations" / "kapok_en.ts"


def said_on(window: QWidget) -> Iterator[str]:
    """Every text of the window's visible widgets; what stands typed in a long text is a paper's or a person's own."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from filter(None, _said_by(widget))


def _said_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QTableView():
            yield from _cells(widget)
        case Segmented():
            yield from (words for _, words in widget._options)
        case CandidateList():
            for row in widget._rows:
                yield from (row.text, row.detail, row.group) if isinstance(row, Candidate) else (row,)
        case TimelineView():
            yield from _timeline(widget)


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


def _timeline(view: TimelineView) -> Iterator[str]:
    for block in view.blocks():
        yield from (block.headline, block.gap_words, where_of(block.item), *(spot.text for spot in block.spots))
        yield from (capital(said(fact)) for fact in block.item.facts)


class Typed:
    """What people typed on a desk, and the names of places and units: the only Chinese an English screen may show."""

    def __init__(self, desk: Desk, more: Iterable[str] = ()) -> None:
        lookup = load_lookup()
        words = {message.text or "" for message in ElementTree.parse(TS).getroot().iter("source")}
        words |= {term.chinese for kind in Term.__subclasses__() for term in kind} | set(lookup.categories.english())
        world = desk.world()
        files = [desk.read(CaseFileQuery(row.id)) for row in desk.read(CasesQuery())]
        names = {leaf.name for file in files for leaf in _walk(file) if isinstance(leaf, Person) and leaf.name}
        typed = {leaf for file in files for leaf in _walk(file) if isinstance(leaf, str)}
        lines = [row.line for row in desk.read(AgendaQuery(tuple(what.code for what in What), limit=10_000))]
        typed |= {leaf for line in lines for leaf in _walk(line) if isinstance(leaf, str)}
        audit = desk.store.read(AuditQuery(limit=10_000), desk.actor.id)
        typed |= {leaf for row in audit for leaf in _walk(row.entry.body) if isinstance(leaf, str)}
        typed |= {reason for cell in ratings(desk.read) for reason in cell.reasons}
        typed |= {leaf for leaf in _walk((world.staff, world.station, dict(world.settings))) if isinstance(leaf, str)}
        typed |= set(_names(world.lookup.directory, world.station.org)) | set(lookup.articles.values()) | set(more)
        masked = {text.replace(name, mask_name(name)) for text in typed for name in names if name in text}
        # a word of the program stays its word where somebody happened to store it
        self._known = {text for text in typed | masked if HAN.search(text) and text not in words}
        longest_first = sorted(self._known, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def left(self, text: str) -> list[str]:
        """The Chinese in a text that nobody typed and that names no place and no unit."""
        if not HAN.search(text):
            return []
        rest = MASKED.sub("", self._pattern.sub("\u2022", text))
        return [run for run in RUN.findall(rest) if not self._is_piece(run)]

    def _is_piece(self, run: str) -> bool:
        return len(run) >= LEAST_PIECE and any(run in known for known in self._known)


def fields_of_papers() -> frozenset[str]:
    """The names of the fields of all wordings, which their chips bear."""
    texts = (text for text in _walk(dict(delivered_wordings())) if isinstance(text, str))
    return frozenset(name for text in texts for name in fields_of(text))


def _names(directory: Directory, org: str) -> Iterator[str]:
    """Places and units, these also without the district that everybody knows, and as people of the place call them."""
    here = [area.name for area in directory.line_of(org)]
    for area in directory.areas:
        yield from filter(lambda name: len(name) > 1, (area.name, area.short))
    for body in directory.bodies:
        yield from (body.name, *(body.name.removeprefix(name) for name in here))
        yield directory.short_name(body.name, org)


def _walk(value: object) -> Iterator[object]:
    yield value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _walk(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _walk(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _walk(inner)
