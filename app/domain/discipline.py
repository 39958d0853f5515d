"""Which discipline body is asked first about whom: the one above the unit accused, by 管理权限 (Art. 22(2)). Decision 0023.

Who manages which cadre stands in the party's own rules, which nobody keeps here: this is where the desk begins, never a bar.
"""

from __future__ import annotations

from app.domain.terms import BodyKind
from app.domain.units import Body, Directory

LINE, TOWNSHIP = "discipline", "township"


def asked_about(directory: Directory, accused: str) -> Body | None:
    """Of a bureau that of its area; of what leads an area, and of whatever works in a township, that of the area above; of
    a community that of its township. None where the directory ends."""
    body = directory.body(accused)
    line = directory.line_of(body.org) if body else ()
    if body is None or not line:
        return None
    own = body.kind is BodyKind.COMMUNITY or (body.level != TOWNSHIP and not _leads(body))
    areas = line if own else line[:-1]
    return directory.nearest(LINE, areas[-1].code) if areas else None


def sits_in(directory: Directory, asked: str, accused: str) -> bool:
    """Whether a discipline body belongs to the accused unit: it works in the very area that this unit leads, or, in a
    township, whose inner office this unit is."""
    body, unit = directory.body(asked), directory.body(accused)
    if body is None or unit is None or body.kind is not BodyKind.DISCIPLINE or body.org != unit.org:
        return False
    return unit.leads_area or (unit.level == TOWNSHIP and unit.code == unit.org)


def _leads(body: Body) -> bool:
    return body.leads_area or body.kind is BodyKind.DISCIPLINE
