"""The one command box (Ctrl+K): people's cases, numbers, words in the text, and acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ports import SearchHit
from ui import icons, style
from ui.lane import Lane
from ui.parts.boxes import row
from ui.parts.candidate_list import Candidate, CandidateList
from ui.parts.keycap import HEIGHT as KEY_HEIGHT
from ui.parts.keycap import draw_keycap, key_text, keycap_width, shortcut
from ui.words import matter, spoken

KEY = "Ctrl+K"
PAUSE_MS = 150
MOST = 12
LEAST_AROUND = 4
"""So many lines of the work around the cases have room below many cases."""

Search = Callable[[str], Sequence[SearchHit]]


def nothing_around(text: str) -> Sequence[Command]:
    """Where there is no work around the cases to look in."""
    return ()


@dataclass(frozen=True, slots=True)
class Command:
    """An act or place the box can lead to: its words, an icon, the page it opens with which argument, the pinyin
    initials it also answers to ("xlf"; several with a blank between), and the key that leads there from any page. `act`: it opens no page, and does this."""

    title: str
    icon: str
    page: str
    argument: object = None
    initials: str = ""
    key: str = ""
    act: Callable[[], object] | None = None
    told: str = ""
    """What stands at its end in small."""
    group: str = ""
    """What it is found among; empty: the work around the cases."""


Around = Callable[[str], Sequence[Command]]
_LATER = 2
"""From here on a command stands below the cases."""


def _near(command: Command, wanted: str) -> int | None:
    """How near a command is to what is typed (small letters); None: it does not answer to it."""
    title, initials = command.title.casefold(), command.initials.split()
    if not wanted:
        return None
    ways = (
        title == wanted, len(wanted) > 1 and title.startswith(wanted), title.startswith(wanted), wanted in initials,
        any(one.startswith(wanted) for one in initials), wanted in title,
        len(wanted) > 1 and any(wanted in one for one in initials),
    )  # fmt: skip
    return next((near for near, found in enumerate(ways) if found), None)


class CommandBox(QWidget):
    """Type, see, Enter. Cases come from `search` on the reading thread, and so does the work around them from `around`; commands
    are found at once. `searched`: more cases answer than are listed, and the register should show them all."""

    open_case = Signal(str)
    navigate = Signal(str, object)
    searched = Signal(str)

    def __init__(
        self, lane: Lane, search: Search, commands: Sequence[Command], around: Around = nothing_around
    ) -> None:
        super().__init__()
        self._lane = lane
        self._search, self._around = search, around
        self._commands = commands
        self._came_from: QWidget | None = None
        self.line = QLineEdit()
        self.line.setFont(style.font())
        self.line.setProperty("bare", "true")
        self.line.setAccessibleName(self.tr("查找"))
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.setFixedHeight(style.px(36))
        self.setMinimumWidth(style.px(240))
        self.setMaximumWidth(style.px(728))
        key_room = round(keycap_width(key_text(KEY)) * 100 / style.percent()) + 16
        self.setLayout(row(self.line, margins=(38, 1, key_room, 1)))
        self._list = CandidateList(self, MOST, self.tr("Enter 打开，Esc 收起"))
        self._list.taken.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look_up)
        shortcut(self, KEY, self.tr("查找"), self.begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What may be typed is told as far as there is room for it."""
        super().resizeEvent(event)
        whole, short = (
            self.tr("查找：姓名、拼音首字母、证件或电话尾号、编号、内容"),
            self.tr("查找：姓名、电话尾号、编号"),
        )
        room = self.line.width() - style.px(8)
        self.line.setPlaceholderText(whole if self.line.fontMetrics().horizontalAdvance(whole) <= room else short)

    def begin(self) -> None:
        """Go to the box with everything in it marked; Escape leads back to where the clerk was."""
        focus = self.window().focusWidget()
        if focus is not self.line:
            self._came_from = focus
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def forget(self) -> None:
        """Empty the box: what was looked for one visitor is not there for the next to read."""
        self._pause.stop()
        self._list.hide()
        self.line.clear()

    def look_up(self) -> None:
        """Ask for what is typed now."""
        asked = self.line.text().strip()
        if asked:
            self._lane.read(self._look, asked, owner=self, on_rows=lambda found: self._show(asked, *found))
        else:
            self._list.hide()

    def _look(self, asked: str) -> tuple[Sequence[SearchHit], Sequence[Command]]:
        return self._search(asked), self._around(asked)

    def _typed(self) -> None:
        self._pause.start()
        # acts need no database: they stand there at once
        self._offer(self.line.text().strip(), (), ())

    def _show(self, asked: str, hits: Sequence[SearchHit], around: Sequence[Command]) -> None:
        self._offer(asked, hits, around, none=self.tr("没有找到“{text}”").format(text=asked))

    def _offer(self, asked: str, hits: Sequence[SearchHit], around: Sequence[Command], *, none: str = "") -> None:
        if asked != self.line.text().strip() or not self.line.hasFocus():
            return
        work, (called_so, others) = self.tr("群众工作"), self._command_candidates(asked)
        beside = sorted((Candidate(one, one.title, one.told, one.icon, one.group or work) for one in around),
                        key=lambda each: each.group == work)  # fmt: skip
        room, cases = MOST - len(called_so) - min(len(around), LEAST_AROUND), self._case_candidates(hits)
        if len(cases) >= MOST:
            whole = self.tr("到家事台账看全部“{text}”").format(text=asked)
            cases = [*cases[: room - 1], Candidate(asked, whole, "", "magnifying-glass", cases[room - 2].group)]
        self._list.show_candidates([*called_so, *cases[:room], *beside, *others], preselect=True, none=none)

    def _case_candidates(self, hits: Sequence[SearchHit]) -> list[Candidate]:
        groups = {
            "number": self.tr("编号相符"),
            "name": self.tr("姓名相符"),
            "initials": self.tr("姓名相符"),
            "id_tail": self.tr("证件尾号相符"),
            "phone_tail": self.tr("电话尾号相符"),
            "text": self.tr("内容里有"),
        }
        order = list(groups)
        ordered = sorted(hits, key=lambda hit: order.index(hit.matched))
        words = self.tr("{who}，{title}")
        return [
            Candidate(
                ("case", hit.row.id),
                words.format(
                    who=spoken(hit.row.who),
                    title=matter(hit.row) if hit.row.restricted else hit.excerpt or hit.row.title,
                ),
                # without the organisation, which most of them share
                hit.row.number.partition("-")[2],
                "notebook",
                groups[hit.matched],
            )
            for hit in ordered
        ]

    def _command_candidates(self, asked: str) -> tuple[list[Candidate], list[Candidate]]:
        """What bears the name that is typed, or begins with it as far as one character does not; and what else answers, the
        nearest first."""
        group = self.tr("要办的事")
        found = sorted(
            ((near, command) for command in self._commands if (near := _near(command, asked.casefold())) is not None),
            key=lambda each: each[0],
        )
        made = [(near, Candidate(command, command.title, "", command.icon, group)) for near, command in found]
        return [c for near, c in made if near < _LATER], [c for near, c in made if near >= _LATER]

    def _take(self, candidate: Candidate) -> None:
        self.forget()
        if isinstance(candidate.value, Command) and candidate.value.act:
            candidate.value.act()
        elif isinstance(candidate.value, Command):
            self.navigate.emit(candidate.value.page, candidate.value.argument)
        elif isinstance(candidate.value, tuple):
            self.open_case.emit(candidate.value[1])
        else:
            self.searched.emit(candidate.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if event.type() == QEvent.Type.FocusOut:
                self._list.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.isVisible():
            self._list.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _enter(self) -> None:
        if candidate := self._list.current():
            self._take(candidate)
        else:
            self.look_up()

    def _leave(self) -> None:
        if self._list.isVisible():
            self._list.hide()
            return
        self.line.clear()
        if self._came_from is not None and shiboken6.isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.line.hasFocus()
        painter.setPen(QPen(style.colour("sky" if ring else "line2"), 2 if ring else 1))
        painter.setBrush(style.colour("surface"))
        inset = 1.0 if ring else 0.5
        radius = style.px(style.RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        side = style.px(18)
        where = QRectF(style.px(11), (self.height() - side) / 2, side, side)
        icons.draw(painter, "magnifying-glass", where, style.colour("soft"))
        width, height = keycap_width(key_text(KEY)), style.px(KEY_HEIGHT)
        cap = QRectF(self.width() - width - style.px(8), (self.height() - height) / 2, width, height)
        draw_keycap(painter, cap, key_text(KEY))
