"""红棉评定: named people give the award or do not, with their reason; never alone, never about themselves."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.awarding import BETWEEN, is_about, nomination_of, on_award, reads_award
from app.domain.entries import NewEntry
from app.domain.kinds import AwardDecided
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_SECONDED = template(
    "award.alone", QT_TRANSLATE_NOOP("Problem", "还没有人附议。要有提名的人和本人以外的同事附议，才能评定。")
)
NO_ANSWER = template("award.answer", QT_TRANSLATE_NOOP("Problem", "请选授还是不授。"))
TOO_FEW = template("award.few", QT_TRANSLATE_NOOP("Problem", "评定至少两位，写上姓名，用顿号隔开。"))
OWN = template("award.decide_own", QT_TRANSLATE_NOOP("Problem", "被提名的人自己不参加评定。"))
GIVE, NOT = "give", "not"
FEWEST = 2


@dataclass(frozen=True, slots=True)
class DecideAwardDraft:
    """Which nomination, what was decided, by whom (names with 、 between them), why."""

    id: str
    award: str = ""
    nomination: str = ""
    answer: str = ""
    """GIVE or NOT."""
    deciders: str = ""
    reason: str = ""


def names_in(typed: str) -> tuple[str, ...]:
    """The names typed, each once."""
    return tuple(dict.fromkeys(name for name in BETWEEN.split(typed) if name))


def check(draft: DecideAwardDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    one, problems = nomination_of(draft, states)
    if one is None:
        return problems
    if not one.seconded:
        return [Problem(NOT_SECONDED)]
    if is_about(one, world):
        return [Problem(OWN)]
    problems = [] if draft.answer in (GIVE, NOT) else [Problem(NO_ANSWER, "answer")]
    deciders = names_in(draft.deciders)
    if len(deciders) < FEWEST:
        problems.append(Problem(TOO_FEW, "deciders"))
    elif one.told.name in deciders:
        problems.append(Problem(OWN, "deciders"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么这样定"))


def decide(draft: DecideAwardDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`award.decided`."""
    fact = AwardDecided(
        draft.nomination, draft.answer == GIVE, names_in(draft.deciders), draft.reason.strip(), world.today.isoformat()
    )
    return [on_award(draft.award, fact, draft.id, world)]


ACT = Act("decide_award", "红棉评定", DecideAwardDraft, reads_award, check, decide)
