"""The panel of an act: fields become an immutable draft, the pure check speaks beside the fields, the desk does it.

What is typed is kept as a draft within two seconds and offered when the same act is opened again on the same case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.acts import ACTS
from app.acts.approving import needs_approval, sent_back
from app.acts.draft_text import read_draft
from app.acts.submit_letter import submission
from app.desk import Desk, Done
from app.domain.history import Seen
from app.domain.problems import Problem
from app.ports import DraftRow, DraftsQuery
from app.reports.moved_on import FIELD_MOVED, MOVED_ON
from ui import style
from ui.acts.gloss import Gloss
from ui.acts.kept_draft import EarlierBanner, earlier_of, kept_of, kept_row
from ui.acts.meanwhile import Meanwhile
from ui.acts.offers import OFFERS
from ui.acts.panel_foot import PanelFoot
from ui.acts.typed import put_typed, said, typed_of, typed_value
from ui.case_sheet import CaseSheet, matter_words
from ui.fields import DateField, Field, LongTextField
from ui.help_topics import act_topic
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.parts.banner import Banner
from ui.parts.boxes import column, line, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.preview.printing import Printer

KEEP_MS = 1000
LEAST_HEIGHT = 190
"""Of the fields, where something stands below them; px at 100 %."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a page or panel needs besides the case."""

    lane: Lane
    desk: Desk
    messages: Messages
    printer: Printer


class ActPanel(QWidget):
    """Base of the panels. A subclass names its `act`, fills `fields` (by field name of the draft) in `build`, and makes
    the draft in `draft`. `done` carries what was written, `left` asks to be closed, `anew` asks for `reopened` on this
    CaseSheet, `edited` tells of every change. What `build` puts into `below` stands between the fields and the foot.
    """

    act, offer = "", ""
    """What it carries out, and its name among the panels and drafts where that is another one."""
    wide, narrow = 420, 420
    """Width of the side panel, px at 100 %, and how far it gives way to the case in little room."""
    fills = False
    """Whether what `build` made takes the whole height itself."""
    verb = ""
    """Words on the save button; empty: the act's own term."""
    icon = "check"
    otherwise: tuple[str, ...] = ()
    """Acts that may be done instead, each with a button beside the save button; what is typed goes along."""
    day = ""
    """Name of the field with the day the act took place, if it has one (`add_day`)."""

    done = Signal(object)
    left = Signal()
    anew = Signal(object)
    instead = Signal(str, object)
    """Another act, and what is typed here by the names of its fields."""
    edited = Signal()

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self.tools, self.sheet = tools, sheet
        self.case = sheet.case
        self.seen: Seen = sheet.seen
        self.id = tools.desk.new_id()
        self.fields: dict[str, Field] = {}
        self.below: QWidget | None = None
        self._asked = False
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.keep_draft)
        self._meanwhile = Meanwhile(self.act, tools.lane, tools.desk)
        self._meanwhile.anew.connect(self.anew)
        self._top = column(self._meanwhile, gap=0)
        # a child from the start: what `build` shows in a layout of nobody would be a window, and take the keys with it
        self._inner = QWidget(self)
        self.body = column(gap=10, margins=(16, 14, 16, 14))
        self._inner.setLayout(self.body)
        self.build()
        self._take_back()
        for name, value in (preset or {}).items():
            put_typed(self.fields[name], value)
        self._lay_out()
        self.fit_fields()
        self._foot.bar(self.barred())
        for field in self.fields.values():
            field.edited.connect(self._edited)
        # in line with the writes, so that a draft kept a moment ago is found
        tools.lane.run(tools.desk.read, DraftsQuery(), owner=self, on_done=self._offer_earlier)

    # ---------- what a subclass says

    def build(self) -> None:
        """Make the fields, in the order of the eye."""
        raise NotImplementedError

    def draft(self) -> Any:
        """The immutable draft of what is typed now."""
        raise NotImplementedError

    def barred(self) -> str:
        """Why it cannot be saved as things stand, in words that stand over the greyed button; "" when it can."""
        return ""

    def work(self) -> Callable[[], Done]:
        """What the lane carries out, taken from the fields now: the act, or where its paper is approved first, 送审."""
        return partial(self.tools.desk.do, self._to_do(), self.seen)

    def _to_do(self) -> Any:
        draft = self.draft()
        return submission(ACTS[self.act], draft) if self.submits else draft

    @property
    def submits(self) -> bool:
        """Whether saving submits the letter for approval instead of issuing it."""
        return needs_approval(ACTS[self.act], self.case, self.sheet.world) is not None

    def after(self, done: Done) -> None:
        """The act is on disk."""
        self.done.emit(done)

    # ---------- building

    def add(self, name: str, field: Field) -> Field:
        """Put a field below the others under its name in the draft."""
        self.fields[name] = field
        field.set_help(act_topic(self.act, name))
        self.body.addWidget(field)
        return field

    def add_day(self, name: str, label: str, *, known: bool = True) -> None:
        """Ask the day the act took place, today at first; for an earlier one why it is entered only now.

        known: False where it may stay empty, and is empty at first.
        """
        field = DateField(label, lambda: self.sheet.world.today, required=known, side="top")
        field.set_value(self.sheet.world.today if known else "")
        field.edited.connect(self.fit_fields)
        self.add(name, field)
        self.add("late_reason", LongTextField(self.tr("为什么今天才补记"), required=True, side="top", lines=(2, 5)))
        self.day = name

    def say(self, words: str) -> None:
        """A sentence that explains, between the fields."""
        self.body.addWidget(Label(words, style.SMALL, "soft", wrap=True))

    def gloss(self, words: str = "") -> Gloss:
        """What a ready-made text of a paper says, in English, below its field."""
        gloss = Gloss()
        self.body.addWidget(gloss)
        gloss.tell(words)
        return gloss

    def heading(self) -> str:
        """What stands over the panel."""
        return OFFERS[self.act].text()

    def stand_in(self, drawer: SidePanel) -> None:
        """Open in the side panel of a page; where that hides the case its head says whose it is."""
        drawer.set_width(self.wide, self.narrow)
        drawer.show_content(self.heading(), self, self.first_field(), f"{matter_words(self.sheet)}  {self.case.number}")

    def first_field(self) -> QWidget:
        """Where typing begins."""
        return next((field for field in self.fields.values() if not field.isHidden()), self.save)

    def _lay_out(self) -> None:
        if not self.fills:
            self.body.addStretch(1)
        self.save = Button(
            self.tr("送审") if self.submits else self.verb or OFFERS[self.act].text(),
            "primary",
            icon=self.icon,
            key="Ctrl+Return",
            height=36,
        )
        self.save.clicked.connect(self.submit)
        others = (name for name in self.otherwise if self.sheet.refused.get(name) is None)
        self._foot = PanelFoot(self.save, *map(self._other, others))
        self._foot.left.connect(self.left)
        area = scrolled(self._inner)
        if self.below:
            area.setMinimumHeight(style.px(LEAST_HEIGHT))
        whole = column(self._top, area, *((self.below,) if self.below else ()), line(), self._foot, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _other(self, act: str) -> Button:
        button = Button(OFFERS[act].text(), icon=OFFERS[act].icon, height=36)

        def turn() -> None:
            self.drop_draft()
            self.instead.emit(act, self.typed())

        button.clicked.connect(turn)
        return button

    def heightForWidth(self, width: int) -> int:
        """In a place too low for all of it the fields scroll, and the foot stays in sight."""
        layout = self.layout()
        assert layout is not None
        return layout.totalMinimumHeightForWidth(width)

    # ---------- from a key to the desk

    def text(self, name: str) -> str:
        """What is typed in a field, as text."""
        return said(self.fields[name])

    def check(self) -> list[Problem]:
        """The problems of the draft by the pure check; no database."""
        return ACTS[self.act].check(self.draft(), self.sheet.states, self.sheet.world)

    def _edited(self) -> None:
        self._keep.start()
        if self._asked:
            self.show_problems(self.check())
        self.show_asks()
        self._foot.bar(self.barred())
        self.edited.emit()

    def submit(self) -> None:
        """Check, and when nothing is missing let the desk do it."""
        self._asked = True
        problems = self.check()
        self.show_problems(problems)
        if problems:
            self._to_first()
            return
        # what is refused after all, or does not come through, is not to hang on this window
        self.keep_now()
        self._foot.set_busy(busy=True)
        self.tools.lane.run(
            self.work(), owner=self, on_done=self._saved, on_refused=self._refused,
            on_end=lambda: self._foot.set_busy(busy=False),
        )  # fmt: skip

    def _saved(self, done: object) -> None:
        assert isinstance(done, Done)
        self.drop_draft()
        self._say_time(self.tr("已存好 {time}"))
        self.after(done)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.show_problems(list(problems))
        self._to_first()
        if any(problem.code in (MOVED_ON, FIELD_MOVED) for problem in problems):
            self.look_again()

    # ---------- what others did meanwhile

    def look_again(self) -> None:
        """The case was written to: say at once what this act may not pass over. What is typed stays."""
        self._meanwhile.look(self._to_do(), self.seen)

    def reopened(self, sheet: CaseSheet) -> ActPanel:
        """The same act on the case as it stands now, with what was typed here; its draft goes on there."""
        self._keep.stop()
        panel = type(self)(self.tools, sheet)
        panel.take_up(self.id, self.typed())
        panel.keep_draft()
        return panel

    def show_problems(self, problems: list[Problem]) -> None:
        """Each problem beside its field, how many such fields there are and the problems of no field at the foot."""
        for field in set(self.fields.values()):
            words = next((sentence(p) for p in problems if self.field_of(p) is field), "")
            field.set_error(words)
            if words:
                field.show()
        rest = [sentence(p) for p in problems if self.field_of(p) is None]
        beside = {id(field) for p in problems if (field := self.field_of(p))}
        self._foot.say_problems("\n".join(rest), len(beside))

    def show_asks(self) -> None:
        """What is to be looked at again stands above the button; it keeps nobody from saving."""
        asks = ACTS[self.act].asks(self.draft(), self.sheet.states, self.sheet.world)
        self._foot.say_asks("\n".join(sentence(p) for p in asks))

    def field_of(self, problem: Problem) -> Field | None:
        """The field a problem belongs to: by its whole path, else by the first word of it."""
        return self.fields.get(problem.field) or self.fields.get(problem.field.partition(".")[0])

    def _to_first(self) -> None:
        """The first in the order of the eye."""
        field = next((field for field in self.fields.values() if field.error()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------- the draft

    def keep_draft(self) -> None:
        """Keep what is typed on this machine."""
        self._keep.stop()
        row_ = kept_row(self.id, self.offer or self.act, self.sheet, self.typed(), self.seen)
        self.tools.lane.run(self.tools.desk.save_draft, row_, owner=self, on_done=self._kept)

    def typed(self) -> dict[str, Any]:
        """What stands in the fields, by their names."""
        return {name: typed_value(field) for name, field in self.fields.items()}

    def take_up(self, draft: str, typed: Mapping[str, Any]) -> None:
        """Go on with what was typed in another panel of this act; from now on its draft is this one's."""
        self.id = draft
        for name, value in typed.items():
            if name in self.fields:
                put_typed(self.fields[name], value)

    def _take_back(self) -> None:
        """A letter of this act that was sent back is gone on with; what is to be changed stands above it."""
        letter = sent_back(self.case, self.act, self.sheet.world)
        if letter is None:
            return
        self._put_on_top(Banner("amber", self.tr("退回修改：{note}").format(note=letter.returned)))
        self.take_up(self.id, self.typed_before(read_draft(ACTS[self.act].draft, letter.content)))

    def typed_before(self, draft: Any) -> dict[str, Any]:
        """What stands in the fields for a draft that was submitted before."""
        return typed_of(draft, self.fields, self.sheet.world.lookup.directory)

    def _put_on_top(self, banner: Banner) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(banner, margins=(16, 14, 16, 0)))
        self._top.addWidget(holder)
        return holder

    def keep_now(self) -> None:
        """Keep what was typed but not kept yet, because the panel goes away."""
        if self._keep.isActive():
            self.keep_draft()

    def _kept(self, _: object) -> None:
        if self.isVisible():
            self._say_time(self.tr("已存草稿 {time}"))

    def _say_time(self, words: str) -> None:
        self.tools.messages.status(words.format(time=f"{self.tools.desk.clock():%H:%M:%S}"))

    def drop_draft(self) -> None:
        """The form is done with: forget its draft."""
        self._keep.stop()
        self.tools.lane.run(self.tools.desk.drop_draft, self.id)

    def _offer_earlier(self, drafts: tuple[DraftRow, ...]) -> None:
        earlier = earlier_of(drafts, self.offer or self.act, self.case.id)
        if earlier is None or earlier.id == self.id:
            return
        banner = EarlierBanner(earlier)
        holder = self._put_on_top(banner)

        def take() -> None:
            kept = kept_of(earlier)
            self.take_up(earlier.id, kept.fields)
            # what was typed answers what the case said then
            self.seen |= kept.seen
            self.look_again()
            holder.hide()
            self.first_field().setFocus()
            self.fit_fields()
            self._edited()

        def drop() -> None:
            self.tools.lane.run(self.tools.desk.drop_draft, earlier.id)
            holder.hide()

        banner.go_on.clicked.connect(take)
        banner.forget.clicked.connect(drop)

    def fit_fields(self) -> None:
        """Show the fields that what is chosen asks for; called when the panel is built and when a draft is taken up."""
        if isinstance(field := self.fields.get(self.day), DateField):
            day = field.day()
            self.fields["late_reason"].setVisible(day is not None and day < self.sheet.world.today)
