"""直联: every township with the officer who keeps in touch with it, by district; visits, and what was promised there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.acts.link_liaison import LinkLiaisonDraft
from app.desk import Desk
from app.docket_rows import shown_to_all
from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.domain.hall_terms import LiaisonAspect, PromiseStep, What
from app.domain.problems import Problem
from app.domain.units import Area, Directory
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.liaison_table import read_liaisons
from ui import style
from ui.messages import sentence
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.liaison_forms import KeptPromiseForm, LinkForm, ReadLiaisonsForm, VisitForm
from ui.pages.hall.promise_words import ended
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import capital, counted, day_words, joint, word_of

MAP, LATE, VISITS, PROMISES, ENDED = "map", "late", "visits", "promises", "ended"
KIND, READ = "liaison", "liaison-read"


def read_liaison(desk: Desk, part: Part) -> Listed:
    """The lines of a part, petitioners masked in what was seen and heard. Raises Unavailable."""
    listed = read_listed(desk, part)
    return replace(listed, rows=shown_to_all(desk.read, listed.rows))


class LiaisonPage(AgendaPage):
    """activate(part key, or the code of a township). Enter records a visit; of a township without anybody it says who; of a promise that it was kept."""

    help_topic = "liaison"
    giving_way = ("district", "last")
    lines = (KIND,)
    reading = staticmethod(read_liaison)

    def activate(self, argument: object = None) -> None:
        """A township that a promise was given at leads to what was promised."""
        known = argument is None or argument in self._parts
        super().activate(argument if known else PROMISES)

    def heading(self) -> str:
        return self.tr("直联")

    def words(self) -> str:
        return self.tr("一位干部对口联系一个镇街：去看、去听，答应的事记下来")

    def parts(self) -> Sequence[Part]:
        linked, on_time = (What.LIAISON.code,), self.tr("走访都在日子里。")

        def every(world: World) -> AgendaQuery:
            return AgendaQuery(linked)

        def late(world: World) -> AgendaQuery:
            return AgendaQuery(linked, on_to=world.today - timedelta(days=_days(world) + 1))

        def visits(world: World) -> AgendaQuery:
            return AgendaQuery((What.VISIT.code,), descending=True)

        def promises(world: World) -> AgendaQuery:
            return AgendaQuery((What.PROMISE.code,), (PromiseStep.OPEN.code,), by_until=True)

        def over(world: World) -> AgendaQuery:
            steps = (PromiseStep.KEPT.code, PromiseStep.TAKEN_BACK.code)
            return AgendaQuery((What.PROMISE.code,), steps, by_until=True, descending=True)

        first = self.tr("在“对口”里选一个镇街，按“记走访”。")
        return (
            Part(MAP, self.tr("对口"), every, (self.tr("没有镇街"), self.tr("本站的范围里没有镇街。"))),
            Part(LATE, self.tr("该走访了"), late, (self.tr("没有拖下来的"), on_time)),
            Part(VISITS, self.tr("走访记录"), visits, (self.tr("还没有走访"), first)),
            Part(
                PROMISES,
                self.tr("答应的事"),
                promises,
                (self.tr("没有待兑现的"), self.tr("走访时答应的事会列在这里。")),
            ),
            Part(ENDED, self.tr("兑现过的"), over, (self.tr("这里还没有"), self.tr("兑现一项记一项，都留在这里。"))),
        )

    def columns(self) -> list[Column]:
        return [
            Column("district", self.tr("区"), self._district, 88, tone=lambda r: "soft"),
            Column("township", self.tr("镇街"), self._township, 120, whole=True, most=200),
            Column(
                "officer",
                self.tr("谁"),
                lambda r: r.line.owner_name or self.tr("还没有人"),
                96,
                tone=self._tone,
                most=160,
            ),
            Column("last", self.tr("日子"), self._day, 150, tone=self._tone, whole=True),
            Column("words", self.tr("看到、听到什么"), self._told, stretch=True),
        ]

    def _directory(self) -> Directory:
        return self.now().lookup.directory

    def _township(self, r: AgendaRow) -> str:
        area = self._directory().area(r.subject.id)
        return area.name if area else r.subject.id

    def _district(self, r: AgendaRow) -> str:
        above = self._directory().line_of(r.subject.id)[:-1]
        return above[-1].name if above else ""

    def _late(self, r: AgendaRow) -> bool:
        today = self.now().today
        if r.line.what == What.PROMISE.code:
            waits = r.line.state == PromiseStep.OPEN.code
            return waits and r.line.until is not None and r.line.until < today
        due = r.line.on is not None and r.line.on + timedelta(days=_days(self.now())) < today
        return r.line.what == What.LIAISON.code and due

    def _tone(self, r: AgendaRow) -> str:
        return "alarm_ink" if self._late(r) else "ink" if r.line.owner_name else "soft"

    def _day(self, r: AgendaRow) -> str:
        if r.line.what == What.PROMISE.code:
            if r.line.state != PromiseStep.OPEN.code:
                return capital(word_of(PromiseStep, r.line.state))
            return self.tr("最迟 {day}").format(day=self._said(r.line.until))
        if r.line.what == What.VISIT.code:
            return self._said(r.line.on)
        last = (r.line.detail or {}).get("last", "")
        never = self.tr("还没有走访过") if r.line.owner_name else ""
        return self._said(date.fromisoformat(last)) if last else never

    def _told(self, r: AgendaRow) -> str:
        """What was found, after what was looked at; of a promise how it was kept, too."""
        detail = r.line.detail or {}
        aspects = capital(joint("、").join(word_of(LiaisonAspect, one) for one in detail.get("aspects", ())))
        told = joint("：").join(filter(None, (aspects, r.line.title or str(detail.get("findings", "")))))
        if r.line.what == What.PROMISE.code:
            return joint("；").join(filter(None, (told, ended(r, self.now().today))))
        return told

    def _said(self, day: date | None) -> str:
        return day_words(day, self.now().today) if day else ""

    def show_listed(self, listed: Listed) -> None:
        """By district and township; on the map those with nobody stand too."""
        directory, org = listed.world.lookup.directory, listed.world.station.org
        rows = [row for row in listed.rows if row.subject.kind == KIND]
        if listed.part in (MAP, LATE):
            there = {row.subject.id for row in rows}
            missing = directory.townships(org) if listed.part == MAP else ()
            rows += [_nobody(area, org) for area in missing if area.code not in there]
            rows.sort(key=lambda row: row.subject.id)
        self._sums.setVisible(listed.part == MAP)
        self._sums.setText(self._said_of(rows))
        super().show_listed(replace(listed, rows=tuple(rows)))

    def _said_of(self, rows: Sequence[AgendaRow]) -> str:
        """161 位干部直联 176 个镇街."""
        linked = [row.line.owner_name for row in rows if row.line.owner_name]
        told = self.tr("{officers} 位干部直联 {townships} 个镇街").format(
            officers=len(set(linked)), townships=len(linked)
        )
        left = len(rows) - len(linked)
        rest = (self.tr("还有 {count} 个没有人").format(count=left),) if left else ()
        return counted(joint("，").join((told, *rest)))

    # ---------- what may be done

    def enter(self) -> str:
        return self.tr("记走访，答应的事记兑现")

    def above(self) -> Sequence[QWidget]:
        """How many officers keep in touch with how many townships."""
        self._sums = Label("", style.SMALL, "soft")
        return (self._sums,)

    def furnish(self) -> None:
        self.visit: Button = self.button(self.tr("记走访"), "path", "Alt+V", self._visit, primary=True)
        self.link: Button = self.button(self.tr("定干部"), "user-gear", "Alt+N", self._link)
        self.read: Button = self.button(self.tr("读入名单"), "file-arrow-up", "Alt+R", self._choose)

    def forms(self) -> Mapping[str, Opens]:
        return {
            "liaison.link": self.on_row(self._link),
            "liaison.visit": self.on_row(self._visit),
            "liaison.kept": self.new_or_row(self.to_table),
        }

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.what == What.PROMISE.code:
            if row_.line.state == PromiseStep.OPEN.code:
                given = self.tr("{day}走访{township}时答应的")
                said = given.format(day=self._said(row_.line.on), township=self._township(row_))
                self.show_form(self.tr("承诺兑现"), KeptPromiseForm(self.tools, row_, said))
        elif row_.line.owner_name:
            self.show_form(self.tr("记走访"), VisitForm(self.tools, self.now(), row_, self._township(row_)))
        else:
            self._link_row(row_)

    def _visit(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.what == What.LIAISON.code:
            self.open_row(found)

    def _link(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.what == What.LIAISON.code:
            self._link_row(found)

    def _link_row(self, row_: AgendaRow) -> None:
        form = LinkForm(self.tools, self.now(), row_, self._township(row_))
        self.show_form(self.tr("定直联干部"), form)

    # ---------- a list somebody keeps already

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选直联名单"), "", self.tr("表格 (*.xlsx *.csv *.txt)"))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Show what a table has before it is written down."""

        def show(found: tuple[LinkLiaisonDraft, ...]) -> None:
            self.show_form(self.tr("读入直联名单"), ReadLiaisonsForm(self.tools, found, path))

        self.tools.messages.clear(READ)
        self.tools.lane.run(read_liaisons, path, self.now(), owner=self, on_done=show, on_refused=self._refused)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.tools.messages.banner("amber", self.tr("名单没有读进来"), "\n".join(map(sentence, problems)), key=READ)


def _days(world: World) -> int:
    return int(world.settings["liaison_days"])


def _nobody(area: Area, org: str) -> AgendaRow:
    """A township that nobody keeps in touch with."""
    return AgendaRow(Subject(KIND, area.code), org, AgendaLine("", What.LIAISON.code, ""))
