"""What has just been saved, masked: the banner with number and 查询码, people, demands, materials."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.acts.classing import way
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.desk import Done
from app.domain.masking import mask_id, mask_phone
from app.domain.number import inquiry_code_text
from app.domain.terms import IN_PERSON, Capacity, IdKind, LegalClass, Petitioner, Sex
from ui import style
from ui.fields.field import label_room
from ui.forms.registration.surroundings import Surroundings
from ui.forms.registration.who_card import age_words
from ui.icons import Icon
from ui.parts.boxes import box, column, line, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.parts.narrow import is_narrow, lay
from ui.parts.tags import Tag
from ui.words import capital, category_words, day_words, joint, role_word, route_words, word, word_of

WIDE_BANNER = 700
"""From this width on (px at 100 %) the buttons stand beside the words."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A registration on the disk: what was typed, what came back, and the number of the case it was linked to."""

    draft: RegisterDraft
    done: Done
    at: str
    """Time of day, 10:24:36."""
    linked_to: str = ""


class SavedSummary(QWidget):
    """The left side after saving."""

    open_asked = Signal()
    correct_asked = Signal()
    unlink_asked = Signal()

    def __init__(self, saved: Saved, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved, self._around = saved, around
        cards = [self._people(), self._demands()]
        if saved.draft.materials:
            cards.append(self._materials())
        frame = QWidget()
        frame.setLayout(column(*cards, None, gap=10))
        whole = column(self._banner(), scrolled(frame), gap=10)
        # the banner is as high as its words, however much room there is
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _banner(self) -> QWidget:
        """What the clerk reads out: number and inquiry code; and what may be done with it now."""
        done, linked = self._saved.done, self._saved.linked_to
        title = self.tr("存好了，已并入原件") if linked else self.tr("存好了")
        code = self.tr("查询码 {code}").format(code=inquiry_code_text(done.inquiry_code))
        secret = self.tr("限知悉人查看，不出查询码，只有列入知悉名单的人看得到")
        number = self.tr("编号 {number}").format(number=done.number)
        facts = [self.tr("原件 {number}").format(number=linked)] if linked else []
        facts.append(self.tr("{time} 已写进本机").format(time=self._saved.at))
        if done.removed:
            facts.append(self.tr("去掉了 {count} 个打印不了的字符").format(count=done.removed))
        words = column(
            Label(title, style.TITLE, bold=True),
            Label(number),
            Label(code, style.TITLE, bold=True) if done.inquiry_code else Label(secret, wrap=True),
            *(Label(fact, style.SMALL, "soft") for fact in facts),
            gap=2,
        )
        said = row(Icon("check-circle", 22, "leaf_ink"), words, gap=12)
        said.setStretch(1, 1)
        self._line = row(said, row(None, *self._buttons()), gap=12, margins=(16, 10, 16, 10))
        self._line.setStretch(0, 1)
        banner = box(self._line, "leaf")
        banner.setAccessibleName(f"{title} {number}")
        return banner

    def _buttons(self) -> list[Button]:
        offered = [
            (self.tr("更正"), "pencil-simple", self.correct_asked),
            (self.tr("打开这件家事"), "arrow-square-out", self.open_asked),
        ]
        if self._saved.linked_to:
            offered.insert(0, (self.tr("撤销并入"), "arrow-counter-clockwise", self.unlink_asked))
        buttons = []
        for words, icon, asked in offered:
            buttons.append(Button(words, icon=icon, height=32))
            buttons[-1].clicked.connect(asked)
        return buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lay((self._line,), narrow=is_narrow(self.width(), WIDE_BANNER))

    def _people(self) -> Card:
        draft = self._saved.draft
        card = Card(
            capital(word(Petitioner.of(draft.channel))),
            right=(Label(self.tr("证件和电话已遮盖"), style.SMALL, "soft"),),
        )
        for person in draft.people:
            card.add(_fact(role_word(person.role, draft.channel), *self._person_words(person)))
            card.add(line())
        main = draft.people[0].person
        if draft.headcount > 1:
            present = self.tr("实到") if draft.channel in IN_PERSON else self.tr("共")
            card.add(_fact(present, self.tr("{count} 人").format(count=draft.headcount)))
            card.add(line())
        place = self._around.place_name(main.place) if main.place else ""
        address = self.tr("不清楚") if draft.address_unclear else f"{place} {main.address}".strip()
        card.add(_fact(self.tr("住址"), address or self.tr("没有留")))
        return card

    def _person_words(self, draft: PersonDraft) -> tuple[str, str]:
        person = draft.person
        sex = word(Sex.of(person.sex)) if person.sex in ("0", "1") else ""
        facts = [person.name or self.tr("没有留姓名"), sex, age_words(person.birth, self._around.world.today)]
        paper = word(IdKind.of(person.id_kind))
        details = [f"{paper} {mask_id(person.id_number)}".strip(), mask_phone(person.phone), draft.authority]
        return joint("，").join(f for f in facts if f), capital(joint("，").join(d for d in details if d))

    def _demands(self) -> Card:
        demands = self._saved.draft.demands
        tag = (Tag(self.tr("重复，您已确认"), "neutral", "link"),) if self._saved.linked_to else ()
        note = self.tr("{count} 项").format(count=len(demands)) if len(demands) > 1 else ""
        card = Card(self.tr("诉求"), note, right=tag)
        for place, demand in enumerate(demands, 1):
            label = self.tr("诉求 {number}").format(number=place) if len(demands) > 1 else self.tr("内容")
            card.add(_fact(label, demand.text.strip(), self._demand_facts(demand)))
            card.add(line())
            card.add(_fact(self.tr("走哪条路"), self._way(demand)))
            if place < len(demands):
                card.add(line())
        for one in self._saved.draft.promised:
            words = self.tr("最迟{day}（含当日），{owner}").format(day=self._said(one.due_on), owner=one.owner_name)
            card.add(line())
            card.add(_fact(self.tr("承诺"), one.text.strip(), words))
        return card

    def _said(self, day: str) -> str:
        return day_words(date.fromisoformat(day), self._around.world.today)

    def _way(self, demand: DemandDraft) -> str:
        """The route; where none is known yet, what is to be done about it now that the form is gone."""
        found = way(demand, self._around.last)
        if found.legal_class is LegalClass.UNCLASSIFIED:
            return self.tr("还没有依法分类，不起算办理期限，也还不能受理。问清楚了打开这件家事，按“更正”定下来。")
        return route_words(found, self._around.last.lookup.rules)

    def _demand_facts(self, demand: DemandDraft) -> str:
        lookup = self._around.last.lookup
        place = f"{self._around.place_name(demand.place)} {demand.place_detail}".strip() if demand.place else ""
        whom = self._around.body(demand.against).text if demand.against else demand.against_text
        received = word_of(Capacity, demand.capacity)
        facts = (category_words(lookup.categories.name(demand.category)), place or demand.place_detail, whom, received)
        return joint("，").join(fact for fact in facts if fact)

    def _materials(self) -> Card:
        materials = self._saved.draft.materials
        pages = sum(m.pages for m in materials)
        note = self.tr("{count} 份 {pages} 页").format(count=len(materials), pages=pages)
        card = Card(self.tr("材料"), note)
        chips = QWidget()
        flow = FlowLayout(chips)
        for material in materials:
            words = self.tr("{name} {pages} 页").format(name=material.name, pages=material.pages)
            flow.addWidget(Tag(words, "plain", "file-text"))
        card.add(chips)
        return card


def _fact(label: str, words: str, soft: str = "") -> QWidget:
    """A soft label and what it says, with a second soft line."""
    title = Label(label, tone="soft")
    title.setFixedWidth(label_room(84))
    text = column(Label(words, wrap=True), gap=2)
    if soft:
        text.addWidget(Label(soft, style.SMALL, "soft", wrap=True))
    frame = QWidget()
    holder = row(column(title, None), text, gap=0)
    holder.setStretch(1, 1)
    frame.setLayout(holder)
    return frame
