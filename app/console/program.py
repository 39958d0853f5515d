"""What `main` hands to the commands: a way to open a desk, and what a desk itself cannot do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.desk import Desk
from app.domain.world import Lookup
from app.ports import BackupAbout, BackupChecked, BackupDoor, CentreDoor, Maintenance, Recovered, Upkeep
from app.ports.centre import CentreAccess, CentreStatus, NumberingOrder, NumberingRow


@dataclass(frozen=True, slots=True)
class FirstStart:
    """What `init` is told. `recovery`: where the recovery sheet goes; None makes no second key slot."""

    home: Path
    org: str
    user: str
    password: str
    desk_tag: str = ""
    recovery: Path | None = None
    store: str = ""
    """Address of the hall's database that keeps the record; empty: the file in the home."""
    admission: str = ""
    """The code of somebody whom the hall knows."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the self-test."""

    name: str
    good: bool
    words: str
    grave: bool = True
    """Whether a desk cannot do its work without; what is not grave comes with advice."""


@dataclass(frozen=True, slots=True)
class CentreProgram:
    """What an administrator does at a centre or a hall, and a station towards a centre. Every function raises Refused or Unavailable with a problem in words."""

    init: Callable[[CentreAccess], tuple[str, Path]]
    """The centre's id, and where the issuer's file lies."""
    enrol: Callable[[CentreAccess, str, str, Path], str]
    """(organisation, "station" or "hall", where the enrolment file goes) → the role."""
    revoke: Callable[[CentreAccess, str], str]
    """(origin or role) → the role."""
    status: Callable[[CentreAccess], CentreStatus]
    require: Callable[[CentreAccess, str], None]
    """The least version of the program that may receive."""
    numbering: Callable[[CentreAccess, NumberingOrder | None], tuple[NumberingRow, ...]]
    """Official numbers of a region: on or off, where that is ordered; how they all are."""
    match_within: Callable[[CentreAccess, int], None]
    """Days within which one matter at two stations is looked for."""
    init_hall: Callable[[str, Sequence[str], Lookup], str]
    """(address, roles that work in it as desks, the law) → host and database: lay a hall out, or bring it up to date."""
    door: Callable[[Desk], CentreDoor]
    """A station's part: being let in, exchanges, packets."""
    recover: Callable[[Path, FirstStart, str], Recovered]
    """(enrolment file, who sits there; the organisation is the file's; code of the lost machine's recovery sheet or ""): a lost station
    on a new machine."""


@dataclass(frozen=True, slots=True)
class BackupProgram:
    """What is done with backups. Every function raises Refused or Unavailable with a problem in words."""

    door: Callable[[Desk], BackupDoor]
    """What a desk does with its own."""
    about: Callable[[Path], BackupAbout]
    check: Callable[[Path, str, str], BackupChecked]
    """(file, user or "", that user's password in the backup or "": then it is looked at from outside)."""


@dataclass(frozen=True, slots=True)
class Program:
    """The parts a command may use. Every function raises Refused or Unavailable with a problem in words."""

    default_home: Path
    open_desk: Callable[[Path, str, str, str], Desk]
    """(home, user or "", password, code from a telephone or "") → the desk; the caller closes `desk.store`."""
    init: Callable[[FirstStart], dict[str, str]]
    restore: Callable[[Path, Path, str, str], Desk]
    """(backup file, home, user or "", that user's password in the backup) → the desk; the caller closes `desk.store`."""
    start: Callable[[Path, str], int]
    """(home, address of the hall's database or "") → open the windows; answers the exit code."""
    demo: Callable[[Path], int]
    practise_year: Callable[[Path, Callable[[float], object], int], None]
    """(home of the practice hall, told how far it has come, seed): put one with a year in it in the place of what stands there."""
    shots: Callable[[Path], int]
    bench: Callable[[Path], int]
    doctor: Callable[[Path, str, str | None], list[Check]]
    """(home, user or "", password or None) → the self-test of this computer and a home."""
    centre: Callable[[], CentreProgram]
    """Loaded when it is asked for: most commands go without."""
    backups: Callable[[], BackupProgram]
    """Loaded when it is asked for, too."""
    upkeep: Callable[[], Upkeep]
    """The same."""
    care: Callable[[Desk], Maintenance]
