"""One 集中服务日: which stations are open with which group, who came, what was taken there and where it went. No rank, no blame."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.acts.form_group import all_groups, groups_with_people
from app.acts.outreaching import NOT_YET
from app.acts.plan_service_parts import PartsToPlan, PlanServicePartsDraft, asked, serving, to_plan
from app.desk import Desk, Done
from app.domain.hall_terms import What
from app.domain.helper_terms import HelperStep
from app.domain.problems import Problem
from app.domain.service_terms import ServiceStep
from app.outreach_rows import day_has_come
from app.ports import Changes
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.taken_there import Taken, taken_there
from app.service_day import ServiceDay, Spot, cases_taken, nearest_day, service_day
from ui import style
from ui.messages import sentence
from ui.models.rows_model import Column
from ui.page import OUTREACH, SERVICE_DAYS
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part
from ui.pages.hall.outreach_forms import CloseDayForm
from ui.pages.hall.outreach_words import closing_words
from ui.pages.hall.poster_view import PosterView
from ui.pages.hall.service_forms import CallOffPartsForm, PartForm, Place
from ui.pages.hall.service_words import spot_words, sums, to_plan_words, went_words
from ui.pages.hall.sheet_view import SheetView
from ui.pages.hall.wanted import Wanted
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import column, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.states import EmptyState
from ui.words import day_words, joint

ALL, NOT_PLANNED, PLANNED, HELD = "all", "not_planned", "planned", "held"
PLAN = "service-day-plan"
_SHOWN = {
    ALL: lambda spot: True,
    NOT_PLANNED: lambda spot: spot.part is None and spot.off is None,
    PLANNED: lambda spot: spot.part is not None and not spot.held,
    HELD: lambda spot: spot.held,
}


@dataclass(frozen=True, slots=True)
class SpotsListed(Listed):
    """The stations of a day, with the day itself."""

    found: ServiceDay | None = None
    spots: Mapping[str, Spot] = field(default_factory=dict)
    """All of them by the id of their station, whatever the part shows."""
    groups: Mapping[str, str] = field(default_factory=dict)
    """Id of a station → the groups that serve there."""


class ServiceDayPage(AgendaPage):
    """activate(part key, or the id of a service day; without either the nearest one). Enter plans a station, leads to its part, or shows what was taken there."""

    help_topic = "service_day"
    giving_way = ("org", "group")
    lines = ("service_day", "outreach", "site", "group")

    def __init__(self, *tools: object) -> None:
        self._day = ""
        super().__init__(*tools)

    def activate(self, argument: object = None) -> None:
        if argument is None:
            self._day = ""
        if isinstance(argument, str) and argument not in _SHOWN:
            self._day, argument = argument, ALL
        super().activate(argument)

    def on_changed(self, changes: Changes) -> None:
        """The day in front stays in front."""
        if self.listed is not None and any(subject.kind in self.lines for subject in changes.subjects):
            self.read_anew(self._part)

    def hideEvent(self, event: QHideEvent) -> None:
        """Why nothing was planned concerns this page alone."""
        super().hideEvent(event)
        self.tools.messages.clear(PLAN)

    def heading(self) -> str:
        return self.tr("集中服务日")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("没有这样的站点"), self.tr("换一栏看看；还没有站点的，先在“站点”里加上。"))
        named = {
            ALL: self.tr("全部站点"), NOT_PLANNED: self.tr("还没有排"), PLANNED: self.tr("排上了"), HELD: self.tr("已对账"),
        }  # fmt: skip
        return [Part(key, words, lambda world: AgendaQuery(()), nothing) for key, words in named.items()]

    def reading(self, desk: Desk, part: Part) -> SpotsListed:
        """The stations of the day in front, else of the nearest; asked on the reading thread. Raises Unavailable."""
        world = desk.world()
        found = service_day(desk.read, self._day or nearest_day(desk.read, world.today))
        spots = found.spots if found else ()
        # by the station, before and after it is planned: its line stays where it is, and the cursor on it
        rows = tuple(spot.site for spot in spots if _SHOWN[part.key](spot))
        by_site = {spot.site.subject.id: spot for spot in spots}
        on = found.day.line.on if found and found.day.line.on else world.today
        return SpotsListed(part.key, rows, world, False, found, by_site, _groups(desk, on))

    def columns(self) -> list[Column]:
        return [
            Column("org", self.tr("镇街"), self._township, 110, tone=lambda r: "soft", whole=True, most=180),
            Column("name", self.tr("站点"), lambda r: self._spot(r).site.line.title, 220, whole=True, most=340),
            Column("at", self.tr("几点"), self._at, 104, whole=True),
            Column("group", self.tr("编组"), self._group, 110, whole=True, most=200),
            Column(
                "going", self.tr("谁去"), lambda r: joint("、").join(self._spot(r).told("going") or ()), stretch=True
            ),
            Column("standing", self.tr("怎么样了"), self._standing, 300, whole=True, most=420, tone=self._tone),
        ]

    def _spot(self, r: AgendaRow) -> Spot:
        return cast(SpotsListed, self.listed).spots[r.subject.id]

    def _township(self, r: AgendaRow) -> str:
        area = self.now().lookup.directory.area((self._spot(r).site.line.detail or {})["org"])
        return area.name if area else ""

    def _group(self, r: AgendaRow) -> str:
        return cast(SpotsListed, self.listed).groups.get(self._spot(r).site.subject.id, "")

    def _at(self, r: AgendaRow) -> str:
        part = self._spot(r).part
        return part.line.at if part else ""

    def _standing(self, r: AgendaRow) -> str:
        return spot_words(self._spot(r))

    def _tone(self, r: AgendaRow) -> str:
        return "leaf_ink" if self._spot(r).held else "ink" if self._spot(r).part else "soft"

    def above(self) -> Sequence[QWidget]:
        """The sum of what came in, and where the matters went."""
        self._sums = Label("", style.BODY, "ink", wrap=True)
        self._went = Label("", style.SMALL, "soft", wrap=True)
        return (self._sums, self._went)

    def show_listed(self, listed: SpotsListed) -> None:
        found = listed.found
        if found is not None:
            self._day = found.day.subject.id
            day = day_words(found.day.line.on, listed.world.today) if found.day.line.on else ""
            head = joint("　").join((found.day.line.title, day, found.day.line.at))
            self._sums.setText(f"{head}\n{sums(found)}")
            self._went.setText(went_words(found))
            self._went.setVisible(bool(found.went))
        else:
            self._sums.setText(self.tr("还没有发布过集中服务日，按 Alt+L 去发布。"))
        super().show_listed(listed)

    def enter(self) -> str:
        return self.tr("排一处、改安排；已对账的看登记了什么")

    def furnish(self) -> None:
        self.plan: Button = self.button(self.tr("按编组排上"), "users-three", "Alt+N", self._ask_all, primary=True)
        self.reconcile: Button = self.button(self.tr("对账"), "check-circle", "Alt+W", self._close)
        self.out: Button = self.button(self.tr("取消"), "prohibit", "Alt+Z", self._call_off)
        self.days: Button = self.button(self.tr("各次"), "calendar-blank", "Alt+L", self._days)

    def by_key(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        return (("Alt+P", self.tr("公告"), self._post), ("Alt+Q", self.tr("签到表"), self._sign))

    def _days(self) -> None:
        self.navigate.emit(SERVICE_DAYS, None)

    def forms(self) -> Mapping[str, Opens]:
        return {"service_day.part": self.new_or_row(self.to_table), "service_day.call_off": self.on_row(self._call_off)}

    def _in_front(self) -> Spot | None:
        found = self.table.current_row()
        return self._spot(found) if isinstance(found, AgendaRow) else None

    # ---------- what is planned

    def _ask_all(self) -> None:
        """Say which stations would be planned with whom, before it is done."""
        self.tools.messages.clear(PLAN)
        found = cast(SpotsListed, self.listed).found if self.listed else None
        if found is None or found.day.line.on is None:
            return
        desk, day, org = self.tools.desk, found.day, self.now().station.org
        queries = asked(found.day.line.on.isoformat())

        def read() -> tuple[PartsToPlan, PartsToPlan]:
            lines = [row for query in queries for row in desk.read(query)]
            yet, off = (to_plan(day.subject.id, lines, org, again=again) for again in (False, True))
            return yet, off

        self.tools.lane.read(read, owner=self, on_rows=self._confirm_all, key="to-plan")

    def _confirm_all(self, found: tuple[PartsToPlan, PartsToPlan]) -> None:
        """What was called off is planned again only where nothing else is left to plan, and where that is agreed to."""
        yet, off = found
        if not yet and not off:
            # the act says why
            self._plan_all(again=False)
            return
        title = self.tr("把 {count} 处站点排上？") if yet else self.tr("把取消了的 {count} 处再排上？")
        words = self._left_out() + to_plan_words(yet, len(off)) if yet else to_plan_words(off, 0)
        plan = partial(self._plan_all, again=not yet)
        self.tools.messages.confirm(title.format(count=len(yet or off)), words, self.tr("排上"), plan)

    def _plan_all(self, *, again: bool) -> None:
        desk, day = self.tools.desk, self._shown_day()
        self.tools.lane.run(
            lambda: desk.do(PlanServicePartsDraft(desk.new_id(), day, again)), owner=self, on_done=self._planned,
            on_refused=self._refused, on_unavailable=self.tools.messages.problem,
        )  # fmt: skip

    def _left_out(self) -> str:
        """Which of this station's are not among those, and why: a line of its own, nothing where none is."""
        listed, org = cast(SpotsListed, self.listed), self.now().station.org
        ours = (spot for spot in listed.spots.values() if (spot.site.line.detail or {})["org"] == org)
        alone = [s.site.line.title for s in ours if s.part is None and not listed.groups.get(s.site.subject.id)]
        told = self.tr("不在里面的：{stations}，没有编组；在那一处按回车写谁去。").format(
            stations=joint("、").join(alone)
        )
        return f"{told}\n\n" if alone else ""

    def _planned(self, done: Done) -> None:
        self.tools.messages.status(self.tr("排上 {count} 处站点").format(count=len(done.changes.subjects)))

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.tools.messages.banner("amber", self.tr("没有排上"), "\n".join(map(sentence, problems)), key=PLAN)

    def open_row(self, row_: AgendaRow) -> None:
        spot = self._spot(row_)
        if spot.part is None:
            self._plan_one(spot)
        elif spot.held:
            self._show_taken(spot)
        else:
            self.navigate.emit(OUTREACH, Wanted(spot.part.subject.id))

    def _plan_one(self, spot: Spot) -> None:
        day = cast(ServiceDay, cast(SpotsListed, self.listed).found).day
        if day.line.state == ServiceStep.CALLED_OFF.code:
            return
        helpers = AgendaQuery((What.HELPER.code,), (HelperStep.SERVING.code,), until_from=self.now().today, limit=5000)
        people = groups_with_people(day.line.on or self.now().today)
        desk = self.tools.desk

        def show(found: tuple[tuple[AgendaRow, ...], tuple[AgendaRow, ...]]) -> None:
            going = tuple(one.name for one in serving(spot.site.subject.id, found[1]))
            lines = [row.line for row in found[0]]
            self.show_form(self.tr("排这一处"), PartForm(self.tools, self.now(), lines, Place(day, spot.site, going)))

        self.tools.lane.read(lambda: (desk.read(helpers), desk.read(people)), owner=self, on_rows=show, key="people")

    def _call_off(self) -> None:
        spot, found, org = self._in_front(), cast(SpotsListed, self.listed).found, self.now().station.org
        spots = found.spots if found else ()
        parts = [one.part for one in spots if one.part and not one.held and one.part.org == org]
        if found is not None and parts:
            front = spot.part if spot and spot.part in parts else None
            self.show_form(self.tr("取消"), CallOffPartsForm(self.tools, found.day, parts, front))
        else:
            self.tools.messages.status(self.tr("本站没有排上、还没有对账的"))

    # ---------- the evening, and what came of it

    def _close(self) -> None:
        spot = self._in_front()
        if spot is None or spot.part is None or spot.held:
            return
        part = spot.part
        if not day_has_come(part, self.now().today):
            self.tools.messages.status(sentence(Problem(NOT_YET)))
            return

        def show(taken: Taken) -> None:
            self.show_form(closing_words(part, self.now().today), CloseDayForm(self.tools, part, taken))

        self.tools.lane.read(taken_there, self.tools.desk.read, part, owner=self, on_rows=show, key="taken")

    def _show_taken(self, spot: Spot) -> None:
        """The matters that were taken at a station; each opens its case."""
        day, desk, taken = cast(SpotsListed, self.listed).found, self.tools.desk, spot.told("cases")
        assert day is not None

        def show(rows: Sequence[object]) -> None:
            lines = column(gap=0)
            for row in rows:
                item = LineItem(row.title, joint("，").join(filter(None, (row.number, row.handler))), icon="notebook")
                item.pressed.connect(lambda case=row.id: self.open_case.emit(case))
                lines.addWidget(item)
            if not rows:
                words = self.tr("这一处当天没有登记，或者登记的还没有传到本机。")
                lines.addWidget(EmptyState(self.tr("没有登记的事项"), words))
            lines.addStretch(1)
            holder = QWidget()
            holder.setLayout(lines)
            self._drawer.show_content(spot.site.line.title, scrolled(holder), holder.findChild(LineItem))

        self.tools.lane.read(cases_taken, desk.read, day.day, taken, owner=self, on_rows=show, key="shown")

    def _shown_day(self) -> str:
        """The day whose stations are shown, also while another is on its way."""
        found = cast(SpotsListed, self.listed).found
        return found.day.subject.id if found else ""

    # ---------- papers

    def _post(self) -> None:
        if (spot := self._in_front()) is None:
            return
        view = PosterView(
            self.tools, "service_notice", f"{self._shown_day()} {spot.site.subject.id}", self.tr("集中服务日公告")
        )
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(self.tr("贴在站点门口"), view, view.paper)

    def _sign(self) -> None:
        if (spot := self._in_front()) is None:
            return
        about = f"{self._shown_day()} {spot.site.subject.id}"

        def show(pdf: bytes) -> None:
            view = SheetView(self.tools, pdf, self.tr("集中服务日签到表"), internal=True)
            view.sent.connect(self._drawer.close_panel)
            self._drawer.show_content(self.tr("签到表"), view, view.send)

        self.tools.lane.run(
            self.tools.desk.sheet, "service_attendance", about, owner=self, on_done=show, on_refused=self._refused
        )


def _groups(desk: Desk, on: date) -> dict[str, str]:
    """Id of a station → the names of the groups that serve there on a day. Raises Unavailable."""
    found: dict[str, list[str]] = {}
    for row in desk.read(all_groups(on)):
        for site in (row.line.detail or {})["sites"]:
            found.setdefault(site, []).append(row.line.title)
    return {site: joint("、").join(sorted(names)) for site, names in found.items()}
