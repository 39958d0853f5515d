"""What stands above the queue: whom this window has called, and how many wait how long."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.queue import Place, QueueLists
from app.domain.windows import ANY_WINDOW, own_businesses
from app.domain.world import World
from app.hall_facilities import Offer
from app.roster_month import Shift
from ui import style
from ui.pages.hall.facility_words import offer_words, speaker_words
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.words import capital, counted, joint, named, run_on


@dataclass(frozen=True, slots=True)
class Beside:
    """What the hall has for whoever is called: its facilities, and who is on duty now."""

    offers: tuple[Offer, ...] = ()
    shifts: tuple[Shift, ...] = ()


NOBODY_BESIDE = Beside()
Acts = Mapping[str, tuple[str, str, str, Callable[[], object]]]
"""Name → (words, icon, key, what it does)."""


NUMBER, LOW_NUMBER = 40, 28
"""Of the called number, px at 100 %."""


class CalledCard(Card):
    """The number at this window, large, with what the visitor needs and what can be done."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(padded=False)
        self._number = Label("", NUMBER, bold=True)
        self._about = Label("", tone="soft")
        self._needs = Label("", tone="amber_ink", wrap=True)
        self._here = Label("", tone="leaf_ink", wrap=True)
        self._here.hide()
        self.buttons: dict[str, Button] = {}
        flow = FlowLayout()
        for name, (words, icon, key, act) in acts.items():
            button = Button(words, icon=icon, key=key, height=32)
            button.clicked.connect(lambda _=False, act=act: act())
            self.buttons[name] = button
            flow.addWidget(button)
        self._icons = {name: icon for name, (_, icon, _, _) in acts.items()}
        first = row(self._about, self._needs, gap=16)
        first.setStretch(1, 1)
        told = column(None, first, self._here, None, gap=4)
        above = row(self._number, told, gap=20)
        above.setStretch(1, 1)
        self.add(column(above, flow, None, gap=8, margins=(20, 10, 16, 10)))

    def set_low(self, *, low: bool) -> None:
        """Little height is left: a smaller number, and the buttons in one row, without icons."""
        self._number.setFont(style.font(LOW_NUMBER if low else NUMBER, bold=True))
        for name, button in self.buttons.items():
            button.set_icon("" if low else self._icons[name])
            button.updateGeometry()

    def show_place(self, place: Place | None, window: str, now: World, beside: Beside = NOBODY_BESIDE) -> None:
        """The called number with what is here for what the visitor needs, or that there is none."""
        self._number.setText(place.line.title if place else "—")
        self._about.setText(self._words(place, window, now) if place else self._nobody(window))
        needs = needs_words(place, now.lookup.queue) if place else ""
        self._needs.setText(needs)
        self._needs.setVisible(bool(needs))
        wanted, lists = (place.needs if place else ()), now.lookup.queue
        here = (offer_words(wanted, beside.offers), speaker_words(wanted, beside.shifts, lists))
        self._here.setText("\n".join(words for words in here if words))
        self._here.setVisible(any(here))
        for button in self.buttons.values():
            button.setVisible(place is not None)

    def _nobody(self, window: str) -> str:
        return self.tr("{window}：现在没有叫号。按 F9 叫下一位。").format(window=window_words(window))

    def _words(self, place: Place, window: str, world: World) -> str:
        business = world.lookup.queue.business((place.line.detail or {})["business"])
        calls, waited = (place.line.detail or {})["calls"], place.waited(world.now)
        facts = [
            window_words(window),
            named(business) if business else "",
            self.tr("等了 {count} 分钟").format(count=waited),
        ]
        if calls > 1:
            facts.append(self.tr("叫了 {count} 次").format(count=calls))
        return counted(joint("，").join(fact for fact in facts if fact))


class WaitingCard(Card):
    """How many wait, how long, and by which rule they are called."""

    def __init__(self) -> None:
        super().__init__(padded=False)
        self._count = Label("", style.FIGURE, bold=True)
        self._longest = Label("", tone="soft")
        self._rule = Label("", style.SMALL, "soft", wrap=True)
        head = row(self._count, self._longest, None, gap=12)
        self.add(column(head, self._rule, None, gap=6, margins=(20, 12, 16, 12)))

    def show_order(self, order: Sequence[Place], world: World) -> None:
        """Those that wait now."""
        self._count.setText(counted(self.tr("等候 {count} 位").format(count=len(order))))
        longest = max((place.waited(world.now) for place in order), default=0)
        waited = counted(self.tr("最久等了 {count} 分钟").format(count=longest))
        self._longest.setText(waited if order else self.tr("没有人等"))
        lists = world.lookup.queue
        first = joint("、").join(named(one) for one in lists.priorities)
        rule = self.tr("先叫转到本窗口的；再按优先：{first}；同一类先到先叫。过号回来的，先叫 {after} 位再叫他。")
        told = [rule.format(first=first, after=world.settings["queue_after"])]
        own = own_businesses(world)
        if len(own) < len(lists.businesses):
            names = joint("、").join(capital(named(one)) for one in lists.businesses if one.code in own)
            told.insert(0, self.tr("本窗口只叫：{what}。").format(what=names))
        self._rule.setText(run_on(*told))

    def words(self) -> str:
        """How many and how long, in one line."""
        return joint("，").join((self._count.text(), self._longest.text()))


def window_words(window: str) -> str:
    """A window by its name; one that has none in the language of the screen."""
    return QCoreApplication.translate("Queue", "接待窗口") if window == ANY_WINDOW else window


def needs_words(place: Place, lists: QueueLists) -> str:
    """The priority class and the needs, in one line."""
    known = {one.code: named(one) for one in (*lists.priorities, *lists.needs)}
    return joint("，").join(known.get(code, code) for code in (place.priority, *place.needs) if code)
