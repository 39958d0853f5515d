"""诉求: several demands of one visit, one tab each; the amber dot says which one lacks something."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.acts.register_draft import DemandDraft
from ui import style
from ui.fields import Field
from ui.forms.registration.apart_strip import ApartStrip
from ui.forms.registration.demand_fields import DemandFields
from ui.forms.registration.surroundings import Surroundings
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.keycap import shortcut
from ui.parts.segmented import Segmented


class DemandsCard(Card):
    """The demands of a registration. `edited`; `demand_shown` when another one comes into the fields."""

    edited = Signal()
    demand_shown = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("诉求"), parent=parent)
        self._demands: list[DemandDraft] = [DemandDraft()]
        self._current = 0
        self._narrow = False
        self._tabs = Segmented([(0, "")], 0, name=self.tr("哪一项诉求"))
        self._tabs.chosen.connect(lambda place: self.show_demand(int(place)))
        self._add = Button(self.tr("加一项"), "link", icon="plus", key="Alt+D", height=28)
        self._add.clicked.connect(self.add_demand)
        self._remove = Button(self.tr("去掉"), "link", icon="x", height=28)
        self._remove.setAccessibleName(self.tr("去掉这一项"))
        self._remove.setToolTip(self.tr("去掉这一项"))
        self._remove.clicked.connect(self.remove_demand)
        self._tabs.setToolTip(self.tr("Alt PgUp 上一项，Alt PgDn 下一项"))
        shortcut(self, "Alt+PgUp", self.tr("上一项诉求"), partial(self._step, -1))
        shortcut(self, "Alt+PgDown", self.tr("下一项诉求"), partial(self._step, 1))
        for widget in (self._tabs, self._add, self._remove):
            # Enter goes from one field to the next; these have keys of their own
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.demand = DemandFields(around)
        for place, widget in enumerate((self.demand.text.star(), self._tabs, self._add, self._remove), 1):
            self.header.insertWidget(place, widget)
        self.demand.edited.connect(self._on_edited)
        self.apart = ApartStrip()
        self.add(self.apart)
        self.add(self.demand)
        self.header.parentWidget().setFixedHeight(style.px(36))
        self.body.setSpacing(style.px(6))
        self.body.setContentsMargins(style.px(16), 0, style.px(16), style.px(8))
        self._show_tabs()

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit into little room."""
        self.demand.set_narrow(narrow=narrow)
        self._narrow = narrow
        self._share_head()

    def demands(self) -> tuple[DemandDraft, ...]:
        """All demands in order."""
        return tuple(self._demands)

    def current(self) -> int:
        """Which of them is in the fields."""
        return self._current

    def show_demands(self, demands: tuple[DemandDraft, ...], current: int = 0) -> None:
        """Put the demands of a draft in place."""
        self._demands = list(demands) or [DemandDraft()]
        self._show_tabs()
        self.show_demand(min(current, len(self._demands) - 1))

    def show_demand(self, place: int) -> None:
        """Bring one of the demands into the fields."""
        self._current = place
        self._tabs.set_value(place)
        self.demand.show_demand(self._demands[place])
        self.demand_shown.emit()

    def add_demand(self) -> None:
        """One more thing asked for."""
        self._demands.append(DemandDraft())
        self._show_tabs()
        self.show_demand(len(self._demands) - 1)
        self.demand.text.setFocus()
        self.edited.emit()

    def remove_demand(self) -> None:
        """Take the shown demand out again."""
        del self._demands[self._current]
        self._show_tabs()
        self.show_demand(max(0, self._current - 1))
        self.demand.text.setFocus()
        self.edited.emit()

    def set_link(self, case: str, reasons: tuple[str, ...]) -> None:
        """The clerk decided on the shown demand: it belongs to an earlier case, or (empty) is a matter of its own."""
        self.demand.set_link(case, reasons)
        self._on_edited()

    def set_marks(self, places: Collection[int]) -> None:
        """Put the amber dot on these tabs."""
        self._tabs.set_marks(list(places))

    def set_needed(self, paths: Collection[str]) -> None:
        """Put the star on what must not stay empty; that of the text stands beside the title."""
        at = f"demands.{self._current}."
        self.demand.set_needed([path.removeprefix(at) for path in paths if path.startswith(at)])

    def fields(self) -> dict[str, Field]:
        """The fields by their path in RegisterDraft, in the order of the eye."""
        return {f"demands.{self._current}.{path}": field for path, field in self.demand.fields().items()}

    def _step(self, step: int) -> None:
        place = self._current + step
        if 0 <= place < len(self._demands):
            self.show_demand(place)
            self.demand.text.setFocus()

    def _on_edited(self) -> None:
        self._demands[self._current] = self.demand.draft()
        self.edited.emit()

    def _show_tabs(self) -> None:
        several = len(self._demands) > 1
        words = self.tr("诉求 {number}")
        self._tabs.set_options([(place, words.format(number=place + 1)) for place in range(len(self._demands))])
        self._tabs.setVisible(several)
        self._remove.setVisible(several)
        self._share_head()

    def _share_head(self) -> None:
        """The capacity stands in the head, as long as no tabs of several demands need its room."""
        if not self._narrow and len(self._demands) == 1:
            self.header.addWidget(self.demand.capacity)
        else:
            self.body.insertWidget(0, self.demand.capacity)
