"""转送: to which body, and why. A report or accusation never goes to the accused unit or below it."""

from __future__ import annotations

from app.acts.accusing import needs_authority
from app.acts.leak import first_asked, sits_in_the_accused
from app.acts.sent import papers_of
from app.acts.transfer import TransferDraft, copies_for
from app.acts.undecided import to_send, with_the_accused
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.acts.leading import LeadLine
from ui.fields import Candidate, ChoiceField, LongTextField, TypeAheadField
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel

MOST_COPIES = 3
"""So many are offered, the newest first."""


class TransferPanel(ActPanel):
    """转送."""

    act = "transfer"

    def build(self) -> None:
        self.demands = DemandsField(self.tr("转送哪几项诉求"), to_send(self.case, self.sheet.world))
        self.add("demands", self.demands)
        hint = self.tr("单位名称或拼音首字母，如 zjj")
        self.to = TypeAheadField(
            self.tr("转给哪个单位"), ask_bodies(self.sheet.world), required=True, side="top", hint=hint
        )
        lead = LeadLine(self.to, to_send(self.case, self.sheet.world))
        self.to.edited.connect(self.fit_fields)
        self.to.chosen.connect(lambda _: self.fit_fields())
        self.add("to", self.to)
        self.body.addWidget(lead)
        lead.propose()
        if self.case.restricted:
            self._what_goes()
        if any(d.is_accusation for d in to_send(self.case, self.sheet.world)):
            self._by_authority()
        self.add("reason", LongTextField(self.tr("转送的理由"), required=True, side="top", lines=(3, 8)))
        papers = papers_of(self.case, DocumentKind.TRANSFER_LETTER)
        if DocumentKind.TRANSFER in papers and "authority" in self.fields:
            self.say(self.tr("转送告知书上不写举报的内容，也不写理由。"))
        elif DocumentKind.TRANSFER in papers:
            self.say(self.tr("理由会印在转送告知书上，信访人看得到。"))
        self.say(issued_words(self, *papers))
        for sent in with_the_accused(self.case, self.case.open_demands, self.sheet.world):
            words = self.tr("这件现在在{unit}手里，它就是被反映的：保存时一并出收回函，原来的转送函作废。")
            self.say(words.format(unit=sent.to_name))
        if DocumentKind.TRANSFER in papers:
            self.say(self.tr("转送告知书告诉信访人去向，转送函带着材料给对方单位。"))

    def _what_goes(self) -> None:
        """Of a restricted case: a copy without who petitions first, the case itself only where none is made."""
        words = self.tr("去身份抄件，{holder}知道是谁")
        copies = copies_for(self.case, to_send(self.case, self.sheet.world))
        options = [(copy.copy, words.format(holder=copy.holder_name)) for copy in copies[:MOST_COPIES]]
        what = ChoiceField(self.tr("转什么"), [*options, ("", self.tr("原件，连同信访人是谁"))], side="top")
        what.set_value(copies[0].copy if copies else "")
        self.add("copy", what)
        if not copies:
            make = Button(self.tr("先做一份去身份抄件"), icon="user-rectangle", key="Alt+K", height=32)
            make.clicked.connect(lambda: self.instead.emit("make_anonymous_copy", {}))
            self.body.addWidget(make)

    def _by_authority(self) -> None:
        """The discipline body above the accused stands first; one that belongs to the accused, and whatever is none, is asked
        about, never barred."""
        if first := first_asked(self.case, self.sheet.world):
            self.to.set_value(Candidate(first.code, first.name))
            words = self.tr("检举控告按管理权限转送（第二十二条第二款），建议转{first}。")
            self.say(words.format(first=first.name))
        self.say(self.tr("选了被反映的单位或者它的下级，保存时会拦住（第三十条）。"))
        self._doubt = Label("", tone="amber_ink", wrap=True)
        self.body.addWidget(self._doubt)
        why = self.tr("凭什么由它办（管理权限）")
        self.add("authority", LongTextField(why, required=True, side="top", lines=(2, 5)))

    def stand_in(self, drawer: SidePanel) -> None:
        super().stand_in(drawer)
        # what is proposed gives way to what is typed
        self.to.select_all()
        if "copy" in self.fields:
            self.show_asks()

    def fit_fields(self) -> None:
        if "authority" not in self.fields:
            return
        to, world = str(self.to.value() or ""), self.sheet.world
        words = self.tr("{asked}不是纪检监察机关。检举控告转送纪检监察机关；确实由它管的，请写明凭什么。")
        unit = sits_in_the_accused(self.case, to, world)
        if unit:
            words = self.tr("{asked}就设在被反映的{unit}里面。上一级管得着的，请转上一级；确实由它管的，请写明凭什么。")
        asked = needs_authority(self.case, to, world)
        self._doubt.setText(words.format(asked=self.to.text(), unit=unit.name if unit else ""))
        self._doubt.setVisible(asked)
        self.fields["authority"].setVisible(asked)

    def draft(self) -> TransferDraft:
        to = str(self.to.value() or "")
        authority = self.text("authority") if "authority" in self.fields else ""
        copy = self.text("copy") if "copy" in self.fields else ""
        return TransferDraft(self.id, self.case.id, self.demands.ids(), to, self.text("reason"), authority, copy)
