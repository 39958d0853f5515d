"""Promises as they stand on a case, and what they put on the agenda."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.entries import Body
from app.domain.folding import fold_case
from app.domain.hall_terms import PromiseStep
from app.domain.subjects import lines_of_case
from tests.builders import ON_CASE, registered

MADE = k.PromiseMade("p1", "三天内给何永强回电话", "u1", "王敏", "2026-10-22", "2026-10-19", "talk")
MOVED = k.PromiseMoved("p1", "2026-10-26", "", "李所长", "图纸还在审", "2026-10-21")
KEPT = k.PromiseKept("p1", "打了电话，说清楚了", "2026-10-23")


def case_with(*bodies: Body) -> CaseState:
    journal = registered()
    for body in bodies:
        journal.add(ON_CASE, body)
    return fold_case([entry for entry in journal.entries if entry.envelope.subject == ON_CASE])


def test_a_promise_is_open_until_it_is_kept() -> None:
    promise = case_with(MADE).promises["p1"]
    assert (promise.step, promise.due_on) == (PromiseStep.OPEN, date(2026, 10, 22))
    promise = case_with(MADE, MOVED).promises["p1"]
    assert (promise.due_on, promise.owner, promise.owner_name) == (date(2026, 10, 26), "", "李所长")
    assert [(m.from_, m.to) for m in promise.moved] == [(date(2026, 10, 22), date(2026, 10, 26))]
    promise = case_with(MADE, MOVED, KEPT).promises["p1"]
    assert (promise.step, promise.ended_on) == (PromiseStep.KEPT, date(2026, 10, 23))


def test_what_ended_stays_ended() -> None:
    promise = case_with(MADE, KEPT, k.PromiseTakenBack("p1", "办不了", "2026-10-24"), MOVED).promises["p1"]
    assert (promise.step, promise.due_on) == (PromiseStep.KEPT, date(2026, 10, 22))


def test_a_day_that_cannot_be_read_is_an_irregularity_and_no_error() -> None:
    broken = k.PromiseMade("p2", "…", "", "王敏", "下周", "2026-10-19", "talk")
    case = case_with(broken)
    assert (case.promises, [odd.code for odd in case.irregularities]) == ({}, ["unreadable_value"])


def test_its_line_on_the_agenda_masks_the_people_of_the_case() -> None:
    (line,) = lines_of_case(case_with(MADE), ["何永强"])
    assert line.title == "三天内给何**回电话"
    assert (line.on, line.until, line.state, line.owner) == (date(2026, 10, 19), date(2026, 10, 22), "open", "u1")
    assert line.case == ON_CASE.id
