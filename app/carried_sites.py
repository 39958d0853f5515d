"""The stations that were kept as a setting until 2026 become records of their own when the desk is next opened."""

from __future__ import annotations

from app.acts.import_sites import ImportSitesDraft
from app.desk import Desk, Done
from app.domain.rights import act_problem
from app.reports.site_table import sites_in
from app.settings import STATIONS


def carry_sites(desk: Desk) -> Done | None:
    """Write them, and empty the setting in one go; nothing where it is empty, or where somebody else is to do it. Raises
    Unavailable."""
    world = desk.world()
    listed = sites_in(world.settings[STATIONS]) if not act_problem("import_sites", world) else ()
    return desk.do(ImportSitesDraft(desk.new_id(), listed, carried=True)) if listed else None
