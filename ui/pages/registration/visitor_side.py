"""What the registration tells the screen that faces the visitor, and what comes of the visitor's answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.acts.add_material import AddMaterialDraft
from app.desk import Desk, Done
from app.domain.kinds import Material
from app.visitor_screen import Outcome, Said, heard, is_shown, outcome, said
from ui.for_visitor import Answers, ForVisitor
from ui.forms.registration.form import RegistrationForm
from ui.forms.registration.surroundings import Surroundings
from ui.lane import Lane
from ui.messages import Messages
from ui.words import joint

BANNER = "visitor"


class VisitorSide(QObject):
    """One visit after the other. `changed` when the screen has something else to show; `go_asked`(path) leads the clerk to
    what the visitor wants changed. Nothing here holds the registration up."""

    changed = Signal()
    go_asked = Signal(str)

    def __init__(
        self, form: RegistrationForm, around: Surroundings, lane: Lane, desk: Desk, messages: Messages
    ) -> None:
        super().__init__(form)
        self._form, self._around, self._lane, self._desk, self._messages = form, around, lane, desk, messages
        self._answers = Answers(self._agree, self._put_right, self._sign)
        self._forget("")

    def _forget(self, about: str) -> None:
        self._about = about
        self._typed: dict[str, str] = {}
        self._said: tuple[Said, ...] = ()
        self._wrong: dict[str, str] = {}
        self._agreed = self._signed = False
        self._outcome: Outcome | None = None
        self._links: tuple[str, ...] = ()
        self._messages.clear(BANNER)

    # ---------- what is shown

    def follow(self) -> None:
        """The form was typed into, or another one is in front."""
        draft = self._form.draft()
        if draft.id != self._about:
            self._forget(draft.id)
        if not is_shown(draft):
            self._typed, now = {}, ()
        else:
            known = self._form.states().people.get(draft.people[0].petitioner)
            self._typed = heard(self._typed, draft, known.person if known else None)
            now = said(draft, self._typed, self._around.place_name)
        if now != self._said:
            self._take(now)
        self.changed.emit()

    def _take(self, now: tuple[Said, ...]) -> None:
        """Other words stand there: what was confirmed of the words before no longer is, and what was changed is no longer wrong."""
        self._said, words = now, {one.part: one.words for one in now}
        still = {part: was for part, was in self._wrong.items() if words.get(part, "") == was and part}
        if self._agreed or still.keys() != self._wrong.keys():
            self._agreed, self._wrong = False, still
            self._say_wrong()

    def saved(self, done: Done) -> None:
        """It is registered: what comes is told, of what is not for a screen nothing."""
        self._messages.clear(BANNER)
        self._links = tuple(demand.link for demand in self._form.draft().demands if demand.link)
        if self._said:
            self._lane.read(outcome, self._desk, done.case, owner=self, on_rows=self._show_outcome, key="outcome")

    def _show_outcome(self, told: Outcome | None) -> None:
        self._outcome = told
        self.changed.emit()

    def for_visitor(self) -> ForVisitor | None:
        """What the screen shows now."""
        if not self._said:
            return None
        cases = (self._outcome.case, *self._links) if self._outcome else ()
        return ForVisitor(
            self._about, self._answers, self._said, frozenset(self._wrong), self._agreed, self._outcome, self._signed,
            cases,
        )  # fmt: skip

    # ---------- what the visitor answers

    def _agree(self) -> None:
        self._agreed, self._wrong = True, {}
        self._messages.banner("leaf", self.tr("来访人在群众屏上看过了，说都对"), key=BANNER)
        self.changed.emit()

    def _put_right(self, part: str) -> None:
        self._agreed = False
        self._wrong[part] = next((one.words for one in self._said if one.part == part), "")
        self._say_wrong()
        self.changed.emit()

    def _say_wrong(self) -> None:
        """Tell the clerk at once which part; one press leads there."""
        if not self._wrong:
            self._messages.clear(BANNER)
            return
        part = next(reversed(self._wrong))
        names = {"name": self.tr("姓名"), "phone": self.tr("电话"), "text": self.tr("说的事"), "place": self.tr("地点")}
        named = [names[one.rpartition(".")[2]] for one in self._wrong if one]
        title = self.tr("来访人说要改：{what}").format(what=joint("、").join(named or [self.tr("有一处，请问一句")]))
        go = partial(self.go_asked.emit, part)
        self._messages.banner("amber", title, action=self.tr("去改") if part else "", on_action=go, key=BANNER)

    def _sign(self, picture: bytes) -> None:
        """The signature is kept like a scan: encrypted, as a material of the case."""
        if self._outcome is None:
            return
        case, name, draft = self._outcome.case, self.tr("来访人签名的登记内容"), self._desk.new_id()

        def keep() -> Done:
            blob, key = self._desk.put_scan(picture)
            scan = Material("", name, 1, blob=blob, key=key, size=len(picture), media_type="image/png")
            return self._desk.do(AddMaterialDraft(draft, case, (scan,)))

        self._lane.run(keep, owner=self, on_done=self._kept, on_refused=self._not_kept)

    def _kept(self, _: object) -> None:
        self._signed = True
        self._messages.status(self.tr("来访人签了名，已经存进材料"))
        self.changed.emit()

    def _not_kept(self, problems: tuple[object, ...]) -> None:
        self._messages.banner("amber", self.tr("来访人的签名没有存进去，请在纸上签"), key=BANNER)
