"""A bench meeting on an elevator and a joint consultation over a real desk, for the tests of what may be done with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.acts.act import States
from app.acts.call_meeting import ACT, CallMeetingDraft
from app.desk import Desk
from app.domain.envelope import Subject
from app.domain.meetings import MeetingState, fold_meeting
from app.ports import EntriesQuery, Refused
from tests.builders import FixedIds

BENCH = CallMeetingDraft(
    "", "", "bench", "community", "加装电梯复工，一楼住户的采光怎么办", "2026-10-20", "9:30-11:00", "水荫社区小广场",
    "", "陈建国", "七楼以上住户", "一楼住户", "水荫社区居委会", "许静文（律师）", "14", (), "先听两边说\n再看图纸", "王敏",
)  # fmt: skip
CONSULTATION = replace(
    BENCH, kind="consultation", level="district", title="电梯图纸变更由谁先审", on="2026-10-21", place="三楼会议室",
    first="", second="", bodies="区住建局、区规划和自然资源局", guests="",
)  # fmt: skip


def called(desk: Desk, like: CallMeetingDraft = BENCH, **changes: Any) -> str:
    """The id of a meeting that was called."""
    draft = replace(like, id=desk.new_id(), **changes)
    desk.do(draft)
    return draft.meeting or draft.id


def called_as_before(desk: Desk, title: str, cases: tuple[str, ...]) -> str:
    """The id of a meeting with a title that names somebody, as older programs took it."""
    draft = replace(BENCH, id=desk.new_id(), title=title)
    entry = ACT.decide(replace(draft, cases=cases), States(), desk.world(), FixedIds())[0]  # type: ignore[arg-type]
    with desk.store.write(desk.clock(), desk.actor.id, desk.station.org) as work:
        work.append([entry])
    return draft.id


def meeting(desk: Desk, id_: str) -> MeetingState:
    """A meeting as it stands."""
    return fold_meeting(desk.read(EntriesQuery("meeting", id_)))


def refused(desk: Desk, draft: object) -> list[tuple[str, str]]:
    """(code, field) of each problem that a draft is refused for."""
    with pytest.raises(Refused) as caught:
        desk.do(draft)
    return [(p.code, p.field) for p in caught.value.problems]


def holder(id_: str) -> Subject:
    """The meeting as the subject that promises stand on."""
    return Subject("meeting", id_)
