"""帮手离任: the last day and why; the telephone goes with them."""

from __future__ import annotations

from app.acts.end_helper import EndHelperDraft
from app.desk import Desk
from tests.app.acts.test_enlist_helper import enlist, listed
from tests.app.acts.test_record_campaign import refused


def test_whoever_left_is_listed_without_a_telephone(desk: Desk) -> None:
    helper = enlist(desk)
    desk.do(EndHelperDraft(desk.new_id(), helper, "2026-10-16", "任期满了"))
    line = listed(desk).line
    assert (str(line.until), line.detail["phone"], line.detail["ended"]) == ("2026-10-16", "", "任期满了")  # type: ignore[index]
    again = EndHelperDraft(desk.new_id(), helper, "2026-10-16", "任期满了")
    assert refused(desk, again) == [("helper.ended", "")]


def test_it_needs_a_helper_a_day_in_the_term_and_a_reason(desk: Desk) -> None:
    helper = enlist(desk)
    assert refused(desk, EndHelperDraft(desk.new_id(), "f" * 32, "2026-10-16", "走")) == [("helper.unknown", "")]
    assert refused(desk, EndHelperDraft(desk.new_id(), helper, "2026-10-20", "走")) == [("date.future", "ended_on")]
    assert refused(desk, EndHelperDraft(desk.new_id(), helper, "2026-09-30", "走")) == [("date.before", "ended_on")]
    assert refused(desk, EndHelperDraft(desk.new_id(), helper, "2026-10-16", " ")) == [("text.empty", "reason")]
