"""A field for one setting: what kind of editor it needs, and its value as the text that is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.procedure_terms import Retention
from app.domain.terms import Capacity, DocumentKind, Role
from app.settings import CHAIN, Setting
from ui.fields import ChoiceField, Field, NumberField, TextField, TicksField
from ui.words import capital, word_of

translate = QCoreApplication.translate


def setting_field(setting: Setting, value: str, unit: str = "") -> Field:
    """The editor of a setting, showing a value; unit: the word behind a number."""
    title = translate("Setting", setting.title)
    field: Field
    if setting.kind == "int":
        field = NumberField(title, unit=unit, side="spread", width=72)
    elif setting.kind == "text":
        field = TextField(title, side="top")
    elif setting.kind == "roles":
        roles = [(code, capital(word_of(Role, code))) for code in CHAIN]
        field = TicksField(capital(word_of(DocumentKind, setting.key.removeprefix("approval_"))), roles, across=True)
    else:
        choices = ("yes", "no") if setting.kind == "bool" else setting.choices
        field = ChoiceField(title, [(choice, choice_words(setting.key, choice)) for choice in choices], side="top")
    show_value(field, value)
    return field


def show_value(field: Field, value: str) -> None:
    """Show a kept text in its editor."""
    field.set_value(tuple(value.split(",")) if isinstance(field, TicksField) else value)


def setting_value(field: Field) -> str:
    """What is typed, as the text that is kept."""
    value = field.value()
    if isinstance(value, tuple):
        return ",".join(value)
    return "" if value is None else str(value).strip()


def choice_words(key: str, choice: str) -> str:
    """One choice of a setting in words."""
    if key == "scale":
        return f"{choice} %"
    if key == "retention":
        return capital(word_of(Retention, choice))
    if key == "capacity":
        return capital(word_of(Capacity, choice))
    return {
        "yes": translate("Setting", "是"),
        "no": translate("Setting", "否"),
        "system": translate("Setting", "跟随电脑"),
        "light": translate("Setting", "浅色"),
        "dark": translate("Setting", "深色"),
        "off": translate("Setting", "不用"),
        "second": translate("Setting", "第二块屏"),
        "third": translate("Setting", "第三块屏"),
        "zh": "简体中文",
        "en": "English",
    }[choice]
