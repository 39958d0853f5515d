"""更正: what was registered put right, and the contact data of its people, which then holds for all their cases.

Every field shows what stands there now; only what was changed is written.
"""

from __future__ import annotations

from app.acts.correct import CorrectDraft, demand_fields, known_people
from app.domain.kinds import Person
from app.domain.masking import MASKS, mask_name
from ui.acts.act_panel import ActPanel
from ui.acts.correct_fields import editor_of, shown_value, title_of, written
from ui.fields import ContactField, LongTextField
from ui.parts.boxes import line
from ui.parts.labels import Label

_REMOVABLE = ("phone", "address")
"""What a person may no longer have or no longer wish to be on record."""


class CorrectPanel(ActPanel):
    """更正."""

    act = "correct"
    wide = 460

    def build(self) -> None:
        self._before: dict[str, str] = {}
        self.add("reason", LongTextField(self.tr("更正的原因"), required=True, side="top", lines=(2, 5)))
        self.say(self.tr("改前、改后都会留在时间线上。"))
        self._put("title", self.case.title)
        self._put("headcount", str(self.case.headcount))
        for demand in self.case.demands.values():
            several = len(self.case.demands) > 1
            self._section(self.tr("诉求 {id}").format(id=demand.id) if several else self.tr("诉求"))
            for name in demand_fields(demand, self.case):
                self._put(f"demand.{demand.id}.{name}", getattr(demand, name))
        for who, person in known_people(self.sheet.file).items():
            self._person(who, person)

    def _section(self, words: str) -> None:
        self.body.addWidget(line())
        self.body.addWidget(Label(words, bold=True))

    def _put(self, path: str, value: str) -> None:
        field = editor_of(path, self.sheet.world)
        field.set_value(shown_value(path, value, self.sheet.world.lookup))
        self.add(path, field)
        self._before[path] = value

    def _person(self, who: str, person: Person) -> None:
        """New contact data of a person. What is on record stays masked, an empty field changes nothing."""
        self._section(self.tr("信访人 {name}").format(name=mask_name(person.name)))
        if who in self.sheet.file.people:
            self.say(self.tr("要改哪一处就写新的，空着的不变。这位信访人的其他家事也一起更新。"))
        else:
            self.say(self.tr("要改哪一处就写新的，空着的不变。限知悉人查看的家事自己留着一份，只改这一件。"))
        for name, mask in MASKS.items():
            known = mask(getattr(person, name))
            self.add(f"people.{who}.{name}", ContactField(title_of(name), known, removable=name in _REMOVABLE))

    def typed(self) -> dict[str, object]:
        """Only what was changed is kept: the rest is to say what stands there when the draft is taken up."""
        kept = super().typed()
        return {name: value for name, value in kept.items() if self._before.get(name) != written(self.fields[name])}

    def draft(self) -> CorrectDraft:
        own = {path: now for path, before in self._before.items() if (now := written(self.fields[path])) != before}
        people: dict[str, dict[str, str]] = {}
        for path, field in self.fields.items():
            if isinstance(field, ContactField) and (new := field.value()) is not None:
                _, who, name = path.split(".")
                people.setdefault(who, {})[name] = str(new)
        return CorrectDraft(self.id, self.case.id, own, people, self.text("reason"))
