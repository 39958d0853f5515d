"""What the key file says in clear, read without loading what opens it: the first window must not wait for that.

A missing or damaged file says nothing here; opening the store says what is wrong with it (keys.py).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def _clear(home: Path) -> dict[str, Any]:
    try:
        value = json.loads((home / "keys.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def users_of(home: Path) -> list[tuple[str, str]]:
    """(id, name) of everyone with a password here; empty where no desk stands."""
    return [(slot["id"], slot["name"]) for slot in _clear(home).get("slots", []) if slot["name"]]


def can_recover(home: Path) -> bool:
    """Whether a recovery sheet was made for the desk here."""
    return any(slot["id"] == "recovery" for slot in _clear(home).get("slots", []))


def org_of(home: Path) -> str:
    """The organisation code of the station whose desk stands here, empty where none stands."""
    return str(_clear(home).get("org", ""))
