"""红棉附议: somebody else agrees, so that nobody is nominated by themself alone."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, minds_nothing, required
from app.acts.awarding import is_about, nomination_of, on_award, reads_award
from app.domain.entries import NewEntry
from app.domain.kinds import AwardSeconded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

OWN = template("award.second_own", QT_TRANSLATE_NOOP("Problem", "提名的人和被提名的人自己，都不能附议，请别的同事来。"))
ALREADY = template("award.seconded", QT_TRANSLATE_NOOP("Problem", "您已经附议过了。"))


@dataclass(frozen=True, slots=True)
class SecondAwardDraft:
    """Which nomination, and a word on it."""

    id: str
    award: str = ""
    nomination: str = ""
    words: str = ""


def check(draft: SecondAwardDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    one, problems = nomination_of(draft, states)
    if one is None:
        return problems
    if one.by == world.actor.id or is_about(one, world):
        return [Problem(OWN)]
    if world.actor.id in one.seconded:
        return [Problem(ALREADY)]
    return required(draft.words, "words", QT_TRANSLATE_NOOP("Word", "您看到了什么"))


def decide(draft: SecondAwardDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`award.seconded`."""
    return [on_award(draft.award, AwardSeconded(draft.nomination, draft.words.strip()), draft.id, world)]


ACT = Act("second_award", "红棉附议", SecondAwardDraft, reads_award, check, decide, minds=minds_nothing)
