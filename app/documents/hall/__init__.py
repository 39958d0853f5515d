"""Papers of the work around the cases: what each is about is a day or the id of its subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.documents.hall.award import award_certificate
from app.documents.hall.destruction_list import destruction_list
from app.documents.hall.docket import docket
from app.documents.hall.meeting import invitations, minutes, notices, terms
from app.documents.hall.meeting_agreement import agreement
from app.documents.hall.outreach import outreach_route
from app.documents.hall.reception_notice import reception_notice
from app.documents.hall.roster import roster_paper
from app.documents.hall.service_day import service_attendance, service_notice
from app.documents.hall.ticket import ticket_paper
from app.documents.hall.wall import conduct, facilities, rights
from app.domain.world import World

SHEETS: Mapping[str, Callable[[Any, World, str], bytes]] = {
    "roster": roster_paper,
    "award_certificate": award_certificate,
    "reception_notice": reception_notice,
    "ticket": ticket_paper,
    "facilities": facilities,
    "conduct": conduct,
    "rights": rights,
    "docket": docket,
    "destruction_list": destruction_list,
    "outreach_route": outreach_route,
    "service_notice": service_notice,
    "service_attendance": service_attendance,
    "meeting_invitations": invitations,
    "meeting_notices": notices,
    "meeting_minutes": minutes,
    "meeting_terms": terms,
    "meeting_agreement": agreement,
}
"""By name: (read, world, what it is about) → PDF."""


def sheet(name: str, about: str, read: Any, world: World) -> bytes:
    """A paper by its name. Raises Refused, Unavailable."""
    return SHEETS[name](read, world, about)
