"""The order of entries, what saw what, and fields that two people changed apart."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.domain.history import Registers, history, needs_newer_program
from tests.builders import CASE, NOW, Journal, registered

SUBJECT = Subject("case", CASE)


def forked() -> tuple[Journal, Entry, Entry, Entry]:
    """A registration and two corrections of the title that did not see each other."""
    journal = registered()
    first = journal.of(SUBJECT)[0]
    left = journal.add(SUBJECT, k.CaseCorrected({"title": "左"}, "试"), parents=[first.id], origin="a" * 32)
    right = journal.add(SUBJECT, k.CaseCorrected({"title": "右"}, "试"), parents=[first.id], origin="b" * 32)
    return journal, first, left, right


def test_order_follows_parents_even_when_clocks_lie() -> None:
    journal = registered()
    first = journal.of(SUBJECT)[0]
    early = journal.add(SUBJECT, k.TalkNoted("", "钟走回去了"), at=NOW - timedelta(days=365), parents=[first.id])
    past = history([early, first])
    assert [e.id for e in past.entries] == [first.id, early.id]
    assert past.saw(early.id, first.id)
    assert not past.saw(first.id, early.id)


def test_frontier_is_what_nobody_has_seen_yet() -> None:
    journal, _, left, right = forked()
    assert history(journal.of(SUBJECT)).frontier == tuple(sorted((left.id, right.id)))


def test_same_field_written_apart_keeps_both_until_a_person_decides() -> None:
    journal, _, left, right = forked()
    state = fold_case(journal.of(SUBJECT))
    assert {head.value for head in state.conflicts["title"].heads} == {"左", "右"}
    journal.add(SUBJECT, k.CaseCorrected({"title": "定了"}, "问过本人"), parents=[left.id, right.id])
    settled = fold_case(journal.of(SUBJECT))
    assert settled.conflicts == {}
    assert settled.title == "定了"


def test_different_fields_written_apart_merge_silently() -> None:
    journal = registered()
    first = journal.of(SUBJECT)[0]
    journal.add(SUBJECT, k.CaseCorrected({"title": "新题"}, "试"), parents=[first.id])
    journal.add(SUBJECT, k.CaseCorrected({"headcount": "3"}, "试"), parents=[first.id])
    state = fold_case(journal.of(SUBJECT))
    assert (state.title, state.headcount, state.conflicts) == ("新题", 3, {})


def test_equal_values_written_apart_are_no_conflict() -> None:
    journal = registered()
    first = journal.of(SUBJECT)[0]
    for _ in range(2):
        journal.add(SUBJECT, k.CaseCorrected({"title": "同一个"}, "试"), parents=[first.id])
    assert fold_case(journal.of(SUBJECT)).conflicts == {}


def test_what_was_put_right_without_seeing_the_registration_stands_beside_it() -> None:
    journal = registered()
    first = fold_case(journal.of(SUBJECT)).title
    journal.add(SUBJECT, k.CaseCorrected({"title": "没看见登记"}, "试"), parents=[])
    assert {head.value for head in fold_case(journal.of(SUBJECT)).conflicts["title"].heads} == {first, "没看见登记"}


def test_entries_in_one_line_are_the_same_history_in_any_order_of_arrival() -> None:
    journal = registered()
    for text in ("先", "后"):
        journal.add(SUBJECT, k.TalkNoted("", text))
    entries = journal.of(SUBJECT)
    assert history(entries) == history(entries[::-1])
    assert [e.id for e in history(entries).as_of(entries[1].id)] == [e.id for e in entries[:2]]


def test_as_of_gives_the_past_that_an_entry_saw() -> None:
    journal, first, left, right = forked()
    past = history(journal.of(SUBJECT))
    assert [e.id for e in past.as_of(left.id)] == [first.id, left.id]
    assert right.id not in {e.id for e in past.as_of(left.id)}


def test_parents_that_have_not_arrived_do_not_hide_an_entry() -> None:
    journal = registered()
    orphan = journal.add(SUBJECT, k.TalkNoted("", "先到"), parents=["f" * 32])
    assert orphan.id in {e.id for e in history(journal.of(SUBJECT)).entries}


def test_unknown_kind_needs_a_newer_program() -> None:
    entry = registered().of(SUBJECT)[0]
    assert not needs_newer_program(entry)


def test_registers_keep_the_latest_in_display_order_on_top() -> None:
    journal, first, left, right = forked()
    registers = Registers(history(journal.of(SUBJECT)))
    for entry, value in ((first, "原"), (left, "左"), (right, "右")):
        registers.write({"title": value}, entry)
    assert registers.value("title") == "右"


@given(st.randoms(use_true_random=False))
def test_fold_does_not_depend_on_the_order_of_arrival(random: object) -> None:
    journal, _, left, right = forked()
    journal.add(SUBJECT, k.HandlingNoted("电话", "问了情况"), parents=[left.id])
    journal.add(SUBJECT, k.CaseClosed("办完了"), parents=[right.id])
    entries = list(journal.of(SUBJECT))
    expected = fold_case(entries)
    random.shuffle(entries)  # type: ignore[attr-defined]
    assert fold_case(entries) == expected
