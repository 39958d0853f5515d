"""A district's hall at the other end of a stick, which puts the same cases right without knowing."""

from __future__ import annotations

from datetime import timedelta

from app.acts.correct import CorrectDraft
from app.desk import Desk
from app.domain.world import Actor, Station
from tests.builders import NOW, ORG, lookup
from tests.db.sync.stations import HALL, parcel_from


class Hall:
    """The district's hall at the other end of a stick."""

    def __init__(self, stage, store) -> None:
        self.stage, self.store = stage, store
        at = NOW + timedelta(minutes=15)
        self.desk = Desk(store, lookup(), Station(HALL, "越秀区", "F0"), Actor(store.user, "冼大厅"), lambda: at)

    def take(self) -> None:
        """What the station wrote so far comes here."""
        self.store.receive(parcel_from(self.stage.desk.store, ORG), NOW)

    def bring(self) -> None:
        """What was written here comes to the station, whose windows learn of it."""
        taken = self.stage.desk.store.receive(parcel_from(self.store, HALL), NOW)
        self.stage.lane.changed.emit(taken.changes)


def correct(desk, case, people=None, **changes):
    desk.do(CorrectDraft(desk.new_id(), case, changes, people or {}, reason="问过本人"))


def apart(stage, hall, people=None, theirs=None, **changes):
    """A case that both put right; `theirs`: what the hall wrote where the station wrote `changes`."""
    case = stage.registered()
    who = stage.case(case).people[0].petitioner
    hall.take()
    correct(stage.desk, case, {who: people[0]} if people else None, **changes)
    correct(hall.desk, case, {who: people[1]} if people else None, **(theirs or {}))
    hall.bring()
    return case
