"""核对是不是同一件事: where and when the other one was registered, what was found out, and how."""

from __future__ import annotations

from app.acts.settle_duplicate import DIFFERENT, SAME, SettleDuplicateDraft
from app.ports import CaseFile, CaseFileQuery
from app.reports.duplicates import other_case
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, LongTextField
from ui.parts.labels import Label
from ui.words import said


class SettleDuplicatePanel(ActPanel):
    """核对是不是同一件事."""

    act = "settle_duplicate"

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.say(self.tr("证件、电话或者住址对得上的人，在两个站都登记过。请打电话和对方核对；两件的编号都不变。"))
        world, found = self.sheet.world, self.case.open_duplicates
        options = [(d.other, said(other_case(d.org, d.registered_on, "", world))) for d in found]
        self.other = ChoiceField(self.tr("和哪一件核对"), options, required=True, side="top")
        self.other.set_value(options[0][0] if options else None)
        self.other.edited.connect(self._read_other)
        self.add("other", self.other)
        self._here = Label("", tone="sky_ink", wrap=True)
        self._here.hide()
        self.body.addWidget(self._here)
        answers = [(SAME, self.tr("是同一件事")), (DIFFERENT, self.tr("不是同一件事"))]
        self.add("answer", ChoiceField(self.tr("核对下来"), answers, required=True, side="top"))
        hint = self.tr("和谁、怎么核对的；是同一件的，由哪个站办")
        self.add("reason", LongTextField(self.tr("怎么核对的"), required=True, side="top", hint=hint, lines=(2, 6)))
        self.say(self.tr("记下以后不再问。"))
        self._read_other()

    def _read_other(self) -> None:
        """By what number to ask for it; and the other case itself, where this station has it."""
        chosen = self.case.duplicates.get(str(self.other.value()))
        number = chosen.official_number if chosen else ""
        self._here.setText(self.tr("正式编号 {number}").format(number=number))
        self._here.setVisible(bool(number))
        if other := self.other.value():
            query = CaseFileQuery(str(other))
            self.tools.lane.read(self.tools.desk.read, query, owner=self, on_rows=self._tell, key="file")

    def _tell(self, file: CaseFile | None) -> None:
        if file is None:
            return
        words = self.tr("那一件本机也有：{number} {title}。是同一件的，用“并入原件”并过去，就不用在这里记。")
        self._here.setText(words.format(number=file.case.number, title=file.case.title))
        self._here.show()

    def draft(self) -> SettleDuplicateDraft:
        return SettleDuplicateDraft(self.id, self.case.id, *(self.text(name) for name in ("other", "answer", "reason")))
