"""A nomination beside the page: why, what of the record shows it, who agreed, and what may be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.hall_terms import AwardStep
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.award_evidence import evidence_rows
from ui import style
from ui.pages.hall.evidence_words import evidence_about, evidence_leads, evidence_title
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import column, scrolled
from ui.parts.button import Button
from ui.parts.flow import flowing
from ui.parts.labels import Label
from ui.words import capital, joint, word_of


@dataclass(frozen=True, slots=True)
class Nominated:
    """A nomination with the lines it names, as far as the viewer may see them now."""

    row: AgendaRow
    evidence: tuple[AgendaRow, ...]


def read_nominated(desk: Desk, row: AgendaRow) -> Nominated:
    """The nomination; asked on the reading thread. Raises Unavailable."""
    return Nominated(row, evidence_rows(desk.read, (row.line.detail or {})["evidence"]))


class NominationView(QWidget):
    """opened(page key, argument): Enter on a line of the record. `second`, `decide`, `decline`, `paper`: its buttons."""

    opened = Signal(str, object)

    def __init__(self, found: Nominated, world: World) -> None:
        super().__init__()
        line, detail = found.row.line, found.row.line.detail or {}
        kind = self.tr("集体") if detail["team"] else self.tr("个人")
        about = joint("，").join((detail["round"], kind, capital(word_of(AwardStep, line.state))))
        parts: list[QWidget] = [
            Label(about, tone="soft", wrap=True),
            self._said(self.tr("为什么提名"), detail["reason"]),
            *self._seconded(detail, world),
            *self._decided(detail),
            self._evidence(found, world),
        ]
        holder = QWidget()
        holder.setLayout(column(*parts, None, gap=12, margins=16))
        # in another line where words are longer
        foot, _ = flowing(*self._buttons(line.state), gap=8)
        whole = column(scrolled(holder), column(foot, margins=(16, 8, 16, 12)), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _buttons(self, state: str) -> list[Button]:
        """Those that fit its step; the others are made and hidden, with a parent, so that none becomes a window."""
        is_open = state in (AwardStep.NOMINATED.code, AwardStep.SECONDED.code)
        given = state == AwardStep.GIVEN.code
        self.second = self._button(self.tr("附议"), "thumbs-up", "Alt+F", shown=is_open)
        self.decide = self._button(self.tr("评定"), "scales", "Alt+D", shown=state == AwardStep.SECONDED.code)
        self.paper = self._button(self.tr("证书"), "printer", "Alt+P", shown=given)
        self.decline = self._button(self.tr("谢绝"), "x", "Alt+X", shown=is_open or given)
        return [self.second, self.decide, self.paper, self.decline]

    def _button(self, words: str, icon: str, key: str, *, shown: bool) -> Button:
        button = Button(words, icon=icon, key=key, height=34)
        button.setParent(self)
        button.setVisible(shown)
        return button

    def first(self) -> QWidget:
        """Where the keys go first."""
        lines = self.findChildren(LineItem)
        return lines[0] if lines else next(b for b in self.findChildren(Button) if not b.isHidden())

    def _said(self, title: str, words: str) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(Label(title, style.SMALL, "soft"), Label(words, wrap=True), gap=2))
        return holder

    def _seconded(self, detail: dict[str, list[str]], world: World) -> list[QWidget]:
        if not detail["seconded"]:
            return [Label(self.tr("还没有人附议"), tone="amber_ink")]
        names = {member.id: member.name for member in world.staff}
        said = zip(detail["seconded"], detail["seconded_words"], strict=True)
        return [self._said(self.tr("{name}附议").format(name=names.get(id_, "")), words) for id_, words in said]

    def _decided(self, detail: dict[str, object]) -> list[QWidget]:
        deciders = detail["deciders"]
        if not isinstance(deciders, list) or not deciders:
            return []
        who = self.tr("{names}评定").format(names=joint("、").join(map(str, deciders)))
        return [self._said(who, str(detail["why"]))]

    def _evidence(self, found: Nominated, world: World) -> QWidget:
        holder = QWidget()
        title = Label(self.tr("记录里看得到的"), style.SMALL, "soft")
        lines: list[QWidget] = [self._line(one, world) for one in found.evidence]
        missing = len((found.row.line.detail or {})["evidence"]) - len(found.evidence)
        if missing:
            lines.append(Label(self.tr("另有 {count} 条现在不能看").format(count=missing), style.SMALL, "soft"))
        nothing = Label(self.tr("没有附记录"), tone="soft")
        holder.setLayout(column(title, *(lines or [nothing]), gap=2))
        return holder

    def _line(self, one: AgendaRow, world: World) -> LineItem:
        item = LineItem(evidence_title(one), evidence_about(one, world), Label(self.tr("看"), tone="sky_ink"))
        item.pressed.connect(lambda: self.opened.emit(*evidence_leads(one)))
        return item
