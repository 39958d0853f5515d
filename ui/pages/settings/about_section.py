"""关于: which program this is, which licence it is under, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt

from app.domain.version import VERSION, VERSION_OF
from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.icons import Flower
from ui.pages.settings.section import Section
from ui.parts.boxes import column, row
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.words import in_english, long_day

NAMES_WIDTH = 300
SHIPPED, FONTS = "Shipped with the desk", "Fonts"
"""How the two parts of the licence page begin that are about what stands on this computer."""
CHINESE = {
    "dynamically linked, replaceable": "动态链接，可以替换",
    "the second contains ": "后一个内含 ",
    "contains the Argon2 reference code": "内含 Argon2 参考实现",
    "contains ": "内含 ",
    "its data is in the public domain": "其中的数据属于公有领域",
    "public domain": "公有领域",
    "PostgreSQL licence": "PostgreSQL 许可",
    "GPL with font exception": "GPL，字体例外",
    "GPL-3.0 with runtime exception": "GPL-3.0，运行库例外",
    "some symbols ": "部分符号 ",
    " and ": "、",
    " or ": " 或 ",
    "; ": "；",
    ", ": "、",
    " (": "（",
    ")": "）",
}
"""The words between the names of licences, which the page has in English; the longer before what it holds."""


class AboutSection(Section):
    """Name, version, licences."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("关于"), tools, panel)
        version = self.tr("版本 {version}，{day}").format(version=VERSION, day=long_day(date.fromisoformat(VERSION_OF)))
        which = Label(version)
        which.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name = column(
            Label(self.tr("红棉接访台"), style.FIGURE, face="kai"),
            which,
            Label(self.tr("Apache-2.0 许可，数据加密存在本机，不联网也能用"), tone="soft"),
            gap=2,
        )
        card = Card()
        card.add(row(Flower(48), name, None, gap=16))
        self.body.addWidget(card)
        words = self.tr(
            "本台自己的部分用 Apache-2.0 许可，可以免费使用、修改、分发。下面是用到的软件和字体，许可的名称照原文写，是英文。"
        )
        card.add(Label(words, style.SMALL, "soft", wrap=True))
        page = (style.RESOURCES / "docs" / "licences.md").read_text(encoding="utf-8")
        self.body.addWidget(_listed(self.tr("用到的软件和各自的许可"), page, SHIPPED))
        self.body.addWidget(_listed(self.tr("用到的字体和各自的许可"), page, FONTS))
        self.body.addStretch(1)

    def show_world(self, world: World) -> None:
        """Nothing here changes."""


def licences(page: str, part: str) -> Iterator[tuple[str, str]]:
    """(what, licence) of each row in the part of the licence page whose heading begins so."""
    here = next(text for text in page.split("\n## ") if text.startswith(part))
    rows = [line.strip("| ").split(" | ") for line in here.splitlines() if line.startswith("| ")]
    return ((cells[0], cells[1]) for cells in rows[1:])


def told(licence: str) -> str:
    """A licence in the language of the screen; its name stays."""
    if not in_english():
        for english, chinese in CHINESE.items():
            licence = licence.replace(english, chinese)
    return licence


def _listed(title: str, page: str, part: str) -> Card:
    card = Card(title)
    for what, licence in licences(page, part):
        name = Label(what, style.SMALL, wrap=True)
        name.setFixedWidth(style.px(NAMES_WIDTH))
        line = row(name, Label(told(licence), style.SMALL, "soft", wrap=True), gap=12)
        line.setAlignment(name, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        card.add(line)
    return card
