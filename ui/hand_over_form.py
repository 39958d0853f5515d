"""交班: a few words for whoever comes next, and the window is theirs; nobody has to write any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from app.acts.hand_over_shift import HandOverShiftDraft
from app.ports.agenda import AgendaRow
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import LongTextField
from ui.forms.side_form import SideForm
from ui.pages.hall.promise_words import promised
from ui.pages.today.reading import read_promised
from ui.parts.labels import Label

MOST_SHOWN = 6


class HandOverForm(SideForm):
    """handed_over: the note, if any, is on disk, and the window may go to a colleague."""

    handed_over = Signal()

    def __init__(self, tools: Tools, *, to_somebody: bool) -> None:
        """to_somebody: a colleague has a password here; else the note is left alone."""
        words = self.tr(
            "写给接班的同事：手上什么事没办完，今天答应了谁什么。他一打开就看到，看过才收起。会记入当天的记录，检举控告和保密的事请不要写在这里。"
        )
        note = LongTextField(self.tr("留言"), side="top", lines=(4, 12))
        verb = self.tr("留言，换人") if to_somebody else self.tr("留言")
        super().__init__(tools, words, verb, {"note": note})
        self._to_somebody = to_somebody
        self.promised = Label("", style.SMALL, "soft", wrap=True)
        self.promised.hide()
        self.holder.insertWidget(self.holder.count() - 1, self.promised)
        tools.lane.read(self._read, owner=self, on_rows=self._show)

    def _read(self) -> tuple[AgendaRow, ...]:
        world = self.tools.desk.world()
        return read_promised(self.tools.desk.read, world, world.today)

    def _show(self, rows: Sequence[AgendaRow]) -> None:
        """What the colleague finds on 今日 anyhow need not be written again."""
        if not rows:
            return
        shown = [promised(row) for row in rows[:MOST_SHOWN]]
        more = [self.tr("等 {count} 项").format(count=len(rows))] if len(rows) > MOST_SHOWN else []
        self.promised.setText("\n".join([self.tr("到今天该办的承诺，接班的在“今日”看得到，不用抄："), *shown, *more]))
        self.promised.show()

    def submit(self) -> None:
        """Nothing written is nothing to keep: the window goes at once."""
        if self._to_somebody and not self.text("note").strip():
            self.saved()
        else:
            super().submit()

    def work(self) -> Callable[[], object]:
        draft = HandOverShiftDraft(self.id, self.text("note"))
        return lambda: self.tools.desk.do(draft)

    def saved(self) -> None:
        super().saved()
        if self._to_somebody:
            self.handed_over.emit()
        else:
            self.tools.messages.status(self.tr("留言记下了"))
