"""What every section of the settings has: a title, the tools, the world it shows, and how a form opens beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.forms.side_form import SideForm
from ui.parts.boxes import column
from ui.parts.labels import page_title
from ui.parts.side_panel import SidePanel

WIDEST = 860


class Section(QWidget):
    """One section. `panel` is the side panel of the page, for forms."""

    def __init__(self, title: str, tools: Tools, panel: SidePanel) -> None:
        super().__init__()
        self.tools, self.panel = tools, panel
        self.body = column(page_title(title), gap=12, margins=(16, 0, 16, 0))
        self.foot: QWidget | None = None
        """Stays in sight below what scrolls."""
        self.setLayout(self.body)
        self.setMaximumWidth(style.px(WIDEST))

    def show_world(self, world: World) -> None:
        """Show what is set now."""
        raise NotImplementedError

    def open_form(self, title: str, form: SideForm) -> None:
        """Show a form beside the section until it is done or not wanted."""
        form.done.connect(self.panel.close_panel)
        form.left.connect(self.panel.close_panel)
        self.panel.show_content(title, form, focus=form.first())
