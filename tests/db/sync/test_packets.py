"""Ferry packets between a station without a network and its district: everything arrives once, nothing can be read on the way."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseCorrected
from app.domain.masking import mask_name
from app.ids import uuid7
from app.ports import CaseFileQuery
from db.store import SqlStore
from db.sync.packing import partners, write_packet
from db.tables import journal, packets, subject_keys
from tests.builders import HE, NOW
from tests.db.sync.centres import CITY, HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import station
from tests.db.sync.sticks import Let, Stick, count, introduce, read
from tests.db.sync.test_exchange import note, register, seen

# ---------- what travels


def test_a_packet_brings_everything_once_with_its_keys(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    case = register(township, HUANGHUAGANG)
    done = stick.carry(township, district)
    assert (done.org, done.no, done.entries, done.known, done.refused) == (HUANGHUAGANG, 1, 4, 0, ())
    assert [(one.id, one.is_new) for one in done.cases] == [(case, True)]
    file = district.read(CaseFileQuery(case), district.user)
    assert file is not None
    assert [person.person for person in file.people.values()] == [HE]
    assert district.verify().damage == ()
    note(district, YUEXIU, case, HUANGHUAGANG, YUEXIU, text="区里的话")
    back = stick.carry(district, township, HUANGHUAGANG)
    # what the township said it has is not carried back
    assert (back.entries, back.known) == (1, 0)
    assert [(one.id, one.is_new) for one in back.cases] == [(case, False)]
    assert township.verify().damage == ()


def test_nothing_of_anybody_can_be_read_on_the_way(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, _ = pair
    case = register(township, HUANGHUAGANG)
    note(township, HUANGHUAGANG, case, text="家里漏水，老人摔伤")
    file = stick.write(township)
    found = township.read(CaseFileQuery(case), township.user)
    assert found is not None
    words = [HE.name, HE.phone, HE.id_number, HE.address, mask_name(HE.name), "漏水", case, found.case.number, "王敏"]
    words += [demand.text for demand in found.case.demands.values()]
    data, looked_for = file.read_bytes(), 0
    for word in filter(None, words):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"):
            assert word.encode(encoding) not in data
            assert word.encode(encoding).hex().encode() not in data
            looked_for += 1
    assert looked_for > 30
    assert not any(word in file.name for word in filter(None, words))


def test_a_restricted_case_is_in_no_packet_for_others(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    case = register(township, HUANGHUAGANG, restricted=True)
    stick.carry(township, district)
    with district.reading() as connection:
        assert connection.scalars(select(journal.c.id).where(journal.c.subject_id == case)).all() == []
        assert connection.scalars(select(subject_keys.c.id).where(subject_keys.c.subject_id == case)).all() == []


def test_who_is_no_longer_listed_gets_no_key(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    case = register(township, HUANGHUAGANG)
    with township.write(NOW, township.user, HUANGHUAGANG) as work:
        body = CaseCorrected({"title": "改为保密"}, "有人来问")
        work.append([NewEntry(uuid7(NOW), Subject("case", case), body, Routing((HUANGHUAGANG,), True))])
    stick.carry(township, district)
    with district.reading() as connection:
        # the entry from before it was closed, and nothing that opens it
        assert len(connection.scalars(select(journal.c.id).where(journal.c.subject_id == case)).all()) == 1
        assert connection.scalars(select(subject_keys.c.id).where(subject_keys.c.subject_id == case)).all() == []


def test_a_key_that_comes_late_is_asked_for_and_given(isolated: Let, stick: Stick) -> None:
    township, district, city = isolated(HUANGHUAGANG), isolated(YUEXIU), isolated(CITY)
    introduce((township, HUANGHUAGANG), (district, YUEXIU), (city, CITY))
    case = register(township, HUANGHUAGANG)
    stick.carry(township, district)
    with district.record() as connection:
        about = subject_keys.c.subject_id == case
        (key,) = connection.execute(select(subject_keys).where(about)).all()
        connection.execute(subject_keys.delete().where(about))
    stick.carry(district, city, CITY)
    assert seen(city) == set()
    with district.record() as connection:
        connection.execute(subject_keys.insert().values(dict(key._mapping)))
    stick.carry(city, district, YUEXIU)
    assert stick.carry(district, city, CITY).entries == 0
    assert seen(city) == {case}


def test_a_district_passes_on_what_a_township_wrote(isolated: Let, stick: Stick) -> None:
    township, district, city = isolated(HUANGHUAGANG), isolated(YUEXIU), isolated(CITY)
    introduce((township, HUANGHUAGANG), (district, YUEXIU))
    introduce((district, YUEXIU), (city, CITY))
    case = register(township, HUANGHUAGANG)
    stick.carry(township, district)
    done = stick.carry(district, city, CITY)
    assert done.refused == ()
    assert seen(city) == {case}
    assert city.verify().damage == ()


# ---------- the series


def test_reading_twice_changes_nothing(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    register(township, HUANGHUAGANG)
    file = stick.write(township)
    read(district, file)
    before = count(district)
    again = read(district, file)
    assert (again.entries, again.known, again.series.again) == (0, 4, True)
    assert count(district) == before


def test_a_lost_packet_is_named_and_the_next_one_has_it_all(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    cases = {register(township, HUANGHUAGANG, 1)}
    stick.write(township)
    cases.add(register(township, HUANGHUAGANG, 2))
    stick.write(township)
    cases.add(register(township, HUANGHUAGANG, 3))
    done = stick.carry(township, district)
    assert (done.no, done.series.missing, done.series.whole) == (3, (1, 2), True)
    assert seen(district) == cases


def test_out_of_order_is_told_and_nothing_is_lost(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    cases = {register(township, HUANGHUAGANG, 1)}
    first = stick.write(township)
    cases.add(register(township, HUANGHUAGANG, 2))
    second = stick.write(township)
    assert read(district, second).series.missing == (1,)
    late = read(district, first)
    assert (late.no, late.series.newest, late.entries, late.series.missing) == (1, 2, 0, ())
    assert seen(district) == cases
    # what was said in the newer one still counts: nothing is carried back that is there
    back = stick.carry(district, township, HUANGHUAGANG)
    assert (back.entries, back.known) == (0, 0)


def test_whoever_was_put_back_from_an_old_backup_is_told_how_to_get_the_rest(
    pair: tuple[SqlStore, SqlStore], stick: Stick, tmp_path: Path
) -> None:
    township, district = pair
    case = register(township, HUANGHUAGANG)
    stick.carry(township, district)
    district.backup(tmp_path / "flushed.kapok")
    shutil.copytree(district.home.folder, tmp_path / "old")
    note(township, HUANGHUAGANG, case)
    stick.carry(township, district)
    stick.carry(district, township, HUANGHUAGANG)
    latest = stick.write(township)
    with station(tmp_path / "old", YUEXIU) as old:
        # it goes by a packet that this copy never wrote: what the lost one had is not in it
        assert read(old, latest).series.whole is False
        before = count(old)
        stick.carry(old, township, HUANGHUAGANG)
        assert stick.carry(township, old).entries == 1
        assert count(old) == before + 1


def test_two_packets_of_one_number_are_told(pair: tuple[SqlStore, SqlStore], stick: Stick, tmp_path: Path) -> None:
    township, district = pair
    township.backup(tmp_path / "flushed.kapok")
    shutil.copytree(township.home.folder, tmp_path / "clone")
    register(township, HUANGHUAGANG)
    stick.carry(township, district)
    with station(tmp_path / "clone", HUANGHUAGANG) as clone:
        case = register(clone, HUANGHUAGANG, 2)
        done = stick.carry(clone, district)
    assert (done.no, done.series.other) == (1, True)
    # both wrote as one: the second one's words are kept aside until a person has looked
    assert {reason for *_, reason in done.refused} == {"fork"}
    assert case not in seen(district)


def test_who_does_not_know_the_other_yet_says_who_it_is(isolated: Let, stick: Stick) -> None:
    township, district = isolated(HUANGHUAGANG), isolated(YUEXIU)
    case = register(township, HUANGHUAGANG)
    done = write_packet(township, stick.folder / "hello.kpk", YUEXIU, NOW)
    assert (done.desks, done.entries) == (0, 0)
    assert read(district, done.file).entries == 0
    assert partners(district)[0] == HUANGHUAGANG
    stick.carry(district, township)
    assert partners(township) == (YUEXIU, CITY)
    stick.carry(township, district)
    assert seen(district) == {case}


# ---------- looked at first


def test_a_rehearsal_tells_all_and_leaves_no_trace(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    case = register(township, HUANGHUAGANG)
    stick.carry(township, district)
    stick.carry(district, township, HUANGHUAGANG)
    for store, org, title in ((township, HUANGHUAGANG, "镇里的标题"), (district, YUEXIU, "区里的标题")):
        with store.write(NOW + timedelta(hours=2), store.user, org) as work:
            body = CaseCorrected({"title": title}, "写清楚")
            work.append([NewEntry(uuid7(NOW), Subject("case", case), body, Routing((org, HUANGHUAGANG)))])
    file, before = stick.write(township), count(district)
    looked = read(district, file, keep=False)
    assert [(one.id, one.conflicts) for one in looked.cases] == [(case, ("title",))]
    assert looked.entries == 1
    assert count(district) == before
    assert district.read(CaseFileQuery(case), district.user).case.conflicts == {}  # type: ignore[union-attr]
    with district.reading() as connection:
        assert connection.scalar(select(func.max(packets.c.no)).where(packets.c.org == YUEXIU)) == 1
    kept = read(district, file)
    assert kept == looked
    assert set(district.read(CaseFileQuery(case), district.user).case.conflicts) == {"title"}  # type: ignore[union-attr]


def test_a_case_that_the_viewer_may_not_see_is_counted_alone(isolated: Let, stick: Stick) -> None:
    township, district = isolated(HUANGHUAGANG), isolated(YUEXIU)
    introduce((township, HUANGHUAGANG), (district, YUEXIU))
    case = register(township, HUANGHUAGANG)
    with township.write(NOW, township.user, HUANGHUAGANG) as work:
        body = CaseCorrected({"title": "只给区里"}, "写清楚")
        work.append([NewEntry(uuid7(NOW), Subject("case", case), body, Routing((HUANGHUAGANG, YUEXIU), True))])
    looked = read(district, stick.write(township), keep=False)
    assert (looked.cases, looked.hidden) == ((), 1)
