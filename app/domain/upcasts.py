"""Old bodies lifted one version step at a time, as plain dicts, before they become body classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Lift = Callable[[dict[str, Any]], dict[str, Any]]


def _capacity_not_said(body: dict[str, Any]) -> dict[str, Any]:
    """Nothing of the past is read anew: of an older registration nobody said in which capacity it was received."""
    return body | {"demands": [demand | {"capacity": ""} for demand in body["demands"]]}


def _opinions_of_nobody(body: dict[str, Any]) -> dict[str, Any]:
    """Of older opinions nobody said who gave them, or who saw them."""
    return body | {"opinions": [opinion | {"unit": "", "seen": ""} for opinion in body["opinions"]]}


def _nothing_promised(body: dict[str, Any]) -> dict[str, Any]:
    """Of older opinions nobody wrote down by when they were to be carried out."""
    return body | {"points": [point | {"promised_on": ""} for point in body["points"]]}


LIFTS: dict[tuple[str, int], Lift] = {
    ("case.registered", 1): _capacity_not_said,
    ("case.accepted", 1): lambda body: body | {"authority": ""},
    ("case.transferred", 1): lambda body: body | {"authority": ""},
    ("case.transferred", 2): lambda body: body | {"assists": False},
    ("case.entrusted", 1): lambda body: body | {"assists": False},
    ("case.declined_finally", 1): _opinions_of_nobody,
    ("reply.issued", 1): _nothing_promised,
    ("execution.noted", 1): lambda body: body | {"promised_on": ""},
    ("promise.taken_back", 1): lambda body: body,
    ("case.corrected", 1): lambda body: body | {"no_accusation": ()},
    ("outreach.planned", 1): lambda body: {"reason": ""} | body | {"service_day": "", "site": ""},
    ("outreach.closed", 1): lambda body: body | {"visitors": 0},
    ("liaison.visited", 1): lambda body: body | {"aspects": ()},
    ("talk.noted", 1): lambda body: body | {"helper": "", "helper_name": ""},
    ("complaint.corrected", 1): lambda body: body | {"against": ""},
    ("case.closed", 1): lambda body: body | {"four": {}, "matter": "", "heart": ""},
    ("case.closed", 2): lambda body: body | {"despite": ""},
    ("case.closed", 3): lambda body: body | {"settled": "", "level": ""},
}
"""(kind, version it lifts from) → the lift to the next version."""


def lifted(kind: str, version: int, body: dict[str, Any], current: int) -> dict[str, Any]:
    """`body` as version `current` writes it. Raises KeyError when a step is missing."""
    while version < current:
        body = LIFTS[kind, version](body)
        version += 1
    return body
