"""Keeps the form as a draft within two seconds of typing, so that nothing is lost when the program is killed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.acts.register_draft import NAME, restricted
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.masking import mask_name
from app.domain.terms import Channel
from app.ports import DraftRow, DraftsQuery
from ui.forms.registration.draft_json import FormState, from_json, to_json
from ui.lane import Lane
from ui.words import RESTRICTED

PAUSE_MS = 1000


class DraftKeeper(QObject):
    """The draft of the form in front, and the list of the others.

    `kept` after a draft is on the disk (its id, moment); `counted` with the other drafts whenever they may have changed.
    """

    kept = Signal(str, object)
    counted = Signal(object)

    def __init__(self, lane: Lane, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._desk = lane, desk
        self._state: FormState | None = None
        # not restarted by later keys: who types on and on is kept too
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)

    def follow(self, state: FormState) -> None:
        """The form changed; keep it soon."""
        self._state = state
        if not self._pause.isActive():
            self._pause.start()

    def keep_now(self) -> None:
        """Keep what the form last said, if anything is waiting."""
        self._pause.stop()
        if self._state is None:
            return
        state, self._state = self._state, None
        self._lane.run(
            self._desk.save_draft, draft_row(state, self._desk), owner=self,
            on_done=lambda _: self._on_kept(state.draft.id),
        )  # fmt: skip

    def forget(self) -> None:
        """Keep nothing more of this form: it is saved, or another one is in front."""
        self._pause.stop()
        self._state = None

    def drop(self, draft_id: str) -> None:
        """Forget a draft on the disk."""
        self._lane.run(self._desk.drop_draft, draft_id, owner=self, on_done=lambda _: self.count())

    def count(self) -> None:
        """Ask for the drafts of this form's kind."""
        self._lane.read(self._desk.read, DraftsQuery(), owner=self, on_rows=self._on_rows, key="drafts")

    def _on_kept(self, draft_id: str) -> None:
        self.kept.emit(draft_id, self._desk.clock())
        self.count()

    def _on_rows(self, rows: tuple[DraftRow, ...]) -> None:
        self.counted.emit(tuple(row for row in rows if row.form == NAME))


def draft_row(state: FormState, desk: Desk) -> DraftRow:
    """The form as a row of the drafts' table; its title, in Chinese as kept, shows nobody's full name, and of an accusation nothing."""
    draft = state.draft
    who = next((p.person.name for p in draft.people if p.person.name), "")
    text = next((d.text for d in draft.demands if d.text.strip()), "").strip().split("\n")[0][:20]
    said = RESTRICTED if restricted(draft) else "，".join(filter(None, (mask_name(who) if who else "", text)))
    return DraftRow(
        draft.id,
        NAME,
        f"{Channel.of(draft.channel).chinese} {said}".strip(),
        to_json(state),
        desk.clock().astimezone(CHINA),
        desk.actor.id,
    )


def state_of(row: DraftRow) -> FormState:
    """The form that a row keeps. Raises ValueError when it cannot be read."""
    return from_json(row.payload)
