"""The field in which each thing is written that may be put right, by its name in a correction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.terms import Capacity, IdKind, LegalClass, Sex
from app.domain.world import Lookup, World
from app.reports.field_names import field_title, field_value
from ui.acts.ask_lookup import ask_categories, ask_places
from ui.acts.bodies import ask_bodies
from ui.acts.typed import typed_value
from ui.fields import Candidate, ChoiceField, DateField, Field, LongTextField, NumberField, TextField, TypeAheadField
from ui.words import capital, category_words, options_of


def title_of(path: str) -> str:
    """A field's name in the language of the screen, without the demand it belongs to."""
    return capital(QCoreApplication.translate("Field", field_title(path, several=False)))


def editor_of(path: str, world: World) -> Field:
    """An empty field for it, with its name above."""
    title = title_of(path)
    match path.rpartition(".")[2]:
        case "text":
            return LongTextField(title, side="top", lines=(3, 10))
        case "headcount":
            return NumberField(title, unit=QCoreApplication.translate("CorrectPanel", "人"), side="top")
        case "category":
            return TypeAheadField(title, ask_categories(world), side="top")
        case "place":
            return TypeAheadField(title, ask_places(world), side="top")
        case "against":
            return TypeAheadField(title, ask_bodies(world), side="top")
        case "legal_class":
            return ChoiceField(title, options_of(LegalClass), side="top")
        case "capacity":
            return ChoiceField(title, options_of(Capacity), side="top")
        case "id_kind":
            return ChoiceField(title, options_of(IdKind), side="top")
        case "sex":
            return ChoiceField(title, options_of(Sex), side="top")
        case "birth":
            return DateField(title, lambda: world.today, side="top")
    return TextField(title, side="top")


def shown_value(path: str, value: str, lookup: Lookup) -> object:
    """What such a field is to be set to, so that it shows a stored value."""
    match path.rpartition(".")[2]:
        case "category":
            return Candidate(value, category_words(lookup.categories.name(value)))
        case "place" | "against":
            return Candidate(value, field_value(path, value, lookup) if value else "")
    return value


def written(field: Field) -> str:
    """What stands in such a field, as it would be stored."""
    if isinstance(field, DateField):
        return day.isoformat() if (day := field.day()) else ""
    typed = typed_value(field)
    return str(typed["value"] if isinstance(typed, dict) else typed or "")
