"""直联名单读入: the officers of many townships at once; a township that somebody keeps in touch with stays theirs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States
from app.acts.link_liaison import LinkLiaisonDraft, both, liaison_of
from app.acts.link_liaison import check as link_problems
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import LiaisonLinked
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOTHING_NEW = template("liaison.nothing_new", QT_TRANSLATE_NOOP("Problem", "这些镇街都已经有人直联，没有新的。"))


@dataclass(frozen=True, slots=True)
class ImportLiaisonsDraft:
    """`links`: as in LinkLiaisonDraft, their ids and days empty. `since`: from when all of them keep in touch."""

    id: str
    links: tuple[LinkLiaisonDraft, ...] = ()
    since: str = ""


def reads(draft: ImportLiaisonsDraft) -> tuple[Subject, ...]:
    """The townships."""
    return tuple(Subject("liaison", link.township) for link in draft.links)


def new_ones(draft: ImportLiaisonsDraft, states: States) -> tuple[LinkLiaisonDraft, ...]:
    """Those of townships that nobody keeps in touch with, each once."""
    found: dict[str, LinkLiaisonDraft] = {}
    for link in draft.links:
        if liaison_of(link.township, states) is None:
            found.setdefault(link.township, replace(link, since=draft.since))
    return tuple(found.values())


def check(draft: ImportLiaisonsDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: the first township that is wrong."""
    found = new_ones(draft, states)
    if not found:
        return [Problem(NOTHING_NEW)]
    wrong = next((problems for link in found if (problems := link_problems(link, states, world))), [])
    return wrong[:1]


def decide(draft: ImportLiaisonsDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`liaison.linked` for each."""
    found = new_ones(draft, states)
    names = [draft.id, *(ids.entry() for _ in found[1:])]
    staff = {member.name: member.id for member in world.staff if not member.left}
    return [
        NewEntry(
            name, Subject("liaison", link.township),
            LiaisonLinked(staff.get(link.officer_name.strip(), ""), link.officer_name.strip(), link.since),
            both(link.township, world),
        )
        for name, link in zip(names, found, strict=True)
    ]  # fmt: skip


ACT = Act("import_liaisons", "直联名单读入", ImportLiaisonsDraft, reads, check, decide)
