"""What the acts share that end a station, a group, somebody's service: the last day, and why. No act itself."""

from __future__ import annotations

from datetime import date

from app.acts.act import day_problems, required
from app.domain.problems import Problem
from app.domain.world import World


def end_problems(
    on: tuple[str, str], reason: str, why: str, since: tuple[date | None, str], world: World
) -> list[Problem]:
    """Problems of the last day, `on`: (field, what is typed), which lies between `since`: (day, its name) and today; and of
    the reason, which `why` asks for."""
    field, day = on
    return day_problems(day, field, world, *since) + required(reason, "reason", why)
