"""处理意见书: for every accepted demand what was found, on which basis, which outcome, what is done; then where to ask for
a review. The checks stand below while it is written; the page beside it shows the true paper (ui/pages/reply_page.py).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.acts.mediating import terms_in_words
from app.acts.reply import ReplyDraft, findings, replyable
from app.domain.demand import DemandState
from app.domain.kinds import ReplyPoint
from app.domain.records import Mediation
from app.domain.terms import Outcome
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.reply_checks import ReplyChecks, reply_checks
from ui.fields import DateField, Field, LongTextField, TextField
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.segmented import Segmented
from ui.words import options_of

_BLANK = "……"
"""Stands in the preview where nothing is written yet; a paper is never issued with it, the check refuses."""


class OutcomeField(Field):
    """支持 / 解释说明 / 不予支持; value() is the code, None while nothing is chosen."""

    def __init__(self, label: str) -> None:
        super().__init__(label, required=True, side="top")
        self._switch = Segmented(options_of(Outcome), name=label)
        self._switch.setFixedSize(self._switch.sizeHint())
        self._switch.chosen.connect(lambda _: self.edited.emit())
        self._build(self._switch)

    def value(self) -> object:
        return self._switch.value()

    def set_value(self, value: object) -> None:
        self._switch.set_value(value)


class ReplyForm(ActPanel):
    """The editor of a reply."""

    act = "reply"

    def build(self) -> None:
        self._demands = replyable(self.case, self.sheet.world)
        for i, demand in enumerate(self._demands):
            self._point(i, demand)
        settings, world = self.sheet.world.settings, self.sheet.world
        superior = world.lookup.directory.superior(world.station.org)
        review = TextField(self.tr("不服可以向哪个机关申请复查"), required=True, side="top")
        fallen = next((d.fallen_reply for d in self._demands if d.fallen_reply), None)
        proposed = settings.get("review_body") or (superior.name if superior else "")
        review.set_value(fallen.review_body if fallen else proposed)
        self.add("review_body", review)
        contact = TextField(self.tr("联系人和电话"), side="top", hint=self.tr("印在信末"))
        contact.set_value(fallen.contact if fallen else settings.get("contact", ""))
        self.add("contact", contact)
        self.verb = self.tr("送审") if self.submits else self.tr("出具并编号")
        self.checks = ReplyChecks()
        self.checks.asked.connect(self._go_to)
        self.below = self.checks
        self.edited.connect(self.show_checks)

    def _point(self, i: int, demand: DemandState) -> None:
        at = f"points.{i}"
        head = self.tr("诉求 {id}").format(id=demand.id) if len(self._demands) > 1 else self.tr("诉求")
        quote = LongTextField(head, side="top", lines=(1, 5), read_only=True)
        quote.set_value(demand.text)
        self.body.addWidget(quote)
        if demand.investigations:
            self._offer_findings(f"{at}.findings", demand)
        for name, words, lines in (
            ("findings", self.tr("查明的事实"), (3, 12)),
            ("basis", self.tr("依据的法律法规和条款"), (2, 5)),
        ):
            self.add(f"{at}.{name}", LongTextField(words, required=True, side="top", lines=lines))
        outcome = self.add(f"{at}.outcome", OutcomeField(self.tr("结论")))
        hint = self.tr("结论那一句由程序写，这里只写怎样办：谁办、办什么、什么时候办好")
        opinion = LongTextField(self.tr("处理意见"), required=True, side="top", hint=hint, lines=(3, 10))
        self.add(f"{at}.opinion", opinion)
        promised = DateField(
            self.tr("支持的，答应哪天（含当日）办好；过了这一天提醒督促执行"),
            lambda: self.sheet.world.today,
            side="top",
        )
        self.add(f"{at}.promised_on", promised)
        outcome.edited.connect(self.fit_fields)
        if demand.fallen_reply and (point := demand.fallen_reply.point):
            for name in ("findings", "basis", "outcome", "opinion", "promised_on"):
                self.fields[f"{at}.{name}"].set_value(getattr(point, name))
        elif demand.agreement:
            self._take_agreement(at, demand.agreement)
        self.body.addSpacing(style.px(6))

    def _take_agreement(self, at: str, agreement: Mediation) -> None:
        """What both sides settled is what the opinion says; the outcome stays the clerk's."""
        for name, words in (
            ("findings", agreement.facts),
            ("basis", "《信访工作条例》第三十三条"),
            ("opinion", terms_in_words(agreement)),
        ):
            self.fields[f"{at}.{name}"].set_value(words)

    def _offer_findings(self, name: str, demand: DemandState) -> None:
        """A key press puts what was found on record below what is written already."""
        count = len(demand.investigations)
        take = Button(self.tr("取用调查核实的事实（{count} 次）").format(count=count), "link", icon="magnifying-glass")
        take.clicked.connect(lambda: self._take_findings(name, demand))
        self.body.addLayout(row(take, None))

    def _take_findings(self, name: str, demand: DemandState) -> None:
        written = self.text(name).strip()
        new = [i.findings for i in demand.investigations if i.findings not in written]
        self.fields[name].set_value("\n".join(filter(None, (written, *new))))
        self.fields[name].setFocus()
        self.fields[name].edited.emit()

    def _points(self) -> tuple[ReplyPoint, ...]:
        return tuple(
            ReplyPoint(
                demand.id,
                *(self.text(f"points.{i}.{name}") for name in ("findings", "basis", "outcome", "opinion")),
                promised_on=self.text(f"points.{i}.promised_on") if self._supports(i) else "",
            )
            for i, demand in enumerate(self._demands)
        )

    def _supports(self, i: int) -> bool:
        return self.text(f"points.{i}.outcome") == Outcome.SUPPORTED.code

    def fit_fields(self) -> None:
        super().fit_fields()
        for i in range(len(self._demands)):
            self.fields[f"points.{i}.promised_on"].setVisible(self._supports(i))

    def draft(self) -> ReplyDraft:
        return ReplyDraft(self.id, self.case.id, self._points(), self.text("review_body"), self.text("contact"))

    def typed_before(self, draft: ReplyDraft) -> dict[str, Any]:
        """Each point to its demand, as those that are in hand now stand here."""
        points = {point.demand: point for point in draft.points}
        found = (points.get(demand.id, ReplyPoint(demand.id, "", "", "", "")) for demand in self._demands)
        return super().typed_before(replace(draft, points=tuple(found)))

    def preview_draft(self) -> ReplyDraft:
        """The draft with its gaps marked, so that the page can be seen from the first character on."""
        points = tuple(
            replace(
                p,
                findings=p.findings.strip() or _BLANK,
                basis=p.basis.strip() or _BLANK,
                outcome=p.outcome or Outcome.EXPLAINED.code,
                opinion=p.opinion.strip() or _BLANK,
            )
            for p in self._points()
        )
        return replace(self.draft(), points=points, review_body=self.text("review_body").strip() or _BLANK)

    def show_checks(self, missing: tuple[str, ...] | None = None) -> None:
        """Judge what is written; `missing`: characters that no font can print, None: as last said."""
        if missing is not None:
            self._missing = missing
        found = findings(self.draft(), self.sheet.states, self.sheet.world, self._missing)
        problems = self.check()
        self.checks.show_rows(reply_checks(problems, found, len(self._demands)))
        self._asking = frozenset((f.problem.code, f.problem.field) for f in found if not f.blocks)
        self._say_verb()
        if self.save.isEnabled() or self.save.reason():
            blocked = problems or any(f.blocks for f in found)
            self.save.set_reason(self.tr("改好下面标黄的几处就能出") if blocked else "")

    def submit(self) -> None:
        """Issue; what the check only asks about is seen once before."""
        if self._asking <= self._seen or self.check():
            super().submit()
            return
        self._seen |= self._asking
        self._say_verb()

    def _say_verb(self) -> None:
        seen = bool(self._asking) and self._asking <= self._seen
        again = self.tr("看过了，照样送审") if self.submits else self.tr("看过了，照样出具")
        self.save.set_text(again if seen else self.verb)

    _missing: tuple[str, ...] = ()
    _asking: frozenset[tuple[str, str]] = frozenset()
    """What the check asks about."""
    _seen: frozenset[tuple[str, str]] = frozenset()
    """What of it the clerk was shown when pressing the button."""

    def _go_to(self, path: str) -> None:
        if field := self.fields.get(path):
            field.setFocus()
