"""补材料."""

from __future__ import annotations

import pytest

from app.acts.add_material import AddMaterialDraft
from app.domain.kinds import Material, MaterialAdded
from tests.app.acts.steps import CASE, NEW, bodies, codes
from tests.builders import registered


def test_each_material_gets_an_id_and_keeps_its_scan() -> None:
    scan = Material("", " 签名表 ", 2, blob="ab" * 32, key="cd", size=9, media_type="application/pdf")
    (fact,) = bodies(AddMaterialDraft(NEW, CASE, (scan,), " 邻居交来 "), registered())
    assert isinstance(fact, MaterialAdded)
    (kept,) = fact.materials
    assert (kept.name, kept.pages, kept.blob, kept.key, fact.note) == ("签名表", 2, "ab" * 32, "cd", "邻居交来")
    assert len(kept.id) == 32


@pytest.mark.parametrize(
    ("materials", "problem"),
    [
        ((), ("material.none", "materials")),
        ((Material("", " "),), ("text.empty", "materials.0.name")),
        ((Material("", "照片"), Material("", "表", 0)), ("material.pages", "materials.1.pages")),
    ],
)
def test_what_is_wrong_is_named(materials: tuple[Material, ...], problem: tuple[str, str]) -> None:
    assert codes(AddMaterialDraft(NEW, CASE, materials), registered()) == [problem]
