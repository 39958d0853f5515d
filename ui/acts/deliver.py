"""送达: which paper, how, on which day, who received it; the reply's day starts the time for a review."""

from __future__ import annotations

from app.acts.deliver import DeliverDraft, deliverable
from app.domain.terms import DeliveryWay, DocumentKind
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, DateField, LongTextField, TextField
from ui.words import capital, options_of, word_of

REFUSED, RECEIVED = "refused", "received"


class DeliverPanel(ActPanel):
    """送达."""

    act = "deliver"

    def build(self) -> None:
        self.verb = self.tr("记下送达")
        papers = [(d.id, capital(f"{word_of(DocumentKind, d.kind)} {d.number}")) for d in deliverable(self.case)]
        paper = ChoiceField(self.tr("哪一份文书"), papers, required=True, side="top")
        if papers:
            paper.set_value(papers[-1][0])
        self.add("document", paper)
        self.way = ChoiceField(self.tr("送达方式"), options_of(DeliveryWay), required=True, side="top")
        self.way.edited.connect(self.fit_fields)
        self.add("way", self.way)
        self.posted = (
            DateField(self.tr("交寄日（邮戳上的日子）"), lambda: self.sheet.world.today, required=True, side="top"),
            TextField(self.tr("挂号信、EMS 单号"), hint=self.tr("没有单号的，按期不按期看收到的日子"), side="top"),
        )
        for name, field in zip(("posted_on", "parcel"), self.posted, strict=True):
            self.add(name, field)
        self.add_day("delivered_on", self.tr("送达日期（回证上的日子）"))
        receiver = TextField(self.tr("谁收的"), required=True, hint=self.tr("本人，或者代收人姓名"), side="top")
        self.add("receiver", receiver)
        self.add("relation", TextField(self.tr("和信访人的关系"), hint=self.tr("代收时写，如：同住配偶"), side="top"))
        self.refused = ChoiceField(
            self.tr("签收"),
            [(RECEIVED, self.tr("已签收")), (REFUSED, self.tr("拒绝签收"))],
            required=True,
            side="top",
        )
        self.add("refused", self.refused)
        self.witnesses = LongTextField(self.tr("见证人或者拍照录像的情况"), required=True, side="top", lines=(2, 4))
        self.add("witnesses", self.witnesses)
        self.add("note", TextField(self.tr("备注"), side="top"))

    def fit_fields(self) -> None:
        super().fit_fields()
        self.witnesses.setVisible(self.way.value() == DeliveryWay.LEFT.code)
        for field in self.posted:
            field.setVisible(self._by_post())

    def _by_post(self) -> bool:
        return self.way.value() == DeliveryWay.POST.code

    def draft(self) -> DeliverDraft:
        return DeliverDraft(
            self.id,
            self.case.id,
            self.text("document"),
            self.text("way"),
            self.text("delivered_on"),
            self.text("receiver"),
            self.text("relation"),
            {RECEIVED: False, REFUSED: True}.get(self.text("refused")),
            self.text("witnesses") if self.way.value() == DeliveryWay.LEFT.code else "",
            self.text("note"),
            self.text("posted_on") if self._by_post() else "",
            self.text("parcel") if self._by_post() else "",
            self.text("late_reason"),
        )
