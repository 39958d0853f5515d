"""集中服务日: announced by the district, held offline at each township's own stations, and seen whole at the district after the exchange."""

from __future__ import annotations

from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.plan_service_parts import PlanServicePartsDraft
from app.desk import Desk
from app.domain.world import Actor, Station
from app.service_day import ServiceDay, service_day
from db.store import SqlStore
from tests.app.acts.service_steps import announce, part_rows
from tests.app.acts.test_form_group import STATION, form
from tests.app.acts.test_record_site import record
from tests.builders import NOW, lookup
from tests.db.sync.centres import DADONG, HUANGHUAGANG, YUEXIU
from tests.db.sync.sticks import Let, Stick, introduce


def desk_over(store: SqlStore, org: str) -> Desk:
    return Desk(store, lookup(), Station(org, org, "F0", first_user=store.user), Actor(store.user, "王敏"), lambda: NOW)


def hold(desk: Desk, day: str) -> None:
    """Plan our stations by their groups and reconcile the evening, without a network."""
    desk.do(PlanServicePartsDraft(desk.new_id(), day))
    (part,) = part_rows(desk)
    desk.do(CloseOutreachDayDraft(desk.new_id(), part.subject.id, ("何美仪",), visitors="7"))


def seen(desk: Desk, day: str) -> ServiceDay:
    found = service_day(desk.read, day)
    assert found is not None
    return found


def test_the_district_sees_the_sum_and_a_township_its_own_part_alone(isolated: Let, stick: Stick) -> None:
    orgs = (YUEXIU, HUANGHUAGANG, DADONG)
    stores = [isolated(org) for org in orgs]
    introduce(*zip(stores, orgs, strict=True))
    district, one, two = (desk_over(store, org) for store, org in zip(stores, orgs, strict=True))
    for org, name in ((HUANGHUAGANG, STATION), (DADONG, "大东街 10 号工作室")):
        record(district, name=name, org=org)
        form(district, name=f"{name}一组", sites=(name,))
    day = announce(district)
    for store, org in zip(stores[1:], orgs[1:], strict=True):
        stick.carry(stores[0], store, org)
    assert [len(seen(desk, day).spots) for desk in (district, one, two)] == [2, 1, 1]
    hold(one, day)
    assert seen(district, day).held == 0
    stick.carry(stores[1], stores[0])
    found = seen(district, day)
    assert (found.held, found.planned, found.came, found.total("visitors")) == (1, 0, 1, 7)
    hold(two, day)
    stick.carry(stores[2], stores[0])
    found = seen(district, day)
    assert (found.held, found.came, found.total("visitors")) == (2, 2, 14)
    stick.carry(stores[0], stores[1], HUANGHUAGANG)
    assert len(part_rows(one)) == 1 and seen(one, day).held == 1
    assert all(store.verify().damage == () for store in stores)


def test_what_is_called_off_or_moved_above_is_so_below(isolated: Let, stick: Stick) -> None:
    stores = isolated(YUEXIU), isolated(HUANGHUAGANG)
    introduce((stores[0], YUEXIU), (stores[1], HUANGHUAGANG))
    district, township = desk_over(stores[0], YUEXIU), desk_over(stores[1], HUANGHUAGANG)
    day = announce(district)
    stick.carry(*stores, HUANGHUAGANG)
    announce(district, service_day=day, on="2026-10-20", reason="台风")
    stick.carry(*stores, HUANGHUAGANG)
    assert str(seen(township, day).day.line.on) == "2026-10-20"


def test_a_day_of_one_township_counts_its_own_stations_alone(isolated: Let, stick: Stick) -> None:
    stores = isolated(YUEXIU), isolated(HUANGHUAGANG)
    introduce((stores[0], YUEXIU), (stores[1], HUANGHUAGANG))
    district, township = desk_over(stores[0], YUEXIU), desk_over(stores[1], HUANGHUAGANG)
    record(district, name="大东街 10 号工作室", org=DADONG)
    record(township, name=STATION)
    day = announce(township)
    stick.carry(stores[1], stores[0])
    assert [spot.site.line.title for spot in seen(district, day).spots] == [STATION]
