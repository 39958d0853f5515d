"""牵头 and 配合: which of several units leads what they share, and who takes part (Art. 24)."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.demand import DemandState
from app.domain.kinds import UnitName
from app.domain.records import Lead


def leading(demands: Sequence[DemandState], to: str) -> Lead | None:
    """The fixing by which this body leads one of these demands; None where it leads none."""
    return next((d.lead for d in demands if d.lead and d.lead.lead.code == to), None)


def proposed_lead(demands: Sequence[DemandState]) -> UnitName | None:
    """The unit that leads demands which were not sent anywhere yet: they go there; None where several do, or nobody does."""
    leads = {d.lead.lead for d in demands if d.lead and not d.sent}
    return leads.pop() if len(leads) == 1 else None


def co_units(demands: Sequence[DemandState], to: str) -> tuple[UnitName, ...]:
    """The units that take part where this body leads: they get a copy of what goes to it."""
    lead = leading(demands, to)
    return lead.others if lead else ()
