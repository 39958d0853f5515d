"""What F1 and Ctrl+/ show in the side panel: words about the field in focus, and the keys that work now."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.keycap import Keycap
from ui.parts.labels import Label
from ui.words import capital, joint

_ITEM = re.compile("(?<=[：；。])(（[一二三四五六七八九十]+）)")
"""The items of an article, which stand on lines of their own."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Help on one topic: what to do, and the articles of law that stand behind it, each with its number and its text."""

    title: str
    text: str
    laws: tuple[tuple[str, str], ...] = ()


@runtime_checkable
class Explained(Protocol):
    """What tells itself what it is when F1 is pressed on it: words that no fixed topic has."""

    def explanation(self) -> Explanation:
        """Its help."""
        ...


def explanation_view(explanation: Explanation, keys: Mapping[str, str] | None = None) -> QWidget:
    """The words, and below them the quoted law in its own face; several articles are a paragraph each. `keys`: what works by key
    on the page that is explained, and what it does."""
    stack = column(Label(explanation.text, wrap=True), gap=12, margins=16)
    if explanation.laws:
        stack.addWidget(box(_quotes(explanation.laws), "sunk"))
    if keys:
        stack.addWidget(Label(QCoreApplication.translate("Help", "这一页的快捷键"), style.SMALL, "soft"))
        stack.addLayout(column(*(_key_line(key, words) for key, words in keys.items()), gap=6))
    stack.addStretch(1)
    view = QWidget()
    view.setLayout(stack)
    return view


def _quotes(laws: Sequence[tuple[str, str]]) -> QVBoxLayout:
    quoted = [(number, _ITEM.sub("\n\\1", law)) for number, law in laws]
    if len(quoted) == 1:
        ((number, law),) = quoted
        words = Label(number, style.SMALL, "soft"), Label(law, style.TITLE, face="kai", wrap=True)
        return column(*words, gap=6, margins=12)
    paragraphs = (Label(joint("：").join(each), face="kai", wrap=True) for each in quoted)
    return column(*paragraphs, gap=8, margins=12)


def keys_within(widget: QWidget) -> dict[str, str]:
    """What works by key inside a widget now, in the order of the eye: key → what it does."""
    buttons = {b.key(): b.text() or b.accessibleName() for b in widget.findChildren(Button) if b.isVisible()}
    keys = [key for key in widget.findChildren(QShortcut) if key.isEnabled() and _seen(key)]
    others = {key.key().toString(QKeySequence.SequenceFormat.PortableText): key.whatsThis() for key in keys}
    return {key: words for key, words in (buttons | others).items() if key}


def _seen(key: QShortcut) -> bool:
    owner = key.parent()
    return isinstance(owner, QWidget) and owner.isVisible() and not isinstance(owner, Button)


def _key_line(key: str, words: str) -> QHBoxLayout:
    return row(Label(capital(words)), None, Keycap(key))


def keys_view(groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QWidget:
    """Groups of (key, what it does)."""
    stack = column(gap=6, margins=16)
    for title, keys in groups:
        stack.addWidget(Label(title, style.SMALL, "soft"))
        for key, words in keys:
            stack.addLayout(_key_line(key, words))
        stack.addSpacing(style.px(8))
    stack.addStretch(1)
    view = QWidget()
    view.setLayout(stack)
    return view
