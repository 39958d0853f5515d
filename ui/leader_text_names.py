"""What the texts of the papers about leaders' receptions are called."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP

LEADER_TEXT_NAMES = (
    QT_TRANSLATE_NOOP("TextName", "谈事不谈人"),
    QT_TRANSLATE_NOOP("TextName", "限知悉的一句"),
    QT_TRANSLATE_NOOP("TextName", "小标题：来说的是什么"),
    QT_TRANSLATE_NOOP("TextName", "小标题：答应过什么"),
    QT_TRANSLATE_NOOP("TextName", "还没有兑现的承诺"),
    QT_TRANSLATE_NOOP("TextName", "过期的承诺"),
    QT_TRANSLATE_NOOP("TextName", "兑现了的承诺"),
    QT_TRANSLATE_NOOP("TextName", "收回的承诺"),
    QT_TRANSLATE_NOOP("TextName", "没有承诺时"),
    QT_TRANSLATE_NOOP("TextName", "小标题：法律怎样说"),
    QT_TRANSLATE_NOOP("TextName", "办到哪一步"),
    QT_TRANSLATE_NOOP("TextName", "在走的期限"),
    QT_TRANSLATE_NOOP("TextName", "超期的期限"),
    QT_TRANSLATE_NOOP("TextName", "办完的期限"),
    QT_TRANSLATE_NOOP("TextName", "当天办完的期限"),
    QT_TRANSLATE_NOOP("TextName", "今天到期的期限"),
    QT_TRANSLATE_NOOP("TextName", "没有期限时"),
    QT_TRANSLATE_NOOP("TextName", "小标题：最近三次联系"),
    QT_TRANSLATE_NOOP("TextName", "每一次联系"),
    QT_TRANSLATE_NOOP("TextName", "没有联系过时"),
    QT_TRANSLATE_NOOP("TextName", "小标题：批示和包案"),
    QT_TRANSLATE_NOOP("TextName", "每一条批示"),
    QT_TRANSLATE_NOOP("TextName", "谁包案"),
    QT_TRANSLATE_NOOP("TextName", "没有批示和包案时"),
    QT_TRANSLATE_NOOP("TextName", "哪位领导"),
    QT_TRANSLATE_NOOP("TextName", "在哪里"),
    QT_TRANSLATE_NOOP("TextName", "接待几批"),
    QT_TRANSLATE_NOOP("TextName", "欢迎谈的事"),
    QT_TRANSLATE_NOOP("TextName", "欢迎谈的事（没有写时）"),
    QT_TRANSLATE_NOOP("TextName", "怎样来谈"),
    QT_TRANSLATE_NOOP("TextName", "有变动时"),
    QT_TRANSLATE_NOOP("TextName", "哪天贴出"),
)
