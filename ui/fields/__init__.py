"""Inputs. Each is one label, one editor and one place for words when something is wrong.

No field refuses a character: validators and input masks drop what an input method commits. What cannot be understood
is kept as typed and explained beside the field.
"""

from ui.fields.choice_field import ChoiceField
from ui.fields.date_field import DateField
from ui.fields.field import Field
from ui.fields.files_field import FileItem, FilesField
from ui.fields.long_text_field import LongTextField
from ui.fields.number_field import NumberField
from ui.fields.password_field import PasswordField
from ui.fields.text_field import TextField
from ui.fields.tri_state_field import TriStateField
from ui.fields.type_ahead_field import Candidate, TypeAheadField

__all__ = [
    "Candidate",
    "ChoiceField",
    "DateField",
    "Field",
    "FileItem",
    "FilesField",
    "LongTextField",
    "NumberField",
    "PasswordField",
    "TextField",
    "TriStateField",
    "TypeAheadField",
]
