"""A field for one setting: what kind of editor it needs, and its value as the text that is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.settings import Setting
from ui.fields import ChoiceField, Field, NumberField, TextField

translate = QCoreApplication.translate


def setting_field(setting: Setting, value: str) -> Field:
    """The editor of a setting, showing a value."""
    title = translate("Setting", setting.title)
    field: Field
    if setting.kind == "int":
        field = NumberField(title, side="spread", width=72)
    elif setting.kind == "text":
        field = TextField(title, side="top")
    else:
        choices = ("yes", "no") if setting.kind == "bool" else setting.choices
        field = ChoiceField(title, [(choice, choice_words(setting.key, choice)) for choice in choices], side="top")
    field.set_value(value)
    return field


def setting_value(field: Field) -> str:
    """What is typed, as the text that is kept."""
    value = field.value()
    return "" if value is None else str(value).strip()


def choice_words(key: str, choice: str) -> str:
    """One choice of a setting in words."""
    if key == "scale":
        return f"{choice} %"
    return {
        "yes": translate("Setting", "是"),
        "no": translate("Setting", "否"),
        "system": translate("Setting", "跟随电脑"),
        "light": translate("Setting", "浅色"),
        "dark": translate("Setting", "深色"),
        "zh": "简体中文",
        "en": "English",
    }[choice]
