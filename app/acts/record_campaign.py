"""宣传与培训登记: what was done, where, how much and for how many; put right on the same record, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, day_problems, required
from app.domain.campaigns import CampaignState
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import CampaignWay
from app.domain.kinds import CampaignRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_COUNT = template("campaign.count", QT_TRANSLATE_NOOP("Problem", "数量请写 1 以上的整数。"))
NO_PEOPLE = template("campaign.people", QT_TRANSLATE_NOOP("Problem", "人数请写整数；没有数过的，留空。"))
NO_WAY = template("campaign.way", QT_TRANSLATE_NOOP("Problem", "请选是哪一种。"))
UNKNOWN = template("campaign.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一条，可能还没有传到本机。"))
WITHDRAWN = template("campaign.withdrawn", QT_TRANSLATE_NOOP("Problem", "这一条已经注明记错，不再改。"))
MOST = 10_000_000


@dataclass(frozen=True, slots=True)
class RecordCampaignDraft:
    """One campaign or training. `campaign`: the record that is put right; empty for a new one."""

    id: str
    campaign: str = ""
    way: str = ""
    title: str = ""
    on: str = ""
    place: str = ""
    count: str = ""
    people: str = ""
    note: str = ""
    reason: str = ""


def reads(draft: RecordCampaignDraft) -> tuple[Subject, ...]:
    """The record that is put right."""
    return (Subject("campaign", draft.campaign),) if draft.campaign else ()


def earlier_problem(campaign: str, states: States) -> Problem | None:
    """Why a record cannot be changed."""
    state: CampaignState | None = states.others.get(Subject("campaign", campaign))
    if state is None or state.read_only:
        return Problem(UNKNOWN)
    return Problem(WITHDRAWN) if state.withdrawn else None


def check(draft: RecordCampaignDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    if draft.campaign and (problem := earlier_problem(draft.campaign, states)):
        return [problem]
    problems = [] if draft.way in {way.code for way in CampaignWay} else [Problem(NO_WAY, "way")]
    problems += required(draft.title, "title", QT_TRANSLATE_NOOP("Word", "是什么宣传或培训"))
    problems += day_problems(draft.on, "on", world, None, "")
    if not _number(draft.count) or int(draft.count) < 1:
        problems.append(Problem(NO_COUNT, "count"))
    if draft.people.strip() and not _number(draft.people):
        problems.append(Problem(NO_PEOPLE, "people"))
    if draft.campaign:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def _number(typed: str) -> bool:
    return typed.strip().isascii() and typed.strip().isdecimal() and int(typed) <= MOST


def decide(draft: RecordCampaignDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`campaign.recorded`, to this station and those above it."""
    body = CampaignRecorded(
        draft.way, draft.title.strip(), draft.on, draft.place.strip(), int(draft.count), int(draft.people or 0),
        draft.note.strip(), draft.reason.strip(),
    )  # fmt: skip
    subject = Subject("campaign", draft.campaign or draft.id)
    happened = back_dated(draft.on, world)
    return [NewEntry(draft.id, subject, body, Routing((world.station.org,)), happened)]


ACT = Act("record_campaign", "宣传与培训登记", RecordCampaignDraft, reads, check, decide)
