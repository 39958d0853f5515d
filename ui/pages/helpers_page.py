"""帮手: volunteers, retired cadres, lawyers, counsellors, village elders, grid workers, deputies; who serves, with what, until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.hall_terms import BacklogStep, What
from app.domain.helper_terms import Dialect, HelperKind, HelperStep, Skill
from app.domain.masking import mask_phone
from app.domain.terms import Term
from app.domain.values import phone_text
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part
from ui.pages.hall.helper_forms import EndHelperForm, HelperForm, weekdays
from ui.pages.hall.promise_words import open_words
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import column, scrolled
from ui.parts.button import Button
from ui.parts.states import EmptyState
from ui.words import capital, day_words, joint, word_of

SERVING, ALL = "serving", "all"
MOST_SETTLED = 5_000
_KINDS = [kind.code for kind in HelperKind]


class HelpersPage(AgendaPage):
    """Enter puts a record right."""

    help_topic = "helpers"
    giving_way = ("unit", "weekdays", "phone")
    lines = ("helper",)

    def heading(self) -> str:
        return self.tr("帮手")

    def words(self) -> str:
        return self.tr("一起倾计、一起化解的人：会什么，讲什么话，什么时候能来")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("还没有帮手"), self.tr("本人同意以后，按“加一位”记下来。"))

        def serving(world: World) -> AgendaQuery:
            return AgendaQuery((What.HELPER.code,), (HelperStep.SERVING.code,), until_from=world.today)

        def every(world: World) -> AgendaQuery:
            return AgendaQuery((What.HELPER.code,))

        return (Part(SERVING, self.tr("在任"), serving, nothing), Part(ALL, self.tr("全部"), every, nothing))

    def columns(self) -> list[Column]:
        def several(name: str, title: str, terms: type[Term], width: int) -> Column:
            return Column(name, title, lambda r: _joined(terms, r.line.detail[name]), width, most=2 * width, whole=True)

        return [
            Column("name", self.tr("姓名"), lambda r: r.line.title, 88, tone=self._tone, whole=True, most=160),
            Column("kind", self.tr("哪一种"), lambda r: capital(word_of(HelperKind, r.line.detail["kind"])), 150),
            Column("unit", self.tr("单位"), lambda r: r.line.place, 150),
            Column("skills", self.tr("擅长"), lambda r: _joined(Skill, r.line.detail["skills"]), stretch=True),
            several("dialects", self.tr("会说"), Dialect, 170),
            Column("weekdays", self.tr("哪几天能来"), self._days, 140, most=260, whole=True),
            Column(
                "phone",
                self.tr("电话"),
                lambda r: phone_text(r.line.detail["phone"]),
                124,
                whole=True,
                outside=lambda r: mask_phone(r.line.detail["phone"]),
            ),
            Column("until", self.tr("任期到"), self._term, 110, tone=self._tone, whole=True),
        ]

    def _days(self, r: AgendaRow) -> str:
        said = dict(weekdays())
        return joint("、").join(said[day] for day in (r.line.detail or {})["weekdays"])

    def _over(self, r: AgendaRow) -> bool:
        return r.line.state == HelperStep.ENDED.code or r.line.until is None or r.line.until < self.now().today

    def _tone(self, r: AgendaRow) -> str:
        return "soft" if self._over(r) else "ink"

    def _term(self, r: AgendaRow) -> str:
        assert r.line.until is not None
        day = day_words(r.line.until, self.now().today)
        if r.line.state == HelperStep.ENDED.code:
            return self.tr("{day} 离任").format(day=day)
        return self.tr("{day} 已满").format(day=day) if self._over(r) else day

    def show_listed(self, listed: Listed) -> None:
        """By kind, then by name: nobody stands first for what they did."""
        order = sorted(listed.rows, key=lambda r: (_KINDS.index((r.line.detail or {})["kind"]), r.line.title))
        super().show_listed(replace(listed, rows=tuple(order)))

    def enter(self) -> str:
        return self.tr("更正")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("加一位"), "user-plus", "Alt+N", self._add, primary=True)
        self.talks: Button = self.button(self.tr("谈过的事"), "chat-text", "Alt+T", self._talks)
        self.out: Button = self.button(self.tr("离任"), "sign-out", "Alt+Z", self._end)

    def _talks(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow):
            talks = AgendaQuery((What.TALK.code,), owner=found.subject.id, descending=True)
            settled = AgendaQuery((What.BACKLOG.code,), (BacklogStep.SETTLED.code,), limit=MOST_SETTLED)
            read, show = self.tools.desk.read, partial(self._show_talks, found.line.title)
            self.tools.lane.read(
                lambda: (read(talks), {row.line.case: row.line.on for row in read(settled)}), owner=self, key="talks",
                on_rows=lambda told: show(*told), on_unavailable=self.tools.messages.problem,
            )  # fmt: skip

    def _show_talks(self, name: str, rows: tuple[AgendaRow, ...], settled: Mapping[str, date | None]) -> None:
        """The cases they talked on, the last one first, with the old ones among them that were settled since; each opens its case."""
        lines = column(gap=0)
        for found in rows:
            day = day_words(found.line.on, self.now().today) if found.line.on else ""
            closed = settled.get(found.line.case)
            since = self.tr("积案，{day}办结").format(day=day_words(closed, self.now().today)) if closed else ""
            case = () if found.restricted else (found.case_number, since)
            told = joint("，").join(filter(None, (day, *case)))
            item = LineItem(open_words(found, found.case_title), told, icon="chat-text")
            item.pressed.connect(partial(self.open_case.emit, found.line.case))
            lines.addWidget(item)
        if not rows:
            lines.addWidget(EmptyState(self.tr("还没有记过"), self.tr("在一件家事里记家常话，写上哪位帮手聊的。")))
        lines.addStretch(1)
        holder = QWidget()
        holder.setLayout(lines)
        title = self.tr("{name}谈过的事").format(name=name)
        self._drawer.show_content(title, scrolled(holder), holder.findChild(LineItem))

    def _add(self) -> None:
        self.show_form(self.tr("加一位帮手"), HelperForm(self.tools))

    def forms(self) -> Mapping[str, Opens]:
        return {"helpers.enlist": self.new_or_row(self._add), "helpers.end": self.on_row(self._end)}

    def open_row(self, row_: AgendaRow) -> None:
        self.show_form(self.tr("更正这一位"), HelperForm(self.tools, row_))

    def _end(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.state == HelperStep.SERVING.code:
            self.show_form(self.tr("离任"), EndHelperForm(self.tools, found))


def _joined(terms: type[Term], codes: Sequence[str]) -> str:
    return joint("、").join(capital(word_of(terms, code)) for code in codes)
