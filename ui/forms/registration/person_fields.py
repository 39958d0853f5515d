"""The fields of one person: papers first, then name, phone and address; whoever is chosen among the people is here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.acts.register_draft import PersonDraft
from app.domain.kinds import Person
from app.domain.masking import MASKS
from app.domain.problems import Problem
from app.domain.terms import IdKind, PartyRole, Sex
from app.domain.values import (
    ResidentId,
    parse_other_paper,
    parse_person_name,
    parse_phone,
    parse_resident_id,
    phone_text,
)
from ui import style
from ui.fields import ChoiceField, Field, TextField
from ui.fields.field import label_room
from ui.forms.registration.named_fields import PlaceField
from ui.forms.registration.surroundings import Surroundings
from ui.forms.registration.tick_button import TickButton
from ui.messages import sentence
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.narrow import lay
from ui.words import joint, options_of, word

RESIDENT, NONE = IdKind.RESIDENT.code, IdKind.NONE.code
ID_LENGTH = 18
HELP = ("id_number", "name", "phone", "address")
"""Fields with their own words behind F1; the others have those of the page."""


class PersonFields(QWidget):
    """One PersonDraft in fields. `edited` when the clerk changes something; `reader_asked` for the card reader (F7)."""

    edited = Signal()
    reader_asked = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._shown = PersonDraft(Person(""))
        self._known: Person | None = None
        self._in_person = True
        self._build_papers()
        self.name = TextField(self.tr("姓名"))
        self.phone = TextField(self.tr("电话"), label_width=40)
        self.unclear = TickButton(self.tr("住址不清"), "Alt+U")
        self.unclear.setToolTip(self.tr("姓名或者住址说不清的，照样登记；不用书面告知（第二十三条）"))
        self.secret = TickButton(self.tr("保密"), "Alt+B")
        self.secret.setToolTip(self.tr("信访人要求保密，或者说到未成年人、病情这样的隐私"))
        self._where_hint = self.tr("社区首字母如 sy，再写门牌")
        self.address = PlaceField(self.tr("住址"), around, hint=self._where_hint)
        self.authority = TextField(self.tr("委托手续"), hint=self.tr("如：授权委托书 1 份，写明代理事项"))
        self._lay_out()
        for path, field in self.fields().items():
            if path in HELP:
                field.set_help(f"register.{path}")
            field.edited.connect(self._on_edited)
        self.unclear.toggled.connect(self.edited)
        self.phone.editor().editingFinished.connect(self._settle_phone)

    def _build_papers(self) -> None:
        self.kind = ChoiceField(self.tr("证件"), self._kinds())
        self.kind.setFixedWidth(label_room() + style.px(172))
        self.number = TextField(self.tr("证件号码"), side="none")
        self.read_card = Button(self.tr("读卡"), icon="identification-card", key="F7")
        self.no_papers = Button(self.tr("无证件"), key="F6")
        for button in (self.read_card, self.no_papers):
            # they have their own keys; Enter in the number goes on to the name
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.read_card.clicked.connect(self.reader_asked)
        self.no_papers.clicked.connect(self.set_no_papers)

    def _kinds(self) -> list[tuple[str, str]]:
        """Shown or not is said of a card only where somebody stands here."""
        none = {} if self._in_person else {NONE: self.tr("没有提供号码")}
        return [(code, none.get(code, words)) for code, words in options_of(IdKind)]

    def set_known(self, known: Person | None) -> None:
        """Of whom was here before and is recognised: what holds on where nothing is typed, masked."""
        self._known = known
        self._say_hint()

    def _say_hint(self) -> None:
        """An empty box beside "none" would be a question that nobody asks."""
        none = self.tr("有号码就写，没有就空着") if self.kind.value() == NONE else ""
        self.number.set_hint(self._holds_on("id_number") or none)
        self.name.set_hint(self._holds_on("name"))
        self.phone.set_hint(self._holds_on("phone"))
        self.address.set_hint(self._holds_on("address") or self._where_hint)

    def _holds_on(self, name: str) -> str:
        """照旧 and what is known, masked."""
        if self._known is None or not (value := getattr(self._known, name)):
            return ""
        return self.tr("照旧：{masked}").format(masked=MASKS[name](value))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        number = row(self.kind, self.number)
        number.setStretch(1, 1)
        self._ways = row(self.read_card, self.no_papers, None)
        self._papers = row(number, self._ways)
        self._papers.setStretch(0, 1)
        for line, widget in (
            (number, self.kind),
            (number, self.number),
            (self._ways, self.read_card),
            (self._ways, self.no_papers),
        ):
            line.setAlignment(widget, top)
        contact = row(self.name, self.phone, gap=16)
        for place, field in enumerate((self.name, self.phone)):
            contact.setStretch(place, 3 - place)
            contact.setAlignment(field, top)
        self._unsure = row(self.unclear, self.secret, None)
        for tick in (self.unclear, self.secret):
            self._unsure.setAlignment(tick, top)
        self._where = row(self.address, self._unsure)
        self._where.setStretch(0, 1)
        self.setLayout(column(self._papers, contact, self._where, self.authority, gap=5))
        self.authority.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_papers()

    def set_narrow(self, *, narrow: bool) -> None:
        """In little room the address has a line of its own: a door number that is cut is none."""
        lay((self._where,), narrow=narrow)
        self._where.setSpacing(style.px(0 if narrow else 8))
        self._unsure.setContentsMargins(label_room() if narrow else 0, 0, 0, 0)

    def _fit_papers(self) -> None:
        """Put the two buttons below the number where it could not be read whole beside them."""
        digits = self.number.editor().fontMetrics().horizontalAdvance("0" * ID_LENGTH) + style.px(28)
        ways = self._ways.sizeHint().width() - self._ways.contentsMargins().left()
        narrow = self.width() < self.kind.width() + digits + ways + style.px(2 * 8)
        lay((self._papers,), narrow=narrow)
        self._ways.setContentsMargins(label_room() + style.px(8) if narrow else 0, 0, 0, 0)

    def set_in_person(self, *, in_person: bool) -> None:
        """Only somebody who stands here can show a card or have none; in a letter an empty number says the same."""
        self._in_person = in_person
        self.kind.set_options(self._kinds())
        self._say_hint()
        for button in (self.read_card, self.no_papers):
            button.setVisible(in_person)
        self._fit_papers()

    def set_needed(self, paths: Collection[str]) -> None:
        """Put the star on what must not stay empty; that of the number stands beside the kind of paper."""
        for path, field in self.fields().items():
            # without a number F6 is the way on: nobody must have one
            field.set_required(required=path in paths and field is not self.number)
        self.kind.set_required(required="id_number" in paths)

    def fields(self) -> dict[str, Field]:
        """The fields by their place in PersonDraft or Person, in the order of the eye."""
        return {
            "id_kind": self.kind,
            "id_number": self.number,
            "name": self.name,
            "phone": self.phone,
            "address": self.address,
            "authority": self.authority,
        }

    def show_person(self, draft: PersonDraft) -> None:
        """Put a person into the fields."""
        self._shown, person = draft, draft.person
        self.kind.set_value(person.id_kind)
        self.number.set_value(person.id_number)
        self.name.set_value(person.name)
        self.phone.set_value(phone_text(person.phone))
        self.address.set_place(person.place, person.address)
        self.authority.set_value(draft.authority)
        main = draft.role == PartyRole.MAIN.code
        self.authority.setVisible(draft.role == PartyRole.AGENT.code)
        self.unclear.setVisible(main)
        for field in self.fields().values():
            field.set_error("")
        self._say_hint()

    def draft(self) -> PersonDraft:
        """The person as typed; what can be read is kept in its one form, the rest as typed for the check to explain."""
        kind, card = str(self.kind.value() or NONE), self.card()
        number = self.number.text()
        if kind == RESIDENT:
            number = card.number if isinstance(card, ResidentId) else number.strip()
        else:
            number = parse_other_paper(number)
        phone = parse_phone(self.phone.text()) if self.phone.text().strip() else None
        typed_name = parse_person_name(self.name.text())
        before = self._shown.person
        person = replace(
            before,
            name="" if isinstance(typed_name, Problem) else typed_name,
            id_kind=kind,
            id_number="" if kind == NONE else number,
            sex=card.sex.code if isinstance(card, ResidentId) else before.sex if kind != RESIDENT else "",
            birth=card.birth.isoformat() if isinstance(card, ResidentId) else before.birth if kind != RESIDENT else "",
            phone=self.phone.text().strip() if phone is None or isinstance(phone, Problem) else phone.number,
            place=self.address.place(),
            address=self.address.detail(),
            organisation=kind == IdKind.CREDIT_CODE.code,
        )
        self._shown = replace(self._shown, person=person, authority=self.authority.text().strip())
        return self._shown

    def card(self) -> ResidentId | Problem | None:
        """What the number says; None while there is none or it is of another paper."""
        if self.kind.value() != RESIDENT or not self.number.text().strip():
            return None
        return parse_resident_id(self.number.text(), self._around.world.today)

    def status(self) -> tuple[str, str]:
        """(tone, words) on the papers, for the head of the card: leaf when the number holds, else what is wrong."""
        card = self.card()
        if card is None:
            no = self.kind.value() == NONE
            return ("soft", self.tr("没有证件也照样登记")) if no else ("soft", "")
        if isinstance(card, Problem):
            typed = len(self.number.text().replace(" ", ""))
            if typed < ID_LENGTH and self.number.editor().hasFocus():
                return "soft", self.tr("已输 {count} 位，共 18 位").format(count=typed)
            return "alarm_ink", sentence(card)
        province, county = card.region
        facts = [
            word(Sex.of(card.sex.code)),
            self.tr("{age} 岁").format(age=card.age(self._around.world.today)),
            self.tr("{birth} 生").format(birth=card.birth.isoformat()),
            county or province or self.tr("发证地区查不到，不影响登记"),
        ]
        return "leaf_ink", self.tr("号码校验通过：{facts}").format(facts=joint("，").join(facts))

    def set_no_papers(self) -> None:
        """无证件: never blocks anybody; the focus goes to the name."""
        self.kind.set_value(NONE)
        self.number.set_value("")
        self.number.set_error("")
        self._say_hint()
        self.name.setFocus()
        self.edited.emit()

    def _on_edited(self) -> None:
        typed = self.number.text().strip()
        if self.sender() is self.number and self.kind.value() == NONE and typed:
            self.kind.set_value(RESIDENT)
        elif self.sender() is self.number and not self._in_person and not typed:
            self.kind.set_value(NONE)
        self._say_hint()
        self.edited.emit()

    def _settle_phone(self) -> None:
        self.phone.set_value(phone_text(self.phone.text()))
