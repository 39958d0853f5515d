"""站点: where days outside and service days are held; written down one by one, or read from a table once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.acts.import_sites import ImportSitesDraft
from app.acts.record_site import MOST
from app.desk import Done
from app.domain.hall_terms import What
from app.domain.masking import mask_phone
from app.domain.problems import Problem
from app.domain.service_terms import SiteStep
from app.domain.values import phone_text
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.site_table import read_sites
from ui.messages import sentence
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part
from ui.pages.hall.site_forms import CloseSiteForm, SiteForm
from ui.parts.button import Button
from ui.words import day_words

OPEN, ALL = "open", "all"
READ = "sites-read"


class SitesPage(AgendaPage):
    """Enter puts a record right."""

    help_topic = "sites"
    giving_way = ("hours", "org")
    lines = ("site",)

    def heading(self) -> str:
        return self.tr("站点")

    def words(self) -> str:
        return self.tr("10 号工作室、社区、广场：下访和集中服务日在哪里办，找谁")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("还没有站点"), self.tr("按“加一处”写下第一处；有现成名单的，按“读入名单”。"))

        def in_use(world: World) -> AgendaQuery:
            return AgendaQuery((What.SITE.code,), (SiteStep.OPEN.code,), limit=MOST)

        def every(world: World) -> AgendaQuery:
            return AgendaQuery((What.SITE.code,), limit=MOST)

        return (Part(OPEN, self.tr("在用"), in_use, nothing), Part(ALL, self.tr("全部"), every, nothing))

    def columns(self) -> list[Column]:
        return [
            Column("org", self.tr("镇街"), self._township, 110, tone=lambda r: "soft", whole=True, most=180),
            Column("name", self.tr("站点"), lambda r: r.line.title, 220, tone=self._tone, whole=True, most=360),
            Column("address", self.tr("地址"), lambda r: r.line.place, stretch=True),
            Column("hours", self.tr("什么时候开"), lambda r: r.line.detail["hours"], 180, whole=True, most=260),
            Column("contact", self.tr("联系人"), lambda r: r.line.owner_name, 88, whole=True, most=160),
            Column(
                "phone",
                self.tr("电话"),
                lambda r: phone_text(r.line.detail["phone"]),
                124,
                whole=True,
                outside=lambda r: mask_phone(r.line.detail["phone"]),
            ),
            Column("standing", self.tr("怎么样"), self._standing, 110, tone=self._tone, whole=True, most=200),
        ]

    def _township(self, r: AgendaRow) -> str:
        area = self.now().lookup.directory.area((r.line.detail or {})["org"])
        return area.name if area else ""

    def _tone(self, r: AgendaRow) -> str:
        return "soft" if r.line.state == SiteStep.CLOSED.code else "ink"

    def _standing(self, r: AgendaRow) -> str:
        if r.line.until is None:
            return self.tr("在用")
        return self.tr("{day} 已撤").format(day=day_words(r.line.until, self.now().today))

    def show_listed(self, listed: Listed) -> None:
        """By township, then by name. Of those in use "how it stands" would be alike: its room goes to when they are open."""
        self._fit.set_never("standing" if listed.part == OPEN else "")
        order = sorted(listed.rows, key=lambda r: ((r.line.detail or {})["org"], r.line.title))
        super().show_listed(replace(listed, rows=tuple(order)))

    def enter(self) -> str:
        return self.tr("更正")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("加一处"), "plus", "Alt+N", self._add, primary=True)
        self.read: Button = self.button(self.tr("读入名单"), "file-arrow-up", "Alt+R", self._choose)
        self.out: Button = self.button(self.tr("撤掉"), "prohibit", "Alt+Z", self._close)

    def _add(self) -> None:
        self.show_form(self.tr("加一处站点"), SiteForm(self.tools, self.now()))

    def forms(self) -> Mapping[str, Opens]:
        return {"sites.record": self.new_or_row(self._add), "sites.close": self.on_row(self._close)}

    def open_row(self, row_: AgendaRow) -> None:
        self.show_form(self.tr("更正这一处"), SiteForm(self.tools, self.now(), row_))

    def _close(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.state == SiteStep.OPEN.code:
            self.show_form(self.tr("撤掉这一处"), CloseSiteForm(self.tools, found))

    # ---------- a list somebody keeps already

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选站点名单"), "", self.tr("表格 (*.xlsx *.csv *.txt)"))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Write down what a table has and is not here yet."""
        desk = self.tools.desk

        def work() -> Done:
            return desk.do(ImportSitesDraft(desk.new_id(), read_sites(path)))

        self.tools.messages.clear(READ)
        self.tools.lane.run(
            work,
            owner=self,
            on_done=self._read_in,
            on_refused=self._refused,
            on_unavailable=self.tools.messages.problem,
        )

    def _read_in(self, done: Done) -> None:
        self.tools.messages.status(self.tr("新列进 {count} 处站点").format(count=len(done.changes.subjects)))

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.tools.messages.banner("amber", self.tr("名单没有读进来"), "\n".join(map(sentence, problems)), key=READ)
