"""What the key file says in clear, read without loading what opens it: the first window must not wait for that.

A missing or damaged file says nothing here; opening the store says what is wrong with it (keys.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain.bounded import MOST_TEXT, parsed_json


def _clear(home: Path) -> dict[str, Any]:
    try:
        with (home / "keys.json").open("rb") as file:
            value = parsed_json(file.read(MOST_TEXT + 1))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _slots(home: Path) -> list[dict[str, str]]:
    slots = _clear(home).get("slots")
    whole = (slot for slot in slots if isinstance(slot, dict)) if isinstance(slots, list) else ()
    return [slot for slot in whole if isinstance(slot.get("id"), str) and isinstance(slot.get("name"), str)]


def users_of(home: Path) -> list[tuple[str, str]]:
    """(id, name) of everyone with a password here; empty where no desk stands."""
    return [(slot["id"], slot["name"]) for slot in _slots(home) if slot["name"]]


def can_recover(home: Path) -> bool:
    """Whether a recovery sheet was made for the desk here."""
    return any(slot["id"] == "recovery" for slot in _slots(home))


def org_of(home: Path) -> str:
    """The organisation code of the station whose desk stands here, empty where none stands."""
    return str(_clear(home).get("org", ""))
