"""Kapok Desk (红棉接访台): the start of the program, and the only file that sees both the store and the windows.

The boot, in its order and with its reasons:

1. Paths: which home. Without a command the windows open; with one, `app.console` runs it and answers an exit code.
2. Log: topic loggers into the home, nothing about a petitioner in them.
3. Settings of this machine, then the first window: the lock where a desk stands, the first start where none does. It is
   painted before SQLAlchemy, qtawesome and the store are imported, because a clerk judges a program by its first second.
4. The store: opened on the lane's thread while the clerk sees that the password was taken (Argon2id takes its time).
5. The Desk over it, then the main window over the Desk. From here on nothing but acts changes anything.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from app.console.options import common_options
from app.domain.version import VERSION
from app.homes import default_home, practice_place, remember_home
from app.practice_login import PRACTICE_NAME, PRACTICE_ORG, PRACTICE_PASSWORD, PRACTICE_POST
from db.clear_keys import can_recover, org_of, users_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.console.program import BackupProgram, CentreProgram, Check, FirstStart, Program
    from app.desk import Desk
    from app.domain.world import Lookup
    from app.ports import CentreDoor, Maintenance, Upkeep
    from db.founding import FirstStart as Founding
    from db.letting_in import Two
    from db.store import SqlStore
    from ui.doors import Doors
    from ui.opened import Opened
    from ui.session import Session
    from ui.start.first_start import FirstStartDraft


def now() -> datetime:
    """This moment at +08:00, whatever zone the machine is set to."""
    from app.domain.envelope import CHINA  # with OpenSSL behind it, which the first window need not load

    return datetime.now(CHINA)


def main(arguments: Sequence[str]) -> int:
    """Open the windows, or run one command; answers the exit code."""
    options, rest = common_options().parse_known_args(arguments)
    if not rest and not getattr(options, "json", False):
        return start(getattr(options, "home", None) or default_home(), getattr(options, "store", ""))
    from app.console.run import run

    return run(arguments, program())


# ---------- desks


def build_desk(store: SqlStore, lookup: Lookup, home: Path) -> Desk:
    """The Desk over an opened store: station and first user as the journal says, machine settings of this home."""
    from app.desk import Desk
    from app.machine import load_machine
    from app.own_world import seated

    return Desk(store, lookup, *seated(store, store.user, lookup), now, load_machine(home))


def store_of(desk: Desk) -> SqlStore:
    """The store behind a desk that `build_desk` made: its key slots and backups are no business of the Desk."""
    return cast("SqlStore", desk.store)


@cache
def lookup() -> Lookup:
    """What the resources say, read once."""
    from app.world_loader import load_lookup

    return load_lookup()


def warm() -> None:
    """While the password is still being typed: import what the desk behind it needs, read the resources."""
    import db.opening  # noqa: F401
    import ui.composition
    import ui.pages.registration_page
    import ui.pages.today_page  # noqa: F401

    lookup()


def open_desk(home: Path, user: str, password: str, code: str = "") -> Desk:
    """Open the desk of a home; `code`: from a telephone. Raises Refused, Unavailable."""
    from db.home import Home
    from db.opening import open_store

    return build_desk(open_store(Home(home), password, lookup(), user, code), lookup(), home)


def founding(order: FirstStart, org: str, post: str = "", practice: bool = False) -> Founding:
    """What a new desk of an organisation begins with. Raises Refused (desk tag, name)."""
    from app.first_start import checked_name, checked_tag
    from db.founding import FirstStart as Founding

    name, tag = checked_name(order.user), checked_tag(order.desk_tag)
    return Founding(org, tag, name, post, order.password, VERSION, practice, admission=order.admission)


def create_desk(order: FirstStart, post: str = "", practice: bool = False) -> Desk:
    """Set up a new desk and open it. Raises Refused (unknown organisation, desk tag, password), Unavailable."""
    from app.first_start import checked_org
    from db.hall import Hall
    from db.home import Home
    from db.opening import create

    first = founding(order, checked_org(order.org, lookup().directory), post, practice)
    hall = Hall.at(order.store) if order.store else None
    return build_desk(create(Home(order.home), first, lookup(), now(), hall), lookup(), order.home)


def practice_desk(home: Path, *, alone: bool = False, fill: Callable[[Desk], object] | None = None) -> Desk:
    """Set up a practice desk with invented people and open it; two have a password, `alone` only one. Raises Unavailable."""
    from app.console.program import FirstStart
    from app.practice import fill as fill_weeks
    from app.practice_staff import APPROVER, member
    from db.slots import give_slot

    order = FirstStart(home, PRACTICE_ORG, PRACTICE_NAME, PRACTICE_PASSWORD)
    desk = create_desk(order, PRACTICE_POST, practice=True)
    with ExitStack() as undone:
        undone.callback(desk.store.close)
        (fill or fill_weeks)(desk)
        undone.pop_all()
    if not alone:
        give_slot(store_of(desk), member(desk, APPROVER).id, APPROVER, PRACTICE_PASSWORD)
    return desk


def recovery_sheet(desk: Desk) -> bytes:
    """Make a new recovery secret, which voids an older sheet, and the sheet that carries it; kept nowhere."""
    from app.documents import render_recovery_sheet
    from app.domain.kinds import RecoveryRenewed
    from db.sheets import renew_sheet

    desk.note(RecoveryRenewed())
    secret = renew_sheet(store_of(desk))
    station = desk.station
    return render_recovery_sheet(secret.split("-"), station.name, station.desk_tag, now().date(), station.practice)


def init(order: FirstStart) -> dict[str, str]:
    """First start without windows. Raises Refused, Unavailable."""
    from app.first_start import checked_sheet_place
    from db.errors import worldly
    from db.files import check_writable, write_whole

    if order.recovery is not None:
        checked_sheet_place(order.recovery, order.home)
        # a desk whose sheet could not be written would stand there with a second slot that nobody can open
        check_writable(order.recovery)
    desk = create_desk(order)
    try:
        if order.recovery is not None:
            with worldly(order.recovery):
                write_whole(order.recovery, recovery_sheet(desk))
        return {"station": desk.station.name, "org": desk.station.org, "desk": desk.station.desk_tag}
    finally:
        desk.store.close()


def restored(backup: Path, home: Path, user: str, password: str) -> Desk:
    """Bring a backup back into an empty home, under a new origin, and open it. Raises Refused, Unavailable."""
    from db.home import Home
    from db.restore import restore

    return build_desk(restore(backup, Home(home), password, lookup(), now(), user), lookup(), home)


# ---------- windows


def opened(desk: Desk, home: Path, recovery: str = "none", told_password: str = "") -> Opened:
    """A desk with what its window needs besides."""
    from db.slots import take_slots_of
    from ui.opened import Opened

    store = store_of(desk)
    trouble = desk.open_session("window")
    take_slots_of(store, desk.world().staff)
    sheet = None if recovery == "none" else recovery_sheet(desk)
    return Opened(
        desk, home, care(desk), towards_centre(desk), backups().door(desk), recovery=sheet, recovery_way=recovery, warning=trouble or store.clock_warning(now()),
        told_password=told_password,
    )  # fmt: skip


def care(desk: Desk) -> Maintenance:
    """The care of a desk's store."""
    from app.barred import asked_first
    from db.care_door import care_door

    return asked_first(care_door(store_of(desk), partial(recovery_sheet, desk), desk.note), desk)


def practise(home: Path) -> Opened:
    """The practice desk beside the real one: set up and filled with invented people when it is not there yet."""
    place = practice_place(home)
    desk = open_desk(place, PRACTICE_NAME, PRACTICE_PASSWORD) if (place / "kapok.db").exists() else practice_desk(place)
    return opened(desk, place, told_password=PRACTICE_PASSWORD)


def practise_year(place: Path, told: Callable[[float], object], seed: int = 1) -> None:
    """Put a practice hall with a year in it in the place of another; what `told` raises leaves all as it was. Raises Unavailable."""
    from app.practice_year import fill_year
    from db.replacing import replace_home

    def fill(desk: Desk) -> None:
        with store_of(desk).waiting_for_no_disk():
            fill_year(desk, seed, told)

    replace_home(place, lambda aside: practice_desk(aside, fill=fill).store.close())


def recovered(home: Path, user: str, by: str | Two, password: str) -> Opened:
    """The desk opened for whoever forgot the password, by the code on the recovery sheet or by two administrators, under a new
    one. Raises Refused, Unavailable."""
    from db.home import Home
    from db.letting_in import let_in

    return opened(
        let_in(Home(home), user, by, password, lookup(), lambda store: build_desk(store, lookup(), home)), home
    )


def doors(practice: bool = False, hall: str = "") -> Doors:
    """The ways to an opened desk that the first windows offer, run on the lane, where their imports are paid. With `practice` what
    is set up is for practice: the scripted day holds invented people only; with `hall` its record is in the database there."""
    from ui.doors import Doors

    def create(home: Path, draft: FirstStartDraft) -> Opened:
        from app.console.program import FirstStart

        order = FirstStart(home, draft.org, draft.name, draft.password, store=hall, admission=draft.admission)
        return opened(create_desk(order, draft.post, practice), home, draft.recovery)

    return Doors(
        warm=warm,
        users=users_of,
        org=org_of,
        create=create,
        practise=practise,
        practise_year=practise_year,
        open=lambda home, *given: opened(open_desk(home, *given), home),
        can_recover=can_recover,
        recover=recovered,
        about_backup=lambda backup: backups().about(backup),
        restore=lambda backup, home, user, password: opened(restored(backup, home, user, password), home),
        remember_home=(lambda home: None) if practice else remember_home,
    )


def boot(home: Path, hall: str = "") -> tuple[QApplication, Session]:
    """The application and its first window over the desks of this store, shown; whoever runs it ends the session."""
    from ui.boot import boot

    return boot(home, doors(hall=hall))


def start(home: Path, store: str = "") -> int:
    """Open the windows of a home; answers the exit code. `store`: the hall's database, for a desk that begins."""
    app, session = boot(home, store)
    try:
        return app.exec()
    finally:
        session.end()


def demo(out: Path) -> int:
    """The scripted day: pictures and papers under `out`; its home is deleted afterwards."""
    from ui.demo.run import run_day

    with TemporaryDirectory(prefix="kapok-") as scratch:
        run_day(out, Path(scratch) / "home", doors(practice=True))
    return 0


def doctor(home: Path, user: str, password: str | None) -> list[Check]:
    """The self-test of this computer and a home."""
    import os

    from app.console.doctor import Machine, checks
    from db.home import Home
    from db.upkeep import condition
    from ui import self_test

    windows = (self_test.printers, self_test.unloadable_fonts, self_test.input_methods())
    return checks(Machine(now(), home, condition(Home(home), user, password), *windows, os.environ))


def shots(out: Path) -> int:
    """Every page and dialog in every look as PNG under `out`; its home is deleted afterwards."""
    from ui.demo.shots import take_shots

    with TemporaryDirectory(prefix="kapok-") as scratch:
        home = Path(scratch) / "home"
        take_shots(out, home, doors(practice=True), lambda: practice_desk(home).store.close(), PRACTICE_PASSWORD)
    return 0


def bench(out: Path, cases: int = 300_000) -> int:
    """Speed and size as JSON; its homes, one of them with a hundredth of the cases, are deleted afterwards."""
    from app.measuring import Home, written
    from app.practice import note_one, register_one
    from db.measure.figures import Opened, store_figures
    from db.measure.invented import invent
    from db.measure.open_cases import all_open
    from ui.measure.figures import deadline_figures, window_figures

    with TemporaryDirectory(prefix="kapok-") as scratch, written(out, VERSION, cases) as figures:
        homes = [Home(Path(scratch) / "small", PRACTICE_PASSWORD), Home(Path(scratch) / "large", PRACTICE_PASSWORD)]
        for home, count in zip(homes, (cases // 100, cases), strict=True):
            practice_desk(home.folder, alone=True).store.close()
            home.long_case = invent(home.folder, PRACTICE_PASSWORD, count, lookup(), now())
        figures.extend(window_figures(*homes))
        with all_open(homes[1], now().date()) as busy:
            figures.extend(deadline_figures(busy))
        desks = [open_desk(home.folder, "", home.password) for home in homes]
        measured = [
            Opened(store_of(d), PRACTICE_PASSWORD, partial(register_one, d), partial(note_one, d)) for d in desks
        ]
        figures.extend(store_figures(*measured, now().date()))
        for desk in desks:
            desk.store.close()
    return 0


def towards_centre(desk: Desk) -> CentreDoor:
    """The way of a desk to the centre."""
    from app.barred import asked_first
    from db.sync.door import centre_door

    return asked_first(centre_door(store_of(desk), desk.station, now, lambda: desk.world().settings), desk)


def centre() -> CentreProgram:
    """What an administrator does at a centre or a hall's database, and a station towards a centre."""
    from app.console.program import CentreProgram
    from db.home import Home
    from db.laying_out import init_hall
    from db.sync import centre as at
    from db.sync.numbering import numbering
    from db.sync.recovering import recover

    return CentreProgram(
        lambda access: at.init(access, lookup().directory, VERSION),
        *(at.enrol, at.revoke, at.status, at.require, numbering, at.match_within, init_hall),
        towards_centre,
        lambda file, order, code: recover(file, Home(order.home), founding(order, ""), lookup(), now, code),
    )


def backups() -> BackupProgram:
    """What is done with backups: by a desk with its own, by anybody with a file."""
    from app.barred import asked_first
    from app.console.program import BackupProgram
    from db.backup_door import backup_door
    from db.backup_file import about_backup, check_by_password

    return BackupProgram(
        lambda desk: asked_first(backup_door(store_of(desk), desk.station, now), desk),
        lambda file: about_backup(file, now()),
        lambda *asked: check_by_password(*asked, now()),
    )


def upkeep() -> Upkeep:
    """What is done to the program and a home from outside: releases, and taking a desk off."""
    from db.upkeep import upkeep_of

    return upkeep_of(lookup, now)


def program() -> Program:
    """What the commands may use."""
    from app.console.program import Program

    return Program(
        default_home(), open_desk, init, restored, start, demo, practise_year, shots, bench, doctor, centre, backups,
        upkeep, care,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
