"""The card: a surface with a title, how many things it holds, and what to do with them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.parts.boxes import Item, line, row
from ui.parts.labels import Label, WholeLabel


class Card(QFrame):
    """A card. `body` is the column its content goes into; `padded` gives the content the 16 px inset of the title,
    without it (tables, lists of rows) a hairline parts the header from rows that bring their own inset.

    right: widgets at the right end of the header. A card without a title has no header.
    """

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        right: tuple[Item, ...] = (),
        padded: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._title = Label(title, style.TITLE, bold=True)
        self._note = WholeLabel(note, tone="soft")
        if title:
            self.header: QHBoxLayout = row(self._title, self._note, None, *right, margins=(16, 0, 16, 0))
            frame = QWidget()
            frame.setLayout(self.header)
            frame.setFixedHeight(style.px(44))
            outer.addWidget(frame)
            if not padded:
                outer.addWidget(line())
        self.body = QVBoxLayout()
        self.body.setSpacing(style.px(8))
        if padded:
            self.body.setContentsMargins(style.px(16), 0 if title else style.px(12), style.px(16), style.px(12))
        else:
            self.body.setContentsMargins(0, 0, 0, 0)
            self.body.setSpacing(0)
        outer.addLayout(self.body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add(self, item: QWidget | QLayout) -> None:
        """Put a widget or layout below what the card holds already."""
        if isinstance(item, QLayout):
            self.body.addLayout(item)
        else:
            self.body.addWidget(item)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Change the soft note beside the title ("3 件")."""
        self._note.setText(note)
