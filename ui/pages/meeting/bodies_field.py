"""Which bodies are asked: from the directory, or written where they are in none; each says whether the meeting reaches it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
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

translate = QCoreApplication.translate


class _Line(TypeAheadField):
    """Enter takes the first body that is found, by words as by initials, and keeps the keys here, for the next one; on an empty
    line it moves on."""

    _filled = False

    def _preselects(self, asked: str) -> bool:
        return bool(asked.strip())

    def _enter(self) -> bool:
        self._filled = bool(self.text().strip())
        return super()._enter()

    def move_on(self) -> None:
        if not self._filled:
            super().move_on()


class BodiesField(Field):
    """value() is the list of their names, what still stands in the line with them. A name that is in no directory is taken once
    it is confirmed: it may have been mistyped, and nothing of the meeting reaches it."""

    def __init__(self, label: str, world: World) -> None:
        super().__init__(label, side="top")
        self._world = world
        self._names: list[str] = []
        hint = self.tr("单位名称或拼音首字母，如 zjj；名录里没有的照写，按两次回车")
        self.find = _Line(label, ask_keepers(world, staff=False), side="none", free=True, hint=hint)
        self.find.chosen.connect(lambda _: self._take())
        self.find.editor().editingFinished.connect(self._leave)
        self.find.entered.connect(self.settle)
        self.find.edited.connect(self._typed)
        self._asked = Label("", style.SMALL, "amber_ink", wrap=True)
        self._asked.hide()
        self._list = column(gap=4)
        holder = QWidget()
        holder.setLayout(column(self.find, self._asked, self._list, gap=4))
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

    def settle(self) -> bool:
        """Take what stands in the line; what is in no directory is asked about first. Whether nothing is left to confirm."""
        if (unknown := self._unknown()) and self._asked.isHidden():
            words = self.tr("名录里没有“{names}”，传不到那里，会议通知要另送。再按一次就照写。")
            self._asked.setText(words.format(names="、".join(unknown)))
            self._asked.show()
            return False
        self._take()
        return True

    def _unknown(self) -> list[str]:
        return [name for name in hearers_of(self.find.text()) if body_named(name, self._world) is None]

    def _typed(self) -> None:
        self._asked.hide()
        self.edited.emit()

    def _leave(self) -> None:
        if not self._unknown():
            self._take()

    def _take(self) -> None:
        """What stands in the line becomes a line of its own."""
        self._asked.hide()
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
            reach, tone = _reach(name, self._world)
            words = column(ElidedLabel(name), Label(reach, style.SMALL, tone, wrap=True), gap=0)
            line = row(words, away, gap=6)
            line.setStretch(0, 1)
            self._list.addLayout(line)


def _reach(name: str, world: World) -> tuple[str, str]:
    """Whether a meeting comes to the desk of a body, in words and their tone."""
    body = body_named(name, world)
    if body is None:
        return unreached(name, world, ahead=True), "amber_ink"
    office = world.lookup.directory.body(org_of(body.org))
    if office is None or office.code == world.station.org:
        return translate("BodiesField", "就在本站"), "soft"
    return translate("BodiesField", "同步后传到{office}").format(office=office.name), "soft"


def unreached(name: str, world: World, *, ahead: bool) -> str:
    """Why a meeting comes to no desk of a body, and what is to be brought there: the invitation while it is `ahead`, else the
    minutes; nothing where it comes to one."""
    if body_named(name, world) is not None:
        return ""
    if world.lookup.directory.named(name) is not None:
        return translate("BodiesField", "同名的不止一个，请从列表里选带地名的")
    if ahead:
        return translate("BodiesField", "名录里没有，传不到那里，会议通知请另送")
    return translate("BodiesField", "名录里没有，传不到那里，纪要请另送")
