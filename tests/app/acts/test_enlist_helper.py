"""帮手: enlisted with their consent, put right, ended, called back; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.end_helper import EndHelperDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.test_record_campaign import refused

CHEN = EnlistHelperDraft(
    "", "", "retired", "陈伯年", "老友记倾计工作室", ("neighbours",), ("cantonese",), "138 0000 2011",
    "2026-10-01", "2027-09-30", ("1", "3"), "2026-09-28",
)  # fmt: skip
ASKED = AgendaQuery((What.HELPER.code,))


def enlist(desk: Desk, **changes: object) -> str:
    draft = replace(CHEN, id=desk.new_id(), **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.helper or draft.id


def listed(desk: Desk) -> AgendaRow:
    (row,) = desk.read(ASKED)
    return row


def test_somebody_is_enlisted_put_right_and_called_back_after_the_end(desk: Desk) -> None:
    helper = enlist(desk)
    row = listed(desk)
    assert (row.subject.id, row.line.title, row.line.state, str(row.line.until)) == (
        helper, "陈伯年", "serving", "2027-09-30",
    )  # fmt: skip
    assert row.line.detail == {
        "agreed_on": "2026-09-28", "dialects": ["cantonese"], "ended": "", "kind": "retired", "note": "",
        "phone": "13800002011", "skills": ["neighbours"], "weekdays": ["1", "3"],
    }  # fmt: skip
    enlist(desk, helper=helper, skills=("law",), reason="记错了")
    assert listed(desk).line.detail["skills"] == ["law"]  # type: ignore[index]
    desk.do(EndHelperDraft(desk.new_id(), helper, "2026-10-19", "回乡下住"))
    assert listed(desk).line.state == "ended"
    enlist(desk, helper=helper, reason="又回来了")
    assert listed(desk).line.state == "serving"
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"helper_kind": ""}, ("helper.kind", "helper_kind")),
        ({"name": " "}, ("person_name.empty", "name")),
        ({"phone": "没有"}, ("phone.format", "phone")),
        ({"term_from": ""}, ("date.empty", "term_from")),
        ({"term_to": "下个月"}, ("date.format", "term_to")),
        ({"term_to": "2026-09-30"}, ("helper.term_turned", "term_to")),
        ({"term_from": "2025-10-01", "term_to": "2026-10-18"}, ("helper.term_over", "term_to")),
        ({"agreed_on": ""}, ("helper.not_agreed", "agreed_on")),
        ({"agreed_on": "2026-10-20"}, ("date.future", "agreed_on")),
        ({"helper": "f" * 32, "reason": "改"}, ("helper.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(CHEN, id=desk.new_id(), **changes)) == [problem]
    assert refused(desk, replace(CHEN, id=desk.new_id(), helper=enlist(desk))) == [("text.empty", "reason")]
