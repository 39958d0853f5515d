"""Which pages a window has: those whose questions and acts are for the duty of whoever sits at it (domain/rights.py)."""

from __future__ import annotations

from app.domain.rights import act_problem, query_problem
from app.domain.world import World


def may_open(page: str, world: World) -> bool:
    """Whether this page is one for whoever acts. Everybody has the settings: one's own password, how things stand."""
    match page:
        case "settings":
            return True
        case "registration":
            return act_problem("register", world) is None
        case "breaches":
            return act_problem("record_breach", world) is None
        case "erasures":
            return act_problem("propose_erasure", world) is None
        case "inquiry":
            return query_problem("ProgressQuery", world) is None
        case _:
            return query_problem("CasesQuery", world) is None
