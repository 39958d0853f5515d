"""加条件: place, days, way, category, step and officer of the cases to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.terms import Channel, Step, Term
from app.domain.world import World
from app.ports import CaseFilter
from ui import style
from ui.fields import Candidate, ChoiceField, DateField, TypeAheadField
from ui.forms.registration.surroundings import Surroundings
from ui.pages.cases.conditions import NOBODY
from ui.pages.cases.views import LATELY, lately
from ui.parts.boxes import column, line, row, scrolled
from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.parts.tick_box import TickBox
from ui.words import capital, category_or_field, word_of

ANY, OWN_DAYS = 0, -1


class ConditionPanel(QWidget):
    """Fields for every condition. `taken(CaseFilter)` when the clerk is done."""

    taken = Signal(object)

    def __init__(self, filter_: CaseFilter, world: World, staff: Mapping[str, str]) -> None:
        super().__init__()
        self._filter, self._world = filter_, world
        around = Surroundings(world, lambda: world.now)
        self.place = TypeAheadField(self.tr("属地"), around.areas, hint=self.tr("街道、社区，或拼音首字母"), side="top")
        if filter_.place:
            self.place.set_value(Candidate(filter_.place, around.place_name(filter_.place)))
        self._build_days(filter_, world)
        self.channels = _Boxes(Channel, filter_.channels)
        self.category = TypeAheadField(
            self.tr("内容分类"), around.fields_and_categories, hint=self.tr("分类名称，或拼音首字母"), side="top"
        )
        if filter_.category:
            said = category_or_field(filter_.category, world.lookup.categories)
            self.category.set_value(Candidate(filter_.category, said))
        self.steps = _Boxes(Step, filter_.steps)
        people = [("", self.tr("不限")), (NOBODY, self.tr("还没有指定承办人")), *staff.items()]
        self.officer = ChoiceField(self.tr("承办人"), people, side="top")
        self.officer.set_value(filter_.officer)
        self.conflicted = TickBox(self.tr("只看有两处改动的"))
        self.conflicted.setChecked(bool(filter_.conflicted))
        self._lay_out()

    def _build_days(self, filter_: CaseFilter, world: World) -> None:
        spans = [(ANY, self.tr("不限")), *((days, self.tr("近 {days} 天").format(days=days)) for days in LATELY)]
        spans.append((OWN_DAYS, self.tr("自己选日子")))
        self.span = ChoiceField(self.tr("登记的日子"), spans, side="top")
        own = filter_.received_from or filter_.received_to
        self.span.set_value(lately(filter_, world.today) or (OWN_DAYS if own else ANY))
        self.first = DateField(self.tr("从"), lambda: world.today, label_width=20)
        self.last = DateField(self.tr("到"), lambda: world.today, label_width=20)
        self.first.set_value(filter_.received_from)
        self.last.set_value(filter_.received_to)
        self.span.edited.connect(self._show_days)
        self._show_days()

    def _show_days(self) -> None:
        own = self.span.value() == OWN_DAYS
        self.first.setVisible(own)
        self.last.setVisible(own)

    def _lay_out(self) -> None:
        take = Button(self.tr("按这些条件看"), icon="check", key="Ctrl+Return", height=36)
        take.clicked.connect(self.take)
        small, fields = style.SMALL, QWidget()
        fields.setLayout(
            column(
                self.place, self.span, self.first, self.last,
                column(Label(self.tr("形式"), small, "soft"), self.channels, gap=4), self.category,
                column(Label(self.tr("办到哪一步"), small, "soft"), self.steps, gap=4), self.officer, self.conflicted,
                None, gap=12, margins=16,
            )
        )  # fmt: skip
        # the button stays in sight however long the list of steps is
        whole = column(scrolled(fields), line(), row(take, None, margins=(16, 10, 16, 12)), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def take(self) -> None:
        """Hand the conditions over."""
        if not (self.first.understood() and self.last.understood()):
            return
        self.taken.emit(self.filter())

    def filter(self) -> CaseFilter:
        """The conditions as they stand; those that have no field here stay."""
        days = self.span.value()
        first, last = (self.first.day(), self.last.day()) if days == OWN_DAYS else (None, None)
        if isinstance(days, int) and days > 0:
            first = self._world.today - timedelta(days=days)
        return replace(
            self._filter,
            place=str(self.place.value() or ""),
            category=str(self.category.value() or ""),
            channels=self.channels.codes(),
            steps=self.steps.codes(),
            officer=str(self.officer.value() or ""),
            conflicted=True if self.conflicted.isChecked() else None,
            received_from=first,
            received_to=last,
        )


class _Boxes(QWidget):
    """One box to tick for each term."""

    def __init__(self, terms: type[Term], ticked: tuple[str, ...]) -> None:
        super().__init__()
        self._boxes = {term.code: TickBox(capital(word_of(terms, term.code))) for term in terms}
        flow = FlowLayout(self, gap=6, line_gap=2)
        widest = max(box.sizeHint().width() for box in self._boxes.values())
        for code, box in self._boxes.items():
            box.setChecked(code in ticked)
            # so that they stand in columns
            box.setMinimumWidth(widest)
            flow.addWidget(box)

    def codes(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())
