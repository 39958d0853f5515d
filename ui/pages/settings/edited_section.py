"""A section of fields for settings of the station, saved together; each change is an act with its moment and its author."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from app.acts.station import SetDraft
from app.domain.problems import Problem
from app.domain.rights import act_problem
from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import Field
from ui.messages import sentence
from ui.pages.settings.barred import bar
from ui.pages.settings.section import WIDEST, Section
from ui.pages.settings.setting_field import setting_value, show_value
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel


class EditedSection(Section):
    """`fields` by the keys of their settings; a subclass makes them, says what is set now, and ends with `add_foot`."""

    def __init__(self, title: str, tools: Tools, panel: SidePanel, world: World, fields: dict[str, Field]) -> None:
        super().__init__(title, tools, panel)
        self._world, self.fields = world, fields
        self.save = Button(self.tr("保存"), "primary", icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self._save)
        for field in fields.values():
            field.edited.connect(self._on_edited)

    def set_now(self, world: World) -> Mapping[str, str]:
        """Key → what is set now."""
        return world.settings

    def add_foot(self, note: str) -> None:
        """The button, with what a change means beside it."""
        self._note, self._means = Label("", style.SMALL, "soft", wrap=True), note
        barred = [problem for key in self.fields if (problem := act_problem("set", self._world, key))]
        whose = bar(barred[0] if len(barred) == len(self.fields) else None, self.save)
        line = row(self.save, self._note, gap=12)
        line.setStretch(1, 1)
        line.setContentsMargins(style.px(16), style.px(10), style.px(16), 0)
        self.foot = QWidget()
        self.foot.setLayout(column(line, whose, gap=4))
        self.foot.setMaximumWidth(style.px(WIDEST))
        self.body.addStretch(1)
        self._on_edited()

    def show_world(self, world: World) -> None:
        before, now = self.set_now(self._world), self.set_now(world)
        unchanged = {key for key, field in self.fields.items() if setting_value(field) == before[key]}
        self._world = world
        for key in unchanged:
            show_value(self.fields[key], now[key])
        self._on_edited()

    def _changed(self) -> dict[str, str]:
        now = self.set_now(self._world)
        values = {key: setting_value(field) for key, field in self.fields.items()}
        return {key: value for key, value in values.items() if value != now[key]}

    def _on_edited(self) -> None:
        same = "" if self._changed() else self.tr("还没有改动")
        self.save.set_reason(same)
        words = self.tr("{same}；{means}").format(same=same, means=self._means)
        self._note.setText(words if same else self._means)

    def _save(self) -> None:
        desk = self.tools.desk
        for key, value in self._changed().items():
            self.fields[key].set_error("")
            self.tools.lane.run(
                desk.do, SetDraft(desk.new_id(), key, value), owner=self, on_done=self._saved,
                on_refused=partial(self._refused, key),
            )  # fmt: skip

    def _saved(self, _: object) -> None:
        self.tools.messages.status(self.tr("已保存设置"))

    def _refused(self, key: str, problems: tuple[Problem, ...]) -> None:
        self.fields[key].set_error("\n".join(sentence(problem) for problem in problems))
        self.fields[key].setFocus()
