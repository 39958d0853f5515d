"""What is said where no case is found: why, and the one step that most likely helps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.ports import CaseFilter
from ui.pages.cases.views import ALL, View
from ui.parts.states import EmptyState

translate = QCoreApplication.translate


def nothing_found(view: View, extra: CaseFilter, show: Callable[[CaseFilter], object]) -> EmptyState:
    """The state for a view with these conditions and words sought; `show` is called with what to show instead."""
    text, conditions = extra.text, replace(extra, text="")
    widest = view.key == ALL and conditions == CaseFilter()
    if text and not widest:
        title = translate("Cases", "这里没有找到“{text}”").format(text=text)
        more = translate("Cases", "现在只在一部分家事里找；可以到全部家事里找。")
        action, instead = translate("Cases", "在全部里找"), CaseFilter(text=text)
    elif text:
        title = translate("Cases", "没有找到“{text}”").format(text=text)
        more = translate("Cases", "少写几个字，或者换成姓名、电话尾号、编号再找。")
        action, instead = translate("Cases", "不找了，看全部"), CaseFilter()
    elif conditions != CaseFilter():
        title = translate("Cases", "没有符合这些条件的家事")
        more = translate("Cases", "去掉一两个条件再看看，或者看全部。")
        action, instead = translate("Cases", "看全部"), CaseFilter()
    else:
        title = translate("Cases", "“{view}”现在一件也没有").format(view=view.title)
        more, action, instead = "", translate("Cases", "看全部"), CaseFilter()
    state = EmptyState(title, more, icon="magnifying-glass", action=action)
    state.acted.connect(lambda: show(instead))
    return state
