"""个人信息泄露: what of the data kept here got out, and whether the people and the authority were told. Nobody is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.breach_terms import BreachStep
from app.domain.hall_terms import What
from app.domain.world import World
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Opens, Part
from ui.pages.hall.breach_forms import RecordBreachForm, TellBreachForm
from ui.parts.button import Button
from ui.words import capital, day_words, word_of

OPEN, ALL = "open", "all"
_CODE = (What.BREACH.code,)


class BreachesPage(AgendaPage):
    """Enter opens one: what happened, and whom to tell."""

    help_topic = "breaches"
    giving_way = ("state",)
    lines = ("breach",)

    def heading(self) -> str:
        return self.tr("个人信息泄露")

    def words(self) -> str:
        return self.tr("出了什么事、涉及多少人、告知了没有；不记是谁的信息")

    def parts(self) -> Sequence[Part]:
        note = self.tr("登记表、电话、材料丢了，被人看到、拿走了，按“记一条”写下来，再记告知了谁。")

        def waiting(world: World) -> AgendaQuery:
            return AgendaQuery(_CODE, (BreachStep.UNTOLD.code,))

        def every(world: World) -> AgendaQuery:
            return AgendaQuery(_CODE, descending=True)

        return (
            Part(OPEN, self.tr("还没有告知完"), waiting, (self.tr("没有等着告知的"), note)),
            Part(ALL, self.tr("全部"), every, (self.tr("没有记过泄露"), note)),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天发现的"), lambda r: day_words(r.line.on, self.now().today), 104, whole=True),
            Column("data", self.tr("哪几类信息"), lambda r: r.line.title, stretch=True),
            Column("people", self.tr("多少人"), lambda r: f"{(r.line.detail or {})['people']:,}", 80, right=True),
            Column("told_people", self.tr("告知本人"), lambda r: self._told(r, "people"), 112, whole=True),
            Column("told_authority", self.tr("告知网信部门"), lambda r: self._told(r, "authority"), 120, whole=True),
            Column("state", self.tr("怎样了"), lambda r: capital(word_of(BreachStep, r.line.state)), 120),
        ]

    def _told(self, r: AgendaRow, to: str) -> str:
        told = (r.line.detail or {})[f"told_{to}"]
        if told == "no":
            return self.tr("不用告知")
        return day_words(date.fromisoformat(told), self.now().today) if told else self.tr("还没有")

    def enter(self) -> str:
        return self.tr("看写了什么，记告知了谁")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("记一条"), "plus", "Alt+N", self._record, primary=True)

    def _record(self) -> None:
        if self.listed is not None:
            self.show_form(self.tr("记一条个人信息泄露"), RecordBreachForm(self.tools, self.now()))

    def forms(self) -> Mapping[str, Opens]:
        return {"breaches.record": self.new_or_row(self._record), "breaches.tell": self.new_or_row(self.to_table)}

    def open_row(self, row_: AgendaRow) -> None:
        def show(entries: tuple[object, ...]) -> None:
            self.show_form(self.tr("告知"), TellBreachForm(self.tools, self.now(), row_, entries))

        asked = EntriesQuery("breach", row_.subject.id)
        self.tools.lane.read(self.tools.desk.read, asked, owner=self, on_rows=show, key="breach")
