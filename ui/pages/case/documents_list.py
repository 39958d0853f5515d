"""文书: the papers of a case with number, day, and whether they reached the petitioner. Enter opens one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.records import DocumentState
from app.domain.terms import SENT, SIGNED_FOR, DocumentKind
from ui import icons, style
from ui.parts.boxes import clear, column
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.tags import draw_tag, tag_width
from ui.words import capital, short_day, word_of

HEIGHT = 50


class PaperRow(QWidget):
    """One numbered paper."""

    opened = Signal()

    def __init__(self, paper: DocumentState) -> None:
        super().__init__()
        issued = paper.issued_at.astimezone(CHINA).date()
        self._title = capital(word_of(DocumentKind, paper.kind))
        self._facts = self.tr("{number}，{day}出具").format(number=paper.known_by, day=short_day(issued))
        self._state, self._tone = self._standing(paper)
        self._void = bool(paper.voided)
        self.setFixedHeight(style.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{self._title} {self._facts} {self._state}")
        self.setToolTip(f"{self._facts}\n{paper.voided}".strip())

    def _standing(self, paper: DocumentState) -> tuple[str, str]:
        if paper.voided:
            return self.tr("已作废"), "neutral"
        if paper.deliveries:
            return self.tr("{day}送达").format(day=short_day(paper.deliveries[0].on)), "leaf"
        if paper.on_its_way:
            return self.tr("{day}交寄，等回执").format(day=short_day(paper.on_its_way.on)), "sky"
        if paper.sent_back_on:
            return self.tr("{day}退回，没有送达").format(day=short_day(paper.sent_back_on)), "amber"
        if display := paper.on_display:
            words = self.tr("公告中，{day}视为送达")
            return words.format(day=short_day(display.served_on)), "sky"
        if paper.kind in SENT:
            return self.tr("已发出"), "neutral"
        return (self.tr("待签收") if paper.kind in SIGNED_FOR else self.tr("待送达")), "amber"

    def sizeHint(self) -> QSize:
        return QSize(style.px(240), style.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(style.px(4), 1, -style.px(4), -1)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(style.colour("sky"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("hover"))
            painter.drawRoundedRect(whole, style.px(style.RADIUS), style.px(style.RADIUS))
        side = style.px(18)
        left, middle = style.px(16), self.height() / 2
        icons.draw(
            painter,
            "file-x" if self._void else "file-text",
            QRectF(left, middle - side / 2, side, side),
            style.colour("soft"),
        )
        left += side + style.px(9)
        width = tag_width(self._state)
        right = self.width() - style.px(14) - width
        draw_tag(painter, QRectF(right, style.px(3), width, style.px(22)), self._state, self._tone)
        # the number has the whole line below: it is what a clerk reads out
        for words, font, tone, top, room in (
            (self._title, style.font(), "mute" if self._void else "ink", style.px(4), right - left - style.px(8)),
            (self._facts, style.font(style.SMALL), "soft", style.px(25), self.width() - left - style.px(14)),
        ):
            font.setStrikeOut(self._void and tone == "mute")
            painter.setFont(font)
            painter.setPen(style.colour(tone))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, top, room, style.px(20)), Qt.AlignmentFlag.AlignVCenter, shown)


class DocumentsList(Card):
    """The papers, newest first; `opened` carries a document id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", padded=False)
        self.set_title(self.tr("文书"))
        self._rows = column(gap=0, margins=(0, 4, 0, 6))
        self.add(self._rows)

    def show_papers(self, case: CaseState) -> None:
        """Show the numbered papers of a case."""
        clear(self._rows)
        papers = sorted(case.documents.values(), key=lambda d: d.issued_at, reverse=True)
        self.set_note(self.tr("{count} 份").format(count=len(papers)) if papers else "")
        for widget in self._row_widgets(papers):
            self._rows.addWidget(widget)

    def _row_widgets(self, papers: Iterable[DocumentState]) -> Iterable[QWidget]:
        for paper in papers:
            shown = PaperRow(paper)
            shown.opened.connect(lambda id_=paper.id: self.opened.emit(id_))
            yield shown
        if not papers:
            words = Label(
                self.tr("还没有编号的文书。受理、转送、不予受理、答复时会出。"), style.SMALL, "soft", wrap=True
            )
            words.setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(4))
            yield words
