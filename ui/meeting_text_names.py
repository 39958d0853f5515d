"""What the texts of the agreement of a meeting are called; part of TEXT_NAMES."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP

MEETING_TEXT_NAMES = (
    QT_TRANSLATE_NOOP("TextName", "开头（调解）"),
    QT_TRANSLATE_NOOP("TextName", "开头（和解）"),
    QT_TRANSLATE_NOOP("TextName", "一方由谁签名"),
    QT_TRANSLATE_NOOP("TextName", "画过的押"),
    QT_TRANSLATE_NOOP("TextName", "画押处"),
    QT_TRANSLATE_NOOP("TextName", "请人民调解委员会"),
)
