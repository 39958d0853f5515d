"""The forms of 宣传与培训."""

from __future__ import annotations

from app.acts.record_campaign import RecordCampaignDraft
from app.acts.withdraw_campaign import WithdrawCampaignDraft
from app.domain.hall_terms import CampaignWay
from app.ports import DraftRow
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, NumberField, TextField
from ui.forms.kept_form import KeptForm
from ui.pages.hall.campaign_words import unit_of
from ui.words import options_of


class CampaignForm(KeptForm):
    """A new record, or one that is put right."""

    form = "campaigns.record"

    def __init__(self, tools: Tools, row: AgendaRow | None = None) -> None:
        self._row = row
        self._count = NumberField(self.tr("数量"), unit=unit_of(""), required=True, side="spread", width=90)
        on = DateField(self.tr("哪天"), lambda: tools.desk.clock().date(), required=True, side="top")
        fields: dict[str, Field] = {
            "way": ChoiceField(self.tr("哪一种"), options_of(CampaignWay), required=True, side="top"),
            "title": TextField(
                self.tr("是什么"), required=True, side="top", hint=self.tr("如：《信访工作条例》进社区")
            ),
            "on": on,
            "place": TextField(self.tr("在哪里"), side="top"),
            "count": self._count,
            "people": NumberField(self.tr("大约多少人"), unit=self.tr("人"), side="spread", width=90),
            "note": LongTextField(self.tr("备注"), side="top", lines=(2, 5)),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        super().__init__(tools, "", self.tr("记下"), fields, row.subject.id if row else "")
        self.fields["way"].edited.connect(self._say_unit)
        on.set_value(tools.desk.clock().date())
        if row is not None:
            self._show(row)

    def _show(self, row: AgendaRow) -> None:
        detail = row.line.detail or {}
        values = {"title": row.line.title, "on": row.line.on, "place": row.line.place, "way": detail["way"]}
        values |= {"count": detail["count"], "people": detail["people"] or None, "note": detail["note"]}
        for name, value in values.items():
            self.fields[name].set_value(value)
        self._say_unit()

    def take_up(self, draft: DraftRow) -> None:
        super().take_up(draft)
        self._say_unit()

    def _say_unit(self) -> None:
        self._count.set_unit(unit_of(self.text("way")))

    def heading(self) -> str:
        return self.tr("宣传与培训：{title}").format(title=self.text("title"))

    def text(self, name: str) -> str:
        field = self.fields[name]
        return field.text() if isinstance(field, NumberField) else super().text(name)

    def draft(self) -> RecordCampaignDraft:
        names = ("way", "title", "on", "place", "count", "people", "note")
        reason = self.text("reason") if self._row else ""
        return RecordCampaignDraft(self.id, self._about, *(self.text(name) for name in names), reason)


class WithdrawCampaignForm(KeptForm):
    """Why a record is none."""

    form = "campaigns.withdraw"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么不计"), required=True, side="top", lines=(2, 5))
        }
        words = self.tr("“{title}”还留在这里，注明记错，以后的数字里不算它。").format(title=row.line.title)
        super().__init__(tools, words, self.tr("不计这一项"), fields, row.subject.id)

    def heading(self) -> str:
        return self.tr("宣传与培训注销")

    def draft(self) -> WithdrawCampaignDraft:
        return WithdrawCampaignDraft(self.id, self._about, self.text("reason"))
