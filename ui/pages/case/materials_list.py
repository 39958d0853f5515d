"""材料: what was handed over, with pages; a scan is looked at again, or brought from the centre when it has not come yet."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.kinds import Material
from app.domain.problems import Problem
from ui import style
from ui.acts.act_panel import Tools
from ui.exchange import Exchanges
from ui.parts.boxes import box, clear, column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import ElidedLabel, Label
from ui.parts.same_focus import focus_stays

MEGABYTE = 1 << 20


class MaterialsList(Card):
    """The materials of a case. opened(Material, its bytes): a scan is here to be shown."""

    opened = Signal(object, object)

    def __init__(self, tools: Tools, exchanges: Exchanges | None) -> None:
        super().__init__(self.tr("材料"), padded=True)
        self._tools, self._exchanges = tools, exchanges
        self._case = ""
        self._materials: Sequence[Material] = ()
        self._missing: Collection[str] = ()
        self._said: list[object] = []
        """What each line was made of."""
        self._notes: dict[str, Label] = {}
        self._asked: set[str] = set()
        """Scans that somebody asked for and has not seen yet."""
        if exchanges:
            exchanges.changed.connect(self._show)
            exchanges.fetching.moved.connect(self._on_moved)
            exchanges.fetching.ended.connect(self._on_ended)

    def show_materials(self, case: str, materials: Sequence[Material], missing: Collection[str]) -> None:
        """Show those of a case; without any the card is not there. missing: names of scans that are not here."""
        if case != self._case:
            self._asked.clear()
        self._case, self._materials, self._missing = case, materials, missing
        pages = sum(material.pages for material in materials)
        self.set_note(self.tr("{count} 份 {pages} 页").format(count=len(materials), pages=pages))
        self._show()
        self.setVisible(bool(materials))

    def _show(self) -> None:
        # an exchange tells of itself every few minutes, and most have nothing to do with these
        said = [(m, self._can_fetch(m), self._waiting_words(m)) if self._waits(m) else m for m in self._materials]
        if said == self._said:
            return
        self._said = said
        with focus_stays(self):
            clear(self.body)
            self._notes.clear()
            for material in self._materials:
                self.body.addWidget(self._line(material))

    def _line(self, material: Material) -> QWidget:
        count = Label(self.tr("{pages} 页").format(pages=material.pages), style.SMALL, "soft")
        line = row(ElidedLabel(material.name), count, gap=8)
        line.setStretch(0, 1)
        waits = self._waits(material)
        if material.blob and (not waits or self._can_fetch(material)):
            line.addWidget(self._fetch_button(material) if waits else self._look_button(material))
        if not waits:
            return box(line)
        note = self._notes[material.blob] = Label(self._waiting_words(material), style.SMALL, "soft", wrap=True)
        return box(column(line, note, gap=2))

    def _look_button(self, material: Material) -> Button:
        look = Button(self.tr("看扫描件"), "link", icon="image", height=28)
        look.setAccessibleName(self.tr("看扫描件：{name}").format(name=material.name))
        look.clicked.connect(lambda: self._look(material))
        return look

    def _fetch_button(self, material: Material) -> Button:
        fetch = Button(self.tr("取回"), "link", icon="download-simple", height=28)
        fetch.setAccessibleName(self.tr("取回扫描件：{name}").format(name=material.name))
        fetch.clicked.connect(lambda: self._fetch(material))
        return fetch

    # ---------- here or not

    def _waits(self, material: Material) -> bool:
        """Whether its scan comes from elsewhere and has not come yet."""
        exchanges = self._exchanges
        joined = exchanges is not None and (exchanges.standing.enrolled is not None or exchanges.door.hall != "")
        return joined and material.blob in self._missing

    def _can_fetch(self, material: Material) -> bool:
        exchanges = self._exchanges
        return exchanges is not None and exchanges.is_reached() and not exchanges.fetching.is_coming(material.blob)

    def _waiting_words(self, material: Material) -> str:
        assert self._exchanges is not None
        size = size_words(material.size)
        if self._exchanges.fetching.is_coming(material.blob):
            return self.tr("正在取，共 {size}").format(size=size)
        if self._exchanges.standing.enrolled is None:
            return self.tr("附件待传，{size}。请在和市中心同步的那一台上取").format(size=size)
        if self._exchanges.is_isolated():
            return self.tr("附件待传，{size}。扫描件不随摆渡包走，联网以后再取").format(size=size)
        if not self._exchanges.is_reached():
            return self.tr("附件待传，{size}。连上市中心以后再取").format(size=size)
        return self.tr("附件待传，{size}").format(size=size)

    # ---------- looking and fetching

    def _look(self, material: Material) -> None:
        self._asked.discard(material.blob)
        self._tools.lane.read(
            self._tools.desk.get_scan, material.blob, material.key, owner=self, key="scan",
            on_rows=lambda data: self.opened.emit(material, data),
            on_unavailable=lambda problem: self._not_shown(material, problem),
        )  # fmt: skip

    def _not_shown(self, material: Material, problem: Problem) -> None:
        """Gone or spoilt here: the centre may have it still."""
        self._tools.messages.problem(problem)
        self._missing = {*self._missing, material.blob}
        self._show()

    def _fetch(self, material: Material) -> None:
        assert self._exchanges is not None
        self._asked.add(material.blob)
        self._exchanges.fetching.ask(material.blob, self._case)
        self._show()

    def _on_moved(self, name: str, done: int, of: int) -> None:
        if note := self._notes.get(name):
            note.setText(self.tr("正在取，{done} / {size}").format(done=size_words(done), size=size_words(of)))

    def _on_ended(self, name: str, problem: Problem | None) -> None:
        if problem is None:
            self._missing = [other for other in self._missing if other != name]
        self._show()
        if name in self._asked:
            self._asked.discard(name)
            if problem is not None:
                self._tools.messages.problem(problem)
            elif material := next((m for m in self._materials if m.blob == name), None):
                self._look(material)


def size_words(size: int) -> str:
    """Bytes as people say them: "3.2 MB", "80 KB"."""
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE else f"{max(1, round(size / 1024))} KB"
