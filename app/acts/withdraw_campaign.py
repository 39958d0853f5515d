"""宣传与培训注销: a record that was entered by mistake stays, with the reason, and is no longer counted."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.record_campaign import earlier_problem
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CampaignWithdrawn
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class WithdrawCampaignDraft:
    """Which record, and why it is none."""

    id: str
    campaign: str
    reason: str = ""


def reads(draft: WithdrawCampaignDraft) -> tuple[Subject, ...]:
    """The record."""
    return (Subject("campaign", draft.campaign),)


def check(draft: WithdrawCampaignDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    if problem := earlier_problem(draft.campaign, states):
        return [problem]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么不计"))


def decide(draft: WithdrawCampaignDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`campaign.withdrawn`."""
    subject = Subject("campaign", draft.campaign)
    return [NewEntry(draft.id, subject, CampaignWithdrawn(draft.reason.strip()), Routing((world.station.org,)))]


ACT = Act("withdraw_campaign", "宣传与培训注销", WithdrawCampaignDraft, reads, check, decide)
