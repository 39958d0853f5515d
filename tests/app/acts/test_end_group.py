"""编组解散: with its last day and the reason; its people are not listed any more."""

from __future__ import annotations

from app.acts.end_group import EndGroupDraft
from app.acts.form_group import all_groups
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.test_form_group import form, member_rows
from tests.app.acts.test_record_campaign import refused
from tests.app.acts.test_record_site import record
from tests.builders import TODAY


def test_its_people_and_its_telephone_are_not_listed_any_more(desk: Desk) -> None:
    record(desk)
    group = form(desk)
    desk.do(EndGroupDraft(desk.new_id(), group, TODAY.isoformat(), "换届"))
    assert member_rows(desk) == [] and desk.read(all_groups()) == ()
    (row,) = desk.read(AgendaQuery((What.GROUP.code,)))
    assert row.line.until == TODAY and row.line.detail is not None and row.line.detail["phone"] == ""
    assert refused(desk, EndGroupDraft(desk.new_id(), group, TODAY.isoformat(), "换届")) == [("group.ended", "")]


def test_what_is_wrong_is_named(desk: Desk) -> None:
    record(desk)
    group = form(desk)
    for ended_on, reason, problem in (
        ("2026-10-20", "换届", ("date.future", "ended_on")),
        ("2026-10-01", "换届", ("date.before", "ended_on")),
        (TODAY.isoformat(), " ", ("text.empty", "reason")),
    ):
        assert refused(desk, EndGroupDraft(desk.new_id(), group, ended_on, reason)) == [problem]
    assert refused(desk, EndGroupDraft(desk.new_id(), "f" * 32, TODAY.isoformat(), "换届")) == [("group.unknown", "")]
