"""A case that two stations put right differently. The other station's words are told to the page alone: the practice hall is
one file, and nothing of this is written into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from app.domain.entries import Entry
from app.domain.folding import fold_case
from app.domain.kinds import CaseCorrected, PetitionerCorrected
from app.domain.petitioner import fold_petitioner
from app.ports import CaseFile, EntriesQuery
from app.reports.oddities import SETTLE
from ui.case_sheet import CaseSheet
from ui.demo.hand import Hand
from ui.demo.shots_states import SETTLED_MS, open_page, wait_for_panel
from ui.pages.case_page import CasePage
from ui.session import Session

HERE, THERE = "440104014", "440104000"
TITLES = ("小区化粪池外溢两周，请派人清掏", "小区化粪池外溢三周，院里没法走")
PHONES = ("13800001234", "13800005678")
REASONS = ("照来访人说的改", "换号")


def conflict_scenes(session: Session, hand: Hand, case: str) -> None:
    """The notice above the case, both words side by side, and one of them chosen."""
    open_page(session, hand, "case", case)
    page = hand.find(CasePage)
    assert page is not None
    sheet = page.sheet()
    assert sheet is not None
    page.show_sheet(_apart(sheet, session.desk().read(EntriesQuery("petitioner", next(iter(sheet.file.people))))))
    hand.settle(SETTLED_MS)
    hand.shot("case-two-changes")
    page.open_act(SETTLE)
    wait_for_panel(hand, SETTLE)
    hand.shot("act-settle")
    panel = page.panel()
    assert panel is not None
    panel.fields["title"].setFocus(Qt.FocusReason.TabFocusReason)
    for key in ("Down", "Space"):
        hand.press(key)
    hand.shot("act-settle-chosen")
    panel.drop_draft()
    hand.press("Escape")
    open_page(session, hand, "case", case)


def _apart(sheet: CaseSheet, person: tuple[Entry, ...]) -> CaseSheet:
    """The same case, its title and a phone put right at two stations that did not know of each other."""
    corrected = [CaseCorrected({"title": title}, REASONS[0]) for title in TITLES]
    state = fold_case([*sheet.case.entries, *_at_both(sheet.case.entries[-1], corrected)])
    changed = [PetitionerCorrected({"phone": phone}, REASONS[1]) for phone in PHONES]
    who = fold_petitioner([*person, *_at_both(person[-1], changed)])
    return replace(sheet, file=CaseFile(state, {**sheet.file.people, who.id: who}))


def _at_both(last: Entry, bodies: list[CaseCorrected] | list[PetitionerCorrected]) -> list[Entry]:
    """One entry here and one elsewhere, both after the last that both knew."""
    return [
        Entry(
            replace(
                last.envelope, id=f"{place + 1:032x}", seq=last.envelope.seq + 1, hlc=last.envelope.hlc + place + 1,
                org=org, actor=last.envelope.actor if org == HERE else "", origin=last.envelope.origin if org == HERE else "",
                at=last.envelope.at - timedelta(minutes=15 * (1 - place)), parents=(last.id,), happened_on=None,
            ),
            body,
        )
        for place, (org, body) in enumerate(zip((HERE, THERE), bodies, strict=True))
    ]  # fmt: skip
