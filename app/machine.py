"""Settings of this computer (screen, printer, language): a small JSON file in the home, nothing personal in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from app.domain.bounded import parsed_json
from app.settings import SETTINGS

FILE = "settings.json"


def load_machine(home: Path) -> dict[str, str]:
    """The machine settings of a home; a missing or broken file means the defaults, nothing depends on it."""
    try:
        values = parsed_json((home / FILE).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {key: str(value) for key, value in values.items() if key in SETTINGS and SETTINGS[key].machine}


def save_machine(home: Path, values: Mapping[str, str]) -> None:
    """Write the machine settings, whole or not at all. Raises OSError."""
    part = home / f"{FILE}.part"
    part.write_text(json.dumps(dict(values), ensure_ascii=False, indent=1), encoding="utf-8")
    part.replace(home / FILE)
