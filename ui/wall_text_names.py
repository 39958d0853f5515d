"""What the texts of the sheets for the wall are called."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP

WALL_TEXT_NAMES = (
    QT_TRANSLATE_NOOP("TextName", "权利：知道个人信息怎样用"),
    QT_TRANSLATE_NOOP("TextName", "还没有记下时"),
    QT_TRANSLATE_NOOP("TextName", "缺什么请告诉我们"),
    QT_TRANSLATE_NOOP("TextName", "小标题：我们这样做"),
    QT_TRANSLATE_NOOP("TextName", "迎人"),
    QT_TRANSLATE_NOOP("TextName", "听人说"),
    QT_TRANSLATE_NOOP("TextName", "登记"),
    QT_TRANSLATE_NOOP("TextName", "告知"),
    QT_TRANSLATE_NOOP("TextName", "指路"),
    QT_TRANSLATE_NOOP("TextName", "承诺"),
    QT_TRANSLATE_NOOP("TextName", "救助"),
    QT_TRANSLATE_NOOP("TextName", "小标题：我们不做的"),
    QT_TRANSLATE_NOOP("TextName", "回避"),
    QT_TRANSLATE_NOOP("TextName", "保密"),
    QT_TRANSLATE_NOOP("TextName", "不谈条件"),
    QT_TRANSLATE_NOOP("TextName", "尊重"),
    QT_TRANSLATE_NOOP("TextName", "不打听评价"),
    QT_TRANSLATE_NOOP("TextName", "有意见找谁"),
)
