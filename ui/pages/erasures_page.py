"""到期销毁: what is archived and kept no longer, by class; what waits for the second person; what was destroyed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from app.acts.propose_erasure import ProposeErasureDraft
from app.desk import Desk
from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.domain.erasing import CLASSES, archived_by, kept_until
from app.domain.erasure_terms import ErasureStep
from app.domain.hall_terms import What
from app.domain.procedure_terms import Retention
from app.domain.units import Directory
from app.domain.world import World
from app.ports import Refused
from app.ports.agenda import AgendaQuery, AgendaRow
from app.ports.erasing import ErasureAnswersQuery, KeptRow, TermOverQuery
from app.reports.erasures import not_answered
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part
from ui.pages.hall.erasure_forms import DecideErasureForm
from ui.pages.hall.sheet_view import SheetView
from ui.words import capital, day_words, word_of

PROPOSED, ERASED = ErasureStep.PROPOSED.code, ErasureStep.ERASED.code
_CODE = (What.ERASURE.code,)
WAITING = "waiting"
"""In the detail of what was destroyed: who has not answered."""
OVER = "over"
"""State of a line that is none of the agenda: the term is over, nobody has proposed anything."""


def read_erasures(desk: Desk, part: Part) -> Listed:
    """The rows of a part: those whose term is over are asked for by their class. Raises Unavailable."""
    world, query = desk.world(), part.query(desk.world())
    if part.key in (PROPOSED, ERASED):
        rows = desk.read(replace(query, limit=query.limit + 1))
        if part.key == ERASED:
            rows = _with_answers(rows, desk, world)
    else:
        last = archived_by(world.today, part.key, world.settings)
        kept = desk.read(TermOverQuery(part.key, last, query.limit + 1)) if last else ()
        rows = tuple(_row(one, part.key, world) for one in kept)
    return Listed(part.key, rows[: query.limit], world, len(rows) > query.limit)


def _row(kept: KeptRow, retention: str, world: World) -> AgendaRow:
    until = kept_until(kept.archived_on, retention, world.settings)
    assert until is not None
    detail = {"archived_on": kept.archived_on.isoformat(), "kept_until": until.isoformat(), "kind": retention}
    line = AgendaLine(
        "erasure", What.ERASURE.code, kept.number, kept.archived_on, state=OVER, case=kept.case, detail=detail
    )
    return AgendaRow(Subject("case", kept.case), world.station.org, line, kept.number, "", kept.restricted)


def _with_answers(rows: tuple[AgendaRow, ...], desk: Desk, world: World) -> tuple[AgendaRow, ...]:
    """With who has not said yet that it is gone there as well; of what another station had destroyed nobody answers to us."""
    directory = world.lookup.directory
    waiting = not_answered(desk.read(ErasureAnswersQuery()), directory.parents)
    return tuple(
        replace(
            row,
            line=replace(
                row.line, detail={**(row.line.detail or {}), WAITING: _names(waiting[row.line.case], directory)}
            ),
        )
        if row.line.case in waiting
        else row
        for row in rows
    )


def _names(codes: Sequence[str], directory: Directory) -> str:
    return "、".join(area.name if (area := directory.area(code)) else code for code in codes)


class ErasuresPage(AgendaPage):
    """Enter on a proposal opens what the second person decides."""

    help_topic = "erasures"
    giving_way = ("answers", "archived", "kind", "decided", "proposed")
    reading = staticmethod(read_erasures)

    def heading(self) -> str:
        return self.tr("到期销毁")

    def words(self) -> str:
        return self.tr("保管期满的，一个人提请，另一个人核准；没有期满的谁也不能销毁。年数按本单位设置")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("没有期满的"), self.tr("归档时选的保管期限满了，才会列在这里；永久保管的不会。"))

        def of(step: str, words: str, empty: tuple[str, str]) -> Part:
            return Part(step, words, lambda _: AgendaQuery(_CODE, (step,), descending=True), empty)

        return (
            *(
                Part(one.code, self.tr("{years}的期满").format(years=word_of(Retention, one.code)), _every, nothing)
                for one in CLASSES
            ),
            of(PROPOSED, self.tr("等第二个人核"), (self.tr("没有等着核的"), "")),
            of(ERASED, self.tr("已按期销毁"), (self.tr("还没有销毁过"), "")),
        )

    def columns(self) -> list[Column]:
        return [
            Column("number", self.tr("编号"), lambda r: r.line.title, stretch=True),
            Column("kind", self.tr("保管期限"), lambda r: capital(word_of(Retention, self._of(r, "kind"))), 96),
            Column("archived", self.tr("归档"), lambda r: self._day(r, "archived_on"), 112, whole=True),
            Column("until", self.tr("保管到"), lambda r: self._day(r, "kept_until"), 112, whole=True),
            Column("proposed", self.tr("提请"), self._proposed_by, 176, most=240),
            Column("decided", self.tr("核准销毁"), self._decided, 176, most=240),
            Column("answers", self.tr("别处的回执"), self._answers, 200, tone=lambda r: "soft", most=320),
        ]

    def _of(self, r: AgendaRow, name: str) -> str:
        return (r.line.detail or {}).get(name, "")

    def _day(self, r: AgendaRow, name: str) -> str:
        return day_words(date.fromisoformat(self._of(r, name)), self.now().today)

    def _who(self, user: str) -> str:
        return next((member.name for member in self.now().staff if member.id == user), "")

    def _proposed_by(self, r: AgendaRow) -> str:
        by = self._of(r, "proposed_by")
        return f"{self._who(by)} {self._day(r, 'proposed_on')}".strip() if by else ""

    def _decided(self, r: AgendaRow) -> str:
        if r.line.state != ERASED or r.line.on is None:
            return ""
        return f"{self._who(r.line.owner)} {day_words(r.line.on, self.now().today)}".strip()

    def _answers(self, r: AgendaRow) -> str:
        """What the other stations that received it have said."""
        detail = r.line.detail or {}
        if WAITING not in detail:
            return ""
        waiting = detail[WAITING]
        return self.tr("还没有回：{who}").format(who=waiting) if waiting else self.tr("都已销毁")

    def enter(self) -> str:
        return self.tr("提请销毁，或者核准、不予销毁")

    def furnish(self) -> None:
        self.propose = self.button(self.tr("列出的都提请"), "archive-box", "Alt+N", self._propose_all, primary=True)
        self.paper = self.button(self.tr("销毁清册"), "printer", "Alt+P", self._print)

    def show_listed(self, listed: Listed) -> None:
        super().show_listed(listed)
        over = [row for row in listed.rows if row.line.state == OVER]
        self.propose.set_reason("" if over else self.tr("这里没有期满还没有提请的"))

    def forms(self) -> Mapping[str, Opens]:
        return {}

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.state == OVER:
            self._propose([row_.line.case])
        elif row_.line.state == PROPOSED:
            self.show_form(self.tr("核准销毁"), DecideErasureForm(self.tools, self.now(), row_))

    def _propose_all(self) -> None:
        if self.listed is not None:
            self._propose([row.line.case for row in self.listed.rows if row.line.state == OVER])

    def _propose(self, cases: Sequence[str]) -> None:
        desk = self.tools.desk
        drafts = [ProposeErasureDraft(desk.new_id(), case) for case in cases]
        self.tools.lane.run(partial(desk.do_all, drafts), owner=self, on_done=self._proposed)

    def _proposed(self, outcomes: Sequence[object]) -> None:
        refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
        done = self.tr("提请了 {count} 件，等第二个人核").format(count=len(outcomes) - len(refused))
        self.tools.messages.status(done)
        for outcome in refused[:1]:
            self.tools.messages.problem(outcome.problems[0])

    def _print(self) -> None:
        """The list of this year, or of the last one while this one has nothing."""
        today = self.now().today
        about = f"{today.replace(month=1, day=1).isoformat()} {today.isoformat()}"
        make: Callable[[], bytes] = partial(self.tools.desk.sheet, "destruction_list", about)
        self.tools.lane.run(make, owner=self, on_done=self._show_paper)

    def _show_paper(self, pdf: bytes) -> None:
        title = self.tr("销毁清册")
        view = SheetView(self.tools, pdf, title)
        self._output.show_paper(title, view, view.send)


def _every(world: World) -> AgendaQuery:
    return AgendaQuery(_CODE)
