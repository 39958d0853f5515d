"""Which organisations received a case that was destroyed and have not said yet that it is gone there as well."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.audience import receivers
from app.ports.erasing import Answers, ErasureAnswers


def not_answered(found: ErasureAnswers, parents: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Case → organisations, in the order of their codes. One has answered when each of its desks that ever wrote to us has, and one
    at least; one that has no desk owes no answer."""
    return {one.case: _waiting(one, found, parents) for one in found.cases}


def _waiting(one: Answers, found: ErasureAnswers, parents: Mapping[str, str]) -> tuple[str, ...]:
    received = receivers(one.routings, parents)
    desks: dict[str, list[tuple[str, bool]]] = {}
    for origin, org, wrote in found.desks:
        if org in received:
            desks.setdefault(org, []).append((origin, wrote))
    return tuple(
        org
        for org, known in sorted(desks.items())
        if not any(origin in one.done for origin, _ in known)
        or any(wrote and origin not in one.done for origin, wrote in known)
    )
