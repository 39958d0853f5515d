"""红棉评比开一轮: which days are looked at; put right on the same record, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, day_format_problems, required
from app.acts.awarding import award_of, on_award, reads_award
from app.domain.entries import NewEntry
from app.domain.kinds import AwardOpened
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

TURNED = template("award.turned", QT_TRANSLATE_NOOP("Problem", "最后一天不能早于第一天。"))


@dataclass(frozen=True, slots=True)
class OpenAwardDraft:
    """A round. `award`: the one that is put right; empty for a new one."""

    id: str
    award: str = ""
    title: str = ""
    first: str = ""
    last: str = ""
    note: str = ""
    reason: str = ""


def check(draft: OpenAwardDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    if draft.award:
        state, problems = award_of(draft.award, states)
        if state is None:
            return problems
    problems = required(draft.title, "title", QT_TRANSLATE_NOOP("Word", "这一轮叫什么"))
    days = day_format_problems(draft.first, "first") + day_format_problems(draft.last, "last")
    problems += days
    if not days and date.fromisoformat(draft.last) < date.fromisoformat(draft.first):
        problems.append(Problem(TURNED, "last"))
    if draft.award:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def decide(draft: OpenAwardDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`award.opened`."""
    fact = AwardOpened(draft.title.strip(), draft.first, draft.last, draft.note.strip(), draft.reason.strip())
    return [on_award(draft.award or draft.id, fact, draft.id, world)]


ACT = Act("open_award", "红棉评比开一轮", OpenAwardDraft, reads_award, check, decide)
