"""直联名单: which officer keeps in touch with which township, a row for each township."""

from __future__ import annotations

from pathlib import Path

from app.acts.link_liaison import LinkLiaisonDraft
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports import Refused
from app.reports.table_file import read_table

EMPTY = template(
    "liaisons.empty", QT_TRANSLATE_NOOP("Problem", "表格里没有直联：一个镇街一行，第一列写镇街，第二列写干部姓名。")
)
UNKNOWN = template(
    "liaisons.unknown",
    QT_TRANSLATE_NOOP("Problem", "“{township}”不是本站范围里的镇街，或者有几个同名的，请写区和镇街的全称。"),
)
HEADINGS = {"township": ("镇街", "镇（街）", "街道", "township"), "officer": ("直联干部", "干部", "姓名", "officer")}


def read_liaisons(path: Path, world: World) -> tuple[LinkLiaisonDraft, ...]:
    """Those of an Excel or CSV file. Raises Refused."""
    rows = [row for row in read_table(path, HEADINGS) if row.get("township") and row.get("officer")]
    if not rows:
        raise Refused([Problem(EMPTY)])
    return tuple(LinkLiaisonDraft("", _township(row["township"], world), "", row["officer"]) for row in rows)


def _township(words: str, world: World) -> str:
    """The code of a township by its name, alone or with its district. Raises Refused."""
    directory = world.lookup.directory
    inside = directory.townships(world.station.org)
    found = [area.code for area in inside if words in (area.name, area.code, directory.place_name(area.code))]
    if len(found) != 1:
        raise Refused([Problem(UNKNOWN, values={"township": words})])
    return found[0]
