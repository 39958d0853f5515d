"""A desk over a real encrypted home, and the acts of a clerk in short words, for tests of the Desk and the commands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import main
from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.reply import ReplyDraft
from app.desk import Desk, Done
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import MediationSigned, Person, ReplyPoint, UserAdded
from app.domain.world import Actor
from app.ports import CaseFile, CaseFileQuery, Clock
from db.home import Home
from tests.builders import HE, NOT_LITIGATED, NOW, ORG, lookup
from tests.db.desks import new_desk, opened

ELEVATOR = "加装电梯停工三个月，请求协调复工。"
LI = "0192f3a4b5c67d8e9fa0b1c2d3e40077"


@contextmanager
def desk_in(folder: Path, clock: Clock = lambda: NOW) -> Iterator[Desk]:
    """The desk of a home, which is made when it is not there yet."""
    home = home_in(folder)
    with opened(home) as store:
        desk = main.build_desk(store, lookup(), folder)
        desk.clock = clock
        yield desk


def home_in(folder: Path) -> Home:
    """The home in a folder, a fresh desk in it."""
    home = Home(folder)
    return home if home.exists else new_desk(folder)


def colleague(desk: Desk) -> Desk:
    """The same desk with another member of staff at it."""
    entry = NewEntry(desk.new_id(), Subject("user", LI), UserAdded("李文彬", "接访员", first=False), Routing((ORG,)))
    with desk.store.write(desk.clock(), desk.actor.id, ORG) as work:
        work.append([entry])
    return replace(desk, actor=Actor(LI, "李文彬", "接访员"))


def visit(desk: Desk, *texts: str, person: Person = HE, **changes: object) -> RegisterDraft:
    """A complete registration of one visitor, ready to be saved; `changes` replace fields of the draft."""
    demands = tuple(
        DemandDraft(text, "030600", ORG, triage=NOT_LITIGATED, legal_class="appeal_6") for text in texts or (ELEVATOR,)
    )
    draft = RegisterDraft(desk.new_id(), desk.new_id(), people=(PersonDraft(person),), demands=demands)
    return replace(draft, **changes)  # type: ignore[arg-type]


def accusation(desk: Desk) -> RegisterDraft:
    """A 检举控告."""
    demand = DemandDraft("反映停车场收费去向不明。", "030600", ORG, against_text="某物业公司", legal_class="accusation")
    return RegisterDraft(desk.new_id(), desk.new_id(), people=(PersonDraft(HE),), demands=(demand,))


def accepted(desk: Desk, case: str) -> Done:
    """The case accepted today, with its notice."""
    return desk.do(AcceptDraft(desk.new_id(), case, accepted_on=day(desk.clock())))


def answered(desk: Desk, case: str) -> Done:
    """The accepted case answered."""
    point = ReplyPoint("1", "情况属实。", "《信访工作条例》第三十二条", "supported", "支持请求。")
    return desk.do(ReplyDraft(desk.new_id(), case, (point,), "越秀区人民政府", "李文彬，020-0000 0000"))


def delivered(desk: Desk, case: str, document: str) -> Done:
    """A paper handed over today."""
    return desk.do(DeliverDraft(desk.new_id(), case, document, delivered_on=day(desk.clock()), receiver=HE.name))


def file_of(desk: Desk, case: str) -> CaseFile:
    """The case as this user sees it."""
    file = desk.read(CaseFileQuery(case))
    assert file is not None
    return file


def day(moment: datetime) -> str:
    """The moment's ISO day."""
    return moment.date().isoformat()


def signed_as_before(desk: Desk, case: str, mediation: str, on: str) -> None:
    """An agreement in force as older programs wrote it: the days it names are no promises."""
    entry = NewEntry(desk.new_id(), Subject("case", case), MediationSigned(mediation, on), Routing((desk.station.org,)))
    with desk.store.write(desk.clock(), desk.actor.id, desk.station.org) as work:
        work.append([entry])
