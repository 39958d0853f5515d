"""送达: which paper, how, on which day, and what that way has to show; the reply's day starts the time for a review. What goes by
post or hangs in public is noted when it does, and again when it is delivered.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from app.acts.deliver import REFUSED_BY_HAND, DeliverDraft, by_another, day_of_notice, deliverable, foreseen, served_on
from app.domain.problems import Problem
from app.domain.records import DocumentState
from app.domain.terms import DeliveryWay, DocumentKind, Taker
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.people_of_case import ask_people
from ui.fields import ChoiceField, DateField, LongTextField, TextField, TypeAheadField
from ui.messages import sentence
from ui.parts.labels import Label
from ui.words import capital, day_words, options_of, word_of

REFUSED, RECEIVED = "refused", "received"
_ARRIVAL = ("delivered_on", "note")
_TAKEN = (*_ARRIVAL, "receiver", "taken_as", "relation")
_ASKED: Mapping[str, tuple[str, ...]] = {
    DeliveryWay.HAND.code: (*_TAKEN, "refused"),
    DeliveryWay.LEFT.code: (*_TAKEN, "refusal", "witnesses"),
    DeliveryWay.POST.code: (*_TAKEN, "refused", "refusal", "posted_on", "parcel"),
    DeliveryWay.ELECTRONIC.code: (*_ARRIVAL, "sent_to", "consent"),
    DeliveryWay.NOTICE.code: ("displayed_on", "displayed_at", "why"),
}
"""What is asked for each way, besides the paper and the way."""
_STARTS_REVIEW = (DocumentKind.REPLY.code, DocumentKind.REVIEW_OPINION.code)
"""From the delivery of these on the petitioner may ask for a review, or a re-review (Art. 35, 36)."""


class DeliverPanel(ActPanel):
    """送达."""

    act = "deliver"

    def build(self) -> None:
        self.verb = self.tr("记下送达")
        papers = [(d.id, capital(f"{word_of(DocumentKind, d.kind)} {d.known_by}")) for d in deliverable(self.case)]
        self.paper = ChoiceField(self.tr("哪一份文书"), papers, required=True, side="top")
        self.paper.edited.connect(self._turn_to_paper)
        if papers:
            self.paper.set_value(papers[-1][0])
        self.add("document", self.paper)
        self.way = ChoiceField(self.tr("送达方式"), options_of(DeliveryWay), required=True, side="top")
        self.way.edited.connect(self._turn)
        self.add("way", self.way)
        self._on_its_way_fields()
        self.add("sent_to", TextField(self.tr("发到哪个号码、邮箱"), required=True, side="top"))
        agreed = self.tr("如：送达地址确认书上写了同意")
        consent = TextField(self.tr("信访人什么时候、怎样同意电子送达"), required=True, hint=agreed, side="top")
        self.add("consent", consent)
        self.add_day("delivered_on", self.tr("送达日期（回证上的日子）"))
        self._receipt()
        self._offer_results()
        self._take_what_is_known()

    def _on_its_way_fields(self) -> None:
        """What is known before it is delivered: the posting, or the public notice."""
        posted = DateField(self.tr("交寄日（邮戳上的日子）"), lambda: self.sheet.world.today, required=True, side="top")
        without = self.tr("没有单号的，按期不按期看收到的日子")
        displayed = DateField(self.tr("从哪天起公告"), lambda: self.sheet.world.today, required=True, side="top")
        place = TextField(self.tr("公告在哪里"), required=True, hint=self.tr("如：村公告栏，政府网站"), side="top")
        for name, field in (
            ("posted_on", posted),
            ("parcel", TextField(self.tr("挂号信、EMS 单号"), hint=without, side="top")),
            ("displayed_on", displayed),
            ("displayed_at", place),
            ("why", LongTextField(self.tr("为什么别的方式送不到"), required=True, side="top", lines=(2, 4))),
        ):
            field.edited.connect(self.fit_fields)
            self.add(name, field)
        self._served = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._served)

    def _receipt(self) -> None:
        """What the proof of delivery says besides its day."""
        self.receiver = TypeAheadField(
            self.tr("交给谁"),
            ask_people(self.sheet.states.files[self.case.id], self.sheet.world),
            required=True,
            free=True,
            side="top",
            hint=self.tr("本人，或者代收人姓名"),
        )
        self.receiver.edited.connect(self.fit_fields)
        self.add("receiver", self.receiver)
        self.add("taken_as", ChoiceField(self.tr("代收人是谁"), options_of(Taker), required=True, side="top"))
        self.add("relation", TextField(self.tr("和信访人的关系"), hint=self.tr("代收时写，如：同住配偶"), side="top"))
        self.refused = ChoiceField(self.tr("签收"), [], required=True, side="top")
        self.refused.edited.connect(self.fit_fields)
        self.add("refused", self.refused)
        self.add("refusal", TextField(self.tr("拒收、退回的原因"), required=True, side="top"))
        self.witnesses = LongTextField(self.tr("见证人或者拍照录像的情况"), required=True, side="top", lines=(2, 4))
        self.add("witnesses", self.witnesses)
        self.add("note", TextField(self.tr("备注"), side="top"))

    def _turn_to_paper(self) -> None:
        self._take_what_is_known()
        self.fit_fields()

    def _take_what_is_known(self) -> None:
        """What is on its way comes with its posting, or with its public notice."""
        document = self._document()
        if document and (posting := document.on_its_way):
            self._take(DeliveryWay.POST, posted_on=posting.on, parcel=posting.parcel)
        elif document and (display := document.on_display):
            known = {"displayed_on": display.on, "displayed_at": display.at, "why": display.why}
            self._take(DeliveryWay.NOTICE, **known)

    def _take(self, way: DeliveryWay, **known: object) -> None:
        self.way.set_value(way.code)
        for name, value in known.items():
            self.fields[name].set_value(value)
        self._set_day()
        self._offer_results()

    def _document(self) -> DocumentState | None:
        return self.case.documents.get(str(self.paper.value() or ""))

    def _turn(self) -> None:
        self._set_day()
        self._offer_results()
        self.fit_fields()

    def _offer_results(self) -> None:
        """By hand somebody may refuse, what is posted may come back; that proof of the post comes later is no fault."""
        other = self.tr("退回，没有送到") if self._is(DeliveryWay.POST) else self.tr("拒绝签收")
        self.refused.set_options([(RECEIVED, self.tr("已签收")), (REFUSED, other)])
        late, proof = self.fields["late_reason"], self.tr("回执今天收到")
        if self._is(DeliveryWay.POST) and not self.text("late_reason"):
            late.set_value(proof)
        elif not self._is(DeliveryWay.POST) and self.text("late_reason") == proof:
            late.set_value("")

    def _set_day(self) -> None:
        """Today is the day of what is handed over; what is posted arrives on another one."""
        day, today = self.fields["delivered_on"], self.sheet.world.today
        assert isinstance(day, DateField)
        if self._is(DeliveryWay.POST) and day.day() == today:
            day.set_value("")
        elif not self._is(DeliveryWay.POST) and not day.text():
            day.set_value(today)

    def fit_fields(self) -> None:
        super().fit_fields()
        asked, underway = set(_ASKED.get(str(self.way.value()), _TAKEN)), self._only_posted()
        if underway:
            asked &= {"delivered_on", "posted_on", "parcel"}
        if self._is(DeliveryWay.POST):
            asked -= {"receiver", "taken_as", "relation", "note"} if self._came_back() else {"refusal"}
        if not by_another(self.receiver.text(), self.sheet.states.files[self.case.id], self.text("document")):
            asked -= {"taken_as", "relation"}
        for name in {name for names in _ASKED.values() for name in names}:
            self.fields[name].setVisible(name in asked)
        day = self.fields["delivered_on"]
        assert isinstance(day, DateField)
        day.set_required(required=not self._is(DeliveryWay.POST))
        day.set_hint(self.tr("还没有收到回执，就空着") if self._is(DeliveryWay.POST) else self.tr("年-月-日"))
        self._say_when_served()
        self.save.set_text(self._verb())

    def _say_when_served(self) -> None:
        """By post and notice the day of the act is another one than that on the proof; of a notice it is reckoned."""
        world, noticed = self.sheet.world, self._is(DeliveryWay.NOTICE)
        day = self._day_of("displayed_on" if noticed else "posted_on")
        self._served.setVisible(noticed and day is not None)
        if noticed and day is not None:
            document = self._document()
            if document and document.kind in _STARTS_REVIEW:
                words = self.tr("{day}视为送达，申请复查、复核的期限从那天起算。")
            else:
                words = self.tr("{day}视为送达。")
            self._served.setText(words.format(day=day_words(served_on(day, world), world.today)))
            day = day_of_notice(day, world)
        if noticed or self._only_posted():
            asked = not (noticed and foreseen(self._document(), self.text("displayed_on")))
            self.fields["late_reason"].setVisible(asked and day is not None and day < world.today)

    def _verb(self) -> str:
        if self._only_posted():
            return self.tr("记下交寄")
        if self._came_back():
            return self.tr("记下退回")
        day = self._day_of("displayed_on") if self._is(DeliveryWay.NOTICE) else None
        waits = day is not None and served_on(day, self.sheet.world) > self.sheet.world.today
        return self.tr("记下公告") if waits else self.verb

    def _came_back(self) -> bool:
        return self._is(DeliveryWay.POST) and self.refused.value() == REFUSED

    def _day_of(self, name: str) -> date | None:
        field = self.fields[name]
        assert isinstance(field, DateField)
        return field.day()

    def barred(self) -> str:
        refused = self._is(DeliveryWay.HAND) and self.refused.value() == REFUSED
        return sentence(Problem(REFUSED_BY_HAND)) if refused else ""

    def first_field(self) -> QWidget:
        document = self._document()
        return self.fields["delivered_on"] if document and document.on_its_way else super().first_field()

    def _is(self, way: DeliveryWay) -> bool:
        return self.way.value() == way.code

    def _only_posted(self) -> bool:
        return self._is(DeliveryWay.POST) and not self.fields["delivered_on"].text().strip()

    def draft(self) -> DeliverDraft:
        day, way = self.fields["delivered_on"], str(self.way.value() or "")
        assert isinstance(day, DateField)
        asked = _ASKED.get(way, _TAKEN)

        def said(name: str) -> str:
            return self.text(name) if name in asked else ""

        return DeliverDraft(
            self.id,
            self.case.id,
            self.text("document"),
            way,
            # what nobody can read is no empty day
            said("delivered_on") or (day.text().strip() if "delivered_on" in asked else ""),
            receiver=self.receiver.text() if "receiver" in asked else "",
            relation=said("relation"),
            taken_as=said("taken_as"),
            refused={RECEIVED: False, REFUSED: True}.get(said("refused")),
            witnesses=said("witnesses"),
            note=said("note"),
            posted_on=said("posted_on"),
            parcel=said("parcel"),
            late_reason=self.text("late_reason"),
            refusal=said("refusal"),
            sent_to=said("sent_to"),
            consent=said("consent"),
            displayed_on=said("displayed_on"),
            displayed_at=said("displayed_at"),
            why=said("why"),
        )
