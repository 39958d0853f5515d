"""The subjects beside case and petitioner that have lines on the agenda, by the kind their entries name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.awards import AWARD
from app.domain.backlog import backlog_lines
from app.domain.breaches import BREACH
from app.domain.campaigns import CAMPAIGN
from app.domain.case import CaseState
from app.domain.complaints import COMPLAINT
from app.domain.days import DAY
from app.domain.docket import docket_lines
from app.domain.entries import Entry
from app.domain.erasing import erasure_lines
from app.domain.facilities import FACILITIES
from app.domain.groups import GROUP
from app.domain.hall_terms import What
from app.domain.helpers import HELPER
from app.domain.liaisons import LIAISON
from app.domain.masking import LONGEST_NAME, is_unit, mask_name, mask_names
from app.domain.meetings import MEETING
from app.domain.needs import NEEDS
from app.domain.outreach import OUTREACH
from app.domain.projects import PROJECT
from app.domain.promises import promise_lines
from app.domain.receptions import RECEPTION
from app.domain.rosters import ROSTER
from app.domain.service_days import SERVICE_DAY
from app.domain.sites import SITE
from app.domain.sponsorship import sponsor_lines
from app.domain.talks import talk_lines
from app.domain.thanks import THANKS, thanks_lines
from app.domain.tickets import TICKET

SUBJECTS: Mapping[str, SubjectKind] = {
    "campaign": CAMPAIGN,
    "helper": HELPER,
    "ticket": TICKET,
    "needs": NEEDS,
    "day": DAY,
    "facilities": FACILITIES,
    "roster": ROSTER,
    "meeting": MEETING,
    "liaison": LIAISON,
    "outreach": OUTREACH,
    "site": SITE,
    "service_day": SERVICE_DAY,
    "group": GROUP,
    "reception": RECEPTION,
    "thanks": THANKS,
    "project": PROJECT,
    "complaint": COMPLAINT,
    "breach": BREACH,
    "award": AWARD,
}


def lines_of(kind: str, entries: Sequence[Entry]) -> tuple[AgendaLine, ...]:
    """The lines of a subject of one of these kinds; none where nothing of it can be read here."""
    subject = SUBJECTS[kind]
    return tuple(subject.lines(subject.fold(entries))) if any(entry.body for entry in entries) else ()


def lines_of_case(case: CaseState, names: Sequence[str]) -> tuple[AgendaLine, ...]:
    """What a case puts on the agenda; the names of its people and of those they were at odds with are masked in every text."""
    if case.voided:
        return ()
    lines = (
        *promise_lines(case.promises, case.id), *talk_lines(case), *docket_lines(case),
        *backlog_lines(case.backlog, case.received_on, case.closed_on, case.id), *thanks_lines(case.thanks, case.id), *sponsor_lines(case),
        *erasure_lines(case),
    )  # fmt: skip
    names = [*names, *(m.other_party for m in case.mediations.values() if _of_a_person(m.other_party))]
    return tuple(
        replace(line, title=mask_names(line.title, names), owner_name=_masked_owner(line, names)) for line in lines
    )


_PROMISED = (What.PROMISE.code, What.SIDES_DUTY.code)


def _masked_owner(line: AgendaLine, names: Sequence[str]) -> str:
    """Whose a promise is that one of the two sides gave in an agreement."""
    private = line.what in _PROMISED and not line.owner and line.owner_name in names
    return mask_name(line.owner_name) if private else line.owner_name


def _of_a_person(name: str) -> bool:
    """Whether a name may be somebody's own; a unit, and a side called in words, are not."""
    return len(name) <= LONGEST_NAME and not is_unit(name)
