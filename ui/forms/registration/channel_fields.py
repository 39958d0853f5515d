"""The few extra fields of a channel: what is on the envelope, who called from where, which platform, who sent it on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.terms import Channel
from ui import style
from ui.fields import DateField, Field, TextField, TypeAheadField
from ui.forms.registration.surroundings import Surroundings
from ui.parts.boxes import clear, row

RECEIVED = "received_at"
CALLING = "calling_number"
FROM = "from_unit"
"""Printed as whom an objection goes to, so it is chosen from the directory; one that is not in it stays as typed."""
PLACE = "outreach_place"
"""Of a matter taken outside: by it the evening of that place finds what was taken there."""
DATES = ("postmark_date", "sent_date", "due_date")

_TITLES = {
    RECEIVED: QT_TRANSLATE_NOOP("ChannelFields", "收到日期"),
    "postmark_date": QT_TRANSLATE_NOOP("ChannelFields", "邮戳日期"),
    "envelope_sender": QT_TRANSLATE_NOOP("ChannelFields", "信封落款"),
    "registered_no": QT_TRANSLATE_NOOP("ChannelFields", "挂号号码"),
    "calling_number": QT_TRANSLATE_NOOP("ChannelFields", "来电号码"),
    "platform": QT_TRANSLATE_NOOP("ChannelFields", "平台"),
    "platform_number": QT_TRANSLATE_NOOP("ChannelFields", "平台编号"),
    PLACE: QT_TRANSLATE_NOOP("ChannelFields", "下访地点"),
    "occasion": QT_TRANSLATE_NOOP("ChannelFields", "场合"),
    FROM: QT_TRANSLATE_NOOP("ChannelFields", "转来单位"),
    "from_number": QT_TRANSLATE_NOOP("ChannelFields", "来文编号"),
    "sent_date": QT_TRANSLATE_NOOP("ChannelFields", "转出日期"),
    "due_date": QT_TRANSLATE_NOOP("ChannelFields", "交办期限"),
}
_ROWS: Mapping[Channel, tuple[tuple[str, ...], ...]] = {
    Channel.VISIT: (),
    Channel.LETTER: ((RECEIVED, "postmark_date"), ("registered_no", "envelope_sender")),
    Channel.CALL: (("calling_number",),),
    Channel.ONLINE: ((RECEIVED,), ("platform", "platform_number")),
    Channel.OUTREACH: ((PLACE, "occasion"),),
    Channel.TRANSFERRED_IN: ((FROM, "from_number"), (RECEIVED, "sent_date"), ("due_date",)),
}


class ChannelFields(QWidget):
    """The extra fields of the channel in force; what was typed for one channel is kept while another is shown.
    `called_from` carries the number of a call once it is written down."""

    edited = Signal()
    called_from = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._fields: dict[str, Field] = {}
        self._kept: dict[str, str] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(style.px(7))
        self.hide()

    def set_channel(self, channel: str) -> None:
        """Show the fields of a channel."""
        self._keep()
        self._fields = {}
        clear(self._stack)
        for paths in _ROWS[Channel.of(channel)]:
            line = row(gap=10)
            for place, path in enumerate(paths):
                field = self._made(path, 68 if place == 0 else 60)
                line.addWidget(field, 1)
            self._stack.addLayout(line)
        for field in self._fields.values():
            # at once, not with the next events: the first of them is to take the focus
            field.show()
        self._put_in_order()
        self.setVisible(bool(self._fields))

    def _put_in_order(self) -> None:
        """Made later than the fields below them, they would come last; Enter is to come by them first."""
        before = self.previousInFocusChain()
        while before.focusPolicy() == Qt.FocusPolicy.NoFocus and before is not self:
            before = before.previousInFocusChain()
        for field in self._fields.values():
            QWidget.setTabOrder(before, field.editor())
            before = field.editor()

    def details(self) -> dict[str, str]:
        """What was typed into the shown fields, days as ISO dates; the received day is not among the details."""
        return {path: text for path in self._fields if path != RECEIVED and (text := self._text(path))}

    def is_blank(self) -> bool:
        """Whether nothing was typed; what stood ready was not."""
        return all(text == self._ready(path) for path, text in self.details().items())

    def received_at(self) -> str:
        """The day of receipt as typed, empty for now (today)."""
        text = self._text(RECEIVED) if RECEIVED in self._fields else ""
        return "" if text == self._around.world.today.isoformat() else text

    def show_values(self, details: Mapping[str, str], received_at: str) -> None:
        """Put the values of a draft into the fields."""
        self._kept = {**details, RECEIVED: received_at[:10]}
        for path, field in self._fields.items():
            field.set_value(self._kept.get(path, ""))

    def fields(self) -> dict[str, Field]:
        """The shown fields by their path in RegisterDraft."""
        return {path if path == RECEIVED else f"details.{path}": field for path, field in self._fields.items()}

    def _written_down(self) -> None:
        """The focus left a field; one that is being taken away says nothing more."""
        if CALLING in self._fields:
            self.called_from.emit(self._text(CALLING))

    def set_needed(self, paths: Collection[str]) -> None:
        """Put the star on what must not stay empty."""
        for path, field in self.fields().items():
            field.set_required(required=path in paths)

    def _made(self, path: str, label_width: int) -> Field:
        title = QCoreApplication.translate("ChannelFields", _TITLES[path])
        field: TextField
        if path in DATES or path == RECEIVED:
            empty = self.tr("今天") if path == RECEIVED else ""
            field = DateField(title, lambda: self._around.world.today, label_width=label_width, hint=empty)
        elif path == FROM:
            hint = self.tr("名称或首字母")
            field = TypeAheadField(title, self._around.bodies, free=True, hint=hint, label_width=label_width)
        elif path == PLACE:
            hint = self.tr("站点，或者在哪里")
            field = TypeAheadField(title, self._around.places_outside, free=True, hint=hint, label_width=label_width)
        else:
            field = TextField(title, label_width=label_width)
        field.set_value(self._kept.get(path, self._ready(path)))
        field.edited.connect(self.edited)
        if path == CALLING:
            field.editor().editingFinished.connect(self._written_down)
        self._fields[path] = field
        return field

    def _ready(self, path: str) -> str:
        """What stands ready where nothing was typed yet: where this station is today."""
        return self._around.outside.likely if path == PLACE else ""

    def _text(self, path: str) -> str:
        field = self._fields[path]
        day = field.value()
        if isinstance(day, date):
            return day.isoformat()
        return field.text().strip() if isinstance(field, TextField) else ""

    def _keep(self) -> None:
        self._kept.update({path: self._text(path) for path in self._fields})
