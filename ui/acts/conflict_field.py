"""One field that two places put right differently: what stood there, what each wrote, and a person's decision.

Nothing is chosen at first and none is proposed; what is not decided stays beside each other. Pressed again, a choice is
given up.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame

from app.reports.conflicts import Choice, FieldConflict
from app.reports.writer import Writer
from ui import style
from ui.acts.compared import held, value_line
from ui.acts.correct_fields import written
from ui.acts.typed import put_typed, typed_value
from ui.fields import Field, LongTextField, TypeAheadField
from ui.parts.boxes import clear, column, row
from ui.parts.labels import Label
from ui.parts.round_mark import RoundMark
from ui.words import capital, joint, spoken


class ConflictField(Field):
    """The values that live beside each other, and one more to write. value() is what typed drafts keep."""

    def __init__(self, conflict: FieldConflict, editor: Field) -> None:
        whose = (
            self.tr("{name}的{what}").format(name=conflict.whose, what=spoken(conflict.what)) if conflict.whose else ""
        )
        super().__init__(capital(whose or spoken(conflict.what)), side="none")
        self._conflict, self._own = conflict, editor
        self._place: int | None = None
        self._before = column(gap=0)
        self._lines = [_ChoiceLine() for _ in conflict.choices]
        other = _ChoiceLine()
        other.show_words(self.tr("都不对，另写"))
        self._all = [*self._lines, other]
        for place, each in enumerate(self._all):
            each.mark.clicked.connect(lambda _, place=place: self._press(place))
            each.mark.installEventFilter(self)
        self._alike = Label(self.tr("遮住了看不出差别，请看了全名全号再定。"), style.SMALL, "amber_ink", wrap=True)
        if isinstance(editor, LongTextField):
            # both may be right: then they are written together
            editor.set_value("\n".join(choice.value for choice in conflict.choices))
        editor.edited.connect(self.edited)
        editor.hide()
        parts = (Label(self.label, style.TITLE, bold=True, wrap=True), self._before, self._alike, *self._all, editor)
        self._build(held(column(*parts, gap=6)))
        self.setFocusProxy(self._all[0].mark)
        self.show_conflict(conflict)

    def show_conflict(self, conflict: FieldConflict) -> None:
        """The same choices, their words masked or in full."""
        clear(self._before)
        if conflict.before is not None:
            self._before.addWidget(value_line(self.tr("原来是"), conflict.before, "soft"))
        for line, choice in zip(self._lines, conflict.choices, strict=True):
            line.show_choice(choice)
        self._alike.setVisible(not conflict.told_apart)

    # ---------- what was decided

    def decided(self) -> str | None:
        """The value that is to stand there; None: both stay."""
        if self._place is None:
            return None
        return written(self._own) if self._is_other() else self._conflict.choices[self._place].value

    def lacks(self) -> bool:
        """Whether another value is to be written and none is, or none that is known."""
        unknown = isinstance(self._own, TypeAheadField) and not self._own.value()
        return self._is_other() and (unknown or not written(self._own).strip())

    def value(self) -> object:
        if self._is_other():
            return {"other": typed_value(self._own)}
        return None if self._place is None else {"value": self._conflict.choices[self._place].value}

    def set_value(self, value: object) -> None:
        kept: dict[str, Any] = value if isinstance(value, dict) else {}
        values = [choice.value for choice in self._conflict.choices]
        if "other" in kept:
            put_typed(self._own, kept["other"])
            self._choose(len(self._lines))
        else:
            self._choose(values.index(kept["value"]) if kept.get("value") in values else None)

    def _is_other(self) -> bool:
        return self._place == len(self._lines)

    def _choose(self, place: int | None) -> None:
        self._place = place
        for at, line in enumerate(self._all):
            line.set_chosen(chosen=at == place)
        self._own.setVisible(self._is_other())
        self.setFocusProxy(self._own if self._is_other() else self._all[place or 0].mark)

    def _press(self, place: int) -> None:
        self._choose(None if place == self._place else place)
        if self._is_other():
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_error("")
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        marks = [line.mark for line in self._all]
        if watched in marks and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step:
                place = min(max(marks.index(watched) + step, 0), len(marks) - 1)
                marks[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)


class _ChoiceLine(QFrame):
    """Who wrote it where and when, what, and why; a click anywhere presses its mark."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = RoundMark("")
        self._words = column(gap=1)
        words = held(self._words)
        line = row(column(self.mark, None), words, gap=6, margins=(8, 6, 10, 7))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setProperty("box", "card")

    def show_choice(self, choice: Choice) -> None:
        """One of the values, and all who wrote it."""
        heads = [self.tr("{writer} 改为").format(writer=written_by(writer)) for writer, _ in choice.written]
        self._show(heads, spoken(choice.shown), [why for _, why in choice.written if why])

    def show_words(self, words: str) -> None:
        """A choice without a writer."""
        self._show([], words, [])

    def _show(self, heads: list[str], value: str, whys: list[str]) -> None:
        clear(self._words)
        reasons = [self.tr("原因：{why}").format(why=why) for why in whys]
        for words in heads:
            self._words.addWidget(Label(words, style.SMALL, "soft", wrap=True))
        self._words.addWidget(Label(value, wrap=True))
        for words in reasons:
            self._words.addWidget(Label(words, style.SMALL, "soft", wrap=True))
        self.mark.setAccessibleName(joint("，").join([*heads, value, *reasons]))

    def set_chosen(self, *, chosen: bool) -> None:
        """Show whether it is the one."""
        self.mark.setChecked(chosen)
        style.mark(self, "box", "sky" if chosen else "card")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
        self.mark.click()


def written_by(writer: Writer) -> str:
    """Where, who, when: 越秀区黄花岗街道，李文彬，10:05."""
    where = writer.place or spoken("别处")
    return joint("，").join([*map(spoken, filter(None, (where, writer.desk, writer.who))), writer.when])
