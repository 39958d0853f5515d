"""Which bodies are asked: from the directory, or written where they are in none; each says whether the meeting reaches it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.acts.call_hearing import hearers_of
from app.acts.meeting_audience import body_named
from app.domain.units import org_of
from app.domain.world import World
from ui import style
from ui.acts.bodies import ask_keepers
from ui.fields import Field, TypeAheadField
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.labels import ElidedLabel, Label


class _Line(TypeAheadField):
    """Enter takes what is typed and keeps the keys here, for the next body; on an empty line it moves on."""

    _filled = False

    def _enter(self) -> bool:
        self._filled = bool(self.text().strip())
        return super()._enter()

    def move_on(self) -> None:
        if not self._filled:
            super().move_on()


class BodiesField(Field):
    """value() is the list of their names, what still stands in the line with them."""

    def __init__(self, label: str, world: World) -> None:
        super().__init__(label, side="top")
        self._world = world
        self._names: list[str] = []
        hint = self.tr("单位名称或拼音首字母，如 zjj；名录里没有的照写，按回车")
        self.find = _Line(label, ask_keepers(world, staff=False), side="none", free=True, hint=hint)
        self.find.chosen.connect(lambda _: self._take())
        self.find.editor().editingFinished.connect(self._take)
        self.find.entered.connect(self._take)
        self.find.edited.connect(self.edited)
        self._list = column(gap=4)
        holder = QWidget()
        holder.setLayout(column(self.find, self._list, gap=4))
        self._build(holder)
        self.setFocusProxy(self.find.editor())

    def names(self) -> tuple[str, ...]:
        """The names, in the order they were put there. One that stands there twice is twice in it: the act says so."""
        return (*self._names, *hearers_of(self.find.text()))

    def value(self) -> object:
        return list(self.names())

    def set_value(self, value: object) -> None:
        told = hearers_of(value) if isinstance(value, str) else value
        self._names = [str(name) for name in told] if isinstance(told, list | tuple) else []
        self.find.set_value(None)
        self._show()

    def _take(self) -> None:
        """What stands in the line becomes a line of its own."""
        if typed := hearers_of(self.find.text()):
            self._names += typed
            self.find.set_value(None)
            self._show()
            self.edited.emit()

    def _drop(self, place: int) -> None:
        del self._names[place]
        self._show()
        self.find.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._list)
        for place, name in enumerate(self._names):
            away = Button("", icon="x", height=26)
            away.setAccessibleName(self.tr("去掉 {body}").format(body=name))
            away.clicked.connect(lambda _=False, place=place: self._drop(place))
            reach, tone = self._reach(name)
            words = column(ElidedLabel(name), Label(reach, style.SMALL, tone, wrap=True), gap=0)
            line = row(words, away, gap=6)
            line.setStretch(0, 1)
            self._list.addLayout(line)

    def _reach(self, name: str) -> tuple[str, str]:
        """Whether this meeting comes to the desk of a body, in words and their tone."""
        directory = self._world.lookup.directory
        body = body_named(name, self._world)
        if body is None and directory.named(name) is not None:
            return self.tr("同名的不止一个，请从列表里选带地名的"), "amber_ink"
        if body is None:
            return self.tr("名录里没有，传不到那里，请柬请另送"), "amber_ink"
        office = directory.body(org_of(body.org))
        if office is None or office.code == self._world.station.org:
            return self.tr("就在本站"), "soft"
        return self.tr("同步后传到{office}").format(office=office.name), "soft"
