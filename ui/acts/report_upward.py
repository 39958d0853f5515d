"""报请、报告: to whom, how and when; what happened and what is being done; a further report continues the last one."""

from __future__ import annotations

from datetime import datetime

from app.acts.report_upward import ReportUpwardDraft, proposed
from app.domain.envelope import CHINA
from app.domain.kinds import Recipient
from app.domain.procedure_terms import ReportGround
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.recipients_field import RecipientsField
from ui.fields import ChoiceField, LongTextField, TextField, TypeAheadField
from ui.parts.labels import Label
from ui.words import options_of, short_day, word_of

FIRST = ""


class ReportUpwardPanel(ActPanel):
    """报请、报告."""

    act = "report_upward"
    wide = 480

    def build(self) -> None:
        world = self.sheet.world
        now = f"{world.now.astimezone(CHINA):%Y-%m-%d %H:%M}"
        self._say_when()
        grounds = options_of(ReportGround)
        ground = ChoiceField(self.tr("事由"), grounds, required=True, side="top", hint=self.tr("请选"))
        self.add("ground", ground)
        self._add_follows()
        self.recipients = RecipientsField(self.tr("报给谁（第二十五条）"), proposed(self.case, world), now)
        self.add("recipients", self.recipients)
        hint = self.tr("还有谁，如主管部门；单位名称或拼音首字母")
        self.more = TypeAheadField(self.tr("另外报给"), ask_bodies(world), side="top", hint=hint)
        self.more.chosen.connect(self._add_recipient)
        self.add("more", self.more)
        known = TextField(self.tr("什么时候得知的"), required=True, side="top", hint="2026-10-19 09:20")
        known.set_value(now)
        self.add("known_at", known)
        self.add("place", TextField(self.tr("地点"), required=True, side="top"))
        people = TextField(self.tr("人数"), required=True, side="top")
        people.set_value(str(self.case.headcount))
        self.add("people", people)
        self.add("situation", LongTextField(self.tr("情况"), required=True, side="top", lines=(3, 8)))
        self.add("measures", LongTextField(self.tr("已经采取的措施"), required=True, side="top", lines=(2, 6)))
        contact = TextField(self.tr("联系人和电话"), required=True, side="top")
        contact.set_value(world.settings.get("contact", ""))
        self.add("contact", contact)
        self.add("approver", TextField(self.tr("签发人"), required=True, side="top"))

    def _add_follows(self) -> None:
        if not self.case.reports:
            return
        earlier = [(r.entry, self._report_words(r.ground, r.known_at.astimezone(CHINA))) for r in self.case.reports]
        field = ChoiceField(self.tr("续报哪一次"), [*earlier, (FIRST, self.tr("不是续报，是另一次"))], side="top")
        field.set_value(earlier[-1][0])
        self.add("follows", field)

    def _report_words(self, ground: str, known_at: datetime) -> str:
        return self.tr("{day}的报告，{ground}").format(
            day=short_day(known_at.date()), ground=word_of(ReportGround, ground)
        )

    def _say_when(self) -> None:
        rules, today = self.sheet.world.lookup.rules, self.sheet.world.today
        words = self.tr("先打电话，{phone} 小时内报到；书面报告 {written} 小时内（按本单位设置）。")
        words = words.format(phone=rules.at("URG-1P", today).duration, written=rules.at("URG-1", today).duration)
        self.body.addWidget(Label(words, tone="amber_ink", wrap=True))

    def _add_recipient(self, code: object) -> None:
        if body := self.sheet.world.lookup.directory.body(str(code)):
            self.recipients.add(Recipient(body.name, "", "", body.code))
            self.more.set_value(None)

    def draft(self) -> ReportUpwardDraft:
        return ReportUpwardDraft(
            id=self.id,
            case=self.case.id,
            ground=self.text("ground"),
            recipients=self.recipients.recipients(),
            known_at=self.text("known_at"),
            place=self.text("place"),
            people=self.text("people"),
            situation=self.text("situation"),
            measures=self.text("measures"),
            contact=self.text("contact"),
            approver=self.text("approver"),
            follows=self.text("follows") if "follows" in self.fields else FIRST,
        )
