"""本机: what belongs to this computer and not to the station; each choice works at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent

from app.domain.windows import BUSINESS
from app.domain.world import World
from app.settings import SETTINGS
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import TextField, TicksField
from ui.pages.settings.section import Section
from ui.pages.settings.setting_field import setting_field, setting_value, show_value
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.words import named_options

LOOK = ("theme", "scale", "language")
DESK = ("window", BUSINESS, "visitor_screen", "lock_minutes", "backup_days")
REBUILDING = ("scale", "language")
"""What builds the window anew: it waits until the clerk has stopped walking through the choices."""
TYPING_MS = 700
translate = QCoreApplication.translate


class MachineSection(Section):
    """change(key, value) keeps a setting and puts it in force; the window may be built anew by it."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World, change: Callable[[str, str], object]) -> None:
        super().__init__(self.tr("本机"), tools, panel)
        self._change = change
        self._values = {key: world.settings[key] for key in (*LOOK, *DESK)}
        self.fields = {key: setting_field(SETTINGS[key], value) for key, value in self._values.items()}
        self.fields[BUSINESS] = self._businesses(world)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_MS)
        self._pause.timeout.connect(self.keep)
        look, desk = Card(self.tr("看着舒服")), Card(self.tr("这个接待窗口"))
        for key, field in self.fields.items():
            (look if key in LOOK else desk).add(field)
            later = isinstance(field, TextField) or key in REBUILDING
            field.edited.connect(self._pause.start if later else self.keep)
        self.body.addWidget(look)
        self.body.addWidget(desk)
        note = self.tr("这些只管这一台电脑，选了马上生效。换字号和语言时，写到一半的会先存成草稿。")
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))
        self.body.addStretch(1)

    def _businesses(self, world: World) -> TicksField:
        """Which numbers this window calls: what there is stands in the resources."""
        field = TicksField(translate("Setting", SETTINGS[BUSINESS].title), named_options(world.lookup.queue.businesses))
        show_value(field, self._values[BUSINESS])
        return field

    def show_world(self, world: World) -> None:
        """Nobody else changes this computer's settings."""

    def keep(self) -> None:
        """Keep what was changed; a value that cannot be is explained beside its field."""
        self._pause.stop()
        for key, field in self.fields.items():
            value, setting = setting_value(field), SETTINGS[key]
            if value == self._values[key]:
                continue
            if not setting.valid(value):
                words = self.tr("请填 {least} 到 {most} 之间的数。")
                field.set_error(words.format(least=setting.minimum, most=setting.maximum))
                continue
            field.set_error("")
            self._values[key] = value
            self._change(key, value)
            self.tools.messages.status(self.tr("已保存设置"))

    def hideEvent(self, event: QHideEvent) -> None:
        if self._pause.isActive():
            self.keep()
        super().hideEvent(event)
