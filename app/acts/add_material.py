"""补材料: things handed over after the registration, with or without a scan."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, checked_case, minds_nothing, on_case, reads_case, required
from app.acts.interest import Bearing
from app.acts.talk import allowed
from app.domain.entries import NewEntry
from app.domain.kinds import Material, MaterialAdded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_MATERIAL = template("material.none", QT_TRANSLATE_NOOP("Problem", "还没有写明交来了什么材料。"))
NO_PAGES = template("material.pages", QT_TRANSLATE_NOOP("Problem", "页数请写 1 以上的数。"))


@dataclass(frozen=True, slots=True)
class AddMaterialDraft:
    """The materials, and a word on them."""

    id: str
    case: str
    materials: tuple[Material, ...] = ()
    note: str = ""


def material_problems(materials: tuple[Material, ...]) -> list[Problem]:
    """Problems of a list of materials: a name each, at least one page."""
    problems: list[Problem] = []
    for i, material in enumerate(materials):
        problems += required(material.name, f"materials.{i}.name", QT_TRANSLATE_NOOP("Word", "材料名称"))
        if material.pages < 1:
            problems.append(Problem(NO_PAGES, f"materials.{i}.pages"))
    return problems


def check(draft: AddMaterialDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not draft.materials:
        return [Problem(NO_MATERIAL, "materials")]
    return material_problems(draft.materials)


def decide(draft: AddMaterialDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`material.added`."""
    case = states.files[draft.case].case
    materials = tuple(replace(m, id=m.id or ids.entry(), name=m.name.strip()) for m in draft.materials)
    return [on_case(case, MaterialAdded(materials, draft.note.strip()), draft.id)]


ACT = Act(
    "add_material",
    "补材料",
    AddMaterialDraft,
    reads_case,
    check,
    decide,
    allowed,
    bearing=Bearing.TAKES_IN,
    minds=minds_nothing,
)
