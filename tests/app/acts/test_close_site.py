"""站点撤销: with its last day and the reason; it may be recorded anew."""

from __future__ import annotations

from app.acts.close_site import CloseSiteDraft
from app.acts.record_site import all_sites
from app.desk import Desk
from app.domain.service_terms import SiteStep
from tests.app.acts.test_record_campaign import refused
from tests.app.acts.test_record_site import record, site_rows
from tests.builders import TODAY


def close(desk: Desk, site: str, closed_on: str = TODAY.isoformat(), reason: str = "搬到新址") -> CloseSiteDraft:
    return CloseSiteDraft(desk.new_id(), site, closed_on, reason)


def test_a_closed_one_stays_with_its_day_and_without_its_telephone(desk: Desk) -> None:
    site = record(desk)
    desk.do(close(desk, site))
    (row,) = site_rows(desk)
    assert (row.line.state, row.line.until) == (SiteStep.CLOSED.code, TODAY)
    assert row.line.detail is not None and row.line.detail["phone"] == ""
    assert desk.read(all_sites()) == ()
    assert refused(desk, close(desk, site)) == [("site.closed", "")]
    record(desk, site=site, reason="又开了")
    assert [row.line.until for row in site_rows(desk)] == [None]


def test_what_is_wrong_is_named(desk: Desk) -> None:
    site = record(desk)
    assert refused(desk, close(desk, site, "2026-10-20")) == [("date.future", "closed_on")]
    assert refused(desk, close(desk, site, "2026-10-01")) == [("date.before", "closed_on")]
    assert refused(desk, close(desk, site, reason=" ")) == [("text.empty", "reason")]
    assert refused(desk, close(desk, "f" * 32)) == [("site.unknown", "")]
