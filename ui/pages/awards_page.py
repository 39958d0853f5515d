"""红棉评比: rounds of the service award, who is nominated on what evidence, what was given. Teams first; no score, no rank."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.hall_terms import AwardStep, What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.pages.award.view import Nominated, NominationView, read_nominated
from ui.pages.hall.agenda_page import AgendaPage, Opens, Part
from ui.pages.hall.award_forms import DecideForm, DeclineForm, NominateForm, OpenAwardForm, SecondForm
from ui.pages.hall.sheet_view import SheetView
from ui.words import capital, day_words, word_of

NOMINATED, GIVEN, ROUNDS = "nominated", "given", "rounds"


class AwardsPage(AgendaPage):
    """Enter shows a nomination with its evidence; of a round it puts it right. What was not given, and what somebody declined,
    is in no list."""

    help_topic = "awards"
    giving_way = ("round", "state")
    lines = ("award",)

    def heading(self) -> str:
        return self.tr("红棉评比")

    def words(self) -> str:
        return self.tr("集体在前；看事不看分，不排名")

    def parts(self) -> Sequence[Part]:
        def of(key: str, words: str, states: tuple[AwardStep, ...], empty: tuple[str, str]) -> Part:
            asked = AgendaQuery((What.AWARD.code,), tuple(step.code for step in states))
            return Part(key, words, lambda _: asked, empty)

        rounds = AgendaQuery((What.AWARD_ROUND.code,), descending=True)
        how = self.tr("先在“轮次”里开一轮，再选中它按“提名”。")
        return (
            of(NOMINATED, self.tr("在评"), (AwardStep.NOMINATED, AwardStep.SECONDED), (self.tr("没有在评的提名"), how)),
            of(GIVEN, self.tr("已授"), (AwardStep.GIVEN,), (self.tr("还没有授过"), "")),
            Part(ROUNDS, self.tr("轮次"), lambda _: rounds, (self.tr("还没有开过"), self.tr("按“开一轮”。"))),
        )

    def columns(self) -> list[Column]:
        return [
            Column("title", self.tr("谁，哪一轮"), lambda r: r.line.title, 180, stretch=True),
            Column("kind", self.tr("集体、个人"), self._kind, 96, whole=True),
            Column("why", self.tr("为什么"), self._why, 320, most=720, tone=lambda r: "soft"),
            Column("round", self.tr("哪一轮，哪些天"), self._round, 220, most=260),
            Column("state", self.tr("到哪一步"), self._state, 96, whole=True),
        ]

    def _kind(self, r: AgendaRow) -> str:
        if r.line.what != What.AWARD.code:
            return ""
        return self.tr("集体") if (r.line.detail or {})["team"] else self.tr("个人")

    def _why(self, r: AgendaRow) -> str:
        detail = r.line.detail or {}
        return str(detail["reason"] if r.line.what == What.AWARD.code else detail["note"])

    def _round(self, r: AgendaRow) -> str:
        if r.line.what == What.AWARD.code:
            return str((r.line.detail or {})["round"])
        first, last = (day_words(day, self.now().today) if day else "" for day in (r.line.on, r.line.until))
        return self.tr("{first}至{last}").format(first=first, last=last)

    def _state(self, r: AgendaRow) -> str:
        return capital(word_of(AwardStep, r.line.state)) if r.line.state else ""

    def enter(self) -> str:
        return self.tr("看提名；轮次更正")

    def furnish(self) -> None:
        self.name_one = self.button(self.tr("提名"), "medal", "Alt+T", self._nominate, primary=True)
        self.begin = self.button(self.tr("开一轮"), "plus", "Alt+N", self._begin)

    # ---------- what may be done

    def forms(self) -> Mapping[str, Opens]:
        return {
            "awards.open": lambda row_: self._in_round(self._put_right) if row_ else self._begin(),
            "awards.nominate": self.on_row(self._nominate),
            "awards.second": lambda row_: row_ and self._form_of(SecondForm, row_),
            "awards.decide": lambda row_: row_ and self._form_of(DecideForm, row_),
            "awards.decline": lambda row_: row_ and self._form_of(DeclineForm, row_),
        }

    def _begin(self) -> None:
        self.show_form(self.tr("开一轮红棉评比"), OpenAwardForm(self.tools, self._world()))

    def _nominate(self) -> None:
        """In the round chosen, or that of the nomination chosen; else in the newest."""
        self._in_round(lambda row_: self.show_form(self.tr("提名"), NominateForm(self.tools, self._world(), row_)))

    def _in_round(self, then: Callable[[AgendaRow], object]) -> None:
        def found(rounds: tuple[AgendaRow, ...]) -> None:
            if not rounds:
                self.tools.messages.status(self.tr("先开一轮，再提名。"))
                return
            at = self.table.current_row()
            chosen = at.subject.id if isinstance(at, AgendaRow) else ""
            then(next((one for one in rounds if one.subject.id == chosen), rounds[0]))

        asked = AgendaQuery((What.AWARD_ROUND.code,), descending=True)
        self.tools.lane.read(self.tools.desk.read, asked, owner=self, on_rows=found, key="rounds")

    def _put_right(self, row_: AgendaRow) -> None:
        self.show_form(self.tr("更正这一轮"), OpenAwardForm(self.tools, self._world(), row_))

    def _world(self) -> World:
        return self.tools.desk.world()

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.what == What.AWARD_ROUND.code:
            self._put_right(row_)
            return
        self.tools.lane.read(
            read_nominated, self.tools.desk, row_, owner=self, on_rows=self._show_nominated, key="nominated"
        )

    def _show_nominated(self, found: Nominated) -> None:
        view, row_ = NominationView(found, self._world()), found.row
        view.opened.connect(self.navigate)
        for button, form in ((view.second, SecondForm), (view.decide, DecideForm), (view.decline, DeclineForm)):
            button.clicked.connect(lambda _=False, form=form: self._form_of(form, row_))
        view.paper.clicked.connect(lambda: self._certificate(row_))
        self._drawer.show_content(row_.line.title, view, view.first())

    def _form_of(self, form: type[SecondForm | DecideForm | DeclineForm], row_: AgendaRow) -> None:
        made = form(self.tools, row_)
        self.show_form(made.heading(), made)

    def _certificate(self, row_: AgendaRow) -> None:
        about = f"{row_.subject.id} {row_.line.part}"
        self.tools.lane.run(
            self.tools.desk.sheet, "award_certificate", about, owner=self, on_done=self._show_certificate
        )

    def _show_certificate(self, pdf: bytes) -> None:
        title = self.tr("荣誉证书")
        view = SheetView(self.tools, pdf, title)
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(title, view, view.send)
