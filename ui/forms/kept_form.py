"""A form beside a page whose typing is kept as a draft within a second, and offered when the same form is opened again."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout

from app.ports import DraftRow, DraftsQuery
from ui.acts.act_panel import KEEP_MS, Tools
from ui.acts.kept_draft import EarlierBanner, kept_of
from ui.acts.typed import put_typed, typed_value
from ui.fields import Field
from ui.forms.side_form import SideForm


class KeptForm(SideForm):
    """Base of the forms of the work around the cases. A subclass names its `form`, says its title in `heading` and makes
    the draft of its act in `draft`. `about`: id of the subject it changes; empty for a new one."""

    form: ClassVar[str]
    """Name of its drafts; with a dot after the page that shows it: "meetings.minute"."""

    def __init__(self, tools: Tools, words: str, verb: str, fields: dict[str, Field], about: str = "") -> None:
        super().__init__(tools, words, verb, fields)
        self._about = about
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self.keep_draft)
        for field in fields.values():
            field.edited.connect(self._keep.start)
        # in line with the writes, so that a draft kept a moment ago is found
        tools.lane.run(tools.desk.read, DraftsQuery(), owner=self, on_done=self._offer_earlier)

    @property
    def about(self) -> str:
        """Id of the subject it changes; empty for a new one."""
        return self._about

    def take_up(self, draft: DraftRow) -> None:
        """Go on with what was kept before."""
        self.id = draft.id
        for name, value in kept_of(draft).fields.items():
            if name in self.fields:
                put_typed(self.fields[name], value)
        self.first().setFocus()

    def heading(self) -> str:
        """What is being written, for the list of drafts."""
        raise NotImplementedError

    def draft(self) -> Any:
        """The immutable draft of what is typed now."""
        raise NotImplementedError

    def work(self) -> Callable[[], object]:
        return partial(self.tools.desk.do, self.draft())

    def saved(self) -> None:
        self._keep.stop()
        self.tools.lane.run(self.tools.desk.drop_draft, self.id)
        self._say_time(self.tr("已存好 {time}"))
        super().saved()

    def keep_draft(self) -> None:
        """Keep what is typed now on this machine."""
        typed = {name: typed_value(field) for name, field in self.fields.items()}
        payload = json.dumps({"case": self._about, "fields": typed}, ensure_ascii=False)
        desk = self.tools.desk
        row = DraftRow(self.id, self.form, self.heading(), payload, desk.clock(), desk.actor.id)
        self.tools.lane.run(desk.save_draft, row, owner=self, on_done=self._kept)

    def keep_now(self) -> None:
        """Keep what was typed but not kept yet, because the form goes away."""
        if self._keep.isActive():
            self._keep.stop()
            self.keep_draft()

    def _kept(self, _: object) -> None:
        if self.isVisible():
            self._say_time(self.tr("已存草稿 {time}"))

    def _say_time(self, words: str) -> None:
        self.tools.messages.status(words.format(time=f"{self.tools.desk.clock():%H:%M:%S}"))

    def _offer_earlier(self, drafts: tuple[DraftRow, ...]) -> None:
        mine = (one for one in drafts if one.form == self.form and one.id != self.id)
        earlier = next((one for one in mine if kept_of(one).case == self._about), None)
        if earlier is None:
            return
        banner = EarlierBanner(earlier)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(0, banner)

        def take() -> None:
            self.take_up(earlier)
            banner.hide()

        def drop() -> None:
            self.tools.lane.run(self.tools.desk.drop_draft, earlier.id)
            banner.hide()

        banner.go_on.clicked.connect(take)
        banner.forget.clicked.connect(drop)
