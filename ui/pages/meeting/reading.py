"""What the page of a meeting shows, read at once."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.mediating import going_on
from app.acts.meeting_audience import reach_now, shut
from app.acts.meetings import theirs
from app.acts.open_mediation import allowed
from app.desk import Desk
from app.docket_rows import seen_whole
from app.domain.case import CaseState
from app.domain.meeting_terms import MeetingStep
from app.domain.meetings import MeetingState, fold_meeting, over
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import CaseFileQuery, EntriesQuery
from ui.acts.bodies import ask_keepers
from ui.fields.type_ahead_field import Ask


@dataclass(frozen=True, slots=True)
class About:
    """A case that a meeting is about."""

    id: str
    number: str
    title: str
    mediation: str = ""
    """Id of the mediation that goes on there."""
    settles: bool = False
    """Whether one may be begun there, or goes on."""


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """A meeting, the cases it is about, and the world they were read in."""

    meeting: MeetingState
    cases: tuple[About, ...]
    world: World

    @property
    def theirs(self) -> Problem | None:
        """Why it is changed elsewhere, where another station called it."""
        return theirs(self.meeting, self.world)

    @property
    def shut(self) -> Problem | None:
        """Why nothing is written on it here any more."""
        return shut(self.meeting, self.world)

    @property
    def ahead(self) -> bool:
        """Whether it is still before us: afterwards nobody is asked to it or reminded of it."""
        meeting = self.meeting
        passed = meeting.met or over(meeting.step.code, meeting.on, meeting.at, self.world.now)
        return meeting.step is MeetingStep.COMING and not passed

    def ask_keepers(self) -> Ask:
        """Who may take something on: whoever is there, a colleague, a body."""
        return ask_keepers(self.world, self.meeting.addressees)


def _about(case: CaseState, world: World) -> About:
    running = next((mediation.id for mediation in going_on(case)), "")
    return About(case.id, case.number, case.title, running, bool(running) or allowed(case, world) is None)


def read_meeting(desk: Desk, id_: str) -> MeetingSheet | None:
    """The meeting, with those of its cases that are at this desk; None where it is not here, or about a case that whoever sits
    here may not see. Raises Unavailable."""
    entries = desk.read(EntriesQuery("meeting", id_))
    if not entries:
        return None
    meeting = fold_meeting(entries)
    files = [desk.read(CaseFileQuery(case)) for case in meeting.cases]
    reach_now(meeting, [file.case for file in files if file is not None])
    world = desk.world()
    cases = tuple(_about(file.case, world) for file in files if file is not None)
    return MeetingSheet(meeting, cases, world) if seen_whole(desk.read, meeting) else None
