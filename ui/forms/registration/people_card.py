"""来访人: the person in the fields, those who came along, and how many stand there (Art. 20)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.acts.register_check import MOST_REPRESENTATIVES, SIXTH
from app.acts.register_draft import PersonDraft
from app.domain.kinds import Person
from app.domain.petitioner import PetitionerState
from app.domain.problems import Problem
from app.domain.terms import IN_PERSON, Channel, IdKind, PartyRole, Petitioner
from app.domain.values import Phone, parse_phone
from ui import style
from ui.fields import Field, NumberField
from ui.fields.field import label_room
from ui.forms.registration.channel_fields import ChannelFields
from ui.forms.registration.person_chip import PersonChip
from ui.forms.registration.person_fields import PersonFields
from ui.forms.registration.surroundings import Surroundings
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.flow import FlowLayout
from ui.parts.labels import ElidedLabel, Label
from ui.words import capital, role_word, word

MAIN, REPRESENTATIVE, AGENT = (role.code for role in PartyRole)


def new_person(channel: str, role: str = MAIN) -> PersonDraft:
    """An empty person: at the desk we begin with the card, on the phone and in a letter there is none."""
    kind = IdKind.RESIDENT if channel in IN_PERSON else IdKind.NONE
    return PersonDraft(Person("", id_kind=kind.code), role)


class PeopleCard(Card):
    """The people of a registration. `edited`; `person_shown` when another one comes into the fields."""

    edited = Signal()
    person_shown = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._icon, self._words = Icon("check-circle", 16, "leaf_ink"), ElidedLabel("", style.BODY, "leaf_ink")
        self.header.addWidget(self._icon)
        self.header.addWidget(self._words)
        told = self.tr("请说一声：只供本站和承办单位办这件事用，按档案期限存，可来查、来更正")
        self._notice = ElidedLabel(told, style.SMALL, "soft")
        """收集告知 (PIPL 17, 35), until the papers have something to tell."""
        self._papers_told = False
        self.header.addWidget(self._notice)
        self._people: list[PersonDraft] = [new_person(Channel.VISIT.code)]
        self._channel = Channel.VISIT.code
        self._current = 0
        self._called_from = ""
        self._chip_list: list[PersonChip] = []
        self._known: Mapping[str, PetitionerState] = {}
        self.channel = ChannelFields(around)
        self.person = PersonFields(around)
        self._refusal = Label("", style.SMALL, "alarm_ink", wrap=True)
        self._refusal.hide()
        self.add(self.channel)
        self.add(self.person)
        self.add(self._companions())
        self.add(self._refusal)
        self.header.parentWidget().setFixedHeight(style.px(36))
        self.body.setSpacing(style.px(6))
        self.body.setContentsMargins(style.px(16), 0, style.px(16), style.px(8))
        self.channel.edited.connect(self.edited)
        self.channel.called_from.connect(self._call_back_there)
        self.person.edited.connect(self._on_edited)
        self.person.reader_asked.connect(self._no_reader)
        self.headcount.edited.connect(self.edited)
        self.person.address.after = self.headcount

    def _companions(self) -> QWidget:
        chips = QWidget()
        self._chips = FlowLayout(chips)
        self._representative = Button(self.tr("加代表"), "link", icon="user-plus", key="Alt+A", height=28)
        self._agent = Button(self.tr("加代理人"), "link", icon="plus", height=28)
        for button in (self._representative, self._agent):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._representative.setToolTip(self.tr("最多 5 位（第二十条），其他人只记实到人数"))
        self._representative.clicked.connect(lambda: self.add_person(REPRESENTATIVE))
        self._agent.clicked.connect(lambda: self.add_person(AGENT))
        self.headcount = NumberField(self.tr("人数"), side="none", unit=self.tr("人"), width=48, height=30)
        self.headcount.set_help("register.headcount")
        self.headcount.setFixedWidth(self.headcount.sizeHint().width())
        self._with, self._present = Label("", tone="soft"), Label("", tone="soft")
        self._with.setFixedSize(label_room(), style.px(30))
        self._present.setFixedHeight(style.px(30))
        present = QWidget()
        present.setLayout(row(self._present, self.headcount.star(), gap=3))
        line = row(self._with, chips, present, self.headcount)
        line.setStretch(1, 1)
        for widget in (self._with, chips, present, self.headcount):
            line.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        frame = QWidget()
        frame.setLayout(line)
        return frame

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit into little room."""
        self.person.set_narrow(narrow=narrow)

    # ---------- values

    def people(self) -> tuple[PersonDraft, ...]:
        """Everybody registered by name, the main petitioner first."""
        return tuple(self._people)

    def current(self) -> int:
        """Which of them is in the fields."""
        return self._current

    def count(self) -> int:
        """How many stand at the desk; what is no number counts as none, so that the check says so."""
        return self.headcount.number() or 0

    def show_people(self, people: tuple[PersonDraft, ...], headcount: int, channel: str, current: int = 0) -> None:
        """Put the people of a draft in place."""
        self._refuse("")
        self._called_from = ""
        self._people = list(people) or [new_person(channel)]
        self.headcount.set_value(headcount)
        self.set_channel(channel)
        self.show_person(min(current, len(self._people) - 1))

    def set_channel(self, channel: str) -> None:
        """Say whose data these are, and show the channel's few extra fields."""
        self._channel = channel
        self.set_title(capital(word(Petitioner.of(channel))))
        together = channel in IN_PERSON
        others = self.tr("一同反映") if channel == Channel.CALL.code else self.tr("联名的人")
        self._with.setText(self.tr("同来的人") if together else others)
        self._present.setText(self.tr("实到") if together else self.tr("共"))
        self.person.set_in_person(in_person=together)
        self._show_notice()
        self.channel.set_channel(channel)
        blank = self._people[0] in (new_person(Channel.VISIT.code), new_person(Channel.LETTER.code))
        if blank and len(self._people) == 1:
            self._people = [new_person(channel)]
            self.show_person(0)
        self._show_chips()

    def set_needed(self, paths: Collection[str]) -> None:
        """Put the star on what must not stay empty."""
        self.channel.set_needed(paths)
        at = f"people.{self._current}."
        self.person.set_needed([path.removeprefix(at) for path in paths if path.startswith(at)])
        self.headcount.set_required(required="headcount" in paths)

    def fields(self) -> dict[str, Field]:
        """The fields by their path in RegisterDraft, in the order of the eye."""
        at = f"people.{self._current}"
        person = {f"{at}.{path}": field for path, field in self.person.fields().items()}
        return {**self.channel.fields(), **person, "headcount": self.headcount}

    # ---------- people

    def set_known(self, known: Mapping[str, PetitionerState]) -> None:
        """What is known of those who were recognised, by petitioner."""
        self._known = known
        self._show_known()

    def _show_known(self) -> None:
        state = self._known.get(self._people[self._current].petitioner)
        self.person.set_known(state.person if state else None)

    def show_person(self, place: int) -> None:
        """Bring one of the people into the fields."""
        self._current = place
        self.person.show_person(self._people[place])
        self._show_known()
        self.show_status()
        self._show_chips()
        self.person_shown.emit()

    def put(self, place: int, draft: PersonDraft) -> None:
        """Put another person's data in a place, for example those known from earlier."""
        self._people[place] = draft
        if place == self._current:
            self.show_person(place)
        self.edited.emit()

    def add_person(self, role: str) -> None:
        """Somebody else to register by name; a sixth representative is refused with the article and only counted."""
        sixth = role == REPRESENTATIVE and sum(p.role != AGENT for p in self._people) >= MOST_REPRESENTATIVES
        self._refuse(sentence(Problem(SIXTH)) if sixth else "")
        if sixth:
            self.headcount.setFocus(Qt.FocusReason.ShortcutFocusReason)  # selects what stands there
            return
        self._people.append(new_person(Channel.VISIT.code, role))
        present = sum(p.role != AGENT for p in self._people)
        self.headcount.set_value(max(self.count(), present))
        self.show_person(len(self._people) - 1)
        self.person.number.setFocus()
        self.edited.emit()

    def remove_person(self, place: int) -> None:
        """Take somebody out again; the head count goes down with them when it counted nobody else."""
        present = sum(p.role != AGENT for p in self._people)
        gone = self._people.pop(place)
        if gone.role != AGENT and self.count() == present:
            self.headcount.set_value(present - 1)
        self._refuse("")
        self.show_person(0)
        self.edited.emit()

    def _call_back_there(self, number: str) -> None:
        """Where somebody calls from they are called back, until the clerk writes another number."""
        read, main = parse_phone(number) if number else None, self._people[0]
        if not isinstance(read, Phone) or main.person.phone not in ("", self._called_from):
            return
        self._called_from = read.number
        if main.person.phone != read.number:
            self.put(0, replace(main, person=replace(main.person, phone=read.number)))

    # ---------- what is shown

    def _on_edited(self) -> None:
        self._people[self._current] = self.person.draft()
        self.show_status()
        self._show_chips()
        self.edited.emit()

    def refusal(self) -> str:
        """Why nobody else can be added, empty when nobody was refused."""
        return self._refusal.text()

    def said(self) -> str:
        """What stands in the head of the card."""
        return self._words.text()

    def _refuse(self, words: str) -> None:
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))

    def _no_reader(self) -> None:
        self._say("amber_ink", "warning", self.tr("这台电脑没有接读卡器，请把号码输进来"))
        self.person.number.setFocus()

    def show_status(self) -> None:
        """Say in the head of the card what the papers of the shown person tell."""
        tone, words = self.person.status()
        icon = {"leaf_ink": "check-circle", "alarm_ink": "warning-circle"}.get(tone, "info")
        self._say(tone, icon, words)

    def _say(self, tone: str, icon: str, words: str) -> None:
        self._icon.setVisible(bool(words))
        self._icon.set_icon(icon, tone)
        self._words.set_tone(tone)
        self._words.setText(words)
        self._papers_told = bool(words) and tone in ("leaf_ink", "alarm_ink")
        self._show_notice()

    def _show_notice(self) -> None:
        """Nobody is there to be told who wrote a letter; what they may read hangs in the hall and comes with the papers."""
        there = self._channel in IN_PERSON or self._channel == Channel.CALL.code
        self._notice.setVisible(there and not self._papers_told)

    def _show_chips(self) -> None:
        """A chip for each person; while somebody's name is typed only the words on the chip change."""
        chips = self._chip_list
        if len(chips) != len(self._people):
            chips = self._new_chips()
        for place, (chip, draft) in enumerate(zip(chips, self._people, strict=True)):
            role = role_word(draft.role, self._channel)
            chip.show_person(f"{role} {draft.person.name}".strip(), here=place == self._current and len(chips) > 1)

    def _new_chips(self) -> list[PersonChip]:
        while item := self._chips.takeAt(0):
            if isinstance(chip := item.widget(), PersonChip):
                chip.hide()
                chip.deleteLater()
        self._chip_list = []
        before = self.person.authority.editor()
        for place in range(len(self._people)):
            chip = PersonChip(removable=place > 0)
            if len(self._people) == 1:
                chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.pressed.connect(lambda place=place: self.show_person(place))
            chip.removed.connect(lambda place=place: self.remove_person(place))
            self._chips.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
            self._chip_list.append(chip)
        QWidget.setTabOrder(before, self.headcount.editor())
        self._chips.addWidget(self._representative)
        self._chips.addWidget(self._agent)
        return self._chip_list
