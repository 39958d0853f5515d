"""What is shown first names acts that exist, for every step at which something is still to be done."""

from __future__ import annotations

from app.acts import ACTS
from app.acts.next_steps import EXECUTION, NEXT, WAITING, next_steps
from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.reviews import answered
from tests.app.acts.routes import demanded
from tests.builders import ON_CASE, registered


def test_every_name_is_an_act_on_a_case() -> None:
    names = {name for coming in (*NEXT.values(), WAITING) for name in coming}
    assert not [name for name in names if name not in ACTS or ACTS[name].allowed is None]


def test_before_anything_is_closed_it_is_said_what_came_of_a_supporting_opinion() -> None:
    journal = answered()
    assert journal.file().case.step is Step.DELIVERED
    assert next_steps(journal.file().case)[len(WAITING)] == EXECUTION
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "电梯复工。", "2026-10-19"))
    assert EXECUTION not in next_steps(journal.file().case)


def test_after_the_end_it_is_still_asked_what_came_of_a_supporting_opinion() -> None:
    journal = answered()
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    assert next_steps(journal.file().case)[len(WAITING)] == EXECUTION
    journal.add(ON_CASE, k.CaseArchived("years_30", "017", "2026-12-01"))
    assert next_steps(journal.file().case)[len(WAITING)] == EXECUTION
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "电梯复工。", "2026-12-02"))
    assert EXECUTION not in next_steps(journal.file().case)


def test_what_somebody_waits_for_comes_before_what_the_step_asks() -> None:
    case = registered().file().case
    assert next_steps(case) == (*WAITING, *NEXT[Step.REGISTERED])


def test_what_another_procedure_decides_is_guided_there_first() -> None:
    def first(legal_class: str, channel: str = "visit") -> str:
        return next_steps(demanded(legal_class, channel=channel).file().case)[len(WAITING)]

    assert first("appeal_1") == first("appeal_4") == "guide"
    # what is the competent body's own is taken on, and a letter is sent on by us (Art. 22(2))
    assert {first("appeal_5"), first("appeal_6"), first("appeal_1", "letter")} == {"accept"}


def test_who_wants_no_paper_is_answered_first() -> None:
    for wants_paper, first in ((False, "answer"), (True, NEXT[Step.ACCEPTED][0])):
        journal = registered()
        journal.add(ON_CASE, k.SimpleChosen(("1",), "daily", wants_paper, "2026-10-19"))
        journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-19", "440104014", "黄花岗街道"))
        assert next_steps(journal.file().case)[len(WAITING)] == first
    journal = registered()
    journal.add(ON_CASE, k.SimpleChosen(("1",), "daily", False, "2026-10-19"))
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-19", "440104014", "黄花岗街道"))
    journal.add(ON_CASE, k.SimpleLeft(("1",), "办不了", "2026-10-20"))
    assert next_steps(journal.file().case)[len(WAITING)] != "answer"
