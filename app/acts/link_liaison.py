"""定直联干部: which officer keeps in touch with a township, and since when."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, back_dated, day_problems, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import LiaisonLinked
from app.domain.liaisons import LiaisonState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.units import org_code
from app.domain.world import World

NO_TOWNSHIP = template("liaison.township", QT_TRANSLATE_NOOP("Problem", "请选一个镇街。"))
NOT_OURS = template("liaison.not_ours", QT_TRANSLATE_NOOP("Problem", "{township}不在本站的范围里，由它的上一级来定。"))
SAME = template("liaison.same", QT_TRANSLATE_NOOP("Problem", "{township}本来就由{officer}直联。"))


@dataclass(frozen=True, slots=True)
class LinkLiaisonDraft:
    """`township`: its code. `officer`: user id, empty for somebody who does not sit here."""

    id: str
    township: str = ""
    officer: str = ""
    officer_name: str = ""
    since: str = ""
    reason: str = ""


def liaison_of(township: str, states: States) -> LiaisonState | None:
    """The township as it stands; None while nobody was linked with it."""
    state: LiaisonState | None = states.others.get(Subject("liaison", township))
    return state if state and state.since else None


def both(township: str, world: World) -> Routing:
    """What is told of a township goes to this station, those above it, and the township itself."""
    return Routing(tuple(dict.fromkeys((world.station.org, org_code(township)))))


def reads(draft: LinkLiaisonDraft) -> tuple[Subject, ...]:
    """The township."""
    return (Subject("liaison", draft.township),) if draft.township else ()


def check(draft: LinkLiaisonDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    area = world.lookup.directory.area(draft.township) if draft.township else None
    if area is None or area.level != "township":
        return [Problem(NO_TOWNSHIP, "township")]
    if world.station.org not in {one.code for one in world.lookup.directory.line_of(area.code)}:
        return [Problem(NOT_OURS, "township", {"township": area.name})]
    problems = required(draft.officer_name, "officer_name", QT_TRANSLATE_NOOP("Word", "由谁直联"))
    problems += day_problems(draft.since, "since", world, None, "")
    earlier = liaison_of(draft.township, states)
    if earlier is None:
        return problems
    if earlier.read_only:
        return [Problem(READ_ONLY)]
    if draft.officer_name.strip() == earlier.officer_name:
        values = {"township": area.name, "officer": earlier.officer_name}
        return [*problems, Problem(SAME, "officer_name", values)]
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么换人"))


def decide(draft: LinkLiaisonDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`liaison.linked`."""
    body = LiaisonLinked(draft.officer, draft.officer_name.strip(), draft.since, draft.reason.strip())
    subject = Subject("liaison", draft.township)
    return [NewEntry(draft.id, subject, body, both(draft.township, world), back_dated(draft.since, world))]


ACT = Act("link_liaison", "定直联干部", LinkLiaisonDraft, reads, check, decide)
