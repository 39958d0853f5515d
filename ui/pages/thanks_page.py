"""感谢: letters, pennants and words of thanks, kept; shown to those who earned them. Not counted against anything, not ranked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from app.desk import Desk
from app.domain.hall_terms import ThanksStep, ThanksWay, What
from app.domain.kinds import Material, ThanksReceived
from app.domain.masking import mask_name
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.page import CASE
from ui.pages.case.scan_view import ScanView
from ui.pages.hall.agenda_page import AgendaPage, Opens, Part
from ui.pages.hall.promise_words import of_case, promised
from ui.pages.hall.thanks_forms import ThanksForm, WithdrawThanksForm
from ui.words import capital, day_words, word_of

KEPT, WITHDRAWN = ThanksStep.KEPT.code, ThanksStep.WITHDRAWN.code


class ThanksPage(AgendaPage):
    """Enter opens the case they came on; of others the letter itself."""

    help_topic = "thanks"
    giving_way = ("case", "from")
    lines = ("thanks",)

    def heading(self) -> str:
        return self.tr("感谢")

    def words(self) -> str:
        return self.tr("信访人自己送来的，留着，给该看到的人看；不去要，不排名")

    def parts(self) -> Sequence[Part]:
        def of(step: str, words: str, empty: tuple[str, str]) -> Part:
            return Part(step, words, lambda _: AgendaQuery((What.THANKS.code,), (step,), descending=True), empty)

        came = self.tr("有人送信、送锦旗来，在那一件里按“记收到感谢”；不属于哪一件的，按“记一封”。")
        return (
            of(KEPT, self.tr("收到的"), (self.tr("还没有收到过"), came)),
            of(WITHDRAWN, self.tr("收回的"), (self.tr("没有收回的"), "")),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天"), lambda r: day_words(r.line.on, self.now().today), 104, whole=True),
            Column(
                "way", self.tr("是什么"), lambda r: capital(word_of(ThanksWay, r.line.detail["way"])), 96, whole=True
            ),
            Column("title", self.tr("谢的是什么事"), promised, stretch=True),
            Column("who", self.tr("谢谁"), lambda r: r.line.owner_name, 160, most=240),
            Column(
                "from",
                self.tr("谁送的"),
                self._sender,
                104,
                whole=True,
                most=200,
                outside=lambda r: "" if r.restricted else mask_name(r.line.detail["from"]),
            ),
            Column("case", self.tr("哪一件"), of_case, 200, tone=lambda r: "soft", most=420),
        ]

    def _sender(self, r: AgendaRow) -> str:
        return "" if r.restricted else r.line.detail["from"] or self.tr("没有署名")

    def enter(self) -> str:
        return self.tr("打开那一件，或者看信")

    def furnish(self) -> None:
        self.add = self.button(self.tr("记一封"), "plus", "Alt+N", self._add, primary=True)
        self.out = self.button(self.tr("收回"), "arrow-u-up-left", "Alt+Z", self._withdraw)

    def _add(self) -> None:
        self.show_form(self.tr("记收到感谢"), ThanksForm(self.tools))

    def _withdraw(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.state == KEPT:
            self.show_form(self.tr("收回感谢"), WithdrawThanksForm(self.tools, found))

    def forms(self) -> Mapping[str, Opens]:
        return {"thanks.receive": self.on_row(self._add), "thanks.withdraw": self.on_row(self._withdraw)}

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.case:
            self.navigate.emit(CASE, row_.line.case)
            return
        read = partial(scans_of, self.tools.desk, row_.line.part)
        self.tools.lane.run(read, owner=self, on_done=lambda found: self._show_letter(row_, found))

    def _show_letter(self, row_: AgendaRow, found: tuple[tuple[Material, bytes], ...]) -> None:
        if not found:
            self.tools.messages.status(self.tr("没有扫描件：{what}").format(what=row_.line.title))
            return
        (material, data), *_ = found
        self._drawer.show_content(row_.line.title, ScanView(material, data))


def scans_of(desk: Desk, thanks: str) -> tuple[tuple[Material, bytes], ...]:
    """The scans of thanks without a case. Raises Unavailable."""
    bodies = (entry.body for entry in desk.read(EntriesQuery("thanks", thanks)))
    told = [m for body in bodies if isinstance(body, ThanksReceived) for m in body.materials if m.blob]
    return tuple((material, desk.get_scan(material.blob, material.key)) for material in told)
