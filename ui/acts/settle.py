"""两处改得不一样: what two places put right differently is decided field by field, as one more correction.

It has seen all of them, so that they end everywhere. No side wins as a whole: there is nothing here to choose all at once.
"""

from __future__ import annotations

from app.acts.act import required
from app.acts.correct import CorrectDraft
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.reports.conflicts import FieldConflict, field_conflicts
from app.reports.oddities import SETTLE, Oddity, concurrent_steps
from app.reports.writer import writer_of
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.conflict_field import ConflictField, written_by
from ui.acts.correct_fields import editor_of
from ui.fields import LongTextField
from ui.parts.boxes import box, column, line
from ui.parts.labels import Label
from ui.words import said


class SettlePanel(ActPanel):
    """两处改得不一样."""

    act = "correct"
    offer = SETTLE
    wide = 460

    def heading(self) -> str:
        return self.tr("两处改得不一样")

    def build(self) -> None:
        self.verb = self.tr("定下来")
        found = self._conflicts(revealed=False)
        self.say(
            self.tr("两边写的都留着。一处一处看：哪个对就选哪个，都不对就另写；没有定的照样留着。")
            if found
            else self.tr("没有两处改得不一样的地方了。")
        )
        if any(conflict.whose for conflict in found):
            self.say(self.tr("信访人的资料遮着，按 Alt+M 看全名全号。改定以后，这位信访人的其他家事也一起更新。"))
        for conflict in found:
            self.add(conflict.field, ConflictField(conflict, editor_of(conflict.field, self.sheet.world)))
            self.body.addWidget(line())
        for step in concurrent_steps(self.case):
            self._say_step(step)
        reason = LongTextField(
            self.tr("为什么这样定"), hint=self.tr("如：打电话问过本人"), required=True, side="top", lines=(2, 5)
        )
        self.add("reason", reason)

    def _conflicts(self, *, revealed: bool) -> tuple[FieldConflict, ...]:
        return field_conflicts(self.sheet.file, self.sheet.world, self.sheet.staff, revealed=revealed)

    def _say_step(self, step: Oddity) -> None:
        """A step both took is not decided here: what it is, by whom, and what to do."""
        by = {entry.id: entry for entry in self.case.entries}[step.entry]
        words = (
            Label(said(step.headline), bold=True, wrap=True),
            Label(written_by(writer_of(by, self.sheet.world, self.sheet.staff)), style.SMALL, "soft", wrap=True),
            Label(self.tr("这一步不在这里定。请与对方核对，以实际为准，再用“记办理情况”记一笔。"), wrap=True),
        )
        self.body.addWidget(box(column(*words, gap=2, margins=(12, 8, 12, 8)), "amber"))

    def show_revealed(self, *, revealed: bool) -> None:
        """Names and numbers stand in full on the page from now on, or no longer."""
        for conflict in self._conflicts(revealed=revealed):
            self._field(conflict.field).show_conflict(conflict)

    def _field(self, name: str) -> ConflictField:
        field = self.fields[name]
        assert isinstance(field, ConflictField)
        return field

    def _decisions(self) -> dict[str, ConflictField]:
        return {name: field for name, field in self.fields.items() if isinstance(field, ConflictField)}

    def barred(self) -> str:
        decided = any(field.decided() is not None for field in self._decisions().values())
        return "" if decided else self.tr("还没有定下哪一处。")

    def check(self) -> list[Problem]:
        """Also what is to be written otherwise and is not yet."""
        lacking = [
            problem
            for name, field in self._decisions().items()
            if field.lacks()
            for problem in required("", name, QT_TRANSLATE_NOOP("Word", "内容"))
        ]
        missing = {problem.field for problem in lacking}
        return lacking + [problem for problem in super().check() if problem.field not in missing]

    def draft(self) -> CorrectDraft:
        own: dict[str, str] = {}
        people: dict[str, dict[str, str]] = {}
        for path, field in self._decisions().items():
            if (value := field.decided()) is None:
                continue
            if path.startswith("people."):
                _, who, name = path.split(".")
                people.setdefault(who, {})[name] = value
            else:
                own[path] = value
        return CorrectDraft(self.id, self.case.id, own, people, self.text("reason"))
