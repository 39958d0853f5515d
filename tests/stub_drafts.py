"""The barest draft of any act: what its class cannot do without, and nothing in it that could be carried out."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from typing import Any, get_origin, get_type_hints

from app.acts.act import Act
from tests.builders import NOW


def stub(act: Act) -> Any:
    """A draft with every field that has no default filled with something empty of its type."""
    hints = get_type_hints(act.draft)
    needed = [
        field
        for field in dataclasses.fields(act.draft)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    ]
    return act.draft(**{field.name: _empty(hints[field.name]) for field in needed})


def _empty(hint: Any) -> Any:
    if dataclasses.is_dataclass(hint):
        return None
    return NOW if hint is datetime else NOW.date() if hint is date else (get_origin(hint) or hint)()
