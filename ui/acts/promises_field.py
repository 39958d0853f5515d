"""Which open promise an act is about; what it is, to whom and when it was given, by when and whose it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.hall_terms import GivenIn
from app.domain.meetings import MeetingState
from app.domain.promises import PromiseState
from app.domain.world import World
from ui import style
from ui.acts.one_of_field import OneOfField
from ui.parts.boxes import column
from ui.parts.labels import Label
from ui.words import day_words, joint, word_of

translate = QCoreApplication.translate
Given = Callable[[PromiseState, date], str]
"""When, where and to whom a promise was given, in words."""


def promises_field(promises: Iterable[PromiseState], world: World) -> OneOfField:
    """The open ones, the one that is due first proposed."""
    found = sorted((one for one in promises if one.open), key=lambda one: (one.due_on, one.id))
    words = translate("Promises", "最迟{day}（含当日），{owner}：{text}")
    options = [
        (one.id, words.format(day=day_words(one.due_on, world.today), owner=one.owner_name, text=one.text))
        for one in found
    ]
    return OneOfField(translate("Promises", "哪一项承诺"), options)


def to_petitioner(promise: PromiseState, today: date) -> str:
    """10月19日答应信访人的（谈话）; of what a leader instructed that it was."""
    day = day_words(promise.made_on, today)
    if promise.given_in == GivenIn.INSTRUCTION.code:
        return translate("Promises", "{day}领导批示要落实的").format(day=day)
    where = word_of(GivenIn, promise.given_in)
    return translate("Promises", "{day}答应信访人的（{where}）").format(day=day, where=where)


def at_meeting(meeting: MeetingState) -> Given:
    """10月19日在“加装电梯复工”上答应一楼住户的."""

    def given(promise: PromiseState, today: date) -> str:
        whom = joint("、").join(party for party in meeting.parties if party != promise.owner_name)
        words = translate("Promises", "{day}在“{title}”上答应{whom}的")
        return words.format(day=day_words(promise.made_on, today), title=meeting.title, whom=whom)

    return given


def until_words(given: str, due_on: date, owner: str, today: date) -> str:
    """When it was given, by when and whose it is."""
    until = translate("Promises", "最迟{day}（含当日）").format(day=day_words(due_on, today))
    return joint("，").join((given, until, translate("Promises", "{owner}办").format(owner=owner)))


class PromiseTold(QWidget):
    """The promise that is chosen: its words, and below them when and to whom it was given, by when and whose it is."""

    def __init__(
        self, which: OneOfField, promises: Mapping[str, PromiseState], world: World, given: Given = to_petitioner
    ) -> None:
        super().__init__()
        self._which, self._promises, self._today, self._given = which, promises, world.today, given
        self._text, self._about = Label("", wrap=True, bold=True), Label("", style.SMALL, "soft", wrap=True)
        self.setLayout(column(self._text, self._about, gap=2))
        which.chosen.connect(self._show)
        self._show()

    def words(self) -> str:
        """What it says."""
        return f"{self._text.text()}\n{self._about.text()}"

    def _show(self) -> None:
        if (one := self._promises.get(str(self._which.value()))) is None:
            return
        self._text.setText(one.text)
        words = until_words(self._given(one, self._today), one.due_on, one.owner_name, self._today)
        if one.moved:
            first = day_words(one.moved[0].from_, self._today)
            words = joint("，").join((words, translate("Promises", "原来说的是{day}").format(day=first)))
        self._about.setText(words)
