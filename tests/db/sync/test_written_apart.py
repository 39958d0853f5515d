"""Two stations without a network put the same case right: both words arrive on both sides, and one person's decision ends it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.acts.correct import CorrectDraft
from app.acts.note import NoteDraft
from app.desk import Desk
from app.domain.world import Actor, Station
from app.ports import CaseFile, CaseFileQuery, CaseFilter, CountQuery
from app.reports.conflicts import FieldConflict, field_conflicts
from db.store import SqlStore
from tests.builders import NOW, lookup
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU
from tests.db.sync.sticks import Stick
from tests.db.sync.test_exchange import register

Swap = Callable[[], None]


def desk_of(store: SqlStore, org: str, minutes: int) -> Desk:
    at = NOW + timedelta(hours=1, minutes=minutes)
    return Desk(store, lookup(), Station(org, org, "F0", first_user=store.user), Actor(store.user, "王敏"), lambda: at)


class Both:
    """A township and its district, at their own hours, with one case at both."""

    def __init__(self, township: SqlStore, district: SqlStore, stick: Stick) -> None:
        self.stores, self.stick = (township, district), stick
        self.township, self.district = desk_of(township, HUANGHUAGANG, 5), desk_of(district, YUEXIU, 20)
        self.case = register(township, HUANGHUAGANG)
        self.exchange()

    def exchange(self) -> None:
        """A stick goes there and back."""
        township, district = self.stores
        self.stick.carry(township, district)
        self.stick.carry(district, township, HUANGHUAGANG)

    def file(self, desk: Desk) -> CaseFile:
        file = desk.read(CaseFileQuery(self.case))
        assert file is not None
        return file

    def correct(self, desk: Desk, people: dict[str, dict[str, str]] | None = None, **changes: str) -> None:
        desk.do(CorrectDraft(desk.new_id(), self.case, changes, people or {}, reason="问过本人"))

    def found(self, wanted: bool = True) -> list[int]:
        """How many cases each register finds where somebody has to decide, or where nobody has."""
        asked = CountQuery(CaseFilter(conflicted=wanted))
        return [desk.read(asked) for desk in (self.township, self.district)]

    def told(self, desk: Desk) -> tuple[FieldConflict, ...]:
        return field_conflicts(self.file(desk), desk.world(), {})

    @property
    def person(self) -> str:
        (id_,) = self.file(self.township).people
        return id_


@pytest.fixture
def both(pair: tuple[SqlStore, SqlStore], stick: Stick) -> Both:
    return Both(*pair, stick)


def test_both_read_both_words_and_one_decision_ends_it_on_both_sides(both: Both) -> None:
    before = both.file(both.township).case.title
    both.correct(both.township, title="镇站写的")
    both.correct(both.district, title="大厅写的")
    both.exchange()
    for desk in (both.township, both.district):
        (one,) = both.told(desk)
        assert one.before == before
        assert [(choice.shown, choice.written[0][0].place, choice.written[0][0].when) for choice in one.choices] == [
            ("镇站写的", "越秀区黄花岗街道", "11:26"),
            ("大厅写的", "越秀区", "11:41"),
        ]
    assert (both.found(), both.found(wanted=False)) == ([1, 1], [0, 0])
    both.correct(both.district, title="镇站写的")
    both.exchange()
    assert [both.file(desk).case.title for desk in (both.township, both.district)] == ["镇站写的"] * 2
    assert [both.told(desk) for desk in (both.township, both.district)] == [(), ()]
    assert (both.found(), both.found(wanted=False)) == ([0, 0], [1, 1])
    assert [store.verify().damage for store in both.stores] == [(), ()]


def test_a_third_value_decides_as_well_and_each_field_on_its_own(both: Both) -> None:
    both.correct(both.township, title="镇站写的", headcount="2")
    both.correct(both.district, title="大厅写的", headcount="3")
    both.exchange()
    assert {one.field for one in both.told(both.township)} == {"title", "headcount"}
    both.correct(both.township, title="一起写的")
    both.exchange()
    for desk in (both.township, both.district):
        assert both.file(desk).case.title == "一起写的"
        assert [one.field for one in both.told(desk)] == ["headcount"]


def test_a_person_put_right_at_two_places_is_decided_too(both: Both) -> None:
    both.correct(both.township, {both.person: {"phone": "13800001234"}})
    both.correct(both.district, {both.person: {"phone": "13800005678"}})
    both.exchange()
    (one,) = both.told(both.district)
    assert (one.field, one.before) == (f"people.{both.person}.phone", "138****7719")
    assert both.found() == [1, 1]
    assert [store.verify().damage for store in both.stores] == [(), ()]
    for store in both.stores:
        store.rebuild()
    assert both.found() == [1, 1]
    both.correct(both.district, {both.person: {"phone": one.choices[0].value}})
    both.exchange()
    for desk in (both.township, both.district):
        assert (both.told(desk), both.found()) == ((), [0, 0])
        assert both.file(desk).people[both.person].person.phone == "13800001234"


def test_different_fields_and_what_is_noted_beside_them_merge_silently(both: Both) -> None:
    both.correct(both.township, title="镇站写的")
    both.correct(both.district, headcount="3")
    both.district.do(NoteDraft(both.district.new_id(), both.case, "电话", "问了情况。", "2026-10-19"))
    both.exchange()
    for desk in (both.township, both.district):
        case = both.file(desk).case
        assert (case.title, case.headcount, both.told(desk)) == ("镇站写的", 3, ())


def test_decided_differently_at_both_places_it_is_asked_again(both: Both) -> None:
    both.correct(both.township, title="镇站写的")
    both.correct(both.district, title="大厅写的")
    both.exchange()
    both.correct(both.township, title="镇站定的")
    both.correct(both.district, title="大厅定的")
    both.exchange()
    (one,) = both.told(both.township)
    assert [choice.shown for choice in one.choices] == ["镇站定的", "大厅定的"]
