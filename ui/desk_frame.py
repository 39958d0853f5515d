"""What stands around the page: rail, top bar, banners, status bar, and the side panel over the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget

from ui import style
from ui.command_box import Command, CommandBox
from ui.exchange_panel import ExchangePanel
from ui.fields.field import Field
from ui.help import Explained, Explanation, explanation_view, keys_view, keys_within
from ui.icons import Icon
from ui.lane import Lane
from ui.messages import BannerText, Question
from ui.page import Page, PageSpec
from ui.parts.banner import Banner
from ui.parts.boxes import column, divider, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.parts.tags import Tag
from ui.rail import Rail, rail_keys
from ui.services import Services
from ui.status_bar import Identity, StatusBar
from ui.words import spoken


class DeskFrame(QWidget):
    """The frame around a page. help_asked: the help button was pressed; banner_closed(key); alone: the exchange was asked
    for at a desk that is in none."""

    help_asked = Signal()
    alone = Signal()
    banner_closed = Signal(str)

    def __init__(
        self,
        lane: Lane,
        identity: Identity,
        pages: Sequence[PageSpec],
        commands: Sequence[Command],
        services: Services,
    ) -> None:
        super().__init__()
        self._specs = pages
        self._commands = commands
        self._explain = services.explain
        self._shown_banners: dict[str, Banner] = {}
        self.rail = Rail(pages)
        self.commands = CommandBox(lane, services.search, commands, services.around)
        self._exchanges = services.exchanges
        self.status = StatusBar(identity, services.now, services.exchanges, services.free_space, services.copies)
        self.status.exchange_asked.connect(self.show_exchange)
        self._pages = QStackedWidget()
        self._banners = column(gap=8, margins=(16, 8, 16, 0))
        self._banner_box = QWidget()
        self._banner_box.setLayout(self._banners)
        self._banner_box.hide()
        middle = QWidget()
        middle.setProperty("box", "page")
        inside = column(self._banner_box, self._pages, gap=0)
        inside.setStretch(1, 1)
        middle.setLayout(inside)
        body = column(self._top_bar(identity), middle, self.status, gap=0)
        body.setStretch(1, 1)
        whole = row(self.rail, body, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.panel = SidePanel(middle, least=self._least_beside)
        self.panel.covers.connect(self._make_room)

    def _top_bar(self, identity: Identity) -> QWidget:
        bar = QFrame()
        bar.setProperty("box", "top")
        bar.setFixedHeight(style.px(56))
        help_button = Button(self.tr("看说明"), "link", key="F1", height=30)
        help_button.setToolTip(self.tr("看光标所在处的说明"))
        # the help is about the field in focus: pressing the button must not take the focus away from it
        help_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        help_button.clicked.connect(self.help_asked)
        practice = Tag(self.tr("演练"), "amber", "smiley")
        practice.setToolTip(self.tr("演练用的全是编出来的人，与真的分开存放。"))
        if not identity.practice:
            practice.hide()
        line = row(
            self.commands, None, practice, help_button, divider(20), 4, Icon("user-circle", 20), Label(identity.name),
            Label(spoken(identity.post), style.SMALL, "soft"), gap=6, margins=(16, 0, 16, 0),
        )  # fmt: skip
        line.setStretch(0, 3)
        bar.setLayout(line)
        return bar

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _least_beside(self) -> int:
        page = self._pages.currentWidget()
        return page.least_left() if isinstance(page, Page) else 0

    def _make_room(self, covered: int) -> None:
        if isinstance(page := self._pages.currentWidget(), Page):
            page.make_room(self.panel, covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what stands beside the page from wherever the keys are: on the rail, too."""
        page = self._pages.currentWidget()
        if event.key() != Qt.Key.Key_Escape or not (isinstance(page, Page) and page.close_beside()):
            super().keyPressEvent(event)

    # ---------- banners

    def show_banner(self, key: str, text: BannerText) -> None:
        """Show a banner above the page; the same key replaces the older one."""
        self.clear_banner(key)
        banner = Banner(text.kind, text.title, text.text, action=text.action, closable=True)
        banner.closed.connect(lambda: self.banner_closed.emit(key))
        if text.on_action is not None:
            banner.acted.connect(text.on_action)
        self._shown_banners[key] = banner
        self._banners.addWidget(banner)
        self._banner_box.show()

    def clear_banner(self, key: str) -> None:
        """Take a banner away; a key that shows none is left alone."""
        if banner := self._shown_banners.pop(key, None):
            self._banners.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._banner_box.setVisible(bool(self._shown_banners))

    # ---------- the side panel

    def show_exchange(self) -> None:
        """Show how the exchange with the centre stands, and what it left."""
        if self._exchanges is None or self._exchanges.standing.enrolled is None:
            self.alone.emit()
        else:
            view = ExchangePanel(self._exchanges)
            self.panel.show_content(self.tr("与市中心同步"), view, focus=view.now)

    def show_question(self, question: Question) -> None:
        """Ask in the side panel; Escape means no."""
        yes = Button(question.yes, "secondary", icon="check", height=36)
        no = Button(question.no or self.tr("先不办"), height=36)

        def agree() -> None:
            self.panel.close_panel()
            question.on_yes()

        yes.clicked.connect(agree)
        no.clicked.connect(self.panel.close_panel)
        view = QWidget()
        words = Label(question.text, wrap=True)
        view.setLayout(column(words, 8, row(yes, no, None), None, gap=8, margins=16))
        self.panel.show_content(question.title, view, focus=no)

    def topic_in_focus(self) -> str:
        """The help topic of the field in focus, else of its page, else of the desk as a whole."""
        widget = QApplication.focusWidget()
        # what stands on a page that is not in front any more may have the focus for a moment
        while widget is not None and widget.isVisible():
            topic = widget.help_topic if isinstance(widget, Field | Page) else ""
            if topic:
                return topic
            widget = widget.parentWidget()
        page = self._pages.currentWidget()
        return page.help_topic if isinstance(page, Page) else ""

    def _field_in_focus(self) -> Field | None:
        """The field that has the keys, if it bears a name."""
        widget = QApplication.focusWidget()
        while widget is not None and not (isinstance(widget, Field) and widget.label):
            widget = widget.parentWidget()
        return widget if isinstance(widget, Field) else None

    def explain_focus(self) -> None:
        """Explain what is in focus beside the page: the field in its own line, the page as a whole with the keys that work on it."""
        widget, page, topic = QApplication.focusWidget(), self._pages.currentWidget(), self.topic_in_focus()
        told = widget.explanation() if isinstance(widget, Explained) else None
        explanation = told or self._explain(topic)
        of_page = told is None and isinstance(page, Page) and topic == page.help_topic
        keys = keys_within(page) if of_page else {}
        if explanation is None:
            explanation = Explanation(
                self.tr("怎样用"),
                self.tr("把光标放进一个格子，再按 F1，就能看到这一格怎么填。Ctrl+/ 列出这一页能用的快捷键。"),
            )
        if of_page and (field := self._field_in_focus()) is not None:
            explanation = replace(explanation, title=field.label, text=f"{field.how()}\n\n{explanation.text}")
        view = explanation_view(explanation, keys)
        self.panel.show_content(self.tr("说明：{what}").format(what=explanation.title), view)

    def show_keys(self) -> None:
        """List the keys that work now: those of the page, of the rail, of the frame, and of what leads elsewhere."""
        page, keys = self._pages.currentWidget(), rail_keys(self._specs)
        here = keys_within(page) if page is not None else {}
        places = {keys[spec.key]: spec.title for spec in self._specs if spec.key in keys}
        everywhere = {command.key: command.title for command in self._commands if command.key} | keys_within(self)
        everywhere = {key: words for key, words in everywhere.items() if key not in here | places}
        everywhere |= {"Enter": self.tr("到下一格"), "Tab": self.tr("到下一格（大段文字里也行）")}
        groups = ((self.tr("这一页"), here), (self.tr("到哪一页"), places), (self.tr("哪里都能用"), everywhere))
        view = keys_view([(title, tuple(found.items())) for title, found in groups if found])
        self.panel.show_content(self.tr("快捷键"), view)
