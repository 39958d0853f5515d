"""红棉提名: a team or somebody of ours, why, and what on record shows it. Words and evidence, never a score."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, minds_nothing, required
from app.acts.awarding import award_of, on_award, reads_award
from app.domain.entries import NewEntry
from app.domain.kinds import AwardNominated, Evidence
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_KIND = template("award.kind", QT_TRANSLATE_NOOP("Problem", "请选提名的是集体还是个人。集体在前。"))
TWICE = template("award.twice", QT_TRANSLATE_NOOP("Problem", "这一轮已经提过“{name}”了，可以去附议。"))
TOO_LONG = template("award.long", QT_TRANSLATE_NOOP("Problem", "证书上要写得下，请写在 {most} 字以内。"))
MOST = 200
TEAM, PERSON = "team", "person"


@dataclass(frozen=True, slots=True)
class NominateAwardDraft:
    """Whom, why, on what evidence."""

    id: str
    award: str = ""
    kind: str = ""
    """TEAM or PERSON."""
    name: str = ""
    user: str = ""
    """User id; empty for a team, and for somebody elsewhere."""
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()


def check(draft: NominateAwardDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = award_of(draft.award, states)
    if state is None:
        return problems
    problems = [] if draft.kind in (TEAM, PERSON) else [Problem(NO_KIND, "kind")]
    name = draft.name.strip()
    problems += required(name, "name", QT_TRANSLATE_NOOP("Word", "提名谁"))
    if name and any(one.open and one.told.name == name for one in state.nominations.values()):
        problems.append(Problem(TWICE, "name", {"name": name}))
    if len(draft.reason.strip()) > MOST:
        problems.append(Problem(TOO_LONG, "reason", {"most": str(MOST)}))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么提名"))


def decide(draft: NominateAwardDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`award.nominated`."""
    team = draft.kind == TEAM
    user = "" if team else draft.user
    fact = AwardNominated(draft.id, team, draft.name.strip(), user, draft.reason.strip(), draft.evidence)
    return [on_award(draft.award, fact, draft.id, world)]


ACT = Act("nominate_award", "红棉提名", NominateAwardDraft, reads_award, check, decide, minds=minds_nothing)
