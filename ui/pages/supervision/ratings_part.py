"""满意度: what the petitioners said of the station and of the units, five and more together; and the papers counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.acts.count_ratings import CountRatingsDraft
from app.domain.procedure_terms import Rated, Satisfaction
from app.domain.rating import period_of
from app.domain.world import World
from app.reports.ratings import RatingCell
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, Field, LongTextField, NumberField, TextField, TicksField, TypeAheadField
from ui.forms.registration.surroundings import Surroundings
from ui.forms.side_form import SideForm
from ui.models.rows_model import Column
from ui.pages.cases.columns import unit_words
from ui.words import capital, joint, options_of, word

translate = QCoreApplication.translate
AGREED = "agreed"
QUARTERS = 4
"""So many quarters back can be chosen."""


def period_words(period: str) -> str:
    """2026Q4 as 2026年第4季度."""
    year, _, quarter = period.partition("Q")
    return translate("Ratings", "{year}年第{quarter}季度").format(year=year, quarter=quarter)


def body_words(cell: RatingCell, world: World) -> str:
    """The name of who was rated."""
    if cell.body == world.station.org:
        return translate("Ratings", "本站")
    body = world.lookup.directory.body(cell.body)
    return unit_words(body.name, world) if body else cell.body


def _part(cell: RatingCell) -> str:
    """Which of the two parts of the form, short enough for a column."""
    office = cell.rated == Rated.OFFICE.code
    return translate("Ratings", "信访部门") if office else translate("Ratings", "责任单位")


def rating_columns(world: Callable[[], World]) -> list[Column]:
    """Quarter, part, unit, voices, each answer, the share of the content, what the dissatisfied wrote."""

    heads = {
        Satisfaction.SATISFIED: translate("Ratings", "满意"),
        Satisfaction.FAIRLY: translate("Ratings", "基本满意"),
        Satisfaction.DISSATISFIED: translate("Ratings", "不满意"),
    }

    def number(value: Satisfaction) -> Column:
        return Column(value.name, heads[value], lambda r: str(r.counts.get(value.code, 0)), 76, right=True)

    return [
        Column("period", translate("Ratings", "季度"), lambda r: period_words(r.period), 96, whole=True),
        Column("rated", translate("Ratings", "评的是什么"), _part, 96),
        Column("unit", translate("Ratings", "哪个单位"), lambda r: body_words(r, world()), 112, most=260, whole=True),
        Column("total", translate("Ratings", "份数"), lambda r: str(r.total), 60, right=True),
        *(number(value) for value in Satisfaction),
        Column("content", translate("Ratings", "满意率"), lambda r: f"{r.content:.0%}", 76, right=True),
        Column(
            "reasons", translate("Ratings", "哪里不满意"), lambda r: joint("；").join(r.reasons), stretch=True,
            tone=lambda r: "soft",
        ),
    ]  # fmt: skip


def quarters(today: date) -> list[str]:
    """This quarter and those before it."""
    year, quarter = today.year, (today.month + 2) // 3
    found = []
    for _ in range(QUARTERS):
        found.append(f"{year}Q{quarter}")
        year, quarter = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
    assert found[0] == period_of(today)
    return found


class CountRatingsForm(SideForm):
    """The papers of the wooden box, in figures."""

    def __init__(self, tools: Tools, world: World) -> None:
        self._rated = ChoiceField(self.tr("评的是什么"), options_of(Rated), required=True, side="top")
        self._rated.set_value(Rated.OFFICE.code)
        around = Surroundings(world, lambda: world.now)
        self._body = TypeAheadField(
            self.tr("哪个责任单位"), around.bodies, required=True, hint=self.tr("单位名称，或拼音首字母"), side="top"
        )
        periods = [(period, period_words(period)) for period in quarters(world.today)]
        period = ChoiceField(self.tr("哪个季度的"), periods, required=True, side="top")
        period.set_value(periods[0][0])
        names = ("satisfied", "fairly", "dissatisfied")
        counts = {
            name: NumberField(capital(word(value)), unit=self.tr("份"), side="spread", width=72)
            for name, value in zip(names, Satisfaction, strict=True)
        }
        fields: dict[str, Field] = {
            "rated": self._rated,
            "body": self._body,
            "period": period,
            **counts,
            "reasons": LongTextField(self.tr("哪里不满意，一行写一份的；不写姓名"), side="top", lines=(2, 6)),
            "witness": TextField(self.tr("另一位开箱的人"), required=True, side="top"),
            "agreed": TicksField(self.tr("请另一位本人来勾"), [(AGREED, self.tr("我一起开的箱，数目和纸上的一样"))]),
        }
        words = self.tr("满五份才开箱，两个人一起开。只记总数，不记是谁的、哪一件的。")
        super().__init__(tools, words, self.tr("记下总数"), fields)
        self._rated.edited.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._body.setVisible(self._rated.value() == Rated.UNIT.code)

    def text(self, name: str) -> str:
        field = self.fields[name]
        return field.text() if isinstance(field, NumberField) else super().text(name)

    def work(self) -> Callable[[], object]:
        names = ("rated", "body", "period", "satisfied", "fairly", "dissatisfied", "reasons", "witness")
        agreed = self.fields["agreed"].value() == (AGREED,)
        draft = CountRatingsDraft(self.id, *(self.text(name) for name in names), agreed=agreed)
        return partial(self.tools.desk.do, draft)

    def saved(self) -> None:
        self.tools.messages.status(self.tr("纸质评价已经记下"))
        super().saved()
