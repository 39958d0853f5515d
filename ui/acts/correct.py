"""更正: what was registered put right, and the contact data of its people, which then holds for all their cases.

Every field shows what stands there now; only what was changed is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.acts.correct import CorrectDraft, known_people
from app.domain.kinds import Person
from app.domain.masking import MASKS, mask_name
from app.domain.terms import LegalClass
from app.domain.world import World
from app.reports.field_names import field_title
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.typed import typed_value
from ui.fields import Candidate, ChoiceField, ContactField, Field, LongTextField, NumberField, TextField, TypeAheadField
from ui.parts.boxes import line
from ui.parts.labels import Label
from ui.words import capital, category_words, in_english, options_of

_REMOVABLE = ("phone", "address")
"""What a person may no longer have or no longer wish to be on record."""


def _title(name: str) -> str:
    """A field's name in the language of the screen."""
    return capital(QCoreApplication.translate("Field", field_title(name)))


class CorrectPanel(ActPanel):
    """更正."""

    act = "correct"
    wide = 460

    def build(self) -> None:
        self._before: dict[str, str] = {}
        self.add("reason", LongTextField(self.tr("更正的原因"), required=True, side="top", lines=(2, 5)))
        self.say(self.tr("改前、改后都会留在时间线上。"))
        self._put("title", TextField(self.tr("标题"), side="top"), self.case.title)
        self._put("headcount", NumberField(self.tr("人数"), unit=self.tr("人"), side="top"), str(self.case.headcount))
        for demand in self.case.demands.values():
            self._demand(demand.id)
        for who, person in known_people(self.sheet.file).items():
            self._person(who, person)

    def _section(self, words: str) -> None:
        self.body.addWidget(line())
        self.body.addWidget(Label(words, bold=True))

    def _put(self, path: str, field: Field, value: str, shown: object = None) -> None:
        field.set_value(value if shown is None else shown)
        self.add(path, field)
        self._before[path] = value

    def _demand(self, id_: str) -> None:
        demand, world = self.case.demands[id_], self.sheet.world
        at, lookup = f"demand.{id_}", world.lookup
        self._section(self.tr("诉求 {id}").format(id=id_) if len(self.case.demands) > 1 else self.tr("诉求"))
        self._put(f"{at}.text", LongTextField(_title("text"), side="top", lines=(3, 10)), demand.text)
        category = TypeAheadField(_title("category"), _ask_categories(world), side="top")
        self._put(
            f"{at}.category",
            category,
            demand.category,
            Candidate(demand.category, category_words(lookup.categories.name(demand.category))),
        )
        place = TypeAheadField(_title("place"), _ask_places(world), side="top")
        self._put(
            f"{at}.place", place, demand.place, Candidate(demand.place, lookup.directory.place_name(demand.place))
        )
        self._put(f"{at}.place_detail", TextField(_title("place_detail"), side="top"), demand.place_detail)
        body = lookup.directory.body(demand.against)
        against = TypeAheadField(_title("against"), ask_bodies(world), side="top")
        self._put(
            f"{at}.against", against, demand.against, Candidate(demand.against, body.name if body else demand.against)
        )
        self._put(f"{at}.against_text", TextField(_title("against_text"), side="top"), demand.against_text)
        classes = options_of(LegalClass)
        self._put(f"{at}.legal_class", ChoiceField(_title("legal_class"), classes, side="top"), demand.legal_class)

    def _person(self, who: str, person: Person) -> None:
        """New contact data of a person. What is on record stays masked, an empty field changes nothing."""
        self._section(self.tr("信访人 {name}").format(name=mask_name(person.name)))
        if who in self.sheet.file.people:
            self.say(self.tr("要改哪一处就写新的，空着的不变。这位信访人的其他家事也一起更新。"))
        else:
            self.say(self.tr("要改哪一处就写新的，空着的不变。限知悉人查看的家事自己留着一份，只改这一件。"))
        for name, mask in MASKS.items():
            known = mask(getattr(person, name))
            self.add(f"people.{who}.{name}", ContactField(_title(name), known, removable=name in _REMOVABLE))

    def _now(self, path: str) -> str:
        typed = typed_value(self.fields[path])
        return str(typed["value"] if isinstance(typed, dict) else typed or "")

    def typed(self) -> dict[str, object]:
        """Only what was changed is kept: the rest is to say what stands there when the draft is taken up."""
        kept = super().typed()
        return {name: value for name, value in kept.items() if self._before.get(name) != self._now(name)}

    def draft(self) -> CorrectDraft:
        own = {path: now for path, before in self._before.items() if (now := self._now(path)) != before}
        people: dict[str, dict[str, str]] = {}
        for path, field in self.fields.items():
            if isinstance(field, ContactField) and (new := field.value()) is not None:
                _, who, name = path.split(".")
                people.setdefault(who, {})[name] = str(new)
        return CorrectDraft(self.id, self.case.id, own, people, self.text("reason"))


Ask = Callable[[str, Callable[[Sequence[Candidate]], None]], None]


def _ask_categories(world: World) -> Ask:
    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        categories = world.lookup.categories
        found = categories.search(typed, limit=8, english=in_english())
        deliver([Candidate(c.code, category_words(categories.name(c.code))) for c in found])

    return ask


def _ask_places(world: World) -> Ask:
    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        directory = world.lookup.directory
        found = directory.search_areas(typed, near=world.station.org, limit=8)
        deliver([Candidate(a.code, directory.place_name(a.code)) for a in found])

    return ask
