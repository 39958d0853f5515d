"""What is typed in a field as plain JSON, for drafts, and back into the field."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.domain.units import Directory
from ui.fields import (
    Candidate,
    ChoiceField,
    ContactField,
    DateField,
    Field,
    FileItem,
    FilesField,
    LongTextField,
    TextField,
    TypeAheadField,
)


def typed_value(field: Field) -> Any:
    """The content of a field as text, a code, or lists of these; also what cannot be understood yet."""
    if isinstance(field, TypeAheadField):
        shown = field.shown()
        return {"value": shown.value, "text": shown.text} if isinstance(shown, Candidate) else shown
    if isinstance(field, FilesField):
        return [[item.name, item.pages, str(item.path) if item.path else ""] for item in field.items()]
    if isinstance(field, ContactField):
        # nothing typed must never come back as taken away
        return False if field.value() == "" else field.text()
    if isinstance(field, TextField | LongTextField):
        return field.text()
    return field.value()


def said(field: Field) -> str:
    """What a field says to an act, as text."""
    return field.written() if isinstance(field, DateField) else str(typed_value(field) or "")


def put_typed(field: Field, value: Any) -> None:
    """Show what typed_value() gave."""
    if isinstance(field, TypeAheadField) and isinstance(value, dict):
        field.set_value(Candidate(value["value"], value["text"]))
    elif isinstance(field, FilesField):
        field.set_value(tuple(FileItem(name, pages, Path(path) if path else None) for name, pages, path in value))
    elif isinstance(field, ContactField):
        field.set_value("" if value is False else value or None)
    elif isinstance(field, ChoiceField) or not isinstance(value, list):
        field.set_value(value)
    else:
        field.set_value(tuple(value))


def typed_of(draft: Any, fields: Mapping[str, Field], directory: Directory) -> dict[str, Any]:
    """What stood in a panel's fields when this draft was made, as typed_value() gives it; parts of a draft by their path."""
    found: dict[str, Any] = {}
    for part in dataclasses.fields(draft):
        value = getattr(draft, part.name)
        if isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            found |= {
                f"{part.name}.{i}.{k}": v for i, one in enumerate(value) for k, v in dataclasses.asdict(one).items()
            }
            value = [list(dataclasses.astuple(one)) for one in value]
        found[part.name] = value
    # no demand named means all of them, as a panel begins
    said = {name: value for name, value in found.items() if name in fields and value != ()}
    return {name: _as_typed(fields[name], value, directory) for name, value in said.items()}


def _as_typed(field: Field, value: Any, directory: Directory) -> Any:
    """A body is known to a draft by its code, to the clerk by its name."""
    body = directory.body(value) if isinstance(field, TypeAheadField) else None
    return {"value": body.code, "text": body.name} if body else value
