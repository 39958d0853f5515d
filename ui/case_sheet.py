"""Everything the case page shows of one case, read and computed off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.acts import ACTS
from app.acts.act import States
from app.desk import Desk
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, begun, case_clocks
from app.domain.envelope import Subject
from app.domain.history import Seen
from app.domain.problems import Problem
from app.domain.rights import act_problem
from app.domain.summary import masked_people
from app.domain.world import World
from app.ports import CaseFile, CaseFileQuery, UsersQuery
from ui.words import joint, spoken


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case with the world it was read in."""

    file: CaseFile
    world: World
    staff: Mapping[str, str]
    """User id → name."""
    clocks: tuple[CaseClock, ...]
    refused: Mapping[str, Problem | None]
    """Act name → why it may not be done now; None: it may."""
    linked: tuple[CaseFile, ...] = ()
    """The cases linked with this one that may be seen, while there is an act that asks for them."""
    missing_scans: frozenset[str] = frozenset()
    """Names of the scans of its materials that are not here."""

    @property
    def case(self) -> CaseState:
        """The folded case."""
        return self.file.case

    @property
    def states(self) -> States:
        """What the pure checks of the acts on this case need."""
        files = {file.case.id: file for file in (*self.linked, self.file)}
        return States(files, dict(self.file.people))

    @property
    def seen(self) -> Seen:
        """What a form that is opened on this sheet shows."""
        people = {Subject("petitioner", id_): state.frontier for id_, state in self.file.people.items()}
        return {Subject("case", self.case.id): self.case.frontier, **people}


def load_sheet(desk: Desk, case_id: str) -> CaseSheet | None:
    """Read a case; None when it is not there, may not be seen, or was destroyed after its term. Raises Unavailable."""
    file = desk.read(CaseFileQuery(case_id))
    if file is None or file.case.erasure:
        return None
    world = desk.world()
    refused = {
        name: act_problem(name, world) or act.why_not(file.case, world) for name, act in ACTS.items() if act.allowed
    }
    # letters are held against linked cases while they are written; what else looks at them does so when it is carried out
    letters = [name for name, act in ACTS.items() if act.reads_linked and act.issues]
    compared = any(refused.get(name) is None for name in letters)
    linked = [desk.read(CaseFileQuery(id_)) for id_ in file.case.linked] if compared else []
    return CaseSheet(
        file,
        world,
        {user.id: user.name for user in desk.read(UsersQuery())},
        begun(case_clocks(file.case, world.lookup), world.today),
        refused,
        tuple(found for found in linked if found),
        desk.missing_scans(file.case),
    )


def matter_words(sheet: CaseSheet) -> str:
    """Whose matter it is and what it is about; people stay masked."""
    return joint("：").join((spoken(masked_people(sheet.case, sheet.file.people)), sheet.case.title))
