"""去身份抄件: what was taken out of each text, before and after, to be looked through by a person; and who keeps the key."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from app.acts.make_anonymous_copy import MakeAnonymousCopyDraft, identities, proposed
from app.domain.anonymous import taken_out, tokens
from ui.acts.act_panel import ActPanel
from ui.acts.compared import value_line
from ui.fields import ChoiceField, LongTextField, TextField, TicksField
from ui.words import joint


class MakeAnonymousCopyPanel(ActPanel):
    """去身份抄件."""

    act = "make_anonymous_copy"
    icon = "user-rectangle"
    wide, narrow = 620, 420

    def build(self) -> None:
        case, world = self.case, self.sheet.world
        self._people = identities(self.sheet.file, world)
        ready = proposed(self.sheet.file, world)
        named = joint("、").join(dict.fromkeys(tokens(case.everybody)))
        self.say(self.tr("抄件里信访人只叫{names}；收到抄件的单位看不到原件，也打不开。").format(names=named))
        for number, demand in enumerate(case.open_demands, 1):
            self._text(
                f"texts.{demand.id}",
                self.tr("诉求 {number}").format(number=number),
                demand.text,
                ready.texts[demand.id],
            )
            if demand.against_text:
                label = self.tr("诉求 {number} 反映谁").format(number=number)
                self._text(f"against.{demand.id}", label, demand.against_text, ready.against[demand.id])
        for place, name in enumerate(ready.materials):
            self._before(case.materials[place].name)
            label = self.tr("材料 {number}").format(number=place + 1)
            self.add(f"materials.{place}", TextField(label, side="top"))
            self.fields[f"materials.{place}"].set_value(name)
        if ready.materials:
            self.say(self.tr("材料本身不随抄件传：遮去姓名、住址、号码以后，跟转送函一起给。"))
        readers = [(m.id, m.name) for m in world.staff if m.id in case.readers and not m.left]
        holder = ChoiceField(self.tr("谁保管信访人是谁"), readers, required=True, side="top")
        holder.set_value(ready.holder)
        self.add("holder", holder)
        looked = self.tr("一处一处看过了：看不出是谁，亲友、邻居看了也认不出来")
        self.looked = TicksField(self.tr("核对"), [("looked", looked)])
        self.add("looked", self.looked)

    def _text(self, name: str, label: str, before: str, after: str) -> None:
        self._before(before)
        self.add(name, LongTextField(label, required=name.startswith("texts"), side="top", lines=(2, 8)))
        self.fields[name].set_value(after)

    def _before(self, text: str) -> None:
        """The words as they stand in the case, and what of them was taken out."""
        self.body.addWidget(value_line(self.tr("原来的"), text, "ink"))
        counts = Counter(one.what for one in taken_out(text, self._people))
        if counts:
            words = self.tr("{what} {count} 处")
            what = [words.format(what=QCoreApplication.translate("Word", each), count=n) for each, n in counts.items()]
            self.body.addWidget(value_line(self.tr("去掉了"), joint("、").join(what), "amber_ink"))

    def draft(self) -> MakeAnonymousCopyDraft:
        demands = self.case.open_demands
        return MakeAnonymousCopyDraft(
            self.id,
            self.case.id,
            {d.id: self.text(f"texts.{d.id}") for d in demands},
            {d.id: self.text(f"against.{d.id}") for d in demands if f"against.{d.id}" in self.fields},
            tuple(self.text(f"materials.{place}") for place in range(len(self.case.materials))),
            self.text("holder"),
            "looked" in self.looked.ids(),
        )
