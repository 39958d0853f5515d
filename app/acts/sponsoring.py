"""What 包案 and the plan of a 积案 share: somebody stands for the case, and so learns of it. No act itself."""

from __future__ import annotations

from typing import Protocol

from app.acts.leak import Told
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_SPONSOR = template("backlog.sponsor", QT_TRANSLATE_NOOP("Problem", "请写上谁来包案。"))


class Sponsoring(Protocol):
    """The draft of an act that names a sponsor."""

    @property
    def owner(self) -> str:
        """User id of the sponsor; empty for somebody elsewhere, then `owner_name` says who."""

    @property
    def owner_name(self) -> str:
        """The name."""


def tells_sponsor(draft: Sponsoring, case: CaseState, world: World) -> list[Told]:
    """For `Act.tells`: whoever sponsors it learns of the case."""
    return given_to("owner_name", draft.owner, draft.owner_name, case, world)


def sponsor_problems(draft: Sponsoring) -> list[Problem]:
    """Why nobody sponsors it."""
    return [] if draft.owner or draft.owner_name.strip() else [Problem(NO_SPONSOR, "owner")]
