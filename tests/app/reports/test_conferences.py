"""Which township held its joint conference: every township stands there in the order of the directory, whatever it held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.kinds import Decided
from app.domain.spans import SpanKind, span
from app.reports.conferences import conferences
from tests.app.acts.meetings import BENCH, CONSULTATION, called
from tests.builders import ORG

CONFERENCE = replace(CONSULTATION, kind="conference", level="street", title="本季度三件积案怎么包")
CITY, YUEXIU = "440100000", "440104000"


def test_every_township_stands_in_it_with_its_days(desk: Desk) -> None:
    held, gone = called(desk, CONFERENCE), called(desk, CONFERENCE, on="2026-10-22")
    called(desk, CONFERENCE, on="2026-10-23")
    called(desk, BENCH)
    called(desk, CONSULTATION, on="2026-10-24")
    desk.do(CancelMeetingDraft(desk.new_id(), gone, "人到不齐"))
    desk.clock.now = datetime(2026, 10, 21, 17, 0, tzinfo=CHINA)
    item = Decided("三件积案", "", "逐件定包案人")
    desk.do(HoldMeetingDraft(desk.new_id(), held, "2026-10-21", "16", (item,)))
    month, world = span(SpanKind.MONTH, date(2026, 10, 21)), desk.world()
    city = replace(world, station=replace(world.station, org=CITY))
    found = conferences(desk.read, month, city)
    assert [one.township for one in found] == list(world.lookup.directory.townships(CITY)) and len(found) == 176
    (ours,) = (one for one in found if one.township.code == ORG)
    assert (ours.held, ours.coming) == ((date(2026, 10, 21),), (date(2026, 10, 23),))
    assert not any(one.held or one.coming or one.last for one in found if one.township.code != ORG)
    assert not any(one.held for one in conferences(desk.read, month.moved(-1), city))
    assert [one.township.code for one in conferences(desk.read, month, world)] == [ORG]
