"""From the clauses of a meeting about one case to the agreement on that case: its own act, filled in from what was talked over.

There the paper comes from the case alone: no second one is made at the meeting. The marks made there go along.
"""

from __future__ import annotations

from ui.page import CASE
from ui.pages.meeting.agreement_forms import noted
from ui.pages.meeting.reading import MeetingSheet


def to_agreement(sheet: MeetingSheet) -> tuple[str, object]:
    """谈成协议 on the case, with the clauses as its duties."""
    meeting, case = sheet.meeting, sheet.cases[0]
    duties = [[one.duty.who, one.duty.what, one.duty.by_on] for one in meeting.clauses]
    typed = {
        "mediation": case.mediation, "facts": noted(meeting), "dispute": meeting.title, "duties": duties, "meeting": meeting.id,
    }  # fmt: skip
    return CASE, (case.id, "agree_mediation", typed)


def to_mediation(sheet: MeetingSheet) -> tuple[str, object]:
    """调解、和解 on the case: that both sides consent, and how that is known, is asked there and taken from no meeting."""
    meeting, case = sheet.meeting, sheet.cases[0]
    on = meeting.held_on or meeting.on
    return CASE, (case.id, "open_mediation", {"mediators": meeting.chair_name, "opened_on": on})
