"""What the texts of the papers of days outside, of service days and of the docket are called."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP

OUTSIDE_TEXT_NAMES = (
    QT_TRANSLATE_NOOP("TextName", "户数"),
    QT_TRANSLATE_NOOP("TextName", "一户也没有时"),
    QT_TRANSLATE_NOOP("TextName", "在家里见"),
    QT_TRANSLATE_NOOP("TextName", "上次答应的"),
    QT_TRANSLATE_NOOP("TextName", "站点等候的件数"),
    QT_TRANSLATE_NOOP("TextName", "没有答应过"),
    QT_TRANSLATE_NOOP("TextName", "不在本机的"),
    QT_TRANSLATE_NOOP("TextName", "当场记的"),
    QT_TRANSLATE_NOOP("TextName", "哪几天"),
    QT_TRANSLATE_NOOP("TextName", "场数"),
    QT_TRANSLATE_NOOP("TextName", "一场也没有时"),
    QT_TRANSLATE_NOOP("TextName", "小标题：地点"),
    QT_TRANSLATE_NOOP("TextName", "小标题：时间"),
    QT_TRANSLATE_NOOP("TextName", "小标题：谁来接待"),
    QT_TRANSLATE_NOOP("TextName", "还没有排谁去时"),
    QT_TRANSLATE_NOOP("TextName", "小标题：欢迎来谈"),
    QT_TRANSLATE_NOOP("TextName", "小标题：怎样来谈"),
    QT_TRANSLATE_NOOP("TextName", "哪一天哪一处"),
    QT_TRANSLATE_NOOP("TextName", "应到几位"),
)
