"""The form of 便民设施."""

from __future__ import annotations

from app.acts.tell_facility import NO, YES, TellFacilityDraft
from app.domain.queue import Facility
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, Field, LongTextField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.facility_words import UNTOLD
from ui.words import capital, named


class FacilityForm(KeptForm):
    """Whether it is there, and where."""

    form = "facilities.tell"

    def __init__(self, tools: Tools, facility: Facility, row: AgendaRow) -> None:
        self._facility = facility
        there = ChoiceField(self.tr("有没有"), [(YES, self.tr("有")), (NO, self.tr("没有"))], required=True, side="top")
        words = LongTextField(
            self.tr("在哪里、怎样用"), side="top", lines=(2, 4), hint=self.tr("如：大门左手，跟保安说一声")
        )
        fields: dict[str, Field] = {"there": there, "words": words}
        told = self.tr("叫号时、别的站都看得到；贴墙的那张也照这里印。")
        super().__init__(tools, told, self.tr("记下"), fields, facility.code)
        there.set_value(YES if row.line.state in ("there", UNTOLD) else NO)
        words.set_value(row.line.place)

    def heading(self) -> str:
        return self.tr("便民设施：{name}").format(name=capital(named(self._facility)))

    def draft(self) -> TellFacilityDraft:
        return TellFacilityDraft(self.id, self._facility.code, self.text("there"), self.text("words"))
