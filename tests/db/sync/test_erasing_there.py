"""销毁 at the centre by itself: what two people had destroyed is kept, wanted and given no more."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.envelope import Subject
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Row, Station, Writer
from tests.db.sync.test_keys_given import give, taken, wanted

Enter = Callable[[str], Station]


def archived(writer: Writer, case: Subject) -> Row:
    return writer.entry(case, kind="case.archived")


def rows_of_an_erasure(writer: Writer, case: Subject, second: str = "2" * 32) -> list[Row]:
    """Proposed by one, carried out by another under a key of its own."""
    return [
        archived(writer, case),
        writer.entry(case, kind="erasure.proposed", actor="1" * 32),
        writer.entry(case, kind="subject.erased", actor=second, key_id="e" * 32),
    ]


CASE = Subject("case", "c" * 32)


def test_no_key_of_what_is_erased_is_given_or_wanted(station: Enter) -> None:
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    clerk, leader = here.writer(), district.writer()
    rows = [clerk.entry(CASE), *rows_of_an_erasure(clerk, CASE)]
    here.push(rows[:1])
    key = rows[0]["key_id"]
    assert wanted(here, clerk) == [(key, leader.id)]
    here.push(rows[1:])
    assert wanted(here, clerk) == [("e" * 32, leader.id)]
    assert give(here, clerk, (key, leader.id)) == 0
    assert taken(district, leader) == []
    late = station(YUEXIU)
    newcomer = late.writer()
    assert late.ask("SELECT * FROM centre.keys_due(%s, 100)", newcomer.id) == [("e" * 32,)]
    assert {one for one, _ in wanted(here, clerk)} == {"e" * 32}
    assert {to for _, to in wanted(here, clerk)} == {leader.id, newcomer.id}


def test_a_key_that_lay_ready_is_gone_with_it(station: Enter) -> None:
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    clerk, leader = here.writer(), district.writer()
    rows = [clerk.entry(CASE), *rows_of_an_erasure(clerk, CASE)]
    here.push(rows[:1])
    give(here, clerk, (rows[0]["key_id"], leader.id))
    assert len(taken(district, leader)) == 1
    here.push(rows[1:])
    assert taken(district, leader) == []


def test_the_centre_destroys_nothing_that_one_person_wants(station: Enter) -> None:
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    clerk, leader = here.writer(), district.writer()
    here.push([clerk.entry(CASE), *rows_of_an_erasure(clerk, CASE, second="1" * 32)])
    assert (clerk.entry(CASE)["key_id"], leader.id) in wanted(here, clerk)


def test_no_attachment_of_what_is_erased_is_kept(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    here.push([clerk.entry(CASE), *rows_of_an_erasure(clerk, CASE)])
    name = "a" * 64
    put = "SELECT centre.put_chunk('case', %s, %s, 4, 0, %s::bytea)"
    assert here.ask(put, CASE.id, name, b"1234") == [(True,)], "whoever has it sends it no more"
    assert here.ask("SELECT * FROM centre.attachments('{case}', %s::text[], %s::text[])", [CASE.id], [name]) == [
        (name, False, [])
    ]


def test_a_key_of_a_person_is_kept_from_the_organisation_that_let_them_go_alone(station: Enter) -> None:
    here, district, second = station(HUANGHUAGANG), station(YUEXIU), station(HUANGHUAGANG)
    clerk, leader, colleague = here.writer(), district.writer(), second.writer()
    person = Subject("petitioner", "d" * 32)
    known = clerk.entry(person)
    key = known["key_id"]
    rows = [
        known,
        archived(clerk, CASE),
        clerk.entry(CASE, kind="erasure.proposed", actor="1" * 32),
        clerk.entry(CASE, kind="subject.erased", actor="2" * 32, key_id="e" * 32, tokens=(f"erased:{key}",)),
    ]
    here.push(rows)
    of_person = {to for one, to in wanted(here, clerk) if one == key}
    assert leader.id not in of_person or colleague.id not in of_person
    assert give(district, leader, (key, colleague.id)) == 0
