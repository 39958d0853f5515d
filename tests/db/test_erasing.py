"""销毁 in the store, on both databases: keys and rows go, also out of the bytes, and everything verifies as before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.hall_terms import What
from app.ids import uuid7
from app.ports import CaseFileQuery, CasesQuery, EntriesQuery, NumberQuery, ProgressQuery, SearchQuery
from app.ports.agenda import AgendaQuery
from app.ports.erasing import ErasureAnswersQuery, TermOverQuery
from app.ports.kept import DraftRow, DraftsQuery
from db.home import Home
from db.projection_tables import case_counts, figures
from db.store import SqlStore
from db.tables import erased_keys, subject_keys
from tests import postgres
from tests.builders import HE, ORG
from tests.db.desks import ROUTE, file_key, new_desk, new_hall_desk, opened, registration, scanned
from tests.db.plain_pages import plain_bytes
from tests.halls import database_of

LONG_AGO = datetime(2012, 3, 5, 9, tzinfo=CHINA)
NOW = datetime(2026, 10, 19, 10, tzinfo=CHINA)
OTHER = k.Person(name="欧阳慧", phone="13900001234", address="先烈中路 80 号")
pytestmark = pytest.mark.usefixtures("hall_password")
COLLEAGUE = "0192f3a4b5c67d8e9fa0b1c2d3e40077"


@pytest.fixture(params=["sqlcipher", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStore]:
    home = (new_desk if request.param == "sqlcipher" else new_hall_desk)(tmp_path / "home")
    with opened(home) as made:
        yield made


def add(
    store: SqlStore, case: str, *bodies: k.CaseClosed | k.CaseArchived | k.ErasureProposed, actor: str = ""
) -> None:
    with store.write(NOW, actor or store.user, ORG) as work:
        for body in bodies:
            work.append([NewEntry(uuid7(NOW), Subject("case", case), body, ROUTE)])


def archived(store: SqlStore, serial: int = 1, person: k.Person = HE, petitioner: str = "") -> str:
    """A case of long ago whose term is over; answers its id. `petitioner`: who is here already."""
    at = LONG_AGO + timedelta(minutes=serial)
    entries = registration(at, serial, person)
    if petitioner:
        body = entries[1].body
        assert isinstance(body, k.CaseRegistered)
        entries = [NewEntry(entries[1].id, entries[1].subject, _named(body, petitioner), ROUTE)]
    with store.write(at, store.user, ORG) as work:
        work.append(entries)
    case = entries[-1].id
    add(store, case, k.CaseClosed("已解决"), k.CaseArchived("years_10", "2012-1", "2012-06-01"))
    return case


def _named(body: k.CaseRegistered, petitioner: str) -> k.CaseRegistered:
    from dataclasses import replace

    return replace(body, people=(k.Party("main", petitioner),))


def petitioner_of(store: SqlStore, case: str) -> str:
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    return file.case.petitioners[0]


def erase(store: SqlStore, case: str, route: Routing = ROUTE) -> None:
    """Proposed by a colleague, destroyed by the user."""
    add(store, case, k.ErasureProposed("years_10", "2012-06-01", "2022-12-31"), actor=COLLEAGUE)
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    body = k.SubjectErased(
        file.case.number, "2012-03-05", "2012-06-01", "years_10", "2022-12-31", COLLEAGUE, "2026-10-19",
        readers=file.case.readers if route.restricted else (), channel="visit", category="0301", place="440104014005", counted=(k.StillCounted("first", "", "2012-03-05", 1),),
    )  # fmt: skip
    with store.write(NOW, store.user, ORG) as work:
        work.erase(NewEntry(uuid7(NOW), Subject("case", case), body, route))


def keys_of(store: SqlStore, *subjects: str) -> set[bytes]:
    with store.reading() as connection:
        rows = connection.scalars(select(subject_keys.c.key).where(subject_keys.c.subject_id.in_(subjects)))
        return {bytes(key) for key in rows}


# ---------- what goes and what stays


def test_its_entries_stay_and_verify_and_nobody_reads_them(store: SqlStore) -> None:
    case, other = archived(store), archived(store, 2, OTHER)
    erase(store, case)
    file = store.read(CaseFileQuery(case), store.user)
    assert file and file.case.erasure and not file.people and file.case.number
    assert [e.body for e in store.read(EntriesQuery("case", case), store.user)][:-1] == [None] * 4
    assert store.verify().damage == ()
    store.rebuild()
    assert store.verify().damage == ()
    assert store.read(CaseFileQuery(other), store.user).case.title  # type: ignore[union-attr]


def test_it_is_found_by_its_number_alone(store: SqlStore) -> None:
    case = archived(store)
    number = store.read(CaseFileQuery(case), store.user).case.number  # type: ignore[union-attr]
    erase(store, case)
    assert store.read(NumberQuery(number), store.user) == case
    assert store.read(ProgressQuery(number, ""), store.user) is None, "whoever asks without a code is told nothing"
    for asked in ("何永强", "渗水", "7719", "水荫横路"):
        assert store.read(SearchQuery(asked), store.user) == ()
    (row,) = store.read(CasesQuery(), store.user)
    assert (row.number, row.title, row.who, row.step) == (number, "", "", "erased")


def test_the_sums_of_the_past_stay(store: SqlStore) -> None:
    case = archived(store)
    with store.reading() as connection:
        before = set(
            connection.execute(select(figures.c.dimension, figures.c.code).where(figures.c.measure == "first"))
        )
    erase(store, case)
    with store.reading() as connection:
        after = set(connection.execute(select(figures.c.dimension, figures.c.code).where(figures.c.measure == "first")))
        assert connection.scalar(select(func.count()).select_from(case_counts)) == 1
    assert after == before


def test_its_term_is_over_until_somebody_proposes_it(store: SqlStore) -> None:
    case = archived(store)
    over = TermOverQuery("years_10", date(2015, 12, 31))
    assert [row.case for row in store.read(over, store.user)] == [case]
    assert store.read(TermOverQuery("years_30", over.archived_by), store.user) == ()
    assert store.read(TermOverQuery("years_10", date(2011, 12, 31)), store.user) == ()
    erase(store, case)
    assert store.read(over, store.user) == ()


def test_a_person_goes_with_the_last_case_that_names_them(store: SqlStore) -> None:
    first = archived(store)
    person = petitioner_of(store, first)
    second = archived(store, 2, petitioner=person)
    erase(store, first)
    assert keys_of(store, person), "the second case names them"
    assert store.read(SearchQuery("何永强"), store.user)
    erase(store, second)
    assert not keys_of(store, person)
    assert [e.body for e in store.read(EntriesQuery("petitioner", person), store.user)] == [None]
    assert store.verify().damage == ()


def test_who_let_a_person_go_says_so_in_clear_by_the_id_of_the_key_alone(store: SqlStore) -> None:
    case = archived(store)
    person = petitioner_of(store, case)
    with store.reading() as connection:
        (key,) = connection.scalars(select(subject_keys.c.id).where(subject_keys.c.subject_id == person))
    erase(store, case)
    last = store.read(EntriesQuery("case", case), store.user)[-1].envelope
    assert last.routing == Routing((ORG,), False, (f"erased:{key}",))
    with store.reading() as connection:
        assert key in set(connection.scalars(select(erased_keys.c.id)))


def test_drafts_about_it_and_its_scans_go(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "home")
    with opened(home) as store:
        case, other = archived(store), archived(store, 2, OTHER)
        scan = scanned(store, case)
        for about in (case, other):
            store.save_draft(DraftRow(uuid7(NOW), "note", "", f'{{"case": "{about}"}}', NOW, store.user))
        erase(store, case)
        assert [draft.payload for draft in store.read(DraftsQuery(), store.user)] == [f'{{"case": "{other}"}}']
        assert store.scans.missing([scan.blob]) == {scan.blob}
        assert store.verify().damage == ()


def test_a_view_that_somebody_kept_by_a_name_goes_with_the_person(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        case = archived(store)
        archived(store, 2, OTHER)
        views = [
            {"title": title, "filter": {"text": text}}
            for title, text in (("何永强的事", ""), ("一位老人", "7719"), ("渗水", "渗水"), ("欧阳", "欧阳慧"))
        ]
        store.keep("views:somebody", json.dumps(views).encode())
        erase(store, case)
        assert [view["title"] for view in json.loads(store.kept("views:somebody"))] == ["渗水", "欧阳"]


def test_nobody_destroys_what_nobody_else_proposed(store: SqlStore) -> None:
    case = archived(store)
    add(store, case, k.ErasureProposed("years_10", "2012-06-01", "2022-12-31"))
    body = k.SubjectErased("n", "2012-03-05", "2012-06-01", "years_10", "2022-12-31", store.user, "2026-10-19")
    with pytest.raises(ValueError, match="nobody proposed"), store.write(NOW, store.user, ORG) as work:
        work.erase(NewEntry(uuid7(NOW), Subject("case", case), body, ROUTE))
    assert store.read(CaseFileQuery(case), store.user).case.title  # type: ignore[union-attr]


def test_of_a_secret_case_whoever_is_not_on_its_list_learns_neither_before_nor_after_that_it_was_there(
    store: SqlStore,
) -> None:
    case, secret, stranger = archived(store), Routing((ORG,), restricted=True), "somebody"
    with store.write(NOW, store.user, ORG) as work:
        work.append([NewEntry(uuid7(NOW), Subject("case", case), k.CaseRestricted((store.user,)), secret)])
    over = TermOverQuery("years_10", date(2015, 12, 31))
    assert (len(store.read(over, store.user)), store.read(over, stranger)) == (1, ())
    erase(store, case, secret)
    assert store.read(CasesQuery(), store.user) and not store.read(CasesQuery(), stranger)
    assert store.read(CaseFileQuery(case), stranger) is None and store.read(EntriesQuery("case", case), stranger) == ()
    asked = AgendaQuery((What.ERASURE.code,))
    assert store.read(asked, store.user) and not store.read(asked, stranger)
    assert store.read(ErasureAnswersQuery(), stranger).cases == ()


# ---------- the bytes


def test_neither_file_nor_log_nor_index_holds_key_name_or_text_any_more(tmp_path: Path) -> None:
    home: Home = new_desk(tmp_path / "home")
    with opened(home) as store:
        case, kept = archived(store), archived(store, 2, OTHER)
        person = petitioner_of(store, case)
        gone = keys_of(store, case, person) | {"何永强".encode(), b"13800007719", "水荫横路".encode()}
        before = plain_bytes(home.database, file_key())
        assert all(needle in before for needle in gone), "or this test sees nothing"
        assert _tokens(store) & {"水荫横路"[0], "何"}
        erase(store, case)
        store.tidy()
        after = plain_bytes(home.database, file_key())
        assert [needle for needle in gone if needle in after] == []
        assert all(key in after for key in keys_of(store, kept)) and "欧阳慧".encode() in after
        assert not _tokens(store) & {"强", "永"}, "the index of words forgot them, not only where they stood"
        assert store.verify().damage == ()


def _tokens(store: SqlStore) -> set[str]:
    """The words that the index knows at all."""
    with store.record() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.known USING fts5vocab(main, case_words, row)")
        found = {str(term) for (term,) in connection.exec_driver_sql("SELECT term FROM temp.known")}
        connection.exec_driver_sql("DROP TABLE temp.known")
    return found


def test_a_hall_s_server_is_rid_of_it_by_its_administrator(tmp_path: Path) -> None:
    from db.laying_out import init_hall
    from tests.builders import lookup

    home = new_hall_desk(tmp_path / "home")
    server, database = postgres.shared(), database_of(home)
    with opened(home) as store:
        case = archived(store)
        person = petitioner_of(store, case)
        gone = keys_of(store, case, person) | {"何永强".encode(), "水荫横路".encode()}
        _written_out(database)
        assert all(_holds(database, needle) for needle in gone), "or this test sees nothing"
        erase(store, case)
    init_hall(server.url(database), [], lookup())
    _written_out(database)
    assert [needle for needle in gone if _holds(database, needle)] == []


def _written_out(database: str) -> None:
    with postgres.shared().connect(database) as connection:
        connection.execute("CHECKPOINT")


def _holds(database: str, needle: bytes) -> bool:
    """Whether a file of a database has these bytes; the log of the server is another matter (security.md)."""
    with postgres.shared().connect(database) as connection:
        (oid,) = connection.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchone() or (0,)
    folder = postgres.shared().data / "base" / str(oid)
    return any(needle in path.read_bytes() for path in folder.iterdir() if path.is_file())
