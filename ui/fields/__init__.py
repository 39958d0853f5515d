"""Inputs. Each is one label, one editor and one place for words when something is wrong.

No field refuses a character: validators and input masks drop what an input method commits. What cannot be understood
is kept as typed and explained beside the field.

A field is imported when it is first asked for: the first window shows three of them and must not pay for the rest.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.fields.choice_field import ChoiceField
    from ui.fields.contact_field import ContactField
    from ui.fields.date_field import DateField
    from ui.fields.field import Field
    from ui.fields.files_field import FileItem, FilesField
    from ui.fields.long_text_field import LongTextField
    from ui.fields.number_field import NumberField
    from ui.fields.password_field import PasswordField
    from ui.fields.text_field import TextField
    from ui.fields.ticks_field import TicksField
    from ui.fields.tri_state_field import TriStateField
    from ui.fields.type_ahead_field import Candidate, TypeAheadField

_PLACES = {
    "Candidate": "type_ahead_field",
    "ChoiceField": "choice_field",
    "ContactField": "contact_field",
    "DateField": "date_field",
    "Field": "field",
    "FileItem": "files_field",
    "FilesField": "files_field",
    "LongTextField": "long_text_field",
    "NumberField": "number_field",
    "PasswordField": "password_field",
    "TextField": "text_field",
    "TicksField": "ticks_field",
    "TriStateField": "tri_state_field",
    "TypeAheadField": "type_ahead_field",
}

__all__ = [
    "Candidate",
    "ChoiceField",
    "ContactField",
    "DateField",
    "Field",
    "FileItem",
    "FilesField",
    "LongTextField",
    "NumberField",
    "PasswordField",
    "TextField",
    "TicksField",
    "TriStateField",
    "TypeAheadField",
]


def __getattr__(name: str) -> object:
    """The field of this name (PEP 562)."""
    if name not in _PLACES:
        raise AttributeError(name)
    return getattr(import_module(f"ui.fields.{_PLACES[name]}"), name)
