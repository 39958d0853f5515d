"""申请复查、复核: of whom, what for, when it came; out of time the clerk says whether it is taken, and why."""

from __future__ import annotations

from datetime import date

from app.acts.request_review import REFUSE, TAKE, RequestReviewDraft, concerned, lapsed
from app.acts.reviewing import askable, is_our_body, proposed_body, stage_chosen, stages, window
from app.domain.demand import DemandState
from app.domain.procedure_terms import ReviewStage
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.fields import Candidate, ChoiceField, DateField, LongTextField, TypeAheadField
from ui.parts.labels import Label
from ui.words import capital, day_words, word


class RequestReviewPanel(ActPanel):
    """申请复查、复核."""

    act = "request_review"

    def build(self) -> None:
        self.verb = self.tr("记下申请")
        demands = askable(self.case)
        self._say_until_when()
        self.demands = DemandsField(self.tr("对哪几项诉求"), demands)
        self.demands.edited.connect(self.fit_fields)
        self.add("demands", self.demands)
        both = [
            (ReviewStage.REVIEW.code, self.tr("复查：对新的处理意见")),
            (ReviewStage.REREVIEW.code, self.tr("复核：对原来的复查意见")),
        ]
        self.stage = ChoiceField(self.tr("申请复查还是复核"), both, required=True, side="top")
        self.stage.edited.connect(self.fit_fields)
        self.add("stage", self.stage)
        hint = self.tr("单位名称或拼音首字母，如 yxqzf")
        ask = ask_bodies(self.sheet.world)
        self.to = TypeAheadField(self.tr("向哪个机关、单位申请"), ask, required=True, free=True, side="top", hint=hint)
        self.to.edited.connect(self.fit_fields)
        self._proposed = ""
        self.add("body", self.to)
        self.add("request", LongTextField(self.tr("申请的请求和理由"), required=True, side="top", lines=(4, 10)))
        self.add_day("received_on", self.tr("哪天收到申请"))
        self.posted = DateField(self.tr("邮戳日期（寄来的才填）"), lambda: self.sheet.world.today, side="top")
        self.posted.edited.connect(self.fit_fields)
        self.add("posted_on", self.posted)
        self._elsewhere = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._elsewhere)
        choices = [(TAKE, self.tr("收下，继续复查复核")), (REFUSE, self.tr("不收，出不予受理告知书"))]
        self.late = ChoiceField(self.tr("过了申请期限，收不收"), choices, required=True, side="top")
        self.add("late", self.late)
        self.add("window_reason", LongTextField(self.tr("过了期限的原因"), required=True, side="top", lines=(2, 5)))

    def _say_until_when(self) -> None:
        """What may be asked for, and until which day."""
        for demand, stage in ((d, stage) for d in askable(self.case) for stage in stages(d)):
            clock = window(demand, stage, self.sheet.world)
            number = f"{demand.id}. " if len(self.case.open_demands) > 1 else ""
            today = self.sheet.world.today
            if clock is None:
                words = self.tr("{number}可以申请{stage}；答复还没有记送达，期限从送达那天才起算。")
            elif today > clock.due:
                words = self.tr("{number}申请{stage}最迟 {day}（含当日），已经过了；期限里寄出的看邮戳，不算晚。")
            else:
                words = self.tr("{number}可以申请{stage}，最迟 {day}（含当日）；寄来的看邮戳，不看收到的日子。")
            day = day_words(clock.due, today) if clock else ""
            over = clock is not None and today > clock.due
            words = capital(words.format(number=number, stage=word(stage), day=day))
            self.body.addWidget(Label(words, style.SMALL, "amber_ink" if over else "soft", wrap=True))

    def _propose(self) -> None:
        """The body named in what is complained of, as long as nobody typed another."""
        demands = self._chosen()
        name = proposed_body(demands[0], stage_chosen(demands[0], self.text("stage"))) if demands else ""
        if self.to.text() != self._proposed or name == self._proposed:
            return
        self._proposed = name
        found = self.sheet.world.lookup.directory.search_bodies(name, near=self.sheet.world.station.org) if name else ()
        body = next((b for b in found if b.name == name), None)
        self.to.set_value(Candidate(body.code, body.name) if body else name)

    def _chosen(self) -> list[DemandState]:
        return concerned(self.case, self.demands.ids())

    def fit_fields(self) -> None:
        super().fit_fields()
        self.stage.setVisible(any(len(stages(d)) > 1 for d in self._chosen()))
        self._propose()
        late, ours = self._is_late(), is_our_body(str(self.to.value() or ""), self.sheet.world)
        self.late.setVisible(late and ours)
        self._elsewhere.setVisible(late and not ours)
        told = self.tr("已经过了申请期限。收不收由{body}决定：照样记下，请信访人向它提出，或者替他转去。")
        self._elsewhere.setText(told.format(body=self.to.text() or self.tr("上一级机关")))
        self.fields["window_reason"].setVisible(late)

    @property
    def submits(self) -> bool:
        """Only a refusal has a paper that may have to be agreed to."""
        return super().submits and self.late.value() == REFUSE

    def _is_late(self) -> bool:
        received = self.fields["received_on"]
        assert isinstance(received, DateField)
        asked_on: date | None = self.posted.day() or received.day()
        found = lapsed(self._chosen(), self.text("stage"), asked_on, self.sheet.world) if asked_on else []
        return bool(found)

    def draft(self) -> RequestReviewDraft:
        return RequestReviewDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            str(self.to.value() or ""),
            self.to.text(),
            *(
                self.text(n)
                for n in ("request", "received_on", "posted_on", "late", "window_reason", "late_reason", "stage")
            ),
        )
