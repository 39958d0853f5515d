"""文书措辞: the words of each paper, its fields as chips, the true page beside it; a change is an act from a day on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.acts.change_wording import ChangeWordingDraft
from app.documents import render_sample, wordings
from app.domain.problems import Problem
from app.domain.rights import act_problem
from app.domain.terms import DocumentKind
from app.domain.wording import Edition, fields_of
from app.domain.world import World
from app.ports import Refused, Unavailable
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField
from ui.fields.chip_text_field import ChipTextField
from ui.messages import sentence
from ui.pages.settings.barred import bar
from ui.pages.settings.section import Section
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.preview.pdf_view import PdfView
from ui.words import capital, day_words, word

translate = QCoreApplication.translate
SAMPLE_MS = 400
WIDEST_OF_WORDS = 1600


class WordingSection(Section):
    """The texts of one paper at the left, its sample at the right."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("文书措辞"), tools, panel)
        self.setMaximumWidth(style.px(WIDEST_OF_WORDS))
        self._world = world
        self._kinds = wordings()
        self._shown: Edition | None = None
        self.fields: dict[str, ChipTextField] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAMPLE_MS)
        self._pause.timeout.connect(self._sample)
        self._build()

    def _build(self) -> None:
        names = [(name, self._name(name)) for name in self._kinds]
        self.paper = ChoiceField(self.tr("文书"), names, label_width=84)
        self.paper.set_value(names[0][0])
        self.paper.edited.connect(self._show_paper)
        self.since = DateField(self.tr("从哪天起用"), lambda: self._world.today, label_width=84)
        self.since.edited.connect(self._on_edited)
        self._edition = Label("", style.SMALL, "soft", wrap=True)
        self._trouble = Label("", tone="alarm_ink", wrap=True)
        self._trouble.hide()
        self._texts = column(gap=12, margins=(0, 4, 8, 8))
        holder = QWidget()
        holder.setLayout(self._texts)
        self.save = Button(self.tr("保存"), "primary", icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self._save)
        self.back = Button(self.tr("用回原来的措辞"), icon="arrow-counter-clockwise", height=36)
        self.back.clicked.connect(self._go_back)
        note = Label(self.tr("已经出具的文书不会跟着变。"), style.SMALL, "soft", wrap=True)
        whose = bar(act_problem("change_wording", self._world), self.save, self.back)
        foot = column(note, row(self.save, self.back, None, gap=12), whose, gap=6)
        left = column(self.paper, self.since, self._edition, scrolled(holder), self._trouble, foot, gap=8)
        left.setStretch(3, 1)
        self.view = PdfView()
        self.view.setAccessibleName(self.tr("样张"))
        self._why = Label("", style.SMALL, "amber_ink", wrap=True)
        self._why.hide()
        right = column(self._why, self.view, gap=6)
        right.setStretch(1, 1)
        whole = row(left, right, gap=12)
        whole.setStretch(0, 1)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)

    def _name(self, name: str) -> str:
        """What a set of words is called: its paper's own term, or that it is shared."""
        shared = name == "notices"
        return self.tr("各种文书共用的话") if shared else capital(word(self._kinds[name]))

    # ---------- what is shown

    def show_world(self, world: World) -> None:
        self._world = world
        if self.since.value() is None:
            self.since.set_value(world.today)
        now = self._now()
        if self._shown is None or (now.name, now.version) != (self._shown.name, self._shown.version):
            self._show_paper()

    def _now(self) -> Edition:
        return self._world.lookup.editions.on(str(self.paper.value()), self._world.today)

    def _show_paper(self) -> None:
        now = self._now()
        self._shown = now
        clear(self._texts)
        self.fields = {}
        editions = self._world.lookup.editions
        for key, text in now.texts.items():
            delivered = self._delivered().texts[key]
            field = ChipTextField(translate("TextName", editions.called(now.name, key)), fields_of(delivered))
            field.set_value(text)
            field.edited.connect(self._on_edited)
            self.fields[key] = field
            self._texts.addWidget(field)
        self._texts.addStretch(1)
        self._order_tabs()
        if now.base:
            words = self.tr("现在用的：本站改的，从{day}起（版本 {version}）")
        else:
            words = self.tr("现在用的：随程序带的，从{day}起（版本 {version}）")
        self._edition.setText(words.format(day=day_words(now.effective_from, self._world.today), version=now.version))
        self._on_edited()
        # only typing waits for a pause
        self._pause.stop()
        self._sample()

    def _order_tabs(self) -> None:
        """The texts follow the day: made anew for each paper, they would stand behind the buttons."""
        before: QWidget = self.since.editor()
        for field in self.fields.values():
            for stop in field.findChildren(QWidget):
                if stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(before, stop)
                    before = stop

    def _delivered(self) -> Edition:
        return self._world.lookup.editions.delivered_on(str(self.paper.value()), self._world.today)

    def _on_edited(self) -> None:
        assert self._shown is not None
        changed = self._typed() != dict(self._shown.texts)
        self.save.set_reason("" if changed else self.tr("还没有改动"))
        own = self._shown.texts != self._delivered().texts
        self.back.set_reason("" if own else self.tr("现在用的就是原来的措辞"))
        self._pause.start()

    def _typed(self) -> dict[str, str]:
        return {key: field.text() for key, field in self.fields.items()}

    def _sample(self) -> None:
        if self._shown is not None:
            edition = replace(self._shown, texts=self._typed())
            kind = self._kinds[edition.name]
            self.tools.lane.read(
                _sampled, kind, edition, self._world, owner=self, on_rows=self._show_sample, key="sample"
            )

    def _show_sample(self, sample: bytes | Problem) -> None:
        if isinstance(sample, bytes):
            self.view.show_pdf(sample)
        self._why.setText(sentence(sample) if isinstance(sample, Problem) else "")
        self._why.setVisible(isinstance(sample, Problem))

    # ---------- the act

    def _save(self) -> None:
        self._change(self._typed())

    def _go_back(self) -> None:
        self._change({})

    def _change(self, texts: dict[str, str]) -> None:
        desk, since = self.tools.desk, self.since.value()
        day = since.isoformat() if since is not None else ""
        draft = ChangeWordingDraft(desk.new_id(), str(self.paper.value()), day, texts)
        self._say(())
        self.tools.lane.run(desk.do, draft, owner=self, on_done=lambda _: self._changed(), on_refused=self._say)

    def _changed(self) -> None:
        self.tools.messages.status(self.tr("已保存措辞"))

    def _say(self, problems: tuple[Problem, ...]) -> None:
        """Each problem under its text, the others at the foot."""
        rest = [p for p in problems if p.field.removeprefix("texts.") not in self.fields]
        first: ChipTextField | None = None
        for key, field in self.fields.items():
            mine = [sentence(p) for p in problems if p.field == f"texts.{key}"]
            field.set_error("\n".join(mine))
            first = first or (field if mine else None)
        self._trouble.setText("\n".join(sentence(p) for p in rest))
        self._trouble.setVisible(bool(rest))
        if first is not None:
            first.setFocus()


def _sampled(kind: DocumentKind, edition: Edition, world: World) -> bytes | Problem:
    """The sample, or why there is none; a read has no other way to say so."""
    try:
        return render_sample(kind, edition, world)
    except Refused as refused:
        return refused.problems[0]
    except Unavailable as unavailable:
        return unavailable.problem
