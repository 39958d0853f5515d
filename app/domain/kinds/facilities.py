"""便民设施: what a hall offers whoever comes; told thing by thing, by the hall itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("facility.told")
@dataclass(frozen=True, slots=True)
class FacilityTold(Body):
    """Whether there is one, and where or how; told again it replaces what was told before."""

    facility: str
    """Code of a facility of resources/org/queue.toml."""
    there: bool
    words: str
    on: str
