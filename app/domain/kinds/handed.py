"""What an entry hands over: the materials that it names, with their scans."""

from __future__ import annotations

from app.domain.entries import Body
from app.domain.kinds.case import CaseRegistered, Material, MaterialAdded
from app.domain.kinds.thanks import ThanksReceived


def materials_in(body: Body | None) -> tuple[Material, ...]:
    """The materials of an entry's body."""
    return body.materials if isinstance(body, CaseRegistered | MaterialAdded | ThanksReceived) else ()
