"""送达: which paper, how, on which day, who received it; the reply's day starts the time for a review. What goes by post is
noted when it is sent, and again when the proof of its delivery is back.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.acts.deliver import DeliverDraft, deliverable
from app.domain.records import Posting
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
        self.paper = ChoiceField(self.tr("哪一份文书"), papers, required=True, side="top")
        self.paper.edited.connect(self._turn_to_paper)
        if papers:
            self.paper.set_value(papers[-1][0])
        self.add("document", self.paper)
        self.way = ChoiceField(self.tr("送达方式"), options_of(DeliveryWay), required=True, side="top")
        self.way.edited.connect(self._turn)
        self.add("way", self.way)
        self.posted = (
            DateField(self.tr("交寄日（邮戳上的日子）"), lambda: self.sheet.world.today, required=True, side="top"),
            TextField(self.tr("挂号信、EMS 单号"), hint=self.tr("没有单号的，按期不按期看收到的日子"), side="top"),
        )
        for name, field in zip(("posted_on", "parcel"), self.posted, strict=True):
            field.edited.connect(self.fit_fields)
            self.add(name, field)
        self.add_day("delivered_on", self.tr("送达日期（回证上的日子）"))
        self._receipt()
        self._take_posting()

    def _receipt(self) -> None:
        """What the proof of delivery says besides its day."""
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

    def _turn_to_paper(self) -> None:
        self._take_posting()
        self.fit_fields()

    def _take_posting(self) -> None:
        """What is on its way comes with the day and the number it was sent under."""
        posting = self._posting()
        if posting is None:
            return
        self.way.set_value(DeliveryWay.POST.code)
        for field, value in zip(self.posted, (posting.on, posting.parcel), strict=True):
            field.set_value(value)
        self._set_day()

    def _posting(self) -> Posting | None:
        document = self.case.documents.get(str(self.paper.value() or ""))
        return document.on_its_way if document else None

    def _turn(self) -> None:
        self._set_day()
        self.fit_fields()

    def _set_day(self) -> None:
        """Today is the day of what is handed over; what is posted arrives on another one."""
        day, today = self.fields["delivered_on"], self.sheet.world.today
        assert isinstance(day, DateField)
        if self._by_post() and day.day() == today:
            day.set_value("")
        elif not self._by_post() and not day.text():
            day.set_value(today)

    def fit_fields(self) -> None:
        super().fit_fields()
        self.witnesses.setVisible(self.way.value() == DeliveryWay.LEFT.code)
        for field in self.posted:
            field.setVisible(self._by_post())
        day, underway = self.fields["delivered_on"], self._on_its_way()
        assert isinstance(day, DateField)
        day.set_required(required=not self._by_post())
        day.set_hint(self.tr("还没有收到回执，就空着") if self._by_post() else self.tr("年-月-日"))
        for name in ("receiver", "relation", "refused", "note"):
            self.fields[name].setVisible(not underway)
        if underway and isinstance(posted := self.posted[0], DateField):
            sent = posted.day()
            self.fields["late_reason"].setVisible(sent is not None and sent < self.sheet.world.today)
        self.save.set_text(self.tr("记下交寄") if underway else self.verb)

    def first_field(self) -> QWidget:
        return self.fields["delivered_on"] if self._posting() else super().first_field()

    def _by_post(self) -> bool:
        return self.way.value() == DeliveryWay.POST.code

    def _on_its_way(self) -> bool:
        return self._by_post() and not self.fields["delivered_on"].text().strip()

    def draft(self) -> DeliverDraft:
        day = self.fields["delivered_on"]
        assert isinstance(day, DateField)
        return DeliverDraft(
            self.id,
            self.case.id,
            self.text("document"),
            self.text("way"),
            # what nobody can read is no empty day
            self.text("delivered_on") or day.text().strip(),
            self.text("receiver"),
            self.text("relation"),
            {RECEIVED: False, REFUSED: True}.get(self.text("refused")),
            self.text("witnesses") if self.way.value() == DeliveryWay.LEFT.code else "",
            self.text("note"),
            self.text("posted_on") if self._by_post() else "",
            self.text("parcel") if self._by_post() else "",
            self.text("late_reason"),
        )
