"""提出异议: why it is not within the unit's powers, in detail, and who should have it."""

from __future__ import annotations

from app.acts.file_objection import FileObjectionDraft, objectionable, window
from app.acts.sent import received_by_us
from app.domain.last_day import last_day_of
from ui.acts.bodies import ask_bodies
from ui.acts.sent_panel import SentPanel
from ui.fields import LongTextField, TypeAheadField
from ui.words import long_day, provisional


class FileObjectionPanel(SentPanel):
    """提出异议."""

    act = "file_objection"

    def build(self) -> None:
        world, found = self.sheet.world, objectionable(self.case, self.sheet.world)
        ours = all(received_by_us(transfer, self.case, world) for transfer in found)
        self.verb = self.tr("出异议书") if ours else self.tr("记下异议")
        if ours:
            self.say(self.tr("不属于本单位职权的，写明理由，今天出异议书，由转来的单位核实；同意的，材料交还它。"))
        else:
            self.say(
                self.tr(
                    "收到转送、交办的承办单位认为不归它办，由它提出；这里照它的话记下，再由转送的一方核实，同意的退回重新定去向。"
                )
            )
        self.add_sent(self.tr("对哪一次提异议"), found)
        hint = self.tr("属于谁的职权，依据是什么")
        self.add("reason", LongTextField(self.tr("详细的理由"), required=True, side="top", hint=hint, lines=(4, 10)))
        self.proposed = TypeAheadField(self.tr("建议由谁办（可以不写）"), ask_bodies(world), side="top")
        self.add("proposed", self.proposed)
        if not ours:
            self.add_day("filed_on", self.tr("哪天提出的"))
        if found:
            last = last_day_of(window(found[-1], world), world.today)
            words = self.tr("最迟 {day}（含当日）提出；过了不能再退回，应当办理（第二十三条第三款）。")
            self.say(words.format(day=long_day(last.day)))
            if unsure := provisional(last):
                self.say(unsure)

    def draft(self) -> FileObjectionDraft:
        return FileObjectionDraft(
            self.id,
            self.case.id,
            self.text("sent"),
            self.text("reason"),
            str(self.proposed.value() or ""),
            *((self.text("filed_on"), self.text("late_reason")) if "filed_on" in self.fields else ()),
        )
