"""What the texts of the papers about leaders' receptions are called."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP

LEADER_TEXT_NAMES = (
    QT_TRANSLATE_NOOP("TextName", "哪位领导"),
    QT_TRANSLATE_NOOP("TextName", "在哪里"),
    QT_TRANSLATE_NOOP("TextName", "接待几批"),
    QT_TRANSLATE_NOOP("TextName", "欢迎谈的事"),
    QT_TRANSLATE_NOOP("TextName", "欢迎谈的事（没有写时）"),
    QT_TRANSLATE_NOOP("TextName", "怎样来谈"),
    QT_TRANSLATE_NOOP("TextName", "有变动时"),
    QT_TRANSLATE_NOOP("TextName", "哪天贴出"),
)
