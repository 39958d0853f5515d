"""What is wrong with a draft: a code, the field it belongs to, and the values its sentence needs.

The sentences are Chinese templates in one table; `ui` and `app.console` fill them: the domain never builds texts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right. `field` is the dotted path in the draft ("demands.0.text"), empty for the whole act."""

    code: str
    field: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for pyside6-lupdate (which looks for this name) without importing Qt; returns it unchanged."""
    return text


_CONTEXT = "Problem"
TEMPLATES: dict[str, str] = {}


def template(code: str, text: str) -> str:
    """Declare the Chinese sentence of a problem code, once. Raises ValueError when the code exists already."""
    if code in TEMPLATES:
        raise ValueError(f"problem {code} is declared twice")
    TEMPLATES[code] = text
    return code


def sentence(problem: Problem, translate: Mapping[str, str] | None = None) -> str:
    """The problem in words. `translate` maps a Chinese template to another language's."""
    text = TEMPLATES[problem.code]
    if translate is not None:
        text = translate.get(text, text)
    return text.format_map(problem.values)
