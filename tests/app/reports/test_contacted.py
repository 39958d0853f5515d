"""Whether a first talk was in time follows the setting of the station, without counting anything anew."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.accept import AcceptDraft
from app.acts.station import SetDraft
from app.acts.talk import TalkDraft
from app.desk import Desk
from app.domain.counted import MOST_CONTACT_DAYS
from app.domain.rates import Rate, RateKind
from app.domain.spans import SpanKind, span
from app.ports.figures import CountedQuery
from app.reports.rates import rates
from app.reports.work import work
from app.settings import SETTINGS
from tests.app.desks import visit

OCTOBER = span(SpanKind.MONTH, date(2026, 10, 19))


def contacted(desk: Desk) -> Rate:
    return next(one for one in rates(desk.read, OCTOBER, desk.world()) if one.kind is RateKind.CONTACTED)


def test_a_talk_on_the_fifth_working_day_is_in_time_where_the_station_says_so(desk: Desk) -> None:
    """Accepted on a Monday, talked with on the Monday after."""
    case = desk.do(visit(desk)).case
    desk.do(AcceptDraft(desk.new_id(), case, accepted_on="2026-10-19"))
    desk.clock.now += timedelta(days=7)  # type: ignore[attr-defined]
    for words in ("说明了步骤", "又说了一次"):
        desk.do(TalkDraft(desk.new_id(), case, "本人", words))
    assert (contacted(desk).above, contacted(desk).below) == (0, 1)
    for days, above in (("4", 0), ("5", 1), ("10", 1)):
        desk.do(SetDraft(desk.new_id(), "contact_days", days))
        assert contacted(desk).above == above
        assert len(desk.read(CountedQuery(contacted(desk).asked, OCTOBER.first, OCTOBER.last))) == above
    told = {one.words: one.now for one in work(desk.read, OCTOBER, desk.world())}
    assert told["初次信访，受理后 10 个工作日内联系了"] == 1
    assert SETTINGS["contact_days"].maximum == MOST_CONTACT_DAYS
