"""服务投诉: recorded and counted, without a petitioner; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.record_complaint import RecordComplaintDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaCountQuery, AgendaQuery
from tests.app.acts.complaint_steps import colleague, complain
from tests.app.acts.test_record_campaign import refused


def test_its_line_says_what_of_our_service_and_neither_who_complained_nor_about_whom(desk: Desk) -> None:
    li = colleague(desk)
    complain(desk, text="窗口的李青说话不耐烦。", against=li)
    (row,) = desk.read(AgendaQuery((What.COMPLAINT.code,)))
    assert (row.line.title, row.line.owner, str(row.line.until), row.line.case) == (
        "态度不好", desk.actor.id, "2026-10-26", "",
    )  # fmt: skip
    assert "李青" not in repr(row.line) and li not in repr(row.line)
    assert desk.read(AgendaCountQuery((What.COMPLAINT.code,))) == (("complaint", "open", 1),)
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"on": "2026-10-20"}, ("date.future", "on")),
        ({"way": ""}, ("complaint.way", "way")),
        ({"about": "脸色"}, ("complaint.about", "about")),
        ({"text": " "}, ("text.empty", "text")),
        ({"text": "请打 13800001001 找他"}, ("complaint.number", "text")),
        ({"owner": ""}, ("complaint.owner", "owner")),
        ({"due_on": "2026-10-18"}, ("complaint.past", "due_on")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    draft = RecordComplaintDraft(
        desk.new_id(), "2026-10-19", "box", "waiting", "等了一个上午。", "", desk.actor.id, "2026-10-26"
    )
    assert refused(desk, replace(draft, **changes)) == [problem]


def test_nobody_looks_into_what_is_said_of_themselves(desk: Desk) -> None:
    draft = RecordComplaintDraft(
        desk.new_id(), "2026-10-19", "box", "manner", "说话不耐烦。", desk.actor.id, desk.actor.id, "2026-10-26"
    )
    assert refused(desk, draft) == [("complaint.own", "owner")]
