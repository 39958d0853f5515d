"""What is typed in a field as plain JSON, for drafts, and back into the field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ui.fields import (
    Candidate,
    ChoiceField,
    ContactField,
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
