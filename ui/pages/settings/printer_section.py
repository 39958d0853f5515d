"""打印机: which one this computer prints on, and a page to try it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.problems import Problem
from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField
from ui.messages import sentence
from ui.pages.settings.section import Section
from ui.pages.settings.test_page import printer_test_page
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.preview.printing import PrintJob


class PrinterSection(Section):
    """The printers of this computer are asked for each time the section is shown."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World, change: Callable[[str, str], object]) -> None:
        super().__init__(self.tr("打印机"), tools, panel)
        self._change = change
        self._chosen = world.settings["printer"]
        self.printer = ChoiceField(self.tr("用哪台打印机"), [("", self.tr("电脑的默认打印机"))], side="top")
        self.printer.set_value("")
        self.printer.edited.connect(self._choose)
        self.test = Button(self.tr("打印试页"), icon="printer")
        self.test.clicked.connect(self._print_test)
        self._words = Label("", tone="soft", wrap=True)
        card = Card(self.tr("这台电脑的打印机"))
        card.add(self.printer)
        card.add(row(self.test, None))
        card.add(self._words)
        self.body.addWidget(card)
        note = self.tr("试页上没有任何人的信息。文书照 A4 的实际大小打印，不缩放。")
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))
        self.body.addStretch(1)

    def show_world(self, world: World) -> None:
        self.tools.lane.read(self.tools.printer.names, owner=self, on_rows=self._show_names)

    def _show_names(self, names: Sequence[str]) -> None:
        known = [*names] + ([self._chosen] if self._chosen and self._chosen not in names else [])
        self.printer.set_options([("", self.tr("电脑的默认打印机")), *((name, name) for name in known)])
        self.printer.set_value(self._chosen)
        self._words.set_tone("soft" if names else "amber_ink")
        self._words.setText("" if names else self.tr("这台电脑还没有装打印机。文书都存着，装好以后再印。"))
        self.test.set_reason("" if names else self.tr("没有打印机"))

    def _choose(self) -> None:
        self._chosen = str(self.printer.value() or "")
        self._change("printer", self._chosen)
        self.tools.messages.status(self.tr("已保存设置"))

    def _print_test(self) -> None:
        job = PrintJob(printer_test_page(self._chosen), self.tr("打印试页"))
        self.tools.lane.run(
            self.tools.printer.print_pdf, job, self._chosen, owner=self, on_done=self._sent, on_unavailable=self._fail
        )

    def _sent(self, _: object) -> None:
        self._words.set_tone("leaf_ink")
        self._words.setText(self.tr("试页已交给打印机。框线四边一样宽、横线正好 100 毫米，就是好的。"))

    def _fail(self, problem: Problem) -> None:
        self._words.set_tone("alarm_ink")
        self._words.setText(sentence(problem))
