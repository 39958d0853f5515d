"""How a source-governance project and its figures are said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.projects import Stretch
from app.reports.small_cells import small
from ui.words import category_words, joint

translate = QCoreApplication.translate


def place_words(row: AgendaRow, world: World) -> str:
    """Where, and which kind of issue."""
    detail = row.line.detail or {}
    place = world.lookup.directory.place_name(detail["place"], world.station.org)
    return joint("，").join((place, category_words(world.lookup.categories.name(detail["category"]))))


def stretch_words(stretch: Stretch) -> str:
    """How many by month; a small cell and a stretch without a whole month are told as such."""
    if not stretch.months:
        return translate("Projects", "还不满一个月")
    if not stretch.told:
        return translate("Projects", "不满 5 件")
    return translate("Projects", "每月 {average} 件").format(average=f"{stretch.average:.1f}")


def beside_words(count: int) -> str:
    """A number beside them."""
    if small(count):
        return translate("Projects", "不满 5 件")
    return f"{count:,}" if count else "—"


def measures_words(row: AgendaRow) -> str:
    """How many measures are done."""
    detail = row.line.detail or {}
    if not detail["measures"]:
        return translate("Projects", "还没有措施")
    done = detail["measures"] - detail["undone"]
    return translate("Projects", "{done} / {all} 项").format(done=done, all=detail["measures"])
