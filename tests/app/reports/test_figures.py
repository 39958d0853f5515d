"""Each figure counts what its filter opens, and is late only after the day a deadline rolls to."""

from __future__ import annotations

from datetime import date, datetime, time

from app.acts.settle_complaint import SettleComplaintDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.ports import CaseFilter, CountQuery
from app.ports.agenda import AgendaQuery
from app.reports.figures import NO_BACKLOG, NO_COMPLAINTS, NO_DISTANCE, NO_MISTAKES, figures
from tests.app.acts.complaint_steps import complain
from tests.app.acts.queue_steps import call, later, take
from tests.builders import TODAY, world

MONDAY = TODAY


def asked(today: date):
    """The figures of cases on a day, and the filters they asked for."""
    filters: list[CaseFilter] = []

    def read(query: CountQuery | AgendaQuery) -> object:
        if isinstance(query, AgendaQuery):
            return ()
        filters.append(query.filter)
        return len(filters)

    return figures(read, world(datetime.combine(today, time(10), CHINA)))[1:3], filters


def test_all_four_are_shown(desk: Desk) -> None:
    assert [figure.key for figure in figures(desk.read, desk.world())] == [
        NO_DISTANCE, NO_BACKLOG, NO_MISTAKES, NO_COMPLAINTS,
    ]  # fmt: skip


def test_a_long_wait_ends_with_the_first_call_and_is_counted_while_it_lasts(desk: Desk) -> None:
    soon, late, gone = take(desk), take(desk), take(desk)
    call(desk, soon)
    desk.do(SkipTicketDraft(desk.new_id(), gone, "先回家"))
    later(desk, 31)
    call(desk, late)
    take(desk)
    later(desk, 40)
    waits = figures(desk.read, desk.world())[0]
    assert (waits.count, waits.total, waits.longest, waits.filter) == (2, 3, 41, None)


def test_a_complaint_counts_whatever_was_found_and_waits_until_it_is_answered(desk: Desk) -> None:
    def told() -> tuple[int, int]:
        figure = figures(desk.read, desk.world())[3]
        return figure.count, figure.total

    assert told() == (0, 0)
    first, _ = complain(desk), complain(desk, "等了一个上午。")
    assert told() == (2, 2)
    desk.do(SettleComplaintDraft(desk.new_id(), first, "not_upheld", "查了当天的记录，没有这回事。", "当面说明"))
    assert told() == (2, 1)
    desk.clock.now = datetime(2027, 1, 4, 9, 0, tzinfo=CHINA)  # type: ignore[attr-defined]
    assert told() == (0, 0), "of this year"


def test_a_figure_counts_exactly_its_filter() -> None:
    found, filters = asked(TODAY)
    for figure in found:
        assert filters[figure.count - 1] == figure.filter
        assert filters[figure.total - 1] == figure.whole


def test_backlog_is_first_petitions_past_their_day() -> None:
    (backlog, _), _ = asked(date(2026, 10, 21))
    assert backlog.filter == CaseFilter(open=True, linked=False, due_to=date(2026, 10, 20))
    assert backlog.whole == CaseFilter(open=True, linked=False)


def test_what_fell_on_the_weekend_is_not_late_on_monday() -> None:
    (backlog, _), _ = asked(MONDAY)
    assert backlog.filter.due_to == date(2026, 10, 16)


def test_mistakes_are_the_corrected_cases_of_this_year() -> None:
    (_, mistakes), _ = asked(TODAY)
    assert mistakes.filter == CaseFilter(received_from=date(2026, 1, 1), corrected=True)
    assert mistakes.whole == CaseFilter(received_from=date(2026, 1, 1))
