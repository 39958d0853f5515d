"""红棉谢绝: whoever is nominated would rather not, and need not say why; it is listed nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, minds_nothing
from app.acts.awarding import GONE, award_of, is_about, on_award, reads_award
from app.domain.entries import NewEntry
from app.domain.hall_terms import AwardStep
from app.domain.kinds import AwardDeclined
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_YOURS = template("award.not_yours", QT_TRANSLATE_NOOP("Problem", "谢绝由本人自己来记。"))
SILENT = "本人谢绝"
"""What is kept where no reason is given."""


@dataclass(frozen=True, slots=True)
class DeclineAwardDraft:
    """Which nomination; `words` may stay empty."""

    id: str
    award: str = ""
    nomination: str = ""
    words: str = ""


def check(draft: DeclineAwardDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. What was given can be declined, too; of a team and of somebody elsewhere anybody records it."""
    state, problems = award_of(draft.award, states)
    if state is None:
        return problems
    one = state.nominations.get(draft.nomination)
    if one is None or one.step in (AwardStep.DECLINED, AwardStep.NOT_GIVEN):
        return [Problem(GONE)]
    return [] if is_about(one, world) or not one.told.user else [Problem(NOT_YOURS)]


def decide(draft: DeclineAwardDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`award.declined`."""
    return [on_award(draft.award, AwardDeclined(draft.nomination, draft.words.strip() or SILENT), draft.id, world)]


ACT = Act("decline_award", "红棉谢绝", DeclineAwardDraft, reads_award, check, decide, minds=minds_nothing)
