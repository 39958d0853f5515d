"""宣传与培训注销: what it needs; that it is no longer counted is with its registration."""

from __future__ import annotations

import pytest

from app.acts.withdraw_campaign import WithdrawCampaignDraft
from app.desk import Desk
from app.ports import Refused
from tests.app.acts.test_record_campaign import record


def test_it_needs_a_reason_and_a_record(desk: Desk) -> None:
    campaign = record(desk)
    for draft, code in (
        (WithdrawCampaignDraft(desk.new_id(), campaign, " "), "text.empty"),
        (WithdrawCampaignDraft(desk.new_id(), "f" * 32, "记重了"), "campaign.unknown"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(draft)
