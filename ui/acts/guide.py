"""引导到法定途径: which way, to whom, where that is and what to do there; the slip goes along."""

from __future__ import annotations

from app.acts.guide import GuideDraft, guidable
from app.domain.legal_ways import ways_of
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.fields import Candidate, ChoiceField, LongTextField, TextField, TypeAheadField
from ui.words import article, capital, joint, spoken


class GuidePanel(ActPanel):
    """引导到法定途径."""

    act = "guide"

    def build(self) -> None:
        world = self.sheet.world
        demands = guidable(self.case, world)
        self.demands = DemandsField(self.tr("引导哪几项诉求"), demands)
        self.add("demands", self.demands)
        ways = list(dict.fromkeys(way for d in demands for way in ways_of(d, world.lookup.ways)))
        options = [(way.code, capital(joint("，").join((spoken(way.name), article(way.article))))) for way in ways]
        self.way = ChoiceField(self.tr("走哪一条法定途径"), options, required=True, side="top", hint=self.tr("请选"))
        # where nothing speaks for a way the clerk chooses: nobody is sent to court by a default
        self.way.set_value(next((way.code for way in ways if any(way.meant(d) for d in demands)), None))
        if len(demands) > 1:
            # nor with a demand that nothing sends there
            self.demands.set_value([d.id for d in demands for w in ways if w.code == self.way.value() and w.meant(d)])
        self.way.edited.connect(self._propose)
        self.add("way", self.way)
        hint = self.tr("单位名称或拼音首字母，名录里没有的直接写")
        self.to = TypeAheadField(
            self.tr("去哪个单位"), ask_bodies(world), required=True, free=True, side="top", hint=hint
        )
        self.to.chosen.connect(self._show_address)
        self.add("to_name", self.to)
        hint = self.tr("几路几号、几楼哪个窗口；写过一次就记住")
        self.add("address", TextField(self.tr("地址"), required=True, side="top", hint=hint))
        self.add("procedure", LongTextField(self.tr("怎么去办"), required=True, side="top", lines=(3, 8)))
        self._meaning = self.gloss()
        self._propose()
        self.say(issued_words(self, DocumentKind.GUIDANCE))
        self.say(self.tr("引导函当面交给信访人，交到手就算书面告知。来访照样登记、有编号。"))

    def _propose(self) -> None:
        """The body of the directory nearest to the station, its address, and how to go about it."""
        way = self.sheet.world.lookup.ways.get(self.text("way"))
        if way is None:
            return
        body = way.receiver(self.sheet.world.lookup.directory, self.sheet.world.station.org)
        self.to.set_value(Candidate(body.code, body.name) if body else None)
        self.fields["address"].set_value(body.address if body else "")
        self.fields["procedure"].set_value(way.procedure)
        self._meaning.tell(capital(spoken(way.procedure)))

    def _show_address(self, code: object) -> None:
        body = self.sheet.world.lookup.directory.body(str(code))
        if body and body.address:
            self.fields["address"].set_value(body.address)

    def draft(self) -> GuideDraft:
        return GuideDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            self.text("way"),
            str(self.to.value() or ""),
            self.to.text(),
            self.text("address"),
            self.text("procedure"),
        )
