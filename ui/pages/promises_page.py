"""承诺台账: what was promised, whose it is and by when; what is overdue first. Enter leads to where it is noted as kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from app.desk import Desk
from app.docket_rows import shown_to_all
from app.domain.hall_terms import GivenIn, PromiseStep, What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Part, read_listed
from ui.pages.hall.promise_words import leads_to, of_case, promise_look, promised
from ui.parts.deadline import SOON_DAYS, deadline_room
from ui.words import capital, day_words, word_of

OPEN, LATE, SOON, SIDES, KEPT, TAKEN_BACK = "open", "late", "soon", "sides", "kept", "taken_back"


def read_promises(desk: Desk, part: Part) -> Listed:
    """The rows of a part, nobody named whose case a meeting was about. Raises Unavailable."""
    listed = read_listed(desk, part)
    return replace(listed, rows=shown_to_all(desk.read, listed.rows))


class PromisesPage(AgendaPage):
    """Enter opens the matter where the promise is noted as kept; one that has ended is looked at there."""

    help_topic = "promises"
    giving_way = ("given_in", "made_on", "left", "case")
    reading = staticmethod(read_promises)

    def heading(self) -> str:
        return self.tr("承诺台账")

    def words(self) -> str:
        return self.tr("答应了就要做到：日子近的在前，过期的最前")

    def parts(self) -> Sequence[Part]:
        code = (What.PROMISE.code,)
        waits, ended = (PromiseStep.OPEN.code,), self.tr("兑现一项记一项，都留在这里。")

        def all_open(world: World) -> AgendaQuery:
            return AgendaQuery(code, waits, by_until=True)

        def late(world: World) -> AgendaQuery:
            return AgendaQuery(code, waits, until_to=world.today - timedelta(days=1), by_until=True)

        def soon(world: World) -> AgendaQuery:
            last = world.today + timedelta(days=SOON_DAYS)
            return AgendaQuery(code, waits, until_from=world.today, until_to=last, by_until=True)

        def between(world: World) -> AgendaQuery:
            return AgendaQuery((What.SIDES_DUTY.code,), by_until=True)

        owed = self.tr("调解、和解的各方互相答应的，写在这里，不算我们的承诺。")

        def of(step: PromiseStep) -> Part:
            nothing = (self.tr("这里还没有"), ended)
            return Part(
                step.code, capital(word_of(PromiseStep, step.code)),
                lambda world: AgendaQuery(code, (step.code,), by_until=True, descending=True), nothing,
            )  # fmt: skip

        given = self.tr("谈话、电话、家访里答应了什么，在那一件里按“承诺”记下来。")
        return (
            Part(OPEN, self.tr("待兑现"), all_open, (self.tr("没有待兑现的承诺"), given)),
            Part(LATE, self.tr("超期"), late, (self.tr("没有超期的"), self.tr("答应过的，都还没有过日子。"))),
            Part(SOON, self.tr("三日内"), soon, (self.tr("三天内没有到期的"), self.tr("再看看“待兑现”。"))),
            Part(SIDES, capital(word_of(What, What.SIDES_DUTY.code)), between, (self.tr("这里还没有"), owed)),
            of(PromiseStep.KEPT),
            of(PromiseStep.TAKEN_BACK),
        )

    def columns(self) -> list[Column]:
        return [
            Column(
                "until", self.tr("最迟哪天"), lambda r: day_words(r.line.until, self.now().today), 96, whole=True,
                tone=self._late,
            ),
            Column(
                "left", self.tr("还有几天"), lambda r: "", deadline_room(),
                deadline=lambda r: promise_look(r.line, self.now().today),
            ),
            Column("title", self.tr("答应了什么"), promised, stretch=True),
            Column("owner", self.tr("谁来办"), lambda r: r.line.owner_name, 96, most=200, whole=True),
            Column("case", self.tr("哪一件"), of_case, 220, tone=lambda r: "soft", most=420),
            Column("given_in", self.tr("在哪里答应的"), self._given_in, 108, tone=lambda r: "soft", whole=True),
            Column("made_on", self.tr("哪天答应的"), lambda r: day_words(r.line.on, self.now().today), 104, whole=True),
        ]  # fmt: skip

    def _late(self, r: AgendaRow) -> str:
        """In large type the days left have no room: what is overdue is still told from what is not."""
        late = r.line.state == PromiseStep.OPEN.code and r.line.until and r.line.until < self.now().today
        return "alarm_ink" if late else "ink"

    def _given_in(self, r: AgendaRow) -> str:
        return capital(word_of(GivenIn, (r.line.detail or {})["given_in"]))

    def enter(self) -> str:
        return self.tr("打开那一件，记兑现")

    def open_row(self, row_: AgendaRow) -> None:
        self.navigate.emit(*leads_to(row_))
