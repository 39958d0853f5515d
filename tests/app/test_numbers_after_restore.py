"""After a restore no 文号 comes twice: nothing is numbered before the register on paper has been looked into."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

import main
from app.acts.act import NUMBERED
from app.acts.confirm_numbers import ConfirmNumbersDraft
from app.desk import Desk
from app.domain.number import DocumentNumber, parse_document_number
from app.ports import DocumentsQuery, Refused
from db.home import Home
from db.restore import restore
from tests.app.desks import accepted, answered, desk_in, visit
from tests.builders import NOW, lookup
from tests.db.desks import PASSWORD

ACCEPTANCE = "acceptance"


def serials(desk: Desk) -> list[int]:
    """The serials of the 受理告知书 here, first to last."""
    numbers = [parse_document_number(row.number) for row in desk.read(DocumentsQuery(kinds=(ACCEPTANCE,)))]
    return sorted(number.serial for number in numbers if isinstance(number, DocumentNumber))


def one_more(desk: Desk) -> int:
    """A case registered and accepted; the serial of its notice."""
    accepted(desk, desk.do(visit(desk)).case)
    return serials(desk)[-1]


@contextmanager
def lost_and_restored(tmp_path: Path, after: timedelta = timedelta()) -> Iterator[Desk]:
    """Two notices are in the backup; two more went out before the machine was lost; the backup was restored."""
    backup, place = tmp_path / "stick.kapok", tmp_path / "new"
    with desk_in(tmp_path / "old") as desk:
        assert [one_more(desk), one_more(desk)] == [1, 2]
        main.store_of(desk).backup(backup)
        assert [one_more(desk), one_more(desk)] == [3, 4]
    store = restore(backup, Home(place), PASSWORD, lookup(), NOW)
    desk = main.build_desk(store, lookup(), place)
    desk.clock = lambda: NOW + after
    yield desk
    store.close()


def confirmation(desk: Desk, **given: str) -> ConfirmNumbersDraft:
    return ConfirmNumbersDraft(desk.new_id(), tuple((kind.code, given.get(kind.code, "0")) for kind in NUMBERED))


@pytest.fixture
def restored(tmp_path: Path) -> Iterator[Desk]:
    with lost_and_restored(tmp_path) as desk:
        yield desk


def test_no_paper_is_numbered_before_the_register_was_looked_into(restored: Desk) -> None:
    case = restored.do(visit(restored)).case
    with pytest.raises(Refused) as refused:
        accepted(restored, case)
    [problem] = refused.value.problems
    assert (problem.code, problem.values["year"]) == ("numbers.wait", "2026")
    assert serials(restored) == [1, 2]


def test_numbers_go_on_behind_the_last_one_on_paper(restored: Desk) -> None:
    restored.do(confirmation(restored, acceptance="4"))
    assert [one_more(restored), one_more(restored)] == [5, 6]
    case = restored.do(visit(restored)).case
    accepted(restored, case)
    answered(restored, case)
    [reply] = restored.read(DocumentsQuery(kinds=("reply",)))
    assert reply.number.endswith("〔2026〕1号"), "of another kind nothing had been given"


def test_a_number_below_what_is_known_here_brings_none_back(restored: Desk) -> None:
    restored.do(confirmation(restored, acceptance="0"))
    assert one_more(restored) == 3


def test_a_year_that_began_after_the_restore_repeats_nothing(tmp_path: Path) -> None:
    with lost_and_restored(tmp_path, timedelta(days=90)) as desk:
        assert desk.clock().year == 2027
        case = desk.do(visit(desk)).case
        accepted(desk, case)
        newest = desk.read(DocumentsQuery(kinds=(ACCEPTANCE,)))[0]
        assert newest.number.endswith("〔2027〕1号")


def test_a_second_restore_asks_again(restored: Desk, tmp_path: Path) -> None:
    restored.do(confirmation(restored, acceptance="4"))
    backup = tmp_path / "again.kapok"
    main.store_of(restored).backup(backup)
    store = restore(backup, Home(tmp_path / "newer"), PASSWORD, lookup(), NOW)
    desk = main.build_desk(store, lookup(), tmp_path / "newer")
    desk.clock = lambda: NOW
    assert desk.world().numbers.waits(2026)
    desk.do(confirmation(desk, acceptance="0"))
    assert one_more(desk) == 5, "what was confirmed before still holds"
    store.close()
