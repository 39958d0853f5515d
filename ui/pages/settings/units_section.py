"""单位名录: the bodies matters go to; search them, add one, give one its true name, end one."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from app.domain.rights import act_problem
from app.domain.terms import BodyKind
from app.domain.units import Body
from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import TextField
from ui.models.rows_model import Column, RowsModel
from ui.pages.settings.barred import bar
from ui.pages.settings.section import Section
from ui.pages.settings.unit_forms import AbolishForm, AddForm, RenameForm
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.parts.tags import TagKind
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import capital, counted, word_of

MOST = 200
PAUSE_MS = 120


class UnitsSection(Section):
    """The directory as this station sees it."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("单位名录"), tools, panel)
        self._world = world
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show)
        self.search = TextField(self.tr("找单位"), hint=self.tr("单位名称，或拼音首字母"), side="none")
        self.search.edited.connect(self._pause.start)
        self.add_button = Button(self.tr("加一个单位"), icon="plus")
        self.add_button.clicked.connect(lambda: self.open_form(self.tr("加一个单位"), AddForm(tools, self._world)))
        self.rename = Button(self.tr("改名"), icon="pencil-simple", height=32)
        self.rename.clicked.connect(self._rename)
        self.abolish = Button(self.tr("撤销"), icon="archive", height=32)
        self.abolish.clicked.connect(self._abolish)
        line = row(self.search, self.add_button, gap=12)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(bar(act_problem("add_unit", world), self.add_button, self.rename))
        self.body.addWidget(bar(act_problem("abolish_unit", world), self.abolish))
        self.body.addWidget(self._list_card(), 1)
        note = self.tr(
            "标着“通用名”的来自全市通用的单位表，名称还没有在本地核过；改成挂牌的全称以后，会印在转送告知书上。"
            "改名和撤销都留痕，原来的家事仍记着当时的名称。"
        )
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))

    def _list_card(self) -> Card:
        self._model = RowsModel(
            [
                Column("name", self.tr("名称"), lambda b: b.name, stretch=True),
                Column(
                    "kind",
                    self.tr("性质"),
                    lambda b: capital(word_of(BodyKind, b.kind.code)),
                    112,
                    most=176,
                    whole=True,
                ),
                Column("area", self.tr("属地"), self._area, 168, tone=lambda b: "soft"),
                Column("standing", self.tr("名称来历"), self._standing, 112, tag=self._look),
            ]
        )
        self.table = TableView(self._model)
        ColumnFit(self.table, self._model.columns, ())
        self.table.setAccessibleName(self.tr("单位名录"))
        self.table.setMinimumHeight(style.px(280))
        self.table.opened.connect(lambda _: self._rename())
        card = Card(self.tr("单位"), right=(self.rename, self.abolish), padded=False)
        card.add(self.table)
        self._card = card
        return card

    def _area(self, body: Body) -> str:
        return self._world.lookup.directory.place_name(body.org)

    def _standing(self, body: Body) -> str:
        if body.abolished:
            return self.tr("已撤销")
        return self.tr("通用名") if body.generic else self.tr("本站核过")

    def _look(self, body: Body) -> tuple[TagKind, str] | None:
        return ("neutral" if body.abolished or body.generic else "leaf"), ""

    # ---------- what is shown

    def show_world(self, world: World) -> None:
        self._world = world
        self._show()

    def _show(self) -> None:
        directory, org = self._world.lookup.directory, self._world.station.org
        typed = self.search.text().strip()
        if typed:
            bodies = directory.search_bodies(typed, org, MOST)
        else:
            near = [area.code for area in directory.line_of(org)]
            bodies = tuple(body for code in reversed(near) for body in directory.bodies_of(code))
        self._model.set_rows(bodies)
        self._card.set_note(counted(self.tr("{count} 个").format(count=len(bodies))))
        self.table.select_first()
        none = "" if bodies else self.tr("先选一个单位")
        self.rename.set_reason(none)
        self.abolish.set_reason(none)

    # ---------- acts

    def _chosen(self) -> Body | None:
        body = self.table.current_row()
        return body if isinstance(body, Body) else None

    def _rename(self) -> None:
        if body := self._chosen():
            self.open_form(self.tr("改名"), RenameForm(self.tools, self._world, body))

    def _abolish(self) -> None:
        if body := self._chosen():
            self.open_form(self.tr("撤销单位"), AbolishForm(self.tools, self._world, body))
