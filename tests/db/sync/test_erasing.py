"""销毁 everywhere: whoever received a case destroys it too and says so; nothing that comes late, or from an old backup, brings it back."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain import kinds as k
from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Routing, Subject
from app.ids import uuid7
from app.ports import CaseFileQuery, CasesQuery, EntriesQuery, SearchQuery
from db.absorbing import Parcel
from db.journal import Journal
from db.store import SqlStore
from db.sync.acknowledging import acknowledge, let_go, unacknowledged
from db.tables import journal, subject_keys
from tests.builders import HE, NOW
from tests.db.desks import registration
from tests.db.sync.centres import CITY, HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of, keys_of, register_scan, rows_of, station
from tests.db.sync.sticks import Let, Stick, read
from tests.db.sync.test_exchange import register, sync

COLLEAGUE = "0192f3a4b5c67d8e9fa0b1c2d3e40077"


def write(
    store: SqlStore, org: str, case: str, body: k.CaseClosed | k.CaseArchived | k.ErasureProposed, actor: str = ""
) -> None:
    with store.write(NOW + timedelta(hours=1), actor or store.user, org) as work:
        first = work.entries(Subject("case", case))[0].envelope.routing
        work.append([NewEntry(uuid7(NOW), Subject("case", case), body, replace(first, tokens=()))])


def erase(store: SqlStore, org: str, case: str) -> None:
    """A case of this organisation is destroyed by two people; its days do not matter to the store."""
    write(store, org, case, k.CaseClosed("已解决"))
    write(store, org, case, k.CaseArchived("years_10", "1", "2012-06-01"))
    write(store, org, case, k.ErasureProposed("years_10", "2012-06-01", "2022-12-31"), COLLEAGUE)
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    body = k.SubjectErased(
        file.case.number, "2012-03-05", "2012-06-01", "years_10", "2022-12-31", COLLEAGUE, "2026-10-19",
        readers=file.case.readers if file.case.restricted else (),
    )  # fmt: skip
    with store.write(NOW + timedelta(hours=2), store.user, org) as work:
        work.erase(
            NewEntry(
                uuid7(NOW),
                Subject("case", case),
                body,
                Routing(file.case.orgs if file.case.restricted else (org,), file.case.restricted),
            )
        )


def is_gone(store: SqlStore, case: str) -> bool:
    """Whether nothing of a case can be read or found here, nor of who came with it."""
    with store.reading() as connection:
        about = journal.c.subject_id == case, journal.c.kind.not_in(("subject.erased", "erasure.done"))
        ids = set(connection.scalars(select(journal.c.key_id).where(*about)))
        if connection.scalar(select(subject_keys.c.id).where(subject_keys.c.id.in_(ids))):
            return False
    entries = store.read(EntriesQuery("case", case), store.user)
    told = [e.body for e in entries if e.body and not isinstance(e.body, k.SubjectErased | k.ErasureDone)]
    return not told and not store.read(SearchQuery("渗水"), store.user)


def knows_nobody(store: SqlStore) -> bool:
    with store.reading() as connection:
        return connection.scalar(select(subject_keys.c.id).where(subject_keys.c.subject_kind == "petitioner")) is None


# ---------- by the line


def test_whoever_received_it_destroys_it_too_and_acknowledges(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, district, township, district)
    assert store_sees(district, case)
    erase(township, HUANGHUAGANG, case)
    sync(township, district)
    assert is_gone(district, case) and knows_nobody(district)
    sync(township, district, township, district)
    (row,) = district.read(CasesQuery(), district.user)
    assert (row.title, row.who, row.step) == ("", "", "erased")
    file = township.read(CaseFileQuery(case), township.user)
    assert file and file.case.erasure and file.case.erasure.done == (district.origin,)
    assert unacknowledged(district) == unacknowledged(township) == []
    assert [store.verify().damage for store in (township, district)] == [(), ()]


def store_sees(store: SqlStore, case: str) -> bool:
    file = store.read(CaseFileQuery(case), store.user)
    return file is not None and bool(file.case.title) and all(person.person.name for person in file.people.values())


def test_it_is_acknowledged_once(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, district, township, district)
    erase(township, HUANGHUAGANG, case)
    sync(township, district, township, district, township, district)
    assert not acknowledge(district, YUEXIU, NOW).subjects
    done = [e for e in township.read(EntriesQuery("case", case), township.user) if isinstance(e.body, k.ErasureDone)]
    assert len(done) == 1 and [body.body.origins for body in done] == [(district.origin,)]  # type: ignore[union-attr]


def test_the_centre_keeps_nothing_of_it_but_the_sealed_entries(let_in: Let, place: Place) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, b"\x89PNG scan")
    case = township.read(CasesQuery(), township.user)[0].id
    sync(township, district, township, district)
    assert place.look("SELECT count(*) FROM attachment")[0][0] == 1
    erase(township, HUANGHUAGANG, case)
    sync(township)
    left = "SELECT count(*) FROM {} WHERE key_id IN (SELECT key_id FROM erased_key WHERE org = '')"
    for table in ("wrapped_key", "key_want", "key_holder"):
        assert place.look(left.format(table)) == [(0,)], table
    assert (
        place.look("SELECT count(*) FROM attachment") == place.look("SELECT count(*) FROM attachment_chunk") == [(0,)]
    )
    assert place.look("SELECT count(*) FROM match_token") == [(0,)]
    assert township.scans.missing([scan.blob]) == {scan.blob}
    sync(district, township)
    assert not district.scans.unsent("") and place.look("SELECT count(*) FROM attachment") == [(0,)]


def test_a_new_desk_is_given_no_key_of_it(let_in: Let) -> None:
    township = let_in(HUANGHUAGANG)
    case, kept = register(township, HUANGHUAGANG, 1), register(township, HUANGHUAGANG, 2)
    sync(township)
    erase(township, HUANGHUAGANG, case)
    sync(township)
    district = let_in(YUEXIU)
    sync(district, township, district)
    assert is_gone_but_for(district, case) and store_sees(district, kept)


def test_a_new_desk_that_never_read_it_does_not_keep_its_people_whom_somebody_else_still_knows(let_in: Let) -> None:
    township, city = let_in(HUANGHUAGANG), let_in(CITY)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, city, township, city)
    (person,) = township.read(CaseFileQuery(case), township.user).people  # type: ignore[union-attr]
    own = names_too(city, CITY, person)
    erase(township, HUANGHUAGANG, case)
    sync(township, city, township, city)
    district = let_in(YUEXIU)
    sync(district, city, district, township, district)
    with district.reading() as connection:
        assert any(e.body is None for e in Journal(connection).entries(Subject("petitioner", person)))
    assert knows_nobody(district) and store_sees(city, own)
    assert district.verify().damage == ()


def names_too(store: SqlStore, org: str, person: str) -> str:
    """A case of another organisation that names somebody known."""
    _, own = registration(NOW, 7)
    assert isinstance(own.body, k.CaseRegistered)
    body = replace(own.body, people=(k.Party("main", person),))
    with store.write(NOW, store.user, org) as work:
        work.append([NewEntry(own.id, own.subject, body, Routing((org,)))])
    return own.id


def is_gone_but_for(store: SqlStore, case: str) -> bool:
    """Nothing of it opens, though another matter in the same words does."""
    entries = store.read(EntriesQuery("case", case), store.user)
    return all(e.body is None or isinstance(e.body, k.SubjectErased | k.ErasureDone) for e in entries)


def test_a_person_whom_a_living_case_names_stays_where_that_is(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, district, township, district)
    file = district.read(CaseFileQuery(case), district.user)
    assert file is not None
    (person,) = file.people
    own = names_too(district, YUEXIU, person)
    erase(township, HUANGHUAGANG, case)
    sync(township, district, township, district)
    assert knows_nobody(township) and not knows_nobody(district)
    assert store_sees(district, own)


def test_a_secret_case_is_destroyed_by_its_list_and_nobody_else_hears_of_it(let_in: Let) -> None:
    township, district, city = let_in(HUANGHUAGANG), let_in(YUEXIU), let_in(CITY)
    _, new = registration(NOW, 1)
    assert isinstance(new.body, k.CaseRegistered)
    body = replace(new.body, restricted=True, readers=(township.user,), people=(k.Party("main", person=HE),))
    with township.write(NOW, township.user, HUANGHUAGANG) as work:
        work.append([NewEntry(new.id, new.subject, body, Routing((HUANGHUAGANG, YUEXIU), restricted=True))])
    sync(township, district, city, township, district, city)
    assert any(e.body for e in entries_of(district, new.subject))
    erase(township, HUANGHUAGANG, new.id)
    sync(township, district, city, township, district, city)
    assert is_gone(township, new.id) and is_gone(district, new.id)
    for store, heard in ((township, True), (district, True), (city, False)):
        entries = entries_of(store, new.subject)
        assert bool(entries) is heard and all(e.envelope.routing.restricted for e in entries)
        assert not any(row.number for row in store.read(CasesQuery(), "a stranger"))
    assert {e.envelope.kind for e in entries_of(township, new.subject)} >= {"erasure.done", "subject.erased"}


def entries_of(store: SqlStore, subject: Subject) -> tuple[Entry, ...]:
    with store.reading() as connection:
        return Journal(connection).entries(subject)


# ---------- nobody alone, and nobody else


@pytest.mark.parametrize("alone", [True, False])
def test_what_one_person_or_another_organisation_wrote_destroys_nothing(let_in: Let, alone: bool) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, district, township, district)
    if alone:
        write(township, HUANGHUAGANG, case, k.CaseArchived("years_10", "1", "2012-06-01"))
        write(township, HUANGHUAGANG, case, k.ErasureProposed("years_10", "2012-06-01", "2022-12-31"))
        forge(township, HUANGHUAGANG, case)
    else:
        write(district, YUEXIU, case, k.ErasureProposed("years_10", "2012-06-01", "2022-12-31"), COLLEAGUE)
        forge(district, YUEXIU, case)
    sync(township, district, township, district)
    assert store_sees(township, case) and store_sees(district, case)


def forge(store: SqlStore, org: str, case: str) -> None:
    body = k.SubjectErased("n", "2012-03-05", "2012-06-01", "years_10", "2022-12-31", COLLEAGUE, "2026-10-19")
    with store.write(NOW, store.user, org) as work:
        work.append([NewEntry(uuid7(NOW), Subject("case", case), body, Routing((org,)))])


# ---------- what comes late


def test_a_key_that_comes_late_is_not_taken(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    late = keys_of(township)
    sync(township, district, township, district)
    erase(township, HUANGHUAGANG, case)
    sync(township, district)
    for store in (township, district):
        for one in sorted(late, key=lambda key: key.subject.kind):
            store.receive(Parcel(keys=[one]), NOW)
        assert is_gone(store, case) and knows_nobody(store)


def test_what_was_written_on_it_elsewhere_meanwhile_goes_as_well(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, district, township, district)
    with district.write(NOW, district.user, YUEXIU) as work:
        work.append(
            [NewEntry(uuid7(NOW), Subject("case", case), k.TalkNoted("何永强", "又渗水了"), Routing((YUEXIU,)))]
        )
    erase(township, HUANGHUAGANG, case)
    sync(township, district, township, district)
    assert is_gone(township, case) and is_gone(district, case)


def test_a_packet_brings_the_erasure_and_one_from_before_does_not_bring_the_case_back(
    pair: tuple[SqlStore, SqlStore], stick: Stick
) -> None:
    township, district = pair
    case = register(township, HUANGHUAGANG, 1)
    before = stick.write(township, YUEXIU)
    stick.carry(township, district, YUEXIU)
    assert store_sees(district, case)
    erase(township, HUANGHUAGANG, case)
    stick.carry(township, district, YUEXIU)
    assert is_gone(district, case) and knows_nobody(district)
    read(district, before)
    assert is_gone(district, case) and knows_nobody(district)
    stick.carry(district, township, HUANGHUAGANG)
    file = township.read(CaseFileQuery(case), township.user)
    assert file and file.case.erasure and file.case.erasure.done == (district.origin,)


# ---------- in any order


@functools.cache
def _pieces() -> tuple[Parcel, ...]:
    """First who is who; then each entry and each key of a case that is destroyed in the end, by itself."""
    folder = Path(tempfile.mkdtemp(prefix="kapok-erased-"))
    atexit.register(shutil.rmtree, folder)
    with station(folder / "township", HUANGHUAGANG) as store:
        case = register(store, HUANGHUAGANG, 1)
        before = keys_of(store)
        erase(store, HUANGHUAGANG, case)
        rows = [row for row in rows_of(store) if row["subject_kind"] in ("case", "petitioner")]
        keys = {one.id: one for one in (*before, *keys_of(store)) if one.subject.kind in ("case", "petitioner")}
        known = Parcel(certificates=[(certificate_of(store, HUANGHUAGANG), "")], issuer=ISSUER_PUBLIC)
    return known, *(Parcel(rows=[row]) for row in rows), *(Parcel(keys=[key]) for key in keys.values())


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_in_whatever_order_and_however_often_its_pieces_come_it_is_gone(data: st.DataObject) -> None:
    known, *pieces = _pieces()
    order = data.draw(st.lists(st.sampled_from(pieces), max_size=6)) + data.draw(st.permutations(pieces))
    with tempfile.TemporaryDirectory() as folder, station(Path(folder) / "district", YUEXIU) as store:
        for parcel in (known, *order, *data.draw(st.lists(st.sampled_from(pieces), max_size=6))):
            store.receive(parcel, NOW)
        let_go(store, NOW)
        (case,) = {row["subject_id"] for one in pieces for row in one.rows if row["subject_kind"] == "case"}
        assert is_gone(store, case) and knows_nobody(store)
        (row,) = store.read(CasesQuery(), store.user)
        assert row.step == "erased" and store.verify().damage == ()
