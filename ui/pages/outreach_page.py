"""下访·家访: days outside and whom they visit; planned, recorded visit by visit, reconciled in the evening."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt

from app.acts.outreaching import CALLED_OFF, CLOSED, NOT_YET
from app.acts.print_route import PrintRouteDraft
from app.acts.record_site import all_sites
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.helper_terms import HelperStep
from app.domain.outreach_terms import OutreachStep, OutreachWay, VisitStep
from app.domain.problems import Problem
from app.domain.world import World
from app.outreach_rows import day_has_come, is_day, with_visits
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.before_leaving import Pack, before_leaving
from app.reports.promised_there import promised_there
from app.reports.taken_there import Taken, taken_there
from ui.messages import sentence
from ui.models.rows_model import Column
from ui.page import CASE
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.outreach_forms import CallOffForm, CloseDayForm, PlanOutreachForm, VisitResultForm
from ui.pages.hall.outreach_words import about, closing_words, lacked, met_where, packed, printed, standing, visited
from ui.pages.hall.sheet_view import SheetView
from ui.parts.button import Button
from ui.words import capital, day_words, joint, word_of

TODAY, COMING, PAST = "today", "coming", "past"
PACK = "outreach-pack"
_TONES = {VisitStep.OPEN.code: "amber_ink", VisitStep.MET.code: "leaf_ink"}


@dataclass(frozen=True, slots=True)
class OutreachListed(Listed):
    """Days and visits, with what was promised there."""

    promises: Mapping[str, tuple[AgendaRow, ...]] = field(default_factory=dict)
    """Id of a visit → the promises given at it."""


def read_outreach(desk: Desk, part: Part) -> OutreachListed:
    """The days of a part with the visits that are shown. Raises Unavailable."""
    listed = read_listed(desk, part)
    rows = with_visits(desk.read, listed.rows)
    return OutreachListed(listed.part, rows, listed.world, listed.more, promised_there(desk.read, rows))


class OutreachPage(AgendaPage):
    """Under each day stand its visits in walking order. Enter changes a day, or records what came of a visit."""

    help_topic = "outreach"
    giving_way = ("who", "at")
    lines = ("outreach",)
    reading = staticmethod(read_outreach)

    def heading(self) -> str:
        return self.tr("下访·家访")

    def words(self) -> str:
        return self.tr("走到群众家门口去：先问一声，再上门，回来对一遍")

    def parts(self) -> Sequence[Part]:
        what = (What.OUTREACH.code, What.OUTREACH_VISIT.code)
        plan = self.tr("按“排一天”写下哪天、哪里、谁去、看哪几家。")

        def today(world: World) -> AgendaQuery:
            return AgendaQuery(what, on_from=world.today, on_to=world.today)

        def coming(world: World) -> AgendaQuery:
            return AgendaQuery(what, on_from=world.today + timedelta(days=1))

        def past(world: World) -> AgendaQuery:
            return AgendaQuery(what, on_to=world.today - timedelta(days=1), descending=True)

        return (
            Part(TODAY, self.tr("今天"), today, (self.tr("今天没有下访"), plan)),
            Part(COMING, self.tr("以后"), coming, (self.tr("以后还没有安排"), plan)),
            Part(PAST, self.tr("以往"), past, (self.tr("以往没有下访"), plan)),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天"), self._day, 96, whole=True),
            Column("at", self.tr("几点"), lambda r: r.line.at if is_day(r) else "", 104, whole=True),
            Column("title", self.tr("哪里、哪一件"), self._title, stretch=True),
            Column("where", self.tr("怎么去"), self._where, 212, most=300, tone=lambda r: "soft", whole=True),
            Column("who", self.tr("谁去"), lambda r: r.line.owner_name if is_day(r) else "", 190, most=300),
            Column("standing", self.tr("怎么样了"), self._standing, 190, most=400, whole=True, tone=self._tone),
        ]

    def _day(self, r: AgendaRow) -> str:
        return day_words(r.line.on, self.now().today) if is_day(r) and r.line.on else ""

    def _title(self, r: AgendaRow) -> str:
        if is_day(r):
            return r.line.title
        return f"　{(r.line.detail or {})['number']}　{about(r)}"

    def _where(self, r: AgendaRow) -> str:
        if is_day(r):
            return joint("，").join(filter(None, (_way(r), printed(r, self.now().now))))
        return met_where(r, self.now().today)

    def _standing(self, r: AgendaRow) -> str:
        if is_day(r):
            return standing(r)
        given = cast(OutreachListed, self.listed).promises.get(r.line.part, ())
        return visited(r, given, self.now().today)

    def _tone(self, r: AgendaRow) -> str:
        if is_day(r):
            if r.line.state == OutreachStep.CALLED_OFF.code:
                return "soft"
            return "amber_ink" if (r.line.detail or {})["open"] and r.line.on <= self.now().today else "ink"
        return _TONES.get(r.line.state, "ink") if r.line.on and r.line.on <= self.now().today else "soft"

    def show_listed(self, listed: Listed) -> None:
        """Each day with its visits under it, in walking order; the past begins with the latest day."""
        order = sorted(listed.rows, key=lambda r: (r.line.at, r.subject.id, (r.line.detail or {}).get("number", 0)))
        order.sort(key=lambda r: str(r.line.on), reverse=listed.part == PAST)
        super().show_listed(replace(listed, rows=tuple(order)))

    def enter(self) -> str:
        return self.tr("记走访结果；在那一天上，改安排")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("排一天"), "plus", "Alt+N", self._plan, primary=True)
        self.case: Button = self.button(self.tr("看那一件"), "notebook", "Alt+O", self._case)
        self.leave: Button = self.button(self.tr("出门前"), "path", "Alt+P", self._leave)
        self.reconcile: Button = self.button(self.tr("对账"), "check-circle", "Alt+W", self._close)
        self.out: Button = self.button(self.tr("取消"), "prohibit", "Alt+Z", self._call_off)

    def _plan(self) -> None:
        self._with_helpers(None)

    def by_key(self) -> Sequence[tuple[str, str, Callable[[], Any]]]:
        return (("Alt+D", self.tr("照这一天再排"), self._again),)

    def _again(self) -> None:
        """Another day at the same place, with the same people and hours: outreach is held regularly."""
        if (day := self._day_in_front()) is not None:
            self._with_helpers(None, day)

    def _with_helpers(self, row_: AgendaRow | None, like: AgendaRow | None = None) -> None:
        """Open the plan with the names of those who serve; `like`: a new one that begins as another day was."""
        asked = AgendaQuery((What.HELPER.code,), (HelperStep.SERVING.code,), until_from=self.now().today, limit=5000)
        rows = self.listed.rows if self.listed and row_ else ()
        visits = [r for r in rows if row_ and r.subject == row_.subject and not is_day(r)]

        def show(found: tuple[tuple[AgendaRow, ...], tuple[AgendaRow, ...]]) -> None:
            helpers, sites = found
            form = PlanOutreachForm(self.tools, self.now(), [one.line for one in helpers], sites, row_, visits)
            if like is not None:
                form.begin_like(like)
            form.stations_asked.connect(partial(self.navigate.emit, "sites", None), Qt.ConnectionType.QueuedConnection)
            self.show_form(self.tr("改安排") if row_ else self.tr("排一天下访"), form)

        desk = self.tools.desk
        self.tools.lane.read(
            lambda: (desk.read(asked), desk.read(all_sites())), owner=self, on_rows=show, key="helpers"
        )

    def forms(self) -> Mapping[str, Opens]:
        return {
            "outreach.plan": self.new_or_row(self._plan),
            "outreach.result": self.new_or_row(self.to_table),
            "outreach.close": self.on_row(self._close),
            "outreach.call_off": self.on_row(self._call_off),
        }

    def open_row(self, row_: AgendaRow) -> None:
        if is_day(row_):
            if self._stands(row_):
                self._with_helpers(row_)
        elif row_.line.state == VisitStep.MET.code or (row_.line.detail or {})["closed"]:
            self.navigate.emit(CASE, row_.line.case)
        elif self._come(row_):
            self.show_form(self.tr("走访结果"), VisitResultForm(self.tools, self.now(), row_))

    def _stands(self, day: AgendaRow, *also: OutreachStep) -> bool:
        """Whether a day is still ahead, or as far as one of these; if not, it is said why nothing happens."""
        if day.line.state in {step.code for step in (OutreachStep.PLANNED, *also)}:
            return True
        gone = day.line.state == OutreachStep.CALLED_OFF.code
        self.tools.messages.status(sentence(Problem(CALLED_OFF if gone else CLOSED)))
        return False

    def _come(self, row_: AgendaRow) -> bool:
        """Whether its day has come; if not, it is said at once, not after a form was filled in."""
        if day_has_come(row_, self.now().today):
            return True
        self.tools.messages.status(sentence(Problem(NOT_YET)))
        return False

    def _case(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.case:
            self.navigate.emit(CASE, found.line.case)

    def _day_in_front(self) -> AgendaRow | None:
        """The day on which the table stands, whether on it or on one of its visits."""
        found = self.table.current_row()
        rows = self.listed.rows if self.listed and isinstance(found, AgendaRow) else ()
        return next(
            (r for r in rows if isinstance(found, AgendaRow) and r.subject == found.subject and is_day(r)), None
        )

    def _leave(self) -> None:
        """What is to be taken along: the route on paper, and whether everything is on this computer."""
        day = self._day_in_front()
        if day is None or not self._stands(day, OutreachStep.CLOSED):
            return
        desk, id_ = self.tools.desk, day.subject.id

        def read() -> tuple[str, Pack, bytes]:
            return id_, before_leaving(desk.read, desk.missing_scans, id_), desk.sheet("outreach_route", id_)

        self.tools.lane.read(
            read, owner=self, on_rows=lambda found: self._show_pack(*found), key="leave",
            on_unavailable=self.tools.messages.problem,
        )  # fmt: skip

    def _show_pack(self, id_: str, pack: Pack, pdf: bytes) -> None:
        self.tools.messages.clear(PACK)
        if pack.lacking:
            lines = "\n".join(lacked(one) for one in pack.lacking)
            title = self.tr("{count} 户还缺东西，先同步再出门").format(count=len(pack.lacking))
            self.tools.messages.banner("amber", title, lines, key=PACK)
        else:
            self.tools.messages.status(packed(pack))
        printed = PrintRouteDraft(self.tools.desk.new_id(), id_)
        view = SheetView(self.tools, pdf, self.tr("走访路线单"), printed)
        self._output.show_paper(self.tr("出门前"), view, view.send)

    def _record_first(self, visit: AgendaRow) -> None:
        """What came of a visit, before the day is reconciled; what was written of the day is kept."""
        self._drawer.close_panel()
        self.open_row(visit)

    def _call_off(self) -> None:
        day = self._day_in_front()
        if day is not None and self._stands(day):
            self.show_form(self.tr("取消这一天"), CallOffForm(self.tools, day))

    def _close(self) -> None:
        day = self._day_in_front()
        if day is None or not self._stands(day) or not self._come(day):
            return

        rows = self.listed.rows if self.listed else ()
        waiting = [
            r for r in rows if r.subject == day.subject and not is_day(r) and r.line.state == VisitStep.OPEN.code
        ]

        def show(taken: Taken) -> None:
            form = CloseDayForm(self.tools, day, taken, waiting)
            # not before the key that asked for it is done with
            form.visit_asked.connect(self._record_first, Qt.ConnectionType.QueuedConnection)
            self.show_form(closing_words(day, self.now().today), form)

        self.tools.lane.read(taken_there, self.tools.desk.read, day, owner=self, on_rows=show, key="taken")


def _way(r: AgendaRow) -> str:
    return capital(word_of(OutreachWay, (r.line.detail or {})["way"]))
