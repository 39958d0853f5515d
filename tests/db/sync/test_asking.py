"""What was not believed: it comes in by itself once it can be, is asked for anew, or is given up with a reason."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.acts.act import States
from app.acts.discard_entry import ACT, DiscardEntryDraft
from app.ports import EntriesQuery, QuarantineQuery, SyncStateQuery
from db.absorbing import HASH, HOLE, SIGNATURE, UNKNOWN_ORIGIN, Parcel
from db.store import SqlStore
from db.sync.asking import ask_again, judge_again
from db.sync.exchange import synchronise
from tests.builders import NOW, FixedIds, world
from tests.db.sync.centres import DADONG, HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of, parcel_from, rows_of, station
from tests.db.sync.sticks import Let
from tests.db.sync.test_exchange import register, seen, sync


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[SqlStore, SqlStore]]:
    with station(tmp_path / "one", HUANGHUAGANG) as one, station(tmp_path / "two", DADONG, "F1") as other:
        yield one, other


def waiting(store: SqlStore) -> list[tuple[int, str]]:
    rows = store.read(QuarantineQuery(), store.user)
    assert store.read(SyncStateQuery(), store.user).quarantined == len(rows)
    return sorted((row.seq, row.reason) for row in rows)


def test_what_came_before_its_writer_was_known_comes_in_by_itself(two: tuple[SqlStore, SqlStore]) -> None:
    store, other = two
    case = register(other, DADONG)
    parcel = parcel_from(other, DADONG)
    store.receive(Parcel(rows=parcel.rows, keys=parcel.keys), NOW)
    assert {reason for _, reason in waiting(store)} == {UNKNOWN_ORIGIN}
    taken = judge_again(store, NOW)
    assert taken is not None
    assert taken.entries == 0
    store.receive(Parcel(certificates=parcel.certificates, issuer=ISSUER_PUBLIC), NOW)
    taken = judge_again(store, NOW)
    assert taken is not None
    assert taken.entries == len(parcel.rows)
    assert waiting(store) == []
    assert seen(store) == {case}
    assert judge_again(store, NOW) is None


def test_what_is_wrong_in_itself_is_judged_again_only_when_asked(two: tuple[SqlStore, SqlStore]) -> None:
    store, other = two
    vouched = [(certificate_of(other, DADONG), "")]
    first, second = rows_of(other)[:2]
    spoilt = [first | {"signature": b"x" * 64}, second | {"sealed": b"other"}]
    store.receive(Parcel(rows=spoilt, certificates=vouched, issuer=ISSUER_PUBLIC), NOW)
    assert waiting(store) == [(1, SIGNATURE), (2, HASH)]
    assert judge_again(store, NOW) is None
    assert ask_again(store, NOW).subjects == frozenset()
    assert waiting(store) == [(1, SIGNATURE), (2, HASH)]


def test_what_was_spoilt_on_the_way_is_asked_for_anew(let_in: Let, monkeypatch: pytest.MonkeyPatch) -> None:
    from db.sync.link import Link

    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG)
    sync(township)
    genuine = Link.pull

    def spoilt(link: Link, *arguments: object) -> list[object]:
        page = genuine(link, *arguments)  # type: ignore[arg-type]
        return [
            (pos, h, row | {"sealed": b"x" if row["subject_id"] == case else row["sealed"]}) for pos, h, row in page
        ]

    with monkeypatch.context() as patch:
        patch.setattr(Link, "pull", spoilt)
        assert synchronise(district, lambda: NOW).refused == 1
    sync(township, district)
    assert [reason for _, reason in waiting(district)] == [HASH]
    assert seen(district) == set()
    ask_again(district, NOW)
    sync(district, township, district)
    assert waiting(district) == []
    assert seen(district) == {case}


def test_what_somebody_gave_up_is_told_no_more_here_alone(two: tuple[SqlStore, SqlStore]) -> None:
    store, other = two
    store.receive(Parcel(rows=rows_of(other)), NOW)
    other.receive(Parcel(rows=rows_of(store)), NOW)
    first, second = sorted(store.read(QuarantineQuery(), store.user), key=lambda row: row.seq)
    draft = DiscardEntryDraft("e" * 32, first.id, first.origin, first.seq, first.reason, "那台坏了，已经补登。")
    assert ACT.check(draft, States(), world()) == []
    with store.write(NOW, store.user, HUANGHUAGANG) as work:
        work.append(ACT.decide(draft, States(), world(), FixedIds()))
    assert waiting(store) == [(second.seq, UNKNOWN_ORIGIN)]
    # that another station gave its own up says nothing about ours
    theirs = rows_of(store)[-1]
    assert theirs["subject_id"] == first.id
    mine = other.read(QuarantineQuery(), other.user)
    foreign = DiscardEntryDraft("f" * 32, mine[0].id, mine[0].origin, mine[0].seq, mine[0].reason, "不要")
    with store.write(NOW, store.user, HUANGHUAGANG) as work:
        work.append(ACT.decide(foreign, States(), world(), FixedIds(0xF000)))
    other.receive(parcel_from(store, HUANGHUAGANG, after=2), NOW)
    assert len(other.read(QuarantineQuery(), other.user)) == len(mine)


def test_a_hole_that_is_filled_lets_the_rest_in(two: tuple[SqlStore, SqlStore], tmp_path: Path) -> None:
    store, _ = two
    store.backup(tmp_path / "flushed.kapok")
    shutil.copytree(store.home.folder, tmp_path / "older")
    case = register(store, HUANGHUAGANG)
    rows = rows_of(store, after=2)
    with station(tmp_path / "older", HUANGHUAGANG) as older:
        vouched = [(certificate_of(store, HUANGHUAGANG), "")]
        older.receive(Parcel(rows=rows[1:], certificates=vouched, issuer=ISSUER_PUBLIC), NOW)
        assert {reason for _, reason in waiting(older)} == {HOLE}
        older.receive(Parcel(rows=rows[:1]), NOW)
        judge_again(older, NOW)
        assert waiting(older) == []
        assert older.read(EntriesQuery("case", case), older.user)
        assert older.verify().damage == ()
