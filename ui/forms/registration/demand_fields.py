"""One 诉求: what is asked for, its category, place and the body complained of, and the route that follows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.acts import classing
from app.acts.capacity import is_asked
from app.acts.register import SPOKEN
from app.acts.register_draft import DemandDraft
from app.domain.capacity import usual
from app.domain.kinds import Triage
from app.domain.routes import QUESTIONS
from app.domain.terms import Answer, Channel, LegalClass
from ui import style
from ui.acts.heard_promise import HeardPromise
from ui.fields import ChoiceField, Field, LongTextField, TriStateField, TypeAheadField
from ui.fields.field import label_room
from ui.forms.registration.capacity_field import CapacityField
from ui.forms.registration.named_fields import BodyField, PlaceField
from ui.forms.registration.route_strip import RouteStrip
from ui.forms.registration.surroundings import Surroundings
from ui.parts.boxes import column, row
from ui.parts.labels import Label
from ui.parts.narrow import lay
from ui.words import options_of, route_words

_UNKNOWN = "unknown"
_FIELD_OF = {Answer.NO.code: "no", Answer.YES.code: "yes", Answer.UNCLEAR.code: _UNKNOWN}
_ANSWER_OF = {shown: code for code, shown in _FIELD_OF.items()}
SHORTEST = 230
"""px at 100 % that the name of a category needs, else category and place stand below each other."""
BETWEEN = 24
"""px at 100 % between two questions side by side."""
HELP = {
    "text": "text",
    "category": "category",
    "against": "against",
    "legal_class": "legal_class",
    "triage": "legal_class",
    "capacity": "capacity",
}
"""Fields with their own words behind F1; the others have those of the page."""


class DemandFields(QWidget):
    """One DemandDraft in fields. `edited` when the clerk changes something."""

    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._shown = DemandDraft()
        self._came_as, self._asked = Channel.VISIT.code, True
        self._promised = False
        hint = self.tr("要说的事：什么时候、在哪里、发生了什么，请求怎样解决；怎样写清按 F1")
        self.text = LongTextField(self.tr("诉求内容"), side="none", hint=hint, lines=(3, 12))
        self.category = TypeAheadField(self.tr("内容分类"), around.categories, hint=self.tr("名称或首字母，如 zfbz"))
        self.place = PlaceField(self.tr("发生地"), around)
        self.against = BodyField(self.tr("反映对象"), around.bodies, free=True, hint=self.tr("单位或人名，可打首字母"))
        self.legal_class = ChoiceField(self.tr("依法分类"), self._classes(), hint=self.tr("看下面四问"))
        self.legal_class.setFixedWidth(label_room() + style.px(208))
        self.triage = {path: TriStateField(self._question(path)) for path in QUESTIONS}
        self.capacity = CapacityField()
        """Stands in the head of its card."""
        self.strip = RouteStrip()
        self.said = HeardPromise(self.text, around.last.lookup.promise_words, self._may_promise)
        self.strip.decided.connect(self.decide)
        self._lay_out()
        for path, field in self.fields().items():
            if topic := HELP.get(path.partition(".")[0]):
                field.set_help(f"register.{topic}")
            field.edited.connect(self._on_edited)
        self.show_demand(self._shown)

    @staticmethod
    def _question(path: str) -> str:
        return QCoreApplication.translate("Route", QUESTIONS[path])

    def _classes(self) -> list[tuple[object, str]]:
        known = [each for each in LegalClass if each is not LegalClass.UNCLASSIFIED]
        return [(LegalClass.UNCLASSIFIED.code, self.tr("先不定")), *options_of(known)]

    def _lay_out(self) -> None:
        where = self._where = row(self.category, self.place, gap=16)
        whom = self._whom = row(self.against, self.legal_class, gap=16)
        for line, fields in ((where, (self.category, self.place)), (whom, (self.against, self.legal_class))):
            for field in fields:
                line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        where.setStretch(0, 1)
        where.setStretch(1, 1)
        whom.setStretch(0, 1)
        court, reconsideration, arbitration, review = self.triage.values()
        self._pairs = (row(court, reconsideration, gap=BETWEEN), row(arbitration, review, gap=BETWEEN))
        self._narrow = False
        questions = row(column(3, self._title(), None, gap=0), column(*self._pairs, gap=4))
        questions.setStretch(1, 1)
        lines = column(self.text, where, whom, questions, self.strip, gap=5)
        self.setLayout(lines)
        # in passing: whoever types on is not held up
        self.said.stand_below(lines, stop=False)

    def _title(self) -> QWidget:
        """四问, and what they are, where the labels of the other fields stand."""
        title = Label(self.tr("四问：走过\n别的路没有"), style.SMALL, "soft")
        title.setFixedWidth(label_room())
        return title

    def set_narrow(self, *, narrow: bool) -> None:
        """Put whom it is about and its class below each other where there is little room, and the questions, too."""
        self._narrow = narrow
        lay((self._whom,), narrow=narrow)
        self.strip.set_narrow(narrow=narrow)
        self._whom.setSpacing(style.px(6 if narrow else 16))
        self._lay_questions()

    def _lay_questions(self) -> None:
        """Below each other also where the longest would be cut beside another."""
        widest = max(field.sizeHint().width() for field in self.triage.values())
        narrow = self._narrow or self.width() < label_room() + style.px(8) + 2 * widest + style.px(BETWEEN)
        lay(self._pairs, narrow=narrow)
        for pair in self._pairs:
            pair.setSpacing(style.px(4 if narrow else BETWEEN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_questions()
        narrow = self.width() < 2 * (label_room() + style.px(8 + SHORTEST)) + style.px(16)
        lay((self._where,), narrow=narrow)
        self._where.setSpacing(style.px(6 if narrow else 16))

    def set_needed(self, paths: Collection[str]) -> None:
        """Put the star on what must not stay empty."""
        for path, field in self.fields().items():
            field.set_required(required=path in paths)

    def fields(self) -> dict[str, Field]:
        """The fields by their place in DemandDraft, in the order of the eye."""
        return {
            "text": self.text,
            "category": self.category,
            "place": self.place,
            "against": self.against,
            "legal_class": self.legal_class,
            **{f"triage.{path}": field for path, field in self.triage.items()},
            "capacity": self.capacity,
        }

    def show_demand(self, draft: DemandDraft) -> None:
        """Put a demand into the fields."""
        self._shown = draft
        self.said.begin_anew()
        self.text.set_value(draft.text)
        self.category.set_value(self._around.category(draft.category) if draft.category else None)
        self.place.set_place(draft.place, draft.place_detail)
        self.against.set_choice(draft.against, draft.against_text, self._around.body)
        self.legal_class.set_value(draft.legal_class or None)
        for path, field in self.triage.items():
            field.set_value(_FIELD_OF[getattr(draft.triage, path)])
        self.capacity.set_value(draft.capacity)
        for field in self.fields().values():
            field.set_error("")
        self._show_route()

    def draft(self) -> DemandDraft:
        """The demand as typed."""
        answers = {path: _ANSWER_OF[str(field.value() or _UNKNOWN)] for path, field in self.triage.items()}
        before = self._shown
        typed = replace(
            before,
            text=self.text.text(),
            category=str(self.category.value() or ""),
            place=self.place.place(),
            place_detail=self.place.detail(),
            against=self.against.code(),
            against_text=self.against.words(),
            legal_class=str(self.legal_class.value() or ""),
            triage=Triage(**answers),
            capacity=str(self.capacity.value()),
        )
        self._shown = replace(typed, no_accusation=classing.still_denied(before, typed))
        return self._shown

    def set_promised(self, promised: bool) -> None:
        """Whether a promise of this registration is written down already: then no other is asked about."""
        self._promised = promised

    def _may_promise(self) -> bool:
        """Whether our clerk spoke with them; of an accusation it is asked on its case, where its readers are known."""
        return self._came_as in SPOKEN and self._shown.legal_class != LegalClass.ACCUSATION.code and not self._promised

    def route_words(self) -> str:
        """The route as the clerk reads it."""
        return self.strip.words()

    def set_link(self, case: str, reasons: tuple[str, ...]) -> None:
        """Remember which earlier case this demand belongs to; empty for a new matter."""
        self._shown = replace(self._shown, link=case, link_reasons=reasons)

    def decide(self, legal_class: str) -> None:
        """The clerk said which class it is; where asked whether it is an accusation, any other means no."""
        denied = classing.asks_accusation(self._shown) and legal_class != LegalClass.ACCUSATION.code
        self.legal_class.set_value(legal_class)
        self._shown = replace(self._shown, legal_class=legal_class, no_accusation=denied)
        self.legal_class.edited.emit()

    def _on_edited(self) -> None:
        before = self._shown
        if classing.outlived(before, self.draft()):
            self.legal_class.set_value(None)
            self.draft()
        self._show_route()
        self.edited.emit()

    def set_channel(self, channel: str) -> None:
        """It came another way: of some nobody is asked as what we received them."""
        self._came_as = channel
        self.refresh()

    def refresh(self) -> None:
        """Say again what follows from the station: it may have changed what it usually is."""
        self._asked = is_asked(self._came_as, self._around.last)
        self.capacity.setVisible(self._asked)
        self._show_route()

    def _show_route(self) -> None:
        self.capacity.set_usual(usual(self._around.last, self._shown.legal_class, self._shown.against))
        received = replace(self._shown, capacity=self.capacity.shown() if self._asked else "")
        way, proposal = classing.way(received, self._around.last), classing.undecided(self._shown)
        words = route_words(way, self._around.last.lookup.rules)
        self.strip.show_way(words, proposal.classes if proposal else ())
