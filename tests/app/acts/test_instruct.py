"""领导批示: with who carries it out by when; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.instruct import InstructDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Duty, InstructionGiven
from app.ports import CaseFileQuery, EntriesQuery
from app.ports.agenda import AgendaQuery
from app.reports.timeline import Zoom, timeline
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.test_record_campaign import refused

DRAFT = InstructDraft(
    "", "", "", "周启明", "街道党工委书记", "请城管办牵头，一周内拿出办法。", "2026-10-19",
    (Duty("王敏", "约几家坐下来谈", "2026-10-26"), Duty("街道城市管理办公室", "拿出办法", "2026-10-26")),
)  # fmt: skip


def draft(desk: Desk, case: str, **changes: object) -> InstructDraft:
    return replace(DRAFT, id=desk.new_id(), case=case, **changes)  # type: ignore[arg-type]


def test_it_stands_on_the_timeline_and_each_duty_among_the_promises(desk: Desk) -> None:
    case = case_of(desk)
    desk.do(draft(desk, case))
    bodies = [e.body for e in desk.read(EntriesQuery("case", case))]
    assert [b.text for b in bodies if isinstance(b, InstructionGiven)] == ["请城管办牵头，一周内拿出办法。"]
    rows = desk.read(AgendaQuery((What.PROMISE.code,)))
    assert {(r.line.owner_name, r.line.owner, (r.line.detail or {})["given_in"]) for r in rows} == {
        ("王敏", desk.actor.id, "instruction"), ("街道城市管理办公室", "", "instruction"),
    }  # fmt: skip
    file = desk.read(CaseFileQuery(case))
    assert file is not None
    told = {str(item.headline) for item in timeline(file, desk.world(), {}, Zoom.ALL)}
    assert "周启明（街道党工委书记）批示" in told
    assert "批示要落实，最迟2026年10月26日（含当日），王敏负责" in told
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"leader_name": ""}, ("text.empty", "leader_name")),
        ({"post": " "}, ("text.empty", "post")),
        ({"text": ""}, ("text.empty", "text")),
        ({"given_on": "2026-10-20"}, ("date.future", "given_on")),
        ({"duties": ()}, ("instruction.no_duty", "duties")),
        ({"duties": (Duty("", "谈", "2026-10-26"),)}, ("instruction.half", "duties")),
        ({"text": "不再上访就给办"}, ("reply.forbidden", "text")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert refused(desk, draft(desk, case_of(desk), **changes)) == [problem]
