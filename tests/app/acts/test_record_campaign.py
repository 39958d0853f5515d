"""宣传与培训: recorded, put right, taken out of the count; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.record_campaign import RecordCampaignDraft
from app.acts.withdraw_campaign import WithdrawCampaignDraft
from app.desk import Desk
from app.domain.hall_terms import CampaignStep, What
from app.ports import Refused
from app.ports.agenda import AgendaCountQuery, AgendaQuery

BOARDS = RecordCampaignDraft("", "", "board", "《信访工作条例》进社区", "2026-10-12", "水荫社区", "12", "")
ASKED = AgendaQuery((What.CAMPAIGN.code,))


def record(desk: Desk, **changes: str) -> str:
    draft = replace(BOARDS, id=desk.new_id(), **changes)
    desk.do(draft)
    return draft.id


def refused(desk: Desk, draft: object) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as caught:
        desk.do(draft)
    return [(p.code, p.field) for p in caught.value.problems]


def test_it_stands_on_the_agenda_and_is_put_right_there(desk: Desk) -> None:
    campaign = record(desk)
    (row,) = desk.read(ASKED)
    assert (row.subject.id, row.line.title, row.line.detail) == (
        campaign, "《信访工作条例》进社区", {"count": 12, "note": "", "people": 0, "way": "board"},
    )  # fmt: skip
    record(desk, campaign=campaign, count="14", reason="漏了两块")
    (row,) = desk.read(ASKED)
    assert row.line.detail is not None
    assert row.line.detail["count"] == 14
    assert desk.store.verify().damage == ()


def test_a_mistake_stays_and_is_not_counted(desk: Desk) -> None:
    campaign = record(desk)
    record(desk, title="另一场")
    desk.do(WithdrawCampaignDraft(desk.new_id(), campaign, "记重了"))
    assert desk.read(AgendaCountQuery((What.CAMPAIGN.code,))) == (
        ("campaign", CampaignStep.COUNTED.code, 1), ("campaign", CampaignStep.WITHDRAWN.code, 1),
    )  # fmt: skip
    assert refused(desk, replace(BOARDS, id=desk.new_id(), campaign=campaign, reason="改")) == [
        ("campaign.withdrawn", "")
    ]
    desk.store.rebuild()
    assert {row.line.state for row in desk.read(ASKED)} == {"counted", "withdrawn"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"way": ""}, ("campaign.way", "way")),
        ({"title": ""}, ("text.empty", "title")),
        ({"on": "2026-10-20"}, ("date.future", "on")),
        ({"count": "0"}, ("campaign.count", "count")),
        ({"count": "许多"}, ("campaign.count", "count")),
        ({"people": "许多"}, ("campaign.people", "people")),
        ({"campaign": "f" * 32}, ("campaign.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(BOARDS, id=desk.new_id(), **changes)) == [problem]
