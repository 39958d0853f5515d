"""Which open promise an act is about, with its day and whose it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.promises import PromiseState
from app.domain.world import World
from ui.acts.one_of_field import OneOfField
from ui.words import day_words


def promises_field(promises: Iterable[PromiseState], world: World) -> OneOfField:
    """The open ones, the one that is due first proposed."""
    found = sorted((one for one in promises if one.open), key=lambda one: (one.due_on, one.id))
    words = QCoreApplication.translate("Promises", "最迟{day}（含当日），{owner}：{text}")
    options = [
        (one.id, words.format(day=day_words(one.due_on, world.today), owner=one.owner_name, text=one.text))
        for one in found
    ]
    return OneOfField(QCoreApplication.translate("Promises", "哪一项承诺"), options)


def told_of(promise: PromiseState | None, world: World) -> str:
    """The promise in one sentence, for a panel where there is only one."""
    if promise is None:
        return ""
    words = QCoreApplication.translate("Promises", "最迟{day}（含当日），{owner}：{text}")
    return words.format(day=day_words(promise.due_on, world.today), owner=promise.owner_name, text=promise.text)
