"""宣传与培训: what was done to make the rules known, with its figures; entered, put right, taken out of the count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from app.desk import Desk
from app.docket_rows import shown_to_all
from app.domain.hall_terms import CampaignStep, CampaignWay, What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.campaign_forms import CampaignForm, WithdrawCampaignForm
from ui.pages.hall.campaign_words import how_much
from ui.parts.button import Button
from ui.words import capital, day_words, word_of

THIS_YEAR, ALL = "year", "all"


@dataclass(frozen=True, slots=True)
class CampaignsListed(Listed):
    """The rows as others may read them, and beside them as they were written."""

    written: tuple[AgendaRow, ...] = ()


def read_campaigns(desk: Desk, part: Part) -> Listed:
    """The lines of a part, petitioners masked. Raises Unavailable."""
    found = read_listed(desk, part)
    return CampaignsListed(found.part, shown_to_all(desk.read, found.rows), found.world, found.more, found.rows)


class CampaignsPage(AgendaPage):
    """Enter puts a record right."""

    help_topic = "campaigns"
    giving_way = ("note", "place", "people")
    lines = ("campaign",)
    reading = staticmethod(read_campaigns)

    def heading(self) -> str:
        return self.tr("宣传与培训")

    def words(self) -> str:
        return self.tr("《信访工作条例》让大家知道：做了什么，多少，多少人")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("还没有记过"), self.tr("按“记一项”写下第一场宣传或培训。"))

        def year(world: World) -> AgendaQuery:
            return AgendaQuery((What.CAMPAIGN.code,), on_from=world.today.replace(month=1, day=1), descending=True)

        def every(world: World) -> AgendaQuery:
            return AgendaQuery((What.CAMPAIGN.code,), descending=True)

        return (Part(THIS_YEAR, self.tr("今年"), year, nothing), Part(ALL, self.tr("全部"), every, nothing))

    def columns(self) -> list[Column]:
        def people(r: AgendaRow) -> str:
            return f"{r.line.detail['people']:,}" if r.line.detail and r.line.detail["people"] else ""

        return [
            Column("on", self.tr("哪天"), lambda r: day_words(r.line.on, self.now().today), 96, whole=True),
            Column(
                "way", self.tr("哪一种"), lambda r: capital(word_of(CampaignWay, r.line.detail["way"])), 104, whole=True
            ),
            Column("title", self.tr("是什么"), lambda r: r.line.title, stretch=True, tone=self._tone),
            Column("place", self.tr("在哪里"), lambda r: r.line.place, 160),
            Column("count", self.tr("数量"), how_much, 92, right=True, whole=True, most=200),
            Column("people", self.tr("人数"), people, 80, right=True),
            Column("note", self.tr("备注"), self._note, 140, tone=lambda r: "soft", whole=True, most=280),
        ]

    def _tone(self, r: AgendaRow) -> str:
        return "soft" if r.line.state == CampaignStep.WITHDRAWN.code else "ink"

    def _note(self, r: AgendaRow) -> str:
        if r.line.state == CampaignStep.WITHDRAWN.code:
            return self.tr("记错，不计")
        return str((r.line.detail or {})["note"])

    def enter(self) -> str:
        return self.tr("更正")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("记一项"), "plus", "Alt+N", self._add, primary=True)
        self.out: Button = self.button(self.tr("记错了，不计"), "prohibit", "Alt+Z", self._withdraw)

    def _add(self) -> None:
        self.show_form(self.tr("记一项宣传或培训"), CampaignForm(self.tools))

    def forms(self) -> Mapping[str, Opens]:
        return {"campaigns.record": self.new_or_row(self._add), "campaigns.withdraw": self.on_row(self._withdraw)}

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.state == CampaignStep.COUNTED.code:
            written = cast(CampaignsListed, self.listed).written
            as_written = next(one for one in written if one.id == row_.id)
            self.show_form(self.tr("更正这一项"), CampaignForm(self.tools, as_written))

    def _withdraw(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.state == CampaignStep.COUNTED.code:
            self.show_form(self.tr("这一项不计"), WithdrawCampaignForm(self.tools, found))
